"""Clocks of revocation, ways back, windows and ends of stays, by hand from the articles. No closed office moves them.

A clock gives the first day on which a ground could be used. The first day of each row counts the day of the event
too; the second begins with the day after it, which is the first whole day without the activity (Civil Code 140, 143).
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve

import zairyu as z
from zairyu.case import Application, History, Person
from zairyu.case.stay import Card
from zairyu.case.values import NONE
from zairyu.life_events.timeline import Timeline

from .people import ENGINEER, both, duty, ends, holder, risk

WORKER = holder(ENGINEER, expires="2031-04-01")
SECOND = holder("highly_skilled_professional_ii")
SPOUSE = holder("spouse_or_child_of_japanese_national", expires="2031-04-01", capacity="spouse")
DEPENDENT = holder("dependent", expires="2031-04-01", capacity="spouse")
STUDENT = holder("student", expires="2031-04-01")
PERMANENT = holder("permanent_resident")
SPECIAL = holder(None, special_permanent_resident=True)

# --- Revocation ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("last_day_of_work", "safe", "other"),
    [
        ("2026-03-31", "2026-07-01", "2026-07-01"),  # April, May, June
        ("2026-11-30", "2027-03-01", "2027-03-01"),  # to the end of February
        ("2026-11-29", "2027-03-01", "2027-03-01"),
        ("2026-11-28", "2027-02-28", "2027-03-01"),
        ("2027-11-29", "2028-02-29", "2028-03-01"),
        ("2027-11-30", "2028-03-01", "2028-03-01"),
        ("2026-09-29", "2026-12-29", "2026-12-30"),  # closed days, all the same
        ("2026-10-02", "2027-01-02", "2027-01-03"),
    ],
)
def test_three_months_without_the_activity(last_day_of_work, safe, other):
    work = risk(WORKER, "revocation.inactive_three_months.work", "left_job", last_day_of_work)
    assert both(work.from_day) == (safe, other)
    family = risk(
        DEPENDENT, "revocation.inactive_three_months.family", "divorced", last_day_of_work
    )
    assert both(family.from_day) == (safe, other)
    study = risk(STUDENT, "revocation.inactive_three_months.study", "graduated", last_day_of_work)
    assert both(study.from_day) == (safe, other)


@pytest.mark.parametrize(
    ("event", "safe", "other"),
    [
        ("2026-05-25", "2026-11-25", "2026-11-26"),
        ("2026-06-30", "2026-12-30", "2027-01-01"),  # from 1 July: to 31 December
        ("2026-08-31", "2027-03-01", "2027-03-01"),
        ("2027-08-29", "2028-02-29", "2028-03-01"),
        ("2026-07-02", "2027-01-02", "2027-01-03"),
    ],
)
def test_six_months_of_spouses_and_of_the_second_highly_skilled_status(event, safe, other):
    spouse = risk(SPOUSE, "revocation.spouse_six_months", "divorced", event)
    assert both(spouse.from_day) == (safe, other)
    second = risk(SECOND, "revocation.inactive_six_months.hsp_ii", "left_job", event)
    assert both(second.from_day) == (safe, other)


@pytest.mark.parametrize(
    ("event", "safe", "other"),
    [
        ("2026-10-02", "2026-12-31", "2027-01-01"),  # 29 days of October, 30, 31
        ("2026-12-01", "2027-03-01", "2027-03-02"),
        ("2027-12-01", "2028-02-29", "2028-03-01"),
    ],
)
def test_ninety_days_for_an_address(event, safe, other):
    name = "revocation.new_address_not_notified"
    moved = risk(WORKER, name, "moved", "2028-06-01", left_old_home_on=event)
    assert both(moved.from_day) == (safe, other)
    never = holder(ENGINEER, expires="2031-04-01", facts={"position.address_never_notified": True})
    landed = risk(never, "revocation.address_never_notified", "entered_japan", event)
    assert both(landed.from_day) == (safe, other)


@pytest.mark.parametrize(
    ("name", "case", "kind", "event", "item"),
    [
        # From 1 April 2027 the items on addresses have other numbers. Read on the first day of use.
        ("new_address_not_notified", WORKER, "moved", "2026-12-30", "22-4/1/9"),  # 30 March
        ("new_address_not_notified", WORKER, "moved", "2026-12-31", "22-4/1/9"),  # 31 March
        ("new_address_not_notified", WORKER, "moved", "2027-01-01", "22-4/1/11"),  # 1 April
        ("address_never_notified", WORKER, "entered_japan", "2026-12-31", "22-4/1/8"),
        ("address_never_notified", WORKER, "entered_japan", "2027-01-01", "22-4/1/10"),
        ("false_address", WORKER, "moved", "2027-03-31", "22-4/1/10"),
        ("false_address", WORKER, "moved", "2027-04-01", "22-4/1/12"),
        ("spouse_six_months", SPOUSE, "divorced", "2027-04-01", "22-4/1/7"),
        ("permanent_resident_dues", PERMANENT, "arrears", "2027-03-31", "22-4/1/8"),
        ("permanent_resident_dues", PERMANENT, "arrears", "2027-04-01", "22-4/1/8"),
    ],
)
def test_where_a_ground_stands_on_its_first_day(name, case, kind, event, item):
    found = risk(case, f"revocation.{name}", kind, event)
    assert [str(citation.path) for citation in found.citations] == [item]


@pytest.mark.parametrize(
    ("event", "first"),
    [
        ("2026-12-01", "2027-04-01"),
        ("2027-03-31", "2027-04-01"),
        ("2027-04-01", "2027-04-01"),
        ("2027-04-02", "2027-04-02"),
    ],
)
def test_permanent_residents_are_touched_from_the_first_day_of_the_new_items(event, first):
    found = risk(PERMANENT, "revocation.permanent_resident_dues", "arrears", event)
    assert both(found.from_day) == (first, first)


@pytest.mark.parametrize(
    ("event", "first"), [("2016-12-31", "2017-01-01"), ("2017-01-02", "2017-01-02")]
)
def test_another_activity_is_a_ground_from_the_day_itself_since_2017(event, first):
    found = risk(WORKER, "revocation.other_activity", "left_job", event)
    assert both(found.from_day) == (first, first)
    assert found.nominal_end is None


# --- Coming back -----------------------------------------------------------------------------------------

AWAY = {"permission": "special_reentry"}


@pytest.mark.parametrize(
    ("left", "safe", "other"),
    [
        ("2026-02-28", "2027-02-27", "2027-02-28"),
        ("2027-02-28", "2028-02-27", "2028-02-29"),  # from 1 March 2027: to the end of February
        ("2028-02-29", "2029-02-28", "2029-02-28"),
        ("2026-12-31", "2027-12-30", "2027-12-31"),
        ("2027-01-03", "2028-01-02", "2028-01-03"),
    ],
)
def test_one_year_to_come_back(left, safe, other):
    assert ends(PERMANENT, "re_entry.back_in_time", "long_absence", left, **AWAY) == (safe, other)


@pytest.mark.parametrize(
    ("expires", "safe", "other"),
    [
        ("2027-10-31", "2027-10-31", "2027-10-31"),  # a Sunday: the stay is not longer for it
        ("2027-11-23", "2027-11-23", "2027-11-23"),
        ("2027-11-24", "2027-11-24", "2027-11-24"),
        ("2027-11-25", "2027-11-24", "2027-11-25"),
        ("2027-11-26", "2027-11-24", "2027-11-25"),
    ],
)
def test_the_end_of_the_stay_comes_first(expires, safe, other):
    case = holder("student", expires=expires)
    name = "re_entry.back_in_time"
    assert ends(case, name, "long_absence", "2026-11-25", **AWAY) == (safe, other)


@pytest.mark.parametrize(
    ("left", "safe", "other"),
    [
        ("2026-03-10", "2028-03-09", "2028-03-10"),
        ("2026-02-28", "2028-02-27", "2028-02-29"),
        ("2024-02-29", "2026-02-28", "2026-02-28"),
        ("2026-12-31", "2028-12-30", "2028-12-31"),
    ],
)
def test_special_permanent_residents_have_two_years(left, safe, other):
    name = "special_permanent_resident.returning"
    assert ends(SPECIAL, name, "long_absence", left, **AWAY) == (safe, other)


# --- Cards -----------------------------------------------------------------------------------------------

TWO, THREE, SIX = (
    "card.renewal_two_months",
    "card.renewal_three_months",
    "card.renewal_six_months",
)


@pytest.mark.parametrize(
    ("expires", "name", "opens", "last"),
    [
        # Until 13 June 2026 two months, since 14 June three; a Saturday and a Sunday.
        ("2026-06-13", TWO, ("2026-04-13", "2026-04-13"), ("2026-06-12", "2026-06-15")),
        ("2026-06-14", THREE, ("2026-04-14", "2026-04-14"), ("2026-06-12", "2026-06-15")),
        ("2026-08-13", THREE, ("2026-06-13", "2026-06-13"), ("2026-08-13", "2026-08-13")),
        ("2026-08-14", THREE, ("2026-06-14", "2026-06-14"), ("2026-08-14", "2026-08-14")),
        ("2026-08-20", THREE, ("2026-06-14", "2026-06-14"), ("2026-08-20", "2026-08-20")),
        ("2026-09-14", THREE, ("2026-06-14", "2026-06-14"), ("2026-09-14", "2026-09-14")),
        ("2026-09-15", THREE, ("2026-06-15", "2026-06-15"), ("2026-09-15", "2026-09-15")),
        ("2026-12-31", THREE, ("2026-10-01", "2026-09-30"), ("2026-12-28", "2027-01-04")),
        ("2027-05-31", THREE, ("2027-03-01", "2027-02-28"), ("2027-05-31", "2027-05-31")),
        ("2028-05-29", THREE, ("2028-02-29", "2028-02-29"), ("2028-05-29", "2028-05-29")),
    ],
)
def test_the_window_to_renew_a_card(expires, name, opens, last):
    found = duty(PERMANENT, name, "card_expires", expires)
    assert both(found.opens) == opens
    assert both(found.last_day) == last
    others = {TWO, THREE} - {name}
    assert all(duty(PERMANENT, other, "card_expires", expires) is None for other in others)


@pytest.mark.parametrize(
    ("expires", "opens"),
    [("2026-06-10", "2026-04-10"), ("2026-08-13", "2026-06-13"), ("2026-08-20", "2026-06-14"),
     ("2026-09-20", "2026-06-20")],
)  # fmt: skip
def test_the_certificate_of_special_permanent_residents_has_the_same_window(expires, opens):
    old = "special_permanent_resident.renewal_two_months"
    name = old if expires < "2026-06-14" else "special_permanent_resident.renewal"
    assert both(duty(SPECIAL, name, "card_expires", expires).opens) == (opens, opens)


CHILD_CARD = Card(issued_on=date(2024, 1, 15), valid_until=date(2026, 12, 31))
NEW_CHILD_CARD = evolve(CHILD_CARD, issued_on=date(2026, 6, 14))


@pytest.mark.parametrize(
    ("born", "card", "six"),
    [
        ("2011-01-01", CHILD_CARD, True),  # to the day before the sixteenth birthday
        ("2010-12-31", CHILD_CARD, True),  # to that birthday: cards issued to 31 October 2023
        ("2011-01-02", CHILD_CARD, False),
        ("2010-12-30", CHILD_CARD, False),
        ("2011-01-01", NEW_CHILD_CARD, False),  # issued on 14 June 2026: no such rule any more
        ("2011-01-01", evolve(NEW_CHILD_CARD, issued_on=date(2026, 6, 13)), True),
    ],
)
def test_a_childs_card_of_before_keeps_six_months(born, card, six):
    case = holder("permanent_resident", born_on=date.fromisoformat(born), cards=History((card,)))
    held = duty(case, SIX, "card_expires", "2026-12-31")
    assert (held is not None) is six
    assert (duty(case, THREE, "card_expires", "2026-12-31") is None) is six
    if six:
        assert held.binds.value == "met"
        assert both(held.opens) == ("2026-07-01", "2026-06-30")  # June has no 31st


def test_whether_a_childs_card_ends_so_is_not_guessed():
    case = holder("permanent_resident", born_on=date(2011, 1, 1))
    bound = {
        name: duty(case, name, "card_expires", "2026-12-31").binds.value for name in (THREE, SIX)
    }
    assert bound == {THREE: "unknown", SIX: "unknown"}
    later = holder("permanent_resident", born_on=date(2010, 12, 30))
    assert duty(later, THREE, "card_expires", "2026-12-31").binds.value == "met"


def card_days(ahead: Timeline) -> dict[str, tuple[str, str]]:
    return {
        entry.kind: both(entry.day) for entry in ahead if entry.id.startswith("duty.card.renewal")
    }


@pytest.mark.parametrize(
    ("on", "told"),
    [
        ("2026-09-20", {"opens": ("2026-10-01", "2026-09-30"), "last_day": ("2026-12-28", "2027-01-04")}),
        ("2027-01-04", {"last_day": ("2026-12-28", "2027-01-04")}),
        ("2027-01-05", {"overdue": ("2026-12-28", "2027-01-04")}),
    ],
)  # fmt: skip
def test_the_timeline_of_a_permanent_resident_has_the_days_of_the_card(on, told):
    card = Card(issued_on=date(2019, 12, 31), valid_until=date(2026, 12, 31))
    case = holder("permanent_resident", born_on=date(1990, 5, 5), cards=History((card,)))
    assert card_days(z.timeline(case, on)) == told


# --- The stay itself ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expires", "opens", "office", "special"),
    [
        ("2026-05-06", ("2026-02-06", "2026-02-06"), ("2026-05-01", "2026-05-07"), ("2026-07-06", "2026-07-06")),
        ("2026-06-30", ("2026-03-31", "2026-03-30"), None, ("2026-08-30", "2026-08-31")),
        ("2026-12-28", ("2026-09-28", "2026-09-28"), None, ("2027-02-28", "2027-02-28")),
        ("2026-12-31", ("2026-10-01", "2026-09-30"), ("2026-12-28", "2027-01-04"), ("2027-02-28", "2027-02-28")),
        ("2027-01-03", ("2026-10-03", "2026-10-03"), ("2026-12-28", "2027-01-04"), ("2027-03-03", "2027-03-03")),
        ("2027-02-28", ("2026-11-30", "2026-11-28"), ("2027-02-26", "2027-03-01"), ("2027-04-28", "2027-04-30")),
        ("2028-02-29", ("2027-11-30", "2027-11-29"), None, ("2028-04-29", "2028-04-30")),
        ("2027-12-30", ("2027-09-30", "2027-09-30"), ("2027-12-28", "2028-01-04"), ("2028-02-29", "2028-02-29")),
    ],
)  # fmt: skip
def test_window_last_day_and_special_period(expires, opens, office, special):
    case = holder("student", since="2024-04-01", expires=expires)
    end = date.fromisoformat(expires)
    (act,) = z.standing(case, end).next_acts
    assert both(act.opens) == opens
    assert act.last_day == end
    assert (None if act.office_days is None else both(act.office_days)) == office
    filed = Application(procedure="extension", filed_on=end, decided_on=NONE)
    pending = evolve(case, applications=History((filed,), complete=True))
    on_time = z.standing(pending, end)
    assert both(on_time.special_period) == special
    safe, other = (date.fromisoformat(day) for day in special)
    lawful = {day: z.standing(pending, day).lawful for day in (safe, other + timedelta(days=1))}
    assert lawful == {safe: True, other + timedelta(days=1): None}
    late = evolve(filed, filed_on=end + timedelta(days=1))
    after = evolve(case, applications=History((late,), complete=True))
    assert z.standing(after, end + timedelta(days=1)).special_period is None


@pytest.mark.parametrize(
    ("born", "last"),
    [
        (
            "2026-10-30",
            "2026-12-28",
        ),  # the sixtieth day with that of birth; Sundays and the year's end alike
        ("2026-11-01", "2026-12-30"),
        ("2024-01-01", "2024-02-29"),
        ("2026-12-31", "2027-02-28"),
    ],
)
def test_sixty_days_without_a_status(born, last):
    child = Person(born_on=date.fromisoformat(born), stays_outside_the_system="newborn")
    case = holder(None)
    case = evolve(case, persons=type(case.persons)({"me": child}))
    end = date.fromisoformat(last)
    assert z.standing(case, end).lawful is True
    assert z.standing(case, end + timedelta(days=1)).lawful is None
