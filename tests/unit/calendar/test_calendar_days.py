"""What counts as a day, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pendulum
import pytest

import zairyu.calendar as room
from zairyu.calendar import DayInterval, DaySet, Period, parse_day, plain_day, to_public

MOMENT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 23)


@pytest.mark.parametrize("given", [DAY, pendulum.Date(2026, 11, 23), "2026-11-23"])
def test_a_day_is_read_as_a_plain_date(given: Any) -> None:
    read = parse_day(given)
    assert read == DAY
    assert type(read) is date


@pytest.mark.parametrize(
    "given", [MOMENT, pendulum.datetime(2026, 11, 23), 20261123, None, 1.5, b"2026-11-23"]
)
def test_moments_and_other_things_are_no_days(given: Any) -> None:
    with pytest.raises(TypeError, match="a day was expected"):
        parse_day(given)


@pytest.mark.parametrize(
    "given",
    ["", "2026", "2026-11", "2026-1-2", "20261123", "2026/11/23", " 2026-11-23", "2026-11-23\n", "today",
     "2026-11-23T00:00:00", "2026-W48-1", "2026-327", "２０２６-11-23", "-2026-11-23", "2026-11-23+09:00"],
)  # fmt: skip
def test_other_text_is_refused(given: Any) -> None:
    with pytest.raises(ValueError, match="a day is written like 2026-11-23"):
        parse_day(given)


@pytest.mark.parametrize(
    "given", ["2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-01", "0000-01-01"]
)
def test_days_that_do_not_exist_are_refused(given: Any) -> None:
    with pytest.raises(ValueError, match=f"there is no day {given}"):
        parse_day(given)


def test_the_29th_of_february_of_leap_years_exists() -> None:
    assert parse_day("2028-02-29") == date(2028, 2, 29)
    assert parse_day("2000-02-29") == date(2000, 2, 29)


def test_a_long_text_is_not_echoed_in_full() -> None:
    with pytest.raises(ValueError) as caught:
        parse_day("9" * 10_000)
    assert len(str(caught.value)) < 200


def test_the_public_face_gives_pendulum_dates() -> None:
    public = to_public(DAY)
    assert type(public) is pendulum.Date
    assert public == DAY
    with pytest.raises(TypeError):
        to_public(MOMENT)


QUESTIONS: dict[str, Callable[[Any], Any]] = {
    "add": lambda day: room.add(day, Period(days=1)),
    "subtract": lambda day: room.subtract(day, Period(months=1)),
    "add_months": lambda day: room.add_months(day, 1),
    "add_years": lambda day: room.add_years(day, 1),
    "completion_day": lambda day: room.completion_day(day, 1, "days"),
    "completed, start": lambda day: room.completed(day, "years", DAY),
    "completed, day": lambda day: room.completed(DAY, "years", day),
    "anniversary": lambda day: room.anniversary(day, 1),
    "age_on, born": lambda day: room.age_on(day, DAY),
    "age_on, day": lambda day: room.age_on(DAY, day),
    "attains": lambda day: room.attains(day, 18),
    "birthday_in": lambda day: room.birthday_in(day, 2026),
    "nth_birthday_after": lambda day: room.nth_birthday_after(DAY, day, 1),
    "is_closed": room.is_closed,
    "holiday_name": room.holiday_name,
    "next_open": room.next_open,
    "previous_open": room.previous_open,
    "last_day": lambda day: room.last_day(day, Period(days=1)),
    "first_day_disputed": lambda day: room.first_day_disputed(day, Period(days=1)),
    "month_end_disputed": lambda day: room.month_end_disputed(day, Period(days=1)),
    "stay_ends": lambda day: room.stay_ends(day, Period(days=90)),
    "filing_window_opens": room.filing_window_opens,
    "last_day_to_file": room.last_day_to_file,
    "special_period_end": room.special_period_end,
    "acquisition_filing_ends": room.acquisition_filing_ends,
    "acquisition_stay_ends": room.acquisition_stay_ends,
    "return_by, left": lambda day: room.return_by(day, None),
    "return_by, expiry": lambda day: room.return_by(DAY, day),
    "era_text": room.era_text,
    "fiscal_year": room.fiscal_year,
    "fiscal_year_before": room.fiscal_year_before,
    "fiscal_year_of_ratio": room.fiscal_year_of_ratio,
    "japanese_fiscal_year": room.japanese_fiscal_year,
    "interval, start": lambda day: DayInterval(start=day),
    "interval, until": lambda day: DayInterval(until=day),
    "interval, contains": lambda day: day in DayInterval(),
    "interval, first day": lambda day: DayInterval.of_days(day, None),
    "interval, last day": lambda day: DayInterval.of_days(None, day),
    "set, contains": lambda day: day in DaySet.all_days(),
    "plain_day": plain_day,
}


@pytest.mark.parametrize("name", QUESTIONS)
@pytest.mark.parametrize("given", [MOMENT, pendulum.datetime(2026, 11, 23), "2026-11-23"])
def test_every_question_refuses_moments_and_text(name: str, given: Any) -> None:
    with pytest.raises(TypeError, match="a day was expected"):
        QUESTIONS[name](given)


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_question_takes_a_pendulum_date_and_answers_as_for_a_date(name: str) -> None:
    answer = QUESTIONS[name](pendulum.Date(2026, 11, 23))
    assert answer == QUESTIONS[name](DAY)
    assert type(answer) is type(QUESTIONS[name](DAY))


def test_the_room_exports_what_it_names_and_each_once() -> None:
    assert len(set(room.__all__)) == len(room.__all__)
    assert all(hasattr(room, name) for name in room.__all__)


def test_the_room_loads_nothing_heavy() -> None:
    code = "import sys, zairyu.calendar; print(sorted({'pendulum', 'holidays', 'networkx'} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
