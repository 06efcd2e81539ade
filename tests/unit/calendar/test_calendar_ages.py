"""Ages: the day before the birthday, the birthday, the day after; leap-day children."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.calendar import age_on, attains, birthday_in, nth_birthday_after


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        ("1996-11-24", "2026-11-23", 29),
        ("1996-11-24", "2026-11-24", 30),
        ("1996-11-24", "2026-11-25", 30),
        ("2008-04-01", "2026-03-31", 17),
        ("2008-04-01", "2026-04-01", 18),
        ("2008-02-29", "2026-02-27", 17),
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2028-02-28", 19),
        ("2008-02-29", "2028-02-29", 20),
        ("2008-01-01", "2025-12-31", 17),
        ("2008-01-01", "2026-01-01", 18),
        ("2026-11-23", "2026-11-23", 0),
        ("2026-11-23", "2027-11-22", 0),
        ("2026-11-23", "2027-11-23", 1),
    ],
)
def test_age_on_a_day(born: str, on: str, age: int) -> None:
    assert age_on(day(born), day(on)) == age


def test_nobody_has_an_age_before_birth() -> None:
    with pytest.raises(ValueError, match="nobody has an age"):
        age_on(day("2026-11-23"), day("2026-11-22"))


@pytest.mark.parametrize(
    ("born", "age", "birthday", "day_before"),
    [
        ("2008-04-01", 18, "2026-04-01", "2026-03-31"),
        ("2008-02-29", 18, "2026-03-01", "2026-02-28"),
        ("2008-02-29", 20, "2028-02-29", "2028-02-28"),
        ("2008-03-01", 18, "2026-03-01", "2026-02-28"),
        ("2008-03-01", 16, "2024-03-01", "2024-02-29"),
        ("2009-01-01", 18, "2027-01-01", "2026-12-31"),
    ],
)
def test_the_day_an_age_is_reached_by_both_readings(
    born: str, age: int, birthday: str, day_before: str
) -> None:
    needs = attains(day(born), age)
    ends = attains(day(born), age, rule="under")
    assert (needs.safe, needs.other) == (day(birthday), day(day_before))
    assert (ends.safe, ends.other) == (day(day_before), day(birthday))
    assert needs.why is not None
    assert needs.why.ja
    assert needs.why.en


def test_refuses_another_rule() -> None:
    over: Any = "over"
    with pytest.raises(ValueError, match="a rule on age"):
        attains(day("2008-04-01"), 18, rule=over)


@pytest.mark.parametrize(
    ("born", "year", "expected"),
    [
        ("2000-02-29", 2027, "2027-02-28"),
        ("2000-02-29", 2028, "2028-02-29"),
        ("2000-02-29", 2100, "2100-02-28"),
        ("2000-02-28", 2027, "2027-02-28"),
        ("2000-03-01", 2027, "2027-03-01"),
    ],
)
def test_birthdays_as_residence_cards_count_them(born: str, year: int, expected: str) -> None:
    assert birthday_in(day(born), year) == day(expected)


@pytest.mark.parametrize(
    ("born", "issued", "number", "expected"),
    [
        ("1990-06-20", "2026-06-19", 10, "2035-06-20"),  # the next birthday is the day after
        (
            "1990-06-20",
            "2026-06-20",
            10,
            "2036-06-20",
        ),  # a birthday on the day of issue does not count
        ("1990-06-20", "2026-06-21", 10, "2036-06-20"),
        ("2015-08-01", "2026-07-31", 5, "2030-08-01"),
        ("2015-08-01", "2026-08-01", 5, "2031-08-01"),
        ("2000-02-29", "2026-02-27", 10, "2035-02-28"),
        ("2000-02-29", "2026-02-28", 10, "2036-02-29"),
        ("2000-02-29", "2026-02-28", 1, "2027-02-28"),
        ("1990-12-31", "2026-12-31", 1, "2027-12-31"),
        ("1990-01-01", "2026-12-31", 1, "2027-01-01"),
    ],
)
def test_the_nth_birthday_after_a_day(born: str, issued: str, number: int, expected: str) -> None:
    assert nth_birthday_after(day(born), day(issued), number) == day(expected)


def test_birthdays_are_counted_from_the_first() -> None:
    with pytest.raises(ValueError, match="from the first"):
        nth_birthday_after(day("1990-06-20"), day("2026-06-20"), 0)
