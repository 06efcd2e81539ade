"""Every item of the rows, in every version, is said to be covered; the paths are copied from the ordinance."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.citations import LANDING_CRITERIA
from zairyu.law.hsp.landing_row import as_instructor, as_nursing_care, as_researcher, item_1
from zairyu.law.register import covered
from zairyu.logic import Outcome

from .good_case import CARE_WORKER, LAWYER, NURSE, RESEARCHER, TEACHER, outcome

ALWAYS = (date(2017, 6, 1), date(2017, 9, 1), date(2020, 4, 1), date(2026, 3, 31), date(2026, 4, 1))
SINCE_2017 = ALWAYS[1:]
ITEMS = {
    "高度専門職1号": (ALWAYS, ["柱書", "1/イ", "1/ロ", "2"]),
    "法律・会計業務": (ALWAYS, ["柱書"]),
    "医療": (ALWAYS, ["1", "2", "3"]),
    "研究": (ALWAYS, ["1", "2", "柱書", "ただし書", "1/ただし書"]),
    "教育": (ALWAYS, ["1", "1/イ/(1)", "1/イ/(2)", "1/イ/(3)", "1/ロ", "2", "1/ただし書"]),
    "介護": (SINCE_2017, ["1", "2"]),
}


@pytest.mark.parametrize("row", ITEMS)
def test_every_item_is_covered_in_every_version(row: str) -> None:
    days, items = ITEMS[row]
    for day in (each.isoformat() for each in days):
        there = {
            entry.path
            for entry in covered()
            if entry.instrument is LANDING_CRITERIA
            and (entry.start or "") <= day
            and (entry.until is None or day < entry.until)
            and entry.rules
        }
        assert {f"{row}/{path}" for path in items} <= there, day


# --- The row of Highly Skilled Professional (i) rests on these rows -----------------------------------------------


@pytest.mark.parametrize(
    ("below", "values", "name", "bad"),
    [
        ("legal_accounting_services", LAWYER, "licensed.legal_or_accounting", "another"),
        ("medical_services", NURSE, "activity.pay", 3_599_999),
        ("researcher", RESEARCHER, "researching.master_degree", False),
        ("instructor", TEACHER, "teaching.years_schooled_in_language", 11),
        ("nursing_care", CARE_WORKER, "activity.pay", 3_599_999),
    ],
)
def test_hsp_needs_the_criteria_of_the_status_below(
    below: str, values: dict[str, object], name: str, bad: object
) -> None:
    good = values | {"hsp.status_below": below}
    assert outcome(item_1, good) is Outcome.MET
    assert outcome(item_1, good | {name: bad}) is Outcome.NOT_MET
    assert outcome(item_1, good | {"hsp.status_below": "other"}) is Outcome.NOT_MET


def test_a_status_below_that_is_another_is_not_met() -> None:
    for rule in (as_researcher, as_instructor, as_nursing_care):
        assert outcome(rule, {"hsp.status_below": "professor"}) is Outcome.NOT_MET
