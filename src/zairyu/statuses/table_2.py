"""Appended table 2 of the Act (statuses for a position in life), what stands beside it, and former statuses."""

from __future__ import annotations

from datetime import date
from typing import Final

from zairyu.citations import ACT, SPR_ACT
from zairyu.logic import Text
from zairyu.statuses.entries import (
    READ,
    SPOUSE,
    endless,
    former_periods,
    listed,
    status,
    unseen_periods,
)
from zairyu.statuses.model import PeriodVersion, Status

__all__ = ["BESIDE", "FORMER", "TABLE_2"]

TWO: Final = "別表第二"

TABLE_2: Final[tuple[Status, ...]] = (
    status(
        "permanent_resident", "永住者", "Permanent Resident", table=TWO,
        activity=("法務大臣が永住を認める人", "A person whom the Minister permits to reside permanently"),
        periods=(endless("永住者", "1990-06-01"),),
        work="unrestricted", criteria=False, certificate=False, card="yes", inactivity=None,
        sponsors=False, counts_as="residence", aliases=("PR", "永住"),
        notes=(Text(ja="配偶者や日本で生まれた子は「永住者の配偶者等」、その他の家族は「定住者」などです。",
                    en="Spouse and children born in Japan: Spouse or Child of Permanent Resident; others may "
                    "come under Long-Term Resident."),),
    ),
    status(
        "spouse_or_child_of_japanese_national", "日本人の配偶者等",
        "Spouse or Child of Japanese National", table=TWO,
        activity=("日本人の配偶者、特別養子又は日本人の子として生まれた人",
                  "Spouse, special adoptee or child by birth of a Japanese national"),
        periods=(
            listed("3Y 1Y", "日本人の配偶者等", "1990-06-01", "2012-07-09", confidence="memory"),
            listed("5Y 3Y 1Y 6M", "日本人の配偶者等", "2012-07-09"),
        ),
        work="unrestricted", criteria=False, card="yes", notification=SPOUSE, inactivity=6,
        sponsors=False, counts_as="residence",
        aliases=("spouse_of_japanese", "日配", "日本人配偶者等", "SoJ"),
        notes=(Text(ja="届出と6か月の期間は配偶者として在留する人についてです。",
                    en="The notification and the six months concern those who hold it as a spouse."),),
    ),
    status(
        "spouse_or_child_of_permanent_resident", "永住者の配偶者等",
        "Spouse or Child of Permanent Resident", table=TWO,
        activity=("永住者等の配偶者、又は日本で生まれて引き続き在留する永住者等の子",
                  "Spouse of a permanent resident, or their child born and staying in Japan"),
        periods=(
            listed("3Y 1Y", "永住者の配偶者等", "1990-06-01", "2012-07-09", confidence="memory"),
            listed("5Y 3Y 1Y 6M", "永住者の配偶者等", "2012-07-09"),
        ),
        work="unrestricted", criteria=False, card="yes", notification=SPOUSE, inactivity=6,
        sponsors=False, counts_as="residence",
        aliases=("spouse_of_pr", "spouse_of_permanent_resident", "永配", "永住者配偶者等"),
    ),
    status(
        "long_term_resident", "定住者", "Long-Term Resident", table=TWO,
        activity=("特別な理由を考慮して居住を認められた人",
                  "A person allowed to reside in consideration of special circumstances"),
        periods=(
            listed("3Y 1Y", "定住者", "1990-06-01", "2012-07-09", confidence="memory"),
            listed("5Y 3Y 1Y 6M", "定住者", "2012-07-09",
                   note=Text(ja="告示にない場合は5年以内で個別に指定されます。",
                             en="Outside the notice the Minister fixes a period up to five years.")),
        ),
        work="unrestricted", criteria=False, inactivity=None, sponsors=False,
        counts_as="residence", aliases=("LTR", "定住"),
    ),
)  # fmt: skip

BESIDE: Final[tuple[Status, ...]] = (
    status(
        "special_permanent_resident", "特別永住者", "Special Permanent Resident", table="",
        kind="sui_generis", start="1991-11-01",
        activity=("平和条約で日本国籍を離れた人とその子孫（在留資格ではない法的地位）",
                  "Those who lost Japanese nationality by the peace treaty and their descendants; not a status "
                  "of residence"),
        periods=(
            PeriodVersion(
                start=date(1991, 11, 1), until=None, kind="indefinite", values=(), longest=None,
                citation=SPR_ACT.at("3/1", read=READ),
            ),
        ),
        work="unrestricted", criteria=False, certificate=False, card="no", inactivity=None,
        sponsors=None, counts_as="residence", aliases=("SPR", "特永", "特別永住"),
        citation=SPR_ACT.at("3/1", read=READ),
    ),
)  # fmt: skip

FORMER: Final[tuple[Status, ...]] = (
    status(
        "investor_business_manager", "投資・経営", "Investor/Business Manager", table="別表第一の二",
        kind="former_status", until="2015-04-01", successor="business_manager",
        activity=("外国資本の事業への投資、その経営・管理",
                  "Investing in, or operating or managing, a business with foreign capital"),
        periods=former_periods("投資・経営"), notification=None, inactivity=None, sponsors=None,
        citation=ACT.at("別表第一の二/投資・経営", read=None, confidence="secondary", until="2015-04-01"),
    ),
    status(
        "engineer", "技術", "Engineer", table="別表第一の二", kind="former_status",
        until="2015-04-01", successor="engineer_specialist_in_humanities_international_services",
        activity=("理系の知識を要する業務", "Work needing knowledge of natural sciences"),
        periods=former_periods("技術"), notification=None, inactivity=None, sponsors=None,
        citation=ACT.at("別表第一の二/技術", read=None, confidence="secondary", until="2015-04-01"),
    ),
    status(
        "specialist_in_humanities_international_services", "人文知識・国際業務",
        "Specialist in Humanities/International Services", table="別表第一の二",
        kind="former_status", until="2015-04-01",
        successor="engineer_specialist_in_humanities_international_services",
        activity=("文系の知識、又は外国文化に基づく思考・感受性を要する業務",
                  "Work needing knowledge of humanities, or thinking rooted in a foreign culture"),
        periods=former_periods("人文知識・国際業務"), notification=None, inactivity=None,
        sponsors=None,
        citation=ACT.at("別表第一の二/人文知識・国際業務", read=None, confidence="secondary",
                        until="2015-04-01"),
    ),
    status(
        "pre_college_student", "就学", "Pre-college Student", table="別表第一の四",
        kind="former_status", until="2010-07-01", successor="student", work="none",
        activity=("高校や日本語学校などで教育を受ける活動",
                  "Study at a high school, Japanese language school and the like"),
        periods=(unseen_periods("就学", "1990-06-01", "2010-07-01"),), notification=None,
        inactivity=None, sponsors=None, counts_as="neither",
        citation=ACT.at("別表第一の四/就学", read=None, confidence="secondary", until="2010-07-01"),
    ),
)  # fmt: skip

