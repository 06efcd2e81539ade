"""Stretches of days and their algebra: union, intersection, complement, gaps.

Intervals are half-open, ``[from, until)``; a missing end is open. The law speaks of first and last days,
both included: :meth:`DayInterval.of_days` and :attr:`DayInterval.last_day` translate.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from attrs import frozen

__all__ = ["DayInterval", "DaySet"]

_DAY: Final = timedelta(days=1)
_FIRST: Final = date.min
_END: Final = date.max
"""Stands for "never ends"; the day itself is never a member."""


@frozen
class DayInterval:
    """The days from ``start`` (inclusive) until ``until`` (exclusive); None is open.

    Raises
    ------
    ValueError
        If it would hold no day.

    >>> DayInterval.of_days(date(2026, 4, 1), date(2027, 3, 31)).days
    365
    """

    start: date | None = None
    until: date | None = None

    def __attrs_post_init__(self) -> None:
        if self._low >= self._high:
            msg = f"an interval needs a day in it, got [{self.start}, {self.until})"
            raise ValueError(msg)

    @classmethod
    def of_days(cls, first: date | None, last: date | None) -> DayInterval:
        """Return the interval whose first and last day are given, both included."""
        return cls(first, None if last is None else last + _DAY)

    @property
    def _low(self) -> date:
        return self.start or _FIRST

    @property
    def _high(self) -> date:
        return self.until or _END

    @property
    def last_day(self) -> date | None:
        """The last day in it; None where it does not end."""
        return None if self.until is None else self.until - _DAY

    @property
    def days(self) -> int | None:
        """How many days it has; None where an end is open."""
        if self.start is None or self.until is None:
            return None
        return self.until.toordinal() - self.start.toordinal()

    def __contains__(self, day: date) -> bool:
        return self._low <= day < self._high

    def overlaps(self, other: DayInterval) -> bool:
        """Do they share a day?"""
        return self._low < other._high and other._low < self._high


@frozen(init=False)
class DaySet:
    """A set of days as disjoint intervals in order; neighbours that touch are one.

    >>> DaySet([DayInterval(date(2026, 1, 1), date(2026, 2, 1))]).total_days
    31
    """

    intervals: tuple[DayInterval, ...]

    def __init__(self, intervals: Iterable[DayInterval] = ()) -> None:
        self.__attrs_init__(tuple(_normal(intervals)))

    @classmethod
    def all_days(cls) -> DaySet:
        """Return the set of every day."""
        return cls([DayInterval()])

    def __iter__(self) -> Iterator[DayInterval]:
        return iter(self.intervals)

    def __bool__(self) -> bool:
        return bool(self.intervals)

    def __contains__(self, day: date) -> bool:
        return any(day in interval for interval in self.intervals)

    def __or__(self, other: DaySet) -> DaySet:
        """Return the days in either (union)."""
        return DaySet((*self.intervals, *other.intervals))

    def __and__(self, other: DaySet) -> DaySet:
        """Return the days in both (intersection)."""
        shared = []
        for one in self.intervals:
            for two in other.intervals:
                low, high = max(one._low, two._low), min(one._high, two._high)
                if low < high:
                    shared.append(_interval(low, high))
        return DaySet(shared)

    def __invert__(self) -> DaySet:
        """Return the days not in it (complement)."""
        outside = []
        low = _FIRST
        for interval in self.intervals:
            if low < interval._low:
                outside.append(_interval(low, interval._low))
            low = interval._high
        if low < _END:
            outside.append(_interval(low, _END))
        return DaySet(outside)

    def __sub__(self, other: DaySet) -> DaySet:
        """Return the days in this and not in the other (difference)."""
        return self & ~other

    def gaps(self, within: DayInterval | None = None) -> DaySet:
        """Return the days between its first and last, or within an interval, that are missing."""
        if within is None:
            if not self.intervals:
                return DaySet()
            within = _interval(self.intervals[0]._low, self.intervals[-1]._high)
        return DaySet([within]) - self

    @property
    def total_days(self) -> int | None:
        """How many days it has; None where an end is open."""
        lengths = [interval.days for interval in self.intervals]
        return None if None in lengths else sum(length or 0 for length in lengths)

    @property
    def longest(self) -> DayInterval | None:
        """Its longest interval (the earliest of equals); an open one counts as longest."""
        if not self.intervals:
            return None
        return max(self.intervals, key=lambda i: i._high.toordinal() - i._low.toordinal())

    def is_subset(self, other: DaySet) -> bool:
        """Is every day of this in the other?"""
        return not self - other

    def is_disjoint(self, other: DaySet) -> bool:
        """Do they share no day?"""
        return not self & other


def _interval(low: date, high: date) -> DayInterval:
    return DayInterval(None if low == _FIRST else low, None if high == _END else high)


def _normal(intervals: Iterable[DayInterval]) -> Iterator[DayInterval]:
    low: date | None = None
    high = _FIRST
    for interval in sorted(intervals, key=lambda i: (i._low, i._high)):
        if low is None:
            low, high = interval._low, interval._high
        elif interval._low <= high:
            high = max(high, interval._high)
        else:
            yield _interval(low, high)
            low, high = interval._low, interval._high
    if low is not None:
        yield _interval(low, high)
