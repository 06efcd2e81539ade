"""What would turn an answer: the smallest sets of facts which, with other values, give a better verdict.

A set that turns the answer must change something in every part of it that stands in the way. So the
search takes one such part, tries each change in it that could matter, looks at what then stands in the
way, and so on, smaller sets first (Reiter's tree of hitting sets). Each set is tried out by evaluating the
rules on the changed values; nothing is concluded from the shape of a rule alone.

A change holds from the day asked about on. What a rule reads of an earlier day stays as it was: nobody can
have another past. Two facts compared with each other are tried only where one of them is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from typing import Any, Final, Literal, TypeAlias

from attrs import field, frozen

from zairyu.logic.change import next_possible_change, value_changes
from zairyu.logic.expressions import (
    AllOf,
    AnyOf,
    AtLeastPoints,
    Expr,
    Requirement,
    Scheme,
    Test,
    Throughout,
    Unless,
)
from zairyu.logic.facts import Ask, Changeable, Fact
from zairyu.logic.finding import Finding, verdict_of
from zairyu.logic.node import Node
from zairyu.logic.reading import Reading, Values, back, compare, judge, raw
from zairyu.logic.terms import Effect, Verdict
from zairyu.logic.truth import MET, NOT_MET, UNKNOWN_CODE, is_open
from zairyu.logic.values import UNKNOWN, Found, Special, Timeline, plain

__all__ = [
    "By", "Change", "Changed", "Turning", "TurningSet", "mentioned", "representatives", "turning",
]  # fmt: skip

By: TypeAlias = Literal["person", "employer", "time", "stated", "authority", "nobody"]
"""What brings a change about; "stated": nobody has said it yet, "authority": it judges the point."""

BY: Final[tuple[By, ...]] = ("person", "employer", "time", "stated", "authority", "nobody")
"""From what is nearest to hand to what is out of reach."""

_BETTER: Final = (
    Verdict.NOT_ELIGIBLE,
    Verdict.UNDETERMINED,
    Verdict.DISCRETIONARY,
    Verdict.ELIGIBLE,
)
_ALL_VALUES: Final = 12
"""A choice with more values than this is tried only for those that a rule names, and one other."""
_STEPS_AHEAD: Final = 400
"""How many steps of a timeline are looked through for the day on which it reaches a value."""
_ASSUMED: Final = "assumed"


@frozen
class Change:
    """One fact with another value.

    Parameters
    ----------
    ask
        The ground fact.
    now
        Its value on the day asked about, as it was given; UNKNOWN where nobody stated it.
    to
        The value put in.
    by
        What could bring it about.
    day
        The day from which the fact's own timeline has that value, with no new event; None if it never does.
    """

    ask: Ask
    now: Any
    to: Any
    by: By
    day: date | None = None

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        from zairyu.logic.jsonable import plain_value

        return {
            "fact": str(self.ask.key),
            "text": self.ask.fact.name.to_json(),
            "unit": self.ask.fact.unit or None,
            "now": plain_value(self.now),
            "to": plain_value(self.to),
            "by": self.by,
            "day": None if self.day is None else self.day.isoformat(),
        }


@frozen
class TurningSet:
    """Facts that together turn the answer, none of which can be left out.

    Parameters
    ----------
    changes
        The changes, in the order of the facts' names.
    verdict
        The verdict with them, on the day asked about.
    day
        Where time brings some of them: the day from which it has brought them all; else None.
    verdict_then
        The verdict on that day, with the other changes made and everything else as time leaves it.
    """

    changes: tuple[Change, ...]
    verdict: Verdict
    day: date | None = None
    verdict_then: Verdict | None = None

    @property
    def by(self) -> By:
        """What the set depends on at its hardest."""
        ranks = [BY.index(change.by) for change in self.changes]
        return BY[max(ranks)]

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "by": self.by,
            "verdict": self.verdict.value,
            "changes": [change.to_json() for change in self.changes],
            "day": None if self.day is None else self.day.isoformat(),
            "verdict_then": None if self.verdict_then is None else self.verdict_then.value,
        }


@frozen
class Turning:
    """What would turn an answer.

    Parameters
    ----------
    verdict
        The answer as it is.
    sets
        The sets, smaller ones first, then by what is nearest to hand, then in the order of the rules.
    size, complete
        The greatest size looked for; whether every set up to it is here. A set of facts that is never
        proposed is not.
    waiting
        The first day on which the answer is better with no new event, and the answer then; None if there
        is none before the horizon.
    out_of_reach
        Requirements in the way that no change looked at here can settle.
    """

    verdict: Verdict
    sets: tuple[TurningSet, ...]
    size: int
    complete: bool
    waiting: tuple[date, Verdict] | None
    out_of_reach: tuple[Node, ...] = field(repr=False)

    def by(self, *kinds: By) -> tuple[TurningSet, ...]:
        """Return the sets that depend on these at their hardest."""
        return tuple(entry for entry in self.sets if entry.by in kinds)

    def to_json(self) -> dict[str, Any]:
        """Return plain types; see docs/json.md."""
        from zairyu.logic.describe import describe, label

        return {
            "schema": "zairyu/change/1",
            "verdict": self.verdict.value,
            "size": self.size,
            "complete": self.complete,
            "sets": [entry.to_json() for entry in self.sets],
            "waiting": None
            if self.waiting is None
            else {"day": self.waiting[0].isoformat(), "verdict": self.waiting[1].value},
            "out_of_reach": [
                {"id": label(node.expr), "text": describe(node.expr).to_json()}
                for node in self.out_of_reach
            ],
        }


Assignment: TypeAlias = tuple[tuple[Ask, Any], ...]


class Changed(Values):
    """Values with some of them changed from a day on."""

    __slots__ = ("_base",)

    def __init__(self, base: Values, changes: Assignment, on: date) -> None:
        super().__init__()
        self._base = base
        for ask, value in changes:
            self[ask.key] = _from(base[ask.key], value, on)

    def __missing__(self, key: str) -> Any:
        value = self[key] = self._base[key]
        return value


def _from(value: Any, later: Any, on: date) -> Timeline:
    """Return a timeline that is as it was before ``on`` and has one value from it on."""
    line = value if value.__class__ is Timeline else Timeline.constant(value)
    starts = [start for start in line.starts if start < on]
    if not starts:
        return Timeline.constant(later)
    return Timeline((*starts, on), (*line.values[: len(starts)], later))


def turning(
    finding: Finding,
    who: Callable[[Fact], Changeable],
    *,
    size: int = 3,
    limit: int = 12,
    budget: int = 2000,
) -> Turning:
    """Return the smallest sets of facts that would turn an answer to a better verdict.

    Parameters
    ----------
    finding
        The answer.
    who
        Who can change a fact. What is never proposed stands in no set.
    size
        The greatest number of facts in a set.
    limit
        The greatest number of sets.
    budget
        How many changed cases are evaluated at most.
    """
    search = _Search(finding, who)
    found, complete = search.run(size, limit, budget)
    sets = [search.as_set(assignment, verdict) for assignment, verdict in found]
    sets.sort(key=lambda entry: (len(entry.changes), BY.index(entry.by)))
    return Turning(
        verdict=finding.verdict,
        sets=tuple(sets),
        size=size,
        complete=complete,
        waiting=_waiting(finding),
        out_of_reach=search.out_of_reach,
    )


def _waiting(finding: Finding) -> tuple[date, Verdict] | None:
    day = finding.verdict_changes_on
    if day is None:
        return None
    verdict = finding.verdict_on(day)
    better = _BETTER.index(verdict) > _BETTER.index(finding.verdict)
    return (day, verdict) if better else None


class _Search:
    """The search for one finding; lives as long as it."""

    def __init__(self, finding: Finding, who: Callable[[Fact], Changeable]) -> None:
        self.finding = finding
        self.who = who
        self.on = finding.on
        self.items = finding.items
        self.base = finding.reading
        self.least = _BETTER.index(finding.verdict)
        self.numbers, self.beside = mentioned(finding.expr)
        self.coming: dict[str, list[Any]] = {}
        self.out_of_reach: tuple[Node, ...] = ()

    def run(
        self, size: int, limit: int, budget: int
    ) -> tuple[list[tuple[Assignment, Verdict]], bool]:
        """Return the sets found, and whether they are all up to that size."""
        found: list[tuple[Assignment, Verdict]] = []
        if self.finding.verdict is Verdict.ELIGIBLE:
            return found, True
        sets: list[frozenset[str]] = []
        frontier: list[Assignment] = [()]
        for depth in range(size):
            following: list[Assignment] = []
            seen: set[tuple[tuple[str, Any], ...]] = set()
            for assignment in frontier:
                names = frozenset(ask.key for ask, _ in assignment)
                if any(known <= names for known in sets):
                    continue
                reading = self._reading(assignment)
                for ask, value in self._in_the_way(reading, first=not assignment):
                    if ask.key in names:
                        continue
                    together = names | {ask.key}
                    if any(known <= together for known in sets):
                        continue
                    changed = tuple(
                        sorted((*assignment, (ask, value)), key=lambda pair: str(pair[0].key))
                    )
                    key = tuple((str(each.key), plain(put)) for each, put in changed)
                    if key in seen:
                        continue
                    seen.add(key)
                    if budget == 0:
                        return found, False
                    budget -= 1
                    verdict = verdict_of(self.items, self.on, self._reading(changed))
                    if _BETTER.index(verdict) <= self.least:
                        if depth + 1 < size:
                            following.append(changed)
                        continue
                    if len(found) == limit:
                        return found, False
                    found.append((changed, verdict))
                    sets.append(together)
            frontier = following
        return found, True

    def _reading(self, assignment: Assignment) -> Reading:
        if not assignment:
            return self.base
        values = Changed(self.base.values, assignment, self.on)
        return Reading(values, self.base.processing, self.base.accept)

    # --- What stands in the way ------------------------------------------------------------------

    def _in_the_way(self, reading: Reading, *, first: bool) -> list[tuple[Ask, Any]]:
        """Return changes one of which every set that turns the answer has."""
        memo: dict[tuple[int, date], list[tuple[Ask, Any]]] = {}
        nodes = _hindering(self.items, self.on, reading)
        ways = [self._moves(node, memo) for node in nodes]
        if first:
            self.out_of_reach = tuple(
                node for node, moves in zip(nodes, ways, strict=True) if not moves
            )
        return min(ways, key=len, default=[])

    def _moves(
        self, node: Node, memo: dict[tuple[int, date], list[tuple[Ask, Any]]]
    ) -> list[tuple[Ask, Any]]:
        """Return the changes one of which a node needs to come to anything else than it does."""
        if node.day < self.on:
            return []
        key = (id(node.expr), node.day)
        known = memo.get(key)
        if known is None:
            known = memo[key] = self._moves_of(node, memo)
        return known

    def _moves_of(
        self, node: Node, memo: dict[tuple[int, date], list[tuple[Ask, Any]]]
    ) -> list[tuple[Ask, Any]]:
        expr = node.expr
        if isinstance(expr, Test):
            return list(self._options(expr, node))
        children = self._days(expr, node) if isinstance(expr, Throughout) else node.children
        alone = NOT_MET if isinstance(expr, AllOf | Scheme) else MET
        if isinstance(expr, AllOf | Scheme | AnyOf | Unless) and node.code == alone:
            # any one of these holds the whole where it is, so every set has to change it
            holding = [self._moves(child, memo) for child in children if child.code == alone]
            if holding:
                return min(holding, key=len)
        united: dict[tuple[str, Any], tuple[Ask, Any]] = {}
        for child in children:
            for ask, value in self._moves(child, memo):
                united.setdefault((str(ask.key), plain(value)), (ask, value))
        return list(united.values())

    def _days(self, expr: Throughout, node: Node) -> tuple[Node, ...]:
        """Return what has to hold throughout: the day on which it does not, else each later day that counts."""
        if node.code == NOT_MET:
            return node.children
        found: list[Node] = []
        day: date | None = max(back(expr.offset, node.day, node.reading.processing), self.on)
        while day is not None and day <= node.day:
            found.append(node.on(expr.item, day))
            day = next_possible_change(expr.item, day, node.reading)
        return tuple(found)

    def _options(self, test: Test, node: Node) -> Iterator[tuple[Ask, Any]]:
        """Yield the values of the facts compared that give a comparison another outcome."""
        sides = (test.ask, test.value) if isinstance(test.value, Ask) else (test.ask,)
        for ask in sides:
            if self.who(ask.fact) == "never_proposed":
                continue
            known = raw(ask, node.reading, node.day) is not UNKNOWN
            for value in self._candidates(ask, node):
                if not known or _outcome(test, ask, value, node) != node.code:
                    yield ask, Found(value, _ASSUMED) if ask.fact.judged else value

    def _candidates(self, ask: Ask, node: Node) -> list[Any]:
        """Return values of a fact, one for each stretch that the rules tell apart, nearest first."""
        now = raw(ask, node.reading, node.day)
        if self._moves_by_itself(ask, now):
            return self._to_come(ask)
        if ask.fact.judged and now.__class__ is not Found:
            now = UNKNOWN  # a claim is not what the authority found
        now = plain(now)
        named = self.numbers.get(str(ask.key), ())
        for other in self.beside.get(str(ask.key), ()):
            value = plain(raw(other, node.reading, node.day))
            named = (*named, *self.numbers.get(str(other.key), ()))
            named = named if isinstance(value, Special) else (*named, value)
        return representatives(ask.fact, now, named)

    def _moves_by_itself(self, ask: Ask, now: Any) -> bool:
        """Is it a fact that only time changes? Then it takes no values but those that its days bring."""
        return now is not UNKNOWN and not ask.fact.judged and self.who(ask.fact) == "time"

    def _to_come(self, ask: Ask) -> list[Any]:
        """Return the later values of a fact's own timeline, in order of time."""
        known = self.coming.get(str(ask.key))
        if known is None:
            line = self.base.values[ask.key]
            values: dict[Any, None] = {}
            if line.__class__ is Timeline and line.moves:
                named = self.numbers.get(str(ask.key), ())
                marks = {mark for value in named for mark in (value, value + 1)
                         if value.__class__ is int}  # fmt: skip
                days = value_changes(line, self.on, tuple(sorted(marks)) or None)
                for day in islice(days, _STEPS_AHEAD):
                    if day >= self.finding.horizon:
                        break
                    values[line.at(day)] = None
            known = self.coming[str(ask.key)] = [v for v in values if not isinstance(v, Special)]
        return known

    # --- Telling what was found -----------------------------------------------------------------

    def as_set(self, assignment: Assignment, verdict: Verdict) -> TurningSet:
        """Return what was found, with who could bring it about and when."""
        changes = tuple(self._change(ask, value) for ask, value in assignment)
        days = [change.day for change in changes if change.day is not None]
        if not days or any(change.by == "nobody" for change in changes):
            return TurningSet(changes, verdict)
        day = max(days)
        acts = tuple(
            (ask, value)
            for (ask, value), change in zip(assignment, changes, strict=True)
            if change.day is None
        )
        then = verdict_of(self.items, day, self._reading(acts))
        return TurningSet(changes, verdict, day, then)

    def _change(self, ask: Ask, to: Any) -> Change:
        now = raw(ask, self.base, self.on)
        value = plain(to)
        day = self._day_of(ask, value)
        by: By
        if ask.fact.judged:
            by, day = "authority", None
        elif now is UNKNOWN:
            by, day = "stated", None
        else:
            who = self.who(ask.fact)
            if who == "time":
                by = "nobody" if day is None else "time"
            elif who == "person":
                by = "person"
            else:
                by = "employer" if who == "employer" else "nobody"
        return Change(ask, now, value, by, day)

    def _day_of(self, ask: Ask, value: Any) -> date | None:
        """Return the first later day on which the fact's own timeline has a value."""
        line = self.base.values[ask.key]
        if line.__class__ is not Timeline or not line.moves:
            return None
        numbers = (value,) if value.__class__ is int else None
        for day in islice(value_changes(line, self.on, numbers), _STEPS_AHEAD):
            if day >= self.finding.horizon:
                return None
            if plain(line.at(day)) == value:
                return day
        return None


def _hindering(items: tuple[Expr, ...], on: date, reading: Reading) -> list[Node]:
    """Return the top requirements each of which has to change for a better verdict."""
    nodes = [Node(item, on, reading) for item in items]
    counting = [node for node in nodes if _effect(node.expr) is not Effect.WEIGHS]
    failing = [
        node
        for node in counting
        if node.code == NOT_MET and _effect(node.expr) is not Effect.NEGATIVE_IN_PRINCIPLE
    ]
    if failing:
        return failing
    lacking = [node for node in counting if is_open(node.code) and node.lacks_more_than_judgement]
    if lacking:
        return lacking
    return [node for node in counting if node.code == NOT_MET or is_open(node.code)]


def _effect(expr: Expr) -> Effect | None:
    return expr.effect if isinstance(expr, Requirement) else None


def _outcome(test: Test, ask: Ask, value: Any, node: Node) -> int:
    """Return what a comparison comes to with another value of one of its facts."""
    left, right = (_side(each, ask, value, node) for each in (test.ask, test.value))
    if left is UNKNOWN or right is UNKNOWN:
        return UNKNOWN_CODE
    if isinstance(left, Special) or isinstance(right, Special):
        return NOT_MET
    return MET if compare(test.op, left, right, test.ask) else NOT_MET


def _side(side: Any, ask: Ask, value: Any, node: Node) -> Any:
    if side is ask:
        return value
    if isinstance(side, Ask):
        return judge(
            raw(side, node.reading, node.day),
            judged=side.fact.judged,
            accept=node.reading.accept,
        )
    return side


# --- Values worth trying ---------------------------------------------------------------------------


@lru_cache(maxsize=256)
def mentioned(expr: Expr) -> tuple[dict[str, tuple[Any, ...]], dict[str, tuple[Ask, ...]]]:
    """Return the values, and the other facts, with which the rules compare each fact, by its name."""
    values: dict[str, dict[Any, None]] = {}
    facts: dict[str, dict[Ask, None]] = {}
    seen: set[int] = set()
    stack = [expr]
    while stack:
        each = stack.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        if isinstance(each, Test):
            key = str(each.ask.key)
            if isinstance(each.value, Ask):
                facts.setdefault(key, {})[each.value] = None
                facts.setdefault(str(each.value.key), {})[each.ask] = None
            else:
                named = each.value if each.op == "in" else (each.value,)
                values.setdefault(key, {}).update(dict.fromkeys(named))
        stack.extend(each.total.items if isinstance(each, AtLeastPoints) else each.parts)
    return (
        {key: tuple(found) for key, found in values.items()},
        {key: tuple(found) for key, found in facts.items()},
    )


def representatives(fact: Fact, now: Any, named: tuple[Any, ...]) -> list[Any]:
    """Return values of a fact other than ``now``, one for each stretch that the values named tell apart."""
    values = list(_VALUES[fact.kind](fact, now, named))
    return [value for value in values if value.__class__ is not now.__class__ or value != now]


def _flags(_fact: Fact, _now: Any, _named: tuple[Any, ...]) -> Iterable[Any]:
    return (True, False)


def _numbers(_fact: Fact, now: Any, named: tuple[Any, ...]) -> Iterable[Any]:
    """Return each number named, and one from every stretch between them; never less than nothing."""
    marks = sorted(set(named))
    values: list[Any] = []
    for place, mark in enumerate(marks):
        whole = mark.__class__ is int
        if not place:
            values.append(mark - 1 if whole else mark / 2)
        values.append(mark)
        following = marks[place + 1] if place + 1 < len(marks) else None
        if following is None or mark + 1 < following:
            values.append(mark + 1)
        elif not whole or following.__class__ is not int:
            values.append((Decimal(mark) + Decimal(following)) / 2)
    values = [value for value in dict.fromkeys(values) if value >= 0]
    if isinstance(now, int | Decimal):
        values.sort(key=lambda value: (abs(value - now), value))
    return values


def _choices_of_one(fact: Fact, _now: Any, named: tuple[Any, ...]) -> Iterable[Any]:
    if len(fact.values) <= _ALL_VALUES:
        return fact.values
    other = [value for value in fact.values if value not in named][:1]
    return [value for value in fact.values if value in named or value in other]


def _sets(_fact: Fact, now: Any, named: tuple[Any, ...]) -> Iterable[Any]:
    held = now if isinstance(now, frozenset) else frozenset()
    for value in sorted(map(str, named)):
        yield held ^ {value}


def _days(_fact: Fact, _now: Any, named: tuple[Any, ...]) -> Iterable[Any]:
    day = timedelta(days=1)
    return dict.fromkeys(each for mark in sorted(named) for each in (mark - day, mark, mark + day))


_VALUES: Final[dict[str, Callable[[Fact, Any, tuple[Any, ...]], Iterable[Any]]]] = {
    "flag": _flags,
    "number": _numbers,
    "choice": _choices_of_one,
    "choices": _sets,
    "date": _days,
}
