"""Under a departure order."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from zairyu.logic import Text
from zairyu.procedures.standing.answer import NextAct, Standing, Work
from zairyu.procedures.standing.cites import act
from zairyu.procedures.standing.common import LAWYER, NO_STATUS_NO_WORK
from zairyu.procedures.standing.without import HELP, place, within

if TYPE_CHECKING:
    from zairyu.case import Application, Measure

__all__ = ["under_departure_order"]


def under_departure_order(order: Measure, on: date, pending: tuple[Application, ...]) -> Standing:
    """Return the standing under a departure order: leaving by its day, without detention (Art. 55-85)."""
    until = order.until if isinstance(order.until, date) else None
    over = until is not None and on > until
    day_ja, day_en = (str(until), str(until)) if until else ("命令書の期限", "the day in the order")
    basis = Text(
        ja=f"在留資格はありませんが、出国命令により、収容されずに{day_ja}までに出国できます。",
        en=f"No status is held; under the departure order one may leave by {day_en}, without detention.",
    )
    acts = [
        NextAct(
            "leave",
            Text(ja="出国命令の期限までに出国する", en="Leave by the day in the departure order"),
            last_day=until,
            text=(
                Text(
                    ja="期限は15日以内で定められます。便の都合など、本人のせいでない事情で出国できないときは、期限の日までに延長を申し出ます。",
                    en="It is set within fifteen days. Where leaving is not possible for a reason not one's own (no flight), "
                    "more time is asked for by that day.",
                ),
            ),
            citations=(act("55-85/1", on, "55-3/1"), act("55-87", on, "55-5")),
        ),
        LAWYER,
    ]
    if over:
        basis = Text(
            ja=f"出国命令の期限は{until}でした。延長されたかは、この情報からはわかりません。在留資格はありません。",
            en=f"The departure order ran to {until}. Whether it was extended cannot be told from this. No status is held.",
        )
        acts = [LAWYER]
    return place(
        on,
        "departure_order",
        basis,
        pending,
        lawful=False,
        since=order.from_,
        until=until,
        work=Work("none", (NO_STATUS_NO_WORK,), (act("55-85/3", on, "55-3/3"),)),
        travel=within(
            on,
            Text(
                ja="出国命令で出国した人が上陸できない期間は、原則1年です（調査の開始後に出国の意思を示した人が短期滞在で来る場合は5年）。",
                en="After leaving under the order the ban on landing is in principle one year (five for coming as a Temporary "
                "Visitor where the will to leave was declared after the investigation began).",
            ),
            act("5/1/9/ホ", on, "5/1/9/ニ"),
        ),
        proof=(Text(ja="旅券と出国命令書", en="Passport and the departure order"),),
        next_acts=tuple(acts),
        notes=(HELP,),
        lawyer_first=True,
        citations=(act("24-3"), act("55-85/1", on, "55-3/1")),
    )
