"""The sets of statuses that the tables speak of. Plain data."""

from __future__ import annotations

from typing import Final

from zairyu.statuses.families import (
    FORMER,
    HSP,
    HSP_I,
    SSW,
    STATUS_IDS,
    TABLE_1_1,
    TABLE_1_2,
    TABLE_1_3,
    TABLE_1_4,
    TABLE_1_5,
    TABLE_2,
    TITP,
)

__all__ = [
    "ACTIVITY", "BESIDE_THE_STATUS", "DEPENDENT", "DESIGNATED", "EVERYBODY", "HSP_2", "HSP_ALL", "HSP_ONE", "JAPANESE_FAMILY",
    "LONG_TERM", "NAMED_ORGANISATION", "NO_ORGANISATION_DUTY", "NO_STATUS", "ORDINARY_WORK", "PERMANENT",
    "POSITION", "PR_FAMILY", "SPECIAL_PERMANENT", "SPECIFIED_SKILLS", "SPOUSE_STATUSES", "STUDENT",
    "TRAINEES", "VISITOR", "WORK",
]  # fmt: skip

NO_STATUS: Final = "no_status"
"""What stands in a row for somebody who holds no status, or none that is known."""

EVERYBODY: Final = frozenset({*STATUS_IDS, NO_STATUS})
ACTIVITY: Final = TABLE_1_1 | TABLE_1_2 | TABLE_1_3 | TABLE_1_4 | TABLE_1_5 | FORMER
"""Appended table 1, and the former statuses that stood in it: an activity carries the stay."""
POSITION: Final = TABLE_2
"""Appended table 2: a position in life carries the stay."""
WORK: Final = (TABLE_1_1 | TABLE_1_2 | FORMER) - {"diplomat", "official", "pre_college_student"}
HSP_ONE: Final = HSP_I
HSP_2: Final = frozenset({"highly_skilled_professional_ii"})
HSP_ALL: Final = HSP | {"highly_skilled_professional"}
SPECIFIED_SKILLS: Final = SSW | {"specified_skilled_worker"}
TRAINEES: Final = TITP | {
    "technical_intern_training",
    "employment_for_skill_development",
    "trainee",
}
STUDENT: Final = frozenset({"student", "pre_college_student"})
DEPENDENT: Final = frozenset({"dependent"})
DESIGNATED: Final = frozenset({"designated_activities"})
VISITOR: Final = frozenset({"temporary_visitor"})
JAPANESE_FAMILY: Final = frozenset({"spouse_or_child_of_japanese_national"})
PR_FAMILY: Final = frozenset({"spouse_or_child_of_permanent_resident"})
LONG_TERM: Final = frozenset({"long_term_resident"})
PERMANENT: Final = frozenset({"permanent_resident"})
SPECIAL_PERMANENT: Final = frozenset({"special_permanent_resident"})
SPOUSE_STATUSES: Final = DEPENDENT | JAPANESE_FAMILY | PR_FAMILY
"""Statuses held as somebody's spouse, for which Art. 19-16(iii) asks a notification."""
NAMED_ORGANISATION: Final = HSP_ONE | SPECIFIED_SKILLS | TRAINEES
"""The organisation is named with the status: another one needs a permission first."""
ORDINARY_WORK: Final = WORK - HSP_ALL - SPECIFIED_SKILLS - TRAINEES
NO_ORGANISATION_DUTY: Final = (
    frozenset(
        {
            "artist",
            "religious_activities",
            "journalist",
            "cultural_activities",
            "temporary_visitor",
            "dependent",
            "designated_activities",
            "diplomat",
            "official",
        }
    )
    | TABLE_2
    | SPECIAL_PERMANENT
)
"""Statuses that Art. 19-16 does not name for notifications on the organisation."""

BESIDE_THE_STATUS: Final = ("duty.organisation.", "revocation", "examination.activity_not_done")
"""What a job, a school or a marriage begins only where it carries the stay (see ``Row.spares``)."""
