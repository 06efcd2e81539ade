"""Contradictions in a case: found all together, named by place, worded without blame.

A contradiction needs two things that are both stated; nothing unknown ever makes one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any, Final

from attrs import evolve

from zairyu.case.catalogue import kind_problem, name_then
from zairyu.case.checks_life import life_checks
from zairyu.case.checks_stay import stay_checks
from zairyu.case.checks_ties import tie_checks
from zairyu.case.countries import COUNTRIES, NATIONALITIES
from zairyu.case.model import NOBODY, Case, Plan, ProposedActivity, Spell, StatusSpell
from zairyu.case.plain import join, shown
from zairyu.case.walk import Leaf, RecordAt, values_of
from zairyu.errors import Problem, closest

__all__ = ["contradictions"]

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
# Spells whose last day is a term that may still run.
_OPEN_TERMS: Final = frozenset(("Measure", "Permission", "PublicDuty"))


def contradictions(case: Case) -> Iterator[Problem]:
    """Yield every contradiction within a case, found one by one."""
    for key, person in case.persons.items():
        path = join("persons", key)
        values = list(values_of(person, path))
        yield from _single_values(values, case)
        yield from life_checks(person, path, values, case)
        yield from stay_checks(person, path, case)
    yield from _single_values(values_of(evolve(case, persons=NOBODY)), case)
    yield from tie_checks(case)
    yield from _facts(case)
    yield from _plans(case)


def _single_values(values: Iterable[Leaf | RecordAt], case: Case) -> Iterator[Problem]:
    """Check references, codes, ranges and days, one value at a time."""
    names: dict[str, Collection[str]] = {
        "person": case.persons,
        "organisation": case.organisations,
        "country": COUNTRIES,
        "nationality": NATIONALITIES,
    }
    for each in values:
        if isinstance(each, RecordAt):
            if isinstance(each.record, Spell):
                yield from _order(each.record, each.path)
            continue
        if each.say.kind in names and isinstance(each.value, str):
            yield from _name(each, names[each.say.kind])
        elif each.say.kind == "status" and not isinstance(each.owner, StatusSpell):
            if (problem := name_then(each.value, None, each.path)) is not None:
                yield problem
        elif each.say.kind == "designation" and isinstance(each.value, str):
            if (problem := kind_problem(each.value, each.path)) is not None:
                yield problem
        elif each.say.kind == "language" and not _LANGUAGE.fullmatch(each.value):
            yield Problem(
                each.path,
                shown(each.value),
                "a language such as ja or en",
                "ja、en などの言語コード",
            )
        elif isinstance(each.value, date):
            if each.value > case.as_of and not _may_lie_ahead(each):
                yield Problem(
                    each.path,
                    f"{each.value}, later than as_of ({case.as_of})",
                    "a day up to as_of; what is to come stands in plans",
                    f"as_of（{case.as_of}）までの日。これからのことは plans に書く",
                )
        elif isinstance(each.value, int | Decimal) and not isinstance(each.value, bool):
            yield from _range(each)


def _name(leaf: Leaf, known: Collection[str]) -> Iterator[Problem]:
    if leaf.value in known:
        return
    what, what_ja = {
        "person": ("the id of a person of this case", "この事案の人の id"),
        "organisation": ("the id of an organisation of this case", "この事案の機関の id"),
        "country": ("a country code of three letters", "国の3文字コード"),
        "nationality": (
            "a country code of three letters, stateless or unknown",
            "国の3文字コード、stateless 又は unknown",
        ),
    }[leaf.say.kind]
    near = ", ".join(closest(leaf.value, islice(known, 200)))
    yield Problem(
        leaf.path,
        shown(leaf.value),
        f"{what} (closest: {near})" if near else what,
        f"{what_ja}（近いもの: {near}）" if near else what_ja,
    )


def _may_lie_ahead(leaf: Leaf) -> bool:
    return (
        leaf.say.ahead
        or leaf.path.startswith(("proposed.", "plans["))
        or (leaf.name == "until" and type(leaf.owner).__name__ in _OPEN_TERMS)
    )


def _range(leaf: Leaf) -> Iterator[Problem]:
    least, most = leaf.say.least, leaf.say.most
    if leaf.say.kind == "any":
        return
    if leaf.value < least or (most is not None and leaf.value > most):
        bounds = f"{least} or more" if most is None else f"{least} to {most}"
        bounds_ja = f"{least}以上" if most is None else f"{least}から{most}まで"
        yield Problem(leaf.path, shown(leaf.value), f"a number of {bounds}", f"{bounds_ja}の数")


def _order(spell: Spell, path: str) -> Iterator[Problem]:
    if (
        spell.from_ is not None
        and isinstance(spell.until, date)
        and spell.until < spell.from_
        and not isinstance(spell, ProposedActivity)
    ):
        yield Problem(
            join(path, "until"),
            f"{spell.until}, before from ({spell.from_})",
            f"a day on or after {spell.from_}",
            f"{spell.from_}以後の日",
        )


def _facts(case: Case) -> Iterator[Problem]:
    said: dict[tuple[str, str, Any], Any] = {}
    for index, stated in enumerate(case.facts):
        key = (stated.fact, stated.standing, stated.on)
        if key in said and said[key] != stated.value:
            yield Problem(
                f"facts[{index}]",
                f"{stated.fact} = {shown(stated.value)}, stated as {shown(said[key])} for the same day",
                "one value for a day",
                "一つの日に一つの値",
            )
        said.setdefault(key, stated.value)


def _plans(case: Case) -> Iterator[Problem]:
    for index, plan in enumerate(case.plans):
        if plan.on <= case.as_of:
            yield _too_early(index, plan, case.as_of)


def _too_early(index: int, plan: Plan, as_of: date) -> Problem:
    return Problem(
        f"plans[{index}].on",
        f"{plan.on}, not later than as_of ({as_of})",
        "a later day; what has happened stands in the histories or in facts",
        "as_of より後の日。済んだことは履歴か facts に書く",
    )
