"""Contributions to Japan: achievements of the contribution guideline, stated by the person."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import completed
from zairyu.logic import NONE, UNKNOWN, Count, Text, Timeline, choices, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case import Contribution
    from zairyu.facts.source import CaseView

_BY_FIELD: Final = {
    ("economy", "national_prize"): "industry_prize",
    ("other", "national_prize"): "society_prize",
    ("culture", "international_prize"): "culture_prize",
    ("culture", "national_prize"): "culture_prize",
}
"""Items of a case that stand for different items of the guideline by field."""


def _kind(entry: Contribution) -> str:
    name = entry.item or ""
    if name in ("top_competition", "competition") and not entry.teaches_or_promotes:
        return ""
    return _BY_FIELD.get((entry.field, name), name)


def _achievements(view: CaseView) -> Timeline:
    """Collect what was achieved by the day; unknown while the list may lack something."""
    history = view.applicant.contributions
    if not history.complete:
        return Timeline.constant(UNKNOWN)
    reached: set[str] = set()
    steps: list[tuple[date, Any]] = []
    for entry in sorted(history, key=lambda entry: entry.achieved_on or entry.from_ or date.min):
        if _kind(entry) in KINDS:
            reached.add(_kind(entry))
            steps.append((entry.achieved_on or entry.from_ or date.min, frozenset(reached)))
    return Timeline.steps(frozenset(), *steps)


def _years_of(view: CaseView, achievement: str) -> Any:
    history = view.applicant.contributions
    matching = [entry for entry in history if _kind(entry) == achievement]
    spells = [entry for entry in matching if entry.from_ is not None]
    if not matching:
        return NONE if history.complete else UNKNOWN
    if not spells:
        return UNKNOWN
    steps: list[tuple[date, Any]] = []
    for entry in sorted(spells, key=lambda entry: entry.from_ or date.min):
        assert entry.from_ is not None
        steps.append((entry.from_, Count(entry.from_, "years")))
        if entry.end is not None:
            steps.append((entry.end, completed(entry.from_, "years", entry.end)))
    return Timeline.steps(0, *steps)


KINDS: Final = (
    "international_prize", "japanese_honour", "public_committee", "profession_for_society", "mission_member",
    "international_organisation_post", "listed_company_management", "invested_company_management",
    "listed_company_managerial_post", "industry_prize", "skilled_technician", "growth_field_project",
    "culture_prize", "leading_position", "university_teacher", "research_results", "top_competition",
    "competition", "sport_promotion", "society_prize", "volunteer_work",
)  # fmt: skip

achievements = choices(
    "contribution.achievements",
    values=KINDS,
    ja="貢献ガイドラインに当たる業績",
    en="Achievements named in the contribution guideline",
    question=Text(
        ja="受賞、叙勲、大学教員、上場企業の経営、顕著な研究、国際大会など、貢献ガイドラインに当たる業績が"
        "ありますか。なければ「なし」と答えてください。",
        en="Do you have an achievement of the contribution guideline (prize, honour, university post, "
        "management of a listed company, conspicuous research, international sport ...)? If not, "
        "answer none.",
    ),
    evidence=Text(ja="表彰状、任命書、論文一覧、在職証明書", en="Awards, appointments, list of papers, "
                  "certificates of employment"),
    derive=_achievements,
)  # fmt: skip
years_of = number(
    "contribution.years_of",
    unit="completed years",
    ja="その活動の年数",
    en="Years of that activity",
    question=Text(ja="その活動は何年になりますか。", en="For how many years?"),
    params={"achievement": "value of contribution.achievements"},
    derive=_years_of,
)
recognised = judgement(
    "contribution.recognised",
    ja="日本への貢献があると認められること",
    en="A contribution to Japan is found",
    question=Text(
        ja="日本への貢献があると認められましたか。",
        en="Was a contribution to Japan found?",
    ),
)
organisation_in_regional_plan = flag(
    "contribution.organisation_in_regional_plan",
    ja="所属機関が認定地域再生計画に記載されていること",
    en="The organisation stands in an approved regional revitalisation plan",
    question=Text(
        ja="所属する機関は、認定された地域再生計画に載っていますか。",
        en="Is your organisation named in an approved regional revitalisation plan?",
    ),
)

FACTS: Final = (achievements, years_of, recognised, organisation_in_regional_plan)
