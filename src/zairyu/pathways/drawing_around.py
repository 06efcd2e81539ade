"""One status and its ways in and out as a picture: what leads there on the left, where it leads on the right."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from attrs import frozen

from zairyu.logic import Text
from zairyu.pathways.drawing import legend
from zairyu.pathways.moves import MoveOutcome, Nodes
from zairyu.pathways.nodes import node_name
from zairyu.pathways.resolve import Transition, law_day
from zairyu.pathways.svg import Picture, wrap
from zairyu.pathways.wording import (
    FAMILIES,
    Family,
    Sets,
    family_of,
    place,
    relation_name,
)

__all__ = ["around"]

SIZE: Final = 11.0
BOLD: Final = 13.2
"""To measure headings by: bold letters of 12 pixels are wider."""
LEADING: Final = 14.0
CARD: Final = 470.0
CENTRE: Final = 230.0
BETWEEN: Final = 110.0
MARGIN: Final = 24.0
GAP: Final = 10.0
FEW: Final = 3
"""Up to so many nodes are named singly."""

_TABLES: Final = {
    "1-1": Text(ja="別表第一の一", en="Table I-1"),
    "1-2": Text(ja="別表第一の二", en="Table I-2"),
    "1-3": Text(ja="別表第一の三", en="Table I-3"),
    "1-4": Text(ja="別表第一の四", en="Table I-4"),
    "1-5": Text(ja="別表第一の五", en="Table I-5"),
    "2": Text(ja="別表第二", en="Table II"),
    "": Text(ja="在留資格以外", en="Outside the statuses"),
}


@frozen
class _Card:
    """Ways of one kind, by one rule, with the nodes at their other ends."""

    family: Family
    must: bool
    barred: bool
    head: list[str]
    words: list[str]
    says: str

    @property
    def high(self) -> float:
        return 10 + len(self.head) * LEADING + len(self.words) * LEADING + 8


def around(node: str, on: date, lang: str = "en", *, barred: bool = True) -> str:
    """Return the ways into and out of one node as an SVG picture.

    Parameters
    ----------
    node
        Id of the node.
    on
        The day.
    lang
        ``"ja"`` or ``"en"``.
    barred
        Whether what a provision closes is drawn too, dashed and with a cross.

    Raises
    ------
    LawNotCovered, UnknownName
        As :func:`zairyu.pathways.resolve.edges_from`.
    """
    return _Around(node, on, lang, barred=barred).drawn()


class _Around:
    """The picture while it is laid out."""

    def __init__(self, node: str, on: date, lang: str, *, barred: bool) -> None:
        day = law_day(on)
        day.place(node)
        self.node, self.on, self.lang = node, on, lang
        self.sets = Sets(on, lang)
        self.tables = {each.id: each.table for each in day.nodes}
        out = [each for each in day.row(node) if _shown(each, barred=barred)]
        into = [
            each
            for other in day.nodes
            for each in day.row(other.id)
            if each.end == node and other.id != node and _shown(each, barred=barred)
        ]
        self.right = self._cards([e for e in out if e.end != node], lambda each: each.end)
        self.within = self._cards([e for e in out if e.end == node], None)
        self.left = self._cards(into, lambda each: each.start)

    # --- cards ---

    def _cards(
        self, ways: Iterable[Transition], other: Callable[[Transition], str] | None
    ) -> list[_Card]:
        found: dict[tuple[str, str, bool], tuple[Transition, list[str]]] = {}
        for each in ways:
            key = (each.way.key, each.way.carrier.id, each.barred)
            names = found.setdefault(key, (each, []))[1]
            if other is not None:
                names.append(other(each))
        order = [family.id for family in FAMILIES]
        cards = [self._card(each, frozenset(names)) for each, names in found.values()]
        return sorted(cards, key=lambda card: order.index(card.family.id))

    def _card(self, each: Transition, names: Nodes) -> _Card:
        way = each.way
        name = relation_name(way.relation, way.key).get(self.lang)
        cited = place(way.citation, self.lang)
        head = f"{name}（{cited}）" if self.lang == "ja" else f"{name} ({cited})"
        limit = (CARD if names else CENTRE) - 24
        words: list[str] = []
        for line in self._by_table(names):
            words += wrap(line, SIZE, limit)
        if way.outcome not in (MoveOutcome.OPEN, MoveOutcome.NOT_A_STATUS_CHANGE):
            words += wrap(way.outcome.text.get(self.lang), SIZE, limit)
        asked = [condition.text.get(self.lang) for condition in way.requires]
        if asked:
            first, separator = ("要件：", "／") if self.lang == "ja" else ("Asks: ", "; ")
            words += wrap(first + separator.join(asked), SIZE, limit)
        if way.unless is not None:
            first = "例外：" if self.lang == "ja" else "Unless: "
            words += wrap(first + way.unless.text.get(self.lang), SIZE, limit)
        return _Card(
            family_of(way.relation, way.outcome),
            way.outcome is MoveOutcome.MANDATORY,
            way.barred,
            wrap(head, BOLD, limit),
            words,
            way.text.get(self.lang),
        )

    def _by_table(self, names: Nodes) -> Iterable[str]:
        """Yield one line for each table of the Act: all of it, all but a few, or its members by name."""
        colon, comma = ("：", "、") if self.lang == "ja" else (": ", "; ")
        for table, title in _TABLES.items():
            whole = frozenset(name for name, each in self.tables.items() if each == table)
            here = names & whole
            if not here:
                continue
            missing = whole - here - {self.node}
            named, left_out = self._named(here), self._named(missing)
            if not missing and len(here) > FEW:
                words = "すべて" if self.lang == "ja" else f"all {len(here)}"
            elif missing and table and len(left_out) < len(named):
                others = comma.join(left_out)
                words = f"{others}以外" if self.lang == "ja" else f"all but {others}"
            else:
                words = comma.join(named)
            yield f"{title.get(self.lang)}{colon}{words}"

    def _named(self, members: Nodes) -> list[str]:
        """Return names one by one; few are named singly even if they are a whole table."""
        if len(members) <= FEW:
            return [node_name(name).get(self.lang) for name in self.tables if name in members]
        return self.sets.titles(members)

    # --- layout ---

    def drawn(self) -> str:
        """Lay the picture out and write it."""
        ja = self.lang == "ja"
        name = node_name(self.node).get(self.lang)
        title = (
            f"{name}：移り方（{self.on}の法令）"
            if ja
            else f"{name}: ways in and out (law of {self.on})"
        )
        note = _NOTE.get(self.lang)
        wide = 2 * MARGIN + 2 * CARD + 2 * BETWEEN + CENTRE
        picture = Picture(self.lang, title, f"{note} {self._told()}")
        picture.text(MARGIN, MARGIN + 16, title, "title")
        top = MARGIN + 38.0
        for line in wrap(note, SIZE, wide - 2 * MARGIN):
            picture.text(MARGIN, top, line, "quiet")
            top += LEADING
        top += 22
        high = max(_height(self.left), _height(self.right), self._centre_height())
        middle = MARGIN + CARD + BETWEEN
        self._draw_centre(picture, name, middle, top, high)
        for x, cards, heading in (
            (MARGIN, self.left, _IN), (wide - MARGIN - CARD, self.right, _OUT),
        ):  # fmt: skip
            y = top + (high - _height(cards)) / 2
            picture.text(x, y - 8, heading.get(self.lang), "head")
        self._draw_column(picture, self.left, MARGIN, top, high, side=-1)
        self._draw_column(picture, self.right, wide - MARGIN - CARD, top, high, side=1)
        bottom = legend(picture, MARGIN, top + high + 16, wide - 2 * MARGIN)
        return picture.written(wide, bottom + MARGIN)

    def _told(self) -> str:
        """Say the picture in words: each card's first line."""

        def heads(cards: Iterable[_Card]) -> str:
            return ("、" if self.lang == "ja" else "; ").join("".join(card.head) for card in cards)

        if self.lang == "ja":
            return f"入る道：{heads(self.left)}。出る道：{heads(self.right)}。"
        return f"Ways in: {heads(self.left)}. Ways out: {heads(self.right)}."

    def _centre_height(self) -> float:
        return max(
            50 + _height(self.within) + 20,
            10.0 * max(len(self.left), len(self.right)) + 20,
        )

    def _draw_centre(self, picture: Picture, name: str, x: float, top: float, high: float) -> None:
        self.centre_high = self._centre_height() + 14 * len(wrap(name, BOLD, CENTRE - 24))
        self.centre_top = top + max(0.0, (high - self.centre_high) / 2)
        picture.box(x, self.centre_top, CENTRE, self.centre_high, "centre")
        y = self.centre_top + 22
        for line in wrap(name, BOLD, CENTRE - 24):
            picture.text(x + 12, y, line, "head")
            y += LEADING
        for card in self.within:
            picture.box(x + 6, y, CENTRE - 12, card.high, "box", card.family)
            _fill(picture, card, x + 14, y)
            if card.barred:
                picture.tip(x + CENTRE - 10, y + 14, 1, card.family, cross=True)
            y += card.high + GAP

    def _draw_column(
        self, picture: Picture, cards: list[_Card], x: float, top: float, high: float, *, side: int
    ) -> None:
        y = top + (high - _height(cards)) / 2
        step = self.centre_high / (len(cards) + 1)
        for number, card in enumerate(cards):
            picture.box(x, y, CARD, card.high, "box", card.family)
            _fill(picture, card, x + 12, y)
            at = self.centre_top + (number + 1) * step
            card_y = y + card.high / 2
            if side == -1:
                edge = x + CARD + BETWEEN
                picture.curve(
                    (x + CARD, card_y), (edge - 6, at), card.family, must=card.must, says=card.says
                )
                picture.tip(edge - 1, at, 1, card.family, cross=card.barred)
            else:
                edge = x - BETWEEN
                picture.curve(
                    (edge, at), (x - 6, card_y), card.family, must=card.must, says=card.says
                )
                picture.tip(x - 1, card_y, 1, card.family, cross=card.barred)
            y += card.high + GAP


def _shown(each: Transition, *, barred: bool) -> bool:
    """Say whether a way is drawn: open ones, and on request what a provision closes."""
    return not each.closed or (barred and each.barred)


def _height(cards: list[_Card]) -> float:
    return sum(card.high for card in cards) + GAP * max(0, len(cards) - 1)


def _fill(picture: Picture, card: _Card, x: float, y: float) -> None:
    at = y + 17
    for line in card.head:
        picture.text(x, at, line, "head")
        at += LEADING
    for line in card.words:
        picture.text(x, at, line)
        at += LEADING


_NOTE: Final = Text(
    ja="線は法律が道を開いていることを示し、許可されることを示すものではありません。多くは、行き先の在留資格の要件と裁量によります。",
    en="A line means that the law leaves the way open, not that a permission will be given: mostly the rules of the status that it "
    "leads to decide, and discretion.",
)
_IN: Final = Text(ja="入る道", en="Ways in")
_OUT: Final = Text(ja="出る道", en="Ways out")
