"""An explanation before it is drawn: blocks in reading order, the same for every form of output."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import define, field, frozen

__all__ = ["Block", "Document", "Kind"]

Kind: TypeAlias = Literal["answer", "text", "heading", "item", "detail"]
"""The answer itself; a paragraph; a heading; a point of a list; what is said below a point."""


@frozen
class Block:
    """One paragraph, heading or point.

    Parameters
    ----------
    kind
        What it is.
    text
        Its words, on one line.
    depth
        How deep it stands in a list, from 0.
    """

    kind: Kind
    text: str
    depth: int = 0


@define
class Document:
    """Blocks, gathered in reading order."""

    blocks: list[Block] = field(factory=list)

    def answer(self, text: str) -> None:
        """Add a line of the answer."""
        self.blocks.append(Block("answer", text))

    def text(self, text: str) -> None:
        """Add a paragraph."""
        self.blocks.append(Block("text", text))

    def heading(self, text: str) -> None:
        """Add a heading."""
        self.blocks.append(Block("heading", text))

    def item(self, text: str, depth: int = 0) -> None:
        """Add a point of a list."""
        self.blocks.append(Block("item", text, depth))

    def detail(self, text: str, depth: int = 0) -> None:
        """Add a line below the point of that depth."""
        self.blocks.append(Block("detail", text, depth))

    def as_text(self, width: int = 80) -> str:
        """Return it for a terminal, with no line wider than ``width`` unless a single word is."""
        from zairyu.explain.text import text_of

        return text_of(self.blocks, width)

    def as_markdown(self) -> str:
        """Return it as Markdown (CommonMark); what the facts say is escaped."""
        from zairyu.explain.markdown import markdown_of

        return markdown_of(self.blocks)
