"""Relationships between persons of the case."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from attrs import frozen

from zairyu.case.values import UNTOLD, Explicit, History, Say, Spell

__all__ = ["Cohabitation", "Relationship"]


@frozen(kw_only=True)
class Cohabitation(Spell):
    """A stretch of living together, or apart."""

    together: Annotated[bool, Say("Lived together", "同居していたか")] = True
    reason: Annotated[
        Literal["work", "study", "care", "illness", "violence", "conflict", "other"] | None,
        Say("Why apart", "別居の理由", sensitive=True),
    ] = None


@frozen(kw_only=True)
class Relationship(Spell):
    """A tie between two persons.

    Partners stand in ``persons`` (two ids, any order); a parent and a child in ``parent`` and
    ``child``. ``from`` is the day of marriage, birth, adoption or recognition, ``until`` the day on
    which it ended (the last day on which it held).
    """

    kind: Annotated[
        Literal[
            "marriage",
            "de_facto_marriage",
            "same_sex_partnership",
            "same_sex_marriage_abroad",
            "engagement",
            "parent_child",
            "adoption",
            "special_adoption",
            "step_child",
            "sibling",
            "guardian",
            "guarantor",
        ],
        Say(
            "Kind; `parent_child` is biological, `guarantor` stands surety for the applicant",
            "関係の種類",
        ),
    ]
    persons: Annotated[
        tuple[str, ...], Say("The two persons", "当事者（二人）", kind="person")
    ] = ()
    parent: Annotated[str | None, Say("The parent", "親", kind="person")] = None
    child: Annotated[str | None, Say("The child", "子", kind="person")] = None
    ended_by: Annotated[
        Literal["divorce", "death", "annulment", "dissolution", "none"] | None,
        Say("How it ended; `none`: it goes on", "終わった理由"),
    ] = None
    valid_in: Annotated[
        History[str], Say("Countries where it is valid", "有効に成立している国", kind="country")
    ] = UNTOLD
    recognised_on: Annotated[
        date | Explicit | None,
        Say("Day the father recognised the child; `none`: not", "認知の日"),
    ] = None
    parental_authority: Annotated[
        Literal["parent", "other", "joint", "none"] | None,
        Say("Who has parental authority; `parent`: the one named here", "親権者"),
    ] = None
    raises_child: Annotated[
        bool | None, Say("The parent named here raises the child", "親が監護・養育しているか")
    ] = None
    supported: Annotated[
        bool | None,
        Say("One lives on the support of the other", "扶養を受けているか"),
    ] = None
    living: Annotated[History[Cohabitation], Say("Living together and apart", "同居・別居")] = (
        UNTOLD
    )
