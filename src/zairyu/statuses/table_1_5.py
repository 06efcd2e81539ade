"""Appended table 1 (five): what the Minister designates for the person.

The kinds of Designated Activities are in :mod:`zairyu.statuses.designated`.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, PR_GUIDELINE
from zairyu.logic import Text
from zairyu.statuses.model import PeriodCase, Status
from zairyu.statuses.writing import (
    MEMORY,
    NO_CRITERIA,
    NO_NOTICE,
    OFFICIAL,
    READ,
    THREE_MONTHS,
    always,
    by_case,
    capped_case,
    listed_case,
    no_sponsor,
    status,
)

__all__ = ["TABLE_1_5"]

TABLE: Final = "別表第一の五"

QUALIFIED_EPA: Final[PeriodCase] = listed_case(
    "qualified_epa",
    "3Y 1Y",
    ja="EPAの看護師・介護福祉士として働く人（インドネシア、フィリピン、ベトナム）",
    en="EPA nurses and certified care workers at work (Indonesia, Philippines, Viet Nam)",
)

designated_activities: Final = status(
    "designated_activities",
    "特定活動",
    "Designated Activities",
    table=TABLE,
    activity=Text(
        ja="法務大臣が一人ひとりについて指定する活動",
        en="Activities that the Minister designates for the person",
    ),
    periods=(
        by_case(
            listed_case(
                "notified",
                "5Y 3Y 1Y 6M 3M",
                ja="告示された活動を指定された人",
                en="Those whose activity is in the notice",
            ),
            QUALIFIED_EPA,
            capped_case("other", "5Y", ja="その他の人", en="Others"),
            row="特定活動",
            start="2012-07-09",
            until="2021-03-30",
            start_confidence=MEMORY,
        ),
        by_case(
            listed_case(
                "notified",
                "5Y 3Y 1Y 6M 3M",
                ja="告示された活動を指定された人（扶養を受ける家族や随伴する人で別に定められる人を除く）",
                en="Those whose activity is in the notice (not supported family, nor those who accompany them where "
                "another period is set)",
            ),
            QUALIFIED_EPA,
            capped_case(
                "other",
                "5Y",
                ja="その他の人（扶養を受ける家族、告示外の活動など）",
                en="Others: supported family, activities outside the notice",
            ),
            row="特定活動",
            start="2021-03-30",
        ),
    ),
    work="designated",
    landing_criteria=NO_CRITERIA,
    certificate=always(
        True,
        ACT.at("7-2/1", read=READ),
        note=Text(
            ja="告示された活動に限ります。告示外の活動で上陸することはできません。",
            en="Only for activities in the notice; nobody lands with one outside it.",
        ),
    ),
    card=always(
        "if_longer_than_3_months",
        ACT.at("19-3/1", read=READ),
        start="2012-07-09",
        note=Text(
            ja="台湾日本関係協会・駐日パレスチナ総代表部の職員と家族、デジタルノマドと家族（2024年3月31日から）には交付されません。",
            en="Not for staff of the Taiwan and Palestine offices and their households, nor (since 31 March 2024) "
            "digital nomads and their family.",
        ),
    ),
    notification=NO_NOTICE,
    inactivity=THREE_MONTHS,
    sponsors=no_sponsor(
        "家族は、告示の家族の号などの特定活動で在留します。",
        "Family hold Designated Activities themselves, where the notice has a number for them.",
    ),
    counts=always(
        "by_designation",
        PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence=OFFICIAL),
        start="2006-03-31",
    ),
    aliases=("DA", "特活"),
    notes=(
        Text(
            ja="決め手は号ではなく、旅券の指定書です。",
            en="Not the number decides but the designation paper in the passport.",
        ),
        Text(
            ja="指定された活動を変えるには在留資格の変更が必要です（20条1項）。",
            en="Another designated activity takes a change of status (Art. 20(1)).",
        ),
    ),
)

TABLE_1_5: Final[tuple[Status, ...]] = (designated_activities,)
