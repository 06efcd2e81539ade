"""Numbers in kanji and in roman figures, and the two orders of kana."""

from __future__ import annotations

from typing import Final

__all__ = ["GOJUON", "IROHA", "kanji", "roman", "value"]

IROHA: Final = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラム"
    "ウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
)
GOJUON: Final = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)

_DIGITS: Final = {digit: place for place, digit in enumerate("一二三四五六七八九", start=1)}
_UNITS: Final = {"十": 10, "百": 100, "千": 1000}


def value(text: str) -> int | None:
    """Return the number that kanji numerals stand for, below 10,000; ``None`` if they are none.

    >>> value("三百十九"), value("二〇"), value("十十")
    (319, None, None)
    """
    total, digit, last_unit = 0, 0, 10_000
    for letter in text:
        if letter in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[letter]
        elif (unit := _UNITS.get(letter)) is not None and unit < last_unit:
            total += (digit or 1) * unit
            digit, last_unit = 0, unit
        else:
            return None
    return total + digit or None


def kanji(count: int) -> str:
    """Return a number from 1 to 9,999 in kanji, as statutes write it.

    >>> kanji(10), kanji(111), kanji(2024)
    ('十', '百十一', '二千二十四')
    """
    out = ""
    for unit, size in (("千", 1000), ("百", 100), ("十", 10)):
        times, count = divmod(count, size)
        if times:
            out += ("" if times == 1 else "一二三四五六七八九"[times - 1]) + unit
    return out + ("一二三四五六七八九"[count - 1] if count else "")


def roman(count: int) -> str:
    """Return a number from 1 to 999 in small roman figures.

    >>> roman(4), roman(19), roman(248)
    ('iv', 'xix', 'ccxlviii')
    """
    hundreds, rest = divmod(count, 100)
    tens, ones = divmod(rest, 10)
    return (
        ("", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm")[hundreds]
        + ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")[tens]
        + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]
    )
