"""Counting years of stay against walking back day by day.

Laws: the count on a day is the whole years since the first day of the unbroken walk back from it; a status
left out begins a new count; a total never falls; the longest time is at least the present one.
"""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from zairyu.case import NONE as GOES_ON
from zairyu.case import History, Person, StatusSpell
from zairyu.facts.stays import Stays, counts_for_five_years, is_in, stays_of

ENGINEER = "engineer_specialist_in_humanities_international_services"
STATUSES = (
    "student",
    ENGINEER,
    "long_term_resident",
    "specified_skilled_worker_i",
    "temporary_visitor",
)
START = date(2016, 2, 29)
AS_OF = date(2031, 1, 1)


@st.composite
def histories(draw: st.DrawFn) -> tuple[StatusSpell, ...]:
    """Grants one after the other, most of them touching; the last one goes on."""
    grants: list[StatusSpell] = []
    day = START + timedelta(days=draw(st.integers(0, 400)))
    for _ in range(draw(st.integers(1, 5))):
        length = draw(st.integers(1, 900))
        until = day + timedelta(days=length - 1)
        grants.append(StatusSpell(status=draw(st.sampled_from(STATUSES)), from_=day, until=until))
        day = until + timedelta(days=draw(st.sampled_from((1, 1, 1, 2, 40))))
    last = StatusSpell(status=draw(st.sampled_from(STATUSES)), from_=day, until=GOES_ON)
    return (*grants, last)


def read(grants: tuple[StatusSpell, ...]) -> Stays:
    return stays_of(Person(statuses=History(grants, complete=True)), AS_OF)


def held(grants: tuple[StatusSpell, ...], day: date) -> str:
    return next((grant.status for grant in grants if grant.covers(day)), "none")


def walked_back(grants: tuple[StatusSpell, ...], day: date, left_out: frozenset[str]) -> int:
    """Return the whole years of the unbroken walk back from ``day``."""
    if held(grants, day) in left_out:
        return 0
    first = day
    while held(grants, first - timedelta(days=1)) not in left_out:
        first -= timedelta(days=1)
    years = 0
    while anniversary(first, years + 1) <= day:
        years += 1
    return years


def anniversary(first: date, years: int) -> date:
    try:
        return first.replace(year=first.year + years)
    except ValueError:
        return date(first.year + years, 3, 1)


BREAKS = frozenset({"none", "temporary_visitor"})
days = st.integers(0, 5000).map(lambda number: START + timedelta(days=number))


@given(histories(), days)
def test_continuous_years(grants: tuple[StatusSpell, ...], day: date) -> None:
    assert read(grants).continuous().at(day) == walked_back(grants, day, BREAKS)


@given(histories(), days)
def test_years_that_count_for_the_five(grants: tuple[StatusSpell, ...], day: date) -> None:
    left_out = BREAKS | {"student", "specified_skilled_worker_i"}
    counted = read(grants).count(counts_for_five_years("without_training"), 5)
    assert counted.at(day) == walked_back(grants, day, left_out)


@given(histories(), days)
def test_the_longest_time_is_at_least_the_present_one(
    grants: tuple[StatusSpell, ...], day: date
) -> None:
    counts = counts_for_five_years("without_training")
    assert read(grants).longest(counts).at(day) >= read(grants).count(counts).at(day)


@given(histories(), days, st.integers(0, 1500))
def test_a_total_never_falls(grants: tuple[StatusSpell, ...], day: date, later: int) -> None:
    total = read(grants).total(is_in(ENGINEER))
    assert total.at(day + timedelta(days=later)) >= total.at(day)


@given(histories(), days)
def test_the_status_held(grants: tuple[StatusSpell, ...], day: date) -> None:
    assert read(grants).held().at(day) == held(grants, day)
