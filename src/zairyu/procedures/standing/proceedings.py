"""Which position a proceeding gives: none of them is told as a threat, and a lawyer comes first in all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from zairyu.procedures.standing.departure_order import under_departure_order
from zairyu.procedures.standing.deportation import ordered, proceeding
from zairyu.procedures.standing.revoked import revoked

if TYPE_CHECKING:
    from zairyu.case import Application
    from zairyu.procedures.standing.answer import Standing
    from zairyu.procedures.standing.held import Held
    from zairyu.procedures.standing.measures import Proceedings

__all__ = ["in_proceedings"]


def in_proceedings(
    found: Proceedings, held: Held | None, on: date, pending: tuple[Application, ...]
) -> Standing | None:
    """Return the standing that the proceedings give; None where a status is still held beside them."""
    order = found.get("deportation_order")
    if order is not None:
        return ordered(found, order, on, pending)
    leaving = found.get("departure_order")
    if leaving is not None:
        return under_departure_order(leaving, on, pending)
    revocation = found.get("revocation")
    if revocation is not None:
        return revoked(found, revocation, on, pending)
    if held is None and found:
        return proceeding(found, on, pending)
    return None
