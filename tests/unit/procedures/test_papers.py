"""Papers by procedure, status and category, and the periods of stay, held against the Regulations by hand."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Period
from zairyu.procedures.length import length_of
from zairyu.procedures.papers import CATEGORIES, PAPERS, papers_for
from zairyu.statuses import statuses

NOW = date(2026, 11, 25)
ENGINEER = "engineer_specialist_in_humanities_international_services"


def texts(procedure: str, status: str, on: date = NOW, category: str | None = None) -> list[str]:
    return [paper.text.en for paper in papers_for(procedure, status, on, category)]


# Regulations, appended table 3-7, in the revision of 2026-06-14: a word of each row.
AT_EXTENSION = {
    "professor": "income",
    "religious_activities": "dispatch or contract goes on",
    "highly_skilled_professional_i_a": "points",
    "business_manager": "Profit and loss",
    "entertainer": "Copy of the contract",
    "specified_skilled_worker_i": "support",
    "specified_skilled_worker_ii": "pension",
    "technical_intern_training_i_a": "income",
    "cultural_activities": "means",
    "student": "enrolment",
    "trainee": "training",
    "dependent": "supporter",
    "designated_activities": "means",
    "spouse_or_child_of_japanese_national": "Family register",
    "spouse_or_child_of_permanent_resident": "permanent resident's card",
    "long_term_resident": "guarantee",
}


@pytest.mark.parametrize("status", AT_EXTENSION)
def test_an_extension_asks_for_the_row_of_the_status(status: str) -> None:
    listed = texts("extension", status)
    assert any(AT_EXTENSION[status] in text for text in listed), listed


def test_support_is_asked_of_ssw_1_only() -> None:
    assert not any("support" in text for text in texts("extension", "specified_skilled_worker_ii"))


GUARANTEE = ("spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident",
             "long_term_resident")  # fmt: skip


@pytest.mark.parametrize(
    "procedure", ["change_of_status", "certificate_of_eligibility", "extension"]
)
def test_a_letter_of_guarantee_for_the_three_statuses_of_the_ordinance_only(procedure: str) -> None:
    asked = {
        status.id
        for status in statuses(NOW)
        if any("guarantee" in text for text in texts(procedure, status.id))
    }
    assert asked == set(GUARANTEE)


@pytest.mark.parametrize(
    ("on", "category", "asked"),
    [
        (date(2026, 4, 14), "category_3", False),
        (date(2026, 4, 15), "category_3", True),
        (date(2026, 4, 16), "category_4", True),
        (date(2026, 4, 15), "category_2", False),
        (date(2026, 4, 15), "category_1", False),
        (date(2026, 4, 15), None, True),
    ],
)
def test_the_language_proof_from_15_april_2026(on: date, category: str | None, asked: bool) -> None:
    listed = texts("change_of_status", ENGINEER, on, category)
    assert any("B2" in text for text in listed) is asked


def test_large_organisations_show_little_more_than_their_category() -> None:
    one, four = (texts("change_of_status", ENGINEER, NOW, f"category_{n}") for n in (1, 4))
    assert set(one) < set(four)
    assert any("business plan" in text for text in four)
    assert not any(
        "business plan" in text for text in texts("change_of_status", ENGINEER, NOW, "category_3")
    )


def test_categories_are_the_four_published_ones_and_statuses_exist() -> None:
    from zairyu.statuses import status

    assert list(CATEGORIES) == ["category_1", "category_2", "category_3", "category_4"]
    assert "10,000,000" in CATEGORIES["category_2"].en
    for paper in PAPERS:
        assert paper.categories <= set(CATEGORIES)
        assert all(status(name).id == name for name in paper.statuses)


def test_periods_of_stay_are_those_of_the_day() -> None:
    now = length_of(ENGINEER, NOW)
    assert now.version is not None
    assert now.version.values == (
        Period(years=5), Period(years=3), Period(years=1), Period(months=3)
    )  # fmt: skip
    assert len(now.notes) == 4
    assert [note.text.en for note in length_of("highly_skilled_professional_i_b", NOW).notes] == [
        "HSP(i) is always five years."
    ]
    assert length_of("permanent_resident", NOW).notes == ()


def test_business_manager_has_six_months_from_31_march_2020() -> None:
    day = date(2020, 3, 30), date(2020, 3, 31)
    before, after = (length_of("business_manager", each).version for each in day)
    assert before is not None
    assert after is not None
    assert Period(months=6) not in before.values
    assert Period(months=6) in after.values
