"""特定活動告示25・26号: treatment in hospital, and the companion, since 2011-01-01."""

from __future__ import annotations

from typing import Final

from zairyu.facts import designated_stay as stay
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, notice, number, rules_of
from zairyu.law.register import Gap
from zairyu.logic import Text, all_of, any_of

LONGER_THAN: Final = 90
"""Days. Up to 90 days it is Temporary Visitor (embassy); practice speaks of 90 days or more."""

hospital = asks(
    "25", "hospital",
    "日本の病院・診療所に入院して、病気・けが（出産を含む）の治療を受け、その前後も引き続き治療を受けること",
    "Admitted to a hospital or clinic in Japan for an illness, an injury or childbirth, and treated for it before and after",
    when=stay.in_hospital, evidence=stay.in_hospital.evidence,
)  # fmt: skip
considerable = asks(
    "25", "considerable_time",
    "相当期間の滞在であること（90日以内は「短期滞在」。ちょうど90日は資料が分かれる）",
    "A stay of considerable length (up to 90 days it is Temporary Visitor; on 90 days exactly the sources differ)",
    when=any_of(
        stay.planned_days > LONGER_THAN, all_of(stay.planned_days >= LONGER_THAN, stay.considerable_time)
    ),
    known="official",
)  # fmt: skip
costs = asks(
    "25", "costs",
    "治療・滞在の費用の全部を支払えること", "All costs of treatment and stay can be paid",
    when=stay.pays_all_costs, evidence=stay.pays_all_costs.evidence,
)  # fmt: skip
number_25 = number(
    "25", hospital, considerable, costs,
    note=Text(
        ja="在留資格認定証明書は、病院の職員又は日本に住む親族が代わりに申請できます。国民健康保険には入れないとされます。",
        en="Staff of the hospital, or a relative living in Japan, can apply for the certificate. National health insurance "
        "is said not to be open.",
    ),
)  # fmt: skip

companion = asks(
    "26", "daily_care",
    "25号の人の日常の世話をすること（報酬を受けない。親族に限らない）",
    "Takes daily care of somebody under number 25 (without pay; need not be a relative)",
    when=stay.takes_care_of_patient, known="official",
)  # fmt: skip
number_26 = number("26", companion)

DESIGNATIONS: Final = (
    Designation("25", number_25, activity=hospital),
    Designation("26", number_26, activity=companion),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("25"),
        "judgement",
        Text(
            ja="何日からが「相当期間」か（90日を超えるものとして示した）",
            en="From how many days on a stay is of considerable length (shown here as over 90 days)",
        ),
    ),
)
