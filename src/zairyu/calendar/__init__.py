"""Japanese legal time: periods, ages, deadlines, closing days, eras, fiscal years, stretches of days.

Pure and small. Days are ``datetime.date``, a datetime is refused, nothing reads the clock. Periods are
added to a start and days are compared; nothing is counted by the difference of two dates. Where the law
lets a day be counted in two ways the answer is a :class:`Doubtful`, the safe day first.
"""

from zairyu.calendar.ages import AgeRule, age_on, attains, birthday_in, nth_birthday_after
from zairyu.calendar.closing_days import (
    CLOSING_DAYS_FROM,
    CLOSING_DAYS_TO,
    ClosedDays,
    holiday_name,
    is_closed,
    next_open,
    previous_open,
)
from zairyu.calendar.days import parse_day, plain_day, to_public
from zairyu.calendar.deadlines import Counting, first_day_disputed, last_day, month_end_disputed
from zairyu.calendar.doubt import Doubtful, Why, settled
from zairyu.calendar.eras import ERAS_FROM, era_text, parse_era
from zairyu.calendar.fiscal_years import (
    fiscal_year,
    fiscal_year_before,
    fiscal_year_of_ratio,
    japanese_fiscal_year,
)
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
    subtract,
)
from zairyu.calendar.stays import (
    acquisition_filing_ends,
    acquisition_stay_ends,
    filing_window_opens,
    last_day_to_file,
    return_by,
    special_period_end,
    stay_ends,
)

__all__ = [  # noqa: RUF022 -- in the order in which to read them
    "parse_day",
    "plain_day",
    "to_public",
    "Period",
    "Unit",
    "add",
    "subtract",
    "add_months",
    "add_years",
    "completion_day",
    "completed",
    "anniversary",
    "Doubtful",
    "Why",
    "settled",
    "AgeRule",
    "age_on",
    "attains",
    "birthday_in",
    "nth_birthday_after",
    "CLOSING_DAYS_FROM",
    "CLOSING_DAYS_TO",
    "ClosedDays",
    "holiday_name",
    "is_closed",
    "next_open",
    "previous_open",
    "Counting",
    "last_day",
    "first_day_disputed",
    "month_end_disputed",
    "stay_ends",
    "filing_window_opens",
    "last_day_to_file",
    "special_period_end",
    "acquisition_filing_ends",
    "acquisition_stay_ends",
    "return_by",
    "ERAS_FROM",
    "era_text",
    "parse_era",
    "fiscal_year",
    "fiscal_year_before",
    "fiscal_year_of_ratio",
    "japanese_fiscal_year",
    "DayInterval",
    "DaySet",
]
