"""Provisions that a standing cites, by the day asked about where they moved."""

from __future__ import annotations

from datetime import date
from typing import Final

from zairyu.citations import ACT, REGULATIONS, SPR_ACT, Citation

__all__ = ["NEW_PROCEDURE", "act", "regulation", "special_act"]

READ: Final = "2026-06-14"
OLD: Final = "2023-12-01"
NEW_PROCEDURE: Final = date(2024, 6, 10)
"""Act 56 of 2023: supervision, special permission on application; articles moved."""


def act(path: str, on: date | None = None, before: str | None = None) -> Citation:
    """Return a provision of the Act; with ``on``, where it stood (``before``) until 9 June 2024."""
    if on is not None and on < NEW_PROCEDURE:
        return ACT.at(before or path, read=OLD)
    return ACT.at(path, read=READ)


def regulation(path: str) -> Citation:
    """Return a provision of the Enforcement Regulations."""
    return REGULATIONS.at(path, read=READ)


def special_act(path: str) -> Citation:
    """Return a provision of the Special Act on special permanent residents."""
    return SPR_ACT.at(path, read=READ)
