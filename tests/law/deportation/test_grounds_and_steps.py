"""Grounds of Art. 24 that an event can bring, and the dated steps: last days written by hand."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import is_closed, last_day
from zairyu.law.act.deportation import GROUNDS, LAWYER_TODAY
from zairyu.law.act.deportation_steps import STEPS
from zairyu.logic import Outcome, assess

BY_ID = {ground.id.removeprefix("deportation."): ground for ground in GROUNDS}
STEP = {step.id.rsplit(".", 1)[1]: step for step in STEPS}
NOW = date(2026, 11, 25)


def test_every_item_of_article_24_stands_once() -> None:
    """Items 1 to 10; (v), (v-2), (vi-2) to (vi-4) stand with (vi), (iii-3) and (iv)(l)-(o) with (iii-2)."""
    paths = [str(ground.places[0].citation.path).removeprefix("24/1/") for ground in GROUNDS]
    assert sorted(paths) == sorted([
        "1", "2", "2-2", "2-3", "2-4", "3", "3-2", "3-4", "3-5", "4/イ", "4/ロ", "4/ハ", "4/ニ", "4/ホ", "4/ヘ", "4/ト",
        "4/チ", "4/リ", "4/ヌ", "4/ル", "4-2", "4-3", "4-4", "6", "7", "8", "9", "10",
    ])  # fmt: skip


def test_a_lawyer_comes_first_everywhere() -> None:
    assert all(ground.what_follows[0] is LAWYER_TODAY for ground in GROUNDS)
    bans = [step for step in STEPS if step.id.startswith("landing_ban.")]
    assert len(bans) == 11
    assert all(step.notes[0] is LAWYER_TODAY for step in STEPS if step not in bans)


@pytest.mark.parametrize(("ground", "status", "touched"), [
    ("listed_crime", "student", True), ("listed_crime", "dependent", True),
    ("listed_crime", "long_term_resident", False), ("listed_crime", "permanent_resident", False),
    ("listed_crime", "special_permanent_resident", False),
    ("drugs", "permanent_resident", True), ("drugs", "long_term_resident", True),
    ("drugs", "special_permanent_resident", False),
    ("over_one_year", "permanent_resident", True), ("over_one_year", "special_permanent_resident", False),
    ("work_outside_status", "student", True), ("work_outside_status", "permanent_resident", False),
    ("unauthorised_work_sentence", "spouse_or_child_of_japanese_national", False),
    ("unauthorised_work_sentence", "engineer_specialist_in_humanities_international_services", True),
    ("card_or_notice_sentence", "permanent_resident", True),
    ("disturbing_competitions", "temporary_visitor", True), ("disturbing_competitions", "student", False),
    ("overstay", "temporary_visitor", True),
])  # fmt: skip
def test_whom_a_ground_can_touch(ground: str, status: str, touched: bool) -> None:
    finding = assess(BY_ID[ground].who, {"residence.status_held": status}, NOW)
    assert finding.outcome is (Outcome.MET if touched else Outcome.NOT_MET)


def test_revocation_for_another_activity_came_in_2017() -> None:
    ground = BY_ID["revoked_for_other_activity"]
    assert ground.stands_on(date(2016, 12, 31)) is None
    assert ground.stands_on(date(2017, 1, 1)) is not None


def test_one_year_answers_the_ground() -> None:
    answer = BY_ID["over_one_year"].answers[0]
    assert answer.holds is not None
    for value, outcome in ((False, Outcome.MET), (True, Outcome.NOT_MET)):
        assert (
            assess(answer.holds, {"removal.sentenced_over_one_year": value}, NOW).outcome is outcome
        )


@pytest.mark.parametrize(("event", "last"), [
    (date(2026, 1, 31), date(2026, 4, 1)),   # 28 days of February, 31 of March, one of April
    (date(2028, 2, 1), date(2028, 4, 1)),    # leap year: 28 + 31 + 1
    (date(2027, 2, 1), date(2027, 4, 2)),    # 27 + 31 + 2
    (date(2026, 11, 25), date(2027, 1, 24)), # 5 + 31 + 24
])  # fmt: skip
def test_sixty_days(event: date, last: date) -> None:
    after = BY_ID["sixty_days_over"].after
    assert after is not None
    assert last_day(event, after) == last


@pytest.mark.parametrize("name", [
    "request_for_oral_hearing", "objection", "special_permission_after_accepting_the_finding",
    "special_permission_after_accepting_the_decision", "special_permission_after_the_objection",
])  # fmt: skip
@pytest.mark.parametrize(("notified", "strict", "open_day"), [
    (date(2026, 11, 25), date(2026, 11, 28), date(2026, 11, 30)),  # Saturday -> Monday
    (date(2026, 11, 30), date(2026, 12, 3), date(2026, 12, 3)),    # across a month end
    (date(2026, 12, 28), date(2026, 12, 31), date(2027, 1, 4)),    # the year end
    (date(2028, 2, 27), date(2028, 3, 1), date(2028, 3, 1)),       # leap day
    (date(2027, 2, 26), date(2027, 3, 1), date(2027, 3, 1)),
])  # fmt: skip
def test_three_days(name: str, notified: date, strict: date, open_day: date) -> None:
    step = STEP[name]
    assert step.within is not None
    assert not step.first_day_counts
    assert last_day(notified, step.within) == strict
    assert last_day(notified, step.within, closed=is_closed) == open_day


@pytest.mark.parametrize(("name", "trigger"), [
    ("request_for_oral_hearing", "finding_made"), ("objection", "hearing_decision"),
    ("special_permission_after_the_objection", "objection_decision"),
])  # fmt: skip
def test_what_begins_the_three_days(name: str, trigger: str) -> None:
    assert STEP[name].trigger == trigger


@pytest.mark.parametrize("name", [
    "supervision_before_the_order", "supervision_after_the_order", "review_of_detention",
    "special_permission_after_the_objection", "left_at_own_cost", "order_to_leave",
])  # fmt: skip
def test_what_came_on_2024_06_10(name: str) -> None:
    places = STEP[name].places
    assert not any(place.holds_on(date(2024, 6, 9)) for place in places)
    assert any(place.holds_on(date(2024, 6, 10)) for place in places)


def test_the_departure_order_is_cited_by_day() -> None:
    places = STEP["leave_under_departure_order"].places

    def on(day: date) -> list[str]:
        return [str(place.citation.path) for place in places if place.holds_on(day)]

    assert on(date(2024, 6, 9)) == ["55-3/1"]
    assert on(date(2024, 6, 10)) == ["55-85/1"]


@pytest.mark.parametrize(("ordered", "last"), [
    (date(2026, 2, 20), date(2026, 3, 7)), (date(2028, 2, 20), date(2028, 3, 6)), (date(2026, 12, 20), date(2027, 1, 4)),
])  # fmt: skip
def test_fifteen_days_to_leave(ordered: date, last: date) -> None:
    within = STEP["leave_under_departure_order"].within
    assert within is not None
    assert last_day(ordered, within) == last


@pytest.mark.parametrize(("name", "left", "last"), [
    ("departure_order", date(2026, 11, 25), date(2027, 11, 25)),
    ("departure_order_declared_late_as_visitor", date(2026, 11, 25), date(2031, 11, 25)),
    ("left_at_own_cost", date(2028, 2, 29), date(2029, 2, 28)),   # starts on 1 March: to the end of February
    ("deported_first_time", date(2026, 11, 25), date(2031, 11, 25)),
    ("deported_again", date(2026, 11, 25), date(2036, 11, 25)),
    ("refused_at_landing", date(2026, 11, 25), date(2027, 11, 25)),
    ("listed_crime_final_abroad", date(2026, 11, 25), date(2031, 11, 25)),
])  # fmt: skip
def test_bans_on_landing(name: str, left: date, last: date) -> None:
    step = next(step for step in STEPS if step.id == f"landing_ban.{name}")
    assert step.within is not None
    assert last_day(left, step.within) == last


@pytest.mark.parametrize("name", ["sentence_of_a_year", "drugs", "prostitution", "trafficking"])
def test_bans_without_end(name: str) -> None:
    assert next(step for step in STEPS if step.id == f"landing_ban.{name}").within is None


def test_three_months_of_detention_and_six_to_sue() -> None:
    review, suit = STEP["review_of_detention"].within, STEP["suit_on_the_decision"].within
    assert review is not None
    assert suit is not None
    assert last_day(date(2026, 11, 30), review) == date(2027, 2, 28)
    assert last_day(date(2026, 8, 31), suit) == date(2027, 2, 28)
