"""Procedures, remedies and agents: complete in both languages, with times and fees from their sources."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Period
from zairyu.procedures import PROCEDURES
from zairyu.procedures.agents import AGENTS, agents_for
from zairyu.procedures.remedies import REMEDIES, remedies_after

NOW = date(2026, 11, 25)


def test_only_change_and_extension_bring_a_special_period() -> None:
    assert {name for name, each in PROCEDURES.items() if each.special_period} == {
        "change_of_status",
        "extension",
    }


@pytest.mark.parametrize(
    ("procedure", "least", "greatest"),
    [
        ("acquisition", 0, 0),
        ("permission_for_other_activity", 0, 0),
        ("re_entry_permit", 4_000, 7_000),
        ("special_re_entry", 0, 0),
        ("certificate_of_authorised_employment", 2_000, 2_000),
        ("certificate_of_eligibility", 0, 0),
        ("card_renewal", 0, 0),
        ("notification_of_spouse", 0, 0),
        ("special_permission", 0, 0),
        ("refugee_recognition", 0, 0),
        ("naturalisation", 0, 0),
        ("permanent_residence", 200_000, 200_000),
        ("extension", 10_000, 75_000),
    ],
)
def test_fees_from_october_2026(procedure: str, least: int, greatest: int) -> None:
    fee = PROCEDURES[procedure].fee(NOW)
    assert (fee.least, fee.greatest) == (least, greatest)


def test_a_refusal_has_no_review_but_reasons_and_a_lawsuit() -> None:
    found = [remedy.id for remedy in remedies_after("refused")]
    assert found[0] == "reasons_at_the_counter"
    assert {"apply_again", "suit_for_revocation", "no_administrative_review"} <= set(found)
    assert "request_for_review" not in found


def test_times_of_the_remedies() -> None:
    by_id = {remedy.id: remedy for remedy in REMEDIES}
    suit = by_id["suit_for_revocation"]
    assert (suit.within, suit.longest) == (Period(months=6), Period(years=1))
    assert by_id["request_for_review"].within == Period(days=7)
    assert by_id["suit_against_inaction"].within is None
    assert by_id["state_redress"].within == Period(years=3)


def test_every_remedy_says_what_it_cannot_do_in_both_languages() -> None:
    for remedy in REMEDIES:
        assert remedy.cannot.ja
        assert remedy.cannot.en
        assert remedy.citations
    assert len({remedy.id for remedy in REMEDIES}) == len(REMEDIES)


def test_what_is_said_of_parents_is_left_out_for_adults_only() -> None:
    parents = {"parents_with_joint_authority", "a_parent_who_refuses"}
    for minor in (True, None):
        assert parents <= {agent.id for agent in agents_for("extension", minor=minor)}
    assert not parents & {agent.id for agent in agents_for("extension", minor=False)}


def test_those_who_must_act_are_for_cards_and_addresses_only() -> None:
    must = [agent for agent in AGENTS if agent.must]
    assert [agent.id for agent in must] == ["relative_living_together"]
    assert set(must[0].procedures) == {
        "card_renewal",
        "card_reissue",
        "card_exchange",
        "specified_residence_card",
        "notification_of_changed_details",
        "notification_of_first_address",
        "notification_of_address_after_grant",
        "notification_of_new_address",
    }
    assert agents_for("special_re_entry") == ()
