"""Entertainer: every condition on both sides of its line, and the row on both sides of 2023-08-01."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from zairyu.law.landing_criteria.entertainer import (
    activity_of_the_table,
    all_conditions,
    old_item_1,
    other_entertainment,
    other_show,
    stage_show,
)
from zairyu.logic import Outcome

from .good_case import (
    GROUNDS,
    NEW_DAY,
    NOTHING,
    NOW,
    OLD_DAY,
    RELIABLE,
    SINGER,
    found,
    outcome,
    read,
)

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN
NONE = Outcome.NOT_APPLICABLE
BOTH = (OLD_DAY, NEW_DAY)


def test_the_activity_leaves_managing_out() -> None:
    for kind in ("stage", "other_show", "other_entertainment"):
        assert outcome(activity_of_the_table, SINGER | {"performance.kind": kind}) is MET
    for change in ({"performance.kind": "none"}, {"performance.manages_the_business": True}):
        assert outcome(activity_of_the_table, SINGER | change) is NOT_MET


@pytest.mark.parametrize("on", BOTH)
def test_the_kind_decides_which_part_is_asked(on: date) -> None:
    parts = (stage_show, other_show, other_entertainment)
    kinds = ("stage", "other_show", "other_entertainment")
    good = SINGER | {"performance.entertainment_work": "recording"}
    for number, kind in enumerate(kinds):
        asked = [outcome(part, good | {"performance.kind": kind}, on) for part in parts]
        assert asked == [MET if place == number else NONE for place in range(3)]


# --- All of performer, organisation and venue ----------------------------------------------------------------

LINES = [
    ({"performance.years_studied_abroad": 1}, NOT_MET),
    ({"performance.years_studied_abroad": 1, "performance.years_of_experience_abroad": 2}, MET),
    ({"performance.years_studied_abroad": 1, "performance.years_of_experience_abroad": 1}, NOT_MET),
    ({"performance.contract_with_organisation": False}, NOT_MET),
    ({"performance.monthly_pay_stated": 199_999}, NOT_MET),
    ({"performance.monthly_pay_stated": 200_001}, MET),
    ({"performance.manager_years": 2}, NOT_MET),
    ({"performance.full_time_staff": 4}, NOT_MET),
    ({"performance.all_pay_paid": False}, NOT_MET),
    ({"performance.for_the_public": False}, NOT_MET),
    ({"performance.hosting_staff": 4}, NOT_MET),
    ({"performance.hosting_staff": 4, "performance.adult_entertainment": "item_2"}, MET),
    ({"performance.performers_do_not_host": found(False)}, NOT_MET),
    ({"performance.stage_area": Decimal("12.9")}, NOT_MET),
    ({"performance.dressing_room_area": Decimal("8.9")}, NOT_MET),
    ({"performance.dressing_room_needed": Decimal("10.6")}, NOT_MET),
    ({"performance.dressing_room_needed": Decimal("10.6"),
      "performance.dressing_room_area": Decimal("10.6")}, MET),
    ({"performance.venue_staff": 4}, NOT_MET),
    ({"performance.other_entertainers_there": False, "performance.stage_area": 0,
      "performance.dressing_room_area": 0, "performance.venue_staff": 0, "performance.hosting_staff": 0,
      "performance.for_the_public": False}, MET),
    ({"performance.other_entertainers_there": False, "performance.gang_member(of=venue)": True}, NOT_MET),
]  # fmt: skip


@pytest.mark.parametrize("on", BOTH)
@pytest.mark.parametrize(("change", "expected"), LINES)
def test_performer_organisation_and_venue(
    on: date, change: dict[str, object], expected: Outcome
) -> None:
    assert outcome(stage_show, SINGER | change, on) is expected


@pytest.mark.parametrize("on", BOTH)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("place", ["organisation", "venue"])
def test_each_ground_of_exclusion(on: date, ground: str, place: str) -> None:
    values = SINGER | {f"performance.{ground}(of={place})": True}
    assert outcome(stage_show, values, on) is NOT_MET


@pytest.mark.parametrize("rule", [old_item_1, all_conditions])
@pytest.mark.parametrize(
    ("yen", "expected"), [(4_999_999, NOT_MET), (5_000_000, MET), (5_000_001, MET)]
)
def test_five_million_yen_a_day_stands_for_study(rule: object, yen: int, expected: Outcome) -> None:
    assert outcome(rule, NOTHING | {"performance.pay_a_day": yen}) is expected


RESTAURANT = {
    "performance.ethnic_restaurant": True,
    "performance.music_of_that_people": True,
    "performance.adult_entertainment": "none",
    "performance.manager_years": 0,
    "performance.full_time_staff": 0,
    "performance.all_pay_paid": False,
}


@pytest.mark.parametrize("on", BOTH)
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, MET),
        ({"performance.monthly_pay_stated": 199_999}, NOT_MET),
        ({"performance.adult_entertainment": "item_1"}, NOT_MET),
        ({"performance.adult_entertainment": "item_2"}, MET),
        ({"performance.music_of_that_people": False}, NOT_MET),
        ({"performance.ethnic_restaurant": False}, NOT_MET),
        ({"performance.stage_area": 12}, NOT_MET),
    ],
)
def test_music_of_a_people_at_its_restaurant(
    on: date, change: dict[str, object], expected: Outcome
) -> None:
    assert outcome(stage_show, SINGER | RESTAURANT | change, on) is expected


# --- Occasions that need none of these -----------------------------------------------------------------------

HALL = {"performance.sells_food_at_seats": False, "performance.attends_to_guests": False}


@pytest.mark.parametrize("on", BOTH)
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, NOT_MET),
        ({"performance.public_or_school_host": True}, MET),
        ({"performance.cultural_exchange_host": True}, MET),
        ({"performance.foreign_theme_park": True, "performance.site_area": 99_999}, NOT_MET),
        ({"performance.foreign_theme_park": True, "performance.site_area": 100_000}, MET),
        ({"performance.site_area": 100_000}, NOT_MET),
        (HALL | {"performance.non_profit_operator": True}, MET),
        ({"performance.non_profit_operator": True}, NOT_MET),
        (HALL | {"performance.non_profit_operator": True, "performance.attends_to_guests": True},
         NOT_MET),
    ],
)  # fmt: skip
def test_occasions(on: date, change: dict[str, object], expected: Outcome) -> None:
    assert outcome(stage_show, NOTHING | change, on) is expected


@pytest.mark.parametrize(
    ("on", "name", "number", "expected"),
    [
        (OLD_DAY, "seats", 99, NOT_MET),
        (OLD_DAY, "seats", 100, MET),
        (OLD_DAY, "audience_capacity", 100, NOT_MET),
        (NEW_DAY, "audience_capacity", 99, NOT_MET),
        (NEW_DAY, "audience_capacity", 100, MET),
        (NEW_DAY, "seats", 100, NOT_MET),
    ],
)
def test_a_hall_of_a_hundred(on: date, name: str, number: int, expected: Outcome) -> None:
    assert outcome(stage_show, NOTHING | HALL | {f"performance.{name}": number}, on) is expected


@pytest.mark.parametrize(
    ("on", "yen", "days", "expected"),
    [
        (OLD_DAY, 500_000, 15, MET),
        (OLD_DAY, 500_000, 16, NOT_MET),
        (OLD_DAY, 499_999, 15, NOT_MET),
        (NEW_DAY, 500_000, 16, MET),
        (NEW_DAY, 500_000, 30, MET),
        (NEW_DAY, 500_000, 31, NOT_MET),
        (NEW_DAY, 499_999, 30, NOT_MET),
        (date(2023, 8, 2), 500_000, 30, MET),
    ],
)
def test_short_and_well_paid(on: date, yen: int, days: int, expected: Outcome) -> None:
    values = NOTHING | {"performance.pay_a_day": yen, "performance.days_of_stay": days}
    assert outcome(stage_show, values, on) is expected


# --- 1/イ from 2023-08-01 ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (OLD_DAY, NOT_MET),
        (NEW_DAY, MET),
        (date(2023, 8, 2), MET),
        (date(2024, 6, 9), MET),
        (date(2024, 6, 10), MET),
        (NOW, MET),
    ],
)
def test_a_reliable_organisation_is_enough_from_2023_08_01(on: date, expected: Outcome) -> None:
    assert outcome(stage_show, RELIABLE, on) is expected


@pytest.mark.parametrize(
    "change",
    [
        {"performance.manager_years": 2},
        {"performance.all_pay_paid": False},
        {"performance.able_to_run_shows": found(False)},
        {"performance.contract_with_organisation": False},
        {"performance.adult_entertainment": "item_1"},
        {"performance.adult_entertainment": "item_2"},
        {"performance.adult_entertainment": "item_3"},
        {"performance.punished(of=organisation)": True},
    ],
)
def test_a_reliable_organisation_has_each_of_its_parts(change: dict[str, object]) -> None:
    assert outcome(stage_show, RELIABLE | change) is NOT_MET


def test_a_reliable_organisation_is_not_asked_about_the_venue() -> None:
    values = RELIABLE | {
        "performance.adult_entertainment": "another_item",
        "performance.gang_member(of=venue)": True,
    }
    assert outcome(stage_show, values) is MET


# --- Items 2 and 3, before 3 and 4 ---------------------------------------------------------------------------


@pytest.mark.parametrize("on", BOTH)
@pytest.mark.parametrize(("yen", "expected"), [(2_999_999, NOT_MET), (3_000_000, MET)])
def test_other_shows_need_the_pay_of_a_japanese_person(
    on: date, yen: int, expected: Outcome
) -> None:
    values = SINGER | {"performance.kind": "other_show", "activity.pay": yen}
    assert outcome(other_show, values, on) is expected


@pytest.mark.parametrize("on", BOTH)
@pytest.mark.parametrize(
    ("work", "yen", "expected"),
    [
        ("advertising", 3_000_000, MET),
        ("broadcast_or_film", 3_000_000, MET),
        ("commercial_photography", 3_000_000, MET),
        ("recording", 3_000_000, MET),
        ("recording", 2_999_999, NOT_MET),
        ("none", 3_000_000, NOT_MET),
    ],
)
def test_entertainment_that_is_no_show(on: date, work: str, yen: int, expected: Outcome) -> None:
    values = SINGER | {
        "performance.kind": "other_entertainment",
        "performance.entertainment_work": work,
        "activity.pay": yen,
    }
    assert outcome(other_entertainment, values, on) is expected


def test_the_row_before_the_first_text_is_unknown() -> None:
    assert outcome(stage_show, SINGER, date(2016, 7, 21)) is UNKNOWN
    assert outcome(stage_show, SINGER, date(2016, 7, 22)) is MET


@pytest.mark.parametrize(
    ("performers", "needed"), [(1, 9), (5, 9), (6, "10.6"), (7, "12.2"), (10, 17)]
)
def test_dressing_room_for_performers_above_five(performers: int, needed: object) -> None:
    area = read("performance.dressing_room_needed", {"performance.performers": performers})
    assert area == Decimal(str(needed))
