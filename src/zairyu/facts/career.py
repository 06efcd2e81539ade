"""Practical experience and qualifications, as the points tables ask for them.

Years are counted from the jobs of the history that are classed by ``practice``: overlapping jobs once, gaps
not at all, jobs abroad too; part-time work beside study does not count. No rule on odd months is published:
completed months are added up.

Each number stands twice: what it *is*, known only where the history is complete, and what is *shown* by the
entries there are, which can only grow. A rule that asks for "at least" may rest on either.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.spans import FOREVER, Span, years_over
from zairyu.facts.work import is_main_work
from zairyu.logic import UNKNOWN, Text, Timeline, flag, number

if TYPE_CHECKING:
    from zairyu.case.model import Employment, Qualification
    from zairyu.facts.source import CaseView

RESEARCH: Final = frozenset({"research", "research_guidance", "education"})
THE_WORK: Final = frozenset({"proposed_work"})
MANAGEMENT: Final = frozenset({"management"})
EVIDENCE: Final = Text(
    ja="在職証明書（業務と期間のわかるもの）",
    en="Certificates of employment with duties and periods",
)


# --- Years ---------------------------------------------------------------------------------------------


def _counts(job: Employment, kinds: frozenset[str]) -> bool | None:
    if not is_main_work(job):
        return False
    if kinds & set(job.practice):
        return True
    if not job.practice or (kinds == THE_WORK and "same_field" in job.practice):
        return None
    return False


def _span(job: Employment) -> Span | None:
    if job.from_ is None or (job.end is None and not job.goes_on):
        return None
    return job.from_, job.end or FOREVER


def _years(view: CaseView, kinds: frozenset[str]) -> Any:
    jobs = [job for job in view.applicant.employment if _counts(job, kinds) is not False]
    spans = [span for job in jobs if (span := _span(job)) and _counts(job, kinds)]
    if not view.applicant.employment.complete or len(spans) < len(jobs):
        return UNKNOWN
    return years_over(spans)


def _shown(view: CaseView, kinds: frozenset[str]) -> Timeline:
    return years_over(
        span for job in view.applicant.employment if _counts(job, kinds) and (span := _span(job))
    )


def _research_years(view: CaseView) -> Any:
    return _years(view, RESEARCH)


def _research_years_shown(view: CaseView) -> Any:
    return _shown(view, RESEARCH)


def _years_in_the_work(view: CaseView) -> Any:
    return _years(view, THE_WORK)


def _years_in_the_work_shown(view: CaseView) -> Any:
    return _shown(view, THE_WORK)


def _management_years(view: CaseView) -> Any:
    return _years(view, MANAGEMENT)


def _management_years_shown(view: CaseView) -> Any:
    return _shown(view, MANAGEMENT)


# --- Qualifications -----------------------------------------------------------------------------------


def _is_licence(entry: Qualification) -> bool | None:
    """A Japanese national licence related to the work, or an examination or qualification of the IT notice."""
    if entry.passed is False:
        return False
    if entry.kind in ("it_notice_exam", "it_notice_qualification"):
        return True
    return entry.related_to_work if entry.kind == "national_licence" else False


def _is_recognised_abroad(entry: Qualification) -> bool | None:
    if entry.kind not in ("foreign_qualification", "award") or entry.passed is False:
        return False
    if False in (entry.recognised_by_minister, entry.related_to_work):
        return False
    return True if entry.recognised_by_minister and entry.related_to_work else None


def _held_from(entry: Qualification, as_of: date) -> date | None:
    """Return the first day on which it is known to be held."""
    return entry.obtained_on or (as_of if entry.passed else None)


def _licences_shown(view: CaseView) -> Timeline:
    days = sorted(
        day
        for entry in view.applicant.qualifications
        if _is_licence(entry) and (day := _held_from(entry, view.as_of)) is not None
    )
    return Timeline.steps(0, *((day, number) for number, day in enumerate(days, 1)))


def _licences(view: CaseView) -> Any:
    held = view.applicant.qualifications
    maybe = [entry for entry in held if _is_licence(entry) is not False]
    unclear = any(
        _is_licence(entry) is None or _held_from(entry, view.as_of) is None for entry in maybe
    )
    if unclear or not held.complete:
        return UNKNOWN
    if all(entry.obtained_on is not None for entry in maybe):
        return _licences_shown(view)
    return Timeline.combine(
        lambda shown, past: UNKNOWN if past else shown,
        _licences_shown(view),
        Timeline.steps(True, (view.as_of, False)),
    )


def _foreign_qualification(view: CaseView) -> Any:
    held = view.applicant.qualifications
    maybe = [entry for entry in held if _is_recognised_abroad(entry) is not False]
    steps: list[tuple[date, Any]] = []
    for entry in maybe:
        day = _held_from(entry, view.as_of)
        if _is_recognised_abroad(entry) and day is not None:
            steps.append((day, True))
    settled = held.complete and all(
        _is_recognised_abroad(entry) and entry.obtained_on is not None for entry in maybe
    )
    return Timeline.steps(False if settled else UNKNOWN, *sorted(steps)[:1])


# --- Facts -----------------------------------------------------------------------------------------------

research_years = number(
    "career.research_years",
    unit="completed years",
    ja="行う研究・研究の指導・教育についての実務経験の年数",
    en="Years of practical experience in the research, guidance of research or education to be done",
    question=Text(
        ja="行う研究、研究の指導、教育の実務経験は何年ですか（職業としてのもの。学生としての研究は含みません）。",
        en="How many years have you worked in the research, guidance of research or teaching you will do "
        "(as an occupation, not as a student)?",
    ),
    evidence=EVIDENCE,
    derive=_research_years,
)
research_years_shown = number(
    "career.research_years_shown",
    unit="completed years",
    ja="職歴に挙げられた、その研究・教育の実務経験の年数",
    en="Years of that research or teaching shown by the jobs listed",
    evidence=EVIDENCE,
    derive=_research_years_shown,
)
years_in_the_work = number(
    "career.years_in_the_work",
    unit="completed years",
    ja="従事する業務についての実務経験の年数",
    en="Years of practical experience in the work to be done",
    question=Text(
        ja="これから行う業務の実務経験は何年ですか（外国での年数も、転職前の年数も足せます。アルバイトは除きます）。",
        en="How many years of practical experience do you have in the work you will do? Years abroad and "
        "with earlier employers count; side jobs as a student do not.",
    ),
    evidence=EVIDENCE,
    derive=_years_in_the_work,
)
years_in_the_work_shown = number(
    "career.years_in_the_work_shown",
    unit="completed years",
    ja="職歴に挙げられた、その業務の実務経験の年数",
    en="Years in that work shown by the jobs listed",
    evidence=EVIDENCE,
    derive=_years_in_the_work_shown,
)
management_years = number(
    "career.management_years",
    unit="completed years",
    ja="事業の経営又は管理についての実務経験の年数",
    en="Years of practical experience in operating or managing a business",
    question=Text(
        ja="事業の経営又は管理の実務経験は何年ですか。",
        en="For how many years have you operated or managed a business?",
    ),
    evidence=EVIDENCE,
    derive=_management_years,
)
management_years_shown = number(
    "career.management_years_shown",
    unit="completed years",
    ja="職歴に挙げられた、経営又は管理の実務経験の年数",
    en="Years of operating or managing shown by the jobs listed",
    evidence=EVIDENCE,
    derive=_management_years_shown,
)
licences = number(
    "career.licences",
    unit="licences",
    ja="業務に関連する日本の国家資格と、告示の情報処理の試験・資格の数",
    en="Japanese national licences related to the work, and examinations and qualifications of the IT notice",
    question=Text(
        ja="仕事に関連する日本の国家資格（それがないと業務ができない、又は名乗れないもの）と、告示の情報処理の試験・資格を、"
        "合わせていくつ持っていますか。",
        en="How many do you hold in all: Japanese national licences related to the work (without which the "
        "work may not be done or the title not used), and examinations or qualifications of the IT notice?",
    ),
    evidence=Text(ja="免許証、合格証明書", en="Licences, certificates of examinations"),
    derive=_licences,
)
licences_shown = number(
    "career.licences_shown",
    unit="licences",
    ja="挙げられた資格・試験の数",
    en="Licences and examinations shown by the list",
    derive=_licences_shown,
)
foreign_qualification = flag(
    "career.foreign_qualification",
    ja="業務に関連する外国の資格、表彰などで、法務大臣が認めるもの（研究実績・日本の資格として数えたものを除く）",
    en="A foreign qualification, award or the like, related to the work, of those the Minister of Justice "
    "recognises (what was counted as research or as a Japanese licence left out)",
    question=Text(
        ja="仕事に関連する外国の資格や表彰で、入管庁の一覧に載っているものを持っていますか。",
        en="Do you hold a qualification or award from abroad, related to the work, that is on the agency's list?",
    ),
    evidence=Text(ja="資格証、表彰状", en="Certificate, award"),
    derive=_foreign_qualification,
)

FACTS: Final = (
    research_years, research_years_shown, years_in_the_work, years_in_the_work_shown,
    management_years, management_years_shown, licences, licences_shown, foreign_qualification,
)  # fmt: skip
