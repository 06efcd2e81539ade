"""What to ask next, held against every completion of small trees."""

from __future__ import annotations

from itertools import product
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from test_logic_laws import FLAGS, LEVEL, NUMBERS, ON, YEARS, complete_cases
from test_turning import DOMAINS, schemes

from zairyu.logic import UNKNOWN, Scheme, Timeline, Verdict, all_of, assess, requirement, scheme
from zairyu.logic.asking import can_matter, next_to_ask

ASKED = [FLAGS[0], FLAGS[1], FLAGS[2], NUMBERS[0], NUMBERS[1], LEVEL, YEARS]
VALUES: dict[str, list[Any]] = {
    **DOMAINS,
    FLAGS[2].id: [True, False],
    YEARS.id: [0, 1, 2, 3, 4, 5, 6],
}


def _unknown(values: Any, key: str) -> bool:
    line = values.get(key, UNKNOWN)
    return (line.at(ON) if isinstance(line, Timeline) else line) is UNKNOWN


def _plain(values: Any) -> dict[str, Any]:
    """Every fact as it is on the day, for good: the completions below know one value each."""
    return {
        key: line.at(ON) if isinstance(line, Timeline) else line for key, line in values.items()
    }


def matters(rule: Scheme, values: dict[str, Any], key: str) -> bool:
    """Try every completion of the other facts: does the verdict ever depend on this one?"""
    others = [fact.id for fact in ASKED if fact.id != key and _unknown(values, fact.id)]
    for row in product(*(VALUES[name] for name in others)):
        completed = values | dict(zip(others, row, strict=True))
        verdicts = {assess(rule, completed | {key: value}, ON).verdict for value in VALUES[key]}
        if len(verdicts) > 1:
            return True
    return False


@settings(max_examples=60)
@given(schemes, complete_cases, st.sets(st.sampled_from(sorted(VALUES)), min_size=1, max_size=3))
def test_what_is_asked_next_can_matter_and_nothing_is_kept_back(
    rule: Scheme, values: Any, untold: set[str]
) -> None:
    values = {key: value for key, value in _plain(values).items() if key not in untold}
    open_ = [fact.id for fact in ASKED if _unknown(values, fact.id)]
    assume(len(open_) <= 3)
    assume(not {NUMBERS[0].id, NUMBERS[1].id} <= set(open_))  # compared with each other: not tried
    finding = assess(rule, values, ON)
    assume(all(not entry.via for entry in finding.missing))
    entry = next_to_ask(finding, budget=100_000)
    if entry is not None:
        assert matters(rule, values, str(entry.ask.key))
    elif finding.verdict is Verdict.UNDETERMINED:
        assert not any(matters(rule, values, str(item.ask.key)) for item in finding.missing)


def _whole(when: Any) -> Scheme:
    rule = requirement("asking.rule", cite=(), ja="要件", en="Rule", when=when)
    return scheme("asking", ja="全体", en="Whole", items=[rule])


def test_a_fact_that_every_completion_makes_idle_is_not_asked() -> None:
    """It stands in an alternative beside its own opposite: whatever it is, the rule is met."""
    idle = _whole(FLAGS[0].is_true() | ~FLAGS[0])
    assert assess(idle, {}, ON).verdict is Verdict.UNDETERMINED
    assert next_to_ask(assess(idle, {}, ON)) is None


def test_nothing_is_asked_once_the_verdict_is_settled() -> None:
    rule = _whole(all_of(FLAGS[0], FLAGS[1]))
    finding = assess(rule, {FLAGS[0].id: False}, ON)
    assert finding.verdict is Verdict.NOT_ELIGIBLE
    assert next_to_ask(finding) is None
    assert not can_matter(finding, FLAGS[1].ask)


def test_what_somebody_prefers_not_to_say_is_not_asked_again() -> None:
    rule = _whole(all_of(FLAGS[0], FLAGS[1]))
    finding = assess(rule, {}, ON)
    first = next_to_ask(finding)
    assert first is not None
    second = next_to_ask(finding, skip=frozenset({str(first.ask.key)}))
    assert second is not None
    assert second.ask is not first.ask
    assert next_to_ask(finding, skip=frozenset({FLAGS[0].id, FLAGS[1].id})) is None
