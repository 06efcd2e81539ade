"""Numbers and list marks as law texts print them: 二十二の四, イ, （１）.

>>> number("二十二の四")
'22-4'
>>> mark("（ｉｉ）"), mark("三の二"), mark("イ")
('(ii)', '3-2', 'イ')
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from zairyu.citations.numerals import GOJUON, IROHA, kanji, roman, value

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["followers", "mark", "number", "openers"]

_KANJI: Final = re.compile(
    r"[一二三四五六七八九十百千]{1,9}(?:の[一二三四五六七八九十百]{1,5}){0,5}"
)
_ASCII: Final = re.compile(r"\d{1,4}(?:[の-]\d{1,3}){0,5}")
_BRACKETS: Final = re.compile(r"\((\d{1,2}|[ivxl]{1,7}|[a-z])\)")
_LETTERS: Final = re.compile(r"[ivxl]{1,7}|[a-z]")


def number(text: str) -> str | None:
    """Return an article, paragraph or item number as a path writes it: ``22-4``.

    ``None`` if the text is no such number.
    """
    text = unicodedata.normalize("NFKC", text)
    if _ASCII.fullmatch(text):
        return "-".join(str(int(part)) for part in re.split("[の-]", text))
    if not _KANJI.fullmatch(text):
        return None
    parts = [value(part) for part in text.split("の")]
    return None if None in parts else "-".join(str(part) for part in parts)


def mark(text: str) -> str | None:
    """Return a list mark as a path writes it; ``None`` if it is no list mark."""
    found = number(text)
    if found is not None:
        return found
    text = unicodedata.normalize("NFKC", text)
    if text in IROHA and len(text) == 1:
        return text
    if _BRACKETS.fullmatch(text) or _LETTERS.fullmatch(text):
        return text
    kana, found_branch, branch = text.partition("の")
    if found_branch and len(kana) == 1 and kana in IROHA and (place := value(branch)):
        return f"{kana}-{place}"
    return None


# --- Marks as they are printed inside a running text, for the splitting of table cells ------------

_WIDE: Final[dict[int, int | str]] = {
    **{code: code + 0xFEE0 for code in range(ord("0"), ord("9") + 1)},
    **{code: code + 0xFEE0 for code in range(ord("a"), ord("z") + 1)},
    ord("("): "（",
    ord(")"): "）",
}
"""From ASCII to the full-width forms in which law texts are printed."""
_KINDS: Final = (
    "number", "iroha", "gojuon", "bracketed number", "bracketed roman", "letter",
    "bracketed letter", "roman", "figure",
)  # fmt: skip


def _printed(kind: str, place: int) -> tuple[str, ...]:
    """Return the forms in which the ``place``-th mark of a kind is printed, counted from 1."""
    if kind == "number":
        return (kanji(place),)
    if kind in ("iroha", "gojuon"):
        order = IROHA if kind == "iroha" else GOJUON
        return (order[place - 1],) if place <= len(order) else ()
    if kind in ("bracketed number", "figure"):
        plain = str(place)
    elif kind in ("bracketed roman", "roman"):
        plain = roman(place)
    else:
        plain = chr(96 + place) if place <= 26 else ""
    if not plain:
        return ()
    if kind.startswith("bracketed"):
        plain = f"({plain})"
    return (plain.translate(_WIDE), plain)


def openers() -> Iterator[tuple[str, tuple[int, ...], str]]:
    """Yield the first marks of every kind of list: kind, place, printed form."""
    for kind in _KINDS:
        for form in _printed(kind, 1):
            yield kind, (1,), form


def followers(kind: str, place: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], str]]:
    """Yield what may follow a mark in its list: the next one, or a branch (三: 三の二, 四).

    ``place`` is the number with its branches: 三の二 is ``(3, 2)``.
    """
    for length in range(len(place), 0, -1):
        step = (*place[: length - 1], place[length - 1] + 1)
        for form in _branched(kind, step):
            yield step, form
    if len(place) < 3:
        for form in _branched(kind, (*place, 2)):
            yield (*place, 2), form


def _branched(kind: str, place: tuple[int, ...]) -> Iterator[str]:
    for form in _printed(kind, place[0]):
        yield form + "".join(f"の{kanji(branch)}" for branch in place[1:])
