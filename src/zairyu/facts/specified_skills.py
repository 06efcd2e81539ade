"""A Specified Skilled Worker: the field, the tests, the intern training completed, the stay added up, the bars.

The contract and the organisation are :mod:`zairyu.facts.skilled_employment`, the support of SSW(i) is
:mod:`zairyu.facts.skilled_support`. Time as SSW(i) is added up over employers, fields and interruptions. Which
leave is taken out of it is partly stated (pregnancy, childbirth, childcare) and partly judged (other
unavoidable reasons), so that there are two sums.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.languages import CERTIFICATE
from zairyu.facts.schooling import graduate_of, in_japan, left_without_completing
from zairyu.facts.spans import FOREVER, Span, years_over
from zairyu.facts.stays import Spell, stays_in
from zairyu.facts.work import of_organisation
from zairyu.logic import UNKNOWN, Fact, Text, Timeline, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case import LanguageTest, Leave
    from zairyu.facts.source import CaseView

FIELD_NAMES: Final[dict[str, tuple[str, str]]] = {
    "nursing_care": ("介護", "Nursing care"),
    "building_cleaning_management": ("ビルクリーニング", "Building cleaning management"),
    "linen_supply": ("リネンサプライ", "Linen supply"),
    "machine_parts_and_tooling": ("素形材産業", "Machine parts and tooling industries"),
    "industrial_machinery": ("産業機械製造業", "Industrial machinery industry"),
    "electric_electronics_information": (
        "電気・電子情報関連産業",
        "Electric, electronics and information industries",
    ),
    "machine_parts_machinery_electronics": (
        "素形材・産業機械・電気電子情報関連製造業",
        "Machine parts, industrial machinery, electric, electronics and information industries",
    ),
    "industrial_products": ("工業製品製造業", "Manufacture of industrial products"),
    "construction": ("建設", "Construction"),
    "shipbuilding": ("造船・舶用工業", "Shipbuilding and ship machinery"),
    "automobile_repair": ("自動車整備", "Automobile repair and maintenance"),
    "aviation": ("航空", "Aviation"),
    "accommodation": ("宿泊", "Accommodation"),
    "automobile_transportation": ("自動車運送業", "Automobile transportation business"),
    "railway": ("鉄道", "Railway"),
    "logistics_warehouse": ("物流倉庫", "Logistics warehouses"),
    "agriculture": ("農業", "Agriculture"),
    "fishery": ("漁業", "Fishery and aquaculture"),
    "food_and_beverages": ("飲食料品製造業", "Manufacture of food and beverages"),
    "food_service": ("外食業", "Food service industry"),
    "forestry": ("林業", "Forestry"),
    "wood_industry": ("木材産業", "Wood industry"),
    "resource_circulation": ("資源循環", "Resource circulation"),
}
"""Every field there ever was, under the name used in cases: Japanese, English."""
FIELD_VALUES: Final = (*FIELD_NAMES, "none")
COUNTED_ACTIVITIES: Final = frozenset({"SSW1_PREP", "EMPLOY_CONT", "COMPLETE_TITP_ETC_BRIDGE_OLD"})
"""Designated Activities whose time counts as time of SSW(i) (supplementary provisions of 2019, Art. 6(1)).

The first two are work under a contract by those who wish to become SSW (item iv).
"""
BIRTH_AND_CHILDCARE: Final = frozenset({"maternity", "childcare"})
INTERNSHIPS: Final = frozenset({"9", "12", "42"})
"""Internship, summer job, staff of a manufacturer abroad."""
PASS_PAPER: Final = Text(ja="技能試験の合格証明書", en="Certificate of the skills test")
DESIGNATION: Final = Text(ja="指定書、在留カード", en="Designation paper, residence card")


def asked(
    name: str,
    ja: str,
    en: str,
    evidence: Text | None = None,
    *,
    sensitive: bool = False,
    derive: Callable[[CaseView], Any] | None = None,
) -> Fact:
    """Declare a yes-or-no fact whose question is its own sentence.

    Parameters
    ----------
    name
        Its id.
    ja, en
        What is so, as a statement.
    evidence
        The document that shows it.
    sensitive
        May always be left out.
    derive
        How it follows from a case; it can only be stated where not given.
    """
    question = Text(ja=f"次のとおりですか。「{ja}」", en=f"Is this so: {en[0].lower()}{en[1:]}?")
    return flag(
        name, ja=ja, en=en, question=question, evidence=evidence, sensitive=sensitive, derive=derive
    )


# --- Derivations -----------------------------------------------------------------------------------------


def _known_field(name: str | None) -> Any:
    """A name that is no field's leaves the question open: a case may be worded otherwise."""
    return name if name in FIELD_VALUES else UNKNOWN


def _field(view: CaseView) -> Timeline:
    return of_organisation(view, lambda org: Timeline.constant(_known_field(org.field)))


def _designated_field(view: CaseView) -> Timeline:
    """The field of each grant as Specified Skilled Worker; ``none`` in every other status."""
    grants = sorted(
        (grant for grant in view.applicant.statuses if grant.from_ is not None),
        key=lambda grant: grant.from_ or date.min,
    )
    steps: list[tuple[date, Any]] = []
    for grant in grants:
        skilled = (grant.status or "").startswith("specified_skilled_worker")
        if grant.from_ is not None:
            steps.append((grant.from_, _known_field(grant.field) if skilled else "none"))
    return Timeline.steps(UNKNOWN, *steps)


def _held(view: CaseView, kind: str) -> Any:
    """A qualification of this kind for the field of the proposed work."""
    history = view.applicant.qualifications
    field = view.value(field_of_work).at(view.as_of)
    absent: Any = False if history.complete else UNKNOWN
    days: list[date] = []
    for entry in history:
        if entry.kind != kind or entry.passed is False:
            continue
        if field is UNKNOWN or entry.field is None:
            absent = UNKNOWN
        elif entry.field == field and entry.obtained_on is not None:
            days.append(entry.obtained_on)
        elif entry.field == field:
            return True if entry.passed else UNKNOWN
    return Timeline.steps(absent, *((day, True) for day in sorted(days)[:1]))


def _skill_test_i(view: CaseView) -> Any:
    return _held(view, "ssw1_exam")


def _skill_test_ii(view: CaseView) -> Any:
    return _held(view, "ssw2_exam")


def _completed_training(view: CaseView) -> Any:
    """A completion in whatever field; whether it was completed *well* the case says by ``passed``."""
    history = view.applicant.qualifications
    absent: Any = False if history.complete else UNKNOWN
    for entry in history:
        if entry.kind != "technical_intern_2_completed" or entry.passed is False:
            continue
        if entry.passed is None or entry.obtained_on is None:
            return UNKNOWN
        return Timeline.steps(absent, (entry.obtained_on, True))
    return absent


_LEVELS: Final = ("n5", "n4", "n3", "n2", "n1")


def _shows(view: CaseView, level: str, framework: str) -> Any:
    """A JLPT level or above; a level of the framework that a proof itself states."""
    history = view.applicant.languages
    absent: Any = False if history.complete else UNKNOWN
    days: list[date] = []
    for proof in history:
        if proof.language != "ja" or proof.passed is False:
            continue
        enough = _enough(proof, level, framework)
        if enough is None or (enough and proof.passed_on is None):
            absent = UNKNOWN
        elif enough and proof.passed_on is not None:
            days.append(proof.passed_on)
    return Timeline.steps(absent, *((day, True) for day in sorted(days)[:1]))


def _enough(proof: LanguageTest, level: str, framework: str) -> bool | None:
    if proof.test == "jlpt":
        if proof.level not in _LEVELS:
            return None
        return _LEVELS.index(proof.level) >= _LEVELS.index(level)
    if proof.test == "jft_basic" and framework == "a2":
        return True
    return None if proof.cefr is None else proof.cefr >= framework


def _everyday_japanese(view: CaseView) -> Any:
    return _shows(view, "n4", "a2")


def _japanese_n3(view: CaseView) -> Any:
    return _shows(view, "n3", "b1")


def _counts(spell: Spell) -> bool:
    return (
        spell.status == "specified_skilled_worker_i" or spell.activity.upper() in COUNTED_ACTIVITIES
    )


def _total(view: CaseView) -> Timeline:
    return stays_in(view).total(_counts)


def _without(spans: list[Span], leaves: list[Span]) -> list[Span]:
    """Take the leaves out of the spans."""
    for begin, end in leaves:
        parts: list[Span] = []
        for start, until in spans:
            parts.extend(
                part
                for part in ((start, min(until, begin)), (max(start, end), until))
                if part[0] < part[1]
            )
        spans = parts
    return spans


def _less(view: CaseView, taken_out: Callable[[Leave], bool]) -> Any:
    """Years of SSW(i) without the leaves of the jobs that the case lists; unknown where it may list too few."""
    stays = stays_in(view)
    jobs = view.applicant.employment
    if stays.known_from != date.min or not jobs.complete:
        return UNKNOWN
    leaves: list[Span] = []
    for job in jobs:
        if not job.leaves.complete:
            return UNKNOWN
        for leave in job.leaves:
            if not taken_out(leave):
                continue
            if leave.from_ is None or (leave.end is None and not leave.goes_on):
                return UNKNOWN
            leaves.append((leave.from_, leave.end or FOREVER))
    spans = [(spell.start, spell.until) for spell in stays.spells if _counts(spell)]
    return years_over(_without(spans, leaves))


def _less_birth_and_childcare(view: CaseView) -> Any:
    return _less(view, lambda leave: leave.kind in BIRTH_AND_CHILDCARE)


def _less_every_leave(view: CaseView) -> Any:
    return _less(view, lambda _: True)


def _last_score(view: CaseView) -> Any:
    """The best score of a failed SSW(ii) test as a share of the pass mark."""
    history = view.applicant.qualifications
    scores = [
        entry.score_ratio
        for entry in history
        if entry.kind == "ssw2_exam" and entry.passed is False and entry.score_ratio is not None
    ]
    return max(scores) if scores else UNKNOWN


def _held_training(view: CaseView) -> Timeline:
    def intern(spell: Spell) -> bool:
        return spell.status.startswith("technical_intern_training")

    days = [spell.start for spell in stays_in(view).spells if intern(spell)]
    complete = stays_in(view).known_from == date.min
    return Timeline.steps(False if complete else UNKNOWN, *((day, True) for day in days[:1]))


def _in_field(view: CaseView) -> Timeline:
    def same(designated: Any, field: Any) -> Any:
        if designated == "none":
            return False
        return UNKNOWN if UNKNOWN in (designated, field) else designated == field

    return Timeline.combine(same, view.value(designated_field), view.value(field_of_work))


def _internship(view: CaseView) -> Timeline:
    return stays_in(view).timeline(lambda spell: spell.activity in INTERNSHIPS, absent=False)


def _left_school_poorly(view: CaseView) -> Timeline:
    """Who never left a school did not leave one poorly; why somebody left, a case does not say."""
    return view.value(left_without_completing).map(lambda left: False if left is False else UNKNOWN)


def _completed_a_course(view: CaseView) -> Any:
    return graduate_of(view, in_japan)


# --- The work and the field ------------------------------------------------------------------------------

field_of_work = choice(
    "specified_skills.field",
    values=FIELD_VALUES,
    ja="従事しようとする業務の特定産業分野",
    en="Specified industrial field of the proposed work",
    question=Text(
        ja="どの特定産業分野の仕事ですか。",
        en="Which specified industrial field does the work belong to?",
    ),
    evidence=DESIGNATION,
    derive=_field,
)
designated_field = choice(
    "specified_skills.designated_field",
    values=FIELD_VALUES,
    ja="今の特定技能の在留資格で指定されている分野（ほかの在留資格はなし）",
    en="Field designated with the status Specified Skilled Worker held (none in another status)",
    question=Text(
        ja="指定書に書かれた分野はどれですか。",
        en="Which field does your designation paper name?",
    ),
    evidence=DESIGNATION,
    derive=_designated_field,
)
continues_in_field = flag(
    "specified_skills.continues_in_field",
    ja="同じ分野の特定技能で在留していること",
    en="Already stays as Specified Skilled Worker in the same field",
    derive=_in_field,
)
level_of_work = choice(
    "specified_skills.level_of_work",
    values=("considerable", "proficient", "other"),
    ja="業務の技能の水準（相当程度の知識又は経験・熟練・その他）",
    en="Level of skill of the work: considerable knowledge or experience, proficient, other",
    question=Text(
        ja="特定技能1号の業務（相当程度の知識又は経験を要する）ですか、2号の業務（熟練した技能を要する）ですか。",
        en="Is it work of SSW(i) (skills of considerable knowledge or experience) or of SSW(ii) (proficient "
        "skills)?",
    ),
)
transport_work = choice(
    "specified_skills.transport_work",
    values=("truck", "bus", "taxi", "other"),
    ja="自動車運送業の業務（トラック・バス・タクシー）",
    en="Work in the automobile transportation business: truck, bus or taxi",
    question=Text(
        ja="トラック、バス、タクシーのどの運転の仕事ですか。",
        en="Do you drive a truck, a bus or a taxi?",
    ),
)
railway_operations = asked(
    "specified_skills.railway_operations",
    "鉄道分野の運輸係員の業務であること",
    "It is work of railway transport staff (train crew, station staff)",
)

# --- The person ------------------------------------------------------------------------------------------

good_health = asked(
    "specified_skills.good_health",
    "健康状態が良好であること（健康診断で確かめたもの）",
    "The state of health is good, as a medical examination shows",
    Text(ja="健康診断個人票", en="Health check sheet"),
)
skill_test_i = flag(
    "specified_skills.skill_test_i",
    ja="分野の特定技能1号評価試験など（技能）に合格していること",
    en="Passed the skills test of SSW(i) of the field",
    question=Text(
        ja="働く分野の特定技能1号の技能試験に合格していますか。",
        en="Have you passed the SSW(i) skills test of the field you will work in?",
    ),
    evidence=PASS_PAPER,
    derive=_skill_test_i,
)
skill_test_ii = flag(
    "specified_skills.skill_test_ii",
    ja="分野の特定技能2号の試験（技能）に合格していること",
    en="Passed the skills test of SSW(ii) of the field",
    question=Text(
        ja="働く分野の特定技能2号の技能試験に合格していますか。",
        en="Have you passed the SSW(ii) skills test of the field you will work in?",
    ),
    evidence=PASS_PAPER,
    derive=_skill_test_ii,
)
skill_shown_otherwise = judgement(
    "specified_skills.skill_shown_otherwise",
    ja="技能が試験以外の評価方法で証明されていると認められること",
    en="The skill is found to be shown by another assessment than a test",
    evidence=Text(ja="評価の資料", en="Papers of the assessment"),
)
everyday_japanese = flag(
    "specified_skills.everyday_japanese",
    ja="生活に必要な日本語能力の証明（日本語能力試験N4以上又は国際交流基金日本語基礎テスト）があること",
    en="Japanese for everyday life shown by JLPT N4 or above, or by JFT-Basic",
    question=Text(
        ja="日本語能力試験のN4以上か、国際交流基金日本語基礎テストに合格していますか。",
        en="Have you passed JLPT N4 or above, or the JFT-Basic?",
    ),
    evidence=CERTIFICATE,
    derive=_everyday_japanese,
)
japanese_n3 = flag(
    "specified_skills.japanese_n3",
    ja="日本語能力試験N3以上で日本語能力が証明されていること",
    en="Japanese shown at JLPT N3 or above",
    question=Text(
        ja="日本語能力試験のN3以上に合格していますか。", en="Have you passed JLPT N3 or above?"
    ),
    evidence=CERTIFICATE,
    derive=_japanese_n3,
)
nursing_care_japanese_test = asked(
    "specified_skills.nursing_care_japanese_test",
    "介護日本語評価試験に合格していること",
    "Passed the Nursing Care Japanese Language Evaluation Test",
    CERTIFICATE,
)
japanese_shown_otherwise = judgement(
    "specified_skills.japanese_shown_otherwise",
    ja="日本語能力がその他の評価方法で証明されていると認められること",
    en="The Japanese is found to be shown by another assessment",
    evidence=CERTIFICATE,
)
completed_training_ii = flag(
    "specified_skills.completed_training_ii",
    ja="技能実習2号を良好に修了していること",
    en="Completed Technical Intern Training (ii) well",
    question=Text(
        ja="技能実習2号を良好に修了しましたか（修了を示す合格証明書や評価調書がありますか）。",
        en="Did you complete Technical Intern Training (ii) well (a pass certificate or an evaluation says so)?",
    ),
    evidence=Text(
        ja="技能検定3級などの合格証明書、評価調書",
        en="Trade skills test certificate, evaluation sheet",
    ),
    derive=_completed_training,
)
completed_old_training = asked(
    "specified_skills.completed_old_training",
    "旧制度の技能実習2号、又は研修後の技能実習（特定活動）を良好に修了していること",
    "Completed well, under the former systems, Technical Intern Training (ii) or the internship in "
    "Designated Activities after training",
    Text(ja="修了証書、評価調書", en="Completion certificate, evaluation sheet"),
)
training_related = judgement(
    "specified_skills.training_related",
    ja="技能実習で修得した技能が、従事する業務の技能と関連すると認められること",
    en="The skill of the training is found to relate to that of the work",
    question=Text(
        ja="技能実習の職種・作業は、これからの業務に関連すると認められましたか。",
        en="Was the occupation of your training found to relate to the work you will do?",
    ),
)
was_intern = flag(
    "specified_skills.was_intern",
    ja="技能実習の在留資格で在留したことがあること",
    en="Has stayed as Technical Intern Trainee",
    question=Text(ja="技能実習生でしたか。", en="Were you a technical intern trainee?"),
    derive=_held_training,
)
was_intern_before_2010 = asked(
    "specified_skills.was_intern_before_2010",
    "研修の後の技能実習を行う特定活動で在留したことがあること（2010年6月30日までの制度）",
    "Has stayed in Designated Activities as an intern after training (the system until 30 June 2010)",
)
transfers_skill_home = judgement(
    "specified_skills.transfers_skill_home",
    ja="技能実習で得た技能等を本国へ移転するよう努めると認められること",
    en="Found to make efforts to pass the skill of the training on at home",
)
accepted_passport = asked(
    "specified_skills.accepted_passport",
    "退去強制の執行に協力する政府又は地域（告示）の旅券を持っていること",
    "Holds a passport of a government or region of the notice (one that co-operates in enforcing deportation)",
    Text(ja="旅券", en="Passport"),
)
deposit_or_penalty = asked(
    "specified_skills.deposit_or_penalty",
    "本人、家族又は親しい人が、保証金などの財産を管理され、又は違約金などの契約をしている（すると見込まれる）こと",
    "A deposit or other property of the applicant, family or somebody close is kept, or a penalty or the like "
    "is agreed (or is expected)",
)
paid_foreign_agency = asked(
    "specified_skills.paid_foreign_agency",
    "申込みの取次ぎ又は準備のために外国の機関に費用を支払っていること",
    "Costs were paid to an organisation abroad for the introduction or the preparation",
)
agreed_agency_costs = asked(
    "specified_skills.agreed_agency_costs",
    "支払った額と内訳を十分に理解して、その機関と合意していること",
    "Agreed with that organisation, fully understanding the amount and its items",
    Text(ja="雇用の経緯に係る説明書", en="Statement on how the employment came about"),
)
home_procedure_exists = asked(
    "specified_skills.home_procedure_exists",
    "国籍又は住所のある国・地域に、日本での活動について守るべき手続があること",
    "The country or region of nationality or residence has a procedure to follow for the activity in Japan",
)
home_procedure_done = asked(
    "specified_skills.home_procedure_done",
    "本国などで定められた手続を経ていること",
    "The procedure of the home country or region has been gone through",
    Text(ja="推薦者表、承認書など（国による）", en="Recommendation list or approval, by country"),
)
regular_costs = asked(
    "specified_skills.regular_costs",
    "食費・居住費などを定期に負担すること",
    "Regular costs (food, housing or others) are borne by the applicant",
)
agreed_regular_costs = asked(
    "specified_skills.agreed_regular_costs",
    "負担の対価として受ける利益の内容を十分に理解して合意していること",
    "Agreed to them, fully understanding what is given for them",
)
regular_costs_are_proper = asked(
    "specified_skills.regular_costs_are_proper",
    "負担する額が実費相当その他の適正な額であること",
    "The amounts are the real cost or otherwise proper",
)
regular_costs_in_writing = asked(
    "specified_skills.regular_costs_in_writing",
    "費用の明細書その他の書面が示されること",
    "A statement of the costs is shown in writing",
    Text(ja="徴収費用の説明書", en="Statement of costs collected"),
)
field_notice_met = judgement(
    "specified_skills.field_notice_met",
    ja="分野に特有の告示の基準（本人に関するもの）に適合すると認められること",
    en="Found to meet the field's own notice, in what concerns the applicant",
)

# --- The stay added up -----------------------------------------------------------------------------------

total_years = number(
    "specified_skills.total_years",
    unit="completed years",
    ja="特定技能1号での在留を通算した年数（移行準備などの特定活動を含む）",
    en="Years of stay as SSW(i) added up, the Designated Activities that lead to it included",
    question=Text(
        ja="特定技能1号（移行準備の特定活動を含む）での在留は、合わせて何年ですか。",
        en="How many years have you stayed as SSW(i) in all, time of preparing for it included?",
    ),
    evidence=DESIGNATION,
    derive=_total,
)
years_without_birth_and_childcare = number(
    "specified_skills.years_without_birth_and_childcare",
    unit="completed years",
    ja="通算した年数から、妊娠・出産・育児で働けなかった期間を除いたもの",
    en="The same years without times not worked for pregnancy, childbirth or childcare",
    evidence=Text(ja="休業の証明、母子健康手帳", en="Proof of leave, maternity record book"),
    derive=_less_birth_and_childcare,
)
years_without_every_leave = number(
    "specified_skills.years_without_every_leave",
    unit="completed years",
    ja="通算した年数から、すべての休業の期間を除いたもの",
    en="The same years without the times of every leave",
    evidence=Text(ja="休業の証明、診断書", en="Proof of leave, medical certificate"),
    derive=_less_every_leave,
)
other_leave_unavoidable = judgement(
    "specified_skills.other_leave_unavoidable",
    ja="ほかの休業（病気・けがなど）がやむを得ない事情によると認められること",
    en="Other leave (illness, injury or the like) is found to have been unavoidable",
    evidence=Text(ja="診断書など", en="Medical certificate or the like"),
)
reason_beyond_five_years = judgement(
    "specified_skills.reason_beyond_five_years",
    ja="5年を超えて在留する相当の理由があると認められること",
    en="Adequate reason to stay beyond five years is found",
)
best_failed_score = number(
    "specified_skills.best_failed_score",
    unit="ratio",
    ja="不合格だった特定技能2号試験の得点（合格点に対する割合。80%は0.8。必要なすべての試験のうち低いもの）",
    en="Score in the SSW(ii) test failed, as a share of the pass mark (0.8 for 80 %; the lowest of the tests needed)",
    evidence=Text(ja="試験の成績の通知", en="Score report of the test"),
    derive=_last_score,
)
pledge_made = asked(
    "specified_skills.pledge_made",
    "再受験し、合格したら2号に変更し、合格しなければ帰国することを誓約していること",
    "Pledged to take the test again, to change to SSW(ii) on passing and to go home otherwise",
    Text(ja="誓約書", en="Pledge"),
)
employer_goes_on = asked(
    "specified_skills.employer_goes_on",
    "所属機関が引き続き雇用し、2号の試験の合格を支援すること",
    "The organisation goes on employing the person and supports passing the SSW(ii) test",
)

# --- The present stay (manual) ---------------------------------------------------------------------------

plan_under_way = asked(
    "specified_skills.plan_under_way",
    "技能実習・研修・日本の食文化海外普及などの計画の途中であること",
    "In the middle of a plan (intern training, training, spreading Japanese food culture)",
)
in_fixed_programme = flag(
    "specified_skills.in_fixed_programme",
    ja="インターンシップ・サマージョブ・製造業外国従業員の特定活動で在留していること",
    en="Stays in Designated Activities for an internship, a summer job or staff of a manufacturer abroad",
    derive=_internship,
)
traditional_cooking = asked(
    "specified_skills.traditional_cooking",
    "特定伝統料理海外普及事業の特定活動で在留していること",
    "Stays in Designated Activities of the programme for spreading traditional cuisine",
)
left_school_poorly = asked(
    "specified_skills.left_school_poorly",
    "留学中に在籍状況が悪く、除籍・退学になったこと",
    "Was expelled from or left a school in Japan for poor enrolment",
    derive=_left_school_poorly,
)
completed_a_course = asked(
    "specified_skills.completed_a_course",
    "日本の学校の課程を修了していること",
    "Completed a course of a school in Japan",
    derive=_completed_a_course,
)
left_training_without_leave = asked(
    "specified_skills.left_training_without_leave",
    "技能実習の実習先を無断で離れたこと",
    "Left the place of intern training without leave",
    sensitive=True,
)
good_reason_for_leaving = judgement(
    "specified_skills.good_reason_for_leaving",
    ja="退学・離脱に正当な理由があると認められること",
    en="Just cause for leaving the school or the training is found",
)

FACTS: Final = tuple(value for value in list(globals().values()) if isinstance(value, Fact))
