"""Planned records stand in the histories from their own day, and nothing before changes."""

from __future__ import annotations

from datetime import date
from typing import Any

from zairyu import evaluate
from zairyu.calendar import Period
from zairyu.case import NONE, Case, case_from_dict, with_plans

DAY = date(2027, 4, 1)


def planned(*plans: dict[str, Any], **person: Any) -> tuple[Case, Case]:
    data: dict[str, Any] = {
        "zairyu": 1,
        "as_of": "2026-11-23",
        "applicant": "me",
        "persons": {"me": person, "her": {}},
        "organisations": {"acme": {}},
        "proposed": {"pay": [{"from": "2026-04-01", "yen_per_year": 1}]},
        "plans": [{"on": "2027-04-01"} | plan for plan in plans],
    }
    case = case_from_dict(data)
    return case, with_plans(case)


def test_without_planned_records_the_case_is_the_same_object() -> None:
    case, after = planned({"fact": "a.b", "value": 1})
    assert after is case


def test_records_take_the_day_of_the_plan() -> None:
    _, case = planned(
        {"language": {"level": "n1"}},
        {"education": {"degree": "master"}},
        {"qualification": {"kind": "national_licence"}},
        {"research": {"kind": "paper"}},
        {"absence": {"returned_on": "2027-05-01"}},
        {"public_duty": {"kind": "income_tax"}},
        {"income": {"yen_per_year": 3}},
        {"relationship": {"kind": "engagement", "persons": ["me", "her"]}},
    )
    me = case.persons["me"]
    assert me.languages.items[0].passed_on == DAY
    assert (me.education.items[0].completed, me.education.items[0].completed_on) == (True, DAY)
    assert me.qualifications.items[0].obtained_on == DAY
    assert me.research.items[0].on == DAY
    assert (me.absences.items[0].left_on, me.absences.items[0].returned_on) == (
        DAY,
        date(2027, 5, 1),
    )
    assert me.public_duties.items[0].due_on == DAY
    assert me.household is not None
    assert me.household.income.items[0].from_ == DAY
    assert case.relationships.items[0].from_ == DAY


def test_a_record_keeps_its_own_day() -> None:
    _, case = planned({"language": {"level": "n1", "passed_on": "2027-08-20"}})
    assert case.persons["me"].languages.items[0].passed_on == date(2027, 8, 20)


def test_a_new_job_ends_the_full_time_job_the_day_before() -> None:
    jobs = [
        {"from": "2020-04-01", "until": "2022-03-31"},
        {"from": "2022-04-01", "until": "none", "full_time": True},
        {"from": "2022-04-01", "until": "none", "full_time": False},
    ]
    _, case = planned({"employment": {"organisation": "acme", "until": "none"}}, employment=jobs)
    ends = [job.until for job in case.persons["me"].employment]
    assert ends == [date(2022, 3, 31), date(2027, 3, 31), NONE, NONE]
    assert case.persons["me"].employment.items[-1].from_ == DAY


def test_new_pay_goes_to_the_job_that_goes_on_and_to_the_proposed_activity() -> None:
    jobs = [
        {"from": "2020-04-01", "until": "2022-03-31"},
        {"from": "2022-04-01", "until": "none", "pay": [{"from": "2022-04-01", "yen_per_year": 2}]},
    ]
    before, case = planned({"pay": {"yen_per_year": 9}}, employment=jobs)
    assert [pay.yen_per_year for pay in case.persons["me"].employment.items[1].pay] == [2, 9]
    assert case.persons["me"].employment.items[1].pay.items[1].from_ == DAY
    assert case.persons["me"].employment.items[0] == before.persons["me"].employment.items[0]
    assert case.proposed is not None
    assert [pay.yen_per_year for pay in case.proposed.pay] == [1, 9]


def test_pay_without_a_job_that_goes_on_changes_no_job() -> None:
    before, case = planned({"pay": {"yen_per_year": 9}}, employment=[{"from": "2020-04-01"}])
    assert case.persons["me"] == before.persons["me"]


def test_a_planned_status_follows_the_one_held() -> None:
    held = [{"status": "student", "from": "2025-04-01", "until": "none"}]
    _, case = planned({"status": {"status": "student", "period_of_stay": "P2Y"}}, statuses=held)
    one, other = case.persons["me"].statuses
    assert (one.until, other.from_, other.period_of_stay) == (DAY, DAY, Period(years=2))


def test_somebody_elses_plan() -> None:
    _, case = planned(
        {"person": "her", "pay": {"yen_per_year": 9}}, {"person": "her", "language": {}}
    )
    assert len(case.persons["her"].languages) == 1
    assert not case.persons["me"].languages
    assert case.proposed is not None
    assert len(case.proposed.pay) == 1


def test_a_planned_graduation_takes_the_place_of_the_course_under_way():
    course = {"level": "university", "country": "JPN", "from": "2023-04-03"}
    under_way = course | {
        "until": "none", "completed": False, "state": "enrolled", "expected_on": "2027-03-20",
        "field": "law", "attendance_ratio": 0.9,
    }  # fmt: skip
    case = case_from_dict(
        {
            "zairyu": 1, "as_of": "2026-11-23", "applicant": "me",
            "persons": {"me": {"education": {"complete": True, "items": [under_way]}}},
            "plans": [{"on": "2027-03-20", "education": course | {"degree": "bachelor", "until": "2027-03-20"}}],
        }
    )  # fmt: skip
    (done,) = with_plans(case).persons["me"].education
    assert (done.completed, done.degree, done.field) == (True, "bachelor", "law")
    assert done.expected_on == date(2027, 3, 20)  # until then it is expected
    for day, enrolled in (("2027-03-20", True), ("2027-03-21", False)):
        assert evaluate(case, "schooling.enrolled", day).value is enrolled
