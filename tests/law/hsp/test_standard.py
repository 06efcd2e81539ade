"""Pass mark, least pay, the day that counts, and points on a day for permanent residence."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from zairyu.errors import LawNotCovered
from zairyu.law.hsp import POINTS, hsp_points_at_least, points_at_least
from zairyu.law.hsp.by_type import LETTERS, STATUS_OF, rule_of_the_type
from zairyu.law.hsp.standard import points_standard, standard, standard_on_the_day
from zairyu.logic import UNKNOWN, Outcome, Timeline, flag, requirement
from zairyu.logic.terms import Norm

from .someone import TODAY, bounds, facts, outcome, total

MET, NOT_MET, OPEN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN

SEVENTY = {
    # research 15 + doctor 30 + age 15 + Japanese degree 10 = 70
    "a": facts(career__research_years=7, education__doctorate=True, person__age=29,
               education__japanese_degree=True),
    "b": facts(career__years_in_the_work=7, education__doctorate=True, person__age=29,
               education__japanese_degree=True, pay__annual=3_000_000),
    # management 25 + doctor 20 + Japanese degree 10 + representative 10 + several fields 5 = 70
    "c": facts(career__management_years=10, education__doctorate=True,
               education__japanese_degree=True, organisation__position="representative",
               education__degrees_in_several_fields=True, pay__annual=3_000_000),
}  # fmt: skip
SIXTY_FIVE = {
    "a": SEVENTY["a"] | {"career.research_years": 5},
    "b": SEVENTY["b"] | {"career.years_in_the_work": 5},
    "c": SEVENTY["c"] | {"education.degrees_in_several_fields": False},
}
SEVENTY_FIVE = {
    letter: values | {"career.foreign_qualification": True} for letter, values in SEVENTY.items()
}


@pytest.mark.parametrize("letter", LETTERS)
def test_seventy_points(letter: str) -> None:
    for values, points, expected in (
        (SIXTY_FIVE, 65, NOT_MET), (SEVENTY, 70, MET), (SEVENTY_FIVE, 75, MET),
    ):  # fmt: skip
        assert total(letter, values[letter]) == points
        assert outcome(points_standard(letter), values[letter]) is expected
        assert outcome(standard(letter), values[letter]) is expected


@pytest.mark.parametrize(
    ("yen", "expected"), [(2_999_999, NOT_MET), (3_000_000, MET), (3_000_001, MET)]
)
def test_least_pay_of_b_and_c_in_every_revision(yen: int, expected: Outcome) -> None:
    for day in (date(2017, 4, 26), date(2023, 4, 21), TODAY):
        for letter in "bc":
            values = SEVENTY[letter] | {"pay.annual": yen}
            assert outcome(points_standard(letter), values, day) is expected
            assert outcome(standard_on_the_day(letter), values, day) is expected


def test_table_a_has_no_least_pay() -> None:
    assert outcome(points_standard("a"), SEVENTY["a"] | {"pay.annual": 1_000_000}) is MET
    assert POINTS["highly_skilled_professional_i_a"].on(TODAY).floor is None


def test_points_do_not_help_below_the_least_pay() -> None:
    rich_in_points = SEVENTY["b"] | {
        "pay.annual": 2_999_999, "languages.shows_n1": True, "education.designated_university": True,
    }  # fmt: skip
    assert total("b", rich_in_points) == 95
    assert outcome(standard("b"), rich_in_points) is NOT_MET


def test_pay_not_known_is_open_only_while_it_matters() -> None:
    assert outcome(points_standard("b"), SEVENTY["b"] | {"pay.annual": UNKNOWN}) is OPEN
    assert outcome(points_standard("a"), SEVENTY["a"] | {"pay.annual": UNKNOWN}) is MET


# --- 1条2項: application or permission ---------------------------------------------------------------------

TURNS_THIRTY = date(2026, 12, 1)
WAIT = timedelta(days=30)


def turning(
    values: dict[str, object], before: object, after: object, name: str
) -> dict[str, object]:
    return values | {name: Timeline.steps(before, (TURNS_THIRTY, after))}


@pytest.mark.parametrize(
    ("filed", "expected"),
    [
        (TURNS_THIRTY - timedelta(days=1), MET),  # 29 when filing, 30 when decided
        (TURNS_THIRTY, NOT_MET),
        (TURNS_THIRTY + timedelta(days=1), NOT_MET),
    ],
)
def test_a_birthday_between_application_and_permission_does_no_harm(
    filed: date, expected: Outcome
) -> None:
    values = turning(SEVENTY["b"], 29, 30, "person.age")
    assert outcome(standard("b"), values, filed, processing=WAIT) is expected


@pytest.mark.parametrize(
    ("filed", "expected"),
    [
        (TURNS_THIRTY - WAIT - timedelta(days=1), NOT_MET),
        (TURNS_THIRTY - WAIT, MET),  # reached on the very day of the permission
        (TURNS_THIRTY - WAIT + timedelta(days=1), MET),
    ],
)
def test_points_reached_by_the_permission_are_enough(filed: date, expected: Outcome) -> None:
    values = turning(SIXTY_FIVE["b"], 5, 7, "career.years_in_the_work")
    assert outcome(standard("b"), values, filed, processing=WAIT) is expected


def test_points_that_come_and_go_in_between_are_not_enough() -> None:
    values = SIXTY_FIVE["b"] | {
        "career.years_in_the_work": Timeline.steps(
            5, (TURNS_THIRTY, 7), (TURNS_THIRTY + timedelta(days=1), 5)
        )
    }
    filed = TURNS_THIRTY - timedelta(days=5)
    assert outcome(standard("b"), values, filed, processing=WAIT) is NOT_MET


def test_points_and_pay_must_come_together_on_one_of_the_two_days() -> None:
    values = SEVENTY["b"] | {
        "career.years_in_the_work": Timeline.steps(7, (TURNS_THIRTY, 5)),
        "pay.annual": Timeline.steps(2_999_999, (TURNS_THIRTY, 3_000_000)),
    }
    assert (
        outcome(standard("b"), values, TURNS_THIRTY - timedelta(days=1), processing=WAIT) is NOT_MET
    )


# --- Points on a day, by the type of activity -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("points", "seventy", "eighty"), [(65, NOT_MET, NOT_MET), (70, MET, NOT_MET), (75, MET, NOT_MET),
                                      (80, MET, MET), (85, MET, MET)],
)  # fmt: skip
def test_points_at_least(points: int, seventy: Outcome, eighty: Outcome) -> None:
    more = {65: {"career.years_in_the_work": 5}, 70: {}, 75: {"career.foreign_qualification": True},
            80: {"education.designated_university": True},
            85: {"education.designated_university": True, "career.foreign_qualification": True}}  # fmt: skip
    values = SEVENTY["b"] | more[points] | {"hsp.activity_type": "b"}
    assert total("b", values) == points
    assert outcome(hsp_points_at_least(70), values) is seventy
    assert outcome(hsp_points_at_least(80), values) is eighty
    assert outcome(points_at_least("b", 80), values) is eighty


def test_the_least_pay_is_no_part_of_the_points() -> None:
    values = SEVENTY["b"] | {"hsp.activity_type": "b", "pay.annual": 2_999_999}
    assert outcome(hsp_points_at_least(70), values) is MET


def test_the_table_is_that_of_the_activity() -> None:
    manager = SEVENTY["c"]
    assert outcome(hsp_points_at_least(70), manager | {"hsp.activity_type": "c"}) is MET
    assert outcome(hsp_points_at_least(70), manager | {"hsp.activity_type": "b"}) is NOT_MET
    assert outcome(hsp_points_at_least(70), manager | {"hsp.activity_type": "other"}) is NOT_MET
    assert outcome(hsp_points_at_least(70), manager) is OPEN
    assert outcome(hsp_points_at_least(70), facts()) is NOT_MET  # in no table, whatever the type


A, B, C = (flag(f"test.hsp_{name}", ja=name, en=name) for name in "abc")
BY_TYPE = requirement(
    "test.by_type", norm=Norm.PRACTICE, ja="区分", en="type",
    when=rule_of_the_type({"a": A.is_true(), "b": B.is_true(), "c": C.is_true()}),
)  # fmt: skip
TRUTH = {True: MET, False: NOT_MET, UNKNOWN: OPEN}


@pytest.mark.parametrize("values", list(product((True, False, UNKNOWN), repeat=3)))
def test_by_type_against_every_case(values: tuple[object, object, object]) -> None:
    stated = dict(zip(("test.hsp_a", "test.hsp_b", "test.hsp_c"), values, strict=True))
    for place, letter in enumerate(LETTERS):
        assert outcome(BY_TYPE, stated | {"hsp.activity_type": letter}) is TRUTH[values[place]]
    assert outcome(BY_TYPE, stated | {"hsp.activity_type": "other"}) is NOT_MET
    nothing_met = all(value is False for value in values)
    assert outcome(BY_TYPE, stated) is (NOT_MET if nothing_met else OPEN)


# --- Before the ordinance: the notices of 2012 and 2013 -------------------------------------------------------


def test_editions_meet_and_begin_in_2012() -> None:
    for status in STATUS_OF.values():
        table = POINTS[status]
        days = [(edition.start, edition.until) for edition in table.editions]
        assert days == [
            (date(2012, 5, 7), date(2013, 12, 24)),
            (date(2013, 12, 24), date(2015, 4, 1)),
            (date(2015, 4, 1), None),
        ]
        with pytest.raises(LawNotCovered, match="2012-05-07"):
            table.on(date(2012, 5, 6))
        for start, _ in days:
            assert table.on(start).start == start
            assert table.on(start + timedelta(days=1)).start == start


@pytest.mark.parametrize(
    ("values", "points_2012", "points_2013"),
    [
        (facts(education__japanese_degree=True), 5, 10),
        (facts(languages__shows_n1=True), 10, 15),
        (facts(education__doctorate=True), 30, 30),
        (facts(education__master_or_professional_degree=True), 20, 20),
        (facts(career__research_years=5), 10, 10),
        (facts(research__patents=1), 15, 20),
        (facts(organisation__innovation_support=True), 10, 10),
        (facts(person__age=29), 15, 15),
        (facts(education__university_or_equal=True), 0, 0),
        (facts(organisation__special_zone_support=True), 0, 0),
    ],
)
def test_rows_of_the_notices_for_research(
    values: dict[str, object], points_2012: int, points_2013: int
) -> None:
    """What is known of the pay rows of 2012 is only that they give up to forty."""
    for day in (date(2012, 5, 7), date(2013, 12, 23)):
        assert bounds("a", values, day) == (points_2012, points_2012 + 40)
    for day in (date(2013, 12, 24), date(2015, 3, 31)):
        assert total("a", values, day) == points_2013


def test_rows_not_seen_leave_the_answer_open() -> None:
    day = date(2013, 12, 23)
    assert bounds("b", facts(), day) == (0, 20 + 40 + 35)
    assert bounds("c", facts(), day) == (0, 20 + 25 + 50 + 10)
    assert outcome(points_at_least("b", 70), facts(), day) is OPEN
    assert outcome(points_at_least("b", 70), facts(), date(2013, 12, 24)) is NOT_MET
    assert outcome(points_at_least("b", 70), SEVENTY["b"], date(2012, 5, 6)) is NOT_MET


@pytest.mark.parametrize(
    ("age", "least"), [(29, 3_400_000), (30, 4_400_000), (34, 4_400_000), (35, 5_000_000),
                       (39, 5_000_000), (40, 6_000_000), (55, 6_000_000)],
)  # fmt: skip
def test_least_pay_by_age_in_2012(age: int, least: int) -> None:
    for letter in "ab":
        floor = POINTS[STATUS_OF[letter]].on(date(2012, 5, 7)).floor
        assert floor is not None
        for yen, expected in ((least - 1, NOT_MET), (least, MET), (least + 1, MET)):
            values = facts(person__age=age, pay__annual=yen)
            assert outcome(floor, values, date(2012, 5, 7)) is expected
    assert POINTS[STATUS_OF["c"]].on(date(2012, 5, 7)).floor is None


def test_least_pay_from_2013() -> None:
    editions = {letter: POINTS[STATUS_OF[letter]].on(date(2013, 12, 24)) for letter in LETTERS}
    assert editions["a"].floor is None
    for letter in "bc":
        floor = editions[letter].floor
        assert floor is not None
        for yen, expected in ((2_999_999, NOT_MET), (3_000_000, MET), (3_000_001, MET)):
            assert outcome(floor, facts(pay__annual=yen), date(2014, 1, 1)) is expected


SEVENTY_IN_2015 = facts(
    career__years_in_the_work=7, education__doctorate=True, person__age=29,
    education__japanese_degree=True, pay__annual=3_000_000,
)  # fmt: skip


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2012, 5, 6), OPEN), (date(2012, 5, 7), NOT_MET), (date(2013, 12, 23), NOT_MET),
        (date(2013, 12, 24), MET), (date(2013, 12, 25), MET), (date(2015, 3, 31), MET),
        (date(2015, 4, 1), MET), (date(2015, 4, 2), MET),
    ],
)  # fmt: skip
def test_the_standard_before_the_status_existed_is_that_of_its_predecessor(
    day: date, expected: Outcome
) -> None:
    """3,000,000 yen at 29 is below the least pay of 2012."""
    assert outcome(standard("b"), SEVENTY_IN_2015, day) is expected
