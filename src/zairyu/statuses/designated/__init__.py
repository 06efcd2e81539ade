"""Designated Activities: every number of the notice, and the usual kinds outside it."""

from __future__ import annotations

from datetime import date
from functools import cache

from zairyu.errors import UnknownName
from zairyu.statuses.designated.model import Change, DesignatedActivity
from zairyu.statuses.designated.notified import NOTIFIED
from zairyu.statuses.designated.unlisted import UNLISTED

__all__ = [
    "NOTIFIED", "UNLISTED", "Change", "DesignatedActivity", "code_of", "designated_activities",
    "designated_activity",
]  # fmt: skip

_PREFIXES = ("designated_activities:", "designated_activities_", "特定活動")


def designated_activities(on: date | None = None) -> tuple[DesignatedActivity, ...]:
    """Return the kinds of Designated Activities, the notice's numbers first, in their order.

    Parameters
    ----------
    on
        Only those that exist, or may exist for all that is known, on this day; every one when None.
    """
    return tuple(
        entry for entry in (*NOTIFIED, *UNLISTED) if on is None or entry.in_force(on) is not False
    )


@cache
def _by_code() -> dict[str, DesignatedActivity]:
    return {_folded(entry.code): entry for entry in (*NOTIFIED, *UNLISTED)}


def _folded(code: str) -> str:
    import unicodedata

    text = unicodedata.normalize("NFKC", code[:200]).casefold().strip()
    for prefix in _PREFIXES:
        text = text.removeprefix(prefix)
    return text.strip(" ()第").removesuffix("号").replace("号の", "-").replace("_", "-")


def code_of(text: str | None) -> str | None:
    """Return the code of a kind that is written in any of its ways; None for nothing, or no kind of this catalogue.

    >>> code_of("特定活動46号"), code_of("refugee_app"), code_of("nothing such")
    ('46', 'REFUGEE_APP', None)
    """
    found = _by_code().get(_folded(text)) if text and len(text) <= 200 else None
    return None if found is None else found.code


def designated_activity(code: str) -> DesignatedActivity:
    """Return a kind by its number or code.

    ``"46"``, ``"2-2"``, ``"5号の2"``, ``"REFUGEE_APP"``, with or without the prefix
    ``designated_activities:``, in any case.

    Raises
    ------
    UnknownName
        With the closest codes.

    >>> designated_activity("designated_activities:46").start
    datetime.date(2019, 5, 30)
    """
    found = _by_code().get(_folded(code)) if len(code) <= 200 else None
    if found is None:
        known = [entry.code for entry in (*NOTIFIED, *UNLISTED)]
        raise UnknownName("kind of Designated Activities", code[:200], known)
    return found
