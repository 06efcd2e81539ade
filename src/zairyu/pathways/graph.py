"""The transitions of a day as a networkx graph, and as data.

In the graph an edge is a way that the law leaves open: an application, a departure, or something that
happens by itself. So a path in it is a path in law, and networkx's own algorithms can be trusted
with it. What the law closes is a *barred pair*: listed by :func:`barred_pairs`, in the JSON beside the
edges, and in the graph itself only on request (``barred=True``), as an edge with that attribute.
``docs/graph.md`` says what each attribute means.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from zairyu.pathways.moves import MoveOutcome
from zairyu.pathways.nodes import INDEFINITE, Node, node_name, status_of
from zairyu.pathways.resolve import LawDay, Transition, Way, law_day

if TYPE_CHECKING:
    import networkx

    from zairyu.citations import Citation
    from zairyu.pathways.moves import Plain

__all__ = [
    "FORMATS",
    "SCHEMA",
    "barred_pairs",
    "export",
    "graph",
    "node_link",
]

SCHEMA: Final = "zairyu.graph/1"
FORMATS: Final = ("json", "graphml", "mermaid", "dot", "svg")
_NOTHING_TO_DECIDE: Final = (MoveOutcome.AUTOMATIC, MoveOutcome.LOSS)

_Edge = tuple[str, str, str, "dict[str, Plain]", str]
"""Start, end, key, the attributes that pairs of one way share, and what decides on this pair."""


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _ids(named: Iterable[Any]) -> str:
    return " ".join(each.id for each in named)


def _node(node: Node, encoded: frozenset[str]) -> dict[str, Plain]:
    name = node_name(node.id)
    return {
        "kind": node.kind,
        "status": status_of(node.id) if node.kind != "outside" else "",
        "table": node.table,
        "ja": name.ja,
        "en": name.en,
        "indefinite": node.id in INDEFINITE,
        "in_force_from": _iso(node.since),
        "in_force_until": _iso(node.until),
        "encoded": status_of(node.id) in encoded,
    }


def _edge(way: Way, *, encoded: bool) -> dict[str, Plain]:
    return {
        "procedure": way.procedure,
        "prior_procedure": way.prior,
        "relation": way.relation.value,
        "initiative": way.initiative.value,
        "outcome": way.outcome.value,
        "barred": way.closed,
        "unless": way.unless.id if way.unless else "",
        "closes_when": _ids(way.closes_when),
        "requires": _ids(way.requires),
        "waives": _ids(way.waives),
        "decided_by": "",  # written for each pair
        "rule": way.carrier.id,
        "rules": _ids(way.rules),
        "considerations": _ids(way.considerations),
        "norm": way.norm.value,
        "confidence": way.confidence.value,
        "article_ja": _label(way.citation, "ja"),
        "article_en": _label(way.citation, "en"),
        "in_force_from": _iso(way.since),
        "in_force_until": _iso(way.until),
        **way.attributes,
        "encoded": encoded,
    }


@cache
def _label(cited: Citation, lang: str) -> str:
    return cited.label(lang)


def _encoded(each: Transition, statuses: frozenset[str]) -> bool:
    """Say whether the rules that decide on a way are encoded, or none has to."""
    if each.outcome in _NOTHING_TO_DECIDE:
        return True
    named = each.way.decided_by
    of_status = any("{to}" in name for name in named)
    return bool(named) and (not of_status or status_of(each.end) in statuses)


class _Prepared:
    """Nodes and edges of one stretch of days; the dicts here are templates and are only copied."""

    def __init__(self, day: LawDay, encoded: frozenset[str]) -> None:
        self.day = day
        self.nodes = [(node.id, _node(node, encoded)) for node in day.nodes]
        templates: dict[tuple[int, bool], dict[str, Plain]] = {}
        self.open: list[_Edge] = []
        self.barred: list[_Edge] = []
        for each in _by_pair(day):
            way = each.way
            known = _encoded(each, encoded)
            template = templates.get((id(way), known))
            if template is None:
                template = templates[id(way), known] = _edge(way, encoded=known)
            (self.barred if way.closed else self.open).append(
                (each.start, each.end, way.key, template, " ".join(each.decided_by))
            )


def _by_pair(day: LawDay) -> Iterable[Transition]:
    """Yield every open way, and for a pair without one the way that says why."""
    for node in day.nodes:
        row = day.row(node.id)
        reached = {each.end for each in row if not each.closed}
        yield from (each for each in row if not each.closed or each.end not in reached)


@lru_cache(maxsize=16)
def _prepared(first: date, encoded: frozenset[str]) -> _Prepared:
    return _Prepared(law_day(first), encoded)


def _of(on: date, encoded: frozenset[str]) -> _Prepared:
    return _prepared(law_day(on).since, encoded)


@frozen
class _Part:
    """What is shown of a stretch of days."""

    day: LawDay
    nodes: list[tuple[str, dict[str, Plain]]]
    open: list[_Edge]
    barred: list[_Edge]


def _near(ready: _Prepared, node: str | None) -> _Prepared | _Part:
    """Return all of it, or only the edges of one node and their ends, in the same order."""
    if node is None:
        return ready
    ready.day.place(node)
    edges = [each for each in ready.open if node in each[:2]]
    barred = [each for each in ready.barred if node in each[:2]]
    ends = {node, *(end for each in edges for end in each[:2])}
    nodes = [each for each in ready.nodes if each[0] in ends]
    return _Part(ready.day, nodes, edges, [each for each in barred if ends.issuperset(each[:2])])


def barred_pairs(on: date) -> tuple[Transition, ...]:
    """Return the ordered pairs between which no way is open on a day, each with the reason.

    Together with the edges of :func:`graph` they are all ordered pairs of nodes. The outcome tells
    ``barred`` (a provision closes it; ``way.unless`` may say when it would not) from
    ``not_a_status_change`` (there is no procedure).

    Parameters
    ----------
    on
        The day.

    Raises
    ------
    LawNotCovered
        If the table does not speak of that day.
    """
    return tuple(each for each in _by_pair(law_day(on)) if each.closed)


def graph(
    on: date,
    *,
    encoded: frozenset[str] = frozenset(),
    barred: bool = False,
    around: str | None = None,
) -> networkx.MultiDiGraph:
    """Return the transitions of a day as a fresh networkx graph.

    Parameters
    ----------
    on
        The day.
    encoded
        Ids of the statuses whose rules this library encodes. An edge has ``encoded`` true when the rules
        that decide on it are encoded, or when nothing has to be decided (departure, expiry).
    barred
        Whether barred pairs are added as edges whose attribute ``barred`` is true. Algorithms then
        walk through them too: filter first.
    around
        Id of a node: only its own edges and their ends.

    Returns
    -------
    networkx.MultiDiGraph
        Edges are keyed by procedure, a second way by the same procedure by ``procedure.ground``. All
        attributes are str, int or bool. Nothing in it is shared with another graph.

    Raises
    ------
    LawNotCovered
        If the table does not speak of that day, or ``around`` is not there on it.
    UnknownName
        If ``around`` is no node of any day.
    """
    import networkx

    ready = _near(_of(on, encoded), around)
    built: networkx.MultiDiGraph = networkx.MultiDiGraph()
    built.graph.update(_about(ready, on))
    built.add_nodes_from((name, dict(attributes)) for name, attributes in ready.nodes)
    with _collector_paused():
        _fill(built, ready.open)
        if barred:
            _fill(built, ready.barred)
    return built


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep the garbage collector from running while ten thousand dicts are made, none of them garbage.

    It would go through all objects of the process several times. It is left as it was found.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _fill(built: networkx.MultiDiGraph, edges: Iterable[_Edge]) -> None:
    """Add copies of edges whose ends are there, as ``add_edges_from`` would, at a third of its cost.

    It writes networkx's two adjacency dicts, which share the dict of keys of each pair; a test compares
    the result with what the public method builds.
    """
    internal: Any = built
    succ, pred = internal._succ, internal._pred
    for start, end, key, template, decided_by in edges:
        attributes = template.copy()
        attributes["decided_by"] = decided_by
        reached = succ[start]
        if end in reached:
            reached[end][key] = attributes
        else:
            reached[end] = pred[end][start] = {key: attributes}


def _about(ready: _Prepared | _Part, on: date) -> dict[str, Plain]:
    return {
        "schema": SCHEMA,
        "on": on.isoformat(),
        "law_from": ready.day.since.isoformat(),
        "law_until": _iso(ready.day.until),
        "barred_pairs": len(ready.barred),
    }


def node_link(
    on: date, *, encoded: frozenset[str] = frozenset(), around: str | None = None
) -> dict[str, Any]:
    """Return the graph as networkx node-link data, with what else a reader of it needs.

    ``networkx.node_link_graph(data, edges="edges")`` reads it back and leaves out the rest:
    ``barred`` (the barred pairs, of the same form as edges), ``rules`` (each line of the table that
    an edge or barred pair names, in both languages) and ``conditions``.

    Parameters
    ----------
    on, encoded, around
        As in :func:`graph`.
    """
    ready = _near(_of(on, encoded), around)

    def links(edges: Iterable[_Edge]) -> list[dict[str, Any]]:
        return [
            {"source": start, "target": end, "key": key, **template, "decided_by": decided_by}
            for start, end, key, template, decided_by in edges
        ]

    rules, conditions = _named(ready)
    return {
        "schema": SCHEMA,
        "directed": True,
        "multigraph": True,
        "graph": _about(ready, on),
        "nodes": [{"id": name, **attributes} for name, attributes in ready.nodes],
        "edges": links(ready.open),
        "barred": links(ready.barred),
        "rules": rules,
        "conditions": conditions,
    }


def _named(ready: _Prepared | _Part) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the rules and conditions that the ways shown name, by id."""
    rules: dict[str, dict[str, Any]] = {}
    conditions: dict[str, dict[str, Any]] = {}
    shown = {(start, end) for start, end, *_ in (*ready.open, *ready.barred)}
    ways = (each.way for each in _by_pair(ready.day) if (each.start, each.end) in shown)
    for way in {id(way): way for way in ways}.values():
        for line in (*way.rules, *way.considerations):
            rules[line.id] = {
                "id": line.id,
                "text": line.text.to_json(),
                "citations": [
                    {
                        "ja": cited.label("ja"),
                        "en": cited.label("en"),
                        "confidence": cited.confidence.value,
                    }
                    for cited in line.cite
                ],
                "norm": line.norm.value,
                "confidence": line.confidence.value,
                "in_force_from": _iso(line.since),
                "in_force_until": _iso(line.until),
            }
        named = (*way.requires, *way.waives, *way.closes_when)
        for condition in (*named, way.unless) if way.unless else named:
            conditions[condition.id] = {"id": condition.id, "text": condition.text.to_json()}
    return (
        [rules[name] for name in sorted(rules)],
        [conditions[name] for name in sorted(conditions)],
    )


def export(
    on: date,
    format: str,  # noqa: A002 - the name that the command line uses
    *,
    encoded: frozenset[str] = frozenset(),
    around: str | None = None,
    lang: str = "en",
    barred: bool = True,
) -> str:
    """Return the graph of a day as text.

    Parameters
    ----------
    on, encoded, around
        As in :func:`graph`.
    format
        ``"json"`` (node-link data), ``"graphml"``, ``"dot"`` (every edge), ``"mermaid"`` or ``"svg"`` (drawn by
        the lines of the table, to be read).
    lang
        Language of the two drawings, ``"ja"`` or ``"en"``; the others carry both.
    barred
        Whether the SVG picture shows what is closed.

    Raises
    ------
    LawNotCovered
        As :func:`graph`.
    UnknownName
        If there is no such format or node.
    """
    from zairyu.pathways import exporters

    if format == "json":
        import json

        data = node_link(on, encoded=encoded, around=around)
        return json.dumps(data, ensure_ascii=False) + "\n"
    if format == "mermaid":
        if around is None:
            return exporters.mermaid(on, lang)
        return exporters.mermaid_around(around, on, lang)
    if format == "graphml":
        return exporters.graphml(graph(on, encoded=encoded, around=around))
    if format == "dot":
        return exporters.dot(graph(on, encoded=encoded, around=around))
    if format == "svg":
        return _drawn(on, lang, around, barred=barred)
    from zairyu.errors import UnknownName

    raise UnknownName("graph format", format, FORMATS)


def _drawn(on: date, lang: str, around: str | None, *, barred: bool) -> str:
    if around is None:
        from zairyu.pathways.drawing import whole

        return whole(on, lang, barred=barred)
    from zairyu.pathways.drawing_around import around as drawn_around

    return drawn_around(around, on, lang, barred=barred)
