"""Cultural Activities and Temporary Visitor: the two activities, the extension of a short stay; coverage by item."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.landing_criteria import cultural_activities as culture
from zairyu.law.landing_criteria import temporary_visitor as visitor
from zairyu.law.register import covered, gaps
from zairyu.logic import Outcome

from .good_case import found, outcome

NOW = date(2026, 11, 25)
MET, NOT, UNKNOWN, NA = (
    Outcome.MET,
    Outcome.NOT_MET,
    Outcome.UNKNOWN,
    Outcome.NOT_APPLICABLE,
)

PUPIL = {
    "visit.cultural_activity": "learning_japanese_culture_from_an_expert",
    "visit.brings_income": False,
    "visit.is_study_or_training": False,
}
TOURIST = {
    "visit.purpose": "sightseeing",
    "visit.is_short": found(True),
    "visit.brings_income": False,
}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, MET),
        ({"visit.cultural_activity": "academic_or_artistic"}, MET),
        ({"visit.cultural_activity": "none"}, NOT),
        ({"visit.brings_income": True}, NOT),
        ({"visit.is_study_or_training": True}, NOT),
    ],
)
def test_cultural_activities(change, expected) -> None:
    assert outcome(culture.activity_of_the_table, PUPIL | change, NOW) is expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, MET),
        ({"visit.purpose": "relatives"}, MET),
        ({"visit.purpose": "other"}, NOT),
        ({"visit.brings_income": True}, NOT),
        ({"visit.is_short": found(False)}, NOT),
    ],
)
def test_temporary_visitor(change, expected) -> None:
    assert outcome(visitor.activity_of_the_table, TOURIST | change, NOW) is expected


@pytest.mark.parametrize(
    ("reason", "days", "expected"), [(True, 180, MET), (True, 181, NOT), (False, 100, NOT)]
)
def test_a_longer_short_stay(reason, days, expected) -> None:
    stay = {
        "visit.special_reason_to_stay_longer": found(reason),
        "visit.days_with_extension": days,
    }
    assert outcome(visitor.extended, stay, NOW) is expected
    assert outcome(visitor.longer_stay, stay, NOW) is NA
    assert outcome(visitor.extended, {}, NOW) is UNKNOWN


def items(row: str, *paths: str) -> set[str]:
    return {f"{row}/{path}" for path in paths}


STUDENT = items(
    "留学", "1", "1/イ", "1/ロ", "1/ハ", "2", "2/ただし書", "3", "4", "4/ただし書", "4-2", "4-2/ただし書", "4-2/イ",
    "4-2/ロ", "4-2/ハ", "4-2/ニ", "4-2/ホ", "5", "5/ただし書", "5/イ", "5/ロ", "6", "8",
)  # fmt: skip
TRAINEE = items(
    "研修", "1", "2", "3", "4", "5", *(f"5/{kana}" for kana in "イロハニホヘトチ"),
    *(f"5/ヘ/({n})" for n in range(1, 6)), "5/チ/(1)", "5/チ/(2)", "6", "7", "8", "8/ただし書", "8/イ", "8/ロ",
)  # fmt: skip


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2017-06-01", STUDENT | items("留学", "7")),
        ("2017-08-01", STUDENT | items("留学", "7")),
        ("2024-04-26", STUDENT | items("留学", "2-2")),
        ("2026-04-01", STUDENT | items("留学", "2-2")),
        (
            "2017-06-01",
            (TRAINEE - items("研修", "8/ただし書", "8/イ", "8/ロ"))
            | items("研修", "5-2", "9", "9/ただし書", "9/イ", "9/ロ", "10", "10/ただし書"),
        ),
        ("2017-11-01", TRAINEE),
        ("2022-11-14", TRAINEE),
    ],
)
def test_every_item_of_the_row_is_covered_on_the_day(day, expected) -> None:
    row = next(iter(expected)).partition("/")[0]
    on_the_day = {
        entry.path
        for entry in covered()
        if entry.path.startswith(f"{row}/")
        and (entry.start or "") <= day
        and (entry.until is None or day < entry.until)
    }
    assert on_the_day == expected


def test_the_old_rows_of_interns_are_gaps_item_by_item() -> None:
    named = {gap.citation.path for gap in gaps()}
    assert {f"技能実習1号イ/{n}" for n in range(1, 12)} <= named
    assert {f"技能実習1号ロ/{n}" for n in range(1, 17)} <= named
