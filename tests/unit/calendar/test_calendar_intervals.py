"""Intervals and sets of days, by example; their laws are in tests/property."""

from __future__ import annotations

import pickle
from datetime import date

import pytest

from zairyu.calendar import DayInterval, DaySet


def day(text: str) -> date:
    return date.fromisoformat(text)


JANUARY = DayInterval(date(2026, 1, 1), date(2026, 2, 1))
FEBRUARY = DayInterval(date(2026, 2, 1), date(2026, 3, 1))
MARCH = DayInterval(date(2026, 3, 1), date(2026, 4, 1))


def test_first_day_in_last_day_in_the_day_after_out() -> None:
    assert date(2025, 12, 31) not in JANUARY
    assert date(2026, 1, 1) in JANUARY
    assert date(2026, 1, 31) in JANUARY
    assert date(2026, 2, 1) not in JANUARY
    assert JANUARY.last_day == date(2026, 1, 31)
    assert JANUARY.days == 31


def test_from_first_and_last_day() -> None:
    assert DayInterval.of_days(date(2026, 1, 1), date(2026, 1, 31)) == JANUARY
    assert DayInterval.of_days(date(2026, 1, 1), date(2026, 1, 1)).days == 1
    assert DayInterval.of_days(None, None) == DayInterval()


def test_open_ends() -> None:
    since = DayInterval(date(2026, 1, 1))
    before = DayInterval(until=date(2026, 1, 1))
    assert since.last_day is None
    assert since.days is None
    assert before.days is None
    assert date.max in since
    assert date.min not in since
    assert date.min in before
    assert date.max in DayInterval()
    assert date.min in DayInterval()


def test_the_ends_of_the_calendar_count_as_open() -> None:
    assert DayInterval(date.min) == DayInterval()
    assert DayInterval.of_days(date.min, date.max) == DayInterval()
    assert date.max not in DayInterval(until=date.max)


@pytest.mark.parametrize(
    ("start", "until"),
    [(date(2026, 1, 1), date(2026, 1, 1)), (date(2026, 1, 2), date(2026, 1, 1)), (None, date.min)],
)
def test_an_interval_needs_a_day(start: date | None, until: date | None) -> None:
    with pytest.raises(ValueError, match="needs a day in it"):
        DayInterval(start, until)


def test_neighbours_do_not_overlap() -> None:
    assert not JANUARY.overlaps(FEBRUARY)
    assert not FEBRUARY.overlaps(JANUARY)
    assert JANUARY.overlaps(DayInterval(date(2026, 1, 31), date(2026, 2, 2)))
    assert DayInterval().overlaps(JANUARY)


def test_a_set_merges_what_touches_or_overlaps_in_any_order() -> None:
    assert DaySet([FEBRUARY, JANUARY]) == DaySet([DayInterval(date(2026, 1, 1), date(2026, 3, 1))])
    assert DaySet([DayInterval(), JANUARY]) == DaySet.all_days()
    assert DaySet([JANUARY, MARCH]).intervals == (JANUARY, MARCH)
    assert (
        DaySet([DayInterval(date(2026, 1, 1), date(2026, 3, 15)), FEBRUARY, MARCH]).total_days == 90
    )
    assert DaySet([JANUARY, JANUARY]) == DaySet([JANUARY])


def test_from_first_and_last_days() -> None:
    found = DaySet.of_days((day("2026-01-01"), day("2026-01-31")), (day("2026-03-01"), None))
    assert found == DaySet([JANUARY, DayInterval(date(2026, 3, 1))])


def test_union_intersection_difference_complement() -> None:
    outer = DaySet([JANUARY, MARCH])
    middle = DaySet.of_days((day("2026-01-20"), day("2026-03-10")))
    assert outer | middle == DaySet.of_days((day("2026-01-01"), day("2026-03-31")))
    assert outer & middle == DaySet.of_days(
        (day("2026-01-20"), day("2026-01-31")), (day("2026-03-01"), day("2026-03-10"))
    )
    assert outer - middle == DaySet.of_days(
        (day("2026-01-01"), day("2026-01-19")), (day("2026-03-11"), day("2026-03-31"))
    )
    assert ~outer == DaySet.of_days(
        (None, day("2025-12-31")), (day("2026-02-01"), day("2026-02-28")), (day("2026-04-01"), None)
    )
    assert ~DaySet() == DaySet.all_days()
    assert ~DaySet.all_days() == DaySet()


def test_gaps() -> None:
    assert DaySet([JANUARY, MARCH]).gaps() == DaySet([FEBRUARY])
    assert DaySet([JANUARY]).gaps() == DaySet()
    assert DaySet().gaps() == DaySet()
    within = DayInterval.of_days(day("2025-12-31"), day("2026-02-02"))
    assert DaySet([JANUARY]).gaps(within) == DaySet.of_days(
        (day("2025-12-31"), day("2025-12-31")), (day("2026-02-01"), day("2026-02-02"))
    )
    assert DaySet().gaps(JANUARY) == DaySet([JANUARY])


def test_membership_at_every_edge() -> None:
    found = DaySet([JANUARY, MARCH])
    inside = ["2026-01-01", "2026-01-31", "2026-03-01", "2026-03-31"]
    outside = ["2025-12-31", "2026-02-01", "2026-02-28", "2026-04-01"]
    assert all(day(text) in found for text in inside)
    assert not any(day(text) in found for text in outside)
    assert day("2026-01-01") not in DaySet()


def test_totals_and_the_longest() -> None:
    assert DaySet().total_days == 0
    assert DaySet([JANUARY, MARCH]).total_days == 62
    assert DaySet([JANUARY, DayInterval(date(2026, 3, 1))]).total_days is None
    assert DaySet().longest is None
    assert DaySet([JANUARY, MARCH]).longest == JANUARY  # equals: the earliest
    assert DaySet(
        [FEBRUARY, DayInterval(date(2026, 4, 1), date(2026, 5, 1))]
    ).longest == DayInterval(date(2026, 4, 1), date(2026, 5, 1))
    last_days = DayInterval(date(9999, 12, 1))
    assert DaySet([JANUARY, last_days]).longest == last_days


def test_span_subset_disjoint() -> None:
    both = DaySet([JANUARY, MARCH])
    assert both.span == DayInterval(date(2026, 1, 1), date(2026, 4, 1))
    assert DaySet().span is None
    assert DaySet([JANUARY]).is_subset(both)
    assert not both.is_subset(DaySet([JANUARY]))
    assert DaySet().is_subset(DaySet())
    assert DaySet([FEBRUARY]).is_disjoint(both)
    assert not DaySet([JANUARY]).is_disjoint(both)
    assert DaySet().is_disjoint(both)


def test_a_set_is_a_value() -> None:
    one, two = DaySet([JANUARY, MARCH]), DaySet([MARCH, JANUARY])
    assert one == two
    assert hash(one) == hash(two)
    assert pickle.loads(pickle.dumps(one)) == one
    assert list(one) == [JANUARY, MARCH]
    assert one
    assert not DaySet()
