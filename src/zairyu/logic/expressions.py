"""Requirements as values: immutable expressions over facts, and the ways to combine them.

Truth is strong Kleene logic over three truths, with NOT_APPLICABLE neutral in all-of and any-of.
Every node is a value: from it come the explanation, the decision, the list of what it asks and the
next day on which it can change. Nothing here evaluates; see :mod:`zairyu.logic.plain` (obvious) and
:mod:`zairyu.logic.compiled` (fast).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any, Final, Protocol, TypeAlias

from attrs import frozen

from zairyu.calendar import Period
from zairyu.logic.facts import Ask, Fact
from zairyu.logic.terms import Effect, Norm, Text

__all__ = [
    "AllOf", "AnyOf", "AsOf", "AtLeast", "Citable", "Constant", "Decide", "Expr", "Item", "Not",
    "OnlyIf", "Piece", "Points", "Requirement", "Scheme", "Test", "Throughout", "Unless", "Unseen",
    "Versions", "all_of", "any_of", "as_of", "at_decision", "at_least", "before", "between",
    "constant", "decide", "item", "not_", "not_encoded", "only_if", "points", "requirement",
    "scheme", "since", "throughout", "unless", "unseen", "versions",
]  # fmt: skip

Day: TypeAlias = "date | str"
DECISION: Final = "decision"
"""The offset that stands for "the day of the decision"."""


class Citable(Protocol):
    """What a citation must be able to do; the citations themselves live in a later room."""

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        ...

    def label(self, lang: str) -> str:
        """Return how it is written in ``lang``."""
        ...

    @property
    def norm(self) -> Norm:
        """What kind of norm it is."""
        ...


class Cached:
    """A value on which evaluators keep what they derive from it once (never part of the value)."""

    __slots__ = ("_clusters", "_reads", "_region", "_unit")
    _clusters: Any
    _reads: Any
    _region: Any
    _unit: Any


@frozen(eq=False)
class Expr(Cached):
    """Any expression: has children, can be combined with ``&``, ``|`` and ``~``."""

    @property
    def parts(self) -> tuple[Expr, ...]:
        """The expressions directly inside this one, in reading order."""
        return ()

    def __and__(self, other: Any) -> AllOf:
        return AllOf((*_flat(AllOf, self), *_flat(AllOf, as_expr(other))))

    def __or__(self, other: Any) -> AnyOf:
        return AnyOf((*_flat(AnyOf, self), *_flat(AnyOf, as_expr(other))))

    def __invert__(self) -> Not:
        return Not(self)

    def unless(self, *exceptions: Any) -> Unless:
        """Qualify by provisos: where one is met, this need not be met."""
        return unless(self, *exceptions)


def _flat(kind: type[Any], expr: Expr) -> tuple[Expr, ...]:
    return expr.parts if type(expr) is kind else (expr,)


def as_expr(thing: Any) -> Expr:
    """Return an expression: a fact means "is true"; anything else than a fact or expression is refused."""
    if isinstance(thing, Expr):
        return thing
    if isinstance(thing, Ask | Fact):
        return thing.is_true()
    msg = f"expected a fact or an expression, found {type(thing).__name__}"
    raise TypeError(msg)


def _exprs(things: Iterable[Any]) -> tuple[Expr, ...]:
    return tuple(as_expr(thing) for thing in things)


@frozen(eq=False)
class Test(Expr):
    """A comparison of a ground fact with a value or with another ground fact."""

    __test__ = False  # the name is the law's; a test runner must not collect it

    ask: Ask
    op: str
    value: Any

    def __attrs_post_init__(self) -> None:
        kind = self.ask.fact.kind
        if self.op in ("<", "<=", ">", ">="):
            ordered = kind in ("number", "date") or (kind == "choice" and self.ask.fact.ordered)
            if not ordered:
                msg = f"{self.ask.key} has no order; {self.op} cannot be asked"
                raise TypeError(msg)
        if isinstance(self.value, Ask):
            return
        values = self.value if self.op == "in" else (self.value,)
        if self.op == "has":
            if kind != "choices" or self.value not in self.ask.fact.values:
                msg = f"{self.ask.key} cannot have {self.value!r}"
                raise ValueError(msg)
        else:
            for value in values:
                wrong = self.ask.check(value)
                if wrong:
                    msg = f"{self.ask.key} {self.op} {value!r}: {wrong}"
                    raise ValueError(msg)


@frozen(eq=False)
class Constant(Expr):
    """Met, not met or not applicable, whatever the facts."""

    outcome: str


@frozen(eq=False)
class Unseen(Expr):
    """Unknown because a text was not seen, or because a known rule is not encoded.

    ``open_standard`` is true for a level inside an open standard (the authority judges it anyway),
    false where the text would say whether the way exists at all.
    """

    text: Text
    encoded: bool
    open_standard: bool


@frozen(eq=False)
class AllOf(Expr):
    """Met when all parts are; not met when one is not."""

    items: tuple[Expr, ...]

    @property
    def parts(self) -> tuple[Expr, ...]:
        """The parts."""
        return self.items


@frozen(eq=False)
class AnyOf(Expr):
    """Met when one part is; not met when none is."""

    items: tuple[Expr, ...]

    @property
    def parts(self) -> tuple[Expr, ...]:
        """The parts."""
        return self.items


@frozen(eq=False)
class AtLeast(Expr):
    """Met when at least ``number`` of the parts are; parts that do not apply are left out."""

    number: int
    items: tuple[Expr, ...]

    @property
    def parts(self) -> tuple[Expr, ...]:
        """The parts."""
        return self.items


@frozen(eq=False)
class Not(Expr):
    """Met when the part is not; what does not apply still does not."""

    item: Expr

    @property
    def parts(self) -> tuple[Expr, ...]:
        """The part."""
        return (self.item,)


@frozen(eq=False)
class OnlyIf(Expr):
    """A rule with a condition of application; NOT_APPLICABLE where the condition is not met."""

    condition: Expr
    rule: Expr

    @property
    def parts(self) -> tuple[Expr, ...]:
        """Condition, then rule."""
        return (self.condition, self.rule)


@frozen(eq=False)
class Unless(Expr):
    """A rule with provisos (ただし書): met when the rule is, or when an exception is."""

    rule: Expr
    exceptions: tuple[Expr, ...]

    @property
    def parts(self) -> tuple[Expr, ...]:
        """Rule, then exceptions."""
        return (self.rule, *self.exceptions)


@frozen(eq=False)
class Decide(Expr):
    """Stated numbers first; where they do not decide for want of a fact, a judgement.

    A judgement that an authority has *found* wins over the numbers.
    """

    stated: Expr
    judgement: Test

    @property
    def parts(self) -> tuple[Expr, ...]:
        """Stated, then judged."""
        return (self.stated, self.judgement)


@frozen(eq=False)
class AsOf(Expr):
    """An expression read as of another day: its facts and its law are those of that day.

    ``offset`` is a signed Period from the reading day, or the day of the decision, or a fixed day.
    """

    offset: Offset
    item: Expr

    @property
    def parts(self) -> tuple[Expr, ...]:
        """The part."""
        return (self.item,)


@frozen(eq=False)
class Throughout(Expr):
    """Met when the part is met on every day from the offset to the reading day, both included."""

    offset: Offset
    item: Expr

    @property
    def parts(self) -> tuple[Expr, ...]:
        """The part."""
        return (self.item,)


@frozen
class Offset:
    """From the reading day to another: backwards by a period, to the decision, or to a fixed day."""

    back: Period | None = None
    decision: bool = False
    day: date | None = None

    def __str__(self) -> str:
        if self.day is not None:
            return self.day.isoformat()
        return DECISION if self.decision else f"-{self.back}"


@frozen(eq=False)
class Piece:
    """One version of a rule, in force from ``start`` (inclusive) until ``until`` (exclusive)."""

    start: date | None
    until: date | None
    rule: Expr
    keep_old_if: Expr | None = None


@frozen(eq=False)
class Versions(Expr):
    """A rule in its versions; the one in force on the reading day speaks.

    Before the first version the answer is UNKNOWN with cause *not_encoded*. After the last version's
    end the rule no longer applies. ``keep_old_if`` of a piece is a transitional rule: where it is met
    the piece before still speaks.
    """

    pieces: tuple[Piece, ...]

    def __attrs_post_init__(self) -> None:
        if not self.pieces:
            msg = "a rule has at least one version"
            raise ValueError(msg)
        for earlier, later in zip(self.pieces, self.pieces[1:], strict=False):
            if earlier.until is None or earlier.until != later.start:
                msg = f"versions must meet: one ends {earlier.until}, the next starts {later.start}"
                raise ValueError(msg)
        if self.pieces[0].keep_old_if is not None:
            msg = "the first version has no earlier one to keep"
            raise ValueError(msg)

    @property
    def parts(self) -> tuple[Expr, ...]:
        """Each version's transitional rule, if any, and its rule, in order of time."""
        found: list[Expr] = []
        for piece in self.pieces:
            if piece.keep_old_if is not None:
                found.append(piece.keep_old_if)
            found.append(piece.rule)
        return tuple(found)


@frozen(eq=False)
class Item(Expr):
    """One item of a sum of points: what it gives and when."""

    id: str
    points: int
    when: Expr
    text: Text
    citation: Citable | None = None
    group: str | None = None
    excluded_by: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[Expr, ...]:
        """Its condition."""
        return (self.when,)


@frozen(eq=False)
class Points(Cached):
    """A sum of points with groups of which only the highest counts, and exclusions.

    It is not a truth: comparing it (``total >= 70``) is. On unknown items it knows its least and its
    greatest possible value.
    """

    id: str
    text: Text
    items: tuple[Item, ...]
    citation: Citable | None = None

    def __attrs_post_init__(self) -> None:
        ids = [entry.id for entry in self.items]
        if len(set(ids)) != len(ids):
            msg = f"{self.id}: an item id stands twice"
            raise ValueError(msg)
        for entry in self.items:
            if unknown := set(entry.excluded_by) - set(ids):
                msg = f"{self.id}: {entry.id} is excluded by unknown {sorted(unknown)}"
                raise ValueError(msg)
            if entry.id in entry.excluded_by:
                msg = f"{self.id}: {entry.id} excludes itself"
                raise ValueError(msg)
            if entry.points < 0:
                msg = f"{self.id}: {entry.id} has negative points"
                raise ValueError(msg)

    def __ge__(self, number: int) -> AtLeastPoints:
        return AtLeastPoints(self, number)


@frozen(eq=False)
class AtLeastPoints(Expr):
    """A sum of points reaches a number."""

    total: Points
    number: int

    @property
    def parts(self) -> tuple[Expr, ...]:
        """The items."""
        return self.total.items


@frozen(eq=False)
class Requirement(Expr):
    """A named rule: id, text in two languages, citations, kind of norm, effect, expression."""

    id: str
    text: Text
    when: Expr
    citations: tuple[Citable, ...] = ()
    norm: Norm | None = None
    effect: Effect | None = None
    evidence: Text | None = None
    departable_by: Text | None = None
    note: Text | None = None

    @property
    def parts(self) -> tuple[Expr, ...]:
        """Its expression."""
        return (self.when,)

    def with_effect(self, effect: Effect, departable_by: Text | None = None) -> Requirement:
        """Return the same rule with another effect (and, in principle only, who may depart)."""
        from attrs import evolve

        return evolve(self, effect=effect, departable_by=departable_by or self.departable_by)


@frozen(eq=False)
class Scheme(Expr):
    """A whole test: requirements in order, each with its effect, and what is weighed beside them."""

    id: str
    text: Text
    items: tuple[Requirement, ...]
    considerations: tuple[Requirement, ...] = ()
    citations: tuple[Citable, ...] = ()
    note: Text | None = None

    @property
    def parts(self) -> tuple[Expr, ...]:
        """The requirements."""
        return self.items


# --- The ways to write them --------------------------------------------------------------------


def all_of(*things: Any) -> AllOf:
    """All of these. Empty: met."""
    return AllOf(_exprs(things))


def any_of(*things: Any) -> AnyOf:
    """At least one of these. Empty: not met."""
    return AnyOf(_exprs(things))


def at_least(number: int, *things: Any) -> AtLeast:
    """At least ``number`` of these; what does not apply is left out of the count."""
    if not 0 <= number <= len(things):
        msg = f"at least {number} of {len(things)} cannot be asked"
        raise ValueError(msg)
    return AtLeast(number, _exprs(things))


def not_(thing: Any) -> Not:
    """Not this."""
    return Not(as_expr(thing))


def only_if(condition: Any, rule: Any) -> OnlyIf:
    """The rule, where the condition is met; elsewhere it does not apply."""
    return OnlyIf(as_expr(condition), as_expr(rule))


def unless(rule: Any, *exceptions: Any) -> Unless:
    """The rule, or one of its exceptions."""
    if not exceptions:
        msg = "a proviso needs at least one exception"
        raise ValueError(msg)
    return Unless(as_expr(rule), _exprs(exceptions))


def decide(*, stated: Any, otherwise: Any) -> Decide:
    """Stated numbers where they decide; otherwise the judgement; a found judgement wins."""
    judged = as_expr(otherwise)
    if not isinstance(judged, Test) or not judged.ask.fact.judged:
        msg = "otherwise must ask a judged fact"
        raise TypeError(msg)
    return Decide(as_expr(stated), judged)


def as_of(offset: str | Day, thing: Any) -> AsOf:
    """Read facts and law as of another day: ``"-P3Y"`` before the reading day, or a fixed day."""
    return AsOf(_offset(offset), as_expr(thing))


def at_decision(thing: Any) -> AsOf:
    """Read facts and law on the day of the decision (filing plus the assumed processing time)."""
    return AsOf(Offset(decision=True), as_expr(thing))


def throughout(offset: str | Day, thing: Any) -> Throughout:
    """On every day from the offset to the reading day, both included."""
    return Throughout(_offset(offset), as_expr(thing))


def _offset(offset: str | Day) -> Offset:
    if isinstance(offset, date):
        return Offset(day=offset)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", offset):
        return Offset(day=date.fromisoformat(offset))
    if not offset.startswith("-P"):
        msg = f"an offset is like '-P3Y', or a day; got {offset!r}"
        raise ValueError(msg)
    return Offset(back=Period.parse(offset[1:]))


def versions(*pieces: Piece) -> Versions:
    """Return a rule in its versions, in order of time, meeting without gap or overlap."""
    return Versions(pieces)


def before(day: Day, rule: Any) -> Piece:
    """Return the version in force until ``day`` (exclusive), from as far back as anyone asks."""
    return Piece(None, _day(day), as_expr(rule))


def between(start: Day, until: Day, rule: Any, *, keep_old_if: Any = None) -> Piece:
    """Return the version in force from ``start`` (inclusive) until ``until`` (exclusive)."""
    return Piece(_day(start), _day(until), as_expr(rule), _optional(keep_old_if))


def since(start: Day, rule: Any, *, keep_old_if: Any = None) -> Piece:
    """Return the version in force from ``start`` (inclusive) on."""
    return Piece(_day(start), None, as_expr(rule), _optional(keep_old_if))


def _day(day: Day) -> date:
    return day if isinstance(day, date) else date.fromisoformat(day)


def _optional(thing: Any) -> Expr | None:
    return None if thing is None else as_expr(thing)


def unseen(*, ja: str, en: str, open_standard: bool) -> Unseen:
    """Unknown: the text was not seen. ``open_standard``: it is a level inside an open standard."""
    return Unseen(Text(ja=ja, en=en), encoded=True, open_standard=open_standard)


def not_encoded(*, ja: str, en: str) -> Unseen:
    """Unknown: the rule is known to exist and is not encoded."""
    return Unseen(Text(ja=ja, en=en), encoded=False, open_standard=False)


def constant(outcome: str) -> Constant:
    """``"met"``, ``"not_met"`` or ``"not_applicable"`` whatever the facts."""
    if outcome not in ("met", "not_met", "not_applicable"):
        msg = f"no constant {outcome!r}"
        raise ValueError(msg)
    return Constant(outcome)


def item(
    id: str,  # noqa: A002
    points: int,
    *,
    when: Any,
    ja: str,
    en: str,
    cite: Citable | None = None,
    group: str | None = None,
    excluded_by: tuple[str, ...] = (),
    in_force: tuple[Day | None, Day | None] = (None, None),
) -> Item:
    """Write one item of a sum of points.

    Parameters
    ----------
    id, points, when
        What gives how many points.
    group
        Of the items of a group only the highest counts.
    excluded_by
        Ids of items of the same sum; where one of them is met this one gives nothing.
    in_force
        Half-open interval of days on which the item exists; outside it, it gives nothing.
    """
    condition = as_expr(when)
    start, until = in_force
    pieces: list[Piece] = []
    absent = Constant("not_met")
    if start is not None:
        pieces.append(before(start, absent))
    if start is not None or until is not None:
        pieces.append(
            Piece(None if start is None else _day(start), None if until is None else _day(until),
                  condition)
        )  # fmt: skip
        if until is not None:
            pieces.append(since(until, absent))
        condition = Versions(tuple(pieces))
    return Item(id=id, points=points, when=condition, text=Text(ja=ja, en=en), citation=cite,
                group=group, excluded_by=excluded_by)  # fmt: skip


def points(
    id: str,  # noqa: A002
    *,
    items: Iterable[Item],
    ja: str,
    en: str,
    cite: Citable | None = None,
) -> Points:
    """Write a sum of points."""
    return Points(id=id, text=Text(ja=ja, en=en), items=tuple(items), citation=cite)


def requirement(
    id: str,  # noqa: A002
    *,
    when: Any,
    ja: str,
    en: str,
    cite: Citable | Iterable[Citable] = (),
    norm: Norm | None = None,
    effect: Effect | None = None,
    evidence: Text | None = None,
    departable_by: Text | None = None,
    note: Text | None = None,
) -> Requirement:
    """Write a rule next to its citation and its text.

    Parameters
    ----------
    id
        Stable, greppable, shown to users: ``instrument.subject.slug``.
    cite
        One citation or several; the first carries the norm unless ``norm`` is given.
    effect
        What follows when it is not met; set on the items of a scheme.
    departable_by
        Who may depart from it, where it is required in principle.
    """
    cited: tuple[Citable, ...] = tuple(cite) if isinstance(cite, Iterable) else (cite,)
    return Requirement(
        id=id,
        text=Text(ja=ja, en=en),
        when=as_expr(when),
        citations=cited,
        norm=norm or (cited[0].norm if cited else None),
        effect=effect,
        evidence=evidence,
        departable_by=departable_by,
        note=note,
    )


def scheme(
    id: str,  # noqa: A002
    *,
    ja: str,
    en: str,
    items: Iterable[Requirement],
    considerations: Iterable[Requirement] = (),
    cite: Citable | Iterable[Citable] = (),
    note: Text | None = None,
) -> Scheme:
    """Write a whole test. Items that only weigh are moved beside it."""
    cited: tuple[Citable, ...] = tuple(cite) if isinstance(cite, Iterable) else (cite,)
    listed = tuple(items)
    return Scheme(
        id=id,
        text=Text(ja=ja, en=en),
        items=tuple(entry for entry in listed if entry.effect is not Effect.WEIGHS),
        considerations=(
            *(entry for entry in listed if entry.effect is Effect.WEIGHS),
            *considerations,
        ),
        citations=cited,
        note=note,
    )
