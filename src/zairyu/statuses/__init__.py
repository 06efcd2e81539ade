"""The catalogue: every status of residence, sub-division and former status, dated and cited.

In the order of the Act's appended tables. A divided status is in the catalogue as a family and as its
parts; the parts are statuses (Act Art. 2-2). A status asked for on a day before it existed is answered
for its predecessor; see :func:`status_on`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Literal

from zairyu.calendar import Period
from zairyu.errors import LawNotCovered, UnknownName
from zairyu.statuses.designated import LISTED, UNLISTED
from zairyu.statuses.model import DesignatedActivity, PeriodVersion, Status
from zairyu.statuses.table_1 import TABLE_1
from zairyu.statuses.table_2 import BESIDE, FORMER, TABLE_2

__all__ = [
    "CATALOGUE", "STATUS_IDS", "DesignatedActivity", "PeriodVersion", "Status", "card_issued",
    "days_of_new_periods", "designated_activities", "designated_activity", "longest_period_of_stay",
    "status", "status_on", "statuses",
]  # fmt: skip

CATALOGUE: tuple[Status, ...] = (*TABLE_1, *TABLE_2, *BESIDE, *FORMER)
"""Every entry, in the order of the tables, then what stands beside them, then former statuses."""

STATUS_IDS: tuple[str, ...] = tuple(entry.id for entry in CATALOGUE)
"""Every id, in that order."""


@cache
def _by_name() -> Mapping[str, Status]:
    found: dict[str, Status] = {}
    for entry in CATALOGUE:
        for name in (entry.id, entry.name.ja, entry.name.en, *entry.aliases):
            found.setdefault(_fold(name), entry)
    return MappingProxyType(found)


def _fold(name: str) -> str:
    return name.strip().casefold()


def status(name: str) -> Status:
    """Return a status by its id or one of its names, Japanese or English, in any case.

    Raises
    ------
    UnknownName
        With the closest names.

    >>> status("技人国").name.en
    'Engineer/Specialist in Humanities/International Services'
    """
    found = _by_name().get(_fold(name))
    if found is None:
        raise UnknownName("status of residence", name, _by_name())
    return found


def status_on(name: str, day: date) -> Status:
    """Return the status of that name on a day: itself, or what it was called before or is called since.

    Raises
    ------
    UnknownName
        If no status has this name.
    LawNotCovered
        If neither it nor a predecessor or successor existed on that day.

    >>> status_on("engineer", date(2026, 11, 23)).id
    'engineer_specialist_in_humanities_international_services'
    """
    entry = status(name)
    if entry.in_force(day):
        return entry
    earlier = entry.start is not None and day < entry.start
    related = entry.predecessors if earlier else filter(None, (entry.successor,))
    for other in related:
        if status(other).in_force(day):
            return status(other)
    msg = f"{entry.id} did not exist on {day}, and neither did what came before or after it"
    raise LawNotCovered(msg)


def statuses(on: date, *, families: bool = False) -> tuple[Status, ...]:
    """Return the statuses in force on a day, in the order of the tables.

    Parameters
    ----------
    on
        The day.
    families
        Also the divided statuses as a whole, which nobody holds as such.
    """
    return tuple(
        entry
        for entry in CATALOGUE
        if entry.in_force(on) and (families or entry.kind not in ("family", "sui_generis"))
    )


def designated_activities(on: date | None = None) -> tuple[DesignatedActivity, ...]:
    """Return the kinds of Designated Activities, the notice's numbers first.

    Parameters
    ----------
    on
        Only those that exist, or may exist, on this day; every one when None.
    """
    entries: Iterable[DesignatedActivity] = (*LISTED, *UNLISTED)
    return tuple(e for e in entries if on is None or e.in_force(on) is not False)


@cache
def _designated() -> Mapping[str, DesignatedActivity]:
    return MappingProxyType({_fold(entry.code): entry for entry in (*LISTED, *UNLISTED)})


def designated_activity(code: str) -> DesignatedActivity:
    """Return a kind by its number or code: ``"46"``, ``"2-2"``, ``"REFUGEE_APP"``, with or without the prefix.

    Raises
    ------
    UnknownName
        With the closest codes.

    >>> designated_activity("designated_activities:46").start
    datetime.date(2019, 5, 30)
    """
    found = _designated().get(_fold(code.removeprefix("designated_activities:")))
    if found is None:
        raise UnknownName("kind of Designated Activities", code, _designated())
    return found


def longest_period_of_stay(name: str, day: date) -> Period | Literal["indefinite"] | None:
    """Return the longest period of stay of a status on a day; None where it is not known."""
    return status(name).longest_on(day)


@cache
def days_of_new_periods(name: str) -> tuple[date, ...]:
    """Return the days on which a new wording on the periods of a status came into force, in order."""
    try:
        entry = status(name)
    except UnknownName:
        return ()
    return tuple(version.start for version in entry.periods if version.start is not None)


def card_issued(name: str, period: Period | Literal["indefinite"] | None) -> bool | None:
    """Does a holder of this status with this period get a residence card (Act Art. 19-3)?

    None where the period is needed and not known.

    >>> card_issued("student", Period(months=3)), card_issued("student", Period(months=6))
    (False, True)
    """
    entry = status(name)
    if entry.card != "if_period_over_3_months":
        return entry.card == "yes"
    if period is None:
        return None
    if period == "indefinite":
        return True
    return period.total_months > 3 or (period.total_months == 0 and period.days > 92)
