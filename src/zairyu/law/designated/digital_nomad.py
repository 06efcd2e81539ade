"""特定活動告示53号: remote work for abroad, six months in any year, since 2024-03-31; the family is 54 (:mod:`.families`)."""

from __future__ import annotations

from typing import Final

from zairyu.facts import designated
from zairyu.facts import designated_stay as stay
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, not_extended, notice, number, rules_of
from zairyu.law.register import Gap
from zairyu.logic import Text, all_of, any_of

INCOME: Final = 10_000_000
"""Yen a year."""
TREATMENT_COVER: Final = 10_000_000
"""Yen."""
MONTHS_OUTSIDE: Final = 6
"""Months since a full stay of six months after which another one fits into any year."""

remote = asks(
    "53", "remote_work",
    "情報通信技術により、外国の機関との雇用契約に基づいて働き、又は外国にいる人に有償で役務・品物を提供すること"
    "（日本に入らなければできないものを除く）",
    "By information technology, work for a foreign body under an employment contract, or services or goods for persons abroad "
    "(nothing that can only be done by entering Japan)",
    when=stay.remote_work, known="official", evidence=stay.remote_work.evidence,
)  # fmt: skip
nationality = asks(
    "53", "nationality",
    "告示の別表第十四の国・地域（査証免除と租税条約の相手。49とされる）の人であること",
    "A national of a country or region of appended table 14 (visa exemption and tax treaty; reported as 49)",
    when=stay.national_of_nomad_list, known="official", evidence=stay.national_of_nomad_list.evidence,
)  # fmt: skip
income = asks(
    "53", "income",
    "申請の時の年収が1,000万円以上であること", "Income of 10,000,000 yen a year or more at the time of the application",
    when=stay.income >= INCOME, known="official", evidence=stay.income.evidence,
)  # fmt: skip
insurance = asks(
    "53", "insurance",
    "滞在中の死亡・けが・病気に備える保険（治療の補償は1,000万円以上）に入っていること",
    "Insured for death, injury and illness during the stay (treatment cover of 10,000,000 yen or more)",
    when=all_of(stay.insured, stay.treatment_cover >= TREATMENT_COVER), known="official",
    evidence=stay.insured.evidence,
)  # fmt: skip
six_months = asks(
    "53", "six_months_in_any_year",
    "この特定活動での滞在が、どの1年をとっても6か月を超えないこと",
    "No more than six months with this designation within any one year",
    when=any_of(
        designated.times_held(kind="53") <= 0,
        designated.months_since(kind="53") >= MONTHS_OUTSIDE,
        stay.six_months_in_any_year,
    ),
    known="official",
)  # fmt: skip
number_53 = number(
    "53", remote, nationality, income, insurance, six_months,
    note=Text(
        ja="期間は6か月です。6か月を外国で過ごした後は、また受けられます。在留カードは交付されません（施行規則19条の5）。",
        en="The period is six months. After six months abroad it can be had again. No residence card is issued (Regulations, "
        "Art. 19-5).",
    ),
)  # fmt: skip

DESIGNATIONS: Final = (
    Designation(
        "53", number_53, activity=remote, at_extension=(not_extended("53", known="official"),)
    ),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("53", "official"),
        "text_not_seen",
        Text(
            ja="別表第十四の国・地域の一覧",
            en="The list of countries and regions in appended table 14",
        ),
    ),
)
