"""What of which instrument is encoded, since when it was verified, and what is not, with the reason."""

from __future__ import annotations

from collections import Counter
from typing import Any

from attrs import frozen

from zairyu.law.register import (
    Covered,
    Gap,
    all_rules,
    citations_in_use,
    covered,
    encoded_statuses,
    gaps,
)

__all__ = ["Coverage", "coverage"]


@frozen
class Coverage:
    """The ledger of what is encoded.

    Parameters
    ----------
    rules, citations
        How many named rules there are, and how many provisions they rest on.
    covered, gaps
        What is encoded, and what is not.
    statuses
        Ids of the statuses whose rules are encoded.
    """

    rules: int
    citations: int
    covered: tuple[Covered, ...]
    gaps: tuple[Gap, ...]
    statuses: tuple[str, ...]
    verified: str
    confidences: dict[str, int]

    def to_json(self) -> dict[str, Any]:
        """Return plain types: see docs/json.md."""
        return {
            "schema": "zairyu/coverage/1",
            "rules": self.rules,
            "citations": self.citations,
            "verified": self.verified,
            "confidence": self.confidences,
            "statuses": list(self.statuses),
            "covered": [
                {
                    "instrument": entry.instrument.id,
                    "name": {"ja": entry.instrument.ja, "en": entry.instrument.en},
                    "path": entry.path,
                    "rules": list(entry.rules),
                    "from": entry.start,
                    "until": entry.until,
                }
                for entry in self.covered
            ],
            "gaps": [
                {
                    "citation": entry.citation.to_json(),
                    "kind": entry.kind,
                    "reason": entry.reason.to_json(),
                }
                for entry in self.gaps
            ],
        }


def coverage() -> Coverage:
    """Return what is encoded of which instrument and what is not, with the reasons."""
    cited = citations_in_use()
    counted = Counter(citation.confidence.value for citation in cited)
    return Coverage(
        rules=len(all_rules()),
        citations=len(cited),
        covered=covered(),
        gaps=gaps(),
        statuses=tuple(sorted(encoded_statuses())),
        verified=min((str(citation.verified) for citation in cited), default=""),
        confidences=dict(sorted(counted.items())),
    )
