"""From which day each number stands in the notice, and until when: the days copied by hand from the sources."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from zairyu.law.designated import designation, encoded_designations
from zairyu.logic import Verdict, assess
from zairyu.statuses.designated import NOTIFIED

from .good_case import ENDED_OR_UNSEEN, EVERYBODY, GOOD, verdict

NOT, OPEN = Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED
FINE = Verdict.ELIGIBLE


def test_every_number_of_the_notice_is_encoded_and_has_a_person_here() -> None:
    numbers = {entry.code for entry in NOTIFIED}
    assert len(numbers) == 61  # 1 to 57, 2-2 to 2-4, 5-2
    assert numbers <= encoded_designations()
    assert set(EVERYBODY) == numbers - {"46"}


@pytest.mark.parametrize("code", GOOD)
def test_who_meets_all_that_a_number_asks(code: str) -> None:
    assert verdict(code) is FINE


@pytest.mark.parametrize("code", GOOD)
def test_each_thing_asked_is_needed(code: str) -> None:
    """Somebody of whom nothing is known is nowhere answered with yes, and nowhere with no."""

    rules = designation(code)
    assert rules is not None
    assert assess(rules.scheme, {}, date(2026, 11, 25)).verdict in (OPEN, Verdict.DISCRETIONARY)


LAST_AND_FIRST = [
    # number, day before the first, first day: the day is known
    ("2-2", "2015-03-31", "2015-04-01"),
    ("2-3", "2021-07-29", "2021-07-30"),
    ("2-4", "2023-04-20", "2023-04-21"),
    ("25", "2010-12-31", "2011-01-01"),
    ("26", "2010-12-31", "2011-01-01"),
    ("33", "2015-03-31", "2015-04-01"),
    ("34", "2015-03-31", "2015-04-01"),
    ("36", "2015-03-31", "2015-04-01"),
    ("37", "2015-03-31", "2015-04-01"),
    ("38", "2015-03-31", "2015-04-01"),
    ("39", "2015-03-31", "2015-04-01"),
    ("40", "2015-06-22", "2015-06-23"),
    ("41", "2015-06-22", "2015-06-23"),
    ("43", "2018-06-30", "2018-07-01"),
    ("47", "2019-05-29", "2019-05-30"),
    ("51", "2023-04-20", "2023-04-21"),
    ("52", "2023-04-20", "2023-04-21"),
    ("53", "2024-03-30", "2024-03-31"),
    ("54", "2024-03-30", "2024-03-31"),
]


@pytest.mark.parametrize(("code", "before", "first"), LAST_AND_FIRST)
def test_the_first_day(code: str, before: str, first: str) -> None:
    assert verdict(code, before) is NOT
    assert verdict(code, first) is FINE


BETWEEN = [
    # number, last day on which it was not there, first day on which it surely was; between: not seen
    ("8", "1995-12-31", "1996-12-31"),
    ("13", "2024-05-31", "2025-04-12"),
    ("14", "2024-05-31", "2025-04-12"),
    ("42", "2016-02-29", "2016-03-31"),
    ("44", "2018-11-30", "2018-12-31"),
    ("45", "2018-11-30", "2018-12-31"),
    ("50", "2020-08-31", "2020-09-30"),
    ("55", "2024-03-28", "2025-03-13"),
]


@pytest.mark.parametrize(("code", "last_without", "first_with"), BETWEEN)
def test_between_two_bounds_it_is_not_known(code: str, last_without: str, first_with: str) -> None:

    day = timedelta(days=1)
    arbitration = {"activity__represents_in_international_proceedings": "arbitration"}
    more = arbitration if code == "8" else {}
    after = (date.fromisoformat(last_without) + day).isoformat()
    eve = (date.fromisoformat(first_with) - day).isoformat()
    assert verdict(code, last_without, **more) is NOT
    assert verdict(code, after, **more) is OPEN
    assert verdict(code, eve, **more) is OPEN
    assert verdict(code, first_with, **more) is FINE


@pytest.mark.parametrize(
    ("code", "eve", "there_by"),
    [
        ("4", "2013-01-27", "2013-01-28"),
        ("5-2", "2016-03-29", "2016-03-30"),
        ("6", "2015-03-30", "2015-03-31"),
        ("16", "2009-03-30", "2009-03-31"),
        ("21", "2010-03-30", "2010-03-31"),
        ("31", "2015-03-30", "2015-03-31"),
    ],
)
def test_an_older_first_day_that_nobody_saw(code: str, eve: str, there_by: str) -> None:
    assert verdict(code, eve) is OPEN
    assert verdict(code, there_by) is FINE


def test_numbers_that_ended() -> None:
    assert set(ENDED_OR_UNSEEN) == {"11", "32", "35", "48", "49", "56", "57"}
    for code in ("32", "35"):
        assert verdict(code, "2023-03-31") is FINE
        assert verdict(code, "2023-04-01") is NOT
    assert verdict("11", "2015-03-31") is FINE
    assert verdict("11", "2015-04-01") is NOT
    for code in ("48", "49"):
        assert verdict(code, "2019-05-31") is NOT
        assert (
            verdict(code, "2020-07-24") is OPEN
        )  # whether it was there yet, or still, was not seen
        assert verdict(code, "2023-01-10") is NOT


def test_the_exposition_of_2027_has_no_day_that_was_seen() -> None:
    for code in ("56", "57"):
        assert verdict(code, "2024-11-30") is NOT
        assert verdict(code, "2026-11-25") is OPEN
