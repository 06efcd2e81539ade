"""Every contradiction is named at its place; its nearest harmless neighbour is let pass."""

from __future__ import annotations

from typing import Any

import pytest

from zairyu.case import case_from_dict
from zairyu.errors import InvalidCase

ENGINEER = "engineer_specialist_in_humanities_international_services"


def problems(person: dict[str, Any] | None = None, **rest: Any) -> dict[str, str]:
    data = {
        "zairyu": 1,
        "as_of": "2026-11-23",
        "applicant": "me",
        "persons": {"me": person or {}, **rest.pop("others", {})},
        **rest,
    }
    try:
        case_from_dict(data)
    except InvalidCase as error:
        found = error.problems
    else:
        found = ()
    assert all(problem.expected and problem.expected_ja for problem in found)
    return {problem.path: problem.found for problem in found}


def grant(status: str, start: str, until: str, **rest: Any) -> dict[str, Any]:
    return {"status": status, "from": start, "until": until, **rest}


def stay(*grants: dict[str, Any], complete: bool = True, **person: Any) -> dict[str, Any]:
    return {"statuses": {"complete": complete, "items": list(grants)}, **person}


ME = "persons.me"
STUDENT = grant("student", "2020-04-01", "2024-03-31")

# (what is said, the place that is named, what differs by a hair and is fine)
PAIRS: dict[str, tuple[dict[str, Any], str, dict[str, Any]]] = {
    "statuses overlap by more than the day of the change": (
        stay(grant("student", "2020-04-01", "2022-04-02"), grant(ENGINEER, "2022-04-01", "none")),
        f"{ME}.statuses[0].until",
        stay(grant("student", "2020-04-01", "2022-04-01"), grant(ENGINEER, "2022-04-01", "none")),
    ),
    "an earlier status goes on": (
        stay(grant("student", "2020-04-01", "none"), grant(ENGINEER, "2022-04-01", "none")),
        f"{ME}.statuses[0].until",
        stay({"status": "student", "from": "2020-04-01"}, grant(ENGINEER, "2022-04-01", "none")),
    ),
    "two statuses begin on one day": (
        stay(grant("student", "2020-04-01", "2021-04-01"), grant(ENGINEER, "2020-04-01", "none")),
        f"{ME}.statuses[1].from",
        stay(grant("student", "2020-04-01", "2020-04-01"), grant(ENGINEER, "2020-04-02", "none")),
    ),
    "a spell ends before it begins": (
        stay(grant("student", "2020-04-02", "2020-04-01")),
        f"{ME}.statuses[0].until",
        stay(grant("student", "2020-04-01", "2020-04-01")),
    ),
    "a period of stay that the status never had": (
        stay(grant(ENGINEER, "2024-04-01", "none", period_of_stay="P4Y")),
        f"{ME}.statuses[0].period_of_stay",
        stay(grant(ENGINEER, "2024-04-01", "none", period_of_stay="P5Y")),
    ),
    "an indefinite period of a status that has none": (
        stay(grant(ENGINEER, "2024-04-01", "none", period_of_stay="indefinite")),
        f"{ME}.statuses[0].period_of_stay",
        stay(grant("permanent_resident", "2024-04-01", "none", period_of_stay="indefinite")),
    ),
    "a status before it was in force": (
        stay(grant(ENGINEER, "2015-03-31", "2016-03-31")),
        f"{ME}.statuses[0].status",
        stay(grant(ENGINEER, "2015-04-01", "2016-03-31")),
    ),
    "a status that does not exist": (
        stay(grant("studnet", "2020-04-01", "2021-03-31")),
        f"{ME}.statuses[0].status",
        stay(grant("student", "2020-04-01", "2021-03-31")),
    ),
    "an expiry that the period does not reach": (
        stay(
            grant("student", "2020-04-01", "2022-03-31", period_of_stay="P2Y",
                  granted_by="landing", expires_on="2022-04-03")
        ),
        f"{ME}.statuses[0].expires_on",
        stay(
            grant("student", "2020-04-01", "2022-03-31", period_of_stay="P2Y",
                  granted_by="landing", expires_on="2022-04-01")
        ),
    ),
    "an expiry beside an indefinite period": (
        stay(
            grant("permanent_resident", "2020-04-01", "none", period_of_stay="indefinite",
                  expires_on="2027-04-01")
        ),
        f"{ME}.statuses[0].expires_on",
        stay(
            grant("permanent_resident", "2020-04-01", "none", period_of_stay="indefinite",
                  expires_on="none")
        ),
    ),
    "an expiry before the beginning": (
        stay(grant("student", "2020-04-01", "2020-04-01", expires_on="2020-03-31")),
        f"{ME}.statuses[0].expires_on",
        stay(grant("student", "2020-04-01", "2020-04-01", expires_on="2020-04-01")),
    ),
    "held longer than two months after the expiry": (
        stay(grant("student", "2020-04-01", "2022-06-02", expires_on="2022-04-01")),
        f"{ME}.statuses[0].until",
        stay(grant("student", "2020-04-01", "2022-06-01", expires_on="2022-04-01")),
    ),
    "going on, although expired for more than two months": (
        stay(grant("student", "2022-04-01", "none", expires_on="2026-09-22")),
        f"{ME}.statuses[0].until",
        stay(grant("student", "2022-04-01", "none", expires_on="2026-09-23")),
    ),
    "left before arriving": (
        stay(STUDENT, absences=[{"left_on": "2020-03-31"}]),
        f"{ME}.absences[0].left_on",
        stay(STUDENT, absences=[{"left_on": "2020-04-01"}]),
    ),
    "left before the first arrival": (
        {"first_entered_on": "2020-04-01", "absences": [{"left_on": "2020-03-31"}]},
        f"{ME}.absences[0].left_on",
        {"first_entered_on": "2020-04-01", "absences": [{"left_on": "2020-04-01"}]},
    ),
    "a status before the first arrival": (
        stay(STUDENT, first_entered_on="2020-04-02"),
        f"{ME}.statuses[0].from",
        stay(STUDENT, first_entered_on="2020-04-01"),
    ),
    "returned before leaving": (
        {"absences": [{"left_on": "2020-04-02", "returned_on": "2020-04-01"}]},
        f"{ME}.absences[0].returned_on",
        {"absences": [{"left_on": "2020-04-02", "returned_on": "2020-04-02"}]},
    ),
    "absences overlap": (
        {
            "absences": [
                {"left_on": "2020-05-01", "returned_on": "2020-06-02"},
                {"left_on": "2020-06-01", "returned_on": "2020-06-10"},
            ]
        },
        f"{ME}.absences[1].left_on",
        {
            "absences": [
                {"left_on": "2020-05-01", "returned_on": "2020-06-01"},
                {"left_on": "2020-06-01", "returned_on": "2020-06-10"},
            ]
        },
    ),
    "left again while still abroad": (
        {
            "absences": [
                {"left_on": "2020-05-01", "returned_on": "none"},
                {"left_on": "2020-06-01"},
            ]
        },
        f"{ME}.absences[1].left_on",
        {"absences": [{"left_on": "2020-05-01"}, {"left_on": "2020-06-01"}]},
    ),
    "abroad longer than special re-entry, the status going on": (
        stay(
            STUDENT,
            absences=[
                {"left_on": "2021-05-01", "returned_on": "2022-05-02", "permission": "special_reentry"}
            ],
        ),
        f"{ME}.absences[0].returned_on",
        stay(
            STUDENT,
            absences=[
                {"left_on": "2021-05-01", "returned_on": "2022-05-01", "permission": "special_reentry"}
            ],
        ),
    ),
    "abroad without permission, the status going on": (
        stay(
            STUDENT,
            absences=[{"left_on": "2021-05-01", "returned_on": "2021-05-02", "permission": "none"}],
        ),
        f"{ME}.absences[0].returned_on",
        stay(
            grant("student", "2020-04-01", "2021-05-01"),
            absences=[{"left_on": "2021-05-01", "returned_on": "2021-05-02", "permission": "none"}],
        ),
    ),
    "back after the permit ran out, the status going on": (
        stay(
            STUDENT,
            absences=[
                {"left_on": "2021-05-01", "returned_on": "2023-05-02",
                 "permission": "re_entry_permit", "permit_valid_until": "2023-05-01"}
            ],
        ),
        f"{ME}.absences[0].returned_on",
        stay(
            STUDENT,
            absences=[
                {"left_on": "2021-05-01", "returned_on": "2023-05-01",
                 "permission": "re_entry_permit", "permit_valid_until": "2023-05-01"}
            ],
        ),
    ),
    "special re-entry before it existed": (
        {"absences": [{"left_on": "2012-07-08", "permission": "special_reentry"}]},
        f"{ME}.absences[0].permission",
        {"absences": [{"left_on": "2012-07-09", "permission": "special_reentry"}]},
    ),
    "a Japanese national who holds a status": (
        stay(grant("student", "2024-04-01", "none"), japanese_national=True),
        f"{ME}.statuses[0].until",
        stay(grant("student", "2024-04-01", "2025-04-01"), japanese_national=True),
    ),
    "a special permanent resident who holds a status": (
        stay(grant("student", "2024-04-01", "none"), special_permanent_resident=True),
        f"{ME}.statuses[0].until",
        stay(grant("student", "2024-04-01", "none"), special_permanent_resident=False),
    ),
    "a Japanese nationality denied": (
        {"japanese_national": False, "nationalities": ["JPN"]},
        f"{ME}.nationalities",
        {"japanese_national": True, "nationalities": ["JPN"]},
    ),
    "a Japanese national whose complete nationalities leave it out": (
        {"japanese_national": True, "nationalities": {"complete": True, "items": ["VNM"]}},
        f"{ME}.nationalities",
        {"japanese_national": True, "nationalities": ["VNM"]},
    ),
    "a day before birth": (
        {"born_on": "2000-01-02", "languages": [{"passed_on": "2000-01-01"}]},
        f"{ME}.languages[0].passed_on",
        {"born_on": "2000-01-02", "languages": [{"passed_on": "2000-01-02"}]},
    ),
    "a status before birth": (
        stay(STUDENT, born_on="2020-04-02"),
        f"{ME}.statuses[0].from",
        stay(STUDENT, born_on="2020-04-01"),
    ),
    "death before birth": (
        {"born_on": "2000-01-02", "died_on": "2000-01-01"},
        f"{ME}.died_on",
        {"born_on": "2000-01-02", "died_on": "2000-01-02"},
    ),
    "a day after as_of": (
        {"languages": [{"passed_on": "2026-11-24"}]},
        f"{ME}.languages[0].passed_on",
        {"languages": [{"passed_on": "2026-11-23"}], "education": [{"expected_on": "2027-03-20"}]},
    ),
    "a history complete from a later day": (
        {"offences": {"complete_from": "2026-11-24"}},
        f"{ME}.offences.complete_from",
        {"offences": {"complete_from": "2026-11-23"}},
    ),
    "not completed, with a day of completion": (
        {"education": [{"completed": False, "completed_on": "2020-03-20"}]},
        f"{ME}.education[0].completed",
        {"education": [{"completed": False, "completed_on": "none", "expected_on": "2027-03-20"}]},
    ),
    "completed, and known not to be": (
        {"education": [{"completed": True, "completed_on": "none"}]},
        f"{ME}.education[0].completed_on",
        {"education": [{"completed": True}]},
    ),
    "a degree of a course not completed": (
        {"education": [{"completed": False, "degree": "master"}]},
        f"{ME}.education[0].degree",
        {"education": [{"completed": False, "degree": "none"}]},
    ),
    "completed before it began": (
        {"education": [{"from": "2020-04-02", "completed_on": "2020-04-01"}]},
        f"{ME}.education[0].completed_on",
        {"education": [{"from": "2020-04-01", "completed_on": "2020-04-01"}]},
    ),
    "pay before the job": (
        {"employment": [{"from": "2020-04-02", "pay": [{"from": "2020-04-01"}]}]},
        f"{ME}.employment[0].pay[0].from",
        {"employment": [{"from": "2020-04-01", "pay": [{"from": "2020-04-01"}]}]},
    ),
    "a job that goes on, and how it ended": (
        {"employment": [{"until": "none", "ended_by": "resignation"}]},
        f"{ME}.employment[0].ended_by",
        {"employment": [{"ended_by": "resignation"}]},
    ),
    "twelve months above the year": (
        {"employment": [{"pay": [{"yen_per_month": 300_001, "yen_per_year": 3_600_000}]}]},
        f"{ME}.employment[0].pay[0].yen_per_year",
        {"employment": [{"pay": [{"yen_per_month": 300_000, "yen_per_year": 3_600_000}]}]},
    ),
    "more hours than a week has": (
        {"employment": [{"hours_per_week": 169}]},
        f"{ME}.employment[0].hours_per_week",
        {"employment": [{"hours_per_week": 168}]},
    ),
    "a level that the test does not have": (
        {"languages": [{"test": "jlpt", "level": "n6"}]},
        f"{ME}.languages[0].level",
        {"languages": [{"test": "jlpt", "level": "n5"}]},
    ),
    "failed, with a day of passing": (
        {"languages": [{"passed": False, "passed_on": "2020-01-01"}]},
        f"{ME}.languages[0].passed_on",
        {"languages": [{"passed": True, "passed_on": "2020-01-01"}]},
    ),
    "on time, though paid after the due date": (
        {"public_duties": [
            {"kind": "income_tax", "state": "on_time", "due_on": "2024-03-15", "paid_on": "2024-03-16"}
        ]},
        f"{ME}.public_duties[0].state",
        {"public_duties": [
            {"kind": "income_tax", "state": "on_time", "due_on": "2024-03-15", "paid_on": "2024-03-15"}
        ]},
    ),
    "unpaid, with a day of payment": (
        {"public_duties": [{"kind": "income_tax", "state": "unpaid", "paid_on": "2024-03-16"}]},
        f"{ME}.public_duties[0].state",
        {"public_duties": [{"kind": "income_tax", "state": "unpaid", "paid_on": "none"}]},
    ),
    "a punishment served before it was final": (
        {"offences": [{"kind": "fine", "final_on": "2020-05-02", "completed_on": "2020-05-01"}]},
        f"{ME}.offences[0].completed_on",
        {"offences": [{"kind": "fine", "final_on": "2020-05-01", "completed_on": "2020-05-01"}]},
    ),
    "a household smaller than its members": (
        {"household": {"size": 1, "members": {"complete": True, "items": ["me", "me"]}}},
        f"{ME}.household.members",
        {"household": {"size": 1, "members": {"complete": True, "items": ["me"]}}},
    ),
    "a country that does not exist": (
        {"born_in": "VNX"},
        f"{ME}.born_in",
        {"born_in": "VNM"},
    ),
    "a nationality that does not exist": (
        {"nationalities": ["NO"]},
        f"{ME}.nationalities[0]",
        {"nationalities": ["NOR", "stateless", "unknown"]},
    ),
    "a language that does not exist": (
        {"languages": [{"language": "Japanese"}]},
        f"{ME}.languages[0].language",
        {"languages": [{"language": "ja"}]},
    ),
    "an organisation that does not exist": (
        {"employment": [{"organisation": "acme"}]},
        f"{ME}.employment[0].organisation",
        {"employment": [{}]},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PAIRS)
def test_contradiction_in_a_person(name: str) -> None:
    said, place, _ = PAIRS[name]
    assert place in problems(said)


@pytest.mark.parametrize("name", PAIRS)
def test_its_neighbour_passes(name: str) -> None:
    assert problems(PAIRS[name][2]) == {}


def couple(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    return {"others": {"her": {}, "him": {}}, "relationships": [one, other]}


def marriage(partner: str, start: str, until: str, **rest: Any) -> dict[str, Any]:
    return {"kind": "marriage", "persons": ["me", partner], "from": start, "until": until, **rest}


CASES: dict[str, tuple[dict[str, Any], str, dict[str, Any]]] = {
    "two marriages at the same time": (
        couple(marriage("her", "2010-01-01", "2015-06-02"), marriage("him", "2015-06-01", "none")),
        "relationships[1]",
        couple(marriage("her", "2010-01-01", "2015-06-01"), marriage("him", "2015-06-01", "none")),
    ),
    "a marriage that goes on, and another": (
        couple(marriage("her", "2010-01-01", "none"), marriage("him", "2015-06-01", "none")),
        "relationships[1]",
        couple(
            marriage("her", "2010-01-01", "none"),
            {"kind": "de_facto_marriage", "persons": ["me", "him"], "from": "2015-06-01"},
        ),
    ),
    "a marriage before birth": (
        {"others": {"her": {"born_on": "1990-01-02"}},
         "relationships": [marriage("her", "1990-01-01", "none")]},
        "relationships[0].from",
        {"others": {"her": {"born_on": "1990-01-01"}},
         "relationships": [marriage("her", "1990-01-01", "none")]},
    ),
    "a marriage after death": (
        {"others": {"her": {"died_on": "2020-01-01"}},
         "relationships": [marriage("her", "2020-01-02", "none")]},
        "relationships[0].from",
        {"others": {"her": {"died_on": "2020-01-01"}},
         "relationships": [marriage("her", "2020-01-01", "2020-01-01", ended_by="death")]},
    ),
    "a marriage that ends before it begins": (
        {"others": {"her": {}}, "relationships": [marriage("her", "2020-01-02", "2020-01-01")]},
        "relationships[0].until",
        {"others": {"her": {}}, "relationships": [marriage("her", "2020-01-01", "2020-01-01")]},
    ),
    "a marriage of one": (
        {"relationships": [marriage("me", "2020-01-02", "none")]},
        "relationships[0].persons",
        {"others": {"her": {}}, "relationships": [marriage("her", "2020-01-02", "none")]},
    ),
    "a divorce beside a marriage that goes on": (
        {"others": {"her": {}},
         "relationships": [marriage("her", "2020-01-01", "none", ended_by="divorce")]},
        "relationships[0].ended_by",
        {"others": {"her": {}},
         "relationships": [marriage("her", "2020-01-01", "2021-01-01", ended_by="divorce")]},
    ),
    "a child not younger than its parent": (
        {"others": {"mother": {"born_on": "1990-01-01"}, "kid": {"born_on": "1990-01-01"}},
         "relationships": [{"kind": "parent_child", "parent": "mother", "child": "kid"}]},
        "relationships[0].child",
        {"others": {"mother": {"born_on": "1990-01-01"}, "kid": {"born_on": "1990-01-02"}},
         "relationships": [{"kind": "parent_child", "parent": "mother", "child": "kid"}]},
    ),
    "a parent without a child": (
        {"relationships": [{"kind": "adoption", "parent": "me"}]},
        "relationships[0]",
        {"others": {"kid": {}}, "relationships": [{"kind": "adoption", "parent": "me", "child": "kid"}]},
    ),
    "a person who is not there": (
        {"relationships": [marriage("her", "2020-01-01", "none")]},
        "relationships[0].persons[1]",
        {"others": {"her": {}}, "relationships": [marriage("her", "2020-01-01", "none")]},
    ),
    "an organisation wound up before it began": (
        {"organisations": {"acme": {"started_on": "2020-01-02", "wound_up_on": "2020-01-01"}}},
        "organisations.acme.wound_up_on",
        {"organisations": {"acme": {"started_on": "2020-01-01", "wound_up_on": "2020-01-01"}}},
    ),
    "more full-time staff than employees": (
        {"organisations": {"acme": {"employees": 2, "full_time_staff": 3}}},
        "organisations.acme.full_time_staff",
        {"organisations": {"acme": {"employees": 3, "full_time_staff": 3}}},
    ),
    "negative capital": (
        {"organisations": {"acme": {"capital_yen": -1}}},
        "organisations.acme.capital_yen",
        {"organisations": {"acme": {"capital_yen": 0, "profit_yen": -1}}},
    ),
    "a ratio above one": (
        {"organisations": {"acme": {"rd_ratio": 3.1}}},
        "organisations.acme.rd_ratio",
        {"organisations": {"acme": {"rd_ratio": 0.031}}},
    ),
    "decided before filing": (
        {"applications": [
            {"procedure": "extension", "filed_on": "2024-03-02", "decided_on": "2024-03-01"}]},
        "applications[0].decided_on",
        {"applications": [
            {"procedure": "extension", "filed_on": "2024-03-01", "decided_on": "2024-03-01"}]},
    ),
    "granted, and still pending": (
        {"applications": [{"procedure": "extension", "outcome": "granted", "decided_on": "none"}]},
        "applications[0].outcome",
        {"applications": [{"procedure": "extension", "outcome": "pending", "decided_on": "none"}]},
    ),
    "a plan for a day that has come": (
        {"plans": [{"on": "2026-11-23", "fact": "person.age", "value": 3}]},
        "plans[0].on",
        {"plans": [{"on": "2026-11-24", "fact": "person.age", "value": 3}]},
    ),
    "one fact stated twice for one day": (
        {"facts": [{"fact": "a.b", "value": 1}, {"fact": "a.b", "value": 2}]},
        "facts[1]",
        {"facts": [{"fact": "a.b", "value": 1}, {"fact": "a.b", "claimed": True}]},
    ),
    "a fact from a day to come": (
        {"facts": [{"fact": "a.b", "value": 1, "on": "2026-11-24"}]},
        "facts[0].on",
        {"facts": [{"fact": "a.b", "value": 1, "on": "2026-11-23"}]},
    ),
    "an applicant who is not there": (
        {"applicant": "you"},
        "applicant",
        {"applicant": "me"},
    ),
    "a proposed status that does not exist": (
        {"proposed": {"status": "enginer"}},
        "proposed.status",
        {"proposed": {"status": "engineer_specialist_in_humanities_international_services",
                      "from": "2027-04-01"}},
    ),
    "proposed pay that does not add up": (
        {"proposed": {"pay": [{"yen_per_month": 2, "yen_per_year": 23}]}},
        "proposed.pay[0].yen_per_year",
        {"proposed": {"pay": [{"yen_per_month": 2, "yen_per_year": 24}]}},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_contradiction_in_a_case(name: str) -> None:
    said, place, _ = CASES[name]
    assert place in problems(**dict(said))


@pytest.mark.parametrize("name", CASES)
def test_the_neighbour_of_the_case_passes(name: str) -> None:
    assert problems(**dict(CASES[name][2])) == {}


def test_contradictions_are_reported_together() -> None:
    found = problems(
        stay(grant("studnet", "2020-04-01", "2020-03-01"), born_in="XX"),
        organisations={"acme": {"rd_ratio": 2}},
    )
    assert set(found) == {
        "persons.me.statuses[0].status",
        "persons.me.statuses[0].until",
        "persons.me.born_in",
        "organisations.acme.rd_ratio",
    }


def test_the_predecessor_of_a_status_is_named() -> None:
    data = {
        "zairyu": 1,
        "as_of": "2026-11-23",
        "applicant": "me",
        "persons": {"me": stay(grant(ENGINEER, "2012-04-01", "2013-03-31"))},
    }
    with pytest.raises(InvalidCase) as caught:
        case_from_dict(data)
    (problem,) = caught.value.problems
    assert "specialist_in_humanities_international_services" in problem.expected
    assert "2012-04-01" in problem.found


def test_the_closest_id_is_named() -> None:
    data = {
        "zairyu": 1,
        "as_of": "2026-11-23",
        "applicant": "me",
        "persons": {"me": {"employment": [{"organisation": "acne"}]}},
        "organisations": {"acme": {}},
    }
    with pytest.raises(InvalidCase) as caught:
        case_from_dict(data)
    assert "acme" in caught.value.problems[0].expected


EXTENSIONS = [
    # previous expiry, from, granted on, new expiry, fits
    ("2023-11-01", "2023-10-20", "2023-10-20", "2024-11-01", True),  # counted from the old expiry
    ("2023-11-01", "2023-11-02", "2023-10-20", "2024-11-01", True),
    ("2023-11-01", "2023-11-02", "2023-12-20", "2024-11-01", True),  # decided in the special period
    ("2023-11-01", "2023-11-02", "2023-10-20", "2024-11-05", False),
    (None, "2023-10-20", "2023-10-20", "2024-11-01", True),  # the old expiry is not stated
    (None, "2023-10-20", "2023-10-20", "2025-11-01", False),
    (None, "2023-10-20", "2023-10-20", "2024-07-20", False),
]


@pytest.mark.parametrize(("before", "start", "granted", "expires", "fits"), EXTENSIONS)
def test_an_extension_counts_from_the_old_expiry(
    before: str | None, start: str, granted: str, expires: str, fits: bool
) -> None:
    grants = [
        grant(ENGINEER, start, "2024-09-30", period_of_stay="P1Y", granted_by="extension",
              granted_on=granted, expires_on=expires)
    ]  # fmt: skip
    if before is not None:
        grants.insert(0, grant(ENGINEER, "2022-11-01", start, expires_on=before))
    found = problems(stay(*grants))
    assert ((f"{ME}.statuses[{len(grants) - 1}].expires_on") not in found) is fits
