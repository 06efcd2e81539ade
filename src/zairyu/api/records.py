"""Decision records: what was asked, the facts used, the law they were held against, and the answer.

A record carries every fact the rules read, as timelines, so that replaying it needs no case. Within a
release replaying gives the same bytes; a later release reports where it differs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from zairyu._version import __version__
from zairyu.errors import InvalidCase, Problem
from zairyu.facts import find_ask
from zairyu.logic import (
    NONE,
    UNKNOWN,
    Ask,
    Claim,
    Count,
    Expr,
    Finding,
    Found,
    Item,
    Reading,
    Requirement,
    Scheme,
    Text,
    Timeline,
    Values,
)
from zairyu.logic.change import reads
from zairyu.logic.jsonable import finding_to_json

if TYPE_CHECKING:
    from zairyu.api.finding import ProcedureFinding

__all__ = ["RECORD", "Difference", "record_of", "record_text", "replay"]

RECORD: Final = "zairyu/record/1"


def record_of(finding: ProcedureFinding, *, redact: bool = False) -> dict[str, Any]:
    """Return the record of a finding; see docs/json.md.

    Parameters
    ----------
    finding
        The finding.
    redact
        Leave out the values of sensitive facts. The answer in the record is then the one without them:
        an answer that rests on them would tell what they are.
    """
    asks = dict(sorted(_asks(finding).items()))
    hidden = {key for key, ask in asks.items() if redact and ask.fact.sensitive}
    answer = finding_to_json(_without(finding, asks, hidden) if hidden else finding)
    if hidden:
        _hide(answer, hidden)
    return {
        "schema": RECORD,
        "version": __version__,
        "procedure": finding.request.procedure,
        "to": finding.request.to,
        "designation": finding.request.designation,
        "from": finding.present_status,
        "on": finding.on.isoformat(),
        "horizon": finding.horizon.isoformat(),
        "processing_days": finding.reading.processing.days,
        "redacted": bool(hidden),
        "assumptions": [text.to_json() for text in finding.assumptions],
        "facts": {key: _pack(finding.reading.values[key]) for key in asks if key not in hidden},
        "law": list(_law(finding.expr)),
        "finding": answer,
    }


def _without(finding: ProcedureFinding, asks: Mapping[str, Ask], hidden: set[str]) -> Finding:
    """Return the finding as it is where the hidden facts are not known."""
    values = Values({key: finding.reading.values[key] for key in asks if key not in hidden})
    return Finding(
        finding.expr,
        finding.on,
        Reading(values, finding.reading.processing),
        assumptions=finding.assumptions,
        horizon=finding.horizon,
    )


def _asks(finding: Finding) -> dict[str, Ask]:
    asks = dict(reads(finding.expr).asks)
    considered = finding.expr.considerations if isinstance(finding.expr, Scheme) else ()
    for expr in considered:
        asks.update(reads(expr).asks)
    return asks


def record_text(record: Mapping[str, Any]) -> str:
    """Return a record as JSON text: sorted keys, no escapes, one way only."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True, indent=1) + "\n"


@frozen
class Difference:
    """A place where replaying a record gives another answer.

    Parameters
    ----------
    path
        Where in the record.
    recorded, now
        What stands there and what comes out now.
    """

    path: str
    recorded: Any
    now: Any


def replay(record: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[Difference, ...]]:
    """Answer a record's question again from the facts it carries.

    Returns
    -------
    tuple
        The new record, and every place where it differs from the one given; none within a release.

    Raises
    ------
    InvalidCase
        If it is no record of this format, or is redacted.
    """
    from zairyu.api.checking import scheme_of
    from zairyu.api.finding import ProcedureFinding
    from zairyu.api.requests import Request

    if record.get("schema") != RECORD:
        raise InvalidCase([Problem("schema", repr(record.get("schema"))[:80], RECORD)])
    if record.get("redacted"):
        raise InvalidCase(
            [Problem("redacted", "true", "a record with all its facts", "すべての事実を含む記録")]
        )
    values = Values()
    for key, packed in record["facts"].items():
        if find_ask(key) is not None:
            values[key] = _unpack(packed)
    day = date.fromisoformat(record["on"])
    request = Request(record["procedure"], record["to"], record.get("designation"))
    finding = ProcedureFinding(
        scheme_of(request, record["from"], day),
        day,
        Reading(values, timedelta(days=record["processing_days"])),
        request=request,
        present_status=record["from"],
        procedure=None,
        assumptions=tuple(Text(**text) for text in record["assumptions"]),
        horizon=date.fromisoformat(record["horizon"]),
    )
    again = record_of(finding)
    return again, tuple(_differences("", dict(record), again))


def _differences(path: str, old: Any, new: Any) -> Iterator[Difference]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted({*old, *new}):
            yield from _differences(f"{path}.{key}".lstrip("."), old.get(key), new.get(key))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _differences(f"{path}[{index}]", one, other)
    elif old != new:
        yield Difference(path, old, new)


def _law(expr: Expr) -> Iterator[dict[str, Any]]:
    """Yield each citation that the rules rest on, once, in the order in which it is met."""
    seen: set[str] = set()
    for citation in _citations(expr):
        packed = citation.to_json()
        key = json.dumps(packed, sort_keys=True)
        if key not in seen:
            seen.add(key)
            yield packed


def _citations(expr: Expr) -> Iterator[Any]:
    if isinstance(expr, Requirement | Scheme):
        yield from expr.citations
    if isinstance(expr, Item) and expr.citation is not None:
        yield expr.citation
    for part in expr.parts:
        yield from _citations(part)
    if isinstance(expr, Scheme):
        for consideration in expr.considerations:
            yield from _citations(consideration)


def _hide(answer: Any, hidden: set[str]) -> None:
    """Take out of an answer what was read from hidden facts."""
    if isinstance(answer, list):
        for entry in answer:
            _hide(entry, hidden)
    elif isinstance(answer, dict):
        key = str(answer.get("fact", "")).partition("@")[0]
        if key in hidden and "value" in answer:
            answer["value"] = "redacted"
            answer["standing"] = None
        for entry in answer.values():
            _hide(entry, hidden)


def _pack(value: Any) -> Any:
    """Return a value as JSON that can be told from every other kind of value."""
    if value is UNKNOWN or value is NONE:
        return {"special": value.value}
    if isinstance(value, bool | int | str):
        return value
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    if isinstance(value, frozenset):
        return {"set": sorted(value)}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, Claim):
        return {"claimed": _pack(value.value), "by": value.by}
    if isinstance(value, Found):
        on = None if value.on is None else value.on.isoformat()
        return {"found": _pack(value.value), "by": value.by, "on": on}
    if isinstance(value, Count):
        return {"since": value.since.isoformat(), "unit": value.unit, "plus": value.plus}
    assert isinstance(value, Timeline)
    return {
        "steps": [
            [start.isoformat(), _pack(step)]
            for start, step in zip(value.starts, value.values, strict=True)
        ]
    }


def _unpack(packed: Any) -> Any:
    if not isinstance(packed, dict):
        return packed
    if "special" in packed:
        return UNKNOWN if packed["special"] == UNKNOWN.value else NONE
    if "decimal" in packed:
        return Decimal(packed["decimal"])
    if "set" in packed:
        return frozenset(packed["set"])
    if "day" in packed:
        return date.fromisoformat(packed["day"])
    if "claimed" in packed:
        return Claim(_unpack(packed["claimed"]), packed["by"])
    if "found" in packed:
        on = packed["on"]
        return Found(
            _unpack(packed["found"]), packed["by"], None if on is None else date.fromisoformat(on)
        )
    if "since" in packed:
        return Count(date.fromisoformat(packed["since"]), packed["unit"], packed["plus"])
    steps = packed["steps"]
    return Timeline(
        tuple(date.fromisoformat(start) for start, _ in steps),
        tuple(_unpack(step) for _, step in steps),
    )
