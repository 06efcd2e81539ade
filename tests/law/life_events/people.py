"""Small cases for the life-events tests, built directly so that every status of the catalogue can be held."""

from datetime import date

from zairyu.calendar import Period
from zairyu.case import Case, History, Named, Person, Relationship, StatusSpell
from zairyu.case.values import NONE

AS_OF = date(2026, 11, 25)
THREE_YEARS = Period(years=3)


def holder(
    status=None,
    *,
    capacity=None,
    period=THREE_YEARS,
    expires_on=date(2028, 4, 3),
    ties=(),
    others=None,
    **told,
):
    """Somebody who holds a status since 2025-04-01; without one, nothing is known of the stay."""
    spells = ()
    if status is not None:
        spells = (
            StatusSpell(
                status=status,
                from_=date(2025, 4, 1),
                until=NONE,
                period_of_stay=period,
                expires_on=expires_on,
                capacity=capacity,
            ),
        )
    me = Person(statuses=History(spells), **told)
    return Case(
        as_of=AS_OF,
        applicant="me",
        persons=Named({"me": me, **(others or {})}),
        relationships=History(tuple(ties)),
    )


def married(*, living=()):
    return Relationship(
        kind="marriage",
        persons=("me", "partner"),
        from_=date(2020, 1, 10),
        until=NONE,
        living=History(tuple(living)),
    )


PARTNER = {"partner": Person(japanese_national=True)}
