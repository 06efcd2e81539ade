"""The days of each window, worked out by hand from the articles and the closing days."""

from __future__ import annotations

from datetime import date

import pytest

import zairyu as z
from zairyu.procedures.windows import WindowDays, windows_for

NOW = date(2026, 11, 25)


def days(name: str, window: str, day: str, on: date = NOW, stay: date | None = None) -> WindowDays:
    found = next(each for each in windows_for(name, on) if each.id == window)
    counted = found.days(date.fromisoformat(day), stay)
    assert counted is not None
    return counted


def two(pair: object) -> tuple[date, date]:
    assert pair is not None
    return pair.safe, pair.other  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("expiry", "opens", "closes"),
    [
        # a Wednesday; three months before
        ("2027-03-31", ("2026-12-31", "2026-12-31"), ("2027-03-31", "2027-03-31")),
        # a Saturday: the office's last open day before, the next after
        ("2027-03-20", ("2026-12-20", "2026-12-20"), ("2027-03-19", "2027-03-23")),
        # year-end closing, 29 December to 3 January; 2026-12-28 is a Monday
        ("2026-12-30", ("2026-09-30", "2026-09-30"), ("2026-12-28", "2027-01-04")),
        # the end of May: February has no 31st
        ("2027-05-31", ("2027-03-01", "2027-02-28"), ("2027-05-31", "2027-05-31")),
    ],
)
def test_an_extension(expiry: str, opens: tuple[str, str], closes: tuple[str, str]) -> None:
    counted = days("extension", "extension", expiry)
    assert two(counted.opens) == tuple(map(date.fromisoformat, opens))
    assert two(counted.closes) == tuple(map(date.fromisoformat, closes))


def test_thirty_days_to_file_and_sixty_to_stay_after_a_birth() -> None:
    counted = days("acquisition", "acquisition", "2026-11-02")  # a Monday
    assert two(counted.closes) == (date(2026, 12, 1), date(2026, 12, 2))
    assert two(counted.stay_ends) == (date(2026, 12, 31), date(2027, 1, 1))
    closed = days("acquisition", "acquisition", "2026-12-01")  # the thirtieth is the 30th or 31st
    assert two(closed.closes) == (date(2027, 1, 4), date(2027, 1, 4))


@pytest.mark.parametrize(
    ("name", "window"),
    [
        ("notification_of_first_address", "first_address"),
        ("notification_of_address_after_grant", "address_after_grant"),
        ("notification_of_new_address", "new_address"),
        ("notification_of_changed_details", "changed_details"),
        ("notification_of_activity_organisation", "organisation_or_spouse"),
        ("notification_of_contract_organisation", "organisation_or_spouse"),
        ("notification_of_spouse", "organisation_or_spouse"),
        ("card_reissue", "card_lost"),
        ("card_exchange", "card_ordered"),
        ("card_return", "card_return"),
    ],
)
def test_fourteen_days(name: str, window: str) -> None:
    counted = days(name, window, "2026-11-10")  # a Tuesday
    assert two(counted.closes) == (
        date(2026, 11, 24),
        date(2026, 11, 24),
    )  # 23 November is a holiday
    assert two(days(name, window, "2026-11-11").closes) == (date(2026, 11, 24), date(2026, 11, 25))
    assert two(days(name, window, "2026-12-16").closes) == (date(2027, 1, 4), date(2027, 1, 4))


@pytest.mark.parametrize(
    ("on", "windows"),
    [
        (date(2026, 6, 13), ["card_two_months", "card_six_months", "card_early"]),
        (date(2026, 6, 14), ["card_three_months", "card_six_months_kept", "card_early"]),
        (date(2026, 6, 15), ["card_three_months", "card_six_months_kept", "card_early"]),
    ],
)
def test_windows_of_the_card_change_on_14_june_2026(on: date, windows: list[str]) -> None:
    assert [each.id for each in windows_for("card_renewal", on)] == windows


def test_the_days_to_renew_a_card() -> None:
    three = days("card_renewal", "card_three_months", "2027-05-22")  # a Saturday
    assert two(three.opens) == (date(2027, 2, 22), date(2027, 2, 22))
    assert two(three.closes) == (date(2027, 5, 21), date(2027, 5, 24))
    assert three.closes is not None
    assert three.closes.why is not None
    assert "card" in three.closes.why.en
    six = days("card_renewal", "card_six_months_kept", "2027-05-21")
    assert two(six.opens) == (date(2026, 11, 21), date(2026, 11, 21))
    two_months = days("card_renewal", "card_two_months", "2026-06-12", date(2026, 6, 1))
    assert two(two_months.opens) == (date(2026, 4, 12), date(2026, 4, 12))


def test_back_within_a_year_or_by_the_end_of_the_stay() -> None:
    free = days("special_re_entry", "special_re_entry", "2026-12-15")
    assert two(free.closes) == (date(2027, 12, 14), date(2027, 12, 15))
    capped = days("special_re_entry", "special_re_entry", "2026-12-15", stay=date(2027, 4, 1))
    assert two(capped.closes) == (date(2027, 4, 1), date(2027, 4, 1))


def test_a_certificate_is_valid_for_three_months() -> None:
    counted = days("certificate_of_eligibility", "certificate_of_eligibility", "2026-10-12")
    assert two(counted.closes) == (date(2027, 1, 12), date(2027, 1, 12))


def test_seven_days_to_ask_for_review_and_fifteen_to_leave() -> None:
    review = days("request_for_review", "request_for_review", "2026-11-10")
    assert two(review.closes) == (date(2026, 11, 16), date(2026, 11, 17))
    leave = days("departure_order", "departure_order_day", "2026-11-10")
    assert two(leave.closes) == (date(2026, 11, 25), date(2026, 11, 25))
    saturday = days("departure_order", "departure_order_day", "2026-11-13")
    assert two(saturday.closes) == (date(2026, 11, 28), date(2026, 11, 28))  # never moved


@pytest.mark.parametrize(
    ("on", "windows"),
    [
        (date(2024, 6, 9), ["departure_order_before"]),
        (date(2024, 6, 10), ["departure_order", "departure_order_day"]),
    ],
)
def test_the_departure_order_widened_on_10_june_2024(on: date, windows: list[str]) -> None:
    assert [each.id for each in windows_for("departure_order", on)] == windows


def test_where_closing_days_are_not_known_the_day_itself_is_given() -> None:
    far = days("extension", "extension", "2150-01-01")
    assert two(far.closes) == (date(2150, 1, 1), date(2150, 1, 1))
    assert two(days("card_reissue", "card_lost", "2150-01-01").closes) == (
        date(2150, 1, 14),
        date(2150, 1, 15),
    )


def test_the_answer_carries_the_days_only_where_something_was_given_to_count_from() -> None:
    assert all(each.days is None for each in z.procedure("extension", NOW).windows)
    counted = z.procedure("extension", NOW, counted_from="2027-03-31").windows[0].days
    assert counted is not None
    assert two(counted.closes) == (date(2027, 3, 31), date(2027, 3, 31))
