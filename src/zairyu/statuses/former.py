"""Statuses that have ended: their names on old cards and in old histories. Nobody here saw their texts.

The holders of each were taken to hold its successor from the day it ended.
"""

from __future__ import annotations

from typing import Any, Final

from zairyu.citations import ACT, PR_GUIDELINE, Citation
from zairyu.logic import Text
from zairyu.statuses.model import CountsAs, Dated, Status
from zairyu.statuses.writing import MEMORY, UNSEEN, always, listed, status, unseen

__all__ = ["FORMER_STATUSES"]


def _ended(path: str, until: str) -> Citation:
    return ACT.at(path, read=None, confidence=MEMORY, until=until)


def _until(end: str, value: Any, path: str, *, start: str | None = None) -> Dated[Any]:
    return always(value, _ended(path, end), start=start, until=end)


MERGED_2015: Final = "2015-04-01"
CERTIFICATE_THEN: Final[Dated[bool]] = _until(MERGED_2015, True, "7-2/1")
CRITERIA_THEN: Final[Dated[bool]] = _until(MERGED_2015, True, "7/1/2")
COUNTED: Final[Dated[CountsAs]] = always(
    "work",
    PR_GUIDELINE.at("1/3/ア", read="2006-03-31", confidence="official"),
    start="2006-03-31",
)


def _merged_2015(
    id: str, ja: str, en: str, activity: Text, successor: str, paragraph: int  # noqa: A002
) -> Status:  # fmt: skip
    row = f"別表第一の二/{ja}"
    return status(
        id,
        ja,
        en,
        table="別表第一の二",
        citation=_ended(row, MERGED_2015),
        kind="former_status",
        until=MERGED_2015,
        successor=successor,
        activity=activity,
        periods=(
            listed("3Y 1Y", ja, "1999-10-01", "2012-07-09", confidence=MEMORY),
            listed("5Y 3Y 1Y 3M", ja, "2012-07-09", MERGED_2015, confidence=MEMORY),
        ),
        work="listed_only",
        landing_criteria=CRITERIA_THEN,
        certificate=CERTIFICATE_THEN,
        card=_until(MERGED_2015, "if_longer_than_3_months", "19-3/1/1", start="2012-07-09"),
        notification=UNSEEN,
        inactivity=UNSEEN,
        sponsors=UNSEEN,
        counts=COUNTED,
        notes=(
            Text(
                ja=f"2015年4月1日に持っていた人は、後の在留資格を持つものとみなされました（附則3条{paragraph}項）。",
                en="Holders on 1 April 2015 were taken to hold the later status (supplementary provisions of Act 74 of "
                f"2014, Art. 3({paragraph})).",
            ),
        ),
    )


investor_business_manager: Final = _merged_2015(
    "investor_business_manager",
    "投資・経営",
    "Investor/Business Manager",
    Text(
        ja="外国資本の事業への投資、その経営又は管理",
        en="Investing in, or operating or managing, a business with foreign capital",
    ),
    "business_manager",
    1,
)
engineer: Final = _merged_2015(
    "engineer",
    "技術",
    "Engineer",
    Text(
        ja="自然科学の技術や知識を要する業務",
        en="Work that needs techniques or knowledge of natural sciences",
    ),
    "engineer_specialist_in_humanities_international_services",
    2,
)
specialist_in_humanities_international_services: Final = _merged_2015(
    "specialist_in_humanities_international_services",
    "人文知識・国際業務",
    "Specialist in Humanities/International Services",
    Text(
        ja="人文科学の知識を要する業務、又は外国の文化に根ざす思考や感受性を要する業務",
        en="Work that needs knowledge of humanities, or thinking or sensitivity rooted in a foreign culture",
    ),
    "engineer_specialist_in_humanities_international_services",
    2,
)

MERGED_2010: Final = "2010-07-01"

pre_college_student: Final = status(
    "pre_college_student",
    "就学",
    "Pre-college Student",
    table="別表第一の四",
    citation=_ended("別表第一の四/就学", MERGED_2010),
    kind="former_status",
    until=MERGED_2010,
    successor="student",
    activity=Text(
        ja="高等学校、専修学校の高等課程・一般課程、各種学校（日本語学校など）で教育を受ける活動",
        en="Study at an upper secondary school, an upper secondary or general course of a vocational school, or a "
        "miscellaneous school (such as a Japanese language school)",
    ),
    periods=(unseen("就学", "1990-06-01", MERGED_2010),),
    work="none",
    landing_criteria=_until(MERGED_2010, True, "7/1/2"),
    certificate=_until(MERGED_2010, True, "7-2/1"),
    card=UNSEEN,
    notification=UNSEEN,
    inactivity=UNSEEN,
    sponsors=UNSEEN,
    counts=always(
        "neither",
        PR_GUIDELINE.at("1/3/ア", read="2006-03-31", confidence="official"),
        start="2006-03-31",
    ),
    notes=(
        Text(
            ja="2010年7月1日に持っていた人は「留学」を持つものとみなされました（附則5条2項）。",
            en="Holders on 1 July 2010 were taken to hold Student (supplementary provisions of Act 79 of 2009, "
            "Art. 5(2)).",
        ),
    ),
)

FORMER_STATUSES: Final[tuple[Status, ...]] = (
    investor_business_manager,
    engineer,
    specialist_in_humanities_international_services,
    pre_college_student,
)
