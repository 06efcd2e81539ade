"""In a deportation proceeding without a status, and after an order."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from zairyu.logic import Text
from zairyu.procedures.standing.answer import NextAct, Standing
from zairyu.procedures.standing.cites import NEW_PROCEDURE, act
from zairyu.procedures.standing.common import LAWYER, STAY, out_of_detention, suit, without

if TYPE_CHECKING:
    from zairyu.case import Application, Measure
    from zairyu.procedures.standing.measures import Proceedings

__all__ = ["ordered", "proceeding"]


NOT_THERE: Final = (
    Text(
        ja="迫害や拷問のおそれのある国へは送還されません。難民などの認定の手続の間は、法律の例外を除いて送還が止まります。",
        en="Nobody is sent to a country where persecution or torture threatens. While a case for recognition is pending, "
        "removal is halted, with the exceptions of the Act.",
    ),
)
"""Said after an order, and beside a pending case for recognition."""


def proceeding(found: Proceedings, on: date, pending: tuple[Application, ...]) -> Standing:
    """Return the standing in a deportation proceeding, without a status and before an order."""
    started = found.get("deportation_proceeding") or found.get("detention")
    acts = [LAWYER, *out_of_detention(found, on, ordered=False)]
    if not any(entry.procedure == "special_permission" for entry in pending):
        acts.append(_special_permission(on))
    return without(
        found,
        "deportation_proceeding",
        Text(
            ja="在留資格はなく、退去強制の手続の中にあります。まだ令書は出ていません。認定・判定・裁決の通知から次の請求までは3日です。",
            en="No status is held, and a deportation proceeding is going on. No order has been issued. From the notice of a finding "
            "or a decision to the next request there are three days.",
        ),
        on,
        pending,
        lawful=False,
        since=None if started is None else started.from_,
        next_acts=tuple(acts),
        notes=NOT_THERE if any(each.procedure == "refugee_recognition" for each in pending) else (),
        citations=(act("24"), act("27"), act("48/1"), act("49/1")),
    )


def _special_permission(on: date) -> NextAct:
    said = (
        Text(
            ja="収容された人と監理措置の人は申請できます。令書が出た後は申請できません。許可するかは法務大臣が総合して判断します。",
            en="Those detained or under supervision can apply; after an order nobody can. Whether it is given the Minister "
            "decides on all circumstances.",
        )
        if on >= NEW_PROCEDURE
        else Text(
            ja="異議の申出の裁決の中で判断されます。",
            en="It is decided within the decision on the objection.",
        )
    )
    return NextAct(
        "special_permission",
        Text(
            ja="在留特別許可について弁護士に確かめる（令書が出る前）",
            en="Ask the lawyer about special permission to stay (before an order)",
        ),
        text=(said,),
        citations=(act("50/2", on, "50/1"), act("50/3", on, "50/1")),
    )


def ordered(
    found: Proceedings, order: Measure, on: date, pending: tuple[Application, ...]
) -> Standing:
    """Return the standing after a deportation order, with or without a stay of its execution."""
    stayed = found.get("stay_of_execution")
    basis = Text(
        ja="退去強制令書が出ていて、在留資格はありません。",
        en="A deportation order has been issued; no status is held.",
    )
    if stayed is not None:
        basis = Text(
            ja="退去強制令書が出ていますが、裁判所の執行停止により、その範囲で送還は止まっています。在留資格はありません。",
            en="A deportation order has been issued, and a court has stayed its execution: within that, removal is halted. No "
            "status is held.",
        )
    acts = [LAWYER, *out_of_detention(found, on, ordered=True)]
    acts.append(suit(order.from_, "退去強制令書の発付など", "the order and the decision before it"))
    acts.append(
        NextAct(
            "own_cost",
            Text(
                ja="自分の費用で出国することを考える人は、許可と、上陸できない期間を1年にする決定を求められる（初めての人）"
                if on >= NEW_PROCEDURE
                else "自分の費用で出国することを考える人は、許可を求められる",
                en="Who thinks of leaving at their own cost can ask for permission, and (the first time) for a decision that the "
                "ban on landing be one year"
                if on >= NEW_PROCEDURE
                else "Who thinks of leaving at their own cost can ask for permission",
            ),
            citations=(act("52/4"), *((act("52/5"),) if on >= NEW_PROCEDURE else ())),
        )
    )
    return without(
        found,
        "deportation_order",
        basis,
        on,
        pending,
        lawful=False,
        since=order.from_,
        next_acts=tuple(acts),
        notes=NOT_THERE,
        citations=(
            act("51"),
            act("52/3"),
            act("53/3"),
            act("61-2-9/3", on, "61-2-6/3"),
            *((STAY,) if stayed is not None else ()),
        ),
    )
