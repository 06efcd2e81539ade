"""The activity and the row: every item on both sides of its line, every day on which something changed."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.landing_criteria.business_manager import (
    STATUS,
    activity_of_the_table,
    at_landing,
    japanese,
    office,
    pay,
    qualified,
    scale,
)
from zairyu.law.register import covered
from zairyu.logic import Claim, Outcome, Verdict, assess

from .good_case import OWNER, SMALL, found, outcome, without

OLD, NEW = date(2025, 10, 15), date(2025, 10, 16)
NOW = date(2026, 11, 23)
MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN
ITS_OWN = Outcome.NOT_APPLICABLE


def row(values: dict[str, object], on: date) -> list[str]:
    """The criteria that are not met."""
    return [rule.id for rule in STATUS.criteria if outcome(rule, values, on) is NOT_MET]


# --- The activity ------------------------------------------------------------------------------------


def test_the_activity_needs_each_of_its_parts() -> None:
    assert outcome(activity_of_the_table, OWNER, NOW) is MET
    assert outcome(activity_of_the_table, OWNER | {"business.role": "manages"}, NOW) is MET
    for change in (
        {"business.role": "none"},
        {"business.needs_legal_or_accounting_qualification": True},
        {"business.manages_in_substance": found(False)},
    ):
        assert outcome(activity_of_the_table, OWNER | change, NOW) is NOT_MET, change


def test_management_in_substance_is_judged() -> None:
    left_open = without(OWNER, "business.manages_in_substance")
    finding = assess(activity_of_the_table, left_open, NOW)
    assert finding.verdict is Verdict.DISCRETIONARY
    claimed = OWNER | {"business.manages_in_substance": Claim(True, "applicant")}
    assert assess(activity_of_the_table, claimed, NOW).if_claims_accepted is Verdict.ELIGIBLE


@pytest.mark.parametrize(
    ("accepted", "paid", "expected"),
    [(True, True, MET), (False, True, NOT_MET), (True, False, NOT_MET)],
)
def test_several_managers_need_reason_duties_and_pay(
    accepted: bool, paid: bool, expected: Outcome
) -> None:
    values = OWNER | {
        "business.several_managers": True,
        "business.joint_management_accepted": found(accepted),
        "business.paid_for_managing": paid,
    }
    assert outcome(activity_of_the_table, values, NOW) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2015, 3, 31), NOT_MET), (date(2015, 4, 1), MET), (date(2015, 4, 2), MET)],
)
def test_foreign_investment_was_needed_until_31_march_2015(on: date, expected: Outcome) -> None:
    values = OWNER | {"business.foreign_investment": False}
    assert outcome(activity_of_the_table, values, on) is expected
    assert outcome(activity_of_the_table, OWNER, on) is MET


# --- Item 1 -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("on", [OLD, NEW])
@pytest.mark.parametrize(
    ("has_office", "started", "secured", "expected"),
    [
        (True, True, False, MET),
        (False, True, True, NOT_MET),
        (False, False, True, MET),
        (False, False, False, NOT_MET),
    ],
)
def test_office_or_premises_before_the_start(
    on: date, has_office: bool, started: bool, secured: bool, expected: Outcome
) -> None:
    values = OWNER | {
        "business.has_office": has_office,
        "business.started": started,
        "business.premises_secured": secured,
    }
    assert outcome(office, values, on) is expected


# --- Item 2 -------------------------------------------------------------------------------------------

DAYS = [date(2014, 1, 1), date(2025, 10, 14), date(2025, 10, 15)]


@pytest.mark.parametrize("on", DAYS)
@pytest.mark.parametrize(("staff", "expected"), [(1, NOT_MET), (2, MET), (3, MET)])
def test_old_scale_by_two_full_time_staff(on: date, staff: int, expected: Outcome) -> None:
    values = SMALL | {"business.capital": 0, "organisation.full_time_staff": staff}
    assert outcome(scale, values, on) is expected


@pytest.mark.parametrize("on", DAYS)
@pytest.mark.parametrize(
    ("yen", "expected"), [(4_999_999, NOT_MET), (5_000_000, MET), (5_000_001, MET)]
)
def test_old_scale_by_capital(on: date, yen: int, expected: Outcome) -> None:
    assert outcome(scale, SMALL | {"business.capital": yen}, on) is expected


def test_old_comparable_scale_is_judged_after_the_numbers() -> None:
    below = SMALL | {"business.capital": 4_999_999}
    finding = assess(scale, without(below, "business.comparable_scale"), OLD)
    assert finding.outcome is UNKNOWN
    assert finding.verdict is Verdict.DISCRETIONARY
    assert outcome(scale, below | {"business.comparable_scale": found(True)}, OLD) is MET
    assert outcome(scale, below | {"business.comparable_scale": found(True)}, NEW) is NOT_MET


@pytest.mark.parametrize("on", [NEW, date(2025, 10, 17), NOW])
@pytest.mark.parametrize(("staff", "expected"), [(0, NOT_MET), (1, MET), (2, MET)])
def test_new_scale_needs_one_of_staff(on: date, staff: int, expected: Outcome) -> None:
    assert outcome(scale, OWNER | {"organisation.full_time_staff": staff}, on) is expected


@pytest.mark.parametrize(
    ("yen", "expected"), [(29_999_999, NOT_MET), (30_000_000, MET), (30_000_001, MET)]
)
def test_new_scale_needs_property(yen: int, expected: Outcome) -> None:
    values = OWNER | {"organisation.business_property": yen, "business.capital_shown": 0}
    assert outcome(scale, values, NEW) is expected


@pytest.mark.parametrize(
    ("yen", "expected"), [(29_999_999, UNKNOWN), (30_000_000, MET), (30_000_001, MET)]
)
def test_capital_is_part_of_the_property(yen: int, expected: Outcome) -> None:
    values = without(OWNER, "organisation.business_property") | {"business.capital_shown": yen}
    assert outcome(scale, values, NEW) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2025, 10, 15), MET), (date(2025, 10, 16), NOT_MET), (date(2025, 10, 17), NOT_MET)],
)
def test_the_scale_changed_on_16_october_2025(on: date, expected: Outcome) -> None:
    assert outcome(scale, SMALL, on) is expected


# --- New item 3 ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2025, 10, 15), ITS_OWN), (date(2025, 10, 16), NOT_MET), (date(2025, 10, 17), NOT_MET)],
)
def test_japanese_came_in_on_16_october_2025(on: date, expected: Outcome) -> None:
    assert outcome(japanese, SMALL, on) is expected


@pytest.mark.parametrize(
    "way",
    [
        "business.shows_japanese_b2",
        "schooling.graduate_in_japan",
        "schooling.vocational_graduate",
        "activity.schooled_in_japan",
        "business.staff_japanese_b2",
    ],
)
def test_each_way_to_b2_is_enough(way: str) -> None:
    assert outcome(japanese, SMALL, NOW) is NOT_MET
    assert outcome(japanese, SMALL | {way: True}, NOW) is MET


@pytest.mark.parametrize(("years", "expected"), [(19, NOT_MET), (20, MET), (21, MET)])
def test_twenty_years_in_japan(years: int, expected: Outcome) -> None:
    assert outcome(japanese, SMALL | {"residence.continuous_years": years}, NOW) is expected


# --- Old item 3, new item 4 ------------------------------------------------------------------------------

MANAGER = OWNER | {"business.role": "manages"}


@pytest.mark.parametrize(("years", "expected"), [(2, NOT_MET), (3, MET), (4, MET)])
def test_three_years_for_managers_until_the_reform(years: int, expected: Outcome) -> None:
    change = {"business.management_years_with_study": years}
    assert outcome(qualified, MANAGER | change, OLD) is expected
    assert outcome(qualified, OWNER | change, OLD) is ITS_OWN


@pytest.mark.parametrize(("years", "expected"), [(2, NOT_MET), (3, MET), (4, MET)])
@pytest.mark.parametrize("role", ["operates", "manages"])
def test_three_years_for_everybody_since(role: str, years: int, expected: Outcome) -> None:
    values = OWNER | {
        "business.role": role,
        "business.management_years_with_preparation": years,
    }
    assert outcome(qualified, values, NEW) is expected


@pytest.mark.parametrize(
    ("on", "study", "preparation", "expected"),
    [
        (OLD, 3, 2, MET),
        (OLD, 2, 3, NOT_MET),
        (NEW, 3, 2, NOT_MET),
        (NEW, 2, 3, MET),
    ],
)
def test_what_is_added_to_experience_changed(
    on: date, study: int, preparation: int, expected: Outcome
) -> None:
    values = MANAGER | {
        "business.management_years_with_study": study,
        "business.management_years_with_preparation": preparation,
    }
    assert outcome(qualified, values, on) is expected


@pytest.mark.parametrize(("years", "expected"), [(2, UNKNOWN), (3, MET), (4, MET)])
@pytest.mark.parametrize("on", [OLD, NEW])
def test_jobs_listed_are_enough_where_the_list_is_open(
    on: date, years: int, expected: Outcome
) -> None:
    values = without(
        MANAGER,
        "business.management_years_with_study",
        "business.management_years_with_preparation",
    )
    assert outcome(qualified, values | {"career.management_years_shown": years}, on) is expected


UNSKILLED = OWNER | {"business.management_years_with_preparation": 0}


@pytest.mark.parametrize(
    "degree", ["education.doctorate", "education.master_or_professional_degree"]
)
@pytest.mark.parametrize(("in_field", "expected"), [(True, MET), (False, NOT_MET)])
def test_a_degree_in_the_field(degree: str, in_field: bool, expected: Outcome) -> None:
    values = UNSKILLED | {degree: True, "business.degree_in_field": found(in_field)}
    assert outcome(qualified, values, NEW) is expected


def test_an_mba_needs_no_judgement_and_a_bachelor_is_no_degree_of_the_item() -> None:
    assert outcome(qualified, UNSKILLED | {"education.management_degree": True}, NEW) is MET
    assert outcome(qualified, UNSKILLED, NEW) is NOT_MET
    manager = MANAGER | {"business.management_years_with_study": 0}
    assert outcome(qualified, manager | {"education.management_degree": True}, OLD) is NOT_MET


# --- Pay ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("on", [OLD, NEW])
@pytest.mark.parametrize(
    ("yen", "expected"), [(5_999_999, NOT_MET), (6_000_000, MET), (6_000_001, MET)]
)
def test_pay_of_managers(on: date, yen: int, expected: Outcome) -> None:
    values = without(MANAGER, "activity.pay_at_least_as_japanese") | {
        "activity.pay": yen,
        "activity.comparable_pay": 6_000_000,
    }
    assert outcome(pay, values, on) is expected
    assert outcome(pay, values | {"business.role": "operates"}, on) is ITS_OWN


# --- Start-up preparation begun before -------------------------------------------------------------------


def test_a_start_up_certificate_of_before_keeps_the_old_row() -> None:
    before_reform = SMALL | {"business.startup_certificate_before_reform": True}
    assert row(before_reform, NEW) == []
    assert row(SMALL, NEW) == [
        "landing_criteria.business_manager.scale",
        "landing_criteria.business_manager.japanese",
        "landing_criteria.business_manager.degree_or_experience",
    ]
    plan = STATUS.when_granted[0]
    assert outcome(plan, before_reform | {"business.plan_checked_by_expert": False}, NEW) is ITS_OWN


# --- The plan ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2025, 10, 15), ITS_OWN), (date(2025, 10, 16), NOT_MET), (date(2025, 10, 17), NOT_MET)],
)
def test_the_plan_is_assessed_since_16_october_2025(on: date, expected: Outcome) -> None:
    plan = STATUS.when_granted[0]
    unchecked = OWNER | {"business.plan_checked_by_expert": False}
    assert outcome(plan, unchecked, on) is expected
    assert outcome(plan, unchecked | {"business.large_scale": True}, NEW) is MET
    assert outcome(plan, OWNER, NEW) is MET


# --- Supplementary provisions -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "old_certificate", "expected"),
    [
        (date(2025, 10, 15), False, MET),
        (date(2025, 10, 16), False, NOT_MET),
        (date(2025, 10, 16), True, MET),
        (date(2025, 10, 17), True, MET),
    ],
)
def test_landing_on_an_old_certificate(on: date, old_certificate: bool, expected: Outcome) -> None:
    values = SMALL | {"business.lands_on_old_certificate": old_certificate}
    assert outcome(at_landing, values, on) is expected


# --- As a whole ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "on",
    [date(2012, 12, 31), date(2015, 3, 31), date(2015, 4, 1), date(2016, 7, 22), OLD, NEW, NOW],
)
def test_whoever_meets_both_rows_meets_that_of_every_day(on: date) -> None:
    assert outcome(activity_of_the_table, OWNER, on) is MET
    for role in ("operates", "manages"):
        for rule in STATUS.criteria:
            assert outcome(rule, OWNER | {"business.role": role}, on) in (MET, ITS_OWN), rule.id


PATHS_OLD = {"1", "1/ただし書", "2", "2/イ", "2/ロ", "2/ハ", "3", "柱書"}
PATHS_NEW = {"1", "1/ただし書", "2", "2/イ", "2/ロ", "3", "4", "4/イ", "4/ロ", "5", "柱書"}


@pytest.mark.parametrize(("on", "paths"), [("2025-10-15", PATHS_OLD), ("2025-10-16", PATHS_NEW)])
def test_every_item_of_the_row_is_covered(on: str, paths: set[str]) -> None:
    here = {
        entry.path.removeprefix("経営・管理/")
        for entry in covered()
        if entry.instrument.law_id == "402M50000010016"
        and entry.path.startswith("経営・管理/")
        and (entry.start or "") <= on < (entry.until or "9999")
    }
    assert here == paths
