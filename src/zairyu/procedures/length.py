"""Which periods of stay can be granted, and what is known of how the length is chosen.

The periods are the Regulations' (appended table 2, in the catalogue). Which of them is granted is the Minister's
choice; the wish on the form does not bind. What follows is the agency's internal manual as reproduced by
others: practice, shown and never decided here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from zairyu.citations import PRACTICE, REGULATIONS
from zairyu.logic import Text

if TYPE_CHECKING:
    from datetime import date

    from zairyu.citations import Citation
    from zairyu.statuses.model import PeriodVersion

__all__ = ["Length", "Note", "length_of"]

ENGINEER: Final = "engineer_specialist_in_humanities_international_services"


@frozen
class Note:
    """Something known of how the length is chosen.

    Parameters
    ----------
    text
        What.
    citation
        Where it was seen.
    """

    text: Text
    citation: Citation

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {"text": self.text.to_json(), "citation": self.citation.to_json()}


@frozen
class Length:
    """The periods of stay of a status on a day, and what is known of the choice.

    Parameters
    ----------
    status
        Id of the status.
    version
        The wording on its periods that is in force; None where none is recorded.
    notes
        What is known of how the length is chosen.
    """

    status: str
    version: PeriodVersion | None
    notes: tuple[Note, ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "status": self.status,
            "periods": None if self.version is None else self.version.to_json(),
            "notes": [note.to_json() for note in self.notes],
        }


MANUAL: Final = PRACTICE.at(
    "", read=None, confidence="secondary", note="internal manual as reproduced by others"
)
PARTLY_FROM_MEMORY: Final = PRACTICE.at(
    "", read=None, confidence="memory", note="internal manual; parts of the list were not seen"
)

GENERAL: Final = (
    Note(
        Text(
            ja="期間は法務大臣が決めます。申請書に書く希望の期間には拘束されません。",
            en="The Minister chooses the period; the one wished for on the form does not bind.",
        ),
        REGULATIONS.at("3", read="2026-06-14"),
    ),
    Note(
        Text(
            ja="届出や納税などの義務、子の就学に問題がある場合や、毎年の確認が要ると見られる場合は、短くなる扱いとされます。",
            en="A shorter one is said to follow where notifications, taxes or the schooling of a child are in question, or "
            "where a yearly look is thought needed.",
        ),
        MANUAL,
    ),
)
BY_STATUS: Final = {
    ENGINEER: (
        Note(
            Text(
                ja="5年：届出と子の就学を守り、就労の予定が3年を超え、カテゴリー1・2の機関である"
                "（又はカテゴリー3で、3年の期間を持ち5年以上その活動をしている）場合とされます。",
                en="Five years: notifications and schooling kept, employment planned for more than three years, and an "
                "organisation of category 1 or 2 (or category 3, a three-year period held and the activity done for "
                "five years).",
            ),
            PARTLY_FROM_MEMORY,
        ),
        Note(
            Text(
                ja="1年：カテゴリー4の機関、就労の予定が1年以下の場合など。3月：就労の予定が3月以下。3年：それ以外。",
                en="One year: an organisation of category 4, employment planned for up to a year, and the like. Three "
                "months: employment of up to three months. Three years: the rest.",
            ),
            PARTLY_FROM_MEMORY,
        ),
    ),
    "spouse_or_child_of_japanese_national": (
        Note(
            Text(
                ja="配偶者の5年：届出、公的義務、子の就学、家計を支える人の納税のすべてを守り、婚姻後の同居が3年を超える場合とされます。",
                en="Five years for a spouse: notifications, public duties, schooling and the main earner's taxes all kept, "
                "and more than three years of living together after the marriage.",
            ),
            MANUAL,
        ),
        Note(
            Text(
                ja="6月：離婚の調停・訴訟中の場合など。1年：毎年の確認が要る場合など。3年：それ以外。",
                en="Six months: divorce proceedings and the like. One year: where a yearly look is thought needed. Three "
                "years: the rest.",
            ),
            MANUAL,
        ),
    ),
}
FIVE_YEARS_ALWAYS: Final = Note(
    Text(ja="高度専門職1号は、いつも5年です。", en="HSP(i) is always five years."),
    REGULATIONS.at("3", read="2026-06-14"),
)


def length_of(status: str, on: date, kind: str | None = None) -> Length:
    """Return the periods of stay of a status on a day, and what is known of how one is chosen.

    Parameters
    ----------
    status
        Its id.
    on
        The day.
    kind
        For Designated Activities: the code of the kind, whose own periods are then told.
    """
    from zairyu.statuses import status as find

    entry = find(status)
    version = entry.period_version(on)
    notes: tuple[Note, ...]
    if kind is not None and version is not None:
        version, notes = _of_kind(kind, on, version)
    elif status.startswith("highly_skilled_professional_i_"):
        notes = (FIVE_YEARS_ALWAYS,)
    elif version is not None and version.kind in ("indefinite", "duration_of_mission"):
        notes = ()
    else:
        notes = (*GENERAL, *BY_STATUS.get(status, ()))
    return Length(status, version, notes)


def _of_kind(kind: str, on: date, version: PeriodVersion) -> tuple[PeriodVersion, tuple[Note, ...]]:
    """Narrow the periods of Designated Activities to those of a kind, with what the sources print for it."""
    from zairyu.statuses.designated import designated_activity

    entry = designated_activity(kind)
    case = entry.period_case(on)
    if case is not None:
        version = evolve(
            version, kind=case.kind, values=case.values, longest=case.longest, cases=(), note=None
        )
    printed = () if entry.period_note is None else (Note(entry.period_note, entry.citation),)
    return version, (*printed, *GENERAL)
