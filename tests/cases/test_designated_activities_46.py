"""The agency's examples of number 46, restated; and its rules at each boundary and amendment day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import zairyu as z
from zairyu.law.designated.number_46 import number_46
from zairyu.logic import Found, Verdict, assess

FIRST = date(2019, 5, 30)
YES, NO = Found(True, "agency", None), Found(False, "agency", None)
GOOD: dict[str, Any] = {
    "graduate_work.university_degree_in_japan": True,
    "graduate_work.majored_in_japanese": False,
    "languages.shows_n1": True,
    "graduate_work.full_time": True,
    "activity.pay_at_least_as_japanese": YES,
    "graduate_work.reserved_or_excluded": False,
}


def verdict(on: date = FIRST, **changes: Any) -> Verdict:
    values = GOOD | {name.replace("__", "."): value for name, value in changes.items()}
    return assess(number_46, values, on).verdict


# The ministry's findings are inputs: uses what was learned, needs fluent Japanese.
ROWS = {
    "OFF-DA46-P1": ({"uses": YES, "fluent": YES}, Verdict.ELIGIBLE),
    "OFF-DA46-D1": ({"uses": NO}, Verdict.NOT_ELIGIBLE),
    "OFF-DA46-D2": ({"uses": NO}, Verdict.NOT_ELIGIBLE),
    "OFF-DA46-D3": ({"uses": NO}, Verdict.NOT_ELIGIBLE),
    "OFF-DA46-D5": ({"uses": NO}, Verdict.NOT_ELIGIBLE),
    "OFF-DA46-E2": ({"n1": False}, Verdict.NOT_ELIGIBLE),
}
NAMES = {
    "uses": "graduate_work__uses_what_was_learned",
    "fluent": "graduate_work__needs_fluent_japanese",
    "n1": "languages__shows_n1",
}


@pytest.mark.parametrize("row", ROWS)
def test_published_examples(row: str) -> None:
    found, expected = ROWS[row]
    assert verdict(**{NAMES[name]: value for name, value in found.items()}) is expected


def test_what_the_work_is_stays_the_authoritys_to_judge() -> None:
    assert verdict() is Verdict.DISCRETIONARY


FINE = {NAMES["uses"]: YES, NAMES["fluent"]: YES}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2019, 5, 29), Verdict.NOT_ELIGIBLE),
        (date(2019, 5, 30), Verdict.ELIGIBLE),
        (date(2019, 5, 31), Verdict.ELIGIBLE),
    ],
)
def test_from_the_day_it_stood_in_the_notice(day: date, expected: Verdict) -> None:
    assert verdict(day, **FINE) is expected


@pytest.mark.parametrize("wider", ["bachelor_after_college", "certified_course_completed"])
@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2024, 2, 28), Verdict.NOT_ELIGIBLE),
        (date(2024, 2, 29), Verdict.ELIGIBLE),
        (date(2024, 3, 1), Verdict.ELIGIBLE),
    ],
)
def test_colleges_and_certified_courses_since_29_february_2024(
    day: date, expected: Verdict, wider: str
) -> None:
    schooling = {
        "graduate_work__university_degree_in_japan": False,
        "graduate_work__bachelor_after_college": False,
        "graduate_work__certified_course_completed": False,
        f"graduate_work__{wider}": True,
    }
    assert verdict(day, **FINE, **schooling) is expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"graduate_work__full_time": False}, Verdict.NOT_ELIGIBLE),
        ({"graduate_work__reserved_or_excluded": True}, Verdict.NOT_ELIGIBLE),
        ({"activity__pay_at_least_as_japanese": NO}, Verdict.NOT_ELIGIBLE),
        ({NAMES["fluent"]: NO}, Verdict.NOT_ELIGIBLE),
        ({NAMES["n1"]: False, "graduate_work__majored_in_japanese": True}, Verdict.ELIGIBLE),
    ],
)
def test_each_condition(change: dict[str, Any], expected: Verdict) -> None:
    assert verdict(**FINE | change) is expected


@pytest.mark.parametrize(
    ("pay", "expected"), [(2_999_999, Verdict.NOT_ELIGIBLE), (3_000_000, Verdict.ELIGIBLE)]
)
def test_pay_by_the_yen(pay: int, expected: Verdict) -> None:
    stated = {"activity__pay": pay, "activity__comparable_pay": 3_000_000}
    values = {
        key: value for key, value in GOOD.items() if key != "activity.pay_at_least_as_japanese"
    }
    values |= {name.replace("__", "."): value for name, value in (FINE | stated).items()}
    assert assess(number_46, values, FIRST).verdict is expected


def test_it_is_read_from_a_case() -> None:
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {
                "me": {
                    "education": {
                        "complete": True,
                        "items": [
                            {
                                "level": "university",
                                "country": "JPN",
                                "degree": "bachelor",
                                "japanese_major": False,
                                "completed": True,
                                "completed_on": "2026-03-20",
                            }
                        ],
                    },
                    "languages": {
                        "complete": True,
                        "items": [
                            {"language": "ja", "test": "jlpt", "level": "n2", "passed": True}
                        ],
                    },
                }
            },
        }
    )
    finding = z.evaluate(case, "designated_activities.no_46", on="2026-11-25")
    assert isinstance(finding, z.Finding)
    assert finding.verdict is Verdict.NOT_ELIGIBLE
    assert [node.expr.id for node in finding.failing] == ["designated_activities.no_46.japanese"]
