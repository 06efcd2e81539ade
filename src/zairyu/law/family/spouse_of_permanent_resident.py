"""永住者の配偶者等: Spouse or Child of Permanent Resident (special permanent residents too).

A child must have been born in Japan while a parent held permanent residence, and have stayed ever since. A
child born abroad comes under the Long-Term Resident notice, item 6(a).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT
from zairyu.facts import ties
from zairyu.facts.family import TIE_EVIDENCE
from zairyu.law.family.partners import is_a_spouse, living_together, registered_in_both, substance
from zairyu.law.family.spouse_of_japanese_national import five_years, guarantor, not_japanese
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import Text, all_of, any_of, requirement

TABLE: Final = ACT.at("別表第二/永住者の配偶者等", read="2026-06-14")

spouse = requirement(
    "act.table_ii.spouse_of_permanent_resident.spouse",
    cite=TABLE,
    ja="永住者又は特別永住者の配偶者（有効で、実体のある婚姻）",
    en="Spouse of a permanent resident or special permanent resident (a valid marriage that is lived)",
    when=all_of(ties.spouse_of_permanent_resident, *is_a_spouse, substance),
    evidence=TIE_EVIDENCE,
)
child = requirement(
    "act.table_ii.spouse_of_permanent_resident.child_born_in_japan",
    cite=(TABLE, ACT.at("別表第二/永住者の配偶者等", read="2026-06-14", confidence="memory",
                        note="that the parent must hold it at the birth")),
    ja="永住者等の子として日本で生まれ、その後引き続き日本に在留していること",
    en="Born in Japan as the child of a permanent or special permanent resident, and staying ever since",
    when=all_of(ties.born_in_japan_to_permanent_resident, ties.stayed_since_birth),
    evidence=TIE_EVIDENCE,
    note=Text(
        ja="出生から30日以内の取得の申請では、永住者としての取得（22条の2第4項）も申請できます。",
        en="Within thirty days of the birth, acquisition as Permanent Resident (Art. 22-2(4)) can be applied for too.",
    ),
)  # fmt: skip
position = requirement(
    "act.table_ii.spouse_or_child_of_permanent_resident",
    cite=TABLE,
    ja="別表第二「永住者の配偶者等」の身分（配偶者、又は日本で生まれた子）",
    en="A position of Spouse or Child of Permanent Resident: spouse, or child born in Japan",
    when=all_of(not_japanese, any_of(spouse, child)),
)

STATUS: Final = StatusRules(
    status="spouse_or_child_of_permanent_resident",
    activity=position,
    extra=(registered_in_both, living_together, guarantor, five_years),
)

RULES: Final = (position, spouse, child)
COVERS: Final = (Covered(ACT, "別表第二/永住者の配偶者等", (position.id,), "1990-06-01"),)
GAPS: Final = (
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="出生後の在留が引き続くか（再入国許可のない出国で途切れる）は事実として尋ねる",
            en="Whether the stay has gone on since the birth (leaving without re-entry permission breaks it) is asked "
            "as a fact",
        ),
    ),
)
