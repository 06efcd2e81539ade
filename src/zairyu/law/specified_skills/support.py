"""一号特定技能外国人支援計画: the support of SSW(i) (Act Art. 2-5(3)(ii), (5)-(8); criteria order Arts. 2(2), 3, 4).

SSW(ii) needs no support plan. An organisation that leaves the *whole* plan to a registered support organisation
is deemed to meet the standard for carrying it out (Act Art. 2-5(5)); the plan itself is needed all the same.
Read in every version; the standard of the plan changed once, on 2025-04-01.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, SSW_CONTRACT_STANDARD, SSW_MANUAL
from zairyu.facts import skilled_support
from zairyu.law.register import Covered, Gap
from zairyu.law.specified_skills.fields import CREATED
from zairyu.law.specified_skills.organisation import MUNICIPALITIES
from zairyu.logic import Requirement, Text, all_of, any_of, only_if, requirement, unless

PLAN: Final = skilled_support.PLAN
_support = skilled_support

# --- 2条2項: who may carry the plan out ------------------------------------------------------------------

experience = requirement(
    "ssw_support.experience",
    cite=SSW_CONTRACT_STANDARD.at("2/2/1", read=CREATED),
    ja="一　受入れの実績、生活相談の経験、又は同程度に行えると認められること。支援責任者と事業所ごとの支援担当者の選任",
    en="(i) Received residents properly, or has staff who advised them, or is found equally able; a manager and an "
    "officer for each place of work are appointed",
    when=all_of(
        any_of(_support.received_residents, _support.staff_gave_advice, _support.equally_able),
        _support.officers_appointed,
    ),
    evidence=PLAN,
)
language = requirement(
    "ssw_support.language",
    cite=SSW_CONTRACT_STANDARD.at("2/2/2", read=CREATED),
    ja="二　本人が十分に理解できる言語で支援できること",
    en="(ii) Can give support in a language that the person understands well",
    when=_support.language_available,
    evidence=PLAN,
)
records = requirement(
    "ssw_support.records",
    cite=SSW_CONTRACT_STANDARD.at("2/2/3", read=CREATED),
    ja="三　支援の状況の文書を、契約の終了から1年以上備えること",
    en="(iii) Records of the support are kept for a year or more after the contract ends",
    when=_support.keeps_support_records,
    evidence=PLAN,
)
neutral = requirement(
    "ssw_support.neutral",
    cite=SSW_CONTRACT_STANDARD.at("2/2/4", read=CREATED),
    ja="四　支援責任者・担当者が中立に支援でき、欠格に当たらないこと",
    en="(iv) Manager and officers can give support neutrally and are not disqualified",
    when=all_of(_support.officers_neutral, ~_support.officers_disqualified),
    evidence=PLAN,
)
not_neglected = requirement(
    "ssw_support.not_neglected",
    cite=SSW_CONTRACT_STANDARD.at("2/2/5", read=CREATED),
    ja="五　契約の5年前から後に、支援を怠っていないこと",
    en="(v) Neglected no support, from five years before the contract on",
    when=~_support.neglected_support,
    evidence=PLAN,
)
interviews = requirement(
    "ssw_support.interviews",
    cite=SSW_CONTRACT_STANDARD.at("2/2/6", read=CREATED),
    ja="六　本人と監督者との定期的な面談を行えること",
    en="(vi) Can hold regular interviews with the person and the supervisor",
    when=_support.can_interview,
    evidence=PLAN,
    note=Text(
        ja="面談は3か月に1回以上とされます（運用要領。本文は未確認）。",
        en="Every three months at least, as the guidelines are remembered; their text was not seen.",
    ),
)
notice = requirement(
    "ssw_support.field_notice",
    cite=SSW_CONTRACT_STANDARD.at("2/2/7", read=CREATED),
    ja="七　支援の体制が分野に特有の告示の基準に適合すること（告示のある分野）",
    en="(vii) The support meets the field's own notice, where it has one",
    when=_support.support_notice_met,
)
left_to_registered = requirement(
    "ssw_support.left_to_registered_organisation",
    cite=ACT.at("2-5/5", read=CREATED),
    ja="支援計画の全部の実施を登録支援機関に委託する場合は、支援の基準に適合するものとみなす",
    en="Leaving the whole plan to a registered support organisation is deemed to meet the standard",
    when=_support.all_left_to_registered_organisation,
    evidence=_support.all_left_to_registered_organisation.evidence,
)
_ABILITY: Final = (experience, language, records, neutral, not_neglected, interviews, notice)
can_support = requirement(
    "ssw_support.can_carry_out_the_plan",
    cite=(ACT.at("2-5/3/2", read=CREATED), SSW_CONTRACT_STANDARD.at("2/2", read=CREATED)),
    ja="支援計画を適正に実施できる機関であること（基準省令2条2項）",
    en="The organisation can carry out the support plan properly (criteria order Art. 2(2))",
    when=unless(all_of(*_ABILITY), left_to_registered),
    evidence=PLAN,
)

# --- 3条: what the plan says -----------------------------------------------------------------------------

_SUPPORTS: Final = (
    ("イ", ("guidance_before",), "事前の情報の提供", "guidance before the certificate or the change is applied for"),
    ("ロ", ("pick_up_and_see_off",), "出入国の送迎", "pick-up and seeing off at the port"),
    ("ハ", ("housing_and_contracts",), "住居の確保と生活に必要な契約の支援", "housing, bank account, telephone and other contracts"),
    (
        "ニ",
        (
            "orientation_daily_life",
            "orientation_procedures",
            "orientation_contacts",
            "orientation_medical",
            "orientation_safety",
            "orientation_legal_protection",
        ),
        "入国後（変更後）の情報の提供（(1)から(6)）",
        "orientation after entry or change: life, procedures, contacts, medical care, safety, legal protection",
    ),
    ("ホ", ("help_with_procedures",), "届出などの手続の支援", "help with notifications and other procedures"),
    ("ヘ", ("japanese_study",), "日本語学習の機会の提供", "occasions to study Japanese"),
    ("ト", ("consultation",), "相談・苦情への対応", "consultation and complaints"),
    ("チ", ("exchange_with_japanese",), "日本人との交流の促進", "exchange with Japanese people"),
    ("リ", ("new_job_when_dismissed",), "責めによらない解除のときの転職の支援", "a new job when dismissed without own fault"),
    ("ヌ", ("regular_interviews_and_reports",), "定期的な面談と行政機関への通報", "regular interviews, reports to the authorities"),
)  # fmt: skip


def _planned(kana: str, names: tuple[str, ...], ja: str, en: str) -> Requirement:
    letter = "abcdefghij"["イロハニホヘトチリヌ".index(kana)]
    return requirement(
        f"ssw_support.plan_{names[0] if len(names) == 1 else 'orientation'}",
        cite=SSW_CONTRACT_STANDARD.at(f"3/1/1/{kana}", read=CREATED),
        ja=f"{kana}　計画に{ja}が書かれていること",
        en=f"({letter}) The plan contains {en}",
        when=all_of(*(_support.supports_planned.has(name) for name in names)),
        evidence=PLAN,
    )


PLANNED: Final = tuple(_planned(*row) for row in _SUPPORTS)
registered_stated = requirement(
    "ssw_support.plan_states_registered_organisation",
    cite=SSW_CONTRACT_STANDARD.at("3/1/2", read=CREATED),
    ja="二　全部を委託する場合：登録支援機関の登録事項と契約の内容",
    en="(ii) Where the whole is left to one: the registered support organisation and the contract",
    when=only_if(
        _support.all_left_to_registered_organisation, _support.states_registered_organisation
    ),
    evidence=PLAN,
)
others_stated = requirement(
    "ssw_support.plan_states_others",
    cite=SSW_CONTRACT_STANDARD.at("3/1/3", read=CREATED),
    ja="三　ほかの者に委託する場合：氏名・名称、住所と契約の内容",
    en="(iii) Where support is left to others: their name and address, and the contract",
    when=only_if(_support.partly_left_to_others, _support.states_other_organisation),
    evidence=PLAN,
)
officers_stated = requirement(
    "ssw_support.plan_names_officers",
    cite=SSW_CONTRACT_STANDARD.at("3/1/4", read=CREATED),
    ja="四　支援責任者・支援担当者の氏名と役職名",
    en="(iv) Name and title of manager and officers",
    when=_support.names_officers,
    evidence=PLAN,
)
plan_notice = requirement(
    "ssw_support.plan_field_notice",
    cite=(
        SSW_CONTRACT_STANDARD.at("3/1/5", read=CREATED),
        SSW_CONTRACT_STANDARD.at("4/1/5", read=CREATED),
    ),
    ja="五・4条五　分野に特有の告示の事項と基準（告示のある分野）",
    en="(v), and Art. 4(v): contents and standard of the field's own notice, where it has one",
    when=_support.plan_notice_met,
    evidence=PLAN,
)
both_languages = requirement(
    "ssw_support.plan_in_both_languages",
    cite=SSW_CONTRACT_STANDARD.at("3/2", read=CREATED),
    ja="計画は日本語と本人が十分に理解できる言語で作り、写しを交付すること",
    en="The plan is made in Japanese and in a language the person understands well, and a copy is given",
    when=_support.plan_in_both_languages,
    evidence=PLAN,
)

# --- 4条: the standard of the plan -----------------------------------------------------------------------

proper = requirement(
    "ssw_support.plan_is_proper",
    cite=(
        SSW_CONTRACT_STANDARD.at("4/1/1", read=CREATED, until=MUNICIPALITIES),
        SSW_CONTRACT_STANDARD.at("4/1/1", read=MUNICIPALITIES),
    ),
    ja="一　適正な在留に資し、適切に実施できること（2025年4月1日から、地方公共団体の共生施策を踏まえて）",
    en="(i) Furthers a proper stay and can be carried out properly (since 1 April 2025 with regard to municipal "
    "measures for living together)",
    when=_support.support_is_proper,
    evidence=PLAN,
)
face_to_face = requirement(
    "ssw_support.guidance_face_to_face",
    cite=SSW_CONTRACT_STANDARD.at("4/1/2", read=CREATED),
    ja="二　事前の情報の提供を、対面又はテレビ電話などで行うこと",
    en="(ii) Guidance before coming is given face to face, by video call or in a like way",
    when=_support.guidance_face_to_face,
    evidence=PLAN,
)
understood = requirement(
    "ssw_support.given_in_language_understood",
    cite=SSW_CONTRACT_STANDARD.at("4/1/3", read=CREATED),
    ja="三　情報の提供、相談、定期面談を、本人が十分に理解できる言語で行うこと",
    en="(iii) Guidance, orientation, consultation and interviews are in a language understood well",
    when=_support.given_in_language_understood,
    evidence=PLAN,
)
scope = requirement(
    "ssw_support.scope_of_delegation",
    cite=SSW_CONTRACT_STANDARD.at("4/1/4", read=CREATED),
    ja="四　一部を委託する場合：委託の範囲が明示されていること",
    en="(iv) Where a part is left to others: the plan says which",
    when=only_if(_support.partly_left_to_others, _support.states_scope_of_delegation),
    evidence=PLAN,
)
_CONTENTS: Final = (
    *PLANNED,
    registered_stated,
    others_stated,
    officers_stated,
    plan_notice,
    both_languages,
    proper,
    face_to_face,
    understood,
    scope,
)
plan = requirement(
    "ssw_support.plan",
    cite=(
        ACT.at("2-5/6", read=CREATED),
        ACT.at("2-5/7", read=CREATED),
        ACT.at("2-5/8", read=CREATED),
        SSW_CONTRACT_STANDARD.at("3", read=CREATED),
    ),
    ja="1号特定技能外国人支援計画が、内容（基準省令3条）と基準（4条）に適合すること",
    en="The support plan of SSW(i) has its contents (criteria order Art. 3) and meets its standard (Art. 4)",
    when=all_of(*_CONTENTS),
    evidence=PLAN,
)

RULES: Final = (can_support, left_to_registered, *_ABILITY, plan, *_CONTENTS)
COVERS: Final = (
    Covered(ACT, "2-5/3/2", (can_support.id,), CREATED),
    Covered(ACT, "2-5/5", (left_to_registered.id,), CREATED),
    Covered(ACT, "2-5/6", (plan.id,), CREATED),
    Covered(ACT, "2-5/7", (plan.id,), CREATED),
    Covered(ACT, "2-5/8", (plan.id,), CREATED),
    *(
        Covered(SSW_CONTRACT_STANDARD, f"2/2/1/{kana}", (experience.id,), CREATED)
        for kana in "イロハ"
    ),
    *(
        Covered(SSW_CONTRACT_STANDARD, f"2/2/{number}", (rule.id,), CREATED)
        for number, rule in enumerate(_ABILITY, start=1)
    ),
    *(
        Covered(SSW_CONTRACT_STANDARD, f"3/1/1/{row[0]}", (rule.id,), CREATED)
        for row, rule in zip(_SUPPORTS, PLANNED, strict=True)
    ),
    *(
        Covered(SSW_CONTRACT_STANDARD, f"3/1/1/ニ/{number}", (PLANNED[3].id,), CREATED)
        for number in range(1, 7)
    ),
    Covered(SSW_CONTRACT_STANDARD, "3/1/2", (registered_stated.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "3/1/3", (others_stated.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "3/1/4", (officers_stated.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "3/1/5", (plan_notice.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "3/2", (both_languages.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "4/1/1", (proper.id,), CREATED, MUNICIPALITIES),
    Covered(SSW_CONTRACT_STANDARD, "4/1/1", (proper.id,), MUNICIPALITIES),
    Covered(SSW_CONTRACT_STANDARD, "4/1/2", (face_to_face.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "4/1/3", (understood.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "4/1/4", (scope.id,), CREATED),
    Covered(SSW_CONTRACT_STANDARD, "4/1/5", (plan_notice.id,), CREATED),
)
GAPS: Final = (
    Gap(
        ACT.at("19-23/1", read=CREATED),
        "not_encoded",
        Text(
            ja="登録支援機関の登録の要件と拒否事由（法19条の23から37）、2027年4月1日からの担当者1人当たりの人数（50人・10機関。改正省令は未確認）",
            en="Registration of support organisations (Act Arts. 19-23 to 19-37), and from 1 April 2027 the persons (50) "
            "and employers (10) for each support officer, whose final text was not seen",
        ),
    ),
    Gap(
        SSW_CONTRACT_STANDARD.at("4/1/1", read=MUNICIPALITIES),
        "judgement",
        Text(
            ja="支援の内容が適切か、同程度に支援できる機関か、中立かは入管が判断する",
            en="Whether the support is proper, an organisation equally able and its officers neutral is judged",
        ),
    ),
    Gap(
        SSW_CONTRACT_STANDARD.at("2/2/1/イ", read=CREATED),
        "not_encoded",
        Text(
            ja="過去2年間に受け入れた人の在留資格が就労資格かは、事実として聞く（資格ごとには数えない）",
            en="Whether those received in the last two years held work statuses is asked as a fact",
        ),
    ),
    Gap(
        SSW_MANUAL.at("支援", read=None),
        "text_not_seen",
        Text(
            ja="支援の義務的・任意的な内容、面談の回数（運用要領）",
            en="Which support is a duty and which is not, how often interviews are held (guidelines)",
        ),
    ),
)
