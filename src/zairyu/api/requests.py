"""What is asked for: a procedure and, where it leads somewhere, the status and designation it leads to."""

from __future__ import annotations

from attrs import frozen

from zairyu.errors import UnknownName
from zairyu.statuses import status
from zairyu.statuses.designated import designated_activity

DESIGNATED = "designated_activities"

__all__ = [
    "Request", "acquisition", "certificate_of_authorised_employment", "certificate_of_eligibility",
    "change_of_employer", "change_of_status", "extension", "naturalisation", "permanent_residence", "permission_for_other_activity",
    "re_entry_permit", "special_re_entry",
]  # fmt: skip


@frozen
class Request:
    """A procedure one could apply for.

    Parameters
    ----------
    procedure
        Its id: ``"change_of_status"``, ``"extension"``, ``"permanent_residence"``,
        ``"certificate_of_eligibility"``, ``"acquisition"``, ``"permission_for_other_activity"``,
        ``"change_of_employer"``, ``"re_entry_permit"``, ``"special_re_entry"`` or
        ``"certificate_of_authorised_employment"``.
    to
        The id of the status asked for; None where the procedure itself says it, and for an acquisition where no
        status is named yet.
    designation
        For Designated Activities: the kind asked for, by its code in the catalogue (``"46"``, ``"REFUGEE_APP"``).
        None where the case says it (its proposed activity; for an extension, the kind held), or nothing does.
    """

    procedure: str
    to: str | None = None
    designation: str | None = None


def _into(procedure: str, to: str, designation: str | None) -> Request:
    """Read a target: a status, or a kind of Designated Activities written as one (``designated_activities:46``)."""
    name, _, kind = to.partition(":")
    if kind and name == DESIGNATED:
        to, designation = name, designation or kind
    target = status(to).id
    if designation is None:
        return Request(procedure, target)
    code = designated_activity(designation).code
    if target != DESIGNATED:
        raise UnknownName("kind of Designated Activities", f"{designation} of {target}", ())
    return Request(procedure, target, code)


def change_of_status(to: str, designation: str | None = None) -> Request:
    """Ask for a change to a status (Immigration Control Act, Article 20).

    Parameters
    ----------
    to
        The id of the status or one of its names in Japanese or English.
    designation
        With Designated Activities: the number of the notice (``"46"``, ``"2-2"``) or the code of a kind
        outside it. Where absent, the one of the case's proposed activity; where that is not stated either, the
        answer stays UNDETERMINED, since the designation decides.

    Raises
    ------
    UnknownName
        If there is no such status or kind, or a kind is named for another status; it gives the closest names.

    >>> change_of_status("技術・人文知識・国際業務").to
    'engineer_specialist_in_humanities_international_services'
    """
    return _into("change_of_status", to, designation)


def extension(designation: str | None = None) -> Request:
    """Ask to extend the present period of stay (Article 21).

    Parameters
    ----------
    designation
        For a holder of Designated Activities whose case does not say which kind is held: its code.

    Raises
    ------
    UnknownName
        If there is no such kind; it gives the closest codes.
    """
    code = None if designation is None else designated_activity(designation).code
    return Request("extension", designation=code)


def permanent_residence() -> Request:
    """Ask for permanent residence (Article 22)."""
    return Request("permanent_residence", "permanent_resident")


def certificate_of_eligibility(to: str, designation: str | None = None) -> Request:
    """Ask for a certificate of eligibility for a status, from abroad (Article 7-2).

    Parameters
    ----------
    to, designation
        As for :func:`change_of_status`. Of Designated Activities only the numbers of the notice can have a
        certificate (Articles 7(1)(ii) and 7-2).
    """
    return _into("certificate_of_eligibility", to, designation)


def acquisition(to: str, designation: str | None = None) -> Request:
    """Ask to acquire a status without having landed: newborns, those who lost Japanese nationality (Article 22-2).

    Parameters
    ----------
    to, designation
        As for :func:`change_of_status`.
    """
    return _into("acquisition", to, designation)


def naturalisation() -> Request:
    """Ask for naturalisation (Nationality Act, Articles 4 to 9): at the legal affairs bureau, not the immigration agency."""
    return Request("naturalisation")


def permission_for_other_activity() -> Request:
    """Ask for permission to engage in activity other than that permitted (Article 19(2))."""
    return Request("permission_for_other_activity")


def re_entry_permit() -> Request:
    """Ask for a re-entry permit (Article 26)."""
    return Request("re_entry_permit")


def special_re_entry() -> Request:
    """Ask whether special re-entry permission is open: no application, a declaration at departure (Article 26-2)."""
    return Request("special_re_entry")


def certificate_of_authorised_employment() -> Request:
    """Ask for a certificate of authorised employment (Article 19-2).

    Whether the work of a new employer belongs to the status held is asked by :func:`change_of_employer`.
    """
    return Request("certificate_of_authorised_employment")


def change_of_employer() -> Request:
    """Ask whether work for another organisation is open with the status held.

    For Highly Skilled Professional (i), Specified Skilled Worker and Designated Activities another organisation
    is a change of status (Article 20(1)), and is checked as one. For other statuses no permission is
    asked: the same rules say whether the work is within the status, as a certificate of authorised employment
    would (Article 19-2), and the duty to notify follows from Article 19-16.
    """
    return Request("change_of_employer")
