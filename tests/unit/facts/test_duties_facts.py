"""Public duties from a case: on the due day, the day after, owed, deferred; windows; incomplete lists."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.case import (
    NONE,
    Case,
    History,
    Named,
    Notification,
    Person,
    PublicDuty,
    StatusSpell,
    Violation,
)
from zairyu.facts import CaseFacts
from zairyu.facts.duties import fulfilled, on_time
from zairyu.logic import UNKNOWN, Timeline

AS_OF = date(2026, 11, 23)
DUE = date(2024, 6, 30)


def read(fact: object, duties: History[PublicDuty], day: date, kind: str = "tax", window: str = "P5Y",
         **more: object) -> object:  # fmt: skip
    person = Person(public_duties=duties, **more)  # type: ignore[arg-type]
    case = Case(as_of=AS_OF, applicant="me", persons=Named({"me": person}))
    value = CaseFacts(case)[fact(kind=kind, window=window).key]  # type: ignore[operator]
    return value.at(day) if isinstance(value, Timeline) else value


def complete(*entries: PublicDuty) -> History[PublicDuty]:
    return History(entries, complete=True)


def tax(**more: object) -> PublicDuty:
    return PublicDuty(kind="residence_tax", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("paid", "expected"),
    [(date(2024, 6, 29), True), (date(2024, 6, 30), True), (date(2024, 7, 1), False)],
)
def test_paid_on_the_due_day_is_on_time(paid: date, expected: bool) -> None:
    duties = complete(tax(due_on=DUE, paid_on=paid))
    assert read(on_time, duties, AS_OF) is expected
    assert read(fulfilled, duties, AS_OF) is True


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2024, 6, 30), True),
        (date(2024, 7, 1), False),
        (date(2029, 6, 30), False),
        (date(2029, 7, 1), True),
    ],
)
def test_lateness_leaves_the_window(day: date, expected: bool) -> None:
    duties = complete(tax(due_on=DUE, paid_on=date(2024, 9, 10)))
    assert read(on_time, duties, day) is expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2024, 7, 1), False), (date(2024, 9, 9), False), (date(2024, 9, 10), True)],
)
def test_owed_until_paid(day: date, expected: bool) -> None:
    duties = complete(tax(due_on=DUE, paid_on=date(2024, 9, 10)))
    assert read(fulfilled, duties, day) is expected


def test_arrears_stay_owed() -> None:
    duties = complete(tax(due_on=DUE, paid_on=NONE))
    assert read(fulfilled, duties, date(2035, 1, 1)) is False
    assert read(on_time, duties, AS_OF) is False


@pytest.mark.parametrize(
    ("state", "performed", "in_time"),
    [
        ("on_time", True, True),
        ("late", True, False),
        ("unpaid", False, False),
        ("exempt", True, True),
        ("not_liable", True, True),
        ("postponed", True, UNKNOWN),
        ("instalments", True, UNKNOWN),
    ],
)
def test_states(state: str, performed: object, in_time: object) -> None:
    duties = complete(tax(from_=date(2023, 1, 1), until=date(2025, 12, 31), state=state))
    assert read(fulfilled, duties, AS_OF) is performed
    assert read(on_time, duties, AS_OF) is in_time


def test_a_complete_list_without_an_entry_decides() -> None:
    assert read(fulfilled, complete(), AS_OF) is True
    assert read(on_time, complete(), AS_OF, kind="pension", window="P2Y") is True


def test_nothing_said_is_unknown() -> None:
    assert read(fulfilled, History(), AS_OF) is UNKNOWN
    assert read(on_time, History(), AS_OF) is UNKNOWN


@pytest.mark.parametrize(
    ("first", "window", "expected"),
    [
        (date(2021, 11, 23), "P5Y", True),
        (date(2021, 11, 24), "P5Y", UNKNOWN),
        (date(2021, 11, 24), "P3Y", True),
    ],
)
def test_a_stretch_that_covers_the_window_is_enough(
    first: date, window: str, expected: object
) -> None:
    duties = History((tax(from_=first, until=NONE, state="on_time"),))
    assert read(on_time, duties, AS_OF, window=window) is expected


def test_a_stretch_since_the_arrival_is_enough() -> None:
    duties = History((tax(from_=date(2024, 1, 1), until=NONE, state="on_time"),))
    statuses = History((StatusSpell(status="student", from_=date(2024, 1, 1)),), complete=True)
    assert read(on_time, duties, AS_OF, statuses=statuses) is True


def test_pension_of_two_kinds_one_after_the_other() -> None:
    duties = History(
        (
            PublicDuty(kind="national_pension", from_=date(2024, 1, 1), until=date(2025, 3, 31),
                       state="on_time"),
            PublicDuty(kind="employees_pension", from_=date(2025, 4, 1), until=NONE, withheld=True),
        )
    )  # fmt: skip
    assert read(on_time, duties, AS_OF, kind="pension", window="P2Y") is True
    gap = History((duties.items[0], PublicDuty(kind="employees_pension", from_=date(2025, 5, 1),
                                               until=NONE, withheld=True)))  # fmt: skip
    assert read(on_time, gap, AS_OF, kind="pension", window="P2Y") is UNKNOWN


def test_one_kind_does_not_speak_for_another() -> None:
    duties = complete(tax(due_on=DUE, paid_on=date(2024, 9, 10)))
    assert read(on_time, duties, AS_OF, kind="pension") is True


def notified(*entries: Notification, violations: tuple[Violation, ...] = ()) -> object:
    return read(
        fulfilled, History(), AS_OF, kind="notifications",
        notifications=History(entries, complete=True), violations=History(violations),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("event", "filed", "expected"),
    [
        (date(2026, 11, 9), NONE, True),  # the fourteenth day is the last to notify
        (date(2026, 11, 7), NONE, True),  # Saturday the 21st goes on to Tuesday the 24th
        (date(2026, 11, 6), NONE, False),  # Friday the 20th
        (date(2026, 11, 6), None, UNKNOWN),  # nobody says whether it was made
        (date(2026, 11, 7), None, True),
        (date(2020, 1, 1), date(2020, 6, 1), True),  # late, but made
    ],
)
def test_notifications(event: date, filed: object, expected: object) -> None:
    entry = Notification(kind="address", event_on=event, filed_on=filed)  # type: ignore[arg-type]
    assert notified(entry) is expected


def test_a_missed_notification_among_the_violations() -> None:
    breach = Violation(kind="missed_notification", from_=date(2025, 1, 1), until=date(2025, 6, 1))
    assert notified(violations=(breach,)) is False
