"""Acquisition of status (Art. 22-2): thirty days to apply, sixty to stay; days counted by hand."""

from __future__ import annotations

from datetime import date

import pytest

import zairyu as z
from zairyu.law.act import article_22_2
from zairyu.logic import Outcome, Verdict, assess

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN


def newborn(born: str = "2026-06-01") -> z.Case:
    return z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": born,
            "applicant": "baby",
            "persons": {"baby": {"born_on": born, "stays_outside_the_system": "newborn"}},
        }
    )


@pytest.mark.parametrize(
    ("day", "thirty", "sixty"),
    [
        ("2026-06-30", MET, MET),  # the thirtieth day if the day of birth is the first
        ("2026-07-01", UNKNOWN, MET),  # the thirtieth if it is not: disputed
        ("2026-07-02", NOT_MET, MET),
        ("2026-07-30", NOT_MET, MET),  # the sixtieth day if the day of birth is the first
        ("2026-07-31", NOT_MET, UNKNOWN),
        ("2026-08-01", NOT_MET, NOT_MET),
    ],
)
def test_days_from_a_birth_on_the_first_of_june(day: str, thirty: Outcome, sixty: Outcome) -> None:
    finding = z.check(newborn(), z.acquisition("dependent"), on=day)
    outcomes = {node.expr.id: node.outcome for node in finding.requirements}
    assert outcomes["act.article_22_2.within_thirty_days"] is thirty
    assert outcomes["act.article_22_2.within_sixty_days"] is sixty


def test_late_after_thirty_days_can_be_departed_from_after_sixty_not() -> None:
    late = z.check(newborn(), z.acquisition("dependent"), on="2026-07-15")
    assert late.verdict is Verdict.NOT_ELIGIBLE
    assert late.departable
    gone = z.check(newborn(), z.acquisition("dependent"), on="2026-08-10")
    assert gone.verdict is Verdict.NOT_ELIGIBLE
    assert not gone.departable


def test_it_is_for_those_who_never_landed() -> None:
    rule = article_22_2.without_landing
    fact = "residence.stays_without_landing"
    on = date(2026, 6, 1)
    assert assess(rule, {fact: True}, on).outcome is MET
    assert assess(rule, {fact: False}, on).outcome is NOT_MET
    assert assess(rule, {}, on).outcome is UNKNOWN


def test_it_costs_nothing_and_has_no_special_period() -> None:
    finding = z.check(newborn(), z.acquisition("dependent"), on="2026-06-10")
    assert not finding.procedure.special_period
    assert finding.procedure.fee(date(2026, 6, 10)).greatest == 0


def test_into_permanent_residence_article_22_is_read() -> None:
    finding = z.check(newborn(), z.acquisition("permanent_resident"), on="2026-06-10")
    assert finding.expr.id == "permanent_residence_by_acquisition"
