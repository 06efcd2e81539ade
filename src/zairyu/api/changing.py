"""What would change an answer: the smallest sets of facts that would turn it, and who could bring them about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zairyu.facts.who_can_change import who_can_change
from zairyu.logic.turning import Change, Turning, TurningSet, turning

if TYPE_CHECKING:
    from zairyu.logic import Finding

__all__ = ["Change", "Turning", "TurningSet", "what_would_change"]


def what_would_change(
    finding: Finding, *, size: int = 3, limit: int = 12, budget: int = 2000
) -> Turning:
    """Return the smallest sets of facts that would turn an answer to a better verdict.

    Every set was tried out: with its values put in, from the day asked about on, the verdict is better, and
    with any of them left out it is not. Nothing here is advice: a set says what the published rules look at,
    not what to do. Marriage, family, protection, nationality, punishments, the status held and whatever lies
    in the past are never in a set; another kind of work is a question for :func:`zairyu.fit`.

    Parameters
    ----------
    finding
        From :func:`zairyu.check` or :func:`zairyu.evaluate`.
    size
        The greatest number of facts in a set.
    limit
        The greatest number of sets.
    budget
        How many changed cases are evaluated at most; where it is used up, ``complete`` is false.

    Returns
    -------
    Turning
        Empty where the answer is ELIGIBLE already, and where no such set exists: then ``out_of_reach``
        names the requirements that nothing tried here can settle. An unknown fact counts as one that is to be
        stated.
    """
    return turning(finding, who_can_change, size=size, limit=limit, budget=budget)
