"""Special highly skilled professionals (J-Skip): one year, held or looked back at, since 2023-04-21."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.guidelines.permanent_residence.exceptions import by_special_hsp
from zairyu.logic import Outcome, Timeline, assess

NOW = date(2026, 11, 23)
MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
MEETS = {
    "hsp.activity_type": "b",
    "pay.annual": 20_000_000,
    "education.doctorate": True,
    "residence.years_as_special_hsp": 0,
    "residence.continuous_years": 0,
}


@pytest.mark.parametrize(("years", "expected"), [(0, NOT_MET), (1, MET), (2, MET)])
def test_one_year_as_such(years: int, expected: Outcome) -> None:
    facts = MEETS | {"residence.years_as_special_hsp": years}
    assert assess(by_special_hsp, facts, on=NOW).outcome is expected


@pytest.mark.parametrize(("years", "expected"), [(0, NOT_MET), (1, MET), (2, MET)])
def test_one_year_in_japan_having_met_the_standard_a_year_before(
    years: int, expected: Outcome
) -> None:
    facts = MEETS | {"residence.continuous_years": years}
    assert assess(by_special_hsp, facts, on=NOW).outcome is expected


@pytest.mark.parametrize(
    ("since", "expected"),
    [(date(2025, 11, 22), MET), (date(2025, 11, 23), MET), (date(2025, 11, 24), NOT_MET)],
)
def test_the_day_one_year_before_filing(since: date, expected: Outcome) -> None:
    pay = Timeline.steps(19_999_999, (since, 20_000_000))
    facts = MEETS | {"residence.continuous_years": 3, "pay.annual": pay}
    assert assess(by_special_hsp, facts, on=NOW).outcome is expected


def test_the_standard_must_be_met_at_filing_too() -> None:
    facts = MEETS | {"residence.years_as_special_hsp": 2, "pay.annual": 19_999_999}
    assert assess(by_special_hsp, facts, on=NOW).outcome is NOT_MET


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2023, 4, 20), NOT_MET), (date(2023, 4, 21), MET), (date(2023, 4, 22), MET)],
)
def test_since_2023_04_21(on: date, expected: Outcome) -> None:
    facts = MEETS | {"residence.years_as_special_hsp": 1}
    assert assess(by_special_hsp, facts, on=on).outcome is expected
