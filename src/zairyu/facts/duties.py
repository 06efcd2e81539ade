"""Public duties: taxes, pension, health insurance, notifications. Performed, late though paid, or owed.

Two facts for each kind and look-back window. Both read the entries of a case that touch the window
ending on the reading day; without an entry against them, only a list marked complete (or nobody being
liable) makes them true.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from zairyu.calendar import (
    CLOSING_DAYS_FROM,
    CLOSING_DAYS_TO,
    Period,
    add,
    is_closed,
    last_day,
)
from zairyu.case import Explicit
from zairyu.facts.stays import DAY, stays_in
from zairyu.logic import UNKNOWN, Text, Timeline, flag

if TYPE_CHECKING:
    from zairyu.case import PublicDuty
    from zairyu.facts.source import CaseView

Against: TypeAlias = "Callable[[PublicDuty, Period], Iterator[tuple[date, date, Any]]]"
"""Yields (first day, first day after, value) of each time in which an entry speaks against it."""

KINDS: Final = {
    "tax": frozenset(
        {
            "residence_tax",
            "income_tax",
            "consumption_tax",
            "inheritance_tax",
            "gift_tax",
            "business_tax",
        }
    ),
    "pension": frozenset({"national_pension", "employees_pension"}),
    "health_insurance": frozenset({"national_health_insurance", "employees_health_insurance"}),
}
"""Kinds of duty in a case, by the kind that the guideline names."""
_COVERING: Final = {
    "tax": frozenset({"residence_tax"}),
    "pension": KINDS["pension"],
    "health_insurance": KINDS["health_insurance"],
}
"""Kinds whose stretches show, without a complete list, that a window is covered."""
_FOURTEEN_DAYS: Final = Period(days=14)
"""Time within which most notifications are due; one that is owed longer counts as not made."""


@lru_cache(maxsize=32)
def _length(window: str) -> Period:
    return Period.parse(window)


def _fulfilled(view: CaseView, kind: str, window: str) -> Timeline:
    if kind == "notifications":
        return _notified(view, window)
    return _read(view, kind, window, _owed)


def _on_time(view: CaseView, kind: str, window: str) -> Timeline:
    if kind == "notifications":
        return _notified(view, window)
    return _read(view, kind, window, _late)


def _read(view: CaseView, kind: str, window: str, against: Against) -> Timeline:
    """Lay the entries that speak against it over what the list shows without them."""
    length = _length(window)
    history = view.applicant.public_duties
    entries = [entry for entry in history if entry.kind in KINDS[kind]]
    result = Timeline.constant(True) if history.complete else _covered(view, entries, kind, length)
    for entry in entries:
        for first, until, value in against(entry, length):
            result = _lay(result, first, until, value)
    return result


def _lay(base: Timeline, first: date, until: date, value: Any) -> Timeline:
    steps: list[tuple[date, Any]] = [(first, value)]
    if until < date.max:
        steps.append((until, True))
    return Timeline.combine(_both, base, Timeline.steps(True, *steps))


def _both(left: Any, right: Any) -> Any:
    if False in (left, right):
        return False
    return UNKNOWN if UNKNOWN in (left, right) else True


def _first_day(entry: PublicDuty) -> date:
    """Return the first day on which the entry can count: the day after it fell due, or its own first."""
    if entry.due_on is not None:
        return entry.due_on + DAY
    return entry.from_ or date.min


def _leaves_the_window(entry: PublicDuty, length: Period) -> date:
    last = entry.due_on or (entry.until if isinstance(entry.until, date) else None)
    return date.max if last is None else add(last, length) + DAY


def _paid_late(entry: PublicDuty) -> bool | None:
    """Return whether it was paid after its due date; None where that is not known."""
    if entry.withheld or entry.state in ("on_time", "exempt", "not_liable"):
        return False
    if entry.state in ("late", "unpaid"):
        return True
    if entry.due_on is not None and isinstance(entry.paid_on, date):
        return entry.paid_on > entry.due_on
    return True if entry.paid_on is Explicit.NONE and entry.due_on is not None else None


def _late(entry: PublicDuty, length: Period) -> Iterator[tuple[date, date, Any]]:
    late = _paid_late(entry)
    if late is not False:
        yield _first_day(entry), _leaves_the_window(entry, length), False if late else UNKNOWN


def _owed(entry: PublicDuty, _: Period) -> Iterator[tuple[date, date, Any]]:
    """Yield the time in which something was due and not paid; lawful deferral is not owing."""
    if entry.state == "unpaid" or entry.paid_on is Explicit.NONE:
        if entry.state in ("postponed", "instalments", "exempt", "not_liable"):
            return
        until = entry.paid_on if isinstance(entry.paid_on, date) else date.max
        yield _first_day(entry), until, False
    elif isinstance(entry.paid_on, date) and entry.due_on and entry.paid_on > entry.due_on + DAY:
        yield entry.due_on + DAY, entry.paid_on, False
    elif entry.paid_on is None and entry.state is None and not entry.withheld:
        yield _first_day(entry), date.max, UNKNOWN


def _covered(view: CaseView, entries: list[PublicDuty], kind: str, length: Period) -> Timeline:
    """Return true where stretches without a gap reach back over the window, or to the arrival."""
    arrival = _arrival(view)
    stretches = sorted(
        (entry.from_, entry.end or date.max)
        for entry in entries
        if entry.kind in _COVERING[kind] and entry.from_ is not None
    )
    steps: list[tuple[date, Any]] = []
    begun: date | None = None
    reached = date.min
    for first, end in stretches:
        if begun is None or first > reached:
            begun = first
        reached = max(reached, end)
        from_arrival = arrival is not None and begun <= arrival
        steps.append((begun if from_arrival else add(begun, length), True))
        if reached < date.max:
            steps.append((reached, UNKNOWN))
    return _in_order(steps)


def _in_order(steps: list[tuple[date, Any]]) -> Timeline:
    """Return the timeline of overlapping "true from ... until ..." steps, unknown outside them."""
    result = Timeline.constant(UNKNOWN)
    for place, (first, value) in enumerate(steps):
        if value is not True:
            continue
        until = steps[place + 1][0] if place + 1 < len(steps) else None
        if until is not None and until <= first:
            continue
        tail: list[tuple[date, Any]] = [] if until is None else [(until, UNKNOWN)]
        piece = Timeline.steps(UNKNOWN, (first, True), *tail)
        result = Timeline.combine(
            lambda left, right: True if True in (left, right) else UNKNOWN, result, piece
        )
    return result


def _arrival(view: CaseView) -> date | None:
    """Return the first day of the first stay, where it is known that there was none before."""
    stays = stays_in(view)
    if stays.known_from == date.min and stays.spells:
        return stays.spells[0].start
    return view.applicant.first_entered_on


def _last_day(event: date) -> date:
    """Return the last of the fourteen days, by the later count; it goes on to the next open day."""
    known = CLOSING_DAYS_FROM <= event < CLOSING_DAYS_TO - timedelta(days=40)
    return last_day(event, _FOURTEEN_DAYS, closed=is_closed if known else None)


def _notified(view: CaseView, window: str) -> Timeline:
    """Read the notifications: one that is owed more than fourteen days counts until it is made."""
    history = view.applicant.notifications
    result = Timeline.constant(True if history.complete else UNKNOWN)
    for entry in history:
        made = entry.filed_on if isinstance(entry.filed_on, date) else date.max
        owed = date.min if entry.event_on is None else _last_day(entry.event_on) + DAY
        if owed < made and (made == date.max or owed > date.min):
            result = _lay(result, owed, made, UNKNOWN if entry.filed_on is None else False)
    for breach in view.applicant.violations:
        if breach.kind == "missed_notification":
            last = breach.until if isinstance(breach.until, date) else None
            until = add(last, _length(window)) + DAY if last else date.max
            result = _lay(result, breach.from_ or date.min, until, value=False)
    return result


KIND: Final = "tax, pension, health_insurance or notifications"
WINDOW: Final = "how far back from the reading day, as a period: P1Y, P2Y, P3Y, P5Y"

fulfilled = flag(
    "duties.fulfilled",
    ja="公的義務を果たしていること",
    en="The public duty is performed",
    question=Text(
        ja="この期間に納めるべきもの（届け出るべきこと）で、今も済んでいないものはありませんか。"
        "遅れて済ませたものは「済んだ」に入ります。",
        en="Is everything due in this time paid (or notified) by now? What was done late counts as done.",
    ),
    params={"kind": KIND, "window": WINDOW},
    evidence=Text(ja="納税証明書、年金記録、領収証書、届出の控え", en="Tax certificates, pension records, "
                  "receipts, copies of notifications"),
    derive=_fulfilled,
)  # fmt: skip
on_time = flag(
    "duties.on_time",
    ja="期限までに納めていること",
    en="Paid by the due date",
    question=Text(
        ja="この期間に納めるべきものを、すべて納期限の日までに納めましたか。給与天引きは期限内です。",
        en="Was everything due in this time paid on or before its due date? What an employer withheld "
        "counts as on time.",
    ),
    params={"kind": KIND, "window": WINDOW},
    evidence=Text(ja="領収証書、通帳、年金記録", en="Receipts, passbooks, pension records"),
    derive=_on_time,
)

FACTS: Final = (fulfilled, on_time)
