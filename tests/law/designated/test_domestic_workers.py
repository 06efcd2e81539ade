"""Numbers 1 to 2-4: pay, income, ages and numbers, one yen, one year, one person either side."""

from __future__ import annotations

from typing import Any

import pytest

from zairyu.logic import NONE, Verdict

from .good_case import HSP_B, verdict

FINE, NOT, OPEN = Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED

ROWS: list[tuple[str, dict[str, Any], Verdict]] = [
    # age: 18
    ("1", {"person__age": 17}, NOT),
    ("2", {"person__age": 17}, NOT),
    ("2-2", {"person__age": 17}, NOT),
    # pay: 200,000 yen a month; number 1 has no floor
    ("1", {"work__pay_per_month": 1}, FINE),
    ("2", {"work__pay_per_month": 199_999}, NOT),
    ("2-2", {"work__pay_per_month": 199_999}, NOT),
    ("2-3", {"work__pay_per_month": 199_999}, NOT),
    # 2-4: what was not seen of pay, age and language stays open
    ("2-4", {"work__pay_per_month": 199_999}, OPEN),
    ("2-4", {"person__age": 17}, OPEN),
    # 2: the child is under 13, or the spouse cannot keep the house
    ("2", {"family__age_of_youngest_child": 13}, NOT),
    ("2", {"family__age_of_youngest_child": NONE}, NOT),
    (
        "2",
        {"family__age_of_youngest_child": NONE, "servant__spouse_unable_to_do_housework": True},
        FINE,
    ),
    # 2: 10,000,000 yen is asked of employers who are highly skilled professionals only
    ("2", {"family__household_income_of_person": 9_999_999}, NOT),
    (
        "2",
        {
            "family__household_income_of_person": 1,
            "family__status_of_person": "business_manager",
            "servant__employer_heads_office": True,
        },
        FINE,
    ),
    (
        "2",
        {
            "family__status_of_person": "legal_accounting_services",
            "servant__employer_heads_office": False,
        },
        NOT,
    ),
    ("2", {"family__status_of_person": "professor"}, NOT),
    ("2", {"servant__others_employed": 1}, NOT),
    # 2-2: a year with that employer; moves and leaves together; no child is asked for
    ("2-2", {"servant__years_with_employer": 0}, NOT),
    ("2-2", {"servant__moves_and_leaves_with_employer": False}, NOT),
    ("2-2", {"family__age_of_youngest_child": NONE}, FINE),
    ("2-2", {"family__household_income_of_person": 9_999_999}, NOT),
    ("2-2", {"servant__others_employed": 1}, NOT),
    ("2-2", {"family__status_of_person": "business_manager"}, NOT),
    # 2-3: one servant with 10 million, two with 30 million
    ("2-3", {"family__household_income_of_person": 9_999_999}, NOT),
    (
        "2-3",
        {"servant__others_employed": 1, "family__household_income_of_person": 29_999_999},
        NOT,
    ),
    (
        "2-3",
        {"servant__others_employed": 1, "family__household_income_of_person": 30_000_000},
        FINE,
    ),
    (
        "2-3",
        {"servant__others_employed": 2, "family__household_income_of_person": 90_000_000},
        NOT,
    ),
    ("2-3", {"servant__employer_in_investment_management": False}, NOT),
    # 2-4: 30 million, two servants at most, a special highly skilled professional
    ("2-4", {"family__household_income_of_person": 29_999_999}, NOT),
    ("2-4", {"servant__others_employed": 1}, FINE),
    ("2-4", {"servant__others_employed": 2}, NOT),
    ("2-4", {"family__person_is_special_hsp": False}, NOT),
    # 1: who employs
    ("1", {"servant__employer_in_first_table": False}, NOT),
    ("1", {"servant__speaks_employers_language": False}, NOT),
]


@pytest.mark.parametrize(("code", "changes", "expected"), ROWS)
def test_either_side(code: str, changes: dict[str, Any], expected: Verdict) -> None:
    assert verdict(code, **changes) is expected


MANAGER: dict[str, Any] = {
    "family__status_of_person": "investor_business_manager",
    "servant__employer_heads_office": True,
}


def test_highly_skilled_employers_joined_on_2015_04_01() -> None:
    hsp = {"family__status_of_person": HSP_B, "servant__employer_heads_office": False}
    assert verdict("2", "2015-03-31", **hsp) is NOT
    assert verdict("2", "2015-04-01", **hsp) is FINE
    assert verdict("2", "2015-03-31", **MANAGER) is FINE


@pytest.mark.parametrize(
    ("on", "pay", "expected"),
    [
        ("2013-01-27", 149_999, NOT),
        ("2013-01-27", 150_000, OPEN),  # the day on which 150,000 became 200,000 was not seen
        ("2013-01-27", 200_000, FINE),
        ("2013-01-28", 199_999, NOT),
        ("2013-01-28", 200_000, FINE),
    ],
)
def test_the_floor_of_the_pay_before_2013(on: str, pay: int, expected: Verdict) -> None:
    assert verdict("2", on, **MANAGER, work__pay_per_month=pay) is expected
