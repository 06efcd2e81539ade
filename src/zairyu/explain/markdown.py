"""Drawing an explanation as Markdown (CommonMark); what the facts say is escaped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from zairyu.explain.document import Block
from zairyu.explain.wrap import clean

__all__ = ["markdown_of"]

_MARKS: Final = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>#|~"})


def markdown_of(blocks: Sequence[Block]) -> str:
    """Return blocks as Markdown: the answer in bold, headings of the second level, lists."""
    return "\n".join(_markdown_lines(blocks)).strip("\n") + "\n"


def _markdown_lines(blocks: Sequence[Block]) -> Iterator[str]:
    listed = False
    for block in blocks:
        words = _words(block)
        in_list = block.kind in ("item", "detail")
        if not (listed and in_list):
            yield ""
        if block.kind == "answer":
            yield f"**{words}**"
        elif block.kind == "heading":
            yield f"## {words}"
        elif block.kind == "text":
            yield words
        else:
            depth = block.depth + (block.kind == "detail")
            yield f"{'  ' * depth}- {words}"
        listed = in_list


def _words(block: Block) -> str:
    """Return the words of a block; where both languages are shown, the second follows on the same line."""
    said = [clean(text).translate(_MARKS) for text in (block.text, block.also) if text]
    return " / ".join(said)
