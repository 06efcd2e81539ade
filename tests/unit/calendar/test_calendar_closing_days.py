"""Closing days against lists written by hand from the Cabinet Office's announcements of holidays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from zairyu.calendar import (
    CLOSING_DAYS_FROM,
    CLOSING_DAYS_TO,
    holiday_name,
    is_closed,
    next_open,
    previous_open,
)
from zairyu.errors import LawNotCovered

# month/day; substitute holidays and days between two holidays are in the lists
HOLIDAYS = {
    1993: "1/1 1/15 2/11 3/20 4/29 5/3 5/4 5/5 6/9 9/15 9/23 10/10 10/11 11/3 11/23 12/23",
    2015: "1/1 1/12 2/11 3/21 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 11/23 12/23",
    2018: "1/1 1/8 2/11 2/12 3/21 4/29 4/30 5/3 5/4 5/5 7/16 8/11 9/17 9/23 9/24 10/8 11/3 11/23 12/23 12/24",
    2019: "1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23",
    2020: "1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23",
    2021: "1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23",
    2024: "1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23",
    2025: "1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24",
    2026: "1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23",
    2027: "1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23",
}
YEAR_END = {(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)}
DAY = timedelta(days=1)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize("year", HOLIDAYS)
def test_every_day_of_the_year(year: int) -> None:
    holidays = {tuple(int(part) for part in text.split("/")) for text in HOLIDAYS[year].split()}
    today = date(year, 1, 1)
    while today.year == year:
        month_day = (today.month, today.day)
        assert (holiday_name(today) is not None) == (month_day in holidays), today
        closed = (
            month_day in holidays or month_day in YEAR_END or today.strftime("%a") in ("Sat", "Sun")
        )
        assert is_closed(today) == closed, today
        today += DAY


@pytest.mark.parametrize(
    ("on", "name"),
    [
        ("2026-11-23", "勤労感謝の日"),
        ("2026-05-06", "振替休日"),
        ("2026-09-22", "国民の休日"),
        ("2026-11-24", None),
        ("2026-12-30", None),
    ],
)
def test_names_of_holidays(on: str, name: str | None) -> None:
    found = holiday_name(day(on))
    assert (found is None) if name is None else (found is not None and name in found)


@pytest.mark.parametrize(
    ("on", "following", "preceding"),
    [
        ("2026-11-20", "2026-11-20", "2026-11-20"),  # an open Friday is its own answer
        ("2026-11-21", "2026-11-24", "2026-11-20"),  # Saturday, Sunday, holiday on Monday
        ("2026-11-23", "2026-11-24", "2026-11-20"),
        ("2026-12-28", "2026-12-28", "2026-12-28"),
        ("2026-12-29", "2027-01-04", "2026-12-28"),
        ("2027-01-03", "2027-01-04", "2026-12-28"),
        ("2027-01-04", "2027-01-04", "2027-01-04"),
        ("2026-05-02", "2026-05-07", "2026-05-01"),
        ("2026-09-19", "2026-09-24", "2026-09-18"),
        ("2019-04-27", "2019-05-07", "2019-04-26"),  # the ten days of the imperial succession
        ("2018-01-08", "2018-01-09", "2018-01-05"),
    ],
)
def test_open_days_around(on: str, following: str, preceding: str) -> None:
    assert next_open(day(on)) == day(following)
    assert previous_open(day(on)) == day(preceding)


def test_the_days_known() -> None:
    assert date(1992, 5, 1) == CLOSING_DAYS_FROM
    assert date(2099, 12, 31) == CLOSING_DAYS_TO
    assert is_closed(date(1992, 5, 2))  # a Saturday
    assert not is_closed(date(1992, 5, 1))
    assert is_closed(date(2099, 12, 31))


@pytest.mark.parametrize(
    "on", ["1992-04-30", "1970-01-01", "1992-04-26", "1990-01-02", "2100-01-01", "2100-01-04"]
)
def test_beyond_them_it_says_so_even_on_sundays_and_at_new_year(on: str) -> None:
    with pytest.raises(LawNotCovered, match="closing days are known from 1992-05-01 to 2099-12-31"):
        is_closed(day(on))


def test_a_search_that_leaves_the_days_known_says_so() -> None:
    with pytest.raises(LawNotCovered):
        next_open(date(2099, 12, 30))
    assert previous_open(date(2099, 12, 30)) == date(2099, 12, 28)


def test_a_municipality_has_its_own_closing_days() -> None:
    def closed_on_wednesdays(on: date) -> bool:
        return on.weekday() == 2

    assert next_open(day("2026-11-25"), closed_on_wednesdays) == day("2026-11-26")
    assert previous_open(day("2026-11-25"), closed_on_wednesdays) == day("2026-11-24")
    assert next_open(day("2026-11-23"), closed_on_wednesdays) == day("2026-11-23")


def test_an_office_that_never_opens_is_reported() -> None:
    with pytest.raises(ValueError, match="no open day within a year"):
        next_open(day("2026-11-23"), lambda _: True)
