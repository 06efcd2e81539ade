"""What each kind of event means, as data: one module a group of events, read from top to bottom."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from zairyu.life_events.model import Table
from zairyu.life_events.tables import (
    counter,
    family,
    health_and_care,
    money,
    offences,
    proceedings,
    protection,
    stay_and_papers,
    study,
    work,
)

__all__ = ["TABLES"]

TABLES: Final[Mapping[str, Table]] = MappingProxyType(
    {
        each.kind: each
        for module in (
            family,
            work,
            study,
            health_and_care,
            money,
            offences,
            stay_and_papers,
            proceedings,
            protection,
            counter,
        )
        for each in module.TABLES
    }
)
"""The table of each kind of event, by id."""
