"""What a table of events is made of: notes, ways that could be open, contacts, rows by status.

All of it is data. A lawyer reads a table of :mod:`zairyu.life_events.tables` from top to bottom; the code
that turns it into an answer is in :mod:`zairyu.life_events.gather`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from zairyu.logic import Text

if TYPE_CHECKING:
    from datetime import date

    from zairyu.citations import Citation

__all__ = ["Contact", "Note", "Row", "Table", "Way", "note", "table", "text", "way"]


@frozen
class Note:
    """One line that is said, with where it stands.

    Parameters
    ----------
    text
        What is said.
    citations
        Where it stands; each carries how sure the source is. Empty for plain good sense.
    """

    text: Text
    citations: tuple[Citation, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "text": self.text.to_json(),
            "citations": [citation.to_json() for citation in self.citations],
        }


@frozen
class Contact:
    """Whom one can ask. Replaceable data, not law: numbers and hours change.

    Parameters
    ----------
    id
        Stable id.
    name
        Its name.
    helps_with
        What it does.
    confidential
        Whether it is bound to keep what it hears to itself; None where nothing sure is known.
    may_have_to_report
        Whether its staff, as public officials, have to notify the immigration authority when they learn
        in their duties of somebody to be deported (Act Art. 62(2)), subject to the purpose of their work.
    serves_without_status
        Whether it serves people without a status; None where not known.
    free
        Whether it costs nothing; None where it depends.
    languages
        In which languages.
    phone
        A number; empty where none is sure.
    seen_on
        When the data was looked at.
    of_own_state
        Whether it belongs to the person's own state: never shown to somebody seeking protection.
    lawyer
        Whether lawyers answer.
    """

    id: str
    name: Text
    helps_with: Text
    confidential: bool | None
    may_have_to_report: bool
    serves_without_status: bool | None
    free: bool | None
    languages: Text
    seen_on: date
    phone: str = ""
    of_own_state: bool = False
    lawyer: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "id": self.id,
            "name": self.name.to_json(),
            "helps_with": self.helps_with.to_json(),
            "lawyer": self.lawyer,
            "confidential": self.confidential,
            "may_have_to_report": self.may_have_to_report,
            "serves_without_status": self.serves_without_status,
            "free": self.free,
            "languages": self.languages.to_json(),
            "phone": self.phone or None,
            "seen_on": self.seen_on.isoformat(),
        }


@frozen
class Way:
    """A lawful way that could be open: what the person stated, or an act anybody may do.

    Never marriage, divorce, adoption, recognition of a child, birth, asylum or staying past the end.

    Parameters
    ----------
    id
        Stable id.
    procedure
        Id of the procedure; one that ``check`` answers, or another that is named only.
    to
        Id of the status it leads to; None where the procedure says it.
    text
        What it is.
    conditions
        What it asks, by name; whether it holds is the finding's.
    moves_child
        Whether it can take a child out of Japan or away from a parent: a warning goes with it.
    only_without_status
        Shown only to somebody who already holds none.
    rule
        Id of the one scheme this way is about, where the status is reached in several; None otherwise.
    kind
        For Designated Activities, the code of the kind; None where several could be meant.
    """

    id: str
    procedure: str
    to: str | None
    text: Text
    conditions: tuple[Note, ...] = ()
    moves_child: bool = False
    only_without_status: bool = False
    rule: str | None = None
    kind: str | None = None


@frozen
class Row:
    """What an event means for those who hold some statuses.

    Parameters
    ----------
    who
        Ids of the statuses; empty: whoever holds none (or none that is known).
    notes
        What changes, and what does not.
    ways
        What could be open.
    capacity
        Where set, only for those known or possible to hold the status as this (``"spouse"``,
        ``"child"``).
    spares
        Ids of duties and grounds that the event does not begin for these, though the law's words would let
        it: a student's part-time job is not the school. An id that ends with a full stop stands for all that
        begin with it, ``"revocation"`` for every ground of that kind.
    """

    who: frozenset[str]
    notes: tuple[Note, ...] = ()
    ways: tuple[Way, ...] = ()
    capacity: frozenset[str] = frozenset()
    spares: tuple[str, ...] = ()


@frozen
class Table:
    """Everything about one kind of event, in the order in which it is read.

    Parameters
    ----------
    kind
        Id of the kind of event.
    notes
        What everybody should know.
    rows
        By status; every row that fits is read.
    write_down
        What to write down today.
    keep
        What shows it: to be kept.
    contacts
        Whom to ask, in this order.
    permanent_residence
        Effects on permanent residence, held or aimed at.
    family
        Effects on members of the family.
    office
        What the office may ask here, and what is voluntary, besides what holds for every inquiry.
    lawyer_first
        Whether a ground of deportation may be near: a lawyer is named first.
    ends
        Kinds of earlier events whose clocks and ways this one ends.
    """

    kind: str
    notes: tuple[Note, ...] = ()
    rows: tuple[Row, ...] = ()
    write_down: tuple[Text, ...] = ()
    keep: tuple[Text, ...] = ()
    contacts: tuple[Contact, ...] = ()
    permanent_residence: tuple[Note, ...] = ()
    family: tuple[Note, ...] = ()
    office: tuple[Note, ...] = ()
    lawyer_first: bool = False
    ends: tuple[str, ...] = ()


def text(ja: str, en: str) -> Text:
    """Return a text in both languages."""
    return Text(ja=ja, en=en)


def note(ja: str, en: str, *citations: Citation) -> Note:
    """Return a line with where it stands."""
    return Note(Text(ja=ja, en=en), citations)


def way(
    name: str,
    procedure: str,
    to: str | None,
    ja: str,
    en: str,
    *conditions: Note,
    moves_child: bool = False,
    only_without_status: bool = False,
    rule: str | None = None,
    kind: str | None = None,
) -> Way:
    """Return a way; its conditions come after its text."""
    return Way(
        name,
        procedure,
        to,
        Text(ja=ja, en=en),
        conditions,
        moves_child=moves_child,
        only_without_status=only_without_status,
        rule=rule,
        kind=kind,
    )


def table(kind: str, **parts: Any) -> Table:
    """Return the table of one kind of event, its lists as tuples."""
    told: dict[str, Any] = {
        name: tuple(part) if isinstance(part, list) else part for name, part in parts.items()
    }
    return Table(kind, **told)
