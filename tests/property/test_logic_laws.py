"""Laws the engine must obey, on generated trees, values and days."""

from __future__ import annotations

import json
import pickle
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from zairyu.logic import (
    UNKNOWN,
    Cause,
    Claim,
    Count,
    Effect,
    Found,
    Outcome,
    Scheme,
    Text,
    Timeline,
    Verdict,
    all_of,
    any_of,
    as_of,
    assess,
    at_decision,
    at_least,
    before,
    between,
    choice,
    constant,
    flag,
    item,
    judgement,
    not_,
    not_encoded,
    number,
    only_if,
    outcome,
    points,
    requirement,
    scheme,
    since,
    throughout,
    unless,
    unseen,
    versions,
)  # fmt: skip
from zairyu.logic.change import next_possible_change
from zairyu.logic.compiled import code_of
from zairyu.logic.finding import signature
from zairyu.logic.node import Node
from zairyu.logic.plain import obvious_code
from zairyu.logic.reading import Reading, plain_values

ON = date(2026, 11, 23)
FLAGS = [flag(f"laws.flag{i}", ja="旗", en="Flag") for i in range(3)]
NUMBERS = [number(f"laws.number{i}", unit="yen", ja="数", en="Number") for i in range(2)]
YEARS = number("laws.years", unit="completed years", ja="年数", en="Years")
LEVEL = choice("laws.level", values=("none", "n2", "n1"), ordered=True, ja="段階", en="Level")
JUDGED = judgement("laws.judged", ja="判断", en="Judged")

tests = st.one_of(
    st.sampled_from(FLAGS).map(lambda fact: fact.is_true()),
    st.builds(lambda fact, n: fact >= n, st.sampled_from(NUMBERS), st.integers(0, 4)),
    st.builds(lambda fact, n: fact < n, st.sampled_from(NUMBERS), st.integers(0, 4)),
    st.builds(lambda n: n <= YEARS, st.integers(0, 5)),
    st.builds(YEARS.equals, st.integers(0, 5)),
    st.just(NUMBERS[0] >= NUMBERS[1]),
    st.builds(lambda v: v <= LEVEL, st.sampled_from(LEVEL.values)),
    st.just(LEVEL.in_("n2", "none")),
    st.just(JUDGED.is_true()),
)
DAYS = st.dates(date(2022, 1, 1), date(2030, 12, 31))
OFFSETS = st.sampled_from(["-P3Y", "-P1Y", "-P1M", "-P10D", "2025-06-01"])


def _versions(parts, days):
    first, second = sorted(days)
    if first == second:
        second = first + timedelta(days=1)
    return versions(
        before(first, parts[0]),
        between(first, second, parts[1]),
        since(second, parts[2], keep_old_if=parts[3]),
    )


def _sum(parts, number_needed):
    total = points(
        "laws.sum", ja="点", en="Points",
        items=[
            item("a", 10, when=parts[0], ja="あ", en="a", group="g"),
            item("b", 5, when=parts[1], ja="い", en="b", group="g"),
            item("c", 10, when=parts[2], ja="う", en="c", excluded_by=("d",)),
            item("d", 15, when=parts[3], ja="え", en="d", in_force=("2026-06-01", "2028-01-01")),
        ],
    )  # fmt: skip
    return total >= number_needed


def _extend(inner):
    several = st.lists(inner, min_size=1, max_size=3)
    four = st.tuples(inner, inner, inner, inner)
    return st.one_of(
        several.map(lambda parts: all_of(*parts)),
        several.map(lambda parts: any_of(*parts)),
        several.map(lambda parts: at_least(len(parts) // 2 + 1, *parts)),
        inner.map(not_),
        st.builds(only_if, inner, inner),
        st.builds(unless, inner, inner),
        st.builds(as_of, OFFSETS, inner),
        st.builds(throughout, OFFSETS, inner),
        inner.map(at_decision),
        st.builds(_versions, four, st.tuples(DAYS, DAYS)),
        st.builds(_sum, four, st.sampled_from([5, 10, 15, 20, 30])),
        inner.map(lambda part: requirement("laws.rule", when=part, ja="規", en="rule")),
    )


leaves = st.one_of(
    tests,
    tests,
    tests,
    st.sampled_from(["met", "not_met", "not_applicable"]).map(constant),
    st.booleans().map(lambda b: unseen(ja="未見", en="unseen", open_standard=b)),
    st.just(not_encoded(ja="未収録", en="not encoded")),
)
trees = st.recursive(leaves, _extend, max_leaves=10)


def _timeline(values):
    steps = st.lists(st.tuples(DAYS, values), min_size=0, max_size=3)
    return st.builds(lambda first, rest: Timeline.steps(first, *rest), values, steps)


COUNTS = st.builds(Count, DAYS, st.just("years"), st.integers(0, 2))
KNOWN = {
    **{fact.id: st.booleans() for fact in FLAGS},
    **{fact.id: st.integers(0, 4) | st.just(Decimal("1.5")) for fact in NUMBERS},
    YEARS.id: st.integers(0, 6) | COUNTS,
    LEVEL.id: st.sampled_from(LEVEL.values),
    JUDGED.id: st.builds(Claim, st.booleans()) | st.builds(Found, st.booleans()),
}


def _maybe(values):
    step = values | st.just(UNKNOWN)
    return step | _timeline(step)


cases = st.fixed_dictionaries({}, optional={key: _maybe(values) for key, values in KNOWN.items()})
complete_cases = st.fixed_dictionaries(dict(KNOWN.items()))
PROCESSING = timedelta(days=40)


def _reading(values):
    return Reading(plain_values(values), PROCESSING)


@given(trees, cases, DAYS)
def test_the_fast_reading_agrees_with_the_obvious_one(tree, values, day):
    obvious = obvious_code(tree, day, _reading(values))
    assert code_of(tree, day, _reading(values)) == obvious
    explained = Node(tree, day, _reading(values))
    for node in _walk(explained):
        assert node.code == obvious_code(node.expr, node.day, node.reading)


def _walk(node):
    yield node
    for child in node.children:
        yield from _walk(child)


@given(trees, cases, DAYS)
def test_claims_accepted_agree_too(tree, values, day):
    reading = _reading(values)
    reading.accept = True
    other = _reading(values)
    other.accept = True
    assert code_of(tree, day, reading) == obvious_code(tree, day, other)


def _learn(values, more):
    """Turn unknowns into values, leaving what is known as it is."""

    def fill(old, new):
        return new if old is UNKNOWN else old

    learned = dict(more)
    for key, old in values.items():
        new = more[key]
        if isinstance(old, Timeline):
            learned[key] = Timeline(old.starts, tuple(fill(v, new) for v in old.values))
        else:
            learned[key] = fill(old, new)
    return learned


@given(trees, cases, complete_cases, DAYS)
def test_more_knowledge_never_flips_an_answer(tree, values, more, day):
    poor = Node(tree, day, _reading(values))
    rich = Node(tree, day, _reading(_learn(values, more)))
    assert {child.code for child in _walk(rich)} <= set(range(1, 8))
    if poor.outcome is not Outcome.UNKNOWN:
        assert rich.outcome is poor.outcome
    assert rich.code & poor.code == rich.code


@given(trees, cases, complete_cases)
def test_more_knowledge_never_revives_a_refused_or_unsettles_a_settled_verdict(tree, values, more):
    test = scheme("laws.scheme", ja="審", en="scheme", items=[
        requirement("laws.only", when=tree, ja="規", en="rule", effect=Effect.REQUIRED)])  # fmt: skip
    poor = assess(test, values, ON).verdict
    rich = assess(test, _learn(values, more), ON).verdict
    if poor in (Verdict.NOT_ELIGIBLE, Verdict.ELIGIBLE):
        assert rich is poor


@given(trees, cases)
def test_nothing_changes_before_changes_on_and_something_does_on_it(tree, values):
    horizon = ON + timedelta(days=500)
    finding = assess(tree, values, ON, processing=PROCESSING, horizon=horizon)
    start = signature(finding.tree)
    reading = _reading(values)
    expected = None
    day = ON + timedelta(days=1)
    while day < horizon:
        if signature(Node(tree, day, reading)) != start:
            expected = day
            break
        day += timedelta(days=1)
    assert finding.changes_on == expected


@given(trees, cases)
def test_the_verdict_changes_on_the_day_it_says(tree, values):
    horizon = ON + timedelta(days=400)
    finding = assess(tree, values, ON, processing=PROCESSING, horizon=horizon)
    day = ON + timedelta(days=1)
    expected = None
    while day < horizon:
        if assess(tree, values, day, processing=PROCESSING).verdict is not finding.verdict:
            expected = day
            break
        day += timedelta(days=1)
    assert finding.verdict_changes_on == expected


@given(trees, cases, DAYS)
def test_possible_changes_never_pass_over_a_real_one(tree, values, day):
    reading = _reading(values)
    following = next_possible_change(tree, day, reading)
    until = min(following or date.max, day + timedelta(days=200))
    start = Node(tree, day, reading).code
    step = day + timedelta(days=1)
    while step < until:
        assert Node(tree, step, reading).code == start
        step += timedelta(days=1)


@given(trees, cases)
def test_a_finding_is_plain_json_and_pickles(tree, values):
    finding = assess(tree, values, ON)
    text = json.dumps(finding.to_json(), sort_keys=True)
    again = pickle.loads(pickle.dumps(finding))
    assert json.dumps(again.to_json(), sort_keys=True) == text


@given(trees, cases)
def test_same_input_same_answer(tree, values):
    assert assess(tree, values, ON).to_json() == assess(tree, dict(values), ON).to_json()


@given(trees, cases)
def test_an_unknown_always_has_a_cause_and_a_known_none(tree, values):
    node = assess(tree, values, ON).tree
    if node.outcome is Outcome.UNKNOWN:
        assert node.causes
    else:
        assert not node.causes


@given(trees, cases)
def test_missing_facts_are_asked_only_while_they_can_matter(tree, values):
    finding = assess(tree, values, ON)
    if finding.verdict in (Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE):
        assert finding.missing == ()
    if finding.verdict is Verdict.UNDETERMINED:
        causes = {cause for node in finding.open for cause, _ in node.causes}
        assert finding.missing or causes & {Cause.TEXT, Cause.NOT_ENCODED}


OUTCOMES = st.sampled_from(["met", "not_met", "unknown", "not_applicable"])


def _leaf(word):
    if word == "unknown":
        return unseen(ja="未見", en="unseen", open_standard=False)
    return constant(word)


def _of(expr):
    return outcome(expr, {}, ON)


@given(st.lists(OUTCOMES, min_size=1, max_size=4), st.randoms())
def test_order_and_repetition_do_not_matter(words, random):
    shuffled = [*words, random.choice(words)]
    random.shuffle(shuffled)
    for combine in (all_of, any_of):
        assert _of(combine(*map(_leaf, words))) is _of(combine(*map(_leaf, shuffled)))


@given(OUTCOMES, OUTCOMES, OUTCOMES)
def test_de_morgan_and_distribution(a, b, c):
    x, y, z = map(_leaf, (a, b, c))
    assert _of(not_(all_of(x, y))) is _of(any_of(not_(x), not_(y)))
    assert _of(not_(not_(x))) is _of(x)
    if "not_applicable" not in (a, b, c):
        assert _of(all_of(x, any_of(y, z))) is _of(any_of(all_of(x, y), all_of(x, z)))


@given(OUTCOMES)
def test_what_does_not_apply_is_neutral(word):
    neutral = constant("not_applicable")
    assert _of(all_of(_leaf(word), neutral)) is _of(_leaf(word))
    assert _of(any_of(_leaf(word), neutral)) is _of(_leaf(word))


def test_weighing_items_never_move_a_verdict():
    text = Text(ja="規", en="rule")
    weighing = requirement("w", when=constant("not_met"), ja="規", en="rule", effect=Effect.WEIGHS)
    test: Scheme = scheme("s", ja="審", en="scheme", items=[weighing])
    finding = assess(test, {}, ON, assumptions=(text,))
    assert finding.verdict is Verdict.ELIGIBLE
    assert [node.outcome for node in finding.considerations] == [Outcome.NOT_MET]
