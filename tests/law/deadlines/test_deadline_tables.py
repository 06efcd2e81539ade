"""Last days to file, by hand from the articles: month ends, leap days, closed days, the days of amendments.

Each row gives the event and two last days. The first counts the day of the event as day one, the second does not
(Civil Code 140); each goes on to the next open day (Act on Holidays of Administrative Organs Art. 2, Local Autonomy
Act Art. 4-2(4)). Days were counted on a calendar, and closed are: Saturday, Sunday, the national holidays of that year,
29 December to 3 January.
"""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Period
from zairyu.law.register import duties, steps
from zairyu.life_events.gather import step_ends

from .people import ENGINEER, answer, both, duty, ends, holder, step

SPOUSE = holder("spouse_or_child_of_japanese_national", expires="2031-04-01", capacity="spouse")
WORKER = holder(ENGINEER, expires="2031-04-01")
PROFESSOR = holder("professor", expires="2031-04-01")
SPECIAL = holder(None, special_permanent_resident=True)

# --- Fourteen days -------------------------------------------------------------------------------------

FOURTEEN = [
    ("2024-02-15", "2024-02-28", "2024-02-29"),  # the leap day is a Thursday
    ("2024-02-16", "2024-02-29", "2024-03-01"),
    ("2026-02-15", "2026-03-02", "2026-03-02"),  # 28 February: Saturday; 1 March: Sunday
    ("2026-02-16", "2026-03-02", "2026-03-02"),
    ("2026-01-31", "2026-02-13", "2026-02-16"),  # Friday the 13th; Saturday the 14th
    ("2026-03-31", "2026-04-13", "2026-04-14"),
    (
        "2026-04-20",
        "2026-05-07",
        "2026-05-07",
    ),  # 3 to 6 May: a Sunday, two holidays, a substitute one
    ("2026-04-23", "2026-05-07", "2026-05-07"),
    ("2026-04-24", "2026-05-07", "2026-05-08"),
    ("2026-09-05", "2026-09-18", "2026-09-24"),  # 19 to 23 September, the 22nd between two holidays
    ("2026-09-06", "2026-09-24", "2026-09-24"),
    ("2027-03-08", "2027-03-23", "2027-03-23"),  # the equinox on Sunday the 21st, its substitute
    ("2028-01-28", "2028-02-10", "2028-02-14"),  # Foundation Day on a Friday, the weekend
    ("2026-12-14", "2026-12-28", "2026-12-28"),  # 27 December is a Sunday
    (
        "2026-12-15",
        "2026-12-28",
        "2027-01-04",
    ),  # 29 December: the first closed day of the year's end
    ("2026-12-16", "2027-01-04", "2027-01-04"),
    ("2026-12-20", "2027-01-04", "2027-01-04"),  # 2 and 3 January
    ("2026-12-21", "2027-01-04", "2027-01-04"),
    ("2026-12-22", "2027-01-04", "2027-01-05"),
    ("2025-12-15", "2026-01-05", "2026-01-05"),  # Sunday 28 December to Sunday 4 January
    ("2027-12-15", "2027-12-28", "2028-01-04"),
]


@pytest.mark.parametrize(("event", "safe", "other"), FOURTEEN)
def test_fourteen_days(event, safe, other):
    assert ends(SPOUSE, "organisation.spouse", "divorced", event) == (safe, other)
    assert ends(WORKER, "address.moved", "moved", event) == (safe, other)


NOTIFIED_NEVER = {"position.address_never_notified": True}
EACH_OF_FOURTEEN = [
    ("address.after_landing", WORKER, "entered_japan", {}),
    ("address.after_permission", WORKER, "permission_granted", {}),
    ("address.moved", WORKER, "moved", {}),
    ("card.changed_details", WORKER, "changed_personal_details", {}),
    ("card.lost", WORKER, "card_lost", {}),
    ("card.damaged_ordered", WORKER, "card_damaged", {}),
    ("card.return", WORKER, "card_expires", {}),
    ("card.return_found", WORKER, "card_lost", {}),
    ("card.return_after_death", WORKER, "died", {}),
    ("organisation.left", PROFESSOR, "left_job", {}),
    ("organisation.moved_to_another", PROFESSOR, "joined_job", {}),
    ("organisation.changed", PROFESSOR, "organisation_changed", {}),
    ("organisation.contract_ended", WORKER, "left_job", {}),
    ("organisation.new_contract", WORKER, "joined_job", {}),
    ("organisation.contracting_organisation_changed", WORKER, "employer_bankrupt", {}),
    ("organisation.spouse", SPOUSE, "spouse_died", {}),
    ("municipality.moving_in", WORKER, "moved", {}),
    ("municipality.health_insurance", WORKER, "left_job", {}),
    ("municipality.leaving_health_insurance", WORKER, "joined_job", {}),
    ("municipality.pension", WORKER, "left_job", {}),
    ("special_permanent_resident.address", SPECIAL, "moved", {}),
    ("special_permanent_resident.first_address", SPECIAL, "moved", NOTIFIED_NEVER),
    ("special_permanent_resident.details", SPECIAL, "changed_personal_details", {}),
    ("special_permanent_resident.lost", SPECIAL, "card_lost", {}),
    ("special_permanent_resident.damaged_ordered", SPECIAL, "card_damaged", {}),
    ("special_permanent_resident.return", SPECIAL, "card_expires", {}),
]


@pytest.mark.parametrize(
    ("name", "case", "kind", "facts"), EACH_OF_FOURTEEN, ids=[row[0] for row in EACH_OF_FOURTEEN]
)
def test_every_duty_of_fourteen_days_is_counted_so(name, case, kind, facts):
    if facts:
        case = holder(None, special_permanent_resident=True, facts=facts)
    for event, safe, other in (FOURTEEN[1], FOURTEEN[3], FOURTEEN[14], FOURTEEN[18]):
        assert ends(case, name, kind, event) == (safe, other), event


def test_no_duty_of_fourteen_days_is_left_out():
    counted = {
        name.removeprefix("duty.")
        for name, each in duties().items()
        if each.within == Period(days=14) and not each.first_day_counts
    }
    assert counted == {name for name, *_ in EACH_OF_FOURTEEN}


@pytest.mark.parametrize(
    ("name", "case", "kind"),
    [(name, case, kind) for name, case, kind, facts in EACH_OF_FOURTEEN if not facts],
)
def test_nothing_is_told_of_days_before_the_residence_card(name, case, kind):
    """The duties of residents began on 9 July 2012 (Act 79 of 2009)."""
    assert duty(case, name, kind, "2012-07-08") is None
    assert duty(case, name, kind, "2012-07-09") is not None


# --- The family register: the day itself is the first --------------------------------------------------

CHILD = {"japanese": False, "abroad": False}


@pytest.mark.parametrize(
    ("event", "last"),
    [
        ("2026-06-01", "2026-06-15"),  # the 14th is a Sunday
        ("2024-02-16", "2024-02-29"),
        ("2024-02-17", "2024-03-01"),
        ("2026-02-15", "2026-03-02"),  # 28 February is a Saturday
        ("2026-12-15", "2026-12-28"),
        ("2026-12-16", "2027-01-04"),
        ("2026-12-22", "2027-01-04"),
        ("2026-12-23", "2027-01-05"),
    ],
)
def test_a_birth_is_reported_in_fourteen_days(event, last):
    assert ends(WORKER, "family_register.birth", "child_born", event, **CHILD) == (last, last)


@pytest.mark.parametrize(
    ("event", "last"),
    [
        ("2026-12-22", "2026-12-28"),
        ("2026-12-23", "2027-01-04"),  # the seventh day is the 29th
        ("2026-02-22", "2026-03-02"),  # Saturday the 28th
        ("2024-02-23", "2024-02-29"),
        ("2026-04-28", "2026-05-07"),  # 4 May, between holidays
    ],
)
def test_a_death_is_reported_in_seven_days(event, last):
    assert ends(SPOUSE, "family_register.death", "spouse_died", event) == (last, last)


@pytest.mark.parametrize(
    ("event", "last"),
    [
        ("2026-12-19", "2026-12-28"),
        ("2026-12-20", "2027-01-04"),
        ("2026-02-20", "2026-03-02"),  # 1 March is a Sunday
        ("2024-02-21", "2024-03-01"),
    ],
)
def test_a_judgment_of_divorce_is_reported_in_ten_days(event, last):
    told = {"by_court": True, "abroad": False}
    name = "family_register.judicial_divorce"
    assert ends(SPOUSE, name, "divorced", event, **told) == (last, last)


@pytest.mark.parametrize(
    ("event", "last"),
    [
        ("2026-06-01", "2026-08-31"),  # from the first of a month: three whole months
        ("2026-11-28", "2027-03-01"),  # 27 February 2027 is a Saturday
        ("2026-11-29", "2027-03-01"),  # no 29 February: its last day, a Sunday
        ("2026-11-30", "2027-03-01"),
        ("2027-11-29", "2028-02-28"),
        ("2027-11-30", "2028-02-29"),
        ("2026-09-29", "2026-12-28"),
        ("2026-10-01", "2027-01-04"),  # 31 December
    ],
)
def test_what_happened_abroad_is_reported_in_three_months(event, last):
    born = {"japanese": True, "abroad": True}
    assert ends(WORKER, "family_register.birth_abroad", "child_born", event, **born) == (last, last)
    name = "family_register.marriage_abroad"
    assert ends(SPOUSE, name, "married", event, abroad=True) == (last, last)


# --- Thirty and sixty days after a birth or a nationality lost ------------------------------------------


@pytest.mark.parametrize(
    ("event", "safe", "other"),
    [
        ("2024-01-31", "2024-02-29", "2024-03-01"),
        ("2026-01-30", "2026-03-02", "2026-03-02"),  # Saturday 28 February, Sunday 1 March
        ("2026-10-01", "2026-10-30", "2026-11-02"),  # Friday; Saturday
        ("2026-04-05", "2026-05-07", "2026-05-07"),  # 4 and 5 May
        ("2026-11-29", "2026-12-28", "2027-01-04"),
        ("2026-11-30", "2027-01-04", "2027-01-04"),
        ("2026-12-06", "2027-01-04", "2027-01-05"),
    ],
)
def test_acquisition_of_a_status_is_applied_for_in_thirty_days(event, safe, other):
    assert ends(WORKER, "acquisition.birth", "child_born", event, **CHILD) == (safe, other)
    lost = holder(None, facts={"events.japanese_nationality_remains": False})
    assert ends(lost, "acquisition.nationality_lost", "lost_nationality", event) == (safe, other)


@pytest.mark.parametrize(
    ("event", "safe", "other"),
    [
        ("2024-01-01", "2024-02-29", "2024-03-01"),
        ("2026-01-01", "2026-03-02", "2026-03-02"),  # Sunday; Monday
        ("2026-10-30", "2026-12-28", "2027-01-04"),
        ("2026-12-31", "2027-03-01", "2027-03-01"),
    ],
)
def test_special_permanent_residence_of_a_child_in_sixty_days(event, safe, other):
    parent = holder(
        None,
        special_permanent_resident=True,
        facts={"events.child_of_special_permanent_resident": True},
    )
    name = "special_permanent_resident.birth"
    assert ends(parent, name, "child_born", event, **CHILD) == (safe, other)


# --- Steps of proceedings ------------------------------------------------------------------------------

THREE_DAYS = [
    ("2026-11-24", "2026-11-26", "2026-11-27"),
    ("2026-11-25", "2026-11-27", "2026-11-30"),  # Friday; Saturday
    ("2026-11-26", "2026-11-30", "2026-11-30"),
    ("2024-02-26", "2024-02-28", "2024-02-29"),
    ("2024-02-27", "2024-02-29", "2024-03-01"),
    ("2026-02-26", "2026-03-02", "2026-03-02"),  # 28 February and 1 March: a weekend
    ("2026-12-26", "2026-12-28", "2027-01-04"),
    ("2026-12-27", "2027-01-04", "2027-01-04"),
    ("2027-01-01", "2027-01-04", "2027-01-04"),
    ("2027-01-02", "2027-01-04", "2027-01-05"),
]
STUDENT = holder("student", expires="2031-04-01")


@pytest.mark.parametrize(("notified", "safe", "other"), THREE_DAYS)
@pytest.mark.parametrize(
    ("name", "kind"),
    [("request_for_oral_hearing", "finding_made"), ("objection", "hearing_decision")],
)
def test_three_days_to_ask_for_a_hearing_and_to_object(name, kind, notified, safe, other):
    found = step(STUDENT, f"deportation.step.{name}", kind, notified)
    assert both(found.last_day) == (safe, other)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("special_permission_after_accepting_the_finding", "finding_made"),
        ("special_permission_after_accepting_the_decision", "hearing_decision"),
        ("special_permission_after_the_objection", "objection_decision"),
    ],
)
def test_three_days_to_apply_for_special_permission_since_2024_06_10(name, kind):
    whole = f"deportation.step.{name}"
    assert step(STUDENT, whole, kind, "2024-06-09") is None
    first = step(STUDENT, whole, kind, "2024-06-10")  # a Monday: to Wednesday, to Thursday
    assert both(first.last_day) == ("2024-06-12", "2024-06-13")
    for notified, safe, other in THREE_DAYS[1:2] + THREE_DAYS[6:]:
        assert both(step(STUDENT, whole, kind, notified).last_day) == (safe, other)


@pytest.mark.parametrize(
    ("notified", "safe", "other"),
    [
        ("2026-05-25", "2026-11-24", "2026-11-25"),
        ("2026-06-29", "2026-12-28", "2027-01-04"),  # 28 December; the 29th is closed
        ("2026-08-28", "2027-03-01", "2027-03-01"),  # 27 February 2027 is a Saturday
        ("2026-08-31", "2027-03-01", "2027-03-01"),
        ("2023-08-29", "2024-02-28", "2024-02-29"),
        ("2027-08-31", "2028-02-29", "2028-02-29"),
    ],
)
def test_six_months_to_sue(notified, safe, other):
    found = step(STUDENT, "deportation.step.suit_on_the_decision", "objection_decision", notified)
    assert both(found.last_day) == (safe, other)


@pytest.mark.parametrize(
    ("notified", "safe", "other"),
    [
        ("2026-11-25", "2026-12-01", "2026-12-02"),
        ("2024-02-22", "2024-02-28", "2024-02-29"),
        ("2026-04-27", "2026-05-07", "2026-05-07"),  # 3 and 4 May
        ("2026-12-21", "2026-12-28", "2026-12-28"),  # Sunday the 27th
        ("2026-12-22", "2026-12-28", "2027-01-04"),
    ],
)
def test_seven_days_to_ask_for_a_review_of_a_refusal_of_protection(notified, safe, other):
    review = steps()["protection.step.review"]
    assert both(step_ends(review, date.fromisoformat(notified))) == (safe, other)


@pytest.mark.parametrize(
    ("name", "ordered", "safe", "other"),
    [
        # Fifteen days at most to leave. A closed office moves nothing: 12 and 13 December are a weekend.
        ("deportation.step.leave_under_departure_order", "2026-11-28", "2026-12-12", "2026-12-13"),
        ("deportation.step.leave_under_departure_order", "2026-12-15", "2026-12-29", "2026-12-30"),
        ("deportation.step.leave_under_departure_order", "2024-02-14", "2024-02-28", "2024-02-29"),
        ("deportation.step.extension_of_departure_order", "2026-12-15", "2026-12-29", "2026-12-30"),
        # A ban ends with its last day, counted without the day of leaving: the later day is the safe one.
        ("landing_ban.deported_first_time", "2026-12-29", "2031-12-29", "2031-12-28"),
        ("landing_ban.deported_first_time", "2023-02-28", "2028-02-29", "2028-02-27"),
        ("landing_ban.deported_again", "2018-02-28", "2028-02-29", "2028-02-27"),
        ("landing_ban.departure_order", "2028-02-29", "2029-02-28", "2029-02-28"),
        ("landing_ban.departure_order", "2026-01-02", "2027-01-02", "2027-01-01"),
        ("landing_ban.left_at_own_cost", "2026-12-31", "2027-12-31", "2027-12-30"),
        ("deportation.step.review_of_detention", "2026-11-30", "2027-02-28", "2027-02-28"),
        ("deportation.step.review_of_detention", "2026-09-28", "2026-12-28", "2026-12-27"),
    ],
)
def test_days_that_no_closed_office_moves(name, ordered, safe, other):
    assert both(step_ends(steps()[name], date.fromisoformat(ordered))) == (safe, other)


def test_a_step_without_a_time_has_no_last_day():
    assert step_ends(steps()["landing_ban.drugs"], date(2026, 11, 25)) is None
    assert step_ends(steps()["deportation.step.provisional_release"], date(2026, 11, 25)) is None


def test_a_step_that_is_no_filing_is_told_as_such():
    """Only the day to leave by, and times that have to pass, stay where they fall."""
    still = {name for name, each in steps().items() if each.within and each.ends != "to_file"}
    bans = {
        name for name, each in steps().items() if name.startswith("landing_ban.") and each.within
    }
    assert still == bans | {
        "deportation.step.leave_under_departure_order",
        "deportation.step.extension_of_departure_order",
        "deportation.step.review_of_detention",
        "protection.step.tracks",
    }


# --- Nothing before its trigger, nothing late in time -----------------------------------------------------


def test_late_begins_with_the_day_after_both_counts():
    for event, _, other in FOURTEEN[:6]:
        found = duty(SPOUSE, "organisation.spouse", "divorced", event)
        assert found.late is False
        assert found.last_day.other.isoformat() == other
        assert min(found.last_day.safe, found.last_day.other) > found.event.day


def test_a_duty_at_once_has_no_last_day():
    told = {"permission": "none"}
    found = {
        each.duty.id: each for each in answer(WORKER, "long_absence", "2026-11-25", **told).duties
    }
    assert found["duty.card.return_at_once"].last_day is None
    assert found["duty.card.return_at_once"].late is None
