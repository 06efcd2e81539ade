"""What holds of the transition graph on every day."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zairyu.pathways.graph import barred_pairs
from zairyu.pathways.moves import SAME, MoveOutcome, Relation
from zairyu.pathways.nodes import nodes_on
from zairyu.pathways.resolve import LawDay, edges_from, law_day, transitions
from zairyu.pathways.table import BASE, BREAKPOINTS, SPECIAL, interval_of

days = st.dates(min_value=date(2017, 1, 1), max_value=date(2028, 12, 31))
HSP_I = {f"highly_skilled_professional_i_{x}" for x in "abc"}
STATUS_TABLES = {"1-1", "1-2", "1-3", "1-4", "1-5", "2"}


def covers(line, start, end):
    if start not in line.start:
        return False
    if line.end is SAME:
        return start == end
    return end in line.end and not (getattr(line, "not_same", False) and start == end)


@given(days, st.data())
def test_exactly_one_base_rule_covers_a_pair(day, data):
    names = [node.id for node in nodes_on(day)]
    start, end = (data.draw(st.sampled_from(names)) for _ in "ab")
    found = [line for line in BASE if line.in_force(day) and covers(line, start, end)]
    assert len(found) == 1
    assert transitions(start, end, day)[0].way.rules[0] is found[0]


@given(days, st.data())
def test_the_outcome_is_what_the_lines_say_read_one_by_one(day, data):
    """The obvious reading, as oracle: base, then barred over mandatory over open_special."""
    names = [node.id for node in nodes_on(day)]
    start, end = (data.draw(st.sampled_from(names)) for _ in "ab")
    for move in transitions(start, end, day):
        opener = move.way.rules[0]
        outcome = opener.outcome
        if outcome is MoveOutcome.BARRED and opener.unless and start in opener.unless.met_from:
            outcome = MoveOutcome.OPEN_SPECIAL
        lines = [
            line
            for line in SPECIAL
            if line.in_force(day) and covers(line, start, end) and opener.relation in line.touches
        ]
        bars = [
            line
            for line in lines
            if line.outcome is MoveOutcome.BARRED
            and line.when is None
            and not (line.unless and start in line.unless.met_from)
        ]
        if bars or outcome is MoveOutcome.BARRED:
            outcome = MoveOutcome.BARRED
        elif any(line.outcome is MoveOutcome.MANDATORY for line in lines):
            outcome = MoveOutcome.MANDATORY
        elif outcome is not MoveOutcome.MANDATORY and any(
            line.outcome is MoveOutcome.OPEN_SPECIAL for line in lines
        ):
            outcome = MoveOutcome.OPEN_SPECIAL
        assert move.outcome is outcome
        assert set(move.way.rules[1:]) == set(lines)


every_stretch = pytest.mark.parametrize("day", BREAKPOINTS, ids=str)
"""Between two of these days nothing changes, so that what holds on each holds on every day."""


@given(days)
def test_nothing_changes_within_an_interval(day):
    first, until = interval_of(day)
    assert first <= day
    assert until is None or day < until
    assert [n.id for n in nodes_on(day)] == [n.id for n in nodes_on(first)]
    assert law_day(day) is law_day(first)


@every_stretch
def test_no_edge_leads_where_nothing_is(day):
    there = {node.id for node in nodes_on(day)}
    in_force = there
    if day >= date(2027, 4, 1):
        in_force = {name for name in there if not name.startswith("technical_intern_training_")}
    for start in there:
        for move in edges_from(start, day):
            # What has left the Act is only kept (extension, re-entry), never newly given.
            assert move.end in in_force or move.relation in (Relation.EXTENSION, Relation.REENTRY)
            assert move.end in there


@every_stretch
def test_nobody_lands_in_an_indefinite_status(day):
    for start in ("abroad", "departed"):
        ends = {each.end for each in edges_from(start, day)}
        assert not ends & {"permanent_resident", "highly_skilled_professional_ii"}
    # Who returns with a re-entry permission returns to the status held, and to no other.
    for each in edges_from("abroad_with_reentry_permission", day):
        if each.end in ("permanent_resident", "highly_skilled_professional_ii"):
            assert each.relation is Relation.REENTRY
            assert [condition.id for condition in each.way.requires] == ["same_status_as_held"]


@every_stretch
def test_only_who_was_hsp_i_gets_hsp_ii(day):
    ways = [
        move
        for node in nodes_on(day)
        for move in transitions(node.id, "highly_skilled_professional_ii", day)
        if not move.closed
    ]
    for move in ways:
        if move.relation is Relation.CHANGE and move.start in HSP_I:
            continue
        requires = [condition.id for condition in move.way.requires]
        if move.relation is Relation.CHANGE:
            assert move.way.key == "change_of_status.former_hsp_designation"
            assert move.start.partition(":")[0] == "designated_activities"
            assert requires[0] == "held_hsp_designation_on_2015_04_01_and_stayed_since"
        elif move.relation is Relation.ACQUISITION:
            assert requires[0] == "past_hsp_i_stay_and_hsp_ii_standard"
        else:  # the same status kept abroad; or given by the Minister to somebody without one
            assert move.relation in (Relation.REENTRY, Relation.SPECIAL_PERMISSION)
    assert {m.start for m in ways if m.relation is Relation.CHANGE} >= HSP_I


@every_stretch
def test_mandatory_ways_never_hide_the_discretionary_one(day):
    for node in nodes_on(day):
        for move in edges_from(node.id, day):
            if move.outcome is MoveOutcome.MANDATORY:
                assert move.way.requires
                others = [m.outcome for m in transitions(move.start, move.end, day)]
                alone = move.end == "special_permanent_resident"
                assert alone or others.count(MoveOutcome.MANDATORY) < len(others)


@every_stretch
def test_edges_and_barred_pairs_are_all_pairs(day):
    names = [node.id for node in nodes_on(day)]
    edges = {(start, each.end) for start in names for each in edges_from(start, day)}
    barred = {(each.start, each.end) for each in barred_pairs(day)}
    assert not edges & barred
    assert len(edges) + len(barred) == len(names) ** 2


@every_stretch
def test_every_status_is_reached_from_abroad_or_explained(day):
    reached, edge_of_it = {"abroad"}, ["abroad"]
    while edge_of_it:
        for move in edges_from(edge_of_it.pop(), day):
            if move.end not in reached:
                reached.add(move.end)
                edge_of_it.append(move.end)
    missing = {node.id for node in nodes_on(day) if node.table} - reached
    # After 2027-04-01 technical intern training is reached by re-entry and extension only.
    assert all(name.startswith("technical_intern_training_") for name in missing)
    assert not missing or day >= date(2027, 4, 1)


@every_stretch
def test_from_every_status_one_can_leave_extend_or_stay_for_good(day):
    for node in nodes_on(day):
        if node.table in STATUS_TABLES:
            ends = {each.end for each in edges_from(node.id, day)}
            assert {"departed", "abroad_with_reentry_permission"} <= ends


@settings(max_examples=5)
@given(days)
def test_a_day_prepared_twice_or_in_threads_is_the_same(day):
    fresh = LawDay(day)
    with ThreadPoolExecutor(4) as pool:
        rows = list(pool.map(lambda _: edges_from("student", day), range(4)))

    def plain(row):
        return [(e.end, e.way.key, e.outcome, [r.id for r in e.way.rules]) for e in row]

    assert all(plain(row) == plain(fresh.open_rows["student"]) for row in rows)
