"""What would turn an answer, held against trying out every set of facts with every value."""

from __future__ import annotations

from itertools import combinations, product
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from test_logic_laws import (
    FLAGS,
    JUDGED,
    LEVEL,
    NUMBERS,
    ON,
    YEARS,
    cases,
    complete_cases,
    trees,
)

from zairyu.logic import (
    UNKNOWN,
    Effect,
    Found,
    Scheme,
    Timeline,
    Verdict,
    all_of,
    any_of,
    assess,
    at_least,
    not_,
    only_if,
    requirement,
    scheme,
    unless,
)
from zairyu.logic.change import value_changes
from zairyu.logic.turning import turning

WORSE_TO_BETTER = [
    Verdict.NOT_ELIGIBLE,
    Verdict.UNDETERMINED,
    Verdict.DISCRETIONARY,
    Verdict.ELIGIBLE,
]
WHO = {
    FLAGS[0].id: "person",
    FLAGS[1].id: "employer",
    FLAGS[2].id: "never_proposed",
    NUMBERS[0].id: "employer",
    NUMBERS[1].id: "nobody",
    YEARS.id: "time",
    LEVEL.id: "person",
    JUDGED.id: "nobody",
}
DOMAINS: dict[str, list[Any]] = {
    FLAGS[0].id: [True, False],
    FLAGS[1].id: [True, False],
    NUMBERS[0].id: [0, 1, 2, 3, 4, 5, 6],
    NUMBERS[1].id: [0, 1, 2, 3, 4, 5, 6],
    LEVEL.id: ["none", "n2", "n1"],
    JUDGED.id: [Found(True), Found(False)],
}
EFFECTS = st.sampled_from([Effect.REQUIRED, Effect.NEGATIVE_IN_PRINCIPLE])


def who(fact: Any) -> Any:
    return WHO[fact.id]


def _scheme(parts: list[Any]) -> Scheme:
    items = tuple(
        requirement(f"turning.{i}", cite=(), ja="要件", en="Rule", when=tree, effect=effect)
        for i, (tree, effect) in enumerate(parts)
    )
    return scheme("turning", ja="全体", en="Whole", items=items)


schemes = st.lists(st.tuples(trees, EFFECTS), min_size=1, max_size=2).map(_scheme)


def _joined(inner: Any) -> Any:
    several = st.lists(inner, min_size=2, max_size=4)
    return st.one_of(
        several.map(lambda parts: all_of(*parts)),
        several.map(lambda parts: any_of(*parts)),
        several.map(lambda parts: at_least(2, *parts)),
        inner.map(not_),
        st.builds(only_if, inner, inner),
        st.builds(unless, inner, inner),
    )


SIMPLE = st.one_of(
    st.sampled_from(FLAGS).map(lambda fact: fact.is_true()),
    st.builds(lambda fact, n: fact >= n, st.sampled_from(NUMBERS), st.integers(1, 5)),
    st.builds(lambda v: v <= LEVEL, st.sampled_from(LEVEL.values[1:])),
    st.just(JUDGED.is_true()),
)
joined_schemes = st.recursive(SIMPLE, _joined, max_leaves=8).map(
    lambda tree: _scheme([(tree, Effect.REQUIRED)])
)
"""Trees in which everything is known, so that most are plainly met or not, and many ways lead out of a "no"."""


def put(values: Any, changes: dict[str, Any]) -> dict[str, Any]:
    """Put values in from the day asked about on, as a reader of the documentation would."""
    new = dict(values)
    for key, value in changes.items():
        line = values.get(key, UNKNOWN)
        line = line if isinstance(line, Timeline) else Timeline.constant(line)
        past = [(start, step) for start, step in zip(line.starts, line.values, strict=True)
                if start < ON]  # fmt: skip
        new[key] = Timeline.steps(past[0][1], *past[1:], (ON, value)) if past else value
    return new


def rank(rule: Scheme, values: Any) -> int:
    return WORSE_TO_BETTER.index(assess(rule, values, ON).verdict)


def domain(finding: Any, key: str) -> list[Any]:
    """Return every value that a fact can be given: of years that are known, those to come."""
    if key != YEARS.id:
        return DOMAINS[key]
    line = finding.reading.values[key]
    line = line if isinstance(line, Timeline) else Timeline.constant(line)
    if line.at(ON) is UNKNOWN:
        return [0, 1, 2, 3, 4, 5, 6]
    later = (line.at(day) for day in value_changes(line, ON, tuple(range(9))))
    return [value for value in dict.fromkeys(later) if value is not UNKNOWN]


def everything(rule: Scheme, values: Any, size: int) -> set[frozenset[str]]:
    """Try every set of facts with every value; keep those of which no smaller one turns the answer."""
    finding = assess(rule, values, ON)
    before = WORSE_TO_BETTER.index(finding.verdict)
    found: set[frozenset[str]] = set()
    names = [name for name in WHO if WHO[name] != "never_proposed"]
    for number in range(1, size + 1):
        for keys in combinations(names, number):
            together = frozenset(keys)
            if any(known < together for known in found):
                continue
            for row in product(*(domain(finding, key) for key in keys)):
                if rank(rule, put(values, dict(zip(keys, row, strict=True)))) > before:
                    found.add(together)
                    break
    return found


def given_values(entry: Any) -> dict[str, Any]:
    return {
        str(change.ask.key): Found(change.to) if change.ask.fact.judged else change.to
        for change in entry.changes
    }


@settings(max_examples=25)
@given(schemes, cases)
def test_no_smaller_set_is_missed_and_none_is_invented(rule: Scheme, values: Any) -> None:
    lines = [values.get(fact.id, UNKNOWN) for fact in NUMBERS]
    now = [line.at(ON) if isinstance(line, Timeline) else line for line in lines]
    assume(now != [UNKNOWN, UNKNOWN])  # two unknown facts compared with each other are not tried
    found = turning(assess(rule, values, ON), who, size=2, limit=1000, budget=100_000)
    assert found.complete
    sets = {frozenset(str(change.ask.key) for change in entry.changes) for entry in found.sets}
    assert sets == everything(rule, values, size=2)


@settings(max_examples=40)
@given(joined_schemes, complete_cases)
def test_nothing_is_missed_where_all_is_known(rule: Scheme, values: Any) -> None:
    assume(assess(rule, values, ON).verdict is not Verdict.ELIGIBLE)
    found = turning(assess(rule, values, ON), who, size=2, limit=1000, budget=100_000)
    assert found.complete
    sets = {frozenset(str(change.ask.key) for change in entry.changes) for entry in found.sets}
    assert sets == everything(rule, values, size=2)


@settings(max_examples=25)
@given(schemes, cases)
def test_each_set_turns_the_answer_and_none_of_it_can_be_left_out(
    rule: Scheme, values: Any
) -> None:
    finding = assess(rule, values, ON)
    before = WORSE_TO_BETTER.index(finding.verdict)
    for entry in turning(finding, who, size=3).sets:
        changes = given_values(entry)
        assert assess(rule, put(values, changes), ON).verdict is entry.verdict
        assert WORSE_TO_BETTER.index(entry.verdict) > before
        assert len({change.ask.key for change in entry.changes}) == len(entry.changes)
        for left_out in changes:
            rest = {key: value for key, value in changes.items() if key != left_out}
            assert rank(rule, put(values, rest)) <= before


@settings(max_examples=15)
@given(schemes, cases)
def test_what_is_never_proposed_never_is(rule: Scheme, values: Any) -> None:
    found = turning(assess(rule, values, ON), who, size=3)
    assert FLAGS[2].id not in {
        change.ask.fact.id for entry in found.sets for change in entry.changes
    }
    for entry in found.sets:
        for change in entry.changes:
            if change.by == "time":
                line = values[str(change.ask.key)]
                line = line if isinstance(line, Timeline) else Timeline.constant(line)
                assert change.day > ON
                assert line.at(change.day) == change.to


@settings(max_examples=10)
@given(schemes, cases)
def test_the_order_is_always_the_same(rule: Scheme, values: Any) -> None:
    first, again = (turning(assess(rule, values, ON), who, size=3) for _ in range(2))
    assert first.sets == again.sets
    sizes = [len(entry.changes) for entry in first.sets]
    assert sizes == sorted(sizes)
