"""The question itself: the one place that holds on the day, in the order in which one excludes the next.

Nationality before all; then decisions of a proceeding, which end a status; provisional stay; what the case places
outside the statuses; a grant; and where nothing is known, that it is not known.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from attrs import evolve

from zairyu.logic import Text
from zairyu.procedures.nationality_first import CHECK_NATIONALITY, CITED, nationality_of
from zairyu.procedures.standing.answer import Standing, Travel, Work
from zairyu.procedures.standing.cites import act
from zairyu.procedures.standing.held import goes_on, grant_on, lost_abroad, pending_on
from zairyu.procedures.standing.measures import proceedings_on
from zairyu.procedures.standing.nationals import japanese, special_permanent_resident
from zairyu.procedures.standing.outside import outside
from zairyu.procedures.standing.permits import provisional_stay
from zairyu.procedures.standing.proceedings import in_proceedings
from zairyu.procedures.standing.sixty_days import SIXTY_DAYS, SIXTY_DAYS_OVER, since_of
from zairyu.procedures.standing.with_status import with_status
from zairyu.procedures.standing.without import HELP
from zairyu.procedures.standing.without import place as _place

if TYPE_CHECKING:
    from zairyu.case import Application, Case, Permission, Person
    from zairyu.procedures.standing.held import Held

__all__ = ["standing"]

LAWYER_TODAY: Final = Text(
    ja="今日、弁護士に相談してください。弁護士には秘密を守る義務があります。",
    en="See a lawyer today. Lawyers keep what they hear to themselves.",
)


def standing(case: Case, on: date) -> Standing:
    """Return where the applicant of a case stands on a day.

    Parameters
    ----------
    case
        The case.
    on
        The day.
    """
    found = _stands(case, on)
    said: list[Text] = []
    possible = nationality_of(case, on) == "possible"
    if possible:
        said.append(CHECK_NATIONALITY)
    if found.lawyer_first:
        said.append(LAWYER_TODAY)
    act_now = next((each for each in found.next_acts if each.id != "lawyer"), None)
    if act_now is not None and (act_now.id != "card_renewal" or act_now.plan_by is not None):
        said.append(act_now.sentence)
    cited = (*found.citations, *(CITED if possible else ()))
    return evolve(found, first=tuple(said), citations=cited)


def _stands(case: Case, on: date) -> Standing:
    person = case.persons[case.applicant]
    pending = pending_on(case, on)
    if nationality_of(case, on) == "yes":
        return japanese(person, on, pending)
    held = grant_on(person, on)
    if person.special_permanent_resident or _is_special(held):
        return special_permanent_resident(person, on, pending)
    if _left_for_good(person, held, on):
        return _not_known(person, on, pending, LOST_ABROAD)
    proceedings = proceedings_on(person, held, on)
    going_on = held if held is not None and goes_on(held, pending, on) else None
    in_hand = in_proceedings(proceedings, going_on, on, pending)
    if in_hand is not None:
        return in_hand
    permit = _provisional_stay(person, held, on)
    if permit is not None:
        return provisional_stay(person, permit, on, pending)
    if held is None or not _later_than_outside(person, held):
        placed = outside(case, person, on, pending)
        if placed is not None:
            return placed
        if person.stays_outside_the_system in SIXTY_DAYS and held is None:
            return _not_known(person, on, pending, SIXTY_DAYS_OVER)
    if held is None:
        return _not_known(person, on, pending)
    if lost_abroad(person, case.as_of, on):
        return _not_known(person, on, pending, LOST_ABROAD)
    return with_status(case, person, held, on, pending, proceedings)


def _left_for_good(person: Person, held: Held | None, on: date) -> bool:
    """Whether the person is abroad, having left without a permission to return, and was given no status since."""
    for absence in person.absences:
        left, back = absence.left_on, absence.returned_on
        if left is None or left >= on or (isinstance(back, date) and back <= on):
            continue
        if absence.permission == "none":
            return held is None or held.spell.from_ is None or held.spell.from_ <= left
    return False


def _is_special(held: Held | None) -> bool:
    return held is not None and held.status == "special_permanent_resident"


def _later_than_outside(person: Person, held: Held) -> bool:
    """Whether the grant came after what the case places outside the statuses.

    Where no day is told: a grant follows the sixty days, and is followed by any other place.
    """
    since = since_of(person)
    if since is None or held.spell.from_ is None:
        return person.stays_outside_the_system in (None, "none", *SIXTY_DAYS)
    return held.spell.from_ >= since


def _provisional_stay(person: Person, held: Held | None, on: date) -> Permission | None:
    """The permit for provisional stay that runs, or the last one that ran, where no status came after it."""
    permits = [
        each
        for each in person.permissions
        if each.kind == "provisional_stay" and each.from_ is not None and each.from_ <= on
    ]
    if not permits:
        return None
    permit = max(permits, key=lambda each: each.from_ or date.min)
    granted = held.spell.from_ if held is not None else None
    return permit if granted is None or (permit.from_ or date.min) > granted else None


# --- Where it cannot be told --------------------------------------------------------------------------------

NOT_KNOWN: Final = Text(
    ja="この日にどの在留資格を持っているか、まだわかりません。",
    en="Which status of residence is held on this day is not known yet.",
)
LOST_ABROAD: Final = Text(
    ja="再入国の許可がないまま、又はその期限の後も日本の外にいるため、前の在留資格は続いていないと見られます。"
    "日本に戻るには、新しい上陸の許可が必要です。",
    en="Outside Japan without a permission to return, or past its end: the status held before is taken not "
    "to go on. Coming back takes a new permission to land.",
)
IF_JAPANESE: Final = Text(
    ja="日本国籍を持つ可能性があるときは、まず国籍を確かめてください。",
    en="Where Japanese nationality is possible, check nationality first.",
)
DEPENDS: Final = Text(ja="在留資格によります。", en="It depends on the status.")


def _not_known(
    person: Person, on: date, pending: tuple[Application, ...], basis: Text = NOT_KNOWN
) -> Standing:
    return _place(
        on,
        "not_known",
        basis,
        pending,
        lawful=None,
        card=None,
        work=Work("not_known", (DEPENDS,)),
        travel=Travel(None, on, None, abroad=False, text=(DEPENDS,), citations=()),
        notes=(
            Text(
                ja="在留カードか旅券の記載から、在留資格・許可の日・満了日を入れてください。",
                en="Give status, day of permission and expiry day from the residence card or passport.",
            ),
            HELP,
            *((IF_JAPANESE,) if person.japanese_national is None else ()),
        ),
        citations=(act("2-2/1"),),
    )
