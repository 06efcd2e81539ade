"""One whole answer about a procedure on a day: who, where, when, what it costs and takes, meanwhile, afterwards.

Everything in it is general: for a person's own case, :mod:`zairyu.procedures.standing` and ``check`` read the
facts. A procedure that does not exist on the day has an answer that says so, and nothing else.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from zairyu.calendar import special_period_end
from zairyu.logic import Text
from zairyu.procedures.afterwards import after_grant, after_refusal, remedies_of
from zairyu.procedures.agents import agents_for
from zairyu.procedures.agents_in_japan import in_japan_for
from zairyu.procedures.catalogue import PROCEDURES
from zairyu.procedures.days import doubtful_to_json
from zairyu.procedures.deciding import decided_for
from zairyu.procedures.examination import fact_finding_for, guarantee_for
from zairyu.procedures.filing import forms_for, where_for
from zairyu.procedures.length import length_of
from zairyu.procedures.meanwhile import meanwhile
from zairyu.procedures.notifications import duties_of, stated_for
from zairyu.procedures.papers import CATEGORIES, papers_for
from zairyu.procedures.papers_common import common_papers
from zairyu.procedures.protection import PROCEEDINGS, PROTECTION
from zairyu.procedures.windows import windows_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zairyu.calendar import Doubtful
    from zairyu.citations import Citation
    from zairyu.law.fees import Band, FeeRange
    from zairyu.law.happenings import Duty
    from zairyu.procedures.agents import Agent
    from zairyu.procedures.length import Length
    from zairyu.procedures.model import Average, Procedure
    from zairyu.procedures.papers import Paper
    from zairyu.procedures.remedies import Remedy
    from zairyu.procedures.said import Point
    from zairyu.procedures.windows import Window, WindowDays
    from zairyu.statuses.model import PeriodVersion

__all__ = ["DatedWindow", "Described", "describe", "procedures_on"]

ONLINE_FROM: Final = date(2020, 3, 31)
"""Day of the oldest text read in which applications can be filed online."""
STATUS_ASKED: Final = frozenset(
    {"change_of_status", "extension", "certificate_of_eligibility", "acquisition"}
)
"""Procedures whose period of stay, papers and fee follow the status asked for or extended."""
NOTICES: Final = (
    Text(
        ja="これは一般的な定めと公表された運用の説明です。許可するかどうかは入管（法務大臣）が判断し、個別の事情で扱いが異なることがあります。法律相談ではありません。",
        en="This tells the general rules and published practice. Permission is the Minister's, and single cases may be handled otherwise. It is not legal "
        "advice.",
    ),
)


@frozen
class DatedWindow:
    """A window to file, with its days where an expiry or an event was given.

    Parameters
    ----------
    window
        The window.
    days
        Its days; None where nothing was given to count from, or the window has none.
    """

    window: Window
    days: WindowDays | None = None

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return self.window.to_json() | {"days": None if self.days is None else self.days.to_json()}


@frozen
class Described:
    """What a procedure is on a day, for a status and a category where they are known.

    Parameters
    ----------
    procedure
        The procedure.
    on
        The day of filing.
    status, category
        What was asked for; None: not known.
    in_force
        Whether the procedure exists on the day; if not, everything after this is empty.
    who
        Who may, or must, file.
    agents_in_japan
        Who in Japan can apply for somebody abroad (certificate of eligibility).
    where
        At which counter; online or not, and for whom.
    forms
        The numbered form.
    windows
        From when to when.
    fee, fee_online
        What it costs at the counter and online, as a range where it depends on the period granted; None:
        not at all, or not online.
    averages
        Published averages of days to the result, with their month.
    decided
        What is decided, by what standard and by whom.
    stay, work, travel
        What holds while a decision is pending.
    special_period_ends
        Where the last day of the stay was given: the last day of the special period, the decision coming first.
    switch
        Turning a pending application into another, and what becomes of the first.
    common_papers, papers
        Documents: those of nearly every application; those by status and category.
    guarantee
        The letter of guarantee: for whom it is asked, and what it is.
    fact_finding
        What may be asked in the examination, and what is voluntary.
    length
        Which periods of stay can be granted, and what is known of the choice.
    stated
        Of a notification: who makes it, what it states.
    duties
        Duties that the procedure serves, with penalty and what counts as late.
    after_grant, after_refusal
        What a permission brings; what a refusal means for the stay.
    remedies
        What can be done after a refusal or a long silence, each with what it cannot do.
    """

    procedure: Procedure
    on: date
    status: str | None
    category: str | None
    in_force: bool
    who: tuple[Agent, ...] = ()
    agents_in_japan: tuple[Point, ...] = ()
    where: tuple[Point, ...] = ()
    forms: tuple[Point, ...] = ()
    windows: tuple[DatedWindow, ...] = ()
    fee: FeeRange | None = None
    fee_online: FeeRange | None = None
    averages: tuple[Average, ...] = ()
    decided: tuple[Point, ...] = ()
    stay: tuple[Point, ...] = ()
    work: tuple[Point, ...] = ()
    travel: tuple[Point, ...] = ()
    special_period_ends: Doubtful | None = None
    switch: tuple[Point, ...] = ()
    common_papers: tuple[Point, ...] = ()
    papers: tuple[Paper, ...] = ()
    guarantee: tuple[Point, ...] = ()
    fact_finding: tuple[Point, ...] = ()
    length: Length | None = None
    stated: tuple[Point, ...] = ()
    duties: tuple[Duty, ...] = ()
    after_grant: tuple[Point, ...] = ()
    after_refusal: tuple[Point, ...] = ()
    remedies: tuple[Remedy, ...] = ()

    @property
    def lawyer_first(self) -> bool:
        """Whether it is a procedure before which a lawyer can be asked first."""
        return self.procedure in PROCEEDINGS

    @property
    def papers_in_short(self) -> tuple[Text, ...]:
        """What is usually asked for, where no list says it paper by paper."""
        listed = self.common_papers or self.papers or not self.in_force
        return () if listed else self.procedure.documents

    @property
    def besides(self) -> tuple[Text, ...]:
        """What else to know: the notes, and of procedures of protection what holds meanwhile in short."""
        pending = self.procedure.pending if self.procedure in PROTECTION else ()
        return (*pending, *self.procedure.notes) if self.in_force else ()

    @property
    def special_period(self) -> bool:
        """Whether Art. 20(6) carries the stay past its end while the application is pending."""
        return self.in_force and self.procedure.special_period

    @property
    def notices(self) -> tuple[Text, ...]:
        """What is said with every answer."""
        return NOTICES

    def citations(self) -> tuple[Citation, ...]:
        """Return every citation of the answer, once each, in reading order."""
        found: dict[Citation, None] = dict.fromkeys(self.procedure.citations)
        for part in (
            self.who, self.agents_in_japan, self.where, self.forms, self.decided, self.stay, self.work, self.travel, self.switch,
            self.common_papers, self.guarantee, self.fact_finding, self.stated, self.after_grant, self.after_refusal,
            self.remedies, tuple(each.window for each in self.windows),
        ):  # fmt: skip
            for each in part:
                found.update(dict.fromkeys(each.citations))
        found.update(dict.fromkeys(paper.citation for paper in self.papers))
        for fee in (self.fee, self.fee_online):
            found.update(dict.fromkeys(() if fee is None else fee.citations))
        return tuple(found)

    def to_json(self) -> dict[str, Any]:
        """Return plain types: the stable contract of docs/json.md."""
        return {
            "schema": "zairyu/procedure/1",
            "id": self.procedure.id,
            "text": self.procedure.name.to_json(),
            "on": self.on.isoformat(),
            "status": self.status,
            "category": self.category,
            "in_force": self.in_force,
            "in_force_from": _iso(self.procedure.start),
            "in_force_until": _iso(self.procedure.until),
            "lawyer_first": self.lawyer_first,
            "who_may": self.procedure.who.to_json() if self.in_force else None,
            "who": _all(self.who),
            "agents_in_japan": _all(self.agents_in_japan),
            "where": _all(self.where),
            "forms": _all(self.forms),
            "windows": _all(self.windows),
            "fee": None if self.fee is None else self.fee.to_json(),
            "fee_online": None if self.fee_online is None else self.fee_online.to_json(),
            "standard_days": list(self.procedure.standard_days) if self._has_standard else None,
            "standard": self.procedure.standard_text.to_json() if self.in_force else None,
            "averages": _all(self.averages),
            "decided": _all(self.decided),
            "special_period": self.special_period,
            "special_period_ends": doubtful_to_json(self.special_period_ends),
            "meanwhile": {
                "stay": _all(self.stay),
                "work": _all(self.work),
                "travel": _all(self.travel),
                "switch": _all(self.switch),
            },
            "common_papers": _all(self.common_papers),
            "papers": _all(self.papers),
            "papers_in_short": [text.to_json() for text in self.papers_in_short],
            "guarantee": _all(self.guarantee),
            "fact_finding": _all(self.fact_finding),
            "length": None if self.length is None else self.length.to_json(),
            "stated": _all(self.stated),
            "duties": [_duty(duty, self.on) for duty in self.duties],
            "after_grant": _all(self.after_grant),
            "after_refusal": _all(self.after_refusal),
            "remedies": _all(self.remedies),
            "notes": [note.to_json() for note in self.besides],
            "notices": [notice.to_json() for notice in self.notices],
            "citations": [citation.to_json() for citation in self.procedure.citations],
        }

    @property
    def _has_standard(self) -> bool:
        return self.in_force and any(self.procedure.standard_days)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _all(things: Iterable[Any]) -> list[Any]:
    return [thing.to_json() for thing in things]


def _duty(duty: Duty, on: date) -> dict[str, Any]:
    cited = duty.binds_on(on)
    return {
        "id": duty.id,
        "text": duty.text.to_json(),
        "where": duty.where.to_json(),
        "penalty": None if duty.penalty is None else duty.penalty.to_json(),
        "counts_as_late": None if duty.late is None else duty.late.to_json(),
        "citations": [] if cited is None else [cited.to_json()],
        "penalty_citations": [citation.to_json() for citation in duty.penalty_citations],
    }


def procedures_on(on: date) -> tuple[Procedure, ...]:
    """Return the procedures that exist on a day, the four main ones first."""
    return tuple(entry for entry in PROCEDURES.values() if entry.in_force(on))


def describe(
    procedure: Procedure,
    on: date,
    *,
    status: str | None = None,
    category: str | None = None,
    minor: bool | None = None,
    counted_from: date | None = None,
    stay_expires_on: date | None = None,
) -> Described:
    """Return what a procedure is on a day.

    Parameters
    ----------
    procedure
        The procedure.
    on
        The day of filing.
    status
        Id of the status asked for, held or extended; None, not known, keeps what is said of single statuses.
    category
        ``"category_1"`` to ``"category_4"``, of the organisation; None keeps the papers of every category.
    minor
        Whether the person is a minor; None keeps what is said of children.
    counted_from
        The expiry or event from which the windows count, as each says; None leaves the days out.
    stay_expires_on
        Last day of the period of stay, which caps the way back from abroad.
    """
    if category is not None and category not in CATEGORIES:
        msg = f"a category is one of {', '.join(CATEGORIES)}; got {category!r}"
        raise ValueError(msg)
    name = procedure.id
    if not procedure.in_force(on):
        return Described(procedure, on, status, category, in_force=False)
    stay, work, travel, switch = meanwhile(name, on, status)
    fee, by_wire = _fees(procedure, on, status)
    return Described(
        procedure,
        on,
        status,
        category,
        in_force=True,
        who=agents_for(name, minor=minor),
        agents_in_japan=in_japan_for(name, on, status),
        where=where_for(name, on, status),
        forms=forms_for(name, on),
        windows=tuple(
            DatedWindow(
                window,
                None if counted_from is None else window.days(counted_from, stay_expires_on),
            )
            for window in windows_for(name, on)
        ),
        fee=fee,
        fee_online=by_wire,
        averages=tuple(
            each
            for each in procedure.averages
            if status is None or not each.status or each.status == status
        ),
        decided=decided_for(name, on, status),
        stay=stay,
        work=work,
        travel=travel,
        special_period_ends=(
            special_period_end(counted_from)
            if counted_from is not None and procedure.special_period
            else None
        ),
        switch=switch,
        common_papers=common_papers(name, on, status),
        papers=papers_for(name, status, on, category),
        guarantee=guarantee_for(name, on, status),
        fact_finding=fact_finding_for(name, on, status),
        length=length_of(status, on) if status is not None and name in STATUS_ASKED else None,
        stated=stated_for(name, on, status),
        duties=duties_of(name, on),
        after_grant=after_grant(name, on, status),
        after_refusal=after_refusal(name, on, status),
        remedies=remedies_of(name),
    )


def _fees(procedure: Procedure, on: date, status: str | None) -> tuple[FeeRange, FeeRange | None]:
    counter = procedure.fee(on)
    online = procedure.fee(on, online=True) if procedure.online and on >= ONLINE_FROM else None
    if status is None or procedure.id not in ("change_of_status", "extension"):
        return counter, online
    return _of_status(counter, status, 0), None if online is None else _of_status(online, status, 1)


def _of_status(fee: FeeRange, status: str, way: int) -> FeeRange:
    """Narrow a fee by the periods of stay that the status has, or to nothing where it is exempt."""
    from zairyu.law.fees import fees

    exact = fees(fee.procedure, fee.accepted_on, online=bool(way), to_status=status)
    if exact.certain:
        return exact
    bands = _bands(length_of(status, fee.accepted_on).version)
    if not bands:
        return exact
    yen = [(band.counter, band.online)[way] for band in bands]
    return evolve(exact, least=min(yen), greatest=max(yen))


def _bands(version: PeriodVersion | None) -> tuple[Band, ...]:
    """Return the bands of fee into which the periods of a status fall; none where they are not known."""
    from zairyu.law.fees import BANDS, INDEFINITE, band_of

    if version is None:
        return ()
    if version.kind == INDEFINITE:
        return (band_of(INDEFINITE),)
    designated = version.kind == "designated" or any(
        case.kind == "designated" for case in version.cases
    )
    if designated and version.longest is not None:
        return BANDS[: BANDS.index(band_of(version.longest)) + 1]
    found = {band_of(period) for period in version.values}
    return tuple(band for band in BANDS if band in found)
