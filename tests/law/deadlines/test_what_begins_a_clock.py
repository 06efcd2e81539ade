"""Which events begin a duty or a clock, and what the Act adds: rules that a sweep of broken ones had left unguarded."""

from __future__ import annotations

import pytest

from zairyu.case import History
from zairyu.law.register import duties, grounds
from zairyu.logic import Outcome

from .people import holder, risk


@pytest.mark.parametrize(
    ("name", "events"),
    [
        # Art. 19-15(1): no longer a resident (naturalised, the stay over or revoked), the card over, not back in time.
        ("card.return", {"naturalised", "stay_expired", "revoked", "card_expires", "long_absence"}),
        ("card.lost", {"card_lost"}),
        ("address.after_landing", {"entered_japan"}),
        ("address.after_permission", {"permission_granted"}),
        ("address.moved", {"moved"}),
        ("organisation.left", {"left_job", "left_school", "graduated", "retired", "seconded"}),
        ("organisation.spouse", {"divorced", "spouse_died"}),  # 19-16(iii): separation is none
    ],
)
def test_what_begins_a_duty(name, events):
    assert set(duties()[f"duty.{name}"].triggers) == events


@pytest.mark.parametrize(
    ("name", "events"),
    [
        (
            "spouse_six_months",
            {"divorced", "spouse_died", "separated", "violence_at_home", "long_absence"},
        ),
        (
            "inactive_three_months.family",
            {
                "divorced", "spouse_died", "sponsor_died", "sponsor_left_japan", "sponsor_lost_status",
                "sponsor_naturalised", "separated", "violence_at_home", "long_absence",
            },
        ),
        ("permanent_resident_sentence", {"sentenced"}),
    ],
)  # fmt: skip
def test_what_begins_a_clock(name, events):
    assert set(grounds()[f"revocation.{name}"].triggers) == events


def test_only_item_five_knows_no_time_to_depart_where_flight_is_suspected():
    """Art. 22-4(7), proviso."""
    told = {
        name.removeprefix("revocation.")
        for name, ground in grounds().items()
        if any("flight" in text.en for text in ground.what_follows)
    }
    assert told == {"other_activity"}


@pytest.mark.parametrize(
    ("listed", "touches"), [(None, Outcome.UNKNOWN), (True, Outcome.MET), (False, None)]
)
def test_a_sentence_touches_permanent_residents_only_for_a_listed_crime(listed, touches):
    name = "removal.imprisoned_for_listed_crime"
    stated = {} if listed is None else {name: listed}
    case = holder("permanent_resident", facts=stated, protection=History((), complete=True))
    found = risk(case, "revocation.permanent_resident_sentence", "sentenced", "2027-05-01")
    assert (None if found is None else found.touches) is touches
