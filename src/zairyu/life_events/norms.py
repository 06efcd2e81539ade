"""Norms that bind the discretion, as lines beside a refusal, a revocation or an order: never as something met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zairyu.citations import Citation
from zairyu.law import considerations as norm
from zairyu.life_events.model import Note

if TYPE_CHECKING:
    from zairyu.logic import Requirement

__all__ = ["AGAINST_A_REFUSAL", "AGAINST_REMOVAL"]


def _beside(*norms: Requirement) -> tuple[Note, ...]:
    return tuple(
        Note(each.text, tuple(at for at in each.citations if isinstance(at, Citation)))
        for each in norms
    )


AGAINST_A_REFUSAL: Final = _beside(*norm.OF_AN_EXAMINATION)
"""Beside a refused change or extension, and a revocation."""
AGAINST_REMOVAL: Final = _beside(
    norm.limits_of_discretion,
    norm.proportionality,
    norm.family_unity,
    norm.childs_interests,
    norm.non_refoulement,
)
"""Beside a refused special permission and a deportation order."""
