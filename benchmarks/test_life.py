"""A life that turns: what follows from a divorce, where the person stands, and the days ahead.

The floor is one event, the divorce of the spouse of a Japanese national, with its days written out by hand: the duties
and their two counts, closed days, the six months, the window, the last day and the way back. It finds the same days as the
answer (checked before anything is timed), says nothing of them, and knows no other event, status, version or doubt.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from holidays import country_holidays
from variants import ON, endless, example, variants

from zairyu import consequences, events, standing, timeline
from zairyu.life_events.gather import gather

DIVORCED = date(2026, 11, 20)
DIVORCE = [events.Divorce(day=DIVORCED)]
HOLIDAYS = frozenset(country_holidays("JP", years=range(2024, 2034)))
DAY = timedelta(days=1)
PEOPLE = ["spouse_of_japanese", "engineer", "student", "unknowns"]


# --- By hand -------------------------------------------------------------------------------------------


def is_closed(day):
    return (
        day.weekday() > 4
        or day in HOLIDAYS
        or (day.month, day.day) >= (12, 29)
        or (day.month, day.day) <= (1, 3)
    )


def open_from(day):
    while is_closed(day):
        day += DAY
    return day


def open_before(day):
    while is_closed(day):
        day -= DAY
    return day


def corresponding(day, months):
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    for last in (day.day, 30, 29, 28):
        if last <= day.day:
            try:
                return date(year, month, last)
            except ValueError:
                continue
    raise AssertionError


def runs_to(first, months):
    """The last day of months that begin with ``first`` (Civil Code 143)."""
    end = corresponding(first, months)
    return end - DAY if end.day == first.day else end


def floor_consequences(case):
    me = case.persons[case.applicant]
    grant = max(me.statuses, key=lambda each: each.from_)
    assert grant.status == "spouse_or_child_of_japanese_national"
    fourteen = (open_from(DIVORCED + 13 * DAY), open_from(DIVORCED + 14 * DAY))
    court = open_from(DIVORCED + 9 * DAY)
    abroad = open_from(runs_to(DIVORCED, 3))
    return {
        "duty.organisation.spouse": fourteen,
        "duty.municipality.health_insurance": fourteen,
        "duty.municipality.pension": fourteen,
        "duty.family_register.judicial_divorce": (court, court),
        "duty.family_register.marriage_abroad": (abroad, abroad),
        "examination.activity_not_done": (DIVORCED, DIVORCED),
        "examination.not_notified": (fourteen[0] + DAY, fourteen[1] + DAY),
        "revocation.spouse_six_months": (
            runs_to(DIVORCED, 6) + DAY,
            runs_to(DIVORCED + DAY, 6) + DAY,
        ),
        "filing": (open_before(grant.expires_on), open_from(grant.expires_on)),
    }


def floor_standing(case):
    me = case.persons[case.applicant]
    grant = max((each for each in me.statuses if each.from_ <= ON), key=lambda each: each.from_)
    end = grant.expires_on
    year = (runs_to(ON, 12), runs_to(ON + DAY, 12))
    back = (end, end) if end <= year[0] else (year[0], min(year[1], end))
    return grant.status, end, end >= ON, back, (open_before(end), open_from(end))


def floor_timeline(case):
    days = floor_consequences(case)
    end = floor_standing(case)[1]
    opens = corresponding(end, -3)
    ahead = {name: pair for name, pair in days.items() if pair[1] >= ON}
    return sorted([*ahead.items(), ("opens", (opens, opens)), ("ends", (end, end))], key=by_day)


def by_day(entry):
    return entry[1][0], entry[0]


# --- The library ------------------------------------------------------------------------------------------


def days_of(answer):
    found = {each.duty.id: each.last_day for each in answer.duties}
    found |= {each.ground.id: each.from_day for each in answer.risks}
    found["filing"] = answer.last_day_to_file
    return {name: (day.safe, day.other) for name, day in found.items()}


def test_the_floor_finds_the_same_days():
    for case in variants("spouse_of_japanese", 25):
        answer = consequences(case, DIVORCE, ON)
        assert days_of(answer) == floor_consequences(case)
        stands = standing(case, ON)
        status, end, lawful, back, office = floor_standing(case)
        assert (stands.status, stands.until, stands.lawful) == (status, end, lawful)
        assert (stands.travel.back_by.safe, stands.travel.back_by.other) == back
        (act,) = stands.next_acts
        assert act.office_days is None or (act.office_days.safe, act.office_days.other) == office
        ahead = timeline(case, ON, events=DIVORCE)
        mine = [pair for _, pair in floor_timeline(case)]
        assert [entry.day.safe for entry in ahead] == [safe for safe, _ in mine]


@pytest.mark.benchmark(group="consequences of a divorce, a fresh case each time")
def test_floor_consequences(benchmark):
    cases = endless("spouse_of_japanese")
    benchmark(lambda: floor_consequences(next(cases)))


@pytest.mark.benchmark(group="consequences of a divorce, a fresh case each time")
def test_dated(benchmark):
    cases = endless("spouse_of_japanese")
    benchmark(lambda: consequences(next(cases), DIVORCE, ON))


@pytest.mark.benchmark(group="consequences of a divorce, a fresh case each time")
def test_as_plain_types_with_every_way_checked(benchmark):
    cases = endless("spouse_of_japanese")
    benchmark(lambda: consequences(next(cases), DIVORCE, ON).to_json())


@pytest.mark.benchmark(group="consequences of a divorce, a fresh case each time")
def test_explained_on_a_page(benchmark):
    cases = endless("spouse_of_japanese")
    benchmark(lambda: consequences(next(cases), DIVORCE, ON).explain("ja"))


@pytest.mark.benchmark(group="consequences of a divorce, the same case again")
def test_floor_consequences_again(benchmark):
    case = example("spouse_of_japanese")
    benchmark(lambda: floor_consequences(case))


@pytest.mark.benchmark(group="consequences of a divorce, the same case again")
def test_dated_again(benchmark):
    case = example("spouse_of_japanese")
    benchmark(lambda: consequences(case, DIVORCE, ON))


@pytest.mark.benchmark(group="standing, a fresh case each time")
def test_floor_standing(benchmark):
    cases = endless("spouse_of_japanese")
    benchmark(lambda: floor_standing(next(cases)))


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.benchmark(group="standing, a fresh case each time")
def test_standing(benchmark, name):
    cases = endless(name)
    benchmark(lambda: standing(next(cases), ON))


@pytest.mark.benchmark(group="timeline with a divorce, a fresh case each time")
def test_floor_timeline(benchmark):
    cases = endless("spouse_of_japanese")
    benchmark(lambda: floor_timeline(next(cases)))


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.benchmark(group="timeline with a divorce, a fresh case each time")
def test_timeline(benchmark, name):
    cases = endless(name)
    benchmark(lambda: timeline(next(cases), ON, events=DIVORCE))


@pytest.mark.benchmark(
    group="every kind of event, one after the other, gathered for a fresh engineer"
)
def test_every_event(benchmark):
    cases = endless("engineer")
    asked = [kind(day=DIVORCED) for kind in events.EVENTS.values()]
    benchmark(lambda: [gather(next(cases), [event], ON) for event in asked])
