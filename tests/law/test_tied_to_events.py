"""What the law ties to events: each duty, ground and step is cited and has a first day, whole and half-open."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.happenings import Duty, Ground, Step
from zairyu.law.register import duties, grounds, steps

EVERY: list[Duty | Ground | Step] = [*duties().values(), *grounds().values(), *steps().values()]


def test_there_are_some_of_each() -> None:
    assert min(len(duties()), len(grounds()), len(steps())) > 20


@pytest.mark.parametrize("value", EVERY, ids=lambda value: value.id)
def test_cited_and_dated(value: Duty | Ground | Step) -> None:
    assert value.places
    for place in value.places:
        start = date.fromisoformat(place.start)
        assert date(2012, 7, 9) <= start <= date(2027, 4, 1)
        if place.until is not None:
            assert start < date.fromisoformat(place.until)
        assert (
            place.citation.path
            or place.citation.note
            or place.citation.instrument.shape.name == "PAGE"
        )
        assert place.holds_on(start)
        assert not place.holds_on(date.fromordinal(start.toordinal() - 1))


@pytest.mark.parametrize(
    ("name", "day", "stands"),
    [
        ("duty.organisation.spouse", "2012-07-08", False),
        ("duty.organisation.spouse", "2012-07-09", True),
        ("revocation.spouse_six_months", "2012-07-08", False),
        ("revocation.spouse_six_months", "2012-07-09", True),
        ("revocation.deceit_at_landing", "2016-12-31", False),
        ("revocation.deceit_at_landing", "2017-01-01", True),
        ("deportation.overstay", "2016-12-31", False),
        ("deportation.overstay", "2017-01-01", True),
    ],
)
def test_first_days(name: str, day: str, stands: bool) -> None:
    value = duties().get(name) or grounds()[name]
    assert any(place.holds_on(date.fromisoformat(day)) for place in value.places) is stands
