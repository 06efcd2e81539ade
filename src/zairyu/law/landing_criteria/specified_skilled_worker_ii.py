"""特定技能2号 (tokutei gino 2-go): Specified Skilled Worker (ii).

First the activity of the appended table of the Act, then the row of the landing criteria ordinance in its own
order. The row has not changed since 2019-04-01; the fields open to (ii) have
(:mod:`zairyu.law.specified_skills.fields`). It asks for no support plan, no item on Japanese and no limit of the
stay, and its holders can sponsor a spouse and children as Dependents.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, LANDING_CRITERIA, SSW_FIELD_POLICIES
from zairyu.facts import specified_skills
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.law.specified_skills.applicant import PRESENT_STAY, of_row
from zairyu.law.specified_skills.contract import contract_ii, work_of_ii
from zairyu.law.specified_skills.fields import ACCEPTANCE, CREATED
from zairyu.law.specified_skills.organisation import organisation_ii
from zairyu.logic import Text, all_of, any_of, only_if, requirement

STATUS_ID: Final = "specified_skilled_worker_ii"
ROW: Final = "特定技能2号"
OLD_INTERNS: Final = "附則36/9"

# --- 入管法別表第一の二: the activity --------------------------------------------------------------------

TABLE: Final = ACT.at("別表第一の二/特定技能/2", read="2026-06-14")
activity_of_the_table = requirement(
    "act.table_i_2.specified_skilled_worker_ii",
    cite=TABLE,
    ja="別表第一の二の表「特定技能」2号の活動：指定された機関との雇用契約に基づく、指定された特定産業分野の、熟練した技能を要する業務",
    en="The activity of Specified Skilled Worker (ii) in appended table 1-2: work in the designated field that needs "
    "proficient skills, under an employment contract with the designated organisation",
    when=work_of_ii,
    evidence=specified_skills.DESIGNATION,
)

# --- 柱書 ------------------------------------------------------------------------------------------------

standards = requirement(
    "landing_criteria.specified_skilled_worker_ii.standards",
    cite=LANDING_CRITERIA.at(f"{ROW}/柱書", read=CREATED),
    ja="特定技能雇用契約と特定技能所属機関が基準に適合すること（支援に関する部分を除く）",
    en="The employment contract and the organisation meet their standards (support left out)",
    when=all_of(contract_ii, organisation_ii),
)

# --- 一から七 --------------------------------------------------------------------------------------------

_common = of_row(STATUS_ID, ROW, "ニ")
age, health, passport = _common["age"], _common["health"], _common["passport"]
skill = requirement(
    "landing_criteria.specified_skilled_worker_ii.skill",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ハ", read=CREATED),
    ja="ハ　業務に必要な熟練した技能が、試験その他の評価方法で証明されていること",
    en="(c) Proficient skill for the work, shown by a test or another assessment",
    when=any_of(specified_skills.skill_test_ii, specified_skills.skill_shown_otherwise),
    evidence=specified_skills.PASS_PAPER,
)
deposits, agency_costs = _common["deposits"], _common["agency_costs"]
home_procedure, regular_costs = _common["home_procedure"], _common["regular_costs"]
skill_goes_home = requirement(
    "landing_criteria.specified_skilled_worker_ii.skill_goes_home",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/6", read=CREATED),
        LANDING_CRITERIA.at(OLD_INTERNS, read=CREATED),
    ),
    ja="六　技能実習で在留した人（2010年6月までの研修後の特定活動を含む）：修得した技能等の本国への移転に努めると認められること",
    en="(vi) Former interns (those in Designated Activities after training until June 2010 included): found to make "
    "efforts to pass the skill on at home",
    when=only_if(
        any_of(specified_skills.was_intern, specified_skills.was_intern_before_2010),
        specified_skills.transfers_skill_home,
    ),
)
notice = requirement(
    "landing_criteria.specified_skilled_worker_ii.field_notice",
    cite=LANDING_CRITERIA.at(f"{ROW}/7", read=CREATED),
    ja="七　分野に特有の告示の基準に適合すること（告示のある分野）",
    en="(vii) Meets the field's own notice, where it has one",
    when=specified_skills.field_notice_met,
)

STATUS: Final = StatusRules(
    status=STATUS_ID,
    activity=activity_of_the_table,
    criteria=(
        standards,
        age,
        health,
        skill,
        passport,
        deposits,
        agency_costs,
        home_procedure,
        regular_costs,
        skill_goes_home,
        notice,
    ),
    when_granted=(*ACCEPTANCE, *PRESENT_STAY),
)

RULES: Final = (activity_of_the_table, *STATUS.criteria)
_ITEMS: Final = {
    "柱書": standards,
    "1/イ": age,
    "1/ロ": health,
    "1/ハ": skill,
    "1/ニ": passport,
    "2": deposits,
    "3": agency_costs,
    "4": home_procedure,
    "5": regular_costs,
    "6": skill_goes_home,
    "7": notice,
}
COVERS: Final = (
    Covered(ACT, "別表第一の二/特定技能/2", (activity_of_the_table.id,), CREATED),
    *(
        Covered(LANDING_CRITERIA, f"{ROW}/{path}", (rule.id,), CREATED)
        for path, rule in _ITEMS.items()
    ),
    Covered(LANDING_CRITERIA, OLD_INTERNS, (skill_goes_home.id,), CREATED),
)
GAPS: Final = (
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/1/ハ", read=CREATED),
        "judgement",
        Text(
            ja="試験以外の評価方法と、本国への移転の努力は入管が判断する",
            en="Another assessment than a test, and efforts to pass the skill on at home, are judged",
        ),
    ),
    Gap(
        SSW_FIELD_POLICIES.at("2号", read=None),
        "text_not_seen",
        Text(
            ja="2号の分野ごとの実務経験（班長など）と、2026年の方針にあるとされる日本語の水準",
            en="Experience asked for SSW(ii) by field (leading a team and the like), and a level of Japanese that the "
            "policies of 2026 are said to name",
        ),
    ),
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/7", read=CREATED),
        "text_not_seen",
        Text(
            ja="分野ごとの告示、旅券の告示、二国間の手続の本文（1号と同じ）",
            en="The notices of the fields and on passports, and bilateral procedures (as for (i))",
        ),
    ),
)
