"""The support of a Specified Skilled Worker (i): who gives it, and what the support plan says."""

from __future__ import annotations

from typing import Final

from zairyu.facts.specified_skills import asked
from zairyu.logic import Fact, Text, choices, judgement

PLAN: Final = Text(ja="1号特定技能外国人支援計画書", en="Support plan")
SUPPORTS: Final = (
    "guidance_before",
    "pick_up_and_see_off",
    "housing_and_contracts",
    "orientation_daily_life",
    "orientation_procedures",
    "orientation_contacts",
    "orientation_medical",
    "orientation_safety",
    "orientation_legal_protection",
    "help_with_procedures",
    "japanese_study",
    "consultation",
    "exchange_with_japanese",
    "new_job_when_dismissed",
    "regular_interviews_and_reports",
)
"""The supports of Art. 3(1)(i), (a) to (j), with the six subjects of the orientation."""

all_left_to_registered_organisation = asked(
    "skilled_support.all_left_to_registered_organisation",
    "支援計画の全部の実施を、契約により登録支援機関に委託すること",
    "The whole support plan is left by contract to a registered support organisation",
    Text(ja="支援委託契約書", en="Contract with the registered support organisation"),
)
received_residents = asked(
    "skilled_support.received_residents",
    "過去2年間に、就労資格の中長期在留者を適正に受け入れ、又は管理した実績があること",
    "Received or managed mid- to long-term residents with work statuses properly in the last two years",
)
staff_gave_advice = asked(
    "skilled_support.staff_gave_advice",
    "過去2年間に就労資格の中長期在留者の生活相談に従事した役職員がいること",
    "Has officers or staff who advised such residents on their life in the last two years",
)
equally_able = judgement(
    "skilled_support.equally_able",
    ja="同程度に支援業務を適正に実施できると認められること",
    en="Found equally able to do the support properly",
)
officers_appointed = asked(
    "skilled_support.officers_appointed",
    "支援責任者と、事業所ごとに1名以上の支援担当者を、役職員から（実績・経験の要る者から）選任していること",
    "A support manager, and one support officer or more at each place of work, are appointed from officers "
    "and staff (those with the experience, where it rests on it)",
    PLAN,
)
language_available = asked(
    "skilled_support.language_available",
    "本人が十分に理解できる言語で支援できる体制があること",
    "Support can be given in a language that the person understands well",
)
keeps_support_records = asked(
    "skilled_support.keeps_support_records",
    "支援の状況の文書を作り、契約の終了から1年以上備えること",
    "Makes records of the support and keeps them for a year or more after the contract ends",
)
officers_neutral = asked(
    "skilled_support.officers_neutral",
    "支援責任者・担当者が、本人を監督する立場にないなど中立に支援できる者であること",
    "Manager and officers do not supervise the person and can give support neutrally",
)
officers_disqualified = asked(
    "skilled_support.officers_disqualified",
    "支援責任者・担当者に欠格（2条1項4号イからル）に当たる者がいること",
    "One of them is disqualified (Art. 2(1)(iv), (a) to (k))",
)
neglected_support = asked(
    "skilled_support.neglected_support",
    "契約の5年前から後に、計画に基づく支援を怠ったことがあること",
    "Neglected the support of a plan, from five years before the contract on",
)
can_interview = asked(
    "skilled_support.can_interview",
    "本人と、その監督をする立場の者との定期的な面談を行える体制があること",
    "Regular interviews with the person and the supervisor can be held",
)
support_notice_met = judgement(
    "skilled_support.support_notice_met",
    ja="支援の体制が分野に特有の告示の基準に適合すると認められること",
    en="The support is found to meet the field's own notice",
)

supports_planned = choices(
    "skilled_support.supports_planned",
    values=SUPPORTS,
    ja="支援計画に書かれている支援",
    en="Supports that the plan contains",
    question=Text(
        ja="支援計画には、どの支援が書かれていますか（事前ガイダンス、送迎、住居と契約、生活オリエンテーションの各事項、手続の同行、"
        "日本語学習、相談・苦情、交流、転職支援、定期面談と通報）。",
        en="Which supports does the plan contain: guidance before coming, pick-up and seeing off, housing and "
        "contracts, each subject of the orientation, help with procedures, study of Japanese, consultation, "
        "exchange, a new job when dismissed, regular interviews and reports?",
    ),
    evidence=PLAN,
)
states_registered_organisation = asked(
    "skilled_support.states_registered_organisation",
    "委託する登録支援機関の登録事項と契約の内容が書かれていること",
    "The plan states the registered support organisation and the contract with it",
    PLAN,
)
partly_left_to_others = asked(
    "skilled_support.partly_left_to_others",
    "支援の実施を、契約により他の者に委託すること（全部の委託を除く）",
    "Support is left in part to others by contract",
)
states_other_organisation = asked(
    "skilled_support.states_other_organisation",
    "委託する者の氏名・名称、住所と契約の内容が書かれていること",
    "The plan states name and address of those others and the contract with them",
    PLAN,
)
states_scope_of_delegation = asked(
    "skilled_support.states_scope_of_delegation",
    "一部を委託する範囲が明示されていること",
    "The plan states what is left to others",
    PLAN,
)
names_officers = asked(
    "skilled_support.names_officers",
    "支援責任者・支援担当者の氏名と役職名が書かれていること",
    "The plan states name and title of manager and officers",
    PLAN,
)
plan_in_both_languages = asked(
    "skilled_support.plan_in_both_languages",
    "日本語と本人が十分に理解できる言語で作られ、写しが本人に交付されたこと",
    "The plan is made in Japanese and in a language that the person understands well, and a copy was given",
    PLAN,
)
support_is_proper = judgement(
    "skilled_support.support_is_proper",
    ja="支援の内容が適正な在留に資し、適切に実施できると認められること（2025年4月1日からは、地方公共団体の共生施策を踏まえて）",
    en="The support is found to further a proper stay and to be practicable (since 1 April 2025 with regard to "
    "municipal measures for living together)",
)
guidance_face_to_face = asked(
    "skilled_support.guidance_face_to_face",
    "事前の情報提供が、対面又はテレビ電話などで行われること",
    "The guidance before coming is given face to face, by video call or in a like way",
    PLAN,
)
given_in_language_understood = asked(
    "skilled_support.given_in_language_understood",
    "事前の情報提供、オリエンテーション、相談、定期面談が、本人が十分に理解できる言語で行われること",
    "Guidance, orientation, consultation and interviews are in a language that the person understands well",
    PLAN,
)
plan_notice_met = judgement(
    "skilled_support.plan_notice_met",
    ja="計画が分野に特有の告示（事項・基準）に適合すると認められること",
    en="The plan is found to meet the field's own notice (contents and standard)",
)
FACTS: Final = tuple(value for value in list(globals().values()) if isinstance(value, Fact))
