"""Sentences and what they say, from the day on which they are final; what nobody told stays unknown."""

from __future__ import annotations

from datetime import date
from importlib import import_module

import pytest
from deriving import AS_OF, at, case, over

from zairyu.calendar import Period
from zairyu.case import History
from zairyu.case.person import Offence
from zairyu.facts import enforcement, just_cause, removal
from zairyu.logic import UNKNOWN

FINAL = date(2025, 3, 31)
DAYS = ("2025-03-30", "2025-03-31")


def sentenced(*offences, complete=True):
    return case(offences=History(offences, complete=complete))


def prison(term=None, *, kind="imprisonment", **told):
    length = None if term is None else Period.parse(term)
    return Offence(kind=kind, final_on=FINAL, term=length, **told)


@pytest.mark.parametrize(
    ("offence", "over_one_year", "three_years"),
    [
        (prison("P1Y"), False, False),
        (prison("P1Y1D"), True, False),
        (prison("P12M"), False, False),
        (prison("P13M"), True, False),
        (prison("P35M"), True, False),
        (prison("P2Y11M30D"), True, False),
        (prison("P3Y"), True, True),
        (prison("P36M"), True, True),
        (prison(), UNKNOWN, UNKNOWN),  # for life, or a term nobody stated
        (prison("P2Y", suspension=Period(years=3)), UNKNOWN, False),  # a part is suspended
        (prison("P4Y", suspension=Period(years=3)), UNKNOWN, False),
        (prison("P3Y", kind="imprisonment_suspended"), False, False),
        (prison("P3Y", kind="pending"), UNKNOWN, UNKNOWN),
        (prison(kind="fine"), False, False),
        (prison("P3Y", kind="charge_dropped"), False, False),
        (prison("P3Y", kind="protective_measure"), False, False),
    ],
)
def test_terms_of_imprisonment(offence, over_one_year, three_years):
    facts = sentenced(offence)
    assert over(facts, removal.sentenced_over_one_year, *DAYS) == [False, over_one_year]
    assert over(facts, removal.sentenced_three_years_or_more, *DAYS) == [False, three_years]


@pytest.mark.parametrize(
    ("kind", "drugs", "expected"),
    [
        ("fine", True, True), ("imprisonment_suspended", True, True), ("detention", True, True),
        ("imprisonment", False, False), ("imprisonment", None, UNKNOWN),
        ("charge_dropped", True, False), ("protective_measure", True, False),
        ("pending", True, UNKNOWN),
    ],
)  # fmt: skip
def test_a_conviction_under_the_drug_laws(kind, drugs, expected):
    facts = sentenced(prison(kind=kind, drugs=drugs))
    assert over(facts, removal.convicted_of_drugs, *DAYS) == [False, expected]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("imprisonment", UNKNOWN), ("imprisonment_suspended", UNKNOWN), ("pending", UNKNOWN), ("fine", False),
     ("charge_dropped", False)],
)  # fmt: skip
def test_a_listed_crime_is_never_read_from_its_name(kind, expected):
    facts = sentenced(prison("P2Y", kind=kind, act="theft"))
    assert over(facts, removal.imprisoned_for_listed_crime, *DAYS) == [False, expected]


SENTENCES = (
    removal.sentenced_over_one_year, removal.sentenced_three_years_or_more, removal.convicted_of_drugs,
    removal.imprisoned_for_listed_crime,
)  # fmt: skip


def test_a_list_that_is_not_complete_never_answers_no():
    for fact in SENTENCES:
        assert at(sentenced(), fact) is False
        assert at(sentenced(complete=False), fact) is UNKNOWN
        assert at(sentenced(prison(kind="fine", drugs=False), complete=False), fact) is UNKNOWN


def test_one_of_several_is_enough_and_an_unknown_one_does_not_hide_it():
    facts = sentenced(prison(), prison("P2Y"), prison(kind="fine"), complete=False)
    assert at(facts, removal.sentenced_over_one_year) is True


def test_the_day_of_the_act_stands_in_where_no_judgment_is_dated():
    offence = Offence(kind="imprisonment", term=Period(years=2), committed_on=FINAL)
    assert over(sentenced(offence), removal.sentenced_over_one_year, *DAYS) == [False, True]
    undated = Offence(kind="imprisonment", term=Period(years=2))
    assert at(sentenced(undated), removal.sentenced_over_one_year, date(1990, 1, 1)) is True


STATED_ONLY = [
    fact
    for module in (enforcement, just_cause, removal, import_module("zairyu.facts.events"))
    for fact in module.FACTS
    if fact not in SENTENCES
]


@pytest.mark.parametrize("fact", STATED_ONLY, ids=lambda fact: fact.id)
def test_what_only_a_person_can_tell_is_unknown_until_they_do(fact):
    assert at(case(complete=True), fact, AS_OF) is UNKNOWN


def test_whether_a_cause_is_just_is_the_only_one_of_its_kind_that_is_judged():
    assert [fact.id for fact in just_cause.FACTS if fact.judged] == ["just_cause.accepted"]
    assert all(fact.evidence is not None for fact in just_cause.FACTS)
