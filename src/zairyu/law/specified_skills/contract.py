"""特定技能雇用契約: the standard for the employment contract (Act Art. 2-5(1), (2); criteria order Art. 1).

Read in every version from 2019-04-01 to 2026-05-13. Only a reference in item (vi) of paragraph 1 (the law on
seamen) was renumbered, on 2026-05-13.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, SSW_CONTRACT_STANDARD, SSW_MANUAL
from zairyu.facts import activity, skilled_employment, specified_skills
from zairyu.law.register import Covered, Gap
from zairyu.law.specified_skills.fields import CREATED, field_i, field_ii
from zairyu.logic import (
    Requirement,
    Text,
    all_of,
    decide,
    only_if,
    requirement,
)

SEAMEN_RENUMBERED: Final = "2026-05-13"

# --- 1条1項: the employment ------------------------------------------------------------------------------

labour_law = requirement(
    "ssw_contract.labour_law",
    cite=SSW_CONTRACT_STANDARD.at("1/1/柱書", read=CREATED),
    ja="労働基準法その他の労働法令に適合していること",
    en="Conforms to the Labor Standards Act and the other labour laws",
    when=skilled_employment.keeps_labour_law,
    evidence=skilled_employment.CONTRACT,
)
work_of_i = requirement(
    "ssw_contract.work_of_i",
    cite=SSW_CONTRACT_STANDARD.at("1/1/1", read=CREATED),
    ja="一　特定産業分野の、相当程度の知識又は経験を必要とする技能の業務に従事させること",
    en="(i) Work in a specified industrial field that needs skills of considerable knowledge or experience",
    when=all_of(field_i, specified_skills.level_of_work.in_("considerable", "proficient")),
    evidence=skilled_employment.CONTRACT,
)
work_of_ii = requirement(
    "ssw_contract.work_of_ii",
    cite=SSW_CONTRACT_STANDARD.at("1/1/1", read=CREATED),
    ja="一　特定産業分野の、熟練した技能の業務に従事させること",
    en="(i) Work in a specified industrial field that needs proficient skills",
    when=all_of(field_ii, specified_skills.level_of_work.equals("proficient")),
    evidence=skilled_employment.CONTRACT,
)
hours = requirement(
    "ssw_contract.working_hours",
    cite=SSW_CONTRACT_STANDARD.at("1/1/2", read=CREATED),
    ja="二　所定労働時間が通常の労働者と同等であること",
    en="(ii) Working hours equal those of ordinary workers",
    when=skilled_employment.same_working_hours,
    evidence=skilled_employment.CONTRACT,
)
pay = requirement(
    "ssw_contract.pay_equal_to_japanese",
    cite=SSW_CONTRACT_STANDARD.at("1/1/3", read=CREATED),
    ja="三　日本人が従事する場合の報酬と同等額以上の報酬",
    en="(iii) Pay of at least what a Japanese person would receive",
    when=decide(
        stated=activity.pay >= activity.comparable_pay,
        otherwise=activity.pay_at_least_as_japanese,
    ),
    evidence=activity.PAY_EVIDENCE,
)
treatment = requirement(
    "ssw_contract.no_discrimination",
    cite=(SSW_CONTRACT_STANDARD.at("1/1/4", read=CREATED), ACT.at("2-5/2", read=CREATED)),
    ja="四　外国人であることを理由とする差別的な待遇をしないこと",
    en="(iv) No worse treatment for being a foreigner",
    when=skilled_employment.no_discrimination,
    evidence=skilled_employment.CONTRACT,
)
home_leave = requirement(
    "ssw_contract.home_leave",
    cite=SSW_CONTRACT_STANDARD.at("1/1/5", read=CREATED),
    ja="五　一時帰国を希望したときに必要な有給休暇を取らせること",
    en="(v) Paid leave for a visit home when wished",
    when=skilled_employment.home_leave,
    evidence=skilled_employment.CONTRACT,
)
dispatch = requirement(
    "ssw_contract.dispatch",
    cite=(
        SSW_CONTRACT_STANDARD.at("1/1/6", read=CREATED, until=SEAMEN_RENUMBERED),
        SSW_CONTRACT_STANDARD.at("1/1/6", read=SEAMEN_RENUMBERED),
    ),
    ja="六　派遣の対象とする場合：派遣先の名称・住所と派遣の期間が定められていること",
    en="(vi) Where the worker is dispatched: name and address of the client and the period are fixed",
    when=only_if(skilled_employment.dispatched, skilled_employment.dispatch_fixed),
    evidence=skilled_employment.CONTRACT,
)
dispatch_fields = requirement(
    "ssw_contract.dispatch_only_in_agriculture_and_fishery",
    cite=SSW_MANUAL.at("派遣", read=None),
    ja="派遣は農業と漁業の分野に限る（分野別運用方針）",
    en="Dispatch is left to agriculture and fishery (policies of the fields)",
    when=only_if(
        skilled_employment.dispatched,
        specified_skills.field_of_work.in_("agriculture", "fishery"),
    ),
    evidence=skilled_employment.CONTRACT,
)
notice_1 = requirement(
    "ssw_contract.field_notice",
    cite=(
        SSW_CONTRACT_STANDARD.at("1/1/7", read=CREATED),
        SSW_CONTRACT_STANDARD.at("1/2/3", read=CREATED),
    ),
    ja="七・2項三　分野に特有の告示の基準に適合すること（告示のある分野）",
    en="(vii), and (iii) of paragraph 2: meets the field's own notice, where it has one",
    when=skilled_employment.contract_notice_met,
    evidence=skilled_employment.CONTRACT,
)

# --- 1条2項: the stay ------------------------------------------------------------------------------------

return_travel = requirement(
    "ssw_contract.return_travel",
    cite=SSW_CONTRACT_STANDARD.at("1/2/1", read=CREATED),
    ja="一　帰国の旅費を払えないときは所属機関が負担し、出国の措置をとること",
    en="(i) The organisation pays the journey home where the worker cannot, and sees to the departure",
    when=skilled_employment.return_travel_secured,
    evidence=skilled_employment.CONTRACT,
)
health_and_life = requirement(
    "ssw_contract.health_and_life",
    cite=SSW_CONTRACT_STANDARD.at("1/2/2", read=CREATED),
    ja="二　健康と生活の状況を把握する措置をとること",
    en="(ii) Measures to know of the worker's health and life",
    when=skilled_employment.follows_health_and_life,
    evidence=skilled_employment.CONTRACT,
)

_COMMON: Final = (
    hours,
    pay,
    treatment,
    home_leave,
    dispatch,
    dispatch_fields,
    notice_1,
    return_travel,
    health_and_life,
)


def _contract(slug: str, work: Requirement) -> Requirement:
    return requirement(
        f"ssw_contract.standard_{slug}",
        cite=(
            ACT.at("2-5/1", read=CREATED),
            ACT.at("2-5/2", read=CREATED),
            SSW_CONTRACT_STANDARD.at("1", read=CREATED, until=SEAMEN_RENUMBERED),
            SSW_CONTRACT_STANDARD.at("1", read=SEAMEN_RENUMBERED),
        ),
        ja="特定技能雇用契約が基準（法2条の5第1項・2項、基準省令1条）に適合すること",
        en="The employment contract meets its standard (Act Art. 2-5(1), (2); criteria order Art. 1)",
        when=all_of(labour_law, work, *_COMMON),
        evidence=skilled_employment.CONTRACT,
    )


contract_i = _contract("i", work_of_i)
contract_ii = _contract("ii", work_of_ii)

RULES: Final = (contract_i, contract_ii, labour_law, work_of_i, work_of_ii, *_COMMON)
COVERS: Final = (
    Covered(ACT, "2-5/1", (contract_i.id, contract_ii.id), CREATED),
    Covered(ACT, "2-5/2", (treatment.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "1/1/柱書", (labour_law.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "1/1/1", (work_of_i.id, work_of_ii.id), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "1/1/2", (hours.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "1/1/3", (pay.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "1/1/4", (treatment.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "1/1/5", (home_leave.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "1/1/6", (dispatch.id,), CREATED, SEAMEN_RENUMBERED),
    Covered(SSW_CONTRACT_STANDARD, "1/1/6", (dispatch.id,), SEAMEN_RENUMBERED),
    Covered(SSW_CONTRACT_STANDARD, "1/1/7", (notice_1.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "1/2/1", (return_travel.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "1/2/2", (health_and_life.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "1/2/3", (notice_1.id,), CREATED),
)
GAPS: Final = (
    Gap(
        SSW_CONTRACT_STANDARD.at("1/1/7", read=CREATED),
        "text_not_seen",
        Text(
            ja="分野ごとの告示の本文（契約に関する基準。1条1項7号、2項3号）",
            en="The notices of the fields on contracts (Art. 1(1)(vii), (2)(iii))",
        ),
    ),
    Gap(
        SSW_MANUAL.at("派遣", read=None),
        "text_not_seen",
        Text(
            ja="派遣を農業・漁業に限ることの根拠の本文（分野別運用方針）",
            en="The text that leaves dispatch to agriculture and fishery (policies of the fields)",
        ),
    ),
    Gap(
        SSW_CONTRACT_STANDARD.at("1/1/3", read=CREATED),
        "judgement",
        Text(
            ja="比べる日本人がいないときの報酬の同等性は入管が判断する",
            en="Equal pay where no Japanese person can be compared with is for the agency to judge",
        ),
    ),
)
