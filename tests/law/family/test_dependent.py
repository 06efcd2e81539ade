"""Dependent: whose family, who of the family, supported; the row of the ordinance."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.family.dependent import activity, row
from zairyu.logic import Outcome

from .good_case import CHILD, MARRIED, found, outcome

NOW = date(2026, 11, 25)
SUPPORTERS_IN = (
    "professor", "artist", "religious_activities", "journalist", "highly_skilled_professional_i_a",
    "highly_skilled_professional_i_b", "highly_skilled_professional_i_c", "highly_skilled_professional_ii",
    "business_manager", "legal_accounting_services", "medical_services", "researcher", "instructor",
    "engineer_specialist_in_humanities_international_services", "intra_company_transferee", "nursing_care",
    "entertainer", "skilled_labor", "specified_skilled_worker_ii", "cultural_activities", "student",
)  # fmt: skip
SUPPORTERS_OUT = (
    "diplomat", "official", "specified_skilled_worker_i", "technical_intern_training_i_a",
    "technical_intern_training_ii_b", "technical_intern_training_iii_a", "employment_for_skill_development",
    "temporary_visitor", "trainee", "dependent", "designated_activities", "permanent_resident",
    "long_term_resident", "spouse_or_child_of_japanese_national", "none",
)  # fmt: skip


@pytest.mark.parametrize("status", SUPPORTERS_IN)
def test_families_of_these_come_under_it(status: str) -> None:
    assert outcome(activity, CHILD | {"ties.supporter_status": status}) is Outcome.MET


@pytest.mark.parametrize("status", SUPPORTERS_OUT)
def test_families_of_these_do_not(status: str) -> None:
    values = CHILD | {"ties.supporter_status": status}
    assert outcome(activity, values) is Outcome.NOT_MET
    assert outcome(row, values) is Outcome.NOT_MET


@pytest.mark.parametrize(("higher", "expected"), [(True, Outcome.MET), (False, Outcome.NOT_MET)])
def test_a_student_of_the_first_two_items_only(higher: bool, expected: Outcome) -> None:
    values = CHILD | {
        "ties.supporter_status": "student",
        "ties.supporter_studies_at_higher_level": higher,
    }
    assert outcome(row, values) is expected


@pytest.mark.parametrize(
    "change",
    [
        {"ties.relation_to_supporter": "none"},
        {"ties.partner_kind": "de_facto_marriage"},
        {"ties.partner_kind": "same_sex_marriage_abroad"},
        {"ties.is_supported": found(False)},
    ],
)
def test_who_is_no_dependant(change: dict[str, object]) -> None:
    values = CHILD | {"ties.supporter_status": "professor"} | change
    assert outcome(activity, values) is Outcome.NOT_MET


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        (True, False, Outcome.MET),
        (False, True, Outcome.MET),
        (False, False, Outcome.NOT_MET),
    ],
)
def test_a_spouse_is_married_in_some_law(here: bool, there: bool, expected: Outcome) -> None:
    values = CHILD | MARRIED | {
        "ties.supporter_status": "professor",
        "ties.relation_to_supporter": "spouse",
        "ties.marriage_valid_in_japan": here,
        "ties.marriage_valid_in_other_country": there,
    }  # fmt: skip
    assert outcome(activity, values) is expected


def test_support_is_judged() -> None:
    values = CHILD | {"ties.supporter_status": "professor", "ties.is_supported": True}
    assert outcome(activity, values, NOW) is Outcome.UNKNOWN
