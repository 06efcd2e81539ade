"""特定活動告示5号・5号の2: working holiday.

Number 5 names the partner countries and regions; the conditions of each (ages, numbers a year, how often) stand in
the notes verbales, agreements and memoranda, which were not seen: that somebody comes under one is a fact. Number
5-2 is that for residents of Taiwan.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from zairyu.facts import designated
from zairyu.facts import designated_stay as stay
from zairyu.facts import designated_work as work
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, not_extended, notice, number, rules_of
from zairyu.law.register import Gap
from zairyu.logic import (
    Expr,
    Text,
    all_of,
    any_of,
    before,
    between,
    constant,
    since,
    unseen,
    versions,
)

SINCE: Final[Mapping[str, str]] = MappingProxyType({"SVK": "2016-06-01"})
"""First days of partners that were seen."""
THERE_BY: Final = "2021-01-01"
"""The copy of the text that was seen is later than 2020: its partners were there by this day at the latest."""
SECOND_STAY: Final[Mapping[str, str]] = MappingProxyType(
    {"CAN": "2024-12-01", "GBR": "2024-12-01", "NZL": "2024-12-01", "DNK": "2024-12-01", "AUT": "2024-12-01"}
)  # fmt: skip
"""First days from which nationals may stay a second time (in life, or two years running)."""
SECOND_STAY_KOREA: Final = ("2025-10-01", "2025-11-01")
"""Announced for October 2025; between these days it is not known whether it was in force already."""

_DAY_UNSEEN: Final = unseen(
    ja="この国・地域が告示に加わった日は確認できていません",
    en="The day on which this country or region joined the notice was not seen",
    open_standard=False,
)
_HOW_OFTEN_UNSEEN: Final = unseen(
    ja="この国・地域の取決めで2回目の滞在ができるかは確認できていません",
    en="Whether the arrangement with this country or region allows a second stay was not seen",
    open_standard=False,
)
_OTHERS: Final = tuple(code for code in stay.PARTNERS if code not in SINCE)


def _listed() -> Expr:
    """The partner stands in the notice on the day."""
    dated = [
        all_of(
            stay.partner.equals(code),
            versions(before(day, constant("not_met")), since(day, constant("met"))),
        )
        for code, day in SINCE.items()
    ]
    return any_of(
        all_of(stay.partner.in_(*_OTHERS), versions(before(THERE_BY, _DAY_UNSEEN), since(THERE_BY, constant("met")))),
        *dated,
        all_of(
            stay.partner.equals(stay.ANOTHER),
            unseen(
                ja="令和2年より後に加わった国・地域の一覧と日は確認できていません",
                en="The partners added after 2020, and their days, were not seen",
                open_standard=False,
            ),
        ),
    )  # fmt: skip


def _second_time() -> Expr:
    by_country = [
        all_of(
            stay.partner.equals(code),
            versions(before(day, _HOW_OFTEN_UNSEEN), since(day, constant("met"))),
        )
        for code, day in SECOND_STAY.items()
    ]
    korea = all_of(
        stay.partner.equals("KOR"),
        versions(
            before(SECOND_STAY_KOREA[0], _HOW_OFTEN_UNSEEN),
            between(*SECOND_STAY_KOREA, _HOW_OFTEN_UNSEEN),
            since(SECOND_STAY_KOREA[1], constant("met")),
        ),
    )
    known = (*SECOND_STAY, "KOR")
    rest = tuple(code for code in (*stay.PARTNERS, stay.ANOTHER) if code not in known)
    return all_of(
        designated.times_held(kind="5") < 2,
        any_of(*by_country, korea, all_of(stay.partner.in_(*rest), _HOW_OFTEN_UNSEEN)),
    )


partner = asks(
    "5", "partner",
    "告示に挙げられた国・地域の人であること", "A national of a country or region named in the notice",
    when=_listed(), evidence=stay.partner.evidence,
)  # fmt: skip
arrangement = asks(
    "5", "arrangement",
    "その国・地域との口上書・協定・協力覚書などの適用を受けること（年齢などの条件はそこにある）",
    "Comes under the note verbale, agreement or memorandum with it (ages and other conditions stand there)",
    when=stay.under_arrangement, evidence=stay.under_arrangement.evidence,
)  # fmt: skip
holiday = asks(
    "5", "holiday",
    "日本の文化と一般的な生活様式を理解するため休暇を過ごし、必要な範囲で旅費を補うために働くこと",
    "A holiday to understand Japanese culture and ways of life, with paid work as far as needed to supplement the funds",
    when=stay.holiday_in_the_main,
)  # fmt: skip
no_adult_entertainment = asks(
    "5", "no_adult_entertainment",
    "風俗営業などの仕事をしないこと", "No work of the adult entertainment business",
    when=~work.adult_entertainment,
)  # fmt: skip
times = asks(
    "5", "first_or_second_stay",
    "ワーキング・ホリデーの滞在が初めてであること（令和6年12月1日から、カナダ・英国・ニュージーランド・デンマーク・"
    "オーストリアは2回目も。韓国は令和7年10月からとされる）",
    "The first stay on a working holiday (since 1 December 2024 a second one for Canada, the United Kingdom, New Zealand, "
    "Denmark and Austria; for Korea reportedly since October 2025)",
    when=any_of(designated.times_held(kind="5") <= 0, _second_time()),
)  # fmt: skip

taiwan = asks(
    "5-2", "resident_of_taiwan",
    "台湾の居住者であること", "A resident of Taiwan",
    when=stay.taiwan_resident, evidence=stay.taiwan_resident.evidence,
)  # fmt: skip
holiday_from_taiwan = asks(
    "5-2", "holiday",
    "5号と同じ、休暇を過ごし旅費を補うために働く滞在であり、取決めの条件に当たること",
    "A holiday with work as in number 5, under the arrangement for Taiwan",
    when=all_of(stay.under_arrangement, stay.holiday_in_the_main, ~work.adult_entertainment),
)  # fmt: skip

BY_VISA: Final = Text(
    ja="在留資格認定証明書によらず、外国にある日本の大使館・総領事館などで査証を受けます。期間は国により6か月又は1年です。",
    en="It is asked for at the Japanese mission abroad, as a visa without a certificate. The period is six months or one "
    "year, by country.",
)

number_5 = number("5", partner, arrangement, holiday, no_adult_entertainment, times, note=BY_VISA)
number_5_2 = number("5-2", taiwan, holiday_from_taiwan, note=BY_VISA)

DESIGNATIONS: Final = (
    Designation(
        "5", number_5, activity=holiday, once=(partner, arrangement, times),
        at_extension=(not_extended("5", in_principle=True),),
    ),
    Designation(
        "5-2", number_5_2, activity=holiday_from_taiwan,
        at_extension=(not_extended("5-2", in_principle=True),),
    ),
)  # fmt: skip
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("5"),
        "text_not_seen",
        Text(
            ja="国・地域ごとの日付と、令和2年より後に加わった国・地域、取決めの本文（年齢、人数、回数、期間）",
            en="The days of the partners, those added after 2020, and the arrangements (ages, numbers, how often, how long)",
        ),
    ),
    Gap(
        notice("5-2"),
        "text_not_seen",
        Text(
            ja="5号の2の本文、始まった日、2回目の滞在",
            en="The words of number 5-2, its first day, and whether there is a second stay",
        ),
    ),
)
