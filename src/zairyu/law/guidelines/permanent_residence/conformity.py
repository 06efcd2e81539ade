"""永住許可ガイドライン 1(3)エ and note 2: the present status still conforms to its criteria.

The landing criteria ordinance for the statuses it covers; for notified Designated Activities and
Long-Term Residents, the requirements of those notices. The item came in with the text of 2026-02-24
(medium confidence: it stands in that text and in none before 2024-11-19). For Business Manager, and
HSP(i)(c) which rests on it, the reform guideline has had the same effect since 2025-10-16.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import BUSINESS_MANAGER_REFORM, LANDING_CRITERIA, PR_GUIDELINE
from zairyu.facts import organisation, residence
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
NEW_CRITERIA: Final = LANDING_CRITERIA.at("経営・管理/2", read="2025-10-16")

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

business_assets = requirement(
    "permanent_residence.conformity.business_manager.assets",
    cite=(NEW_CRITERIA, REFORM),
    ja="事業用の財産（資本金等を含む）が3000万円以上",
    en="Property used for the business (capital included) of 30,000,000 yen or more",
    when=organisation.business_property >= 30_000_000,
)
business_staff = requirement(
    "permanent_residence.conformity.business_manager.staff",
    cite=(NEW_CRITERIA, REFORM),
    ja="常勤の職員（本人を除く。日本人・特別永住者・別表第二の在留者）が1人以上",
    en="One full-time employee or more (nationals, special permanent residents or holders of a "
    "status of appended table 2; the applicant left out)",
    when=organisation.full_time_staff >= 1,
)
business_manager = requirement(
    "permanent_residence.conformity.business_manager",
    cite=REFORM,
    ja="経営・管理（高度専門職1号ハを含む）は、令和7年10月16日以後の新しい基準に適合していること",
    en="Business Manager (and HSP(i)(c)): conforms to the criteria in force since 16 October 2025",
    when=only_if(
        residence.status_held.in_("business_manager", "highly_skilled_professional_i_c"),
        all_of(
            business_assets,
            business_staff,
            not_encoded(
                ja="日本語能力、経歴・学歴、事業計画の評価など、残りの新基準",
                en="The other new criteria: Japanese ability, career or degree, assessed business plan",
            ),
        ),
    ),
    note=Text(
        ja="令和7年10月15日までに受け付けられ、審査中の永住許可申請の扱いは確認できていません。",
        en="How applications accepted by 15 October 2025 and still pending are treated was not seen.",
    ),
)

present_status = requirement(
    "permanent_residence.conformity.present_status",
    cite=(ITEM, NOTE_2),
    ja="現在の在留資格に対応する上陸許可基準等に適合していること",
    en="Conforms to the landing criteria (or notice) that go with the present status",
    when=only_if(
        residence.status_held.in_(*CRITERIA_STATUSES),
        any_of(
            residence.activity_as_granted,
            only_if(residence.status_held.equals(ENGINEER.status), all_of(*ENGINEER.criteria)),
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

RULES: Final = (conformity, business_manager, business_assets, business_staff, present_status)
GAPS: Final = (
    Gap(
        NEW_CRITERIA,
        "not_encoded",
        Text(
            ja="経営・管理の新基準のうち、財産と職員以外",
            en="The new Business Manager criteria other than property and staff",
        ),
    ),
    Gap(
        NOTE_2,
        "not_encoded",
        Text(
            ja="技術・人文知識・国際業務以外の上陸許可基準と告示の要件：許可時と同じ活動であることで見る",
            en="Criteria and notices other than the engineer's: taken as met while the activity is the "
            "one examined at the grant",
        ),
    ),
)
