"""One applicant, one other person and a child, and what a fact says of them on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

from zairyu.case import NONE as GOES_ON
from zairyu.case import Case, History, Named, Person, Relationship, StatusSpell
from zairyu.facts import CaseFacts
from zairyu.logic import Timeline

AS_OF = date(2026, 11, 25)
JAPANESE = Person(japanese_national=True)


def held(status: str, first: date = date(2015, 4, 1)) -> History[StatusSpell]:
    return History((StatusSpell(status=status, from_=first, until=GOES_ON),), complete=True)


def foreigner(status: str, **told: Any) -> Person:
    return Person(
        japanese_national=False, special_permanent_resident=False, statuses=held(status), **told
    )


def case(
    *ties: Relationship,
    other: Person | None = JAPANESE,
    child: Person | None = None,
    complete: bool = True,
    **me: Any,
) -> CaseFacts:
    persons = {"me": Person(**me)}
    persons |= {} if other is None else {"other": other}
    persons |= {"child": child or Person()}
    return CaseFacts(
        Case(
            as_of=AS_OF,
            applicant="me",
            persons=Named(persons),
            relationships=History(ties, complete=complete),
        )
    )


def tie(kind: str, **told: Any) -> Relationship:
    """A tie of partners, or with ``parent`` and ``child`` given, of those."""
    persons = () if "parent" in told else ("me", "other")
    return Relationship(kind=kind, persons=persons, **told)  # type: ignore[arg-type]


def at(facts: CaseFacts, fact: Any, day: date = AS_OF) -> Any:
    value = facts[fact.ask.key]
    return value.at(day) if isinstance(value, Timeline) else value


def over(facts: CaseFacts, fact: Any, *days: str) -> list[Any]:
    """What the fact says on each of the days."""
    return [at(facts, fact, date.fromisoformat(day)) for day in days]
