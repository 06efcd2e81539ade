"""Facts, values, and what is refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from zairyu.errors import InvalidCase
from zairyu.logic import (
    NONE,
    UNKNOWN,
    Count,
    Outcome,
    Timeline,
    all_of,
    any_of,
    as_of,
    assess,
    at_least,
    before,
    choice,
    choices,
    date_fact,
    flag,
    item,
    number,
    outcome,
    points,
    since,
    throughout,
    versions,
)  # fmt: skip

ON = date(2026, 11, 23)
AGE = number("values.age", unit="completed years", ja="年齢", en="Age")
PAY = number("values.pay", unit="yen per year", ja="年収", en="Pay")
HELD = flag("values.held", ja="保有", en="Held")
LEVEL = choice("values.level", values=("none", "n2", "n1"), ordered=True, ja="段階", en="Level")
COLOUR = choice("values.colour", values=("red", "blue"), ja="色", en="Colour")
KINDS = choices("values.kinds", values=("a", "b"), ja="種類", en="Kinds")
DAY = date_fact("values.day", ja="日", en="Day")
YEARS = number(
    "values.years", unit="completed years", ja="年数", en="Years", params={"status": "id"}
)


@pytest.mark.parametrize(
    ("start", "years", "day"),
    [
        (date(2016, 11, 24), 10, date(2026, 11, 24)),
        (date(2024, 2, 29), 1, date(2025, 3, 1)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2023, 12, 31), 3, date(2026, 12, 31)),
    ],
)
def test_a_running_count_is_complete_on_the_day_itself_and_not_before(start, years, day):
    count = Count(start, "years")
    before_it = date.fromordinal(day.toordinal() - 1)
    assert count.day_of(years) == day
    assert (count.at(before_it), count.at(day)) == (years - 1, years)
    finding = assess(years <= AGE, {"values.age": count}, before_it)
    assert finding.outcome is Outcome.NOT_MET
    assert finding.changes_on == day
    assert assess(years <= AGE, {"values.age": count}, day).outcome is Outcome.MET


def test_a_timeline_is_half_open():
    line = Timeline.steps(UNKNOWN, (date(2020, 1, 1), 1), (date(2021, 1, 1), 2))
    assert [line.at(date(2019, 12, 31)), line.at(date(2020, 1, 1))] == [UNKNOWN, 1]
    assert [line.at(date(2020, 12, 31)), line.at(date(2021, 1, 1))] == [1, 2]


def test_equal_neighbours_merge_and_true_is_not_one():
    day = date(2020, 1, 1)
    assert Timeline.steps(1, (day, 1)).starts == (date.min,)
    assert len(Timeline.steps(1, (day, True)).starts) == 2


@pytest.mark.parametrize(
    "bad", [((), ()), ((date(2020, 1, 1),), (1,)), ((date.min, date.min), (1, 2))]
)
def test_a_malformed_timeline_is_refused(bad):
    with pytest.raises(ValueError, match="timeline"):
        Timeline(*bad)


def test_unknown_is_neither_true_nor_false():
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(UNKNOWN)


@pytest.mark.parametrize(
    ("expr", "key", "bad"),
    [
        (AGE >= 18, "values.age", "20"),
        (AGE >= 18, "values.age", True),
        (AGE >= 18, "values.age", 20.0),
        (HELD.is_true(), "values.held", 1),
        (HELD.is_true(), "values.held", "yes"),
        (LEVEL >= "n2", "values.level", "n3"),
        (KINDS.has("a"), "values.kinds", frozenset({"c"})),
        (DAY >= ON, "values.day", "2026-11-23"),
        (AGE >= 18, "values.age", Timeline.constant("x")),
    ],
)
def test_a_value_that_does_not_fit_is_refused_with_its_path(expr, key, bad):
    with pytest.raises(InvalidCase) as caught:
        outcome(expr, {key: bad}, ON)
    assert [problem.path for problem in caught.value.problems] == [key]


def test_every_bad_value_is_reported_at_once():
    with pytest.raises(InvalidCase) as caught:
        outcome(all_of(AGE >= 18, HELD), {"values.age": "x", "values.held": 3}, ON)
    assert {problem.path for problem in caught.value.problems} == {"values.age", "values.held"}


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: LEVEL >= "n3",
        lambda: COLOUR >= "red",
        lambda: HELD >= 1,
        lambda: AGE >= "18",
        lambda: AGE.equals(True),
        lambda: KINDS.has("c"),
        lambda: YEARS >= 3,
        lambda: YEARS(stats="x"),
        lambda: at_least(3, HELD),
        lambda: as_of("P3Y", HELD),
        lambda: throughout("3y", HELD),
        lambda: all_of(3),
        versions,
        lambda: versions(before("2020-01-01", HELD), since("2021-01-01", HELD)),
    ],
)
def test_a_rule_that_makes_no_sense_cannot_be_written(wrong):
    with pytest.raises((TypeError, ValueError)):
        wrong()


def test_an_explicit_none_meets_no_comparison():
    assert outcome(PAY >= 0, {"values.pay": NONE}, ON) is Outcome.NOT_MET
    assert outcome(PAY < 10, {"values.pay": NONE}, ON) is Outcome.NOT_MET


def test_decimals_compare_exactly():
    assert outcome(Decimal("3.0") < PAY, {"values.pay": Decimal("3.00")}, ON) is Outcome.NOT_MET
    assert outcome(Decimal("3.0") < PAY, {"values.pay": Decimal("3.01")}, ON) is Outcome.MET


def test_a_ground_fact_has_one_name_and_is_one_object():
    assert YEARS(status="student") is YEARS(status="student")
    assert YEARS(status="student").key == "values.years(status=student)"


def test_two_facts_of_one_name_are_refused():
    with pytest.raises(ValueError, match="already declared"):
        flag("values.held", ja="保有", en="Held")


TOTAL = points(
    "values.total", ja="点", en="Points",
    items=[
        item("degree", 10, when=HELD, ja="学位", en="degree"),
        item("n1", 15, when=LEVEL >= "n1", ja="N1", en="N1"),
        item("n2", 10, when=LEVEL >= "n2", ja="N2", en="N2", excluded_by=("degree", "n1")),
    ],
)  # fmt: skip


@pytest.mark.parametrize(
    ("values", "bounds"),
    [
        ({"values.level": "n2"}, (10, 10)),  # the degree gives 10 and takes 10
        ({"values.level": "n1"}, (15, 25)),
        ({"values.held": True}, (10, 25)),
        ({"values.held": False}, (0, 15)),
        ({}, (0, 25)),
        ({"values.held": True, "values.level": "n2"}, (10, 10)),
    ],
)
def test_a_sum_knows_its_least_and_greatest_value(values, bounds):
    assert assess(TOTAL >= 10, values, ON).tree.bounds == bounds


def test_a_version_speaks_from_its_day():
    rule = versions(before("2026-11-23", AGE >= 20), since("2026-11-23", AGE >= 18))
    assert outcome(rule, {"values.age": 19}, date(2026, 11, 22)) is Outcome.NOT_MET
    assert outcome(rule, {"values.age": 19}, date(2026, 11, 23)) is Outcome.MET


def test_before_the_first_version_nothing_is_encoded():
    rule = versions(since("2026-11-23", HELD))
    finding = assess(rule, {"values.held": True}, date(2026, 11, 22))
    assert finding.outcome is Outcome.UNKNOWN
    assert {cause.value for cause, _ in finding.tree.causes} == {"not_encoded"}
    assert finding.changes_on == date(2026, 11, 23)


def test_a_transitional_rule_keeps_the_old_text():
    rule = versions(
        before("2026-11-23", AGE >= 18), since("2026-11-23", AGE >= 25, keep_old_if=HELD)
    )
    assert outcome(rule, {"values.age": 20, "values.held": True}, ON) is Outcome.MET
    assert outcome(rule, {"values.age": 20, "values.held": False}, ON) is Outcome.NOT_MET
    assert outcome(rule, {"values.age": 20}, ON) is Outcome.UNKNOWN
    assert outcome(rule, {"values.age": 25}, ON) is Outcome.MET


def test_look_back_names_the_day_it_read():
    held = Timeline.steps(False, (date(2024, 1, 1), True))
    rule = any_of(as_of("-P3Y", HELD), throughout("-P1Y", HELD))
    finding = assess(rule, {"values.held": held}, ON)
    looked_back, kept = finding.tree.children
    assert (looked_back.outcome, kept.outcome) == (Outcome.NOT_MET, Outcome.MET)
    assert looked_back.children[0].day == date(2023, 11, 23)
    assert looked_back.children[0].via == "@-P3Y"


def test_names_no_rule_asks_for_are_left_alone():
    assert (
        outcome(HELD.is_true(), {"values.held": True, "something.else": object()}, ON)
        is Outcome.MET
    )
