"""One below, at, one above for every number of the tables, and what excludes what."""

from __future__ import annotations

from decimal import Decimal

import pytest

from zairyu.logic import UNKNOWN, Found

from .someone import bounds, counted, facts, total

# 年収 of tables 1 and 2, points of pay alone by age: under 30, 30 to 34, 35 to 39, 40 and over
PAY = [
    (3_999_999, 0, 0, 0, 0), (4_000_000, 10, 0, 0, 0), (4_000_001, 10, 0, 0, 0),
    (4_999_999, 10, 0, 0, 0), (5_000_000, 15, 15, 0, 0), (5_000_001, 15, 15, 0, 0),
    (5_999_999, 15, 15, 0, 0), (6_000_000, 20, 20, 20, 0), (6_000_001, 20, 20, 20, 0),
    (6_999_999, 20, 20, 20, 0), (7_000_000, 25, 25, 25, 0), (7_000_001, 25, 25, 25, 0),
    (7_999_999, 25, 25, 25, 0), (8_000_000, 30, 30, 30, 30), (8_000_001, 30, 30, 30, 30),
    (8_999_999, 30, 30, 30, 30), (9_000_000, 35, 35, 35, 35), (9_000_001, 35, 35, 35, 35),
    (9_999_999, 35, 35, 35, 35), (10_000_000, 40, 40, 40, 40), (10_000_001, 40, 40, 40, 40),
]  # fmt: skip
AGE_POINTS = {29: 15, 30: 10, 34: 10, 35: 5, 39: 5, 40: 0, 41: 0}


@pytest.mark.parametrize("letter", ["a", "b"])
@pytest.mark.parametrize(("yen", "young", "thirty", "thirty_five", "forty"), PAY)
def test_pay_by_age(
    letter: str, yen: int, young: int, thirty: int, thirty_five: int, forty: int
) -> None:
    expected = {29: young, 30: thirty, 34: thirty, 35: thirty_five, 39: thirty_five, 40: forty}
    for age, points in expected.items():
        assert total(letter, facts(pay__annual=yen, person__age=age)) == points + AGE_POINTS[age]


@pytest.mark.parametrize(
    ("age", "points"), [(0, 15), (28, 15), (29, 15), (30, 10), (31, 10), (33, 10), (34, 10),
                        (35, 5), (36, 5), (38, 5), (39, 5), (40, 0), (41, 0)],
)  # fmt: skip
def test_age(age: int, points: int) -> None:
    assert total("a", facts(person__age=age)) == points
    assert total("b", facts(person__age=age)) == points
    assert total("c", facts(person__age=age)) == 0  # no item for age


@pytest.mark.parametrize(
    ("yen", "points"),
    [(9_999_999, 0), (10_000_000, 10), (10_000_001, 10), (14_999_999, 10), (15_000_000, 20),
     (15_000_001, 20), (19_999_999, 20), (20_000_000, 30), (20_000_001, 30), (24_999_999, 30),
     (25_000_000, 40), (25_000_001, 40), (29_999_999, 40), (30_000_000, 50), (30_000_001, 50)],
)  # fmt: skip
def test_pay_of_managers_has_no_age(yen: int, points: int) -> None:
    for age in (25, 50):
        assert total("c", facts(pay__annual=yen, person__age=age)) == points


@pytest.mark.parametrize(
    ("years", "a", "b", "c"),
    [(0, 0, 0, 0), (2, 0, 0, 0), (3, 5, 5, 10), (4, 5, 5, 10), (5, 10, 10, 15), (6, 10, 10, 15),
     (7, 15, 15, 20), (8, 15, 15, 20), (9, 15, 15, 20), (10, 15, 20, 25), (11, 15, 20, 25)],
)  # fmt: skip
def test_experience(years: int, a: int, b: int, c: int) -> None:
    for suffix in ("", "_shown"):
        assert total("a", facts(**{f"career__research_years{suffix}": years})) == a
        assert total("b", facts(**{f"career__years_in_the_work{suffix}": years})) == b
        assert total("c", facts(**{f"career__management_years{suffix}": years})) == c


def test_each_table_asks_for_its_own_experience() -> None:
    everything = {"a": "career__research_years", "b": "career__years_in_the_work",
                  "c": "career__management_years"}  # fmt: skip
    for letter in "abc":
        others = {name: 20 for own, name in everything.items() if own != letter}
        assert total(letter, facts(**others)) == 0


@pytest.mark.parametrize(
    ("patents", "grants", "papers", "a", "b"),
    [(0, 0, 0, 0, 0), (1, 0, 0, 20, 15), (2, 0, 0, 20, 15),
     (0, 2, 0, 0, 0), (0, 3, 0, 20, 15), (0, 4, 0, 20, 15),
     (0, 0, 2, 0, 0), (0, 0, 3, 20, 15), (0, 0, 4, 20, 15),
     (1, 3, 0, 25, 15), (1, 2, 2, 20, 15), (1, 3, 3, 25, 15)],
)  # fmt: skip
def test_research_counts_kinds_not_pieces(
    patents: int, grants: int, papers: int, a: int, b: int
) -> None:
    values = facts(research__patents=patents, research__grants=grants, research__papers=papers)
    shown = facts(research__patents_shown=patents, research__grants_shown=grants,
                  research__papers_shown=papers)  # fmt: skip
    for stated in (values, shown):
        assert total("a", stated) == a
        assert total("b", stated) == b
        assert total("c", stated) == 0  # no item for research


def test_another_research_result_is_for_the_minister_to_recognise() -> None:
    put_forward = facts(research__other_result=True)
    assert bounds("a", put_forward) == (0, 20)
    assert total("a", facts(research__other_result_recognised=Found(value=True))) == 0
    found = put_forward | {"research.other_result_recognised": Found(value=True)}
    assert total("a", found) == 20
    assert total("a", found | {"research.papers": 3}) == 25


@pytest.mark.parametrize(("number", "points"), [(0, 0), (1, 5), (2, 10), (3, 10)])
def test_licences_are_counted_together(number: int, points: int) -> None:
    assert total("b", facts(career__licences=number)) == points
    assert total("b", facts(career__licences_shown=number)) == points
    assert total("a", facts(career__licences=number)) == 0
    assert total("c", facts(career__licences=number)) == 0


@pytest.mark.parametrize(
    ("ratio", "points"),
    [("0.0299", 0), ("0.03", 0), ("0.0301", 5), ("0.031", 5)],
)
def test_research_ratio_is_above_three_per_cent(ratio: str, points: int) -> None:
    small = facts(organisation__small_or_medium=True, organisation__research_ratio=Decimal(ratio))
    large = small | {"organisation.small_or_medium": False}
    for letter in "abc":
        assert total(letter, small) == points
        assert total(letter, large) == 0


@pytest.mark.parametrize(("yen", "points"), [(99_999_999, 0), (100_000_000, 5), (100_000_001, 5)])
def test_own_investment(yen: int, points: int) -> None:
    assert total("c", facts(organisation__own_investment=yen)) == points
    assert total("b", facts(organisation__own_investment=yen)) == 0


@pytest.mark.parametrize(
    ("position", "points"), [("none", 0), ("director", 5), ("representative", 10)]
)
def test_position(position: str, points: int) -> None:
    assert total("c", facts(organisation__position=position)) == points
    assert total("b", facts(organisation__position=position)) == 0


# --- What excludes what -----------------------------------------------------------------------------------


@pytest.mark.parametrize("letter", ["a", "b", "c"])
@pytest.mark.parametrize(
    ("degree", "n1", "major", "n2", "points"),
    [(False, False, False, False, 0), (False, False, False, True, 10), (False, True, False, True, 15),
     (False, False, True, True, 15), (False, False, True, False, 15), (True, False, False, False, 10),
     (True, False, False, True, 10), (True, True, False, True, 25), (True, False, True, False, 25),
     (False, True, True, True, 15)],
)  # fmt: skip
def test_japanese_and_a_japanese_degree(
    letter: str, degree: bool, n1: bool, major: bool, n2: bool, points: int
) -> None:
    values = facts(education__japanese_degree=degree, languages__shows_n1=n1,
                   education__japanese_major_abroad=major, languages__shows_n2=n2)  # fmt: skip
    assert total(letter, values) == points


@pytest.mark.parametrize("letter", ["a", "b", "c"])
@pytest.mark.parametrize(
    ("classes", "degree", "points"),
    [(False, False, 5), (True, False, 5), (False, True, 15), (True, True, 10)],
)
def test_training_in_japanese_classes_is_not_counted_beside_a_japanese_degree(
    letter: str, classes: bool, degree: bool, points: int
) -> None:
    values = facts(education__designated_training=True, education__japanese_degree=degree,
                   education__training_in_japanese_classes=classes)  # fmt: skip
    assert total(letter, values) == points


@pytest.mark.parametrize(
    ("doctor", "mba", "master", "a", "b", "c"),
    [(True, False, False, 30, 30, 20), (True, True, True, 30, 30, 25), (False, True, True, 20, 25, 25),
     (False, False, True, 20, 20, 20), (True, False, True, 30, 30, 20)],
)  # fmt: skip
def test_only_the_highest_degree_counts(
    doctor: bool, mba: bool, master: bool, a: int, b: int, c: int
) -> None:
    values = facts(education__doctorate=doctor, education__management_degree=mba,
                   education__master_or_professional_degree=master,
                   education__university_or_equal=True)  # fmt: skip
    assert [total(letter, values) for letter in "abc"] == [a, b, c]


def test_support_and_size_give_twenty_in_all() -> None:
    values = facts(organisation__innovation_support=True, organisation__small_or_medium=True,
                   organisation__research_ratio=Decimal("0.05"))  # fmt: skip
    for letter in "abc":
        assert counted(letter, values) == {"special.innovation_sme": 20, "special.sme_rd": 5}
    assert total("b", facts(organisation__small_or_medium=True)) == 0


def test_several_degrees_stand_beside_the_degree() -> None:
    values = facts(education__doctorate=True, education__master_or_professional_degree=True,
                   education__degrees_in_several_fields=True)  # fmt: skip
    assert [total(letter, values) for letter in "abc"] == [35, 35, 25]


# --- What is not known --------------------------------------------------------------------------------


def test_a_sum_knows_how_far_it_can_go() -> None:
    assert bounds("b", facts(person__age=UNKNOWN)) == (0, 15)
    assert bounds("b", facts(pay__annual=UNKNOWN, person__age=29)) == (15, 15 + 40)
    assert bounds("b", facts(languages__shows_n1=UNKNOWN, languages__shows_n2=True)) == (10, 15)
    assert bounds(
        "b", facts(education__japanese_degree=UNKNOWN, education__designated_training=True,
                   education__training_in_japanese_classes=True),
    ) == (5, 10)  # fmt: skip
    assert bounds(
        "b", facts(education__designated_training=True,
                   education__training_in_japanese_classes=UNKNOWN),
    ) == (5, 5)  # fmt: skip


def test_what_is_shown_is_enough_although_more_may_be_missing() -> None:
    values = facts(career__years_in_the_work=UNKNOWN, career__years_in_the_work_shown=5)
    assert bounds("b", values) == (10, 20)


def test_a_junior_college_degree_from_japan_is_not_settled() -> None:
    values = facts(education__japanese_junior_college_degree=True)
    assert bounds("b", values) == (0, 10)
