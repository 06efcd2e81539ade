"""Points explained: the sum first, then what counts with its facts, what is open, and how long it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zairyu.explain.document import Document
from zairyu.explain.findings import law_lines, missing_section
from zairyu.explain.tree import Tree
from zairyu.explain.values import cited, name_of_status
from zairyu.explain.words import say
from zairyu.logic import Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zairyu.explain.shapes import Counted, Points

__all__ = ["explain_points", "points_document"]


def explain_points(
    points: Points, lang: str = "en", *, width: int = 80, everything: bool = False
) -> str:
    """Return points as text for a terminal.

    Parameters
    ----------
    points
        The points of a case on a day.
    lang
        ``"ja"`` or ``"en"``.
    width
        Columns of the terminal.
    everything
        Also list the items that are not met, with their facts.
    """
    return points_document(points, lang, everything=everything).as_text(width)


def points_document(points: Points, lang: str = "en", *, everything: bool = False) -> Document:
    """Return points as a document, to be drawn as text or Markdown."""
    doc = Document()
    reached = _sum(points, lang)
    doc.answer(say("points_answer", lang, points=reached, needed=points.pass_mark))
    doc.answer(say(_ANSWERS[points.verdict], lang))
    if points.least != points.greatest:
        doc.text(say("points_bounds", lang))
    what = name_of_status(points.status, lang)
    doc.text(say("asked_now", lang, what=what, on=points.on))
    tree = Tree(doc, lang, points.on, everything)
    counted = list(points.tally)
    certain = [count for count in counted if count.least > 0]
    open_ = [count for count in counted if count.least == 0 and count.greatest > 0]
    beside = [c for c in counted if c.greatest == 0 and c.outcome is Outcome.MET]
    rest = [c for c in counted if c.greatest == 0 and c.outcome is not Outcome.MET]
    _items(doc, "counts", certain, tree, lang)
    _items(doc, "could_count", open_, tree, lang)
    if beside or rest:
        doc.heading(say("not_counted", lang))
        for count in beside:
            _item(doc, count, lang)
            doc.detail(say("knocked_out", lang))
        for count in rest if everything else ():
            _item(doc, count, lang)
            tree.facts(count.node)
        if rest and not everything:
            doc.item(say("items_not_met", lang, count=len(rest)))
    if points.floor is not None:
        doc.heading(say("floor", lang))
        tree.top(points.floor)
    missing_section(doc, points.standard, lang, everything=everything)
    doc.heading(say("changes", lang))
    changes = points.standard.changes_on
    if changes is None:
        doc.item(say("never_changes", lang, horizon=points.standard.horizon))
    else:
        doc.item(say("changes_on", lang, day=changes))
    doc.heading(say("notices", lang))
    doc.item(say("points_mean", lang))
    doc.item(say("standing_means", lang))
    law_lines(doc, _citations(counted), points.on, lang)
    return doc


_ANSWERS = {
    Verdict.ELIGIBLE: "points_reached",
    Verdict.DISCRETIONARY: "points_judged",
    Verdict.UNDETERMINED: "points_open",
    Verdict.NOT_ELIGIBLE: "points_not_reached",
}


def _sum(points: Points, lang: str) -> str:
    if points.least == points.greatest:
        return say("points", lang, points=points.least)
    return say("points_between", lang, least=points.least, greatest=points.greatest)


def _items(doc: Document, heading: str, counts: list[Counted], tree: Tree, lang: str) -> None:
    doc.heading(say(heading, lang))
    if not counts:
        doc.item(say("no_items", lang))
    for count in counts:
        _item(doc, count, lang)
        if count.item.citation is not None:
            doc.detail(say("plain_source", lang, label=cited(count.item.citation, lang)))
        tree.facts(count.node)


def _item(doc: Document, count: Counted, lang: str) -> None:
    words = count.outcome.text.get(lang)
    text = say("item_points", lang, text=count.item.text.get(lang), points=count.item.points)
    doc.item(say("marked", lang, outcome=words, text=text))


def _citations(counts: Iterable[Counted]) -> list[object]:
    return [count.item.citation for count in counts if count.item.citation is not None]
