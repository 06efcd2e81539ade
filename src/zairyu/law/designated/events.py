"""特定活動告示13・48・56号: those who work for an exposition or for the Tokyo Games; families in :mod:`.families`.

The numbers 13 and 14 stood as deleted before Expo 2025 (Osaka) took them; whether they were deleted again after it
was not seen. 48 and 49 were deleted by 2023-01-10. 56 and 57 are known from one author.
"""

from __future__ import annotations

from typing import Final

from zairyu.facts import designated_work as work
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, notice, number, rules_of
from zairyu.law.register import Gap
from zairyu.logic import Requirement, Text

EVENTS: Final = (
    ("13", "expo_2025", "2025年の大阪・関西万博（準備・撤去を含む）", "Expo 2025 in Osaka (its preparation and clearing too)"),
    ("48", "tokyo_2020", "2020年東京オリンピック・パラリンピック", "the Tokyo Games of 2020"),
    ("56", "expo_2027", "2027年国際園芸博覧会（横浜）", "the International Horticultural Expo 2027 in Yokohama"),
)  # fmt: skip


def works(code: str, event: str, ja: str, en: str) -> Requirement:
    """Write that somebody works for the event."""
    return asks(
        code, "works_for_event",
        f"{ja}の準備・運営に従事すること", f"Works on the preparation or running of {en}",
        when=work.event_staff(event=event),
    )  # fmt: skip


def accepted(code: str, event: str) -> Requirement:
    """Write that the organiser accepts that person."""
    return asks(
        code, "accepted_by_organiser",
        "組織委員会・博覧会協会が適当と認め、又はその契約などによること",
        "Accepted as suitable by the organiser, or under a contract or the like with it",
        when=work.accepted_by_organiser(event=event),
    )  # fmt: skip


def _of(code: str, event: str, ja: str, en: str) -> Designation:
    activity = works(code, event, ja, en)
    return Designation(code, number(code, activity, accepted(code, event)), activity=activity)


DESIGNATIONS: Final = tuple(_of(*entry) for entry in EVENTS)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("13"),
        "text_not_seen",
        Text(
            ja="13号・14号が博覧会の終わりの後に削られたかどうか",
            en="Whether numbers 13 and 14 were deleted after the exposition",
        ),
    ),
    Gap(
        notice("56"),
        "text_not_seen",
        Text(
            ja="56号・57号の本文と始まった日（1人の著者による）",
            en="The words of numbers 56 and 57, and their first day (from one author)",
        ),
    ),
    Gap(
        notice("48"),
        "text_not_seen",
        Text(ja="48号・49号の本文と日付", en="The words and the days of numbers 48 and 49"),
    ),
)
