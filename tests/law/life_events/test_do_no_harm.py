"""What must never be said, and what must always be: read over all human text and all ways."""

import re
from datetime import date

import pytest
from attrs import evolve

import zairyu as z
from zairyu.case import Case, Relationship
from zairyu.case.person import Person
from zairyu.case.values import NONE, History, Named
from zairyu.life_events import contacts, ways
from zairyu.life_events.gather import gather
from zairyu.life_events.model import Way
from zairyu.life_events.tables import TABLES

from .people import holder

ON = date(2026, 11, 25)


def test_no_way_is_one_that_may_never_be_proposed():
    named = [each for each in vars(ways).values() if isinstance(each, Way)]
    assert len(named) > 30
    forbidden = re.compile(
        r"\b(marry|get married|divorce (your|the|him|her)|adopt (a|the|your)|recognise (a|the|your) child|give birth|"
        r"have a child|overstay|claim asylum|apply for (asylum|refugee))\b|難民|結婚する|離婚する|養子にする|認知する"
    )
    for each in named:
        said = f"{each.text.en} {each.text.ja}"
        assert not forbidden.search(said), said
        assert each.procedure != "refugee_recognition"


def test_a_spouse_status_is_named_only_where_a_tie_was_stated():
    spouse = {"to_spouse_of_japanese", "to_spouse_of_pr", "to_dependent"}
    stated = {"married", "sponsor_lost_status", "sponsor_naturalised"}
    for kind, table in TABLES.items():
        named = {way.id for row in table.rows for way in row.ways}
        assert kind in stated or not named & spouse, kind


@pytest.mark.parametrize(
    "kind",
    ["arrested", "sentenced", "stay_expired", "revocation_started", "deportation_started", "finding_made",
     "hearing_decision", "objection_decision", "demoted"],
)  # fmt: skip
def test_where_deportation_may_be_near_a_lawyer_comes_first(kind):
    answer = z.consequences(holder("student"), [z.events.EVENTS[kind](day="2026-11-01")], ON)
    assert answer.lawyer_first
    assert answer.contacts[0].lawyer
    assert answer.explain("en").startswith("See a lawyer today")
    assert answer.explain("ja").startswith("今日、弁護士に")


def test_no_consulate_for_somebody_who_seeks_protection_or_flees_violence():
    def listed(case, kind):
        answer = gather(case, [z.events.EVENTS[kind](day="2026-11-01")], ON)
        return [contact.id for contact in answer.contacts]

    plain = holder("designated_activities", period=None, expires_on=None)
    assert "consulate" in listed(plain, "passport_expired")
    spell = evolve(plain.persons["me"].statuses.items[0], designated_activity="REFUGEE_APP")
    me = evolve(plain.persons["me"], statuses=History((spell,)))
    assert "consulate" not in listed(evolve(plain, persons=Named({"me": me})), "passport_expired")
    both = [z.events.PassportExpired(day="2026-11-01"), z.events.ViolenceAtHome(day="2026-11-02")]
    assert "consulate" not in [contact.id for contact in gather(plain, both, ON).contacts]


def test_officials_who_may_have_to_report_are_marked():
    known = contacts.CONTACTS
    assert all(
        known[name].may_have_to_report
        for name in ("police", "municipality", "immigration_information")
    )
    assert not known["bar_association"].may_have_to_report
    text = z.consequences(holder("student"), [z.events.CardLost(day="2026-11-01")], ON).explain(
        "en"
    )
    assert "may have to report" in text


def test_a_possible_japanese_national_is_told_to_check_nationality_first():
    parent = Person(japanese_national=True)
    tie = Relationship(
        kind="parent_child", parent="mother", child="me", from_=date(2000, 1, 1), until=NONE
    )
    case = holder("dependent", ties=[tie], others={"mother": parent})
    said = gather(case, [z.events.SponsorDied(day="2026-11-01")], ON).first
    assert said[0].text.en.startswith("Check nationality first")
    assert gather(holder("dependent"), [z.events.SponsorDied(day="2026-11-01")], ON).first == ()


def test_a_japanese_national_is_named_no_way():
    case = holder(japanese_national=True)
    answer = gather(case, [z.events.LeftJob(day="2026-11-01")], ON)
    assert answer.ways == ()
    assert "needs no status" in answer.first[0].text.en


def test_a_way_that_can_move_a_child_carries_the_warning():
    child = Relationship(
        kind="parent_child", parent="me", child="kid", from_=date(2022, 1, 1), until=NONE
    )
    case = holder("dependent", capacity="spouse", ties=[child], others={"kid": Person()})
    ways_named = gather(case, [z.events.Divorce(day="2026-11-01")], ON).ways
    warned = {each.way.id: each.warning is not None for each in ways_named}
    assert warned["prepare_to_leave"]
    assert not warned["to_work"]


def test_an_app_may_put_its_own_contacts():
    own = {"bar_association": evolve(contacts.BAR, phone="03-0000-0000")}
    answer = z.consequences(
        holder("student"), [z.events.Arrested(day="2026-11-01")], ON, contacts=own
    )
    assert [contact.phone for contact in answer.contacts] == ["03-0000-0000"]


def test_the_case_is_not_changed():
    case = holder("student")
    z.consequences(case, [z.events.Graduated(day="2026-11-01")], ON)
    assert isinstance(case, Case)
    assert case == holder("student")
