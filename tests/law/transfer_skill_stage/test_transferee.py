"""Intra-company Transferee: a year before, pay, and what is not seen of 2027."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.landing_criteria.intra_company_transferee import (
    STATUS,
    acquires_skills,
    activity_of_the_table,
    organisation_standard,
    row,
    row_ii,
    year_before,
)
from zairyu.logic import Outcome, Verdict, assess

from .good_case import TRANSFEREE, found, outcome, read

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN


def test_the_activity_needs_each_of_its_parts() -> None:
    assert outcome(activity_of_the_table, TRANSFEREE) is MET
    for change in (
        {"transfer.office_in_japan": False},
        {"transfer.staff_of_office_abroad": False},
        {"transfer.for_a_fixed_time": False},
        {"transfer.works_at_office_in_japan": False},
        {"activity.field_of_work": "another_status"},
        {"activity.needs_specialised_knowledge": found(False)},
    ):
        assert outcome(activity_of_the_table, TRANSFEREE | change) is NOT_MET, change


@pytest.mark.parametrize(("years", "expected"), [(0, NOT_MET), (1, MET), (2, MET)])
def test_a_year_without_a_break(years: int, expected: Outcome) -> None:
    assert outcome(year_before, TRANSFEREE | {"transfer.years_of_that_work": years}) is expected


def test_the_work_stood_directly_before_the_transfer() -> None:
    values = TRANSFEREE | {"transfer.specialised_work_directly_before": False}
    assert outcome(row, values) is NOT_MET


@pytest.mark.parametrize(("yen", "expected"), [(2_999_999, NOT_MET), (3_000_000, MET)])
def test_pay_of_a_japanese_person(yen: int, expected: Outcome) -> None:
    assert outcome(row, TRANSFEREE | {"activity.pay": yen}) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2016, 7, 21), UNKNOWN),
        (date(2016, 7, 22), NOT_MET),
        (date(2027, 3, 31), NOT_MET),
        (date(2027, 4, 1), UNKNOWN),
        (date(2027, 4, 2), UNKNOWN),
    ],
)
def test_the_row_is_known_from_the_first_text_to_the_division(on: date, expected: Outcome) -> None:
    values = TRANSFEREE | {"transfer.years_of_that_work": 0}
    assert outcome(row, values, on) is expected


def test_what_is_unknown_of_2027_is_no_missing_fact() -> None:
    day = date(2027, 4, 1)
    assert assess(row, TRANSFEREE, day).verdict is Verdict.UNDETERMINED
    assert assess(row, TRANSFEREE, day).missing == ()
    assert outcome(row_ii, TRANSFEREE, day) is UNKNOWN
    assert outcome(acquires_skills, TRANSFEREE, day) is UNKNOWN
    without = TRANSFEREE | {"transfer.to_acquire_skills": False}
    assert outcome(acquires_skills, without, day) is NOT_MET


@pytest.mark.parametrize(
    ("staff", "each", "expected"),
    [(19, 19, NOT_MET), (20, 20, MET), (40, 20, MET), (40, 19, NOT_MET), (400, 400, MET)],
)
def test_twenty_staff_and_a_twentieth(staff: int, each: int, expected: Outcome) -> None:
    values = TRANSFEREE | {
        "transfer.full_time_staff": staff,
        "transfer.staff_to_each_transferee_ii": each,
    }
    assert outcome(organisation_standard, values, date(2027, 4, 1)) is expected


@pytest.mark.parametrize(
    ("staff", "transferees", "each"), [(40, 2, 20), (39, 2, 19), (20, 1, 20), (59, 3, 19)]
)
def test_staff_to_each_transferee_follows_from_the_two_numbers(
    staff: int, transferees: int, each: int
) -> None:
    stated = {"transfer.full_time_staff": staff, "transfer.transferees_ii": transferees}
    assert read("transfer.staff_to_each_transferee_ii", stated) == each


def test_the_three_statuses_have_rules() -> None:
    assert [rules.status for rules in STATUS] == [
        "intra_company_transferee", "intra_company_transferee_i", "intra_company_transferee_ii",
    ]  # fmt: skip
