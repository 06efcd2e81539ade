"""What the kinds of Designated Activities outside the notice ask for, each as far as a page or practice says.

How often a kind was granted, how long the way from a school to work or to a graduate school is, how work ended and
how much time as a Specified Skilled Worker (i) is left follow from a case. What the agency looks at as a whole (need of
care, means, fault) is judged and never derived.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period, add, completed, completion_day
from zairyu.facts.designated import CODES, canonical, kind_of
from zairyu.facts.schooling import graduated_on, graduations_in_japan
from zairyu.facts.spans import FOREVER, joined
from zairyu.facts.specified_skills import COUNTED_ACTIVITIES
from zairyu.facts.stays import stays_in, stays_of
from zairyu.facts.ties import supporters
from zairyu.facts.work import is_main_work, of_main_job
from zairyu.logic import (
    NONE,
    UNKNOWN,
    Text,
    Timeline,
    choice,
    date_fact,
    flag,
    judgement,
    number,
)

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView
    from zairyu.facts.stays import Spell

DESIGNATED: Final = "designated_activities"
DAY: Final = timedelta(days=1)
AFTER_OFFER: Final = Period(years=1)
OFFER_AFTER_GRADUATION: Final = Period(years=1, months=6)
ENTRY_AFTER_GRADUATION: Final = Period(years=1)
ENTRY_AFTER_JOB_HUNTING: Final = Period(years=1, months=3)
SEPTEMBER: Final = 9
SSW_MONTHS: Final = 54
"""Four years and six months of SSW(i): with six more the five years are full."""

SCHOOL: Final = Text(
    ja="学校の推薦状・誓約書", en="Letter of recommendation or pledge of the school"
)
SEARCH: Final = Text(
    ja="就職活動の記録（応募、面接、説明会、ハローワーク）",
    en="Records of the search (applications, interviews, company events, the employment office)",
)
MEANS: Final = Text(
    ja="経費を支弁できることの資料（本人以外が払うときは、その経緯も）",
    en="Proof of the means (where somebody else pays, also how that came about)",
)
OFFER: Final = Text(
    ja="内定通知、採用予定の証明、会社の誓約書",
    en="Letter of offer, proof of the day of hiring, the company's pledge",
)
LEFT_WORK: Final = Text(
    ja="離職票、退職証明書、解雇の通知",
    en="Separation slip, certificate of leaving, notice of dismissal",
)
CONTRACT: Final = Text(
    ja="雇用契約書、受入れ機関の説明書", en="Contract, the organisation's explanation"
)


# --- Grants of a kind ------------------------------------------------------------------------------------


def _grants(view: CaseView, kind: str) -> Any:
    """Count the grants of a kind in the present unbroken row; zero while another status or kind is held."""
    stays = stays_in(view)
    if stays.known_from is None:
        return UNKNOWN
    grants = sorted(
        ((grant.from_, grant) for grant in view.applicant.statuses if grant.from_ is not None),
        key=lambda pair: pair[0],
    )
    held = stays.timeline(lambda spell: spell.start, absent=NONE)
    steps: list[tuple[date, Any]] = [(stays.known_from, 0)]
    row, sure = 0, True
    before: date | None = None
    for day, grant in grants:
        of = kind_of(grant)
        unbroken = before is not None and held.at(day - DAY) == before
        if not (
            unbroken and row
        ):  # a row that begins here: could a grant be missing just before it?
            row, sure = 0, unbroken or stays.known_from < day
        row = row + 1 if of == kind else 0
        steps.append((day, UNKNOWN if of is UNKNOWN or (row and not sure) else row))
        before = day
    ends = [(spell.until, 0) for spell in stays.spells if spell.until != FOREVER]
    starts = {day for day, _ in grants}
    steps += [(day, value) for day, value in ends if day not in starts]
    return Timeline.steps(UNKNOWN, *steps)


grants = number(
    "designated_unlisted.grants",
    unit="grants",
    ja="その特定活動の許可の回数（初めの許可と更新。途切れずに続くもの）",
    en="Grants of that kind in a row (the first one and extensions)",
    question=Text(
        ja="今の特定活動は、初めの許可から数えて何回目の許可ですか。",
        en="Counting the first grant, which grant in a row are your present Designated Activities?",
    ),
    params={"kind": "code of a kind of Designated Activities"},
    evidence=Text(ja="在留カード、指定書", en="Residence card, designation papers"),
    derive=_grants,
)
designated_by_minister = judgement(
    "designated_unlisted.designated_by_minister",
    ja="法務大臣がその活動を個別に指定すると判断したこと",
    en="The Minister has decided to designate this activity for the person",
)
conduct_is_good = judgement(
    "designated_unlisted.stay_without_problem",
    ja="これまでの在留の状況に問題がないと認められること",
    en="The stay so far is found to be without problems",
    question=Text(
        ja="これまでの在留の状況（出席、アルバイトの時間、届出など）に問題がないと認められましたか。",
        en="Was your stay so far (attendance, hours of work, notifications) found to be without problems?",
    ),
)
means = judgement(
    "designated_unlisted.means_for_the_stay",
    ja="在留中の経費を支弁できると認められること",
    en="Means for all costs of the stay are found",
    question=Text(
        ja="在留中の生活費などを払えると認められましたか（親や親戚などの送金でも構いません）。",
        en="Were your means for the costs of the stay found to be enough (money from family counts too)?",
    ),
    evidence=MEANS,
)

# --- After graduation ------------------------------------------------------------------------------------


def _starts_on(view: CaseView) -> Any:
    """The day on which proposed work begins; for a proposed designation the day is another one."""
    proposed = view.case.proposed
    if proposed is None or proposed.from_ is None or proposed.course_level is not None:
        return UNKNOWN
    return proposed.from_ if proposed.status not in (None, DESIGNATED, "student") else UNKNOWN


def _enters_on(view: CaseView) -> Any:
    proposed = view.case.proposed
    if proposed is None or proposed.course_level != "graduate_school":
        return UNKNOWN
    return proposed.from_ if proposed.from_ is not None else UNKNOWN


def _hunted(view: CaseView) -> Any:
    proposed = view.case.proposed
    said = None if proposed is None else proposed.job_hunting_before_graduation
    return UNKNOWN if said is None else said


def _recommended(view: CaseView) -> Any:
    proposed = view.case.proposed
    said = None if proposed is None else proposed.school_recommendation
    return UNKNOWN if said is None else said


def _within(day: Any, first: Any, period: Period) -> Any:
    """Is ``day`` within a period from ``first``? The last day is the one that corresponds (Civil Code 140, 143)."""
    if not isinstance(day, date) or not isinstance(first, date):
        return False if NONE in (day, first) else UNKNOWN
    return first <= day <= add(first, period)


def _within_a_year_of_offer(view: CaseView) -> Any:
    return Timeline.combine(
        lambda start, offer: _within(start, offer, AFTER_OFFER),
        view.value(starts_on),
        view.value(offered_on),
    )


def _after_graduation(view: CaseView, what: Timeline, period: Period) -> Any:
    """One graduation in Japan within the period is enough; where one may be missing, a "no" is not known."""
    known = graduations_in_japan(view)
    days = [day for _, day in known or []]
    if known is None:
        days = [
            course.completed_on
            for course in view.applicant.education
            if course.country == "JPN" and isinstance(course.completed_on, date)
        ]

    def read(day: Any, latest: Any) -> Any:
        if isinstance(latest, date):
            return _within(day, latest, period)
        found = [_within(day, first, period) for first in days]
        if True in found:
            return True
        return UNKNOWN if known is None or UNKNOWN in found else False

    return Timeline.combine(read, what, view.value(graduated_on))


def _starts_within_18_months(view: CaseView) -> Any:
    return _after_graduation(view, view.value(starts_on), OFFER_AFTER_GRADUATION)


def _enters_within_a_year(view: CaseView) -> Any:
    return _after_graduation(view, view.value(enters_on), ENTRY_AFTER_GRADUATION)


def _enters_within_15_months(view: CaseView) -> Any:
    return _after_graduation(view, view.value(enters_on), ENTRY_AFTER_JOB_HUNTING)


def _after_october(view: CaseView) -> Any:
    """From 1 November after a graduation in September; of other months no day was seen."""
    steps: list[tuple[date, Any]] = []
    graduations = graduations_in_japan(view)
    if graduations is None:
        return UNKNOWN
    for day, known in graduations:
        steps.append((day, False if known is not UNKNOWN else UNKNOWN))
        if known is not UNKNOWN and day.month == SEPTEMBER:
            steps.append((date(day.year, 11, 1), True))
    return Timeline.steps(False, *steps)


hunted_before_graduation = flag(
    "designated_unlisted.hunted_before_graduation",
    ja="卒業の前から就職活動をしていること",
    en="The search for work was begun before graduation",
    question=Text(
        ja="卒業する前から就職活動をしていましたか。",
        en="Were you already looking for work before you graduated?",
    ),
    evidence=SEARCH,
    derive=_hunted,
)
school_recommends = flag(
    "designated_unlisted.school_recommends",
    ja="卒業した学校の推薦状があること",
    en="The school one graduated from recommends it",
    question=Text(
        ja="卒業した学校から、就職活動（起業活動）を続けることの推薦状をもらえますか。",
        en="Does the school you graduated from give a letter of recommendation?",
    ),
    evidence=SCHOOL,
    derive=_recommended,
)
course_relates_to_work = judgement(
    "designated_unlisted.course_relates_to_work",
    ja="専門課程で学んだことと、就労の在留資格の仕事との関連が認められること",
    en="What was learned at the vocational school is found related to the work of a work status",
)
attendance_enough = judgement(
    "designated_unlisted.attendance_at_language_school",
    ja="日本語教育機関での出席の状況が良いと認められること（9割が目安とされる）",
    en="Attendance at the Japanese language institution is found good (about 90 per cent is said to be looked for)",
)
language_school_qualifies = flag(
    "designated_unlisted.language_school_qualifies",
    ja="その日本語教育機関が、卒業生の就職活動を支える学校として要件を満たすこと",
    en="The Japanese language institution meets what is asked of schools that support graduates' search for work",
    question=Text(
        ja="卒業した日本語学校は、卒業後の就職活動の特定活動の対象になる学校ですか。学校に聞いてください。",
        en="Is the Japanese language institution one whose graduates may go on looking for work? The school knows.",
    ),
    evidence=SCHOOL,
)
local_programme = flag(
    "designated_unlisted.local_programme",
    ja="地方公共団体の就職支援事業に参加する証明があること",
    en="A local government certifies that one takes part in its job programme",
    question=Text(
        ja="地方公共団体の行う就職支援の事業に参加して、その証明書がありますか。",
        en="Do you take part in a local government's job programme, with its certificate?",
    ),
    evidence=Text(ja="地方公共団体の証明書", en="Certificate of the local government"),
)
offered_on = date_fact(
    "designated_unlisted.offered_on",
    ja="内定を受けた日",
    en="Day of the job offer",
    question=Text(
        ja="内定を受けた日はいつですか。", en="On which day did you receive the job offer?"
    ),
    evidence=OFFER,
)
starts_on = date_fact(
    "designated_unlisted.starts_on",
    ja="採用される（働き始める）日",
    en="Day on which work is to start",
    question=Text(
        ja="会社に採用される日（働き始める日）はいつですか。", en="On which day will work start?"
    ),
    evidence=OFFER,
    derive=_starts_on,
)
starts_within_a_year_of_offer = flag(
    "designated_unlisted.starts_within_a_year_of_offer",
    ja="内定から1年以内に採用されること",
    en="Work starts within a year of the offer",
    evidence=OFFER,
    derive=_within_a_year_of_offer,
)
starts_within_18_months_of_graduation = flag(
    "designated_unlisted.starts_within_18_months_of_graduation",
    ja="卒業から1年6か月以内に採用されること",
    en="Work starts within a year and six months of graduation",
    evidence=OFFER,
    derive=_starts_within_18_months,
)
work_status_expected = judgement(
    "designated_unlisted.work_status_expected",
    ja="採用後の仕事について、就労の在留資格への変更が見込まれると認められること",
    en="A change to a work status for the job is found to be expected",
)
company_pledges = flag(
    "designated_unlisted.company_pledges_contact",
    ja="会社が、定期的に連絡を取り、内定の取消しを入管に知らせると誓約すること",
    en="The company pledges to keep in touch and to tell the agency if the offer is withdrawn",
    question=Text(
        ja="会社は、定期的に連絡を取ることと、内定を取り消したら入管に知らせることを誓約しますか。",
        en="Does the company pledge to keep in touch, and to tell the agency if it withdraws the offer?",
    ),
    evidence=OFFER,
)
enters_on = date_fact(
    "designated_unlisted.enters_graduate_school_on",
    ja="大学院に入学する日",
    en="Day of entry to the graduate school",
    question=Text(
        ja="大学院に入学する日はいつですか。", en="On which day will you enter the graduate school?"
    ),
    evidence=Text(ja="入学許可書", en="Letter of admission"),
    derive=_enters_on,
)
enters_within_a_year_of_graduation = flag(
    "designated_unlisted.enters_within_a_year_of_graduation",
    ja="卒業から1年以内に大学院に入学すること",
    en="Entry to the graduate school is within a year of graduation",
    derive=_enters_within_a_year,
)
enters_within_15_months_of_graduation = flag(
    "designated_unlisted.enters_within_15_months_of_graduation",
    ja="卒業から1年3か月以内に大学院に入学すること",
    en="Entry to the graduate school is within a year and three months of graduation",
    derive=_enters_within_15_months,
)
october_after_graduation_passed = flag(
    "designated_unlisted.october_after_september_graduation_passed",
    ja="9月に卒業した人について、その年の10月末を過ぎたこと",
    en="The end of October has passed since a graduation in September",
    derive=_after_october,
)
graduate_school_admits = flag(
    "designated_unlisted.graduate_school_admits",
    ja="日本の大学院への入学が決まっていること",
    en="Has been admitted to a graduate school in Japan",
    question=Text(
        ja="日本の大学院への入学が決まっていますか。",
        en="Has a graduate school in Japan admitted you?",
    ),
    evidence=Text(
        ja="入学許可書（入学日のわかるもの）", en="Letter of admission with the day of entry"
    ),
)
graduate_school_pledges = flag(
    "designated_unlisted.graduate_school_pledges",
    ja="進学先の大学院が、定期的な連絡と、入学の取消しの連絡を誓約すること",
    en="The graduate school pledges to keep in touch and to tell the agency if admission is withdrawn",
    question=Text(
        ja="進学先の大学院は、定期的に連絡を取ることと、入学を取り消したら入管に知らせることを誓約しますか。",
        en="Does the graduate school pledge to keep in touch, and to tell the agency if it withdraws the admission?",
    ),
    evidence=Text(ja="大学院の誓約書", en="Pledge of the graduate school"),
)
startup_school = flag(
    "designated_unlisted.startup_school",
    ja="留学生就職促進プログラムの採択校・参画校、又はスーパーグローバル大学創成支援事業の採択校を卒業したこと",
    en="Graduated from a school of the programme for employing international students, or of the Top Global University "
    "project",
    question=Text(
        ja="卒業した学校（大学・大学院・短大・高専）は、留学生就職促進プログラム又はスーパーグローバル大学創成支援事業の学校ですか。",
        en="Is your school one of the programme for employing international students or of the Top Global University "
        "project?",
    ),
)
startup_begun_at_school = flag(
    "designated_unlisted.startup_begun_at_school",
    ja="在学中から起業活動をしていたこと",
    en="The business was being prepared while still enrolled",
    question=Text(
        ja="在学中から起業の準備をしていましたか。",
        en="Were you preparing the business while you were still enrolled?",
    ),
)
university_backs_startup = flag(
    "designated_unlisted.university_backs_startup",
    ja="大学などが、推薦・支援・状況の確認・続けられないときの帰国の指導を誓約すること",
    en="The school pledges to recommend, support and follow the business, and to help with the return if it fails",
    question=Text(
        ja="卒業した学校は、起業活動の推薦、支援、状況の確認、続けられないときの帰国の指導を誓約しますか。",
        en="Does the school pledge to recommend, support and follow the business, and to help with the return home?",
    ),
    evidence=SCHOOL,
)
went_on_after_startup_scheme = flag(
    "designated_unlisted.went_on_after_startup_scheme",
    ja="卒業の後、引き続き外国人起業活動促進事業などで在留し、期間内に起業に至らなかったこと",
    en="After graduating stayed under the start-up promotion project (or that of the zones) without founding in time",
    question=Text(
        ja="卒業の後、引き続き起業活動（44号、又は特区の創業）で在留し、期間内に起業できませんでしたか。",
        en="After graduating, did you stay under no. 44 (or the zones' start-up project) and not found the business in "
        "time?",
    ),
)
startup_plan_and_premises = judgement(
    "designated_unlisted.startup_plan_and_premises",
    ja="事業計画、資金、事業所の確保が確実と認められること",
    en="Plan, funds and premises of the business are found to be certain",
)

# --- Work that was lost ------------------------------------------------------------------------------------


def _how_work_ended(view: CaseView) -> Any:
    """The reason that the latest main job ended, from the day it did; ``goes_on`` while one is held."""
    held = of_main_job(view, lambda job, day: "goes_on")
    ended = sorted(
        ((job.end, job) for job in view.applicant.employment if is_main_work(job) and job.end),
        key=lambda pair: pair[0],
    )

    def reason(day: date) -> Any:
        past = [job for end, job in ended if end <= day]
        return (past[-1].ended_by or UNKNOWN) if past else "none"

    steps = [
        (start, reason(start) if value is NONE else value)
        for start, value in zip(held.starts, held.values, strict=True)
    ]
    return Timeline.steps(steps[0][1], *steps[1:])


def _supporter_designation(view: CaseView) -> Any:
    """The kind of Designated Activities held by the one supporter; UNKNOWN where nobody, or several, are stated."""
    found = supporters(view)
    if len(found) != 1:
        return UNKNOWN
    person = view.case.persons.get(found[0][1])
    if person is None:
        return UNKNOWN

    def kind(spell: Spell) -> Any:
        return canonical(spell.activity) if spell.status == DESIGNATED else "none"

    return stays_of(person, view.as_of).timeline(kind, absent="none")


how_work_ended = choice(
    "designated_unlisted.how_work_ended",
    values=(
        "none",
        "goes_on",
        "resignation",
        "dismissal",
        "employer",
        "contract_end",
        "retirement",
        "other",
    ),
    ja="最後の仕事の終わり方（退職、解雇、会社の事情、契約の終了、定年）",
    en="How the latest job ended: resignation, dismissal, the employer's circumstances, end of contract, retirement",
    question=Text(
        ja="最後の仕事は、どのように終わりましたか（自分から辞めた、解雇された、会社の倒産・縮小、契約が更新されなかった、定年）。",
        en="How did your latest job end: you resigned, you were dismissed, the company failed or cut back, the contract was "
        "not renewed, you retired?",
    ),
    evidence=LEFT_WORK,
    derive=_how_work_ended,
)
no_own_fault = judgement(
    "designated_unlisted.lost_without_own_fault",
    ja="自分の責任によらずに仕事（実習）を続けられなくなったと認められること",
    en="The work (or training) is found to have ended without own fault",
    evidence=LEFT_WORK,
)
supporter_designation = choice(
    "designated_unlisted.supporter_designation",
    values=("none", *CODES),
    ja="扶養する人の持っている特定活動の種類（ほかの在留資格なら「none」）",
    en="Kind of Designated Activities that the supporting person holds (none with another status)",
    question=Text(
        ja="扶養してくれる人（配偶者・親）の指定書の活動は、どの種類ですか。",
        en="Which kind is the activity in the designation paper of the person who supports you?",
    ),
    derive=_supporter_designation,
)

# --- Towards Specified Skilled Worker ------------------------------------------------------------------------


def _ssw_time_left(view: CaseView) -> Any:
    """True to the day on which four years and six months are full; longer than that from the day after it."""
    stays = stays_in(view)
    unclear = any(spell.status == DESIGNATED and not spell.activity for spell in stays.spells)
    if stays.known_from != date.min or unclear:
        return UNKNOWN
    months = days = 0
    for start, until in joined(
        (spell.start, spell.until)
        for spell in stays.spells
        if spell.status == "specified_skilled_worker_i" or spell.activity in COUNTED_ACTIVITIES
    ):
        begun = start - timedelta(days=days)
        full = completion_day(begun, SSW_MONTHS - months, "months")
        if full < until:
            return Timeline.steps(True, (full + DAY, False))
        gained = completed(begun, "months", until)
        days = (until - completion_day(begun, gained, "months")).days
        months += gained
    return True


ssw_time_left = flag(
    "designated_unlisted.ssw1_time_not_over_54_months",
    ja="特定技能1号での在留の通算が4年6か月を超えないこと",
    en="The time as Specified Skilled Worker (i) in all is not over four years and six months",
    question=Text(
        ja="特定技能1号で在留した期間（移行準備の特定活動を含む）は、通算で4年6か月以内ですか。",
        en="Is your time as Specified Skilled Worker (i), with the preparation for it, at most four years and six months in "
        "all?",
    ),
    derive=_ssw_time_left,
)
contract_for_ssw = flag(
    "designated_unlisted.contract_for_ssw",
    ja="特定技能1号で働く予定の受入れ機関との契約があること",
    en="Has a contract with the organisation for which to work as Specified Skilled Worker (i)",
    question=Text(
        ja="特定技能1号で働く予定の会社との雇用契約がありますか。",
        en="Do you have a contract with the organisation for which you will work as Specified Skilled Worker (i)?",
    ),
    evidence=CONTRACT,
)
ssw_tests_passed = flag(
    "designated_unlisted.ssw_tests_passed_or_exempt",
    ja="特定技能1号の技能と日本語の試験に合格している（又は免除される）こと",
    en="Passed (or is exempt from) the skill and Japanese tests of Specified Skilled Worker (i)",
    question=Text(
        ja="特定技能1号の技能試験と日本語試験に合格していますか（技能実習2号を良好に修了して免除される場合を含みます）。",
        en="Have you passed the skill and Japanese tests (or are you exempt, having completed technical intern training "
        "(ii) well)?",
    ),
    evidence=Text(
        ja="試験の合格証明書、実習の修了の証明", en="Test certificates, proof of the training"
    ),
)
papers_not_ready = flag(
    "designated_unlisted.papers_not_ready_by_expiry",
    ja="在留期間の満了日までに特定技能1号への変更の書類をそろえることが難しいこと",
    en="The papers for the change to Specified Skilled Worker (i) cannot be ready by the end of the present stay",
    question=Text(
        ja="在留期間の満了日までに、特定技能1号への変更の書類をそろえることが難しいですか。",
        en="Is it hard to have the papers for the change ready by the end of your present stay?",
    ),
    evidence=CONTRACT,
)
unavoidable_reason = judgement(
    "designated_unlisted.unavoidable_reason_for_more_time",
    ja="更新（又は受入れ機関の変更）にやむを得ない事情があると認められること",
    en="Unavoidable circumstances are found for an extension (or another organisation)",
)
months_without_a_host = number(
    "designated_unlisted.months_without_a_host",
    unit="months",
    ja="実習の継続が困難になってから、新しい実習先が決まらないまま過ぎた月数",
    en="Months since the training could not go on in which no new host was found",
    question=Text(
        ja="実習の継続が困難になって、新しい実習先が決まらないまま何か月たちましたか。",
        en="For how many months has no new host been found since the training could not go on?",
    ),
)
placement_tried = flag(
    "designated_unlisted.placement_tried",
    ja="監理団体（又は外国人技能実習機構）が新しい実習先を探す措置をとったこと",
    en="The supervising organisation (or the training organisation OTIT) tried to find a new host",
    question=Text(
        ja="監理団体か外国人技能実習機構は、新しい実習先を探してくれましたか。",
        en="Did the supervising organisation, or OTIT, try to find a new host for you?",
    ),
    evidence=Text(ja="監理団体などの説明書", en="Explanation of the supervising organisation"),
)
within_training_planned = flag(
    "designated_unlisted.within_training_planned",
    ja="更新後の期限が、予定していた技能実習2号の期限を超えないこと",
    en="The period after the extension ends within the technical intern training (ii) that was planned",
    question=Text(
        ja="更新した後の在留期限は、もともと予定していた技能実習2号の期限の中に収まりますか。",
        en="Does the extended period end within the technical intern training (ii) that was planned at first?",
    ),
)
transfer_under_way = flag(
    "designated_unlisted.transfer_under_way",
    ja="やむを得ない事情による転籍の手続をしていること",
    en="A transfer to another host for unavoidable reasons is under way",
    question=Text(
        ja="やむを得ない事情による実習先の変更（転籍）の手続をしていますか。",
        en="Is a transfer to another host for unavoidable reasons under way?",
    ),
)
new_plan_not_ready = flag(
    "designated_unlisted.new_plan_not_ready_by_expiry",
    ja="在留期間の満了日までに、技能実習計画の認定を受けられないこと",
    en="The new training plan cannot be accredited by the end of the present stay",
    question=Text(
        ja="在留期間の満了日までに、新しい実習計画の認定が間に合いませんか。",
        en="Will the new training plan not be accredited by the end of your present stay?",
    ),
)
next_host_decided = flag(
    "designated_unlisted.next_host_decided",
    ja="次の実習先が決まっていること",
    en="The next host is decided",
    question=Text(ja="次の実習先は決まっていますか。", en="Is the next host decided?"),
)
same_employer_after_measure = flag(
    "designated_unlisted.same_employer_after_measure",
    ja="建設・造船の就労者（32号・35号）で在留し、引き続き同じ会社で特定技能を目指したこと",
    en="Stayed under the measures for construction or shipbuilding (no. 32, 35) and went on with the same employer "
    "towards Specified Skilled Worker",
)

FACTS: Final = (
    grants, designated_by_minister, conduct_is_good, means, hunted_before_graduation, school_recommends,
    course_relates_to_work, attendance_enough, language_school_qualifies, local_programme, offered_on, starts_on,
    starts_within_a_year_of_offer, starts_within_18_months_of_graduation, work_status_expected, company_pledges,
    enters_on, enters_within_a_year_of_graduation, enters_within_15_months_of_graduation,
    october_after_graduation_passed, graduate_school_admits, graduate_school_pledges, startup_school,
    startup_begun_at_school, university_backs_startup, went_on_after_startup_scheme, startup_plan_and_premises,
    how_work_ended, no_own_fault, supporter_designation, ssw_time_left, contract_for_ssw, ssw_tests_passed,
    papers_not_ready, unavoidable_reason, months_without_a_host, placement_tried, within_training_planned,
    transfer_under_way, new_plan_not_ready, next_host_decided, same_employer_after_measure,
)  # fmt: skip
