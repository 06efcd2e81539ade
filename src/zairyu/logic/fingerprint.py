"""All outcomes of a tree on a day, as bytes: two days differ somewhere exactly when these do.

The tree of nodes says the same (:func:`zairyu.logic.finding.signature`), but builds an object for each
expression; here each region's outcomes come from one call. The tests hold the two against each other.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from zairyu.logic.compiled import code_of, region_of
from zairyu.logic.expressions import (
    AsOf,
    AtLeastPoints,
    Constant,
    Expr,
    Test,
    Throughout,
    Unseen,
    Versions,
)
from zairyu.logic.node import Node
from zairyu.logic.reading import Reading
from zairyu.logic.terms import Outcome
from zairyu.logic.truth import outcome_of

__all__ = ["fingerprint"]

_OUTCOMES: Final = bytes(list(Outcome).index(outcome_of(code)) if code else 9 for code in range(8))
_TABLE: Final = _OUTCOMES + bytes(range(len(_OUTCOMES), 256))
_LEAVES: Final = (Test, Unseen, Constant)
_ELSEWHERE: Final = (AsOf, Throughout, Versions)


def fingerprint(expr: Expr, day: date, reading: Reading) -> tuple[bytes, ...]:
    """Return the outcomes of an expression and all under it, in reading order, with the versions in force."""
    found: list[bytes] = []
    _collect(expr, day, reading, found, set())
    return tuple(found)


def _collect(
    expr: Expr, day: date, reading: Reading, found: list[bytes], seen: set[tuple[int, date]]
) -> None:
    key = (id(expr), day)
    if key in seen:  # the same rule on the same day comes to the same wherever it stands
        return
    seen.add(key)
    if isinstance(expr, _LEAVES):
        found.append(bytes((code_of(expr, day, reading),)).translate(_TABLE))
        return
    if isinstance(expr, _ELSEWHERE):
        for child in Node(expr, day, reading).children:
            found.append(id(child.expr).to_bytes(8, "little"))
            _collect(child.expr, child.day, reading, found, seen)
        return
    region = region_of(expr)
    found.append(bytes(region.unit(reading.values, day, reading)).translate(_TABLE))
    for border in region.exprs[1:]:
        if isinstance(border, (*_ELSEWHERE, AtLeastPoints)):
            _collect(border, day, reading, found, seen)
