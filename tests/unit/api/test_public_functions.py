"""The public functions: days, names, refusals, and what they return."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import zairyu as z

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = "2026-11-25"
ENGINEER = "engineer_specialist_in_humanities_international_services"


@pytest.fixture(scope="module")
def engineer() -> z.Case:
    return z.load_case(EXAMPLES / "engineer.yaml")


def small(**changes: Any) -> dict[str, Any]:
    """A case of a few lines, as plain data."""
    return {
        "zairyu": 1,
        "as_of": "2026-11-23",
        "applicant": "me",
        "persons": {
            "me": {
                "born_on": "1996-11-24",
                "statuses": {
                    "complete": True,
                    "items": [
                        {"status": "student", "from": "2024-04-01", "until": "none",
                         "period_of_stay": "P4Y", "expires_on": "2028-04-01"}
                    ],
                },
                "offences": "none",
            }
        },
    } | changes  # fmt: skip


# --- Days ----------------------------------------------------------------------------------------------

ASKING: dict[str, Any] = {
    "check": lambda case, day: z.check(case, z.extension(), day),
    "evaluate": lambda case, day: z.evaluate(case, "person.age", day),
    "standing": z.standing,
    "points": lambda case, day: z.points(case, "highly_skilled_professional_i_b", day),
    "routes": lambda case, day: z.routes(case, "permanent_resident", day),
    "statuses": lambda case, day: z.statuses(day),
    "graph": lambda case, day: z.graph(day),
}


@pytest.mark.parametrize("name", ASKING)
def test_a_moment_is_no_day(name: str, engineer: z.Case) -> None:
    for moment in (datetime(2026, 11, 25), datetime(2026, 11, 25, 1, tzinfo=UTC)):
        with pytest.raises(TypeError, match="moment"):
            ASKING[name](engineer, moment)


@pytest.mark.parametrize("name", ASKING)
@pytest.mark.parametrize("text", ["2026-02-30", "2026-1-1", "25.11.2026", "2026-11-25T00:00", ""])
def test_text_that_is_no_day(name: str, text: str, engineer: z.Case) -> None:
    with pytest.raises(ValueError, match="day"):
        ASKING[name](engineer, text)


def test_days_as_text_date_and_pendulum_are_one(engineer: z.Case) -> None:
    import pendulum

    given = (ON, date(2026, 11, 25), pendulum.date(2026, 11, 25))
    said = {json.dumps(z.check(engineer, z.extension(), day).to_json()) for day in given}
    assert len(said) == 1
    assert type(z.check(engineer, z.extension(), given[2]).on) is date


# --- Names ---------------------------------------------------------------------------------------------


def test_unknown_names_get_the_closest(engineer: z.Case) -> None:
    with pytest.raises(z.UnknownName, match="studnet") as wrong:
        z.change_of_status("studnet")
    assert "student" in wrong.value.suggestions
    with pytest.raises(z.UnknownName) as wrong:
        z.evaluate(engineer, "person.aeg", ON)
    assert "person.age" in wrong.value.suggestions
    with pytest.raises(z.UnknownName) as wrong:
        z.evaluate(engineer, "permanent_residence.by_80_point", ON)
    assert "permanent_residence.by_80_points" in wrong.value.suggestions
    with pytest.raises(z.UnknownName):
        z.routes(engineer, "permanent_residentt", ON)
    with pytest.raises(z.UnknownName):
        z.points(engineer, "student", ON)
    with pytest.raises(z.UnknownName) as wrong:
        z.check(engineer, z.Request("extensoin"), ON)
    assert "extension" in wrong.value.suggestions
    assert isinstance(wrong.value, z.ZairyuError | LookupError)


def test_a_fact_with_wrong_parameters_is_unknown(engineer: z.Case) -> None:
    known = z.evaluate(engineer, "residence.years_in(status=student)", ON)
    assert isinstance(known, z.FactReading)
    for name in ("residence.years_in", "residence.years_in()", "residence.years_in(state=student)"):
        with pytest.raises(z.UnknownName):
            z.evaluate(engineer, name, ON)


def test_names_in_japanese_and_english() -> None:
    for name in (ENGINEER, "技術・人文知識・国際業務"):
        assert z.change_of_status(name).to == ENGINEER


# --- Law that is not covered, facts that contradict -----------------------------------------------------


@pytest.mark.parametrize(
    "request_", [z.extension(), z.permanent_residence(), z.change_of_status(ENGINEER)]
)
def test_days_before_the_residence_card_system(request_: z.Request, engineer: z.Case) -> None:
    with pytest.raises(z.LawNotCovered, match="2012-07-09"):
        z.check(engineer, request_, "2012-07-08")
    assert isinstance(z.check(engineer, request_, "2012-07-09"), z.ProcedureFinding)


@pytest.mark.parametrize("day", ["2012-07-09", "2015-03-31", "2016-12-31", "2017-01-01"])
def test_days_before_the_transition_table_are_answered(day: str) -> None:
    case = z.case_from_dict(
        small(
            as_of=day,
            persons={
                "me": {"statuses": [{"status": "student", "from": "2012-04-01", "until": "none"}]}
            },
        )
    )
    finding = z.check(case, z.change_of_status("business_manager"), day)
    assert finding.verdict is z.Verdict.UNDETERMINED


def test_stated_facts_that_contradict_are_refused_with_their_place() -> None:
    case = z.case_from_dict(
        small(
            facts=[
                {"fact": "person.age", "value": 30, "on": "2026-11-23"},  # 30 only on the next day
                {"fact": "conduct.punished", "value": True},
                {"fact": "person.aeg", "value": 30},
                {"fact": "person.age", "value": "thirty"},
                {"fact": "residence.status_held", "value": "student", "on": "2026-11-23"},
            ]
        )
    )
    for ask in (ASKING["check"], ASKING["evaluate"], ASKING["points"]):
        with pytest.raises(z.InvalidCase) as refused:
            ask(case, ON)
        assert [problem.path for problem in refused.value.problems] == [
            "facts[0]", "facts[1]", "facts[2].fact", "facts[3].value",
        ]  # fmt: skip
    assert "person.age" in refused.value.problems[2].expected


def test_a_stated_age_of_the_day_is_taken() -> None:
    for value, day in ((29, "2026-11-23"), (30, "2026-11-24")):
        case = z.case_from_dict(
            small(as_of="2026-11-24", facts=[{"fact": "person.age", "value": value, "on": day}])
        )
        read = z.evaluate(case, "person.age", ON)
        assert isinstance(read, z.FactReading)
        assert read.value == 30


# --- evaluate --------------------------------------------------------------------------------------------


def test_evaluate_a_scheme_a_rule_and_a_fact(engineer: z.Case) -> None:
    scheme = z.evaluate(engineer, "permanent_residence", ON)
    assert isinstance(scheme, z.Finding)
    assert scheme.verdict is z.Verdict.DISCRETIONARY
    rule = z.evaluate(engineer, "permanent_residence.by_70_points", ON)
    assert isinstance(rule, z.Finding)
    assert rule.outcome is z.Outcome.MET
    fact = z.evaluate(engineer, "person.age", ON)
    assert isinstance(fact, z.FactReading)
    assert (fact.known, fact.value, fact.changes_on) == (True, 30, date(2027, 2, 14))
    assert fact.to_json()["unit"] == "completed years"
    json.dumps([scheme.to_json(), rule.to_json(), fact.to_json()])


def test_evaluate_an_unknown_fact() -> None:
    case = z.case_from_dict(small())
    fact = z.evaluate(case, "livelihood.on_public_assistance", ON)
    assert isinstance(fact, z.FactReading)
    assert (fact.known, fact.changes_on) == (False, None)
    said = fact.to_json()
    assert (said["value"], said["known"]) == (None, False) or said["known"] is False
    assert said["question"]["ja"]
    assert said["question"]["en"]


def test_every_rule_and_every_plain_fact_can_be_asked(engineer: z.Case) -> None:
    from zairyu.facts import all_facts
    from zairyu.law.register import all_rules

    for name in all_rules():
        assert isinstance(z.evaluate(engineer, name, ON), z.Finding), name
    for name, fact in all_facts().items():
        if not fact.params:
            assert isinstance(z.evaluate(engineer, name, ON), z.FactReading), name


# --- check -----------------------------------------------------------------------------------------------


def test_processing_time_moves_the_decision(engineer: z.Case) -> None:
    finding = z.check(engineer, z.permanent_residence(), ON)
    assert finding.decision_expected == date(2027, 5, 24)
    assert z.check(
        engineer, z.permanent_residence(), ON, processing_days=0
    ).decision_expected == date(2026, 11, 25)


def test_the_horizon_bounds_what_is_looked_for(engineer: z.Case) -> None:
    request = z.permanent_residence()
    near = z.check(engineer, request, ON, horizon="2027-04-01")
    assert near.verdict_changes_on is None
    assert z.check(engineer, request, ON, horizon="2027-04-02").verdict_changes_on == date(
        2027, 4, 1
    )


def test_the_finding_in_json_has_its_contract(engineer: z.Case) -> None:
    said = z.check(engineer, z.permanent_residence(), ON).to_json()
    for key in (
        "schema", "verdict", "if_claims_accepted", "departable", "on", "decision_expected", "procedure",
        "to", "requirements", "considerations", "missing", "claims", "assumptions", "changes_on",
        "verdict_changes_on", "last_day_to_file", "notices",
    ):  # fmt: skip
        assert key in said, key
    assert said["last_day_to_file"] == "2027-09-18"
    assert any("does not mean" in text["en"] for text in said["notices"])
    stay = next(r for r in said["requirements"] if r["id"] == "permanent_residence.stay")
    for key in (
        "id",
        "outcome",
        "cause",
        "norm",
        "effect",
        "text",
        "citation",
        "facts",
        "children",
    ):
        assert key in stay, key


# --- The package itself ----------------------------------------------------------------------------------


def test_every_public_name_is_there() -> None:
    for name in z.__all__:
        assert getattr(z, name) is not None, name
    assert set(z.__all__) == set(dir(z))


def test_a_wrong_name_gets_a_hint() -> None:
    with pytest.raises(AttributeError, match="did you mean check"):
        z.chekc  # noqa: B018


HEAVY = ("networkx", "pendulum", "rich", "cyclopts", "ruamel", "cattrs", "holidays", "yaml")


def loaded_after(code: str) -> set[str]:
    program = (
        f"import sys\n{code}\nprint(' '.join(sorted(m.partition('.')[0] for m in sys.modules)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    return set(ran.stdout.split())


def test_importing_is_light() -> None:
    assert loaded_after("import zairyu") & set(HEAVY) == set()


def test_checking_a_case_given_as_data_needs_no_reader_nor_graph() -> None:
    code = (
        "import zairyu as z\n"
        f"case = z.case_from_dict({small()!r})\n"
        f"z.check(case, z.extension(), {ON!r}).to_json()"
    )
    assert loaded_after(code) & {"networkx", "rich", "cyclopts", "ruamel"} == set()
