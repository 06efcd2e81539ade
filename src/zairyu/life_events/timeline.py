"""What lies ahead, in order: duties, last days, windows, ends of stays, days from which a ground could be used.

Made of two answers that exist already: where the person stands (:mod:`zairyu.procedures.standing`) and what
follows from events (:mod:`zairyu.life_events.gather`). Each day is the safe one; the other count is beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final, Literal, TypeAlias

from attrs import frozen

from zairyu.calendar import Doubtful, settled
from zairyu.case import Case
from zairyu.case.stay import Card
from zairyu.citations import Citation
from zairyu.facts import CaseFacts
from zairyu.facts.residence import status_held
from zairyu.law.act.article_19_5 import APART_FROM_STAY, card_ends
from zairyu.life_events.answer import Gathered
from zairyu.life_events.events import CardExpires
from zairyu.life_events.gather import gather
from zairyu.logic import Outcome, Text
from zairyu.procedures.days import doubtful_to_json
from zairyu.procedures.standing import Standing

__all__ = ["Entry", "EntryKind", "Timeline", "build"]

EntryKind: TypeAlias = Literal["overdue", "duty", "opens", "last_day", "ends", "step", "risk"]

KINDS: Final[dict[str, Text]] = {
    "overdue": Text(ja="期限が過ぎた届出・手続", en="Past its last day"),
    "duty": Text(ja="届出・手続の最後の日", en="Last day of a duty"),
    "step": Text(ja="手続の中の期限", en="Last day in a proceeding"),
    "last_day": Text(ja="申請の最後の日", en="Last day to file"),
    "ends": Text(ja="期間の終わり", en="End of a period"),
    "opens": Text(ja="手続を始められる日", en="Can be filed from"),
    "risk": Text(ja="理由とされ得る最初の日", en="First day on which a ground could be used"),
}
"""What kind of day it is, for a reader, in the order in which those of one day are told."""


@frozen
class Entry:
    """A day ahead.

    Parameters
    ----------
    day
        The day: the safe one, and that by another count.
    kind
        What kind of day: see :data:`KINDS`.
    id
        What it is about: the id of the duty, ground or step, or a word of its own.
    text
        What it is.
    notes
        What else should be known: where, what answers a ground, what counts as late.
    certain
        Whether it is known to touch the person; False: it may, on the facts given.
    planned
        Whether it follows from an event that lies ahead.
    citations
        Where it stands.
    depends_on
        What would settle whether it touches the person, as questions.
    """

    day: Doubtful
    kind: EntryKind
    id: str
    text: Text
    notes: tuple[Text, ...] = ()
    certain: bool = True
    planned: bool = False
    citations: tuple[Citation, ...] = ()
    depends_on: tuple[Text, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain types; days are ISO strings."""
        return {
            "day": doubtful_to_json(self.day),
            "kind": self.kind,
            "id": self.id,
            "text": self.text.to_json(),
            "notes": [note.to_json() for note in self.notes],
            "certain": self.certain,
            "planned": self.planned,
            "depends_on": [question.to_json() for question in self.depends_on],
            "citations": [citation.to_json() for citation in self.citations],
        }


@frozen
class Timeline:
    """Every dated duty, last day, window and risk ahead, in order.

    Parameters
    ----------
    on, until
        The day asked about; the day before which entries lie. What is overdue comes first.
    entries
        By safe day, then kind, then id.
    """

    on: date
    until: date
    entries: tuple[Entry, ...]

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def to_json(self) -> dict[str, Any]:
        """Return plain types: see docs/json.md."""
        return {
            "schema": "zairyu/timeline/1",
            "on": self.on.isoformat(),
            "until": self.until.isoformat(),
            "entries": [entry.to_json() for entry in self.entries],
        }


def build(case: Case, stands: Standing, found: Gathered | None, on: date, until: date) -> Timeline:
    """Return the days ahead.

    Parameters
    ----------
    case
        The case.
    stands
        Where the person stands on the day.
    found
        What follows from events; None where there are none.
    on, until
        The day asked about, and the day before which entries lie.
    """
    entries = [
        *_of_standing(stands, told=found is not None and bool(found.steps)),
        *_of_cards(case, on),
        *_of_permissions(case, on),
        *(() if found is None else _of_events(found, on)),
    ]
    ahead: dict[tuple[date, date, EntryKind, str], Entry] = {}
    for entry in entries:
        if entry.kind == "overdue" or (on <= entry.day.later and entry.day.safe < until):
            key = (entry.day.safe, entry.day.other, entry.kind, entry.id)
            if key not in ahead or entry.certain:
                ahead[key] = entry
    order = tuple(KINDS)

    def by_day(entry: Entry) -> tuple[bool, date, int, str, date]:
        rank = order.index(entry.kind)
        return entry.kind != "overdue", entry.day.safe, rank, entry.id, entry.day.other

    return Timeline(on, until, tuple(sorted(ahead.values(), key=by_day)))


# --- From where the person stands ------------------------------------------------------------------------


def _of_standing(stands: Standing, *, told: bool) -> Iterator[Entry]:
    """Return the days of a standing; ``told``: the steps of a proceeding are told from its events."""
    for act in stands.next_acts:
        if act.id == "card_renewal":
            continue  # read from the law of cards, below
        if told and act.id in ("leave", "suit"):
            continue
        if act.opens is not None:
            name = "filing_window" if act.id == "filing" else act.id
            yield Entry(act.opens, "opens", name, act.what, act.text, citations=act.citations)
        if act.last_day is not None:
            yield Entry(
                settled(act.last_day) if act.office_days is None else act.office_days,
                "last_day",
                act.id,
                act.what,
                act.text,
                citations=act.citations,
            )
    if stands.until is not None:
        yield Entry(
            settled(stands.until),
            "ends",
            "period_of_stay" if stands.status is not None else stands.place,
            Text(ja="在留期間の満了日", en="The period of stay ends")
            if stands.status is not None
            else Text(ja="今の在留の期限", en="The present stay ends"),
            citations=stands.citations,
        )
    if stands.special_period is not None:
        yield Entry(
            stands.special_period,
            "ends",
            "special_period",
            Text(
                ja="特例期間の終わり（それより前に結果が出れば、その時まで）",
                en="The special period ends (or with the decision, if that comes first)",
            ),
            citations=stands.citations,
        )
    if stands.travel.abroad and stands.travel.back_by is not None:
        yield Entry(
            stands.travel.back_by,
            "ends",
            "re_entry",
            Text(ja="日本に戻る最後の日", en="Last day to be back in Japan"),
            stands.travel.text,
            citations=stands.travel.citations,
        )


COUNTED: Final = Text(
    ja="カードに書かれた日が述べられていないので、交付の日から数えた日です。カードに書かれた日が優先します。",
    en="Counted from the day of issue, as the day on the card was not stated; what is printed on it goes first.",
)


def _of_cards(case: Case, on: date) -> Iterator[Entry]:
    """The card of those whose stay has no end has one of its own; other cards end with the stay."""
    cards = case.persons[case.applicant].cards
    dated = [card.valid_until for card in cards if card.valid_until is not None]
    counted = [day for card in cards if (day := _counted_end(case, card)) is not None]
    last_day = max([*dated, *counted], default=None)
    if last_day is None:
        return
    notes = () if last_day in dated else (COUNTED,)
    for each in gather(case, [CardExpires(day=last_day)], on).duties:
        if each.opens is None or each.last_day is None or each.binds is not Outcome.MET:
            continue
        duty, where = each.duty, (each.duty.where, *notes)
        last: EntryKind = "overdue" if each.late else "last_day"
        yield Entry(each.opens, "opens", duty.id, duty.text, where, citations=each.citations)
        yield Entry(each.last_day, last, duty.id, duty.text, where, citations=each.citations)


def _counted_end(case: Case, card: Card) -> date | None:
    """Return the last day of a card with a day of its own of which only the issue is stated, by Art. 19-5."""
    if card.valid_until is not None or card.issued_on is None:
        return None
    held = CaseFacts(case).view.value(status_held).at(card.issued_on)
    if held not in APART_FROM_STAY:
        return None
    born = case.persons[case.applicant].born_on
    return card_ends(str(held), card.issued_on, born_on=born).day


def _of_permissions(case: Case, on: date) -> Iterator[Entry]:
    for permission in case.persons[case.applicant].permissions:
        if not isinstance(permission.until, date) or permission.until < on:
            continue
        name = _PERMISSIONS.get(permission.kind)
        if name is not None:
            yield Entry(settled(permission.until), "ends", f"permission.{permission.kind}", name)


_PERMISSIONS: Final[dict[str, Text]] = {
    "other_activity_comprehensive": Text(
        ja="資格外活動許可（包括）の終わり", en="The permission for other activity ends"
    ),
    "other_activity_individual": Text(
        ja="資格外活動許可（個別）の終わり", en="The permission for other activity ends"
    ),
    "re_entry_single": Text(ja="再入国許可の有効期間の終わり", en="The re-entry permit ends"),
    "re_entry_multiple": Text(ja="再入国許可の有効期間の終わり", en="The re-entry permit ends"),
    "provisional_stay": Text(
        ja="仮滞在の期間の終わり（更新を求めることができます）",
        en="The provisional stay ends (its extension can be applied for)",
    ),
}


# --- From events ------------------------------------------------------------------------------------------


def _of_events(found: Gathered, on: date) -> Iterator[Entry]:
    for dated in found.duties:
        if dated.done:
            continue
        day = settled(dated.event.day) if dated.last_day is None else dated.last_day
        late = dated.late is True or (dated.last_day is None and dated.event.day < on)
        notes = [dated.duty.where]
        if late and dated.duty.late is not None:
            notes.append(dated.duty.late)
        yield Entry(
            day,
            "overdue" if late else "duty",
            dated.duty.id,
            dated.duty.text,
            tuple(notes),
            certain=dated.binds is Outcome.MET,
            planned=dated.planned,
            citations=dated.citations,
            depends_on=dated.depends_on,
        )
    for step in found.steps:
        if step.last_day is not None:
            yield Entry(
                step.last_day, "step", step.step.id, step.step.text, step.step.notes,
                planned=step.event.day > on, citations=step.citations,
            )  # fmt: skip
    for risk in found.risks:
        if risk.ended_by is not None:
            continue
        yield Entry(
            risk.from_day,
            "risk",
            risk.ground.id,
            risk.ground.text,
            tuple(answer.protection.text for answer in risk.answers),
            certain=risk.touches is Outcome.MET and not risk.ground.start_judged,
            planned=risk.event.day > on,
            citations=risk.citations,
            depends_on=risk.depends_on,
        )
