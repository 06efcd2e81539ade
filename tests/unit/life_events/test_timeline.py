"""The days ahead: days by hand from the articles, order, what is done, and a calendar that tells nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

import zairyu as z
from zairyu import events as e
from zairyu.case import load_case
from zairyu.case.stay import Notification
from zairyu.explain import explain_timeline
from zairyu.life_events.stated import stated_events

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = "2026-11-25"
DIVORCE = e.Divorce(day="2026-11-20")


def case(name: str) -> z.Case:
    return load_case(EXAMPLES / f"{name}.yaml")


def days(ahead: z.Timeline, kind: str) -> dict[str, tuple[str, str]]:
    return {
        entry.id: (entry.day.safe.isoformat(), entry.day.other.isoformat())
        for entry in ahead
        if entry.kind == kind
    }


def test_a_stay_with_nothing_happening_has_its_window_and_its_end() -> None:
    ahead = z.timeline(case("spouse_of_japanese"), ON)
    assert days(ahead, "opens")["filing_window"][0] == "2028-03-20"  # three months before the end
    assert days(ahead, "last_day")["filing"][0] == "2028-06-20"
    assert days(ahead, "ends")["period_of_stay"][0] == "2028-06-20"
    assert not days(ahead, "risk")


def test_an_end_on_a_closed_day_is_filed_before_it() -> None:
    """18 September 2027 is a Saturday, and the 20th a holiday: open on the 17th and the 21st."""
    ahead = z.timeline(case("engineer"), ON)
    assert days(ahead, "last_day")["filing"] == ("2027-09-17", "2027-09-21")
    assert days(ahead, "ends")["period_of_stay"][0] == "2027-09-18"


def test_a_divorce_brings_fourteen_days_and_a_clock_of_six_months() -> None:
    """20 November: with that day counted, 3 December and 19 May; without it 4 December and 20 May."""
    ahead = z.timeline(case("spouse_of_japanese"), ON, events=[DIVORCE])
    duties, risks = days(ahead, "duty"), days(ahead, "risk")
    assert ("2026-12-03", "2026-12-04") in duties.values()
    assert ("2027-05-20", "2027-05-21") in risks.values()


def test_what_is_past_comes_first_and_is_not_hidden() -> None:
    ahead = z.timeline(case("spouse_of_japanese"), "2027-01-10", events=[DIVORCE])
    kinds = [entry.kind for entry in ahead]
    assert kinds[0] == "overdue"
    first_other = next(place for place, kind in enumerate(kinds) if kind != "overdue")
    assert "overdue" not in kinds[first_other:]
    rest = [entry.day.safe for entry in ahead.entries[first_other:]]
    assert rest == sorted(rest)


def test_what_was_notified_is_not_asked_for_again() -> None:
    told = case("spouse_of_japanese")
    me = told.persons[told.applicant]
    done = Notification(
        kind="spouse",
        event="divorce",
        event_on=date(2026, 11, 20),
        filed_on=date(2026, 11, 24),
    )
    filed = evolve(me, notifications=me.notifications.plus(done))
    table = {**told.persons, told.applicant: filed}
    notified = evolve(told, persons=type(told.persons)(table))
    before = {entry.id for entry in z.timeline(told, ON, events=[DIVORCE]) if entry.kind == "duty"}
    after = {
        entry.id for entry in z.timeline(notified, ON, events=[DIVORCE]) if entry.kind == "duty"
    }
    assert after < before
    assert any("spouse" in name for name in before - after)


def test_a_planned_event_is_said_to_be_planned() -> None:
    ahead = z.timeline(case("engineer"), ON, events=[e.LeftJob(day="2027-03-31")])
    planned = [entry for entry in ahead if entry.planned]
    assert planned
    assert all(entry.day.safe >= date(2027, 3, 31) for entry in planned)


@pytest.mark.parametrize(("within", "kept"), [("1y", False), ("2y", True)])
def test_how_far_to_look(within: str, kept: bool) -> None:
    ahead = z.timeline(case("spouse_of_japanese"), ON, within=within)
    assert ("filing" in days(ahead, "last_day")) is kept


def test_events_that_the_case_tells_of() -> None:
    told = case("student")
    assert [event.kind for event in stated_events(told, date(2026, 11, 25))] == []
    other = case("spouse_of_japanese")
    marriage = next(tie for tie in other.relationships if tie.kind == "marriage")
    ended = evolve(marriage, until=date(2026, 11, 20), ended_by="divorce")
    ties = tuple(ended if tie is marriage else tie for tie in other.relationships)
    divorced = evolve(other, relationships=evolve(other.relationships, items=ties))
    kinds = {event.kind: event.day for event in stated_events(divorced, date(2026, 11, 25))}
    assert kinds["divorced"] == date(2026, 11, 20)
    assert "divorced" not in {ev.kind for ev in stated_events(divorced, date(2027, 11, 21))}


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_calendar_tells_nothing_to_who_looks_over_a_shoulder(lang: str) -> None:
    icalendar = pytest.importorskip("icalendar")
    ahead = z.timeline(case("spouse_of_japanese"), ON, events=[DIVORCE])
    text = z.calendar_file(ahead, lang)
    assert text == z.calendar_file(ahead, lang)
    read = icalendar.Calendar.from_ical(text)
    entries = [part for part in read.walk() if part.name == "VEVENT"]
    assert len(entries) == len(ahead)
    words = text.lower()
    for telling in ("divorce", "離婚", "在留", "residence", "status", "immigration", "入管"):
        assert telling not in words
    assert len({str(part["uid"]) for part in entries}) == len(entries)
    told = z.calendar_file(ahead, lang, details=True)
    assert "description" in told.lower()
    assert told != text


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_text_names_every_day(lang: str) -> None:
    ahead = z.timeline(case("spouse_of_japanese"), ON, events=[DIVORCE])
    said = explain_timeline(ahead, lang)
    for entry in ahead:
        assert entry.day.safe.isoformat() in said
    assert ahead.to_json()["schema"] == "zairyu/timeline/1"


@pytest.mark.parametrize(
    ("issued", "opens", "closes"),
    [
        # born on 20 June: seven years with the day of issue as the first; from 2026-06-14 the tenth birthday
        ("2026-06-13", "2033-03-12", "2033-06-10"),
        ("2026-06-14", "2035-03-20", "2035-06-20"),
    ],
)
def test_a_card_whose_day_was_not_stated_is_counted_and_said_to_be(
    issued: str, opens: str, closes: str
) -> None:
    held = {
        "status": "permanent_resident",
        "from": "2020-01-01",
        "until": "none",
        "period_of_stay": "indefinite",
    }
    me = {
        "born_on": "1990-06-20",
        "statuses": {"complete": True, "items": [held]},
        "cards": [{"issued_on": issued}],
    }  # fmt: skip
    told = {"zairyu": 1, "as_of": "2026-11-25", "applicant": "me", "persons": {"me": me}}
    ahead = z.timeline(z.case_from_dict(told), "2026-11-25", within="10y")
    card = [entry for entry in ahead if entry.id == "duty.card.renewal_three_months"]
    assert [(entry.kind, entry.day.safe.isoformat()) for entry in card] == [
        ("opens", opens),
        ("last_day", closes),
    ]
    assert all(any("printed on it goes first" in note.en for note in entry.notes) for entry in card)
