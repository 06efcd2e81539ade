"""Punishments and violations. Sensitive: every one may be left out, and is then unknown.

The question is one simple yes or no; a case whose list of offences is complete and empty answers it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import add, completion_day
from zairyu.logic import UNKNOWN, Text, Timeline, flag, judgement

if TYPE_CHECKING:
    from zairyu.case import Offence
    from zairyu.facts.source import CaseView

PUNISHMENTS: Final = frozenset(
    {"fine", "detention", "imprisonment", "imprisonment_suspended", "protective_measure"}
)
"""Kinds that the guideline's "fine, imprisonment and so on" is taken to mean. Tickets are none."""
_LAPSES_AFTER: Final = {"fine": 5, "detention": 5, "imprisonment": 10}
"""Years after the end of a punishment until its effect lapses (Penal Code Art. 34-2)."""
_MANY: Final = 2
"""From so many minor violations on they are "repeated"; no figure is published."""


def _punishments(view: CaseView) -> list[Offence]:
    return [offence for offence in view.applicant.offences if offence.kind in PUNISHMENTS]


def _day(offence: Offence) -> date:
    return offence.final_on or offence.committed_on or date.min


def _punished(view: CaseView) -> Timeline:
    history = view.applicant.offences
    steps: list[tuple[date, Any]] = [
        (_day(offence), UNKNOWN) for offence in history if offence.kind == "pending"
    ]
    days = [_day(offence) for offence in _punishments(view)]
    if days:
        steps = [step for step in steps if step[0] < min(days)]
        steps.append((min(days), True))
    return Timeline.steps(False if history.complete else UNKNOWN, *steps)


def _lapses_on(offence: Offence) -> date | None:
    """Return the day on which the effect of a punishment lapses; None where it has not or is not known."""
    if offence.kind == "imprisonment_suspended":
        if offence.final_on is None or offence.suspension is None:
            return None
        return add(offence.final_on, offence.suspension)
    if not isinstance(offence.completed_on, date):
        return None
    years = _LAPSES_AFTER.get(offence.kind, 0)
    return completion_day(offence.completed_on, years, "years")


def _punished_and_not_extinguished(view: CaseView) -> Timeline:
    base: Any = False if view.applicant.offences.complete else UNKNOWN
    standing = Timeline.constant(base)
    for offence in _punishments(view):
        lapses = _lapses_on(offence)
        steps: list[tuple[date, Any]] = [(_day(offence), True)]
        if lapses is not None and lapses > _day(offence):
            steps.append((lapses, base))
        standing = Timeline.combine(_either, standing, Timeline.steps(base, *steps))
    return standing


def _either(left: Any, right: Any) -> Any:
    if True in (left, right):
        return True
    return UNKNOWN if UNKNOWN in (left, right) else False


def _repeated_violations(view: CaseView) -> Timeline:
    history = view.applicant.violations
    days = sorted(violation.from_ or date.min for violation in history)
    steps = [(days[_MANY - 1], True)] if len(days) >= _MANY else []
    return Timeline.steps(False if history.complete else UNKNOWN, *steps)


punished = flag(
    "conduct.punished",
    ja="罰金・拘禁刑（旧懲役・禁錮）などを受けたこと",
    en="Has been fined or imprisoned, or the like",
    question=Text(
        ja="これまでに罰金や拘禁刑などの刑罰（少年の保護処分を含む）を受けたことがありますか。"
        "交通の反則金は含みません。答えたくなければ空けておけます。",
        en="Have you ever been fined by a court, imprisoned, or given a protective measure as a minor? "
        "Traffic tickets (hansokukin) are not meant. You may leave this out.",
    ),
    sensitive=True,
    derive=_punished,
)
punished_and_not_extinguished = flag(
    "conduct.punished_and_not_extinguished",
    ja="刑の言渡しの効力が消えていない（罰金は5年、拘禁刑は10年）刑罰があること",
    en="Has a punishment whose legal effect has not lapsed (five years after a fine, ten after "
    "imprisonment)",
    question=Text(
        ja="刑を終えてから、罰金は5年、拘禁刑は10年がまだ過ぎていないものがありますか。",
        en="Is there one where five years after a fine, or ten after imprisonment, have not passed?",
    ),
    sensitive=True,
    derive=_punished_and_not_extinguished,
)
old_punishment_is_overlooked = judgement(
    "conduct.old_punishment_is_overlooked",
    ja="効力の消えた古い刑罰を問題にしないこと",
    en="An old punishment whose effect has lapsed is overlooked",
    question=Text(
        ja="効力の消えた古い刑罰は問題とされませんでしたか。",
        en="Was an old punishment whose effect has lapsed overlooked?",
    ),
    sensitive=True,
)
repeated_violations = flag(
    "conduct.repeated_violations",
    ja="軽い違反を繰り返していること",
    en="Has repeated minor violations",
    question=Text(
        ja="交通違反や、資格外活動の時間の超過などを、何度も繰り返したことがありますか。",
        en="Have there been repeated minor violations, such as traffic tickets or work beyond the hours "
        "permitted?",
    ),
    sensitive=True,
    derive=_repeated_violations,
)
is_good = judgement(
    "conduct.is_good",
    ja="素行が善良と認められること",
    en="Conduct is found to be good",
    question=Text(ja="素行が善良であると認められましたか。", en="Was conduct found to be good?"),
    sensitive=True,
)
public_health_concern = flag(
    "conduct.public_health_concern",
    ja="公衆衛生の上で有害となるおそれ",
    en="A risk of harm to public health",
    question=Text(
        ja="薬物の依存や、届出の必要な感染症などで、入管から指摘を受けていますか。答えたくなければ空けておけます。",
        en="Has the agency raised a concern such as drug addiction or a notifiable infectious disease? "
        "You may leave this out.",
    ),
    sensitive=True,
)

FACTS: Final = (
    punished, punished_and_not_extinguished, old_punishment_is_overlooked, repeated_violations,
    is_good, public_health_concern,
)  # fmt: skip
