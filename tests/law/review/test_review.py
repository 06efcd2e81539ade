"""Points of law settled in review: each at its boundary, through the public functions."""

from __future__ import annotations

from typing import Any

import pytest

import zairyu as z

ENGINEER = "engineer_specialist_in_humanities_international_services"
HSP_B = "highly_skilled_professional_i_b"


def grant(status: str, first: str, last: str = "none", **more: Any) -> dict[str, Any]:
    return {"status": status, "from": first, "until": last, **more}


def whole(*items: Any) -> dict[str, Any]:
    return {"complete": True, "items": list(items)}


def case(as_of: str = "2026-11-23", *, person: dict[str, Any], **more: Any) -> z.Case:
    me = {"japanese_national": False, "special_permanent_resident": False, **person}
    return z.case_from_dict(
        {"zairyu": 1, "as_of": as_of, "applicant": "me", "persons": {"me": me}, **more}
    )


def fact(of: z.Case, name: str, on: str) -> Any:
    return z.evaluate(of, name, on).value


# --- Years added up: by the calendar, not by days -----------------------------------------------------


@pytest.mark.parametrize(("on", "years"), [("2019-03-31", 2), ("2019-04-01", 3), ("2019-04-02", 3)])
def test_years_with_hsp_i_add_up_over_a_leap_year(on: str, years: int) -> None:
    """Two years to 2017-03-31 and one from 2018-04-01 are three on 2019-04-01 (HSP ordinance 2(1)(ii))."""
    held = whole(grant(HSP_B, "2015-04-01", "2017-03-31"), grant(HSP_B, "2018-04-01"))
    assert fact(case(person={"statuses": held}), "hsp.years_held", on) == years


# --- Never abroad ------------------------------------------------------------------------------------------


def test_who_was_never_abroad_has_no_absence() -> None:
    stayed = case(person={"absences": "none"})
    for name in ("residence.longest_absence", "residence.longest_absence_days"):
        assert fact(stayed, name, "2026-11-23") == 0


# --- Art. 26-2(2): a status goes on to the last day for returning -------------------------------------------


@pytest.mark.parametrize(
    ("on", "held"),
    [
        ("2021-05-01", ENGINEER),
        ("2021-05-02", "none"),
        ("2021-05-09", "none"),
        ("2021-05-10", ENGINEER),
    ],
)
def test_a_status_lasts_to_the_last_day_for_returning(on: str, held: str) -> None:
    away = {"left_on": "2020-05-01", "returned_on": "2021-05-10", "permission": "special_reentry"}
    again = grant(ENGINEER, "2021-05-10", period_of_stay="P3Y", granted_by="landing")
    late = case(person={"statuses": whole(grant(ENGINEER, "2018-04-01", "2021-05-01"), again),
                        "absences": whole(away)})  # fmt: skip
    assert fact(late, "residence.status_held", on) == held
    assert fact(late, "residence.continuous_years", "2026-05-10") == 5


@pytest.mark.parametrize(("back", "years"), [("2021-05-01", 8), ("2021-05-02", 5)])
def test_one_day_late_is_late(back: str, years: int) -> None:
    away = {"left_on": "2020-05-01", "returned_on": back, "permission": "special_reentry"}
    held = [grant(ENGINEER, "2018-04-01", period_of_stay="P5Y")]
    if years == 5:
        held = [grant(ENGINEER, "2018-04-01", "2021-05-01"), grant(ENGINEER, "2021-05-02")]
    person = {"statuses": whole(*held), "absences": whole(away)}
    assert fact(case(person=person), "residence.continuous_years", "2026-06-01") == years


# --- Statuses of the past and of transition ------------------------------------------------------------------


def test_an_intern_may_be_granted_the_old_status_after_its_end() -> None:
    """Running plans go on under the transitional rules of the Act on employment for skill development."""
    intern = grant("technical_intern_training_ii_b", "2027-05-01", period_of_stay="P1Y")
    late = case("2027-06-01", person={"statuses": [intern]})
    assert fact(late, "residence.status_held", "2027-06-01") == "technical_intern_training_ii_b"


def test_a_status_that_went_without_transition_is_refused_after_its_end() -> None:
    with pytest.raises(z.InvalidCase):
        case(person={"statuses": [grant("engineer", "2015-04-01")]})


@pytest.mark.parametrize(
    ("code", "on", "card"),
    [("54", "2024-03-30", True), ("54", "2024-03-31", False), ("46", "2024-03-31", True),
     (None, "2024-03-31", None)],
)  # fmt: skip
def test_the_card_of_a_designated_activity_depends_on_kind_and_day(
    code: str | None, on: str, card: bool | None
) -> None:
    told_kind = {} if code is None else {"designated_activity": code}
    held = grant("designated_activities", "2024-03-01", **told_kind,
                 period_of_stay="P6M", expires_on="2024-09-01")  # fmt: skip
    proof = z.standing(case("2024-03-31", person={"statuses": whole(held)}), on).proof[0].en
    told = "Residence card (" in proof
    assert (None if "if one was issued" in proof else told) is card


# --- What was examined at the grant --------------------------------------------------------------------------


def job(first: str, last: str = "none", **more: Any) -> dict[str, Any]:
    return {"from": first, "until": last, "full_time": True, "contract": "indefinite", **more}


SIDE_JOB = job("2023-05-01", full_time=False, contract="part_time")


def as_granted(status: str, on: str, *jobs: Any, **person: Any) -> Any:
    held = whole(grant(status, "2024-04-01", period_of_stay="P3Y", expires_on="2027-04-01"))
    of = case(person={"statuses": held, "employment": whole(*jobs), **person})
    return fact(of, "residence.activity_as_granted", on)


def test_a_side_job_is_not_the_activity_of_a_student() -> None:
    """Whoever left school does not go on as granted because the work at the shop goes on."""
    course = {"level": "university", "country": "JPN", "from": "2023-04-03", "until": "2026-03-31"}
    school = {"education": whole(course)}
    assert as_granted("student", "2026-03-31", SIDE_JOB, **school) is True
    assert as_granted("student", "2026-04-01", SIDE_JOB, **school) is False


def test_a_side_job_does_not_replace_the_main_job() -> None:
    main = job("2023-04-01", "2026-05-31")
    assert as_granted(ENGINEER, "2026-05-31", main, SIDE_JOB) is True
    assert as_granted(ENGINEER, "2026-06-01", main, SIDE_JOB) is False


@pytest.mark.parametrize(("on", "value"), [("2024-05-06", None), ("2024-05-07", True)])
def test_with_a_new_status_the_first_job_is_the_one_examined(on: str, value: bool | None) -> None:
    read = as_granted(ENGINEER, on, job("2024-05-07"))
    assert (read if isinstance(read, bool) else None) is value


@pytest.mark.parametrize(
    ("status", "expected"),
    [("long_term_resident", "UNKNOWN"), ("dependent", "UNKNOWN"), ("instructor", "UNKNOWN")],
)
def test_another_job_is_no_failure_to_conform(status: str, expected: str) -> None:
    """PR guideline 1(3)エ asks for the criteria or the notice, not for the same employer."""
    held = whole(grant(status, "2024-04-01", period_of_stay="P5Y", expires_on="2029-04-01"))
    jobs = whole(job("2023-04-01", "2025-06-30"), job("2025-07-01"))
    of = case(person={"statuses": held, "employment": jobs, "protection": "none"})
    found = z.evaluate(of, "permanent_residence.conformity.present_status", "2026-11-23")
    assert found.outcome.name == expected


def test_recognised_refugees_stay_by_recognition_and_not_by_the_notice() -> None:
    """Act Art. 61-2-3: Long-Term Resident must be given; no notice sets its requirements."""
    held = whole(grant("long_term_resident", "2021-12-01", period_of_stay="P5Y"))
    of = case(person={"statuses": held, "employment": "none",
                      "protection": whole({"kind": "refugee", "recognised_on": "2021-12-01"})})  # fmt: skip
    found = z.evaluate(of, "permanent_residence.conformity.present_status", "2026-12-01")
    assert found.outcome.name == "MET"


# --- Art. 20(6): a timely application carries the status, for two months at most ------------------------------


def after_expiry(as_of: str, filed_on: str, procedure: str = "extension", **more: Any) -> z.Case:
    held = {
        "status": ENGINEER,
        "from": "2023-11-01",
        "period_of_stay": "P3Y",
        "expires_on": "2026-11-01",
    }
    filed = whole({"procedure": procedure, "filed_on": filed_on, "outcome": "pending", **more})
    return case(as_of, person={"statuses": whole(held)}, applications=filed)


@pytest.mark.parametrize(
    ("as_of", "filed_on", "held"),
    [
        ("2026-11-02", "2026-11-01", ENGINEER),
        ("2027-01-01", "2026-11-01", ENGINEER),
        ("2027-01-02", "2026-11-01", "none"),
        ("2026-11-02", "2026-11-02", "none"),
    ],
)
def test_the_special_period_carries_the_status(as_of: str, filed_on: str, held: str) -> None:
    assert fact(after_expiry(as_of, filed_on), "residence.status_held", as_of) == held


def test_an_application_for_permanent_residence_carries_nothing() -> None:
    of = after_expiry("2026-11-02", "2026-10-01", "permanent_residence")
    assert fact(of, "residence.status_held", "2026-11-02") == "none"


def test_a_stay_of_thirty_days_is_not_carried() -> None:
    held = {"status": "designated_activities", "designated_activity": "DEPARTURE", "from": "2026-10-02",
            "period_of_stay": "P30D", "expires_on": "2026-11-01"}  # fmt: skip
    filed = whole({"procedure": "change_of_status", "filed_on": "2026-10-20", "outcome": "pending"})
    of = case("2026-11-02", person={"statuses": whole(held)}, applications=filed)
    assert fact(of, "residence.status_held", "2026-11-02") == "none"


# --- Art. 22-2: sixty days without a status ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "lawful"), [("2026-07-29", True), ("2026-07-30", True), ("2026-07-31", None)]
)
def test_a_newborn_stays_without_a_status_to_the_sixtieth_day(on: str, lawful: bool | None) -> None:
    born = case(person={"born_on": "2026-06-01", "stays_outside_the_system": "newborn"})
    assert z.standing(born, on).lawful is lawful


def test_a_newborn_who_was_given_a_status_holds_it() -> None:
    given = [grant("dependent", "2026-07-15", period_of_stay="P3Y", expires_on="2029-07-15")]
    born = case(
        person={"born_on": "2026-06-01", "stays_outside_the_system": "newborn", "statuses": given}
    )
    assert z.standing(born, "2026-07-14").status is None
    assert z.standing(born, "2026-07-15").status == "dependent"


@pytest.mark.parametrize(
    ("on", "until", "lawful"),
    [("2026-05-01", "2026-05-01", True), ("2026-05-02", "2026-05-01", None),
     ("2027-04-01", "none", True), ("2027-04-02", "none", None)],
)  # fmt: skip
def test_a_status_said_to_have_ended_is_not_held_to_its_expiry(
    on: str, until: str, lawful: bool | None
) -> None:
    held = grant(ENGINEER, "2024-04-01", until, period_of_stay="P3Y", expires_on="2027-04-01")
    assert z.standing(case(person={"statuses": whole(held)}), on).lawful is lawful


# --- Landing criteria, engineer: item 1 or item 2 ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("work", "field"),
    [("translation", "international_services"), ("language_teaching", "international_services"),
     ("overseas_trade", None), ("product_development", None)],
)  # fmt: skip
def test_trade_and_design_may_be_work_of_the_humanities(work: str, field: str | None) -> None:
    """Who studied trade and does it need not have three years of experience: item 1 may be the one."""
    of = case(person={}, proposed={"status": ENGINEER, "culture_based_work": work})
    read = fact(of, "activity.field_of_work", "2026-11-23")
    assert (read if isinstance(read, str) else None) == field


# --- Dispatch pledges (from 2026-03-09) ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("contract", "on", "outcome"),
    [
        ("indefinite", "2026-03-09", "NOT_APPLICABLE"),
        ("dispatch", "2026-03-08", "NOT_APPLICABLE"),
        ("dispatch", "2026-03-09", "UNKNOWN"),
        (None, "2026-03-09", "UNKNOWN"),
    ],
)
def test_the_contract_of_the_job_held_says_whether_it_is_dispatch(
    contract: str | None, on: str, outcome: str
) -> None:
    held = {"from": "2020-04-01", "until": "none", "full_time": True}
    held |= {"contract": contract} if contract else {}
    of = case(person={"employment": whole(held)})
    assert z.evaluate(of, "dispatch_pledge", on).outcome.name == outcome
