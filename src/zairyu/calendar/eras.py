"""Days by the Japanese era, read and written: 令和8年11月23日, R8.11.23, 令和八年十一月二十三日.

From 1 January 1873 (明治6年), when Japan took the Gregorian calendar. An era begins in the middle of a
year, with the whole day of the change; its first year, 元年, ends on 31 December.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Final, NamedTuple

from zairyu.calendar.days import plain_day

__all__ = ["ERAS_FROM", "era_text", "parse_era"]

ERAS_FROM: Final = date(1873, 1, 1)
"""The first day that can be written: earlier days belong to another calendar."""


class _Era(NamedTuple):
    name: str
    letter: str
    begins: date
    first_year: int


_ERAS: Final = (
    _Era("令和", "R", date(2019, 5, 1), 2019),
    _Era("平成", "H", date(1989, 1, 8), 1989),
    _Era("昭和", "S", date(1926, 12, 25), 1926),
    _Era("大正", "T", date(1912, 7, 30), 1912),
    _Era("明治", "M", ERAS_FROM, 1868),
)
_NUMBER: Final = "[0-9]{1,3}|[一二三四五六七八九十]{1,3}"
_NAMES: Final = "令和|平成|昭和|大正|明治"
_LONG: Final = re.compile(f"({_NAMES})(元|{_NUMBER})年({_NUMBER})月({_NUMBER})日")
_SHORT: Final = re.compile(r"([RHSTM])(元|[0-9]{1,3})([./-])([0-9]{1,2})\3([0-9]{1,2})")
_KANJI: Final = "一二三四五六七八九"


def era_text(day: date) -> str:
    """Return a day by its era.

    Raises
    ------
    ValueError
        Before 1873.

    >>> era_text(date(2026, 11, 23)), era_text(date(2019, 5, 1)), era_text(date(2019, 4, 30))
    ('令和8年11月23日', '令和元年5月1日', '平成31年4月30日')
    """
    day = plain_day(day)
    for era in _ERAS:
        if day >= era.begins:
            year = day.year - era.first_year + 1
            return f"{era.name}{'元' if year == 1 else year}年{day.month}月{day.day}日"
    msg = f"days are written by era from {ERAS_FROM} on, not for {day}"
    raise ValueError(msg)


def parse_era(text: str) -> date:
    """Read a day written by its era.

    ``令和8年11月23日``, ``令和元年5月1日`` (or 1年), ``R8.11.23`` (also with ``/`` or ``-``), kanji numbers
    as in statutes (``令和八年十一月二十三日``); digits and letters of any width, blanks ignored.

    Raises
    ------
    TypeError
        For what is no text.
    ValueError
        For other text, a day that does not exist, and a day outside the era named: 平成31年5月1日 is
        refused, with the era it belongs to.

    >>> parse_era("平成３１年４月３０日")
    datetime.date(2019, 4, 30)
    >>> parse_era("令和八年十一月二十三日") == parse_era("R8.11.23") == date(2026, 11, 23)
    True
    """
    if not isinstance(text, str):
        msg = f"a day by era is text, got {type(text).__name__}"
        raise TypeError(msg)
    shown = text[:40]
    plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text[:60])).upper()
    if match := _LONG.fullmatch(plain):
        name, year, month, number = match.groups()
    elif match := _SHORT.fullmatch(plain):
        name, year, _, month, number = match.groups()
    else:
        msg = f"a day by era is written like 令和8年11月23日 or R8.11.23, got {shown!r}"
        raise ValueError(msg)
    era = next(era for era in _ERAS if name in (era.name, era.letter))
    try:
        day = date(era.first_year + _value(year) - 1, _value(month), _value(number))
    except ValueError:
        msg = f"there is no day {shown!r}"
        raise ValueError(msg) from None
    if day < ERAS_FROM or _era_of(day) is not era:
        hint = f"; that day is {era_text(day)}" if day >= ERAS_FROM else ""
        msg = f"{shown!r} does not lie in {era.name} as counted from {era.begins}{hint}"
        raise ValueError(msg)
    return day


def _era_of(day: date) -> _Era:
    return next(era for era in _ERAS if day >= era.begins)


def _value(number: str) -> int:
    """Return a number of one to three digits, in ASCII or in kanji up to 九十九."""
    if number == "元":
        return 1
    if number.isdecimal():
        return int(number)
    tens, ten, ones = number.rpartition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in tens:
        raise ValueError(number)
    value = _KANJI.index(ones) + 1 if ones else 0
    if ten:
        value += 10 * (_KANJI.index(tens) + 1 if tens else 1)
    return value
