"""Days and rows by hand from the articles: Act Arts. 19-9, 19-12, 19-16, 22-2; family register; the tables."""

from datetime import date

import pytest

import zairyu as z
from zairyu.life_events.gather import gather

from .people import PARTNER, holder, married

ON = date(2026, 11, 25)


def duties(case, *events):
    return {each.duty.id: each for each in gather(case, events, ON).duties}


def ways(case, *events, on=ON):
    return [each.way.id for each in gather(case, events, on).ways]


# Monday 2 November 2026. Counted from the day itself fourteen days end on Sunday the 15th, by Civil Code 140
# on Monday the 16th; the 15th is closed and runs to the 16th.
@pytest.mark.parametrize(
    ("day", "safe", "other"),
    [
        ("2026-11-02", "2026-11-16", "2026-11-16"),
        ("2026-11-03", "2026-11-16", "2026-11-17"),  # to Monday the 16th, or Tuesday the 17th
        ("2026-11-10", "2026-11-24", "2026-11-24"),  # the 23rd is a holiday
        ("2026-12-16", "2027-01-04", "2027-01-04"),  # 29 and 30 December are closed
    ],
)
def test_fourteen_days_after_a_divorce(day, safe, other):
    case = holder("dependent", capacity="spouse")
    last = duties(case, z.events.Divorce(day=day))["duty.organisation.spouse"].last_day
    assert (str(last.safe), str(last.other)) == (safe, other)


def test_the_family_register_counts_the_day_of_death_itself():
    last = duties(holder("dependent"), z.events.SpouseDied(day="2026-11-02"))
    death = last["duty.family_register.death"].last_day
    assert death.safe == death.other == date(2026, 11, 9)  # day 7 is Sunday the 8th


def test_a_birth_thirty_days_and_the_register():
    found = duties(holder("dependent"), z.events.ChildBorn(day="2026-06-01", japanese=False))
    assert found["duty.acquisition.birth"].last_day.safe == date(2026, 6, 30)
    assert found["duty.acquisition.birth"].last_day.other == date(2026, 7, 1)
    assert found["duty.family_register.birth"].last_day.safe == date(
        2026, 6, 15
    )  # the 14th: a Sunday


def test_a_japanese_child_has_nothing_to_acquire():
    found = duties(holder("dependent"), z.events.ChildBorn(day="2026-06-01", japanese=True))
    assert "duty.acquisition.birth" not in found


def test_who_has_to_notify_a_divorce():
    divorce = z.events.Divorce(day="2026-11-02")
    for status in (
        "dependent",
        "spouse_or_child_of_japanese_national",
        "spouse_or_child_of_permanent_resident",
    ):
        held = duties(holder(status, capacity="spouse"), divorce)["duty.organisation.spouse"]
        assert held.binds.value == "met", status
        assert "duty.organisation.spouse" not in duties(holder(status, capacity="child"), divorce)
    for status in ("long_term_resident", "designated_activities", "permanent_resident", "student"):
        assert "duty.organisation.spouse" not in duties(holder(status, capacity="spouse"), divorce)


def test_a_long_term_resident_is_told_of_no_such_duty():
    answer = gather(holder("long_term_resident"), [z.events.Divorce(day="2026-11-02")], ON)
    assert any("19-16 by omission" in note.text.en for note in answer.notes)


@pytest.mark.parametrize(
    ("status", "duty"),
    [
        ("engineer_specialist_in_humanities_international_services", "contract_ended"),
        ("skilled_labor", "contract_ended"),
        ("professor", "left"),
        ("business_manager", "left"),
        ("journalist", None),
        ("dependent", None),
        ("permanent_resident", None),
        ("student", None),  # a part-time job is not the school
    ],
)
def test_leaving_a_job(status, duty):
    found = duties(holder(status), z.events.LeftJob(day="2026-11-02"))
    named = {name.removeprefix("duty.organisation.") for name in found if "organisation" in name}
    assert named == ({duty} if duty else set())


def test_a_student_who_leaves_school_notifies():
    assert "duty.organisation.left" in duties(
        holder("student"), z.events.LeftSchool(day="2026-11-02")
    )
    assert "duty.organisation.left" not in duties(
        holder("professor"), z.events.LeftSchool(day="2026-11-02")
    )


def test_coming_back_moves_for_no_closed_office_and_not_past_the_stay():
    away = z.events.LongAbsence(day="2026-11-02", permission="special_reentry")
    back = duties(holder("student"), away)["duty.re_entry.back_in_time"]
    assert back.binds.value == "met"
    assert (back.last_day.safe, back.last_day.other) == (date(2027, 11, 1), date(2027, 11, 2))
    soon = holder("student", expires_on=date(2027, 4, 3))  # a Saturday
    back = duties(soon, away)["duty.re_entry.back_in_time"].last_day
    assert back.safe == back.other == date(2027, 4, 3)


def test_the_card_is_not_returned_by_somebody_who_left_to_come_back():
    away = z.events.LongAbsence(day="2026-11-02", permission="re_entry_permit")
    found = duties(holder("student"), away)
    assert "duty.card.return" not in found
    assert "duty.card.return_at_once" not in found


def test_a_planned_event_is_dated_from_itself():
    found = gather(holder("dependent", capacity="spouse"), [z.events.Divorce(day="2027-02-01")], ON)
    spouse = {each.duty.id: each for each in found.duties}["duty.organisation.spouse"]
    assert spouse.planned
    assert spouse.last_day.safe == date(2027, 2, 15)  # Sunday the 14th is closed
    assert {way.file_from for way in found.ways} == {date(2027, 2, 1)}


def test_late_is_said_only_once_both_counts_are_over():
    case = holder("dependent", capacity="spouse")
    divorce = z.events.Divorce(day="2026-11-03")  # 16th or 17th
    for on, late in (("2026-11-17", False), ("2026-11-18", True)):
        answer = gather(case, [divorce], date.fromisoformat(on))
        spouse = {each.duty.id: each for each in answer.duties}["duty.organisation.spouse"]
        assert spouse.late is late
        assert any("better than never" in note.text.en for note in answer.first) is late


def test_duties_of_several_events_stand_once_each_by_their_days():
    case = holder("engineer_specialist_in_humanities_international_services")
    events = [z.events.JoinedJob(day="2026-11-17"), z.events.LeftJob(day="2026-11-02")]
    answer = gather(case, events, ON)
    days = [each.last_day.safe for each in answer.duties if each.last_day is not None]
    assert days == sorted(days)
    names = [each.duty.id for each in answer.duties]
    assert {"duty.organisation.contract_ended", "duty.organisation.new_contract"} <= set(names)


def test_a_new_job_takes_the_place_of_the_ways_out_of_the_lost_one():
    case = holder("engineer_specialist_in_humanities_international_services")
    lost = z.events.LeftJob(day="2026-11-02")
    assert "job_hunting" in ways(case, lost)
    both = ways(case, lost, z.events.JoinedJob(day="2026-11-17"))
    assert "job_hunting" not in both
    assert "certificate_of_authorised_employment" in both


def test_a_divorce_and_then_a_job_keep_the_ways_after_the_divorce():
    case = holder(
        "spouse_or_child_of_japanese_national", capacity="spouse", ties=[married()], others=PARTNER
    )
    named = ways(case, z.events.Divorce(day="2026-11-02"), z.events.JoinedJob(day="2026-11-17"))
    assert named[:2] == ["long_term_for_child", "long_term_after_divorce"]


def test_an_extension_ends_no_ways_a_change_does():
    case = holder("engineer_specialist_in_humanities_international_services")
    lost = z.events.LeftJob(day="2026-11-02")
    same = z.events.PermissionGranted(
        day="2026-11-20", status="engineer_specialist_in_humanities_international_services"
    )
    other = z.events.PermissionGranted(day="2026-11-20", status="student")
    assert "job_hunting" in ways(case, lost, same)
    assert "job_hunting" not in ways(case, lost, other)


def test_an_option_is_checked_on_the_case_after_the_event():
    case = holder("student")
    answer = z.consequences(case, [z.events.Graduated(day="2026-11-20")], "2026-11-25")
    option = next(each for each in answer.options if each.id == "to_work")
    finding = option.finding
    again = z.check(option.case, option.request, "2026-11-25")
    assert finding.verdict == again.verdict
    assert option.case is not case


def test_a_way_is_filed_by_the_last_open_day_of_the_stay():
    case = holder("student", expires_on=date(2027, 4, 3))  # a Saturday
    found = gather(case, [z.events.Graduated(day="2026-11-20")], ON)
    assert found.last_day_to_file.safe == date(2027, 4, 2)
    assert {way.file_by.safe for way in found.ways if way.file_by} == {date(2027, 4, 2)}


@pytest.mark.parametrize(
    "kind",
    ["refused_at_the_counter", "documents_requested", "guarantor_refuses", "sponsor_threatens"],
)
def test_at_the_counter_the_last_day_stands_first(kind):
    answer = z.consequences(holder("student"), [z.events.EVENTS[kind](day="2026-11-20")], ON)
    assert answer.explain("en").startswith("Last day to file within the present stay: 2028-04-03")


def test_the_office_is_said_to_have_no_power_to_enter():
    answer = gather(holder("student"), [z.events.FactFinding(day="2026-11-20")], ON)
    said = " ".join(note.text.en for note in answer.office)
    assert "Art. 59-2" in said
    assert "no power to enter a home" in said
