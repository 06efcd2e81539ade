"""Moves that were observed, or announced by the ministry, are edges on their day.

Copied from the records of published statistics, cases and routes whose both ends are named; the number
is the record's. Aliases are resolved to the catalogue's ids; a year before 2017 is asked on the first
day of the table, with the status that then stood in the place of the old one.
"""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.pathways.nodes import kinds, nodes_on
from zairyu.pathways.resolve import successor, transition, transitions

ENGINEER = "engineer_specialist_in_humanities_international_services"
HSP = ("a", "b", "c")
SPOUSE = "spouse_or_child_of_japanese_national"
DA = "designated_activities"
TITP_II = "technical_intern_training_ii_"
ISA_2025 = "ISA white paper 2025 (students who changed to work, 2024), restated by a firm"
ISA_2022 = "ISA: employment of students in 2022 (press digest)"
IB_2009 = "Immigration Bureau: employment of students in 2009"
SSW_ROUTES = "ISA: SSW residents by route"

OBSERVED = [
    # record, start, end, day asked, source
    ("TR-003", "student", DA, "2024-12-31", ISA_2025),
    *(("TR-004", "student", f"highly_skilled_professional_i_{x}", "2024-12-31", ISA_2025)
      for x in HSP),
    ("TR-005", "student", "business_manager", "2024-12-31", ISA_2025),
    ("TR-016", "student", DA, "2022-12-31", ISA_2022),
    ("TR-018", "student", "business_manager", "2022-12-31", ISA_2022),
    ("TR-025", "student", "specialist_in_humanities_international_services", "2009", IB_2009),
    ("TR-027", "student", "professor", "2009", IB_2009),
    *(("TR-035", f"{TITP_II}{x}", "specified_skilled_worker_i", "2022-03-31", SSW_ROUTES)
      for x in "ab"),
    *(("TR-036", f"{TITP_II}{x}", "specified_skilled_worker_i", "2022-12-31",
       "research report quoting ISA (SSW residents by route)") for x in "ab"),
    ("TR-041", "student", "specified_skilled_worker_i", "2022-03-31", SSW_ROUTES),
    ("TR-048", SPOUSE, "long_term_resident", "2017-12-31",
     "Immigration Bureau: list of cases, Spouse to Long-Term Resident"),
    ("TR-055", "professor", "permanent_resident", "2005",
     "Ministry: permanent residence for contribution to Japan, permitted cases"),
    ("TR-061", "student", f"{DA}:OFFER_WAIT", "2009", "ISA page on awaiting employment"),
    ("TR-062", f"{DA}:JOBHUNT_GRAD1", f"{DA}:OFFER_WAIT", "2009",
     "ISA page on awaiting employment"),
    ("TR-065", f"{DA}:GRADSCHOOL_WAIT", "student", "2024-12-31",
     "ISA page on awaiting graduate school, restated"),
    ("TR-066", f"{DA}:JOBHUNT_GRAD1", ENGINEER, "2021-12-31", "purpose of the designation"),
    ("TR-067", "student", f"{DA}:46", "2019-12-31", "ISA page on no. 46, restated"),
    *(("TR-069", f"highly_skilled_professional_i_{x}", f"highly_skilled_professional_i_{x}",
       "2015", "a new employer of HSP(i) needs a change application") for x in HSP),
    ("TR-072", ENGINEER, "permanent_resident", "2017-12-31", "guideline on permanent residence"),
    ("TR-080", f"{DA}:5", ENGINEER, "2021-12-31", "firm: change from working holiday"),
    ("TR-086", "student", "cultural_activities", "2015", "University of Tokyo institute page"),
    ("TR-087", "cultural_activities", "student", "2015", "University of Tokyo institute page"),
    *(("TR-089", f"{TITP_II}{x}", SPOUSE, "2025-12-31", "firm guide") for x in "ab"),
    ("TR-091", DA, "student", "2025-12-31", "firm guide"),
    *(("TR-093", f"{TITP_II}{x}", "specified_skilled_worker_i", "2025-12-31",
       "firm: granted case") for x in "ab"),
    ("TR-095", SPOUSE, "temporary_visitor", "2013", "firm: case report of 2013"),
    ("TR-097", "pre_college_student", SPOUSE, "1993", "Tokyo District Court, 1997-09-19"),
    ("TR-098", SPOUSE, "temporary_visitor", "1994", "Supreme Court, 2002-10-17 and 1996-07-02"),
    ("TR-100", "permanent_resident", f"{DA}:DEPARTURE", "2020-12-31",
     "firm: 30 days after permanent residence was lost by absence"),
]  # fmt: skip


@pytest.mark.parametrize(("record", "start", "end", "day", "source"), OBSERVED)
def test_observed_moves_are_edges(record, start, end, day, source):
    on = max(date(2017, 1, 1), date.fromisoformat(day if "-" in day else f"{day}-12-31"))
    move = transition(successor(start, on), successor(end, on), on)
    assert move is not None, (record, source)
    assert not move.closed, (record, source)


def starts_of(end, day):
    """The statuses and kinds of Designated Activities from which a change to ``end`` is open on a day."""
    return {
        node.id
        for node in nodes_on(day)
        if node.table and any(
            move.way.key == "change_of_status" and not move.closed
            for move in transitions(node.id, end, day)
        )
    }  # fmt: skip


def statuses_of(day):
    return {node.id for node in nodes_on(day) if node.table}


WORK = {
    "professor", "artist", "religious_activities", "journalist", "business_manager",
    "legal_accounting_services", "medical_services", "researcher", "instructor", ENGINEER,
    "intra_company_transferee", "nursing_care", "entertainer", "skilled_labor",
    "highly_skilled_professional_i_a", "highly_skilled_professional_i_b",
    "highly_skilled_professional_i_c", "specified_skilled_worker_i", "specified_skilled_worker_ii",
}  # fmt: skip


@pytest.mark.parametrize(
    ("record", "day", "source"),
    [("TR-033", "2021-12-31", "28,974 students changed to work (from memory)")],
)
def test_students_change_to_any_work_status(record, day, source):
    for end in WORK:
        assert "student" in starts_of(end, date.fromisoformat(day)), (end, record, source)


@pytest.mark.parametrize(
    ("record", "day", "source"),
    [
        ("TR-034", "2022-03-31", "58,217 of 64,730 holders of SSW(i) got it by change in Japan"),
        ("TR-037", "2019-08-30", "86 permits of SSW(i) to that day"),
    ],
)
def test_ssw_i_is_reached_by_change_from_any_status(record, day, source):
    on = date.fromisoformat(day)
    assert starts_of("specified_skilled_worker_i", on) == statuses_of(on) - {
        "specified_skilled_worker_i"
    }, (record, source)


@pytest.mark.parametrize(
    ("record", "year", "source"),
    [("TR-045", 2013, "45,066 permissions"), ("TR-046", 2007, "60,509 permissions")],
)
def test_permanent_residence_is_asked_for_from_any_status(record, year, source):
    """Asked on the first day of the table: the Act named no start then either, and none since."""
    for on in (date(2017, 1, 1), date(2026, 11, 23)):
        starts = {
            node
            for node in statuses_of(on) - {"permanent_resident"}
            if transition(node, "permanent_resident", on).procedure == "permanent_residence"
            and not transition(node, "permanent_resident", on).closed
        }
        assert starts == statuses_of(on) - {"permanent_resident"}, (record, year, source)


def test_the_new_employer_of_an_hsp_is_a_change():
    for x in HSP:
        node = f"highly_skilled_professional_i_{x}"
        found = {move.way.key for move in transitions(node, node, date(2017, 1, 1))}
        assert "change_within_status" in found


def test_the_lost_permanent_resident_landed_anew_which_takes_special_permission():
    (departure,) = kinds("DEPARTURE")
    (move,) = transitions("abroad", departure, date(2020, 12, 31))
    assert move.barred
    assert move.way.unless.id == "special_landing_permission_art_12"
