"""Whole persons, added up by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from zairyu.law.hsp.standard import points_standard
from zairyu.logic import Outcome

from .someone import counted, facts, outcome, total


def groups(letter: str, values: dict[str, object]) -> dict[str, int]:
    """Points by the part of the item's name before the dot, and the additions by their own name."""
    found: dict[str, int] = {}
    for name, points in counted(letter, values).items():
        head, _, tail = name.partition(".")
        key = tail if head == "special" else head
        found[key] = found.get(key, 0) + points
    return found


def test_an_engineer_with_a_japanese_masters_degree() -> None:
    values = facts(education__master_or_professional_degree=True, education__university_or_equal=True,
                   education__japanese_degree=True, career__years_in_the_work=4,
                   pay__annual=6_500_000, person__age=29, languages__shows_n1=True,
                   languages__shows_n2=True)  # fmt: skip
    assert groups("b", values) == {"academic": 20, "career": 5, "pay": 20, "age": 15,
                                   "japanese_degree": 10, "n1": 15}  # fmt: skip
    assert total("b", values) == 85


def test_n2_gives_nothing_beside_a_japanese_degree() -> None:
    values = facts(education__university_or_equal=True, education__japanese_degree=True,
                   career__years_in_the_work=3, pay__annual=4_200_000, person__age=28,
                   languages__shows_n2=True)  # fmt: skip
    assert groups("b", values) == {"academic": 10, "career": 5, "pay": 10, "age": 15,
                                   "japanese_degree": 10}  # fmt: skip
    assert total("b", values) == 50


def test_from_forty_on_pay_below_eight_million_gives_nothing() -> None:
    values = facts(career__years_in_the_work=10, pay__annual=7_999_999, person__age=40)
    assert groups("b", values) == {"career": 20}


def test_a_researcher_of_forty() -> None:
    values = facts(education__doctorate=True, career__research_years=7, pay__annual=8_000_000,
                   person__age=40, research__patents=1, research__grants=3)  # fmt: skip
    assert groups("a", values) == {"academic": 30, "career": 15, "pay": 30, "research": 25}
    assert total("a", values) == 100


def test_below_the_least_pay_the_sum_does_not_matter() -> None:
    values = facts(education__doctorate=True, career__years_in_the_work=10, pay__annual=2_999_999,
                   person__age=29)  # fmt: skip
    assert total("b", values) == 65
    assert outcome(points_standard("b"), values) is Outcome.NOT_MET


def test_a_manager() -> None:
    values = facts(education__management_degree=True, education__master_or_professional_degree=True,
                   career__management_years=8, pay__annual=10_000_000, person__age=29,
                   organisation__position="representative",
                   organisation__own_investment=100_000_000)  # fmt: skip
    assert groups("c", values) == {"academic": 25, "career": 20, "pay": 10, "position": 10,
                                   "investment": 5}  # fmt: skip
    assert total("c", values) == 70


def test_a_small_enterprise_with_support_and_a_ratio_of_exactly_three_per_cent() -> None:
    values = facts(education__university_or_equal=True, career__years_in_the_work=5,
                   pay__annual=5_000_000, person__age=34, organisation__innovation_support=True,
                   organisation__small_or_medium=True,
                   organisation__research_ratio=Decimal("0.03"))  # fmt: skip
    assert groups("b", values) == {"academic": 10, "career": 10, "pay": 15, "age": 10,
                                   "innovation_sme": 20}  # fmt: skip
    assert total("b", values) == 65


@pytest.mark.parametrize(
    ("letter", "values", "day", "points"),
    [
        ("a", facts(education__university_or_equal=True), date(2017, 4, 25), 0),
        ("a", facts(education__university_or_equal=True), date(2017, 4, 26), 10),
        ("b", facts(education__university_or_equal=True, languages__shows_n2=True),
         date(2017, 4, 25), 10),
        ("b", facts(education__university_or_equal=True, languages__shows_n2=True),
         date(2017, 4, 26), 20),
        ("b", facts(education__university_or_equal=True, organisation__finance_work=True),
         date(2021, 7, 29), 10),
        ("b", facts(education__university_or_equal=True, organisation__finance_work=True),
         date(2021, 7, 30), 20),
        ("a", facts(education__master_or_professional_degree=True,
                    organisation__local_government_support=True), date(2023, 3, 30), 20),
        ("a", facts(education__master_or_professional_degree=True,
                    organisation__local_government_support=True), date(2023, 3, 31), 30),
    ],
)  # fmt: skip
def test_the_same_person_on_both_sides_of_an_amendment(
    letter: str, values: dict[str, object], day: date, points: int
) -> None:
    assert total(letter, values, day) == points
