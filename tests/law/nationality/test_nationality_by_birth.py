"""Japanese by birth, by recognition; presumed paternity; who is told to look at nationality first."""

from __future__ import annotations

from datetime import date

import pytest

import zairyu as z
from zairyu.law.nationality.birth import (
    by_birth,
    by_recognition,
    denied_in_time,
    former_husband_is_father,
    husband_is_father,
    may_be_japanese,
    may_deny,
    new_husband_is_father,
    outside_by_status_of_forces,
    undetermined,
)
from zairyu.logic import Outcome

from .good_case import NOW, asked, outcome, verdict

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN

FOREIGN: dict[str, object] = {
    "nationality.legal_parent_japanese_at_birth": False,
    "nationality.father_died_japanese_before_birth": False,
    "nationality.born_in_japan": True,
    "nationality.parents_of_birth": "known_with_nationality",
}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, NOT_MET),
        ({"nationality.legal_parent_japanese_at_birth": True}, MET),
        ({"nationality.father_died_japanese_before_birth": True}, MET),
        ({"nationality.parents_of_birth": "both_unknown"}, MET),
        ({"nationality.parents_of_birth": "both_stateless"}, MET),
        (
            {
                "nationality.parents_of_birth": "both_stateless",
                "nationality.born_in_japan": False,
            },
            NOT_MET,
        ),
    ],
)
def test_by_birth(change: dict[str, object], expected: Outcome) -> None:
    assert outcome(by_birth, FOREIGN | change) is expected


def test_a_parent_of_whom_nothing_is_known_leaves_it_open() -> None:
    values = {**FOREIGN}
    del values["nationality.legal_parent_japanese_at_birth"]
    assert outcome(by_birth, values) is UNKNOWN


# --- Art. 3 -------------------------------------------------------------------------------------------

RECOGNISED: dict[str, object] = {
    "nationality.recognised_by_parent_japanese_at_birth": True,
    "nationality.recognising_parent_is_japanese_or_died_japanese": True,
    "nationality.was_japanese": False,
    "nationality.recognition_is_contrary_to_fact": False,
    "person.age": 17,
}


@pytest.mark.parametrize(
    ("on", "age", "expected"),
    [
        (date(2022, 3, 31), 19, "eligible"),
        (date(2022, 3, 31), 20, "not_eligible"),
        (NOW, 17, "eligible"),
        (NOW, 18, "not_eligible"),
    ],
)
def test_recognised_children_have_an_age_limit(on: date, age: int, expected: str) -> None:
    assert verdict(by_recognition, RECOGNISED | {"person.age": age}, on) == expected


def born(day: str, **more: object) -> z.Case:
    facts = [
        {"fact": name, "value": value, "on": "2015-01-01"}
        for name, value in RECOGNISED.items()
        if name != "person.age"
    ]
    head = {"zairyu": 1, "as_of": "2026-11-25", "applicant": "me", "facts": facts}
    return z.case_from_dict(head | {"persons": {"me": {"born_on": day, **more}}})


@pytest.mark.parametrize(
    ("birthday", "on", "expected"),
    [
        # 16 on 2022-04-01: born on that day of 2006 or before
        ("2006-04-01", "2024-03-31", "eligible"),
        ("2006-04-02", "2024-03-31", "eligible"),  # 17 that day: no transition needed
        ("2006-03-31", "2024-03-31", "eligible"),  # 18, but 16 on 2022-04-01
        ("2006-03-31", "2024-04-01", "not_eligible"),
        ("2004-04-01", "2024-03-31", "eligible"),  # 19 that day
        ("2004-03-31", "2024-03-31", "not_eligible"),  # 20 that day
    ],
)
def test_two_years_of_transition_for_those_of_sixteen(
    birthday: str, on: str, expected: str
) -> None:
    found = asked(born(birthday), "nationality_act.3.by_recognition", on)
    assert found.verdict.value == expected


def test_those_under_sixteen_on_1_april_2022_keep_no_old_age() -> None:
    """Nobody under sixteen then turns eighteen before the two years end, so day and age decide alone."""
    found = asked(born("2006-04-02"), "nationality_act.3.by_recognition", "2024-04-02")
    assert found.verdict.value == "not_eligible"


@pytest.mark.parametrize(
    "change",
    [
        {"nationality.recognised_by_parent_japanese_at_birth": False},
        {"nationality.recognising_parent_is_japanese_or_died_japanese": False},
        {"nationality.was_japanese": True},
    ],
)
def test_each_condition_of_article_3(change: dict[str, object]) -> None:
    assert verdict(by_recognition, RECOGNISED | change) == "not_eligible"


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2024, 3, 31), "eligible"),
        (date(2024, 4, 1), "not_eligible"),
        (date(2024, 4, 2), "not_eligible"),
    ],
)
def test_the_paragraph_on_contrary_facts_came_on_1_april_2024(on: date, expected: str) -> None:
    values = RECOGNISED | {"nationality.recognition_is_contrary_to_fact": True}
    assert verdict(by_recognition, values, on) == expected


# --- Presumed paternity --------------------------------------------------------------------------------

AFTER: dict[str, object] = {
    "nationality.born_in_marriage": False,
    "nationality.born_on": date(2024, 4, 1),
    "nationality.mother_remarried_before_birth": False,
}


@pytest.mark.parametrize(
    ("birth", "days", "remarried", "former", "new"),
    [
        (date(2024, 4, 1), 300, False, MET, NOT_MET),
        (date(2024, 4, 1), 301, False, NOT_MET, NOT_MET),
        (date(2024, 4, 1), 300, True, NOT_MET, MET),
        (date(2024, 4, 2), 300, True, NOT_MET, MET),
        (date(2024, 3, 31), 300, True, MET, NOT_MET),
    ],
)
def test_three_hundred_days_and_remarriage(
    birth: date, days: int, remarried: bool, former: Outcome, new: Outcome
) -> None:
    values = AFTER | {
        "nationality.born_on": birth,
        "nationality.days_between_end_of_marriage_and_birth": days,
        "nationality.mother_remarried_before_birth": remarried,
    }
    assert outcome(former_husband_is_father, values) is former
    assert outcome(new_husband_is_father, values) is new
    assert outcome(husband_is_father, values) is (MET if MET in (former, new) else NOT_MET)


@pytest.mark.parametrize(
    ("who", "old", "new"),
    [
        ("father", MET, MET),
        ("child", NOT_MET, MET),
        ("mother", NOT_MET, MET),
        ("former_husband", NOT_MET, MET),
        ("other", NOT_MET, NOT_MET),
    ],
)
def test_who_may_deny(who: str, old: Outcome, new: Outcome) -> None:
    values = AFTER | {
        "nationality.mother_remarried_before_birth": True,
        "nationality.denied_by": who,
    }
    assert outcome(may_deny, values, date(2024, 3, 31)) is old
    assert outcome(may_deny, values, date(2024, 4, 1)) is new


def test_a_former_husband_only_where_the_new_one_is_presumed() -> None:
    values = AFTER | {"nationality.denied_by": "former_husband"}
    assert outcome(may_deny, values) is NOT_MET


@pytest.mark.parametrize(
    ("months", "on", "expected"),
    [
        (11, date(2024, 3, 31), MET),
        (12, date(2024, 3, 31), NOT_MET),
        (12, date(2024, 4, 1), MET),
        (35, date(2024, 4, 1), MET),
        (36, date(2024, 4, 1), NOT_MET),
    ],
)
def test_time_for_denial(months: int, on: date, expected: Outcome) -> None:
    values: dict[str, object] = {
        "nationality.months_in_which_paternity_can_be_denied_passed": months
    }
    assert outcome(denied_in_time, values, on) is expected


# --- Nationality first ---------------------------------------------------------------------------------


def test_a_japanese_parent_in_the_case_is_a_reason_to_look_but_no_answer() -> None:
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {"me": {"japanese_national": False}, "mother": {"japanese_national": True}},
            "relationships": [{"kind": "parent_child", "parent": "mother", "child": "me"}],
        }
    )
    assert asked(case, "nationality_act.may_be_japanese", NOW).outcome is MET
    assert asked(case, "nationality_act.2.by_birth", NOW).outcome is UNKNOWN


@pytest.mark.parametrize(
    ("held", "born_in", "expected"),
    [
        ({"complete": True, "items": ["stateless"]}, "JPN", MET),
        ({"complete": True, "items": ["stateless"]}, "THA", UNKNOWN),
        ({"complete": True, "items": ["THA"]}, "JPN", UNKNOWN),
        ({"complete": True, "items": ["JPN", "THA"]}, "JPN", MET),
    ],
)
def test_stateless_and_double_nationals(held: object, born_in: str, expected: Outcome) -> None:
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {"me": {"nationalities": held, "born_in": born_in}},
        }
    )
    assert asked(case, "nationality_act.may_be_japanese", NOW).outcome is expected


@pytest.mark.parametrize(
    ("standing", "expected"),
    [("stateless", MET), ("undetermined", MET), ("one", NOT_MET), ("several", NOT_MET)],
)
def test_stateless_or_undetermined(standing: str, expected: Outcome) -> None:
    assert outcome(undetermined, {"nationality.standing": standing}) is expected


def test_armed_forces_stand_outside_the_statuses() -> None:
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {"me": {"stays_outside_the_system": "status_of_forces"}},
        }
    )
    assert asked(case, outside_by_status_of_forces.id, NOW).outcome is MET
    assert outcome(may_be_japanese, {"person.japanese_national": True}) is MET
