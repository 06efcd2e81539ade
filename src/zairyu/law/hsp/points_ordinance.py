"""高度専門職省令 (koudo senmonshoku shourei), the points tables of Art. 1(1), row by row.

Three tables: item 1 for HSP(i)(a) (research, guidance, teaching), item 2 for (b) (specialised or technical
work), item 3 for (c) (operating or managing a business). Each item of the sums below stands where its row
stands. In all eight revisions no row went and no letter moved; rows were added on 2017-04-26, 2021-07-30 and
2023-03-31.

How the rows are written here:

- "seven years or more, less than ten": of the rows of one heading only the highest that is met counts, so
  that the upper bound need not be said again;
- "(except where (a) is met)": the same;
- 年収 of tables 1 and 2: which rows may be used depends on the age (Art. 1(1)(i), words in brackets);
- a number may rest on what is known exactly or on what the entries of the case already show
  (:func:`reaches`).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from zairyu.citations import HSP_ORDINANCE, PRACTICE, STRATEGIC_ZONE_ORDINANCE, Citation
from zairyu.facts import career, education, languages, organisation, pay, person, research
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Expr,
    Fact,
    Item,
    Points,
    Text,
    all_of,
    any_of,
    at_least,
    before,
    constant,
    item,
    points,
    since,
    unseen,
    versions,
)  # fmt: skip

IN_FORCE: Final = "2015-04-01"
NEWEST: Final = "2024-06-10"
ADDED_2017: Final = "2017-04-26"
ADDED_2021: Final = "2021-07-30"
ADDED_2023: Final = "2023-03-31"

TABLE_A: Final = "1/1/1"
TABLE_B: Final = "1/1/2"
TABLE_C: Final = "1/1/3"


def row(path: str) -> Citation:
    """Cite a row of the tables in its newest revision."""
    return HSP_ORDINANCE.at(path, read=NEWEST)


def reaches(known: Fact, shown: Fact, number: int) -> Expr:
    """Return "at least ``number``": as known exactly, or as the entries of the case already show."""
    return any_of(shown >= number, known >= number)


# --- What the rows ask, in words that several rows share -----------------------------------------------

postgraduate = any_of(education.doctorate, education.master_or_professional_degree)
graduate = any_of(
    education.university_or_equal, education.doctorate, education.master_or_professional_degree
)
degree_from_japan = any_of(
    education.japanese_degree,
    all_of(
        education.japanese_junior_college_degree,
        unseen(
            ja="日本の短期大学の学位（短期大学士）をこの加点に数えるかは、確認できる資料がない",
            en="Whether the degree of a Japanese junior college counts for this row was not seen",
            open_standard=True,
        ),
    ),
)
equal_result = all_of(research.other_result, research.other_result_recognised)
RESEARCH_CATEGORIES: Final = (
    reaches(research.patents, research.patents_shown, 1),
    reaches(research.grants, research.grants_shown, 3),
    reaches(research.papers, research.papers_shown, 3),
    equal_result,
)
"""（１） a patent as inventor; （２） foreign government money, three times; （３） three papers; （４） an equal result."""
supported = organisation.innovation_support.is_true()
supported_and_small = all_of(organisation.small_or_medium, organisation.innovation_support)
research_intensive = all_of(
    organisation.small_or_medium, organisation.research_ratio > Decimal("0.03")
)


# --- 年収: rows that tables 1 and 2 have in common ---------------------------------------------------------


def _pay_rows(table: str) -> tuple[Item, ...]:
    """Return 年収 イ to ト: under 30 all rows, 30 to 34 イ to ヘ, 35 to 39 イ to ホ, from 40 イ to ハ."""
    return (
        item("pay.10m", 40, group="pay", cite=row(f"{table}/年収/イ"),
             when=pay.annual >= 10_000_000,
             ja="年収 1000万円以上", en="Annual pay of 10,000,000 yen or more"),
        item("pay.9m", 35, group="pay", cite=row(f"{table}/年収/ロ"),
             when=pay.annual >= 9_000_000,
             ja="年収 900万円以上", en="Annual pay of 9,000,000 yen or more"),
        item("pay.8m", 30, group="pay", cite=row(f"{table}/年収/ハ"),
             when=pay.annual >= 8_000_000,
             ja="年収 800万円以上", en="Annual pay of 8,000,000 yen or more"),
        item("pay.7m", 25, group="pay", cite=row(f"{table}/年収/ニ"),
             when=all_of(pay.annual >= 7_000_000, person.age < 40),
             ja="年収 700万円以上（40歳未満）", en="Annual pay of 7,000,000 yen or more (under 40)"),
        item("pay.6m", 20, group="pay", cite=row(f"{table}/年収/ホ"),
             when=all_of(pay.annual >= 6_000_000, person.age < 40),
             ja="年収 600万円以上（40歳未満）", en="Annual pay of 6,000,000 yen or more (under 40)"),
        item("pay.5m", 15, group="pay", cite=row(f"{table}/年収/ヘ"),
             when=all_of(pay.annual >= 5_000_000, person.age < 35),
             ja="年収 500万円以上（35歳未満）", en="Annual pay of 5,000,000 yen or more (under 35)"),
        item("pay.4m", 10, group="pay", cite=row(f"{table}/年収/ト"),
             when=all_of(pay.annual >= 4_000_000, person.age < 30),
             ja="年収 400万円以上（30歳未満）", en="Annual pay of 4,000,000 yen or more (under 30)"),
    )  # fmt: skip


def _age_rows(table: str) -> tuple[Item, ...]:
    """Return 年齢 イ to ハ."""
    return (
        item("age.under_30", 15, group="age", cite=row(f"{table}/年齢/イ"),
             when=person.age < 30, ja="30歳未満", en="Under 30"),
        item("age.under_35", 10, group="age", cite=row(f"{table}/年齢/ロ"),
             when=all_of(person.age >= 30, person.age < 35), ja="30歳以上35歳未満", en="30 to 34"),
        item("age.under_40", 5, group="age", cite=row(f"{table}/年齢/ハ"),
             when=all_of(person.age >= 35, person.age < 40), ja="35歳以上40歳未満", en="35 to 39"),
    )  # fmt: skip


def _additions(table: str) -> tuple[Item, ...]:
    """Return 特別加算 イ to ヌ, the same in the three tables."""
    return (
        item("special.innovation_sme", 20, group="innovation", cite=row(f"{table}/特別加算/イ"),
             when=supported_and_small,
             ja="中小企業者で、イノベーションを促進する支援措置を受けている",
             en="A small or medium-sized enterprise with a support measure for innovation"),
        item("special.innovation", 10, group="innovation", cite=row(f"{table}/特別加算/ロ"),
             when=supported,
             ja="イノベーションを促進する支援措置を受けている",
             en="The organisation has a support measure for innovation"),
        item("special.sme_rd", 5, cite=row(f"{table}/特別加算/ハ"),
             when=research_intensive,
             ja="中小企業者で、試験研究費等比率が3%を超える",
             en="A small or medium-sized enterprise with a ratio of research costs above 3 per cent"),
        item("special.foreign_qualification", 5, cite=row(f"{table}/特別加算/ニ"),
             when=career.foreign_qualification,
             ja="業務に関連する外国の資格・表彰などで、法務大臣が認めるもの",
             en="A recognised foreign qualification or award related to the work"),
        item("special.japanese_degree", 10, cite=row(f"{table}/特別加算/ホ"),
             when=degree_from_japan,
             ja="日本の大学を卒業し、又は大学院を修了して学位を授与された",
             en="Degree of a university or graduate school in Japan"),
        item("special.n1", 15, cite=row(f"{table}/特別加算/ヘ"),
             when=any_of(languages.shows_n1, education.japanese_major_abroad),
             ja="日本語能力試験N1など、又は日本語専攻で外国の大学を卒業",
             en="Japanese at JLPT N1 or the like, or a foreign university degree in Japanese"),
        item("special.n2", 10, cite=row(f"{table}/特別加算/ト"),
             when=languages.shows_n2, excluded_by=("special.japanese_degree", "special.n1"),
             in_force=(ADDED_2017, None),
             ja="日本語能力試験N2など（ホ・ヘに当たるときを除く）",
             en="Japanese at JLPT N2 or the like (not beside a Japanese degree or N1)"),
        item("special.growth_field", 10, cite=row(f"{table}/特別加算/チ"),
             when=organisation.growth_field_project, in_force=(ADDED_2017, None),
             ja="成長分野の先端的な事業を担う", en="Advanced project of a growth field"),
        item("special.designated_university", 10, cite=row(f"{table}/特別加算/リ"),
             when=education.designated_university, in_force=(ADDED_2017, None),
             ja="告示の大学を卒業し、又は大学院を修了した", en="Graduate of a university on the list"),
        item("special.training", 5, group="training", cite=row(f"{table}/特別加算/ヌ"),
             when=all_of(education.designated_training, ~education.training_in_japanese_classes),
             in_force=(ADDED_2017, None),
             ja="告示の研修を修了した（日本の大学の授業を利用しないもの）",
             en="Designated training without classes of a Japanese university"),
        item("special.training_and_no_japanese_degree", 5, group="training",
             cite=row(f"{table}/特別加算/ヌ"),
             when=education.designated_training, excluded_by=("special.japanese_degree",),
             in_force=(ADDED_2017, None),
             ja="告示の研修を修了した（ホに当たらないとき）",
             en="Designated training, where no Japanese degree is counted"),
    )  # fmt: skip


def _local_government(path: str) -> tuple[Item, ...]:
    """Return the row of 2023-03-31, and what stood in its place in special zones until the day before."""
    return (
        item("special.local_government", 10, group="local_government", cite=row(path),
             when=organisation.local_government_support, in_force=(ADDED_2023, None),
             ja="地方公共団体の支援（高度人材の受入れを促進すると認められるもの）を受けている",
             en="The organisation has recognised support of a local government"),
        item("special.special_zone", 10, group="local_government", cite=SPECIAL_ZONE,
             when=all_of(organisation.special_zone_support, special_zone_in_force),
             in_force=(None, ADDED_2023),
             ja="国家戦略特別区域の高度人材外国人受入促進事業の支援を受けている（令和5年3月30日まで）",
             en="Supported in a national strategic special zone (until 30 March 2023)"),
    )  # fmt: skip


SPECIAL_ZONE: Final = STRATEGIC_ZONE_ORDINANCE.at(
    "", read="2019-04-01", confidence="secondary", until=ADDED_2023,
    note="existed before April 2019; its first day was not found",
)  # fmt: skip
special_zone_in_force = versions(
    before(
        "2019-04-01",
        unseen(
            ja="特区の加点がいつ始まったかを確認できていない（平成31年4月より前）",
            en="When the addition for special zones began was not seen (before April 2019)",
            open_standard=False,
        ),
    ),
    since("2019-04-01", constant("met")),
)

# --- 1条1項1号: table for HSP(i)(a) ------------------------------------------------------------------------

points_a = points(
    "hsp_ordinance.i_a.points",
    cite=row(TABLE_A),
    ja="高度専門職1号イ（研究・研究の指導・教育）の点数",
    en="Points for HSP(i)(a): research, guidance of research, education",
    items=(
        # 学歴
        item("academic.doctor", 30, group="academic", cite=row(f"{TABLE_A}/学歴/イ"),
             when=education.doctorate, ja="博士の学位", en="Doctorate"),
        item("academic.master", 20, group="academic", cite=row(f"{TABLE_A}/学歴/ロ"),
             when=education.master_or_professional_degree,
             ja="修士の学位又は専門職学位", en="Master's or professional degree"),
        item("academic.graduate", 10, group="academic", cite=row(f"{TABLE_A}/学歴/ハ"),
             when=graduate, in_force=(ADDED_2017, None),
             ja="大学卒業又は同等以上の教育", en="University graduate or equal"),
        item("academic.several_fields", 5, cite=row(f"{TABLE_A}/学歴/ニ"),
             when=education.degrees_in_several_fields, in_force=(ADDED_2017, None),
             ja="複数の分野の博士・修士・専門職学位",
             en="Doctorates, master's or professional degrees in several fields"),
        # 職歴
        item("career.7_years", 15, group="career", cite=row(f"{TABLE_A}/職歴/イ"),
             when=reaches(career.research_years, career.research_years_shown, 7),
             ja="研究・教育の実務経験7年以上", en="Seven years or more of research or teaching"),
        item("career.5_years", 10, group="career", cite=row(f"{TABLE_A}/職歴/ロ"),
             when=reaches(career.research_years, career.research_years_shown, 5),
             ja="研究・教育の実務経験5年以上", en="Five years or more of research or teaching"),
        item("career.3_years", 5, group="career", cite=row(f"{TABLE_A}/職歴/ハ"),
             when=reaches(career.research_years, career.research_years_shown, 3),
             ja="研究・教育の実務経験3年以上", en="Three years or more of research or teaching"),
        # 年収, 年齢
        *_pay_rows(TABLE_A),
        *_age_rows(TABLE_A),
        # 研究実績
        item("research.two_categories", 25, group="research", cite=row(f"{TABLE_A}/研究実績/イ"),
             when=at_least(2, *RESEARCH_CATEGORIES),
             ja="研究実績（特許・外国政府の資金・論文・同等の実績）の二つ以上",
             en="Two or more kinds of research achievement"),
        item("research.one_category", 20, group="research", cite=row(f"{TABLE_A}/研究実績/ロ"),
             when=any_of(*RESEARCH_CATEGORIES),
             ja="研究実績の一つ", en="One kind of research achievement"),
        # 特別加算
        *_additions(TABLE_A),
        *_local_government(f"{TABLE_A}/特別加算/ル"),
    ),
)  # fmt: skip

# --- 1条1項2号: table for HSP(i)(b) ------------------------------------------------------------------------

points_b = points(
    "hsp_ordinance.i_b.points",
    cite=row(TABLE_B),
    ja="高度専門職1号ロ（専門・技術）の点数",
    en="Points for HSP(i)(b): specialised or technical work",
    items=(
        # 学歴
        item("academic.doctor", 30, group="academic", cite=row(f"{TABLE_B}/学歴/イ"),
             when=education.doctorate, ja="博士の学位", en="Doctorate"),
        item("academic.mba_mot", 25, group="academic", cite=row(f"{TABLE_B}/学歴/ロ"),
             when=education.management_degree,
             ja="経営管理に関する専門職学位（MBA・MOT）",
             en="Professional degree in management (MBA, MOT)"),
        item("academic.master", 20, group="academic", cite=row(f"{TABLE_B}/学歴/ハ"),
             when=education.master_or_professional_degree,
             ja="修士の学位又は専門職学位", en="Master's or professional degree"),
        item("academic.graduate", 10, group="academic", cite=row(f"{TABLE_B}/学歴/ニ"),
             when=graduate, ja="大学卒業又は同等以上の教育", en="University graduate or equal"),
        item("academic.several_fields", 5, cite=row(f"{TABLE_B}/学歴/ホ"),
             when=education.degrees_in_several_fields, in_force=(ADDED_2017, None),
             ja="複数の分野の博士・修士・専門職学位",
             en="Doctorates, master's or professional degrees in several fields"),
        # 職歴
        item("career.10_years", 20, group="career", cite=row(f"{TABLE_B}/職歴/イ"),
             when=reaches(career.years_in_the_work, career.years_in_the_work_shown, 10),
             ja="従事する業務の実務経験10年以上", en="Ten years or more in the work"),
        item("career.7_years", 15, group="career", cite=row(f"{TABLE_B}/職歴/ロ"),
             when=reaches(career.years_in_the_work, career.years_in_the_work_shown, 7),
             ja="従事する業務の実務経験7年以上", en="Seven years or more in the work"),
        item("career.5_years", 10, group="career", cite=row(f"{TABLE_B}/職歴/ハ"),
             when=reaches(career.years_in_the_work, career.years_in_the_work_shown, 5),
             ja="従事する業務の実務経験5年以上", en="Five years or more in the work"),
        item("career.3_years", 5, group="career", cite=row(f"{TABLE_B}/職歴/ニ"),
             when=reaches(career.years_in_the_work, career.years_in_the_work_shown, 3),
             ja="従事する業務の実務経験3年以上", en="Three years or more in the work"),
        # 年収, 年齢
        *_pay_rows(TABLE_B),
        *_age_rows(TABLE_B),
        # 研究実績
        item("research.one_category", 15, group="research", cite=row(f"{TABLE_B}/研究実績"),
             when=any_of(*RESEARCH_CATEGORIES),
             ja="研究実績（特許・外国政府の資金・論文・同等の実績）の一つ以上",
             en="One or more kinds of research achievement"),
        # 資格: two of one kind (イ) or of two kinds (ロ) give ten, one gives five (ハ): all are counted together
        item("licence.two", 10, group="licence", cite=row(f"{TABLE_B}/資格/イ"),
             when=reaches(career.licences, career.licences_shown, 2),
             ja="日本の国家資格・告示の情報処理の試験や資格が二つ以上",
             en="Two or more Japanese licences, or examinations or qualifications of the IT notice"),
        item("licence.one", 5, group="licence", cite=row(f"{TABLE_B}/資格/ハ"),
             when=reaches(career.licences, career.licences_shown, 1),
             ja="日本の国家資格・告示の情報処理の試験や資格が一つ",
             en="One Japanese licence, or examination or qualification of the IT notice"),
        # 特別加算
        *_additions(TABLE_B),
        item("special.finance_work", 10, cite=row(f"{TABLE_B}/特別加算/ル"),
             when=organisation.finance_work, in_force=(ADDED_2021, None),
             ja="金融の機能の強化に資する告示の業務", en="Finance work of the notice"),
        *_local_government(f"{TABLE_B}/特別加算/ヲ"),
    ),
)  # fmt: skip

# --- 1条1項3号: table for HSP(i)(c) ------------------------------------------------------------------------

points_c = points(
    "hsp_ordinance.i_c.points",
    cite=row(TABLE_C),
    ja="高度専門職1号ハ（経営・管理）の点数",
    en="Points for HSP(i)(c): operating or managing a business",
    items=(
        # 学歴
        item("academic.mba_mot", 25, group="academic", cite=row(f"{TABLE_C}/学歴/イ"),
             when=education.management_degree,
             ja="経営管理に関する専門職学位（MBA・MOT）",
             en="Professional degree in management (MBA, MOT)"),
        item("academic.doctor_or_master", 20, group="academic", cite=row(f"{TABLE_C}/学歴/ロ"),
             when=postgraduate,
             ja="博士・修士の学位又は専門職学位", en="Doctorate, master's or professional degree"),
        item("academic.graduate", 10, group="academic", cite=row(f"{TABLE_C}/学歴/ハ"),
             when=graduate, ja="大学卒業又は同等以上の教育", en="University graduate or equal"),
        item("academic.several_fields", 5, cite=row(f"{TABLE_C}/学歴/ニ"),
             when=education.degrees_in_several_fields, in_force=(ADDED_2017, None),
             ja="複数の分野の博士・修士・専門職学位",
             en="Doctorates, master's or professional degrees in several fields"),
        # 職歴
        item("career.10_years", 25, group="career", cite=row(f"{TABLE_C}/職歴/イ"),
             when=reaches(career.management_years, career.management_years_shown, 10),
             ja="経営又は管理の実務経験10年以上", en="Ten years or more of operating or managing"),
        item("career.7_years", 20, group="career", cite=row(f"{TABLE_C}/職歴/ロ"),
             when=reaches(career.management_years, career.management_years_shown, 7),
             ja="経営又は管理の実務経験7年以上", en="Seven years or more of operating or managing"),
        item("career.5_years", 15, group="career", cite=row(f"{TABLE_C}/職歴/ハ"),
             when=reaches(career.management_years, career.management_years_shown, 5),
             ja="経営又は管理の実務経験5年以上", en="Five years or more of operating or managing"),
        item("career.3_years", 10, group="career", cite=row(f"{TABLE_C}/職歴/ニ"),
             when=reaches(career.management_years, career.management_years_shown, 3),
             ja="経営又は管理の実務経験3年以上", en="Three years or more of operating or managing"),
        # 年収: no age
        item("pay.30m", 50, group="pay", cite=row(f"{TABLE_C}/年収/イ"),
             when=pay.annual >= 30_000_000,
             ja="年収 3000万円以上", en="Annual pay of 30,000,000 yen or more"),
        item("pay.25m", 40, group="pay", cite=row(f"{TABLE_C}/年収/ロ"),
             when=pay.annual >= 25_000_000,
             ja="年収 2500万円以上", en="Annual pay of 25,000,000 yen or more"),
        item("pay.20m", 30, group="pay", cite=row(f"{TABLE_C}/年収/ハ"),
             when=pay.annual >= 20_000_000,
             ja="年収 2000万円以上", en="Annual pay of 20,000,000 yen or more"),
        item("pay.15m", 20, group="pay", cite=row(f"{TABLE_C}/年収/ニ"),
             when=pay.annual >= 15_000_000,
             ja="年収 1500万円以上", en="Annual pay of 15,000,000 yen or more"),
        item("pay.10m", 10, group="pay", cite=row(f"{TABLE_C}/年収/ホ"),
             when=pay.annual >= 10_000_000,
             ja="年収 1000万円以上", en="Annual pay of 10,000,000 yen or more"),
        # 地位
        item("position.representative", 10, group="position", cite=row(f"{TABLE_C}/地位/イ"),
             when=organisation.position.equals("representative"),
             ja="代表取締役・代表執行役・代表権のある業務執行社員",
             en="Representative director, representative executive officer or managing partner"),
        item("position.director", 5, group="position", cite=row(f"{TABLE_C}/地位/ロ"),
             when=organisation.position >= "director",
             ja="取締役・執行役・業務執行社員", en="Director, executive officer or managing partner"),
        # 特別加算
        *_additions(TABLE_C),
        item("special.investment", 5, cite=row(f"{TABLE_C}/特別加算/ル"),
             when=organisation.own_investment >= 100_000_000, in_force=(ADDED_2017, None),
             ja="経営する事業に自ら1億円以上を投資",
             en="Own investment of 100,000,000 yen or more in the business operated"),
        item("special.finance_work", 10, cite=row(f"{TABLE_C}/特別加算/ヲ"),
             when=organisation.finance_work, in_force=(ADDED_2021, None),
             ja="金融の機能の強化に資する告示の業務", en="Finance work of the notice"),
        *_local_government(f"{TABLE_C}/特別加算/ワ"),
    ),
)  # fmt: skip

TOTALS: Final[Mapping[str, Points]] = {"a": points_a, "b": points_b, "c": points_c}
"""The three sums by letter."""

RULES: Final = ()
COVERS: Final = tuple(
    Covered(HSP_ORDINANCE, path, (f"hsp_ordinance.i_{letter}.points_and_pay",), IN_FORCE)
    for letter, path in (("a", TABLE_A), ("b", TABLE_B), ("c", TABLE_C))
)
GAPS: Final = (
    Gap(
        SPECIAL_ZONE,
        "text_not_seen",
        Text(
            ja="特区の加点の始まりの日。令和5年3月31日より前の申請で従前の例による場合に新しい加点を重ねないこと"
            "（附則2項）は、申請日の表を見ることで扱う",
            en="First day of the addition for special zones. That pending zone cases do not also get the new row "
            "(supplementary provision 2 of 2023) follows from reading the table of the day of filing",
        ),
    ),
    Gap(
        row(f"{TABLE_B}/特別加算/ロ"),
        "not_encoded",
        Text(
            ja="告示に挙げられた法律・補助金（一つの事実で尋ねる。国際戦略総合特区の指定・補助もこれに当たるものとされる）",
            en="The laws and subsidies of the notice (asked as one fact; designation or subsidy in an "
            "international strategic special zone is deemed one)",
        ),
    ),
    Gap(
        row(f"{TABLE_B}/特別加算/リ"),
        "not_encoded",
        Text(
            ja="告示の大学の一覧（年ごとに変わるため、一つの事実で尋ねる）",
            en="The list of universities (changes from year to year; asked as one fact)",
        ),
    ),
    Gap(
        row(f"{TABLE_B}/職歴/イ"),
        "text_not_seen",
        Text(
            ja="実務経験の月数の端数の扱い（公表された定めはなく、満の月数を足す）",
            en="How odd months of experience are treated (nothing is published; completed months are added)",
        ),
    ),
    Gap(
        PRACTICE.at("", read=None),
        "text_not_seen",
        Text(
            ja="年の途中の昇給を、これからの12か月の見込みとして按分するか（昇給の日から新しい年額で数える）",
            en="Whether a raise within the next twelve months is averaged (the new yearly figure counts from its "
            "day)",
        ),
    ),
)
