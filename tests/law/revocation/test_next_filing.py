"""What an event brings into the next examination: weighed, by edition, for those who file again."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.register import grounds
from zairyu.logic import Outcome, assess

NOW = date(2026, 11, 25)
GROUND = {name: each for name, each in grounds().items() if each.kind == "examination"}


def outcome(slug: str, **told: object) -> Outcome:
    facts = {key.replace("__", "."): value for key, value in told.items()}
    return assess(GROUND[f"examination.{slug}"].who, facts, NOW).outcome


@pytest.mark.parametrize(("status", "expected"), [
    ("student", Outcome.MET), ("long_term_resident", Outcome.MET), ("dependent", Outcome.MET),
    ("permanent_resident", Outcome.NOT_MET), ("special_permanent_resident", Outcome.NOT_MET),
    ("highly_skilled_professional_ii", Outcome.NOT_MET), ("none", Outcome.NOT_MET),
])  # fmt: skip
def test_whose_stay_is_examined_again(status: str, expected: Outcome) -> None:
    for slug in ("livelihood", "arrears", "not_notified", "conduct", "long_absence"):
        assert outcome(slug, residence__status_held=status) is expected


@pytest.mark.parametrize(("hours", "vacation", "expected"), [
    (28, False, Outcome.NOT_MET), (29, False, Outcome.MET), (29, True, Outcome.NOT_MET),
])  # fmt: skip
def test_hours_beyond_28_outside_the_long_vacation(
    hours: int, vacation: bool, expected: Outcome
) -> None:
    found = outcome(
        "hours_over_28",
        residence__status_held="student",
        permissions__hours_in_seven_days=hours,
        permissions__in_long_vacation=vacation,
    )
    assert found is expected


def test_a_dependent_has_no_vacation_hours() -> None:
    found = outcome(
        "hours_over_28", residence__status_held="dependent", permissions__hours_in_seven_days=29
    )
    assert found is Outcome.MET


@pytest.mark.parametrize(("day", "stands"), [
    (date(2025, 10, 15), False), (date(2025, 10, 16), True), (date(2025, 10, 17), True),
])  # fmt: skip
def test_long_absence_is_named_since_the_edition_of_2025(day: date, stands: bool) -> None:
    assert (GROUND["examination.long_absence"].stands_on(day) is not None) is stands


def test_arrears_weigh_in_both_editions_with_their_own_citation() -> None:
    old = GROUND["examination.arrears"].stands_on(date(2025, 10, 15))
    new = GROUND["examination.arrears"].stands_on(date(2025, 10, 16))
    assert old is not None
    assert new is not None
    assert (old.read, new.read) == (None, date(2025, 10, 16))


def test_nothing_here_decides_alone() -> None:
    for ground in GROUND.values():
        assert ground.after is None
        assert "decides nothing alone" in ground.what_follows[0].en
