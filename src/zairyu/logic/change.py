"""When an answer can change by itself: the days on which something it reads changes.

Nobody scans days. Each expression knows what it reads and through which offsets; from the timelines
come the only days on which its outcome can differ.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from math import ceil, floor
from typing import Any, Final

from attrs import frozen

from zairyu.calendar import Period, add
from zairyu.logic.expressions import AsOf, Expr, Offset, Test, Throughout, Versions
from zairyu.logic.facts import Ask
from zairyu.logic.reading import Reading, back, forward
from zairyu.logic.values import FOREVER, Count, Timeline

__all__ = ["Reads", "next_possible_change", "reads", "stands_still", "value_changes"]

Chain = tuple[Offset, ...]


@frozen(eq=False)
class Reads:
    """What an expression reads.

    Parameters
    ----------
    facts
        For each row of offsets the ground facts read through them, by canonical name, with the numbers
        they are compared with (None: every number matters).
    boundaries
        Each day on which a version starts or ends, with the offsets.
    asks
        Each ground fact by its canonical name.
    """

    facts: tuple[tuple[Chain, tuple[tuple[str, tuple[int, ...] | None], ...]], ...]
    boundaries: tuple[tuple[date, Chain], ...]
    asks: Mapping[str, Ask]


def reads(expr: Expr) -> Reads:
    """Return what an expression reads; computed once for each expression."""
    known: Reads | None = getattr(expr, "_reads", None)
    if known is not None:
        return known
    facts: dict[tuple[Ask, Chain], set[int] | None] = {}
    boundaries: dict[tuple[date, Chain], None] = {}
    _collect(expr, (), facts, boundaries)
    by_chain: dict[Chain, list[tuple[str, tuple[int, ...] | None]]] = {}
    for (ask, chain), numbers in facts.items():
        compared = None if numbers is None else tuple(sorted(numbers))
        by_chain.setdefault(chain, []).append((ask.key, compared))
    result = Reads(
        facts=tuple((chain, tuple(entries)) for chain, entries in by_chain.items()),
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

    It may name a day on which nothing changes; it never passes over one on which something does. The days
    are found once for the values read, from the first day asked about on.
    """
    try:
        kept = reading.values.kept
    except AttributeError:
        kept = reading.values.kept = {}
    key = (expr, reading.processing)
    known: tuple[date, list[date]] | None = kept.get(key)
    if known is None or day < known[0]:
        known = kept[key] = (day, _possible_changes(expr, day, reading))
    days = known[1]
    index = bisect_right(days, day)
    return days[index] if index < len(days) else None


_FARTHEST: Final = Period(years=120)
"""Two running counts compared with each other could turn for ever; no life is longer."""


def _possible_changes(expr: Expr, day: date, reading: Reading) -> list[date]:
    processing = reading.processing
    days: set[date] = set()
    last = add(day, _FARTHEST)
    for chain, facts in reads(expr).facts:
        start = _through(chain, day, processing)
        returned: dict[date, date | None] = {}
        for key, numbers in facts:
            value = reading.values[key]
            if value.__class__ is not Timeline or not value.moves:
                continue
            for target in value_changes(value, start, numbers):
                if target not in returned:
                    returned[target] = _return(chain, target, processing)
                found = returned[target]
                if found is None or found > last:
                    break
                days.add(found)
    for boundary, chain in reads(expr).boundaries:
        found = _return(chain, boundary, processing)
        if found is not None:
            days.add(found)
    return sorted(found for found in days if found > day)


def stands_still(expr: Expr, day: date, until: date, reading: Reading) -> bool:
    """Can nothing that an expression reads change from ``day`` until ``until`` (exclusive)?"""
    following = next_possible_change(expr, day, reading)
    return following is None or following >= until


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
    starts, values = timeline.starts, timeline.values
    index = bisect_right(starts, day) - 1
    while True:
        value = values[index]
        until = starts[index + 1] if index + 1 < len(starts) else FOREVER
        if value.__class__ is Count:
            yield from _count_changes(value, max(starts[index], day), until, numbers)
        if until == FOREVER:
            return
        yield until
        index += 1


def _count_changes(
    count: Count, day: date, until: date, numbers: tuple[int, ...] | None
) -> Iterator[date]:
    number = count.at(day)
    if numbers is not None:
        for compared in numbers:
            if compared > number:
                target = count.day_of(compared)
                if target >= until:
                    return
                if target > day:
                    yield target
        return
    number += 1
    while (target := count.day_of(number)) < until and target != FOREVER:
        if target > day:
            yield target
        number += 1
