"""The tree of requirements as points of a list: what decides is unfolded, what is met stays short."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import define, field

from zairyu.explain.document import Document
from zairyu.explain.values import cited, name_of_fact, needed, value_words
from zairyu.explain.words import say
from zairyu.logic import (
    AllOf,
    AnyOf,
    Ask,
    AsOf,
    AtLeast,
    AtLeastPoints,
    Cause,
    Decide,
    Effect,
    Item,
    Node,
    Not,
    OnlyIf,
    Outcome,
    Requirement,
    Scheme,
    Test,
    Unless,
    Unseen,
    Versions,
)
from zairyu.logic.describe import describe
from zairyu.logic.expressions import Citable
from zairyu.logic.jsonable import leading_cause
from zairyu.logic.reading import raw
from zairyu.logic.sums import clusters, counting

__all__ = ["Tree", "fact_line", "points_words"]

_SHORT: Final = 6
"""How many facts a met requirement shows before it says how many more there are."""
_BOUNDS: Final = ("<", "<=", ">", ">=")
_DEEPEST_RULE: Final = 2
"""From here down a rule shows the facts that decide it, no longer the rules inside it."""
_INVISIBLE: Final = (AllOf, Decide, OnlyIf, Scheme, Unless, Versions)
"""What stands between named rules and needs no line of its own: the points below it speak."""


@define
class Tree:
    """Writes nodes into a document.

    Parameters
    ----------
    doc
        Where to write.
    lang
        The language.
    on
        The day asked about; facts read on another day say so.
    everything
        Unfold what is met, too.
    """

    doc: Document
    lang: str
    on: date
    everything: bool = False
    _unfolded: set[tuple[int, date]] = field(factory=set)
    _cause: Cause | None = None
    _source: Citable | None = None

    def top(self, node: Node) -> None:
        """Write a top requirement, with its effect and source, and what decides it."""
        self._named(node, 0)

    def beside(self, node: Node) -> None:
        """Write what is weighed: unfolded only where it is open or not met."""
        if node.outcome in (Outcome.NOT_MET, Outcome.UNKNOWN) or self.everything:
            self._named(node, 0)
            return
        self._line(node, describe(node.expr).get(self.lang), 0)
        if isinstance(node.expr, Requirement) and node.outcome is Outcome.MET:
            self._sources(node.expr, 0)

    def facts(self, node: Node) -> None:
        """Write only the facts that decide a node, below the point written last."""
        self._facts_in_short(node, 0)

    # --- Named rules ---------------------------------------------------------------------------

    def _named(self, node: Node, depth: int, *, brief: bool = False) -> None:
        expr = node.expr
        if not isinstance(expr, Requirement):
            self._visit(node, depth)
            return
        self._line(node, describe(expr).get(self.lang), depth)
        if brief or (node.outcome is Outcome.NOT_APPLICABLE and not self.everything):
            return
        if node.outcome is Outcome.MET and not self.everything:
            self._sources(expr, depth)
            self._facts_in_short(node, depth)
            return
        if self._shown_before(node, depth):
            return
        self._effect(expr, depth)
        self._sources(expr, depth)
        above = self._cause, self._source
        self._source = expr.citations[0] if expr.citations else self._source
        self._why_unknown(node, depth)
        if expr.note is not None:
            self.doc.detail(say("note", self.lang, note=expr.note.get(self.lang)), depth)
        if expr.evidence is not None:
            words = expr.evidence.get(self.lang)
            self.doc.detail(say("shown_by", self.lang, evidence=words), depth)
        self._below(node, depth)
        self._cause, self._source = above

    def _shown_before(self, node: Node, depth: int) -> bool:
        """Refer back where the same rule was unfolded for the same day."""
        assert isinstance(node.expr, Requirement)
        key = (id(node.expr.when), node.day)
        if key in self._unfolded:
            self.doc.detail(say("see_above", self.lang), depth)
            return True
        self._unfolded.add(key)
        return False

    def _line(self, node: Node, text: str, depth: int) -> None:
        words = node.outcome.text.get(self.lang)
        self.doc.item(say("marked", self.lang, outcome=words, text=text), depth)

    def _effect(self, expr: Requirement, depth: int) -> None:
        if expr.effect in (None, Effect.REQUIRED, Effect.WEIGHS):
            return
        words = expr.effect.text.get(self.lang)
        if expr.departable_by is None:
            self.doc.detail(say("effect", self.lang, effect=words), depth)
            return
        who = expr.departable_by.get(self.lang)
        self.doc.detail(say("in_principle", self.lang, effect=words, who=who), depth)

    def _sources(self, expr: Requirement | Item, depth: int) -> None:
        """Write where a rule stands, unless the rule above it stands in the same place."""
        listed = expr.citations if isinstance(expr, Requirement) else (expr.citation,)
        for citation in listed if self.everything else listed[:1]:
            if citation is None or (depth and citation is self._source):
                continue
            norm = citation.norm.text.get(self.lang)
            label = cited(citation, self.lang)
            self.doc.detail(say("source", self.lang, norm=norm, label=label), depth)

    def _why_unknown(self, node: Node, depth: int) -> None:
        """Say why a rule is not known, unless the rule above it said the same."""
        cause = leading_cause(node) if node.outcome is Outcome.UNKNOWN else None
        if cause is not None and cause is not self._cause:
            words = cause.text.get(self.lang)
            self.doc.detail(say("because", self.lang, cause=words), depth)
        self._cause = cause

    def _facts_in_short(self, node: Node, depth: int) -> None:
        lines = list(dict.fromkeys(self._deciding_facts(node)))
        for line in lines[:_SHORT]:
            self.doc.detail(line, depth)
        if len(lines) > _SHORT:
            self.doc.detail(say("more", self.lang, count=len(lines) - _SHORT), depth)

    def _deciding_facts(self, node: Node, *, negated: bool = False) -> Iterator[str]:
        """Yield the facts that decide a node: of what is met, one alternative is enough."""
        expr = node.expr
        if isinstance(expr, Test):
            yield fact_line(node, self.lang, self.on, negated=negated)
            return
        if isinstance(expr, AtLeastPoints):
            yield points_words(node, self.lang)
            return
        if isinstance(expr, Unseen):
            yield expr.text.get(self.lang)
            return
        deciding = self._deciding(node)
        if isinstance(expr, AnyOf | Unless) and node.outcome is Outcome.MET:
            deciding = deciding[:1]
        for child in deciding:
            yield from self._deciding_facts(child, negated=negated is not isinstance(expr, Not))

    # --- What stands between them --------------------------------------------------------------

    def _deciding(self, node: Node) -> tuple[Node, ...]:
        """Return the children that made the outcome what it is; all of them when asked for everything."""
        if self.everything:
            return node.children
        same = tuple(child for child in node.children if child.outcome is node.outcome)
        return same or node.children

    def _below(self, node: Node, depth: int) -> None:
        """Write what decides the inside of a named rule; a single comparison stands on its own line."""
        inner = _unwrapped(node.children[0])
        negated = False
        while isinstance(inner.expr, Not):
            inner, negated = _unwrapped(inner.children[0]), not negated
        if isinstance(inner.expr, Test):
            self.doc.detail(fact_line(inner, self.lang, self.on, negated=negated), depth)
            return
        if depth >= _DEEPEST_RULE and not self.everything:
            self._facts_in_short(node, depth)
            return
        self._visit(node.children[0], depth + 1)

    def _visit(self, node: Node, depth: int) -> None:
        """Write an inner node: nothing for what only joins others, a point for what says something."""
        expr = node.expr
        if isinstance(expr, Requirement):
            self._named(node, depth)
        elif isinstance(expr, Test):
            self._line(node, fact_line(node, self.lang, self.on), depth)
        elif isinstance(expr, Not):
            self._opposite(node, depth)
        elif isinstance(expr, AtLeastPoints):
            self._sum(node, depth)
        elif isinstance(expr, Item):
            self._item(node, depth)
        elif isinstance(expr, Unless):
            self._with_exceptions(node, depth)
        elif isinstance(expr, _INVISIBLE) or (isinstance(expr, AsOf) and self._single(node)):
            for child in self._deciding(node):
                self._visit(child, depth)
        elif isinstance(expr, AnyOf) and len(self._deciding(node)) == 1:
            self._visit(self._deciding(node)[0], depth)
        else:
            self._line(node, describe(expr).get(self.lang), depth)
            if isinstance(expr, Unseen):
                self._why_unknown(node, depth)
            each = self._alternative if isinstance(expr, AnyOf | AtLeast) else self._visit
            for child in self._deciding(node):
                each(child, depth + 1)

    def _alternative(self, node: Node, depth: int) -> None:
        """One of several ways: what belongs together in it stays together."""
        inner = _unwrapped(node)
        if isinstance(inner.expr, AllOf) and len(self._deciding(inner)) > 1:
            self._line(node, describe(inner.expr).get(self.lang), depth)
            depth += 1
        self._visit(inner, depth)

    def _single(self, node: Node) -> bool:
        return isinstance(_unwrapped(node.children[0]).expr, Test)

    def _opposite(self, node: Node, depth: int) -> None:
        """A "not": of one comparison, of a named rule, of several alternatives, of anything else."""
        inner = _unwrapped(node.children[0])
        if isinstance(inner.expr, Test):
            self._line(node, fact_line(inner, self.lang, self.on, negated=True), depth)
        elif isinstance(inner.expr, Requirement):
            text = describe(inner.expr).get(self.lang)
            self._line(node, say("not_this", self.lang, text=text), depth)
            if self._shown_before(inner, depth):
                return
            self._sources(inner.expr, depth)
            self._below(inner, depth)
        elif isinstance(inner.expr, AnyOf):
            self._line(node, say("none_of", self.lang), depth)
            for child in self._deciding(inner):
                self._alternative(child, depth + 1)
        else:
            self._line(node, describe(node.expr).get(self.lang), depth)
            self._visit(inner, depth + 1)

    def _with_exceptions(self, node: Node, depth: int) -> None:
        """The rule; then each exception, unfolded only where it is open."""
        rule, *exceptions = node.children
        if node.outcome is not Outcome.MET or rule.outcome is Outcome.MET or self.everything:
            self._visit(rule, depth)
        shown = [e for e in exceptions if self.everything or e.outcome is node.outcome]
        if not shown or (rule.outcome is Outcome.MET and not self.everything):
            return
        self.doc.item(say("exceptions", self.lang), depth)
        for exception in shown:
            brief = exception.outcome is Outcome.NOT_MET and not self.everything
            self._named(exception, depth + 1, brief=brief)

    def _sum(self, node: Node, depth: int) -> None:
        """A sum of points: what counts, and what is open with the facts that would settle it."""
        self._line(node, points_words(node, self.lang), depth)
        counted = counting_items(node)
        for child in node.children:
            open_ = child.outcome is Outcome.UNKNOWN
            if (
                open_
                or self.everything
                or (isinstance(child.expr, Item) and child.expr.id in counted)
            ):
                self._item(child, depth + 1)

    def _item(self, node: Node, depth: int) -> None:
        expr = node.expr
        assert isinstance(expr, Item)
        text = say("item_points", self.lang, text=expr.text.get(self.lang), points=expr.points)
        self._line(node, text, depth)
        if self.everything:
            self._sources(expr, depth)
        if node.outcome is Outcome.UNKNOWN or self.everything:
            self._facts_in_short(node, depth)


def counting_items(node: Node) -> frozenset[str]:
    """Return the ids of the items of a sum that surely are met and count beside the others met."""
    expr = node.expr
    assert isinstance(expr, AtLeastPoints)
    met = {
        child.expr.id: child.outcome is Outcome.MET
        for child in node.children
        if isinstance(child.expr, Item)
    }
    return frozenset(item.id for cluster in clusters(expr.total) for item in counting(cluster, met))


def _unwrapped(node: Node) -> Node:
    """Return what a node comes to when versions and other days with a single content are passed through."""
    while isinstance(node.expr, Versions | AsOf) and len(node.children) == 1:
        node = node.children[0]
    return node


def fact_line(node: Node, lang: str, on: date, *, negated: bool = False) -> str:
    """Return what a comparison read: the fact, its value, and what is asked for."""
    test = node.expr
    assert isinstance(test, Test)
    name = name_of_fact(test.ask, lang)
    if node.day != on:
        name = say("as_of", lang, fact=name, day=node.day)
    value = value_words(raw(test.ask, node.reading, node.day), test.ask, lang)
    wanted = needed(test, lang, negated=negated)
    if isinstance(test.value, Ask):
        other = value_words(raw(test.value, node.reading, node.day), test.value, lang)
        wanted = say("given", lang, fact=wanted, value=other)
    settled = node.outcome is (Outcome.NOT_MET if negated else Outcome.MET)
    if value == wanted or (settled and test.op not in _BOUNDS):
        return say("given", lang, fact=name, value=value)
    return say("given_needed", lang, fact=name, value=value, needed=wanted)


def points_words(node: Node, lang: str) -> str:
    """Return what a sum of points comes to and what is needed."""
    expr = node.expr
    assert isinstance(expr, AtLeastPoints)
    least, greatest = node.bounds
    if least == greatest:
        reached = say("points", lang, points=least)
    else:
        reached = say("points_between", lang, least=least, greatest=greatest)
    return say(
        "points_of", lang, total=expr.total.text.get(lang), points=reached, needed=expr.number
    )
