"""Paths of provisions: how they are written, checked, and printed in Japanese and English.

A path is a row of segments joined by ``/``. What the first segments mean depends on the
:class:`Shape` of the instrument; ``docs/citations.md`` shows every form.

>>> canonical("22の4/1/８", Shape.ARTICLES)
'22-4/1/8'
>>> label_ja("22-4/1/8", Shape.ARTICLES)
'22条の4第1項8号'
>>> label_en("22/2/1", Shape.ARTICLES)
'Art. 22(2)(i)'
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import Final

from zairyu.citations.numerals import GOJUON, IROHA, roman, value
from zairyu.errors import ZairyuError

__all__ = ["BadCitation", "Shape", "canonical", "canonical_segment", "label_en", "label_ja"]

MAX_PATH: Final = 300
WORDS: Final = {
    "柱書": ("柱書", "chapeau"),
    "本文": ("本文", "main clause"),
    "ただし書": ("ただし書", "proviso"),
}
"""Last segments that name a part of a provision's own words."""

_NUMBER = re.compile(r"[1-9]\d{0,3}(?:-[1-9]\d{0,2}){0,4}")
_BRANCHED = re.compile(r"\d+(?:の\d+)+")
_KANA = re.compile(r"[ァ-ヴ](?:-\d{1,2})?")
_PARENTHESES = re.compile(r"\((?:\d{1,2}|[ivxl]{1,7}|[a-z])\)")
_LETTERS = re.compile(r"[ivxl]{1,7}|[a-z]")
_SUPPLEMENTARY = re.compile(r"附則([2-9]|[1-9]\d{1,2})?")
_SUPPLEMENTARY_UNIT = re.compile(r"([1-9]\d{0,3}(?:-[1-9]\d{0,2})*)(条|項)?")
_TABLE = re.compile(r"(附則)?別表(?:第[一二三四五六七八九十]+(?:の[一二三四五六七八九十]+)*)?")
_JAPANESE = re.compile(r"[々ぁ-ヿ一-鿿]")
_ROW_COUNT = re.compile(r"(.+)#([2-9]|[1-9]\d{1,2})")


class BadCitation(ZairyuError, ValueError):  # noqa: N818 - named like the other errors here
    """A citation is written wrongly: path, revision day, confidence or instrument."""


class Shape(Enum):
    """How the body of an instrument is divided, and so what the first segment of a path means."""

    ARTICLES = "articles"
    """Article / paragraph / item / sub-item; an only paragraph is written too."""
    PARAGRAPHS = "paragraphs"
    """No articles: paragraph / item."""
    ITEMS = "items"
    """No articles or paragraphs: item / sub-item."""
    ROWS = "rows"
    """One table of statuses: row / item / sub-item (the landing criteria)."""
    SECTIONS = "sections"
    """A guideline: section / sub-section / kana."""
    PAGE = "page"
    """A page or practice: any headings, or nothing."""


def canonical_segment(segment: str) -> str:
    """Return ``segment`` in the one form in which paths are kept.

    Full-width figures and brackets become ASCII, spaces go, and ``4の2`` becomes ``4-2``.
    """
    text = segment if segment.isascii() else unicodedata.normalize("NFKC", segment)
    text = "".join(text.split())
    if _BRANCHED.fullmatch(text):
        text = text.replace("の", "-")
    return text


def canonical(path: str, shape: Shape) -> str:
    """Return the path in its one form.

    Raises
    ------
    BadCitation
        If it is not a path of an instrument of that shape.
    """
    if len(path) > MAX_PATH:
        msg = f"a path has at most {MAX_PATH} characters; this one has {len(path)}"
        raise BadCitation(msg)
    if path == "":
        return ""
    segments = [canonical_segment(segment) for segment in path.split("/")]
    for depth, segment in enumerate(segments):
        if not _allowed(segment, segments[:depth], shape):
            msg = f"{path!r} is not a path of an instrument divided by {shape.value}: {segment!r}"
            raise BadCitation(msg)
    return "/".join(segments)


def _allowed(segment: str, before: list[str], shape: Shape) -> bool:
    if not segment or not segment.isprintable() or (before and before[-1] in WORDS):
        return False
    if shape is Shape.PAGE or segment in WORDS:
        return True
    if not before:
        if _SUPPLEMENTARY.fullmatch(segment) or _TABLE.fullmatch(segment) or segment == "本則":
            return True
        if shape is Shape.ROWS:
            return bool(_JAPANESE.search(segment))
        return bool(_NUMBER.fullmatch(segment))
    if _SUPPLEMENTARY.fullmatch(before[0]) and len(before) == 1:
        return bool(_SUPPLEMENTARY_UNIT.fullmatch(segment) or _TABLE.fullmatch(segment))
    if shape is Shape.ARTICLES and len(before) == 1 and _NUMBER.fullmatch(before[0]):
        return bool(_NUMBER.fullmatch(segment))
    return bool(
        _NUMBER.fullmatch(segment)
        or _PARENTHESES.fullmatch(segment)
        or _LETTERS.fullmatch(segment)
        or _JAPANESE.search(segment)
    )


def _branch(number: str, unit: str, *, followed: bool = False) -> str:
    """``22-4`` with the unit 条 is 22条の4; a following number then needs 第 to be readable."""
    head, *rest = number.split("-")
    text = head + unit + "".join(f"の{part}" for part in rest)
    return text + "第" if rest and followed else text


def label_ja(path: str, shape: Shape, *, one_paragraph: bool = False) -> str:
    """Return the path as a Japanese lawyer writes it, in Arabic figures.

    ``one_paragraph`` says that the article has no numbered paragraphs, so that none is named.
    """
    if not path:
        return ""
    segments = path.split("/")
    units = _units(segments, shape, one_paragraph)
    out: list[str] = []
    for index, (segment, unit) in enumerate(zip(segments, units, strict=True)):
        followed = any(u in ("項", "号") for u in units[index + 1 : index + 2])
        if unit == "hidden":
            if out and "の" in out[-1] and index + 1 < len(segments) and not out[-1].endswith("第"):
                out[-1] += "第"
        elif unit == "附則":
            block = segment.removeprefix("附則")
            out.append(f"附則（{block}番目の改正附則等）" if block else "附則")
        elif unit in ("条", "項", "号"):
            out.append(_branch(segment.rstrip("条項"), unit, followed=followed))
        elif unit == "row":
            out.append(f"{_row(segment, 'ja')}の項")
        elif unit == "table row":
            out.append(f"の表{_row(segment, 'ja')}の項")
        elif unit == "section":
            out.append(segment if index == 0 else f"({segment})")
        else:
            out.append(_branch(segment, ""))
    return "".join(out)


def label_en(path: str, shape: Shape, *, one_paragraph: bool = False, gojuon: bool = False) -> str:
    """Return the path as the official translations write it: ``Art. 22-4(1)(viii)``.

    ``gojuon`` says that the sub-items run アイウ, as in guidelines, and not イロハ.
    """
    if not path:
        return ""
    segments = path.split("/")
    units = _units(segments, shape, one_paragraph)
    out = ""
    for index, (segment, unit) in enumerate(zip(segments, units, strict=True)):
        gap = ", " if out else ""
        if unit == "hidden":
            continue
        if unit == "附則":
            block = segment.removeprefix("附則")
            out += "Supplementary Provisions" + (f" (block {block})" if block else "")
        elif unit == "条":
            out += f"{gap}Art. {segment.rstrip('条')}"
        elif unit == "項":
            number = segment.rstrip("項")
            out += f"({number})" if index and units[index - 1] == "条" else f"{gap}para. ({number})"
        elif unit == "号":
            numbered = index and units[index - 1] in ("条", "項", "hidden")
            out += f"{_item(segment)}" if numbered else f"{gap}item {_item(segment)}"
        elif unit in ("row", "table row"):
            out += f"{gap}row {_row(segment, 'en')}"
        elif unit == "別表":
            out += gap + _table_en(segment)
        elif unit == "section":
            out += f"{gap}section {segment}" if index == 0 else f"({segment})"
        elif unit == "word":
            out += gap + WORDS[segment][1]
        elif unit == "本則":
            out += "main provisions"
        elif unit == "kana":
            named = index and units[index - 1] in ("row", "table row")
            out += (" " if named else "") + _kana_en(segment, gojuon or shape is Shape.SECTIONS)
        elif unit == "mark":
            out += segment if segment.startswith("(") else f"({segment})"
        else:
            out += gap + segment
    return out


def _units(segments: list[str], shape: Shape, one_paragraph: bool) -> list[str]:
    """Say of each segment what it is."""
    units: list[str] = []
    for index, segment in enumerate(segments):
        before = units[-1] if units else ""
        if shape is Shape.PAGE:
            unit = "heading"
        elif segment in WORDS:
            unit = "word"
        elif segment == "本則" and index == 0:
            unit = "本則"
        elif index == 0 and _SUPPLEMENTARY.fullmatch(segment):
            unit = "附則"
        elif _TABLE.fullmatch(segment) and (index == 0 or before == "附則"):
            unit = "別表"
        elif before == "附則":
            unit = "項" if segment.endswith("項") else "条"
        elif shape is Shape.SECTIONS and before in ("", "section") and _NUMBER.fullmatch(segment):
            unit = "section"
        elif _NUMBER.fullmatch(segment):
            unit = _numbered(index, before, shape, segments[0])
            if unit == "項" and before == "条" and one_paragraph:
                unit = "hidden"
        elif _KANA.fullmatch(segment):
            unit = "kana"
        elif _PARENTHESES.fullmatch(segment) or _LETTERS.fullmatch(segment):
            unit = "mark"
        else:
            unit = "row" if index == 0 or before == "別表" else "table row"
        units.append(unit)
    return units


def _numbered(index: int, before: str, shape: Shape, first: str) -> str:
    if index == 0:
        return {Shape.ARTICLES: "条", Shape.PARAGRAPHS: "項"}.get(shape, "号")
    if before == "条" and (shape is Shape.ARTICLES or first.startswith("附則")):
        return "項"
    return "号"


def _item(number: str) -> str:
    """``3-2`` is (iii)-2, as the official translations number branches."""
    head, *rest = number.split("-")
    return f"({roman(int(head))})" + "".join(f"-{part}" for part in rest)


def _letter(position: int) -> str:
    """0 is a, 25 is z, 26 is aa."""
    first, second = divmod(position, 26)
    return (chr(96 + first) if first else "") + chr(97 + second)


def _kana_en(segment: str, gojuon: bool) -> str:
    kana, *rest = segment.split("-")
    place = (GOJUON if gojuon else IROHA).find(kana)
    text = f"({_letter(place)})" if place >= 0 else f"({kana})"
    return text + "".join(f"-{part}" for part in rest)


def _table_en(segment: str) -> str:
    """``別表第一の二`` is Appended Table I-2."""
    supplementary, _, rest = segment.rpartition("別表")
    number, *branches = rest.removeprefix("第").split("の")
    text = "Appended Table"
    if number:
        text += f" {roman(value(number) or 0).upper()}"
    text += "".join(f"-{value(branch)}" for branch in branches)
    return f"{text} of the Supplementary Provisions" if supplementary else text


def _row(segment: str, lang: str) -> str:
    """Quote a row's name; the English name where it is a status or a points heading."""
    counted = _ROW_COUNT.fullmatch(segment)
    name, count = (counted[1], counted[2]) if counted else (segment, "")
    if lang == "ja":
        return f"「{name}」" + (f"（{count}番目）" if count else "")
    from zairyu.citations.names import ROW_NAMES

    return f'"{ROW_NAMES.get(name, name)}"' + (f" ({count})" if count else "")
