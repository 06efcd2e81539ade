"""Published questions on notifications to the agency (Art. 19-16), asked as what follows from the event."""

from __future__ import annotations

from datetime import date

import pytest

import zairyu as z
from zairyu import events as e

DAY = "2025-01-01"
ENGINEER = "engineer_specialist_in_humanities_international_services"
# The day of the event and fourteen days after it. With that day counted the last is 14 January 2025 (a
# Tuesday), without it the 15th.
SAFE, OTHER = date(2025, 1, 14), date(2025, 1, 15)

ROWS = {
    "OFF-NOT-1": (ENGINEER, {}, e.LeftJob(day=DAY), "19-16(ii)"),
    "OFF-NOT-2": (ENGINEER, {}, e.OrganisationChanged(day=DAY), "19-16(ii)"),
    "OFF-NOT-5": ("business_manager", {}, e.EmployerBankrupt(day=DAY), "19-16(i)"),
    "OFF-NOT-6": ("highly_skilled_professional_i_b", {}, e.JoinedJob(day=DAY), "19-16(ii)"),
    "OFF-NOT-8": ("dependent", {"capacity": "spouse"}, e.Divorce(day=DAY), "19-16(iii)"),
    "OFF-NOT-11": ("permanent_resident", {}, e.JoinedJob(day=DAY), None),
    "OFF-NOT-12": ("long_term_resident", {"capacity": "spouse"}, e.Divorce(day=DAY), None),
}


@pytest.mark.parametrize("row", ROWS)
def test_published_questions(row: str) -> None:
    status, told, event, item = ROWS[row]
    spell = {"status": status, "from": "2024-04-01", "until": "none", **told}
    if status == "permanent_resident":
        spell["period_of_stay"] = "indefinite"
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": DAY,
            "applicant": "me",
            "persons": {"me": {"japanese_national": False, "statuses": [spell]}},
        }
    )
    answer = z.consequences(case, [event], on=DAY)
    found = [
        (citation.label("en").partition("Art. ")[2], duty)
        for duty in answer.duties
        for citation in duty.citations
        if citation.path.startswith("19-16")
    ]
    if item is None:
        assert found == []
        return
    assert [place for place, _ in found] == [item]
    ((_, duty),) = found
    assert duty.last_day is not None
    assert (duty.last_day.safe, duty.last_day.other) == (SAFE, OTHER)
