"""Losing, choosing and regaining Japanese nationality: each way, each age, each day."""

from __future__ import annotations

from datetime import date

import pytest

import zairyu as z
from zairyu.law.nationality.loss import (
    chosen,
    lost,
    regained_after_gazette,
    regained_by_minor,
    reservation,
    time_to_choose,
)
from zairyu.logic import Outcome

from .good_case import NOW, asked, outcome, verdict

MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
NEUTRAL = Outcome.NOT_APPLICABLE

KEPT: dict[str, object] = {
    "nationality.acquired_another_by_own_choice": False,
    "nationality.chose_foreign_nationality_abroad": False,
    "nationality.born_abroad_with_another_nationality": False,
    "nationality.reserved_within_three_months": False,
    "nationality.renounced_by_notification": False,
    "nationality.lost_one_month_after_demand": False,
    "nationality.loss_was_declared": False,
}


@pytest.mark.parametrize(
    "way",
    [
        "nationality.acquired_another_by_own_choice",
        "nationality.chose_foreign_nationality_abroad",
        "nationality.born_abroad_with_another_nationality",
        "nationality.renounced_by_notification",
        "nationality.lost_one_month_after_demand",
        "nationality.loss_was_declared",
    ],
)
def test_each_way_of_losing_it(way: str) -> None:
    assert outcome(lost, KEPT) is NOT_MET
    assert outcome(lost, KEPT | {way: True}) is MET


def test_a_reservation_keeps_it() -> None:
    abroad = KEPT | {"nationality.born_abroad_with_another_nationality": True}
    reserved = abroad | {"nationality.reserved_within_three_months": True}
    assert outcome(lost, reserved) is NOT_MET
    assert outcome(reservation, reserved) is MET
    assert outcome(reservation, abroad) is NOT_MET
    assert outcome(reservation, KEPT) is NEUTRAL


# --- Choice ---------------------------------------------------------------------------------------------


def chooser(age: int, dual: int, years: int) -> dict[str, object]:
    return {
        "person.japanese_national": True,
        "nationality.standing": "several",
        "nationality.has_chosen": False,
        "nationality.dual_on_2022_04_01": False,
        "nationality.age_when_it_became_dual": dual,
        "nationality.years_since_it_became_dual": years,
        "person.age": age,
    }


@pytest.mark.parametrize(
    ("age", "dual", "years", "expected"),
    [
        (19, 0, 19, MET),
        (20, 0, 20, NOT_MET),
        (18, 17, 1, MET),
        (20, 17, 2, NOT_MET),
        (20, 18, 1, MET),
        (20, 18, 2, NOT_MET),
        (41, 40, 1, MET),
        (42, 40, 2, NOT_MET),
    ],
)
def test_time_to_choose(age: int, dual: int, years: int, expected: Outcome) -> None:
    assert outcome(time_to_choose, chooser(age, dual, years)) is expected
    assert outcome(chosen, chooser(age, dual, years)) is expected


@pytest.mark.parametrize(
    ("age", "dual", "years", "expected"),
    [(21, 0, 21, MET), (22, 0, 22, NOT_MET), (21, 19, 2, MET), (22, 20, 1, MET), (22, 20, 2, NOT_MET)],
)  # fmt: skip
def test_the_earlier_ages(age: int, dual: int, years: int, expected: Outcome) -> None:
    assert outcome(time_to_choose, chooser(age, dual, years), date(2022, 3, 31)) is expected


def test_choosing_ends_the_question_and_others_have_none() -> None:
    late = chooser(30, 0, 30)
    assert outcome(chosen, late | {"nationality.has_chosen": True}) is MET
    assert outcome(chosen, late | {"nationality.standing": "one"}) is NEUTRAL
    assert outcome(chosen, late | {"person.japanese_national": False}) is NEUTRAL


def dual_by_birth(born: str, on: str) -> Outcome:
    facts = [
        {"fact": "nationality.dual_on_2022_04_01", "value": True, "on": "2015-01-01"},
        {"fact": "nationality.age_when_it_became_dual", "value": 0, "on": "2015-01-01"},
        {"fact": "nationality.has_chosen", "value": False, "on": "2015-01-01"},
    ]
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {"me": {"born_on": born}},
            "facts": facts,
        }
    )
    return asked(case, "nationality_act.14.time_to_choose", on).outcome


@pytest.mark.parametrize(
    ("born", "on", "expected"),
    [
        # eighteen or nineteen on 2022-04-01: until 2024-03-31
        ("2004-04-01", "2024-03-31", MET),
        ("2004-04-01", "2024-04-01", NOT_MET),
        ("2002-04-02", "2024-03-31", MET),
        ("2002-04-02", "2024-04-01", NOT_MET),
        # seventeen: the new rule, until the twentieth birthday
        ("2004-04-02", "2024-04-01", MET),
        ("2004-04-02", "2024-04-02", NOT_MET),
        # twenty or over: the old rule, until the twenty-second birthday
        ("2002-04-01", "2024-03-31", MET),
        ("2002-04-01", "2024-04-01", NOT_MET),
        ("2001-06-01", "2023-05-31", MET),
        ("2001-06-01", "2023-06-01", NOT_MET),
    ],
)
def test_those_dual_on_1_april_2022(born: str, on: str, expected: Outcome) -> None:
    assert dual_by_birth(born, on) is expected


# --- Regaining ------------------------------------------------------------------------------------------

LOST: dict[str, object] = {
    "nationality.lost_for_want_of_reservation": True,
    "nationality.address_in_japan": True,
    "person.age": 17,
}


@pytest.mark.parametrize(
    ("on", "age", "expected"),
    [
        (date(2022, 3, 31), 19, "eligible"),
        (date(2022, 3, 31), 20, "not_eligible"),
        (date(2024, 4, 1), 17, "eligible"),
        (date(2024, 4, 1), 18, "not_eligible"),
        (NOW, 18, "not_eligible"),
    ],
)
def test_regaining_has_an_age(on: date, age: int, expected: str) -> None:
    assert verdict(regained_by_minor, LOST | {"person.age": age}, on) == expected


def test_regaining_needs_that_loss_and_an_address() -> None:
    for name in ("nationality.lost_for_want_of_reservation", "nationality.address_in_japan"):
        assert verdict(regained_by_minor, LOST | {name: False}) == "not_eligible"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, "eligible"),
        ({"nationality.months_since_loss_was_known": 12}, "not_eligible"),
        ({"nationality.demand_was_published_in_gazette": False}, "not_eligible"),
        ({"nationality.has_none_or_loses_it": False}, "not_eligible"),
    ],
)
def test_regaining_after_a_demand_in_the_gazette(change: dict[str, object], expected: str) -> None:
    values: dict[str, object] = {
        "nationality.lost_one_month_after_demand": True,
        "nationality.demand_was_published_in_gazette": True,
        "nationality.has_none_or_loses_it": True,
        "nationality.months_since_loss_was_known": 11,
    }
    assert verdict(regained_after_gazette, values | change) == expected
