"""Published cases on Business Manager, asked as the whole procedure: see data/business_cases.yaml."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from zairyu.case import case_from_dict
from zairyu.facts import CaseFacts
from zairyu.logic import Finding, Reading, Requirement
from zairyu.procedures.assemble import scheme_for

DATA = Path(__file__).parent / "data" / "business_cases.yaml"
ROWS: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(DATA.read_text(encoding="utf-8"))
PRESENT = {"extension": "business_manager", "permanent_residence": "business_manager"}
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
    return [plain(entry) for entry in value] if isinstance(value, list) else value


def finding(row: dict[str, Any], procedure: str, **changed: Any) -> Finding:
    said = row["case"] | changed
    facts = list(said["facts"])
    if row.get("nothing_against") or procedure == "change_of_status":
        facts += [{"fact": name, "value": value} for name, value in NOTHING_AGAINST.items()]
    if procedure == "change_of_status":
        me = {"offences": "none", "violations": "none"} | said["persons"]["me"]
        said = said | {"persons": {"me": me}}
    whole = {"zairyu": 1, "as_of": row["as_of"], "applicant": "me"} | said | {"facts": facts}
    to = None if procedure in PRESENT else said["proposed"]["status"]
    held = PRESENT.get(procedure) or said["persons"]["me"]["statuses"]["items"][0]["status"]
    asked = scheme_for(procedure, to=to, present=held, on=row["as_of"])
    return Finding(asked, row["as_of"], Reading(CaseFacts(case_from_dict(plain(whole)))))


def open_points(found: Finding) -> list[tuple[str, str]]:
    nodes = [node for node in found.requirements if isinstance(node.expr, Requirement)]
    return [(node.expr.id, node.outcome.value) for node in nodes if node.outcome.value != "met"]  # type: ignore[attr-defined]


def failing(found: Finding) -> list[str]:
    return [node.expr.id for node in found.failing if isinstance(node.expr, Requirement)]


ASKED = [
    pytest.param(row, procedure, id=f"{row['id']}-{procedure}")
    for row in ROWS
    for procedure in row["ask"]
]


@pytest.mark.parametrize(("row", "procedure"), ASKED)
def test_published_case(row: dict[str, Any], procedure: str) -> None:
    found = finding(row, procedure)
    assert found.verdict.value in row["allowed"], open_points(found)
    assert found.verdict.value == row["exact"], open_points(found)
    if row["exact"] == "not_eligible":
        assert row["failing"] in failing(found)


@pytest.mark.parametrize(
    ("row", "procedure"),
    [param for param in ASKED if "turn" in param.values[0]],  # type: ignore[operator]
)
def test_the_reason_is_the_reason(row: dict[str, Any], procedure: str) -> None:
    found = finding(row, procedure, **row["turn"])
    assert found.verdict.value == row["turned"], open_points(found)
    if row["turned"] == "not_eligible" and "failing" in row:
        assert row["failing"] in failing(found)


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (date(2025, 10, 15), "eligible"),
        (date(2025, 10, 16), "not_eligible"),
        (date(2025, 10, 17), "not_eligible"),
    ],
)
def test_five_million_yen_were_enough_until_the_reform(on: date, verdict: str) -> None:
    row = next(row for row in ROWS if row["id"] == "OFF-BM-N1")
    assert finding(row | {"as_of": on}, "certificate_of_eligibility").verdict.value == verdict
