"""Teaching and research at schools: at which kind of school, in which post, after what training."""

from __future__ import annotations

from typing import Final

from zairyu.facts.schooling import DIPLOMA
from zairyu.logic import Text, choice, flag, judgement, number

POST: Final = Text(
    ja="活動の内容・期間・地位・報酬を示す文書、学校の概要",
    en="Papers on the activity, its time, position and pay; outline of the school",
)
CAREER: Final = Text(
    ja="在職証明書（担当した科目と期間のわかるもの）",
    en="Certificates of employment with subjects taught and periods",
)
UNIVERSITIES: Final = ("university", "equal_to_university", "college_of_technology")
SCHOOLS: Final = (
    "elementary_school",
    "junior_high_school",
    "compulsory_education_school",
    "high_school",
    "secondary_education_school",
    "special_needs_school",
    "vocational_school",
)
"""小学校から特別支援学校まで and 専修学校: schools in which a teacher's post has rules of its own."""
MISCELLANEOUS: Final = ("miscellaneous_school", "equal_to_miscellaneous_school")

institution = choice(
    "teaching.institution",
    values=(*UNIVERSITIES, *SCHOOLS, *MISCELLANEOUS, "none"),
    ja="研究や教育をする学校の種類（日本の学校。どれでもない場合は「none」）",
    en="Kind of school in Japan at which the research or teaching is done; none of these",
    question=Text(
        ja="研究や教育をするのは、どの学校ですか（大学・大学院・短期大学、大学に準ずる機関、高等専門学校、小学校、中学校、"
        "義務教育学校、高等学校、中等教育学校、特別支援学校、専修学校、各種学校、設備や編制が各種学校に準ずる教育機関）。",
        en="At which kind of school: university, graduate school or junior college; institution equal to a "
        "university; college of technology; elementary, junior high, compulsory education, high, secondary "
        "education or special needs school; vocational school; miscellaneous school; institution equal to a "
        "miscellaneous school in facilities and organisation?",
    ),
    evidence=POST,
)
institution_is_equal = judgement(
    "teaching.institution_is_equal",
    ja="大学に準ずる機関、又は設備・編制が各種学校に準ずる教育機関と認められること",
    en="The institution is found equal to a university, or to a miscellaneous school in facilities and "
    "organisation",
    question=Text(
        ja="その機関は、大学（又は各種学校）に準ずるものと認められましたか。",
        en="Was the institution found equal to a university (or to a miscellaneous school)?",
    ),
    evidence=Text(ja="機関の概要を示す資料", en="Outline of the institution"),
)
work = choice(
    "teaching.work",
    values=("research", "guidance_of_research", "education", "none"),
    ja="学校で行う活動（研究、研究の指導、教育、どれでもない。主なもの）",
    en="What is done there, mainly: research, guidance of research, education, none of these",
    question=Text(
        ja="学校で主に行うのは、研究、研究の指導、教育のどれですか。",
        en="What will you mainly do there: research, guidance of research, or education?",
    ),
    evidence=POST,
)
as_teacher = flag(
    "teaching.as_teacher",
    ja="教員の職に就いて教育をすること",
    en="Teaches in the post of a teacher",
    question=Text(
        ja="教員（教諭など）の職に就きますか。外国語指導の補助など、教員でない職なら「いいえ」です。",
        en="Is the post that of a teacher? A post beside the teacher, such as assisting in language classes, "
        "is none.",
    ),
    evidence=POST,
)
international_school = flag(
    "teaching.international_school",
    ja="外交・公用・家族滞在で在留する子に、外国語で初等・中等教育をするために設立された教育機関であること",
    en="The school was founded to give primary or secondary education in a foreign language to children who stay "
    "as Diplomat, Official or Dependent",
    question=Text(
        ja="外交、公用、家族滞在で暮らす子に、外国語で初等教育又は中等教育をするために作られた学校ですか。",
        en="Was the school founded to give primary or secondary education in a foreign language to children "
        "who live in Japan as Diplomat, Official or Dependent?",
    ),
    evidence=Text(ja="学校の概要を示す資料", en="Outline of the school"),
)
studied_what_is_taught = judgement(
    "teaching.studied_what_is_taught",
    ja="専攻した科目が、行う教育に必要な技術又は知識に係ると認められること",
    en="The subjects majored in are found to be of the technology or knowledge that the teaching needs",
    question=Text(
        ja="専修学校で専攻した科目は、教える内容に必要な技術や知識に係るものと認められましたか。",
        en="Were the subjects of your major found to be those that the teaching needs?",
    ),
    evidence=DIPLOMA,
)
licence = flag(
    "teaching.licence",
    ja="行う教育に係る免許を持っていること",
    en="Holds a licence for the education to be given",
    question=Text(
        ja="これから行う教育についての免許（教員免許など）を持っていますか。",
        en="Do you hold a licence (teaching licence) for the education you will give?",
    ),
    evidence=Text(ja="免許状の写し", en="Copy of the licence"),
)
teaches_foreign_language = flag(
    "teaching.teaches_foreign_language",
    ja="外国語の教育をすること",
    en="Teaches a foreign language",
    question=Text(
        ja="教えるのは外国語ですか（外国語でほかの科目を教える場合は「いいえ」です）。",
        en="Do you teach a foreign language itself (not another subject in that language)?",
    ),
    evidence=POST,
)
years_schooled_in_language = number(
    "teaching.years_schooled_in_language",
    unit="years",
    ja="教える外国語で教育を受けた年数",
    en="Years of education received in the foreign language that is taught",
    question=Text(
        ja="教える外国語で授業を受けた学校教育は、合わせて何年ですか。",
        en="How many years of schooling did you receive in the language that you will teach?",
    ),
    evidence=DIPLOMA,
)
years_teaching_the_subject = number(
    "teaching.years_teaching_the_subject",
    unit="completed years",
    ja="教育機関でその科目の教育に従事した実務経験の年数",
    en="Years of practical experience in teaching the subject at educational institutions",
    question=Text(
        ja="教育機関でその科目を教えた実務経験は何年ですか。",
        en="For how many years have you taught the subject at educational institutions?",
    ),
    evidence=CAREER,
)

FACTS: Final = (
    institution, institution_is_equal, work, as_teacher, international_school,
    studied_what_is_taught, licence, teaches_foreign_language, years_schooled_in_language,
    years_teaching_the_subject,
)  # fmt: skip
