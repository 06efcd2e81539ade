"""Last days from the articles, by hand; windows by the day of the amendment; penalties where the Act has one."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.calendar import Period, is_closed, last_day, subtract
from zairyu.law.register import duties
from zairyu.logic import Outcome, assess

DUTY = duties()

FOURTEEN = [
    "duty.address.after_landing", "duty.address.after_permission", "duty.address.moved",
    "duty.card.changed_details", "duty.card.lost", "duty.card.damaged_ordered", "duty.card.return",
    "duty.card.return_found", "duty.card.return_after_death", "duty.organisation.left",
    "duty.organisation.contract_ended", "duty.organisation.new_contract", "duty.organisation.spouse",
    "duty.municipality.moving_in", "duty.municipality.health_insurance", "duty.municipality.pension",
    "duty.special_permanent_resident.address", "duty.special_permanent_resident.lost",
]  # fmt: skip


def ends(name: str, event: date) -> date:
    duty = DUTY[name]
    assert duty.within is not None
    counting = "include_first_day" if duty.first_day_counts else "exclude_first_day"
    return last_day(event, duty.within, counting=counting)


@pytest.mark.parametrize("name", FOURTEEN)
@pytest.mark.parametrize(("event", "last"), [
    (date(2026, 11, 24), date(2026, 12, 8)),
    (date(2027, 2, 20), date(2027, 3, 6)),   # February of 28 days
    (date(2028, 2, 20), date(2028, 3, 5)),   # and of 29
])  # fmt: skip
def test_fourteen_days_with_the_day_after_the_event_first(
    name: str, event: date, last: date
) -> None:
    assert ends(name, event) == last


@pytest.mark.parametrize(("name", "event", "last"), [
    ("duty.acquisition.birth", date(2026, 1, 30), date(2026, 3, 1)),
    ("duty.acquisition.birth", date(2028, 1, 30), date(2028, 2, 29)),
    ("duty.acquisition.nationality_lost", date(2026, 12, 31), date(2027, 1, 30)),
    ("duty.special_permanent_resident.birth", date(2026, 12, 1), date(2027, 1, 30)),
    # The family register counts the day itself (Family Register Act Art. 43(1)).
    ("duty.family_register.birth", date(2026, 6, 1), date(2026, 6, 14)),
    ("duty.family_register.birth", date(2028, 2, 20), date(2028, 3, 4)),
    ("duty.family_register.birth_abroad", date(2026, 6, 1), date(2026, 8, 31)),
    ("duty.family_register.birth_abroad", date(2026, 11, 30), date(2027, 2, 28)),
    ("duty.family_register.death", date(2026, 12, 28), date(2027, 1, 3)),
    ("duty.family_register.judicial_divorce", date(2026, 2, 25), date(2026, 3, 6)),
    ("duty.re_entry.back_in_time", date(2026, 11, 24), date(2027, 11, 24)),
    ("duty.special_permanent_resident.returning", date(2026, 2, 28), date(2028, 2, 29)),
])  # fmt: skip
def test_other_times(name: str, event: date, last: date) -> None:
    assert ends(name, event) == last


def test_a_limit_on_a_closed_day_goes_to_the_next_open_one() -> None:
    within = DUTY["duty.organisation.left"].within
    assert within is not None
    # 14 days from 15 December end on the 29th, the first day of the closed week at the year's end.
    assert last_day(date(2026, 12, 15), within) == date(2026, 12, 29)
    assert last_day(date(2026, 12, 15), within, closed=is_closed) == date(2027, 1, 4)


@pytest.mark.parametrize(("name", "months"), [
    ("duty.card.renewal_two_months", 2), ("duty.card.renewal_three_months", 3),
    ("duty.card.renewal_six_months", 6), ("duty.special_permanent_resident.renewal", 3),
    ("duty.special_permanent_resident.renewal_two_months", 2),
])  # fmt: skip
def test_how_long_before_the_expiry_a_card_can_be_renewed(name: str, months: int) -> None:
    assert DUTY[name].opens == Period(months=months)
    assert DUTY[name].within is None


def test_the_window_opens_on_the_same_day_of_the_month() -> None:
    opens = DUTY["duty.card.renewal_three_months"].opens
    assert opens is not None
    assert subtract(date(2027, 5, 31), opens) == date(2027, 2, 28)


@pytest.mark.parametrize(("name", "before", "on"), [
    ("duty.card.renewal_two_months", True, False),
    ("duty.card.renewal_three_months", False, True),
    ("duty.card.renewal_six_months", True, True),
    ("duty.special_permanent_resident.renewal_two_months", True, False),
    ("duty.special_permanent_resident.renewal", False, True),
])  # fmt: skip
def test_the_windows_change_on_2026_06_14(name: str, before: bool, on: bool) -> None:
    assert (DUTY[name].binds_on(date(2026, 6, 13)) is not None) is before
    assert (DUTY[name].binds_on(date(2026, 6, 14)) is not None) is on
    assert (DUTY[name].binds_on(date(2026, 6, 15)) is not None) is on


def test_only_old_childrens_cards_keep_six_months() -> None:
    rule = DUTY["duty.card.renewal_six_months"].binds_on(date(2026, 6, 14))
    assert rule is not None
    assert rule.label("en").startswith("Act No. 59 of 2024")
    told = {
        "position.mid_to_long_term_resident": True,
        "residence.status_held": "permanent_resident",
        "position.card_ends_by_sixteenth_birthday": True,
    }
    now = date(2026, 7, 1)
    assert assess(DUTY["duty.card.renewal_six_months"].who, told, now).outcome is Outcome.MET
    assert assess(DUTY["duty.card.renewal_three_months"].who, told, now).outcome is Outcome.NOT_MET
    adult = {**told, "position.card_ends_by_sixteenth_birthday": False}
    assert assess(DUTY["duty.card.renewal_three_months"].who, adult, now).outcome is Outcome.MET


def test_a_card_that_ends_with_the_stay_is_not_renewed_apart() -> None:
    told = {
        "position.mid_to_long_term_resident": True,
        "residence.status_held": "student",
        "position.card_ends_by_sixteenth_birthday": False,
    }
    for slug in ("two_months", "three_months", "six_months"):
        who = DUTY[f"duty.card.renewal_{slug}"].who
        assert assess(who, told, date(2026, 7, 1)).outcome is Outcome.NOT_MET


@pytest.mark.parametrize(("name", "articles"), [
    ("duty.address.after_landing", {"71-5/1/1", "71-2/1/1"}),
    ("duty.address.moved", {"71-5/1/2", "71-2/1/1"}),
    ("duty.card.changed_details", {"71-5/1/3", "71-2/1/1"}),
    ("duty.card.lost", {"71-2/1/2"}),
    ("duty.card.damaged_ordered", {"71-2/1/2"}),
    ("duty.card.renewal_three_months", {"71-2/1/2"}),
    ("duty.card.return", {"71-5/1/3"}),
    ("duty.card.return_after_death", set()),
    ("duty.card.carry", {"75-3", "75-2"}),
    ("duty.passport.carry", {"76"}),
    ("duty.organisation.spouse", {"71-5/1/3", "71-2/1/1"}),
    ("duty.acquisition.birth", set()),
])  # fmt: skip
def test_penalties_as_the_act_has_them(name: str, articles: set[str]) -> None:
    assert {citation.path for citation in DUTY[name].penalty_citations} == articles


def test_every_duty_speaks_two_languages_and_late_is_never_the_end() -> None:
    for duty in DUTY.values():
        assert duty.text.ja
        assert duty.text.en
        assert duty.triggers
        if duty.within is not None:
            assert duty.late is not None, duty.id
        assert (duty.penalty is None) == (not duty.penalty_citations), duty.id
        for words in (duty.text.en, duty.late.en if duty.late else ""):
            assert "cancelled" not in words


def test_notifications_on_the_organisation_go_online_and_address_ones_do_not() -> None:
    assert DUTY["duty.organisation.contract_ended"].online
    assert not DUTY["duty.address.moved"].online
    assert not DUTY["duty.card.lost"].online
