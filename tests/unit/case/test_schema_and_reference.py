"""The JSON Schema, the reference page and the written form all come from the one model."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from zairyu.case import case_from_dict, case_schema, case_to_dict, dump_json, dump_yaml, load_case
from zairyu.case.reference import MARK, renewed

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted((ROOT / "docs" / "examples").glob("*.yaml"))


def case_data(**person: Any) -> dict[str, Any]:
    return {"zairyu": 1, "as_of": "2026-11-23", "applicant": "me", "persons": {"me": person}}


def test_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(case_schema())


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_examples_fit_the_schema_and_come_back(example: Path) -> None:
    case = load_case(example)
    jsonschema.Draft202012Validator(case_schema()).validate(json.loads(dump_json(case)))
    assert load_case(dump_yaml(case).encode()) == case


@pytest.mark.parametrize(
    "data",
    [
        {},
        case_data(born_on=5),
        case_data(born_on=None),
        case_data(nationality=["VNM"]),
        case_data(education=[{"degree": "x"}]),
        case_data(education={"all": True}),
        case_data(household={"size": -1}),
        case_data(household={"dependants": [{"from": "2020-01-01"}]}),
        case_data() | {"facts": [{"fact": "a"}]},
        case_data() | {"facts": [{"fact": "a", "value": 1, "found": 2}]},
        case_data() | {"facts": [{"fact": "a", "value": 1, "standing": "found"}]},
        case_data() | {"plans": [{"on": "2027-01-01"}]},
        case_data() | {"zairyu": 2},
    ],
)
def test_schema_refuses_what_the_reader_refuses(data: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(case_schema()).validate(data)
    with pytest.raises(ValueError, match="problem"):
        case_from_dict(data)


def test_each_schema_is_a_fresh_copy() -> None:
    case_schema()["properties"].clear()
    assert case_schema()["properties"]


def test_the_reference_page_agrees_with_the_model() -> None:
    page = (ROOT / "docs" / "case-format.md").read_text(encoding="utf-8")
    assert page == renewed(page)
    assert page.count(MARK) == 1


def test_what_is_unknown_is_not_written() -> None:
    data = case_data(offences="none", education={"complete_from": "2020-01-01", "items": []})
    assert case_to_dict(case_from_dict(data)) == data | {"persons": {"me": data["persons"]["me"]}}


def test_decimals_keep_their_digits_in_json_and_yaml() -> None:
    data = case_data() | {"organisations": {"acme": {"rd_ratio": Decimal("0.0310")}}}
    case = case_from_dict(data)
    assert '"rd_ratio": 0.0310' in dump_json(case)
    assert '"rd_ratio":' not in dump_yaml(case)
    assert "rd_ratio: 0.0310" in dump_yaml(case)


def test_texts_that_look_like_something_else_are_quoted_in_yaml() -> None:
    for text in ("NO", "on", "12", "1.5", "true", "~", "null", "0x1", "y", "<<"):
        data = case_data(qualifications=[{"kind": "other", "name": text}])
        written = dump_yaml(case_from_dict(data))
        assert f'name: "{text}"' in written
        assert load_case(written.encode()) == case_from_dict(data)


def test_days_and_plain_words_are_not_quoted() -> None:
    written = dump_yaml(case_from_dict(case_data(born_on="1996-02-14", born_in="NOR")))
    assert "born_on: 1996-02-14\n" in written
    assert "born_in: NOR\n" in written
