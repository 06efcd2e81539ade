"""Contradictions in what is said of one person's life outside the stay."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final

from zairyu.case.model import (
    NONE,
    Case,
    Education,
    Employment,
    Household,
    LanguageTest,
    Offence,
    Pay,
    Person,
    PublicDuty,
)
from zairyu.case.plain import join, shown
from zairyu.case.walk import Leaf, RecordAt
from zairyu.errors import Problem

__all__ = ["life_checks", "pay_sum"]

_JLPT: Final = ("n1", "n2", "n3", "n4", "n5", "1kyu", "2kyu", "3kyu", "4kyu")


def life_checks(
    person: Person, path: str, values: list[Leaf | RecordAt], case: Case
) -> Iterator[Problem]:
    """Yield the contradictions within one person's records; ``values`` are all values below the person."""
    yield from _span(person, path, values)
    yield from _nationality(person, path)
    for each in values:
        if isinstance(each, RecordAt):
            yield from _record(each, case)


def _span(person: Person, path: str, values: list[Leaf | RecordAt]) -> Iterator[Problem]:
    born = person.born_on
    died = person.died_on if isinstance(person.died_on, date) else None
    if born is None:
        return
    if died is not None and died < born:
        yield Problem(
            join(path, "died_on"),
            f"{died}, before born_on ({born})",
            "a day after birth",
            "出生の日以後の日",
        )
    for each in values:
        if not isinstance(each, Leaf) or not isinstance(each.value, date):
            continue
        if each.name not in ("born_on", "died_on") and each.value < born:
            yield Problem(
                each.path,
                f"{each.value}, before born_on ({born})",
                "a day in this person's life",
                f"この人の出生（{born}）以後の日",
            )


def _nationality(person: Person, path: str) -> Iterator[Problem]:
    codes = person.nationalities
    if person.japanese_national is False and "JPN" in codes.items:
        yield Problem(
            join(path, "nationalities"),
            "JPN, though japanese_national is false",
            "nationalities that agree with japanese_national",
            "japanese_national と合う国籍",
        )
    if person.japanese_national and codes.complete and "JPN" not in codes.items:
        yield Problem(
            join(path, "nationalities"),
            "a complete list without JPN, though japanese_national is true",
            "nationalities that agree with japanese_national",
            "japanese_national と合う国籍",
        )


def _record(each: RecordAt, case: Case) -> Iterator[Problem]:
    path, record = each.path, each.record
    if isinstance(record, Education):
        yield from _education(record, path)
    elif isinstance(record, Employment):
        yield from _employment(record, path)
    elif isinstance(record, Pay):
        yield from pay_sum(record, path)
    elif isinstance(record, LanguageTest):
        yield from _language(record, path)
    elif isinstance(record, PublicDuty):
        yield from _duty(record, path)
    elif isinstance(record, Offence):
        yield from _offence(record, path)
    elif isinstance(record, Household):
        yield from _household(record, path, case)


def _education(course: Education, path: str) -> Iterator[Problem]:
    done = course.completed_on if isinstance(course.completed_on, date) else None
    if course.completed is False and (done is not None or course.state == "completed"):
        yield Problem(
            join(path, "completed"),
            "false, beside a day or state of completion",
            "a completion that agrees with completed_on and state",
            "completed_on 及び state と合う値",
        )
    if course.completed and course.completed_on is NONE:
        yield Problem(
            join(path, "completed_on"),
            "none, though completed is true",
            "a day, or nothing where the day is unknown",
            "修了の日。わからないときは書かない",
        )
    if course.completed is False and course.degree not in (None, "none"):
        yield Problem(
            join(path, "degree"),
            f"{course.degree}, though the course is not completed",
            "none, or a completed course",
            "none 又は修了した課程",
        )
    if course.from_ is not None and done is not None and done < course.from_:
        yield Problem(
            join(path, "completed_on"),
            f"{course.completed_on}, before from ({course.from_})",
            "a day after the course began",
            "入学の日より後の日",
        )


def _employment(job: Employment, path: str) -> Iterator[Problem]:
    for index, pay in enumerate(job.pay):
        if job.from_ is not None and pay.from_ is not None and pay.from_ < job.from_:
            yield Problem(
                f"{path}.pay[{index}].from",
                f"{pay.from_}, before the job began ({job.from_})",
                f"a day on or after {job.from_}",
                f"{job.from_}以後の日",
            )
    if job.until is NONE and job.ended_by is not None:
        yield Problem(
            join(path, "ended_by"),
            f"{job.ended_by}, though the job goes on (until: none)",
            "a last day in until, or no ended_by",
            "until に最終日を書くか、ended_by を書かない",
        )


def pay_sum(pay: Pay, path: str) -> Iterator[Problem]:
    """Yield the contradiction of a month and a year that cannot both be so."""
    if (
        pay.yen_per_month is not None
        and pay.yen_per_year is not None
        and pay.yen_per_month * 12 > pay.yen_per_year
    ):
        yield Problem(
            join(path, "yen_per_year"),
            f"{pay.yen_per_year}, less than twelve times {pay.yen_per_month}",
            f"{pay.yen_per_month * 12} or more, or only one of the two",
            f"{pay.yen_per_month * 12}以上。又は一方だけを書く",
        )


def _language(test: LanguageTest, path: str) -> Iterator[Problem]:
    if test.test == "jlpt" and test.level is not None and test.level not in _JLPT:
        yield Problem(
            join(path, "level"),
            shown(test.level),
            f"a level of the JLPT: {', '.join(_JLPT)}",
            f"日本語能力試験の級: {', '.join(_JLPT)}",
        )
    if test.passed is False and test.passed_on is not None:
        yield Problem(
            join(path, "passed_on"),
            f"{test.passed_on}, though passed is false",
            "no passed_on, or passed: true",
            "passed_on を書かないか、passed を true にする",
        )


def _duty(duty: PublicDuty, path: str) -> Iterator[Problem]:
    paid = duty.paid_on if isinstance(duty.paid_on, date) else None
    late = None if paid is None or duty.due_on is None else paid > duty.due_on
    clash = (
        (duty.state == "on_time" and late is True)
        or (duty.state == "late" and late is False)
        or (duty.state == "unpaid" and paid is not None)
        or (duty.state in ("on_time", "late") and duty.paid_on is NONE)
    )
    if clash:
        yield Problem(
            join(path, "state"),
            f"{duty.state}, which does not go with due_on ({duty.due_on}) and paid_on ({duty.paid_on!s})",
            "a state that agrees with the days, or the days alone",
            "日付と合う状況。又は日付だけを書く",
        )


def _offence(offence: Offence, path: str) -> Iterator[Problem]:
    days = [
        (name, day)
        for name in ("committed_on", "final_on", "completed_on")
        if isinstance(day := getattr(offence, name), date)
    ]
    for (before, first), (after, second) in pairwise(days):
        if second < first:
            yield Problem(
                join(path, after),
                f"{second}, before {before} ({first})",
                f"a day on or after {first}",
                f"{first}以後の日",
            )


def _household(household: Household, path: str, case: Case) -> Iterator[Problem]:
    known = len(set(household.members.items))
    if len(household.members) != known:
        yield Problem(
            join(path, "members"), "a member named twice", "each member once", "世帯員は一度ずつ"
        )
    if household.size is not None and (
        known > household.size or (household.members.complete and known != household.size)
    ):
        yield Problem(
            join(path, "size"),
            f"{household.size}, beside {known} members named",
            "a size that agrees with members",
            "members と合う人数",
        )
    for index, income in enumerate(household.income):
        if income.year is not None and not 1900 <= income.year <= case.as_of.year:
            yield Problem(
                f"{path}.income[{index}].year",
                str(income.year),
                f"a year up to {case.as_of.year}; what is to come stands in plans",
                f"{case.as_of.year}年までの年",
            )
