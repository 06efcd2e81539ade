"""医療 (iryou): Medical Services.

The activity of the appended table, then the row in its own order: (i) profession and pay, (ii) assistant nurses,
(iii) invitation for eight professions. The same words in every revision read from 2016-07-22 to 2026-04-01.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, LANDING_CRITERIA
from zairyu.facts import activity, licensed
from zairyu.law.landing_criteria.first_read import FIRST_READ, since_first_read
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import Text, all_of, decide, not_, only_if, requirement

STATUS_ID: Final = "medical_services"
ROW: Final = "医療"

# --- 入管法別表第一の二: the activity ------------------------------

TABLE: Final = ACT.at(f"別表第一の二/{ROW}", read="2026-06-14")

reserved_work = requirement(
    "act.table_i_2.medical_services.reserved_work",
    cite=TABLE,
    ja="法律上資格を有する者が行うこととされている、医療の業務であること",
    en="Medical work that the law reserves to people with a qualification",
    when=not_(licensed.medical.equals("none")),
    evidence=licensed.DUTIES,
)
qualified = requirement(
    "act.table_i_2.medical_services.qualified",
    cite=TABLE,
    ja="その業務に法律が求める日本の資格（免許）を持っていること",
    en="Holds the licence that the law of Japan asks for that work",
    when=licensed.holds_the_licence,
    evidence=licensed.LICENCE,
)
activity_of_the_table = requirement(
    "act.table_i_2.medical_services",
    cite=TABLE,
    ja="別表第一の二の表「医療」の活動",
    en="The activity of Medical Services in appended table 1-2",
    when=all_of(reserved_work, qualified),
)

# --- 一　資格と報酬 ------------------------------

ITEM_1: Final = LANDING_CRITERIA.at(f"{ROW}/1", read=FIRST_READ)

profession = requirement(
    "landing_criteria.medical_services.profession",
    cite=ITEM_1,
    ja="医師、歯科医師、薬剤師、保健師、助産師、看護師、准看護師、歯科衛生士、診療放射線技師、理学療法士、作業療法士、"
    "視能訓練士、臨床工学技士又は義肢装具士としての業務に従事すること",
    en="Works as a doctor, dentist, pharmacist, public health nurse, midwife, nurse, assistant nurse, dental "
    "hygienist, radiological technologist, physical therapist, occupational therapist, orthoptist, clinical "
    "engineer, or prosthetist and orthotist",
    when=licensed.medical.in_(*licensed.DOCTORS_AND_NURSES, *licensed.INVITED),
    evidence=licensed.LICENCE,
)
pay = requirement(
    "landing_criteria.medical_services.pay_equal_to_japanese",
    cite=ITEM_1,
    ja="日本人が従事する場合に受ける報酬と同等額以上の報酬",
    en="Pay of at least what a Japanese person would receive for the work",
    when=decide(
        stated=activity.pay >= activity.comparable_pay,
        otherwise=activity.pay_at_least_as_japanese,
    ),
    evidence=activity.PAY_EVIDENCE,
)
item_1 = requirement(
    "landing_criteria.medical_services.profession_and_pay",
    cite=ITEM_1,
    ja="一　14の資格のどれかの業務に、日本人と同等額以上の報酬で従事すること",
    en="(i) Works as one of the fourteen professions, for pay of at least what a Japanese person would receive",
    when=since_first_read(all_of(profession, pay)),
)

# --- 二　准看護師 ------------------------------

item_2 = requirement(
    "landing_criteria.medical_services.assistant_nurse",
    cite=LANDING_CRITERIA.at(f"{ROW}/2", read=FIRST_READ),
    ja="二　准看護師の場合：日本で免許を受けた後4年以内の期間に、研修として業務を行うこと",
    en="(ii) An assistant nurse works as training, within four years after receiving the licence in Japan",
    when=since_first_read(
        only_if(
            licensed.medical.equals("assistant_nurse"),
            all_of(licensed.within_four_years_of_licence, licensed.works_as_training),
        )
    ),
    evidence=licensed.LICENCE,
    note=Text(
        ja="申請の日で見ます。業務そのものも、4年の期間のうちに行うものに限られます。",
        en="Read on the day of filing. The work itself must fall within the four years too.",
    ),
)

# --- 三　招へい ------------------------------

item_3 = requirement(
    "landing_criteria.medical_services.invited",
    cite=LANDING_CRITERIA.at(f"{ROW}/3", read=FIRST_READ),
    ja="三　薬剤師、歯科衛生士、診療放射線技師、理学療法士、作業療法士、視能訓練士、臨床工学技士又は義肢装具士の場合："
    "日本の医療機関又は薬局に招へいされること",
    en="(iii) Pharmacists, dental hygienists, radiological technologists, physical and occupational therapists, "
    "orthoptists, clinical engineers, and prosthetists and orthotists: invited by a medical institution or "
    "pharmacy in Japan",
    when=since_first_read(only_if(licensed.medical.in_(*licensed.INVITED), licensed.invited)),
    evidence=licensed.invited.evidence,
)

STATUS: Final = StatusRules(
    status=STATUS_ID, activity=activity_of_the_table, criteria=(item_1, item_2, item_3)
)

RULES: Final = (
    activity_of_the_table,
    reserved_work,
    qualified,
    item_1,
    profession,
    pay,
    item_2,
    item_3,
)
COVERS: Final = (
    Covered(ACT, f"別表第一の二/{ROW}", (activity_of_the_table.id,), "2017-01-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/1", (item_1.id, profession.id, pay.id), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/2", (item_2.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/3", (item_3.id,), FIRST_READ),
)
GAPS: Final = (
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="業務が資格の業務に当たるか、報酬の同等性は入管が判断する",
            en="Whether the work is that of the licence and pay equal is for the agency to judge",
        ),
    ),
)
