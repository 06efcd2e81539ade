"""Nursing Care: the days before it, training schools only, former interns since 2020-04-01."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.case import case_from_dict
from zairyu.facts import CaseFacts, care
from zairyu.law.landing_criteria.nursing_care import activity_of_the_table, item_1, item_2
from zairyu.logic import UNKNOWN as NOT_KNOWN
from zairyu.logic import Fact, Outcome, Verdict, assess

from .good_case import CARE_WORKER, NOW, found, outcome, without

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN
ITS_OWN = Outcome.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2017, 5, 31), NOT_MET), (date(2017, 6, 1), MET), (date(2017, 6, 2), MET),
        (date(2017, 8, 31), MET), (date(2017, 9, 1), MET), (NOW, MET),
    ],
)  # fmt: skip
def test_certificates_from_june_2017_the_status_from_september(on: date, expected: Outcome) -> None:
    assert outcome(activity_of_the_table, CARE_WORKER, on) is expected
    criteria = MET if expected is MET else ITS_OWN
    assert outcome(item_2, CARE_WORKER, on) is criteria
    assert outcome(item_1, CARE_WORKER, on) is (ITS_OWN if on == NOW else criteria)


@pytest.mark.parametrize(
    "name", ["activity.under_contract", "care.certified_care_worker", "care.does_care"]
)
def test_every_part_of_the_activity_is_needed(name: str) -> None:
    assert outcome(activity_of_the_table, CARE_WORKER | {name: False}) is NOT_MET
    assert outcome(activity_of_the_table, without(CARE_WORKER, name)) is UNKNOWN


# --- Item 1 until 2020-03-31 ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("route", "ahead", "old", "new"),
    [
        ("training_school", MET, MET, ITS_OWN),
        ("training_school_of_the_former_act", NOT_MET, MET, ITS_OWN),
        ("practical_experience", NOT_MET, NOT_MET, ITS_OWN),
        ("regulations_21_3", NOT_MET, NOT_MET, ITS_OWN),
        ("another", NOT_MET, NOT_MET, ITS_OWN),
    ],
)
def test_the_ways_to_the_qualification(
    route: str, ahead: Outcome, old: Outcome, new: Outcome
) -> None:
    values = CARE_WORKER | {"care.route": route}
    assert outcome(item_1, values, date(2017, 8, 31)) is ahead
    assert outcome(item_1, values, date(2017, 9, 1)) is old
    assert outcome(item_1, values, date(2020, 3, 31)) is old
    assert outcome(item_1, values, date(2020, 4, 1)) is new
    assert outcome(item_1, values, date(2020, 4, 2)) is new


# --- Item 1 since 2020-04-01 ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("route", "intern", "passes_on", "expected"),
    [
        ("practical_experience", True, True, MET),
        ("practical_experience", True, False, NOT_MET),
        ("regulations_21_3", True, True, MET),
        ("regulations_21_3", True, False, NOT_MET),
        ("practical_experience", False, False, ITS_OWN),
        ("training_school", True, False, ITS_OWN),
    ],
)
def test_former_interns_by_practical_experience_pass_skills_on(
    route: str, intern: bool, passes_on: bool, expected: Outcome
) -> None:
    values = CARE_WORKER | {
        "care.route": route,
        "care.was_technical_intern": intern,
        "care.will_pass_on_skills": found(passes_on),
    }
    assert outcome(item_1, values) is expected


def test_passing_skills_on_is_judged() -> None:
    values = CARE_WORKER | {"care.route": "practical_experience", "care.was_technical_intern": True}
    assert assess(item_1, values, NOW).verdict is Verdict.DISCRETIONARY


# --- Item 2 ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("yen", "expected"), [(3_599_999, NOT_MET), (3_600_000, MET), (3_600_001, MET)]
)
@pytest.mark.parametrize("on", [date(2020, 3, 31), date(2020, 4, 1)])
def test_pay_as_of_a_japanese(on: date, yen: int, expected: Outcome) -> None:
    assert outcome(item_2, CARE_WORKER | {"activity.pay": yen}, on) is expected


# --- Facts from a case ---------------------------------------------------------------------------------------------


def read(fact: Fact, on: date = NOW, **me: Any) -> Any:
    whole = {"zairyu": 1, "as_of": "2026-11-23", "applicant": "me", "persons": {"me": me}}
    return CaseFacts(case_from_dict(whole)).view.value(fact).at(on)


def held(*items: dict[str, Any], complete: bool = True) -> dict[str, Any]:
    return {"complete": complete, "items": list(items)}


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2025, 3, 31), False), (date(2025, 4, 1), True), (date(2025, 4, 2), True)],
)
def test_certified_from_the_day_of_registration(on: date, expected: bool) -> None:
    licence = {"kind": "care_worker", "passed": True, "obtained_on": "2025-04-01"}
    assert read(care.certified_care_worker, on, qualifications=held(licence)) is expected


@pytest.mark.parametrize(
    ("qualifications", "expected"),
    [
        (held(), False),
        (held(complete=False), NOT_KNOWN),
        (held({"kind": "care_worker", "passed": True}), True),
        (held({"kind": "care_worker", "passed": False}), False),
        (held({"kind": "care_worker"}), NOT_KNOWN),
        (held({"kind": "national_licence", "passed": True}), False),
    ],
)
def test_what_the_qualifications_say(qualifications: dict[str, Any], expected: object) -> None:
    assert read(care.certified_care_worker, qualifications=qualifications) is expected


def spell(status: str, start: str, until: str | None = None) -> dict[str, Any]:
    ended = {} if until is None else {"until": until}
    return {"status": status, "from": start, **ended}


def test_a_technical_intern_from_the_first_day_on() -> None:
    intern = spell("technical_intern_training_i_b", "2019-05-01", "2020-05-01")
    later = spell("student", "2020-05-01")
    me: dict[str, Any] = {"statuses": held(intern, later)}
    assert read(care.was_technical_intern, date(2019, 4, 30), **me) is False
    assert read(care.was_technical_intern, date(2019, 5, 1), **me) is True
    assert read(care.was_technical_intern, **me) is True
    assert read(care.was_technical_intern, statuses=held(later)) is False
    assert read(care.was_technical_intern, statuses=held(later, complete=False)) is NOT_KNOWN
