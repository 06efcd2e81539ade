"""Family ties and marriages as lived, from a case."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.case import NONE as GOES_ON
from zairyu.case import Case, Cohabitation, History, Named, Person, Relationship, StatusSpell
from zairyu.facts import CaseFacts
from zairyu.facts.family import (
    biological_child_of_resident,
    child_of_resident,
    genuine_marriage_years,
    marriage_years,
    spouse_of_resident,
    stopped_living_as_spouses_earliest,
    stopped_living_as_spouses_latest,
)
from zairyu.logic import NONE, UNKNOWN, Timeline

AS_OF = date(2026, 11, 23)
MARRIED = date(2020, 6, 1)
JAPANESE = Person(japanese_national=True)
FOREIGN = Person(
    japanese_national=False,
    special_permanent_resident=False,
    statuses=History((StatusSpell(status="student", from_=date(2020, 1, 1)),), complete=True),
)


def case(other: Person, *ties: Relationship, complete: bool = True) -> CaseFacts:
    return CaseFacts(
        Case(
            as_of=AS_OF,
            applicant="me",
            persons=Named({"me": Person(), "other": other}),
            relationships=History(ties, complete=complete),
        )
    )


def at(facts: CaseFacts, fact: object, day: date = AS_OF) -> object:
    value = facts[fact.ask.key]  # type: ignore[attr-defined]
    return value.at(day) if isinstance(value, Timeline) else value


def marriage(*living: Cohabitation, **more: object) -> Relationship:
    return Relationship(
        kind="marriage", persons=("me", "other"), from_=MARRIED, living=History(living), **more
    )  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (JAPANESE, True),
        (Person(nationalities=History(("JPN",))), True),
        (Person(special_permanent_resident=True), True),
        (FOREIGN, False),
        (Person(), UNKNOWN),
    ],
)
def test_spouse(other: Person, expected: object) -> None:
    assert at(case(other, marriage()), spouse_of_resident) is expected


def test_from_the_day_of_marriage_until_its_end() -> None:
    facts = case(JAPANESE, marriage(until=date(2025, 3, 31)))
    days = (date(2020, 5, 31), MARRIED, date(2025, 3, 31), date(2025, 4, 1))
    assert [at(facts, spouse_of_resident, day) for day in days] == [False, True, True, False]


def test_a_spouse_who_becomes_a_permanent_resident() -> None:
    partner = Person(
        japanese_national=False,
        special_permanent_resident=False,
        statuses=History(
            (
                StatusSpell(status="student", from_=date(2015, 1, 1)),
                StatusSpell(status="permanent_resident", from_=date(2024, 5, 1), until=GOES_ON),
            ),
            complete=True,
        ),
    )
    facts = case(partner, marriage())
    assert at(facts, spouse_of_resident, date(2024, 4, 30)) is False
    assert at(facts, spouse_of_resident, date(2024, 5, 1)) is True


def test_no_tie_and_an_open_list() -> None:
    assert at(case(JAPANESE), spouse_of_resident) is False
    assert at(case(JAPANESE, complete=False), spouse_of_resident) is UNKNOWN
    assert at(case(JAPANESE), genuine_marriage_years) is NONE


@pytest.mark.parametrize(
    ("kind", "any_child", "biological"),
    [
        ("parent_child", True, True),
        ("special_adoption", True, True),
        ("adoption", True, False),
        ("step_child", False, False),
    ],
)
def test_children(kind: str, any_child: bool, biological: bool) -> None:
    tie = Relationship(kind=kind, parent="other", child="me", from_=date(2000, 1, 1))  # type: ignore[arg-type]
    facts = case(JAPANESE, tie)
    assert at(facts, child_of_resident) is any_child
    assert at(facts, biological_child_of_resident) is biological


def test_a_parent_is_no_child() -> None:
    tie = Relationship(kind="parent_child", parent="me", child="other", from_=date(2010, 1, 1))
    assert at(case(JAPANESE, tie), child_of_resident) is False


def test_marriage_years_count_from_the_marriage_and_genuine_ones_from_living_together() -> None:
    facts = case(JAPANESE, marriage(Cohabitation(from_=date(2021, 6, 1), until=GOES_ON)))
    assert [
        at(facts, marriage_years, date(2023, 5, 31)),
        at(facts, marriage_years, date(2023, 6, 1)),
    ] == [2, 3]
    lived = [
        at(facts, genuine_marriage_years, day) for day in (date(2024, 5, 31), date(2024, 6, 1))
    ]
    assert lived == [2, 3]


def test_living_together_before_the_marriage_does_not_count() -> None:
    facts = case(JAPANESE, marriage(Cohabitation(from_=date(2015, 1, 1), until=GOES_ON)))
    assert at(facts, genuine_marriage_years, date(2023, 5, 31)) == 2


def test_nothing_said_of_living_together_is_unknown() -> None:
    assert at(case(JAPANESE, marriage()), genuine_marriage_years) is UNKNOWN
    assert at(case(JAPANESE, marriage()), marriage_years) == 6


def test_living_apart_leaves_the_rest_to_judgement() -> None:
    facts = case(
        JAPANESE,
        marriage(
            Cohabitation(from_=MARRIED, until=date(2025, 1, 31)),
            Cohabitation(from_=date(2025, 2, 1), until=GOES_ON, together=False, reason="work"),
            until=date(2026, 10, 31),
        ),
    )
    assert at(facts, genuine_marriage_years, date(2025, 1, 31)) == 4
    assert at(facts, genuine_marriage_years, date(2025, 2, 1)) == 0
    assert at(facts, stopped_living_as_spouses_earliest) == date(2025, 2, 1)
    assert at(facts, stopped_living_as_spouses_latest) == date(2026, 10, 31)
