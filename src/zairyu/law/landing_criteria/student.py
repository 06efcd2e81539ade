"""留学 (ryūgaku): Student: the activity, then its row of the landing criteria ordinance in its own order.

| item | subject | versions |
|---|---|---|
| 1 | school and course | to 2024-04-25; from 2024-04-26; postgraduate vocational courses from 2026-04-01 |
| 2 | living costs | one |
| 2-2 | school manages its students | from 2024-04-26 (before: evening graduate schools only, in 1(b)) |
| 3 | auditors | one; transition to 2029-03-31 |
| 4, 4-2 | high school; junior high and elementary school | one |
| 5 | vocational and miscellaneous schools | six months of Japanese, from 2025-04-26 one year |
| 6 | Japanese language institutions | listed; from 2024-04-26 also certified; transition to 2029-03-31 |
| 7 | preparation for university | to 2024-04-25 |
| 8 | comparable schools | one |

Texts read: every revision from 2017-06-01 to 2026-04-01. Work beside school is Art. 19's
(:mod:`zairyu.law.act.article_19`); that permission ends with enrolment. Which students can bring a family
follows from item 1 (row Dependent): those under 1(a) and (b).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, LANDING_CRITERIA, PRACTICE
from zairyu.facts import languages, person, schooling, study
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    before,
    between,
    constant,
    only_if,
    requirement,
    since,
    unless,
    versions,
)

STATUS_ID: Final = "student"
ROW: Final = "留学"
FIRST_READ: Final = "2017-06-01"
HEARD: Final = "2017-08-01"
"""Lists of schools are made after hearing the Minister of Education: items 5(a), 6 and 7."""
CERTIFIED: Final = "2024-04-26"
"""The Act on certified Japanese language institutions reached this row."""
ONE_YEAR: Final = "2025-04-26"
"""The first day after "until the day one year from the commencement has passed", that day the first."""
POSTGRADUATE: Final = "2026-04-01"
TRANSITION_ENDS: Final = "2029-04-01"
SUPPLEMENTARY: Final = "附則41"
"""The block of supplementary provisions of the amending ordinance of 2024."""

TABLE: Final = ACT.at("別表第一の四/留学", read="2026-06-14")

receives_education = requirement(
    "act.table_i_4.student",
    cite=TABLE,
    ja="日本の大学、高等専門学校、専修学校その他の学校で教育を受ける活動",
    en="Receives education at a university, vocational school or another school in Japan",
    when=any_of(schooling.enrolled, schooling.admitted),
    evidence=Text(ja="在学証明書、入学許可書", en="Certificate of enrolment, letter of admission"),
    note=Text(
        ja="卒業・退学・除籍の日から、この活動は行われていません。在留期限が残っていても、資格外活動の包括許可は在籍を前提とします。"
        "学校を離れた・移ったときは14日以内の届出があります。",
        en="From the day of graduating, leaving or being removed this activity is no longer done. The "
        "comprehensive permission to work beside school rests on enrolment, even while the stay runs on. "
        "Leaving or changing school is notified within 14 days.",
    ),
)

by_day = study.attendance.equals("day")

# --- 一　学校と課程 ------------------------------

higher_until_2024 = requirement(
    "landing_criteria.student.higher_education_until_2024",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/イ", read=FIRST_READ, until=CERTIFIED),
    ja="イ　大学・これに準ずる機関、高専、専修学校専門課程、大学入学の準備教育機関（専ら夜間・通信を除く。専ら日本語を学ぶ場合も含む）",
    en="(a) University or the like, college of technology, specialised course of a vocational school, or "
    "preparation for university; not evening-only or by correspondence (learning only Japanese counts)",
    when=all_of(
        study.school.in_(
            "university",
            "college_of_technology",
            "vocational_specialised_course",
            "university_preparation",
        ),
        by_day,
    ),
    evidence=study.SCHOOL_PAPERS,
)
higher = requirement(
    "landing_criteria.student.higher_education",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/イ", read=CERTIFIED, until=POSTGRADUATE),
        LANDING_CRITERIA.at(f"{ROW}/1/イ", read=POSTGRADUATE),
    ),
    ja="イ　大学・これに準ずる機関、高専、専修学校専門課程（令和8年4月1日からは専攻科も）で学ぶこと（専ら日本語、専ら夜間、通信を除く）",
    en="(a) University or the like, college of technology, specialised (from 1 April 2026 also postgraduate) "
    "course of a vocational school; not Japanese alone, not evening-only, not by correspondence",
    when=all_of(
        versions(
            before(
                POSTGRADUATE,
                study.school.in_(
                    "university", "college_of_technology", "vocational_specialised_course"
                ),
            ),
            since(
                POSTGRADUATE,
                study.school.in_(
                    "university",
                    "college_of_technology",
                    "vocational_specialised_course",
                    "vocational_postgraduate_course",
                ),
            ),
        ),
        ~study.mainly_japanese,
        by_day,
    ),
    evidence=study.SCHOOL_PAPERS,
)
evening_graduate = requirement(
    "landing_criteria.student.evening_graduate_school",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/ロ", read=FIRST_READ, until=CERTIFIED),
        LANDING_CRITERIA.at(f"{ROW}/1/ロ", read=CERTIFIED),
    ),
    ja="ロ　夜間に授業を行う大学院の研究科で、専ら夜間に学ぶこと（令和6年4月25日までは、大学が出席と資格外活動を十分に管理する場合に限る）",
    en="(b) A graduate school that teaches in the evening, attended in the evening only (until 25 April 2024: if "
    "the university fully manages attendance and work)",
    when=all_of(
        study.school.equals("university"),
        study.evening_graduate_school,
        study.attendance.equals("evening_only"),
        versions(
            before(CERTIFIED, study.school_manages_students),
            since(CERTIFIED, constant("not_applicable")),
        ),
    ),
    evidence=study.SCHOOL_PAPERS,
)
SCHOOL_AGE_AND_OTHERS: Final = (
    "high_school",
    "special_needs_upper_secondary",
    "junior_high_school",
    "special_needs_lower_secondary",
    "elementary_school",
    "special_needs_elementary",
    "vocational_other_course",
    "miscellaneous_school",
    "comparable_school",
    "japanese_language_school",
)
"""A Japanese language school is one of the last four kinds of the ordinance, whichever it is."""
schools_until_2024 = requirement(
    "landing_criteria.student.other_schools_until_2024",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ハ", read=FIRST_READ, until=CERTIFIED),
    ja="ハ　高校（定時制を除く）・中学校・小学校・特別支援学校、専修学校高等・一般課程、各種学校とこれに準ずる教育機関（専ら夜間・通信を除く）",
    en="(c) High school (not part-time), junior high, elementary or special-needs school, other course of a "
    "vocational school, miscellaneous school or one comparable; not evening-only or by correspondence",
    when=all_of(study.school.in_(*SCHOOL_AGE_AND_OTHERS), by_day),
    evidence=study.SCHOOL_PAPERS,
)
schools = requirement(
    "landing_criteria.student.other_schools",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/ハ", read=CERTIFIED, until=POSTGRADUATE),
        LANDING_CRITERIA.at(f"{ROW}/1/ハ", read=POSTGRADUATE),
    ),
    ja="ハ　イの学校で専ら日本語を学ぶこと、又は高校（定時制を除く）・中学校・小学校・特別支援学校、専修学校高等・一般課程、各種学校と"
    "これに準ずる教育機関（専ら夜間・通信を除く）",
    en="(c) Learning only Japanese at a school of (a); or high school (not part-time), junior high, elementary or "
    "special-needs school, other course of a vocational school, miscellaneous school or one comparable; not "
    "evening-only or by correspondence",
    when=all_of(
        any_of(
            study.school.in_(*SCHOOL_AGE_AND_OTHERS),
            all_of(
                versions(
                    before(
                        POSTGRADUATE,
                        study.school.in_(
                            "university", "college_of_technology", "vocational_specialised_course"
                        ),
                    ),
                    since(
                        POSTGRADUATE,
                        study.school.in_(
                            "university",
                            "college_of_technology",
                            "vocational_specialised_course",
                            "vocational_postgraduate_course",
                        ),
                    ),
                ),
                study.mainly_japanese,
            ),
        ),
        by_day,
    ),
    evidence=study.SCHOOL_PAPERS,
)
higher_or_evening = versions(
    before(CERTIFIED, any_of(higher_until_2024, evening_graduate)),
    since(CERTIFIED, any_of(higher, evening_graduate)),
)
"""Item 1(a) or (b): what items 3 and the row Dependent point at."""
course = requirement(
    "landing_criteria.student.course",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/柱書", read=FIRST_READ, until=CERTIFIED),
        LANDING_CRITERIA.at(f"{ROW}/1/柱書", read=CERTIFIED),
    ),
    ja="一　学校と課程がイロハのどれかに当たること",
    en="(i) School and course are one of (a) to (c)",
    when=versions(
        before(CERTIFIED, any_of(higher_until_2024, evening_graduate, schools_until_2024)),
        since(CERTIFIED, any_of(higher, evening_graduate, schools)),
    ),
    evidence=study.SCHOOL_PAPERS,
)

# --- 二　生活費、二の二　学校の体制 ------------------------------

paid_by_another = requirement(
    "landing_criteria.student.paid_by_another",
    cite=LANDING_CRITERIA.at(f"{ROW}/2/ただし書", read=FIRST_READ),
    ja="申請人以外の者が生活費を支弁する場合",
    en="Somebody else pays the living costs",
    when=study.paid_by_another,
    evidence=study.FUNDS,
    note=Text(
        ja="この場合も、実務では支弁者の資力と申請人との関係が審査されるとされます。",
        en="Practice then looks at the means of whoever pays and at the relation to the student.",
    ),
)
living_costs = requirement(
    "landing_criteria.student.living_costs",
    cite=LANDING_CRITERIA.at(f"{ROW}/2", read=FIRST_READ),
    ja="二　在留中の生活費を支弁する十分な資産・奨学金その他の手段があること（金額の定めはない）",
    en="(ii) Enough assets, a scholarship or other means for the living costs of the stay (no amount is laid "
    "down)",
    when=unless(study.funds_sufficient, paid_by_another),
    evidence=study.FUNDS,
)
school_manages = requirement(
    "landing_criteria.student.school_manages_students",
    cite=LANDING_CRITERIA.at(f"{ROW}/2-2", read=CERTIFIED),
    ja="二の二　学校が、外国人の出席・資格外活動・学習の状況を適正に管理する体制を整えていること（令和6年4月26日から）",
    en="(ii)-2 The school has a system that properly manages attendance, work and learning of its foreign "
    "students (from 26 April 2024)",
    when=versions(
        before(CERTIFIED, constant("not_applicable")),
        since(CERTIFIED, study.school_manages_students),
    ),
    evidence=study.SCHOOL_PAPERS,
)

# --- 三　研究生・聴講生 ------------------------------

auditor_of_old_learners = requirement(
    "landing_criteria.student.auditor_learning_japanese",
    cite=LANDING_CRITERIA.at(f"{SUPPLEMENTARY}/3", read=CERTIFIED),
    ja="経過措置：大学・高専で専ら日本語を学ぶ聴講生は、その大学などが施行前の1年間に専ら日本語を学ぶ留学生を受け入れていたときは、"
    "一号ハでもよい（令和11年3月31日まで）",
    en="Transition: an auditor who only learns Japanese at a university or college of technology that had such "
    "Students in the year before 26 April 2024 may come under item 1(c) too (until 31 March 2029)",
    when=versions(
        before(CERTIFIED, constant("not_met")),
        between(
            CERTIFIED,
            TRANSITION_ENDS,
            all_of(
                study.school.in_("university", "college_of_technology"),
                study.mainly_japanese,
                study.school_took_japanese_learners_before,
                schools,
            ),
        ),
        since(TRANSITION_ENDS, constant("not_met")),
    ),
    evidence=study.SCHOOL_PAPERS,
)
auditor = requirement(
    "landing_criteria.student.auditor",
    cite=LANDING_CRITERIA.at(f"{ROW}/3", read=FIRST_READ),
    ja="三　専ら聴講による研究生・聴講生：一号イ又はロに当たり、入学選考による入学許可があり、聴講が週10時間以上であること",
    en="(iii) Research students and auditors who only hear lectures: item 1(a) or (b), admitted through the "
    "school's selection, ten hours of lectures a week or more",
    when=only_if(
        study.lectures_only,
        all_of(
            any_of(higher_or_evening, auditor_of_old_learners),
            study.admitted_by_selection,
            study.lecture_hours_per_week >= 10,
        ),
    ),
    evidence=study.SCHOOL_PAPERS,
)

# --- 四　高校、四の二　中学校・小学校 ------------------------------

exchange_high_school = requirement(
    "landing_criteria.student.high_school_exchange",
    cite=LANDING_CRITERIA.at(f"{ROW}/4/ただし書", read=FIRST_READ),
    ja="国・地方公共団体・学校法人などの学生交換計画等による受入れ",
    en="Received under an exchange plan of the State, a local government, a school corporation or the like",
    when=study.on_exchange_plan,
    evidence=study.PLAN,
)
high_school = requirement(
    "landing_criteria.student.high_school",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/4", read=FIRST_READ, until=CERTIFIED),
        LANDING_CRITERIA.at(f"{ROW}/4", read=CERTIFIED),
    ),
    ja="四　高校で学ぶ場合：20歳以下で、1年以上の日本語教育又は日本語による教育を受けていること",
    en="(iv) For high school: aged 20 or below, with one year or more of Japanese, or of education in Japanese, "
    "at a school",
    when=only_if(
        study.school.equals("high_school"),
        unless(all_of(person.age <= 20, study.japanese_months >= 12), exchange_high_school),
    ),
    evidence=study.LEARNT,
)
exchange_pupil = requirement(
    "landing_criteria.student.pupil_exchange",
    cite=LANDING_CRITERIA.at(f"{ROW}/4-2/ただし書", read=FIRST_READ),
    ja="学生交換計画等による受入れ（イ・ロの年齢は問わない）",
    en="Received under an exchange plan (the ages of (a) and (b) are not asked)",
    when=study.on_exchange_plan,
    evidence=study.PLAN,
)
junior_high_age = requirement(
    "landing_criteria.student.junior_high_age",
    cite=LANDING_CRITERIA.at(f"{ROW}/4-2/イ", read=FIRST_READ),
    ja="イ　中学校：17歳以下",
    en="(a) Junior high school: aged 17 or below",
    when=only_if(
        study.school.equals("junior_high_school"), unless(person.age <= 17, exchange_pupil)
    ),
)
elementary_age = requirement(
    "landing_criteria.student.elementary_age",
    cite=LANDING_CRITERIA.at(f"{ROW}/4-2/ロ", read=FIRST_READ),
    ja="ロ　小学校：14歳以下",
    en="(b) Elementary school: aged 14 or below",
    when=only_if(
        study.school.equals("elementary_school"), unless(person.age <= 14, exchange_pupil)
    ),
)
guardian = requirement(
    "landing_criteria.student.guardian",
    cite=LANDING_CRITERIA.at(f"{ROW}/4-2/ハ", read=FIRST_READ),
    ja="ハ　日本に監護する者がいること",
    en="(c) Somebody in Japan has the care of the pupil",
    when=study.guardian_in_japan,
    evidence=study.CARE,
)
pupil_staff = requirement(
    "landing_criteria.student.pupil_staff",
    cite=LANDING_CRITERIA.at(f"{ROW}/4-2/ニ", read=FIRST_READ),
    ja="ニ　学校に、外国人生徒・児童の生活指導を担当する常勤の職員がいること",
    en="(d) The school has full-time staff who guide its foreign pupils in daily life",
    when=study.staff_for_foreign_pupils,
    evidence=study.SCHOOL_PAPERS,
)
pupil_lodging = requirement(
    "landing_criteria.student.pupil_lodging",
    cite=LANDING_CRITERIA.at(f"{ROW}/4-2/ホ", read=FIRST_READ),
    ja="ホ　常駐職員のいる寄宿舎など、支障なく暮らせる宿泊施設が確保されていること",
    en="(e) A dormitory with resident staff, or other lodging for a proper daily life, is secured",
    when=study.lodging_secured,
    evidence=study.CARE,
)
pupil = requirement(
    "landing_criteria.student.pupil",
    cite=LANDING_CRITERIA.at(f"{ROW}/4-2", read=FIRST_READ),
    ja="四の二　中学校・小学校（特別支援学校の中学部・小学部を含む）で学ぶ場合：イからホまで",
    en="(iv)-2 For junior high and elementary school (special-needs departments included): (a) to (e)",
    when=only_if(
        study.school.in_(
            "junior_high_school",
            "special_needs_lower_secondary",
            "elementary_school",
            "special_needs_elementary",
        ),
        all_of(
            junior_high_age,
            elementary_age,
            guardian,
            pupil_staff,
            pupil_lodging,
        ),
    ),
)

# --- 五　専修学校・各種学校 ------------------------------

n2_shown = requirement(
    "practice.student.n2_for_vocational_school",
    cite=PRACTICE.at("", read=None, confidence="memory"),
    ja="実務：日本語能力試験N2以上（これに当たる試験を含む）",
    en="In practice: JLPT N2 or above, or a test equal to it",
    when=languages.shows_n2,
    evidence=languages.CERTIFICATE,
)
vocational_japanese = requirement(
    "landing_criteria.student.vocational_japanese",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/5/イ", read=FIRST_READ, until=HEARD),
        LANDING_CRITERIA.at(f"{ROW}/5/イ", read=HEARD, until=CERTIFIED),
        LANDING_CRITERIA.at(f"{ROW}/5/イ", read=CERTIFIED),
        LANDING_CRITERIA.at(f"{SUPPLEMENTARY}/2", read=CERTIFIED),
    ),
    ja="イ　告示・認定の日本語教育機関での1年以上（令和7年4月25日までは6か月以上）の日本語教育、試験による証明、又は学校教育法1条の学校での1年以上の教育の"
    "どれか",
    en="(a) One year or more (until 25 April 2025 six months) of Japanese at a listed or certified institution, or "
    "proof by a test, or one year or more at a school of Article 1 of the School Education Act",
    when=any_of(
        versions(
            before(ONE_YEAR, study.listed_japanese_months >= 6),
            since(ONE_YEAR, study.listed_japanese_months >= 12),
        ),
        n2_shown,
        study.japanese_proved_by_test,
        study.article_1_school_months >= 12,
    ),
    evidence=study.LEARNT,
)
school_for_foreign_children = requirement(
    "landing_criteria.student.school_for_foreign_children",
    cite=LANDING_CRITERIA.at(f"{ROW}/5/ただし書", read=FIRST_READ),
    ja="外国語で初等・中等教育を行うために設立された学校（イは問わない）",
    en="A school founded to give primary or secondary education in a foreign language ((a) is not asked)",
    when=study.school_for_foreign_children,
    evidence=study.SCHOOL_PAPERS,
)
vocational_staff = requirement(
    "landing_criteria.student.vocational_staff",
    cite=LANDING_CRITERIA.at(f"{ROW}/5/ロ", read=FIRST_READ),
    ja="ロ　学校に、外国人学生の生活指導を担当する常勤の職員がいること",
    en="(b) The school has full-time staff who guide its foreign students in daily life",
    when=study.staff_for_foreign_pupils,
    evidence=study.SCHOOL_PAPERS,
)
vocational = requirement(
    "landing_criteria.student.vocational_school",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/5/柱書", read=FIRST_READ, until=CERTIFIED),
        LANDING_CRITERIA.at(f"{ROW}/5/柱書", read=CERTIFIED),
    ),
    ja="五　専修学校・各種学校で学ぶ場合（専ら日本語を学ぶ場合を除く）：イ（日本語）とロ（職員）",
    en="(v) For a vocational or miscellaneous school, other than for Japanese alone: (a) Japanese and (b) staff",
    when=only_if(
        all_of(
            study.school.in_(
                "vocational_specialised_course",
                "vocational_postgraduate_course",
                "vocational_other_course",
                "miscellaneous_school",
            ),
            ~study.mainly_japanese,
        ),
        all_of(unless(vocational_japanese, school_for_foreign_children), vocational_staff),
    ),
)

# --- 六　日本語教育機関 ------------------------------

OLD_LANGUAGE_SCHOOLS: Final = (
    "vocational_specialised_course",
    "vocational_postgraduate_course",
    "vocational_other_course",
    "miscellaneous_school",
    "comparable_school",
    "japanese_language_school",
)
old_learners_go_on = requirement(
    "landing_criteria.student.language_learners_at_universities",
    cite=LANDING_CRITERIA.at(f"{SUPPLEMENTARY}/4", read=CERTIFIED),
    ja="経過措置：施行前の1年間に専ら日本語を学ぶ留学生を受け入れていた大学・高専には、六号を適用しない（令和11年3月31日まで）",
    en="Transition: item 6 is not applied to a university or college of technology that had Students who only "
    "learned Japanese in the year before 26 April 2024 (until 31 March 2029)",
    when=versions(
        before(CERTIFIED, constant("not_met")),
        between(
            CERTIFIED,
            TRANSITION_ENDS,
            all_of(
                study.school.in_("university", "college_of_technology"),
                study.school_took_japanese_learners_before,
                by_day,
            ),
        ),
        since(TRANSITION_ENDS, constant("not_met")),
    ),
    evidence=study.SCHOOL_PAPERS,
)
language_institution = requirement(
    "landing_criteria.student.language_institution",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/6", read=FIRST_READ, until=HEARD),
        LANDING_CRITERIA.at(f"{ROW}/6", read=HEARD, until=CERTIFIED),
        LANDING_CRITERIA.at(f"{ROW}/6", read=CERTIFIED),
    ),
    ja="六　専ら日本語を学ぶ場合：告示日本語教育機関、又は認定日本語教育機関の留学のための課程（令和6年4月25日までは、専修学校・各種学校などは"
    "告示機関に限る。大学・高専は同月26日から）",
    en="(vi) To learn only Japanese: a listed institution, or the study-abroad course of a certified one (until 25 "
    "April 2024: listed ones only; universities and colleges of technology are asked from 26 April)",
    when=versions(
        before(
            CERTIFIED,
            only_if(
                all_of(study.school.in_(*OLD_LANGUAGE_SCHOOLS), study.mainly_japanese),
                study.language_institution.equals("listed"),
            ),
        ),
        since(
            CERTIFIED,
            only_if(
                all_of(
                    study.school.in_(*OLD_LANGUAGE_SCHOOLS, "university", "college_of_technology"),
                    study.mainly_japanese,
                ),
                unless(
                    study.language_institution.in_("listed", "certified_study_abroad_course"),
                    old_learners_go_on,
                ),
            ),
        ),
    ),
    evidence=study.SCHOOL_PAPERS,
    note=Text(
        ja="告示機関は令和11年3月31日までに認定を受ける予定とされています（実務家による）。",
        en="Listed institutions are reported to need certification by 31 March 2029.",
    ),
)

# --- 七（令和6年4月25日まで）、八 ------------------------------

preparation = requirement(
    "landing_criteria.student.preparation_for_university",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/7", read=FIRST_READ, until=HEARD),
        LANDING_CRITERIA.at(f"{ROW}/7", read=HEARD, until=CERTIFIED),
    ),
    ja="七　大学入学の準備教育機関：法務大臣の告示で定められていること（令和6年4月26日に削除）",
    en="(vii) Preparation for university: the institution is listed by the Minister of Justice (deleted on 26 "
    "April 2024)",
    when=versions(
        before(
            CERTIFIED,
            only_if(study.school.equals("university_preparation"), study.preparation_listed),
        ),
        since(CERTIFIED, constant("not_applicable")),
    ),
    evidence=study.SCHOOL_PAPERS,
)
comparable = requirement(
    "landing_criteria.student.comparable_school",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/8", read=FIRST_READ, until=CERTIFIED),
        LANDING_CRITERIA.at(f"{ROW}/8", read=CERTIFIED),
    ),
    ja="八　各種学校に準ずる教育機関（専ら日本語を学ぶ場合を除く）：法務大臣の告示で定められていること",
    en="(viii) A school comparable to a miscellaneous school, other than for Japanese alone: listed by the "
    "Minister of Justice",
    when=only_if(
        all_of(study.school.equals("comparable_school"), ~study.mainly_japanese),
        study.comparable_school_listed,
    ),
    evidence=study.SCHOOL_PAPERS,
)

STATUS: Final = StatusRules(
    status=STATUS_ID,
    activity=receives_education,
    criteria=(
        course,
        living_costs,
        school_manages,
        auditor,
        high_school,
        pupil,
        vocational,
        language_institution,
        preparation,
        comparable,
    ),
)

RULES: Final = (
    receives_education,
    course,
    higher_until_2024,
    higher,
    evening_graduate,
    schools_until_2024,
    schools,
    living_costs,
    paid_by_another,
    school_manages,
    auditor,
    auditor_of_old_learners,
    high_school,
    exchange_high_school,
    pupil,
    exchange_pupil,
    junior_high_age,
    elementary_age,
    guardian,
    pupil_staff,
    pupil_lodging,
    vocational,
    vocational_japanese,
    n2_shown,
    school_for_foreign_children,
    vocational_staff,
    language_institution,
    old_learners_go_on,
    preparation,
    comparable,
)
COVERS: Final = (
    Covered(ACT, "別表第一の四/留学", (receives_education.id,), "2017-01-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/1", (course.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/1/イ", (higher_until_2024.id,), FIRST_READ, CERTIFIED),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ロ", (evening_graduate.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ハ", (schools_until_2024.id,), FIRST_READ, CERTIFIED),
    Covered(LANDING_CRITERIA, f"{ROW}/1/イ", (higher.id,), CERTIFIED),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ハ", (schools.id,), CERTIFIED),
    Covered(LANDING_CRITERIA, f"{ROW}/2", (living_costs.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/2/ただし書", (paid_by_another.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/2-2", (school_manages.id,), CERTIFIED),
    Covered(LANDING_CRITERIA, f"{ROW}/3", (auditor.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/4", (high_school.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/4/ただし書", (exchange_high_school.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/4-2", (pupil.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/4-2/ただし書", (exchange_pupil.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/4-2/イ", (junior_high_age.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/4-2/ロ", (elementary_age.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/4-2/ハ", (guardian.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/4-2/ニ", (pupil_staff.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/4-2/ホ", (pupil_lodging.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5", (vocational.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/ただし書", (school_for_foreign_children.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/イ", (vocational_japanese.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/ロ", (vocational_staff.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/6", (language_institution.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/7", (preparation.id,), FIRST_READ, CERTIFIED),
    Covered(LANDING_CRITERIA, f"{ROW}/8", (comparable.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{SUPPLEMENTARY}/2", (vocational_japanese.id,), CERTIFIED, ONE_YEAR),
    Covered(
        LANDING_CRITERIA,
        f"{SUPPLEMENTARY}/3",
        (auditor_of_old_learners.id,),
        CERTIFIED,
        TRANSITION_ENDS,
    ),
    Covered(
        LANDING_CRITERIA, f"{SUPPLEMENTARY}/4", (old_learners_go_on.id,), CERTIFIED, TRANSITION_ENDS
    ),
)
GAPS: Final = (
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/2", read=FIRST_READ),
        "judgement",
        Text(
            ja="生活費が十分か（支弁者がいるときはその資力と関係も）、学校の管理体制が適正かは入管が判断する。金額の定めはない",
            en="Whether means are enough (those of whoever pays too) and whether a school manages its students "
            "properly is judged; no amount is laid down",
        ),
    ),
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/5/イ", read=CERTIFIED),
        "judgement",
        Text(
            ja="試験による日本語能力の証明の水準は省令に定めがない（実務ではN2以上とされる）",
            en="The ordinance names no level for the proof by a test (N2 or above, by practice)",
        ),
    ),
)
