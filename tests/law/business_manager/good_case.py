"""A business and its owner who meet both rows, as plain values; each test changes what it is about."""

from __future__ import annotations

from datetime import date

from zairyu.logic import Found, Outcome, assess


def found(value: object) -> Found:
    return Found(value, by="agency", on=None)


OWNER: dict[str, object] = {
    "business.role": "operates",
    "business.manages_in_substance": found(True),
    "business.needs_legal_or_accounting_qualification": False,
    "business.several_managers": False,
    "business.foreign_investment": True,
    "business.has_office": True,
    "business.started": True,
    "business.premises_secured": True,
    "business.capital": 30_000_000,
    "business.capital_shown": 30_000_000,
    "business.comparable_scale": found(False),
    "organisation.business_property": 30_000_000,
    "organisation.full_time_staff": 2,
    "business.shows_japanese_b2": True,
    "business.staff_japanese_b2": False,
    "schooling.graduate_in_japan": False,
    "schooling.vocational_graduate": False,
    "activity.schooled_in_japan": False,
    "residence.continuous_years": 0,
    "education.management_degree": False,
    "education.doctorate": False,
    "education.master_or_professional_degree": False,
    "business.degree_in_field": found(False),
    "career.management_years_shown": 0,
    "business.management_years_with_study": 3,
    "business.management_years_with_preparation": 3,
    "activity.pay_at_least_as_japanese": found(True),
    "business.plan_checked_by_expert": True,
    "business.large_scale": False,
    "business.startup_certificate_before_reform": False,
    "business.lands_on_old_certificate": False,
}

SMALL: dict[str, object] = OWNER | {
    "business.capital": 5_000_000,
    "business.capital_shown": 5_000_000,
    "organisation.business_property": 5_000_000,
    "organisation.full_time_staff": 0,
    "business.shows_japanese_b2": False,
    "business.management_years_with_study": 0,
    "business.management_years_with_preparation": 0,
}
"""Five million yen, no staff, no Japanese, no career: enough until 2025-10-15 for an owner."""


def outcome(rule: object, values: dict[str, object], on: date) -> Outcome:
    return assess(rule, values, on).outcome  # type: ignore[arg-type]


def without(values: dict[str, object], *names: str) -> dict[str, object]:
    return {name: value for name, value in values.items() if name not in names}
