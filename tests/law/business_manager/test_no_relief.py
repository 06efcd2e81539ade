"""Permanent residence and HSP(ii) ask for the new criteria without the three years of transition."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.guidelines.permanent_residence.conformity import business_manager as for_residence
from zairyu.law.guidelines.permanent_residence.conformity import conformity, present_status
from zairyu.law.hsp.hsp_ii import business_manager as for_hsp_ii
from zairyu.logic import Outcome

from .good_case import OWNER, SMALL, found, outcome

MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
ITS_OWN = Outcome.NOT_APPLICABLE
ACCEPTED = {"business.prospects_accepted": found(True)}
HELD = [
    {"residence.status_held": "business_manager"},
    {"residence.status_held": "highly_skilled_professional_i_c"},
    {"residence.status_held": "highly_skilled_professional_ii", "hsp.activity_type": "c"},
]
DAYS = [
    (date(2025, 10, 15), ITS_OWN, ITS_OWN),
    (date(2025, 10, 16), NOT_MET, MET),
    (date(2025, 10, 17), NOT_MET, MET),
    (date(2028, 10, 17), NOT_MET, MET),
]


@pytest.mark.parametrize("held", HELD)
@pytest.mark.parametrize(("on", "small", "good"), DAYS)
def test_permanent_residence(
    held: dict[str, object], on: date, small: Outcome, good: Outcome
) -> None:
    kept = held | {"residence.activity_as_granted": True}
    assert outcome(conformity, SMALL | ACCEPTED | kept, on) is small
    assert outcome(conformity, OWNER | kept, on) is good


def test_hsp_ii_in_another_activity_is_not_asked() -> None:
    held = {"residence.status_held": "highly_skilled_professional_ii", "hsp.activity_type": "b"}
    assert outcome(for_residence, SMALL | held, date(2026, 11, 23)) is ITS_OWN


@pytest.mark.parametrize(
    "broken",
    [
        {"organisation.full_time_staff": 0},
        {"organisation.business_property": 29_999_999, "business.capital_shown": 0},
        {"business.shows_japanese_b2": False},
        {"business.management_years_with_preparation": 2},
        {"business.has_office": False},
    ],
)
def test_each_new_criterion_counts(broken: dict[str, object]) -> None:
    held = {"residence.status_held": "business_manager", "hsp.activity_type": "c"}
    for rule in (for_residence, for_hsp_ii):
        assert outcome(rule, OWNER | held, date(2026, 11, 23)) is MET
        assert outcome(rule, OWNER | held | broken, date(2026, 11, 23)) is NOT_MET


@pytest.mark.parametrize(("on", "small", "good"), DAYS)
def test_hsp_i_c_to_hsp_ii(on: date, small: Outcome, good: Outcome) -> None:
    manages = {"hsp.activity_type": "c"}
    assert outcome(for_hsp_ii, SMALL | ACCEPTED | manages, on) is small
    assert outcome(for_hsp_ii, OWNER | manages, on) is good


def test_after_a_change_of_business_the_criteria_are_read() -> None:
    held = {"residence.status_held": "business_manager", "residence.activity_as_granted": False}
    held |= {"residence.recognised_as": "none"}
    assert outcome(present_status, OWNER | held, date(2026, 11, 23)) is MET
    assert outcome(present_status, SMALL | held, date(2026, 11, 23)) is NOT_MET
