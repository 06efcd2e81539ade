"""Writing a case: the same keys that reading takes, in the order of the model, nothing that is unknown."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import Any

import attrs

from zairyu.calendar import Period
from zairyu.case.model import Case, Changing, Explicit, History, Named, StatedFact
from zairyu.case.structure import is_day, key_of

__all__ = ["case_to_dict", "dump_json", "dump_yaml", "plain_record"]


def case_to_dict(case: Case) -> dict[str, Any]:
    """Return a case as plain data: texts, whole numbers, decimals, truth values, lists, mappings.

    ``case_from_dict`` of it gives an equal case. Days and periods are ISO texts; what is unknown is left out.
    """
    return {"zairyu": 1, **plain_record(case)}


def dump_json(case: Case, *, indent: int | None = 2) -> str:
    """Return a case as JSON text. Decimals keep their digits."""
    return _json_text(case_to_dict(case), indent)


def dump_yaml(case: Case) -> str:
    """Return a case as YAML text (block style, UTF-8 characters as they are)."""
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.width = 100
    yaml.representer.add_representer(Decimal, _represent_decimal)
    yaml.representer.add_representer(str, _represent_text)
    stream = StringIO()
    yaml.dump(case_to_dict(case), stream)
    return stream.getvalue()


def plain_record(record: Any) -> dict[str, Any]:
    """Return one record of a case (a plan, a grant, a job) as plain data."""
    data: dict[str, Any] = {}
    for each in attrs.fields(type(record)):
        value = getattr(record, each.name)
        if each.default is attrs.NOTHING or value != each.default:
            data[key_of(each.name)] = _plain(value)
    if isinstance(record, StatedFact):
        data.pop("standing", None)
        if record.standing != "stated":
            data[record.standing] = data.pop("value")
    return data


def _plain(value: Any) -> Any:
    if isinstance(value, bool | int | str | Decimal):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Period):
        return str(value)
    if isinstance(value, Explicit):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Named):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, History):
        return _history(value)
    if isinstance(value, Changing):
        if len(value.steps) == 1 and value.steps[0].from_ is None:
            return _plain(value.steps[0].value)
        return [plain_record(step) for step in value.steps]
    return plain_record(value)


def _history(history: History[Any]) -> Any:
    items = [_plain(item) for item in history.items]
    if history.complete_from is None:
        if history.is_none:
            return Explicit.NONE.value
        return {"complete": True, "items": items} if history.complete else items
    data: dict[str, Any] = {"complete": True} if history.complete else {}
    return data | {"complete_from": history.complete_from.isoformat(), "items": items}


def _json_text(data: Any, indent: int | None) -> str:
    """Return JSON text with decimals as numbers; ``json`` itself would make them binary."""
    decimals: list[str] = []

    def stand_in(value: Any) -> Any:
        if isinstance(value, Decimal):
            decimals.append(_digits(value))
            return f"\x00{len(decimals) - 1}\x00"
        if isinstance(value, dict):
            return {key: stand_in(item) for key, item in value.items()}
        if isinstance(value, list):
            return [stand_in(item) for item in value]
        return value

    text = json.dumps(stand_in(data), ensure_ascii=False, indent=indent)
    for index, digits in enumerate(decimals):
        text = text.replace(f'"\\u0000{index}\\u0000"', digits, 1)
    return text


def _digits(value: Decimal) -> str:
    text = format(value, "f")
    return text if "." in text else f"{text}.0"


def _represent_decimal(representer: Any, value: Decimal) -> Any:
    return representer.represent_scalar("tag:yaml.org,2002:float", _digits(value))


def _represent_text(representer: Any, value: str) -> Any:
    """Quote a text that the core schema would read as something else; leave days as they are."""
    from zairyu.case.documents import is_plain_text

    if is_day(value):
        return representer.represent_scalar("tag:yaml.org,2002:timestamp", value)
    style = None if is_plain_text(value) else '"'
    return representer.represent_scalar("tag:yaml.org,2002:str", value, style=style)
