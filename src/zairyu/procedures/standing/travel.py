"""Leaving Japan and coming back with a status: special re-entry, permits, the last day to be back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from zairyu.calendar import Doubtful, Period, add, return_by, settled
from zairyu.facts.application import days_of
from zairyu.logic import Text
from zairyu.procedures.days import last_re_entry
from zairyu.procedures.standing.answer import Travel
from zairyu.procedures.standing.cites import act, regulation

if TYPE_CHECKING:
    from zairyu.case import Person
    from zairyu.citations import Citation
    from zairyu.procedures.standing.held import Held

__all__ = ["travel"]


def travel(
    person: Person,
    held: Held,
    on: date,
    stay_ends: date | None,
    *,
    run_out: bool,
    no_status: bool,
    permit_needed: bool,
) -> Travel:
    """Return what is known of leaving and coming back.

    Parameters
    ----------
    stay_ends
        Last day of the stay, the special period included.
    run_out
        Whether it is not known that the stay goes on.
    no_status
        Whether it is known that none is held.
    permit_needed
        Whether a proceeding rules special re-entry out (Regulations Art. 29-4).
    """
    cited: tuple[Citation, ...] = (act("26/1"), act("26-2/1"))
    if permit_needed:
        cited = (*cited, regulation("29-4/1"))
    away = next(
        (
            absence
            for absence in person.absences
            if absence.left_on is not None
            and absence.left_on <= on
            and not (isinstance(absence.returned_on, date) and absence.returned_on <= on)
        ),
        None,
    )
    end = None if held.indefinite else stay_ends
    if away is not None and away.left_on is not None:
        return _abroad(away.left_on, away.permission, away.permit_valid_until, end, cited)
    if no_status:
        no_return = Text(
            ja="在留資格がないので、再入国の許可はありません。出国する前に、弁護士に相談できます。",
            en="Without a status there is no permission to come back. A lawyer can be asked before leaving.",
        )
        return Travel(False, on, None, abroad=False, text=(no_return,), citations=cited)
    if run_out:
        said_so = Text(
            ja="この日に在留が続いているかがわからないので、再入国については、この情報からはわかりません。",
            en="As it is not known whether the stay goes on on this day, nothing can be told from this "
            "about coming back.",
        )
        return Travel(None, on, None, abroad=False, text=(said_so,), citations=cited)
    allowed = False if permit_needed else _special_re_entry(held)
    if end is None and not held.indefinite:
        allowed = None
    back = return_by(on, end) if allowed else None
    said: list[Text] = []
    if allowed and back is not None:
        said.append(
            Text(
                ja=f"この日（{on}）に出国すると、戻る最後の日は{back.safe}です（みなし再入国許可の場合）。",
                en=f"Leaving on this day ({on}) on special re-entry permission, the last day to be back is "
                f"{back.safe}.",
            )
        )
        said.append(
            Text(
                ja="旅券と在留カードを持ち、出国の時に再入国の意思を示せば、みなし再入国許可で出国できます。"
                "戻る最後の日は、出国の日から1年、又は在留期間の満了日の早い方です。外国では延ばせません。",
                en="With passport and residence card, and the wish to return declared at departure, one "
                "leaves on special re-entry permission. The last day to be back is one year from "
                "departure, or the end of the stay if earlier. It cannot be extended abroad.",
            )
        )
    elif allowed is False:
        said.append(
            Text(
                ja="みなし再入国許可は使えません。戻ってくるには、出国の前に再入国許可が必要です。",
                en="Special re-entry permission is not open; to return, a re-entry permit is needed before "
                "leaving.",
            )
        )
    else:
        said.append(
            Text(
                ja="在留期間がわかれば、戻る最後の日を示せます。",
                en="With the period of stay known, the last day to be back can be shown.",
            )
        )
    said.append(
        Text(
            ja="1年より長く離れるときは、出国の前に再入国許可（5年以内、在留期間の満了日まで）を受けてください。"
            "期限までに戻らないと、在留資格は終わります（永住者も同じです）。",
            en="For more than one year, get a re-entry permit before leaving (up to five years, to the end "
            "of the stay). A status ends when one is not back by the last day, that of a permanent "
            "resident too.",
        )
    )
    return Travel(allowed, on, back, abroad=False, text=tuple(said), citations=cited)


def _special_re_entry(held: Held) -> bool | None:
    """Art. 26-2: not for temporary visitors, nor for periods of three months or less."""
    if held.status == "temporary_visitor":
        return False
    if held.status == "designated_activities" and held.spell.designated_activity == "REFUGEE_APP":
        return False
    period = held.spell.period_of_stay
    if held.indefinite:
        return True
    if not isinstance(period, Period):
        if held.until is None or held.spell.from_ is None:
            return None
        return held.until > add(held.spell.from_, Period(months=3))
    days = days_of(period)
    return days > 92 if days is not None else period.years * 12 + period.months > 3


def _abroad(
    left_on: date,
    permission: str | None,
    valid_until: date | None,
    stay_ends: date | None,
    cited: tuple[Citation, ...],
) -> Travel:
    back: Doubtful | None = None
    said: list[Text] = []
    if permission == "special_reentry":
        back = return_by(left_on, stay_ends)
        said.append(
            Text(
                ja=f"みなし再入国許可で出国中です。{back.safe}までに日本に戻ってください。外国では延ばせません。",
                en=f"Abroad on special re-entry permission: be back in Japan by {back.safe}. It cannot be "
                "extended abroad.",
            )
        )
    elif permission == "re_entry_permit" and valid_until is not None:
        last = last_re_entry(valid_until, stay_ends)
        back = settled(last)
        said.append(
            Text(
                ja=f"再入国許可で出国中です。{last}までに日本に戻ってください。病気などで戻れないときは、"
                "在外公館で有効期間を延ばせることがあります（1年以内、効力の生じた日から6年以内）。",
                en=f"Abroad on a re-entry permit: be back in Japan by {last}. Where illness or the like "
                "prevents it, a mission abroad may extend its validity (by up to one year, six years "
                "from its beginning at most).",
            )
        )
    else:
        said.append(
            Text(
                ja="どの許可で出国したかがわかれば、戻る最後の日を示せます。",
                en="With the permission used for leaving known, the last day to be back can be shown.",
            )
        )
    return Travel(None, left_on, back, abroad=True, text=tuple(said), citations=cited)
