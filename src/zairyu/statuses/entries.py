"""How catalogue entries are written: short, in the order of the Act's tables, each with its citation."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from zairyu.calendar import Period
from zairyu.citations import ACT, REGULATIONS, Citation
from zairyu.logic import Text
from zairyu.statuses.model import PeriodKind, PeriodVersion, Status

__all__ = ["cap", "day", "endless", "former_periods", "general_periods", "listed", "status", "unseen_periods"]

READ: Final = "2026-06-14"


def day(text: str | None) -> date | None:
    """Read an ISO day; None stays None."""
    return None if text is None else date.fromisoformat(text)


REVISIONS_READ: Final = (
    "2017-01-01", "2017-11-01", "2019-04-01", "2020-03-31", "2021-04-01", "2023-04-20", "2023-08-01",
    "2024-06-10", "2025-04-01", "2025-09-30", "2025-10-16", "2026-06-14",
)  # fmt: skip
"""Revisions of the Regulations whose appended table 2 was read."""


def _read_in(until: str | None) -> str:
    """Return the last revision read in which a wording that ended on ``until`` still stood."""
    return next(r for r in reversed(REVISIONS_READ) if until is None or r < until)


def _version(
    kind: PeriodKind,
    values: str,
    row: str,
    start: str | None,
    until: str | None,
    confidence: str,
    note: Text | None,
) -> PeriodVersion:
    periods = tuple(Period.parse(f"P{value}") for value in values.split())
    read = _read_in(until) if confidence == "text_seen" else None
    citation = REGULATIONS.at(f"別表第二/{row}", read=read, confidence=confidence, until=until)
    return PeriodVersion(
        start=day(start),
        until=day(until),
        kind=kind,
        values=periods if kind == "enumerated" else (),
        longest=periods[0] if periods else None,
        citation=citation,
        note=note,
    )


def listed(
    values: str,
    row: str,
    start: str | None,
    until: str | None = None,
    *,
    confidence: str = "text_seen",
    note: Text | None = None,
) -> PeriodVersion:
    """Return a version that lists the periods, longest first: ``"5Y 3Y 1Y 3M"``."""
    return _version("enumerated", values, row, start, until, confidence, note)


def cap(
    longest: str,
    row: str,
    start: str | None,
    until: str | None = None,
    *,
    confidence: str = "text_seen",
    note: Text | None = None,
) -> PeriodVersion:
    """Return a version in which the Minister fixes a period up to the longest one."""
    return _version("designated", longest, row, start, until, confidence, note)


def endless(row: str, start: str | None, *, confidence: str = "text_seen") -> PeriodVersion:
    """Return a version without end."""
    return _version("indefinite", "", row, start, None, confidence, None)


def mission(row: str, start: str | None, until: str | None = None) -> PeriodVersion:
    """Return a version that lasts as long as the mission."""
    confidence = "text_seen" if until is None else "memory"
    return _version("duration_of_mission", "", row, start, until, confidence, None)


def by_subdivision(row: str, start: str | None, until: str | None = None) -> PeriodVersion:
    """Return a version set by the sub-division."""
    return _version("by_subdivision", "", row, start, until, "text_seen", None)


def unseen_periods(row: str, start: str | None, until: str | None = None) -> PeriodVersion:
    """Return a version whose text was not seen."""
    return _version("unknown", "", row, start, until, "memory", None)


def general_periods(row: str) -> tuple[PeriodVersion, ...]:
    """Return the versions most work statuses share: five, three, one year or three months since 2012-07-09.

    The day 2012-07-09 is known from memory; that the text is unchanged from 2017 on was seen.
    """
    return (
        listed("3Y 1Y", row, "1999-10-01", "2012-07-09", confidence="memory"),
        listed("5Y 3Y 1Y 3M", row, "2012-07-09"),
    )


def former_periods(row: str) -> tuple[PeriodVersion, ...]:
    """Return the versions of a work status that ended on 2015-04-01; no text of that time was seen."""
    return (
        listed("3Y 1Y", row, "1999-10-01", "2012-07-09", confidence="memory"),
        listed("5Y 3Y 1Y 3M", row, "2012-07-09", "2015-04-01", confidence="memory"),
    )


ORGANISATION_ACTIVITY: Final = "19-16/1/1"
"""The organisation of the activity: renamed, moved, wound up, left, changed."""
ORGANISATION_CONTRACT: Final = "19-16/1/2"
"""The contracting organisation: renamed, moved, wound up, contract ended, new contract."""
SPOUSE: Final = "19-16/1/3"
"""Divorce from, or death of, the spouse; for those who hold the status as a spouse."""


def status(  # one call is one row of the catalogue
    id: str,  # noqa: A002
    ja: str,
    en: str,
    *,
    table: str,
    activity: tuple[str, str],
    periods: tuple[PeriodVersion, ...],
    start: str | None = "1990-06-01",
    until: str | None = None,
    kind: str = "status",
    work: str = "listed_only",
    criteria: bool | None = True,
    certificate: bool | None = True,
    card: str = "if_period_over_3_months",
    notification: str | None = "",
    inactivity: int | None = 3,
    sponsors: bool | None = True,
    counts_as: Any = "work",
    aliases: tuple[str, ...] = (),
    parent: str | None = None,
    predecessors: tuple[str, ...] = (),
    successor: str | None = None,
    notes: tuple[Text, ...] = (),
    citation: Citation | None = None,
) -> Status:
    """Write one status; the defaults are those of most work statuses."""
    return Status(
        id=id,
        kind=kind,
        name=Text(ja=ja, en=en),
        table=table,
        activity=Text(ja=activity[0], en=activity[1]),
        start=day(start),
        until=day(until),
        periods=periods,
        work=work,
        landing_criteria=criteria,
        certificate_of_eligibility=certificate,
        card=card,
        notification=notification,
        inactivity_months=inactivity,
        sponsors_dependents=sponsors,
        counts_as=counts_as,
        citation=citation or ACT.at(f"{table}/{ja}", read=READ),
        aliases=aliases,
        parent=parent,
        predecessors=predecessors,
        successor=successor,
        notes=notes,
    )
