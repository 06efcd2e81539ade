"""Periods of stay, what is assumed after them, applications, absences: from a case."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Period
from zairyu.case import NONE as GOES_ON
from zairyu.case import (
    Absence,
    Application,
    Case,
    Employment,
    History,
    Named,
    Person,
    Protection,
    StatusSpell,
)
from zairyu.facts import CaseFacts
from zairyu.facts import residence as r
from zairyu.logic import NONE, UNKNOWN, Timeline

AS_OF = date(2026, 11, 23)
ENGINEER = "engineer_specialist_in_humanities_international_services"


def grant(first: date, status: str = ENGINEER, **more: object) -> StatusSpell:
    return StatusSpell(status=status, from_=first, **more)  # type: ignore[arg-type]


def facts(*grants: StatusSpell, complete: bool = True, applications: object = None,
          as_of: date = AS_OF, **more: object) -> CaseFacts:  # fmt: skip
    person = Person(statuses=History(grants, complete=complete), **more)  # type: ignore[arg-type]
    return CaseFacts(
        Case(
            as_of=as_of,
            applicant="me",
            persons=Named({"me": person}),
            applications=History() if applications is None else applications,  # type: ignore[arg-type]
        )
    )


def at(read: CaseFacts, fact: object, day: date = AS_OF) -> object:
    value = read[fact.ask.key]  # type: ignore[attr-defined]
    return value.at(day) if isinstance(value, Timeline) else value


THREE_YEARS = grant(
    date(2024, 10, 1), period_of_stay=Period(years=3), expires_on=date(2027, 9, 30), until=GOES_ON
)


@pytest.mark.parametrize(
    ("period", "months", "indefinite"),
    [
        (Period(years=5), 60, False),
        (Period(years=4, months=3), 51, False),
        (Period(months=3), 3, False),
        (Period(days=90), 3, False),
        (Period(days=15), 0, False),
        ("indefinite", NONE, True),
        (None, UNKNOWN, UNKNOWN),
    ],
)
def test_period_of_stay_in_months(period: object, months: object, indefinite: object) -> None:
    read = facts(grant(date(2024, 10, 1), period_of_stay=period, until=GOES_ON))
    assert at(read, r.period_of_stay) == months
    assert at(read, r.stay_is_indefinite) is indefinite


def test_the_period_follows_from_its_two_days() -> None:
    read = facts(grant(date(2024, 10, 1), expires_on=date(2027, 10, 1)))
    assert at(read, r.period_of_stay) == 36


def test_the_period_goes_on_after_its_end_and_says_that_this_is_assumed() -> None:
    read = facts(THREE_YEARS)
    days = (date(2027, 9, 30), date(2027, 10, 1), date(2031, 1, 1))
    assert [at(read, r.period_of_stay, day) for day in days] == [36, 36, 36]
    assert [at(read, r.renewal_assumed, day) for day in days] == [False, True, True]
    assert [at(read, r.stay_expires_on, day) for day in days] == [
        date(2027, 9, 30),
        date(2030, 9, 30),
        date(2033, 9, 30),
    ]


@pytest.mark.parametrize(
    ("status", "day", "months"),
    [
        (ENGINEER, AS_OF, 60),
        ("entertainer", AS_OF, 36),
        ("cultural_activities", AS_OF, 36),
        ("specified_skilled_worker_ii", AS_OF, 36),
        ("student", AS_OF, 51),
        ("spouse_or_child_of_japanese_national", AS_OF, 60),
        ("long_term_resident", AS_OF, 60),
        ("highly_skilled_professional_i_b", AS_OF, 60),
        ("dependent", AS_OF, 60),
        ("specified_skilled_worker_i", date(2025, 9, 29), 12),
        ("specified_skilled_worker_i", date(2025, 9, 30), 36),
        ("specified_skilled_worker_i", date(2025, 10, 1), 36),
    ],
)
def test_the_longest_period_of_the_table(status: str, day: date, months: int) -> None:
    read = facts(grant(date(2022, 4, 1), status, until=GOES_ON))
    assert at(read, r.longest_period, day) == months


def test_status_and_years() -> None:
    read = facts(grant(date(2016, 4, 1), "student"), grant(date(2020, 4, 1), until=GOES_ON))
    assert at(read, r.status_held, date(2016, 3, 31)) == "none"
    assert at(read, r.status_held, date(2016, 4, 1)) == "student"
    assert at(read, r.status_held) == ENGINEER
    assert at(read, r.continuous_years) == 10
    assert at(read, r.years_in(status="student"), date(2019, 4, 1)) == 3
    assert at(read, r.years_in(status="student")) == 0
    assert at(read, r.years_in_work_or_residence_status(counting="without_training")) == 6


def test_years_as_hsp_and_special_hsp() -> None:
    read = facts(
        grant(date(2023, 5, 1), "highly_skilled_professional_i_b", recognised_as_special_hsp=True,
              until=GOES_ON)
    )  # fmt: skip
    assert [at(read, r.years_as_hsp, day) for day in (date(2024, 4, 30), date(2024, 5, 1))] == [
        0,
        1,
    ]
    assert at(read, r.years_as_special_hsp) == 3
    unsaid = facts(grant(date(2023, 5, 1), "highly_skilled_professional_i_b", until=GOES_ON))
    assert at(unsaid, r.years_as_special_hsp) is UNKNOWN
    assert at(unsaid, r.years_as_hsp) == 3


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2024, 9, 30), False),
        (date(2024, 10, 1), True),
        (date(2027, 9, 30), True),
        (date(2027, 10, 1), False),
    ],
)
def test_the_period_held_on_2027_03_31(day: date, expected: bool) -> None:
    assert at(facts(THREE_YEARS), r.within_period_held_on_2027_03_31, day) is expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 1, 29), True),
        (date(2026, 1, 30), True),
        (date(2026, 1, 31), False),
        (date(2027, 10, 1), True),
    ],
)
def test_twenty_months_left(day: date, expected: bool) -> None:
    assert at(facts(THREE_YEARS), r.stay_lasts(months=20), day) is expected


def applied(*days: date, complete: bool = True) -> History[Application]:
    return History(
        tuple(Application(procedure="permanent_residence", filed_on=day) for day in days),
        complete=complete,
    )


@pytest.mark.parametrize(
    ("filed", "on", "expected"),
    [
        ((date(2027, 3, 31),), date(2027, 6, 1), 0),
        ((date(2027, 4, 1),), date(2027, 4, 1), 0),
        ((date(2027, 4, 1),), date(2027, 4, 2), 1),
        ((date(2027, 4, 1), date(2027, 5, 1)), date(2027, 6, 1), 2),
    ],
)
def test_earlier_applications(filed: tuple[date, ...], on: date, expected: int) -> None:
    read = facts(THREE_YEARS, applications=applied(*filed), as_of=date(2027, 7, 1))
    assert at(read, r.earlier_permanent_residence_applications_since_2027_04, on) == expected


def test_before_the_day_no_application_can_have_been_filed() -> None:
    fact = r.earlier_permanent_residence_applications_since_2027_04
    assert at(facts(THREE_YEARS), fact, date(2027, 5, 1)) == 0
    later = facts(THREE_YEARS, as_of=date(2027, 7, 1))
    assert at(later, fact, date(2027, 7, 1)) is UNKNOWN


def away(*spans: tuple[date, date], complete: bool = True) -> dict[str, object]:
    items = tuple(Absence(left_on=left, returned_on=back) for left, back in spans)
    return {"absences": History(items, complete=complete)}


@pytest.mark.parametrize(
    ("back", "months"),
    [(date(2025, 7, 1), 5), (date(2025, 7, 2), 6), (date(2025, 7, 3), 6)],
)
def test_the_longest_absence_counts_whole_months_abroad(back: date, months: int) -> None:
    read = facts(THREE_YEARS, **away((date(2025, 1, 1), back)))
    assert at(read, r.longest_absence) == months


def test_the_longest_absence_leaves_after_ten_years() -> None:
    read = facts(
        THREE_YEARS,
        **away((date(2018, 1, 1), date(2018, 9, 1)), (date(2025, 1, 1), date(2025, 1, 12))),
    )
    days = (date(2018, 8, 31), date(2018, 9, 1), date(2028, 8, 31), date(2028, 9, 1))
    assert [at(read, r.longest_absence, day) for day in days] == [7, 7, 7, 0]
    assert at(read, r.longest_absence_days, date(2028, 9, 1)) == 10


def test_days_abroad_in_a_window() -> None:
    read = facts(
        THREE_YEARS,
        **away((date(2025, 1, 1), date(2025, 1, 12)), (date(2026, 8, 1), date(2026, 8, 22))),
    )
    ten, one = r.absence_days(window="P10Y"), r.absence_days(window="P1Y")
    assert at(read, ten) == 30
    assert at(read, one) == 20
    assert at(read, ten, date(2025, 1, 5)) == 3
    assert at(read, one, date(2027, 8, 10)) == 12
    assert at(read, one, date(2027, 9, 1)) == 0


def test_the_sum_agrees_with_counting_day_by_day() -> None:
    spans = ((date(2025, 1, 1), date(2025, 1, 12)), (date(2026, 2, 20), date(2026, 3, 5)))
    abroad = {
        date.fromordinal(number)
        for left, back in spans
        for number in range(left.toordinal() + 1, back.toordinal())
    }
    read = facts(THREE_YEARS, **away(*spans))
    for number in range(date(2024, 12, 1).toordinal(), date(2027, 6, 1).toordinal(), 3):
        day = date.fromordinal(number)
        year_before = date(day.year - 1, day.month, min(day.day, 28) if day.month == 2 else day.day)
        expected = sum(year_before <= each < day for each in abroad)
        assert at(read, r.absence_days(window="P1Y"), day) == expected, day


def test_an_open_list_of_absences_is_unknown() -> None:
    read = facts(THREE_YEARS, **away(complete=False))
    assert at(read, r.longest_absence) is UNKNOWN
    assert at(read, r.absence_days(window="P10Y")) is UNKNOWN


def test_the_same_job_since_the_grant() -> None:
    same = History((Employment(from_=date(2020, 4, 1), until=GOES_ON),), complete=True)
    assert at(facts(THREE_YEARS, employment=same), r.activity_as_granted) is True
    left = History(
        (
            Employment(from_=date(2020, 4, 1), until=date(2026, 3, 31)),
            Employment(from_=date(2026, 4, 1), until=GOES_ON),
        ),
        complete=True,
    )
    read = facts(THREE_YEARS, employment=left)
    days = (date(2026, 3, 31), date(2026, 4, 1))
    assert [at(read, r.activity_as_granted, day) for day in days] == [True, False]
    assert at(facts(THREE_YEARS), r.activity_as_granted) is UNKNOWN


def test_a_later_grant_examines_the_new_job() -> None:
    jobs = History(
        (
            Employment(from_=date(2018, 4, 1), until=date(2023, 3, 31)),
            Employment(from_=date(2023, 4, 1), until=GOES_ON),
        ),
        complete=True,
    )
    read = facts(grant(date(2021, 10, 1)), THREE_YEARS, employment=jobs)
    days = (date(2023, 3, 31), date(2023, 4, 1), date(2024, 10, 1), AS_OF)
    assert [at(read, r.activity_as_granted, day) for day in days] == [True, False, True, True]


def test_recognition() -> None:
    recognised = History((Protection(kind="refugee", recognised_on=date(2021, 12, 1)),))
    read = facts(THREE_YEARS, protection=recognised)
    assert at(read, r.recognised_as) == "refugee"
    years = [
        at(read, r.years_since_recognition, day) for day in (date(2026, 11, 30), date(2026, 12, 1))
    ]
    assert years == [4, 5]
    nobody = facts(THREE_YEARS, protection=History((), complete=True))
    assert at(nobody, r.recognised_as) == "none"
    assert at(nobody, r.years_since_recognition) is NONE
    assert at(facts(THREE_YEARS), r.recognised_as) is UNKNOWN


def test_a_newborn() -> None:
    read = facts(born_on=date(2026, 11, 1), stays_outside_the_system="newborn")
    assert at(read, r.stays_without_landing) is True
    assert at(read, r.days_since_stay_without_landing, date(2026, 12, 1)) == 30


def test_special_permission() -> None:
    read = facts(grant(date(2016, 4, 1), granted_by="special_permission", until=GOES_ON))
    assert at(read, r.had_special_permission) is True
    assert at(read, r.years_since_special_permission, date(2026, 4, 1)) == 10
    other = facts(grant(date(2016, 4, 1), granted_by="landing", until=GOES_ON))
    assert at(other, r.had_special_permission) is False


def test_every_fact_has_its_own_question_or_is_derived_only() -> None:
    for fact in r.FACTS:
        assert fact.id.startswith("residence.")
        assert fact.name.ja
        assert fact.derive is not None or fact.judged


def test_a_status_whose_beginning_is_not_stated_holds_from_the_day_the_case_is_known():
    import zairyu as z

    case = z.case_from_dict(
        {
            "zairyu": 1, "as_of": "2026-11-23", "applicant": "me",
            "persons": {"me": {"statuses": [
                {"status": "student", "until": "none", "period_of_stay": "P2Y", "expires_on": "2027-06-30"},
            ]}},
        }
    )  # fmt: skip
    held = z.evaluate(case, "residence.status_held", "2026-11-23")
    assert held.value == "student"
    assert z.evaluate(case, "residence.status_held", "2026-11-22").known is False
    assert z.evaluate(case, "residence.period_of_stay", "2026-11-25").value == 24
    assert str(z.evaluate(case, "residence.stay_expires_on", "2026-11-25").value) == "2027-06-30"
    assert z.evaluate(case, "residence.continuous_years", "2026-11-25").known is False
    assert z.routes(case, "permanent_resident", "2026-11-25").present == "student"
