"""国籍法2条・3条 and the presumption of paternity: who is Japanese by birth, and by recognition.

A Japanese national holds no status of residence: whoever may be one is told to check nationality first. Whether
somebody is a parent in law on the day of birth follows from Civil Code Arts. 772 ff. (reform in force on 2024-04-01,
for children born from that day on), whose words were not read for this release.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from zairyu.citations import CIVIL_CODE, NATIONALITY_ACT, STATUS_OF_FORCES
from zairyu.facts import nationality, person
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    as_of,
    before,
    between,
    constant,
    not_,
    requirement,
    scheme,
    since,
    versions,
)

ADULT_AT_18: Final = "2022-04-01"
NO_CONTRARY_FACT: Final = "2024-04-01"
TWO_YEARS_ON: Final = "2024-04-01"
"""Two years from 2022-04-01: until 2024-03-31 those who were 16 or over on that day keep the old age."""
FIRST_READ: Final = "2015-04-01"
READ: Final = "2024-04-01"

# --- 2条 ------------------------------------------------------------------------------------------------

parent_at_birth = requirement(
    "nationality_act.2_1.parent_japanese_at_birth",
    cite=NATIONALITY_ACT.at("2/1/1", read=READ),
    ja="一　出生の時に、法律上の父又は母が日本国民であること（婚姻外の父は、出生前の認知による）",
    en="(i) At the birth a father or mother in law is a Japanese national (a father outside marriage: by recognition "
    "before the birth)",
    when=nationality.legal_parent_japanese_at_birth,
    evidence=nationality.REGISTER,
)
father_died_before = requirement(
    "nationality_act.2_2.father_died_before_birth",
    cite=NATIONALITY_ACT.at("2/1/2", read=READ),
    ja="二　出生前に死亡した父が、死亡の時に日本国民であったこと",
    en="(ii) A father who died before the birth was a Japanese national at his death",
    when=nationality.father_died_japanese_before_birth,
)
foundling_or_stateless = requirement(
    "nationality_act.2_3.parents_unknown_or_stateless",
    cite=NATIONALITY_ACT.at("2/1/3", read=READ),
    ja="三　日本で生まれ、父母がともに知れない、又はともに国籍を有しないこと",
    en="(iii) Born in Japan, with both parents unknown or both without nationality",
    when=all_of(
        nationality.born_in_japan,
        nationality.parents.in_("both_unknown", "both_stateless"),
    ),
)
by_birth = requirement(
    "nationality_act.2.by_birth",
    cite=NATIONALITY_ACT.at("2", read=READ),
    ja="出生による日本国籍（2条各号のどれか）",
    en="Japanese by birth: one of the items of Art. 2",
    when=any_of(parent_at_birth, father_died_before, foundling_or_stateless),
)

# --- 3条 ------------------------------------------------------------------------------------------------

sixteen_on_the_day = as_of(ADULT_AT_18, person.age >= 16)
under_twenty_by_transition = requirement(
    "nationality_act.3.under_20_by_transition",
    cite=NATIONALITY_ACT.at("附則8/13/1", read=ADULT_AT_18),
    ja="令和4年4月1日に16歳以上だった人は、令和6年3月31日まで20歳未満であればよい（経過措置）",
    en="Those who were 16 or over on 1 April 2022: under 20, until 31 March 2024 (transition)",
    when=all_of(sixteen_on_the_day, person.age < 20),
)
under_age = requirement(
    "nationality_act.3.under_age",
    cite=(
        NATIONALITY_ACT.at("3/1", read=FIRST_READ, until=ADULT_AT_18),
        NATIONALITY_ACT.at("3/1", read=ADULT_AT_18),
    ),
    ja="届出の時に18歳未満（令和4年3月31日までは20歳未満）",
    en="Under 18 at the notification (under 20 until 31 March 2022)",
    when=versions(
        before(ADULT_AT_18, person.age < 20),
        between(ADULT_AT_18, TWO_YEARS_ON, any_of(person.age < 18, under_twenty_by_transition)),
        since(TWO_YEARS_ON, person.age < 18),
    ),
    evidence=person.age.evidence,
    effect=Effect.REQUIRED,
)
recognised = requirement(
    "nationality_act.3.recognised",
    cite=NATIONALITY_ACT.at("3/1", read=ADULT_AT_18),
    ja="出生の時に日本国民であった父又は母が認知したこと",
    en="Recognised by a father or mother who was Japanese at the birth",
    when=nationality.recognised_by_japanese,
    effect=Effect.REQUIRED,
    evidence=nationality.recognised_by_japanese.evidence,
)
recogniser_japanese = requirement(
    "nationality_act.3.recogniser_is_japanese",
    cite=NATIONALITY_ACT.at("3/1", read=ADULT_AT_18),
    ja="その父又は母が現に日本国民であること（死亡していれば、死亡の時に日本国民）",
    en="That parent is Japanese now (or was at death)",
    when=nationality.recogniser_still_japanese,
    effect=Effect.REQUIRED,
)
never_japanese = requirement(
    "nationality_act.3.was_not_japanese_before",
    cite=NATIONALITY_ACT.at("3/1", read=ADULT_AT_18),
    ja="以前に日本国民であった人ではないこと",
    en="Was not a Japanese national before",
    when=~nationality.was_japanese,
    effect=Effect.REQUIRED,
)
recognition_true = requirement(
    "nationality_act.3_3.recognition_is_true",
    cite=NATIONALITY_ACT.at("3/3", read=NO_CONTRARY_FACT),
    ja="認知について反対の事実がないこと（令和6年4月1日から明文。それまでは無効な認知による）",
    en="The recognition is not contrary to the facts (in words since 1 April 2024)",
    when=versions(
        before(NO_CONTRARY_FACT, constant("not_applicable")),
        since(NO_CONTRARY_FACT, ~nationality.recognition_is_contrary_to_fact),
    ),
    effect=Effect.REQUIRED,
)
by_recognition = scheme(
    "nationality_act.3.by_recognition",
    ja="認知された子の国籍の取得（3条：届出）",
    en="Acquisition of nationality by a recognised child (Art. 3: notification)",
    cite=(NATIONALITY_ACT.at("3/1", read=ADULT_AT_18), NATIONALITY_ACT.at("3/2", read=ADULT_AT_18)),
    items=(recognised, under_age, recogniser_japanese, never_japanese, recognition_true),
    note=Text(
        ja="法務局などへの届出の時に国籍を取得します。許可ではありません。15歳未満は法定代理人が届け出ます。",
        en="Nationality is acquired at the notification; it is no permission. Under 15 the legal representative "
        "notifies.",
    ),
)

# --- 民法772条・774条・777条 ---------------------------------------------------------------------------------

DAYS_AFTER_MARRIAGE: Final = 300
DENIAL_YEARS_IN_MONTHS: Final = 36
REFORM_DAY: Final = date(2024, 4, 1)
REFORMED: Final = nationality.born_on >= REFORM_DAY
PRESUMPTION: Final = (
    CIVIL_CODE.at("772", read=None, confidence="memory", until=NO_CONTRARY_FACT),
    CIVIL_CODE.at("772", read=NO_CONTRARY_FACT, confidence="memory"),
)

within_300_days = nationality.days_after_marriage <= DAYS_AFTER_MARRIAGE
former_husband_is_father = requirement(
    "civil_code.772.former_husband_is_presumed_father",
    cite=PRESUMPTION,
    ja="婚姻の解消から300日以内の出生：前夫の子と推定（令和6年4月1日以後の出生で、母がそれまでに再婚していれば除く）",
    en="Born within 300 days of the end of the marriage: the former husband is presumed the father (not where the mother "
    "had married again by the birth, for births from 1 April 2024)",
    when=all_of(
        within_300_days,
        not_(all_of(REFORMED, nationality.mother_remarried)),
    ),
)
new_husband_is_father = requirement(
    "civil_code.772.new_husband_is_presumed_father",
    cite=PRESUMPTION[1],
    ja="令和6年4月1日以後の出生で、母が出生の時までに再婚していれば、300日以内でも再婚の夫の子と推定",
    en="For births from 1 April 2024 where the mother had married again by the birth: the new husband is presumed the "
    "father, within the 300 days too",
    when=all_of(REFORMED, nationality.mother_remarried),
)
husband_is_father = requirement(
    "civil_code.772.husband_is_presumed_father",
    cite=PRESUMPTION,
    ja="母の夫が父と推定されること（婚姻中の出生、300日以内の出生、再婚の夫）",
    en="A husband of the mother is presumed the father: born in the marriage, within 300 days, or after remarriage",
    when=any_of(nationality.conceived_in_marriage, former_husband_is_father, new_husband_is_father),
    note=Text(
        ja="推定される父が日本国民なら2条1号に関わります。推定を否定するには否認の訴え（又は調停）が要ります。",
        en="Where the presumed father is Japanese this bears on Art. 2(i). Setting the presumption aside needs an action "
        "(or mediation).",
    ),
)
may_deny = requirement(
    "civil_code.774.may_deny",
    cite=(
        CIVIL_CODE.at("774", read=None, confidence="memory", until=NO_CONTRARY_FACT),
        CIVIL_CODE.at("774", read=NO_CONTRARY_FACT, confidence="memory"),
    ),
    ja="否認できる人：父。令和6年4月1日からは子と母も（再婚の夫の子と推定される場合は前夫も）",
    en="Who may deny: the father; since 1 April 2024 the child and the mother too (and the former husband where the new "
    "husband is presumed)",
    when=versions(
        before(NO_CONTRARY_FACT, nationality.denier.equals("father")),
        since(
            NO_CONTRARY_FACT,
            any_of(
                nationality.denier.in_("father", "child", "mother"),
                all_of(nationality.denier.equals("former_husband"), new_husband_is_father),
            ),
        ),
    ),
    effect=Effect.REQUIRED,
)
denied_in_time = requirement(
    "civil_code.777.denied_in_time",
    cite=(
        CIVIL_CODE.at("777", read=None, confidence="memory", until=NO_CONTRARY_FACT),
        CIVIL_CODE.at("777", read=NO_CONTRARY_FACT, confidence="memory"),
    ),
    ja="期間：3年以内（令和6年3月31日までは父が出生を知った時から1年以内）",
    en="Time: within three years (until 31 March 2024: within one year of the father's knowing of the birth)",
    when=versions(
        before(NO_CONTRARY_FACT, nationality.months_to_denial < 12),
        since(NO_CONTRARY_FACT, nationality.months_to_denial < DENIAL_YEARS_IN_MONTHS),
    ),
    effect=Effect.REQUIRED,
)
denial = scheme(
    "civil_code.774.denial_of_paternity",
    ja="嫡出否認",
    en="Denial of paternity",
    cite=CIVIL_CODE.at("774", read=NO_CONTRARY_FACT, confidence="memory"),
    items=(may_deny, denied_in_time),
)

# --- まず国籍を確かめる ---------------------------------------------------------------------------------------

outside_by_status_of_forces = requirement(
    "status_of_forces.outside_the_statuses",
    cite=STATUS_OF_FORCES.at("9", read=None, confidence="memory"),
    ja="地位協定による軍隊の構成員・軍属・その家族：在留資格の外にいる",
    en="Armed forces under a status-of-forces agreement, civilian component and families: outside the statuses",
    when=nationality.status_of_forces,
)
may_be_japanese = requirement(
    "nationality_act.may_be_japanese",
    cite=(NATIONALITY_ACT.at("2", read=READ), NATIONALITY_ACT.at("3/1", read=ADULT_AT_18)),
    ja="日本国籍を持っている、又は届出で取得できる可能性がある：在留資格の前に国籍を確かめる",
    en="May be Japanese, or may become so by notification: check nationality before any status",
    when=any_of(
        person.japanese_national,
        nationality.japanese_parent_named,
        by_birth,
        all_of(recognised, under_age),
        all_of(nationality.born_in_japan, nationality.nationality_count.equals("stateless")),
    ),
    note=Text(
        ja="国籍は法務局や戸籍の窓口、弁護士に確かめられます。日本国民は在留資格の手続をしません。",
        en="Nationality can be checked with the Legal Affairs Bureau, the family register office or a lawyer. A Japanese "
        "national has no procedure on statuses.",
    ),
)
undetermined = requirement(
    "nationality_act.nationality_is_undetermined",
    cite=NATIONALITY_ACT.at("2/1/3", read=READ),
    ja="国籍がない、又は定まらないこと",
    en="Stateless, or nationality undetermined",
    when=nationality.nationality_count.in_("stateless", "undetermined"),
)

RULES: Final = (
    by_birth, parent_at_birth, father_died_before, foundling_or_stateless, by_recognition, under_age,
    under_twenty_by_transition, recognised, recogniser_japanese, never_japanese, recognition_true,
    husband_is_father, former_husband_is_father, new_husband_is_father, may_deny, denied_in_time, denial,
    outside_by_status_of_forces, may_be_japanese, undetermined,
)  # fmt: skip
COVERS: Final = (
    Covered(NATIONALITY_ACT, "2/1/1", (parent_at_birth.id,), "1985-01-01"),
    Covered(NATIONALITY_ACT, "2/1/2", (father_died_before.id,), "1985-01-01"),
    Covered(NATIONALITY_ACT, "2/1/3", (foundling_or_stateless.id,), "1985-01-01"),
    Covered(NATIONALITY_ACT, "3/1", (by_recognition.id,), "2009-01-01"),
    Covered(NATIONALITY_ACT, "3/2", (by_recognition.id,), "2009-01-01"),
    Covered(NATIONALITY_ACT, "3/3", (recognition_true.id,), NO_CONTRARY_FACT),
    Covered(CIVIL_CODE, "772", (husband_is_father.id,)),
    Covered(CIVIL_CODE, "774", (may_deny.id,)),
    Covered(CIVIL_CODE, "777", (denied_in_time.id,)),
)
GAPS: Final = (
    Gap(
        CIVIL_CODE.at("772", read=NO_CONTRARY_FACT, confidence="memory"),
        "text_not_seen",
        Text(
            ja="民法772条から778条の4の本文（再婚が二度以上の場合、子の訴えの21歳までの特則、令和6年4月1日前に生まれた子の1年の特則を含む）",
            en="Civil Code Arts. 772 to 778-4 (more than one remarriage, the child's action until 21, the one year for "
            "children born before 1 April 2024)",
        ),
    ),
    Gap(
        NATIONALITY_ACT.at("附則3/5/1", read=READ),
        "not_encoded",
        Text(
            ja="昭和60年・平成21年の改正時の届出の特例（期間は終わっている）",
            en="Special notifications of the reforms of 1985 and 2009 (their time has passed)",
        ),
    ),
    Gap(
        STATUS_OF_FORCES.at("9", read=None, confidence="memory"),
        "text_not_seen",
        Text(
            ja="地位協定の本文。離隊・離婚などで協定の外に出た人は取得の手続による",
            en="The words of the agreement; somebody who leaves it (discharge, divorce) goes by acquisition of status",
        ),
    ),
)
