"""永住許可ガイドライン 1(3)エ and note 2: the present status still conforms to its criteria.

The landing criteria ordinance for the statuses it covers; for notified Designated Activities and
Long-Term Residents, the requirements of those notices. The item came in with the text of 2026-02-24
(medium confidence: it stands in that text and in none before 2024-11-19). For Business Manager, and
HSP(i)(c) which rests on it, the reform guideline has had the same effect since 2025-10-16.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, BUSINESS_MANAGER_REFORM, PR_GUIDELINE
from zairyu.facts import hsp, residence
from zairyu.law.family.dependent import STATUS as DEPENDENT
from zairyu.law.family.long_term_resident_outside_notice import STATUS as LONG_TERM_RESIDENT
from zairyu.law.landing_criteria.business_manager import STATUS as BUSINESS_MANAGER
from zairyu.law.landing_criteria.engineer_specialist_in_humanities_international_services import (
    STATUS as ENGINEER,
)
from zairyu.law.register import Gap
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    before,
    between,
    constant,
    not_encoded,
    only_if,
    requirement,
    since,
    versions,
)  # fmt: skip

ITEM: Final = PR_GUIDELINE.at(
    "1/3/エ", read="2026-02-24", confidence="official",
    note="text official; that it came in on this day: medium confidence",
)  # fmt: skip
NOTE_2: Final = PR_GUIDELINE.at("注2", read="2026-02-24", confidence="official")
REFORM: Final = BUSINESS_MANAGER_REFORM.at("", read="2025-10-16", confidence="secondary")

CRITERIA_STATUSES: Final = (
    "highly_skilled_professional_i_a", "highly_skilled_professional_i_b",
    "highly_skilled_professional_i_c", "business_manager", "legal_accounting_services",
    "medical_services", "researcher", "instructor",
    "engineer_specialist_in_humanities_international_services", "intra_company_transferee",
    "intra_company_transferee_i", "intra_company_transferee_ii", "nursing_care", "entertainer",
    "skilled_labor", "specified_skilled_worker_i", "specified_skilled_worker_ii",
    "technical_intern_training_i_a", "technical_intern_training_i_b",
    "technical_intern_training_ii_a", "technical_intern_training_ii_b",
    "technical_intern_training_iii_a", "technical_intern_training_iii_b",
    "employment_for_skill_development", "student", "trainee", "dependent",
    "designated_activities", "long_term_resident",
)  # fmt: skip
"""The statuses of the landing criteria ordinance and of the two notices (note 2)."""

MANAGES_A_BUSINESS: Final = any_of(
    residence.status_held.in_("business_manager", "highly_skilled_professional_i_c"),
    all_of(
        residence.status_held.equals("highly_skilled_professional_ii"),
        hsp.activity_type.equals("c"),
    ),
)
business_manager = requirement(
    "permanent_residence.conformity.business_manager",
    cite=REFORM,
    ja="経営・管理（経営・管理の活動をする高度専門職1号ハ・2号を含む）は、令和7年10月16日以後の新しい基準に適合していること",
    en="Business Manager (and HSP(i)(c), HSP(ii) operating or managing a business): conforms to the criteria in "
    "force since 16 October 2025",
    when=only_if(MANAGES_A_BUSINESS, all_of(*BUSINESS_MANAGER.criteria)),
    note=Text(
        ja="令和7年10月15日までに受け付けられ、審査中の永住許可申請の扱いは確認できていません。",
        en="How applications accepted by 15 October 2025 and still pending are treated was not seen.",
    ),
)

on_recognition = requirement(
    "permanent_residence.conformity.long_term_resident_on_recognition",
    cite=(NOTE_2, ACT.at("61-2-3", read="2024-06-10")),
    ja="難民・補完的保護対象者として「定住者」となった人には、適合すべき告示がない",
    en="For a Long-Term Resident by recognition as a refugee or under complementary protection there is no "
    "notice to conform to",
    when=all_of(
        residence.status_held.equals("long_term_resident"),
        residence.recognised_as.in_("refugee", "complementary_protection"),
    ),
)
is_engineer = residence.status_held.equals(ENGINEER.status)
is_business_manager = residence.status_held.equals(BUSINESS_MANAGER.status)
is_dependent = residence.status_held.equals(DEPENDENT.status)
is_long_term_resident = residence.status_held.equals(LONG_TERM_RESIDENT.status)
present_status = requirement(
    "permanent_residence.conformity.present_status",
    cite=(ITEM, NOTE_2),
    ja="現在の在留資格に対応する上陸許可基準等に適合していること",
    en="Conforms to the landing criteria (or notice) that go with the present status",
    when=only_if(
        residence.status_held.in_(*CRITERIA_STATUSES),
        any_of(
            residence.activity_as_granted,
            on_recognition,
            only_if(is_engineer, all_of(*ENGINEER.criteria)),
            only_if(is_business_manager, all_of(*BUSINESS_MANAGER.criteria)),
            only_if(is_dependent, all_of(DEPENDENT.activity, *DEPENDENT.criteria)),
            only_if(is_long_term_resident, LONG_TERM_RESIDENT.activity),
            only_if(
                all_of(~is_engineer, ~is_business_manager, ~is_dependent, ~is_long_term_resident),
                not_encoded(
                    ja="活動が変わった後も基準・告示に適合するかどうかは、まだ判定できません",
                    en="Whether a changed activity conforms to the criteria or the notice is not encoded yet",
                ),
            ),
        ),
    ),
    evidence=Text(
        ja="在職証明書、雇用契約書、許可を受けた時から変わりがないことの説明",
        en="Certificate of employment, contract, statement that nothing has changed since the grant",
    ),
)

conformity = requirement(
    "permanent_residence.conformity",
    cite=(ITEM, NOTE_2, REFORM),
    ja="現在の在留資格の基準に適合していること",
    en="The present status still conforms to its criteria",
    when=versions(
        before("2025-10-16", constant("not_applicable")),
        between("2025-10-16", "2026-02-24", business_manager),
        since("2026-02-24", all_of(business_manager, present_status)),
    ),
)

RULES: Final = (conformity, business_manager, present_status)
GAPS: Final = (
    Gap(
        REFORM,
        "text_not_seen",
        Text(
            ja="令和7年10月15日までに受け付けられた永住許可申請の扱い。専門家の評価を受けた事業計画書が永住でも要るか",
            en="How permanent residence applications accepted by 15 October 2025 are treated; whether an "
            "assessed business plan is asked for there too",
        ),
    ),
    Gap(
        NOTE_2,
        "not_encoded",
        Text(
            ja="技術・人文知識・国際業務、経営・管理、家族滞在、定住者以外の上陸許可基準と特定活動告示の要件：許可時と同じ活動であることで見る"
            "（変わっていれば「わからない」）。告示外の定住者に適合すべき要件はガイドラインに書かれていない",
            en="Criteria other than the engineer's, the business manager's, the dependant's and the Long-Term Resident's, and "
            "the notice on Designated Activities: taken as met while the activity is the one examined at the grant; otherwise not "
            "known. To what a Long-Term Resident outside the notice has to conform the guideline does not say",
        ),
    ),
)
