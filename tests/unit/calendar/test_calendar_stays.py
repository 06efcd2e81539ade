"""The days of a stay, with questions that were put and answered in public."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from zairyu.calendar import (
    Doubtful,
    Period,
    acquisition_filing_ends,
    acquisition_stay_ends,
    filing_window_opens,
    last_day_to_file,
    return_by,
    settled,
    special_period_end,
    stay_ends,
)


def day(text: str) -> date:
    return date.fromisoformat(text)


def both(doubtful: Doubtful) -> tuple[str, str]:
    return doubtful.safe.isoformat(), doubtful.other.isoformat()


@pytest.mark.parametrize(
    ("granted", "period", "safe", "other"),
    [
        ("2026-05-01", "P90D", "2026-07-30", "2026-07-30"),
        ("2026-04-01", "P1Y", "2027-04-01", "2027-04-01"),
        ("2024-02-29", "P1Y", "2025-02-28", "2025-02-28"),
        ("2027-02-28", "P1Y", "2028-02-28", "2028-02-29"),
        ("2026-01-31", "P3M", "2026-04-30", "2026-04-30"),
        ("2026-11-30", "P3M", "2027-02-28", "2027-02-28"),
        ("2026-09-30", "P6M", "2027-03-30", "2027-03-31"),
    ],
)
def test_the_end_of_a_stay(granted: str, period: str, safe: str, other: str) -> None:
    assert both(stay_ends(day(granted), Period.parse(period))) == (safe, other)


def test_ninety_days_hold_91_with_the_day_of_arrival_and_92_are_one_too_many() -> None:
    # published: counted from the day after arrival, a plan of 92 days with that of arrival is one day over
    arrival = day("2005-01-01")
    last = stay_ends(arrival, Period(days=90))
    assert arrival + timedelta(days=91 - 1) <= last.safe
    assert arrival + timedelta(days=92 - 1) > last.later


@pytest.mark.parametrize(
    ("expires", "safe", "other"),
    [
        ("2025-06-30", "2025-03-31", "2025-03-30"),  # published: 30 or 31 March
        ("2025-06-29", "2025-03-29", "2025-03-29"),
        ("2025-06-15", "2025-03-15", "2025-03-15"),
        ("2025-05-28", "2025-02-28", "2025-02-28"),
        ("2025-05-29", "2025-03-01", "2025-02-28"),
        ("2025-05-30", "2025-03-01", "2025-02-28"),
        ("2025-05-31", "2025-03-01", "2025-02-28"),
        ("2024-05-29", "2024-02-29", "2024-02-29"),
        ("2024-05-30", "2024-03-01", "2024-02-29"),
        ("2025-07-31", "2025-05-01", "2025-04-30"),
        ("2025-10-31", "2025-07-31", "2025-07-31"),
        ("2025-02-28", "2024-11-30", "2024-11-28"),
        ("2028-02-29", "2027-11-30", "2027-11-29"),
        ("2028-02-28", "2027-11-28", "2027-11-28"),
        ("2026-01-31", "2025-10-31", "2025-10-31"),
        ("2025-12-31", "2025-10-01", "2025-09-30"),
    ],
)
def test_the_window_to_file_opens_three_months_before(expires: str, safe: str, other: str) -> None:
    assert both(filing_window_opens(day(expires))) == (safe, other)


@pytest.mark.parametrize(
    ("expires", "before", "safe", "other"),
    [
        ("2026-04-28", "P2M", "2026-02-28", "2026-02-28"),
        ("2026-04-30", "P2M", "2026-03-01", "2026-02-28"),
        ("2026-06-30", "P2M", "2026-04-30", "2026-04-30"),
        ("2026-06-30", "P6M", "2025-12-31", "2025-12-30"),
        ("2026-06-30", "P10D", "2026-06-20", "2026-06-20"),
        ("2025-06-30", "P3M10D", "2025-03-21", "2025-03-20"),
    ],
)
def test_the_window_can_have_another_length(
    expires: str, before: str, safe: str, other: str
) -> None:
    assert both(filing_window_opens(day(expires), Period.parse(before))) == (safe, other)


@pytest.mark.parametrize(
    ("expires", "safe", "other"),
    [
        (
            "2018-01-08",
            "2018-01-05",
            "2018-01-09",
        ),  # published: on 9 January, the stay ends on 8 all the same
        ("2018-01-09", "2018-01-09", "2018-01-09"),
        ("2026-12-28", "2026-12-28", "2026-12-28"),
        ("2026-12-29", "2026-12-28", "2027-01-04"),
        ("2027-01-03", "2026-12-28", "2027-01-04"),
        ("2027-01-04", "2027-01-04", "2027-01-04"),
        ("2026-11-22", "2026-11-20", "2026-11-24"),
    ],
)
def test_the_last_day_to_file(expires: str, safe: str, other: str) -> None:
    assert both(last_day_to_file(day(expires))) == (safe, other)


@pytest.mark.parametrize(
    ("expires", "safe", "other"),
    [
        ("2026-06-15", "2026-08-15", "2026-08-15"),
        ("2026-06-29", "2026-08-29", "2026-08-29"),
        ("2026-06-30", "2026-08-30", "2026-08-31"),
        ("2026-07-01", "2026-09-01", "2026-09-01"),
        ("2026-12-28", "2027-02-28", "2027-02-28"),
        ("2026-12-29", "2027-02-28", "2027-02-28"),
        ("2026-12-30", "2027-02-28", "2027-02-28"),
        ("2026-12-31", "2027-02-28", "2027-02-28"),
        ("2027-12-29", "2028-02-29", "2028-02-29"),
        ("2027-02-28", "2027-04-28", "2027-04-30"),
        ("2026-11-02", "2027-01-02", "2027-01-02"),  # never moved by a closing day
    ],
)
def test_the_special_period(expires: str, safe: str, other: str) -> None:
    assert both(special_period_end(day(expires))) == (safe, other)


def test_after_a_birth_thirty_days_to_apply_and_sixty_to_stay() -> None:
    assert both(acquisition_filing_ends(day("2026-06-01"))) == ("2026-06-30", "2026-07-01")
    assert both(acquisition_stay_ends(day("2026-06-01"))) == ("2026-07-30", "2026-07-31")


def test_the_thirty_days_move_and_the_sixty_do_not() -> None:
    # counted with the birth: Saturday 28 and Sunday 29 November; 28 and 29 December
    assert acquisition_filing_ends(day("2026-10-30")) == settled(day("2026-11-30"))
    assert both(acquisition_stay_ends(day("2026-10-30"))) == ("2026-12-28", "2026-12-29")


@pytest.mark.parametrize(
    ("left", "expires", "safe", "other"),
    [
        ("2025-03-10", "2025-08-01", "2025-08-01", "2025-08-01"),  # published: the stay ends first
        ("2025-03-10", "2026-03-08", "2026-03-08", "2026-03-08"),
        ("2025-03-10", "2026-03-09", "2026-03-09", "2026-03-09"),
        ("2025-03-10", "2026-03-10", "2026-03-09", "2026-03-10"),
        ("2025-03-10", "2026-03-11", "2026-03-09", "2026-03-10"),
        ("2025-03-10", None, "2026-03-09", "2026-03-10"),
        (
            "2019-12-15",
            None,
            "2020-12-14",
            "2020-12-15",
        ),  # published: back on 15 December at the latest
        ("2027-02-28", None, "2028-02-27", "2028-02-29"),
        ("2028-02-29", None, "2029-02-28", "2029-02-28"),
    ],
)
def test_the_way_back_on_special_re_entry_permission(
    left: str, expires: str | None, safe: str, other: str
) -> None:
    assert both(return_by(day(left), None if expires is None else day(expires))) == (safe, other)


def test_special_permanent_residents_have_two_years() -> None:
    assert both(return_by(day("2025-03-10"), None, Period(years=2))) == ("2027-03-09", "2027-03-10")


@pytest.mark.parametrize(
    "doubtful",
    [
        filing_window_opens(day("2025-06-30")),
        last_day_to_file(day("2018-01-08")),
        special_period_end(day("2026-06-30")),
        acquisition_stay_ends(day("2026-06-01")),
        return_by(day("2019-12-15"), None),
    ],
)
def test_a_doubt_gives_its_reason_in_both_languages(doubtful: Doubtful) -> None:
    assert doubtful.why is not None
    assert any("\u3040" <= letter <= "\u30ff" for letter in doubtful.why.ja)
    assert doubtful.why.en.isascii()
