"""The present status conforms to its criteria: since when, for whom, and the Business Manager rule."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.guidelines.permanent_residence.conformity import conformity, present_status
from zairyu.logic import Cause, Found, Outcome, assess

from .good_case import ENGINEER, GOOD

NOW = date(2026, 11, 23)


def facts(**changed: object) -> dict[str, object]:
    return GOOD | {name.replace("__", "."): value for name, value in changed.items()}


def manager(assets: int, staff: int, status: str = "business_manager") -> dict[str, object]:
    return facts(
        residence__status_held=status,
        organisation__business_property=assets,
        organisation__full_time_staff=staff,
        business__capital_shown=0,
        business__startup_certificate_before_reform=False,
    )


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 2, 23), Outcome.NOT_APPLICABLE),
        (date(2026, 2, 24), Outcome.UNKNOWN),
        (date(2026, 2, 25), Outcome.UNKNOWN),
    ],
)
def test_the_item_came_in_on_2026_02_24(on: date, expected: Outcome) -> None:
    changed = facts(residence__status_held="nursing_care", residence__activity_as_granted=False)
    assert assess(conformity, changed, on=on).outcome is expected


def test_the_activity_examined_at_the_grant_conforms() -> None:
    assert assess(present_status, GOOD, on=NOW).outcome is Outcome.MET


@pytest.mark.parametrize(
    "status",
    ["spouse_or_child_of_japanese_national", "professor", "highly_skilled_professional_ii"],
)
def test_statuses_without_criteria(status: str) -> None:
    changed = facts(residence__status_held=status, residence__activity_as_granted=False)
    assert assess(conformity, changed, on=NOW).outcome is Outcome.NOT_APPLICABLE


def test_after_a_change_of_work_the_landing_criteria_of_the_engineer_are_read() -> None:
    changed = facts(residence__activity_as_granted=False)
    assert changed["residence.status_held"] == ENGINEER
    finding = assess(present_status, changed, on=NOW)
    assert finding.outcome is Outcome.UNKNOWN
    assert finding.missing


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2025, 10, 15), Outcome.NOT_APPLICABLE),
        (date(2025, 10, 16), Outcome.NOT_MET),
        (date(2025, 10, 17), Outcome.NOT_MET),
    ],
)
@pytest.mark.parametrize("status", ["business_manager", "highly_skilled_professional_i_c"])
def test_business_manager_since_2025_10_16(status: str, on: date, expected: Outcome) -> None:
    assert assess(conformity, manager(5_000_000, 0, status), on=on).outcome is expected


@pytest.mark.parametrize(
    ("assets", "staff", "expected"),
    [
        (29_999_999, 1, Outcome.NOT_MET),
        (30_000_000, 0, Outcome.NOT_MET),
        (30_000_000, 1, Outcome.UNKNOWN),
        (30_000_001, 2, Outcome.UNKNOWN),
    ],
)
def test_the_criteria_that_are_read(assets: int, staff: int, expected: Outcome) -> None:
    finding = assess(conformity, manager(assets, staff), on=NOW)
    assert finding.outcome is expected
    if expected is Outcome.UNKNOWN:  # the other new criteria are asked, none is left out
        assert {cause for cause, _ in finding.tree.causes} >= {Cause.FACT}
        assert Cause.NOT_ENCODED not in {cause for cause, _ in finding.tree.causes}


@pytest.mark.parametrize(
    ("supporter", "expected"),
    [("professor", Outcome.MET), ("specified_skilled_worker_i", Outcome.NOT_MET)],
)
def test_a_dependant_conforms_to_the_row_of_dependent(supporter: str, expected: Outcome) -> None:
    changed = facts(
        residence__status_held="dependent",
        residence__activity_as_granted=False,
        ties__supporter_status=supporter,
        ties__supporter_studies_at_higher_level=False,
        ties__relation_to_supporter="child",
        ties__partner_kind="none",
        ties__is_supported=Found(True, by="agency", on=None),
    )
    assert assess(present_status, changed, on=NOW).outcome is expected


def test_a_long_term_resident_conforms_to_the_notice() -> None:
    changed = facts(
        residence__status_held="long_term_resident",
        residence__activity_as_granted=False,
        residence__recognised_as="none",
        long_term__child_of_person_born_as_child_of_japanese=True,
    )
    assert assess(present_status, changed, on=NOW).outcome is Outcome.MET
