"""A day on which reasonable counts differ: the safer one first, the other beside it, and why."""

from __future__ import annotations

from datetime import date

from attrs import frozen

__all__ = ["Doubtful"]


@frozen
class Doubtful:
    """A day that the law lets one count in two ways.

    Parameters
    ----------
    safe
        The day a careful person plans by.
    other
        The day by the other count; equal to ``safe`` where both agree.
    why_ja, why_en
        What the doubt is about.
    """

    safe: date
    other: date
    why_ja: str
    why_en: str

    @property
    def in_doubt(self) -> bool:
        """Do the two counts differ?"""
        return self.safe != self.other
