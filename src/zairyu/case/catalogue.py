"""What the catalogue of statuses says of a grant: was there such a status that day, with that period."""

from __future__ import annotations

from datetime import date

from zairyu.case.model import StatusSpell
from zairyu.errors import Problem

__all__ = ["name_then", "period_problem"]


def name_then(status: str, day: date | None, path: str) -> Problem | None:
    return None


def period_problem(grant: StatusSpell, day: date, path: str) -> Problem | None:
    return None
