"""Facts, values, comparisons, periods and names as a person reads them."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period
from zairyu.errors import UnknownName
from zairyu.explain.value_names import ENGLISH, JAPANESE, PARAMETERS
from zairyu.explain.words import WORDS, joined, say
from zairyu.logic import Ask, Claim, Found, Special
from zairyu.logic.describe import value_text
from zairyu.statuses import status
from zairyu.statuses.designated import NOTIFIED, UNLISTED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zairyu.citations import Citation
    from zairyu.logic.expressions import Citable, Test

__all__ = [
    "cited", "days_between", "name_of_designation", "name_of_fact", "name_of_procedure", "name_of_status", "needed",
    "params_words", "period_text", "short_source", "value_words", "via_words", "who", "yen_text",
]  # fmt: skip

_PERIOD: Final = re.compile(r"P(?=.)(\d+Y)?(\d+M)?(\d+D)?")
_MOST_NAMES: Final = 5
DESIGNATIONS: Final = frozenset(entry.code for entry in (*NOTIFIED, *UNLISTED))
"""Codes of kinds of Designated Activities, where they are values of facts or parameters."""
_OPPOSITES: Final = {
    ">=": "<", ">": "<=", "<=": ">", "<": ">=", "==": "!=", "in": "not in", "has": "not has",
    "known": "not known",
}  # fmt: skip


def name_of_status(name: str, lang: str) -> str:
    """Return the official name of a status, or of a place outside them; any other id with its words parted."""
    try:
        return status(name).name.get(lang)
    except UnknownName:
        from zairyu.pathways.nodes import OUTSIDE

        known = OUTSIDE.get(name) or WORDS.get(name)
        return name.replace("_", " ") if known is None else known.get(lang)


def name_of_designation(code: str, lang: str) -> str:
    """Return what a kind of Designated Activities is called, with its number if it stands in the notice.

    >>> name_of_designation("53", "en"), name_of_designation("DEPARTURE", "ja")
    ('no. 53: Digital nomad', '出国準備')
    """
    from zairyu.statuses.designated import designated_activity

    entry = designated_activity(code)
    name = entry.name.get(lang)
    if not entry.listed:
        return name
    return f"{code}号 {name}" if lang == "ja" else f"no. {code}: {name}"


def name_of_procedure(name: str, lang: str) -> str:
    """Return the official name of a procedure; any other id with its words parted."""
    from zairyu.procedures import PROCEDURES

    found = PROCEDURES.get(name)
    if found is not None:
        return found.name.get(lang)
    return WORDS[name].get(lang) if name in WORDS else name.replace("_", " ")


def period_text(period: Period, lang: str) -> str:
    """Return a length of time.

    >>> period_text(Period(years=4, months=3), "en"), period_text(Period(days=90), "ja")
    ('4 years 3 months', '90日')
    """
    parts = []
    for number, ja, en in (
        (period.years, "年", "year"),
        (period.months, "か月", "month"),
        (period.days, "日", "day"),
    ):
        if number:
            parts.append(
                f"{number}{ja}" if lang == "ja" else f"{number} {en}{'' if number == 1 else 's'}"
            )
    return ("" if lang == "ja" else " ").join(parts)


def yen_text(fee: tuple[int, int], lang: str) -> str:
    """Return a fee, or the least and the greatest it can be."""
    least, greatest = fee
    if least == greatest:
        return say("yen", lang, yen=f"{least:,}") if least else say("no_fee", lang)
    return say("yen_between", lang, least=f"{least:,}", greatest=f"{greatest:,}")


def name_of_fact(ask: Ask, lang: str) -> str:
    """Return a fact's name with its parameters in words."""
    name = ask.fact.name.get(lang)
    params = params_words(ask, lang)
    return say("with_param", lang, fact=name, params=params) if params else name


def params_words(ask: Ask, lang: str) -> str:
    """Return the parameters of a fact in words; empty where it has none."""
    return joined([_param(value, lang) for value in ask.params.values()], lang)


def _param(value: Any, lang: str) -> str:
    text = str(value)
    if text in DESIGNATIONS:
        return name_of_designation(text, lang)
    if _PERIOD.fullmatch(text):
        return say("past", lang, period=period_text(Period.parse(text), lang))
    if text in PARAMETERS:
        return PARAMETERS[text][0 if lang == "ja" else 1]
    return name_of_status(text, lang)


def value_words(value: Any, ask: Ask, lang: str) -> str:
    """Return a fact's value on a day, with who says so where that matters."""
    if isinstance(value, Claim):
        return say(
            "claimed", lang, value=value_words(value.value, ask, lang), by=who(value.by, lang)
        )
    if isinstance(value, Found):
        inner = _plain_words(value.value, ask, lang)
        if value.on is None:
            return say("found", lang, value=inner, by=who(value.by, lang))
        return say("found_on", lang, value=inner, by=who(value.by, lang), on=value.on)
    if value is Special.UNKNOWN:
        return say("not_judged" if ask.fact.judged else "not_stated", lang)
    return _plain_words(value, ask, lang)


def _plain_words(value: Any, ask: Ask, lang: str) -> str:
    if isinstance(value, Enum):
        return say("none" if value is Special.NONE else "not_stated", lang)
    if isinstance(value, bool):
        return say("yes" if value else "no", lang)
    if isinstance(value, int | Decimal):
        if lang == "ja" and ask.fact.id.rpartition(".")[2].startswith("age"):
            return f"{value}歳"  # years of age have a counter of their own
        return value_text(value, ask.fact.unit, lang)
    if isinstance(value, frozenset):
        return _listed(value, ask, lang)
    if not isinstance(value, str):
        return str(value)
    if value in DESIGNATIONS and value in ask.fact.values:
        return name_of_designation(value, lang)
    if value in JAPANESE and value in ask.fact.values:
        if lang == "ja":
            return JAPANESE[value]
        return ENGLISH.get(value) or value.replace("_", " ")
    return name_of_status(value, lang)


def _listed(values: frozenset[Any], ask: Ask, lang: str) -> str:
    """Return a set in the order in which its values were declared; a long one is cut short."""
    order = {value: place for place, value in enumerate(ask.fact.values)}
    names = [
        _plain_words(value, ask, lang)
        for value in sorted(values, key=lambda value: (order.get(value, len(order)), str(value)))
    ]
    if not names:
        return say("none", lang)
    if len(names) > _MOST_NAMES + 1:
        more = say("and_more", lang, count=len(names) - _MOST_NAMES)
        names = [*names[:_MOST_NAMES], more]
    return joined(names, lang)


def who(by: str, lang: str) -> str:
    """Return who claims or found something: a known part in words, a name as it is."""
    return WORDS[f"by.{by}"].get(lang) if f"by.{by}" in WORDS else by


def needed(test: Test, lang: str, *, negated: bool) -> str | None:
    """Return what a comparison asks for; None where the fact's name says it already.

    Parameters
    ----------
    negated
        It stands inside a "not": the opposite is asked for.
    """
    op, value = test.op, test.value
    if isinstance(value, bool) and op == "==":
        return say("yes" if value is not negated else "no", lang)
    if op == "known":
        return say("not known" if negated else "stated", lang)
    if negated:
        op = _OPPOSITES[op]
    if isinstance(value, Ask):
        return say(op, lang, value=name_of_fact(value, lang))
    return say(op, lang, value=_plain_words(value, test.ask, lang))


def via_words(via: str, lang: str) -> str:
    """Return through which days a fact is read: ``@-P3Y`` is "as of 3 years before"."""
    return joined([_one_via(part, lang) for part in via.split("@") if part], lang)


def _one_via(part: str, lang: str) -> str:
    throughout = part.endswith("..")
    part = part.removesuffix("..")
    if part == "decision":
        return say("at_decision", lang)
    if part.startswith("-"):
        key = "since_back" if throughout else "as_of_back"
        return say(key, lang, period=period_text(Period.parse(part[1:]), lang))
    return say("since_day" if throughout else "as_of_day", lang, day=part)


def cited(citation: Citation | Citable, lang: str) -> str:
    """Return how a source is written, with how it is known where the text itself was not read."""
    from zairyu.citations import Citation, Confidence

    label = citation.label(lang)
    if isinstance(citation, Citation) and citation.confidence is not Confidence.TEXT_SEEN:
        return say("sure", lang, label=label, confidence=citation.confidence.text.get(lang))
    return label


def short_source(citations: Iterable[Citation], lang: str) -> str:
    """Return sources in a word: each instrument once, by its everyday name, with its places.

    What was not read in the text itself is marked.
    """
    from zairyu.citations import ACT, PRACTICE, Confidence

    everyday = {ACT: "short_act", PRACTICE: "short_practice"}
    by_name: dict[str, list[str]] = {}
    for citation in citations:
        whole = citation.instrument.name(lang)
        short = everyday.get(citation.instrument)
        name = whole if short is None else say(short, lang)
        place = citation.label(lang).removeprefix(whole).lstrip(", ")
        if citation.confidence is not Confidence.TEXT_SEEN:
            name = say(
                "sure_short", lang, label=name, how=say(f"how.{citation.confidence.value}", lang)
            )
        by_name.setdefault(name, []).append(place)
    gap = "" if lang == "ja" else " "
    said = [f"{name}{gap}{joined(places, lang)}".strip() for name, places in by_name.items()]
    return ("；" if lang == "ja" else "; ").join(said)


def days_between(start: date | str | None, until: date | str | None, lang: str) -> str:
    """Return a half-open interval of days; empty where it is open on both sides."""
    parts = []
    if start is not None:
        parts.append(say("since", lang, day=start))
    if until is not None:
        parts.append(say("until", lang, day=until))
    return joined(parts, lang)
