"""高度専門職2号 (koudo senmonshoku nigou), Highly Skilled Professional (ii): Act Art. 20-2, ordinance Art. 2.

For those who *have stayed* with HSP(i): years under (a), (b) and (c) add up, and so do those with Designated
Activities of highly skilled persons before 2015. The points are those of the table of the letter held. All of
Art. 2(1) must be met at the permission, or, by paragraph 2, at the application. The statute names no landing
criteria. An indefinite stay; nothing in the text asks for the points again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from zairyu.citations import (
    ACT,
    ACT_74_OF_2014,
    BUSINESS_MANAGER_REFORM,
    CHANGE_STANDARD,
    HSP_ORDINANCE,
)  # fmt: skip
from zairyu.facts import conduct, hsp
from zairyu.law.hsp.special_hsp import special_hsp
from zairyu.law.hsp.standard import at_application_or_permission, points_standard
from zairyu.law.landing_criteria.business_manager import STATUS as BUSINESS_MANAGER
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Effect,
    Requirement,
    Text,
    all_of,
    any_of,
    before,
    constant,
    only_if,
    requirement,
    since,
    unless,
    versions,
)  # fmt: skip

STATUS_ID: Final = "highly_skilled_professional_ii"
IN_FORCE: Final = "2015-04-01"
SPECIAL_IN_FORCE: Final = "2023-04-21"
NEWEST: Final = "2024-06-10"
KANA_2015: Final[Mapping[str, str]] = {"a": "イ", "b": "ロ", "c": "ハ"}
CARD: Final = Text(ja="在留カード、指定書、旅券", en="Residence card, designation paper, passport")

# --- 入管法20条の2第1項 ----------------------------------------------------------------------------------

designated_when_the_status_began = requirement(
    "act.2014_74.designated_when_the_status_began",
    cite=ACT_74_OF_2014.at("附則/3/5", read=IN_FORCE, confidence="text_seen"),
    ja="施行の際に高度人材の特定活動で在留し、その後も引き続き在留する人は、直接2号に変更できる",
    en="Whoever held the Designated Activities of highly skilled persons when the status began, and has stayed "
    "since, may change into (ii) directly",
    when=hsp.designated_when_the_status_began,
)
has_stayed_as_hsp_i = requirement(
    "act.article_20_2.has_stayed_as_hsp_i",
    cite=ACT.at("20-2/1", read="2026-06-14"),
    ja="高度専門職1号（イ・ロ・ハ）で日本に在留していたこと（今も持っている必要はない）",
    en="Has stayed in Japan with HSP(i), of whatever letter (it need not be held now)",
    when=unless(
        any_of(*(hsp.has_held(type=letter) for letter in ("a", "b", "c"))),
        designated_when_the_status_began,
    ),
    effect=Effect.REQUIRED,
    evidence=CARD,
)

# --- 高度専門職省令2条1項1号: points of the table of the letter held, or special HSP -------------------------


def _by_points(letter: str, kana: str) -> Requirement:
    return requirement(
        f"hsp_ordinance.ii.points_of_{letter}",
        cite=(
            HSP_ORDINANCE.at(
                f"2/1/1/{KANA_2015[letter]}", read="2015-04-01", until=SPECIAL_IN_FORCE
            ),
            HSP_ORDINANCE.at(f"2/1/1/{kana}", read=NEWEST),
        ),
        ja=f"{kana}　高度専門職1号の「{KANA_2015[letter]}」で在留していた人：その表で70点以上"
        + ("" if letter == "a" else "、かつ年収300万円以上"),
        en=f"Has stayed with HSP(i)({letter}): 70 points or more in that table"
        + ("" if letter == "a" else ", and annual pay of 3,000,000 yen or more"),
        when=all_of(hsp.has_held(type=letter), points_standard(letter)),
    )


points_of_a = _by_points("a", "ロ")
points_of_b = _by_points("b", "ハ")
points_of_c = _by_points("c", "ニ")
by_special = requirement(
    "hsp_ordinance.ii.special",
    cite=HSP_ORDINANCE.at("2/1/1/イ", read=NEWEST),
    ja="イ　高度専門職で在留していた人で、特別高度人材であること（令和5年4月21日から）",
    en="(a) Has stayed as a highly skilled professional and is a special one (since 21 April 2023)",
    when=all_of(any_of(*(hsp.has_held(type=letter) for letter in ("a", "b", "c"))), special_hsp),
)
item_1 = requirement(
    "hsp_ordinance.ii.points_or_special",
    cite=HSP_ORDINANCE.at("2/1/1", read=NEWEST),
    ja="一　在留していた区分の表で70点以上（ロ・ハは年収300万円以上も）、又は特別高度人材",
    en="(i) 70 points or more in the table of the letter held (for (b) and (c) also the least pay), or special "
    "highly skilled professional",
    when=any_of(by_special, points_of_a, points_of_b, points_of_c),
    evidence=Text(ja="ポイント計算表とその疎明資料", en="Point calculation sheet with its proofs"),
)

# --- 2条1項2号 --------------------------------------------------------------------------------------------

three_years = requirement(
    "hsp_ordinance.ii.three_years",
    cite=(
        HSP_ORDINANCE.at("2/1/2", read="2015-04-01", until=SPECIAL_IN_FORCE),
        HSP_ORDINANCE.at("2/1/2", read=NEWEST),
        HSP_ORDINANCE.at("附則/3", read="2015-04-01"),
    ),
    ja="高度専門職1号で3年以上（イ・ロ・ハと平成27年3月までの特定活動を通算）在留していたこと",
    en="Three years or more with HSP(i) (all letters, and the Designated Activities until March 2015, added up)",
    when=hsp.years_held >= 3,
    evidence=CARD,
)
one_year_if_special = requirement(
    "hsp_ordinance.ii.one_year_if_special",
    cite=HSP_ORDINANCE.at("2/1/2", read=NEWEST),
    ja="特別高度人材は1年以上（令和5年4月21日から）",
    en="One year or more for a special highly skilled professional (since 21 April 2023)",
    when=all_of(special_hsp, hsp.years_held >= 1),
    evidence=CARD,
)
item_2 = requirement(
    "hsp_ordinance.ii.years_and_activity",
    cite=HSP_ORDINANCE.at("2/1/2", read=NEWEST),
    ja="二　高度専門職1号で3年（特別高度人材は1年）以上在留して、その活動を行っていたこと",
    en="(ii) Has stayed three years (a special one: one year) or more with HSP(i), doing its activity",
    when=all_of(any_of(three_years, one_year_if_special), hsp.activity_done),
)

# --- 2条1項3号, 4号 ----------------------------------------------------------------------------------------

good_conduct = requirement(
    "hsp_ordinance.ii.good_conduct",
    cite=HSP_ORDINANCE.at("2/1/3", read="2015-04-01"),
    ja="三　素行が善良であること（刑罰を受けていれば、入管が判断する）",
    en="(iii) Good conduct (after a punishment it is for the agency to judge)",
    when=any_of(~conduct.punished, conduct.is_good),
)
interest_of_japan = requirement(
    "hsp_ordinance.ii.interest_of_japan",
    cite=HSP_ORDINANCE.at("2/1/4", read="2015-04-01"),
    ja="四　在留が日本国の利益に合うと認められること",
    en="(iv) The stay is found to accord with the interests of Japan",
    when=hsp.in_interest_of_japan,
)

# --- 2条1項・2項 -------------------------------------------------------------------------------------------

on_the_day = all_of(item_1, item_2, good_conduct, interest_of_japan)
standard = requirement(
    "hsp_ordinance.ii",
    cite=(HSP_ORDINANCE.at("2/1", read=NEWEST), HSP_ORDINANCE.at("2/2", read="2015-04-01")),
    ja="高度専門職省令2条1項の各号すべてに、申請の時点又は許可を受ける時点で当たること",
    en="Meets every item of Art. 2(1) of the ordinance at the application or at the permission",
    when=versions(
        before(IN_FORCE, constant("not_met")),
        since(IN_FORCE, at_application_or_permission(on_the_day)),
    ),
)

# --- 平成21年法務省令51号, 経営・管理の改正 -----------------------------------------------------------------

industry_and_national_life = requirement(
    "change_standard.industry_and_national_life",
    cite=(
        CHANGE_STANDARD.at("1/1", read="2015-04-01", until="2017-11-01"),
        CHANGE_STANDARD.at("本則", read="2017-11-01"),
    ),
    ja="産業及び国民生活に与える影響などの観点から相当でないと認められないこと",
    en="Not found inappropriate in view of industry and the life of the nation",
    when=hsp.fits_industry_and_national_life,
    effect=Effect.REQUIRED,
)
business_manager = requirement(
    "guideline.business_manager_reform.hsp_ii",
    cite=BUSINESS_MANAGER_REFORM.at("", read="2025-10-16", confidence="secondary"),
    ja="経営・管理の活動からの変更は、令和7年10月16日からの経営・管理の基準に適合していること（入管庁の案内による）",
    en="From operating or managing a business: the Business Manager criteria of 16 October 2025 are met (by the "
    "agency's guidance)",
    when=versions(
        before("2025-10-16", constant("not_applicable")),
        since(
            "2025-10-16",
            only_if(hsp.activity_type.equals("c"), all_of(*BUSINESS_MANAGER.criteria)),
        ),
    ),
    effect=Effect.REQUIRED_IN_PRINCIPLE,
)

# --- 別表第一の二「高度専門職」2号 ----------------------------------------------------------------------------

activity = requirement(
    "act.table_i_2.highly_skilled_professional_ii",
    cite=(
        ACT.at("別表第一の二/高度専門職/2", read="2017-01-01", until="2019-04-01"),
        ACT.at("別表第一の二/高度専門職/2", read="2019-04-01"),
    ),
    ja="別表第一の二の表「高度専門職」2号の活動（1号の活動をした人が、基準に適合して行うもの）",
    en="The activity of Highly Skilled Professional (ii): by somebody who did that of (i) and meets the standard",
    when=all_of(standard, hsp.activity_type.in_("a", "b", "c")),
)

STATUS: Final = StatusRules(
    status=STATUS_ID,
    activity=activity,
    extra=(has_stayed_as_hsp_i, industry_and_national_life, business_manager),
)

RULES: Final = (
    activity, has_stayed_as_hsp_i, designated_when_the_status_began, standard, item_1, by_special,
    points_of_a, points_of_b, points_of_c, item_2, three_years, one_year_if_special, good_conduct,
    interest_of_japan, industry_and_national_life, business_manager,
)  # fmt: skip
COVERS: Final = (
    Covered(ACT, "20-2/1", (has_stayed_as_hsp_i.id,), IN_FORCE),
    Covered(ACT, "20-2/2", (standard.id, industry_and_national_life.id), IN_FORCE),
    Covered(ACT, "別表第一の二/高度専門職/2", (activity.id,), IN_FORCE),
    Covered(HSP_ORDINANCE, "2/1", (standard.id,), IN_FORCE),
    Covered(HSP_ORDINANCE, "2/1/1", (item_1.id,), IN_FORCE),
    Covered(HSP_ORDINANCE, "2/1/2", (item_2.id,), IN_FORCE),
    Covered(HSP_ORDINANCE, "2/1/3", (good_conduct.id,), IN_FORCE),
    Covered(HSP_ORDINANCE, "2/1/4", (interest_of_japan.id,), IN_FORCE),
    Covered(HSP_ORDINANCE, "2/2", (standard.id,), IN_FORCE),
    Covered(HSP_ORDINANCE, "附則/3", (three_years.id,), IN_FORCE),
    Covered(CHANGE_STANDARD, "1/1", (industry_and_national_life.id,), IN_FORCE, "2017-11-01"),
    Covered(CHANGE_STANDARD, "本則", (industry_and_national_life.id,), "2017-11-01"),
)
GAPS: Final = (
    Gap(
        HSP_ORDINANCE.at("2/1/4", read="2015-04-01"),
        "judgement",
        Text(
            ja="日本国の利益、産業と国民生活への影響は入管が判断する",
            en="The interests of Japan, and the effects on industry and national life, are for the agency to judge",
        ),
    ),
    Gap(
        HSP_ORDINANCE.at("附則/2", read="2015-04-01"),
        "not_encoded",
        Text(
            ja="特定活動で在留していた人がどの区分とみなされるか（区分を直接述べてもらう）",
            en="Which letter the former Designated Activities stand for (to be stated directly)",
        ),
    ),
)
