"""Each exception to the ten years, from both sides, with the years copied by hand from the guideline."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.guidelines.permanent_residence.exceptions import (
    child,
    contribution,
    long_term_resident,
    refugee,
    regional,
    spouse,
)  # fmt: skip
from zairyu.logic import Count, Found, Outcome, Timeline, assess

NOW = date(2026, 11, 23)
MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("on", "marriage", "stay", "expected"),
    [
        (NOW, 2, 1, NOT_MET),
        (NOW, 3, 1, MET),
        (NOW, 4, 2, MET),
        (NOW, 3, 0, NOT_MET),
        (date(2027, 3, 31), 3, 1, MET),
        (date(2027, 4, 1), 3, 1, NOT_MET),
        (date(2027, 4, 2), 3, 1, NOT_MET),
        (date(2027, 4, 1), 4, 3, NOT_MET),
        (date(2027, 4, 1), 5, 3, MET),
        (date(2027, 4, 1), 6, 4, MET),
        (date(2027, 4, 1), 5, 2, NOT_MET),
        (date(2006, 3, 30), 3, 1, UNKNOWN),
        (date(2006, 3, 31), 3, 1, MET),
        (date(2006, 4, 1), 3, 1, MET),
    ],
)
def test_spouse(on: date, marriage: int, stay: int, expected: Outcome) -> None:
    facts = {
        "family.spouse_of_resident": True,
        "family.marriage_years": marriage,
        "family.genuine_marriage_years": marriage,
        "residence.continuous_years": stay,
    }
    assert assess(spouse, facts, on=on).outcome is expected


def test_spouse_of_anybody_else() -> None:
    facts = {
        "family.spouse_of_resident": False,
        "family.genuine_marriage_years": 9,
        "residence.continuous_years": 9,
    }
    assert assess(spouse, facts, on=NOW).outcome is NOT_MET


def test_a_marriage_lived_apart_is_judged() -> None:
    facts = {
        "family.spouse_of_resident": True,
        "family.marriage_years": 6,
        "family.genuine_marriage_years": 2,
        "residence.continuous_years": 6,
    }
    finding = assess(spouse, facts, on=NOW)
    assert finding.outcome is UNKNOWN
    assert [point.key for point in finding.judgements] == ["family.marriage_is_genuine"]
    found = facts | {"family.marriage_is_genuine": Found(True)}
    assert assess(spouse, found, on=NOW).outcome is MET


@pytest.mark.parametrize(
    ("on", "stay", "expected"),
    [
        (NOW, 0, NOT_MET),
        (NOW, 1, MET),
        (NOW, 2, MET),
        (date(2027, 3, 31), 1, MET),
        (date(2027, 4, 1), 1, NOT_MET),
        (date(2027, 4, 2), 1, NOT_MET),
        (date(2027, 4, 1), 2, NOT_MET),
        (date(2027, 4, 1), 3, MET),
        (date(2027, 4, 1), 4, MET),
    ],
)
def test_child(on: date, stay: int, expected: Outcome) -> None:
    facts = {"family.biological_child_of_resident": True, "residence.continuous_years": stay}
    assert assess(child, facts, on=on).outcome is expected


def test_an_ordinary_adoptee_has_no_shorter_time() -> None:
    facts = {
        "family.biological_child_of_resident": False,
        "family.child_of_resident": True,
        "residence.continuous_years": 4,
    }
    assert assess(child, facts, on=NOW).outcome is NOT_MET


@pytest.mark.parametrize(("years", "expected"), [(4, NOT_MET), (5, MET), (6, MET)])
def test_long_term_resident(years: int, expected: Outcome) -> None:
    facts = {
        "residence.status_held": "long_term_resident",
        "residence.years_in(status=long_term_resident)": years,
        "residence.years_in(status=long_term_resident_or_spouse)": years,
    }
    assert assess(long_term_resident, facts, on=NOW).outcome is expected


def test_time_as_a_spouse_before_is_judged() -> None:
    facts = {
        "residence.status_held": "long_term_resident",
        "residence.years_in(status=long_term_resident)": 2,
        "residence.years_in(status=long_term_resident_or_spouse)": 7,
    }
    assert assess(long_term_resident, facts, on=NOW).outcome is UNKNOWN
    accepted = facts | {"residence.time_as_spouse_is_added": Found(True)}
    assert assess(long_term_resident, accepted, on=NOW).outcome is MET


@pytest.mark.parametrize(
    ("kind", "on", "years", "expected"),
    [
        ("refugee", NOW, 4, NOT_MET),
        ("refugee", NOW, 5, MET),
        ("refugee", NOW, 6, MET),
        ("none", NOW, 6, NOT_MET),
        ("complementary_protection", date(2023, 11, 30), 5, NOT_MET),
        ("complementary_protection", date(2023, 12, 1), 5, MET),
        ("complementary_protection", date(2023, 12, 2), 5, MET),
        ("refugee", date(2023, 11, 30), 5, MET),
    ],
)
def test_refugee(kind: str, on: date, years: int, expected: Outcome) -> None:
    facts = {
        "residence.recognised_as": kind,
        "residence.years_since_recognition": years,
        "residence.continuous_years": 9,
    }
    assert assess(refugee, facts, on=on).outcome is expected


def test_a_refugee_recognised_on_2021_12_01_reaches_five_years_on_2026_12_01() -> None:
    facts = {
        "residence.recognised_as": "refugee",
        "residence.years_since_recognition": Timeline.constant(Count(date(2021, 12, 1))),
        "residence.continuous_years": 9,
    }
    outcomes = [
        assess(refugee, facts, on=date(2026, 11, 30)),
        assess(refugee, facts, on=date(2026, 12, 1)),
    ]
    assert [each.outcome for each in outcomes] == [NOT_MET, MET]


@pytest.mark.parametrize(("years", "expected"), [(4, NOT_MET), (5, MET), (6, MET)])
def test_contribution_asks_five_years_in_japan(years: int, expected: Outcome) -> None:
    facts = {
        "contribution.achievements": frozenset({"international_prize"}),
        "residence.total_years_in_japan": years,
    }
    assert assess(contribution, facts, on=NOW).outcome is expected


@pytest.mark.parametrize(
    ("years", "recognised", "expected"),
    [(2, True, NOT_MET), (3, True, MET), (4, True, MET), (3, False, NOT_MET), (3, None, UNKNOWN)],
)
def test_regional_contribution(years: int, recognised: bool | None, expected: Outcome) -> None:
    facts: dict[str, object] = {
        "residence.years_in(status=designated_activities_36_or_37)": years,
        "contribution.organisation_in_regional_plan": True,
    }
    if recognised is not None:
        facts["contribution.recognised"] = Found(recognised)
    assert assess(regional, facts, on=NOW).outcome is expected
