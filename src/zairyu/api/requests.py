"""What is asked for: a procedure and, where it leads somewhere, the status it leads to."""

from __future__ import annotations

from attrs import frozen

from zairyu.statuses import status

__all__ = [
    "Request", "acquisition", "certificate_of_eligibility", "change_of_employer", "change_of_status", "extension",
    "permanent_residence", "permission_for_other_activity",
]  # fmt: skip


@frozen
class Request:
    """A procedure one could apply for.

    Parameters
    ----------
    procedure
        Its id: ``"change_of_status"``, ``"extension"``, ``"permanent_residence"``,
        ``"certificate_of_eligibility"``, ``"acquisition"``, ``"permission_for_other_activity"`` or
        ``"change_of_employer"``.
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


def certificate_of_eligibility(to: str) -> Request:
    """Ask for a certificate of eligibility for a status, from abroad (Article 7-2).

    Parameters
    ----------
    to
        As for :func:`change_of_status`.
    """
    return Request("certificate_of_eligibility", status(to).id)


def acquisition(to: str) -> Request:
    """Ask to acquire a status without having landed: newborns, those who lost Japanese nationality (Article 22-2).

    Parameters
    ----------
    to
        As for :func:`change_of_status`.
    """
    return Request("acquisition", status(to).id)


def permission_for_other_activity() -> Request:
    """Ask for permission to engage in activity other than that permitted (Article 19(2))."""
    return Request("permission_for_other_activity")


def change_of_employer() -> Request:
    """Ask whether work for another organisation is open with the status held.

    For Highly Skilled Professional (i), Specified Skilled Worker and Designated Activities another organisation
    is a change of status (Article 20(1)), and is checked as one. For other statuses no permission is
    asked: the same rules say whether the work is within the status, as a certificate of authorised employment
    would (Article 19-2), and the duty to notify follows from Article 19-16.
    """
    return Request("change_of_employer")
