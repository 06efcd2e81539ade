"""Truth values, facts, requirements and findings: logic that knows no immigration law.

Usable alone: declare facts, write a tree over them, and :func:`assess` it on a plain mapping.

>>> from datetime import date
>>> age = number("demo.age", unit="completed years", ja="年齢", en="Age")
>>> enrolled = flag("demo.enrolled", ja="在籍", en="Enrolled")
>>> finding = assess(all_of(age >= 18, enrolled), {"demo.age": 20}, on=date(2026, 11, 23))
>>> finding.outcome, [missing.key for missing in finding.missing]
(<Outcome.UNKNOWN: 'unknown'>, ['demo.enrolled'])
"""

from zairyu.logic.expressions import (
    AllOf,
    AnyOf,
    AsOf,
    AtLeast,
    AtLeastPoints,
    Constant,
    Decide,
    Expr,
    Item,
    Not,
    Offset,
    OnlyIf,
    Piece,
    Points,
    Requirement,
    Scheme,
    Test,
    Throughout,
    Unless,
    Unseen,
    Versions,
    all_of,
    any_of,
    as_of,
    at_decision,
    at_least,
    before,
    between,
    constant,
    decide,
    item,
    not_,
    not_encoded,
    only_if,
    points,
    requirement,
    scheme,
    since,
    throughout,
    unless,
    unseen,
    versions,
)
from zairyu.logic.facts import Ask, Fact, choice, choices, date_fact, flag, judgement, number
from zairyu.logic.finding import ClaimUsed, Finding, Missing, assess, outcome
from zairyu.logic.node import Node
from zairyu.logic.reading import Reading, Values
from zairyu.logic.tally import ItemCount, Tally, tally
from zairyu.logic.terms import Cause, Effect, Norm, Outcome, Text, Verdict
from zairyu.logic.values import NONE, UNKNOWN, Claim, Count, Found, Special, Timeline

__all__ = [
    "NONE", "UNKNOWN", "AllOf", "AnyOf", "AsOf", "Ask", "AtLeast", "AtLeastPoints", "Cause",
    "Claim", "ClaimUsed", "Constant", "Count", "Decide", "Effect", "Expr", "Fact", "Finding",
    "Found", "Item", "ItemCount", "Missing", "Node", "Norm", "Not", "Offset", "OnlyIf",
    "Outcome", "Piece", "Points", "Reading", "Requirement", "Scheme", "Special", "Tally",
    "Test", "Text", "Throughout", "Timeline", "Unless", "Unseen", "Values", "Verdict",
    "Versions", "all_of", "any_of", "as_of", "assess", "at_decision", "at_least", "before",
    "between", "choice", "choices", "constant", "date_fact", "decide", "flag", "item",
    "judgement", "not_", "not_encoded", "number", "only_if", "outcome", "points", "requirement",
    "scheme", "since", "tally", "throughout", "unless", "unseen", "versions",
]  # fmt: skip
