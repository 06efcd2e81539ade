"""Truth as a set of possible outcomes, in three bits; the tables of strong Kleene logic.

An outcome that is not known is the set of outcomes it can still become. With one bit each for
"not met", "met" and "does not apply", the known outcomes are 1, 2 and 4, plain ignorance is 3, and
"met, or else it does not apply" is 6: unknown to a reader, yet it can no longer stand in the way.
The tables lift the logic of known outcomes to sets, element by element.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from zairyu.logic.terms import Outcome

__all__ = [
    "AND", "CONSTANTS", "MET", "NOT", "NOT_APPLICABLE", "NOT_MET", "OR", "UNKNOWN_CODE",
    "count_at_least", "fold", "is_open", "only_if_code", "outcome_of",
]  # fmt: skip

NOT_MET: Final = 1
MET: Final = 2
NOT_APPLICABLE: Final = 4
UNKNOWN_CODE: Final = NOT_MET | MET

_KNOWN: Final = (NOT_MET, MET, NOT_APPLICABLE)
_OUTCOMES: Final = {
    NOT_MET: Outcome.NOT_MET,
    MET: Outcome.MET,
    NOT_APPLICABLE: Outcome.NOT_APPLICABLE,
}


def _and(left: int, right: int) -> int:
    if NOT_MET in (left, right):
        return NOT_MET
    return MET if MET in (left, right) else NOT_APPLICABLE


def _or(left: int, right: int) -> int:
    if MET in (left, right):
        return MET
    return NOT_MET if NOT_MET in (left, right) else NOT_APPLICABLE


def _not(code: int) -> int:
    return {NOT_MET: MET, MET: NOT_MET, NOT_APPLICABLE: NOT_APPLICABLE}[code]


def _members(code: int) -> list[int]:
    return [known for known in _KNOWN if code & known]


def _lift(function: Callable[[int, int], int]) -> tuple[tuple[int, ...], ...]:
    table = []
    for left in range(8):
        row = []
        for right in range(8):
            possible = 0
            for one in _members(left):
                for other in _members(right):
                    possible |= function(one, other)
            row.append(possible)
        table.append(tuple(row))
    return tuple(table)


AND: Final = _lift(_and)
OR: Final = _lift(_or)
NOT: Final = tuple(sum({_not(known) for known in _members(code)}) for code in range(8))


def count_at_least(number: int, codes: Iterable[int]) -> int:
    """At least ``number`` of these; what does not apply is left out, and none applying applies not."""
    possible = {(0, 0)}  # (how many are met, how many apply)
    for code in codes:
        possible = {
            (met + (known == MET), applying + (known != NOT_APPLICABLE))
            for met, applying in possible
            for known in _members(code)
        }
    result = 0
    for met, applying in possible:
        if applying == 0 and number > 0:
            result |= NOT_APPLICABLE
        else:
            result |= MET if met >= number else NOT_MET
    return result


def fold(table: tuple[tuple[int, ...], ...], codes: list[int], *, empty: int) -> int:
    """Combine codes by a table; what does not apply is neutral."""
    if not codes:
        return empty
    result = codes[0]
    for code in codes[1:]:
        result = table[result][code]
    return result


def only_if_code(condition: int, rule: int) -> int:
    """A rule with a condition of application."""
    result = rule if condition & MET else 0
    if condition & (NOT_MET | NOT_APPLICABLE):
        result |= NOT_APPLICABLE
    return result


CONSTANTS: Final = {"met": MET, "not_met": NOT_MET, "not_applicable": NOT_APPLICABLE}


def outcome_of(code: int) -> Outcome:
    """Return the outcome a reader sees."""
    return _OUTCOMES.get(code, Outcome.UNKNOWN)


def is_open(code: int) -> bool:
    """Is it unknown, and can it still become "not met"?"""
    return bool(code & NOT_MET) and code != NOT_MET
