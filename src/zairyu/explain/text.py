"""Drawing an explanation for a terminal: words before colours, no line wider than asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from zairyu.explain.document import Block, Kind
from zairyu.explain.wrap import columns, wrap

__all__ = ["text_of"]

_DEEPEST: Final = 12
"""Indentation stops growing here, so that a line keeps room for words."""


def text_of(blocks: Sequence[Block], width: int = 80) -> str:
    """Return blocks as text, with no line wider than ``width`` unless a single word is."""
    return "\n".join(_text_lines(blocks, width)).strip("\n") + "\n"


def _text_lines(blocks: Sequence[Block], width: int) -> Iterator[str]:
    before: Kind | None = None
    for block in blocks:
        if block.kind == "heading" or (
            block.kind == "text" and before in ("answer", "item", "detail")
        ):
            yield ""
        indent = "  " * min(block.depth, _DEEPEST)
        first, rest = {
            "item": (f"{indent}- ", f"{indent}  "),
            "detail": (f"{indent}  ", f"{indent}    "),
        }.get(block.kind, ("", ""))
        yield from wrap(block.text, width, first=first, rest=rest)
        if block.also:
            yield from wrap(block.also, width, first=rest, rest=rest)
        if block.kind == "heading":
            yield "-" * min(max(columns(block.text), columns(block.also)), width)
        before = block.kind
