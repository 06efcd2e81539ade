"""The fast evaluator: Python code generated once for each rule.

The obvious evaluator (:mod:`zairyu.logic.plain`) is its oracle: on any expression, values and day
both give the same set of possible outcomes. A named rule or a sum of points that is large becomes a
function of its own and is only called while the outcome is open, so that what cannot matter any
more costs nothing. Generated source holds no text from a case: only names of constants bound beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import frozen

from zairyu.logic.expressions import (
    AllOf,
    AnyOf,
    AsOf,
    AtLeast,
    AtLeastPoints,
    Constant,
    Decide,
    Expr,
    Item,
    Not,
    OnlyIf,
    Points,
    Requirement,
    Scheme,
    Test,
    Throughout,
    Unless,
    Unseen,
    Versions,
)
from zairyu.logic.facts import Ask
from zairyu.logic.reading import Reading, Values, back, judge, test_code
from zairyu.logic.sums import cluster_bounds, cluster_shares, clusters
from zairyu.logic.truth import (
    AND,
    CONSTANTS,
    MET,
    NOT,
    NOT_APPLICABLE,
    NOT_MET,
    OR,
    UNKNOWN_CODE,
    count_at_least,
    only_if_code,
)
from zairyu.logic.values import NONE, UNKNOWN, Found, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Region", "bounds_of", "code_of", "itemised", "region_of"]

Unit: TypeAlias = Callable[[Values, date, Reading], int]
SumUnit: TypeAlias = Callable[[Values, date, Reading], tuple[int, int]]

_INLINE_LEAVES = 8
"""A named rule with at most this many comparisons is written into its parent's code."""


def code_of(expr: Expr, day: date, reading: Reading) -> int:
    """Return the set of possible outcomes of an expression on a day."""
    try:
        unit: Unit = expr._unit
    except AttributeError:
        unit = _unit(expr)
    return unit(reading.values, day, reading)


def bounds_of(total: Points, day: date, reading: Reading) -> tuple[int, int]:
    """Return the least and greatest possible value of a sum of points on a day."""
    try:
        unit: SumUnit = total._unit
    except AttributeError:
        unit = _sum_unit(total)
    return unit(reading.values, day, reading)


def _unit(expr: Expr) -> Unit:
    writer = _Writer()
    result = writer.inside(expr) if isinstance(expr, Requirement) else writer.write(expr)
    unit: Unit = writer.finish(result)
    object.__setattr__(expr, "_unit", unit)
    return unit


def _sum_unit(total: Points) -> SumUnit:
    writer = _Writer()
    writer.sum(total)
    unit: SumUnit = writer.finish("(lo, hi)")
    object.__setattr__(total, "_unit", unit)
    return unit


def _at_least(number: int, codes: tuple[int, ...]) -> int:
    least = greatest = 0
    for code in codes:
        if code == MET:
            least += 1
            greatest += 1
        elif code == UNKNOWN_CODE:
            greatest += 1
        elif code != NOT_MET:
            return count_at_least(number, codes)
    if least >= number:
        return MET
    return UNKNOWN_CODE if greatest >= number else NOT_MET


def _throughout(expr: Throughout, m: Values, d: date, x: Reading) -> int:
    from zairyu.logic.change import next_possible_change

    key = (id(expr), d)
    known = x.memo.get(key)
    if known is not None:
        return known  # type: ignore[no-any-return]
    step: date | None = min(back(expr.offset, d, x.processing), d)
    result = 0
    while step is not None and step <= d:
        code = code_of(expr.item, step, x)
        result = AND[result][code] if result else code
        if result == NOT_MET:
            break
        step = next_possible_change(expr.item, step, x)
    x.memo[key] = result
    return result


_PLAIN_CLASS: Final = {"number": "int", "choice": "str", "date": "date", "choices": "frozenset"}
"""The class that most values of a kind of fact have; others take the slow way."""


class _Cluster:
    """Bounds of items that bear on each other, remembered by the outcomes of their conditions."""

    __slots__ = ("items", "known", "shares")

    def __init__(self, items: tuple[Item, ...]) -> None:
        self.items = items
        self.known: dict[tuple[int, ...], tuple[int, int]] = {}
        self.shares: dict[tuple[int, ...], tuple[tuple[int, int], ...]] = {}

    def of_each(self, codes: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
        found = self.shares.get(codes)
        if found is None:
            found = self.shares[codes] = cluster_shares(self.items, codes)
        return found

    def __call__(self, codes: tuple[int, ...]) -> tuple[int, int]:
        found = self.known.get(codes)
        if found is None:
            named = dict(zip((entry.id for entry in self.items), codes, strict=True))
            found = self.known[codes] = cluster_bounds(self.items, named)
        return found


class _Writer:
    """Writes one function; every method returns the name (or literal) that holds its result."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.indent = 1
        self.names = 0
        self.scopes: list[dict[Any, str]] = [{}]
        self.space: dict[str, Any] = {
            "AND": AND, "OR": OR, "NOT": NOT, "TL": Timeline, "FO": Found,
            "UN": UNKNOWN, "NO": NONE, "back": back, "judge": judge, "atl": _at_least,
            "oif": only_if_code, "thr": _throughout, "code_of": code_of, "bounds_of": bounds_of,
            "slow": test_code, "date": date, "bounds_from": _bounds_from,
        }  # fmt: skip

    def line(self, text: str) -> None:
        self.lines.append("    " * self.indent + text)

    def name(self, prefix: str = "c") -> str:
        self.names += 1
        return f"{prefix}{self.names}"

    def bind(self, value: Any, prefix: str = "K") -> str:
        name = self.name(prefix)
        self.space[name] = value
        return name

    def finish(self, result: str) -> Any:
        source = "\n".join(["def unit(m, d, x):", *self.lines, f"    return {result}"])
        exec(compile(source, "<zairyu rule>", "exec"), self.space)
        return self.space["unit"]

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        """Write a nested block; names bound inside it are not seen outside."""
        self.line(head)
        self.indent += 1
        self.scopes.append({})
        yield
        self.scopes.pop()
        self.indent -= 1

    def seen(self, key: Any) -> str | None:
        for scope in reversed(self.scopes):
            name: str | None = scope.get(key)
            if name is not None:
                return name
        return None

    # --- expressions

    def write(self, expr: Expr) -> str:
        if isinstance(expr, Test):
            return self.test(expr)
        if isinstance(expr, Constant):
            return str(CONSTANTS[expr.outcome])
        if isinstance(expr, Unseen):
            return str(UNKNOWN_CODE)
        if isinstance(expr, AllOf | Scheme):
            return self.combine(expr.parts, "AND", NOT_MET, empty=MET)
        if isinstance(expr, AnyOf | Unless):
            return self.combine(expr.parts, "OR", MET, empty=NOT_MET)
        if isinstance(expr, Not):
            return self.set(f"NOT[{self.write(expr.item)}]")
        if isinstance(expr, AtLeast):
            codes = ", ".join(self.write(part) for part in expr.parts)
            return self.set(f"atl({expr.number}, ({codes},))") if codes else str(MET)
        if isinstance(expr, OnlyIf):
            return self.only_if(expr)
        if isinstance(expr, Decide):
            return self.decide(expr)
        if isinstance(expr, Versions):
            return self.versions(expr)
        if isinstance(expr, Requirement):
            return (
                self.inside(expr) if _leaves(expr) <= _INLINE_LEAVES else self.set(self.call(expr))
            )
        if isinstance(expr, Item):
            return self.write(expr.when)
        if isinstance(expr, AtLeastPoints):
            return self.points(expr)
        if isinstance(expr, AsOf | Throughout):
            return self.set(self.call(expr))
        msg = f"no code for {type(expr).__name__}"
        raise TypeError(msg)

    def inside(self, expr: Requirement) -> str:
        return self.write(expr.when)

    def set(self, value: str) -> str:
        name = self.name()
        self.line(f"{name} = {value}")
        return name

    def call(self, expr: Expr) -> str:
        """A call of another unit, generated when it is first reached."""
        if isinstance(expr, AsOf):
            offset = self.bind(expr.offset)
            return f"code_of({self.bind(expr.item)}, back({offset}, d, x.processing), x)"
        if isinstance(expr, Throughout):
            return f"thr({self.bind(expr)}, m, d, x)"
        return f"code_of({self.bind(expr)}, d, x)"

    def combine(self, parts: tuple[Expr, ...], table: str, final: int, *, empty: int) -> str:
        if not parts:
            return str(empty)
        cheap = [part for part in parts if not _needs_call(part)]
        dear = [part for part in parts if _needs_call(part)]
        result = self.name()
        begun = False
        for part in cheap:
            code = self.write(part)
            self.line(f"{result} = {table}[{result}][{code}]" if begun else f"{result} = {code}")
            begun = True
        for part in dear:
            if not begun:
                self.line(f"{result} = {self.write(part)}")
                begun = True
                continue
            with self.block(f"if {result} != {final}:"):
                self.line(f"{result} = {table}[{result}][{self.write(part)}]")
        return result

    def only_if(self, expr: OnlyIf) -> str:
        condition = self.write(expr.condition)
        result = self.name()
        with self.block(f"if {condition} == {NOT_MET} or {condition} == {NOT_APPLICABLE}:"):
            self.line(f"{result} = {NOT_APPLICABLE}")
        with self.block("else:"):
            rule = self.write(expr.rule)
            self.line(f"{result} = {rule} if {condition} == {MET} else oif({condition}, {rule})")
        return result

    def decide(self, expr: Decide) -> str:
        stated = self.write(expr.stated)
        judged = self.write(expr.judgement)
        raw = self.raw(expr.judgement.ask)
        return self.set(
            f"{judged} if {raw}.__class__ is FO or {stated} == {UNKNOWN_CODE} else {stated}"
        )

    def versions(self, expr: Versions) -> str:
        result = self.name()
        first = expr.pieces[0].start
        head = "if"
        if first is not None:
            with self.block(f"if d < {self.bind(first)}:"):
                self.line(f"{result} = {UNKNOWN_CODE}")
            head = "elif"
        for index, piece in enumerate(expr.pieces):
            condition = "True" if piece.until is None else f"d < {self.bind(piece.until)}"
            with self.block(f"{head} {condition}:"):
                if piece.keep_old_if is None:
                    self.line(f"{result} = {self.write(piece.rule)}")
                else:
                    kept = self.write(piece.keep_old_if)
                    self.line(f"{result} = 0")
                    with self.block(f"if {kept} & {MET}:"):
                        self.line(f"{result} |= {self.write(expr.pieces[index - 1].rule)}")
                    with self.block(f"if {kept} != {MET}:"):
                        self.line(f"{result} |= {self.write(piece.rule)}")
            head = "elif"
        if expr.pieces[-1].until is not None:
            with self.block("else:"):
                self.line(f"{result} = {NOT_APPLICABLE}")
        return result

    # --- comparisons

    def raw(self, ask: Ask) -> str:
        known = self.seen(("raw", ask))
        if known is not None:
            return known
        name = self.name("r")
        self.line(f"{name} = m[{ask.key!r}]")
        self.line(f"if {name}.__class__ is TL: {name} = {name}.at(d)")
        self.scopes[-1]["raw", ask] = name
        return name

    def value(self, ask: Ask) -> str:
        if not ask.fact.judged:
            return self.raw(ask)
        known = self.seen(("value", ask))
        if known is not None:
            return known
        name = self.name("v")
        self.line(f"{name} = judge({self.raw(ask)}, judged=True, accept=x.accept)")
        self.scopes[-1]["value", ask] = name
        return name

    def test(self, test: Test) -> str:
        key = (test.ask, test.op, test.value)
        known = self.seen(key)
        if known is not None:
            return known
        left = self.value(test.ask)
        name = self.set(self.comparison(test, left))
        self.scopes[-1][key] = name
        return name

    def comparison(self, test: Test, left: str) -> str:
        other = test.value
        slow = f"slow({self.bind(test)}, x, d)"
        if isinstance(other, Ask):
            return slow
        otherwise = f"{UNKNOWN_CODE} if {left} is UN else {NOT_MET} if {left} is NO else {slow}"
        if test.ask.fact.kind == "flag" and test.op == "==":
            true, false = (MET, NOT_MET) if other is True else (NOT_MET, MET)
            return f"{true} if {left} is True else {false} if {left} is False else {otherwise}"
        constant = repr(other) if other.__class__ in (int, str) else self.bind(other)
        if test.op == "in":
            met = f"{left} in {constant}"
        elif test.op == "has":
            met = f"{constant} in {left}"
        elif test.ask.fact.kind == "choice" and test.op != "==":
            ranks = {value: rank for rank, value in enumerate(test.ask.fact.values)}
            met = f"{self.bind(ranks)}[{left}] {test.op} {ranks[other]}"
        else:
            met = f"{left} {test.op} {constant}"
        kind = _PLAIN_CLASS[test.ask.fact.kind]
        return f"({MET} if {met} else {NOT_MET}) if {left}.__class__ is {kind} else {otherwise}"

    # --- sums of points

    def points(self, expr: AtLeastPoints) -> str:
        total = self.bind(expr.total)
        bounds = self.name("b")
        self.line(f"{bounds} = x.memo.get(({total}, d))")
        with self.block(f"if {bounds} is None:"):
            self.line(f"{bounds} = x.memo[{total}, d] = bounds_of({total}, d, x)")
        return self.set(
            f"{MET} if {bounds}[0] >= {expr.number} else "
            f"{NOT_MET} if {bounds}[1] < {expr.number} else {UNKNOWN_CODE}"
        )

    def sum(self, total: Points) -> None:
        self.line("lo = hi = 0")
        for cluster in clusters(total):
            if len(cluster) == 1:
                self.single(cluster[0])
            elif any(entry.excluded_by for entry in cluster):
                codes = ", ".join(self.write(entry.when) for entry in cluster)
                low, high = self.name("l"), self.name("h")
                self.line(f"{low}, {high} = {self.bind(_Cluster(cluster))}(({codes}))")
                self.line(f"lo += {low}; hi += {high}")
            else:
                self.highest(cluster)

    def single(self, entry: Item) -> None:
        code = self.write(entry.when)
        self.line(f"if {code} == {MET}: lo += {entry.points}; hi += {entry.points}")
        self.line(f"elif {code} & {MET}: hi += {entry.points}")

    def highest(self, cluster: tuple[Item, ...]) -> None:
        """Only the highest counts: read from the highest down and stop at the first that is met."""
        best = self.name("g")
        self.line(f"{best} = 0")
        with self.block("while True:"):
            for entry in sorted(cluster, key=lambda e: -e.points):
                code = self.write(entry.when)
                with self.block(f"if {code} & {MET}:"):
                    self.line(f"if not {best}: {best} = {entry.points}")
                    self.line(f"if {code} == {MET}: lo += {entry.points}; break")
            self.line("break")
        self.line(f"hi += {best}")


class _Recorder(_Writer):
    """Writes one function that returns the outcome of every node of a region, in reading order.

    A region ends where an expression is read on another day, only in part, or is a sum of points of its
    own: there the outcome is recorded and what lies under it is left for later.
    """

    def __init__(self) -> None:
        super().__init__()
        self.exprs: list[Expr] = []
        self.kids: list[list[int]] = []
        self.results: list[str] = []
        self.path: list[int] = []

    def write(self, expr: Expr) -> str:
        index = len(self.exprs)
        self.exprs.append(expr)
        self.kids.append([])
        self.results.append("")
        if self.path:
            self.kids[self.path[-1]].append(index)
        if isinstance(expr, AsOf | Throughout | Versions) or (
            isinstance(expr, AtLeastPoints) and self.path
        ):
            result = self.set(f"code_of({self.bind(expr)}, d, x)")
        else:
            self.path.append(index)
            result = self.inside(expr) if isinstance(expr, Requirement) else super().write(expr)
            self.path.pop()
        self.results[index] = result
        return result

    def combine(self, parts: tuple[Expr, ...], table: str, final: int, *, empty: int) -> str:
        codes = [self.write(part) for part in parts]
        if not codes:
            return str(empty)
        result = codes[0]
        for code in codes[1:]:
            result = f"{table}[{result}][{code}]"
        return self.set(result)

    def only_if(self, expr: OnlyIf) -> str:
        condition = self.write(expr.condition)
        rule = self.write(expr.rule)
        return self.set(f"oif({condition}, {rule})")

    def points(self, expr: AtLeastPoints) -> str:
        codes = ", ".join(self.write(entry) for entry in expr.total.items)
        low, high = self.name("l"), self.name("h")
        groups = self.bind(_grouping(expr.total))
        self.line(f"{low}, {high} = bounds_from({groups}, ({codes},))")
        return self.set(
            f"{MET} if {low} >= {expr.number} else "
            f"{NOT_MET} if {high} < {expr.number} else {UNKNOWN_CODE}"
        )


@frozen(eq=False)
class Region:
    """A stretch of a tree whose outcomes come from one call.

    Parameters
    ----------
    unit
        Returns the outcome of every node of the region, in reading order.
    exprs, kids, leaf
        The expressions, for each the positions of those under it, and whether it can have none.
    """

    unit: Callable[[Values, date, Reading], tuple[int, ...]]
    exprs: tuple[Expr, ...]
    kids: tuple[tuple[int, ...], ...]
    leaf: tuple[bool, ...]


def region_of(expr: Expr) -> Region:
    """Return the region that begins with an expression; generated once for each."""
    try:
        known: Region = expr._region
    except AttributeError:
        pass
    else:
        return known
    writer = _Recorder()
    writer.write(expr)
    unit = writer.finish(f"({', '.join(writer.results)},)")
    leaf = tuple(isinstance(entry, Test | Unseen | Constant) for entry in writer.exprs)
    region = Region(unit, tuple(writer.exprs), tuple(map(tuple, writer.kids)), leaf)
    object.__setattr__(expr, "_region", region)
    return region


def itemised(
    total: Points, day: date, reading: Reading
) -> tuple[int, int, tuple[int, ...], list[tuple[int, int]]]:
    """Return a sum's bounds, the outcome of each item's condition, and the bounds of what each gives."""
    try:
        unit, grouping = total._region
    except AttributeError:
        writer = _Writer()
        codes = ", ".join([writer.write(entry.when) for entry in total.items])
        unit, grouping = writer.finish(f"({codes},)"), _grouping(total)
        object.__setattr__(total, "_region", (unit, grouping))
    codes_of = unit(reading.values, day, reading)
    least = greatest = 0
    shares: list[tuple[int, int]] = [(0, 0)] * len(codes_of)
    for cluster, positions in grouping:
        if len(positions) == 1:
            index = positions[0]
            code = codes_of[index]
            if code & MET:
                worth = cluster.items[0].points
                shares[index] = (worth if code == MET else 0, worth)
        else:
            each = cluster.of_each(tuple([codes_of[index] for index in positions]))
            for index, share in zip(positions, each, strict=True):
                shares[index] = share
            low, high = cluster(tuple([codes_of[index] for index in positions]))
            least += low
            greatest += high
            continue
        least += shares[index][0]
        greatest += shares[index][1]
    return least, greatest, codes_of, shares


_Grouping: TypeAlias = "tuple[tuple[_Cluster, tuple[int, ...]], ...]"


def _grouping(total: Points) -> _Grouping:
    position = {entry.id: index for index, entry in enumerate(total.items)}
    return tuple(
        (_Cluster(cluster), tuple(position[entry.id] for entry in cluster))
        for cluster in clusters(total)
    )


def _bounds_from(grouping: _Grouping, codes: tuple[int, ...]) -> tuple[int, int]:
    least = greatest = 0
    for cluster, positions in grouping:
        low, high = cluster(tuple([codes[index] for index in positions]))
        least += low
        greatest += high
    return least, greatest


def _leaves(expr: Expr) -> int:
    if isinstance(expr, AsOf | Throughout | AtLeastPoints):
        return _INLINE_LEAVES
    return sum(_leaves(part) for part in expr.parts) if expr.parts else 1


def _needs_call(expr: Expr) -> bool:
    if isinstance(expr, AsOf | Throughout | AtLeastPoints):
        return True
    if isinstance(expr, Requirement) and _leaves(expr) > _INLINE_LEAVES:
        return True
    return any(_needs_call(part) for part in expr.parts)
