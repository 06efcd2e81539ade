"""The graph as text: GraphML and DOT edge by edge, Mermaid as a drawing that a person can read.

Some 14,000 edges cannot be drawn. The Mermaid picture is therefore drawn by the table's own lines:
statuses stand in the boxes of the Act's appended tables, and a line of the table that speaks of many
statuses is one arrow between boxes. :func:`mermaid_around` shows one status with its ways in and out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.citations import Citation
from zairyu.pathways.moves import SAME, BaseRule, MoveOutcome, Nodes, SpecialRule
from zairyu.pathways.nodes import node_name, nodes_on
from zairyu.pathways.resolve import Transition, edges_from, edges_to
from zairyu.pathways.table import BASE, SPECIAL, interval_of
from zairyu.pathways.wording import Sets, place

if TYPE_CHECKING:
    import networkx

__all__ = ["dot", "graphml", "mermaid", "mermaid_around"]


# --- edge by edge ---


def graphml(graph: networkx.MultiDiGraph) -> str:
    """Return GraphML; ``networkx.parse_graphml`` reads it back."""
    import networkx

    lines: Iterable[str] = networkx.generate_graphml(graph)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + "\n".join(lines) + "\n"


def dot(graph: networkx.MultiDiGraph) -> str:
    """Return DOT with every attribute, names quoted; Graphviz and ``pydot`` read it."""
    lines = ["digraph zairyu {"]
    lines += [f"  {_quoted(key)}={_quoted(value)};" for key, value in graph.graph.items()]
    for name, attributes in graph.nodes(data=True):
        lines.append(f"  {_quoted(name)} [{_listed({'label': attributes['en'], **attributes})}];")
    for start, end, key, attributes in graph.edges(keys=True, data=True):
        named = {"key": key, "label": attributes["procedure"] or key, **attributes}
        lines.append(f"  {_quoted(start)} -> {_quoted(end)} [{_listed(named)}];")
    return "\n".join([*lines, "}"]) + "\n"


def _listed(attributes: dict[str, Any]) -> str:
    return ", ".join(f"{_quoted(key)}={_quoted(value)}" for key, value in attributes.items())


def _quoted(value: object) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


# --- drawings ---

_FEW: Final = 4
"""Up to so many boxes or nodes a line is drawn to each; beyond, to one node that names them."""
_ARROWS: Final = {
    MoveOutcome.MANDATORY: "==>",
    MoveOutcome.BARRED: "--x",
    MoveOutcome.AUTOMATIC: "-.->",
    MoveOutcome.EX_OFFICIO: "-.->",
    MoveOutcome.LOSS: "-.->",
}


def mermaid(on: date, lang: str = "en") -> str:
    """Return the table of a day as a Mermaid flowchart, one arrow for each line of it.

    Parameters
    ----------
    on
        The day.
    lang
        ``"ja"`` or ``"en"``.

    Raises
    ------
    LawNotCovered
        If the table does not speak of that day.

    Notes
    -----
    Solid: can be applied for. Thick: must be granted. Dotted: happens, or is done by the authority. A
    cross: barred. Lines under which no procedure exists are left out.
    """
    interval_of(on)
    drawing = _Drawing(on, lang)
    lines: tuple[BaseRule | SpecialRule, ...] = (*BASE, *SPECIAL)
    for rule in lines:
        if rule.in_force(on) and _drawn(rule):
            drawing.rule(rule)
    return "\n".join(["flowchart LR", *drawing.boxes(), *drawing.lines]) + "\n"


def mermaid_around(node: str, on: date, lang: str = "en") -> str:
    """Return the ways into and out of one node as a Mermaid flowchart.

    Nodes that are reached in the same manner stand together.

    Parameters
    ----------
    node
        Id of the node.
    on, lang
        As in :func:`mermaid`.

    Raises
    ------
    LawNotCovered, UnknownName
        As :func:`zairyu.pathways.resolve.edges_from`.
    """
    drawing = _Drawing(on, lang)
    out = _gathered(edges_from(node, on), lambda each: each.end)
    into = _gathered((e for e in edges_to(node, on) if e.start != node), lambda each: each.start)
    for way, names in out:
        drawing.arrow(frozenset({node}), names, way.outcome, way.way.key, way.way.citation)
    for way, names in into:
        drawing.arrow(names, frozenset({node}), way.outcome, way.way.key, way.way.citation)
    centre = f'  {_mermaid_id(node)}[["{_mermaid_text(node_name(node).get(lang))}"]]'
    return "\n".join(["flowchart LR", centre, *drawing.lines]) + "\n"


def _gathered(
    ways: Iterable[Transition], other: Callable[[Transition], str]
) -> list[tuple[Transition, Nodes]]:
    found: dict[tuple[str, str, bool], tuple[Transition, list[str]]] = {}
    for each in ways:
        place = (each.way.key, each.way.carrier.id, each.start == each.end)
        found.setdefault(place, (each, []))[1].append(other(each))
    return [(way, frozenset(names)) for way, names in found.values()]


def _drawn(rule: BaseRule | SpecialRule) -> bool:
    if rule.outcome is None:
        return False
    return rule.outcome is not MoveOutcome.NOT_A_STATUS_CHANGE or rule.procedure is not None


class _Drawing:
    """Boxes, groups and arrows of one flowchart."""

    def __init__(self, on: date, lang: str) -> None:
        self.names = [node.id for node in nodes_on(on)]
        self.lang = lang
        self.lines: list[str] = []
        self._groups: dict[Nodes, str] = {}
        self.sets = Sets(on, lang)
        self._boxes = [(box.id, box.members, box.title.get(lang)) for box in self.sets.boxes]

    def boxes(self) -> Iterator[str]:
        """Yield the nodes in their boxes, then those outside any."""
        yield from self._nested(frozenset(self.names), self._boxes, "  ")

    def _nested(
        self, members: Nodes, boxes: list[tuple[str, Nodes, str]], indent: str
    ) -> Iterator[str]:
        left = members
        while boxes:
            (box, inside, title), *boxes = boxes
            within = [each for each in boxes if each[1] < inside]
            boxes = [each for each in boxes if each not in within]
            yield f'{indent}subgraph {box}["{title}"]'
            yield from self._nested(inside, within, indent + "  ")
            yield f"{indent}end"
            left -= inside
        for name in self.names:
            if name in left:
                text = _mermaid_text(node_name(name).get(self.lang))
                yield f'{indent}{_mermaid_id(name)}["{text}"]'

    def rule(self, rule: BaseRule | SpecialRule) -> None:
        """Draw one line of the table."""
        starts = rule.start.intersection(self.names)
        ends = starts if rule.end is SAME else rule.end.intersection(self.names)
        outcome = rule.outcome or MoveOutcome.OPEN
        if not starts or not ends:
            return
        if rule.end is SAME:
            for part in self._parts(starts) or [self._group(starts)]:
                self._line(part, part, outcome, _procedure(rule), rule.cite[0])
        else:
            self.arrow(starts, ends, outcome, _procedure(rule), rule.cite[0])

    def arrow(
        self, starts: Nodes, ends: Nodes, outcome: MoveOutcome, procedure: str, cited: Citation
    ) -> None:
        """Draw arrows from one set of nodes to another."""
        for start in self._parts(starts) or [self._group(starts)]:
            for end in self._parts(ends) or [self._group(ends)]:
                self._line(start, end, outcome, procedure, cited)

    def _line(
        self, start: str, end: str, outcome: MoveOutcome, procedure: str, cited: Citation
    ) -> None:
        label = _mermaid_text(f"{procedure}: {place(cited, self.lang)}")
        self.lines.append(f'  {start} {_ARROWS.get(outcome, "-->")}|"{label}"| {end}')

    def _parts(self, members: Nodes) -> list[str]:
        """Return boxes and nodes to draw to; nothing if they are too many."""
        boxes, singles = self.sets.split(members)
        parts = [box.id for box in boxes] + [_mermaid_id(name) for name in singles]
        return parts if len(parts) <= _FEW else []

    def _group(self, members: Nodes) -> str:
        """Return the node that stands for a set."""
        if members not in self._groups:
            self._groups[members] = f"group_{len(self._groups) + 1}"
            text = _mermaid_text(self.sets.described(members))
            self.lines.append(f'  {self._groups[members]}(["{text}"])')
        return self._groups[members]


def _procedure(rule: BaseRule | SpecialRule) -> str:
    if rule.procedure:
        return rule.procedure
    named = rule.relation or (rule.touches[0] if isinstance(rule, SpecialRule) else None)
    return named.value if named else rule.id


def _mermaid_id(name: str) -> str:
    return name.replace(":", "__").replace("-", "_")


def _mermaid_text(text: str) -> str:
    """Escape what Mermaid reads as markup."""
    return text.replace("&", "&amp;").replace('"', "#quot;").replace("<", "&lt;")
