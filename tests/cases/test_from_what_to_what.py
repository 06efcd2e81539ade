"""What the present status does to an application: bars and special rules, asked of whole cases through `check`."""

from __future__ import annotations

from typing import Any

import pytest

import zairyu as z

ON = "2026-11-25"
SSW_I = "specified_skilled_worker_i"
HSP_B = "highly_skilled_professional_i_b"
ENGINEER = "engineer_specialist_in_humanities_international_services"
BAR = "guideline.specified_skilled_worker."


def case(status: str, period: str, start: str, facts: dict[str, Any]) -> z.Case:
    spell = {"status": status, "from": start, "until": "none", "period_of_stay": period}
    return z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": ON,
            "applicant": "me",
            "persons": {"me": {"statuses": {"complete": True, "items": [spell]}}},
            "facts": [{"fact": name, "value": value} for name, value in facts.items()],
        }
    )


def outcomes(answer: z.ProcedureFinding) -> dict[str, str]:
    return {node.expr.id: node.outcome.value for node in answer.requirements}  # type: ignore[attr-defined]


LEFT = {"specified_skills.left_school_poorly": True, "specified_skills.completed_a_course": False}
CASES = [
    # status held, period, since, asked, facts, rule, outcome
    ("technical_intern_training_ii_b", "P1Y", "2026-04-01", z.change_of_status(SSW_I),
     {"specified_skills.plan_under_way": True}, BAR + "not_in_the_middle_of_a_plan", "not_met"),
    ("technical_intern_training_ii_b", "P1Y", "2026-04-01", z.change_of_status(SSW_I),
     {"specified_skills.plan_under_way": False}, BAR + "not_in_the_middle_of_a_plan", "met"),
    ("trainee", "P1Y", "2026-04-01", z.change_of_status(SSW_I),
     {"specified_skills.plan_under_way": True}, BAR + "not_in_the_middle_of_a_plan", "not_met"),
    ("student", "P2Y", "2025-10-01", z.change_of_status(SSW_I),
     LEFT, BAR + "not_left_school_poorly", "unknown"),
    ("student", "P2Y", "2025-10-01", z.change_of_status(SSW_I),
     LEFT | {"specified_skills.completed_a_course": True}, BAR + "not_left_school_poorly", "met"),
    ("temporary_visitor", "P90D", "2026-11-01", z.change_of_status(ENGINEER),
     {}, "act.article_20.temporary_visitor_proviso", "unknown"),
    ("student", "P2Y", "2025-10-01", z.change_of_status(ENGINEER),
     {}, "act.article_20.temporary_visitor_proviso", "not_applicable"),
]  # fmt: skip


@pytest.mark.parametrize(("held", "period", "since", "asked", "facts", "rule", "expected"), CASES)
def test_present_stays(
    held: str, period: str, since: str, asked: z.Request, facts: dict[str, Any], rule: str,
    expected: str,
) -> None:  # fmt: skip
    assert outcomes(z.check(case(held, period, since, facts), asked, ON))[rule] == expected


YEARS = [
    {
        "status": SSW_I,
        "from": f"{year}-04-01",
        "until": f"{year + 1}-03-31",
        "period_of_stay": "P1Y",
    }
    for year in range(2021, 2026)
] + [{"status": SSW_I, "from": "2026-04-01", "until": "none", "period_of_stay": "P1Y"}]
REFUSED = [
    {"fact": fact, "found": False, "by": "agency", "on": "2026-03-01"}
    for fact in (
        "specified_skills.reason_beyond_five_years",
        "specified_skills.other_leave_unavoidable",
    )
] + [{"fact": "specified_skills.pledge_made", "value": False}]


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2026-03-31", "met"), ("2026-04-01", "not_met"), ("2026-04-02", "not_met")],
)
@pytest.mark.parametrize("asked", [z.extension(), z.change_of_employer()])
def test_five_years_as_ssw_i_close_extension_and_change_of_employer(
    asked: z.Request, on: str, expected: str
) -> None:
    """Since 2021-04-01, never on leave, no reason for a sixth year: five years are reached on 2026-04-01."""
    job = {"from": "2021-04-01", "until": "none", "leaves": "none"}
    me = {
        "statuses": {"complete": True, "items": [each for each in YEARS if each["from"] <= on]},
        "employment": {"complete": True, "items": [job]},
        "absences": "none",
    }
    person = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": on,
            "applicant": "me",
            "persons": {"me": me},
            "facts": REFUSED,
        }
    )
    rule = "enforcement_regulations.article_20_2_and_21_2.total_stay"
    assert outcomes(z.check(person, asked, on))[rule] == expected


@pytest.mark.parametrize(
    ("held", "period", "procedure"),
    [
        (HSP_B, "P5Y", "change_of_status"),
        (SSW_I, "P1Y", "change_of_status"),
        ("specified_skilled_worker_ii", "P1Y", "change_of_status"),
        (ENGINEER, "P1Y", "certificate_of_authorised_employment"),
    ],
)
def test_by_which_procedure_another_employer_is_asked(
    held: str, period: str, procedure: str
) -> None:
    answer = z.check(case(held, period, "2026-04-01", {}), z.change_of_employer(), ON)
    assert answer.procedure is not None
    assert answer.procedure.id == procedure
