"""Kinds of Designated Activities as places of a route: held, asked for, passed through, never proposed, used up."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

import zairyu as z
from zairyu.case import case_from_dict
from zairyu.case.model import StatedFact
from zairyu.pathways.places import kind_of, place_name, table_node
from zairyu.statuses.designated import NOTIFIED, UNLISTED

ON = "2026-11-25"
ENGINEER = "engineer_specialist_in_humanities_international_services"


def graduate(kind="51", begins="2028-01-10", status=ENGINEER, **proposed):
    """Somebody who looks for work under a kind of Designated Activities, with work that begins on a day."""
    return case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-23",
            "applicant": "me",
            "persons": {
                "me": {
                    "born_on": "1999-05-10",
                    "nationalities": {"complete": True, "items": ["IND"]},
                    "japanese_national": False,
                    "special_permanent_resident": False,
                    "stays_outside_the_system": "none",
                    "lives_in_japan": True,
                    "statuses": {
                        "complete": True,
                        "items": [
                            {
                                "status": "designated_activities",
                                **({} if kind is None else {"designated_activity": kind}),
                                "from": "2026-04-10",
                                "until": "none",
                                "period_of_stay": "P1Y",
                                "expires_on": "2027-04-10",
                            }
                        ],
                    },
                }
            },
            "organisations": {"co": {"name": "Example"}},
            "proposed": {"status": status, "organisation": "co", "from": begins, **proposed},
        }
    )


def test_the_kind_held_is_where_the_person_stands():
    answer = z.routes(graduate(), ENGINEER, ON)
    assert answer.present == "designated_activities:51"
    assert answer.routes[0].steps[0].from_status == "designated_activities:51"


def test_an_unknown_kind_is_the_status():
    assert z.routes(graduate(kind=None), ENGINEER, ON).present == "designated_activities"


@pytest.mark.parametrize(
    ("begins", "found"),
    [
        ("2028-01-10", True),
        ("2028-04-10", True),  # the last day of the two years
        ("2028-06-10", True),  # filed in time, the special period reaches two months further
        ("2028-06-11", False),
    ],
)
def test_j_find_lasts_two_years_in_all(begins, found):
    answer = z.routes(graduate(begins=begins), ENGINEER, ON)
    assert bool(answer.routes) is found
    if found:
        extensions = [step for step in answer.routes[0].steps if step.procedure == "extension"]
        assert [step.file_by for step in extensions] == [date(2027, 4, 10)]


def test_filing_waits_for_work_that_begins_later_and_says_so():
    (route,) = z.routes(graduate(), ENGINEER, ON).routes
    step = route.steps[-1]
    assert step.decision_by == date(2028, 1, 10)
    assert step.file_from == date(2027, 11, 11)  # sixty days before
    assert any("2028-01-10" in text.en for text in step.assumptions)


def test_a_kind_is_asked_for_by_its_number_and_the_status_means_the_kind_proposed():
    case = graduate(status="designated_activities", designated_activity="46", begins="2027-01-10")
    for to in ("designated_activities:46", "designated_activities", "特定活動"):
        answer = z.routes(case, to, ON)
        assert answer.to == ("designated_activities:46",)
        assert answer.routes[0].path == ("designated_activities:46",)
        step = answer.routes[0].steps[-1]
        request = z.change_of_status("designated_activities", "46")
        assert z.check(case, request, on=step.file_from).verdict is step.grade


def test_only_the_kind_proposed_is_passed_through():
    case = graduate(status="designated_activities", designated_activity="46", begins="2027-01-10")
    kinds = {
        kind_of(place) for route in z.routes(case, "permanent_resident", ON) for place in route.path
    }
    assert kinds <= {"46", None}


def test_a_claim_on_the_activity_of_a_kind_opens_it():
    student = graduate(begins="2027-01-10")
    plain = evolve(student, proposed=None)
    claims = tuple(
        StatedFact(fact=fact, value=True, standing="claimed", by="applicant")
        for fact in ("graduate_work.uses_what_was_learned", "graduate_work.needs_fluent_japanese")
    )
    without = z.routes(plain, "designated_activities", ON)
    assert without.to == ("designated_activities",)
    spoken = z.routes(evolve(plain, facts=claims), "designated_activities", ON)
    assert spoken.to == ("designated_activities:46",)


@pytest.mark.parametrize(
    "kind",
    ["REFUGEE_APP", "DEPARTURE", "UKRAINE", "MYANMAR", "AFGHAN_ETC", "DV_VICTIM", "TRAFFICKING"],
)
def test_no_route_leads_to_asylum_protection_or_departure(kind):
    case = graduate(status="designated_activities", designated_activity=kind, begins="2027-01-10")
    answer = z.routes(case, f"designated_activities:{kind}", ON)
    assert not answer.routes
    assert any("No route is looked for" in text.en for text in answer.assumptions)
    for to in ("permanent_resident", "designated_activities"):
        for route in z.routes(case, to, ON):
            assert f"designated_activities:{kind}" not in route.path


def test_who_holds_such_a_kind_can_move_on():
    answer = z.routes(graduate(kind="REFUGEE_APP", begins="2027-01-10"), ENGINEER, ON)
    assert answer.present == "designated_activities:REFUGEE_APP"
    assert answer.routes


def test_every_kind_has_a_name_and_a_node():
    for entry in (*NOTIFIED, *UNLISTED):
        place = f"designated_activities:{entry.code}"
        assert entry.name.en in place_name(place).en
        assert table_node(place) in (place, "designated_activities")


def test_an_unknown_kind_is_refused_with_the_closest():
    with pytest.raises(z.UnknownName):
        z.routes(graduate(), "designated_activities:46x", ON)
