"""The criteria of a status as an outline: its activity, its landing criteria, what else is asked, on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from zairyu.api.reading import read_day
from zairyu.api.requests import DESIGNATED
from zairyu.errors import LawNotCovered, UnknownName
from zairyu.law.register import encoded_statuses, status_rules
from zairyu.logic.outline import Line, outline
from zairyu.statuses import status as find

if TYPE_CHECKING:
    from zairyu.logic import Requirement
    from zairyu.statuses import Status

__all__ = ["Criteria", "Line", "criteria"]


@frozen
class Criteria:
    """What a status asks on a day, with no facts read.

    Parameters
    ----------
    status
        The status.
    on
        The day whose wording is shown.
    activity
        The activity or position of the appended table.
    criteria
        The landing criteria, in the ordinance's order.
    extra
        What another provision asks besides.
    when_granted
        What is asked only where the status is granted anew.
    at_extension
        How an extension reads single criteria, where a provision of its own says so.
    designation
        Code of the kind, for Designated Activities of one kind.
    """

    status: Status
    on: date
    activity: tuple[Line, ...]
    criteria: tuple[Line, ...]
    extra: tuple[Line, ...]
    when_granted: tuple[Line, ...]
    at_extension: tuple[Line, ...]
    designation: str | None = None

    def explain(self, lang: str = "en", *, width: int = 80) -> str:
        """Return the outline as text in ``"ja"`` or ``"en"``, for a terminal of ``width`` columns."""
        from zairyu.explain import explain_criteria

        return explain_criteria(self, lang, width=width)

    def to_json(self) -> dict[str, Any]:
        """Return plain types: see docs/json.md."""

        def said(lines: tuple[Line, ...]) -> list[dict[str, Any]]:
            return [line.to_json() for line in lines]

        return {
            "schema": "zairyu/criteria/1",
            "status": self.status.id,
            "name": self.status.name.to_json(),
            "designation": self.designation,
            "on": self.on.isoformat(),
            "activity": said(self.activity),
            "criteria": said(self.criteria),
            "extra": said(self.extra),
            "when_granted": said(self.when_granted),
            "at_extension": said(self.at_extension),
        }


def criteria(status: str, on: Any, designation: str | None = None) -> Criteria:
    """Return what a status asks on a day as an outline, cited, in the wording of that day.

    Parameters
    ----------
    status
        Its id or one of its names in Japanese or English.
    on
        The day; a date or ISO text.
    designation
        With Designated Activities: the number of the notice or the code of a kind outside it. Without one the
        outline only says that the designation decides.

    Raises
    ------
    UnknownName
        If there is no such status or kind; it gives the closest names.
    LawNotCovered
        If the rules of the status or kind are not encoded.
    """
    day = read_day(on)
    entry = find(status)
    if entry.id == DESIGNATED:
        return _of_designation(entry, day, designation)
    if designation is not None:
        raise UnknownName("kind of Designated Activities", f"{designation} of {entry.id}", ())
    rules = status_rules(entry.id)
    if rules is None:
        msg = f"the rules of {entry.id} are not encoded; encoded are {', '.join(sorted(encoded_statuses()))}"
        raise LawNotCovered(msg)

    return Criteria(
        status=entry,
        on=day,
        activity=_lines((rules.activity,), day),
        criteria=_lines(rules.criteria, day),
        extra=_lines(rules.extra, day),
        when_granted=_lines(rules.when_granted, day),
        at_extension=_lines(tuple(rules.at_extension.values()), day),
    )


def _lines(listed: Iterable[Requirement], day: date) -> tuple[Line, ...]:
    return tuple(line for rule in listed for line in outline(rule, day))


def _of_designation(entry: Status, day: date, code: str | None) -> Criteria:
    """Return what a kind asks: what is looked at again at an extension, and what only at the grant."""
    from zairyu.law.designated import designation
    from zairyu.law.designated.asking import named
    from zairyu.statuses.designated import designated_activity

    if code is None:
        return Criteria(entry, day, _lines((named,), day), (), (), (), ())
    kind = designated_activity(code).code
    rules = designation(kind)
    if rules is None:
        msg = f"what Designated Activities of the kind {kind} ask is not encoded"
        raise LawNotCovered(msg)
    once = {rule.id for rule in rules.once}
    return Criteria(
        status=entry,
        on=day,
        activity=_lines((rule for rule in rules.scheme.items if rule.id not in once), day),
        criteria=(),
        extra=(),
        when_granted=_lines((rule for rule in rules.scheme.items if rule.id in once), day),
        at_extension=_lines(rules.at_extension, day),
        designation=kind,
    )
