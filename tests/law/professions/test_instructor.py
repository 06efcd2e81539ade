"""Instructor: whom item 1 concerns, both of its halves, international schools, pay."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.landing_criteria.instructor import STATUS, activity_of_the_table, item_1, pay
from zairyu.logic import Outcome, Verdict, assess

from .good_case import NOW, TEACHER, found, outcome, without

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN
ITS_OWN = Outcome.NOT_APPLICABLE
OLD, NEW = date(2026, 3, 31), date(2026, 4, 1)
SEVEN = [
    "elementary_school", "junior_high_school", "compulsory_education_school", "high_school",
    "secondary_education_school", "special_needs_school", "vocational_school",
]  # fmt: skip
UNTRAINED = TEACHER | {"schooling.university_graduate": False}


@pytest.mark.parametrize("school", [*SEVEN, "miscellaneous_school"])
def test_the_schools_of_the_table(school: str) -> None:
    assert outcome(activity_of_the_table, TEACHER | {"teaching.institution": school}) is MET


@pytest.mark.parametrize("school", ["university", "college_of_technology", "none"])
def test_other_places_are_not_of_the_table(school: str) -> None:
    assert outcome(activity_of_the_table, TEACHER | {"teaching.institution": school}) is NOT_MET


def test_instructors_teach_and_equal_institutions_are_judged() -> None:
    assert outcome(activity_of_the_table, TEACHER | {"teaching.work": "research"}) is NOT_MET
    equal = TEACHER | {"teaching.institution": "equal_to_miscellaneous_school"}
    assert assess(activity_of_the_table, equal, NOW).verdict is Verdict.DISCRETIONARY
    accepted = equal | {"teaching.institution_is_equal": found(True)}
    assert outcome(activity_of_the_table, accepted) is MET


# --- Whom item 1 concerns --------------------------------------------------------------------------------------


@pytest.mark.parametrize("school", SEVEN)
def test_teachers_at_ordinary_schools_are_not_concerned(school: str) -> None:
    values = UNTRAINED | {"teaching.institution": school}
    assert outcome(item_1, values) is ITS_OWN
    assert outcome(item_1, values | {"teaching.as_teacher": False}) is NOT_MET


@pytest.mark.parametrize("school", ["miscellaneous_school", "equal_to_miscellaneous_school"])
@pytest.mark.parametrize("as_teacher", [True, False])
def test_everybody_at_miscellaneous_schools_is(school: str, as_teacher: bool) -> None:
    values = UNTRAINED | {"teaching.institution": school, "teaching.as_teacher": as_teacher}
    assert outcome(item_1, values) is NOT_MET


# --- (a) ----------------------------------------------------------------------------------------------------------

COURSE = {
    "schooling.vocational_graduate": True,
    "schooling.vocational_title": True,
    "teaching.studied_what_is_taught": found(True),
}


@pytest.mark.parametrize("on", [OLD, NEW])
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, NOT_MET),
        ({"schooling.university_graduate": True}, MET),
        ({"teaching.licence": True}, MET),
        (COURSE, MET),
        (COURSE | {"schooling.vocational_title": False}, NOT_MET),
        (COURSE | {"teaching.studied_what_is_taught": found(False)}, NOT_MET),
    ],
)
def test_each_way_of_a_is_enough(on: date, change: dict[str, object], expected: Outcome) -> None:
    assert outcome(item_1, UNTRAINED | change, on) is expected


@pytest.mark.parametrize(
    ("on", "untitled", "titled"),
    [
        (date(2026, 3, 31), NOT_MET, NOT_MET),
        (date(2026, 4, 1), UNKNOWN, MET),
        (date(2026, 4, 2), UNKNOWN, MET),
    ],
)
def test_advanced_courses_join_on_1_april_2026(
    on: date, untitled: Outcome, titled: Outcome
) -> None:
    values = UNTRAINED | {
        "schooling.advanced_course_graduate": True,
        "teaching.studied_what_is_taught": found(True),
    }
    assert outcome(item_1, values, on) is untitled
    assert outcome(item_1, values | {"schooling.vocational_title": True}, on) is titled


# --- (b) ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("years", "expected"), [(11, NOT_MET), (12, MET), (13, MET)])
def test_twelve_years_in_the_language(years: int, expected: Outcome) -> None:
    values = TEACHER | {
        "teaching.years_schooled_in_language": years,
        "teaching.years_teaching_the_subject": 5,
    }
    assert outcome(item_1, values) is expected


@pytest.mark.parametrize(("years", "expected"), [(4, NOT_MET), (5, MET), (6, MET)])
def test_five_years_of_another_subject(years: int, expected: Outcome) -> None:
    values = TEACHER | {
        "teaching.teaches_foreign_language": False,
        "teaching.years_teaching_the_subject": years,
    }
    assert outcome(item_1, values) is expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, MET),
        ({"teaching.institution": "equal_to_miscellaneous_school"}, MET),
        ({"teaching.institution": "high_school", "teaching.as_teacher": False}, NOT_MET),
        ({"teaching.international_school": False}, NOT_MET),
        ({"schooling.university_graduate": False}, NOT_MET),
    ],
)
def test_international_schools_do_without_b_but_not_without_a(
    change: dict[str, object], expected: Outcome
) -> None:
    values = TEACHER | {
        "teaching.international_school": True,
        "teaching.years_schooled_in_language": 0,
    }
    assert outcome(item_1, values | change) is expected


# --- Item 2, and what was not read -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("yen", "expected"), [(3_599_999, NOT_MET), (3_600_000, MET), (3_600_001, MET)]
)
@pytest.mark.parametrize("school", ["miscellaneous_school", "high_school"])
def test_pay_is_asked_of_everybody(school: str, yen: int, expected: Outcome) -> None:
    values = TEACHER | {"teaching.institution": school, "activity.pay": yen}
    assert outcome(pay, values) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2016, 7, 21), UNKNOWN), (date(2016, 7, 22), MET), (date(2016, 7, 23), MET)],
)
def test_the_row_before_the_first_text_read_is_unknown(on: date, expected: Outcome) -> None:
    assert [outcome(rule, TEACHER, on) for rule in STATUS.criteria] == [expected, expected]


def test_an_unknown_school_leaves_item_1_open() -> None:
    assert outcome(item_1, without(UNTRAINED, "teaching.institution")) is UNKNOWN
