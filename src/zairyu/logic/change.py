"""When an answer can change by itself: the days on which something it reads changes.

Nobody scans days. Each expression knows what it reads and through which offsets; from the timelines
come the only days on which its outcome can differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from math import ceil, floor
from typing import Any

from attrs import frozen

from zairyu.logic.expressions import AsOf, Expr, Offset, Test, Throughout, Versions
from zairyu.logic.facts import Ask
from zairyu.logic.reading import Reading, back, forward
from zairyu.logic.values import FOREVER, Count, Timeline

__all__ = ["Reads", "next_possible_change", "reads", "value_changes"]

Chain = tuple[Offset, ...]


@frozen(eq=False)
class Reads:
    """What an expression reads.

    Parameters
    ----------
    facts
        Each ground fact with the offsets through which it is read and the numbers it is compared with
        (None: every number matters).
    boundaries
        Each day on which a version starts or ends, with the offsets.
    """

    facts: tuple[tuple[Ask, Chain, tuple[int, ...] | None], ...]
    boundaries: tuple[tuple[date, Chain], ...]
    asks: Mapping[str, Ask]
    """Each ground fact by its canonical name."""


def reads(expr: Expr) -> Reads:
    """Return what an expression reads; computed once for each expression."""
    known: Reads | None = getattr(expr, "_reads", None)
    if known is not None:
        return known
    facts: dict[tuple[Ask, Chain], set[int] | None] = {}
    boundaries: dict[tuple[date, Chain], None] = {}
    _collect(expr, (), facts, boundaries)
    result = Reads(
        facts=tuple(
            (ask, chain, None if numbers is None else tuple(sorted(numbers)))
            for (ask, chain), numbers in facts.items()
        ),
        boundaries=tuple(boundaries),
        asks={ask.key: ask for ask, _ in facts},
    )
    object.__setattr__(expr, "_reads", result)
    return result


def _collect(
    expr: Expr,
    chain: Chain,
    facts: dict[tuple[Ask, Chain], set[int] | None],
    boundaries: dict[tuple[date, Chain], None],
) -> None:
    if isinstance(expr, Test):
        _collect_test(expr, chain, facts)
    elif isinstance(expr, Versions):
        for piece in expr.pieces:
            for day in (piece.start, piece.until):
                if day is not None:
                    boundaries[day, chain] = None
    elif isinstance(expr, AsOf | Throughout):
        _collect(expr.item, (*chain, expr.offset), facts, boundaries)
        if isinstance(expr, Throughout):
            _collect(expr.item, chain, facts, boundaries)
            if expr.offset.day is not None:  # before that day the window is the reading day alone
                boundaries[expr.offset.day, chain] = None
        return
    for part in expr.parts:
        _collect(part, chain, facts, boundaries)


def _collect_test(
    test: Test, chain: Chain, facts: dict[tuple[Ask, Chain], set[int] | None]
) -> None:
    key = (test.ask, chain)
    if isinstance(test.value, Ask):
        facts[key] = None
        facts[test.value, chain] = None
        return
    known = facts.setdefault(key, set())
    if known is None:
        return
    values = test.value if test.op == "in" else (test.value,)
    for value in values:
        if value.__class__ is int or isinstance(value, Decimal):
            known |= {floor(value), ceil(value), floor(value) + 1}


def next_possible_change(expr: Expr, day: date, reading: Reading) -> date | None:
    """Return the first day after ``day`` on which the expression's outcome may differ.

    It may name a day on which nothing changes; it never passes over one on which something does.
    """
    best: date | None = None
    what = reads(expr)
    values = reading.values
    processing = reading.processing
    for ask, chain, numbers in what.facts:
        value = values[ask.key]
        if value.__class__ is not Timeline or (
            len(value.starts) == 1 and value.values[0].__class__ is not Count
        ):
            continue
        read_on = _through(chain, day, processing)
        for target in value_changes(value, read_on, numbers):
            found = _return(chain, target, processing)
            if found is None:
                break
            if found > day:
                if best is None or found < best:
                    best = found
                break
    for boundary, chain in what.boundaries:
        if boundary <= _through(chain, day, processing):
            continue
        found = _return(chain, boundary, processing)
        if found is not None and found > day and (best is None or found < best):
            best = found
    return best


def _through(chain: Chain, day: date, processing: Any) -> date:
    for offset in chain:
        day = back(offset, day, processing)
    return day


def _return(chain: Chain, target: date, processing: Any) -> date | None:
    day: date | None = target
    for offset in reversed(chain):
        if day is None:
            return None
        day = forward(offset, day, processing)
    return day


def value_changes(
    timeline: Timeline, day: date, numbers: tuple[int, ...] | None = None
) -> Iterator[date]:
    """Yield the days after ``day`` on which the timeline's reading may change, in order.

    ``numbers`` are those that a running count is compared with; without them every step counts.
    """
    for start, until, value in timeline.between(day, FOREVER):
        if start > day:
            yield start
        if value.__class__ is Count:
            yield from _count_changes(value, max(start, day), until, numbers)


def _count_changes(
    count: Count, day: date, until: date, numbers: tuple[int, ...] | None
) -> Iterator[date]:
    if numbers is not None:
        for target in sorted(count.day_of(number) for number in numbers):
            if day < target < until:
                yield target
        return
    number = count.at(day) + 1
    while (target := count.day_of(number)) < until and target != FOREVER:
        if target > day:
            yield target
        number += 1
