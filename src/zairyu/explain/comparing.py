"""Two plans side by side, in words: what was changed, and when each way arrives."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period
from zairyu.case import Plan, StatedFact
from zairyu.case.walk import Leaf, values_of
from zairyu.explain.document import Document
from zairyu.explain.value_names import ENGLISH, JAPANESE
from zairyu.explain.values import name_of_fact, name_of_status, period_text, value_words
from zairyu.explain.words import joined, say
from zairyu.facts import find_ask

if TYPE_CHECKING:
    from zairyu.explain.shapes import OfWhatIf
    from zairyu.pathways.routes import Route

__all__ = ["change_words", "explain_what_if", "what_if_document"]

_DATING: Final = ("on", "person")


def explain_what_if(answer: OfWhatIf, lang: str = "en", *, width: int = 80) -> str:
    """Return two plans side by side as text for a terminal."""
    return what_if_document(answer, lang).as_text(width)


def what_if_document(answer: OfWhatIf, lang: str = "en") -> Document:
    """Return two plans side by side as a document, to be drawn as text or Markdown."""
    doc = Document()
    goal = joined([name_of_status(name, lang) for name in answer.after.to], lang)
    if not answer.compared:
        doc.answer(say("what_if_none", lang, to=goal))
    elif all(each.days_earlier == 0 for each in answer.compared):
        doc.answer(say("what_if_same", lang, to=goal))
    else:
        doc.answer(say("what_if_differs", lang, to=goal))
    doc.heading(say("what_if_changes", lang))
    for change in answer.changes:
        doc.item(change_words(change, lang))
    for each in answer.compared:
        doc.heading(each.grade.text.get(lang))
        doc.item(say("what_if_before", lang, way=_way(each.before, lang)))
        doc.item(say("what_if_after", lang, way=_way(each.after, lang)))
        if each.days_earlier:
            which = "what_if_earlier" if each.days_earlier > 0 else "what_if_later"
            doc.item(say(which, lang, days=abs(each.days_earlier)))
    doc.heading(say("notices", lang))
    doc.item(say("what_if_no_advice", lang))
    doc.item(say("not_a_promise", lang))
    return doc


def _way(route: Route | None, lang: str) -> str:
    if route is None:
        return say("what_if_no_way", lang)
    arrow = " → " if lang == "ja" else " > "
    path = arrow.join(name_of_status(name, lang) for name in route.path)
    return say("what_if_way", lang, day=route.arrive_on, path=path)


def change_words(change: Any, lang: str) -> str:
    """Return a change in words: an event, a fact, or what a plan puts into the case."""
    if isinstance(change, StatedFact | Plan) and change.fact is not None:
        ask = find_ask(change.fact)
        name = change.fact if ask is None else name_of_fact(ask, lang)
        value = change.value if ask is None else value_words(change.value, ask, lang)
        told = say("given", lang, fact=name, value=value)
    elif isinstance(change, Plan):
        told = joined([_leaf(leaf, lang) for leaf in values_of(change) if _tells(leaf)], lang)
    else:
        told = change.text.get(lang)
    day = change.on if isinstance(change, StatedFact | Plan) else change.day
    return told if day is None else say("event_on", lang, day=day, event=told)


def _tells(leaf: Any) -> bool:
    return isinstance(leaf, Leaf) and leaf.name not in _DATING


def _leaf(leaf: Any, lang: str) -> str:
    name = leaf.say.ja if lang == "ja" else leaf.say.en
    return say("given", lang, fact=name, value=_plain(leaf.value, leaf.say.kind, lang))


def _plain(value: Any, kind: str, lang: str) -> str:
    if kind == "status":
        return name_of_status(str(value), lang)
    if isinstance(value, Period):
        return period_text(value, lang)
    if value is True or value is False:
        return say("yes" if value else "no", lang)
    if isinstance(value, date):
        return value.isoformat()
    names = JAPANESE if lang == "ja" else ENGLISH
    return names.get(str(value)) or str(value)
