"""Refugees and complementary protection: mandatory grants, provisional stay, stay of removal, the seven days."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.calendar import is_closed, last_day
from zairyu.law.act import refugees
from zairyu.logic import Found, Outcome, Verdict, assess

NOW = date(2026, 11, 25)
GOOD: dict[str, object] = {
    "residence.recognised_as": "refugee", "residence.status_held": "none", "removal.graver_ground": False,
    "removal.imprisoned_for_listed_crime": False, "removal.long_term_resident_asked": True,
    "removal.status_by_special_permission_after_recognition": False, "removal.applied_for_protection": True,
    "removal.provisional_stay_bar": False, "removal.applied_within_six_months": True, "removal.came_directly": True,
    "removal.flight_risk": Found(False, "agency", None), "removal.refused_twice_before": False,
    "removal.sentenced_three_years_or_more": False, "removal.security_ground_without_public_security": False,
}  # fmt: skip


def ask(rule: Any, on: date = NOW, **changes: Any) -> Any:
    values = GOOD | {name.replace("__", "."): value for name, value in changes.items()}
    finding = assess(rule, values, on)
    return finding.outcome if rule is refugees.removal_stayed else finding.verdict


def test_the_grants_are_mandatory() -> None:
    assert ask(refugees.grant) is Verdict.ELIGIBLE
    assert ask(refugees.change) is Verdict.ELIGIBLE
    assert ask(refugees.provisional_stay) is Verdict.ELIGIBLE


@pytest.mark.parametrize(("rule", "changes"), [
    (refugees.grant, {"residence__recognised_as": "none"}), (refugees.grant, {"residence__status_held": "student"}),
    (refugees.grant, {"removal__graver_ground": True}), (refugees.grant, {"removal__imprisoned_for_listed_crime": True}),
    (refugees.change, {"removal__status_by_special_permission_after_recognition": True}),
    (refugees.change, {"removal__long_term_resident_asked": False}),
    (refugees.provisional_stay, {"removal__provisional_stay_bar": True}),
    (refugees.provisional_stay, {"removal__came_directly": False}),
    (refugees.provisional_stay, {"removal__flight_risk": Found(True, "agency", None)}),
])  # fmt: skip
def test_each_exclusion(rule: Any, changes: dict[str, Any]) -> None:
    assert ask(rule, **changes) is Verdict.NOT_ELIGIBLE


def test_the_two_conditions_fell_on_2023_12_01() -> None:
    for on, expected in (
        (date(2023, 11, 30), Verdict.NOT_ELIGIBLE),
        (date(2023, 12, 1), Verdict.ELIGIBLE),
    ):
        assert ask(refugees.grant, on, removal__came_directly=False) is expected
        assert (
            ask(refugees.grant, on, residence__recognised_as="complementary_protection") is expected
        )


@pytest.mark.parametrize("exception", [
    {"removal__refused_twice_before": True, "removal__material_shown": Found(False, "agency", None)},
    {"removal__sentenced_three_years_or_more": True}, {"removal__security_ground_without_public_security": True},
])  # fmt: skip
def test_removal_is_stayed_and_the_exceptions_of_2024_06_10(exception: dict[str, Any]) -> None:
    assert ask(refugees.removal_stayed) is Outcome.MET
    assert ask(refugees.removal_stayed, date(2024, 6, 9), **exception) is Outcome.MET
    assert ask(refugees.removal_stayed, date(2024, 6, 10), **exception) is Outcome.NOT_MET


def test_material_opens_it_again() -> None:
    shown: dict[str, Any] = {
        "removal__refused_twice_before": True,
        "removal__material_shown": Found(True, "agency", None),
    }
    assert ask(refugees.removal_stayed, **shown) is Outcome.MET


@pytest.mark.parametrize(("notified", "last", "open_day"), [
    (date(2026, 11, 25), date(2026, 12, 2), date(2026, 12, 2)), (date(2028, 2, 25), date(2028, 3, 3), date(2028, 3, 3)),
    (date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 4)),
])  # fmt: skip
def test_seven_days_to_ask_for_a_review(notified: date, last: date, open_day: date) -> None:
    within = refugees.review.within
    assert within is not None
    assert last_day(notified, within) == last
    assert last_day(notified, within, closed=is_closed) == open_day
