"""Periods of stay: appended table 2 of the Regulations, in its present words and around each amendment.

Numbers are copied by hand from the table; ``<`` marks a longest period up to which any can be set.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from zairyu.calendar import Period
from zairyu.citations import Confidence
from zairyu.statuses import (
    CATALOGUE,
    STATUS_IDS,
    days_of_new_periods,
    longest_period_of_stay,
    status,
)
from zairyu.statuses.model import Dated, PeriodVersion, Version

DAY = timedelta(days=1)
GENERAL = "5Y 3Y 1Y 3M"
STUDENT_LIST = "4Y3M 4Y 3Y3M 3Y 2Y3M 2Y 1Y3M 1Y 6M 3M"
DEPENDENT_LIST = f"5Y {STUDENT_LIST}"

PRESENT = {
    "diplomat": "duration_of_mission",
    "official": "5Y 3Y 1Y 3M 30D 15D",
    "professor": GENERAL,
    "artist": GENERAL,
    "religious_activities": GENERAL,
    "journalist": GENERAL,
    "highly_skilled_professional": None,
    "highly_skilled_professional_i_a": "5Y",
    "highly_skilled_professional_i_b": "5Y",
    "highly_skilled_professional_i_c": "5Y",
    "highly_skilled_professional_ii": "indefinite",
    "business_manager": "5Y 3Y 1Y 6M 4M 3M",
    "legal_accounting_services": GENERAL,
    "medical_services": GENERAL,
    "researcher": GENERAL,
    "instructor": GENERAL,
    "engineer_specialist_in_humanities_international_services": GENERAL,
    "intra_company_transferee": GENERAL,
    "intra_company_transferee_i": None,
    "intra_company_transferee_ii": None,
    "nursing_care": GENERAL,
    "entertainer": "3Y 1Y 6M 3M 30D",
    "skilled_labor": GENERAL,
    "specified_skilled_worker": None,
    "specified_skilled_worker_i": "<3Y",
    "specified_skilled_worker_ii": "3Y 2Y 1Y 6M",
    "technical_intern_training": None,
    "technical_intern_training_i_a": "<1Y",
    "technical_intern_training_i_b": "<1Y",
    "technical_intern_training_ii_a": "<2Y",
    "technical_intern_training_ii_b": "<2Y",
    "technical_intern_training_iii_a": "<2Y",
    "technical_intern_training_iii_b": "<2Y",
    "employment_for_skill_development": None,
    "cultural_activities": "3Y 1Y 6M 3M",
    "temporary_visitor": "90D 30D",
    "student": "<4Y3M",
    "trainee": "2Y 1Y 6M 3M",
    "dependent": "<5Y",
    "designated_activities": "5Y 3Y 1Y 6M 3M",
    "permanent_resident": "indefinite",
    "spouse_or_child_of_japanese_national": "5Y 3Y 1Y 6M",
    "spouse_or_child_of_permanent_resident": "5Y 3Y 1Y 6M",
    "long_term_resident": "5Y 3Y 1Y 6M",
    "special_permanent_resident": "indefinite",
    "investor_business_manager": None,
    "engineer": None,
    "specialist_in_humanities_international_services": None,
    "pre_college_student": None,
}

# status, day of the amendment, before, since
AMENDED = [
    ("official", "2012-04-01", "duration_of_mission", "5Y 3Y 1Y 3M 30D 15D"),
    ("professor", "2012-07-09", "3Y 1Y", GENERAL),
    ("skilled_labor", "2012-07-09", "3Y 1Y", GENERAL),
    ("intra_company_transferee", "2012-07-09", "3Y 1Y", GENERAL),
    ("engineer", "2012-07-09", "3Y 1Y", GENERAL),
    ("investor_business_manager", "2012-07-09", "3Y 1Y", GENERAL),
    ("cultural_activities", "2012-07-09", "1Y 6M", "3Y 1Y 6M 3M"),
    ("student", "2012-07-09", "2Y3M 2Y 1Y3M 1Y 6M", STUDENT_LIST),
    ("spouse_or_child_of_japanese_national", "2012-07-09", "3Y 1Y", "5Y 3Y 1Y 6M"),
    ("spouse_or_child_of_permanent_resident", "2012-07-09", "3Y 1Y", "5Y 3Y 1Y 6M"),
    ("long_term_resident", "2012-07-09", "3Y 1Y", "5Y 3Y 1Y 6M"),
    ("business_manager", "2015-04-01", None, "5Y 3Y 1Y 4M 3M"),
    ("highly_skilled_professional_i_a", "2015-04-01", None, "5Y"),
    ("highly_skilled_professional_ii", "2015-04-01", None, "indefinite"),
    ("nursing_care", "2017-09-01", None, GENERAL),
    ("technical_intern_training_i_a", "2017-11-01", "1Y 6M", "<1Y"),
    ("technical_intern_training_i_b", "2017-11-01", "1Y 6M", "<1Y"),
    ("technical_intern_training_ii_a", "2017-11-01", "<1Y", "<2Y"),
    ("technical_intern_training_ii_b", "2017-11-01", "<1Y", "<2Y"),
    ("technical_intern_training_iii_a", "2017-11-01", None, "<2Y"),
    ("technical_intern_training_iii_b", "2017-11-01", None, "<2Y"),
    ("specified_skilled_worker_i", "2019-04-01", None, "1Y 6M 4M"),
    ("specified_skilled_worker_ii", "2019-04-01", None, "3Y 1Y 6M"),
    ("business_manager", "2020-03-31", "5Y 3Y 1Y 4M 3M", "5Y 3Y 1Y 6M 4M 3M"),
    ("student", "2021-03-30", STUDENT_LIST, "<4Y3M"),
    ("dependent", "2021-03-30", DEPENDENT_LIST, "<5Y"),
    ("trainee", "2023-03-31", "1Y 6M 3M", "2Y 1Y 6M 3M"),
    ("specified_skilled_worker_i", "2023-04-20", "1Y 6M 4M", "<1Y"),
    ("entertainer", "2023-08-01", "3Y 1Y 6M 3M 15D", "3Y 1Y 6M 3M 30D"),
    ("specified_skilled_worker_i", "2025-09-30", "<1Y", "<3Y"),
    ("specified_skilled_worker_ii", "2025-09-30", "3Y 1Y 6M", "3Y 2Y 1Y 6M"),
    ("intra_company_transferee", "2027-04-01", GENERAL, None),
    ("technical_intern_training_ii_a", "2027-04-01", "<2Y", "<2Y"),
]


def read(text):
    """Return what ``periods_on`` and ``longest_on`` must give, and whether it is a cap."""
    if text is None:
        return (), None, False
    if text in ("indefinite", "duration_of_mission"):
        return (text,), ("indefinite" if text == "indefinite" else None), False
    cap = text.startswith("<")
    periods = tuple(Period.parse(f"P{each}") for each in text.removeprefix("<").split())
    return periods, periods[0], cap


def check(name, on, text):
    entry = status(name)
    periods, longest, cap = read(text)
    assert entry.periods_on(on) == periods, (name, on)
    assert entry.longest_on(on) == longest, (name, on)
    if periods and entry.period_version(on).kind != "by_case":
        assert (entry.period_version(on).kind == "designated") is cap


def test_the_present_table_is_complete():
    assert set(PRESENT) == set(STATUS_IDS)


@pytest.mark.parametrize("name", PRESENT)
def test_present_periods(name):
    for on in (date(2026, 6, 14), date(2026, 11, 23)):
        check(name, on, PRESENT[name])


@pytest.mark.parametrize(("name", "amended", "before", "since"), AMENDED)
def test_periods_around_each_amendment(name, amended, before, since):
    on = date.fromisoformat(amended)
    check(name, on - DAY, before)
    check(name, on, since)
    check(name, on + DAY, since)


def test_no_other_day_changes_a_period():
    amended = {(name, on) for name, on, _, _ in AMENDED}
    firsts = {"1990-06-01", "1991-11-01", "1999-10-01", "2010-07-01", "2015-04-01"}
    wholes = {e.id for e in CATALOGUE if e.subdivisions}
    shared_2012 = {e.id for e in CATALOGUE if read(PRESENT[e.id])[0] == read(GENERAL)[0]} | {
        "specialist_in_humanities_international_services", "entertainer", "trainee", "dependent",
        "designated_activities",
    }  # fmt: skip
    for entry in CATALOGUE:
        for version in entry.periods:
            on = version.start.isoformat()
            if on in firsts or (entry.id in wholes and version.kind == "by_subdivision"):
                continue
            if on == "2012-07-09" and entry.id in shared_2012:
                continue
            if on == "2021-03-30" and entry.id == "designated_activities":
                continue
            if on == "2027-04-01":
                continue
            assert (entry.id, on) in amended


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.id)
def test_versions_leave_no_gap_within_the_life_of_a_status(entry):
    versions = entry.periods
    assert versions
    for earlier, later in pairwise(versions):
        assert earlier.until == later.start
    assert entry.start is None or versions[0].start >= entry.start
    assert versions[-1].until == entry.until or (entry.held_on and versions[-1].until is None)
    for version in versions:
        assert list(version.values) == sorted(
            version.values, key=lambda p: -(p.total_months * 31 + p.days)
        )


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.id)
def test_nothing_but_the_mission_and_the_endless_exceeds_five_years_since_2012(entry):
    for version in entry.periods:
        for period in (*version.values, *filter(None, (version.longest,))):
            assert period.total_months <= 60
    exempt = {"permanent_resident", "highly_skilled_professional_ii", "special_permanent_resident"}
    endless = any(version.kind == "indefinite" for version in entry.periods)
    assert endless is (entry.id in exempt)


# --- what can be granted ---


@pytest.mark.parametrize(
    ("name", "on", "period", "expected"),
    [
        ("student", "2021-03-29", "P1Y1M", False),
        ("student", "2021-03-30", "P1Y1M", True),
        ("student", "2021-03-30", "P4Y3M", True),
        ("student", "2021-03-30", "P4Y4M", False),
        ("specified_skilled_worker_i", "2023-04-19", "P5M", False),
        ("specified_skilled_worker_i", "2023-04-20", "P5M", True),
        ("specified_skilled_worker_i", "2025-09-29", "P1Y1M", False),
        ("specified_skilled_worker_i", "2025-09-30", "P1Y1M", True),
        ("specified_skilled_worker_i", "2025-09-30", "P3Y", True),
        ("specified_skilled_worker_i", "2025-09-30", "P3Y1M", False),
        ("specified_skilled_worker_ii", "2026-11-23", "P5Y", False),
        ("engineer_specialist_in_humanities_international_services", "2026-11-23", "P2Y", False),
        ("engineer_specialist_in_humanities_international_services", "2026-11-23", "P3Y", True),
        ("engineer_specialist_in_humanities_international_services", "2026-11-23", "P90D", False),
        ("temporary_visitor", "2026-11-23", "P15D", True),
        ("temporary_visitor", "2026-11-23", "P16D", False),
        ("temporary_visitor", "2026-11-23", "P1D", True),
        ("temporary_visitor", "2026-11-23", "P90D", True),
        ("temporary_visitor", "2026-11-23", "P91D", False),
        ("temporary_visitor", "2026-11-23", "P3M", False),
        ("long_term_resident", "2026-11-23", "P2Y", True),  # outside the notice
        ("long_term_resident", "2026-11-23", "P5Y1M", False),
        ("designated_activities", "2026-11-23", "P30D", True),
        ("designated_activities", "2026-11-23", "P4M", True),
        ("designated_activities", "2026-11-23", "P61M", False),
        ("trainee", "2023-03-30", "P2Y", False),
        ("trainee", "2023-03-31", "P2Y", True),
        ("permanent_resident", "2026-11-23", "P5Y", False),
        ("diplomat", "2026-11-23", "P5Y", False),
        # nobody saw the words, so only a yes is said
        ("professor", "2010-01-01", "P3Y", True),
        ("professor", "2010-01-01", "P6M", None),
        ("employment_for_skill_development", "2027-04-01", "P1Y", None),
        ("specified_skilled_worker", "2026-11-23", "P1Y", None),
    ],
)
def test_can_it_be_granted(name, on, period, expected):
    version = status(name).period_version(date.fromisoformat(on))
    assert version.allows(Period.parse(period)) is expected


def test_groups_have_their_own_periods():
    version = status("long_term_resident").period_version(date(2026, 11, 23))
    assert [case.key for case in version.cases] == ["notified", "other"]
    assert version.case("notified").allows(Period(years=2)) is False
    assert version.case("other").allows(Period(years=2)) is True
    assert version.case("nobody") is None
    trainee = status("trainee").period_version(date(2023, 3, 31))
    assert trainee.case("other").longest == Period(years=1)
    assert trainee.case("particle_therapy").longest == Period(years=2)
    designated = status("designated_activities").period_version(date(2026, 11, 23))
    assert [str(p) for p in designated.case("qualified_epa").values] == ["P3Y", "P1Y"]


def test_words_seen_are_cited_in_a_revision_that_had_them():
    for entry in CATALOGUE:
        for version in entry.periods:
            seen = version.citation.confidence is Confidence.TEXT_SEEN
            assert seen is (version.citation.read is not None), entry.id
            if seen and version.until is not None:
                assert version.citation.read < version.until
            assert version.citation.until == version.until or not seen


# --- functions ---


@pytest.mark.parametrize(
    ("name", "on", "expected"),
    [
        ("business_manager", "2012-07-08", "P3Y"),  # its predecessor
        ("business_manager", "2012-07-09", "P5Y"),
        ("engineer_specialist_in_humanities_international_services", "2015-03-31", "P5Y"),
        ("specified_skilled_worker_i", "2025-09-29", "P1Y"),
        ("specified_skilled_worker_i", "2025-09-30", "P3Y"),
        ("permanent_resident", "2026-11-23", "indefinite"),
        ("diplomat", "2026-11-23", None),
        ("employment_for_skill_development", "2027-04-01", None),
        ("specified_skilled_worker_i", "2019-03-31", None),
    ],
)
def test_longest_period_of_stay(name, on, expected):
    found = longest_period_of_stay(name, date.fromisoformat(on))
    assert (None if found is None else str(found)) == expected


def test_days_of_new_periods_include_the_predecessors():
    assert days_of_new_periods("specified_skilled_worker_ii") == (
        date(2019, 4, 1),
        date(2025, 9, 30),
    )
    assert days_of_new_periods("business_manager") == (
        date(1999, 10, 1), date(2012, 7, 9), date(2015, 4, 1), date(2020, 3, 31),
    )  # fmt: skip
    assert date(2015, 4, 1) in days_of_new_periods("engineer")


# --- the model itself ---


def version(start, until):
    citation = status("student").citation
    return Version("x", citation, start, until)


@pytest.mark.parametrize(
    "versions",
    [
        (version(None, date(2020, 1, 1)), version(date(2020, 1, 2), None)),
        (version(None, date(2020, 1, 2)), version(date(2020, 1, 1), None)),
        (version(None, None), version(date(2020, 1, 1), None)),
        (version(date(2020, 1, 1), date(2020, 1, 1)),),
        (version(date(2020, 1, 2), date(2020, 1, 1)),),
    ],
)
def test_gaps_overlaps_and_empty_versions_are_refused(versions):
    with pytest.raises(ValueError, match="versions"):
        Dated(versions)


def test_a_dated_value_is_half_open_and_knows_nothing_outside():
    value = Dated((version(date(2020, 1, 1), date(2021, 1, 1)),))
    days = (date(2019, 12, 31), date(2020, 1, 1), date(2020, 12, 31), date(2021, 1, 1))
    assert [value.on(on) for on in days] == [None, "x", "x", None]
    assert Dated(()).on(date(2020, 1, 1)) is None


def test_unknown_kinds_allow_nothing_for_sure():
    unseen = PeriodVersion(None, None, "unknown", (), None, status("student").citation)
    assert unseen.allows(Period(years=1)) is None
    assert unseen.contains(date(1900, 1, 1))
