"""Provisions that several tables cite, each with the day of the text that was read and how sure it is."""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ACT,
    ADMINISTRATIVE_LITIGATION_ACT,
    CHANGE_EXTENSION_GUIDELINE,
    ISA_MANUAL,
    ISA_PR_PAGE,
    ISA_PR_REFORM_QA,
    ISA_PROCEDURE_PAGES,
    LONG_TERM_RESIDENT_NOTICE,
    NATIONALITY_ACT,
    PR_GUIDELINE,
    PRACTICE,
    REGULATIONS,
    REVOCATION_JUST_CAUSE,
    SPR_ACT,
    Citation,
)

__all__ = [
    "AFTER_REVOCATION",
    "AGENCY",
    "AUTHORISED_EMPLOYMENT",
    "BIRTH",
    "BIRTH_STAY",
    "CARD_CARRYING",
    "CARD_HOLDERS",
    "CARD_RETURN",
    "CARD_RETURN_DEAD",
    "CHANGE",
    "CONDITIONS_AFTER_REVOCATION",
    "CONDITION_20_3",
    "DEPARTURE_LIMIT",
    "DEPARTURE_ORDER",
    "DEPARTURE_ORDER_BAN",
    "DEPORTATION",
    "DETENTION_REVIEW",
    "EXTENSION",
    "FACT_FINDING",
    "GUARANTEE_BY_TABLE",
    "GUARANTEE_FOR_PR",
    "GUIDELINE",
    "HEARING_AT_THE_PORT",
    "INQUIRY_ON_NOTICES",
    "JUST_CAUSE",
    "LANDING_BANS",
    "LTR_NOTICE",
    "MANDATORY_GRANT",
    "MANUAL",
    "MEMORY",
    "NATIONALITY_BIRTH",
    "NATIONALITY_RECOGNITION",
    "NOTICES",
    "NO_PENALTY_UNDER_SUPERVISION",
    "OTHER_ACTIVITY",
    "OWN_COST",
    "PAPERS_WAIVED",
    "PERMANENT",
    "PROTECTION_GRANT",
    "PROTECTION_PR",
    "PROTECTION_REVIEW",
    "PROTECTION_STAYS_REMOVAL",
    "PROTECTION_WITHDRAWN",
    "PROVISIONAL_RELEASE",
    "PROVISIONAL_STAY",
    "PR_PAGE",
    "PR_REFORM",
    "PR_RULES",
    "REASONS_OF_REFUSAL",
    "RECOGNISED_CHANGE",
    "REGULATION_19_5",
    "REMOVAL_NOT_THERE",
    "REPORTING",
    "REVOCATION",
    "RE_ENTRY",
    "SECONDARY",
    "SPECIAL_ACT_DEPORTATION",
    "SPECIAL_PERIOD",
    "SPECIAL_PERMISSION",
    "SPECIAL_PERMISSION_BARRED",
    "SPECIAL_PERMISSION_STATUS",
    "SPECIAL_RE_ENTRY",
    "SPR_BIRTH",
    "STATUS_OF_TABLE",
    "STAY_OF_EXECUTION",
    "SUPERVISION_AFTER",
    "SUPERVISION_BEFORE",
    "SWITCH",
    "TRAVEL_DOCUMENT",
    "UNAUTHORISED",
    "WAIVED",
    "WORK_ON_PROVISIONAL_STAY",
    "WORK_UNDER_SUPERVISION",
]  # fmt: skip

READ: Final = "2026-06-14"


def _act(path: str) -> Citation:
    return ACT.at(path, read=READ)


UNAUTHORISED: Final = _act("19/1")
OTHER_ACTIVITY: Final = _act("19/2")
AUTHORISED_EMPLOYMENT: Final = _act("19-2/1")
CARD_CARRYING: Final = _act("23/5")
CARD_HOLDERS: Final = _act("19-3")
CARD_RETURN: Final = _act("19-15/1")
CARD_RETURN_DEAD: Final = _act("19-15/4")
NOTICES: Final = _act("19-16")
CHANGE: Final = _act("20/2")
CONDITION_20_3: Final = _act("20/3")
SPECIAL_PERIOD: Final = _act("20/6")
EXTENSION: Final = _act("21/2")
PERMANENT: Final = _act("22/2")
BIRTH_STAY: Final = _act("22-2/1")
BIRTH: Final = _act("22-2/2")
REVOCATION: Final = _act("22-4/1")
AFTER_REVOCATION: Final = _act("22-4/7")
DEPORTATION: Final = _act("24")
DEPARTURE_ORDER: Final = _act("24-3")
RE_ENTRY: Final = _act("26/1")
SPECIAL_RE_ENTRY: Final = _act("26-2/1")
SPECIAL_PERMISSION: Final = _act("50/1")
CONDITIONS_AFTER_REVOCATION: Final = (_act("22-4/8"), REGULATIONS.at("25-13/2/3", read=READ))
HEARING_AT_THE_PORT: Final = (_act("10/10"), _act("11/1"))
LANDING_BANS: Final = _act("5/1/9")
SUPERVISION_BEFORE: Final = _act("44-2/4")
SUPERVISION_AFTER: Final = _act("52-2/1")
NO_PENALTY_UNDER_SUPERVISION: Final = (_act("44-2/10"), _act("52-2/8"))
WORK_UNDER_SUPERVISION: Final = _act("44-5/1")
PROVISIONAL_RELEASE: Final = _act("54/2")
DETENTION_REVIEW: Final = _act("52-8/2")
OWN_COST: Final = (_act("52/4"), _act("52/5"))
REMOVAL_NOT_THERE: Final = _act("53/3")
SPECIAL_PERMISSION_BARRED: Final = _act("50/3")
SPECIAL_PERMISSION_STATUS: Final = _act("50/6")
REASONS_OF_REFUSAL: Final = _act("50/10")
DEPARTURE_LIMIT: Final = (_act("55-85/1"), _act("55-87"))
DEPARTURE_ORDER_BAN: Final = _act("5/1/9/ホ")
PROVISIONAL_STAY: Final = _act("61-2-4/1")
WORK_ON_PROVISIONAL_STAY: Final = _act("61-2-7/2")
PROTECTION_GRANT: Final = _act("61-2-2/1")
RECOGNISED_CHANGE: Final = _act("61-2-3")
MANDATORY_GRANT: Final = (_act("61-2-2/1"), _act("61-2-3"))
PROTECTION_STAYS_REMOVAL: Final = (_act("61-2-9/3"), _act("61-2-9/4"))
PROTECTION_WITHDRAWN: Final = _act("61-2-10/3")
PROTECTION_REVIEW: Final = _act("61-2-12/2")
PROTECTION_PR: Final = _act("61-2-14")
TRAVEL_DOCUMENT: Final = _act("61-2-15/1")
SPECIAL_ACT_DEPORTATION: Final = SPR_ACT.at("22/1", read=READ)
STAY_OF_EXECUTION: Final = ADMINISTRATIVE_LITIGATION_ACT.at("25", read=None, confidence="official")
FACT_FINDING: Final = (_act("59-2/1"), _act("59-2/2"), _act("59-2/3"))
INQUIRY_ON_NOTICES: Final = (_act("19-37/1"), _act("19-37/2"), _act("19-37/3"))
REPORTING: Final = _act("62/2")
REGULATION_19_5: Final = REGULATIONS.at("19/5/1", read="2017-01-01")
PAPERS_WAIVED: Final = REGULATIONS.at("21/2", read=READ)
GUARANTEE_BY_TABLE: Final = REGULATIONS.at("21/2", read=READ, note="appended table 3-7")
GUARANTEE_FOR_PR: Final = REGULATIONS.at("22/1/3", read=READ)
WAIVED: Final = (REGULATIONS.at("20/2", read=READ), REGULATIONS.at("21/2", read=READ))
STATUS_OF_TABLE: Final = _act("2-2/2")
SWITCH: Final = REGULATIONS.at("21-4", read=READ)
NATIONALITY_BIRTH: Final = NATIONALITY_ACT.at("2", read="2024-04-01")
NATIONALITY_RECOGNITION: Final = NATIONALITY_ACT.at("3/1", read="2024-04-01")
SPR_BIRTH: Final = SPR_ACT.at("4", read=READ)
GUIDELINE: Final = CHANGE_EXTENSION_GUIDELINE.at("", read=None, confidence="official")
JUST_CAUSE: Final = REVOCATION_JUST_CAUSE.at("", read=None, confidence="official")
PR_RULES: Final = PR_GUIDELINE.at("", read=None, confidence="official")
PR_REFORM: Final = ISA_PR_REFORM_QA.at("", read=None, confidence="official")
PR_PAGE: Final = ISA_PR_PAGE.at("", read=None, confidence="official")
AGENCY: Final = ISA_PROCEDURE_PAGES.at("", read=None, confidence="official")
LTR_NOTICE: Final = LONG_TERM_RESIDENT_NOTICE.at("", read=None, confidence="secondary")
MANUAL: Final = ISA_MANUAL.at("", read=None, confidence="secondary")
SECONDARY: Final = PRACTICE.at("", read=None, confidence="secondary")
MEMORY: Final = PRACTICE.at("", read=None, confidence="memory")
