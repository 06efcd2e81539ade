"""Where a search can stand: a status, a kind of Designated Activities, or a place outside the statuses.

A kind is written as in the transition table, ``designated_activities:46``. The table has nodes for the kinds
that some rule of it singles out; every other kind goes by the node of the status.
"""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text
from zairyu.pathways.nodes import KINDS, OUTSIDE, status_of

__all__ = [
    "ABROAD", "DESIGNATED", "JAPANESE", "NEVER_PROPOSED", "OUTSIDE", "OVERSTAY", "PERMANENT", "TIME_TO_LEAVE", "kind_of", "place_name",
    "place_of_kind", "status_of", "table_node",
]  # fmt: skip

ABROAD: Final = "abroad"
"""Where somebody stands who lives outside Japan and holds no status."""
OVERSTAY: Final = "overstay"
"""Where somebody stands who is in Japan without a status and without another ground to be there."""
TIME_TO_LEAVE: Final = "revoked_departure_period"
"""Where somebody stands whose status was revoked, in the time given to leave."""
JAPANESE: Final = "japanese_national"
PERMANENT: Final = "permanent_resident"
DESIGNATED: Final = "designated_activities"

NEVER_PROPOSED: Final = frozenset(
    {
        "REFUGEE_APP", "DEPARTURE", "UKRAINE", "MYANMAR", "AFGHAN_ETC", "DV_VICTIM", "TRAFFICKING", "PREGNANT_TITP",
    }
)  # fmt: skip
"""Kinds that no route leads to or through: asylum, humanitarian measures, preparing to leave."""


def kind_of(place: str) -> str | None:
    """Return the kind of Designated Activities of a place; None for any other.

    >>> kind_of("designated_activities:46"), kind_of("student")
    ('46', None)
    """
    name, _, code = place.partition(":")
    return code or None if name == DESIGNATED else None


def place_of_kind(code: str) -> str:
    """Return the place of a kind of Designated Activities.

    >>> place_of_kind("2-2")
    'designated_activities:2-2'
    """
    return f"{DESIGNATED}:{code}"


def table_node(place: str) -> str:
    """Return the node of the transition table for a place: its own, or that of its status.

    >>> table_node("designated_activities:46"), table_node("designated_activities:57")
    ('designated_activities:46', 'designated_activities')
    """
    return place if place in KINDS or kind_of(place) is None else DESIGNATED


def place_name(place: str) -> Text:
    """Return what a place is called: the official name of a status, with the kind for a designation."""
    if place in OUTSIDE:
        return OUTSIDE[place]
    from zairyu.statuses import designated_activity, status

    name = status(status_of(place)).name
    code = kind_of(place)
    if code is None:
        return name
    kind = designated_activity(code)
    if kind.listed:
        return Text(
            ja=f"{name.ja}（{code}号・{kind.name.ja}）",
            en=f"{name.en} (no. {code}: {kind.name.en})",
        )
    return Text(ja=f"{name.ja}（{kind.name.ja}）", en=f"{name.en} ({kind.name.en})")
