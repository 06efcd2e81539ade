"""The days ahead as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zairyu.explain.document import Document
from zairyu.explain.values import cited
from zairyu.explain.words import say

if TYPE_CHECKING:
    from zairyu.life_events.timeline import Entry, Timeline

__all__ = ["explain_timeline", "timeline_document"]


def explain_timeline(ahead: Timeline, lang: str = "en", *, width: int = 80) -> str:
    """Return the days ahead as text for a terminal, in ``"ja"`` or ``"en"``."""
    return timeline_document(ahead, lang).as_text(width)


def timeline_document(ahead: Timeline, lang: str = "en") -> Document:
    """Return the days ahead as a document, to be drawn as text or Markdown."""
    doc = Document()
    if not ahead.entries:
        doc.answer(say("nothing_ahead", lang, on=ahead.on, until=ahead.until))
    else:
        doc.answer(say("days_ahead", lang, count=len(ahead), on=ahead.on, until=ahead.until))
    for entry in ahead:
        _entry(doc, entry, lang)
    doc.heading(say("notices", lang))
    doc.item(say("days_are_safe", lang))
    doc.item(say("not_a_promise", lang))
    return doc


def _entry(doc: Document, entry: Entry, lang: str) -> None:
    from zairyu.life_events.timeline import KINDS

    head = say("day_ahead", lang, day=entry.day.safe, kind=KINDS[entry.kind].get(lang))
    doc.item(f"{head} {entry.text.get(lang)}")
    if not entry.day.agree:
        doc.detail(say("another_count", lang, day=entry.day.other))
    if not entry.certain:
        doc.detail(say("may_touch", lang))
    if entry.planned:
        doc.detail(say("from_a_plan", lang))
    for note in entry.notes:
        doc.detail(note.get(lang))
    for citation in entry.citations:
        doc.detail(
            say("source", lang, norm=citation.norm.text.get(lang), label=cited(citation, lang))
        )
