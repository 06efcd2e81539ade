"""永住許可ガイドライン改訂案（令和8年8月4日）: items known only from the draft. Not law, never applied.

A scenario of its own: no procedure refers to it, and it is answered only when asked for by its id,
``draft.permanent_residence_2026_08_04``. What the published text was recorded to contain stands in
:mod:`.revision_2026_10_01`.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import PR_GUIDELINE_DRAFT
from zairyu.facts import family, livelihood, residence
from zairyu.law.register import Gap
from zairyu.logic import Effect, Requirement, Text, any_of, requirement, scheme

READ: Final = "2026-08-04"


def _draft(slug: str, path: str, ja: str, en: str, when: object, effect: Effect) -> Requirement:
    return requirement(
        f"draft.permanent_residence_2026_08_04.{slug}",
        cite=PR_GUIDELINE_DRAFT.at(path, read=READ, confidence="official"),
        ja=f"（案）{ja}",
        en=f"(Draft) {en}",
        when=when,
        effect=effect,
    )


household_not_a_burden = _draft(
    "household_not_a_burden", "2.5/7",
    "世帯が公共の負担になっていないこと（素行・生計を問われない人についても見る）",
    "The household is not a public burden (also for those exempt from conduct and livelihood)",
    ~livelihood.on_public_assistance, Effect.NEGATIVE_IN_PRINCIPLE,
)  # fmt: skip
school_attendance = _draft(
    "school_attendance", "2.5/10",
    "義務教育の年齢の子が小中学校に通っていること",
    "Children of compulsory school age attend elementary or junior high school",
    family.children_attend_school, Effect.NEGATIVE_IN_PRINCIPLE,
)  # fmt: skip
special_permission = _draft(
    "special_permission", "注5",
    "在留特別許可・上陸特別許可の後は、特例によらず10年",
    "After a special permission to stay or land: ten years from it, without the exceptions",
    any_of(~residence.had_special_permission, residence.years_since_special_permission >= 10),
    Effect.REQUIRED_IN_PRINCIPLE,
)  # fmt: skip
stay_counted = _draft(
    "stay_counted", "2.5/6",
    "10年の在留に、卒業後の就職活動・起業活動、難民認定手続中などの特定活動を数えない",
    "The ten years leave out Designated Activities for job hunting, starting a business, a pending "
    "refugee application and the like",
    residence.continuous_years_without_waiting_activities >= 10, Effect.REQUIRED_IN_PRINCIPLE,
)  # fmt: skip

permanent_residence_draft = scheme(
    "draft.permanent_residence_2026_08_04",
    ja="永住許可ガイドライン改訂案（令和8年8月4日）のうち、公表後の文言を確認できていない項目",
    en="Draft revision of 4 August 2026: items whose published wording was not seen",
    cite=PR_GUIDELINE_DRAFT.at("", read=READ, confidence="official"),
    items=(household_not_a_burden, school_attendance, special_permission, stay_counted),
    note=Text(
        ja="案であり、効力はありません。",
        en="A draft; it has no force.",
    ),
)

RULES: Final = (permanent_residence_draft,)
GAPS: Final = (
    Gap(
        PR_GUIDELINE_DRAFT.at("", read=READ, confidence="official"),
        "not_encoded",
        Text(
            ja="貢献の項目の絞り込み、構造改革特区、就労資格から除く特定活動の一覧",
            en="The narrowed list of contributions, special reform zones, and the list of Designated "
            "Activities that are no work status",
        ),
    ),
)
