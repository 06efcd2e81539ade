"""Published cases of work statuses, change and extension, special period, re-entry: see data/work_cases.yaml."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from zairyu.calendar import Period, add, stay_ends
from zairyu.case import Case, case_from_dict
from zairyu.facts import CaseFacts
from zairyu.law.register import all_rules, status_rules
from zairyu.logic import Expr, Finding, Outcome, Reading
from zairyu.procedures.assemble import scheme_for
from zairyu.procedures.days import permit_extended_abroad
from zairyu.procedures.standing import standing

DATA = Path(__file__).parent / "data" / "work_cases.yaml"
ROWS: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(DATA.read_text(encoding="utf-8"))
ENGINEER = "engineer_specialist_in_humanities_international_services"

NOTHING_AGAINST: dict[str, Any] = {
    "activity.activity_performed": True,
    "activity.long_absence_without_reason": False,
    "activity.conditions_are_lawful": True,
    "livelihood.on_public_assistance": False,
    "duties.fulfilled(kind=tax, window=P1Y)": True,
    "duties.fulfilled(kind=pension, window=P1Y)": True,
    "duties.fulfilled(kind=health_insurance, window=P1Y)": True,
    "duties.fulfilled(kind=notifications, window=P1Y)": True,
}
"""On these the sources are silent, because nothing was wrong."""


def plain(value: Any) -> Any:
    """Days as ISO text, as in a case file."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: plain(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [plain(entry) for entry in value]
    return value


def day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


def complete(items: Any) -> dict[str, Any]:
    return {"complete": True, "items": items}


def case_of(row: dict[str, Any]) -> Case:
    said, as_of = row["case"], day(row["as_of"])
    person: dict[str, Any] = {}
    held = said.get("held") or [
        {"status": status, "from": add(as_of, Period()).replace(year=as_of.year - 1, day=1),
         "until": "none", "period_of_stay": "P90D" if status == "temporary_visitor" else "P3Y"}
        for status in said.get("statuses", ())
    ]  # fmt: skip
    for spell in held:
        if spell["status"] == "temporary_visitor" and "held" not in said:
            spell["from"] = add(as_of, Period()).replace(day=1)
    if held:
        person["statuses"] = complete(held)
    lists = ("education", "employment", "qualifications", "languages", "permissions", "absences",
             "offences", "violations")  # fmt: skip
    for name in lists:
        if name in said:
            person[name] = complete(said[name]) if said[name] else "none"
        elif row.get("nothing_against") and name in ("offences", "violations"):
            person[name] = "none"
    if "born_on" in said:
        person["born_on"] = said["born_on"]
    proposed = dict(said.get("proposed", {}))
    if "pay" in proposed:
        proposed["pay"] = complete(proposed["pay"])
    facts = [{"fact": name, "value": value} for name, value in (said.get("stated") or {}).items()]
    if row.get("nothing_against"):
        facts += [{"fact": name, "value": value} for name, value in NOTHING_AGAINST.items()]
    for name, value in (said.get("found") or {}).items():
        fact = name if "." in name else f"activity.{name}"
        facts.append({"fact": fact, "found": value, "by": "agency", "on": as_of})
    organisations: dict[str, Any] = {}
    if "category" in said:
        organisations = {"employer": {"kind": "company", "category": said["category"]}}
        proposed["organisation"] = "employer"
    whole: dict[str, Any] = {
        "zairyu": 1, "as_of": as_of, "applicant": "me", "persons": {"me": person}, "facts": facts,
    }  # fmt: skip
    if proposed:
        whole["proposed"] = proposed
    if organisations:
        whole["organisations"] = organisations
    return case_from_dict(plain(whole))


def asked(row: dict[str, Any]) -> Expr:
    ask = row["ask"]
    if "rule" in ask:
        return all_rules()[ask["rule"]]
    statuses = row["case"].get("statuses", [None])
    return scheme_for(ask["procedure"], to=ask["to"], present=statuses[0], on=day(row["as_of"]))


def rows(kind: str) -> list[Any]:
    judged = [row for row in ROWS if ("day" in row or "days" in row) is (kind == "day")]
    return [pytest.param(row, id=row["id"]) for row in judged]


def finding_of(row: dict[str, Any]) -> Finding:
    return Finding(asked(row), day(row["as_of"]), Reading(CaseFacts(case_of(row))))


@pytest.mark.parametrize("row", rows("verdict"))
def test_verdict(row: dict[str, Any]) -> None:
    finding = finding_of(row)
    verdict = finding.verdict.value
    open_points = [(node.expr.id, node.outcome.value) for node in finding.requirements]  # type: ignore[attr-defined]
    assert verdict in row["allowed"], open_points
    assert verdict not in row["forbidden"], open_points
    if "exact" in row:
        assert verdict == row["exact"], open_points


@pytest.mark.parametrize(
    "row", [pytest.param(row, id=row["id"]) for row in ROWS if row.get("criteria_met")]
)
def test_a_permit_meets_activity_and_criteria(row: dict[str, Any]) -> None:
    rules = status_rules(ENGINEER)
    assert rules is not None
    reading = Reading(CaseFacts(case_of(row)))
    for rule in (rules.activity, *rules.criteria):
        assert Finding(rule, day(row["as_of"]), reading).outcome is Outcome.MET, rule.id


@pytest.mark.parametrize("row", rows("day"))
def test_day(row: dict[str, Any]) -> None:
    ask = row["ask"]
    on = day(row["as_of"])
    if isinstance(ask, dict) and "new_expiry" in ask:
        given = ask["new_expiry"]
        assert stay_ends(day(given["old"]), Period.parse(given["period"])).safe == day(row["day"])
    elif isinstance(ask, dict):
        given = ask["permit_abroad"]
        assert permit_extended_abroad(day(given["from"]), day(given["valid"])) == day(row["day"])
    else:
        here = standing(case_of(row), on)
        if ask == "back_by":
            assert here.travel.back_by is not None
            assert here.travel.back_by.safe == day(row["day"])
        elif ask == "next_open_day":
            (act,) = here.next_acts
            assert act.office_days is not None
            assert act.office_days.other == day(row["day"])
        else:
            (act,) = here.next_acts
            assert act.opens is not None
            assert [act.opens.safe, act.opens.other] == [day(text) for text in row["days"]]


def test_branch_of_work_does_not_help_without_schooling() -> None:
    row = next(row for row in ROWS if row["id"] == "EXP-CHI-4")
    for branch in ("natural_sciences", "humanities", "international_services"):
        changed = row | {
            "case": row["case"] | {"proposed": {"branch": branch, "contract": "indefinite"}}
        }
        assert finding_of(changed).verdict.value == "not_eligible"
