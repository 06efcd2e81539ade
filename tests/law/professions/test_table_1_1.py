"""Appended table 1-1: what each activity needs, and what it leaves to another status."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.act.table_i_1 import (
    STATUS,
    artist,
    diplomat,
    journalist,
    official,
    professor,
    religious_activities,
)
from zairyu.law.register import status_rules
from zairyu.logic import Claim, Effect, Outcome, Requirement, Verdict, assess
from zairyu.procedures.assemble import scheme_for

from .good_case import NOW, found, outcome, without

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN


def test_six_statuses_have_an_activity_and_no_criteria() -> None:
    names = [rules.status for rules in STATUS]
    assert names == [
        "diplomat", "official", "professor", "artist", "religious_activities", "journalist",
    ]  # fmt: skip
    for rules in STATUS:
        assert status_rules(rules.status) is rules
        assert (rules.criteria, rules.extra, rules.when_granted) == ((), (), ())


# --- Diplomat and Official --------------------------------------------------------------------------

AMBASSADOR: dict[str, object] = {
    "missions.standing": "mission_or_consulate",
    "missions.received": True,
    "missions.household_of": "none",
    "missions.official_duty": "government",
    "missions.recognised": True,
}
CLERK = AMBASSADOR | {"missions.standing": "none"}


@pytest.mark.parametrize(
    ("change", "as_diplomat", "as_official"),
    [
        ({}, MET, NOT_MET),
        ({"missions.received": False}, NOT_MET, MET),
        ({"missions.standing": "same_privileges"}, MET, NOT_MET),
        ({"missions.standing": "none"}, NOT_MET, MET),
        ({"missions.standing": "none", "missions.household_of": "diplomat"}, MET, NOT_MET),
    ],
)
def test_diplomat_goes_before_official(
    change: dict[str, object], as_diplomat: Outcome, as_official: Outcome
) -> None:
    assert outcome(diplomat, AMBASSADOR | change) is as_diplomat
    assert outcome(official, AMBASSADOR | change) is as_official


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"missions.official_duty": "international_organisation"}, MET),
        ({"missions.official_duty": "none"}, NOT_MET),
        ({"missions.recognised": False}, NOT_MET),
        ({"missions.official_duty": "none", "missions.household_of": "official"}, MET),
    ],
)
def test_official_duties_of_a_recognised_body(change: dict[str, object], expected: Outcome) -> None:
    assert outcome(official, CLERK | change) is expected


# --- Professor ----------------------------------------------------------------------------------------

LECTURER: dict[str, object] = {"teaching.institution": "university", "teaching.work": "education"}


@pytest.mark.parametrize(
    ("institution", "expected"),
    [
        ("university", MET), ("college_of_technology", MET), ("high_school", NOT_MET),
        ("vocational_school", NOT_MET), ("miscellaneous_school", NOT_MET), ("none", NOT_MET),
    ],
)  # fmt: skip
def test_professor_at_universities_and_colleges_of_technology(
    institution: str, expected: Outcome
) -> None:
    assert outcome(professor, LECTURER | {"teaching.institution": institution}) is expected


@pytest.mark.parametrize(
    ("work", "expected"),
    [("research", MET), ("guidance_of_research", MET), ("education", MET), ("none", NOT_MET)],
)
def test_professor_does_research_guides_it_or_teaches(work: str, expected: Outcome) -> None:
    assert outcome(professor, LECTURER | {"teaching.work": work}) is expected


def test_whether_an_institution_is_equal_to_a_university_is_judged() -> None:
    equal = LECTURER | {"teaching.institution": "equal_to_university"}
    assert assess(professor, equal, NOW).verdict is Verdict.DISCRETIONARY
    key = "teaching.institution_is_equal"
    assert outcome(professor, equal | {key: found(True)}) is MET
    assert outcome(professor, equal | {key: found(False)}) is NOT_MET
    claimed = equal | {key: Claim(True, "applicant")}
    assert assess(professor, claimed, NOW).if_claims_accepted is Verdict.ELIGIBLE


# --- Artist, Religious Activities, Journalist ---------------------------------------------------------------

PAINTER: dict[str, object] = {
    "vocations.art": "fine_arts",
    "vocations.brings_income": True,
    "vocations.is_entertainment": False,
}
MISSIONARY: dict[str, object] = {
    "vocations.religious_professional": True,
    "vocations.sent_by_religious_body": True,
    "vocations.religious_work": True,
}
CORRESPONDENT: dict[str, object] = {
    "vocations.foreign_press_contract": True,
    "vocations.reporting": True,
}


@pytest.mark.parametrize(
    ("art", "expected"),
    [("music", MET), ("fine_arts", MET), ("literature", MET), ("none", NOT_MET)],
)
def test_the_arts_named(art: str, expected: Outcome) -> None:
    assert outcome(artist, PAINTER | {"vocations.art": art}) is expected


def test_another_art_is_judged() -> None:
    other = PAINTER | {"vocations.art": "other"}
    assert outcome(artist, other) is UNKNOWN
    assert outcome(artist, other | {"vocations.art_recognised": found(True)}) is MET
    assert outcome(artist, other | {"vocations.art_recognised": found(False)}) is NOT_MET


@pytest.mark.parametrize(
    ("rule", "good", "name", "bad"),
    [
        (artist, PAINTER, "vocations.brings_income", False),
        (artist, PAINTER, "vocations.is_entertainment", True),
        (religious_activities, MISSIONARY, "vocations.religious_professional", False),
        (religious_activities, MISSIONARY, "vocations.sent_by_religious_body", False),
        (religious_activities, MISSIONARY, "vocations.religious_work", False),
        (journalist, CORRESPONDENT, "vocations.foreign_press_contract", False),
        (journalist, CORRESPONDENT, "vocations.reporting", False),
    ],
)
def test_every_part_of_the_activity_is_needed(
    rule: Requirement, good: dict[str, object], name: str, bad: bool
) -> None:
    for day in (date(2017, 6, 1), NOW):
        assert outcome(rule, good, day) is MET
        assert outcome(rule, good | {name: bad}, day) is NOT_MET
        assert outcome(rule, without(good, name), day) is UNKNOWN


# --- The procedures ---------------------------------------------------------------------------------------


def test_a_change_asks_the_activity_and_no_criteria() -> None:
    scheme = scheme_for("change_of_status", to="artist", present="student")
    asked = {item.id: item for item in scheme.items if isinstance(item, Requirement)}
    assert asked[artist.id].effect is Effect.REQUIRED
    assert not [name for name in asked if name.startswith(("landing_criteria.", "not_encoded."))]
