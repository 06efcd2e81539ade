"""The whole graph of a day as a picture: the boxes of the Act in a column, one line for each line of the table.

What a person applies for or does runs on the right; what happens, what an authority does, protection and what is closed
on the left. Each line says at its start where it leads, by what and under which article, and at its end where it
comes from. Every line has a lane of its own beside the labels, so that no text is crossed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from attrs import define, field, frozen

from zairyu.logic import Text
from zairyu.pathways import nodes as n
from zairyu.pathways.moves import (
    SAME,
    BaseRule,
    Initiative,
    MoveOutcome,
    Nodes,
    Relation,
    SpecialRule,
)
from zairyu.pathways.nodes import OUTSIDE, node_name, nodes_on
from zairyu.pathways.svg import Picture, width, wrap
from zairyu.pathways.table import BASE, SPECIAL, interval_of
from zairyu.pathways.wording import FAMILIES, Family, Sets, family_of, place, relation_name

__all__ = ["legend", "whole"]

SIZE: Final = 11.0
LEADING: Final = 13.0
LABEL: Final = 430.0
"""Room for labels on each side of the column."""
COLUMN: Final = 480.0
LANE: Final = 7.0
MARGIN: Final = 24.0
GAP: Final = 16.0
INSET: Final = 16.0
"""How far boxes stand inside the frame of the statuses."""
ADMITTED: Final = n.TABLE_1_2 - n.HSP_I - n.HSP_II - n.SSW - n.TITP - n.ESD


@frozen
class _Block:
    """A box of the picture; those with ``inside`` stand within the frame of the statuses."""

    id: str
    members: Nodes
    title: Text
    inside: bool = True


_FRAME: Final = _Block(
    "frame", n.ANY_STATUS, Text(ja="在留資格", en="Statuses of residence"), False
)
_BLOCKS: Final = (
    _Block("abroad", n.ABROAD, Text(ja="国外", en="Outside Japan"), False),
    _Block("reentry", n.ABROAD_KEEPING, OUTSIDE["abroad_with_reentry_permission"], False),
    _Block(
        "event", n.ENTERED_WITHOUT_LANDING,
        Text(ja="上陸手続なしの在留（60日以内）", en="Staying without landing, first 60 days"), False,
    ),
    _Block("forces", n.FORCES, OUTSIDE["status_of_forces"], False),
    _Block("refuge", n.REFUGE, OUTSIDE["temporary_refuge_landing"], False),
    _FRAME,
    _Block("table_1_1", n.TABLE_1_1, Text(ja="別表第一の一", en="Appended Table I-1")),
    _Block("table_1_2", ADMITTED, Text(ja="別表第一の二", en="Appended Table I-2")),
    _Block("hsp_i", n.HSP_I, Text(ja="別表第一の二・高度専門職1号", en="Table I-2: Highly Skilled Professional (i)")),
    _Block("hsp_ii", n.HSP_II, Text(ja="別表第一の二・高度専門職2号", en="Table I-2: Highly Skilled Professional (ii)")),
    _Block("ssw", n.SSW, Text(ja="別表第一の二・特定技能", en="Table I-2: Specified Skilled Worker")),
    _Block("titp", n.TITP, Text(ja="別表第一の二・技能実習", en="Table I-2: Technical Intern Training")),
    _Block("esd", n.ESD, Text(ja="別表第一の二・育成就労", en="Table I-2: Employment for Skill Development")),
    _Block("table_1_3", n.TABLE_1_3, Text(ja="別表第一の三", en="Appended Table I-3")),
    _Block("table_1_4", n.TABLE_1_4, Text(ja="別表第一の四", en="Appended Table I-4")),
    _Block("table_1_5", n.DESIGNATED, Text(ja="別表第一の五・特定活動", en="Appended Table I-5: Designated Activities")),
    _Block("table_2", n.TABLE_2_EXCEPT_PR, Text(ja="別表第二", en="Appended Table II")),
    _Block("pr", n.PR, Text(ja="別表第二・永住者", en="Appended Table II: Permanent Resident")),
    _Block("spr", n.SPR, OUTSIDE["special_permanent_resident"], False),
    _Block("japanese", n.JAPANESE, OUTSIDE["japanese_national"], False),
    _Block("provisional", n.PROVISIONAL, OUTSIDE["provisional_stay"], False),
    _Block("revoked", n.REVOKED, OUTSIDE["revoked_departure_period"], False),
    _Block("overstay", n.OVERSTAY, OUTSIDE["overstay"], False),
)  # fmt: skip
"""From the top down."""


@define(eq=False)
class _Port:
    """Where a line meets a box: its label, and after the layout its height."""

    lines: list[str]
    y: float = 0.0

    @property
    def high(self) -> float:
        return len(self.lines) * LEADING + 5


@define(eq=False)
class _Arrow:
    rule: BaseRule | SpecialRule
    family: Family
    must: bool
    barred: bool
    start: _Port
    end: _Port
    lane: int = 0


@define(eq=False)
class _Placed:
    """A block on the page."""

    block: _Block
    words: list[str]
    ports: dict[int, list[_Port]] = field(factory=lambda: {1: [], -1: []})
    top: float = 0.0
    high: float = 0.0

    def needs(self, side: int) -> float:
        return sum(port.high for port in self.ports[side])


def whole(on: date, lang: str = "en", *, barred: bool = True) -> str:
    """Return the table of a day as an SVG picture, one line for each line of it.

    Parameters
    ----------
    on
        The day.
    lang
        ``"ja"`` or ``"en"``.
    barred
        Whether lines that close something are drawn, dashed and with a cross.

    Raises
    ------
    LawNotCovered
        If the table does not speak of that day.
    """
    interval_of(on)
    return _Whole(on, lang, barred=barred).drawn()


_Line = tuple[BaseRule | SpecialRule, Nodes, Nodes, MoveOutcome]


def _lines(on: date, *, barred: bool) -> Iterator[_Line]:
    """Yield what is drawn: each way that a line opens, and each bar.

    Lines that only add a condition to a way are told in the frame: :func:`_conditions`.
    """
    for rule in BASE:
        if not rule.in_force(on) or (
            rule.outcome is MoveOutcome.NOT_A_STATUS_CHANGE and rule.procedure is None
        ):
            continue
        if rule.outcome is not MoveOutcome.BARRED:
            yield rule, rule.start, rule.end, rule.outcome
            continue
        met = rule.unless.met_from if rule.unless is not None else frozenset[str]()
        if barred:
            yield rule, rule.start - met, rule.end, rule.outcome
        if met:
            yield rule, met, rule.end, MoveOutcome.OPEN_SPECIAL
    for line in SPECIAL:
        if not line.in_force(on) or line.outcome is None:
            continue
        if line.way is not None and line.relation is not Relation.CONVERSION:
            yield line, line.start, line.end, line.outcome
        elif barred and line.outcome is MoveOutcome.BARRED and line.when is None:
            met = line.unless.met_from if line.unless is not None else frozenset()
            yield line, line.start - met, line.end, line.outcome


def _conditions(on: date) -> Iterator[SpecialRule]:
    """Yield the lines that only add a condition to ways that others open."""
    for line in SPECIAL:
        adds = line.when is not None or (
            line.way is None and line.outcome is MoveOutcome.OPEN_SPECIAL
        )
        if line.in_force(on) and adds:
            yield line


class _Whole:
    """The picture while it is laid out."""

    def __init__(self, on: date, lang: str, *, barred: bool) -> None:
        self.on = on
        self.lang = lang
        self.sets = Sets(on, lang)
        there = frozenset(node.id for node in nodes_on(on))
        self.there = there
        self.placed = [
            _Placed(block, self._words(block, block.members & there))
            for block in _BLOCKS
            if block.members & there
        ]
        self.arrows: dict[int, list[_Arrow]] = {1: [], -1: []}
        for rules, starts, ends, outcome in _merged(_lines(on, barred=barred), there):
            for start, members in self._anchors(starts):
                targets = [(start, members)] if ends is SAME else self._anchors(ends)
                for end, reached in targets:
                    self._join(rules, (start, members), (end, reached), outcome, same=ends is SAME)

    def _words(self, block: _Block, members: Nodes) -> list[str]:
        """Return the lines that name what stands in a box."""
        if block is _FRAME:
            return self._told_in_the_frame()
        if len(members) == 1:
            return []
        comma = "、" if self.lang == "ja" else "; "
        names = [name for name in self.sets.names if name in members]
        if block.id != "table_1_5":
            return self._wrapped(comma.join(node_name(name).get(self.lang) for name in names))
        listed = [name.partition(":")[2] for name in names if name in n.KINDS_LISTED]
        others = [name for name in names if name in n.KINDS_UNLISTED]
        listed.sort(key=lambda code: tuple(map(int, code.split("-"))))
        if self.lang == "ja":
            first = "告示：" + "、".join(f"{code}号" for code in listed)
            second = "告示外：" + "、".join(_kind(name).ja for name in others)
            third = "その他の指定"
        else:
            first = "Of the notice: nos. " + ", ".join(listed)
            second = "Outside the notice: " + "; ".join(_kind(name).en for name in others)
            third = "Any other designation"
        return [line for part in (first, second, third) for line in self._wrapped(part)]

    def _told_in_the_frame(self) -> list[str]:
        told = self._wrapped(_ANY_TWO.get(self.lang))
        for line in _conditions(self.on):
            told.append("")
            cited = place(line.cite[0], self.lang)
            words = line.text.get(self.lang)
            told += self._wrapped(
                f"{words}（{cited}）" if self.lang == "ja" else f"{words} ({cited})"
            )
        return told

    def _wrapped(self, words: str) -> list[str]:
        return wrap(words, SIZE, COLUMN - 2 * INSET - 24)

    # --- lines ---

    def _anchors(self, members: Nodes) -> list[tuple[_Placed, Nodes]]:
        """Return the boxes a line is fastened to: the smallest that holds all of a set, else one for each part."""
        if not members:
            return []
        holding = [each for each in self.placed if members <= each.block.members]
        if holding:
            return [(min(holding, key=lambda each: len(each.block.members & self.there)), members)]
        outer = [each for each in self.placed if not each.block.inside]
        return [
            found
            for each in outer
            if (part := members & each.block.members)
            for found in self._anchors(part)
        ]

    def _join(
        self, rules: list[BaseRule | SpecialRule], start: tuple[_Placed, Nodes],
        end: tuple[_Placed, Nodes], outcome: MoveOutcome, *, same: bool,
    ) -> None:  # fmt: skip
        rule = rules[0]
        relation = _relation(rule)
        key = (isinstance(rule, SpecialRule) and rule.way) or rule.procedure or relation.value
        name = relation_name(relation, key).get(self.lang)
        ja = self.lang == "ja"
        cited = ("、" if ja else "; ").join(
            dict.fromkeys(place(each.cite[0], self.lang) for each in rules)
        )
        what = f"{name}（{cited}）" if ja else f"{name} ({cited})"
        out = what if same else f"{what} → {self._named(end[1])}"
        if outcome is MoveOutcome.BARRED and rule.unless is not None:
            out += _UNLESS.get(self.lang).format(rule.unless.condition.text.get(self.lang))
        into = f"{self._named(start[1])} → {name}"
        if start[1] != start[0].block.members & self.there:
            out = f"{self._named(start[1])}：{out}" if ja else f"{self._named(start[1])}: {out}"
        if end[1] != end[0].block.members & self.there and end[0].block is not _FRAME:
            into += f" → {self._named(end[1])}"
        family = family_of(relation, outcome)
        side = 1 if relation.initiative is Initiative.PERSON and not _on_the_left(family) else -1
        arrow = _Arrow(
            rule, family, outcome is MoveOutcome.MANDATORY, outcome is MoveOutcome.BARRED,
            _Port(wrap(out, SIZE, LABEL - 20)),
            _Port([""] if same else wrap(into, SIZE, LABEL - 20)),
        )  # fmt: skip
        start[0].ports[side].append(arrow.start)
        end[0].ports[side].append(arrow.end)
        self.arrows[side].append(arrow)

    def _named(self, members: Nodes) -> str:
        """Return the name of a set, the two statuses that have an article of their own in short."""
        everything = n.ANY_STATUS & self.there
        known = {
            everything - n.INDEFINITE: _BUT_INDEFINITE,
            everything - n.PR: _BUT_PR,
            everything - n.HSP_II: _BUT_HSP_II,
            everything - n.HSP_I - n.HSP_II: _BUT_HSP,
        }
        found = known.get(members)
        return self.sets.described(members) if found is None else found.get(self.lang)

    # --- layout ---

    def _lay_out(self, top: float) -> float:
        y = top
        frame: _Placed | None = None
        for each in self.placed:
            if frame is not None and not each.block.inside:
                frame.high = y + 4 - frame.top
                y += GAP + 4
                frame = None
            each.top = y
            ports_from = y + (0 if each.block is not _FRAME else 28)
            text = 26 + len(each.words) * LEADING + 10
            if each.block is _FRAME:
                frame = each
                y = max(ports_from + max(each.needs(1), each.needs(-1)) + 10, each.top + text)
            else:
                each.high = max(text, each.needs(1) + 10, each.needs(-1) + 10)
                y += each.high + (GAP if not each.block.inside else 10)
            for side in (1, -1):
                at = ports_from + 3
                for port in each.ports[side]:
                    at += port.high
                    port.y = at
        for side in (1, -1):
            _lanes(self.arrows[side])
        return y

    def drawn(self) -> str:
        """Lay the picture out and write it."""
        ja = self.lang == "ja"
        title = (
            f"在留資格の間の移り方（{self.on}の法令）"
            if ja
            else f"Ways between statuses of residence (law of {self.on})"
        )
        note = _NOTE.get(self.lang)
        bottom = self._lay_out(MARGIN + 78)
        used = {side: max((a.lane for a in self.arrows[side]), default=0) + 2 for side in (1, -1)}
        left = MARGIN + used[-1] * LANE + LABEL
        wide = left + COLUMN + LABEL + used[1] * LANE + MARGIN
        picture = Picture(self.lang, title, f"{note} {self._told()}")
        picture.text(MARGIN, MARGIN + 16, title, "title")
        for number, line in enumerate(wrap(note, SIZE, wide - 2 * MARGIN)):
            picture.text(MARGIN, MARGIN + 38 + number * LEADING, line, "quiet")
        for each in self.placed:
            self._draw_box(picture, each, left)
        for side in (1, -1):
            for arrow in self.arrows[side]:
                self._draw_line(picture, arrow, side, left)
        bottom = legend(picture, MARGIN, bottom + 10, wide - 2 * MARGIN)
        return picture.written(wide, bottom + MARGIN)

    def _told(self) -> str:
        """Say the picture in words."""
        names = [each.block.title.get(self.lang) for each in self.placed]
        count = sum(map(len, self.arrows.values()))
        if self.lang == "ja":
            return f"{count}本の線。箱：{'、'.join(names)}。"
        return f"{count} lines. Boxes: {'; '.join(names)}."

    def _draw_box(self, picture: Picture, each: _Placed, left: float) -> None:
        inset = INSET if each.block.inside else 0
        kind = "frame" if each.block is _FRAME else "box"
        picture.box(left + inset, each.top, COLUMN - 2 * inset, each.high, kind)
        picture.text(left + inset + 12, each.top + 19, each.block.title.get(self.lang), "head")
        for number, line in enumerate(each.words):
            picture.text(left + inset + 12, each.top + 37 + number * LEADING, line)

    def _edge(self, port: _Port, side: int, left: float) -> float:
        """Return where a line meets the box of a port."""
        owner = next(each for each in self.placed if port in each.ports[side])
        inset = INSET if owner.block.inside else 0
        return left + COLUMN - inset if side == 1 else left + inset

    def _draw_line(self, picture: Picture, arrow: _Arrow, side: int, left: float) -> None:
        outer = left + COLUMN + LABEL if side == 1 else left - LABEL
        lane = outer + side * (arrow.lane + 1) * LANE
        a, b = self._edge(arrow.start, side, left), self._edge(arrow.end, side, left)
        points = [
            (a, arrow.start.y),
            (lane, arrow.start.y),
            (lane, arrow.end.y),
            (b + 6 * side, arrow.end.y),
        ]
        picture.line(points, arrow.family, must=arrow.must, says=arrow.rule.text.get(self.lang))
        picture.tip(b + side, arrow.end.y, -side, arrow.family, cross=arrow.barred)
        beside = left + COLUMN if side == 1 else left
        for port in (arrow.start, arrow.end):
            x = beside + side * (14 if port is arrow.end else 8)
            for number, line in enumerate(port.lines):
                y = port.y - 4 - (len(port.lines) - 1 - number) * LEADING
                picture.text(x, y, line, anchor="start" if side == 1 else "end")


def _kind(name: str) -> Text:
    from zairyu.statuses import designated_activity

    return designated_activity(name.partition(":")[2]).name


def _relation(rule: BaseRule | SpecialRule) -> Relation:
    if rule.relation is not None:
        return rule.relation
    assert isinstance(rule, SpecialRule)
    return rule.touches[0]


def _on_the_left(family: Family) -> bool:
    return family.id in ("end", "protection", "barred")


def _merged(
    lines: Iterable[_Line], there: Nodes
) -> Iterator[tuple[list[BaseRule | SpecialRule], Nodes, Nodes, MoveOutcome]]:
    """Draw as one what several lines say of the same start, or of the same end, by the same kind of move."""
    found: list[tuple[list[BaseRule | SpecialRule], Nodes, Nodes, MoveOutcome]] = []
    for rule, every_start, every_end, outcome in lines:
        starts = every_start & there
        ends = every_end if every_end is SAME else every_end & there
        for number, (rules, first, reached, known) in enumerate(found):
            if known is not outcome or first != starts or reached is SAME or ends is SAME:
                continue
            alike = _relation(rules[0]) is _relation(rule) and _key(rules[0]) == _key(rule)
            if alike and _together(reached, ends):
                found[number] = ([*rules, rule], first, reached | ends, outcome)
                break
        else:
            found.append(([rule], starts, ends, outcome))
    yield from found


def _key(rule: BaseRule | SpecialRule) -> str | None:
    return (rule.way if isinstance(rule, SpecialRule) else None) or rule.procedure


def _together(one: Nodes, other: Nodes) -> bool:
    """Say whether two ends stand in the same box outside the statuses."""
    return any(
        one <= block.members and other <= block.members for block in _BLOCKS if not block.inside
    )  # fmt: skip


def _lanes(arrows: Iterable[_Arrow]) -> None:
    """Give each line a lane in which no other runs at its height, short lines the inner ones."""
    taken: list[list[tuple[float, float]]] = []

    def span(arrow: _Arrow) -> tuple[float, float]:
        return min(arrow.start.y, arrow.end.y) - 3, max(arrow.start.y, arrow.end.y) + 3

    for arrow in sorted(arrows, key=lambda each: (span(each)[1] - span(each)[0], span(each))):
        low, high = span(arrow)
        free = (
            lane
            for lane, spans in enumerate(taken)
            if all(high < first or last < low for first, last in spans)
        )
        arrow.lane = next(free, len(taken))
        if arrow.lane == len(taken):
            taken.append([])
        taken[arrow.lane].append((low, high))


_BUT_INDEFINITE: Final = Text(
    ja="永住者・高度専門職2号以外の在留資格", en="any status but PR and HSP(ii)"
)
_BUT_PR: Final = Text(ja="永住者以外の在留資格", en="any status but PR")
_BUT_HSP_II: Final = Text(ja="高度専門職2号以外の在留資格", en="any status but HSP(ii)")
_BUT_HSP: Final = Text(ja="高度専門職以外の在留資格", en="any status but HSP")
_NOTE: Final = Text(
    ja="線は法律が道を開いていることを示し、許可されることを示すものではありません。右：本人が申請などをする動き。左：出国、法律により生じる動き、"
    "当局の処分、保護、認められていない動き。条件だけを加える規定は、中央の枠の中に書いてあります。",
    en="A line means that the law leaves the way open, not that a permission will be given. On the right: what a person applies for. "
    "On the left: departures, what happens by law or an authority does, protection, and what is not allowed. Provisions that only "
    "add a condition are told in the frame. PR: Permanent Resident. HSP: Highly Skilled Professional.",
)
_ANY_TWO: Final = Text(
    ja="このうちのどれからどれへも変更を申請できます。永住者と高度専門職2号には、別の条があります。次の規定が条件を加えます。",
    en="From any of these to any other a change can be applied for. Permanent Resident and Highly Skilled Professional (ii) "
    "have articles of their own. These provisions add conditions:",
)
_UNLESS: Final = Text(ja="（例外：{}）", en=" (unless: {})")
_MUST: Final = Text(
    ja="許可しなければならない", en="Must be granted where its requirements are met"
)


def legend(picture: Picture, x: float, y: float, wide: float) -> float:
    """Draw what the styles mean, in rows; return where it ends."""
    lang = picture.lang
    at, row = x, y + 12
    entries: list[tuple[Family, bool, str]] = [
        (family, False, family.title.get(lang)) for family in FAMILIES
    ]
    entries.append((FAMILIES[0], True, _MUST.get(lang)))
    for family, must, words in entries:
        room = 44 + width(words, SIZE) + 24
        if at > x and at + room > x + wide:
            at, row = x, row + 20
        picture.line([(at, row - 4), (at + 34, row - 4)], family, must=must)
        picture.tip(at + 36, row - 4, 1, family, cross=family is FAMILIES[-1])
        picture.text(at + 44, row, words)
        at += room
    return row + 6
