"""What this room needs of answers that a later room makes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from zairyu.law.register import Covered, Gap
    from zairyu.logic import Ask, Finding, Item, Node, Outcome, Text, Timeline, Verdict
    from zairyu.logic.outline import Line
    from zairyu.logic.turning import Turning
    from zairyu.pathways.routes import Route, Routes
    from zairyu.procedures import Procedure
    from zairyu.procedures.length import Length
    from zairyu.procedures.papers import Paper
    from zairyu.statuses import Status

__all__ = [
    "Asked", "Counted", "Covering", "Fitted", "Fitting", "Items", "Needed", "OfProcedure",
    "OfWhatIf", "Outlined", "Points", "Read", "Row", "SideBySide",
]  # fmt: skip


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
    papers: tuple[Paper, ...]
    evidence: tuple[Text, ...]
    length: Length | None

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
    def rows(self) -> Sequence[Row]:
        """The landing criteria ordinance, row by row."""
        ...

    @property
    def statuses(self) -> tuple[str, ...]:
        """Statuses with rules."""
        ...

    @property
    def designations(self) -> tuple[str, ...]:
        """Kinds of Designated Activities with rules."""
        ...

    @property
    def verified(self) -> str:
        """The day of the oldest verification."""
        ...

    @property
    def confidences(self) -> dict[str, int]:
        """How many provisions by confidence."""
        ...


class Row(Protocol):
    """A row of the landing criteria ordinance in one wording."""

    @property
    def row(self) -> str:
        """Its name."""
        ...

    @property
    def start(self) -> str | None:
        """First day of the wording."""
        ...

    @property
    def until(self) -> str | None:
        """First day after it."""
        ...

    @property
    def encoded(self) -> tuple[str, ...]:
        """Provisions that rules encode."""
        ...

    @property
    def judged(self) -> tuple[Gap, ...]:
        """Provisions left to judgement."""
        ...

    @property
    def in_part(self) -> tuple[Gap, ...]:
        """Provisions encoded in part."""
        ...

    @property
    def not_encoded(self) -> tuple[Gap, ...]:
        """Provisions without a rule."""
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


class Needed(Protocol):
    """An open requirement about the person, and what it asks."""

    @property
    def requirement(self) -> Node:
        """The top requirement."""
        ...

    @property
    def ways(self) -> tuple[tuple[Node, tuple[Ask, ...]], ...]:
        """The open rules inside it, with the facts about the person."""
        ...


class Fitted(Protocol):
    """A status with the answer of the procedure that leads to it."""

    @property
    def status(self) -> Status:
        """The status."""
        ...

    @property
    def finding(self) -> Finding:
        """The answer."""
        ...

    @property
    def procedure(self) -> str:
        """Id of the procedure."""
        ...

    @property
    def deciding(self) -> tuple[Node, ...]:
        """The innermost rules that fail or are open."""
        ...

    @property
    def named(self) -> bool:
        """Whether the case proposes it."""
        ...

    @property
    def designation(self) -> str | None:
        """Code of the kind of Designated Activities."""
        ...

    @property
    def spoken_of(self) -> bool:
        """Whether the case says something of its activity."""
        ...

    def leaves(self, node: Node) -> tuple[Node, ...]:
        """Return what decides a rule itself."""
        ...

    @property
    def activity_points(self) -> tuple[Node, ...]:
        """The innermost rules for which the activity is not met."""
        ...

    @property
    def what_it_needs(self) -> tuple[Needed, ...]:
        """What is open about the person."""
        ...

    def would_change(self) -> Turning:
        """What would turn the answer."""
        ...


class Fitting(Protocol):
    """What could cover an activity on a day."""

    @property
    def on(self) -> date:
        """The day."""
        ...

    @property
    def present_status(self) -> str | None:
        """Id of the status held."""
        ...

    @property
    def status_known(self) -> bool:
        """Whether the case says which is held."""
        ...

    @property
    def entries(self) -> Sequence[Fitted]:
        """What could cover it, nearest first."""
        ...

    @property
    def not_this_activity(self) -> Sequence[Fitted]:
        """Statuses whose activity is not met."""
        ...

    @property
    def not_encoded(self) -> tuple[Status, ...]:
        """Statuses without rules here."""
        ...

    @property
    def by_designation(self) -> tuple[Status, ...]:
        """Designated Activities, where no kind stands among the entries."""
        ...

    @property
    def without_procedure(self) -> tuple[Status, ...]:
        """Statuses that no procedure leads to from here."""
        ...

    @property
    def going_on(self) -> Fitted | None:
        """The extension of the status held, where another activity is proposed."""
        ...


class Outlined(Protocol):
    """What a status asks on a day."""

    @property
    def status(self) -> Status:
        """The status."""
        ...

    @property
    def on(self) -> date:
        """The day."""
        ...

    @property
    def activity(self) -> tuple[Line, ...]:
        """The activity."""
        ...

    @property
    def criteria(self) -> tuple[Line, ...]:
        """The landing criteria."""
        ...

    @property
    def extra(self) -> tuple[Line, ...]:
        """What else is asked."""
        ...

    @property
    def when_granted(self) -> tuple[Line, ...]:
        """What is asked at a grant only."""
        ...

    @property
    def at_extension(self) -> tuple[Line, ...]:
        """How an extension reads it."""
        ...

    @property
    def designation(self) -> str | None:
        """Code of the kind of Designated Activities."""
        ...


class SideBySide(Protocol):
    """The earliest ways of one grade in two plans."""

    @property
    def grade(self) -> Verdict:
        """The verdict of the weakest step."""
        ...

    @property
    def before(self) -> Route | None:
        """Without the changes."""
        ...

    @property
    def after(self) -> Route | None:
        """With the changes."""
        ...

    @property
    def days_earlier(self) -> int | None:
        """By how many days the arrival is earlier."""
        ...


class OfWhatIf(Protocol):
    """Two plans side by side."""

    @property
    def changes(self) -> Sequence[Any]:
        """What was changed: plans, facts, events."""
        ...

    @property
    def before(self) -> Routes:
        """The ways without the changes."""
        ...

    @property
    def after(self) -> Routes:
        """The ways with them."""
        ...

    @property
    def compared(self) -> Sequence[SideBySide]:
        """The earliest way of each grade."""
        ...
