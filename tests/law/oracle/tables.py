"""Five rows of the landing criteria ordinance, written a second time from its text, without the library.

Each function answers one person on one day with True or False. A person is what the ordinance's own words need,
everything known; days are ISO text, compared as text. Sources, by revision: Business Manager 2024-06-10 and
2025-10-16; Engineer, Instructor and Researcher 2016-07-22 and 2026-04-01; SSW(i) 2019-04-01 and 2025-09-30.
What a notice or the agency's practice adds to the text is named where it stands.
"""

from __future__ import annotations

from typing import Any

Person = dict[str, Any]


# --- 経営・管理 -----------------------------------------------------------------------------------------


def business_manager(p: Person, day: str) -> bool:
    premises = p["office"] or (not p["started"] and p["premises_secured"])
    fair_pay = p["role"] != "manages" or p["pay"] >= p["comparable_pay"]
    if day < "2025-10-16":
        two = p["staff"] >= 2 or p["capital"] >= 5_000_000 or p["comparable_scale"]
        years = p["role"] != "manages" or p["management_years"] >= 3
        return bool(premises and two and years and fair_pay)
    large = p["staff"] >= 1 and p["property"] >= 30_000_000
    speaks = p["applicant_b2"] or p["staff_b2"]
    schooled = p["degree"] or p["management_years"] >= 3
    return bool(premises and large and speaks and schooled and fair_pay)


# --- 技術・人文知識・国際業務 -----------------------------------------------------------------------------

CULTURE = (
    "translation_or_interpretation", "language_instruction", "public_relations_or_advertising",
    "overseas_transactions", "fashion_or_interior_design", "product_development", "similar",
)  # fmt: skip


def engineer(p: Person, day: str) -> bool:
    # International conciliation proceedings joined arbitration on 2020-08-29.
    if p["proceedings"] == "arbitration" or (
        p["proceedings"] == "mediation" and day >= "2020-08-29"
    ):
        return True
    if p["pay"] < p["comparable_pay"]:
        return False
    if p["branch"] in ("natural_sciences", "humanities"):
        if p["it_work"] and p["it_exam"]:
            return True
        degree = p["university"] and p["related"]
        # The notice asks for the title of senmonshi.
        course = p["specialised_course"] and p["title"] and p["related"]
        advanced = day >= "2026-04-01" and p["advanced_course"] and p["title"] and p["related"]
        return bool(degree or course or advanced or p["related_years"] >= 10)
    experienced = p["related_years"] >= 3 or (p["university"] and p["culture_work"] in CULTURE[:2])
    return bool(p["culture_work"] in CULTURE and experienced)


# --- 教育 -----------------------------------------------------------------------------------------------

MISCELLANEOUS = ("miscellaneous_school", "equal_to_miscellaneous_school")


def instructor(p: Person, day: str) -> bool:
    if p["pay"] < p["comparable_pay"]:
        return False
    at_one = p["school"] in MISCELLANEOUS
    if not at_one and p["as_teacher"]:
        return True
    course = p["specialised_course"] or (p["advanced_course"] and day >= "2026-04-01")
    a = p["university"] or p["licence"] or (course and p["title"] and p["related"])
    if at_one and p["for_children_of_residents"]:
        return bool(a)
    if p["language"]:
        return bool(a and p["schooled_in_it"] >= 12)
    return bool(a and p["taught_it"] >= 5)


# --- 研究 -----------------------------------------------------------------------------------------------

PUBLIC = (
    "national_or_local_government", "established_by_law", "approved_under_special_law",
    "independent_administrative_agency", "notified_publicly_funded",
)  # fmt: skip


def researcher(p: Person, day: str) -> bool:
    if p["host"] in PUBLIC:
        return True
    if p["pay"] < p["comparable_pay"]:
        return False
    course = p["specialised_course"] or (p["advanced_course"] and day >= "2026-04-01")
    base = p["university"] or p["equal_education"] or (course and p["title"])
    after = (p["master"] and p["related"]) or p["years_after"] >= 3
    return bool(
        (base and after) or p["years"] >= 10 or (p["transferred"] and p["years_before"] >= 1)
    )


# --- 特定技能1号: 一 -------------------------------------------------------------------------------------


def specified_skilled_worker_i(p: Person, day: str) -> bool:
    passed = p["trained"] and p["related"]
    # Practice beside the text: who completed intern training (ii) needs no everyday Japanese test, whatever the skill.
    speaks = p["japanese_test"] or p["trained"]
    tests = passed or (p["skill_test"] and speaks)
    # Unit of the text: completed years; without the time not worked for childcare and the like from the reform.
    if day < "2025-09-30":
        in_time = p["total"] < 5
    else:
        in_time = p["total_without_leave"] < (6 if p["reason"] else 5)
    return bool(p["age"] >= 18 and p["healthy"] and p["passport"] and tests and in_time)
