"""The chain of stays: what continues it, what breaks it, and how its years are counted."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Period
from zairyu.case import NONE as GOES_ON
from zairyu.case import Absence, History, Person, StatusSpell
from zairyu.facts.stays import Stays, counts_for_five_years, is_in, stays_of
from zairyu.logic import UNKNOWN

ENGINEER = "engineer_specialist_in_humanities_international_services"
AS_OF = date(2026, 11, 23)


def grant(status: str, first: date, **more: object) -> StatusSpell:
    return StatusSpell(status=status, from_=first, **more)  # type: ignore[arg-type]


def stays(*grants: StatusSpell, absences: tuple[Absence, ...] = (), complete: bool = True) -> Stays:
    person = Person(
        statuses=History(grants, complete=complete), absences=History(absences, complete=True)
    )
    return stays_of(person, AS_OF)


STUDENT_THEN_ENGINEER = (
    grant("student", date(2016, 4, 1)),
    grant(ENGINEER, date(2020, 4, 1)),
    grant(ENGINEER, date(2023, 4, 1), until=GOES_ON),
)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2016, 3, 31), 0),
        (date(2016, 4, 1), 0),
        (date(2017, 3, 31), 0),
        (date(2017, 4, 1), 1),
        (date(2026, 3, 31), 9),
        (date(2026, 4, 1), 10),
        (date(2026, 4, 2), 10),
    ],
)
def test_a_change_of_status_goes_on_with_the_count(day: date, expected: int) -> None:
    assert stays(*STUDENT_THEN_ENGINEER).continuous().at(day) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2020, 3, 31), 0), (date(2025, 3, 31), 4), (date(2025, 4, 1), 5), (date(2025, 4, 2), 5)],
)
def test_study_is_left_out_of_the_five_years(day: date, expected: int) -> None:
    five = stays(*STUDENT_THEN_ENGINEER).count(counts_for_five_years("without_training"))
    assert five.at(day) == expected


def test_a_period_begun_on_29_february_is_complete_on_1_march() -> None:
    held = stays(grant(ENGINEER, date(2020, 2, 29), until=GOES_ON)).continuous()
    assert [held.at(date(2021, 2, 28)), held.at(date(2021, 3, 1))] == [0, 1]


@pytest.mark.parametrize(
    ("ended", "again", "expected"),
    [
        (date(2020, 3, 31), date(2020, 4, 1), 6),  # the next day: unbroken
        (date(2020, 3, 31), date(2020, 4, 2), 2),  # one day without status: a new count
    ],
)
def test_a_day_without_status_breaks_the_stay(ended: date, again: date, expected: int) -> None:
    chain = stays(
        grant(ENGINEER, date(2016, 4, 1), until=ended), grant(ENGINEER, again, until=GOES_ON)
    )
    assert chain.continuous().at(date(2022, 4, 2)) == expected


@pytest.mark.parametrize("status", ["temporary_visitor", "diplomat", "official"])
def test_no_mid_to_long_term_stay_no_count(status: str) -> None:
    chain = stays(grant(status, date(2016, 4, 1)), grant(ENGINEER, date(2020, 4, 1), until=GOES_ON))
    assert chain.continuous().at(date(2019, 4, 1)) == 0
    assert chain.continuous().at(date(2022, 4, 1)) == 2
    assert chain.total(lambda spell: spell.status != "none").at(date(2022, 4, 1)) == 6


@pytest.mark.parametrize(("days", "expected"), [(30, 2), (31, 6)])
def test_thirty_days_for_departure_break_the_stay_in_practice(days: int, expected: int) -> None:
    chain = stays(
        grant(ENGINEER, date(2016, 4, 1)),
        grant(
            "designated_activities",
            date(2020, 3, 1),
            designated_activity="departure",
            period_of_stay=Period(days=days),
        ),
        grant(ENGINEER, date(2020, 4, 1), until=GOES_ON),
    )
    assert chain.continuous().at(date(2022, 4, 1)) == expected


TITP_THEN_SSW = (
    grant("technical_intern_training_i_b", date(2015, 10, 1)),
    grant("technical_intern_training_ii_b", date(2016, 10, 1)),
    grant("specified_skilled_worker_i", date(2018, 10, 1)),
    grant("specified_skilled_worker_ii", date(2023, 10, 1), until=GOES_ON),
)


def test_training_counts_for_ten_years_and_not_for_five() -> None:
    chain = stays(*TITP_THEN_SSW)
    assert [chain.continuous().at(date(2025, 9, 30)), chain.continuous().at(date(2025, 10, 1))] == [
        9,
        10,
    ]
    without = chain.count(counts_for_five_years("without_training"))
    assert [without.at(date(2028, 9, 30)), without.at(date(2028, 10, 1))] == [4, 5]
    every = chain.count(counts_for_five_years("every_work_status"))
    assert every.at(date(2020, 10, 1)) == 5


@pytest.mark.parametrize(
    ("activity", "expected"), [("46", 6), ("5", 0), ("working_on_something_else", UNKNOWN)]
)
def test_designated_activities(activity: str, expected: object) -> None:
    chain = stays(
        grant(
            "designated_activities",
            date(2016, 4, 1),
            until=GOES_ON,
            designated_activity=activity,
        )
    )
    five = chain.count(counts_for_five_years("without_training"))
    assert five.at(date(2022, 4, 1)) == expected
    assert chain.continuous().at(date(2022, 4, 1)) == 6


def test_the_longest_time_in_work_within_the_stay() -> None:
    chain = stays(
        grant(ENGINEER, date(2010, 4, 1)),
        grant("student", date(2016, 4, 1)),
        grant(ENGINEER, date(2020, 4, 1), until=GOES_ON),
    )
    longest = chain.longest(counts_for_five_years("without_training"))
    latest = chain.count(counts_for_five_years("without_training"))
    days = (
        date(2015, 4, 1),
        date(2018, 4, 1),
        date(2026, 3, 31),
        date(2026, 4, 1),
        date(2027, 4, 1),
    )
    assert [longest.at(day) for day in days] == [5, 6, 6, 6, 7]
    assert [latest.at(day) for day in days] == [5, 0, 5, 6, 7]


def test_time_with_a_status_or_a_family_of_statuses() -> None:
    chain = stays(
        grant("spouse_or_child_of_japanese_national", date(2014, 1, 1)),
        grant("long_term_resident", date(2022, 1, 1), until=GOES_ON),
    )
    assert chain.count(is_in("long_term_resident")).at(date(2026, 1, 1)) == 4
    assert chain.count(is_in("long_term_resident_or_spouse")).at(date(2026, 1, 1)) == 12


def test_years_as_hsp_add_up_over_sub_divisions_and_gaps() -> None:
    chain = stays(
        grant("highly_skilled_professional_i_a", date(2018, 4, 1), until=date(2020, 3, 31)),
        grant("highly_skilled_professional_i_b", date(2022, 4, 1), until=GOES_ON),
    )
    total = chain.total(is_in("highly_skilled_professional_i"))
    assert total.at(date(2021, 1, 1)) == 2
    assert [total.at(date(2023, 4, 1)), total.at(date(2023, 3, 30))] == [3, 2]


def absence(left: date, back: date, permission: str, **more: object) -> Absence:
    return Absence(left_on=left, returned_on=back, permission=permission, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("away", "expected"),
    [
        (absence(date(2020, 5, 1), date(2021, 5, 1), "special_reentry"), 6),
        (absence(date(2020, 5, 1), date(2021, 5, 2), "special_reentry"), 0),
        (absence(date(2021, 4, 1), date(2021, 5, 2), "none"), 0),
        (
            absence(date(2020, 5, 1), date(2021, 12, 1), "re_entry_permit",
                    permit_valid_until=date(2021, 12, 1)),
            6,
        ),
        (
            absence(date(2020, 5, 1), date(2021, 12, 2), "re_entry_permit",
                    permit_valid_until=date(2021, 12, 1)),
            0,
        ),
    ],
)  # fmt: skip
def test_an_absence_breaks_the_stay_only_when_the_status_was_lost(
    away: Absence, expected: int
) -> None:
    chain = stays(grant(ENGINEER, date(2016, 4, 1), until=GOES_ON), absences=(away,))
    assert chain.continuous().at(date(2022, 4, 1)) == expected


def test_where_spells_may_be_missing_years_are_unknown_until_it_no_longer_matters() -> None:
    chain = stays(grant(ENGINEER, date(2016, 4, 1), until=GOES_ON), complete=False)
    assert chain.continuous().at(date(2015, 1, 1)) is UNKNOWN
    assert chain.continuous().at(date(2036, 3, 31)) is UNKNOWN
    assert chain.continuous().at(date(2036, 4, 1)) == 20
    assert chain.held().at(date(2015, 1, 1)) is UNKNOWN
    assert chain.held().at(date(2026, 1, 1)) == ENGINEER


@pytest.mark.parametrize(
    ("arrived", "second", "expected"),
    [
        (date(2016, 4, 1), date(2020, 4, 1), 6),
        (
            date(2016, 3, 31),
            date(2020, 4, 1),
            UNKNOWN,
        ),  # a time before the first spell is not listed
        (date(2016, 4, 1), date(2020, 4, 2), UNKNOWN),  # nor is one between the spells
    ],
)
def test_an_unbroken_row_since_the_first_arrival_lacks_nothing(
    arrived: date, second: date, expected: object
) -> None:
    person = Person(
        first_entered_on=arrived,
        statuses=History(
            (
                grant("student", date(2016, 4, 1), until=date(2020, 3, 31)),
                grant(ENGINEER, second, until=GOES_ON),
            )
        ),
    )
    assert stays_of(person, AS_OF).continuous().at(date(2022, 4, 2)) == expected


def test_a_list_known_from_a_day_on() -> None:
    person = Person(
        statuses=History(
            (grant(ENGINEER, date(2016, 4, 1), until=GOES_ON),), complete_from=date(2016, 1, 1)
        )
    )
    chain = stays_of(person, AS_OF)
    assert chain.continuous().at(date(2020, 4, 1)) == 4
    assert chain.held().at(date(2015, 12, 31)) is UNKNOWN
    assert chain.held().at(date(2016, 1, 1)) == "none"


def test_a_stay_that_ended_has_ended() -> None:
    chain = stays(grant(ENGINEER, date(2016, 4, 1), until=date(2022, 3, 31)))
    assert chain.held().at(date(2022, 3, 31)) == ENGINEER
    assert chain.held().at(date(2022, 4, 1)) == "none"
    assert chain.continuous().at(date(2022, 4, 1)) == 0


def test_a_period_that_ended_before_the_case_and_is_not_said_to_go_on() -> None:
    ended = grant(ENGINEER, date(2016, 4, 1), expires_on=date(2021, 4, 1))
    assert stays(ended).held().at(date(2021, 4, 2)) == "none"
    running = grant(ENGINEER, date(2022, 4, 1), expires_on=date(2027, 4, 1))
    assert stays(running).held().at(date(2030, 1, 1)) == ENGINEER


def test_an_activity_that_may_be_work_does_not_stand_in_the_way_of_five_sure_years() -> None:
    chain = stays(
        grant("designated_activities", date(2015, 4, 1), designated_activity="50"),
        grant(ENGINEER, date(2018, 4, 1)),
        grant("designated_activities", date(2025, 4, 1), designated_activity="50", until=GOES_ON),
    )
    five = chain.count(counts_for_five_years("without_training"), 5)
    days = (date(2016, 4, 1), date(2023, 3, 31), date(2023, 4, 1), date(2025, 4, 1))
    assert [five.at(day) for day in days] == [UNKNOWN, UNKNOWN, 5, UNKNOWN]
    longest = chain.longest(counts_for_five_years("without_training"), 5)
    assert [longest.at(day) for day in days[:3]] == [UNKNOWN, UNKNOWN, 5]


def test_two_chains_begin_two_counts() -> None:
    chain = stays(
        grant(ENGINEER, date(2010, 4, 1), until=date(2015, 3, 31)),
        grant(ENGINEER, date(2017, 4, 1), until=GOES_ON),
    )
    days = (date(2015, 3, 31), date(2016, 1, 1), date(2018, 4, 1))
    assert [chain.continuous().at(day) for day in days] == [4, 0, 1]
    assert chain.longest(is_in(ENGINEER)).at(date(2018, 4, 1)) == 1
    assert chain.total(is_in(ENGINEER)).at(date(2018, 4, 1)) == 6


def test_a_status_that_was_merged_into_another_goes_on_as_that_one() -> None:
    chain = stays(grant("engineer", date(2013, 4, 1), until=GOES_ON))
    days = (date(2015, 3, 31), date(2015, 4, 1))
    assert [chain.held().at(day) for day in days] == ["engineer", ENGINEER]
    assert chain.count(is_in(ENGINEER)).at(date(2016, 4, 1)) == 3
