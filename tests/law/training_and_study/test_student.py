"""The row Student: each item at its boundary and on its days, numbers copied from the ordinance."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.landing_criteria import student as row
from zairyu.logic import Outcome

from .good_case import (
    HIGH_SCHOOL,
    JUNIOR_HIGH,
    LANGUAGE_SCHOOL,
    UNIVERSITY,
    VOCATIONAL,
    found,
    outcome,
    without,
)

NOW = date(2026, 11, 25)
MET, NOT, UNKNOWN, NA = (
    Outcome.MET,
    Outcome.NOT_MET,
    Outcome.UNKNOWN,
    Outcome.NOT_APPLICABLE,
)
LAST_OLD, FIRST_NEW, SECOND_NEW = date(2024, 4, 25), date(2024, 4, 26), date(2024, 4, 27)


@pytest.mark.parametrize(
    "person", [UNIVERSITY, LANGUAGE_SCHOOL, VOCATIONAL, HIGH_SCHOOL, JUNIOR_HIGH]
)
@pytest.mark.parametrize("day", [date(2017, 6, 1), LAST_OLD, FIRST_NEW, NOW])
def test_good_cases_meet_every_item_on_every_day(person, day) -> None:
    for rule in row.STATUS.criteria:
        assert outcome(rule, person, day) in (MET, NA), rule.id


def test_the_activity_is_education_at_a_school() -> None:
    assert outcome(row.receives_education, UNIVERSITY, NOW) is MET
    left = UNIVERSITY | {"schooling.admitted": False}
    assert outcome(row.receives_education, left, NOW) is NOT


@pytest.mark.parametrize(
    ("school", "until_2024", "since_2024", "since_2026"),
    [
        ("university", MET, MET, MET),
        ("college_of_technology", MET, MET, MET),
        ("vocational_specialised_course", MET, MET, MET),
        ("vocational_postgraduate_course", NOT, NOT, MET),
        ("university_preparation", MET, NOT, NOT),
        ("high_school", MET, MET, MET),
        ("high_school_part_time", NOT, NOT, NOT),
        ("special_needs_upper_secondary", MET, MET, MET),
        ("special_needs_elementary", MET, MET, MET),
        ("vocational_other_course", MET, MET, MET),
        ("miscellaneous_school", MET, MET, MET),
        ("comparable_school", MET, MET, MET),
    ],
)
def test_schools_by_version(school, until_2024, since_2024, since_2026) -> None:
    person = UNIVERSITY | {"study.school": school}
    days = {
        LAST_OLD: until_2024,
        FIRST_NEW: since_2024,
        SECOND_NEW: since_2024,
        date(2026, 3, 31): since_2024,
        date(2026, 4, 1): since_2026,
        date(2026, 4, 2): since_2026,
    }
    for day, expected in days.items():
        assert outcome(row.course, person, day) is expected, day


@pytest.mark.parametrize("attendance", ["evening_only", "correspondence"])
def test_evening_and_correspondence_courses_do_not_count(attendance) -> None:
    for person in (UNIVERSITY, LANGUAGE_SCHOOL, HIGH_SCHOOL):
        for day in (LAST_OLD, NOW):
            changed = person | {"study.attendance": attendance}
            assert outcome(row.course, changed, day) is NOT


def test_an_evening_graduate_school_counts() -> None:
    evening = UNIVERSITY | {
        "study.attendance": "evening_only",
        "study.evening_graduate_school": True,
    }
    loose = evening | {"study.school_manages_students": found(False)}
    assert outcome(row.course, evening, LAST_OLD) is MET
    assert outcome(row.course, loose, LAST_OLD) is NOT
    assert outcome(row.course, loose, FIRST_NEW) is MET
    assert outcome(row.school_manages, loose, FIRST_NEW) is NOT
    by_post = evening | {"study.attendance": "correspondence"}
    assert outcome(row.course, by_post, NOW) is NOT


def test_learning_only_japanese_at_a_university_moved_from_a_to_c() -> None:
    learner = UNIVERSITY | {"study.mainly_japanese": True}
    assert outcome(row.higher_until_2024, learner, LAST_OLD) is MET
    assert outcome(row.higher, learner, FIRST_NEW) is NOT
    assert outcome(row.schools, learner, FIRST_NEW) is MET


def test_living_costs_are_judged_unless_somebody_else_pays() -> None:
    poor = UNIVERSITY | {"study.funds_sufficient": found(False)}
    assert outcome(row.living_costs, poor, NOW) is NOT
    assert outcome(row.living_costs, poor | {"study.paid_by_another": True}, NOW) is MET
    unjudged = without(UNIVERSITY, "study.funds_sufficient")
    assert outcome(row.living_costs, unjudged, NOW) is UNKNOWN


def test_the_school_manages_its_students_since_2024() -> None:
    loose = UNIVERSITY | {"study.school_manages_students": found(False)}
    assert outcome(row.school_manages, loose, LAST_OLD) is NA
    assert outcome(row.school_manages, loose, FIRST_NEW) is NOT


AUDITOR = UNIVERSITY | {"study.lectures_only": True, "study.lecture_hours_per_week": 10}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, MET),
        ({"study.lecture_hours_per_week": 9}, NOT),
        ({"study.lecture_hours_per_week": 11}, MET),
        ({"study.admitted_by_selection": False}, NOT),
        ({"study.school": "miscellaneous_school"}, NOT),
        ({"study.lectures_only": False, "study.lecture_hours_per_week": 0}, NA),
    ],
)
def test_auditors(change, expected) -> None:
    assert outcome(row.auditor, AUDITOR | change, NOW) is expected


@pytest.mark.parametrize(
    ("day", "took", "expected"),
    [
        (LAST_OLD, False, MET),
        (FIRST_NEW, True, MET),
        (FIRST_NEW, False, NOT),
        (date(2029, 3, 31), True, MET),
        (date(2029, 4, 1), True, NOT),
    ],
)
def test_auditors_who_learn_japanese_until_march_2029(day, took, expected) -> None:
    learner = AUDITOR | {
        "study.mainly_japanese": True,
        "study.school_took_japanese_learners_before": took,
    }
    assert outcome(row.auditor, learner, day) is expected


@pytest.mark.parametrize(
    ("day", "took", "expected"),
    [
        (LAST_OLD, False, NA),
        (FIRST_NEW, False, NOT),
        (FIRST_NEW, True, MET),
        (date(2029, 3, 31), True, MET),
        (date(2029, 4, 1), True, NOT),
    ],
)
def test_universities_and_item_six_until_march_2029(day, took, expected) -> None:
    learner = UNIVERSITY | {
        "study.mainly_japanese": True,
        "study.school_took_japanese_learners_before": took,
    }
    assert outcome(row.language_institution, learner, day) is expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, MET),
        ({"person.age": 21}, NOT),
        ({"study.japanese_months": 11}, NOT),
        ({"study.japanese_months": 13}, MET),
        ({"person.age": 21, "study.japanese_months": 0, "study.on_exchange_plan": True}, MET),
        ({"study.school": "special_needs_upper_secondary", "person.age": 30}, NA),
    ],
)
def test_high_school(change, expected) -> None:
    assert outcome(row.high_school, HIGH_SCHOOL | change, NOW) is expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, MET),
        ({"person.age": 18}, NOT),
        ({"person.age": 18, "study.on_exchange_plan": True}, MET),
        ({"study.school": "elementary_school", "person.age": 14}, MET),
        ({"study.school": "elementary_school", "person.age": 15}, NOT),
        ({"study.school": "special_needs_elementary", "person.age": 15}, MET),
        ({"study.guardian_in_japan": False}, NOT),
        ({"study.guardian_in_japan": False, "study.on_exchange_plan": True}, NOT),
        ({"study.staff_for_foreign_pupils": False}, NOT),
        ({"study.lodging_secured": False}, NOT),
    ],
)
def test_junior_high_and_elementary_school(change, expected) -> None:
    assert outcome(row.pupil, JUNIOR_HIGH | change, NOW) is expected


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (LAST_OLD, 5, NOT),
        (LAST_OLD, 6, MET),
        (FIRST_NEW, 5, NOT),
        (FIRST_NEW, 6, MET),
        (date(2025, 4, 25), 6, MET),
        (date(2025, 4, 26), 6, NOT),
        (date(2025, 4, 27), 11, NOT),
        (date(2025, 4, 26), 12, MET),
        (NOW, 11, NOT),
        (NOW, 12, MET),
    ],
)
def test_six_months_of_japanese_became_one_year(day, months, expected) -> None:
    person = VOCATIONAL | {"study.listed_japanese_months": months}
    assert outcome(row.vocational, person, day) is expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, NOT),
        ({"languages.shows_n2": True}, MET),
        ({"study.japanese_proved_by_test": found(True)}, MET),
        ({"study.article_1_school_months": 11}, NOT),
        ({"study.article_1_school_months": 12}, MET),
        ({"study.school_for_foreign_children": True}, MET),
        ({"study.school_for_foreign_children": True, "study.staff_for_foreign_pupils": False}, NOT),
        ({"study.mainly_japanese": True}, NA),
        ({"study.school": "comparable_school"}, NA),
    ],
)
def test_other_proofs_of_japanese(change, expected) -> None:
    person = VOCATIONAL | {"study.listed_japanese_months": 0} | change
    assert outcome(row.vocational, person, NOW) is expected


@pytest.mark.parametrize(
    ("standing", "until_2024", "since_2024"),
    [
        ("listed", MET, MET),
        ("certified_study_abroad_course", NOT, MET),
        ("certified_other_course", NOT, NOT),
        ("neither", NOT, NOT),
    ],
)
def test_language_institutions(standing, until_2024, since_2024) -> None:
    person = LANGUAGE_SCHOOL | {"study.language_institution": standing}
    assert outcome(row.language_institution, person, LAST_OLD) is until_2024
    assert outcome(row.language_institution, person, FIRST_NEW) is since_2024
    assert outcome(row.language_institution, person, SECOND_NEW) is since_2024


def test_preparation_for_university_ended_in_2024() -> None:
    unlisted = UNIVERSITY | {"study.school": "university_preparation"}
    assert outcome(row.preparation, unlisted, LAST_OLD) is NOT
    listed = unlisted | {"study.preparation_listed": True}
    assert outcome(row.preparation, listed, LAST_OLD) is MET
    assert outcome(row.preparation, unlisted, FIRST_NEW) is NA


def test_comparable_schools_are_listed() -> None:
    school = UNIVERSITY | {"study.school": "comparable_school"}
    assert outcome(row.comparable, school, NOW) is NOT
    assert outcome(row.comparable, school | {"study.comparable_school_listed": True}, NOW) is MET
    assert outcome(row.comparable, school | {"study.mainly_japanese": True}, NOW) is NA


def test_unknown_facts_stay_unknown() -> None:
    assert outcome(row.course, without(UNIVERSITY, "study.attendance"), NOW) is UNKNOWN
    assert outcome(row.high_school, without(HIGH_SCHOOL, "person.age"), NOW) is UNKNOWN
