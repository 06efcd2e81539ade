"""Japanese legal time: periods, ages, deadlines, closing days, eras, fiscal years, stretches of days.

Pure and small. Days are ``datetime.date``; nothing reads the clock.
"""

from zairyu.calendar.ages import (
    age_on,
    attains,
)
from zairyu.calendar.closing_days import (
    holiday_name,
    is_closed,
    next_open,
    previous_open,
)
from zairyu.calendar.deadlines import (
    Counting,
    acquisition_deadline,
    days_after_event,
    filing_window_opens,
    last_day,
    last_day_to_file,
    return_by,
    special_period_end,
    stay_ends,
)
from zairyu.calendar.days import parse_day, plain_day, to_public
from zairyu.calendar.doubt import Doubtful
from zairyu.calendar.eras import (
    era_text,
    parse_era,
)
from zairyu.calendar.fiscal_years import (
    fiscal_year,
    fiscal_year_before,
    fiscal_year_of_ratio,
    japanese_fiscal_year,
)
from zairyu.calendar.intervals import (
    DayInterval,
    DaySet,
)
from zairyu.calendar.periods import (
    Period,
    Unit,
    add,
    add_months,
    add_years,
    anniversary,
    completed,
    completion_day,
    subtract,
)

__all__ = [
    "Counting",
    "DayInterval",
    "DaySet",
    "Doubtful",
    "Period",
    "Unit",
    "acquisition_deadline",
    "add",
    "add_months",
    "add_years",
    "age_on",
    "anniversary",
    "attains",
    "completed",
    "completion_day",
    "days_after_event",
    "era_text",
    "filing_window_opens",
    "fiscal_year",
    "fiscal_year_before",
    "fiscal_year_of_ratio",
    "holiday_name",
    "is_closed",
    "japanese_fiscal_year",
    "last_day",
    "last_day_to_file",
    "next_open",
    "parse_day",
    "parse_era",
    "plain_day",
    "previous_open",
    "return_by",
    "special_period_end",
    "stay_ends",
    "subtract",
    "to_public",
]
