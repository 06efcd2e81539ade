"""A finding: the verdict on a scheme or rule, on a day, with everything that explains it.

Only the verdict is computed at once; the tree, the missing facts, the claims and the day on which the
answer changes are built when somebody asks for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from attrs import evolve, frozen

from zairyu.calendar import Period, add
from zairyu.logic.change import next_possible_change, reads
from zairyu.logic.compiled import code_of
from zairyu.logic.expressions import (
    AtLeast,
    Decide,
    Expr,
    Not,
    OnlyIf,
    Requirement,
    Scheme,
    Test,
)
from zairyu.logic.facts import Ask
from zairyu.logic.fingerprint import fingerprint
from zairyu.logic.node import Node
from zairyu.logic.reading import (
    Reading,
    Values,
    check_values,
    claimed,
    found,
    plain_values,
    raw,
)
from zairyu.logic.terms import Effect, Outcome, Text, Verdict
from zairyu.logic.truth import NOT_MET, UNKNOWN_CODE, is_open, outcome_of
from zairyu.logic.values import UNKNOWN, Claim, Found

__all__ = [
    "ClaimUsed",
    "Finding",
    "Missing",
    "assess",
    "outcome",
    "refusing_item",
    "unknown_asks",
    "verdict_of",
]

_HORIZON = Period(years=30)
_IN_PRINCIPLE = (Effect.REQUIRED_IN_PRINCIPLE,)


@frozen
class Missing:
    """A fact that nobody stated and that could still decide the answer.

    Parameters
    ----------
    ask
        The ground fact.
    via
        Offsets through which it is read (``"@-P3Y"``: as of three years before); empty for the day itself.
    weight
        How much hangs on it, from 0 to 1; the greater, the more useful to ask first.
    judged
        True for a point that the authority judges.
    """

    ask: Ask
    via: str
    weight: float
    judged: bool

    @property
    def key(self) -> str:
        """Canonical name of the instance."""
        return f"{self.ask.key}{self.via}"

    def to_json(self) -> dict[str, Any]:
        """Return plain types: the fact's name and how to ask for it in both languages."""
        return {
            "fact": self.key,
            "question": self.ask.fact.question.to_json(),
            "unit": self.ask.fact.unit or None,
            "judged": self.judged,
        }


@frozen
class ClaimUsed:
    """A claim on a judged point that the answer would lean on."""

    ask: Ask
    claim: Claim

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        from zairyu.logic.jsonable import plain_value

        return {
            "fact": str(self.ask.key),
            "text": self.ask.fact.name.to_json(),
            "value": plain_value(self.claim.value),
            "by": self.claim.by,
        }


class Finding:
    """What follows from the facts given, on a day.

    Made by :func:`assess`; not built by hand.

    Attributes
    ----------
    expr
        The scheme or rule.
    on
        The day asked about (the day of filing).
    decision_expected
        That day plus the assumed processing time.
    assumptions
        What is taken for granted.
    """

    def __init__(
        self,
        expr: Expr,
        on: date,
        reading: Reading,
        *,
        assumptions: tuple[Text, ...] = (),
        horizon: date | None = None,
    ) -> None:
        self.expr = expr
        self.on = on
        self.reading = reading
        self.assumptions = assumptions
        self.horizon = horizon or add(on, _HORIZON)
        self.items: tuple[Expr, ...] = expr.items if isinstance(expr, Scheme) else (expr,)
        self._codes = tuple([code_of(entry, on, reading) for entry in self.items])

    def code_of_item(self, place: int) -> int:
        """Return the set of outcomes that a top requirement can still have, by its place."""
        return self._codes[place]

    @property
    def refusing(self) -> tuple[Expr, ...]:
        """The top requirements for which the verdict is NOT_ELIGIBLE; empty for any other."""
        return tuple(
            entry
            for entry, code in zip(self.items, self._codes, strict=True)
            if code == NOT_MET
            and _effect(entry) not in (Effect.NEGATIVE_IN_PRINCIPLE, Effect.WEIGHS)
        )

    @property
    def decision_expected(self) -> date:
        """The day of filing plus the assumed processing time."""
        return self.on + self.reading.processing

    @property
    def outcome(self) -> Outcome:
        """The outcome of the whole, effects left aside."""
        return self.tree.outcome

    @cached_property
    def _explaining(self) -> Reading:
        """The reading of the nodes: those of a sum's items are built once, wherever they are read."""
        return evolve(self.reading, items={})

    @cached_property
    def tree(self) -> Node:
        """The whole, explained: a node with its children, built as they are read."""
        return Node(self.expr, self.on, self._explaining)

    @cached_property
    def requirements(self) -> tuple[Node, ...]:
        """The top requirements, explained."""
        return tuple(
            [
                Node(entry, self.on, self._explaining, code=code)
                for entry, code in zip(self.items, self._codes, strict=True)
            ]
        )

    @cached_property
    def considerations(self) -> tuple[Node, ...]:
        """What weighs in the discretion, beside the verdict and never moving it."""
        listed = self.expr.considerations if isinstance(self.expr, Scheme) else ()
        return tuple(Node(entry, self.on, self._explaining) for entry in listed)

    @cached_property
    def verdict(self) -> Verdict:
        """One of the four verdicts."""
        return _verdict(self.items, self._codes, self.on, self.reading)

    @cached_property
    def departable(self) -> bool:
        """True when all that fails is required "in principle" only, so that the authority may depart."""
        failing = [
            entry
            for entry, code in zip(self.items, self._codes, strict=True)
            if code == NOT_MET and _effect(entry) is not Effect.NEGATIVE_IN_PRINCIPLE
        ]
        return bool(failing) and all(_effect(entry) in _IN_PRINCIPLE for entry in failing)

    @cached_property
    def failing(self) -> tuple[Node, ...]:
        """The top requirements that are not met."""
        return tuple(node for node in self.requirements if node.code == NOT_MET)

    @cached_property
    def open(self) -> tuple[Node, ...]:
        """The top requirements that are not settled."""
        return tuple(node for node in self.requirements if is_open(node.code))

    @cached_property
    def _leaning(self) -> tuple[tuple[Node, float], ...]:
        """Unknown comparisons that can still matter, each with its weight."""
        if self.verdict is Verdict.NOT_ELIGIBLE:
            return ()
        return tuple(_unknown_leaves(self.open))

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """The facts nobody stated that could still decide it, most useful first."""
        return self._points(judged=False)

    @cached_property
    def judgements(self) -> tuple[Missing, ...]:
        """The points that the authority judges and that are open, weightiest first."""
        return self._points(judged=True)

    def _points(self, *, judged: bool) -> tuple[Missing, ...]:
        weights: dict[tuple[str, str], Missing] = {}
        for node, weight in self._leaning:
            for ask in unknown_asks(node):
                if ask.fact.judged is not judged:
                    continue
                before = weights.get((ask.key, node.via))
                total = weight + (before.weight if before else 0.0)
                weights[ask.key, node.via] = Missing(ask, node.via, round(total, 6), judged)
        return tuple(sorted(weights.values(), key=lambda entry: -entry.weight))

    @cached_property
    def claims(self) -> tuple[ClaimUsed, ...]:
        """The claims on judged points that the answer would lean on."""
        used: dict[str, ClaimUsed] = {}
        for node, _ in self._leaning:
            test = node.expr
            if isinstance(test, Test) and (claim := claimed(test, node.reading, node.day)):
                used.setdefault(test.ask.key, ClaimUsed(test.ask, claim))
        return tuple(used.values())

    @cached_property
    def if_claims_accepted(self) -> Verdict | None:
        """The verdict if every claim were accepted; None when no claim is leaned on."""
        if not self.claims:
            return None
        accepting = evolve(self.reading, accept=True, memo={}, items=None)
        codes = tuple(code_of(entry, self.on, accepting) for entry in self.items)
        return _verdict(self.items, codes, self.on, accepting)

    @cached_property
    def changes_on(self) -> date | None:
        """The first later day on which an outcome in the tree differs with no new event.

        A new version of a rule taking over counts as a difference. None if there is none before the
        horizon.
        """
        before = fingerprint(self.expr, self.on, self.reading)
        return next(
            (d for d in self._days() if fingerprint(self.expr, d, self.reading) != before), None
        )

    @cached_property
    def verdict_changes_on(self) -> date | None:
        """The first later day on which the verdict differs with no new event; None as above."""
        return next((day for day in self._days() if self.verdict_on(day) is not self.verdict), None)

    def verdict_on(self, day: date) -> Verdict:
        """Return the verdict of the same facts and rules on another day."""
        return verdict_of(self.items, day, self.reading)

    def _days(self) -> Iterator[date]:
        day = next_possible_change(self.expr, self.on, self.reading)
        while day is not None and day < self.horizon:
            yield day
            day = next_possible_change(self.expr, day, self.reading)

    def to_json(self) -> dict[str, Any]:
        """Return the finding as plain types; see docs/json.md."""
        from zairyu.logic.jsonable import finding_to_json

        return finding_to_json(self)


def assess(
    expr: Expr,
    values: Mapping[str, Any],
    on: date,
    *,
    processing: timedelta = timedelta(0),
    assumptions: tuple[Text, ...] = (),
    horizon: date | None = None,
) -> Finding:
    """Evaluate a scheme or any expression on values.

    Parameters
    ----------
    expr
        What to evaluate.
    values
        By canonical fact name: a plain value, a Timeline, a Count, a Claim or a Found. A name that is
        absent is unknown. A plain value for a judged fact counts as a claim.
    on
        The day of filing.
    processing
        Assumed time from filing to decision.
    assumptions
        What is taken for granted; shown with the finding.
    horizon
        Day before which changes are looked for; 30 years after ``on`` when absent.

    Raises
    ------
    InvalidCase
        If a value does not fit its fact; all such values are listed.
    """
    reading = _read(expr, values, processing)
    return Finding(expr, on, reading, assumptions=assumptions, horizon=horizon)


def outcome(expr: Expr, values: Mapping[str, Any], on: date) -> Outcome:
    """Return only the outcome of an expression on values: the shortest way to a yes, no or unknown.

    Parameters, errors
    ------------------
    As :func:`assess`.
    """
    return outcome_of(code_of(expr, on, _read(expr, values, timedelta(0))))


def _read(expr: Expr, values: Mapping[str, Any], processing: timedelta) -> Reading:
    if isinstance(values, Values):
        return Reading(values, processing)
    check_values(values, reads(expr).asks)
    return Reading(plain_values(values), processing)


def signature(node: Node) -> tuple[Any, ...]:
    """Return the outcomes of a tree in reading order, with the rule that gives each."""
    return (id(node.expr), node.outcome, *(signature(child) for child in node.children))


def _effect(entry: Expr) -> Effect:
    effect = entry.effect if isinstance(entry, Requirement) else None
    return effect or Effect.REQUIRED


def verdict_of(items: tuple[Expr, ...], day: date, reading: Reading) -> Verdict:
    """Return the verdict of some requirements, read together, on a day."""
    return _verdict(items, tuple([code_of(entry, day, reading) for entry in items]), day, reading)


def refusing_item(items: tuple[Expr, ...], day: date, reading: Reading) -> Expr | None:
    """Return the first requirement for which the verdict on a day is NOT_ELIGIBLE; None for any other verdict."""
    for entry in items:
        if (
            _effect(entry) not in (Effect.NEGATIVE_IN_PRINCIPLE, Effect.WEIGHS)
            and code_of(entry, day, reading) == NOT_MET
        ):
            return entry
    return None


def _verdict(
    items: tuple[Expr, ...], codes: tuple[int, ...], day: date, reading: Reading
) -> Verdict:
    discretionary = False
    for entry, code in zip(items, codes, strict=True):
        effect = _effect(entry)
        if code == NOT_MET:
            if effect is Effect.NEGATIVE_IN_PRINCIPLE:
                discretionary = True
            elif effect is not Effect.WEIGHS:
                return Verdict.NOT_ELIGIBLE
    for entry, code in zip(items, codes, strict=True):
        if not is_open(code) or _effect(entry) is Effect.WEIGHS:
            continue
        if Node(entry, day, reading).lacks_more_than_judgement:
            return Verdict.UNDETERMINED
        discretionary = True
    return Verdict.DISCRETIONARY if discretionary else Verdict.ELIGIBLE


def _unknown_leaves(nodes: tuple[Node, ...]) -> list[tuple[Node, float]]:
    """Return the unknown comparisons under unsettled nodes, in reading order, each with its weight.

    Each node has a weight of one, and what is under it shares its weight. A node that stands in several
    places is looked at once, with what it has in all of them.
    """
    leaves: list[Node] = []
    parents: list[tuple[Node, list[Node]]] = []  # after all those under them
    weights: dict[Node, float] = {}

    def visit(node: Node) -> None:
        weights[node] = 0.0
        if isinstance(node.expr, Test):
            leaves.append(node)
            return
        children = _that_may_decide(node)
        for child in children:
            if child not in weights:
                visit(child)
        parents.append((node, children))

    for node in nodes:
        if node not in weights:
            visit(node)
        weights[node] += 1.0
    for node, children in reversed(parents):
        for child in children:
            weights[child] += weights[node] / len(children)
    return [(leaf, weights[leaf]) for leaf in leaves]


def _that_may_decide(node: Node) -> list[Node]:
    """Return the nodes under an unsettled one that could settle it.

    What can no longer be "not met" does not stand in the way, unless it is turned round or conditions a rule.
    """
    turned = isinstance(node.expr, Not | OnlyIf | AtLeast) or not is_open(node.code)
    children = [
        child
        for child in node.children
        if (outcome_of(child.code) is Outcome.UNKNOWN if turned else is_open(child.code))
    ]
    if isinstance(node.expr, Decide) and not found(node.expr.judgement, node.reading, node.day):
        children = [child for child in node.children if child.code == UNKNOWN_CODE]
    return children


def unknown_asks(node: Node) -> Iterator[Ask]:
    """Yield the facts of a comparison that are not known, a point that the authority judges among them."""
    test = node.expr
    if not isinstance(test, Test):
        return
    for ask in (test.ask, test.value):
        if not isinstance(ask, Ask):
            continue
        value = raw(ask, node.reading, node.day)
        if value is UNKNOWN or (ask.fact.judged and value.__class__ is not Found):
            yield ask
