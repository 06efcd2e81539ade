"""Beside the tables: special permanent residence, a position in law that is not a status of residence."""

from __future__ import annotations

from datetime import date
from typing import Final

from zairyu.citations import ACT, PR_GUIDELINE, SPR_ACT
from zairyu.logic import Text
from zairyu.statuses.model import PeriodVersion, Status
from zairyu.statuses.writing import (
    MEMORY,
    NO_INACTIVITY,
    NO_NOTICE,
    READ,
    always,
    no_sponsor,
    status,
)

__all__ = ["BESIDE"]

special_permanent_resident: Final = status(
    "special_permanent_resident",
    "特別永住者",
    "Special Permanent Resident",
    table="",
    citation=SPR_ACT.at("3/1", read=READ),
    kind="sui_generis",
    start="1991-11-01",
    activity=Text(
        ja="平和条約により日本国籍を離れた人と、その子孫（在留資格ではない法律上の地位）",
        en="Persons who lost Japanese nationality by the peace treaty, and their descendants; a position in law, not "
        "a status of residence",
    ),
    periods=(
        PeriodVersion(
            start=date(1991, 11, 1),
            until=None,
            kind="indefinite",
            values=(),
            longest=None,
            citation=SPR_ACT.at("3/1", read=READ),
            start_confidence=MEMORY,
        ),
    ),
    work="unrestricted",
    landing_criteria=always(False, SPR_ACT.at("20/1", read=READ)),
    certificate=always(False, ACT.at("7-2/1", read=READ)),
    card=always(
        "no",
        ACT.at("19-3/1", read=READ),
        start="2012-07-09",
        note=Text(
            ja="特別永住者証明書が交付されます（特例法7条）。",
            en="A special permanent resident certificate is issued instead (Special Act, Art. 7).",
        ),
    ),
    notification=NO_NOTICE,
    inactivity=NO_INACTIVITY,
    sponsors=no_sponsor(
        "配偶者や日本で生まれた子は「永住者の配偶者等」の対象になり得ます。",
        "Spouse and children born in Japan may come under Spouse or Child of Permanent Resident.",
    ),
    counts=always(
        "unknown",
        PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence="official"),
        start="2006-03-31",
        note=Text(
            ja="居住資格に数えるかを書いたものは確認できていません。",
            en="Whether it counts as a residence status was seen nowhere.",
        ),
    ),
    aliases=("SPR", "特永", "特別永住"),
    notes=(
        Text(
            ja="子孫などが出生から60日以内に申請した場合などの許可は、義務とされています（特例法4条、5条）。",
            en="Descendants who apply within 60 days of birth, and some holders of a table 2 status, must be "
            "permitted (Special Act, Arts. 4 and 5).",
        ),
    ),
)

BESIDE: Final[tuple[Status, ...]] = (special_permanent_resident,)
