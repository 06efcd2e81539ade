"""In which order to ask for facts of which several are missing; what hangs on each comes after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zairyu.facts.residence import status_held

if TYPE_CHECKING:
    from zairyu.logic import Ask

__all__ = ["asking_order"]

_FIRST: Final = status_held.id


def asking_order(ask: Ask) -> int:
    """Return the rank of a question: the lower, the earlier.

    The status held comes first, as so much follows from it; then what is not delicate; then what is; last what only
    follows from other facts. Such a fact has no question of its own, only its name with a question mark.
    """
    fact = ask.fact
    if fact.id == _FIRST:
        return 0
    if fact.derive is not None and fact.question.en == f"{fact.name.en}?":
        return 3
    return 2 if fact.sensitive else 1
