"""When a residence card ends (Art. 19-5), every day worked out by hand from the three wordings."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.act.article_19_5 import card_ends, renewal_window

PR = "permanent_resident"
HSP2 = "highly_skilled_professional_ii"
STUDENT = "student"
ADULT = date(1990, 6, 20)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("status", "issued", "ends"),
    [
        # seven years, the day of issue being the first: until 2026-06-13
        (PR, "2020-06-01", "2027-05-31"),
        (PR, "2020-02-29", "2027-02-28"),
        (PR, "2023-10-31", "2030-10-30"),
        (PR, "2023-11-01", "2030-10-31"),
        (PR, "2026-06-13", "2033-06-12"),
        (HSP2, "2026-06-13", "2033-06-12"),
        # from 2026-06-14 the tenth birthday, 20 June, after the day of issue
        (PR, "2026-06-14", "2035-06-20"),
        (PR, "2026-06-15", "2035-06-20"),
        (PR, "2026-06-19", "2035-06-20"),
        (PR, "2026-06-20", "2036-06-20"),
        (PR, "2026-06-21", "2036-06-20"),
        (HSP2, "2026-06-14", "2035-06-20"),
    ],
)
def test_cards_apart_from_the_stay(status: str, issued: str, ends: str) -> None:
    end = card_ends(status, day(issued), born_on=ADULT)
    assert end.day == day(ends)
    assert not end.runs_with_stay
    assert end.citations


CHILD = date(2014, 3, 10)  # sixteen on 2030-03-10, eighteen on 2032-03-10


@pytest.mark.parametrize(
    ("issued", "born", "ends"),
    [
        # to the sixteenth birthday, from 2023-11-01 to the day before it, from 2026-06-14 to the fifth birthday
        ("2023-10-31", CHILD, "2030-03-10"),
        ("2023-11-01", CHILD, "2030-03-09"),
        ("2026-06-13", CHILD, "2030-03-09"),
        ("2026-06-14", CHILD, "2031-03-10"),
        # under sixteen on the day before the birthday, sixteen on it
        ("2024-05-01", date(2008, 5, 2), "2024-05-01"),
        ("2024-05-02", date(2008, 5, 2), "2031-05-01"),
        # under eighteen on the day before the birthday, eighteen on it
        ("2026-07-01", date(2008, 7, 2), "2030-07-02"),
        ("2026-07-02", date(2008, 7, 2), "2036-07-02"),
        # a birthday on 29 February is 28 February in common years
        ("2023-10-31", date(2012, 2, 29), "2028-02-29"),
        ("2020-10-31", date(2008, 2, 29), "2024-02-29"),
        ("2026-06-14", date(2012, 2, 29), "2031-02-28"),
        ("2022-01-01", date(2007, 2, 28), "2023-02-28"),
    ],
)
def test_children_who_are_permanent_residents(issued: str, born: date, ends: str) -> None:
    assert card_ends(PR, day(issued), born_on=born).day == day(ends)


@pytest.mark.parametrize(
    ("issued", "stay", "ends", "with_stay"),
    [
        ("2025-04-01", "2029-04-01", "2029-04-01", True),
        ("2025-04-01", "2031-04-01", "2030-03-09", False),
        ("2023-10-31", "2031-04-01", "2030-03-10", False),
        ("2026-06-13", "2031-04-01", "2030-03-09", False),
        ("2026-06-14", "2031-04-01", "2031-04-01", True),
        ("2025-04-01", "2030-03-09", "2030-03-09", True),
        ("2025-04-01", "2030-03-10", "2030-03-09", False),
    ],
)
def test_other_children_end_with_the_stay_or_before_sixteen(
    issued: str, stay: str, ends: str, with_stay: bool
) -> None:
    end = card_ends(STUDENT, day(issued), born_on=CHILD, stay_ends=day(stay))
    assert (end.day, end.runs_with_stay) == (day(ends), with_stay)
    assert end.ends_by_sixteenth_birthday is not with_stay


def test_adults_under_other_statuses_end_with_the_stay() -> None:
    for issued in ("2019-01-01", "2024-01-01", "2026-06-14"):
        end = card_ends(STUDENT, day(issued), born_on=ADULT, stay_ends=date(2028, 3, 31))
        assert (end.day, end.runs_with_stay) == (date(2028, 3, 31), True)


@pytest.mark.parametrize(
    ("old", "old_issued", "issued", "born", "ends"),
    [
        # adults: the tenth birthday after the old card's last day, however early in the window
        ("2027-05-31", "2020-06-01", "2027-03-01", ADULT, "2036-06-20"),
        ("2027-05-31", "2020-06-01", "2027-05-31", ADULT, "2036-06-20"),
        # a child's card of before, ending the day before the sixteenth birthday: the sixth, not the fifth
        ("2030-03-09", "2024-01-01", "2029-10-01", CHILD, "2035-03-10"),
        # a child's card of now, renewed under eighteen: the fifth birthday again
        ("2031-03-10", "2026-06-14", "2031-01-01", CHILD, "2036-03-10"),
        # one that ends on the eighteenth birthday follows the adults' line
        ("2032-03-10", "2026-06-14", "2032-01-01", CHILD, "2042-03-10"),
    ],
)
def test_renewals_count_from_the_old_card(
    old: str, old_issued: str, issued: str, born: date, ends: str
) -> None:
    end = card_ends(
        PR,
        day(issued),
        born_on=born,
        renewal_of=day(old),
        renewed_card_issued_on=day(old_issued),
    )
    assert end.day == day(ends)


def test_before_june_2026_a_renewed_childs_card_ran_seven_years() -> None:
    end = card_ends(PR, date(2026, 6, 1), born_on=date(2010, 7, 1), renewal_of=date(2026, 6, 30))
    assert end.day == date(2033, 5, 31)


def test_an_specified_residence_card_counts_from_the_day_it_was_asked_for() -> None:
    asked, issued = date(2026, 6, 19), date(2026, 6, 22)
    assert card_ends(PR, issued, born_on=ADULT, asked_on=asked).day == date(2035, 6, 20)
    assert card_ends(PR, issued, born_on=ADULT).day == date(2036, 6, 20)


def test_what_was_not_stated_stays_unknown() -> None:
    assert card_ends(PR, date(2026, 7, 1)).day is None
    assert card_ends(PR, date(2020, 7, 1)).day is None
    assert card_ends(STUDENT, date(2026, 7, 1)).day is None


@pytest.mark.parametrize("status", ["temporary_visitor", "diplomat", "special_permanent_resident"])
def test_who_has_no_residence_card_has_no_end_of_one(status: str) -> None:
    with pytest.raises(ValueError, match="no residence card"):
        card_ends(status, date(2026, 7, 1), born_on=ADULT)


@pytest.mark.parametrize(
    ("on", "opens"),
    [
        ("2026-06-13", "2033-04-12"),
        ("2026-06-14", "2033-03-12"),
        ("2026-06-15", "2033-03-12"),
    ],
)
def test_the_window_of_adults_widened_on_14_june_2026(on: str, opens: str) -> None:
    found = renewal_window(card_ends(PR, date(2026, 6, 13), born_on=ADULT), day(on))
    assert found is not None
    assert found[0].safe == day(opens)


@pytest.mark.parametrize("on", ["2026-06-13", "2026-06-14", "2029-12-01"])
def test_a_childs_card_of_before_keeps_six_months(on: str) -> None:
    end = card_ends(PR, date(2024, 1, 1), born_on=CHILD)
    found = renewal_window(end, day(on))
    assert found is not None
    assert found[0].safe == date(2029, 9, 9)


def test_a_card_that_runs_with_the_stay_is_not_renewed() -> None:
    end = card_ends(STUDENT, date(2026, 7, 1), born_on=ADULT, stay_ends=date(2028, 3, 31))
    assert renewal_window(end, date(2028, 3, 1)) is None
