"""A person, a contract, an organisation and a plan that meet everything; each test changes what it is about."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from zairyu.logic import Found, Outcome, assess


def found(value: object) -> Found:
    return Found(value, by="agency", on=None)


PERSON: dict[str, object] = {
    "person.age": 18,
    "residence.status_held": "student",
    "specified_skills.field": "construction",
    "specified_skills.designated_field": "none",
    "specified_skills.continues_in_field": False,
    "specified_skills.level_of_work": "considerable",
    "specified_skills.transport_work": "other",
    "specified_skills.railway_operations": False,
    "specified_skills.good_health": True,
    "specified_skills.skill_test_i": True,
    "specified_skills.skill_test_ii": False,
    "specified_skills.skill_shown_otherwise": found(False),
    "specified_skills.everyday_japanese": True,
    "specified_skills.japanese_n3": False,
    "specified_skills.nursing_care_japanese_test": False,
    "specified_skills.japanese_shown_otherwise": found(False),
    "specified_skills.completed_training_ii": False,
    "specified_skills.completed_old_training": False,
    "specified_skills.training_related": found(False),
    "specified_skills.was_intern": False,
    "specified_skills.was_intern_before_2010": False,
    "specified_skills.transfers_skill_home": found(False),
    "specified_skills.accepted_passport": True,
    "specified_skills.deposit_or_penalty": False,
    "specified_skills.paid_foreign_agency": False,
    "specified_skills.home_procedure_exists": False,
    "specified_skills.regular_costs": False,
    "specified_skills.field_notice_met": found(True),
    "specified_skills.total_years": 0,
    "specified_skills.years_without_birth_and_childcare": 0,
    "specified_skills.years_without_every_leave": 0,
    "specified_skills.other_leave_unavoidable": found(False),
    "specified_skills.reason_beyond_five_years": found(False),
    "specified_skills.best_failed_score": Decimal(0),
    "specified_skills.pledge_made": False,
    "specified_skills.employer_goes_on": False,
    "specified_skills.plan_under_way": False,
    "specified_skills.in_fixed_programme": False,
    "specified_skills.traditional_cooking": False,
    "specified_skills.left_school_poorly": False,
    "specified_skills.completed_a_course": False,
    "specified_skills.left_training_without_leave": False,
    "specified_skills.good_reason_for_leaving": found(False),
}
KINDS = (
    "imprisonment",
    "fine_labour_or_immigration_law",
    "fine_organised_crime_or_violence",
    "fine_social_insurance_law",
)
EMPLOYMENT: dict[str, object] = {
    "skilled_employment.keeps_labour_law": True,
    "skilled_employment.same_working_hours": True,
    "activity.pay": 2_400_000,
    "activity.comparable_pay": 2_400_000,
    "skilled_employment.no_discrimination": True,
    "skilled_employment.home_leave": True,
    "skilled_employment.dispatched": False,
    "skilled_employment.return_travel_secured": True,
    "skilled_employment.follows_health_and_life": True,
    "skilled_employment.contract_notice_met": found(True),
    "skilled_employment.keeps_the_laws": True,
    "skilled_employment.reasons_for_leaving": frozenset(),
    "skilled_employment.missing_through_fault": False,
    **{f"skilled_employment.punished(kind={kind})": False for kind in KINDS},
    "skilled_employment.cannot_act_properly": False,
    "skilled_employment.bankrupt": False,
    "skilled_employment.training_licence_revoked": False,
    "skilled_employment.was_officer_at_revocation": False,
    "skilled_employment.improper_acts": frozenset(),
    "skilled_employment.organised_crime_member": False,
    "skilled_employment.minor_with_such_a_representative": False,
    "skilled_employment.disqualified_officer": False,
    "skilled_employment.controlled_by_organised_crime": False,
    "skilled_employment.keeps_activity_records": True,
    "skilled_employment.knew_of_deposit_or_penalty": False,
    "skilled_employment.own_penalty_contract": False,
    "skilled_employment.support_costs_charged": False,
    "skilled_employment.workers_insurance": True,
    "skilled_employment.can_go_on": found(True),
    "skilled_employment.pays_by_account": True,
    "skilled_employment.pay_is_verifiable": False,
    "skilled_employment.cooperates_with_municipalities": True,
    "skilled_employment.employer_notice_met": found(True),
}
SUPPORTS = (
    "guidance_before",
    "pick_up_and_see_off",
    "housing_and_contracts",
    "orientation_daily_life",
    "orientation_procedures",
    "orientation_contacts",
    "orientation_medical",
    "orientation_safety",
    "orientation_legal_protection",
    "help_with_procedures",
    "japanese_study",
    "consultation",
    "exchange_with_japanese",
    "new_job_when_dismissed",
    "regular_interviews_and_reports",
)
SUPPORT: dict[str, object] = {
    "skilled_support.all_left_to_registered_organisation": False,
    "skilled_support.received_residents": True,
    "skilled_support.staff_gave_advice": False,
    "skilled_support.equally_able": found(False),
    "skilled_support.officers_appointed": True,
    "skilled_support.language_available": True,
    "skilled_support.keeps_support_records": True,
    "skilled_support.officers_neutral": True,
    "skilled_support.officers_disqualified": False,
    "skilled_support.neglected_support": False,
    "skilled_support.can_interview": True,
    "skilled_support.support_notice_met": found(True),
    "skilled_support.supports_planned": frozenset(SUPPORTS),
    "skilled_support.partly_left_to_others": False,
    "skilled_support.names_officers": True,
    "skilled_support.plan_in_both_languages": True,
    "skilled_support.support_is_proper": found(True),
    "skilled_support.guidance_face_to_face": True,
    "skilled_support.given_in_language_understood": True,
    "skilled_support.plan_notice_met": found(True),
}
GOOD: dict[str, object] = PERSON | EMPLOYMENT | SUPPORT
PROFICIENT: dict[str, object] = GOOD | {
    "specified_skills.level_of_work": "proficient",
    "specified_skills.skill_test_i": False,
    "specified_skills.skill_test_ii": True,
}


def outcome(rule: object, values: dict[str, object], on: date) -> Outcome:
    return assess(rule, values, on).outcome  # type: ignore[arg-type]
