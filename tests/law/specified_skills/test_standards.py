"""Contract, organisation and support: each item once against the good case; dates and five-year lines."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.specified_skills import contract, organisation, support
from zairyu.logic import Outcome

from .good_case import GOOD, KINDS, SUPPORTS, found, outcome

NOW = date(2026, 11, 25)
MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
JOB, HELP = "skilled_employment.", "skilled_support."
FIELD = "specified_skills.field"
DISPATCH: dict[str, object] = {
    JOB + "dispatched": True, JOB + "dispatch_fixed": True, FIELD: "agriculture",
    JOB + "dispatcher_in_field": True, JOB + "dispatcher_owned": False,
    JOB + "dispatcher_run": False, JOB + "dispatcher_special_zone": False,
    JOB + "dispatcher_accepted": found(True), JOB + "client_meets_standard": True,
}  # fmt: skip

CONTRACT: list[tuple[dict[str, object], Outcome]] = [
    ({}, MET),
    ({JOB + "keeps_labour_law": False}, NOT_MET),
    ({JOB + "same_working_hours": False}, NOT_MET),
    ({"activity.pay": 2_400_001}, MET),
    ({"activity.pay": 2_399_999}, NOT_MET),
    ({JOB + "no_discrimination": False}, NOT_MET),
    ({JOB + "home_leave": False}, NOT_MET),
    (DISPATCH, MET),
    (DISPATCH | {FIELD: "fishery"}, MET),
    (DISPATCH | {FIELD: "construction"}, NOT_MET),
    (DISPATCH | {JOB + "dispatch_fixed": False}, NOT_MET),
    ({JOB + "return_travel_secured": False}, NOT_MET),
    ({JOB + "follows_health_and_life": False}, NOT_MET),
    ({JOB + "contract_notice_met": found(False)}, NOT_MET),
    ({FIELD: "none"}, NOT_MET),
    ({"specified_skills.level_of_work": "other"}, NOT_MET),
]


@pytest.mark.parametrize(("change", "expected"), CONTRACT)
def test_the_contract(change: dict[str, object], expected: Outcome) -> None:
    assert outcome(contract.contract_i, GOOD | change, NOW) is expected


ORGANISATION: list[tuple[dict[str, object], Outcome]] = [
    ({}, MET),
    ({JOB + "keeps_the_laws": False}, NOT_MET),
    ({JOB + "reasons_for_leaving": frozenset({"retirement"})}, MET),
    ({JOB + "reasons_for_leaving": frozenset({"grave_own_fault"})}, MET),
    ({JOB + "reasons_for_leaving": frozenset({"renewal_refused_for_just_cause"})}, MET),
    ({JOB + "reasons_for_leaving": frozenset({"resigned"})}, MET),
    ({JOB + "reasons_for_leaving": frozenset({"resigned", "other"})}, NOT_MET),
    ({JOB + "missing_through_fault": True}, NOT_MET),
    ({JOB + "cannot_act_properly": True}, NOT_MET),
    ({JOB + "bankrupt": True}, NOT_MET),
    ({JOB + "improper_acts": frozenset({"took_passport_or_card"})}, NOT_MET),
    ({JOB + "improper_acts": frozenset({"withheld_pay"})}, NOT_MET),
    ({JOB + "improper_acts": frozenset({"other_improper_act"})}, NOT_MET),
    ({JOB + "organised_crime_member": True}, NOT_MET),
    ({JOB + "minor_with_such_a_representative": True}, NOT_MET),
    ({JOB + "disqualified_officer": True}, NOT_MET),
    ({JOB + "controlled_by_organised_crime": True}, NOT_MET),
    ({JOB + "keeps_activity_records": False}, NOT_MET),
    ({JOB + "knew_of_deposit_or_penalty": True}, NOT_MET),
    ({JOB + "own_penalty_contract": True}, NOT_MET),
    ({JOB + "support_costs_charged": True}, NOT_MET),
    (DISPATCH, MET),
    (DISPATCH | {JOB + "dispatcher_in_field": False}, NOT_MET),
    (DISPATCH | {JOB + "dispatcher_in_field": False, JOB + "dispatcher_owned": True}, MET),
    (DISPATCH | {JOB + "dispatcher_in_field": False, JOB + "dispatcher_run": True}, MET),
    (DISPATCH | {JOB + "dispatcher_in_field": False, JOB + "dispatcher_special_zone": True}, MET),
    (DISPATCH | {JOB + "dispatcher_in_field": False, JOB + "dispatcher_special_zone": True,
                 FIELD: "fishery"}, NOT_MET),
    (DISPATCH | {JOB + "dispatcher_accepted": found(False)}, NOT_MET),
    (DISPATCH | {JOB + "client_meets_standard": False}, NOT_MET),
    ({JOB + "workers_insurance": False}, NOT_MET),
    ({JOB + "can_go_on": found(False)}, NOT_MET),
    ({JOB + "pays_by_account": False}, NOT_MET),
    ({JOB + "pays_by_account": False, JOB + "pay_is_verifiable": True}, MET),
    ({JOB + "employer_notice_met": found(False)}, NOT_MET),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), ORGANISATION)
def test_the_organisation(change: dict[str, object], expected: Outcome) -> None:
    assert outcome(organisation.organisation_i, GOOD | change, NOW) is expected


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("years", "expected"), [(4, NOT_MET), (5, MET), (6, MET)])
def test_five_years_after_a_sentence(kind: str, years: int, expected: Outcome) -> None:
    values = GOOD | {
        f"{JOB}punished(kind={kind})": True,
        f"{JOB}years_since_punishment(kind={kind})": years,
    }
    assert outcome(organisation.not_disqualified, values, NOW) is expected


@pytest.mark.parametrize("who", ["training_licence_revoked", "was_officer_at_revocation"])
@pytest.mark.parametrize(("years", "expected"), [(4, NOT_MET), (5, MET)])
def test_five_years_after_a_revocation(who: str, years: int, expected: Outcome) -> None:
    values = GOOD | {JOB + who: True, JOB + "years_since_revocation": years}
    assert outcome(organisation.not_disqualified, values, NOW) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2025, 3, 31), MET), (date(2025, 4, 1), NOT_MET), (date(2025, 4, 2), NOT_MET)],
)
def test_co_operation_with_municipalities_is_asked_since_april_2025(
    on: date, expected: Outcome
) -> None:
    values = GOOD | {JOB + "cooperates_with_municipalities": False}
    assert outcome(organisation.organisation_i, values, on) is expected
    assert outcome(organisation.organisation_i, GOOD, on) is MET


def test_events_are_notified_within_fourteen_days() -> None:
    assert organisation.notify_by(date(2026, 11, 1)) == date(2026, 11, 15)


# --- Support ----------------------------------------------------------------------------------------------

ABILITY: list[tuple[dict[str, object], Outcome]] = [
    ({}, MET),
    ({HELP + "received_residents": False}, NOT_MET),
    ({HELP + "received_residents": False, HELP + "staff_gave_advice": True}, MET),
    ({HELP + "received_residents": False, HELP + "equally_able": found(True)}, MET),
    ({HELP + "officers_appointed": False}, NOT_MET),
    ({HELP + "language_available": False}, NOT_MET),
    ({HELP + "keeps_support_records": False}, NOT_MET),
    ({HELP + "officers_neutral": False}, NOT_MET),
    ({HELP + "officers_disqualified": True}, NOT_MET),
    ({HELP + "neglected_support": True}, NOT_MET),
    ({HELP + "can_interview": False}, NOT_MET),
    ({HELP + "support_notice_met": found(False)}, NOT_MET),
    # The whole plan left to a registered organisation: the organisation's own means are not asked.
    ({HELP + "can_interview": False, HELP + "received_residents": False,
      HELP + "all_left_to_registered_organisation": True}, MET),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), ABILITY)
def test_who_may_carry_the_plan_out(change: dict[str, object], expected: Outcome) -> None:
    assert outcome(support.can_support, GOOD | change, NOW) is expected


@pytest.mark.parametrize("missing", SUPPORTS)
def test_every_support_stands_in_the_plan(missing: str) -> None:
    planned = frozenset(SUPPORTS) - {missing}
    assert outcome(support.plan, GOOD | {HELP + "supports_planned": planned}, NOW) is NOT_MET


PLAN: list[tuple[dict[str, object], Outcome]] = [
    ({}, MET),
    ({HELP + "all_left_to_registered_organisation": True,
      HELP + "states_registered_organisation": False}, NOT_MET),
    ({HELP + "all_left_to_registered_organisation": True,
      HELP + "states_registered_organisation": True}, MET),
    ({HELP + "partly_left_to_others": True, HELP + "states_other_organisation": True,
      HELP + "states_scope_of_delegation": True}, MET),
    ({HELP + "partly_left_to_others": True, HELP + "states_other_organisation": False,
      HELP + "states_scope_of_delegation": True}, NOT_MET),
    ({HELP + "partly_left_to_others": True, HELP + "states_other_organisation": True,
      HELP + "states_scope_of_delegation": False}, NOT_MET),
    ({HELP + "names_officers": False}, NOT_MET),
    ({HELP + "plan_in_both_languages": False}, NOT_MET),
    ({HELP + "support_is_proper": found(False)}, NOT_MET),
    ({HELP + "guidance_face_to_face": False}, NOT_MET),
    ({HELP + "given_in_language_understood": False}, NOT_MET),
    ({HELP + "plan_notice_met": found(False)}, NOT_MET),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), PLAN)
def test_the_plan(change: dict[str, object], expected: Outcome) -> None:
    assert outcome(support.plan, GOOD | change, NOW) is expected
