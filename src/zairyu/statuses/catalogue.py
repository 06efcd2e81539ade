"""The whole catalogue in legal order, and its index of names. Loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from zairyu.statuses.beside import BESIDE
from zairyu.statuses.former import FORMER_STATUSES
from zairyu.statuses.model import Status
from zairyu.statuses.table_1_1 import TABLE_1_1
from zairyu.statuses.table_1_2 import TABLE_1_2
from zairyu.statuses.table_1_3 import TABLE_1_3
from zairyu.statuses.table_1_4 import TABLE_1_4
from zairyu.statuses.table_1_5 import TABLE_1_5
from zairyu.statuses.table_2 import TABLE_2

__all__ = ["BY_ID", "BY_NAME", "CATALOGUE", "folded", "names_of"]

CATALOGUE: Final[tuple[Status, ...]] = (
    *TABLE_1_1, *TABLE_1_2, *TABLE_1_3, *TABLE_1_4, *TABLE_1_5, *TABLE_2, *BESIDE, *FORMER_STATUSES,
)  # fmt: skip
"""Every entry, in legal order."""

BY_ID: Final = {entry.id: entry for entry in CATALOGUE}


_NOT_COMPARED: Final = str.maketrans("", "", "_-‐‑–—−・/()")


def folded(name: str) -> str:
    """Return a name as it is compared: width, case, spaces, hyphens, underscores and middle dots aside.

    >>> folded("Long-Term　Resident") == folded("long_term_resident")
    True
    """
    import unicodedata

    text = unicodedata.normalize("NFKC", name[:200]).casefold()
    return "".join(text.translate(_NOT_COMPARED).split())


def names_of(entry: Status) -> tuple[str, ...]:
    """Return every name by which an entry can be asked for, its id first."""
    return (entry.id, entry.name.ja, entry.name.en, *entry.aliases)


def _index(entries: Iterable[Status]) -> dict[str, Status]:
    index: dict[str, Status] = {}
    for entry in entries:
        for name in names_of(entry):
            if index.setdefault(folded(name), entry) is not entry:
                msg = f"{name!r} is a name of both {index[folded(name)].id} and {entry.id}"
                raise ValueError(msg)
    return index


BY_NAME: Final = _index(CATALOGUE)
"""Entries by folded name; a name belongs to one entry only."""
