"""Somebody foreign, thirty years old, with eight years of address and every condition met; small changes from it."""

from __future__ import annotations

from datetime import date

import zairyu as z
from zairyu.logic import Found, Outcome, assess

NOW = date(2026, 11, 25)


def found(value: object) -> Found:
    return Found(value, by="authority", on=None)


GOOD: dict[str, object] = {
    "person.japanese_national": False,
    "person.age": 30,
    "nationality.address_in_japan": True,
    "nationality.years_of_address": 8,
    "nationality.years_of_residence": 8,
    "nationality.has_capacity_under_home_law": True,
    "nationality.has_none_or_loses_it": True,
    "nationality.cannot_lose_it_and_special_circumstances": found(False),
    "nationality.household_can_make_a_living": found(True),
    "nationality.never_for_violent_overthrow": True,
    "nationality.child_of_former_national": False,
    "nationality.born_in_japan": False,
    "nationality.parent_born_in_japan": False,
    "nationality.spouse_of_national": False,
    "nationality.years_married_to_national": 0,
    "nationality.child_of_national": False,
    "nationality.adopted_by_national_as_minor": False,
    "nationality.former_national_who_had_not_naturalised": False,
    "nationality.stateless_from_birth": False,
    "conduct.is_good": found(True),
}
YOUNG: dict[str, object] = GOOD | {
    "person.age": 15,
    "nationality.has_capacity_under_home_law": False,
    "nationality.years_of_address": 0,
    "nationality.years_of_residence": 0,
    "nationality.household_can_make_a_living": found(False),
}
"""Fails years, age and livelihood: only what waives all three helps."""


def outcome(rule: object, values: dict[str, object], on: date = NOW) -> Outcome:
    return assess(rule, values, on).outcome  # type: ignore[arg-type]


def verdict(rule: object, values: dict[str, object], on: date = NOW) -> str:
    return assess(rule, values, on).verdict.value  # type: ignore[arg-type]


def asked(case: z.Case, rule: str, on: object) -> z.Finding:
    """A rule asked of a whole case."""
    finding = z.evaluate(case, rule, on)
    assert isinstance(finding, z.Finding)
    return finding
