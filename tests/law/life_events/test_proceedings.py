"""Revocation, orders, detention, protection as events: their days by hand, what is named, and who comes first."""

from datetime import date

import pytest

import zairyu as z
from zairyu import events as e
from zairyu.life_events.gather import gather

from .people import holder

ON = date(2026, 11, 25)
PROCEEDINGS = [
    "revocation_started", "revoked", "departure_period_ended", "deportation_started", "detained", "supervision",
    "provisional_release", "finding_made", "hearing_decision", "objection_decision", "special_permission_refused",
    "deportation_ordered", "execution_stayed", "departure_ordered", "departure_order_limit_passed",
    "departure_order_withdrawn", "landing_refused", "special_landing_ended", "entered_without_permission",
    "worked_outside_status", "protection_applied", "provisional_stay_granted", "protection_refused",
    "recognition_withdrawn",
]  # fmt: skip


@pytest.mark.parametrize("kind", PROCEEDINGS)
def test_a_lawyer_comes_first_in_both_languages(kind):
    answer = z.consequences(holder("student"), [e.EVENTS[kind](day="2026-11-20")], ON)
    assert answer.lawyer_first
    assert answer.contacts[0].lawyer
    assert answer.explain("en").startswith("See a lawyer today")
    assert answer.explain("ja").startswith("今日、弁護士に")
    assert "consulate" not in [each.id for each in answer.contacts]


@pytest.mark.parametrize(
    "kind",
    [
        "special_permission_granted",
        "protection_recognised",
        "left_under_departure_order",
        "deported",
    ],
)
def test_where_it_is_over_no_lawyer_is_pressed_on_anybody(kind):
    assert not gather(holder("student"), [e.EVENTS[kind](day="2026-11-20")], ON).lawyer_first


def steps(event, on=ON, status="student"):
    found = gather(holder(status), [event], on).steps
    return {
        each.step.id: each.last_day and (each.last_day.safe, each.last_day.other) for each in found
    }


def risks(event, on=ON, status="student"):
    return {
        each.ground.id: each.from_day.safe for each in gather(holder(status), [event], on).risks
    }


# --- Revocation ----------------------------------------------------------------------------------------


def test_the_time_to_leave_is_thirty_days_at_most_or_as_the_notice_says():
    """Served on 2 November: thirty days with that day counted to 1 December; the suit six months."""
    longest = steps(e.Revoked(day="2026-11-02"))["revocation.time_to_depart"]
    assert date(2026, 12, 1) in longest
    told = steps(e.Revoked(day="2026-11-02", leave_by="2026-11-20"))
    assert told["revocation.time_to_depart"] == (date(2026, 11, 20), date(2026, 11, 20))
    assert told["revocation.suit"][1] == date(2027, 5, 6)  # 2 May is a Sunday, 3 to 5 May holidays


def test_with_a_time_to_leave_the_ground_begins_the_day_after_it():
    told = risks(e.Revoked(day="2026-11-02", leave_by="2026-12-01"))
    assert told["deportation.past_departure_period"] == date(2026, 12, 2)
    assert "deportation.revoked_for_deceit" not in told
    ended = risks(e.DeparturePeriodEnded(day="2026-12-01"), on=date(2026, 12, 5))
    assert ended["deportation.past_departure_period"] == date(2026, 12, 2)


def test_without_a_time_to_leave_the_other_grounds_stand():
    told = risks(e.Revoked(day="2026-11-02", time_to_leave=False))
    assert "deportation.revoked_for_deceit" in told
    assert "deportation.past_departure_period" not in told
    assert "revocation.time_to_depart" not in steps(
        e.Revoked(day="2026-11-02", time_to_leave=False)
    )


def test_a_revocation_ends_the_clocks_that_led_to_it_and_the_card_goes_back():
    events = [e.LeftSchool(day="2026-06-01"), e.Revoked(day="2026-11-02", leave_by="2026-12-01")]
    answer = gather(holder("student"), events, ON)
    clock = next(each for each in answer.risks if each.ground.id.startswith("revocation.inactive"))
    assert clock.ended_by == events[1]
    card = next(each for each in answer.duties if each.duty.id == "duty.card.return")
    assert card.last_day.safe == date(
        2026, 11, 16
    )  # the fifteenth, with the second counted, is a Sunday


@pytest.mark.parametrize(
    ("event", "named"),
    [
        (e.Revoked(day="2026-11-02", leave_by="2026-12-01"), set()),
        (e.DeparturePeriodEnded(day="2026-11-20"), {"special_permission", "departure_order"}),
        (e.StayExpired(day="2026-11-20"), {"special_permission", "departure_order"}),
        (e.DeportationOrdered(day="2026-11-20"), set()),
        (e.RevocationStarted(day="2026-11-20"), set()),
        (e.DepartureOrderLimitPassed(day="2026-11-20"), {"special_permission"}),
        (e.DeparturePeriodEnded(day="2026-12-20"), set()),  # planned: the status is still held
    ],
)
def test_special_permission_is_named_to_who_already_holds_no_status(event, named):
    ways = {each.way.id for each in gather(holder("student"), [event], ON).ways}
    assert ways & {"special_permission", "departure_order"} == named


# --- Orders, detention, the port ---------------------------------------------------------------------------


def test_days_that_a_paper_names_stand_before_the_longest_of_the_law():
    """Fifteen days from 20 November: with that day counted to 4 December."""
    leave = "deportation.step.leave_under_departure_order"
    assert date(2026, 12, 4) in steps(e.DepartureOrdered(day="2026-11-20"))[leave]
    assert steps(e.DepartureOrdered(day="2026-11-20", leave_by="2026-11-30"))[leave][0] == date(
        2026, 11, 30
    )
    over = risks(e.DepartureOrdered(day="2026-11-20", leave_by="2026-11-30"))
    assert over["deportation.past_departure_order"] == date(2026, 12, 1)
    release = steps(e.ProvisionalRelease(day="2026-11-20", until="2026-12-18"))
    assert release["deportation.step.provisional_release_extended"][0] == date(2026, 12, 18)


def test_three_days_to_object_at_the_port():
    told = steps(e.LandingRefused(day="2026-11-24"))["deportation.step.objection_at_landing"]
    assert told == (date(2026, 11, 26), date(2026, 11, 27))


def test_the_review_of_detention_is_for_after_the_order():
    review = "deportation.step.review_of_detention"
    assert review in steps(e.Detained(day="2026-11-20"))
    assert review not in steps(e.Detained(day="2026-11-20", after_order=False))


@pytest.mark.parametrize(
    ("told", "bans"),
    [
        ({}, {"deported_first_time", "deported_again", "left_at_own_cost"}),
        ({"again": False, "own_cost": False}, {"deported_first_time"}),
        ({"again": True}, {"deported_again"}),
        ({"own_cost": True}, {"left_at_own_cost"}),
    ],
)
def test_the_ban_on_landing_by_what_is_told(told, bans):
    found = steps(e.Deported(day="2026-11-20", **told))
    assert {name.rpartition(".")[2] for name in found if name.startswith("landing_ban.")} == bans


# --- Protection --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("event", "step"),
    [
        (e.ProtectionRefused(day="2026-11-20"), "protection.step.review"),
        (e.RecognitionWithdrawn(day="2026-11-20"), "protection.step.review_of_withdrawal"),
    ],
)
def test_seven_days_for_the_review(event, step):
    """From 20 November: with that day counted the 26th, without it the 27th, a Friday."""
    assert steps(event)[step] == (date(2026, 11, 26), date(2026, 11, 27))


def test_a_recognised_refugee_is_touched_by_withdrawal_and_not_by_article_22_4():
    from attrs import evolve

    from zairyu.case import History, Named
    from zairyu.case.stay import Protection

    case = holder("long_term_resident")
    known = Protection(kind="refugee", recognised_on=date(2024, 5, 1))
    me = evolve(case.persons["me"], protection=History((known,), complete=True))
    case = evolve(case, persons=Named({"me": me}))
    started = {
        each.ground.id for each in gather(case, [e.RevocationStarted(day="2026-11-20")], ON).risks
    }
    assert {"recognition.withdrawal.deceit", "recognition.status_revoked_for_deceit"} <= started
    assert not [name for name in started if name.startswith("revocation.")]
    other = {
        each.ground.id for each in gather(case, [e.AcquiredNationality(day="2026-11-20")], ON).risks
    }
    assert "recognition.withdrawal.cessation" in other


# --- When a lawyer comes first: near or present --------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "first"),
    [
        (date(2026, 11, 1), False),
        (date(2026, 11, 30), False),
        # lost on 1 November: sixty days to 30 December, the ground from the 31st; thirty days before that
        (date(2026, 12, 1), True),
        (date(2026, 12, 31), True),
    ],
)
def test_the_sixty_days_are_near_only_when_the_thirty_are_over(on, first):
    event = e.LostNationality(day="2026-11-01")
    assert gather(holder(), [event], on).lawyer_first is first


def test_a_birth_brings_no_lawyer_and_a_sentence_does():
    assert not gather(holder("student"), [e.ChildBorn(day="2026-11-01")], ON).lawyer_first
    assert gather(
        holder("student"), [e.Sentenced(day="2026-11-01", sentence="fine")], ON
    ).lawyer_first


# --- Norms beside a refusal -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kind",
    ["refused", "reasons_given", "revoked", "deportation_ordered", "special_permission_refused"],
)
def test_norms_stand_beside_a_refusal_with_their_sources(kind):
    answer = gather(holder("dependent"), [e.EVENTS[kind](day="2026-11-20")], ON)
    told = {note.text.en.split(":")[0]: note for note in answer.notes}
    assert {"Limits of discretion", "Unity of the family", "The child's interests"} <= set(told)
    assert told["Limits of discretion"].citations
    assert ("Non-refoulement" in told) is (
        kind in ("deportation_ordered", "special_permission_refused")
    )


# --- A sponsor who does not cooperate --------------------------------------------------------------------------

SPONSORED = {
    "spouse_or_child_of_japanese_national": "Where the marriage has broken down",
    "spouse_or_child_of_permanent_resident": "Where the marriage has broken down",
    "dependent": "no letter of guarantee",
    "long_term_resident": "without saying who",
    "engineer_specialist_in_humanities_international_services": "An employer cannot take a status away",
    "highly_skilled_professional_i_b": "set by the designation paper",
    "specified_skilled_worker_i": "set by the designation paper",
    "student": "Who pays for school and living can change",
    "designated_activities": "the designated activity goes on",
    "permanent_resident": "nobody's cooperation",
}


@pytest.mark.parametrize("kind", ["guarantor_refuses", "sponsor_threatens"])
@pytest.mark.parametrize(("status", "said"), SPONSORED.items())
def test_what_is_asked_of_a_sponsor_by_status(kind, status, said):
    answer = gather(holder(status), [e.EVENTS[kind](day="2026-11-20")], ON)
    text = " ".join(note.text.en for note in answer.notes)
    assert said in " ".join(text.split())
    assert "Neither spouse, employer nor guarantor can take a status away" in text
    if status != "permanent_resident":
        assert "extend_explained" in {each.way.id for each in answer.ways}
