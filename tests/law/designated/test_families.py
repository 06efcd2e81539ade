"""Families: of highly skilled professionals (33, 34), and of those under another number."""

from __future__ import annotations

from typing import Any

import pytest

from zairyu.law.designated import designated_rules
from zairyu.logic import NONE, Verdict
from zairyu.statuses.designated import NOTIFIED

from .good_case import HSP_B, NO, verdict

FINE, NOT, OPEN = Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED

# --- 34, 33 --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"family__household_income_of_person": 7_999_999}, NOT),
        ({"family__age_of_youngest_child": 7}, NOT),
        ({"family__age_of_youngest_child": 7, "family__person_or_spouse_is_pregnant": True}, FINE),
        (
            {"family__age_of_youngest_child": NONE, "family__person_or_spouse_is_pregnant": True},
            FINE,
        ),
        ({"family__lives_with_person": False}, NOT),
        ({"family__relation": "child"}, NOT),
        ({"family__other_side_parent_stays": True}, NOT),
        ({"family__status_of_person": "business_manager"}, NOT),
        ({"family__status_of_person": "highly_skilled_professional_ii"}, FINE),
    ],
)
def test_a_parent(changes: dict[str, Any], expected: Verdict) -> None:
    assert verdict("34", **changes) is expected


J_SKIP = {"family__person_is_special_hsp": True}


@pytest.mark.parametrize(
    ("on", "changes", "expected"),
    [
        ("2026-11-25", {"activity__pay": 2_999_999}, NOT),
        ("2026-11-25", {"family__lives_with_person": False}, NOT),
        ("2026-11-25", {"activity__under_contract": False}, NOT),
        ("2026-11-25", {"ties__partner_kind": "de_facto_marriage"}, NOT),
        ("2026-11-25", {"family__status_of_person": "professor"}, NOT),
        ("2026-11-25", {"family__work_falls_under": "skilled_labor"}, NOT),
        ("2023-04-20", {"family__work_falls_under": "skilled_labor", **J_SKIP}, NOT),
        ("2023-04-21", {"family__work_falls_under": "skilled_labor", **J_SKIP}, FINE),
        ("2023-04-21", {"family__work_falls_under": "professor"}, NOT),
        ("2023-04-21", {"family__work_falls_under": "professor", **J_SKIP}, FINE),
        ("2023-04-20", {"family__work_falls_under": "instructor"}, FINE),
        (
            "2026-11-25",
            {
                "family__work_falls_under": "entertainer",
                "family__named_part_of_entertainer": False,
            },
            NOT,
        ),
        (
            "2026-11-25",
            {"family__work_falls_under": "entertainer", "family__named_part_of_entertainer": True},
            FINE,
        ),
    ],
)
def test_a_working_spouse(on: str, changes: dict[str, Any], expected: Verdict) -> None:
    assert verdict("33", on, **changes) is expected


# --- Families of other numbers ---------------------------------------------------------------------------

# number of the family: numbers (or kind) whose holders it is the family of; day asked about
FAMILIES = {
    "7": ("6",),
    "14": ("13",),
    "38": ("36", "37"),
    "39": ("36", "37"),
    "41": ("40",),
    "45": ("44",),
    "47": ("46",),
    "52": ("51",),
    "54": ("53",),
}


def test_every_number_for_families_is_here_or_of_an_agreement() -> None:
    told = {entry.code for entry in NOTIFIED if entry.family_of}
    of_agreements = {"18", "19", "23", "24", "30", "31"}
    assert told == {*FAMILIES, *of_agreements, "26", "49", "57"}


@pytest.mark.parametrize("code", FAMILIES)
def test_whose_family_it_is(code: str) -> None:
    for of in FAMILIES[code]:
        assert verdict(code, family__kind_of_person=of) is FINE
    assert verdict(code, family__kind_of_person="9") is NOT
    assert verdict(code, family__kind_of_person="none") is NOT


@pytest.mark.parametrize("code", ["7", "38", "45", "47", "52", "54", "18", "31"])
def test_support_is_asked_for(code: str) -> None:
    assert verdict(code, ties__is_supported=NO) is NOT
    assert verdict(code, family__relation="parent") is NOT


def test_the_exposition_does_not_ask_for_support() -> None:
    rules = designated_rules("14")
    assert rules is not None
    assert [item.id for item in rules.items][1:] == [
        "designated_activities.no_14.sponsor", "designated_activities.no_14.relation",
    ]  # fmt: skip


def test_a_spouse_is_one_in_law() -> None:
    spouse = {
        "family__relation": "spouse",
        "ties__partner_kind": "marriage",
        "ties__marriage_valid_in_japan": False,
        "ties__marriage_valid_in_other_country": True,
    }
    assert verdict("47", **spouse) is FINE
    assert verdict("47", **spouse | {"ties__marriage_valid_in_other_country": False}) is NOT
    assert verdict("47", **spouse | {"ties__partner_kind": "de_facto_marriage"}) is NOT


def test_parents_lived_together_abroad_before() -> None:
    assert verdict("39", family__lived_together_abroad_supported=False) is NOT
    assert verdict("39", family__relation="child") is NOT


def test_no_child_comes_with_a_long_holiday() -> None:
    assert verdict("41", family__relation="child") is NOT
    assert verdict("41", family__travels_with_person=False) is NOT


@pytest.mark.parametrize(("cover", "expected"), [(9_999_999, NOT), (10_000_000, FINE)])
def test_the_family_of_a_digital_nomad_is_insured(cover: int, expected: Verdict) -> None:
    assert verdict("54", stay__treatment_cover=cover) is expected
    assert verdict("54", stay__national_of_list_for_54=False) is NOT


# --- Agreements ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "country", "profession"),
    [
        ("18", "indonesia", "nurse"),
        ("19", "indonesia", "care_worker"),
        ("23", "philippines", "nurse"),
        ("24", "philippines", "care_worker"),
        ("30", "viet_nam", "nurse"),
        ("31", "viet_nam", "care_worker"),
    ],
)
def test_family_of_the_qualified(code: str, country: str, profession: str) -> None:
    same = {"work__supporter_qualified_under": country, "work__supporter_profession": profession}
    other = {"nurse": "care_worker", "care_worker": "nurse"}[profession]
    assert verdict(code, **same) is FINE
    assert verdict(code, **same | {"work__supporter_profession": other}) is NOT
    assert verdict(code, **same, family__kind_of_person="17") is NOT  # a candidate brings nobody
    for elsewhere in {"indonesia", "philippines", "viet_nam"} - {country}:
        assert verdict(code, **same | {"work__supporter_qualified_under": elsewhere}) is NOT


@pytest.mark.parametrize(
    ("code", "country", "role"),
    [
        ("16", "indonesia", "nurse"),
        ("17", "indonesia", "care_worker_by_work"),
        ("20", "philippines", "nurse"),
        ("21", "philippines", "care_worker_by_work"),
        ("22", "philippines", "care_worker_by_school"),
        ("27", "viet_nam", "nurse"),
        ("28", "viet_nam", "care_worker_by_work"),
        ("29", "viet_nam", "care_worker_by_school"),
    ],
)
def test_candidates(code: str, country: str, role: str) -> None:
    same = {"work__partnership_agreement": country, "work__candidate_for": role}
    assert verdict(code, **same) is FINE
    assert verdict(code, **same, work__within_agreed_time=False) is NOT
    for elsewhere in {"indonesia", "philippines", "viet_nam", "none"} - {country}:
        assert verdict(code, **same | {"work__partnership_agreement": elsewhere}) is NOT
    for another in {"nurse", "care_worker_by_work", "care_worker_by_school"} - {role}:
        assert verdict(code, **same | {"work__candidate_for": another}) is NOT


# --- Published examples -------------------------------------------------------------------------------------

# rows restated from the ministry's page on preferential treatment (as of 2024-10-27, 2023-01-01)
EXAMPLES = {
    "OFF-HSP-16": (
        "34",
        "2024-10-27",
        {"family__age_of_youngest_child": 3, "family__household_income_of_person": 7_999_999},
        NOT,
    ),
    "OFF-HSP-17": (
        "34",
        "2024-10-27",
        {"family__age_of_youngest_child": 7, "family__household_income_of_person": 8_000_000},
        NOT,
    ),
    "OFF-HSP-18": (
        "2-2",
        "2023-01-01",
        {
            "person__age": 18,
            "family__household_income_of_person": 10_000_000,
            "servant__years_with_employer": 1,
            "work__pay_per_month": 200_000,
            "servant__others_employed": 0,
            "servant__moves_and_leaves_with_employer": True,
        },
        FINE,
    ),
}


@pytest.mark.parametrize("row", EXAMPLES)
def test_published_examples(row: str) -> None:
    code, on, changes, expected = EXAMPLES[row]
    assert verdict(code, on, **changes) is expected
    assert verdict(code, on, family__status_of_person=HSP_B) is FINE
