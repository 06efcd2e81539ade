"""One application of a route: when, by which rules, what it costs and takes, what could break it, what is still open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from zairyu.calendar import Period, to_public
from zairyu.facts.asking_order import asking_order
from zairyu.law.fees import fees
from zairyu.logic import Finding, Text, Verdict
from zairyu.logic.asking import next_to_ask
from zairyu.pathways.places import status_of
from zairyu.pathways.search import GRADES
from zairyu.procedures import PROCEDURES

if TYPE_CHECKING:
    from zairyu.logic.finding import Missing
    from zairyu.pathways.family_moves import FamilyMove
    from zairyu.pathways.search import Leg, State
    from zairyu.pathways.world import Extension, LawWorld
    from zairyu.procedures.model import Average

__all__ = ["ASSUMED_DAYS", "RouteStep", "extension_step", "step_of"]

ASSUMED_DAYS: Final = {"naturalisation": 365}
"""Days from filing to decision where no standard time is published: an assumption of this library, without a source."""


@frozen
class RouteStep:
    """One application of a route.

    Parameters
    ----------
    procedure, from_status, to_status
        What is applied for: id of the procedure, and the places it leads from and to.
    file_from, file_by
        First day from which it can be filed on this route, and the last day of the period of stay held
        then (None where it is not known or there is none).
    decision_by
        The day on which the decision is expected.
    grade
        Verdict of the step on its day of filing.
    period
        The period of stay assumed to be granted; None: indefinite or not known.
    fee_yen
        Least and greatest fee in yen, paid on the grant.
    finding
        The finding, explained on access.
    starts
        The day on which what is asked for begins, where it lies ahead and the decision waits for it.
    family
        What it does to the spouse and children that the case names.
    """

    procedure: str
    from_status: str
    to_status: str
    file_from: date
    file_by: date | None
    decision_by: date
    grade: Verdict
    period: Period | None
    fee_yen: tuple[int, int]
    finding: Finding = field(repr=False, eq=False)
    starts: date | None = None
    family: tuple[FamilyMove, ...] = ()

    @property
    def documents(self) -> tuple[Text, ...]:
        """What is usually asked for, by the published lists."""
        return PROCEDURES[self.procedure].documents

    @property
    def standard_time(self) -> Text:
        """The standard time from filing to decision, as published."""
        return PROCEDURES[self.procedure].standard_text

    @property
    def has_standard_time(self) -> bool:
        """Whether a standard time is published at all."""
        return PROCEDURES[self.procedure].standard_days[1] > 0

    @property
    def where(self) -> Text:
        """Where it is filed."""
        return PROCEDURES[self.procedure].where

    @property
    def average(self) -> Average | None:
        """The latest published average for this status, or for the procedure; None where there is none."""
        ends = status_of(self.to_status)
        told = [
            entry for entry in PROCEDURES[self.procedure].averages if entry.status in ("", ends)
        ]
        return max(told, key=lambda entry: entry.month, default=None)

    @property
    def open_points(self) -> tuple[Missing, ...]:
        """What is open: facts that nobody stated, then points that the authority judges, weightiest first."""
        return (*self.finding.missing, *self.finding.judgements)

    @property
    def ask_next(self) -> Missing | None:
        """The missing fact whose answer settles most of a step that is possible only if something turns out."""
        if self.grade is not Verdict.UNDETERMINED:
            return None
        return next_to_ask(self.finding, rank=asking_order)

    @property
    def assumptions(self) -> tuple[Text, ...]:
        """What is taken for granted for this step."""
        return tuple(_assumptions(self))

    @property
    def risks(self) -> tuple[Text, ...]:
        """What could break the step."""
        return _risks(self)

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        average, asked = self.average, self.ask_next
        return {
            "procedure": self.procedure,
            "from": self.from_status,
            "to": self.to_status,
            "file_from": self.file_from.isoformat(),
            "file_by": None if self.file_by is None else self.file_by.isoformat(),
            "decision_by": self.decision_by.isoformat(),
            "grade": self.grade.value,
            "period_assumed": None if self.period is None else str(self.period),
            "fee_yen": list(self.fee_yen),
            "where": self.where.to_json(),
            "standard_time": self.standard_time.to_json(),
            "average_time": None if average is None else average.to_json(),
            "documents": [text.to_json() for text in self.documents],
            "assumptions": [text.to_json() for text in self.assumptions],
            "could_break": [text.to_json() for text in self.risks],
            "open_points": [entry.to_json() for entry in self.open_points],
            "family": [move.to_json() for move in self.family],
            "ask_next": None if asked is None else asked.to_json(),
        }


def step_of(world: LawWorld, state: State, leg: Leg) -> RouteStep:
    """Return a step that the search found."""
    period = world.period_after(state, leg)
    expires = world.held_to(state, leg)
    return RouteStep(
        procedure=leg.edge.procedure,
        from_status=state.status,
        to_status=leg.edge.to,
        file_from=to_public(leg.file_on),
        file_by=None if expires is None else to_public(expires),
        decision_by=to_public(leg.arrive_on),
        grade=leg.finding.verdict,
        period=period,
        fee_yen=_fee(leg.edge.procedure, leg.file_on, period, leg.edge.to),
        finding=leg.finding,
        starts=leg.edge.not_before,
    )


def extension_step(extension: Extension) -> RouteStep:
    """Return an extension that a step waits for, as a step of its own."""
    return RouteStep(
        procedure="extension",
        from_status=extension.status,
        to_status=extension.status,
        file_from=to_public(extension.filed_on),
        file_by=to_public(extension.expires_on),
        decision_by=to_public(extension.decided_on),
        grade=GRADES[extension.rank],
        period=extension.period,
        fee_yen=_fee("extension", extension.filed_on, extension.period, extension.status),
        finding=extension.finding,
    )


def _fee(procedure: str, day: date, period: Period | None, to: str) -> tuple[int, int]:
    fee = fees(procedure, day, period_granted=period, to_status=status_of(to))
    return fee.least, fee.greatest


def _assumptions(step: RouteStep) -> list[Text]:
    days = (step.decision_by - step.file_from).days
    said = [
        Text(
            ja=f"申請から結果まで{days}日と仮定しています（公表された標準：{step.standard_time.ja}）。",
            en=f"{days} days from filing to decision are assumed (published standard: {step.standard_time.en}).",
        )
    ]
    if step.starts is not None:
        said.append(
            Text(
                ja=f"活動は{step.starts}に始まるため、結果もそれより前には出ないと仮定しています。もっと早く申請することもできます。",
                en=f"The activity begins on {step.starts}, so the decision is not assumed before it. It can be filed earlier.",
            )
        )
    if step.procedure == "naturalisation":
        said.append(
            Text(
                ja="公表された期間がないため、この日数に根拠となる資料はありません。",
                en="No time is published, so nothing stands behind this number of days.",
            )
        )
    if step.period is not None:
        said.append(
            Text(
                ja=f"在留期間{_period(step.period, 'ja')}が許可されると仮定しています。",
                en=f"A period of stay of {_period(step.period, 'en')} is assumed to be granted.",
            )
        )
    return said


def _period(period: Period, lang: str) -> str:
    parts = (
        (period.years, "年", "year"),
        (period.months, "か月", "month"),
        (period.days, "日", "day"),
    )
    told = [(number, ja, en) for number, ja, en in parts if number]
    if lang == "ja":
        return "".join(f"{number}{ja}" for number, ja, _ in told)
    return " ".join(f"{number} {en}{'' if number == 1 else 's'}" for number, _, en in told)


_RISKS: Final = {
    "permanent_residence": Text(
        ja="審査中に仕事・収入・家族の事情が変わること、納付が期限に遅れること、今の在留期間が先に終わること。",
        en="A change of work, income or family during the examination, a payment after its due "
        "date, or the present period of stay ending first.",
    ),
    "naturalisation": Text(
        ja="審査中に仕事・収入・家族の事情が変わること、納付が遅れること、長い出国。在留資格は許可の日まで続けます。",
        en="A change of work, income or family, a late payment or a long absence during the examination. The status of "
        "residence has to be kept up to the day of the permission.",
    ),
    "certificate_of_eligibility": Text(
        ja="証明書の有効期間（交付から3か月）の間に、査証を受けて上陸すること。証明書があっても上陸の審査は別にあります。",
        en="The certificate is valid for three months from issue: the visa and the landing fall in that time, and "
        "landing is examined by itself.",
    ),
    "extension": Text(
        ja="許可される在留期間は法務大臣が決めるため、仮定より短いことがあります。",
        en="The period granted is the Minister's choice and can be shorter than assumed.",
    ),
}
_RISK: Final = Text(
    ja="予定している仕事や機関、収入が変わること。",
    en="A change of the planned work, its organisation or its pay.",
)


def _risks(step: RouteStep) -> tuple[Text, ...]:
    said = [_RISKS.get(step.procedure, _RISK)]
    day = step.finding.verdict_changes_on
    if day is not None:
        said.append(
            Text(
                ja=f"新しい出来事がなくても、{day}に答えが変わることがあります。",
                en=f"Even without a new event the answer can change on {day}.",
            )
        )
    return tuple(said)
