"""A sum of points, item by item: what each gives at least and at most, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from zairyu.logic.change import reads
from zairyu.logic.compiled import itemised
from zairyu.logic.expressions import AtLeastPoints, Item, Points
from zairyu.logic.facts import Ask
from zairyu.logic.node import Node
from zairyu.logic.reading import Reading, Values, check_values, plain_values
from zairyu.logic.terms import Outcome
from zairyu.logic.truth import outcome_of

__all__ = ["ItemCount", "Tally", "tally"]


class ItemCount:
    """One item of a sum: what it offers, whether its condition is met, and what it gives.

    Attributes
    ----------
    item
        The item.
    outcome
        Of its condition; met yet giving nothing means that a higher item of its group counts, or that
        another item excludes it.
    least, greatest
        Least and greatest that it can give, in points.
    """

    __slots__ = ("_tally", "greatest", "item", "least", "outcome")

    def __init__(self, item: Item, code: int, share: tuple[int, int], tally: Tally) -> None:
        self.item = item
        self.outcome: Outcome = outcome_of(code)
        self.least, self.greatest = share
        self._tally = tally

    @property
    def counted(self) -> bool:
        """Does it surely give its points?"""
        return self.least == self.item.points > 0

    @property
    def node(self) -> Node:
        """The item explained: its condition and the facts it rests on."""
        return Node(self.item, self._tally.on, self._tally.reading)


class Tally:
    """A sum of points on a day.

    Attributes
    ----------
    total
        The sum.
    on
        The day.
    least, greatest
        Least and greatest possible value; equal when nothing that matters is unknown.
    """

    __slots__ = ("_codes", "_shares", "greatest", "least", "on", "reading", "total")

    def __init__(self, total: Points, on: date, reading: Reading) -> None:
        self.total = total
        self.on = on
        self.reading = reading
        self.least, self.greatest, self._codes, self._shares = itemised(total, on, reading)

    def __reduce__(self) -> tuple[Any, ...]:
        return Tally, (self.total, self.on, self.reading)

    @property
    def items(self) -> list[ItemCount]:
        """Every item, in the table's order."""
        return [
            ItemCount(item, code, share, self)
            for item, code, share in zip(self.total.items, self._codes, self._shares, strict=True)
        ]

    def __iter__(self) -> Iterator[ItemCount]:
        return iter(self.items)

    def node(self, number: int) -> Node:
        """Return "at least ``number`` points", explained."""
        return Node(AtLeastPoints(self.total, number), self.on, self.reading)


def _asks(total: Points) -> Mapping[str, Ask]:
    try:
        found: Mapping[str, Ask] = total._reads
    except AttributeError:
        found = dict(reads(AtLeastPoints(total, 0)).asks)
        object.__setattr__(total, "_reads", found)
    return found


def tally(total: Points, values: Mapping[str, Any], on: date) -> Tally:
    """Count a sum of points on values, item by item.

    Parameters
    ----------
    total
        The sum.
    values
        By canonical fact name, as for :func:`zairyu.logic.assess`.
    on
        The day.

    Raises
    ------
    InvalidCase
        If a value does not fit its fact; all such values are listed.
    """
    if not isinstance(values, Values):
        check_values(values, _asks(total))
        values = plain_values(values)
    return Tally(total, on, Reading(values, timedelta(0)))
