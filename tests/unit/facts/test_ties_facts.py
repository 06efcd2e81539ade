"""Ties on which a status rests, on the days at which they begin and end; unknown in, unknown out."""

from __future__ import annotations

from datetime import date

import pytest
from deriving import AS_OF, JAPANESE, at, case, foreigner, over, tie

from zairyu.case import NONE as GOES_ON
from zairyu.case import Cohabitation, History, Person, StatusSpell
from zairyu.facts import ties
from zairyu.logic import NONE, UNKNOWN

MARRIED = date(2020, 2, 29)
ENDED = date(2025, 3, 31)
DAYS = ("2020-02-28", "2020-02-29", "2025-03-31", "2025-04-01")


def marriage(**told):
    return tie("marriage", **{"from_": MARRIED, "until": ENDED, **told})


SPR = Person(special_permanent_resident=True, japanese_national=False)


@pytest.mark.parametrize(
    ("other", "of_japanese", "of_permanent"),
    [
        (JAPANESE, True, False),
        (Person(nationalities=History(("JPN",))), True, False),
        (Person(nationalities=History(("BRA",), complete=True)), False, UNKNOWN),
        (Person(nationalities=History(("BRA",))), UNKNOWN, UNKNOWN),
        (foreigner("permanent_resident"), False, True),
        (foreigner("long_term_resident"), False, False),
        (SPR, False, True),
        (Person(), UNKNOWN, UNKNOWN),
        (None, UNKNOWN, UNKNOWN),
    ],
)
def test_whose_spouse(other, of_japanese, of_permanent):
    facts = case(marriage(), other=other)
    found = over(facts, ties.spouse_of_japanese, *DAYS)
    assert found == [False, of_japanese, of_japanese, False]
    found = over(facts, ties.spouse_of_permanent_resident, *DAYS)
    assert found == [False, of_permanent, of_permanent, False]


def test_the_spouse_becomes_a_permanent_resident():
    spells = (
        StatusSpell(status="student", from_=date(2018, 4, 1), until=date(2024, 4, 30)),
        StatusSpell(status="permanent_resident", from_=date(2024, 5, 1), until=GOES_ON),
    )
    other = Person(
        japanese_national=False,
        special_permanent_resident=False,
        statuses=History(spells, complete=True),
    )
    facts = case(marriage(until=GOES_ON), other=other)
    days = ("2024-04-30", "2024-05-01")
    assert over(facts, ties.spouse_of_permanent_resident, *days) == [False, True]


def test_a_marriage_whose_beginning_is_not_stated():
    facts = case(marriage(from_=None, until=GOES_ON))
    before_and_now = ("2026-11-24", "2026-11-25")
    assert over(facts, ties.spouse_of_japanese, *before_and_now) == [UNKNOWN, True]
    assert over(facts, ties.unmarried, *before_and_now) == [UNKNOWN, False]
    assert over(facts, ties.partner_kind, *before_and_now) == [UNKNOWN, "marriage"]
    ended = case(marriage(from_=None))
    assert over(ended, ties.spouse_of_japanese, *DAYS[2:]) == [UNKNOWN, False]
    assert over(ended, ties.partner_kind, *DAYS[2:]) == [UNKNOWN, "none"]


@pytest.mark.parametrize("complete", [True, False])
def test_no_tie_is_none_only_in_a_complete_list(complete):
    facts = case(complete=complete)
    no = False if complete else UNKNOWN
    for fact in (
        ties.spouse_of_japanese, ties.spouse_of_permanent_resident, ties.valid_in_japan,
        ties.valid_elsewhere, ties.lives_with_spouse, ties.special_adoptee_of_japanese,
    ):  # fmt: skip
        assert at(facts, fact) is no, fact.id
    assert at(facts, ties.unmarried) is (True if complete else UNKNOWN)
    assert at(facts, ties.partner_kind) == ("none" if complete else UNKNOWN)
    assert at(facts, ties.years_lived_as_spouses_in_japan) is (NONE if complete else UNKNOWN)
    for fact in (
        ties.relation_to_supporter, ties.supporter_status, ties.lives_on_support, ties.is_supported,
        ties.born_as_child_of_japanese, ties.stayed_since_birth, ties.supporter_studies_at_higher_level,
        ties.partner_is_foreign_with_status, ties.same_sex_marriage_valid_in_both_homes,
        ties.born_in_japan_to_permanent_resident,
    ):  # fmt: skip
        assert at(facts, fact) is UNKNOWN, fact.id


@pytest.mark.parametrize(
    ("valid", "here", "there"),
    [
        (History(("JPN",), complete=True), True, False),
        (History(("PHL",), complete=True), False, True),
        (History(("JPN", "PHL")), True, True),
        (History(("PHL",)), UNKNOWN, True),
        (History(), UNKNOWN, UNKNOWN),
    ],
)
def test_a_marriage_is_a_fact_of_each_legal_order(valid, here, there):
    facts = case(marriage(valid_in=valid))
    assert over(facts, ties.valid_in_japan, *DAYS) == [False, here, here, False]
    assert over(facts, ties.valid_elsewhere, *DAYS) == [False, there, there, False]


def test_living_together_and_apart():
    living = History(
        (
            Cohabitation(from_=date(2021, 1, 10), until=date(2024, 12, 31)),
            Cohabitation(from_=date(2025, 1, 5), until=GOES_ON, together=False),
        )
    )
    days = ("2021-01-09", "2021-01-10", "2024-12-31", "2025-01-01", "2025-01-05", "2025-04-01")
    open_list = case(marriage(living=living))
    assert over(open_list, ties.lives_with_spouse, *days) == [
        UNKNOWN, True, True, UNKNOWN, False, False,
    ]  # fmt: skip
    known = case(marriage(living=History(living.items, complete=True)))
    assert over(known, ties.lives_with_spouse, *days) == [False, True, True, False, False, False]


def test_the_nearest_partnership_is_named():
    engaged = tie("engagement", from_=date(2019, 1, 1), until=MARRIED)
    de_facto = tie("de_facto_marriage", from_=date(2019, 6, 1), until=GOES_ON)
    facts = case(engaged, marriage(), de_facto)
    days = ("2018-12-31", "2019-01-01", "2019-06-01", "2020-02-29", "2025-03-31", "2025-04-01")
    assert over(facts, ties.partner_kind, *days) == [
        "none", "engagement", "de_facto_marriage", "marriage", "marriage", "de_facto_marriage",
    ]  # fmt: skip


def test_years_lived_as_spouses_are_added_up_on_anniversaries():
    """Two years and a half together in Japan since 10 January 2021, half a year more since 1 July 2024."""
    living = History(
        (
            Cohabitation(from_=date(2020, 2, 29), until=date(2023, 7, 9)),
            Cohabitation(from_=date(2023, 7, 10), until=date(2024, 6, 30), together=False),
            Cohabitation(from_=date(2024, 7, 1), until=GOES_ON),
        ),
        complete=True,
    )
    arrived = {"first_entered_on": date(2021, 1, 10)}
    facts = case(marriage(living=living, until=GOES_ON), **arrived)
    years = ties.years_lived_as_spouses_in_japan
    assert over(facts, years, "2022-01-09", "2022-01-10", "2023-01-09", "2023-01-10") == [
        0,
        1,
        1,
        2,
    ]
    assert at(facts, years, date(2024, 6, 30)) == 2
    assert at(facts, years, date(2025, 3, 1)) == 3
    assert at(case(marriage(living=living)), years) is UNKNOWN  # when they arrived is not known
    open_list = History(living.items)
    assert at(case(marriage(living=open_list), **arrived), years) is UNKNOWN
    student = case(marriage(living=living), other=foreigner("student"), **arrived)
    assert at(student, years) is NONE


# --- Parents and support -----------------------------------------------------------------------------------


def parent(kind="parent_child", **told):
    return tie(kind, parent="other", child="me", **told)


@pytest.mark.parametrize(
    ("other", "expected"), [(JAPANESE, True), (foreigner("student"), False), (Person(), UNKNOWN)]
)
def test_a_special_adoptee(other, expected):
    adopted = parent("special_adoption", from_=date(2015, 6, 1), until=GOES_ON)
    facts = case(adopted, other=other)
    days = ("2015-05-31", "2015-06-01")
    assert over(facts, ties.special_adoptee_of_japanese, *days) == [False, expected]
    assert at(case(parent(from_=date(2015, 6, 1))), ties.special_adoptee_of_japanese) is False


@pytest.mark.parametrize(
    ("born_in", "born_on", "status", "expected"),
    [
        ("JPN", date(2016, 4, 1), "permanent_resident", True),
        ("JPN", date(2015, 4, 1), "permanent_resident", True),  # the day on which it was granted
        ("JPN", date(2015, 3, 31), "permanent_resident", UNKNOWN),
        ("JPN", date(2016, 4, 1), "student", UNKNOWN),
        ("BRA", date(2016, 4, 1), "permanent_resident", False),
        (None, date(2016, 4, 1), "permanent_resident", UNKNOWN),
        ("JPN", None, "permanent_resident", UNKNOWN),
    ],
)
def test_born_in_japan_to_a_permanent_resident(born_in, born_on, status, expected):
    facts = case(parent(), other=foreigner(status), born_in=born_in, born_on=born_on)
    assert at(facts, ties.born_in_japan_to_permanent_resident) is expected


def test_who_supports():
    supported = marriage(supported=True)
    facts = case(supported, other=foreigner("skilled_labor"))
    assert over(facts, ties.supporter_status, *DAYS) == [
        "none",
        "skilled_labor",
        "skilled_labor",
        "none",
    ]
    assert over(facts, ties.relation_to_supporter, *DAYS) == ["none", "spouse", "spouse", "none"]
    assert at(facts, ties.lives_on_support) is True
    child = case(parent(supported=True), other=foreigner("skilled_labor"))
    assert at(child, ties.relation_to_supporter) == "child"
    assert at(case(supported), ties.supporter_status) == "none"  # a Japanese national holds none
    assert at(case(supported, other=SPR), ties.supporter_status) == "none"
    assert at(case(supported, other=None), ties.supporter_status) is UNKNOWN
    two = case(supported, parent(supported=True))
    assert at(two, ties.supporter_status) is UNKNOWN
    for said in (None, False):
        facts = case(marriage(supported=said))
        assert at(facts, ties.lives_on_support) is UNKNOWN
        assert at(facts, ties.relation_to_supporter) is UNKNOWN


def test_support_in_a_marriage_without_a_beginning_is_unknown_before_today():
    facts = case(
        marriage(from_=None, until=GOES_ON, supported=True), other=foreigner("skilled_labor")
    )
    days = ("2026-11-24", "2026-11-25")
    assert over(facts, ties.supporter_status, *days) == [UNKNOWN, "skilled_labor"]
    assert over(facts, ties.relation_to_supporter, *days) == [UNKNOWN, "spouse"]
    assert AS_OF.isoformat() == days[1]
