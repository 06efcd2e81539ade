"""Researcher: both provisos, each way through item 1, the advanced courses of 2026-04-01, pay."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.case import case_from_dict
from zairyu.facts import CaseFacts, researching
from zairyu.law.landing_criteria.researcher import (
    STATUS,
    activity_of_the_table,
    pay,
    study_or_experience,
)
from zairyu.logic import UNKNOWN as NOT_KNOWN
from zairyu.logic import Fact, Outcome, Verdict, assess

from .good_case import NOW, RESEARCHER, found, outcome, without

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN
OLD, NEW = date(2026, 3, 31), date(2026, 4, 1)
NOTHING = RESEARCHER | {
    "researching.university_graduate": False,
    "researching.master_degree": False,
    "researching.degree_in_field": found(False),
}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, MET),
        ({"activity.under_contract": False}, NOT_MET),
        ({"researching.does_research": False}, NOT_MET),
        ({"teaching.institution": "university", "teaching.work": "research"}, NOT_MET),
        ({"teaching.institution": "college_of_technology", "teaching.work": "research"}, NOT_MET),
        ({"teaching.institution": "high_school", "teaching.work": "research"}, MET),
    ],
)
def test_the_activity_leaves_universities_to_professor(
    change: dict[str, object], expected: Outcome
) -> None:
    assert outcome(activity_of_the_table, RESEARCHER | change) is expected


# --- Proviso: public hosts -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("national_or_local_government", MET), ("established_by_law", MET),
        ("approved_under_special_law", MET), ("independent_administrative_agency", MET),
        ("notified_publicly_funded", MET), ("other", NOT_MET),
    ],
)  # fmt: skip
def test_public_hosts_free_from_both_items(host: str, expected: Outcome) -> None:
    values = NOTHING | {"researching.host": host, "activity.pay": 1}
    for day in (OLD, NEW):
        assert [outcome(rule, values, day) for rule in STATUS.criteria] == [expected, expected]


# --- Item 1 ------------------------------------------------------------------------------------------------------


def test_a_master_without_graduation_from_a_university_is_not_enough() -> None:
    assert outcome(study_or_experience, RESEARCHER) is MET
    values = RESEARCHER | {"researching.university_graduate": False}
    assert outcome(study_or_experience, values) is NOT_MET
    equal = values | {"researching.equal_education": found(True)}
    assert outcome(study_or_experience, equal) is MET


def test_the_field_of_the_degree_is_judged() -> None:
    left_open = without(RESEARCHER, "researching.degree_in_field")
    assert assess(study_or_experience, left_open, NOW).verdict is Verdict.DISCRETIONARY
    other = RESEARCHER | {"researching.degree_in_field": found(False)}
    assert outcome(study_or_experience, other) is NOT_MET


@pytest.mark.parametrize(
    "name", ["researching.years_after_graduation", "researching.years_after_graduation_shown"]
)
@pytest.mark.parametrize(("years", "expected"), [(2, NOT_MET), (3, MET), (4, MET)])
def test_three_years_after_graduating(name: str, years: int, expected: Outcome) -> None:
    values = NOTHING | {"researching.university_graduate": True, name: years}
    assert outcome(study_or_experience, values) is expected
    assert outcome(study_or_experience, NOTHING | {name: years}) is NOT_MET


@pytest.mark.parametrize("name", ["researching.years", "researching.years_shown"])
@pytest.mark.parametrize(("years", "expected"), [(9, NOT_MET), (10, MET), (11, MET)])
def test_ten_years_need_no_university(name: str, years: int, expected: Outcome) -> None:
    assert outcome(study_or_experience, NOTHING | {name: years}) is expected


@pytest.mark.parametrize(
    ("transferred", "years", "expected"),
    [(True, 0, NOT_MET), (True, 1, MET), (True, 2, MET), (False, 1, NOT_MET)],
)
def test_a_transfer_after_a_year_frees_from_item_1_only(
    transferred: bool, years: int, expected: Outcome
) -> None:
    values = NOTHING | {
        "researching.transferred": transferred,
        "researching.years_before_transfer": years,
        "activity.pay": 3_599_999,
    }
    for day in (OLD, NEW):
        assert outcome(study_or_experience, values, day) is expected
        assert outcome(pay, values, day) is NOT_MET


VOCATIONAL = NOTHING | {
    "schooling.vocational_graduate": True,
    "schooling.vocational_title": True,
    "researching.years_after_graduation": 3,
}
ADVANCED = NOTHING | {
    "schooling.advanced_course_graduate": True,
    "researching.years_after_graduation": 3,
}


def test_a_specialised_course_opens_the_way_in_both_versions() -> None:
    for day in (OLD, NEW):
        assert outcome(study_or_experience, VOCATIONAL, day) is MET
        untitled = VOCATIONAL | {"schooling.vocational_title": False}
        assert outcome(study_or_experience, untitled, day) is NOT_MET


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 3, 31), NOT_MET), (date(2026, 4, 1), UNKNOWN), (date(2026, 4, 2), UNKNOWN),
    ],
)  # fmt: skip
def test_advanced_courses_join_on_1_april_2026(on: date, expected: Outcome) -> None:
    """Their notice was not seen: without the title of the earlier course it stays open."""
    assert outcome(study_or_experience, ADVANCED, on) is expected
    titled = ADVANCED | {"schooling.vocational_title": True}
    assert outcome(study_or_experience, titled, on) is (NOT_MET if on == OLD else MET)


# --- Item 2 ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("yen", "expected"), [(3_599_999, NOT_MET), (3_600_000, MET), (3_600_001, MET)]
)
def test_pay_as_of_a_japanese(yen: int, expected: Outcome) -> None:
    assert outcome(pay, RESEARCHER | {"activity.pay": yen}) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2016, 7, 21), UNKNOWN), (date(2016, 7, 22), MET), (date(2016, 7, 23), MET)],
)
def test_the_row_before_the_first_text_read_is_unknown(on: date, expected: Outcome) -> None:
    assert [outcome(rule, RESEARCHER, on) for rule in STATUS.criteria] == [expected, expected]


# --- Facts from a case -----------------------------------------------------------------------------------------------


def read(fact: Fact, on: date = NOW, **me: Any) -> Any:
    whole = {
        "zairyu": 1, "as_of": "2026-11-23", "applicant": "me",
        "persons": {"me": {name: {"complete": True, "items": items} for name, items in me.items()}},
    }  # fmt: skip
    return CaseFacts(case_from_dict(whole)).view.value(fact).at(on)


COURSE = {"country": "JPN", "completed": True, "completed_on": "2020-03-25"}


@pytest.mark.parametrize(
    ("course", "graduate", "master"),
    [
        ({"level": "university", "degree": "bachelor"}, True, False),
        ({"level": "graduate_school", "degree": "master"}, True, True),
        ({"level": "graduate_school", "degree": "doctor"}, True, True),
        ({"level": "graduate_school", "degree": "professional"}, True, False),
        ({"level": "graduate_school"}, True, NOT_KNOWN),
        ({"level": "junior_college"}, False, False),
        ({"level": "college_of_technology"}, False, False),
        ({"level": "other"}, NOT_KNOWN, NOT_KNOWN),
    ],
)
def test_which_courses_are_of_a_university(
    course: dict[str, Any], graduate: object, master: object
) -> None:
    education = [COURSE | course]
    assert read(researching.university_graduate, education=education) is graduate
    assert read(researching.master_degree, education=education) is master


JOB = {
    "organisation": None, "practice": ["research"], "full_time": True, "contract": "indefinite",
    "from": "2018-04-01", "until": "2022-04-01",
}  # fmt: skip


def test_years_shown_by_jobs_and_by_jobs_after_graduating() -> None:
    job = {name: value for name, value in JOB.items() if value is not None}
    me: dict[str, Any] = {"education": [COURSE | {"level": "university"}], "employment": [job]}
    assert read(researching.years_shown, **me) == 4
    assert read(researching.years_after_graduation_shown, **me) == 2
    assert read(researching.years_after_graduation_shown, employment=[job]) == 0
    part_time = job | {"full_time": False}
    assert read(researching.years_shown, employment=[part_time]) == 0
    teaching = job | {"practice": ["education"]}
    assert read(researching.years_shown, employment=[teaching]) == 0
