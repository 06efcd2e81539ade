"""Procedures: who applies and when, the whole test, what holds meanwhile, what it costs, where one stands.

:data:`PROCEDURES` holds them by id; :func:`zairyu.procedures.describe.describe` gives one whole answer about one;
:func:`zairyu.procedures.assemble.scheme_for` puts a test together; :func:`zairyu.procedures.standing.standing` says
where a person stands on a day.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

from zairyu.calendar import parse_day
from zairyu.procedures.catalogue import PROCEDURES
from zairyu.procedures.model import Average, Procedure

__all__ = ["PROCEDURES", "Average", "Procedure"]


class _Room(ModuleType):
    """The room answers when it is called: ``zairyu.procedures(on=...)`` lists what exists on a day.

    The name of this package and of that function are the same.
    """

    def __call__(self, on: Any) -> tuple[Procedure, ...]:
        """Return the procedures that exist on a day, a date or ISO text."""
        from zairyu.procedures.describe import procedures_on

        return procedures_on(parse_day(on))


sys.modules[__name__].__class__ = _Room
