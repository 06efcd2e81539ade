"""The JSON Schema of the case format, generated from the model."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Final, Literal, get_args, get_origin

import attrs

from zairyu.calendar import Period
from zairyu.case.model import (
    Case,
    Changing,
    Explicit,
    History,
    Named,
    Plan,
    Say,
    StatedFact,
)
from zairyu.case.structure import PLANNED, alternatives, key_of
from zairyu.case.walk import meanings

__all__ = ["case_schema"]

_DAY: Final = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_PERIOD: Final = {"type": "string", "pattern": "^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+D)?$"}


def case_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a case in plain form; a fresh copy each time.

    It shows form only. Contradictions, unknown ids and limits of size are found by the reader alone.
    """
    from copy import deepcopy

    return deepcopy(_schema())


@cache
def _schema() -> dict[str, Any]:
    records: dict[str, Any] = {}
    root = _record(Case, records)
    root["properties"] = {
        "zairyu": {"const": 1, "description": "Version of this format. / 書式の版"},
        **root["properties"],
    }
    root["required"] = ["zairyu", *root["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "zairyu case",
        "description": "An absent key is unknown; `none` and `not_applicable` are values; null is not.",
        **root,
        "$defs": dict(sorted(records.items())),
    }


def _record(kind: type, records: dict[str, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    required: list[str] = []
    said = meanings(kind)
    for each in attrs.fields(kind):
        declared, say = said[each.name]
        properties[key_of(each.name)] = {
            **_type(declared, say, records),
            "description": f"{say.en}. / {say.ja}",
        }
        if each.default is attrs.NOTHING:
            required.append(key_of(each.name))
    schema: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": required,
    }
    if kind is StatedFact:
        _say_stated(schema)
    elif kind is Plan:
        schema["oneOf"] = [
            {"required": ["fact", "value"]},
            *({"required": [name]} for name in PLANNED),
        ]
    return schema


def _say_stated(schema: dict[str, Any]) -> None:
    value = schema["properties"]["value"]
    del schema["properties"]["standing"]
    schema["properties"]["claimed"] = {**value, "description": "Its value as somebody claims it."}
    schema["properties"]["found"] = {**value, "description": "Its value as an authority found it."}
    schema["required"] = ["fact"]
    schema["oneOf"] = [{"required": [name]} for name in ("value", "claimed", "found")]


def _type(declared: Any, say: Say, records: dict[str, Any]) -> dict[str, Any]:
    options = [_one(part, say, records) for part in alternatives(declared)]
    return options[0] if len(options) == 1 else {"anyOf": options}


def _one(kind: Any, say: Say, records: dict[str, Any]) -> dict[str, Any]:
    origin = get_origin(kind)
    if origin is Literal:
        return {"enum": list(get_args(kind))}
    if origin is tuple:
        return {"type": "array", "items": _type(get_args(kind)[0], say, records)}
    if origin is Named:
        return {"type": "object", "additionalProperties": _type(get_args(kind)[0], say, records)}
    if origin is History:
        return _history(_type(get_args(kind)[0], say, records))
    if origin is Changing:
        return _changing(_type(get_args(kind)[0], say, records))
    if kind is Explicit:
        return {"enum": [each.value for each in Explicit]}
    if kind is date:
        return dict(_DAY)
    if kind is Period:
        return dict(_PERIOD)
    if kind is bool:
        return {"type": "boolean"}
    if kind is str:
        return {"type": "string", "minLength": 1}
    if kind in (int, Decimal):
        return _number(kind, say)
    if kind.__name__ not in records:
        records[kind.__name__] = {}
        records[kind.__name__] = _record(kind, records)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _number(kind: type, say: Say) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "integer" if kind is int else "number"}
    if say.kind != "any":
        schema["minimum"] = say.least
    if say.most is not None:
        schema["maximum"] = say.most
    return schema


def _history(item: dict[str, Any]) -> dict[str, Any]:
    items = {"type": "array", "items": item}
    told = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "complete": {"type": "boolean", "description": "Nothing is missing. / 漏れなし"},
            "complete_from": {**_DAY, "description": "Nothing is missing from this day on."},
            "items": items,
        },
    }
    return {"anyOf": [items, told, {"const": "none"}]}


def _changing(value: dict[str, Any]) -> dict[str, Any]:
    step = {
        "type": "object",
        "additionalProperties": False,
        "properties": {"from": dict(_DAY), "value": value},
        "required": ["value"],
    }
    return {"anyOf": [value, {"type": "array", "items": step}]}
