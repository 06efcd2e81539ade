"""Spouse or Child of a Japanese national or a permanent resident; partners who are no spouses."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.law.family import partners, spouse_of_japanese_national, spouse_of_permanent_resident
from zairyu.logic import Found, Outcome, Verdict, assess
from zairyu.procedures.assemble import scheme_for

from .good_case import SPOUSE, SPOUSE_OF_PR, found, outcome

JAPANESE = spouse_of_japanese_national.position
PERMANENT = spouse_of_permanent_resident.position
NOW = date(2026, 11, 25)
NOT_MARRIED: dict[str, object] = {
    "ties.spouse_of_japanese": False,
    "ties.spouse_of_permanent_resident": False,
    "ties.partner_kind": "none",
}


def test_a_marriage_that_is_lived() -> None:
    assert outcome(JAPANESE, SPOUSE) is Outcome.MET
    assert outcome(PERMANENT, SPOUSE_OF_PR) is Outcome.MET


@pytest.mark.parametrize(
    "change",
    [
        {"ties.marriage_valid_in_japan": False},
        {"ties.spouse_of_japanese": False},
        {"family.marriage_is_genuine": Found(False, by="agency", on=None)},
        {"ties.partner_kind": "engagement"},
        {"ties.partner_kind": "de_facto_marriage"},
        {"ties.partner_kind": "same_sex_marriage_abroad"},
        {"ties.partner_kind": "same_sex_partnership"},
        {"person.japanese_national": True},
    ],
)
def test_what_is_no_spouse_of_a_japanese_national(change: dict[str, object]) -> None:
    assert outcome(JAPANESE, SPOUSE | change) is Outcome.NOT_MET


def test_whether_a_marriage_is_lived_is_judged() -> None:
    finding = assess(JAPANESE, SPOUSE | {"family.marriage_is_genuine": True}, NOW)
    assert finding.verdict is Verdict.DISCRETIONARY


def test_not_registered_abroad_only_weighs() -> None:
    abroad = SPOUSE | {"ties.marriage_valid_in_other_country": False}
    assert outcome(JAPANESE, abroad) is Outcome.MET
    assert outcome(partners.registered_in_both, abroad) is Outcome.NOT_MET


@pytest.mark.parametrize(
    "limb", ["ties.special_adoptee_of_japanese", "ties.born_as_child_of_japanese"]
)
def test_a_child_needs_no_marriage(limb: str) -> None:
    alone = SPOUSE | NOT_MARRIED
    assert outcome(JAPANESE, alone) is Outcome.NOT_MET
    assert outcome(JAPANESE, alone | {limb: True}) is Outcome.MET


@pytest.mark.parametrize(
    ("born", "stayed", "expected"),
    [
        (True, True, Outcome.MET),
        (True, False, Outcome.NOT_MET),
        (False, True, Outcome.NOT_MET),
    ],
)
def test_a_permanent_residents_child_was_born_here_and_stayed(
    born: bool, stayed: bool, expected: Outcome
) -> None:
    values = SPOUSE_OF_PR | NOT_MARRIED | {
        "ties.born_in_japan_to_permanent_resident": born,
        "ties.stayed_since_birth": stayed,
    }  # fmt: skip
    assert outcome(PERMANENT, values) is expected


@pytest.mark.parametrize(
    ("on", "change", "expected"),
    [
        (date(2013, 10, 17), {}, Outcome.NOT_MET),
        (date(2013, 10, 18), {}, Outcome.MET),
        (date(2013, 10, 19), {}, Outcome.MET),
        (NOW, {"ties.same_sex_marriage_valid_in_both_home_countries": False}, Outcome.NOT_MET),
        (NOW, {"ties.partner_kind": "same_sex_partnership"}, Outcome.NOT_MET),
    ],
)
def test_the_circular_on_same_sex_marriages(
    on: date, change: dict[str, object], expected: Outcome
) -> None:
    values: dict[str, Any] = {
        "ties.partner_kind": "same_sex_marriage_abroad",
        "ties.same_sex_marriage_valid_in_both_home_countries": True,
    }
    assert outcome(partners.in_both_homes, values | change, on) is expected


def test_for_the_partner_of_a_japanese_national_it_can_be_departed_from() -> None:
    values: dict[str, object] = {
        "ties.partner_kind": "same_sex_marriage_abroad",
        "ties.same_sex_marriage_valid_in_both_home_countries": True,
        "ties.partner_is_foreign_with_status": False,
        "family.marriage_is_genuine": found(True),
    }
    assert assess(partners.same_sex_spouse, values, NOW).departable


@pytest.mark.parametrize(
    "status", ["spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident"]
)
def test_an_extension_looks_at_the_position_anew(status: str) -> None:
    values = SPOUSE | NOT_MARRIED | {
        "residence.status_held": status,
        "residence.stay_is_indefinite": False,
        "residence.activity_as_granted": True,
        "ties.born_in_japan_to_permanent_resident": False,
    }  # fmt: skip
    finding = assess(scheme_for("extension", to=status, present=status), values, NOW)
    assert finding.verdict is Verdict.NOT_ELIGIBLE
