"""Where somebody stands, explained: on what basis and until when, work, travel, proof, what can be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zairyu.explain.document import Document
from zairyu.explain.findings import law_lines
from zairyu.explain.values import cited, name_of_procedure
from zairyu.explain.words import joined, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zairyu.calendar import Doubtful
    from zairyu.citations import Citation
    from zairyu.procedures.standing import NextAct, Standing

__all__ = ["explain_standing", "standing_document"]


def explain_standing(standing: Standing, lang: str = "en", *, width: int = 80) -> str:
    """Return a standing as text for a terminal, in ``"ja"`` or ``"en"``."""
    return standing_document(standing, lang).as_text(width)


def standing_document(standing: Standing, lang: str = "en") -> Document:
    """Return a standing as a document, to be drawn as text or Markdown."""
    doc = Document()
    for text in standing.first:
        doc.answer(text.get(lang))
    doc.answer(standing.basis.get(lang))
    if standing.indefinite:
        doc.answer(say("stay_indefinite", lang))
    elif standing.until is not None and standing.place != "ended":
        doc.answer(
            say(
                "stay_until" if standing.status is not None else "place_until",
                lang,
                day=standing.until,
            )
        )
    if standing.special_period is not None:
        doc.answer(say("special_period", lang, days=_two(standing.special_period, lang)))
    if standing.status_name is not None:
        doc.text(say("status_held", lang, status=standing.status_name.get(lang)))
    if standing.since is not None and standing.since <= standing.on:
        doc.text(say("place_since", lang, day=standing.since))
    doc.text(say("fact_day", lang, on=standing.on))
    if standing.pending:
        names = [name_of_procedure(name, lang) for name in standing.pending]
        doc.text(say("in_process", lang, procedures=joined(names, lang)))
    if standing.next_acts:
        doc.heading(say("next_acts", lang))
        for act in standing.next_acts:
            _act(doc, act, lang)
    doc.heading(say("work", lang))
    for text in standing.work.text:
        doc.item(text.get(lang))
    _sources(doc, standing.work.citations, lang)
    doc.heading(say("travel", lang))
    for text in standing.travel.text:
        doc.item(text.get(lang))
    _sources(doc, standing.travel.citations, lang)
    if standing.proof:
        doc.heading(say("proof", lang))
        for text in standing.proof:
            doc.item(text.get(lang))
    doc.heading(say("notices", lang))
    for text in standing.notes:
        doc.item(text.get(lang))
    doc.item(say("standing_means", lang))
    law_lines(doc, _citations(standing), standing.on, lang)
    return doc


def _two(days: Doubtful, lang: str) -> str:
    if days.agree:
        return days.safe.isoformat()
    return say("two_days", lang, safe=days.safe, other=days.other)


def _act(doc: Document, act: NextAct, lang: str) -> None:
    doc.item(act.what.get(lang))
    if act.last_day is not None:
        doc.detail(say("by", lang, day=act.last_day))
    if act.office_days is not None:
        days = act.office_days
        doc.detail(say("closed", lang, before=days.safe, after=days.other))
    if act.opens is not None:
        doc.detail(say("opens", lang, days=_two(act.opens, lang)))
    for text in act.text:
        doc.detail(text.get(lang))
    _sources(doc, act.citations, lang)


def _sources(doc: Document, citations: Iterable[Citation], lang: str) -> None:
    for citation in citations:
        doc.detail(say("plain_source", lang, label=cited(citation, lang)))


def _citations(standing: Standing) -> list[Citation]:
    found = [*standing.citations, *standing.work.citations, *standing.travel.citations]
    for act in standing.next_acts:
        found.extend(act.citations)
    return found
