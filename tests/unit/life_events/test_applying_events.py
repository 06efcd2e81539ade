"""What an event changes in a case, and that it changes nothing else."""

from datetime import date

from attrs import evolve

import zairyu as z
from zairyu.case import (
    Case,
    Education,
    Employment,
    History,
    Named,
    Person,
    Relationship,
    StatusSpell,
)
from zairyu.case.family import Cohabitation
from zairyu.case.values import NONE
from zairyu.life_events.apply import apply, apply_all

DAY = date(2026, 11, 1)
PARTNER = {"partner": Person(japanese_national=True)}


def holder(status, *, ties=(), others=None):
    spell = StatusSpell(status=status, from_=date(2025, 4, 1), until=NONE)
    return Case(
        as_of=date(2026, 11, 25),
        applicant="me",
        persons=Named({"me": Person(statuses=History((spell,))), **(others or {})}),
        relationships=History(tuple(ties)),
    )


def married(*, living=()):
    return Relationship(
        kind="marriage",
        persons=("me", "partner"),
        from_=date(2020, 1, 10),
        until=NONE,
        living=History(tuple(living)),
    )


def with_me(case, **told):
    me = evolve(case.persons["me"], **told)
    return evolve(case, persons=type(case.persons)({**case.persons, "me": me}))


def me(case):
    return case.persons["me"]


def test_a_divorce_ends_the_marriage():
    case = holder("dependent", ties=[married()], others=PARTNER)
    (tie,) = apply(case, z.events.Divorce(day=DAY)).relationships
    assert (tie.until, tie.ended_by) == (DAY, "divorce")
    (before,) = case.relationships
    assert before.until is NONE


def test_a_death_ends_it_too_and_is_written_at_the_spouse():
    case = holder("dependent", ties=[married()], others=PARTNER)
    after = apply(case, z.events.SpouseDied(day=DAY, spouse="partner"))
    assert [tie.ended_by for tie in after.relationships] == ["death"]
    assert after.persons["partner"].died_on == DAY


def test_a_separation_ends_the_time_together_the_day_before():
    together = Cohabitation(from_=date(2020, 1, 10), until=NONE)
    case = holder("dependent", ties=[married(living=[together])], others=PARTNER)
    (tie,) = apply(case, z.events.Separation(day=DAY, reason="violence")).relationships
    assert tie.until is NONE
    assert [(each.together, each.from_, each.until) for each in tie.living] == [
        (True, date(2020, 1, 10), date(2026, 10, 31)),
        (False, DAY, NONE),
    ]


def test_a_job_lost_ends_the_job_that_goes_on_but_not_the_part_time_one():
    jobs = (
        Employment(job="engineer", from_=date(2025, 4, 1), until=NONE, full_time=True),
        Employment(job="cafe", from_=date(2025, 4, 1), until=NONE, full_time=False),
        Employment(job="older", from_=date(2020, 4, 1), until=date(2025, 3, 31)),
    )
    case = with_me(holder("student"), employment=History(jobs))
    left = apply(case, z.events.LeftJob(day=DAY, dismissed_by_company=True))
    assert [(job.job, job.until, job.ended_by) for job in me(left).employment] == [
        ("engineer", DAY, "dismissal"),
        ("cafe", NONE, None),
        ("older", date(2025, 3, 31), None),
    ]


def test_graduating_and_leaving_end_the_enrolment_differently():
    case = with_me(
        holder("student"), education=History((Education(from_=date(2023, 4, 1), until=NONE),))
    )
    (done,) = me(apply(case, z.events.Graduated(day=DAY))).education
    assert (done.until, done.state, done.completed_on) == (DAY, "completed", DAY)
    (gone,) = me(apply(case, z.events.LeftSchool(day=DAY, expelled=True))).education
    assert (gone.until, gone.state, gone.completed) == (DAY, "expelled", False)


def test_a_permission_replaces_the_status_held():
    after = apply(holder("student"), z.events.PermissionGranted(day=DAY, status="dependent"))
    assert [(spell.status, spell.until) for spell in me(after).statuses] == [
        ("student", DAY),
        ("dependent", NONE),
    ]


def test_a_stay_that_ran_out_leaves_no_status():
    after = apply(holder("student"), z.events.StayExpired(day=DAY))
    assert z.evaluate(after, "residence.status_held", "2026-11-02").value is not None
    assert [spell.ended_by for spell in me(after).statuses] == ["expiry"]


def test_events_are_applied_in_order_of_their_days():
    events = [
        z.events.JoinedJob(day="2026-12-01"),
        z.events.LeftJob(day="2026-11-01"),
    ]
    jobs = History((Employment(from_=date(2025, 4, 1), until=NONE),))
    after = apply_all(with_me(holder("student"), employment=jobs), events)
    assert [job.until for job in me(after).employment] == [DAY, NONE]


def test_what_a_case_does_not_hold_changes_nothing():
    case = holder("student")
    for kind in ("card_lost", "refused", "fact_finding", "category_changed", "moved"):
        assert apply(case, z.events.EVENTS[kind](day=DAY)) is case
