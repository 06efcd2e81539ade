"""The days ahead as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zairyu.explain.document import Document
from zairyu.explain.values import short_source
from zairyu.explain.words import say

if TYPE_CHECKING:
    from zairyu.life_events.timeline import Entry, Timeline

__all__ = ["explain_timeline", "timeline_document"]


def explain_timeline(ahead: Timeline, lang: str = "en", *, width: int = 80) -> str:
    """Return the days ahead as text for a terminal, in ``"ja"`` or ``"en"``."""
    return timeline_document(ahead, lang).as_text(width)


def timeline_document(ahead: Timeline, lang: str = "en") -> Document:
    """Return the days ahead as a document, to be drawn as text, Markdown or HTML; the next one comes first."""
    doc = Document()
    nearest = _nearest(ahead)
    if nearest is not None:
        key = "ahead_past" if nearest.kind == "overdue" else "ahead_next"
        doc.answer(say(key, lang, day=nearest.day.safe, text=nearest.text.get(lang)))
    if not ahead.entries:
        doc.answer(say("nothing_ahead", lang, on=ahead.on, until=ahead.until))
    else:
        doc.text(say("days_ahead", lang, count=len(ahead), on=ahead.on, until=ahead.until))
    for entry in ahead:
        _entry(doc, entry, lang)
    doc.heading(say("notices", lang))
    doc.item(say("days_are_safe", lang))
    doc.item(say("not_a_promise", lang))
    return doc


def _nearest(ahead: Timeline) -> Entry | None:
    """Return what can be done first: what is certain before what may touch, and never a ground."""
    acts = [entry for entry in ahead if entry.kind in _ACTS]
    return next((entry for entry in acts if entry.certain), next(iter(acts), None))


_ACTS: Final = ("overdue", "duty", "step", "last_day")


def _entry(doc: Document, entry: Entry, lang: str) -> None:
    from zairyu.life_events.timeline import KINDS

    head = say("day_ahead", lang, day=entry.day.safe, kind=KINDS[entry.kind].get(lang))
    said = f"{head} {entry.text.get(lang)}"
    if entry.citations:
        said = say("sourced", lang, text=said, source=short_source(entry.citations, lang))
    doc.item(said)
    if not entry.day.agree:
        doc.detail(say("another_count", lang, day=entry.day.other))
    for question in entry.depends_on[:2]:
        doc.detail(say("depends_on", lang, question=question.get(lang)))
    if not entry.certain and not entry.depends_on:
        doc.detail(say("may_touch", lang))
    if entry.planned:
        doc.detail(say("from_a_plan", lang))
    if entry.kind == "risk" and entry.notes:
        said = ("；" if lang == "ja" else "; ").join(
            note.get(lang).rstrip("。.") for note in entry.notes
        )
        doc.detail(say("risk_answers_are", lang, texts=said))
    elif entry.kind != "opens":
        for note in entry.notes:
            doc.detail(note.get(lang))
