"""Somebody to whom no row of any points table applies, as plain facts; and how to count points."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from zairyu.law.hsp import POINTS
from zairyu.law.hsp.by_type import STATUS_OF
from zairyu.logic import Expr, Outcome, Points, Reading
from zairyu.logic.node import Node
from zairyu.logic.reading import plain_values
from zairyu.logic.sums import counting
from zairyu.logic.truth import MET

TODAY = date(2026, 11, 23)

NOTHING: dict[str, object] = {
    "person.age": 45,
    "education.doctorate": False,
    "education.management_degree": False,
    "education.master_or_professional_degree": False,
    "education.university_or_equal": False,
    "education.degrees_in_several_fields": False,
    "education.japanese_degree": False,
    "education.japanese_junior_college_degree": False,
    "education.designated_university": False,
    "education.japanese_major_abroad": False,
    "education.designated_training": False,
    "education.training_in_japanese_classes": False,
    "career.research_years": 0,
    "career.research_years_shown": 0,
    "career.years_in_the_work": 0,
    "career.years_in_the_work_shown": 0,
    "career.management_years": 0,
    "career.management_years_shown": 0,
    "career.licences": 0,
    "career.licences_shown": 0,
    "career.foreign_qualification": False,
    "pay.annual": 0,
    "languages.shows_n1": False,
    "languages.shows_n2": False,
    "research.patents": 0,
    "research.patents_shown": 0,
    "research.grants": 0,
    "research.grants_shown": 0,
    "research.papers": 0,
    "research.papers_shown": 0,
    "research.other_result": False,
    "organisation.small_or_medium": False,
    "organisation.innovation_support": False,
    "organisation.research_ratio": Decimal(0),
    "organisation.local_government_support": False,
    "organisation.special_zone_support": False,
    "organisation.growth_field_project": False,
    "organisation.finance_work": False,
    "organisation.position": "none",
    "organisation.own_investment": 0,
}


def facts(**changes: object) -> dict[str, object]:
    """The same somebody with changes; ``__`` stands for the dot."""
    return NOTHING | {name.replace("__", "."): value for name, value in changes.items()}


def table(letter: str, day: date) -> Points:
    return POINTS[STATUS_OF[letter]].on(day).total


def bounds(letter: str, values: dict[str, Any], day: date = TODAY) -> tuple[int, int]:
    return Node(table(letter, day) >= 0, day, Reading(plain_values(values))).bounds


def total(letter: str, values: dict[str, Any], day: date = TODAY) -> int:
    least, greatest = bounds(letter, values, day)
    assert least == greatest
    return least


def counted(letter: str, values: dict[str, Any], day: date = TODAY) -> dict[str, int]:
    """The items that count, with what they give."""
    node = Node(table(letter, day) >= 0, day, Reading(plain_values(values)))
    met = {child.expr.id: child.code == MET for child in node.children}  # type: ignore[attr-defined]
    return {entry.id: entry.points for entry in counting(table(letter, day).items, met)}


def outcome(rule: Expr, values: dict[str, Any], day: date = TODAY, **reading: Any) -> Outcome:
    return Node(rule, day, Reading(plain_values(values), **reading)).outcome
