"""Findings and values as plain types for JSON: a stable contract, documented in docs/json.md."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from zairyu.logic.describe import describe, label
from zairyu.logic.expressions import (
    AtLeastPoints,
    Citable,
    Item,
    Requirement,
    Scheme,
    Test,
    Unseen,
)
from zairyu.logic.facts import Ask
from zairyu.logic.terms import Cause, Outcome
from zairyu.logic.values import Claim, Count, Found, Timeline

if TYPE_CHECKING:
    from zairyu.logic.finding import Finding
    from zairyu.logic.node import Node

__all__ = ["SCHEMA", "fact_uses", "finding_to_json", "leading_cause", "node_to_json", "plain_value"]

SCHEMA: Final = "zairyu/finding/1"
_CAUSES: Final = (Cause.FACT, Cause.NOT_ENCODED, Cause.TEXT, Cause.JUDGEMENT)


def plain_value(value: Any) -> Any:
    """Return a fact's value as JSON types: decimals as text, days in ISO form, sets sorted."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Claim | Found):
        return plain_value(value.value)
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Count):
        return {"since": value.since.isoformat(), "unit": value.unit, "plus": value.plus}
    if isinstance(value, Timeline):
        return [
            [None if start == date.min else start.isoformat(), plain_value(step)]
            for start, step in zip(value.starts, value.values, strict=True)
        ]
    return value


def leading_cause(node: Node) -> Cause | None:
    """Return why a node is unknown: a missing fact first, the authority's judgement last."""
    causes = {cause for cause, _ in node.causes}
    return next((cause for cause in _CAUSES if cause in causes), None)


def fact_uses(node: Node) -> list[dict[str, Any]]:
    """Return the facts that a comparison read, with value, unit and who says so."""
    test = node.expr
    if not isinstance(test, Test):
        return []
    uses = []
    for ask in (test.ask, test.value):
        if isinstance(ask, Ask):
            uses.append(_use(ask, node))
    return uses


def _use(ask: Ask, node: Node) -> dict[str, Any]:
    value = node.reading.values[ask.key]
    value = value.at(node.day) if value.__class__ is Timeline else value
    standing = None
    if isinstance(value, Claim):
        standing = {"claimed_by": value.by}
    elif isinstance(value, Found):
        standing = {"found_by": value.by, "on": plain_value(value.on)}
    return {
        "fact": f"{ask.key}{node.via}",
        "text": ask.fact.name.to_json(),
        "value": plain_value(value),
        "unit": ask.fact.unit or None,
        "on": node.day.isoformat(),
        "standing": standing,
    }


def node_to_json(node: Node) -> dict[str, Any]:
    """Return a node and all under it; named rules and comparisons keep their ids."""
    return _Document().node(node)


class _Document:
    """Writes the nodes of one document.

    A rule that stands in several places, read on the same day, is written out once; where it stands again it
    has its outcome and ``"repeats": true`` in place of what lies under it.
    """

    def __init__(self) -> None:
        self._written: set[tuple[int, date]] = set()
        self._cited: dict[Any, dict[str, Any]] = {}

    def node(self, node: Node) -> dict[str, Any]:
        expr = node.expr
        cause = leading_cause(node) if node.outcome is Outcome.UNKNOWN else None
        citations = [self._citation(citation) for citation in _citations(expr)]
        inner = node.children
        facts: list[dict[str, Any]] = fact_uses(node)
        direct = len(inner) == 1 and isinstance(inner[0].expr, Test)
        if isinstance(expr, Requirement | Item) and direct:
            facts, inner = fact_uses(inner[0]), ()
        repeats = bool(inner) and self._repeats(node)
        result: dict[str, Any] = {
            "id": label(expr),
            "outcome": node.outcome.value,
            "cause": cause.value if cause else None,
            "norm": expr.norm.value if isinstance(expr, Requirement) and expr.norm else None,
            "effect": expr.effect.value if isinstance(expr, Requirement) and expr.effect else None,
            "text": describe(expr).to_json(),
            "citation": citations[0] if citations else None,
            "facts": facts,
            "children": [] if repeats else [self.node(child) for child in inner],
        }
        if repeats:
            result["repeats"] = True
        if len(citations) > 1:
            result["further_citations"] = citations[1:]
        result.update(_particulars(node))
        return result

    def _repeats(self, node: Node) -> bool:
        """Has the rule, or the sum of points, been written out for this day?"""
        expr = node.expr
        if not isinstance(expr, Requirement | AtLeastPoints):
            return False
        key = (id(expr.total if isinstance(expr, AtLeastPoints) else expr), node.day)
        seen = key in self._written
        self._written.add(key)
        return seen

    def _citation(self, citation: Citable) -> dict[str, Any]:
        found = self._cited.get(citation)
        if found is None:
            found = self._cited[citation] = citation.to_json()
        return found


def _particulars(node: Node) -> dict[str, Any]:
    """Return what only some kinds of node have."""
    expr = node.expr
    said: dict[str, Any] = {}
    if isinstance(expr, Requirement):
        for key, text in (
            ("evidence", expr.evidence),
            ("note", expr.note),
            ("departable_by", expr.departable_by),
        ):
            if text is not None:
                said[key] = text.to_json()
    elif isinstance(expr, Item):
        said["points"] = expr.points
    elif isinstance(expr, AtLeastPoints):
        least, greatest = node.bounds
        said["points"] = {"least": least, "greatest": greatest, "needed": expr.number}
    elif isinstance(expr, Unseen):
        said["open_standard"] = expr.open_standard
    return said


def _citations(expr: Any) -> tuple[Citable, ...]:
    if isinstance(expr, Requirement | Scheme):
        return expr.citations
    if isinstance(expr, Item) and expr.citation is not None:
        return (expr.citation,)
    return ()


def finding_to_json(finding: Finding) -> dict[str, Any]:
    """Return the part of a finding that this room knows; procedures add theirs."""

    def day(value: date | None) -> str | None:
        return None if value is None else value.isoformat()

    accepted = finding.if_claims_accepted
    document = _Document()
    return {
        "schema": SCHEMA,
        "verdict": finding.verdict.value,
        "if_claims_accepted": accepted.value if accepted else None,
        "departable": finding.departable,
        "on": finding.on.isoformat(),
        "decision_expected": finding.decision_expected.isoformat(),
        "requirements": [document.node(node) for node in finding.requirements],
        "considerations": [document.node(node) for node in finding.considerations],
        "missing": [entry.to_json() for entry in finding.missing],
        "judgements": [entry.to_json() for entry in finding.judgements],
        "claims": [entry.to_json() for entry in finding.claims],
        "assumptions": [text.to_json() for text in finding.assumptions],
        "changes_on": day(finding.changes_on),
        "verdict_changes_on": day(finding.verdict_changes_on),
    }
