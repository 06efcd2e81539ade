"""Facts of a business from a case: what the case says, and nothing where it does not say."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.case import case_from_dict
from zairyu.facts import CaseFacts, business
from zairyu.logic import UNKNOWN, Fact, Timeline

AS_OF = "2026-11-23"


def read(fact: Fact, on: str = AS_OF, **parts: Any) -> Any:
    person = parts.pop("me", {})
    case = {"zairyu": 1, "as_of": AS_OF, "applicant": "me", "persons": {"me": person}} | parts
    value = CaseFacts(case_from_dict(case))[fact.ask.key]
    return value.at(date.fromisoformat(on)) if isinstance(value, Timeline) else value


def at(own: dict[str, Any], **proposed: Any) -> dict[str, Any]:
    return {"organisations": {"own": own}, "proposed": {"organisation": "own"} | proposed}


def complete(*items: Any) -> dict[str, Any]:
    return {"complete": True, "items": list(items)}


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        ("representative_director", "operates"),
        ("director", "operates"),
        ("executive_officer", "operates"),
        ("managing_partner_with_representation", "operates"),
        ("managing_partner", "operates"),
        ("sole_proprietor", "operates"),
        ("manager", "manages"),
        ("employee", "none"),
        ("other", UNKNOWN),
    ],
)
def test_role_by_position(position: str, expected: object) -> None:
    assert read(business.role, **at({}, position=position)) == expected


@pytest.mark.parametrize("fact", [fact for fact in business.FACTS if fact.derive is not None])
def test_an_empty_case_decides_nothing(fact: Fact) -> None:
    expected = 0 if fact is business.capital_shown else UNKNOWN
    assert read(fact) == expected


def test_what_the_organisation_says() -> None:
    own = {
        "has_office": True, "premises_secured": True, "started_on": "2026-04-01",
        "capital_yen": 5_000_000, "staff_japanese_b2": True, "plan_checked_by_expert": False,
        "listed": False, "listed_like_scale": False, "managers_paid": 2,
    }  # fmt: skip
    assert read(business.has_office, **at(own)) is True
    assert read(business.premises_secured, **at(own)) is True
    assert read(business.capital, **at(own)) == 5_000_000
    assert read(business.capital_shown, **at(own)) == 5_000_000
    assert read(business.staff_japanese_b2, **at(own)) is True
    assert read(business.plan_checked_by_expert, **at(own)) is False
    assert read(business.large_scale, **at(own)) is False
    assert read(business.large_scale, **at({"listed_like_scale": True})) is True
    assert read(business.large_scale, **at({"listed": False})) is UNKNOWN
    assert read(business.several_managers, **at(own)) is True
    assert read(business.several_managers, **at({"managers_paid": 1})) is False


@pytest.mark.parametrize(
    ("on", "expected"), [("2026-03-31", False), ("2026-04-01", True), ("2026-04-02", True)]
)
def test_the_business_starts(on: str, expected: bool) -> None:
    me = {"employment": complete(job("2026-01-10", "none", organisation="own"))}
    assert read(business.started, on, me=me, **at({"started_on": "2026-04-01"})) is expected
    assert read(business.started, on, me=me, **at({"started_on": "none"})) is False
    assert read(business.started, on, me=me, **at({})) is UNKNOWN


def test_what_the_proposed_activity_says() -> None:
    mine = at({}, status="business_manager", investment_yen=5_000_000)
    assert read(business.needs_legal_or_accounting_qualification, **mine) is False
    assert read(business.foreign_investment, **mine) is True
    lawyer = at({}, status="legal_accounting_services")
    assert read(business.needs_legal_or_accounting_qualification, **lawyer) is True
    nothing_said = at({}, status="engineer_specialist_in_humanities_international_services")
    assert read(business.needs_legal_or_accounting_qualification, **nothing_said) is UNKNOWN
    assert read(business.foreign_investment, **at({}, investment_yen=0)) is UNKNOWN
    paid = at({}, pay=complete({"yen_per_month": 250_000}))
    assert read(business.paid_for_managing, **paid) is True


@pytest.mark.parametrize(
    ("proof", "expected"),
    [
        ({"test": "jlpt", "level": "n1"}, True),
        ({"test": "jlpt", "level": "n2"}, True),
        ({"test": "jlpt", "level": "n3"}, False),
        ({"test": "bjt", "score": 399}, False),
        ({"test": "bjt", "score": 400}, True),
        ({"test": "bjt", "score": 401}, True),
        ({"test": "other", "cefr": "b1"}, False),
        ({"test": "other", "cefr": "b2"}, True),
        ({"test": "other", "cefr": "c1"}, True),
    ],
)
def test_japanese_at_b2(proof: dict[str, Any], expected: bool) -> None:
    shown = {"language": "ja", "passed": True, "passed_on": "2025-07-06"} | proof
    me = {"languages": complete(shown)}
    assert read(business.shows_japanese_b2, me=me) is expected
    assert read(business.shows_japanese_b2, me={"languages": "none"}) is False
    still_open = {"languages": {"complete": False, "items": [shown]}}
    assert read(business.shows_japanese_b2, me=still_open) is (True if expected else UNKNOWN)


def job(start: str, until: str, **more: Any) -> dict[str, Any]:
    return {"from": start, "until": until, "full_time": True, "practice": ["management"]} | more


@pytest.mark.parametrize(
    ("on", "expected"), [("2026-03-31", 2), ("2026-04-01", 3), ("2026-04-02", 3)]
)
@pytest.mark.parametrize(
    "fact",
    [business.management_years_with_study, business.management_years_with_preparation],
)
def test_years_of_management(fact: Fact, on: str, expected: int) -> None:
    me = {
        "employment": complete(job("2023-04-01", "none")), "education": "none",
        "statuses": complete({"status": "business_manager", "from": "2023-04-01", "until": "none",
                              "period_of_stay": "P5Y"}),
    }  # fmt: skip
    assert read(fact, on, me=me) == expected


def test_years_from_other_jobs_and_unclassed_ones() -> None:
    statuses = complete(
        {"status": "student", "from": "2024-04-01", "until": "none", "period_of_stay": "P4Y3M"}
    )
    fact = business.management_years_with_preparation
    other = job("2015-04-01", "2022-03-31", practice=["research"])
    assert read(fact, me={"employment": complete(other), "statuses": statuses}) == 0
    unclassed = job("2015-04-01", "2022-03-31", practice=[])
    assert read(fact, me={"employment": complete(unclassed), "statuses": statuses}) is UNKNOWN
    side = job("2015-04-01", "2022-03-31", full_time=False)
    assert read(fact, me={"employment": complete(side), "statuses": statuses}) == 0


def test_graduate_study_of_management_counted_until_the_reform() -> None:
    study = {
        "level": "graduate_school", "degree": "mba_mot", "country": "USA", "completed": True,
        "from": "2018-09-01", "until": "2020-08-31", "completed_on": "2020-08-31",
    }  # fmt: skip
    me = {"employment": complete(job("2020-09-01", "2021-08-31")), "education": complete(study)}
    assert read(business.management_years_with_study, "2021-08-31", me=me) == 2
    assert read(business.management_years_with_study, "2021-09-01", me=me) == 3
    other = {key: value for key, value in study.items() if key != "degree"} | {"degree": "master"}
    me["education"] = complete(other)
    assert read(business.management_years_with_study, "2021-09-01", me=me) is UNKNOWN
    me["education"] = complete(other | {"level": "university", "degree": "bachelor"})
    assert read(business.management_years_with_study, "2021-09-01", me=me) == 1


def spell(number: str | None, start: str, until: str) -> dict[str, Any]:
    named = {} if number is None else {"designated_activity": number}
    return {"status": "designated_activities", "from": start, "until": until,
            "period_of_stay": "P1Y"} | named  # fmt: skip


def test_preparing_a_start_up_counts_since_the_reform() -> None:
    fact = business.management_years_with_preparation
    prepares = spell("44", "2025-04-01", "none")
    me = {"employment": complete(job("2020-04-01", "2022-03-31")), "statuses": complete(prepares)}
    assert read(fact, "2026-03-31", me=me) == 2
    assert read(fact, "2026-04-01", me=me) == 3
    me["statuses"] = complete(spell("46", "2025-04-01", "none"))
    assert read(fact, "2026-04-01", me=me) == 2
    me["statuses"] = complete(spell(None, "2025-04-01", "none"))
    assert read(fact, "2026-04-01", me=me) is UNKNOWN


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ({"status": "student", "from": "2025-04-01", "until": "none"}, False),
        ({"status": "business_manager", "from": "2025-04-01", "until": "none"}, False),
        (spell("46", "2025-04-01", "none"), False),
        (spell("44", "2025-04-01", "none"), UNKNOWN),
        (spell(None, "2025-04-01", "none"), UNKNOWN),
    ],
)
def test_only_who_prepares_a_start_up_can_have_its_certificate(
    held: dict[str, Any], expected: object
) -> None:
    statuses = complete({"period_of_stay": "P1Y"} | held)
    fact = business.startup_certificate_before_reform
    assert read(fact, "2026-06-01", me={"statuses": statuses}) is expected


def certificate(filed: str, decided: str, **more: Any) -> dict[str, Any]:
    return {"procedure": "certificate_of_eligibility", "to": "business_manager", "filed_on": filed,
            "decided_on": decided, "outcome": "granted"} | more  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "last_day", "day_after"),
    [
        (certificate("2025-07-01", "2025-10-15"), "2026-01-15", "2026-01-16"),
        (certificate("2025-07-01", "2025-10-16"), "2026-01-15", "2026-01-16"),
        (certificate("2025-10-15", "2026-02-10"), "2026-05-09", "2026-05-10"),
    ],
)
def test_three_months_for_landing_on_an_old_certificate(
    entry: dict[str, Any], last_day: str, day_after: str
) -> None:
    fact = business.lands_on_old_certificate
    assert read(fact, last_day, applications=complete(entry)) is True
    assert read(fact, day_after, applications=complete(entry)) is False


@pytest.mark.parametrize(
    "entry",
    [
        certificate("2025-10-16", "2026-02-10"),
        certificate("2025-07-01", "2025-10-01", outcome="refused"),
        certificate("2025-07-01", "2025-10-01", used=True),
        certificate("2025-07-01", "2025-10-01", to="student"),
        certificate("2025-07-01", "2025-10-01", to="highly_skilled_professional_i_c"),
        certificate("2025-07-01", "2025-10-01", procedure="extension"),
    ],
)
def test_other_certificates_keep_nothing(entry: dict[str, Any]) -> None:
    assert (
        read(business.lands_on_old_certificate, "2025-12-01", applications=complete(entry)) is False
    )


def test_a_certificate_of_an_unknown_day_leaves_it_open() -> None:
    entry = certificate("2025-07-01", "2025-10-01")
    del entry["decided_on"]
    assert (
        read(business.lands_on_old_certificate, "2025-12-01", applications=complete(entry))
        is UNKNOWN
    )
