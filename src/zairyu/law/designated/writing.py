"""How the parts are written that every kind of Designated Activities has."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from zairyu.citations import ACT, DESIGNATED_ACTIVITIES_NOTICE
from zairyu.law.register import Covered
from zairyu.logic import (
    Effect,
    Expr,
    Piece,
    Requirement,
    Scheme,
    Text,
    constant,
    requirement,
    scheme,
    unseen,
    versions,
)
from zairyu.statuses.designated import designated_activity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zairyu.citations import Citation
    from zairyu.law.designated.register import Designation
    from zairyu.statuses.designated import DesignatedActivity

__all__ = [
    "ACTIVITY_OF_THE_ACT", "asks", "covered", "name_of", "not_extended", "notice", "number", "rules_of", "stands",
    "time_in_all",
]  # fmt: skip

ACTIVITY_OF_THE_ACT: Final = ACT.at("別表第一の五", read="2026-06-14")
DAY: Final = timedelta(days=1)
MINISTER: Final = Text(ja="法務大臣", en="the Minister of Justice")


def notice(code: str, known: str = "secondary", note: str | None = None) -> Citation:
    """Cite a number of the notice, with how well its words are known."""
    return DESIGNATED_ACTIVITIES_NOTICE.at(code, read=None, confidence=known, note=note)


def name_of(code: str) -> str:
    """Return the part of ids that names a kind: ``no_2_2``, ``refugee_app``."""
    slug = code.replace("-", "_").lower()
    return f"no_{slug}" if designated_activity(code).listed else slug


def asks(
    code: str,
    slug: str,
    ja: str,
    en: str,
    *,
    when: Any,
    known: str = "secondary",
    cite: Citation | tuple[Citation, ...] | None = None,
    effect: Effect = Effect.REQUIRED,
    departable_by: Text | None = None,
    evidence: Text | None = None,
    note: Text | None = None,
) -> Requirement:
    """Write something that a kind asks.

    Parameters
    ----------
    code
        Its code in the catalogue; the id begins with it, and the notice's number is cited where ``cite`` is not
        given.
    slug
        The last part of the id.
    known
        How well the words are known: ``official``, ``secondary`` or ``memory``.
    """
    return requirement(
        f"designated_activities.{name_of(code)}.{slug}",
        cite=notice(code, known) if cite is None else cite,
        ja=ja,
        en=en,
        when=when,
        effect=effect,
        departable_by=departable_by,
        evidence=evidence,
        note=note,
    )


def not_extended(code: str, *, known: str = "secondary", in_principle: bool = False) -> Requirement:
    """Write that a kind is not extended; ``in_principle``: the sources leave room for exceptions."""
    return asks(
        code,
        "not_extended",
        f"{code}号の在留期間は" + ("原則として" if in_principle else "") + "更新されない",
        f"The period of stay of number {code} is "
        + ("in principle " if in_principle else "")
        + "not extended",
        when=constant("not_met"),
        known=known,
        effect=Effect.REQUIRED_IN_PRINCIPLE if in_principle else Effect.REQUIRED,
        departable_by=MINISTER if in_principle else None,
    )


def time_in_all(code: str, when: Any, ja: str, en: str, *, known: str = "secondary") -> Requirement:
    """Write how long one can stay with a kind in all; asked at every grant, the present period counted to its end."""
    return asks(
        code,
        "time_in_all",
        ja,
        en,
        when=when,
        known=known,
        evidence=Text(ja="旅券、在留カード、指定書", en="Passport, residence card, designation"),
    )


def stands(code: str) -> Requirement:
    """Write that a kind exists on the day, from the catalogue's days.

    Where only bounds of a day are known, the days between them are unknown for want of the text.
    """
    entry = designated_activity(code)
    listed = entry.listed
    known = entry.start_confidence or entry.citation.confidence
    cited = (
        DESIGNATED_ACTIVITIES_NOTICE.at(code, read=None, confidence=known)
        if listed
        else entry.citation
    )
    ja_days, en_days = _days_in_words(entry)
    return requirement(
        f"designated_activities.{name_of(code)}.in_force",
        cite=cited,
        ja=(f"{code}号の活動が告示にあること" if listed else "この特定活動の取扱いがあること")
        + f"（{ja_days}）",
        en=(f"Number {code} stands in the notice" if listed else "This kind of designation exists")
        + f" ({en_days})",
        when=_in_force(entry),
        effect=Effect.REQUIRED,
    )


def _in_force(entry: DesignatedActivity) -> Expr:
    """Return a rule with the outcome of each stretch of days; one stretch alone is a constant."""
    stretches = _stretches(entry)
    if len(stretches) == 1:
        return _outcome(stretches[0][1])
    starts = [None, *(day for day, _ in stretches[1:])]
    ends = [*starts[1:], None]
    return versions(
        *(
            Piece(start, until, _outcome(there))
            for start, until, (_, there) in zip(starts, ends, stretches, strict=True)
        )
    )


def _outcome(there: bool | None) -> Expr:
    if there is None:
        return unseen(
            ja="告示・取扱いに入った日（又は除かれた日）の資料が確認できていません",
            en="The day on which it began (or ended) was not seen",
            open_standard=False,
        )
    return constant("met" if there else "not_met")


def _stretches(entry: DesignatedActivity) -> list[tuple[date, bool | None]]:
    """Return from which day it is there, is not, or is not known, in order of time and without repetition."""
    bounds = (entry.start, entry.not_before, entry.exists_by, entry.until, entry.ended_by)
    days = sorted({date.min, *(day for day in bounds if day is not None)})
    found: list[tuple[date, bool | None]] = []
    for day in days:
        there = entry.in_force(day)
        if not found or found[-1][1] is not there:
            found.append((day, there))
    return found


def _days_in_words(entry: DesignatedActivity) -> tuple[str, str]:
    ja, en = [], []
    if entry.start is not None:
        ja.append(f"{entry.start}から")
        en.append(f"from {entry.start}")
    else:
        if entry.not_before is not None:
            ja.append(f"{entry.not_before}より前はなかった")
            en.append(f"not before {entry.not_before}")
        if entry.exists_by is not None:
            ja.append(f"{entry.exists_by}にはあった")
            en.append(f"there by {entry.exists_by}")
    if entry.until is not None:
        ja.append(f"{entry.until - DAY}まで")
        en.append(f"to {entry.until - DAY}")
    elif entry.ended_by is not None:
        ja.append(f"{entry.ended_by}にはなくなっていた")
        en.append(f"gone by {entry.ended_by}")
    return (
        "、".join(ja) or "始まった日は確認できていない",
        ", ".join(en) or "first day not seen",
    )


def number(
    code: str,
    *items: Requirement,
    cite: Iterable[Citation] | None = None,
    note: Text | None = None,
) -> Scheme:
    """Write the whole test of a kind: that it exists, then what it asks.

    Parameters
    ----------
    code
        Its code in the catalogue.
    items
        What it asks, in order; what carries no effect is required.
    cite
        Its sources; the notice's number, or the catalogue's source, where not given.
    note
        What a reader should know besides.
    """
    entry = designated_activity(code)
    listed = f"特定活動{code}号" if entry.listed else "特定活動"
    numbered = f"Designated Activities no. {code}" if entry.listed else "Designated Activities"
    return scheme(
        f"designated_activities.{name_of(code)}",
        ja=f"{listed}（{entry.name.ja}）",
        en=f"{numbered} ({entry.name.en})",
        cite=(*(cite or (entry.citation,)), ACTIVITY_OF_THE_ACT),
        items=(
            stands(code),
            *(
                item if item.effect is not None else item.with_effect(Effect.REQUIRED)
                for item in items
            ),
        ),
        note=note,
    )


def rules_of(*designations: Designation) -> tuple[Requirement | Scheme, ...]:
    """Return every rule of some kinds, once each: what a module lists as its rules."""
    found: dict[Requirement | Scheme, None] = {}
    for entry in designations:
        found[entry.scheme] = None
        activity = () if entry.activity is None else (entry.activity,)
        for rule in (*activity, *entry.scheme.items, *entry.at_extension):
            found[rule] = None
    return tuple(found)


def covered(*designations: Designation) -> tuple[Covered, ...]:
    """Return which number of the notice which rules encode, from the first day on which it surely existed."""
    return tuple(
        Covered(
            DESIGNATED_ACTIVITIES_NOTICE,
            entry.code,
            tuple(rule.id for rule in (*entry.scheme.items, *entry.at_extension)),
            _iso(
                designated_activity(entry.code).start or designated_activity(entry.code).exists_by
            ),
            _iso(designated_activity(entry.code).until),
        )
        for entry in designations
        if designated_activity(entry.code).listed
    )


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
