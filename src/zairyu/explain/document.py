"""An explanation before it is drawn: blocks in reading order, the same for every form of output."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import define, field, frozen

__all__ = ["Block", "Document", "Kind", "both"]

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
    also
        The same in the other language, where both are shown; empty otherwise.
    """

    kind: Kind
    text: str
    depth: int = 0
    also: str = ""


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

    def as_html(self, lang: str = "en") -> str:
        """Return it as one page of HTML to be printed; it loads nothing, and its title tells nothing.

        Parameters
        ----------
        lang
            The language of the blocks: ``"ja"`` or ``"en"``.
        """
        from zairyu.explain.html import html_of

        return html_of(self.blocks, lang)


def both(japanese: Document, english: Document) -> Document:
    """Return one document in both languages: each line in Japanese, the same in English beneath it.

    Parameters
    ----------
    japanese, english
        The same answer, told in each. Where their lines do not pair, the one follows the other whole.
    """
    ja, en = japanese.blocks, english.blocks
    if [(each.kind, each.depth) for each in ja] != [(each.kind, each.depth) for each in en]:
        return Document([*ja, *en])
    return Document(
        [
            Block(first.kind, first.text, first.depth, also=second.text)
            for first, second in zip(ja, en, strict=True)
        ]
    )
