"""Facts of the proposed work, schools, side work and applications, from cases."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from zairyu.case import case_from_dict
from zairyu.facts import CaseFacts, activity, application, permissions, schooling
from zairyu.logic import UNKNOWN, Fact

AS_OF = date(2026, 11, 23)


def read(fact: Fact, on: date = AS_OF, **case: Any) -> Any:
    person = case.pop("me", {})
    whole = {"zairyu": 1, "as_of": "2026-11-23", "applicant": "me", "persons": {"me": person}}
    return CaseFacts(case_from_dict(whole | case)).view.value(fact).at(on)


def complete(*items: dict[str, Any]) -> dict[str, Any]:
    return {"complete": True, "items": list(items)}


# --- An empty case decides nothing -----------------------------------------------------------------


@pytest.mark.parametrize(
    "fact",
    [
        fact
        for module in (activity, application, permissions, schooling)
        for fact in module.FACTS
        if not fact.params
    ],
    ids=lambda fact: fact.id,
)
def test_an_empty_case_leaves_it_unknown(fact: Fact) -> None:
    assert read(fact) is UNKNOWN


# --- Schools ----------------------------------------------------------------------------------------

GRADUATED = {
    "level": "university",
    "country": "JPN",
    "completed": True,
    "completed_on": "2026-03-20",
}


@pytest.mark.parametrize(
    ("on", "value"),
    [(date(2026, 3, 19), False), (date(2026, 3, 20), True), (date(2026, 3, 21), True)],
)
def test_a_graduate_from_the_day_of_graduation(on: date, value: bool) -> None:
    me = {"education": complete(GRADUATED)}
    assert read(schooling.university_graduate, on, me=me) is value
    assert read(schooling.graduate_in_japan, on, me=me) is value


def test_an_incomplete_list_shows_a_graduate_but_never_that_one_is_none() -> None:
    me = {"education": [GRADUATED]}
    assert read(schooling.university_graduate, me=me) is True
    assert read(schooling.university_graduate, date(2026, 3, 1), me=me) is UNKNOWN
    assert read(schooling.vocational_graduate, me=me) is UNKNOWN


@pytest.mark.parametrize(
    ("level", "wide", "strict"),
    [
        ("university", True, True),
        ("graduate_school", True, True),
        ("junior_college", True, True),
        ("college_of_technology", True, False),
        ("vocational_school_specialised_course", False, False),
        ("high_school", False, False),
    ],
)
def test_what_a_university_is(level: str, wide: bool, strict: bool) -> None:
    me = {"education": complete(GRADUATED | {"level": level})}
    assert read(schooling.university_graduate, me=me) is wide
    assert read(schooling.university_graduate_strictly, me=me) is strict


EXPECTING = {
    "level": "university", "country": "JPN", "from": "2023-04-03", "until": "none",
    "completed": False, "state": "enrolled", "expected_on": "2027-03-20",
}  # fmt: skip


@pytest.mark.parametrize(
    ("on", "graduate", "expected"),
    [
        (date(2026, 11, 19), False, False),
        (date(2026, 11, 20), False, True),
        (date(2027, 3, 19), False, True),
        (date(2027, 3, 20), UNKNOWN, False),
    ],
)
def test_an_expected_graduation_makes_no_graduate(on: date, graduate: Any, expected: bool) -> None:
    me = {"education": complete(EXPECTING)}
    assert read(schooling.university_graduate, on, me=me) is graduate
    assert read(schooling.graduation_expected, on, me=me) is expected
    # what comes after the day expected nobody said
    assert read(schooling.enrolled, on, me=me) is (True if on < date(2027, 3, 20) else UNKNOWN)


@pytest.mark.parametrize(
    ("course", "graduate", "title", "certified"),
    [
        ({"title": "senmonshi", "mext_certified": True}, True, True, True),
        ({"title": "senmonshi", "mext_certified": False}, True, True, False),
        ({"title": "none"}, True, False, UNKNOWN),
        ({}, True, UNKNOWN, UNKNOWN),
        ({"country": "KOR", "title": "senmonshi"}, False, False, False),
    ],
)
def test_vocational_courses(
    course: dict[str, Any], graduate: bool, title: Any, certified: Any
) -> None:
    level = {"level": "vocational_school_specialised_course"}
    me = {"education": complete(GRADUATED | level | course)}
    assert read(schooling.vocational_graduate, me=me) is graduate
    assert read(schooling.vocational_title, me=me) is title
    assert read(schooling.vocational_certified, me=me) is certified


def test_enrolment_ends_with_graduation() -> None:
    course = GRADUATED | {"from": "2022-04-01", "until": "2026-03-31"}
    me = {"education": complete(course)}
    assert read(schooling.enrolled, date(2026, 3, 31), me=me) is True
    assert read(schooling.enrolled, date(2026, 4, 1), me=me) is False


# --- The work ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("proposed", "field"),
    [
        ({"branch": "humanities"}, "humanities"),
        ({"culture_based_work": "translation"}, "international_services"),
        ({"it_notice_work": True}, "natural_sciences"),
        ({"status": "instructor"}, "another_status"),
        ({"status": "engineer_specialist_in_humanities_international_services"}, UNKNOWN),
    ],
)
def test_field_of_work(proposed: dict[str, Any], field: Any) -> None:
    assert read(activity.field_of_work, proposed=proposed) == field


@pytest.mark.parametrize(
    ("pay", "comparator", "amounts"),
    [
        ({"yen_per_month": 200000}, {"comparator_yen_per_month": 210000}, (2400000, 2520000)),
        ({"yen_per_year": 3000000}, {"comparator_yen_per_year": 3100000}, (3000000, 3100000)),
        ({"yen_per_year": 3000000}, {"comparator_yen_per_month": 210000}, (3000000, UNKNOWN)),
        ({"yen_per_month": 200000}, {"comparator_yen_per_year": 3100000}, (2400000, UNKNOWN)),
        ({"yen_per_month": 200000}, {}, (2400000, UNKNOWN)),
    ],
)
def test_pay_and_comparator_stand_on_one_footing(
    pay: dict[str, int], comparator: dict[str, int], amounts: tuple[Any, Any]
) -> None:
    proposed = {"pay": complete({"kind": "total", "from": "2027-04-01"} | pay)} | comparator
    assert read(activity.pay, proposed=proposed) == amounts[0]
    assert read(activity.comparable_pay, proposed=proposed) == amounts[1]


def job(start: str, until: str, **more: Any) -> dict[str, Any]:
    return {"from": start, "until": until, "practice": ["same_field"]} | more


@pytest.mark.parametrize(
    ("until", "years"), [("2016-11-21", 9), ("2016-11-22", 10), ("2016-11-23", 10)]
)
def test_ten_years_of_experience_by_the_day(until: str, years: int) -> None:
    me = {"employment": complete(job("2006-11-23", until)), "education": "none"}
    assert read(activity.experience_years, me=me) == years
    assert read(activity.possible_experience_years, me=me) == years


def test_part_time_work_is_no_experience_and_unclassed_work_is_unknown() -> None:
    part_time = job("2006-01-01", "2020-01-01", full_time=False)
    me = {"employment": complete(part_time), "education": "none"}
    assert read(activity.experience_years, me=me) == 0
    unclassed = {"from": "2006-01-01", "until": "2020-01-01"}
    me = {"employment": complete(unclassed), "education": "none"}
    assert read(activity.experience_years, me=me) is UNKNOWN


def test_study_may_add_to_experience_so_less_than_ten_years_stays_open() -> None:
    school = {"level": "high_school", "from": "2000-04-01", "until": "2003-03-31"}
    me = {"employment": complete(job("2010-01-01", "2015-12-31")), "education": complete(school)}
    assert read(activity.experience_years, me=me) is UNKNOWN
    assert read(activity.possible_experience_years, me=me) == 9
    longer = {
        "employment": complete(job("2010-01-01", "2020-12-31")),
        "education": complete(school),
    }
    assert read(activity.experience_years, me=longer) == 11


@pytest.mark.parametrize(
    ("born", "years"), [("2001-11-22", 10), ("2001-11-23", 10), ("2001-11-24", 9)]
)
def test_nobody_has_worked_longer_than_since_15(born: str, years: int) -> None:
    assert read(activity.possible_experience_years, me={"born_on": born}) == years


@pytest.mark.parametrize(
    ("proof", "value"),
    [
        ({"language": "ja", "test": "jlpt", "level": "n1"}, True),
        ({"language": "ja", "test": "jlpt", "level": "n2"}, True),
        ({"language": "ja", "test": "jlpt", "level": "n3"}, False),
        ({"language": "ja", "test": "bjt", "score": 399}, False),
        ({"language": "ja", "test": "bjt", "score": 400}, True),
        ({"language": "ja", "test": "bjt", "score": 401}, True),
        ({"language": "ja", "cefr": "b1"}, False),
        ({"language": "ja", "cefr": "b2"}, True),
        ({"language": "en", "cefr": "c2"}, False),
    ],
)
def test_b2_in_the_language_of_the_work(proof: dict[str, Any], value: bool) -> None:
    me = {"languages": complete(proof | {"passed": True, "passed_on": "2025-08-25"})}
    assert read(activity.shows_language_b2, me=me, proposed={"work_language": "ja"}) is value


def test_open_ended_training_leaves_the_main_activity_to_judgement() -> None:
    facts = [{"fact": "activity.needs_specialised_knowledge", "found": True, "by": "agency"}]
    follows = read(activity.main_activity_qualifies, proposed={"branch": "humanities"}, facts=facts)
    assert follows.value is True
    proposed = {"branch": "humanities", "training_fixed": False}
    assert read(activity.main_activity_qualifies, proposed=proposed, facts=facts) is UNKNOWN


# --- Side work and applications ---------------------------------------------------------------------


def test_hours_of_all_employers_are_added() -> None:
    side = {"from": "2026-01-01", "until": "none", "hours_per_week": 15}
    own = side | {"activity": "engineer_specialist_in_humanities_international_services"}
    assert read(permissions.hours_in_seven_days, me={"employment": complete(side, side)}) == 30
    assert read(permissions.hours_in_seven_days, me={"employment": complete(side, own)}) == 15
    assert read(permissions.hours_in_seven_days, me={"employment": [side]}) is UNKNOWN
    assert read(permissions.hours_in_seven_days, me={"employment": [side, side]}) == 30


@pytest.mark.parametrize(
    ("period", "value"), [("P30D", False), ("P31D", True), ("P1Y", True), ("P15D", False)]
)
def test_period_over_30_days(period: str, value: bool) -> None:
    stay = {"status": "designated_activities", "from": "2026-11-01", "until": "none",
            "period_of_stay": period}  # fmt: skip
    assert read(application.period_over_30_days, me={"statuses": complete(stay)}) is value


def test_pending_applications() -> None:
    applied = {"procedure": "extension", "filed_on": "2026-11-01", "decided_on": "2026-11-20"}
    pending = application.change_or_extension_pending
    assert read(pending, date(2026, 10, 31), applications=complete(applied)) is False
    assert read(pending, date(2026, 11, 1), applications=complete(applied)) is True
    assert read(pending, date(2026, 11, 20), applications=complete(applied)) is False


def test_the_designated_organisation_changes() -> None:
    stay = {"status": "highly_skilled_professional_i_b", "from": "2025-11-01", "until": "none",
            "period_of_stay": "P5Y", "designated_organisation": "acme"}  # fmt: skip
    case = {"me": {"statuses": complete(stay)}, "organisations": {"acme": {}, "other": {}}}
    changes = application.organisation_changes
    assert read(changes, proposed={"organisation": "other"}, **case) is True
    assert read(changes, proposed={"organisation": "acme"}, **case) is False


def test_a_test_whose_result_nobody_stated_leaves_the_level_open() -> None:
    me = {"languages": complete({"language": "ja", "test": "jlpt", "passed_on": "2025-08-25"})}
    assert read(activity.shows_language_b2, me=me, proposed={"work_language": "ja"}) is UNKNOWN


def test_category_and_contract_of_the_job_held() -> None:
    held = {"organisation": "acme", "from": "2025-04-01", "until": "none", "contract": "indefinite"}
    case = {"me": {"employment": complete(held)}, "organisations": {"acme": {"category": 3}}}
    assert read(activity.employer_category, **case) == "category_3"
    assert read(activity.under_contract, **case) is True
    proposed = {"organisation": "acme", "contract": "none"}
    assert read(activity.under_contract, proposed=proposed, **case) is False


@pytest.mark.parametrize(
    ("returned", "reason", "value"),
    [
        ("2026-04-01", "visit", False),
        ("2026-04-02", "visit", UNKNOWN),
        ("2026-09-01", "illness", False),
        ("2026-09-01", "visit", UNKNOWN),
    ],
)
def test_long_absences(returned: str, reason: str, value: Any) -> None:
    absence = {"left_on": "2026-01-01", "returned_on": returned, "reason": reason}
    me = {"absences": complete(absence)}
    assert read(activity.long_absence_without_reason, me=me) is value


@pytest.mark.parametrize(("ratio", "value"), [(0.79, UNKNOWN), (0.8, True), (0.81, True)])
def test_a_student_who_attends_does_the_activity(ratio: float, value: Any) -> None:
    me = {
        "education": complete(EXPECTING | {"attendance_ratio": str(ratio)}),
        "statuses": complete({"status": "student", "from": "2023-04-01", "until": "none",
                              "period_of_stay": "P4Y3M"}),
    }  # fmt: skip
    me["education"]["items"][0]["attendance_ratio"] = ratio
    assert read(activity.activity_performed, me=me) is value


def shifts(*days: tuple[str, float | None]) -> list[dict[str, Any]]:
    return [{"day": day} | ({} if hours is None else {"hours": hours}) for day, hours in days]


# Fourteen hours on Saturday and Sunday, fourteen on the Monday and Tuesday after: a calendar week never has more than
# fourteen, yet the seven days from Saturday have twenty-eight; half an hour more and they are over.
FOUR = (("2026-10-10", 7), ("2026-10-11", 7), ("2026-10-12", 7), ("2026-10-13", 7))


@pytest.mark.parametrize(
    ("on", "hours"),
    [
        ("2026-10-03", 0),
        ("2026-10-04", 7),
        ("2026-10-07", 28),
        ("2026-10-10", 28),
        ("2026-10-13", 28),
        ("2026-10-16", 28),
        ("2026-10-17", 21),
        ("2026-10-19", 7),
        ("2026-10-20", 0),
    ],
)
def test_any_seven_days_in_a_row_not_a_calendar_week(on: str, hours: int) -> None:
    me: dict[str, Any] = {"worked_days": complete(*shifts(*FOUR))}
    assert read(permissions.hours_in_seven_days, date.fromisoformat(on), me=me) == hours


def test_an_eighth_day_is_outside_and_two_employers_on_one_day_are_added() -> None:
    day = date(2026, 10, 12)
    eight = {"worked_days": complete(*shifts(("2026-10-09", 20), ("2026-10-16", 20)))}
    assert read(permissions.hours_in_seven_days, day, me=eight) == 20
    seven = {"worked_days": complete(*shifts(("2026-10-09", 20), ("2026-10-15", 20)))}
    assert read(permissions.hours_in_seven_days, day, me=seven) == 40
    two = {"worked_days": complete(*shifts(("2026-10-12", 5), ("2026-10-12", 4)))}
    assert read(permissions.hours_in_seven_days, day, me=two) == 9
    assert read(permissions.hours_a_day, day, me=two) == 9
    assert read(permissions.hours_a_day, date(2026, 10, 13), me=two) is UNKNOWN


def test_a_list_of_days_that_may_lack_some_says_only_what_is_over() -> None:
    day = date(2026, 10, 12)
    assert read(permissions.hours_in_seven_days, day, me={"worked_days": shifts(*FOUR)}) is UNKNOWN
    over = shifts(*FOUR, ("2026-10-14", 0.5))
    assert read(permissions.hours_in_seven_days, day, me={"worked_days": over}) == 28.5
    gap = complete(*shifts(*FOUR, ("2026-10-14", None)))
    assert read(permissions.hours_in_seven_days, day, me={"worked_days": gap}) is UNKNOWN


def test_without_listed_days_the_jobs_are_read() -> None:
    side = {"from": "2026-01-01", "until": "none", "hours_per_week": 20}
    me = {"employment": complete(side), "worked_days": shifts(*FOUR)}
    assert read(permissions.hours_in_seven_days, date(2026, 10, 12), me=me) == 20
