"""The catalogue and the coverage explained: what a status is, which there are, what of the law is encoded."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from zairyu.citations import ACT, Citation, Confidence
from zairyu.explain.document import Document
from zairyu.explain.findings import law_lines
from zairyu.explain.values import (
    cited,
    days_between,
    name_of_designation,
    name_of_status,
    period_text,
)
from zairyu.explain.words import WORDS, joined, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zairyu.explain.shapes import Covering
    from zairyu.logic import Text
    from zairyu.statuses.model import Dated, PeriodCase, PeriodVersion, Status

__all__ = [
    "coverage_document", "explain_coverage", "explain_status", "explain_statuses", "status_document",
    "statuses_document",
]  # fmt: skip

_YES_NO = {"True": WORDS["yes"], "False": WORDS["no"]}
_KINDS = {
    "indefinite": "indefinite",
    "duration_of_mission": "mission",
    "by_subdivision": "by_subdivision",
    "unknown": "text_not_seen",
}


def explain_status(status: Status, on: date, lang: str = "en", *, width: int = 80) -> str:
    """Return a status of residence, as it stands on a day, as text for a terminal."""
    return status_document(status, on, lang).as_text(width)


def status_document(status: Status, on: date, lang: str = "en") -> Document:
    """Return a status as a document, to be drawn as text or Markdown."""
    from zairyu.statuses.model import CARD_TEXT, COUNTS_TEXT, NOTICE_TEXT, WORK_TEXT

    doc = Document()
    other = "en" if lang == "ja" else "ja"
    doc.answer(say("named", lang, what=status.name.get(lang), status=status.name.get(other)))
    if not status.in_force(on):
        doc.answer(say("not_in_force", lang, day=on))
    doc.text(say("id", lang, id=status.id))
    if status.aliases:
        doc.text(say("also", lang, names=joined(list(status.aliases), lang)))
    doc.text(_table(status.table, lang))
    days = days_between(status.start, status.until, lang)
    if days:
        doc.text(say("in_force", lang, days=days))
    doc.heading(say("activity", lang))
    doc.item(status.activity.get(lang))
    _source(doc, status.citation, lang)
    doc.heading(say("work", lang))
    doc.item(WORK_TEXT[status.work].get(lang))
    _source(doc, status.work_citation, lang)
    used = [status.citation, status.work_citation]
    doc.heading(say("periods", lang))
    version = status.period_version(on)
    if version is None:
        doc.item(say("unknown", lang))
    else:
        doc.item(periods_words(version, lang))
        _source(doc, version.citation, lang)
        used.append(version.citation)
        for case in version.cases:
            doc.item(say("for_whom", lang, who=case.who.get(lang), periods=_of_case(case, lang)), 1)
        if version.note is not None:
            doc.detail(version.note.get(lang))
    doc.heading(say("further", lang))
    _dated(doc, "card", status.card, CARD_TEXT, on, lang)
    _dated(doc, "landing_criteria", status.landing_criteria, _YES_NO, on, lang)
    _dated(doc, "certificate", status.certificate_of_eligibility, _YES_NO, on, lang)
    _dated(doc, "notification", status.notification, NOTICE_TEXT, on, lang)
    _dated(doc, "dependents", status.sponsors_dependents, _YES_NO, on, lang)
    _dated(doc, "counts_as", status.counts, COUNTS_TEXT, on, lang)
    months = status.inactivity.on(on)
    if isinstance(months, int):
        doc.item(say("inactivity", lang, count=months))
    _relations(doc, status, lang)
    law_lines(doc, used, on, lang)
    return doc


def _source(doc: Document, citation: Citation, lang: str, depth: int = 0) -> None:
    doc.detail(say("plain_source", lang, label=cited(citation, lang)), depth)


def _table(table: str, lang: str) -> str:
    if not table:
        return say("no_table", lang)
    return say("table", lang, table=ACT.at(table, read=None).label(lang))


def _dated(
    doc: Document, key: str, value: Dated[Any], texts: dict[str, Text], on: date, lang: str
) -> None:
    """Write a dated value in words, "not known" where nothing is recorded or the text was not seen."""
    version = value.at(on)
    if version is None or version.value is None:
        doc.item(say(key, lang, value=say("unknown", lang)))
        return
    doc.item(say(key, lang, value=texts[str(version.value)].get(lang)))
    if version.note is not None:
        doc.detail(version.note.get(lang))


def periods_words(version: PeriodVersion, lang: str) -> str:
    """Return the periods of stay of a wording in words."""
    if version.values:
        names = [period_text(period, lang) for period in version.values]
        if version.any_days_up_to:
            names.append(say("any_days", lang, count=version.any_days_up_to))
        return joined(names, lang)
    if version.kind in _KINDS:
        return say(_KINDS[version.kind], lang)
    if version.longest is None:
        return say("set_by_minister", lang)
    return say("by_designation", lang, period=period_text(version.longest, lang))


def _of_case(case: PeriodCase, lang: str) -> str:
    if case.values:
        return joined([period_text(period, lang) for period in case.values], lang)
    return say("by_designation", lang, period=period_text(case.longest, lang))


def _relations(doc: Document, status: Status, lang: str) -> None:
    if status.predecessors:
        names = [name_of_status(name, lang) for name in status.predecessors]
        doc.item(say("was", lang, names=joined(names, lang)))
    if status.successor is not None:
        doc.item(say("becomes", lang, name=name_of_status(status.successor, lang)))
    for note in status.notes:
        doc.item(note.get(lang))


def explain_statuses(
    statuses: Sequence[Status], on: date, lang: str = "en", *, width: int = 80
) -> str:
    """Return the statuses of a day as text for a terminal: name, id and longest period of each."""
    return statuses_document(statuses, on, lang).as_text(width)


def statuses_document(statuses: Sequence[Status], on: date, lang: str = "en") -> Document:
    """Return the statuses of a day as a document, in the order and under the tables of the Act."""
    doc = Document()
    doc.answer(say("statuses_on", lang, day=on, count=len(statuses)))
    table: str | None = None
    for status in statuses:
        if status.table != table:
            table = status.table
            doc.heading(_table(table, lang))
        version = status.period_version(on)
        periods = say("unknown", lang) if version is None else periods_words(version, lang)
        doc.item(status.name.get(lang))
        doc.detail(say("listed_status", lang, id=status.id, periods=periods))
    return doc


def explain_coverage(coverage: Covering, lang: str = "en", *, width: int = 80) -> str:
    """Return what of which instrument is encoded, and what is not and why, as text for a terminal."""
    return coverage_document(coverage, lang).as_text(width)


def coverage_document(coverage: Covering, lang: str = "en") -> Document:
    """Return the coverage as a document, to be drawn as text or Markdown."""
    doc = Document()
    doc.answer(
        say(
            "coverage_answer",
            lang,
            rules=coverage.rules,
            citations=coverage.citations,
            day=coverage.verified,
        )
    )
    doc.heading(say("encoded_statuses", lang))
    for name in coverage.statuses:
        doc.item(name_of_status(name, lang))
    doc.heading(say("encoded_designations", lang))
    for code in coverage.designations:
        doc.item(name_of_designation(code, lang))
    doc.heading(say("confidence", lang))
    for kind, count in coverage.confidences.items():
        doc.item(say("counted", lang, name=Confidence(kind).text.get(lang), count=count))
    doc.heading(say("rows", lang))
    for row in coverage.rows:
        days = days_between(row.start, row.until, lang)
        doc.item(say("days", lang, label=row.row, days=days) if days else row.row)
        doc.detail(
            say(
                "row_counts",
                lang,
                encoded=len(row.encoded),
                judged=len(row.judged),
                in_part=len(row.in_part),
                not_encoded=len(row.not_encoded),
            )
        )
    doc.heading(say("encoded", lang))
    for entry in coverage.covered:
        label = entry.instrument.at(entry.path, read=None).label(lang)
        days = days_between(entry.start, entry.until, lang)
        doc.item(say("days", lang, label=label, days=days) if days else label)
    doc.heading(say("gaps", lang, count=len(coverage.gaps)))
    for gap in coverage.gaps:
        kind = say(f"gap.{gap.kind}", lang)
        doc.item(say("marked", lang, outcome=kind, text=gap.citation.label(lang)))
        doc.detail(gap.reason.get(lang))
    return doc
