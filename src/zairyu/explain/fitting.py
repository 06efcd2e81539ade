"""Which statuses could cover an activity, as text: the nearest first, each with the exact point that decides."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from zairyu.explain.document import Document
from zairyu.explain.findings import law_lines
from zairyu.explain.tree import fact_line, points_words
from zairyu.explain.turning import turning_lines
from zairyu.explain.values import cited, name_of_designation, name_of_procedure, name_of_status
from zairyu.explain.words import joined, say
from zairyu.logic import AtLeastPoints, Node, Not, Requirement, Test, Verdict
from zairyu.logic.describe import describe

if TYPE_CHECKING:
    from datetime import date

    from zairyu.explain.shapes import Fitted, Fitting

__all__ = ["explain_fit", "fit_document"]

_POINTS: Final = 4
"""How many deciding points of a status are shown before the rest is only counted."""
_FACTS: Final = 3
_CHANGES: Final = 2
_UNFOLDED: Final = 3
"""For how many of the nearest statuses it is shown what would change the answer."""
_IN_REACH: Final = ("person", "employer", "time", "stated")


def explain_fit(
    fit: Fitting, lang: str = "en", *, width: int = 80, everything: bool = False
) -> str:
    """Return what could cover an activity as text for a terminal.

    Parameters
    ----------
    fit
        The answer.
    lang
        ``"ja"`` or ``"en"``.
    width
        Columns of the terminal.
    everything
        Show every deciding point of every status, and what would change each.
    """
    return fit_document(fit, lang, everything=everything).as_text(width)


def fit_document(fit: Fitting, lang: str = "en", *, everything: bool = False) -> Document:
    """Return what could cover an activity as a document, to be drawn as text or Markdown."""
    doc = Document()
    many = len(fit.entries)
    if not many:
        doc.answer(say("fit_nothing", lang))
    else:
        count = say("fit_one" if many == 1 else "fit_many", lang, count=many)
        first = fit.entries[0]
        name = _name(first, lang)
        if first.named:
            verdict = first.finding.verdict.text.get(lang)
            doc.answer(say("fit_proposed", lang, status=name, verdict=verdict))
        else:
            doc.answer(say("fit_first", lang, status=name))
        doc.answer(say("fit_answer", lang, count=count))
    if fit.present_status is not None:
        held = name_of_status(fit.present_status, lang)
    else:
        held = say("fit_none_held" if fit.status_known else "fit_not_known", lang)
    doc.text(say("fit_asked", lang, on=fit.on, status=held))
    if fit.going_on is not None:
        going_on = fit.going_on.finding.verdict.text.get(lang)
        doc.text(say("fit_going_on", lang, status=held, verdict=going_on))
    if any(everything or entry.spoken_of or entry.named for entry in fit.entries):
        doc.heading(say("fit_nearest", lang))
    told = [entry for entry in fit.entries if everything or entry.spoken_of or entry.named]
    for number, entry in enumerate(told, start=1):
        _entry(doc, entry, number, lang, everything=everything)
    untold = [entry for entry in fit.entries if entry not in told]
    if untold:
        doc.heading(say("fit_not_spoken_of", lang))
        doc.item(joined([_name(entry, lang) for entry in untold], lang))
    if fit.not_this_activity:
        doc.heading(say("fit_not_this", lang))
        for entry in fit.not_this_activity:
            name = _name(entry, lang)
            why = joined([describe(n.expr).get(lang) for n in entry.activity_points[:1]], lang)
            doc.item(say("fit_not_this_line", lang, status=name, text=why))
    for key, statuses in (
        ("fit_not_encoded", fit.not_encoded),
        ("fit_by_designation", fit.by_designation),
        ("fit_without", fit.without_procedure),
    ):
        if statuses:
            doc.heading(say(key, lang))
            doc.item(joined([status.name.get(lang) for status in statuses], lang))
    doc.heading(say("notices", lang))
    doc.item(say("fit_means", lang))
    law_lines(doc, _citations(fit), fit.on, lang)
    return doc


def _name(entry: Fitted, lang: str) -> str:
    """Return the name of a status, of Designated Activities with the kind."""
    name = name_of_status(entry.status.id, lang)
    if entry.designation is None:
        return name
    return say("with_param", lang, fact=name, params=name_of_designation(entry.designation, lang))


def _entry(doc: Document, entry: Fitted, number: int, lang: str, *, everything: bool) -> None:
    finding = entry.finding
    doc.item(
        say(
            "fit_entry",
            lang,
            number=number,
            status=_name(entry, lang),
            procedure=name_of_procedure(entry.procedure, lang),
            verdict=finding.verdict.text.get(lang),
        )
    )
    if finding.missing:
        doc.detail(say("fit_missing", lang, count=len(finding.missing)))
    if finding.judgements:
        doc.detail(say("fit_judged", lang, count=len(finding.judgements)))
    shown = entry.deciding if everything else entry.deciding[:_POINTS]
    for node in shown:
        _point(doc, entry, node, lang)
    if len(entry.deciding) > len(shown):
        doc.item(say("more", lang, count=len(entry.deciding) - len(shown)), 1)
    if everything or number <= _UNFOLDED:
        _needs(doc, entry, lang, everything=everything)
        _would_change(doc, entry, lang)


def _point(doc: Document, entry: Fitted, node: Node, lang: str) -> None:
    """Write a deciding rule with its source and the facts that decide it."""
    words = node.outcome.text.get(lang)
    doc.item(say("marked", lang, outcome=words, text=describe(node.expr).get(lang)), 1)
    if isinstance(node.expr, Requirement) and node.expr.citations:
        citation = node.expr.citations[0]
        norm = citation.norm.text.get(lang)
        doc.detail(say("source", lang, norm=norm, label=cited(citation, lang)), 1)
    lines = [_leaf(leaf, lang, entry.finding.on) for leaf in entry.leaves(node)]
    for line in list(dict.fromkeys(lines))[:_FACTS]:
        doc.detail(line, 1)


def _leaf(leaf: Node, lang: str, on: date) -> str:
    negated = False
    while isinstance(leaf.expr, Not):
        leaf, negated = leaf.children[0], not negated
    if isinstance(leaf.expr, Test):
        return fact_line(leaf, lang, on, negated=negated)
    if isinstance(leaf.expr, AtLeastPoints):
        return points_words(leaf, lang)
    return describe(leaf.expr).get(lang)


def _needs(doc: Document, entry: Fitted, lang: str, *, everything: bool) -> None:
    if not entry.what_it_needs or entry.finding.verdict is Verdict.NOT_ELIGIBLE:
        return
    doc.item(say("fit_needs", lang), 1)
    for need in entry.what_it_needs if everything else entry.what_it_needs[:_POINTS]:
        doc.item(describe(need.requirement.expr).get(lang), 2)
        asked = dict.fromkeys(ask.fact.question.get(lang) for _, asks in need.ways for ask in asks)
        for question in list(asked) if everything else list(asked)[:_FACTS]:
            doc.detail(question, 2)
    if len(entry.what_it_needs) > _POINTS and not everything:
        doc.item(say("more", lang, count=len(entry.what_it_needs) - _POINTS), 2)


def _would_change(doc: Document, entry: Fitted, lang: str) -> None:
    if entry.finding.verdict is Verdict.ELIGIBLE or not entry.spoken_of:
        return
    sets = [found for found in entry.would_change().sets if found.by in _IN_REACH]
    if sets:
        doc.item(say("turning", lang), 1)
        for found in sets[:_CHANGES]:
            turning_lines(doc, found, lang, 2)


def _citations(fit: Fitting) -> Iterable[object]:
    for entry in fit.entries:
        for node in entry.deciding:
            if isinstance(node.expr, Requirement):
                yield from node.expr.citations
