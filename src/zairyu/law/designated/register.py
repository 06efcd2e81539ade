"""Which kinds of Designated Activities are encoded, and how each is asked for.

A module states its kinds in ``DESIGNATIONS``; :data:`MODULES` says which module knows which codes of the
catalogue (:mod:`zairyu.statuses.designated`), so that only what is asked about is loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from zairyu.logic import Requirement, Scheme
from zairyu.statuses.designated import designated_activity

__all__ = ["MODULES", "Designation", "designated_rules", "designation", "encoded_designations"]

MODULES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "domestic_workers": ("1", "2", "2-2", "2-3", "2-4"),
        "offices_and_research": ("3", "4", "36", "37"),
        "working_holiday": ("5", "5-2"),
        "sport_law_and_students": ("6", "8", "9", "10", "12", "15"),
        "families": ("7", "11", "14", "38", "39", "41", "45", "47", "49", "52", "54", "57"),
        "events": ("13", "48", "56"),
        "epa": (
            "16", "17", "18", "19", "20", "21", "22", "23", "24", "27", "28", "29", "30", "31",
        ),
        "medical": ("25", "26"),
        "measures_and_skills": ("32", "35", "42", "50", "55"),
        "hsp_families": ("33", "34"),
        "long_holiday_and_nikkei": ("40", "43"),
        "start_up_and_job_search": ("44", "51"),
        "number_46": ("46",),
        "digital_nomad": ("53",),
        "unlisted_after_graduation": (
            "JOBHUNT_GRAD1", "JOBHUNT_GRAD2", "OFFER_WAIT", "GRADSCHOOL_WAIT", "STARTUP_GRAD",
        ),
        "unlisted_work_lost": ("JOBLOSS_COMPANY", "FAMILY_OF_JOBLOSS"),
        "unlisted_skilled_worker": (
            "SSW1_PREP", "EMPLOY_CONT", "TITP_TRANSFER", "COMPLETE_TITP_ETC_BRIDGE_OLD",
        ),
        "unlisted_family": (
            "DEP_HSGRAD", "ELDER_PARENT", "SAMESEX", "CHILD_OF_NONSPONSOR", "PREGNANT_TITP", "MED_LONG",
        ),
        "unlisted_protection": (
            "REFUGEE_APP", "UKRAINE", "MYANMAR", "AFGHAN_ETC", "DV_VICTIM", "TRAFFICKING", "DEPARTURE",
        ),
        "unlisted_programmes": ("EPA_QUALIFIED", "SPECIAL_ZONE", "COOKING", "HSP"),
    }
)  # fmt: skip
"""Module of this package, and the codes of the catalogue that it states."""


@frozen
class Designation:
    """The rules of one kind of Designated Activities.

    Parameters
    ----------
    code
        Its code in the catalogue.
    scheme
        All that is asked where it is granted anew (certificate, landing, change, acquisition).
    activity
        What says that somebody does, or is to do, this activity; the kind is offered for an activity only where
        this is met. None where nothing short of the whole test says so.
    once
        Requirements of the scheme that are not asked again at an extension.
    kept
        Those that an extension takes as examined where the activity has not changed.
    at_extension
        What only an extension asks: that there can be one, a time in all.
    """

    code: str
    scheme: Scheme
    activity: Requirement | None = None
    once: tuple[Requirement, ...] = ()
    kept: tuple[Requirement, ...] = ()
    at_extension: tuple[Requirement, ...] = field(factory=tuple)

    def __attrs_post_init__(self) -> None:
        listed = {rule.id for rule in self.scheme.items}
        if strangers := [rule.id for rule in (*self.once, *self.kept) if rule.id not in listed]:
            msg = f"{self.code}: {', '.join(strangers)} do not stand in its scheme"
            raise ValueError(msg)


@cache
def _module_of() -> Mapping[str, str]:
    return MappingProxyType({code: name for name, codes in MODULES.items() for code in codes})


@cache
def designation(code: str) -> Designation | None:
    """Return the rules of a kind of Designated Activities; None when they are not encoded.

    Parameters
    ----------
    code
        Its code in the catalogue, in its canonical form (``"46"``, ``"5-2"``, ``"REFUGEE_APP"``).

    Raises
    ------
    UnknownName
        If the catalogue has no such kind; it gives the closest codes.
    """
    name = _module_of().get(designated_activity(code).code)
    if name is None:
        return None
    module = import_module(f"zairyu.law.designated.{name}")
    stated: tuple[Designation, ...] = module.DESIGNATIONS
    return next(entry for entry in stated if entry.code == designated_activity(code).code)


def designated_rules(code: str) -> Scheme | None:
    """Return the whole test of a kind of Designated Activities, as for a first grant; None when not encoded.

    Raises
    ------
    UnknownName
        As :func:`designation`.
    """
    found = designation(code)
    return None if found is None else found.scheme


def encoded_designations() -> frozenset[str]:
    """Return the codes of the kinds of Designated Activities whose rules are encoded."""
    return frozenset(_module_of())
