"""Printing an answer: the same words everywhere, colours only on a terminal, JSON as UTF-8."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import Any, Final, TextIO

__all__ = ["print_exact", "print_json", "print_text", "text_width"]

_PLAIN_WIDTH: Final = 80
_STYLES: Final = {
    r"(?m)^\s*- (\[met\]|［満たす］)": "green",
    r"(?m)^\s*- (\[not met\]|［満たさない］)": "red",
    r"(?m)^\s*- (\[not known\]|［わからない］)": "yellow",
    r"(?m)^-{3,}$": "dim",
}
"""The words say everything; a colour only helps to find them again."""


def text_width(stream: TextIO | None = None) -> int:
    """Return for how many columns to wrap: those of the terminal within reason, otherwise 80."""
    shown_on = sys.stdout if stream is None else stream
    if not shown_on.isatty():
        return _PLAIN_WIDTH
    return min(max(shutil.get_terminal_size((_PLAIN_WIDTH, 24)).columns, 40), 100)


def print_text(text: str) -> None:
    """Print a text."""
    _tolerate(sys.stdout)
    if not sys.stdout.isatty() or "NO_COLOR" in os.environ:
        sys.stdout.write(text)
        return
    from rich.console import Console
    from rich.text import Text

    coloured = Text(text)
    for pattern, style in _STYLES.items():
        coloured.highlight_regex(pattern, style)
    Console(file=sys.stdout, highlight=False).print(coloured, end="", soft_wrap=True)


def print_json(answer: Any) -> None:
    """Print an answer as JSON in UTF-8, keys in the order of the contract."""
    print_exact(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")


def print_exact(text: str) -> None:
    """Print what another program reads: in UTF-8 whatever the locale, and nothing added."""
    raw = text.encode("utf-8")
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
        return
    sys.stdout.flush()
    buffer.write(raw)
    buffer.flush()


def _tolerate(stream: TextIO) -> None:
    """A terminal that cannot show a character shows a mark in its place instead of failing."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
