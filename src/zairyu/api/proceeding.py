"""Procedures: which there are on a day, and what each is. The public face of the procedures room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import fields, frozen

from zairyu.api.reading import read_day
from zairyu.procedures.describe import Described, describe, procedures_on
from zairyu.procedures.names import find_procedure
from zairyu.statuses import status as find_status

if TYPE_CHECKING:
    from zairyu.procedures.model import Procedure

__all__ = ["ProcedureAnswer", "procedure", "procedures"]


@frozen
class ProcedureAnswer(Described):
    """One whole answer about a procedure on a day, made by :func:`procedure`.

    Its parts are described at :class:`zairyu.procedures.describe.Described`.
    """

    def explain(self, lang: str = "en", *, width: int = 80) -> str:
        """Return the whole answer as text in ``"ja"`` or ``"en"``, for a terminal of ``width`` columns."""
        from zairyu.explain import explain_procedure

        return explain_procedure(self, lang, width=width)


def procedures(on: Any) -> tuple[Procedure, ...]:
    """Return the procedures that exist on a day, the four main ones first.

    Parameters
    ----------
    on
        The day; a date or ISO text.
    """
    return procedures_on(read_day(on))


def procedure(
    name: str,
    on: Any,
    *,
    status: str | None = None,
    category: str | int | None = None,
    minor: bool | None = None,
    counted_from: Any = None,
    stay_expires_on: Any = None,
) -> ProcedureAnswer:
    """Return one whole answer about a procedure: who, where, when, fee, time, meanwhile, papers, what follows.

    It is general; a person's own case is read by ``check`` and ``standing``.

    Parameters
    ----------
    name
        Its id, or a name in Japanese or English (``"在留期間更新許可申請"``, ``"COE"``).
    on
        The day of filing; a date or ISO text. A procedure that does not exist on it says so.
    status
        The status asked for, held or extended, by id or name; None, not known, keeps what is said of single
        statuses.
    category
        Category of the organisation, ``1`` to ``4`` or ``"category_1"``; None keeps the papers of every one.
    minor
        Whether the person is a minor; None keeps what is said of children.
    counted_from
        The day from which the windows count, as each of them says: the last day of the stay or card, or the
        day of the event (birth, move, loss). None leaves the days out.
    stay_expires_on
        Last day of the period of stay (inclusive), which caps the way back from abroad.

    Raises
    ------
    UnknownName
        If there is no such procedure or status; it gives the closest names.
    ValueError
        For a category that does not exist and anything that is no day.

    >>> procedure("更新", "2026-11-25").procedure.id
    'extension'
    """
    found = describe(
        find_procedure(name),
        read_day(on),
        status=None if status is None else find_status(status).id,
        category=_category(category),
        minor=minor,
        counted_from=None if counted_from is None else read_day(counted_from),
        stay_expires_on=None if stay_expires_on is None else read_day(stay_expires_on),
    )
    return ProcedureAnswer(**{each.name: getattr(found, each.name) for each in fields(Described)})


def _category(given: str | int | None) -> str | None:
    text = str(given)
    return None if given is None else f"category_{text}" if text.isdigit() else text
