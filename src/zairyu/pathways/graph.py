"""The transitions of a day as a networkx graph, and as data.

In the graph an edge is a way that the law leaves open: an application, a departure, or something that
happens by itself. So a path in it is a path in law, and networkx's own algorithms can be trusted
with it. What the law closes is a *barred pair*: listed by :func:`barred_pairs`, in the JSON beside the
edges, and in the graph itself only on request (``barred=True``), as an edge with that attribute.
``docs/graph.md`` says what each attribute means.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from zairyu.pathways.moves import MoveOutcome
from zairyu.pathways.nodes import INDEFINITE, Node, node_name, status_of
from zairyu.pathways.resolve import LawDay, Transition, Way, law_day

if TYPE_CHECKING:
    import networkx

    from zairyu.pathways.moves import Plain

__all__ = [
    "ENCODED_PROCEDURES",
    "FORMATS",
    "SCHEMA",
    "barred_pairs",
    "export",
    "graph",
    "node_link",
]

SCHEMA: Final = "zairyu.graph/1"
FORMATS: Final = ("json", "graphml", "mermaid", "dot")
ENCODED_PROCEDURES: Final = frozenset({"change_of_status", "extension", "permanent_residence"})
"""Procedures whose own rules this library encodes."""

_NOTHING_TO_DECIDE: Final = (MoveOutcome.AUTOMATIC, MoveOutcome.LOSS)

_Edge = tuple[str, str, str, "dict[str, Plain]", bool]


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _ids(named: Iterable[Any]) -> str:
    return " ".join(each.id for each in named)


def _node(node: Node) -> dict[str, Plain]:
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
    }


def _edge(way: Way) -> dict[str, Plain]:
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
        "rule": way.carrier.id,
        "rules": _ids(way.rules),
        "considerations": _ids(way.considerations),
        "norm": way.norm.value,
        "confidence": way.confidence.value,
        "article_ja": way.citation.label("ja"),
        "article_en": way.citation.label("en"),
        "in_force_from": _iso(way.since),
        "in_force_until": _iso(way.until),
        **way.attributes,
    }


class _Prepared:
    """Nodes and edges of one stretch of days; the dicts here are templates and are only copied."""

    def __init__(self, day: LawDay) -> None:
        self.day = day
        self.nodes = [(node.id, _node(node)) for node in day.nodes]
        attributes: dict[int, dict[str, Plain]] = {}
        self.open: list[_Edge] = []
        self.barred: list[_Edge] = []
        for each in _by_pair(day):
            way = each.way
            template = attributes.get(id(way))
            if template is None:
                template = attributes[id(way)] = _edge(way)
            edge = (each.start, each.end, way.key, template, _undecided(way))
            (self.barred if way.closed else self.open).append(edge)


def _by_pair(day: LawDay) -> Iterable[Transition]:
    """Yield every open way, and for a pair without one the way that says why."""
    for node in day.nodes:
        row = day.row(node.id)
        reached = {each.end for each in row if not each.closed}
        yield from (each for each in row if not each.closed or each.end not in reached)


def _undecided(way: Way) -> bool:
    """Say whether rules have to decide on it (and could be missing here)."""
    return way.outcome not in _NOTHING_TO_DECIDE


@lru_cache(maxsize=16)
def _prepared(first: date) -> _Prepared:
    return _Prepared(law_day(first))


def _of(on: date) -> _Prepared:
    return _prepared(law_day(on).since)


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
    procedures: frozenset[str] = ENCODED_PROCEDURES,
    barred: bool = False,
) -> networkx.MultiDiGraph:
    """Return the transitions of a day as a fresh networkx graph.

    Parameters
    ----------
    on
        The day.
    encoded
        Ids of the statuses whose rules this library encodes.
    procedures
        Ids of the procedures whose rules it encodes. An edge has ``encoded`` true when both its end
        and its procedure are, or when nothing has to be decided (departure, expiry).
    barred
        Whether barred pairs are added as edges whose attribute ``barred`` is true. Algorithms then
        walk through them too: filter first.

    Returns
    -------
    networkx.MultiDiGraph
        Edges are keyed by procedure, a second way by the same procedure by ``procedure.ground``. All
        attributes are str, int or bool. Nothing in it is shared with another graph.

    Raises
    ------
    LawNotCovered
        If the table does not speak of that day.
    """
    import networkx

    ready = _of(on)
    built: networkx.MultiDiGraph = networkx.MultiDiGraph()
    built.graph.update(_about(ready, on))
    built.add_nodes_from(
        (name, {**attributes, "encoded": name in encoded}) for name, attributes in ready.nodes
    )
    _fill(built, _edges(ready, encoded, procedures, barred=barred))
    return built


def _fill(
    built: networkx.MultiDiGraph, edges: Iterable[tuple[str, str, str, dict[str, Plain]]]
) -> None:
    """Add edges whose ends are there, as ``add_edges_from`` would, at a third of its cost.

    It writes networkx's two adjacency dicts, which share the dict of keys of each pair; a test compares
    the result with what the public method builds.
    """
    internal: Any = built
    succ, pred = internal._succ, internal._pred
    for start, end, key, attributes in edges:
        keys = succ[start].get(end)
        if keys is None:
            succ[start][end] = pred[end][start] = {key: attributes}
        else:
            keys[key] = attributes


def _edges(
    ready: _Prepared, encoded: frozenset[str], procedures: frozenset[str], *, barred: bool
) -> Iterable[tuple[str, str, str, dict[str, Plain]]]:
    groups = (ready.open, ready.barred) if barred else (ready.open,)
    for group in groups:
        for start, end, key, template, undecided in group:
            known = not undecided or (end in encoded and template["procedure"] in procedures)
            yield start, end, key, {**template, "encoded": known}


def _about(ready: _Prepared, on: date) -> dict[str, Plain]:
    return {
        "schema": SCHEMA,
        "on": on.isoformat(),
        "law_from": ready.day.since.isoformat(),
        "law_until": _iso(ready.day.until),
        "barred_pairs": len(ready.barred),
    }


def node_link(
    on: date,
    *,
    encoded: frozenset[str] = frozenset(),
    procedures: frozenset[str] = ENCODED_PROCEDURES,
) -> dict[str, Any]:
    """Return the graph as networkx node-link data, with what else a reader of it needs.

    ``networkx.node_link_graph(data, edges="edges")`` reads it back and leaves out the rest:
    ``barred`` (the barred pairs, of the same form as edges), ``rules`` (each line of the table that
    an edge or barred pair names, in both languages) and ``conditions``.

    Parameters
    ----------
    on, encoded, procedures
        As in :func:`graph`.
    """
    ready = _of(on)
    everything = list(_edges(ready, encoded, procedures, barred=True))
    links = [
        {"source": start, "target": end, "key": key, **attributes}
        for start, end, key, attributes in everything
    ]
    split = len(ready.open)
    rules, conditions = _named(ready.day)
    return {
        "schema": SCHEMA,
        "directed": True,
        "multigraph": True,
        "graph": _about(ready, on),
        "nodes": [
            {"id": name, **attributes, "encoded": name in encoded}
            for name, attributes in ready.nodes
        ],
        "edges": links[:split],
        "barred": links[split:],
        "rules": rules,
        "conditions": conditions,
    }


def _named(day: LawDay) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the rules and conditions that the ways of a day name, by id."""
    rules: dict[str, dict[str, Any]] = {}
    conditions: dict[str, dict[str, Any]] = {}
    for way in {id(each.way): each.way for each in _by_pair(day)}.values():
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
    procedures: frozenset[str] = ENCODED_PROCEDURES,
) -> str:
    """Return the graph of a day as text.

    Parameters
    ----------
    on, encoded, procedures
        As in :func:`graph`.
    format
        ``"json"`` (node-link data), ``"graphml"``, ``"mermaid"`` (drawn by rules, to be read) or
        ``"dot"`` (every edge).

    Raises
    ------
    UnknownName
        If there is no such format.
    """
    from zairyu.pathways import exporters

    if format == "json":
        import json

        data = node_link(on, encoded=encoded, procedures=procedures)
        return json.dumps(data, ensure_ascii=False) + "\n"
    if format == "mermaid":
        return exporters.mermaid(on)
    if format == "graphml":
        return exporters.graphml(graph(on, encoded=encoded, procedures=procedures))
    if format == "dot":
        return exporters.dot(graph(on, encoded=encoded, procedures=procedures))
    from zairyu.errors import UnknownName

    raise UnknownName("graph format", format, FORMATS)
