"""What follows from events, explained: what comes first for a person in a hurry stands first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Protocol

from zairyu.explain.document import Document
from zairyu.explain.findings import law_lines
from zairyu.explain.values import cited
from zairyu.explain.words import joined, say
from zairyu.logic import Outcome

if TYPE_CHECKING:
    from zairyu.calendar import Doubtful
    from zairyu.citations import Citation
    from zairyu.life_events.answer import Answered, DatedDuty, DatedStep, Gathered, OpenWay, Risk
    from zairyu.life_events.model import Contact, Note
    from zairyu.logic import Finding, Text

__all__ = ["consequences_document", "explain_consequences"]


class Checked(Protocol):
    """A way with its finding."""

    @property
    def open(self) -> OpenWay:
        """The way and its days."""
        ...

    @property
    def finding(self) -> Finding | None:
        """The finding on it."""
        ...


def explain_consequences(answer: Any, lang: str = "en", *, width: int = 80) -> str:
    """Return what follows from events as text for a terminal, in ``"ja"`` or ``"en"``."""
    return consequences_document(answer, lang).as_text(width)


def consequences_document(answer: Any, lang: str = "en") -> Document:
    """Return what follows from events as a document, to be drawn as text or Markdown.

    Parameters
    ----------
    answer
        From :func:`zairyu.consequences`.
    lang
        ``"ja"`` or ``"en"``.
    """
    doc = Document()
    found: Gathered = answer
    for note in found.first:
        doc.answer(note.text.get(lang))
    if found.last_day_to_file is not None:
        doc.answer(say("file_by_safe", lang, days=_two(found.last_day_to_file, lang)))
    doc.text(
        say("events_asked", lang, events=joined(list(_events(found, lang)), lang), on=found.on)
    )
    _duties(doc, found, lang)
    _steps(doc, found.steps, lang)
    grounds = tuple(risk for risk in found.risks if risk.ground.kind != "examination")
    weighed = tuple(risk for risk in found.risks if risk.ground.kind == "examination")
    _risks(doc, "risks", grounds, lang)
    _risks(doc, "weighed_next", weighed, lang)
    _ways(doc, answer.options, lang)
    _lines(doc, "what_changes", found.notes, lang)
    _texts(doc, "write_down", found.write_down, lang)
    _texts(doc, "keep_papers", found.keep, lang)
    _lines(doc, "for_pr", found.permanent_residence, lang)
    _lines(doc, "for_family", found.family, lang)
    _lines(doc, "office_may", found.office, lang)
    _contacts(doc, found.contacts, lang)
    _texts(doc, "notices", answer.notices, lang)
    law_lines(doc, list(_citations(found)), found.on, lang)
    return doc


def _events(found: Gathered, lang: str) -> Iterator[str]:
    for event in found.events:
        key = "event_planned" if event.day > found.on else "event_on"
        yield say(key, lang, day=event.day, event=event.text.get(lang))


def _two(days: Doubtful, lang: str) -> str:
    return (
        days.safe.isoformat()
        if days.agree
        else say("two_days", lang, safe=days.safe, other=days.other)
    )


def _duties(doc: Document, found: Gathered, lang: str) -> None:
    doc.heading(say("duties_due", lang))
    if not found.duties:
        doc.item(say("no_duties", lang))
    for dated in found.duties:
        _duty(doc, dated, lang)


def _duty(doc: Document, dated: DatedDuty, lang: str) -> None:
    duty, last = dated.duty, dated.last_day
    said = duty.text.get(lang)
    if last is None:
        doc.item(say("duty_at_once", lang, text=said))
    else:
        doc.item(say("duty_by", lang, day=last.safe, text=said))
        _other_count(doc, last, lang)
    if dated.opens is not None:
        doc.detail(say("opens", lang, days=_two(dated.opens, lang)))
    if dated.late:
        doc.detail(say("is_late", lang))
    if dated.binds is Outcome.UNKNOWN:
        doc.detail(say("may_bind", lang))
    doc.detail(say("where_to", lang, where=duty.where.get(lang)))
    if duty.penalty is not None:
        doc.detail(say("if_not_done", lang, penalty=duty.penalty.get(lang)))
    if duty.late is not None:
        doc.detail(duty.late.get(lang))
    _sources(doc, dated.citations, lang)


def _other_count(doc: Document, days: Doubtful, lang: str) -> None:
    if days.why is not None:
        why = days.why.ja if lang == "ja" else days.why.en
        doc.detail(say("other_count", lang, day=days.other, why=why))


def _steps(doc: Document, steps: tuple[DatedStep, ...], lang: str) -> None:
    if not steps:
        return
    doc.heading(say("proceeding_times", lang))
    for dated in steps:
        said = dated.step.text.get(lang)
        last = dated.last_day
        doc.item(said if last is None else say("duty_by", lang, day=last.safe, text=said))
        if last is not None:
            _other_count(doc, last, lang)
        for note in dated.step.notes:
            doc.detail(note.get(lang))
        _sources(doc, dated.citations, lang)


def _risks(doc: Document, head: str, risks: tuple[Risk, ...], lang: str) -> None:
    if not risks:
        return
    doc.heading(say(head, lang))
    key = "weighed_from" if head == "weighed_next" else "risk_from"
    for risk in risks:
        doc.item(say(key, lang, day=risk.from_day.safe, text=risk.ground.text.get(lang)))
        if risk.starts_latest is None:
            doc.detail(say("risk_start_open", lang, earliest=risk.starts_earliest))
        elif risk.starts_latest != risk.starts_earliest:
            doc.detail(
                say("risk_start", lang, earliest=risk.starts_earliest, latest=risk.starts_latest)
            )
        if risk.may_start_earlier:
            doc.detail(say("risk_may_be_earlier", lang))
        if risk.nominal_end is not None:
            doc.detail(say("risk_nominal", lang, days=_two(risk.nominal_end, lang)))
        if risk.ended_by is not None:
            ended = risk.ended_by
            doc.detail(say("risk_ended", lang, event=ended.text.get(lang), day=ended.day))
        if risk.touches is Outcome.UNKNOWN:
            doc.detail(say("may_bind", lang))
        _answers(doc, risk.answers, lang)
        for text in risk.ground.what_follows:
            doc.detail(text.get(lang))
        _sources(doc, risk.citations, lang)


def _answers(doc: Document, answers: tuple[Answered, ...], lang: str) -> None:
    if not answers:
        return
    doc.detail(say("risk_answers", lang))
    for answer in answers:
        said = answer.protection.text.get(lang)
        if answer.holds is not None:
            said = say("answer_holds", lang, text=said, outcome=answer.holds.text.get(lang))
        doc.item(said, 1)


def _ways(doc: Document, options: Iterable[Checked], lang: str) -> None:
    listed = list(options)
    if not listed:
        return
    doc.heading(say("ways_open", lang))
    for option in listed:
        way, days = option.open.way, option.open
        doc.item(way.text.get(lang))
        if days.warning is not None:
            doc.detail(days.warning.text.get(lang))
        if days.file_by is None:
            doc.detail(say("way_from", lang, first=days.file_from))
        else:
            doc.detail(say("way_when", lang, first=days.file_from, last=_two(days.file_by, lang)))
        for condition in way.conditions:
            doc.detail(say("way_asks", lang, text=condition.text.get(lang)))
            _sources(doc, condition.citations, lang)
        if option.finding is not None:
            doc.detail(say("way_verdict", lang, verdict=option.finding.verdict.text.get(lang)))


def _contacts(doc: Document, contacts: tuple[Contact, ...], lang: str) -> None:
    if not contacts:
        return
    doc.heading(say("ask_whom", lang))
    for contact in contacts:
        name, what = contact.name.get(lang), contact.helps_with.get(lang)
        doc.item(say("contact", lang, name=name, what=what))
        said = [
            (contact.confidential, "contact_confidential"),
            (contact.may_have_to_report, "contact_reports"),
            (contact.serves_without_status, "contact_any_status"),
            (contact.serves_without_status is False, "contact_status_only"),
            (contact.free, "contact_free"),
        ]
        space = "" if lang == "ja" else " "
        doc.detail(space.join(say(key, lang) for holds, key in said if holds))
        doc.detail(say("contact_languages", lang, languages=contact.languages.get(lang)))
        if contact.phone:
            doc.detail(say("contact_phone", lang, phone=contact.phone, day=contact.seen_on))


def _lines(doc: Document, head: str, notes: tuple[Note, ...], lang: str) -> None:
    if notes:
        doc.heading(say(head, lang))
    for note in notes:
        doc.item(note.text.get(lang))
        _sources(doc, note.citations, lang)


def _texts(doc: Document, head: str, texts: Iterable[Text], lang: str) -> None:
    listed = list(texts)
    if listed:
        doc.heading(say(head, lang))
    for text in listed:
        doc.item(text.get(lang))


def _sources(doc: Document, citations: Iterable[Citation], lang: str) -> None:
    for citation in citations:
        doc.detail(say("plain_source", lang, label=cited(citation, lang)))


def _citations(found: Gathered) -> Iterator[Citation]:
    for note in (*found.notes, *found.office, *found.permanent_residence, *found.family):
        yield from note.citations
    for duty in found.duties:
        yield from duty.citations
    for step in found.steps:
        yield from step.citations
    for risk in found.risks:
        yield from risk.citations
