"""Putting a test together: which items, with which effect, and never a "no" for want of encoding."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Period
from zairyu.logic import Effect, Found, Scheme, Verdict, assess
from zairyu.procedures import PROCEDURES
from zairyu.procedures.assemble import scheme_for

ENGINEER = "engineer_specialist_in_humanities_international_services"
NOW = date(2026, 11, 23)


def effects(scheme: Scheme) -> dict[str, Effect | None]:
    return {entry.id: entry.effect for entry in scheme.items}


def test_a_change_asks_for_activity_and_in_principle_for_the_criteria() -> None:
    found = effects(scheme_for("change_of_status", to=ENGINEER, present="student"))
    assert found["act.article_20.holds_a_status"] is Effect.REQUIRED
    assert found["act.article_20.temporary_visitor_proviso"] is Effect.REQUIRED
    assert found["act.table_i_2.engineer"] is Effect.REQUIRED
    assert found["landing_criteria.engineer.skills"] is Effect.REQUIRED_IN_PRINCIPLE
    assert found["landing_criteria.engineer.pay_equal_to_japanese"] is Effect.REQUIRED_IN_PRINCIPLE
    assert found["change_and_extension.4.conduct"] is Effect.NEGATIVE_IN_PRINCIPLE
    assert found["language_proof"] is Effect.NEGATIVE_IN_PRINCIPLE
    assert "act.article_20.is_a_change" not in found


def test_a_certificate_of_eligibility_asks_for_the_criteria_without_exception() -> None:
    found = effects(scheme_for("certificate_of_eligibility", to=ENGINEER))
    assert found["landing_criteria.engineer.skills"] is Effect.REQUIRED
    assert not [name for name in found if name.startswith("change_and_extension")]


def test_weighing_items_stand_beside_the_verdict() -> None:
    change = scheme_for("change_of_status", to=ENGINEER, present="student")
    beside = {entry.id for entry in change.considerations}
    assert "language_proof.representative_declaration" in beside
    assert "engineer_clarification.practical_training" in beside


def test_an_extension_builds_on_what_was_examined_at_the_grant() -> None:
    extension = scheme_for("extension", to=ENGINEER, present=ENGINEER)
    values: dict[str, object] = {
        "residence.status_held": ENGINEER,
        "residence.stay_is_indefinite": False,
        "residence.activity_as_granted": True,
        "activity.under_contract": True,
        "activity.employer_category": "category_1",
        "activity.dispatched": False,
        "activity.activity_performed": True,
        "activity.long_absence_without_reason": False,
        "activity.conditions_are_lawful": True,
        "conduct.punished": False,
        "conduct.repeated_violations": False,
        "livelihood.on_public_assistance": False,
        "duties.fulfilled(kind=tax, window=P1Y)": True,
        "duties.fulfilled(kind=pension, window=P1Y)": True,
        "duties.fulfilled(kind=health_insurance, window=P1Y)": True,
        "duties.fulfilled(kind=notifications, window=P1Y)": True,
    }
    assert assess(extension, values, NOW).verdict is Verdict.ELIGIBLE
    changed = values | {"residence.activity_as_granted": False}
    assert assess(extension, changed, NOW).verdict is Verdict.UNDETERMINED
    another = values | {"residence.status_held": "student"}
    assert assess(extension, another, NOW).verdict is Verdict.NOT_ELIGIBLE
    fined = values | {"conduct.punished": True, "conduct.is_good": Found(False, "agency", None)}
    assert assess(extension, fined, NOW).verdict is Verdict.DISCRETIONARY


def test_low_pay_fails_in_principle_only() -> None:
    change = scheme_for("change_of_status", to=ENGINEER, present="student")
    values: dict[str, object] = {
        "activity.pay": 2_000_000,
        "activity.comparable_pay": 2_400_000,
        "activity.represents_in_international_proceedings": "none",
    }
    finding = assess(change, values, NOW)
    assert finding.verdict is Verdict.NOT_ELIGIBLE
    assert finding.departable
    assert not assess(change, {"activity.under_contract": False}, NOW).departable


def test_without_a_designation_the_answer_asks_for_it() -> None:
    change = scheme_for("change_of_status", to="designated_activities", present="student")
    finding = assess(change, {"residence.status_held": "student"}, NOW)
    assert finding.verdict is Verdict.UNDETERMINED
    assert "designated_activities.designation_decides" in effects(change)
    assert "designated.proposed" in [entry.key for entry in finding.missing]


@pytest.mark.parametrize(
    ("status", "item"),
    [
        ("highly_skilled_professional_i_a", "act.article_20.designated_organisation_changes"),
        ("specified_skilled_worker_i", "act.article_20.designated_organisation_or_field_changes"),
        ("designated_activities", "act.article_20.designated_activity_changes"),
        (ENGINEER, "act.article_20.is_a_change"),
    ],
)
def test_a_change_within_one_status(status: str, item: str) -> None:
    change = scheme_for("change_of_status", to=status, present=status)
    assert item in effects(change)


def test_a_change_into_temporary_visitor_has_no_proviso() -> None:
    change = scheme_for("change_of_status", to="temporary_visitor", present="student")
    assert "act.article_20.temporary_visitor_proviso" not in effects(change)


def test_merged_statuses_share_their_rules() -> None:
    old = scheme_for("change_of_status", to="engineer", present="student", on=date(2008, 3, 31))
    assert "landing_criteria.engineer.skills" in effects(old)
    assert (
        scheme_for("extension", present="engineer", on=date(2008, 3, 31)).id == "extension.engineer"
    )
    assert (
        scheme_for("extension", present="engineer", on=date(2016, 1, 1)).id
        == f"extension.{ENGINEER}"
    )


def test_the_same_question_gives_the_same_object() -> None:
    one = scheme_for("change_of_status", to=ENGINEER, present="student", on=NOW)
    assert one is scheme_for("change_of_status", to=ENGINEER, present="dependent")


def test_an_extension_of_a_status_nobody_named_asks_for_it() -> None:
    finding = assess(scheme_for("extension"), {}, NOW)
    assert finding.verdict is Verdict.UNDETERMINED
    assert "residence.status_held" in [entry.key for entry in finding.missing]


@pytest.mark.parametrize("procedure", ["change_of_status", "card_renewal"])
def test_a_test_that_does_not_exist_is_refused(procedure: str) -> None:
    with pytest.raises(ValueError, match=procedure):
        scheme_for(procedure, to="student" if procedure == "re_entry_permit" else None)


# --- The procedures as values ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "special_period", "online", "days"),
    [
        ("change_of_status", True, True, (30, 60)),
        ("extension", True, True, (14, 30)),
        ("permanent_residence", False, False, (120, 180)),
        ("certificate_of_eligibility", False, True, (30, 90)),
        ("permission_for_other_activity", False, True, (14, 60)),
        ("re_entry_permit", False, True, (0, 1)),
    ],
)
def test_procedures(name: str, special_period: bool, online: bool, days: tuple[int, int]) -> None:
    procedure = PROCEDURES[name]
    assert procedure.special_period is special_period
    assert procedure.online is online
    assert procedure.standard_days == days
    assert procedure.citations
    assert procedure.documents
    assert procedure.to_json()["id"] == name


def test_the_fee_of_a_procedure() -> None:
    day = date(2026, 10, 1)
    assert PROCEDURES["extension"].fee(day, Period(years=3)).least == 64000
    assert PROCEDURES["permanent_residence"].fee(day).least == 200000
    assert PROCEDURES["certificate_of_eligibility"].fee(day).greatest == 0
    re_entry = PROCEDURES["re_entry_permit"].fee(day)
    assert (re_entry.least, re_entry.greatest) == (4000, 7000)


def test_published_averages_of_permanent_residence() -> None:
    averages = {entry.month: entry.days for entry in PROCEDURES["permanent_residence"].averages}
    assert averages["2026-07"] == "310.2"
    assert averages["2025-09"] == "338.1"
    assert len(averages) == 18
