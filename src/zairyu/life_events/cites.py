"""Provisions that several tables cite, each with the day of the text that was read and how sure it is."""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ACT,
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
    "CONDITION_20_3",
    "DEPARTURE_ORDER",
    "DEPORTATION",
    "EXTENSION",
    "FACT_FINDING",
    "GUIDELINE",
    "INQUIRY_ON_NOTICES",
    "JUST_CAUSE",
    "LTR_NOTICE",
    "MANUAL",
    "MEMORY",
    "NATIONALITY_BIRTH",
    "NATIONALITY_RECOGNITION",
    "NOTICES",
    "OTHER_ACTIVITY",
    "PAPERS_WAIVED",
    "PERMANENT",
    "PR_PAGE",
    "PR_REFORM",
    "PR_RULES",
    "REGULATION_19_5",
    "REPORTING",
    "REVOCATION",
    "RE_ENTRY",
    "SECONDARY",
    "SPECIAL_PERIOD",
    "SPECIAL_PERMISSION",
    "SPECIAL_RE_ENTRY",
    "SPR_BIRTH",
    "SWITCH",
    "UNAUTHORISED",
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
FACT_FINDING: Final = (_act("59-2/1"), _act("59-2/2"), _act("59-2/3"))
INQUIRY_ON_NOTICES: Final = (_act("19-37/1"), _act("19-37/2"), _act("19-37/3"))
REPORTING: Final = _act("62/2")
REGULATION_19_5: Final = REGULATIONS.at("19/5/1", read="2017-01-01")
PAPERS_WAIVED: Final = REGULATIONS.at("21/2", read=READ)
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
