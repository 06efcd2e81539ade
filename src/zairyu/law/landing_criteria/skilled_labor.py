"""技能 (ginō): Skilled Labor.

First the activity of the appended table of the Act, then the row of the landing criteria ordinance: one of the
items 1 to 9 by trade, and pay. Each item says what counts towards its years.

| Item | Trade | Years | Counted too |
|---|---|---|---|
| 1 | cooking, food | ten, or the Thai agreement | study at a school abroad |
| 2 | building special to a foreign country | ten; five under an experienced foreigner | study abroad |
| 3, 4 | foreign products; gems, metals, fur | ten | study abroad |
| 5, 6 | animals; drilling, seabed surveys | ten | study abroad |
| 7 | aircraft pilot | 250 hours of flight | |
| 8 | sports instruction | three, or the notice, or international competition | study abroad, paid play |
| 9 | wine | five, and contest or qualification | study abroad |

Texts read: every revision from 2016-07-22 to 2026-04-01; the row did not change. Older wording (more hours for
pilots) was not seen.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, LANDING_CRITERIA, Citation
from zairyu.facts import activity, career, craft
from zairyu.law.landing_criteria.first_read import FIRST_READ, since_first_read
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Expr,
    Text,
    all_of,
    any_of,
    decide,
    requirement,
)

STATUS_ID: Final = "skilled_labor"
ROW: Final = "技能"


def _item(path: str) -> Citation:
    return LANDING_CRITERIA.at(f"{ROW}/{path}", read=FIRST_READ)


def _years(needed: int) -> Expr:
    """The jobs listed are a lower bound of the years; study abroad may come on top."""
    return any_of(career.years_in_the_work_shown >= needed, craft.years >= needed)


# --- 入管法別表第一の二: the activity ------------------------------

TABLE: Final = ACT.at(f"別表第一の二/{ROW}", read="2026-06-14")
contract = requirement(
    "act.table_i_2.skilled_labor.contract",
    cite=TABLE,
    ja="日本の公私の機関との契約に基づくこと",
    en="Under a contract with a public or private organisation in Japan",
    when=activity.under_contract,
    evidence=activity.CONTRACT_EVIDENCE,
)
seasoned_skill = requirement(
    "act.table_i_2.skilled_labor.seasoned_skill",
    cite=TABLE,
    ja="産業上の特殊な分野に属する熟練した技能を要する業務であること",
    en="Work that needs seasoned skill belonging to a special field of industry",
    when=craft.seasoned_skill_needed,
    evidence=craft.seasoned_skill_needed.evidence,
)
activity_of_the_table = requirement(
    "act.table_i_2.skilled_labor",
    cite=TABLE,
    ja="別表第一の二の表「技能」の活動",
    en="The activity of Skilled Labor in appended table 1-2",
    when=all_of(contract, seasoned_skill),
)

# --- 一　料理・食品 ------------------------------

ten_years_cooking = requirement(
    "landing_criteria.skilled_labor.cook_ten_years",
    cite=_item("1/イ"),
    ja="イ　その技能の10年以上の実務経験（外国の教育機関で専攻した期間を含む）",
    en="(a) Ten years or more of practical experience in the skill (study at a school abroad included)",
    when=_years(10),
    evidence=craft.CAREER,
)
thai_cook = requirement(
    "landing_criteria.skilled_labor.thai_cook",
    cite=_item("1/ロ"),
    ja="ロ　日タイ経済連携協定附属書七第一部A第五節1(c)の適用を受けること",
    en="(b) Comes under annex 7, part 1 A, section 5, 1(c) of the Japan-Thailand economic partnership agreement",
    when=craft.under_thai_agreement,
    evidence=craft.under_thai_agreement.evidence,
)
cook = requirement(
    "landing_criteria.skilled_labor.cook",
    cite=_item("1"),
    ja="一　外国で考案され日本で特殊な料理・食品の技能を要する業務（九号の者を除く）：イ又はロ",
    en="(i) Cooking or making food that is devised abroad and special in Japan (persons of (ix) left out): (a) or "
    "(b)",
    when=all_of(
        craft.trade.equals("cooking_or_food"),
        craft.devised_abroad_special_here,
        any_of(ten_years_cooking, thai_cook),
    ),
    evidence=craft.CAREER,
)

# --- 二から六まで ------------------------------

five_years_under_direction = all_of(craft.under_experienced_foreigner, _years(5))
builder = requirement(
    "landing_criteria.skilled_labor.foreign_building",
    cite=_item("2"),
    ja="二　外国に特有の建築・土木：10年以上（その業務に10年以上の経験のある外国人の指揮監督を受けるなら5年以上）。外国での専攻を含む",
    en="(ii) Building or civil engineering special to a foreign country: ten years (five under the direction of a "
    "foreigner with ten years of experience in it), study abroad included",
    when=all_of(
        craft.trade.equals("foreign_building"),
        craft.special_to_a_foreign_country,
        any_of(_years(10), five_years_under_direction),
    ),
    evidence=craft.CAREER,
)
products = requirement(
    "landing_criteria.skilled_labor.foreign_products",
    cite=_item("3"),
    ja="三　外国に特有の製品の製造・修理：10年以上。外国での専攻を含む",
    en="(iii) Making or repairing products special to a foreign country: ten years, study abroad included",
    when=all_of(
        craft.trade.equals("foreign_products"), craft.special_to_a_foreign_country, _years(10)
    ),
    evidence=craft.CAREER,
)
gems = requirement(
    "landing_criteria.skilled_labor.gems_metals_fur",
    cite=_item("4"),
    ja="四　宝石・貴金属・毛皮の加工：10年以上。外国での専攻を含む",
    en="(iv) Working gems, precious metals or fur: ten years, study abroad included",
    when=all_of(craft.trade.equals("gems_metals_fur"), _years(10)),
    evidence=craft.CAREER,
)
animals = requirement(
    "landing_criteria.skilled_labor.animal_training",
    cite=_item("5"),
    ja="五　動物の調教：10年以上。外国での専攻を含む",
    en="(v) Training animals: ten years, study abroad included",
    when=all_of(craft.trade.equals("animal_training"), _years(10)),
    evidence=craft.CAREER,
)
drilling = requirement(
    "landing_criteria.skilled_labor.drilling_or_survey",
    cite=_item("6"),
    ja="六　石油探査の海底掘削、地熱開発の掘削、海底鉱物探査の海底地質調査：10年以上。外国での専攻を含む",
    en="(vi) Drilling the seabed for oil, drilling for geothermal heat, seabed surveys for minerals: ten years, "
    "study abroad included",
    when=all_of(craft.trade.equals("drilling_or_seabed_survey"), _years(10)),
    evidence=craft.CAREER,
)

# --- 七　操縦 ------------------------------

pilot = requirement(
    "landing_criteria.skilled_labor.pilot",
    cite=_item("7"),
    ja="七　航空機の操縦：250時間以上の飛行経歴があり、航空運送事業の航空機に乗り組んで操縦すること",
    en="(vii) Piloting: 250 hours of flight or more, and serving as a pilot on aircraft of an air transport business",
    when=all_of(
        craft.trade.equals("aircraft_pilot"),
        craft.flight_hours >= 250,
        craft.air_transport_service,
    ),
    evidence=craft.flight_hours.evidence,
)

# --- 八　スポーツの指導 ------------------------------

coach = requirement(
    "landing_criteria.skilled_labor.sports_instruction",
    cite=_item("8"),
    ja="八　スポーツの指導：3年以上（外国での専攻、報酬を受けて競技した期間を含む）、告示でこれに準ずる者、"
    "又は選手として国際的な競技会に出た者",
    en="(viii) Sports instruction: three years (study abroad and paid play included), or equal by the notice, or "
    "having competed internationally as an athlete",
    when=all_of(
        craft.trade.equals("sports_instruction"),
        any_of(
            career.years_in_the_work_shown >= 3,
            craft.coaching_years >= 3,
            craft.coach_by_notice,
            craft.competed_internationally,
        ),
    ),
    evidence=craft.CAREER,
)

# --- 九　ワイン ------------------------------

excelled = requirement(
    "landing_criteria.skilled_labor.wine_contest_result",
    cite=_item("9/イ"),
    ja="イ　国際ソムリエコンクールで優秀な成績を収めたこと",
    en="(a) An excellent result in an international sommelier contest",
    when=craft.excelled_in_wine_contest,
    evidence=craft.excelled_in_wine_contest.evidence,
)
represented = requirement(
    "landing_criteria.skilled_labor.wine_contest_one_a_country",
    cite=_item("9/ロ"),
    ja="ロ　一国一名に限られた国際ソムリエコンクールに出たこと",
    en="(b) Took part in an international sommelier contest limited to one person a country",
    when=craft.represented_country_in_wine_contest,
    evidence=craft.represented_country_in_wine_contest.evidence,
)
qualified = requirement(
    "landing_criteria.skilled_labor.wine_qualification",
    cite=_item("9/ハ"),
    ja="ハ　国・地方公共団体など（外国を含む）の認定する資格で、告示に定めるものを持つこと",
    en="(c) A qualification of a state, local government or the like (abroad too) named in the notice",
    when=craft.wine_qualification,
    evidence=craft.wine_qualification.evidence,
)
sommelier = requirement(
    "landing_criteria.skilled_labor.wine",
    cite=_item("9"),
    ja="九　ワインの鑑定・評価・保持・提供：5年以上（外国での専攻を含む）で、イ・ロ・ハのどれか",
    en="(ix) Judging, keeping and serving wine: five years (study abroad included), and one of (a) to (c)",
    when=all_of(
        craft.trade.equals("wine"),
        _years(5),
        any_of(excelled, represented, qualified),
    ),
    evidence=craft.CAREER,
)

# --- 柱書 ------------------------------

OLDER: Final = LANDING_CRITERIA.at(
    ROW,
    read=None,
    confidence="secondary",
    note="wording before 22 July 2016 not seen; reports name 1,000 hours for pilots at an earlier time",
)
ITEMS: Final = (cook, builder, products, gems, animals, drilling, pilot, coach, sommelier)
skill = requirement(
    "landing_criteria.skilled_labor.skill",
    cite=_item("柱書"),
    ja="一号から九号までのどれかに当たること",
    en="One of the items (i) to (ix)",
    when=since_first_read(any_of(*ITEMS)),
)
pay = requirement(
    "landing_criteria.skilled_labor.pay_equal_to_japanese",
    cite=_item("柱書"),
    ja="日本人が従事する場合に受ける報酬と同等額以上の報酬",
    en="Pay of at least what a Japanese person would receive for the work",
    when=since_first_read(
        decide(
            stated=activity.pay >= activity.comparable_pay,
            otherwise=activity.pay_at_least_as_japanese,
        )
    ),
    evidence=activity.PAY_EVIDENCE,
)

STATUS: Final = StatusRules(status=STATUS_ID, activity=activity_of_the_table, criteria=(skill, pay))

RULES: Final = (
    activity_of_the_table,
    contract,
    seasoned_skill,
    skill,
    *ITEMS,
    ten_years_cooking,
    thai_cook,
    excelled,
    represented,
    qualified,
    pay,
)
COVERS: Final = (
    Covered(ACT, f"別表第一の二/{ROW}", (activity_of_the_table.id,)),
    Covered(LANDING_CRITERIA, f"{ROW}/柱書", (skill.id, pay.id), FIRST_READ),
    *(
        Covered(LANDING_CRITERIA, f"{ROW}/{number}", (rule.id,), FIRST_READ)
        for number, rule in enumerate(ITEMS, start=1)
    ),
    Covered(LANDING_CRITERIA, f"{ROW}/1/イ", (ten_years_cooking.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ロ", (thai_cook.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/9/イ", (excelled.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/9/ロ", (represented.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/9/ハ", (qualified.id,), FIRST_READ),
)
GAPS: Final = (
    Gap(
        OLDER,
        "text_not_seen",
        Text(
            ja="平成28年7月21日までの「技能」の行の本文",
            en="The row Skilled Labor before 22 July 2016",
        ),
    ),
    Gap(
        _item("1/ロ"),
        "not_encoded",
        Text(
            ja="日タイ経済連携協定の要件（本文は未確認。適用を受けるかを一つの事実で尋ねる）",
            en="What the Japan-Thailand agreement asks (not seen; whether one comes under it is one fact)",
        ),
    ),
    Gap(
        _item("8"),
        "not_encoded",
        Text(
            ja="スポーツの指導の告示の内容（一つの事実で尋ねる）",
            en="The notice on coaches (asked as one fact)",
        ),
    ),
    Gap(
        _item("9/ハ"),
        "not_encoded",
        Text(
            ja="ワインの資格の告示の一覧（一つの事実で尋ねる）",
            en="The list of wine qualifications in the notice (asked as one fact)",
        ),
    ),
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="熟練した技能か、外国で考案され又は外国に特有か、報酬の同等性は入管が判断する",
            en="Whether the skill is seasoned, devised abroad or special to a foreign country, and pay equal, is "
            "for the agency to judge",
        ),
    ),
)
