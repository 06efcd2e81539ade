"""Who is a mid- to long-term resident, and as what a family status is held, from a case."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Period
from zairyu.case import Case, History, Named, Person, StatusSpell
from zairyu.case.values import NONE
from zairyu.facts import CaseFacts, position

NOW = date(2026, 11, 25)


def facts(status: str, period: object = Period(years=1), **more: object) -> CaseFacts:
    spell = StatusSpell(
        status=status, from_=date(2026, 4, 1), until=NONE, period_of_stay=period, **more
    )
    me = Person(statuses=History((spell,), complete=True))
    return CaseFacts(Case(as_of=NOW, applicant="me", persons=Named({"me": me})))


def resident(status: str, period: object = Period(years=1), **more: object) -> object:
    return facts(status, period, **more).view.value(position.mid_to_long_term_resident).at(NOW)


@pytest.mark.parametrize(("status", "period", "expected"), [
    ("student", Period(years=1), True),
    ("student", Period(months=4), True),
    ("student", Period(months=3), False),
    ("temporary_visitor", Period(days=90), False),
    ("official", Period(years=5), False),
    ("diplomat", "indefinite", False),
    ("special_permanent_resident", "indefinite", False),
    ("permanent_resident", "indefinite", True),
    ("long_term_resident", Period(months=6), True),
])  # fmt: skip
def test_by_status_and_period(status: str, period: object, expected: bool) -> None:
    assert resident(status, period) is expected


@pytest.mark.parametrize(
    ("number", "expected"), [("3", False), ("4", False), ("53", False), ("54", False), ("46", True)]
)
def test_designations_of_article_19_5_of_the_regulations(number: str, expected: bool) -> None:
    assert resident("designated_activities", designated_activity=number) is expected


def test_nobody_is_one_before_the_status_began() -> None:
    value = facts("student").view.value(position.mid_to_long_term_resident)
    assert value.at(date(2026, 3, 31)) is False
    assert value.at(date(2026, 4, 1)) is True


def test_in_what_position_a_family_status_is_held() -> None:
    held = facts("dependent", capacity="spouse").view.value(position.held_as)
    assert held.at(NOW) == "spouse"


def test_who_was_given_a_card_has_one_to_return_later() -> None:
    value = facts("student").view.value(position.holds_or_held_a_card)
    assert (value.at(date(2026, 3, 31)), value.at(NOW)) == (False, True)
