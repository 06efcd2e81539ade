"""Special highly skilled professionals (J-Skip): pay with a degree or experience."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.hsp import special_hsp
from zairyu.law.hsp.special_hsp import SPECIAL
from zairyu.law.hsp.standard import standard
from zairyu.logic import UNKNOWN, Outcome

from .someone import facts, outcome

MET, NOT_MET, OPEN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN

WITH_DEGREE = facts(education__master_or_professional_degree=True, pay__annual=20_000_000)
MANAGER = facts(career__management_years=5, pay__annual=40_000_000)


@pytest.mark.parametrize(
    ("yen", "expected"), [(19_999_999, NOT_MET), (20_000_000, MET), (20_000_001, MET)]
)
def test_pay_of_research_and_specialised_work(yen: int, expected: Outcome) -> None:
    for letter in "ab":
        assert outcome(SPECIAL[letter], WITH_DEGREE | {"pay.annual": yen}) is expected


@pytest.mark.parametrize(
    ("yen", "expected"), [(39_999_999, NOT_MET), (40_000_000, MET), (40_000_001, MET)]
)
def test_pay_of_managers(yen: int, expected: Outcome) -> None:
    assert outcome(SPECIAL["c"], MANAGER | {"pay.annual": yen}) is expected


@pytest.mark.parametrize(("years", "expected"), [(9, NOT_MET), (10, MET), (11, MET)])
def test_ten_years_in_place_of_a_degree(years: int, expected: Outcome) -> None:
    pay = {"pay.annual": 20_000_000}
    assert outcome(SPECIAL["a"], facts(career__research_years=years) | pay) is expected
    assert outcome(SPECIAL["b"], facts(career__years_in_the_work=years) | pay) is expected
    assert outcome(SPECIAL["b"], facts(career__years_in_the_work_shown=years) | pay) is expected
    assert outcome(SPECIAL["a"], facts(career__years_in_the_work=years) | pay) is NOT_MET


@pytest.mark.parametrize(("years", "expected"), [(4, NOT_MET), (5, MET), (6, MET)])
def test_five_years_of_management(years: int, expected: Outcome) -> None:
    values = facts(career__management_years=years, pay__annual=40_000_000)
    assert outcome(SPECIAL["c"], values) is expected


def test_a_degree_does_not_help_a_manager() -> None:
    """OFF-JSK-5: a doctor with four years of management and fifty million yen is no special HSP."""
    values = facts(education__doctorate=True, career__management_years=4, pay__annual=50_000_000,
                   hsp__activity_type="c")  # fmt: skip
    assert outcome(special_hsp, values, date(2023, 4, 21)) is NOT_MET


@pytest.mark.parametrize(
    "degree", ["education__doctorate", "education__master_or_professional_degree"]
)
def test_degrees_that_count(degree: str) -> None:
    assert outcome(SPECIAL["b"], facts(**{degree: True}, pay__annual=20_000_000)) is MET
    only_bachelor = facts(education__university_or_equal=True, pay__annual=20_000_000)
    assert outcome(SPECIAL["b"], only_bachelor) is NOT_MET


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2023, 4, 20), NOT_MET), (date(2023, 4, 21), MET), (date(2023, 4, 22), MET),
     (date(2024, 6, 9), MET), (date(2024, 6, 10), MET), (date(2024, 6, 11), MET)],
)  # fmt: skip
def test_in_force_since_2023(day: date, expected: Outcome) -> None:
    for letter, values in (("a", WITH_DEGREE), ("b", WITH_DEGREE), ("c", MANAGER)):
        assert outcome(SPECIAL[letter], values, day) is expected
        assert outcome(special_hsp, values | {"hsp.activity_type": letter}, day) is expected
    # Forty-five years old, master 20, pay 40: sixty points, so that only special HSP can help.
    assert outcome(standard("b"), WITH_DEGREE, day) is expected


def test_the_type_decides_which_item_is_read() -> None:
    assert outcome(special_hsp, MANAGER | {"hsp.activity_type": "b"}) is NOT_MET
    assert outcome(special_hsp, WITH_DEGREE | {"hsp.activity_type": "c"}) is NOT_MET
    assert outcome(special_hsp, WITH_DEGREE | {"hsp.activity_type": "other"}) is NOT_MET
    assert outcome(special_hsp, WITH_DEGREE) is OPEN
    unknown = WITH_DEGREE | {"hsp.activity_type": "b", "pay.annual": UNKNOWN}
    assert outcome(special_hsp, unknown) is OPEN
