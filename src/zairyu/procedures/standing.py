"""Where a person stands on a day: lawful on what basis and until when, work, travel, proof, next act.

It reads the case only; nothing is assumed beyond it. A stay whose stated end has passed is not taken to
have been extended: then the answer is "not known", with what would show it. The tone is plain: what holds
and what can be done, never what might be done to somebody.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from zairyu.calendar import (
    CLOSING_DAYS_FROM,
    CLOSING_DAYS_TO,
    Doubtful,
    Period,
    add,
    filing_window_opens,
    last_day_to_file,
    return_by,
    settled,
    special_period_end,
    stay_ends,
)
from zairyu.citations import ACT, REGULATIONS, Citation
from zairyu.facts.application import CHANGE_OR_EXTENSION, SHORT, days_of, pending_until
from zairyu.facts.stays import stays_of
from zairyu.logic import Text
from zairyu.procedures.days import doubtful_to_json, last_re_entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zairyu.case import Application, Case, Person, StatusSpell

__all__ = ["NextAct", "Standing", "Travel", "Work", "standing"]

DAY: Final = timedelta(days=1)


# --- The answer --------------------------------------------------------------------------------------


@frozen
class Work:
    """Which paid work is allowed.

    Parameters
    ----------
    kind
        ``"any"``, ``"activity_of_status"``, ``"designated"``, ``"with_permission"``, ``"none"`` or
        ``"not_known"``.
    text
        The same for a reader.
    citations
        Where it stands.
    """

    kind: str
    text: tuple[Text, ...]
    citations: tuple[Citation, ...] = ()


@frozen
class Travel:
    """Leaving Japan and coming back.

    Parameters
    ----------
    special_re_entry
        Whether leaving on special re-entry permission is open; None where the case does not say enough.
    leaving_on
        The day of departure for which ``back_by`` is given: the day asked about, or when they left.
    back_by
        The last day to be back; None where not known.
    abroad
        Whether the person is abroad on that day.
    text
        The same for a reader.
    citations
        Where it stands.
    """

    special_re_entry: bool | None
    leaving_on: date
    back_by: Doubtful | None
    abroad: bool
    text: tuple[Text, ...]
    citations: tuple[Citation, ...]


@frozen
class NextAct:
    """Something that can be done next.

    Parameters
    ----------
    what
        What.
    opens
        From when: the safe day, and another count; None where nothing says so.
    last_day
        By when; None where there is no such day.
    office_days
        Where the office is closed on ``last_day``: the last open day before it (safe), and the next one,
        on which filing is taken as in time in practice while the stay itself has ended.
    text
        More for a reader.
    citations
        Where it stands.
    """

    what: Text
    opens: Doubtful | None
    last_day: date | None
    office_days: Doubtful | None = None
    text: tuple[Text, ...] = ()
    citations: tuple[Citation, ...] = ()


@frozen
class Standing:
    """Where a person stands on a day.

    Parameters
    ----------
    on
        The day.
    lawful
        Whether the stay is lawful that day; None where the case does not say enough.
    basis
        On what.
    status
        Id of the status held; None where there is none or it is not known.
    until
        Last day of the period of stay; None: indefinite, or not known (see ``indefinite``).
    indefinite
        Whether the stay has no end.
    special_period
        Last day to which a pending application filed in time carries the stay; None where there is none.
    pending
        Procedures pending on the day.
    work, travel
        What is allowed.
    proof
        What to carry.
    next_acts
        What can be done next, the earliest last day first.
    citations
        Where the basis stands.
    """

    on: date
    lawful: bool | None
    basis: Text
    status: str | None
    status_name: Text | None
    until: date | None
    indefinite: bool
    special_period: Doubtful | None
    pending: tuple[str, ...]
    work: Work
    travel: Travel
    proof: tuple[Text, ...]
    next_acts: tuple[NextAct, ...]
    notes: tuple[Text, ...]
    citations: tuple[Citation, ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain types; days are ISO strings. The contract is in ``docs/json.md``."""
        return {
            "schema": "zairyu/standing/1",
            "on": self.on.isoformat(),
            "lawful": self.lawful,
            "basis": self.basis.to_json(),
            "status": self.status,
            "status_name": self.status_name.to_json() if self.status_name else None,
            "until": _iso(self.until),
            "indefinite": self.indefinite,
            "special_period": doubtful_to_json(self.special_period),
            "pending": list(self.pending),
            "work": {
                "kind": self.work.kind,
                "text": _said(self.work.text),
                "citations": _cited(self.work.citations),
            },
            "travel": {
                "special_re_entry": self.travel.special_re_entry,
                "leaving_on": self.travel.leaving_on.isoformat(),
                "back_by": doubtful_to_json(self.travel.back_by),
                "abroad": self.travel.abroad,
                "text": _said(self.travel.text),
                "citations": _cited(self.travel.citations),
            },
            "proof": _said(self.proof),
            "next_acts": [
                {
                    "what": act.what.to_json(),
                    "opens": doubtful_to_json(act.opens),
                    "last_day": _iso(act.last_day),
                    "office_days": doubtful_to_json(act.office_days),
                    "text": _said(act.text),
                    "citations": _cited(act.citations),
                }
                for act in self.next_acts
            ],
            "notes": _said(self.notes),
            "citations": _cited(self.citations),
        }

    def text(self, lang: str) -> str:
        """Return the answer as lines of plain text, in ``"ja"`` or ``"en"``; the answer comes first."""
        heads = _HEADS[lang]
        lines = [self.basis.get(lang)]
        if self.status_name is not None:
            lines.append(f"{heads['status']}: {self.status_name.get(lang)}")
        if self.indefinite:
            lines.append(heads["indefinite"])
        elif self.until is not None:
            lines.append(f"{heads['until']}: {self.until}")
        if self.special_period is not None:
            lines.append(f"{heads['special']}: {_both(self.special_period, lang)}")
        for head, said in (
            ("work", self.work.text),
            ("travel", self.travel.text),
            ("proof", self.proof),
        ):
            if said:
                lines.extend(("", heads[head], *(f"- {line.get(lang)}" for line in said)))
        if self.next_acts:
            lines.extend(("", heads["next"]))
        for act in self.next_acts:
            lines.extend(_act_lines(act, lang))
        if self.notes:
            lines.extend(("", *(note.get(lang) for note in self.notes)))
        return "\n".join(lines)


_HEADS: Final = {
    "ja": {
        "status": "在留資格",
        "until": "在留期間の満了日",
        "indefinite": "在留期間: 無期限",
        "special": "特例期間の終わり（安全な方の日）",
        "work": "働くこと",
        "travel": "出国と再入国",
        "proof": "持ち歩くもの",
        "next": "次にできること",
        "from": "いつから",
        "by": "最後の日",
        "open": "その日は窓口が閉まっています。その前の開庁日と、次の開庁日",
        "other": "別の数え方では",
    },
    "en": {
        "status": "Status of residence",
        "until": "Period of stay to",
        "indefinite": "Period of stay: indefinite",
        "special": "Special period ends (the safe day)",
        "work": "Work",
        "travel": "Leaving and returning",
        "proof": "What to carry",
        "next": "What can be done next",
        "from": "From",
        "by": "Last day",
        "open": "The office is closed that day; open days before and after it",
        "other": "by another count",
    },
}


def _both(days: Doubtful, lang: str) -> str:
    if days.agree:
        return days.safe.isoformat()
    opening, closing = ("（", "）") if lang == "ja" else (" (", ")")
    return f"{days.safe}{opening}{_HEADS[lang]['other']} {days.other}{closing}"


def _act_lines(act: NextAct, lang: str) -> Iterator[str]:
    heads = _HEADS[lang]
    yield f"- {act.what.get(lang)}"
    if act.opens is not None:
        yield f"  {heads['from']}: {_both(act.opens, lang)}"
    if act.last_day is not None:
        yield f"  {heads['by']}: {act.last_day}"
    if act.office_days is not None:
        yield f"  {heads['open']}: {act.office_days.safe}, {act.office_days.other}"
    for line in act.text:
        yield f"  {line.get(lang)}"


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _said(texts: tuple[Text, ...]) -> list[dict[str, str]]:
    return [text.to_json() for text in texts]


def _cited(citations: tuple[Citation, ...]) -> list[dict[str, Any]]:
    return [citation.to_json() for citation in citations]


# --- What the case says --------------------------------------------------------------------------------


@frozen
class _Held:
    """The grant held on the day, and what is known of its end."""

    spell: StatusSpell
    until: date | None
    indefinite: bool

    @property
    def status(self) -> str:
        return self.spell.status

    @property
    def over_30_days(self) -> bool | None:
        """Is the period granted longer than 30 days (Art. 20(6))?"""
        period = self.spell.period_of_stay
        days = days_of(period)
        if days is not None:
            return bool(days > SHORT)
        if period is not None or self.indefinite:
            return True
        if self.until is not None and self.spell.from_ is not None:
            return True if self.until > self.spell.from_ + timedelta(days=SHORT) else None
        return None


def standing(case: Case, on: date) -> Standing:
    """Return where the applicant of a case stands on a day.

    Parameters
    ----------
    case
        The case.
    on
        The day.
    """
    person = case.persons[case.applicant]
    pending = tuple(
        entry
        for entry in case.applications
        if entry.person in (None, case.applicant)
        and entry.filed_on is not None
        and entry.filed_on <= on
        and (pending_until(entry) or date.max) > on
    )
    held = _held(person, on)
    outside = _outside_the_system(person)
    if outside is not None and not (held is not None and _is_newborn(person)):
        if _is_newborn(person) and not _within_sixty_days(person, on):
            return _not_known(person, on, pending, SIXTY_DAYS_OVER)
        return _without_status(on, *outside, pending)
    if held is None:
        return _not_known(person, on, pending)
    if _lost_abroad(person, case.as_of, on):
        return _not_known(person, on, pending, LOST_ABROAD)
    return _with_status(case, person, held, on, pending)


def _held(person: Person, on: date) -> _Held | None:
    spells = [spell for spell in person.statuses if spell.from_ is not None and spell.from_ <= on]
    if not spells:
        return None
    spell = max(spells, key=lambda entry: entry.from_ or date.min)
    until, indefinite = _end(spell)
    if isinstance(spell.until, date) and spell.until < on:
        ran_out = until is not None and until <= spell.until
        if spell.ended_by not in (None, "expiry") or not ran_out:
            return None  # it ended before its time, as far as the case says
    return _Held(spell, until, indefinite)


def _end(spell: StatusSpell) -> tuple[date | None, bool]:
    """Return the last day of the period, and whether it has none."""
    if isinstance(spell.expires_on, date):
        return spell.expires_on, False
    if spell.expires_on is not None or spell.period_of_stay == "indefinite":
        return None, True
    if isinstance(spell.period_of_stay, Period) and spell.from_ is not None:
        return stay_ends(spell.from_, spell.period_of_stay).safe, False
    if spell.status in ("permanent_resident", "highly_skilled_professional_ii"):
        return None, True
    return None, False


# --- People without a status of residence ------------------------------------------------------------------

JAPANESE: Final = Text(
    ja="日本国籍がある人に在留資格は要りません。",
    en="A Japanese national needs no status of residence.",
)
SPECIAL: Final = Text(
    ja="特別永住者として適法に在留しています。", en="Lawfully here as a special permanent resident."
)
NEWBORN: Final = Text(
    ja="日本で生まれた（又は日本国籍を離れた）日から60日までは、在留資格なしで在留できます。"
    "それより長くいるには、30日以内に在留資格の取得を申請します。",
    en="For sixty days from birth in Japan (or loss of Japanese nationality) no status is needed. To stay "
    "longer, acquisition of a status is applied for within thirty days.",
)
FORCES: Final = Text(
    ja="日米地位協定などにより、在留資格なしで在留しています。",
    en="Here without a status of residence under the status-of-forces agreement.",
)
PROVISIONAL: Final = Text(
    ja="仮滞在の許可により在留しています。期限は許可書のとおりです。",
    en="Here on permission for provisional stay; its end is in the permit.",
)
CREW: Final = Text(ja="乗員上陸の許可により上陸しています。", en="Landed as a crew member.")
NATIONALITY_FIRST: Final = Text(
    ja="日本国籍を持つ可能性があるときは、まず国籍を確かめてください。",
    en="Where Japanese nationality is possible, check nationality first.",
)


SIXTY_DAYS: Final = timedelta(days=59)
"""From birth to the sixtieth day, the day of birth being the first: the safe count."""
SIXTY_DAYS_OVER: Final = Text(
    ja="在留資格なしで在留できるのは60日までです。その後にどの在留資格を持っているかは、この情報からはわかりません。",
    en="Without a status one may stay for sixty days. Which status is held after them cannot be told from this.",
)


def _is_newborn(person: Person) -> bool:
    foreign = not person.japanese_national and not person.special_permanent_resident
    return foreign and person.stays_outside_the_system == "newborn"


def _within_sixty_days(person: Person, on: date) -> bool:
    return person.born_on is not None and on <= person.born_on + SIXTY_DAYS


def _outside_the_system(person: Person) -> tuple[Text, Work, tuple[Citation, ...]] | None:
    free = Work("any", (Text(ja="働き方に制限はありません。", en="No restriction on work."),))
    asks = Work(
        "not_known",
        (Text(ja="許可書などの記載によります。", en="As written in the papers held."),),
    )
    if person.japanese_national:
        return JAPANESE, free, ()
    if person.special_permanent_resident:
        return SPECIAL, free, ()
    cited: dict[str, tuple[Text, Work, tuple[Citation, ...]]] = {
        "newborn": (NEWBORN, asks, (ACT.at("22-2/1", read="2026-06-14"),)),
        "status_of_forces": (FORCES, asks, ()),
        "provisional_stay": (PROVISIONAL, asks, (ACT.at("61-2-4/1", read="2026-06-14"),)),
        "crew": (CREW, asks, (ACT.at("16", read="2026-06-14"),)),
    }
    return cited.get(person.stays_outside_the_system or "")


def _without_status(
    on: date,
    basis: Text,
    work: Work,
    citations: tuple[Citation, ...],
    pending: tuple[Application, ...],
) -> Standing:
    travel = Travel(
        None,
        on,
        None,
        abroad=False,
        text=(
            Text(
                ja="出国の前に、戻るための手続を地方出入国在留管理局で確かめてください。",
                en="Before leaving, ask the regional immigration office what is needed to return.",
            ),
        ),
        citations=(),
    )
    return Standing(
        on, True, basis, None, None, None, False, None, tuple(e.procedure for e in pending), work,
        travel, (), (), (), citations,
    )  # fmt: skip


NOT_KNOWN: Final = Text(
    ja="この日にどの在留資格を持っているか、まだわかりません。",
    en="Which status of residence is held on this day is not known yet.",
)
LOST_ABROAD: Final = Text(
    ja="再入国の許可がないまま、又はその期限の後も日本の外にいるため、前の在留資格は続いていないと見られます。"
    "日本に戻るには、新しい上陸の許可が必要です。",
    en="Outside Japan without a permission to return, or past its end: the status held before is taken not "
    "to go on. Coming back takes a new permission to land.",
)


def _lost_abroad(person: Person, as_of: date, on: date) -> bool:
    """Was the status lost by an absence that covers the day? Read from the chain of stays, as the rules do.

    The chain is cut at the departure; up to the last day for returning the status is still held.
    """
    if stays_of(person, as_of).held().at(on) != "none":
        return False
    for absence in person.absences:
        left, back = absence.left_on, absence.returned_on
        if left is None or left >= on or (isinstance(back, date) and back <= on):
            continue
        if absence.permission == "special_reentry":
            return on > return_by(left, None).later
        if absence.permission == "re_entry_permit":
            return absence.permit_valid_until is not None and on > absence.permit_valid_until
        return absence.permission is not None
    return False


def _not_known(
    person: Person, on: date, pending: tuple[Application, ...], basis: Text = NOT_KNOWN
) -> Standing:
    work = Work("not_known", (Text(ja="在留資格によります。", en="It depends on the status."),))
    travel = Travel(
        None,
        on,
        None,
        abroad=False,
        text=(Text(ja="在留資格によります。", en="It depends on the status."),),
        citations=(),
    )
    notes = [
        Text(
            ja="在留カードか旅券の記載から、在留資格・許可の日・満了日を入れてください。",
            en="Give status, day of permission and expiry day from the residence card or passport.",
        ),
        _HELP,
    ]
    if person.japanese_national is None:
        notes.append(NATIONALITY_FIRST)
    return Standing(
        on, None, basis, None, None, None, False, None, tuple(e.procedure for e in pending), work,
        travel, (), (), tuple(notes), (),
    )  # fmt: skip


_HELP: Final = Text(
    ja="在留資格がないかもしれないときは、入管に行く前に、弁護士や支援団体に秘密で相談できます。",
    en="Where there may be no status, a lawyer or a support group can be asked in confidence before going "
    "to the immigration office.",
)


# --- With a status --------------------------------------------------------------------------------------------


def _with_status(
    case: Case, person: Person, held: _Held, on: date, pending: tuple[Application, ...]
) -> Standing:
    ended = held.until is not None and on > held.until
    special = _special_period(held, pending, on)
    in_special = ended and special is not None
    beyond = in_special and special is not None and on > special.later
    doubtful = in_special and special is not None and special.safe < on <= special.later
    if not ended and (held.until is not None or held.indefinite):
        lawful: bool | None = True
    elif in_special and not beyond:
        lawful = None if doubtful else True
    else:
        lawful = None
    last = special.safe if in_special and special is not None else held.until
    run_out = ended and lawful is None
    return Standing(
        on=on,
        lawful=lawful,
        basis=_basis(held, on, special if in_special else None, lawful),
        status=held.status,
        status_name=_name(held.status),
        until=held.until,
        indefinite=held.indefinite,
        special_period=special,
        pending=tuple(entry.procedure for entry in pending),
        work=PAST_THE_END if run_out else _work(case, person, held, on, in_special=in_special),
        travel=_travel(person, held, on, last, run_out=run_out),
        proof=_proof(held, on, pending, in_special=in_special),
        next_acts=_next_acts(held, on, pending),
        notes=_notes(lawful, pending, special),
        citations=(
            ACT.at("2-2/1", read="2026-06-14"),
            *((ACT.at("20/6", read="2026-06-14"),) if special is not None else ()),
        ),
    )


def _name(status: str) -> Text:
    from zairyu.statuses import status as entry

    return entry(status).name


def _special_period(held: _Held, pending: tuple[Application, ...], on: date) -> Doubtful | None:
    """The special period that a pending change or extension brings; None where there is none."""
    if held.until is None or held.over_30_days is not True:
        return None
    until = held.until
    timely = any(
        entry.procedure in CHANGE_OR_EXTENSION
        and entry.to != "permanent_resident"
        and entry.filed_on is not None
        and entry.filed_on <= until
        for entry in pending
    )
    return special_period_end(until) if timely else None


def _basis(held: _Held, on: date, special: Doubtful | None, lawful: bool | None) -> Text:
    name = _name(held.status)
    if lawful and special is not None:
        return Text(
            ja=f"「{name.ja}」の特例期間として適法に在留しています"
            f"（結果が出るまで、遅くとも{special.safe}まで）。",
            en=f"Lawfully here in the special period of {name.en} (until the decision, at the latest "
            f"{special.safe}).",
        )
    if lawful and held.indefinite:
        return Text(
            ja=f"「{name.ja}」の在留資格で適法に在留しています。",
            en=f"Lawfully here with the status {name.en}.",
        )
    if lawful:
        return Text(
            ja=f"「{name.ja}」の在留資格で、{held.until}まで適法に在留しています。",
            en=f"Lawfully here with the status {name.en} to {held.until}.",
        )
    if held.until is None:
        return Text(
            ja=f"「{name.ja}」を持っていますが、満了日がまだわかりません。",
            en=f"The status {name.en} is held; its expiry day is not known yet.",
        )
    return Text(
        ja=f"わかっている在留期間は{held.until}までです。{on}に在留が続いているかは、この情報からはわかりません。",
        en=f"The period of stay known of ran to {held.until}. Whether the stay goes on on {on} cannot be "
        "told from this.",
    )


# --- Work ------------------------------------------------------------------------------------------------------


PAST_THE_END: Final = Work(
    "not_known",
    (
        Text(
            ja="この日に在留が続いているかがわからないので、働けるかどうかも、この情報からはわかりません。",
            en="As it is not known whether the stay goes on on this day, it cannot be told from this which "
            "work is allowed.",
        ),
    ),
    (ACT.at("19/1", read="2026-06-14"),),
)
"""After the last day known of: neither that work is allowed nor that it is not."""


def _work(case: Case, person: Person, held: _Held, on: date, *, in_special: bool) -> Work:
    from zairyu.statuses import status as entry

    cited = (ACT.at("19/1", read="2026-06-14"),)
    allowed = entry(held.status).work
    if allowed == "unrestricted":
        return Work(
            "any", (Text(ja="働き方に制限はありません。", en="No restriction on work."),), cited
        )
    left_school = held.status == "student" and _is_enrolled(case, on) is False
    extra = () if left_school else _other_activity(person, on)
    if allowed == "listed_only":
        said = (
            Text(
                ja="今の在留資格の活動に当たる仕事ができます。ほかの仕事には資格外活動許可が必要です。",
                en="Work that is the activity of the status. Other paid work needs permission for other "
                "activity.",
            ),
        )
        return Work("activity_of_status", (*said, *extra, *_pending_note(in_special)), cited)
    if allowed == "designated":
        said = (
            Text(
                ja="旅券に付いた指定書に書かれた活動によります。",
                en="As written in the designation paper in the passport.",
            ),
        )
        return Work("designated", (*said, *extra), cited)
    if extra:
        return Work("with_permission", (*extra, *_pending_note(in_special)), cited)
    said = (
        Text(
            ja="学校に在籍していない間は、留学の資格外活動許可を使えません（卒業の後も同じです）。",
            en="A student's permission for other activity holds only while enrolled, and no longer after "
            "graduation.",
        )
        if left_school
        else Text(
            ja="報酬を受ける仕事には、資格外活動許可が必要です。",
            en="Paid work needs permission for activity other than that permitted.",
        ),
    )
    return Work("none", said, cited)


def _is_enrolled(case: Case, on: date) -> Any:
    from zairyu.facts import CaseFacts
    from zairyu.facts.schooling import enrolled

    return CaseFacts(case).view.value(enrolled).at(on)


def _other_activity(person: Person, on: date) -> tuple[Text, ...]:
    kinds = {
        entry.kind
        for entry in person.permissions
        if entry.kind.startswith("other_activity")
        and (entry.from_ or entry.granted_on or date.max) <= on
        and (entry.end or date.max) > on
    }
    said: list[Text] = []
    if "other_activity_comprehensive" in kinds:
        said.append(
            Text(
                ja="包括的な資格外活動許可で、どの7日間をとっても合計28時間まで働けます（留学の人は在籍している間だけ。"
                "学則で定める長期休業の間は1日8時間まで。風俗営業等の場所を除く）。",
                en="With the comprehensive permission, up to 28 hours in any seven days, all employers added "
                "(students only while enrolled; eight hours a day in long vacations; not on "
                "adult-entertainment premises).",
            )
        )
    if "other_activity_individual" in kinds:
        said.append(
            Text(
                ja="個別の資格外活動許可に書かれた活動ができます。",
                en="The activity written in the individual permission.",
            )
        )
    return tuple(said)


def _pending_note(in_special: bool) -> tuple[Text, ...]:
    if not in_special:
        return ()
    return (
        Text(
            ja="結果が出るまでは、これまでの在留資格の範囲です。資格外活動許可は、特例期間にも及ぶと書かれている場合に使えます。",
            en="Until the decision the limits of the old status hold. A permission for other activity goes "
            "on where its wording says so.",
        ),
    )


# --- Travel ------------------------------------------------------------------------------------------------------


def _travel(
    person: Person, held: _Held, on: date, stay_ends: date | None, *, run_out: bool
) -> Travel:
    cited = (ACT.at("26/1", read="2026-06-14"), ACT.at("26-2/1", read="2026-06-14"))
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
    if run_out:
        said_so = Text(
            ja="この日に在留が続いているかがわからないので、再入国については、この情報からはわかりません。",
            en="As it is not known whether the stay goes on on this day, nothing can be told from this "
            "about coming back.",
        )
        return Travel(None, on, None, abroad=False, text=(said_so,), citations=cited)
    allowed = _special_re_entry(held)
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


def _special_re_entry(held: _Held) -> bool | None:
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


# --- Proof and next acts -----------------------------------------------------------------------------------------


def _proof(
    held: _Held, on: date, pending: tuple[Application, ...], *, in_special: bool
) -> tuple[Text, ...]:
    from zairyu.statuses import card_issued

    period = held.spell.period_of_stay
    card = card_issued(
        held.status,
        "indefinite" if held.indefinite else period,
        on,
        designated=_kind_held(held),
    )
    said: list[Text] = []
    if card:
        said.append(
            Text(
                ja="在留カード（16歳以上はいつも携帯します）。",
                en="Residence card (carried at all times from the age of 16).",
            )
        )
    elif card is False:
        said.append(
            Text(
                ja="旅券（在留資格の証印があるもの）。", en="Passport with the stamp of the status."
            )
        )
    else:
        said.append(
            Text(
                ja="在留カード（交付されていれば）、又は旅券。",
                en="Residence card (if one was issued), or passport.",
            )
        )
    if in_special or any(entry.procedure in CHANGE_OR_EXTENSION for entry in pending):
        said.append(
            Text(
                ja="申請中であることの証明：在留カード裏面の記載（窓口）、受付完了のメール（オンライン）。",
                en="Proof of the pending application: the note on the back of the card (counter), the mail "
                "of acceptance (online).",
            )
        )
    return tuple(said)


def _kind_held(held: _Held) -> str | None:
    """The kind of Designated Activities, where it is one that the catalogue knows."""
    from zairyu.errors import UnknownName
    from zairyu.statuses import designated_activity

    try:
        return designated_activity(held.spell.designated_activity or "").code
    except UnknownName:
        return None


def _next_acts(held: _Held, on: date, pending: tuple[Application, ...]) -> tuple[NextAct, ...]:
    if held.indefinite:
        return (_card_renewal(),)
    if held.until is None:
        return ()
    if any(entry.procedure in CHANGE_OR_EXTENSION for entry in pending):
        return (_wait(held.until),)
    if on > held.until:
        return ()
    return (_extension_or_change(held, held.until),)


def _extension_or_change(held: _Held, until: date) -> NextAct:
    period = held.spell.period_of_stay
    short = isinstance(period, Period) and period.years * 12 + period.months < 6
    closed = _office_days(until)
    said = [
        Text(
            ja="在留期間の更新、又は在留資格の変更の申請。この日までに申請すれば、結果が出るまで"
            "（長くても2か月）今の在留資格が続きます。",
            en="An application for extension or change. Filed by this day, the present status goes on until "
            "the decision, at most two months.",
        )
        if held.over_30_days is not False
        else Text(
            ja="在留期間が30日以下の場合、申請中でも満了日の後は在留が続きません。早めに申請してください。",
            en="With a period of 30 days or less the stay does not go on past its end while an application "
            "is pending; file early.",
        )
    ]
    if closed is not None:
        said.append(
            Text(
                ja="実務では次に開く日の申請も期間内と扱われますが、在留期間そのものは延びません。前の開庁日までが安全です。",
                en="In practice filing on the next open day is taken as in time, but the stay itself is not "
                "lengthened. Filing on an open day before is the safe way.",
            )
        )
    return NextAct(
        what=Text(
            ja="在留期間の更新（又は変更）の申請",
            en="Apply for an extension (or a change of status)",
        ),
        opens=None if short else filing_window_opens(until),
        last_day=until,
        office_days=closed,
        text=tuple(said),
        citations=(
            ACT.at("21/2", read="2026-06-14"),
            REGULATIONS.at("21/1", read="2026-06-14"),
        ),
    )


def _office_days(until: date) -> Doubtful | None:
    """Return the open days around a last day on which the office is closed; None where it is open."""
    if not CLOSING_DAYS_FROM <= until <= CLOSING_DAYS_TO:
        return None
    days = last_day_to_file(until)
    return None if days.agree else days


def _wait(until: date) -> NextAct:
    return NextAct(
        what=Text(
            ja="結果を待つ（追加の資料を求められたら、期限までに出す）",
            en="Wait for the decision (send further papers by the day named, if asked)",
        ),
        opens=None,
        last_day=None,
        text=(
            Text(
                ja=f"在留期間は{until}までです。結果は日本で受け取る必要があります。",
                en=f"The period of stay runs to {until}. The decision has to be received in Japan.",
            ),
        ),
        citations=(ACT.at("20/6", read="2026-06-14"),),
    )


def _card_renewal() -> NextAct:
    return NextAct(
        what=Text(
            ja="在留カードの有効期間の更新（在留期間は無期限でも、カードには期限があります）",
            en="Renew the residence card (the stay has no end, the card has one)",
        ),
        opens=None,
        last_day=None,
        text=(
            Text(
                ja="カードの有効期間の満了日の3か月前から満了日までに申請します（令和8年6月14日から）。",
                en="From three months before the card's last day to that day (since 14 June 2026).",
            ),
        ),
        citations=(ACT.at("19-11/1", read="2026-06-14"),),
    )


def _notes(
    lawful: bool | None, pending: tuple[Application, ...], special: Doubtful | None
) -> tuple[Text, ...]:
    said: list[Text] = []
    if special is not None and special.why is not None:
        said.append(Text(ja=special.why.ja, en=special.why.en))
    if any(entry.procedure == "permanent_residence" for entry in pending):
        said.append(
            Text(
                ja="永住許可の申請では在留期間は延びません。満了日までに更新の申請も必要です。",
                en="An application for permanent residence does not extend the stay; an extension has to be "
                "applied for by the last day too.",
            )
        )
    if lawful is None:
        said.append(_HELP)
    return tuple(said)
