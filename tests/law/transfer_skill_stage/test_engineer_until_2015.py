"""Engineer, and Specialist in Humanities/International Services: two statuses until 2015-03-31."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.landing_criteria.engineer_until_2015 import engineering, humanities
from zairyu.logic import Outcome
from zairyu.procedures.assemble import scheme_for

from .good_case import found, outcome

MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
LAST, FIRST = date(2015, 3, 31), date(2015, 4, 1)
WORKER = {
    "activity.under_contract": True,
    "activity.needs_specialised_knowledge": found(True),
    "activity.main_activity_qualifies": found(True),
}


@pytest.mark.parametrize("on", [LAST, FIRST])
@pytest.mark.parametrize(
    ("field", "engineer_then", "specialist_then"),
    [
        ("natural_sciences", MET, NOT_MET),
        ("humanities", NOT_MET, MET),
        ("international_services", NOT_MET, MET),
        ("another_status", NOT_MET, NOT_MET),
    ],
)
def test_the_work_was_divided_until_31_march_2015(
    on: date, field: str, engineer_then: Outcome, specialist_then: Outcome
) -> None:
    values = WORKER | {"activity.field_of_work": field}
    merged = NOT_MET if field == "another_status" else MET
    expected = (engineer_then, specialist_then) if on == LAST else (merged, merged)
    assert (outcome(engineering, values, on), outcome(humanities, values, on)) == expected


@pytest.mark.parametrize(
    ("status", "activity"),
    [
        ("engineer", "act.table_i_2.engineer_until_2015"),
        ("specialist_in_humanities_international_services", "act.table_i_2.specialist_until_2015"),
        ("investor_business_manager", "act.table_i_2.business_manager"),
    ],
)
def test_a_former_status_is_examined_by_its_own_activity(status: str, activity: str) -> None:
    change = scheme_for("change_of_status", to=status, present="student")
    assert activity in {item.id for item in change.items}
