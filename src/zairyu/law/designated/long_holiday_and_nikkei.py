"""特定活動告示40・43号: long stays for sightseeing and recreation; fourth-generation Nikkei."""

from __future__ import annotations

from typing import Final

from zairyu.facts import conduct, designated, person
from zairyu.facts import designated_stay as stay
from zairyu.facts import designated_work as work
from zairyu.facts import specified_skills as tests
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, notice, number, rules_of, time_in_all
from zairyu.law.register import Gap
from zairyu.logic import Text, all_of, any_of, before, only_if, since, versions

# --- 40 ---------------------------------------------------------------------------------------------------

DEPOSITS: Final = 30_000_000
DEPOSITS_OF_TWO: Final = 60_000_000
"""Yen, of the two spouses together."""
MONTHS_OF_A_HOLIDAY: Final = 12

holiday = asks(
    "40", "sightseeing_or_recreation",
    "日本で観光・保養などをすること", "Sightseeing, recreation or the like in Japan",
    when=stay.long_holiday, known="official",
)  # fmt: skip
adult = asks(
    "40", "age", "18歳以上であること", "Aged 18 or over", when=person.age >= 18, known="official",
)  # fmt: skip
listed = asks(
    "40", "nationality",
    "告示の別表第九の国・地域の人であること", "A national of a country or region of appended table 9",
    when=stay.national_of_long_stay_list, known="official",
    evidence=stay.national_of_long_stay_list.evidence,
)  # fmt: skip
deposits = asks(
    "40", "deposits",
    "申請の時に、本人と配偶者の預貯金が合わせて3,000万円以上であること（配偶者も40号で滞在するときは6,000万円以上）",
    "At the time of the application, deposits of applicant and spouse together of 30,000,000 yen or more (60,000,000 where "
    "the spouse too holds or seeks number 40)",
    when=any_of(
        stay.deposits >= DEPOSITS_OF_TWO, all_of(stay.deposits >= DEPOSITS, ~stay.spouse_under_40)
    ),
    known="official",
    evidence=stay.deposits.evidence,
)  # fmt: skip
insured = asks(
    "40", "insurance",
    "滞在中の死亡・けが・病気に備える保険に入っていること", "Insured for death, injury and illness during the stay",
    when=stay.insured, known="official", evidence=stay.insured.evidence,
)  # fmt: skip
holiday_time = time_in_all(
    "40", designated.months_used(kind="40") < MONTHS_OF_A_HOLIDAY,
    "滞在が通算1年を超えないこと（6か月で、更新は1回）", "One year in all, no longer (six months, extended once)",
)  # fmt: skip
number_40 = number("40", holiday, adult, listed, deposits, insured, holiday_time)

# --- 43 ---------------------------------------------------------------------------------------------------

REVISED: Final = "2023-12-28"
YOUNGEST: Final = 18
OLDEST_WITH_BASIC_JAPANESE: Final = 30
OLDEST: Final = 35
"""Years of age at entry, inclusive."""
A_YEAR: Final = 12
THREE_YEARS: Final = 36
FIVE_YEARS: Final = 60
"""Months in all, the present period counted to its end."""

used = designated.months_used(kind="43")
young = all_of(person.age >= YOUNGEST, person.age <= OLDEST_WITH_BASIC_JAPANESE)
descent = asks(
    "43", "fourth_generation",
    "日系四世であること", "A fourth-generation descendant of Japanese",
    when=stay.fourth_generation, known="official", evidence=stay.fourth_generation.evidence,
)  # fmt: skip
learning = asks(
    "43", "learns_culture",
    "日本の文化や一般的な生活様式を理解する活動をすること（必要な範囲で働く。風俗営業などを除く）",
    "Activity to understand Japanese culture and ways of life (with work as needed; no adult entertainment business)",
    when=all_of(stay.learns_culture, ~work.adult_entertainment), known="official",
)  # fmt: skip
age_and_japanese = asks(
    "43", "age_and_japanese",
    "入国の時に18歳以上30歳以下で基本的な日本語（N5程度）、又は（令和5年12月28日から）31歳以上35歳以下でN3程度の日本語",
    "At entry aged 18 to 30 with basic Japanese (about N5), or (since 28 December 2023) aged 31 to 35 with Japanese at N3",
    when=versions(
        before(REVISED, all_of(young, stay.basic_japanese)),
        since(
            REVISED,
            any_of(
                all_of(young, any_of(stay.basic_japanese, tests.japanese_n3)),
                all_of(person.age >= YOUNGEST, person.age <= OLDEST, tests.japanese_n3),
            ),
        ),
    ),
    known="official",
    evidence=stay.basic_japanese.evidence,
)  # fmt: skip
clean = asks(
    "43", "conduct",
    "素行が善良であること（犯罪歴がないこと）", "Good conduct (no criminal record)",
    when=all_of(~conduct.punished, conduct.is_good), known="official",
)  # fmt: skip
healthy = asks(
    "43", "health_and_insurance",
    "健康で、保険に入っていること", "In good health and insured",
    when=stay.health_insured, known="official",
)  # fmt: skip
means = asks(
    "43", "means_and_return",
    "生計を維持でき、帰りの切符又はその費用を持つこと", "Means to live on, and a return ticket or the money for it",
    when=stay.means_and_return, known="official",
)  # fmt: skip
sponsored = asks(
    "43", "supporter",
    "受入れサポーターがいること（令和5年12月28日からは、通算3年を超えると不要）",
    "Has a supporter (since 28 December 2023 not any more once the stay passes three years in all)",
    when=versions(
        before(REVISED, stay.supporter),
        since(REVISED, only_if(used < THREE_YEARS, stay.supporter)),
    ),
    known="official",
)  # fmt: skip
alone = asks(
    "43", "no_family",
    "家族を伴わないこと", "Comes without family", when=stay.comes_without_family, known="official",
)  # fmt: skip
five_years = time_in_all(
    "43", used < FIVE_YEARS,
    "滞在が通算5年を超えないこと（6か月ずつ）", "Five years in all, no longer (six months at a time)",
    known="official",
)  # fmt: skip
japanese_grows = asks(
    "43", "japanese_at_extension",
    "通算1年を超えて在留するときはN4程度、3年を超えるときはN3程度の日本語",
    "Japanese at N4 for a stay beyond one year in all, at N3 beyond three years",
    when=all_of(
        only_if(used >= A_YEAR, any_of(tests.everyday_japanese, tests.japanese_n3)),
        only_if(used >= THREE_YEARS, tests.japanese_n3),
    ),
    known="official",
    evidence=stay.basic_japanese.evidence,
)  # fmt: skip
number_43 = number(
    "43", descent, learning, age_and_japanese, clean, healthy, means, sponsored, alone, five_years,
    note=Text(
        ja="1年の受入れは4,000人程度までとされます。令和5年12月28日から、通算5年の後に定住者への変更の道があります。",
        en="About 4,000 persons a year are received. Since 28 December 2023 there is a way to Long-Term Resident after five "
        "years in all.",
    ),
)  # fmt: skip

DESIGNATIONS: Final = (
    Designation("40", number_40, activity=holiday, once=(deposits,)),
    Designation(
        "43", number_43, activity=descent, once=(age_and_japanese,), at_extension=(japanese_grows,)
    ),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("40", "official"),
        "text_not_seen",
        Text(
            ja="別表第九の国・地域の一覧",
            en="The list of countries and regions in appended table 9",
        ),
    ),
    Gap(
        notice("43", "official"),
        "text_not_seen",
        Text(
            ja="入国時の日本語の水準（N5とする資料とN4とする資料がある）、年間の受入れ枠の扱い",
            en="The level of Japanese at entry (some sources say N5, some N4), and how the yearly cap works",
        ),
    ),
)
