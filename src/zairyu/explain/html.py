"""Drawing an explanation as one page of HTML to be printed: no script, nothing loaded, a title that tells nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from zairyu.explain.document import Block
from zairyu.explain.wrap import clean

__all__ = ["html_of"]

_TITLE: Final = {"ja": "メモ", "en": "Notes"}
_OTHER: Final = {"ja": "en", "en": "ja"}
_STYLE: Final = """\
@page { size: A4; margin: 14mm; }
body { font: 10pt/1.35 sans-serif; max-width: 48em; margin: 1em auto; }
h2 { font-size: 11pt; margin: .8em 0 .2em; break-after: avoid; }
p { margin: .3em 0; }
p.answer { font-weight: bold; }
ul { margin: 0; padding-left: 1.2em; }
li { margin: .15em 0; break-inside: avoid; }
li.detail { list-style: none; font-size: 9pt; }
[data-also] { display: block; color: #333; font-size: 9pt; font-weight: normal; }
"""


def html_of(blocks: Sequence[Block], lang: str) -> str:
    """Return blocks as a page of HTML in a language; everything said is escaped."""
    head = (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{_TITLE[lang]}</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n"
    )
    return head + "\n".join(_lines(blocks, lang)) + "\n</body>\n</html>\n"


def _lines(blocks: Sequence[Block], lang: str) -> Iterator[str]:
    listed = False
    for block in blocks:
        in_list = block.kind in ("item", "detail")
        if in_list != listed:
            yield "<ul>" if in_list else "</ul>"
        words = _words(block, lang)
        if in_list:
            depth = block.depth + (block.kind == "detail")
            yield f'<li class="{block.kind}" style="margin-left: {1.2 * depth:g}em">{words}</li>'
        elif block.kind == "heading":
            yield f"<h2>{words}</h2>"
        else:
            yield f'<p class="{block.kind}">{words}</p>'
        listed = in_list
    if listed:
        yield "</ul>"


def _words(block: Block, lang: str) -> str:
    said = escape(clean(block.text))
    if not block.also:
        return said
    return f'{said}<span data-also lang="{_OTHER[lang]}">{escape(clean(block.also))}</span>'
