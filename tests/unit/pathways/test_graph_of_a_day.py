"""The graph: what is in it, that it is plain, fresh, complete, and that exporters read it."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import warnings
from datetime import date, timedelta

import networkx as nx
import pytest

from zairyu.errors import LawNotCovered, UnknownName
from zairyu.pathways.exporters import graphml, mermaid, mermaid_around
from zairyu.pathways.graph import barred_pairs, export, graph, node_link
from zairyu.pathways.nodes import nodes_on
from zairyu.pathways.resolve import edges_from

TODAY = date(2026, 11, 23)
ENGINEER = "engineer_specialist_in_humanities_international_services"
DAYS = [date(2017, 1, 1), date(2019, 4, 1), TODAY, date(2027, 4, 1), date(2028, 12, 31)]

NODE_ATTRIBUTES = {
    "kind", "status", "table", "ja", "en", "indefinite", "in_force_from", "in_force_until", "encoded",
}  # fmt: skip
EDGE_ATTRIBUTES = {
    "procedure", "prior_procedure", "relation", "initiative", "outcome", "barred", "unless",
    "closes_when", "requires", "waives", "decided_by", "rule", "rules", "considerations", "norm", "confidence",
    "article_ja", "article_en", "in_force_from", "in_force_until", "encoded",
}  # fmt: skip
SOME_EDGE_ATTRIBUTES = {
    "special_period": bool,
    "special_period_months": int,
    "no_special_period_if_days_at_most": int,
    "temporary_visitor_proviso": bool,
    "organisation_change": str,
    "stay_without_status_days": int,
    "apply_within_days": int,
    "total_stay_cap_years": int,
    "total_stay_cap_years_with_reason": int,
    "counts_to_ssw_i_total": bool,
}


@pytest.fixture(scope="module")
def today():
    return graph(TODAY, encoded=frozenset({ENGINEER, "permanent_resident"}))


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_every_pair_is_an_edge_or_a_barred_pair(on):
    built = graph(on)
    edges = {(start, end) for start, end in built.edges()}
    barred = {(each.start, each.end) for each in barred_pairs(on)}
    nodes = [node.id for node in nodes_on(on)]
    assert not edges & barred
    assert edges | barred == {(start, end) for start in nodes for end in nodes}
    assert built.graph["barred_pairs"] == len(barred_pairs(on))
    assert set(built) == set(nodes)


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_the_edges_are_the_open_ways(on):
    built = graph(on)
    for node in nodes_on(on):
        ways = {(each.end, each.way.key) for each in edges_from(node.id, on)}
        assert {(end, key) for _, end, key in built.out_edges(node.id, keys=True)} == ways


def test_attributes_are_plain_and_those_documented(today):
    for _, attributes in today.nodes(data=True):
        assert set(attributes) == NODE_ATTRIBUTES
        assert {type(value) for value in attributes.values()} <= {str, bool}
    for start, end, key, attributes in today.edges(keys=True, data=True):
        assert set(attributes) >= EDGE_ATTRIBUTES, (start, end, key)
        extra = set(attributes) - EDGE_ATTRIBUTES
        assert all(type(attributes[name]) is SOME_EDGE_ATTRIBUTES[name] for name in extra)
        assert type(attributes["encoded"]) is type(attributes["barred"]) is bool
        assert attributes["barred"] is False
    assert {type(value) for value in today.graph.values()} <= {str, int}


def test_an_edge_says_procedure_article_and_rules(today):
    attributes = today.edges["student", ENGINEER, "change_of_status"]
    assert attributes["procedure"] == "change_of_status"
    assert attributes["outcome"] == "open"
    assert attributes["article_ja"] == "入管法20条1項"
    assert attributes["rules"] == "T-CHANGE T-SPECIAL-PERIOD"
    assert attributes["norm"] == "statute"
    assert attributes["confidence"] == "text_seen"
    assert attributes["special_period_months"] == 2


@pytest.mark.parametrize(
    ("start", "end", "key", "expected"),
    [
        ("student", ENGINEER, "change_of_status", True),
        ("student", "permanent_resident", "permanent_residence", True),
        ("student", "professor", "change_of_status", False),
        ("abroad", ENGINEER, "landing", True),
        ("abroad", "professor", "landing", False),
        ("abroad", "temporary_visitor", "landing", False),
        ("birth_in_japan", "permanent_resident", "acquisition", True),
        ("overstay", "student", "special_permission", True),
        ("provisional_stay", "student", "refugee_recognition", False),
        ("student", "departed", "departure", True),
        ("student", "overstay", "lapse", True),
        ("student", "japanese_national", "naturalisation", True),
    ],
)
def test_edges_whose_rules_are_not_encoded_are_marked(today, start, end, key, expected):
    assert today.edges[start, end, key]["encoded"] is expected


def test_encoded_nodes():
    built = graph(TODAY, encoded=frozenset({"designated_activities"}))
    assert built.nodes["designated_activities"]["encoded"] is True
    assert built.nodes["designated_activities:46"]["encoded"] is True
    assert built.nodes["student"]["encoded"] is False
    assert built.edges["student", "designated_activities:46", "change_of_status"]["encoded"] is True
    assert built.edges["student", ENGINEER, "change_of_status"]["encoded"] is False


def test_each_call_gives_a_fresh_graph():
    first = graph(TODAY)
    attributes = first.edges["student", ENGINEER, "change_of_status"]
    attributes["outcome"] = "changed"
    first.nodes["student"]["ja"] = "changed"
    first.remove_node("permanent_resident")
    first.graph["on"] = "changed"
    second = graph(TODAY)
    assert second.edges["student", ENGINEER, "change_of_status"]["outcome"] == "open"
    assert second.nodes["student"]["ja"] == "留学"
    assert "permanent_resident" in second
    assert second.graph["on"] == "2026-11-23"


def test_the_garbage_collector_is_left_as_it_was():
    assert gc.isenabled()
    graph(TODAY)
    assert gc.isenabled()
    gc.disable()
    try:
        graph(TODAY)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_no_two_edges_share_their_attributes():
    built = graph(TODAY, barred=True)
    dicts = [attributes for *_, attributes in built.edges(data=True)]
    assert len({id(attributes) for attributes in dicts}) == len(dicts)


def test_the_graph_is_what_the_public_methods_of_networkx_build():
    built = graph(TODAY, barred=True)
    again = nx.MultiDiGraph()
    again.add_nodes_from(built.nodes(data=True))
    again.add_edges_from((u, v, k, dict(d)) for u, v, k, d in built.edges(keys=True, data=True))
    assert list(again.edges(keys=True, data=True)) == list(built.edges(keys=True, data=True))
    assert sorted(again.in_edges(keys=True)) == sorted(built.in_edges(keys=True))
    assert again.number_of_edges() == built.number_of_edges()
    for each in (again, built):
        each.remove_node("student")
        each.add_edge("artist", "professor", key="mine")
        each.remove_edge("professor", "artist", key="change_of_status")
    assert set(again.edges(keys=True)) == set(built.edges(keys=True))
    assert set(again.in_edges(keys=True)) == set(built.in_edges(keys=True))


def test_barred_pairs_on_request():
    built = graph(TODAY, barred=True)
    attributes = built.edges["student", "highly_skilled_professional_ii", "change_of_status"]
    assert attributes["barred"] is True
    assert attributes["outcome"] == "barred"
    assert attributes["unless"] == "has_stayed_in_japan_with_hsp_i"
    assert attributes["article_ja"] == "入管法20条の2第1項"
    nothing = built.edges["student", "birth_in_japan", "none"]
    assert (nothing["barred"], nothing["outcome"]) == (True, "not_a_status_change")
    assert not graph(TODAY).has_edge("student", "highly_skilled_professional_ii")


def test_networkx_algorithms_answer_in_law():
    built = graph(TODAY)
    path = nx.shortest_path(built, "student", "highly_skilled_professional_ii")
    assert len(path) == 3
    assert path[1].startswith("highly_skilled_professional_i_")
    statuses = {name for name, table in built.nodes(data="table") if table}
    assert statuses <= nx.descendants(built, "abroad") | {"abroad"}


def test_every_status_can_be_reached_from_abroad_on_every_day():
    for on in DAYS:
        built = graph(on)
        reached = nx.descendants(built, "abroad")
        missing = {name for name, table in built.nodes(data="table") if table} - reached
        # After 2027-04-01 technical intern training is reached by re-entry and extension only.
        assert all(name.startswith("technical_intern_training_") for name in missing), on


# --- exporters ---


SOME = [
    "student", ENGINEER, "permanent_resident", "designated_activities:46", "designated_activities",
    "highly_skilled_professional_i_b", "specified_skilled_worker_i", "abroad", "overstay",
    "long_term_resident", "temporary_visitor", "birth_in_japan", "designated_activities:SSW1_PREP",
]  # fmt: skip
"""Nodes between which every kind of attribute occurs; the whole takes long to write and read."""


def test_graphml_round_trip(today):
    small = today.subgraph(SOME)
    kinds = {name for *_, attributes in small.edges(data=True) for name in attributes}
    assert kinds >= EDGE_ATTRIBUTES | (set(SOME_EDGE_ATTRIBUTES) - {"organisation_change"})
    again = nx.parse_graphml(graphml(small), force_multigraph=True)
    assert again.is_directed()
    assert dict(again.nodes(data=True)) == dict(small.nodes(data=True))
    edges = {(u, v, k): d for u, v, k, d in again.edges(keys=True, data=True)}
    assert set(edges) == set(small.edges(keys=True))
    for u, v, k, attributes in small.edges(keys=True, data=True):
        read = {name: value for name, value in edges[u, v, k].items() if name != "id"}
        assert read == attributes


def test_node_link_round_trip(today):
    data = json.loads(export(TODAY, "json", encoded=frozenset({ENGINEER, "permanent_resident"})))
    again = nx.node_link_graph(data, edges="edges")
    assert nx.utils.graphs_equal(again, today)
    assert data["schema"] == "zairyu.graph/1"
    assert nx.node_link_data(today, edges="edges") == {
        key: data[key] for key in ("directed", "multigraph", "graph", "nodes", "edges")
    }


def test_node_link_carries_barred_pairs_rules_and_conditions():
    data = node_link(TODAY)
    assert len(data["barred"]) == data["graph"]["barred_pairs"] == len(barred_pairs(TODAY))
    assert all(each["barred"] for each in data["barred"])
    assert not any(each["barred"] for each in data["edges"])
    rules = {each["id"] for each in data["rules"]}
    conditions = {each["id"] for each in data["conditions"]}
    for each in (*data["edges"], *data["barred"]):
        assert set(each["rules"].split()) <= rules
        assert set(each["considerations"].split()) <= rules
        assert set(each["requires"].split()) <= conditions
        assert set(each["closes_when"].split()) <= conditions
        assert each["unless"] == "" or each["unless"] in conditions
    change = next(each for each in data["rules"] if each["id"] == "T-CHANGE")
    assert change["citations"][0]["ja"] == "入管法20条1項"


def test_dot_is_read_by_pydot(today):
    pydot = pytest.importorskip("pydot")
    small = today.subgraph(["student", "permanent_resident", "designated_activities:46"])
    from zairyu.pathways.exporters import dot

    with warnings.catch_warnings():
        # pydot itself calls names that its parser library has renamed.
        warnings.simplefilter("ignore", DeprecationWarning)
        (read,) = pydot.graph_from_dot_data(dot(small))
    assert {node.get_name().strip('"') for node in read.get_nodes()} == set(small)
    assert len(read.get_edges()) == small.number_of_edges()


def test_dot_quotes_what_it_must():
    from zairyu.pathways.exporters import dot

    built = nx.MultiDiGraph()
    built.add_node('a"b\\', en="line\nbreak", flag=True)
    assert dot(built) == (
        'digraph zairyu {\n  "a\\"b\\\\" ["label"="line\\nbreak", "en"="line\\nbreak", '
        '"flag"="true"];\n}\n'
    )


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("on", DAYS, ids=str)
def test_mermaid_draws_by_rules(on, lang):
    text = mermaid(on, lang)
    lines = text.splitlines()
    assert lines[0] == "flowchart LR"
    assert len(lines) < 300
    assert text.count("subgraph ") == sum(line.strip() == "end" for line in lines)
    shown = {node.id.replace(":", "__").replace("-", "_") for node in nodes_on(on)}
    drawn = [line.strip().split("[")[0].split("(")[0] for line in lines if line.endswith('"]')]
    boxed = [name for name in drawn if not name.startswith("subgraph")]
    assert set(boxed) == shown
    assert len(boxed) == len(set(boxed))
    assert all(line.count('"') % 2 == 0 for line in lines)


def test_mermaid_tells_mandatory_barred_and_open_apart():
    text = mermaid(TODAY)
    assert '  any_status ==>|"change_of_status: Art. 61-2-3' in text
    assert '  abroad_or_left --x|"landing: Art. 7(1)(ii)"| permanent_resident' in text
    assert '|"change_of_status: Art. 20(1)"| group_' in text


def test_mermaid_around_one_status():
    text = mermaid_around("student", TODAY)
    lines = text.splitlines()
    assert lines[1] == '  student[["Student"]]'
    assert '  student -->|"extension: Art. 21(1)"| student' in lines
    assert len(lines) < 50
    with pytest.raises(UnknownName):
        mermaid_around("studnet", TODAY)


def test_exports_do_not_depend_on_the_order_of_sets():
    code = (
        "from datetime import date; from hashlib import sha256; "
        "from zairyu.pathways.graph import export; "
        "print([sha256(export(date(2026, 11, 23), f).encode()).hexdigest() for f in ('json', 'mermaid')])"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1
    assert len(printed.pop()) > 2 * 64


def test_bad_formats_and_days():
    with pytest.raises(UnknownName, match="json"):
        export(TODAY, "jsn")
    first = date(2017, 1, 1)
    for call in (graph, barred_pairs, node_link, mermaid):
        assert call(first)
        with pytest.raises(LawNotCovered):
            call(first - timedelta(days=1))


def test_export_by_format():
    assert export(TODAY, "mermaid") == mermaid(TODAY)
    lines = export(TODAY, "dot").splitlines()
    assert lines[0] == "digraph zairyu {"
    assert sum(" -> " in line for line in lines) == graph(TODAY).number_of_edges()
