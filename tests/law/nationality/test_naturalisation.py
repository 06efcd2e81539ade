"""Naturalisation: each condition of Art. 5, each class of Arts. 6 to 9, what each waives, what only weighs."""

from __future__ import annotations

from datetime import date

import pytest

import zairyu as z
from zairyu.law.nationality.naturalisation import (
    article_6,
    article_7,
    article_8,
    as_child,
    as_spouse,
    by_connection,
    by_special_merit,
    naturalisation,
    of_age,
    ordinary,
    ten_year_practice,
)
from zairyu.logic import Outcome, assess

from .good_case import GOOD, NOW, YOUNG, asked, found, outcome, verdict

MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
NEUTRAL = Outcome.NOT_APPLICABLE


def test_every_condition_met() -> None:
    assert verdict(ordinary, GOOD) == "eligible"
    assert verdict(naturalisation, GOOD) == "eligible"


@pytest.mark.parametrize(
    "change",
    [
        {"person.japanese_national": True},
        {"nationality.years_of_address": 4},
        {"person.age": 17},
        {"nationality.has_capacity_under_home_law": False},
        {"conduct.is_good": found(False)},
        {"nationality.household_can_make_a_living": found(False)},
        {"nationality.has_none_or_loses_it": False},
        {"nationality.never_for_violent_overthrow": False},
    ],
)
def test_each_condition_of_article_5(change: dict[str, object]) -> None:
    assert verdict(ordinary, GOOD | change) == "not_eligible"


def test_five_years_of_address() -> None:
    assert verdict(ordinary, GOOD | {"nationality.years_of_address": 5}) == "eligible"


def test_conduct_and_livelihood_are_judged() -> None:
    values = {**GOOD}
    del values["conduct.is_good"], values["nationality.household_can_make_a_living"]
    assert verdict(ordinary, values) == "discretionary"


@pytest.mark.parametrize(
    ("on", "age", "expected"),
    [
        (date(2022, 3, 31), 19, NOT_MET),
        (date(2022, 3, 31), 20, MET),
        (date(2022, 4, 1), 17, NOT_MET),
        (date(2022, 4, 1), 18, MET),
        (date(2022, 4, 2), 18, MET),
    ],
)
def test_the_age_fell_on_1_april_2022(on: date, age: int, expected: Outcome) -> None:
    assert outcome(of_age, GOOD | {"person.age": age}, on) is expected


def test_a_nationality_that_cannot_be_given_up() -> None:
    values = GOOD | {
        "nationality.has_none_or_loses_it": False,
        "nationality.cannot_lose_it_and_special_circumstances": found(True),
    }
    assert verdict(ordinary, values) == "eligible"


# --- Art. 6 -----------------------------------------------------------------------------------------------

SHORT = GOOD | {"nationality.years_of_address": 2, "nationality.years_of_residence": 2}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, NOT_MET),
        ({"nationality.child_of_former_national": True}, NOT_MET),
        ({"nationality.child_of_former_national": True, "nationality.years_of_residence": 3}, MET),
        ({"nationality.born_in_japan": True}, NOT_MET),
        ({"nationality.born_in_japan": True, "nationality.years_of_residence": 3}, MET),
        ({"nationality.born_in_japan": True, "nationality.parent_born_in_japan": True}, MET),
        ({"nationality.parent_born_in_japan": True}, NOT_MET),
        ({"nationality.years_of_residence": 9}, NOT_MET),
        ({"nationality.years_of_residence": 10}, MET),
        ({"nationality.years_of_residence": 10, "nationality.address_in_japan": False}, NOT_MET),
    ],
)
def test_article_6(change: dict[str, object], expected: Outcome) -> None:
    assert outcome(article_6, SHORT | change) is expected


def test_article_6_waives_the_five_years_only() -> None:
    values = SHORT | {"nationality.years_of_residence": 10}
    assert verdict(by_connection, values) == "eligible"
    assert verdict(naturalisation, values) == "eligible"
    assert verdict(by_connection, values | {"person.age": 17}) == "not_eligible"
    assert verdict(naturalisation, values | {"person.age": 17}) == "not_eligible"


# --- Art. 7 -----------------------------------------------------------------------------------------------

SPOUSE = SHORT | {"nationality.spouse_of_national": True}


@pytest.mark.parametrize(
    ("residence", "address", "married", "expected"),
    [
        (3, 0, 0, MET),
        (2, 0, 0, NOT_MET),
        (1, 1, 3, MET),
        (1, 1, 2, NOT_MET),
        (1, 0, 3, NOT_MET),
    ],
)
def test_article_7(residence: int, address: int, married: int, expected: Outcome) -> None:
    values = SPOUSE | {
        "nationality.years_of_residence": residence,
        "nationality.years_of_address": address,
        "nationality.years_married_to_national": married,
    }
    assert outcome(article_7, values) is expected
    unmarried = values | {"nationality.spouse_of_national": False}
    assert outcome(article_7, unmarried) is NOT_MET


def test_article_7_waives_age_but_not_livelihood() -> None:
    values = SPOUSE | {"nationality.years_of_residence": 3, "person.age": 17}
    assert verdict(as_spouse, values) == "eligible"
    assert verdict(naturalisation, values) == "eligible"
    poor = values | {"nationality.household_can_make_a_living": found(False)}
    assert verdict(as_spouse, poor) == "not_eligible"
    assert verdict(naturalisation, poor) == "not_eligible"


# --- Art. 8 -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "address", "expected"),
    [
        ({"nationality.child_of_national": True}, 0, MET),
        ({"nationality.adopted_by_national_as_minor": True}, 0, NOT_MET),
        ({"nationality.adopted_by_national_as_minor": True}, 1, MET),
        ({"nationality.former_national_who_had_not_naturalised": True}, 0, MET),
        ({"nationality.stateless_from_birth": True, "nationality.born_in_japan": True}, 2, NOT_MET),
        ({"nationality.stateless_from_birth": True, "nationality.born_in_japan": True}, 3, MET),
        ({"nationality.stateless_from_birth": True}, 3, NOT_MET),
    ],
)
def test_article_8_waives_years_age_and_livelihood(
    change: dict[str, object], address: int, expected: Outcome
) -> None:
    values = YOUNG | change | {"nationality.years_of_address": address}
    assert outcome(article_8, values) is expected
    expected_verdict = "eligible" if expected is MET else "not_eligible"
    assert verdict(as_child, values) == expected_verdict
    assert verdict(naturalisation, values) == expected_verdict


def test_special_merit_needs_the_diet() -> None:
    merit = "nationality.special_merit_with_approval_of_the_diet"
    assert verdict(by_special_merit, YOUNG) == "discretionary"
    assert verdict(by_special_merit, YOUNG | {merit: found(False)}) == "not_eligible"


# --- Ten years ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "years", "expected"),
    [
        (date(2026, 1, 22), 9, NEUTRAL),
        (date(2026, 1, 23), 9, NOT_MET),
        (date(2026, 1, 24), 10, MET),
    ],
)
def test_ten_years_are_shown_since_they_were_announced(
    on: date, years: int, expected: Outcome
) -> None:
    values = GOOD | {"nationality.years_of_address": years}
    assert outcome(ten_year_practice, values, on) is expected


def test_ten_years_move_no_verdict() -> None:
    finding = assess(naturalisation, GOOD | {"nationality.years_of_address": 5}, NOW)
    assert finding.verdict.value == "eligible"
    assert ten_year_practice in naturalisation.considerations


# --- From a case --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "expected"), [("2026-05-31", NOT_MET), ("2026-06-01", MET), ("2026-06-02", MET)]
)
def test_years_of_marriage_and_stay_follow_from_the_case(on: str, expected: Outcome) -> None:
    """Married on 2023-06-01: three years have passed on 2026-06-01; in Japan since 2025-01-10."""
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {
                "me": {
                    "lives_in_japan": True,
                    "japanese_national": False,
                    "statuses": {
                        "complete": True,
                        "items": [
                            {
                                "status": "spouse_or_child_of_japanese_national",
                                "from": "2025-01-10",
                                "until": "none",
                                "period_of_stay": "P3Y",
                                "expires_on": "2028-01-10",
                            }
                        ],
                    },
                    "absences": "none",
                },
                "wife": {"japanese_national": True},
            },
            "relationships": {
                "complete": True,
                "items": [
                    {
                        "kind": "marriage",
                        "persons": ["me", "wife"],
                        "from": "2023-06-01",
                        "until": "none",
                    }
                ],
            },
        }
    )
    assert asked(case, "nationality_act.7", on).outcome is expected
