"""One person for each kind outside the notice who has what is looked for, as plain values; tests change one thing."""

from __future__ import annotations

from datetime import date
from typing import Any

from zairyu.case import case_from_dict
from zairyu.facts import CaseFacts
from zairyu.law.designated import designated_rules, designation
from zairyu.logic import Found, Outcome, Scheme, Verdict, assess

NOW = date(2026, 11, 25)
ENGINEER = "engineer_specialist_in_humanities_international_services"
INTERN = "technical_intern_training_ii_b"
SSW = "specified_skilled_worker_i"


def found(value: object) -> Found:
    return Found(value, by="agency", on=None)


YES, NO = found(True), found(False)
U, H = "designated_unlisted.", "designated_hardship."
MINISTER = U + "designated_by_minister"
GRADUATE: dict[str, Any] = {
    "residence.status_held": "student",
    "designated.held": "none",
    "schooling.graduate_in_japan": True,
    "schooling.regular_graduate": True,
    "schooling.graduation_expected": False,
    "schooling.vocational_title": False,
    "schooling.vocational_graduate": False,
    "schooling.language_school_graduate": False,
    "schooling.bachelor_abroad": False,
    U + "language_school_qualifies": False,
    U + "means_for_the_stay": YES,
    U + "stay_without_problem": YES,
}
WORKER: dict[str, Any] = {
    "designated.held": "none",
    U + "means_for_the_stay": YES,
    U + "lost_without_own_fault": YES,
    U + "contract_for_ssw": True,
}
PROTECTED: dict[str, Any] = {
    "residence.status_held": "student",
    "designated.held": "none",
    H + "cannot_return_for_the_situation": YES,
}
GOOD: dict[str, dict[str, Any]] = {
    "JOBHUNT_GRAD1": GRADUATE
    | {U + "hunted_before_graduation": True, U + "school_recommends": True},
    "JOBHUNT_GRAD2": GRADUATE
    | {
        "residence.status_held": "designated_activities",
        "designated.held": "JOBHUNT_GRAD1",
        U + "local_programme": True,
    },
    "OFFER_WAIT": GRADUATE
    | {
        U + "starts_within_a_year_of_offer": True,
        U + "starts_within_18_months_of_graduation": True,
        U + "work_status_expected": YES,
        U + "company_pledges_contact": True,
    },
    "GRADSCHOOL_WAIT": GRADUATE
    | {
        U + "graduate_school_admits": True,
        U + "graduate_school_pledges": True,
        U + "enters_within_a_year_of_graduation": True,
        U + "enters_within_15_months_of_graduation": True,
        U + "october_after_september_graduation_passed": False,
    },
    "STARTUP_GRAD": GRADUATE
    | {
        U + "startup_school": True,
        U + "startup_begun_at_school": True,
        U + "university_backs_startup": True,
        U + "went_on_after_startup_scheme": False,
    },
    "JOBLOSS_COMPANY": WORKER
    | {
        "residence.status_held": ENGINEER,
        U + "how_work_ended": "employer",
        "just_cause.looks_for_work": True,
    },
    "FAMILY_OF_JOBLOSS": {
        "residence.status_held": "dependent",
        "designated.held": "none",
        U + "supporter_designation": "JOBLOSS_COMPANY",
    },
    "SSW1_PREP": WORKER
    | {
        "residence.status_held": INTERN,
        U + "papers_not_ready_by_expiry": True,
        U + "ssw_tests_passed_or_exempt": True,
        U + "ssw1_time_not_over_54_months": True,
        "application.organisation_changes": False,
    },
    "EMPLOY_CONT": WORKER
    | {
        "residence.status_held": INTERN,
        U + "placement_tried": True,
        U + "months_without_a_host": 3,
        U + "ssw_tests_passed_or_exempt": False,
    },
    "TITP_TRANSFER": WORKER
    | {
        "residence.status_held": INTERN,
        U + "transfer_under_way": True,
        U + "new_plan_not_ready_by_expiry": True,
    },
    "ELDER_PARENT": {
        H + "parent_is_elderly": YES,
        H + "nobody_else_to_care": YES,
        H + "child_can_support": YES,
        H + "will_not_work": True,
    },
    "CHILD_OF_NONSPONSOR": {
        "ties.supporter_status": SSW,
        H + "born_in_japan": True,
        H + "was_family_here_before_change": False,
        H + "parents_stay_in_japan": True,
    },
    "PREGNANT_TITP": {
        "residence.status_held": INTERN,
        "designated.held": "none",
        H + "training_suspended_for_birth": True,
        H + "wishes_to_resume_training": True,
    },
    "MED_LONG": {
        H + "too_ill_for_activity": True,
        H + "treatment_in_japan_goes_on": True,
        U + "means_for_the_stay": YES,
    },
    "REFUGEE_APP": PROTECTED
    | {
        H + "protection_application_pending": True,
        H + "held_status_when_applying_for_protection": True,
        H + "protection_track": found("track_a"),
        H + "designation_paper_allows_work": True,
    },
    "UKRAINE": PROTECTED | {H + "evacuated_from_ukraine": True},
    "MYANMAR": PROTECTED
    | {
        "residence.status_held": INTERN,
        H + "from_myanmar": True,
        H + "intern_training_not_finished": True,
        H + "how_activity_ended": found("ended_without_own_fault"),
        H + "new_host_not_found": True,
    },
    "AFGHAN_ETC": PROTECTED,
    "DV_VICTIM": {H + "left_because_of_violence": True},
    "TRAFFICKING": {},
    "DEPARTURE": {H + "application_refused": True, H + "office_offers_time_to_leave": YES},
    "EPA_QUALIFIED": {
        H + "was_epa_candidate": True,
        H + "passed_national_examination": True,
        H + "contract_under_agreement": True,
    },
    "SPECIAL_ZONE": {H + "takes_part_in_recognised_programme": True},
    "COOKING": {H + "takes_part_in_recognised_programme": True},
}


def scheme(code: str) -> Scheme:
    rules = designated_rules(code)
    assert rules is not None
    return rules


def verdict(code: str, on: date = NOW, /, **changes: Any) -> Verdict:
    """The first grant of a kind, with some values changed (``__`` stands for the dot)."""
    values = GOOD[code] | {name.replace("__", "."): value for name, value in changes.items()}
    return assess(scheme(code), values, on).verdict


def outcome(rule: Any, values: dict[str, Any], on: date = NOW) -> Outcome:
    return assess(rule, values, on).outcome


def at_extension(code: str, slug: str) -> Any:
    """The rule that only an extension of a kind asks."""
    entry = designation(code)
    assert entry is not None
    return next(rule for rule in entry.at_extension if rule.id.endswith(slug))


def complete(*items: dict[str, Any]) -> dict[str, Any]:
    return {"complete": True, "items": list(items)}


def read(fact: Any, on: date = NOW, me: dict[str, Any] | None = None, **case: Any) -> Any:
    """A fact of somebody of whom a case says this."""
    persons = case.pop("persons", {}) | {"me": me or {}}
    whole = {
        "zairyu": 1,
        "as_of": case.pop("as_of", "2026-11-25"),
        "applicant": "me",
        "persons": persons,
    }
    return CaseFacts(case_from_dict(whole | case)).view.value(fact).at(on)
