"""Degrees and courses, as the points tables for highly skilled professionals ask for them.

"University" covers junior colleges, and colleges of technology and the title "kodo senmonshi" are equal to
it; the title "senmonshi" is not. A degree counts from the day of graduation, never from its expectation.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.schooling import (
    DIPLOMA,
    HIGHER,
    LIKE_UNIVERSITY,
    VOCATIONAL,
    completed_from,
    graduate_of,
    in_japan,
    not_completed,
)  # fmt: skip
from zairyu.facts.spans import FOREVER, Span, years_over
from zairyu.logic import UNKNOWN, Text, Timeline, flag, number

if TYPE_CHECKING:
    from zairyu.case.model import Education, Qualification
    from zairyu.facts.source import CaseView

DOCTOR: Final = frozenset({"doctor"})
MANAGEMENT: Final = frozenset({"mba_mot"})
MASTER_OR_PROFESSIONAL: Final = frozenset({"master", "professional", "mba_mot"})
POSTGRADUATE: Final = DOCTOR | MASTER_OR_PROFESSIONAL
DEGREES: Final = POSTGRADUATE | {"bachelor"}
UNIVERSITY_PROPER: Final = frozenset({"university", "graduate_school"})
MAY_CONFER_MORE: Final = frozenset({None, "graduate_school", "other"})
"""Kinds of school whose unstated degree may be a postgraduate one."""
BASIC: Final = frozenset({"elementary_school", "junior_high_school", "high_school"})
"""初等教育・中等教育 under the School Education Act."""

Counts = Callable[["Education"], "bool | None"]


# --- Degrees ---------------------------------------------------------------------------------------


def _has(degrees: frozenset[str]) -> Counts:
    def counts(course: Education) -> bool | None:
        if course.degree is not None:
            return course.degree in degrees
        return None if course.level in MAY_CONFER_MORE else False

    return counts


def _doctorate(view: CaseView) -> Any:
    return graduate_of(view, _has(DOCTOR))


def _management_degree(view: CaseView) -> Any:
    return graduate_of(view, _has(MANAGEMENT))


def _master_or_professional(view: CaseView) -> Any:
    return graduate_of(view, _has(MASTER_OR_PROFESSIONAL))


def _like_university(course: Education) -> bool | None:
    if course.level in LIKE_UNIVERSITY or course.degree in DEGREES:
        return True
    if course.title == "kodo_senmonshi":
        return True
    if course.level == VOCATIONAL:
        foreign = in_japan(course) is False
        return False if foreign or course.title is not None else None
    return None if course.level in (None, "other") else False


def _university_or_equal(view: CaseView) -> Any:
    return graduate_of(view, _like_university)


def _several_fields(view: CaseView) -> Any:
    """Two degrees whose fields are worded differently may still be of one field: that is asked."""
    history = view.applicant.education
    unclear = any(course.degree is None and course.level in MAY_CONFER_MORE for course in history)
    earned: list[tuple[date, Education]] = []
    for course in history:
        since = completed_from(course, view.as_of)
        if course.degree in POSTGRADUATE and since is not None:
            earned.append((since, course))
        elif course.degree in POSTGRADUATE and not not_completed(course):
            unclear = True
    if unclear or not history.complete:
        return UNKNOWN
    earned.sort(key=lambda pair: pair[0])
    if (
        len({(course.field or str(place)).casefold() for place, (_, course) in enumerate(earned)})
        < 2
    ):
        return False
    return Timeline.steps(False, (earned[1][0], UNKNOWN))


# --- Schools in Japan, listed universities, Japanese studies ---------------------------------------------


def _japanese_degree(course: Education) -> bool | None:
    if course.degree == "none" or in_japan(course) is False:
        return False
    if course.level is not None and course.level not in UNIVERSITY_PROPER | {"other"}:
        return False
    proper = course.level in UNIVERSITY_PROPER or course.degree in DEGREES
    return True if proper and in_japan(course) else None


def _degree_from_japan(view: CaseView) -> Any:
    return graduate_of(view, _japanese_degree)


def _junior_college_in_japan(course: Education) -> bool | None:
    if course.level is None:
        return None if course.degree in (None, "associate") else False
    return course.level == "junior_college" and in_japan(course)


def _junior_college_degree_from_japan(view: CaseView) -> Any:
    return graduate_of(view, _junior_college_in_japan)


def _listed(course: Education) -> bool | None:
    """One of the ways onto the list is enough; none of them is known only where all are denied."""
    if course.level is not None and course.level not in UNIVERSITY_PROPER | {"other"}:
        return False
    ways = (course.in_rankings, course.super_global, course.innovative_asia_partner)
    if course.designated_university is not None:
        return course.designated_university
    if any(ways):
        return True
    return False if all(way is False for way in ways) else None


def _designated_university(view: CaseView) -> Any:
    return graduate_of(view, _listed)


def _japanese_studies(course: Education) -> bool | None:
    if course.japanese_major is False or in_japan(course):
        return False
    if course.level is not None and course.level not in HIGHER | {"other"}:
        return False
    known = course.japanese_major and course.level in HIGHER and in_japan(course) is False
    return True if known else None


def _japanese_major_abroad(view: CaseView) -> Any:
    return graduate_of(view, _japanese_studies)


def _years_of_japanese_schooling(view: CaseView) -> Any:
    history = view.applicant.education
    spans: list[Span] = []
    for course in history:
        if course.level is not None and course.level not in BASIC:
            continue
        if course.level is None or in_japan(course) is None or course.from_ is None:
            return UNKNOWN
        if in_japan(course):
            if course.end is None and not course.goes_on:
                return UNKNOWN
            spans.append((course.from_, course.end or FOREVER))
    return years_over(spans) if history.complete else UNKNOWN


# --- Training ------------------------------------------------------------------------------------------


def _trainings(view: CaseView) -> list[Qualification]:
    return [
        entry
        for entry in view.applicant.qualifications
        if entry.kind == "designated_training" and entry.passed is not False
    ]


def _designated_training(view: CaseView) -> Any:
    absent: Any = False if view.applicant.qualifications.complete else UNKNOWN
    lines = [
        Timeline.steps(absent, (entry.obtained_on, True))
        if entry.obtained_on is not None
        else Timeline.steps(UNKNOWN, (view.as_of, True if entry.passed else UNKNOWN))
        for entry in _trainings(view)
    ]
    return Timeline.combine(_either, Timeline.constant(absent), *lines)


def _either(*values: Any) -> Any:
    if True in values:
        return True
    return UNKNOWN if UNKNOWN in values else False


def _training_in_japanese_classes(view: CaseView) -> Any:
    said = [entry.used_japanese_university_classes for entry in _trainings(view)]
    if any(answer is False for answer in said):
        return False
    return True if said and all(said) else UNKNOWN


# --- Facts -----------------------------------------------------------------------------------------------

doctorate = flag(
    "education.doctorate",
    ja="博士の学位を持っていること（専門職学位を除く）",
    en="Holds a doctorate (a professional degree is none)",
    question=Text(
        ja="博士の学位を授与されていますか。まだ在学中なら「いいえ」です。",
        en="Has a doctorate been conferred on you? One in progress is none.",
    ),
    evidence=DIPLOMA,
    derive=_doctorate,
)
management_degree = flag(
    "education.management_degree",
    ja="経営管理に関する専門職学位（MBA・MOT）を持っていること",
    en="Holds a professional degree in business administration or management (MBA, MOT)",
    question=Text(
        ja="経営管理に関する専門職学位（MBA、MOT）を授与されていますか。",
        en="Has a professional degree in management (MBA, MOT) been conferred on you?",
    ),
    evidence=DIPLOMA,
    derive=_management_degree,
)
master_or_professional_degree = flag(
    "education.master_or_professional_degree",
    ja="修士の学位又は専門職学位を持っていること",
    en="Holds a master's degree or a professional degree",
    question=Text(
        ja="修士の学位又は専門職学位（外国の同等のものを含む）を授与されていますか。",
        en="Has a master's or a professional degree been conferred on you (in Japan or abroad)?",
    ),
    evidence=DIPLOMA,
    derive=_master_or_professional,
)
university_or_equal = flag(
    "education.university_or_equal",
    ja="大学（短期大学を含む）を卒業し、又は同等以上の教育（高等専門学校、高度専門士）を受けたこと",
    en="Graduated from a university (junior colleges included) or an equal course (college of "
    'technology, "kodo senmonshi")',
    question=Text(
        ja="大学、短期大学、高等専門学校を卒業し、又は「高度専門士」の称号を得ていますか。「専門士」は含みません。",
        en="Have you graduated from a university, junior college or college of technology, or received "
        'the title "kodo senmonshi"? The title "senmonshi" does not count.',
    ),
    evidence=DIPLOMA,
    derive=_university_or_equal,
)
degrees_in_several_fields = flag(
    "education.degrees_in_several_fields",
    ja="複数の分野で博士・修士の学位又は専門職学位を持っていること",
    en="Holds doctorates, master's or professional degrees in more than one field",
    question=Text(
        ja="異なる分野で、二つ以上の修士・博士の学位又は専門職学位を持っていますか（学士は数えません）。",
        en="Do you hold two or more master's, doctoral or professional degrees in different fields? "
        "A bachelor's degree does not count.",
    ),
    evidence=DIPLOMA,
    derive=_several_fields,
)
japanese_degree = flag(
    "education.japanese_degree",
    ja="日本の大学を卒業し、又は日本の大学院の課程を修了して学位を授与されたこと",
    en="Graduated from a university, or completed a graduate course, in Japan with a degree",
    question=Text(
        ja="日本の大学を卒業したか、日本の大学院を修了して学位を得ましたか。",
        en="Did you graduate from a university, or complete a graduate school with a degree, in Japan?",
    ),
    evidence=DIPLOMA,
    derive=_degree_from_japan,
)
japanese_junior_college_degree = flag(
    "education.japanese_junior_college_degree",
    ja="日本の短期大学を卒業して学位（短期大学士）を授与されたこと",
    en="Graduated from a junior college in Japan with its degree",
    question=Text(
        ja="日本の短期大学を卒業していますか。",
        en="Did you graduate from a junior college in Japan?",
    ),
    evidence=DIPLOMA,
    derive=_junior_college_degree_from_japan,
)
designated_university = flag(
    "education.designated_university",
    ja="告示で定める大学を卒業し、又はその大学院を修了したこと（その年の一覧による）",
    en="Graduated from a university on the Minister's list, or completed its graduate school "
    "(by the list of the year)",
    question=Text(
        ja="卒業した大学（又は大学院）は、計算する日の高度専門職の大学一覧（世界大学ランキング、スーパーグローバル大学、"
        "イノベーティブ・アジアのパートナー校）に載っていますか。",
        en="Is your university on the list for highly skilled professionals that is valid on the day "
        "(rankings, Top Global University project, Innovative Asia partner schools)?",
    ),
    evidence=DIPLOMA,
    derive=_designated_university,
)
japanese_major_abroad = flag(
    "education.japanese_major_abroad",
    ja="日本語を専攻して外国の大学を卒業したこと",
    en="Graduated from a university abroad majoring in Japanese",
    question=Text(
        ja="外国の大学で日本語を専攻して卒業しましたか。",
        en="Did you graduate from a university outside Japan with Japanese as your major?",
    ),
    evidence=DIPLOMA,
    derive=_japanese_major_abroad,
)
designated_training = flag(
    "education.designated_training",
    ja="告示で定める研修（JICAのイノベーティブ・アジアなど）を修了したこと",
    en="Completed a training named by the Minister's notice (JICA Innovative Asia)",
    question=Text(
        ja="国やJICAの研修で、告示で定められたもの（イノベーティブ・アジア）を修了していますか。",
        en="Have you completed a training of the State or JICA that the notice names (Innovative Asia)?",
    ),
    evidence=Text(ja="研修修了証明書", en="Certificate of completion"),
    derive=_designated_training,
)
training_in_japanese_classes = flag(
    "education.training_in_japanese_classes",
    ja="その研修が日本の大学・大学院の授業を利用したものであること",
    en="That training used classes of a Japanese university or graduate school",
    question=Text(
        ja="その研修は、日本の大学や大学院の授業を利用したものでしたか。",
        en="Did that training use classes of a university or graduate school in Japan?",
    ),
    evidence=Text(ja="研修修了証明書", en="Certificate of completion"),
    derive=_training_in_japanese_classes,
)
years_of_japanese_schooling = number(
    "education.years_of_japanese_schooling",
    unit="completed years",
    ja="日本の小・中・高等学校などで教育を受けた年数の合計",
    en="Years of primary and secondary schooling in Japan, added up",
    question=Text(
        ja="日本の小学校、中学校、高等学校に、合わせて何年通いましたか。",
        en="For how many years in all did you go to elementary, junior high and high school in Japan?",
    ),
    evidence=DIPLOMA,
    derive=_years_of_japanese_schooling,
)

FACTS: Final = (
    doctorate, management_degree, master_or_professional_degree, university_or_equal,
    degrees_in_several_fields, japanese_degree, japanese_junior_college_degree,
    designated_university, japanese_major_abroad, designated_training,
    training_in_japanese_classes, years_of_japanese_schooling,
)  # fmt: skip
