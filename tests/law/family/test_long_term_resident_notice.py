"""定住者告示: items 1 to 8 with their limbs and ages."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.law.family import long_term_resident_notice as notice
from zairyu.logic import Outcome
from zairyu.procedures.assemble import scheme_for

from .good_case import NOBODY, outcome

NOW = date(2026, 11, 25)
MET, NOT_MET = Outcome.MET, Outcome.NOT_MET
CHILD: dict[str, object] = {"person.age": 17, "long_term.supporting_parent": "long_term_resident"}
WIFE: dict[str, object] = {
    "ties.partner_kind": "marriage",
    "ties.marriage_valid_in_japan": True,
    "ties.unmarried": False,
    "long_term.spouse_position": "long_term_resident",
}
ADOPTED: dict[str, object] = {
    "person.age": 5,
    "long_term.is_adopted": True,
    "long_term.adoptive_parent": "japanese_national",
}
DESCENT: dict[str, object] = {"long_term.sponsor_is_by_descent": True}
PUNISHED: dict[str, object] = {"conduct.punished": True}

# rule, change from nobody, met
ROWS: list[tuple[str, dict[str, object], bool]] = [
    ("1_i", {"residence.recognised_as": "third_country_resettled"}, True),
    ("1_i", {"residence.recognised_as": "refugee"}, False),
    ("1_ro", {"long_term.relative_of_resettled_person": True}, True),
    ("3", {"long_term.child_of_person_born_as_child_of_japanese": True}, True),
    ("4", {"long_term.grandchild_of_former_national_with_register": True}, True),
    ("5_i", WIFE | {"long_term.spouse_position": "born_as_child_of_japanese"}, True),
    ("5_ro", WIFE, True),
    ("5_ro", WIFE | {"long_term.sponsor_period_months": 11}, False),
    ("5_ro", WIFE | {"long_term.sponsor_period_months": 6}, False),
    ("5_ro", WIFE | {"long_term.sponsor_landed_as_spouse_and_divorced": True}, False),
    ("5_ro", WIFE | {"ties.partner_kind": "de_facto_marriage"}, False),
    ("5_ro", WIFE | {"ties.marriage_valid_in_japan": False}, False),
    ("5_ro", WIFE | DESCENT, False),
    ("5_ha", WIFE | DESCENT, True),
    ("5_ha", WIFE, False),
    ("6_i", CHILD | {"long_term.supporting_parent": "japanese_national"}, True),
    ("6_i", CHILD | {"long_term.supporting_parent": "permanent_resident"}, True),
    ("6_i", CHILD | {"long_term.supporting_parent": "special_permanent_resident"}, True),
    ("6_i", CHILD, False),
    ("6_ro", CHILD, True),
    ("6_ro", CHILD | {"person.age": 18}, False),
    ("6_ro", CHILD | {"ties.unmarried": False}, False),
    ("6_ro", CHILD | {"ties.lives_on_support": False}, False),
    ("6_ro", CHILD | {"long_term.sponsor_period_months": 11}, False),
    ("6_ro", CHILD | DESCENT, False),
    ("6_ha", CHILD | DESCENT, True),
    ("6_ha", CHILD, False),
    ("6_ni", CHILD | {"long_term.supporting_parent": "spouse_of_resident"}, True),
    ("6_ni", CHILD, False),
    ("7_i", ADOPTED, True),
    ("7_i", ADOPTED | {"person.age": 6}, False),
    ("7_i", ADOPTED | {"long_term.is_adopted": False}, False),
    ("7_i", ADOPTED | {"ties.lives_on_support": False}, False),
    ("7_ro", ADOPTED | {"long_term.adoptive_parent": "permanent_resident"}, True),
    ("7_ro", ADOPTED, False),
    ("7_ha", ADOPTED | {"long_term.adoptive_parent": "long_term_resident"}, True),
    ("7_ha", ADOPTED | {"long_term.adoptive_parent": "long_term_resident",
                        "long_term.sponsor_period_months": 11}, False),
    ("7_ni", ADOPTED | {"long_term.adoptive_parent": "special_permanent_resident"}, True),
    ("8_i_to_ha", {"long_term.remained_in_china": "i"}, True),
    ("8_i_to_ha", {"long_term.remained_in_china": "ro"}, True),
    ("8_i_to_ha", {"long_term.remained_in_china": "ha"}, True),
    ("8_i_to_ha", {"long_term.remained_in_china": "other"}, False),
    ("8_ni", {"long_term.remained_in_china": "spouse_of_returnee"}, True),
    ("8_ni", {"long_term.remained_in_china": "disabled_child_of_returnee"}, True),
    ("8_ni", {"long_term.remained_in_china": "carer_child_of_returnee"}, True),
    ("8_ni", {"long_term.remained_in_china": "spouse_of_carer"}, True),
    ("8_ni", {"long_term.remained_in_china": "minor_child_of_returnee", "person.age": 19}, True),
    ("8_ni", {"long_term.remained_in_china": "minor_child_of_returnee", "person.age": 20}, False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "change", "met"), ROWS, ids=[f"{n}-{row[0]}" for n, row in enumerate(ROWS)]
)
def test_each_limb(rule: str, change: dict[str, object], met: bool) -> None:
    item = getattr(notice, f"item_{rule}")
    assert outcome(item, NOBODY | change) is (MET if met else NOT_MET)
    if met:
        assert outcome(notice.position, NOBODY | change) is MET


def test_nobody_has_no_position_and_item_2_is_deleted() -> None:
    assert outcome(notice.position, NOBODY) is NOT_MET
    everything = NOBODY | {"long_term.child_of_person_born_as_child_of_japanese": True}
    assert outcome(notice.item_2, everything) is NOT_MET


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("3", {"long_term.child_of_person_born_as_child_of_japanese": True}),
        ("4", {"long_term.grandchild_of_former_national_with_register": True}),
        ("5_ha", WIFE | DESCENT),
        ("6_ha", CHILD | DESCENT),
    ],
)
def test_good_conduct_is_asked_in_these_four_and_judged(
    rule: str, change: dict[str, object]
) -> None:
    item = getattr(notice, f"item_{rule}")
    assert outcome(item, NOBODY | change | PUNISHED) is Outcome.UNKNOWN
    assert outcome(item, NOBODY | change | {"conduct.repeated_violations": True}) is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("5_ro", WIFE),
        ("6_ro", CHILD),
        ("6_ni", CHILD | {"long_term.supporting_parent": "spouse_of_resident"}),
        ("7_i", ADOPTED),
    ],
)
def test_and_not_in_the_others(rule: str, change: dict[str, object]) -> None:
    assert outcome(getattr(notice, f"item_{rule}"), NOBODY | change | PUNISHED) is MET


@pytest.mark.parametrize(
    ("on", "age", "expected"),
    [
        (date(2022, 3, 30), 19, MET),
        (date(2022, 3, 31), 19, MET),
        (date(2022, 3, 31), 20, NOT_MET),
        (date(2022, 4, 1), 19, NOT_MET),
        (date(2022, 4, 1), 18, NOT_MET),
        (date(2022, 4, 1), 17, MET),
        (date(2022, 4, 2), 17, MET),
    ],
)
def test_a_minor_is_under_20_then_under_18(on: date, age: int, expected: Outcome) -> None:
    assert outcome(notice.item_6_ro, NOBODY | CHILD | {"person.age": age}, on) is expected


def test_twenty_years_in_item_8_stay_after_the_reform() -> None:
    values = NOBODY | {"long_term.remained_in_china": "minor_child_of_returnee", "person.age": 19}
    assert outcome(notice.item_8_ni, values, date(2022, 4, 1)) is MET


def test_landing_is_under_the_notice_only() -> None:
    certificate = {
        item.id for item in scheme_for("certificate_of_eligibility", to="long_term_resident").items
    }
    change = {item.id for item in scheme_for("change_of_status", to="long_term_resident").items}
    assert "long_term_resident.notice" in certificate
    assert "act.table_ii.long_term_resident" not in certificate
    assert "act.table_ii.long_term_resident" in change
