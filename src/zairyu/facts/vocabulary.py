"""Every fact by its name: what a rule may ask, what a case may state, what an interview may ask for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

from zairyu.logic import Ask, Fact

__all__ = ["SUBJECTS", "all_facts", "find_ask"]

SUBJECTS: tuple[str, ...] = (
    "person", "education", "career", "pay", "languages", "research", "organisation", "business",
    "hsp", "activity", "transfer", "craft", "performance", "schooling", "study", "training",
    "visit", "missions", "teaching", "vocations", "licensed", "researching", "care", "permissions",
    "other_activity", "residence", "application", "family", "ties", "long_term",
    "special_permanent", "position", "re_entry", "events", "nationality",
    "just_cause", "enforcement", "livelihood", "duties", "conduct", "removal", "contribution",
    "graduate_work", "designated", "designated_family", "domestic_work", "designated_work", "designated_stay",
    "designated_unlisted", "designated_hardship",
    "specified_skills", "skilled_employment", "skilled_support",
)  # fmt: skip
"""The modules of this room that declare facts, in the order in which a person would be asked."""

_NAME = re.compile(r"(?P<id>[a-z0-9_.]+)(\((?P<params>[^()]*)\))?")


@cache
def all_facts() -> Mapping[str, Fact]:
    """Return every declared fact by its id, in the order of :data:`SUBJECTS`."""
    found: dict[str, Fact] = {}
    for subject in SUBJECTS:
        for fact in import_module(f"zairyu.facts.{subject}").FACTS:
            found[fact.id] = fact
    return MappingProxyType(found)


def find_ask(name: str) -> Ask | None:
    """Return the ground fact with this canonical name; None if there is none.

    >>> find_ask("person.age").fact.unit
    'completed years'
    >>> find_ask("person.shoe_size") is None
    True
    """
    match = _NAME.fullmatch(name[:300])
    fact = all_facts().get(match["id"]) if match else None
    if match is None or fact is None:
        return None
    params: dict[str, Any] = {}
    for part in filter(None, (match["params"] or "").split(",")):
        key, equals, value = part.strip().partition("=")
        if not equals:
            return None
        params[key] = int(value) if value.isdecimal() else value
    return fact(**params) if params.keys() == fact.params.keys() else None
