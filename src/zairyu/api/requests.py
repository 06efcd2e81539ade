"""What is asked for: a procedure and, where it leads somewhere, the status it leads to."""

from __future__ import annotations

from attrs import frozen

from zairyu.statuses import status

__all__ = ["Request", "change_of_status", "extension", "permanent_residence"]


@frozen
class Request:
    """A procedure one could apply for.

    Parameters
    ----------
    procedure
        Its id: ``"change_of_status"``, ``"extension"`` or ``"permanent_residence"``.
    to
        The id of the status asked for; None where the procedure itself says it.
    """

    procedure: str
    to: str | None = None


def change_of_status(to: str) -> Request:
    """Ask for a change to a status (Immigration Control Act, Article 20).

    Parameters
    ----------
    to
        The id of the status or one of its names in Japanese or English.

    Raises
    ------
    UnknownName
        If there is no such status; it gives the closest names.

    >>> change_of_status("技術・人文知識・国際業務").to
    'engineer_specialist_in_humanities_international_services'
    """
    return Request("change_of_status", status(to).id)


def extension() -> Request:
    """Ask to extend the present period of stay (Article 21)."""
    return Request("extension")


def permanent_residence() -> Request:
    """Ask for permanent residence (Article 22)."""
    return Request("permanent_residence", "permanent_resident")
