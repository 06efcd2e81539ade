"""Extensions: as granted until 2025-10-15, judged to 2028-10-16, conforming or judged after it."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.hsp.landing_row import item_1, item_1_at_extension
from zairyu.law.landing_criteria.business_manager import STATUS
from zairyu.logic import Effect, Outcome, Requirement, Scheme, Verdict, assess
from zairyu.procedures.assemble import scheme_for

from .good_case import OWNER, SMALL, found, outcome

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN
AS_GRANTED = {"residence.activity_as_granted": True}
TAXES = {"duties.fulfilled(kind=tax, window=P1Y)": True}
NEW_ITEMS = ("scale", "japanese", "degree_or_experience")


def extension() -> Scheme:
    return scheme_for("extension", present="business_manager")


def items(scheme: Scheme) -> dict[str, Requirement]:
    return {item.id: item for item in scheme.items if isinstance(item, Requirement)}


def reading(name: str) -> Requirement:
    return items(extension())[f"landing_criteria.business_manager.{name}.at_extension"]


def test_the_extension_asks_every_criterion_in_principle_and_no_plan() -> None:
    asked = items(extension())
    for name in (*NEW_ITEMS, "office", "pay_equal_to_japanese"):
        rule = asked[f"landing_criteria.business_manager.{name}.at_extension"]
        assert rule.effect is Effect.REQUIRED_IN_PRINCIPLE
        assert rule.departable_by is not None
    plan = "regulations.business_manager.plan_assessed"
    assert plan not in asked
    change = items(scheme_for("change_of_status", to="business_manager", present="student"))
    certificate = items(scheme_for("certificate_of_eligibility", to="business_manager"))
    assert plan in change
    assert plan in certificate
    for rule in STATUS.criteria:
        assert change[rule.id].effect is Effect.REQUIRED_IN_PRINCIPLE
        assert certificate[rule.id].effect is Effect.REQUIRED


@pytest.mark.parametrize("name", NEW_ITEMS)
@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (date(2025, 10, 15), Verdict.ELIGIBLE),
        (date(2025, 10, 16), Verdict.DISCRETIONARY),
        (date(2025, 10, 17), Verdict.DISCRETIONARY),
        (date(2027, 5, 1), Verdict.DISCRETIONARY),
        (date(2028, 10, 15), Verdict.DISCRETIONARY),
        (date(2028, 10, 16), Verdict.DISCRETIONARY),
        (date(2028, 10, 17), Verdict.DISCRETIONARY),
    ],
)
def test_a_small_business_that_goes_on_unchanged(name: str, on: date, verdict: Verdict) -> None:
    finding = assess(reading(name), SMALL | AS_GRANTED | TAXES, on)
    assert finding.verdict is verdict


@pytest.mark.parametrize("name", NEW_ITEMS)
@pytest.mark.parametrize(
    ("on", "prospects", "by_next", "expected"),
    [
        (date(2028, 10, 15), True, False, MET),
        (date(2028, 10, 15), False, True, NOT_MET),
        (date(2028, 10, 16), True, False, MET),
        (date(2028, 10, 16), False, True, NOT_MET),
        (date(2028, 10, 17), True, False, NOT_MET),
        (date(2028, 10, 17), False, True, MET),
    ],
)
def test_what_is_judged_changes_after_16_october_2028(
    name: str, on: date, prospects: bool, by_next: bool, expected: Outcome
) -> None:
    values = SMALL | AS_GRANTED | TAXES | {
        "business.prospects_accepted": found(prospects),
        "business.conforms_by_next_extension": found(by_next),
    }  # fmt: skip
    assert outcome(reading(name), values, on) is expected


def test_after_the_three_years_unpaid_taxes_decide() -> None:
    values = SMALL | AS_GRANTED | {
        "duties.fulfilled(kind=tax, window=P1Y)": False,
        "business.conforms_by_next_extension": found(True),
    }  # fmt: skip
    assert outcome(reading("scale"), values, date(2028, 10, 17)) is NOT_MET
    assert outcome(reading("scale"), values | TAXES, date(2028, 10, 17)) is MET


@pytest.mark.parametrize("on", [date(2025, 10, 16), date(2028, 10, 17)])
def test_whoever_conforms_needs_no_judgement(on: date) -> None:
    for name in NEW_ITEMS:
        assert outcome(reading(name), OWNER | {"residence.activity_as_granted": False}, on) is MET


def test_a_change_into_the_status_has_no_transition() -> None:
    change = items(scheme_for("change_of_status", to="business_manager", present="student"))
    values = SMALL | AS_GRANTED | {"business.prospects_accepted": found(True)}
    for name in NEW_ITEMS:
        rule = change[f"landing_criteria.business_manager.{name}"]
        assert outcome(rule, values, date(2027, 5, 1)) is NOT_MET


# --- HSP(i)(c) --------------------------------------------------------------------------------------------

AS_HSP = {"hsp.status_below": "business_manager"}


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2025, 10, 15), MET), (date(2025, 10, 16), NOT_MET), (date(2025, 10, 17), NOT_MET)],
)
def test_hsp_i_c_follows_the_row(on: date, expected: Outcome) -> None:
    assert outcome(item_1, SMALL | AS_HSP, on) is expected
    assert outcome(item_1, OWNER | AS_HSP, on) is MET


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2025, 10, 15), MET),
        (date(2025, 10, 16), UNKNOWN),
        (date(2028, 10, 16), UNKNOWN),
        (date(2028, 10, 17), NOT_MET),
    ],
)
def test_hsp_i_c_at_an_extension(on: date, expected: Outcome) -> None:
    values = SMALL | AS_HSP | TAXES | {"business.conforms_by_next_extension": found(False)}
    assert outcome(item_1_at_extension, values, on) is expected
    assert outcome(item_1_at_extension, OWNER | AS_HSP, on) is MET
    no_office = {"business.has_office": False, "business.started": True}
    assert outcome(item_1_at_extension, values | no_office, on) is NOT_MET


def test_hsp_i_c_without_management_below_is_read_as_ever() -> None:
    for below, expected in (("professor", MET), ("other", NOT_MET)):
        values: dict[str, object] = {"hsp.status_below": below}
        assert outcome(item_1_at_extension, values, date(2027, 5, 1)) is expected


def test_the_schemes_of_hsp_i_c() -> None:
    status = "highly_skilled_professional_i_c"
    plan = "regulations.business_manager.plan_assessed"
    asked = items(scheme_for("extension", present=status))
    assert item_1_at_extension.id in asked
    assert item_1.id not in asked
    assert plan not in asked
    change = items(scheme_for("change_of_status", to=status, present="business_manager"))
    assert item_1.id in change
    assert plan in change
    engineer = items(scheme_for("extension", present="highly_skilled_professional_i_b"))
    assert item_1.id in engineer
