"""Items that a table cell runs together in one line, taken apart again.

Published texts print the items of a table cell without line breaks: ``…こと。一　…二　イ　…``. A
mark counts only where it is the next of an open list or the first of a new one, and is followed by
an ideographic space; so a kana or a numeral inside a sentence is not taken for a mark.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from zairyu.citations.marks import followers, number, openers

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Splitter"]

SPACE: Final = "　"
_RANGE: Final = re.compile(
    r"([一二三四五六七八九十百]{1,6})(?:及び|から|、|・|～)([一二三四五六七八九十百]{1,6})(?:まで)?$"
)
_OPENERS: Final = tuple(openers())
_KATAKANA: Final = re.compile(r"[ァ-ヴー]")
_NUMBERED: Final = re.compile(r"[一二三四五六七八九十百]の$")  # 別表第一の二　is no mark
_WINDOW: Final = 24


class Splitter:
    """Takes run-on text apart; keeps the open lists between cells of one row.

    >>> list(Splitter().feed("次のいずれか。一　甲イ　乙ロ　丙二　丁"))
    [(0, '', '次のいずれか。'), (1, '1', '甲'), (2, 'イ', '乙'), (2, 'ロ', '丙'), (1, '2', '丁')]
    """

    def __init__(self) -> None:
        self._lists: list[tuple[str, tuple[int, ...]]] = []  # outermost first: kind, last place

    @property
    def depth(self) -> int:
        """How many lists are open."""
        return len(self._lists)

    def feed(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Yield depth, mark and words, in reading order.

        The words before the first mark come first, with the depth that is open and an empty mark.
        Items of the outermost list have depth 1. Marks are as a path writes them.
        """
        depth, name, start = self.depth, "", 0
        position = text.find(SPACE)
        while position >= 0:
            found = _mark_before(text, start, position, self._lists)
            if found is not None:
                length, self._lists, following_name = found
                yield depth, name, text[start : position - length]
                depth, name, start = self.depth, following_name, position + 1
            position = text.find(SPACE, position + 1)
        yield depth, name, text[start:]


def _mark_before(
    text: str, start: int, position: int, lists: list[tuple[str, tuple[int, ...]]]
) -> tuple[int, list[tuple[str, tuple[int, ...]]], str] | None:
    """Return the length, the open lists after it, and the name of the mark before ``position``."""
    before = text[max(start, position - _WINDOW) : position]
    for level in range(len(lists) - 1, -1, -1):
        kind, last = lists[level]
        for place, form in followers(kind, last):
            if _stands(before, form):
                return len(form), [*lists[:level], (kind, place)], _name(kind, place, form)
        if kind == "number" and (several := _RANGE.search(before)):
            first, end = number(several[1]), number(several[2])
            if first and end and int(first) == last[0] + 1 and int(end) > int(first):
                place = (int(end),)
                return len(several[0]), [*lists[:level], (kind, place)], f"{first}から{end}"
    kinds = {kind for kind, _ in lists}
    for kind, place, form in _OPENERS:
        if kind not in kinds and _stands(before, form):
            return len(form), [*lists, (kind, place)], _name(kind, place, form)
    return None


def _stands(before: str, form: str) -> bool:
    """Say whether ``form`` ends the text and is not the tail of a longer word or number."""
    if not before.endswith(form):
        return False
    rest = before[: len(before) - len(form)]
    if not rest:
        return True
    if rest[-1] == "第" or _NUMBERED.search(rest):
        return False
    return not (_KATAKANA.match(form) and _KATAKANA.match(rest[-1]))


def _name(kind: str, place: tuple[int, ...], form: str) -> str:
    if kind in ("number", "figure"):
        return "-".join(str(part) for part in place)
    plain = unicodedata.normalize("NFKC", form).split("の", 1)[0]
    return plain + "".join(f"-{part}" for part in place[1:])
