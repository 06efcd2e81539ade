"""YAML and JSON text to plain data: the core schema of YAML 1.2 and nothing that a case does not need.

``NO`` stays text, ``on`` stays text, and a day stays text until a field asks for one. Numbers with a
point become decimals. Anchors, aliases, tags, merge keys, directives and further documents are
refused: nothing is ever executed or expanded. The parser's events are read one by one and counted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from zairyu.case.plain import Limits, Problems, Repeating, join, too_many
from zairyu.errors import InvalidCase, Problem

__all__ = ["is_plain_text", "read_json", "read_yaml"]

_NULL: Final = frozenset(("", "~", "null", "Null", "NULL"))
_TRUE: Final = frozenset(("true", "True", "TRUE"))
_FALSE: Final = frozenset(("false", "False", "FALSE"))
_TRUTH_OF_1_1: Final = frozenset(("true", "false", "yes", "no", "on", "off", "y", "n"))
_INT: Final = re.compile(r"[-+]?[0-9]+")
_OCTAL: Final = re.compile(r"0o[0-7]+")
_HEX: Final = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
# The closing quote is optional, so that a text left open is passed once and not tried again and again.
_JSON_MARKS: Final = re.compile(r'(?s)"(?:[^"\\]|\\.)*"?|[\[{\]}]')
_NOT_FINITE: Final = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


def read_yaml(text: str, limits: Limits, problems: Problems) -> Any:
    """Return the plain data of one YAML document.

    Raises
    ------
    InvalidCase
        The text is not YAML, or exceeds a limit.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError

    # The scanner takes time with the square of a tag or a directive; no honest word is that long.
    if re.search(rf"\S{{{2 * limits.text}}}", text):
        raise _one(f"{2 * limits.text} characters without a space", "shorter words", "もっと短い語")
    try:
        return _Builder(limits, problems).build(YAML(typ="safe", pure=True).parse(text))
    except InvalidCase:
        raise
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark is not None else ""
        raise _not_readable("YAML", f"{where}{error.problem or error.context}") from None
    except Exception as error:
        raise _not_readable("YAML", str(error).partition("\n")[0]) from None


class _Builder:
    """Builds plain data from parser events, without recursion."""

    def __init__(self, limits: Limits, problems: Problems) -> None:
        self._limits = limits
        self._problems = problems
        # One entry for each open list or mapping: the container, its path, the key waiting for a
        # value (mappings only).
        self._open: list[tuple[Any, str, str | None]] = []
        self._root: Any = None
        self._nodes = 0
        self._documents = 0

    def build(self, events: Iterator[Any]) -> Any:
        for event in events:
            getattr(self, f"_{type(event).__name__}", self._ignore)(event)
        return self._root

    def _ignore(self, event: Any) -> None:
        """Pass over the start and the end of the stream and the end of a document."""

    def _DocumentStartEvent(self, event: Any) -> None:  # noqa: N802 - named after the event
        self._documents += 1
        if self._documents > 1:
            raise _one("a second document", "one document", "文書は一つだけです")
        if event.tags or (event.version is not None and tuple(event.version) != (1, 2)):
            raise _one("a directive", "YAML 1.2 without directives", "指示子のない YAML 1.2")

    def _AliasEvent(self, event: Any) -> None:  # noqa: N802
        self._refuse("an alias (`*`)")
        self._place(None)

    def _ScalarEvent(self, event: Any) -> None:  # noqa: N802
        self._check(event)
        plain = event.style is None and event.implicit[0]
        if self._open:
            container, path, key = self._open[-1]
            if isinstance(container, dict) and key is None:
                self._take_key(container, path, event.value, plain)
                return
        self._place(_resolve(event.value, self._limits, self._refuse) if plain else event.value)

    def _SequenceStartEvent(self, event: Any) -> None:  # noqa: N802
        self._start(event, [])

    def _MappingStartEvent(self, event: Any) -> None:  # noqa: N802
        self._start(event, {})

    def _SequenceEndEvent(self, event: Any) -> None:  # noqa: N802
        self._open.pop()

    def _MappingEndEvent(self, event: Any) -> None:  # noqa: N802
        self._open.pop()

    def _start(self, event: Any, container: Any) -> None:
        self._check(event)
        if len(self._open) >= self._limits.depth:
            raise _one(
                "lists or mappings nested too deeply",
                f"at most {self._limits.depth} levels",
                f"{self._limits.depth}段までの入れ子",
            )
        if self._open and isinstance(self._open[-1][0], dict) and self._open[-1][2] is None:
            raise _one("a list or mapping as key", "a text as key", "文字列のキー")
        path = self._place(container)
        self._open.append((container, path, None))

    def _take_key(self, container: dict[str, Any], path: str, key: str, plain: bool) -> None:
        if plain and key == "<<":
            self._refuse("a merge key (`<<`)")
        elif key in container:
            self._problems.add(
                join(path, key), "the key a second time", "each key once", "同じキーは一度だけ"
            )
        self._open[-1] = (container, path, key)

    def _place(self, value: Any) -> str:
        """Put a value where it belongs, and return its path."""
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            raise too_many(self._limits)
        if not self._open:
            self._root = value
            return ""
        container, path, key = self._open[-1]
        if isinstance(container, list):
            container.append(value)
            return f"{path}[{len(container) - 1}]"
        if key is None:
            raise _one("an alias as key", "a text as key", "文字列のキー")
        container.setdefault(key, value)
        self._open[-1] = (container, path, None)
        return join(path, key)

    def _check(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse("an anchor (`&`)")
        if event.tag is not None:
            self._refuse("a tag (`!`)")

    def _refuse(self, what: str, expected: str = "plain YAML without it") -> None:
        path = ""
        if self._open:
            container, path, key = self._open[-1]
            if isinstance(container, list):
                path = f"{path}[{len(container)}]"
            elif key is not None:
                path = join(path, key)
        self._problems.add(path, what, expected, "アンカー・別名・タグ・結合キーのない YAML")


def _resolve(text: str, limits: Limits, refuse: Any) -> Any:
    if text in _NULL:
        return None
    if text in _TRUE:
        return True
    if text in _FALSE:
        return False
    if _NOT_FINITE.fullmatch(text):
        refuse(text, "a finite number")
        return None
    if not (text[0].isdigit() or text[0] in "+-."):
        return text
    if len(text) > limits.digits:
        return 10**limits.digits if _INT.fullmatch(text) else text
    if _INT.fullmatch(text):
        return int(text)
    if _OCTAL.fullmatch(text):
        return int(text[2:], 8)
    if _HEX.fullmatch(text):
        return int(text[2:], 16)
    if _FLOAT.fullmatch(text):
        return Decimal(text)
    return text


def is_plain_text(text: str) -> bool:
    """Return whether readers of YAML 1.2, and of 1.1, take an unquoted scalar as this very text."""
    return not (
        text in _NULL
        or text in ("<<", "=")
        or text.lower() in _TRUTH_OF_1_1
        or any(form.fullmatch(text) for form in (_INT, _OCTAL, _HEX, _FLOAT, _NOT_FINITE))
    )


def read_json(text: str, limits: Limits) -> Any:
    """Return the plain data of one JSON document.

    Raises
    ------
    InvalidCase
        The text is not JSON, or exceeds a limit.
    """
    _check_json_depth(text, limits)

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        table = Repeating()
        for key, value in items:
            if key in table:
                table.repeated.append(key)
            table.setdefault(key, value)
        return table

    def whole(digits: str) -> Any:
        return int(digits) if len(digits) <= limits.digits else 10**limits.digits

    try:
        return json.loads(
            text,
            parse_float=Decimal,
            parse_int=whole,
            parse_constant=Decimal,
            object_pairs_hook=pairs,
        )
    except json.JSONDecodeError as error:
        raise _not_readable(
            "JSON", f"line {error.lineno}, column {error.colno}: {error.msg}"
        ) from None
    except (ValueError, ArithmeticError) as error:
        raise _not_readable("JSON", str(error)[:200]) from None


def _check_json_depth(text: str, limits: Limits) -> None:
    """Refuse deep nesting before the parser meets it: it would recurse."""
    depth = 0
    for bracket in _JSON_MARKS.finditer(text):
        mark = bracket.group()[0]
        if mark in "[{":
            depth += 1
            if depth > limits.depth:
                raise _one(
                    "lists or mappings nested too deeply",
                    f"at most {limits.depth} levels",
                    f"{limits.depth}段までの入れ子",
                )
        elif mark in "]}":
            depth -= 1


def _one(found: str, expected: str, expected_ja: str) -> InvalidCase:
    return InvalidCase([Problem("", found, expected, expected_ja)])


def _not_readable(kind: str, what: str) -> InvalidCase:
    return InvalidCase(
        [
            Problem(
                "",
                f"text that cannot be read as {kind} ({what[:200]})",
                f"a {kind} document",
                f"{kind} として読める文書",
            )
        ]
    )
