"""A finding explained: the answer, the last day to file, what it rests on, what is missing, how long it holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, cast

from zairyu.citations import Citation, Confidence, stale_note
from zairyu.explain.document import Document
from zairyu.explain.tree import Tree
from zairyu.explain.values import (
    cited,
    name_of_designation,
    name_of_fact,
    name_of_procedure,
    name_of_status,
    params_words,
    value_words,
    via_words,
    who,
)  # fmt: skip
from zairyu.explain.words import joined, say
from zairyu.logic import (
    Ask,
    AtLeastPoints,
    Expr,
    Finding,
    Item,
    Missing,
    Outcome,
    Requirement,
    Scheme,
    Text,
    Verdict,
)
from zairyu.logic.describe import describe

if TYPE_CHECKING:
    from datetime import date

    from zairyu.explain.shapes import OfProcedure, Read

__all__ = [
    "explain_fact", "explain_finding", "explain_questions", "fact_document", "finding_document",
    "law_lines", "law_section", "missing_section", "question_words", "questions_document",
]  # fmt: skip

_MOST_QUESTIONS: Final = 10
"""How many missing facts are asked for before the rest is only counted."""
_ORDER: Final = (Outcome.NOT_MET, Outcome.UNKNOWN, Outcome.MET, Outcome.NOT_APPLICABLE)
"""What stands in the way comes first; within each, the law's own order."""


def explain_finding(
    finding: Finding, lang: str = "en", *, width: int = 80, everything: bool = False
) -> str:
    """Return a finding as text for a terminal.

    Parameters
    ----------
    finding
        A finding on a procedure, a scheme or a single rule.
    lang
        ``"ja"`` or ``"en"``.
    width
        Columns of the terminal; a Japanese character takes two.
    everything
        Unfold what is met, every source and every missing fact; otherwise what is met stays short.
    """
    return finding_document(finding, lang, everything=everything).as_text(width)


def finding_document(finding: Finding, lang: str = "en", *, everything: bool = False) -> Document:
    """Return the explanation of a finding as a document, to be drawn as text or Markdown."""
    doc = Document()
    procedure = _of_procedure(finding)
    _answer(doc, finding, procedure, lang)
    _requirements(doc, finding, lang, everything=everything)
    missing_section(doc, finding, lang, everything=everything)
    _judged(doc, finding, lang)
    _claims(doc, finding, lang)
    _considerations(doc, finding, lang, everything=everything)
    _points_of(doc, "assumptions", [text.get(lang) for text in finding.assumptions], lang)
    _changes(doc, finding, lang)
    if procedure is not None:
        _papers(doc, procedure, lang)
        _length(doc, procedure, lang)
        _notices(doc, finding, procedure, lang)
    law_section(doc, finding, finding.on, lang)
    return doc


def _of_procedure(finding: Finding) -> OfProcedure | None:
    return cast("OfProcedure", finding) if hasattr(finding, "request") else None


# --- The answer ------------------------------------------------------------------------------------


def _answer(doc: Document, finding: Finding, procedure: OfProcedure | None, lang: str) -> None:
    if isinstance(finding.expr, Scheme):
        doc.answer(_sentence(finding.verdict.text.get(lang), lang))
    else:
        doc.answer(say("outcome", lang, outcome=finding.outcome.text.get(lang)))
    if finding.departable:
        doc.answer(say("departable", lang, who=_departing(finding, lang)))
    if finding.if_claims_accepted not in (None, finding.verdict):
        doc.answer(say("if_claims", lang, verdict=_verdict(finding.if_claims_accepted, lang)))
    what = describe(finding.expr).get(lang)
    if procedure is not None:
        what = name_of_procedure(procedure.request.procedure, lang)
        target = procedure.request.to
        if target is not None and procedure.request.procedure != "permanent_residence":
            what = say("named", lang, what=what, status=name_of_status(target, lang))
        if procedure.request.designation is not None:
            kind = name_of_designation(procedure.request.designation, lang)
            what = say("with_param", lang, fact=what, params=kind)
    if finding.decision_expected > finding.on:
        decision = finding.decision_expected
        doc.text(say("asked", lang, what=what, on=finding.on, decision=decision))
    else:
        doc.text(say("asked_now", lang, what=what, on=finding.on))
    if procedure is not None:
        last = procedure.last_day_to_file
        if _bound_to_the_stay(procedure):
            known = last is not None
            doc.text(say("last_day", lang, day=last) if known else say("last_day_unknown", lang))
        for notice in procedure.notices[:-1]:
            doc.text(notice.get(lang))
        if (note := _of_kind(procedure.request.designation)) is not None:
            doc.text(note.get(lang))


def _of_kind(code: str | None) -> Text | None:
    """Return what a reader should know of a kind of Designated Activities; None where nothing is said."""
    from zairyu.law.designated import designated_rules

    rules = None if code is None else designated_rules(code)
    return None if rules is None else rules.note


def _bound_to_the_stay(procedure: OfProcedure) -> bool:
    """Does the period of stay held set the last day to file?"""
    leading = procedure.procedure
    return leading is None or leading.special_period or leading.id == "permanent_residence"


def _sentence(text: str, lang: str) -> str:
    return text + ("。" if lang == "ja" else ".")


def _verdict(verdict: Verdict | None, lang: str) -> str:
    assert verdict is not None
    return verdict.text.get(lang)


def _departing(finding: Finding, lang: str) -> str:
    named = [
        node.expr.departable_by.get(lang)
        for node in finding.failing
        if isinstance(node.expr, Requirement) and node.expr.departable_by is not None
    ]
    return joined(list(dict.fromkeys(named)), lang) or say("the_authority", lang)


# --- What it rests on ------------------------------------------------------------------------------


def _requirements(doc: Document, finding: Finding, lang: str, *, everything: bool) -> None:
    doc.heading(say("requirements", lang))
    tree = Tree(doc, lang, finding.on, everything)
    for node in sorted(finding.requirements, key=lambda node: _ORDER.index(node.outcome)):
        tree.top(node)


def _considerations(doc: Document, finding: Finding, lang: str, *, everything: bool) -> None:
    if not finding.considerations:
        return
    doc.heading(say("considerations", lang))
    tree = Tree(doc, lang, finding.on, everything)
    for node in finding.considerations:
        tree.beside(node)


def missing_section(doc: Document, finding: Finding, lang: str, *, everything: bool) -> None:
    """Write the missing facts as questions, most useful first."""
    if not finding.missing:
        return
    doc.heading(say("missing", lang))
    shown = finding.missing if everything else finding.missing[:_MOST_QUESTIONS]
    for entry in shown:
        doc.item(_question(entry, lang))
    if len(finding.missing) > len(shown):
        doc.item(say("more", lang, count=len(finding.missing) - len(shown)))


def _question(entry: Missing, lang: str) -> str:
    return question_words(entry.ask, lang, via=entry.via)


def question_words(ask: Ask, lang: str, *, via: str = "") -> str:
    """Return the question that asks for a fact, with what it is about, and whether it may be left out."""
    fact = ask.fact
    question = fact.question.get(lang)
    about = (params_words(ask, lang), via_words(via, lang))
    of = joined([part for part in about if part], lang)
    if of:
        question = say("question_by", lang, question=question, via=of)
    said_already = "leave this out" in fact.question.en
    if fact.sensitive and not said_already:
        return say("may_stay_out", lang, question=question)
    return question


def _judged(doc: Document, finding: Finding, lang: str) -> None:
    lines = [
        f"{name_of_fact(entry.ask, lang)}{_in_brackets(via_words(entry.via, lang), lang)}"
        for entry in finding.judgements
    ]
    _points_of(doc, "judged", list(dict.fromkeys(lines)), lang)


def _in_brackets(words: str, lang: str) -> str:
    if not words:
        return ""
    return f"（{words}）" if lang == "ja" else f" ({words})"


def _claims(doc: Document, finding: Finding, lang: str) -> None:
    lines = []
    for used in finding.claims:
        value = value_words(used.claim.value, used.ask, lang)
        by = who(used.claim.by, lang)
        fact = name_of_fact(used.ask, lang)
        lines.append(say("claim", lang, fact=fact, value=value, by=by))
    _points_of(doc, "claims", lines, lang)


def _points_of(doc: Document, heading: str, lines: list[str], lang: str) -> None:
    if lines:
        doc.heading(say(heading, lang))
        for line in lines:
            doc.item(line)


# --- How long it holds -----------------------------------------------------------------------------


def _changes(doc: Document, finding: Finding, lang: str) -> None:
    doc.heading(say("changes", lang))
    first, verdict_day = finding.changes_on, finding.verdict_changes_on
    if first is None:
        doc.item(say("never_changes", lang, horizon=finding.horizon))
        return
    doc.item(say("changes_on", lang, day=first))
    if verdict_day is None:
        doc.item(say("verdict_stays", lang, horizon=finding.horizon))
        return
    later = finding.verdict_on(verdict_day).text.get(lang)
    doc.item(say("verdict_changes_on", lang, day=verdict_day, verdict=later))


def _papers(doc: Document, procedure: OfProcedure, lang: str) -> None:
    """Write what goes with the application, and what shows the requirements."""
    if procedure.procedure is None:
        return
    lines = [text.get(lang) for text in procedure.procedure.documents]
    for paper in procedure.papers:
        line = paper.text.get(lang)
        if paper.categories:
            numbers = joined([name[-1] for name in sorted(paper.categories)], lang)
            line = say("of_categories", lang, text=line, categories=numbers)
        lines.append(line)
    _points_of(doc, "papers", list(dict.fromkeys(lines)), lang)
    _points_of(doc, "evidence", [text.get(lang) for text in procedure.evidence], lang)


def _length(doc: Document, procedure: OfProcedure, lang: str) -> None:
    """Write which periods of stay can be granted, and what is known of the choice."""
    from zairyu.explain.catalogue import periods_words

    length = procedure.length
    if length is None:
        return
    doc.heading(say("length", lang))
    version = length.version
    doc.item(say("unknown", lang) if version is None else periods_words(version, lang))
    if version is not None:
        doc.detail(say("plain_source", lang, label=cited(version.citation, lang)))
    for note in length.notes:
        doc.item(note.text.get(lang))
        doc.detail(say("plain_source", lang, label=cited(note.citation, lang)))


def _notices(doc: Document, finding: Finding, procedure: OfProcedure, lang: str) -> None:
    lines = []
    if isinstance(finding.expr, Scheme) and finding.expr.note is not None:
        lines.append(finding.expr.note.get(lang))
    if procedure.procedure is not None:
        lines += [text.get(lang) for text in procedure.procedure.pending]
    _points_of(doc, "pending", list(dict.fromkeys(lines)), lang)
    doc.heading(say("notices", lang))
    doc.item(procedure.notices[-1].get(lang))


def law_section(doc: Document, finding: Finding | None, on: date, lang: str) -> None:
    """Write the state of the law that a finding rests on."""
    law_lines(doc, () if finding is None else _citations(finding.expr), on, lang)


def law_lines(
    doc: Document, citations: Iterable[object], on: date, lang: str, *, heading: bool = True
) -> None:
    """Write since when the law was verified, and of how many sources the text itself was not read."""
    used = [each for each in dict.fromkeys(citations) if isinstance(each, Citation)]
    if not used:
        return
    if heading:
        doc.heading(say("law", lang))
    verified = say("verified", lang, day=min(citation.verified for citation in used))
    note = stale_note(used, on)
    doc.item(verified if note is None else note.get(lang))
    counted = Counter(citation.confidence for citation in used)
    del counted[Confidence.TEXT_SEEN]
    if counted:
        kinds = [
            say("counted", lang, name=kind.text.get(lang), count=counted[kind])
            for kind in Confidence
            if counted[kind]
        ]
        total = sum(counted.values())
        doc.item(say("unsure_sources", lang, count=total, kinds=joined(kinds, lang)))


def _citations(expr: Expr, seen: set[int] | None = None) -> Iterator[Citation]:
    """Yield the citations of a rule and of those inside it; a rule that stands in several places is read once."""
    seen = set() if seen is None else seen
    if id(expr) in seen:
        return
    seen.add(id(expr))
    listed = expr.citations if isinstance(expr, Requirement | Scheme) else ()
    if isinstance(expr, Item):
        listed = () if expr.citation is None else (expr.citation,)
    for citation in listed:
        if isinstance(citation, Citation):
            yield citation
    inner = expr.total.items if isinstance(expr, AtLeastPoints) else expr.parts
    for part in inner:
        yield from _citations(part, seen)
    if isinstance(expr, Scheme):
        for consideration in expr.considerations:
            yield from _citations(consideration, seen)


# --- Questions, and a fact alone -------------------------------------------------------------------


def explain_questions(finding: Finding, lang: str = "en", *, width: int = 80) -> str:
    """Return only what is still needed: every missing fact as a question, most useful first."""
    return questions_document(finding, lang).as_text(width)


def questions_document(finding: Finding, lang: str = "en") -> Document:
    """Return the questions as a document."""
    doc = Document()
    if not finding.missing:
        doc.answer(say("nothing_missing", lang))
    else:
        doc.answer(say("questions_answer", lang, count=len(finding.missing)))
        missing_section(doc, finding, lang, everything=True)
    _judged(doc, finding, lang)
    return doc


def explain_fact(read: Read, lang: str = "en", *, width: int = 80) -> str:
    """Return a fact of a case on a day as text: its value, and when it changes by itself."""
    return fact_document(read, lang).as_text(width)


def fact_document(read: Read, lang: str = "en") -> Document:
    """Return the reading of a fact as a document."""
    doc = Document()
    name = name_of_fact(read.ask, lang)
    doc.answer(say("fact_answer", lang, fact=name, value=value_words(read.value, read.ask, lang)))
    doc.text(say("fact_day", lang, on=read.on))
    changes = read.changes_on
    if changes is None:
        doc.text(say("fact_stays", lang))
    else:
        later = read.timeline.at(changes)
        doc.text(say("fact_changes", lang, day=changes))
        doc.item(say("by_day", lang, day=changes, value=value_words(later, read.ask, lang)))
    doc.text(say("fact_ask", lang, question=read.ask.fact.question.get(lang)))
    return doc
