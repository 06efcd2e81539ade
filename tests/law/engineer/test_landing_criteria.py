"""The activity and the landing criteria: every item on both sides of its line, every version day."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.landing_criteria.engineer_specialist_in_humanities_international_services import (
    STATUS,
    activity_of_the_table,
    pay,
    skills,
)
from zairyu.logic import Cause, Claim, Outcome, Verdict, assess

from .good_case import GRADUATE, NO_SCHOOL, TRANSLATOR, VOCATIONAL, found

NOW = date(2026, 11, 23)
MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN


def outcome(rule: object, values: dict[str, object], on: date = NOW) -> Outcome:
    return assess(rule, values, on).outcome  # type: ignore[arg-type]


def without(values: dict[str, object], *names: str) -> dict[str, object]:
    return {name: value for name, value in values.items() if name not in names}


# --- The activity --------------------------------------------------------------------------------


def test_the_activity_needs_each_of_its_parts() -> None:
    assert outcome(activity_of_the_table, GRADUATE) is MET
    for change in (
        {"activity.under_contract": False},
        {"activity.field_of_work": "another_status"},
        {"activity.field_of_work": "none"},
        {"activity.needs_specialised_knowledge": found(False)},
        {"activity.main_activity_qualifies": found(False)},
    ):
        assert outcome(activity_of_the_table, GRADUATE | change) is NOT_MET, change


def test_specialised_work_is_judged() -> None:
    left_open = without(GRADUATE, "activity.needs_specialised_knowledge")
    finding = assess(activity_of_the_table, left_open, NOW)
    assert finding.outcome is UNKNOWN
    assert finding.verdict is Verdict.DISCRETIONARY
    assert [entry.key for entry in finding.judgements] == ["activity.needs_specialised_knowledge"]
    claimed = GRADUATE | {"activity.needs_specialised_knowledge": Claim(True, "employer")}
    finding = assess(activity_of_the_table, claimed, NOW)
    assert finding.verdict is Verdict.DISCRETIONARY
    assert finding.if_claims_accepted is Verdict.ELIGIBLE


# --- Item 1 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("relevance", "expected"), [("none", NOT_MET), ("enough", MET), ("considerable", MET)]
)
def test_relevance_for_a_university_graduate(relevance: str, expected: Outcome) -> None:
    values = GRADUATE | {"activity.relevance_of_study": found(relevance)}
    assert outcome(skills, values) is expected


@pytest.mark.parametrize(
    ("relevance", "expected"), [("none", NOT_MET), ("enough", NOT_MET), ("considerable", MET)]
)
def test_relevance_for_an_ordinary_vocational_course(relevance: str, expected: Outcome) -> None:
    values = VOCATIONAL | {"activity.relevance_of_study": found(relevance)}
    assert outcome(skills, values) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2024, 2, 28), NOT_MET),
        (date(2024, 2, 29), MET),
        (date(2024, 3, 1), MET),
    ],
)
def test_certified_courses_are_read_flexibly_from_29_february_2024(
    on: date, expected: Outcome
) -> None:
    values = VOCATIONAL | {
        "activity.relevance_of_study": found("enough"),
        "schooling.vocational_certified": True,
    }
    assert outcome(skills, values, on) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2011, 6, 30), UNKNOWN),
        (date(2011, 7, 1), MET),
        (date(2011, 7, 2), MET),
        (date(2026, 3, 31), MET),
        (date(2026, 4, 1), MET),
        (date(2026, 4, 2), MET),
    ],
)
def test_vocational_courses_since_1_july_2011(on: date, expected: Outcome) -> None:
    assert outcome(skills, VOCATIONAL, on) is expected


def test_a_vocational_graduate_without_the_title_does_not_meet_the_notice() -> None:
    assert outcome(skills, VOCATIONAL | {"schooling.vocational_title": False}) is NOT_MET


@pytest.mark.parametrize(
    ("on", "title", "expected"),
    [
        (date(2026, 3, 31), True, NOT_MET),
        (date(2026, 4, 1), True, MET),
        (date(2026, 4, 2), True, MET),
        (date(2026, 3, 31), False, NOT_MET),
        (date(2026, 4, 1), False, UNKNOWN),
        (date(2026, 4, 2), False, UNKNOWN),
    ],
)
def test_advanced_courses_since_1_april_2026(on: date, title: bool, expected: Outcome) -> None:
    values = NO_SCHOOL | {
        "schooling.advanced_course_graduate": True,
        "schooling.vocational_title": title,
        "activity.relevance_of_study": found("considerable"),
    }
    assert outcome(skills, values, on) is expected
    if expected is UNKNOWN:
        assert assess(skills, values, on).verdict is Verdict.UNDETERMINED


@pytest.mark.parametrize(("years", "expected"), [(9, NOT_MET), (10, MET), (11, MET)])
def test_ten_years_of_experience(years: int, expected: Outcome) -> None:
    values = NO_SCHOOL | {
        "activity.experience_years": years,
        "activity.possible_experience_years": years,
    }
    assert outcome(skills, values) is expected


@pytest.mark.parametrize(("possible", "expected"), [(9, NOT_MET), (10, UNKNOWN), (11, UNKNOWN)])
def test_experience_that_cannot_reach_ten_years_is_settled(
    possible: int, expected: Outcome
) -> None:
    values = without(NO_SCHOOL, "activity.experience_years") | {
        "activity.possible_experience_years": possible
    }
    assert outcome(skills, values) is expected


@pytest.mark.parametrize(
    ("processing", "exam", "expected"),
    [(True, True, MET), (True, False, NOT_MET), (False, True, NOT_MET)],
)
def test_information_processing_examination(
    processing: bool, exam: bool, expected: Outcome
) -> None:
    values = NO_SCHOOL | {
        "activity.is_information_processing": processing,
        "activity.it_exam_passed": exam,
    }
    assert outcome(skills, values) is expected


def test_before_graduation_the_answer_is_discretionary_and_never_a_no() -> None:
    student = NO_SCHOOL | {"schooling.graduation_expected": True}
    finding = assess(skills, student, NOW)
    assert finding.outcome is UNKNOWN
    assert finding.verdict is Verdict.DISCRETIONARY
    assert outcome(skills, NO_SCHOOL) is NOT_MET


# --- Item 2 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("years", "expected"), [(2, NOT_MET), (3, MET), (4, MET)])
def test_three_years_for_work_based_on_a_foreign_culture(years: int, expected: Outcome) -> None:
    values = TRANSLATOR | {"activity.related_experience_years": years}
    assert outcome(skills, values) is expected


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        ("translation_or_interpretation", MET),
        ("language_instruction", MET),
        ("public_relations_or_advertising", NOT_MET),
        ("overseas_transactions", NOT_MET),
        ("fashion_or_interior_design", NOT_MET),
        ("product_development", NOT_MET),
        ("similar", NOT_MET),
    ],
)
def test_graduates_need_no_experience_for_translation_and_teaching_only(
    work: str, expected: Outcome
) -> None:
    values = TRANSLATOR | {
        "activity.culture_based_work": work,
        "schooling.university_graduate_strictly": True,
        "activity.relevance_of_study": found("none"),
    }
    assert outcome(skills, values) is expected


def test_vocational_graduates_have_no_exemption_from_the_three_years() -> None:
    values = TRANSLATOR | {
        "schooling.vocational_graduate": True,
        "schooling.vocational_title": True,
        "activity.relevance_of_study": found("considerable"),
    }
    assert outcome(skills, values) is NOT_MET


def test_without_school_or_experience_no_field_of_work_helps() -> None:
    for field in ("natural_sciences", "humanities", "international_services"):
        assert outcome(skills, NO_SCHOOL | {"activity.field_of_work": field}) is NOT_MET
    assert outcome(skills, without(NO_SCHOOL, "activity.field_of_work")) is NOT_MET


# --- The chapeau's proviso -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("proceedings", "on", "expected"),
    [
        ("arbitration", date(2020, 8, 28), MET),
        ("arbitration", date(2022, 11, 1), MET),
        ("mediation", date(2020, 8, 28), NOT_MET),
        ("mediation", date(2020, 8, 29), MET),
        ("mediation", date(2020, 8, 30), MET),
        ("mediation", date(2022, 10, 31), MET),
        ("mediation", date(2022, 11, 1), MET),
        ("mediation", date(2022, 11, 2), MET),
    ],
)
def test_representation_in_international_proceedings(
    proceedings: str, on: date, expected: Outcome
) -> None:
    values = NO_SCHOOL | {
        "activity.represents_in_international_proceedings": proceedings,
        "activity.pay_at_least_as_japanese": found(False),
    }
    assert outcome(skills, values, on) is expected
    assert outcome(pay, values, on) is expected


# --- Item 3 -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("yen", "expected"), [(2_399_999, NOT_MET), (2_400_000, MET), (2_400_001, MET)]
)
def test_stated_pay_decides_before_any_judgement(yen: int, expected: Outcome) -> None:
    values = without(GRADUATE, "activity.pay_at_least_as_japanese") | {
        "activity.pay": yen,
        "activity.comparable_pay": 2_400_000,
    }
    assert outcome(pay, values) is expected


def test_pay_without_a_comparator_is_judged() -> None:
    values = without(GRADUATE, "activity.pay_at_least_as_japanese") | {"activity.pay": 2_400_000}
    finding = assess(pay, values, NOW)
    assert finding.verdict is Verdict.DISCRETIONARY
    assert outcome(pay, values | {"activity.pay_at_least_as_japanese": found(False)}) is NOT_MET


# --- As a whole -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "on", [date(2008, 3, 31), date(2015, 3, 31), date(2015, 4, 1), date(2016, 7, 21), NOW]
)
def test_a_permit_of_an_earlier_day_is_measured_by_the_law_of_that_day(on: date) -> None:
    for rule in (STATUS.activity, *STATUS.criteria):
        assert outcome(rule, GRADUATE, on) is MET


def test_an_unknown_fact_keeps_its_cause() -> None:
    finding = assess(skills, without(GRADUATE, "schooling.university_graduate"), NOW)
    assert finding.outcome is UNKNOWN
    assert Cause.FACT in {cause for node in finding.open for cause, _ in node.causes}
