"""What is weighed beside the published requirements. Nothing here moves a verdict.

Practice figures are those of practitioners, who differ; no number on absences or income is published
in the text in force.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ISA_MANUAL, ISA_PR_PAGE, PR_GUIDELINE, PRACTICE, REGULATIONS
from zairyu.facts import conduct, livelihood, residence
from zairyu.law.guidelines.permanent_residence.requirements import public_health
from zairyu.law.guidelines.permanent_residence.revision_2026_10_01 import (
    knowledge_of_rules,
    school_attendance,
)  # fmt: skip
from zairyu.logic import Effect, Norm, Requirement, Text, any_of, constant, requirement

SINGLE_ABSENCE_DAYS: Final = 90
ABSENCE_DAYS_A_YEAR: Final = (90, 100, 120, 150, 180)
"""Figures that different practitioners print for absences in one year."""
MONTHS_OF_EXAMINATION: Final = 20
"""About the longest examination reported by practitioners (Tokyo, 2025)."""

FIGURES: Final = PRACTICE.at("", read=None, note="practitioners' figures; they differ")


def _absence_a_year(days: int) -> Requirement:
    return requirement(
        f"permanent_residence.considerations.absence_under_{days}_days_a_year",
        cite=FIGURES,
        ja=f"実務の数字：最近1年の出国が合計{days}日に満たないこと（事務所により異なる）",
        en=f"Practice figure: less than {days} days abroad in the last year (firms differ)",
        when=residence.absence_days(window="P1Y") < days,
        effect=Effect.WEIGHS,
    )


absence_single = requirement(
    "permanent_residence.considerations.single_absence_under_90_days",
    cite=FIGURES,
    ja="実務の数字：一度の出国が90日（3か月）に満たないこと",
    en="Practice figure: no single absence of 90 days (three months) or more",
    when=residence.longest_absence_days < SINGLE_ABSENCE_DAYS,
    effect=Effect.WEIGHS,
    note=Text(
        ja="「引き続き」の日数は公表されていません。転勤、出産、病気などの理由は考慮されます。",
        en='No number for "continuous" is published; reasons such as a posting, a birth or illness '
        "are considered.",
    ),
)
absences_a_year: Final = tuple(_absence_a_year(days) for days in ABSENCE_DAYS_A_YEAR)

income = requirement(
    "permanent_residence.considerations.income",
    cite=FIGURES,
    ja="実務の数字：世帯年収300万円と、扶養家族1人につき70万円",
    en="Practice figure: 3,000,000 yen of household income a year, and 700,000 yen for each dependant",
    when=livelihood.household_income >= livelihood.income_looked_for_in_practice,
    effect=Effect.WEIGHS,
    note=Text(
        ja="公表された水準ではありません。扶養1人につき50万円から80万円とする説明もあります。",
        en="Not a published level; for each dependant some say 500,000 to 800,000 yen.",
    ),
)

minor_violations = requirement(
    "permanent_residence.considerations.minor_violations",
    cite=ISA_MANUAL.at("", read=None),
    ja="交通違反（反則金）や、本人・家族の資格外活動の時間超過などを繰り返していないこと",
    en="No repeated minor violations (traffic tickets, over-hours work of oneself or the family)",
    when=~conduct.repeated_violations,
    effect=Effect.WEIGHS,
)

time_left = requirement(
    "permanent_residence.considerations.time_left",
    cite=(
        ISA_PR_PAGE.at("", read=None, confidence="official"),
        PRACTICE.at("", read=None, note="examination of about 20 months reported"),
    ),
    ja="現在の在留期間が、長い審査の例（約20か月）より長く残っていること",
    en="The present period of stay has more left than a long examination takes (about 20 months)",
    when=any_of(residence.stay_is_indefinite, residence.stay_lasts(months=MONTHS_OF_EXAMINATION)),
    effect=Effect.WEIGHS,
    note=Text(
        ja="永住許可申請では在留期間は延びません（特例期間なし）。期限までに更新の申請も必要です。標準処理期間は"
        "4〜6か月とされていますが、実際はより長いことがあります。",
        en="An application for permanent residence does not extend the stay (no special period): an "
        "extension must be filed too. The standard time is four to six months; it can take longer.",
    ),
)

special_permission = requirement(
    "permanent_residence.considerations.special_permission",
    cite=ISA_MANUAL.at("", read=None),
    ja="在留特別許可・上陸特別許可を受けたことがある場合は、別に条件が見られるとされる",
    en="After a special permission to stay or land, further conditions are said to be looked at",
    when=~residence.had_special_permission,
    effect=Effect.WEIGHS,
)

guarantor = requirement(
    "permanent_residence.considerations.guarantor",
    cite=REGULATIONS.at("22/1/3", read="2026-06-14"),
    ja="日本に住む身元保証人の身元保証書を出すこと（保証人の責任は道義的なもの）",
    en="A letter of guarantee from a guarantor living in Japan (the duty is a moral one)",
    when=livelihood.has_guarantor,
    effect=Effect.WEIGHS,
    norm=Norm.MINISTERIAL_ORDINANCE,
    note=Text(
        ja="日本人か永住者がなるのが通常です。",
        en="Usually a Japanese national or a permanent resident.",
    ),
)

residue = requirement(
    "permanent_residence.considerations.residue",
    cite=PR_GUIDELINE.at("1", read="2026-02-24", confidence="official"),
    ja="公表された要件を満たす場合も、許可するかどうかは法務大臣が判断する",
    en="Where the published requirements are met, the decision is still the Minister's",
    when=constant("not_applicable"),
    effect=Effect.WEIGHS,
)

CONSIDERATIONS: Final = (
    residue, time_left, absence_single, *absences_a_year, income, minor_violations, public_health,
    special_permission, guarantor, school_attendance, knowledge_of_rules,
)  # fmt: skip

RULES: Final = CONSIDERATIONS
