"""特定活動告示32・35・42・50・55号: time-limited measures, staff of plants abroad, ski instructors, drivers to be."""

from __future__ import annotations

from typing import Final

from zairyu.facts import activity, designated
from zairyu.facts import designated_work as work
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import (
    asks,
    covered,
    not_extended,
    notice,
    number,
    rules_of,
    time_in_all,
)
from zairyu.law.register import Gap
from zairyu.logic import Requirement, Text, decide

MONTHS_OF_A_PLANT_STAY: Final = 12

# --- 32, 35: ended on 2023-03-31 ---------------------------------------------------------------------------


def measure(code: str, field: str, ja: str, en: str) -> Requirement:
    """Write the activity of a time-limited measure."""
    return asks(
        code, "measure",
        f"技能実習を終え、{ja}の時限的な措置の認定を受けた機関との雇用契約により働くこと",
        f"A former intern working in {en} for an organisation recognised under the time-limited measure",
        when=work.under_measure(field=field),
    )  # fmt: skip


construction = measure("32", "construction", "建設分野", "construction")
shipbuilding = measure("35", "shipbuilding", "造船分野", "shipbuilding")
COUNTS: Final = Text(
    ja="同じ雇い主の下で特定技能1号に移った場合、この特定活動の期間は特定技能1号の通算5年に入ります。",
    en="Where the same employer went on, its time counts to the five years of Specified Skilled Worker (i).",
)
number_32 = number("32", construction, note=COUNTS)
number_35 = number("35", shipbuilding, note=COUNTS)

# --- 42 ---------------------------------------------------------------------------------------------------

plant = asks(
    "42", "certified_plan",
    "経済産業大臣の認定した計画により、外国の事業所の職員として日本の事業所で業務に従事し、外国の事業所に戻ること",
    "Staff of a plant abroad who work in Japan under a plan certified by the Minister of Economy, Trade and Industry, and "
    "return to it",
    when=work.plant_plan,
)  # fmt: skip
plant_time = time_in_all(
    "42", designated.months_used(kind="42") < MONTHS_OF_A_PLANT_STAY,
    "滞在が通算1年を超えないこと", "One year of stay in all, no longer",
)  # fmt: skip
number_42 = number("42", plant, plant_time)

# --- 50 ---------------------------------------------------------------------------------------------------

skiing = asks(
    "50", "teaches_skiing",
    "スキーの指導に従事すること（スノーボードは挙げられていない）", "Teaches skiing (snowboarding is not named)",
    when=work.teaches_skiing,
)  # fmt: skip
ski_qualification = asks(
    "50", "qualification",
    "日本プロスキー教師協会（SIA）のアルペンスキー・ステージI～IV、又は協会が同等以上と認める資格（別表第十二。経験年数は問わない）",
    "Alpine Ski Stage I to IV of the Professional Ski Instructors Association of Japan, or what it regards as equal or "
    "higher (appended table 12; no years of experience asked)",
    when=work.ski_qualification, evidence=work.ski_qualification.evidence,
)  # fmt: skip
ski_contract = asks(
    "50", "contract",
    "日本の機関との契約（雇用又は委任など）によること", "A contract with an organisation in Japan (employment or commission)",
    when=activity.under_contract, evidence=activity.CONTRACT_EVIDENCE,
)  # fmt: skip
ski_pay = asks(
    "50", "pay_equal_to_japanese",
    "日本人が従事する場合に受ける報酬と同等額以上の報酬", "Pay of at least what a Japanese person would receive",
    when=decide(stated=activity.pay >= activity.comparable_pay, otherwise=activity.pay_at_least_as_japanese),
    evidence=activity.PAY_EVIDENCE,
)  # fmt: skip
number_50 = number("50", skiing, ski_qualification, ski_contract, ski_pay)

# --- 55 ---------------------------------------------------------------------------------------------------

driving = asks(
    "55", "prepares_to_drive",
    "トラック・タクシー・バスの運転のため、日本の運転免許の取得（タクシー・バスは新任運転者研修も）の準備をすること",
    "Prepares to drive a truck, taxi or bus: the Japanese licence and, for taxi and bus, the training of new drivers",
    when=work.transport.in_("truck", "taxi", "bus"), known="official",
)  # fmt: skip
all_else = asks(
    "55", "all_but_licence",
    "免許（と研修）のほかは、特定技能1号（自動車運送業）の要件をすべて満たすこと",
    "Meets everything of Specified Skilled Worker (i) in road transport but the licence (and that training)",
    when=work.only_licence_missing, known="official",
)  # fmt: skip
company = asks(
    "55", "contract",
    "特定技能の要件を満たす自動車運送業の会社との契約があること",
    "A contract with a road transport company that meets the conditions of Specified Skilled Worker",
    when=work.transport_contract, known="official", evidence=work.transport_contract.evidence,
)  # fmt: skip
number_55 = number(
    "55", driving, all_else, company,
    note=Text(
        ja="トラックは6か月、タクシー・バスは1年です。入管庁は特定技能1号の5年に数えないとしています。",
        en="Six months for trucks, one year for taxis and buses. The agency does not count it to the five years of "
        "Specified Skilled Worker (i).",
    ),
)  # fmt: skip

DESIGNATIONS: Final = (
    Designation("32", number_32, activity=construction),
    Designation("35", number_35, activity=shipbuilding),
    Designation("42", number_42, activity=plant),
    Designation("50", number_50, activity=skiing, kept=(ski_qualification, ski_contract, ski_pay)),
    Designation(
        "55", number_55, activity=all_else, at_extension=(not_extended("55", known="official"),)
    ),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("32"),
        "text_not_seen",
        Text(
            ja="32号・35号の本文（実習の修了、認定、期間）と始まった日",
            en="The words of numbers 32 and 35 (the training completed, the recognition, the time) and their first days",
        ),
    ),
    Gap(
        notice("42"),
        "text_not_seen",
        Text(
            ja="42号の本文と経済産業省の告示",
            en="The words of number 42, and the ministry's notice on the plans",
        ),
    ),
    Gap(
        notice("55", "official"),
        "text_not_seen",
        Text(
            ja="55号が始まった日（令和6年3月29日から令和7年3月13日の間）",
            en="The first day of number 55 (between 29 March 2024 and 13 March 2025)",
        ),
    ),
)
