"""What this room needs of answers that a later room makes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zairyu.law.register import Covered, Gap
    from zairyu.logic import Ask, Finding, Item, Node, Outcome, Text, Timeline, Verdict
    from zairyu.procedures import Procedure

__all__ = ["Asked", "Counted", "Covering", "Items", "OfProcedure", "Points", "Read"]


class Asked(Protocol):
    """A request: a procedure and where it leads."""

    @property
    def procedure(self) -> str:
        """Id of the procedure."""
        ...

    @property
    def to(self) -> str | None:
        """Id of the status asked for."""
        ...


class OfProcedure(Protocol):
    """What a finding on a procedure has besides a plain finding."""

    request: Any
    present_status: str | None
    procedure: Procedure | None

    @property
    def last_day_to_file(self) -> date | None:
        """Last day of the period of stay."""
        ...

    @property
    def notices(self) -> tuple[Text, ...]:
        """What is said whatever the verdict."""
        ...


class Read(Protocol):
    """A fact of a case on a day."""

    ask: Ask
    on: date
    timeline: Timeline

    @property
    def value(self) -> Any:
        """Its value that day."""
        ...

    @property
    def changes_on(self) -> date | None:
        """The next day on which it differs."""
        ...


class Covering(Protocol):
    """The ledger of what is encoded."""

    @property
    def rules(self) -> int:
        """How many rules."""
        ...

    @property
    def citations(self) -> int:
        """How many provisions."""
        ...

    @property
    def covered(self) -> tuple[Covered, ...]:
        """What is encoded."""
        ...

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What is not."""
        ...

    @property
    def statuses(self) -> tuple[str, ...]:
        """Statuses with rules."""
        ...

    @property
    def verified(self) -> str:
        """The day of the oldest verification."""
        ...

    @property
    def confidences(self) -> dict[str, int]:
        """How many provisions by confidence."""
        ...


class Counted(Protocol):
    """An item of a sum of points: what it came to and what it gives."""

    @property
    def item(self) -> Item:
        """The item."""
        ...

    @property
    def node(self) -> Node:
        """The item, explained."""
        ...

    @property
    def outcome(self) -> Outcome:
        """Whether its condition is met."""
        ...

    @property
    def least(self) -> int:
        """The points it surely gives."""
        ...

    @property
    def greatest(self) -> int:
        """The points it can still give."""
        ...


class Items(Protocol):
    """A sum of points, item by item."""

    def __iter__(self) -> Iterator[Counted]: ...


class Points(Protocol):
    """The points of a case on a day."""

    @property
    def status(self) -> str:
        """Id of the type."""
        ...

    @property
    def on(self) -> date:
        """The day."""
        ...

    @property
    def pass_mark(self) -> int:
        """The points asked for."""
        ...

    @property
    def tally(self) -> Items:
        """The sum, item by item."""
        ...

    @property
    def floor(self) -> Node | None:
        """The least pay, explained."""
        ...

    @property
    def standard(self) -> Finding:
        """Pass mark and least pay together."""
        ...

    @property
    def least(self) -> int:
        """The points that are certain."""
        ...

    @property
    def greatest(self) -> int:
        """The points still possible."""
        ...

    @property
    def verdict(self) -> Verdict:
        """Whether the standard is reached."""
        ...
