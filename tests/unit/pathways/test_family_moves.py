"""What a step does to the family: expected outcomes by hand from appended tables I-4 and II, the notices, and Art. 22-4."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from zairyu.case import case_from_dict
from zairyu.case.values import Changing, Named
from zairyu.logic import Finding, Reading, Values, Verdict
from zairyu.logic.expressions import Constant
from zairyu.pathways.family_moves import follow
from zairyu.pathways.steps import RouteStep

ENGINEER = "engineer_specialist_in_humanities_international_services"
DEPENDENT = "dependent"
PR = "permanent_resident"
LTR = "long_term_resident"
OF_PR = "spouse_or_child_of_permanent_resident"
OF_JP = "spouse_or_child_of_japanese_national"
HSP = "highly_skilled_professional_i_b"
DA = "designated_activities"
FILED, DECIDED = date(2026, 12, 1), date(2027, 2, 1)


def family(*, spouse=DEPENDENT, child=DEPENDENT, born="2012-03-01", tie="parent_child", kind=None):
    def held(status):
        if status is None:
            return {}
        grant = {
            "status": status,
            "from": "2025-04-01",
            "until": "none",
            "expires_on": "2028-04-01",
        }
        if kind is not None and status == DA:
            grant["designated_activity"] = kind
        return {"statuses": [grant]}

    return case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-23",
            "applicant": "me",
            "persons": {
                "me": {},
                "spouse": held(spouse),
                "child": {"born_on": born, **held(child)},
            },
            "relationships": [
                {"kind": "marriage", "persons": ["me", "spouse"], "from": "2011-01-01"},
                {"kind": tie, "parent": "me", "child": "child", "from": born},
            ],
        }
    )


def step(to, start=ENGINEER, procedure="change_of_status"):
    finding = Finding(Constant("met"), FILED, Reading(Values()))
    return RouteStep(
        procedure, start, to, FILED, None, DECIDED, Verdict.ELIGIBLE, None, (0, 0), finding
    )


def moves(case, *steps):
    return [
        {move.person: (move.outcome, move.open_to_them) for move in after.family}
        for after in follow(case, steps)
    ]


@pytest.mark.parametrize(
    ("to", "spouse", "child"),
    [
        ("business_manager", ("goes_on", (DEPENDENT,)), ("goes_on", (DEPENDENT,))),
        (HSP, ("goes_on", (DEPENDENT,)), ("goes_on", (DEPENDENT,))),
        ("specified_skilled_worker_ii", ("goes_on", (DEPENDENT,)), ("goes_on", (DEPENDENT,))),
        ("specified_skilled_worker_i", ("ground_ends", ()), ("ground_ends", ())),
        (PR, ("changes", (OF_PR,)), ("changes", (LTR,))),
        ("japanese_national", ("changes", (OF_JP,)), ("changes", (LTR,))),
        (LTR, ("changes", (LTR,)), ("changes", (LTR,))),
        (OF_JP, ("ground_ends", ()), ("changes", (LTR,))),
        (f"{DA}:46", ("changes", (f"{DA}:47",)), ("changes", (f"{DA}:47",))),
        (f"{DA}:51", ("changes", (f"{DA}:52",)), ("changes", (f"{DA}:52",))),
        (f"{DA}:12", ("ground_ends", ()), ("ground_ends", ())),
        ("temporary_visitor", ("ground_ends", ()), ("ground_ends", ())),
    ],
)
def test_dependents_by_the_new_status_of_the_sponsor(to, spouse, child):
    (found,) = moves(family(), step(to))
    assert found == {"spouse": spouse, "child": child}


@pytest.mark.parametrize(
    ("born", "tie", "expected"),
    [
        (
            "2009-02-02",
            "parent_child",
            ("changes", (LTR,)),
        ),  # eighteen on the day after the decision
        ("2009-02-01", "parent_child", ("ground_ends", ())),  # eighteen on that day
        ("2021-02-02", "adoption", ("changes", (LTR,))),  # six on the day after
        ("2021-02-01", "adoption", ("ground_ends", ())),
        ("2021-02-02", "special_adoption", ("changes", (LTR,))),
    ],
)
def test_a_child_by_age_and_tie_when_the_parent_becomes_a_permanent_resident(born, tie, expected):
    (found,) = moves(family(born=born, tie=tie), step(PR))
    assert found["child"] == expected


def test_days_to_keep_their_own_period_and_the_earliest_use_of_a_ground():
    (after,) = follow(family(), (step(PR, procedure="permanent_residence"),))
    spouse = next(move for move in after.family if move.person == "spouse")
    assert (spouse.file_from, spouse.file_by) == (FILED, date(2028, 4, 1))
    assert spouse.could_be_used_from == date(2027, 5, 1)  # three months after the decision
    assert "22-4" in str([citation.path for citation in spouse.citations])
    (goes_on,) = follow(family(), (step("business_manager"),))
    assert all(move.could_be_used_from is None for move in goes_on.family)


@pytest.mark.parametrize(
    ("start", "kind", "to", "expected"),
    [
        (f"{DA}:46", "47", ENGINEER, ("changes", (DEPENDENT,))),
        (f"{DA}:46", "47", PR, ("changes", (OF_PR,))),
        (HSP, "33", "highly_skilled_professional_ii", ("goes_on", (DEPENDENT,))),
        (HSP, "33", PR, ("changes", (OF_PR,))),
        (ENGINEER, "47", PR, ("unaffected", ())),  # it rests on somebody else's number 46
    ],
)
def test_kinds_of_designated_activities_for_families(start, kind, to, expected):
    (found,) = moves(family(spouse=DA, kind=kind), step(to, start))
    assert found["spouse"] == expected


def test_who_holds_a_status_of_their_own_or_depends_on_another_is_not_touched():
    (found,) = moves(family(spouse="student", child=LTR), step(PR))
    assert {outcome for outcome, _ in found.values()} == {"unaffected"}
    (found,) = moves(family(), step(ENGINEER, start=DEPENDENT))  # the applicant is no sponsor
    assert {outcome for outcome, _ in found.values()} == {"unaffected"}


def test_a_status_nobody_stated_is_not_known():
    (found,) = moves(family(spouse=None), step(PR))
    assert found["spouse"] == ("not_known", ())


def test_the_family_goes_along_the_whole_route_and_an_extension_leaves_it_alone():
    first, second, third = moves(
        family(), step(f"{DA}:46"), step(f"{DA}:46", f"{DA}:46", "extension"), step(PR, f"{DA}:46")
    )
    assert first["spouse"] == ("changes", (f"{DA}:47",))
    assert second == {}
    assert third["spouse"] == ("changes", (OF_PR,))


def test_family_abroad_can_follow_where_the_status_brings_family():
    case = family(spouse=None)
    persons = dict(case.persons)
    persons["spouse"] = evolve(persons["spouse"], lives_in_japan=Changing.always(False))
    abroad = evolve(case, persons=Named(persons))
    (found,) = moves(abroad, step(ENGINEER, "abroad", "certificate_of_eligibility"))
    assert found["spouse"] == ("may_follow", (DEPENDENT,))
    (found,) = moves(abroad, step("specified_skilled_worker_i", "abroad"))
    assert found["spouse"] == ("unaffected", ())


def test_japanese_and_former_family_are_left_out():
    case = family()
    persons = dict(case.persons)
    persons["child"] = evolve(persons["child"], japanese_national=True)
    (found,) = moves(evolve(case, persons=Named(persons)), step(PR))
    assert set(found) == {"spouse"}
