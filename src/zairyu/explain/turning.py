"""What would turn an answer, as text: the sets by who could bring them about, each with its changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zairyu.explain.document import Document
from zairyu.explain.values import name_of_fact, value_words
from zairyu.explain.words import say
from zairyu.logic import Verdict
from zairyu.logic.describe import describe
from zairyu.logic.turning import BY

if TYPE_CHECKING:
    from zairyu.logic.turning import Change, Turning, TurningSet

__all__ = ["explain_turning", "turning_document", "turning_lines"]

_MOST: Final = 4
"""How many sets of one kind are shown before the rest is only counted."""


def explain_turning(
    turning: Turning, lang: str = "en", *, width: int = 80, everything: bool = False
) -> str:
    """Return what would turn an answer as text for a terminal; ``everything`` shows every set."""
    return turning_document(turning, lang, everything=everything).as_text(width)


def turning_document(turning: Turning, lang: str = "en", *, everything: bool = False) -> Document:
    """Return what would turn an answer as a document, to be drawn as text or Markdown."""
    doc = Document()
    doc.heading(say("turning", lang))
    if turning.verdict is Verdict.ELIGIBLE:
        doc.item(say("turning.eligible", lang))
        return doc
    if not turning.sets:
        doc.item(say("turning.none", lang))
    for by in BY:
        of_kind = turning.by(by)
        if not of_kind:
            continue
        doc.item(say(f"turning.by.{by}", lang))
        for entry in of_kind if everything else of_kind[:_MOST]:
            turning_lines(doc, entry, lang, 1)
        if len(of_kind) > _MOST and not everything:
            doc.item(say("more", lang, count=len(of_kind) - _MOST), 1)
    if turning.waiting is not None:
        day, verdict = turning.waiting
        doc.item(say("turning.waiting", lang, day=day, verdict=verdict.text.get(lang)))
    for node in turning.out_of_reach:
        doc.item(say("turning.out_of_reach", lang, text=describe(node.expr).get(lang)))
    if not turning.complete:
        doc.item(say("turning.bounded", lang, size=turning.size))
    doc.item(say("turning.means", lang))
    return doc


def turning_lines(doc: Document, entry: TurningSet, lang: str, depth: int) -> None:
    """Write one set: its verdict, then each change."""
    key = "turning.one" if len(entry.changes) == 1 else "turning.all"
    doc.item(say(key, lang, verdict=entry.verdict.text.get(lang)), depth)
    for change in entry.changes:
        doc.item(_change(change, lang), depth + 1)
    if entry.day is not None and entry.verdict_then is not None:
        words = entry.verdict_then.text.get(lang)
        doc.detail(say("turning.then", lang, day=entry.day, verdict=words), depth)


def _change(change: Change, lang: str) -> str:
    line = say(
        "turning.change",
        lang,
        fact=name_of_fact(change.ask, lang),
        now=value_words(change.now, change.ask, lang),
        to=value_words(change.to, change.ask, lang),
    )
    return line if change.day is None else say("turning.by_day", lang, change=line, day=change.day)
