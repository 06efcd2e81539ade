"""Points of public calculators, row by row, as case files: the ordinance's sum is the measure."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from zairyu.case.reading import case_from_dict
from zairyu.facts import CaseFacts
from zairyu.law.hsp import POINTS
from zairyu.law.hsp.by_type import STATUS_OF
from zairyu.logic import Item, Outcome, Reading
from zairyu.logic.node import Node

DATA = Path(__file__).parent / "data" / "hsp_peer_cases.yaml"


def _rows() -> list[dict[str, Any]]:
    from ruamel.yaml import YAML

    rows: list[dict[str, Any]] = YAML(typ="safe").load(DATA)
    return rows


ROWS = _rows()


def _facts(row: dict[str, Any]) -> CaseFacts:
    head = {"zairyu": 1, "as_of": row["as_of"], "applicant": "me"}
    return CaseFacts(case_from_dict(head | row["case"]))


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_the_sum_is_that_of_the_ordinance(row: dict[str, Any]) -> None:
    day = row["as_of"]
    edition = POINTS[STATUS_OF[row["type"]]].on(day)
    reading = Reading(_facts(row))
    node = Node(edition.total >= 0, day, reading)
    least, greatest = node.bounds
    assert least == row["points"]
    if row.get("compare") != "least":
        assert greatest == row["points"]
    outcomes = {
        child.expr.id: child.outcome for child in node.children if isinstance(child.expr, Item)
    }
    for name in row.get("open", ()):
        assert outcomes[name] is Outcome.UNKNOWN
    if "standard" in row:
        assert Node(edition.standard, day, reading).outcome.value == row["standard"]


def test_an_empty_case_leaves_every_item_open() -> None:
    row = next(row for row in ROWS if row["id"] == "HSP-ANT-1A-001")
    node = Node(
        POINTS[STATUS_OF["a"]].on(row["as_of"]).total >= 0, row["as_of"], Reading(_facts(row))
    )
    closed = {child.expr.id for child in node.children  # type: ignore[attr-defined]
              if child.outcome is not Outcome.UNKNOWN}  # fmt: skip
    assert closed == {"special.special_zone"}  # no longer in force


def test_every_row_has_its_source() -> None:
    assert len(ROWS) == 54
    assert len({row["id"] for row in ROWS}) == 54
    for row in ROWS:
        assert row["source"].partition("https://")[2]
        assert row["bar"] in ("hard", "soft")
        assert isinstance(row["as_of"], date)
