"""A small SVG writer for the pictures of the graph: text that is measured, styles for light and dark ground.

No fonts are at hand when a picture is written, so that widths are estimated, on the wide side: what is wrapped by
them fits in the common sans-serif fonts. Numbers are whole or halves, so that the bytes are always the same.
"""

from __future__ import annotations

import unicodedata
from html import escape
from typing import TYPE_CHECKING, Final

from zairyu.pathways.wording import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zairyu.pathways.wording import Family

__all__ = ["Picture", "width", "wrap"]

_NARROW: Final = frozenset("ijlIft.,:;'|!()[]/- ")
_WIDE: Final = frozenset("mwMW@%")


def width(words: str, size: float) -> float:
    """Return about how wide a line of text is, in pixels, at most.

    >>> width("ab", 10), width("永住", 10)
    (12.0, 20.0)
    """
    return round(sum(_em(letter) for letter in words) * size, 2)


def _em(letter: str) -> float:
    if _is_wide(letter):
        return 1.0
    if letter in _NARROW:
        return 0.34
    if letter in _WIDE:
        return 0.98
    return 0.7 if letter.isupper() else 0.64 if letter.isdigit() else 0.6


def wrap(words: str, size: float, limit: float) -> list[str]:
    """Break text into lines of at most ``limit`` pixels; Japanese breaks after any character.

    A word that is longer than a line is broken inside.

    >>> wrap("permanent residence", 10, 80)
    ['permanent', 'residence']
    """
    lines: list[str] = []
    line = ""
    for piece in _pieces(words):
        if width((line + piece).rstrip(), size) <= limit:
            line += piece
            continue
        if line.strip():
            lines.append(line.rstrip())
        line = piece.lstrip()
        while width(line, size) > limit and len(line) > 1:
            cut = next(
                k for k in range(len(line), 0, -1) if k == 1 or width(line[:k], size) <= limit
            )
            lines.append(line[:cut])
            line = line[cut:]
    if line.strip():
        lines.append(line.rstrip())
    return lines or [""]


_NOT_FIRST: Final = frozenset("、。・）」』】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ：；,.:;)")
"""Never at the beginning of a line."""
_NOT_LAST: Final = frozenset("（「『【〈《")
"""Never at the end of a line."""


def _pieces(words: str) -> list[str]:
    """Cut text where a line may break: after a space, and after a wide character."""
    pieces: list[str] = []
    for letter in words:
        last = pieces[-1][-1] if pieces else ""
        may_break = last == " " or (_is_wide(last) and last not in _NOT_LAST)
        if pieces and (letter == " " or letter in _NOT_FIRST or not may_break):
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces


def _is_wide(letter: str) -> bool:
    return bool(letter) and unicodedata.east_asian_width(letter) in "WFA"


_GROUND: Final = """
text{font-family:"Noto Sans JP","Hiragino Sans","Yu Gothic","Meiryo",Helvetica,Arial,sans-serif;font-size:11px;fill:#1f2328}
.title{font-size:20px;font-weight:600}.head{font-size:12px;font-weight:600}.quiet{fill:#4b535d}
.paper{fill:#ffffff}.frame{fill:#f3f5f8;stroke:#8a939d}.box{fill:#ffffff;stroke:#8a939d}.centre{fill:#e3edfd;stroke:#0b57d0;stroke-width:2}
.line{fill:none;stroke-width:1.4}.must{stroke-width:3.4}.tip{stroke:none}
"""
_DARK: Final = """
text{fill:#e6e8eb}.quiet{fill:#b3bac2}
.paper{fill:#16181c}.frame{fill:#1f2329;stroke:#717a84}.box{fill:#16181c;stroke:#717a84}.centre{fill:#1d2f4f;stroke:#8ab4f8}
"""


def _style() -> str:
    light = "".join(
        f".{each.id}{{stroke:{each.light}"
        + (f";stroke-dasharray:{each.dash.replace(' ', ',')}" if each.dash else "")
        + f"}}.{each.id}-tip{{fill:{each.light}}}\n"
        for each in FAMILIES
    )
    dark = "".join(
        f".{each.id}{{stroke:{each.dark}}}.{each.id}-tip{{fill:{each.dark}}}\n" for each in FAMILIES
    )
    return f"{_GROUND}{light}@media (prefers-color-scheme:dark){{{_DARK}{dark}}}\n"


def _number(value: float) -> str:
    """Return a length with at most one decimal."""
    return f"{round(value * 2) / 2:g}"


class Picture:
    """Collects shapes, those drawn later on top, and writes them.

    Parameters
    ----------
    lang
        ``"ja"`` or ``"en"``.
    title, description
        For those who do not see the picture.
    """

    def __init__(self, lang: str, title: str, description: str) -> None:
        self.lang = lang
        self.title = title
        self.description = description
        self._shapes: list[str] = []

    def text(
        self, x: float, y: float, words: str, kind: str = "", *, anchor: str = "start"
    ) -> None:
        """Write one line; ``y`` is its baseline. An empty one is left out."""
        if not words:
            return
        named = f' class="{kind}"' if kind else ""
        placed = f' text-anchor="{anchor}"' if anchor != "start" else ""
        self._shapes.append(
            f'<text x="{_number(x)}" y="{_number(y)}"{named}{placed}>{escape(words)}</text>'
        )

    def box(
        self, x: float, y: float, wide: float, high: float, kind: str, family: Family | None = None
    ) -> None:
        """Draw a rectangle with round corners."""
        named = f"{kind} {family.id}" if family is not None else kind
        self._shapes.append(
            f'<rect x="{_number(x)}" y="{_number(y)}" width="{_number(wide)}" height="{_number(high)}" '
            f'rx="5" class="{named}"/>'
        )

    def line(
        self,
        points: Sequence[tuple[float, float]],
        family: Family,
        *,
        must: bool = False,
        says: str = "",
    ) -> None:
        """Draw a line through points, its corners rounded; ``says`` is told when it is pointed at."""
        first, *rest = points
        path = [f"M{_number(first[0])} {_number(first[1])}"]
        for before, corner, after in zip(points, rest, rest[1:], strict=False):
            path.append(_rounded(before, corner, after))
        path.append(f"L{_number(points[-1][0])} {_number(points[-1][1])}")
        self._stroke(" ".join(path), family, must=must, says=says)

    def curve(
        self, start: tuple[float, float], end: tuple[float, float], family: Family, *, must: bool = False,
        says: str = "",
    ) -> None:  # fmt: skip
        """Draw a line that leaves and arrives level."""
        middle = (start[0] + end[0]) / 2
        numbers = (start[0], start[1], middle, start[1], middle, end[1], end[0], end[1])
        a, b, c, d, e, f, g, h = map(_number, numbers)
        self._stroke(f"M{a} {b} C{c} {d} {e} {f} {g} {h}", family, must=must, says=says)

    def _stroke(self, path: str, family: Family, *, must: bool, says: str) -> None:
        told = f"<title>{escape(says)}</title>" if says else ""
        kind = f"line {family.id}" + (" must" if must else "")
        self._shapes.append(f'<path d="{path}" class="{kind}">{told}</path>')

    def tip(
        self, x: float, y: float, direction: int, family: Family, *, cross: bool = False
    ) -> None:
        """Draw the end of a line: an arrow head whose point is at (x, y), or a cross before it.

        ``direction`` is 1 for a line that arrives from the left, -1 from the right.
        """
        if cross:
            a, b = x - 11 * direction, x - 3 * direction
            path = f"M{_number(a)} {_number(y - 4)} L{_number(b)} {_number(y + 4)} M{_number(a)} {_number(y + 4)} L{_number(b)} {_number(y - 4)}"
            self._shapes.append(
                f'<path d="{path}" class="line {family.id}" style="stroke-dasharray:none;stroke-width:2"/>'
            )
            return
        back = x - 8 * direction
        self._shapes.append(
            f'<path d="M{_number(x)} {_number(y)} L{_number(back)} {_number(y - 4)} '
            f'L{_number(back)} {_number(y + 4)} Z" class="tip {family.id}-tip"/>'
        )

    def written(self, wide: float, high: float) -> str:
        """Return the picture as an SVG document."""
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" width="{_number(wide)}" height="{_number(high)}" '
                f'viewBox="0 0 {_number(wide)} {_number(high)}" role="img" aria-labelledby="title description" '
                f'lang="{self.lang}">',
                f'<title id="title">{escape(self.title)}</title>',
                f'<desc id="description">{escape(self.description)}</desc>',
                f"<style>{_style()}</style>",
                f'<rect class="paper" width="{_number(wide)}" height="{_number(high)}"/>',
                *self._shapes,
                "</svg>\n",
            ]
        )


def _rounded(
    before: tuple[float, float], corner: tuple[float, float], after: tuple[float, float]
) -> str:
    """Return a path to just before a corner and round it."""

    def towards(point: tuple[float, float]) -> tuple[float, float]:
        dx, dy = point[0] - corner[0], point[1] - corner[1]
        length = abs(dx) + abs(dy)
        step = min(6.0, length / 2)
        return (corner[0] + step * _sign(dx), corner[1] + step * _sign(dy))

    a, b = towards(before), towards(after)
    return (
        f"L{_number(a[0])} {_number(a[1])} "
        f"Q{_number(corner[0])} {_number(corner[1])} {_number(b[0])} {_number(b[1])}"
    )


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
