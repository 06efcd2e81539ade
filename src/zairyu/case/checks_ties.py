"""Contradictions between persons, in organisations and in applications."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date
from itertools import combinations, groupby, pairwise
from typing import Final

from zairyu.case.checks_life import pay_sum
from zairyu.case.model import NONE, Application, Case, Organisation, Relationship
from zairyu.case.plain import join
from zairyu.errors import Problem

__all__ = ["tie_checks"]

MOST_MARRIAGES: Final = 100
"""Marriages compared with one another."""
_OF_PARTNERS: Final = frozenset(
    (
        "marriage",
        "de_facto_marriage",
        "same_sex_partnership",
        "same_sex_marriage_abroad",
        "engagement",
        "sibling",
    )
)
_OF_DESCENT: Final = frozenset(("parent_child", "adoption", "special_adoption"))
_OF_PARENTS: Final = _OF_DESCENT | {"step_child", "guardian"}


def tie_checks(case: Case) -> Iterator[Problem]:
    """Yield the contradictions in relationships, organisations, the proposed activity, applications."""
    for index, tie in enumerate(case.relationships):
        path = f"relationships[{index}]"
        yield from _shape(tie, path)
        yield from _against_lives(tie, path, case)
        yield from _end(tie, path)
    yield from _marriages(case)
    for key, organisation in case.organisations.items():
        yield from _organisation(organisation, join("organisations", key))
    if case.proposed is not None:
        for index, pay in enumerate(case.proposed.pay):
            yield from pay_sum(pay, f"proposed.pay[{index}]")
    for index, application in enumerate(case.applications):
        yield from _application(application, f"applications[{index}]")


def _shape(tie: Relationship, path: str) -> Iterator[Problem]:
    if tie.kind in _OF_PARTNERS and (
        len(set(tie.persons)) != 2 or len(tie.persons) != 2 or tie.parent or tie.child
    ):
        yield Problem(
            join(path, "persons"),
            f"{len(tie.persons)} persons",
            "two different persons in persons, and no parent or child",
            "persons に別々の二人。parent と child は書かない",
        )
    if tie.kind in _OF_PARENTS and (
        tie.persons or tie.parent is None or tie.child is None or tie.parent == tie.child
    ):
        yield Problem(
            path,
            f"a {tie.kind} without a parent and a child",
            "two different persons in parent and child, and no persons",
            "parent と child に別々の二人。persons は書かない",
        )


def _against_lives(tie: Relationship, path: str, case: Case) -> Iterator[Problem]:
    persons = [key for key in (*tie.persons, tie.parent, tie.child) if key in case.persons]
    if tie.from_ is not None:
        for key in persons:
            person = case.persons[str(key)]
            if person.born_on is not None and tie.from_ < person.born_on:
                yield Problem(
                    join(path, "from"),
                    f"{tie.from_}, before {key} was born ({person.born_on})",
                    f"a day on or after {person.born_on}",
                    f"{key} の出生（{person.born_on}）以後の日",
                )
            if isinstance(person.died_on, date) and tie.from_ > person.died_on:
                if tie.kind == "parent_child":
                    continue
                yield Problem(
                    join(path, "from"),
                    f"{tie.from_}, after {key} died ({person.died_on})",
                    f"a day up to {person.died_on}",
                    f"{key} の死亡（{person.died_on}）までの日",
                )
    if tie.kind in _OF_DESCENT and tie.parent in case.persons and tie.child in case.persons:
        parent, child = case.persons[str(tie.parent)], case.persons[str(tie.child)]
        if parent.born_on and child.born_on and child.born_on <= parent.born_on:
            yield Problem(
                join(path, "child"),
                f"{tie.child}, born {child.born_on}, not later than {tie.parent} ({parent.born_on})",
                "a child born after the parent",
                "親より後に生まれた子",
            )


def _end(tie: Relationship, path: str) -> Iterator[Problem]:
    ended = tie.ended_by not in (None, "none")
    if (ended and tie.until is NONE) or (tie.ended_by == "none" and isinstance(tie.until, date)):
        yield Problem(
            join(path, "ended_by"),
            f"{tie.ended_by}, beside until: {'none' if tie.until is NONE else tie.until}",
            "an end that agrees with until",
            "until と合う値",
        )


def _marriages(case: Case) -> Iterator[Problem]:
    marriages = [
        (index, tie)
        for index, tie in enumerate(case.relationships)
        if tie.kind == "marriage" and tie.from_ is not None
    ]
    marriages.sort(key=lambda each: each[1].from_ or date.min)
    # Every pair is compared; nobody's file holds more than a few.
    for (_, one), (index, other) in combinations(marriages[:MOST_MARRIAGES], 2):
        both = sorted(set(one.persons) & set(other.persons))
        still = one.until is NONE or (
            isinstance(one.until, date) and other.from_ is not None and one.until > other.from_
        )
        if both and still:
            yield Problem(
                f"relationships[{index}]",
                f"a marriage of {', '.join(both)} from {other.from_}, within another from {one.from_}",
                "one marriage at a time: an earlier one that ended before",
                "同時に一つの婚姻（前の婚姻の終わりを until に書く）",
            )


def _organisation(organisation: Organisation, path: str) -> Iterator[Problem]:
    begun, ended = organisation.started_on, organisation.wound_up_on
    if isinstance(begun, date) and isinstance(ended, date) and ended < begun:
        yield Problem(
            join(path, "wound_up_on"),
            f"{ended}, before started_on ({begun})",
            f"a day on or after {begun}",
            f"{begun}以後の日",
        )
    counts: dict[str, int] = {}
    steps = [
        (step.from_ or date.min, name, step.value)
        for name in ("employees", "full_time_staff")
        for step in getattr(organisation, name).steps
    ]
    for _, same_day in groupby(sorted(steps), key=lambda step: step[0]):
        counts |= {name: value for _, name, value in same_day}
        if counts.get("full_time_staff", 0) > counts.get("employees", math.inf):
            yield Problem(
                join(path, "full_time_staff"),
                f"{counts['full_time_staff']}, more than all employees ({counts['employees']})",
                f"at most {counts['employees']}",
                f"{counts['employees']}人まで",
            )
            return


def _application(application: Application, path: str) -> Iterator[Problem]:
    days = [
        (name, day)
        for name in ("filed_on", "accepted_on", "decided_on")
        if isinstance(day := getattr(application, name), date)
    ]
    for (before, first), (after, second) in pairwise(days):
        if second < first:
            yield Problem(
                join(path, after),
                f"{second}, before {before} ({first})",
                f"a day on or after {first}",
                f"{first}以後の日",
            )
    decided = application.outcome in ("granted", "refused")
    if (decided and application.decided_on is NONE) or (
        application.outcome == "pending" and isinstance(application.decided_on, date)
    ):
        yield Problem(
            join(path, "outcome"),
            f"{application.outcome}, which does not go with decided_on",
            "an outcome that agrees with decided_on",
            "decided_on と合う結果",
        )
