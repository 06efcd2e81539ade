"""A procedure: who applies, when and where, what happens meanwhile, what it costs, what can be done after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from attrs import frozen

from zairyu.calendar import Period
from zairyu.citations import Citation
from zairyu.law.fees import FeeRange
from zairyu.logic import Text

__all__ = ["Average", "Procedure"]


@frozen
class Average:
    """A published average of examination days, of the cases permitted in a month.

    Parameters
    ----------
    month
        ``"2026-07"``.
    days
        Days to the notice of the result, as published with one decimal; text, so that it stays exact.
    citation
        Where it was seen.
    status
        The status it is for; empty where the procedure is for one only.
    """

    month: str
    days: str
    citation: Citation
    status: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "month": self.month,
            "days": self.days,
            "status": self.status or None,
            "citation": self.citation.to_json(),
        }


@frozen
class Procedure:
    """A procedure of the immigration law, as it stands for those who apply now.

    Parameters
    ----------
    id
        Its id.
    name
        Official name.
    citations
        Where it stands.
    who, where, window
        Who may apply; where; from when to when.
    form
        Name of the form.
    pending
        What holds while the application is pending.
    special_period
        Whether Art. 20(6) carries the stay past its end while the application is pending.
    standard_days
        Shortest and longest published standard time, in days (a month as 30).
    standard_text
        The standard time as published.
    averages
        Published averages.
    documents
        What is usually asked for, by the published lists.
    remedies
        What can be done after a refusal.
    online
        Whether it can be filed online.
    fee_of
        What it costs.
    notes
        What a reader should know besides.
    start, until
        The days on which the procedure exists, half-open; None: no such day is recorded.
    """

    id: str
    name: Text
    citations: tuple[Citation, ...]
    who: Text
    where: Text
    window: Text
    form: Text
    pending: tuple[Text, ...]
    special_period: bool
    standard_days: tuple[int, int]
    standard_text: Text
    documents: tuple[Text, ...]
    remedies: tuple[Text, ...]
    online: bool
    fee_of: Callable[[str, date, Period | str | None, bool], FeeRange]
    averages: tuple[Average, ...] = ()
    notes: tuple[Text, ...] = ()
    start: date | None = None
    until: date | None = None

    def in_force(self, day: date) -> bool:
        """Return whether the procedure exists on a day."""
        return (self.start is None or self.start <= day) and (
            self.until is None or day < self.until
        )

    def fee(
        self, accepted_on: date, period_granted: Period | str | None = None, online: bool = False
    ) -> FeeRange:
        """Return what it costs when accepted on a day; see :func:`zairyu.law.fees.fees`."""
        return self.fee_of(self.id, accepted_on, period_granted, online)

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""

        def said(texts: tuple[Text, ...]) -> list[dict[str, str]]:
            return [text.to_json() for text in texts]

        return {
            "id": self.id,
            "text": self.name.to_json(),
            "who": self.who.to_json(),
            "where": self.where.to_json(),
            "window": self.window.to_json(),
            "form": self.form.to_json(),
            "pending": said(self.pending),
            "special_period": self.special_period,
            "standard_days": list(self.standard_days),
            "standard": self.standard_text.to_json(),
            "averages": [average.to_json() for average in self.averages],
            "documents": said(self.documents),
            "remedies": said(self.remedies),
            "online": self.online,
            "notes": said(self.notes),
            "citations": [citation.to_json() for citation in self.citations],
        }
