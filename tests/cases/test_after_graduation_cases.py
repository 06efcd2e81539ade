"""Published questions of those who finish a school in Japan: looking for work, waiting for graduate school.

The facts are the rows'; that means and conduct were accepted, and that the Minister designates, are inputs (found).
"""

from __future__ import annotations

from typing import Any

import pytest

import zairyu as z
from zairyu.logic import Requirement

FOUND = ("stay_without_problem", "means_for_the_stay", "designated_by_minister")
NOTHING_AGAINST = {
    "activity.activity_performed": True,
    "conduct.punished": False,
    "conduct.repeated_violations": False,
}


def graduate(
    as_of: str, course: dict[str, Any], proposed: dict[str, Any], *held: dict[str, Any]
) -> z.Case:
    """A student who finished this course; ``held``: grants after the one as Student."""
    student = {"status": "student", "from": "2006-04-01", "until": "none"}
    if held:
        student["until"] = held[0]["student_until"]
    grants = [{k: v for k, v in grant.items() if k != "student_until"} for grant in held]
    facts = [
        {"fact": f"designated_unlisted.{name}", "found": True, "by": "agency"} for name in FOUND
    ] + [{"fact": name, "value": value} for name, value in NOTHING_AGAINST.items()]
    return z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": as_of,
            "applicant": "me",
            "persons": {
                "me": {
                    "statuses": {"complete": True, "items": [student, *grants]},
                    "education": {
                        "complete": True,
                        "items": [{"country": "JPN", "completed": True} | course],
                    },
                }
            },
            "proposed": {"status": "designated_activities"} | proposed,
            "facts": facts,
        }
    )


def failing(finding: Any) -> list[str]:
    return [node.expr.id.removeprefix("designated_activities.") for node in finding.failing]


UNIVERSITY = {"level": "university", "degree": "bachelor", "completed_on": "2024-08-25"}
VOCATIONAL = {
    "level": "vocational_school_specialised_course", "field": "customs", "title": "senmonshi",
    "completed_on": "2009-12-20",
}  # fmt: skip
SEARCHED = {
    "designated_activity": "JOBHUNT_GRAD1",
    "job_hunting_before_graduation": True,
    "school_recommendation": True,
}
JOBHUNT = z.change_of_status("designated_activities", designation="JOBHUNT_GRAD1")
WAIT = z.change_of_status("designated_activities", designation="GRADSCHOOL_WAIT")


@pytest.mark.parametrize("row", ["OFF-GRD-1"])
def test_a_university_graduate_goes_on_looking_for_work(row: str) -> None:
    """Recommended, search begun before: nothing of the kind is lacking (six months, once more: a year).

    Source: https://shimokawara-office.com/japanese-visa/job-hunting-for-students-after-graduation
    """
    case = graduate("2024-08-30", UNIVERSITY, SEARCHED)
    finding = z.check(case, JOBHUNT, "2024-08-30")
    assert finding.verdict.value in ("eligible", "discretionary", "undetermined"), row
    assert failing(finding) == []
    kind = z.evaluate(case, "designated_activities.jobhunt_grad1", "2024-08-30")
    assert isinstance(kind, z.Finding)
    assert kind.verdict is z.Verdict.ELIGIBLE


@pytest.mark.parametrize(
    ("until", "grants", "lacking"),
    [
        # during the first six months one more; in the second six no more
        ("2025-02-28", ["2024-09-01"], []),
        ("2025-08-31", ["2024-09-01", "2025-03-01"], ["extensions", "a_year_in_all"]),
    ],
    ids=["OFF-GRD-1-first", "OFF-GRD-1-second"],
)
def test_once_more_and_a_year_in_all(until: str, grants: list[str], lacking: list[str]) -> None:
    held = [
        {"status": "designated_activities", "designated_activity": "JOBHUNT_GRAD1", "from": start,
         "until": "none", "period_of_stay": "P6M", "student_until": "2024-08-31"}
        for start in grants
    ]  # fmt: skip
    if len(held) == 2:
        held[0]["until"] = "2025-02-28"
    held[-1]["expires_on"] = until
    on = f"{until[:8]}01"
    finding = z.check(graduate(on, UNIVERSITY, SEARCHED, *held), z.extension(), on)
    assert failing(finding) == [f"jobhunt_grad1.{slug}" for slug in lacking]


@pytest.mark.parametrize(
    ("on", "course", "lacking"),
    [
        ("2024-10-31", "2024-09-20", []),
        ("2024-11-01", "2024-09-20", ["gradschool_wait.filed_in_time_after_september"]),
        ("2024-11-05", "2024-09-20", ["gradschool_wait.filed_in_time_after_september"]),
    ],
    ids=["last-day", "day-after", "OFF-GRD-9"],
)
def test_awaiting_graduate_school_after_september(on: str, course: str, lacking: list[str]) -> None:
    """A university restates the agency: after a September graduation by the end of October.

    Source: https://github.com/iamjustabeginner/student-assistant-chatbot
    """
    case = graduate(
        on, UNIVERSITY | {"completed_on": course}, {"designated_activity": "GRADSCHOOL_WAIT"}
    )
    finding = z.check(case, WAIT, on)
    assert failing(finding) == lacking
    assert (finding.verdict is z.Verdict.NOT_ELIGIBLE) is bool(lacking)


@pytest.mark.parametrize("row", ["EXP-STU-4"])
def test_a_vocational_graduate_without_a_job_in_2010(row: str) -> None:
    """180 days, twice, since April 2009; later written as six months. Whether customs relate to work is judged.

    Source: https://www.gyoseishoshiblog.com/asiannetwork/item_9913.html
    """
    on = "2010-01-01"
    case = graduate(on, VOCATIONAL, SEARCHED)
    kind = z.evaluate(case, "designated_activities.jobhunt_grad1", on)
    assert isinstance(kind, z.Finding)
    assert kind.verdict.value in ("eligible", "discretionary", "undetermined"), row
    assert kind.verdict is z.Verdict.DISCRETIONARY
    open_points = [node.expr for node in kind.open]
    assert [rule.id for rule in open_points if isinstance(rule, Requirement)] == [
        "designated_activities.jobhunt_grad1.school"
    ]
