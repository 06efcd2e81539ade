"""Records of learning and work: schools, jobs, pay, qualifications, languages, research, merits."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from attrs import frozen

from zairyu.case.values import UNTOLD, Explicit, History, Number, Say, Spell

__all__ = [
    "Contribution",
    "Education",
    "Employment",
    "LanguageTest",
    "Leave",
    "Pay",
    "Position",
    "Practice",
    "Qualification",
    "Research",
]

Position: TypeAlias = Literal[
    "representative_director",
    "director",
    "executive_officer",
    "managing_partner_with_representation",
    "managing_partner",
    "manager",
    "employee",
    "sole_proprietor",
    "other",
]
Practice: TypeAlias = Literal[
    "research",
    "research_guidance",
    "education",
    "proposed_work",
    "same_field",
    "culture_based_work",
    "management",
    "care",
    "skilled_trade",
]


@frozen(kw_only=True)
class Education(Spell):
    """One course at one school. ``until`` is the last day of enrolment."""

    level: Annotated[
        Literal[
            "elementary_school",
            "junior_high_school",
            "high_school",
            "vocational_school_specialised_course",
            "vocational_school_other_course",
            "junior_college",
            "college_of_technology",
            "university",
            "graduate_school",
            "japanese_language_school",
            "preparatory_course",
            "other",
        ]
        | None,
        Say("Kind of school", "学校の種類"),
    ] = None
    country: Annotated[
        str | None, Say("Country of the school (`JPN` for Japan)", "学校の国", kind="country")
    ] = None
    institution: Annotated[str | None, Say("Name of the school", "学校名")] = None
    organisation: Annotated[
        str | None,
        Say("The school as an organisation of this case", "学校（機関の id）", kind="organisation"),
    ] = None
    degree: Annotated[
        Literal["doctor", "mba_mot", "professional", "master", "bachelor", "associate", "none"]
        | None,
        Say(
            "Degree conferred; `mba_mot`: professional degree in business administration; `none`: none",
            "学位。`mba_mot` は経営管理に関する専門職学位",
        ),
    ] = None
    title: Annotated[
        Literal["senmonshi", "kodo_senmonshi", "none"] | None,
        Say("Title of a specialised course of a vocational school", "専門士・高度専門士の称号"),
    ] = None
    field: Annotated[str | None, Say("Field, major or course", "専攻・学科")] = None
    subjects: Annotated[
        tuple[str, ...], Say("Subjects that matter for the work", "業務に関係する科目")
    ] = ()
    japanese_major: Annotated[
        bool | None, Say("Majored in the Japanese language", "日本語専攻")
    ] = None
    completed: Annotated[
        bool | None, Say("Graduated or completed", "卒業・修了したか（見込みは含まない）")
    ] = None
    completed_on: Annotated[
        date | Explicit | None,
        Say("Day of graduation; `none`: not graduated", "卒業・修了の日"),
    ] = None
    expected_on: Annotated[
        date | None, Say("Expected graduation", "卒業見込みの日", ahead=True)
    ] = None
    state: Annotated[
        Literal["enrolled", "leave_of_absence", "completed", "withdrawn", "expelled"] | None,
        Say("State of the enrolment now", "在籍の状況"),
    ] = None
    attendance_ratio: Annotated[
        Decimal | None, Say("Attendance, 0 to 1", "出席率（0から1）", most=1)
    ] = None
    mode: Annotated[
        Literal["day", "evening", "correspondence"] | None, Say("Mode of study", "昼・夜間・通信")
    ] = None
    mext_certified: Annotated[
        bool | None,
        Say(
            "Specialised course certified by the Minister of Education (MEXT)",
            "文部科学大臣の認定した専修学校専門課程（外国人留学生キャリア形成促進プログラム）",
        ),
    ] = None
    designated_university: Annotated[
        bool | None,
        Say("On the Minister of Justice's list of universities (HSP)", "告示の大学（高度専門職）"),
    ] = None
    in_rankings: Annotated[
        bool | None, Say("Listed through two of the three rankings", "世界大学ランキングによる")
    ] = None
    super_global: Annotated[
        bool | None, Say("Top Global University project", "スーパーグローバル大学")
    ] = None
    innovative_asia_partner: Annotated[
        bool | None,
        Say("Partner school of Innovative Asia", "イノベーティブ・アジアのパートナー校"),
    ] = None


@frozen(kw_only=True)
class Pay(Spell):
    """Pay from a day on. Give the year or the month; with both, twelve months may not exceed the year."""

    kind: Annotated[
        Literal["total", "base", "bonus", "allowance", "expense_allowance", "overtime"],
        Say(
            "What it is; `total` is everything that counts as reward for the work",
            "種類。`total` は業務の報酬の総額（通勤手当などの実費弁償は除く）",
        ),
    ] = "total"
    yen_per_year: Annotated[int | None, Say("Yen a year, before tax", "年額（税引前、円）")] = None
    yen_per_month: Annotated[int | None, Say("Yen a month, before tax", "月額（税引前、円）")] = (
        None
    )
    paid_by: Annotated[
        str | None,
        Say("Who pays, where it is not the employer", "支払う機関", kind="organisation"),
    ] = None
    approximate: Annotated[bool | None, Say("The figure is approximate", "概数")] = None


@frozen(kw_only=True)
class Leave(Spell):
    """A leave from a job that goes on."""

    kind: Annotated[
        Literal["childcare", "maternity", "illness", "injury", "family_care", "other"],
        Say("Kind of leave", "休業の種類"),
    ]


@frozen(kw_only=True)
class Employment(Spell):
    """One job, an own business or an office held, in Japan or abroad, part-time work included."""

    organisation: Annotated[
        str | None, Say("Employer or own business", "勤務先・事業", kind="organisation")
    ] = None
    employer_person: Annotated[
        str | None, Say("Employer where it is a person", "雇い主（個人）", kind="person")
    ] = None
    country: Annotated[
        str | None, Say("Country where the work was done", "働いた国", kind="country")
    ] = None
    job: Annotated[str | None, Say("The work in words", "仕事の内容")] = None
    field: Annotated[str | None, Say("Field of the work", "仕事の分野")] = None
    activity: Annotated[
        str | None,
        Say(
            "Status of residence whose activity the work is",
            "その仕事が属する在留資格",
            kind="status",
        ),
    ] = None
    practice: Annotated[
        tuple[Practice, ...],
        Say(
            "Practical experience it counts as; `proposed_work`: the work now to be done, "
            "`same_field`: a related one, `culture_based_work`: work based on foreign culture, "
            "`management`: operating or managing a business",
            "実務経験としての種類",
        ),
    ] = ()
    position: Annotated[Position | None, Say("Position", "地位")] = None
    full_time: Annotated[bool | None, Say("Full-time", "常勤")] = None
    hours_per_week: Annotated[Number | None, Say("Hours a week", "週の労働時間", most=168)] = None
    contract: Annotated[
        Literal["indefinite", "fixed_term", "dispatch", "contractor", "part_time", "office"] | None,
        Say("Kind of contract", "契約の種類"),
    ] = None
    dispatched_to: Annotated[
        str | None, Say("Where the work is done, if dispatched", "派遣先", kind="organisation")
    ] = None
    pay: Annotated[History[Pay], Say("Pay", "報酬")] = UNTOLD
    leaves: Annotated[History[Leave], Say("Leaves", "休業")] = UNTOLD
    ended_by: Annotated[
        Literal["resignation", "dismissal", "employer", "contract_end", "retirement", "other"]
        | None,
        Say("How it ended", "退職の理由"),
    ] = None


@frozen(kw_only=True)
class Qualification:
    """A licence, an examination, a training completed."""

    kind: Annotated[
        Literal[
            "national_licence",
            "it_notice_exam",
            "it_notice_qualification",
            "foreign_qualification",
            "designated_training",
            "ssw1_exam",
            "ssw2_exam",
            "trade_skill_test",
            "technical_intern_2_completed",
            "care_worker",
            "award",
            "other",
        ],
        Say("Kind", "種類"),
    ]
    name: Annotated[str | None, Say("Name", "名称")] = None
    field: Annotated[str | None, Say("Field", "分野")] = None
    level: Annotated[str | None, Say("Level or class", "級・区分")] = None
    country: Annotated[str | None, Say("Country", "国", kind="country")] = None
    passed: Annotated[bool | None, Say("Passed, held or completed", "合格・取得・修了したか")] = (
        None
    )
    obtained_on: Annotated[date | None, Say("Day obtained", "取得の日")] = None
    valid_until: Annotated[
        date | Explicit | None, Say("Last day of validity; `none`: no end", "有効期限", ahead=True)
    ] = None
    score_ratio: Annotated[
        Decimal | None,
        Say("Score as a share of the pass mark (failed SSW(ii) exam)", "合格点に対する得点の割合"),
    ] = None
    related_to_work: Annotated[bool | None, Say("Related to the work", "業務に関連するか")] = None
    recognised_by_minister: Annotated[
        bool | None, Say("Recognised by the Minister of Justice (HSP)", "法務大臣が認めるもの")
    ] = None
    used_japanese_university_classes: Annotated[
        bool | None,
        Say("The training used classes of a Japanese university", "日本の大学の授業を利用した研修"),
    ] = None


@frozen(kw_only=True)
class LanguageTest:
    """A proof of language: a test passed or failed, or a level otherwise shown."""

    language: Annotated[str, Say("Language (`ja`, `en`)", "言語", kind="language")] = "ja"
    test: Annotated[
        str | None,
        Say(
            "Test, lower case: `jlpt`, `bjt`, `jft_basic`, `j_test`, `toeic`, `ielts` ...",
            "試験の名称",
        ),
    ] = None
    level: Annotated[str | None, Say("Level, lower case: `n1`, `n2`", "級")] = None
    score: Annotated[int | None, Say("Score", "得点")] = None
    cefr: Annotated[
        Literal["a1", "a2", "b1", "b2", "c1", "c2"] | None,
        Say("Level of the common framework it shows", "CEFR の段階"),
    ] = None
    passed: Annotated[
        bool | None,
        Say("Passed; where absent, a `passed_on` in the past says so", "合格したか"),
    ] = None
    passed_on: Annotated[date | None, Say("Day of the result", "合格の日")] = None
    valid_until: Annotated[
        date | Explicit | None, Say("Last day of validity; `none`: no end", "有効期限", ahead=True)
    ] = None


@frozen(kw_only=True)
class Research:
    """A research achievement, or several of one kind."""

    kind: Annotated[
        Literal["patent", "grant", "paper", "talk", "other_recognised"],
        Say(
            "Kind; `grant`: research paid for by a government abroad or the like, "
            "`other_recognised`: an equal achievement that the Minister recognises",
            "種類",
        ),
    ]
    count: Annotated[int, Say("How many", "件数")] = 1
    on: Annotated[date | None, Say("Day (of the last, where several)", "年月日")] = None
    title: Annotated[str | None, Say("Title or subject", "題名")] = None
    in_listed_journal: Annotated[
        bool | None,
        Say(
            "Paper in a journal of the database that national bodies use",
            "論文データベースの登載誌か",
        ),
    ] = None
    responsible_author: Annotated[
        bool | None, Say("Paper as the responsible author", "責任著者か")
    ] = None
    as_inventor: Annotated[bool | None, Say("Patent as the inventor", "発明者としての特許か")] = (
        None
    )
    cited_times: Annotated[int | None, Say("Times cited by others", "他者による引用の数")] = None


@frozen(kw_only=True)
class Contribution(Spell):
    """An achievement for Japan, in the sense of the contribution guideline."""

    field: Annotated[
        Literal[
            "common", "diplomacy", "economy", "culture", "education", "research", "sports", "other"
        ],
        Say("Field of the guideline", "分野"),
    ]
    item: Annotated[
        Literal[
            "international_prize",
            "japanese_honour",
            "public_committee",
            "profession_for_society",
            "mission_member",
            "international_organisation_post",
            "listed_company_management",
            "invested_company_management",
            "listed_company_managerial_post",
            "national_prize",
            "skilled_technician",
            "growth_field_project",
            "leading_position",
            "university_teacher",
            "research_results",
            "top_competition",
            "competition",
            "sport_promotion",
            "volunteer_work",
            "other",
        ]
        | None,
        Say("Item of the guideline", "項目"),
    ] = None
    achieved_on: Annotated[date | None, Say("Day achieved", "年月日")] = None
    investment_yen: Annotated[
        int | None, Say("Continuous investment, yen", "継続的な投資（円）")
    ] = None
    teaches_or_promotes: Annotated[
        bool | None, Say("Teaches or promotes the sport in Japan", "日本で指導・振興をしている")
    ] = None
    text: Annotated[str | None, Say("In words", "説明")] = None
