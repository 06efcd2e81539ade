"""配偶者: who is a spouse under these statuses, and what is published for partners who are not.

A spouse is married, validly in law, and the marriage goes on. Formation is measured by each party's home law,
form by the law of the place or of one party's home (not where the marriage is made in Japan with a Japanese
party). A marriage that is valid but has lost its substance gives no status (Supreme Court, 17 October 2002);
whether it has is judged.

De facto spouses, engaged couples and same-sex partners are not spouses under the statuses of spouses and
dependants. For two foreigners whose same-sex marriage both home laws know, a circular of 2013 names Designated
Activities; for the partner of a Japanese national no general rule is published (a judgment of the Tokyo District
Court of 30 September 2022 called shutting them all out contrary to the spirit of Art. 14 of the Constitution).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ACT,
    APPLICATION_OF_LAWS_ACT,
    ISA_MANUAL,
    PRACTICE,
    SAME_SEX_NOTICE,
    SUPREME_COURT_2002_10_17,
)
from zairyu.facts import family, ties
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    before,
    constant,
    requirement,
    scheme,
    since,
    versions,
)

SPOUSE: Final = ACT.at("別表第二", read="2026-06-14", note="the word 配偶者")
MANUAL: Final = ISA_MANUAL.at("配偶者", read=None, confidence="secondary")
FORMATION: Final = APPLICATION_OF_LAWS_ACT.at("24", read=None, confidence="secondary")
SUBSTANCE: Final = SUPREME_COURT_2002_10_17.at("", read="2002-10-17", confidence="secondary")
CIRCULAR: Final = SAME_SEX_NOTICE.at("", read="2013-10-18", confidence="secondary")

valid_marriage = requirement(
    "family.valid_marriage",
    cite=(SPOUSE, FORMATION),
    ja="婚姻が法律上有効に成立し、続いていること（離婚・死別・婚約では足りない）",
    en="The marriage is valid in law and goes on (not after divorce or death; an engagement is none)",
    when=all_of(ties.partner_kind.equals("marriage"), ties.valid_in_japan),
    evidence=family.TIE_EVIDENCE,
    note=Text(
        ja="相手国でも届け出ていることを示す書類が普通は求められます。一方の国でまだ登録されていない事情は説明できます。",
        en="Papers that the other country has registered it too are normally asked for; why one has not yet can be "
        "explained.",
    ),
)
registered_in_both = requirement(
    "family.marriage_valid_in_both_countries",
    cite=MANUAL,
    ja="婚姻が双方の国で有効に成立していること",
    en="The marriage is valid in both countries",
    when=all_of(ties.valid_in_japan, ties.valid_elsewhere),
    effect=Effect.WEIGHS,
    evidence=family.TIE_EVIDENCE,
)
substance = requirement(
    "family.marriage_has_substance",
    cite=(SUBSTANCE, MANUAL),
    ja="夫婦としての共同生活の実体があること（同居と協力・扶助。別居は合理的な理由と助け合いがあるか）",
    en="The marriage is lived: cohabitation and mutual help (living apart: good reason, and help that goes on)",
    when=family.marriage_is_genuine,
    evidence=Text(
        ja="質問書、住民票、写真や連絡の記録、家計のわかる資料",
        en="Questionnaire, residence record, photographs and messages, papers on the household",
    ),
    note=Text(
        ja="同居は法律の要件そのものではありません。仕事、出産、介護、暴力からの避難などの理由は説明できます。",
        en="Cohabitation itself is no requirement of the statute; work, childbirth, care or refuge from violence can "
        "be explained.",
    ),
)
living_together = requirement(
    "family.lives_with_spouse",
    cite=MANUAL,
    ja="配偶者と同居していること",
    en="Lives together with the spouse",
    when=ties.lives_with_spouse,
    effect=Effect.WEIGHS,
    evidence=ties.lives_with_spouse.evidence,
)

# --- Partners who are not spouses ------------------------------------------------------------------------

not_de_facto = requirement(
    "family.de_facto_partner_is_no_spouse",
    cite=(SPOUSE, MANUAL),
    ja="内縁・事実婚・婚約の相手は「配偶者」に当たらない",
    en="A de facto spouse or fiancé(e) is not a spouse under these statuses",
    when=~ties.partner_kind.in_("de_facto_marriage", "engagement"),
)
not_same_sex = requirement(
    "family.same_sex_partner_is_no_spouse",
    cite=(SPOUSE, MANUAL, CIRCULAR),
    ja="同性のパートナーは、外国で結婚していても、これらの在留資格の「配偶者」として扱われない",
    en="A same-sex partner, married abroad or not, is not treated as a spouse under these statuses",
    when=~ties.partner_kind.in_("same_sex_marriage_abroad", "same_sex_partnership"),
    note=Text(
        ja="外国人同士で双方の本国で有効な婚姻なら「特定活動」が案内されています（designated_activities.same_sex_spouse）。",
        en="For two foreigners with a marriage valid in both home countries Designated Activities are published "
        "(designated_activities.same_sex_spouse).",
    ),
)
is_a_spouse = (valid_marriage, not_de_facto, not_same_sex)

in_both_homes = requirement(
    "designated_activities.same_sex_spouse.valid_in_both_home_countries",
    cite=CIRCULAR,
    ja="同性婚が双方の本国の法律で有効に成立していること",
    en="The same-sex marriage is valid under both home laws",
    when=versions(
        before("2013-10-18", constant("not_met")),
        since(
            "2013-10-18",
            all_of(
                ties.partner_kind.equals("same_sex_marriage_abroad"),
                ties.same_sex_marriage_valid_in_both_homes,
            ),
        ),
    ),
    effect=Effect.REQUIRED,
    evidence=Text(ja="双方の本国の婚姻証明書", en="Marriage certificates of both home countries"),
)
partner_is_foreign = requirement(
    "designated_activities.same_sex_spouse.partner_is_foreign",
    cite=CIRCULAR,
    ja="相手も外国人で、在留資格を持って在留していること（相手が日本人のときの一般的な取扱いは公表されていない）",
    en="The partner is a foreigner who stays with a status of residence (for the partner of a Japanese national no "
    "general rule is published)",
    when=ties.partner_is_foreign_with_status,
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=Text(ja="法務大臣", en="the Minister of Justice"),
)
same_sex_spouse = scheme(
    "designated_activities.same_sex_spouse",
    ja="同性婚の配偶者の特定活動（告示外）",
    en="Designated Activities for the spouse of a same-sex marriage (not in the notice)",
    cite=CIRCULAR,
    items=(
        in_both_homes,
        partner_is_foreign,
        substance.with_effect(Effect.REQUIRED),
    ),
    note=Text(
        ja="東京地裁令和4年9月30日判決は、日本人の同性配偶者を一律に除く扱いを憲法14条の趣旨に反するとしました。個別の事情は入管が判断します。",
        en="The Tokyo District Court (30 September 2022) called shutting out every same-sex spouse of a Japanese "
        "national contrary to the spirit of Art. 14 of the Constitution; single cases are the agency's to judge.",
    ),
)

RULES: Final = (
    valid_marriage, registered_in_both, substance, living_together, not_de_facto, not_same_sex, in_both_homes,
    partner_is_foreign, same_sex_spouse,
)  # fmt: skip
COVERS: Final = (
    Covered(APPLICATION_OF_LAWS_ACT, "24", (valid_marriage.id,)),
    Covered(SAME_SEX_NOTICE, "", (same_sex_spouse.id,), "2013-10-18"),
    Covered(SUPREME_COURT_2002_10_17, "", (substance.id,), "2002-10-17"),
)
GAPS: Final = (
    Gap(
        SUBSTANCE,
        "judgement",
        Text(
            ja="婚姻の実体、別居の合理的な理由は入管が判断する",
            en="The substance of a marriage, and reasons for living apart, are for the agency to judge",
        ),
    ),
    Gap(
        CIRCULAR,
        "text_not_seen",
        Text(
            ja="同性婚の通知の本文。日本人の同性パートナーの扱いは公表された一般的な定めがない",
            en="The words of the circular; for the same-sex partner of a Japanese national no general rule is published",
        ),
    ),
    Gap(
        PRACTICE.at("", read=None, confidence="secondary"),
        "not_encoded",
        Text(
            ja="婚姻の実質的成立要件の本国法（国ごと）は持っていない。有効かどうかは事実として尋ねる",
            en="The home laws on the formation of marriages, country by country; validity is asked as a fact",
        ),
    ),
)
