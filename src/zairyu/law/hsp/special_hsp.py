"""特別高度人材省令 (J-Skip): pay together with a degree or with experience, in place of points.

In force since 2023-04-21; the revision of 2024-06-10 changed references only. Item 1 is for the activities of
HSP(i)(a) and (b), item 2 for those of (c), where only experience counts beside the pay.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from zairyu.citations import SPECIAL_HSP_ORDINANCE
from zairyu.facts import career, pay
from zairyu.law.hsp.by_type import rule_of_the_type
from zairyu.law.hsp.points_ordinance import postgraduate, reaches
from zairyu.law.register import Covered
from zairyu.logic import (
    Expr,
    Requirement,
    Text,
    Versions,
    all_of,
    any_of,
    before,
    constant,
    requirement,
    since,
    versions,
)  # fmt: skip

IN_FORCE: Final = "2023-04-21"
ITEM_1: Final = SPECIAL_HSP_ORDINANCE.at("1", read="2024-06-10")
ITEM_2: Final = SPECIAL_HSP_ORDINANCE.at("2", read="2024-06-10")
EVIDENCE: Final = Text(
    ja="年収見込証明書、学位記、在職証明書",
    en="Certificate of expected pay, diploma, certificates of employment",
)


def _in_its_time(rule: Expr) -> Versions:
    return versions(before(IN_FORCE, constant("not_met")), since(IN_FORCE, rule))


degree = requirement(
    "special_hsp_ordinance.degree",
    cite=SPECIAL_HSP_ORDINANCE.at("1/ア", read="2024-06-10"),
    ja="ア　博士・修士の学位又は専門職学位",
    en="(a) A doctorate, master's degree or professional degree",
    when=postgraduate,
)
ten_years_of_research = requirement(
    "special_hsp_ordinance.ten_years_of_research",
    cite=SPECIAL_HSP_ORDINANCE.at("1/イ", read="2024-06-10"),
    ja="イ　従事する研究・研究の指導・教育の10年以上の実務経験",
    en="(b) Ten years or more of experience in the research, guidance or education",
    when=reaches(career.research_years, career.research_years_shown, 10),
)
ten_years_in_the_work = requirement(
    "special_hsp_ordinance.ten_years_in_the_work",
    cite=SPECIAL_HSP_ORDINANCE.at("1/イ", read="2024-06-10"),
    ja="イ　従事する業務の10年以上の実務経験",
    en="(b) Ten years or more of experience in the work",
    when=reaches(career.years_in_the_work, career.years_in_the_work_shown, 10),
)
special_a = requirement(
    "special_hsp_ordinance.i_a",
    cite=ITEM_1,
    ja="特別高度人材（イの活動）：年収2000万円以上、かつ修士以上の学位又は10年以上の実務経験",
    en="Special highly skilled professional, activity (a): annual pay of 20,000,000 yen or more, and a "
    "master's degree or higher or ten years' experience",
    when=_in_its_time(all_of(pay.annual >= 20_000_000, any_of(degree, ten_years_of_research))),
    evidence=EVIDENCE,
)
special_b = requirement(
    "special_hsp_ordinance.i_b",
    cite=ITEM_1,
    ja="特別高度人材（ロの活動）：年収2000万円以上、かつ修士以上の学位又は10年以上の実務経験",
    en="Special highly skilled professional, activity (b): annual pay of 20,000,000 yen or more, and a "
    "master's degree or higher or ten years' experience",
    when=_in_its_time(all_of(pay.annual >= 20_000_000, any_of(degree, ten_years_in_the_work))),
    evidence=EVIDENCE,
)
special_c = requirement(
    "special_hsp_ordinance.i_c",
    cite=ITEM_2,
    ja="特別高度人材（ハの活動）：年収4000万円以上、かつ経営又は管理の5年以上の実務経験",
    en="Special highly skilled professional, activity (c): annual pay of 40,000,000 yen or more, and five "
    "years' experience of operating or managing a business",
    when=_in_its_time(
        all_of(
            pay.annual >= 40_000_000,
            reaches(career.management_years, career.management_years_shown, 5),
        )
    ),
    evidence=EVIDENCE,
)
SPECIAL: Final[Mapping[str, Requirement]] = {"a": special_a, "b": special_b, "c": special_c}
"""The standard by letter of the activity."""

special_hsp = requirement(
    "special_hsp_ordinance.special_hsp",
    cite=(ITEM_1, ITEM_2),
    ja="特別高度人材の基準に当てはまること（活動の区分に応じて）",
    en="Meets the standard for special highly skilled professionals (by the type of activity)",
    when=rule_of_the_type(SPECIAL),
    evidence=EVIDENCE,
)

RULES: Final = (
    special_hsp, special_a, special_b, special_c, degree, ten_years_of_research,
    ten_years_in_the_work,
)  # fmt: skip
COVERS: Final = (
    Covered(SPECIAL_HSP_ORDINANCE, "1", (special_a.id, special_b.id), IN_FORCE),
    Covered(SPECIAL_HSP_ORDINANCE, "1/ア", (degree.id,), IN_FORCE),
    Covered(
        SPECIAL_HSP_ORDINANCE,
        "1/イ",
        (ten_years_of_research.id, ten_years_in_the_work.id),
        IN_FORCE,
    ),
    Covered(SPECIAL_HSP_ORDINANCE, "2", (special_c.id,), IN_FORCE),
)
GAPS: Final = ()
