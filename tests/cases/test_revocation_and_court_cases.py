"""Rows that ask about a loss or a refusal: what could be used and from when, and what bounds the discretion."""

from __future__ import annotations

from datetime import date

import pytest

import zairyu as z
from zairyu import events as e
from zairyu.case import Case, History, Named, Person, Relationship, StatusSpell
from zairyu.case.values import NONE
from zairyu.logic import Verdict


def holder(status: str, on: date, since: date, until: date, **held: object) -> Case:
    """Somebody married who holds a status as a spouse on a day."""
    spell = StatusSpell(
        status=status,
        from_=since,
        until=NONE,
        expires_on=until,
        capacity="spouse",
        **held,  # type: ignore[arg-type]
    )
    marriage = Relationship(
        kind="marriage", persons=("me", "partner"), from_=date(1997, 12, 9), until=NONE
    )
    return Case(
        as_of=on,
        applicant="me",
        persons=Named({"me": Person(statuses=History((spell,))), "partner": Person()}),
        relationships=History((marriage,)),
    )


@pytest.mark.parametrize("row", ["EXP-DIV-8"])
def test_a_dependent_divorced_four_months_ago(row: str) -> None:
    """Revocable after three months without the activity, not six; a work status is a way, Long-Term Resident is not the usual one."""
    on = date(2014, 7, 19)
    case = holder("dependent", on, date(2013, 4, 1), date(2016, 4, 1))
    answer = z.consequences(case, [e.Divorce(day="2014-03-19")], on)
    grounds = {
        risk.ground.id: risk.from_day for risk in answer.risks if risk.ground.kind == "revocation"
    }
    # from 19 March, that day counted, three months run to 18 June; by Civil Code 140 to 19 June
    usable = grounds["revocation.inactive_three_months.family"]
    assert (usable.safe, usable.other) == (date(2014, 6, 19), date(2014, 6, 20)), row
    assert usable.other <= on
    assert "revocation.spouse_six_months" not in grounds
    ways = {option.id for option in answer.options}
    assert "to_work" in ways
    assert "long_term_after_divorce" not in ways


@pytest.mark.parametrize("row", ["CRT-5"])
def test_a_refused_extension_that_a_court_revoked(row: str) -> None:
    """Tokyo District Court, 19 February 2002: abuse of discretion; the reasons were not seen.

    The law of 1999 is not encoded, and that is the answer for its days. The same facts twenty years later: the
    extension is for the authority to judge, and what bounds its discretion stands beside it and beside the refusal.
    """
    with pytest.raises(z.LawNotCovered):
        z.check(_case(1999), z.extension(), on="1999-06-16")
    case, filed, refused = _case(2019), date(2019, 6, 16), date(2019, 10, 15)
    finding = z.check(case, z.extension(), on=filed)
    assert finding.verdict in (Verdict.DISCRETIONARY, Verdict.UNDETERMINED), row
    beside = {node.expr.id for node in finding.considerations}  # type: ignore[attr-defined]
    assert {"considerations.limits_of_discretion", "considerations.proportionality"} <= beside
    answer = z.consequences(case, [e.Refused(day=refused)], refused)
    told = " ".join(note.text.en for note in answer.notes)
    assert "suit may be brought within six months" in told
    assert "Limits of discretion" in told


def _case(year: int) -> Case:
    """Entered on 4 July, a year before the end of the stay at which the extension was asked for."""
    filed = date(year, 6, 16)
    return holder("long_term_resident", filed, date(year - 1, 7, 4), date(year, 7, 4))
