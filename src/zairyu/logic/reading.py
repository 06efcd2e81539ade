"""What an evaluation reads: the values, the assumed processing time, whether claims are accepted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from zairyu.calendar import add, subtract
from zairyu.errors import InvalidCase, Problem
from zairyu.logic.truth import MET, NOT_MET, UNKNOWN_CODE
from zairyu.logic.values import UNKNOWN, Claim, Count, Found, Special, Timeline

if TYPE_CHECKING:
    from zairyu.logic.expressions import Offset, Test
    from zairyu.logic.facts import Ask

__all__ = [
    "Reading", "Values", "back", "check_values", "claimed", "forward", "found", "judge", "plain_values",
    "test_code",
]  # fmt: skip


class Values(dict[str, Any]):
    """Values by canonical fact name; a name nobody stated is UNKNOWN.

    A subclass may derive values on first use; see the facts room.

    Attributes
    ----------
    kept
        What evaluators have found out about these values: on which days a rule read on them can change.
        No part of the values; not copied, compared or pickled.
    """

    __slots__ = ("kept",)
    kept: dict[Any, Any]

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self),)

    def __missing__(self, key: str) -> Any:
        return UNKNOWN


@define(slots=True)
class Reading:
    """One evaluation's inputs.

    Parameters
    ----------
    values
        The values.
    processing
        Assumed time from filing to decision.
    accept
        Read claims as if they were found.
    memo
        Outcomes that several rules ask for, on their day.
    items
        The nodes of the items of each sum, so that a sum asked for 70 and for 80 points is explained once;
        None where nothing is explained. Neither this nor ``memo`` is pickled.
    """

    values: Values
    processing: timedelta = timedelta(0)
    accept: bool = False
    memo: dict[Any, Any] = field(factory=dict, repr=False, eq=False)
    items: dict[Any, Any] | None = field(default=None, repr=False, eq=False)

    def __reduce__(self) -> tuple[Any, ...]:
        return Reading, (self.values, self.processing, self.accept)


def plain_values(values: Mapping[str, Any]) -> Values:
    """Return a plain mapping as Values; running counts become timelines."""
    read = Values(values)
    for key, value in values.items():
        if value.__class__ is Count:
            read[key] = Timeline.constant(value)
    return read


def check_values(values: Mapping[str, Any], asks: Mapping[str, Ask]) -> None:
    """Refuse values that do not fit their facts; names that no rule asks for are left alone.

    Raises
    ------
    InvalidCase
        Listing every value that does not fit its fact.
    """
    problems: list[Problem] = []
    for key, value in values.items():
        ask = asks.get(key)
        if ask is None or value.__class__ in ask.fact.quick:
            continue
        if wrong := ask.check(value):
            problems.append(
                Problem(path=key, found=repr(value)[:80], expected=_expected(ask, wrong),
                        expected_ja=ask.fact.name.ja)
            )  # fmt: skip
    if problems:
        raise InvalidCase(problems)


def _expected(ask: Ask, wrong: str) -> str:
    fact = ask.fact
    if fact.kind in ("choice", "choices"):
        return f"one of {', '.join(fact.values)}"
    kinds = {"flag": "true or false", "number": "a whole number or a Decimal", "date": "a day"}
    unit = f" ({fact.unit})" if fact.unit else ""
    return f"{kinds[fact.kind]}{unit}; {wrong}"


def back(offset: Offset, day: date, processing: timedelta) -> date:
    """Return the day that an offset names from ``day``."""
    if offset.day is not None:
        return offset.day
    if offset.decision:
        return day + processing
    assert offset.back is not None
    try:
        return subtract(day, offset.back)
    except (OverflowError, ValueError):
        return date.min


_DAY: Final = timedelta(days=1)


def forward(offset: Offset, target: date, processing: timedelta) -> date | None:
    """Return the first day whose offset day is ``target`` or later; None if there is none."""
    if offset.day is not None:
        return None
    try:
        if offset.decision:
            return target - processing
        assert offset.back is not None
        day = add(target, offset.back)
        while back(offset, day - _DAY, processing) >= target:
            day -= _DAY
        while back(offset, day, processing) < target:
            day += _DAY
    except (OverflowError, ValueError):
        return None
    return day


def judge(value: Any, *, judged: bool, accept: bool) -> Any:
    """Return the value that a comparison may read: a claim is UNKNOWN unless claims are accepted."""
    if value.__class__ is Found:
        return value.value
    if value.__class__ is Claim:
        return value.value if accept else UNKNOWN
    if judged and value.__class__ is not Special:
        return value if accept else UNKNOWN
    return value


def test_code(test: Test, reading: Reading, day: date) -> int:
    """Return the outcome of a comparison on ``day``, as a set of possible outcomes."""
    ask = test.ask
    left = _value(ask, reading, day)
    right = test.value
    if right.__class__ is type(ask):
        right = _value(right, reading, day)
        if right is UNKNOWN:
            return UNKNOWN_CODE
        if right.__class__ is Special:
            return NOT_MET
    if left is UNKNOWN:
        return UNKNOWN_CODE
    if left.__class__ is Special:
        return NOT_MET
    return MET if compare(test.op, left, right, ask) else NOT_MET


def _value(ask: Ask, reading: Reading, day: date) -> Any:
    value = reading.values[ask.key]
    if value.__class__ is Timeline:
        value = value.at(day)
    return judge(value, judged=ask.fact.judged, accept=reading.accept)


def compare(op: str, left: Any, right: Any, ask: Ask) -> bool:
    """Compare two known values; a choice by the order of its values."""
    if op == "==":
        return bool(left == right)
    if op == "in":
        return left in right
    if op == "has":
        return right in left
    if ask.fact.kind == "choice":
        left, right = ask.fact.values.index(left), ask.fact.values.index(right)
    if op == ">=":
        return bool(left >= right)
    if op == ">":
        return bool(left > right)
    if op == "<=":
        return bool(left <= right)
    return bool(left < right)


def raw(ask: Ask, reading: Reading, day: date) -> Any:
    """Return a fact's value on a day as it was given: a claim stays a claim."""
    value = reading.values[ask.key]
    return value.at(day) if value.__class__ is Timeline else value


def found(judgement: Test, reading: Reading, day: date) -> bool:
    """Has an authority found this point?"""
    return raw(judgement.ask, reading, day).__class__ is Found


def claimed(test: Test, reading: Reading, day: date) -> Claim | None:
    """Return the claim that stands on this judged point, if one does."""
    value = raw(test.ask, reading, day)
    if value.__class__ is Claim:
        return value
    judged = test.ask.fact.judged and value.__class__ is not Found
    return Claim(value) if judged and value.__class__ is not Special else None
