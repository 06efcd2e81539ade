"""A change of employer: a change of status where the organisation is designated, elsewhere within the status."""

from __future__ import annotations

from pathlib import Path

import pytest

import zairyu as z
from zairyu.procedures.assemble import by_change_of_status, scheme_for

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = "2026-11-25"
ENGINEER = "engineer_specialist_in_humanities_international_services"


def example(name: str) -> z.Case:
    return z.load_case(EXAMPLES / f"{name}.yaml")


# Act Art. 20(1), in brackets: HSP(i), Specified Skilled Worker, Designated Activities.
DESIGNATED = ("highly_skilled_professional_i_a", "highly_skilled_professional_i_b",
              "highly_skilled_professional_i_c", "specified_skilled_worker_i",
              "specified_skilled_worker_ii", "designated_activities")  # fmt: skip


def test_where_another_organisation_is_a_change_of_status() -> None:
    found = {status.id for status in z.statuses(ON) if by_change_of_status(status.id)}
    assert found == set(DESIGNATED)


@pytest.mark.parametrize("status", DESIGNATED)
def test_then_the_test_is_that_of_the_change(status: str) -> None:
    asked = scheme_for("change_of_employer", present=status)
    assert asked is scheme_for("change_of_status", to=status, present=status)


def test_hsp_asks_by_the_procedure_of_the_change() -> None:
    finding = z.check(example("hsp_ib"), z.change_of_employer(), ON)
    assert finding.procedure is not None
    assert finding.procedure.id == "change_of_status"
    ids = [node.expr.id for node in finding.requirements]
    assert "act.article_20.designated_organisation_changes" in ids


def test_an_engineer_needs_no_permission_and_is_told_of_notification_and_certificate() -> None:
    finding = z.check(example("engineer"), z.change_of_employer(), ON)
    assert finding.procedure is not None
    assert finding.procedure.id == "certificate_of_authorised_employment"
    ids = [node.expr.id for node in finding.requirements]
    assert "act.table_i_2.engineer" in ids
    assert "act.article_20.is_a_change" not in ids
    text = finding.explain("en", width=400)
    assert "two notifications within 14 days (Art. 19-16)" in text
    assert "Art. 19-2" in text


def test_it_is_never_said_that_it_keeps_the_status_past_its_end() -> None:
    for request in (z.change_of_employer(), z.certificate_of_eligibility(ENGINEER)):
        finding = z.check(example("engineer"), request, ON)
        said = " ".join(text.en for text in finding.notices)
        assert "does not extend the present period of stay (to 2027-09-18)" in said
        assert "keeps the present status" not in said
        assert "Last day to file" not in finding.explain("en")


def test_other_work_is_not_within_the_status_held() -> None:
    spell = {"status": ENGINEER, "from": "2024-04-01", "until": "none",
             "period_of_stay": "P3Y", "expires_on": "2027-04-01"}  # fmt: skip
    data = {
        "zairyu": 1,
        "as_of": "2026-11-23",
        "applicant": "me",
        "persons": {"me": {"statuses": {"complete": True, "items": [spell]}}},
        "facts": [{"fact": "activity.field_of_work", "value": "none"}],
    }
    finding = z.check(z.case_from_dict(data), z.change_of_employer(), ON)
    assert finding.verdict is z.Verdict.NOT_ELIGIBLE
    assert [expr.id for expr in finding.refusing] == ["act.table_i_2.engineer"]


def test_papers_evidence_and_length_stand_in_the_answer() -> None:
    said = z.check(example("engineer"), z.extension(), ON).to_json()
    assert said["length"]["periods"]["values"] == ["P5Y", "P3Y", "P1Y", "P3M"]
    assert any("income" in paper["text"]["en"] for paper in said["papers"])
    assert {"ja": "届出の控え", "en": "Copies of notifications"} in said["evidence"]
    assert z.check(example("engineer"), z.change_of_employer(), ON).length is None
    assert z.check(example("engineer"), z.permanent_residence(), ON).length is None
