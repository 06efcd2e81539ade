"""告示外定住: each published way, at the Minister's discretion at best; recognition, where the Act commands the grant."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.family import long_term_resident_outside_notice as outside
from zairyu.logic import Outcome, Verdict, assess

from .good_case import NOBODY, found, outcome

NOW = date(2026, 11, 25)
DISCRETIONARY = Verdict.DISCRETIONARY
SETTLED: dict[str, object] = {
    "ties.years_lived_as_spouses_in_japan": 3,
    "long_term.married_life_was_normal_and_long_enough": found(True),
    "long_term.can_live_independently": found(True),
    "long_term.daily_life_japanese": found(True),
    "long_term.public_duties_performed_or_expected": found(True),
    "long_term.last_spouse": "japanese_national",
}
DIVORCED = SETTLED | {"long_term.marriage_ended_by": "divorce"}
BEREAVED = SETTLED | {"long_term.marriage_ended_by": "death"}
BROKEN = SETTLED | {
    "long_term.marriage_ended_by": "none",
    "long_term.marriage_is_broken": found(True),
    "long_term.harmed_by_violence_of_spouse": False,
}
PARENT = SETTLED | {
    "long_term.has_child_of_japanese": True,
    "long_term.has_parental_authority": True,
    "long_term.raises_child_of_japanese": True,
    "long_term.raised_for_considerable_time": found(True),
}
SCHOOLED: dict[str, object] = {
    "long_term.finished_compulsory_school_in_japan": True,
    "long_term.high_school_in_japan": "graduated",
    "long_term.dependent_throughout": True,
    "long_term.entered_before_18": True,
    "long_term.offered_hours_per_week": 29,
    "long_term.parent_stays_as_guarantor": True,
    "long_term.public_duties_performed_or_expected": found(True),
    "languages.shows_n2": False,
}
FOURTH = SETTLED | {
    "long_term.years_as_fourth_generation": 5,
    "languages.shows_n2": True,
    "conduct.punished": False,
    "conduct.repeated_violations": False,
}
LATER = SETTLED | {"long_term.years_in_designated_activities_after_school": 5}
ADOPTEE = SETTLED | {"long_term.special_adoption_was_dissolved": True}
FORMER: dict[str, object] = {
    "long_term.lost_japanese_nationality": True,
    "person.japanese_national": False,
}
GROWN: dict[str, object] = {
    "residence.status_held": "long_term_resident",
    "long_term.is_adopted": True,
    "long_term.supporting_parent": "none",
}
GOOD = [
    (outside.after_divorce, DIVORCED),
    (outside.after_bereavement, BEREAVED),
    (outside.after_broken_marriage, BROKEN),
    (outside.care_of_child, PARENT),
    (outside.after_schools, SCHOOLED),
    (outside.activities_after_school, SCHOOLED),
    (outside.after_five_years_of_activities, LATER),
    (outside.fourth_generation, FOURTH),
    (outside.dissolved_adoption, ADOPTEE),
    (outside.former_japanese_national, FORMER),
    (outside.outgrown, GROWN),
]


@pytest.mark.parametrize(("way", "values"), GOOD, ids=[way.id for way, _ in GOOD])
def test_what_is_looked_for_is_there_and_the_minister_decides(
    way: object, values: dict[str, object]
) -> None:
    finding = assess(way, values, NOW)  # type: ignore[arg-type]
    assert finding.verdict is DISCRETIONARY
    assert finding.failing == ()


SHORT: dict[str, object] = {
    "ties.years_lived_as_spouses_in_japan": 2,
    "long_term.married_life_was_normal_and_long_enough": found(False),
}
LACKING = [
    (outside.after_divorce, DIVORCED, SHORT),
    (outside.after_divorce, DIVORCED, {"long_term.marriage_ended_by": "death"}),
    (outside.after_divorce, DIVORCED, {"long_term.last_spouse": "long_term_resident"}),
    (outside.after_divorce, DIVORCED, {"long_term.daily_life_japanese": found(False)}),
    (outside.after_bereavement, BEREAVED, SHORT),
    (outside.after_bereavement, BEREAVED, {"long_term.marriage_ended_by": "divorce"}),
    (outside.after_broken_marriage, BROKEN, SHORT),
    (outside.after_broken_marriage, BROKEN, {"long_term.marriage_ended_by": "divorce"}),
    (outside.after_broken_marriage, BROKEN, {"long_term.marriage_is_broken": found(False)}),
    (outside.care_of_child, PARENT, {"long_term.has_parental_authority": False}),
    (outside.care_of_child, PARENT, {"long_term.raises_child_of_japanese": False}),
    (outside.care_of_child, PARENT, {"long_term.has_child_of_japanese": False}),
    (outside.after_schools, SCHOOLED, {"long_term.offered_hours_per_week": 28}),
    (outside.after_schools, SCHOOLED, {"long_term.finished_compulsory_school_in_japan": False}),
    (outside.after_schools, SCHOOLED, {"long_term.high_school_in_japan": "none"}),
    (outside.after_schools, SCHOOLED, {"long_term.entered_before_18": False}),
    (
        outside.activities_after_school,
        SCHOOLED,
        {"long_term.high_school_in_japan": "graduated_after_transfer"},
    ),
    (outside.activities_after_school, SCHOOLED, {"long_term.parent_stays_as_guarantor": False}),
    (
        outside.after_five_years_of_activities,
        LATER,
        {"long_term.years_in_designated_activities_after_school": 4},
    ),
    (outside.fourth_generation, FOURTH, {"long_term.years_as_fourth_generation": 4}),
    (outside.fourth_generation, FOURTH, {"languages.shows_n2": False}),
    (outside.former_japanese_national, FORMER, {"person.japanese_national": True}),
    (outside.outgrown, GROWN, {"residence.status_held": "dependent"}),
]


@pytest.mark.parametrize(
    ("way", "values", "change"), LACKING, ids=[f"{n}-{w.id}" for n, (w, _, _) in enumerate(LACKING)]
)
def test_what_is_not_there_can_be_departed_from(
    way: object, values: dict[str, object], change: dict[str, object]
) -> None:
    finding = assess(way, values | change, NOW)  # type: ignore[arg-type]
    assert finding.verdict is Verdict.NOT_ELIGIBLE
    assert finding.departable


def test_violence_stands_in_for_the_three_years() -> None:
    values = BROKEN | SHORT | {"long_term.harmed_by_violence_of_spouse": True}
    assert assess(outside.after_broken_marriage, values, NOW).verdict is DISCRETIONARY


def test_a_broken_marriage_asks_for_no_japanese() -> None:
    values = BROKEN | {"long_term.daily_life_japanese": found(False)}
    assert assess(outside.after_broken_marriage, values, NOW).verdict is DISCRETIONARY


def test_a_child_asks_for_no_length_of_marriage() -> None:
    values = PARENT | SHORT | {"long_term.last_spouse": "none"}
    assert assess(outside.care_of_child, values, NOW).verdict is DISCRETIONARY


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2023, 12, 27), Verdict.NOT_ELIGIBLE),
        (date(2023, 12, 28), DISCRETIONARY),
        (date(2023, 12, 29), DISCRETIONARY),
    ],
)
def test_the_fourth_generation_since_2023_12_28(on: date, expected: Verdict) -> None:
    assert assess(outside.fourth_generation, FOURTH, on).verdict is expected


@pytest.mark.parametrize(
    ("on", "recognised", "expected"),
    [
        (date(2023, 11, 30), "refugee", Outcome.MET),
        (date(2023, 11, 30), "complementary_protection", Outcome.NOT_MET),
        (date(2023, 12, 1), "complementary_protection", Outcome.MET),
        (date(2023, 12, 2), "complementary_protection", Outcome.MET),
        (NOW, "refugee", Outcome.MET),
        (NOW, "none", Outcome.NOT_MET),
    ],
)
def test_recognition_commands_the_grant(on: date, recognised: str, expected: Outcome) -> None:
    assert outcome(outside.protected, {"residence.recognised_as": recognised}, on) is expected


def test_the_list_is_not_closed() -> None:
    """Under no item and no way, the Minister's special reasons are still open."""
    assert outcome(outside.position, NOBODY) is Outcome.UNKNOWN
