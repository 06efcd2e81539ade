"""The transition table: who may go where, by which procedure, what is barred, on which days.

The lines themselves stand in three modules, to be read top to bottom: the base
(:mod:`~zairyu.pathways.table_base`, a partition), the special rules
(:mod:`~zairyu.pathways.table_special`) and practice (:mod:`~zairyu.pathways.table_practice`). Here they
are put together, with the days on which anything of them changes.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import TYPE_CHECKING, Final

from zairyu.pathways.moves import BaseRule, PracticeRule, Rule, SpecialRule
from zairyu.pathways.nodes import NODES
from zairyu.pathways.table_base import BASE
from zairyu.pathways.table_practice import PRACTICE_RULES
from zairyu.pathways.table_special import SPECIAL

if TYPE_CHECKING:
    from zairyu.citations import Citation

__all__ = [
    "BASE", "BREAKPOINTS", "COVERED_FROM", "PRACTICE_RULES", "RULES", "SPECIAL", "citations",
    "interval_of", "rule",
]  # fmt: skip

COVERED_FROM: Final = date(2017, 1, 1)
"""First day of which the table speaks: the first consolidated text compared."""

RULES: Final[tuple[BaseRule | SpecialRule | PracticeRule, ...]] = (
    *BASE, *SPECIAL, *PRACTICE_RULES,
)  # fmt: skip
"""Every line, in reading order."""

_BY_ID: Final = {line.id: line for line in RULES}


def _breakpoints() -> tuple[date, ...]:
    days = {COVERED_FROM}
    for dated in (*RULES, *NODES):
        days.update(day for day in (dated.since, dated.until) if day and day > COVERED_FROM)
    return tuple(sorted(days))


BREAKPOINTS: Final = _breakpoints()
"""First day of the table, then each day on which a line or a node begins or ends."""


def interval_of(day: date) -> tuple[date, date | None]:
    """Return the stretch ``[from, until)`` around ``day`` in which nothing in the table changes.

    ``until`` is ``None`` when no later change is known.

    Raises
    ------
    LawNotCovered
        If ``day`` is before :data:`COVERED_FROM`.
    """
    index = bisect_right(BREAKPOINTS, day)
    if index == 0:
        from zairyu.errors import LawNotCovered

        msg = f"the transition table begins on {COVERED_FROM}; asked for {day}"
        raise LawNotCovered(msg)
    until = BREAKPOINTS[index] if index < len(BREAKPOINTS) else None
    return BREAKPOINTS[index - 1], until


def rule(identifier: str) -> BaseRule | SpecialRule | PracticeRule:
    """Return the line with that id.

    Raises
    ------
    UnknownName
        If there is none.
    """
    found = _BY_ID.get(identifier)
    if found is None:
        from zairyu.errors import UnknownName

        raise UnknownName("transition rule", identifier, _BY_ID)
    return found


def citations() -> tuple[Citation, ...]:
    """Return every citation of the table, once each, in reading order."""
    lines: tuple[Rule, ...] = RULES
    return tuple(dict.fromkeys(cited for line in lines for cited in line.cite))
