"""Work, card, notification, inactivity, family, criteria and certificate: sets copied from the articles."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from zairyu.calendar import Period
from zairyu.statuses import CATALOGUE, STATUS_IDS, card_issued, mid_to_long_term, status

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)

FORMER = {
    "investor_business_manager", "engineer", "specialist_in_humanities_international_services",
    "pre_college_student",
}  # fmt: skip
FROM_2027 = {
    "intra_company_transferee_i", "intra_company_transferee_ii", "employment_for_skill_development",
}  # fmt: skip
INTERNS = {
    "technical_intern_training",
    "technical_intern_training_i_a", "technical_intern_training_i_b",
    "technical_intern_training_ii_a", "technical_intern_training_ii_b",
    "technical_intern_training_iii_a", "technical_intern_training_iii_b",
}  # fmt: skip
TABLE_2 = {
    "permanent_resident", "spouse_or_child_of_japanese_national",
    "spouse_or_child_of_permanent_resident", "long_term_resident",
}  # fmt: skip
TABLES_3_AND_4 = {"cultural_activities", "temporary_visitor", "student", "trainee", "dependent"}
OUTSIDE_CRITERIA = {
    "diplomat", "official", "professor", "artist", "religious_activities", "journalist",
    "highly_skilled_professional_ii", "cultural_activities", "temporary_visitor",
    "designated_activities", "special_permanent_resident",
} | TABLE_2  # fmt: skip


def those(attribute, value, on=TODAY):
    return {entry.id for entry in CATALOGUE if getattr(entry, attribute).on(on) == value}


def test_work_by_article_19():
    by_class = {}
    for entry in CATALOGUE:
        by_class.setdefault(entry.work, set()).add(entry.id)
    assert by_class["none"] == TABLES_3_AND_4 | {"pre_college_student"}
    assert by_class["designated"] == {"designated_activities"}
    assert by_class["unrestricted"] == TABLE_2 | {"special_permanent_resident"}
    assert by_class["listed_only"] == set(STATUS_IDS) - set().union(
        by_class["none"], by_class["designated"], by_class["unrestricted"]
    )


def test_landing_criteria_by_article_7():
    assert those("landing_criteria", False) == OUTSIDE_CRITERIA
    assert those("landing_criteria", True) == set(STATUS_IDS) - OUTSIDE_CRITERIA - FORMER


def test_certificate_of_eligibility_by_article_7_2():
    assert those("certificate_of_eligibility", False) == {
        "highly_skilled_professional_ii", "temporary_visitor", "permanent_resident",
        "special_permanent_resident",
    }  # fmt: skip


def test_notifications_by_article_19_16():
    assert those("notification", "organisation") == INTERNS | {
        "professor", "highly_skilled_professional_i_c", "business_manager",
        "legal_accounting_services", "medical_services", "instructor", "intra_company_transferee",
        "student", "trainee",
    }  # fmt: skip
    assert those("notification", "contract") == {
        "highly_skilled_professional_i_a", "highly_skilled_professional_i_b", "researcher",
        "engineer_specialist_in_humanities_international_services", "nursing_care", "entertainer",
        "skilled_labor", "specified_skilled_worker", "specified_skilled_worker_i",
        "specified_skilled_worker_ii",
    }  # fmt: skip
    assert those("notification", "by_activity") == {
        "highly_skilled_professional", "highly_skilled_professional_ii",
    }  # fmt: skip
    assert those("notification", "spouse") == {
        "dependent", "spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident",
    }  # fmt: skip
    assert those("notification", "none") == {
        "diplomat", "official", "artist", "religious_activities", "journalist", "cultural_activities",
        "temporary_visitor", "designated_activities", "permanent_resident", "long_term_resident",
        "special_permanent_resident",
    }  # fmt: skip


def test_the_wording_of_2027_on_notifications_is_unknown():
    first = date(2027, 4, 1)
    unknown = {"intra_company_transferee"} | FROM_2027
    assert all(status(each).notification.on(first) is None for each in unknown)
    assert status("intra_company_transferee").notification.on(first - DAY) == "organisation"
    assert status("intra_company_transferee").sponsors_dependents.on(first - DAY) is True
    assert status("intra_company_transferee").sponsors_dependents.on(first) is None


def test_inactivity_by_article_22_4():
    assert those("inactivity", 6) == {
        "highly_skilled_professional_ii", "spouse_or_child_of_japanese_national",
        "spouse_or_child_of_permanent_resident",
    }  # fmt: skip
    assert those("inactivity", "none") == {
        "permanent_resident", "long_term_resident", "special_permanent_resident",
    }  # fmt: skip
    assert those("inactivity", "by_subdivision") == {"highly_skilled_professional"}
    assert those("inactivity", None) == FORMER
    assert those("inactivity", 3) == set(STATUS_IDS) - set().union(
        those("inactivity", 6), those("inactivity", "none"), FORMER, {"highly_skilled_professional"}
    )


def test_who_may_have_family_as_dependents_by_appended_table_1_four():
    assert those("sponsors_dependents", False) == INTERNS | TABLE_2 | {
        "diplomat", "official", "specified_skilled_worker_i", "temporary_visitor", "trainee",
        "dependent", "designated_activities", "special_permanent_resident",
    }  # fmt: skip
    unknown = {"specified_skilled_worker"} | FORMER | FROM_2027
    assert those("sponsors_dependents", None) == unknown
    assert (
        status("employment_for_skill_development").sponsors_dependents.on(date(2027, 4, 1)) is False
    )
    assert status("intra_company_transferee_i").sponsors_dependents.on(date(2027, 4, 1)) is None


def test_what_the_family_holds_instead_is_said():
    for entry in CATALOGUE:
        version = entry.sponsors_dependents.at(TODAY)
        if version is not None and version.value is False:
            assert version.note is not None, entry.id


# --- residence card, mid- to long-term residents ---


def test_cards_by_article_19_3():
    assert those("card", "no") == {
        "diplomat", "official", "temporary_visitor", "special_permanent_resident",
    }  # fmt: skip
    assert those("card", "yes") == {
        "highly_skilled_professional", "highly_skilled_professional_i_a",
        "highly_skilled_professional_i_b", "highly_skilled_professional_i_c",
        "highly_skilled_professional_ii", "specified_skilled_worker_ii", "permanent_resident",
        "spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident",
    }  # fmt: skip


def test_a_card_for_every_grant_only_where_every_period_is_longer_than_three_months():
    for entry in CATALOGUE:
        version = entry.period_version(TODAY)
        if entry.card.on(TODAY) == "yes" and version is not None and version.values:
            assert all(mid_to_long_term("student", period) for period in version.values), entry.id


@pytest.mark.parametrize(
    ("name", "period", "on", "designated", "expected"),
    [
        ("student", "P3M", "2026-11-23", None, False),
        ("student", "P90D", "2026-11-23", None, False),
        ("student", "P4M", "2026-11-23", None, True),
        ("student", "P3M1D", "2026-11-23", None, True),
        ("student", None, "2026-11-23", None, None),
        ("student", "P1Y", "2012-07-08", None, False),
        ("student", "P1Y", "2012-07-09", None, True),
        ("business_manager", "P3M", "2026-11-23", None, False),
        ("business_manager", "P4M", "2026-11-23", None, True),
        ("diplomat", "P1Y", "2026-11-23", None, False),
        ("official", "P5Y", "2026-11-23", None, False),
        ("temporary_visitor", "P90D", "2026-11-23", None, False),
        ("permanent_resident", "indefinite", "2026-11-23", None, True),
        ("permanent_resident", None, "2026-11-23", None, True),
        ("special_permanent_resident", "indefinite", "2026-11-23", None, False),
        ("designated_activities", "P1Y", "2026-11-23", "46", True),
        ("designated_activities", "P3M", "2026-11-23", "46", False),
        ("designated_activities", "P3M", "2026-11-23", None, False),
        ("designated_activities", "P1Y", "2026-11-23", None, None),
        ("designated_activities", None, "2026-11-23", "46", None),
        ("designated_activities", "P1Y", "2026-11-23", "3", False),
        ("designated_activities", "P1Y", "2026-11-23", "4", False),
        ("designated_activities", "P6M", "2024-03-31", "53", False),
        ("designated_activities", "P6M", "2024-03-31", "54", False),
        ("designated_activities", None, "2026-11-23", "53", False),
        ("designated_activities", "P31D", "2026-11-23", "DEPARTURE", False),
        ("engineer", "P1Y", "2015-03-31", None, True),
    ],
)
def test_mid_to_long_term_residents(name, period, on, designated, expected):
    granted = period if period in (None, "indefinite") else Period.parse(period)
    found = mid_to_long_term(name, granted, date.fromisoformat(on), designated=designated)
    assert found is expected


def test_a_card_is_issued_to_mid_to_long_term_residents():
    assert card_issued("student", Period(months=6)) is True
    assert card_issued("student", Period(months=3)) is False
    assert card_issued("temporary_visitor", Period(days=90)) is False
