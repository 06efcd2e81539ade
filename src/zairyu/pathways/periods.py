"""Which period of stay a route assumes to be granted.

In the *same* reading a change grants the period held before where the new status has it, and one year
otherwise; in the *longest* reading the longest published. For kinds of Designated Activities that are usually
granted for less than the Regulations allow, what the catalogue reports of the kind is taken.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from zairyu.calendar import Period
from zairyu.pathways.places import kind_of, status_of
from zairyu.statuses import STATUS_IDS, designated_activity, status

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LONGEST", "SAME", "USUAL", "length_of", "period_assumed"]

SAME: Final = "same"
LONGEST: Final = "longest"
_THREE_MONTHS: Final = Period(months=3)
_FOUR_MONTHS: Final = Period(months=4)
_SIX_MONTHS: Final = Period(months=6)
_ONE_YEAR: Final = Period(years=1)
_FIVE_YEARS: Final = Period(years=5)

USUAL: Final[Mapping[str, tuple[Period, ...]]] = MappingProxyType(
    {
        "5": (_ONE_YEAR, _SIX_MONTHS),
        "5-2": (_ONE_YEAR,),
        "9": (_ONE_YEAR,),
        "12": (_THREE_MONTHS,),
        "15": (_THREE_MONTHS,),
        "25": (_ONE_YEAR, _SIX_MONTHS),
        "36": (_FIVE_YEARS,),
        "37": (_FIVE_YEARS,),
        "40": (_SIX_MONTHS,),
        "42": (_ONE_YEAR,),
        "43": (_SIX_MONTHS,),
        "44": (_SIX_MONTHS,),
        "51": (_ONE_YEAR, _SIX_MONTHS),
        "53": (_SIX_MONTHS,),
        "54": (_SIX_MONTHS,),
        "55": (_ONE_YEAR, _SIX_MONTHS),
        "JOBHUNT_GRAD1": (_SIX_MONTHS,),
        "JOBHUNT_GRAD2": (_SIX_MONTHS,),
        "OFFER_WAIT": (_ONE_YEAR,),
        "GRADSCHOOL_WAIT": (_ONE_YEAR,),
        "STARTUP_GRAD": (_SIX_MONTHS,),
        "JOBLOSS_COMPANY": (_SIX_MONTHS,),
        "FAMILY_OF_JOBLOSS": (_SIX_MONTHS,),
        "SSW1_PREP": (_SIX_MONTHS,),
        "EMPLOY_CONT": (_ONE_YEAR,),
        "TITP_TRANSFER": (_FOUR_MONTHS,),
        "DEP_HSGRAD": (_ONE_YEAR,),
        "ELDER_PARENT": (_ONE_YEAR,),
    }
)
"""By kind of Designated Activities: the periods that the catalogue reports as usual (``period_note``), longest first."""


def period_assumed(to: str, day: date, held: Period | None, periods: str) -> Period | None:
    """Return the period of stay assumed to be granted; None where there is none.

    Parameters
    ----------
    to, day
        The place that the grant leads to, and the day of the grant.
    held
        The period held before, if known.
    periods
        :data:`SAME` or :data:`LONGEST`.
    """
    published = _published(to, day)
    if not published:
        return None
    longest = max(published, key=length_of)
    if periods == LONGEST or len(published) == 1:
        return longest
    if held is not None and held in published:
        return held
    if _ONE_YEAR in published:
        return _ONE_YEAR
    return min(published, key=length_of)


def _published(to: str, day: date) -> tuple[Period, ...]:
    if status_of(to) not in STATUS_IDS:
        return ()
    kind = kind_of(to)
    if kind is not None:
        if kind in USUAL:
            return USUAL[kind]
        allowed = designated_activity(kind).periods_on(day)
        return (*allowed, _ONE_YEAR) if len(allowed) == 1 else allowed
    return tuple(p for p in status(to).periods_on(day) if isinstance(p, Period))


def length_of(period: Period) -> tuple[int, int]:
    """Return months and days of a period, to compare it with others."""
    return period.years * 12 + period.months, period.days
