"""Special Act Art. 22: the only grounds for special permanent residents, and what a sentence rules out."""

from __future__ import annotations

from datetime import date

import pytest

import zairyu as z
from zairyu import events as e
from zairyu.case import Case, Named, Person
from zairyu.life_events.gather import gather

ON = date(2026, 11, 25)
ALL = {"against_the_state", "foreign_states", "diplomatic_relations", "over_seven_years"}


def grounds(**told: object) -> set[str]:
    case = Case(
        as_of=ON, applicant="me", persons=Named({"me": Person(special_permanent_resident=True)})
    )
    event = e.read_event({"kind": "sentenced", "day": "2026-11-02", **told})
    found = {risk.ground.id for risk in gather(case, [event], ON).risks}
    assert not [
        name
        for name in found
        if name.startswith("deportation.") and "special_permanent" not in name
    ]
    return {name.rpartition(".")[2] for name in found if "special_permanent" in name}


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ({}, ALL),
        ({"sentence": "imprisonment"}, ALL),
        ({"sentence": "fine"}, set()),
        ({"sentence": "imprisonment", "term": "P7Y"}, ALL - {"over_seven_years"}),
        ({"sentence": "imprisonment", "term": "P84M"}, ALL - {"over_seven_years"}),
        ({"sentence": "imprisonment", "term": "P7Y1D"}, ALL),
        ({"sentence": "imprisonment", "term": "P85M"}, ALL),
        ({"sentence": "imprisonment_suspended"}, {"foreign_states", "diplomatic_relations"}),
    ],
)  # fmt: skip
def test_which_of_the_four_a_sentence_leaves(told: dict[str, object], left: set[str]) -> None:
    assert grounds(**told) == left


def test_two_of_them_ask_for_a_finding_besides() -> None:
    from zairyu.law.register import grounds as of_the_law

    asks = {
        name.rpartition(".")[2]
        for name, ground in of_the_law().items()
        if "special_permanent_resident" in name
        and any("a finding of the Minister" in text.en for text in ground.what_follows)
    }
    assert asks == {"diplomatic_relations", "over_seven_years"}


def test_the_position_is_read_from_what_the_case_states() -> None:
    case = Case(
        as_of=ON, applicant="me", persons=Named({"me": Person(special_permanent_resident=True)})
    )
    assert z.evaluate(case, "residence.status_held", on=ON).value == "special_permanent_resident"


@pytest.mark.parametrize(
    ("term", "over"), [("P7Y", False), ("P84M", False), ("P7Y1D", True), ("P20Y", True)]
)
def test_more_than_seven_years_is_read_from_the_sentence(term: str, over: bool) -> None:
    from zairyu.calendar import Period
    from zairyu.case import History, Offence

    told = Offence(kind="imprisonment", final_on=date(2026, 1, 10), term=Period.parse(term))
    me = Person(special_permanent_resident=True, offences=History((told,), complete=True))
    case = Case(as_of=ON, applicant="me", persons=Named({"me": me}))
    assert z.evaluate(case, "removal.sentenced_over_seven_years", on=ON).value is over
