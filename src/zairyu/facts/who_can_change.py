"""Who can bring about another value of each fact, in one place; and which facts are about the person.

``time``: it comes with the days and needs no act. ``person``: a lawful act of the person, from now on (passing
a test, paying what is owed, graduating). ``employer``: the organisation that employs or receives
(pay, contract, premises, staff). ``nobody``: neither can, such as the category of an organisation, or what only
the authority judges. ``never_proposed``: it is shown as a fact, and never put to anybody as a step:
marriage, divorce, children, adoption, recognition, asylum, nationality, the status held (other statuses
are asked for by their own procedures), public assistance, punishments, the kind of work itself (another
activity is another question: :func:`zairyu.fit`), and another past.

A fact that stands in no list counts as ``nobody``; a test names it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from zairyu.logic import Fact
from zairyu.logic.facts import Changeable

__all__ = ["WHO_CAN_CHANGE", "about_the_person", "who_can_change"]

_LISTED: Final[dict[Changeable, tuple[str, ...]]] = {
    "time": (
        "person.age",
        "career.management_years",
        "career.management_years_shown",
        "career.research_years",
        "career.research_years_shown",
        "career.years_in_the_work",
        "career.years_in_the_work_shown",
        "business.management_years_with_preparation",
        "business.management_years_with_study",
        "hsp.years_held",
        "activity.experience_years",
        "activity.possible_experience_years",
        "activity.related_experience_years",
        "residence.continuous_years",
        "residence.continuous_years_without_waiting_activities",
        "residence.longest_run_in_work_or_residence_status",
        "residence.total_years_in",
        "residence.total_years_in_japan",
        "residence.years_as_hsp",
        "residence.years_as_special_hsp",
        "residence.years_in",
        "residence.years_in_work_or_residence_status",
        "residence.years_since_special_permission",
        "residence.longest_absence",
        "residence.longest_absence_days",
        "residence.absence_days",
        "residence.within_period_held_on_2027_03_31",
        "application.extension_window_open",
        "contribution.years_of",
        "schooling.graduation_expected",
    ),
    "person": (
        "education.degrees_in_several_fields",
        "education.designated_training",
        "education.designated_university",
        "education.doctorate",
        "education.japanese_degree",
        "education.japanese_junior_college_degree",
        "education.japanese_major_abroad",
        "education.management_degree",
        "education.master_or_professional_degree",
        "education.training_in_japanese_classes",
        "education.university_or_equal",
        "career.foreign_qualification",
        "career.licences",
        "career.licences_shown",
        "languages.japanese_framework_level",
        "languages.shows_n1",
        "languages.shows_n2",
        "research.grants",
        "research.grants_shown",
        "research.other_result",
        "research.papers",
        "research.papers_shown",
        "research.patents",
        "research.patents_shown",
        "organisation.own_investment",
        "business.plan_checked_by_expert",
        "business.shows_japanese_b2",
        "activity.activity_performed",
        "activity.it_exam_passed",
        "activity.shows_language_b2",
        "schooling.admitted",
        "schooling.advanced_course_graduate",
        "schooling.enrolled",
        "schooling.graduate_in_japan",
        "schooling.university_graduate",
        "schooling.university_graduate_strictly",
        "schooling.vocational_certified",
        "schooling.vocational_graduate",
        "schooling.vocational_title",
        "permissions.hours_a_day",
        "permissions.hours_in_seven_days",
        "permissions.in_excluded_business",
        "permissions.other_activity",
        "application.planned_stay_fits_period",
        "livelihood.has_guarantor",
        "duties.fulfilled",
        "other_activity.kind_wanted",
    ),
    "employer": (
        "pay.annual",
        "organisation.business_property",
        "organisation.full_time_staff",
        "organisation.position",
        "business.capital",
        "business.capital_shown",
        "business.has_office",
        "business.paid_for_managing",
        "business.premises_secured",
        "business.staff_japanese_b2",
        "business.started",
        "activity.conditions_are_lawful",
        "activity.dispatch_client_fixed",
        "activity.dispatch_pledges",
        "activity.pay",
        "activity.qualifying_work_promised",
        "activity.representative_declaration",
        "activity.training_fixed",
        "activity.training_months",
        "activity.under_contract",
        "other_activity.organisation_agrees",
    ),
    "nobody": (
        "research.other_result_recognised",
        "organisation.finance_work",
        "organisation.growth_field_project",
        "organisation.innovation_support",
        "organisation.local_government_support",
        "organisation.research_ratio",
        "organisation.small_or_medium",
        "organisation.special_zone_support",
        "business.comparable_scale",
        "business.conforms_by_next_extension",
        "business.degree_in_field",
        "business.joint_management_accepted",
        "business.large_scale",
        "business.manages_in_substance",
        "business.prospects_accepted",
        "hsp.contributes",
        "hsp.fits_industry_and_national_life",
        "hsp.in_interest_of_japan",
        "activity.comparable_pay",
        "activity.employer_category",
        "activity.main_activity_qualifies",
        "activity.needs_specialised_knowledge",
        "activity.pay_at_least_as_japanese",
        "activity.relevance_of_study",
        "permissions.in_long_vacation",
        "permissions.reaches_special_period",
        "residence.absences_had_reasonable_grounds",
        "residence.earlier_run_accepted",
        "residence.longest_period",
        "residence.time_as_spouse_is_added",
        "application.period_over_30_days",
        "application.unavoidable_circumstances",
        "livelihood.income_looked_for_in_practice",
        "livelihood.is_stable",
        "conduct.is_good",
        "conduct.old_punishment_is_overlooked",
        "contribution.organisation_in_regional_plan",
        "contribution.recognised",
        "other_activity.activity_of_tables_1_1_or_1_2",
        "other_activity.does_not_impede",
        "other_activity.status_rests_on_a_contract",
    ),
    "never_proposed": (
        "activity.culture_based_work",
        "activity.dispatched",
        "activity.field_of_work",
        "activity.is_information_processing",
        "activity.represents_in_international_proceedings",
        "activity.uses_language_with_people",
        "activity.works_in_japanese",
        "business.foreign_investment",
        "business.needs_legal_or_accounting_qualification",
        "business.role",
        "business.several_managers",
        "hsp.activity_type",
        "hsp.status_below",
        "person.japanese_national",
        "education.years_of_japanese_schooling",
        "business.lands_on_old_certificate",
        "business.startup_certificate_before_reform",
        "hsp.activity_done",
        "hsp.designated_when_the_status_began",
        "hsp.has_held",
        "activity.long_absence_without_reason",
        "activity.schooled_in_japan",
        "schooling.left_without_completing",
        "residence.activity_as_granted",
        "residence.days_since_stay_without_landing",
        "residence.earlier_permanent_residence_applications_since_2027_04",
        "residence.had_special_permission",
        "residence.period_of_stay",
        "residence.recognised_as",
        "residence.renewal_assumed",
        "residence.status_held",
        "residence.stay_expires_on",
        "residence.stay_is_indefinite",
        "residence.stay_lasts",
        "residence.stays_without_landing",
        "residence.years_since_recognition",
        "application.change_or_extension_pending",
        "application.designated_activity_changes",
        "application.field_changes",
        "application.organisation_changes",
        "family.biological_child_of_resident",
        "family.child_of_resident",
        "family.children_attend_school",
        "family.genuine_marriage_years",
        "family.marriage_is_genuine",
        "family.marriage_years",
        "family.member_of_points_applicant",
        "family.spouse_of_resident",
        "family.stopped_living_as_spouses_earliest",
        "family.stopped_living_as_spouses_latest",
        "livelihood.dependants",
        "livelihood.has_continuing_income",
        "livelihood.household_income",
        "livelihood.on_public_assistance",
        "duties.on_time",
        "conduct.public_health_concern",
        "conduct.punished",
        "conduct.punished_and_not_extinguished",
        "conduct.repeated_violations",
        "contribution.achievements",
        "other_activity.activity_is_lawful",
        "other_activity.designated_activity_with_comprehensive_permission",
        "other_activity.detention_order_or_hearing_notice",
    ),
}

WHO_CAN_CHANGE: Final[Mapping[str, Changeable]] = MappingProxyType(
    {name: who for who, names in _LISTED.items() for name in names}
)
"""Who can change each fact, by the fact's id."""

_SUBJECTS_OF_A_PERSON: Final = frozenset(
    {
        "person", "education", "career", "languages", "research", "schooling", "permissions",
        "residence", "family", "livelihood", "duties", "conduct", "contribution",
    }
)  # fmt: skip
_OF_A_PERSON: Final = frozenset(
    {
        "business.degree_in_field",
        "business.management_years_with_preparation",
        "business.management_years_with_study",
        "business.shows_japanese_b2",
        "hsp.activity_done",
        "hsp.has_held",
        "hsp.years_held",
        "activity.experience_years",
        "activity.it_exam_passed",
        "activity.possible_experience_years",
        "activity.related_experience_years",
        "activity.relevance_of_study",
        "activity.schooled_in_japan",
        "activity.shows_language_b2",
    }
)
"""Facts about the person among those of the work and the business."""
_OF_A_JOB: Final = frozenset({"contribution.organisation_in_regional_plan"})


def who_can_change(fact: Fact) -> Changeable:
    """Return who can bring about another value of a fact; ``nobody`` where no list has it."""
    return WHO_CAN_CHANGE.get(fact.id, "nobody")


def about_the_person(fact: Fact) -> bool:
    """Is a fact about the person, rather than about the work or the organisation?"""
    if fact.id in _OF_A_JOB:
        return False
    return fact.id.partition(".")[0] in _SUBJECTS_OF_A_PERSON or fact.id in _OF_A_PERSON
