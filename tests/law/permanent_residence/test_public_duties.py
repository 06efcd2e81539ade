"""Public duties, lateness and punishments, by version."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.guidelines.permanent_residence.public_duties import (
    no_punishment,
    on_time,
    public_duties,
)  # fmt: skip
from zairyu.logic import Found, Outcome, assess

from .good_case import GOOD

NOW = date(2026, 9, 1)


def facts(**changed: object) -> dict[str, object]:
    return GOOD | {name.replace("__", "."): value for name, value in changed.items()}


def done(kind: str, window: str, value: bool) -> dict[str, object]:
    return {f"duties.fulfilled(kind={kind}, window={window})": value}


def paid(kind: str, window: str, value: bool) -> dict[str, object]:
    return {f"duties.on_time(kind={kind}, window={window})": value}


@pytest.mark.parametrize(
    ("kind", "window"),
    [("tax", "P5Y"), ("pension", "P2Y"), ("health_insurance", "P2Y"), ("notifications", "P5Y")],
)
def test_each_duty_is_needed(kind: str, window: str) -> None:
    assert assess(public_duties, GOOD, on=NOW).outcome is Outcome.MET
    lacking = GOOD | done(kind, window, value=False)
    assert assess(public_duties, lacking, on=NOW).outcome is Outcome.NOT_MET


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2019, 5, 30), Outcome.MET),
        (date(2019, 5, 31), Outcome.NOT_MET),
        (date(2019, 6, 1), Outcome.NOT_MET),
    ],
)
def test_pension_is_named_since_2019_05_31(on: date, expected: Outcome) -> None:
    lacking = GOOD | done("pension", "P2Y", value=False)
    assert assess(public_duties, lacking, on=on).outcome is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2024, 11, 17), Outcome.NOT_APPLICABLE),
        (date(2024, 11, 18), Outcome.NOT_MET),
        (date(2024, 11, 19), Outcome.NOT_MET),
    ],
)
def test_lateness_counts_since_2024_11_18(on: date, expected: Outcome) -> None:
    late = GOOD | paid("tax", "P5Y", value=False)
    assert assess(on_time, late, on=on).outcome is expected


@pytest.mark.parametrize(
    ("kind", "window"), [("tax", "P5Y"), ("pension", "P2Y"), ("health_insurance", "P2Y")]
)
def test_each_payment_is_looked_at(kind: str, window: str) -> None:
    assert assess(on_time, GOOD, on=NOW).outcome is Outcome.MET
    late = GOOD | paid(kind, window, value=False)
    assert assess(on_time, late, on=NOW).outcome is Outcome.NOT_MET


def test_a_spouse_is_looked_at_over_three_years_of_tax() -> None:
    late = GOOD | paid("tax", "P5Y", value=False) | paid("tax", "P3Y", value=True)
    assert assess(on_time, late, on=NOW).outcome is Outcome.NOT_MET
    spouse = late | {"family.spouse_of_resident": True}
    assert assess(on_time, spouse, on=NOW).outcome is Outcome.MET


def test_a_child_is_looked_at_over_one_year() -> None:
    late = GOOD | paid("pension", "P2Y", value=False) | paid("pension", "P1Y", value=True)
    assert assess(on_time, late, on=NOW).outcome is Outcome.NOT_MET
    child = late | {"family.biological_child_of_resident": True}
    assert assess(on_time, child, on=NOW).outcome is Outcome.MET


@pytest.mark.parametrize(
    ("punished", "standing", "overlooked", "expected"),
    [
        (False, False, None, Outcome.MET),
        (True, True, None, Outcome.NOT_MET),
        (True, True, True, Outcome.NOT_MET),
        (True, False, None, Outcome.UNKNOWN),
        (True, False, True, Outcome.MET),
        (True, False, False, Outcome.NOT_MET),
    ],
)
def test_punishments(
    punished: bool, standing: bool, overlooked: bool | None, expected: Outcome
) -> None:
    facts: dict[str, object] = {
        "conduct.punished": punished,
        "conduct.punished_and_not_extinguished": standing,
    }
    if overlooked is not None:
        facts["conduct.old_punishment_is_overlooked"] = Found(overlooked)
    assert assess(no_punishment, facts, on=NOW).outcome is expected
