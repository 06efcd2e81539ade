"""Appended table 1 (three): activities without paid work and without landing criteria."""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text
from zairyu.statuses.model import Status
from zairyu.statuses.writing import (
    CARD_IF_LONGER,
    CERTIFICATE,
    COUNTS_NEITHER,
    MEMORY,
    NO_CERTIFICATE,
    NO_CRITERIA,
    NO_NOTICE,
    SPONSORS,
    THREE_MONTHS,
    listed,
    no_card,
    no_sponsor,
    status,
)

__all__ = ["TABLE_1_3"]

TABLE: Final = "別表第一の三"

cultural_activities: Final = status(
    "cultural_activities",
    "文化活動",
    "Cultural Activities",
    table=TABLE,
    activity=Text(
        ja="収入を伴わない学術・芸術の活動、日本の文化や技芸の研究、専門家の指導を受けて学ぶ活動（留学・研修などを除く）",
        en="Unpaid academic or artistic activity; study of Japanese culture or arts, or learning them from an "
        "expert (other than Student and Trainee)",
    ),
    periods=(
        listed("1Y 6M", "文化活動", "1990-06-01", "2012-07-09", confidence=MEMORY),
        listed("3Y 1Y 6M 3M", "文化活動", "2012-07-09", start_confidence=MEMORY),
    ),
    work="none",
    landing_criteria=NO_CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NO_NOTICE,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_NEITHER,
    aliases=("Cultural",),
)
temporary_visitor: Final = status(
    "temporary_visitor",
    "短期滞在",
    "Temporary Visitor",
    table=TABLE,
    activity=Text(
        ja="観光、休養、運動競技、親族訪問、見学、会議や講習、業務の連絡など、短い滞在での活動",
        en="Sightseeing, rest, sports, visits to relatives, inspections, courses, meetings, business contacts and "
        "the like during a short stay",
    ),
    periods=(
        listed(
            "90D 30D",
            "短期滞在",
            "1990-06-01",
            any_days_up_to=15,
            start_confidence=MEMORY,
            note=Text(
                ja="15日以内は日を単位とする期間です。以前の文言は90日、30日又は15日とされています。",
                en="Up to 15 days, any number of days; the older wording is remembered as 90, 30 or 15 days.",
            ),
        ),
    ),
    work="none",
    landing_criteria=NO_CRITERIA,
    certificate=NO_CERTIFICATE,
    card=no_card("19-3/1/2"),
    notification=NO_NOTICE,
    inactivity=THREE_MONTHS,
    sponsors=no_sponsor("家族も短期滞在です。", "Family are Temporary Visitors themselves."),
    counts=COUNTS_NEITHER,
    aliases=("TV", "tourist", "短期"),
    notes=(
        Text(
            ja="ほかの在留資格への変更には、やむを得ない特別の事情が必要です（20条3項ただし書）。",
            en="A change to another status needs unavoidable special circumstances (Art. 20(3), proviso).",
        ),
    ),
)

TABLE_1_3: Final[tuple[Status, ...]] = (cultural_activities, temporary_visitor)
