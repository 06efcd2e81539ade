"""Grounds of revocation: whom they can touch, from which day, under which number on which day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from zairyu.calendar import last_day
from zairyu.law.register import grounds, steps
from zairyu.logic import Outcome, assess
from zairyu.statuses import STATUS_IDS
from zairyu.statuses.families import TABLE_2

NOW = date(2026, 11, 25)
GROUND = {name: each for name, each in grounds().items() if name.startswith("revocation.")}
NOBODY_RECOGNISED = {"residence.recognised_as": "none"}

LAST_OLD, FIRST_NEW, DAY_AFTER = date(2027, 3, 31), date(2027, 4, 1), date(2027, 4, 2)


def touched(name: str, **more: object) -> set[str]:
    told = {key.replace("__", "."): value for key, value in more.items()}
    return {
        status
        for status in STATUS_IDS
        if assess(
            GROUND[name].who, {**NOBODY_RECOGNISED, **told, "residence.status_held": status}, NOW
        ).outcome
        is Outcome.MET
    }


def outcome(name: str, **told: object) -> Outcome:
    facts = {**NOBODY_RECOGNISED, **{key.replace("__", "."): value for key, value in told.items()}}
    return assess(GROUND[name].who, facts, NOW).outcome


# --- Whom ---


def test_three_months_touch_table_1_and_nothing_of_table_2() -> None:
    work = touched("revocation.inactive_three_months.work")
    study = touched("revocation.inactive_three_months.study")
    family = touched("revocation.inactive_three_months.family")
    designated = touched("revocation.inactive_three_months.designated")
    assert family == {"dependent"}
    assert designated == {"designated_activities"}
    assert study == {"student", "trainee", "cultural_activities", "pre_college_student"}
    assert {
        "business_manager",
        "specified_skilled_worker_i",
        "highly_skilled_professional_i_a",
    } <= work
    every = work | study | family | designated
    assert not every & (TABLE_2 | {"special_permanent_resident", "highly_skilled_professional_ii"})
    # What is left of table 1: HSP(ii), which has six months, and Temporary Visitor.
    assert set(STATUS_IDS) - every - TABLE_2 == {
        "highly_skilled_professional_ii",
        "temporary_visitor",
        "special_permanent_resident",
    }


def test_six_months_touch_hsp_ii_alone() -> None:
    assert touched("revocation.inactive_six_months.hsp_ii") == {"highly_skilled_professional_ii"}


@pytest.mark.parametrize(("status", "held_as", "also_child", "expected"), [
    ("spouse_or_child_of_japanese_national", "spouse", False, Outcome.MET),
    ("spouse_or_child_of_permanent_resident", "spouse", False, Outcome.MET),
    ("spouse_or_child_of_japanese_national", "child", False, Outcome.NOT_MET),
    ("spouse_or_child_of_japanese_national", "special_adoptee", False, Outcome.NOT_MET),
    ("spouse_or_child_of_japanese_national", "spouse", True, Outcome.NOT_MET),
    ("dependent", "spouse", False, Outcome.NOT_MET),
    ("long_term_resident", "spouse", False, Outcome.NOT_MET),
    ("designated_activities", "spouse", False, Outcome.NOT_MET),
])  # fmt: skip
def test_item_7_touches_spouses_of_two_statuses(
    status: str, held_as: str, also_child: bool, expected: Outcome
) -> None:
    found = outcome(
        "revocation.spouse_six_months",
        residence__status_held=status,
        position__held_as=held_as,
        position__also_as_child=also_child,
    )
    assert found is expected


@pytest.mark.parametrize("recognised", ["refugee", "complementary_protection"])
def test_the_recognised_are_left_out_of_every_ground(recognised: str) -> None:
    for ground in GROUND.values():
        for status in ("student", "dependent", "permanent_resident", "long_term_resident"):
            facts = {"residence.recognised_as": recognised, "residence.status_held": status}
            assert assess(ground.who, facts, NOW).outcome is Outcome.NOT_MET, ground.id


def test_the_grounds_on_permanent_residents_touch_nobody_else() -> None:
    for slug, fact in (
        ("dues", "enforcement.payment_withheld_intentionally"),
        ("duties", "enforcement.duties_of_the_act_neglected"),
        ("sentence", "removal.imprisoned_for_listed_crime"),
    ):
        name = f"revocation.permanent_resident_{slug}"
        whom = touched(name, **{fact.replace(".", "__"): True})
        if slug == "dues":  # a judgement: stated, it is a claim and not a finding
            assert whom <= {"permanent_resident"}
            assert (
                outcome(
                    name,
                    residence__status_held="long_term_resident",
                    **{fact.replace(".", "__"): True},
                )
                is Outcome.NOT_MET
            )
        else:
            assert whom == {"permanent_resident"}


# --- From which day ---


@pytest.mark.parametrize(("name", "event", "from_day"), [
    # Three months after the event; its own day is not counted (Civil Code 140, 143).
    ("revocation.inactive_three_months.work", date(2026, 11, 25), date(2027, 2, 26)),
    ("revocation.inactive_three_months.family", date(2026, 11, 30), date(2027, 3, 1)),
    ("revocation.inactive_three_months.family", date(2027, 11, 29), date(2028, 3, 1)),
    ("revocation.inactive_six_months.hsp_ii", date(2026, 8, 31), date(2027, 3, 1)),
    ("revocation.spouse_six_months", date(2026, 5, 31), date(2026, 12, 1)),
    ("revocation.spouse_six_months", date(2026, 6, 1), date(2026, 12, 2)),
    ("revocation.address_never_notified", date(2026, 12, 1), date(2027, 3, 2)),
    ("revocation.new_address_not_notified", date(2027, 12, 1), date(2028, 3, 1)),
])  # fmt: skip
def test_the_first_day_on_which_a_ground_could_be_used(
    name: str, event: date, from_day: date
) -> None:
    after = GROUND[name].after
    assert after is not None
    assert last_day(event, after) + timedelta(days=1) == from_day


@pytest.mark.parametrize("name", [
    "revocation.other_activity", "revocation.false_address", "revocation.deceit_at_landing",
    "revocation.deceit_in_permission", "revocation.false_document", "revocation.permanent_resident_dues",
])  # fmt: skip
def test_grounds_without_months(name: str) -> None:
    assert GROUND[name].after is None


def test_where_the_start_is_judged_it_is_said() -> None:
    judged = {name for name, ground in GROUND.items() if ground.start_judged}
    assert judged == {
        "revocation.spouse_six_months",
        "revocation.inactive_three_months.family",
        "revocation.inactive_three_months.designated",
    }


# --- Under which number ---


@pytest.mark.parametrize(("name", "old", "new"), [
    ("revocation.address_never_notified", "22-4/1/8", "22-4/1/10"),
    ("revocation.new_address_not_notified", "22-4/1/9", "22-4/1/11"),
    ("revocation.false_address", "22-4/1/10", "22-4/1/12"),
    ("revocation.spouse_six_months", "22-4/1/7", "22-4/1/7"),
    ("revocation.inactive_three_months.work", "22-4/1/6", "22-4/1/6"),
    ("revocation.other_activity", "22-4/1/5", "22-4/1/5"),
    ("revocation.permanent_resident_dues", None, "22-4/1/8"),
    ("revocation.permanent_resident_duties", None, "22-4/1/8"),
    ("revocation.permanent_resident_sentence", None, "22-4/1/9"),
])  # fmt: skip
def test_both_numberings(name: str, old: str | None, new: str) -> None:
    before = GROUND[name].stands_on(LAST_OLD)
    assert (None if before is None else before.path) == old
    for day in (FIRST_NEW, DAY_AFTER):
        citation = GROUND[name].stands_on(day)
        assert citation is not None
        assert citation.path == new


def test_what_comes_in_2027_was_not_read_in_full() -> None:
    citation = GROUND["revocation.address_never_notified"].stands_on(FIRST_NEW)
    assert citation is not None
    assert citation.confidence.value == "official"


def test_item_5_came_on_2017_01_01() -> None:
    assert GROUND["revocation.other_activity"].stands_on(date(2016, 12, 31)) is None
    assert GROUND["revocation.other_activity"].stands_on(date(2017, 1, 1)) is not None


# --- What answers, what follows ---


def test_just_cause_has_no_place_in_deceit_and_false_addresses() -> None:
    for slug in (
        "deceit_at_landing", "deceit_in_permission", "false_document", "deceit_in_special_permission",
        "false_address",
    ):  # fmt: skip
        assert GROUND[f"revocation.{slug}"].answers == ()


def test_the_four_just_causes_of_spouses_and_the_chance_to_apply() -> None:
    answers = {each.id for each in GROUND["revocation.spouse_six_months"].answers}
    assert answers == {
        "just_cause.found", "just_cause.violence", "just_cause.one_household",
        "just_cause.relative_abroad", "just_cause.divorce_in_court", "revocation.chance_to_apply",
    }  # fmt: skip


@pytest.mark.parametrize(("ground", "answer", "fact"), [
    ("revocation.spouse_six_months", "just_cause.violence", "just_cause.refuge_from_violence"),
    ("revocation.spouse_six_months", "just_cause.divorce_in_court", "just_cause.divorce_in_court"),
    ("revocation.inactive_three_months.work", "just_cause.looks_for_work", "just_cause.looks_for_work"),
    ("revocation.new_address_not_notified", "just_cause.home_lost", "just_cause.home_lost"),
    ("revocation.permanent_resident_dues", "revocation.not_intentional", "just_cause.payment_not_intended"),
])  # fmt: skip
def test_an_answer_holds_on_what_is_told(ground: str, answer: str, fact: str) -> None:
    given = {each.id: each for each in GROUND[ground].answers}[answer]
    assert given.holds is not None
    assert assess(given.holds, {fact: True}, NOW).outcome is Outcome.MET
    assert assess(given.holds, {fact: False}, NOW).outcome is Outcome.NOT_MET
    assert assess(given.holds, {}, NOW).outcome is Outcome.UNKNOWN


def test_an_answer_does_not_change_whom_or_when_a_ground_touches() -> None:
    told = {
        "residence__status_held": "student",
        "just_cause__accepted": True,
        "just_cause__school_closed": True,
    }
    assert outcome("revocation.inactive_three_months.study", **told) is Outcome.MET


def test_items_1_and_2_say_that_no_time_to_depart_is_given_and_the_others_thirty_days() -> None:
    for name, ground in GROUND.items():
        said = " ".join(text.en for text in ground.what_follows)
        without = name in ("revocation.deceit_at_landing", "revocation.deceit_in_permission")
        assert ("no time to depart is given, and deportation" in said) is without, name
        assert ("thirty days" in said) is not without, name
        assert "hearing" in said


def test_nothing_is_said_to_be_cancelled_and_the_grounds_say_could() -> None:
    for ground in GROUND.values():
        assert "could be used" in ground.text.en.lower(), ground.id
        assert "cancel" not in ground.text.en
        assert "取り消されます" not in ground.text.ja


def test_the_hearing_has_no_time_of_its_own() -> None:
    assert steps()["revocation.hearing"].within is None
    assert steps()["revocation.hearing"].trigger == "revocation_started"
