"""Time as SSW(i): five years, six with reason, what is left out, before and from 2025-09-30; the official cases."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from zairyu.case import Case, Employment, History, Leave, Named, Person, StatusSpell
from zairyu.facts import CaseFacts
from zairyu.law.specified_skills.total_stay import limit_at_change_and_extension, total_stay
from zairyu.logic import UNKNOWN, Outcome, Timeline

from .good_case import GOOD, found, outcome

MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
BEFORE, REFORM, AFTER = date(2025, 9, 29), date(2025, 9, 30), date(2025, 10, 1)
TOTAL = "specified_skills.total_years"
LESS = "specified_skills.years_without_birth_and_childcare"
LEAST = "specified_skills.years_without_every_leave"
REASON = "specified_skills.reason_beyond_five_years"


def years(total: int, less: int | None = None, least: int | None = None) -> dict[str, object]:
    less = total if less is None else less
    return GOOD | {TOTAL: total, LESS: less, LEAST: less if least is None else least}


@pytest.mark.parametrize(
    ("values", "before", "after"),
    [
        (years(0), MET, MET),
        (years(4), MET, MET),
        (years(5), NOT_MET, NOT_MET),
        # childcare is left out from the reform on; before it, it counted
        (years(5, 4), NOT_MET, MET),
        (years(6, 4), NOT_MET, MET),
        (years(5, 5, 4), NOT_MET, NOT_MET),
        (years(5, 5, 4) | {"specified_skills.other_leave_unavoidable": found(True)}, NOT_MET, MET),
        # adequate reason: less than six
        (years(5) | {REASON: found(True)}, NOT_MET, MET),
        (years(6) | {REASON: found(True)}, NOT_MET, NOT_MET),
        (years(6, 5) | {REASON: found(True)}, NOT_MET, MET),
    ],
)
def test_the_limit(values: dict[str, object], before: Outcome, after: Outcome) -> None:
    for rule in (total_stay, limit_at_change_and_extension):
        assert outcome(rule, values, BEFORE) is before
        assert outcome(rule, values, REFORM) is after
        assert outcome(rule, values, AFTER) is after


FAILED = years(5) | {
    "specified_skills.best_failed_score": Decimal("0.8"),
    "specified_skills.pledge_made": True,
    "specified_skills.employer_goes_on": True,
}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, MET),
        ({"specified_skills.best_failed_score": Decimal("0.79")}, NOT_MET),
        ({"specified_skills.pledge_made": False}, NOT_MET),
        ({"specified_skills.employer_goes_on": False}, NOT_MET),
        ({"specified_skills.field": "nursing_care"}, NOT_MET),
        ({TOTAL: 6, LESS: 6, LEAST: 6}, NOT_MET),
    ],
)
def test_who_failed_the_test_of_ii_may_stay_a_sixth_year(
    change: dict[str, object], expected: Outcome
) -> None:
    assert outcome(total_stay, FAILED | change, AFTER) is expected


def test_without_the_practice_the_reason_is_judged() -> None:
    values = years(5)
    del values[REASON]
    assert outcome(total_stay, values, AFTER) is Outcome.UNKNOWN


# --- From a case ------------------------------------------------------------------------------------------

SSW = "specified_skilled_worker_i"


def spell(status: str, start: date, until: date, **more: object) -> StatusSpell:
    return StatusSpell(status=status, from_=start, until=until, **more)  # type: ignore[arg-type]


def total(fact: str, *spells: StatusSpell, on: date, leaves: tuple[Leave, ...] = ()) -> object:
    job = Employment(
        from_=date(2020, 4, 1), until=date(2026, 11, 1), leaves=History(leaves, complete=True)
    )
    person = Person(
        statuses=History(spells, complete=True), employment=History((job,), complete=True),
        absences=History((), complete=True),
    )  # fmt: skip
    case = Case(as_of=date(2026, 11, 25), applicant="me", persons=Named({"me": person}))
    value = CaseFacts(case)[fact]
    return value.at(on) if isinstance(value, Timeline) else value


FIVE = spell(SSW, date(2020, 4, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("on", "expected"), [(date(2025, 3, 31), 4), (date(2025, 4, 1), 5), (date(2025, 4, 2), 5)]
)
def test_five_years_are_reached_on_the_day(on: date, expected: int) -> None:
    assert total(TOTAL, FIVE, on=on) == expected


def test_stays_are_added_up_and_training_is_not() -> None:
    spells = (
        spell("technical_intern_training_ii_b", date(2018, 4, 1), date(2020, 3, 31)),
        spell(SSW, date(2020, 4, 1), date(2022, 3, 31)),
        spell("designated_activities", date(2023, 4, 1), date(2024, 3, 31), designated_activity="SSW1_PREP"),
        spell(SSW, date(2024, 4, 1), date(2026, 3, 31)),
    )  # fmt: skip
    assert total(TOTAL, *spells, on=date(2024, 3, 31)) == 2
    assert total(TOTAL, *spells, on=date(2026, 3, 30)) == 4
    assert total(TOTAL, *spells, on=date(2026, 4, 1)) == 5


def test_childcare_of_half_a_year_moves_the_day_by_as_much() -> None:
    leave = Leave(kind="childcare", from_=date(2022, 4, 1), until=date(2022, 9, 30))
    assert total(TOTAL, FIVE, on=date(2025, 4, 1), leaves=(leave,)) == 5
    assert total(LESS, FIVE, on=date(2025, 9, 29), leaves=(leave,)) == 4
    assert total(LESS, FIVE, on=date(2025, 10, 2), leaves=(leave,)) == 5


def test_illness_is_left_out_of_the_least_sum_only() -> None:
    leave = Leave(kind="illness", from_=date(2022, 4, 1), until=date(2022, 9, 30))
    on = date(2025, 5, 1)
    assert total(LESS, FIVE, on=on, leaves=(leave,)) == 5
    assert total(LEAST, FIVE, on=on, leaves=(leave,)) == 4


def test_leaves_that_nobody_listed_are_not_known() -> None:
    person = Person(statuses=History((FIVE,), complete=True))
    case = Case(as_of=date(2026, 11, 25), applicant="me", persons=Named({"me": person}))
    assert CaseFacts(case)[LESS] is UNKNOWN


# --- The collected official questions ---------------------------------------------------------------------

OFFICIAL = ["OFF-SSW-3", "OFF-SSW-6", "OFF-SSW-7"]


@pytest.mark.parametrize("row", OFFICIAL)
def test_official_question(row: str) -> None:
    if row == "OFF-SSW-3":  # as of 2024-01-01: childcare and maternity leave count
        five_with_childcare = years(5, 4)
        assert outcome(total_stay, five_with_childcare, date(2024, 1, 1)) is NOT_MET
    elif (
        row == "OFF-SSW-6"
    ):  # from 2025-09-30: who failed the test of (ii) may stay on, six years at most
        assert outcome(total_stay, FAILED, REFORM) is MET
        assert outcome(total_stay, FAILED | {TOTAL: 6, LESS: 6, LEAST: 6}, REFORM) is NOT_MET
    else:  # Designated Activities of 2019 that prepare the move count
        bridge = spell(
            "designated_activities", date(2019, 4, 1), date(2020, 3, 31), designated_activity="SSW1_PREP"
        )  # fmt: skip
        assert total(TOTAL, bridge, on=date(2024, 1, 1)) == 1
