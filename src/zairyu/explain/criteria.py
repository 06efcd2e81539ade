"""The criteria of a status as text: nested points with their sources, provisos as exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zairyu.explain.document import Document
from zairyu.explain.findings import law_lines
from zairyu.explain.values import cited, name_of_designation, name_of_fact, needed
from zairyu.explain.words import say
from zairyu.logic import Expr, Test

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zairyu.explain.shapes import Outlined
    from zairyu.logic.outline import Line

__all__ = ["criteria_document", "explain_criteria"]

_SECTIONS = (
    ("criteria_activity", "activity"),
    ("criteria_landing", "criteria"),
    ("criteria_extra", "extra"),
    ("criteria_granted", "when_granted"),
    ("criteria_extension", "at_extension"),
)


def explain_criteria(criteria: Outlined, lang: str = "en", *, width: int = 80) -> str:
    """Return the criteria of a status on a day as text for a terminal."""
    return criteria_document(criteria, lang).as_text(width)


def criteria_document(criteria: Outlined, lang: str = "en") -> Document:
    """Return the criteria of a status as a document, to be drawn as text or Markdown."""
    doc = Document()
    name = criteria.status.name.get(lang)
    if criteria.designation is not None:
        kind = name_of_designation(criteria.designation, lang)
        name = say("with_param", lang, fact=name, params=kind)
    doc.answer(say("criteria_of", lang, status=name, on=criteria.on))
    if not criteria.status.in_force(criteria.on):
        doc.answer(say("not_in_force", lang, day=criteria.on))
    doc.text(say("criteria_means", lang))
    used: list[object] = []
    for heading, key in _SECTIONS:
        lines: tuple[Line, ...] = getattr(criteria, key)
        if not lines:
            continue
        doc.heading(say(heading, lang))
        for line in lines:
            _write(doc, line, lang, 0, None)
            used += _cited(line)
    law_lines(doc, used, criteria.on, lang)
    return doc


def _write(doc: Document, line: Line, lang: str, depth: int, above: object) -> None:
    """Write a point, its sources unless those of the point above are the same, and the points under it."""
    if line.kind == "not" and len(line.lines) == 1 and line.lines[0].kind == "fact":
        doc.item(_fact(line.lines[0].expr, lang, negated=True), depth)
        return
    doc.item(_words(line, lang), depth)
    if line.citations != above:
        for citation in line.citations:
            norm = citation.norm.text.get(lang)
            doc.detail(say("source", lang, norm=norm, label=cited(citation, lang)), depth)
    for inner in line.lines:
        _write(doc, inner, lang, depth + 1, line.citations or above)


def _words(line: Line, lang: str) -> str:
    if line.kind == "fact":
        return _fact(line.expr, lang)
    if line.kind == "exception":
        return say("criteria_exception", lang)
    if line.kind == "earlier_text":
        return say("criteria_earlier", lang)
    if line.kind == "unseen":
        return say("criteria_unseen", lang, text=line.text.get(lang))
    return line.text.get(lang)


def _fact(test: Expr, lang: str, *, negated: bool = False) -> str:
    """Return a comparison in words: the fact, and what is asked of it."""
    assert isinstance(test, Test)
    name = name_of_fact(test.ask, lang)
    wanted = needed(test, lang, negated=negated)
    line = name if wanted is None else say("given", lang, fact=name, value=wanted)
    return say("criteria_judged", lang, text=line) if test.ask.fact.judged else line


def _cited(line: Line) -> Iterator[object]:
    yield from line.citations
    for inner in line.lines:
        yield from _cited(inner)
