"""国籍法11条から17条: losing, keeping, choosing and regaining Japanese nationality.

Loss under Arts. 11, 12 and 15 comes by law, not by a decision. Ages fell from 20 to 18 on 2022-04-01, with
transitions for those between 16 and 20 on that day.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import FAMILY_REGISTER_ACT, NATIONALITY_ACT
from zairyu.facts import nationality, person
from zairyu.law.nationality.birth import (
    ADULT_AT_18,
    FIRST_READ,
    TWO_YEARS_ON,
    under_twenty_by_transition,
)
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    as_of,
    before,
    between,
    only_if,
    requirement,
    scheme,
    since,
    versions,
)

READ: Final = "2024-04-01"

# --- 11条から13条、15条、16条: loss ------------------------------------------------------------------------

by_own_choice = requirement(
    "nationality_act.11_1.by_own_choice",
    cite=NATIONALITY_ACT.at("11/1", read=READ),
    ja="自分の志望によって外国の国籍を取得した（その時に日本国籍を失う）",
    en="Acquired another nationality by own choice (Japanese nationality is lost at that moment)",
    when=nationality.naturalised_abroad_by_choice,
    note=Text(
        ja="出生や婚姻などで自動的に得た国籍は「自分の志望」による取得ではありません。",
        en="A nationality that came by itself, by birth or marriage, was not acquired by own choice.",
    ),
)
by_choosing_the_other = requirement(
    "nationality_act.11_2.by_choosing_the_other",
    cite=NATIONALITY_ACT.at("11/2", read=READ),
    ja="外国の法令によりその国の国籍を選択した",
    en="Chose the other nationality under that country's law",
    when=nationality.chose_foreign_nationality,
)
reservation = requirement(
    "nationality_act.12.reserved",
    cite=(
        NATIONALITY_ACT.at("12", read=READ),
        FAMILY_REGISTER_ACT.at("104", read=None, confidence="official"),
    ),
    ja="国外で生まれ出生により外国国籍も得た人：出生の日から3か月以内に国籍留保を届け出たこと（出生の日を数える）",
    en="Born abroad with another nationality: nationality was reserved within three months of the birth (that day counted)",
    when=only_if(nationality.foreign_at_birth_abroad, nationality.reserved),
    evidence=nationality.reserved.evidence,
)
without_reservation = requirement(
    "nationality_act.12.not_reserved",
    cite=NATIONALITY_ACT.at("12", read=READ),
    ja="国籍留保の届出がなかった（出生の時にさかのぼって失う）",
    en="Nationality was not reserved (lost as of the birth)",
    when=all_of(nationality.foreign_at_birth_abroad, ~nationality.reserved),
)
by_renunciation = requirement(
    "nationality_act.13.by_renunciation",
    cite=NATIONALITY_ACT.at("13", read=READ),
    ja="国籍離脱を届け出た",
    en="Renounced by notification",
    when=nationality.renounced,
)
after_demand = requirement(
    "nationality_act.15_3.after_demand",
    cite=NATIONALITY_ACT.at("15/3", read=READ),
    ja="法務大臣の催告を受けて1か月以内に選択しなかった（責めに帰することのできない事由のときは2週間の猶予）",
    en="Called on by the Minister to choose and did not within one month (two more weeks where one was not at fault)",
    when=nationality.lost_after_demand,
)
by_declaration = requirement(
    "nationality_act.16_2.by_declaration",
    cite=NATIONALITY_ACT.at("16/2", read=READ),
    ja="国籍喪失の宣告を受けた",
    en="Loss was declared by the Minister",
    when=nationality.declared_lost,
)
lost = requirement(
    "nationality_act.lost",
    cite=(NATIONALITY_ACT.at("11", read=READ), NATIONALITY_ACT.at("12", read=READ)),
    ja="日本国籍の喪失（11条、12条、13条、15条3項、16条2項のどれか）",
    en="Japanese nationality is lost under Art. 11, 12, 13, 15(3) or 16(2)",
    when=any_of(
        by_own_choice,
        by_choosing_the_other,
        without_reservation,
        by_renunciation,
        after_demand,
        by_declaration,
    ),
    note=Text(
        ja="日本にいる人は、失った日から30日以内に在留資格の取得を申請できます（60日までは在留資格なしで在留できます）。",
        en="Somebody in Japan can apply for a status within thirty days of the loss; until the sixtieth day no status is "
        "needed.",
    ),
)

# --- 14条: choice -------------------------------------------------------------------------------------------

dual = nationality.age_when_dual
choice_at_18 = any_of(
    all_of(dual < 18, person.age < 20),
    all_of(dual >= 18, nationality.years_dual < 2),
)
choice_at_20 = any_of(
    all_of(dual < 20, person.age < 22),
    all_of(dual >= 20, nationality.years_dual < 2),
)
twenty_on_the_day = requirement(
    "nationality_act.14.twenty_on_1_april_2022",
    cite=NATIONALITY_ACT.at("附則8/13/2", read=ADULT_AT_18),
    ja="令和4年4月1日に既に二つの国籍を持ち、20歳以上だった人：それまでの期限のまま",
    en="Dual and 20 or over on 1 April 2022: the earlier time limit goes on",
    when=all_of(nationality.dual_on_2022_04_01, as_of(ADULT_AT_18, person.age >= 20)),
)
eighteen_on_the_day = requirement(
    "nationality_act.14.eighteen_on_1_april_2022",
    cite=NATIONALITY_ACT.at("附則8/13/3", read=ADULT_AT_18),
    ja="令和4年4月1日に既に二つの国籍を持ち、18歳以上20歳未満だった人：その日に二つになったとみなし、令和6年3月31日まで",
    en="Dual and 18 or 19 on 1 April 2022: taken to have become dual that day, so until 31 March 2024",
    when=all_of(
        nationality.dual_on_2022_04_01,
        as_of(ADULT_AT_18, person.age >= 18),
        as_of(ADULT_AT_18, person.age < 20),
    ),
)
time_to_choose = requirement(
    "nationality_act.14.time_to_choose",
    cite=(
        NATIONALITY_ACT.at("14/1", read=FIRST_READ, until=ADULT_AT_18),
        NATIONALITY_ACT.at("14/1", read=ADULT_AT_18),
    ),
    ja="国籍を選択する期限内であること（18歳までに重国籍：20歳まで。その後：2年。令和4年3月31日までは20歳・22歳）",
    en="Within the time to choose (dual before 18: until 20; later: two years; until 31 March 2022: 20 and 22)",
    when=versions(
        before(ADULT_AT_18, choice_at_20),
        between(
            ADULT_AT_18,
            TWO_YEARS_ON,
            any_of(
                eighteen_on_the_day,
                all_of(twenty_on_the_day, choice_at_20),
                all_of(~twenty_on_the_day, choice_at_18),
            ),
        ),
        since(
            TWO_YEARS_ON,
            any_of(
                all_of(twenty_on_the_day, choice_at_20),
                all_of(~twenty_on_the_day, ~eighteen_on_the_day, choice_at_18),
            ),
        ),
    ),
    note=Text(
        ja="期限を過ぎても、それだけでは日本国籍を失いません。催告（15条）から1か月で失われることがあります。",
        en="Passing the time does not by itself end Japanese nationality; one month after a demand (Art. 15) it can.",
    ),
)
chosen = requirement(
    "nationality_act.14.chosen_or_in_time",
    cite=NATIONALITY_ACT.at("14", read=ADULT_AT_18),
    ja="外国国籍もある日本国民：国籍を選択した、又は選択の期限内であること",
    en="A Japanese national with another nationality: has chosen, or is within the time to choose",
    when=only_if(
        all_of(person.japanese_national, nationality.nationality_count.equals("several")),
        any_of(nationality.has_chosen, time_to_choose),
    ),
)

# --- 17条: regaining ----------------------------------------------------------------------------------------

lost_by_12 = requirement(
    "nationality_act.17_1.lost_for_want_of_reservation",
    cite=NATIONALITY_ACT.at("17/1", read=ADULT_AT_18),
    ja="12条（国籍留保の届出がない）により日本国籍を失ったこと",
    en="Lost nationality under Art. 12 (it was not reserved)",
    when=nationality.lost_under_article_12,
    effect=Effect.REQUIRED,
)
regains_under_twenty_by_transition = requirement(
    "nationality_act.17_1.under_20_by_transition",
    cite=NATIONALITY_ACT.at("附則8/13/4", read=ADULT_AT_18),
    ja="令和4年4月1日に16歳以上だった人は、令和6年3月31日まで20歳未満であればよい（経過措置）",
    en="Those who were 16 or over on 1 April 2022: under 20, until 31 March 2024 (transition)",
    when=under_twenty_by_transition.when,
)
under_age = requirement(
    "nationality_act.17_1.under_age",
    cite=(
        NATIONALITY_ACT.at("17/1", read=FIRST_READ, until=ADULT_AT_18),
        NATIONALITY_ACT.at("17/1", read=ADULT_AT_18),
    ),
    ja="届出の時に18歳未満（令和4年3月31日までは20歳未満）",
    en="Under 18 at the notification (under 20 until 31 March 2022)",
    when=versions(
        before(ADULT_AT_18, person.age < 20),
        between(
            ADULT_AT_18, TWO_YEARS_ON, any_of(person.age < 18, regains_under_twenty_by_transition)
        ),
        since(TWO_YEARS_ON, person.age < 18),
    ),
    effect=Effect.REQUIRED,
)
has_address = requirement(
    "nationality_act.17_1.address_in_japan",
    cite=NATIONALITY_ACT.at("17/1", read=ADULT_AT_18),
    ja="日本に住所を有すること",
    en="Has an address in Japan",
    when=nationality.address_in_japan,
    effect=Effect.REQUIRED,
)
regained_by_minor = scheme(
    "nationality_act.17_1.regained",
    ja="国籍の再取得（17条1項：届出）",
    en="Regaining nationality (Art. 17(1): notification)",
    cite=NATIONALITY_ACT.at("17/1", read=ADULT_AT_18),
    items=(lost_by_12, under_age, has_address),
    note=Text(
        ja="届出の時に日本国籍を取得します（17条3項）。",
        en="Nationality is acquired at the notification (Art. 17(3)).",
    ),
)
lost_by_gazette = requirement(
    "nationality_act.17_2.lost_after_demand_in_gazette",
    cite=NATIONALITY_ACT.at("17/2", read=READ),
    ja="官報による催告を受けて国籍を失ったこと",
    en="Lost nationality after a demand published in the Official Gazette",
    when=all_of(nationality.lost_after_demand, nationality.demand_was_in_gazette),
    effect=Effect.REQUIRED,
)
no_other_nationality = requirement(
    "nationality_act.17_2.no_other_nationality",
    cite=NATIONALITY_ACT.at("17/2", read=READ),
    ja="国籍を有しない、又は日本国籍の取得により失うこと（5条1項5号）",
    en="Has no nationality, or loses it by acquiring the Japanese one (Art. 5(1)(v))",
    when=nationality.gives_up_other,
    effect=Effect.REQUIRED,
)
within_a_year = requirement(
    "nationality_act.17_2.within_one_year",
    cite=NATIONALITY_ACT.at("17/2", read=READ),
    ja="失ったことを知った時から1年以内（責めに帰することのできない事由のときは、できるようになって1か月）",
    en="Within one year of knowing of the loss (one month of its becoming possible where one was not at fault)",
    when=nationality.months_since_known < 12,
    effect=Effect.REQUIRED,
)
regained_after_gazette = scheme(
    "nationality_act.17_2.regained",
    ja="国籍の再取得（17条2項：届出）",
    en="Regaining nationality (Art. 17(2): notification)",
    cite=NATIONALITY_ACT.at("17/2", read=READ),
    items=(lost_by_gazette, no_other_nationality, within_a_year),
)

RULES: Final = (
    lost, by_own_choice, by_choosing_the_other, reservation, without_reservation, by_renunciation, after_demand,
    by_declaration, chosen, time_to_choose, twenty_on_the_day, eighteen_on_the_day, regained_by_minor, lost_by_12,
    under_age, regains_under_twenty_by_transition, has_address, regained_after_gazette, lost_by_gazette,
    no_other_nationality, within_a_year,
)  # fmt: skip
COVERS: Final = (
    Covered(NATIONALITY_ACT, "11/1", (by_own_choice.id,), "1985-01-01"),
    Covered(NATIONALITY_ACT, "11/2", (by_choosing_the_other.id,), "1985-01-01"),
    Covered(NATIONALITY_ACT, "12", (reservation.id, without_reservation.id), "1985-01-01"),
    Covered(NATIONALITY_ACT, "13", (by_renunciation.id,), "1985-01-01"),
    Covered(NATIONALITY_ACT, "14/1", (time_to_choose.id,), "1985-01-01"),
    Covered(NATIONALITY_ACT, "15/3", (after_demand.id,), "1985-01-01"),
    Covered(NATIONALITY_ACT, "16/2", (by_declaration.id,), "1985-01-01"),
    Covered(NATIONALITY_ACT, "17/1", (regained_by_minor.id,), "1985-01-01"),
    Covered(NATIONALITY_ACT, "17/2", (regained_after_gazette.id,), "1985-01-01"),
    Covered(NATIONALITY_ACT, "附則8/13/2", (twenty_on_the_day.id,), ADULT_AT_18),
    Covered(NATIONALITY_ACT, "附則8/13/3", (eighteen_on_the_day.id,), ADULT_AT_18),
    Covered(NATIONALITY_ACT, "附則8/13/4", (regains_under_twenty_by_transition.id,), ADULT_AT_18),
)
GAPS: Final = (
    Gap(
        FAMILY_REGISTER_ACT.at("104", read=None, confidence="official"),
        "not_encoded",
        Text(
            ja="留保の期限（3か月、やむを得ない場合の14日）の日の計算は出生の出来事の側にある",
            en="The days of the reservation (three months, fourteen days) are counted with the event of a birth",
        ),
    ),
    Gap(
        NATIONALITY_ACT.at("附則3/3", read=READ),
        "not_encoded",
        Text(
            ja="昭和60年1月1日に重国籍だった人の選択（期限の到来により選択の宣言をしたものとみなす）",
            en="The choice of those dual on 1 January 1985 (taken to have declared it when the time ended)",
        ),
    ),
)
