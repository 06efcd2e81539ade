"""The base rules are a partition; the lines are in force on the days of the instruments."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from zairyu.errors import LawNotCovered, UnknownName
from zairyu.pathways.moves import SAME, MoveOutcome
from zairyu.pathways.nodes import (
    DESIGNATED,
    FORCES,
    KINDS,
    KINDS_LISTED,
    LIKE_ANY_OTHER,
    NODES,
    nodes_on,
)
from zairyu.pathways.table import (
    BASE,
    BREAKPOINTS,
    COVERED_FROM,
    PRACTICE_RULES,
    RULES,
    SPECIAL,
    citations,
    interval_of,
    rule,
)

DAY = timedelta(days=1)
LAST = date(2028, 12, 31)


def covers(line, start, end):
    """The meaning of a base rule, read the slow way."""
    if start not in line.start:
        return False
    if line.end is SAME:
        return start == end
    return end in line.end and not (line.not_same and start == end)


def covering(day):
    """How many base rules cover each pair of nodes of a day."""
    names = [node.id for node in nodes_on(day)]
    lines = [line for line in BASE if line.in_force(day)]
    found = Counter()
    for start in names:
        from_here = [line for line in lines if start in line.start]
        for end in names:
            found[start, end] = sum(covers(line, start, end) for line in from_here)
    return found


def test_breakpoints_are_sorted_and_begin_with_the_first_text():
    assert BREAKPOINTS[0] == COVERED_FROM == date(2017, 1, 1)
    assert list(BREAKPOINTS) == sorted(set(BREAKPOINTS))
    assert all(day <= LAST for day in BREAKPOINTS)


@pytest.mark.parametrize("day", [*BREAKPOINTS, LAST], ids=str)
def test_every_pair_has_exactly_one_base_rule(day):
    found = covering(day)
    assert len(found) == len(nodes_on(day)) ** 2
    assert set(found.values()) == {1}


def test_nothing_changes_between_breakpoints():
    """So that the partition of the breakpoints is that of every day from 2017-01-01 to 2028-12-31."""
    there = None
    days = 0
    for number in range((LAST - COVERED_FROM).days + 1):
        day = COVERED_FROM + number * DAY
        now = (
            [line.id for line in RULES if line.in_force(day)],
            [
                node.id
                for node in NODES
                if (node.since is None or node.since <= day)
                and (node.until is None or day < node.until)
            ],
        )
        assert (now == there) is (day not in BREAKPOINTS), day
        there = now
        days += 1
    assert days == 12 * 365 + 3  # leap years 2020, 2024, 2028


def test_a_day_has_the_nodes_of_its_interval():
    for day in BREAKPOINTS:
        assert [node.id for node in nodes_on(day)] == [
            node.id
            for node in NODES
            if (node.since is None or node.since <= day)
            and (node.until is None or day < node.until)
        ]


def test_a_gap_and_an_overlap_would_be_seen():
    """The check above, given a table that is wrong on purpose."""
    (change,) = [line for line in BASE if line.id == "T-CHANGE"]
    assert not covers(change, "student", "student")
    assert sum(covers(line, "student", "artist") for line in [*BASE, change]) == 2
    assert not any(covers(line, "student", "artist") for line in BASE if line is not change)


# Counted independently of this library, kinds of Designated Activities and the status of forces left out: day; statuses, nodes,
# pairs; then the pairs whose base outcome is automatic, barred, loss, mandatory, not a status change,
# open, open under an article of its own.
COUNTS = [
    ("2017-01-01", 33, 45, 2025, (56, 71, 105, 3, 406, 1209, 175)),
    ("2018-01-01", 36, 48, 2304, (59, 77, 114, 3, 433, 1428, 190)),
    ("2019-04-01", 38, 50, 2500, (61, 81, 120, 3, 451, 1584, 200)),
    ("2024-06-10", 38, 50, 2500, (61, 81, 120, 3, 451, 1584, 200)),
    ("2026-11-23", 38, 50, 2500, (61, 81, 120, 3, 451, 1584, 200)),
    ("2027-04-01", 40, 52, 2704, (63, 85, 126, 3, 469, 1748, 210)),
]


@pytest.mark.parametrize(("day", "statuses", "nodes", "pairs", "outcomes"), COUNTS)
def test_counts_of_base_outcomes(day, statuses, nodes, pairs, outcomes):
    on = date.fromisoformat(day)
    there = [node for node in nodes_on(on) if node.id not in KINDS | FORCES]
    found = Counter()
    for start in there:
        for end in there:
            (line,) = [r for r in BASE if r.in_force(on) and covers(r, start.id, end.id)]
            found[line.outcome.value] += 1
    assert sum(node.kind == "status" for node in there) == statuses
    assert (len(there), sum(found.values())) == (nodes, pairs)
    order = (
        "automatic", "barred", "loss", "mandatory", "not_a_status_change", "open", "open_special",
    )  # fmt: skip
    assert tuple(found[name] for name in order) == outcomes
    assert set(found) == set(order)


# id -> first day, first day no longer (ISO), as the instruments say. What is not listed holds
# throughout.
DATED = {
    "T-HSP2": ("2015-04-01", None),
    "T-ACQUIRE-HSP2": ("2015-04-01", None),
    "T-PROV": ("2024-06-10", None),
    "T-PROV-OLD": (None, "2024-06-10"),
    "T-SAME-CHANGE-OLD": (None, "2017-11-01"),
    "T-HSP2-OLD-DA": ("2015-04-01", None),
    "T-LAND-COE": ("2015-04-01", None),
    "T-LAND-TITP2-OLD": (None, "2017-11-01"),
    "T-SSW1-CAP": ("2019-04-01", "2025-09-30"),
    "T-SSW1-CAP-2025": ("2025-09-30", None),
    "T-TITP2-OLD": (None, "2017-11-01"),
    "T-TITP-PLAN": ("2017-11-01", "2027-04-01"),
    "T-TITP-2027": ("2027-04-01", None),
    "T-TITP-ESD": ("2027-04-01", None),
    "T-ESD-PLAN": ("2027-04-01", None),
    "T-PROTECTED-LTR": ("2023-12-01", None),
    "T-PROTECTED-LTR-OLD": (None, "2023-12-01"),
    "T-PROTECTED-NOSTATUS": ("2023-12-01", None),
    "T-PROTECTED-NOSTATUS-OLD": (None, "2023-12-01"),
    "T-PR-REVOCATION-CHANGE": ("2027-04-01", None),
    "T-LTR-NIKKEI4": ("2023-12-28", None),
    "T-SSW1-BRIDGES": ("2019-04-01", None),
    "T-SSW1-OLD-BRIDGES": ("2019-04-01", "2023-04-01"),
    "T-CONVERT-2015-BM": ("2015-04-01", "2015-04-02"),
    "T-CONVERT-2015-G": ("2015-04-01", "2015-04-02"),
    "T-CONVERT-2010": ("2010-07-01", "2010-07-02"),
    "T-CONVERT-2027-ICT": ("2027-04-01", "2027-04-02"),
    "PR-REFUGEE-APP-IN": ("2018-01-15", None),
    "PR-FOOD-SSW": ("2026-04-13", None),
}


@pytest.mark.parametrize("line", RULES, ids=lambda line: line.id)
def test_each_line_is_in_force_on_its_days(line):
    since, until = (day and date.fromisoformat(day) for day in DATED.get(line.id, (None, None)))
    if since:
        assert [line.in_force(since + k * DAY) for k in (-1, 0)] == [False, True]
    else:
        assert line.in_force(date(1990, 6, 1))
    if until:
        assert [line.in_force(until + k * DAY) for k in (-1, 0, 1)] == [True, False, False]
    else:
        assert line.in_force(LAST)


NODE_DAYS = {
    "nursing_care": ("2017-09-01", None),
    "specified_skilled_worker_i": ("2019-04-01", None),
    "specified_skilled_worker_ii": ("2019-04-01", None),
    "technical_intern_training_iii_a": ("2017-11-01", None),
    "technical_intern_training_iii_b": ("2017-11-01", None),
    "intra_company_transferee": (None, "2027-04-01"),
    "intra_company_transferee_i": ("2027-04-01", None),
    "intra_company_transferee_ii": ("2027-04-01", None),
    "employment_for_skill_development": ("2027-04-01", None),
    "designated_activities:2-3": ("2021-07-30", None),
    "designated_activities:2-4": ("2023-04-21", None),
    "designated_activities:14": ("2025-04-12", None),
    "designated_activities:32": (None, "2023-04-01"),
    "designated_activities:35": (None, "2023-04-01"),
    "designated_activities:45": ("2018-12-31", None),
    "designated_activities:47": ("2019-05-30", None),
    "designated_activities:52": ("2023-04-21", None),
    "designated_activities:EMPLOY_CONT": ("2019-04-01", None),
    "designated_activities:UKRAINE": ("2022-03-14", None),
    "designated_activities:GRADSCHOOL_WAIT": ("2023-07-25", None),
    "designated_activities:TITP_TRANSFER": ("2024-11-01", None),
    "designated_activities:43": ("2018-07-01", None),
    "designated_activities:44": ("2018-12-31", None),
    "designated_activities:46": ("2019-05-30", None),
    "designated_activities:51": ("2023-04-21", None),
    "designated_activities:53": ("2024-03-31", None),
    "designated_activities:54": ("2024-03-31", None),
    "designated_activities:55": ("2025-03-13", None),
    "designated_activities:STARTUP_GRAD": ("2020-11-20", None),
    "designated_activities:SSW1_PREP": ("2019-04-01", None),
    "designated_activities:MYANMAR": ("2021-05-28", None),
}


@pytest.mark.parametrize("node", [node.id for node in NODES])
def test_each_node_is_there_on_its_days(node):
    def there(day):
        return node in {each.id for each in nodes_on(day)}

    since, until = (day and date.fromisoformat(day) for day in NODE_DAYS.get(node, (None, None)))
    if since:
        assert [there(since + k * DAY) for k in (-1, 0, 1)] == [False, True, True]
    else:
        assert there(COVERED_FROM)
    if until:
        assert [there(until + k * DAY) for k in (-1, 0, 1)] == [True, False, False]
    else:
        assert there(LAST)


def test_ids_are_unique_and_found():
    assert len({line.id for line in RULES}) == len(RULES) == 66 + 42 + 52
    assert all(rule(line.id) is line for line in RULES)
    with pytest.raises(UnknownName, match="T-CHANGE"):
        rule("T-CHANG")


def test_every_line_names_nodes_that_exist_or_are_former_statuses():
    known = {node.id for node in NODES}
    former = {
        "investor_business_manager", "engineer", "specialist_in_humanities_international_services",
        "pre_college_student",
    }  # fmt: skip
    for line in RULES:
        assert line.start <= known | former, line.id
        assert line.end is SAME or line.end <= known, line.id
        assert line.start, line.id
        assert line.end, line.id


def test_every_line_is_cited_and_says_it_in_both_languages():
    for line in RULES:
        assert line.cite, line.id
        assert line.text.ja != line.text.en
    assert len(citations()) == len(set(citations()))
    assert {cited for line in RULES for cited in line.cite} == set(citations())


def test_every_mandatory_line_says_what_it_requires():
    lines = [r for r in (*BASE, *SPECIAL) if r.outcome is MoveOutcome.MANDATORY]
    assert len(lines) == 7
    assert all(line.requires for line in lines)


def test_practice_has_no_outcome():
    assert not any(hasattr(line, "outcome") for line in PRACTICE_RULES)


@pytest.mark.parametrize(
    ("identifier", "confidence"),
    [
        ("T-CHANGE", "text_seen"),
        ("T-DA-TOTALS", "secondary"),
        ("T-TITP-2027", "secondary"),
        ("T-PR-REVOCATION-CHANGE", "official"),
        ("T-CONVERT-2027-ICT", "memory"),
        ("PR-REFUGEE-APP", "memory"),
        ("PR-22-5", "text_seen"),
    ],
)
def test_confidence_is_that_of_the_least_sure_provision(identifier, confidence):
    assert rule(identifier).confidence.value == confidence


def test_before_the_first_text_the_table_does_not_speak():
    with pytest.raises(LawNotCovered, match="2017-01-01"):
        interval_of(date(2016, 12, 31))
    assert interval_of(date(2017, 1, 1))[0] == date(2017, 1, 1)


def test_the_interval_of_a_day():
    assert interval_of(date(2027, 3, 31)) == (date(2026, 4, 13), date(2027, 4, 1))
    assert interval_of(date(2027, 4, 1)) == (date(2027, 4, 1), date(2027, 4, 2))
    assert interval_of(LAST) == (date(2027, 4, 2), None)


@pytest.mark.parametrize("day", BREAKPOINTS, ids=str)
def test_the_statuses_of_the_catalogue_are_the_nodes(day):
    from zairyu.statuses import statuses

    nodes = {node.id for node in nodes_on(day) if node.kind == "status"}
    catalogue = {status.id for status in statuses(day)}
    # From 2027-04-01 interns under the old rules remain, although the status has left the Act.
    left = nodes - catalogue
    assert catalogue <= nodes
    assert all(name.startswith("technical_intern_training_") for name in left)
    assert len(left) == (6 if day >= date(2027, 4, 1) else 0)


def test_the_appended_tables_are_those_of_the_catalogue():
    from zairyu.statuses import status

    written = {
        "1-1": "別表第一の一", "1-2": "別表第一の二", "1-3": "別表第一の三", "1-4": "別表第一の四",
        "1-5": "別表第一の五", "2": "別表第二",
    }  # fmt: skip
    for node in NODES:
        if node.kind == "status":
            assert status(node.id).table == written[node.table], node.id


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_kinds_are_those_of_the_catalogue(kind):
    from zairyu.statuses import designated_activity

    entry = designated_activity(kind.partition(":")[2])
    assert entry.id == kind
    assert entry.listed is (kind in KINDS_LISTED)
    (node,) = [node for node in NODES if node.id == kind]
    # The node is there from the first day on which the kind surely existed.
    assert entry.in_force(node.since or COVERED_FROM) is not False
    if node.since is not None and entry.start is not None:
        assert node.since == entry.start


def test_every_kind_of_the_catalogue_is_a_node_or_said_to_be_like_any_other():
    from zairyu.statuses.designated import designated_activities

    codes = {entry.code for entry in designated_activities()}
    nodes = {kind.partition(":")[2] for kind in KINDS}
    assert nodes | LIKE_ANY_OTHER == codes
    assert not nodes & LIKE_ANY_OTHER


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_kind_is_a_node_because_a_line_singles_it_out(kind):
    naming = [
        line.id
        for line in RULES
        for side in (line.start, line.end)
        if kind in side and not side >= KINDS_LISTED and not side >= KINDS - KINDS_LISTED
    ]
    assert naming


def test_no_line_singles_out_a_kind_that_is_not_there():
    for line in RULES:
        for side in (line.start, line.end):
            assert not {f"designated_activities:{code}" for code in LIKE_ANY_OTHER} & side


def test_the_kinds_belong_to_designated_activities():
    assert KINDS < DESIGNATED
    assert {name.partition(":")[0] for name in DESIGNATED} == {"designated_activities"}
