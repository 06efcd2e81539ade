"""What to carry, and what can be done next, by who holds a status."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from zairyu.calendar import (
    CLOSING_DAYS_FROM,
    CLOSING_DAYS_TO,
    Doubtful,
    Period,
    filing_window_opens,
    last_day_to_file,
    settled,
    subtract,
)
from zairyu.facts.application import CHANGE_OR_EXTENSION
from zairyu.logic import Text
from zairyu.procedures.standing.answer import NextAct
from zairyu.procedures.standing.cites import act, regulation
from zairyu.procedures.standing.held import special_period

if TYPE_CHECKING:
    from zairyu.case import Application, Person
    from zairyu.procedures.standing.held import Held

__all__ = ["has_card", "next_acts", "proof"]

CARD_WINDOW: Final = Period(months=3)
CARD_WINDOW_FROM: Final = date(2026, 6, 14)
"""Since this day a card not tied to the stay can be renewed three months ahead; two months before."""
CARD_WINDOW_BEFORE: Final = Period(months=2)


def has_card(held: Held, on: date) -> bool | None:
    """Return whether a residence card goes with the grant; None where the case does not say enough."""
    from zairyu.statuses import card_issued

    period = "indefinite" if held.indefinite else held.spell.period_of_stay
    return card_issued(held.status, period, on, designated=held.kind)


def proof(
    held: Held, on: date, pending: tuple[Application, ...], *, in_special: bool
) -> tuple[Text, ...]:
    """Return what is carried as proof of the stay."""
    card = has_card(held, on)
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


def next_acts(
    person: Person, held: Held, on: date, pending: tuple[Application, ...]
) -> tuple[NextAct, ...]:
    """Return what can be done next by who holds a status."""
    if held.indefinite:
        return (_card_renewal(person),)
    if held.until is None:
        return ()
    if any(entry.procedure in CHANGE_OR_EXTENSION for entry in pending):
        return (_wait(held.until, special_period(held, pending)),)
    if on > held.until:
        return ()
    return (_extension_or_change(held, held.until),)


def _extension_or_change(held: Held, until: date) -> NextAct:
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
        "filing",
        what=Text(
            ja="在留期間の更新（又は変更）の申請",
            en="Apply for an extension (or a change of status)",
        ),
        opens=None if short else filing_window_opens(until),
        last_day=until,
        office_days=closed,
        text=tuple(said),
        citations=(
            act("21/2"),
            regulation("21/1"),
        ),
    )


def _office_days(until: date) -> Doubtful | None:
    """Return the open days around a last day on which the office is closed; None where it is open."""
    if not CLOSING_DAYS_FROM <= until <= CLOSING_DAYS_TO:
        return None
    days = last_day_to_file(until)
    return None if days.agree else days


def _wait(until: date, special: Doubtful | None) -> NextAct:
    last = until if special is None else special.safe
    return NextAct(
        "wait",
        what=Text(
            ja=f"結果を待つ（在留が続くのは、遅くとも{last}まで。追加の資料を求められたら、期限までに出す）",
            en=f"Wait for the decision; until then the stay goes on to {last} at the latest (send further papers by the day "
            "named, if asked)",
        ),
        text=(
            Text(
                ja=f"在留期間は{until}までです。結果は日本で受け取る必要があります。",
                en=f"The period of stay runs to {until}. The decision has to be received in Japan.",
            ),
        ),
        citations=(act("20/6"),),
    )


def _card_renewal(person: Person) -> NextAct:
    ends = max((card.valid_until for card in person.cards if card.valid_until), default=None)
    return NextAct(
        "card_renewal",
        what=Text(
            ja="在留カードの有効期間の更新（在留期間は無期限でも、カードには期限があります）",
            en="Renew the residence card (the stay has no end, the card has one)",
        ),
        opens=None if ends is None else _card_window(ends),
        last_day=ends,
        text=(
            Text(
                ja="カードの有効期間の満了日の3か月前から満了日までに申請します（令和8年6月14日から）。",
                en="From three months before the card's last day to that day (since 14 June 2026).",
            ),
        ),
        citations=(act("19-11/1"),),
    )


def _card_window(ends: date) -> Doubtful:
    opens = subtract(ends, CARD_WINDOW)
    if opens < CARD_WINDOW_FROM:
        opens = subtract(ends, CARD_WINDOW_BEFORE)
    return settled(opens)
