"""Schools: being enrolled, having graduated, what the course was; for Student and for leaving it for work.

A course counts as completed from the day of graduation. The day on which graduation is *expected* never
makes a graduate: before it the person is none, from it on nobody knows until it is stated.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period, subtract
from zairyu.logic import NONE, UNKNOWN, Count, Text, Timeline, date_fact, flag, number

if TYPE_CHECKING:
    from zairyu.case.model import Education
    from zairyu.facts.source import CaseView

DIPLOMA: Final = Text(ja="卒業証明書、成績証明書", en="Certificate of graduation, transcript")

HIGHER: Final = frozenset({"university", "graduate_school", "junior_college"})
"""What the Act's 大学 covers, in Japan or abroad, junior colleges included."""
LIKE_UNIVERSITY: Final = HIGHER | {"college_of_technology"}
"""With the colleges of technology, which the agency treats as education equal to a university's."""
VOCATIONAL: Final = "vocational_school_specialised_course"
FILING_BEFORE_GRADUATION: Final = Period(months=4)
"""Applications of next spring's graduates are taken from December on (practice)."""


def in_japan(course: Education) -> bool | None:
    """Return whether the school is in Japan; None where the case does not say."""
    return None if course.country is None else course.country == "JPN"


def completed_from(course: Education, as_of: date) -> date | None:
    """Return the day from which a course is known to be completed; None if it is not."""
    if isinstance(course.completed_on, date):
        return course.completed_on
    if course.completed or course.state == "completed":
        return course.until if isinstance(course.until, date) else as_of
    return None


def not_completed(course: Education) -> bool:
    """Return whether it is known that the course was left, or is not yet completed."""
    return (
        course.completed is False
        or course.state in ("enrolled", "leave_of_absence", "withdrawn", "expelled")
        or (course.completed_on is not None and not isinstance(course.completed_on, date))
    )


def graduate_of(view: CaseView, counts: Callable[[Education], bool | None]) -> Any:
    """Return from when the person has completed a course that counts.

    Parameters
    ----------
    counts
        Whether a course is of the kind asked for; None where the case does not say.
    """
    history = view.applicant.education
    if history.says_nothing:
        return UNKNOWN
    lines = [
        _line(course, belongs, view.as_of)
        for course in history
        if (belongs := counts(course)) is not False
    ]
    if not history.complete:
        lines.append(Timeline.constant(UNKNOWN))
    return Timeline.combine(_any, *lines) if lines else False


def _line(course: Education, belongs: bool | None, as_of: date) -> Timeline:
    value: Any = True if belongs else UNKNOWN
    since = completed_from(course, as_of)
    if since is not None:
        dated = isinstance(course.completed_on, date) or isinstance(course.until, date)
        return Timeline.steps(False if dated else UNKNOWN, (since, value))
    if not not_completed(course):
        return Timeline.constant(UNKNOWN)
    if course.expected_on is not None and course.state not in ("withdrawn", "expelled"):
        return Timeline.steps(False, (course.expected_on, UNKNOWN))
    return Timeline.constant(False)


def _any(*values: Any) -> Any:
    if True in values:
        return True
    return UNKNOWN if UNKNOWN in values else False


def _level(levels: frozenset[str]) -> Callable[[Education], bool | None]:
    def counts(course: Education) -> bool | None:
        return None if course.level is None else course.level in levels

    return counts


def _vocational(course: Education) -> bool | None:
    if course.level is None:
        return None
    return course.level == VOCATIONAL and in_japan(course)


def _titled(course: Education) -> bool | None:
    kind = _vocational(course)
    if kind is False or course.title == "none":
        return False
    return None if kind is None or course.title is None else True


def _certified(course: Education) -> bool | None:
    kind = _vocational(course)
    if kind is False or course.mext_certified is False:
        return False
    return None if kind is None or course.mext_certified is None else True


def _japanese_higher(course: Education) -> bool | None:
    level = _level(LIKE_UNIVERSITY)(course)
    return level if level is not True else in_japan(course)


def _university_graduate(view: CaseView) -> Any:
    return graduate_of(view, _level(LIKE_UNIVERSITY))


def _in_the_strict_sense(view: CaseView) -> Any:
    return graduate_of(view, _level(HIGHER))


def _graduate_in_japan(view: CaseView) -> Any:
    return graduate_of(view, _japanese_higher)


def _vocational_graduate(view: CaseView) -> Any:
    return graduate_of(view, _vocational)


def _vocational_title(view: CaseView) -> Any:
    return graduate_of(view, _titled)


def _vocational_certified(view: CaseView) -> Any:
    return graduate_of(view, _certified)


def _advanced_course(view: CaseView) -> Any:
    """No field of a case names this new course; without a vocational school there was none."""
    history = view.applicant.education
    possible = (
        "vocational_school_specialised_course",
        "vocational_school_other_course",
        "other",
        None,
    )
    if history.complete and not any(course.level in possible for course in history):
        return False
    return UNKNOWN


def _enrolled(view: CaseView) -> Any:
    history = view.applicant.education
    if history.says_nothing:
        return UNKNOWN
    lines: list[Timeline] = []
    steps: list[tuple[date, Any]]
    for course in history:
        end = _end(course, view.as_of)
        going = course.goes_on or course.state in ("enrolled", "leave_of_absence")
        if course.from_ is None:
            value: Any = UNKNOWN
            if going:
                lines.append(Timeline.steps(UNKNOWN, (view.as_of, True)))
                continue
            steps = [(end, False)] if end else []
            lines.append(Timeline.steps(value, *steps))
        elif end is not None:
            lines.append(
                Timeline.steps(False, (course.from_, True), (max(end, course.from_), False))
            )
        else:
            steps = [(course.from_, True if going else UNKNOWN)]
            if course.expected_on is not None and course.expected_on > course.from_:
                steps.append((course.expected_on, UNKNOWN))  # nobody said what comes after
            lines.append(Timeline.steps(False, *steps))
    if not history.complete:
        lines.append(Timeline.constant(UNKNOWN))
    return Timeline.combine(_any, Timeline.constant(False), *lines)


def _admitted(view: CaseView) -> Any:
    """What a case proposes to study is study for which there is a place."""
    proposed = view.case.proposed
    return True if proposed is not None and proposed.course_level is not None else UNKNOWN


def _end(course: Education, as_of: date) -> date | None:
    """Return the first day on which one is no longer enrolled; None where it goes on or is unknown."""
    if course.end is not None:
        return course.end
    if isinstance(course.completed_on, date):
        return course.completed_on
    if course.completed or course.state in ("completed", "withdrawn", "expelled"):
        return as_of
    return None


def _graduation_expected(view: CaseView) -> Any:
    """From four months before an expected graduation until that day."""
    history = view.applicant.education
    if history.says_nothing:
        return UNKNOWN
    lines = [
        Timeline.steps(
            False,
            (subtract(course.expected_on, FILING_BEFORE_GRADUATION), True),
            (course.expected_on, False),
        )
        for course in history
        if course.expected_on is not None
        and course.state not in ("withdrawn", "expelled")
        and course.level in LIKE_UNIVERSITY | {VOCATIONAL}
    ]
    if not history.complete:
        lines.append(Timeline.constant(UNKNOWN))
    return Timeline.combine(_any, Timeline.constant(False), *lines)


def _left_without_completing(view: CaseView) -> Any:
    """From the last day of enrolment where it is stated, else from the day the case is known."""
    history = view.applicant.education
    left = [course for course in history if course.state in ("withdrawn", "expelled")]
    settled = history.complete and all(course.state is not None for course in history)
    if not left:
        return False if settled else UNKNOWN
    days = [course.end or view.as_of for course in left]
    dated = all(course.end is not None for course in left)
    before: Any = False if settled and dated else UNKNOWN
    return Timeline.steps(before, (min(days), True))


# --- The latest school in Japan -----------------------------------------------------------------------


def graduations_in_japan(view: CaseView) -> list[tuple[date, Any]] | None:
    """Return the days of graduation from schools in Japan, in order, each with itself.

    A day on which graduation was only expected comes with UNKNOWN. None where a graduation may be missing.
    """
    history = view.applicant.education
    if not history.complete:
        return None
    found: list[tuple[date, Any]] = []
    for course in history:
        if in_japan(course) is False:
            continue
        since = completed_from(course, view.as_of)
        dated = isinstance(course.completed_on, date) or isinstance(course.until, date)
        if since is None and not_completed(course):
            if course.expected_on is not None and course.state not in ("withdrawn", "expelled"):
                found.append((course.expected_on, UNKNOWN))
            continue
        if in_japan(course) is None or since is None or not dated:
            return None
        found.append((since, since))
    return sorted(found, key=lambda step: step[0])


def _graduated_on(view: CaseView) -> Any:
    steps = graduations_in_japan(view)
    return UNKNOWN if steps is None else Timeline.steps(NONE, *steps)


def _months_since_graduation(view: CaseView) -> Any:
    return view.value(graduated_on).map(
        lambda day: Count(day, "months") if isinstance(day, date) else day
    )


def _months_since_leaving(view: CaseView) -> Any:
    """Count from the first day on which one is no longer enrolled, graduated or not."""
    history = view.applicant.education
    if not history.complete:
        return UNKNOWN
    steps: list[tuple[date, Any]] = []
    for course in history:
        if in_japan(course) is False:
            continue
        end = _end(course, view.as_of)
        going = course.goes_on or course.state in ("enrolled", "leave_of_absence")
        dated = course.end is not None or isinstance(course.completed_on, date)
        if in_japan(course) is None or course.from_ is None or (not going and not dated):
            return UNKNOWN
        steps.append((course.from_, NONE))
        if end is not None and not going:
            steps.append((max(end, course.from_), Count(end, "months")))
    said = Timeline.steps(NONE, *steps)
    return Timeline.combine(
        lambda at, since: NONE if at is True else since, view.value(enrolled), said
    )


def _language_school(course: Education) -> bool | None:
    if course.level is None:
        return None
    return course.level == "japanese_language_school" and in_japan(course)


def _language_school_graduate(view: CaseView) -> Any:
    return graduate_of(view, _language_school)


def _regular(course: Education) -> bool | None:
    """A degree or a title is conferred on regular students only; a college of technology confers none."""
    kind = _japanese_higher(course)
    if kind is False:
        return _titled(course)
    if course.level == "college_of_technology":
        return kind
    if course.degree is None:
        return None
    return course.degree != "none" and kind


def _regular_graduate(view: CaseView) -> Any:
    return graduate_of(view, _regular)


def _degree_abroad(course: Education) -> bool | None:
    if in_japan(course) or course.degree in ("none", "associate"):
        return False
    if course.level is not None and course.level not in ("university", "graduate_school", "other"):
        return False
    known = course.degree is not None and in_japan(course) is False
    return True if known else None


def _bachelor_abroad(view: CaseView) -> Any:
    return graduate_of(view, _degree_abroad)


university_graduate = flag(
    "schooling.university_graduate",
    ja="大学（短期大学・大学院を含む。国内外を問わない）又は高等専門学校を卒業したこと",
    en="Graduated from a university (junior college and graduate school included, in Japan or abroad) "
    "or a college of technology",
    question=Text(
        ja="大学、短期大学、大学院、高等専門学校のどれかを卒業していますか（外国の学校も含みます）。",
        en="Have you graduated from a university, junior college, graduate school or college of "
        "technology, in Japan or abroad?",
    ),
    evidence=DIPLOMA,
    derive=_university_graduate,
)
university_graduate_strictly = flag(
    "schooling.university_graduate_strictly",
    ja="大学（短期大学・大学院を含む）を卒業したこと",
    en="Graduated from a university (junior college and graduate school included)",
    question=Text(
        ja="大学、短期大学又は大学院を卒業していますか（外国の学校も含みます）。",
        en="Have you graduated from a university, junior college or graduate school, in Japan or abroad?",
    ),
    evidence=DIPLOMA,
    derive=_in_the_strict_sense,
)
graduate_in_japan = flag(
    "schooling.graduate_in_japan",
    ja="日本の大学・短期大学・高等専門学校を卒業したこと",
    en="Graduated from a university, junior college or college of technology in Japan",
    evidence=DIPLOMA,
    derive=_graduate_in_japan,
)
vocational_graduate = flag(
    "schooling.vocational_graduate",
    ja="日本の専修学校の専門課程（専門学校）を修了したこと",
    en="Completed a specialised course of a vocational school in Japan",
    question=Text(
        ja="日本の専門学校（専修学校の専門課程）を修了していますか。",
        en="Have you completed a specialised course of a vocational school (senmon gakko) in Japan?",
    ),
    evidence=DIPLOMA,
    derive=_vocational_graduate,
)
vocational_title = flag(
    "schooling.vocational_title",
    ja="専門士又は高度専門士の称号を得たこと",
    en='Holds the title "senmonshi" or "kodo senmonshi"',
    question=Text(
        ja="卒業証明書に「専門士」又は「高度専門士」の称号が書かれていますか。",
        en='Does the certificate of graduation say "senmonshi" or "kodo senmonshi"?',
    ),
    evidence=DIPLOMA,
    derive=_vocational_title,
)
advanced_course_graduate = flag(
    "schooling.advanced_course_graduate",
    ja="日本の専修学校の専攻科を修了したこと",
    en="Completed an advanced course (senkoka) of a vocational school in Japan",
    question=Text(
        ja="日本の専修学校の「専攻科」を修了していますか（令和8年4月からの新しい課程です）。",
        en='Have you completed a "senkoka" (advanced course, new since April 2026) of a vocational '
        "school in Japan?",
    ),
    evidence=DIPLOMA,
    derive=_advanced_course,
)
vocational_certified = flag(
    "schooling.vocational_certified",
    ja="文部科学大臣の認定した専門課程（外国人留学生キャリア形成促進プログラム）を修了したこと",
    en="Completed a specialised course certified by the Minister of Education (career programme for "
    "international students)",
    question=Text(
        ja="修了した専門学校の学科は、入学した年度に文部科学大臣の認定（外国人留学生キャリア形成促進プログラム）を"
        "受けていましたか。学校で聞くことができます。",
        en="Was your course certified by the Minister of Education (Career Development Promotion "
        "Programme for International Students) when you entered it? The school can tell you.",
    ),
    evidence=DIPLOMA,
    derive=_vocational_certified,
)
enrolled = flag(
    "schooling.enrolled",
    ja="学校に在籍していること",
    en="Is enrolled at a school",
    question=Text(ja="今、学校に在籍していますか。", en="Are you enrolled at a school now?"),
    evidence=Text(ja="在学証明書", en="Certificate of enrolment"),
    derive=_enrolled,
)
admitted = flag(
    "schooling.admitted",
    ja="日本の学校に入学を許可されていること",
    en="Has been admitted to a school in Japan",
    question=Text(
        ja="日本の学校から入学の許可を受けていますか。",
        en="Has a school in Japan admitted you?",
    ),
    evidence=Text(ja="入学許可書", en="Letter of admission"),
    derive=_admitted,
)
graduation_expected = flag(
    "schooling.graduation_expected",
    ja="4か月以内に卒業する見込みであること",
    en="Graduation is expected within four months",
    question=Text(
        ja="これから4か月以内に卒業する見込みですか。",
        en="Do you expect to graduate within the next four months?",
    ),
    evidence=Text(ja="卒業見込証明書", en="Certificate of expected graduation"),
    derive=_graduation_expected,
)
left_without_completing = flag(
    "schooling.left_without_completing",
    ja="退学・除籍になったこと",
    en="Left school, or was removed from it, without completing",
    question=Text(
        ja="学校を途中で退学したり、除籍になったりしましたか。",
        en="Did you leave a school, or were you removed from it, before completing the course?",
    ),
    derive=_left_without_completing,
)

language_school_graduate = flag(
    "schooling.language_school_graduate",
    ja="日本の日本語教育機関を卒業したこと",
    en="Graduated from a Japanese language institution in Japan",
    question=Text(
        ja="日本の日本語学校（日本語教育機関）を卒業していますか。",
        en="Have you graduated from a Japanese language institution in Japan?",
    ),
    evidence=DIPLOMA,
    derive=_language_school_graduate,
)
regular_graduate = flag(
    "schooling.regular_graduate",
    ja="正規の学生として卒業したこと（研究生・聴講生・科目等履修生・別科生ではないこと）",
    en="Graduated as a regular student (not a research student, auditor, credited auditor or student of a bekka)",
    question=Text(
        ja="研究生、聴講生、科目等履修生、別科生ではなく、正規の学生として卒業しましたか。",
        en="Did you graduate as a regular student, not as a research student, an auditor, a credited auditor or in a "
        "bekka course?",
    ),
    evidence=DIPLOMA,
    derive=_regular_graduate,
)
bachelor_abroad = flag(
    "schooling.bachelor_abroad",
    ja="外国の大学・大学院を卒業して学士以上の学位を得たこと",
    en="Holds a bachelor's degree or higher from a university or graduate school abroad",
    question=Text(
        ja="外国の大学か大学院を出て、学士以上の学位を得ていますか。",
        en="Do you hold a bachelor's or higher degree from a university or graduate school outside Japan?",
    ),
    evidence=DIPLOMA,
    derive=_bachelor_abroad,
)
graduated_on = date_fact(
    "schooling.graduated_on",
    ja="日本の学校を（最後に）卒業・修了した日",
    en="Day of the latest graduation from a school in Japan",
    question=Text(
        ja="日本の学校を卒業（修了）した日はいつですか。",
        en="On which day did you graduate from a school in Japan (the latest one)?",
    ),
    evidence=DIPLOMA,
    derive=_graduated_on,
)
months_since_graduation = number(
    "schooling.months_since_graduation",
    unit="completed months",
    ja="日本の学校を（最後に）卒業してからの月数",
    en="Months since the latest graduation from a school in Japan",
    evidence=DIPLOMA,
    derive=_months_since_graduation,
)
months_since_leaving = number(
    "schooling.months_since_leaving",
    unit="completed months",
    ja="日本の学校に在籍しなくなってからの月数（卒業・退学・除籍）",
    en="Months since enrolment at a school in Japan ended (graduated, withdrawn or struck off)",
    question=Text(
        ja="日本の学校に在籍しなくなって（卒業、退学、除籍）、何か月たちましたか。",
        en="How many months ago did you cease to be enrolled at a school in Japan?",
    ),
    evidence=DIPLOMA,
    derive=_months_since_leaving,
)

FACTS: Final = (
    university_graduate,
    university_graduate_strictly,
    graduate_in_japan,
    vocational_graduate,
    vocational_title,
    advanced_course_graduate,
    vocational_certified,
    enrolled,
    admitted,
    graduation_expected,
    left_without_completing,
    language_school_graduate,
    regular_graduate,
    bachelor_abroad,
    graduated_on,
    months_since_graduation,
    months_since_leaving,
)
