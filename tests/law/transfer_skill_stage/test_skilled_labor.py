"""Skilled Labor: each item on both sides of its line."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.landing_criteria.skilled_labor import activity_of_the_table, pay, skill
from zairyu.logic import UNKNOWN as NOT_SAID
from zairyu.logic import Claim, Outcome, Verdict, assess

from .good_case import COOK, NOW, found, outcome, read

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN


def test_the_activity_needs_contract_and_seasoned_skill() -> None:
    assert outcome(activity_of_the_table, COOK) is MET
    assert outcome(activity_of_the_table, COOK | {"activity.under_contract": False}) is NOT_MET
    plain = COOK | {"craft.seasoned_skill_needed": found(False)}
    assert outcome(activity_of_the_table, plain) is NOT_MET


@pytest.mark.parametrize(
    ("trade", "years", "expected"),
    [
        ("cooking_or_food", 9, NOT_MET), ("cooking_or_food", 10, MET),
        ("foreign_building", 9, NOT_MET), ("foreign_building", 10, MET),
        ("foreign_products", 9, NOT_MET), ("foreign_products", 10, MET),
        ("gems_metals_fur", 9, NOT_MET), ("gems_metals_fur", 10, MET),
        ("animal_training", 9, NOT_MET), ("animal_training", 10, MET),
        ("drilling_or_seabed_survey", 9, NOT_MET), ("drilling_or_seabed_survey", 10, MET),
        ("other", 30, NOT_MET),
    ],
)  # fmt: skip
def test_ten_years_by_trade(trade: str, years: int, expected: Outcome) -> None:
    assert outcome(skill, COOK | {"craft.trade": trade, "craft.years": years}) is expected


@pytest.mark.parametrize(("years", "expected"), [(9, UNKNOWN), (10, MET)])
def test_the_jobs_listed_are_a_lower_bound(years: int, expected: Outcome) -> None:
    values = {name: value for name, value in COOK.items() if name != "craft.years"}
    assert outcome(skill, values | {"career.years_in_the_work_shown": years}) is expected


def test_cooking_must_be_devised_abroad_and_special_here() -> None:
    assert outcome(skill, COOK | {"craft.devised_abroad_special_here": found(False)}) is NOT_MET
    claimed = COOK | {"craft.devised_abroad_special_here": Claim(True, "applicant")}
    assert assess(skill, claimed, NOW).verdict is Verdict.DISCRETIONARY


@pytest.mark.parametrize("trade", ["foreign_building", "foreign_products"])
def test_building_and_products_must_be_special_to_a_foreign_country(trade: str) -> None:
    values = COOK | {"craft.trade": trade, "craft.special_to_a_foreign_country": found(False)}
    assert outcome(skill, values) is NOT_MET


def test_a_thai_cook_under_the_agreement_needs_no_ten_years() -> None:
    values = COOK | {"craft.years": 5, "craft.under_thai_agreement": True}
    assert outcome(skill, values) is MET
    assert outcome(skill, values | {"craft.trade": "gems_metals_fur"}) is NOT_MET


@pytest.mark.parametrize(
    ("trade", "directed", "years", "expected"),
    [
        ("foreign_building", True, 4, NOT_MET),
        ("foreign_building", True, 5, MET),
        ("foreign_building", False, 5, NOT_MET),
        ("foreign_products", True, 5, NOT_MET),
    ],
)
def test_builders_under_an_experienced_foreigner_need_five(
    trade: str, directed: bool, years: int, expected: Outcome
) -> None:
    values = COOK | {
        "craft.trade": trade,
        "craft.years": years,
        "craft.under_experienced_foreigner": directed,
    }
    assert outcome(skill, values) is expected


@pytest.mark.parametrize(
    ("hours", "service", "expected"),
    [(249, True, NOT_MET), (250, True, MET), (250, False, NOT_MET)],
)
def test_pilots(hours: int, service: bool, expected: Outcome) -> None:
    values = COOK | {
        "craft.trade": "aircraft_pilot",
        "craft.flight_hours": hours,
        "craft.air_transport_service": service,
    }
    assert outcome(skill, values) is expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"craft.coaching_years": 2}, NOT_MET),
        ({"craft.coaching_years": 3}, MET),
        ({"career.years_in_the_work_shown": 3}, MET),
        ({"craft.coach_by_notice": True}, MET),
        ({"craft.competed_internationally": True}, MET),
    ],
)
def test_coaches(change: dict[str, object], expected: Outcome) -> None:
    values = COOK | {"craft.trade": "sports_instruction", "craft.years": 30} | change
    assert outcome(skill, values) is expected


@pytest.mark.parametrize(
    "way",
    ["excelled_in_wine_contest", "represented_country_in_wine_contest", "wine_qualification"],
)
def test_sommeliers_need_five_years_and_one_of_three(way: str) -> None:
    wine = COOK | {"craft.trade": "wine", "craft.years": 5}
    assert outcome(skill, wine) is NOT_MET
    assert outcome(skill, wine | {f"craft.{way}": True}) is MET
    assert outcome(skill, wine | {f"craft.{way}": True, "craft.years": 4}) is NOT_MET


@pytest.mark.parametrize(("yen", "expected"), [(2_999_999, NOT_MET), (3_000_000, MET)])
def test_pay_of_a_japanese_person(yen: int, expected: Outcome) -> None:
    assert outcome(pay, COOK | {"activity.pay": yen}) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2016, 7, 21), UNKNOWN), (date(2016, 7, 22), MET), (date(2016, 7, 23), MET)],
)
def test_the_row_is_known_from_the_first_text_read(on: date, expected: Outcome) -> None:
    assert outcome(skill, COOK, on) is expected
    assert outcome(pay, COOK, on) is expected


@pytest.mark.parametrize(
    ("proposed", "trade", "kind"),
    [
        ({"branch": "natural_sciences"}, "other", "none"),
        ({"culture_based_work": "translation"}, "other", "none"),
        ({"job": "cook"}, NOT_SAID, NOT_SAID),
    ],
)
def test_work_of_the_specialist_kind_is_no_trade_and_no_performance(
    proposed: dict[str, object], trade: object, kind: object
) -> None:
    assert read("craft.trade", {}, **proposed) == trade
    assert read("performance.kind", {}, **proposed) == kind
