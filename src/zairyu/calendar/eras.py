"""Japanese eras, both ways: 令和8年11月23日.

From 1873-01-01 on, when Japan took the Gregorian calendar. Eras change in the middle of a year; the day
of the change belongs to the new one, and the first year is 元年.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Final

__all__ = ["FIRST_DAY", "era_text", "parse_era"]

FIRST_DAY: Final = date(1873, 1, 1)
_ERAS: Final = (
    ("令和", "R", date(2019, 5, 1), 2019),
    ("平成", "H", date(1989, 1, 8), 1989),
    ("昭和", "S", date(1926, 12, 25), 1926),
    ("大正", "T", date(1912, 7, 30), 1912),
    ("明治", "M", FIRST_DAY, 1868),
)
_LONG: Final = re.compile(r"(令和|平成|昭和|大正|明治)(元|\d{1,3})年(\d{1,2})月(\d{1,2})日")
_SHORT: Final = re.compile(r"([RHSTM])(\d{1,3})[./-](\d{1,2})[./-](\d{1,2})", re.IGNORECASE)


def era_text(day: date) -> str:
    """Return a day in the Japanese way.

    Raises
    ------
    ValueError
        Before 1873.

    >>> era_text(date(2026, 11, 23)), era_text(date(2019, 5, 1))
    ('令和8年11月23日', '令和元年5月1日')
    """
    for name, _, start, first in _ERAS:
        if day >= start:
            year = day.year - first + 1
            return f"{name}{'元' if year == 1 else year}年{day.month}月{day.day}日"
    msg = f"era dates are given from {FIRST_DAY} on, not for {day}"
    raise ValueError(msg)


def parse_era(text: str) -> date:
    """Read a day written in the Japanese way, ``令和8年11月23日`` or ``R8.11.23``, digits of any width.

    Raises
    ------
    ValueError
        For other text, days that do not exist, and days outside the era named.

    >>> parse_era("平成３１年４月３０日")
    datetime.date(2019, 4, 30)
    """
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text[:60]))
    match = _LONG.fullmatch(plain) or _SHORT.fullmatch(plain)
    if match is None:
        msg = f"an era date is written like 令和8年11月23日 or R8.11.23, got {text[:40]!r}"
        raise ValueError(msg)
    name, year, month, day = match.groups()
    era = next(e for e in _ERAS if name.upper() in (e[0], e[1]))
    number = 1 if year == "元" else int(year)
    try:
        found = date(era[3] + number - 1, int(month), int(day))
    except ValueError:
        msg = f"there is no day {text[:40]}"
        raise ValueError(msg) from None
    if number < 1 or era_text_name(found) != era[0]:
        msg = f"{text[:40]} does not lie in {era[0]}"
        raise ValueError(msg)
    return found


def era_text_name(day: date) -> str:
    """Return the name of the era of a day; an empty string before 1873."""
    return next((name for name, _, start, _ in _ERAS if day >= start), "")
