"""Where a person stands: basis, end, special period, work, travel, proof, next act."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Period
from zairyu.case.model import (
    NONE,
    Absence,
    Application,
    Case,
    Education,
    History,
    Named,
    Permission,
    Person,
    StatusSpell,
)
from zairyu.explain import explain_standing
from zairyu.procedures.standing import Standing, standing

ENGINEER = "engineer_specialist_in_humanities_international_services"
EXPIRY = date(2026, 6, 30)


def spell(status: str = ENGINEER, period: str = "P1Y", expiry: date | None = EXPIRY) -> StatusSpell:
    return StatusSpell(
        status=status,
        from_=date(2025, 6, 30),
        until=NONE,
        period_of_stay="indefinite" if period == "indefinite" else Period.parse(period),
        expires_on=NONE if period == "indefinite" else expiry,
    )


def where(
    on: date,
    *spells: StatusSpell,
    applications: tuple[Application, ...] = (),
    **person: object,
) -> Standing:
    applicant = Person(statuses=History(spells, complete=True), **person)  # type: ignore[arg-type]
    case = Case(
        as_of=on,
        applicant="me",
        persons=Named({"me": applicant}),
        applications=History(applications, complete=True),
    )
    return standing(case, on)


def filed(on: date, procedure: str = "extension", **more: object) -> Application:
    return Application(procedure=procedure, filed_on=on, decided_on=NONE, **more)  # type: ignore[arg-type]


# --- Basis and end -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "lawful"),
    [(date(2026, 6, 29), True), (date(2026, 6, 30), True), (date(2026, 7, 1), None)],
)
def test_the_last_day_of_the_stay_belongs_to_it(on: date, lawful: bool | None) -> None:
    here = where(on, spell())
    assert here.lawful is lawful
    assert here.until == EXPIRY
    assert here.status == ENGINEER


@pytest.mark.parametrize(
    ("on", "lawful"),
    [
        (date(2026, 7, 1), True),
        (date(2026, 8, 30), True),
        (date(2026, 8, 31), None),
        (date(2026, 9, 1), None),
    ],
)
def test_an_extension_filed_in_time_carries_on(on: date, lawful: bool | None) -> None:
    here = where(on, spell(), applications=(filed(date(2026, 6, 30)),))
    assert here.special_period is not None
    assert here.special_period.safe == date(2026, 8, 30)
    assert here.special_period.other == date(2026, 8, 31)
    assert here.lawful is lawful
    assert here.pending == ("extension",)


@pytest.mark.parametrize(
    ("application", "carries"),
    [
        (filed(date(2026, 6, 30)), True),
        (filed(date(2026, 6, 30), "change_of_status", to="student"), True),
        (filed(date(2026, 7, 1)), False),
        (filed(date(2026, 6, 1), "permanent_residence"), False),
        (filed(date(2026, 6, 1), "permission_for_other_activity"), False),
    ],
)
def test_what_carries_a_stay_past_its_end(application: Application, carries: bool) -> None:
    here = where(date(2026, 7, 10), spell(), applications=(application,))
    assert (here.special_period is not None) is carries


@pytest.mark.parametrize(
    ("period", "carries"), [("P30D", False), ("P31D", True), ("P15D", False), ("P3M", True)]
)
def test_a_period_of_30_days_or_less_brings_no_special_period(period: str, carries: bool) -> None:
    here = where(
        date(2026, 7, 1),
        spell("designated_activities", period),
        applications=(filed(date(2026, 6, 20)),),
    )
    assert (here.special_period is not None) is carries


def test_a_decision_ends_the_special_period() -> None:
    decided = Application(
        procedure="extension",
        filed_on=date(2026, 6, 20),
        decided_on=date(2026, 7, 5),
        outcome="refused",
    )
    assert where(date(2026, 7, 4), spell(), applications=(decided,)).lawful is True
    here = where(date(2026, 7, 5), spell(), applications=(decided,))
    assert here.special_period is None
    assert here.lawful is None


def test_indefinite_stays_have_no_last_day() -> None:
    here = where(date(2040, 1, 1), spell("permanent_resident", "indefinite"))
    assert here.lawful is True
    assert here.indefinite
    assert here.until is None
    assert here.work.kind == "any"
    assert "card" in here.next_acts[0].what.en


def test_nothing_known_is_said_as_such() -> None:
    here = where(date(2026, 1, 1))
    assert here.lawful is None
    assert here.status is None
    assert any("nationality first" in note.en for note in here.notes)


@pytest.mark.parametrize(
    "person",
    [
        {"japanese_national": True},
        {"special_permanent_resident": True},
        {"stays_outside_the_system": "newborn", "born_on": date(2025, 12, 1)},
        {"stays_outside_the_system": "status_of_forces"},
        {"stays_outside_the_system": "provisional_stay"},
    ],
)
def test_people_who_need_no_status(person: dict[str, object]) -> None:
    here = where(date(2026, 1, 1), **person)
    assert here.lawful is True
    assert here.status is None


# --- Work ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (ENGINEER, "activity_of_status"),
        ("student", "none"),
        ("dependent", "none"),
        ("temporary_visitor", "none"),
        ("long_term_resident", "any"),
        ("spouse_or_child_of_japanese_national", "any"),
        ("designated_activities", "designated"),
    ],
)
def test_work_by_status(status: str, kind: str) -> None:
    assert where(date(2026, 1, 1), spell(status)).work.kind == kind


@pytest.mark.parametrize(
    ("on", "kind"),
    [
        (date(2025, 9, 30), "none"),
        (date(2025, 10, 1), "with_permission"),
        (date(2026, 3, 31), "with_permission"),
        (date(2026, 4, 1), "none"),
    ],
)
def test_a_permission_for_other_activity_counts_while_it_runs(on: date, kind: str) -> None:
    permission = Permission(
        kind="other_activity_comprehensive",
        from_=date(2025, 10, 1),
        until=date(2026, 3, 31),
    )
    here = where(on, spell("student"), permissions=History((permission,), complete=True))
    assert here.work.kind == kind


@pytest.mark.parametrize(
    ("on", "kind"),
    [
        (date(2026, 3, 20), "with_permission"),
        (date(2026, 3, 21), "none"),
    ],
)
def test_a_students_permission_ends_with_enrolment(on: date, kind: str) -> None:
    permission = Permission(kind="other_activity_comprehensive", from_=date(2025, 10, 1))
    course = Education(
        level="university",
        from_=date(2022, 4, 1),
        until=date(2026, 3, 20),
        completed_on=date(2026, 3, 20),
    )
    here = where(
        on,
        spell("student"),
        permissions=History((permission,), complete=True),
        education=History((course,), complete=True),
    )
    assert here.work.kind == kind


# --- Travel ------------------------------------------------------------------------------------------


def test_special_re_entry_is_capped_by_the_stay() -> None:
    here = where(date(2026, 5, 1), spell())
    assert here.travel.special_re_entry is True
    assert here.travel.back_by is not None
    assert here.travel.back_by.safe == EXPIRY


@pytest.mark.parametrize(
    ("status", "period", "open_"),
    [
        ("temporary_visitor", "P90D", False),
        (ENGINEER, "P3M", False),
        ("designated_activities", "P4M", True),
        (ENGINEER, "P1Y", True),
    ],
)
def test_who_may_leave_on_special_re_entry(status: str, period: str, open_: bool) -> None:
    assert where(date(2026, 5, 1), spell(status, period)).travel.special_re_entry is open_


@pytest.mark.parametrize(
    ("on", "applications", "known"),
    [
        (date(2026, 6, 30), (), True),
        (date(2026, 7, 1), (), False),
        (date(2026, 8, 30), (filed(date(2026, 6, 30)),), True),
        (date(2026, 8, 31), (filed(date(2026, 6, 30)),), False),
        (date(2026, 9, 1), (filed(date(2026, 6, 30)),), False),
    ],
)
def test_past_the_last_day_known_of_work_and_return_are_not_known(
    on: date, applications: tuple[Application, ...], known: bool
) -> None:
    here = where(on, spell(), applications=applications)
    assert here.work.kind == ("activity_of_status" if known else "not_known")
    assert here.travel.special_re_entry is (True if known else None)
    assert (here.travel.back_by is not None) is known


def test_abroad_on_special_re_entry() -> None:
    away = Absence(left_on=date(2025, 8, 1), returned_on=NONE, permission="special_reentry")
    here = where(
        date(2026, 1, 1),
        spell("permanent_resident", "indefinite"),
        absences=History((away,), complete=True),
    )
    assert here.travel.abroad
    assert here.travel.back_by is not None
    assert here.travel.back_by.other == date(2026, 8, 1)
    assert here.travel.back_by.safe <= date(2026, 8, 1)


def test_abroad_on_a_permit() -> None:
    away = Absence(
        left_on=date(2025, 8, 1),
        returned_on=NONE,
        permission="re_entry_permit",
        permit_valid_until=date(2026, 12, 1),
    )
    here = where(date(2026, 1, 1), spell(), absences=History((away,), complete=True))
    assert here.travel.back_by is not None
    assert here.travel.back_by.safe == EXPIRY


# --- Next act -----------------------------------------------------------------------------------------


def test_the_next_act_names_the_window_and_the_last_day() -> None:
    (act,) = where(date(2026, 1, 10), spell()).next_acts
    assert act.last_day == date(2026, 6, 30)
    assert act.opens is not None
    assert (act.opens.safe, act.opens.other) == (date(2026, 3, 31), date(2026, 3, 30))
    assert act.office_days is None


def test_a_last_day_on_a_closed_day() -> None:
    (act,) = where(date(2026, 1, 10), spell(expiry=date(2026, 6, 28))).next_acts
    assert act.last_day == date(2026, 6, 28)
    assert act.office_days is not None
    assert (act.office_days.safe, act.office_days.other) == (date(2026, 6, 26), date(2026, 6, 29))


def test_who_has_filed_waits() -> None:
    (act,) = where(date(2026, 6, 1), spell(), applications=(filed(date(2026, 5, 1)),)).next_acts
    assert act.last_day is None
    assert "Wait" in act.what.en


def test_a_pending_permanent_residence_application_extends_nothing() -> None:
    pending = filed(date(2026, 5, 1), "permanent_residence")
    here = where(date(2026, 6, 1), spell(), applications=(pending,))
    assert here.next_acts[0].last_day == EXPIRY
    assert any("does not extend the stay" in note.en for note in here.notes)


# --- Tone and form -----------------------------------------------------------------------------------

THREATS = ("deport", "illegal", "overstay", "penalt", "cancel", "強制", "不法", "罰", "取消")


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize(
    "on", [date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1), date(2027, 1, 1)]
)
def test_no_threat_and_plain_types(on: date, lang: str) -> None:
    import json

    for here in (
        where(on, spell()),
        where(on, spell(), applications=(filed(date(2026, 6, 1)),)),
        where(on, spell("temporary_visitor", "P30D")),
        where(on),
    ):
        said = explain_standing(here, lang)
        assert not [word for word in THREATS if word in said.lower()]
        assert json.loads(json.dumps(here.to_json()))["schema"] == "zairyu/standing/1"
        first = (*here.first, here.basis)[0].get(lang)
        assert " ".join(said.split()).replace(" ", "").startswith(first.replace(" ", ""))
