"""Special period, windows and re-entry: days written by hand, across month ends and leap days."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Doubtful, Period, filing_window_opens, special_period_end, stay_ends
from zairyu.procedures.days import last_re_entry, permit_extended_abroad


def day(text: str) -> date:
    return date.fromisoformat(text)


def _two(days: Doubtful) -> tuple[date, date]:
    return days.safe, days.other


@pytest.mark.parametrize(
    ("expiry", "safe", "other"),
    [
        ("2026-06-14", "2026-08-14", "2026-08-14"),
        ("2026-06-15", "2026-08-15", "2026-08-15"),
        ("2026-06-29", "2026-08-29", "2026-08-29"),
        ("2026-06-30", "2026-08-30", "2026-08-31"),
        ("2026-07-01", "2026-09-01", "2026-09-01"),
        ("2026-04-30", "2026-06-30", "2026-06-30"),
        ("2026-07-31", "2026-09-30", "2026-09-30"),
        ("2026-12-27", "2027-02-27", "2027-02-27"),
        ("2026-12-28", "2027-02-28", "2027-02-28"),
        ("2026-12-29", "2027-02-28", "2027-02-28"),
        ("2026-12-30", "2027-02-28", "2027-02-28"),
        ("2026-12-31", "2027-02-28", "2027-02-28"),
        ("2027-12-29", "2028-02-29", "2028-02-29"),
        ("2027-12-31", "2028-02-29", "2028-02-29"),
        ("2027-02-28", "2027-04-28", "2027-04-30"),
        ("2028-02-29", "2028-04-29", "2028-04-30"),
    ],
)
def test_special_period_ends(expiry: str, safe: str, other: str) -> None:
    assert _two(special_period_end(day(expiry))) == (day(safe), day(other))


@pytest.mark.parametrize(
    ("expiry", "safe", "other"),
    [
        ("2025-06-29", "2025-03-29", "2025-03-29"),
        ("2025-06-30", "2025-03-31", "2025-03-30"),
        ("2025-07-01", "2025-04-01", "2025-04-01"),
        ("2025-05-31", "2025-03-01", "2025-02-28"),
        ("2024-05-30", "2024-03-01", "2024-02-29"),
    ],
)
def test_extension_window_opens(expiry: str, safe: str, other: str) -> None:
    assert _two(filing_window_opens(day(expiry))) == (day(safe), day(other))


@pytest.mark.parametrize(
    ("start", "period", "end"),
    [
        ("2026-04-01", "P1Y", "2027-04-01"),
        ("2023-11-01", "P1Y", "2024-11-01"),
        ("2026-05-01", "P90D", "2026-07-30"),
        ("2024-02-29", "P1Y", "2025-02-28"),
        ("2026-01-31", "P3M", "2026-04-30"),
    ],
)
def test_end_of_a_period(start: str, period: str, end: str) -> None:
    assert stay_ends(day(start), Period.parse(period)).safe == day(end)


def test_a_permit_ends_with_its_validity_or_the_stay() -> None:
    assert last_re_entry(day("2027-01-10"), day("2026-12-01")) == day("2026-12-01")
    assert last_re_entry(day("2027-01-10"), day("2027-12-01")) == day("2027-01-10")
    assert last_re_entry(day("2027-01-10"), None) == day("2027-01-10")


@pytest.mark.parametrize(
    ("start", "valid", "latest"),
    [
        ("2020-05-01", "2025-05-01", "2026-05-01"),
        ("2020-05-01", "2025-04-01", "2026-04-01"),
        ("2020-05-01", "2022-05-01", "2023-05-01"),
    ],
)
def test_extension_of_a_permit_abroad(start: str, valid: str, latest: str) -> None:
    assert permit_extended_abroad(day(start), day(valid)) == day(latest)
