"""The whole fee table, copied by hand from 施行令7条, 9条, 25条 (all revisions) and 政令268号 of 2026."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Period
from zairyu.law.fees import FREE, PROCEDURES, fees, specified_card_surcharge

TO_2019_03 = {
    "change_of_status": (4000, 4000),
    "extension": (4000, 4000),
    "permanent_residence": (8000, 8000),
    "re_entry_single": (3000, 3000),
    "re_entry_multiple": (6000, 6000),
    "certificate_of_authorised_employment": (900, 900),
    "card_exchange_on_request": (1300, 1300),
    "refugee_travel_document": (5000, 5000),
}
TO_2025_03 = TO_2019_03 | {
    "certificate_of_authorised_employment": (1200, 1200),
    "card_exchange_on_request": (1600, 1600),
}
TO_2026_06_13 = {
    "change_of_status": (6000, 5500),
    "extension": (6000, 5500),
    "permanent_residence": (10000, 10000),
    "re_entry_single": (4000, 3500),
    "re_entry_multiple": (7000, 6500),
    "certificate_of_authorised_employment": (2000, 1600),
    "card_exchange_on_request": (1600, 1600),
    "refugee_travel_document": (5000, 5000),
}
TO_2026_09_30 = TO_2026_06_13 | {"card_exchange_on_request": (1900, 1900)}
FROM_2026_10 = {
    "permanent_residence": (200000, 200000),
    "re_entry_single": (4000, 3500),
    "re_entry_multiple": (7000, 6500),
    "certificate_of_authorised_employment": (2000, 1600),
    "card_exchange_on_request": (1900, 1900),
    "refugee_travel_document": (4800, 4800),
}
DAYS = [
    (date(2016, 11, 1), TO_2019_03),
    (date(2019, 3, 31), TO_2019_03),
    (date(2019, 4, 1), TO_2025_03),
    (date(2019, 4, 2), TO_2025_03),
    (date(2025, 3, 31), TO_2025_03),
    (date(2025, 4, 1), TO_2026_06_13),
    (date(2025, 4, 2), TO_2026_06_13),
    (date(2026, 6, 13), TO_2026_06_13),
    (date(2026, 6, 14), TO_2026_09_30),
    (date(2026, 6, 15), TO_2026_09_30),
    (date(2026, 9, 30), TO_2026_09_30),
    (date(2026, 10, 1), FROM_2026_10),
    (date(2026, 10, 2), FROM_2026_10),
    (date(2030, 1, 1), FROM_2026_10),
]


@pytest.mark.parametrize(
    ("day", "procedure", "amounts"),
    [(day, name, amounts) for day, table in DAYS for name, amounts in table.items()],
)
def test_the_table_of_the_day_of_acceptance(
    day: date, procedure: str, amounts: tuple[int, int]
) -> None:
    counter, online = amounts
    at_counter, by_wire = fees(procedure, day), fees(procedure, day, online=True)
    assert (at_counter.least, at_counter.greatest) == (counter, counter)
    assert (by_wire.least, by_wire.greatest) == (online, online)
    assert at_counter.citations


BY_PERIOD = [
    ("P15D", 10000, 10000),
    ("P30D", 10000, 10000),
    ("P90D", 10000, 10000),
    ("P3M", 10000, 10000),
    ("P91D", 18000, 15000),
    ("P3M1D", 18000, 15000),
    ("P4M", 18000, 15000),
    ("P6M", 18000, 15000),
    ("P6M1D", 25000, 21000),
    ("P7M", 25000, 21000),
    ("P11M", 25000, 21000),
    ("P11M30D", 25000, 21000),
    ("P1Y", 33000, 27000),
    ("P12M", 33000, 27000),
    ("P1Y1D", 48000, 42000),
    ("P1Y3M", 48000, 42000),
    ("P2Y", 48000, 42000),
    ("P2Y11M", 48000, 42000),
    ("P3Y", 64000, 56000),
    ("P4Y3M", 64000, 56000),
    ("P4Y11M", 64000, 56000),
    ("P5Y", 75000, 65000),
    ("indefinite", 75000, 65000),
]


@pytest.mark.parametrize(("period", "counter", "online"), BY_PERIOD)
@pytest.mark.parametrize("procedure", ["change_of_status", "extension"])
def test_from_october_2026_by_the_period_granted(
    procedure: str, period: str, counter: int, online: int
) -> None:
    day = date(2026, 10, 1)
    granted = period if period == "indefinite" else Period.parse(period)
    at_counter = fees(procedure, day, granted)
    assert (at_counter.least, at_counter.greatest) == (counter, counter)
    assert fees(procedure, day, granted, online=True).least == online
    assert at_counter.certain
    assert at_counter.band is not None
    assert at_counter.reducible_to == (None if counter == 10000 else 10000)


def test_while_the_period_is_not_known_the_answer_is_a_range() -> None:
    day = date(2026, 10, 1)
    counter, online = fees("extension", day), fees("extension", day, online=True)
    assert (counter.least, counter.greatest) == (10000, 75000)
    assert (online.least, online.greatest) == (10000, 65000)
    assert not counter.certain


def test_filed_by_30_september_2026_keeps_the_old_fee_whatever_is_granted() -> None:
    assert fees("change_of_status", date(2026, 9, 30), Period(years=5)).greatest == 6000


@pytest.mark.parametrize(
    ("procedure", "status", "greatest"),
    [
        ("change_of_status", "diplomat", 0),
        ("change_of_status", "official", 0),
        ("extension", "official", 0),
        ("extension", "diplomat", 75000),
        ("change_of_status", "student", 75000),
    ],
)
def test_exemptions(procedure: str, status: str, greatest: int) -> None:
    assert fees(procedure, date(2026, 10, 1), to_status=status).greatest == greatest


def test_permanent_residence_can_be_reduced_for_some_from_october_2026() -> None:
    assert fees("permanent_residence", date(2026, 10, 1)).reducible_to == 20000
    assert fees("permanent_residence", date(2026, 9, 30)).reducible_to is None


@pytest.mark.parametrize("procedure", sorted(FREE))
@pytest.mark.parametrize("day", [date(2018, 1, 1), date(2026, 10, 1)])
def test_what_is_free(procedure: str, day: date) -> None:
    assert fees(procedure, day).greatest == 0


def test_free_procedures_by_name() -> None:
    assert {"certificate_of_eligibility", "acquisition", "permission_for_other_activity"} <= FREE
    assert {"notification_of_spouse", "card_renewal", "card_reissue", "special_permission"} <= FREE


def test_an_unknown_procedure_is_refused_with_the_names_that_exist() -> None:
    with pytest.raises(ValueError, match="extension"):
        fees("extensoin", date(2026, 10, 1))
    assert "extension" in PROCEDURES


def test_an_unknown_word_for_a_period_is_refused() -> None:
    with pytest.raises(ValueError, match="indefinite"):
        fees("extension", date(2026, 10, 1), "for ever")


def test_plain_types() -> None:
    said = fees("extension", date(2026, 10, 1), Period(years=1)).to_json()
    assert said["least"] == 33000
    assert said["band"] == "ニ"
    assert said["accepted_on"] == "2026-10-01"


@pytest.mark.parametrize(
    ("day", "card", "again"),
    [
        (date(2019, 3, 31), 2200, 1100),
        (date(2025, 3, 31), 2200, 1100),
        (date(2025, 4, 1), 4000, 2000),
        (date(2025, 4, 2), 4000, 2000),
        (date(2026, 10, 1), 4000, 2000),
    ],
)
def test_registered_traveller_cards(day: date, card: int, again: int) -> None:
    assert fees("registered_traveller_card", day).greatest == card
    assert fees("registered_traveller_card_reissue", day).greatest == again


@pytest.mark.parametrize(
    ("procedure", "day", "issued", "least", "greatest"),
    [
        ("extension", date(2026, 6, 13), None, 0, 0),
        ("extension", date(2026, 6, 14), date(2026, 6, 14), 1900, 1900),
        ("extension", date(2026, 6, 14), date(2026, 6, 13), 0, 0),
        ("extension", date(2026, 6, 14), None, 0, 1900),
        ("extension", date(2026, 9, 30), date(2026, 6, 13), 0, 0),
        # from 2026-10-01 whether older cards are spared was not seen
        ("extension", date(2026, 10, 1), date(2026, 6, 13), 0, 1900),
        ("extension", date(2026, 10, 1), date(2026, 6, 14), 1900, 1900),
        ("permanent_residence", date(2026, 9, 30), date(2026, 6, 14), 0, 0),
        ("permanent_residence", date(2026, 10, 1), date(2026, 6, 14), 1900, 1900),
    ],
)
def test_what_an_specified_residence_card_adds(
    procedure: str, day: date, issued: date | None, least: int, greatest: int
) -> None:
    fee = specified_card_surcharge(procedure, day, card_issued_on=issued)
    assert (fee.least, fee.greatest) == (least, greatest)


def test_an_specified_residence_card_by_itself() -> None:
    assert fees("specified_residence_card", date(2026, 6, 13)).greatest == 0
    now = fees("specified_residence_card", date(2026, 6, 14))
    assert (now.least, now.greatest) == (0, 2600)
    with pytest.raises(ValueError, match="acquisition"):
        specified_card_surcharge("acquisition", date(2026, 10, 1))
