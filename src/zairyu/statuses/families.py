"""Ids of the catalogue in legal order, and the sets of them that rules speak of. Plain data, no imports.

Order: appended table 1 (one to five), appended table 2, what stands beside the tables, former statuses.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "DIVIDED", "FAMILIES", "FORMER", "HSP", "HSP_I", "INTRA_COMPANY", "RESIDENCE_STATUSES", "SSW",
    "STATUS_IDS", "TABLE_1_1", "TABLE_1_2", "TABLE_1_3", "TABLE_1_4", "TABLE_1_5", "TABLE_2", "TITP",
    "TITP_I", "TITP_II", "TITP_III", "WORK_STATUSES", "parts_of",
]  # fmt: skip

_ONE_1: Final = (
    "diplomat",
    "official",
    "professor",
    "artist",
    "religious_activities",
    "journalist",
)
_ONE_2: Final = (
    "highly_skilled_professional",
    "highly_skilled_professional_i_a",
    "highly_skilled_professional_i_b",
    "highly_skilled_professional_i_c",
    "highly_skilled_professional_ii",
    "business_manager",
    "legal_accounting_services",
    "medical_services",
    "researcher",
    "instructor",
    "engineer_specialist_in_humanities_international_services",
    "intra_company_transferee",
    "intra_company_transferee_i",
    "intra_company_transferee_ii",
    "nursing_care",
    "entertainer",
    "skilled_labor",
    "specified_skilled_worker",
    "specified_skilled_worker_i",
    "specified_skilled_worker_ii",
    "technical_intern_training",
    "technical_intern_training_i_a",
    "technical_intern_training_i_b",
    "technical_intern_training_ii_a",
    "technical_intern_training_ii_b",
    "technical_intern_training_iii_a",
    "technical_intern_training_iii_b",
    "employment_for_skill_development",
)
_ONE_3: Final = ("cultural_activities", "temporary_visitor")
_ONE_4: Final = ("student", "trainee", "dependent")
_ONE_5: Final = ("designated_activities",)
_TWO: Final = (
    "permanent_resident",
    "spouse_or_child_of_japanese_national",
    "spouse_or_child_of_permanent_resident",
    "long_term_resident",
)
_BESIDE: Final = ("special_permanent_resident",)
_FORMER: Final = (
    "investor_business_manager",
    "engineer",
    "specialist_in_humanities_international_services",
    "pre_college_student",
)

STATUS_IDS: Final[tuple[str, ...]] = (
    *_ONE_1, *_ONE_2, *_ONE_3, *_ONE_4, *_ONE_5, *_TWO, *_BESIDE, *_FORMER,
)  # fmt: skip
"""Every id of the catalogue, in legal order."""

TABLE_1_1: Final = frozenset(_ONE_1)
TABLE_1_2: Final = frozenset(_ONE_2)
TABLE_1_3: Final = frozenset(_ONE_3)
TABLE_1_4: Final = frozenset(_ONE_4)
TABLE_1_5: Final = frozenset(_ONE_5)
TABLE_1: Final = TABLE_1_1 | TABLE_1_2 | TABLE_1_3 | TABLE_1_4 | TABLE_1_5
TABLE_2: Final = frozenset(_TWO)
FORMER: Final = frozenset(_FORMER)


def _parts(whole: str) -> frozenset[str]:
    return frozenset(each for each in _ONE_2 if each.startswith(f"{whole}_i"))


HSP_I: Final = _parts("highly_skilled_professional") - {"highly_skilled_professional_ii"}
HSP: Final = _parts("highly_skilled_professional")
INTRA_COMPANY: Final = _parts("intra_company_transferee")
SSW: Final = _parts("specified_skilled_worker")
TITP: Final = _parts("technical_intern_training")
TITP_I: Final = frozenset({"technical_intern_training_i_a", "technical_intern_training_i_b"})
TITP_II: Final = frozenset({"technical_intern_training_ii_a", "technical_intern_training_ii_b"})
TITP_III: Final = frozenset({"technical_intern_training_iii_a", "technical_intern_training_iii_b"})

_WHOLES: Final = {
    "highly_skilled_professional": HSP,
    "intra_company_transferee": INTRA_COMPANY,
    "specified_skilled_worker": SSW,
    "technical_intern_training": TITP,
}
DIVIDED: Final = frozenset(_WHOLES)
"""Statuses that are, or will be, held only as one of their sub-divisions."""

WORK_STATUSES: Final = (
    (TABLE_1_1 | TABLE_1_2 | FORMER) - {"diplomat", "official", "pre_college_student"} - DIVIDED
) | {"intra_company_transferee"}
"""Statuses whose own activity is paid work: tables 1 (one) and (two), without Diplomat and Official.

Which of them count for permanent residence, on which day, is said by each entry's ``counts_as``.
"""
RESIDENCE_STATUSES: Final = TABLE_2 - {"permanent_resident"}
"""Statuses for a position in life, without Permanent Resident."""

FAMILIES: Final[dict[str, frozenset[str]]] = {
    "table_1_1": TABLE_1_1,
    "table_1_2": TABLE_1_2,
    "table_1_3": TABLE_1_3,
    "table_1_4": TABLE_1_4,
    "table_1_5": TABLE_1_5,
    "table_2": TABLE_2,
    "former": FORMER,
    "highly_skilled_professional": HSP,
    "highly_skilled_professional_i": HSP_I,
    "intra_company_transferee": INTRA_COMPANY | {"intra_company_transferee"},
    "specified_skilled_worker": SSW,
    "technical_intern_training": TITP,
    "technical_intern_training_i": TITP_I,
    "technical_intern_training_ii": TITP_II,
    "technical_intern_training_iii": TITP_III,
    "work": WORK_STATUSES,
    "residence": RESIDENCE_STATUSES,
}
"""The sets by name."""


def parts_of(status_id: str) -> tuple[str, ...]:
    """Return the ids of the sub-divisions of a status, in legal order; empty for one that has none."""
    parts = _WHOLES.get(status_id, frozenset())
    return tuple(each for each in STATUS_IDS if each in parts)
