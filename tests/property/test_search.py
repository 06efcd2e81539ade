"""The route search against trying everything, on small made-up worlds."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from zairyu.logic import (
    Count,
    Timeline,
    Values,
    all_of,
    any_of,
    flag,
    judgement,
    number,
    requirement,
    scheme,
    unseen,
)  # fmt: skip
from zairyu.pathways.search import GRADES, Edge, State, search
from zairyu.pathways.search_plain import every_way

START = date(2026, 11, 23)
HORIZON = START + timedelta(days=45)
NAMES = ("a", "b", "c", "goal")

days_in = number(
    "world.days_in", unit="completed days", ja="日数", en="Days", params={"status": "status"}
)
days_here = number("world.days_here", unit="completed days", ja="通算日数", en="Days in all")
passed = flag("world.passed", ja="合格", en="Passed")
suits = judgement("world.suits", ja="相当", en="Suits")

conditions = st.one_of(
    st.builds(
        lambda name, n: days_in(status=name) >= n, st.sampled_from("abc"), st.integers(0, 20)
    ),
    st.builds(lambda n: days_here >= n, st.integers(0, 25)),
    st.just(passed.is_true()),
    st.just(suits.is_true()),
    st.just(unseen(ja="未見", en="unseen", open_standard=False)),
    st.builds(lambda name, n: days_in(status=name) < n, st.sampled_from("abc"), st.integers(1, 20)),
)
rules = st.one_of(
    conditions,
    st.lists(conditions, min_size=2, max_size=2).map(lambda parts: all_of(*parts)),
    st.lists(conditions, min_size=2, max_size=2).map(lambda parts: any_of(*parts)),
)


class SmallWorld:
    """Statuses a, b, c and a goal; each edge has a rule over the days spent where."""

    def __init__(self, edges, passed_on, stays):
        self.edges_by_status = {}
        self.stays = stays
        for place, ((start, end), (rule, processing)) in enumerate(edges.items()):
            if start in (end, "goal"):
                continue
            named = requirement(f"{start}.{end}", when=rule, ja="規", en="rule")
            test = scheme(f"{start}-{end}", ja="審", en="scheme", items=[named])
            not_before = START + timedelta(days=9) if processing == 3 else None
            edge = Edge(
                end,
                f"{start}->{end}",
                test,
                timedelta(days=processing),
                not_before,
                10 * (place % 3),
                worst=1 if end == "b" else len(GRADES) - 1,  # nobody spoke of b
                opens=START + timedelta(days=12) if end == "c" else None,
                closes=START + timedelta(days=16) if (start, end) == ("a", "goal") else None,
            )
            self.edges_by_status.setdefault(start, []).append(edge)
        self.passed_on = passed_on

    def edges(self, state):
        return self.edges_by_status.get(state.status, ())

    def last_step_takes(self):
        edges = [edge for edges in self.edges_by_status.values() for edge in edges]
        into = [edge.processing for edge in edges if edge.to == "goal"]
        return min(into, default=timedelta(0))

    def last_step_costs(self):
        edges = [edge for edges in self.edges_by_status.values() for edge in edges]
        return min((edge.yen for edge in edges if edge.to == "goal"), default=0)

    def waits(self, state, edge, filed_on):
        """Each status can be held for some days; the first extension is sure, the next rests on judgement."""
        needed = edge.decision_after(filed_on) if edge.to == "goal" else filed_on
        for rank, length in enumerate(self.stays.get(state.status, ())):
            if needed <= state.day + timedelta(days=length):
                return rank
        return len(GRADES) if state.status in self.stays else 0

    def stay_lengths(self, state):
        return tuple(timedelta(days=length) for length in self.stays.get(state.status, ()))

    def waiting_rules(self, state):
        return [edge.rule for edges in self.edges_by_status.values() for edge in edges]

    def values(self, history):
        spells = [("a", START - timedelta(days=3)), *((s.status, s.since) for s in history)]
        values = Values()
        values["world.days_here"] = Timeline.constant(Count(spells[0][1], "days"))
        if self.passed_on is not None:
            values["world.passed"] = Timeline.steps(False, (self.passed_on, True))
        for name in NAMES:
            steps = []
            total = 0
            for index, (status, since) in enumerate(spells):
                if status == name:
                    steps.append((since, Count(since, "days", total)))
                    if index + 1 < len(spells):
                        until = spells[index + 1][1]
                        total += (until - since).days
                        steps.append((until, total))
            values[f"world.days_in(status={name})"] = Timeline.steps(0, *steps)
        return values


pairs = st.tuples(st.sampled_from("abc"), st.sampled_from(NAMES))
worlds = st.builds(
    SmallWorld,
    st.dictionaries(pairs, st.tuples(rules, st.integers(0, 6)), min_size=2, max_size=5),
    st.none() | st.integers(0, 40).map(lambda n: START + timedelta(days=n)),
    st.dictionaries(
        st.sampled_from("abc"),
        st.lists(st.integers(0, 40), min_size=1, max_size=3).map(sorted),
        max_size=2,
    ),
)
GOAL = frozenset({"goal"})


def _unbeaten(ways, prefer=frozenset()):
    """Grade, arrival, steps, yen and what is not preferred, of the ways that none beats."""
    found = {
        (way.grade, way.arrive_on, len(way.legs), way.yen, not prefer & {*way.path}) for way in ways
    }
    return {
        entry
        for entry in found
        if not any(
            other != entry and all(a <= b for a, b in zip(other, entry, strict=True))
            for other in found
        )
    }


def _fast(world, objective, **more):
    return search(
        world,
        State("a", START),
        GOAL,
        until=HORIZON,
        max_steps=2,
        objective=objective,
        limit=50,
        **more,
    )


@settings(max_examples=40)
@given(worlds)
def test_what_nothing_beats_is_found_and_nothing_else(world):
    slow = every_way(world, State("a", START), GOAL, until=HORIZON, max_steps=2)
    fast = _fast(world, "arrive_soonest")
    assert _unbeaten(fast) == _unbeaten(slow)
    assert len(_unbeaten(fast)) == len(fast)


@settings(max_examples=40)
@given(worlds, st.frozensets(st.sampled_from("abc"), min_size=1, max_size=2))
def test_a_way_through_what_is_preferred_is_beaten_only_by_another(world, prefer):
    slow = every_way(world, State("a", START), GOAL, until=HORIZON, max_steps=2)
    fast = _fast(world, "arrive_soonest", prefer=prefer)
    assert _unbeaten(fast, prefer) == _unbeaten(slow, prefer)


@settings(max_examples=40)
@given(worlds)
def test_each_step_as_soon_as_allowed_agrees_too(world):
    start = State("a", START)
    slow = every_way(world, start, GOAL, until=HORIZON, max_steps=2, objective="each_step_soonest")
    assert _unbeaten(_fast(world, "each_step_soonest")) == _unbeaten(slow)


@given(worlds)
def test_every_step_checks_again_at_its_grade_and_in_order(world):
    for way in _fast(world, "arrive_soonest"):
        ready = START
        for leg in way.legs:
            assert leg.file_on >= ready
            assert leg.finding.verdict in GRADES[: leg.grade + 1]
            assert leg.arrive_on == leg.edge.decision_after(leg.file_on) < HORIZON
            ready = leg.arrive_on


@given(worlds)
def test_ranked_by_grade_then_arrival_and_always_the_same(world):
    once = [(way.grade, way.arrive_on, way.path) for way in _fast(world, "arrive_soonest")]
    again = [(way.grade, way.arrive_on, way.path) for way in _fast(world, "arrive_soonest")]
    assert once == again
    assert [entry[:2] for entry in once] == sorted(entry[:2] for entry in once)


def test_staying_longer_can_bring_the_goal_sooner():
    """Leaving `a` at once loses the days that the last rule counts."""
    never = unseen(ja="未見", en="unseen", open_standard=False)
    world = SmallWorld(
        {
            ("a", "b"): (days_here >= 0, 0),
            ("b", "goal"): (days_in(status="a") >= 10, 0),
            ("a", "goal"): (all_of(never, days_here >= 99), 0),
        },
        None,
        {},
    )
    (best, *_) = _fast(world, "arrive_soonest")
    assert best.path == ("b", "goal")
    assert best.arrive_on == START - timedelta(days=3) + timedelta(days=10)
    assert not [way for way in _fast(world, "each_step_soonest") if way.grade == 0]


def test_a_stay_that_cannot_last_is_begun_later():
    """`b` can be held for three days only, and the last step opens on the twelfth."""
    edges = {("a", "b"): (days_here >= 0, 0), ("b", "goal"): (passed.is_true(), 0)}
    world = SmallWorld(edges, START + timedelta(days=12), {"b": [3]})
    (best, *_) = _fast(world, "arrive_soonest")
    assert [leg.arrive_on for leg in best.legs] == [START + timedelta(days=n) for n in (9, 12)]
    assert not _fast(world, "each_step_soonest")


def test_a_rule_that_asks_for_a_short_stay_is_met_by_arriving_later():
    short = all_of(days_in(status="b") < 5, passed.is_true())
    world = SmallWorld(
        {("a", "b"): (days_here >= 0, 0), ("b", "goal"): (short, 0)}, START + timedelta(days=12), {}
    )
    (best, *_) = _fast(world, "arrive_soonest")
    assert best.arrive_on == START + timedelta(days=12)
    assert not _fast(world, "each_step_soonest")
