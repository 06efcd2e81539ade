"""The slow, obvious evaluator: one recursion over the expression. The oracle of the fast ones, in tests.

It recomputes everything it needs, every time, and looks at every day of a window.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

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
    OnlyIf,
    Points,
    Requirement,
    Scheme,
    Test,
    Throughout,
    Unless,
    Unseen,
    Versions,
)
from zairyu.logic.reading import Reading, back, found, test_code
from zairyu.logic.sums import cluster_sum
from zairyu.logic.truth import (
    AND,
    CONSTANTS,
    MET,
    NOT,
    NOT_APPLICABLE,
    NOT_MET,
    OR,
    UNKNOWN_CODE,
    count_at_least,
    fold,
    only_if_code,
)

__all__ = ["obvious_code"]


def obvious_code(expr: Expr, day: date, reading: Reading) -> int:
    """Return the set of possible outcomes of an expression on a day, the slow way."""

    def read(part: Expr) -> int:
        return obvious_code(part, day, reading)

    if isinstance(expr, Test):
        return test_code(expr, reading, day)
    if isinstance(expr, Constant):
        return CONSTANTS[expr.outcome]
    if isinstance(expr, Unseen):
        return UNKNOWN_CODE
    if isinstance(expr, AllOf | Scheme):
        return fold(AND, [read(part) for part in expr.parts], empty=MET)
    if isinstance(expr, AnyOf | Unless):
        return fold(OR, [read(part) for part in expr.parts], empty=NOT_MET)
    if isinstance(expr, Not):
        return NOT[read(expr.item)]
    if isinstance(expr, AtLeast):
        return count_at_least(expr.number, [read(part) for part in expr.items])
    if isinstance(expr, OnlyIf):
        return only_if_code(read(expr.condition), read(expr.rule))
    if isinstance(expr, Decide):
        stated, judged = read(expr.stated), read(expr.judgement)
        asked = found(expr.judgement, reading, day) or stated == UNKNOWN_CODE
        return judged if asked else stated
    if isinstance(expr, Versions):
        return _version(expr, day, reading)
    if isinstance(expr, AtLeastPoints):
        least, greatest = obvious_bounds(expr.total, day, reading)
        if least >= expr.number:
            return MET
        return NOT_MET if greatest < expr.number else UNKNOWN_CODE
    if isinstance(expr, AsOf):
        return obvious_code(expr.item, back(expr.offset, day, reading.processing), reading)
    if isinstance(expr, Throughout):
        return _throughout(expr, day, reading)
    if isinstance(expr, Requirement | Item):
        return read(expr.when)
    msg = f"no reading for {type(expr).__name__}"
    raise TypeError(msg)


def _version(expr: Versions, day: date, reading: Reading) -> int:
    first = expr.pieces[0].start
    if first is not None and day < first:
        return UNKNOWN_CODE
    for index, piece in enumerate(expr.pieces):
        if piece.until is not None and day >= piece.until:
            continue
        now = obvious_code(piece.rule, day, reading)
        if piece.keep_old_if is None:
            return now
        old = obvious_code(expr.pieces[index - 1].rule, day, reading)
        kept = obvious_code(piece.keep_old_if, day, reading)
        return (old if kept & MET else 0) | (now if kept != MET else 0)
    return NOT_APPLICABLE


def _throughout(expr: Throughout, day: date, reading: Reading) -> int:
    step = min(back(expr.offset, day, reading.processing), day)
    codes = []
    while step <= day:
        codes.append(obvious_code(expr.item, step, reading))
        step += timedelta(days=1)
    return fold(AND, codes, empty=MET)


def obvious_bounds(total: Points, day: date, reading: Reading) -> tuple[int, int]:
    """Return the least and greatest sum, trying everything that the unknown items can become."""
    choices = []
    for entry in total.items:
        code = obvious_code(entry.when, day, reading)
        choices.append([] if not code & MET else [True] if code == MET else [False, True])
    names = [entry.id for entry in total.items]
    sums = [
        cluster_sum(total.items, dict(zip(names, chosen, strict=True)))
        for chosen in product(*(choice or [False] for choice in choices))
    ]
    return min(sums), max(sums)
