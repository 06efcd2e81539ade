"""The days ahead of a person, in order, and as a calendar: the public face of the timeline."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from zairyu.api.planning import read_span
from zairyu.api.reading import read_day
from zairyu.calendar import add
from zairyu.life_events.apply import apply_all
from zairyu.life_events.events import events_of, united
from zairyu.life_events.gather import gather
from zairyu.life_events.stated import stated_events
from zairyu.life_events.timeline import Timeline, build
from zairyu.logic import Text
from zairyu.procedures.standing import standing

if TYPE_CHECKING:
    from zairyu.case import Case
    from zairyu.life_events.events import Event

__all__ = ["calendar_file", "timeline"]


def timeline(case: Case, on: Any, *, events: Iterable[Event] = (), within: Any = "5y") -> Timeline:
    """Return every dated duty, last day, window and risk ahead of a person, in order.

    Parameters
    ----------
    case
        The case. Events that its histories tell of (a marriage ended, a job left, a birth, a graduation), and
        those that it states under ``events``, are read from it.
    on
        The day asked about; a date or ISO text.
    events
        Further events of :mod:`zairyu.events`, past or planned.
    within
        How far to look ahead: ``"5y"``, ``"18m"``, ``"P1Y"``.

    Returns
    -------
    Timeline
        What is past its last day first, then the others by day. Days on which a ground could be used stand as if
        nothing answered it.
    """
    day = read_day(on)
    told = united(stated_events(case, day), events_of(case), events)
    found = gather(case, told, day) if told else None
    happened = [event for event in told if event.day <= day]
    stands = standing(apply_all(case, happened), day)
    return build(case, stands, found, day, add(day, read_span(within)))


NEUTRAL: Final[dict[str, Text]] = {
    "overdue": Text(ja="書類：なるべく早く", en="Paperwork: soon"),
    "duty": Text(ja="書類：最後の日", en="Paperwork: last day"),
    "opens": Text(ja="書類：始められる日", en="Paperwork: can begin"),
    "last_day": Text(ja="書類：最後の日", en="Paperwork: last day"),
    "ends": Text(ja="期間の終わり", en="A period ends"),
    "step": Text(ja="書類：最後の日", en="Paperwork: last day"),
    "risk": Text(ja="確かめる日", en="A day to check"),
}
"""Titles that tell nothing to somebody who looks over a shoulder."""
_REMIND: Final = timedelta(days=14)


def calendar_file(ahead: Timeline, lang: str = "en", *, details: bool = False) -> str:
    """Return a timeline as an iCalendar file (RFC 5545), with neutral titles.

    Parameters
    ----------
    ahead
        From :func:`timeline`. What is overdue is put on the day asked about.
    lang
        ``"ja"`` or ``"en"``.
    details
        Put what each day is about into the description; left out where the calendar is shared.

    Raises
    ------
    ImportError
        If the extra ``calendar`` is not installed.
    """
    from icalendar import Alarm, Calendar
    from icalendar import Event as Entry

    calendar = Calendar()
    calendar.add("prodid", "-//zairyu//timeline//EN")
    calendar.add("version", "2.0")
    stamp = datetime.combine(ahead.on, time(), UTC)
    for entry in ahead:
        day = max(entry.day.safe, ahead.on)
        event = Entry()
        event.add("summary", NEUTRAL[entry.kind].get(lang))
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("dtstamp", stamp)
        event.add("transp", "TRANSPARENT")
        event.add("class", "PRIVATE")
        event.add("uid", _uid(entry.kind, entry.id, day.isoformat()))
        if details:
            event.add("description", entry.text.get(lang))
        if entry.kind in ("duty", "last_day", "step"):
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", NEUTRAL[entry.kind].get(lang))
            alarm.add("trigger", -_REMIND)
            event.add_component(alarm)
        calendar.add_component(event)
    return str(calendar.to_ical(), "utf-8")


def _uid(*parts: str) -> str:
    """A name that is the same each time and tells nothing of the person."""
    return f"{sha256('/'.join(parts).encode()).hexdigest()[:32]}@zairyu"
