"""Cases survive the way out and back: identity for plain data, JSON and YAML; and they pickle."""

from __future__ import annotations

import json
import pickle

import jsonschema
from hypothesis import given
from strategies import AS_OF, cases

from zairyu.case import (
    Case,
    case_from_dict,
    case_schema,
    case_to_dict,
    contradictions,
    dump_json,
    dump_yaml,
    load_case,
    with_plans,
)

VALIDATOR = jsonschema.Draft202012Validator(case_schema())


@given(cases())
def test_plain_data_json_and_yaml_round_trip_to_an_equal_case(case: Case) -> None:
    assert case_from_dict(case_to_dict(case)) == case
    assert load_case(dump_json(case).encode()) == case
    assert load_case(dump_yaml(case).encode()) == case


@given(cases())
def test_writing_is_stable(case: Case) -> None:
    text = dump_yaml(case)
    assert dump_yaml(load_case(text.encode())) == text


@given(cases())
def test_what_is_written_fits_the_json_schema(case: Case) -> None:
    VALIDATOR.validate(json.loads(dump_json(case)))


@given(cases())
def test_possible_lives_have_no_contradictions(case: Case) -> None:
    assert list(contradictions(case)) == []


@given(cases())
def test_cases_hash_and_pickle(case: Case) -> None:
    again = pickle.loads(pickle.dumps(case))
    assert again == case
    assert hash(again) == hash(case)


@given(cases())
def test_plans_change_nothing_on_days_before_them(case: Case) -> None:
    planned = with_plans(case)
    for key, person in case.persons.items():
        after = planned.persons[key]
        assert after.languages.items[: len(person.languages)] == person.languages.items
        assert after.statuses == person.statuses
        for test in after.languages.items[len(person.languages) :]:
            assert test.passed_on is not None
            assert test.passed_on > AS_OF
