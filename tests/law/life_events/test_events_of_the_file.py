"""Events that a case file states are read by consequences, timeline and standing; duties done are shown with their day."""

from datetime import date
from typing import get_args

import attrs
import pytest
from attrs import evolve

import zairyu as z
from zairyu import events as e
from zairyu.case import case_to_dict
from zairyu.case.happened import EventKind, StatedEvent
from zairyu.case.stay import Notification
from zairyu.case.values import History, Named
from zairyu.case.walk import meanings
from zairyu.life_events.events import EVENTS, events_of, united
from zairyu.life_events.gather import gather

from .people import holder

ON = date(2026, 11, 25)


def stated(case, *told):
    return evolve(case, events=tuple(StatedEvent(**each) for each in told))


def test_the_file_knows_the_kinds_and_keys_of_the_events_and_no_other():
    assert set(get_args(EventKind)) == set(EVENTS)
    own = {each.name for kind in EVENTS.values() for each in attrs.fields(kind)}
    assert {each.name for each in attrs.fields(StatedEvent)} == own | {"kind"}


@pytest.mark.parametrize("kind", EVENTS)
def test_what_a_kind_takes_the_file_takes_too(kind):
    """Each key has the same form in the file, or a wider one."""
    file = {name: str(form) for name, (form, _) in meanings(StatedEvent).items()}
    for name, (form, _) in meanings(EVENTS[kind]).items():
        if name in ("period_of_stay", "kind"):
            continue  # landing takes a period, a permission an indefinite one too
        assert str(form).replace(" | None", "") == file[name].replace(" | None", ""), name


def test_a_file_is_written_and_read_back():
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {
                "me": {
                    "measures": [
                        {"kind": "revocation", "from": "2026-11-02", "until": "2026-12-01"}
                    ]
                }
            },
            "events": [
                {"kind": "left_job", "day": "2026-11-01", "dismissed_by_company": True},
                {"kind": "permission_granted", "day": "2026-12-01", "period_of_stay": "P1Y"},
            ],
        }
    )
    assert z.case_from_dict(case_to_dict(case)) == case
    assert [each.kind for each in events_of(case)] == ["left_job", "permission_granted"]
    assert events_of(case)[0] == e.LeftJob(day="2026-11-01", dismissed_by_company=True)


def test_an_unknown_kind_is_named_with_the_closest():
    with pytest.raises(z.InvalidCase, match="divorced"):
        z.case_from_dict(
            {
                "zairyu": 1,
                "as_of": "2026-11-25",
                "applicant": "me",
                "persons": {"me": {}},
                "events": [{"kind": "divorce", "day": "2026-11-01"}],
            }
        )


def test_consequences_and_timeline_compose_the_events_of_the_file():
    case = stated(
        holder("dependent", capacity="spouse"), {"kind": "divorced", "day": date(2026, 11, 2)}
    )
    alone = z.consequences(case, [], ON)
    assert [each.kind for each in alone.events] == ["divorced"]
    both = z.consequences(case, [e.Moved(day="2026-11-10")], ON)
    assert [each.kind for each in both.events] == ["divorced", "moved"]
    ids = {entry.id for entry in z.timeline(case, ON)}
    assert "duty.organisation.spouse" in ids
    assert "duty.organisation.spouse" not in {
        entry.id for entry in z.timeline(holder("dependent"), ON)
    }


def test_one_given_stands_in_place_of_the_same_in_the_file():
    file, given = (
        e.LeftJob(day="2026-11-01"),
        e.LeftJob(day="2026-11-01", dismissed_by_company=True),
    )
    assert united((file,), (given,)) == (given,)
    twins = (e.ChildBorn(day="2026-11-01", child="one"), e.ChildBorn(day="2026-11-01", child="two"))
    assert united(twins) == twins
    assert united((twins[0],), (twins[1],)) == twins


def test_no_event_anywhere_is_said_as_such():
    with pytest.raises(z.InvalidCase, match="at least one event"):
        z.consequences(holder("student"), [], ON)


# --- Duties done -----------------------------------------------------------------------------------------


def with_notice(case, *notices):
    me = evolve(case.persons["me"], notifications=History(notices))
    return evolve(case, persons=Named({**case.persons, "me": me}))


@pytest.mark.parametrize(
    ("kind", "about", "filed", "done", "late"),
    [
        ("spouse", "divorce", date(2026, 11, 10), date(2026, 11, 10), False),
        (
            "spouse",
            "divorce",
            date(2026, 11, 16),
            date(2026, 11, 16),
            False,
        ),  # 2 November and 14 days
        ("spouse", "divorce", date(2026, 11, 17), date(2026, 11, 17), True),
        ("spouse", "death", date(2026, 11, 10), None, True),
        ("organisation_contract", None, date(2026, 11, 10), None, True),
    ],
)
def test_a_notification_made_is_shown_with_its_day(kind, about, filed, done, late):
    notice = Notification(kind=kind, event=about, event_on=date(2026, 11, 2), filed_on=filed)
    case = with_notice(holder("dependent", capacity="spouse"), notice)
    found = gather(case, [e.Divorce(day="2026-11-02")], ON)
    duty = next(each for each in found.duties if each.duty.id == "duty.organisation.spouse")
    assert (duty.done, duty.late) == (done, late)
    weighed = {each.ground.id for each in found.risks}
    assert ("examination.not_notified" in weighed) is late


def test_the_end_and_the_new_contract_are_two_notifications():
    engineer = holder("engineer_specialist_in_humanities_international_services")
    end = Notification(
        kind="organisation_contract",
        event="end",
        event_on=date(2026, 11, 1),
        filed_on=date(2026, 11, 5),
    )
    found = gather(
        with_notice(engineer, end), [e.LeftJob(day="2026-11-01"), e.JoinedJob(day="2026-11-01")], ON
    )
    done = {
        each.duty.id: each.done
        for each in found.duties
        if each.duty.id.startswith("duty.organisation.")
    }
    assert done["duty.organisation.contract_ended"] == date(2026, 11, 5)
    assert done["duty.organisation.new_contract"] is None


def test_an_application_to_acquire_a_status_fulfils_the_thirty_days():
    from zairyu.case.intent import Application
    from zairyu.case.person import Person

    filed = Application(person="baby", procedure="acquisition", filed_on=date(2026, 11, 20))
    case = holder("dependent", others={"baby": Person()})
    case = evolve(case, applications=History((filed,)))
    found = gather(case, [e.ChildBorn(day="2026-11-01", child="baby")], ON)
    duty = next(each for each in found.duties if each.duty.id == "duty.acquisition.birth")
    assert (duty.done, duty.late) == (date(2026, 11, 20), False)
    own = evolve(case, applications=History((evolve(filed, person=None),)))
    found = gather(own, [e.ChildBorn(day="2026-11-01", child="baby")], ON)
    assert (
        next(each for each in found.duties if each.duty.id == "duty.acquisition.birth").done is None
    )


def test_the_days_of_a_proceeding_are_told_once():
    case = stated(
        holder("student"),
        {"kind": "revoked", "day": date(2026, 11, 2), "leave_by": date(2026, 12, 1)},
    )
    ahead = [entry.id for entry in z.timeline(case, ON)]
    assert "revocation.time_to_depart" in ahead
    assert "revocation.suit" in ahead
    assert not {"leave", "suit"} & set(ahead)
