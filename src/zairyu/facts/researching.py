"""Research as work, outside universities: for whom, after what study and experience, on what transfer.

Years stand twice, as in :mod:`zairyu.facts.career`: what a person states, study counted where the ordinance
counts it, and what the jobs of the case show, which can only be less.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.education import DEGREES, MAY_CONFER_MORE, UNIVERSITY_PROPER
from zairyu.facts.schooling import DIPLOMA, VOCATIONAL, completed_from, graduate_of, in_japan
from zairyu.facts.spans import FOREVER, Span, years_over
from zairyu.facts.work import is_main_work
from zairyu.logic import Text, Timeline, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case.model import Education
    from zairyu.facts.source import CaseView

RESEARCH: Final = "research"
MASTERS: Final = frozenset({"master", "doctor"})
"""A doctorate stands above a master's degree; a professional degree (専門職学位) is another one."""
CAREER: Final = Text(
    ja="在職証明書、研究歴の証明書（研究の内容と期間のわかるもの）",
    en="Certificates of employment and of research, with subjects and periods",
)


def _university(course: Education) -> bool | None:
    if course.level in UNIVERSITY_PROPER or course.degree in DEGREES:
        return True
    return None if course.level is None or course.level == "other" else False


def _master(course: Education) -> bool | None:
    if course.degree is not None:
        return course.degree in MASTERS
    return None if course.level in MAY_CONFER_MORE else False


def _university_graduate(view: CaseView) -> Any:
    return graduate_of(view, _university)


def _master_degree(view: CaseView) -> Any:
    return graduate_of(view, _master)


def _jobs(view: CaseView) -> Iterator[Span]:
    for job in view.applicant.employment:
        if not is_main_work(job) or RESEARCH not in job.practice or job.from_ is None:
            continue
        if job.end is not None or job.goes_on:
            yield job.from_, job.end or FOREVER


def _opens_the_way(course: Education) -> bool:
    return bool(_university(course)) or bool(course.level == VOCATIONAL and in_japan(course))


def _graduated_on(view: CaseView) -> date | None:
    """The first day from which a course that opens this way is known to be completed."""
    days = [
        day
        for course in view.applicant.education
        if _opens_the_way(course) and (day := completed_from(course, view.as_of)) is not None
    ]
    return min(days, default=None)


def _years_shown(view: CaseView) -> Timeline:
    return years_over(_jobs(view))


def _years_after_graduation_shown(view: CaseView) -> Timeline:
    graduated = _graduated_on(view)
    if graduated is None:
        return Timeline.constant(0)
    return years_over((max(start, graduated), until) for start, until in _jobs(view))


does_research = flag(
    "researching.does_research",
    ja="研究を行う業務に従事すること",
    en="The work is to do research",
    question=Text(
        ja="研究を行うことが仕事ですか（試験や検査を繰り返すだけの仕事は「いいえ」です）。",
        en="Is the work to do research (not only repeated testing or inspection)?",
    ),
    evidence=Text(ja="研究の内容を示す資料", en="Papers on the research"),
)
host = choice(
    "researching.host",
    values=(
        "national_or_local_government",
        "established_by_law",
        "approved_under_special_law",
        "independent_administrative_agency",
        "notified_publicly_funded",
        "other",
    ),
    ja="研究の契約の相手（国・地方公共団体の機関、法律で直接又は特別の設立行為で設立された法人、特別法による認可法人、"
    "独立行政法人、告示の公的資金による法人、その他）",
    en="With whom the contract on research is: an organ of the state or a local government; a corporation "
    "established directly by law, or by a special act under a special law; one under a special law whose "
    "establishment needs approval; an independent administrative agency; a publicly funded corporation of the "
    "notice; another",
    question=Text(
        ja="研究の契約の相手はどれですか。国や地方公共団体の機関、法律により直接に（又は特別の法律による特別の設立行為で）"
        "設立された法人、特別の法律による認可法人、独立行政法人、公的な資金で運営され告示で定められた法人、その他。",
        en="With whom is the contract: the state or a local government; a corporation established directly by "
        "law or by a special act under a special law; one under a special law that needs approval; an "
        "independent administrative agency; a publicly funded corporation named in the notice; another?",
    ),
    evidence=Text(ja="招へい機関の概要を示す資料", en="Outline of the inviting organisation"),
)
university_graduate = flag(
    "researching.university_graduate",
    ja="大学を卒業したこと（短期大学を除く。国内外を問わない）",
    en="Graduated from a university in Japan or abroad, junior colleges left out",
    question=Text(
        ja="大学（短期大学を除く）を卒業していますか（外国の大学も含みます）。",
        en="Have you graduated from a university (not a junior college), in Japan or abroad?",
    ),
    evidence=DIPLOMA,
    derive=_university_graduate,
)
equal_education = judgement(
    "researching.equal_education",
    ja="大学（短期大学を除く）の卒業と同等以上の教育を受けたと認められること",
    en="Found to have education equal to graduation from a university, junior colleges left out",
    question=Text(
        ja="大学の卒業と同等以上の教育を受けたと認められましたか。",
        en="Was your education found equal to graduation from a university?",
    ),
    evidence=DIPLOMA,
)
master_degree = flag(
    "researching.master_degree",
    ja="修士の学位（博士の学位を含む。専門職学位は含まない）を持っていること",
    en="Holds a master's degree (or a doctorate; a professional degree is none)",
    question=Text(
        ja="修士又は博士の学位を授与されていますか。",
        en="Has a master's degree or a doctorate been conferred on you?",
    ),
    evidence=DIPLOMA,
    derive=_master_degree,
)
degree_in_field = judgement(
    "researching.degree_in_field",
    ja="その学位が、行う研究の分野のものと認められること",
    en="The degree is found to be in the field of the research to be done",
    question=Text(
        ja="その学位は、行う研究の分野のものと認められましたか。",
        en="Was the degree found to be in the field of your research?",
    ),
    evidence=DIPLOMA,
)
years_after_graduation = number(
    "researching.years_after_graduation",
    unit="completed years",
    ja="卒業後の、その分野の研究の経験年数（大学院で研究した期間を含む）",
    en="Years of research in the field after graduating (time of research at graduate school included)",
    question=Text(
        ja="卒業した後、行う研究の分野で研究をした経験は何年ですか（大学院で研究した期間も足せます）。",
        en="For how many years have you done research in that field since graduating? Time of research at "
        "graduate school counts.",
    ),
    evidence=CAREER,
)
years_after_graduation_shown = number(
    "researching.years_after_graduation_shown",
    unit="completed years",
    ja="職歴に挙げられた、卒業後の研究の経験年数",
    en="Years of research after graduating that the jobs listed show",
    evidence=CAREER,
    derive=_years_after_graduation_shown,
)
years = number(
    "researching.years",
    unit="completed years",
    ja="その分野の研究の経験年数（大学において研究した期間を含む）",
    en="Years of research in the field (time of research at a university included)",
    question=Text(
        ja="行う研究の分野で研究をした経験は、合わせて何年ですか（大学で研究した期間も足せます）。",
        en="For how many years in all have you done research in that field? Time of research at a university "
        "counts.",
    ),
    evidence=CAREER,
)
years_shown = number(
    "researching.years_shown",
    unit="completed years",
    ja="職歴に挙げられた研究の経験年数",
    en="Years of research that the jobs listed show",
    evidence=CAREER,
    derive=_years_shown,
)
transferred = flag(
    "researching.transferred",
    ja="日本に事業所のある機関の外国の事業所の職員が、日本の事業所に期間を定めて転勤して研究すること",
    en="Staff of an office abroad, transferred for a fixed time to an office in Japan of the same organisation "
    "to do research there",
    question=Text(
        ja="外国の事業所から、同じ機関の日本の事業所に、期間を定めて転勤して研究しますか。",
        en="Are you transferred for a fixed time from an office abroad to an office in Japan of the same "
        "organisation, to do research?",
    ),
    evidence=Text(
        ja="外国と日本の事業所の関係を示す文書", en="Papers on how the two offices are related"
    ),
)
years_before_transfer = number(
    "researching.years_before_transfer",
    unit="completed years",
    ja="転勤の直前まで外国の事業所で研究の業務に継続して従事した年数（研究の在留資格でその日本の事業所にいた期間を含む）",
    en="Years without a break in research work at the office abroad up to the transfer (time at the office in "
    "Japan as Researcher added)",
    question=Text(
        ja="転勤の直前まで、外国の事業所で研究の仕事を続けて何年していましたか（以前に「研究」の在留資格でその日本の事業所にいた"
        "期間も足せます）。",
        en="For how many years up to the transfer did you do research at the office abroad without a break? "
        "Earlier time at the office in Japan as Researcher may be added.",
    ),
    evidence=Text(
        ja="外国の事業所での職務内容と勤務期間を示す文書",
        en="Papers on duties and time at the office abroad",
    ),
)

FACTS: Final = (
    does_research, host, university_graduate, equal_education, master_degree, degree_in_field,
    years_after_graduation, years_after_graduation_shown, years, years_shown, transferred,
    years_before_transfer,
)  # fmt: skip
