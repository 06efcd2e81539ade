"""Every kind outside the notice: what is looked for, one thing lacking, and days on which practice changed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.law.designated import designated_rules, encoded_designations
from zairyu.law.designated import unlisted_protection as protection
from zairyu.law.designated import unlisted_skilled_worker as skilled
from zairyu.law.designated.unlisted_after_graduation import older_startup
from zairyu.logic import Effect, Norm, Outcome, Verdict, assess
from zairyu.statuses.designated import UNLISTED

from .good_case import (
    ENGINEER,
    GOOD,
    GRADUATE,
    MINISTER,
    NO,
    NOW,
    SSW,
    YES,
    H,
    U,
    at_extension,
    found,
    outcome,
    scheme,
    verdict,
)

DISCRETIONARY, NOT_ELIGIBLE = Verdict.DISCRETIONARY, Verdict.NOT_ELIGIBLE
UNDETERMINED = Verdict.UNDETERMINED
DAY_LAST_READ = date(2026, 11, 23)


def key(name: str) -> str:
    return name.replace(".", "__")


# --- All of them ---------------------------------------------------------------------------------------------


def test_every_kind_of_the_catalogue_is_encoded() -> None:
    codes = {entry.code for entry in UNLISTED}
    assert len(codes) == 28
    assert codes <= encoded_designations()
    named_elsewhere = {"DEP_HSGRAD", "SAMESEX"}  # tested with the family's law
    of_the_past = {"COMPLETE_TITP_ETC_BRIDGE_OLD", "HSP"}
    assert set(GOOD) == codes - named_elsewhere - of_the_past


@pytest.mark.parametrize("code", GOOD)
def test_what_is_looked_for_is_there_and_the_minister_decides(code: str) -> None:
    assert verdict(code) is DISCRETIONARY
    assert verdict(code, **{key(MINISTER): YES}) is Verdict.ELIGIBLE
    assert verdict(code, **{key(MINISTER): NO}) is NOT_ELIGIBLE


@pytest.mark.parametrize("code", GOOD)
def test_nothing_outside_the_notice_is_more_than_guideline_or_practice(code: str) -> None:
    for rule in scheme(code).items:
        decided = rule.id.endswith(("designated_by_minister", "decided_case_by_case", "in_force"))
        assert decided or rule.effect is Effect.REQUIRED_IN_PRINCIPLE, rule.id
        assert decided or rule.norm in (Norm.GUIDELINE, Norm.PRACTICE), rule.id
        assert decided or rule.departable_by is not None, rule.id


LACKING = [
    ("JOBHUNT_GRAD1", "schooling.graduate_in_japan", False),
    ("JOBHUNT_GRAD1", "schooling.regular_graduate", False),
    ("JOBHUNT_GRAD1", "residence.status_held", ENGINEER),
    ("JOBHUNT_GRAD1", U + "hunted_before_graduation", False),
    ("JOBHUNT_GRAD1", U + "school_recommends", False),
    ("JOBHUNT_GRAD1", U + "means_for_the_stay", NO),
    ("JOBHUNT_GRAD1", U + "stay_without_problem", NO),
    ("JOBHUNT_GRAD2", "designated.held", "OFFER_WAIT"),
    ("JOBHUNT_GRAD2", U + "local_programme", False),
    ("JOBHUNT_GRAD2", U + "means_for_the_stay", NO),
    ("OFFER_WAIT", "residence.status_held", "dependent"),
    ("OFFER_WAIT", "schooling.graduate_in_japan", False),
    ("OFFER_WAIT", U + "starts_within_a_year_of_offer", False),
    ("OFFER_WAIT", U + "starts_within_18_months_of_graduation", False),
    ("OFFER_WAIT", U + "work_status_expected", NO),
    ("OFFER_WAIT", U + "company_pledges_contact", False),
    ("GRADSCHOOL_WAIT", "schooling.regular_graduate", False),
    ("GRADSCHOOL_WAIT", U + "graduate_school_admits", False),
    ("GRADSCHOOL_WAIT", U + "graduate_school_pledges", False),
    ("GRADSCHOOL_WAIT", U + "enters_within_a_year_of_graduation", False),
    ("GRADSCHOOL_WAIT", U + "october_after_september_graduation_passed", True),
    ("STARTUP_GRAD", U + "startup_school", False),
    ("STARTUP_GRAD", U + "startup_begun_at_school", False),
    ("STARTUP_GRAD", U + "university_backs_startup", False),
    ("JOBLOSS_COMPANY", "residence.status_held", "student"),
    ("JOBLOSS_COMPANY", U + "how_work_ended", "resignation"),
    ("JOBLOSS_COMPANY", U + "how_work_ended", "retirement"),
    ("JOBLOSS_COMPANY", U + "how_work_ended", "goes_on"),
    ("JOBLOSS_COMPANY", "just_cause.looks_for_work", False),
    ("FAMILY_OF_JOBLOSS", "residence.status_held", "student"),
    ("FAMILY_OF_JOBLOSS", U + "supporter_designation", "JOBHUNT_GRAD1"),
    ("SSW1_PREP", U + "papers_not_ready_by_expiry", False),
    ("SSW1_PREP", U + "contract_for_ssw", False),
    ("SSW1_PREP", U + "ssw_tests_passed_or_exempt", False),
    ("SSW1_PREP", U + "ssw1_time_not_over_54_months", False),
    ("EMPLOY_CONT", U + "lost_without_own_fault", NO),
    ("EMPLOY_CONT", U + "months_without_a_host", 2),
    ("EMPLOY_CONT", U + "placement_tried", False),
    ("EMPLOY_CONT", U + "ssw_tests_passed_or_exempt", True),
    ("EMPLOY_CONT", U + "contract_for_ssw", False),
    ("TITP_TRANSFER", "residence.status_held", SSW),
    ("TITP_TRANSFER", U + "transfer_under_way", False),
    ("TITP_TRANSFER", U + "new_plan_not_ready_by_expiry", False),
    ("ELDER_PARENT", H + "parent_is_elderly", NO),
    ("ELDER_PARENT", H + "nobody_else_to_care", NO),
    ("ELDER_PARENT", H + "child_can_support", NO),
    ("ELDER_PARENT", H + "will_not_work", False),
    ("CHILD_OF_NONSPONSOR", "ties.supporter_status", ENGINEER),
    ("CHILD_OF_NONSPONSOR", H + "born_in_japan", False),
    ("CHILD_OF_NONSPONSOR", H + "parents_stay_in_japan", False),
    ("PREGNANT_TITP", "residence.status_held", SSW),
    ("PREGNANT_TITP", H + "training_suspended_for_birth", False),
    ("PREGNANT_TITP", H + "wishes_to_resume_training", False),
    ("MED_LONG", H + "too_ill_for_activity", False),
    ("MED_LONG", H + "treatment_in_japan_goes_on", False),
    ("REFUGEE_APP", H + "protection_application_pending", False),
    ("REFUGEE_APP", H + "held_status_when_applying_for_protection", False),
    ("REFUGEE_APP", H + "protection_track", found("track_b")),
    ("REFUGEE_APP", H + "protection_track", found("track_c")),
    ("UKRAINE", H + "evacuated_from_ukraine", False),
    ("UKRAINE", H + "cannot_return_for_the_situation", NO),
    ("MYANMAR", H + "from_myanmar", False),
    ("MYANMAR", H + "cannot_return_for_the_situation", NO),
    ("MYANMAR", H + "how_activity_ended", found("ended_by_own_fault")),
    ("MYANMAR", H + "new_host_not_found", False),
    ("AFGHAN_ETC", H + "cannot_return_for_the_situation", NO),
    ("DV_VICTIM", H + "left_because_of_violence", False),
    ("DEPARTURE", H + "application_refused", False),
    ("DEPARTURE", H + "office_offers_time_to_leave", NO),
    ("EPA_QUALIFIED", H + "was_epa_candidate", False),
    ("EPA_QUALIFIED", H + "passed_national_examination", False),
    ("EPA_QUALIFIED", H + "contract_under_agreement", False),
    ("SPECIAL_ZONE", H + "takes_part_in_recognised_programme", False),
    ("COOKING", H + "takes_part_in_recognised_programme", False),
]


@pytest.mark.parametrize(
    ("code", "fact", "value"), LACKING, ids=[f"{n}-{row[0]}" for n, row in enumerate(LACKING)]
)
def test_what_is_lacking_can_be_departed_from(code: str, fact: str, value: Any) -> None:
    finding = assess(scheme(code), GOOD[code] | {fact: value}, NOW)
    assert finding.verdict is NOT_ELIGIBLE
    assert finding.departable
    assert len(finding.failing) == 1


# --- Days -----------------------------------------------------------------------------------------------------

BEGINS = {
    # the first day, as a source gives it
    "STARTUP_GRAD": date(2020, 11, 20),
    "MYANMAR": date(2021, 5, 28),
    "TITP_TRANSFER": date(2024, 11, 1),
    "UKRAINE": date(2022, 3, 14),
}


@pytest.mark.parametrize(("code", "first"), BEGINS.items())
def test_the_first_day(code: str, first: date) -> None:
    before = first.replace(day=first.day - 1) if first.day > 1 else date(2024, 10, 31)
    assert verdict(code, before) is NOT_ELIGIBLE
    assert verdict(code, first) is DISCRETIONARY


SEEN_BY = {
    # not known before this day: the oldest source, or the day on which the sources were last read
    "JOBHUNT_GRAD1": date(2010, 1, 1),
    "OFFER_WAIT": date(2009, 12, 31),
    "GRADSCHOOL_WAIT": date(2023, 7, 25),
    "SSW1_PREP": date(2024, 1, 9),
    "ELDER_PARENT": DAY_LAST_READ,
    "DV_VICTIM": DAY_LAST_READ,
}


@pytest.mark.parametrize(("code", "first"), SEEN_BY.items())
def test_before_the_oldest_source_it_is_not_known(code: str, first: date) -> None:
    before = date.fromordinal(first.toordinal() - 1)
    assert verdict(code, before) is UNDETERMINED
    assert verdict(code, first) is DISCRETIONARY


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2019, 3, 31), NOT_ELIGIBLE),  # before the status there was nothing to prepare for
        (date(2019, 4, 1), UNDETERMINED),
    ],
)
def test_preparation_not_before_the_status(on: date, expected: Verdict) -> None:
    assert verdict("SSW1_PREP", on) is expected


LANGUAGE_SCHOOL = {
    "schooling__graduate_in_japan": False,
    "schooling__regular_graduate": False,
    "schooling__bachelor_abroad": True,
    "schooling__language_school_graduate": True,
    key(U + "language_school_qualifies"): True,
    key(U + "attendance_at_language_school"): YES,
}


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2021, 8, 31), NOT_ELIGIBLE),
        (date(2021, 9, 1), UNDETERMINED),  # the month was seen, the day not
        (date(2021, 9, 30), UNDETERMINED),
        (date(2021, 10, 1), DISCRETIONARY),
    ],
)
def test_language_schools_since_september_2021(on: date, expected: Verdict) -> None:
    assert verdict("JOBHUNT_GRAD1", on, **LANGUAGE_SCHOOL) is expected


def test_language_schools_only_after_a_university_abroad() -> None:
    assert (
        verdict("JOBHUNT_GRAD1", **LANGUAGE_SCHOOL | {"schooling__bachelor_abroad": False})
        is NOT_ELIGIBLE
    )


@pytest.mark.parametrize(
    ("on", "fault", "expected"),
    [
        (date(2024, 9, 30), "ended_by_own_fault", DISCRETIONARY),
        (date(2024, 10, 1), "ended_by_own_fault", NOT_ELIGIBLE),
        (date(2024, 10, 1), "ended_without_own_fault", DISCRETIONARY),
        (date(2024, 10, 2), "ended_by_own_fault", NOT_ELIGIBLE),
    ],
)
def test_interns_of_myanmar_since_october_2024(on: date, fault: str, expected: Verdict) -> None:
    assert verdict("MYANMAR", on, **{key(H + "how_activity_ended"): found(fault)}) is expected


def test_others_of_myanmar_are_not_asked_about_a_host() -> None:
    values = {
        "residence__status_held": "student",
        key(H + "how_activity_ended"): found("ended_by_own_fault"),
    }
    assert verdict("MYANMAR", **values) is DISCRETIONARY


@pytest.mark.parametrize(
    ("ended", "expected"),
    [
        ("finished", Outcome.MET),
        ("ended_without_own_fault", Outcome.MET),
        ("ended_by_own_fault", Outcome.NOT_MET),
    ],
)
def test_a_year_with_work_for_myanmar(ended: str, expected: Outcome) -> None:
    assert outcome(protection.myanmar_year, {H + "how_activity_ended": found(ended)}) is expected


@pytest.mark.parametrize(
    ("on", "expected"), [(date(2018, 1, 14), DISCRETIONARY), (date(2018, 1, 15), NOT_ELIGIBLE)]
)
def test_tracks_since_january_2018(on: date, expected: Verdict) -> None:
    """Track B has no designation; before the tracks the practice was not seen."""
    assert verdict("REFUGEE_APP", on, **{key(H + "protection_track"): found("track_b")}) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2012, 5, 6), NOT_ELIGIBLE),
        (date(2012, 5, 7), Verdict.ELIGIBLE),
        (date(2015, 3, 31), Verdict.ELIGIBLE),
        (date(2015, 4, 1), NOT_ELIGIBLE),
    ],
)
def test_highly_skilled_until_march_2015(on: date, expected: Verdict) -> None:
    values = {H + "recognised_by_points_until_2015": YES}
    assert assess(scheme("HSP"), values, on).verdict is expected


def test_the_bridge_of_2019_is_over() -> None:
    values = {U + "same_employer_after_measure": True}
    code = "COMPLETE_TITP_ETC_BRIDGE_OLD"
    assert assess(scheme(code), values, NOW).verdict is NOT_ELIGIBLE
    assert assess(scheme(code), values, date(2020, 4, 1)).verdict is UNDETERMINED


# --- What opens one of several ways ---------------------------------------------------------------------------------

OTHER_WAYS = [
    ("JOBHUNT_GRAD1", {"schooling.graduate_in_japan": False, "schooling.regular_graduate": False,
                       "schooling.vocational_title": True, U + "course_relates_to_work": YES}),
    ("JOBHUNT_GRAD1", {"schooling.graduate_in_japan": False, "schooling.regular_graduate": False,
                       "schooling.graduation_expected": True}),
    ("OFFER_WAIT", {"residence.status_held": "designated_activities", "designated.held": "JOBHUNT_GRAD1"}),
    ("OFFER_WAIT", {"residence.status_held": "designated_activities", "designated.held": "JOBHUNT_GRAD2"}),
    ("OFFER_WAIT", {"schooling.graduate_in_japan": False, "schooling.language_school_graduate": True}),
    ("GRADSCHOOL_WAIT", {"residence.status_held": "designated_activities", "designated.held": "JOBHUNT_GRAD1",
                         U + "enters_within_a_year_of_graduation": False}),
    ("STARTUP_GRAD", {"residence.status_held": "designated_activities", "designated.held": "44",
                      U + "went_on_after_startup_scheme": True}),
    ("JOBLOSS_COMPANY", {U + "how_work_ended": "dismissal"}),
    ("JOBLOSS_COMPANY", {U + "how_work_ended": "contract_end"}),
    ("CHILD_OF_NONSPONSOR", {H + "born_in_japan": False, H + "was_family_here_before_change": True}),
    ("EMPLOY_CONT", {"residence.status_held": ENGINEER, U + "months_without_a_host": 0}),
    ("REFUGEE_APP", {H + "protection_track": found("not_sorted")}),
    ("REFUGEE_APP", {H + "protection_track": found("track_d1")}),
    ("REFUGEE_APP", {H + "protection_track": found("track_d2")}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "change"), OTHER_WAYS, ids=[f"{n}-{row[0]}" for n, row in enumerate(OTHER_WAYS)]
)
def test_other_ways_in(code: str, change: dict[str, Any]) -> None:
    assert assess(scheme(code), GOOD[code] | change, NOW).verdict is DISCRETIONARY


def test_a_dismissal_by_own_fault_is_not_the_companys_side() -> None:
    values = {
        key(U + "how_work_ended"): "dismissal",
        key(U + "lost_without_own_fault"): NO,
    }
    assert verdict("JOBLOSS_COMPANY", **values) is NOT_ELIGIBLE


def test_a_student_does_not_get_the_three_months_more() -> None:
    values = {key(U + "enters_within_a_year_of_graduation"): False}
    assert verdict("GRADSCHOOL_WAIT", **values) is NOT_ELIGIBLE


def test_preparing_with_another_organisation_takes_an_unavoidable_reason() -> None:
    values = {
        "residence__status_held": "designated_activities",
        "designated__held": "SSW1_PREP",
        "application__organisation_changes": True,
    }
    reason = key(U + "unavoidable_reason_for_more_time")
    assert verdict("SSW1_PREP", **values | {reason: NO}) is NOT_ELIGIBLE
    assert verdict("SSW1_PREP", **values | {reason: YES}) is DISCRETIONARY


def test_the_older_entrance_to_starting_a_business_is_judged() -> None:
    values = GRADUATE | {
        U + "startup_begun_at_school": True,
        U + "school_recommends": True,
        U + "startup_plan_and_premises": YES,
    }
    assert assess(older_startup, values, NOW).verdict is DISCRETIONARY
    without = values | {U + "startup_plan_and_premises": NO}
    assert assess(older_startup, without, NOW).verdict is NOT_ELIGIBLE


# --- Extensions -----------------------------------------------------------------------------------------------------

ROWS = [
    # kind, grants in a row, may there be another one
    ("JOBHUNT_GRAD1", 1, True), ("JOBHUNT_GRAD1", 2, False),
    ("JOBHUNT_GRAD2", 1, True), ("JOBHUNT_GRAD2", 2, False),
    ("SSW1_PREP", 1, True), ("SSW1_PREP", 2, False),
    ("EMPLOY_CONT", 2, True), ("EMPLOY_CONT", 3, False),
    ("JOBLOSS_COMPANY", 1, False), ("FAMILY_OF_JOBLOSS", 1, False), ("TITP_TRANSFER", 1, False),
]  # fmt: skip


@pytest.mark.parametrize(("code", "grants", "more"), ROWS)
def test_how_often_it_is_extended(code: str, grants: int, more: bool) -> None:
    rule = at_extension(code, ".extensions")
    values = {f"{U}grants(kind={code})": grants}
    assert outcome(rule, values) is (Outcome.MET if more else Outcome.NOT_MET)


TOTALS = [
    ("JOBHUNT_GRAD1", ".a_year_in_all", 11, 12),
    ("JOBHUNT_GRAD2", ".a_year_in_all", 11, 12),
    ("STARTUP_GRAD", ".two_years_in_all", 23, 24),
]


@pytest.mark.parametrize(("code", "slug", "less", "full"), TOTALS)
def test_time_in_all(code: str, slug: str, less: int, full: int) -> None:
    rule = at_extension(code, slug)
    values: dict[str, Any] = {U + "went_on_after_startup_scheme": False}
    used = f"designated.months_used(kind={code})"
    assert outcome(rule, values | {used: less}) is Outcome.MET
    assert outcome(rule, values | {used: full}) is Outcome.NOT_MET


def test_time_under_an_earlier_start_up_project_is_not_counted_here() -> None:
    rule = at_extension("STARTUP_GRAD", ".two_years_in_all")
    values = {
        U + "went_on_after_startup_scheme": True,
        "designated.months_used(kind=STARTUP_GRAD)": 6,
    }
    assert outcome(rule, values) is Outcome.UNKNOWN


def test_an_extension_of_the_preparation_takes_an_unavoidable_reason() -> None:
    rule = at_extension("SSW1_PREP", ".extension_only_if_unavoidable")
    assert outcome(rule, {U + "unavoidable_reason_for_more_time": YES}) is Outcome.MET
    assert outcome(rule, {U + "unavoidable_reason_for_more_time": NO}) is Outcome.NOT_MET


@pytest.mark.parametrize(
    ("was_intern", "within", "expected"),
    [
        (True, True, Outcome.MET),
        (True, False, Outcome.NOT_MET),
        (False, False, Outcome.NOT_APPLICABLE),
    ],
)
def test_former_interns_stay_within_the_training_planned(
    was_intern: bool, within: bool, expected: Outcome
) -> None:
    values = {"specified_skills.was_intern": was_intern, U + "within_training_planned": within}
    assert outcome(skilled.within_plan, values) is expected


# --- Work ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("track", "paper", "expected"),
    [
        ("not_sorted", True, Outcome.NOT_MET),
        ("track_a", True, Outcome.MET),
        ("track_a", False, Outcome.NOT_MET),
        ("track_d1", True, Outcome.NOT_MET),
        ("track_d2", True, Outcome.MET),
        ("track_d2", False, Outcome.NOT_MET),
    ],
)
def test_an_applicant_works_only_where_the_paper_says_so(
    track: str, paper: bool, expected: Outcome
) -> None:
    values = {
        H + "protection_track": found(track),
        H + "designation_paper_allows_work": paper,
    }
    assert outcome(protection.applicant_work, values) is expected


@pytest.mark.parametrize(
    ("held", "expected"), [("REFUGEE_APP", Outcome.NOT_MET), ("UKRAINE", Outcome.MET)]
)
def test_special_re_entry_is_closed_to_applicants_only(held: str, expected: Outcome) -> None:
    assert outcome(protection.no_special_re_entry, {"designated.held": held}) is expected


def test_interns_in_transfer_work_for_a_host_that_is_decided() -> None:
    assert outcome(skilled.transfer_work, {U + "next_host_decided": True}) is Outcome.MET
    assert outcome(skilled.transfer_work, {U + "next_host_decided": False}) is Outcome.NOT_MET


def test_the_kinds_of_the_family_are_its_own_schemes() -> None:
    names = {
        code: rules.id for code in ("DEP_HSGRAD", "SAMESEX") if (rules := designated_rules(code))
    }
    assert names == {
        "DEP_HSGRAD": "designated_activities.after_japanese_high_school",
        "SAMESEX": "designated_activities.same_sex_spouse",
    }
