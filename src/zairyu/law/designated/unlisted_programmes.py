"""協定・事業・昔の高度人材の特定活動（告示外）: EPA nurses and care workers, zones, cuisine, highly skilled until 2015.

Under the three agreements candidates stand in the notice; those who have passed the national examination are
designated outside it, for three years or one (Regulations, appended table 2). Their families have numbers of the notice.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import HSP_NOTICE_2012, REGULATIONS
from zairyu.facts import designated_hardship as facts
from zairyu.law.designated.register import Designation
from zairyu.law.designated.unlisted_writing import (
    by_minister,
    in_principle,
    practice,
    text_not_seen,
)
from zairyu.law.designated.writing import number, rules_of
from zairyu.logic import Text

EPA: Final = practice("EPA_QUALIFIED")
PERIODS: Final = REGULATIONS.at("別表第二/特定活動", read="2026-06-14")
ZONE: Final = practice("SPECIAL_ZONE")
CUISINE: Final = practice("COOKING")
HSP: Final = HSP_NOTICE_2012.at("", read="2012-05-07", confidence="secondary", until="2015-04-01")

candidate = in_principle(
    "EPA_QUALIFIED",
    "was_candidate",
    facts.was_epa_candidate,
    "EPAの候補者として在留したこと",
    "Stayed as a candidate under an agreement",
    EPA,
)
examination = in_principle(
    "EPA_QUALIFIED",
    "passed_national_examination",
    facts.passed_national_examination,
    "看護師又は介護福祉士の国家試験に合格し、資格を得たこと",
    "Passed the national examination for nurses or certified care workers and holds the licence",
    EPA,
    evidence=facts.passed_national_examination.evidence,
)
contract = in_principle(
    "EPA_QUALIFIED",
    "contract",
    facts.contract_under_agreement,
    "受入れ施設との協定に基づく契約があること",
    "A contract under the agreement with an accepting institution",
    EPA,
    evidence=facts.contract_under_agreement.evidence,
)
epa_qualified = number(
    "EPA_QUALIFIED",
    candidate,
    examination,
    contract,
    by_minister,
    cite=(PERIODS, EPA),
    note=Text(
        ja="3年又は1年。看護師・介護福祉士として、指定された施設で働けます。家族は告示18・19・23・24・30・31号です。「医療」「介護」への変更も"
        "できるとされています。",
        en="Three years or one, to work as a nurse or certified care worker at the institution designated. Families: numbers 18, "
        "19, 23, 24, 30, 31. A change to Medical Services or Nursing Care is said to be possible too.",
    ),
)

special_zone = number(
    "SPECIAL_ZONE",
    in_principle(
        "SPECIAL_ZONE",
        "recognised_programme",
        facts.takes_part_in_programme,
        "国家戦略特区で認められた事業（家事支援など）の参加者であること",
        "Takes part in a recognised programme of a national strategic special zone (housekeeping and others)",
        ZONE,
        evidence=facts.takes_part_in_programme.evidence,
    ),
    by_minister,
    cite=(ZONE,),
)
cooking = number(
    "COOKING",
    in_principle(
        "COOKING",
        "recognised_programme",
        facts.takes_part_in_programme,
        "日本料理の海外普及などの、認められた事業の参加者であること",
        "Takes part in a recognised programme such as that for spreading Japanese cuisine",
        CUISINE,
        evidence=facts.takes_part_in_programme.evidence,
    ),
    by_minister,
    cite=(CUISINE,),
    note=Text(
        ja="計画の途中での特定技能への変更は、原則として認められていません。",
        en="In the middle of the plan a change to Specified Skilled Worker is in principle refused.",
    ),
)

hsp = number(
    "HSP",
    in_principle(
        "HSP",
        "recognised_by_points",
        facts.highly_skilled_by_points,
        "ポイントで高度人材と認められたこと（平成27年3月31日まで）",
        "Recognised as highly skilled by points (to 31 March 2015)",
        HSP,
    ),
    cite=(HSP,),
    note=Text(
        ja="今は高度専門職1号です。点数は当時の告示の表（確認できた分）によります。",
        en="Now Highly Skilled Professional (i). The points are those of the notice's tables, as far as they were seen.",
    ),
)

DESIGNATIONS: Final = (
    Designation("EPA_QUALIFIED", epa_qualified, kept=(candidate, examination, contract)),
    Designation("SPECIAL_ZONE", special_zone),
    Designation("COOKING", cooking),
    Designation("HSP", hsp),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = ()
GAPS: Final = (
    text_not_seen(
        EPA,
        "資格を得た人についての三つの協定の指針の本文",
        "The guidelines under the three agreements on those who have qualified",
    ),
    text_not_seen(
        ZONE,
        "特区と料理の事業の、事業ごとの要件",
        "What each programme of the zones and of cuisine asks",
    ),
)
