"""Breaking lines by the columns that a terminal uses: a Japanese character takes two.

Only what decides legibility is followed: words of Latin letters stay whole, a line does not begin with a
closing mark and does not end with an opening one. A word longer than the line stands alone and overhangs.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

__all__ = ["clean", "columns", "wrap"]

_NOT_FIRST: Final = frozenset("、。，．・：；？！)）]］}｝〉》」』】〕ー々％,.;:!?%")
"""What a line must not begin with."""
_NOT_LAST: Final = frozenset("(（[［{｛〈《「『【〔")
"""What a line must not end with."""
_UNITS_OF_NUMBERS: Final = frozenset("年月日か円点人条項号時件回")
"""What is not parted from the figure before it."""
_LEAST: Final = 20
"""The fewest columns that are left to a text, however deep it is indented."""


def columns(text: str) -> int:
    """Return how many columns a text takes in a terminal.

    >>> columns("在留資格"), columns("status")
    (8, 6)
    """
    return sum(_columns_of(character) for character in text)


def _columns_of(character: str) -> int:
    if character < "\u0300":
        return 1
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Me", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def clean(text: str) -> str:
    r"""Return a text on one line, without control characters: what a case says must not steer a terminal.

    >>> clean("two\nlines \x1b[31m")
    'two lines [31m'
    """
    shown = (
        " " if character.isspace() else character
        for character in text
        if character.isspace()
        or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp")
    )
    return " ".join("".join(shown).split())


def wrap(text: str, width: int, *, first: str = "", rest: str | None = None) -> list[str]:
    """Return a text as lines of at most ``width`` columns.

    Parameters
    ----------
    text
        One paragraph.
    width
        Columns of a line, prefix included; a single longer word overhangs.
    first, rest
        What the first line and the others begin with; ``rest`` is blank space as wide as ``first``
        where absent.

    >>> wrap("在留期間の満了日、その翌日", 14, first="- ")
    ['- 在留期間の満', '  了日、その翌', '  日']
    """
    if rest is None:
        rest = " " * columns(first)
    lines: list[str] = []
    line, used = first, columns(first)
    room = max(width, used + _LEAST) if used > width - _LEAST and width > _LEAST else width
    empty = True
    for unit in _units(clean(text)):
        taken = columns(unit.rstrip(" "))
        if not empty and used + taken > room:
            lines.append(line.rstrip(" "))
            line, used, empty = rest, columns(rest), True
        added = unit.lstrip(" ") if empty else unit
        if not added:
            continue
        line += added
        used += columns(added)
        empty = False
    if not empty or not lines:
        lines.append(line.rstrip(" "))
    return lines


def _units(text: str) -> Iterator[str]:
    """Yield the pieces between which a line may break: words with the space after them, wide characters."""
    unit = ""
    for character in text:
        if unit and _breaks(unit[-1], character):
            yield unit
            unit = ""
        unit += character
    if unit:
        yield unit


def _breaks(before: str, after: str) -> bool:
    if after == " " or after in _NOT_FIRST or before in _NOT_LAST:
        return False
    if before.isdigit() and after in _UNITS_OF_NUMBERS:
        return False
    if before == " ":
        return True
    return _columns_of(before) == 2 or _columns_of(after) == 2
