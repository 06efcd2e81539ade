"""The plain form of a case: mappings, lists, text, whole numbers, decimals, truth values, days.

Everything read passes through here first, whatever it came from. The walk is a loop, not a recursion,
and stops at limits, so that a hostile document costs no more than an honest one of that size.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from attrs import frozen

from zairyu.errors import InvalidCase, Problem

__all__ = [
    "DEFAULT_LIMITS",
    "Limits",
    "Problems",
    "Repeating",
    "join",
    "plain_data",
    "shown",
    "too_many",
]


@frozen
class Limits:
    """How much a document may hold. What exceeds a limit is refused whole, with one problem.

    Parameters
    ----------
    size
        Bytes of the document.
    depth
        Levels of lists and mappings.
    nodes
        Values, lists and mappings altogether.
    text
        Characters of one text or key.
    digits
        Digits of one number, exponent included.
    problems
        Problems reported before the reader stops looking.
    """

    size: int = 1024 * 1024
    depth: int = 16
    nodes: int = 50_000
    text: int = 4_000
    digits: int = 30
    problems: int = 200


DEFAULT_LIMITS: Final = Limits()

_FORBIDDEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_PLAIN_KEY: Final = re.compile(r"[^\s.\[\]'\"]+")


class Problems:
    """Problems found so far, one for each place; full after a number of them."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._by_path: dict[str, Problem] = {}

    def add(self, path: str, found: str, expected: str, expected_ja: str) -> None:
        """Note a problem, unless that place has one already or there are enough."""
        if not self.full:
            path = path.replace(".items[", "[")
            self._by_path.setdefault(path, Problem(path, found, expected, expected_ja))

    @property
    def full(self) -> bool:
        """Whether no more will be noted; looking further would be for nothing."""
        return len(self._by_path) >= self._limit

    @property
    def any(self) -> bool:
        """Whether there is at least one."""
        return bool(self._by_path)

    @property
    def paths(self) -> tuple[str, ...]:
        """The places, in the order found."""
        return tuple(self._by_path)

    def raise_any(self) -> None:
        """Raise all of them together, if there are any.

        Raises
        ------
        InvalidCase
            There is at least one.
        """
        if self._by_path:
            raise InvalidCase(self._by_path.values())


class Repeating(dict[str, Any]):
    """A mapping as JSON had it: its first values, and the keys that stood there again."""

    def __init__(self) -> None:
        super().__init__()
        self.repeated: list[str] = []


def join(path: str, key: str) -> str:
    """Return ``path`` with one more key; a key with unusual characters is quoted."""
    name = key if _PLAIN_KEY.fullmatch(key) and len(key) <= 60 else repr(key[:60])
    return f"{path}.{name}" if path else name


def shown(value: object) -> str:
    """Return a value as text for a problem, shortened; never the whole of something large."""
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, list | tuple):
        return "a list"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if abs(value) < 10**30 else "a very large number"
    if isinstance(value, str):
        return repr(value if len(value) <= 60 else value[:60] + "...")
    if isinstance(value, date | Decimal):
        return str(value)
    return f"a {type(value).__name__}"


def plain_data(data: object, limits: Limits, problems: Problems) -> Any:
    """Return a copy of ``data`` made of plain values only, noting what is not plain.

    A float becomes the decimal that it prints as. What is refused is left in place as ``None``.

    Raises
    ------
    InvalidCase
        A limit is exceeded; nothing else is reported then.
    """
    root: list[Any] = [None]
    todo: list[tuple[object, str, int, Any, Any]] = [(data, "", 0, root, 0)]
    nodes = 0
    while todo:
        value, path, depth, into, slot = todo.pop()
        nodes += 1
        if nodes > limits.nodes:
            raise too_many(limits)
        if isinstance(value, Mapping):
            _check_depth(depth, limits)
            copy: dict[str, Any] = {}
            into[slot] = copy
            for key in value.repeated if isinstance(value, Repeating) else ():
                problems.add(
                    join(path, key), "the key a second time", "each key once", "同じキーは一度だけ"
                )
            if nodes + len(value) > limits.nodes:
                raise too_many(limits)
            for key, item in value.items():
                if not isinstance(key, str):
                    problems.add(path, f"the key {shown(key)}", "a text as key", "文字列のキー")
                    continue
                text_is_fine(key, path, limits, problems)
                copy[key] = None
                todo.append((item, join(path, key), depth + 1, copy, key))
        elif isinstance(value, list | tuple):
            _check_depth(depth, limits)
            if nodes + len(value) > limits.nodes:
                raise too_many(limits)
            items: list[Any] = [None] * len(value)
            into[slot] = items
            todo.extend(
                (item, f"{path}[{index}]", depth + 1, items, index)
                for index, item in enumerate(value)
            )
        else:
            into[slot] = _scalar(value, path, limits, problems)
    return root[0]


def _scalar(value: object, path: str, limits: Limits, problems: Problems) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str(value) if text_is_fine(value, path, limits, problems) else None
    if isinstance(value, int):
        if abs(value) >= 10**limits.digits:
            problems.add(
                path, "a very large number", "a smaller number", f"{limits.digits}桁までの数"
            )
            return None
        return int(value)
    if isinstance(value, float | Decimal):
        return _decimal(value, path, limits, problems)
    if isinstance(value, date) and not isinstance(value, datetime):
        return date(value.year, value.month, value.day)
    if value is None and not path:
        problems.add("", "nothing", "a case: keys and values", "事案（キーと値の組）")
        return None
    if value is None:
        problems.add(
            path,
            "null",
            "a value; leave the key out for unknown, or write `none` or `not_applicable`",
            "値。わからないときはキーを書かず、無いときは `none`、当てはまらないときは `not_applicable`",
        )
        return None
    problems.add(path, shown(value), "a plain value", "文字、数、真偽、日付のいずれか")
    return None


def _decimal(value: float | Decimal, path: str, limits: Limits, problems: Problems) -> Any:
    number = value if isinstance(value, Decimal) else Decimal(repr(float(value)))
    if not number.is_finite():
        problems.add(path, str(number), "a finite number", "有限の数")
        return None
    _, digits, exponent = number.as_tuple()
    if len(digits) > limits.digits or abs(int(exponent)) > limits.digits:
        problems.add(path, "a very long number", "a shorter number", f"{limits.digits}桁までの数")
        return None
    return number


def text_is_fine(text: str, path: str, limits: Limits, problems: Problems) -> bool:
    """Return whether a text is short and printable, noting it if not."""
    if len(text) > limits.text:
        problems.add(
            path,
            f"a text of {len(text)} characters",
            f"at most {limits.text} characters",
            f"{limits.text}文字以内",
        )
        return False
    if bad := _FORBIDDEN.search(text):
        problems.add(
            path,
            f"the character U+{ord(bad.group()):04X}",
            "printable text, without control characters and direction overrides",
            "制御文字や書字方向の上書きを含まない文字列",
        )
        return False
    return True


def _check_depth(depth: int, limits: Limits) -> None:
    if depth >= limits.depth:
        raise InvalidCase(
            [
                Problem(
                    "",
                    "lists or mappings nested too deeply",
                    f"at most {limits.depth} levels",
                    f"{limits.depth}段までの入れ子",
                )
            ]
        )


def too_many(limits: Limits) -> InvalidCase:
    """Return the error of a document that holds too much."""
    most = limits.nodes
    return InvalidCase(
        [Problem("", "too many entries", f"at most {most} entries", f"{most}個までの項目")]
    )
