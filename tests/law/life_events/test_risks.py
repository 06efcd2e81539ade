"""Act Art. 22-4(1) for an event: whom a ground touches, from when it could be used, what moves it and what does not.

Days by hand: a time that begins on 2 November 2026 and counts that day runs three months to 1 February 2027, six to
1 May 2027; by Civil Code 140 one day longer.
"""

from datetime import date

import pytest
from attrs import evolve

import zairyu as z
from zairyu.case.family import Cohabitation
from zairyu.case.intent import StatedFact
from zairyu.case.values import NONE
from zairyu.life_events.gather import gather

from .people import PARTNER, holder, married

ON = date(2026, 11, 25)
DIVORCE = z.events.Divorce(day="2026-11-02")
THREE = "revocation.inactive_three_months.family"
SIX = "revocation.spouse_six_months"


def risks(case, *events, on=ON):
    return {risk.ground.id: risk for risk in gather(case, events, on).risks}


def revocation(case, *events):
    return {name for name in risks(case, *events) if name.startswith("revocation.")}


def days(risk):
    return str(risk.from_day.safe), str(risk.from_day.other)


def test_a_dependent_spouse_has_three_months_and_not_six():
    found = risks(holder("dependent", capacity="spouse"), DIVORCE)
    assert days(found[THREE]) == ("2027-02-02", "2027-02-03")
    assert SIX not in found


@pytest.mark.parametrize(
    "status", ["spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident"]
)
def test_a_spouse_of_a_japanese_or_permanent_resident_has_six(status):
    found = risks(holder(status, capacity="spouse"), DIVORCE)
    assert days(found[SIX]) == ("2027-05-02", "2027-05-03")
    assert THREE not in found


def test_held_as_a_child_it_has_none():
    case = holder("spouse_or_child_of_japanese_national", capacity="child")
    assert SIX not in risks(case, DIVORCE)


@pytest.mark.parametrize(
    "status",
    [
        "long_term_resident",
        "permanent_resident",
        "special_permanent_resident",
        "student",
        "engineer_specialist_in_humanities_international_services",
    ],
)
def test_a_divorce_touches_no_status_that_does_not_rest_on_the_marriage(status):
    assert revocation(holder(status), DIVORCE) == set()


def test_a_job_lost():
    left = z.events.LeftJob(day="2026-11-02")
    engineer = risks(holder("engineer_specialist_in_humanities_international_services"), left)
    assert days(engineer["revocation.inactive_three_months.work"]) == ("2027-02-02", "2027-02-03")
    second = risks(holder("highly_skilled_professional_ii"), left)
    assert days(second["revocation.inactive_six_months.hsp_ii"]) == ("2027-05-02", "2027-05-03")
    assert not [name for name in second if "three_months" in name]
    for status in ("student", "dependent", "long_term_resident", "permanent_resident"):
        assert revocation(holder(status), left) == set(), status


def test_a_student_who_leaves_school_and_a_professor_who_leaves_an_evening_course():
    left = z.events.LeftSchool(day="2026-11-02")
    assert "revocation.inactive_three_months.study" in risks(holder("student"), left)
    assert revocation(holder("professor"), left) == set()


def test_arrears_of_a_permanent_resident_are_no_ground_before_april_2027():
    found = risks(holder("permanent_resident"), z.events.Arrears(day="2026-12-01"))
    assert days(found["revocation.permanent_resident_dues"]) == ("2027-04-01", "2027-04-01")
    later = risks(holder("permanent_resident"), z.events.Arrears(day="2027-06-01"))
    assert days(later["revocation.permanent_resident_dues"]) == ("2027-06-01", "2027-06-01")


@pytest.mark.parametrize(
    ("moved", "first", "item"),
    [
        ("2026-12-31", "2027-03-31", "9"),  # ninety days counting the day itself: to 30 March
        ("2027-01-01", "2027-04-01", "11"),  # renumbered on that day
    ],
)
def test_the_ninety_days_of_an_address_and_where_they_stand(moved, first, item):
    found = risks(holder("student"), z.events.Moved(day=moved))
    risk = found["revocation.new_address_not_notified"]
    assert str(risk.from_day.safe) == first
    assert [citation.path for citation in risk.citations] == [f"22-4/1/{item}"]


def test_the_ninety_days_run_from_leaving_the_old_home():
    unknown = risks(holder("student"), z.events.Moved(day="2026-11-02"))
    assert unknown["revocation.new_address_not_notified"].may_start_earlier
    told = z.events.Moved(day="2026-11-02", left_old_home_on="2026-10-02")
    risk = risks(holder("student"), told)["revocation.new_address_not_notified"]
    assert not risk.may_start_earlier
    assert str(risk.from_day.safe) == "2026-12-31"  # 2 October and 89 days more: 30 December


def apart_since(day):
    living = [
        Cohabitation(from_=date(2020, 1, 10), until=date(2026, 4, 30)),
        Cohabitation(from_=day, until=NONE, together=False, reason="conflict"),
    ]
    return holder(
        "spouse_or_child_of_japanese_national",
        capacity="spouse",
        ties=[married(living=living)],
        others=PARTNER,
    )


def test_where_the_start_is_judged_both_days_are_given_and_the_earliest_is_planned_by():
    risk = risks(apart_since(date(2026, 5, 1)), DIVORCE)[SIX]
    assert (risk.starts_earliest, risk.starts_latest) == (date(2026, 5, 1), date(2026, 11, 2))
    assert days(risk) == (
        "2026-11-01",
        "2026-11-02",
    )  # to 31 October, by Civil Code 140 to 1 November
    assert risk.from_day_latest == date(2027, 5, 3)
    assert not risk.may_start_earlier


def test_a_separation_leaves_the_latest_day_open():
    case = holder(
        "spouse_or_child_of_japanese_national", capacity="spouse", ties=[married()], others=PARTNER
    )
    risk = risks(case, z.events.Separation(day="2026-11-02"))[SIX]
    assert risk.starts_earliest == date(2026, 11, 2)
    assert risk.starts_latest is None
    assert risk.from_day_latest is None


def test_what_answers_a_ground_moves_no_day():
    case = apart_since(date(2026, 5, 1))
    found = StatedFact(fact="just_cause.accepted", value=True, standing="found", by="the agency")
    plain = risks(case, DIVORCE)[SIX]
    answered = risks(evolve(case, facts=(found,)), DIVORCE)[SIX]
    assert days(plain) == days(answered)
    before, after = (
        {each.protection.id: each.holds and each.holds.value for each in risk.answers}
        for risk in (plain, answered)
    )
    assert before["just_cause.found"] == "unknown"
    assert after["just_cause.found"] == "met"


def test_a_new_job_ends_the_clock_and_it_stays_visible():
    case = holder("engineer_specialist_in_humanities_international_services")
    events = (z.events.LeftJob(day="2026-11-02"), z.events.JoinedJob(day="2026-11-20"))
    risk = risks(case, *events)["revocation.inactive_three_months.work"]
    assert risk.ended_by == events[1]
    assert days(risk) == ("2027-02-02", "2027-02-03")
    assert "2026-11-20" in z.consequences(case, events, ON).explain("en")


def test_what_was_not_notified_is_weighed_only_after_its_time_and_where_it_was_due():
    found = risks(holder("dependent", capacity="spouse"), DIVORCE)["examination.not_notified"]
    assert days(found) == ("2026-11-17", "2026-11-17")
    for status in ("student", "long_term_resident"):
        assert "examination.not_notified" not in risks(holder(status), DIVORCE)


def test_the_words_are_could_be_used_and_never_more():
    answer = z.consequences(holder("dependent", capacity="spouse"), [DIVORCE], ON)
    text = " ".join(answer.explain("en").split())
    assert "Could be used from 2027-02-02" in text
    assert "cancelled" not in text
    assert "使われ得る" in answer.explain("ja")


def deportation(case, event):
    found = risks(case, event)
    return {
        name.removeprefix("deportation."): r for name, r in found.items() if "deportation." in name
    }


def test_a_sentence_says_only_which_grounds_it_may_be():
    student = holder("student")
    unsaid = deportation(student, z.events.Sentenced(day="2026-11-02"))
    assert {risk.touches.value for risk in unsaid.values()} == {"unknown"}
    assert {"listed_crime", "over_one_year", "drugs"} <= set(unsaid)
    fined = deportation(student, z.events.Sentenced(day="2026-11-02", sentence="fine", drugs=False))
    assert not set(fined) & {"listed_crime", "over_one_year", "drugs", "unauthorised_work_sentence"}
    suspended = deportation(
        student, z.events.Sentenced(day="2026-11-02", sentence="imprisonment_suspended")
    )
    assert "listed_crime" in suspended
    assert "over_one_year" not in suspended


@pytest.mark.parametrize(
    ("term", "over"), [("P1Y", False), ("P1Y1D", True), ("P11M", False), ("P13M", True)]
)
def test_over_one_year_is_more_than_twelve_months(term, over):
    told = z.events.read_event(
        {"kind": "sentenced", "day": "2026-11-02", "sentence": "imprisonment", "term": term}
    )
    assert ("over_one_year" in deportation(holder("student"), told)) is over


def test_listed_crimes_do_not_touch_appended_table_two():
    told = z.events.Sentenced(day="2026-11-02", sentence="imprisonment_suspended")
    assert "listed_crime" not in deportation(holder("long_term_resident"), told)
    assert "listed_crime" in deportation(holder("dependent"), told)


def test_the_short_times_of_a_deportation_proceeding_are_dated():
    answer = gather(holder("student"), [z.events.FindingMade(day="2026-11-02")], ON)
    dated = {each.step.id.rpartition(".")[2]: each.last_day for each in answer.steps}
    hearing = dated["request_for_oral_hearing"]  # three days, Art. 48(1)
    assert (hearing.safe, hearing.other) == (date(2026, 11, 4), date(2026, 11, 5))
