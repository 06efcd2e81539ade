"""The other numbers: yen, months, ages and days, one either side, at each day on which the words changed."""

from __future__ import annotations

from typing import Any

import pytest

from zairyu.logic import Verdict

from .good_case import NO, YES, verdict

FINE, NOT, OPEN = Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED
NOW = "2026-11-25"

ROWS: list[tuple[str, str, dict[str, Any], Verdict]] = [
    # 3, 4
    ("3", NOW, {"stay__staff_or_household_of_taiwan_association": False}, NOT),
    ("4", NOW, {"stay__staff_or_household_of_palestine_mission": False}, NOT),
    # 6: 250,000 yen a month
    ("6", NOW, {"work__pay_per_month": 249_999}, NOT),
    ("6", NOW, {"craft__competed_internationally": False}, NOT),
    ("6", NOW, {"work__amateur_athlete_of_sports_organisation": False}, NOT),
    # 8: mediation since 29 August 2020; no contract in Japan
    ("8", "2020-08-28", {}, NOT),
    ("8", "2020-08-29", {}, FINE),
    ("8", "2020-08-28", {"activity__represents_in_international_proceedings": "arbitration"}, FINE),
    ("8", NOW, {"activity__represents_in_international_proceedings": "none"}, NOT),
    ("8", NOW, {"activity__under_contract": True}, NOT),
    # 9: a year, and half the course in all; 18 years; no dispatch; part of the course
    ("9", NOW, {"work__months_planned": 13}, NOT),
    ("9", NOW, {"work__months_of_internships_in_all": 25}, NOT),
    (
        "9",
        NOW,
        {"work__half_of_course_months": 12, "work__months_of_internships_in_all": 12},
        FINE,
    ),
    ("9", NOW, {"person__age": 17}, NOT),
    ("9", NOW, {"activity__dispatched": True}, NOT),
    ("9", NOW, {"work__part_of_the_course": False}, NOT),
    ("9", NOW, {"work__paid_by_the_organisation": False}, NOT),
    ("9", NOW, {"work__student_of_foreign_university": False}, NOT),
    # 10
    ("10", NOW, {"work__british_national": False}, NOT),
    ("10", NOW, {"work__unpaid_welfare_volunteer": False}, NOT),
    # 12, 15: three months, without classes
    ("12", NOW, {"work__months_planned": 4}, NOT),
    ("12", NOW, {"work__in_a_time_without_classes": False}, NOT),
    ("12", NOW, {"work__serves_study_and_later_work": NO}, NOT),
    ("15", NOW, {"work__months_planned": 4}, NOT),
    ("15", NOW, {"work__local_government_exchange_programme": False}, NOT),
    # 13
    ("13", NOW, {"work__accepted_by_the_organiser(event=expo_2025)": False}, NOT),
    ("13", NOW, {"work__works_for_the_event(event=expo_2025)": False}, NOT),
    # 25, 26: more than 90 days; 90 exactly is judged
    ("25", NOW, {"stay__planned_days": 89}, NOT),
    ("25", NOW, {"stay__planned_days": 90, "stay__considerable_time": YES}, FINE),
    ("25", NOW, {"stay__planned_days": 90, "stay__considerable_time": NO}, NOT),
    ("25", NOW, {"stay__planned_days": 90}, Verdict.DISCRETIONARY),
    ("25", NOW, {"stay__treated_in_hospital": False}, NOT),
    ("25", NOW, {"stay__pays_all_costs": False}, NOT),
    ("26", NOW, {"stay__takes_daily_care_of_patient": False}, NOT),
    # 36, 37
    ("36", NOW, {"work__specified_research": False}, NOT),
    ("37", NOW, {"work__specified_information_processing": False}, NOT),
    # 40: 18 years; 30 million, 60 million with a spouse under 40; a year in all
    ("40", NOW, {"person__age": 17}, NOT),
    ("40", NOW, {"stay__deposits_with_spouse": 29_999_999}, NOT),
    ("40", NOW, {"stay__spouse_holds_or_seeks_40": True}, NOT),
    (
        "40",
        NOW,
        {"stay__spouse_holds_or_seeks_40": True, "stay__deposits_with_spouse": 59_999_999},
        NOT,
    ),
    (
        "40",
        NOW,
        {"stay__spouse_holds_or_seeks_40": True, "stay__deposits_with_spouse": 60_000_000},
        FINE,
    ),
    ("40", NOW, {"used__40": 11}, FINE),
    ("40", NOW, {"used__40": 12}, NOT),
    ("40", NOW, {"stay__national_of_ninth_table": False}, NOT),
    ("40", NOW, {"stay__insured_for_the_stay": False}, NOT),
    # 42: a year in all
    ("42", NOW, {"used__42": 11}, FINE),
    ("42", NOW, {"used__42": 12}, NOT),
    ("42", NOW, {"work__certified_plan_of_manufacturer": False}, NOT),
    # 43: ages by version; Japanese by age; the supporter up to three years; five years in all
    ("43", "2023-12-27", {"person__age": 17}, NOT),
    ("43", "2023-12-27", {"person__age": 18}, FINE),
    ("43", "2023-12-27", {"person__age": 30}, FINE),
    ("43", "2023-12-27", {"person__age": 31, "specified_skills__japanese_n3": True}, NOT),
    ("43", "2023-12-28", {"person__age": 31, "specified_skills__japanese_n3": True}, FINE),
    ("43", "2023-12-28", {"person__age": 31}, NOT),
    ("43", "2023-12-28", {"person__age": 35, "specified_skills__japanese_n3": True}, FINE),
    ("43", "2023-12-28", {"person__age": 36, "specified_skills__japanese_n3": True}, NOT),
    ("43", "2023-12-28", {"person__age": 17, "specified_skills__japanese_n3": True}, NOT),
    ("43", NOW, {"stay__basic_japanese": False}, NOT),
    ("43", "2023-12-27", {"used__43": 36, "stay__has_nikkei_supporter": False}, NOT),
    ("43", "2023-12-28", {"used__43": 35, "stay__has_nikkei_supporter": False}, NOT),
    ("43", "2023-12-28", {"used__43": 36, "stay__has_nikkei_supporter": False}, FINE),
    ("43", NOW, {"used__43": 59}, FINE),
    ("43", NOW, {"used__43": 60}, NOT),
    ("43", NOW, {"stay__comes_without_family": False}, NOT),
    ("43", NOW, {"conduct__punished": True}, NOT),
    ("43", NOW, {"work__adult_entertainment": True}, NOT),
    # 44: one year in all until 31 December 2024, two since
    ("44", "2024-12-31", {"used__44": 11}, FINE),
    ("44", "2024-12-31", {"used__44": 12}, NOT),
    ("44", "2025-01-01", {"used__44": 12}, FINE),
    ("44", "2025-01-01", {"used__44": 23}, FINE),
    ("44", "2025-01-01", {"used__44": 24}, NOT),
    ("44", NOW, {"stay__startup_plan_confirmed": False}, NOT),
    # 50
    ("50", NOW, {"work__ski_qualification": False}, NOT),
    ("50", NOW, {"activity__under_contract": False}, NOT),
    ("50", NOW, {"activity__pay": 2_999_999}, NOT),
    # 51: five years, 200,000 yen, two years in all
    ("51", NOW, {"stay__years_since_degree": 5}, NOT),
    ("51", NOW, {"stay__savings": 199_999}, NOT),
    ("51", NOW, {"stay__top_ranked_university": False}, NOT),
    ("51", NOW, {"used__51": 23}, FINE),
    ("51", NOW, {"used__51": 24}, NOT),
    # 53: 10 million of income and of cover; six months in any year
    ("53", NOW, {"stay__income": 9_999_999}, NOT),
    ("53", NOW, {"stay__treatment_cover": 9_999_999}, NOT),
    ("53", NOW, {"stay__insured_for_the_stay": False}, NOT),
    ("53", NOW, {"stay__national_of_fourteenth_table": False}, NOT),
    ("53", NOW, {"stay__remote_work_for_abroad": False}, NOT),
    (
        "53",
        NOW,
        {"designated__times_held(kind=53)": 1, "designated__months_since(kind=53)": 5},
        NOT,
    ),
    (
        "53",
        NOW,
        {"designated__times_held(kind=53)": 1, "designated__months_since(kind=53)": 6},
        FINE,
    ),
    # 55
    ("55", NOW, {"work__only_licence_or_training_missing": False}, NOT),
    ("55", NOW, {"work__contract_with_transport_company": False}, NOT),
]


@pytest.mark.parametrize(("code", "on", "changes", "expected"), ROWS)
def test_either_side(code: str, on: str, changes: dict[str, Any], expected: Verdict) -> None:
    assert verdict(code, on, **changes) is expected


# --- 5: working holiday --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("partner", "on", "expected"),
    [
        ("SVK", "2016-05-31", NOT),
        ("SVK", "2016-06-01", FINE),
        ("CHL", "2020-12-31", OPEN),  # its day was not seen; it is in a copy later than 2020
        ("CHL", "2021-01-01", FINE),
        ("another", NOW, OPEN),  # partners that joined later were not seen
    ],
)
def test_partners_of_the_working_holiday(partner: str, on: str, expected: Verdict) -> None:
    assert verdict("5", on, stay__working_holiday_partner=partner) is expected


@pytest.mark.parametrize(
    ("partner", "on", "times", "expected"),
    [
        ("GBR", "2024-11-30", 1, OPEN),
        ("GBR", "2024-12-01", 1, FINE),
        ("AUT", "2024-12-01", 1, FINE),
        ("GBR", "2024-12-01", 2, NOT),
        ("KOR", "2025-10-31", 1, OPEN),
        ("KOR", "2025-11-01", 1, FINE),
        ("DEU", NOW, 1, OPEN),
        ("DEU", NOW, 0, FINE),
    ],
)
def test_a_second_working_holiday(partner: str, on: str, times: int, expected: Verdict) -> None:
    changes = {"stay__working_holiday_partner": partner, "designated__times_held(kind=5)": times}
    assert verdict("5", on, **changes) is expected


def test_what_a_working_holiday_must_not_be() -> None:
    for code in ("5", "5-2"):
        assert verdict(code, work__adult_entertainment=True) is NOT
        assert verdict(code, stay__holiday_in_the_main=NO) is NOT
        assert verdict(code, stay__under_working_holiday_arrangement=False) is NOT
    assert verdict("5-2", stay__resident_of_taiwan=False) is NOT
