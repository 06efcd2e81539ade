"""Fees (入管法67条, 67条の2; 施行令25条, 25条の2), by the day on which the application was accepted.

A fee is paid when the permission is given, never for a refusal. From 2026-10-01 a change or an extension
costs by the period of stay *granted*, which nobody knows at filing: then a range is the answer. An
application accepted by 2026-09-30 keeps the old fee however late it is decided (Act 32 of 2026,
supplementary Art. 5).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from zairyu.calendar import Period
from zairyu.citations import (
    ACT,
    ACT_32_OF_2026,
    ENFORCEMENT_ORDER,
    ISA_FEES_PAGE,
    ORDER_267_OF_2026,
    ORDER_268_OF_2026,
    Citation,
)
from zairyu.law.register import Covered, Gap
from zairyu.logic import Requirement, Text

__all__ = [
    "BANDS", "FEE_DAYS", "FREE", "PROCEDURES", "Band", "FeeRange", "band_of", "fees", "specified_card_surcharge",
]  # fmt: skip

INDEFINITE: Final = "indefinite"


@frozen
class Band:
    """A band of periods of stay with its fee, from 2026-10-01.

    Parameters
    ----------
    id
        Kana of the item in 施行令25条1項1号.
    text
        The periods in it.
    counter, online
        Yen, for filing at the counter and online.
    settlement
        Yen that the payment agent takes for online filing (reported by one author).
    """

    id: str
    text: Text
    counter: int
    online: int
    settlement: int


@frozen
class FeeRange:
    """What a procedure costs when it ends in a permission.

    Parameters
    ----------
    procedure
        Its id.
    accepted_on
        The day of acceptance that decides.
    least, greatest
        Yen, both possible; equal where the fee is certain. 0: no fee.
    citations
        Where it stands.
    notes
        What a reader should know: the band inferred, reductions, how it is paid.
    reducible_to
        Yen to which it may be reduced for hardship with humanitarian need (discretion); None: no
        reduction exists.
    band
        The band, where the period granted is known and bands apply.
    """

    procedure: str
    accepted_on: date
    least: int
    greatest: int
    citations: tuple[Citation, ...]
    notes: tuple[Text, ...] = ()
    reducible_to: int | None = None
    band: Band | None = None

    @property
    def certain(self) -> bool:
        """Whether there is one amount only."""
        return self.least == self.greatest

    def to_json(self) -> dict[str, Any]:
        """Return plain types; the days are ISO strings."""
        return {
            "procedure": self.procedure,
            "accepted_on": self.accepted_on.isoformat(),
            "least": self.least,
            "greatest": self.greatest,
            "unit": "JPY",
            "reducible_to": self.reducible_to,
            "band": self.band.id if self.band else None,
            "notes": [note.to_json() for note in self.notes],
            "citations": [citation.to_json() for citation in self.citations],
        }


# --- 施行令25条1項1号: change and extension from 2026-10-01, by the period granted -------------------

BANDS: Final = (
    Band("イ", Text(ja="3月以下", en="up to 3 months"), 10_000, 10_000, 330),
    Band("ロ", Text(ja="3月を超え6月以下", en="over 3 and up to 6 months"), 18_000, 15_000, 330),
    Band(
        "ハ", Text(ja="6月を超え1年未満", en="over 6 months and under 1 year"), 25_000, 21_000, 330
    ),
    Band("ニ", Text(ja="1年", en="1 year"), 33_000, 27_000, 330),
    Band("ホ", Text(ja="1年を超え3年未満", en="over 1 and under 3 years"), 48_000, 42_000, 330),
    Band(
        "ヘ", Text(ja="3年以上5年未満", en="3 years and over, under 5 years"), 64_000, 56_000, 550
    ),
    Band("ト", Text(ja="5年以上", en="5 years and over"), 75_000, 65_000, 550),
)


def band_of(period: Period | str) -> Band:
    """Return the band of a period granted; an indefinite one falls into the last (inferred).

    Days beside months or years push a period over that boundary. A period in days alone is compared
    with three and six months at 30 days each: the longest that exists is 90 days.
    """
    if isinstance(period, str):
        if period != INDEFINITE:
            msg = f"a period of stay, or {INDEFINITE!r}; got {period!r}"
            raise ValueError(msg)
        return BANDS[6]
    months = period.years * 12 + period.months
    days = period.days
    if months == 0:
        months, days = divmod(days, 30)
    size = (months, 1 if days else 0)
    for limit, band in zip(
        ((3, 0), (6, 0), (11, 1), (12, 0), (35, 1), (59, 1)), BANDS, strict=False
    ):
        if size <= limit:
            return band
    return BANDS[6]


# --- The tables --------------------------------------------------------------------------------------


@frozen
class _Table:
    """The fees for applications accepted in ``[start, until)``: (counter, online) in yen."""

    start: date | None
    until: date | None
    fees: Mapping[str, tuple[int, int]]
    citations: tuple[Citation, ...]


def _order(article: str, read: str, until: str | None = None) -> Citation:
    return ENFORCEMENT_ORDER.at(article, read=read, until=until)


_CARD: Final = "card_exchange_on_request"
_TRAVELLER: Final = "registered_traveller_card"
_TRAVELLER_AGAIN: Final = "registered_traveller_card_reissue"
_TABLES: Final = (
    _Table(
        None,
        date(2019, 4, 1),
        {
            "change_of_status": (4_000, 4_000),
            "extension": (4_000, 4_000),
            "permanent_residence": (8_000, 8_000),
            "re_entry_single": (3_000, 3_000),
            "re_entry_multiple": (6_000, 6_000),
            "certificate_of_authorised_employment": (900, 900),
            _CARD: (1_300, 1_300),
            "refugee_travel_document": (5_000, 5_000),
            _TRAVELLER: (2_200, 2_200),
            _TRAVELLER_AGAIN: (1_100, 1_100),
        },
        (_order("7", "2016-11-01", "2019-04-01"),),
    ),
    _Table(
        date(2019, 4, 1),
        date(2025, 4, 1),
        {
            "change_of_status": (4_000, 4_000),
            "extension": (4_000, 4_000),
            "permanent_residence": (8_000, 8_000),
            "re_entry_single": (3_000, 3_000),
            "re_entry_multiple": (6_000, 6_000),
            "certificate_of_authorised_employment": (1_200, 1_200),
            _CARD: (1_600, 1_600),
            "refugee_travel_document": (5_000, 5_000),
            _TRAVELLER: (2_200, 2_200),
            _TRAVELLER_AGAIN: (1_100, 1_100),
        },
        (
            _order("9", "2019-04-01", "2024-06-10"),
            _order("25", "2024-06-10", "2025-04-01"),
        ),
    ),
    _Table(
        date(2025, 4, 1),
        date(2026, 6, 14),
        {
            "change_of_status": (6_000, 5_500),
            "extension": (6_000, 5_500),
            "permanent_residence": (10_000, 10_000),
            "re_entry_single": (4_000, 3_500),
            "re_entry_multiple": (7_000, 6_500),
            "certificate_of_authorised_employment": (2_000, 1_600),
            _CARD: (1_600, 1_600),
            "refugee_travel_document": (5_000, 5_000),
            _TRAVELLER: (4_000, 4_000),
            _TRAVELLER_AGAIN: (2_000, 2_000),
        },
        (_order("25", "2025-04-01", "2026-06-14"),),
    ),
    _Table(
        date(2026, 6, 14),
        date(2026, 10, 1),
        {
            "change_of_status": (6_000, 5_500),
            "extension": (6_000, 5_500),
            "permanent_residence": (10_000, 10_000),
            "re_entry_single": (4_000, 3_500),
            "re_entry_multiple": (7_000, 6_500),
            "certificate_of_authorised_employment": (2_000, 1_600),
            _CARD: (1_900, 1_900),
            "refugee_travel_document": (5_000, 5_000),
            _TRAVELLER: (4_000, 4_000),
            _TRAVELLER_AGAIN: (2_000, 2_000),
        },
        (_order("25", "2026-06-14", "2026-10-01"),),
    ),
    _Table(
        date(2026, 10, 1),
        None,
        {
            "permanent_residence": (200_000, 200_000),
            "re_entry_single": (4_000, 3_500),
            "re_entry_multiple": (7_000, 6_500),
            "certificate_of_authorised_employment": (2_000, 1_600),
            _CARD: (1_900, 1_900),
            "refugee_travel_document": (4_800, 4_800),
            _TRAVELLER: (4_000, 4_000),
            _TRAVELLER_AGAIN: (2_000, 2_000),
        },
        (
            ACT.at("67/1", read="2026-10-01", note="wording of Act 32 of 2026"),
            ORDER_268_OF_2026.at("", read="2026-10-01"),
            ORDER_267_OF_2026.at("", read="2026-10-01"),
            ACT_32_OF_2026.at("附則/5", read="2026-10-01"),
        ),
    ),
)

FEE_DAYS: Final = tuple(table.start for table in _TABLES if table.start is not None)
"""The days from which a table of fees holds."""

_SPECIFIED: Final = "specified_residence_card"
SPECIFIED_FROM: Final = date(2026, 6, 14)

FREE: Final = frozenset(
    {
        "certificate_of_eligibility",
        "acquisition",
        "permission_for_other_activity",
        "notification_of_first_address",
        "notification_of_address_after_grant",
        "notification_of_new_address",
        "notification_of_changed_details",
        "notification_of_activity_organisation",
        "notification_of_contract_organisation",
        "notification_of_spouse",
        "card_renewal",
        "card_reissue",
        "card_return",
        "special_permission",
        "special_re_entry",
        "special_permanent_residence",
        "refugee_recognition",
        "request_for_review",
        "provisional_stay",
        "departure_order",
        "supervisory_measure",
        "provisional_release",
        "naturalisation",
    }
)
"""Procedures for which no article asks a fee."""

PROCEDURES: Final = (
    "change_of_status",
    "extension",
    "permanent_residence",
    "re_entry_single",
    "re_entry_multiple",
    "certificate_of_authorised_employment",
    _CARD,
    "refugee_travel_document",
    _TRAVELLER,
    _TRAVELLER_AGAIN,
    _SPECIFIED,
    *sorted(FREE),
)
"""Ids that :func:`fees` knows."""

BY_PERIOD: Final = MappingProxyType({"change_of_status": 10_000, "extension": 10_000})
"""Charged by the period granted from 2026-10-01; with the amount to which each may be reduced."""
PR_REDUCED: Final = 20_000
NEW_TABLE: Final = date(2026, 10, 1)

_NO_FEE: Final = Text(ja="手数料はかかりません。", en="There is no fee.")
_ON_GRANT: Final = Text(
    ja="手数料は許可される時に納めます。不許可の場合はかかりません。",
    en="The fee is paid when the permission is given; a refusal costs nothing.",
)
_UNKNOWN_PERIOD: Final = Text(
    ja="許可される在留期間によって変わります。期間は申請の時にはわからないので、幅で示しています。",
    en="It depends on the period of stay that is granted. As that is not known at filing, a range is "
    "shown.",
)
_INDEFINITE: Final = Text(
    ja="無期限の区分は条文になく、「5年以上」に当たると推測しています。",
    en='The text has no band for an indefinite period; "5 years and over" is inferred.',
)
_REDUCTION: Final = Text(
    ja="生活が著しく困難で、人道上の配慮が必要な人（難民認定を受けた人など）は、減額を求めることができます"
    "（窓口で。認めるかどうかは入管の判断です）。",
    en="A person in great hardship for whom humanitarian consideration is needed (a recognised "
    "refugee, for example) may ask for a reduction, at the counter; the agency decides.",
)
_PR_REDUCTION: Final = Text(
    ja="永住の減額は、日本人・永住者・特別永住者の配偶者や子、難民・補完的保護対象者などに限られます。",
    en="For permanent residence a reduction exists only for spouses and children of Japanese "
    "nationals, permanent or special permanent residents, and for refugees and similar groups.",
)
_ONLINE_PAYMENT: Final = Text(
    ja="2026年10月1日からのオンライン申請では、コンビニ又は銀行で納め、決済の手数料（許可される期間が3年未満は330円、3年以上は550円。再入国・就労資格証明書は220円）が別にかかると報告されています。",
    en="Online filing from 1 October 2026 is reported to be paid at a convenience store or bank, with the payment agent's charge on top (330 yen, "
    "550 from three years; re-entry and the certificate of authorised employment 220).",
)
_STAMPS: Final = Text(
    ja="窓口では収入印紙で納めるとされています。",
    en="At the counter it is reported to be paid in revenue stamps.",
)
_COUNTER_ONLY: Final = Text(
    ja="永住許可はオンラインでは申請できません。",
    en="Permanent residence cannot be applied for online.",
)
_EXEMPT: Final = Text(
    ja="外交・公用への変更と公用の更新は免除です。ほかに省令で定める免除がありますが、その内容は確認できていません。",
    en="A change to Diplomat or Official and an extension of Official are exempt. An ordinance names "
    "further exemptions that were not seen.",
)


def fees(
    procedure: str,
    accepted_on: date,
    period_granted: Period | str | None = None,
    online: bool = False,
    *,
    to_status: str | None = None,
) -> FeeRange:
    """Return what a procedure costs.

    Parameters
    ----------
    procedure
        One of :data:`PROCEDURES`.
    accepted_on
        The day on which the application was accepted, which decides, not the day of the grant.
    period_granted
        The period of stay granted, or ``"indefinite"``; None while it is not known. It matters to a
        change or extension accepted from 2026-10-01.
    online
        Whether it was filed online.
    to_status
        The status changed to, or extended, for the exemptions; None where it does not matter.

    Returns
    -------
    FeeRange
        With ``least`` and ``greatest`` equal where one amount is certain.

    Raises
    ------
    ValueError
        If the procedure is not one of :data:`PROCEDURES`.

    >>> from datetime import date
    >>> fees("extension", date(2026, 9, 30)).greatest
    6000
    >>> later = fees("extension", date(2026, 10, 1))
    >>> later.least, later.greatest
    (10000, 75000)
    """
    if procedure not in PROCEDURES:
        msg = f"no fee is known for {procedure!r}; one of: {', '.join(PROCEDURES)}"
        raise ValueError(msg)
    table = next(entry for entry in _TABLES if entry.until is None or accepted_on < entry.until)
    if procedure == _SPECIFIED:
        return _specified_card(accepted_on)
    if procedure in FREE:
        return FeeRange(procedure, accepted_on, 0, 0, table.citations, (_NO_FEE,))
    if procedure in BY_PERIOD and procedure not in table.fees:
        return _by_period(procedure, accepted_on, period_granted, online, to_status, table)
    amount = table.fees[procedure][1 if online else 0]
    notes: tuple[Text, ...] = (_ON_GRANT,)
    reduced: int | None = None
    if accepted_on >= NEW_TABLE:
        notes = (*notes, _ONLINE_PAYMENT if online else _STAMPS)
    if procedure == "permanent_residence":
        notes = (*notes, _COUNTER_ONLY) if online else notes
        if accepted_on >= NEW_TABLE:
            notes, reduced = (*notes, _PR_REDUCTION), PR_REDUCED
    return FeeRange(procedure, accepted_on, amount, amount, table.citations, notes, reduced)


_SPECIFIED_AMOUNTS: Final = (
    Text(
        ja="カードの届出・申請、又は市区町村の届出と一緒に求めるときは1,900円、市区町村の届出と一緒に求めて郵送で受け取るときは2,600円です。"
        "変更・更新（2026年10月1日からは永住も）と一緒に初めて求めるときは、その手数料に1,900円が加わります。",
        en="1,900 yen together with a matter of the card or a filing at the municipality; 2,600 yen where it is sent by post after such a "
        "filing. Asked for the first time together with a change or an extension (from 1 October 2026 permanent residence too), 1,900 yen "
        "are added to that fee.",
    ),
    Text(
        ja="次のときはかかりません（持っている人が）：氏名などの変更、有効期間の更新、転居、責めに帰さない毀損・紛失、余白がなくなったとき、庁の判断で"
        "交付されなかった後、再入国許可で出国して機能が失われ期間内に戻った後など（施行令3条の3第2項）。新規上陸などの住居地の届出と一緒の初めての交付も、当分の間かかりません。",
        en="Free for those who hold one: change of name and the like, renewal, moving, damage or loss that is not one's fault, no space left, not "
        "issued before by the agency's decision, functions lost by leaving with re-entry permission and returning in time, and the like "
        "(Order 3-3(2)). The first one with the first address notification is free for the time being.",
    ),
)
_OLD_CARD: Final = Text(
    ja="2026年6月13日までに交付されたカードを持つ人が変更・更新と一緒に求めるときの加算はありませんでした。2026年10月1日からも同じかは、確認できていません。",
    en="Nothing was added for holders of a card issued until 13 June 2026 who ask with a change or an extension; whether that was kept from "
    "1 October 2026 was not seen.",
)


def _specified_card(accepted_on: date) -> FeeRange:
    """A specified residence card: free, or 1,900 yen, or 2,600 yen by post; before 2026-06-14 there was none."""
    if accepted_on < SPECIFIED_FROM:
        return FeeRange(_SPECIFIED, accepted_on, 0, 0, (_order("3-3", "2026-06-14"),), (_NO_FEE,))
    cited = (_order("3-3", "2026-06-14"), ACT.at("19-15-2/12", read="2026-06-14"))
    return FeeRange(_SPECIFIED, accepted_on, 0, 2_600, cited, (*_SPECIFIED_AMOUNTS, _OLD_CARD))


def specified_card_surcharge(
    procedure: str, accepted_on: date, *, card_issued_on: date | None = None
) -> FeeRange:
    """Return what a specified residence card, the first of its holder, adds to the fee of an application.

    Parameters
    ----------
    procedure
        ``"change_of_status"``, ``"extension"`` or ``"permanent_residence"``.
    accepted_on
        The day on which the application was accepted.
    card_issued_on
        Day of issue of the card held; None where it is not known.

    Raises
    ------
    ValueError
        If the card cannot be asked for with this procedure.

    >>> specified_card_surcharge("permanent_residence", date(2026, 9, 30)).greatest
    0
    >>> specified_card_surcharge("permanent_residence", date(2026, 10, 1)).greatest  # 0 with an old card, perhaps
    1900
    """
    if procedure not in ("change_of_status", "extension", "permanent_residence"):
        msg = f"a specified residence card goes with a change, an extension or permanent residence, not {procedure!r}"
        raise ValueError(msg)
    new = accepted_on >= NEW_TABLE
    cited = ORDER_268_OF_2026.at("", read="2026-10-01") if new else _order("25/2", "2026-06-14")
    if accepted_on < SPECIFIED_FROM or (procedure == "permanent_residence" and not new):
        return FeeRange(_SPECIFIED, accepted_on, 0, 0, (cited,), (_NO_FEE,))
    old_card = None if card_issued_on is None else card_issued_on < SPECIFIED_FROM
    if old_card is False:
        return FeeRange(_SPECIFIED, accepted_on, 1_900, 1_900, (cited,))
    if old_card and not new:
        return FeeRange(_SPECIFIED, accepted_on, 0, 0, (cited,), (_OLD_CARD,))
    return FeeRange(_SPECIFIED, accepted_on, 0, 1_900, (cited,), (_OLD_CARD,))


def _by_period(
    procedure: str,
    accepted_on: date,
    period: Period | str | None,
    online: bool,
    to_status: str | None,
    table: _Table,
) -> FeeRange:
    exempt = {"official"} if procedure == "extension" else {"official", "diplomat"}
    if to_status in exempt:
        return FeeRange(procedure, accepted_on, 0, 0, table.citations, (_NO_FEE, _EXEMPT))
    notes: tuple[Text, ...] = (_ON_GRANT, _REDUCTION, _EXEMPT)
    notes = (*notes, _ONLINE_PAYMENT if online else _STAMPS)
    cited = (*table.citations, ISA_FEES_PAGE.at("", read=None, confidence="secondary"))
    if period is None:
        amounts = [band.online if online else band.counter for band in BANDS]
        return FeeRange(
            procedure, accepted_on, min(amounts), max(amounts), cited, (_UNKNOWN_PERIOD, *notes),
            BY_PERIOD[procedure],
        )  # fmt: skip
    band = band_of(period)
    if period == INDEFINITE:
        notes = (_INDEFINITE, *notes)
    amount = band.online if online else band.counter
    reduced = None if band is BANDS[0] else BY_PERIOD[procedure]
    return FeeRange(procedure, accepted_on, amount, amount, cited, notes, reduced, band)


RULES: Final[tuple[Requirement, ...]] = ()
COVERS: Final = (
    Covered(ENFORCEMENT_ORDER, "7", (), "2016-11-01", "2019-04-01"),
    Covered(ENFORCEMENT_ORDER, "9", (), "2019-04-01", "2024-06-10"),
    Covered(ENFORCEMENT_ORDER, "25", (), "2024-06-10"),
    Covered(ENFORCEMENT_ORDER, "3-3", (), "2026-06-14"),
    Covered(ACT_32_OF_2026, "附則/5", (), "2026-10-01"),
)
GAPS: Final = (
    Gap(
        ORDER_268_OF_2026.at("", read="2026-10-01", note="施行令25条2項4号"),
        "text_not_seen",
        Text(
            ja="省令で定める免除の対象（令和8年法務省令47号）",
            en="The further exemptions by ordinance (Ministry of Justice Ordinance 47 of 2026)",
        ),
    ),
    Gap(
        ORDER_268_OF_2026.at("", read="2026-10-01", note="supplementary provisions"),
        "text_not_seen",
        Text(
            ja="2026年6月13日までのカードを持つ人に特定在留カードの加算がないことが、2026年10月1日からも続くか",
            en="Whether holders of a card issued until 13 June 2026 still pay no surcharge for a specified residence card from 1 October 2026",
        ),
    ),
    Gap(
        ORDER_268_OF_2026.at("", read="2026-10-01", note="無期限"),
        "judgement",
        Text(
            ja="無期限（高度専門職2号）の区分は条文になく、5年以上と推測して示す",
            en="The text has no band for an indefinite period (HSP(ii)); five years and over is inferred and said so",
        ),
    ),
)
