"""Documents and evidence years, by track, copied by hand from the agency's lists and practice."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.errors import LawNotCovered, UnknownName
from zairyu.law.guidelines.permanent_residence.documents import documents_for, evidence_years

NOW = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("track", "tax", "insurance", "confidence"),
    [
        ("spouse", 3, 2, ("official", "secondary")),
        ("child", 1, 1, ("official", "memory")),
        ("long_term_resident", 5, 2, ("secondary", "secondary")),
        ("work", 5, 2, ("official", "official")),
        ("by_70_points", 3, 2, ("official", "official")),
        ("by_80_points", 1, 1, ("secondary", "secondary")),
        ("by_special_hsp", 1, 1, ("memory", "memory")),
    ],
)
def test_evidence_years(track: str, tax: int, insurance: int, confidence: tuple[str, str]) -> None:
    years = evidence_years(track)
    assert (years.tax_years, years.insurance_years) == (tax, insurance)
    assert (years.tax_cite.confidence.value, years.insurance_cite.confidence.value) == confidence
    by_id = {document.id: document for document in documents_for(track, NOW)}
    assert by_id["resident_tax"].years == tax
    assert by_id["resident_tax"].max_age_months == 3
    assert by_id["pension"].years == by_id["health_insurance"].years == insurance


def ids(track: str, on: date) -> set[str]:
    return {document.id for document in documents_for(track, on)}


def test_the_guarantee_is_asked_of_all_and_livelihood_not_of_family() -> None:
    for track in ("spouse", "child", "work", "by_80_points"):
        assert "guarantee" in ids(track, NOW)
    assert "livelihood" in ids("work", NOW)
    assert "livelihood" not in ids("spouse", NOW)
    assert "family_tie" in ids("child", NOW)


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2021, 9, 30), False), (date(2021, 10, 1), True), (date(2021, 10, 2), True)],
)
def test_letter_of_understanding(on: date, expected: bool) -> None:
    assert ("understanding" in ids("work", on)) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2024, 12, 1), False), (date(2024, 12, 2), True), (date(2024, 12, 3), True)],
)
def test_proof_of_health_insurance(on: date, expected: bool) -> None:
    health = next(d for d in documents_for("work", on) if d.id == "health_insurance")
    assert ("portal" in health.text.en) is expected


def test_point_sheets_only_on_points_tracks() -> None:
    assert "point_sheets" not in ids("work", NOW)
    years = {
        track: next(d.years for d in documents_for(track, NOW) if d.id == "point_sheets")
        for track in ("by_70_points", "by_80_points")
    }
    assert years == {"by_70_points": 3, "by_80_points": 1}


def test_before_the_lists() -> None:
    with pytest.raises(LawNotCovered):
        documents_for("work", date(2019, 6, 30))
    assert documents_for("work", date(2019, 7, 1))


def test_no_such_track() -> None:
    with pytest.raises(UnknownName) as caught:
        documents_for("spuose", NOW)
    assert "spouse" in caught.value.suggestions


def test_json_is_plain() -> None:
    import json

    json.dumps([document.to_json() for document in documents_for("spouse", NOW)])
