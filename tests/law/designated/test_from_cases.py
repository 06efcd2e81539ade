"""From case files: which kind is held, the time spent in it, and the person on whom it rests."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import zairyu as z
from zairyu.law.register import all_rules
from zairyu.logic import UNKNOWN
from zairyu.logic import outcome as of_rule
from zairyu.logic.describe import label

DESIGNATED = "designated_activities"


def grant(kind: str | None, start: str, until: str = "none", **more: Any) -> dict[str, Any]:
    told: dict[str, Any] = {"status": DESIGNATED, "from": start, "until": until}
    if kind is not None:
        told["designated_activity"] = kind
    return told | more


def case(
    *grants: dict[str, Any],
    as_of: str = "2026-11-25",
    me: dict[str, Any] | None = None,
    **more: Any,
) -> z.Case:
    statuses: Any = {"complete": True, "items": list(grants)} if grants else "none"
    persons = {"me": {"statuses": statuses} | (me or {})} | more.pop("persons", {})
    return z.case_from_dict(
        {"zairyu": 1, "as_of": as_of, "applicant": "me", "persons": persons} | more
    )


def value(of: z.Case, fact: str, on: str) -> Any:
    reading = z.evaluate(of, fact, on)
    assert not isinstance(reading, z.Finding)
    return reading.value


def outcome(finding: Any, rule: str) -> str:
    return next(node.outcome.value for node in finding.requirements if label(node.expr) == rule)


# --- Which kind, and for how long -------------------------------------------------------------------------

TWO_HALVES = (
    grant("44", "2025-03-01", "2025-09-01", period_of_stay="P6M", expires_on="2025-09-01"),
    grant("44", "2025-09-01", period_of_stay="P6M", expires_on="2026-03-01"),
)


def test_the_kind_held() -> None:
    of = case(grant("46号", "2025-04-01", period_of_stay="P1Y"))
    assert value(of, "designated.held", "2026-11-25") == "46"
    assert value(case(grant(None, "2025-04-01")), "designated.held", "2026-11-25") is UNKNOWN
    student = case({"status": "student", "from": "2025-04-01", "until": "none"})
    assert value(student, "designated.held", "2026-11-25") == "none"


@pytest.mark.parametrize(
    ("on", "months"),
    [
        ("2025-02-28", 0),
        ("2025-03-01", 6),  # granted up to 1 September
        ("2025-08-31", 6),
        ("2025-09-01", 12),  # the second half year, to its end
    ],
)
def test_months_are_counted_to_the_end_of_the_period(on: str, months: int) -> None:
    of = case(*TWO_HALVES, as_of="2025-10-01")
    assert value(of, "designated.months_used(kind=44)", on) == months
    assert value(of, "designated.months_used(kind=51)", on) == 0


def test_after_the_present_period_its_renewal_is_assumed() -> None:
    of = case(grant("51", "2026-01-10", period_of_stay="P6M", expires_on="2026-07-10"),
              as_of="2026-03-01")  # fmt: skip
    on = {day: value(of, "designated.months_used(kind=51)", day)
          for day in ("2026-07-10", "2026-07-11", "2027-01-11")}  # fmt: skip
    assert on == {"2026-07-10": 6, "2026-07-11": 12, "2027-01-11": 18}


def test_years_of_a_fourth_generation_nikkei_towards_long_term_resident() -> None:
    of = case(
        grant("43", "2020-02-01", "2023-02-01", expires_on="2023-02-01"),
        grant("43", "2023-02-01", period_of_stay="P6M", expires_on="2023-08-01"),
        as_of="2023-03-01",
    )
    fact = "long_term.years_as_fourth_generation"
    assert value(of, fact, "2025-01-31") == 4
    assert value(of, fact, "2025-02-01") == 5
    assert value(case(grant(None, "2024-02-01")), fact, "2026-11-25") is UNKNOWN


def test_another_employer_with_the_same_kind_is_a_change() -> None:
    held = grant("46", "2025-04-01", period_of_stay="P1Y", designated_organisation="old")
    of = case(held, organisations={"old": {}, "new": {}}, proposed={"organisation": "new"})
    finding = z.check(of, z.change_of_employer(), "2026-02-01")
    assert finding.request.designation == "46"
    assert outcome(finding, "act.article_20.designated_activity_changes.46") == "met"


def test_a_gap_is_not_counted_and_a_kind_that_is_not_stated_leaves_it_open() -> None:
    gap = (
        grant("51", "2024-01-10", "2024-07-10", period_of_stay="P6M", expires_on="2024-07-10"),
        {"status": "student", "from": "2024-07-10", "until": "2025-01-10", "period_of_stay": "P6M"},
        grant("51", "2025-01-10", period_of_stay="P1Y", expires_on="2026-01-10"),
    )
    assert (
        value(case(*gap, as_of="2025-06-01"), "designated.months_used(kind=51)", "2025-06-01") == 18
    )
    unclear = case(
        grant(None, "2024-01-10", "2025-01-10"), grant("51", "2025-01-10", expires_on="2026-01-10"),
        as_of="2025-06-01",
    )  # fmt: skip
    assert value(unclear, "designated.months_used(kind=51)", "2025-06-01") is UNKNOWN


def test_how_often_and_how_long_ago() -> None:
    of = case(
        grant("53", "2025-01-05", "2025-07-05", period_of_stay="P6M", expires_on="2025-07-05",
              ended_by="departure"),
        as_of="2025-12-01",
    )  # fmt: skip
    assert value(of, "designated.times_held(kind=53)", "2025-12-01") == 1
    # the last day was 5 July: from the 6th six months run to 6 January
    assert value(of, "designated.months_since(kind=53)", "2026-01-05") == 5
    assert value(of, "designated.months_since(kind=53)", "2026-01-06") == 6
    assert value(case(), "designated.times_held(kind=53)", "2025-12-01") == 0


# --- Extensions -----------------------------------------------------------------------------------------------

RULE_44 = "designated_activities.no_44.time_in_all"


@pytest.mark.parametrize(("filed", "expected"), [("2024-12-31", "not_met"), ("2025-01-01", "met")])
def test_a_second_year_of_start_up_preparation_since_2025(filed: str, expected: str) -> None:
    of = case(
        grant("44", "2024-02-01", "2024-08-01", period_of_stay="P6M", expires_on="2024-08-01"),
        grant("44", "2024-08-01", period_of_stay="P6M", expires_on="2025-02-01"),
        as_of="2024-12-20",
    )
    assert outcome(z.check(of, z.extension(), filed), RULE_44) == expected


@pytest.mark.parametrize(
    ("kind", "departable"),
    [("9", False), ("12", False), ("15", False), ("53", False), ("54", False), ("55", False),
     ("5", True), ("5-2", True)],
)  # fmt: skip
def test_kinds_that_are_not_extended(kind: str, departable: bool) -> None:
    of = case(grant(kind, "2026-08-01", period_of_stay="P6M", expires_on="2027-02-01"))
    finding = z.check(of, z.extension(), "2026-12-01")
    assert finding.verdict is z.Verdict.NOT_ELIGIBLE
    slug = kind.replace("-", "_")
    assert outcome(finding, f"designated_activities.no_{slug}.not_extended") == "not_met"
    assert finding.departable is departable


@pytest.mark.parametrize(
    ("months", "n4", "n3", "expected"),
    [
        (11, False, False, "not_applicable"),
        (12, False, False, "not_met"),
        (12, True, False, "met"),
        (35, True, False, "met"),
        (36, True, False, "not_met"),
        (36, True, True, "met"),
    ],
)
def test_japanese_grows_with_the_stay_of_a_fourth_generation_nikkei(
    months: int, n4: bool, n3: bool, expected: str
) -> None:
    rule = all_rules()["designated_activities.no_43.japanese_at_extension"]
    values = {
        "designated.months_used(kind=43)": months,
        "specified_skills.everyday_japanese": n4,
        "specified_skills.japanese_n3": n3,
    }
    assert of_rule(rule, values, date(2026, 11, 25)).value == expected
    held = case(grant("43", "2026-06-01", period_of_stay="P6M", expires_on="2026-12-01"))
    asked = [label(node.expr) for node in z.check(held, z.extension(), "2026-11-25").requirements]
    assert rule.id in asked
    assert "designated_activities.no_43.age_and_japanese" not in asked  # only at the grant


# --- The person on whom it rests ---------------------------------------------------------------------------------

HSP = {
    "statuses": {
        "complete": True,
        "items": [
            {"status": "highly_skilled_professional_i_b", "from": "2024-04-01", "until": "none",
             "period_of_stay": "P5Y"}
        ],
    },
    "household": {
        "income": {
            "complete": True,
            "items": [
                {"from": "2024-04-01", "until": "none", "yen_per_year": 6_000_000},
                {"person": "partner", "from": "2024-04-01", "until": "none", "yen_per_year": 2_000_000},
            ],
        }
    },
}  # fmt: skip
FAMILY = {
    "complete": True,
    "items": [
        {"kind": "marriage", "persons": ["professional", "partner"], "from": "2015-05-05",
         "until": "none"},
        {"kind": "parent_child", "parent": "partner", "child": "little_one", "from": "2020-03-10",
         "until": "none"},
        {"kind": "parent_child", "parent": "me", "child": "professional", "from": "1990-01-01",
         "until": "none"},
    ],
}  # fmt: skip


def grandparent(**more: Any) -> z.Case:
    people = {"professional": HSP, "partner": {}, "little_one": {"born_on": "2020-03-10"}}
    proposed = {"status": DESIGNATED, "designated_activity": "34", "sponsor": "professional",
                "lives_with_sponsor": True}  # fmt: skip
    return case(persons=people, relationships=FAMILY, proposed=proposed | more)


def test_a_parent_whose_grandchild_turns_seven() -> None:
    of = grandparent()
    assert value(of, "designated_family.relation", "2026-11-25") == "parent"
    assert value(of, "designated_family.household_income_of_person", "2026-11-25") == 8_000_000
    rule = "designated_activities.no_34.child_under_seven_or_pregnancy"
    request = z.certificate_of_eligibility(DESIGNATED)
    assert outcome(z.check(of, request, "2027-03-09"), rule) == "met"
    assert (
        outcome(z.check(of, request, "2027-03-10"), rule) == "unknown"
    )  # whether somebody is pregnant
    first = z.check(of, request, "2026-11-25")
    assert first.request.designation == "34"
    assert {label(node.expr) for node in first.failing} == set()


def test_a_domestic_worker_as_the_case_states_it() -> None:
    people = {"professional": HSP, "partner": {}, "little_one": {"born_on": "2020-03-10"}}
    of = case(
        persons=people,
        relationships=FAMILY | {"items": FAMILY["items"][:2]},
        me={"born_on": "2008-11-25"},
        proposed={
            "status": DESIGNATED,
            "designated_activity": "2",
            "employer_person": "professional",
            "other_domestic_workers": 0,
            "pay": [{"kind": "total", "yen_per_month": 200_000}],
        },
    )
    finding = z.check(of, z.certificate_of_eligibility(DESIGNATED), "2026-11-25")
    told = {label(node.expr): node.outcome.value for node in finding.requirements}
    assert told["designated_activities.no_2.employer"] == "met"
    assert told["designated_activities.no_2.family_circumstances"] == "met"
    assert told["designated_activities.no_2.household_income"] == "not_met"  # 8 million of 10
    assert told["designated_activities.domestic_worker.age"] == "met"  # 18 on that day
    assert told["designated_activities.domestic_worker.pay"] == "met"
    assert told["designated_activities.domestic_worker.language"] == "unknown"


def test_the_family_follows_the_designation_of_the_supporter() -> None:
    supporter = {
        "statuses": {
            "complete": True,
            "items": [
                grant("9", "2025-04-01", "2026-04-01", period_of_stay="P1Y"),
                grant("46", "2026-04-01", period_of_stay="P3Y"),
            ],
        }
    }
    tie = {"kind": "marriage", "persons": ["me", "partner"], "from": "2024-06-01", "until": "none",
           "supported": True}  # fmt: skip
    of = case(persons={"partner": supporter}, relationships={"complete": True, "items": [tie]})
    request = z.certificate_of_eligibility(DESIGNATED, "47")
    rule = "designated_activities.no_47.sponsor"
    assert outcome(z.check(of, request, "2026-03-31"), rule) == "not_met"
    assert outcome(z.check(of, request, "2026-04-01"), rule) == "met"
    assert value(of, "designated_family.relation", "2026-11-25") == "spouse"


def test_working_holiday_partner_and_degree_as_the_case_states_them() -> None:
    of = case(me={"nationalities": {"complete": True, "items": ["CHL"]}})
    assert value(of, "designated_stay.working_holiday_partner", "2026-11-25") == "CHL"
    two = case(me={"nationalities": {"complete": True, "items": ["CHL", "FRA"]}})
    assert value(two, "designated_stay.working_holiday_partner", "2026-11-25") is UNKNOWN
    none = case(me={"nationalities": {"complete": True, "items": ["USA"]}})
    assert value(none, "designated_stay.working_holiday_partner", "2026-11-25") == "another"
    course = {"level": "university", "country": "GBR", "degree": "bachelor", "completed": True,
              "completed_on": "2021-12-01"}  # fmt: skip
    graduate = case(me={"education": {"complete": True, "items": [course]}})
    fact = "designated_stay.years_since_degree"
    assert value(graduate, fact, "2026-11-30") == 4
    assert value(graduate, fact, "2026-12-01") == 5
