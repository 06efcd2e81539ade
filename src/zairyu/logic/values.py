"""What a fact can be: a plain value, unknown, judged, a running count, or a timeline of these.

A fact is never a single-day value. It is a step function over days, so that a finding can say how
long it holds. A *running count* ("completed years since 2016-11-24") stands in a step as one value;
comparisons ask it for the day on which it reaches a number.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from itertools import pairwise
from operator import itemgetter
from typing import Any, Final, Literal, TypeAlias

from attrs import frozen

from zairyu.calendar import completed, completion_day

__all__ = ["NONE", "UNKNOWN", "Claim", "Count", "Found", "Special", "Timeline", "Value", "plain"]

Unit: TypeAlias = Literal["years", "months", "days"]
FOREVER: Final = date.max


class Special(Enum):
    """Values that are not values: nobody said, and "there is none"."""

    UNKNOWN = "unknown"
    NONE = "none"

    def __repr__(self) -> str:
        return self.name

    def __bool__(self) -> bool:
        msg = f"{self.name} is neither true nor false; ask a requirement instead"
        raise TypeError(msg)


UNKNOWN: Final = Special.UNKNOWN
"""Nobody stated it."""
NONE: Final = Special.NONE
"""It was stated that there is none; no comparison with a number or a name is met."""


@frozen
class Claim:
    """A judged point as somebody claims it; nobody with authority has decided it.

    Parameters
    ----------
    value
        What is claimed.
    by
        Who claims it, for example ``"applicant"``.
    """

    value: Any
    by: str = "applicant"


@frozen
class Found:
    """A judged point as an authority found it.

    Parameters
    ----------
    value
        What was found.
    by
        Which authority.
    on
        The day of the finding, if known.
    """

    value: Any
    by: str = "authority"
    on: date | None = None


@frozen
class Count:
    """A running count: ``plus`` and the units completed since ``since``.

    The count is ``plus + n`` from the day that lies ``n`` whole units after ``since`` (inclusive); a
    unit begun on 29 February is complete on 1 March in a common year.

    Parameters
    ----------
    since
        First day of the first unit.
    unit
        ``"years"``, ``"months"`` or ``"days"``.
    plus
        What had been reached on ``since``.

    >>> Count(date(2016, 11, 24), "years").at(date(2026, 11, 23))
    9
    >>> Count(date(2016, 11, 24), "years").day_of(10)
    datetime.date(2026, 11, 24)
    """

    since: date
    unit: Unit = "years"
    plus: int = 0

    def at(self, day: date) -> int:
        """Return the count on ``day``; before ``since`` it is ``plus``."""
        if day <= self.since:
            return self.plus
        return self.plus + completed(self.since, self.unit, day)

    def day_of(self, number: int) -> date:
        """Return the first day on which the count is at least ``number``."""
        missing = number - self.plus
        if missing <= 0:
            return self.since
        try:
            return completion_day(self.since, missing, self.unit)
        except (OverflowError, ValueError):
            return FOREVER


Value: TypeAlias = (
    "bool | int | Decimal | str | date | frozenset[str] | Special | Claim | Found | Count"
)


@frozen(init=False)
class Timeline:
    """A step function from days to values.

    ``values[i]`` holds from ``starts[i]`` (inclusive) until ``starts[i + 1]`` (exclusive); the first
    start is the beginning of time and the last value holds for ever.

    >>> stay = Timeline.steps("student", (date(2022, 4, 1), "engineer"))
    >>> stay.at(date(2022, 3, 31)), stay.at(date(2022, 4, 1))
    ('student', 'engineer')
    """

    starts: tuple[date, ...]
    values: tuple[Any, ...]

    def __init__(self, starts: tuple[date, ...], values: tuple[Any, ...]) -> None:
        if len(starts) != len(values) or not starts or starts[0] != date.min:
            msg = "a timeline begins at date.min and has one value for each start"
            raise ValueError(msg)
        if any(a >= b for a, b in pairwise(starts)):
            msg = "the starts of a timeline must rise"
            raise ValueError(msg)
        object.__setattr__(self, "starts", starts)
        object.__setattr__(self, "values", values)

    @classmethod
    def constant(cls, value: Any) -> Timeline:
        """Return the timeline that has ``value`` on every day."""
        return _timeline(_BEGINNING, (value,))

    @classmethod
    def steps(cls, initial: Any, *steps: tuple[date, Any]) -> Timeline:
        """Return a timeline that is ``initial``, then each step's value from its day on.

        Steps are taken in order of day; of two on the same day the later one in the call wins, and
        equal neighbours are merged.
        """
        if not steps:
            return _timeline(_BEGINNING, (initial,))
        if len(steps) == 1:
            ((day, value),) = steps
            if day == date.min or _equal(initial, value):
                return _timeline(_BEGINNING, (value,))
            return _timeline((date.min, day), (initial, value))
        steps = tuple(sorted(steps, key=_day_of))
        return _merged([date.min, *(day for day, _ in steps)], [initial, *(v for _, v in steps)])

    @property
    def moves(self) -> bool:
        """Can its reading differ between days?"""
        return len(self.starts) > 1 or self.values[0].__class__ is Count

    def step(self, day: date) -> tuple[Any, date]:
        """Return the raw value on ``day`` (a Count stays a Count) and the day until which it stands."""
        index = bisect_right(self.starts, day)
        until = self.starts[index] if index < len(self.starts) else FOREVER
        return self.values[index - 1], until

    def at(self, day: date) -> Any:
        """Return the value on ``day``; a running count is read off."""
        value = self.values[bisect_right(self.starts, day) - 1]
        return value.at(day) if value.__class__ is Count else value

    def map(self, function: Callable[[Any], Any]) -> Timeline:
        """Return the timeline of ``function`` applied to each raw value."""
        if len(self.values) == 1:
            return _timeline(_BEGINNING, (function(self.values[0]),))
        return _merged(self.starts, [function(value) for value in self.values])

    @staticmethod
    def combine(function: Callable[..., Any], *timelines: Timeline) -> Timeline:
        """Return the timeline of ``function`` of the raw values of several timelines."""
        moving = {timeline.starts for timeline in timelines if len(timeline.starts) > 1}
        if not moving:
            value = function(*[timeline.values[0] for timeline in timelines])
            return _timeline(_BEGINNING, (value,))
        if len(moving) == 1:
            (starts,) = moving
            lines = [
                timeline.values if len(timeline.starts) > 1 else timeline.values * len(starts)
                for timeline in timelines
            ]
            return _merged(starts, [function(*row) for row in zip(*lines, strict=True)])
        starts = tuple(sorted(set().union(*moving)))
        values = [function(*(t.step(start)[0] for t in timelines)) for start in starts]
        return _merged(starts, values)

    def between(self, first: date, until: date) -> Iterator[tuple[date, date, Any]]:
        """Yield ``(from, until, raw value)`` of each step that touches ``[first, until)``, cut to it."""
        index = bisect_right(self.starts, first) - 1
        while index < len(self.starts) and self.starts[index] < until:
            end = self.starts[index + 1] if index + 1 < len(self.starts) else FOREVER
            yield max(self.starts[index], first), min(end, until), self.values[index]
            index += 1


_BEGINNING: Final = (date.min,)
_day_of: Final = itemgetter(0)


def _timeline(starts: tuple[date, ...], values: tuple[Any, ...]) -> Timeline:
    """Make a timeline of parts known to be in order; thousands are made for one route."""
    made: Timeline = object.__new__(Timeline)
    object.__setattr__(made, "starts", starts)
    object.__setattr__(made, "values", values)
    return made


def _equal(one: Any, other: Any) -> bool:
    return one is other or (one.__class__ is other.__class__ and bool(one == other))


def _merged(days: Sequence[date], given: Sequence[Any]) -> Timeline:
    """Merge equal neighbours, and let the last of several values of one day stand."""
    starts: list[date] = []
    values: list[Any] = []
    for day, value in zip(days, given, strict=True):
        if starts and day == starts[-1]:
            starts.pop()
            values.pop()
        if values and _equal(values[-1], value):
            continue
        starts.append(day)
        values.append(value)
    return _timeline(tuple(starts), tuple(values))


def plain(value: Any) -> Any:
    """Return the value inside a Claim or a Found, and any other value as it is."""
    return value.value if isinstance(value, Claim | Found) else value


ONE_DAY: Final = timedelta(days=1)
