"""What is encoded, by id, and what is not: the register that `coverage` and `evaluate` read.

Every law module ends with ``RULES``, ``GAPS`` and ``COVERS``; status modules also with ``STATUS``, and those
that tie law to events with ``DUTIES``, ``GROUNDS``, ``PROTECTIONS`` or ``STEPS``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from zairyu.logic import Expr, Item, Requirement, Scheme, Text
from zairyu.logic.expressions import AtLeastPoints

if TYPE_CHECKING:
    from zairyu.citations import Citation, Instrument
    from zairyu.law.happenings import Duty, Ground, Protection, Step

__all__ = [
    "Covered", "Gap", "StatusRules", "all_rules", "citations_in_use", "covered", "duties",
    "encoded_statuses", "gaps", "grounds", "law_modules", "protections", "status_rules", "steps",
]  # fmt: skip

GAP_KINDS: Final = ("judgement", "not_encoded", "text_not_seen")


@frozen
class Gap:
    """Something of an instrument that no rule encodes, with the reason.

    Parameters
    ----------
    citation
        Where it stands.
    kind
        ``"judgement"`` (left to the authority), ``"not_encoded"`` or ``"text_not_seen"``.
    reason
        Why, ja and en.
    """

    citation: Citation
    kind: str
    reason: Text

    def __attrs_post_init__(self) -> None:
        if self.kind not in GAP_KINDS:
            msg = f"a gap is one of {', '.join(GAP_KINDS)}; got {self.kind!r}"
            raise ValueError(msg)


@frozen
class Covered:
    """A provision that rules encode.

    Parameters
    ----------
    instrument
        The instrument.
    path
        Its provision.
    rules
        Ids of the rules that encode it.
    start, until
        The days for which it is encoded, as ISO days, half-open; None: open.
    """

    instrument: Instrument
    path: str
    rules: tuple[str, ...]
    start: str | None = None
    until: str | None = None


@frozen
class StatusRules:
    """The rules of one status of residence.

    Parameters
    ----------
    status
        Its id in the catalogue.
    activity
        The activity of the appended table.
    criteria
        The landing criteria, in the ordinance's order; empty where none apply.
    extra
        What another provision requires besides (points, a history).
    when_granted
        The same, but asked only where the status is granted anew (change, certificate of eligibility).
    at_extension
        By id of a criterion: how an extension reads it, where a provision of its own says so.
    kind
        The part of the activity that says what kind of work it is, where the table's words also ask for a
        standard (points); the activity itself where absent.
    at_landing
        The activity or position as landing and the certificate of eligibility read it, where that is narrower.
    """

    status: str
    activity: Requirement
    criteria: tuple[Requirement, ...] = ()
    extra: tuple[Requirement, ...] = ()
    when_granted: tuple[Requirement, ...] = ()
    at_extension: Mapping[str, Requirement] = field(factory=dict)
    kind: Requirement | None = None
    at_landing: Requirement | None = None


@cache
def law_modules() -> tuple[ModuleType, ...]:
    """Return every module of this room that states rules, in order of name."""
    package = import_module("zairyu.law")
    names = sorted(info.name for info in walk_packages(package.__path__, "zairyu.law."))
    modules = [import_module(name) for name in names if name != __name__]
    return tuple(module for module in modules if hasattr(module, "RULES"))


@cache
def all_rules() -> Mapping[str, Requirement | Scheme]:
    """Return every named rule and scheme by id, those inside other rules too.

    Raises
    ------
    ValueError
        If two different rules share an id.
    """
    found: dict[str, Requirement | Scheme] = {}
    for module in law_modules():
        for rule in module.RULES:
            found[rule.id] = rule
    for rule in list(found.values()):
        for inner in _named(rule):
            found.setdefault(inner.id, inner)
    return MappingProxyType(dict(sorted(found.items())))


def _named(expr: Expr) -> Iterator[Requirement | Scheme]:
    if isinstance(expr, Requirement | Scheme):
        yield expr
    if isinstance(expr, Scheme):
        for consideration in expr.considerations:
            yield from _named(consideration)
    for part in expr.parts:
        yield from _named(part)


@cache
def _by_status() -> Mapping[str, StatusRules]:
    found: dict[str, StatusRules] = {}
    for module in law_modules():
        stated: Any = getattr(module, "STATUS", ())
        for rules in stated if isinstance(stated, tuple) else (stated,):
            if rules.status in found:
                msg = f"two modules state the rules of {rules.status}"
                raise ValueError(msg)
            found[rules.status] = rules
    return MappingProxyType(found)


def status_rules(status: str) -> StatusRules | None:
    """Return the rules of a status; None when they are not encoded."""
    return _by_status().get(status)


def encoded_statuses() -> frozenset[str]:
    """Return the ids of the statuses whose rules are encoded."""
    return frozenset(_by_status())


@cache
def covered() -> tuple[Covered, ...]:
    """Return what is encoded of which instrument."""
    return tuple(entry for module in law_modules() for entry in getattr(module, "COVERS", ()))


@cache
def gaps() -> tuple[Gap, ...]:
    """Return what is not encoded, with the reasons."""
    return tuple(entry for module in law_modules() for entry in getattr(module, "GAPS", ()))


def _tied_to_events(name: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for module in law_modules():
        for value in getattr(module, name, ()):
            if found.setdefault(value.id, value) is not value:
                msg = f"two values of {name} have the id {value.id!r}"
                raise ValueError(msg)
    return found


@cache
def duties() -> Mapping[str, Duty]:
    """Return every duty by id, in order of module and place in it."""
    return MappingProxyType(_tied_to_events("DUTIES"))


@cache
def grounds() -> Mapping[str, Ground]:
    """Return every ground by id: revocation, deportation, negative items at the next filing."""
    return MappingProxyType(_tied_to_events("GROUNDS"))


@cache
def steps() -> Mapping[str, Step]:
    """Return every step of a proceeding by id."""
    return MappingProxyType(_tied_to_events("STEPS"))


@cache
def protections() -> Mapping[str, Protection]:
    """Return by id what protects whatever the ground; answers to one ground stand with it."""
    return MappingProxyType(_tied_to_events("PROTECTIONS"))


def _cited_by_events() -> Iterator[Citation]:
    for tied in (duties(), grounds(), steps()):
        for value in tied.values():
            yield from (place.citation for place in value.places)
    for duty in duties().values():
        yield from duty.penalty_citations
    answers = [answer for ground in grounds().values() for answer in ground.answers]
    for protection in (*answers, *protections().values()):
        yield from protection.citations


@cache
def citations_in_use() -> tuple[Citation, ...]:
    """Return every citation that a rule, a gap, a duty, a ground or a step rests on, once each, in order of its label."""
    found: dict[Any, None] = {}
    for rule in all_rules().values():
        for citation in rule.citations:
            found[citation] = None
        for entry in _items(rule):
            if entry.citation is not None:
                found[entry.citation] = None
    for gap in gaps():
        found[gap.citation] = None
    for cited in _cited_by_events():
        found[cited] = None
    return tuple(sorted(found, key=lambda citation: citation.label("en")))


def _items(expr: Expr) -> Iterator[Item]:
    if isinstance(expr, Item):
        yield expr
    parts = expr.total.items if isinstance(expr, AtLeastPoints) else expr.parts
    for part in parts:
        yield from _items(part)
