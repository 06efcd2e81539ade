"""What to ask next, and the whole interview: the fact whose answer settles most of what is open."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from zairyu.api.finding import ProcedureFinding
from zairyu.api.goals import Goal, finding_on
from zairyu.api.reading import facts_of, public_day, read_day
from zairyu.case import Case, Named, Person, StatedFact
from zairyu.errors import ZairyuError
from zairyu.facts.asking_order import asking_order
from zairyu.logic.asking import answers_told_apart, next_to_ask
from zairyu.logic.jsonable import plain_value

if TYPE_CHECKING:
    from zairyu.facts import CaseFacts
    from zairyu.logic import Ask, Finding

__all__ = ["ELAPSED", "Branch", "Interview", "Question", "next_question", "questionnaire"]

ELAPSED: Final = "completed "
"""How the unit of a fact begins that counts the time since a day."""
_MOST_DEPTH: Final = 6
_CHOOSES: Final = ("designated.proposed", "designated.held")
"""Facts that choose the test itself: which kind of Designated Activities it is about."""


@frozen
class Question:
    """One question, to be put to a person.

    Parameters
    ----------
    ask
        The fact asked for; its answer goes into the case, or under ``facts`` by this name.
    weight
        How much hangs on it.
    """

    ask: Ask
    weight: float

    @property
    def fact(self) -> str:
        """Canonical name of the fact."""
        return str(self.ask.key)

    def to_json(self) -> dict[str, Any]:
        """Return plain types: the wording in both languages, and what kind of answer is expected."""
        fact = self.ask.fact
        return {
            "schema": "zairyu/question/1",
            "fact": self.fact,
            "about": {name: plain_value(value) for name, value in self.ask.params.items()},
            "question": fact.question.to_json(),
            "kind": fact.kind,
            "values": list(fact.values),
            "unit": fact.unit or None,
            "sensitive": fact.sensitive,
            "shown_by": None if fact.evidence is None else fact.evidence.to_json(),
        }


def next_question(
    case: Case | CaseFacts, goal: Goal, on: Any, *, skip: Iterable[str] = ()
) -> Question | None:
    """Return what to ask next about a goal; None where no answer can change the verdict any more.

    Parameters
    ----------
    case
        The case so far.
    goal
        A request (``change_of_status(...)``, ``permanent_residence()`` and the like), the id or name of a status,
        ``"extension"``, or ``"naturalisation"``. A status is asked about by the procedure that leads to it from
        where the person stands.
    on
        The day of filing; a date or ISO text.
    skip
        Names of facts that the person prefers not to say or cannot answer: they stay unknown.

    Raises
    ------
    InvalidCase, LawNotCovered, UnknownName
        As :func:`zairyu.check`.
    """
    return _question(finding_on(case, goal, on), frozenset(skip))


def _question(finding: Finding, skip: frozenset[str]) -> Question | None:
    chooses = next((entry for entry in finding.missing if _chooses(finding, entry.ask)), None)
    if chooses is not None and chooses.ask.key not in skip:
        return Question(chooses.ask, chooses.weight)
    entry = next_to_ask(finding, skip=skip, rank=asking_order)
    return None if entry is None else Question(entry.ask, entry.weight)


def _chooses(finding: Finding, ask: Ask) -> bool:
    """Does a fact say which test is meant? Each of its answers leads to another one."""
    unnamed = isinstance(finding, ProcedureFinding) and finding.request.designation is None
    return unnamed and ask.key in _CHOOSES


@frozen
class Branch:
    """One kind of answer to the question of an interview, and the interview that follows it.

    Parameters
    ----------
    value
        An answer that stands for all those that the rules do not tell apart from it; None: not answered.
    then
        The interview after it.
    """

    value: Any
    then: Interview


@frozen(slots=False)
class Interview:
    """An interview about a goal as data: where it stands, what it asks, and where each answer leads.

    Nothing changes in place: an answer gives the next interview. Each fact is asked at most once, only while it
    can still matter, and every question may be left out.

    Parameters
    ----------
    case
        The case so far, answers included.
    goal
        What is to be reached, as for :func:`next_question`.
    on
        The day of filing.
    answered, skipped
        The names of the facts answered and left out, in their order.
    """

    case: Case
    goal: Goal
    on: date
    answered: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()

    @cached_property
    def finding(self) -> Finding:
        """What the rules say on what is known so far."""
        return finding_on(self.case, self.goal, self.on)

    @cached_property
    def question(self) -> Question | None:
        """What to ask now; None at the end."""
        return _question(self.finding, frozenset((*self.answered, *self.skipped)))

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """Everything that could still be asked, most useful first; answers make most of it needless."""
        done = {*self.answered, *self.skipped}
        return tuple(
            Question(entry.ask, entry.weight)
            for entry in self.finding.missing
            if entry.ask.key not in done and not entry.via
        )

    def answer(self, value: Any) -> Interview:
        """Return the interview after an answer to its question.

        Parameters
        ----------
        value
            A truth value, a number, one of the question's values, a set of them, or a day, by its kind; "none"
            where a number or a day does not exist. For time that has passed ("since when") a day, or the completed
            years, months or days on the day of the case.

        Raises
        ------
        ValueError
            If nothing is asked any more.
        InvalidCase
            If the answer does not fit the question, or contradicts what the case says: nothing is lost, and
            the question can be answered anew.
        """
        asked = self._asked()
        told = _stated(asked.ask, value, min(self.on, self.case.as_of))
        case = evolve(self.case, facts=(*self.case.facts, told))
        facts_of(case)  # finds fault with an answer that does not fit
        return evolve(self, case=case, answered=(*self.answered, asked.fact))

    def skip(self) -> Interview:
        """Return the interview after a question that nobody wants to, or can, answer: the fact stays unknown.

        Raises
        ------
        ValueError
            If nothing is asked any more.
        """
        return evolve(self, skipped=(*self.skipped, self._asked().fact))

    def _asked(self) -> Question:
        if self.question is None:
            msg = "nothing is asked any more"
            raise ValueError(msg)
        return self.question

    @property
    def branches(self) -> tuple[Branch, ...]:
        """The answers that the rules tell apart, each with the interview that follows, and last the question left out."""
        if self.question is None:
            return ()
        found = []
        asked = self.question.ask
        values = (
            [value for value in asked.fact.values if value != "none"]
            if _chooses(self.finding, asked)
            else answers_told_apart(self.finding, asked)
        )
        for value in values:
            try:
                found.append(Branch(value, self.answer(value)))
            except ZairyuError:  # contradicts what the case says already: nobody can give it
                continue
        return (*found, Branch(None, self.skip()))

    def to_json(self, depth: int = 0) -> dict[str, Any]:
        """Return plain types.

        Parameters
        ----------
        depth
            How many questions deep the branches are written out, at most 6; they grow with the power of it.

        Raises
        ------
        ValueError
            For a greater depth.
        """
        if not 0 <= depth <= _MOST_DEPTH:
            msg = f"a depth from 0 to {_MOST_DEPTH} was expected, got {depth}"
            raise ValueError(msg)
        told: dict[str, Any] = {
            "schema": "zairyu/interview/1",
            "on": self.on.isoformat(),
            "verdict": self.finding.verdict.value,
            "question": None if self.question is None else self.question.to_json(),
            "answered": list(self.answered),
            "skipped": list(self.skipped),
            "open": [question.fact for question in self.open_questions],
        }
        if depth:
            told["branches"] = [
                {
                    "answer": None if branch.value is None else plain_value(branch.value),
                    "then": branch.then.to_json(depth - 1),
                }
                for branch in self.branches
            ]
        return told


def questionnaire(goal: Goal, on: Any, *, case: Case | None = None) -> Interview:
    """Return the whole adaptive interview about a goal, as data.

    Parameters
    ----------
    goal
        As for :func:`next_question`.
    on
        The day of filing; a date or ISO text.
    case
        What is known already; nothing when absent.

    Raises
    ------
    UnknownName
        If the goal is none.

    >>> interview = questionnaire("permanent_resident", "2026-11-25")
    >>> interview.question is not None and len(interview.branches) > 1
    True
    """
    day = read_day(on)
    if case is None:
        case = Case(as_of=day, applicant="me", persons=Named({"me": Person()}))
    return Interview(case, goal, public_day(day) or day)


def _stated(ask: Ask, value: Any, on: date) -> StatedFact:
    """Time that has passed since a day grows from that day."""
    if isinstance(value, date) and ask.fact.unit.startswith(ELAPSED):
        return StatedFact(fact=str(ask.key), value=0, on=value)
    return StatedFact(fact=str(ask.key), value=_as_scalar(value), on=on)


def _as_scalar(value: Any) -> Any:
    if isinstance(value, frozenset | set | list | tuple):
        return tuple(sorted(str(each) for each in value))
    return value.isoformat() if isinstance(value, date) else value
