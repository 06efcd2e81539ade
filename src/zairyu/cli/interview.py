"""An interview in the terminal: one question, one line typed; it works through a pipe as well."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from zairyu.api.asking import ELAPSED, questionnaire
from zairyu.api.goals import NAMED_GOALS, request_for
from zairyu.api.reading import facts_of
from zairyu.case import NONE, UNTOLD, Case, History, Named, Person, StatusSpell
from zairyu.cli.keeping import with_answers, write_over
from zairyu.errors import InvalidCase
from zairyu.explain.findings import question_words
from zairyu.explain.values import name_of_procedure, name_of_status, value_words
from zairyu.explain.words import say
from zairyu.logic.describe import unit_text

if TYPE_CHECKING:
    from zairyu.api.asking import Interview, Question

__all__ = ["interviewed"]

T = TypeVar("T")

_YES: Final = frozenset({"y", "yes", "はい", "true"})
_NO: Final = frozenset({"n", "no", "いいえ", "false"})
_NONE: Final = frozenset({"none", "なし"})
_MOST_TYPED: Final = 200
BACK: Final = "b"
QUIT: Final = "q"


class Ended(Exception):
    """The input came to its end."""


def read_line(prompt: str) -> str:
    """Show a prompt and return the line typed, without the space around it.

    Raises
    ------
    Ended
        If the input is closed.
    """
    sys.stdout.write(prompt)
    sys.stdout.flush()
    line = sys.stdin.readline(_MOST_TYPED * 4)
    if not line:
        raise Ended
    return line.strip()[:_MOST_TYPED]


def truth(typed: str) -> bool | None:
    """Return what a yes or no says; None where it is neither."""
    word = typed.lower()
    return True if word in _YES else False if word in _NO else None


def read_date(typed: str) -> date:
    """Return a day in ISO form or by era.

    Raises
    ------
    ValueError
        If it is none.
    """
    from zairyu.calendar import parse_day, parse_era

    try:
        return parse_day(typed) if typed[:1].isdigit() else parse_era(typed)
    except TypeError as error:
        raise ValueError(str(error)) from None


def interviewed(
    path: Path, case: Case | None, goal: str, day: date, out: Path | None, lang: str
) -> str:
    """Hold an interview about a goal, offer to write the answers, and return what is to be said at the end.

    Parameters
    ----------
    path
        The case file, there or not.
    case
        The case in it; None where the file is not there.
    goal, day
        What is to be reached, and the day of filing.
    out
        Another file to write to.
    lang
        ``"ja"`` or ``"en"``.

    Raises
    ------
    InvalidCase, LawNotCovered
        As :func:`zairyu.check`.
    """
    _say("ask_opening", lang, goal=_goal_words(goal, lang))
    try:
        if case is None:
            _say("ask_new", lang, file=path.name)
        first = questionnaire(goal, day, case=begun(day, lang) if case is None else case)
        last = hold(first, lang)
        said = [say("ask_end", lang)] if last.question is None else []
        said.append(say("ask_now", lang, verdict=last.finding.verdict.text.get(lang)))
        sys.stdout.write("\n".join(said) + "\n")
        return _kept(path, out or path, last, begin=case is None, lang=lang)
    except Ended:
        return "\n" + say("ask_not_saved", lang) + "\n"


def _goal_words(goal: str, lang: str) -> str:
    return (name_of_procedure if goal in NAMED_GOALS else name_of_status)(goal, lang)


def _kept(path: Path, to: Path, last: Interview, *, begin: bool, lang: str) -> str:
    count = len(last.answered)
    if not count and not begin:
        return say("ask_not_saved", lang) + "\n"
    if not truth(read_line(say("ask_save", lang, count=count, file=to.name))):
        return say("ask_not_saved", lang) + "\n"
    write_over(to, with_answers(path, last.case, count))
    command = _command(last, to)
    return say("ask_saved", lang, file=to.name, command=command) + "\n"


def _command(last: Interview, to: Path) -> str:
    """Return the command that shows the whole answer."""
    request = request_for(facts_of(last.case), last.goal, last.on)
    if request is None:
        return f"zairyu evaluate {to} naturalisation --on {last.on}"
    goes = (
        ""
        if request.to is None or request.procedure == "permanent_residence"
        else f" --to {request.to}"
    )
    return f"zairyu check {to} --procedure {request.procedure}{goes} --on {last.on}"


def begun(day: date, lang: str) -> Case:
    """Ask for what a new case begins with, and return it; everything may be left out.

    Raises
    ------
    Ended
        If the input is closed.
    """
    born = _asked("ask_birth", "ask_date", read_date, lang)
    held = _asked("ask_status_held", "ask_status", _status, lang)
    statuses: History[StatusSpell] = UNTOLD
    if held == "none":
        statuses = History((), complete=True)
    elif held is not None:
        last = _asked("ask_expires", "ask_date", read_date, lang)
        statuses = History((StatusSpell(status=held, until=NONE, expires_on=last),))
    person = Person(born_on=born, statuses=statuses)
    return Case(as_of=day, applicant="me", persons=Named({"me": person}))


def _asked(question: str, hint: str, read: Callable[[str], T], lang: str) -> T | None:
    """Ask until what is typed can be read; None where it is left out."""
    while True:
        _say(question, lang)
        typed = read_line(say("ask_prompt", lang, hint=say(hint, lang)))
        if not typed:
            return None
        try:
            return read(typed)
        except ValueError:
            _say("ask_not_understood", lang, typed=typed, hint=say(hint, lang))


def hold(interview: Interview, lang: str) -> Interview:
    """Put the questions of an interview until none is left, or the person ends it; return where it stands then."""
    passed: list[Interview] = []
    while (question := interview.question) is not None:
        number = len(interview.answered) + len(interview.skipped) + 1
        _show(question, number, lang)
        try:
            typed = read_line(say("ask_prompt", lang, hint=_hint(question, lang)))
        except Ended:
            break
        if typed.lower() == QUIT:
            break
        if typed.lower() == BACK:
            interview = passed.pop() if passed else interview
            continue
        following = _after(interview, question, typed, lang)
        if following is not None:
            passed.append(interview)
            interview = following
    return interview


def _after(interview: Interview, question: Question, typed: str, lang: str) -> Interview | None:
    """Return the interview after what was typed; None, and why, where it cannot be taken."""
    if not typed:
        return interview.skip()
    try:
        value = _READERS[question.ask.fact.kind](question, typed)
    except (ValueError, InvalidOperation):
        _say("ask_not_understood", lang, typed=typed, hint=_hint(question, lang))
        return None
    try:
        return interview.answer(value)
    except InvalidCase as error:
        first = error.problems[0]
        wanted = first.expected_ja or first.expected if lang == "ja" else first.expected
        _say("ask_contradicts", lang, problem=wanted)
        return None


def _show(question: Question, number: int, lang: str) -> None:
    fact = question.ask.fact
    sys.stdout.write("\n")
    _say("ask_numbered", lang, number=number, question=question_words(question.ask, lang))
    if fact.kind in ("choice", "choices") and not _is_status(question):
        for place, value in enumerate(fact.values, start=1):
            name = value_words(value, question.ask, lang)
            _say("ask_option", lang, number=place, name=name)


def _say(key: str, lang: str, **values: Any) -> None:
    sys.stdout.write(say(key, lang, **values) + "\n")


def _hint(question: Question, lang: str) -> str:
    fact = question.ask.fact
    if _is_status(question):
        return say("ask_status", lang)
    if fact.kind == "number":
        unit = unit_text(fact.unit, lang).strip()
        if fact.unit.startswith(ELAPSED):
            return say("ask_since", lang, unit=unit)
        return say("ask_number", lang, unit=unit) if unit else say("ask_plain_number", lang)
    return say(f"ask_{fact.kind}", lang)


def _is_status(question: Question) -> bool:
    """Is it asked which status of residence?"""
    from zairyu.statuses import STATUS_IDS

    fact = question.ask.fact
    return fact.kind == "choice" and len(set(fact.values) & set(STATUS_IDS)) > len(fact.values) // 2


def _flag(_question: Question, typed: str) -> bool:
    said = truth(typed)
    if said is None:
        raise ValueError(typed)
    return said


def _number(question: Question, typed: str) -> int | Decimal | date | str:
    if typed.lower() in _NONE:
        return "none"
    if question.ask.fact.unit.startswith(ELAPSED) and not typed.isdigit():
        return read_date(typed)
    digits = typed.replace(",", "").replace("，", "")
    value = Decimal(digits)
    if not value.is_finite() or abs(value.adjusted()) > 15:
        raise ValueError(typed)
    return int(value) if value == value.to_integral_value() else value


def _day(_question: Question, typed: str) -> date | str:
    return "none" if typed.lower() in _NONE else read_date(typed)


def _choice(question: Question, typed: str) -> str:
    values = question.ask.fact.values
    if typed in values:
        return typed
    if not _is_status(question):
        return values[_place(typed, len(values))]
    found = _status(typed)
    if found not in values:
        raise ValueError(typed)
    return found


def _status(typed: str) -> str:
    from zairyu.errors import UnknownName
    from zairyu.statuses import status

    if typed == "0":
        return "none"
    try:
        return status(typed).id
    except UnknownName as error:
        raise ValueError(typed) from error


def _choices(question: Question, typed: str) -> frozenset[str]:
    if typed == "0":
        return frozenset()
    values = question.ask.fact.values
    return frozenset(
        values[_place(part.strip(), len(values))] for part in typed.replace("、", ",").split(",")
    )


def _place(typed: str, count: int) -> int:
    place = int(typed)
    if not 1 <= place <= count:
        raise ValueError(typed)
    return place - 1


_READERS: Final[dict[str, Callable[[Question, str], Any]]] = {
    "flag": _flag,
    "number": _number,
    "choice": _choice,
    "choices": _choices,
    "date": _day,
}
