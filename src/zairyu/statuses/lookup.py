"""Asking the catalogue: by name, by day, for periods of stay, for what a status counts as."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from zairyu.calendar import Period, add
from zairyu.errors import LawNotCovered, UnknownName
from zairyu.statuses.families import FAMILIES

if TYPE_CHECKING:
    from zairyu.statuses.model import CountsAs, Longest, Status

__all__ = [
    "card_issued", "counts_as", "days_of_new_periods", "family", "is_work_status", "longest_period_of_stay",
    "mid_to_long_term", "predecessors_on", "status", "status_on", "statuses",
]  # fmt: skip

MAX_NAME = 200
"""Characters; no name is longer, so longer text is not searched for likeness either."""


def status(name: str) -> Status:
    """Return a status by its id or one of its names, Japanese or English.

    Width, case, spaces, hyphens, underscores, slashes, brackets and middle dots make no difference.

    Raises
    ------
    UnknownName
        With the closest names.

    >>> status("技人国").name.en
    'Engineer/Specialist in Humanities/International Services'
    """
    from zairyu.statuses.catalogue import BY_ID, BY_NAME, CATALOGUE, folded, names_of

    found = BY_ID.get(name)
    if found is None and len(name) <= MAX_NAME:
        found = BY_NAME.get(folded(name))
    if found is None:
        raise UnknownName(
            "status of residence",
            name[:MAX_NAME],
            [each for entry in CATALOGUE for each in names_of(entry)],
        )
    return found


def predecessors_on(name: str, day: date) -> tuple[Status, ...]:
    """Return what a status was on a day before it existed: the predecessors then in force, in legal order."""
    entries = (status(each) for each in status(name).predecessors)
    return tuple(entry for entry in entries if entry.in_force(day))


def status_on(name: str, day: date) -> Status:
    """Return the status that stands for a name on a day.

    Itself where it exists, or where its holders go on holding it under transitional rules; before it
    existed, its predecessor; after its end, the successor that its holders were taken to hold. Where two
    predecessors were merged, the first; :func:`predecessors_on` gives both.

    Raises
    ------
    UnknownName
        If no status has this name.
    LawNotCovered
        If nothing stands for it on that day.

    >>> status_on("engineer", date(2026, 11, 23)).id
    'engineer_specialist_in_humanities_international_services'
    >>> status_on("business_manager", date(2015, 3, 31)).id
    'investor_business_manager'
    """
    entry = status(name)
    if entry.can_be_held(day):
        return entry
    if entry.start is not None and day < entry.start:
        for earlier in predecessors_on(name, day):
            return earlier
    elif entry.successor is not None:
        return status_on(entry.successor, day)
    msg = f"nothing in the catalogue stands for {entry.id} on {day}"
    raise LawNotCovered(msg)


@lru_cache(maxsize=64)
def statuses(on: date, *, families: bool = False) -> tuple[Status, ...]:
    """Return what is in force on a day, in legal order.

    Parameters
    ----------
    on
        The day.
    families
        Also the divided statuses as a whole (each before its parts), which nobody holds as such, and what
        is not a status of residence (Special Permanent Resident).
    """
    from zairyu.statuses.catalogue import CATALOGUE

    return tuple(
        entry
        for entry in CATALOGUE
        if entry.in_force(on)
        and (families or not (entry.is_divided(on) or entry.kind == "sui_generis"))
    )


def family(name: str) -> frozenset[str]:
    """Return a set of ids by its name: ``highly_skilled_professional_i``, ``hsp_1``, ``work``, ``table_2``.

    Raises
    ------
    UnknownName
        With the closest names.

    >>> sorted(family("技能実習2号"))
    ['technical_intern_training_ii_a', 'technical_intern_training_ii_b']
    """
    from zairyu.statuses.catalogue import folded

    by_name = {folded(each): ids for each, ids in FAMILIES.items()}
    by_name |= {folded(each): FAMILIES[of] for each, of in _FAMILY_NAMES.items()}
    found = by_name.get(folded(name)) if len(name) <= MAX_NAME else None
    if found is None:
        raise UnknownName("family of statuses", name[:MAX_NAME], [*FAMILIES, *_FAMILY_NAMES])
    return found


_FAMILY_NAMES = {
    "hsp_1": "highly_skilled_professional_i",
    "高度専門職1号": "highly_skilled_professional_i",
    "高度専門職": "highly_skilled_professional",
    "企業内転勤": "intra_company_transferee",
    "特定技能": "specified_skilled_worker",
    "技能実習": "technical_intern_training",
    "technical_intern_1": "technical_intern_training_i",
    "technical_intern_2": "technical_intern_training_ii",
    "technical_intern_3": "technical_intern_training_iii",
    "技能実習1号": "technical_intern_training_i",
    "技能実習2号": "technical_intern_training_ii",
    "技能実習3号": "technical_intern_training_iii",
    "就労資格": "work",
    "居住資格": "residence",
}


def longest_period_of_stay(name: str, day: date) -> Longest:
    """Return the longest period of stay on a day; None where there is no fixed one or it is not known.

    A status that did not exist yet is answered for its predecessor.

    >>> str(longest_period_of_stay("specified_skilled_worker_i", date(2025, 9, 29)))
    'P1Y'
    """
    try:
        return status_on(name, day).longest_on(day)
    except LawNotCovered:
        return None


@lru_cache(maxsize=256)
def days_of_new_periods(name: str) -> tuple[date, ...]:
    """Return the days on which a new wording on the periods of a status came into force, in order.

    Those of its predecessors included, as :func:`longest_period_of_stay` reads them.

    Raises
    ------
    UnknownName
        If no status has this name.
    """
    entry = status(name)
    read = [entry, *(status(each) for each in entry.predecessors)]
    if entry.successor is not None:
        read.append(status(entry.successor))
    days = {version.start for each in read for version in each.periods if version.start is not None}
    return tuple(sorted(days))


_CARDS_FROM = date(2012, 7, 9)
_LAST_DAY = date.max
_WITHOUT_CARD = {
    # designated activities whose holders get no card (Regulations, Art. 19-5), and since when
    "3": _CARDS_FROM,
    "4": _CARDS_FROM,
    "53": date(2024, 3, 31),
    "54": date(2024, 3, 31),
}
_THREE_MONTHS = Period(months=3)
_ANY_DAY = date(2024, 12, 1)  # three months from here are 90 days, so P90D is no longer than they


def mid_to_long_term(
    name: str,
    period: Period | Literal["indefinite"] | None,
    day: date | None = None,
    *,
    designated: str | None = None,
) -> bool | None:
    """Say whether the holder is a mid- to long-term resident, and so gets a residence card (Act Art. 19-3).

    Parameters
    ----------
    name
        The status.
    period
        The period of stay granted; None: not known.
    day
        The day of the grant; None: as the rule stands in its newest version. Before 2012-07-09 there were
        no such residents, and no residence cards.
    designated
        With Designated Activities, the number or code; None: not known.

    Returns
    -------
    bool | None
        None where it turns on what is not known.

    >>> mid_to_long_term("student", Period(months=3)), mid_to_long_term("student", Period(months=6))
    (False, True)
    """
    entry = status(name)
    rule = entry.card.on(day or _LAST_DAY)
    if rule is None:
        return False if day is not None and day < _CARDS_FROM else None
    if rule != "if_longer_than_3_months":
        return rule == "yes"
    long_enough = _longer_than_three_months(period)
    if entry.id != "designated_activities" or long_enough is False:
        return long_enough
    if designated is None:
        return None
    from zairyu.statuses.designated import designated_activity

    without = _WITHOUT_CARD.get(designated_activity(designated).code)
    return False if without is not None and (day or _LAST_DAY) >= without else long_enough


card_issued = mid_to_long_term
"""Is a residence card issued? It is issued to mid- to long-term residents, and to nobody else."""


def _longer_than_three_months(period: Period | Literal["indefinite"] | None) -> bool | None:
    if period is None or period == "indefinite":
        return None if period is None else True
    return add(_ANY_DAY, period) > add(_ANY_DAY, _THREE_MONTHS)


def counts_as(name: str, day: date, *, designated: str | None = None) -> CountsAs:
    """Say what a status is for the five years of the permanent residence guideline, as read on a day.

    ``day`` is the day whose guideline applies (that of the application), not a day of the stay.

    Parameters
    ----------
    name
        The status held during the stay.
    day
        The day whose text applies.
    designated
        With Designated Activities, the number or code.

    Returns
    -------
    str
        See :data:`zairyu.statuses.model.CountsAs`; ``unknown`` where no published rule was seen.
    """
    entry = status(name)
    found = entry.counts.on(day) or "unknown"
    if found != "by_designation":
        return found
    if designated is None:
        return "unknown"
    from zairyu.statuses.designated import designated_activity

    return designated_activity(designated).counts.on(day) or "unknown"


def is_work_status(name: str, day: date, *, designated: str | None = None) -> bool | None:
    """Say whether a status is a work status in the guideline's sense, as read on a day; None: not known."""
    found = counts_as(name, day, designated=designated)
    return None if found in ("unknown", "by_subdivision") else found == "work"
