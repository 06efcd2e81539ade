"""An example asked one day before a status existed is answered for its predecessor; from the day on, for itself."""

from __future__ import annotations

from contextlib import suppress

import pytest
from tests.cases.test_work_cases import ROWS, case_of

import zairyu as z

ENGINEER = "engineer_specialist_in_humanities_international_services"
HUMANITIES = "specialist_in_humanities_international_services"

DAYS = [
    ("2015-03-31", {"engineer", HUMANITIES, "investor_business_manager", "intra_company_transferee"}),
    ("2015-04-01", {ENGINEER, "business_manager", "intra_company_transferee"}),
    ("2027-03-31", {ENGINEER, "business_manager", "intra_company_transferee"}),
    ("2027-04-01", {ENGINEER, "business_manager", "intra_company_transferee_i",
                    "intra_company_transferee_ii", "employment_for_skill_development"}),
]  # fmt: skip
NAMES = set().union(*(names for _, names in DAYS))


def teacher() -> z.Case:
    """The English teacher whom the agency permitted, as of 2015-03-31."""
    return case_of(next(row for row in ROWS if row["id"] == "OFF-GIJ-UNI-P4"))


@pytest.mark.parametrize(("on", "expected"), DAYS)
def test_fit_names_the_statuses_of_the_day(on: str, expected: set[str]) -> None:
    answer = z.fit(teacher(), on)
    named = set()
    for name in NAMES:
        with suppress(z.UnknownName):
            named.add(answer[name].status.id)
    assert named == expected


@pytest.mark.parametrize(("on", "status"), [("2015-03-31", HUMANITIES), ("2015-04-01", ENGINEER)])
def test_the_permitted_teacher_fits_on_both_sides_of_the_merger(on: str, status: str) -> None:
    assert z.fit(teacher(), on)[status].verdict is z.Verdict.ELIGIBLE
