"""日本人の配偶者等: Spouse or Child of Japanese National. Three limbs: spouse, special adoptee, born as child.

Adoption other than special adoption does not qualify. For the limb of the child, what the parent was at the
birth decides; the place of birth does not matter, and a later loss of nationality by the parent changes nothing.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, CIVIL_CODE, ISA_MANUAL
from zairyu.facts import livelihood, person, ties
from zairyu.facts.family import TIE_EVIDENCE
from zairyu.law.family.partners import is_a_spouse, living_together, registered_in_both, substance
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import Effect, Text, all_of, any_of, requirement

TABLE: Final = ACT.at("別表第二/日本人の配偶者等", read="2026-06-14")
SPECIAL_ADOPTION: Final = CIVIL_CODE.at("817-2", read=None, confidence="secondary")
PERIODS: Final = ISA_MANUAL.at("在留期間", read=None, confidence="secondary")

spouse = requirement(
    "act.table_ii.spouse_of_japanese_national.spouse",
    cite=TABLE,
    ja="日本人の配偶者（有効で、実体のある婚姻）",
    en="Spouse of a Japanese national (a valid marriage that is lived)",
    when=all_of(ties.spouse_of_japanese, *is_a_spouse, substance),
    evidence=TIE_EVIDENCE,
)
special_adoptee = requirement(
    "act.table_ii.spouse_of_japanese_national.special_adoptee",
    cite=(TABLE, SPECIAL_ADOPTION),
    ja="日本人の特別養子（普通養子は当たらない）",
    en="Special adoptee of a Japanese national (an ordinary adoption does not qualify)",
    when=ties.special_adoptee_of_japanese,
    evidence=ties.special_adoptee_of_japanese.evidence,
)
born_as_child = requirement(
    "act.table_ii.spouse_of_japanese_national.born_as_child",
    cite=TABLE,
    ja="日本人の子として出生した者",
    en="Born as the child of a Japanese national",
    when=ties.born_as_child_of_japanese,
    evidence=ties.born_as_child_of_japanese.evidence,
    note=Text(
        ja="日本国籍そのものを持っている可能性があります。まず国籍を確かめてください（nationality_act.check_first）。",
        en="Such a person may be Japanese: check nationality first (nationality_act.check_first).",
    ),
)
not_japanese = requirement(
    "act.table_ii.not_a_japanese_national",
    cite=ACT.at("2/1/1", read="2026-06-14"),
    ja="日本国民ではないこと（日本国民は在留資格を持たない）",
    en="Is not a Japanese national (a Japanese national holds no status)",
    when=~person.japanese_national,
    evidence=person.japanese_national.evidence,
)
position = requirement(
    "act.table_ii.spouse_or_child_of_japanese_national",
    cite=TABLE,
    ja="別表第二「日本人の配偶者等」の身分（配偶者、特別養子、子として出生のどれか）",
    en="A position of Spouse or Child of Japanese National: spouse, special adoptee, or born as a child",
    when=all_of(not_japanese, any_of(spouse, special_adoptee, born_as_child)),
)
guarantor = requirement(
    "family.guarantor",
    cite=ISA_MANUAL.at("身元保証", read=None, confidence="secondary"),
    ja="身元保証人（配偶者なら原則としてその日本人・永住者）。道義的な責任にとどまる",
    en="A guarantor (for a spouse in principle the Japanese or permanent resident spouse); a moral duty only",
    when=livelihood.has_guarantor,
    effect=Effect.WEIGHS,
    note=Text(
        ja="保証を取り下げる手続はありません。「保証をやめる」と言われても、今の在留資格に法律上の効果はありません。",
        en="There is no procedure to withdraw a guarantee once given; saying so has no legal effect on the present "
        "status.",
    ),
)
five_years = requirement(
    "family.longest_period_for_a_spouse",
    cite=PERIODS,
    ja="在留期間5年の目安：届出・公的義務の履行、子の就学、主な生計者の納税、婚姻後3年程度を超える同居（実務）",
    en="What is looked for before five years are granted: notifications and public duties performed, children at "
    "school, the main earner's taxes, some three years or more of living together after the marriage (practice)",
    when=ties.years_lived_as_spouses_in_japan >= 3,
    effect=Effect.WEIGHS,
    note=Text(
        ja="6月は離婚調停・訴訟中などに指定されることがあります。期間は入管が決めます。",
        en="Six months may be designated while divorce proceedings are pending. The period is the agency's choice.",
    ),
)

STATUS: Final = StatusRules(
    status="spouse_or_child_of_japanese_national",
    activity=position,
    extra=(registered_in_both, living_together, guarantor, five_years),
)

RULES: Final = (
    position,
    not_japanese,
    spouse,
    special_adoptee,
    born_as_child,
    guarantor,
    five_years,
)
COVERS: Final = (
    Covered(ACT, "別表第二/日本人の配偶者等", (position.id,), "1990-06-01"),
    Covered(CIVIL_CODE, "817-2", (special_adoptee.id,)),
)
GAPS: Final = (
    Gap(
        SPECIAL_ADOPTION,
        "not_encoded",
        Text(
            ja="特別養子縁組の年齢（申立て時15歳未満、令和2年4月1日より前は6歳未満）などの要件：成立したかどうかを事実として尋ねる",
            en="The conditions of special adoption (under 15 at the petition; under 6 before 1 April 2020): whether it "
            "took effect is asked as a fact",
        ),
    ),
    Gap(
        PERIODS,
        "judgement",
        Text(
            ja="在留期間の決め方は実務の紹介による",
            en="How the period is chosen is known from reports of practice",
        ),
    ),
)
