"""What to ask next: the fact whose answer settles most of what is open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from attrs import frozen

from zairyu.api.checking import check
from zairyu.api.requests import Request
from zairyu.logic.asking import next_to_ask

if TYPE_CHECKING:
    from zairyu.case import Case
    from zairyu.facts import CaseFacts
    from zairyu.logic import Ask

__all__ = ["Question", "next_question"]


@frozen
class Question:
    """One question, to be put to a person.

    Parameters
    ----------
    ask
        The fact asked for; its answer goes into the case, or under ``facts`` by this name.
    weight
        How much hangs on it.
    """

    ask: Ask
    weight: float

    @property
    def fact(self) -> str:
        """Canonical name of the fact."""
        return str(self.ask.key)

    def to_json(self) -> dict[str, Any]:
        """Return plain types: the wording in both languages, and what kind of answer is expected."""
        fact = self.ask.fact
        return {
            "schema": "zairyu/question/1",
            "fact": self.fact,
            "question": fact.question.to_json(),
            "kind": fact.kind,
            "values": list(fact.values),
            "unit": fact.unit or None,
            "sensitive": fact.sensitive,
            "shown_by": None if fact.evidence is None else fact.evidence.to_json(),
        }


def next_question(
    case: Case | CaseFacts, goal: Request, on: Any, *, skip: Iterable[str] = ()
) -> Question | None:
    """Return what to ask next to answer a procedure; None where no answer can change the verdict any more.

    Parameters
    ----------
    case
        The case so far.
    goal
        What is asked for: ``change_of_status(...)``, ``permanent_residence()`` and the like.
    on
        The day of filing; a date or ISO text.
    skip
        Names of facts that the person prefers not to say or cannot answer: they stay unknown.

    Raises
    ------
    InvalidCase, LawNotCovered
        As :func:`zairyu.check`.
    """
    entry = next_to_ask(check(case, goal, on), skip=frozenset(skip))
    return None if entry is None else Question(entry.ask, entry.weight)
