"""HSP(ii): points of the table of the letter held, years as HSP(i), conduct, the interests of Japan."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from zairyu.law.hsp.hsp_ii import (
    STATUS,
    business_manager,
    good_conduct,
    has_stayed_as_hsp_i,
    industry_and_national_life,
    item_1,
    item_2,
    standard,
)  # fmt: skip
from zairyu.logic import UNKNOWN, Found, Outcome, Timeline

from .someone import facts, outcome
from .test_standard import SEVENTY, SIXTY_FIVE

MET, NOT_MET, OPEN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN
ITS_OWN = Outcome.NOT_APPLICABLE


def holder(letter: str, values: dict[str, object], **changes: object) -> dict[str, object]:
    return (
        values
        | {f"hsp.has_held(type={other})": other == letter for other in "abc"}
        | {
            "hsp.activity_type": letter,
            "hsp.designated_when_the_status_began": False,
            "hsp.years_held": 3,
            "hsp.activity_done": True,
            "conduct.punished": False,
            "hsp.in_interest_of_japan": Found(value=True),
            "hsp.fits_industry_and_national_life": Found(value=True),
        }
        | {name.replace("__", "."): value for name, value in changes.items()}
    )


@pytest.mark.parametrize("letter", ["a", "b", "c"])
def test_a_complete_case(letter: str) -> None:
    values = holder(letter, SEVENTY[letter])
    assert outcome(standard, values) is MET
    assert outcome(STATUS.activity, values) is MET
    assert STATUS.criteria == ()  # the statute names no landing criteria
    assert outcome(standard, holder(letter, SIXTY_FIVE[letter])) is NOT_MET


@pytest.mark.parametrize(("years", "expected"), [(2, NOT_MET), (3, MET), (4, MET)])
def test_three_years(years: int, expected: Outcome) -> None:
    assert outcome(item_2, holder("b", SEVENTY["b"], hsp__years_held=years)) is expected


SPECIAL = facts(education__doctorate=True, pay__annual=20_000_000)


@pytest.mark.parametrize(
    ("years", "day", "expected"),
    [
        (0, date(2026, 11, 23), NOT_MET), (1, date(2026, 11, 23), MET), (2, date(2026, 11, 23), MET),
        (1, date(2023, 4, 20), NOT_MET), (1, date(2023, 4, 21), MET), (1, date(2023, 4, 22), MET),
    ],
)  # fmt: skip
def test_one_year_for_a_special_one(years: int, day: date, expected: Outcome) -> None:
    assert outcome(item_2, holder("b", SPECIAL, hsp__years_held=years), day) is expected


def test_the_special_one_needs_no_points() -> None:
    from .someone import total

    assert total("b", SPECIAL) == 70  # doctor 30, pay 40
    without = SPECIAL | {"education.doctorate": False,
                         "education.master_or_professional_degree": True}  # fmt: skip
    assert total("b", without) == 60
    assert outcome(item_1, holder("b", without)) is MET
    assert outcome(item_1, holder("b", without), date(2023, 4, 20)) is NOT_MET


def test_the_table_of_the_letter_held_counts() -> None:
    assert outcome(item_1, holder("c", SEVENTY["b"])) is NOT_MET
    both = holder("b", SEVENTY["b"]) | {"hsp.has_held(type=a)": True}
    assert outcome(item_1, both) is MET
    assert outcome(item_1, holder("b", SEVENTY["b"], pay__annual=2_999_999)) is NOT_MET
    assert outcome(item_1, holder("a", SEVENTY["a"], pay__annual=0)) is MET


def test_the_activity_must_have_been_done() -> None:
    assert outcome(item_2, holder("b", SEVENTY["b"], hsp__activity_done=False)) is NOT_MET
    assert outcome(item_2, holder("b", SEVENTY["b"], hsp__activity_done=UNKNOWN)) is OPEN


def test_conduct() -> None:
    assert outcome(good_conduct, {"conduct.punished": False}) is MET
    assert outcome(good_conduct, {"conduct.punished": True}) is OPEN
    assert outcome(good_conduct, {"conduct.punished": True,
                                  "conduct.is_good": Found(value=True)}) is MET  # fmt: skip
    assert outcome(standard, holder("b", SEVENTY["b"], hsp__in_interest_of_japan=UNKNOWN)) is OPEN


@pytest.mark.parametrize("letter", ["a", "b", "c"])
def test_having_stayed_with_any_letter_is_enough_although_another_status_is_held_now(
    letter: str,
) -> None:
    values = holder(letter, facts(), residence__status_held="long_term_resident")
    assert outcome(has_stayed_as_hsp_i, values) is MET


def test_somebody_who_never_was_hsp() -> None:
    never = holder("none", facts())
    assert outcome(has_stayed_as_hsp_i, never) is NOT_MET
    designated = never | {"hsp.designated_when_the_status_began": True}
    assert outcome(has_stayed_as_hsp_i, designated) is MET


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2015, 3, 31), NOT_MET), (date(2015, 4, 1), MET), (date(2015, 4, 2), MET)],
)
def test_in_force_since_2015(day: date, expected: Outcome) -> None:
    values = SEVENTY["b"]  # the rows that make the seventy points are of 2015
    assert outcome(standard, holder("b", values), day) is expected


def test_all_items_on_one_of_the_two_days() -> None:
    """Art. 2(2): at the application or at the permission."""
    reaches_three = date(2026, 12, 1)
    years = Timeline.steps(2, (reaches_three, 3))
    values = holder("b", SEVENTY["b"], hsp__years_held=years)
    wait = timedelta(days=30)
    for filed, expected in (
        (date(2026, 10, 31), NOT_MET), (date(2026, 11, 1), MET), (date(2026, 11, 2), MET),
    ):  # fmt: skip
        assert outcome(standard, values, filed, processing=wait) is expected
    falling = values | {"person.age": Timeline.steps(29, (reaches_three, 30))}
    assert outcome(standard, falling, date(2026, 11, 10), processing=wait) is NOT_MET


def test_industry_and_national_life_is_judged() -> None:
    assert outcome(industry_and_national_life, facts()) is OPEN
    assert outcome(industry_and_national_life, holder("b", facts())) is MET


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2025, 10, 15), ITS_OWN), (date(2025, 10, 16), OPEN), (date(2025, 10, 17), OPEN)],
)
def test_managers_and_the_reform_of_2025(day: date, expected: Outcome) -> None:
    assert outcome(business_manager, {"hsp.activity_type": "c"}, day) is expected
    assert outcome(business_manager, {"hsp.activity_type": "b"}, day) is ITS_OWN
