"""Whether an answer goes beyond the day on which the law was last verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zairyu.logic import Text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from zairyu.citations.model import Citation

__all__ = ["stale_note", "stale_on"]


def stale_on(citation: Citation, day: date) -> bool:
    """Say whether an answer about ``day`` goes beyond the day on which the law was last verified.

    The day of verification itself is covered; the day after is not.
    """
    return day > citation.verified


def stale_note(citations: Iterable[Citation], day: date) -> Text | None:
    """Return the sentence that an answer about ``day`` must carry, or ``None`` if none is needed.

    Names the oldest verification among the citations that ``day`` goes beyond.
    """
    days = [each.verified for each in citations if stale_on(each, day)]
    if not days:
        return None
    oldest = min(days)
    return Text(
        ja=f"法令を最後に確認したのは{oldest.year}年{oldest.month}月{oldest.day}日です。"
        "その後の改正は反映されていないことがあります。",
        en=f"The law was last checked on {oldest.isoformat()}; later amendments may be missing.",
    )
