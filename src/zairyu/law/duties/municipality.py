"""住民基本台帳法, 国民健康保険法, 国民年金法: what goes with the events at the municipality.

Fourteen days each. Whether the event's own day counts is disputed in practice for such limits; the earlier day
is the safe one.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import HEALTH_INSURANCE_RULES, NATIONAL_PENSION_ACT, RESIDENT_REGISTER_ACT
from zairyu.facts import events, person
from zairyu.law.duties.writing import FOURTEEN_DAYS, LATE, RESIDENT, SPECIAL, place
from zairyu.law.happenings import Duty
from zairyu.law.register import Gap
from zairyu.logic import Text, all_of, any_of

COUNTER: Final = Text(ja="住所地の市区町村の窓口", en="The municipality of the address")
REGISTERED: Final = any_of(RESIDENT, SPECIAL)
REGISTER: Final = RESIDENT_REGISTER_ACT.at("22", read=None, confidence="memory")
FINE: Final = Text(
    ja="正当な理由なくしないことについて、5万円以下の過料の定めがあります（住民基本台帳法52条）。",
    en="The act provides for a non-penal fine of up to 50,000 yen where it is not done without just cause (Art. 52).",
)
FINE_CITED: Final = (RESIDENT_REGISTER_ACT.at("52", read=None, confidence="memory"),)

moving_in = Duty(
    "duty.municipality.moving_in",
    Text(
        ja="転入届・転居届：新しい住所に住み始めてから14日以内（在留カードを持って行けば、入管法の届出にもなる）",
        en="Report moving in within fourteen days of living at the new address (with the card it is the notification under the "
        "Immigration Act too)",
    ),
    who=REGISTERED,
    triggers=("moved", "entered_japan"),
    within=FOURTEEN_DAYS,
    where=COUNTER,
    places=(place(REGISTER),),
    penalty=FINE,
    penalty_citations=FINE_CITED,
    late=LATE,
)
moving_out = Duty(
    "duty.municipality.moving_out",
    Text(
        ja="転出届：別の市区町村や国外へ移るときは、移る前に（国外へは住所を移すとき。出た後も14日以内なら郵送などでできる）",
        en="Report moving out before leaving for another municipality, or for abroad for good (by practice within fourteen days "
        "afterwards, by post)",
    ),
    who=all_of(REGISTERED, any_of(events.moves_between_municipalities, events.moves_abroad)),
    triggers=("moved", "long_absence"),
    within=None,
    where=Text(
        ja="前の住所地の市区町村（窓口、郵送、オンライン）",
        en="The municipality of the old address (counter, post, online)",
    ),
    online=True,
    places=(place(RESIDENT_REGISTER_ACT.at("24", read=None, confidence="memory")),),
    penalty=FINE,
    penalty_citations=FINE_CITED,
    late=LATE,
)
health_insurance = Duty(
    "duty.municipality.health_insurance",
    Text(
        ja="国民健康保険に入る届出：職場の健康保険がなくなった（住民になった）日から14日以内",
        en="Report joining the National Health Insurance within fourteen days of leaving an employer's insurance (of becoming a "
        "resident)",
    ),
    who=all_of(REGISTERED, events.not_covered_by_employer),
    triggers=(
        "left_job",
        "retired",
        "entered_japan",
        "permission_granted",
        "child_born",
        "divorced",
    ),
    within=FOURTEEN_DAYS,
    where=COUNTER,
    places=(place(HEALTH_INSURANCE_RULES.at("3", read=None, confidence="official")),),
    late=Text(
        ja="届出が遅れても、保険料は資格ができた月から計算されます。免除・軽減の相談もできます。"
        + LATE.ja,
        en="Contributions are counted from the month in which the insurance began, also when reported late; reductions can be "
        "asked for. " + LATE.en,
    ),
)
pension = Duty(
    "duty.municipality.pension",
    Text(
        ja="国民年金の種別変更などの届出：20歳から59歳までの人が、厚生年金から外れたときなど14日以内",
        en="Report the change to the National Pension within fourteen days, from the age of twenty to fifty-nine, on leaving the "
        "employees' pension and the like",
    ),
    who=all_of(REGISTERED, person.age >= 20, person.age < 60, events.not_covered_by_employer),
    triggers=("left_job", "retired", "entered_japan", "permission_granted", "divorced"),
    within=FOURTEEN_DAYS,
    where=COUNTER,
    places=(place(NATIONAL_PENSION_ACT.at("12", read=None, confidence="official")),),
    late=Text(
        ja="納められないときは、免除・納付猶予を申請できます（さかのぼれる期間があります）。"
        + LATE.ja,
        en="Somebody who cannot pay can apply for exemption or deferral (also for some time past). "
        + LATE.en,
    ),
)
leaving_health_insurance = Duty(
    "duty.municipality.leaving_health_insurance",
    Text(
        ja="国民健康保険をやめる届出：職場の健康保険に入ったときなど14日以内",
        en="Report leaving the National Health Insurance within fourteen days of joining an employer's insurance",
    ),
    who=all_of(REGISTERED, ~events.not_covered_by_employer),
    triggers=("joined_job",),
    within=FOURTEEN_DAYS,
    where=COUNTER,
    places=(place(HEALTH_INSURANCE_RULES.at("13", read=None, confidence="memory")),),
    late=LATE,
)

DUTIES: Final = (moving_in, moving_out, health_insurance, leaving_health_insurance, pension)
RULES: Final = ()
COVERS: Final = ()
GAPS: Final = (
    Gap(
        RESIDENT_REGISTER_ACT.at("30-46", read=None, confidence="memory"),
        "text_not_seen",
        Text(
            ja="住民基本台帳法・国民年金法・国民健康保険法施行規則の本文（日数と届出先を要約で確認）",
            en="The words of the Basic Resident Register Act, the National Pension Act and the health insurance regulations "
            "(days and offices known from summaries)",
        ),
    ),
)
