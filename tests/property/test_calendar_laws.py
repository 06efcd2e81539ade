"""Laws of the calendar room, against counts made in another way: days walked one by one, pendulum."""

from __future__ import annotations

import calendar as wall
from datetime import date, timedelta
from itertools import pairwise

import pendulum
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from zairyu.calendar import (
    DayInterval,
    DaySet,
    Period,
    Unit,
    add,
    age_on,
    attains,
    completed,
    completion_day,
    era_text,
    filing_window_opens,
    first_day_disputed,
    fiscal_year,
    fiscal_year_before,
    fiscal_year_of_ratio,
    is_closed,
    last_day,
    last_day_to_file,
    month_end_disputed,
    next_open,
    nth_birthday_after,
    parse_era,
    previous_open,
    subtract,
)

DAY = timedelta(days=1)
LEAP_DAY = date(2024, 2, 29)
days = st.dates(date(1900, 1, 1), date(2150, 12, 31))
open_range = st.dates(date(1993, 1, 1), date(2098, 12, 31))
units = st.sampled_from(["years", "months", "days"])
periods = st.builds(Period, st.integers(0, 40), st.integers(0, 30), st.integers(0, 400))
filled_periods = periods.filter(bool)


# --- adding ---------------------------------------------------------------------------------------------


def walked_months(start: date, months: int) -> date:
    """Walk day by day into the month that lies so many months on, then to the date or the month's last."""
    today = start
    for _ in range(months):
        today = today.replace(day=1)
        month = today.month
        while today.month == month:
            today += DAY
    last = today
    while last.month == today.month and last.day < start.day:
        if (last + DAY).month != today.month:
            break
        last += DAY
    return last


@given(days, st.integers(0, 60))
@example(LEAP_DAY, 12)
@example(date(2026, 1, 31), 1)
def test_adding_months_as_one_walks_them(start: date, months: int) -> None:
    assert add(start, Period(months=months)) == walked_months(start, months)


@given(days, periods)
@example(LEAP_DAY, Period(years=1))
def test_adding_as_pendulum_adds(start: date, period: Period) -> None:
    theirs = pendulum.Date(start.year, start.month, start.day)
    assert add(start, period) == theirs.add(
        years=period.years, months=period.months, days=period.days
    )


@given(days, periods)
@example(LEAP_DAY, Period(years=1))
def test_subtracting_as_pendulum_subtracts(start: date, period: Period) -> None:
    theirs = pendulum.Date(start.year, start.month, start.day)
    months_before = theirs.subtract(years=period.years, months=period.months)
    assert subtract(start, period) == months_before.subtract(days=period.days)


@given(days, days, periods)
def test_adding_keeps_the_order_of_days(one: date, two: date, period: Period) -> None:
    first, second = sorted((one, two))
    assert add(first, period) <= add(second, period)


@given(days, periods, periods)
@example(date(2026, 1, 31), Period(months=1), Period(days=30))
def test_a_shorter_period_ends_earlier_from_every_day(
    start: date, one: Period, two: Period
) -> None:
    try:
        shorter = one < two
    except TypeError:
        assume(False)
        return
    if shorter:
        assert add(start, one) < add(start, two)
    elif one == two:
        assert add(start, one) == add(start, two)
    else:
        assert add(start, one) > add(start, two)


@given(periods)
def test_periods_are_read_as_they_are_written(period: Period) -> None:
    assert Period.parse(str(period)) == period


# --- counting -------------------------------------------------------------------------------------------


@given(days, units, st.integers(0, 400), days)
@example(LEAP_DAY, "years", 1, date(2025, 2, 28))
@example(LEAP_DAY, "years", 1, date(2025, 3, 1))
@example(date(2026, 1, 31), "months", 1, date(2026, 2, 28))
@example(date(2026, 1, 31), "months", 1, date(2026, 3, 1))
def test_a_count_and_its_day_say_the_same(start: date, unit: Unit, number: int, day: date) -> None:
    assert (completed(start, unit, day) >= number) == (
        number == 0 or completion_day(start, number, unit) <= day
    )


@given(days, units, st.integers(1, 200), st.integers(-3, 3))
def test_a_count_and_its_day_say_the_same_near_the_day(
    start: date, unit: Unit, number: int, distance: int
) -> None:
    done = completion_day(start, number, unit)
    assert (completed(start, unit, done + distance * DAY) >= number) == (distance >= 0)


@given(days, units, st.integers(0, 200))
def test_each_further_unit_is_complete_later(start: date, unit: Unit, number: int) -> None:
    assert completion_day(start, number, unit) < completion_day(start, number + 1, unit)


@given(days, days, units)
def test_a_count_never_falls(start: date, day: date, unit: Unit) -> None:
    step = completed(start, unit, day + DAY) - completed(start, unit, day)
    assert step in (0, 1)


@given(days, st.integers(0, 120))
def test_a_count_is_never_complete_before_the_same_date(start: date, months: int) -> None:
    same_date = add(start, Period(months=months))
    assert completion_day(start, months, "months") in (same_date, same_date + DAY)


@given(days, st.integers(0, 110))
def test_an_age_is_reached_on_the_birthday(born: date, age: int) -> None:
    reached = attains(born, age)
    assert age_on(born, reached.safe) == age
    if age:
        assert age_on(born, reached.other) == age - 1
    assert reached.safe - reached.other == DAY


@given(days, days, st.integers(1, 12))
@example(LEAP_DAY, date(2027, 2, 28), 10)
def test_the_nth_birthday_after_a_day_as_one_walks_to_it(
    born: date, day: date, number: int
) -> None:
    found, today = 0, day
    while found < number:
        today += DAY
        month, number_in_month = born.month, born.day
        if (month, number_in_month) == (2, 29) and not wall.isleap(today.year):
            number_in_month = 28
        found += (today.month, today.day) == (month, number_in_month)
    assert nth_birthday_after(born, day, number) == today


# --- last days ------------------------------------------------------------------------------------------


def end_by_the_code(start: date, months: int) -> date:
    """Civil Code Art. 143(2) word by word, for a period of months whose first counted day is ``start``."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    length = wall.monthrange(year, month + 1)[1]
    if start.day > length:
        return date(year, month + 1, length)
    return date(year, month + 1, start.day) - DAY


@given(days, st.integers(1, 120))
@example(date(2026, 1, 30), 1)
@example(date(2026, 6, 30), 2)
def test_a_period_of_months_ends_as_the_code_says(event: date, months: int) -> None:
    period = Period(months=months)
    assert last_day(event, period) == end_by_the_code(event + DAY, months)
    assert last_day(event, period, counting="include_first_day") == end_by_the_code(event, months)


@given(days.map(lambda day: day.replace(day=1)), st.integers(1, 40))
def test_from_the_first_of_a_month_whole_months_are_counted(first: date, months: int) -> None:
    ends = last_day(first, Period(months=months), counting="include_first_day")
    assert (ends + DAY).day == 1
    assert (ends.year - first.year) * 12 + ends.month - first.month + 1 == months


@given(days, st.integers(1, 500))
def test_a_period_of_days_has_so_many_days(event: date, number: int) -> None:
    ends = last_day(event, Period(days=number))
    walked = [event + offset * DAY for offset in range(1, number + 1)]
    assert ends == walked[-1]


@given(days, filled_periods)
def test_the_safe_last_day_is_never_the_later_one(event: date, period: Period) -> None:
    for found in (first_day_disputed(event, period), month_end_disputed(event, period)):
        assert found.safe <= found.other
        assert found.other == last_day(event, period)
        assert found.safe >= event


@given(days, filled_periods)
def test_a_period_of_days_only_has_no_dispute_at_the_end_of_a_month(
    event: date, period: Period
) -> None:
    found = month_end_disputed(event, period)
    if not found.agree:
        assert (event + DAY).day == 1
        assert period.total_months


@given(days, st.integers(1, 12))
def test_the_window_opens_safely_not_before_the_same_date(expires: date, months: int) -> None:
    found = filing_window_opens(expires, Period(months=months))
    assert found.other == subtract(expires, Period(months=months))
    assert found.other <= found.safe < expires
    assert (found.safe - found.other).days <= 3


# --- closing days ---------------------------------------------------------------------------------------


@given(open_range)
def test_the_next_and_previous_open_day_are_open_and_nothing_between_is(day: date) -> None:
    following, preceding = next_open(day), previous_open(day)
    assert not is_closed(following)
    assert not is_closed(preceding)
    assert preceding <= day <= following
    between = [preceding + offset * DAY for offset in range(1, (following - preceding).days)]
    assert all(is_closed(one) for one in between)
    assert last_day_to_file(day).safe == preceding
    assert last_day_to_file(day).other == following


@given(open_range)
def test_weekends_and_the_turn_of_the_year_are_closed(day: date) -> None:
    if day.strftime("%w") in ("0", "6") or day.strftime("%m%d") in (
        "1229", "1230", "1231", "0101", "0102", "0103",
    ):  # fmt: skip
        assert is_closed(day)


@given(open_range, st.integers(1, 60))
def test_moving_never_shortens_a_limit(event: date, number: int) -> None:
    period = Period(days=number)
    moved = last_day(event, period, closed=is_closed)
    assert moved >= last_day(event, period)
    assert not is_closed(moved)


# --- eras and fiscal years ------------------------------------------------------------------------------

FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


@given(st.dates(date(1873, 1, 1), date(2100, 12, 31)))
def test_a_day_written_by_era_is_read_back(day: date) -> None:
    text = era_text(day)
    assert parse_era(text) == day
    assert parse_era(text.translate(FULL_WIDTH)) == day


@pytest.mark.parametrize(
    "turn", [date(1912, 7, 30), date(1926, 12, 25), date(1989, 1, 8), date(2019, 5, 1)]
)
def test_every_day_of_the_years_in_which_an_era_changes(turn: date) -> None:
    names: dict[bool, set[str]] = {True: set(), False: set()}
    for offset in range(-366, 367):
        day = turn + offset * DAY
        text = era_text(day)
        assert parse_era(text) == day
        names[day >= turn].add(text[:2])
    assert len(names[True]) == len(names[False]) == 1
    assert names[True] != names[False]


@given(days, st.integers(1, 12), st.integers(1, 31))
def test_fiscal_years_cover_every_day_once(day: date, month: int, closing_day: int) -> None:
    year = fiscal_year(day, month, closing_day)
    assert day in year
    assert year.start is not None
    assert year.last_day is not None
    assert year.days in (365, 366)
    assert fiscal_year(year.last_day, month, closing_day) == year
    assert fiscal_year(year.start, month, closing_day) == year
    before = fiscal_year_before(day, month, closing_day)
    assert before.until == year.start
    read = fiscal_year_of_ratio(day, month, closing_day)
    assert read in (before, fiscal_year_before(year.start - DAY, month, closing_day))


# --- sets of days ---------------------------------------------------------------------------------------

# A small stretch makes intervals touch and overlap often; every set is also seen as a plain set of days.
BASE = date(2026, 1, 1)
WINDOW = [BASE + offset * DAY for offset in range(-2, 63)]
small = st.integers(0, 40).map(lambda offset: BASE + offset * DAY)
bounded = st.tuples(small, st.integers(1, 20)).map(
    lambda it: DayInterval(it[0], it[0] + it[1] * DAY)
)
half_open = small.map(DayInterval) | small.map(lambda until: DayInterval(until=until))
intervals = bounded | half_open | st.just(DayInterval())
sets = st.lists(intervals, max_size=5).map(DaySet)
NOTHING, EVERYTHING = DaySet(), DaySet.all_days()


def members(found: DaySet) -> set[date]:
    return {day for day in WINDOW if day in found}


@given(st.lists(intervals, max_size=5))
def test_a_set_holds_the_days_of_its_intervals(parts: list[DayInterval]) -> None:
    assert members(DaySet(parts)) == {day for day in WINDOW if any(day in part for part in parts)}


@given(st.lists(intervals, max_size=5))
def test_a_set_is_in_normal_form(parts: list[DayInterval]) -> None:
    found = list(DaySet(parts))
    for left, right in pairwise(found):
        assert left.until is not None
        assert right.start is not None
        assert left.until < right.start
    assert DaySet(found) == DaySet(parts)
    assert DaySet(reversed(parts)) == DaySet(parts)


@given(sets, sets)
def test_operations_are_those_of_sets(one: DaySet, two: DaySet) -> None:
    assert members(one | two) == members(one) | members(two)
    assert members(one & two) == members(one) & members(two)
    assert members(one - two) == members(one) - members(two)
    assert members(~one) == set(WINDOW) - members(one)
    assert (one == two) == (members(one) == members(two))
    assert one.is_subset(two) == (members(one) <= members(two))
    assert one.is_disjoint(two) == members(one).isdisjoint(members(two))


@given(sets)
def test_identity_idempotence_and_double_complement(one: DaySet) -> None:
    assert one | NOTHING == one
    assert one & EVERYTHING == one
    assert one & NOTHING == NOTHING
    assert one | EVERYTHING == EVERYTHING
    assert one | one == one
    assert one & one == one
    assert ~~one == one
    assert one | ~one == EVERYTHING
    assert one & ~one == NOTHING
    assert one - one == NOTHING


@given(sets, sets)
def test_commutativity_absorption_and_de_morgan(one: DaySet, two: DaySet) -> None:
    assert one | two == two | one
    assert one & two == two & one
    assert one | (one & two) == one
    assert one & (one | two) == one
    assert ~(one | two) == ~one & ~two
    assert ~(one & two) == ~one | ~two


@given(sets, sets, sets)
def test_associativity_and_distributivity(one: DaySet, two: DaySet, three: DaySet) -> None:
    assert (one | two) | three == one | (two | three)
    assert (one & two) & three == one & (two & three)
    assert one & (two | three) == (one & two) | (one & three)
    assert one | (two & three) == (one | two) & (one | three)


@given(sets, intervals)
def test_gaps_and_the_set_make_up_the_whole(one: DaySet, within: DayInterval) -> None:
    whole = DaySet([within])
    assert one.gaps(within) | (one & whole) == whole
    assert one.gaps(within).is_disjoint(one)
    if one.span is not None:
        assert one.gaps() | one == DaySet([one.span])


@given(sets)
def test_totals_count_the_days_of_closed_sets(one: DaySet) -> None:
    closed = one & DaySet.of_days((WINDOW[0], WINDOW[-1]))
    assert closed.total_days == len(members(one))
    longest = closed.longest
    if longest is None:
        assert not closed
    else:
        assert longest.days == max(part.days or 0 for part in closed)
