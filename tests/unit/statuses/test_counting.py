"""Work and residence statuses for the five years of the permanent residence guideline."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from zairyu.statuses import CATALOGUE, counts_as, is_work_status, status

DAY = timedelta(days=1)

TRAINING = {
    "technical_intern_training",
    "technical_intern_training_i_a", "technical_intern_training_i_b",
    "technical_intern_training_ii_a", "technical_intern_training_ii_b",
    "technical_intern_training_iii_a", "technical_intern_training_iii_b",
    "specified_skilled_worker_i",
}  # fmt: skip
WORK = {
    "professor", "artist", "religious_activities", "journalist", "highly_skilled_professional",
    "highly_skilled_professional_i_a", "highly_skilled_professional_i_b",
    "highly_skilled_professional_i_c", "highly_skilled_professional_ii", "business_manager",
    "legal_accounting_services", "medical_services", "researcher", "instructor",
    "engineer_specialist_in_humanities_international_services", "intra_company_transferee",
    "nursing_care", "entertainer", "skilled_labor", "specified_skilled_worker_ii",
    "investor_business_manager", "engineer", "specialist_in_humanities_international_services",
}  # fmt: skip
RESIDENCE = {
    "permanent_resident", "spouse_or_child_of_japanese_national",
    "spouse_or_child_of_permanent_resident", "long_term_resident",
}  # fmt: skip
NEITHER = {
    "cultural_activities", "temporary_visitor", "student", "trainee", "dependent",
    "pre_college_student",
}  # fmt: skip


def those(value, on):
    return {entry.id for entry in CATALOGUE if counts_as(entry.id, on) == value}


def test_the_guideline_now_in_force():
    on = date(2026, 11, 23)
    assert those("work", on) == WORK
    assert those("residence", on) == RESIDENCE
    assert those("neither", on) == NEITHER | TRAINING
    assert those("by_subdivision", on) == {"specified_skilled_worker"}


def test_training_is_left_out_since_2019_05_31():
    day = date(2019, 5, 31)
    assert those("work", day - DAY) == WORK | TRAINING
    assert those("work", day) == those("work", day + DAY) == WORK
    assert those("neither", day - DAY) == NEITHER


def test_before_the_first_guideline_nothing_is_said():
    day = date(2006, 3, 31)
    assert those("unknown", day - DAY) == {entry.id for entry in CATALOGUE}
    assert "professor" in those("work", day)


def test_transferees_and_skill_development_from_2027_are_unknown():
    day = date(2027, 4, 1)
    assert counts_as("intra_company_transferee", day - DAY) == "work"
    for name in (
        "intra_company_transferee", "intra_company_transferee_i", "intra_company_transferee_ii",
        "employment_for_skill_development",
    ):  # fmt: skip
        assert counts_as(name, day) == "unknown"
        assert is_work_status(name, day) is None


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("6", "work"), ("8", "work"), ("36", "work"), ("37", "work"), ("46", "work"),
        ("EPA_QUALIFIED", "work"),
        ("5", "neither"), ("5-2", "neither"), ("9", "neither"), ("DEP_HSGRAD", "neither"),
        ("7", "neither"), ("25", "neither"), ("34", "neither"), ("38", "neither"), ("47", "neither"),
        ("JOBHUNT_GRAD1", "neither"), ("OFFER_WAIT", "neither"), ("REFUGEE_APP", "neither"),
        ("33", "unknown"), ("16", "unknown"), ("42", "unknown"), ("43", "unknown"),
        ("53", "unknown"), ("SSW1_PREP", "unknown"), (None, "unknown"),
    ],
)  # fmt: skip
def test_designated_activities_count_by_the_activity(code, expected):
    on = date(2026, 11, 23)
    assert counts_as("designated_activities", on, designated=code) == expected
    assert is_work_status("designated_activities", on, designated=code) is (
        None if expected == "unknown" else expected == "work"
    )


def test_the_short_answer_is_that_of_the_day_the_law_was_verified():
    assert status("student").counts_as == "neither"
    assert status("intra_company_transferee").counts_as == "work"
    assert status("employment_for_skill_development").counts_as == "unknown"
    assert status("engineer").counts_as == "work"


def test_is_work_status():
    on = date(2026, 11, 23)
    assert is_work_status("技人国", on) is True
    assert is_work_status("long_term_resident", on) is False
    assert is_work_status("specified_skilled_worker", on) is None
