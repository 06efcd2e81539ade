"""The sixty days of Art. 22-2: birth in Japan, loss of Japanese nationality, another event without landing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from zairyu.calendar import (
    CLOSING_DAYS_FROM,
    CLOSING_DAYS_TO,
    Doubtful,
    acquisition_filing_ends,
    acquisition_stay_ends,
    settled,
)
from zairyu.logic import Text
from zairyu.procedures.standing.answer import NextAct, Standing, Work
from zairyu.procedures.standing.cites import act, special_act
from zairyu.procedures.standing.without import place, within

if TYPE_CHECKING:
    from zairyu.case import Application, Case, Person

__all__ = ["SIXTY_DAYS", "SIXTY_DAYS_OVER", "since_of", "sixty_days"]

SIXTY_DAYS: Final = frozenset({"newborn", "lost_nationality", "other_event"})
"""Art. 22-2(1): who comes to stay without landing."""

_SIXTY: Final = {
    "newborn": Text(
        ja="日本で生まれた日から60日までは、在留資格なしで在留できます。",
        en="For sixty days from the birth in Japan no status is needed.",
    ),
    "lost_nationality": Text(
        ja="日本国籍を離れた日から60日までは、在留資格なしで在留できます。",
        en="For sixty days from the loss of Japanese nationality no status is needed.",
    ),
    "other_event": Text(
        ja="上陸の手続なしに在留することになった日から60日までは、在留資格なしで在留できます。",
        en="For sixty days from the day on which one came to stay without landing no status is needed.",
    ),
}
SIXTY_DAYS_OVER: Final = Text(
    ja="在留資格なしで在留できるのは60日までです。その後にどの在留資格を持っているかは、この情報からはわかりません。",
    en="Without a status one may stay for sixty days. Which status is held after them cannot be told from this.",
)
_ACQUISITION: Final = Text(
    ja="在留資格の取得の申請（60日を超えて日本にいる場合）",
    en="Apply to acquire a status (to stay longer than sixty days)",
)


def sixty_days(
    case: Case, person: Person, on: date, since: date, pending: tuple[Application, ...]
) -> Standing:
    """Return the standing within the sixty days; an application is due within thirty."""
    ends = acquisition_stay_ends(since)
    kind = person.stays_outside_the_system or "newborn"
    basis = _SIXTY[kind]
    in_hand = any(entry.procedure == "acquisition" for entry in pending)
    notes = [
        Text(
            ja="在留資格の取得の申請中でも、60日を過ぎると在留を続ける定めはありません（特例期間は更新と変更だけのものです）。"
            "60日が近いときは、弁護士や入管に早めに確かめてください。",
            en="A pending application to acquire a status carries no stay past the sixty days (the special period is for "
            "extension and change alone). Near the sixtieth day, ask a lawyer or the office early.",
        )
    ]
    acts = [_wait_for_acquisition(ends.safe)] if in_hand else [_acquire(since, on, ends.safe)]
    if kind == "newborn" and _child_of_special_permanent_resident(case):
        acts.insert(0, _special_permanent_child(since))
    return place(
        on,
        kind,
        Text(
            ja=f"{basis.ja}{ends.safe}まで適法に在留しています。",
            en=f"{basis.en} Lawfully here to {ends.safe}.",
        ),
        pending,
        since=since,
        until=ends.safe,
        work=Work(
            "not_known",
            (
                Text(
                    ja="在留資格がまだないので、働けることを示すものもありません。子には関わりません。大人は、取得の許可の後に働くのが安全です。",
                    en="No status is held yet, so nothing shows that work is allowed. For a child it does not matter; for an "
                    "adult it is safe after the status is given.",
                ),
            ),
            (act("19/1"), act("22-2/1")),
        ),
        travel=within(
            on,
            Text(
                ja="戻るつもりで出国するときは、その前に再入国の許可を受けてください（在留できる間に限ります）。みなし再入国許可は使えません。",
                en="To leave and come back, get a re-entry permit first (within the time one may stay); special re-entry "
                "permission is not open.",
            ),
            act("26/1"),
            act("26-2/1"),
        ),
        proof=(
            Text(
                ja="出生証明書・届書の写し、国籍の喪失を示すもの、旅券（あれば）。16歳未満の人に携帯の義務はありません。",
                en="Certificate of birth or a copy of its report, proof of the loss of nationality, a passport if there is "
                "one. Under 16 nothing has to be carried.",
            ),
        ),
        next_acts=tuple(acts),
        notes=tuple(notes),
        citations=(act("22-2/1"), act("22-2/2"), act("22-2/3")),
    )


def _acquire(since: date, on: date, sixtieth: date) -> NextAct:
    within = _filing_ends(since)
    late = on > within.later
    said = [
        Text(
            ja=f"30日以内の申請です（{within.safe}まで）。60日以内（{sixtieth}まで）に出国する人は、申請しなくてかまいません。",
            en=f"Within thirty days (by {within.safe}). Who leaves Japan within the sixty days (by {sixtieth}) need not apply.",
        )
    ]
    if late:
        said.insert(
            0,
            Text(
                ja="30日は過ぎています。遅れた理由を書いて、なるべく早く申請してください。",
                en="The thirty days are over: apply as soon as possible, with the reason for the delay in writing.",
            ),
        )
    return NextAct(
        "acquisition",
        _ACQUISITION,
        opens=settled(since),
        last_day=sixtieth if late else within.safe,
        text=tuple(said),
        citations=(act("22-2/2"),),
    )


def _filing_ends(since: date) -> Doubtful:
    if CLOSING_DAYS_FROM <= since <= CLOSING_DAYS_TO.replace(year=CLOSING_DAYS_TO.year - 1):
        return acquisition_filing_ends(since)
    return acquisition_filing_ends(since, closed=lambda _: False)


def _wait_for_acquisition(sixtieth: date) -> NextAct:
    return NextAct(
        "wait",
        Text(
            ja="取得の申請の結果を待つ（追加の資料を求められたら、期限までに出す）",
            en="Wait for the decision on the acquisition (send further papers by the day named, if asked)",
        ),
        text=(
            Text(
                ja=f"結果が{sixtieth}までに出るかを、窓口で確かめられます。",
                en=f"The counter can be asked whether the decision comes by {sixtieth}.",
            ),
        ),
        citations=(act("22-2/3"),),
    )


def _child_of_special_permanent_resident(case: Case) -> bool:
    parents = [
        case.persons.get(tie.parent)
        for tie in case.relationships
        if tie.kind == "parent_child" and tie.child == case.applicant and tie.parent is not None
    ]
    return any(parent is not None and parent.special_permanent_resident for parent in parents)


def _special_permanent_child(since: date) -> NextAct:
    return NextAct(
        "special_permanent_residence",
        Text(
            ja="市区町村で特別永住許可を申請する（出生から60日以内。期限内なら許可するものとされています）",
            en="Apply at the municipality for special permanent residence (within sixty days of the birth; in time it shall "
            "be permitted)",
        ),
        last_day=acquisition_stay_ends(since).safe,
        citations=(special_act("4/2"),),
    )


def since_of(person: Person) -> date | None:
    """Return the day on which the stay outside the system began, as far as the case tells."""
    if person.stays_outside_since is not None:
        return person.stays_outside_since
    return person.born_on if person.stays_outside_the_system == "newborn" else None
