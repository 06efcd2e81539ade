"""One person for each profession who meets its rules, as plain values; each test changes what it is about."""

from __future__ import annotations

from datetime import date

from zairyu.logic import Found, Outcome, assess

NOW = date(2026, 11, 23)


def found(value: object) -> Found:
    return Found(value, by="agency", on=None)


PAY: dict[str, object] = {"activity.pay": 3_600_000, "activity.comparable_pay": 3_600_000}

LAWYER: dict[str, object] = {
    "licensed.legal_or_accounting": "registered_foreign_lawyer",
    "licensed.holds_the_licence": True,
}
NURSE: dict[str, object] = PAY | {
    "licensed.medical": "nurse",
    "licensed.holds_the_licence": True,
    "licensed.within_four_years_of_licence": False,
    "licensed.works_as_training": False,
    "licensed.invited": False,
}
RESEARCHER: dict[str, object] = PAY | {
    "activity.under_contract": True,
    "researching.does_research": True,
    "teaching.institution": "none",
    "teaching.work": "none",
    "researching.host": "other",
    "researching.university_graduate": True,
    "researching.equal_education": found(False),
    "schooling.vocational_graduate": False,
    "schooling.vocational_title": False,
    "schooling.advanced_course_graduate": False,
    "researching.master_degree": True,
    "researching.degree_in_field": found(True),
    "researching.years_after_graduation": 0,
    "researching.years_after_graduation_shown": 0,
    "researching.years": 0,
    "researching.years_shown": 0,
    "researching.transferred": False,
    "researching.years_before_transfer": 0,
}
TEACHER: dict[str, object] = PAY | {
    "teaching.institution": "miscellaneous_school",
    "teaching.work": "education",
    "teaching.as_teacher": True,
    "teaching.international_school": False,
    "schooling.university_graduate": True,
    "schooling.vocational_graduate": False,
    "schooling.vocational_title": False,
    "schooling.advanced_course_graduate": False,
    "teaching.studied_what_is_taught": found(False),
    "teaching.licence": False,
    "teaching.teaches_foreign_language": True,
    "teaching.years_schooled_in_language": 12,
    "teaching.years_teaching_the_subject": 0,
}
CARE_WORKER: dict[str, object] = PAY | {
    "activity.under_contract": True,
    "care.certified_care_worker": True,
    "care.does_care": True,
    "care.route": "training_school",
    "care.was_technical_intern": False,
}


def outcome(rule: object, values: dict[str, object], on: date = NOW) -> Outcome:
    return assess(rule, values, on).outcome  # type: ignore[arg-type]


def without(values: dict[str, object], *names: str) -> dict[str, object]:
    return {name: value for name, value in values.items() if name not in names}
