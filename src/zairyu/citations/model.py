"""Instruments and citations: where a rule stands, who saw the text, and when.

A citation names an instrument, a path in it, the revision whose text was read, how sure that
reading is, and the day it was last verified. The digest of the provision is looked up in a data
file when it is first asked for; law modules never write digests.

>>> from zairyu.citations import ACT
>>> cited = ACT.at("22/2/1", read="2026-06-14")
>>> cited.label("ja")
'入管法22条2項1号'
>>> cited.label("en")
'Immigration Control and Refugee Recognition Act, Art. 22(2)(i)'
"""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from zairyu.citations.paths import BadCitation, Shape, canonical, label_en, label_ja
from zairyu.logic import Norm, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["VERIFIED", "Citation", "Confidence", "Instrument"]

VERIFIED: Final = date(2026, 11, 23)
"""The day to which the law in this release was last checked."""


class Confidence(Enum):
    """Who saw the words that a citation stands for."""

    TEXT_SEEN = "text_seen"
    """The consolidated or promulgated text was read."""
    OFFICIAL = "official"
    """A page, guideline or draft of the ministry or agency was read."""
    SECONDARY = "secondary"
    """Practitioners' or press reports were read, not the source."""
    MEMORY = "memory"
    """Known, but no source was seen."""

    @property
    def text(self) -> Text:
        """The words shown to a reader."""
        return _CONFIDENCE_TEXT[self]


_CONFIDENCE_TEXT: Final = {
    Confidence.TEXT_SEEN: Text(ja="条文を確認", en="text read"),
    Confidence.OFFICIAL: Text(ja="官公庁の資料を確認", en="official page read"),
    Confidence.SECONDARY: Text(
        ja="実務家等の資料による（原文は未確認）",
        en="from secondary reports; the source was not seen",
    ),
    Confidence.MEMORY: Text(ja="出典を確認していない", en="known, but no source was seen"),
}


def _day(value: date | str | None, what: str) -> date | None:
    """Read a day given as a date or an ISO string; a datetime is refused."""
    if value is None:
        return None
    if isinstance(value, datetime) or not isinstance(value, date | str):
        msg = f"{what} is a date or an ISO string, not {value!r}"
        raise BadCitation(msg)
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        msg = f"{what} is not a day: {value!r}"
        raise BadCitation(msg) from error
    if day.isoformat() != value:
        msg = f"{what} is written YYYY-MM-DD, not {value!r}"
        raise BadCitation(msg)
    return day


@frozen(cache_hash=True)
class Instrument:
    """A statute, order, ordinance, notice, guideline, or a body of practice.

    Two instruments are equal when their ``id`` is.

    Parameters
    ----------
    id
        The e-Gov law id, or a slug such as ``guideline.permanent_residence``.
    ja, en
        Full name in both languages.
    norm
        What kind of norm it is; a requirement that cites it takes this kind.
    short_ja, short_en
        The name used in labels; the full name where empty.
    number
        Law or notice number in Arabic figures (``昭和26年政令319号``), empty where there is none.
    url
        Where a reader finds it; empty where there is no stable public address.
    shape
        How it is divided; decides what the segments of a path mean.
    confidence
        What :meth:`at` takes when no confidence is given.
    law_id
        The e-Gov law id where there is one, else ``None``.
    gojuon
        Whether its sub-items run アイウ instead of イロハ.
    """

    id: str
    ja: str = field(eq=False)
    en: str = field(eq=False)
    norm: Norm = field(eq=False)
    short_ja: str = field(eq=False, default="", kw_only=True)
    short_en: str = field(eq=False, default="", kw_only=True)
    number: str = field(eq=False, default="", kw_only=True)
    url: str = field(eq=False, default="", kw_only=True)
    shape: Shape = field(eq=False, default=Shape.ARTICLES, kw_only=True)
    confidence: Confidence = field(eq=False, default=Confidence.TEXT_SEEN, kw_only=True)
    law_id: str | None = field(eq=False, default=None, kw_only=True)
    gojuon: bool = field(eq=False, default=False, kw_only=True)

    def at(
        self,
        path: str,
        read: date | str | None,
        confidence: Confidence | str | None = None,
        verified: date | str = VERIFIED,
        note: str | None = None,
        *,
        until: date | str | None = None,
    ) -> Citation:
        """Cite one provision of this instrument.

        Parameters
        ----------
        path
            Which provision; the empty string means the whole instrument.
        read
            The day on which the revision that was read came into force; ``None`` where no
            revision is known.
        confidence
            Who saw the words; the instrument's own default where not given.
        verified
            The day on which this was last checked.
        note
            A short remark for maintainers (which report, what is inferred).
        until
            The first day on which the cited wording no longer applies, where the citation belongs
            to a version of a rule that has ended (half-open, as all intervals here).

        Raises
        ------
        BadCitation
            If any of these is not well formed.
        """
        return Citation(
            instrument=self,
            path=path,
            read=read,
            confidence=confidence or self.confidence,
            verified=verified,
            note=note,
            until=until,
        )

    def name(self, lang: str) -> str:
        """Return the name used in labels, in ``"ja"`` or ``"en"``."""
        text = Text(ja=self.short_ja or self.ja, en=self.short_en or self.en)
        return text.get(lang)


def _confidence(value: Confidence | str) -> Confidence:
    try:
        return Confidence(value)
    except ValueError as error:
        known = ", ".join(each.value for each in Confidence)
        msg = f"confidence is one of {known}; not {value!r}"
        raise BadCitation(msg) from error


def _read(value: date | str | None) -> date | None:
    return _day(value, "the revision read")


def _until(value: date | str | None) -> date | None:
    return _day(value, "the end of the version")


def _verified(value: date | str) -> date:
    day = _day(value, "the day verified")
    if day is None:
        msg = "a citation needs the day on which it was verified"
        raise BadCitation(msg)
    return day


@frozen(cache_hash=True)
class Citation:
    """One provision, in one revision, as somebody read it. Made with :meth:`Instrument.at`."""

    instrument: Instrument
    path: str
    read: date | None = field(converter=_read)
    confidence: Confidence = field(converter=_confidence)
    verified: date = field(converter=_verified)
    note: str | None = None
    until: date | None = field(converter=_until, default=None)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "path", canonical(self.path, self.instrument.shape))
        if self.until is not None and self.read is not None and self.until <= self.read:
            place = f"{self.instrument.id} {self.path}"
            msg = f"{place}: a version read on {self.read} cannot end on {self.until}"
            raise BadCitation(msg)

    @property
    def norm(self) -> Norm:
        """What kind of norm it is: the instrument's."""
        return self.instrument.norm

    @property
    def superseded(self) -> bool:
        """Whether it belongs to a version of a rule that has ended."""
        return self.until is not None

    @property
    def digest(self) -> str | None:
        """``sha256:...`` of the provision as read; ``None`` where none was stored."""
        from zairyu.citations.digests import stored_digest

        return stored_digest(self)

    @property
    def url(self) -> str:
        """Where a reader finds the instrument; empty where there is no stable address."""
        return self.instrument.url

    def label(self, lang: str) -> str:
        """Return how it is written in ``"ja"`` or ``"en"``: 入管法22条2項1号."""
        from zairyu.citations.digests import has_one_paragraph

        name = self.instrument.name(lang)
        single = has_one_paragraph(self)
        if lang == "ja":
            place = label_ja(self.path, self.instrument.shape, one_paragraph=single)
            gap = " " if self.instrument.shape in (Shape.SECTIONS, Shape.PAGE) and place else ""
            return f"{name}{gap}{place}"
        place = label_en(
            self.path,
            self.instrument.shape,
            one_paragraph=single,
            gojuon=self.instrument.gojuon,
        )
        return f"{name}, {place}" if place else name

    def to_json(self) -> dict[str, Any]:
        """Return it as plain types; days are ISO strings."""
        return {
            "instrument": self.instrument.id,
            "law_id": self.instrument.law_id,
            "path": self.path,
            "revision": self.read.isoformat() if self.read else None,
            "until": self.until.isoformat() if self.until else None,
            "digest": self.digest,
            "verified": self.verified.isoformat(),
            "confidence": self.confidence.value,
            "norm": self.norm.value,
            "label_ja": self.label("ja"),
            "label_en": self.label("en"),
            "url": self.url or None,
            "note": self.note,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Citation:
        """Return the citation that :meth:`to_json` wrote.

        Raises
        ------
        BadCitation
            If a key is missing, the instrument is unknown, or a value is not well formed.
        """
        from zairyu.citations.instruments import instrument

        try:
            return instrument(data["instrument"]).at(
                data["path"],
                data["revision"],
                data["confidence"],
                data["verified"],
                data.get("note"),
                until=data.get("until"),
            )
        except KeyError as error:
            msg = f"a citation needs the key {error.args[0]!r}"
            raise BadCitation(msg) from error
