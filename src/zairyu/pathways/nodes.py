"""Where somebody can stand: the statuses of residence, and the beginnings and ends outside them.

Statuses are the catalogue's own (:mod:`zairyu.statuses`): sub-divisions are statuses (Act, Art. 2-2),
so a divided status is present as its parts only. Designated Activities is one status; its kinds that
behave differently are nodes of their own, and the node ``designated_activities`` stands for any
other designation. The sets below are the words in which the table is written.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import frozen

from zairyu.logic import Text
from zairyu.pathways.moves import Nodes

__all__ = [
    "KINDS",
    "LIFETIMES",
    "LIKE_ANY_OTHER",
    "NODES",
    "NOT_NODES",
    "OUTSIDE",
    "Node",
    "node_name",
    "nodes_on",
    "status_of",
]


def _set(*names: str) -> Nodes:
    return frozenset(names)


# --- the statuses, by appended table of the Act ---

HSP_I: Final = _set(
    "highly_skilled_professional_i_a",
    "highly_skilled_professional_i_b",
    "highly_skilled_professional_i_c",
)
HSP_II: Final = _set("highly_skilled_professional_ii")
SSW_I: Final = _set("specified_skilled_worker_i")
SSW: Final = SSW_I | {"specified_skilled_worker_ii"}
TITP_I: Final = _set("technical_intern_training_i_a", "technical_intern_training_i_b")
TITP_II: Final = _set("technical_intern_training_ii_a", "technical_intern_training_ii_b")
TITP_III: Final = _set("technical_intern_training_iii_a", "technical_intern_training_iii_b")
TITP: Final = TITP_I | TITP_II | TITP_III
ESD: Final = _set("employment_for_skill_development")
ICT: Final = _set(
    "intra_company_transferee", "intra_company_transferee_i", "intra_company_transferee_ii"
)
TABLE_1_1: Final = _set(
    "diplomat", "official", "professor", "artist", "religious_activities", "journalist"
)
TABLE_1_2: Final = (
    HSP_I | HSP_II | ICT | SSW | TITP | ESD
    | _set(
        "business_manager", "legal_accounting_services", "medical_services", "researcher",
        "instructor", "engineer_specialist_in_humanities_international_services",
        "nursing_care", "entertainer", "skilled_labor",
    )
)  # fmt: skip
TEMPORARY_VISITOR: Final = _set("temporary_visitor")
TABLE_1_3: Final = _set("cultural_activities") | TEMPORARY_VISITOR
TABLE_1_4: Final = _set("student", "trainee", "dependent")
PR: Final = _set("permanent_resident")
LTR: Final = _set("long_term_resident")
TABLE_2_EXCEPT_PR: Final = LTR | _set(
    "spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident"
)
TABLE_2: Final = PR | TABLE_2_EXCEPT_PR

# --- the kinds of Designated Activities that some rule or practice singles out ---

_D = "designated_activities"
Days = tuple[date | None, date | None]
ALWAYS: Final[Days] = (None, None)
"""Before 2017 already, or no first day was seen; no end known."""


def _from(year: int, month: int, day: int) -> Days:
    return date(year, month, day), None


SERVANTS: Final = ("1", "2", "2-2", "2-3", "2-4")
FAMILY: Final = (
    "7", "14", "18", "19", "23", "24", "26", "30", "31", "33", "34", "38", "39", "41", "45", "47",
    "52", "54",
)  # fmt: skip
"""Numbers for the family, or the companion, of somebody who holds another number or status."""

LISTED_KINDS: Final[dict[str, Days]] = {
    # number of the notice -> first day on which it surely existed, first day on which it no longer did
    "1": ALWAYS,
    "2": ALWAYS,
    "2-2": ALWAYS,
    "2-3": _from(2021, 7, 30),
    "2-4": _from(2023, 4, 21),
    "5": ALWAYS,
    "5-2": ALWAYS,
    "7": ALWAYS,
    "9": ALWAYS,
    "12": ALWAYS,
    "14": _from(2025, 4, 12),  # after 2024-05-31; the day was not seen
    "15": ALWAYS,
    "16": ALWAYS,
    "17": ALWAYS,
    "18": ALWAYS,
    "19": ALWAYS,
    "20": ALWAYS,
    "21": ALWAYS,
    "22": ALWAYS,
    "23": ALWAYS,
    "24": ALWAYS,
    "25": ALWAYS,
    "26": ALWAYS,
    "27": ALWAYS,
    "28": ALWAYS,
    "29": ALWAYS,
    "30": ALWAYS,
    "31": ALWAYS,
    "32": (None, date(2023, 4, 1)),
    "33": ALWAYS,
    "34": ALWAYS,
    "35": (None, date(2023, 4, 1)),
    "36": ALWAYS,
    "37": ALWAYS,
    "38": ALWAYS,
    "39": ALWAYS,
    "40": ALWAYS,
    "41": ALWAYS,
    "42": ALWAYS,
    "43": _from(2018, 7, 1),
    "44": _from(2018, 12, 31),  # December 2018; the day was not seen
    "45": _from(2018, 12, 31),
    "46": _from(2019, 5, 30),
    "47": _from(2019, 5, 30),
    "51": _from(2023, 4, 21),
    "52": _from(2023, 4, 21),
    "53": _from(2024, 3, 31),
    "54": _from(2024, 3, 31),
    "55": _from(2025, 3, 13),  # between 2024-03-29 and this day; the day was not seen
}
UNLISTED_KINDS: Final[dict[str, Days]] = {
    "JOBHUNT_GRAD1": ALWAYS,
    "JOBHUNT_GRAD2": ALWAYS,
    "OFFER_WAIT": ALWAYS,
    "GRADSCHOOL_WAIT": _from(2023, 7, 25),  # July 2023; the day was not seen
    "STARTUP_GRAD": _from(2020, 11, 20),
    "JOBLOSS_COMPANY": ALWAYS,
    "FAMILY_OF_JOBLOSS": ALWAYS,
    "SSW1_PREP": _from(2019, 4, 1),  # with the status it prepares for
    "EMPLOY_CONT": _from(2019, 4, 1),  # likewise
    "TITP_TRANSFER": _from(2024, 11, 1),
    "PREGNANT_TITP": ALWAYS,
    "DEP_HSGRAD": ALWAYS,
    "ELDER_PARENT": ALWAYS,
    "SAMESEX": ALWAYS,  # the circular is of 2013-10-18
    "CHILD_OF_NONSPONSOR": ALWAYS,
    "DEPARTURE": ALWAYS,
    "REFUGEE_APP": ALWAYS,
    "DV_VICTIM": ALWAYS,
    "TRAFFICKING": ALWAYS,
    "UKRAINE": _from(2022, 3, 14),
    "MYANMAR": _from(2021, 5, 28),
    "AFGHAN_ETC": ALWAYS,
    "MED_LONG": ALWAYS,
    "EPA_QUALIFIED": ALWAYS,
}
LIKE_ANY_OTHER: Final = frozenset(
    {
        # numbers of the notice that no rule or practice singles out
        "3", "4", "6", "8", "10", "13", "48", "49", "50", "56",
        # as 56; the first day on which its family number existed was not seen
        "57",
        # deleted before 2017
        "11",
        # programmes of their own, some with landings under another act
        "SPECIAL_ZONE", "COOKING",
        # ended; its holders came from nos. 32 and 35
        "COMPLETE_TITP_ETC_BRIDGE_OLD",
        # before 2015-04-01; who held it then has a way to HSP(ii) of its own (table_special)
        "HSP",
    }
)  # fmt: skip
"""Kinds of the catalogue without a node: to the table they are like any other designation."""


def kinds(*codes: str) -> Nodes:
    """Return the nodes of kinds of Designated Activities, by number of the notice or by code."""
    return frozenset(f"{_D}:{code}" for code in codes)


KINDS_LISTED: Final = kinds(*LISTED_KINDS)
KINDS_UNLISTED: Final = kinds(*UNLISTED_KINDS)
KINDS: Final = KINDS_LISTED | KINDS_UNLISTED
DESIGNATED: Final = KINDS | {_D}
"""Designated Activities, every kind."""

# --- unions used by the rules ---

ANY_STATUS: Final = TABLE_1_1 | TABLE_1_2 | TABLE_1_3 | TABLE_1_4 | DESIGNATED | TABLE_2
INDEFINITE: Final = PR | HSP_II
"""Without a limit of stay."""
ORDINARY_TARGET: Final = ANY_STATUS - INDEFINITE
"""Every status but Permanent Resident and HSP(ii), each of which has an article of its own."""

FORMER: Final = _set(
    "investor_business_manager", "engineer", "specialist_in_humanities_international_services",
    "pre_college_student",
)  # fmt: skip
"""Statuses that ended before the table begins; each became another (``table_special``)."""
NOT_NODES: Final = FORMER | {
    "highly_skilled_professional", "specified_skilled_worker", "technical_intern_training",
}  # fmt: skip
"""Ids of the catalogue that are no nodes: former statuses, and divided ones, whose parts are."""

# --- beginnings and ends outside the statuses ---

ABROAD: Final = _set("abroad", "departed")
ABROAD_KEEPING: Final = _set("abroad_with_reentry_permission")
ENTERED_WITHOUT_LANDING: Final = _set(
    "birth_in_japan", "loss_of_japanese_nationality", "other_event_without_landing"
)
REFUGE: Final = _set("temporary_refuge_landing")
PROVISIONAL: Final = _set("provisional_stay")
REVOKED: Final = _set("revoked_departure_period")
OVERSTAY: Final = _set("overstay")
SPR: Final = _set("special_permanent_resident")
JAPANESE: Final = _set("japanese_national")
FORCES: Final = _set("status_of_forces")

OUTSIDE: Final = {
    "abroad": Text(ja="日本国外（在留資格なし）", en="Abroad, without a status"),
    "abroad_with_reentry_permission": Text(
        ja="再入国許可（みなしを含む）により出国中",
        en="Abroad, keeping the status under a re-entry permission",
    ),
    "birth_in_japan": Text(
        ja="日本で生まれた外国人の子（60日以内）",
        en="Born in Japan as a foreign national, first 60 days",
    ),
    "loss_of_japanese_nationality": Text(
        ja="日本国籍を失った人（60日以内）", en="Lost Japanese nationality in Japan, first 60 days"
    ),
    "other_event_without_landing": Text(
        ja="その他の事由で上陸手続なしに在留する人（60日以内）",
        en="Staying without a landing procedure for another reason, first 60 days",
    ),
    "temporary_refuge_landing": Text(
        ja="一時庇護のための上陸許可", en="Landing permission for temporary refuge"
    ),
    "provisional_stay": Text(ja="仮滞在許可", en="Permission for provisional stay"),
    "revoked_departure_period": Text(
        ja="在留資格取消し後の出国猶予期間", en="Period to leave after revocation"
    ),
    "overstay": Text(ja="在留資格なしの在留", en="In Japan without a status"),
    "special_permanent_resident": Text(ja="特別永住者", en="Special Permanent Resident"),
    "japanese_national": Text(ja="日本国籍", en="Japanese nationality"),
    "status_of_forces": Text(
        ja="日米地位協定による在留（在留資格なし）",
        en="In Japan under the status of forces agreement, without a status",
    ),
    "departed": Text(ja="日本からの出国（在留の終わり）", en="Left Japan for good"),
}
"""Every node outside the statuses, with its name."""

# --- days on which nodes are there ---

LIFETIMES: Final[dict[str, tuple[date | None, date | None]]] = {
    "nursing_care": (date(2017, 9, 1), None),
    "specified_skilled_worker_i": (date(2019, 4, 1), None),
    "specified_skilled_worker_ii": (date(2019, 4, 1), None),
    "technical_intern_training_iii_a": (date(2017, 11, 1), None),
    "technical_intern_training_iii_b": (date(2017, 11, 1), None),
    "intra_company_transferee": (None, date(2027, 4, 1)),
    "intra_company_transferee_i": (date(2027, 4, 1), None),
    "intra_company_transferee_ii": (date(2027, 4, 1), None),
    "employment_for_skill_development": (date(2027, 4, 1), None),
    # Technical Intern Training leaves the Act on 2027-04-01; its holders stay under the old rules,
    # so the nodes remain and rule T-TITP-2027 closes the ways in.
    **{f"{_D}:{code}": days for code, days in (*LISTED_KINDS.items(), *UNLISTED_KINDS.items())},
}
"""``[since, until)`` of the nodes that were not there on every day since 2017-01-01."""

_TABLES: Final = (
    ("1-1", TABLE_1_1),
    ("1-2", TABLE_1_2),
    ("1-3", TABLE_1_3),
    ("1-4", TABLE_1_4),
    ("1-5", DESIGNATED),
    ("2", TABLE_2),
)


@frozen
class Node:
    """A place in the graph.

    Parameters
    ----------
    id
        Id of the catalogue; a kind of Designated Activities is ``designated_activities:<number or code>``.
    kind
        ``"status"``, ``"designation"`` (a kind of Designated Activities) or ``"outside"``.
    table
        Appended table of the Act (``"1-2"``); empty outside the statuses.
    since, until
        There on the days ``[since, until)``; ``None``: since before 2017, no end known.
    """

    id: str
    kind: str
    table: str
    since: date | None
    until: date | None


def _build() -> tuple[Node, ...]:
    found: list[Node] = []
    for table, members in _TABLES:
        for name in sorted(members):
            kind = "designation" if name in KINDS else "status"
            found.append(Node(name, kind, table, *LIFETIMES.get(name, (None, None))))
    found += [Node(name, "outside", "", None, None) for name in OUTSIDE]
    return tuple(found)


NODES: Final = _build()
"""Every node of every day, by table, then by name."""


def nodes_on(day: date) -> tuple[Node, ...]:
    """Return the nodes that are there on ``day``, always in the same order."""
    return tuple(
        node
        for node in NODES
        if (node.since is None or node.since <= day) and (node.until is None or day < node.until)
    )


def status_of(node: str) -> str:
    """Return the status of residence to which a node belongs: a kind's is Designated Activities.

    >>> status_of("designated_activities:46")
    'designated_activities'
    """
    return node.partition(":")[0]


def node_name(node: str) -> Text:
    """Return the name of a node: the catalogue's for a status, with the kind for a designation."""
    if node in OUTSIDE:
        return OUTSIDE[node]
    from zairyu.statuses import designated_activity, status

    name = status(status_of(node)).name
    if node not in KINDS:
        return name
    code = node.partition(":")[2]
    kind = designated_activity(code).name
    if code in LISTED_KINDS:
        return Text(ja=f"{name.ja}（{code}号・{kind.ja}）", en=f"{name.en} (no. {code}: {kind.en})")
    return Text(ja=f"{name.ja}（{kind.ja}）", en=f"{name.en} ({kind.en})")
