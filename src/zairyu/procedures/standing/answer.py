"""What a standing is made of: frozen values, and how they become plain types."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from zairyu.logic import Text
from zairyu.procedures.days import doubtful_to_json

if TYPE_CHECKING:
    from zairyu.calendar import Doubtful
    from zairyu.citations import Citation

__all__ = ["NextAct", "Standing", "Travel", "Work"]


@frozen
class Work:
    """Which paid work is allowed.

    Parameters
    ----------
    kind
        ``"any"``, ``"activity_of_status"``, ``"designated"``, ``"with_permission"``, ``"none"`` or
        ``"not_known"``.
    text
        The same for a reader.
    citations
        Where it stands.
    """

    kind: str
    text: tuple[Text, ...]
    citations: tuple[Citation, ...] = ()


@frozen
class Travel:
    """Leaving Japan and coming back.

    Parameters
    ----------
    special_re_entry
        Whether leaving on special re-entry permission is open; None where the case does not say enough.
    leaving_on
        The day of departure for which ``back_by`` is given: the day asked about, or when they left.
    back_by
        The last day to be back; None where not known.
    abroad
        Whether the person is abroad on that day.
    text
        The same for a reader.
    citations
        Where it stands.
    """

    special_re_entry: bool | None
    leaving_on: date
    back_by: Doubtful | None
    abroad: bool
    text: tuple[Text, ...]
    citations: tuple[Citation, ...]


@frozen
class NextAct:
    """Something that can be done next.

    Parameters
    ----------
    id
        A word for it: ``"filing"`` (extension or change), ``"acquisition"``, ``"leave"`` ...
    what
        What.
    opens
        From when: the safe day, and another count; None where nothing says so.
    last_day
        By when; None where there is no such day.
    office_days
        Where the office is closed on ``last_day``: the last open day before it (safe), and the next one,
        on which filing is taken as in time in practice while the stay itself has ended.
    text
        More for a reader.
    citations
        Where it stands.
    """

    id: str
    what: Text
    opens: Doubtful | None = None
    last_day: date | None = None
    office_days: Doubtful | None = None
    text: tuple[Text, ...] = ()
    citations: tuple[Citation, ...] = ()

    @property
    def plan_by(self) -> date | None:
        """The day to plan by: the last day, or the last open day before it."""
        return self.last_day if self.office_days is None else self.office_days.safe

    @property
    def sentence(self) -> Text:
        """The act with its last day, as one sentence."""
        day = self.plan_by
        if day is None:
            return self.what
        return Text(ja=f"{day}までに：{self.what.ja}", en=f"By {day}: {self.what.en}")


@frozen
class Standing:
    """Where a person stands on a day.

    Parameters
    ----------
    on
        The day.
    place
        A word for it: ``"status"``, ``"special_period"``, ``"time_to_leave"`` ... (docs/json.md lists them).
    lawful
        Whether the stay is lawful that day; None where the case does not say enough.
    basis
        On what.
    status
        Id of the status held; None where there is none or it is not known.
    since
        First day of this place, where the case tells.
    until
        Last day of it: of the period of stay, the time to leave, the permit; None: indefinite, or not known
        (see ``indefinite``).
    indefinite
        Whether the stay has no end.
    special_period
        Last day to which a pending application filed in time carries the stay; None where there is none.
    pending
        Procedures pending on the day.
    work, travel
        What is allowed.
    card
        Whether a residence card goes with it; None where the case does not say enough.
    proof
        What to carry.
    next_acts
        What can be done next, the earliest last day first.
    lawyer_first
        Whether a lawyer comes before all else.
    first
        What a reader in a hurry reads: a lawyer or nationality first where that is so, and the next safe act
        with its last day.
    citations
        Where the basis stands.
    """

    on: date
    place: str
    lawful: bool | None
    basis: Text
    status: str | None
    status_name: Text | None
    since: date | None
    until: date | None
    indefinite: bool
    special_period: Doubtful | None
    pending: tuple[str, ...]
    work: Work
    travel: Travel
    card: bool | None
    proof: tuple[Text, ...]
    next_acts: tuple[NextAct, ...]
    notes: tuple[Text, ...]
    citations: tuple[Citation, ...]
    lawyer_first: bool = False
    first: tuple[Text, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain types; days are ISO strings. The contract is in ``docs/json.md``."""
        return {
            "schema": "zairyu/standing/1",
            "on": self.on.isoformat(),
            "first": _said(self.first),
            "lawyer_first": self.lawyer_first,
            "place": self.place,
            "lawful": self.lawful,
            "basis": self.basis.to_json(),
            "status": self.status,
            "status_name": self.status_name.to_json() if self.status_name else None,
            "since": _iso(self.since),
            "until": _iso(self.until),
            "indefinite": self.indefinite,
            "special_period": doubtful_to_json(self.special_period),
            "pending": list(self.pending),
            "work": {
                "kind": self.work.kind,
                "text": _said(self.work.text),
                "citations": _cited(self.work.citations),
            },
            "travel": {
                "special_re_entry": self.travel.special_re_entry,
                "leaving_on": self.travel.leaving_on.isoformat(),
                "back_by": doubtful_to_json(self.travel.back_by),
                "abroad": self.travel.abroad,
                "text": _said(self.travel.text),
                "citations": _cited(self.travel.citations),
            },
            "card": self.card,
            "proof": _said(self.proof),
            "next_acts": [
                {
                    "id": act.id,
                    "what": act.what.to_json(),
                    "opens": doubtful_to_json(act.opens),
                    "last_day": _iso(act.last_day),
                    "office_days": doubtful_to_json(act.office_days),
                    "text": _said(act.text),
                    "citations": _cited(act.citations),
                }
                for act in self.next_acts
            ],
            "notes": _said(self.notes),
            "citations": _cited(self.citations),
        }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _said(texts: tuple[Text, ...]) -> list[dict[str, str]]:
    return [text.to_json() for text in texts]


def _cited(citations: tuple[Citation, ...]) -> list[dict[str, Any]]:
    return [citation.to_json() for citation in citations]
