"""Work of graduates of Japanese schools under number 46 of the Designated Activities notice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.education import UNIVERSITY_PROPER
from zairyu.facts.schooling import graduate_of, in_japan
from zairyu.logic import Text, flag, judgement

if TYPE_CHECKING:
    from zairyu.case.model import Education
    from zairyu.facts.source import CaseView


def _university_degree(course: Education) -> bool | None:
    """A degree of a university or graduate school in Japan; a junior college is none."""
    if course.degree == "none" or in_japan(course) is False:
        return False
    if course.level is not None and course.level not in UNIVERSITY_PROPER:
        return False
    return True if course.level in UNIVERSITY_PROPER and in_japan(course) else None


def _degree(view: CaseView) -> Any:
    return graduate_of(view, _university_degree)


def _japanese_studies(course: Education) -> bool | None:
    if course.japanese_major is False:
        return False
    if course.level is not None and course.level not in UNIVERSITY_PROPER:
        return False
    return True if course.japanese_major and course.level in UNIVERSITY_PROPER else None


def _majored(view: CaseView) -> Any:
    return graduate_of(view, _japanese_studies)


university_degree_in_japan = flag(
    "graduate_work.university_degree_in_japan",
    ja="日本の大学（短期大学を除く）を卒業し、又は大学院を修了して学位を授与されたこと",
    en="Holds a degree of a university (not a junior college) or graduate school in Japan",
    question=Text(
        ja="日本の大学（短期大学を除く）か大学院を出て、学位を得ていますか。",
        en="Do you hold a degree of a university (not a junior college) or a graduate school in Japan?",
    ),
    evidence=Text(ja="卒業証書、学位記", en="Diploma"),
    derive=_degree,
)
bachelor_after_college = flag(
    "graduate_work.bachelor_after_college",
    ja="日本の短期大学・高等専門学校を卒業し、大学改革支援・学位授与機構から学士の学位を得たこと",
    en="Graduated from a junior college or college of technology in Japan, with a bachelor's degree from the National "
    "Institution for Academic Degrees",
    question=Text(
        ja="日本の短期大学か高等専門学校を卒業し、学位授与機構から学士の学位を得ていますか。",
        en="Did you graduate from a junior college or college of technology in Japan, and receive a bachelor's degree from "
        "the National Institution for Academic Degrees?",
    ),
    evidence=Text(ja="学位記", en="Diploma"),
)
certified_course_completed = flag(
    "graduate_work.certified_course_completed",
    ja="文部科学大臣の認定を受けた専修学校専門課程を修了し、高度専門士の称号を得たこと",
    en="Completed a vocational course certified by the Minister of Education, with the title kodo senmonshi",
    question=Text(
        ja="文部科学大臣の認定（外国人留学生キャリア形成促進プログラム）を受けた専門課程を修了し、「高度専門士」を得ていますか。",
        en="Did you complete a vocational course certified by the Minister of Education, with the title kodo senmonshi?",
    ),
    evidence=Text(ja="卒業証明書（称号の記載）", en="Certificate of graduation with the title"),
)
majored_in_japanese = flag(
    "graduate_work.majored_in_japanese",
    ja="大学・大学院で日本語を専攻して卒業・修了したこと（外国の大学を含む）",
    en="Majored in Japanese at a university or graduate school (abroad too)",
    question=Text(
        ja="大学か大学院で、日本語を専攻しましたか（外国の大学でも構いません）。",
        en="Did you major in Japanese at a university or graduate school (also abroad)?",
    ),
    evidence=Text(ja="卒業証明書、成績証明書", en="Diploma, transcript"),
    derive=_majored,
)
full_time = flag(
    "graduate_work.full_time",
    ja="常勤の職員として直接に雇われること（派遣、短時間を除く）",
    en="Employed directly and full-time (no dispatch, no part-time)",
    question=Text(
        ja="会社に直接、常勤で雇われますか（派遣やパートは除きます）。",
        en="Are you employed directly and full-time (no dispatch, no part-time)?",
    ),
    evidence=Text(ja="雇用契約書", en="Contract of employment"),
)
uses_what_was_learned = judgement(
    "graduate_work.uses_what_was_learned",
    ja="学んだ広い知識と応用的能力などを活用するものと認められること",
    en="The work is found to use the broad knowledge and applied ability gained at the school",
    question=Text(
        ja="仕事が、大学などで学んだことを活用するもの（指導や管理、企画などを含む）と認められましたか。",
        en="Was the work found to use what was learned (guidance, management, planning and the like)?",
    ),
)
needs_fluent_japanese = judgement(
    "graduate_work.needs_fluent_japanese",
    ja="日本語を用いた円滑な意思疎通を要する業務と認められること",
    en="The work is found to need smooth communication in Japanese",
    question=Text(
        ja="仕事が、日本語での双方向のやり取りを要するものと認められましたか（指示を受けるだけの仕事は当たりません）。",
        en="Was the work found to need communication in Japanese both ways (not only taking orders)?",
    ),
)
reserved_or_excluded = flag(
    "graduate_work.reserved_or_excluded",
    ja="資格がなければできない業務、又は風俗関係の業務であること",
    en="Work that the law reserves to licensed professions, or of the adult-entertainment kind",
    question=Text(
        ja="法律上の資格がなければできない仕事か、風俗関係の仕事ですか。",
        en="Is it work that the law reserves to a licence, or of the adult-entertainment kind?",
    ),
)

FACTS: Final = (
    university_degree_in_japan,
    bachelor_after_college,
    certified_course_completed,
    majored_in_japanese,
    full_time,
    uses_what_was_learned,
    needs_fluent_japanese,
    reserved_or_excluded,
)
