"""A transferee, a cook and a singer who meet their rows, as plain values; each test changes what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from zairyu.case import case_from_dict
from zairyu.facts import CaseFacts
from zairyu.logic import Found, Outcome, Timeline, assess

NOW = date(2026, 11, 23)
OLD_DAY, NEW_DAY = date(2023, 7, 31), date(2023, 8, 1)


def found(value: object) -> Found:
    return Found(value, by="agency", on=None)


def outcome(rule: object, values: dict[str, object], on: date = NOW) -> Outcome:
    return assess(rule, values, on).outcome  # type: ignore[arg-type]


def read(fact: str, stated: Mapping[str, object], **proposed: object) -> Any:
    """What follows from a case that states these facts and this activity, on the day it is known."""
    case = {
        "zairyu": 1,
        "as_of": NOW.isoformat(),
        "applicant": "me",
        "persons": {"me": {}},
        "proposed": proposed,
        "facts": [{"fact": name, "value": value} for name, value in stated.items()],
    }
    value = CaseFacts(case_from_dict(case))[fact]
    return value.at(NOW) if isinstance(value, Timeline) else value


PAY: dict[str, object] = {"activity.pay": 3_000_000, "activity.comparable_pay": 3_000_000}

TRANSFEREE: dict[str, object] = PAY | {
    "transfer.office_in_japan": True,
    "transfer.staff_of_office_abroad": True,
    "transfer.for_a_fixed_time": True,
    "transfer.works_at_office_in_japan": True,
    "transfer.specialised_work_directly_before": True,
    "transfer.years_of_that_work": 1,
    "transfer.to_acquire_skills": True,
    "transfer.full_time_staff": 20,
    "transfer.staff_to_each_transferee_ii": 20,
    "activity.field_of_work": "humanities",
    "activity.needs_specialised_knowledge": found(True),
}

COOK: dict[str, object] = PAY | {
    "activity.under_contract": True,
    "career.years_in_the_work_shown": 0,
    "craft.trade": "cooking_or_food",
    "craft.seasoned_skill_needed": found(True),
    "craft.devised_abroad_special_here": found(True),
    "craft.special_to_a_foreign_country": found(True),
    "craft.years": 10,
    "craft.coaching_years": 0,
    "craft.under_experienced_foreigner": False,
    "craft.under_thai_agreement": False,
    "craft.flight_hours": 0,
    "craft.air_transport_service": True,
    "craft.coach_by_notice": False,
    "craft.competed_internationally": False,
    "craft.excelled_in_wine_contest": False,
    "craft.represented_country_in_wine_contest": False,
    "craft.wine_qualification": False,
}

GROUNDS = ("trafficking", "illegal_work_acts", "forged_documents", "punished", "gang_member")

SINGER: dict[str, object] = (
    PAY
    | {
        "performance.kind": "stage",
        "performance.manages_the_business": False,
        "performance.entertainment_work": "none",
        "performance.pay_a_day": 10_000,
        "performance.monthly_pay_stated": 200_000,
        "performance.days_of_stay": 90,
        "performance.years_studied_abroad": 2,
        "performance.years_of_experience_abroad": 0,
        "performance.contract_with_organisation": True,
        "performance.manager_years": 3,
        "performance.full_time_staff": 5,
        "performance.all_pay_paid": True,
        "performance.able_to_run_shows": found(False),
        "performance.public_or_school_host": False,
        "performance.cultural_exchange_host": False,
        "performance.foreign_theme_park": False,
        "performance.site_area": 0,
        "performance.sells_food_at_seats": True,
        "performance.attends_to_guests": True,
        "performance.non_profit_operator": False,
        "performance.seats": 50,
        "performance.audience_capacity": 50,
        "performance.adult_entertainment": "item_1",
        "performance.ethnic_restaurant": False,
        "performance.music_of_that_people": False,
        "performance.other_entertainers_there": True,
        "performance.for_the_public": True,
        "performance.hosting_staff": 5,
        "performance.performers_do_not_host": found(True),
        "performance.stage_area": 13,
        "performance.dressing_room_area": 9,
        "performance.dressing_room_needed": 9,
        "performance.venue_staff": 5,
    }
    | {f"performance.{ground}(of={place})": False for ground in GROUNDS
       for place in ("organisation", "venue")}
)  # fmt: skip
"""A singer at a club who meets performer, organisation and venue, each at its limit, and nothing else."""

RELIABLE: dict[str, object] = SINGER | {
    "performance.able_to_run_shows": found(True),
    "performance.adult_entertainment": "none",
    "performance.monthly_pay_stated": 0,
    "performance.years_studied_abroad": 0,
    "performance.full_time_staff": 0,
    "performance.stage_area": 0,
}
"""A singer whose organisation can be relied on: enough from 2023-08-01, not before."""

NOTHING: dict[str, object] = SINGER | {
    "performance.years_studied_abroad": 0,
    "performance.years_of_experience_abroad": 0,
}
"""A singer who meets no part of the row."""
