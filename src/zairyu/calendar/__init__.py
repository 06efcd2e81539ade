"""Japanese legal time: periods, ages, deadlines, closing days, eras, fiscal years, stretches of days.

Pure and small. Days are ``datetime.date``; nothing reads the clock.
"""

from zairyu.calendar.intervals import DayInterval, DaySet
from zairyu.calendar.periods import (
    Period,
    Unit,
    add,
    add_months,
    add_years,
    anniversary,
    completed,
    completion_day,
    parse_day,
    subtract,
    to_public,
)

__all__ = [
    "DayInterval",
    "DaySet",
    "Period",
    "Unit",
    "add",
    "add_months",
    "add_years",
    "anniversary",
    "completed",
    "completion_day",
    "parse_day",
    "subtract",
    "to_public",
]
