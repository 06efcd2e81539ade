"""Events are typed, frozen, and read strictly."""

import json
from datetime import date, datetime

import attrs
import pytest

import zairyu as z
from zairyu.calendar import Period

CASE = z.case_from_dict(
    {"zairyu": 1, "as_of": "2026-11-25", "applicant": "me", "persons": {"me": {}}}
)
KINDS = [
    "entered_japan",
    "permission_granted",
    "moved",
    "changed_personal_details",
    "card_lost",
    "card_damaged",
    "card_expires",
    "left_job",
    "joined_job",
    "organisation_changed",
    "employer_bankrupt",
    "left_school",
    "graduated",
    "married",
    "divorced",
    "spouse_died",
    "sponsor_died",
    "separated",
    "violence_at_home",
    "child_born",
    "child_adopted",
    "child_of_age",
    "acquired_nationality",
    "lost_nationality",
    "sponsor_left_japan",
    "sponsor_lost_status",
    "sponsor_naturalised",
    "naturalised",
    "illness",
    "care_leave",
    "public_assistance",
    "arrested",
    "sentenced",
    "traffic_offence",
    "arrears",
    "stay_expired",
    "passport_expired",
    "long_absence",
    "demoted",
    "pregnant",
    "retired",
    "category_changed",
    "guarantor_refuses",
    "refused_at_the_counter",
    "documents_requested",
    "fact_finding",
    "pressed_to_withdraw",
    "long_delay",
    "refused",
    "reasons_given",
    "sponsor_threatens",
    "died",
    "revocation_started",
    "deportation_started",
    "finding_made",
    "hearing_decision",
    "objection_decision",
    # a time to leave, orders, detention and release
    "revoked",
    "departure_period_ended",
    "detained",
    "supervision",
    "provisional_release",
    "special_permission_granted",
    "special_permission_refused",
    "deportation_ordered",
    "execution_stayed",
    "departure_ordered",
    "departure_order_limit_passed",
    "departure_order_withdrawn",
    "left_under_departure_order",
    "deported",
    # the port, and without permission
    "landing_refused",
    "special_landing_ended",
    "entered_without_permission",
    "worked_outside_status",
    # protection
    "protection_applied",
    "provisional_stay_granted",
    "protection_recognised",
    "protection_refused",
    "recognition_withdrawn",
    # family and work
    "adoption_dissolved",
    "sponsor_lost_job",
    "second_job",
    "seconded",
    "offer_withdrawn",
]


def test_every_kind_is_there_and_no_other():
    assert sorted(z.events.EVENTS) == sorted(KINDS)


def test_every_event_reads_back_from_its_json():
    for name, kind in z.events.EVENTS.items():
        event = kind(day="2026-11-01")
        plain = json.loads(json.dumps(event.to_json()))
        assert plain == {"kind": name, "day": "2026-11-01"}
        assert z.events.read_event(plain) == event


def test_what_an_event_tells_reads_back_too():
    told = z.events.LeftJob(day=date(2026, 11, 1), dismissed_by_company=True)
    assert z.events.read_event(told.to_json()) == told
    granted = z.events.PermissionGranted(
        day="2026-11-01", status="student", period_of_stay=Period(years=1, months=3)
    )
    assert granted.to_json()["period_of_stay"] == "P1Y3M"
    assert z.events.read_event(granted.to_json()) == granted


def test_an_event_is_frozen_and_takes_no_time_of_day():
    event = z.events.Divorce(day="2026-11-01")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        event.day = date(2026, 1, 1)
    with pytest.raises((TypeError, ValueError)):
        z.events.Divorce(day=datetime(2026, 11, 1))


def test_all_that_is_wrong_is_told_at_once_with_its_place():
    with pytest.raises(z.InvalidCase) as caught:
        z.events.read_events(
            [
                {"kind": "divorcd", "day": "2026-11-01"},
                {"kind": "left_job", "day": "2026-02-30", "reason": "x"},
                {"kind": "left_job", "day": "2026-11-01", "dismissed_by_company": "yes"},
                {"kind": "moved"},
                "divorced",
            ]
        )
    assert [problem.path for problem in caught.value.problems] == [
        "events[0].kind",
        "events[1].day",
        "events[1].reason",
        "events[2].dismissed_by_company",
        "events[3].day",
        "events[4]",
    ]
    assert "divorced" in caught.value.problems[0].expected


def test_persons_organisations_and_statuses_have_to_be_there():
    with pytest.raises(z.InvalidCase) as caught:
        z.consequences(
            CASE,
            [
                z.events.Divorce(day="2026-11-01", spouse="nobody"),
                z.events.JoinedJob(
                    day="2026-11-02", organisation="nowhere", activity="engineering"
                ),
            ],
            "2026-11-25",
        )
    assert [problem.path for problem in caught.value.problems] == [
        "events[0].spouse",
        "events[1].organisation",
        "events[1].activity",
    ]


def test_no_event_is_no_question():
    with pytest.raises(z.InvalidCase):
        z.consequences(CASE, [], "2026-11-25")
