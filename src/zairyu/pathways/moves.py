"""What a line of the transition table is: who may go where, by which procedure, on which days.

Three kinds of lines, in three layers. Base rules partition all ordered pairs of nodes: on each day exactly
one covers a pair. Special rules lie on top: they close a pair, make its grant mandatory, add
a requirement, or open a second way beside the first. Practice is shown as a consideration and never
changes an outcome.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Final, TypeAlias

from attrs import field, frozen

from zairyu.citations import Citation, Confidence
from zairyu.logic import Norm, Text

__all__ = [
    "SAME", "Attribute", "BaseRule", "Condition", "Exemption", "Initiative", "MoveOutcome", "Nodes",
    "PracticeRule", "Relation", "Rule", "SpecialRule",
]  # fmt: skip

Plain: TypeAlias = str | int | float | bool
Attribute: TypeAlias = tuple[str, Plain]
Nodes: TypeAlias = frozenset[str]

SAME: Final[Nodes] = frozenset({"@same"})
"""As the end of a rule: the node where the move starts."""


class MoveOutcome(Enum):
    """What the law makes of a move. None of these says that a permission will be given."""

    OPEN = "open"
    OPEN_SPECIAL = "open_special"
    MANDATORY = "mandatory"
    BARRED = "barred"
    NOT_A_STATUS_CHANGE = "not_a_status_change"
    AUTOMATIC = "automatic"
    EX_OFFICIO = "ex_officio"
    LOSS = "loss"

    @property
    def text(self) -> Text:
        """The words shown to a reader."""
        return _OUTCOME_TEXT[self]


_OUTCOME_TEXT: Final = {
    MoveOutcome.OPEN: Text(
        ja="申請できる（許可するかは裁量による）",
        en="can be applied for; the decision is discretionary",
    ),
    MoveOutcome.OPEN_SPECIAL: Text(
        ja="特別の定めの下で申請できる（許可するかは裁量による）",
        en="can be applied for under a provision of its own; the decision is discretionary",
    ),
    MoveOutcome.MANDATORY: Text(
        ja="要件を満たすと認められれば、許可しなければならない",
        en="must be granted where the requirements are found to be met",
    ),
    MoveOutcome.BARRED: Text(ja="法律上認められていない", en="not allowed by law"),
    MoveOutcome.NOT_A_STATUS_CHANGE: Text(
        ja="在留資格の変更ではない", en="not a change of residence status"
    ),
    MoveOutcome.AUTOMATIC: Text(ja="手続なしに生じる", en="happens without an application"),
    MoveOutcome.EX_OFFICIO: Text(
        ja="大臣が職権で行うことがある", en="the Minister may do it of his own motion"
    ),
    MoveOutcome.LOSS: Text(ja="在留資格などがなくなる", en="the status or standing ends"),
}


class Initiative(Enum):
    """Who sets a move going."""

    PERSON = "person"
    """The person applies, notifies, arrives or leaves."""
    AUTHORITY = "authority"
    """The authority acts."""
    LAW = "law"
    """It happens by itself: a period ends, a statute deems it."""


class Relation(Enum):
    """What kind of move it is in law, whatever office and form it goes through."""

    CHANGE = "change"
    EXTENSION = "extension"
    PERMANENT_RESIDENCE = "permanent_residence"
    ACQUISITION = "acquisition"
    LANDING = "landing"
    REENTRY = "reentry"
    DEPARTURE = "departure"
    EXPIRY = "expiry"
    REVOCATION = "revocation"
    DEPORTATION = "deportation"
    SPECIAL_PERMISSION = "special_permission"
    RECOGNITION = "recognition"
    PROVISIONAL = "provisional"
    SPECIAL_PERMANENT = "special_permanent"
    NATURALISATION = "naturalisation"
    NATIONALITY = "nationality"
    EX_OFFICIO = "ex_officio"
    CONVERSION = "conversion"
    UNLAWFUL_ENTRY = "unlawful_entry"
    NONE = "none"

    @property
    def initiative(self) -> Initiative:
        """Who sets it going."""
        return _INITIATIVE.get(self, Initiative.PERSON)


_INITIATIVE: Final = {
    Relation.REVOCATION: Initiative.AUTHORITY,
    Relation.DEPORTATION: Initiative.AUTHORITY,
    Relation.EX_OFFICIO: Initiative.AUTHORITY,
    Relation.EXPIRY: Initiative.LAW,
    Relation.CONVERSION: Initiative.LAW,
    Relation.UNLAWFUL_ENTRY: Initiative.LAW,
    Relation.NONE: Initiative.LAW,
}


@frozen
class Condition:
    """A fact, or a point that an authority judges, on which a move rests.

    Parameters
    ----------
    id
        Stable name, shown in the graph.
    text
        The same in words.
    """

    id: str
    text: Text


@frozen
class Exemption:
    """The condition under which a bar does not hold.

    Parameters
    ----------
    condition
        The condition.
    met_from
        Starts from which it holds by what the start is.
    only_from
        Starts from which it can hold at all; ``None``: any.
    """

    condition: Condition
    met_from: Nodes = frozenset()
    only_from: Nodes | None = None


@frozen(kw_only=True)
class Rule:
    """What every line of the table has.

    Parameters
    ----------
    id
        Stable, never reused.
    start, end
        Nodes from which and to which it speaks; :data:`SAME` as end: the start itself.
    text
        What it says, in own words.
    cite
        The provisions, the carrying one first.
    norm
        What kind of norm carries it.
    since, until
        In force ``[since, until)``; ``None``: older than the first text compared (2017-01-01), or
        no end known.
    """

    id: str
    start: Nodes
    end: Nodes
    text: Text
    cite: tuple[Citation, ...]
    norm: Norm = Norm.STATUTE
    since: date | None = None
    until: date | None = None

    def in_force(self, day: date) -> bool:
        """Say whether it is in force on ``day``."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day < self.until
        )

    @property
    def confidence(self) -> Confidence:
        """How sure the reading is: that of the least sure provision cited."""
        order = tuple(Confidence)
        return max((cited.confidence for cited in self.cite), key=order.index)


@frozen(kw_only=True)
class BaseRule(Rule):
    """A line of the partition.

    Parameters
    ----------
    relation, outcome, procedure
        Kind of move, what the law makes of it, and by which procedure (``None``: none leads there).
    not_same
        Whether the pair of a node with itself is left out.
    requires, waives
        Conditions named by the law beside the target's own rules; and those it sets aside for some.
    unless
        For a barred pair: when the bar does not hold.
    prior
        A procedure that ordinarily comes first.
    decided_by
        Ids of the schemes that decide on it, as the register of rules knows them; ``{to}`` stands for the
        status, or kind of Designated Activities, that the move leads to. Empty: nothing has to be decided, or what decides is not encoded.
    attributes
        Plain facts of the move.
    """

    relation: Relation
    outcome: MoveOutcome
    procedure: str | None
    not_same: bool = False
    requires: tuple[Condition, ...] = ()
    waives: tuple[Condition, ...] = ()
    unless: Exemption | None = None
    prior: str = ""
    decided_by: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()


@frozen(kw_only=True)
class SpecialRule(Rule):
    """A line on top of the base.

    Parameters
    ----------
    touches
        Kinds of move whose ways between the pair it modifies.
    way
        Where given, the rule opens a way of its own beside the base, under this key; then
        ``relation`` and ``procedure`` are that way's.
    outcome
        Outcome it gives; ``None``: it only attaches facts.
    when
        For a bar: the condition under which it closes the way. Without it the bar always holds.
    unless
        For a bar: when it does not hold.
    requires, waives, prior, decided_by, attributes
        As in :class:`BaseRule`; ``prior=None`` and ``decided_by=None`` leave the base's.
    """

    touches: tuple[Relation, ...] = ()
    way: str | None = None
    relation: Relation | None = None
    procedure: str | None = None
    outcome: MoveOutcome | None = None
    when: Condition | None = None
    unless: Exemption | None = None
    requires: tuple[Condition, ...] = ()
    waives: tuple[Condition, ...] = ()
    prior: str | None = None
    decided_by: tuple[str, ...] | None = None
    attributes: tuple[Attribute, ...] = ()


@frozen(kw_only=True)
class PracticeRule(Rule):
    """Published or reported practice on a pair: a consideration, never a bar.

    Parameters
    ----------
    touches
        Kinds of move that it speaks of.
    """

    touches: tuple[Relation, ...] = field(default=(Relation.CHANGE,))
