"""A parsed text: provisions in a tree, their normalised words and their digests."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING, Final

from zairyu.citations.paths import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Node", "digest", "find_words", "normalise"]

_SPACE: Final = re.compile(r"\s+")
_LOOSE_SPACE: Final = re.compile(r"(?<![0-9A-Za-z]) | (?![0-9A-Za-z])")
_PROVISO: Final = re.compile(r"(?:^|(?<=。))(?:ただし|但し)、")


def normalise(words: str) -> str:
    """Return words in the form that digests are made of.

    Unicode NFKC (full-width figures and letters become ASCII), emphasis marks dropped, and all
    white space dropped except one space between two ASCII letters or figures. Nothing else changes:
    no numeral, kana or punctuation is replaced, so that a changed number changes the digest.

    >>> normalise("**２**　年額が　三百万円 以上")
    '2年額が三百万円以上'
    >>> normalise("Part　A 12  34")
    'Part A 12 34'
    """
    text = words if words.isascii() else unicodedata.normalize("NFKC", words)
    text = text.replace("**", "")
    return _LOOSE_SPACE.sub("", _SPACE.sub(" ", text)).strip()


def digest(text: str) -> str:
    """Return ``sha256:`` and the hexadecimal digest of a normalised text."""
    return "sha256:" + hashlib.sha256(text.encode("utf-8")).hexdigest()


class Node:
    """A provision with the provisions inside it. Built once by the parser, then only read."""

    __slots__ = ("_own", "_text", "aliases", "children", "key", "pieces")

    def __init__(self, key: str) -> None:
        self.key = key
        self.pieces: list[str] = []
        self.children: dict[str, Node] = {}
        self.aliases: dict[str, Node] = {}  # other names of groups of provisions inside it
        self._own: str | None = None
        self._text: str | None = None

    def add(self, words: str) -> None:
        """Append words of its own, as printed."""
        if words:
            self.pieces.append(words)

    def child(self, key: str) -> Node:
        """Return a new child of that key; a second one of the same key becomes ``key#2``."""
        name, count = key, 1
        while name in self.children:
            count += 1
            name = f"{key}#{count}"
        self.children[name] = node = Node(name)
        return node

    def alias(self, key: str, nodes: list[Node]) -> None:
        """Let a group of provisions be found under another key too; it is not read twice."""
        self.aliases[key] = group = Node(key)
        group.children = {node.key.split("#", 1)[0]: node for node in nodes}

    @property
    def own(self) -> str:
        """Its own words, normalised, without the provisions inside it."""
        if self._own is None:
            self._own = "|".join(filter(None, (normalise(piece) for piece in self.pieces)))
        return self._own

    @property
    def text(self) -> str:
        """Its own words and those of all provisions inside it, each on a line with its mark."""
        if self._text is None:
            lines = [self.own]
            for key, node in self.children.items():
                lines += [f"{key}\t{line}" for line in node.text.split("\n")]
            self._text = "\n".join(lines)
        return self._text

    def walk(self, before: str = "") -> Iterator[tuple[str, Node]]:
        """Yield path and node of everything inside it, in reading order."""
        for key, node in self.children.items():
            path = f"{before}/{key}" if before else key
            yield path, node
            yield from node.walk(path)


def find_words(root: Node, path: str) -> str | None:
    """Return the normalised words that a path names; ``None`` if there is no such provision.

    The empty path is the whole text. A last segment 柱書 is the provision's own words without the
    items inside it, ただし書 its proviso, 本文 its own words without the proviso.
    """
    if not path:
        return root.text
    *segments, last = path.split("/")
    if last not in WORDS:
        segments.append(last)
    node = root
    for segment in segments:
        found = _child(node, segment)
        if found is None:
            return None
        node = found
    if last not in WORDS:
        return node.text
    if last == "柱書":
        return node.own or None
    proviso = _PROVISO.search(node.own)
    if proviso is None:
        return None
    return node.own[proviso.start() :] if last == "ただし書" else node.own[: proviso.start()]


def _child(node: Node, segment: str) -> Node | None:
    found = node.children.get(segment) or node.aliases.get(segment)
    if found is None:
        # 附則/2項 and 附則/2条 name the same thing as 附則/2: a block has the one or the other
        found = node.children.get(segment.rstrip("条項"))
    return found
