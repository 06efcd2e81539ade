"""The row Trainee, item by item, before and from 2017-11-01; shares of hours compared exactly."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.case import Case, Named, Person, StatedFact
from zairyu.facts import CaseFacts
from zairyu.law.landing_criteria import trainee as row
from zairyu.logic import Outcome

from .good_case import TRAINEE, found, outcome, without

NOW = date(2026, 11, 25)
LAST_OLD, FIRST_NEW = date(2017, 10, 31), date(2017, 11, 1)
MET, NOT, UNKNOWN, NA = (
    Outcome.MET,
    Outcome.NOT_MET,
    Outcome.UNKNOWN,
    Outcome.NOT_APPLICABLE,
)


@pytest.mark.parametrize("day", [date(2017, 6, 1), LAST_OLD, FIRST_NEW, NOW])
def test_the_good_case_meets_every_item(day) -> None:
    assert outcome(row.activity_of_the_table, TRAINEE, day) is MET
    for rule in row.STATUS.criteria:
        assert outcome(rule, TRAINEE, day) in (MET, NA), rule.id


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        (row.activity_of_the_table, {"visit.brings_income": True}),
        (row.activity_of_the_table, {"training.accepted_by_organisation": False}),
        (row.not_repetition, {"training.repetition_only": True}),
        (row.adult_with_work_at_home, {"person.age": 17}),
        (row.adult_with_work_at_home, {"training.will_use_skills_at_home": False}),
        (row.hard_at_home, {"training.hard_to_acquire_at_home": found(False)}),
        (row.instructor, {"training.instructor_years": 4}),
        (row.instructor, {"training.instructor_is_full_time": False}),
        (row.return_travel, {"training.return_travel_secured": False}),
        (row.records, {"training.records_kept": False}),
        (row.practical, {"training.provider": "other"}),
        (row.practical, {"training.lodging_provided": False}),
        (row.practical, {"training.facility_provided": False}),
        (row.practical, {"training.life_guidance_staff": False}),
        (row.practical, {"training.insured": False}),
        (row.practical, {"training.safety_measures": False}),
    ],
)
def test_one_change_fails_its_item(rule, change) -> None:
    assert outcome(rule, TRAINEE | change, NOW) is NOT


@pytest.mark.parametrize(
    "provider",
    ["japanese_public_body", "jnto", "jica", "jogmec_centre", "international_organisation"],
)
def test_public_providers_need_no_further_conditions(provider) -> None:
    bare = TRAINEE | {"training.provider": provider, "training.lodging_provided": False}
    assert outcome(row.practical, bare, NOW) is MET


def test_officials_and_nominees() -> None:
    official = TRAINEE | {"training.provider": "foreign_public_official"}
    assert outcome(row.practical, official, NOW) is MET
    assert outcome(row.practical, official | {"training.insured": False}, NOW) is NOT
    nominee = TRAINEE | {"training.provider": "foreign_government_nominee"}
    assert outcome(row.practical, nominee, NOW) is MET
    assert outcome(row.practical, nominee | {"training.spreads_skills_at_home": False}, NOW) is NOT


def test_without_practical_training_items_five_and_eight_do_not_apply() -> None:
    only_lectures = TRAINEE | {
        "training.has_practical_training": False,
        "training.provider": "other",
        "training.practical_share": "more",
    }
    assert outcome(row.practical, only_lectures, NOW) is NA
    assert outcome(row.hours, only_lectures, NOW) is NA


COURSE = {
    "training.course_abroad_months": 1,
    "training.course_abroad_hours": 160,
    "training.course_abroad_confirmed": True,
}
FOUR = {"training.practical_months": 4}


@pytest.mark.parametrize(
    ("share", "change", "expected"),
    [
        ("up_to_two_thirds", {}, MET),
        ("up_to_three_quarters", {}, NOT),
        ("up_to_three_quarters", FOUR, MET),
        ("up_to_three_quarters", COURSE, MET),
        ("up_to_three_quarters", COURSE | {"training.course_abroad_hours": 159}, NOT),
        ("up_to_three_quarters", COURSE | {"training.course_abroad_confirmed": False}, NOT),
        ("up_to_four_fifths", FOUR, NOT),
        ("up_to_four_fifths", COURSE, NOT),
        ("up_to_four_fifths", FOUR | COURSE, MET),
        ("more", FOUR | COURSE, NOT),
    ],
)
def test_shares_of_practical_training(share, change, expected) -> None:
    person = TRAINEE | {"training.practical_share": share} | change
    assert outcome(row.hours, person, NOW) is expected
    assert outcome(row.hours, person, LAST_OLD) is expected


@pytest.mark.parametrize(
    ("practical", "total", "share"),
    [
        (800, 1200, "up_to_two_thirds"),
        (801, 1200, "up_to_three_quarters"),
        (900, 1200, "up_to_three_quarters"),
        (901, 1200, "up_to_four_fifths"),
        (960, 1200, "up_to_four_fifths"),
        (961, 1200, "more"),
    ],
)
def test_the_share_follows_from_the_hours(practical, total, share) -> None:
    stated = tuple(
        StatedFact(fact=f"training.{name}", value=hours, on=NOW)
        for name, hours in (("practical_hours", practical), ("total_hours", total))
    )
    case = Case(as_of=NOW, applicant="me", persons=Named({"me": Person()}), facts=stated)
    read = CaseFacts(case)
    value = read["training.practical_share"]
    assert (value.at(NOW) if hasattr(value, "at") else value) == share


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        (row.reports_misconduct, {"training.reports_misconduct": False}),
        (row.reports_discontinuation, {"training.reports_discontinuation": False}),
        (row.past_misconduct, {"training.host_misconduct": True}),
    ],
)
def test_items_on_misconduct_ended_on_2017_11_01(rule, change) -> None:
    assert outcome(rule, TRAINEE | change, LAST_OLD) is NOT
    assert outcome(rule, TRAINEE | change, FIRST_NEW) is NA
    assert outcome(rule, TRAINEE | change, date(2017, 11, 2)) is NA


def test_old_misconduct_after_its_period_or_harmless() -> None:
    after = TRAINEE | {"training.host_misconduct": True}
    over = after | {"training.misconduct_period_over": True}
    assert outcome(row.past_misconduct, over, LAST_OLD) is MET
    harmless = after | {"training.misconduct_harmless": found(True)}
    assert outcome(row.past_misconduct, harmless, LAST_OLD) is MET


def test_what_is_judged_stays_unknown() -> None:
    person = without(TRAINEE, "training.hard_to_acquire_at_home")
    assert outcome(row.hard_at_home, person, NOW) is UNKNOWN
