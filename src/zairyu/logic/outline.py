"""A rule as an outline: what it asks, point by point, in the version of a day, with no facts read.

The same tree that is evaluated is read for a person: named rules with their text and sources, what joins
them, provisos as exceptions, and only the wording in force on the day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final, Literal, TypeAlias

from attrs import frozen

from zairyu.logic.describe import describe, label
from zairyu.logic.expressions import (
    AllOf,
    AnyOf,
    AsOf,
    AtLeast,
    AtLeastPoints,
    Citable,
    Constant,
    Decide,
    Expr,
    Not,
    OnlyIf,
    Requirement,
    Scheme,
    Test,
    Throughout,
    Unless,
    Unseen,
    Versions,
)
from zairyu.logic.reading import back
from zairyu.logic.terms import Text

__all__ = ["Line", "LineKind", "outline"]

LineKind: TypeAlias = Literal[
    "rule", "all_of", "any_of", "at_least", "not", "only_if", "exception", "earlier_text", "decide", "fact",
    "points", "other_day", "unseen", "constant",
]  # fmt: skip
"""``exception``: one of the provisos of the line above; ``earlier_text``: a transitional rule under which the wording
before still speaks; ``decide``: stated figures first, then judgement; ``other_day``: read as of another day."""
_JOINS: Final[dict[type[Expr], LineKind]] = {
    AllOf: "all_of", AnyOf: "any_of", AtLeast: "at_least", Not: "not", OnlyIf: "only_if",
    Decide: "decide",
}  # fmt: skip


@frozen
class Line:
    """One point of an outline.

    Parameters
    ----------
    kind
        What it is.
    id
        Id of the rule, or what kind of expression it is.
    text
        What it says.
    citations
        Where it stands: the provisions in force on the day.
    lines
        The points under it, in the law's order.
    expr
        The expression itself.
    """

    kind: LineKind
    id: str
    text: Text
    citations: tuple[Citable, ...]
    lines: tuple[Line, ...]
    expr: Expr

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "kind": self.kind,
            "id": self.id,
            "text": self.text.to_json(),
            "citations": [citation.to_json() for citation in self.citations],
            "lines": [line.to_json() for line in self.lines],
        }


def outline(expr: Expr, day: date) -> tuple[Line, ...]:
    """Return a rule as an outline, in the wording of a day.

    Parameters
    ----------
    expr
        The rule.
    day
        The day; of a rule in several versions only the one in force then is shown.

    Returns
    -------
    tuple of Line
        Empty where nothing of it applies on that day.
    """
    return tuple(_lines(expr, day))


def _lines(expr: Expr, day: date) -> Iterator[Line]:
    if isinstance(expr, Requirement):
        inner = tuple(_lines(expr.when, day))
        if not inner and _never_applies(expr.when, day):
            return
        if len(inner) == 1 and inner[0].kind == "all_of":
            inner = inner[0].lines  # the points of a rule hold together without saying so
        yield _line("rule", expr, inner, in_force(expr.citations, day))
    elif isinstance(expr, Scheme):
        for item in expr.items:
            yield from _lines(item, day)
    elif isinstance(expr, Versions):
        yield from _version(expr, day)
    elif isinstance(expr, Unless):
        yield from _lines(expr.rule, day)
        for exception in expr.exceptions:
            found = tuple(_lines(exception, day))
            if found:
                yield _line("exception", expr, found)
    elif isinstance(expr, AsOf | Throughout):
        there = back(expr.offset, day, timedelta(0))
        yield _line("other_day", expr, tuple(_lines(expr.item, there)))
    elif isinstance(expr, Constant):
        if expr.outcome != "not_applicable":
            yield _line("constant", expr, ())
    elif isinstance(expr, Test):
        yield _line("fact", expr, ())
    elif isinstance(expr, AtLeastPoints):
        yield _line("points", expr, ())
    elif isinstance(expr, Unseen):
        yield _line("unseen", expr, ())
    else:
        inner = tuple(line for part in expr.parts for line in _lines(part, day))
        if len(inner) == 1 and isinstance(expr, AllOf | AnyOf):
            yield inner[0]
        elif inner:
            yield _line(_JOINS[type(expr)], expr, inner)


def _line(
    kind: LineKind, expr: Expr, lines: tuple[Line, ...], citations: tuple[Citable, ...] = ()
) -> Line:
    return Line(kind, label(expr), describe(expr), citations, lines, expr)


def _version(expr: Versions, day: date) -> Iterator[Line]:
    for index, piece in enumerate(expr.pieces):
        if piece.start is not None and day < piece.start:
            return
        if piece.until is not None and day >= piece.until:
            continue
        yield from _lines(piece.rule, day)
        if piece.keep_old_if is not None:
            kept = tuple(_lines(piece.keep_old_if, day))
            assert piece.start is not None  # only a later version can keep an earlier one
            last = min(day, piece.start - timedelta(days=1))
            earlier = tuple(_lines(expr.pieces[index - 1].rule, last))
            if kept:
                yield _line("earlier_text", expr, (*kept, *earlier))
        return


def _never_applies(expr: Expr, day: date) -> bool:
    """Is the wording of that day "does not apply", or is there none yet?"""
    if isinstance(expr, Versions):
        there = [
            piece
            for piece in expr.pieces
            if (piece.start is None or piece.start <= day)
            and (piece.until is None or day < piece.until)
        ]
        return not there or _never_applies(there[0].rule, day)
    return isinstance(expr, Constant) and expr.outcome == "not_applicable"


def in_force(citations: tuple[Citable, ...], day: date) -> tuple[Citable, ...]:
    """Return the citations whose wording is in force on a day; all of them where none says so."""
    found = tuple(
        each
        for each in citations
        if ((until := getattr(each, "until", None)) is None or day < until)
        and ((read := getattr(each, "read", None)) is None or read <= day or len(citations) == 1)
    )
    return found or tuple(each for each in citations if getattr(each, "until", None) is None)
