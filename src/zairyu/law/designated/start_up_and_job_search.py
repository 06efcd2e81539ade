"""特定活動告示44・51号: preparing a start-up; job search by graduates of top universities (J-Find).

44: one year in all until 2024-12-31, two since 2025-01-01. The rows of Business Manager are asked at the change to
it, not here.
"""

from __future__ import annotations

from typing import Final

from zairyu.facts import designated
from zairyu.facts import designated_stay as stay
from zairyu.facts import designated_work as work
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, notice, number, rules_of, time_in_all
from zairyu.law.register import Gap
from zairyu.logic import Text, all_of, before, since, versions

TWO_YEARS_FROM: Final = "2025-01-01"
ONE_YEAR: Final = 12
TWO_YEARS: Final = 24
"""Months in all, the present period counted to its end."""
SAVINGS: Final = 200_000
"""Yen."""
YEARS_SINCE_DEGREE: Final = 5

# --- 44 ---------------------------------------------------------------------------------------------------

plan = asks(
    "44", "plan",
    "経済産業大臣の認定した管理支援計画により、起業準備活動計画の確認を受けていること",
    "The plan is confirmed under a support plan certified by the Minister of Economy, Trade and Industry",
    when=stay.startup_plan_confirmed, evidence=stay.startup_plan_confirmed.evidence,
)  # fmt: skip
prepares = asks(
    "44", "prepares_start_up",
    "起業の準備（付随して報酬を受ける活動を含む）をし、又は始めた事業を経営すること（風俗営業などを除く）",
    "Prepares the start-up, with the paid activity that goes with it, or runs the business once started (no adult "
    "entertainment business)",
    when=all_of(stay.prepares_or_runs_startup, ~work.adult_entertainment),
)  # fmt: skip
start_up_time = time_in_all(
    "44",
    versions(
        before(TWO_YEARS_FROM, designated.months_used(kind="44") < ONE_YEAR),
        since(TWO_YEARS_FROM, designated.months_used(kind="44") < TWO_YEARS),
    ),
    "滞在が通算2年（令和6年12月31日までは1年）を超えないこと",
    "Two years in all, no longer (one year until 31 December 2024)",
)  # fmt: skip
number_44 = number("44", plan, prepares, start_up_time)

# --- 51 ---------------------------------------------------------------------------------------------------

looks = asks(
    "51", "looks_for_work",
    "就職活動又は起業の準備をすること（費用を補うために必要な範囲で働くことを含む。風俗営業などを除く）",
    "Looks for work or prepares a business (with work as needed to cover the costs; no adult entertainment business)",
    when=all_of(stay.looks_for_work_or_prepares, ~work.adult_entertainment), known="official",
)  # fmt: skip
university = asks(
    "51", "university",
    "三つの世界大学ランキングの二つ以上で上位100校に入る大学の学位を得たこと",
    "A degree of a university in the top 100 of two or more of the three world rankings",
    when=stay.top_university, known="official", evidence=stay.top_university.evidence,
)  # fmt: skip
recent = asks(
    "51", "within_five_years",
    "学位を得た日から5年以内であること（年齢の上限はない）", "Within five years of the degree (no age limit)",
    when=stay.years_since_degree < YEARS_SINCE_DEGREE, known="official",
    evidence=stay.years_since_degree.evidence,
)  # fmt: skip
savings = asks(
    "51", "savings",
    "申請の時に、生計を維持するための預貯金が20万円以上であること",
    "Savings of 200,000 yen or more at the time of the application",
    when=stay.savings >= SAVINGS, known="official", evidence=stay.savings.evidence,
)  # fmt: skip
search_time = time_in_all(
    "51", designated.months_used(kind="51") < TWO_YEARS,
    "滞在が通算2年を超えないこと（1年又は6か月ずつ）", "Two years in all, no longer (one year or six months at a time)",
    known="official",
)  # fmt: skip
number_51 = number("51", looks, university, recent, savings, search_time)

DESIGNATIONS: Final = (
    Designation("44", number_44, activity=prepares),
    Designation("51", number_51, activity=looks, once=(recent, savings), kept=(university,)),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("44"),
        "text_not_seen",
        Text(
            ja="44号の本文と、経済産業省の告示（平成30年告示256号）",
            en="The words of number 44, and the ministry's Notice 256 of 2018",
        ),
    ),
    Gap(
        notice("51", "official"),
        "text_not_seen",
        Text(
            ja="別表第十三（大学のランキングの基準）の本文。学位や預貯金を更新の時にもう一度見るかどうか",
            en="The words of appended table 13 (the rankings); whether degree and savings are looked at again at an extension",
        ),
    ),
)
