"""The explanation: a tree of nodes that say what they are, what they came to, and on what they rest.

Nodes are built on access; a finding nobody reads costs nothing here. Outcomes of a whole region of the
tree come from one call of generated code and are handed to its nodes as they are built.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from zairyu.logic.compiled import code_of, region_of
from zairyu.logic.expressions import (
    AsOf,
    AtLeastPoints,
    Constant,
    Decide,
    Expr,
    Item,
    Test,
    Throughout,
    Unseen,
    Versions,
)
from zairyu.logic.reading import Reading, back, raw
from zairyu.logic.sums import cluster_bounds, clusters
from zairyu.logic.terms import Cause, Outcome
from zairyu.logic.truth import MET, NOT_MET, outcome_of
from zairyu.logic.values import Found, Special

__all__ = ["Node"]

_LEAVES = frozenset({Test, Unseen, Constant})


class Node:
    """An expression, read on a day: its outcome, and the nodes it rests on.

    Parameters
    ----------
    expr
        The expression.
    day
        The reading day.
    reading
        The inputs.
    via
        The offsets that led from the day asked about to this day: ``"@-P3Y"``.
    """

    __slots__ = ("_children", "_code", "_region", "_why", "day", "expr", "reading", "via")

    def __init__(
        self, expr: Expr, day: date, reading: Reading, via: str = "", code: int = 0,
        region: Any = None, children: tuple[Node, ...] | None = None,
    ) -> None:  # fmt: skip
        self.expr = expr
        self.day = day
        self.reading = reading
        self.via = via
        self._code = code
        self._region = region
        self._children = children
        self._why: frozenset[tuple[Cause, bool]] | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return Node, (self.expr, self.day, self.reading, self.via)

    @property
    def children(self) -> tuple[Node, ...]:
        """What it rests on, in reading order; only the version in force, read on its own day."""
        children = self._children
        if children is not None:
            return children
        if self._region is None:
            self._enter_region()
            children = self._children
            if children is not None:
                return children
        children = self._children = self._built()
        return children

    def _built(self) -> tuple[Node, ...]:
        """Build the nodes under this one from the outcomes of its region."""
        entered: Any = self._region
        codes, region, index = entered
        day, reading, via = self.day, self.reading, self.via
        exprs, kids, leaf = region.exprs, region.kids, region.leaf
        return tuple(
            [
                Node(exprs[i], day, reading, via, codes[i], None, ())
                if leaf[i]
                else Node(
                    exprs[i], day, reading, via, codes[i], (codes, region, i) if kids[i] else None
                )
                for i in kids[index]
            ]
        )

    def _enter_region(self) -> None:
        """Find the children outside a region, or compute the outcomes of the region that begins here."""
        cls = self.expr.__class__
        if cls in _LEAVES:
            self._children = ()
            return
        elsewhere = _ELSEWHERE.get(cls)
        if elsewhere is not None:
            self._children = tuple(elsewhere(self.expr, self))
            return
        items = self.reading.items
        if items is not None and isinstance(self.expr, AtLeastPoints):
            key = (self.expr.total, self.day, self.via)
            self._children = items.get(key)
            if self._children is None:
                self._open_region()
                self._children = items[key] = self._built()
            return
        self._open_region()

    def _open_region(self) -> None:
        region = region_of(self.expr)
        codes = region.unit(self.reading.values, self.day, self.reading)
        self._code = codes[0]
        self._region = (codes, region, 0)

    @property
    def code(self) -> int:
        """The set of outcomes it can still have; see :mod:`zairyu.logic.truth`."""
        code = self._code
        if not code:
            code = self._code = code_of(self.expr, self.day, self.reading)
        return code

    @property
    def outcome(self) -> Outcome:
        """The outcome a reader sees."""
        return outcome_of(self.code)

    def on(self, expr: Expr, day: date, via: str = "") -> Node:
        """Return another expression's node, read on another day."""
        return Node(expr, day, self.reading, self.via + via)

    @property
    def bounds(self) -> tuple[int, int]:
        """The least and greatest possible value of a sum of points."""
        assert isinstance(self.expr, AtLeastPoints)
        codes = {node.expr.id: node.code for node in self.children if isinstance(node.expr, Item)}
        least = greatest = 0
        for cluster in clusters(self.expr.total):
            low, high = cluster_bounds(cluster, codes)
            least += low
            greatest += high
        return least, greatest

    @property
    def causes(self) -> frozenset[tuple[Cause, bool]]:
        """Why it is unknown: each cause with whether it lies inside an open standard."""
        known = self._why
        if known is None:
            known = self._why = frozenset(_gathered(self))
        return known

    @property
    def lacks_more_than_judgement(self) -> bool:
        """Could something other than the authority's judgement, or a level it applies, still decide it?"""
        return any(
            cause is not Cause.JUDGEMENT and not open_standard
            for cause, open_standard in _causes(self)
        )

    def leaves(self) -> Iterator[Node]:
        """Yield the comparisons and unseen texts under it, in reading order."""
        if self.expr.__class__ in _LEAVES:
            yield self
            return
        for child in self.children:
            yield from child.leaves()


def _version_nodes(expr: Versions, node: Node) -> Iterator[Node]:
    for index, piece in enumerate(expr.pieces):
        if piece.start is not None and node.day < piece.start:
            return
        if piece.until is None or node.day < piece.until:
            if piece.keep_old_if is None:
                yield node.on(piece.rule, node.day)
                return
            condition = node.on(piece.keep_old_if, node.day)
            yield condition
            if condition.code & MET:
                yield node.on(expr.pieces[index - 1].rule, node.day)
            if condition.code != MET:
                yield node.on(piece.rule, node.day)
            return


def _as_of_node(expr: AsOf, node: Node) -> Iterator[Node]:
    day = back(expr.offset, node.day, node.reading.processing)
    yield node.on(expr.item, day, f"@{expr.offset}")


def _deciding_day(expr: Throughout, node: Node) -> Iterator[Node]:
    """Read the part on the first day that decides: one not met, else one unknown, else the day itself."""
    from zairyu.logic.change import next_possible_change

    via = f"@{expr.offset}.."
    first_unknown: Node | None = None
    day: date | None = min(back(expr.offset, node.day, node.reading.processing), node.day)
    while day is not None and day <= node.day:
        read = node.on(expr.item, day, via)
        if read.code == NOT_MET:
            yield read
            return
        if read.code & NOT_MET and first_unknown is None:
            first_unknown = read
        day = next_possible_change(expr.item, day, node.reading)
    yield first_unknown or node.on(expr.item, node.day, via)


_ELSEWHERE: dict[type[Expr], Callable[[Any, Node], Iterator[Node]]] = {
    Versions: _version_nodes,
    AsOf: _as_of_node,
    Throughout: _deciding_day,
}
"""Kinds of expression whose parts are read on another day, or only in part."""


def _gathered(node: Node) -> Iterator[tuple[Cause, bool]]:
    """Yield the causes of a node from those of the nodes under it, each found once."""
    if node.outcome is not Outcome.UNKNOWN:
        return
    expr = node.expr
    if isinstance(expr, Test | Unseen) or not node.children:
        yield from _causes(node)
    elif isinstance(expr, Decide):
        yield from node.children[1].causes
    else:
        for child in node.children:
            yield from child.causes


def _causes(node: Node) -> Iterator[tuple[Cause, bool]]:
    if node.outcome is not Outcome.UNKNOWN:
        return
    expr = node.expr
    if isinstance(expr, Unseen):
        yield (Cause.TEXT if expr.encoded else Cause.NOT_ENCODED), expr.open_standard
        return
    if isinstance(expr, Test):
        yield from _test_causes(expr, node)
        return
    if isinstance(expr, Decide):
        yield from _causes(node.children[1])
        return
    children = node.children
    if not children:
        yield Cause.NOT_ENCODED, False
    for child in children:
        yield from _causes(child)


def _test_causes(test: Test, node: Node) -> Iterator[tuple[Cause, bool]]:
    for ask in (test.ask, test.value):
        if not isinstance(ask, type(test.ask)):
            continue
        value = raw(ask, node.reading, node.day)
        if ask.fact.judged and value.__class__ is not Found:
            yield Cause.JUDGEMENT, True
        elif value is Special.UNKNOWN:
            yield Cause.FACT, False
