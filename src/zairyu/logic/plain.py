"""The slow, obvious evaluator: a tree of nodes that say what they are and why.

It is the explanation and, in tests, the oracle of the compiled one. Nodes are built on access: a
finding nobody reads costs nothing here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

from zairyu.logic.expressions import (
    AllOf, AnyOf, AsOf, AtLeast, AtLeastPoints, Constant, Decide, Expr, Item, Not, OnlyIf, Points,
    Requirement, Scheme, Test, Throughout, Unless, Unseen, Versions,
)  # fmt: skip
from zairyu.logic.reading import Reading, back, test_code
from zairyu.logic.terms import Cause, Outcome
from zairyu.logic.truth import (
    AND, MET, NOT, NOT_APPLICABLE, NOT_MET, OR, UNKNOWN_CODE, count_at_least, outcome_of,
)  # fmt: skip
from zairyu.logic.values import Claim, Found, Special, Timeline

__all__ = ["Node", "cluster_bounds", "clusters"]

_CONSTANTS = {"met": MET, "not_met": NOT_MET, "not_applicable": NOT_APPLICABLE}


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

    __slots__ = ("_children", "_code", "day", "expr", "reading", "via")

    def __init__(self, expr: Expr, day: date, reading: Reading, via: str = "") -> None:
        self.expr = expr
        self.day = day
        self.reading = reading
        self.via = via
        self._code: int | None = None
        self._children: tuple[Node, ...] | None = None

    @property
    def children(self) -> tuple[Node, ...]:
        """What it rests on, in reading order; only the version in force, read on its own day."""
        if self._children is None:
            self._children = tuple(self._find_children())
        return self._children

    @property
    def code(self) -> int:
        """The set of outcomes it can still have; see :mod:`zairyu.logic.truth`."""
        if self._code is None:
            self._code = self._find_code()
        return self._code

    @property
    def outcome(self) -> Outcome:
        """The outcome a reader sees."""
        return outcome_of(self.code)

    def _on(self, expr: Expr, day: date | None = None, via: str = "") -> Node:
        return Node(expr, self.day if day is None else day, self.reading, self.via + via)

    def _find_children(self) -> Iterator[Node]:
        expr = self.expr
        if isinstance(expr, Versions):
            yield from self._version_nodes(expr)
        elif isinstance(expr, AsOf):
            day = back(expr.offset, self.day, self.reading.processing)
            yield self._on(expr.item, day, f"@{expr.offset}")
        elif isinstance(expr, Throughout):
            yield self._deciding_day(expr)
        else:
            for part in expr.parts:
                yield self._on(part)

    def _version_nodes(self, expr: Versions) -> Iterator[Node]:
        for index, piece in enumerate(expr.pieces):
            if piece.start is not None and self.day < piece.start:
                return
            if piece.until is None or self.day < piece.until:
                if piece.keep_old_if is not None:
                    condition = self._on(piece.keep_old_if)
                    yield condition
                    if condition.code & MET:
                        yield self._on(expr.pieces[index - 1].rule)
                    if condition.code != MET:
                        yield self._on(piece.rule)
                else:
                    yield self._on(piece.rule)
                return

    def _find_code(self) -> int:
        expr = self.expr
        if isinstance(expr, Test):
            return test_code(expr, self.reading, self.day)
        if isinstance(expr, Constant):
            return _CONSTANTS[expr.outcome]
        if isinstance(expr, Unseen):
            return UNKNOWN_CODE
        if isinstance(expr, Versions):
            return self._version_code(expr)
        if isinstance(expr, AtLeastPoints):
            least, greatest = self.bounds
            if least >= expr.number:
                return MET
            return NOT_MET if greatest < expr.number else UNKNOWN_CODE
        if isinstance(expr, Throughout):
            return throughout_code(expr, self.day, self.reading)
        codes = [child.code for child in self.children]
        if isinstance(expr, AllOf | Scheme):
            return fold(AND, codes, empty=MET)
        if isinstance(expr, AnyOf | Unless):
            return fold(OR, codes, empty=NOT_MET)
        if isinstance(expr, Not):
            return NOT[codes[0]]
        if isinstance(expr, AtLeast):
            return count_at_least(expr.number, codes)
        if isinstance(expr, OnlyIf):
            return only_if_code(codes[0], codes[1])
        if isinstance(expr, Decide):
            return self._decide_code(expr, codes)
        if isinstance(expr, Requirement | Item | AsOf):
            return codes[0]
        msg = f"no reading for {type(expr).__name__}"
        raise TypeError(msg)

    def _version_code(self, expr: Versions) -> int:
        nodes = self.children
        if not nodes:
            first = expr.pieces[0].start
            started = first is None or self.day >= first
            return NOT_APPLICABLE if started else UNKNOWN_CODE
        if len(nodes) == 1:
            return nodes[0].code
        return _union(node.code for node in nodes[1:])

    def _decide_code(self, expr: Decide, codes: list[int]) -> int:
        if found(expr.judgement, self.reading, self.day):
            return codes[1]
        return codes[1] if codes[0] == UNKNOWN_CODE else codes[0]

    def _deciding_day(self, expr: Throughout) -> Node:
        """Read the part on the first day that decides: one not met, else one unknown, else today."""
        first_unknown: Node | None = None
        for day in days_of_change(expr, self.day, self.reading):
            node = self._on(expr.item, day, f"@{expr.offset}..")
            if node.code == NOT_MET:
                return node
            if node.code & NOT_MET and first_unknown is None:
                first_unknown = node
        return first_unknown or self._on(expr.item, via=f"@{expr.offset}..")

    @property
    def bounds(self) -> tuple[int, int]:
        """The least and greatest possible value of a sum of points."""
        assert isinstance(self.expr, AtLeastPoints)
        codes = {
            node.expr.id: node.code for node in self.children if isinstance(node.expr, Item)
        }
        least = greatest = 0
        for cluster in clusters(self.expr.total):
            low, high = cluster_bounds(cluster, codes)
            least += low
            greatest += high
        return least, greatest

    @property
    def causes(self) -> frozenset[tuple[Cause, bool]]:
        """Why it is unknown: each cause with whether it lies inside an open standard."""
        return frozenset(_causes(self))

    def leaves(self) -> Iterator[Node]:
        """Yield the comparisons and unseen texts under it, in reading order."""
        if isinstance(self.expr, Test | Unseen | Constant):
            yield self
            return
        for child in self.children:
            yield from child.leaves()


def fold(table: tuple[tuple[int, ...], ...], codes: list[int], *, empty: int) -> int:
    """Combine codes by a table; what does not apply is neutral."""
    if not codes:
        return empty
    result = codes[0]
    for code in codes[1:]:
        result = table[result][code]
    return result


def only_if_code(condition: int, rule: int) -> int:
    """A rule with a condition of application."""
    result = rule if condition & MET else 0
    if condition & (NOT_MET | NOT_APPLICABLE):
        result |= NOT_APPLICABLE
    return result


def _union(codes: Iterator[int]) -> int:
    result = 0
    for code in codes:
        result |= code
    return result


def found(judgement: Test, reading: Reading, day: date) -> bool:
    """Has an authority found this point?"""
    return _raw(judgement, reading, day).__class__ is Found


def _raw(test: Test, reading: Reading, day: date) -> Any:
    value = reading.values[test.ask.key]
    return value.at(day) if value.__class__ is Timeline else value


def claimed(test: Test, reading: Reading, day: date) -> Claim | None:
    """Return the claim that stands on this judged point, if one does."""
    value = _raw(test, reading, day)
    if value.__class__ is Claim:
        return value  # type: ignore[no-any-return]
    judged = test.ask.fact.judged and value.__class__ is not Found
    return Claim(value) if judged and value.__class__ is not Special else None


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
    asks = [test.ask, *([test.value] if isinstance(test.value, type(test.ask)) else [])]
    for ask in asks:
        value = node.reading.values[ask.key]
        value = value.at(node.day) if value.__class__ is Timeline else value
        if ask.fact.judged and value.__class__ is not Found:
            yield Cause.JUDGEMENT, True
        elif value is Special.UNKNOWN:
            yield Cause.FACT, False


def throughout_code(expr: Throughout, day: date, reading: Reading) -> int:
    """Every day from the offset to ``day``: the worst of them."""
    codes = [
        Node(expr.item, step, reading).code for step in days_of_change(expr, day, reading)
    ]
    return fold(AND, codes, empty=MET)


def days_of_change(expr: Throughout, day: date, reading: Reading) -> Iterator[date]:
    """Yield the first day of the window and each later day in it on which the part may change."""
    from zairyu.logic.change import next_possible_change

    step: date | None = back(expr.offset, day, reading.processing)
    if step is not None and step > day:
        step = day
    while step is not None and step <= day:
        yield step
        step = next_possible_change(expr.item, step, reading)


def clusters(total: Points) -> tuple[tuple[Item, ...], ...]:
    """Return the items that bear on each other (same group, exclusion), in order; cached by sum."""
    known: tuple[tuple[Item, ...], ...] | None = getattr(total, "_clusters", None)
    if known is not None:
        return known
    parent = {entry.id: entry.id for entry in total.items}

    def root(name: str) -> str:
        while parent[name] != name:
            name = parent[name]
        return name

    first_of_group: dict[str, str] = {}
    for entry in total.items:
        for other in entry.excluded_by:
            parent[root(entry.id)] = root(other)
        if entry.group is not None:
            first = first_of_group.setdefault(entry.group, entry.id)
            parent[root(entry.id)] = root(first)
    by_root: dict[str, list[Item]] = {}
    for entry in total.items:
        by_root.setdefault(root(entry.id), []).append(entry)
    result = tuple(tuple(members) for members in by_root.values())
    object.__setattr__(total, "_clusters", result)
    return result


def cluster_bounds(cluster: tuple[Item, ...], codes: dict[str, int]) -> tuple[int, int]:
    """Return the least and greatest sum of a cluster over what its unknown items can become."""
    choices = [_possible(codes[entry.id]) for entry in cluster]
    sums = [
        cluster_sum(cluster, dict(zip((e.id for e in cluster), chosen, strict=True)))
        for chosen in product(*choices)
    ]
    return min(sums), max(sums)


def _possible(code: int) -> tuple[bool, ...]:
    if not code & MET:
        return (False,)
    return (True,) if code == MET else (False, True)


def counting(cluster: tuple[Item, ...], met: dict[str, bool]) -> list[Item]:
    """Return the items that count, given which conditions are met."""
    standing = [
        entry
        for entry in cluster
        if met[entry.id] and not any(met[other] for other in entry.excluded_by)
    ]
    best: dict[str, Item] = {}
    for entry in standing:
        if entry.group is not None and (
            entry.group not in best or entry.points > best[entry.group].points
        ):
            best[entry.group] = entry
    return [e for e in standing if e.group is None or best[e.group] is e]


def cluster_sum(cluster: tuple[Item, ...], met: dict[str, bool]) -> int:
    """Return what a cluster gives, given which conditions are met."""
    return sum(entry.points for entry in counting(cluster, met))
