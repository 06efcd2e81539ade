"""After a revocation: the time given to leave, after it, and where none was given."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from zairyu.logic import Text
from zairyu.procedures.standing.answer import NextAct, Standing, Work
from zairyu.procedures.standing.cites import act, regulation
from zairyu.procedures.standing.common import LAWYER, suit, without
from zairyu.procedures.standing.without import place, within

if TYPE_CHECKING:
    from zairyu.case import Application, Measure
    from zairyu.citations import Citation
    from zairyu.procedures.standing.measures import Proceedings

__all__ = ["revoked"]


def revoked(
    found: Proceedings, decision: Measure, on: date, pending: tuple[Application, ...]
) -> Standing:
    """Return the standing after a revocation (Art. 22-4(6), (7))."""
    until = decision.until if isinstance(decision.until, date) else None
    if until is not None and on <= until:
        return _time_to_leave(decision, until, on, pending)
    given = until is not None or decision.time_to_leave
    if given and until is None:
        return _time_to_leave(decision, None, on, pending)
    acts: list[NextAct] = [LAWYER, suit(decision.from_, "在留資格の取消処分", "the revocation")]
    if given:
        basis = Text(
            ja=f"在留資格は取り消され、出国のための期間は{until}に終わりました。在留資格はありません。",
            en=f"The status was revoked, and the time given to leave ended on {until}. No status is held.",
        )
        acts.append(_departure_order_open("24/1/2-4"))
        cited: tuple[Citation, ...] = (act("22-4/7"), act("24/1/2-4"))
    elif decision.time_to_leave is False:
        basis = Text(
            ja="在留資格は取り消され、出国のための期間は指定されませんでした。在留資格はなく、退去強制の手続になります。",
            en="The status was revoked and no time to leave was given. No status is held; a deportation proceeding follows.",
        )
        cited = (act("22-4/6"), act("22-4/7"), act("24/1/2-2"), act("24/1/2-3"))
    else:
        basis = Text(
            ja="在留資格は取り消されました。出国のための期間があるかは、通知書で確かめてください（30日以内。1号・2号ではありません）。",
            en="The status was revoked. Whether there is a time to leave, the notice says (up to thirty days; none under items (i) "
            "and (ii)).",
        )
        cited = (act("22-4/6"), act("22-4/7"))
    return without(
        found,
        "revoked",
        basis,
        on,
        pending,
        lawful=False if given or decision.time_to_leave is False else None,
        since=decision.from_,
        next_acts=tuple(acts),
        citations=cited,
    )


def _time_to_leave(
    decision: Measure, until: date | None, on: date, pending: tuple[Application, ...]
) -> Standing:
    """Art. 22-4(7): lawful, not an overstay; thirty days at most; leaving in it brings no ban on landing."""
    day_ja, day_en = (
        (str(until), str(until)) if until else ("通知書の期限", "the day in the notice")
    )
    return place(
        on,
        "time_to_leave",
        Text(
            ja=f"在留資格は取り消されましたが、{day_ja}までは出国のための期間で、適法に在留しています（超過滞在ではありません）。",
            en=f"The status was revoked; to {day_en} runs the time given to leave, in which the stay is lawful (no overstay).",
        ),
        pending,
        since=decision.from_,
        until=until,
        work=Work(
            "none",
            (
                Text(
                    ja="在留資格がないので働けません。条件として報酬を受ける活動が禁じられることがあります。",
                    en="No status is held, so no paid work; a condition can rule it out in words too.",
                ),
            ),
            (act("22-4/8"), regulation("25-13/2/3")),
        ),
        travel=within(
            on,
            Text(
                ja="期間内の出国は適法な出国で、退去強制ではなく、それによる上陸拒否期間はつきません。戻るには新しい上陸の許可が要ります。",
                en="Leaving within it is a lawful departure and no deportation; it brings no ban on landing. Coming back takes a "
                "new permission to land.",
            ),
            act("22-4/7"),
            act("5/1/9"),
        ),
        proof=(
            Text(
                ja="旅券と、在留資格取消通知書（期間と条件が書かれています）",
                en="Passport, and the notice of revocation (the time and the conditions are in it)",
            ),
        ),
        next_acts=(
            LAWYER,
            NextAct(
                "leave",
                Text(
                    ja="期限までに出国する。続けて在留したいときは、その前に弁護士と方法を確かめる",
                    en="Leave by the day given; to stay on, see with a lawyer before then how that can be sought",
                ),
                last_day=until,
                text=(
                    Text(
                        ja="住居と行動の範囲の条件が付くことがあります。在留カードは14日以内に返します。",
                        en="Conditions on residence and movement may be set. The residence card is returned within fourteen "
                        "days.",
                    ),
                ),
                citations=(act("22-4/7"), act("22-4/8"), act("19-15/1")),
            ),
            suit(decision.from_, "在留資格の取消処分", "the revocation"),
        ),
        lawyer_first=True,
        citations=(act("22-4/6"), act("22-4/7"), act("22-4/9")),
    )


def _departure_order_open(ground: str) -> NextAct:
    return NextAct(
        "departure_order",
        Text(
            ja="出国を考える人には、収容されずに出国する出国命令の道がある（自分から出頭する前に弁護士に確かめる）",
            en="For who thinks of leaving there is the departure order, without detention (ask a lawyer before coming forward)",
        ),
        citations=(act("24-3"), act(ground)),
    )
