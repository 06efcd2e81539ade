"""Study in Japan as the landing criteria ask for it: the school, the course, the money, who looks after pupils.

What a case says of the course it proposes (``proposed.course_level``) is taken over; the rest is stated. How
much money is enough, and whether a school manages its students properly, is judged and never derived.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.work import of_proposed
from zairyu.logic import Text, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case.model import ProposedActivity
    from zairyu.facts.source import CaseView

SCHOOL_PAPERS: Final = Text(
    ja="入学許可書、学校の案内、時間割", en="Letter of admission, prospectus, timetable"
)
LEARNT: Final = Text(
    ja="日本語教育機関や学校の修了・出席証明書",
    en="Certificates of completion and attendance of the schools",
)
FUNDS: Final = Text(
    ja="預金残高証明書、奨学金の証明書、支弁者の収入の証明書",
    en="Bank balance, scholarship certificate, proof of income of whoever pays",
)
PLAN: Final = Text(ja="交換計画の書面", en="Papers of the exchange plan")
CARE: Final = Text(
    ja="在日の監護者の資料、寄宿舎の証明書",
    en="Papers of the guardian in Japan, certificate of the dormitory",
)

SCHOOLS: Final = (
    "university",
    "college_of_technology",
    "vocational_specialised_course",
    "vocational_postgraduate_course",
    "university_preparation",
    "japanese_language_school",
    "high_school",
    "high_school_part_time",
    "special_needs_upper_secondary",
    "junior_high_school",
    "special_needs_lower_secondary",
    "elementary_school",
    "special_needs_elementary",
    "vocational_other_course",
    "miscellaneous_school",
    "comparable_school",
)
_FROM_CASE: Final = {
    "university": "university",
    "graduate_school": "university",
    "junior_college": "university",
    "college_of_technology": "college_of_technology",
    "vocational_school_specialised_course": "vocational_specialised_course",
    "japanese_language_school": "japanese_language_school",
    "junior_high_school": "junior_high_school",
    "elementary_school": "elementary_school",
}
"""A case's "high_school" is left out: it does not say whether the course is part-time."""


def _school(proposed: ProposedActivity) -> str | None:
    return _FROM_CASE.get(proposed.course_level or "")


def _of_school(view: CaseView) -> Any:
    return of_proposed(view, _school)


def _japanese(proposed: ProposedActivity) -> bool | None:
    return True if proposed.course_level == "japanese_language_school" else None


def _mainly_japanese(view: CaseView) -> Any:
    return of_proposed(view, _japanese)


school = choice(
    "study.school",
    values=SCHOOLS,
    ja="教育を受ける学校・課程の種類",
    en="Kind of school and course",
    question=Text(
        ja="どの学校に入りますか（大学・短大・大学院とこれに準ずる機関、高専、専修学校の専門課程・専攻科・その他の課程、大学入学の準備教育、"
        "日本語学校、高校（全日制・定時制）、中学校、小学校、特別支援学校、各種学校、各種学校に準ずる教育機関）。",
        en="Which kind of school (university with junior college, graduate school and the like; college of "
        "technology; vocational school: specialised, postgraduate or other course; preparation for "
        "university; Japanese language school; high school, full-time or part-time; junior high, elementary, "
        "special-needs school; miscellaneous school, or one comparable to it)?",
    ),
    evidence=SCHOOL_PAPERS,
    derive=_of_school,
)
attendance = choice(
    "study.attendance",
    values=("day", "evening_only", "correspondence"),
    ja="通い方（昼間・専ら夜間・通信）",
    en="How the course is attended: by day, in the evening only, by correspondence",
    question=Text(
        ja="授業は昼間ですか、夜間だけですか、通信教育ですか。",
        en="Is the course held by day, only in the evening, or by correspondence?",
    ),
    evidence=SCHOOL_PAPERS,
)
mainly_japanese = flag(
    "study.mainly_japanese",
    ja="専ら日本語教育を受けること",
    en="The education is Japanese language education alone",
    question=Text(
        ja="学ぶのは、専ら日本語ですか。",
        en="Is Japanese the only thing you will study?",
    ),
    evidence=SCHOOL_PAPERS,
    derive=_mainly_japanese,
)
evening_graduate_school = flag(
    "study.evening_graduate_school",
    ja="夜間に授業を行う大学院の研究科であること",
    en="It is a graduate school that teaches in the evening",
    question=Text(
        ja="夜間に授業を行う大学院の研究科で学びますか。",
        en="Will you study at a graduate school that teaches in the evening?",
    ),
    evidence=SCHOOL_PAPERS,
)
school_manages_students = judgement(
    "study.school_manages_students",
    ja="学校が、留学生の出席・資格外活動・学習の状況を適正に管理する体制を整えていること",
    en="The school has a system that properly manages attendance, work and learning of its foreign students",
    question=Text(
        ja="学校の管理体制（出席、アルバイト、学習の状況）は適正と認められていますか。学校に聞いてください。",
        en="Was the school found to manage attendance, work and learning of its foreign students properly? The "
        "school knows.",
    ),
    evidence=SCHOOL_PAPERS,
)
paid_by_another = flag(
    "study.paid_by_another",
    ja="申請人以外の人が生活費を支弁すること",
    en="Somebody else pays the living costs",
    question=Text(
        ja="日本での生活費は、本人以外（親、親戚、団体など）が払いますか。",
        en="Will somebody other than the student (parents, relatives, an organisation) pay the living costs?",
    ),
    evidence=FUNDS,
)
funds_sufficient = judgement(
    "study.funds_sufficient",
    ja="在留中の生活費を支弁する十分な資産・奨学金その他の手段があると認められること",
    en="Assets, a scholarship or other means are found to be enough for the living costs of the stay",
    question=Text(
        ja="生活費をまかなう資産・奨学金などは十分と認められましたか。",
        en="Were the means for the living costs found to be enough?",
    ),
    evidence=FUNDS,
)
lectures_only = flag(
    "study.lectures_only",
    ja="専ら聴講による研究生・聴講生であること",
    en="Is a research student or auditor who only hears lectures",
    question=Text(
        ja="研究生や聴講生として、聴講だけで学びますか。",
        en="Will you study only by hearing lectures, as a research student or an auditor?",
    ),
    evidence=SCHOOL_PAPERS,
)
admitted_by_selection = flag(
    "study.admitted_by_selection",
    ja="入学選考に基づいて入学を許可されたこと",
    en="Was admitted through the school's selection of entrants",
    question=Text(
        ja="学校の入学選考を受けて、入学を許可されましたか。",
        en="Were you admitted through the school's own selection?",
    ),
    evidence=SCHOOL_PAPERS,
)
lecture_hours_per_week = number(
    "study.lecture_hours_per_week",
    unit="hours per week",
    ja="聴講の時間（1週間）",
    en="Hours of lectures in a week",
    question=Text(
        ja="聴講は1週間に何時間ですか。", en="How many hours of lectures will you hear in a week?"
    ),
    evidence=SCHOOL_PAPERS,
)
school_took_japanese_learners_before = flag(
    "study.school_took_japanese_learners_before",
    ja="大学・高専が、令和5年4月26日から令和6年4月25日までに、専ら日本語の教育を受ける留学生を受け入れていたこと",
    en="The university or college of technology had Students who only learned Japanese between 26 April 2023 "
    "and 25 April 2024",
    question=Text(
        ja="その大学・高専には、令和5年4月26日から令和6年4月25日までの間に、専ら日本語を学ぶ留学生がいましたか。学校に聞いてください。",
        en="Did the university or college have Students who only learned Japanese between 26 April 2023 and 25 "
        "April 2024? The school knows.",
    ),
    evidence=SCHOOL_PAPERS,
)
japanese_months = number(
    "study.japanese_months",
    unit="months",
    ja="教育機関で日本語教育又は日本語による教育を受けた月数",
    en="Months of Japanese language education, or education in Japanese, at a school",
    question=Text(
        ja="学校で日本語を、又は日本語で教育を受けた期間は、あわせて何か月ですか。",
        en="For how many months did you learn Japanese, or were you taught in Japanese, at a school?",
    ),
    evidence=LEARNT,
)
on_exchange_plan = flag(
    "study.on_exchange_plan",
    ja="国・地方公共団体・学校法人などの学生交換計画（これに準ずる国際交流計画）による受入れであること",
    en="Is received under a student exchange plan of the State, a local government, a school corporation or the "
    "like",
    question=Text(
        ja="国、地方公共団体、独立行政法人、国立大学法人、学校法人、公益法人の交換留学・国際交流の計画によって受け入れられますか。"
        "姉妹校どうしの計画も、学校法人などが作ったものなら含まれます。",
        en="Are you received under an exchange plan made by the State, a local government, an incorporated "
        "administrative agency, a university or school corporation, or a public-interest corporation? A plan "
        "between sister schools counts if one of these made it.",
    ),
    evidence=PLAN,
)
guardian_in_japan = flag(
    "study.guardian_in_japan",
    ja="日本に、申請人を監護する者がいること",
    en="Somebody in Japan has the care of the pupil",
    question=Text(
        ja="日本で、生徒・児童を監護する人がいますか。",
        en="Is there somebody in Japan who has the care of the pupil?",
    ),
    evidence=CARE,
)
staff_for_foreign_pupils = flag(
    "study.staff_for_foreign_pupils",
    ja="学校に、外国人の生徒・学生の生活指導を担当する常勤の職員がいること",
    en="The school has full-time staff who guide its foreign pupils or students in daily life",
    question=Text(
        ja="学校に、外国人の生徒・学生の生活指導を担当する常勤の職員がいますか。",
        en="Does the school have full-time staff who guide foreign pupils or students in daily life?",
    ),
    evidence=SCHOOL_PAPERS,
)
lodging_secured = flag(
    "study.lodging_secured",
    ja="常駐職員のいる寄宿舎など、支障なく暮らせる宿泊施設が確保されていること",
    en="A dormitory with resident staff, or other lodging for a proper daily life, is secured",
    question=Text(
        ja="常駐の職員がいる寄宿舎など、生活できる宿泊先が決まっていますか。",
        en="Is there a dormitory with resident staff, or other proper lodging?",
    ),
    evidence=CARE,
)
listed_japanese_months = number(
    "study.listed_japanese_months",
    unit="months",
    ja="告示日本語教育機関又は認定日本語教育機関の留学のための課程で日本語教育を受けた月数",
    en="Months of Japanese language education at a listed institution, or in the study-abroad course of a "
    "certified one",
    question=Text(
        ja="法務大臣の告示する日本語教育機関（又は認定日本語教育機関の留学のための課程）で日本語を学んだのは何か月ですか。",
        en="For how many months did you learn Japanese at an institution listed by the Minister of Justice, or in "
        "the study-abroad course of a certified institution?",
    ),
    evidence=LEARNT,
)
japanese_proved_by_test = judgement(
    "study.japanese_proved_by_test",
    ja="専修学校・各種学校で学ぶに足りる日本語能力が試験により証明されたと認められること",
    en="A test is found to prove Japanese that is enough for a vocational or miscellaneous school",
    question=Text(
        ja="試験によって、専修学校・各種学校で学ぶに足りる日本語能力があると認められましたか。",
        en="Was a test accepted as proof of enough Japanese for a vocational or miscellaneous school?",
    ),
    evidence=Text(ja="試験の合格証明書・成績証明書", en="Certificate or score report of the test"),
)
article_1_school_months = number(
    "study.article_1_school_months",
    unit="months",
    ja="学校教育法1条の学校（幼稚園を除く）で教育を受けた月数",
    en="Months at a school of Article 1 of the School Education Act (kindergartens left out)",
    question=Text(
        ja="日本の小学校・中学校・高校・大学・高専などで教育を受けたのは何か月ですか（幼稚園、専修学校、各種学校は含みません）。",
        en="For how many months were you at an elementary, junior high or high school, university or college of "
        "technology in Japan (kindergarten, vocational and miscellaneous schools do not count)?",
    ),
    evidence=LEARNT,
)
school_for_foreign_children = flag(
    "study.school_for_foreign_children",
    ja="外国から多くの外国人を入学させ、外国語で初等・中等教育を行うために設立された学校であること",
    en="The school was founded to give many pupils from abroad primary or secondary education in a foreign "
    "language",
    question=Text(
        ja="外国語で初等・中等教育を行うために設立された、いわゆるインターナショナルスクールなどですか。",
        en="Is it a school founded to give primary or secondary education in a foreign language (an international "
        "school)?",
    ),
    evidence=SCHOOL_PAPERS,
)
language_institution = choice(
    "study.language_institution",
    values=("listed", "certified_study_abroad_course", "certified_other_course", "neither"),
    ja="日本語教育機関の種類（告示・認定の留学のための課程・認定のほかの課程・どちらでもない）",
    en="Standing of the Japanese language institution: listed, certified (study-abroad course or another one), "
    "neither",
    question=Text(
        ja="日本語を学ぶ学校は、法務大臣の告示する機関ですか、認定日本語教育機関ですか（認定なら、留学のための課程ですか）。学校に聞いてください。",
        en="Is the institution listed by the Minister of Justice, or certified (and if so, is it the study-abroad "
        "course)? The school knows.",
    ),
    evidence=SCHOOL_PAPERS,
)
preparation_listed = flag(
    "study.preparation_listed",
    ja="大学入学のための準備教育を行う機関が、法務大臣の告示で定められていること",
    en="The institution that prepares for university is listed by the Minister of Justice",
    question=Text(
        ja="その準備教育機関は、法務大臣の告示で定められていますか。",
        en="Is the preparatory institution listed by the Minister of Justice?",
    ),
    evidence=SCHOOL_PAPERS,
)
comparable_school_listed = flag(
    "study.comparable_school_listed",
    ja="各種学校に準ずる教育機関が、法務大臣の告示で定められていること",
    en="The institution comparable to a miscellaneous school is listed by the Minister of Justice",
    question=Text(
        ja="その教育機関は、法務大臣の告示で定められていますか。",
        en="Is that institution listed by the Minister of Justice?",
    ),
    evidence=SCHOOL_PAPERS,
)

FACTS: Final = (
    school,
    attendance,
    mainly_japanese,
    evening_graduate_school,
    school_manages_students,
    paid_by_another,
    funds_sufficient,
    lectures_only,
    admitted_by_selection,
    lecture_hours_per_week,
    school_took_japanese_learners_before,
    japanese_months,
    on_exchange_plan,
    guardian_in_japan,
    staff_for_foreign_pupils,
    lodging_secured,
    listed_japanese_months,
    japanese_proved_by_test,
    article_1_school_months,
    school_for_foreign_children,
    language_institution,
    preparation_listed,
    comparable_school_listed,
)
