"""How a household lives: public assistance, income, dependants, a guarantor."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import NONE, UNKNOWN, Text, Timeline, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case import Changing, Income, Person, Spell
    from zairyu.facts.source import CaseView

PRACTICE_BASE: Final = 3_000_000
PRACTICE_PER_DEPENDANT: Final = 700_000
"""Yen a year, as practitioners print them; no level is published."""


def _on_public_assistance(view: CaseView) -> Any:
    household = view.applicant.household
    return UNKNOWN if household is None else changing(household.public_assistance)


def _has_continuing_income(view: CaseView) -> Timeline:
    """Return whether a member has work that goes on, or the household another continuing income.

    Part-time work under a permission for other activity does not count.
    """
    household = view.applicant.household
    persons = [view.applicant]
    known = view.applicant.employment.complete
    if household is not None:
        known = known and household.income.complete and household.members.complete
        persons += [
            view.case.persons[member]
            for member in household.members
            if member != view.case.applicant and member in view.case.persons
        ]
    earning = Timeline.constant(False if known and household is not None else UNKNOWN)
    for person in persons:
        for job in person.employment:
            if job.contract != "part_time" and job.from_ is not None:
                earning = Timeline.combine(_either, earning, _while(job))
    for income in household.income if household else ():
        if income.kind != "part_time_under_permission" and income.year is None and income.from_:
            earning = Timeline.combine(_either, earning, _while(income))
    return earning


def _while(spell: Spell) -> Timeline:
    """Return true while a spell lasts; one whose end is not stated is taken to go on."""
    assert spell.from_ is not None
    steps: list[tuple[date, Any]] = [(spell.from_, True)]
    if spell.end is not None:
        steps.append((spell.end, False))
    return Timeline.steps(False, *steps)


def _either(left: Any, right: Any) -> Any:
    if True in (left, right):
        return True
    return UNKNOWN if UNKNOWN in (left, right) else False


def _household_income(view: CaseView) -> Timeline:
    return income_of(view.applicant)


def income_of(person: Person) -> Timeline:
    """Add, for each person and kind, the newest figure known: a year's figure stands from its end on."""
    household = person.household
    if household is None or not household.income.complete:
        return Timeline.constant(UNKNOWN)
    counted = [entry for entry in household.income if entry.kind != "part_time_under_permission"]
    if any(entry.yen_per_year is None for entry in counted):
        return Timeline.constant(UNKNOWN)
    total = Timeline.constant(0)
    for source in sorted({(entry.person or "", entry.kind) for entry in counted}):
        steps: list[tuple[date, Any]] = []
        for entry in counted:
            if (entry.person or "", entry.kind) == source:
                steps.append((_known_on(entry), entry.yen_per_year))
                if entry.end is not None:
                    steps.append((entry.end, 0))
        total = Timeline.combine(lambda left, right: left + right, total, Timeline.steps(0, *steps))
    return total


def _known_on(entry: Income) -> date:
    if entry.year is not None:
        return date(entry.year + 1, 1, 1)
    return entry.from_ or date.min


def _dependants(view: CaseView) -> Any:
    household = view.applicant.household
    return UNKNOWN if household is None else changing(household.dependants)


def _income_looked_for_in_practice(view: CaseView) -> Timeline:
    return view.value(dependants).map(
        lambda number: (
            UNKNOWN
            if number is UNKNOWN
            else PRACTICE_BASE + PRACTICE_PER_DEPENDANT * (0 if number is NONE else number)
        )
    )


def _has_guarantor(view: CaseView) -> Any:
    ties = view.case.relationships
    if any(tie.kind == "guarantor" for tie in ties):
        return True
    return False if ties.complete else UNKNOWN


def changing(value: Changing[Any]) -> Timeline:
    """Return the timeline of a value of the case that may change; unknown before its first step."""
    return Timeline.steps(UNKNOWN, *((step.from_ or date.min, step.value) for step in value.steps))


INCOME_EVIDENCE: Final = Text(
    ja="課税証明書、源泉徴収票、在職証明書",
    en="Tax assessment, withholding slip, certificate of employment",
)

on_public_assistance = flag(
    "livelihood.on_public_assistance",
    ja="世帯が生活保護などの公的扶助を受けていること",
    en="The household receives public assistance",
    question=Text(
        ja="世帯の誰かが、生活保護などの公的扶助を受けていますか。",
        en="Does anybody in the household receive public assistance (seikatsu hogo)?",
    ),
    derive=_on_public_assistance,
)
has_continuing_income = flag(
    "livelihood.has_continuing_income",
    ja="世帯に続いて見込まれる収入や資産があること",
    en="The household has continuing income or assets to live on",
    question=Text(
        ja="世帯に、続いていく仕事の収入、年金、又は暮らしていける資産がありますか。",
        en="Does the household have income from work that goes on, a pension, or assets to live on?",
    ),
    evidence=INCOME_EVIDENCE,
    derive=_has_continuing_income,
)
is_stable = judgement(
    "livelihood.is_stable",
    ja="将来も安定した生活が見込まれると認められること",
    en="A stable future life is found probable",
    question=Text(
        ja="将来も安定した生活が見込まれると認められましたか。",
        en="Was a stable future life found probable?",
    ),
)
household_income = number(
    "livelihood.household_income",
    unit="yen per year",
    ja="世帯の年収",
    en="Household income a year",
    question=Text(
        ja="世帯の1年の収入（税込み）はいくらですか。資格外活動（アルバイト）の収入は除きます。",
        en="What is the household's income in a year, before tax? Leave out part-time work under a "
        "permission for other activity.",
    ),
    evidence=INCOME_EVIDENCE,
    derive=_household_income,
)
dependants = number(
    "livelihood.dependants",
    unit="persons",
    ja="扶養している家族の人数（海外の家族を含む）",
    en="Dependants, those abroad included",
    question=Text(
        ja="税金や健康保険で扶養に入れている家族は何人ですか。海外の家族も数えます。",
        en="How many family members do you support (tax or insurance), those abroad included?",
    ),
    derive=_dependants,
)
income_looked_for_in_practice = number(
    "livelihood.income_looked_for_in_practice",
    unit="yen per year",
    ja="実務で目安とされる年収（300万円と扶養1人70万円）",
    en="Income looked for in practice (3,000,000 yen and 700,000 for each dependant)",
    derive=_income_looked_for_in_practice,
)
has_guarantor = flag(
    "livelihood.has_guarantor",
    ja="日本に住む身元保証人がいること",
    en="Has a guarantor living in Japan",
    question=Text(
        ja="身元保証人になってくれる、日本に住む日本人か永住者がいますか。責任は道義的なものです。",
        en="Is there a Japanese national or permanent resident living in Japan who will be your "
        "guarantor? The duty is a moral one.",
    ),
    derive=_has_guarantor,
)

FACTS: Final = (
    on_public_assistance, has_continuing_income, is_stable, household_income, dependants,
    income_looked_for_in_practice, has_guarantor,
)  # fmt: skip
