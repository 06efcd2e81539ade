"""A procedure explained: who, where, when, what it costs and takes, meanwhile, papers, what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zairyu.explain.document import Document
from zairyu.explain.findings import law_lines
from zairyu.explain.values import (
    cited,
    days_between,
    name_of_status,
    period_text,
    yen_text,
)
from zairyu.explain.words import joined, say
from zairyu.logic import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from zairyu.calendar import Doubtful
    from zairyu.citations import Citation
    from zairyu.procedures.describe import DatedWindow, Described
    from zairyu.procedures.model import Average, Procedure
    from zairyu.procedures.said import Point

__all__ = ["explain_procedure", "explain_procedures", "procedure_document", "procedures_document"]

_SAID: Final = {
    "listed": Text(ja="{on}の手続は{count}件です。", en="Procedures on {on}: {count}."),
    "one": Text(ja="{id}：{name}", en="{id}: {name}"),
    "answer": Text(ja="{name}（{on}に申請・届出をする場合）", en="{name}, for a filing on {on}"),
    "not_in_force": Text(
        ja="この手続は{on}にはありません（ある期間：{days}）。",
        en="This procedure does not exist on {on} (it does: {days}).",
    ),
    "last_day": Text(ja="最後の日：{days}", en="Last day: {days}"),
    "last_day_past": Text(
        ja="最後の日：{days}。{on}には過ぎています。遅れても行えることが多いので、下の説明を見て、早めに窓口や弁護士に尋ねることができます。",
        en="Last day: {days}. It is past on {on}. Much can still be done late: see below; the office or a lawyer can be asked soon.",
    ),
    "lawyer": Text(
        ja="まず弁護士に相談できます（法テラス、弁護士会、支援団体）。期限の短い手続があるので、今日でも早すぎません。",
        en="See a lawyer first (legal support centre, bar association, support groups); some times are short, and today is not too soon.",
    ),
    "status": Text(ja="在留資格：{status}", en="Status of residence: {status}"),
    "category": Text(ja="機関のカテゴリー：{category}", en="Category of the organisation: {category}"),
    "who": Text(ja="だれが", en="Who"),
    "where": Text(ja="どこで", en="Where"),
    "form": Text(ja="様式：{form}", en="Form: {form}"),
    "when": Text(ja="いつ", en="When"),
    "from": Text(ja="始められる日：{days}", en="Can begin: {days}"),
    "counted_from": Text(ja="数え始め：{what}", en="Counted from: {what}"),
    "without_status": Text(
        ja="在留資格なしで在留できる最後の日：{days}",
        en="Last day to stay without a status: {days}",
    ),
    "cost": Text(ja="手数料", en="Fee"),
    "at_the_counter": Text(ja="窓口：{yen}", en="At the counter: {yen}"),
    "online": Text(ja="オンライン：{yen}", en="Online: {yen}"),
    "reduced": Text(
        ja="減額が認められると{yen}まで下がることがあります。",
        en="A reduction, where granted, goes down to {yen}.",
    ),
    "time": Text(ja="かかる時間", en="How long it takes"),
    "standard": Text(ja="公表された標準：{time}", en="Published standard: {time}"),
    "average": Text(ja="{month}の平均（許可された件）：{days}日{status}", en="Average of those granted in {month}: {days} days{status}"),
    "decided": Text(ja="何がどう判断されるか", en="What is decided, and how"),
    "special_period": Text(ja="特例期間", en="Special period"),
    "special_day": Text(
        ja="期間内に申請して結果が出ないとき、今の在留資格のまま在留できる最後の日（結果が先なら、その時まで。30日以下の在留期間の人にはありません）：{days}",
        en="Filed in time and not decided, the present status goes on to (or to the decision if that is sooner; not with thirty days or less): {days}",
    ),
    "meanwhile": Text(ja="結果を待つ間：在留", en="While it is pending: the stay"),
    "work": Text(ja="結果を待つ間：仕事", en="While it is pending: work"),
    "travel": Text(ja="結果を待つ間：出国", en="While it is pending: travel"),
    "switch": Text(ja="申請の切替え", en="Turning the application into another"),
    "papers": Text(ja="書類", en="Papers"),
    "category_of": Text(ja="カテゴリー{numbers}の機関", en="organisations of category {numbers}"),
    "guarantee": Text(ja="身元保証書", en="Letter of guarantee"),
    "fact_finding": Text(ja="調査で聞かれること、任意のこと", en="What may be asked, and what is voluntary"),
    "length": Text(ja="許可される期間", en="How long a period is granted"),
    "stated": Text(ja="だれの届出か、書くこと", en="Whose it is, and what it states"),
    "duties": Text(ja="義務と、遅れたとき", en="The duty, and when it is late"),
    "granted": Text(ja="その後", en="What follows"),
    "refused": Text(ja="許可されなかったとき", en="If it is refused"),
    "remedies": Text(ja="できることと、その限界", en="What can be done, and what that cannot do"),
    "cannot": Text(ja="できないこと：{text}", en="It cannot: {text}"),
    "within": Text(ja="期限：知った日から{period}", en="Time: {period} from knowing of it"),
    "further": Text(ja="ほかに", en="Besides"),
}  # fmt: skip


def _say(key: str, lang: str, **values: object) -> str:
    return _SAID[key].get(lang).format(**values)


# --- The list --------------------------------------------------------------------------------------


def explain_procedures(
    procedures: Sequence[Procedure], on: date, lang: str = "en", *, width: int = 80
) -> str:
    """Return the procedures of a day as text, one line each."""
    return procedures_document(procedures, on, lang).as_text(width)


def procedures_document(procedures: Sequence[Procedure], on: date, lang: str = "en") -> Document:
    """Return the procedures of a day as a document."""
    doc = Document()
    doc.answer(_say("listed", lang, on=on, count=len(procedures)))
    for entry in procedures:
        doc.item(_say("one", lang, id=entry.id, name=entry.name.get(lang)))
    return doc


# --- One procedure ---------------------------------------------------------------------------------


def explain_procedure(answer: Described, lang: str = "en", *, width: int = 80) -> str:
    """Return a procedure as text for a terminal, in ``"ja"`` or ``"en"``."""
    return procedure_document(answer, lang).as_text(width)


def procedure_document(answer: Described, lang: str = "en") -> Document:
    """Return a procedure as a document, to be drawn as text or Markdown."""
    doc = Document()
    procedure = answer.procedure
    doc.answer(_say("answer", lang, name=procedure.name.get(lang), on=answer.on))
    if not answer.in_force:
        days = days_between(procedure.start, procedure.until, lang)
        doc.answer(_say("not_in_force", lang, on=answer.on, days=days))
        law_lines(doc, procedure.citations, answer.on, lang)
        return doc
    _first(doc, answer, lang)
    _who_and_where(doc, answer, lang)
    _when(doc, answer, lang)
    _cost_and_time(doc, answer, lang)
    _points(doc, "decided", answer.decided, lang)
    if answer.special_period_ends is not None:
        doc.heading(_say("special_period", lang))
        doc.item(_say("special_day", lang, days=_two(answer.special_period_ends, lang)))
    for key, points in (
        ("meanwhile", answer.stay),
        ("work", answer.work),
        ("travel", answer.travel),
        ("switch", answer.switch),
    ):
        _points(doc, key, points, lang)
    _papers(doc, answer, lang)
    _points(doc, "guarantee", answer.guarantee, lang)
    _points(doc, "fact_finding", answer.fact_finding, lang)
    _length(doc, answer, lang)
    _points(doc, "stated", answer.stated, lang)
    _duties(doc, answer, lang)
    _points(doc, "granted", answer.after_grant, lang)
    _refused(doc, answer, lang)
    if answer.besides:
        doc.heading(_say("further", lang))
        for text in answer.besides:
            doc.item(text.get(lang))
    doc.heading(say("notices", lang))
    for text in answer.notices:
        doc.item(text.get(lang))
    law_lines(doc, answer.citations(), answer.on, lang)
    return doc


def _first(doc: Document, answer: Described, lang: str) -> None:
    """The next safe act with its last day, or a lawyer, before anything else."""
    for each in answer.windows:
        if each.days is not None and each.days.closes is not None:
            past = each.days.closes.later < answer.on
            days = _two(each.days.closes, lang)
            doc.answer(_say("last_day_past" if past else "last_day", lang, days=days, on=answer.on))
            break
    if answer.lawyer_first:
        doc.answer(_say("lawyer", lang))
    if answer.status is not None:
        doc.text(_say("status", lang, status=name_of_status(answer.status, lang)))
    if answer.category is not None:
        from zairyu.procedures.papers import CATEGORIES

        doc.text(_say("category", lang, category=CATEGORIES[answer.category].get(lang)))


def _who_and_where(doc: Document, answer: Described, lang: str) -> None:
    doc.heading(_say("who", lang))
    if not answer.who:
        doc.item(answer.procedure.who.get(lang))
        _sources(doc, answer.procedure.citations[:1], lang)
    for agent in answer.who:
        doc.item(agent.text.get(lang))
        _sources(doc, agent.citations, lang)
    for each in answer.agents_in_japan:
        name = "" if answer.status else f"{_statuses(each, lang)} "
        doc.item(name + each.text.get(lang))
    _sources(doc, answer.agents_in_japan[0].citations if answer.agents_in_japan else (), lang)
    _points(doc, "where", answer.where, lang)
    forms = [form.text.get(lang) for form in answer.forms] or [answer.procedure.form.get(lang)]
    doc.item(_say("form", lang, form=joined(forms, lang)))
    _sources(doc, [each for form in answer.forms for each in form.citations], lang)


def _when(doc: Document, answer: Described, lang: str) -> None:
    doc.heading(_say("when", lang))
    for each in answer.windows:
        doc.item(each.window.text.get(lang))
        _days(doc, each, lang)
        _sources(doc, each.window.citations, lang)


def _days(doc: Document, each: DatedWindow, lang: str) -> None:
    if each.days is None:
        return
    if each.window.starts_from is not None:
        doc.detail(_say("counted_from", lang, what=each.window.starts_from.get(lang)))
    for key, days in (
        ("from", each.days.opens),
        ("last_day", each.days.closes),
        ("without_status", each.days.stay_ends),
    ):
        if days is not None:
            doc.detail(_say(key, lang, days=_two(days, lang)))
            if days.why is not None:
                doc.detail(days.why.ja if lang == "ja" else days.why.en)


def _cost_and_time(doc: Document, answer: Described, lang: str) -> None:
    fee, online = answer.fee, answer.fee_online
    assert fee is not None
    doc.heading(_say("cost", lang))
    doc.item(_say("at_the_counter", lang, yen=yen_text((fee.least, fee.greatest), lang)))
    if online is not None and (online.least, online.greatest) != (fee.least, fee.greatest):
        doc.item(_say("online", lang, yen=yen_text((online.least, online.greatest), lang)))
    for note in fee.notes:
        doc.detail(note.get(lang))
    if fee.reducible_to is not None:
        doc.detail(_say("reduced", lang, yen=yen_text((fee.reducible_to, fee.reducible_to), lang)))
    _sources(doc, fee.citations, lang)
    doc.heading(_say("time", lang))
    standard = answer.procedure.standard_text.get(lang)
    counted = any(answer.procedure.standard_days)
    doc.item(_say("standard", lang, time=standard) if counted else standard)
    for average in _newest(answer):
        name = name_of_status(average.status, lang) if average.status else ""
        shown = f"（{name}）" if name and lang == "ja" else f" ({name})" if name else ""
        doc.item(_say("average", lang, month=average.month, days=average.days, status=shown))
    if answer.averages:
        _sources(doc, (answer.averages[0].citation,), lang)


def _newest(answer: Described) -> list[Average]:
    """Of each status the newest average; the others stand in the JSON answer."""
    newest = {average.status: average for average in sorted(answer.averages, key=lambda a: a.month)}
    return list(newest.values())


def _papers(doc: Document, answer: Described, lang: str) -> None:
    doc.heading(_say("papers", lang))
    for each in answer.common_papers:
        doc.item(each.text.get(lang))
    _sources(doc, {c: None for each in answer.common_papers for c in each.citations}, lang)
    for paper in answer.papers:
        numbers = joined([name[-1] for name in sorted(paper.categories)], lang)
        only = f" ({_say('category_of', lang, numbers=numbers)})" if paper.categories else ""
        doc.item(f"{paper.text.get(lang)}{only}")
    _sources(doc, {paper.citation: None for paper in answer.papers}, lang)
    for text in answer.papers_in_short:
        doc.item(text.get(lang))


def _length(doc: Document, answer: Described, lang: str) -> None:
    if answer.length is None or answer.length.version is None:
        return
    from zairyu.explain.catalogue import periods_words

    doc.heading(_say("length", lang))
    doc.item(periods_words(answer.length.version, lang))
    _sources(doc, (answer.length.version.citation,), lang)
    for note in answer.length.notes:
        doc.item(note.text.get(lang))
        _sources(doc, (note.citation,), lang)


def _duties(doc: Document, answer: Described, lang: str) -> None:
    if not answer.duties:
        return
    doc.heading(_say("duties", lang))
    for duty in answer.duties:
        doc.item(duty.text.get(lang))
        if duty.late is not None:
            doc.detail(duty.late.get(lang))
        if duty.penalty is not None:
            doc.detail(duty.penalty.get(lang))
        place = duty.binds_on(answer.on)
        _sources(doc, (*(() if place is None else (place,)), *duty.penalty_citations), lang)


def _refused(doc: Document, answer: Described, lang: str) -> None:
    _points(doc, "refused", answer.after_refusal, lang)
    if not answer.remedies:
        return
    doc.heading(_say("remedies", lang))
    for remedy in answer.remedies:
        doc.item(
            f"{remedy.name.get(lang)}: {remedy.does.get(lang)}"
            if lang == "en"
            else f"{remedy.name.ja}：{remedy.does.ja}"
        )
        doc.detail(_say("cannot", lang, text=remedy.cannot.get(lang)))
        if remedy.within is not None:
            doc.detail(_say("within", lang, period=period_text(remedy.within, lang)))
        _sources(doc, remedy.citations, lang)


# --- Parts -----------------------------------------------------------------------------------------


def _points(doc: Document, key: str, points: Iterable[Point], lang: str) -> None:
    listed = list(points)
    if not listed:
        return
    doc.heading(_say(key, lang))
    for each in listed:
        doc.item(each.text.get(lang))
        _sources(doc, each.citations, lang)


def _statuses(each: Point, lang: str) -> str:
    from zairyu.statuses.families import STATUS_IDS

    names = [name_of_status(name, lang) for name in STATUS_IDS if name in each.statuses]
    return f"［{joined(names, lang)}］" if lang == "ja" else f"[{joined(names, lang)}]"


def _two(days: Doubtful, lang: str) -> str:
    if days.agree:
        return days.safe.isoformat()
    return say("two_days", lang, safe=days.safe, other=days.other)


def _sources(doc: Document, citations: Iterable[Citation], lang: str) -> None:
    labels = list(dict.fromkeys(cited(citation, lang) for citation in citations))
    if labels:
        doc.detail(say("plain_source", lang, label=("、" if lang == "ja" else "; ").join(labels)))
