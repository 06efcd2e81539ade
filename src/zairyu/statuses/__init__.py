"""The catalogue: every status of residence, sub-division and former status, dated and cited.

In the order of the Act's appended tables; what is divided stands before its parts, and the parts are
statuses (Act Art. 2-2). A status asked for on a day before it existed is answered for its predecessor;
see :func:`status_on`. The ids and the sets of them load at once; the entries when first asked for.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from zairyu.calendar import parse_day
from zairyu.statuses.families import (
    FAMILIES,
    HSP,
    HSP_I,
    RESIDENCE_STATUSES,
    SSW,
    STATUS_IDS,
    TABLE_2,
    TITP,
    WORK_STATUSES,
    parts_of,
)
from zairyu.statuses.lookup import (
    card_issued,
    counts_as,
    days_of_new_periods,
    family,
    is_work_status,
    longest_period_of_stay,
    mid_to_long_term,
    predecessors_on,
    status,
    status_on,
    statuses,
)

if TYPE_CHECKING:
    from zairyu.statuses.catalogue import CATALOGUE
    from zairyu.statuses.designated import (
        DesignatedActivity,
        designated_activities,
        designated_activity,
    )
    from zairyu.statuses.model import Dated, PeriodCase, PeriodVersion, Status, Version

__all__ = [
    "CATALOGUE", "FAMILIES", "HSP", "HSP_I", "RESIDENCE_STATUSES", "SSW", "STATUS_IDS", "TABLE_2",
    "TITP", "WORK_STATUSES", "Dated", "DesignatedActivity", "PeriodCase", "PeriodVersion", "Status",
    "Version", "card_issued", "counts_as", "days_of_new_periods", "designated_activities", "designated_activity",
    "family", "is_work_status", "longest_period_of_stay", "mid_to_long_term", "parts_of",
    "predecessors_on", "status", "status_on", "statuses",
]  # fmt: skip

_WHERE = {
    "CATALOGUE": "catalogue",
    "Dated": "model",
    "DesignatedActivity": "designated",
    "PeriodCase": "model",
    "PeriodVersion": "model",
    "Status": "model",
    "Version": "model",
    "designated_activities": "designated",
    "designated_activity": "designated",
}


def __getattr__(name: str) -> Any:
    module = _WHERE.get(name)
    if module is None:
        msg = f"module 'zairyu.statuses' has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    value = getattr(import_module(f"zairyu.statuses.{module}"), name)
    globals()[name] = value
    return value


class _Room(ModuleType):
    """The package, callable: its name is also that of the public function ``zairyu.statuses(on)``.

    Importing the package binds it under that name; without this the function would be hidden by it.
    """

    def __call__(self, on: Any, *, families: bool = False) -> tuple[Status, ...]:
        """Return the statuses in force on a day, given as a date or ISO text; see :func:`statuses`."""
        return statuses(parse_day(on), families=families)


sys.modules[__name__].__class__ = _Room
