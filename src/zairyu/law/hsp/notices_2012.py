"""高度人材告示: the points notices of 2012-05-07 and 2013-12-24, when highly skilled persons held 特定活動.

No text of the two notices was seen. What several reports agree on is encoded with that confidence; rows
nobody restated are unknown items worth their most, so that a sum says how far it could still go.

- 2013-12-24 to 2015-03-31: reported to be the tables that the ordinance took over on 2015-04-01, with pay of
  3,000,000 yen for (b) and (c).
- 2012-05-07 to 2013-12-23: degrees, experience of (a) and age as later; a Japanese degree 5, Japanese 10;
  least pay by age for (a) and (b); pay rows, and most rows of (b) and (c), not seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import evolve

from zairyu.citations import HSP_NOTICE_2012
from zairyu.facts import education, languages, organisation, pay, person
from zairyu.law.hsp.points_ordinance import RESEARCH_CATEGORIES, TOTALS, degree_from_japan
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Item,
    Points,
    Requirement,
    Text,
    Unseen,
    Versions,
    all_of,
    any_of,
    item,
    points,
    requirement,
    unseen,
)  # fmt: skip

STARTS: Final = "2012-05-07"
REVISED: Final = "2013-12-24"
ENDS: Final = "2015-04-01"
FIRST: Final = HSP_NOTICE_2012.at("", read=STARTS, confidence="secondary", until=REVISED)
FIRST_FROM_MEMORY: Final = HSP_NOTICE_2012.at("", read=STARTS, confidence="memory", until=REVISED)
SECOND: Final = HSP_NOTICE_2012.at("", read=REVISED, confidence="secondary", until=ENDS)

# --- 2013-12-24 to 2015-03-31 -----------------------------------------------------------------------------


def _as_in_2015(letter: str) -> tuple[Item, ...]:
    """Return the rows that the ordinance had on its first day, under the notice's name."""
    return tuple(
        evolve(entry, citation=SECOND)
        for entry in TOTALS[letter].items
        if not isinstance(entry.when, Versions)
    )


TOTALS_2013: Final[Mapping[str, Points]] = {
    letter: points(
        f"notice.hsp_2013.i_{letter}.points",
        cite=SECOND,
        ja="平成25年12月24日からの告示の点数（高度専門職省令の最初の表と同じとされる）",
        en="Points of the notice from 24 December 2013 (reported as the ordinance's first tables)",
        items=_as_in_2015(letter),
    )
    for letter in ("a", "b", "c")
}
floor_2013 = requirement(
    "notice.hsp_2013.pay_floor",
    cite=SECOND,
    ja="年収300万円以上（ロ・ハ。平成25年12月24日から）",
    en="Annual pay of 3,000,000 yen or more ((b) and (c); from 24 December 2013)",
    when=pay.annual >= 3_000_000,
)

# --- 2012-05-07 to 2013-12-23 -----------------------------------------------------------------------------


def _row_unseen() -> Unseen:
    return unseen(
        ja="平成24年の告示のこの行は確認できていない",
        en="This row of the notice of 2012 was not seen",
        open_standard=False,
    )


def _degrees_and_age() -> tuple[Item, ...]:
    return (
        item("academic.doctor", 30, group="academic", cite=FIRST, when=education.doctorate,
             ja="博士の学位", en="Doctorate"),
        item("academic.master", 20, group="academic", cite=FIRST,
             when=education.master_or_professional_degree,
             ja="修士の学位", en="Master's degree"),
    )  # fmt: skip


def _age() -> tuple[Item, ...]:
    return (
        item("age.under_30", 15, group="age", cite=FIRST, when=person.age < 30,
             ja="30歳未満", en="Under 30"),
        item("age.under_35", 10, group="age", cite=FIRST,
             when=all_of(person.age >= 30, person.age < 35), ja="30歳以上35歳未満", en="30 to 34"),
        item("age.under_40", 5, group="age", cite=FIRST,
             when=all_of(person.age >= 35, person.age < 40), ja="35歳以上40歳未満", en="35 to 39"),
    )  # fmt: skip


def _additions() -> tuple[Item, ...]:
    return (
        item("special.innovation", 10, cite=FIRST, when=organisation.innovation_support,
             ja="イノベーションを促進する支援措置を受けている",
             en="The organisation has a support measure for innovation"),
        item("special.japanese_degree", 5, cite=FIRST, when=degree_from_japan,
             ja="日本の大学・大学院の学位", en="Degree of a university or graduate school in Japan"),
        item("special.n1", 10, cite=FIRST,
             when=any_of(languages.shows_n1, education.japanese_major_abroad),
             ja="日本語能力試験N1など、又は日本語専攻で外国の大学を卒業",
             en="Japanese at JLPT N1 or the like, or a foreign university degree in Japanese"),
    )  # fmt: skip


def _rest(most: int) -> Item:
    return item("rows_not_seen", most, cite=FIRST, when=_row_unseen(),
                ja="確認できていない行", en="Rows that were not seen")  # fmt: skip


def _career_of_research() -> tuple[Item, ...]:
    return tuple(
        evolve(entry, citation=FIRST) for entry in TOTALS["a"].items if entry.group == "career"
    )


points_2012_a = points(
    "notice.hsp_2012.i_a.points",
    cite=FIRST,
    ja="平成24年の告示の点数（イ）",
    en="Points of the notice of 2012, type (a)",
    items=(
        *_degrees_and_age(),
        *_career_of_research(),
        item("pay", 40, cite=FIRST, when=_row_unseen(), ja="年収（10から40点。年齢による）",
             en="Pay (10 to 40 points, by age)"),
        *_age(),
        item("research.one_category", 15, cite=FIRST_FROM_MEMORY,
             when=any_of(*RESEARCH_CATEGORIES), ja="研究実績", en="Research achievement"),
        *_additions(),
    ),
)  # fmt: skip
points_2012_b = points(
    "notice.hsp_2012.i_b.points",
    cite=FIRST,
    ja="平成24年の告示の点数（ロ）",
    en="Points of the notice of 2012, type (b)",
    items=(
        *_degrees_and_age(),
        item("career", 20, cite=FIRST, when=_row_unseen(), ja="職歴", en="Experience"),
        item("pay", 40, cite=FIRST, when=_row_unseen(), ja="年収（10から40点。年齢による）",
             en="Pay (10 to 40 points, by age)"),
        *_age(),
        *_additions(),
        _rest(35),
    ),
)  # fmt: skip
points_2012_c = points(
    "notice.hsp_2012.i_c.points",
    cite=FIRST,
    ja="平成24年の告示の点数（ハ）",
    en="Points of the notice of 2012, type (c)",
    items=(
        item("academic", 20, cite=FIRST, when=_row_unseen(), ja="学歴", en="Academic background"),
        item("career", 25, cite=FIRST, when=_row_unseen(), ja="職歴", en="Experience"),
        item("pay", 50, cite=FIRST, when=_row_unseen(), ja="年収", en="Pay"),
        *_additions(),
        _rest(10),
    ),
)  # fmt: skip
TOTALS_2012: Final[Mapping[str, Points]] = {
    "a": points_2012_a,
    "b": points_2012_b,
    "c": points_2012_c,
}
floor_2012 = requirement(
    "notice.hsp_2012.pay_floor",
    cite=FIRST,
    ja="年齢に応じた最低年収（イ・ロ。30歳未満340万円、30歳から440万円、35歳から500万円、40歳から600万円）",
    en="Least pay by age ((a) and (b): 3,400,000 yen under 30, 4,400,000 from 30, 5,000,000 from 35, "
    "6,000,000 from 40)",
    when=all_of(
        pay.annual >= 3_400_000,
        any_of(person.age < 30, pay.annual >= 4_400_000),
        any_of(person.age < 35, pay.annual >= 5_000_000),
        any_of(person.age < 40, pay.annual >= 6_000_000),
    ),
)

FLOORS_2013: Final[Mapping[str, Requirement | None]] = {"a": None, "b": floor_2013, "c": floor_2013}
FLOORS_2012: Final[Mapping[str, Requirement | None]] = {"a": floor_2012, "b": floor_2012, "c": None}

RULES: Final = (floor_2012, floor_2013)
COVERS: Final = (
    Covered(HSP_NOTICE_2012, "", (floor_2012.id,), STARTS, REVISED),
    Covered(HSP_NOTICE_2012, "", (floor_2013.id,), REVISED, ENDS),
)
GAPS: Final = (
    Gap(
        FIRST,
        "text_not_seen",
        Text(
            ja="平成24年の告示の、年収の各行とロ・ハの多くの行（足すと結果が変わり得るときは「わからない」とする）",
            en="The pay rows, and most rows of (b) and (c), of the notice of 2012 (unknown where they would decide)",
        ),
    ),
    Gap(
        SECOND,
        "text_not_seen",
        Text(
            ja="平成25年12月24日からの告示の各行（高度専門職省令の最初の表と同じとする報告による）",
            en="The rows of the notice from 24 December 2013 (by reports that they equal the ordinance's first "
            "tables)",
        ),
    ),
)
