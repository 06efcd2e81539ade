"""入管法22条, 22条の2第4項, 61条の2の14: permission for permanent residence.

Art. 22(2) asks for good conduct (item 1), an independent livelihood (item 2), and that the person's
permanent residence is in Japan's interest. The guideline spells these out, and its items are what is
evaluated; discretion is stated beside them. From 2027-04-01 the interest clause names the duties under
the Act and the payment of taxes and public charges; what is examined stays the same.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, PR_GUIDELINE, REGULATIONS
from zairyu.facts import family, residence
from zairyu.law.guidelines.permanent_residence.conformity import conformity
from zairyu.law.guidelines.permanent_residence.considerations import CONSIDERATIONS
from zairyu.law.guidelines.permanent_residence.exceptions import EXCEPTIONS
from zairyu.law.guidelines.permanent_residence.longest_period import longest_period
from zairyu.law.guidelines.permanent_residence.public_duties import (
    no_punishment,
    on_time,
    public_duties,
)  # fmt: skip
from zairyu.law.guidelines.permanent_residence.requirements import (
    good_conduct,
    independent_livelihood,
)  # fmt: skip
from zairyu.law.guidelines.permanent_residence.revision_2026_10_01 import (
    absences,
    future_pension,
    household_income,
    japanese,
)  # fmt: skip
from zairyu.law.guidelines.permanent_residence.ten_years import ten_years
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    before,
    constant,
    only_if,
    requirement,
    scheme,
    since,
    unless,
    unseen,
    versions,
)  # fmt: skip

MINISTER: Final = Text(ja="法務大臣", en="the Minister of Justice")
PRESENT: Final = ACT.at("22/2", read="2026-06-14")
FROM_2027: Final = ACT.at(
    "22/2", read="2027-04-01", confidence="official",
    note="wording of the amending act of 2024 as quoted by the agency",
)  # fmt: skip
PROVISO: Final = ACT.at("22/2/ただし書", read="2026-06-14")

# --- Who need not meet items 1 and 2 -----------------------------------------------------------------

family_tie = requirement(
    "act.article_22.exempt_as_spouse_or_child",
    cite=PROVISO,
    ja="日本人、永住許可を受けている者又は特別永住者の配偶者又は子",
    en="Spouse or child of a Japanese national, a person with permission for permanent residence or "
    "a special permanent resident",
    when=any_of(family.spouse_of_resident, family.child_of_resident),
    evidence=Text(
        ja="戸籍謄本、婚姻証明書、出生証明書", en="Family register, marriage or birth certificate"
    ),
    note=Text(
        ja="在留資格は問いません。養子も含みます（10年の特例は実子等だけ）。",
        en="Whatever status is held; adopted children too (the exception to the ten years is for "
        "biological children).",
    ),
)
resettled = requirement(
    "act.article_22.exempt_as_resettled_refugee",
    cite=(PROVISO, REGULATIONS.at("22/4", read="2024-06-10")),
    ja="国際機関が保護の必要を認めた者（規則22条4項：第三国定住難民とその親族）",
    en="Found in need of protection by an international organisation (Regulations Art. 22(4): "
    "resettled refugees and their relatives)",
    when=versions(
        before("2024-06-10", constant("not_met")),
        since("2024-06-10", residence.recognised_as.equals("third_country_resettled")),
    ),
)
recognised = requirement(
    "act.article_61_2_14.recognised",
    cite=ACT.at("61-2-14/1", read="2026-06-14"),
    ja="難民（令和5年12月1日以後は補完的保護対象者も）の認定を受けている者",
    en="Recognised as a refugee (since 1 December 2023 also under complementary protection)",
    when=versions(
        before("2023-12-01", residence.recognised_as.equals("refugee")),
        since("2023-12-01", residence.recognised_as.in_("refugee", "complementary_protection")),
    ),
)
livelihood_waived = any_of(family_tie, resettled, recognised)

# --- 22条2項 -----------------------------------------------------------------------------------------

conduct = requirement(
    "act.article_22.good_conduct",
    cite=(ACT.at("22/2/1", read="2026-06-14"), PROVISO),
    ja="一　素行が善良であること（配偶者・子は要らない）",
    en="(i) Good conduct (not asked of a spouse or child)",
    when=only_if(~family_tie, good_conduct),
    effect=Effect.REQUIRED,
)
livelihood = requirement(
    "act.article_22.independent_livelihood",
    cite=(
        ACT.at("22/2/2", read="2026-06-14"),
        PROVISO,
        ACT.at("61-2-14/1", read="2026-06-14"),
    ),
    ja="二　独立の生計（配偶者・子、難民等は要らない）",
    en="(ii) Independent livelihood (not asked of a spouse or child, refugees and the like)",
    when=only_if(~livelihood_waived, independent_livelihood),
    effect=Effect.REQUIRED,
)
revised_livelihood = requirement(
    "act.article_22.independent_livelihood.revised_levels",
    cite=(ACT.at("22/2/2", read="2026-06-14"), *household_income.citations),
    ja="二　独立の生計：改訂ガイドラインの収入・年金の水準",
    en="(ii) Independent livelihood: income and pension levels of the revised guideline",
    when=only_if(~livelihood_waived, all_of(household_income, future_pension)),
    effect=Effect.REQUIRED,
)

stay = requirement(
    "permanent_residence.stay",
    cite=(
        PRESENT,
        PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence="official"),
        PR_GUIDELINE.at("2", read="2026-02-24", confidence="official"),
    ),
    ja="日本での在留年数（原則10年、又は特例のいずれか）",
    en="Years of stay in Japan (ten in principle, or one of the exceptions)",
    when=unless(ten_years, *EXCEPTIONS),
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=MINISTER,
)
interest_items = (
    stay,
    no_punishment.with_effect(Effect.REQUIRED_IN_PRINCIPLE, MINISTER),
    public_duties.with_effect(Effect.REQUIRED_IN_PRINCIPLE, MINISTER),
    on_time.with_effect(Effect.NEGATIVE_IN_PRINCIPLE),
    longest_period.with_effect(Effect.REQUIRED),
    conformity.with_effect(Effect.REQUIRED),
    absences,
    japanese,
)

national_interest = requirement(
    "act.article_22.national_interest",
    cite=(PRESENT, FROM_2027),
    ja="その者の永住が日本国の利益に合すること（令和9年4月1日から、入管法の義務と公租公課の支払が明記される）",
    en="Permanent residence of the person is in Japan's interest (from 1 April 2027 duties under the "
    "Act and payment of taxes and public charges are named)",
    when=versions(
        before("2027-04-01", all_of(*interest_items)),
        since("2027-04-01", all_of(*interest_items)),
    ),
)

permanent_residence = scheme(
    "permanent_residence",
    ja="永住許可",
    en="Permission for permanent residence",
    cite=(PRESENT, FROM_2027, PR_GUIDELINE.at("", read="2026-02-24", confidence="official")),
    items=(conduct, livelihood, revised_livelihood, *interest_items),
    considerations=CONSIDERATIONS,
    note=Text(
        ja="在留カードが渡された時に効力が生じます（22条4項）。不許可になっても現在の在留資格は失われません。",
        en="It takes effect when the residence card is handed over (Art. 22(4)). A refusal does not "
        "take away the present status.",
    ),
)

# --- 22条の2第4項: acquisition ------------------------------------------------------------------------

LAST_SAFE_DAY: Final = 29
"""Days after the event: the thirtieth day if the day of the event is the first."""

acquisition_window = requirement(
    "act.article_22_2.within_thirty_days",
    cite=ACT.at("22-2/2", read="2026-06-14"),
    ja="出生、日本国籍の離脱その他の事由の日から30日以内の申請",
    en="Filed within thirty days of birth, loss of Japanese nationality or the like",
    when=all_of(
        residence.stays_without_landing,
        any_of(
            residence.days_since_stay_without_landing <= LAST_SAFE_DAY,
            all_of(
                residence.days_since_stay_without_landing <= LAST_SAFE_DAY + 1,
                unseen(
                    ja="初日を数えるかどうかに争いがあり、この日が期限内かどうかは確かでない",
                    en="Whether the first day counts is disputed; this day may be one too late",
                    open_standard=True,
                ),
            ),
        ),
    ),
    note=Text(
        ja="期限の後でも、60日目までは在留資格なしで在留できます。",
        en="After the time limit, staying without a status is still allowed to the sixtieth day.",
    ),
    effect=Effect.REQUIRED,
)
acquisition = scheme(
    "permanent_residence_by_acquisition",
    ja="在留資格の取得による永住許可",
    en="Permanent residence by acquisition of status",
    cite=ACT.at("22-2/4", read="2026-06-14"),
    items=(acquisition_window, conduct, livelihood, revised_livelihood),
    considerations=CONSIDERATIONS,
    note=Text(
        ja="22条を読み替えて同じ審査をします。在留年数や在留期間の項目が出生した子にどう当てはまるかは、"
        "ガイドラインに書かれていません。",
        en="Art. 22 applies with its words exchanged. How the years of stay and the period of stay "
        "apply to a newborn is not in the guideline.",
    ),
)

RULES: Final = (
    permanent_residence, conduct, livelihood, revised_livelihood, national_interest, stay,
    family_tie, resettled, recognised, acquisition_window, acquisition,
)  # fmt: skip
COVERS: Final = (
    Covered(ACT, "22/2", ("act.article_22.good_conduct", "act.article_22.independent_livelihood",
                          "act.article_22.national_interest"), "2006-03-31"),
    Covered(ACT, "22-2/4", ("permanent_residence_by_acquisition",), "2017-01-01"),
    Covered(ACT, "61-2-14/1", ("act.article_61_2_14.recognised",), "2017-01-01"),
    Covered(REGULATIONS, "22/4", ("act.article_22.exempt_as_resettled_refugee",), "2024-06-10"),
    Covered(PR_GUIDELINE, "1", (permanent_residence.id,), "2006-03-31", "2027-04-01"),
    Covered(PR_GUIDELINE, "2", tuple(rule.id for rule in EXCEPTIONS), "2006-03-31", "2027-04-01"),
)  # fmt: skip
GAPS: Final = (
    Gap(
        FROM_2027,
        "text_not_seen",
        Text(
            ja="改正後の22条2項は、条文の全体ではなく引用で確認した",
            en="The wording from 2027-04-01 was read as quoted, not in the consolidated text",
        ),
    ),
    Gap(
        REGULATIONS.at("22/4", read="2024-06-10"),
        "judgement",
        Text(
            ja="規則22条4項の細目（国、適応能力、親族の互助）は、上陸時に認められたものとして一つの事実で尋ねる",
            en="The details of Art. 22(4) of the Regulations were decided at landing; asked as one fact",
        ),
    ),
    Gap(
        ACT.at("22-2/4", read="2026-06-14"),
        "judgement",
        Text(
            ja="取得の場合に国益の要件をどう見るか",
            en="How the interest clause is looked at on acquisition",
        ),
    ),
)
