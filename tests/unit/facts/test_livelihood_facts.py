"""Income, dependants, public assistance and contributions, from a case."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.case import NONE as GOES_ON
from zairyu.case import (
    Case,
    Changing,
    Contribution,
    Employment,
    History,
    Household,
    Income,
    Named,
    Person,
    Relationship,
    Step,
)
from zairyu.facts import CaseFacts
from zairyu.facts.contribution import achievements, years_of
from zairyu.facts.livelihood import (
    dependants,
    has_continuing_income,
    has_guarantor,
    household_income,
    income_looked_for_in_practice,
    on_public_assistance,
)
from zairyu.logic import NONE, UNKNOWN, Timeline

AS_OF = date(2026, 11, 23)


def at(fact: object, day: date = AS_OF, *, ties: object = None, **person: object) -> object:
    case = Case(
        as_of=AS_OF,
        applicant="me",
        persons=Named({"me": Person(**person), "spouse": Person()}),  # type: ignore[arg-type]
        relationships=History() if ties is None else ties,  # type: ignore[arg-type]
    )
    value = CaseFacts(case)[fact.ask.key]  # type: ignore[attr-defined]
    return value.at(day) if isinstance(value, Timeline) else value


def test_nothing_said_is_unknown() -> None:
    for fact in (on_public_assistance, has_continuing_income, household_income, dependants,
                 income_looked_for_in_practice, has_guarantor, achievements):  # fmt: skip
        assert at(fact) is UNKNOWN


def test_public_assistance_from_a_day_on() -> None:
    home = Household(public_assistance=Changing((Step(True, date(2026, 5, 1)),)))
    days = (date(2026, 4, 30), date(2026, 5, 1))
    assert [at(on_public_assistance, day, household=home) for day in days] == [UNKNOWN, True]
    assert (
        at(on_public_assistance, household=Household(public_assistance=Changing.always(False)))
        is False
    )


def test_a_job_that_goes_on_is_continuing_income() -> None:
    job = Employment(from_=date(2020, 4, 1), until=date(2026, 10, 31))
    work = History((job,))
    days = (date(2026, 10, 31), date(2026, 11, 1))
    assert [at(has_continuing_income, day, employment=work) for day in days] == [True, UNKNOWN]
    going_on = History((Employment(from_=date(2020, 4, 1), until=GOES_ON),))
    assert at(has_continuing_income, employment=going_on) is True


def test_part_time_work_is_none() -> None:
    job = Employment(from_=date(2020, 4, 1), until=GOES_ON, contract="part_time")
    assert at(has_continuing_income, employment=History((job,))) is UNKNOWN


def test_no_work_and_no_income() -> None:
    home = Household(members=History(("me",), complete=True), income=History((), complete=True))
    assert at(has_continuing_income, household=home, employment=History((), complete=True)) is False


def income(*entries: Income, complete: bool = True) -> Household:
    return Household(income=History(entries, complete=complete))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2025, 12, 31), 3_000_000),
        (date(2026, 1, 1), 3_500_000),
    ],
)
def test_household_income_adds_members_and_takes_the_newest_year(day: date, expected: int) -> None:
    home = income(
        Income(year=2024, yen_per_year=2_000_000),
        Income(year=2025, yen_per_year=2_500_000),
        Income(year=2024, person="spouse", yen_per_year=1_000_000),
        Income(year=2024, person="spouse", kind="part_time_under_permission", yen_per_year=900_000),
    )
    assert at(household_income, day, household=home) == expected


def test_an_open_list_of_incomes_is_unknown() -> None:
    assert (
        at(household_income, household=income(Income(year=2025, yen_per_year=1), complete=False))
        is UNKNOWN
    )
    assert at(household_income, household=income(Income(year=2025))) is UNKNOWN


@pytest.mark.parametrize(("number", "expected"), [(0, 3_000_000), (1, 3_700_000), (3, 5_100_000)])
def test_the_practice_figure(number: int, expected: int) -> None:
    home = Household(dependants=Changing.always(number))
    assert at(income_looked_for_in_practice, household=home) == expected


def test_guarantor() -> None:
    tie = Relationship(kind="guarantor", persons=("me", "spouse"))
    assert at(has_guarantor, ties=History((tie,))) is True
    assert at(has_guarantor, ties=History((), complete=True)) is False


def test_achievements_by_field() -> None:
    listed = History(
        (
            Contribution(field="economy", item="national_prize", achieved_on=date(2020, 1, 1)),
            Contribution(field="other", item="national_prize", achieved_on=date(2021, 1, 1)),
            Contribution(field="sports", item="top_competition", achieved_on=date(2016, 8, 1)),
            Contribution(field="sports", item="competition", achieved_on=date(2022, 1, 1),
                         teaches_or_promotes=True),
        ),
        complete=True,
    )  # fmt: skip
    assert at(achievements, date(2020, 6, 1), contributions=listed) == {"industry_prize"}
    assert at(achievements, contributions=listed) == {
        "industry_prize", "society_prize", "competition",
    }  # fmt: skip
    assert at(achievements, contributions=History((), complete=True)) == frozenset()


def test_years_of_an_activity() -> None:
    listed = History(
        (Contribution(field="education", item="university_teacher", from_=date(2020, 4, 1),
                      until=date(2024, 3, 31)),),
        complete=True,
    )  # fmt: skip
    teacher = years_of(achievement="university_teacher")
    days = (date(2023, 3, 31), date(2023, 4, 1), date(2026, 4, 1))
    assert [at(teacher, day, contributions=listed) for day in days] == [2, 3, 4]
    assert at(years_of(achievement="public_committee"), contributions=listed) is NONE
