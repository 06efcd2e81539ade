"""How entries of Designated Activities are written."""

from __future__ import annotations

from datetime import date
from typing import Final

from zairyu.citations import (
    DESIGNATED_ACTIVITIES_NOTICE,
    ISA_STATUS_PAGES,
    PR_GUIDELINE,
    PR_GUIDELINE_DRAFT,
    PRACTICE,
)
from zairyu.logic import Text
from zairyu.statuses.designated.model import Change, DesignatedActivity, PeriodKey, WorkDesignated
from zairyu.statuses.model import CountsAs, Dated
from zairyu.statuses.writing import MEMORY, OFFICIAL, SECONDARY, SEEN, always, day

__all__ = [
    "NOT_WORK",
    "NOT_WORK_IN_DRAFT",
    "WORK_IN_DRAFT",
    "change",
    "notified",
    "of_family",
    "unlisted",
]

_CONFIDENCE: Final = {"seen": SEEN, "official": OFFICIAL, "secondary": SECONDARY, "memory": MEMORY}
_GUIDELINE_FROM: Final = "2006-03-31"
LAST_SEEN: Final = "2026-11-23"
"""The day on which the sources on kinds outside the notice were last read."""

NOT_SAID: Final[Dated[CountsAs]] = always(
    "unknown",
    PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence=OFFICIAL),
    start=_GUIDELINE_FROM,
)
"""Work is designated, but no published rule says whether it counts."""
NOT_WORK: Final[Dated[CountsAs]] = always(
    "neither",
    PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence=OFFICIAL),
    start=_GUIDELINE_FROM,
)
"""No paid work is designated."""
WORK_IN_DRAFT: Final[Dated[CountsAs]] = always(
    "work",
    PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence=SECONDARY),
    start=_GUIDELINE_FROM,
    note=Text(
        ja="就労のための特定活動です。令和8年8月の改訂案も就労資格に挙げています。",
        en="Designated for work; the draft of August 2026 lists it among the work statuses too.",
    ),
)
NOT_WORK_IN_DRAFT: Final[Dated[CountsAs]] = always(
    "neither",
    PR_GUIDELINE_DRAFT.at("", read=None, confidence=OFFICIAL),
    start=_GUIDELINE_FROM,
    note=Text(
        ja="令和8年8月の改訂案は就労資格に数えていません。今の扱いを書いたものは確認できていません。",
        en="The draft of August 2026 does not count it as a work status; no text on today's practice was seen.",
    ),
)


def change(start: str, ja: str, en: str, confidence: str = "secondary") -> Change:
    """Write a change of the wording."""
    return Change(date.fromisoformat(start), Text(ja=ja, en=en), _CONFIDENCE[confidence])


def notified(
    code: str,
    name: tuple[str, str],
    who: tuple[str, str],
    *,
    start: str | None = None,
    start_known: str | None = None,
    by: str | None = None,
    not_before: str | None = None,
    until: str | None = None,
    ended_by: str | None = None,
    deleted: bool = False,
    work: WorkDesignated = "designated",
    work_note: tuple[str, str] | None = None,
    family: tuple[str, ...] = (),
    family_of: tuple[str, ...] = (),
    period: PeriodKey = "notified",
    period_note: tuple[str, str] | None = None,
    counts: Dated[CountsAs] | None = None,
    changes: tuple[Change, ...] = (),
    note: tuple[str, str] | None = None,
    known: str = "secondary",
) -> DesignatedActivity:
    """Write a number of the notice; names and texts are (Japanese, English).

    ``known`` says how well the entry is known, ``start_known`` how well its first day is (the same where
    it is not given).
    """
    confidence = _CONFIDENCE[known]
    return DesignatedActivity(
        code=code,
        listed=True,
        name=_text(name),
        who=_text(who),
        start=day(start),
        until=day(until),
        start_confidence=None if start is None else _CONFIDENCE[start_known or known],
        exists_by=day(by),
        not_before=day(not_before),
        ended_by=day(ended_by),
        deleted=deleted,
        work=work,
        work_note=None if work_note is None else _text(work_note),
        family=family,
        family_of=family_of,
        period_key=period,
        period_note=None if period_note is None else _text(period_note),
        counts=counts or (NOT_WORK if work in ("none", "with_permission") else NOT_SAID),
        changes=changes,
        citation=DESIGNATED_ACTIVITIES_NOTICE.at(code, read=None, confidence=confidence),
        note=None if note is None else _text(note),
    )


def of_family(
    code: str,
    members: tuple[str, str],
    *codes: str,
    who: tuple[str, str] | None = None,
    start: str | None = None,
    start_known: str | None = None,
    by: str | None = None,
    not_before: str | None = None,
    ended_by: str | None = None,
    deleted: bool = False,
    period_note: tuple[str, str] | None = None,
    known: str = "secondary",
) -> DesignatedActivity:
    """Write a number for the family of other numbers; it allows no paid work."""
    of_ja, of_en = "・".join(codes), " or ".join(codes)
    name = (f"{of_ja}号の{members[0]}", f"{members[1]} of no. {of_en}")
    living = (
        f"{of_ja}号の人の{members[0]}としての日常的な活動",
        f"Daily life as {members[1].lower()} of no. {of_en}",
    )
    return notified(
        code,
        name,
        who or living,
        start=start,
        start_known=start_known,
        by=by,
        not_before=not_before,
        ended_by=ended_by,
        deleted=deleted,
        work="none",
        family_of=codes,
        period="accompanying",
        period_note=period_note,
        known=known,
    )


def unlisted(
    code: str,
    name: tuple[str, str],
    who: tuple[str, str],
    *,
    work: WorkDesignated,
    known: str,
    start: str | None = None,
    by: str = LAST_SEEN,
    not_before: str | None = None,
    ended: bool = False,
    work_note: tuple[str, str] | None = None,
    family: tuple[str, ...] = (),
    period: PeriodKey = "other",
    period_note: tuple[str, str] | None = None,
    counts: Dated[CountsAs] | None = None,
    changes: tuple[Change, ...] = (),
) -> DesignatedActivity:
    """Write a usual designation outside the notice.

    Its first day was mostly not seen: ``by`` is a day on which it surely was there. ``ended``: it is of the past, the
    day was not seen.
    """
    confidence = _CONFIDENCE[known]
    source = ISA_STATUS_PAGES if confidence is OFFICIAL else PRACTICE
    return DesignatedActivity(
        code=code,
        listed=False,
        name=_text(name),
        who=_text(who),
        start=day(start),
        until=None,
        start_confidence=None if start is None else confidence,
        exists_by=None if start is not None or ended else day(by),
        not_before=day(not_before),
        ended_by=day(LAST_SEEN) if ended else None,
        deleted=False,
        work=work,
        work_note=None if work_note is None else _text(work_note),
        family=family,
        family_of=(),
        period_key=period,
        period_note=None if period_note is None else _text(period_note),
        counts=counts or (NOT_WORK if work in ("none", "with_permission") else NOT_SAID),
        changes=changes,
        citation=source.at(f"特定活動/{code}", read=None, confidence=confidence),
    )


def _text(pair: tuple[str, str]) -> Text:
    return Text(ja=pair[0], en=pair[1])
