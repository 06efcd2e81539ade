"""Laws of the points tables.

More knowledge: hiding facts only widens the bounds of a sum and never turns a "yes" into a "no" or back.
One table: of each group one item counts at most, and a sum is never above what its groups can give.
Incomplete lists: a fact that is known although a list may lack entries has the value of the complete list.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from zairyu.case import NONE as GOES_ON
from zairyu.case import (
    Case,
    Education,
    Employment,
    History,
    LanguageTest,
    Named,
    Person,
    Qualification,
    Research,
)
from zairyu.facts import CaseFacts, all_facts
from zairyu.law.hsp import POINTS
from zairyu.logic import UNKNOWN, Outcome, Reading, Timeline
from zairyu.logic.node import Node
from zairyu.logic.reading import plain_values

DAYS = st.dates(date(2013, 12, 24), date(2027, 12, 31))
NUMBERS = {
    "career.research_years": 12, "career.years_in_the_work": 12, "career.management_years": 12,
    "career.licences": 3, "research.patents": 2, "research.grants": 4, "research.papers": 4,
}  # fmt: skip
FLAGS = [
    "education.doctorate", "education.management_degree", "education.master_or_professional_degree",
    "education.university_or_equal", "education.degrees_in_several_fields", "education.japanese_degree",
    "education.japanese_junior_college_degree", "education.designated_university",
    "education.japanese_major_abroad", "education.designated_training",
    "education.training_in_japanese_classes", "career.foreign_qualification", "languages.shows_n1",
    "languages.shows_n2", "research.other_result", "organisation.small_or_medium",
    "organisation.innovation_support", "organisation.local_government_support",
    "organisation.special_zone_support", "organisation.growth_field_project",
    "organisation.finance_work",
]  # fmt: skip


@st.composite
def someone(draw: st.DrawFn) -> dict[str, object]:
    values: dict[str, object] = {name: draw(st.booleans()) for name in FLAGS}
    for name, most in NUMBERS.items():
        exact = draw(st.integers(0, most))
        values[name] = exact
        values[f"{name}_shown"] = draw(st.integers(0, exact))
    return values | {
        "person.age": draw(st.integers(18, 50)),
        "pay.annual": draw(st.integers(5, 90)) * 500_000,
        "organisation.research_ratio": draw(st.sampled_from([Decimal("0.03"), Decimal("0.0301")])),
        "organisation.position": draw(st.sampled_from(["none", "director", "representative"])),
        "organisation.own_investment": draw(st.sampled_from([0, 99_999_999, 100_000_000])),
    }


@given(values=someone(), hidden=st.sets(st.sampled_from([*FLAGS, *NUMBERS, "person.age", "pay.annual"])),
       day=DAYS)  # fmt: skip
def test_hiding_facts_only_widens_a_sum(
    values: dict[str, object], hidden: set[str], day: date
) -> None:
    less = values | dict.fromkeys(hidden, UNKNOWN)
    for table in POINTS.values():
        edition = table.on(day)
        full = Node(edition.total >= 70, day, Reading(plain_values(values)))
        part = Node(edition.total >= 70, day, Reading(plain_values(less)))
        assert part.bounds[0] <= full.bounds[0] <= full.bounds[1] <= part.bounds[1]
        if part.outcome is not Outcome.UNKNOWN:
            assert full.outcome is part.outcome
        known = Node(edition.standard, day, Reading(plain_values(less))).outcome
        if known is not Outcome.UNKNOWN:
            assert Node(edition.standard, day, Reading(plain_values(values))).outcome is known


LISTS = ("education", "employment", "qualifications", "languages", "research")


def _whole() -> Person:
    return Person(
        born_on=date(1995, 5, 5),
        education=History((
            Education(level="university", country="JPN", degree="bachelor", completed_on=date(2018, 3, 25)),
            Education(level="graduate_school", country="USA", degree="master",
                      completed_on=date(2020, 6, 1), japanese_major=False, in_rankings=True),
        ), complete=True),
        employment=History((
            Employment(from_=date(2020, 10, 1), until=GOES_ON, full_time=True, practice=("proposed_work",)),
            Employment(from_=date(2018, 4, 1), until=date(2018, 9, 30), full_time=True, practice=("management",)),
        ), complete=True),
        qualifications=History((
            Qualification(kind="national_licence", passed=True, related_to_work=True, obtained_on=date(2021, 1, 1)),
        ), complete=True),
        languages=History((LanguageTest(test="jlpt", level="n2", passed_on=date(2019, 1, 23)),), complete=True),
        research=History((Research(kind="patent", as_inventor=True, on=date(2022, 2, 2)),), complete=True),
    )  # fmt: skip


@given(open_lists=st.sets(st.sampled_from(LISTS)), day=DAYS)
def test_a_list_that_may_lack_entries_never_says_something_else(
    open_lists: set[str], day: date
) -> None:
    whole = _whole()
    part = evolve(
        whole, **{name: evolve(getattr(whole, name), complete=False) for name in open_lists}
    )
    full, less = (
        CaseFacts(Case(as_of=date(2026, 11, 23), applicant="me", persons=Named({"me": person})))
        for person in (whole, part)
    )
    for fact in all_facts().values():
        if fact.params or not fact.id.startswith(
            ("education", "career", "languages", "research", "pay")
        ):
            continue
        known, said = (read(source, fact.id, day) for source in (full, less))
        assert said is UNKNOWN or said == known, fact.id


def read(facts: CaseFacts, name: str, day: date) -> object:
    value = facts[name]
    return value.at(day) if isinstance(value, Timeline) else value
