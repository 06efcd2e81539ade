"""卒業後の特定活動（告示外）: looking for work, waiting for it, waiting for graduate school, starting a business.

For those who finish a school in Japan. The agency's pages name whom each is for and what is handed in; limits of time
are counted in calendar months from the day of graduation or of the offer. What "Student" allows besides study ends with
enrolment (:mod:`zairyu.law.act.article_19`), also while an application is pending.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ACT,
    ISA_GRADUATE_SCHOOL_PAGE,
    ISA_GRADUATE_STARTUP_PAGE,
    ISA_JOB_HUNTING_PAGE,
    ISA_OFFER_PAGE,
    PRACTICE,
)
from zairyu.facts import designated, residence, schooling
from zairyu.facts import designated_unlisted as facts
from zairyu.law.designated.register import Designation
from zairyu.law.designated.unlisted_writing import (
    by_minister,
    from_status,
    in_principle,
    once_more,
    page,
    practice,
    text_not_seen,
)
from zairyu.law.designated.writing import number, rules_of
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    before,
    between,
    only_if,
    requirement,
    scheme,
    since,
    unseen,
    versions,
)

SEARCH: Final = page(ISA_JOB_HUNTING_PAGE)
OFFER: Final = page(ISA_OFFER_PAGE)
GRADUATE_SCHOOL: Final = page(ISA_GRADUATE_SCHOOL_PAGE)
GRADUATE_SCHOOL_RESTATED: Final = page(ISA_GRADUATE_SCHOOL_PAGE, known="secondary")
STARTUP: Final = page(ISA_GRADUATE_STARTUP_PAGE)
STARTUP_RESTATED: Final = page(ISA_GRADUATE_STARTUP_PAGE, known="secondary")
LANGUAGE_SCHOOLS_SEEN: Final = "2021-09-01"
LANGUAGE_SCHOOLS_SURE: Final = "2021-10-01"
"""Announced in September 2021; the day was not seen."""
FIRST_YEAR: Final = 12
"""Months: six and six."""
STARTUP_MONTHS: Final = 24

# --- Looking for work, first year ---------------------------------------------------------------------------

_regular_graduate = any_of(
    all_of(schooling.graduate_in_japan, schooling.regular_graduate), schooling.graduation_expected
)
_vocational = all_of(schooling.vocational_title, facts.course_relates_to_work)
_language_school = all_of(
    schooling.bachelor_abroad,
    schooling.language_school_graduate,
    facts.language_school_qualifies,
    facts.attendance_enough,
)
school = in_principle(
    "JOBHUNT_GRAD1",
    "school",
    versions(
        before(LANGUAGE_SCHOOLS_SEEN, any_of(_regular_graduate, _vocational)),
        between(
            LANGUAGE_SCHOOLS_SEEN,
            LANGUAGE_SCHOOLS_SURE,
            any_of(
                _regular_graduate,
                _vocational,
                unseen(
                    ja="日本語教育機関の卒業者が対象になった日（令和3年9月）は確認できていません",
                    en="The day in September 2021 from which language schools count was not seen",
                    open_standard=False,
                ),
            ),
        ),
        since(LANGUAGE_SCHOOLS_SURE, any_of(_regular_graduate, _vocational, _language_school)),
    ),
    "日本の大学（大学院・短大を含む）・高等専門学校を正規の学生として卒業したこと、専門士の称号を得て専門学校を卒業したこと"
    "（学んだことと就労の仕事に関連がある）、又は（令和3年9月から）外国の大学を出て要件に合う日本語教育機関を卒業したこと",
    "Graduated in Japan as a regular student of a university (graduate school and junior college too) or college of "
    "technology; or from a vocational school with the title senmonshi, its contents related to work of a work status; or "
    "(since September 2021) from a Japanese language institution that qualifies, after a university abroad",
    SEARCH,
    evidence=schooling.DIPLOMA,
    note=Text(
        ja="研究生・聴講生・科目等履修生・別科生は対象外です。卒業前でも、推薦状と卒業見込証明書で申請できます。",
        en="Research students, auditors and students of bekka courses are left out. One may apply before graduation, with "
        "the recommendation and a certificate of expected graduation.",
    ),
)
from_study = from_status(
    "JOBHUNT_GRAD1",
    ("student",),
    "「留学」で在留していること",
    "Stays as Student",
    SEARCH,
)
search = in_principle(
    "JOBHUNT_GRAD1",
    "search_begun_before_graduation",
    facts.hunted_before_graduation,
    "卒業の前からの就職活動を続けること",
    "Goes on with a search for work begun before graduation",
    SEARCH,
    evidence=facts.SEARCH,
    note=Text(
        ja="研究に専念していた大学院生は、大学の理由書で補えることがあります（実務）。",
        en="For graduate students absorbed in research a statement of the university can stand in (practice).",
    ),
)
recommended = in_principle(
    "JOBHUNT_GRAD1",
    "school_recommends",
    facts.school_recommends,
    "卒業した学校の推薦状があること（更新のときも、新しいもの）",
    "The school recommends it (anew at the extension)",
    SEARCH,
    evidence=facts.SCHOOL,
)
search_means = in_principle(
    "JOBHUNT_GRAD1",
    "means",
    facts.means,
    "在留中の経費を支弁できること",
    "Means for the costs of the stay",
    SEARCH,
    evidence=facts.MEANS,
)
search_conduct = in_principle(
    "JOBHUNT_GRAD1",
    "conduct",
    facts.conduct_is_good,
    "在学中の在留の状況に問題がないこと",
    "The stay as a student was without problems",
    SEARCH,
)
first_year_total = in_principle(
    "JOBHUNT_GRAD1",
    "a_year_in_all",
    designated.months_used(kind="JOBHUNT_GRAD1") < FIRST_YEAR,
    "合わせて1年までであること（6か月を2回）",
    "A year at most in all (twice six months)",
    SEARCH,
)
jobhunt_grad1 = number(
    "JOBHUNT_GRAD1",
    school,
    from_study,
    search,
    recommended,
    search_means,
    search_conduct,
    by_minister,
    cite=(SEARCH,),
    note=Text(
        ja="アルバイトは、資格外活動許可を受けた後に週28時間以内です（長い休みの特例はありません）。就職のためのインターンシップには、"
        "それを超える許可が受けられることがあります。申請中に働くことはできません。",
        en="Part-time work takes a permission, up to 28 hours a week (no rule for school holidays); an internship may be "
        "permitted beyond them. There is no work while the application is pending.",
    ),
)

# --- Second year ---------------------------------------------------------------------------------------------

after_first_year = from_status(
    "JOBHUNT_GRAD2",
    (),
    "1年目の就職活動の特定活動で在留していること",
    "Stays with the first year's Designated Activities for job hunting",
    SEARCH,
    kinds=("JOBHUNT_GRAD1",),
)
local_programme = in_principle(
    "JOBHUNT_GRAD2",
    "local_programme",
    facts.local_programme,
    "地方公共団体の就職支援事業に参加する証明書があること",
    "A certificate that one takes part in a local government's job programme",
    SEARCH,
    evidence=facts.local_programme.evidence,
)
second_means = in_principle(
    "JOBHUNT_GRAD2",
    "means",
    facts.means,
    "在留中の経費を支弁できること",
    "Means for the costs of the stay",
    SEARCH,
    evidence=facts.MEANS,
)
second_year_total = in_principle(
    "JOBHUNT_GRAD2",
    "a_year_in_all",
    designated.months_used(kind="JOBHUNT_GRAD2") < FIRST_YEAR,
    "2年目も、合わせて1年までであること（6か月を2回）",
    "The second year too is a year at most (twice six months)",
    SEARCH,
)
jobhunt_grad2 = number(
    "JOBHUNT_GRAD2",
    after_first_year,
    local_programme,
    second_means,
    by_minister,
    cite=(SEARCH,),
    note=jobhunt_grad1.note,
)

# --- Waiting with an offer -----------------------------------------------------------------------------------

offer_from = from_status(
    "OFFER_WAIT",
    ("student",),
    "「留学」、又は就職活動の特定活動で在留していること",
    "Stays as Student, or with Designated Activities for job hunting",
    OFFER,
    kinds=("JOBHUNT_GRAD1", "JOBHUNT_GRAD2"),
)
offer_school = in_principle(
    "OFFER_WAIT",
    "school",
    any_of(
        schooling.graduate_in_japan,
        schooling.vocational_graduate,
        schooling.language_school_graduate,
        schooling.graduation_expected,
    ),
    "日本の教育機関を卒業した（課程を修了した）こと",
    "Graduated from a school in Japan (or completed its course)",
    OFFER,
    evidence=schooling.DIPLOMA,
)
within_a_year = in_principle(
    "OFFER_WAIT",
    "start_within_a_year_of_offer",
    facts.starts_within_a_year_of_offer,
    "内定から1年以内に採用されること",
    "Work starts within a year of the offer",
    OFFER,
    evidence=facts.OFFER,
)
within_18_months = in_principle(
    "OFFER_WAIT",
    "start_within_18_months_of_graduation",
    facts.starts_within_18_months_of_graduation,
    "卒業から1年6か月以内に採用されること",
    "Work starts within a year and six months of graduation",
    OFFER,
    evidence=facts.OFFER,
)
expected_status = in_principle(
    "OFFER_WAIT",
    "work_status_expected",
    facts.work_status_expected,
    "採用後の仕事が、就労の在留資格への変更の見込まれるものであること",
    "For the job a change to a work status can be expected",
    OFFER,
    evidence=facts.OFFER,
)
offer_conduct = in_principle(
    "OFFER_WAIT",
    "conduct",
    facts.conduct_is_good,
    "在留の状況に問題がないこと",
    "The stay so far is without problems",
    OFFER,
)
pledge = in_principle(
    "OFFER_WAIT",
    "company_pledges",
    facts.company_pledges,
    "会社が、定期的な連絡と、内定を取り消したときの連絡を誓約すること",
    "The company pledges to keep in touch, and to tell the agency if it withdraws the offer",
    OFFER,
    evidence=facts.OFFER,
)
offer_wait = number(
    "OFFER_WAIT",
    offer_from,
    offer_school,
    within_a_year,
    within_18_months,
    expected_status,
    offer_conduct,
    pledge,
    by_minister,
    cite=(OFFER,),
    note=Text(
        ja="期間は採用まで。アルバイトは資格外活動許可（週28時間以内）を受けた後です。働き始める前に、就労の在留資格への変更の許可が要ります。",
        en="It runs to the start of work. Part-time work takes a permission (28 hours a week). The change to a work status "
        "has to be permitted before work starts.",
    ),
)

# --- Waiting for graduate school -----------------------------------------------------------------------------

waiting_from = from_status(
    "GRADSCHOOL_WAIT",
    ("student",),
    "「留学」、又は就職活動の特定活動で在留していること",
    "Stays as Student, or with Designated Activities for job hunting",
    GRADUATE_SCHOOL,
    kinds=("JOBHUNT_GRAD1", "JOBHUNT_GRAD2"),
)
waiting_school = in_principle(
    "GRADSCHOOL_WAIT",
    "school",
    _regular_graduate,
    "日本の大学・大学院を、正規の学生として卒業・修了したこと",
    "Graduated from a university or graduate school in Japan as a regular student",
    GRADUATE_SCHOOL_RESTATED,
    evidence=schooling.DIPLOMA,
)
admitted = in_principle(
    "GRADSCHOOL_WAIT",
    "admitted",
    facts.graduate_school_admits,
    "日本の大学院への入学が決まっていること",
    "Admitted to a graduate school in Japan",
    GRADUATE_SCHOOL,
    evidence=facts.graduate_school_admits.evidence,
)
in_time = in_principle(
    "GRADSCHOOL_WAIT",
    "entry_in_time",
    any_of(
        facts.enters_within_a_year_of_graduation,
        all_of(
            designated.held.in_("JOBHUNT_GRAD1", "JOBHUNT_GRAD2", "GRADSCHOOL_WAIT"),
            facts.enters_within_15_months_of_graduation,
        ),
    ),
    "入学が卒業から1年以内であること（就職活動の特定活動からは1年3か月以内）",
    "Entry is within a year of graduation (a year and three months from job hunting)",
    GRADUATE_SCHOOL_RESTATED,
)
filed_in_time = in_principle(
    "GRADSCHOOL_WAIT",
    "filed_in_time_after_september",
    any_of(designated.held.equals("GRADSCHOOL_WAIT"), ~facts.october_after_graduation_passed),
    "9月に卒業した人は、その年の10月末までに申請すること",
    "After a graduation in September: filed by the end of October",
    GRADUATE_SCHOOL_RESTATED,
    note=Text(
        ja="一つの大学の案内によります。ほかの月の卒業については、期限の案内を確認できていません。",
        en="As one university restates it. For graduations in other months no day was seen.",
    ),
)
waiting_means = in_principle(
    "GRADSCHOOL_WAIT",
    "means",
    facts.means,
    "在留中の経費を支弁できること",
    "Means for the costs of the stay",
    GRADUATE_SCHOOL_RESTATED,
    evidence=facts.MEANS,
)
graduate_school_pledges = in_principle(
    "GRADSCHOOL_WAIT",
    "graduate_school_pledges",
    facts.graduate_school_pledges,
    "大学院が、定期的（3か月に1回以上）な連絡と、入学を取り消したときの連絡を誓約すること",
    "The graduate school pledges to keep in touch (every three months or more often) and to tell the agency if admission "
    "is withdrawn",
    GRADUATE_SCHOOL_RESTATED,
    evidence=facts.graduate_school_pledges.evidence,
)
gradschool_wait = number(
    "GRADSCHOOL_WAIT",
    waiting_from,
    waiting_school,
    admitted,
    in_time,
    filed_in_time,
    waiting_means,
    graduate_school_pledges,
    by_minister,
    cite=(GRADUATE_SCHOOL,),
    note=Text(
        ja="入学の前に「留学」への変更の許可が要ります。",
        en="The change back to Student has to be permitted before entry.",
    ),
)

# --- Starting a business ---------------------------------------------------------------------------------------

_straight_from_school = all_of(
    residence.status_held.equals("student") | designated.held.equals("STARTUP_GRAD"),
    facts.startup_school,
    facts.startup_begun_at_school,
)
_after_the_scheme = all_of(
    facts.went_on_after_startup_scheme,
    any_of(schooling.graduate_in_japan, schooling.vocational_title),
)
startup_school = in_principle(
    "STARTUP_GRAD",
    "school",
    any_of(_straight_from_school, _after_the_scheme),
    "「留学」から：対象校の卒業と在学中からの起業活動。外国人起業活動促進事業などから：日本の大学・専門学校（専門士）などの卒業の後、"
    "引き続きその事業で在留したこと",
    "From Student: a school of the programmes, and the business prepared while enrolled. From the start-up projects: stayed "
    "under them after graduating from a university, or a vocational school with the title senmonshi, in Japan",
    STARTUP,
    evidence=schooling.DIPLOMA,
)
startup_backed = in_principle(
    "STARTUP_GRAD",
    "school_backs_it",
    facts.university_backs_startup,
    "学校が、推薦・支援・状況の確認・続けられないときの帰国の指導を誓約すること",
    "The school pledges to recommend, support and follow it, and to help with the return if it cannot go on",
    STARTUP_RESTATED,
    evidence=facts.SCHOOL,
)
startup_means = in_principle(
    "STARTUP_GRAD",
    "means",
    facts.means,
    "在留中の経費を支弁できること",
    "Means for the costs of the stay",
    STARTUP_RESTATED,
    evidence=facts.MEANS,
)
startup_total = in_principle(
    "STARTUP_GRAD",
    "two_years_in_all",
    all_of(
        designated.months_used(kind="STARTUP_GRAD") < STARTUP_MONTHS,
        only_if(
            facts.went_on_after_startup_scheme,
            unseen(
                ja="先の事業の期間との合計は、このライブラリでは数えていません",
                en="The sum with the time under the earlier project is not counted here",
                open_standard=True,
            ),
        ),
    ),
    "合わせて2年までであること（先に利用した起業の事業の期間も合わせる）",
    "Two years at most in all (with the time under the start-up projects before)",
    STARTUP,
)
startup_grad = number(
    "STARTUP_GRAD",
    startup_school,
    startup_backed,
    startup_means,
    by_minister,
    cite=(STARTUP,),
    note=Text(
        ja="6か月ずつ。起業の準備と経営のほかの仕事には、資格外活動許可（週28時間以内）が要ります。その後は「経営・管理」への変更です。",
        en="Six months at a time. Other work than the business takes a permission (28 hours a week). The change to Business "
        "Manager follows.",
    ),
)

# --- Starting a business, the older entrance ------------------------------------------------------------------

OLDER: Final = PRACTICE.at(
    "特定活動/起業（従来の取扱い）",
    read=None,
    confidence="secondary",
    note="one firm; the total is given as 180 days by it, as a year (six months twice) from memory elsewhere",
)
older_school = in_principle(
    "STARTUP_GRAD",
    "older.school",
    all_of(schooling.graduate_in_japan, schooling.regular_graduate, facts.startup_begun_at_school),
    "日本の大学・大学院（短大を除く）を卒業し、在学中から起業活動をしていること",
    "Graduated from a university or graduate school in Japan (no junior college), the business prepared while enrolled",
    OLDER,
)
older_plan = in_principle(
    "STARTUP_GRAD",
    "older.plan",
    facts.startup_plan_and_premises,
    "事業計画、資金、事業所の確保が確実であること",
    "Plan, funds and premises are certain",
    OLDER,
    note=Text(
        ja="資金500万円以上とする説明が一つありますが、公表された額は確認できていません。",
        en="One firm prints funds of 5,000,000 yen or more; no published amount was seen.",
    ),
)
older_backed = in_principle(
    "STARTUP_GRAD",
    "older.school_backs_it",
    all_of(facts.school_recommends, facts.means),
    "大学の推薦と支援があり、経費を支弁できること",
    "The university recommends and supports it, and there are means for the stay",
    OLDER,
)
older_startup = scheme(
    "designated_activities.startup_grad.older",
    ja="本邦の大学卒業者の起業（従来の取扱い）",
    en="Business of graduates of universities in Japan (the older entrance)",
    cite=OLDER,
    items=(older_school, older_plan, older_backed, by_minister),
)

# --- Beside all of them ---------------------------------------------------------------------------------------

clock = requirement(
    "designated_activities.after_graduation.three_months",
    cite=ACT.at("22-4/1/6", read="2026-06-14"),
    ja="「留学」のまま、在籍しなくなってから3か月以上たっていないこと（正当な理由があるときを除き、在留資格の取消しの事由として使われうる）",
    en="Still Student: less than three months since enrolment ended (from then on, without just cause, a ground of "
    "revocation could be used)",
    when=only_if(residence.status_held.equals("student"), schooling.months_since_leaving < 3),
    effect=Effect.WEIGHS,
    note=Text(
        ja="就職活動をしていることは、正当な理由として挙げられています。",
        en="Looking for work is among the published examples of just cause.",
    ),
)

DESIGNATIONS: Final = (
    Designation(
        "JOBHUNT_GRAD1",
        jobhunt_grad1,
        once=(from_study,),
        kept=(school, search_conduct),
        at_extension=(once_more("JOBHUNT_GRAD1", 2, SEARCH), first_year_total),
    ),
    Designation(
        "JOBHUNT_GRAD2",
        jobhunt_grad2,
        once=(after_first_year,),
        at_extension=(once_more("JOBHUNT_GRAD2", 2, SEARCH), second_year_total),
    ),
    Designation("OFFER_WAIT", offer_wait, once=(offer_from,), kept=(offer_school,)),
    Designation(
        "GRADSCHOOL_WAIT",
        gradschool_wait,
        once=(waiting_from, filed_in_time),
        kept=(waiting_school,),
    ),
    Designation(
        "STARTUP_GRAD", startup_grad, kept=(startup_school,), at_extension=(startup_total,)
    ),
)
RULES: Final = (
    *rules_of(*DESIGNATIONS),
    older_startup,
    older_school,
    older_plan,
    older_backed,
    clock,
)
COVERS: Final = (
    Covered(ISA_JOB_HUNTING_PAGE, "", (jobhunt_grad1.id, jobhunt_grad2.id)),
    Covered(ISA_OFFER_PAGE, "", (offer_wait.id,)),
    Covered(ISA_GRADUATE_SCHOOL_PAGE, "", (gradschool_wait.id,)),
    Covered(ISA_GRADUATE_STARTUP_PAGE, "", (startup_grad.id,), "2020-11-20"),
)
GAPS: Final = (
    text_not_seen(
        SEARCH,
        "日本語教育機関の要件、就職支援事業の詳しい要件、更新の提出書類",
        "What is asked of language institutions and of local programmes in detail; the papers of the extension",
    ),
    text_not_seen(
        GRADUATE_SCHOOL,
        "9月のほかの月に卒業した人の申請の期限",
        "Days by which graduates of other months than September apply",
    ),
    text_not_seen(
        STARTUP,
        "外国人起業活動促進事業などの後の要件の全部、先の期間との合計の数え方",
        "All that is asked after the start-up projects, and how their time is added",
    ),
    Gap(
        practice("STARTUP_GRAD", note="older entrance"),
        "text_not_seen",
        Text(
            ja="従来の起業の取扱いの期間（180日とも1年ともされる）と資金の額",
            en="The length of the older entrance (said to be 180 days, or a year) and the funds it asks for",
        ),
    ),
)
