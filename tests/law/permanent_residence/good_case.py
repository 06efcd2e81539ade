"""A complete good case as plain facts: an engineer of eleven years, five-year card, all paid on time."""

from __future__ import annotations

from zairyu.logic import NONE

ENGINEER = "engineer_specialist_in_humanities_international_services"

GOOD: dict[str, object] = {
    "hsp.activity_type": "other",  # no points table is relied on
    "residence.status_held": ENGINEER,
    "residence.period_of_stay": 60,
    "residence.longest_period": 60,
    "residence.stay_is_indefinite": False,
    "residence.within_period_held_on_2027_03_31": False,
    "residence.earlier_permanent_residence_applications_since_2027_04": 0,
    "residence.continuous_years": 11,
    "residence.years_in_work_or_residence_status(counting=without_training)": 6,
    "residence.years_in_work_or_residence_status(counting=every_work_status)": 6,
    "residence.longest_run_in_work_or_residence_status(counting=without_training)": 6,
    "residence.longest_run_in_work_or_residence_status(counting=every_work_status)": 6,
    "residence.years_in(status=long_term_resident)": 0,
    "residence.years_in(status=long_term_resident_or_spouse)": 0,
    "residence.years_in(status=designated_activities_36_or_37)": 0,
    "residence.years_as_hsp": 0,
    "residence.years_as_special_hsp": 0,
    "residence.recognised_as": "none",
    "residence.years_since_recognition": NONE,
    "residence.total_years_in_japan": 11,
    "residence.longest_absence": 0,
    "residence.longest_absence_days": 14,
    "residence.absence_days(window=P10Y)": 60,
    "residence.absence_days(window=P1Y)": 14,
    "residence.activity_as_granted": True,
    "family.spouse_of_resident": False,
    "family.child_of_resident": False,
    "family.biological_child_of_resident": False,
    "family.marriage_years": NONE,
    "family.genuine_marriage_years": NONE,
    "family.member_of_points_applicant": False,
    "conduct.punished": False,
    "conduct.punished_and_not_extinguished": False,
    "conduct.repeated_violations": False,
    "livelihood.on_public_assistance": False,
    "livelihood.has_continuing_income": True,
    "livelihood.household_income": 5_000_000,
    "contribution.achievements": frozenset(),
    **{
        f"duties.{done}(kind={kind}, window={window})": True
        for done in ("fulfilled", "on_time")
        for kind in ("tax", "pension", "health_insurance", "notifications")
        for window in ("P1Y", "P2Y", "P3Y", "P5Y")
    },
}
