"""What a step of a route does to the family: which status follows the sponsor's new one, which loses its ground.

Nothing here proposes an event of a family. It says, for each spouse and child that the case names, what the articles
make of their stay once the applicant holds another status, what could be applied for, and to which day.

The table below is read from the top: the first line that fits the sponsor's new place and the person decides.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from attrs import evolve, frozen

from zairyu.calendar import Period, add
from zairyu.citations import ACT, Citation
from zairyu.law.family import (
    dependent,
    spouse_of_japanese_national,
    spouse_of_permanent_resident,
)
from zairyu.law.family import long_term_resident_notice as notice
from zairyu.logic import Text
from zairyu.pathways.places import (
    DESIGNATED,
    JAPANESE,
    OUTSIDE,
    PERMANENT,
    kind_of,
    place_of_kind,
    status_of,
)
from zairyu.statuses import designated_activity, status

if TYPE_CHECKING:
    from zairyu.case import Case, Person, Relationship
    from zairyu.pathways.steps import RouteStep

__all__ = ["FamilyMove", "Outcome", "follow"]

Outcome: TypeAlias = Literal[
    "goes_on", "changes", "ground_ends", "may_follow", "unaffected", "not_known"
]
"""``goes_on``: the status held goes on; ``changes``: another is open to them, and asked for; ``ground_ends``: theirs loses its
ground and none follows from the tie; ``may_follow``: lives abroad, a status is open; ``unaffected``: held in their own right."""

DEPENDENT: Final = "dependent"
OF_JAPANESE: Final = "spouse_or_child_of_japanese_national"
OF_PERMANENT: Final = "spouse_or_child_of_permanent_resident"
LONG_TERM: Final = "long_term_resident"
HSP: Final = frozenset(
    {
        "highly_skilled_professional_i_a",
        "highly_skilled_professional_i_b",
        "highly_skilled_professional_i_c",
        "highly_skilled_professional_ii",
    }
)
OF_HSP: Final = frozenset({"2", "2-2", "2-3", "2-4", "33", "34"})
"""Kinds of Designated Activities that hang on a highly skilled professional."""
MAJORITY: Final = 18
UNDER_SIX: Final = 6
THREE_MONTHS: Final = Period(months=3)
INACTIVE: Final = ACT.at("22-4/1/6", read="2026-06-14")


@frozen
class FamilyMove:
    """What a step does to one person of the family.

    Parameters
    ----------
    person, relation
        Id of the person in the case; ``"spouse"`` or ``"child"``.
    held
        The place held before the step, as stated or as it followed from the step before; None: not known.
    outcome
        What becomes of it.
    open_to_them
        Places that the tie opens to them then, each by its own rules.
    procedure
        How one of them is asked for; None where nothing has to be.
    file_from, file_by
        The day of the applicant's own filing, with which theirs can be handed in; and the last day of their own period of
        stay, as stated; None where there is none or it is not known.
    could_be_used_from
        Where the ground ends: the first day from which revocation could be used at the earliest (Act,
        Art. 22-4(1)(vi)); None elsewhere.
    text
        The same for a reader.
    citations
        Where it stands.
    """

    person: str
    relation: Literal["spouse", "child"]
    held: str | None
    outcome: Outcome
    open_to_them: tuple[str, ...]
    procedure: str | None
    file_from: date | None
    file_by: date | None
    could_be_used_from: date | None
    text: Text
    citations: tuple[Citation, ...]

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""

        def iso(day: date | None) -> str | None:
            return None if day is None else day.isoformat()

        return {
            "person": self.person,
            "relation": self.relation,
            "held": self.held,
            "outcome": self.outcome,
            "open_to_them": list(self.open_to_them),
            "procedure": self.procedure,
            "file_from": iso(self.file_from),
            "file_by": iso(self.file_by),
            "could_be_used_from": iso(self.could_be_used_from),
            "text": self.text.to_json(),
            "citations": [citation.to_json() for citation in self.citations],
        }


@frozen
class _Member:
    """A spouse or child of the applicant, and where they stand."""

    id: str
    person: Person
    relation: Literal["spouse", "child"]
    adopted: bool
    held: str | None
    expires: date | None
    abroad: bool

    def younger_than(self, years: int, day: date) -> bool | None:
        born = self.person.born_on
        return None if born is None else day < add(born, Period(years=years))


# --- The table ------------------------------------------------------------------------------------------


@frozen
class _Line:
    """Where the sponsor's new place and the person fit, what is open to the person."""

    fits: Callable[[str, _Member, date], bool]
    opens: Callable[[str], tuple[str, ...]]
    text: Text
    citations: Callable[[str], tuple[Citation, ...]]


def _line(
    new: Callable[[str, date], bool],
    who: Callable[[_Member, date], bool],
    opens: tuple[str, ...] | Callable[[str], tuple[str, ...]],
    ja: str,
    en: str,
    *cite: Citation,
) -> _Line:
    return _Line(
        lambda place, member, day: new(place, day) and who(member, day),
        opens if callable(opens) else lambda _: opens,
        Text(ja=ja, en=en),
        lambda place: cite or (_of_kind(place).citation,),
    )


def _is(place: str) -> Callable[[str, date], bool]:
    return lambda new, _: new == place


def _sponsors(new: str, day: date) -> bool:
    return new not in OUTSIDE and status(status_of(new)).sponsors_dependents.on(day) is True


def _has_family_kind(new: str, _: date) -> bool:
    return kind_of(new) is not None and bool(_of_kind(new).family)


def _of_kind(place: str) -> Any:
    return designated_activity(kind_of(place) or "")


def _family_kinds(new: str) -> tuple[str, ...]:
    return tuple(place_of_kind(code) for code in _of_kind(new).family)


def _spouse(member: _Member, _: date) -> bool:
    return member.relation == "spouse"


def _anyone(_member: _Member, _day: date) -> bool:
    return True


def _minor_child(member: _Member, day: date) -> bool:
    return (
        member.relation == "child"
        and not member.adopted
        and member.younger_than(MAJORITY, day) is not False
    )


def _small_adopted_child(member: _Member, day: date) -> bool:
    return (
        member.relation == "child"
        and member.adopted
        and member.younger_than(UNDER_SIX, day) is not False
    )


_CHILD: Final = (
    "未成年で未婚の実子で扶養を受けているなら「定住者」（告示6号）が開いています。18歳になる前の申請が要ります。",
    "A minor, unmarried biological child who is supported: Long-Term Resident (item 6 of the Notice) is open. It takes an "
    "application before the eighteenth birthday.",
)
_ADOPTED: Final = (
    "6歳未満の養子なら「定住者」（告示7号）が開いています。",
    "An adopted child under six: Long-Term Resident (item 7 of the Notice) is open.",
)
TABLE: Final = (
    # --- Japanese nationality
    _line(
        _is(JAPANESE), _spouse, (OF_JAPANESE,),
        "日本人の配偶者として「日本人の配偶者等」が開いています。",
        "As the spouse of a Japanese national: Spouse or Child of Japanese National is open.",
        spouse_of_japanese_national.TABLE,
    ),
    _line(
        _is(JAPANESE), _minor_child, (LONG_TERM,),
        "帰化の前に生まれた子は「日本人の子として出生した者」に当たりません。" + _CHILD[0],
        "A child born before the naturalisation was not born as the child of a national. " + _CHILD[1],
        notice.at("6/イ"), spouse_of_japanese_national.TABLE,
    ),
    _line(
        _is(JAPANESE), _small_adopted_child, (LONG_TERM,), *_ADOPTED, notice.at("7/イ"),
    ),
    # --- Permanent Resident
    _line(
        _is(PERMANENT), _spouse, (OF_PERMANENT,),
        "永住者の家族は「家族滞在」に当たりません。配偶者には「永住者の配偶者等」が開いています。",
        "Dependent is not for the family of a permanent resident. For the spouse Spouse or Child of Permanent Resident is open.",
        spouse_of_permanent_resident.TABLE, dependent.TABLE[-1],
    ),
    _line(
        _is(PERMANENT), _minor_child, (LONG_TERM,),
        "永住許可の前に生まれた子は「永住者の配偶者等」の子に当たりません。" + _CHILD[0],
        "A child born before the permanent residence is no child of that status. " + _CHILD[1],
        notice.at("6/イ"), spouse_of_permanent_resident.TABLE,
    ),
    _line(
        _is(PERMANENT), _small_adopted_child, (LONG_TERM,), *_ADOPTED, notice.at("7/ロ"),
    ),
    # --- Long-Term Resident and the spouse statuses
    _line(
        _is(LONG_TERM), _spouse, (LONG_TERM,),
        "在留期間1年以上の定住者の配偶者として「定住者」（告示5号）が開いています。",
        "As the spouse of a Long-Term Resident given one year or more: Long-Term Resident (item 5 of the Notice) is open.",
        notice.at("5/ロ"), dependent.TABLE[-1],
    ),
    _line(
        _is(LONG_TERM), _minor_child, (LONG_TERM,), *_CHILD, notice.at("6/ロ"), dependent.TABLE[-1],
    ),
    _line(
        lambda new, _: new in (OF_JAPANESE, OF_PERMANENT), _minor_child, (LONG_TERM,), *_CHILD,
        notice.at("6/ニ"), dependent.TABLE[-1],
    ),
    # --- Designated Activities with a number for the family
    _line(
        _has_family_kind, _anyone, _family_kinds,
        "この特定活動の家族には、家族のための告示の号があります。「家族滞在」には当たりません。",
        "For the family of this kind of Designated Activities the Notice has a number of its own. Dependent is not for them.",
    ),
    # --- every status that brings a family
    _line(
        _sponsors, _anyone, (DEPENDENT,),
        "「家族滞在」は、新しい在留資格の扶養者の下でも認められる在留資格です。次の更新で、扶養者の新しい資料が求められます。",
        "Dependent is for the family of the new status too. The next extension asks for the sponsor's new papers.",
        dependent.TABLE[-1],
    ),
)  # fmt: skip
"""By the sponsor's new place and the person, what the tie opens. What no line names brings no family."""

_NONE: Final = Text(
    ja="扶養者の新しい在留資格は家族を伴うものではなく、この人の続柄から開く在留資格はありません。自分の活動や身分による在留資格は別に申請できます。",
    en="The sponsor's new status brings no family, or none of this age and tie: no status follows from it. A status for an "
    "activity or position of their own can be applied for by its own rules.",
)
_OWN: Final = Text(
    ja="自分の活動や身分、又はほかの家族による在留資格なので、この段階では変わりません。",
    en="The status rests on an activity or position of their own, or on another relative; this step does not touch it.",
)
_UNKNOWN: Final = Text(
    ja="この人の在留資格がわからないため、答えられません。",
    en="Which status this person holds is not known, so this cannot be said.",
)


# --- Along a route ----------------------------------------------------------------------------------------


def follow(case: Case, steps: tuple[RouteStep, ...]) -> tuple[RouteStep, ...]:
    """Return the steps of a route, each with what it does to the spouse and children that a case names.

    Parameters
    ----------
    case
        The case.
    steps
        The applicant's steps, in order. An extension leaves the family as it is; their own stays are extended by
        applications of their own.
    """
    found: list[RouteStep] = []
    members = _members(case, steps[0].file_from) if steps else ()
    for step in steps:
        if step.procedure == "extension" or not members:
            found.append(step)
            continue
        moves = tuple(_move(member, step) for member in members)
        found.append(evolve(step, family=moves))
        members = tuple(_after(member, move) for member, move in zip(members, moves, strict=True))
    return tuple(found)


def _after(member: _Member, move: FamilyMove) -> _Member:
    """Where somebody stands after a step: with the first status that it opened, if they ask for it."""
    if move.outcome in ("goes_on", "unaffected", "not_known"):
        return member
    held = move.open_to_them[0] if move.open_to_them else None
    return evolve(member, held=held, expires=None, abroad=member.abroad and held is None)


def _move(member: _Member, step: RouteStep) -> FamilyMove:
    day, new = step.decision_by, step.to_status
    line = next((each for each in TABLE if each.fits(new, member, day)), None)
    opens = () if line is None else line.opens(new)
    text = _NONE if line is None else line.text
    cited = (dependent.TABLE[-1],) if line is None else line.citations(new)
    if member.held is None and not member.abroad:
        return _of(member, "not_known", (), None, step, _UNKNOWN, ())
    if member.abroad:
        outcome: Outcome = "may_follow" if opens else "unaffected"
        procedure = "certificate_of_eligibility" if opens else None
        return _of(member, outcome, opens, procedure, step, text, cited)
    assert member.held is not None
    if not _rests_on(member.held, step.from_status, day):
        return _of(member, "unaffected", (), None, step, _OWN, ())
    if _goes_on(member.held, new, opens):
        return _of(member, "goes_on", opens, None, step, text, cited)
    if opens:
        return _of(member, "changes", opens, "change_of_status", step, text, (*cited, INACTIVE))
    return _of(member, "ground_ends", (), None, step, text, (*cited, INACTIVE))


def _rests_on(held: str, start: str, day: date) -> bool:
    """Does a family status rest on the applicant, by what the applicant holds before the step?"""
    kind = kind_of(held)
    if kind in OF_HSP:
        return start in HSP
    if kind is not None:
        return kind_of(start) in designated_activity(kind).family_of
    if held == OF_PERMANENT:
        return start == PERMANENT
    return held == DEPENDENT and _sponsors(start, day)


def _goes_on(held: str, new: str, opens: tuple[str, ...]) -> bool:
    if kind_of(held) in OF_HSP:
        return new in HSP
    return held in opens


def _of(
    member: _Member,
    outcome: Outcome,
    opens: tuple[str, ...],
    procedure: str | None,
    step: RouteStep,
    text: Text,
    cited: tuple[Citation, ...],
) -> FamilyMove:
    ends = outcome in ("changes", "ground_ends") and member.held != OF_PERMANENT
    return FamilyMove(
        person=member.id,
        relation=member.relation,
        held=member.held,
        outcome=outcome,
        open_to_them=opens,
        procedure=procedure,
        file_from=step.file_from if procedure is not None else None,
        file_by=member.expires if outcome in ("changes", "ground_ends", "goes_on") else None,
        could_be_used_from=add(step.decision_by, THREE_MONTHS) if ends else None,
        text=text,
        citations=cited,
    )


def _members(case: Case, day: date) -> tuple[_Member, ...]:
    """Return the spouse and the children of the applicant, as the case names them, but for Japanese nationals."""
    me = case.applicant
    found: dict[str, _Member] = {}
    for tie in case.relationships:
        if isinstance(tie.until, date) and tie.until < day:
            continue
        named = _named(tie, me)
        if named is None or named[0] not in case.persons or named[0] in found:
            continue
        name, relation = named
        person = case.persons[name]
        if (
            person.japanese_national
            or person.special_permanent_resident
            or isinstance(person.died_on, date)
        ):
            continue
        held, expires = _held(person, day)
        abroad = held is None and person.lives_in_japan.at(day) is False
        adopted = tie.kind in ("adoption", "special_adoption")
        found[name] = _Member(name, person, relation, adopted, held, expires, abroad)
    return tuple(found[name] for name in sorted(found))


def _named(tie: Relationship, me: str) -> tuple[str, Literal["spouse", "child"]] | None:
    if tie.kind == "marriage" and me in tie.persons:
        other = next((name for name in tie.persons if name != me), None)
        return None if other is None else (other, "spouse")
    if tie.kind in ("parent_child", "adoption", "special_adoption") and tie.parent == me:
        return None if tie.child is None else (tie.child, "child")
    return None


def _held(person: Person, day: date) -> tuple[str | None, date | None]:
    begun = [spell for spell in person.statuses if spell.from_ is not None and spell.from_ <= day]
    last = max(begun, key=lambda spell: spell.from_ or date.min, default=None)
    if last is None or (isinstance(last.until, date) and last.until < day):
        return None, None
    expires = last.expires_on if isinstance(last.expires_on, date) else None
    if last.status == DESIGNATED and last.designated_activity:
        return place_of_kind(designated_activity(last.designated_activity).code), expires
    return last.status, expires
