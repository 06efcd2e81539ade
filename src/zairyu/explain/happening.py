"""What follows from events, explained: the next safe act in the first sentence, one or two pages in all.

The short form is for the person it happens to: what surely binds stands apart from what may, what is past
says what can still be done, and sources are one short remark. ``everything`` unfolds each part with all its
sources.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, Protocol

from zairyu.explain.document import Document
from zairyu.explain.findings import law_lines
from zairyu.explain.values import cited, short_source
from zairyu.explain.words import joined, say
from zairyu.logic import Outcome, Verdict

if TYPE_CHECKING:
    from zairyu.calendar import Doubtful
    from zairyu.citations import Citation
    from zairyu.life_events.answer import Answered, DatedDuty, DatedStep, Gathered, OpenWay, Risk
    from zairyu.life_events.model import Contact, Note
    from zairyu.life_events.nearest import NextAct
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

    @property
    def scheme(self) -> Finding | None:
        """The finding on the one scheme it is about."""
        ...


def explain_consequences(
    answer: Any, lang: str = "en", *, width: int = 80, everything: bool = False
) -> str:
    """Return what follows from events as text for a terminal, in ``"ja"`` or ``"en"``."""
    return consequences_document(answer, lang, everything=everything).as_text(width)


def consequences_document(answer: Any, lang: str = "en", *, everything: bool = False) -> Document:
    """Return what follows from events as a document, to be drawn as text, Markdown or HTML.

    Parameters
    ----------
    answer
        From :func:`zairyu.consequences`.
    lang
        ``"ja"`` or ``"en"``.
    everything
        Whether each part stands whole, with all its sources; otherwise one or two pages.
    """
    told = _Told(answer, lang, everything)
    told.first()
    urgent = told.urgent()
    if urgent:
        told.contacts()
        told.steps()
    else:
        told.duties()
        told.steps()
    told.risks()
    told.ways()
    if urgent:
        told.duties()
    told.papers()
    told.changes()
    told.office()
    if not urgent:
        told.contacts()
    told.texts("about_answer", answer.notices)
    law_lines(told.doc, list(_citations(told.found)), told.found.on, lang, heading=everything)
    return told.doc


class _Told:
    """One answer being told, in one language."""

    def __init__(self, answer: Any, lang: str, everything: bool) -> None:
        self.answer = answer
        self.found: Gathered = answer
        self.lang = lang
        self.everything = everything
        self.doc = Document()

    def say(self, key: str, **values: Any) -> str:
        return say(key, self.lang, **values)

    def two(self, days: Doubtful) -> str:
        if days.agree:
            return days.safe.isoformat()
        return self.say("two_days", safe=days.safe, other=days.other)

    def sourced(self, text: str, citations: Iterable[Citation]) -> str:
        """Return a line with its sources in a word; whole, they stand on lines of their own."""
        listed = list(citations)
        if self.everything or not listed:
            return text
        return self.say("sourced", text=text, source=short_source(listed, self.lang))

    def sources(self, citations: Iterable[Citation]) -> None:
        if self.everything:
            for citation in citations:
                self.doc.detail(self.say("plain_source", label=cited(citation, self.lang)))

    # --- What comes first ------------------------------------------------------------------------------

    def urgent(self) -> bool:
        """Whether somebody to ask is named before everything else: a lawyer, or a place of safety."""
        return self.found.lawyer_first or any(
            event.kind == "violence_at_home" for event in self.found.events
        )

    def first(self) -> None:
        from zairyu.life_events.always import LATE
        from zairyu.life_events.nearest import next_act

        found, lang = self.found, self.lang
        act = next_act(found)
        for note in found.first:
            if note is not LATE or not (found.lawyer_first or act is not None):
                self.doc.answer(note.text.get(lang))
        last = found.last_day_to_file
        if act is not None and (act.kind != "file" or self._is_near(last)):
            self._next(act)
        if last is not None and (act is None or act.kind != "file" or not self._is_near(last)):
            key = "file_by_past" if max(last.safe, last.other) < found.on else "file_by_safe"
            self.doc.answer(self.say(key, days=self.two(last)))
        carried = self._special_period() if last is None else None
        if carried is not None:
            self.doc.answer(self.say("special_period", days=self.two(carried)))
        elif last is None and act is None and found.write_down and not found.lawyer_first:
            self.doc.answer(self.say("next_write", text=found.write_down[0].get(lang)))
        events = joined(list(self._events()), lang)
        self.doc.text(self.say("events_asked", events=events, on=found.on))

    def _special_period(self) -> Doubtful | None:
        """Return to when an application that is pending carries the stay; None where none does."""
        from zairyu.procedures.standing import standing

        return standing(self.found.case, self.found.on).special_period

    def _next(self, act: NextAct) -> None:
        """The next safe act in one sentence, with its last day."""
        said = act.text.get(self.lang)
        if act.last_day is None:
            self.doc.answer(self.say("next_now", text=said))
            return
        key = {"late_duty": "next_late", "file": "next_file"}.get(act.kind, "next_by")
        passed = act.kind == "late_duty"
        day = act.last_day.safe.isoformat() if passed else self.two(act.last_day)
        self.doc.answer(self.say(key, day=day, text=said))

    def _is_near(self, last: Doubtful | None) -> bool:
        """Whether an application for an extension can be filed already, as a rule (three months ahead)."""
        return last is not None and (last.safe - self.found.on).days <= _WINDOW

    def _events(self) -> Iterator[str]:
        for event in self.found.events:
            key = "event_planned" if event.day > self.found.on else "event_on"
            yield self.say(key, day=event.day, event=event.text.get(self.lang))

    # --- Duties ----------------------------------------------------------------------------------------

    def duties(self) -> None:
        """The immigration laws before the municipality, by day; what may bind stands apart."""
        from zairyu.life_events.nearest import of_a_day, of_the_agency

        sure = [each for each in self.found.duties if each.binds is Outcome.MET and not each.done]
        done = [each for each in self.found.duties if each.done]
        may = [
            each for each in self.found.duties if each.binds is not Outcome.MET and not each.done
        ]
        self.doc.heading(self.say("duties_due"))
        if not sure:
            self.doc.item(self.say("no_duties_sure" if may else "no_duties"))
        elif self.found.lawyer_first:
            self.doc.text(self.say("duties_lawyer"))
        for dated in sorted(sure, key=of_a_day):
            self._duty(dated)
        if may:
            self.doc.heading(self.say("duties_may"))
        may.sort(key=lambda each: not of_the_agency(each))
        if self.everything:
            for dated in may:
                self._duty(dated)
        else:
            self._by_question(may)
        if done:
            self.doc.heading(self.say("duties_done"))
        for dated in done:
            self.doc.item(dated.duty.text.get(self.lang))
            key = "was_done_late" if dated.late else "was_done"
            self.doc.detail(self.say(key, day=dated.done))

    def _duty(self, dated: DatedDuty) -> None:
        from zairyu.life_events.nearest import HABITS

        doc, lang, duty, last = self.doc, self.lang, dated.duty, dated.last_day
        said = self.sourced(duty.text.get(lang), dated.citations)
        if last is None:
            doc.item(self.say("duty_at_once", text=said))
        elif dated.late:
            doc.item(self.say("duty_past", day=last.safe, text=said))
        else:
            doc.item(self.say("duty_by", day=last.safe, text=said))
        if last is not None and (self.everything or not dated.late):
            self._other_count(last)
        if dated.opens is not None:
            doc.detail(self.say("opens", days=self.two(dated.opens)))
        if not self.everything and duty.id.endswith(HABITS):
            return
        self._depends(dated.depends_on)
        doc.detail(self.say("where_to", where=duty.where.get(lang)))
        sure = dated.binds is Outcome.MET
        if duty.penalty is not None and (sure or self.everything):
            doc.detail(self.say("if_not_done", penalty=duty.penalty.get(lang)))
        if duty.late is not None and ((sure and dated.late) or self.everything):
            doc.detail(duty.late.get(lang))
        self.sources(dated.citations)
        if self.everything:
            for citation in duty.penalty_citations:
                doc.detail(self.say("penalty_source", label=cited(citation, lang)))

    def _by_question(self, may: list[DatedDuty]) -> None:
        """What may bind, below the question that settles it."""
        asked: dict[tuple[Text, ...], list[DatedDuty]] = {}
        for dated in may:
            asked.setdefault(dated.depends_on[:2], []).append(dated)
        gap = "" if self.lang == "ja" else " "
        for questions, duties in asked.items():
            said = gap.join(question.get(self.lang) for question in questions)
            self.doc.item(said or self.say("may_bind"))
            for dated in duties:
                self._may(dated)

    def _may(self, dated: DatedDuty) -> None:
        last, duty = dated.last_day, dated.duty
        said = self.sourced(duty.text.get(self.lang), dated.citations)
        if last is None:
            line = self.say("duty_at_once", text=said)
        else:
            key = "duty_past" if dated.late else "duty_by"
            line = self.say(key, day=last.safe, text=said)
        self.doc.detail(self.say("may_where", line=line, where=duty.where.get(self.lang)))

    def _depends(self, questions: tuple[Text, ...]) -> None:
        shown = questions if self.everything else questions[:2]
        for question in shown:
            self.doc.detail(self.say("depends_on", question=question.get(self.lang)))

    def _other_count(self, days: Doubtful) -> None:
        if days.why is None:
            return
        if self.everything:
            why = days.why.ja if self.lang == "ja" else days.why.en
            self.doc.detail(self.say("other_count", day=days.other, why=why))
        elif days.other != days.safe:
            self.doc.detail(self.say("another_count", day=days.other))

    # --- Steps and grounds ------------------------------------------------------------------------------

    def steps(self) -> None:
        if self.found.steps:
            self.doc.heading(self.say("proceeding_times"))
        for dated in self.found.steps:
            self._step(dated)

    def _step(self, dated: DatedStep) -> None:
        from zairyu.law.act.deportation import LAWYER_TODAY

        said = self.sourced(dated.step.text.get(self.lang), dated.citations)
        last = dated.last_day
        self.doc.item(said if last is None else self.say("duty_by", day=last.safe, text=said))
        if last is not None:
            self._other_count(last)
        for note in dated.step.notes:
            if note is not LAWYER_TODAY or not self.found.lawyer_first:
                self.doc.detail(note.get(self.lang))
        self.sources(dated.citations)

    def risks(self) -> None:
        grounds = [risk for risk in self.found.risks if risk.ground.kind != "examination"]
        weighed = [risk for risk in self.found.risks if risk.ground.kind == "examination"]
        if grounds:
            self.doc.heading(self.say("risks"))
        grounds.sort(key=lambda risk: risk.touches is Outcome.UNKNOWN)
        for risk in grounds:
            self._risk(risk, "risk_from")
        if not self.everything and any(risk.ground.kind == "revocation" for risk in grounds):
            self.doc.item(self.say("revocation_goes"))
        if weighed:
            self.doc.heading(self.say("weighed_next"))
        for risk in weighed:
            self._risk(risk, "weighed_from")

    def _risk(self, risk: Risk, key: str) -> None:
        doc = self.doc
        said = self.sourced(risk.ground.text.get(self.lang), risk.citations)
        doc.item(self.say(key, day=self.two(risk.from_day), text=said))
        if risk.starts_latest is None:
            doc.detail(self.say("risk_start_open", earliest=risk.starts_earliest))
        elif risk.starts_latest != risk.starts_earliest:
            doc.detail(
                self.say("risk_start", earliest=risk.starts_earliest, latest=risk.starts_latest)
            )
        if risk.may_start_earlier:
            doc.detail(self.say("risk_may_be_earlier"))
        if risk.nominal_end is not None and self.everything:
            doc.detail(self.say("risk_nominal", days=self.two(risk.nominal_end)))
        if risk.ended_by is not None:
            ended = risk.ended_by
            doc.detail(self.say("risk_ended", event=ended.text.get(self.lang), day=ended.day))
        self._depends(risk.depends_on)
        if risk.touches is Outcome.UNKNOWN and not risk.depends_on:
            doc.detail(self.say("may_bind"))
        if self.everything:
            self._answers(risk.answers)
            for text in risk.ground.what_follows:
                doc.detail(text.get(self.lang))
            self.sources(risk.citations)
        else:
            self._answers_in_a_line(risk.answers)

    def _answers(self, answers: tuple[Answered, ...]) -> None:
        if not answers:
            return
        self.doc.detail(self.say("risk_answers"))
        for answer in answers:
            said = answer.protection.text.get(self.lang)
            if answer.holds is not None:
                outcome = answer.holds.text.get(self.lang)
                said = self.say("answer_holds", text=said, outcome=outcome)
            self.doc.item(said, 1)

    def _answers_in_a_line(self, answers: tuple[Answered, ...]) -> None:
        """Everything that can answer the ground; what the case shows to hold stands first and is marked."""
        held = [each for each in answers if each.holds is Outcome.MET]
        rest = [each for each in answers if each.holds not in (Outcome.MET, Outcome.NOT_MET)]
        listed = [
            self.say("answer_holds", text=self._bare(each), outcome=Outcome.MET.text.get(self.lang))
            for each in held
        ] + [self._bare(each) for each in rest]
        if listed:
            said = ("；" if self.lang == "ja" else "; ").join(listed)
            self.doc.detail(self.say("risk_answers_are", texts=said))

    def _bare(self, answer: Answered) -> str:
        return answer.protection.text.get(self.lang).rstrip("。.")

    # --- Ways -------------------------------------------------------------------------------------------

    def ways(self) -> None:
        """What could be open first; what a published requirement stands against is named last."""
        options: list[Checked] = list(self.answer.options)
        shut = [each for each in options if _shut(each)]
        could = [each for each in options if not _shut(each)]
        if could:
            self.doc.heading(self.say("ways_open"))
        window = _shared_window(could)
        if window is not None and not self.everything:
            self.doc.text(self._window(window, one="ways_from", two="ways_when"))
        for option in could:
            self._way(option, None if self.everything else window)
        if shut:
            self.doc.heading(self.say("ways_shut"))
        for option in shut:
            if self.everything:
                self._way(option, None)
            else:
                self.doc.item(self._shut_line(option))
        if shut:
            self.doc.item(self.say("ways_shut_mean"))

    def _window(self, days: OpenWay, one: str = "way_from", two: str = "way_when") -> str:
        if days.file_by is None:
            return self.say(one, first=days.file_from)
        return self.say(two, first=days.file_from, last=self.two(days.file_by))

    def _way(self, option: Checked, shared: OpenWay | None) -> None:
        way, days = option.open.way, option.open
        said, found = way.text.get(self.lang), _finding(option)
        if found is not None and not self.everything:
            verdict = self.say(f"way.{found.verdict.value}")
            said = self.say("way_marked", text=said, verdict=verdict)
        self.doc.item(said)
        if days.warning is not None:
            self.doc.detail(days.warning.text.get(self.lang))
        if shared is None or _when(days) != _when(shared):
            self.doc.detail(self._window(days))
        for condition in way.conditions:
            said = self.say("way_asks", text=condition.text.get(self.lang))
            self.doc.detail(self.sourced(said, condition.citations))
            self.sources(condition.citations)
        if found is not None and (self.everything or option.scheme is not None):
            self._standing_of(found)

    def _standing_of(self, found: Finding) -> None:
        """Whole: the verdict and every question; in short: where facts are missing, the two that settle most."""
        if self.everything:
            verdict = found.verdict.text.get(self.lang)
            self.doc.detail(self.say("way_verdict", verdict=verdict))
        if found.verdict is not Verdict.UNDETERMINED:
            return
        questions = dict.fromkeys(each.ask.fact.question for each in found.missing)
        shown = list(questions) if self.everything else list(questions)[:2]
        if shown:
            gap = "" if self.lang == "ja" else " "
            said = gap.join(question.get(self.lang) for question in shown)
            self.doc.detail(self.say("way_settles", questions=said))

    def _shut_line(self, option: Checked) -> str:
        """The way, and what of the published rules stands against it."""
        found = _finding(option)
        assert found is not None
        texts = [getattr(node.expr, "text", None) for node in found.failing]
        failing = [text.get(self.lang) for text in texts if text is not None]
        way = option.open.way.text.get(self.lang)
        return self.say("way_shut", way=way, text=failing[0]) if failing else way

    # --- What is said besides ---------------------------------------------------------------------------

    def papers(self) -> None:
        """What to write down today, and what to keep."""
        found = self.found
        if self.everything:
            self.texts("write_down", found.write_down)
            self.texts("keep_papers", found.keep)
            return
        if found.write_down or found.keep:
            self.doc.heading(self.say("papers_today"))
        gap = "；" if self.lang == "ja" else "; "
        for key, texts in (("write_down_are", found.write_down), ("keep_are", found.keep)):
            if texts:
                said = gap.join(text.get(self.lang).rstrip("。.") for text in texts)
                self.doc.item(self.say(key, texts=said))

    def changes(self) -> None:
        """What changes and what does not, for the family and permanent residence too."""
        found = self.found
        parts = (("for_family", found.family), ("for_pr", found.permanent_residence))
        self.notes("what_changes", self._said_once(found.notes))
        for head, notes in parts:
            if self.everything:
                self.notes(head, notes)
                continue
            for note in notes:
                said = self.say("about", head=self.say(head), text=note.text.get(self.lang))
                self.doc.item(self.sourced(said, note.citations))

    def _said_once(self, notes: tuple[Note, ...]) -> tuple[Note, ...]:
        """Leave out what the short answer says in its list of duties already."""
        from zairyu.life_events.always import NO_DUTY

        return notes if self.everything else tuple(note for note in notes if note is not NO_DUTY)

    def notes(self, head: str, notes: tuple[Note, ...]) -> None:
        if notes:
            self.doc.heading(self.say(head))
        for note in notes:
            self.doc.item(self.sourced(note.text.get(self.lang), note.citations))
            self.sources(note.citations)

    def texts(self, head: str, texts: Iterable[Text]) -> None:
        listed = list(texts)
        if listed:
            self.doc.heading(self.say(head))
        for text in listed:
            self.doc.item(text.get(self.lang))

    def office(self) -> None:
        """What an office may ask: whole where the event is of the counter, in a line elsewhere."""
        from zairyu.life_events.always import OFFICE

        own = tuple(note for note in self.found.office if note not in OFFICE)
        if self.everything or any(event.kind in _OF_THE_COUNTER for event in self.found.events):
            self.notes("office_may", self.found.office)
            return
        self.notes("office_may", own)
        if self.found.lawyer_first:
            return
        if not own:
            self.doc.heading(self.say("office_may"))
        self.doc.item(self.say("office_short"))

    def contacts(self) -> None:
        listed = self.found.contacts
        shown = listed if self.everything else listed[:_MOST_CONTACTS]
        if shown:
            self.doc.heading(self.say("ask_whom"))
        for contact in shown:
            self._contact(contact)
        if any(contact.may_have_to_report for contact in shown):
            self.doc.item(self.say("contact_reports"))

    def _contact(self, contact: Contact) -> None:
        name, what = contact.name.get(self.lang), contact.helps_with.get(self.lang)
        line = self.say("contact", name=name, what=what)
        said = [
            (contact.confidential, "contact_confidential"),
            (contact.may_have_to_report, "contact_may_report"),
            (contact.serves_without_status, "contact_any_status"),
            (contact.serves_without_status is False, "contact_status_only"),
            (contact.free, "contact_free"),
        ]
        parts = [self.say(key) for holds, key in said if holds]
        languages = contact.languages.get(self.lang)
        parts.append(self.say("contact_languages", languages=languages))
        if contact.phone:
            parts.append(self.say("contact_phone", phone=contact.phone, day=contact.seen_on))
        flags = ("" if self.lang == "ja" else " ").join(parts)
        if self.everything:
            self.doc.item(line)
            self.doc.detail(flags)
        else:
            self.doc.item(self.say("contact_line", line=line, flags=flags))


_WINDOW: Final = 92
"""Days: about the three months before the end in which an extension is taken as a rule."""
_MOST_CONTACTS: Final = 5
"""How many are named in the short answer, in the order of the table."""
_OF_THE_COUNTER: Final = frozenset(
    {
        "documents_requested",
        "fact_finding",
        "revocation_started",
    }
)
"""Events in which an office asks: what it may ask stands whole."""


def _finding(option: Checked) -> Finding | None:
    """Return the finding on the way itself, where it is one of several to the same status."""
    return option.finding if option.scheme is None else option.scheme


def _shut(option: Checked) -> bool:
    found = _finding(option)
    return found is not None and found.verdict is Verdict.NOT_ELIGIBLE


def _when(days: OpenWay) -> tuple[Any, Any]:
    return days.file_from, days.file_by


def _shared_window(options: list[Checked]) -> OpenWay | None:
    """Return the days that most of the ways share; None where each has its own."""
    counted: dict[tuple[Any, Any], list[OpenWay]] = {}
    for option in options:
        counted.setdefault(_when(option.open), []).append(option.open)
    most = max(counted.values(), key=len, default=[])
    return most[0] if len(most) > 1 else None


def _citations(found: Gathered) -> Iterator[Citation]:
    for note in (*found.notes, *found.office, *found.permanent_residence, *found.family):
        yield from note.citations
    for duty in found.duties:
        yield from duty.citations
    for step in found.steps:
        yield from step.citations
    for risk in found.risks:
        yield from risk.citations
