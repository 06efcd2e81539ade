"""Places without a status: who lawfully holds none, and positions within a proceeding. Days by hand."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

import zairyu as z
from zairyu.case.model import (
    NONE,
    Absence,
    Application,
    Case,
    History,
    Measure,
    Named,
    Permission,
    Person,
    Relationship,
    StatusSpell,
)
from zairyu.explain import explain_standing
from zairyu.procedures.standing import Standing, standing

ENGINEER = "engineer_specialist_in_humanities_international_services"
NOW = date(2026, 11, 25)


def where(
    on: date = NOW, *, applications: tuple[Application, ...] = (), **person: object
) -> Standing:
    me = Person(**person)  # type: ignore[arg-type]
    case = Case(
        as_of=NOW,
        applicant="me",
        persons=Named({"me": me}),
        applications=History(applications, complete=True),
    )
    return standing(case, on)


def grant(expires_on: date = date(2027, 6, 30), **told: object) -> History[StatusSpell]:
    spell = StatusSpell(status=ENGINEER, from_=date(2024, 6, 30), until=NONE, expires_on=expires_on)
    return History((evolve(spell, **told),), complete=True)


def measure(kind: str, day: date, until: object = NONE, **told: object) -> Measure:
    return Measure(kind=kind, from_=day, until=until, **told)  # type: ignore[arg-type]


def acts(here: Standing) -> dict[str, date | None]:
    return {each.id: each.last_day for each in here.next_acts}


# --- Nationals -------------------------------------------------------------------------------------


def test_a_japanese_national_and_one_with_another_nationality() -> None:
    one = where(japanese_national=True)
    assert (one.place, one.lawful, one.work.kind, one.card) == (
        "japanese_national",
        True,
        "any",
        False,
    )
    several = where(japanese_national=True, nationalities=History(("JPN", "BRA"), complete=True))
    assert any("choose" in note.en for note in several.notes)
    assert not one.notes


def test_a_special_permanent_resident_has_two_years_to_return() -> None:
    here = where(special_permanent_resident=True)
    assert here.travel.special_re_entry is True
    assert here.travel.back_by is not None
    # 25 November 2026 and two years: that day counted to 24 November 2028, by Civil Code 140 the 25th
    assert (here.travel.back_by.safe, here.travel.back_by.other) == (
        date(2028, 11, 24),
        date(2028, 11, 25),
    )
    assert "need not be carried" in here.proof[0].en


def test_possible_nationals_are_told_first() -> None:
    told = where(born_in="JPN", nationalities=History(("stateless",), complete=True))
    assert told.first[0].en.startswith("Check nationality first")
    for person in (
        {"born_in": "JPN", "nationalities": History(("VNM",), complete=True)},
        {"nationalities": History(("VNM",), complete=True)},
        {"born_in": "JPN", "japanese_national": False},
    ):
        assert not any("nationality first" in each.en for each in where(**person).first)  # type: ignore[arg-type]


def test_a_child_born_here_of_whom_nothing_else_is_told_may_be_japanese() -> None:
    here = where(born_in="JPN", born_on=date(2026, 11, 20), stays_outside_the_system="newborn")
    assert here.first[0].en.startswith("Check nationality first")


# --- The sixty days: born on 1 October 2026 ------------------------------------------------------------

BORN = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("on", "place"),
    [
        (date(2026, 10, 1), "newborn"),
        (date(2026, 11, 29), "newborn"),  # 31 + 29: the sixtieth day, that of birth counted
        (date(2026, 11, 30), "not_known"),
    ],
)
def test_sixty_days_from_birth(on: date, place: str) -> None:
    assert where(on, born_on=BORN, stays_outside_the_system="newborn").place == place


@pytest.mark.parametrize("kind", ["newborn", "lost_nationality", "other_event"])
def test_the_application_is_due_within_thirty_days(kind: str) -> None:
    told = {
        "stays_outside_the_system": kind,
        "stays_outside_since": BORN,
        "japanese_national": False,
    }
    here = where(date(2026, 10, 10), **told)
    assert acts(here) == {"acquisition": date(2026, 10, 30)}  # the thirtieth day, a Friday
    assert here.first[0].en.startswith("By 2026-10-30: Apply to acquire a status")
    assert (here.since, here.until) == (BORN, date(2026, 11, 29))
    late = where(date(2026, 11, 10), **told)
    assert acts(late) == {"acquisition": date(2026, 11, 29)}
    assert "thirty days are over" in late.next_acts[0].text[0].en


def test_a_pending_acquisition_carries_nothing_past_the_sixtieth_day() -> None:
    filed = Application(procedure="acquisition", filed_on=date(2026, 10, 20), decided_on=NONE)
    told = {"stays_outside_the_system": "newborn", "born_on": BORN}
    here = where(date(2026, 11, 29), applications=(filed,), **told)
    assert set(acts(here)) == {"wait"}
    assert any("no stay past the sixty days" in note.en for note in here.notes)
    assert where(date(2026, 11, 30), applications=(filed,), **told).lawful is None


def test_a_child_of_a_special_permanent_resident_has_the_municipality_too() -> None:
    parent = Person(special_permanent_resident=True)
    tie = Relationship(kind="parent_child", parent="mother", child="me", from_=BORN, until=NONE)
    me = Person(born_on=BORN, stays_outside_the_system="newborn", japanese_national=False)
    case = Case(
        as_of=NOW,
        applicant="me",
        persons=Named({"me": me, "mother": parent}),
        relationships=History((tie,)),
    )
    found = acts(standing(case, date(2026, 10, 10)))
    assert found["special_permanent_residence"] == date(2026, 11, 29)
    assert found["acquisition"] == date(2026, 10, 30)


# --- Landings of another kind, forces, provisional stay -----------------------------------------------------


@pytest.mark.parametrize(
    "kind",
    [
        "provisional_landing",
        "port_of_call",
        "cruise_ship",
        "transit",
        "crew",
        "emergency",
        "distress",
    ],
)
def test_a_landing_ends_with_its_permit(kind: str) -> None:
    told = {"stays_outside_the_system": kind, "stays_outside_until": date(2026, 11, 26)}
    here = where(date(2026, 11, 26), **told)
    assert (here.lawful, here.work.kind, here.until) == (True, "none", date(2026, 11, 26))
    assert acts(here) == {"leave": date(2026, 11, 26)}
    assert here.travel.special_re_entry is False
    after = where(date(2026, 11, 27), **told)
    assert (after.lawful, after.lawyer_first) == (None, True)


def test_temporary_refuge_asks_for_a_status_within_its_time() -> None:
    here = where(
        stays_outside_the_system="temporary_refuge", stays_outside_until=date(2026, 12, 10)
    )
    assert acts(here) == {"acquisition": date(2026, 12, 10)}
    assert here.lawyer_first


def test_armed_forces_are_told_of_the_thirty_days_after_leaving_them() -> None:
    here = where(stays_outside_the_system="status_of_forces")
    assert here.lawful is True
    assert "thirty days" in " ".join(here.next_acts[0].what.en.split())


def test_provisional_stay_is_renewed_by_its_last_day() -> None:
    permit = Permission(kind="provisional_stay", from_=date(2026, 8, 1), until=date(2027, 1, 31))
    here = where(permissions=History((permit,)))
    assert (here.place, here.lawful, here.work.kind) == ("provisional_stay", True, "none")
    assert acts(here) == {"renewal": date(2027, 1, 31)}
    old = Permission(kind="provisional_stay", from_=date(2024, 6, 9), until=date(2024, 12, 8))
    assert where(date(2024, 6, 10), permissions=History((old,))).work.kind == "not_known"
    new = evolve(old, from_=date(2024, 6, 10))
    assert where(date(2024, 6, 10), permissions=History((new,))).work.kind == "none"


def test_a_status_given_after_it_ends_provisional_stay() -> None:
    permit = Permission(kind="provisional_stay", from_=date(2024, 1, 1), until=date(2024, 6, 30))
    assert where(permissions=History((permit,)), statuses=grant()).place == "status"


# --- Revocation: served on 2 November 2026, time to leave to 1 December --------------------------------------

SERVED, LEAVE_BY = date(2026, 11, 2), date(2026, 12, 1)


@pytest.mark.parametrize(
    ("on", "place", "lawful"),
    [
        (date(2026, 11, 1), "status", True),
        (date(2026, 11, 2), "time_to_leave", True),
        (date(2026, 12, 1), "time_to_leave", True),
        (date(2026, 12, 2), "revoked", False),
    ],
)
def test_the_time_to_leave_is_lawful_to_its_last_day(on: date, place: str, lawful: bool) -> None:
    here = where(on, statuses=grant(), measures=History((measure("revocation", SERVED, LEAVE_BY),)))
    assert (here.place, here.lawful) == (place, lawful)
    if place == "time_to_leave":
        assert "no overstay" in here.basis.en
        assert here.work.kind == "none"
        assert acts(here)["leave"] == LEAVE_BY
        assert acts(here)["suit"] == date(2027, 5, 2)  # six months from 3 November


def test_a_revocation_without_a_time_to_leave() -> None:
    without = measure("revocation", SERVED, time_to_leave=False)
    here = where(statuses=grant(), measures=History((without,)))
    assert (here.place, here.lawful, here.lawyer_first) == ("revoked", False, True)
    unsaid = where(statuses=grant(), measures=History((measure("revocation", SERVED),)))
    assert unsaid.lawful is None
    assert "the notice says" in unsaid.basis.en


def test_a_notice_of_a_hearing_leaves_the_status_and_rules_special_re_entry_out() -> None:
    here = where(statuses=grant(), measures=History((measure("revocation_notice", SERVED),)))
    assert (here.place, here.lawful, here.lawyer_first) == ("status", True, True)
    assert here.travel.special_re_entry is False
    assert where(statuses=grant()).travel.special_re_entry is True


# --- Departure order, deportation ------------------------------------------------------------------------


def test_a_departure_order() -> None:
    order = measure("departure_order", date(2026, 11, 20), date(2026, 12, 5))
    here = where(measures=History((order,)))
    assert (here.place, here.lawful, here.work.kind) == ("departure_order", False, "none")
    assert acts(here)["leave"] == date(2026, 12, 5)
    assert here.first[1].en.startswith("By 2026-12-05: Leave")
    assert "leave" not in acts(where(date(2026, 12, 6), measures=History((order,))))


@pytest.mark.parametrize(
    ("on", "supervised"),
    [(date(2024, 6, 9), False), (date(2024, 6, 10), True)],
)
def test_supervision_exists_since_june_2024(on: date, supervised: bool) -> None:
    paper = Permission(kind="supervision_measure", from_=date(2024, 6, 1))
    begun = measure("deportation_proceeding", date(2024, 5, 1))
    here = where(on, measures=History((begun,)), permissions=History((paper,)))
    assert here.place == "deportation_proceeding"
    assert ("supervision" in here.basis.en) is supervised


def test_work_under_supervision_before_and_after_an_order() -> None:
    paper = Permission(kind="supervision_measure", from_=date(2026, 10, 1))
    begun = measure("deportation_proceeding", date(2026, 9, 1))
    before = where(measures=History((begun,)), permissions=History((paper,)))
    assert "permitted as needed for a living" in before.work.text[0].en
    ordered = measure("deportation_order", date(2026, 11, 10))
    after = where(measures=History((begun, ordered)), permissions=History((paper,)))
    assert "no work is allowed" in after.work.text[0].en
    assert [each.path for each in after.work.citations] == ["52-2/1", "36-2/2/4"]


def test_who_is_detained_can_ask_for_supervision_and_release() -> None:
    held = measure("detention", date(2026, 11, 1))
    found = acts(where(measures=History((held,))))
    assert {"supervision", "provisional_release", "special_permission", "lawyer"} <= set(found)
    old = acts(where(date(2024, 6, 9), measures=History((measure("detention", date(2024, 6, 1)),))))
    assert "supervision" not in old
    assert "provisional_release" in old


def test_after_an_order_with_and_without_a_stay_of_execution() -> None:
    order = measure("deportation_order", date(2026, 8, 31))
    here = where(measures=History((order,)))
    assert (here.place, here.lawful) == ("deportation_order", False)
    assert acts(here)["suit"] == date(2027, 2, 28)  # six months from 1 September
    assert "special_permission" not in acts(here)
    stayed = where(measures=History((order, measure("stay_of_execution", date(2026, 10, 1)))))
    assert "stayed its execution" in stayed.basis.en


def test_a_status_held_in_a_proceeding_goes_on() -> None:
    begun = measure("deportation_proceeding", date(2026, 11, 1))
    here = where(statuses=grant(), measures=History((begun,)))
    assert (here.place, here.lawful, here.lawyer_first) == ("status", True, True)
    assert any("until an order" in note.en for note in here.notes)


def test_a_status_given_later_ends_what_came_before() -> None:
    order = measure("deportation_order", date(2024, 1, 10))
    here = where(statuses=grant(granted_by="special_permission"), measures=History((order,)))
    assert (here.place, here.lawyer_first) == ("status", False)


def test_provisional_release_ends_and_is_extended_by_its_last_day() -> None:
    paper = Permission(
        kind="provisional_release", from_=date(2026, 11, 1), until=date(2026, 12, 20)
    )
    here = where(
        measures=History((measure("detention", date(2026, 10, 1)),)), permissions=History((paper,))
    )
    assert here.until == date(2026, 12, 20)
    assert acts(here)["extension_of_release"] == date(2026, 12, 20)
    assert "provisional_release" not in acts(here)


# --- A stay that ran out, and being abroad ---------------------------------------------------------------------


def test_a_stay_said_to_have_run_out() -> None:
    ended = grant(date(2026, 10, 31), until=date(2026, 10, 31), ended_by="expiry")
    here = where(statuses=ended)
    assert (here.place, here.lawful, here.lawyer_first) == ("ended", False, True)
    assert here.first[0].en.startswith("See a lawyer today")
    filed = Application(procedure="extension", filed_on=date(2026, 10, 30), decided_on=NONE)
    assert where(statuses=ended, applications=(filed,)).lawful is True


def test_who_left_for_good_is_told_so() -> None:
    away = Absence(left_on=date(2026, 10, 1), returned_on=NONE, permission="none")
    here = where(statuses=grant(), absences=History((away,)))
    assert (here.place, here.lawful) == ("not_known", None)
    assert "new permission to land" in here.basis.en


# --- Pending applications that carry nothing ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("procedure", "said"),
    [
        ("permanent_residence", "does not extend the stay"),
        ("certificate_of_eligibility", "no effect on the present stay"),
        ("permission_for_other_activity", "once it is permitted"),
        ("refugee_recognition", "by itself does not extend"),
    ],
)
def test_what_a_pending_application_does_not_do(procedure: str, said: str) -> None:
    pending = Application(procedure=procedure, filed_on=date(2026, 11, 1), decided_on=NONE)  # type: ignore[arg-type]
    here = where(statuses=grant(), applications=(pending,))
    assert any(said in note.en for note in here.notes)
    assert here.special_period is None


def test_a_late_application_and_one_on_thirty_days_have_no_special_period() -> None:
    late = Application(procedure="extension", filed_on=date(2026, 11, 20), decided_on=NONE)
    here = where(statuses=grant(date(2026, 11, 10)), applications=(late,))
    assert any("after the last day" in note.en for note in here.notes)
    short = grant(
        date(2026, 12, 10),
        status="designated_activities",
        from_=date(2026, 11, 10),
        period_of_stay=z.calendar.Period(days=30),
    )
    told = where(statuses=short, applications=(evolve(late, filed_on=date(2026, 11, 20)),))
    assert any("with 31 there is one" in note.en for note in told.notes)


# --- Read from events of the file, and aloud -------------------------------------------------------------------------


def file(*events: dict[str, object]) -> Case:
    return z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {
                "me": {
                    "nationalities": ["NPL"],
                    "statuses": {
                        "complete": True,
                        "items": [
                            {
                                "status": ENGINEER,
                                "from": "2024-06-30",
                                "until": "none",
                                "expires_on": "2027-06-30",
                            }
                        ],
                    },
                }
            },
            "events": list(events),
        }
    )


@pytest.mark.parametrize(
    ("events", "place"),
    [
        ([], "status"),
        ([{"kind": "revocation_started", "day": "2026-11-01"}], "status"),
        ([{"kind": "revoked", "day": "2026-11-02", "leave_by": "2026-12-01"}], "time_to_leave"),
        (
            [{"kind": "revoked", "day": "2026-11-26", "leave_by": "2026-12-01"}],
            "status",
        ),  # planned: not yet
        ([{"kind": "departure_period_ended", "day": "2026-11-24"}], "revoked"),
        (
            [{"kind": "departure_ordered", "day": "2026-11-20", "leave_by": "2026-12-05"}],
            "departure_order",
        ),
        ([{"kind": "deportation_ordered", "day": "2026-11-20"}], "deportation_order"),
        (
            [
                {"kind": "deportation_ordered", "day": "2026-11-20"},
                {
                    "kind": "special_permission_granted",
                    "day": "2026-11-24",
                    "status": "long_term_resident",
                },
            ],
            "status",
        ),
        ([{"kind": "stay_expired", "day": "2026-11-20"}], "ended"),
        ([{"kind": "lost_nationality", "day": "2026-11-20"}], "lost_nationality"),
    ],
)
def test_events_of_the_file_are_read_up_to_the_day(
    events: list[dict[str, object]], place: str
) -> None:
    assert z.standing(file(*events), NOW).place == place


def test_a_key_of_another_kind_is_named_with_its_place() -> None:
    with pytest.raises(z.InvalidCase, match=r"events\[0\]\.leave_by"):
        z.standing(file({"kind": "divorced", "day": "2026-11-01", "leave_by": "2026-12-01"}), NOW)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_first_line_is_the_lawyer_and_then_the_next_safe_act(lang: str) -> None:
    case = file({"kind": "revoked", "day": "2026-11-02", "leave_by": "2026-12-01"})
    here = z.standing(case, NOW)
    said = explain_standing(here, lang)
    assert said.startswith({"en": "See a lawyer today", "ja": "今日、弁護士に"}[lang])
    assert "2026-12-01" in here.first[1].get(lang)
    assert here.to_json()["place"] == "time_to_leave"


def test_a_stay_that_ran_out_does_not_hide_the_proceeding() -> None:
    ended = grant(date(2026, 8, 31), until=date(2026, 8, 31))
    begun = measure("deportation_proceeding", date(2026, 10, 5))
    case = Case(
        as_of=NOW,
        applicant="me",
        persons=Named({"me": Person(statuses=ended, measures=History((begun,)))}),
    )
    assert standing(case, NOW).place == "deportation_proceeding"
    pending = Application(procedure="extension", filed_on=date(2026, 8, 20), decided_on=NONE)
    running = evolve(case, applications=History((pending,)))
    assert standing(running, date(2026, 10, 30)).place == "special_period"


def test_a_pending_case_for_recognition_is_no_late_extension() -> None:
    asked = Application(
        procedure="refugee_recognition", filed_on=date(2026, 11, 20), decided_on=NONE
    )
    here = where(statuses=grant(date(2026, 11, 10)), applications=(asked,))
    assert not any("after the last day" in note.en for note in here.notes)
