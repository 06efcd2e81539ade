"""Stretches of days and their algebra: union, intersection, complement, difference, gaps.

Intervals are half-open, ``[start, until)``; a missing end is open. The law speaks of first and last days,
both included: :meth:`DayInterval.of_days` and :attr:`DayInterval.last_day` translate.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from attrs import field, frozen

from zairyu.calendar.days import plain_day

__all__ = ["DayInterval", "DaySet"]

_DAY: Final = timedelta(days=1)
_FIRST: Final = date.min.toordinal()
_END: Final = date.max.toordinal() + 1
"""One past the last day there is: what an open end counts as."""


def _start(day: date | None) -> date | None:
    """Return where an interval starts; the first day there is counts as open."""
    return None if day is None or day == date.min else plain_day(day)


def _until(day: date | None) -> date | None:
    return None if day is None else plain_day(day)


@frozen
class DayInterval:
    """The days from ``start`` (inclusive) until ``until`` (exclusive); None is open.

    Raises
    ------
    ValueError
        If it would hold no day.
    TypeError
        For a datetime.

    >>> year = DayInterval.of_days(date(2026, 4, 1), date(2027, 3, 31))
    >>> year.until, year.last_day, year.days
    (datetime.date(2027, 4, 1), datetime.date(2027, 3, 31), 365)
    """

    start: date | None = field(default=None, converter=_start)
    until: date | None = field(default=None, converter=_until)

    def __attrs_post_init__(self) -> None:
        if self._low >= self._high:
            msg = f"an interval needs a day in it, got [{self.start}, {self.until})"
            raise ValueError(msg)

    @classmethod
    def of_days(cls, first: date | None, last: date | None) -> DayInterval:
        """Return the interval whose first and last day are given, both included; None is open."""
        last = None if last is None or last == date.max else plain_day(last) + _DAY
        return cls(first, last)

    @property
    def _low(self) -> int:
        return _FIRST if self.start is None else self.start.toordinal()

    @property
    def _high(self) -> int:
        return _END if self.until is None else self.until.toordinal()

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
        return self._low <= plain_day(day).toordinal() < self._high

    def overlaps(self, other: DayInterval) -> bool:
        """Do they share a day?"""
        return self._low < other._high and other._low < self._high


def _interval(low: int, high: int) -> DayInterval:
    return DayInterval(
        None if low == _FIRST else date.fromordinal(low),
        None if high == _END else date.fromordinal(high),
    )


def _normal(intervals: Iterable[DayInterval]) -> tuple[DayInterval, ...]:
    """Return the same days in order, merging what overlaps or touches."""
    merged = []
    low, high = 0, 0
    for interval in sorted(intervals, key=lambda interval: interval._low):
        if high and interval._low <= high:
            high = max(high, interval._high)
            continue
        if high:
            merged.append(_interval(low, high))
        low, high = interval._low, interval._high
    if high:
        merged.append(_interval(low, high))
    return tuple(merged)


@frozen
class DaySet:
    """A set of days as disjoint intervals in order; neighbours that touch are one.

    Equal sets of days are equal values, however they were built.

    >>> january = DaySet.of_days((date(2026, 1, 1), date(2026, 1, 31)))
    >>> february = DaySet.of_days((date(2026, 2, 1), date(2026, 2, 28)))
    >>> len((january | february).intervals), (january | february).total_days
    (1, 59)
    """

    intervals: tuple[DayInterval, ...] = field(default=(), converter=_normal)

    @classmethod
    def all_days(cls) -> DaySet:
        """Return the set of every day."""
        return cls([DayInterval()])

    @classmethod
    def of_days(cls, *stretches: tuple[date | None, date | None]) -> DaySet:
        """Return the set of stretches given by their first and last day, both included; None is open."""
        return cls(DayInterval.of_days(first, last) for first, last in stretches)

    def __iter__(self) -> Iterator[DayInterval]:
        return iter(self.intervals)

    def __bool__(self) -> bool:
        return bool(self.intervals)

    def __contains__(self, day: date) -> bool:
        ordinal = plain_day(day).toordinal()
        place = bisect_right(self.intervals, ordinal, key=lambda interval: interval._low)
        return place > 0 and ordinal < self.intervals[place - 1]._high

    def __or__(self, other: DaySet) -> DaySet:
        """Return the days in either (union)."""
        return DaySet((*self.intervals, *other.intervals))

    def __and__(self, other: DaySet) -> DaySet:
        """Return the days in both (intersection)."""
        return DaySet(_shared(self.intervals, other.intervals))

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

    @property
    def span(self) -> DayInterval | None:
        """From its first day to its last, with what lies between; None where it is empty."""
        if not self.intervals:
            return None
        return DayInterval(self.intervals[0].start, self.intervals[-1].until)

    def gaps(self, within: DayInterval | None = None) -> DaySet:
        """Return the days that are missing between its first and last, or within an interval.

        >>> stays = DaySet.of_days(
        ...     (date(2026, 1, 1), date(2026, 1, 31)), (date(2026, 3, 1), date(2026, 3, 31)))
        >>> stays.gaps().total_days
        28
        """
        within = within or self.span
        return DaySet() if within is None else DaySet([within]) - self

    @property
    def total_days(self) -> int | None:
        """How many days it has; None where an end is open."""
        lengths = [interval.days for interval in self.intervals]
        return None if None in lengths else sum(length or 0 for length in lengths)

    @property
    def longest(self) -> DayInterval | None:
        """Its longest interval, the earliest of equals; one that is open is longer than any other."""

        def length(interval: DayInterval) -> int:
            return _END if interval.days is None else interval.days

        return max(self.intervals, key=length, default=None)

    def is_subset(self, other: DaySet) -> bool:
        """Is every day of this in the other?"""
        return not self - other

    def is_disjoint(self, other: DaySet) -> bool:
        """Do they share no day?"""
        return not self & other


def _shared(ones: tuple[DayInterval, ...], twos: tuple[DayInterval, ...]) -> Iterator[DayInterval]:
    """Yield what two ordered runs of intervals have in common, walking both once."""
    one = two = 0
    while one < len(ones) and two < len(twos):
        low = max(ones[one]._low, twos[two]._low)
        high = min(ones[one]._high, twos[two]._high)
        if low < high:
            yield _interval(low, high)
        if ones[one]._high <= twos[two]._high:
            one += 1
        else:
            two += 1
