"""The data file of digests: read once, on first use.

Layout of ``digests.json``::

    {"laws": {law id: {
        "one_paragraph": [articles without numbered paragraphs],
        "repeated": [paths whose words stand at several places],
        "digests": {path: {revision day: digest}}}}}

Only the maintenance command writes it (:func:`zairyu.citations.verify.fill`).
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from zairyu.citations.model import Citation

__all__ = ["FILE_NAME", "has_one_paragraph", "load", "stored_digest"]

FILE_NAME: Final = "digests.json"


@cache
def load() -> dict[str, Any]:
    """Return the ``laws`` of the data file that this release ships; treat it as read-only."""
    import json

    text = files("zairyu.citations").joinpath(FILE_NAME).read_text(encoding="utf-8")
    laws: dict[str, Any] = json.loads(text)["laws"]
    return laws


def stored_digest(citation: Citation) -> str | None:
    """Return the digest stored for the provision and revision cited, or ``None``."""
    law_id = citation.instrument.law_id
    if law_id is None or citation.read is None:
        return None
    paths = load().get(law_id, {}).get("digests", {})
    digest: str | None = paths.get(citation.path, {}).get(citation.read.isoformat())
    return digest


def has_one_paragraph(citation: Citation) -> bool:
    """Say whether the article cited has a single, unnumbered paragraph; ``False`` if not stored."""
    law_id = citation.instrument.law_id
    if law_id is None:
        return False
    article = citation.path.split("/", 1)[0]
    return article in load().get(law_id, {}).get("one_paragraph", ())
