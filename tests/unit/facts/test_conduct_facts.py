"""Punishments from a case: what counts, when its effect lapses, what an open list leaves unknown."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Period
from zairyu.case import Case, History, Named, Offence, Person, Violation
from zairyu.facts import CaseFacts
from zairyu.facts.conduct import punished, punished_and_not_extinguished, repeated_violations
from zairyu.logic import UNKNOWN, Timeline

AS_OF = date(2026, 11, 23)


def at(fact: object, day: date, **person: object) -> object:
    case = Case(as_of=AS_OF, applicant="me", persons=Named({"me": Person(**person)}))  # type: ignore[arg-type]
    value = CaseFacts(case)[fact.ask.key]  # type: ignore[attr-defined]
    return value.at(day) if isinstance(value, Timeline) else value


def offences(*items: Offence, complete: bool = True) -> History[Offence]:
    return History(items, complete=complete)


def test_a_complete_empty_list_answers_the_question() -> None:
    assert at(punished, AS_OF, offences=offences()) is False
    assert at(punished_and_not_extinguished, AS_OF, offences=offences()) is False


def test_left_out_is_unknown() -> None:
    assert at(punished, AS_OF) is UNKNOWN
    assert at(repeated_violations, AS_OF) is UNKNOWN


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("fine", True),
        ("detention", True),
        ("imprisonment", True),
        ("imprisonment_suspended", True),
        ("protective_measure", True),
        ("charge_dropped", False),
        ("pending", UNKNOWN),
    ],
)
def test_kinds(kind: str, expected: object) -> None:
    entry = Offence(kind=kind, final_on=date(2020, 1, 1))  # type: ignore[arg-type]
    assert at(punished, AS_OF, offences=offences(entry)) is expected


@pytest.mark.parametrize(
    ("kind", "lapses"),
    [("fine", date(2025, 3, 1)), ("imprisonment", date(2030, 3, 1))],
)
def test_the_effect_lapses_five_or_ten_years_after_the_end(kind: str, lapses: date) -> None:
    entry = Offence(kind=kind, final_on=date(2019, 1, 1), completed_on=date(2020, 3, 1))  # type: ignore[arg-type]
    days = (date(2018, 12, 31), date(2019, 1, 1), date.fromordinal(lapses.toordinal() - 1), lapses)
    standing = [at(punished_and_not_extinguished, day, offences=offences(entry)) for day in days]
    assert standing == [False, True, True, False]
    assert at(punished, lapses, offences=offences(entry)) is True


def test_a_suspended_sentence_lapses_with_its_suspension() -> None:
    entry = Offence(
        kind="imprisonment_suspended", final_on=date(2020, 3, 1), suspension=Period(years=3)
    )
    days = (date(2023, 2, 28), date(2023, 3, 1))
    standing = [at(punished_and_not_extinguished, day, offences=offences(entry)) for day in days]
    assert standing == [True, False]


def test_the_end_not_known_keeps_it_standing() -> None:
    entry = Offence(kind="fine", final_on=date(2000, 1, 1))
    assert at(punished_and_not_extinguished, AS_OF, offences=offences(entry)) is True


@pytest.mark.parametrize(("number", "expected"), [(0, False), (1, False), (2, True), (3, True)])
def test_repeated_violations(number: int, expected: bool) -> None:
    tickets = tuple(
        Violation(kind="traffic_ticket", from_=date(2025, month, 1))
        for month in range(1, number + 1)
    )
    assert at(repeated_violations, AS_OF, violations=History(tickets, complete=True)) is expected
