"""永住許可ガイドライン（令和8年10月1日公表）: what the revision adds, as far as it was read.

Published on 2026-10-01, in general for applications filed from 2027-04-01. Its text was not seen here:
one reader recorded the items below by section number, and each equals the official draft of August
2026. They are encoded as a version with *secondary* confidence. Levels that nobody recorded (household
income, pension, accepted Japanese tests) are unknown for want of the text; each lies inside an open
standard. What stands only in the draft is in :mod:`.draft_2026_08_04` and is never applied.

The income part reaches further back: applications filed from 2026-04-01 on that were pending on
2026-10-01. Filings from 2026-10-02 to 2027-03-31 fall under the old text; whether the income part
reaches them is not known, and the answer says so.

The rules that an older text also has stand with the older versions: marriage and stay of spouses and
children and points kept throughout in :mod:`.exceptions`, the three-year period in
:mod:`.longest_period`.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import PR_GUIDELINE_2026
from zairyu.facts import education, family, languages, residence
from zairyu.law.guidelines.permanent_residence.exceptions import (
    by_70_points,
    by_80_points,
    by_special_hsp,
)  # fmt: skip
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    at_decision,
    before,
    between,
    constant,
    only_if,
    requirement,
    since,
    unseen,
    versions,
)  # fmt: skip

IN_FORCE: Final = "2027-04-01"
TIME_CLAUSE: Final = PR_GUIDELINE_2026.at("6", read="2026-10-01")
INCOME: Final = PR_GUIDELINE_2026.at("2.4/2", read="2026-10-01")
PENSION: Final = PR_GUIDELINE_2026.at("2.4/3", read=IN_FORCE)
JAPANESE: Final = PR_GUIDELINE_2026.at("2.4", read=IN_FORCE)
ABSENCE: Final = PR_GUIDELINE_2026.at("2.5/6", read=IN_FORCE)
FURTHER: Final = PR_GUIDELINE_2026.at("2.5", read=IN_FORCE)

# --- Household income: 2.4(2), with its own start ----------------------------------------------------

pending_on_publication_day = requirement(
    "permanent_residence.household_income.pending_on_2026_10_01",
    cite=TIME_CLAUSE,
    ja="令和8年10月1日に審査中であったこと",
    en="The application was pending on 1 October 2026",
    when=at_decision(
        versions(before("2026-10-01", constant("not_met")), since("2026-10-01", constant("met")))
    ),
)
income_level = requirement(
    "permanent_residence.household_income.level",
    cite=INCOME,
    ja="世帯の収入が、同じ人数の日本の世帯の平均と比べて継続して足りる水準にあること（水準は未確認）",
    en="Household income, continuously, measured against the average of Japanese households of the "
    "same size (the level was not seen)",
    when=unseen(
        ja="世帯収入の水準（金額・統計）を確認できていない",
        en="The level of household income (amount or statistic) was not seen",
        open_standard=True,
    ),
    note=Text(
        ja="扶養される家族の資格外活動の収入は加えません。海外で扶養する親族も人数に入ります。",
        en="Earnings under a dependant's part-time permission are not added; supported relatives "
        "abroad count in the size.",
    ),
)
household_income = requirement(
    "permanent_residence.household_income",
    cite=(INCOME, TIME_CLAUSE),
    ja="世帯収入の水準（令和8年10月1日公表の改訂）",
    en="Level of household income (revision published on 1 October 2026)",
    when=versions(
        before("2026-04-01", constant("not_applicable")),
        between("2026-04-01", "2026-10-02", only_if(pending_on_publication_day, income_level)),
        between(
            "2026-10-02",
            IN_FORCE,
            unseen(
                ja="この期間の申請に改訂の収入の項目が適用されるかどうかを確認できていない（文言の上では対象外、"
                "適用されるとする報道もある）",
                en="Whether the income part of the revision reaches applications filed in this window "
                "is not known: by its words it does not, reports say it may",
                open_standard=True,
            ),
        ),
        since(IN_FORCE, income_level),
    ),
)

# --- Future pension and assets: 2.4(3) ---------------------------------------------------------------

future_pension = requirement(
    "permanent_residence.future_pension",
    cite=PENSION,
    ja="将来の年金見込額と、それを補う資産（水準は未確認）",
    en="Expected pension, and assets that make up for it (the level was not seen)",
    when=versions(
        before(IN_FORCE, constant("not_applicable")),
        since(
            IN_FORCE,
            unseen(
                ja="年金と資産の水準を確認できていない",
                en="The level of pension and assets was not seen",
                open_standard=True,
            ),
        ),
    ),
)

# --- Absences: 2.5(6) --------------------------------------------------------------------------------

SIX_MONTHS: Final = 6
DAYS_IN_TWO_AND_A_HALF_YEARS: Final = 912
"""Two years of 365 days and half of one, rounded down: several absences can only be added in days."""

single_absence = requirement(
    "permanent_residence.absences.single",
    cite=ABSENCE,
    ja="申請前10年に、一度に6か月以上の出国がないこと",
    en="No single absence of six months or more in the ten years before filing",
    when=residence.longest_absence < SIX_MONTHS,
)
total_absence = requirement(
    "permanent_residence.absences.total",
    cite=ABSENCE,
    ja="申請前10年の出国の合計が2年6か月に達しないこと",
    en="Absences of less than two years and six months in total in the ten years before filing",
    when=residence.absence_days(window="P10Y") < DAYS_IN_TWO_AND_A_HALF_YEARS,
)
absences = requirement(
    "permanent_residence.absences",
    cite=ABSENCE,
    ja="合理的な理由のない長期の出国がないこと（あれば原則として消極的に評価される）",
    en="No long absence without reasonable ground (otherwise it counts against in principle)",
    when=versions(
        before(IN_FORCE, constant("not_applicable")),
        since(
            IN_FORCE,
            any_of(
                all_of(single_absence, total_absence), residence.absences_had_reasonable_grounds
            ),
        ),
    ),
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
)

# --- Japanese: 2.4 and 2.5 ---------------------------------------------------------------------------

japanese_not_looked_at = requirement(
    "permanent_residence.japanese.not_looked_at",
    cite=JAPANESE,
    ja="ポイント制の特例による人とその家族、日本の学校教育を通算6年以上受けた人など",
    en="Persons on a points route and their family, six years or more of schooling in Japan, and "
    "others",
    when=any_of(
        by_70_points,
        by_80_points,
        by_special_hsp,
        family.member_of_points_applicant,
        education.years_of_japanese_schooling >= 6,
    ),
    note=Text(
        ja="就学年数と子の例外は改訂案の文言によります。",
        en="The schooling figure and the exception for a child are those of the draft.",
    ),
)
japanese = requirement(
    "permanent_residence.japanese",
    cite=JAPANESE,
    ja="日本語教育の参照枠のB1以上の日本語能力（認められる試験は未確認）",
    en="Japanese at B1 of the Reference Framework or above (the tests accepted were not seen)",
    when=versions(
        before(IN_FORCE, constant("not_applicable")),
        since(
            IN_FORCE,
            any_of(
                languages.japanese_framework_level >= "b1",
                unseen(
                    ja="どの試験がB1を示すものとして認められるかを確認できていない",
                    en="Which tests are accepted as showing B1 was not seen",
                    open_standard=True,
                ),
                japanese_not_looked_at,
            ),
        ),
    ),
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
)

# --- School attendance and knowledge of rules: 2.5, shown beside -------------------------------------

school_attendance = requirement(
    "permanent_residence.school_attendance",
    cite=FURTHER,
    ja="義務教育の年齢の子が小中学校に通っていること",
    en="Children of compulsory school age attend school",
    when=versions(
        before(IN_FORCE, constant("not_applicable")),
        since(IN_FORCE, family.children_attend_school),
    ),
    effect=Effect.WEIGHS,
)
knowledge_of_rules = requirement(
    "permanent_residence.knowledge_of_rules",
    cite=FURTHER,
    ja="日本の制度・ルールについての知識（確認の方法は未確認）",
    en="Knowledge of Japanese systems and rules (how it is shown was not seen)",
    when=versions(
        before(IN_FORCE, constant("not_applicable")),
        since(
            IN_FORCE,
            unseen(
                ja="確認の方法を確認できていない",
                en="How it is shown was not seen",
                open_standard=True,
            ),
        ),
    ),
    effect=Effect.WEIGHS,
)

RULES: Final = (
    household_income, income_level, future_pension, absences, single_absence, total_absence,
    japanese, japanese_not_looked_at, school_attendance, knowledge_of_rules,
)  # fmt: skip
COVERS: Final = (
    Covered(PR_GUIDELINE_2026, "2.4/2", (household_income.id,), "2026-04-01"),
    Covered(PR_GUIDELINE_2026, "2.4/3", (future_pension.id,), IN_FORCE),
    Covered(PR_GUIDELINE_2026, "2.4", (japanese.id,), IN_FORCE),
    Covered(PR_GUIDELINE_2026, "2.5/6", (absences.id,), IN_FORCE),
    Covered(PR_GUIDELINE_2026, "3.1", ("permanent_residence.spouse", "permanent_residence.child"),
            IN_FORCE),
    Covered(PR_GUIDELINE_2026, "3.6", (by_70_points.id,), IN_FORCE),
    Covered(PR_GUIDELINE_2026, "3.7", (by_80_points.id,), IN_FORCE),
)  # fmt: skip
GAPS: Final = (
    Gap(INCOME, "text_not_seen", Text(
        ja="世帯収入の水準", en="The level of household income")),
    Gap(PENSION, "text_not_seen", Text(
        ja="年金と資産の水準", en="The level of pension and assets")),
    Gap(JAPANESE, "text_not_seen", Text(
        ja="認められる日本語試験", en="The Japanese tests accepted")),
    Gap(FURTHER, "text_not_seen", Text(
        ja="定住者、難民、貢献、特定活動、世帯の公的義務についての改訂後の文言",
        en="The revised wording on Long-Term Residents, refugees, contribution, Designated Activities "
        "and the household's public duties")),
)  # fmt: skip
