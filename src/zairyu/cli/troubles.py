"""What is wrong with what was typed or given, in both languages: all of it at once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from attrs import frozen

from zairyu.citations.parse import TextError
from zairyu.errors import InvalidCase, LawNotCovered, Problem, UnknownName, ZairyuError
from zairyu.explain.wrap import clean, wrap
from zairyu.logic import Text

__all__ = ["ANSWERABLE", "BadInput", "Trouble", "troubles_of"]

_KINDS = {
    "status of residence": "在留資格",
    "procedure": "手続",
    "rule or fact": "定め・事実",
    "points table": "点数表",
    "kind of Designated Activities": "特定活動の種類",
    "graph format": "グラフの形式",
}


@frozen
class Trouble:
    """One thing that is wrong.

    Parameters
    ----------
    where
        The option, the argument or the place in the case file.
    message
        What is wrong and what would be accepted.
    """

    where: str
    message: Text

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {"where": self.where, "message": self.message.to_json()}


class BadInput(ZairyuError, ValueError):
    """What was typed cannot be answered; ``troubles`` holds every reason."""

    def __init__(self, troubles: Iterable[Trouble]) -> None:
        self.troubles = tuple(troubles)
        super().__init__(self.troubles)

    def to_json(self) -> str:
        """Return the reasons as JSON text."""
        said = [trouble.to_json() for trouble in self.troubles]
        answer = {"schema": "zairyu/problems/1", "problems": said}
        return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"

    def to_text(self, lang: str, width: int = 80) -> str:
        """Return the reasons as text, one point each."""
        count = len(self.troubles)
        head = Text(
            ja=f"このままでは答えられません。直すところが{count}件あります。",
            en=f"This cannot be answered yet. {count} thing{'' if count == 1 else 's'} to mend:",
        )
        lines = wrap(head.get(lang), width)
        for trouble in self.troubles:
            said = trouble.message.get(lang)
            text = f"{trouble.where}: {said}" if trouble.where else said
            lines.extend(wrap(text, width, first="- "))
        return "\n".join(lines) + "\n"


ANSWERABLE: Final = (BadInput, InvalidCase, LawNotCovered, TextError, UnknownName)
"""What the person who typed can mend. Anything else is a bug, and is not hidden."""


def troubles_of(error: Exception, where: str = "") -> tuple[Trouble, ...]:
    """Return what an error of the library means for the person who typed."""
    if isinstance(error, BadInput):
        return error.troubles
    if isinstance(error, InvalidCase):
        return tuple(_of_problem(problem) for problem in error.problems)
    if isinstance(error, UnknownName):
        return (Trouble(where, _unknown(error)),)
    if isinstance(error, LawNotCovered):
        return (
            Trouble(
                where,
                Text(ja=f"その日についての定めはここに入っていません（{error}）", en=str(error)),
            ),
        )
    return (Trouble(where, Text(ja=clean(str(error)) or "誤り", en=clean(str(error)) or "error")),)


def _of_problem(problem: Problem) -> Trouble:
    found = clean(problem.found)
    expected = problem.expected_ja or problem.expected
    return Trouble(
        problem.path,
        Text(
            ja=f"「{found}」とあります。必要なもの：{expected}",
            en=f"found {found}; expected {problem.expected}",
        ),
    )


def _unknown(error: UnknownName) -> Text:
    name = clean(error.name)[:80]
    kind = _KINDS.get(error.kind, error.kind)
    near_ja = f"。近い名前：{'、'.join(error.suggestions)}" if error.suggestions else ""
    near_en = f"; did you mean {', '.join(error.suggestions)}?" if error.suggestions else ""
    return Text(
        ja=f"「{name}」という{kind}はありません{near_ja}",
        en=f"no {error.kind} is called {name!r}{near_en}",
    )
