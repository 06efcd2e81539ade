"""Permission for other activity (Art. 19(2)): who needs it, and the general principles as published."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.act.article_19_permission import application
from zairyu.logic import Found, Verdict, assess

NOW = date(2026, 11, 23)
FOUND = Found(True, "agency", None)
GOOD: dict[str, object] = {
    "residence.status_held": "student",
    "other_activity.does_not_impede": FOUND,
    "activity.activity_performed": True,
    "other_activity.kind_wanted": "comprehensive",
    "other_activity.activity_is_lawful": True,
    "permissions.in_excluded_business": False,
    "other_activity.detention_order_or_hearing_notice": False,
    "other_activity.status_rests_on_a_contract": False,
    "conduct.punished": False,
    "conduct.repeated_violations": False,
    "designated_unlisted.how_work_ended": "goes_on",
}


def verdict(**changes: object) -> Verdict:
    values = GOOD | {name.replace("__", "."): value for name, value in changes.items()}
    return assess(application, values, NOW).verdict


def test_a_student_with_everything_in_order() -> None:
    assert verdict() is Verdict.ELIGIBLE


def test_whether_it_impedes_is_judged() -> None:
    values = {key: value for key, value in GOOD.items() if key != "other_activity.does_not_impede"}
    assert assess(application, values, NOW).verdict is Verdict.DISCRETIONARY
    assert (
        verdict(other_activity__does_not_impede=Found(False, "agency", None))
        is Verdict.NOT_ELIGIBLE
    )


@pytest.mark.parametrize(
    "status",
    ["long_term_resident", "permanent_resident", "spouse_or_child_of_japanese_national", "none"],
)
def test_it_is_for_statuses_of_table_1_only(status: str) -> None:
    assert verdict(residence__status_held=status) is Verdict.NOT_ELIGIBLE


def test_the_comprehensive_one_goes_to_students_dependents_and_some_designations() -> None:
    engineer = "engineer_specialist_in_humanities_international_services"
    designation = "other_activity__designated_activity_with_comprehensive_permission"
    assert verdict(residence__status_held="dependent") is Verdict.ELIGIBLE
    work: dict[str, object] = {
        "residence__status_held": engineer,
        "other_activity__status_rests_on_a_contract": True,
        "other_activity__organisation_agrees": True,
        designation: False,
    }
    assert verdict(**work) is Verdict.NOT_ELIGIBLE
    designated: dict[str, object] = {"residence__status_held": "designated_activities"}
    assert verdict(**designated, **{designation: True}) is Verdict.ELIGIBLE
    assert verdict(**designated, **{designation: False}) is Verdict.NOT_ELIGIBLE
    assert verdict(**designated) is Verdict.UNDETERMINED


def test_a_named_activity_is_one_of_tables_1_1_and_1_2_and_the_employer_agrees() -> None:
    named: dict[str, object] = {
        "residence__status_held": "researcher",
        "other_activity__kind_wanted": "individual",
        "other_activity__activity_of_tables_1_1_or_1_2": FOUND,
        "other_activity__status_rests_on_a_contract": True,
        "other_activity__organisation_agrees": True,
    }
    assert verdict(**named) is Verdict.ELIGIBLE
    no = Found(False, "agency", None)
    assert (
        verdict(**named | {"other_activity__activity_of_tables_1_1_or_1_2": no})
        is Verdict.NOT_ELIGIBLE
    )
    assert verdict(**named | {"other_activity__organisation_agrees": False}) is Verdict.NOT_ELIGIBLE


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("permissions__in_excluded_business", True),
        ("other_activity__activity_is_lawful", False),
        ("other_activity__detention_order_or_hearing_notice", True),
        ("activity__activity_performed", False),
    ],
)
def test_what_stands_against_it(fact: str, value: bool) -> None:
    assert verdict(**{fact: value}) is Verdict.NOT_ELIGIBLE


ENGINEER = "engineer_specialist_in_humanities_international_services"
LOST: dict[str, object] = {
    "residence__status_held": ENGINEER,
    "activity__activity_performed": False,
    "other_activity__status_rests_on_a_contract": True,
    "other_activity__organisation_agrees": False,
    "other_activity__designated_activity_with_comprehensive_permission": False,
    "designated_unlisted__how_work_ended": "employer",
    "just_cause__looks_for_work": True,
}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, Verdict.ELIGIBLE),
        ({"designated_unlisted__how_work_ended": "resignation"}, Verdict.NOT_ELIGIBLE),
        ({"just_cause__looks_for_work": False}, Verdict.NOT_ELIGIBLE),
        ({"designated_unlisted__how_work_ended": "dismissal"}, Verdict.DISCRETIONARY),
        ({"residence__status_held": "trainee"}, Verdict.NOT_ELIGIBLE),
    ],
)
def test_those_who_lost_their_work_on_the_companys_side(
    change: dict[str, object], expected: Verdict
) -> None:
    """Practice: while they look for work, without the agreement of an employer who is gone."""
    assert verdict(**LOST | change) is expected
