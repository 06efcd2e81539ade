"""With a status: until when, the special period while an application is pending, what is pending besides."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from zairyu.calendar import Period, subtract
from zairyu.facts.application import CHANGE_OR_EXTENSION
from zairyu.logic import Text
from zairyu.procedures.standing.answer import Standing
from zairyu.procedures.standing.cites import NEW_PROCEDURE, act
from zairyu.procedures.standing.common import LAWYER
from zairyu.procedures.standing.held import special_period
from zairyu.procedures.standing.papers import has_card, next_acts, proof
from zairyu.procedures.standing.travel import travel
from zairyu.procedures.standing.without import HELP
from zairyu.procedures.standing.work import NO_STATUS, PAST_THE_END, work

if TYPE_CHECKING:
    from zairyu.calendar import Doubtful
    from zairyu.case import Application, Case, Person
    from zairyu.citations import Citation
    from zairyu.procedures.standing.held import Held
    from zairyu.procedures.standing.measures import Proceedings

__all__ = ["with_status"]

FILED_AHEAD: Final = Period(months=4)
"""An application filed longer before the end of a stay has been decided by then, or was another's."""


def with_status(
    case: Case,
    person: Person,
    held: Held,
    on: date,
    pending: tuple[Application, ...],
    found: Proceedings,
) -> Standing:
    """Return the standing of somebody with a grant; past its end, what is known of that."""
    ended = held.until is not None and on > held.until
    special = special_period(held, pending)
    in_special = ended and special is not None
    lawful = _lawful(held, on, special if in_special else None, ended=ended)
    run_out = ended and lawful is None
    if run_out and not in_special and _known_to_have_ended(case, held):
        lawful = False
    last = special.safe if in_special and special is not None else held.until
    acts = next_acts(person, held, on, pending)
    near = bool(found) or lawful is False or (run_out and on <= case.as_of)
    return Standing(
        on=on,
        place="ended" if run_out else "special_period" if in_special else "status",
        lawful=lawful,
        basis=_basis(held, on, special if in_special else None, lawful),
        status=None if lawful is False else held.status,
        status_name=None if lawful is False else _name(held.status),
        since=None if lawful is False else held.spell.from_,
        until=held.until,
        indefinite=held.indefinite,
        special_period=special,
        pending=tuple(entry.procedure for entry in pending),
        work=NO_STATUS
        if lawful is False
        else PAST_THE_END
        if run_out
        else work(case, person, held, on, in_special=in_special),
        travel=travel(
            person,
            held,
            on,
            last,
            run_out=run_out,
            no_status=lawful is False,
            permit_needed=_permit_needed(found, on),
        ),
        card=has_card(held, on),
        proof=() if lawful is False else proof(held, on, pending, in_special=in_special),
        next_acts=(LAWYER, *acts) if near else acts,
        notes=(*_of_pending(held, pending, special), *_of_proceedings(found), *((HELP,) if lawful is not True else ())),
        citations=tuple(_citations(special, found, on)),
        lawyer_first=near,
    )  # fmt: skip


def _lawful(held: Held, on: date, special: Doubtful | None, *, ended: bool) -> bool | None:
    """True while the stay, or the special period by the safe count, runs; else not known."""
    if not ended:
        return True if held.until is not None or held.indefinite else None
    return True if special is not None and on <= special.safe else None


def _known_to_have_ended(case: Case, held: Held) -> bool:
    """Whether the case itself says that the stay ran out, and tells of no application around its end."""
    if held.spell.ended_by != "expiry" or held.until is None:
        return False
    first = subtract(held.until, FILED_AHEAD)
    return not any(
        entry.person in (None, case.applicant) and (entry.filed_on or date.max) >= first
        for entry in case.applications
        if entry.procedure in CHANGE_OR_EXTENSION
    )


def _name(status: str) -> Text:
    from zairyu.statuses import status as entry

    return entry(status).name


def _basis(held: Held, on: date, special: Doubtful | None, lawful: bool | None) -> Text:
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
    if lawful is False:
        return Text(
            ja=f"「{name.ja}」の在留期間は{held.until}に終わり、申請も出ていません。今は在留資格がありません。",
            en=f"The stay as {name.en} ended on {held.until} and no application is pending. No status is held now.",
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


# --- What is pending, and what of it carries the stay ---------------------------------------------------------

_CARRIES_NOTHING: Final[dict[str, tuple[Text, Citation]]] = {
    "permanent_residence": (
        Text(
            ja="永住許可の申請では在留期間は延びません。満了日までに更新の申請も必要です。",
            en="An application for permanent residence does not extend the stay; an extension has to be "
            "applied for by the last day too.",
        ),
        act("22/1"),
    ),
    "acquisition": (
        Text(
            ja="在留資格の取得の申請には特例期間がありません。",
            en="An application to acquire a status brings no special period.",
        ),
        act("22-2/3"),
    ),
    "certificate_of_eligibility": (
        Text(
            ja="在留資格認定証明書の申請は、今の在留には何の効果もありません。",
            en="An application for a certificate of eligibility has no effect on the present stay.",
        ),
        act("7-2/1"),
    ),
    "permission_for_other_activity": (
        Text(
            ja="資格外活動は、許可を受けてから始められます（申請中はまだできません）。",
            en="Other activity may begin once it is permitted, not while the application is pending.",
        ),
        act("19/2"),
    ),
    "refugee_recognition": (
        Text(
            ja="認定の申請だけでは在留期間は延びません。在留資格がある人は、満了日までに更新か変更の申請も要ります。先に弁護士に相談できます。",
            en="An application for recognition by itself does not extend the stay; who holds a status also applies for an "
            "extension or a change by the last day. A lawyer can be asked first.",
        ),
        act("61-2/1"),
    ),
}
"""Pending applications that bring no special period (Art. 20(6) names change, and 21(4) extension)."""


def _of_pending(
    held: Held, pending: tuple[Application, ...], special: Doubtful | None
) -> list[Text]:
    said: list[Text] = []
    if special is not None and special.why is not None:
        said.append(Text(ja=special.why.ja, en=special.why.en))
    asked = {entry.procedure for entry in pending}
    to_permanent = any(entry.to == "permanent_resident" for entry in pending)
    for name, (text, _) in _CARRIES_NOTHING.items():
        if held.indefinite and name != "permission_for_other_activity":
            continue
        if name in asked or (name == "permanent_residence" and to_permanent):
            said.append(text)
    late = [
        entry
        for entry in pending
        if entry.procedure in CHANGE_OR_EXTENSION
        and held.until is not None
        and entry.filed_on is not None
        and entry.filed_on > held.until
    ]
    if late:
        said.append(
            Text(
                ja="満了日の後に出された申請には特例期間がありません。事情により特別に受け付けられることがあり、入管が判断します。",
                en="An application filed after the last day brings no special period. It can be taken for special reasons; the "
                "office judges.",
            )
        )
    if special is None and held.over_30_days is False and asked & {"extension", "change_of_status"}:
        said.append(
            Text(
                ja="決定された在留期間が30日以下なので、申請中でも満了日の後に特例期間はありません（出国準備の30日も同じです。31日ならあります）。",
                en="With a period of 30 days or less there is no special period after the last day, also while an application is "
                "pending (so with thirty days to prepare departure; with 31 there is one).",
            )
        )
    return said


# --- With a status, while a proceeding goes on -------------------------------------------------------------------


def _permit_needed(found: Proceedings, on: date) -> bool:
    """Regulations Art. 29-4: notice of a hearing on revocation, detention order, supervision."""
    told = ("revocation_notice", "detention")
    supervised = found.supervision is not None and on >= NEW_PROCEDURE
    return supervised or any(found.get(kind) is not None for kind in told)


def _of_proceedings(found: Proceedings) -> list[Text]:
    said: list[Text] = []
    if found.get("revocation_notice") is not None:
        said.append(
            Text(
                ja="在留資格の取消しについて意見を聴く通知が届いています。聴取で述べ、証拠を出せます。決まるまで今の在留資格は続きます。",
                en="A notice of a hearing on the status has come. One can speak and hand in evidence there. Until a decision the "
                "present status goes on.",
            )
        )
    if found.get("deportation_proceeding") or found.get("detention") or found.supervision:
        said.append(
            Text(
                ja="退去強制の手続がありますが、令書が出るまで、今の在留資格と在留期間はそのままです。満了日までの更新の申請も忘れないでください。",
                en="A deportation proceeding is going on; until an order the present status and its period stay as they are. Mind "
                "the last day to apply for an extension, too.",
            )
        )
    return said


def _citations(special: Doubtful | None, found: Proceedings, on: date) -> list[Citation]:
    cited = [act("2-2/1")]
    if special is not None:
        cited.extend((act("20/6"), act("21/4")))
    if found.get("revocation_notice") is not None:
        cited.append(act("22-4/3"))
    if found.get("deportation_proceeding") or found.get("detention"):
        cited.append(act("24"))
    if found.supervision is not None and on >= NEW_PROCEDURE:
        cited.append(act("44-2/1"))
    return cited
