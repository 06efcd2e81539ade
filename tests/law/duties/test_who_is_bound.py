"""Who is bound by each duty: every status of Art. 19-16 in and out, and the residents whom the card binds."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.register import duties
from zairyu.logic import Outcome, assess
from zairyu.statuses import STATUS_IDS

NOW = date(2026, 11, 25)
RESIDENT = {"position.mid_to_long_term_resident": True}
DUTY = duties()

# Art. 19-16 as it stands, by hand.
ITEM_1 = {
    "professor", "highly_skilled_professional_i_c", "business_manager", "investor_business_manager",
    "legal_accounting_services", "medical_services", "instructor", "intra_company_transferee",
    "intra_company_transferee_i", "technical_intern_training", "technical_intern_training_i_a",
    "technical_intern_training_i_b", "technical_intern_training_ii_a", "technical_intern_training_ii_b",
    "technical_intern_training_iii_a", "technical_intern_training_iii_b", "student", "trainee",
}  # fmt: skip
ITEM_2 = {
    "highly_skilled_professional_i_a", "highly_skilled_professional_i_b", "researcher",
    "engineer_specialist_in_humanities_international_services", "nursing_care", "skilled_labor",
    "specified_skilled_worker", "specified_skilled_worker_i", "specified_skilled_worker_ii",
}  # fmt: skip
ITEM_3 = {
    "dependent",
    "spouse_or_child_of_japanese_national",
    "spouse_or_child_of_permanent_resident",
}


def bound(name: str, facts: dict[str, object], on: date = NOW) -> Outcome:
    return assess(DUTY[name].who, facts, on).outcome


def statuses_bound(name: str, **facts: object) -> set[str]:
    more = {key.replace("__", "."): value for key, value in facts.items()}
    return {
        status
        for status in STATUS_IDS
        if bound(name, {**RESIDENT, **more, "residence.status_held": status}) is Outcome.MET
    }


@pytest.mark.parametrize("slug", ["left", "moved_to_another", "changed"])
def test_item_1_binds_those_at_an_institution(slug: str) -> None:
    assert statuses_bound(f"duty.organisation.{slug}", hsp__activity_type="b") == ITEM_1


@pytest.mark.parametrize(
    "slug", ["contract_ended", "new_contract", "contracting_organisation_changed"]
)
def test_item_2_binds_those_on_a_contract(slug: str) -> None:
    told = {"hsp__activity_type": "c", "position__entertainer_under_contract": False}
    assert statuses_bound(f"duty.organisation.{slug}", **told) == ITEM_2


def test_item_3_binds_spouses_of_three_statuses_and_no_others() -> None:
    assert statuses_bound("duty.organisation.spouse", position__held_as="spouse") == ITEM_3
    for position in ("child", "special_adoptee", "other"):
        assert statuses_bound("duty.organisation.spouse", position__held_as=position) == set()


@pytest.mark.parametrize(
    ("letter", "item_1", "item_2"), [("a", False, True), ("b", False, True), ("c", True, False)]
)
def test_hsp_ii_is_bound_by_what_it_does(letter: str, item_1: bool, item_2: bool) -> None:
    told = {
        **RESIDENT,
        "residence.status_held": "highly_skilled_professional_ii",
        "hsp.activity_type": letter,
    }
    assert (bound("duty.organisation.left", told) is Outcome.MET) is item_1
    assert (bound("duty.organisation.contract_ended", told) is Outcome.MET) is item_2


@pytest.mark.parametrize(("contract", "outcome"), [(True, Outcome.MET), (False, Outcome.NOT_MET)])
def test_an_entertainer_is_bound_on_a_contract_only(contract: bool, outcome: Outcome) -> None:
    told = {
        **RESIDENT,
        "residence.status_held": "entertainer",
        "position.entertainer_under_contract": contract,
    }
    assert bound("duty.organisation.contract_ended", told) is outcome


def test_nobody_is_bound_without_a_card() -> None:
    told = {"position.mid_to_long_term_resident": False, "residence.status_held": "student"}
    for name in ("duty.organisation.left", "duty.address.moved", "duty.card.lost"):
        assert bound(name, told) is Outcome.NOT_MET


@pytest.mark.parametrize(("age", "outcome"), [(15, Outcome.NOT_MET), (16, Outcome.MET)])
def test_the_card_is_carried_from_sixteen(age: int, outcome: Outcome) -> None:
    assert bound("duty.card.carry", {**RESIDENT, "person.age": age}) is outcome
    visitor = {
        "position.mid_to_long_term_resident": False,
        "residence.status_held": "temporary_visitor",
        "person.age": age,
    }
    assert bound("duty.passport.carry", visitor) is outcome


def test_a_special_permanent_resident_carries_nothing_and_notifies_at_the_municipality() -> None:
    told = {
        "position.mid_to_long_term_resident": False,
        "residence.status_held": "special_permanent_resident",
        "person.age": 30,
    }
    assert bound("duty.passport.carry", told) is Outcome.NOT_MET
    assert bound("duty.card.carry", told) is Outcome.NOT_MET
    assert bound("duty.address.moved", told) is Outcome.NOT_MET
    assert bound("duty.special_permanent_resident.address", told) is Outcome.MET
    assert bound("duty.municipality.moving_in", told) is Outcome.MET


@pytest.mark.parametrize(
    ("japanese", "special", "ordinary", "special_permit"),
    [
        (True, False, Outcome.NOT_MET, Outcome.NOT_MET),
        (False, False, Outcome.MET, Outcome.NOT_MET),
        (False, True, Outcome.NOT_MET, Outcome.MET),
        (True, True, Outcome.NOT_MET, Outcome.NOT_MET),
    ],
)
def test_for_which_child_a_status_is_asked(
    japanese: bool, special: bool, ordinary: Outcome, special_permit: Outcome
) -> None:
    told = {
        "events.child_is_japanese": japanese,
        "events.child_of_special_permanent_resident": special,
        "events.born_abroad": False,
    }
    assert bound("duty.acquisition.birth", told) is ordinary
    assert bound("duty.special_permanent_resident.birth", told) is special_permit


def test_nobody_asks_for_a_status_while_the_nationality_of_the_child_is_not_known() -> None:
    told = {"events.child_of_special_permanent_resident": False}
    assert bound("duty.acquisition.birth", told) is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("age", "outcome"),
    [(19, Outcome.NOT_MET), (20, Outcome.MET), (59, Outcome.MET), (60, Outcome.NOT_MET)],
)
def test_the_national_pension_is_for_twenty_to_fifty_nine(age: int, outcome: Outcome) -> None:
    told = {
        **RESIDENT,
        "residence.status_held": "dependent",
        "events.not_covered_by_employer": True,
        "person.age": age,
    }
    assert bound("duty.municipality.pension", told) is outcome


@pytest.mark.parametrize(
    ("leaves_with", "new_card", "outcome"),
    [(True, False, Outcome.NOT_MET), (False, False, Outcome.MET), (True, True, Outcome.MET)],
)
def test_the_card_goes_back_at_once_without_re_entry_or_with_a_new_one(
    leaves_with: bool, new_card: bool, outcome: Outcome
) -> None:
    told = {
        **RESIDENT,
        "position.leaves_with_re_entry_permission": leaves_with,
        "position.received_new_card": new_card,
    }
    assert bound("duty.card.return_at_once", told) is outcome
