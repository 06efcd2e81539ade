"""Each edge names the rules that decide on it; what it names is there."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.register import all_rules
from zairyu.pathways.graph import graph
from zairyu.pathways.moves import MoveOutcome
from zairyu.pathways.nodes import status_of
from zairyu.pathways.resolve import transitions
from zairyu.pathways.table import BASE, SPECIAL
from zairyu.procedures.assemble import scheme_for

TODAY = date(2026, 11, 23)
DAYS = [date(2017, 1, 1), TODAY, date(2027, 4, 1)]
ENGINEER = "engineer_specialist_in_humanities_international_services"
LTR = "long_term_resident"
OUTSIDE = "long_term_resident.outside_notice."

# start, end, key, the ids as the sources name them
NAMED = [
    ("student", ENGINEER, "change_of_status", f"change_of_status.{ENGINEER}"),
    ("student", "student", "extension", "extension.student"),
    ("student", "permanent_resident", "permanent_residence", "permanent_residence"),
    ("highly_skilled_professional_i_b", "highly_skilled_professional_i_b", "change_within_status",
     "change_of_status.highly_skilled_professional_i_b.within"),
    ("student", "designated_activities:46", "change_of_status",
     "change_of_status.designated_activities.46"),
    ("designated_activities:JOBHUNT_GRAD1", "designated_activities:46", "change_of_status",
     "change_of_status.designated_activities.46.within"),
    ("designated_activities:46", "designated_activities:46", "change_within_status",
     "change_of_status.designated_activities.46.within"),
    ("designated_activities:46", "designated_activities:46", "extension",
     "extension.designated_activities.46"),
    ("abroad", ENGINEER, "landing", f"certificate_of_eligibility.{ENGINEER}"),
    ("abroad", "temporary_visitor", "landing", ""),
    ("birth_in_japan", "dependent", "acquisition", "acquisition.dependent"),
    ("birth_in_japan", "permanent_resident", "acquisition", "permanent_residence_by_acquisition"),
    ("birth_in_japan", "special_permanent_resident", "special_permanent_residence",
     "special_permanent_residence.by_birth"),
    (LTR, "special_permanent_resident", "special_permanent_residence.treaty_descendant",
     "special_permanent_residence.by_residence"),
    ("student", "japanese_national", "naturalisation",
     "naturalisation nationality_act.3.by_recognition nationality_act.17_1.regained"),
    ("overstay", LTR, "special_permission", "special_permission"),
    ("overstay", LTR, "refugee_recognition.protected", "recognised_person_without_status"),
    ("overstay", "provisional_stay", "refugee_recognition", "provisional_stay"),
    ("student", LTR, "change_of_status.protected", "recognised_person_with_status"),
    ("dependent", LTR, "change_of_status.after_japanese_schools", OUTSIDE + "after_japanese_schools"),
    ("dependent", "designated_activities:DEP_HSGRAD", "change_of_status",
     "change_of_status.designated_activities.DEP_HSGRAD"),
    ("designated_activities:DEP_HSGRAD", LTR,
     "change_of_status.after_work_after_japanese_high_school",
     OUTSIDE + "after_designated_activities_after_school"),
    ("designated_activities:43", LTR, "change_of_status.fourth_generation",
     OUTSIDE + "fourth_generation"),
    ("student", "departed", "departure", ""),
    ("student", "overstay", "lapse", ""),
]  # fmt: skip


@pytest.fixture(scope="module")
def graphs():
    return {on: graph(on, barred=True) for on in DAYS}


@pytest.mark.parametrize(("start", "end", "key", "expected"), NAMED)
def test_an_edge_names_the_rules_that_decide(graphs, start, end, key, expected):
    assert graphs[TODAY].edges[start, end, key]["decided_by"] == expected


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_what_an_edge_names_is_a_rule_or_a_test_of_that_procedure(graphs, on):
    asked = {
        (attributes["procedure"], status_of(start), end, name)
        for start, end, attributes in graphs[on].edges(data=True)
        for name in attributes["decided_by"].split()
    }
    assembled = 0
    for procedure, present, end, name in asked:
        if name in all_rules():
            continue
        applied_for = "certificate_of_eligibility" if procedure == "landing" else procedure
        to, _, kind = end.partition(":")
        held = present if present == to else None
        found = scheme_for(applied_for, to=to, present=held, on=on, designation=kind or None)
        assert found.id == name
        assembled += 1
    assert assembled > 100


def test_every_application_names_what_decides_or_is_known_not_to():
    """Of the ways a person sets going, those without rules of this library are these."""
    silent = {
        line.id
        for line in (*BASE, *SPECIAL)
        if line.outcome in (MoveOutcome.OPEN, MoveOutcome.OPEN_SPECIAL, MoveOutcome.MANDATORY)
        and line.relation is not None
        and not line.decided_by
    }
    assert silent == {
        "T-ABROAD-REENTRY", "T-SPR-REENTRY", "T-REENTER", "T-REENTER-SPR",  # re-entry
        "T-ABROAD-REFUGE", "T-REFUGE", "T-REFUGE-PR",  # temporary refuge
        "T-PROV", "T-PROV-OLD",  # a status at discretion after provisional stay
    }  # fmt: skip


def test_what_is_closed_for_good_names_nothing():
    (never,) = transitions(ENGINEER, "special_permanent_resident", TODAY)
    assert never.decided_by == ()
    (unless,) = transitions("student", "highly_skilled_professional_ii", TODAY)
    assert unless.decided_by == ("change_of_status.highly_skilled_professional_ii",)
