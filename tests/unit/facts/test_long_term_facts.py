"""What the ways to Long-Term Resident ask of descent, a marriage that ended, a child."""

from __future__ import annotations

from datetime import date

import pytest
from deriving import JAPANESE, at, case, foreigner, over, tie

from zairyu.case import NONE as GOES_ON
from zairyu.case import Person
from zairyu.facts import long_term
from zairyu.logic import UNKNOWN

FIRST, LAST = date(2018, 5, 1), date(2024, 2, 29)


def marriage(**told):
    return tie("marriage", **{"from_": FIRST, "until": LAST, **told})


@pytest.mark.parametrize(
    ("how", "expected"),
    [("divorce", "divorce"), ("death", "death"), ("annulment", UNKNOWN), (None, UNKNOWN)],
)
def test_how_a_marriage_ended_from_the_day_after(how, expected):
    facts = case(marriage(ended_by=how))
    days = ("2018-04-30", "2018-05-01", "2024-02-29", "2024-03-01")
    assert over(facts, long_term.marriage_ended_by, *days) == ["none", "none", "none", expected]


def test_a_later_marriage_counts_from_its_first_day():
    again = marriage(from_=date(2025, 6, 1), until=GOES_ON)
    facts = case(marriage(ended_by="divorce"), again)
    days = ("2025-05-31", "2025-06-01")
    assert over(facts, long_term.marriage_ended_by, *days) == ["divorce", "none"]
    open_list = case(complete=False)
    assert at(open_list, long_term.marriage_ended_by) is UNKNOWN


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (JAPANESE, "japanese_national"),
        (Person(special_permanent_resident=True), "special_permanent_resident"),
        (foreigner("permanent_resident"), "permanent_resident"),
        (foreigner("long_term_resident"), "long_term_resident"),
        (foreigner("student"), "other"),
        (Person(), UNKNOWN),
        (None, UNKNOWN),
    ],
)
def test_what_the_last_spouse_was(other, expected):
    assert at(case(marriage(), other=other), long_term.last_spouse) == expected


def test_no_spouse_is_none_only_in_a_complete_list():
    assert at(case(), long_term.last_spouse) == "none"
    assert at(case(complete=False), long_term.last_spouse) is UNKNOWN


# --- A child -------------------------------------------------------------------------------------------


def child(**told):
    return tie("parent_child", parent="me", child="child", from_=date(2020, 1, 1), **told)


@pytest.mark.parametrize(
    ("who", "complete", "expected"),
    [
        (JAPANESE, True, True),
        (JAPANESE, False, True),
        # What the parents were at its birth is asked, not read from the child's nationality today.
        (Person(japanese_national=False), True, UNKNOWN),
        (Person(), True, UNKNOWN),
    ],
)
def test_a_child_of_a_japanese_national(who, complete, expected):
    facts = case(child(), child=who, complete=complete)
    assert at(facts, long_term.child_of_japanese) is expected


def test_no_child_is_none_only_in_a_complete_list():
    facts = (long_term.child_of_japanese, long_term.has_parental_authority, long_term.raises_child)
    assert [at(case(), fact) for fact in facts] == [False] * 3
    assert [at(case(complete=False), fact) for fact in facts] == [UNKNOWN] * 3


@pytest.mark.parametrize(
    ("said", "complete", "expected"),
    [
        ("parent", False, True),
        ("joint", False, True),
        ("other", True, False),
        ("none", True, False),
        ("other", False, UNKNOWN),  # another child may be missing from the list
        (None, True, UNKNOWN),
    ],
)
def test_parental_authority(said, complete, expected):
    facts = case(child(parental_authority=said), child=JAPANESE, complete=complete)
    assert at(facts, long_term.has_parental_authority) is expected


@pytest.mark.parametrize(
    ("said", "complete", "expected"),
    [(True, False, True), (False, True, False), (False, False, UNKNOWN), (None, True, UNKNOWN)],
)
def test_raising_the_child(said, complete, expected):
    facts = case(child(raises_child=said), child=JAPANESE, complete=complete)
    assert at(facts, long_term.raises_child) is expected


def test_a_child_who_is_not_japanese_is_not_the_child_asked_about():
    foreign = case(child(raises_child=True), child=Person(japanese_national=False))
    assert at(foreign, long_term.raises_child) is False


# --- Descent and adoption ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("generation", "child_of_child", "grandchild_of_former"),
    [
        (None, UNKNOWN, UNKNOWN), ("none", False, False), ("nisei", UNKNOWN, False),
        ("sansei", UNKNOWN, UNKNOWN), ("yonsei", False, False),
    ],
)  # fmt: skip
def test_descent_only_ever_rules_out(generation, child_of_child, grandchild_of_former):
    facts = case(japanese_descent=generation)
    assert at(facts, long_term.child_of_child_of_japanese) is child_of_child
    assert at(facts, long_term.grandchild_of_former_national) is grandchild_of_former


def test_an_adopted_child():
    adopted = tie("adoption", parent="other", child="me", from_=date(2020, 1, 1))
    assert at(case(adopted), long_term.adopted) is True
    own = tie("adoption", parent="me", child="child", from_=date(2020, 1, 1))
    assert at(case(own), long_term.adopted) is False
    assert at(case(own, complete=False), long_term.adopted) is UNKNOWN
