"""What all positions within a proceeding say: a lawyer, a suit, where one is and whether one may work."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period, last_day
from zairyu.citations import ADMINISTRATIVE_LITIGATION_ACT
from zairyu.logic import Text
from zairyu.procedures.standing.answer import NextAct, Standing, Work
from zairyu.procedures.standing.cites import NEW_PROCEDURE, act, regulation
from zairyu.procedures.standing.without import HELP, place, within

if TYPE_CHECKING:
    from zairyu.case import Application
    from zairyu.procedures.standing.measures import Proceedings

__all__ = ["LAWYER", "NO_STATUS_NO_WORK", "STAY", "out_of_detention", "suit", "without"]

SIX_MONTHS: Final = Period(months=6)
SUIT: Final = ADMINISTRATIVE_LITIGATION_ACT.at("14", read=None, confidence="official")
STAY: Final = ADMINISTRATIVE_LITIGATION_ACT.at("25", read=None, confidence="official")

LAWYER: Final = NextAct(
    "lawyer",
    Text(
        ja="今日、弁護士に相談する（弁護士会、法テラス。収容されている人には当番弁護士や面会の弁護士）",
        en="See a lawyer today (bar association, Houterasu; in detention, a lawyer can visit)",
    ),
)
NO_STATUS_NO_WORK: Final = Text(
    ja="在留資格がないので、報酬を受ける仕事はできません。",
    en="Without a status no paid work is allowed.",
)


def suit(decided: date | None, what_ja: str, what_en: str) -> NextAct:
    """Return the suit for annulment, with its last day where the day of the decision is known."""
    return NextAct(
        "suit",
        Text(
            ja=f"{what_ja}の取消しを裁判所に求める（知った日から6か月以内）",
            en=f"Ask a court to annul {what_en} (within six months of knowing of it)",
        ),
        last_day=None if decided is None else last_day(decided, SIX_MONTHS),
        text=(
            Text(
                ja="訴えるだけでは手続は止まりません。執行停止を、あわせて裁判所に求めることができます。最後の日まで待つ理由はありません。",
                en="A suit alone stops nothing; a stay of execution can be asked of the court with it. There is no reason to "
                "wait for the last day.",
            ),
        ),
        citations=(SUIT, STAY),
    )


def without(
    found: Proceedings,
    name: str,
    basis: Text,
    on: date,
    pending: tuple[Application, ...],
    **told: Any,
) -> Standing:
    """Return a standing without a status: where one is, and whether one may work, by the measure in force."""
    where, work, proof = _measure(found, on, ordered=name == "deportation_order")
    notes = (*told.pop("notes", ()), HELP)
    if where is not None:
        basis = Text(ja=basis.ja + where.ja, en=f"{basis.en} {where.en}")
    release = found.release
    ends = release.until if release is not None and isinstance(release.until, date) else None
    travel = within(
        on,
        Text(
            ja="出国すると、戻るには新しい上陸の許可が要り、上陸できない期間があり得ます。出国の前に弁護士に相談してください。",
            en="Coming back after leaving takes a new permission to land, and a ban on landing can stand against it. Ask a lawyer "
            "before leaving.",
        ),
        act("5/1/9"),
    )
    told.setdefault("until", ends)
    return place(
        on, name, basis, pending, work=work, travel=travel, proof=proof, notes=notes, lawyer_first=True, **told
    )  # fmt: skip


def _measure(
    found: Proceedings, on: date, *, ordered: bool
) -> tuple[Text | None, Work, tuple[Text, ...]]:
    if found.supervision is not None and on >= NEW_PROCEDURE:
        where = Text(
            ja="監理措置により、収容されずにいます（その間、残留などの罰則は適用されません）。",
            en="One is outside detention under supervision (meanwhile the penalties for remaining do not apply).",
        )
        proof = (
            Text(
                ja="監理措置決定通知書（いつも携帯します）。届出や呼出しなどの条件を確かめてください。",
                en="The notice of supervision (carried at all times). Mind its conditions: reports, summons.",
            ),
        )
        if ordered:
            said = Text(
                ja="令書の後の監理措置では、働くことはできません。",
                en="Under supervision after an order no work is allowed.",
            )
            return where, Work("none", (said,), (act("52-2/1"), regulation("36-2/2/4"))), proof
        said = Text(
            ja="生計に必要な範囲で、監理人の同意を得て許可を受けた勤め先でだけ働けます（通知書に書かれます）。許可がなければ働けません。",
            en="Only for an employer permitted as needed for a living, with the supervisor's consent (written in the notice). "
            "Without that permission no work is allowed.",
        )
        return where, Work("none", (said,), (act("44-5/1"), act("44-2/1"))), proof
    if found.release is not None:
        where = Text(
            ja="仮放免により、期間を限って収容を解かれています。",
            en="One is out of detention on provisional release, for a fixed time.",
        )
        return (
            where,
            Work("none", (NO_STATUS_NO_WORK,), (act("54/2"),)),
            (
                Text(
                    ja="仮放免許可書（いつも携帯します）。住居、行動の範囲、呼出しの条件を確かめてください。",
                    en="The permit of provisional release (carried at all times). Mind its conditions on residence, movement and "
                    "summons.",
                ),
            ),
        )
    if found.get("detention") is not None:
        return (
            Text(ja="収容されています。", en="One is in detention."),
            Work("none", (NO_STATUS_NO_WORK,)),
            (),
        )
    return None, Work("none", (NO_STATUS_NO_WORK,), (act("2-2/1"),)), (
        Text(ja="旅券", en="Passport"),
    )  # fmt: skip


def out_of_detention(found: Proceedings, on: date, *, ordered: bool) -> list[NextAct]:
    """Return what can be asked for by who is detained, or out on provisional release."""
    acts: list[NextAct] = []
    detained = found.get("detention")
    release = found.release
    if detained is not None and on >= NEW_PROCEDURE and found.supervision is None:
        article = "52-2/4" if ordered else "44-2/4"
        acts.append(
            NextAct(
                "supervision",
                Text(
                    ja="収容に代わる監理措置を請求する（退けられるときは理由が書面で示される）",
                    en="Ask for supervision in place of detention (a refusal gives written reasons)",
                ),
                text=(
                    (
                        Text(
                            ja="令書による収容が3か月続くごとに、監理措置にするかが検討されます。",
                            en="Each time detention under the order has lasted three months, supervision is considered.",
                        ),
                    )
                    if ordered
                    else ()
                ),
                citations=(act(article), *((act("52-8/2"),) if ordered else ())),
            )
        )
    if detained is not None and release is None and found.supervision is None:
        acts.append(
            NextAct(
                "provisional_release",
                Text(
                    ja="仮放免を請求する（本人、代理人、配偶者、直系の親族、兄弟姉妹）",
                    en="Ask for provisional release (the person, an agent, spouse, relatives in direct line, brothers and sisters)",
                ),
                citations=(act("54/1", on),),
            )
        )
    if release is not None and on >= NEW_PROCEDURE:
        acts.append(
            NextAct(
                "extension_of_release",
                Text(
                    ja="仮放免の期間の延長を請求する（期間が終わる前に）",
                    en="Ask for more time on provisional release (before it ends)",
                ),
                last_day=release.until if isinstance(release.until, date) else None,
                citations=(act("54/5"),),
            )
        )
    return acts
