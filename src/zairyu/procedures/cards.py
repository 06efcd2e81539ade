"""Procedures of the residence card: renewal, reissue, exchange, return, the specified residence card.

When a card ends is :mod:`zairyu.law.act.article_19_5`'s; who has to do what by when, :mod:`zairyu.law.duties.card`'s.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from zairyu.calendar import Period
from zairyu.citations import ACT, ISA_PROCEDURE_PAGES, REGULATIONS
from zairyu.law.fees import FeeRange, fees
from zairyu.logic import Text
from zairyu.procedures.model import Procedure
from zairyu.procedures.texts import COMMON, OFFICE, REAPPLY, REASONS, WHO

__all__ = ["CARDS"]

SINCE_2012: Final = date(2012, 7, 9)
NEW_CARD: Final = date(2026, 6, 14)
READ: Final = "2026-06-14"
NOT_THE_STATUS: Final = Text(
    ja="在留資格には影響しません。", en="It does not touch the status of residence."
)


def _fee(procedure: str, accepted_on: date, period: Period | str | None, online: bool) -> FeeRange:
    return fees(procedure, accepted_on, period, online)


def _exchange_fee(
    _procedure: str, accepted_on: date, _period: Period | str | None, _online: bool
) -> FeeRange:
    """Free for a damaged card; an exchange at one's own wish costs a fee."""
    from attrs import evolve

    wished = fees("card_exchange_on_request", accepted_on)
    return evolve(wished, procedure="card_exchange", least=0)


CARD_RENEWAL: Final = Procedure(
    id="card_renewal",
    name=Text(
        ja="在留カードの有効期間の更新申請",
        en="Application to renew the validity of a residence card",
    ),
    citations=(ACT.at("19-11", read="2026-06-14"), ISA_PROCEDURE_PAGES.at("", read=None)),
    who=WHO,
    where=OFFICE,
    window=Text(
        ja="在留カードの有効期間が在留期間と別に決まる人（永住者、高度専門職2号、古いカードの16歳未満）：満了日の3月前から満了日まで"
        "（2026年6月14日より前に交付された16歳未満のカードは6月前から）",
        en="Where the card's validity is not tied to the stay (Permanent Resident, HSP(ii), older cards of those under "
        "16): from three months before its end (six for cards of those under 16 issued before 14 June 2026) to its end",
    ),
    form=Text(ja="別記第29号の10様式", en="Form 29-10"),
    pending=(
        Text(
            ja="在留資格には影響しません。カードの期限が過ぎても、永住者の資格はなくなりません。",
            en="It does not touch the status: permanent residence does not end with the card.",
        ),
    ),
    special_period=False,
    standard_days=(0, 1),
    standard_text=Text(ja="当日", en="The same day"),
    documents=COMMON,
    remedies=(REASONS, REAPPLY),
    online=False,
    fee_of=_fee,
    start=SINCE_2012,
)


CARD_REISSUE: Final = Procedure(
    id="card_reissue",
    name=Text(ja="在留カードの再交付申請", en="Application for reissue of a residence card"),
    citations=(
        ACT.at("19-12", read="2026-06-14"),
        ISA_PROCEDURE_PAGES.at("", read=None),
    ),
    who=WHO,
    where=OFFICE,
    window=Text(
        ja="なくしたことを知った日から14日以内（国外で知ったときは次に入国した日から）",
        en="Within 14 days of knowing of the loss (known abroad: of the next entry)",
    ),
    form=Text(ja="別記第29号の11様式", en="Form 29-11"),
    pending=(Text(ja="在留資格には影響しません。", en="It does not touch the status."),),
    special_period=False,
    standard_days=(0, 1),
    standard_text=Text(ja="当日", en="The same day"),
    documents=(
        *COMMON,
        Text(
            ja="警察の遺失届・盗難届の受理番号など",
            en="Number of the report of loss or theft to the police, or the like",
        ),
    ),
    remedies=(REASONS, REAPPLY),
    online=False,
    fee_of=_fee,
    notes=(
        Text(
            ja="だれかにカードを取り上げられているときも、再交付を申請できます。",
            en="It can be applied for too where somebody keeps the card from its holder.",
        ),
    ),
    start=SINCE_2012,
)

CARD_EXCHANGE: Final = Procedure(
    id="card_exchange",
    name=Text(
        ja="在留カードの再交付（毀損・汚損）・交換の申請",
        en="Application for reissue of a damaged residence card, or for its exchange",
    ),
    citations=(
        ACT.at("19-13", read=READ),
        REGULATIONS.at("19-12", read=READ),
        ISA_PROCEDURE_PAGES.at("", read=None),
    ),
    who=WHO,
    where=OFFICE,
    window=Text(
        ja="いつでも。再交付の申請を命じられたときは、命令を受けた日から14日以内",
        en="At any time; where the agency orders it, within 14 days of the order",
    ),
    form=Text(
        ja="別記第29号の12様式（交換の希望は第29号の13様式）",
        en="Form 29-12 (for an exchange at one's own wish Form 29-13)",
    ),
    pending=(NOT_THE_STATUS,),
    special_period=False,
    standard_days=(0, 1),
    standard_text=Text(ja="当日", en="The same day"),
    documents=COMMON,
    remedies=(REASONS, REAPPLY),
    online=False,
    fee_of=_exchange_fee,
    notes=(
        Text(
            ja="傷んだカードの再交付に手数料はかかりません。交換の希望だけのときにかかります。",
            en="The reissue of a damaged card is free; only an exchange at one's own wish costs a fee.",
        ),
    ),
    start=SINCE_2012,
)

CARD_RETURN: Final = Procedure(
    id="card_return",
    name=Text(ja="在留カードの返納", en="Return of a residence card"),
    citations=(ACT.at("19-14", read=READ), ACT.at("19-15", read=READ)),
    who=Text(
        ja="カードを持っていた人（亡くなった人のカードは、親族又は同居していた人）",
        en="Whoever was given the card (of somebody who died: a relative or one who lived together)",
    ),
    where=Text(
        ja="地方出入国在留管理局（郵送もできます）。出国のときは空港・港で",
        en="A regional immigration office (or by post); on leaving, at the port",
    ),
    window=Text(
        ja="カードが効力を失った日から14日以内。再入国許可を受けずに出国するとき、新しいカードを受け取ったときは直ちに",
        en="Within 14 days of the card losing its effect; at once when leaving without re-entry permission and on receiving "
        "a new card",
    ),
    form=Text(ja="様式の定めはありません", en="No form is prescribed"),
    pending=(Text(ja="返せば済みます。", en="It is done when the card is returned."),),
    special_period=False,
    standard_days=(0, 0),
    standard_text=Text(ja="その場で", en="On the spot"),
    documents=(Text(ja="在留カード", en="The card"),),
    remedies=(),
    online=False,
    fee_of=_fee,
    start=SINCE_2012,
)

SPECIFIED_CARD: Final = Procedure(
    id="specified_residence_card",
    name=Text(
        ja="特定在留カードの交付の申請",
        en="Application for a specified residence card (with the functions of an Individual Number Card)",
    ),
    citations=(ACT.at("19-15-2", read=READ), ACT.at("19-15-3", read=READ)),
    who=Text(
        ja="住民基本台帳に記録されている中長期在留者（求めるかどうかは自由です）",
        en="Mid- to long-term residents on the residence record; nobody has to",
    ),
    where=Text(
        ja="一緒に行う手続の窓口（地方出入国在留管理局、又は市区町村）",
        en="Where the other procedure is done (regional immigration office or municipality)",
    ),
    window=Text(
        ja="カードの届出・申請、変更・更新・永住の申請、住居地の届出と一緒に",
        en="Together with a matter of the card, a change, extension or permanent residence, or an address notification",
    ),
    form=Text(ja="総務省令・法務省令の申請書", en="The form of the joint ordinance"),
    pending=(
        NOT_THE_STATUS,
        Text(
            ja="更新と一緒に求め、新しいカードが間に合わないときは、古いカードが2か月を限度に有効です。",
            en="Asked for with a renewal, the old card stays valid for up to two months where the new one is not ready.",
        ),
    ),
    special_period=False,
    standard_days=(0, 0),
    standard_text=Text(ja="公表された標準はありません", en="No standard time is published"),
    documents=COMMON,
    remedies=(
        Text(
            ja="交付されないときも、ふつうの在留カードは交付されます。",
            en="Where it is not given, an ordinary residence card is.",
        ),
    ),
    online=False,
    fee_of=_fee,
    start=NEW_CARD,
)

CARDS: Final = (CARD_RENEWAL, CARD_REISSUE, CARD_EXCHANGE, CARD_RETURN, SPECIFIED_CARD)
"""Procedures of the card."""
