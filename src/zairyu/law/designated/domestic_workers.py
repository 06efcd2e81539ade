"""特定活動告示1号・2号・2号の2・2号の3・2号の4: domestic workers, by who employs them.

The text of 2013-01-28 was seen in part, that of 2015-04-01 for 2 and 2-2 in a copy; 2-3 (2021-07-30) and 2-4
(2023-04-21) rest on practitioners. The floor of the pay has been 200,000 yen a month since a day not later than
2013-01-28; an older page prints 150,000.
"""

from __future__ import annotations

from typing import Final

from zairyu.facts import designated_family as family
from zairyu.facts import designated_work as work
from zairyu.facts import domestic_work as servant
from zairyu.facts import person
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, notice, number, rules_of
from zairyu.law.register import Gap
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    before,
    only_if,
    requirement,
    since,
    unless,
    unseen,
    versions,
)
from zairyu.statuses.families import FAMILIES

FLOOR_SEEN: Final = "2013-01-28"
HSP_BEGAN: Final = "2015-04-01"
PAY: Final = 200_000
OLD_PAY: Final = 150_000
"""Yen a month."""
ONE_SERVANT: Final = 10_000_000
TWO_SERVANTS: Final = 30_000_000
"""Yen a year, of the employer and the spouse together."""
HSP: Final = tuple(
    sorted(FAMILIES["highly_skilled_professional"] - {"highly_skilled_professional"})
)
MANAGERS: Final = ("business_manager", "investor_business_manager", "legal_accounting_services")
COMMON: Final = (notice("2"), notice("2-2"), notice("2-3"))

by_hsp = family.status_of_person.in_(*HSP)

servant_of_household = requirement(
    "designated_activities.domestic_worker.in_household",
    cite=(notice("1", "official"), *COMMON),
    ja="雇い主の家庭の家事に従事するため、個人的に雇われること",
    en="Personally employed for the housework of the employer's household",
    when=servant.in_household,
    evidence=servant.in_household.evidence,
)
age = requirement(
    "designated_activities.domestic_worker.age",
    cite=(notice("1", "official"), *COMMON),
    ja="18歳以上であること",
    en="Aged 18 or over",
    when=person.age >= 18,
    evidence=person.age.evidence,
)
language = requirement(
    "designated_activities.domestic_worker.language",
    cite=(notice("1", "official"), *COMMON),
    ja="雇い主の使う言語で日常会話ができること",
    en="Daily conversation in a language that the employer uses",
    when=servant.speaks_with_employer,
)
pay = requirement(
    "designated_activities.domestic_worker.pay",
    cite=COMMON,
    ja="報酬が月額20万円以上であること（平成25年1月28日より前に15万円とされた時期がある）",
    en="Pay of 200,000 yen a month or more (before 28 January 2013 it was 150,000 at some time)",
    when=versions(
        before(
            FLOOR_SEEN,
            any_of(
                work.pay_per_month >= PAY,
                all_of(
                    work.pay_per_month >= OLD_PAY,
                    unseen(
                        ja="15万円から20万円になった日は確認できていません",
                        en="The day on which 150,000 became 200,000 was not seen",
                        open_standard=False,
                    ),
                ),
            ),
        ),
        since(FLOOR_SEEN, work.pay_per_month >= PAY),
    ),
    evidence=work.pay_per_month.evidence,
)
only_servant = requirement(
    "designated_activities.domestic_worker.no_other_servant",
    cite=(notice("2"), notice("2-2")),
    ja="雇い主がほかに家事使用人を雇っていないこと",
    en="The employer employs no other domestic worker",
    when=servant.others_employed <= 0,
)

# --- 1 ---------------------------------------------------------------------------------------------------

diplomat = asks(
    "1", "employer",
    "雇い主が告示の別表第一の人（外交官、領事官など）であること",
    "The employer is a person of the first appended table (diplomat, consul and the like)",
    when=servant.employer_is_diplomat_or_the_like,
    known="official",
)  # fmt: skip

# --- 2 ---------------------------------------------------------------------------------------------------

manages = all_of(family.status_of_person.in_(*MANAGERS), servant.employer_heads_office)
employer_of_2 = asks(
    "2", "employer",
    "雇い主が、事業所の長などである「経営・管理」「法律・会計業務」の人、又は（平成27年4月1日から）高度専門職の人であること",
    "The employer heads the office (or ranks with its head) as Business Manager or in Legal/Accounting Services, or "
    "(from 1 April 2015) is a highly skilled professional",
    when=versions(before(HSP_BEGAN, manages), since(HSP_BEGAN, any_of(by_hsp, manages))),
    evidence=family.status_of_person.evidence,
)  # fmt: skip
circumstances = asks(
    "2", "family_circumstances",
    "雇い主に、申請の時に13歳未満の子、又は病気などで日常の家事ができない配偶者がいること（更新の時も）",
    "The employer has, at the time of the application, a child under 13 or a spouse unable to do the daily housework "
    "(at each extension again)",
    when=any_of(family.youngest_child < 13, servant.spouse_unable),
)  # fmt: skip
income_of_2 = asks(
    "2", "household_income",
    "雇い主が高度専門職のとき：世帯年収（雇い主と配偶者）が1,000万円以上であること",
    "Where the employer is a highly skilled professional: household income (with the spouse) of 10,000,000 yen or more",
    when=only_if(by_hsp, family.household_income >= ONE_SERVANT),
    evidence=family.household_income.evidence,
)  # fmt: skip

# --- 2-2, 2-3, 2-4 -----------------------------------------------------------------------------------------

employer_of_2_2 = asks(
    "2-2", "employer",
    "雇い主が高度専門職の人であること", "The employer is a highly skilled professional",
    when=by_hsp, evidence=family.status_of_person.evidence,
)  # fmt: skip
income_of_2_2 = asks(
    "2-2", "household_income",
    "申請の時の世帯年収が1,000万円以上であること", "Household income of 10,000,000 yen or more at the time of the application",
    when=family.household_income >= ONE_SERVANT, evidence=family.household_income.evidence,
)  # fmt: skip
employed_for_a_year = asks(
    "2-2", "employed_for_a_year",
    "その雇い主に引き続き1年以上個人的に雇われていること", "Continuously employed by that employer for a year or more",
    when=servant.years_with_employer >= 1, evidence=servant.years_with_employer.evidence,
)  # fmt: skip
together = asks(
    "2-2", "moves_and_leaves_together",
    "雇い主と共に日本に転居し、その負担で共に出国する予定であること",
    "Moves to Japan with the employer, and is due to leave with and at the cost of the employer",
    when=servant.moves_and_leaves_with_employer,
)  # fmt: skip
employer_of_2_3 = asks(
    "2-3", "employer",
    "雇い主が、投資運用業などに従事する高度専門職の人であること",
    "The employer is a highly skilled professional in investment-management business or the like",
    when=all_of(by_hsp, servant.employer_in_investment_management),
    evidence=family.status_of_person.evidence,
)  # fmt: skip
steps_of_income = asks(
    "2-3", "household_income",
    "世帯年収が1,000万円以上（使用人1人）、3,000万円以上（2人）であること",
    "Household income of 10,000,000 yen or more for one servant, 30,000,000 or more for two",
    when=any_of(
        all_of(servant.others_employed <= 0, family.household_income >= ONE_SERVANT),
        all_of(servant.others_employed <= 1, family.household_income >= TWO_SERVANTS),
    ),
    known="memory",
    evidence=family.household_income.evidence,
)  # fmt: skip
employer_of_2_4 = asks(
    "2-4", "employer",
    "雇い主が特別高度人材（J-Skip）の人であること", "The employer is a special highly skilled professional (J-Skip)",
    when=family.person_is_special_hsp, evidence=family.status_of_person.evidence,
)  # fmt: skip
income_of_2_4 = asks(
    "2-4", "household_income",
    "世帯年収が3,000万円以上であること", "Household income of 30,000,000 yen or more",
    when=family.household_income >= TWO_SERVANTS, evidence=family.household_income.evidence,
)  # fmt: skip
two_servants = asks(
    "2-4", "up_to_two",
    "家事使用人が2人までであること（ほかに1人まで）", "Two domestic workers at most (one other)",
    when=servant.others_employed <= 1,
)  # fmt: skip
as_the_others = asks(
    "2-4", "pay_age_and_language",
    "報酬・年齢・言語の条件（ほかの号と同じなら、月額20万円以上、18歳以上、雇い主の言語での日常会話）",
    "Pay, age and language (as in the other numbers: 200,000 yen a month, 18 years, daily conversation)",
    when=unless(
        unseen(
            ja="2号の4の本文のうち、報酬・年齢・言語の部分は確認できていません",
            en="The part of number 2-4 on pay, age and language was not seen",
            open_standard=False,
        ),
        all_of(work.pay_per_month >= PAY, person.age >= 18, servant.speaks_with_employer),
    ),
)  # fmt: skip

EMPLOYER_STAYS: Final = Text(
    ja="指定書に雇い主が書かれます。雇い主が変わるときは在留資格の変更の申請が必要です。",
    en="The designation names the employer; another one takes an application for a change of status.",
)

number_1 = number("1", servant_of_household, diplomat, age, language, note=EMPLOYER_STAYS)
number_2 = number(
    "2", servant_of_household, employer_of_2, circumstances, income_of_2, only_servant, pay, age, language,
    note=EMPLOYER_STAYS,
)  # fmt: skip
number_2_2 = number(
    "2-2", servant_of_household, employer_of_2_2, income_of_2_2, only_servant, pay, age, language,
    employed_for_a_year, together, note=EMPLOYER_STAYS,
)  # fmt: skip
number_2_3 = number(
    "2-3", servant_of_household, employer_of_2_3, steps_of_income, pay, age, language, note=EMPLOYER_STAYS,
)  # fmt: skip
number_2_4 = number(
    "2-4", servant_of_household, employer_of_2_4, income_of_2_4, two_servants, as_the_others,
    note=EMPLOYER_STAYS,
)  # fmt: skip

DESIGNATIONS: Final = (
    Designation("1", number_1, activity=servant_of_household, once=(age,), kept=(language,)),
    Designation("2", number_2, activity=servant_of_household, once=(age,), kept=(language,)),
    Designation(
        "2-2",
        number_2_2,
        activity=servant_of_household,
        once=(age, employed_for_a_year),
        kept=(language, together),
    ),
    Designation("2-3", number_2_3, activity=servant_of_household, once=(age,), kept=(language,)),
    Designation("2-4", number_2_4, activity=servant_of_household, kept=(as_the_others,)),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("1", "official"),
        "text_not_seen",
        Text(ja="別表第一の人の一覧", en="The list of persons in the first appended table"),
    ),
    Gap(
        notice("2-3"),
        "text_not_seen",
        Text(
            ja="2号の3の本文（世帯年収の段階は記憶による）、2号の4の本文",
            en="The words of number 2-3 (the steps of household income are from memory) and of 2-4",
        ),
    ),
    Gap(
        notice("2"),
        "text_not_seen",
        Text(
            ja="平成27年3月31日までの高度人材（特定活動）の家事使用人を定めた別の告示",
            en="The other notice, until 31 March 2015, on domestic workers of highly skilled persons",
        ),
    ),
)
