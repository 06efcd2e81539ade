"""Special rules seen from both sides: of their days, and of the pairs they speak of."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from zairyu.errors import LawNotCovered, UnknownName
from zairyu.pathways.moves import Initiative, MoveOutcome
from zairyu.pathways.nodes import KINDS, nodes_on
from zairyu.pathways.resolve import (
    conversions,
    edges_from,
    edges_to,
    law_day,
    successor,
    transition,
    transitions,
)

DAY = timedelta(days=1)
TODAY = date(2026, 11, 23)
ENGINEER = "engineer_specialist_in_humanities_international_services"
HSP_A, HSP_B, HSP_C = (f"highly_skilled_professional_i_{x}" for x in "abc")
HSP_II = "highly_skilled_professional_ii"
SSW_I = "specified_skilled_worker_i"
TV = "temporary_visitor"
LTR = "long_term_resident"
PR = "permanent_resident"
SPR = "special_permanent_resident"
T1, T2, T3 = (f"technical_intern_training_{x}_b" for x in ("i", "ii", "iii"))
ESD = "employment_for_skill_development"


def way(start, end, on, key):
    (found,) = [each.way for each in transitions(start, end, on) if each.way.key == key]
    return found


def keys(start, end, on):
    return [each.way.key for each in transitions(start, end, on)]


def ids(conditions):
    return {condition.id for condition in conditions}


# --- HSP(ii) and permanent residence ---


@pytest.mark.parametrize("start", [HSP_A, HSP_B, HSP_C])
def test_hsp_ii_is_open_from_hsp_i(start):
    move = transition(start, HSP_II, TODAY)
    assert (move.outcome, move.closed) == (MoveOutcome.OPEN_SPECIAL, False)
    assert "hsp_i_activity_three_years_or_one_if_special" in ids(move.way.requires)


@pytest.mark.parametrize("start", [ENGINEER, "student", "business_manager", PR, TV])
def test_hsp_ii_is_barred_for_who_has_not_stayed_as_hsp_i(start):
    move = transition(start, HSP_II, TODAY)
    assert move.barred
    assert move.way.unless.id == "has_stayed_in_japan_with_hsp_i"
    assert HSP_II not in {each.end for each in edges_from(start, TODAY)}
    assert HSP_II in {each.end for each in edges_from(start, TODAY, exceptions=True)}


def test_holders_of_the_old_hsp_designation_have_a_way_of_their_own():
    assert keys("designated_activities", HSP_II, TODAY) == [
        "change_of_status", "change_of_status.former_hsp_designation",
    ]  # fmt: skip
    own = way("designated_activities", HSP_II, TODAY, "change_of_status.former_hsp_designation")
    assert "held_hsp_designation_on_2015_04_01_and_stayed_since" in ids(own.requires)
    assert not own.closed


@pytest.mark.parametrize("start", ["abroad", "departed"])
@pytest.mark.parametrize("end", [PR, HSP_II])
def test_nobody_lands_as_permanent_resident_or_hsp_ii(start, end):
    for on in (date(2017, 1, 1), TODAY, date(2028, 12, 31)):
        (move,) = transitions(start, end, on)
        assert move.barred
        assert move.way.unless.id == "special_landing_permission_art_12"


def test_permanent_residence_has_an_article_of_its_own_and_no_special_period():
    move = transition(ENGINEER, PR, TODAY)
    assert move.procedure == "permanent_residence"
    assert move.way.attributes["special_period"] is False
    assert move.way.citation.label("ja") == "入管法22条1項"
    assert ids(move.way.requires) == {
        "good_conduct", "independent_livelihood", "japan_interest",
    }  # fmt: skip


# --- the temporary visitor proviso ---


@pytest.mark.parametrize("end", [ENGINEER, "student", "spouse_or_child_of_japanese_national", LTR])
def test_the_proviso_binds_changes_from_temporary_visitor(end):
    found = way(TV, end, TODAY, "change_of_status")
    assert found.outcome is MoveOutcome.OPEN_SPECIAL
    assert "unavoidable_special_circumstances" in ids(found.requires)


@pytest.mark.parametrize(
    ("start", "end", "key"),
    [
        (TV, PR, "permanent_residence"),
        (TV, TV, "extension"),
        ("student", TV, "change_of_status"),
        ("birth_in_japan", "dependent", "acquisition"),
        ("abroad", "student", "landing"),
    ],
)
def test_the_proviso_does_not_reach_further(start, end, key):
    found = way(start, end, TODAY, key)
    assert "unavoidable_special_circumstances" not in ids(found.requires)


# --- the special period ---


@pytest.mark.parametrize(
    ("start", "end", "key", "expected"),
    [
        ("student", ENGINEER, "change_of_status", 2),
        ("student", "student", "extension", 2),
        ("student", PR, "permanent_residence", None),
        ("abroad", "student", "landing", None),
        ("birth_in_japan", LTR, "acquisition", None),
        ("overstay", LTR, "special_permission", None),
        (PR, "student", "change_of_status", None),
    ],
)
def test_special_period(start, end, key, expected):
    attributes = way(start, end, TODAY, key).attributes
    assert attributes.get("special_period_months") == expected
    assert attributes.get("no_special_period_if_days_at_most") == (30 if expected else None)


# --- inside a status ---


@pytest.mark.parametrize(
    ("node", "on", "expected"),
    [
        (HSP_A, date(2017, 1, 1), True),
        (HSP_A, TODAY, True),
        (SSW_I, date(2019, 4, 1), True),
        ("designated_activities", date(2017, 1, 1), True),
        ("designated_activities:46", TODAY, True),
        (T2, date(2017, 10, 31), True),
        (T2, date(2017, 11, 1), False),
        (ENGINEER, TODAY, False),
        (HSP_II, TODAY, False),
    ],
)
def test_change_of_organisation_as_a_change(node, on, expected):
    assert ("change_within_status" in keys(node, node, on)) is expected


def test_elsewhere_a_new_employer_is_a_notification():
    (extension,) = transitions(ENGINEER, ENGINEER, TODAY)
    assert extension.way.attributes["organisation_change"] == (
        "notice_within_14_days_no_permission"
    )
    (none,) = transitions(HSP_II, HSP_II, TODAY)
    assert none.closed
    assert "organisation_change" in none.way.attributes
    (dependent,) = transitions("dependent", "dependent", TODAY)
    assert "organisation_change" not in dependent.way.attributes


@pytest.mark.parametrize("code", ["9", "12", "15", "53", "54", "55"])
def test_kinds_that_cannot_be_extended(code):
    node = f"designated_activities:{code}"
    extension = way(node, node, TODAY, "extension")
    assert extension.barred
    assert extension.unless is None


@pytest.mark.parametrize("code", ["40", "42", "43", "44", "51"])
def test_kinds_with_a_total(code):
    node = f"designated_activities:{code}"
    extension = way(node, node, TODAY, "extension")
    assert extension.outcome is MoveOutcome.OPEN_SPECIAL
    assert ids(extension.requires) == {"designation_total_time_limit"}


def test_a_kind_to_another_kind_is_a_change():
    moves = transitions("designated_activities:JOBHUNT_GRAD1", "designated_activities:46", TODAY)
    assert [(m.way.key, m.outcome.value) for m in moves] == [("change_of_status", "open")]


# --- SSW(i): the total ---


@pytest.mark.parametrize(
    ("on", "rule", "with_reason"),
    [
        (date(2025, 9, 29), "T-SSW1-CAP", None),
        (date(2025, 9, 30), "T-SSW1-CAP-2025", 6),
        (date(2025, 10, 1), "T-SSW1-CAP-2025", 6),
    ],
)
@pytest.mark.parametrize("start", ["student", SSW_I])
def test_the_total_of_ssw_i_closes_change_and_extension(start, on, rule, with_reason):
    for move in transitions(start, SSW_I, on):
        assert rule in {line.id for line in move.way.rules}
        assert ids(move.way.closes_when) == {"ssw_i_total_stay_reached_cap"}
        assert move.way.attributes["total_stay_cap_years"] == 5
        assert move.way.attributes.get("total_stay_cap_years_with_reason") == with_reason
        assert not move.closed


def test_landing_as_ssw_i_needs_a_certificate():
    move = transition("abroad", SSW_I, TODAY)
    assert ids(move.way.requires) == {"certificate_of_eligibility"}
    assert move.way.prior == "certificate_of_eligibility"
    assert not move.way.closes_when


# --- technical interns, and what follows them ---


@pytest.mark.parametrize(
    ("on", "barred", "unless"),
    [
        (date(2017, 10, 31), True, "has_stayed_in_japan_with_titp_i"),
        (date(2017, 11, 1), False, None),
        (date(2017, 11, 2), False, None),
        (date(2027, 3, 31), False, None),
        (date(2027, 4, 1), True, "transitional_titp"),
        (date(2027, 4, 2), True, "transitional_titp"),
    ],
)
def test_change_of_a_student_to_titp_ii(on, barred, unless):
    move = transition("student", T2, on)
    assert move.barred is barred
    assert (move.way.unless.id if move.way.unless else None) == unless


def test_titp_i_to_ii_was_open_before_the_act_too():
    assert not transition(T1, T2, date(2017, 10, 31)).closed
    assert "accredited_training_plan_of_that_division" in ids(
        transition(T1, T2, date(2017, 11, 1)).way.requires
    )


@pytest.mark.parametrize(("on", "barred"), [(date(2017, 10, 31), True), (date(2017, 11, 1), False)])
def test_landing_as_titp_ii(on, barred):
    move = transition("abroad", T2, on)
    assert move.barred is barred
    assert move.way.unless is None


@pytest.mark.parametrize(
    "start", ["abroad", "student", "birth_in_japan", "overstay", "provisional_stay", PR, "trainee"]
)
def test_no_way_into_titp_from_2027_04_01_but_by_transition(start):
    for end in (T1, T2, T3):
        assert transition(start, end, date(2027, 3, 31)) is not None
        for move in transitions(start, end, date(2027, 4, 1)):
            assert move.barred
            assert move.way.unless.id == "transitional_titp"


def test_interns_of_the_old_rules_extend_and_return():
    assert not transition(T2, T2, date(2027, 4, 1)).closed
    assert not transition("abroad_with_reentry_permission", T2, date(2027, 4, 1)).closed


def test_from_titp_to_esd_an_exception_not_fully_seen():
    move = transition(T2, ESD, date(2027, 4, 1))
    assert move.barred
    assert move.way.unless.id == "titp_to_esd_proviso"
    assert move.way.confidence.value == "secondary"
    assert transition(T2, ESD, date(2027, 3, 31)) is None
    assert ids(transition("student", ESD, date(2027, 4, 1)).way.requires) == {"accredited_esd_plan"}


# --- mandatory grants ---

MANDATORY = [
    # start, end, key, first day, first day no longer, what it requires first
    (ENGINEER, LTR, "change_of_status.protected", None, "2023-12-01", "recognised_refugee"),
    (ENGINEER, LTR, "change_of_status.protected", "2023-12-01", None,
     "recognised_refugee_or_complementary_protection"),
    ("overstay", LTR, "refugee_recognition.protected", None, "2023-12-01", "recognised_refugee"),
    ("overstay", LTR, "refugee_recognition.protected", "2023-12-01", None,
     "recognised_refugee_or_complementary_protection"),
    ("provisional_stay", LTR, "refugee_recognition.protected", "2023-12-01", None,
     "recognised_refugee_or_complementary_protection"),
    ("birth_in_japan", LTR, "acquisition.protected", None, None,
     "recognised_refugee_or_complementary_protection"),
    ("birth_in_japan", SPR, "special_permanent_residence", None, None,
     "treaty_descendant_born_and_staying_in_japan"),
    (LTR, SPR, "special_permanent_residence.treaty_descendant", None, None,
     "treaty_nationality_loser_or_descendant_born_and_continuously_in_japan"),
]  # fmt: skip


@pytest.mark.parametrize(("start", "end", "key", "since", "until", "requires"), MANDATORY)
def test_mandatory_grants_stand_beside_the_discretionary_ones(
    start, end, key, since, until, requires
):
    first = date.fromisoformat(since) if since else date(2017, 1, 1)
    last = date.fromisoformat(until) - DAY if until else date(2028, 12, 31)
    for on in (first, last):
        found = way(start, end, on, key)
        assert found.outcome is MoveOutcome.MANDATORY
        assert found.requires[0].id == requires
        others = [m for m in transitions(start, end, on) if m.way.key != key]
        assert all(other.outcome is not MoveOutcome.MANDATORY for other in others)


def test_mandatory_ways_lead_to_long_term_resident_and_special_permanent_residence_only():
    mandatory = {
        each.end
        for node in nodes_on(TODAY)
        for each in edges_from(node.id, TODAY)
        if each.outcome is MoveOutcome.MANDATORY
    }
    assert mandatory == {LTR, SPR}


def test_special_permanent_residence_is_closed_outside_table_ii():
    move = transition(ENGINEER, SPR, TODAY)
    assert move.barred
    assert move.way.unless is None
    assert transition(PR, SPR, TODAY).barred


def test_protected_persons_need_no_livelihood_for_permanent_residence():
    found = way(LTR, PR, TODAY, "permanent_residence.protected")
    assert ids(found.waives) == {"independent_livelihood"}
    assert found.outcome is MoveOutcome.OPEN_SPECIAL


# --- without a status, and the authority's own acts ---


def test_provisional_stay_before_and_after_the_reform():
    before = way("provisional_stay", "student", date(2024, 6, 9), "refugee_recognition")
    after = way("provisional_stay", "student", date(2024, 6, 10), "refugee_recognition")
    assert (before.relation.value, after.relation.value) == ("special_permission", "acquisition")


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2027, 3, 31), False), (date(2027, 4, 1), True), (date(2027, 4, 2), True)],
)
def test_ex_officio_change_of_permanent_residents(on, expected):
    assert ("ex_officio_change" in keys(PR, LTR, on)) is expected
    if expected:
        found = way(PR, LTR, on, "ex_officio_change")
        assert found.outcome is MoveOutcome.EX_OFFICIO
        assert found.initiative is Initiative.AUTHORITY


@pytest.mark.parametrize("end", [ENGINEER, PR, LTR])
def test_without_a_status_nothing_can_be_changed(end):
    for start in ("revoked_departure_period", SPR, "japanese_national"):
        assert transition(start, end, TODAY).closed
    assert transition("overstay", end, TODAY).procedure == "special_permission"


def test_who_sets_it_going():
    assert transition("student", "overstay", TODAY).way.initiative is Initiative.LAW
    assert transition("student", "revoked_departure_period", TODAY).way.initiative is (
        Initiative.AUTHORITY
    )
    assert transition("student", ENGINEER, TODAY).way.initiative is Initiative.PERSON


def test_indefinite_stays_do_not_expire():
    assert transition(PR, "overstay", TODAY).relation.value == "revocation"
    assert transition("student", "overstay", TODAY).relation.value == "expiry"


# --- landing ---


def test_landing_by_kind_of_designated_activities():
    listed = transition("abroad", "designated_activities:46", TODAY)
    assert ids(listed.way.requires) == {"activity_listed_in_notice"}
    unlisted = transition("abroad", "designated_activities:DEPARTURE", TODAY)
    assert unlisted.barred
    assert unlisted.way.unless.id == "special_landing_permission_art_12"


def test_landing_as_visitor_and_long_term_resident():
    assert transition("abroad", TV, TODAY).way.prior == ""
    assert transition("abroad", "student", TODAY).way.prior == "certificate_of_eligibility"
    assert ids(transition("abroad", LTR, TODAY).way.requires) == {
        "falls_under_long_term_resident_notice"
    }


def test_applicants_for_recognition_have_no_deemed_reentry():
    applicant = transition(
        "designated_activities:REFUGEE_APP", "abroad_with_reentry_permission", TODAY
    )
    assert "reentry_permission_only" in ids(applicant.way.requires)


# --- practice changes nothing ---


@pytest.mark.parametrize(
    ("start", "end", "practice"),
    [
        (T2, ENGINEER, "PR-TITP-WORK"),
        ("student", SSW_I, "PR-STUDENT-EXPELLED"),
        ("designated_activities:9", SSW_I, "PR-DA-SSW-REFUSED"),
        ("designated_activities:DEPARTURE", ENGINEER, "PR-FROM-DEPARTURE"),
        ("spouse_or_child_of_japanese_national", LTR, "PR-DIVORCE-LTR"),
        ("student", "designated_activities:53", "PR-NOMAD-IN"),
    ],
)
def test_practice_is_a_consideration(start, end, practice):
    found = way(start, end, TODAY, "change_of_status")
    assert practice in {line.id for line in found.considerations}
    assert not found.closed


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2026, 4, 12), False), (date(2026, 4, 13), True), (date(2026, 4, 14), True)],
)
def test_food_service_stop(on, expected):
    found = way("student", SSW_I, on, "change_of_status")
    assert ("PR-FOOD-SSW" in {line.id for line in found.considerations}) is expected


# --- names, days, conversions ---


def test_names_and_days_that_are_not_there():
    with pytest.raises(UnknownName, match="student"):
        transitions("studnet", "student", TODAY)
    with pytest.raises(UnknownName):
        transition("studnet", "student", TODAY)
    with pytest.raises(LawNotCovered):
        transitions("student", ESD, TODAY)
    with pytest.raises(LawNotCovered):
        edges_from(ESD, TODAY)
    with pytest.raises(LawNotCovered):
        transition("student", ENGINEER, date(2016, 12, 31))
    assert transition("highly_skilled_professional", PR, TODAY) is None
    assert transition("engineer", PR, TODAY) is None


def test_conversions_in_order_of_time():
    assert [rule.since for rule in conversions()] == [
        date(2010, 7, 1), date(2015, 4, 1), date(2015, 4, 1), date(2027, 4, 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("status", "on", "expected"),
    [
        ("engineer", date(2015, 3, 31), "engineer"),
        ("engineer", date(2015, 4, 1), ENGINEER),
        ("specialist_in_humanities_international_services", date(2015, 4, 2), ENGINEER),
        ("investor_business_manager", date(2015, 4, 1), "business_manager"),
        ("pre_college_student", date(2010, 6, 30), "pre_college_student"),
        ("pre_college_student", date(2010, 7, 1), "student"),
        ("intra_company_transferee", date(2027, 3, 31), "intra_company_transferee"),
        ("intra_company_transferee", date(2027, 4, 1), "intra_company_transferee_i"),
        ("student", date(2027, 4, 1), "student"),
    ],
)
def test_successor(status, on, expected):
    assert successor(status, on) == expected


def test_ways_in_and_out_agree():
    out = {
        (e.start, e.end, e.way.key)
        for node in nodes_on(TODAY)
        for e in edges_from(node.id, TODAY, exceptions=True)
    }
    into = {
        (e.start, e.end, e.way.key)
        for node in nodes_on(TODAY)
        for e in edges_to(node.id, TODAY, exceptions=True)
    }
    assert out == into


def test_keys_are_unique_between_two_nodes():
    for on in (date(2017, 1, 1), TODAY, date(2027, 4, 1)):
        for node in nodes_on(on):
            seen = [(e.end, e.way.key) for e in law_day(on).row(node.id)]
            assert len(seen) == len(set(seen))


def test_the_first_way_is_that_of_the_base_rule():
    for kind in sorted(KINDS):
        if law_day(TODAY).index.get(kind) is not None:
            assert transitions("student", kind, TODAY)[0].way.rules[0].id == "T-CHANGE"


def test_words_for_readers():
    move = transition("temporary_visitor", ENGINEER, TODAY)
    assert "短期滞在" in move.way.text.ja
    for outcome in MoveOutcome:
        assert outcome.text.ja != outcome.text.en
        # No promise that a permission will be given.
        assert "will be" not in outcome.text.en


def test_a_gap_in_the_table_is_a_bug_that_is_named(monkeypatch):
    from zairyu.pathways import resolve

    without = tuple(line for line in resolve.BASE if line.id != "T-SPR-OUT")
    monkeypatch.setattr(resolve, "BASE", without)
    with pytest.raises(LookupError, match="special_permanent_resident to abroad"):
        resolve.LawDay(TODAY)


# --- designations that rest on somebody else, or count for something ---

DA = "designated_activities:"


@pytest.mark.parametrize("start", ["abroad", "student", "birth_in_japan", "same"])
@pytest.mark.parametrize("code", ["7", "14", "26", "33", "34", "47", "52"])
def test_family_numbers_rest_on_the_person_named(code, start):
    node = DA + code
    first = transitions(node if start == "same" else start, node, TODAY)[0]
    assert "person_tied_to_holds_that_number_or_status" in ids(first.way.requires)
    assert first.outcome is MoveOutcome.OPEN_SPECIAL
    assert first.way.norm.value == "notice"


@pytest.mark.parametrize("code", ["1", "2", "2-2", "2-3", "2-4"])
def test_servants_rest_on_the_employer_named(code):
    move = transition("abroad", DA + code, TODAY)
    assert "employer_named_by_that_number" in ids(move.way.requires)


@pytest.mark.parametrize("code", ["46", "51", "53", "25", "5"])
def test_who_comes_for_an_activity_of_their_own_rests_on_nobody(code):
    move = transition("abroad", DA + code, TODAY)
    assert not ids(move.way.requires) & {
        "person_tied_to_holds_that_number_or_status", "employer_named_by_that_number",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("code", "on", "counts"),
    [
        ("SSW1_PREP", date(2019, 4, 1), True),
        ("EMPLOY_CONT", TODAY, True),
        ("32", date(2019, 4, 1), True),
        ("35", date(2023, 3, 31), True),
        ("55", TODAY, False),
        ("9", TODAY, False),
    ],
)
def test_what_counts_to_the_total_of_ssw_i(code, on, counts):
    attributes = way(DA + code, SSW_I, on, "change_of_status").attributes
    assert attributes.get("counts_to_ssw_i_total", False) is counts


def test_the_measures_for_construction_and_shipbuilding_are_gone():
    assert transition(DA + "32", SSW_I, date(2023, 3, 31)) is not None
    assert transition(DA + "32", SSW_I, date(2023, 4, 1)) is None


def test_after_five_years_of_work_after_high_school():
    found = way(
        DA + "DEP_HSGRAD", LTR, TODAY, "change_of_status.after_work_after_japanese_high_school"
    )
    assert "five_years_of_work_after_japanese_high_school" in ids(found.requires)
    assert keys(DA + "46", LTR, TODAY) == ["change_of_status", "change_of_status.protected"]


# --- the status of forces ---


def test_forces_personnel_hold_no_status_and_acquire_one_when_the_standing_ends():
    assert transition("status_of_forces", ENGINEER, TODAY).closed
    assert transition("student", "status_of_forces", TODAY).closed
    end = transition("status_of_forces", "other_event_without_landing", TODAY)
    assert (end.outcome, end.way.initiative) == (MoveOutcome.AUTOMATIC, Initiative.LAW)
    after = transition("other_event_without_landing", ENGINEER, TODAY)
    assert after.procedure == "acquisition"
    assert after.way.attributes["apply_within_days"] == 30
    assert {each.end for each in edges_from("status_of_forces", TODAY)} == {
        "other_event_without_landing", "abroad", "departed", "japanese_national",
    }  # fmt: skip
