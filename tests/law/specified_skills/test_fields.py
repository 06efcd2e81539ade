"""The fields by day, the deemed designations, the tests of some fields, the stops of acceptance."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.facts.specified_skills import FIELD_NAMES
from zairyu.law.specified_skills.fields import (
    NUMBERS_EXPECTED,
    field_i,
    field_ii,
    fields_on,
    food_service_open,
    machinery_open,
    new_field_open,
    work_japanese,
)
from zairyu.logic import Outcome

from .good_case import GOOD, outcome

MET, NOT_MET, UNKNOWN = Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN
ITS_OWN = Outcome.NOT_APPLICABLE
FIELD, DESIGNATED = "specified_skills.field", "specified_skills.designated_field"


def listed(rule: object, on: date) -> set[str]:
    return {name for name in FIELD_NAMES if outcome(rule, GOOD | {FIELD: name}, on) is MET}


@pytest.mark.parametrize(
    ("on", "number_i", "number_ii"),
    [
        (date(2019, 4, 1), 14, 2),
        (date(2022, 5, 24), 14, 2),
        (date(2022, 5, 25), 12, 2),
        (date(2023, 8, 30), 12, 2),
        (date(2023, 8, 31), 12, 11),
        (date(2024, 9, 29), 12, 11),
        (date(2024, 9, 30), 16, 11),
        (date(2026, 3, 31), 16, 11),
        (date(2026, 4, 1), 19, 11),
        (date(2026, 4, 2), 19, 11),
    ],
)
def test_how_many_fields(on: date, number_i: int, number_ii: int) -> None:
    assert len(listed(field_i, on)) == number_i
    assert len(listed(field_ii, on)) == number_ii
    entry = fields_on(on)
    assert entry is not None
    assert (set(entry.for_i), set(entry.for_ii)) == (listed(field_i, on), listed(field_ii, on))


def test_before_the_status_existed_there_is_no_list() -> None:
    assert fields_on(date(2019, 3, 31)) is None
    assert outcome(field_i, GOOD, date(2019, 3, 31)) is UNKNOWN


@pytest.mark.parametrize(
    ("field", "first", "last"),
    [
        # first and last day of SSW(i); None: from the start, to now
        ("industrial_machinery", date(2019, 4, 1), date(2022, 5, 24)),
        ("machine_parts_machinery_electronics", date(2022, 5, 25), date(2024, 9, 29)),
        ("industrial_products", date(2024, 9, 30), None),
        ("automobile_transportation", date(2024, 9, 30), None),
        ("railway", date(2024, 9, 30), None),
        ("forestry", date(2024, 9, 30), None),
        ("wood_industry", date(2024, 9, 30), None),
        ("linen_supply", date(2026, 4, 1), None),
        ("logistics_warehouse", date(2026, 4, 1), None),
        ("resource_circulation", date(2026, 4, 1), None),
        ("nursing_care", date(2019, 4, 1), None),
    ],
)
def test_first_and_last_day_of_a_field(field: str, first: date, last: date | None) -> None:
    values = GOOD | {FIELD: field}
    assert outcome(field_i, values, first) is MET
    if first > date(2019, 4, 1):
        assert outcome(field_i, values, date.fromordinal(first.toordinal() - 1)) is NOT_MET
    if last is None:
        assert outcome(field_i, values, date(2026, 11, 25)) is MET
    else:
        assert outcome(field_i, values, last) is MET
        assert outcome(field_i, values, date.fromordinal(last.toordinal() + 1)) is NOT_MET


@pytest.mark.parametrize("on", [date(2023, 8, 31), date(2026, 11, 25)])
def test_nursing_care_has_no_second_stage(on: date) -> None:
    assert outcome(field_ii, GOOD | {FIELD: "nursing_care"}, on) is NOT_MET


@pytest.mark.parametrize(
    ("on", "field", "designated", "expected"),
    [
        (date(2022, 5, 25), "industrial_machinery", "industrial_machinery", MET),
        (date(2022, 5, 25), "industrial_machinery", "none", NOT_MET),
        (date(2022, 5, 25), "industrial_machinery", "construction", NOT_MET),
        (date(2024, 9, 30), "machine_parts_machinery_electronics",
         "machine_parts_machinery_electronics", MET),
        (date(2024, 9, 30), "machine_parts_machinery_electronics", "none", NOT_MET),
        (date(2026, 4, 1), "machine_parts_machinery_electronics",
         "machine_parts_machinery_electronics", MET),
    ],
)  # fmt: skip
def test_holders_are_deemed_designated_in_the_later_field(
    on: date, field: str, designated: str, expected: Outcome
) -> None:
    assert outcome(field_i, GOOD | {FIELD: field, DESIGNATED: designated}, on) is expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({FIELD: "construction"}, ITS_OWN),
        ({FIELD: "nursing_care"}, NOT_MET),
        ({FIELD: "nursing_care", "specified_skills.nursing_care_japanese_test": True}, MET),
        ({FIELD: "automobile_transportation", "specified_skills.transport_work": "taxi"}, NOT_MET),
        ({FIELD: "automobile_transportation", "specified_skills.transport_work": "bus"}, NOT_MET),
        ({FIELD: "automobile_transportation", "specified_skills.transport_work": "truck"}, ITS_OWN),
        ({FIELD: "automobile_transportation", "specified_skills.transport_work": "taxi",
          "specified_skills.japanese_n3": True}, MET),
        ({FIELD: "railway", "specified_skills.railway_operations": True}, NOT_MET),
        ({FIELD: "railway", "specified_skills.railway_operations": False}, ITS_OWN),
    ],
)  # fmt: skip
def test_japanese_that_a_field_asks_for(change: dict[str, object], expected: Outcome) -> None:
    assert outcome(work_japanese, GOOD | change, date(2026, 11, 25)) is expected


FOOD = GOOD | {FIELD: "food_service"}


@pytest.mark.parametrize(
    ("on", "change", "expected"),
    [
        (date(2026, 4, 12), {}, ITS_OWN),
        (date(2026, 4, 13), {}, NOT_MET),
        (date(2026, 4, 13), {FIELD: "construction"}, ITS_OWN),
        (date(2026, 4, 13), {"specified_skills.continues_in_field": True}, MET),
        (date(2026, 4, 13), {"specified_skills.completed_training_ii": True}, MET),
        # A completed intern abroad waits for the certificate like everybody else.
        (date(2026, 4, 13), {"specified_skills.completed_training_ii": True,
                             "residence.status_held": "none"}, NOT_MET),
        (date(2026, 5, 19), {}, NOT_MET),
        (date(2026, 5, 20), {}, UNKNOWN),
        (date(2026, 11, 25), {}, UNKNOWN),
        (date(2026, 11, 25), {"specified_skills.continues_in_field": True}, MET),
    ],
)  # fmt: skip
def test_the_stop_in_food_service(on: date, change: dict[str, object], expected: Outcome) -> None:
    assert outcome(food_service_open, FOOD | change, on) is expected


@pytest.mark.parametrize(
    ("on", "held", "expected"),
    [
        (date(2022, 3, 31), "none", ITS_OWN),
        (date(2022, 4, 1), "none", NOT_MET),
        (date(2022, 4, 1), "student", ITS_OWN),
        (date(2022, 5, 24), "none", NOT_MET),
    ],
)
def test_the_stop_in_industrial_machinery_was_for_certificates(
    on: date, held: str, expected: Outcome
) -> None:
    values = GOOD | {FIELD: "industrial_machinery", "residence.status_held": held}
    assert outcome(machinery_open, values, on) is expected


def test_whether_the_three_new_fields_have_begun_is_not_known() -> None:
    for field in ("linen_supply", "logistics_warehouse", "resource_circulation"):
        assert outcome(new_field_open, GOOD | {FIELD: field}, date(2026, 4, 1)) is UNKNOWN
    assert outcome(new_field_open, GOOD, date(2026, 4, 1)) is ITS_OWN


@pytest.mark.parametrize(("year", "total"), [(2024, 820_000), (2026, 805_700)])
def test_the_numbers_of_the_fields_add_up(year: int, total: int) -> None:
    of_year = [entry for entry in NUMBERS_EXPECTED if entry.decided.year == year]
    assert sum(entry.persons for entry in of_year if entry.field != "all") == total
    assert [entry.persons for entry in of_year if entry.field == "all"] == [total]
