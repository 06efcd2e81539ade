"""How catalogue entries are written: short, in the order of the tables, every value with its source.

Days on which a text was read are the revisions whose words somebody saw. Where the words were seen only
later than the day from which they are said to apply, ``start_confidence`` says so.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from zairyu.calendar import Period
from zairyu.citations import (
    ACT,
    PR_GUIDELINE,
    PR_GUIDELINE_DRAFT,
    REGULATIONS,
    Citation,
    Confidence,
)
from zairyu.logic import Text
from zairyu.statuses.families import parts_of
from zairyu.statuses.model import (
    Card,
    CountsAs,
    Dated,
    Inactivity,
    Kind,
    Notice,
    PeriodCase,
    PeriodVersion,
    Status,
    Version,
    Work,
)

__all__ = [
    "CARD_ALWAYS", "CARD_IF_LONGER", "CERTIFICATE", "COUNTS_BY_PART", "COUNTS_NEITHER",
    "COUNTS_RESIDENCE", "COUNTS_TRAINING", "COUNTS_UNKNOWN", "COUNTS_WORK", "CRITERIA", "MEMORY",
    "NOTICE_CONTRACT", "NOTICE_ORGANISATION", "NOTICE_SPOUSE", "NO_CERTIFICATE", "NO_CRITERIA",
    "NO_INACTIVITY", "NO_NOTICE", "OFFICIAL", "READ", "SECONDARY", "SEEN", "SIX_MONTHS_AS_SPOUSE",
    "SPONSORS", "THREE_MONTHS", "UNSEEN", "always", "by_case",
    "by_part", "cap", "capped_case", "day", "endless", "general", "listed", "listed_case", "mission",
    "no_card", "no_sponsor", "status", "unseen",
]  # fmt: skip

SEEN: Final = Confidence.TEXT_SEEN
OFFICIAL: Final = Confidence.OFFICIAL
SECONDARY: Final = Confidence.SECONDARY
MEMORY: Final = Confidence.MEMORY

READ: Final = "2026-06-14"
"""The newest revision of the Act and the Regulations that was read."""
REVISIONS_READ: Final = (
    "2017-01-01", "2017-11-01", "2019-04-01", "2020-03-31", "2021-04-01", "2023-04-20", "2023-08-01",
    "2024-06-10", "2025-04-01", "2025-09-30", "2025-10-16", "2026-06-14",
)  # fmt: skip
"""Revisions of the Regulations whose appended table 2 was read."""


def day(text: str | None) -> date | None:
    """Read an ISO day; None stays None."""
    return None if text is None else date.fromisoformat(text)


def periods(values: str) -> tuple[Period, ...]:
    """Read periods written ``"5Y 3Y 1Y 3M"``."""
    return tuple(Period.parse(f"P{value}") for value in values.split())


# --- Versions of the periods of stay --------------------------------------------------------------


def _row(row: str, until: str | None, confidence: Confidence) -> Citation:
    """Cite a row of appended table 2 of the Regulations, as last read before its wording ended."""
    read = None
    if confidence is SEEN:
        read = next(each for each in reversed(REVISIONS_READ) if until is None or each < until)
    return REGULATIONS.at(f"別表第二/{row}", read=read, confidence=confidence, until=until)


def listed(
    values: str, row: str, start: str, until: str | None = None, *, confidence: Confidence = SEEN,
    start_confidence: Confidence | None = None, any_days_up_to: int = 0, note: Text | None = None,
) -> PeriodVersion:  # fmt: skip
    """Return a wording that lists the periods, longest first."""
    given = periods(values)
    return PeriodVersion(
        start=day(start), until=day(until), kind="enumerated", values=given, longest=given[0],
        citation=_row(row, until, confidence), any_days_up_to=any_days_up_to,
        start_confidence=start_confidence, note=note,
    )  # fmt: skip


def cap(
    longest: str, row: str, start: str, until: str | None = None, *, confidence: Confidence = SEEN,
    start_confidence: Confidence | None = None, note: Text | None = None,
) -> PeriodVersion:  # fmt: skip
    """Return a wording in which the Minister sets the period for the person, up to the longest one."""
    return PeriodVersion(
        start=day(start), until=day(until), kind="designated", values=(), longest=periods(longest)[0],
        citation=_row(row, until, confidence), start_confidence=start_confidence, note=note,
    )  # fmt: skip


def listed_case(key: str, values: str, *, ja: str, en: str) -> PeriodCase:
    """Return the group whose periods are a list."""
    given = periods(values)
    return PeriodCase(key, Text(ja=ja, en=en), "enumerated", given, given[0])


def capped_case(key: str, longest: str, *, ja: str, en: str) -> PeriodCase:
    """Return the group whose period the Minister sets for the person, up to the longest one."""
    return PeriodCase(key, Text(ja=ja, en=en), "designated", (), periods(longest)[0])


def by_case(
    *cases: PeriodCase, row: str, start: str, until: str | None = None,
    confidence: Confidence = SEEN, start_confidence: Confidence | None = None,
) -> PeriodVersion:  # fmt: skip
    """Return a wording that sets the periods differently for different persons."""
    every = {value for case in cases for value in case.values}
    ordered = tuple(sorted(every, key=_days, reverse=True))
    return PeriodVersion(
        start=day(start), until=day(until), kind="by_case", values=ordered,
        longest=max((case.longest for case in cases), key=_days),
        citation=_row(row, until, confidence), cases=cases, start_confidence=start_confidence,
    )  # fmt: skip


def _days(period: Period) -> int:
    return period.total_months * 31 + period.days  # good enough to order the table's round periods


def endless(row: str, start: str, *, start_confidence: Confidence | None = None) -> PeriodVersion:
    """Return a wording without end."""
    return PeriodVersion(
        start=day(start), until=None, kind="indefinite", values=(), longest=None,
        citation=_row(row, None, SEEN), start_confidence=start_confidence,
    )  # fmt: skip


def mission(
    row: str, start: str, until: str | None = None, *, confidence: Confidence = SEEN,
    start_confidence: Confidence | None = None,
) -> PeriodVersion:  # fmt: skip
    """Return a wording under which the period is that of the mission."""
    return PeriodVersion(
        start=day(start), until=day(until), kind="duration_of_mission", values=(), longest=None,
        citation=_row(row, until, confidence), start_confidence=start_confidence,
    )  # fmt: skip


def by_part(row: str, start: str, until: str | None = None) -> PeriodVersion:
    """Return a wording that sets the periods by sub-division."""
    return PeriodVersion(
        start=day(start), until=day(until), kind="by_subdivision", values=(), longest=None,
        citation=_row(row, until, SEEN),
    )  # fmt: skip


def unseen(
    row: str, start: str, until: str | None = None, *, note: Text | None = None
) -> PeriodVersion:
    """Return a wording that nobody here has seen."""
    return PeriodVersion(
        start=day(start), until=day(until), kind="unknown", values=(), longest=None,
        citation=_row(row, until, MEMORY), note=note,
    )  # fmt: skip


def general(row: str) -> tuple[PeriodVersion, ...]:
    """Return the versions that most work statuses share: 5, 3, 1 years or 3 months since 2012-07-09.

    That day, and what applied before, are known from memory; the words were read from 2017 on.
    """
    return (
        listed("3Y 1Y", row, "1999-10-01", "2012-07-09", confidence=MEMORY),
        listed("5Y 3Y 1Y 3M", row, "2012-07-09", start_confidence=MEMORY),
    )


# --- Values that many statuses share --------------------------------------------------------------


def always(
    value: Any, citation: Citation, *, start: str | None = None, until: str | None = None,
    note: Text | None = None, start_confidence: Confidence | None = None,
) -> Dated[Any]:  # fmt: skip
    """Return a value with a single version; open on both sides unless days are given."""
    return Dated((Version(value, citation, day(start), day(until), start_confidence, note),))


def _act(path: str) -> Citation:
    return ACT.at(path, read=READ)


UNSEEN: Final[Dated[Any]] = Dated(())
"""Nothing is recorded: not known."""

_WORK_RULE: Final[dict[Work, Citation]] = {
    "listed_only": _act("19/1/1"),
    "designated": _act("19/1/1"),
    "none": _act("19/1/2"),
    "unrestricted": _act("2-2/2"),
}

CRITERIA: Final[Dated[bool]] = always(True, _act("7/1/2"))
NO_CRITERIA: Final[Dated[bool]] = always(False, _act("7/1/2"))
CERTIFICATE: Final[Dated[bool]] = always(True, _act("7-2/1"))
NO_CERTIFICATE: Final[Dated[bool]] = always(False, _act("7-2/1"))

_CARDS_FROM: Final = "2012-07-09"  # the day the residence card came in
CARD_IF_LONGER: Final[Dated[Card]] = always(
    "if_longer_than_3_months", _act("19-3/1/1"), start=_CARDS_FROM
)
CARD_ALWAYS: Final[Dated[Card]] = always(
    "yes",
    _act("19-3/1"),
    start=_CARDS_FROM,
    note=Text(
        ja="選べる在留期間がすべて3か月を超えます。",
        en="Every period that can be granted is longer than three months.",
    ),
)


def no_card(path: str) -> Dated[Card]:
    """Return that no residence card is issued, by that item of Article 19-3."""
    return always("no", _act(path), start=_CARDS_FROM)


NOTICE_ORGANISATION: Final[Dated[Notice]] = always(
    "organisation", _act("19-16/1/1"), start=_CARDS_FROM, start_confidence=MEMORY
)
NOTICE_CONTRACT: Final[Dated[Notice]] = always(
    "contract", _act("19-16/1/2"), start=_CARDS_FROM, start_confidence=MEMORY
)
NOTICE_SPOUSE: Final[Dated[Notice]] = always(
    "spouse", _act("19-16/1/3"), start=_CARDS_FROM, start_confidence=MEMORY
)
NO_NOTICE: Final[Dated[Notice]] = always("none", _act("19-16/1"))

THREE_MONTHS: Final[Dated[Inactivity]] = always(
    3, _act("22-4/1/6"), start="2004-12-02", start_confidence=MEMORY
)
SIX_MONTHS_AS_SPOUSE: Final[Dated[Inactivity]] = always(
    6,
    _act("22-4/1/7"),
    start=_CARDS_FROM,
    note=Text(
        ja="配偶者として在留する人が、配偶者としての活動を続けて6か月以上行わない場合についてです。",
        en="For those who hold it as a spouse and have not lived as one for six months running.",
    ),
)
NO_INACTIVITY: Final[Dated[Inactivity]] = always("none", _act("22-4/1"))

SPONSORS: Final[Dated[bool]] = always(True, _act("別表第一の四/家族滞在"))


def no_sponsor(ja: str, en: str) -> Dated[bool]:
    """Return that nobody holds Dependent on this status, and what the family holds instead."""
    return always(False, _act("別表第一の四/家族滞在"), note=Text(ja=ja, en=en))


# For the five years of work or residence status (permanent residence guideline).
_GUIDELINE_FROM: Final = "2006-03-31"
_FIVE_YEARS: Final = PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence=OFFICIAL)
_FIVE_YEARS_IN_PRACTICE: Final = PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence=SECONDARY)

COUNTS_WORK: Final[Dated[CountsAs]] = always("work", _FIVE_YEARS, start=_GUIDELINE_FROM)
COUNTS_RESIDENCE: Final[Dated[CountsAs]] = always(
    "residence", _FIVE_YEARS_IN_PRACTICE, start=_GUIDELINE_FROM
)
COUNTS_NEITHER: Final[Dated[CountsAs]] = always("neither", _FIVE_YEARS, start=_GUIDELINE_FROM)
COUNTS_BY_PART: Final[Dated[CountsAs]] = always(
    "by_subdivision", _FIVE_YEARS, start=_GUIDELINE_FROM
)
COUNTS_TRAINING: Final[Dated[CountsAs]] = Dated(
    (
        Version(
            "work",
            PR_GUIDELINE.at("1/3/ア", read="2006-03-31", confidence=OFFICIAL, until="2019-05-31"),
            day(_GUIDELINE_FROM),
            day("2019-05-31"),
        ),
        Version("neither", _FIVE_YEARS, day("2019-05-31"), None, SECONDARY),
    )
)
"""Technical Intern Training and SSW(i): left out of the five years since 2019-05-31."""
COUNTS_UNKNOWN: Final[Dated[CountsAs]] = always(
    "unknown",
    PR_GUIDELINE_DRAFT.at("", read=None, confidence=OFFICIAL),
    start="2027-04-01",
    note=Text(
        ja="令和8年8月の改訂案は就労資格から除いていますが、公表された本文のこの部分は確認できていません。",
        en="The draft of August 2026 leaves it out of the work statuses; that part of the final text was not seen.",
    ),
)


# --- One entry ------------------------------------------------------------------------------------


def status(
    id: str,  # noqa: A002  (it is the field's name)
    ja: str,
    en: str,
    *,
    table: str,
    activity: Text,
    periods: tuple[PeriodVersion, ...],
    work: Work,
    landing_criteria: Dated[bool],
    certificate: Dated[bool],
    card: Dated[Card],
    notification: Dated[Notice],
    inactivity: Dated[Inactivity],
    sponsors: Dated[bool],
    counts: Dated[CountsAs],
    start: str = "1990-06-01",
    start_confidence: Confidence = MEMORY,
    until: str | None = None,
    kind: Kind = "status",
    row: str = "",
    citation: Citation | None = None,
    aliases: tuple[str, ...] = (),
    parent: str | None = None,
    divided_from: str | None = None,
    predecessors: tuple[str, ...] = (),
    successor: str | None = None,
    held_on: bool = False,
    notes: tuple[Text, ...] = (),
) -> Status:
    """Write one entry. The first day is 1 June 1990 (the present tables; known from memory) if not given.

    Parameters
    ----------
    row
        Its row and item in the table; the Japanese name where it is not given.
    """
    return Status(
        id=id,
        kind=kind,
        name=Text(ja=ja, en=en),
        table=table,
        activity=activity,
        citation=citation or _act(f"{table}/{row or ja}"),
        start=day(start),
        until=day(until),
        start_confidence=start_confidence,
        periods=periods,
        work=work,
        work_citation=_WORK_RULE[work],
        landing_criteria=landing_criteria,
        certificate_of_eligibility=certificate,
        card=card,
        notification=notification,
        inactivity=inactivity,
        sponsors_dependents=sponsors,
        counts=counts,
        aliases=aliases,
        parent=parent,
        subdivisions=parts_of(id),
        divided_from=day(divided_from),
        predecessors=predecessors,
        successor=successor,
        held_on=held_on,
        notes=notes,
    )
