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

_KANJI_NUMERALS: Final = frozenset("第一二三四五六七八九十の")
_ROMAN: Final = frozenset("ivxl")


class BadCitation(ZairyuError, ValueError):
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
    """A guideline: section / sub-section / kana; notes are 注1, other headings stand as they are."""
    PAGE = "page"
    """A page or practice: any headings, or nothing."""


def canonical_segment(segment: str) -> str:
    """Return ``segment`` in the one form in which paths are kept.

    Full-width figures and brackets become ASCII, spaces go, and ``4の2`` becomes ``4-2``.
    """
    if segment.isascii():
        return "".join(segment.split())
    import unicodedata

    text = "".join(unicodedata.normalize("NFKC", segment).split())
    branched = text.replace("の", "-")
    return branched if _is_number(branched) else text


# --- What a segment may be (plain string tests: every citation runs them when it is imported) ------


def _is_count(text: str, digits: int) -> bool:
    return text.isascii() and text.isdecimal() and text[0] != "0" and len(text) <= digits


def _is_number(segment: str) -> bool:
    """A number with up to five branches: 22-4."""
    head, *branches = segment.split("-", 6)
    return (
        _is_count(head, 4) and len(branches) <= 5 and all(_is_count(part, 3) for part in branches)
    )


def _is_section(segment: str) -> bool:
    """A section of a guideline: 2, 2.4."""
    head, *rest = segment.split(".", 3)
    return _is_number(head) and len(rest) <= 2 and all(_is_count(part, 2) for part in rest)


def _is_note(segment: str) -> bool:
    """A note of a guideline: 注, 注1."""
    count = segment.removeprefix("注")
    return segment.startswith("注") and (not count or _is_count(count, 2))


def _is_kana(segment: str) -> bool:
    """A kana that marks a sub-item, perhaps with a branch: イ, イ-2."""
    kana, dash, branch = segment.partition("-")
    return len(kana) == 1 and "ァ" <= kana <= "ヴ" and (not dash or _is_count(branch, 2))


def _is_letters(segment: str) -> bool:
    """Roman figures or one small letter."""
    if len(segment) == 1:
        return "a" <= segment <= "z"
    return 0 < len(segment) <= 7 and _ROMAN.issuperset(segment)


def _is_bracketed(segment: str) -> bool:
    """A number, roman figures or a letter in brackets: (1), (ii), (a)."""
    inner = segment[1:-1]
    return segment == f"({inner})" and (_is_count(inner or "0", 2) or _is_letters(inner))


def _is_supplementary(segment: str) -> bool:
    """附則, or the n-th block of supplementary provisions: 附則12."""
    count = segment.removeprefix("附則")
    return segment.startswith("附則") and (not count or (_is_count(count, 3) and count != "1"))


def _is_table(segment: str) -> bool:
    """別表, 別表第一の二, 附則別表, or a form: 別記第一号様式."""
    text = segment.removeprefix("附則")
    if text.startswith("別表"):
        return _KANJI_NUMERALS.issuperset(text[2:])
    return text.startswith("別記") and text.endswith("様式")


def _is_japanese(segment: str) -> bool:
    """Whether there is a kana or kanji in it, as in a row's name."""
    return any("ぁ" <= letter <= "ヿ" or "一" <= letter <= "鿿" for letter in segment)


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
        if _is_supplementary(segment) or _is_table(segment) or segment == "本則":
            return True
        if shape is Shape.ROWS:
            return _is_japanese(segment)
        if shape is Shape.SECTIONS:
            return _is_section(segment) or _is_japanese(segment)
        return _is_number(segment)
    if _is_supplementary(before[0]) and len(before) == 1:
        return _is_number(segment.removesuffix("条").removesuffix("項")) or _is_table(segment)
    if shape is Shape.ARTICLES and len(before) == 1 and _is_number(before[0]):
        return _is_number(segment)
    return (
        _is_number(segment)
        or _is_bracketed(segment)
        or _is_letters(segment)
        or _is_japanese(segment)
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
        elif unit == "note":
            out += f"{gap}note {segment.removeprefix('注')}".rstrip()
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
        elif index == 0 and _is_supplementary(segment):
            unit = "附則"
        elif _is_table(segment) and (index == 0 or before == "附則"):
            unit = "別表"
        elif before == "附則":
            unit = "項" if segment.endswith("項") else "条"
        elif shape is Shape.SECTIONS and before in ("", "section") and _is_section(segment):
            unit = "section"
        elif shape is Shape.SECTIONS and _is_note(segment):
            unit = "note"
        elif _is_number(segment):
            unit = _numbered(index, before, shape, segments[0])
            if unit == "項" and before == "条" and one_paragraph:
                unit = "hidden"
        elif _is_kana(segment):
            unit = "kana"
        elif _is_bracketed(segment) or _is_letters(segment):
            unit = "mark"
        else:
            unit = "row" if index == 0 or before == "別表" else "table row"
            if shape is Shape.SECTIONS:
                unit = "heading"
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
    name, _, count = segment.partition("#")
    if lang == "ja":
        return f"「{name}」" + (f"（{count}番目）" if count else "")
    from zairyu.citations.names import ROW_NAMES

    return f'"{ROW_NAMES.get(name, name)}"' + (f" ({count})" if count else "")
