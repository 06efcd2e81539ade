"""An engineer who meets everything, as plain values; each test changes what it is about."""

from __future__ import annotations

from zairyu.logic import Found


def found(value: object) -> Found:
    return Found(value, by="agency", on=None)


GRADUATE: dict[str, object] = {
    "activity.under_contract": True,
    "activity.field_of_work": "natural_sciences",
    "activity.needs_specialised_knowledge": found(True),
    "activity.main_activity_qualifies": found(True),
    "activity.represents_in_international_proceedings": "none",
    "activity.relevance_of_study": found("enough"),
    "activity.is_information_processing": False,
    "activity.it_exam_passed": False,
    "activity.experience_years": 0,
    "activity.possible_experience_years": 0,
    "activity.related_experience_years": 0,
    "activity.culture_based_work": "none",
    "activity.pay_at_least_as_japanese": found(True),
    "schooling.university_graduate": True,
    "schooling.university_graduate_strictly": True,
    "schooling.graduate_in_japan": True,
    "schooling.vocational_graduate": False,
    "schooling.vocational_title": False,
    "schooling.vocational_certified": False,
    "schooling.advanced_course_graduate": False,
    "schooling.graduation_expected": False,
}
"""A university graduate in work of the natural sciences."""

NO_SCHOOL: dict[str, object] = GRADUATE | {
    "schooling.university_graduate": False,
    "schooling.university_graduate_strictly": False,
    "schooling.graduate_in_japan": False,
}
"""The same without any higher schooling."""

VOCATIONAL: dict[str, object] = NO_SCHOOL | {
    "schooling.vocational_graduate": True,
    "schooling.vocational_title": True,
    "activity.relevance_of_study": found("considerable"),
}
"""A graduate of an ordinary specialised course with the title."""

TRANSLATOR: dict[str, object] = NO_SCHOOL | {
    "activity.field_of_work": "international_services",
    "activity.culture_based_work": "translation_or_interpretation",
}
"""Translation without a degree."""
