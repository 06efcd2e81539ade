"""Legal/Accounting and Medical Services: every profession the rows name, and none beside them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.case import case_from_dict
from zairyu.facts import CaseFacts, licensed
from zairyu.law.landing_criteria import legal_accounting_services as legal
from zairyu.law.landing_criteria import medical_services as medical
from zairyu.logic import Outcome, Verdict, assess

from .good_case import LAWYER, NOW, NURSE, found, outcome, without

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN
ITS_OWN = Outcome.NOT_APPLICABLE
ELEVEN = [
    "attorney", "judicial_scrivener", "land_and_house_investigator", "registered_foreign_lawyer",
    "certified_public_accountant", "foreign_certified_public_accountant", "tax_accountant",
    "labour_and_social_security_attorney", "patent_attorney", "maritime_procedure_agent",
    "administrative_scrivener",
]  # fmt: skip
SIX = ["doctor", "dentist", "public_health_nurse", "midwife", "nurse", "assistant_nurse"]
EIGHT = [
    "pharmacist", "dental_hygienist", "radiological_technologist", "physical_therapist",
    "occupational_therapist", "orthoptist", "clinical_engineer", "prosthetist_orthotist",
]  # fmt: skip


# --- Legal/Accounting Services ---------------------------------------------------------------------------


@pytest.mark.parametrize("profession", ELEVEN)
def test_each_of_the_eleven_legal_and_accounting_professions(profession: str) -> None:
    values = LAWYER | {"licensed.legal_or_accounting": profession}
    assert outcome(legal.activity_of_the_table, values) is MET
    assert outcome(legal.profession, values) is MET


def test_another_reserved_profession_is_of_the_activity_but_not_of_the_row() -> None:
    values = LAWYER | {"licensed.legal_or_accounting": "another"}
    assert outcome(legal.activity_of_the_table, values) is MET
    assert outcome(legal.profession, values) is NOT_MET


@pytest.mark.parametrize(
    "change", [{"licensed.legal_or_accounting": "none"}, {"licensed.holds_the_licence": False}]
)
def test_legal_work_without_a_qualification_is_not_of_the_activity(
    change: dict[str, object],
) -> None:
    assert outcome(legal.activity_of_the_table, LAWYER | change) is NOT_MET


def test_no_comparable_pay_is_asked_of_lawyers() -> None:
    assert [rule.id for rule in legal.STATUS.criteria] == [legal.profession.id]


# --- Medical Services ---------------------------------------------------------------------------------------


def row(values: dict[str, object], on: date = NOW) -> list[Outcome]:
    return [outcome(rule, values, on) for rule in medical.STATUS.criteria]


@pytest.mark.parametrize("profession", [each for each in SIX if each != "assistant_nurse"])
def test_doctors_and_nurses_need_pay_only(profession: str) -> None:
    assert row(NURSE | {"licensed.medical": profession}) == [MET, ITS_OWN, ITS_OWN]


@pytest.mark.parametrize("profession", EIGHT)
def test_eight_professions_are_invited(profession: str) -> None:
    values = NURSE | {"licensed.medical": profession}
    assert row(values) == [MET, ITS_OWN, NOT_MET]
    assert row(values | {"licensed.invited": True}) == [MET, ITS_OWN, MET]


def test_another_medical_licence_is_of_the_activity_but_not_of_the_row() -> None:
    values = NURSE | {"licensed.medical": "another"}
    assert outcome(medical.activity_of_the_table, values) is MET
    assert row(values)[0] is NOT_MET


@pytest.mark.parametrize(
    "change", [{"licensed.medical": "none"}, {"licensed.holds_the_licence": False}]
)
def test_medical_work_without_a_licence_is_not_of_the_activity(change: dict[str, object]) -> None:
    assert outcome(medical.activity_of_the_table, NURSE | change) is NOT_MET


@pytest.mark.parametrize(
    ("yen", "expected"), [(3_599_999, NOT_MET), (3_600_000, MET), (3_600_001, MET)]
)
def test_medical_pay_as_of_a_japanese(yen: int, expected: Outcome) -> None:
    assert outcome(medical.item_1, NURSE | {"activity.pay": yen}) is expected


def test_pay_is_judged_where_no_numbers_are_stated() -> None:
    open_pay = without(NURSE, "activity.comparable_pay")
    assert assess(medical.item_1, open_pay, NOW).verdict is Verdict.DISCRETIONARY
    judged = open_pay | {"activity.pay_at_least_as_japanese": found(True)}
    assert outcome(medical.item_1, judged) is MET


@pytest.mark.parametrize(
    ("within", "training", "expected"),
    [(True, True, MET), (False, True, NOT_MET), (True, False, NOT_MET)],
)
def test_assistant_nurses_train_within_four_years(
    within: bool, training: bool, expected: Outcome
) -> None:
    values = NURSE | {
        "licensed.medical": "assistant_nurse",
        "licensed.within_four_years_of_licence": within,
        "licensed.works_as_training": training,
    }
    assert outcome(medical.item_2, values) is expected


def read(on: date, licensed_on: str | None) -> Any:
    stated = [] if licensed_on is None else [
        {"fact": "licensed.assistant_nurse_licensed_on", "value": licensed_on, "on": "2026-11-23"}
    ]  # fmt: skip
    whole = {
        "zairyu": 1, "as_of": "2026-11-23", "applicant": "me", "persons": {"me": {}},
        "facts": stated,
    }  # fmt: skip
    facts = CaseFacts(case_from_dict(whole))
    return facts.view.value(licensed.within_four_years_of_licence).at(on)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2024, 3, 31), False), (date(2024, 4, 1), True),
        (date(2028, 3, 31), True), (date(2028, 4, 1), True), (date(2028, 4, 2), False),
    ],
)  # fmt: skip
def test_the_four_years_do_not_count_the_day_of_the_licence(on: date, expected: bool) -> None:
    assert read(on, "2024-04-01") is expected


def test_without_the_day_of_the_licence_the_four_years_are_unknown() -> None:
    assert outcome(licensed.within_four_years_of_licence.is_true(), {}) is UNKNOWN
    assert read(NOW, None) not in (True, False)


# --- What was not read -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2016, 7, 21), UNKNOWN), (date(2016, 7, 22), MET), (date(2016, 7, 23), MET)],
)
def test_the_rows_before_the_first_text_read_are_unknown(on: date, expected: Outcome) -> None:
    assert outcome(legal.profession, LAWYER, on) is expected
    assert outcome(medical.item_1, NURSE, on) is expected
    invited = NURSE | {"licensed.medical": "pharmacist", "licensed.invited": True}
    assert outcome(medical.item_3, invited, on) is expected
