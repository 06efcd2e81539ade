"""教育 (kyouiku): Instructor.

The activity of the appended table, then the row in its own order: (i), which concerns only teaching at
miscellaneous schools and their like, and posts other than a teacher's elsewhere: (a) education or licence, (b)
language or experience, with the proviso for international schools; (ii) pay, for everybody.

Versions read: 2016-07-22 to 2026-03-31; from 2026-04-01 advanced courses (専攻科) of vocational schools join the
specialised courses in item 1(a)(2).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, JAPANESE_SCHOOLS_NOTICE, LANDING_CRITERIA
from zairyu.facts import activity, schooling, teaching
from zairyu.law.landing_criteria.engineer_specialist_in_humanities_international_services import (
    advanced_course_notice,
    notice_met,
)
from zairyu.law.landing_criteria.first_read import FIRST_READ, since_first_read
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    before,
    decide,
    only_if,
    requirement,
    since,
    unless,
    versions,
)

STATUS_ID: Final = "instructor"
ROW: Final = "教育"
ADVANCED_COURSES: Final = "2026-04-01"

# --- 入管法別表第一の二: the activity ------------------------------

TABLE: Final = ACT.at(f"別表第一の二/{ROW}", read="2026-06-14")

school = requirement(
    "act.table_i_2.instructor.institution",
    cite=TABLE,
    ja="日本の小学校、中学校、義務教育学校、高等学校、中等教育学校、特別支援学校、専修学校、各種学校、又は設備・編制がこれに"
    "準ずる教育機関（そう認められるもの）で行うこと",
    en="Done at an elementary, junior high, compulsory education, high, secondary education or special needs school, "
    "a vocational school or a miscellaneous school in Japan, or an institution found equal to the last in "
    "facilities and organisation",
    when=all_of(
        teaching.institution.in_(*teaching.SCHOOLS, *teaching.MISCELLANEOUS),
        only_if(
            teaching.institution.equals("equal_to_miscellaneous_school"),
            teaching.institution_is_equal,
        ),
    ),
    evidence=teaching.POST,
)
work = requirement(
    "act.table_i_2.instructor.work",
    cite=TABLE,
    ja="語学教育その他の教育をすること",
    en="Gives language or other education",
    when=teaching.work.equals("education"),
    evidence=teaching.POST,
)
activity_of_the_table = requirement(
    "act.table_i_2.instructor",
    cite=TABLE,
    ja="別表第一の二の表「教育」の活動",
    en="The activity of Instructor in appended table 1-2",
    when=all_of(school, work),
)

# --- 一　各種学校など、又は教員以外の職 ------------------------------

ITEM_1: Final = (
    LANDING_CRITERIA.at(f"{ROW}/1", read=FIRST_READ, until=ADVANCED_COURSES),
    LANDING_CRITERIA.at(f"{ROW}/1", read=ADVANCED_COURSES),
)
_miscellaneous = teaching.institution.in_(*teaching.MISCELLANEOUS)

concerned = requirement(
    "landing_criteria.instructor.concerned",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/柱書", read=FIRST_READ),
    ja="各種学校や設備・編制がこれに準ずる教育機関での教育、又はほかの教育機関での教員以外の職の教育であること",
    en="Teaches at a miscellaneous school or an institution equal to one, or elsewhere in a post other than a "
    "teacher's",
    when=any_of(_miscellaneous, ~teaching.as_teacher),
    evidence=teaching.POST,
)
university = requirement(
    "landing_criteria.instructor.university",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/イ/(1)", read=FIRST_READ),
    ja="(1) 大学を卒業し、又は同等以上の教育を受けたこと",
    en="(1) Graduated from a university, or has education equal to that",
    when=schooling.university_graduate,
    evidence=schooling.DIPLOMA,
    note=Text(
        ja="短期大学を含み、高等専門学校は同等の教育とされます（「技術・人文知識・国際業務」と同じ読み方）。",
        en="Junior colleges count, and colleges of technology as equal, as for Engineer/Specialist in "
        "Humanities/International Services.",
    ),
)
_specialised_course = all_of(schooling.vocational_graduate, notice_met)
_advanced_course = all_of(
    schooling.advanced_course_graduate,
    any_of(schooling.vocational_title, advanced_course_notice),
)
vocational = requirement(
    "landing_criteria.instructor.vocational_school",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/イ/(2)", read=FIRST_READ, until=ADVANCED_COURSES),
        LANDING_CRITERIA.at(f"{ROW}/1/イ/(2)", read=ADVANCED_COURSES),
    ),
    ja="(2) 教育に必要な技術・知識に係る科目を専攻して日本の専修学校の専門課程（令和8年4月1日からは専攻科も）を修了し、"
    "告示の要件に当たること",
    en="(2) Completed a specialised course of a vocational school in Japan (from 1 April 2026 also an advanced "
    "course), majoring in subjects that the teaching needs, and meets the notice",
    when=all_of(
        versions(
            before(ADVANCED_COURSES, _specialised_course),
            since(ADVANCED_COURSES, any_of(_specialised_course, _advanced_course)),
        ),
        teaching.studied_what_is_taught,
    ),
    evidence=schooling.DIPLOMA,
)
licence = requirement(
    "landing_criteria.instructor.licence",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/イ/(3)", read=FIRST_READ),
    ja="(3) 行う教育に係る免許を有していること",
    en="(3) Holds a licence for the education to be given",
    when=teaching.licence,
    evidence=teaching.licence.evidence,
)
education_or_licence = requirement(
    "landing_criteria.instructor.education_or_licence",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/イ", read=FIRST_READ, until=ADVANCED_COURSES),
        LANDING_CRITERIA.at(f"{ROW}/1/イ", read=ADVANCED_COURSES),
    ),
    ja="イ　大学、専修学校、免許のどれか",
    en="(a) A university, a vocational school, or a licence",
    when=any_of(university, vocational, licence),
)
language_or_experience = requirement(
    "landing_criteria.instructor.language_or_experience",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ロ", read=FIRST_READ),
    ja="ロ　外国語の教育では、その外国語で12年以上の教育を受けたこと。ほかの科目では、教育機関でその科目を5年以上教えた実務経験",
    en="(b) For a foreign language, twelve years or more of education received in it; for another subject, five years "
    "or more of teaching it at educational institutions",
    when=any_of(
        all_of(teaching.teaches_foreign_language, teaching.years_schooled_in_language >= 12),
        all_of(~teaching.teaches_foreign_language, teaching.years_teaching_the_subject >= 5),
    ),
    evidence=teaching.CAREER,
)
international_school = requirement(
    "landing_criteria.instructor.international_school",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ただし書", read=FIRST_READ),
    ja="外交・公用・家族滞在で在留する子に外国語で初等・中等教育をするために設立された各種学校などでは、ロは要らない",
    en="At a miscellaneous school, or an institution equal to one, founded to give primary or secondary education in a "
    "foreign language to children who stay as Diplomat, Official or Dependent, (b) is not needed",
    when=all_of(_miscellaneous, teaching.international_school),
    evidence=teaching.international_school.evidence,
)
item_1 = requirement(
    "landing_criteria.instructor.qualified",
    cite=ITEM_1,
    ja="一　各種学校などでの教育、又は教員以外の職の場合：イとロのどちらにも当たること",
    en="(i) At miscellaneous schools and their like, or in a post other than a teacher's: both (a) and (b)",
    when=since_first_read(
        only_if(
            concerned,
            all_of(education_or_licence, unless(language_or_experience, international_school)),
        )
    ),
)

# --- 二　報酬 ------------------------------

pay = requirement(
    "landing_criteria.instructor.pay_equal_to_japanese",
    cite=LANDING_CRITERIA.at(f"{ROW}/2", read=FIRST_READ),
    ja="二　日本人が従事する場合に受ける報酬と同等額以上の報酬",
    en="(ii) Pay of at least what a Japanese person would receive for the work",
    when=since_first_read(
        decide(
            stated=activity.pay >= activity.comparable_pay,
            otherwise=activity.pay_at_least_as_japanese,
        )
    ),
    evidence=activity.PAY_EVIDENCE,
)

STATUS: Final = StatusRules(
    status=STATUS_ID, activity=activity_of_the_table, criteria=(item_1, pay)
)

RULES: Final = (
    activity_of_the_table,
    school,
    work,
    item_1,
    concerned,
    education_or_licence,
    university,
    vocational,
    licence,
    language_or_experience,
    international_school,
    pay,
)
COVERS: Final = (
    Covered(ACT, f"別表第一の二/{ROW}", (activity_of_the_table.id,), "2017-01-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/1", (item_1.id, concerned.id), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/1/柱書", (concerned.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ただし書", (international_school.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/1/イ", (education_or_licence.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/1/イ/(1)", (university.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/1/イ/(2)", (vocational.id,), FIRST_READ, ADVANCED_COURSES),
    Covered(LANDING_CRITERIA, f"{ROW}/1/イ/(2)", (vocational.id,), ADVANCED_COURSES),
    Covered(LANDING_CRITERIA, f"{ROW}/1/イ/(3)", (licence.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ロ", (language_or_experience.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/2", (pay.id,), FIRST_READ),
)
GAPS: Final = (
    Gap(
        JAPANESE_SCHOOLS_NOTICE.at("", read="2026-04-01", confidence="secondary"),
        "text_not_seen",
        Text(
            ja="「教育」の専攻科の修了について改正後の告示が定める要件",
            en="Instructor: what the notice, as amended, asks of completers of an advanced course",
        ),
    ),
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="各種学校に準ずる教育機関か、専攻した科目と教える内容、報酬の同等性は入管が判断する",
            en="Whether an institution is equal to a miscellaneous school, subjects studied are those taught and pay "
            "is equal is for the agency to judge",
        ),
    ),
)
