"""A finding on a procedure: the logic's finding, with who asks for what, and the ways to read it."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from zairyu.api.reading import public_day
from zairyu.api.requests import Request
from zairyu.calendar import to_public
from zairyu.logic import (
    AnyOf,
    AtLeastPoints,
    Expr,
    Finding,
    Node,
    Outcome,
    Reading,
    Requirement,
    Text,
    Unless,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zairyu.facts import CaseFacts
    from zairyu.procedures import Procedure
    from zairyu.procedures.length import Length
    from zairyu.procedures.papers import Paper

__all__ = ["ProcedureFinding"]

GRANTING = frozenset({"change_of_status", "extension", "certificate_of_eligibility", "acquisition"})
"""Procedures that end in a period of stay, or, for the certificate, lead to one at landing."""


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
        """The last day of the present period of stay; None where it is not known, assumed or indefinite."""
        from zairyu.facts.residence import renewal_assumed, stay_expires_on

        if self.facts.view.value(renewal_assumed).at(self.on) is True:
            return None
        value = self.facts.view.value(stay_expires_on).at(self.on)
        return public_day(value) if isinstance(value, date) else None

    @property
    def status_in_question(self) -> str | None:
        """The id of the status asked for, or of the one held where it is to go on."""
        return self.request.to or self.present_status

    @cached_property
    def papers(self) -> tuple[Paper, ...]:
        """The papers that go with the application beside its form, for the status and the organisation's category."""
        from zairyu.facts.activity import employer_category
        from zairyu.procedures.papers import papers_for

        if self.procedure is None:
            return ()
        category = self.facts.view.value(employer_category).at(self.on)
        known = category if isinstance(category, str) else None
        return papers_for(self.procedure.id, self.status_in_question, self.on, known)

    @cached_property
    def evidence(self) -> tuple[Text, ...]:
        """What shows the requirements that apply and are met or open, in the order of the rules."""
        found: dict[tuple[str, str], Text] = {}
        seen: set[tuple[int, date]] = set()
        for node in self.requirements:
            for text in _evidence(node, seen):
                found.setdefault((text.ja, text.en), text)
        return tuple(found.values())

    @cached_property
    def length(self) -> Length | None:
        """The periods of stay that can be granted, and what is known of the choice; None where nothing is granted."""
        from zairyu.procedures.length import length_of

        status = self.status_in_question
        grants = self.procedure is not None and self.procedure.id in GRANTING
        if not grants or status is None:
            return None
        return length_of(status, self.on, self.request.designation)

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
            "designation": self.request.designation,
            "from": self.present_status,
        }
        last = self.last_day_to_file
        tail = {
            "last_day_to_file": None if last is None else last.isoformat(),
            "notices": [text.to_json() for text in self.notices],
            "papers": [paper.to_json() for paper in self.papers],
            "evidence": [text.to_json() for text in self.evidence],
            "length": None if self.length is None else self.length.to_json(),
        }
        return {**head, **inner, **tail}


def _evidence(node: Node, seen: set[tuple[int, date]]) -> Iterator[Text]:
    """Yield what shows a node; of what is met by one of several ways, only that way."""
    key = (id(node.expr), node.day)
    if key in seen or node.outcome is Outcome.NOT_APPLICABLE:
        return
    seen.add(key)
    expr = node.expr
    if isinstance(expr, Requirement) and expr.evidence is not None:
        yield expr.evidence
    if isinstance(expr, AtLeastPoints):
        return
    alike = [child for child in node.children if child.outcome is node.outcome]
    if isinstance(expr, AnyOf | Unless) and node.outcome is Outcome.MET:
        alike = alike[:1]
    for child in alike:
        yield from _evidence(child, seen)


def notices(finding: ProcedureFinding) -> tuple[Text, ...]:
    """Return what is said with every answer on a procedure, whatever the verdict."""
    last = finding.last_day_to_file
    said: list[Text] = []
    kept = finding.procedure is None or finding.procedure.special_period
    if last is not None and kept and finding.request.procedure != "permanent_residence":
        said.append(
            Text(
                ja=f"今の在留期間の最後の日は{last}です。この日までに申請すれば、結果が出るまで"
                "（長くても満了から2か月）今の在留資格のまま日本にいられます（在留期間が30日以下の場合を除く）。",
                en=f"The present period of stay ends on {last}. An application filed by then keeps the "
                "present status until the decision, at most two months past that day (not for a "
                "period of stay of 30 days or less).",
            )
        )
    elif last is not None and finding.request.procedure != "permanent_residence":
        said.append(
            Text(
                ja=f"この手続は、今の在留期間（{last}まで）を延ばしません。満了が近いときは、在留期間の更新などを別に申請する必要があります。",
                en=f"This does not extend the present period of stay (to {last}). Where it ends soon, an extension or "
                "another application has to be filed as well.",
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
