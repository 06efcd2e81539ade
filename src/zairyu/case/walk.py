"""Going through a case value by value, with the place and the meaning of each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import attrs

from zairyu.calendar import Period
from zairyu.case.plain import join
from zairyu.case.structure import key_of
from zairyu.case.values import Changing, Explicit, History, Named, Say

__all__ = ["Leaf", "RecordAt", "meanings", "values_of"]


@attrs.frozen
class Leaf:
    """A single value: its place, the record and field it stands in, and what the field means."""

    path: str
    owner: Any
    name: str
    say: Say
    value: Any


@attrs.frozen
class RecordAt:
    """A record and its place."""

    path: str
    record: Any


@cache
def meanings(kind: Any) -> dict[str, tuple[Any, Say]]:
    """Return the declared type and meaning of each field of a record class, by field name."""
    found: dict[str, tuple[Any, Say]] = {}
    for name, hint in get_type_hints(kind, include_extras=True).items():
        if get_origin(hint) is Annotated:
            inner, say = get_args(hint)[:2]
            found[name] = (inner, say)
    return found


def values_of(record: Any, path: str = "") -> Iterator[Leaf | RecordAt]:
    """Yield the record itself, every record below it, and every single value that is known."""
    yield RecordAt(path, record)
    kind: Any = type(record)
    for name, (_, say) in meanings(kind).items():
        value = getattr(record, name)
        if value is not None:
            yield from _below(value, join(path, key_of(name)), record, name, say)


def _below(value: Any, path: str, owner: Any, name: str, say: Say) -> Iterator[Leaf | RecordAt]:
    if isinstance(value, History | tuple):
        if isinstance(value, History) and value.complete_from is not None:
            yield Leaf(f"{path}.complete_from", owner, name, Say("", ""), value.complete_from)
        for index, item in enumerate(value):
            yield from _below(item, f"{path}[{index}]", owner, name, say)
    elif isinstance(value, Named):
        for key, item in value.items():
            yield from _below(item, join(path, key), owner, name, say)
    elif isinstance(value, Changing):
        single = len(value.steps) == 1 and value.steps[0].from_ is None
        for index, step in enumerate(value.steps):
            where = path if single else f"{path}[{index}].value"
            yield from _below(step.value, where, owner, name, say)
            if step.from_ is not None:
                yield Leaf(f"{path}[{index}].from", owner, name, Say("", ""), step.from_)
    elif isinstance(value, bool | int | str | Decimal | date | Explicit | Period):
        yield Leaf(path, owner, name, say, value)
    else:
        yield from values_of(value, path)
