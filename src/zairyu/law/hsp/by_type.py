"""How a rule that stands three times, once for each type of activity, is read for one person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from zairyu.facts import hsp
from zairyu.logic import Expr, all_of, any_of

__all__ = ["LETTERS", "STATUS_OF", "rule_of_the_type"]

LETTERS: Final = ("a", "b", "c")
STATUS_OF: Final = {
    "a": "highly_skilled_professional_i_a",
    "b": "highly_skilled_professional_i_b",
    "c": "highly_skilled_professional_i_c",
}


def rule_of_the_type(rules: Mapping[str, Expr]) -> Expr:
    """Return the rule of the type to which the activity belongs on the day.

    Where the type is not known, it is not met only if none of the three rules is.
    """
    kind = hsp.activity_type
    return any_of(*(all_of(kind.equals(letter), rules[letter]) for letter in LETTERS))
