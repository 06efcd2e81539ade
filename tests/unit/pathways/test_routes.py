"""Routes of real people: dates, extensions, what is assumed, plans, and what is never proposed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

import zairyu as z
from zairyu.calendar import Period, add
from zairyu.case import Plan, load_case
from zairyu.case.model import ProposedActivity
from zairyu.law.register import encoded_statuses
from zairyu.logic import Verdict
from zairyu.pathways.periods import LONGEST, SAME, period_assumed

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = "2026-11-25"
PR = "permanent_resident"
ENGINEER = "engineer_specialist_in_humanities_international_services"


def case(name):
    return load_case(EXAMPLES / f"{name}.yaml")


def test_every_checked_step_checks_again_at_its_grade():
    for path in sorted(EXAMPLES.glob("*.yaml")):
        for route in z.routes(load_case(path), PR, ON):
            for step in route.steps:
                assert step.finding.verdict is step.grade
                assert step.finding.on == step.file_from
            order = [Verdict.ELIGIBLE, Verdict.DISCRETIONARY, Verdict.UNDETERMINED]
            worst = max(order.index(step.grade) for step in route.steps)
            at_best = Verdict.DISCRETIONARY if route.needs_longest and worst == 0 else order[worst]
            assert route.grade is at_best


def test_steps_follow_each_other_in_time():
    for path in sorted(EXAMPLES.glob("*.yaml")):
        for route in z.routes(load_case(path), PR, ON):
            days = [step.file_from for step in route.steps]
            assert days == sorted(days)
            # an extension can be filed and decided while permanent residence is pending
            last = [step for step in route.steps if step.procedure != "extension"][-1]
            assert route.arrive_on == last.decision_by
            assert route.steps[0].file_from >= date(2026, 11, 25)


def test_nothing_earlier_at_its_grade_by_asking_day_after_day():
    """The first day on which the direct step has the route's grade, found the slow way."""
    person = case("ssw2_former_intern")
    (route, *_) = z.routes(person, PR, ON)
    filed = route.steps[-1].file_from
    assert route.path == (PR,)
    for days in (1, 2, 30, 200):
        earlier = date.fromordinal(filed.toordinal() - days)
        verdict = z.check(person, z.permanent_residence(), on=earlier).verdict
        assert verdict not in (Verdict.ELIGIBLE, route.grade)


def test_a_stay_that_ends_before_the_decision_is_extended_in_its_window():
    (route, *_) = z.routes(case("student"), PR, ON)
    extensions = [step for step in route.steps if step.procedure == "extension"]
    assert extensions
    for step in extensions:
        assert step.file_from < step.file_by
        assert step.file_from >= add(date(step.file_by.year - 1, 1, 1), Period(months=0))
        assert step.fee_yen[0] > 0


def test_what_needs_a_longer_period_is_never_better_than_judged():
    for path in sorted(EXAMPLES.glob("*.yaml")):
        for route in z.routes(load_case(path), PR, ON):
            if route.needs_longest:
                assert route.grade is not Verdict.ELIGIBLE


def test_plans_count():
    """Seventy points are reached by the N1 that is planned, on its day and not before."""
    person = case("engineer")
    me = person.persons["me"]
    without_n1 = evolve(me, languages=evolve(me.languages, items=me.languages.items[:1]))
    table = {**person.persons, "me": without_n1}
    before = evolve(person, persons=type(person.persons)(table))
    planned = evolve(
        before,
        plans=(Plan(on=date(2027, 1, 25), language=me.languages.items[1].__class__(
            language="ja", test="jlpt", level="n1", passed=True)),),
    )  # fmt: skip
    kind = "highly_skilled_professional_i_b"
    assert z.points(planned, kind, on="2027-01-24").least < 70
    assert z.points(planned, kind, on="2027-01-25").least >= 70
    assert z.points(before, kind, on="2027-01-25").least < 70


@pytest.mark.parametrize(("within", "found"), [("5m", 0), ("7m", 1), ("15y", 1)])
def test_the_last_decision_falls_within(within, found):
    assert len(z.routes(case("engineer"), PR, ON, within=within)) == found


def test_no_route_says_why_and_what_was_not_searched():
    answer = z.routes(case("student"), PR, ON, within="1y")
    assert len(answer) == 0
    assert answer.now is not None
    assert answer.now.verdict is Verdict.NOT_ELIGIBLE
    left_out = {*answer.not_searched, *answer.not_spoken_of}
    assert ENGINEER not in left_out
    assert "business_manager" in answer.not_spoken_of
    assert not set(answer.not_searched) & encoded_statuses()


def test_nobody_is_sent_through_a_status_for_special_reasons_that_were_not_stated():
    for path in sorted(EXAMPLES.glob("*.yaml")):
        answer = z.routes(load_case(path), PR, ON)
        assert all("long_term_resident" not in route.path for route in answer), path.stem


def test_a_status_is_passed_through_once_the_case_speaks_of_its_activity():
    """Nobody is sent through a business that they never spoke of; with one proposed it is a way."""
    engineer = case("engineer")
    assert "business_manager" in z.routes(engineer, PR, ON).not_spoken_of
    proposed = ProposedActivity(status="business_manager")
    assert (
        "business_manager"
        not in z.routes(evolve(engineer, proposed=proposed), PR, ON).not_spoken_of
    )


def test_statuses_can_be_avoided():
    answer = z.routes(case("student"), PR, ON, avoid=["技人国"])
    assert all(ENGINEER not in route.path for route in answer)


def test_the_status_held_must_be_known():
    with pytest.raises(z.InvalidCase, match="statuses"):
        z.routes(case("engineer"), PR, "2010-01-01")


@pytest.mark.parametrize("bad", ["15", "y", "50y", "0d", "P", "-1y"])
def test_a_length_of_time_is_read_strictly(bad):
    with pytest.raises(ValueError, match=r"period|length"):
        z.routes(case("engineer"), PR, ON, within=bad)


@pytest.mark.parametrize(
    ("to", "held", "periods", "expected"),
    [
        (ENGINEER, "P3Y", SAME, "P3Y"),
        (ENGINEER, "P4Y3M", SAME, "P1Y"),  # a student's period does not exist for engineers
        (ENGINEER, "P1Y", LONGEST, "P5Y"),
        ("highly_skilled_professional_i_b", "P1Y", SAME, "P5Y"),  # always five years
    ],
)
def test_the_period_assumed(to, held, periods, expected):
    assumed = period_assumed(to, date(2026, 11, 25), Period.parse(held), periods)
    assert str(assumed) == expected


def test_an_indefinite_status_has_no_period():
    assert period_assumed(PR, date(2026, 11, 25), Period(years=3), LONGEST) is None
