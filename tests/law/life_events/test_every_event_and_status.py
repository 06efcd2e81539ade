"""Every kind of event for every status of the catalogue, for none and for one not known: an answer, quickly."""

import json
from datetime import date

import pytest

import zairyu as z
from zairyu.case.values import History
from zairyu.life_events.gather import gather
from zairyu.life_events.groups import EVERYBODY, NO_STATUS
from zairyu.life_events.tables import TABLES
from zairyu.statuses import STATUS_IDS

from .people import PARTNER, holder, married

ON = date(2026, 11, 25)
WITHOUT = (
    "stay_expired", "naturalised", "departure_period_ended", "departure_order_limit_passed", "departure_order_withdrawn",
)  # fmt: skip
"""Events after which no status is held, and for which special permission or a departure order may be named."""
HOLDERS = {
    **{name: holder(name, period=None, expires_on=None) for name in STATUS_IDS},
    "not known": holder(),
}


@pytest.mark.parametrize("kind", z.events.EVENTS)
def test_it_is_answered(kind):
    event = z.events.EVENTS[kind](day="2026-11-01")
    for status, case in HOLDERS.items():
        answer = gather(case, [event], ON)
        assert answer.notes, status
        assert answer.write_down, status
        assert answer.contacts, status
        assert answer.office, status
        assert answer.status_known is (status != "not known")
        named = {way.way.id for way in answer.ways}
        if kind not in WITHOUT:  # the design: only for somebody already without
            assert not named & {"special_permission", "departure_order"}, status


@pytest.mark.parametrize("kind", z.events.EVENTS)
def test_what_is_planned_is_said_to_be(kind):
    event = z.events.EVENTS[kind](day="2027-02-01")
    for status in ("dependent", "student", "permanent_resident", "not known"):
        answer = gather(HOLDERS[status], [event], ON)
        assert answer.notes
        assert all(duty.planned for duty in answer.duties)


def test_there_is_a_table_for_each_kind_and_none_besides():
    assert set(TABLES) == set(z.events.EVENTS)


def test_each_status_has_a_row_or_the_event_speaks_to_everybody():
    for kind, table in TABLES.items():
        named = frozenset().union(*(row.who for row in table.rows))
        assert named <= EVERYBODY, kind
        silent = EVERYBODY - named - {NO_STATUS}
        assert not silent or table.notes or kind in ("left_school",), (kind, sorted(silent))


def test_an_event_that_begins_no_duty_says_so():
    answer = gather(holder("permanent_resident"), [z.events.CategoryChanged(day="2026-11-01")], ON)
    assert answer.duties == ()
    assert "begins no duty" in " ".join(note.text.en for note in answer.notes)


def test_a_status_that_is_not_known_gives_what_may_bind():
    answer = gather(holder(), [z.events.Divorce(day="2026-11-01")], ON)
    spouse = {duty.duty.id: duty.binds.value for duty in answer.duties}["duty.organisation.spouse"]
    assert spouse == "unknown"
    assert not answer.status_known
    assert "not known" in " ".join(note.text.en for note in answer.notes)


def test_the_answer_is_plain_data_and_the_same_each_time():
    case = holder(
        "spouse_or_child_of_japanese_national", capacity="spouse", ties=[married()], others=PARTNER
    )
    events = [z.events.JoinedJob(day="2026-12-01"), z.events.Divorce(day="2026-11-01")]
    first, again = (z.consequences(case, events, "2026-11-25").to_json() for _ in range(2))
    assert json.loads(json.dumps(first, ensure_ascii=False)) == first == again
    assert first["schema"] == "zairyu/consequences/1"
    assert [event["kind"] for event in first["events"]] == ["divorced", "joined_job"]


def test_a_history_said_to_be_empty_is_somebody_without_a_status():
    from attrs import evolve

    case = holder()
    me = evolve(case.persons["me"], statuses=History((), complete=True))
    case = evolve(case, persons=type(case.persons)({"me": me}))
    answer = gather(case, [z.events.StayExpired(day="2026-11-01")], ON)
    assert answer.status is None
    assert answer.status_known
    assert [way.way.id for way in answer.ways] == ["special_permission", "departure_order"]
