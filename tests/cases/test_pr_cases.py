"""Published cases on permanent residence, as case files: the outcome is theirs, the words are ours."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from zairyu.case.reading import case_from_dict
from zairyu.facts import CaseFacts
from zairyu.law.register import all_rules
from zairyu.logic import Requirement
from zairyu.logic.finding import Finding
from zairyu.logic.reading import Reading

DATA = Path(__file__).parent / "data" / "pr_cases.yaml"


def _rows() -> list[dict[str, Any]]:
    from ruamel.yaml import YAML

    rows: list[dict[str, Any]] = YAML(typ="safe").load(DATA)
    return rows


ROWS = _rows()


def finding(row: dict[str, Any]) -> Finding:
    case = case_from_dict({"zairyu": 1, "as_of": row["as_of"], "applicant": "me"} | row["case"])
    facts = CaseFacts(case)
    return Finding(all_rules()[row["ask"]], row["as_of"], Reading(facts))


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_the_verdict_is_one_that_the_source_allows(row: dict[str, Any]) -> None:
    found = finding(row)
    assert found.verdict.value in row["allowed"]
    if "verdict" in row:
        assert found.verdict.value == row["verdict"]
    if "failing" in row:
        failing = [node.expr.id for node in found.failing if isinstance(node.expr, Requirement)]
        assert row["failing"] in failing


def test_every_row_has_its_source_and_day() -> None:
    for row in ROWS:
        assert row["source"]
        assert isinstance(row["as_of"], date)
