"""What to ask next: the missing fact whose answer settles most, never one that can no longer matter.

Missing facts come in order of the weight that hangs on them. Whether one can still matter is then tried out:
it matters if some values of the other missing facts exist with which two of its values lead to two
different verdicts. That is looked for by putting values in, one for each stretch that the rules tell apart,
and leaving a branch as soon as its verdict is settled. Where trying out would take too long, because many facts
are open still, the fact is taken to matter.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

from zairyu.logic.facts import Ask
from zairyu.logic.finding import Finding, Missing
from zairyu.logic.reading import Reading, raw
from zairyu.logic.terms import Verdict
from zairyu.logic.turning import Changed, mentioned, representatives
from zairyu.logic.values import UNKNOWN, Special, plain

__all__ = ["answers_told_apart", "can_matter", "next_to_ask"]

_MOST_OPEN: Final = 8
"""With more facts open than this, the completions are too many to be tried."""


def next_to_ask(
    finding: Finding,
    *,
    skip: frozenset[str] = frozenset(),
    rank: Callable[[Ask], int] | None = None,
    budget: int = 600,
) -> Missing | None:
    """Return the missing fact to ask for next; None if none can still change the verdict.

    Parameters
    ----------
    finding
        The answer as it stands.
    skip
        Names of facts that nobody wants to or can answer.
    rank
        What comes before weight: the lower, the earlier. All alike when absent.
    budget
        How often the rules are evaluated at most for one fact, before it is taken to matter.
    """
    missing = finding.missing
    if rank is not None:
        missing = tuple(sorted(missing, key=lambda entry: rank(entry.ask)))
    for entry in missing:
        if entry.ask.key in skip or entry.via:
            continue
        if can_matter(finding, entry.ask, budget=budget):
            return entry
    return None


def can_matter(finding: Finding, ask: Ask, *, budget: int = 600) -> bool:
    """Could the verdict still come to depend on a missing fact?

    Parameters
    ----------
    finding
        The answer as it stands.
    ask
        The fact. One that is known does not matter any more.
    budget
        As for :func:`next_to_ask`.
    """
    if finding.verdict is not Verdict.UNDETERMINED:
        return False
    return _Trial(finding, ask, budget).run()


def answers_told_apart(finding: Finding, ask: Ask) -> list[Any]:
    """Return one answer to a question for each stretch of answers that the rules tell apart.

    Empty where the fact is only ever compared with other facts that are not known either.
    """
    return _Trial(finding, ask, 0).values(ask, ())


class _Trial:
    """The trial of one fact; lives as long as it."""

    def __init__(self, finding: Finding, ask: Ask, budget: int) -> None:
        self.finding = finding
        self.ask = ask
        self.budget = budget
        self.numbers, self.beside = mentioned(finding.expr)
        self.on: date = finding.on

    def run(self) -> bool:
        if len(self.finding.missing) > _MOST_OPEN:
            return self._may_vary()
        return self._varies(())

    def _may_vary(self) -> bool:
        """Could it matter, as far as one look ahead shows? No, only where each of its values settles the same verdict."""
        verdicts = {
            self._finding(((self.ask, value),)).verdict for value in self.values(self.ask, ())
        }
        return len(verdicts) != 1 or Verdict.UNDETERMINED in verdicts

    def _varies(self, others: tuple[tuple[Ask, Any], ...]) -> bool:
        """Is there a completion, these values among it, with which the verdict depends on the fact?"""
        settled: set[Verdict] = set()
        open_facts: dict[str, Ask] = {}
        tried = self.values(self.ask, others)
        if not tried:  # compared with other facts only: nothing to try it with
            return True
        for value in tried:
            if self.budget == 0:
                return True
            self.budget -= 1
            changed = self._finding((*others, (self.ask, value)))
            if changed.verdict is Verdict.UNDETERMINED:
                for entry in changed.missing:
                    open_facts.setdefault(entry.ask.key, entry.ask)
                if not changed.missing:
                    settled.add(changed.verdict)
            else:
                settled.add(changed.verdict)
        if len(settled) > 1:
            return True
        for other in open_facts.values():
            if any(other is known for known, _ in others):
                continue
            values = self.values(other, others)
            return not values or any(self._varies((*others, (other, value))) for value in values)
        return False

    def values(self, ask: Ask, others: tuple[tuple[Ask, Any], ...]) -> list[Any]:
        """Return one value of a fact for each stretch that the rules tell apart."""
        named = list(self.numbers.get(str(ask.key), ()))
        put = {known.key: value for known, value in others}
        for other in self.beside.get(str(ask.key), ()):
            named.extend(self.numbers.get(str(other.key), ()))
            value = put.get(other.key, plain(raw(other, self.finding.reading, self.on)))
            if not isinstance(value, Special):
                named.append(value)
        return representatives(ask.fact, UNKNOWN, tuple(named))

    def _finding(self, assignment: tuple[tuple[Ask, Any], ...]) -> Finding:
        base = self.finding.reading
        values = Changed(base.values, assignment, self.on)
        return Finding(self.finding.expr, self.on, Reading(values, base.processing, base.accept))
