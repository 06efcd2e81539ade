"""Technical interns and employment for skill development: stages, tests, totals, the day of 2027-04-01."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.landing_criteria import employment_for_skill_development as esd
from zairyu.law.landing_criteria import technical_intern_training as titp
from zairyu.logic import Outcome, Verdict, assess

from .good_case import (
    INTERN,
    SKILL_WORKER,
    found,
    outcome,
)

NOW = date(2026, 11, 25)
LAST_DAY, FIRST_DAY, NEXT_DAY = date(2027, 3, 31), date(2027, 4, 1), date(2027, 4, 2)
MET, NOT, UNKNOWN, NA = (
    Outcome.MET,
    Outcome.NOT_MET,
    Outcome.UNKNOWN,
    Outcome.NOT_APPLICABLE,
)
STAGE = {"i": "1", "ii": "2", "iii": "3"}


@pytest.mark.parametrize("division", titp.DIVISIONS)
def test_the_activity_is_that_of_the_accredited_plan(division) -> None:
    rule = titp.ACTIVITIES[division]
    own = INTERN | {"training.plan_division": division}
    assert outcome(rule, own, NOW) is MET
    assert outcome(rule, own | {"training.plan_accredited": False}, NOW) is NOT
    other = "i_a" if division != "i_a" else "i_b"
    assert outcome(rule, own | {"training.plan_division": other}, NOW) is NOT


def test_stage_three_began_on_2017_11_01() -> None:
    intern = INTERN | {"training.plan_division": "iii_b"}
    for day, expected in ((date(2017, 10, 31), NOT), (date(2017, 11, 1), MET)):
        assert outcome(titp.ACTIVITIES["iii_b"], intern, day) is expected
    assert outcome(titp.ACTIVITIES["ii_b"], INTERN, date(2017, 10, 31)) is UNKNOWN
    assert outcome(titp.plan_accredited, INTERN, date(2017, 10, 31)) is UNKNOWN
    assert outcome(titp.plan_accredited, INTERN, date(2017, 11, 1)) is MET


@pytest.mark.parametrize(
    ("division", "held", "months", "expected"),
    [
        ("i_b", "i", 0, MET),
        ("i_b", "none", 0, NOT),
        ("ii_b", "i", 0, MET),
        ("ii_b", "ii", 0, MET),
        ("ii_b", "none", 0, NOT),
        ("iii_b", "ii", 11, NOT),
        ("iii_b", "ii", 12, MET),
        ("iii_b", "ii", 13, MET),
        ("iii_b", "iii", 0, MET),
        ("iii_b", "i", 0, NOT),
    ],
)
def test_what_goes_on_after_2027_04_01(division, held, months, expected) -> None:
    intern = INTERN | {
        "training.plan_division": division,
        "training.stage_on_reform_day": held,
        "training.stage_ii_months_on_reform_day": months,
    }
    assert outcome(titp.ACTIVITIES[division], intern, LAST_DAY) is MET
    assert outcome(titp.ACTIVITIES[division], intern, FIRST_DAY) is expected
    assert outcome(titp.ACTIVITIES[division], intern, NEXT_DAY) is expected


def test_entry_until_the_end_of_june_2027_on_an_earlier_plan() -> None:
    entrant = INTERN | {
        "training.plan_division": "i_b",
        "training.stage_on_reform_day": "none",
        "training.plan_applied_before_reform": True,
        "training.enters_by_end_of_june_2027": True,
    }
    assert outcome(titp.ACTIVITIES["i_b"], entrant, FIRST_DAY) is MET
    late = entrant | {"training.enters_by_end_of_june_2027": False}
    assert outcome(titp.ACTIVITIES["i_b"], late, FIRST_DAY) is NOT
    # Whether such an entrant may go on to (ii) was not seen.
    onward = entrant | {"training.plan_division": "ii_b"}
    assert outcome(titp.ACTIVITIES["ii_b"], onward, FIRST_DAY) is UNKNOWN


@pytest.mark.parametrize(
    ("division", "months", "expected"),
    [
        ("i_a", 12, MET),
        ("i_a", 13, NOT),
        ("i_b", 12, MET),
        ("i_b", 13, NOT),
        ("ii_a", 24, MET),
        ("ii_b", 25, NOT),
        ("iii_a", 24, MET),
        ("iii_b", 25, NOT),
    ],
)
def test_longest_plans(division, months, expected) -> None:
    plan = INTERN | {"training.plan_division": division, "training.plan_months": months}
    assert outcome(titp.length, plan, NOW) is expected


@pytest.mark.parametrize(
    ("division", "test", "expected"),
    [
        ("i_b", "none", NA),
        ("ii_b", "none", NOT),
        ("ii_b", "basic_grade", MET),
        ("iii_b", "basic_grade", NOT),
        ("iii_b", "grade_3_practical", MET),
        ("iii_a", "grade_3", MET),
    ],
)
def test_the_test_before_each_stage(division, test, expected) -> None:
    plan = INTERN | {"training.plan_division": division, "training.test_passed": test}
    assert outcome(titp.previous_goal, plan, NOW) is expected


def test_accreditation_of_a_plan() -> None:
    assert assess(titp.plan, INTERN, NOW).verdict is Verdict.ELIGIBLE
    for change in (
        {"person.age": 17},
        {"training.understands_purpose": False},
        {"training.recommended_by_public_body": False},
        {"training.same_work_abroad_or_reason": False},
        {"training.stage_done_before": True},
        {"training.contents_conform": found(False)},
        {"training.previous_goal_achieved": False},
        {"training.evaluated_before_end": False},
        {"training.system_conforms": found(False)},
        {"training.person_responsible": False},
        {"training.supervised": False},
        {"activity.pay": 2_399_999, "activity.pay_at_least_as_japanese": found(False)},
        {"training.conditions_conform": found(False)},
        {"training.within_headcount": False},
        {"training.hard_to_acquire_at_home": found(False)},
    ):
        assert assess(titp.plan, INTERN | change, NOW).verdict is Verdict.NOT_ELIGIBLE, change


def test_only_stage_three_asks_for_an_excellent_implementer_and_a_stay_at_home() -> None:
    plain = INTERN | {
        "training.high_standard": found(False),
        "training.returned_home_a_month": False,
    }
    assert assess(titp.plan, plain, NOW).verdict is Verdict.ELIGIBLE
    third = plain | {"training.plan_division": "iii_b"}
    assert outcome(titp.excellent, third, NOW) is NOT
    assert outcome(titp.home_before_iii, third, NOW) is NOT
    later = third | {"training.home_stay_in_stage_iii": True}
    assert outcome(titp.home_before_iii, later, NOW) is MET


def test_no_supervision_is_asked_of_the_individual_enterprise_type() -> None:
    alone = INTERN | {
        "training.plan_division": "ii_a",
        "training.supervised": False,
        "training.recommended_by_public_body": False,
    }
    assert assess(titp.plan, alone, NOW).verdict is Verdict.ELIGIBLE


def test_no_plan_for_entrants_from_2027_04_01() -> None:
    entrant = INTERN | {"training.plan_division": "i_b"}
    assert outcome(titp.no_plans_after, entrant, LAST_DAY) is NA
    assert outcome(titp.no_plans_after, entrant, FIRST_DAY) is NOT
    assert outcome(titp.no_plans_after, INTERN, FIRST_DAY) is MET


# --- Employment for Skill Development ------------------------------


@pytest.mark.parametrize(("day", "expected"), [(LAST_DAY, NOT), (FIRST_DAY, MET), (NEXT_DAY, MET)])
def test_employment_for_skill_development_begins_on_2027_04_01(day, expected) -> None:
    assert outcome(esd.activity_of_the_table, SKILL_WORKER, day) is expected
    elsewhere = SKILL_WORKER | {"training.skill_field": "none"}
    assert outcome(esd.activity_of_the_table, elsewhere, day) is NOT


def test_the_row_that_nobody_saw_is_unknown() -> None:
    assert outcome(esd.row, SKILL_WORKER, FIRST_DAY) is UNKNOWN


def test_a_former_intern_is_undetermined_not_refused() -> None:
    assert outcome(esd.former_interns, SKILL_WORKER, FIRST_DAY) is MET
    intern = SKILL_WORKER | {"training.former_technical_intern": True}
    assert outcome(esd.former_interns, intern, FIRST_DAY) is UNKNOWN
    assert assess(esd.plan, intern, FIRST_DAY).verdict is Verdict.UNDETERMINED


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({}, Verdict.ELIGIBLE),
        ({"person.age": 17}, Verdict.NOT_ELIGIBLE),
        ({"training.skill_years_planned": 4}, Verdict.NOT_ELIGIBLE),
        ({"training.skill_years_planned": 4, "training.final_test_failed": True}, Verdict.ELIGIBLE),
        (
            {"training.skill_years_planned": 5, "training.final_test_failed": True},
            Verdict.NOT_ELIGIBLE,
        ),
        ({"training.japanese_test": "none", "training.a1_course_hours": 99}, Verdict.NOT_ELIGIBLE),
        ({"training.japanese_test": "none", "training.a1_course_hours": 100}, Verdict.ELIGIBLE),
        ({"training.sending_fees_in_months_of_pay": 3}, Verdict.NOT_ELIGIBLE),
    ],
)
def test_what_the_plan_asks_of_the_person(change, verdict) -> None:
    assert assess(esd.plan, SKILL_WORKER | change, FIRST_DAY).verdict is verdict


@pytest.mark.parametrize(
    ("field", "months", "expected"),
    [
        ("agriculture", 12, NOT),
        ("agriculture", 13, MET),
        ("construction", 13, NOT),
        ("construction", 24, NOT),
        ("construction", 25, MET),
        ("food_service", 12, NOT),
        ("food_service", 13, UNKNOWN),
        ("food_service", 24, UNKNOWN),
        ("food_service", 25, MET),
    ],
)
def test_time_with_the_employer_exceeds_the_limit(field, months, expected) -> None:
    person = SKILL_WORKER | {
        "training.skill_field": field,
        "training.months_with_employer_begun": months,
    }
    assert outcome(esd.waited, person, FIRST_DAY) is expected


def test_transfers() -> None:
    assert assess(esd.transfer, SKILL_WORKER, FIRST_DAY).verdict is Verdict.ELIGIBLE
    chosen = SKILL_WORKER | {
        "training.skill_field": "construction",
        "training.employer_chose_one_year": True,
    }
    assert outcome(esd.waited, chosen, FIRST_DAY) is MET
    early = SKILL_WORKER | {"training.months_with_employer_begun": 2}
    assert assess(esd.transfer, early, FIRST_DAY).verdict is Verdict.NOT_ELIGIBLE
    harmed = early | {"training.unavoidable_transfer": found(True)}
    assert assess(esd.transfer, harmed, FIRST_DAY).verdict is Verdict.ELIGIBLE
    other_work = harmed | {"training.same_work_category": False}
    assert assess(esd.transfer, other_work, FIRST_DAY).verdict is Verdict.NOT_ELIGIBLE
    a1 = SKILL_WORKER | {"training.japanese_test": "a1"}
    assert outcome(esd.japanese_at_transfer, a1, FIRST_DAY) is UNKNOWN
    none = SKILL_WORKER | {"training.japanese_test": "none"}
    assert outcome(esd.japanese_at_transfer, none, FIRST_DAY) is NOT


@pytest.mark.parametrize(
    ("test", "japanese", "expected"),
    [("grade_3", "a2", MET), ("grade_3", "a1", NOT), ("grade_3_practical", "a2", NOT)],
)
def test_the_goal_at_the_end(test, japanese, expected) -> None:
    person = SKILL_WORKER | {"training.test_passed": test, "training.japanese_test": japanese}
    assert outcome(esd.final_goal, person, FIRST_DAY) is expected


def test_expected_numbers() -> None:
    assert sum(number for _, number in esd.EXPECTED_NUMBERS) == 426_200
    assert len(esd.EXPECTED_NUMBERS) == 17
    assert outcome(esd.expected_number, SKILL_WORKER, FIRST_DAY) is MET
    full = SKILL_WORKER | {"training.persons_in_field": 26_300}
    assert outcome(esd.expected_number, full, FIRST_DAY) is NOT
    assert outcome(esd.expected_number, full, LAST_DAY) is NA
    assert set(esd.ONE_YEAR) | set(esd.TWO_YEARS) | set(esd.NOT_KNOWN) == {
        name for name, _ in esd.EXPECTED_NUMBERS
    }
