"""A folder of law texts, laid out ``<law id>/<revision day>.md``, read on demand.

Only maintenance needs it: the library itself never reads a law text.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Final

from zairyu.citations.parse import TextError, parse
from zairyu.citations.provisions import Node, digest, find_words

__all__ = ["LawFolder", "LawText", "TextError"]

MAX_BYTES: Final = 40_000_000
_LAW_ID: Final = re.compile(r"[0-9A-Z]{5,30}")
_FILE: Final = re.compile(r"(\d{4}-\d{2}-\d{2})\.md")


class LawText:
    """One revision of one instrument, as provisions.

    Parameters
    ----------
    root
        The tree that :func:`zairyu.citations.parse.parse` returns.
    """

    def __init__(self, root: Node) -> None:
        self.root = root

    @classmethod
    def from_text(cls, text: str, where: str = "text", law_id: str | None = None) -> LawText:
        """Parse one file's text; see :func:`zairyu.citations.parse.parse` for the errors."""
        return cls(parse(text, where, law_id))

    def words(self, path: str) -> str | None:
        """Return the normalised words of a provision; ``None`` if it does not exist."""
        return find_words(self.root, path)

    def digest(self, path: str) -> str | None:
        """Return the digest of a provision; ``None`` if it does not exist."""
        words = self.words(path)
        return None if words is None else digest(words)

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """The paths of all provisions, in reading order."""
        return tuple(path for path, _ in self.root.walk())

    @cached_property
    def _places(self) -> dict[str, list[str]]:
        places: dict[str, list[str]] = {}
        for path, node in self.root.walk():
            places.setdefault(digest(node.text), []).append(path)
        return places

    def places(self, wanted: str) -> tuple[str, ...]:
        """Return the paths of the provisions that have this digest, in reading order."""
        return tuple(self._places.get(wanted, ()))

    def has_one_paragraph(self, article: str) -> bool:
        """Say whether an article consists of a single paragraph."""
        node = self.root.children.get(article)
        return node is not None and list(node.children) == ["1"] and not node.own


class LawFolder:
    """All texts of a folder; each is read and parsed once, when it is first asked for.

    Raises
    ------
    TextError
        If the folder does not exist.
    """

    def __init__(self, folder: Path | str) -> None:
        self.folder = Path(folder)
        if not self.folder.is_dir():
            raise TextError(str(folder), 0, "no such folder")
        self._texts: dict[tuple[str, date], LawText] = {}
        self._revisions: dict[str, tuple[date, ...]] = {}

    def revisions(self, law_id: str) -> tuple[date, ...]:
        """Return the days of the revisions that are there, oldest first."""
        if law_id not in self._revisions:
            self._revisions[law_id] = self._find_revisions(law_id)
        return self._revisions[law_id]

    def _find_revisions(self, law_id: str) -> tuple[date, ...]:
        if not _LAW_ID.fullmatch(law_id):
            return ()
        place = self.folder / law_id
        if not place.is_dir():
            return ()
        days: list[date] = []
        for file in place.iterdir():
            named = _FILE.fullmatch(file.name)
            if named is None:
                continue
            try:
                days.append(date.fromisoformat(named[1]))
            except ValueError as error:
                raise TextError(str(file), 0, "the name is not a day") from error
        return tuple(sorted(days))

    def text(self, law_id: str, revision: date) -> LawText:
        """Return one revision.

        Raises
        ------
        TextError
            If it is not there, is no UTF-8 text, is too large, or cannot be parsed.
        """
        key = (law_id, revision)
        if key not in self._texts:
            self._texts[key] = self._read(law_id, revision)
        return self._texts[key]

    def _read(self, law_id: str, revision: date) -> LawText:
        if revision not in self.revisions(law_id):
            raise TextError(f"{law_id}/{revision}.md", 0, "no such revision in the folder")
        file = self.folder / law_id / f"{revision.isoformat()}.md"
        where = f"{law_id}/{file.name}"
        try:
            size = file.stat().st_size
            if size > MAX_BYTES:
                raise TextError(where, 0, f"{size} bytes; at most {MAX_BYTES} are read")
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise TextError(where, 0, "no UTF-8 text") from error
        except OSError as error:
            raise TextError(where, 0, f"cannot be read: {error.strerror}") from error
        return LawText.from_text(text, where, law_id)
