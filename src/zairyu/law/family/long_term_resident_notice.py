"""定住者告示: the positions of the Long-Term Resident notice, items 1 to 8, in its own order.

The words were read in independent copies, not in an official text; the days of its amendments are mostly not
known. Item 2 is deleted. "Minor" in item 6 follows the Civil Code: under 20 until 2022-03-31, under 18 since;
a first landing must come before that birthday. Item 8 keeps its literal 20 years. Who lands as a Long-Term Resident
must come under the notice; inside Japan the status can be permitted outside it too (see the next module).
"""

from __future__ import annotations

from typing import Any, Final

from zairyu.citations import ACT, ISA_MANUAL, LONG_TERM_RESIDENT_NOTICE, Citation
from zairyu.facts import conduct, languages, long_term, person, residence, ties
from zairyu.facts.family import TIE_EVIDENCE
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    before,
    constant,
    only_if,
    requirement,
    since,
    versions,
)

ADULT_AT_18: Final = "2022-04-01"
ONE_YEAR: Final = 12
"""Months: "a period of stay of one year or more" is the period designated."""


def at(path: str, confidence: str = "secondary") -> Citation:
    """Cite an item of the notice, read in copies of no known day."""
    return LONG_TERM_RESIDENT_NOTICE.at(path, read=None, confidence=confidence)


minor = requirement(
    "long_term_resident.notice.minor",
    cite=at("6", confidence="official"),
    ja="未成年であること（令和4年3月31日までは20歳未満、4月1日からは18歳未満）",
    en="Is a minor: under 20 until 31 March 2022, under 18 from 1 April 2022",
    when=versions(before(ADULT_AT_18, person.age < 20), since(ADULT_AT_18, person.age < 18)),
    evidence=person.age.evidence,
    note=Text(
        ja="新しく上陸する人は、証明書があっても18歳の誕生日の前日までに上陸する必要があります。",
        en="Who lands for the first time must land by the day before the eighteenth birthday, certificate or not.",
    ),
)
good_conduct = requirement(
    "long_term_resident.notice.good_conduct",
    cite=(
        at("3"),
        at("4"),
        at("5/ハ"),
        at("6/ハ"),
        ISA_MANUAL.at("素行", read=None, confidence="memory"),
    ),
    ja="素行が善良であること（刑罰や繰り返しの違反があれば、入管が判断する）",
    en="Good conduct (after punishments or repeated breaches it is for the agency to judge)",
    when=any_of(all_of(~conduct.punished, ~conduct.repeated_violations), conduct.is_good),
    evidence=Text(ja="本国の無犯罪証明書", en="Police certificate of the home country"),
)
sponsor_of_one_year = requirement(
    "long_term_resident.notice.sponsor_with_one_year",
    cite=at("5/ロ"),
    ja="頼りにする定住者に指定された在留期間が1年以上",
    en="The Long-Term Resident relied on was given a period of stay of one year or more",
    when=long_term.sponsor_period >= ONE_YEAR,
    evidence=long_term.sponsor_period.evidence,
)
unmarried_and_supported = all_of(minor, ties.unmarried, ties.lives_on_support)

# --- 1 ------------------------------------------------------------------------------------------------

item_1_i = requirement(
    "long_term_resident.notice.1_i",
    cite=at("1/イ"),
    ja="1号イ　指定された国に一時滞在し、国際機関が保護を推薦した人で、日本社会への適応能力と職の見込みがある者（家族を含む）",
    en="(1)(a) Staying for a time in a listed country, recommended for protection by UNHCR, able to adapt and with a "
    "prospective job (with family)",
    when=residence.recognised_as.equals("third_country_resettled"),
)
item_1_ro = requirement(
    "long_term_resident.notice.1_ro",
    cite=at("1/ロ"),
    ja="1号ロ　1号イで上陸して在留する人の親族で、互いに助け合えるもの",
    en="(1)(b) Relative of somebody who landed under (a) and goes on staying; mutual help is possible",
    when=long_term.resettled_relative,
)
item_1 = requirement(
    "long_term_resident.notice.1",
    cite=at("1"),
    ja="1号　第三国定住",
    en="(1) Third-country resettlement",
    when=any_of(item_1_i, item_1_ro),
)
item_2 = requirement(
    "long_term_resident.notice.2",
    cite=at("2"),
    ja="2号　削除",
    en="(2) Deleted",
    when=constant("not_met"),
)

# --- 3, 4: descendants ----------------------------------------------------------------------------------

item_3 = requirement(
    "long_term_resident.notice.3",
    cite=at("3"),
    ja="3号　日本人の子として出生した者の実子で、素行が善良であるもの",
    en="(3) Biological child of a person born as the child of a Japanese national, of good conduct",
    when=all_of(long_term.child_of_child_of_japanese, good_conduct),
    evidence=long_term.REGISTER,
)
item_4 = requirement(
    "long_term_resident.notice.4",
    cite=at("4"),
    ja="4号　日本人の子として出生し、かつて日本国民として日本に本籍を有した者の、実子の実子で、素行が善良であるもの",
    en="(4) Biological grandchild of a person born as the child of a Japanese national who once had a Japanese "
    "register of domicile, of good conduct",
    when=all_of(long_term.grandchild_of_former_national, good_conduct),
    evidence=long_term.REGISTER,
)

# --- 5: spouses -----------------------------------------------------------------------------------------

married = all_of(ties.partner_kind.equals("marriage"), ties.valid_in_japan)
spouse_of_long_term_resident = all_of(
    married,
    long_term.spouse_position.equals("long_term_resident"),
    sponsor_of_one_year,
    ~long_term.sponsor_landed_as_spouse_and_divorced,
)
item_5_i = requirement(
    "long_term_resident.notice.5_i",
    cite=at("5/イ"),
    ja="5号イ　日本人の子として出生し「日本人の配偶者等」で在留する人の配偶者",
    en="(5)(a) Spouse of a person who stays as Spouse or Child of Japanese National by birth",
    when=all_of(married, long_term.spouse_position.equals("born_as_child_of_japanese")),
)
item_5_ro = requirement(
    "long_term_resident.notice.5_ro",
    cite=at("5/ロ"),
    ja="5号ロ　在留期間1年以上の定住者（3号・4号の人を除く）の配偶者",
    en="(5)(b) Spouse of a Long-Term Resident with one year or more (not one of items 3, 4)",
    when=all_of(spouse_of_long_term_resident, ~long_term.sponsor_by_descent),
)
item_5_ha = requirement(
    "long_term_resident.notice.5_ha",
    cite=at("5/ハ"),
    ja="5号ハ　在留期間1年以上の定住者（3号・4号の人）の配偶者で、素行が善良であるもの",
    en="(5)(c) Spouse of a Long-Term Resident of items 3, 4 with one year or more, of good conduct",
    when=all_of(spouse_of_long_term_resident, long_term.sponsor_by_descent, good_conduct),
)
item_5 = requirement(
    "long_term_resident.notice.5",
    cite=at("5"),
    ja="5号　配偶者",
    en="(5) Spouses",
    when=any_of(item_5_i, item_5_ro, item_5_ha),
    evidence=TIE_EVIDENCE,
)

# --- 6: minor, unmarried, supported children --------------------------------------------------------------

supported_by_long_term_resident = all_of(
    unmarried_and_supported,
    long_term.supporting_parent.equals("long_term_resident"),
    sponsor_of_one_year,
)
item_6_i = requirement(
    "long_term_resident.notice.6_i",
    cite=at("6/イ"),
    ja="6号イ　日本人・永住者・特別永住者の扶養を受けて生活する、未成年で未婚の実子",
    en="(6)(a) Minor unmarried biological child living on the support of a Japanese national, permanent or special "
    "permanent resident",
    when=all_of(
        unmarried_and_supported,
        long_term.supporting_parent.in_(
            "japanese_national", "permanent_resident", "special_permanent_resident"
        ),
    ),
)
item_6_ro = requirement(
    "long_term_resident.notice.6_ro",
    cite=at("6/ロ"),
    ja="6号ロ　在留期間1年以上の定住者（3号・4号・5号ハの人を除く）の扶養を受けて生活する、未成年で未婚の実子",
    en="(6)(b) The same, supported by a Long-Term Resident with one year or more (not of items 3, 4, 5(c))",
    when=all_of(supported_by_long_term_resident, ~long_term.sponsor_by_descent),
)
item_6_ha = requirement(
    "long_term_resident.notice.6_ha",
    cite=at("6/ハ"),
    ja="6号ハ　在留期間1年以上の定住者（3号・4号・5号ハの人）の扶養を受けて生活する、未成年で未婚の実子で、素行が善良であるもの",
    en="(6)(c) The same, supported by a Long-Term Resident of items 3, 4, 5(c), of good conduct (minors of the fourth "
    "generation)",
    when=all_of(supported_by_long_term_resident, long_term.sponsor_by_descent, good_conduct),
)
item_6_ni = requirement(
    "long_term_resident.notice.6_ni",
    cite=at("6/ニ"),
    ja="6号ニ　日本人・永住者・特別永住者・定住者（1年以上）の配偶者で「日本人の配偶者等」「永住者の配偶者等」の人の扶養を受けて生活する、"
    "未成年で未婚の実子（連れ子）",
    en="(6)(d) The same, supported by the spouse (with a spouse status) of a Japanese national, permanent or special "
    "permanent resident or Long-Term Resident with one year or more (stepchildren)",
    when=all_of(unmarried_and_supported, long_term.supporting_parent.equals("spouse_of_resident")),
)
item_6 = requirement(
    "long_term_resident.notice.6",
    cite=at("6"),
    ja="6号　未成年で未婚の実子",
    en="(6) Minor unmarried biological children",
    when=any_of(item_6_i, item_6_ro, item_6_ha, item_6_ni),
    evidence=Text(
        ja="出生証明書、送金記録、監護のわかる資料",
        en="Birth certificate, remittances, papers on custody",
    ),
)

# --- 7: adopted children under six ------------------------------------------------------------------------

under_six = all_of(long_term.adopted, person.age < 6, ties.lives_on_support)


def _adopted_by(letter: str, slug: str, parent: str, ja: str, en: str, *more: Any) -> Any:
    return requirement(
        f"long_term_resident.notice.7_{slug}",
        cite=at(f"7/{letter}"),
        ja=f"7号{letter}　{ja}の扶養を受けて同居する、6歳未満の養子",
        en=f"(7) Adopted child under six, supported by and living with {en}",
        when=all_of(under_six, long_term.adoptive_parent.equals(parent), *more),
        evidence=TIE_EVIDENCE,
    )


item_7_i = _adopted_by("イ", "i", "japanese_national", "日本人", "a Japanese national")
item_7_ro = _adopted_by("ロ", "ro", "permanent_resident", "永住者", "a permanent resident")
item_7_ha = _adopted_by(
    "ハ", "ha", "long_term_resident", "在留期間1年以上の定住者",
    "a Long-Term Resident with one year or more", sponsor_of_one_year,
)  # fmt: skip
item_7_ni = _adopted_by(
    "ニ", "ni", "special_permanent_resident", "特別永住者", "a special permanent resident",
)  # fmt: skip
item_7 = requirement(
    "long_term_resident.notice.7",
    cite=at("7"),
    ja="7号　6歳未満の養子",
    en="(7) Adopted children under six",
    when=any_of(item_7_i, item_7_ro, item_7_ha, item_7_ni),
    note=Text(
        ja="上陸の後に6歳になっても、定住者として更新を申請できます（告示外）。",
        en="Turning six after landing does not end it: extensions as Long-Term Resident can be applied for.",
    ),
)

# --- 8: left behind in China ------------------------------------------------------------------------------

item_8_i_to_ha = requirement(
    "long_term_resident.notice.8_i_to_ha",
    cite=(at("8/イ"), at("8/ロ"), at("8/ハ")),
    ja="8号イ・ロ・ハ　中国残留邦人（昭和20年9月2日以前からの居住者、その地で生まれた子、厚生省令で定める者）",
    en="(8)(a) to (c) Japanese left behind in China, children born there, and those of the ordinance",
    when=long_term.remained_in_china.in_("i", "ro", "ha"),
)
item_8_ni = requirement(
    "long_term_resident.notice.8_ni",
    cite=at("8/ニ"),
    ja="8号ニ　永住帰国した人と本邦で生活する親族（配偶者、20歳未満で未婚の子、障害のある子、介護する子とその配偶者）",
    en="(8)(d) Relatives who live in Japan with a returnee: spouse, unmarried child under 20, disabled child, one child "
    "who gives care and that child's spouse",
    when=any_of(
        long_term.remained_in_china.in_(
            "spouse_of_returnee", "disabled_child_of_returnee", "carer_child_of_returnee",
            "spouse_of_carer",
        ),
        all_of(
            long_term.remained_in_china.equals("minor_child_of_returnee"),
            person.age < 20,
            ties.unmarried,
        ),
    ),
)  # fmt: skip
item_8 = requirement(
    "long_term_resident.notice.8",
    cite=at("8"),
    ja="8号　中国残留邦人とその親族",
    en="(8) Japanese left behind in China, and relatives",
    when=any_of(item_8_i_to_ha, item_8_ni),
)

ITEMS: Final = (item_1, item_2, item_3, item_4, item_5, item_6, item_7, item_8)
position = requirement(
    "long_term_resident.notice",
    cite=(ACT.at("7/1/2", read="2026-06-14"), at("")),
    ja="定住者告示のいずれかの地位",
    en="A position of the Long-Term Resident notice",
    when=any_of(*ITEMS),
)

# --- 5年の在留期間の言語 ------------------------------------------------------------------------------------

language_for_five_years = requirement(
    "long_term_resident.language_for_five_years",
    cite=ISA_MANUAL.at("定住者/言語", read=None, confidence="secondary"),
    ja="日系人など：在留期間5年の決定に当たり、日本語能力の資料（参照枠B1相当以上、又は指定機関で6月以上の学習）",
    en="Descendants and others: before a period of five years is decided, proof of Japanese (framework B1 or above, or "
    "six months or more of study at a designated institution)",
    when=only_if(
        any_of(item_3, item_4, item_5_ha, item_6_ha),
        any_of(
            languages.japanese_framework_level.in_("b1", "b2", "c1", "c2"),
            languages.shows_n2,
        ),
    ),
    effect=Effect.WEIGHS,
    note=Text(
        ja="当分の間の扱いで、在留期間の長さに関わり、資格そのものの要件ではありません。",
        en="For the time being; it bears on the length of the period, not on the status itself.",
    ),
)

RULES: Final = (
    position, *ITEMS, item_1_i, item_1_ro, item_5_i, item_5_ro, item_5_ha, item_6_i, item_6_ro, item_6_ha, item_6_ni,
    item_7_i, item_7_ro, item_7_ha, item_7_ni, item_8_i_to_ha, item_8_ni, minor, good_conduct, sponsor_of_one_year,
    language_for_five_years,
)  # fmt: skip
COVERS: Final = (
    *(
        Covered(LONG_TERM_RESIDENT_NOTICE, str(number), (rule.id,))
        for number, rule in enumerate(ITEMS, start=1)
    ),
    *(
        Covered(LONG_TERM_RESIDENT_NOTICE, path, (rule.id,))
        for path, rule in (
            ("1/イ", item_1_i), ("1/ロ", item_1_ro), ("5/イ", item_5_i), ("5/ロ", item_5_ro), ("5/ハ", item_5_ha),
            ("6/イ", item_6_i), ("6/ロ", item_6_ro), ("6/ハ", item_6_ha), ("6/ニ", item_6_ni), ("7/イ", item_7_i),
            ("7/ロ", item_7_ro), ("7/ハ", item_7_ha), ("7/ニ", item_7_ni), ("8/イ", item_8_i_to_ha),
            ("8/ロ", item_8_i_to_ha), ("8/ハ", item_8_i_to_ha), ("8/ニ", item_8_ni),
        )
    ),
)  # fmt: skip
GAPS: Final = (
    Gap(
        at("8/ホ"),
        "text_not_seen",
        Text(ja="8号ニの終わりの各項とホ", en="The last parts of item 8(d), and (e)"),
    ),
    Gap(
        at(""),
        "text_not_seen",
        Text(
            ja="告示の改正日と改正前の文言（1号の国・範囲、削除された2号）、各号の除外の書き方",
            en="Days of amendments and earlier wording (countries and reach of item 1, deleted item 2); the exceptions "
            "among the items",
        ),
    ),
    Gap(
        at("3"),
        "judgement",
        Text(
            ja="素行の善良（どの程度の古い処罰が問題とされないか）は入管が判断する",
            en="Good conduct (how old a punishment no longer matters) is for the agency to judge",
        ),
    ),
    Gap(
        at("6"),
        "judgement",
        Text(
            ja="扶養を受けて生活するかどうかは資料から入管が判断する（18歳に近いほど説明が要るとされる）",
            en="Whether a child lives on support is judged from papers (the nearer to 18, the more is asked)",
        ),
    ),
)
