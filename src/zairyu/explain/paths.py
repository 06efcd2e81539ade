"""Routes explained: what was found, each dated step with what it rests on, what could break it, what was not searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zairyu.explain.document import Document
from zairyu.explain.findings import law_section
from zairyu.explain.values import name_of_fact, name_of_procedure, period_text, yen_text
from zairyu.explain.words import joined, say
from zairyu.logic import Outcome, Requirement
from zairyu.pathways.places import place_name

if TYPE_CHECKING:
    from zairyu.logic import Finding
    from zairyu.pathways.family_moves import FamilyMove
    from zairyu.pathways.routes import Route, Routes, RouteStep

__all__ = ["explain_routes", "routes_document"]

_ORDERED = {"fewest_steps": "fewest_steps", "lowest_cost": "lowest_cost"}
_MOST_POINTS = 5
"""How many open points of a step are named before the rest is only counted."""


def explain_routes(
    routes: Routes, lang: str = "en", *, width: int = 80, everything: bool = False
) -> str:
    """Return routes as text for a terminal.

    Parameters
    ----------
    routes
        The answer of a search.
    lang
        ``"ja"`` or ``"en"``.
    width
        Columns of the terminal.
    everything
        Name every open point of every step; otherwise the first few.
    """
    return routes_document(routes, lang, everything=everything).as_text(width)


def routes_document(routes: Routes, lang: str = "en", *, everything: bool = False) -> Document:
    """Return routes as a document, to be drawn as text or Markdown."""
    doc = Document()
    _answer(doc, routes, lang)
    for number, route in enumerate(routes.routes, start=1):
        _route(doc, number, route, lang, everything=everything)
    if not routes.routes and routes.now is not None:
        _in_the_way(doc, routes, lang)
    if routes.special_permission is not None:
        _special_permission(doc, routes.special_permission, lang, everything=everything)
        law_section(doc, routes.special_permission, routes.on, lang)
        return doc
    if routes.not_searched:
        doc.heading(say("not_searched", lang))
        doc.item(_listed([place_name(name).get(lang) for name in routes.not_searched], lang))
    if routes.not_spoken_of:
        doc.heading(say("not_spoken_of", lang))
        doc.item(_listed([place_name(name).get(lang) for name in routes.not_spoken_of], lang))
    doc.heading(say("assumptions", lang))
    for text in routes.assumptions:
        doc.item(text.get(lang))
    doc.heading(say("notices", lang))
    doc.item(say("not_a_promise", lang))
    doc.item(say("no_route_means", lang) if not routes.routes else say("negative", lang))
    law_section(doc, routes.now, routes.on, lang)
    return doc


def _special_permission(doc: Document, finding: Finding, lang: str, *, everything: bool) -> None:
    """Say what the Minister can decide. What it looks at is long and hard to read alone: only where it is asked for."""
    from zairyu.pathways.routes import SPECIAL_PERMISSION

    doc.heading(say("special_permission", lang))
    doc.item(SPECIAL_PERMISSION.get(lang))
    if not everything:
        return
    points = [name_of_fact(entry.ask, lang) for entry in (*finding.missing, *finding.judgements)]
    if points:
        doc.item(say("open_points", lang, points=_listed(list(dict.fromkeys(points)), lang)))


def _answer(doc: Document, routes: Routes, lang: str) -> None:
    goal = joined([place_name(name).get(lang) for name in routes.to], lang)
    about = {"to": goal, "on": routes.on, "until": routes.until}
    if not routes.routes:
        doc.answer(say("no_route", lang, **about))
    else:
        many = len(routes.routes)
        count = say("one_route" if many == 1 else "many_routes", lang, count=many)
        doc.answer(say("routes_found", lang, count=count, **about))
        best = routes.routes[0]
        doc.answer(say("first_route", lang, day=best.arrive_on, grade=best.grade.text.get(lang)))
    if routes.now is not None:
        verdict = routes.now.verdict.text.get(lang)
        doc.text(say("goal_now", lang, to=goal, on=routes.on, verdict=verdict))
    if routes.special_permission is not None:
        return
    doc.text(say(routes.objective, lang))
    if routes.prefer:
        named = [
            say(_ORDERED[name], lang) if name in _ORDERED else place_name(name).get(lang)
            for name in routes.prefer
        ]
        doc.text(say("preferred", lang, what=joined(named, lang)))


def _in_the_way(doc: Document, routes: Routes, lang: str) -> None:
    assert routes.now is not None
    standing = [node for node in routes.now.requirements if node.outcome is Outcome.NOT_MET]
    if not standing:
        return
    doc.heading(say("not_met_now", lang))
    for node in standing:
        if isinstance(node.expr, Requirement):
            doc.item(node.expr.text.get(lang))


def _route(doc: Document, number: int, route: Route, lang: str, *, everything: bool) -> None:
    arrow = " → " if lang == "ja" else " > "
    path = arrow.join(
        [place_name(route.steps[0].from_status).get(lang)]
        + [place_name(name).get(lang) for name in route.path]
    )
    doc.heading(say("route", lang, number=number, path=path))
    doc.item(say("arrive", lang, day=route.arrive_on))
    doc.item(say("grade", lang, grade=route.grade.text.get(lang)))
    fee = yen_text(route.fee_yen, lang)
    doc.item(say("applications", lang, count=route.applications, fee=fee))
    longest = route.arrive_on_if_longest
    if route.needs_longest:
        doc.item(say("needs_longest", lang))
    elif longest is not None and longest != route.arrive_on:
        doc.item(say("if_longest", lang, day=longest))
    doc.item(say("steps", lang))
    for step in route.steps:
        _step(doc, step, lang, everything=everything)


def _step(doc: Document, step: RouteStep, lang: str, *, everything: bool) -> None:
    target = place_name(step.to_status).get(lang)
    procedure = name_of_procedure(step.procedure, lang)
    doc.item(say("step", lang, procedure=procedure, status=target), 1)
    if step.file_by is None:
        doc.detail(say("file_from", lang, first=step.file_from), 1)
    else:
        doc.detail(say("file_between", lang, first=step.file_from, last=step.file_by), 1)
    if step.procedure == "naturalisation":
        doc.detail(say("file_where", lang, where=step.where.get(lang)), 1)
    doc.detail(say("decision_by", lang, day=step.decision_by), 1)
    doc.detail(say("step_grade", lang, grade=step.grade.text.get(lang)), 1)
    points = _open_points(step, lang)
    if points:
        shown = points if everything else points[:_MOST_POINTS]
        if len(shown) < len(points):
            shown = [*shown, say("and_more", lang, count=len(points) - len(shown))]
        doc.detail(say("open_points", lang, points=_listed(shown, lang)), 1)
    asked = step.ask_next
    if asked is not None:
        doc.detail(say("settles_most", lang, question=asked.ask.fact.question.get(lang)), 1)
    if step.period is not None:
        doc.detail(say("period", lang, period=period_text(step.period, lang)), 1)
    doc.detail(say("fee", lang, fee=yen_text(step.fee_yen, lang)), 1)
    doc.detail(_time(step, lang), 1)
    documents = _listed([text.get(lang) for text in step.documents], lang)
    if documents:
        doc.detail(say("documents", lang, documents=documents), 1)
    for move in step.family:
        _family(doc, move, lang)
    if everything:
        for text in step.assumptions:
            doc.detail(say("assumed_for_step", lang, text=text.get(lang)), 1)
    for risk in step.risks:
        doc.detail(say("could_break", lang, text=risk.get(lang)), 1)


def _family(doc: Document, move: FamilyMove, lang: str) -> None:
    held = say("status_not_known", lang) if move.held is None else place_name(move.held).get(lang)
    about = {"person": move.person, "relation": say(f"family.{move.relation}", lang), "held": held}
    doc.detail(say("family_member", lang, **about, outcome=say(f"family.{move.outcome}", lang)), 1)
    doc.detail(move.text.get(lang), 2)
    if move.outcome == "changes":
        names = _listed([place_name(place).get(lang) for place in move.open_to_them], lang)
        doc.detail(say("family_open", lang, status=names, day=move.file_from), 2)
    if move.file_by is not None:
        doc.detail(say("family_last_day", lang, day=move.file_by), 2)
    if move.could_be_used_from is not None:
        doc.detail(say("family_ground", lang, day=move.could_be_used_from), 2)
    sources = joined([citation.label(lang) for citation in move.citations], lang)
    if sources:
        doc.detail(say("plain_source", lang, label=sources), 2)


def _time(step: RouteStep, lang: str) -> str:
    standard, average = step.standard_time.get(lang), step.average
    if not step.has_standard_time:
        return standard
    if average is None:
        return say("time", lang, standard=standard)
    return say("time_on_average", lang, standard=standard, days=average.days, month=average.month)


def _open_points(step: RouteStep, lang: str) -> list[str]:
    return list(dict.fromkeys(name_of_fact(entry.ask, lang) for entry in step.open_points))


def _listed(parts: list[str], lang: str) -> str:
    """Join longer phrases, which hold commas of their own."""
    return ("／" if lang == "ja" else "; ").join(parts)
