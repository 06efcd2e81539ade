"""What a case is made of below its records: histories, changing values, tables by id, explicit absence.

Three ways of not having a value are kept apart everywhere:

- the key is absent: nobody said, it is unknown (``None`` in Python);
- ``none``: there is none, and that is known (:data:`Explicit.NONE`);
- ``not_applicable``: the question does not arise (:data:`Explicit.NOT_APPLICABLE`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Final, Generic, TypeAlias, TypeVar, cast

from attrs import frozen

__all__ = [
    "NOBODY",
    "NONE",
    "NOT_APPLICABLE",
    "UNSTATED",
    "UNTOLD",
    "Changing",
    "Explicit",
    "History",
    "Named",
    "Number",
    "Say",
    "Spell",
    "Step",
]

T = TypeVar("T")
Number: TypeAlias = int | Decimal


class Explicit(Enum):
    """A stated absence, as opposed to an unknown."""

    NONE = "none"
    NOT_APPLICABLE = "not_applicable"

    def __repr__(self) -> str:
        return self.name


NONE: Final = Explicit.NONE
"""There is none, and that is known. For an end: it goes on, on the day up to which the case is known."""
NOT_APPLICABLE: Final = Explicit.NOT_APPLICABLE
"""The question does not arise."""


@frozen
class Say:
    """What a field means, in both languages; it feeds the reference and the JSON Schema.

    Parameters
    ----------
    en
        Meaning in English.
    ja
        Meaning in Japanese.
    sensitive
        Whether a person may well prefer not to say it; left out, it is unknown.
    kind
        A form that the type does not show: ``person`` or ``organisation`` (an id of this case),
        ``status`` (an id of the catalogue), ``country`` (ISO 3166-1 alpha-3), ``nationality``
        (the same, or ``stateless`` or ``unknown``), ``language`` (ISO 639, lower case),
        ``designation`` (a number or code of the catalogue of Designated Activities),
        ``any`` (a value of whatever kind the fact takes).
    least
        Least number that makes sense; it decides nothing, it finds typing errors.
    most
        Greatest number that makes sense, ``None`` for no bound.
    ahead
        Whether the day may lie after the day up to which the case is known.
    """

    en: str
    ja: str
    sensitive: bool = False
    kind: str = ""
    least: int = 0
    most: int | None = None
    ahead: bool = False


@frozen
class History(Generic[T]):
    """A list that says whether it is the whole of it.

    In a file: ``{complete: true, items: [...]}``, or ``{complete_from: DAY, items: [...]}``, or a plain
    list (not known to be complete), or ``none`` (complete and empty). An absent key is a history of
    which nothing is known.

    Parameters
    ----------
    items
        What is known, in the order given.
    complete
        Whether nothing is missing. Only a complete history shows that something never happened.
    complete_from
        The day from which nothing is missing, where that is not the whole of it.
    """

    items: tuple[T, ...] = ()
    complete: bool = False
    complete_from: date | None = None

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        """Return whether there is at least one known item."""
        return bool(self.items)

    @property
    def says_nothing(self) -> bool:
        """Whether nothing is known: no item, and not said to be complete."""
        return not self.items and not self.complete and self.complete_from is None

    @property
    def is_none(self) -> bool:
        """Whether it is known that there are none."""
        return self.complete and not self.items

    def is_complete_from(self, day: date) -> bool:
        """Return whether nothing is missing from ``day`` on."""
        return self.complete or (self.complete_from is not None and self.complete_from <= day)

    def plus(self, item: T) -> History[T]:
        """Return this history with one more item."""
        return History((*self.items, item), self.complete, self.complete_from)


@frozen
class Step(Generic[T]):
    """One value of something that changes, from a day on."""

    value: Annotated[T, Say("The value from that day on", "その日からの値")]
    from_: Annotated[date | None, Say("First day of the value", "その値になった日")] = None


@frozen
class Changing(Generic[T]):
    """A value that may change over time.

    In a file: the bare value (it holds on every day, as far as is known), or a list of
    ``{from: DAY, value: ...}``. An absent key is unknown on every day.

    Parameters
    ----------
    steps
        The values, each from its day on (a step without a day holds from the beginning), by day.
    """

    steps: tuple[Step[T], ...] = ()

    @classmethod
    def always(cls, value: T) -> Changing[T]:
        """Return the value that holds on every day."""
        return Changing((Step(value),))

    @property
    def says_nothing(self) -> bool:
        """Whether it is unknown on every day."""
        return not self.steps

    def at(self, day: date) -> T | None:
        """Return the value on ``day``; ``None`` (unknown) before the first step."""
        value: T | None = None
        for step in self.steps:
            if step.from_ is not None and step.from_ > day:
                break
            value = step.value
        return value


UNTOLD: Final[History[Any]] = History()
"""A history of which nothing is known."""
UNSTATED: Final[Changing[Any]] = Changing()
"""A changing value that is unknown on every day."""


class Named(Mapping[str, T], Generic[T]):
    """An immutable table by id, in the order given; hashable when its values are.

    >>> Named({"me": 1})["me"]
    1
    """

    __slots__ = ("_table",)

    def __init__(self, table: Mapping[str, T] | None = None) -> None:
        self._table: dict[str, T] = dict(table or {})

    def __getitem__(self, key: str) -> T:
        return self._table[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)

    def __hash__(self) -> int:
        return hash(frozenset(self._table.items()))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Named):
            return self._table == cast("Named[T]", other)._table
        return NotImplemented

    def __repr__(self) -> str:
        return f"Named({self._table!r})"

    def __getstate__(self) -> dict[str, T]:
        return self._table

    def __setstate__(self, state: dict[str, T]) -> None:
        self._table = state


NOBODY: Final[Named[Any]] = Named()
"""An empty table."""


@frozen(kw_only=True)
class Spell:
    """A stretch of time. Both days belong to it, as 「から」 and 「まで」 do.

    Absent: unknown. ``until: none``: it goes on, on the day up to which the case is known (beyond that
    day, going on is the assumption that the design makes for all present circumstances).
    """

    from_: Annotated[date | None, Say("First day", "初日")] = None
    until: Annotated[
        date | Explicit | None,
        Say(
            "Last day, itself included; `none`: it goes on", "末日（その日を含む）。`none` は継続中"
        ),
    ] = None

    @property
    def goes_on(self) -> bool:
        """Whether it is stated to go on."""
        return self.until is NONE

    @property
    def end(self) -> date | None:
        """The first day after it (half-open end), ``None`` where it goes on or is unknown."""
        if isinstance(self.until, date):
            return self.until + timedelta(days=1) if self.until < date.max else date.max
        return None

    def covers(self, day: date) -> bool | None:
        """Return whether ``day`` lies in it; ``None`` where that is unknown.

        A stretch that goes on covers every later day.
        """
        if self.from_ is not None and day < self.from_:
            return False
        if isinstance(self.until, date):
            if day > self.until:
                return False
            return True if self.from_ is not None else None
        if self.from_ is None:
            return None
        if self.goes_on or day == self.from_:
            return True
        return None
