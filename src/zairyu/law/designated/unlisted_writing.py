"""How the rules of kinds outside the notice are written: what all of them share, and practice as practice.

No certificate of eligibility and no landing is possible for them (Act Art. 7(1)(ii), 7-2): they are granted in Japan, by
change or acquisition, or by special permission. Nobody has a right to one: the Minister designates each by itself. So what
a page of the agency or practice asks is required in principle, and the Minister may depart from it either way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.citations import ACT, ISA_STATUS_PAGES, PRACTICE
from zairyu.facts import designated, designated_unlisted, residence
from zairyu.law.designated.writing import ACTIVITY_OF_THE_ACT, name_of
from zairyu.law.register import Gap
from zairyu.logic import Effect, Requirement, Text, any_of, requirement
from zairyu.statuses.designated import designated_activity

if TYPE_CHECKING:
    from zairyu.citations import Citation

__all__ = [
    "MINISTER",
    "by_minister",
    "from_status",
    "in_principle",
    "judged",
    "not_extended",
    "once_more",
    "page",
    "practice",
    "status_page",
    "text_not_seen",
]

MINISTER: Final = Text(ja="法務大臣", en="the Minister of Justice")

by_minister = requirement(
    "designated_activities.unlisted.designated_by_minister",
    cite=(ACTIVITY_OF_THE_ACT, ACT.at("20/3", read="2026-06-14")),
    ja="法務大臣がその活動を特に指定すること（告示外なので、個別の判断による）",
    en="The Minister designates this activity for the person (outside the notice: each case by itself)",
    when=designated_unlisted.designated_by_minister,
    effect=Effect.REQUIRED,
    note=Text(
        ja="ほかの点がそろっても許可が約束されるものではなく、そろわなくても申請はできます。",
        en="Nothing is promised where the other points are met; and one can apply where they are not.",
    ),
)


def page(instrument: Any, *, known: str = "official", note: str | None = None) -> Citation:
    """Cite a page of the agency."""
    cited: Citation = instrument.at("", read=None, confidence=known, note=note)
    return cited


def practice(code: str, known: str = "secondary", note: str | None = None) -> Citation:
    """Cite what practitioners report of a kind."""
    return PRACTICE.at(f"特定活動/{code}", read=None, confidence=known, note=note)


def status_page(code: str, note: str | None = None) -> Citation:
    """Cite the agency's pages on statuses for a kind."""
    return ISA_STATUS_PAGES.at(f"特定活動/{code}", read=None, confidence="official", note=note)


def in_principle(
    code: str,
    slug: str,
    when: Any,
    ja: str,
    en: str,
    *cite: Citation,
    **more: Any,
) -> Requirement:
    """Write what a page or practice asks of a kind: required in principle, and the Minister may depart from it.

    Parameters
    ----------
    code
        The kind's code in the catalogue.
    slug
        The last part of the id.
    cite
        Its sources; practice at the catalogue's confidence where none is given.
    """
    return requirement(
        f"designated_activities.{name_of(code)}.{slug}",
        cite=cite or (designated_activity(code).citation,),
        ja=ja,
        en=en,
        when=when,
        effect=Effect.REQUIRED_IN_PRINCIPLE,
        departable_by=MINISTER,
        **more,
    )


def judged(code: str, ja: str, en: str, *cite: Citation, **more: Any) -> Requirement:
    """Write the one rule of a kind of which no requirements are published: the decision itself."""
    return requirement(
        f"designated_activities.{name_of(code)}.decided_case_by_case",
        cite=cite or (designated_activity(code).citation,),
        ja=ja,
        en=en,
        when=designated_unlisted.designated_by_minister,
        effect=Effect.REQUIRED,
        **more,
    )


def from_status(
    code: str,
    statuses: tuple[str, ...],
    ja: str,
    en: str,
    *cite: Citation,
    kinds: tuple[str, ...] = (),
) -> Requirement:
    """Write from which statuses (and kinds of Designated Activities) one comes; the kind itself is one of them."""
    kind = designated.held.in_(code, *kinds)
    held = any_of(residence.status_held.in_(*statuses), kind) if statuses else kind
    return in_principle(code, "from_status", held, ja, en, *cite)


def once_more(code: str, most: int, *cite: Citation, **more: Any) -> Requirement:
    """Write how many grants in a row there can be.

    Parameters
    ----------
    most
        All grants, the first one counted: two where one extension is possible.
    """
    extensions = most - 1
    return in_principle(
        code,
        "extensions",
        designated_unlisted.grants(kind=code) < most,
        f"更新は{extensions}回までであること",
        f"Extended {'once' if extensions == 1 else f'{extensions} times'} at most",
        *cite,
        **more,
    )


def not_extended(code: str, *cite: Citation, **more: Any) -> Requirement:
    """Write that there is no extension in principle."""
    return in_principle(
        code,
        "extensions",
        designated_unlisted.grants(kind=code) < 1,
        "原則として更新はないこと",
        "In principle not extended",
        *cite,
        **more,
    )


def text_not_seen(cite: Citation, ja: str, en: str) -> Gap:
    """Write a gap: the words of the source were not seen, or only in part."""
    return Gap(cite, "text_not_seen", Text(ja=ja, en=en))
