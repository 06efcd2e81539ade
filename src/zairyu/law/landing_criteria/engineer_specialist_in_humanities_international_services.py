"""技術・人文知識・国際業務: Engineer/Specialist in Humanities/International Services.

First the activity of the appended table of the Act, then the row of the landing criteria ordinance in its
own order: item 1 (work of the sciences or humanities), item 2 (work based on a foreign culture), item 3
(pay). Before 2015-04-01 the status was two, 技術 and 人文知識・国際業務; an application of that time is
measured by their rows.

Versions of the row: to 2016-07-22 as carried over in 2015; 2020-08-29 mediation joins arbitration;
2022-11-01 another number of the lawyers act; 2026-04-01 advanced courses (専攻科) join vocational courses.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ACT,
    ACT_74_OF_2014,
    GRADUATE_CHANGE_GUIDELINE,
    IT_EXAMS_NOTICE,
    JAPANESE_SCHOOLS_NOTICE,
    LANDING_CRITERIA,
)
from zairyu.facts import activity, schooling
from zairyu.law.guidelines.engineer_clarification import (
    CLARIFICATION,
    dispatch,
    main_activity,
    practical_training,
    relevance_considerable,
    relevance_flexible,
)
from zairyu.law.notices.language_proof_2026 import language_proof, representative_declaration
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    before,
    between,
    decide,
    requirement,
    since,
    unless,
    unseen,
    versions,
)

STATUS_ID: Final = "engineer_specialist_in_humanities_international_services"
PREDECESSORS: Final = ("engineer", "specialist_in_humanities_international_services")
ROW: Final = "技術・人文知識・国際業務"

# --- 入管法別表第一の二: the activity ------------------------------

TABLE: Final = ACT.at(f"別表第一の二/{ROW}", read="2026-06-14")
ITEM_1: Final = (
    LANDING_CRITERIA.at(f"{ROW}/1", read="2016-07-22", until="2026-04-01"),
    LANDING_CRITERIA.at(f"{ROW}/1", read="2026-04-01"),
)
MERGER: Final = ACT_74_OF_2014.at(
    "",
    read="2015-04-01",
    confidence="secondary",
    note="two statuses merged; wording of the old rows from memory",
)

contract = requirement(
    "act.table_i_2.engineer.contract",
    cite=TABLE,
    ja="日本の公私の機関との契約に基づくこと（雇用のほか、継続する委任・委託・嘱託）",
    en="Under a contract with a public or private organisation in Japan (employment, or a continuing "
    "mandate or commission)",
    when=activity.under_contract,
    evidence=activity.CONTRACT_EVIDENCE,
)
field = requirement(
    "act.table_i_2.engineer.field",
    cite=TABLE,
    ja="自然科学・人文科学の技術・知識、又は外国の文化に基盤を有する思考・感受性の分野の業務であり、"
    "ほかの在留資格の活動ではないこと",
    en="Work in a field of the natural sciences or humanities, or based on a foreign culture, that is "
    "not the activity of another status",
    when=activity.field_of_work.in_("natural_sciences", "humanities", "international_services"),
    evidence=activity.JOB_EVIDENCE,
)
specialised_work = requirement(
    "act.table_i_2.engineer.specialised_work",
    cite=(TABLE, CLARIFICATION),
    ja="その技術・知識・思考・感受性を必要とする業務であること（単純な作業ではないこと）",
    en="The work needs that technology, knowledge or thinking (it is not simple labour)",
    when=activity.needs_specialised_knowledge,
    evidence=activity.JOB_EVIDENCE,
)
activity_of_the_table = requirement(
    "act.table_i_2.engineer",
    cite=(TABLE, MERGER),
    ja="別表第一の二の表「技術・人文知識・国際業務」の活動（平成27年3月までは「技術」又は「人文知識・国際業務」）",
    en="The activity of Engineer/Specialist in Humanities/International Services in appended table 1-2 "
    "(until March 2015 Engineer, or Specialist in Humanities/International Services)",
    when=all_of(contract, field, specialised_work, main_activity),
)

# --- 柱書ただし書 ------------------------------

in_proceedings = activity.represents_in_international_proceedings
international_proceedings = requirement(
    "landing_criteria.engineer.international_proceedings",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/柱書", read="2016-07-22", until="2020-08-29"),
        LANDING_CRITERIA.at(f"{ROW}/柱書", read="2020-08-29", until="2022-11-01"),
        LANDING_CRITERIA.at(f"{ROW}/柱書", read="2022-11-01"),
    ),
    ja="国際仲裁事件（令和2年8月29日からは国際調停事件も）の手続の代理をする外国弁護士は、各号を満たさなくてよい",
    en="A foreign lawyer who represents parties in international arbitration (from 29 August 2020 also "
    "mediation) need meet none of the items",
    when=versions(
        before("2020-08-29", in_proceedings.equals("arbitration")),
        between("2020-08-29", "2022-11-01", in_proceedings.in_("arbitration", "mediation")),
        since("2022-11-01", in_proceedings.in_("arbitration", "mediation")),
    ),
)

# --- 一　業務に必要な技術又は知識 ------------------------------

expected_graduate = requirement(
    "practice.expected_graduation",
    cite=GRADUATE_CHANGE_GUIDELINE.at(
        "",
        read=None,
        confidence="memory",
        note="certificate of expected graduation, from December on",
    ),
    ja="卒業の見込みで申請し、卒業証明書を示して許可を受ける扱い",
    en="Filed on the expectation of graduating; permission follows when the diploma is shown",
    when=all_of(
        schooling.graduation_expected,
        unseen(
            ja="卒業の見込みで受け付け、卒業を確かめてから許可する扱いは公表された基準の本文では確認できない",
            en="That applications are taken before graduation and granted after it is practice; its text "
            "was not seen",
            open_standard=True,
        ),
    ),
    evidence=Text(ja="卒業見込証明書", en="Certificate of expected graduation"),
)
university = requirement(
    "landing_criteria.engineer.university",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/イ", read="2016-07-22"),
    ja="イ　関連する科目を専攻して大学を卒業（国内外、短期大学を含む）、又は同等以上の教育",
    en="(a) Graduated from a university majoring in a related subject (in Japan or abroad, junior "
    "colleges included), or has education equal to that",
    when=all_of(unless(schooling.university_graduate, expected_graduate), relevance_flexible),
    evidence=schooling.DIPLOMA,
)
notice_met = requirement(
    "notice.schools.title",
    cite=JAPANESE_SCHOOLS_NOTICE.at("", read=None, confidence="secondary"),
    ja="告示の要件：専門士又は高度専門士と称することができること",
    en='Requirement of the notice: may use the title "senmonshi" or "kodo senmonshi"',
    when=schooling.vocational_title,
    evidence=schooling.DIPLOMA,
)
advanced_course_notice = unseen(
    ja="専攻科の修了について告示が定める要件（令和8年4月1日の改正後の告示は未確認）",
    en="What the notice asks of completers of an advanced course (as amended for 1 April 2026: not seen)",
    open_standard=False,
)
vocational_course = all_of(
    unless(all_of(schooling.vocational_graduate, notice_met), expected_graduate),
    relevance_considerable,
)
vocational = requirement(
    "landing_criteria.engineer.vocational_school",
    cite=(
        LANDING_CRITERIA.at(
            f"{ROW}/1/ロ",
            read="2011-07-01",
            confidence="secondary",
            until="2016-07-22",
            note="平成23年法務省令22号",
        ),
        LANDING_CRITERIA.at(f"{ROW}/1/ロ", read="2016-07-22", until="2026-04-01"),
        LANDING_CRITERIA.at(f"{ROW}/1/ロ", read="2026-04-01"),
    ),
    ja="ロ　関連する科目を専攻して日本の専修学校の専門課程（令和8年4月1日からは専攻科も）を修了し、"
    "告示の要件に当たること",
    en="(b) Completed a specialised course of a vocational school in Japan (from 1 April 2026 also an "
    "advanced course) majoring in a related subject, and meets the notice",
    when=versions(
        before(
            "2011-07-01",
            all_of(
                schooling.vocational_graduate,
                unseen(
                    ja="平成23年7月1日より前の専修学校修了者の扱い",
                    en="How vocational graduates were treated before 1 July 2011",
                    open_standard=False,
                ),
            ),
        ),
        between("2011-07-01", "2026-04-01", vocational_course),
        since(
            "2026-04-01",
            any_of(
                vocational_course,
                all_of(
                    schooling.advanced_course_graduate,
                    any_of(schooling.vocational_title, advanced_course_notice),
                    relevance_considerable,
                ),
            ),
        ),
    ),
    evidence=schooling.DIPLOMA,
)
ten_years = requirement(
    "landing_criteria.engineer.ten_years_experience",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/ハ", read="2016-07-22", until="2026-04-01"),
        LANDING_CRITERIA.at(f"{ROW}/1/ハ", read="2026-04-01"),
    ),
    ja="ハ　10年以上の実務経験"
    "（大学・高専・高校・専門課程（令和8年4月1日からは専攻科も）で関連科目を専攻した期間を含む）",
    en="(c) Ten years or more of practical experience (time in which a related subject was studied at a "
    "university, college of technology, high school or specialised course included; from 1 April "
    "2026 an advanced course too)",
    when=all_of(activity.possible_experience_years >= 10, activity.experience_years >= 10),
    evidence=activity.CAREER_EVIDENCE,
)
it_exam = requirement(
    "landing_criteria.engineer.it_exam",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/ただし書", read="2016-07-22"),
        IT_EXAMS_NOTICE.at("", read=None, confidence="secondary"),
    ),
    ja="情報処理の業務で、告示の試験に合格し又は資格を持つ者は、イロハを満たさなくてよい",
    en="Information-processing work and an examination or qualification of the notice: (a) to (c) need "
    "not be met",
    when=all_of(activity.is_information_processing, activity.it_exam_passed),
    evidence=Text(ja="合格証明書", en="Certificate of the examination"),
)
item_1 = requirement(
    "landing_criteria.engineer.skill_or_knowledge",
    cite=ITEM_1,
    ja="一　自然科学・人文科学の業務：必要な技術又は知識をイロハのどれかで修得していること",
    en="(i) Work of the sciences or humanities: the skill or knowledge it needs was acquired in one of "
    "the ways (a) to (c)",
    when=unless(any_of(university, vocational, ten_years), it_exam),
)

# --- 二　外国の文化に基盤を有する業務 ------------------------------

kinds = requirement(
    "landing_criteria.engineer.culture_based_work",
    cite=LANDING_CRITERIA.at(f"{ROW}/2/イ", read="2016-07-22"),
    ja="イ　翻訳、通訳、語学の指導、広報、宣伝、海外取引、服飾・室内装飾のデザイン、商品開発、"
    "その他これらに類似する業務",
    en="(a) Translation, interpretation, language instruction, public relations, advertising, overseas "
    "transactions, fashion or interior design, product development, or similar work",
    when=activity.culture_based_work.in_(
        "translation_or_interpretation",
        "language_instruction",
        "public_relations_or_advertising",
        "overseas_transactions",
        "fashion_or_interior_design",
        "product_development",
        "similar",
    ),
)
graduate_translator = requirement(
    "landing_criteria.engineer.graduate_translates_or_teaches",
    cite=LANDING_CRITERIA.at(f"{ROW}/2/ロ/ただし書", read="2016-07-22"),
    ja="大学を卒業した者が翻訳・通訳・語学の指導をする場合は、実務経験は要らない（専攻は問わない）",
    en="A university graduate who translates, interprets or teaches a language needs no experience "
    "(whatever the major)",
    when=all_of(
        unless(schooling.university_graduate_strictly, expected_graduate),
        activity.culture_based_work.in_("translation_or_interpretation", "language_instruction"),
    ),
    evidence=schooling.DIPLOMA,
)
three_years = requirement(
    "landing_criteria.engineer.three_years_experience",
    cite=LANDING_CRITERIA.at(f"{ROW}/2/ロ", read="2016-07-22"),
    ja="ロ　関連する業務について3年以上の実務経験",
    en="(b) Three years or more of practical experience in related work",
    when=activity.related_experience_years >= 3,
    evidence=activity.CAREER_EVIDENCE,
)
item_2 = requirement(
    "landing_criteria.engineer.foreign_culture",
    cite=LANDING_CRITERIA.at(f"{ROW}/2", read="2016-07-22"),
    ja="二　外国の文化に基盤を有する業務：イとロのどちらにも当たること",
    en="(ii) Work based on a foreign culture: both (a) and (b)",
    when=all_of(kinds, unless(three_years, graduate_translator)),
)

# --- 一又は二, 三 ------------------------------

_skills = any_of(
    all_of(activity.field_of_work.in_("natural_sciences", "humanities"), item_1),
    all_of(activity.field_of_work.equals("international_services"), item_2),
)
skills = requirement(
    "landing_criteria.engineer.skills",
    cite=(
        *ITEM_1,
        LANDING_CRITERIA.at(f"{ROW}/2", read="2016-07-22"),
        MERGER,
    ),
    ja="学歴又は実務経験：業務の分野に応じて、第1号又は第2号",
    en="Education or experience: item (i) or item (ii), by the field of the work",
    when=unless(_skills, international_proceedings),
    note=Text(
        ja="平成27年3月31日までは「技術」「人文知識・国際業務」の各基準による（イと実務経験、国際業務の3年は同じ内容）。",
        en="Until 31 March 2015 the rows of the two former statuses; graduation, ten and three years read "
        "alike there.",
    ),
)
pay = requirement(
    "landing_criteria.engineer.pay_equal_to_japanese",
    cite=LANDING_CRITERIA.at(f"{ROW}/3", read="2016-07-22"),
    ja="三　日本人が従事する場合に受ける報酬と同等額以上の報酬",
    en="(iii) Pay of at least what a Japanese person would receive for the work",
    when=unless(
        decide(
            stated=activity.pay >= activity.comparable_pay,
            otherwise=activity.pay_at_least_as_japanese,
        ),
        international_proceedings,
    ),
    evidence=activity.PAY_EVIDENCE,
)

STATUS: Final = StatusRules(
    status=STATUS_ID,
    activity=activity_of_the_table,
    criteria=(skills, pay),
    extra=(language_proof, representative_declaration, dispatch, practical_training),
)

RULES: Final = (
    activity_of_the_table,
    contract,
    field,
    specialised_work,
    skills,
    international_proceedings,
    item_1,
    university,
    vocational,
    ten_years,
    it_exam,
    item_2,
    kinds,
    three_years,
    graduate_translator,
    pay,
    notice_met,
    expected_graduate,
)
COVERS: Final = (
    Covered(ACT, f"別表第一の二/{ROW}", (activity_of_the_table.id,), "2015-04-01"),
    Covered(
        LANDING_CRITERIA,
        f"{ROW}/柱書",
        (skills.id, pay.id, international_proceedings.id),
        "2015-04-01",
    ),
    Covered(LANDING_CRITERIA, f"{ROW}/ただし書", (international_proceedings.id,), "2015-04-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/1", (item_1.id,), "2015-04-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ただし書", (it_exam.id,), "2015-04-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/1/イ", (university.id,), "2015-04-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ロ", (vocational.id,), "2011-07-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ハ", (ten_years.id,), "2015-04-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/2", (item_2.id,), "2015-04-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/2/イ", (kinds.id,), "2015-04-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/2/ロ", (three_years.id,), "2015-04-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/2/ロ/ただし書", (graduate_translator.id,), "2015-04-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/3", (pay.id,), "2015-04-01"),
)
GAPS: Final = (
    Gap(
        JAPANESE_SCHOOLS_NOTICE.at("", read="2026-04-01", confidence="secondary"),
        "text_not_seen",
        Text(
            ja="専攻科の修了について改正後の告示が定める要件",
            en="What the notice, as amended, asks of completers of an advanced course",
        ),
    ),
    Gap(
        IT_EXAMS_NOTICE.at("", read=None, confidence="secondary"),
        "not_encoded",
        Text(
            ja="試験と資格の一覧（合格の有無を一つの事実で尋ねる）",
            en="The list of examinations and qualifications (asked as one fact)",
        ),
    ),
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="専門的な業務かどうか、専攻と業務の関連性、報酬の同等性は入管が判断する",
            en="Whether the work is specialised, study relevant and pay equal is for the agency to judge",
        ),
    ),
    Gap(
        MERGER,
        "text_not_seen",
        Text(
            ja="平成27年3月31日までの「技術」「人文知識・国際業務」の行の本文",
            en="The rows of the two former statuses until 31 March 2015",
        ),
    ),
)
