"""Language proof from 2026-04-15 and pledges from 2026-03-09: rules about documents, each with its day."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.guidelines.engineer_clarification import dispatch, practical_training
from zairyu.law.notices.language_proof_2026 import language_proof, representative_declaration
from zairyu.logic import Effect, Outcome, assess

NOW = date(2026, 11, 23)
MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
UNKNOWN, NOT_APPLICABLE = Outcome.UNKNOWN, Outcome.NOT_APPLICABLE

FRONT_DESK: dict[str, object] = {
    "activity.employer_category": "category_3",
    "activity.uses_language_with_people": True,
    "activity.works_in_japanese": True,
    "activity.shows_language_b2": False,
    "activity.schooled_in_japan": False,
    "activity.representative_declaration": False,
    "schooling.graduate_in_japan": False,
    "residence.continuous_years": 3,
    "residence.status_held": "student",
    "residence.activity_as_granted": False,
}


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 4, 14), NOT_APPLICABLE),
        (date(2026, 4, 15), NOT_MET),
        (date(2026, 4, 16), NOT_MET),
    ],
)
def test_language_proof_begins_on_15_april_2026(on: date, expected: Outcome) -> None:
    assert assess(language_proof, FRONT_DESK, on).outcome is expected
    assert assess(representative_declaration, FRONT_DESK, on).outcome is expected


@pytest.mark.parametrize(
    ("category", "expected"),
    [
        ("category_1", NOT_APPLICABLE),
        ("category_2", NOT_APPLICABLE),
        ("category_3", NOT_MET),
        ("category_4", NOT_MET),
    ],
)
def test_only_organisations_of_category_3_and_4(category: str, expected: Outcome) -> None:
    values = FRONT_DESK | {"activity.employer_category": category}
    assert assess(language_proof, values, NOW).outcome is expected
    assert assess(representative_declaration, values, NOW).outcome is expected


@pytest.mark.parametrize(
    "exception",
    [
        {"activity.shows_language_b2": True},
        {"schooling.graduate_in_japan": True},
        {"activity.schooled_in_japan": True},
        {"residence.continuous_years": 20},
        {
            "residence.status_held": "engineer_specialist_in_humanities_international_services",
            "residence.activity_as_granted": True,
        },
    ],
)
def test_what_shows_or_replaces_the_proof(exception: dict[str, object]) -> None:
    assert assess(language_proof, FRONT_DESK | exception, NOW).outcome is MET


@pytest.mark.parametrize(("years", "expected"), [(19, NOT_MET), (20, MET), (21, MET)])
def test_twenty_years_in_japan(years: int, expected: Outcome) -> None:
    values = FRONT_DESK | {"residence.continuous_years": years}
    assert assess(language_proof, values, NOW).outcome is expected


def test_schooling_in_japan_says_nothing_about_another_language() -> None:
    values = FRONT_DESK | {
        "activity.works_in_japanese": False,
        "schooling.graduate_in_japan": True,
        "activity.schooled_in_japan": True,
        "residence.continuous_years": 25,
    }
    assert assess(language_proof, values, NOW).outcome is NOT_MET


def test_work_without_language_at_its_core_is_not_asked() -> None:
    values = FRONT_DESK | {"activity.uses_language_with_people": False}
    assert assess(language_proof, values, NOW).outcome is NOT_APPLICABLE
    del values["activity.uses_language_with_people"]
    assert assess(language_proof, values, NOW).outcome is UNKNOWN


def test_these_are_no_landing_criteria() -> None:
    assert language_proof.effect is Effect.NEGATIVE_IN_PRINCIPLE
    assert dispatch.effect is Effect.NEGATIVE_IN_PRINCIPLE
    assert representative_declaration.effect is Effect.WEIGHS


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 3, 8), NOT_APPLICABLE),
        (date(2026, 3, 9), NOT_MET),
        (date(2026, 3, 10), NOT_MET),
    ],
)
def test_dispatch_pledges_begin_on_9_march_2026(on: date, expected: Outcome) -> None:
    values: dict[str, object] = {
        "activity.dispatched": True,
        "activity.dispatch_client_fixed": True,
        "activity.dispatch_pledges": False,
    }
    assert assess(dispatch, values, on).outcome is expected
    assert assess(dispatch, values | {"activity.dispatch_pledges": True}, NOW).outcome is MET
    assert assess(dispatch, values | {"activity.dispatched": False}, NOW).outcome is NOT_APPLICABLE


@pytest.mark.parametrize(
    ("months", "fixed", "promised", "expected"),
    [
        (0, False, False, NOT_APPLICABLE),
        (1, True, True, MET),
        (6, True, True, MET),
        (6, False, True, NOT_MET),
        (6, True, False, NOT_MET),
    ],
)
def test_practical_training(months: int, fixed: bool, promised: bool, expected: Outcome) -> None:
    values: dict[str, object] = {
        "activity.training_months": months,
        "activity.training_fixed": fixed,
        "activity.qualifying_work_promised": promised,
    }
    assert assess(practical_training, values, NOW).outcome is expected
