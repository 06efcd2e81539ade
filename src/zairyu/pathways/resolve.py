"""From the table to the answer on one pair: which ways lead from here to there on a day.

The base rule of the pair gives its first way; special rules modify it, or open further ways. Where
several special rules speak of one way, the order is: a bar whose exception is not met by the very
start, then a mandatory grant, then an opening of its own. Practice is added as
considerations and changes nothing.

Everything is worked out once for each stretch of days in which the table does not change, into plain
arrays; ways are shared between the pairs that the same rules cover.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from zairyu.errors import LawNotCovered, UnknownName
from zairyu.pathways.moves import (
    SAME,
    BaseRule,
    Condition,
    Exemption,
    Initiative,
    MoveOutcome,
    PracticeRule,
    Relation,
    SpecialRule,
)  # fmt: skip
from zairyu.pathways.nodes import NODES, NOT_NODES, Node, nodes_on, status_of
from zairyu.pathways.table import BASE, PRACTICE_RULES, SPECIAL, interval_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zairyu.citations import Citation, Confidence
    from zairyu.logic import Norm, Text
    from zairyu.pathways.moves import Plain

__all__ = [
    "LawDay", "Transition", "Way", "conversions", "edges_from", "edges_to", "law_day", "successor",
    "transition", "transitions",
]  # fmt: skip

_STRENGTH: Final = (MoveOutcome.BARRED, MoveOutcome.MANDATORY, MoveOutcome.OPEN_SPECIAL)
"""Of several rules on one way, the earlier here decides; other outcomes come last."""


@frozen(eq=False)
class Way:
    """What the rules make of a pair by one procedure; shared by all pairs that they cover alike.

    Parameters
    ----------
    key
        Name of the way, unique between two nodes: the procedure, or for a second way
        by the same procedure ``procedure.ground``; without a procedure, the kind of move.
    procedure
        Id of the procedure; empty where there is none.
    prior
        Procedure that ordinarily comes first; empty where none does.
    relation
        What kind of move it is.
    outcome
        What the law makes of it, whatever the facts of the person, ``closes_when`` and ``unless`` apart.
    unless
        For a barred way: the condition under which the bar would not hold; ``None``: it always holds.
    closes_when
        Conditions each of which would close the way.
    requires, waives
        Conditions named by the rules beside the target's own; and those set aside.
    decided_by
        Ids of the schemes that decide, with ``{to}`` for the status that it leads to; see
        :attr:`Transition.decided_by`. Empty where the way is closed for good.
    attributes
        Plain facts of the move.
    rules
        The lines that carry it: the one that opens it, then those that modify it.
    considerations
        Practice on it.
    """

    key: str
    procedure: str
    prior: str
    relation: Relation
    outcome: MoveOutcome
    unless: Condition | None
    closes_when: tuple[Condition, ...]
    requires: tuple[Condition, ...]
    waives: tuple[Condition, ...]
    decided_by: tuple[str, ...]
    attributes: Mapping[str, Plain]
    rules: tuple[BaseRule | SpecialRule, ...]
    considerations: tuple[PracticeRule, ...]
    carrier: BaseRule | SpecialRule = field(repr=False)

    @property
    def barred(self) -> bool:
        """Whether the law closes it (``unless`` may still say when not)."""
        return self.outcome is MoveOutcome.BARRED

    @property
    def closed(self) -> bool:
        """Whether nothing leads there: barred, or no procedure and no operation of law."""
        return self.barred or (
            self.outcome is MoveOutcome.NOT_A_STATUS_CHANGE and not self.procedure
        )

    @property
    def initiative(self) -> Initiative:
        """Who sets it going: the person, the authority, or the law itself."""
        return self.relation.initiative

    @property
    def text(self) -> Text:
        """What the rule that decides the outcome says."""
        return self.carrier.text

    @property
    def citation(self) -> Citation:
        """The provision that carries the outcome."""
        return self.carrier.cite[0]

    @property
    def norm(self) -> Norm:
        """What kind of norm carries the outcome."""
        return self.carrier.norm

    @property
    def confidence(self) -> Confidence:
        """How sure the reading of the carrying rule is."""
        return self.carrier.confidence

    @property
    def since(self) -> date | None:
        """First day on which all its rules are in force; ``None``: since before 2017."""
        return max((r.since for r in self.rules if r.since), default=None)

    @property
    def until(self) -> date | None:
        """First day on which one of its rules no longer is; ``None``: no end known."""
        return min((r.until for r in self.rules if r.until), default=None)


@frozen
class Transition:
    """One way from one node to another.

    Parameters
    ----------
    start, end
        Ids of the nodes.
    way
        What leads there.
    """

    start: str
    end: str
    way: Way

    @property
    def procedure(self) -> str:
        """Id of the procedure; empty where there is none."""
        return self.way.procedure

    @property
    def relation(self) -> Relation:
        """What kind of move it is."""
        return self.way.relation

    @property
    def outcome(self) -> MoveOutcome:
        """What the law makes of it."""
        return self.way.outcome

    @property
    def decided_by(self) -> tuple[str, ...]:
        """Ids of the schemes that decide on it, of the status or kind of Designated Activities that it leads to.

        Each is the id of the test that :func:`zairyu.check` puts together for that procedure, or of a rule
        that :func:`zairyu.evaluate` knows.

        >>> move = transition("student", "artist", date(2026, 11, 23))
        >>> move.decided_by
        ('change_of_status.artist',)
        """
        to = self.end.replace(":", ".")
        # A change to another designation is one within the status (Art. 20(1), in brackets).
        within = ".within" if status_of(self.start) == status_of(self.end) else ""
        named = (
            f"{each}{within}" if each == "change_of_status.{to}" else each
            for each in self.way.decided_by
        )
        return tuple(each.replace("{to}", to) for each in named)

    @property
    def barred(self) -> bool:
        """Whether the law closes it."""
        return self.way.barred

    @property
    def closed(self) -> bool:
        """Whether nothing leads there."""
        return self.way.closed


def _way(
    opener: BaseRule | SpecialRule,
    modifiers: Iterable[SpecialRule],
    practice: tuple[PracticeRule, ...],
    start: str,
) -> Way:
    """Put one way together: the rule that opens it and those that modify it."""
    relation = opener.relation or Relation.NONE
    outcome = opener.outcome or MoveOutcome.OPEN
    carrier: BaseRule | SpecialRule = opener
    unless: Condition | None = None
    closes_when: list[Condition] = []
    requires = list(opener.requires)
    waives = list(opener.waives)
    attributes = dict(opener.attributes)
    prior = opener.prior or ""
    decided_by = opener.decided_by or ()
    rules: list[BaseRule | SpecialRule] = [opener]
    bars: list[SpecialRule] = []
    for modifier in modifiers:
        rules.append(modifier)
        attributes.update(modifier.attributes)
        requires += modifier.requires
        waives += modifier.waives
        if modifier.prior is not None:
            prior = modifier.prior
        if modifier.decided_by is not None:
            decided_by = modifier.decided_by
        if modifier.outcome is MoveOutcome.BARRED:
            if modifier.when is not None:
                closes_when.append(modifier.when)
            elif not _met(modifier.unless, start):
                bars.append(modifier)
        elif modifier.outcome is not None and _rank(modifier.outcome) < _rank(outcome):
            outcome, carrier = modifier.outcome, modifier
    if opener.outcome is MoveOutcome.BARRED:
        if _met(opener.unless, start):
            outcome = MoveOutcome.OPEN_SPECIAL
        else:
            unless = _possible(opener.unless, start)
    if bars:
        outcome, carrier = MoveOutcome.BARRED, bars[0]
        exceptions = [_possible(bar.unless, start) for bar in bars]
        # Several bars: the way opens only if each has its exception, so one absolute bar decides.
        absolute = [bar for bar, exception in zip(bars, exceptions, strict=True) if not exception]
        carrier = absolute[0] if absolute else bars[0]
        unless = None if absolute else exceptions[0]
    procedure = opener.procedure or ""
    return Way(
        key=(isinstance(opener, SpecialRule) and opener.way) or procedure or relation.value,
        procedure=procedure,
        prior=prior,
        relation=relation,
        outcome=outcome,
        unless=unless,
        closes_when=tuple(closes_when),
        requires=tuple(dict.fromkeys(requires)),
        waives=tuple(dict.fromkeys(waives)),
        decided_by=() if outcome is MoveOutcome.BARRED and unless is None else decided_by,
        attributes=MappingProxyType(attributes),
        rules=tuple(rules),
        considerations=tuple(rule for rule in practice if relation in rule.touches),
        carrier=carrier,
    )


def _rank(outcome: MoveOutcome) -> int:
    return _STRENGTH.index(outcome) if outcome in _STRENGTH else len(_STRENGTH)


def _met(exemption: Exemption | None, start: str) -> bool:
    return exemption is not None and start in exemption.met_from


def _possible(exemption: Exemption | None, start: str) -> Condition | None:
    """Return the exception that could hold from ``start``; ``None`` where none could."""
    if exemption is None:
        return None
    if exemption.only_from is not None and start not in exemption.only_from:
        return None
    return exemption.condition


class LawDay:
    """The table as it stands in one stretch of days; prepared once, then only read.

    Parameters
    ----------
    day
        Any day of the stretch.
    """

    def __init__(self, day: date) -> None:
        self.since, self.until = interval_of(day)
        self.nodes: tuple[Node, ...] = nodes_on(self.since)
        self.index: dict[str, int] = {node.id: place for place, node in enumerate(self.nodes)}
        self._rows: dict[str, tuple[Transition, ...]] = {}
        self._ways = self._resolve()

    def _resolve(self) -> list[tuple[Way, ...]]:
        size = len(self.nodes)
        base = [rule for rule in BASE if rule.in_force(self.since)]
        special = [rule for rule in SPECIAL if rule.in_force(self.since)]
        practice = [rule for rule in PRACTICE_RULES if rule.in_force(self.since)]
        bases: list[BaseRule | None] = [None] * (size * size)
        for rule in base:
            for place in self._pairs(rule, not_same=rule.not_same):
                bases[place] = rule
        specials: list[tuple[SpecialRule, ...]] = [()] * (size * size)
        for line in special:
            for place in self._pairs(line):
                specials[place] += (line,)
        practices: list[tuple[PracticeRule, ...]] = [()] * (size * size)
        for report in practice:
            for place in self._pairs(report):
                practices[place] += (report,)
        lines: tuple[BaseRule | SpecialRule, ...] = (*base, *special)
        exemptions = [line.unless for line in lines if line.unless is not None]
        known: dict[object, tuple[Way, ...]] = {}
        ways: list[tuple[Way, ...]] = []
        for place in range(size * size):
            first = bases[place]
            if first is None:
                a, b = divmod(place, size)
                msg = f"no base rule covers {self.nodes[a].id} to {self.nodes[b].id}"
                raise LookupError(msg)
            start = self.nodes[place // size].id
            marks = tuple(
                (start in e.met_from, e.only_from is None or start in e.only_from)
                for e in exemptions
            )
            key = (
                id(first),
                tuple(map(id, specials[place])),
                tuple(map(id, practices[place])),
                marks,
            )
            if key not in known:
                known[key] = _ways_of(first, specials[place], practices[place], start)
            ways.append(known[key])
        return ways

    def _pairs(
        self, rule: BaseRule | SpecialRule | PracticeRule, *, not_same: bool = False
    ) -> Iterable[int]:
        """Yield the places of the pairs that a rule covers."""
        size = len(self.nodes)
        starts = sorted(self.index[name] for name in rule.start if name in self.index)
        if rule.end is SAME:
            return [a * size + a for a in starts]
        ends = sorted(self.index[name] for name in rule.end if name in self.index)
        return [a * size + b for a in starts for b in ends if not (not_same and a == b)]

    def place(self, node: str) -> int:
        """Return the number of a node.

        Raises
        ------
        LawNotCovered
            If the node is not there in this stretch of days.
        UnknownName
            If there is no such node on any day.
        """
        found = self.index.get(node)
        if found is None:
            known = [each.id for each in NODES]
            if node not in known and node not in NOT_NODES:
                raise UnknownName("status or standing", node, known)
            msg = f"{node} is no node of the transition table on {self.since}"
            raise LawNotCovered(msg)
        return found

    def ways(self, start: str, end: str) -> tuple[Way, ...]:
        """Return the ways between two nodes, that of the base rule first."""
        return self._ways[self.place(start) * len(self.nodes) + self.place(end)]

    def row(self, start: str) -> tuple[Transition, ...]:
        """Return every way out of a node, closed ones too, in the order of the nodes."""
        row = self._rows.get(start)
        if row is None:
            size = len(self.nodes)
            first = self.place(start) * size
            row = tuple(
                Transition(start, node.id, way)
                for node, ways in zip(self.nodes, self._ways[first : first + size], strict=True)
                for way in ways
            )
            self._rows[start] = row
        return row

    @cached_property
    def open_rows(self) -> dict[str, tuple[Transition, ...]]:
        """The ways out of each node that are not closed."""
        return {
            node.id: tuple(each for each in self.row(node.id) if not each.way.closed)
            for node in self.nodes
        }


def _ways_of(
    base: BaseRule,
    specials: tuple[SpecialRule, ...],
    practice: tuple[PracticeRule, ...],
    start: str,
) -> tuple[Way, ...]:
    found: list[Way] = []
    openers: list[BaseRule | SpecialRule] = [base]
    openers += [rule for rule in specials if rule.way is not None]
    for opener in openers:
        modifiers = [rule for rule in specials if opener.relation in rule.touches]
        found.append(_way(opener, modifiers, practice, start))
    return tuple(found)


@lru_cache(maxsize=64)
def _prepared(first: date) -> LawDay:
    return LawDay(first)


def law_day(on: date) -> LawDay:
    """Return the table as it stands on a day; prepared once for each stretch without a change.

    Raises
    ------
    LawNotCovered
        If ``on`` is before the first day of the table (2017-01-01).
    """
    return _prepared(interval_of(on)[0])


def transitions(start: str, end: str, on: date) -> tuple[Transition, ...]:
    """Return the ways from one node to another on a day, that of the base rule first.

    A pair that is closed has one way too, which says so (``closed``) and why.

    Parameters
    ----------
    start, end
        Ids of the nodes.
    on
        The day.

    Raises
    ------
    LawNotCovered
        If the table does not speak of that day, or a node is not there on it.
    UnknownName
        If there is no such node.

    >>> first, *more = transitions("student", "long_term_resident", date(2026, 11, 23))
    >>> first.outcome.value, [each.way.key for each in more]
    ('open', ['change_of_status.after_japanese_schools', 'change_of_status.protected'])
    """
    return tuple(Transition(start, end, way) for way in law_day(on).ways(start, end))


def transition(start: str, end: str, on: date) -> Transition | None:
    """Return the first way between two nodes that is open, else the one that says why none is.

    Returns
    -------
    Transition or None
        ``None`` when one of the two is not there on that day (a status not yet, or no longer, in
        force, or a divided status, of which only the parts are nodes).

    Raises
    ------
    LawNotCovered
        If the table does not speak of that day.
    UnknownName
        If there is no such node.

    >>> move = transition("student", "highly_skilled_professional_ii", date(2026, 11, 23))
    >>> move.barred, move.way.unless.id
    (True, 'has_stayed_in_japan_with_hsp_i')
    """
    day = law_day(on)
    try:
        ways = day.ways(start, end)
    except LawNotCovered:
        return None
    chosen = next((way for way in ways if not way.closed), ways[0])
    return Transition(start, end, chosen)


def edges_from(start: str, on: date, *, exceptions: bool = False) -> tuple[Transition, ...]:
    """Return the ways out of a node on a day.

    Parameters
    ----------
    start
        Id of the node.
    on
        The day.
    exceptions
        Whether barred ways are included whose bar has an exception that could hold from here
        (``way.unless``), for example HSP(ii) for somebody who was HSP(i) before.

    Raises
    ------
    LawNotCovered, UnknownName
        As :func:`transitions`.

    >>> extension, = [t for t in edges_from("student", date(2026, 11, 23)) if t.end == "student"]
    >>> extension.procedure, extension.way.attributes["special_period_months"]
    ('extension', 2)
    """
    day = law_day(on)
    if exceptions:
        return tuple(each for each in day.row(start) if not each.way.closed or each.way.unless)
    day.place(start)
    return day.open_rows[start]


def edges_to(end: str, on: date, *, exceptions: bool = False) -> tuple[Transition, ...]:
    """Return the ways into a node on a day; as :func:`edges_from`."""
    day = law_day(on)
    place, size = day.place(end), len(day.nodes)
    return tuple(
        Transition(node.id, end, way)
        for number, node in enumerate(day.nodes)
        for way in day._ways[number * size + place]
        if not way.closed or (exceptions and way.unless)
    )


def conversions() -> tuple[SpecialRule, ...]:
    """Return the rules by which a status became another on one day, oldest first."""
    found = [rule for rule in SPECIAL if rule.relation is Relation.CONVERSION]
    return tuple(sorted(found, key=lambda rule: (rule.since or date.min, rule.id)))


def successor(status: str, on: date) -> str:
    """Return the status as which a holder of ``status`` stands on a later day, by statute alone.

    >>> successor("engineer", date(2026, 11, 23))
    'engineer_specialist_in_humanities_international_services'
    >>> successor("intra_company_transferee", date(2027, 3, 31))
    'intra_company_transferee'
    """
    for rule in conversions():
        if status in rule.start and rule.since is not None and rule.since <= on:
            (status,) = rule.end
    return status
