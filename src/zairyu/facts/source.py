"""Where values come from: a case, read lazily, with what it states directly laid over what it implies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from zairyu.case.values import Explicit
from zairyu.errors import InvalidCase, Problem
from zairyu.logic import NONE, UNKNOWN, Ask, Claim, Count, Fact, Found, Timeline, Values
from zairyu.logic.facts import GROUND
from zairyu.logic.jsonable import plain_value

if TYPE_CHECKING:
    from zairyu.case import Case, Person, StatedFact

__all__ = ["CaseFacts", "CaseView"]

STATUS_FREE: Final = frozenset(
    {"person", "education", "career", "pay", "languages", "research", "organisation", "conduct",
     "duties", "contribution", "livelihood", "schooling", "permissions",
     "activity.experience_years", "activity.possible_experience_years",
     "activity.related_experience_years", "residence.longest_absence",
     "residence.longest_absence_days", "residence.absence_days"}
)  # fmt: skip
"""Subjects, and single facts of others, that read nothing of the statuses held; a test holds them to it."""
_ELAPSED = {"completed years": "years", "completed months": "months", "completed days": "days"}


@frozen
class CaseView:
    """What the derivation of a fact may look at.

    Parameters
    ----------
    case
        The case.
    facts
        The other facts of the same case.
    memo
        What derivations of this case share with each other.
    """

    case: Case
    facts: CaseFacts
    memo: dict[str, Any] = field(factory=dict, repr=False, eq=False)

    @property
    def as_of(self) -> date:
        """The day up to which the case is known."""
        return self.case.as_of

    @property
    def applicant(self) -> Person:
        """The person the case is about."""
        return self.case.persons[self.case.applicant]

    def value(self, fact: Fact | Ask) -> Timeline:
        """Return another fact's timeline."""
        value = self.facts[fact.ask.key]
        return value if isinstance(value, Timeline) else Timeline.constant(value)


class CaseFacts(Values):
    """The facts of one case: derived on first use, stated ones laid over from their day.

    A stated fact holds from its day on (a judged one on every day); an elapsed-time fact grows from
    that day, unless the histories say the same on it and so know when it grows. Before it, what the case
    implies holds, or nothing is known.

    Parameters
    ----------
    case
        The case.
    shared
        Facts of another case that differs in the statuses held only: those that no status changes are taken
        from it.

    Raises
    ------
    InvalidCase
        On construction: a stated fact that does not exist, does not fit its fact, or contradicts what
        the histories of the case imply on the same day. All such are listed.
    """

    __slots__ = ("_case", "_overlays", "_shared", "view")

    def __init__(self, case: Case, shared: CaseFacts | None = None) -> None:
        from zairyu.case import with_plans

        super().__init__()
        self._case = case
        self.view = CaseView(with_plans(case), self)
        self._shared = shared
        self._overlays: dict[str, list[tuple[date, Any]]] = {}
        if case.facts or case.plans:
            self._read_stated(case)

    def __reduce__(self) -> tuple[Any, ...]:
        return CaseFacts, (self._case,)

    def __missing__(self, key: str) -> Any:
        ask = GROUND.get(key) or _ask(key)
        if ask is None:
            return UNKNOWN
        if self._shared is not None and reads_no_status(ask.fact):
            taken = self[key] = self._shared[key]
            return taken
        derive = ask.fact.derive
        value: Any = UNKNOWN if derive is None else derive(self.view, **ask.params)
        if value.__class__ is Count:
            value = Timeline.constant(value)
        overlay = self._overlays.get(key)
        if overlay:
            value = _lay(value, overlay)
        if value.__class__ is Timeline and len(value.starts) == 1:
            only = value.values[0]
            value = value if only.__class__ is Count else only
        self[ask.key] = value
        return value

    def _read_stated(self, case: Case) -> None:
        problems: list[Problem] = []
        for path, stated in _stated(case):
            ask = _ask(stated.fact)
            if ask is None:
                problems.append(_unknown_fact(path, stated.fact))
                continue
            value = _stated_value(stated, ask)
            if wrong := ask.check(value):
                problems.append(Problem(f"{path}.value", repr(plain_value(value))[:80], wrong))
                continue
            day = date.min if ask.fact.judged and stated.on is None else stated.on or case.as_of
            value = _growing(value, ask, day)
            if not path.startswith("plans") and not ask.fact.judged:
                problems.extend(self._contradiction(path, ask, day, value))
                if isinstance(value, Count) and self._implied(ask, day) == value.at(day):
                    continue  # the histories know on which day it grows
            self._overlays.setdefault(str(ask.key), []).append((day, value))
        if problems:
            raise InvalidCase(problems)
        self.clear()

    def _implied(self, ask: Ask, day: date) -> Any:
        implied = self[ask.key]
        return implied.at(day) if isinstance(implied, Timeline) else implied

    def _contradiction(self, path: str, ask: Ask, day: date, value: Any) -> Iterator[Problem]:
        implied = self._implied(ask, day)
        said = value.at(day) if isinstance(value, Count) else value
        if implied is not UNKNOWN and implied != said:
            yield Problem(
                path=path,
                found=f"{ask.key} = {plain_value(said)}",
                expected=f"what the histories of this case say on {day}: {plain_value(implied)}",
                expected_ja=f"この事案の履歴からわかる{day}の値: {plain_value(implied)}",
            )


def reads_no_status(fact: Fact) -> bool:
    """Return whether a fact follows from a case whatever statuses were held."""
    return fact.id in STATUS_FREE or fact.id.partition(".")[0] in STATUS_FREE


def _stated(case: Case) -> Iterator[tuple[str, StatedFact]]:
    for index, stated in enumerate(case.facts):
        yield f"facts[{index}]", stated
    for index, plan in enumerate(case.plans):
        if plan.fact is not None:
            yield f"plans[{index}]", plan.as_stated()


def _stated_value(stated: StatedFact, ask: Ask) -> Any:
    value = _as_kind(stated.value, ask)
    if ask.fact.judged:
        if stated.standing == "found":
            return Found(value, stated.by or "authority", stated.on)
        return Claim(value, stated.by or "applicant")
    return value


def _as_kind(value: Any, ask: Ask) -> Any:
    if isinstance(value, Explicit):
        return "none" if ask.fact.kind == "choice" and "none" in ask.fact.values else NONE
    if value == "none" and ask.fact.kind in ("number", "date"):
        return NONE
    if ask.fact.kind == "choices" and isinstance(value, tuple | list):
        return frozenset(value)
    if ask.fact.kind == "date" and isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value


def _growing(value: Any, ask: Ask, day: date) -> Any:
    unit = _ELAPSED.get(ask.fact.unit)
    if unit is not None and isinstance(value, int) and day != date.min:
        return Count(day, unit, value)  # type: ignore[arg-type]
    return value


def _lay(value: Any, overlay: list[tuple[date, Any]]) -> Timeline:
    base = value if isinstance(value, Timeline) else Timeline.constant(value)
    for day, stated in sorted(overlay, key=lambda entry: entry[0]):
        starts = [start for start in base.starts if start < day]
        base = Timeline(
            (*starts, day) if starts else (date.min,), (*base.values[: len(starts)], stated)
        )
    return base


@lru_cache(maxsize=1024)
def _ask(name: str) -> Ask | None:
    from zairyu.facts.vocabulary import find_ask

    return find_ask(name)


def _unknown_fact(path: str, name: str) -> Problem:
    from zairyu.errors import closest
    from zairyu.facts.vocabulary import all_facts

    near = ", ".join(closest(name.partition("(")[0], all_facts()))
    hint = f" (closest: {near})" if near else ""
    return Problem(
        f"{path}.fact", repr(name)[:80], f"the name of a fact{hint}", f"事実の名前{hint}"
    )
