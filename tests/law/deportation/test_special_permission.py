"""Special permission (Art. 50) and departure order (Art. 24-3): the bars, the versions, and that factors decide nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import zairyu as z
from zairyu.law.act.special_permission import FACTORS, departure_order, special_permission
from zairyu.logic import UNKNOWN, Found, Outcome, Verdict, assess

NOW = date(2026, 11, 25)
BEFORE, SINCE = date(2024, 6, 9), date(2024, 6, 10)
FOUND, DENIED = Found(True, "agency", None), Found(False, "agency", None)

STAYS_ON: dict[str, object] = {
    "removal.subject_to_deportation": FOUND,
    "removal.deportation_order_issued": False,
    "removal.detained_or_supervised": True,
    "removal.sentenced_over_one_year": False,
    "removal.security_ground": False,
    "residence.status_held": "none",
    "removal.once_japanese": False,
    "removal.trafficking_victim": False,
    "residence.recognised_as": "none",
    "removal.special_circumstances": FOUND,
}
LEAVES: dict[str, object] = {
    "removal.departure_order_ground": True,
    "removal.will_to_leave": "appeared_before_investigation",
    "removal.other_ground": False,
    "removal.imprisoned_for_listed_crime": False,
    "removal.removed_before": False,
    "removal.certain_to_leave": FOUND,
}


def permission(on: date = NOW, **changes: Any) -> Verdict:
    values = STAYS_ON | {f"removal.{name}": value for name, value in changes.items()}
    return assess(special_permission, values, on).verdict


def leaving(on: date = NOW, **changes: Any) -> Verdict:
    values = LEAVES | {f"removal.{name}": value for name, value in changes.items()}
    return assess(departure_order, values, on).verdict


def test_it_is_discretion_at_best() -> None:
    assert permission() is Verdict.DISCRETIONARY


@pytest.mark.parametrize("ground", ["once_japanese", "trafficking_victim"])
def test_also_where_a_named_item_is_met(ground: str) -> None:
    assert permission(NOW, **{ground: True}) is Verdict.DISCRETIONARY


def test_no_factor_makes_it_a_no() -> None:
    worst = {
        "removal.spouse_or_minor_child_here": False,
        "removal.child_schooled_here": False,
        "removal.rooted_in_community": False,
        "removal.needs_treatment_or_protection": False,
        "removal.came_forward": False,
        "removal.entered_unlawfully": True,
        "removal.long_time_without_status": True,
        "removal.convicted_of_drugs": True,
        "removal.imprisoned_for_listed_crime": True,
    }
    finding = assess(special_permission, STAYS_ON | worst, NOW)
    assert finding.verdict is Verdict.DISCRETIONARY
    assert all(assess(each, STAYS_ON | worst, NOW).outcome is Outcome.NOT_MET for each in FACTORS)


@pytest.mark.parametrize("bar", ["sentenced_over_one_year", "security_ground"])
def test_the_proviso_leaves_special_circumstances_open(bar: str) -> None:
    assert permission(NOW, **{bar: True}) is Verdict.DISCRETIONARY
    assert permission(NOW, **{bar: True}, refusal_would_be_inhumane=DENIED) is Verdict.NOT_ELIGIBLE
    assert permission(NOW, **{bar: True}, refusal_would_be_inhumane=FOUND) is Verdict.DISCRETIONARY


@pytest.mark.parametrize(("on", "expected"), [
    (BEFORE, Verdict.DISCRETIONARY), (SINCE, Verdict.NOT_ELIGIBLE), (date(2024, 6, 11), Verdict.NOT_ELIGIBLE),
])  # fmt: skip
def test_the_proviso_and_the_end_of_applications_came_on_2024_06_10(
    on: date, expected: Verdict
) -> None:
    assert permission(on, security_ground=True, refusal_would_be_inhumane=DENIED) is expected
    assert permission(on, deportation_order_issued=True) is expected
    assert permission(on, detained_or_supervised=False) is expected


def test_who_holds_a_status_and_is_not_found_subject_to_deportation() -> None:
    assert permission(subject_to_deportation=DENIED) is Verdict.NOT_ELIGIBLE


def offences(*items: dict[str, Any], complete: bool = True) -> z.Case:
    return z.case_from_dict({
        "zairyu": 1, "as_of": "2026-11-25", "applicant": "me",
        "persons": {"me": {"offences": {"complete": complete, "items": list(items)}}},
    })  # fmt: skip


def value(case: z.Case, name: str, on: str = "2026-11-25") -> object:
    reading = z.evaluate(case, name, on)
    assert isinstance(reading, z.FactReading)
    return reading.value


@pytest.mark.parametrize(("kind", "term", "expected"), [
    ("imprisonment", "P11M", False), ("imprisonment", "P1Y", False), ("imprisonment", "P12M", False),
    ("imprisonment", "P1Y1D", True), ("imprisonment", "P1Y1M", True),
    ("imprisonment_suspended", "P3Y", False), ("fine", None, False),
])  # fmt: skip
def test_more_than_one_year(kind: str, term: str | None, expected: bool) -> None:
    entry = {"kind": kind, "final_on": "2026-01-10"} | ({"term": term} if term else {})
    assert value(offences(entry), "removal.sentenced_over_one_year") is expected


def test_sentences_not_known_are_unknown() -> None:
    name = "removal.sentenced_over_one_year"
    assert value(offences(complete=False), name) is UNKNOWN
    assert value(offences({"kind": "imprisonment", "final_on": "2026-01-10"}), name) is UNKNOWN
    part = {"kind": "imprisonment", "term": "P2Y", "suspension": "P3Y", "final_on": "2026-01-10"}
    assert value(offences(part), name) is UNKNOWN
    whole = {"kind": "imprisonment", "term": "P2Y", "final_on": "2026-01-10"}
    assert value(offences(whole), name, "2026-01-09") is False
    assert value(offences(whole), name, "2026-01-10") is True


@pytest.mark.parametrize(("term", "expected"), [("P2Y11M", False), ("P3Y", True), ("P3Y1M", True)])
def test_three_years_or_more(term: str, expected: bool) -> None:
    entry = {"kind": "imprisonment", "term": term, "final_on": "2026-01-10"}
    assert value(offences(entry), "removal.sentenced_three_years_or_more") is expected


def test_drugs_count_also_suspended_and_a_crime_is_never_read_from_its_name() -> None:
    suspended = {"kind": "imprisonment_suspended", "drugs": True, "final_on": "2026-01-10"}
    assert value(offences(suspended), "removal.convicted_of_drugs") is True
    dropped = {"kind": "charge_dropped", "drugs": True}
    assert value(offences(dropped), "removal.convicted_of_drugs") is False
    assert value(offences(suspended), "removal.imprisoned_for_listed_crime") is UNKNOWN
    assert value(offences({"kind": "fine"}), "removal.imprisoned_for_listed_crime") is False


# --- Departure order ------------------------------------------------------------------------------------


def test_departure_order() -> None:
    assert leaving() is Verdict.ELIGIBLE
    assert leaving(certain_to_leave=DENIED) is Verdict.NOT_ELIGIBLE


@pytest.mark.parametrize(("name", "given"), [
    ("departure_order_ground", False), ("other_ground", True), ("imprisoned_for_listed_crime", True),
    ("removed_before", True), ("will_to_leave", "declared_after_finding"), ("will_to_leave", "none"),
])  # fmt: skip
def test_each_condition_of_the_departure_order(name: str, given: object) -> None:
    assert leaving(NOW, **{name: given}) is Verdict.NOT_ELIGIBLE


@pytest.mark.parametrize(("on", "expected"), [
    (BEFORE, Verdict.NOT_ELIGIBLE), (SINCE, Verdict.ELIGIBLE), (date(2024, 6, 11), Verdict.ELIGIBLE),
])  # fmt: skip
def test_declaring_it_after_the_investigation_began_counts_since_2024_06_10(
    on: date, expected: Verdict
) -> None:
    assert leaving(on, will_to_leave="declared_before_finding") is expected
    assert leaving(on) is Verdict.ELIGIBLE


# --- Cases the agency published for 2018 (OFF-SPR-1, 2, 4, 5) --------------------------------------------


CASES_OF_2018 = {
    "OFF-SPR-1": {"removal.entered_unlawfully": True, "removal.child_schooled_here": False},
    "OFF-SPR-2": {"removal.entered_unlawfully": False, "removal.child_schooled_here": False},
    "OFF-SPR-4": {"removal.entered_unlawfully": False, "removal.long_time_without_status": False},
    "OFF-SPR-5": {"removal.entered_unlawfully": True},
}


@pytest.mark.parametrize("name", CASES_OF_2018)
def test_published_cases_of_2018_are_discretion(name: str) -> None:
    """All were granted: voluntary appearance, a Japanese spouse. The library lists factors, no more."""
    stated = CASES_OF_2018[name] | {
        "removal.came_forward": True,
        "removal.spouse_or_minor_child_here": True,
        "removal.trafficking_victim": False,
        "removal.once_japanese": False,
    }
    case = z.case_from_dict({
        "zairyu": 1, "as_of": "2018-12-31", "applicant": "me",
        "persons": {"me": {name: {"complete": True, "items": []} for name in ("offences", "statuses", "protection")}},
        "facts": [
            {"fact": "removal.subject_to_deportation", "found": True, "by": "inspector", "on": "2018-06-01"},
            *({"fact": fact, "value": value} for fact, value in stated.items()),
        ],
    })  # fmt: skip
    finding = z.evaluate(case, "special_permission", "2018-12-31")
    assert isinstance(finding, z.Finding)
    assert finding.verdict is Verdict.DISCRETIONARY
    today = z.evaluate(case, "special_permission", "2026-11-25")
    assert isinstance(today, z.Finding)
    assert today.verdict is Verdict.UNDETERMINED  # detained or supervised, and no order: not said


def test_norms_stand_beside_it_and_are_never_items() -> None:
    beside = {each.id for each in special_permission.considerations}
    assert any("refoulement" in name for name in beside)
    assert beside.isdisjoint(getattr(each, "id", "") for each in special_permission.parts)
