"""入管法22条の2, 国籍法, 戸籍法: births, nationality lost or gained, deaths, marriages, family registers.

The family register counts the day of the event as the first (Family Register Act Art. 43(1)); the Immigration
Act does not. A possible Japanese national is told to look at nationality first: a Japanese child needs no status.
"""

from __future__ import annotations

from typing import Final

from zairyu.calendar import Period
from zairyu.citations import ACT, FAMILY_REGISTER_ACT, NATIONALITY_ACT, Citation
from zairyu.facts import events
from zairyu.law.duties.writing import FOURTEEN_DAYS, LATE, act, place
from zairyu.law.happenings import Duty
from zairyu.law.register import Covered, Gap
from zairyu.logic import Text, all_of

MUNICIPALITY: Final = Text(
    ja="出生地・本籍地・届出人の所在地の市区町村",
    en="The municipality of the birthplace, the registered domicile, or where the person who reports is",
)
OFFICE: Final = Text(
    ja="地方出入国在留管理局。子の申請は親などの法定代理人ができる（60日は土日でも延びないとして、早めが安心）",
    en="Regional immigration office; a parent or another legal representative applies for a child (the sixty days are not "
    "moved by a closing day)",
)


def family_register(path: str) -> Citation:
    """Cite the Family Register Act: births and deaths as its audited summary tells, the rest from memory."""
    told = path.startswith(("43", "49", "86", "104"))
    return FAMILY_REGISTER_ACT.at(path, read=None, confidence="official" if told else "memory")


acquisition_after_birth = Duty(
    "duty.acquisition.birth",
    Text(
        ja="日本で生まれた、日本国籍のない子の在留資格の取得の申請：出生の日から30日以内（60日を超えて日本にいる場合）。60日までは在留資格がなくてもいられる",
        en="Apply for the status of a child born in Japan without Japanese nationality within thirty days of the birth, where it "
        "will stay longer than sixty days; until the sixtieth day no status is needed",
    ),
    who=all_of(~events.child_is_japanese, ~events.child_of_special_permanent_resident),
    triggers=("child_born",),
    within=Period(days=30),
    where=OFFICE,
    online=True,
    places=(place(act("22-2/2")),),
    late=Text(
        ja="30日を過ぎても、60日までは在留資格がなくても在留でき、窓口で事情を説明して申請できることがあります。60日を過ぎるとその日から在留の根拠がなくなります（24条7号）。まず日本国籍がないかを確かめてください。",
        en="After thirty days the stay is still lawful until the sixtieth, and an application with an explanation may be taken. "
        "From then on there is no ground for staying (Art. 24(vii)). Check first whether the child is Japanese.",
    ),
)
acquisition_after_loss = Duty(
    "duty.acquisition.nationality_lost",
    Text(
        ja="日本国籍を失った（離脱した）人の在留資格の取得の申請：その日から30日以内。60日までは在留資格がなくてもいられる",
        en="Apply for a status after losing or renouncing Japanese nationality within thirty days of that day; until the sixtieth "
        "day no status is needed",
    ),
    who=~events.japanese_nationality_remains,
    triggers=("lost_nationality",),
    within=Period(days=30),
    where=OFFICE,
    online=True,
    places=(place(act("22-2/2")),),
    late=Text(
        ja="外国籍を自分の志望で取得すると、その日に日本国籍を失います（国籍法11条）。知った日ではなく、失った日から数えられます。"
        + LATE.ja,
        en="Acquiring a foreign nationality by one's own choice ends Japanese nationality that day (Nationality Act Art. 11); "
        "the count runs from that day, not from knowing of it. " + LATE.en,
    ),
)
birth = Duty(
    "duty.family_register.birth",
    Text(
        ja="出生届：14日以内（国外で生まれたときは3か月以内）。生まれた日が1日目",
        en="Report the birth within fourteen days (three months for a birth abroad); the day of the birth is the first day",
    ),
    who=~events.born_abroad,
    triggers=("child_born",),
    within=FOURTEEN_DAYS,
    first_day_counts=True,
    where=MUNICIPALITY,
    places=(place(family_register("49/1")),),
    penalty=Text(
        ja="正当な理由なく遅れると、5万円以下の過料の定めがあります（戸籍法137条）。",
        en="The Family Register Act provides for a non-penal fine of up to 50,000 yen where it is late without just cause (Art. 137).",
    ),
    penalty_citations=(FAMILY_REGISTER_ACT.at("137", read=None, confidence="memory"),),
    late=LATE,
)
birth_abroad = Duty(
    "duty.family_register.birth_abroad",
    Text(
        ja="国外で生まれた子の出生届：3か月以内。外国籍も得た日本国籍の子は、同じ期間内に国籍留保を届け出る（しないと出生の時にさかのぼって日本国籍を失う：国籍法12条）",
        en="Report a birth abroad within three months; for a Japanese child who also has another nationality the reservation of "
        "nationality within the same time, without which Japanese nationality is lost as of the birth (Nationality Act Art. 12)",
    ),
    who=all_of(events.born_abroad, events.child_is_japanese),
    triggers=("child_born",),
    within=Period(months=3),
    first_day_counts=True,
    where=Text(
        ja="その国の日本大使館・領事館、又は本籍地の市区町村",
        en="The Japanese embassy or consulate there, or the municipality of the registered domicile",
    ),
    places=(place(family_register("49/1")), place(NATIONALITY_ACT.at("12", read="2025-06-01"))),
    late=Text(
        ja="天災などやむを得ない事情で期間内にできなかったときは、できるようになった時から14日以内に届け出られます（戸籍法104条3項）。留保の期間が過ぎても、18歳未満で日本に住所があれば届出で国籍を再び取得できることがあります（国籍法17条1項）。",
        en="Where a disaster or the like made it impossible, it can be reported within fourteen days of its becoming possible "
        "(Family Register Act Art. 104(3)). After the time has passed, somebody under eighteen with an address in Japan may "
        "regain nationality by notification (Nationality Act Art. 17(1)).",
    ),
)
death = Duty(
    "duty.family_register.death",
    Text(
        ja="死亡届：死亡の事実を知った日から7日以内（国外は3か月以内）。知った日が1日目",
        en="Report a death within seven days of knowing of it (three months abroad); the day of knowing is the first day",
    ),
    who=~events.death_abroad,
    triggers=("died", "spouse_died", "sponsor_died"),
    within=Period(days=7),
    first_day_counts=True,
    where=Text(
        ja="死亡地・本籍地・届出人の所在地の市区町村（同居の親族など）",
        en="The municipality of the death, the registered domicile, or where the relative or housemate who reports is",
    ),
    places=(place(family_register("86/1")),),
    penalty=birth.penalty,
    penalty_citations=(FAMILY_REGISTER_ACT.at("137", read=None, confidence="memory"),),
    late=LATE,
)
marriage_abroad = Duty(
    "duty.family_register.marriage_abroad",
    Text(
        ja="国外の方式で日本人と結婚した（離婚した）ときの届出：日本人の側が3か月以内に証書の謄本を提出",
        en="A marriage or divorce made abroad under the law there with a Japanese national: the Japanese spouse files a copy of "
        "the certificate within three months",
    ),
    who=all_of(events.made_abroad, events.other_spouse_is_japanese),
    triggers=("married", "divorced"),
    within=Period(months=3),
    first_day_counts=True,
    where=Text(
        ja="その国の日本大使館・領事館、又は本籍地の市区町村",
        en="The Japanese embassy or consulate there, or the municipality of the registered domicile",
    ),
    places=(place(family_register("41/1")),),
    late=LATE,
)
judicial_divorce = Duty(
    "duty.family_register.judicial_divorce",
    Text(
        ja="調停・裁判の離婚の届出：確定（成立）の日から10日以内（日本の戸籍のある人）。協議離婚・結婚は届出の時に成り立ち、期限はない",
        en="Report a divorce by conciliation or judgment within ten days of its becoming final (persons with a Japanese family "
        "register). A divorce by agreement and a marriage take effect on being reported and have no time limit",
    ),
    who=all_of(events.divorce_by_court, events.other_spouse_is_japanese),
    triggers=("divorced",),
    within=Period(days=10),
    first_day_counts=True,
    where=Text(
        ja="本籍地・届出人の所在地の市区町村",
        en="The municipality of the registered domicile or of the person who reports",
    ),
    places=(place(family_register("77/1")),),
    penalty=birth.penalty,
    penalty_citations=(FAMILY_REGISTER_ACT.at("137", read=None, confidence="memory"),),
    late=LATE,
)
DUTIES: Final = (
    acquisition_after_birth,
    acquisition_after_loss,
    birth,
    birth_abroad,
    death,
    marriage_abroad,
    judicial_divorce,
)
RULES: Final = ()
COVERS: Final = (
    Covered(ACT, "22-2/1", ()),
    Covered(ACT, "22-2/2", ()),
    Covered(NATIONALITY_ACT, "12", ()),
)
GAPS: Final = (
    Gap(
        NATIONALITY_ACT.at("14/1", read="2025-06-01"),
        "not_encoded",
        Text(
            ja="国籍の選択の期限（20歳、又は2年）は、重国籍になった時の年齢が要るので、義務の値としない",
            en="The time for choosing a nationality (by twenty, or two years) depends on the age at which one became a dual "
            "national and is no duty here",
        ),
    ),
    Gap(
        family_register("49/1"),
        "not_encoded",
        Text(
            ja="戸籍法のほかの届出（認知、養子縁組、氏の変更など）は、期間のある届出ではないので書かない",
            en="Other reports to the family register (recognition, adoption, names) have no time of this kind",
        ),
    ),
)
