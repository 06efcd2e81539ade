"""How a designation is asked for: by name, by what the case says, or not at all."""

from __future__ import annotations

import json
from typing import Any

import pytest

import zairyu as z
from zairyu.law.designated import designated_rules, designation, encoded_designations
from zairyu.law.designated.register import MODULES
from zairyu.logic import Requirement, Scheme
from zairyu.logic.describe import label

ON = "2026-11-25"
DESIGNATED = "designated_activities"


def a_case(
    held: str | None = None, proposed: dict[str, Any] | None = None, status: str = DESIGNATED
) -> z.Case:
    grant = {"status": status, "from": "2026-04-01", "until": "none", "period_of_stay": "P1Y"}
    if held is not None:
        grant["designated_activity"] = held
    told: dict[str, Any] = {
        "zairyu": 1,
        "as_of": ON,
        "applicant": "me",
        "persons": {"me": {"statuses": {"complete": True, "items": [grant]}}},
    }
    return z.case_from_dict(told | ({} if proposed is None else {"proposed": proposed}))


def ids(finding: Any) -> list[str]:
    return [item.id for item in finding.expr.items]


# --- Names -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "code"), [("46", "46"), ("5号の2", "5-2"), ("jobhunt_grad1", "JOBHUNT_GRAD1")]
)
def test_a_designation_is_read_in_each_of_its_ways(written: str, code: str) -> None:
    assert z.change_of_status(DESIGNATED, written).designation == code
    assert z.change_of_status(f"{DESIGNATED}:{written}").designation == code
    assert z.certificate_of_eligibility("特定活動", written).designation == code
    assert z.acquisition(DESIGNATED, designation=written).designation == code
    assert z.extension(written).designation == code


def test_a_name_that_does_not_exist_gives_the_closest() -> None:
    with pytest.raises(z.UnknownName) as told:
        z.change_of_status(DESIGNATED, designation="JOBHUNT_GRAD3")
    assert "JOBHUNT_GRAD1" in told.value.suggestions


def test_a_designation_goes_with_designated_activities_only() -> None:
    with pytest.raises(z.UnknownName):
        z.change_of_status("student", designation="46")
    with pytest.raises(z.UnknownName):
        z.criteria("student", ON, designation="46")


@pytest.mark.parametrize(
    ("path", "case"),
    [
        ("persons.me.statuses.items[0].designated_activity", {"held": "JOBHUNT"}),
        ("proposed.designated_activity", {"proposed": {"designated_activity": "46b"}}),
    ],
)
def test_a_case_with_a_kind_that_does_not_exist_is_refused(path: str, case: Any) -> None:
    with pytest.raises(z.InvalidCase) as told:
        a_case(**case)
    (problem,) = told.value.problems
    assert problem.path.replace(".items", "") == path.replace(".items", "")
    assert "closest" in problem.expected


# --- Which one is asked for --------------------------------------------------------------------------------


def test_the_case_says_which_one_where_the_request_does_not() -> None:
    proposed = {"status": DESIGNATED, "designated_activity": "46"}
    finding = z.check(
        a_case(status="student", proposed=proposed), z.change_of_status(DESIGNATED), ON
    )
    assert finding.request.designation == "46"
    assert "designated_activities.no_46.schooling" in ids(finding)
    held = z.check(a_case("46"), z.extension(), ON)
    assert held.request.designation == "46"
    assert "designated_activities.no_46.schooling.at_extension" in ids(held)


def test_the_proposal_of_another_status_says_nothing_of_the_designation() -> None:
    proposed = {"status": "student", "designated_activity": "46"}
    finding = z.check(
        a_case(status="student", proposed=proposed), z.change_of_status(DESIGNATED), ON
    )
    assert finding.request.designation is None


@pytest.mark.parametrize(
    ("case", "request_", "asked"),
    [
        (a_case(status="student"), z.change_of_status(DESIGNATED), "designated.proposed"),
        (a_case(status="student"), z.certificate_of_eligibility(DESIGNATED), "designated.proposed"),
        (a_case(), z.extension(), "designated.held"),
    ],
)
def test_where_nothing_names_it_the_answer_asks_for_it(
    case: z.Case, request_: z.Request, asked: str
) -> None:
    finding = z.check(case, request_, ON)
    assert finding.verdict is z.Verdict.UNDETERMINED
    assert asked in [entry.key for entry in finding.missing]
    assert not [name for name in ids(finding) if name.startswith("not_encoded")]


def test_a_stated_fact_names_it_too() -> None:
    case = z.case_from_dict(
        {"zairyu": 1, "as_of": ON, "applicant": "me", "persons": {"me": {"statuses": "none"}},
         "facts": [{"fact": "designated.proposed", "value": "46"}]}
    )  # fmt: skip
    finding = z.check(case, z.certificate_of_eligibility(DESIGNATED), ON)
    assert finding.request.designation == "46"


def test_a_change_to_the_activity_held_is_an_extension_unless_the_organisation_changes() -> None:
    rule = "act.article_20.designated_activity_changes.46"
    same = {"status": DESIGNATED, "designated_activity": "46"}
    outcomes = {}
    for held in ("46", "9"):
        finding = z.check(a_case(held, proposed=same), z.change_of_status(DESIGNATED, "46"), ON)
        outcomes[held] = next(
            n for n in finding.requirements if label(n.expr) == rule
        ).outcome.value
    assert outcomes == {"46": "unknown", "9": "met"}  # the organisation in the paper is not stated


# --- Certificates of eligibility -----------------------------------------------------------------------------


def test_an_activity_outside_the_notice_has_no_certificate() -> None:
    case = z.case_from_dict(
        {"zairyu": 1, "as_of": ON, "applicant": "me", "persons": {"me": {"statuses": "none"}}}
    )
    finding = z.check(case, z.certificate_of_eligibility(DESIGNATED, "REFUGEE_APP"), ON)
    assert finding.verdict is z.Verdict.NOT_ELIGIBLE
    (rule,) = finding.requirements
    assert isinstance(rule.expr, Requirement)
    assert [c.label("en") for c in rule.expr.citations] == [
        "Immigration Control and Refugee Recognition Act, Art. 7(1)(ii)", "Immigration Control and Refugee Recognition Act, Art. 7-2(1)",
    ]  # fmt: skip


# --- Faces ---------------------------------------------------------------------------------------------------


def test_the_designation_stands_in_json_text_and_record() -> None:
    finding = z.check(a_case(status="student"), z.change_of_status(DESIGNATED, "46"), ON)
    assert finding.to_json()["designation"] == "46"
    assert "no. 46: Graduate of a university in Japan" in " ".join(finding.explain("en").split())
    record = json.loads(json.dumps(finding.record()))
    again, differences = z.replay(record)
    assert (record["designation"], again["designation"], differences) == ("46", "46", ())


def test_the_criteria_of_one_kind() -> None:
    told = z.criteria(DESIGNATED, ON, designation="46")
    assert told.designation == "46"
    assert "designated_activities.no_46.japanese" in [line.id for line in told.activity]
    plain = z.criteria(DESIGNATED, ON)
    assert [line.id for line in plain.activity][:1] == ["designated_activities.designation_decides"]


def test_fit_shows_the_kind_proposed_first_and_the_kind_held() -> None:
    proposed = {"status": DESIGNATED, "designated_activity": "46"}
    answer = z.fit(a_case(status="student", proposed=proposed), ON)
    first = answer.entries[0]
    assert (first.status.id, first.designation, first.named) == (DESIGNATED, "46", True)
    assert answer["designated_activities:46"] is first
    assert "no. 46" in answer.explain("en").splitlines()[0] + answer.explain("en").splitlines()[1]
    held = z.fit(a_case("46"), ON)
    entry = held["designated_activities:46"]
    assert (entry.procedure, entry.designation) == ("extension", "46")
    assert z.fit(a_case(status="student"), ON).by_designation[0].id == DESIGNATED


# --- The register ---------------------------------------------------------------------------------------------


def test_each_code_of_the_table_is_stated_by_its_module() -> None:
    listed = [code for codes in MODULES.values() for code in codes]
    assert len(listed) == len(set(listed))
    for code in listed:
        found = designation(code)
        assert found is not None
        assert found.code == code
        assert isinstance(designated_rules(code), Scheme)
    assert encoded_designations() == set(listed)


@pytest.mark.parametrize(
    ("kind_held", "procedure", "designation"),
    [("46", "extension", "46"), ("9", "change_of_status", "46"), (None, "change_of_status", "46")],
)
def test_a_kind_is_a_goal(kind_held: str | None, procedure: str, designation: str) -> None:
    interview = z.questionnaire(f"{DESIGNATED}:46", ON, case=a_case(kind_held))
    request = interview.finding.request  # type: ignore[attr-defined]
    assert (request.procedure, request.designation) == (procedure, designation)


def test_the_interview_asks_first_which_kind_it_is() -> None:
    interview = z.questionnaire(z.change_of_status(DESIGNATED), ON, case=a_case(status="student"))
    assert interview.question is not None
    assert interview.question.fact == "designated.proposed"
    then = interview.answer("46")
    assert then.finding.expr.id == "change_of_status.designated_activities.46"
    assert then.question is not None
    assert interview.skip().question is None or not interview.skip().question.fact.startswith(
        "designated."
    )
