"""Events on a case that tells of them already, that ends a stay, or whose stay is over: found by the simulated lives."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

import zairyu as z
from zairyu.calendar import Period
from zairyu.case import Application, Case, History, Named, Person, StatusSpell
from zairyu.case.values import NONE
from zairyu.life_events.apply import apply, apply_all

LANDED = date(2025, 4, 1)
END = date(2026, 4, 1)


def student(expires: date | None = END, status: str = "student") -> Case:
    spell = StatusSpell(
        status=status,
        from_=LANDED,
        until=NONE,
        period_of_stay="indefinite" if expires is None else Period(years=1),
        expires_on=NONE if expires is None else expires,
    )
    me = Person(statuses=History((spell,), complete=True))
    return Case(as_of=LANDED, applicant="me", persons=Named({"me": me, "partner": Person()}))


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("married", {"spouse": "partner"}),
        ("joined_job", {"activity": "researcher"}),
        ("permission_granted", {"status": "researcher", "period_of_stay": Period(years=1)}),
        ("long_absence", {"permission": "re_entry_permit"}),
        ("sentenced", {"sentence": "fine"}),
    ],
)
def test_what_the_case_tells_already_is_not_written_twice(kind, told):
    event = z.events.EVENTS[kind](day="2025-11-03", **told)
    once = apply(student(), event)
    assert once != student()
    assert apply(once, event) == once


def test_a_separation_and_a_leave_are_not_written_twice_either():
    events = [
        z.events.Marriage(day="2025-05-01", spouse="partner"),
        z.events.JoinedJob(day="2025-05-01"),
        z.events.Separation(day="2025-11-03"),
        z.events.Illness(day="2025-11-03"),
    ]
    once = apply_all(student(), events)
    assert apply_all(once, events[2:]) == once


def statuses(case: Case) -> list[tuple[str, object, object]]:
    return [(each.status, each.until, each.ended_by) for each in case.persons["me"].statuses]


@pytest.mark.parametrize(
    ("returned", "until", "why"),
    [
        ("2026-11-10", NONE, None),  # the day a year after departure, by the later count
        ("2026-11-11", date(2026, 11, 10), "loss"),
        (None, NONE, None),
    ],
)
def test_a_status_ends_with_the_time_to_come_back(returned, until, why):
    away = z.events.LongAbsence(
        day="2025-11-10", returned_on=returned, permission="special_reentry"
    )
    after = apply(student(None, "permanent_resident"), away)
    assert statuses(after) == [("permanent_resident", until, why)]
    (absence,) = after.persons["me"].absences
    assert absence.returned_on == (None if returned is None else date.fromisoformat(returned))


def test_the_end_of_the_stay_ends_the_time_to_come_back():
    away = {"day": "2026-01-10", "permission": "special_reentry"}
    for returned, until in (("2026-04-01", NONE), ("2026-04-02", END)):
        after = apply(student(), z.events.LongAbsence(returned_on=returned, **away))
        assert [each[1] for each in statuses(after)] == [until]


def test_leaving_without_a_permission_to_return_ends_the_status_that_day():
    after = apply(student(), z.events.LongAbsence(day="2025-11-10", permission="none"))
    assert statuses(after) == [("student", date(2025, 11, 10), "departure")]


@pytest.mark.parametrize(
    ("granted", "until"),
    [
        ("2026-03-20", date(2026, 3, 20)),
        (
            "2026-06-01",
            date(2026, 6, 1),
        ),  # within two months, as after an application filed in time
        ("2026-06-02", END),
    ],
)
def test_a_grant_long_after_the_end_does_not_lengthen_the_one_before(granted, until):
    event = z.events.PermissionGranted(day=granted, status="researcher")
    before, now = statuses(apply(student(), event))
    assert before[1] == until
    assert now[:2] == ("researcher", NONE)


# --- A stay whose last day has passed --------------------------------------------------------------------


@pytest.mark.parametrize(("on", "last"), [("2026-04-01", "2026-04-01"), ("2026-04-02", None)])
def test_no_answer_names_the_end_of_an_assumed_renewal(on, last):
    graduated = [z.events.Graduated(day="2026-03-25")]
    answer = z.consequences(student(), graduated, on)
    assert (answer.last_day_to_file and answer.last_day_to_file.safe.isoformat()) == last
    told = any("known of is over" in note.text.en for note in answer.first)
    assert told is (last is None)
    checked = z.check(student(), z.extension(), on)
    assert (checked.last_day_to_file and checked.last_day_to_file.isoformat()) == last
    assert ("2027-04-01" in checked.explain("en")) is False
    assert {option.open.file_by for option in answer.options if last is None} <= {None}


@pytest.mark.parametrize(
    ("filed", "on", "told"),
    [
        ("2026-04-01", "2026-06-01", False),
        ("2026-04-02", "2026-06-01", True),
        ("2026-04-01", "2026-06-02", True),
    ],
)
def test_an_application_filed_in_time_carries_it(filed, on, told):
    pending = Application(
        procedure="extension", filed_on=date.fromisoformat(filed), decided_on=NONE
    )
    case = evolve(student(), applications=History((pending,), complete=True))
    first = z.consequences(case, [z.events.Graduated(day="2026-03-25")], on).first
    assert any("known of is over" in note.text.en for note in first) is told


@pytest.mark.parametrize(
    ("moved", "entries"),
    [
        # From the 10th both counts end on the 24th (the 23rd is a holiday), from the 11th on the 24th and the 25th.
        (("2026-11-10", "2026-11-11"), [("2026-11-24", "2026-11-24"), ("2026-11-24", "2026-11-25")]),
        # From the 8th on Saturday and Sunday, so on the 24th: one entry for both.
        (("2026-11-08", "2026-11-10"), [("2026-11-24", "2026-11-24")]),
    ],
)  # fmt: skip
def test_days_alike_by_one_count_only_stay_two_entries(moved, entries):
    events = [z.events.Moved(day=day) for day in moved]
    ahead = z.timeline(student(date(2028, 4, 1)), "2026-11-12", events=events)
    days = [entry.day for entry in ahead if entry.id == "duty.address.moved"]
    assert [(each.safe.isoformat(), each.other.isoformat()) for each in days] == entries
