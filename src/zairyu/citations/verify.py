"""Maintenance: compare stored digests with a folder of law texts, and fill in missing ones.

:func:`verify` answers two questions for each citation. Is the stored digest really that of the
provision in the revision that was read? And does the newest revision in the folder still say the
same there? For a citation whose version has ended, the second question is asked of the last
revision before that end: the newest text is then expected to differ and is no error.
"""

from __future__ import annotations

import json
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from zairyu.citations.digests import FILE_NAME, load
from zairyu.citations.paths import Shape
from zairyu.citations.texts import LawFolder, LawText
from zairyu.logic import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from zairyu.citations.model import Citation

__all__ = [
    "Check", "FillReport", "Kind", "VerificationReport", "Verified", "fill", "verify",
]  # fmt: skip

MAX_PLACES: Final = 3


class Kind(Enum):
    """What the comparison of one citation with one revision found."""

    SAME = "same"
    """The provision at that path has the stored digest."""
    CHANGED = "changed"
    """There is such a provision, with other words."""
    MOVED = "moved"
    """The same words stand at another path now."""
    NOT_FOUND = "not_found"
    """There is no such provision, and its words stand nowhere else, or stood at many places."""
    INSTRUMENT_ABSENT = "instrument_absent"
    """The folder has no text of that instrument, or the instrument has no consolidated text."""
    REVISION_ABSENT = "revision_absent"
    """The folder has the instrument, but not the revision to compare with."""
    NOT_STORED = "not_stored"
    """The provision is there, but no digest was stored for it yet: run :func:`fill`."""

    @property
    def text(self) -> Text:
        """The words shown to a maintainer."""
        return _KIND_TEXT[self]


_KIND_TEXT: Final = {
    Kind.SAME: Text(ja="同じ", en="same"),
    Kind.CHANGED: Text(ja="変更", en="changed"),
    Kind.MOVED: Text(ja="移動", en="moved"),
    Kind.NOT_FOUND: Text(ja="なし", en="not found"),
    Kind.INSTRUMENT_ABSENT: Text(ja="法令の原文なし", en="instrument absent"),
    Kind.REVISION_ABSENT: Text(ja="その版なし", en="revision absent"),
    Kind.NOT_STORED: Text(ja="未登録", en="not stored"),
}
_EMPTY: Final = ("", "削除", "略")
"""Words that say nothing by which a provision could be known again."""
_FAILURES: Final = (Kind.CHANGED, Kind.NOT_FOUND, Kind.NOT_STORED)


@frozen
class Check:
    """One comparison: with which revision, what was found, where the words stand now if moved."""

    kind: Kind
    revision: date | None = None
    moved_to: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "kind": self.kind.value,
            "revision": self.revision.isoformat() if self.revision else None,
            "moved_to": list(self.moved_to),
        }


@frozen
class Verified:
    """What was found for one citation.

    Parameters
    ----------
    citation
        The citation.
    own
        Compared with the revision that was read.
    newest
        Compared with the newest revision in the folder.
    last
        For a citation whose version has ended: compared with the last revision in force before that
        end; ``None`` for all others.
    ended
        The first day on which the cited wording no longer applies; ``None`` if it still does.
    """

    citation: Citation
    own: Check
    newest: Check
    last: Check | None = None
    ended: date | None = None

    @property
    def ok(self) -> bool:
        """Whether nothing needs a maintainer: neither changed nor not found nor not stored."""
        deciding = self.newest if self.last is None else self.last
        return self.own.kind not in _FAILURES and deciding.kind not in _FAILURES

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "citation": self.citation.to_json(),
            "own": self.own.to_json(),
            "newest": self.newest.to_json(),
            "last": self.last.to_json() if self.last else None,
            "ended": self.ended.isoformat() if self.ended else None,
            "ok": self.ok,
        }


@frozen
class VerificationReport:
    """What was found for every citation, in the order of instrument, path and revision."""

    results: tuple[Verified, ...]

    @property
    def ok(self) -> bool:
        """Whether the command may end with exit code 0."""
        return all(result.ok for result in self.results)

    @property
    def exit_code(self) -> int:
        """0, or 1 where something changed or was not found."""
        return 0 if self.ok else 1

    def counts(self) -> dict[str, dict[str, int]]:
        """Return how often each kind occurs, for the own and for the newest revision."""
        own = {kind.value: 0 for kind in Kind}
        newest = dict(own)
        for result in self.results:
            own[result.own.kind.value] += 1
            newest[result.newest.kind.value] += 1
        return {"own": own, "newest": newest}

    def to_json(self) -> dict[str, Any]:
        """Return plain types, with every citation."""
        return {
            "schema": "zairyu/verification/1",
            "ok": self.ok,
            "citations": len(self.results),
            "counts": self.counts(),
            "results": [result.to_json() for result in self.results],
        }

    def to_text(self, lang: str, *, everything: bool = False) -> str:
        """Return a plain table in ``"ja"`` or ``"en"``; the answer first.

        Parameters
        ----------
        lang
            The language.
        everything
            Whether citations without any finding are listed too.
        """
        head = Text(
            ja=f"引用{len(self.results)}件を照合：" + ("問題なし" if self.ok else "要確認あり"),
            en=f"{len(self.results)} citations compared: "
            + ("nothing to look at" if self.ok else "some need a look"),
        ).get(lang)
        lines = [head, *self._count_lines(lang), ""]
        lines += [
            line
            for result in self.results
            if everything or not result.ok or Kind.MOVED in (result.own.kind, result.newest.kind)
            for line in _result_lines(result, lang)
        ]
        return "\n".join(lines).rstrip() + "\n"

    def _count_lines(self, lang: str) -> Iterator[str]:
        counts = self.counts()
        names = {
            "own": Text(ja="読んだ版", en="own revision"),
            "newest": Text(ja="最新の版", en="newest revision"),
        }
        for column, name in names.items():
            found = [
                f"{Kind(kind).text.get(lang)} {count}"
                for kind, count in counts[column].items()
                if count
            ]
            yield f"  {name.get(lang)}: {', '.join(found) or '-'}"


def _result_lines(result: Verified, lang: str) -> Iterator[str]:
    mark = "  " if result.ok else "! "
    yield f"{mark}{result.citation.label(lang)} [{result.citation.read or '-'}]"
    names = (
        (Text(ja="読んだ版", en="own"), result.own),
        (Text(ja="適用された最後の版", en="last in force"), result.last),
        (Text(ja="最新の版", en="newest"), result.newest),
    )
    parts: list[str] = []
    for name, check in names:
        if check is None:
            continue
        words = f"{name.get(lang)}: {check.kind.text.get(lang)}"
        if check.revision:
            words += f" ({check.revision})"
        if check.moved_to:
            words += f" -> {', '.join(check.moved_to)}"
        parts.append(words)
    if result.ended:
        parts.append(Text(ja=f"{result.ended}に失効", en=f"ended on {result.ended}").get(lang))
    yield "    " + "; ".join(parts)


def verify(
    citations: Iterable[Citation],
    folder: Path | str,
    *,
    ended: Mapping[Citation, date] | None = None,
    stored: Mapping[str, Any] | None = None,
) -> VerificationReport:
    """Compare every citation with its own revision and with the newest one in the folder.

    Parameters
    ----------
    citations
        The citations in use; duplicates are compared once.
    folder
        Laid out ``<law id>/<revision day>.md``.
    ended
        The first day on which a cited wording no longer applies, for citations that only closed
        versions of rules use and that do not say so themselves (``until``).
    stored
        The stored digests, as in the data file's ``laws``; those of this release where not given.

    Raises
    ------
    TextError
        If the folder is not there or a text in it cannot be read.
    """
    laws = LawFolder(folder)
    digests = load() if stored is None else stored
    ends = ended or {}
    results = [
        _verify_one(citation, laws, digests, citation.until or ends.get(citation))
        for citation in _unique(citations)
    ]
    return VerificationReport(tuple(results))


def _unique(citations: Iterable[Citation]) -> list[Citation]:
    return sorted(
        dict.fromkeys(citations),
        key=lambda each: (
            each.instrument.id, each.path, each.read or date.min, each.until or date.max,
            each.verified, each.confidence.value, each.note or "",
        ),
    )  # fmt: skip


def _verify_one(
    citation: Citation, laws: LawFolder, digests: Mapping[str, Any], end: date | None
) -> Verified:
    law_id = citation.instrument.law_id
    revisions = laws.revisions(law_id) if law_id else ()
    if law_id is None or not revisions:
        absent = Check(Kind.INSTRUMENT_ABSENT)
        return Verified(citation, absent, absent, absent if end else None, end)
    digest = _stored(digests, law_id, citation)
    repeated = citation.path in digests.get(law_id, {}).get("repeated", ())

    def compare(revision: date | None) -> Check:
        if revision is None or revision not in revisions:
            return Check(Kind.REVISION_ABSENT, revision)
        return _compare(citation, digest, repeated, laws.text(law_id, revision), revision)

    own = compare(citation.read)
    newest = revisions[-1]
    if citation.read is not None and citation.read > newest:
        # law that the folder does not have yet: the older text there says nothing about it
        later = Check(Kind.REVISION_ABSENT, citation.read)
        return Verified(citation, own, later, later if end else None, end)
    if digest is None and own.kind is Kind.REVISION_ABSENT:
        return Verified(citation, own, own, own if end else None, end)
    last = None
    if end is not None:
        before = [day for day in revisions if day < end and day >= (citation.read or day)]
        last = compare(before[-1] if before else None)
    return Verified(citation, own, compare(newest), last, end)


def _stored(digests: Mapping[str, Any], law_id: str, citation: Citation) -> str | None:
    if citation.read is None:
        return None
    paths = digests.get(law_id, {}).get("digests", {})
    digest: str | None = paths.get(citation.path, {}).get(citation.read.isoformat())
    return digest


def _compare(
    citation: Citation, digest: str | None, repeated: bool, text: LawText, revision: date
) -> Check:
    """Compare with one text.

    Words that stood at several places when they were stored (``repeated``) never count as moved:
    that they still stand elsewhere says nothing about the place cited.
    """
    found = text.digest(citation.path)
    if digest is None:
        return Check(Kind.NOT_FOUND if found is None else Kind.NOT_STORED, revision)
    if found == digest:
        return Check(Kind.SAME, revision)
    places = () if repeated else text.places(digest)
    if places:
        return Check(Kind.MOVED, revision, places[:MAX_PLACES])
    return Check(Kind.NOT_FOUND if found is None else Kind.CHANGED, revision)


# --- Filling the data file -----------------------------------------------------------------------


@frozen
class FillReport:
    """What filling did.

    Parameters
    ----------
    stored
        Citations whose digest was written for the first time.
    kept
        Citations whose digest was there already and still fits, or cannot be compared here.
    differing
        Citations whose stored digest is not that of the folder's text of the same revision; kept as
        they were unless replacing was asked for.
    not_found
        Citations whose instrument and revision are in the folder, but not the provision.
    without_text
        Citations without a digest, because the folder has no such instrument or revision.
    dropped
        How many digests that no citation uses any more were dropped.
    """

    stored: tuple[Citation, ...]
    kept: tuple[Citation, ...]
    differing: tuple[Citation, ...]
    not_found: tuple[Citation, ...]
    without_text: tuple[Citation, ...]
    dropped: int

    @property
    def ok(self) -> bool:
        """Whether every cited provision that could be looked up was found as stored."""
        return not self.differing and not self.not_found


def fill(
    citations: Iterable[Citation],
    folder: Path | str,
    *,
    data_file: Path | str | None = None,
    replace: bool = False,
) -> FillReport:
    """Write the digests of the cited provisions into the data file; drop those no longer cited.

    Parameters
    ----------
    citations
        All citations in use.
    folder
        Laid out ``<law id>/<revision day>.md``.
    data_file
        The file to write; the one in the source tree where not given.
    replace
        Whether a stored digest that differs from the folder's text of the same revision is
        replaced. Left as it is otherwise: a consolidated text of a past day should not change.

    Raises
    ------
    TextError
        If the folder is not there or a text in it cannot be read.
    """
    laws = LawFolder(folder)
    target = Path(data_file) if data_file is not None else Path(__file__).with_name(FILE_NAME)
    old: dict[str, Any] = (
        json.loads(target.read_text(encoding="utf-8"))["laws"] if target.exists() else {}
    )
    groups: dict[str, list[Citation]] = {
        name: [] for name in ("stored", "kept", "differing", "not_found", "without_text")
    }
    new: dict[str, dict[str, dict[str, str]]] = {}
    for citation in _unique(citations):
        law_id, read = citation.instrument.law_id, citation.read
        if law_id is None or read is None:
            groups["without_text"].append(citation)
            continue
        before = _stored(old, law_id, citation)
        known = read in laws.revisions(law_id)
        found = laws.text(law_id, read).digest(citation.path) if known else before
        name = _filled(known, before, found)
        groups[name].append(citation)
        digest = before if name == "differing" and not replace else found
        if digest is not None:
            new.setdefault(law_id, {}).setdefault(citation.path, {})[read.isoformat()] = digest
    _write(target, new, _one_paragraph(groups, laws, old), _repeated(new, laws, old))
    dropped = sum(
        1
        for law_id, law in old.items()
        for path, days in law["digests"].items()
        for day in days
        if day not in new.get(law_id, {}).get(path, {})
    )
    return FillReport(**{name: tuple(group) for name, group in groups.items()}, dropped=dropped)


def _filled(known: bool, before: str | None, found: str | None) -> str:
    if found is None:
        return "not_found" if known else "without_text"
    if before is None:
        return "stored"
    return "kept" if before == found else "differing"


def _one_paragraph(
    groups: Mapping[str, list[Citation]], laws: LawFolder, old: Mapping[str, Any]
) -> dict[str, set[str]]:
    """Return the cited articles that have a single paragraph in every revision cited."""
    single: dict[str, set[str]] = {}
    several: dict[str, set[str]] = {}
    for citation in (each for group in groups.values() for each in group):
        law_id, read = citation.instrument.law_id, citation.read
        if law_id is None or read is None or citation.instrument.shape is not Shape.ARTICLES:
            continue
        article = citation.path.split("/", 1)[0]
        if read in laws.revisions(law_id):
            one = laws.text(law_id, read).has_one_paragraph(article)
        else:
            one = article in old.get(law_id, {}).get("one_paragraph", ())
        (single if one else several).setdefault(law_id, set()).add(article)
    return {law_id: articles - several.get(law_id, set()) for law_id, articles in single.items()}


def _repeated(
    new: Mapping[str, Mapping[str, Mapping[str, str]]], laws: LawFolder, old: Mapping[str, Any]
) -> dict[str, set[str]]:
    """Return the cited paths whose words stand at several places, or say nothing."""
    repeated: dict[str, set[str]] = {}
    for law_id, paths in new.items():
        before = old.get(law_id, {}).get("repeated", ())
        for path, days in paths.items():
            for day, digest in days.items():
                revision = date.fromisoformat(day)
                if revision in laws.revisions(law_id):
                    text = laws.text(law_id, revision)
                    several = len(text.places(digest)) > 1 or text.words(path) in _EMPTY
                else:
                    several = path in before
                if several:
                    repeated.setdefault(law_id, set()).add(path)
    return repeated


def _write(
    target: Path,
    digests: Mapping[str, Mapping[str, Mapping[str, str]]],
    single: Mapping[str, set[str]],
    repeated: Mapping[str, set[str]],
) -> None:
    laws = {
        law_id: {
            "one_paragraph": sorted(single.get(law_id, ())),
            "repeated": sorted(repeated.get(law_id, ())),
            "digests": {
                path: dict(sorted(days.items())) for path, days in sorted(digests[law_id].items())
            },
        }
        for law_id in sorted(digests)
    }
    text = json.dumps({"laws": laws}, ensure_ascii=False, indent=1)
    target.write_text(text + "\n", encoding="utf-8", newline="\n")
    load.cache_clear()
