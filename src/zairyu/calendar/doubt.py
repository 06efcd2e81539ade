"""A day that two defended ways of counting put differently: the safe one first, the other beside it."""

from __future__ import annotations

from datetime import date

from attrs import frozen

__all__ = ["Doubtful", "Why", "settled"]


@frozen
class Why:
    """Why two counts differ, in Japanese and in English, for the person who reads the day."""

    ja: str
    en: str


@frozen
class Doubtful:
    """A day to plan by, and the day that another defended way of counting gives.

    Parameters
    ----------
    safe
        The day that keeps a person on the right side under either count. For the last day to do
        something it is the earlier one; for the first day on which something may be done, or on which
        an age is certainly reached, the later.
    other
        The day by the other count; equal to ``safe`` where the counts agree.
    why
        What the counts differ about; None exactly where they agree.

    Raises
    ------
    ValueError
        If two different days come without a reason, or one day with one.

    >>> settled(date(2026, 3, 15)).agree
    True
    """

    safe: date
    other: date
    why: Why | None = None

    def __attrs_post_init__(self) -> None:
        if self.agree != (self.why is None):
            msg = f"a reason belongs to two days that differ, and only there: {self.safe}, {self.other}"
            raise ValueError(msg)

    @classmethod
    def between(cls, safe: date, other: date, why: Why) -> Doubtful:
        """Return the two days with the reason, or without it where they are the same day."""
        return cls(safe, other, None if safe == other else why)

    @property
    def agree(self) -> bool:
        """Do both counts give the same day?"""
        return self.safe == self.other

    @property
    def earlier(self) -> date:
        """The earlier of the two days."""
        return min(self.safe, self.other)

    @property
    def later(self) -> date:
        """The later of the two days."""
        return max(self.safe, self.other)


def settled(day: date) -> Doubtful:
    """Return a day that nobody counts differently."""
    return Doubtful(day, day)
