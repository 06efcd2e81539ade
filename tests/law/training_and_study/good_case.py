"""People who meet their rows, as plain values; each test changes what it is about."""

from __future__ import annotations

from datetime import date

from zairyu.logic import Found, Outcome, assess


def found(value: object) -> Found:
    return Found(value, by="agency", on=None)


UNIVERSITY: dict[str, object] = {
    "schooling.enrolled": False,
    "schooling.admitted": True,
    "person.age": 19,
    "languages.shows_n2": False,
    "study.school": "university",
    "study.attendance": "day",
    "study.mainly_japanese": False,
    "study.evening_graduate_school": False,
    "study.school_manages_students": found(True),
    "study.paid_by_another": False,
    "study.funds_sufficient": found(True),
    "study.lectures_only": False,
    "study.admitted_by_selection": True,
    "study.lecture_hours_per_week": 20,
    "study.school_took_japanese_learners_before": False,
    "study.japanese_months": 0,
    "study.on_exchange_plan": False,
    "study.guardian_in_japan": False,
    "study.staff_for_foreign_pupils": True,
    "study.lodging_secured": False,
    "study.listed_japanese_months": 0,
    "study.japanese_proved_by_test": found(False),
    "study.article_1_school_months": 0,
    "study.school_for_foreign_children": False,
    "study.language_institution": "neither",
    "study.preparation_listed": False,
    "study.comparable_school_listed": False,
}
LANGUAGE_SCHOOL = UNIVERSITY | {
    "study.school": "japanese_language_school",
    "study.mainly_japanese": True,
    "study.language_institution": "listed",
}
VOCATIONAL = UNIVERSITY | {
    "study.school": "vocational_specialised_course",
    "study.listed_japanese_months": 12,
}
HIGH_SCHOOL = UNIVERSITY | {
    "study.school": "high_school",
    "person.age": 20,
    "study.japanese_months": 12,
}
JUNIOR_HIGH = UNIVERSITY | {
    "study.school": "junior_high_school",
    "person.age": 17,
    "study.guardian_in_japan": True,
    "study.lodging_secured": True,
}

TRAINEE: dict[str, object] = {
    "visit.brings_income": False,
    "person.age": 18,
    "training.accepted_by_organisation": True,
    "training.repetition_only": False,
    "training.will_use_skills_at_home": True,
    "training.hard_to_acquire_at_home": found(True),
    "training.instructor_is_full_time": True,
    "training.instructor_years": 5,
    "training.has_practical_training": True,
    "training.provider": "publicly_funded_project",
    "training.lodging_provided": True,
    "training.facility_provided": True,
    "training.life_guidance_staff": True,
    "training.insured": True,
    "training.safety_measures": True,
    "training.spreads_skills_at_home": True,
    "training.return_travel_secured": True,
    "training.records_kept": True,
    "training.practical_share": "up_to_two_thirds",
    "training.practical_months": 3,
    "training.course_abroad_months": 0,
    "training.course_abroad_hours": 0,
    "training.course_abroad_confirmed": False,
    "training.reports_misconduct": True,
    "training.reports_discontinuation": True,
    "training.host_misconduct": False,
    "training.misconduct_period_over": False,
    "training.misconduct_harmless": found(False),
}

INTERN: dict[str, object] = {
    "person.age": 18,
    "activity.pay": 2_400_000,
    "activity.comparable_pay": 2_400_000,
    "activity.pay_at_least_as_japanese": found(True),
    "training.plan_division": "ii_b",
    "training.plan_accredited": True,
    "training.hard_to_acquire_at_home": found(True),
    "training.understands_purpose": True,
    "training.will_use_skills_at_home": True,
    "training.same_work_abroad_or_reason": True,
    "training.recommended_by_public_body": True,
    "training.contents_conform": found(True),
    "training.plan_months": 24,
    "training.previous_goal_achieved": True,
    "training.test_passed": "grade_3_practical",
    "training.evaluated_before_end": True,
    "training.system_conforms": found(True),
    "training.person_responsible": True,
    "training.supervised": True,
    "training.conditions_conform": found(True),
    "training.high_standard": found(True),
    "training.within_headcount": True,
    "training.returned_home_a_month": True,
    "training.home_stay_in_stage_iii": False,
    "training.stage_done_before": False,
    "training.stage_on_reform_day": "ii",
    "training.stage_ii_months_on_reform_day": 12,
    "training.plan_applied_before_reform": False,
    "training.enters_by_end_of_june_2027": False,
}

SKILL_WORKER: dict[str, object] = {
    "person.age": 18,
    "training.skill_plan_accredited": True,
    "training.skill_field": "agriculture",
    "training.skill_years_planned": 3,
    "training.final_test_failed": False,
    "training.japanese_test": "a2",
    "training.a1_course_hours": 0,
    "training.a1_test_taken_in_first_year": True,
    "training.sending_fees_in_months_of_pay": 2,
    "training.former_technical_intern": False,
    "training.test_passed": "basic_grade",
    "training.months_with_employer_begun": 13,
    "training.employer_chose_one_year": False,
    "training.same_work_category": True,
    "training.new_plan_accredited": True,
    "training.unavoidable_transfer": found(False),
    "training.new_employer_excellent": found(True),
    "training.transferee_share_kept": True,
    "training.initial_cost_compensated": True,
    "training.persons_in_field": 26_299,
}


def outcome(rule: object, values: dict[str, object], on: date) -> Outcome:
    return assess(rule, values, on).outcome  # type: ignore[arg-type]


def without(values: dict[str, object], *names: str) -> dict[str, object]:
    return {name: value for name, value in values.items() if name not in names}
