"""入管特例法: by law, by birth within sixty days, from a status of appended table 2."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.family import special_permanent_resident as special
from zairyu.logic import Outcome, Verdict, assess

from .good_case import outcome

NOW = date(2026, 11, 25)
BORN: dict[str, object] = {
    "special_permanent.line": "descendant",
    "residence.stays_without_landing": True,
    "residence.days_since_stay_without_landing": 60,
}


@pytest.mark.parametrize(
    ("days", "expected"),
    [(59, Verdict.ELIGIBLE), (60, Verdict.ELIGIBLE), (61, Verdict.NOT_ELIGIBLE)],
)
def test_sixty_days(days: int, expected: Verdict) -> None:
    values = BORN | {"residence.days_since_stay_without_landing": days}
    assert assess(special.by_birth, values, NOW).verdict is expected


@pytest.mark.parametrize(
    "change", [{"special_permanent.line": "none"}, {"residence.stays_without_landing": False}]
)
def test_whom_article_4_is_not_for(change: dict[str, object]) -> None:
    assert assess(special.by_birth, BORN | change, NOW).verdict is Verdict.NOT_ELIGIBLE


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("spouse_or_child_of_japanese_national", Verdict.ELIGIBLE),
        ("spouse_or_child_of_permanent_resident", Verdict.ELIGIBLE),
        ("long_term_resident", Verdict.ELIGIBLE),
        ("permanent_resident", Verdict.NOT_ELIGIBLE),
        ("dependent", Verdict.NOT_ELIGIBLE),
    ],
)
def test_article_5_asks_for_another_status_of_table_2(status: str, expected: Verdict) -> None:
    values = {"special_permanent.line": "lost_by_treaty", "residence.status_held": status}
    assert assess(special.by_residence, values, NOW).verdict is expected


@pytest.mark.parametrize(("held", "expected"), [(True, Outcome.MET), (False, Outcome.NOT_MET)])
def test_by_law(held: bool, expected: Outcome) -> None:
    values = {
        "special_permanent.line": "lost_by_treaty",
        "special_permanent.held_position_on_1991_11_01": held,
    }
    assert outcome(special.by_law, values) is expected
