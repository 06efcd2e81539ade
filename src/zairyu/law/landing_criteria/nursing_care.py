"""介護 (kaigo): Nursing Care, a status since 2017-09-01.

The activity of the appended table, then the row in its two versions:

| | 2017-09-01 to 2020-03-31 | from 2020-04-01 |
|---|---|---|
| (i) | qualified through a training school; by the supplementary provisions of 2017 also one of the Act before its amendment of 2007 | no way is shut; whoever came by practical experience and was a technical intern is found to make efforts to pass the skills on at home |
| (ii) | pay | the same |

Certificates of eligibility could be issued ahead of the status, by the row as it would stand (supplementary
provisions of 2017, Art. 2, in the consolidated text since 2017-06-01; Art. 6, on the Act before its amendment,
only since 2017-09-01). Before that nobody could meet the activity: there was no such status.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, LANDING_CRITERIA
from zairyu.facts import activity, care
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    before,
    between,
    constant,
    decide,
    only_if,
    requirement,
    since,
    versions,
)

STATUS_ID: Final = "nursing_care"
ROW: Final = "介護"
AHEAD: Final = "2017-06-01"
"""From this day certificates could be issued for the status to come."""
BEGAN: Final = "2017-09-01"
OPENED: Final = "2020-04-01"
SUPPLEMENTARY_2: Final = LANDING_CRITERIA.at("附則35/2/2", read=AHEAD, until=BEGAN)
SUPPLEMENTARY_6: Final = LANDING_CRITERIA.at("附則35/6", read=BEGAN, until=OPENED)

# --- 入管法別表第一の二: the activity ------------------------------

TABLE: Final = ACT.at(f"別表第一の二/{ROW}", read="2026-06-14")

contract = requirement(
    "act.table_i_2.nursing_care.contract",
    cite=TABLE,
    ja="日本の公私の機関との契約に基づくこと",
    en="Under a contract with a public or private organisation in Japan",
    when=activity.under_contract,
    evidence=activity.CONTRACT_EVIDENCE,
)
certified = requirement(
    "act.table_i_2.nursing_care.certified",
    cite=TABLE,
    ja="介護福祉士の資格を有すること",
    en="Holds the qualification of a certified care worker",
    when=care.certified_care_worker,
    evidence=care.REGISTRATION,
)
work = requirement(
    "act.table_i_2.nursing_care.work",
    cite=TABLE,
    ja="介護又は介護の指導を行う業務に従事すること",
    en="The work is care, or guidance in care",
    when=care.does_care,
    evidence=care.does_care.evidence,
)
activity_of_the_table = requirement(
    "act.table_i_2.nursing_care",
    cite=(TABLE, SUPPLEMENTARY_2),
    ja="別表第一の二の表「介護」の活動（平成29年9月1日から。認定証明書は同年6月1日から）",
    en="The activity of Nursing Care in appended table 1-2 (from 1 September 2017; certificates from 1 June)",
    when=versions(
        before(AHEAD, constant("not_met")),
        since(AHEAD, all_of(contract, certified, work)),
    ),
)

# --- 一 ------------------------------

training_school = requirement(
    "landing_criteria.nursing_care.training_school",
    cite=LANDING_CRITERIA.at(f"{ROW}/1", read=BEGAN, until=OPENED),
    ja="養成施設を経て資格を得たこと（社会福祉士及び介護福祉士法40条2項1号から3号）",
    en="Qualified through a training school (Art. 40(2)(i) to (iii) of the Certified Social Workers and Certified "
    "Care Workers Act)",
    when=care.route.equals("training_school"),
    evidence=care.ROUTE,
)
former_training_school = requirement(
    "landing_criteria.nursing_care.training_school_of_the_former_act",
    cite=SUPPLEMENTARY_6,
    ja="当分の間：平成19年の改正前の社会福祉士及び介護福祉士法39条1号から3号も同じ",
    en="For the time being Art. 39(i) to (iii) of that Act before its amendment of 2007 is read as the same",
    when=care.route.equals("training_school_of_the_former_act"),
    evidence=care.ROUTE,
)
passes_skills_on = requirement(
    "landing_criteria.nursing_care.passes_skills_on",
    cite=LANDING_CRITERIA.at(f"{ROW}/1", read=OPENED),
    ja="実務経験（法40条2項5号又は施行規則21条3号）で資格を得た元技能実習生：技能等の本国への移転に努めると認められること",
    en="A former technical intern who qualified by practical experience (Art. 40(2)(v), or Art. 21(iii) of the "
    "Regulation) is found to make efforts to pass the skills on at home",
    when=only_if(
        all_of(
            care.route.in_("practical_experience", "regulations_21_3"), care.was_technical_intern
        ),
        care.will_pass_on_skills,
    ),
    evidence=care.will_pass_on_skills.evidence,
)
item_1 = requirement(
    "landing_criteria.nursing_care.way_to_the_qualification",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1", read=BEGAN, until=OPENED),
        LANDING_CRITERIA.at(f"{ROW}/1", read=OPENED),
        SUPPLEMENTARY_2,
    ),
    ja="一　資格を得た方法（令和2年3月31日までは養成施設に限る。4月1日からは元技能実習生の技能の移転）",
    en="(i) The way to the qualification (until 31 March 2020 training schools only; from 1 April former technical "
    "interns and their skills)",
    when=versions(
        before(AHEAD, constant("not_applicable")),
        between(AHEAD, BEGAN, training_school),
        between(BEGAN, OPENED, any_of(training_school, former_training_school)),
        since(OPENED, passes_skills_on),
    ),
)

# --- 二　報酬 ------------------------------

item_2 = requirement(
    "landing_criteria.nursing_care.pay_equal_to_japanese",
    cite=LANDING_CRITERIA.at(f"{ROW}/2", read=BEGAN),
    ja="二　日本人が従事する場合に受ける報酬と同等額以上の報酬",
    en="(ii) Pay of at least what a Japanese person would receive for the work",
    when=versions(
        before(AHEAD, constant("not_applicable")),
        since(
            AHEAD,
            decide(
                stated=activity.pay >= activity.comparable_pay,
                otherwise=activity.pay_at_least_as_japanese,
            ),
        ),
    ),
    evidence=activity.PAY_EVIDENCE,
)

STATUS: Final = StatusRules(
    status=STATUS_ID, activity=activity_of_the_table, criteria=(item_1, item_2)
)

RULES: Final = (
    activity_of_the_table,
    contract,
    certified,
    work,
    item_1,
    training_school,
    former_training_school,
    passes_skills_on,
    item_2,
)
COVERS: Final = (
    Covered(ACT, f"別表第一の二/{ROW}", (activity_of_the_table.id,), BEGAN),
    Covered(LANDING_CRITERIA, f"{ROW}/柱書", (item_1.id, item_2.id), BEGAN),
    Covered(LANDING_CRITERIA, f"{ROW}/1", (training_school.id, item_1.id), BEGAN, OPENED),
    Covered(LANDING_CRITERIA, f"{ROW}/1", (passes_skills_on.id, item_1.id), OPENED),
    Covered(LANDING_CRITERIA, f"{ROW}/2", (item_2.id,), BEGAN),
    Covered(
        LANDING_CRITERIA,
        SUPPLEMENTARY_2.path,
        (activity_of_the_table.id, item_1.id, item_2.id),
        AHEAD,
        BEGAN,
    ),
    Covered(LANDING_CRITERIA, SUPPLEMENTARY_6.path, (former_training_school.id,), BEGAN, OPENED),
)
GAPS: Final = (
    Gap(
        SUPPLEMENTARY_6,
        "text_not_seen",
        Text(
            ja="社会福祉士及び介護福祉士法と施行規則の本文は未確認：方法は号の番号で尋ねる",
            en="The Certified Social Workers and Certified Care Workers Act and its Regulation were not seen: the "
            "way is asked for by the number of the item",
        ),
    ),
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="業務が介護に当たるか、報酬の同等性、技能の移転に努めるかは入管が判断する",
            en="Whether the work is care, pay is equal and skills are passed on is for the agency to judge",
        ),
    ),
)
