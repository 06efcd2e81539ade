"""The activity proposed (or gone on with): what work, under what contract, for what pay, after what training.

Relevance of study is one judged point with three levels, because two standards are published. Whether the
subjects studied belong to the work is looked at flexibly for graduates of universities, junior colleges
and colleges of technology, and since 2024-02-29 for those of vocational courses certified by the Minister
of Education: *enough* will do. For other vocational courses the relevance must be *considerable*.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period, add, add_years
from zairyu.facts.residence import activity_as_granted, status_held
from zairyu.facts.schooling import enrolled
from zairyu.facts.spans import FOREVER, Span, years_over
from zairyu.facts.work import changing, joined, of_main_job, of_organisation
from zairyu.logic import NONE, UNKNOWN, Count, Text, Timeline, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case.model import Employment, ProposedActivity
    from zairyu.facts.source import CaseView

ENGINEER: Final = "engineer_specialist_in_humanities_international_services"
OWN_STATUSES: Final = frozenset(
    {ENGINEER, "engineer", "specialist_in_humanities_international_services"}
)
TRANSFEREES: Final = frozenset(
    {"intra_company_transferee", "intra_company_transferee_i", "intra_company_transferee_ii"}
)
"""Whose work is of the engineer or specialist kind too: the status proposed does not say the field."""
CONTRACT_EVIDENCE: Final = Text(
    ja="雇用契約書、労働条件通知書", en="Contract of employment, notice of working conditions"
)
PAY_EVIDENCE: Final = Text(
    ja="労働条件通知書、賃金規程、同じ業務の日本人の賃金がわかる資料",
    en="Notice of working conditions, wage rules, pay of Japanese staff in the same work",
)
JOB_EVIDENCE: Final = Text(ja="職務内容の説明書", en="Description of the duties")
CAREER_EVIDENCE: Final = Text(
    ja="在職証明書（業務と期間のわかるもの）",
    en="Certificates of employment with duties and periods",
)


# --- Derivations -------------------------------------------------------------------------------------


def _stated(read: Callable[[ProposedActivity], Any]) -> Callable[[CaseView], Any]:
    """Return the derivation "what the proposed activity says"; unknown where it says nothing."""

    def derive(view: CaseView) -> Any:
        proposed = view.case.proposed
        value = None if proposed is None else read(proposed)
        return UNKNOWN if value is None else value

    return derive


def _contract(view: CaseView) -> Any:
    """The contract of the job held, up to the day the case is known; then the one proposed."""

    def of_job(job: Employment, _: date) -> Any:
        return UNKNOWN if job.contract is None else True

    proposed = view.case.proposed
    said = None if proposed is None else proposed.contract
    promised = UNKNOWN if said is None else said != "none"
    held = of_main_job(view, of_job).map(lambda value: UNKNOWN if value is NONE else value)
    return joined(view, held, Timeline.constant(promised))


LANGUAGE_WORK: Final = frozenset({"translation", "interpretation", "language_teaching"})


def _field(proposed: ProposedActivity) -> str | None:
    if proposed.branch is not None:
        return proposed.branch
    if proposed.culture_based_work in LANGUAGE_WORK:
        return "international_services"
    if proposed.culture_based_work is not None:
        return None  # trade, design and the like can be work of the humanities too: that is asked
    if proposed.it_notice_work:
        return "natural_sciences"
    if proposed.status is not None and proposed.status not in OWN_STATUSES | TRANSFEREES:
        return "another_status"
    return None


_CULTURE: Final = {
    "translation": "translation_or_interpretation",
    "interpretation": "translation_or_interpretation",
    "language_teaching": "language_instruction",
    "public_relations": "public_relations_or_advertising",
    "overseas_trade": "overseas_transactions",
    "fashion_or_interior_design": "fashion_or_interior_design",
    "product_development": "product_development",
    "other": "similar",
}


def _culture_based_work(proposed: ProposedActivity) -> str | None:
    if proposed.culture_based_work is not None:
        return _CULTURE[proposed.culture_based_work]
    return "none" if proposed.branch in ("natural_sciences", "humanities") else None


def _represents(view: CaseView) -> Any:
    """Only a foreign lawyer can; ordinary work that is described is none of it."""
    proposed = view.case.proposed
    if proposed is not None and (
        proposed.branch or proposed.culture_based_work or proposed.it_notice_work
    ):
        return "none"
    held = view.applicant.qualifications
    lawyers = ("foreign_qualification", "national_licence", "other")
    if held.complete and not any(entry.kind in lawyers for entry in held):
        return "none"
    return UNKNOWN


def _information_processing(proposed: ProposedActivity) -> bool | None:
    if proposed.it_notice_work is not None:
        return proposed.it_notice_work
    return False if proposed.branch == "international_services" else None


def _it_exam(view: CaseView) -> Any:
    held = view.applicant.qualifications
    for entry in held:
        if (
            entry.kind in ("it_notice_exam", "it_notice_qualification")
            and entry.passed is not False
        ):
            if entry.obtained_on is not None:
                absent = False if held.complete else UNKNOWN
                return Timeline.steps(absent, (entry.obtained_on, True))
            return True if entry.passed else UNKNOWN
    return False if held.complete else UNKNOWN


def _main_activity(view: CaseView) -> Any:
    """The judgement on the work stands for the whole stay, unless open-ended training comes first."""
    proposed = view.case.proposed
    if proposed is not None and (
        proposed.training_fixed is False or proposed.qualifying_work_promised is False
    ):
        return UNKNOWN
    return view.value(needs_specialised_knowledge)


def _is_dispatch(work: Employment | ProposedActivity | None) -> Any:
    if work is None or (work.contract is None and work.dispatched_to is None):
        return UNKNOWN
    return work.contract == "dispatch" if work.contract is not None else True


def _dispatched(view: CaseView) -> Any:
    """As the contract of the job held says, up to the day the case is known; then as the one proposed does."""
    held = of_main_job(view, lambda job, _: _is_dispatch(job))
    known = held.map(lambda value: UNKNOWN if value is NONE else value)
    return joined(view, known, Timeline.constant(_is_dispatch(view.case.proposed)))


def _client_named(proposed: ProposedActivity) -> bool | None:
    return True if proposed.dispatched_to is not None else None


def _category(view: CaseView) -> Any:
    """The category of the organisation that carries the activity, now or as proposed."""
    number = of_organisation(view, lambda organisation: changing(organisation.category))
    return number.map(lambda value: UNKNOWN if value is UNKNOWN else f"category_{value}")


# --- Pay: two numbers on the same footing ---------------------------------------------------------------


def _pay(view: CaseView) -> Any:
    """Yen a year, as promised: the yearly figure where the comparator is yearly, else twelve months.

    What is promised first counts from the beginning: an offer is an offer before the work starts.
    """
    proposed = view.case.proposed
    if proposed is None:
        return UNKNOWN
    yearly = proposed.comparator_yen_per_year is not None
    steps: list[tuple[date, Any]] = []
    for entry in sorted(proposed.pay, key=lambda pay: pay.from_ or date.min):
        if entry.kind != "total" and len(proposed.pay) > 1:
            return UNKNOWN
        promised_from = entry.from_ if steps and entry.from_ else date.min
        amount = _a_year(entry.yen_per_month, entry.yen_per_year, yearly)
        steps.append((promised_from, amount))
    return Timeline.steps(UNKNOWN, *steps)


def _a_year(month: int | None, year: int | None, yearly: bool) -> Any:
    if yearly and year is not None:
        return year
    if month is not None:
        return month * 12
    return UNKNOWN if year is None else year


def _comparator(view: CaseView) -> Any:
    """Yen a year; unknown where only a month is stated for one side and only a year for the other."""
    proposed = view.case.proposed
    if proposed is None:
        return UNKNOWN
    month, year = proposed.comparator_yen_per_month, proposed.comparator_yen_per_year
    pay_by_month = all(entry.yen_per_month is not None for entry in proposed.pay)
    pay_by_year = all(entry.yen_per_year is not None for entry in proposed.pay)
    if year is not None and pay_by_year:
        return year
    if month is not None and pay_by_month:
        return month * 12
    return UNKNOWN


# --- Practical experience -------------------------------------------------------------------------------

RELATED: Final = frozenset({"proposed_work", "same_field"})
CULTURE_RELATED: Final = RELATED | {"culture_based_work"}
SIDE_WORK: Final = frozenset({"part_time"})


def _experience(view: CaseView, kinds: frozenset[str]) -> Any:
    history = view.applicant.employment
    if history.says_nothing:
        return UNKNOWN
    spans: list[Span] = []
    for job in history:
        counts = _counts(job, kinds)
        if counts is False:
            continue
        if counts is None or job.from_ is None or (job.end is None and not job.goes_on):
            return UNKNOWN
        spans.append((job.from_, job.end or FOREVER))
    total = years_over(spans)
    return total if history.complete else UNKNOWN


def _counts(job: Employment, kinds: frozenset[str]) -> bool | None:
    """Does the job count? Part-time work does not (practice); a job nobody has classed is unknown."""
    if job.full_time is False or job.contract in SIDE_WORK:
        return False
    if not job.practice:
        return None
    return bool(kinds & set(job.practice))


COUNTED_STUDY: Final = frozenset(
    {
        "university",
        "graduate_school",
        "junior_college",
        "college_of_technology",
        "high_school",
        "vocational_school_specialised_course",
    }
)
"""Schools whose time of study of the subject counts as experience."""
WORKING_AGE: Final = 15


def _experience_with_study(view: CaseView) -> Any:
    """Jobs alone, until no study could add to them: which study was of the subject nobody states."""
    worked = _experience(view, RELATED)
    if worked is UNKNOWN:
        return UNKNOWN
    history = view.applicant.education
    if history.complete and not any(course.level in COUNTED_STUDY for course in history):
        return worked
    enough = [(day, value) for start, value in zip(worked.starts, worked.values, strict=True)
              if (day := _ten_years_from(start, value)) is not None]  # fmt: skip
    return Timeline.steps(UNKNOWN, *enough)


def _ten_years_from(start: date, value: Any) -> date | None:
    if isinstance(value, Count):
        return max(start, value.day_of(10))
    return start if value >= 10 else None


def _possible_experience(view: CaseView) -> Any:
    """What is stated; else every job and counted school together; else the years since the 15th birthday."""
    stated = view.value(experience_years)
    bound = _everything_together(view)
    return Timeline.combine(lambda said, most: most if said is UNKNOWN else said, stated, bound)


def _everything_together(view: CaseView) -> Timeline:
    jobs, schools = view.applicant.employment, view.applicant.education
    spans: list[Span] = []
    dated = jobs.complete and schools.complete
    for spell in (*jobs, *(course for course in schools if course.level in COUNTED_STUDY)):
        if spell.from_ is None or (spell.end is None and not spell.goes_on):
            dated = False
        else:
            spans.append((spell.from_, spell.end or FOREVER))
    if dated and all(course.level is not None for course in schools):
        return years_over(spans)
    if view.applicant.born_on is None:
        return Timeline.constant(UNKNOWN)
    return Timeline.constant(Count(add_years(view.applicant.born_on, WORKING_AGE), "years"))


def _related_experience(view: CaseView) -> Any:
    return _experience(view, CULTURE_RELATED)


# --- Language -------------------------------------------------------------------------------------------

_B2_CEFR: Final = frozenset({"b2", "c1", "c2"})


def _shows_b2(view: CaseView) -> Any:
    """A test at B2 or above in the language of the work: JLPT N2, BJT 400, or a level so stated."""
    proposed = view.case.proposed
    language = None if proposed is None else proposed.work_language
    if language is None:
        return UNKNOWN
    history = view.applicant.languages
    known: list[tuple[date, Any]] = []
    absent: Any = False if history.complete else UNKNOWN
    for proof in history:
        if proof.language != language or proof.passed is False:
            continue
        if not _is_b2(proof):
            if proof.cefr is None and proof.level is None and proof.score is None:
                absent = UNKNOWN  # a test whose result nobody stated
            continue
        if proof.passed_on is not None:
            known.append((proof.passed_on, True))
        elif proof.passed or proof.cefr is not None:
            return True
    return Timeline.steps(absent, *sorted(known)[:1])


def _is_b2(proof: Any) -> bool:
    if proof.cefr in _B2_CEFR:
        return True
    if proof.language != "ja":
        return False
    if proof.test == "jlpt":
        return proof.level in ("n1", "n2")
    return proof.test == "bjt" and proof.score is not None and proof.score >= 400


# --- The activity of the present status -----------------------------------------------------------------

ATTENDS: Final = Decimal("0.8")
"""Attendance that is not asked about in practice."""
NEVER_LONG: Final = Period(months=3)
"""No absence up to this is called long; beyond it nobody has published a number."""
REASONS: Final = frozenset({"work_assignment", "illness", "childbirth", "family_care"})


def _performed(view: CaseView) -> Any:
    """The job examined at the grant goes on; a student is enrolled and attends. Otherwise nobody knows."""

    def performed(granted: Any, at_school: Any, held: Any) -> Any:
        if held == "student":
            return True if at_school is True and _attends(view) else UNKNOWN
        return True if granted is True else UNKNOWN

    return Timeline.combine(
        performed, view.value(activity_as_granted), view.value(enrolled), view.value(status_held)
    )


def _attends(view: CaseView) -> bool:
    return any(
        course.attendance_ratio is not None and course.attendance_ratio >= ATTENDS
        for course in view.applicant.education
        if course.goes_on or course.state == "enrolled"
    )


def _long_absence(view: CaseView) -> Any:
    """False where every absence is known and each was short, or had one of the usual reasons."""
    history = view.applicant.absences
    if not history.complete:
        return UNKNOWN
    for absence in history:
        left, back = absence.left_on, absence.returned_on
        short = left is not None and isinstance(back, date) and back <= add(left, NEVER_LONG)
        if not short and absence.reason not in REASONS:
            return UNKNOWN
    return False


# --- Facts ----------------------------------------------------------------------------------------------

under_contract = flag(
    "activity.under_contract",
    ja="日本の公私の機関との契約（雇用のほか、継続する委任・委託・嘱託を含む）があること",
    en="There is a contract with a public or private organisation in Japan (employment, or a "
    "continuing mandate or commission)",
    question=Text(
        ja="日本の会社などとの契約（雇用契約など）はありますか。",
        en="Is there a contract with a company or other organisation in Japan?",
    ),
    evidence=CONTRACT_EVIDENCE,
    derive=_contract,
)
field_of_work = choice(
    "activity.field_of_work",
    values=(
        "natural_sciences",
        "humanities",
        "international_services",
        "another_status",
        "none",
    ),
    ja="仕事の分野（自然科学・人文科学・国際業務・ほかの在留資格の仕事・どれでもない）",
    en="Field of the work (natural sciences, humanities, international services, the work of another "
    "status, none of these)",
    question=Text(
        ja="仕事は、理学・工学などの技術や知識、法律・経済・社会などの知識、外国の文化に根ざした考え方や感性の"
        "どれを使うものですか。学校の教員や会社の経営など、ほかの在留資格の仕事ですか。",
        en="Does the work use technology or knowledge of the natural sciences, knowledge of law, "
        "economics, society and the like, or a way of thinking based on a foreign culture? Or is it "
        "the work of another status (teacher at a school, managing a business ...)?",
    ),
    evidence=JOB_EVIDENCE,
    derive=_stated(_field),
)
needs_specialised_knowledge = judgement(
    "activity.needs_specialised_knowledge",
    ja="その分野の技術・知識、又は外国の文化に根ざした思考・感受性を必要とする業務と認められること",
    en="The work is found to need technology or knowledge of that field, or thinking based on a foreign "
    "culture",
    question=Text(
        ja="専門的な技術や知識（又は外国の文化に根ざした思考や感受性）を必要とする業務と認められましたか。",
        en="Was the work found to need specialised technology or knowledge, or thinking based on a "
        "foreign culture?",
    ),
    evidence=JOB_EVIDENCE,
)
main_activity_qualifies = judgement(
    "activity.main_activity_qualifies",
    ja="在留期間を通じて、主な活動がその業務であると認められること",
    en="Over the stay as a whole, the qualifying work is found to be the main activity",
    question=Text(
        ja="研修などを含めた在留期間の全体で、専門的な業務が主な活動と認められましたか。",
        en="Over the whole stay, training included, was the specialised work found to be the main activity?",
    ),
    evidence=Text(ja="研修計画、キャリアプラン", en="Training plan, career plan"),
    derive=_main_activity,
)
training_months = number(
    "activity.training_months",
    unit="months",
    ja="その業務の前に行う実務研修の月数",
    en="Months of practical training before the qualifying work",
    question=Text(
        ja="最初に店舗や工場などで研修をしますか。何か月ですか。なければ0です。",
        en="Is there practical training first, in a shop or factory? How many months? 0 if none.",
    ),
    evidence=Text(ja="研修計画", en="Training plan"),
    derive=_stated(lambda proposed: proposed.training_months),
)
training_fixed = flag(
    "activity.training_fixed",
    ja="実務研修の期間が決まっていること",
    en="The length of the practical training is fixed",
    question=Text(
        ja="研修がいつ終わるか、決まっていますか。", en="Is it fixed when the training ends?"
    ),
    derive=_stated(lambda proposed: proposed.training_fixed),
)
qualifying_work_promised = flag(
    "activity.qualifying_work_promised",
    ja="研修の後にその業務に就くことが約束されていること",
    en="The qualifying work is promised after the training",
    question=Text(
        ja="研修の後、専門的な業務に就くことが決まっていますか（選ばれた人だけではなく）。",
        en="Is it settled that the specialised work follows the training (not only for those selected)?",
    ),
    derive=_stated(lambda proposed: proposed.qualifying_work_promised),
)
culture_based_work = choice(
    "activity.culture_based_work",
    values=(
        "translation_or_interpretation",
        "language_instruction",
        "public_relations_or_advertising",
        "overseas_transactions",
        "fashion_or_interior_design",
        "product_development",
        "similar",
        "none",
    ),
    ja="国際業務の種類",
    en="Kind of international services",
    question=Text(
        ja="翻訳・通訳、語学の指導、広報・宣伝、海外取引、服飾・室内装飾のデザイン、商品開発、これらに似た仕事のどれですか。",
        en="Which is it: translation or interpretation, language instruction, public relations or "
        "advertising, overseas transactions, fashion or interior design, product development, or "
        "similar work?",
    ),
    evidence=JOB_EVIDENCE,
    derive=_stated(_culture_based_work),
)
represents_in_international_proceedings = choice(
    "activity.represents_in_international_proceedings",
    values=("none", "arbitration", "mediation"),
    ja="国際仲裁・国際調停の手続の代理（外国弁護士）",
    en="Represents parties in international arbitration or mediation (foreign lawyers)",
    question=Text(
        ja="外国弁護士として、国際仲裁や国際調停の代理をする仕事ですか。",
        en="Is it work as a foreign lawyer representing parties in international arbitration or mediation?",
    ),
    derive=_represents,
)
relevance_of_study = judgement(
    "activity.relevance_of_study",
    values=("none", "enough", "considerable"),
    ja="専攻した科目と業務の関連性（なし・足りる・相当程度）",
    en="Relevance of the subjects studied to the work (none, enough, considerable)",
    question=Text(
        ja="学校で専攻した科目と仕事の内容は関連すると認められましたか。どの程度ですか。",
        en="Were the subjects studied found relevant to the work? To what degree?",
    ),
    evidence=Text(ja="成績証明書、職務内容の説明書", en="Transcript, description of the duties"),
)
is_information_processing = flag(
    "activity.is_information_processing",
    ja="情報処理に関する技術又は知識を要する業務であること",
    en="The work needs technology or knowledge of information processing",
    question=Text(
        ja="プログラミングやシステムの設計など、情報処理の仕事ですか。",
        en="Is it information-processing work, such as programming or system design?",
    ),
    evidence=JOB_EVIDENCE,
    derive=_stated(_information_processing),
)
it_exam_passed = flag(
    "activity.it_exam_passed",
    ja="告示で定める情報処理技術の試験に合格し、又は資格を持っていること",
    en="Passed an information-technology examination, or holds a qualification, named in the notice",
    question=Text(
        ja="基本情報技術者など、法務大臣の告示にある情報処理の試験に合格していますか（外国の一部の試験も含みます）。",
        en="Have you passed an information-technology examination named in the Minister's notice "
        "(Fundamental Information Technology Engineer and above; some examinations abroad too)?",
    ),
    evidence=Text(ja="合格証明書", en="Certificate of the examination"),
    derive=_it_exam,
)
experience_years = number(
    "activity.experience_years",
    unit="completed years",
    ja="関連する業務の実務経験の年数（関連科目を専攻した期間を含む）",
    en="Years of practical experience in related work (time of study of the subject counts too)",
    question=Text(
        ja="仕事に関連する実務経験は何年ですか。関連する科目を大学・高専・高校・専門学校で専攻した期間も足せます。",
        en="How many years of practical experience do you have in related work? Time in which you "
        "majored in a related subject at a university, college of technology, high school or "
        "vocational course may be added.",
    ),
    evidence=CAREER_EVIDENCE,
    derive=_experience_with_study,
)
possible_experience_years = number(
    "activity.possible_experience_years",
    unit="years",
    ja="実務経験として数えられる年数の上限",
    en="Years that could count as practical experience at most",
    question=Text(
        ja="生年月日と、これまでの学校と仕事の期間を教えてください。",
        en="When were you born, and when did you go to school and work?",
    ),
    derive=_possible_experience,
)
related_experience_years = number(
    "activity.related_experience_years",
    unit="completed years",
    ja="国際業務に関連する実務経験の年数",
    en="Years of practical experience related to the international services",
    question=Text(
        ja="行う仕事（国際業務）に関連する実務経験は何年ですか。",
        en="How many years of practical experience do you have in work related to what you will do?",
    ),
    evidence=CAREER_EVIDENCE,
    derive=_related_experience,
)
pay = number(
    "activity.pay",
    unit="yen per year",
    ja="報酬（年額。通勤手当などの実費は除く）",
    en="Pay in a year, without reimbursed costs",
    question=Text(
        ja="報酬は、賞与を含めて1年でいくらですか。通勤手当などの実費は除きます。",
        en="What is the pay in a year, bonuses included, without reimbursed costs such as commuting?",
    ),
    evidence=PAY_EVIDENCE,
    derive=_pay,
)
comparable_pay = number(
    "activity.comparable_pay",
    unit="yen per year",
    ja="同じ業務に就く日本人の報酬（年額）",
    en="Pay in a year of a Japanese person doing the same work",
    question=Text(
        ja="同じ会社で同じ仕事をする日本人の報酬は、1年でいくらですか。",
        en="What does a Japanese person doing the same work there earn in a year?",
    ),
    evidence=PAY_EVIDENCE,
    derive=_comparator,
)
pay_at_least_as_japanese = judgement(
    "activity.pay_at_least_as_japanese",
    ja="日本人が従事する場合の報酬と同等額以上と認められること",
    en="The pay is found to be at least that of a Japanese person in the same work",
    question=Text(
        ja="日本人が従事する場合と同等額以上の報酬と認められましたか。",
        en="Was the pay found to be at least what a Japanese person would receive?",
    ),
    evidence=PAY_EVIDENCE,
)
employer_category = choice(
    "activity.employer_category",
    values=("category_1", "category_2", "category_3", "category_4"),
    ja="所属機関のカテゴリー（1から4）",
    en="Category of the organisation (1 to 4)",
    question=Text(
        ja="会社のカテゴリーはどれですか（上場企業などは1、前年分の源泉徴収税額が1000万円以上なら2、"
        "法定調書合計表を出していれば3、それ以外は4）。",
        en="Which category is the organisation: 1 (listed companies and the like), 2 (10,000,000 yen of "
        "tax withheld last year), 3 (filed the summary of statutory reports), 4 (others)?",
    ),
    evidence=Text(
        ja="前年分の法定調書合計表の写し", en="Copy of last year's summary of statutory reports"
    ),
    derive=_category,
)
uses_language_with_people = flag(
    "activity.uses_language_with_people",
    ja="主に言語能力を用いて人と接する業務であること",
    en="The work mainly consists of dealing with people by using a language",
    question=Text(
        ja="主に言葉を使って人と接する仕事ですか（通訳、接客、フロントなど）。",
        en="Does the work mainly consist of using a language with people (interpreting, front desk, "
        "customers ...)?",
    ),
    evidence=JOB_EVIDENCE,
    derive=_stated(lambda proposed: proposed.uses_language_with_people),
)
works_in_japanese = flag(
    "activity.works_in_japanese",
    ja="業務で使う言語が日本語であること",
    en="The language used in the work is Japanese",
    question=Text(
        ja="仕事で使う言葉は日本語ですか。", en="Is Japanese the language used in the work?"
    ),
    derive=_stated(
        lambda proposed: None if proposed.work_language is None else proposed.work_language == "ja"
    ),
)
shows_language_b2 = flag(
    "activity.shows_language_b2",
    ja="業務で使う言語についてCEFRのB2相当を示す資料があること",
    en="There is proof of CEFR B2 in the language used in the work",
    question=Text(
        ja="仕事で使う言葉の能力がB2相当（日本語ならN2以上、BJT400点以上など）とわかる資料がありますか。",
        en="Is there proof of level B2 in the language used in the work (for Japanese: JLPT N2 or above, "
        "BJT 400 points ...)?",
    ),
    evidence=Text(ja="試験の合格証明書", en="Certificate of the test"),
    derive=_shows_b2,
)
schooled_in_japan = flag(
    "activity.schooled_in_japan",
    ja="日本の義務教育と高校を修了したこと",
    en="Completed compulsory education and high school in Japan",
    question=Text(
        ja="日本の小中学校と高校を卒業していますか。",
        en="Did you complete elementary, junior high and high school in Japan?",
    ),
    evidence=Text(ja="卒業証明書", en="Certificates of graduation"),
)
representative_declaration = flag(
    "activity.representative_declaration",
    ja="所属機関の代表者に関する申告書があること",
    en="The organisation's declaration about its representative is at hand",
    question=Text(
        ja="会社の代表者に関する申告書（会社が作るもの）がありますか。",
        en="Is there the declaration about its representative that the organisation makes?",
    ),
    evidence=Text(ja="申告書", en="Declaration"),
)
dispatched = flag(
    "activity.dispatched",
    ja="派遣労働者として働くこと",
    en="Works as a dispatched worker",
    question=Text(
        ja="派遣会社に雇われて、別の会社（派遣先）で働きますか。",
        en="Are you employed by a dispatching company and work at another company?",
    ),
    evidence=CONTRACT_EVIDENCE,
    derive=_dispatched,
)
dispatch_client_fixed = flag(
    "activity.dispatch_client_fixed",
    ja="派遣先が決まっていること",
    en="The client company of the dispatch is fixed",
    question=Text(ja="派遣先の会社は決まっていますか。", en="Is the client company settled?"),
    evidence=Text(ja="労働者派遣契約書", en="Contract of dispatch"),
    derive=_stated(_client_named),
)
dispatch_pledges = flag(
    "activity.dispatch_pledges",
    ja="派遣元と派遣先の誓約書があること",
    en="Written pledges of the dispatching company and the client are at hand",
    question=Text(
        ja="派遣元と派遣先の両方の誓約書がありますか。",
        en="Do you have the written pledges of both the dispatching company and the client?",
    ),
    evidence=Text(ja="誓約書", en="Pledges"),
)
conditions_are_lawful = flag(
    "activity.conditions_are_lawful",
    ja="雇用・労働条件が労働関係法規に適合していること",
    en="The conditions of employment comply with labour law",
    question=Text(
        ja="労働条件通知書があり、最低賃金、労働時間、社会保険などの法律に合っていますか。",
        en="Is there a notice of working conditions, and do pay, hours and insurance follow the labour laws?",
    ),
    evidence=CONTRACT_EVIDENCE,
)
activity_performed = flag(
    "activity.activity_performed",
    ja="今の在留資格の活動を行ってきたこと（正当な理由のある中断を含む）",
    en="The activity of the present status has been done (interruptions with good reason included)",
    question=Text(
        ja="今の在留資格の活動（仕事、学校など）を続けてきましたか。病気や出産、会社の都合による失業後の就職活動など、"
        "理由のある中断は「はい」で構いません。",
        en="Have you done the activity of your present status (work, school ...)? Interruptions with good "
        "reason, such as illness, childbirth or looking for work after losing a job, count as yes.",
    ),
    evidence=Text(
        ja="在職証明書、在学証明書、出席・成績の証明書",
        en="Certificate of employment or enrolment, attendance and transcript",
    ),
    derive=_performed,
)
long_absence_without_reason = flag(
    "activity.long_absence_without_reason",
    ja="合理的な理由なく長く日本を離れていたこと",
    en="Was long outside Japan without a good reason",
    question=Text(
        ja="合理的な理由（転勤、病気、家族の看護など）がないのに、長く日本を離れていたことがありますか。",
        en="Were you outside Japan for long without a good reason (posting, illness, family care ...)?",
    ),
    derive=_long_absence,
)

FACTS: Final = (
    under_contract,
    field_of_work,
    needs_specialised_knowledge,
    main_activity_qualifies,
    training_months,
    training_fixed,
    qualifying_work_promised,
    culture_based_work,
    represents_in_international_proceedings,
    relevance_of_study,
    is_information_processing,
    it_exam_passed,
    experience_years,
    possible_experience_years,
    related_experience_years,
    pay,
    comparable_pay,
    pay_at_least_as_japanese,
    employer_category,
    uses_language_with_people,
    works_in_japanese,
    shows_language_b2,
    schooled_in_japan,
    representative_declaration,
    dispatched,
    dispatch_client_fixed,
    dispatch_pledges,
    conditions_are_lawful,
    activity_performed,
    long_absence_without_reason,
)
