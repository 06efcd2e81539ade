"""Arts. 19 to 21 and the guideline's considerations three to eight."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from zairyu.law.act import article_19, article_20, article_21
from zairyu.law.guidelines import change_and_extension as guideline
from zairyu.logic import Effect, Found, Outcome, Verdict, assess

NOW = date(2026, 11, 23)
MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
UNKNOWN, NOT_APPLICABLE = Outcome.UNKNOWN, Outcome.NOT_APPLICABLE
HELD = "residence.status_held"


def outcome(rule: object, values: dict[str, object], on: date = NOW) -> Outcome:
    return assess(rule, values, on).outcome  # type: ignore[arg-type]


# --- Art. 20 -----------------------------------------------------------------------------------------


def test_a_status_must_be_held() -> None:
    assert outcome(article_20.holds_a_status, {HELD: "student"}) is MET
    assert outcome(article_20.holds_a_status, {HELD: "none"}) is NOT_MET
    assert outcome(article_20.holds_a_status, {}) is UNKNOWN


def test_the_temporary_visitor_proviso_is_judged_and_reaches_visitors_only() -> None:
    rule = article_20.unavoidable_special_circumstances
    circumstances = "application.unavoidable_circumstances"
    assert outcome(rule, {HELD: "student"}) is NOT_APPLICABLE
    assert assess(rule, {HELD: "temporary_visitor"}, NOW).verdict is Verdict.DISCRETIONARY
    visitor: dict[str, object] = {HELD: "temporary_visitor"}
    assert outcome(rule, visitor | {circumstances: Found(True, "agency", None)}) is MET
    assert outcome(rule, visitor | {circumstances: Found(False, "agency", None)}) is NOT_MET


@pytest.mark.parametrize(
    ("status", "changed", "expected"),
    [
        ("highly_skilled_professional_i_b", "application.organisation_changes", MET),
        ("highly_skilled_professional_i_b", "application.field_changes", UNKNOWN),
        ("specified_skilled_worker_i", "application.organisation_changes", MET),
        ("specified_skilled_worker_ii", "application.field_changes", MET),
        ("designated_activities", "application.designated_activity_changes", MET),
        ("student", "application.organisation_changes", NOT_MET),
    ],
)
def test_what_is_a_change_within_one_status(status: str, changed: str, expected: Outcome) -> None:
    assert outcome(article_20.change_within(status), {changed: True}) is expected


@pytest.mark.parametrize(("over", "expected"), [(True, MET), (False, NOT_MET)])
def test_the_special_period_asks_for_a_period_of_more_than_30_days(
    over: bool, expected: Outcome
) -> None:
    values: dict[str, object] = {"application.period_over_30_days": over}
    assert outcome(article_20.special_period, values) is expected


# --- Art. 21 -----------------------------------------------------------------------------------------


def test_extension_is_for_a_period_that_ends_and_the_status_held() -> None:
    assert outcome(article_21.period_has_an_end, {"residence.stay_is_indefinite": True}) is NOT_MET
    assert outcome(article_21.period_has_an_end, {"residence.stay_is_indefinite": False}) is MET
    rule = article_21.goes_on("student")
    assert outcome(rule, {HELD: "student"}) is MET
    assert outcome(rule, {HELD: "dependent"}) is NOT_MET
    assert article_21.window.effect is Effect.WEIGHS


# --- Art. 19 -----------------------------------------------------------------------------------------

STUDENT: dict[str, object] = {
    HELD: "student",
    "permissions.other_activity": "comprehensive",
    "permissions.hours_in_seven_days": 28,
    "permissions.in_long_vacation": False,
    "permissions.hours_a_day": 5,
    "permissions.in_excluded_business": False,
    "schooling.enrolled": True,
}


@pytest.mark.parametrize(
    ("hours", "expected"),
    [(27, MET), (28, MET), (Decimal("28.5"), NOT_MET), (29, NOT_MET)],
)
def test_28_hours_in_any_seven_days(hours: object, expected: Outcome) -> None:
    values = STUDENT | {"permissions.hours_in_seven_days": hours}
    assert outcome(article_19.within_comprehensive_permission, values) is expected


@pytest.mark.parametrize(
    ("hours_a_day", "status", "expected"),
    [(7, "student", MET), (8, "student", MET), (9, "student", NOT_MET), (8, "dependent", NOT_MET)],
)
def test_eight_hours_a_day_in_long_vacations(
    hours_a_day: int, status: str, expected: Outcome
) -> None:
    values = STUDENT | {
        HELD: status,
        "permissions.hours_in_seven_days": 40,
        "permissions.in_long_vacation": True,
        "permissions.hours_a_day": hours_a_day,
    }
    assert outcome(article_19.within_comprehensive_permission, values) is expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"schooling.enrolled": False}, NOT_MET),
        ({"schooling.enrolled": False, HELD: "dependent"}, MET),
        ({"permissions.other_activity": "none"}, NOT_MET),
        ({"permissions.in_excluded_business": True}, NOT_MET),
    ],
)
def test_the_other_conditions_of_the_comprehensive_permission(
    change: dict[str, object], expected: Outcome
) -> None:
    assert outcome(article_19.within_comprehensive_permission, STUDENT | change) is expected


# --- The guideline --------------------------------------------------------------------------------------

CLEAN: dict[str, object] = {
    HELD: "student",
    "activity.activity_performed": True,
    "activity.long_absence_without_reason": False,
    "activity.under_contract": True,
    "activity.conditions_are_lawful": True,
    "conduct.punished": False,
    "conduct.repeated_violations": False,
    "livelihood.on_public_assistance": False,
    "duties.fulfilled(kind=tax, window=P1Y)": True,
    "duties.fulfilled(kind=pension, window=P1Y)": True,
    "duties.fulfilled(kind=health_insurance, window=P1Y)": True,
    "duties.fulfilled(kind=notifications, window=P1Y)": True,
}


def test_nothing_against() -> None:
    for rule in guideline.CONSIDERATIONS:
        assert outcome(rule, CLEAN) is MET, rule.id
        assert rule.effect is Effect.NEGATIVE_IN_PRINCIPLE


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        (guideline.activity_done, {"activity.activity_performed": False}),
        (guideline.good_conduct, {"conduct.punished": True}),
        (guideline.good_conduct, {"conduct.repeated_violations": True}),
        (guideline.own_livelihood, {"livelihood.on_public_assistance": True}),
        (guideline.working_conditions, {"activity.conditions_are_lawful": False}),
        (guideline.public_duties, {"duties.fulfilled(kind=tax, window=P1Y)": False}),
        (guideline.notifications, {"duties.fulfilled(kind=notifications, window=P1Y)": False}),
    ],
)
def test_each_negative_item(rule: object, change: dict[str, object]) -> None:
    values = CLEAN | {"conduct.is_good": Found(False, "agency", None)} | change
    assert outcome(rule, values) is NOT_MET


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2025, 10, 15), MET),
        (date(2025, 10, 16), NOT_MET),
        (date(2025, 10, 17), NOT_MET),
    ],
)
@pytest.mark.parametrize(
    ("rule", "change"),
    [
        (guideline.activity_done, {"activity.long_absence_without_reason": True}),
        (guideline.public_duties, {"duties.fulfilled(kind=pension, window=P1Y)": False}),
        (guideline.public_duties, {"duties.fulfilled(kind=health_insurance, window=P1Y)": False}),
    ],
)
def test_what_the_edition_of_16_october_2025_added(
    rule: object, change: dict[str, object], on: date, expected: Outcome
) -> None:
    assert outcome(rule, CLEAN | change, on) is expected


def test_an_authority_that_found_conduct_good_decides_over_a_punishment() -> None:
    values = CLEAN | {"conduct.punished": True, "conduct.is_good": Found(True, "agency", None)}
    assert outcome(guideline.good_conduct, values) is MET
