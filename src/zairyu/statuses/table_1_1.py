"""Appended table 1 (one): activities whose persons the Act names without landing criteria."""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, PR_GUIDELINE
from zairyu.logic import Text
from zairyu.statuses.model import Status
from zairyu.statuses.writing import (
    CARD_IF_LONGER,
    CERTIFICATE,
    COUNTS_WORK,
    MEMORY,
    NO_CRITERIA,
    NO_NOTICE,
    NOTICE_ORGANISATION,
    SPONSORS,
    THREE_MONTHS,
    always,
    general,
    listed,
    mission,
    no_card,
    no_sponsor,
    status,
)

__all__ = ["TABLE_1_1"]

TABLE: Final = "別表第一の一"

NO_FIVE_YEAR_LIMIT: Final = Text(
    ja="在留期間の5年の上限（2条の2第3項）はありません。",
    en="The five-year limit on periods of stay (Art. 2-2(3)) does not apply.",
)
NO_FINGERPRINTS: Final = Text(
    ja="上陸のときの指紋・写真の提供は求められません。",
    en="No fingerprints or photograph are asked for at landing.",
)
RARELY_USED: Final = Text(
    ja="法律上は交付されますが、実際には外交・公用の査証によります。",
    en="Possible in law; in practice a diplomatic or official visa is used.",
)
CERTIFICATE_RARELY_USED: Final = always(True, ACT.at("7-2/1", read="2026-06-14"), note=RARELY_USED)
COUNTS_NOT_SAID: Final = always(
    "unknown",
    PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence="official"),
    start="2006-03-31",
    note=Text(
        ja="中長期在留者ではなく、就労資格に数えるかは確認できていません。",
        en="The holder is no mid- to long-term resident; whether it counts as a work status was not seen.",
    ),
)

diplomat: Final = status(
    "diplomat",
    "外交",
    "Diplomat",
    table=TABLE,
    activity=Text(
        ja="日本が受け入れる外国の外交官・領事官など、条約や慣行により同じ特権を持つ人と、同じ世帯の家族の活動",
        en="Work as a foreign diplomat or consul posted to Japan, or of somebody to whom a treaty or custom gives the "
        "same privileges; life as family of the same household",
    ),
    periods=(mission("外交", "1990-06-01", start_confidence=MEMORY),),
    work="listed_only",
    landing_criteria=NO_CRITERIA,
    certificate=CERTIFICATE_RARELY_USED,
    card=no_card("19-3/1/3"),
    notification=NO_NOTICE,
    inactivity=THREE_MONTHS,
    sponsors=no_sponsor(
        "同じ世帯の家族も「外交」で在留します。",
        "Family of the household hold Diplomat themselves.",
    ),
    counts=COUNTS_NOT_SAID,
    notes=(NO_FIVE_YEAR_LIMIT, NO_FINGERPRINTS),
)
official: Final = status(
    "official",
    "公用",
    "Official",
    table=TABLE,
    activity=Text(
        ja="日本が承認した外国政府や国際機関の公務に従事する人と、同じ世帯の家族の活動（外交を除く）",
        en="Official work for another government, or for an international body, that Japan recognises; life as "
        "family of the same household (other than Diplomat)",
    ),
    periods=(
        mission("公用", "1990-06-01", "2012-04-01", confidence=MEMORY),
        listed("5Y 3Y 1Y 3M 30D 15D", "公用", "2012-04-01"),
    ),
    work="listed_only",
    landing_criteria=NO_CRITERIA,
    certificate=CERTIFICATE_RARELY_USED,
    card=no_card("19-3/1/3"),
    notification=NO_NOTICE,
    inactivity=THREE_MONTHS,
    sponsors=no_sponsor(
        "同じ世帯の家族も「公用」で在留します。",
        "Family of the household hold Official themselves.",
    ),
    counts=COUNTS_NOT_SAID,
    notes=(NO_FIVE_YEAR_LIMIT, NO_FINGERPRINTS),
)
professor: Final = status(
    "professor",
    "教授",
    "Professor",
    table=TABLE,
    activity=Text(
        ja="大学、これに準ずる機関、高等専門学校での研究、研究の指導、教育",
        en="Research, its guidance, or teaching at a university, an equivalent institution or a college of "
        "technology",
    ),
    periods=general("教授"),
    work="listed_only",
    landing_criteria=NO_CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_ORGANISATION,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
)
artist: Final = status(
    "artist",
    "芸術",
    "Artist",
    table=TABLE,
    activity=Text(
        ja="収入を伴う音楽、美術、文学などの芸術活動（興行を除く）",
        en="Music, fine arts, literature and other arts that bring an income (other than Entertainer)",
    ),
    periods=general("芸術"),
    work="listed_only",
    landing_criteria=NO_CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NO_NOTICE,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
)
religious_activities: Final = status(
    "religious_activities",
    "宗教",
    "Religious Activities",
    table=TABLE,
    activity=Text(
        ja="外国の宗教団体から派遣された宗教家の布教その他の宗教活動",
        en="Missionary and other religious work of clergy sent by a religious body abroad",
    ),
    periods=general("宗教"),
    work="listed_only",
    landing_criteria=NO_CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NO_NOTICE,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
    aliases=("religious",),
)
journalist: Final = status(
    "journalist",
    "報道",
    "Journalist",
    table=TABLE,
    activity=Text(
        ja="外国の報道機関との契約による取材その他の報道活動",
        en="News gathering and other reporting under a contract with a news organisation abroad",
    ),
    periods=general("報道"),
    work="listed_only",
    landing_criteria=NO_CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NO_NOTICE,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
)

TABLE_1_1: Final[tuple[Status, ...]] = (
    diplomat,
    official,
    professor,
    artist,
    religious_activities,
    journalist,
)
