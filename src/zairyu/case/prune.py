"""Leaving out what does not fit, so that the rest of a case can still be looked at for contradictions."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from typing import Any, Final

__all__ = ["without"]

_STEP: Final = re.compile(r"'(?P<quoted>(?:[^'\\]|\\.)*)'|(?P<key>[^.\[\]']+)|\[(?P<index>\d+)\]")
_STAND_IN: Final = {"as_of": "2199-12-31"}
"""For what a case cannot be without: the latest day, so that nothing seems to lie ahead of it."""


def without(data: Any, paths: Iterable[str]) -> Any | None:
    """Return a copy of plain data without the values at some paths; None where that is not possible.

    Items of a list are never taken out, only keys, so that every other path stays what it was.

    >>> without({"a": {"b": 1, "c": 2}}, ["a.b"])
    {'a': {'c': 2}}
    """
    rest = copy.deepcopy(data)
    for path in paths:
        steps = [_step(found) for found in _STEP.finditer(path)]
        if not steps or not _take_out(rest, steps):
            return None
    return rest


def _step(found: re.Match[str]) -> str | int:
    if found["index"] is not None:
        return int(found["index"])
    return found["key"] if found["quoted"] is None else found["quoted"]


def _take_out(data: Any, steps: list[str | int]) -> bool:
    for step in steps[:-1]:
        data = _inside(data, step)
        if data is None:
            return False
    last = steps[-1]
    if not isinstance(data, dict) or not isinstance(last, str):
        return False
    if last in _STAND_IN:
        data[last] = _STAND_IN[last]
    else:
        data.pop(last, None)
    return True


def _inside(data: Any, step: str | int) -> Any:
    if isinstance(step, str):
        return data.get(step) if isinstance(data, dict) else None
    if isinstance(data, dict):
        data = data.get("items")
    return data[step] if isinstance(data, list) and step < len(data) else None
