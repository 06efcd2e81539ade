"""A finding on a procedure: the logic's finding, with who asks for what, and the ways to read it."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from zairyu.api.reading import public_day
from zairyu.api.requests import Request
from zairyu.calendar import to_public
from zairyu.logic import Expr, Finding, Reading, Text

if TYPE_CHECKING:
    from zairyu.facts import CaseFacts
    from zairyu.procedures import Procedure

__all__ = ["ProcedureFinding"]


class ProcedureFinding(Finding):
    """What follows for a procedure from the facts of a case, on a day of filing.

    Made by :func:`zairyu.check`; see :class:`zairyu.logic.Finding` for verdict, tree, missing facts,
    claims and the days on which it changes.

    Attributes
    ----------
    request
        The procedure asked about.
    present_status
        The id of the status held on the day, or None.
    procedure
        The procedure: window, fee, effect while pending, documents, remedies.
    """

    def __init__(
        self,
        expr: Expr,
        on: date,
        reading: Reading,
        *,
        request: Request,
        present_status: str | None,
        procedure: Procedure | None,
        assumptions: tuple[Text, ...] = (),
        horizon: date | None = None,
    ) -> None:
        super().__init__(expr, on, reading, assumptions=assumptions, horizon=horizon)
        self.request = request
        self.present_status = present_status
        self.procedure = procedure

    @property
    def facts(self) -> CaseFacts:
        """The facts that were read."""
        return self.reading.values  # type: ignore[return-value]

    @cached_property
    def last_day_to_file(self) -> date | None:
        """The last day of the present period of stay; None where it is not known or indefinite."""
        from zairyu.facts.residence import stay_expires_on

        value = self.facts.view.value(stay_expires_on).at(self.on)
        return public_day(value) if isinstance(value, date) else None

    @property
    def decision_expected(self) -> date:
        """The day of filing plus the assumed processing time, as a ``pendulum.Date``."""
        return to_public(super().decision_expected)

    @cached_property
    def changes_on(self) -> date | None:
        """The first later day on which an outcome in the tree differs with no new event."""
        return public_day(super().changes_on)

    @cached_property
    def verdict_changes_on(self) -> date | None:
        """The first later day on which the verdict differs with no new event."""
        return public_day(super().verdict_changes_on)

    @property
    def notices(self) -> tuple[Text, ...]:
        """What is said with every answer on a procedure, whatever the verdict."""
        return notices(self)

    def explain(self, lang: str = "en", *, width: int = 80) -> str:
        """Return the whole answer as text in ``"ja"`` or ``"en"``, for a terminal of ``width`` columns."""
        from zairyu.explain import explain_finding

        return explain_finding(self, lang, width=width)

    def record(self, *, redact: bool = False) -> dict[str, Any]:
        """Return the decision record: facts used, law versions, the finding; see docs/json.md.

        Parameters
        ----------
        redact
            Leave out the values of sensitive facts, and answer without them. A redacted record cannot
            be replayed.
        """
        from zairyu.api.records import record_of

        return record_of(self, redact=redact)

    def to_json(self) -> dict[str, Any]:
        """Return plain types: the stable contract of docs/json.md."""
        inner = super().to_json()
        head = {
            "schema": inner.pop("schema"),
            "procedure": self.request.procedure,
            "to": self.request.to,
            "from": self.present_status,
        }
        last = self.last_day_to_file
        tail = {
            "last_day_to_file": None if last is None else last.isoformat(),
            "notices": [text.to_json() for text in self.notices],
        }
        return {**head, **inner, **tail}


def notices(finding: ProcedureFinding) -> tuple[Text, ...]:
    """Return what is said with every answer on a procedure, whatever the verdict."""
    last = finding.last_day_to_file
    said: list[Text] = []
    if last is not None and finding.request.procedure != "permanent_residence":
        said.append(
            Text(
                ja=f"今の在留期間の最後の日は{last}です。この日までに申請すれば、結果が出るまで"
                "（長くても満了から2か月）今の在留資格のまま日本にいられます（在留期間が30日以下の場合を除く）。",
                en=f"The present period of stay ends on {last}. An application filed by then keeps the "
                "present status until the decision, at most two months past that day (not for a "
                "period of stay of 30 days or less).",
            )
        )
    elif last is not None:
        said.append(
            Text(
                ja=f"永住許可の申請をしても、今の在留期間（{last}まで）は延びません。"
                "満了が近いときは、在留期間の更新も別に申請する必要があります。",
                en=f"Applying for permanent residence does not extend the present period of stay (to {last}). "
                "If it ends before the decision, an extension has to be applied for as well.",
            )
        )
    said.append(
        Text(
            ja="ここで要件を満たさないと出ても、申請できないという意味ではありません。",
            en="A negative answer here does not mean that one cannot apply.",
        )
    )
    said.append(
        Text(
            ja="これは公表された定めを、入力された事実に当てはめた結果です。許可するかどうかは法務大臣が判断します。"
            "法律相談ではありません。",
            en="This applies published rules to the facts typed in. The decision is the Minister's. "
            "It is not legal advice.",
        )
    )
    return tuple(said)
