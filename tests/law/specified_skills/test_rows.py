"""The rows of (i) and (ii): each item on both sides of its line, the exemption, what is counted as encoded."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.citations import LANDING_CRITERIA, SSW_CONTRACT_STANDARD
from zairyu.law.landing_criteria import specified_skilled_worker_i as first
from zairyu.law.landing_criteria import specified_skilled_worker_ii as second
from zairyu.law.register import covered
from zairyu.law.specified_skills.applicant import PRESENT_STAY
from zairyu.logic import Outcome, Verdict, assess

from .good_case import GOOD, PROFICIENT, found, outcome

NOW = date(2026, 11, 25)
MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN
PERSON = "specified_skills."


def failing(module: object, values: dict[str, object], on: date = NOW) -> list[str]:
    rules = module.STATUS.criteria  # type: ignore[attr-defined]
    return [rule.id.rsplit(".", 1)[1] for rule in rules if outcome(rule, values, on) is NOT_MET]


def test_the_good_case_meets_everything() -> None:
    for module, values in ((first, GOOD), (second, PROFICIENT)):
        assert outcome(module.activity_of_the_table, values, NOW) is MET
        wrong = [
            rule.id
            for rule in module.STATUS.criteria
            if outcome(rule, values, NOW) not in (MET, Outcome.NOT_APPLICABLE)
        ]
        assert wrong == []


CHANGES: list[tuple[dict[str, object], list[str]]] = [
    ({"person.age": 17}, ["age"]),
    ({PERSON + "good_health": False}, ["health"]),
    ({PERSON + "accepted_passport": False}, ["passport"]),
    ({PERSON + "deposit_or_penalty": True}, ["no_deposit_or_penalty"]),
    ({PERSON + "paid_foreign_agency": True, PERSON + "agreed_agency_costs": False},
     ["agency_costs_understood"]),
    ({PERSON + "paid_foreign_agency": True, PERSON + "agreed_agency_costs": True}, []),
    ({PERSON + "home_procedure_exists": True, PERSON + "home_procedure_done": False},
     ["home_procedure"]),
    ({PERSON + "home_procedure_exists": True, PERSON + "home_procedure_done": True}, []),
    ({PERSON + "regular_costs": True, PERSON + "agreed_regular_costs": True,
      PERSON + "regular_costs_are_proper": True, PERSON + "regular_costs_in_writing": False},
     ["regular_costs"]),
    ({PERSON + "regular_costs": True, PERSON + "agreed_regular_costs": True,
      PERSON + "regular_costs_are_proper": False, PERSON + "regular_costs_in_writing": True},
     ["regular_costs"]),
    ({PERSON + "regular_costs": True, PERSON + "agreed_regular_costs": False,
      PERSON + "regular_costs_are_proper": True, PERSON + "regular_costs_in_writing": True},
     ["regular_costs"]),
    ({PERSON + "regular_costs": True, PERSON + "agreed_regular_costs": True,
      PERSON + "regular_costs_are_proper": True, PERSON + "regular_costs_in_writing": True}, []),
    ({PERSON + "field_notice_met": found(False)}, ["field_notice"]),
    ({"skilled_employment.keeps_the_laws": False}, ["standards"]),
    ({"activity.pay": 2_399_999}, ["standards"]),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), CHANGES)
def test_each_common_item(change: dict[str, object], expected: list[str]) -> None:
    assert failing(first, GOOD | change) == expected
    assert failing(second, PROFICIENT | change) == expected


def test_support_is_asked_of_i_only() -> None:
    for change in (
        {"skilled_support.names_officers": False},
        {"skilled_support.can_interview": False},
        {"skilled_employment.support_costs_charged": True},
    ):
        assert failing(first, GOOD | change) == ["standards"]
        assert failing(second, PROFICIENT | change) == []


def test_japanese_and_total_stay_are_asked_of_i_only() -> None:
    change = {PERSON + "everyday_japanese": False, PERSON + "total_years": 7,
              PERSON + "years_without_birth_and_childcare": 7, PERSON + "years_without_every_leave": 7}  # fmt: skip
    assert failing(first, GOOD | change) == ["japanese", "total_stay"]
    assert failing(second, PROFICIENT | change) == []


def test_skills() -> None:
    assert failing(first, GOOD | {PERSON + "skill_test_i": False}) == ["skill"]
    assert failing(second, PROFICIENT | {PERSON + "skill_test_ii": False}) == ["skill"]
    otherwise = {PERSON + "skill_test_i": False, PERSON + "skill_shown_otherwise": found(True)}
    assert failing(first, GOOD | otherwise) == []
    # SSW(i) work is no proficient work.
    level = {PERSON + "level_of_work": "considerable"}
    assert outcome(second.activity_of_the_table, PROFICIENT | level, NOW) is NOT_MET


UNTESTED: dict[str, object] = GOOD | {
    PERSON + "skill_test_i": False, PERSON + "everyday_japanese": False,
}  # fmt: skip


@pytest.mark.parametrize(
    ("completed", "old", "related", "expected"),
    [
        (True, False, True, []),
        (False, True, True, []),
        # ISA asks no everyday Japanese of one who completed (ii), of a test of the skill it does.
        (True, False, False, ["skill"]),
        (False, True, False, ["skill", "japanese"]),
        (False, False, True, ["skill", "japanese"]),
    ],
)
def test_completed_training_stands_for_both_tests(
    completed: bool, old: bool, related: bool, expected: list[str]
) -> None:
    values = UNTESTED | {
        PERSON + "completed_training_ii": completed,
        PERSON + "completed_old_training": old,
        PERSON + "training_related": found(related),
    }
    assert failing(first, values) == expected


def test_whether_the_training_relates_is_judged() -> None:
    values = UNTESTED | {PERSON + "completed_training_ii": True}
    del values[PERSON + "training_related"]
    assert assess(first.skill, values, NOW).verdict is Verdict.DISCRETIONARY


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({PERSON + "was_intern": False}, []),
        ({PERSON + "was_intern": True}, ["skill_goes_home"]),
        ({PERSON + "was_intern_before_2010": True}, ["skill_goes_home"]),
        ({PERSON + "was_intern": True, PERSON + "transfers_skill_home": found(True)}, []),
    ],
)
def test_former_interns_pass_their_skill_on(change: dict[str, object], expected: list[str]) -> None:
    assert failing(second, PROFICIENT | change) == expected


# --- Present stays -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, []),
        ({PERSON + "plan_under_way": True}, ["not_in_the_middle_of_a_plan"]),
        ({PERSON + "in_fixed_programme": True}, ["not_in_a_fixed_programme"]),
        ({PERSON + "traditional_cooking": True}, ["not_in_a_fixed_programme"]),
        ({PERSON + "left_school_poorly": True}, ["not_left_school_poorly"]),
        ({PERSON + "left_school_poorly": True, PERSON + "completed_a_course": True}, []),
        ({PERSON + "left_school_poorly": True, PERSON + "good_reason_for_leaving": found(True)}, []),
        ({PERSON + "left_training_without_leave": True}, ["not_left_training"]),
        ({PERSON + "left_training_without_leave": True,
          PERSON + "good_reason_for_leaving": found(True)}, []),
        # The bars are for those present.
        ({PERSON + "plan_under_way": True, "residence.status_held": "none"}, []),
    ],
)  # fmt: skip
def test_present_stays(change: dict[str, object], expected: list[str]) -> None:
    found_wanting = [
        rule.id.rsplit(".", 1)[1]
        for rule in PRESENT_STAY
        if outcome(rule, GOOD | change, NOW) is NOT_MET
    ]
    assert found_wanting == expected


# --- What is counted as encoded ----------------------------------------------------------------------

ROW_I = [
    "柱書",
    "1/イ",
    "1/ロ",
    "1/ハ",
    "1/ニ",
    "1/ホ",
    "1/ヘ",
    "1/ただし書",
    "2",
    "3",
    "4",
    "5",
    "6",
]
ROW_II = ["柱書", "1/イ", "1/ロ", "1/ハ", "1/ニ", "2", "3", "4", "5", "6", "7"]
STANDARD = [
    "1/1/柱書", *(f"1/1/{n}" for n in range(1, 8)), "1/2/1", "1/2/2", "1/2/3",
    "2/1/1", "2/1/2", "2/1/3", *(f"2/1/4/{kana}" for kana in "イロハニホヘトチリヌルヲワ"),
    "2/1/5", "2/1/6", "2/1/7", "2/1/8", "2/1/9/イ/1", "2/1/9/イ/2", "2/1/9/イ/3", "2/1/9/イ/4",
    "2/1/9/ロ", "2/1/10", "2/1/11", "2/1/12", "2/1/12-2", "2/1/13",
    "2/2/1/イ", "2/2/1/ロ", "2/2/1/ハ", *(f"2/2/{n}" for n in range(1, 8)),
    *(f"3/1/1/{kana}" for kana in "イロハニホヘトチリヌ"), "3/1/2", "3/1/3", "3/1/4", "3/1/5", "3/2",
    *(f"4/1/{n}" for n in range(1, 6)),
]  # fmt: skip


@pytest.mark.parametrize("on", ["2019-04-01", "2025-09-29", "2025-09-30", "2026-11-25"])
def test_every_item_is_covered_in_every_version(on: str) -> None:
    def paths(instrument: object) -> set[str]:
        return {
            entry.path
            for entry in covered()
            if entry.instrument is instrument
            and (entry.start or "") <= on
            and (entry.until is None or on < entry.until)
        }

    rows = paths(LANDING_CRITERIA)
    assert [item for item in ROW_I if f"特定技能1号/{item}" not in rows] == []
    assert [item for item in ROW_II if f"特定技能2号/{item}" not in rows] == []
    asked = [item for item in STANDARD if item != "2/1/12-2" or on >= "2025-04-01"]
    assert [item for item in asked if item not in paths(SSW_CONTRACT_STANDARD)] == []
