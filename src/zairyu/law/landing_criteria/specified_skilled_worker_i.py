"""特定技能1号 (tokutei gino 1-go): Specified Skilled Worker (i).

First the activity of the appended table of the Act, then the row of the landing criteria ordinance in its own
order. The row stands since 2019-04-01; on 2025-09-30 one sub-item changed, the total stay (1ヘ, see
:mod:`zairyu.law.specified_skills.total_stay`). Texts read: every revision from 2019-04-01 to 2026-04-01.

The opening words of the row send to the standards of the contract, the organisation and the support plan; they
stand in :mod:`zairyu.law.specified_skills`. Another organisation or field is a change of status (Act Art. 20(1)):
:mod:`zairyu.law.act.article_20`.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, LANDING_CRITERIA, SSW_MANUAL
from zairyu.facts import languages, specified_skills
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.law.specified_skills.applicant import PRESENT_STAY, of_row
from zairyu.law.specified_skills.contract import contract_i, work_of_i
from zairyu.law.specified_skills.fields import ACCEPTANCE, CREATED, work_japanese
from zairyu.law.specified_skills.organisation import organisation_i
from zairyu.law.specified_skills.support import can_support, plan
from zairyu.law.specified_skills.total_stay import (
    REFORM,
    limit_at_change_and_extension,
    total_stay,
)
from zairyu.logic import Text, all_of, any_of, requirement, unless

STATUS_ID: Final = "specified_skilled_worker_i"
ROW: Final = "特定技能1号"
OLD_TRAINING: Final = "附則36/8"

# --- 入管法別表第一の二: the activity --------------------------------------------------------------------

TABLE: Final = ACT.at("別表第一の二/特定技能/1", read="2026-06-14")
activity_of_the_table = requirement(
    "act.table_i_2.specified_skilled_worker_i",
    cite=TABLE,
    ja="別表第一の二の表「特定技能」1号の活動：指定された機関との雇用契約に基づく、指定された特定産業分野の、相当程度の知識又は経験を要する業務",
    en="The activity of Specified Skilled Worker (i) in appended table 1-2: work in the designated field that needs "
    "skills of considerable knowledge or experience, under an employment contract with the designated "
    "organisation",
    when=work_of_i,
    evidence=specified_skills.DESIGNATION,
)

# --- 柱書: contract, organisation, plan ------------------------------------------------------------------

standards = requirement(
    "landing_criteria.specified_skilled_worker_i.standards",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/柱書", read=CREATED, until=REFORM),
        LANDING_CRITERIA.at(f"{ROW}/柱書", read=REFORM),
    ),
    ja="特定技能雇用契約、特定技能所属機関、1号特定技能外国人支援計画が基準に適合すること",
    en="The employment contract, the organisation and the support plan meet their standards",
    when=all_of(contract_i, organisation_i, can_support, plan),
)

# --- 一 --------------------------------------------------------------------------------------------------

_common = of_row(STATUS_ID, ROW, "ホ")
age, health, passport = _common["age"], _common["health"], _common["passport"]
old_training = requirement(
    "landing_criteria.specified_skilled_worker_i.old_training",
    cite=(
        LANDING_CRITERIA.at(f"{OLD_TRAINING}/1", read=CREATED),
        LANDING_CRITERIA.at(f"{OLD_TRAINING}/2", read=CREATED),
    ),
    ja="旧制度の技能実習2号、又は研修後の技能実習（特定活動）を良好に修了し、技能が業務に関連すること",
    en="Completed well, under the former systems, intern training (ii) or the internship after training, with a skill "
    "related to the work",
    when=all_of(specified_skills.completed_old_training, specified_skills.training_related),
    evidence=specified_skills.completed_old_training.evidence,
)
completed_training = requirement(
    "landing_criteria.specified_skilled_worker_i.completed_training",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ただし書", read=CREATED),
    ja="ただし書　技能実習2号を良好に修了し、修得した技能が業務に関連すること（ハとニは要らない）",
    en="Proviso: completed intern training (ii) well, with a skill related to the work (then (c) and (d) are not asked)",
    when=any_of(
        all_of(specified_skills.completed_training_ii, specified_skills.training_related),
        old_training,
    ),
    evidence=specified_skills.completed_training_ii.evidence,
)
skill = requirement(
    "landing_criteria.specified_skilled_worker_i.skill",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ハ", read=CREATED),
    ja="ハ　業務に必要な、相当程度の知識又は経験を要する技能が、試験その他の評価方法で証明されていること",
    en="(c) Skill of considerable knowledge or experience for the work, shown by a test or another assessment",
    when=unless(
        any_of(specified_skills.skill_test_i, specified_skills.skill_shown_otherwise),
        completed_training,
    ),
    evidence=specified_skills.PASS_PAPER,
)
completed_any_training = requirement(
    "guideline.specified_skilled_worker.japanese_after_training",
    cite=SSW_MANUAL.at("日本語", read=None, confidence="memory"),
    ja="実務：技能実習2号を良好に修了した人は、関連しない業務でも生活の日本語の試験が免除されるとされる",
    en="Practice: one who completed intern training (ii) well is said not to need the everyday Japanese test, even for "
    "work that is not related",
    when=specified_skills.completed_training_ii,
    evidence=specified_skills.completed_training_ii.evidence,
)
japanese = requirement(
    "landing_criteria.specified_skilled_worker_i.japanese",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ニ", read=CREATED),
    ja="ニ　生活と業務に必要な日本語能力が、試験その他の評価方法で証明されていること（N4又はJFT-Basic、分野の上乗せ）",
    en="(d) Japanese for everyday life and for the work, shown by a test or another assessment (JLPT N4 or JFT-Basic, and "
    "what the field asks for)",
    when=unless(
        any_of(
            all_of(
                any_of(specified_skills.everyday_japanese, completed_any_training), work_japanese
            ),
            specified_skills.japanese_shown_otherwise,
        ),
        completed_training,
    ),
    evidence=languages.CERTIFICATE,
)

# --- 二から六 --------------------------------------------------------------------------------------------

deposits, agency_costs = _common["deposits"], _common["agency_costs"]
home_procedure, regular_costs = _common["home_procedure"], _common["regular_costs"]
notice = requirement(
    "landing_criteria.specified_skilled_worker_i.field_notice",
    cite=LANDING_CRITERIA.at(f"{ROW}/6", read=CREATED),
    ja="六　分野に特有の告示の基準に適合すること（告示のある分野）",
    en="(vi) Meets the field's own notice, where it has one",
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
        japanese,
        passport,
        total_stay,
        deposits,
        agency_costs,
        home_procedure,
        regular_costs,
        notice,
    ),
    extra=(limit_at_change_and_extension,),
    when_granted=(*ACCEPTANCE, *PRESENT_STAY),
)

RULES: Final = (
    activity_of_the_table,
    *STATUS.criteria,
    completed_training,
    old_training,
    completed_any_training,
)
_ITEMS: Final = {
    "柱書": (standards.id,),
    "1/イ": (age.id,),
    "1/ロ": (health.id,),
    "1/ハ": (skill.id,),
    "1/ニ": (japanese.id,),
    "1/ホ": (passport.id,),
    "1/ただし書": (completed_training.id,),
    "2": (deposits.id,),
    "3": (agency_costs.id,),
    "4": (home_procedure.id,),
    "5": (regular_costs.id,),
    "6": (notice.id,),
}
COVERS: Final = (
    Covered(ACT, "別表第一の二/特定技能/1", (activity_of_the_table.id,), CREATED),
    *(Covered(LANDING_CRITERIA, f"{ROW}/{path}", ids, CREATED, REFORM) for path, ids in _ITEMS.items()),
    *(Covered(LANDING_CRITERIA, f"{ROW}/{path}", ids, REFORM) for path, ids in _ITEMS.items()),
    Covered(LANDING_CRITERIA, f"{OLD_TRAINING}/1", (old_training.id,), CREATED),
    Covered(LANDING_CRITERIA, f"{OLD_TRAINING}/2", (old_training.id,), CREATED),
)  # fmt: skip
GAPS: Final = (
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/1/ハ", read=CREATED),
        "judgement",
        Text(
            ja="試験以外の評価方法、技能の関連性、良好な修了かは入管が判断する（職種と分野の対応表は未収録）",
            en="Another assessment, how the skill relates and whether training was completed well are judged (the table of "
            "occupations and fields is not encoded)",
        ),
    ),
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/1/ホ", read=CREATED),
        "text_not_seen",
        Text(
            ja="旅券を認める政府・地域の告示の本文（除かれる国があるとされる）",
            en="The notice on governments and regions whose passports are accepted (some are said to be left out)",
        ),
    ),
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/4", read=CREATED),
        "not_encoded",
        Text(
            ja="二国間取決めによる国ごとの手続（推薦者表、海外労働許可など）",
            en="The procedures of each country under the bilateral memoranda (recommendation lists, permits)",
        ),
    ),
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/6", read=CREATED),
        "text_not_seen",
        Text(
            ja="分野ごとの告示の本文（本人に関する基準）",
            en="The notices of the fields, in what concerns the applicant",
        ),
    ),
    Gap(
        ACT.at("別表第一の二/特定技能/1", read="2026-06-14"),
        "not_encoded",
        Text(
            ja="家族の帯同（家族滞在の対象外。例外的な特定活動）は在留資格の一覧と家族滞在の行で扱う",
            en="Family members (not under Dependent; exceptionally Designated Activities) stand in the catalogue and the "
            "row Dependent",
        ),
    ),
)
