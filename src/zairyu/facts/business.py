"""A business operated or managed: office, scale, who speaks Japanese, career of its manager, old and new criteria.

Staff and the property put into the business are facts of the organisation
(:mod:`zairyu.facts.organisation`). What the agency looks at as a whole (is it really management, is the
scale comparable, will the criteria be met) is judged and never derived.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period, add
from zairyu.facts.languages import CERTIFICATE, LEVELS, japanese_framework_level, shows_n2
from zairyu.facts.organisation import REGISTER
from zairyu.facts.residence import status_held
from zairyu.facts.schooling import DIPLOMA
from zairyu.facts.spans import FOREVER, Span, years_over
from zairyu.facts.stays import stays_in
from zairyu.facts.work import (
    changing,
    is_main_work,
    joined,
    of_main_job,
    of_organisation,
    of_proposed,
)
from zairyu.logic import UNKNOWN, Text, Timeline, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case.model import Application, Education, Organisation, ProposedActivity
    from zairyu.case.values import Changing
    from zairyu.facts.source import CaseView

OPERATES: Final = frozenset(
    {
        "representative_director",
        "director",
        "executive_officer",
        "managing_partner_with_representation",
        "managing_partner",
        "sole_proprietor",
    }
)
"""Officers and owners: they operate the business. A department head, plant or branch manager manages it."""
BUSINESS_STATUSES: Final = frozenset(
    {"business_manager", "investor_business_manager", "highly_skilled_professional_i_c"}
)
STARTUP_ACTIVITY: Final = "44"
"""Number of the notified Designated Activity for preparing to start a business."""
REFORM: Final = date(2025, 10, 16)
"""Day on which the row Business Manager was rewritten."""
OLD_CERTIFICATE_LASTS: Final = Period(months=3)
POSTGRADUATE: Final = frozenset({"master", "doctor", "professional"})


# --- The work --------------------------------------------------------------------------------------------


def _role_of(position: str | None) -> Any:
    if position in OPERATES:
        return "operates"
    return {"manager": "manages", "employee": "none"}.get(position or "", UNKNOWN)


def _role(view: CaseView) -> Timeline:
    proposed = view.case.proposed
    ahead = Timeline.steps(UNKNOWN, (view.as_of, _role_of(proposed.position if proposed else None)))
    return joined(view, of_main_job(view, lambda job, _: _role_of(job.position)), ahead)


def _reserved(proposed: ProposedActivity) -> bool | None:
    """Work stated as the activity of another status than this is not decided here."""
    if proposed.status == "legal_accounting_services":
        return True
    return False if proposed.status in BUSINESS_STATUSES else None


def _needs_qualification(view: CaseView) -> Timeline:
    return of_proposed(view, _reserved)


def _foreign_investment(view: CaseView) -> Timeline:
    """The applicant's own money is foreign; that of others nobody states."""
    return of_proposed(view, lambda proposed: True if proposed.investment_yen else None)


def _several_managers(view: CaseView) -> Timeline:
    paid = of_organisation(view, lambda organisation: changing(organisation.managers_paid))
    return paid.map(lambda persons: UNKNOWN if persons is UNKNOWN else persons > 1)


def _paid(proposed: ProposedActivity) -> bool | None:
    return True if any(pay.yen_per_month or pay.yen_per_year for pay in proposed.pay) else None


def _paid_for_managing(view: CaseView) -> Timeline:
    return of_proposed(view, _paid)


# --- The business ----------------------------------------------------------------------------------------


def _of_business(
    read: Callable[[Organisation], Changing[Any]],
) -> Callable[[CaseView], Timeline]:
    return lambda view: of_organisation(view, lambda organisation: changing(read(organisation)))


def _capital_shown(view: CaseView) -> Timeline:
    """Nothing where none is stated: as a lower bound of the property used it can only grow."""
    return view.value(capital).map(lambda yen: 0 if yen is UNKNOWN else yen)


def _begun(organisation: Organisation) -> Timeline:
    day = organisation.started_on
    if isinstance(day, date):
        return Timeline.steps(False, (day, True))
    return Timeline.constant(UNKNOWN if day is None else False)


def _started(view: CaseView) -> Timeline:
    return of_organisation(view, _begun)


def _large(organisation: Organisation) -> Timeline:
    def either(listed: Any, alike: Any) -> Any:
        if True in (listed, alike):
            return True
        return UNKNOWN if UNKNOWN in (listed, alike) else False

    return Timeline.combine(
        either, changing(organisation.listed), changing(organisation.listed_like_scale)
    )


def _large_scale(view: CaseView) -> Timeline:
    return of_organisation(view, _large)


# --- Japanese, career --------------------------------------------------------------------------------------


def _shows_japanese_b2(view: CaseView) -> Timeline:
    """N2 or 400 points in the BJT, or a proof that itself states B2 or above."""
    at_b2 = LEVELS[LEVELS.index("b2") :]
    days = [
        proof.passed_on or view.as_of
        for proof in view.applicant.languages
        if proof.language == "ja" and proof.passed is not False and proof.cefr in at_b2
    ]
    by_level = Timeline.steps(False, *((day, True) for day in sorted(days)[:1]))
    return Timeline.combine(
        lambda test, stated, level: True if stated or level in at_b2 else test,
        view.value(shows_n2),
        by_level,
        view.value(japanese_framework_level),
    )


def _management_jobs(view: CaseView) -> list[Span] | None:
    """Return the stretches of operating or managing a business; None where the history may lack one."""
    spans: list[Span] = []
    for job in view.applicant.employment:
        if not is_main_work(job) or (job.practice and "management" not in job.practice):
            continue
        if not job.practice or job.from_ is None or (job.end is None and not job.goes_on):
            return None
        spans.append((job.from_, job.end or FOREVER))
    return spans if view.applicant.employment.complete else None


def _of_management(course: Education) -> bool | None:
    """Is it study of management at a graduate school? Nobody states it but by the degree."""
    if course.degree == "mba_mot":
        return True
    may_be = course.level in ("graduate_school", "other", None) or course.degree in POSTGRADUATE
    return None if may_be else False


def _studies(view: CaseView) -> list[Span] | None:
    spans: list[Span] = []
    for course in view.applicant.education:
        counts = _of_management(course)
        if counts is False:
            continue
        if counts is None or course.from_ is None or (course.end is None and not course.goes_on):
            return None
        spans.append((course.from_, course.end or FOREVER))
    return spans if view.applicant.education.complete else None


def _preparations(view: CaseView) -> list[Span] | None:
    stays = stays_in(view)
    designated = [spell for spell in stays.spells if spell.status == "designated_activities"]
    if stays.known_from != date.min or any(not spell.activity for spell in designated):
        return None
    return [
        (spell.start, spell.until) for spell in designated if spell.activity == STARTUP_ACTIVITY
    ]


def _together(jobs: list[Span] | None, more: list[Span] | None) -> Any:
    return UNKNOWN if jobs is None or more is None else years_over([*jobs, *more])


def _years_with_study(view: CaseView) -> Any:
    return _together(_management_jobs(view), _studies(view))


def _years_with_preparation(view: CaseView) -> Any:
    return _together(_management_jobs(view), _preparations(view))


# --- Old and new criteria ----------------------------------------------------------------------------------


def _startup_certificate(view: CaseView) -> Timeline:
    """Only somebody with the Designated Activity of the preparation can have it: that is asked."""
    stays = stays_in(view)
    possible = any(
        spell.status == "designated_activities" and spell.activity in ("", STARTUP_ACTIVITY)
        for spell in stays.spells
    )

    def read(status: Any) -> Any:
        unclear = status is UNKNOWN or (status == "designated_activities" and possible)
        return UNKNOWN if unclear else False

    return view.value(status_held).map(read)


def _kept_by(entry: Application) -> tuple[date, date] | bool | None:
    """Return first day and first day after of landing under the old row; False: none; None: not known."""
    if entry.procedure != "certificate_of_eligibility" or entry.to not in (
        None,
        *BUSINESS_STATUSES,
    ):
        return False
    if entry.outcome in ("refused", "withdrawn", "pending") or entry.used:
        return False
    issued = entry.decided_on
    if not isinstance(issued, date) or entry.to is None or entry.outcome is None:
        return None
    if entry.to == "highly_skilled_professional_i_c":
        return False
    if issued < REFORM:
        return REFORM, add(REFORM, OLD_CERTIFICATE_LASTS)
    if entry.filed_on is None:
        return None
    return (issued, add(issued, OLD_CERTIFICATE_LASTS)) if entry.filed_on < REFORM else False


def _lands_on_old_certificate(view: CaseView) -> Timeline:
    kept = [
        _kept_by(entry)
        for entry in view.case.applications
        if entry.person in (None, view.case.applicant)
    ]
    unclear = not view.case.applications.complete or None in kept
    lines = [
        Timeline.steps(False, (entry[0], True), (entry[1], False))
        for entry in kept
        if isinstance(entry, tuple)
    ]
    absent: Any = UNKNOWN if unclear else False
    return Timeline.combine(
        lambda *values: True if True in values else absent, Timeline.constant(False), *lines
    )


# --- Facts -------------------------------------------------------------------------------------------------

PLAN: Final = Text(
    ja="経営の専門家の評価を受けた事業計画書の写し",
    en="Copy of the business plan assessed by an expert in management",
)
OFFICE: Final = Text(ja="賃貸借契約書、事業所の写真", en="Lease, photographs of the office")
CAREER: Final = Text(
    ja="在職証明書、登記事項証明書など職歴のわかる資料",
    en="Certificates of employment, registry certificates: proof of the career",
)

role = choice(
    "business.role",
    values=("operates", "manages", "none"),
    ja="事業での役割（経営する・管理に従事する・どちらでもない）",
    en="Role in the business (operates it, works in managing it, neither)",
    question=Text(
        ja="事業を経営しますか（取締役などの役員、事業主）。役員ではなく、部長・工場長・支店長などとして管理に従事しますか。",
        en="Will you operate the business (director or other officer, owner), or work in managing it "
        "without being an officer (head of a department, plant or branch)?",
    ),
    evidence=REGISTER,
    derive=_role,
)
manages_in_substance = judgement(
    "business.manages_in_substance",
    ja="実際に事業の経営又は管理の活動をすると認められること（経営を全部任せてしまっていないこと）",
    en="The person is found really to operate or manage the business (not leaving it all to others)",
    question=Text(
        ja="重要なことを自分で決め、業務を行うなど、実際に経営や管理をする活動と認められましたか。",
        en="Was it found that you yourself will operate or manage the business: decide what matters, carry "
        "it out?",
    ),
    evidence=Text(ja="事業計画書、職務の説明書", en="Business plan, description of the duties"),
)
needs_legal_or_accounting_qualification = flag(
    "business.needs_legal_or_accounting_qualification",
    ja="弁護士、公認会計士、税理士などの資格がなければ法律上行えない事業であること",
    en="A business that the law reserves to lawyers, accountants and others of the legal and accounting "
    "qualifications",
    question=Text(
        ja="弁護士事務所や税理士事務所のように、法律・会計の資格がないとできない事業ですか。",
        en="Is it a business that needs a legal or accounting qualification by law, such as a law office?",
    ),
    derive=_needs_qualification,
)
foreign_investment = flag(
    "business.foreign_investment",
    ja="外国人（外国法人を含む）が投資した事業であること（平成27年3月までの「投資・経営」）",
    en="A foreigner or foreign company has invested in the business (Investor/Business Manager until "
    "March 2015)",
    question=Text(
        ja="自分又はほかの外国人・外国の会社が、その事業に投資していますか。",
        en="Have you, another foreigner or a foreign company invested in the business?",
    ),
    evidence=Text(
        ja="株主名簿、出資の証明資料", en="Register of shareholders, proof of the investment"
    ),
    derive=_foreign_investment,
)
several_managers = flag(
    "business.several_managers",
    ja="その事業を二人以上で経営又は管理すること",
    en="Two or more persons operate or manage the business together",
    question=Text(
        ja="ほかにも、その事業の経営や管理をする外国人（共同経営者など）がいますか。",
        en="Does another foreigner operate or manage the business together with you?",
    ),
    derive=_several_managers,
)
joint_management_accepted = judgement(
    "business.joint_management_accepted",
    ja="規模や業務量から見て複数で経営する理由があり、それぞれの業務の内容が明確と認められること",
    en="Found: size and amount of work give reason for several managers, and each has clear duties",
    question=Text(
        ja="複数で経営する合理的な理由があり、一人ひとりの業務がはっきりしていると認められましたか。",
        en="Was it found that there is good reason for several managers and that each one's duties are clear?",
    ),
    evidence=Text(ja="役割分担のわかる資料", en="Papers that show who does what"),
)
paid_for_managing = flag(
    "business.paid_for_managing",
    ja="経営又は管理の対価として相当の報酬を受けること",
    en="Receives adequate pay for operating or managing",
    question=Text(
        ja="経営や管理の仕事の対価として、報酬（役員報酬など）を受けますか。",
        en="Will you be paid for operating or managing (remuneration of an officer)?",
    ),
    evidence=Text(
        ja="株主総会の議事録、契約書", en="Minutes of the shareholders' meeting, contract"
    ),
    derive=_paid_for_managing,
)
has_office = flag(
    "business.has_office",
    ja="事業を営むための事業所が日本にあること",
    en="The business has a place of business in Japan",
    question=Text(
        ja="日本に事業所（事務所、店など）がありますか。自宅との兼用は原則として認められません。",
        en="Is there a place of business in Japan (office, shop)? A home used as one is not accepted in "
        "principle.",
    ),
    evidence=OFFICE,
    derive=_of_business(lambda organisation: organisation.has_office),
)
premises_secured = flag(
    "business.premises_secured",
    ja="事業所として使う施設が日本に確保されていること",
    en="Premises for the place of business are secured in Japan",
    question=Text(
        ja="事業所にする場所を、もう借りるなどして確保していますか。",
        en="Are the premises secured already, for example by a lease?",
    ),
    evidence=OFFICE,
    derive=_of_business(lambda organisation: organisation.premises_secured),
)
started = flag(
    "business.started",
    ja="事業が開始されていること",
    en="The business has started",
    question=Text(ja="事業はもう始まっていますか。", en="Has the business started?"),
    derive=_started,
)
capital = number(
    "business.capital",
    unit="yen",
    ja="資本金の額又は出資の総額",
    en="Capital, or total of the contributions",
    question=Text(
        ja="資本金（又は出資の合計）はいくらですか。",
        en="What is the capital, or the total of the contributions?",
    ),
    evidence=REGISTER,
    derive=_of_business(lambda organisation: organisation.capital_yen),
)
capital_shown = number(
    "business.capital_shown",
    unit="yen",
    ja="わかっている資本金の額又は出資の総額（事業の用に供する財産の一部）",
    en="Capital or contributions as far as stated (a part of the property used for the business)",
    evidence=REGISTER,
    derive=_capital_shown,
)
comparable_scale = judgement(
    "business.comparable_scale",
    ja="常勤職員2人又は資本金500万円に準ずる規模と認められること（令和7年10月15日まで）",
    en="Found to be of a scale comparable to two full-time staff or capital of 5,000,000 yen (until 15 "
    "October 2025)",
    question=Text(
        ja="それに準ずる規模（500万円以上の投資を続けているなど）と認められましたか。",
        en="Was the business found to be of a comparable scale (such as 5,000,000 yen invested and kept "
        "invested)?",
    ),
    evidence=Text(ja="投資額のわかる資料", en="Proof of what was invested"),
)
shows_japanese_b2 = flag(
    "business.shows_japanese_b2",
    ja="申請人の日本語能力がB2相当以上と示されていること（N2以上、BJT400点以上など）",
    en="The applicant's Japanese is shown at B2 or above (JLPT N2 or above, BJT 400 points ...)",
    question=Text(
        ja="日本語能力試験N2以上（BJTなら400点以上）など、B2相当の日本語能力を示す資料がありますか。",
        en="Is there proof of your Japanese at B2: JLPT N2 or above, 400 points in the BJT or the like?",
    ),
    evidence=CERTIFICATE,
    derive=_shows_japanese_b2,
)
staff_japanese_b2 = flag(
    "business.staff_japanese_b2",
    ja="日本に住む常勤の役員・職員のうちに、日本語能力がB2相当以上の者がいること（日本人・特別永住者を含む）",
    en="Somebody who operates it or works in it full-time and lives in Japan has Japanese at B2 or above "
    "(nationals and special permanent residents count)",
    question=Text(
        ja="常勤で働き、日本に住む役員や職員（どの在留資格でもよい）に、日本人や、N2以上などの人がいますか。",
        en="Among those who work there full-time and live in Japan, whatever their status, is there a "
        "Japanese national or somebody with JLPT N2 or the like?",
    ),
    evidence=Text(
        ja="その人の住民票、日本語試験の証明書",
        en="That person's residence record, certificate of the Japanese test",
    ),
    derive=_of_business(lambda organisation: organisation.staff_japanese_b2),
)
degree_in_field = judgement(
    "business.degree_in_field",
    ja="学位が経営管理の分野、又は事業の業務に必要な技術・知識の分野のものと認められること",
    en="The degree is found to be in management or in a field that the business needs",
    question=Text(
        ja="修士・博士の学位や専門職学位は、経営管理か、事業に必要な分野のものと認められましたか。",
        en="Was your master's, doctoral or professional degree found to be in management or in a field that "
        "the business needs?",
    ),
    evidence=DIPLOMA,
)
management_years_with_study = number(
    "business.management_years_with_study",
    unit="completed years",
    ja="経営又は管理の経験の年数（大学院で経営・管理の科目を専攻した期間を含む）",
    en="Years of operating or managing a business, graduate study of management included",
    question=Text(
        ja="事業の経営や管理の経験は何年ですか。大学院で経営・管理を専攻した期間も足せます。",
        en="For how many years have you operated or managed a business? Time at a graduate school with "
        "management as the major may be added.",
    ),
    evidence=CAREER,
    derive=_years_with_study,
)
management_years_with_preparation = number(
    "business.management_years_with_preparation",
    unit="completed years",
    ja="経営又は管理の経験の年数（特定活動で起業の準備をした期間を含む）",
    en="Years of operating or managing a business, time in Designated Activities for preparing a start-up "
    "included",
    question=Text(
        ja="事業の経営や管理の経験は何年ですか（外国での経験も含みます）。特定活動（起業準備）で在留した期間も足せます。",
        en="For how many years have you operated or managed a business, in Japan or abroad? Time in Japan "
        "with Designated Activities for preparing a start-up may be added.",
    ),
    evidence=CAREER,
    derive=_years_with_preparation,
)
plan_checked_by_expert = flag(
    "business.plan_checked_by_expert",
    ja="経営の専門的な知識を有する者（中小企業診断士、公認会計士、税理士）の評価を受けた事業計画書があること",
    en="There is a business plan assessed by an expert in management (registered SME consultant, certified "
    "public accountant, tax accountant)",
    question=Text(
        ja="中小企業診断士、公認会計士又は税理士の評価を受けた事業計画書がありますか。",
        en="Do you have a business plan assessed by a registered SME consultant, certified public accountant "
        "or tax accountant?",
    ),
    evidence=PLAN,
    derive=_of_business(lambda organisation: organisation.plan_checked_by_expert),
)
large_scale = flag(
    "business.large_scale",
    ja="上場企業、又は上場企業に準ずる規模の事業であること",
    en="A listed company, or a business of a comparable size",
    question=Text(
        ja="上場企業、又はそれに準ずる規模の会社ですか。",
        en="Is it a listed company or one of a comparable size?",
    ),
    derive=_large_scale,
)
startup_certificate_before_reform = flag(
    "business.startup_certificate_before_reform",
    ja="令和7年10月15日までに交付された起業準備活動の確認証明書により、特定活動で在留していること",
    en="Stays with Designated Activities on a start-up preparation certificate issued by 15 October 2025",
    question=Text(
        ja="特定活動（起業準備）の確認証明書は、令和7年10月15日までに交付されたものですか。",
        en="Was your certificate for start-up preparation (Designated Activities) issued by 15 October 2025?",
    ),
    evidence=Text(
        ja="起業準備活動確認証明書", en="Certificate of confirmation of start-up preparation"
    ),
    derive=_startup_certificate,
)
lands_on_old_certificate = flag(
    "business.lands_on_old_certificate",
    ja="令和7年10月16日より前の申請による在留資格認定証明書で、施行日（交付が後ならその日）から3月以内に上陸を申請すること",
    en="Applies for landing on a certificate of eligibility applied for before 16 October 2025, within three "
    "months of that day (or of a later issue)",
    question=Text(
        ja="認定証明書は令和7年10月15日までに申請したもので、決められた3か月の間に日本に着きますか。",
        en="Was the certificate of eligibility applied for by 15 October 2025, and do you arrive within its "
        "three months?",
    ),
    evidence=Text(ja="在留資格認定証明書", en="Certificate of eligibility"),
    derive=_lands_on_old_certificate,
)
prospects_accepted = judgement(
    "business.prospects_accepted",
    ja="経営の状況と、新しい基準に適合する見込みから、更新が相当と認められること",
    en="From the state of the business and the prospect of meeting the new criteria, an extension is found "
    "appropriate",
    question=Text(
        ja="新しい基準に合わない点があっても、経営の状況や適合の見込みから更新が相当と認められましたか。",
        en="Although a new criterion is not met, was the extension found appropriate in view of the business "
        "and the prospect of meeting it?",
    ),
    evidence=Text(
        ja="経営の状況と、基準に合わせる計画の説明書（専門家の評価を求められることがある）",
        en="Explanation of the business and of how the criteria will be met (an expert's assessment may be "
        "asked for)",
    ),
)
conforms_by_next_extension = judgement(
    "business.conforms_by_next_extension",
    ja="経営が良好で、次の更新までに新しい基準に適合する見込みがあると認められること",
    en="The business is found to do well, and expected to meet the new criteria by the next extension",
    question=Text(
        ja="経営が良好で、次の更新までに新しい基準に合う見込みがあると認められましたか。",
        en="Was the business found to do well, and to be expected to meet the new criteria by the next "
        "extension?",
    ),
    evidence=Text(ja="決算書、適合の計画", en="Accounts, plan of how the criteria will be met"),
)

FACTS: Final = (
    role, manages_in_substance, needs_legal_or_accounting_qualification, foreign_investment,
    several_managers, joint_management_accepted, paid_for_managing, has_office, premises_secured,
    started, capital, capital_shown, comparable_scale, shows_japanese_b2, staff_japanese_b2, degree_in_field,
    management_years_with_study, management_years_with_preparation, plan_checked_by_expert,
    large_scale, startup_certificate_before_reform, lands_on_old_certificate, prospects_accepted,
    conforms_by_next_extension,
)  # fmt: skip
