"""Seventy and eighty points: look-back, points kept, years held, and since when each holds.

Table (b), by hand: doctorate 30; pay 5 million 15, 7 million 25; age 30 to 34 10, under 30 15; N1 15.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from zairyu.case.reading import case_from_dict
from zairyu.facts import CaseFacts
from zairyu.law.register import all_rules
from zairyu.logic import Outcome
from zairyu.logic.finding import Finding
from zairyu.logic.reading import Reading

ENGINEER = "engineer_specialist_in_humanities_international_services"
HSP = "highly_skilled_professional_i_b"
MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN


def person(
    *, arrived: date, n1: date, pay: list[tuple[date, int]], born: date = date(1994, 5, 1),
    status: str = ENGINEER, as_of: date = date(2026, 11, 23), known_pay: bool = True,
) -> CaseFacts:  # fmt: skip
    """Return somebody of table (b) who passes N1 on a day; pay in steps."""
    steps: list[dict[str, Any]] = []
    for place, (day, yen) in enumerate(pay):
        later = pay[place + 1][0] - timedelta(1) if place + 1 < len(pay) else "none"
        steps.append({"from": day, "until": later, "kind": "total", "yen_per_year": yen})
    pays = {"complete": known_pay, "items": steps}
    me = {
        "born_on": born,
        "first_entered_on": arrived,
        "statuses": {
            "complete": True,
            "items": [{"status": status, "from": arrived, "until": "none",
                       "recognised_as_special_hsp": False}],
        },
        "education": {
            "complete": True,
            "items": [{"level": "graduate_school", "country": "VNM", "field": "physics",
                       "from": date(2012, 9, 1), "until": date(2015, 3, 31), "degree": "doctor",
                       "completed": True, "completed_on": date(2015, 3, 31),
                       "japanese_major": False, "designated_university": False}],
        },
        "employment": {
            "complete": True,
            "items": [{"organisation": "firm", "country": "JPN", "from": pay[0][0], "until": "none",
                       "full_time": True, "contract": "indefinite", "position": "employee",
                       "practice": ["education"], "pay": pays}],
        },
        "qualifications": "none",
        "languages": {
            "complete": True,
            "items": [{"language": "ja", "test": "jlpt", "level": "n1", "passed": True,
                       "passed_on": n1}],
        },
        "research": "none",
    }  # fmt: skip
    return CaseFacts(
        case_from_dict(
            {
                "zairyu": 1,
                "as_of": as_of,
                "applicant": "me",
                "persons": {"me": me},
                "organisations": {
                    "firm": {"kind": "company", "country": "JPN", "small_or_medium": False,
                             "innovation_support": False, "local_government_support": False,
                             "special_zone_support": False},
                },
                "proposed": {"status": status, "branch": "natural_sciences", "organisation": "firm",
                             "growth_field_project": False, "investment_management_business": False,
                             "pay": {"complete": True, "items": steps[-1:]}},
            }
        )
    )  # fmt: skip


def outcome(facts: CaseFacts, rule: str, on: date) -> Outcome:
    return Finding(all_rules()[f"permanent_residence.{rule}"], on, Reading(facts)).outcome


def turns(facts: CaseFacts, rule: str, on: date) -> list[Outcome]:
    return [outcome(facts, rule, on + timedelta(step)) for step in (-1, 0, 1)]


SEVEN_MILLION = [(date(2021, 4, 1), 7_000_000)]  # 65 points, 80 with N1
FIVE_MILLION = [(date(2021, 4, 1), 5_000_000)]  # 55 points (60 under 30), 70 (75) with N1
HERE_LONG = date(2021, 4, 1)


@pytest.mark.parametrize("n1", [date(2025, 11, 23), date(2025, 11, 24)])
def test_5_eighty_points_one_year_before_filing_and_since(n1: date) -> None:
    facts = person(arrived=HERE_LONG, n1=n1, pay=SEVEN_MILLION, as_of=date(2026, 11, 23))
    first = date(2026, n1.month, n1.day)
    assert turns(facts, "by_80_points", first) == [NOT_MET, MET, MET]
    assert turns(facts, "by_80_points.look_back", first) == [NOT_MET, MET, MET]
    assert outcome(facts, "by_80_points.as_hsp", first) is NOT_MET


def test_seventy_points_three_years_before_filing_and_since() -> None:
    facts = person(arrived=HERE_LONG, n1=date(2023, 11, 23), pay=FIVE_MILLION)
    assert turns(facts, "by_70_points", date(2026, 11, 23)) == [NOT_MET, MET, MET]
    assert outcome(facts, "by_80_points", date(2026, 11, 23)) is NOT_MET


@pytest.mark.parametrize(
    ("yen", "seventy", "eighty"),
    [
        (4_999_999, NOT_MET, NOT_MET),  # 65
        (5_000_000, MET, NOT_MET),  # 70
        (6_999_999, MET, NOT_MET),  # 75
        (7_000_000, MET, MET),  # 80
        (7_000_001, MET, MET),
    ],
)
def test_one_yen(yen: int, seventy: Outcome, eighty: Outcome) -> None:
    facts = person(arrived=HERE_LONG, n1=date(2021, 4, 1), pay=[(HERE_LONG, yen)])
    on = date(2028, 6, 1)  # aged 30 to 34 throughout the three years before
    assert outcome(facts, "by_70_points", on) is seventy
    assert outcome(facts, "by_80_points", on) is eighty


@pytest.mark.parametrize(
    ("rule", "pay", "years"),
    [("by_80_points", SEVEN_MILLION, 1), ("by_70_points", FIVE_MILLION, 3)],
)
def test_the_stay_itself(rule: str, pay: list[tuple[date, int]], years: int) -> None:
    arrived = date(2023, 11, 23)
    facts = person(arrived=arrived, n1=date(2021, 4, 1), pay=pay)
    first = date(2023 + years, 11, 23)
    assert turns(facts, f"{rule}.look_back", first) == [NOT_MET, MET, MET]


def test_points_once_lower_in_between_are_not_kept() -> None:
    pay = [
        (date(2021, 4, 1), 7_000_000),
        (date(2024, 2, 1), 5_000_000),
        (date(2024, 4, 1), 7_000_000),
    ]
    facts = person(arrived=HERE_LONG, n1=date(2021, 4, 1), pay=pay)
    days = (date(2024, 11, 17), date(2024, 11, 18), date(2024, 11, 19))
    assert [outcome(facts, "by_80_points.look_back", day) for day in days] == [
        MET,
        NOT_MET,
        NOT_MET,
    ]
    assert turns(facts, "by_80_points.look_back", date(2025, 4, 1)) == [NOT_MET, MET, MET]


def test_without_word_of_the_time_between_it_is_unknown() -> None:
    pay = [(date(2025, 11, 23), 7_000_000)]
    facts = person(arrived=HERE_LONG, n1=date(2021, 4, 1), pay=pay, known_pay=False)
    stated = {
        "zairyu": 1,
        "as_of": "2026-11-23",
        "applicant": "me",
        "persons": {"me": {"first_entered_on": "2021-04-01"}},
    }
    assert outcome(CaseFacts(case_from_dict(stated)), "by_80_points", date(2026, 11, 23)) is UNKNOWN
    assert outcome(facts, "by_80_points", date(2026, 11, 22)) is not MET


@pytest.mark.parametrize(
    ("rule", "pay", "years"),
    [("by_80_points", SEVEN_MILLION, 1), ("by_70_points", FIVE_MILLION, 3)],
)
def test_years_as_a_recognised_person(rule: str, pay: list[tuple[date, int]], years: int) -> None:
    arrived = date(2023, 11, 23)
    facts = person(arrived=arrived, n1=date(2021, 4, 1), pay=pay, status=HSP)
    first = date(2023 + years, 11, 23)
    assert turns(facts, f"{rule}.as_hsp", first) == [NOT_MET, MET, MET]


EARLY = {"arrived": date(2011, 4, 1), "n1": date(2011, 4, 1), "born": date(1985, 5, 1)}


@pytest.mark.parametrize("rule", ["by_80_points", "by_70_points"])
def test_the_short_ways_came_in_on_2017_04_26(rule: str) -> None:
    pay = [
        (date(2011, 4, 1), 10_000_000)
    ]  # pay 40, N1 15, age 15; with the doctorate of 2015 30 more
    facts = person(pay=pay, status="engineer", as_of=date(2017, 5, 1), **EARLY)
    assert turns(facts, rule, date(2017, 4, 26)) == [NOT_MET, MET, MET]
