"""Routes of the journeys: knowing more takes no certain way away, and no day of the law leaks into another."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from pathlib import Path

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import zairyu as z
from zairyu.case import Case, History

DOCS = Path(__file__).parents[2] / "docs"
ON = "2026-11-25"
PR = "permanent_resident"
ENGINEER = "engineer_specialist_in_humanities_international_services"
GOALS = {
    "examples/spouse_of_japanese": PR,
    "journeys/nursing_care": "nursing_care",
    "journeys/graduate_of_a_leading_university": "designated_activities:51",
    "examples/student": ENGINEER,
    "journeys/long_term_resident": PR,
    "journeys/start_up_to_manager": "business_manager",
}
HISTORIES = ("absences", "education", "employment", "languages", "public_duties", "notifications")


@cache
def known(name: str) -> Case:
    return z.load_case(DOCS / f"{name}.yaml")


@cache
def ways(name: str) -> z.Routes:
    return z.routes(known(name), GOALS[name], ON)


def forgotten(case: Case, facts: set[int], histories: set[str]) -> Case:
    """The same case with some facts not stated, and some histories not told."""
    kept = tuple(fact for place, fact in enumerate(case.facts) if place not in facts)
    me = evolve(case.persons[case.applicant], **{name: History() for name in histories})
    persons = type(case.persons)({**case.persons, case.applicant: me})
    return evolve(case, facts=kept, persons=persons)


@settings(max_examples=15)
@given(
    st.sampled_from(sorted(GOALS)),
    st.sets(st.integers(0, 12), max_size=4),
    st.sets(st.sampled_from(HISTORIES), max_size=2),
)
def test_what_is_certain_without_a_fact_is_certain_with_it(
    name: str, facts: set[int], histories: set[str]
) -> None:
    less = z.routes(forgotten(known(name), facts, histories), GOALS[name], ON)
    certain = [route for route in less if route.grade is z.Verdict.ELIGIBLE]
    more = [route.arrive_on for route in ways(name) if route.grade is z.Verdict.ELIGIBLE]
    for route in certain:
        assert any(day <= route.arrive_on for day in more), (route.path, route.arrive_on)


@settings(max_examples=10)
@given(st.sampled_from(sorted(GOALS)), st.integers(0, 400))
def test_a_search_begun_later_finds_no_way_better_than_one_begun_before(
    name: str, days: int
) -> None:
    """What could be filed earlier could be filed later too: only the law's own days make a difference."""
    later = date(2026, 11, 25) + timedelta(days=days)
    held = known(name).persons[known(name).applicant].statuses
    if not held.items or later > max(s.expires_on for s in held if isinstance(s.expires_on, date)):
        return
    order = list(z.Verdict)
    for route in z.routes(known(name), GOALS[name], later):
        if route.needs_longest or len(route.steps) != 1:
            continue
        assert route.steps[0].file_from >= later
        before = [r for r in ways(name) if order.index(r.grade) <= order.index(route.grade)]
        assert any(r.arrive_on <= route.arrive_on for r in before), (later, route.arrive_on)


def test_the_first_step_taken_up_on_its_day_is_found_again() -> None:
    """A finding for a later day is that of a search begun on it: nothing of the days before is in it."""
    for name, goal in GOALS.items():
        for route in ways(name):
            step = route.steps[0]
            again = z.routes(known(name), goal, step.file_from)
            same = [r for r in again if r.path == route.path and r.grade is route.grade]
            assert same, (name, route.path)
            assert min(r.arrive_on for r in same) == route.arrive_on
            assert same[0].steps[0].grade is step.grade
