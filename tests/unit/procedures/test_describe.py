"""One whole answer about a procedure: complete, dated, in both languages, never of a day it does not hold for."""

from __future__ import annotations

import json
import pickle
from datetime import date

import pytest

import zairyu as z
from zairyu.errors import UnknownName
from zairyu.explain import procedure_document
from zairyu.procedures import PROCEDURES
from zairyu.procedures.afterwards import AFTER_GRANT, AFTER_REFUSAL, REMEDIES_OF
from zairyu.procedures.agents_in_japan import IN_JAPAN
from zairyu.procedures.examination import FACT_FINDING, GUARANTEE
from zairyu.procedures.filing import FORMS, WHERE
from zairyu.procedures.meanwhile import STAY, SWITCH, TRAVEL, WORK
from zairyu.procedures.names import CALLED, find_procedure, names_of
from zairyu.procedures.notifications import STATED
from zairyu.procedures.papers_common import COMMON_PAPERS
from zairyu.procedures.windows import WINDOWS
from zairyu.statuses import STATUS_IDS

NOW = date(2026, 11, 25)
ENGINEER = "engineer_specialist_in_humanities_international_services"
POINTS = (
    *AFTER_GRANT, *AFTER_REFUSAL, *IN_JAPAN, *FACT_FINDING, *GUARANTEE, *FORMS, *WHERE, *STAY, *SWITCH,
    *TRAVEL, *WORK, *STATED, *COMMON_PAPERS,
)  # fmt: skip

LISTED = (
    # what must be there, by hand
    "certificate_of_eligibility", "acquisition", "change_of_status", "extension", "permanent_residence",
    "permission_for_other_activity", "re_entry_permit", "special_re_entry",
    "certificate_of_authorised_employment", "notification_of_first_address",
    "notification_of_address_after_grant", "notification_of_new_address", "notification_of_changed_details",
    "notification_of_activity_organisation", "notification_of_contract_organisation", "notification_of_spouse",
    "card_renewal", "card_reissue", "card_exchange", "card_return", "specified_residence_card", "special_permission",
    "refugee_recognition", "request_for_review", "departure_order", "provisional_stay",
)  # fmt: skip


def test_every_procedure_of_the_list_exists_today() -> None:
    there = {each.id for each in z.procedures("2026-11-25")}
    assert set(LISTED) <= there


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("special_re_entry", date(2012, 7, 9)),
        ("card_renewal", date(2012, 7, 9)),
        ("notification_of_spouse", date(2012, 7, 9)),
        ("special_permission", date(2024, 6, 10)),
        ("supervisory_measure", date(2024, 6, 10)),
        ("specified_residence_card", date(2026, 6, 14)),
    ],
)
def test_a_procedure_begins_on_its_day(name: str, first: date) -> None:
    before = z.procedure(name, first.replace(day=first.day - 1))
    assert not before.in_force
    assert [*before.windows, *before.who, *before.where] == []
    assert before.fee is None
    assert z.procedure(name, first).in_force
    assert z.procedure(name, first.replace(day=first.day + 1)).in_force


@pytest.mark.parametrize("name", PROCEDURES)
def test_every_answer_has_who_where_when_fee_and_meanwhile(name: str) -> None:
    answer = z.procedure(name, NOW)
    assert answer.where, "where"
    assert answer.windows, "when"
    assert answer.fee is not None
    assert answer.stay or answer.besides, "meanwhile"
    assert answer.common_papers or answer.papers or answer.papers_in_short or answer.duties, (
        "papers"
    )
    assert answer.remedies, "remedies"
    assert answer.citations()


@pytest.mark.parametrize("name", PROCEDURES)
def test_plain_types_and_pickles(name: str) -> None:
    answer = z.procedure(name, NOW)
    assert json.loads(json.dumps(answer.to_json())) == answer.to_json()
    assert pickle.loads(pickle.dumps(answer)).to_json() == answer.to_json()
    with pytest.raises(AttributeError):
        answer.on = NOW  # type: ignore[misc]


def test_only_change_and_extension_have_a_special_period_and_its_day() -> None:
    for name in PROCEDURES:
        answer = z.procedure(name, NOW, counted_from="2026-12-28")
        assert (answer.special_period_ends is not None) is (
            name in ("change_of_status", "extension")
        )
    ends = z.procedure("extension", NOW, counted_from="2026-12-28").special_period_ends
    assert ends is not None
    assert (ends.safe, ends.other) == (date(2027, 2, 28), date(2027, 2, 28))


# --- The points ------------------------------------------------------------------------------------


def test_points_name_procedures_and_statuses_that_exist_and_are_cited() -> None:
    for each in POINTS:
        assert set(each.procedures) <= set(PROCEDURES), each
        assert each.statuses <= set(STATUS_IDS), each
        assert each.citations, each
        assert each.text.ja
        assert each.text.en
        assert each.start is None or each.until is None or each.start < each.until
    for window in WINDOWS:
        assert set(window.procedures) <= set(PROCEDURES)
        assert window.citations
    assert set(REMEDIES_OF) == set(PROCEDURES)
    assert set(CALLED) == set(PROCEDURES)


@pytest.mark.parametrize("name", PROCEDURES)
def test_both_languages_have_the_same_blocks(name: str) -> None:
    answer = z.procedure(name, NOW, counted_from="2026-12-28")
    ja, en = (procedure_document(answer, lang).blocks for lang in ("ja", "en"))
    assert [(each.kind, each.depth) for each in ja] == [(each.kind, each.depth) for each in en]
    assert all(one.text != other.text for one, other in zip(ja, en, strict=True))


def words(points: object) -> str:
    return " ".join(each.text.en for each in points)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("day", "months"),
    [(date(2023, 3, 26), "three"), (date(2023, 3, 27), "six"), (date(2023, 3, 28), "six")],
)
def test_the_age_of_the_photograph(day: date, months: str) -> None:
    said = words(z.procedure("extension", day).common_papers)
    assert f"within the {months} months before" in said


@pytest.mark.parametrize(
    ("day", "age"),
    [(date(2026, 6, 13), "sixteen"), (date(2026, 6, 14), "one"), (date(2026, 6, 15), "one")],
)
def test_who_needs_no_photograph(day: date, age: str) -> None:
    for name in ("extension", "permanent_residence", "card_renewal"):
        assert f"those under {age}" in words(z.procedure(name, day).common_papers)


@pytest.mark.parametrize(
    ("day", "hour"),
    [(date(2019, 3, 31), False), (date(2019, 4, 1), True), (date(2019, 4, 2), True)],
)
def test_the_special_period_has_its_hour_from_april_2019(day: date, hour: bool) -> None:
    answer = z.procedure("extension", day)
    assert ("end of the day two months" in words(answer.stay)) is hour
    paths = {c.path for point in answer.stay for c in point.citations}
    assert ("20/5" in paths) is not hour


def test_the_letter_of_guarantee_is_asked_of_four_statuses_only() -> None:
    for status in STATUS_IDS:
        asked = bool(z.procedure("change_of_status", NOW, status=status).guarantee)
        assert asked is (
            status
            in (
                "spouse_or_child_of_japanese_national",
                "spouse_or_child_of_permanent_resident",
                "long_term_resident",
                "permanent_resident",
            )
        )
    assert "no suretyship" in words(z.procedure("permanent_residence", NOW).guarantee)
    assert z.procedure("re_entry_permit", NOW).guarantee == ()


def test_fact_finding_says_what_may_be_asked_and_what_is_voluntary() -> None:
    said = words(z.procedure("extension", NOW).fact_finding)
    assert "ask to be shown papers" in said
    assert "voluntary" in said
    assert "gives no power to enter a home" in said
    assert "does not name this procedure" in words(z.procedure("card_renewal", NOW).fact_finding)


def test_a_pending_application_is_turned_and_what_becomes_of_it() -> None:
    said = words(z.procedure("extension", NOW).switch)
    assert "day of the first application" in said
    assert "then gone" in said
    assert "cannot be turned" in words(z.procedure("permanent_residence", NOW).switch)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("change_of_status", "departure_preparation"),
        ("permanent_residence", "reasons_at_the_counter"),
        ("refugee_recognition", "request_for_review"),
        ("special_permission", "suit_for_revocation"),
    ],
)
def test_remedies_fit_the_procedure(name: str, first: str) -> None:
    found = [remedy.id for remedy in z.procedure(name, NOW).remedies]
    assert found[0] == first
    assert ("request_for_review" in found) is (name == "refugee_recognition")


def test_a_lawyer_comes_first_in_proceedings_only() -> None:
    first = {name for name in PROCEDURES if z.procedure(name, NOW).lawyer_first}
    assert first == {
        "special_permission", "refugee_recognition", "request_for_review", "provisional_stay", "departure_order",
        "supervisory_measure", "provisional_release",
    }  # fmt: skip


# --- Fees, by what the status can be given ---------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "status", "counter", "online"),
    [
        ("change_of_status", "highly_skilled_professional_i_b", (75000, 75000), (65000, 65000)),
        ("change_of_status", "highly_skilled_professional_ii", (75000, 75000), (65000, 65000)),
        ("change_of_status", ENGINEER, (10000, 75000), (10000, 65000)),
        ("change_of_status", "spouse_or_child_of_japanese_national", (18000, 75000), (15000, 65000)),
        ("change_of_status", "dependent", (10000, 75000), (10000, 65000)),
        ("change_of_status", "diplomat", (0, 0), (0, 0)),
        ("extension", "official", (0, 0), (0, 0)),
        ("extension", "technical_intern_training_i_a", (10000, 33000), (10000, 27000)),
    ],
)  # fmt: skip
def test_the_fee_follows_the_periods_of_the_status(
    name: str, status: str, counter: tuple[int, int], online: tuple[int, int]
) -> None:
    answer = z.procedure(name, date(2026, 10, 1), status=status)
    assert answer.fee is not None
    assert answer.fee_online is not None
    assert (answer.fee.least, answer.fee.greatest) == counter
    assert (answer.fee_online.least, answer.fee_online.greatest) == online
    before = z.procedure(name, date(2026, 9, 30), status=status).fee
    assert before is not None
    assert before.greatest == 6000


# --- Names -----------------------------------------------------------------------------------------


def test_every_name_leads_to_its_procedure_and_to_one_only() -> None:
    for entry in PROCEDURES.values():
        for name in names_of(entry):
            assert find_procedure(name).id == entry.id, name


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("extensoin", "extension"),
        ("在留期間更新許可申", "在留期間更新許可申請"),
        ("card renwal", "card_renewal"),
    ],
)
def test_a_name_that_does_not_exist_gives_the_closest(typed: str, near: str) -> None:
    with pytest.raises(UnknownName) as error:
        z.procedure(typed, NOW)
    assert near in error.value.suggestions


def test_a_category_that_does_not_exist_is_refused() -> None:
    assert z.procedure("change_of_status", NOW, category=1).category == "category_1"
    with pytest.raises(ValueError, match="category_4"):
        z.procedure("change_of_status", NOW, category=5)


def test_minors_are_told_of_parents_and_adults_are_not() -> None:
    child = {agent.id for agent in z.procedure("acquisition", NOW, minor=True).who}
    adult = {agent.id for agent in z.procedure("acquisition", NOW, minor=False).who}
    assert {"parents_with_joint_authority", "a_parent_who_refuses"} <= child
    assert not {"parents_with_joint_authority", "a_parent_who_refuses"} & adult
