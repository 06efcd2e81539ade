"""What a permission for other activity allows: the comprehensive one, local governments' staff, individual ones."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from zairyu.law.act.article_19 import (
    within_comprehensive_permission,
    within_individual_permission,
    within_local_government_permission,
)
from zairyu.logic import Found, Outcome, assess

NOW = date(2026, 11, 25)
TEACHER: dict[str, object] = {
    "residence.status_held": "instructor",
    "other_activity.employed_by_local_government": True,
    "other_activity.of_teaching_engineering_or_coaching": True,
    "other_activity.for_which_local_government": "same",
    "permissions.hours_in_seven_days": 28,
}


def outcome(rule: object, values: dict[str, object], on: date = NOW) -> Outcome:
    return assess(rule, values, on).outcome  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2019, 4, 25), Outcome.NOT_APPLICABLE),
        (date(2019, 4, 26), Outcome.MET),
        (date(2019, 4, 27), Outcome.MET),
    ],
)
def test_the_permission_of_local_governments_staff_began_on_26_april_2019(
    day: date, expected: Outcome
) -> None:
    assert outcome(within_local_government_permission, TEACHER, day) is expected


@pytest.mark.parametrize(
    ("changes", "met"),
    [
        ({}, True),
        ({"permissions.hours_in_seven_days": 29}, False),
        ({"other_activity.for_which_local_government": "another_with_consent"}, True),
        ({"other_activity.for_which_local_government": "another_without_consent"}, False),
        ({"other_activity.for_which_local_government": "other_employer"}, False),
        ({"other_activity.of_teaching_engineering_or_coaching": False}, False),
        ({"other_activity.employed_by_local_government": False}, False),
        ({"residence.status_held": "researcher"}, False),
        ({"residence.status_held": "skilled_labor", "other_activity.coaches_sports": True}, True),
        ({"residence.status_held": "skilled_labor", "other_activity.coaches_sports": False}, False),
    ],
)
def test_who_and_what_it_covers(changes: dict[str, object], met: bool) -> None:
    expected = Outcome.MET if met else Outcome.NOT_MET
    assert outcome(within_local_government_permission, TEACHER | changes) is expected


STUDENT: dict[str, object] = {
    "residence.status_held": "student",
    "permissions.other_activity": "comprehensive",
    "permissions.hours_in_seven_days": 28,
    "permissions.in_long_vacation": False,
    "permissions.hours_a_day": 8,
    "permissions.in_excluded_business": False,
    "schooling.enrolled": True,
}


@pytest.mark.parametrize(
    ("changes", "met"),
    [
        ({}, True),
        ({"permissions.hours_in_seven_days": Decimal("28.5")}, False),
        ({"permissions.hours_in_seven_days": 40, "permissions.in_long_vacation": True}, True),
        (
            {
                "permissions.hours_in_seven_days": 41,
                "permissions.in_long_vacation": True,
                "permissions.hours_a_day": 9,
            },
            False,
        ),
        (
            {
                "residence.status_held": "dependent",
                "permissions.hours_in_seven_days": 40,
                "permissions.in_long_vacation": True,
            },
            False,
        ),
        ({"schooling.enrolled": False}, False),
        ({"permissions.in_excluded_business": True}, False),
        ({"permissions.other_activity": "none"}, False),
    ],
)
def test_the_comprehensive_permission(changes: dict[str, object], met: bool) -> None:
    expected = Outcome.MET if met else Outcome.NOT_MET
    assert outcome(within_comprehensive_permission, STUDENT | changes) is expected


def test_an_individual_permission_is_what_its_paper_says() -> None:
    held: dict[str, object] = {"permissions.other_activity": "individual"}
    assert outcome(within_individual_permission, held) is Outcome.UNKNOWN
    found = held | {"other_activity.as_designated": Found(True, "agency", None)}
    assert outcome(within_individual_permission, found) is Outcome.MET
    other = found | {"permissions.other_activity": "comprehensive"}
    assert outcome(within_individual_permission, other) is Outcome.NOT_MET
