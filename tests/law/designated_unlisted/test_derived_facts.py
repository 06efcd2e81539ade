"""What follows from a case: grants in a row, days from a school to work, how work ended, time as SSW(i)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.facts import designated_hardship as hardship
from zairyu.facts import designated_unlisted as facts
from zairyu.facts import other_activity, schooling, specified_skills
from zairyu.logic import NONE, UNKNOWN

from .good_case import ENGINEER, INTERN, SSW, complete, read

D = date
DESIGNATED = "designated_activities"


def grant(
    start: str, until: str = "none", status: str = DESIGNATED, kind: str = ""
) -> dict[str, Any]:
    said: dict[str, Any] = {"status": status, "from": start, "until": until}
    return said | {"designated_activity": kind} if kind else said


# --- Grants in a row ------------------------------------------------------------------------------------------

STUDIED = grant("2022-04-01", "2026-03-31", "student")
FIRST = grant("2026-04-01", "2026-09-30", kind="JOBHUNT_GRAD1")
SECOND = grant("2026-10-01", kind="JOBHUNT_GRAD1")
GRANTS = facts.grants(kind="JOBHUNT_GRAD1")


@pytest.mark.parametrize(
    ("on", "many"),
    [
        (D(2026, 3, 31), 0),
        (D(2026, 4, 1), 1),
        (D(2026, 9, 30), 1),
        (D(2026, 10, 1), 2),
    ],
)
def test_each_grant_counts_from_its_first_day(on: date, many: int) -> None:
    assert read(GRANTS, on, {"statuses": complete(STUDIED, FIRST, SECOND)}) == many


@pytest.mark.parametrize(
    ("statuses", "many"),
    [
        # another kind, or time without a status, begins a new row
        ((STUDIED, FIRST, grant("2026-10-01", kind="OFFER_WAIT")), 0),
        ((STUDIED, grant("2026-04-01", "2026-09-30", kind="OFFER_WAIT"), SECOND), 1),
        ((STUDIED, grant("2026-04-01", "2026-08-31", kind="JOBHUNT_GRAD1"), SECOND), 1),
        ((grant("2025-10-01", "2026-03-31", kind="JOBHUNT_GRAD1"), FIRST, SECOND), 3),
        ((STUDIED,), 0),
    ],
)
def test_a_row_is_broken_by_anything_else(statuses: tuple[dict[str, Any], ...], many: int) -> None:
    assert read(GRANTS, D(2026, 10, 1), {"statuses": complete(*statuses)}) == many


@pytest.mark.parametrize(
    ("statuses", "many"),
    [
        ({"items": [FIRST, SECOND]}, UNKNOWN),
        ({"complete_from": "2026-04-01", "items": [FIRST, SECOND]}, UNKNOWN),
        ({"complete_from": "2026-03-31", "items": [FIRST, SECOND]}, 2),
        ({"complete": True, "items": [STUDIED, grant("2026-04-01")]}, UNKNOWN),
    ],
)
def test_a_list_that_may_lack_a_grant_says_nothing(statuses: Any, many: Any) -> None:
    assert read(GRANTS, D(2026, 10, 1), {"statuses": statuses}) == many


# --- The latest school in Japan -----------------------------------------------------------------------------------


def course(level: str = "university", **more: Any) -> dict[str, Any]:
    return {"level": level, "country": "JPN", "from": "2022-04-01"} | more


SPRING = course(degree="bachelor", completed_on="2026-03-20", until="2026-03-20", state="completed")
ENROLLED = course(until="none", state="enrolled", completed_on="none")


@pytest.mark.parametrize(
    ("on", "day", "months"),
    [
        (D(2026, 3, 19), NONE, NONE),
        (D(2026, 3, 20), D(2026, 3, 20), 0),
        (D(2026, 6, 19), D(2026, 3, 20), 2),
        (D(2026, 6, 20), D(2026, 3, 20), 3),
        (D(2026, 11, 25), D(2026, 3, 20), 8),
    ],
)
def test_months_since_graduation(on: date, day: Any, months: Any) -> None:
    me = {"education": complete(SPRING)}
    assert read(schooling.graduated_on, on, me) == day
    assert read(schooling.months_since_graduation, on, me) == months


@pytest.mark.parametrize(
    ("education", "day"),
    [
        (complete(), NONE),
        (complete(ENROLLED), NONE),
        ({"items": [SPRING]}, UNKNOWN),  # a later one may be missing
        (complete(course(country="KOR", completed_on="2026-03-20", until="2026-03-20")), NONE),
        (complete({"level": "university", "completed": True}), UNKNOWN),
        (complete(SPRING, course("japanese_language_school", **{"from": "2020-04-01", "until": "2021-03-15", "completed": True})),
         D(2026, 3, 20)),
    ],
)  # fmt: skip
def test_the_latest_graduation(education: Any, day: Any) -> None:
    assert read(schooling.graduated_on, me={"education": education}) == day


def test_an_expected_graduation_is_not_known_once_its_day_has_come() -> None:
    me = {"education": complete(ENROLLED | {"expected_on": "2027-03-20"})}
    assert read(schooling.graduated_on, D(2027, 3, 19), me) is NONE
    assert read(schooling.graduated_on, D(2027, 3, 20), me) is UNKNOWN


LEFT = course(until="2026-05-31", state="withdrawn")


@pytest.mark.parametrize(
    ("education", "on", "months"),
    [
        (LEFT, D(2026, 5, 31), NONE),
        (LEFT, D(2026, 6, 1), 0),
        (LEFT, D(2026, 8, 31), 2),
        (LEFT, D(2026, 9, 1), 3),
        (SPRING, D(2026, 6, 20), 2),
        (SPRING, D(2026, 6, 21), 3),
        (ENROLLED, D(2026, 11, 25), NONE),
        (course(until="2026-05-31", state="expelled"), D(2026, 9, 1), 3),
        (course(), D(2026, 11, 25), UNKNOWN),
    ],
)
def test_months_since_leaving_school(education: dict[str, Any], on: date, months: Any) -> None:
    """Enrolment ends after its last day: the first month is full on the corresponding day."""
    assert read(schooling.months_since_leaving, on, {"education": complete(education)}) == months


@pytest.mark.parametrize(
    ("education", "on", "value"),
    [
        (complete(LEFT), D(2026, 5, 31), False),
        (complete(LEFT), D(2026, 6, 1), True),
        ({"items": [LEFT]}, D(2026, 5, 31), UNKNOWN),
        ({"items": [LEFT]}, D(2026, 6, 1), True),
        (complete(course(state="withdrawn")), D(2026, 11, 24), UNKNOWN),
        (complete(course(state="withdrawn")), D(2026, 11, 25), True),
        (complete(SPRING), D(2026, 11, 25), False),
        (complete(course()), D(2026, 11, 25), UNKNOWN),
    ],
)
def test_left_without_completing_from_the_day_after_the_last(
    education: Any, on: date, value: Any
) -> None:
    assert read(schooling.left_without_completing, on, {"education": education}) is value


@pytest.mark.parametrize(
    ("fact", "items", "value"),
    [
        (schooling.regular_graduate, SPRING, True),
        (schooling.regular_graduate, SPRING | {"degree": "none"}, False),
        (schooling.regular_graduate, course(completed_on="2026-03-20"), UNKNOWN),
        (schooling.regular_graduate, course("college_of_technology", completed_on="2026-03-20", degree="none"), True),
        (schooling.regular_graduate,
         course("vocational_school_specialised_course", completed_on="2026-03-20", title="senmonshi"), True),
        (schooling.regular_graduate,
         course("vocational_school_specialised_course", completed_on="2026-03-20", title="none"), False),
        (schooling.language_school_graduate, course("japanese_language_school", completed_on="2026-03-20"), True),
        (schooling.language_school_graduate, SPRING, False),
        (schooling.bachelor_abroad, SPRING, False),
        (schooling.bachelor_abroad, SPRING | {"country": "NPL"}, True),
        (schooling.bachelor_abroad, SPRING | {"country": "NPL", "degree": "associate"}, False),
        (schooling.bachelor_abroad, {"level": "university", "country": "NPL", "completed_on": "2020-03-20"}, UNKNOWN),
    ],
)  # fmt: skip
def test_as_what_one_graduated(fact: Any, items: dict[str, Any], value: Any) -> None:
    assert read(fact, me={"education": complete(items)}) is value


# --- From the school to work, or to a graduate school ----------------------------------------------------------------


def offered(start: str, on: str = "2026-02-01") -> dict[str, Any]:
    return {
        "me": {"education": complete(SPRING)},
        "proposed": {"status": ENGINEER, "from": start},
        "facts": [{"fact": "designated_unlisted.offered_on", "value": on}],
    }


@pytest.mark.parametrize(
    ("start", "offer", "within"),
    [
        ("2027-02-01", "2026-02-01", True),  # the day that corresponds is the last one
        ("2027-02-02", "2026-02-01", False),
        ("2025-02-28", "2024-02-29", True),
        ("2025-03-01", "2024-02-29", False),
        ("2026-01-31", "2026-02-01", False),  # before the offer
    ],
)
def test_work_within_a_year_of_the_offer(start: str, offer: str, within: bool) -> None:
    assert read(facts.starts_within_a_year_of_offer, **offered(start, offer)) is within


@pytest.mark.parametrize(
    ("start", "within"), [("2027-09-20", True), ("2027-09-21", False), ("2026-03-19", False)]
)
def test_work_within_18_months_of_graduation(start: str, within: bool) -> None:
    """Graduated on 20 March 2026; eighteen months reach to 20 September 2027."""
    assert read(facts.starts_within_18_months_of_graduation, **offered(start)) is within


@pytest.mark.parametrize(("start", "value"), [("2027-09-20", True), ("2027-09-21", UNKNOWN)])
def test_a_later_graduation_may_be_missing(start: str, value: Any) -> None:
    case = offered(start) | {"me": {"education": {"items": [SPRING]}}}
    assert read(facts.starts_within_18_months_of_graduation, **case) is value


def test_the_day_of_a_proposed_designation_is_not_the_day_work_starts() -> None:
    case = offered("2026-04-01")
    case["proposed"] = {
        "status": DESIGNATED,
        "designated_activity": "OFFER_WAIT",
        "from": "2026-04-01",
    }
    assert read(facts.starts_on, **case) is UNKNOWN


AUTUMN = course(degree="bachelor", completed_on="2024-09-20", until="2024-09-20", state="completed")


def enters(day: str) -> dict[str, Any]:
    return {
        "me": {"education": complete(AUTUMN)},
        "proposed": {"status": "student", "course_level": "graduate_school", "from": day},
    }


@pytest.mark.parametrize(
    ("day", "in_a_year", "in_15_months"),
    [
        ("2025-09-20", True, True),
        ("2025-09-21", False, True),
        ("2025-12-20", False, True),
        ("2025-12-21", False, False),
    ],
)
def test_entry_to_graduate_school(day: str, in_a_year: bool, in_15_months: bool) -> None:
    assert read(facts.enters_within_a_year_of_graduation, **enters(day)) is in_a_year
    assert read(facts.enters_within_15_months_of_graduation, **enters(day)) is in_15_months


@pytest.mark.parametrize(
    ("education", "on", "passed"),
    [
        (AUTUMN, D(2024, 9, 19), False),
        (AUTUMN, D(2024, 10, 31), False),
        (AUTUMN, D(2024, 11, 1), True),
        (AUTUMN | {"completed_on": "2024-09-30", "until": "2024-09-30"}, D(2024, 11, 1), True),
        (AUTUMN | {"completed_on": "2024-08-31", "until": "2024-08-31"}, D(2024, 11, 1), False),
        (AUTUMN | {"completed_on": "2024-10-01", "until": "2024-10-01"}, D(2024, 11, 1), False),
    ],
)
def test_october_after_a_september_graduation(education: Any, on: date, passed: bool) -> None:
    me = {"education": complete(education)}
    assert read(facts.october_after_graduation_passed, on, me) is passed


# --- How work ended, and the person who supports -----------------------------------------------------------------------


def job(start: str, until: str = "none", **more: Any) -> dict[str, Any]:
    return {"from": start, "until": until, "full_time": True} | more


@pytest.mark.parametrize(
    ("jobs", "on", "how"),
    [
        ([], D(2026, 11, 25), "none"),
        ([job("2024-04-01")], D(2026, 11, 25), "goes_on"),
        ([job("2024-04-01", "2026-09-30", ended_by="dismissal")], D(2026, 9, 30), "goes_on"),
        ([job("2024-04-01", "2026-09-30", ended_by="dismissal")], D(2026, 10, 1), "dismissal"),
        ([job("2024-04-01", "2026-09-30", ended_by="employer")], D(2026, 11, 25), "employer"),
        ([job("2024-04-01", "2026-09-30")], D(2026, 11, 25), UNKNOWN),
        ([job("2023-04-01", "2024-03-31", ended_by="employer"), job("2024-04-01", "2026-09-30", ended_by="resignation")],
         D(2026, 11, 25), "resignation"),
        ([job("2024-04-01", "2026-09-30", ended_by="employer"), job("2026-10-05", contract="part_time")],
         D(2026, 11, 25), "employer"),
    ],
)  # fmt: skip
def test_how_the_latest_job_ended(jobs: list[dict[str, Any]], on: date, how: Any) -> None:
    assert read(facts.how_work_ended, on, {"employment": complete(*jobs)}) == how


def test_a_list_of_jobs_that_may_lack_one_says_nothing() -> None:
    me = {"employment": [job("2024-04-01", "2026-09-30", ended_by="employer")]}
    assert read(facts.how_work_ended, me=me) is UNKNOWN


@pytest.mark.parametrize(
    ("kind", "value"), [("JOBLOSS_COMPANY", "JOBLOSS_COMPANY"), ("joblosscompany_x", UNKNOWN)]
)
def test_what_the_supporting_person_holds(kind: str, value: Any) -> None:
    if value is UNKNOWN:
        statuses = complete(grant("2026-10-01"))
    else:
        statuses = complete(grant("2026-10-01", kind=kind))
    persons = {"spouse": {"statuses": statuses}}
    tie = {"kind": "marriage", "persons": ["me", "spouse"], "from": "2020-01-01", "supported": True}
    got = read(facts.supporter_designation, persons=persons, relationships=complete(tie))
    assert got == value


# --- Time as Specified Skilled Worker (i) ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statuses", "on", "left"),
    [
        # from 1 April 2022 on: four years and six months are full on 1 October 2026
        ((grant("2022-04-01", status=SSW),), D(2026, 10, 1), True),
        ((grant("2022-04-01", status=SSW),), D(2026, 10, 2), False),
        ((grant("2022-04-01", "2023-03-31", INTERN), grant("2023-04-01", status=SSW)), D(2026, 10, 2), True),
        # the preparation counts, time between them does not
        ((grant("2022-04-01", "2022-09-30", kind="SSW1_PREP"), grant("2022-10-01", status=SSW)), D(2026, 10, 1), True),
        ((grant("2022-04-01", "2022-09-30", kind="SSW1_PREP"), grant("2022-10-01", status=SSW)), D(2026, 10, 2), False),
        ((grant("2019-04-01", "2021-03-31", SSW), grant("2024-04-01", status=SSW)), D(2026, 10, 1), True),
        ((grant("2019-04-01", "2021-03-31", SSW), grant("2024-04-01", status=SSW)), D(2026, 10, 2), False),
        # so does work under a contract while the tests are taken (Art. 6(1)(iv) of the provisions of 2019)
        ((grant("2022-04-01", "2023-03-31", kind="EMPLOY_CONT"), grant("2023-04-01", status=SSW)), D(2026, 10, 1), True),
        ((grant("2022-04-01", "2023-03-31", kind="EMPLOY_CONT"), grant("2023-04-01", status=SSW)), D(2026, 10, 2), False),
        ((grant("2022-04-01", "2022-07-31", kind="TITP_TRANSFER"), grant("2022-08-01", status=SSW)), D(2026, 10, 2), True),
        ((grant("2022-04-01", "2026-03-31"), grant("2026-04-01", status=SSW)), D(2026, 10, 2), UNKNOWN),
    ],
)  # fmt: skip
def test_four_years_and_six_months(
    statuses: tuple[dict[str, Any], ...], on: date, left: Any
) -> None:
    assert read(facts.ssw_time_left, on, {"statuses": complete(*statuses)}) is left


# --- The rest -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "on", "value"),
    [
        ({"outcome": "refused", "decided_on": "2026-11-10"}, D(2026, 11, 9), False),
        ({"outcome": "refused", "decided_on": "2026-11-10"}, D(2026, 11, 10), True),
        ({"outcome": "granted", "decided_on": "2026-11-10"}, D(2026, 11, 10), False),
        ({"outcome": "pending", "decided_on": "none"}, D(2026, 11, 25), False),
    ],
)
def test_refused_from_the_day_of_the_decision(outcome: Any, on: date, value: bool) -> None:
    filed = {"procedure": "extension", "filed_on": "2026-10-01"} | outcome
    assert read(hardship.application_refused, on, applications=complete(filed)) is value


@pytest.mark.parametrize(
    ("me", "value"),
    [
        ({"statuses": complete(grant("2022-04-01", "2026-03-31", kind="16"), grant("2026-04-01", kind="46"))}, True),
        ({"statuses": complete(grant("2022-04-01", kind="5"))}, False),
        ({"statuses": {"complete_from": "2022-04-01", "items": [grant("2022-04-01", kind="5")]}}, UNKNOWN),
        ({}, UNKNOWN),
    ],
)  # fmt: skip
def test_a_former_candidate(me: dict[str, Any], value: Any) -> None:
    assert read(hardship.was_epa_candidate, me=me) is value


def test_nationality_alone_never_says_no() -> None:
    """Who is no national may still have lived there."""
    nepal = {"nationalities": complete_of("NPL")}
    assert read(hardship.from_myanmar, me={"nationalities": complete_of("MMR")}) is True
    assert read(hardship.from_myanmar, me=nepal) is UNKNOWN
    assert read(hardship.from_ukraine, me={"nationalities": complete_of("UKR")}) is True
    assert read(hardship.from_ukraine, me=nepal) is UNKNOWN


def complete_of(nationality: str) -> dict[str, Any]:
    return {"complete": True, "items": [nationality]}


@pytest.mark.parametrize(("where", "value"), [("JPN", True), ("NPL", False)])
def test_born_in_japan(where: str, value: bool) -> None:
    assert read(hardship.born_in_japan, me={"born_in": where}) is value


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("JOBHUNT_GRAD1", True),
        ("JOBHUNT_GRAD2", True),
        ("OFFER_WAIT", True),
        ("JOBLOSS_COMPANY", True),
        ("47", True),  # family of number 46
        ("26", UNKNOWN),  # who accompanies a patient need not be supported
        ("STARTUP_GRAD", UNKNOWN),
        ("46", UNKNOWN),
    ],
)
def test_kinds_with_a_comprehensive_permission(kind: str, value: Any) -> None:
    me = {"statuses": complete(grant("2026-04-01", kind=kind))}
    assert read(other_activity.designated_activity_with_comprehensive_permission, me=me) is value


@pytest.mark.parametrize(
    ("education", "left", "completed"),
    [
        (complete(SPRING), False, True),
        (complete(LEFT), UNKNOWN, False),  # why somebody left is not in a case
        (complete(ENROLLED), False, False),
        (complete(SPRING | {"country": "NPL"}), False, False),
        ({"items": [SPRING]}, UNKNOWN, True),
    ],
)
def test_school_as_a_specified_skilled_worker_is_asked(
    education: Any, left: Any, completed: Any
) -> None:
    me = {"education": education}
    assert read(specified_skills.left_school_poorly, me=me) is left
    assert read(specified_skills.completed_a_course, me=me) is completed


@pytest.mark.parametrize(("said", "value"), [(True, True), (False, False)])
def test_what_the_proposal_says_of_the_search(said: bool, value: bool) -> None:
    proposed = {
        "status": DESIGNATED,
        "job_hunting_before_graduation": said,
        "school_recommendation": said,
    }
    assert read(facts.hunted_before_graduation, proposed=proposed) is value
    assert read(facts.school_recommends, proposed=proposed) is value


@pytest.mark.parametrize(
    "fact",
    [fact for module in (facts, hardship) for fact in module.FACTS if not fact.params],
    ids=lambda fact: fact.id,
)
def test_an_empty_case_leaves_it_unknown(fact: Any) -> None:
    assert read(fact) is UNKNOWN
