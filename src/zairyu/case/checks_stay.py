"""Contradictions in the stay: statuses held, their periods, absences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from zairyu.calendar import Period, add, subtract
from zairyu.case.catalogue import name_then, period_problem
from zairyu.case.model import NONE, Absence, Case, Person, StatusSpell
from zairyu.case.plain import join
from zairyu.errors import Problem

__all__ = ["stay_checks"]

SPECIAL_RE_ENTRY_BEGAN: Final = date(2012, 7, 9)
"""First day of special re-entry permission (Act Art. 26-2)."""
_ONE_DAY: Final = timedelta(days=1)
_SPECIAL_PERIOD: Final = Period(months=2)
# An extension counts from the old expiry and is decided from about three months before it to two months
# after it: where the old expiry is not stated, the new one may differ by that from the count from `from`.
_BEFORE_EXPIRY: Final = Period(months=4)


def stay_checks(person: Person, path: str, case: Case) -> Iterator[Problem]:
    """Yield the contradictions within one person's stay."""
    grants = sorted(
        (
            (grant, f"{path}.statuses[{index}]")
            for index, grant in enumerate(person.statuses)
            if grant.from_ is not None
        ),
        key=lambda each: each[0].from_ or date.min,
    )
    yield from _overlaps(grants)
    yield from _periods(person, path)
    yield from _expiries(grants, case)
    yield from _arrival(person, path, grants)
    yield from _nobody_holds(person, path)
    yield from _absences(person, path, [grant for grant, _ in grants], case)


def _overlaps(grants: list[tuple[StatusSpell, str]]) -> Iterator[Problem]:
    """One status at a time: a day shared by two neighbours is the day of the change."""
    for (one, path), (other, other_path) in pairwise(grants):
        if one.from_ == other.from_:
            yield Problem(
                join(other_path, "from"),
                f"{other.from_}, the day on which another grant began as well",
                "one status of residence at a time",
                "同じ時に一つの在留資格",
            )
        elif one.until is NONE or (isinstance(one.until, date) and one.until > _from(other)):
            end = "none" if one.until is NONE else one.until
            yield Problem(
                join(path, "until"),
                f"{end}, though {other.status} began on {other.from_}",
                f"a day up to {other.from_}: one status of residence at a time",
                f"{other.from_}までの日（在留資格は同じ時に一つ）",
            )


def _from(grant: StatusSpell) -> date:
    return grant.from_ or date.min


def _periods(person: Person, path: str) -> Iterator[Problem]:
    """Check each grant against the catalogue of its day."""
    for index, grant in enumerate(person.statuses):
        here = f"{path}.statuses[{index}]"
        day = grant.granted_on or grant.from_
        problem = name_then(grant.status, grant.from_ or day, join(here, "status"))
        if problem is None and day is not None:
            problem = period_problem(grant, day, join(here, "period_of_stay"))
        if problem is not None:
            yield problem


def _expiries(grants: list[tuple[StatusSpell, str]], case: Case) -> Iterator[Problem]:
    before: StatusSpell | None = None
    for grant, path in grants:
        if grant.period_of_stay == "indefinite" and isinstance(grant.expires_on, date):
            yield Problem(
                join(path, "expires_on"),
                f"{grant.expires_on}, though the period is indefinite",
                "none",
                "none",
            )
        elif isinstance(grant.expires_on, date):
            yield from _expiry(grant, grant.expires_on, before, path, case)
        before = grant


def _expiry(
    grant: StatusSpell, expires: date, before: StatusSpell | None, path: str, case: Case
) -> Iterator[Problem]:
    if expires < _from(grant):
        yield Problem(
            join(path, "expires_on"),
            f"{expires}, before from ({grant.from_})",
            f"a day on or after {grant.from_}",
            f"{grant.from_}以後の日",
        )
        return
    if isinstance(grant.period_of_stay, Period) and not _fits(grant, expires, before):
        yield Problem(
            join(path, "expires_on"),
            f"{expires}, which is not {grant.period_of_stay} after {grant.from_}",
            f"about {add(_from(grant), grant.period_of_stay)}, or another period_of_stay",
            f"{add(_from(grant), grant.period_of_stay)}ごろ。又は別の在留期間",
        )
    last = add(expires, _SPECIAL_PERIOD)
    held_to = grant.until if isinstance(grant.until, date) else None
    if grant.until is NONE and case.as_of > last:
        held_to = case.as_of
    if held_to is not None and held_to > last:
        yield Problem(
            join(path, "until"),
            f"{'none' if grant.until is NONE else grant.until}, though the period ended on {expires}",
            f"a day up to {expires}, or up to {last} while an application filed in time was pending",
            f"{expires}までの日（期間内の申請の処分を待つ間は{last}まで）",
        )


def _fits(grant: StatusSpell, expires: date, before: StatusSpell | None) -> bool:
    """Return whether the period can end that day, the first day being counted or not."""
    assert isinstance(grant.period_of_stay, Period)
    starts = [day for day in (grant.from_, grant.granted_on) if day is not None]
    if before is not None and isinstance(before.expires_on, date):
        starts.append(before.expires_on)
    ends = [add(day, grant.period_of_stay) for day in starts]
    if any(abs((expires - end).days) <= 1 for end in ends):
        return True
    known = before is not None and before.expires_on is not None
    if grant.granted_by in ("extension", None) and not known:
        earliest = subtract(min(ends), _SPECIAL_PERIOD) - _ONE_DAY
        return earliest <= expires <= add(max(ends), _BEFORE_EXPIRY)
    return False


def _arrival(person: Person, path: str, grants: list[tuple[StatusSpell, str]]) -> Iterator[Problem]:
    first = person.first_entered_on
    begun = _from(grants[0][0]) if person.statuses.complete and grants else None
    if len(grants) != len(person.statuses):
        begun = None
    if first is not None:
        for grant, where in grants[:1]:
            if _from(grant) < first:
                yield Problem(
                    join(where, "from"),
                    f"{grant.from_}, before first_entered_on ({first})",
                    f"a day on or after {first}",
                    f"初めて日本に来た日（{first}）以後の日",
                )
    for index, absence in enumerate(person.absences):
        arrived = first or begun
        if arrived is not None and absence.left_on is not None and absence.left_on < arrived:
            yield Problem(
                f"{path}.absences[{index}].left_on",
                f"{absence.left_on}, before arriving in Japan ({arrived})",
                f"a day on or after {arrived}",
                f"日本に来た日（{arrived}）以後の日",
            )


def _nobody_holds(person: Person, path: str) -> Iterator[Problem]:
    """Japanese nationals and special permanent residents hold no status of residence."""
    reason = (
        "japanese_national"
        if person.japanese_national
        else "special_permanent_resident"
        if person.special_permanent_resident
        else None
    )
    if reason is None:
        return
    for index, grant in enumerate(person.statuses):
        if grant.until is NONE:
            yield Problem(
                f"{path}.statuses[{index}].until",
                f"none, though {reason} is true: such a person holds no status of residence",
                "the last day on which it was held",
                "その在留資格を有した最後の日",
            )


def _absences(
    person: Person, path: str, grants: list[StatusSpell], case: Case
) -> Iterator[Problem]:
    dated = sorted(
        (
            (absence, f"{path}.absences[{index}]")
            for index, absence in enumerate(person.absences)
            if absence.left_on is not None
        ),
        key=lambda each: each[0].left_on or date.min,
    )
    for (one, one_path), (other, other_path) in pairwise(dated):
        if one.returned_on is NONE or (
            isinstance(one.returned_on, date) and one.returned_on > _left(other)
        ):
            back = "none (still abroad)" if one.returned_on is NONE else one.returned_on
            yield Problem(
                join(other_path, "left_on"),
                f"{other.left_on}, within the absence that ended: {back} ({one_path})",
                "absences that do not overlap",
                "重ならない出国",
            )
    for absence, where in dated:
        yield from _absence(absence, where, grants, case)


def _left(absence: Absence) -> date:
    return absence.left_on or date.min


def _absence(
    absence: Absence, path: str, grants: list[StatusSpell], case: Case
) -> Iterator[Problem]:
    left = _left(absence)
    back = absence.returned_on if isinstance(absence.returned_on, date) else None
    if back is not None and back < left:
        yield Problem(
            join(path, "returned_on"),
            f"{back}, before left_on ({left})",
            f"a day on or after {left}",
            f"{left}以後の日",
        )
        return
    if absence.permission == "special_reentry" and left < SPECIAL_RE_ENTRY_BEGAN:
        yield Problem(
            join(path, "permission"),
            f"special_reentry on {left}; it began on {SPECIAL_RE_ENTRY_BEGAN}",
            "re_entry_permit or none",
            "再入国許可（re_entry_permit）又は none",
        )
    last = _last_day(absence, left)
    reached = case.as_of if absence.returned_on is NONE else back
    if last is None or reached is None or reached <= last:
        return
    grant = grants[index - 1] if (index := bisect_right(grants, left, key=_from)) else None
    if grant is not None and (
        grant.until is NONE or (isinstance(grant.until, date) and grant.until >= reached)
    ):
        yield Problem(
            join(path, "returned_on"),
            f"{back or 'none'}, after the last day to re-enter ({last}), "
            f"though {grant.status} is said to have gone on",
            "a return in time, a longer permit, or a status that ended",
            f"期限（{last}）までの帰国、より長い許可、又は終わった在留資格",
        )


def _last_day(absence: Absence, left: date) -> date | None:
    """Return the latest day to re-enter that the permission can mean, ``None`` where unknown."""
    if absence.permission == "none":
        return left
    if absence.permission == "re_entry_permit" and absence.permit_valid_until is not None:
        # A mission abroad can extend a permit by up to a year (Act Art. 26, paragraph 5).
        years = 1 if absence.permit_extended else 0
        return add(absence.permit_valid_until, Period(years=years))
    if absence.permission == "special_reentry":
        # Whether the day one year later is still in time is not settled; here it is let pass.
        return add(left, Period(years=1))
    return None
