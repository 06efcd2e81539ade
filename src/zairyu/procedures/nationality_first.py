"""Japanese, possibly Japanese, or not: read from the rules of the Nationality Act on what the case tells.

Where the rules come out as met, or leave it open for somebody whose own nationality nobody has established and
of whom the case tells something that points to it (a birth in Japan, a recognition, no nationality), nationality
is checked before any status.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from zairyu.citations import NATIONALITY_ACT, Citation
from zairyu.facts import CaseFacts, nationality
from zairyu.law.nationality.birth import may_be_japanese
from zairyu.logic import Outcome, Text
from zairyu.logic.finding import outcome

if TYPE_CHECKING:
    from zairyu.case import Case

__all__ = ["CHECK_NATIONALITY", "CITED", "Answer", "nationality_of"]

Answer: TypeAlias = Literal["yes", "possible", "no"]
CHECK_NATIONALITY: Final = Text(
    ja="先に国籍を確かめてください。日本国籍があれば、在留資格は要りません（法務局、弁護士）。",
    en="Check nationality first. With Japanese nationality no status is needed (Legal Affairs Bureau, a lawyer).",
)
CITED: Final[tuple[Citation, ...]] = (
    NATIONALITY_ACT.at("2", read="2024-04-01"),
    NATIONALITY_ACT.at("3/1", read="2022-04-01"),
)
NOT_ESTABLISHED: Final = frozenset({"stateless", "unknown", "JPN"})


def nationality_of(case: Case, on: date) -> Answer:
    """Return whether the applicant is a Japanese national: ``"yes"``, ``"possible"`` or ``"no"``.

    What the case states outright decides. ``"no"`` also stands where nothing told points to it.
    """
    person = case.persons[case.applicant]
    if person.japanese_national is not None:
        return "yes" if person.japanese_national else "no"
    facts = facts_of(case)
    open_ = outcome(may_be_japanese, facts, on)
    if open_ is Outcome.MET:
        return "possible"
    if open_ is not Outcome.UNKNOWN:
        return "no"
    known = set(person.nationalities.items)
    if known - NOT_ESTABLISHED:
        return "possible" if _told(facts, on) else "no"
    hints = person.born_in == "JPN" or bool(known)
    return "possible" if hints or _told(facts, on) else "no"


def _told(facts: CaseFacts, on: date) -> bool:
    """Whether a recognition by a parent who was Japanese at the birth is told."""
    return facts.view.value(nationality.recognised_by_japanese).at(on) is True


def facts_of(case: Case) -> CaseFacts:
    """Return the facts of a case, kept on it while it lives."""
    known = getattr(case, "derived", None)
    if not isinstance(known, CaseFacts):
        known = CaseFacts(case)
        object.__setattr__(case, "derived", known)
    return known
