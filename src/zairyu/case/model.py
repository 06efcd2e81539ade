"""The case: what is known, on one day, of a person and of the persons and organisations around them.

The whole model can be imported from here. It only states; it never derives. Reading rules:

- an absent key is **unknown** (``None``, an empty :class:`History` or :class:`Changing`);
- ``none`` and ``not_applicable`` are values (:data:`NONE`, :data:`NOT_APPLICABLE`), where a field has them;
- ``from`` and ``until`` are both inside a spell (``Spell.end`` gives the half-open end);
- yen are whole yen before tax; ratios are decimals (``0.03`` is three per cent); days are plain dates.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from attrs import frozen

from zairyu.case.career import (
    Contribution,
    Education,
    Employment,
    LanguageTest,
    Leave,
    Pay,
    Position,
    Practice,
    Qualification,
    Research,
)
from zairyu.case.family import Cohabitation, Relationship
from zairyu.case.happened import StatedEvent
from zairyu.case.intent import Application, Plan, ProposedActivity, Scalar, StatedFact
from zairyu.case.organisation import Organisation
from zairyu.case.person import Household, Income, Offence, Person, PublicDuty, Violation
from zairyu.case.stay import (
    Absence,
    Card,
    GrantedBy,
    Measure,
    Notification,
    Permission,
    Protection,
    StatusSpell,
    WorkedDay,
)
from zairyu.case.values import (
    NOBODY,
    NONE,
    NOT_APPLICABLE,
    UNSTATED,
    UNTOLD,
    Changing,
    Explicit,
    History,
    Named,
    Number,
    Say,
    Spell,
    Step,
)

__all__ = [
    "NOBODY",
    "NONE",
    "NOT_APPLICABLE",
    "UNSTATED",
    "UNTOLD",
    "Absence",
    "Application",
    "Card",
    "Case",
    "Changing",
    "Cohabitation",
    "Contribution",
    "Education",
    "Employment",
    "Explicit",
    "GrantedBy",
    "History",
    "Household",
    "Income",
    "LanguageTest",
    "Leave",
    "Measure",
    "Named",
    "Notification",
    "Number",
    "Offence",
    "Organisation",
    "Pay",
    "Permission",
    "Person",
    "Plan",
    "Position",
    "Practice",
    "ProposedActivity",
    "Protection",
    "PublicDuty",
    "Qualification",
    "Relationship",
    "Research",
    "Say",
    "Scalar",
    "Spell",
    "StatedEvent",
    "StatedFact",
    "StatusSpell",
    "Step",
    "Violation",
    "WorkedDay",
]


class WithDerived:
    """Gives a value a place for what is derived from it: no part of it, and gone with it."""

    __slots__ = ("derived",)
    derived: object


@frozen(kw_only=True)
class Case(WithDerived):
    """What is known as of a day. Nothing in it is dated later than ``as_of``, except plans."""

    as_of: Annotated[date, Say("Day up to which the case is known", "この日までに分かっていること")]
    applicant: Annotated[
        str, Say("Id of the person the case is about", "申請人の id", kind="person")
    ]
    persons: Annotated[Named[Person], Say("Persons by id", "人（id ごと）")]
    organisations: Annotated[Named[Organisation], Say("Organisations by id", "機関（id ごと）")] = (
        NOBODY
    )
    relationships: Annotated[
        History[Relationship], Say("Ties between the persons", "人と人の関係")
    ] = UNTOLD
    proposed: Annotated[
        ProposedActivity | None, Say("What the applicant will do in Japan", "予定する活動")
    ] = None
    applications: Annotated[History[Application], Say("Applications made", "これまでの申請")] = (
        UNTOLD
    )
    plans: Annotated[tuple[Plan, ...], Say("What will change, and when", "予定")] = ()
    facts: Annotated[tuple[StatedFact, ...], Say("Facts stated directly", "直接述べる事実")] = ()
    events: Annotated[
        tuple[StatedEvent, ...],
        Say(
            "What happened or is planned, for the answers on life events",
            "起きたこと・予定していること（出来事の答えに使う）",
        ),
    ] = ()
