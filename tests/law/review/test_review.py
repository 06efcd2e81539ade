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
    [("2021-05-01", ENGINEER), ("2021-05-02", "none"), ("2021-05-09", "none"), ("2021-05-10", ENGINEER)],
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
     ("NO_SUCH_KIND", "2024-03-31", None)],
)  # fmt: skip
def test_the_card_of_a_designated_activity_depends_on_kind_and_day(
    code: str, on: str, card: bool | None
) -> None:
    held = grant("designated_activities", "2024-03-01", designated_activity=code,
                 period_of_stay="P6M", expires_on="2024-09-01")  # fmt: skip
    proof = z.standing(case("2024-03-31", person={"statuses": whole(held)}), on).proof[0].en
    told = "Residence card (" in proof
    assert (None if "if one was issued" in proof else told) is card
