"""育成就労 (ikusei shūrō): Employment for Skill Development, from 2027-04-01, as far as its law has been seen.

Promulgated: Act 60 of 2024, the ministries' Ordinance 4 of 2025. Not seen: the row of the landing criteria, the period of
stay, the ordinance's articles: these stay unknown. What is reported of the agency's questions and answers and of the
field policies of 2026-01-23 is encoded with *secondary* confidence as schemes that can be asked alone:

- ``employment_for_skill_development.plan``: what the plan asks of the person;
- ``employment_for_skill_development.transfer``: another employer, for an unavoidable reason or by own wish.

Former technical interns: in principle not, with a proviso whose cases were seen in part (undetermined).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ACT_60_OF_2024,
    ESD_FIELD_POLICIES,
    ESD_QA,
    ESD_REGULATIONS,
    ESD_TRANSITION,
)
from zairyu.facts import person, training
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    before,
    constant,
    requirement,
    scheme,
    since,
    unless,
    unseen,
    versions,
)

STATUS_ID: Final = "employment_for_skill_development"
STARTS: Final = "2027-04-01"
REFORM: Final = ACT_60_OF_2024.at("", read=None, confidence="secondary")
ANSWERS: Final = ESD_QA.at("", read=None, confidence="secondary")
POLICIES: Final = ESD_FIELD_POLICIES.at("", read=None, confidence="secondary")
COMMENCES: Final = ESD_REGULATIONS.at("附則/1", read="2025-10-01")

# --- 別表第一の二、基準省令 ------------------------------

in_a_field = requirement(
    "esd_act.field",
    cite=(REFORM, POLICIES),
    ja="育成就労産業分野（特定産業分野のうち航空・自動車運送業を除く17分野）の業務であること",
    en="Work in one of the seventeen fields (those of Specified Skilled Worker without aviation and road transport)",
    when=~training.skill_field.equals("none"),
    evidence=training.ACCREDITED,
)
activity_of_the_table = requirement(
    "act.table_i_2.employment_for_skill_development",
    cite=(REFORM, COMMENCES),
    ja="認定育成就労計画に基づき、講習を受け、育成就労産業分野の技能を要する業務に従事する活動（令和9年4月1日から）",
    en="Courses, and work that needs skills of a field, under an accredited plan (from 1 April 2027)",
    when=versions(
        before(STARTS, constant("not_met")),
        since(STARTS, all_of(training.skill_plan_accredited, in_a_field)),
    ),
    evidence=training.ACCREDITED,
)
row = requirement(
    "landing_criteria.employment_for_skill_development",
    cite=REFORM,
    ja="上陸許可基準の「育成就労」の行（本文は確認できていない）",
    en="The row of the landing criteria (its words were not seen)",
    when=unseen(
        ja="育成就労の上陸許可基準の本文は確認できていません",
        en="The row of the landing criteria was not seen",
        open_standard=False,
    ),
)
exceptions_for_interns = requirement(
    "act_60_of_2024.former_interns_exception",
    cite=(
        REFORM,
        ESD_TRANSITION.at("5", read=None, confidence="official"),
    ),
    ja="省令で定める場合（一つは、技能実習の目標の試験が育成就労の試験と同じ又は相当する場合。ほかは未確認）",
    en="The cases of an ordinance (one: the goal test of the training is the same as, or equal to, one of employment for "
    "skill development; the others were not seen)",
    when=unseen(
        ja="技能実習をした人が育成就労をできる場合の定めは、一部しか確認できていません",
        en="The cases in which a former technical intern may enter were seen in part only",
        open_standard=False,
    ),
)
former_interns = requirement(
    "act_60_of_2024.former_interns",
    cite=REFORM,
    ja="技能実習をしたことのある人は、原則として育成就労の対象にならない（附則11条1項）",
    en="Somebody who has done technical intern training is in principle left out (supplementary Art. 11(1))",
    when=unless(~training.former_technical_intern, exceptions_for_interns),
    evidence=training.CARD,
)

# --- 計画 ------------------------------

adult = requirement(
    "esd.plan.age",
    cite=ANSWERS,
    ja="18歳以上であること",
    en="Aged 18 or above",
    when=person.age >= 18,
)
length = requirement(
    "esd.plan.length",
    cite=ANSWERS,
    ja="期間は3年以内（最後の試験に不合格のときは、更に1年まで）",
    en="Three years or less (one more year at most after failing the last test)",
    when=any_of(
        training.skill_years_planned <= 3,
        all_of(training.final_test_failed, training.skill_years_planned <= 4),
    ),
    evidence=training.ACCREDITED,
)
japanese_at_start = requirement(
    "esd.plan.japanese_at_start",
    cite=ANSWERS,
    ja="就労の前に、日本語A1相当の試験に合格するか、A1相当の講習を100時間以上受けること",
    en="Before the work: a test at level A1 is passed, or 100 hours or more of a course at A1 are taken",
    when=any_of(training.japanese_test >= "a1", training.a1_course_hours >= 100),
    evidence=training.TEST,
)
test_in_first_year = requirement(
    "esd.plan.test_in_first_year",
    cite=ANSWERS,
    ja="開始から1年以内にA1相当の試験を受けること（合格済みなら要らない）",
    en="A test at level A1 is sat within a year of the start (not if one is passed already)",
    when=any_of(training.japanese_test >= "a1", training.a1_test_taken_in_first_year),
    evidence=training.TEST,
)
sending_fees = requirement(
    "esd.plan.sending_fees",
    cite=ANSWERS,
    ja="送出機関に払う費用が、月給の2か月分以内であること",
    en="Fees of the sending organisation: two months of pay or less",
    when=training.sending_fees_in_months_of_pay <= 2,
    evidence=training.CONTRACT,
)
plan = scheme(
    "employment_for_skill_development.plan",
    ja="育成就労計画が本人に求めること（令和9年4月1日から。紹介による）",
    en="What the plan asks of the person (from 1 April 2027, as reported)",
    cite=ANSWERS,
    items=tuple(
        rule.with_effect(Effect.REQUIRED)
        for rule in (
            adult,
            in_a_field,
            length,
            japanese_at_start,
            test_in_first_year,
            sending_fees,
            former_interns,
        )
    ),
)
final_goal = requirement(
    "esd.final_goal",
    cite=ANSWERS,
    ja="修了の目標：技能検定3級等（又は特定技能1号の試験）と日本語A2相当。特定技能1号への変更には、修了しただけでは足りず、両方の合格が要る",
    en="Goal at the end: grade 3 of the trade skill test (or the test of Specified Skilled Worker (i)) and Japanese at A2; "
    "both are needed for a change to Specified Skilled Worker (i), completion alone is not enough",
    when=all_of(training.test_passed >= "grade_3", training.japanese_test >= "a2"),
    evidence=training.TEST,
)

# --- 転籍 ------------------------------

ONE_YEAR: Final = (
    "building_cleaning",
    "linen_supply",
    "accommodation",
    "railway",
    "logistics_warehouse",
    "agriculture",
    "fishery",
    "forestry",
    "wood_industry",
)
TWO_YEARS: Final = (
    "nursing_care",
    "industrial_product_manufacturing",
    "construction",
    "shipbuilding_and_ship_machinery",
    "automobile_repair",
)
NOT_KNOWN: Final = ("food_and_beverage_manufacturing", "food_service", "resource_circulation")
"""One to two years: the draft said two, one press report of the final policies does not name them."""

months = training.months_with_employer_begun
waited = requirement(
    "esd.transfer.waiting_period",
    cite=(ANSWERS, POLICIES),
    ja="今の会社での期間が、分野の制限期間（1年又は2年。会社が1年と選んだときは1年）を超えていること",
    en="The time with the present employer exceeds the limit of the field (one or two years; one where the employer chose "
    "it)",
    when=any_of(
        all_of(
            any_of(training.skill_field.in_(*ONE_YEAR), training.employer_chose_one_year),
            months >= 13,
        ),
        months >= 25,
        all_of(
            training.skill_field.in_(*NOT_KNOWN),
            months >= 13,
            unseen(
                ja="この分野の制限期間が1年か2年かは確認できていません",
                en="Whether the limit of this field is one year or two was not seen",
                open_standard=False,
            ),
        ),
    ),
    evidence=training.CARD,
)
skill_at_transfer = requirement(
    "esd.transfer.skill",
    cite=ANSWERS,
    ja="技能検定基礎級等に合格していること",
    en="The basic grade of the trade skill test or one equal to it is passed",
    when=training.test_passed >= "basic_grade",
    evidence=training.TEST,
)
japanese_at_transfer = requirement(
    "esd.transfer.japanese",
    cite=(ANSWERS, POLICIES),
    ja="日本語A1相当（分野によりA2相当まで）の試験に合格していること",
    en="A Japanese test at level A1 is passed (up to A2, as the field says)",
    when=any_of(
        training.japanese_test >= "a2",
        all_of(
            training.japanese_test >= "a1",
            unseen(
                ja="分野ごとの日本語の水準（A1からA2）は確認できていません",
                en="The level of each field (A1 to A2) was not seen",
                open_standard=False,
            ),
        ),
    ),
    evidence=training.TEST,
)
unavoidable = requirement(
    "esd.transfer.unavoidable",
    cite=ANSWERS,
    ja="契約の重大な違反、暴行・脅迫、法令違反などやむを得ない事情があること（時期を問わない）",
    en="An unavoidable reason: grave breach of contract, violence or threats, unlawful acts and the like (at any time)",
    when=training.unavoidable_transfer,
    evidence=training.CONTRACT,
)
own_wish = requirement(
    "esd.transfer.own_wish",
    cite=(REFORM, ANSWERS),
    ja="本人の希望による転籍：制限期間を超えること、技能、日本語、優良な転籍先、転籍者の割合、初期費用の補てん",
    en="By own wish: more than the waiting period, skill, Japanese, an excellent new employer, shares of transferees, "
    "compensation of initial costs",
    when=all_of(
        waited,
        skill_at_transfer,
        japanese_at_transfer,
        training.new_employer_excellent,
        training.transferee_share_kept,
        training.initial_cost_compensated,
    ),
)
either = requirement(
    "esd.transfer.reason",
    cite=(REFORM, ANSWERS),
    ja="やむを得ない事情、又は本人の希望による転籍の条件を満たすこと",
    en="An unavoidable reason, or the conditions of a transfer by own wish",
    when=any_of(unavoidable, own_wish),
)
same_category = requirement(
    "esd.transfer.same_category",
    cite=(REFORM, ANSWERS),
    ja="業務区分が同じであること",
    en="The work is of the same category",
    when=training.same_work_category,
    evidence=training.ACCREDITED,
)
new_plan = requirement(
    "esd.transfer.new_plan",
    cite=REFORM,
    ja="転籍先の計画が認定されること",
    en="The plan with the new employer is accredited",
    when=training.new_plan_accredited,
    evidence=training.ACCREDITED,
)
transfer = scheme(
    "employment_for_skill_development.transfer",
    ja="育成就労の転籍（令和9年4月1日から。紹介による）",
    en="Transfer to another employer in employment for skill development (from 1 April 2027, as reported)",
    cite=(REFORM, ANSWERS),
    items=tuple(
        rule.with_effect(Effect.REQUIRED) for rule in (same_category, length, new_plan, either)
    ),
)

# --- 分野ごとの受入れ見込数 ------------------------------

EXPECTED_NUMBERS: Final = (
    ("nursing_care", 33_800),
    ("building_cleaning", 7_300),
    ("linen_supply", 3_400),
    ("industrial_product_manufacturing", 119_700),
    ("construction", 123_500),
    ("shipbuilding_and_ship_machinery", 13_500),
    ("automobile_repair", 9_900),
    ("accommodation", 5_200),
    ("railway", 1_100),
    ("logistics_warehouse", 6_900),
    ("agriculture", 26_300),
    ("fishery", 2_600),
    ("food_and_beverage_manufacturing", 61_400),
    ("food_service", 5_300),
    ("forestry", 500),
    ("wood_industry", 2_200),
    ("resource_circulation", 3_600),
)
"""Persons expected by field to the end of fiscal year 2028 (to 2029-03-31), used as upper limits; 426,200 in all."""
NUMBERS_END: Final = "2029-04-01"
expected_number = requirement(
    "esd.field_number",
    cite=ESD_FIELD_POLICIES.at(
        "",
        read=None,
        confidence="memory",
        note="seen for manufacturing, construction, accommodation, food service, and the total; the rest from memory",
    ),
    ja="分野の受入れ見込数（令和10年度末まで、上限として用いる）に達していないこと",
    en="The number expected for the field (to the end of fiscal year 2028, used as an upper limit) is not reached",
    when=versions(
        before(STARTS, constant("not_applicable")),
        since(
            STARTS,
            any_of(
                *(
                    all_of(training.skill_field.equals(name), training.persons_in_field < number)
                    for name, number in EXPECTED_NUMBERS
                )
            ),
        ),
    ),
    effect=Effect.WEIGHS,
    evidence=training.ACCREDITED,
)

STATUS: Final = StatusRules(
    status=STATUS_ID,
    activity=activity_of_the_table,
    criteria=(row,),
    when_granted=(former_interns.with_effect(Effect.REQUIRED), expected_number),
)
RULES: Final = (
    activity_of_the_table,
    row,
    plan,
    transfer,
    final_goal,
    former_interns,
    expected_number,
)
COVERS: Final = (
    Covered(ACT_60_OF_2024, "", (activity_of_the_table.id, former_interns.id), STARTS),
    Covered(ESD_REGULATIONS, "附則/1", (activity_of_the_table.id,), STARTS),
    Covered(ESD_QA, "", (plan.id, transfer.id, final_goal.id), STARTS),
    Covered(ESD_FIELD_POLICIES, "", (waited.id, expected_number.id), STARTS),
)
GAPS: Final = (
    Gap(
        REFORM,
        "text_not_seen",
        Text(
            ja="上陸許可基準の「育成就労」の行、在留期間、家族滞在の扱いの本文",
            en="The words of the landing-criteria row, the period of stay and the rule on dependents",
        ),
    ),
    Gap(
        ESD_REGULATIONS.at("", read=None, confidence="secondary"),
        "text_not_seen",
        Text(
            ja="育成就労法施行規則の本則（計画の認定の基準、人数枠、優良の基準、大都市圏）",
            en="The main provisions of the regulation (standards of accreditation, numbers, excellence, urban areas)",
        ),
    ),
    Gap(
        ESD_TRANSITION.at("5", read=None, confidence="official"),
        "text_not_seen",
        Text(
            ja="技能実習をした人が育成就労をできる場合のうち、二つ目以下",
            en="The cases for former technical interns after the first",
        ),
    ),
    Gap(
        POLICIES,
        "text_not_seen",
        Text(
            ja="分野ごとの転籍の制限期間（三分野）と日本語の水準、受入れ見込数の一部",
            en="The waiting periods of three fields, the Japanese levels by field, part of the expected numbers",
        ),
    ),
)
