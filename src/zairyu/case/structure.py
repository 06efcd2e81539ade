"""Plain data to the model, strictly, with cattrs; every misfit with its place.

Strict means: 1.9 is not 1, ``"5"`` is not 5, ``true`` is not 1, a time of day is not a day, a key that the
model does not have is an error. cattrs collects the misfits of one pass; :func:`structure` turns them
into problems with their paths.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache, partial
from itertools import pairwise
from types import UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    Literal,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

import attrs

from zairyu.calendar import Period
from zairyu.case.model import Case, Changing, Explicit, History, Named, Plan, StatedFact, Step
from zairyu.case.plain import Problems, join, shown
from zairyu.errors import closest

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = [
    "EARLIEST",
    "LATEST",
    "PLANNED",
    "alternatives",
    "is_day",
    "key_of",
    "structure",
    "structure_as",
]

Hook: TypeAlias = Callable[[Any, Any], Any]
T = TypeVar("T")

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MOST_KEYS: Final = 100
"""Unknown keys named for one record."""
# Days that a life can touch; they leave room for every period that the law adds or subtracts.
EARLIEST: Final = date(1850, 1, 1)
LATEST: Final = date(2199, 12, 31)
_PERIOD: Final = re.compile(r"P(?=[0-9])(?:[0-9]{1,3}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,5}D)?")
_NAMES: Final[dict[Any, tuple[str, str]]] = {
    bool: ("true or false", "true 又は false"),
    int: ("a whole number", "整数"),
    Decimal: ("a number", "数"),
    str: (
        "a text (in quotes where it looks like a number)",
        "文字列（数字だけのときは引用符で囲む）",
    ),
    date: ("a day as YYYY-MM-DD, 1850 to 2199", "日付 YYYY-MM-DD（1850年から2199年まで）"),
    Period: ("a period such as P3Y, P4Y3M or P90D", "P3Y、P4Y3M、P90D のような期間"),
    Explicit: ("none or not_applicable", "none 又は not_applicable"),
}


class Misfit(ValueError):
    """A value that does not fit its field."""

    def __init__(
        self,
        found: str,
        expected: str,
        expected_ja: str,
        key: str = "",
        choices: tuple[str, ...] = (),
    ) -> None:
        super().__init__(found, expected, expected_ja, key)
        self.found = found
        self.expected = expected
        self.expected_ja = expected_ja
        self.key = key
        self.choices = choices

    def note(self, path: str, problems: Problems) -> None:
        """Note it, with the choice most like what was found."""
        near = closest(self.found.strip("'\""), self.choices, 1) if self.choices else ()
        expected = f"{near[0]}, or another {self.expected}" if near else self.expected
        expected_ja = f"{near[0]} など、{self.expected_ja}" if near else self.expected_ja
        where = join(path, self.key) if self.key else path
        problems.add(where, self.found, expected, expected_ja)


def structure(data: Any, problems: Problems) -> Case | None:
    """Return the case that plain ``data`` describes, or ``None`` after noting the misfits."""
    return structure_as(Case, data, problems)


def structure_as(kind: type[T], data: Any, problems: Problems, path: str = "") -> T | None:
    """Return the record of ``kind`` that plain ``data`` describes, or ``None`` after noting the misfits.

    Parameters
    ----------
    kind
        An attrs class whose fields are of the forms that a case has.
    data
        Plain data.
    problems
        Where the misfits are noted.
    path
        Where the data stands.
    """
    from cattrs import BaseValidationError

    try:
        read: T = _converter().structure(data, kind)
    except BaseValidationError as error:
        _note(error, path, problems)
    except Misfit as error:
        error.note(path, problems)
    else:
        return read
    return None


def key_of(name: str) -> str:
    """Return the key of a field in a file: ``from`` for ``from_``."""
    return name.removesuffix("_")


def alternatives(kind: Any) -> tuple[Any, ...]:
    """Return what a field's type admits, ``None`` (absent) left out, annotations taken off."""
    if get_origin(kind) is Annotated:
        return alternatives(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        found: list[Any] = []
        for part in get_args(kind):
            if part is not type(None):
                found.extend(alternatives(part))
        return tuple(found)
    return (kind,)


def is_day(text: str) -> bool:
    """Return whether a text is a day that a field would take."""
    return _day(text) is not None


def _note(error: BaseException, path: str, problems: Problems) -> None:
    """Turn what cattrs collected into problems. No deeper than the data, which is limited."""
    from cattrs import (
        AttributeValidationNote,
        BaseValidationError,
        ForbiddenExtraKeysError,
        IterableValidationNote,
    )

    if isinstance(error, BaseValidationError):
        for part in error.exceptions:
            if problems.full:
                return
            where = path
            for note in getattr(part, "__notes__", ()):
                if isinstance(note, AttributeValidationNote):
                    where = join(path, key_of(note.name))
                elif isinstance(note, IterableValidationNote):
                    index = note.index
                    where = f"{path}[{index}]" if isinstance(index, int) else join(path, index)
            _note(part, where, problems)
    elif isinstance(error, ForbiddenExtraKeysError):
        known = [key_of(each.name) for each in attrs.fields(error.cl)]
        for key in sorted(error.extra_fields)[:MOST_KEYS]:
            near = ", ".join(closest(key, known))
            hint, hint_ja = (f": {near}", f"（近いもの: {near}）") if near else ("", "")
            problems.add(
                join(path, key),
                f"the key {shown(key)}",
                f"one of the keys of the case format{hint or ' (see docs/case-format.md)'}",
                f"事案の書式にあるキー{hint_ja}",
            )
    elif isinstance(error, Misfit):
        error.note(path, problems)
    elif isinstance(error, KeyError):
        problems.add(path, "nothing", "this key: it is needed", "このキーは必要です")
    else:
        problems.add(path, shown(str(error)), "a value that fits", "当てはまる値")


@cache
def _converter() -> Converter:
    from cattrs import Converter

    converter = Converter(detailed_validation=True, forbid_extra_keys=True)
    for kind in _READERS:
        converter.register_structure_hook(kind, _scalar_hook(kind))
    for matches, factory in (
        (_is_union, _union_hook),
        (_generic(Literal), _union_hook),
        (attrs.has, _record_hook),
        (_generic(tuple), _list_hook),
        (_generic(Named), _table_hook),
        (_generic(History), _history_hook),
        (_generic(Changing), _changing_hook),
    ):
        converter.register_structure_hook_factory(matches, partial(factory, converter))
    return converter


def _generic(origin: Any) -> Callable[[Any], bool]:
    return lambda kind: get_origin(kind) is origin


def _is_union(kind: Any) -> bool:
    return get_origin(kind) in (Union, UnionType)


def _scalar_hook(kind: type) -> Hook:
    read = _READERS[kind]

    def hook(value: Any, _: Any) -> Any:
        found = read(value)
        if found is None:
            raise Misfit(shown(value), *_NAMES[kind])
        return found

    return hook


def _union_hook(converter: Converter, kind: Any) -> Hook:
    """Return the hook of a choice, or of several scalar forms that exclude each other."""
    parts = alternatives(kind)
    if len(parts) == 1 and get_origin(parts[0]) is not Literal:
        inner = converter.get_structure_hook(parts[0])
        return lambda value, _: inner(value, parts[0])
    choices = [each for part in parts if get_origin(part) is Literal for each in get_args(part)]
    readers = [_READERS[part] for part in parts if part in _READERS]
    names = [_NAMES[part] for part in parts if part in _READERS]
    lists = any(get_origin(part) is tuple for part in parts)
    known = tuple(str(choice) for choice in choices)

    def hook(value: Any, _: Any) -> Any:
        for choice in choices:
            if value.__class__ is choice.__class__ and value == choice:
                return choice
        for read in readers:
            found = read(value)
            if found is not None:
                return found
        if lists and isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
        expected = [name[0] for name in names]
        expected_ja = [name[1] for name in names]
        if choices:
            listed = ", ".join(known)
            expected.insert(0, f"one of: {listed}")
            expected_ja.insert(0, f"次のいずれか: {listed}")
        if lists:
            expected.append("a list of texts")
            expected_ja.append("文字列のリスト")
        raise Misfit(
            shown(value),
            " or ".join(expected),
            " 又は ".join(expected_ja),
            choices=known if isinstance(value, str) else (),
        )

    return hook


def _record_hook(converter: Converter, kind: Any) -> Hook:
    from cattrs.gen import make_dict_structure_fn, override

    renamed: dict[str, Any] = {
        each.name: override(rename=key_of(each.name))
        for each in attrs.fields(get_origin(kind) or kind)
        if key_of(each.name) != each.name
    }
    read = make_dict_structure_fn(
        kind,
        converter,
        _cattrs_forbid_extra_keys=True,
        _cattrs_detailed_validation=True,
        **renamed,
    )
    prepare = _PREPARED.get(kind)

    def hook(value: Any, _: Any) -> Any:
        if not isinstance(value, Mapping):
            raise Misfit(shown(value), "a mapping of keys and values", "キーと値の組")
        return read(value if prepare is None else prepare(value), kind)

    return hook


def _list_hook(converter: Converter, kind: Any) -> Hook:
    each = _each(converter, get_args(kind)[0])

    def hook(value: Any, _: Any) -> Any:
        if not isinstance(value, list):
            raise Misfit(shown(value), "a list", "リスト")
        return tuple(each(enumerate(value)))

    return hook


def _table_hook(converter: Converter, kind: Any) -> Hook:
    each = _each(converter, get_args(kind)[0])

    def hook(value: Any, _: Any) -> Any:
        if not isinstance(value, Mapping):
            raise Misfit(shown(value), "a mapping from ids to records", "id ごとの記録")
        return Named(dict(zip(value, each(value.items()), strict=True)))

    return hook


def _history_hook(converter: Converter, kind: Any) -> Hook:
    each = _each(converter, get_args(kind)[0])

    def hook(value: Any, _: Any) -> Any:
        if value == Explicit.NONE.value:
            return History((), complete=True)
        if isinstance(value, list):
            return History(tuple(each(enumerate(value))))
        if not isinstance(value, Mapping):
            raise Misfit(
                shown(value),
                "a list, `{complete: true, items: [...]}`, or none",
                "リスト、`{complete: true, items: [...]}` 又は none",
            )
        if unknown := sorted(value.keys() - {"complete", "complete_from", "items"}):
            raise Misfit(
                f"the key {shown(unknown[0])}",
                "complete, complete_from, items",
                "complete、complete_from、items のいずれか",
                key=unknown[0],
            )
        complete = value.get("complete", False)
        if not isinstance(complete, bool):
            raise Misfit(shown(complete), *_NAMES[bool], key="complete")
        start = None
        if "complete_from" in value and (start := _day(value["complete_from"])) is None:
            raise Misfit(shown(value["complete_from"]), *_NAMES[date], key="complete_from")
        items = value.get("items", [])
        if not isinstance(items, list):
            raise Misfit(shown(items), "a list", "リスト", key="items")
        return History(tuple(each(enumerate(items))), complete, start)

    return hook


def _changing_hook(converter: Converter, kind: Any) -> Hook:
    (inner,) = get_args(kind)
    one = converter.get_structure_hook(inner)
    steps_of = _all_of(_step_hook(one, inner), Step)

    def hook(value: Any, _: Any) -> Any:
        if not isinstance(value, list):
            return Changing.always(one(value, inner))
        steps: tuple[Step[Any], ...] = tuple(steps_of(enumerate(value)))
        days = [step.from_ or date.min for step in steps]
        if any(earlier >= later for earlier, later in pairwise(days)):
            raise Misfit(
                "days out of order", "steps by day, each day once", "日付の順に、同じ日は一度だけ"
            )
        return Changing(steps)

    return hook


def _step_hook(one: Hook, inner: Any) -> Hook:
    def hook(item: Any, _: Any) -> Any:
        if not isinstance(item, Mapping) or item.keys() - {"from"} != {"value"}:
            raise Misfit(shown(item), "a mapping with from and value", "from と value の組")
        start = None
        if "from" in item and (start := _day(item["from"])) is None:
            raise Misfit(shown(item["from"]), *_NAMES[date], key="from")
        try:
            return Step(one(item["value"], inner), start)
        except Misfit as error:
            raise Misfit(error.found, error.expected, error.expected_ja, key="value") from None

    return hook


def _each(converter: Converter, kind: Any) -> Callable[[Iterable[tuple[Any, Any]]], list[Any]]:
    return _all_of(converter.get_structure_hook(kind), kind)


def _all_of(hook: Hook, kind: Any) -> Callable[[Iterable[tuple[Any, Any]]], list[Any]]:
    """Return a function that reads every item and raises all misfits together."""
    from cattrs import IterableValidationError, IterableValidationNote

    def read(items: Iterable[tuple[Any, Any]]) -> list[Any]:
        good: list[Any] = []
        bad: list[Exception] = []
        for index, item in items:
            try:
                good.append(hook(item, kind))
            except Exception as error:
                note = IterableValidationNote("", index, kind)
                error.add_note(note)
                bad.append(error)
        if bad:
            raise IterableValidationError("items that do not fit", bad, kind)  # pyright: ignore[reportCallIssue]
        return good

    return read


def _bool(value: Any) -> Any:
    return value if isinstance(value, bool) else None


def _int(value: Any) -> Any:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _number(value: Any) -> Any:
    if isinstance(value, Decimal):
        return value
    return Decimal(value) if _int(value) is not None else None


def _text(value: Any) -> Any:
    return value if isinstance(value, str) and value else None


def _day(value: Any) -> Any:
    day = value if isinstance(value, date) else None
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return None
    return day if day is not None and EARLIEST <= day <= LATEST else None


def _period(value: Any) -> Any:
    if isinstance(value, str) and _PERIOD.fullmatch(value):
        return Period.parse(value)
    return None


def _explicit(value: Any) -> Any:
    return {each.value: each for each in Explicit}.get(value) if isinstance(value, str) else None


_READERS: Final[dict[Any, Callable[[Any], Any]]] = {
    bool: _bool,
    int: _int,
    Decimal: _number,
    str: _text,
    date: _day,
    Period: _period,
    Explicit: _explicit,
}


def _prepare_case(value: Mapping[str, Any]) -> dict[str, Any]:
    data = dict(value)
    version = data.pop("zairyu", None)
    if version is None or version.__class__ is not int or version != 1:
        raise Misfit(
            "nothing" if version is None else shown(version),
            "`zairyu: 1`, the version of this format",
            "書式の版 `zairyu: 1`",
            key="zairyu",
        )
    return data


def _prepare_stated(value: Mapping[str, Any]) -> dict[str, Any]:
    data = dict(value)
    given = [key for key in ("value", "claimed", "found") if key in data]
    if len(given) != 1 or "standing" in data:
        raise Misfit(
            ", ".join(given) or "no value",
            "exactly one of value, claimed, found",
            "value、claimed、found のうち一つだけ",
        )
    stated = data.pop(given[0])
    data["value"] = stated.isoformat() if isinstance(stated, date) else stated
    data["standing"] = "stated" if given[0] == "value" else given[0]
    return data


def _prepare_plan(value: Mapping[str, Any]) -> dict[str, Any]:
    data = dict(value)
    records = [key for key in PLANNED if key in data]
    if len(records) + ("fact" in data) != 1 or ("fact" in data) != ("value" in data):
        raise Misfit(
            ", ".join(key for key in data if key not in ("on", "person")) or "no change",
            f"exactly one change: fact with value, or one of {', '.join(PLANNED)}",
            f"変更を一つだけ（fact と value、又は {', '.join(PLANNED)} のいずれか）",
        )
    if isinstance(data.get("value"), date):
        data["value"] = data["value"].isoformat()
    return data


_PREPARED: Final[dict[Any, Callable[[Mapping[str, Any]], dict[str, Any]]]] = {
    Case: _prepare_case,
    StatedFact: _prepare_stated,
    Plan: _prepare_plan,
}
PLANNED: Final = tuple(
    each.name for each in attrs.fields(Plan) if each.name not in ("on", "person", "fact", "value")
)
"""The records that a plan can carry."""
