"""Reading one consolidated text in Markdown into a tree of provisions.

The layout is that of the public mirrors of e-Gov: a front matter, ``**第一条（caption）**　words``,
``**２**　words`` for paragraphs, ``- 一　words`` for items, indented lists for sub-items, headings
that begin with 附則, bold headings of appended tables, and pipe tables. ``docs/citations.md`` says
what becomes a provision.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from zairyu.citations.inline import Splitter
from zairyu.citations.marks import mark, number
from zairyu.citations.numerals import kanji
from zairyu.citations.paths import canonical_segment
from zairyu.citations.provisions import Node
from zairyu.errors import ZairyuError

__all__ = ["TextError", "parse"]

MAX_CHARACTERS: Final = 20_000_000
MAX_LINE: Final = 1_000_000
MAX_DEPTH: Final = 12

_BOLD: Final = re.compile(r"\*\*(.+?)\*\*(.*)")
_LIST: Final = re.compile(r"( *)- (.*)")
_ARTICLE: Final = re.compile(
    r"第([^条（）]{1,12})条((?:の[一二三四五六七八九十百]{1,5}){0,5})(?:（.*）)?"
)
_ARTICLES: Final = re.compile(
    r"第([^条]{1,9})条(?:及び|から|・|、)第([^条]{1,9})条(?:まで)?(?:（.*）)?"
)
_CIRCLED: Final = re.compile(r"[①-⑳]")
_APPENDED: Final = re.compile(r"((?:附則)?(?:別表|別記|別図)[^（　]*)(?:[（　].*)?")
_SEVERAL: Final = re.compile(r"(.+?)(?:及び|から|・|、|～)(.+?)(?:まで)?")
_ROW_OF_STATUS: Final = re.compile(
    r"(?:法)?別表第.{1,6}の表の(.{1,40}?)の項の下欄(?:第([一二三])号)?([イロハ])?に掲げる活動"
)


class TextError(ZairyuError, ValueError):
    """A law text cannot be read; says which file, which line and what is wrong."""

    def __init__(self, where: str, line: int, what: str) -> None:
        self.where, self.line, self.what = where, line, what
        super().__init__(f"{where}, line {line}: {what}")

    def __reduce__(self) -> tuple[type[TextError], tuple[str, int, str]]:
        return type(self), (self.where, self.line, self.what)


def parse(text: str, where: str = "text", law_id: str | None = None) -> Node:
    """Return the tree of provisions of one consolidated text.

    Parameters
    ----------
    text
        The whole file.
    where
        What to call it in an error.
    law_id
        If given, the front matter must not name another law.

    Raises
    ------
    TextError
        If the text is too long, is no text, has a broken front matter, or nests without end.
    """
    if len(text) > MAX_CHARACTERS:
        raise TextError(where, 0, f"longer than {MAX_CHARACTERS} characters")
    lines = text.splitlines()
    start = _front_matter(lines, where, law_id)
    reader = _Reader(where)
    for place, line in enumerate(lines[start:], start=start + 1):
        if len(line) > MAX_LINE:
            raise TextError(where, place, f"a line of more than {MAX_LINE} characters")
        if "\x00" in line:
            raise TextError(where, place, "a NUL character")
        reader.read(line, place)
    reader.close_table()
    if not reader.root.children and not reader.main.own:
        raise TextError(where, len(lines), "no provision")
    return reader.finish()


def _front_matter(lines: list[str], where: str, law_id: str | None) -> int:
    """Return the index of the first line after the front matter; 0 where there is none."""
    if not lines or lines[0].strip() != "---":
        return 0
    for place, line in enumerate(lines[1:200], start=1):
        if line.strip() == "---":
            return place + 1
        key, _, given = line.partition(":")
        named = given.strip().strip("\"'")
        if key == "identifier" and law_id is not None and named != law_id:
            raise TextError(where, place + 1, f"the text of {named!r} in the folder of {law_id!r}")
    raise TextError(where, 1, "the front matter has no end")


class _Reader:
    """Where the reading stands: the block, article and paragraph open, and the rows of a table."""

    def __init__(self, where: str) -> None:
        self.where = where
        self.root = Node("")
        self.main = Node("本則")  # words before or outside the articles
        self.block = self.root  # where articles and paragraphs go: the body or a 附則
        self.article: Node | None = None
        self.paragraph: Node | None = None
        self.items: list[Node] = []  # the open items, outermost first
        self.place: Node = self.main  # what a line without a mark belongs to
        self.supplementary = 0
        self.table: list[list[str]] = []
        self.tables = 0  # tables read below the present heading of an appended table
        self.appended: Node | None = None

    # --- Lines -----------------------------------------------------------------------------------

    def read(self, line: str, number_of_line: int) -> None:
        if line.startswith("|"):
            cells = line.strip().removeprefix("|").removesuffix("|").split("|")
            self.table.append([cell.strip() for cell in cells])
            return
        if self.table:
            self.close_table()
        if not line.strip():
            return
        if line.startswith("#"):
            self._heading(line.lstrip("#").strip())
        elif (bold := _BOLD.match(line)) is not None:
            self._bold(bold[1].strip(), bold[2].strip())
        elif (listed := _LIST.match(line)) is not None:
            self._listed(len(listed[1]) // 2, listed[2], number_of_line)
        else:
            self.place.add(line)

    def _heading(self, words: str) -> None:
        if not words.startswith("附則"):
            return  # chapters and sections are no provisions
        self.supplementary += 1
        name = "附則" if self.supplementary == 1 else f"附則{self.supplementary}"
        self.block = self._open(self.root, name)
        self.article = None

    def _bold(self, label: str, words: str) -> None:
        if (article := _article_number(label)) is not None:
            self.article = self._open(self.block, article)
            self.paragraph = self._open(self.article, "1")
            self.place.add(words)
        elif (paragraph := _paragraph_number(label)) is not None:
            self.paragraph = self._open(self.article or self.block, paragraph)
            self.place.add(words)
        elif (appended := _APPENDED.fullmatch(label)) is not None:
            self.appended = self._open(self.root, canonical_segment(appended[1]))
            self.block, self.article, self.tables = self.appended, None, 0
            self.place.add(words)
        else:
            self.place.add(f"{label} {words}")

    def _listed(self, level: int, words: str, number_of_line: int) -> None:
        if level > MAX_DEPTH:
            raise TextError(self.where, number_of_line, f"a list nested deeper than {MAX_DEPTH}")
        printed, space, rest = words.partition("　")
        name = _item_name(printed) if space else None
        del self.items[level:]
        parent = self.items[-1] if self.items else self._container()
        if name is None:
            node = parent.child("・")
            node.add(words)
        else:
            node = parent.child(name)
            node.add(rest)
        self.items.append(node)
        self.place = node

    # --- Places ----------------------------------------------------------------------------------

    def _container(self) -> Node:
        return self.paragraph or self.article or self.block

    def _open(self, parent: Node, key: str) -> Node:
        self.place = parent.child(key)
        self.paragraph = None
        self.items = []
        return self.place

    # --- Tables ----------------------------------------------------------------------------------

    def close_table(self) -> None:
        """Put the rows read so far where they belong: below the provision before them."""
        rows, self.table = self.table, []
        if not rows:
            return
        _drop_run_on(self.place, rows)
        parent = self.root if self.place is self.main else self.place
        header, body = rows[0], rows[1:]
        if body and all(set(cell) <= set("-: ") for cell in body[0]):
            body = body[1:]
        self.place.add("|".join(filter(None, header)))
        reading = _Rows(parent)
        for cells in body:
            reading.read(cells)
        if self.appended is not None and self.place is self.appended:
            self.tables += 1
            _name_table(self.root, self.appended, self.tables, reading.rows)

    def finish(self) -> Node:
        """Return the root, with the words outside articles as 本則."""
        if self.main.own:
            self.root.children = {"本則": self.main, **self.root.children}
        return self.root


def _drop_run_on(place: Node, rows: list[list[str]]) -> None:
    """Drop the table that a mirror also prints as run-on words at the end of the provision."""
    if not place.pieces:
        return
    flat = "".join("".join(cell.split()) for row in rows for cell in row if set(cell) - set("-: "))
    words = place.pieces[-1]
    tight = "".join(words.split())
    if flat and tight.endswith(flat):
        keep = len(tight) - len(flat)
        seen = 0
        for position, letter in enumerate(words):
            if seen == keep:
                place.pieces[-1] = words[:position]
                return
            seen += not letter.isspace()


def _name_table(root: Node, appended: Node, count: int, rows: list[Node]) -> None:
    """Give the rows of the k-th of several tables below one heading a second way: 別表第一の二.

    The Act's 別表第一 has five tables, 一の表 to 五の表, whose numbers a mirror may leave out.
    """
    key = f"{appended.key}の{kanji(count)}"
    if count == 1:
        return
    if count == 2:
        first = [row for row in appended.children.values() if row not in rows]
        root.alias(f"{appended.key}の一", first)
    root.alias(key, rows)


class _Rows:
    """Reads the rows of one table; a row without a name goes on with the row before it."""

    def __init__(self, parent: Node) -> None:
        self.parent = parent
        self.rows: list[Node] = []
        self.splitter = Splitter()
        self.open: list[Node] = []  # the row, and the items open in it, outermost first

    def read(self, cells: list[str]) -> None:
        if not any(cells):
            return
        first, *others = cells
        if self.open and _begins_with_mark(first):
            others = cells
        elif first or not self.open:
            node = self.parent.child(_row_name(first))
            self.rows.append(node)
            self.splitter = Splitter()
            self.open = [node]
            if node.key.startswith("備考"):
                others = [first.partition("　")[2], *others]
        owner: Node | None = None  # what a later cell without marks (the points) belongs to
        for cell in others:
            for depth, name, words in self.splitter.feed(cell):
                if name:
                    del self.open[depth:]
                    node = self.open[-1].child(name)
                    node.add(words)
                    self.open.append(node)
                    owner = owner if owner in self.open else node
                elif words:
                    owner = owner or self.open[-1]
                    owner.add(words)


def _begins_with_mark(cell: str) -> bool:
    printed, space, _ = cell.partition("　")
    return bool(space) and len(printed) <= 12 and _item_name(printed) is not None


def _row_name(cell: str) -> str:
    if not cell:
        return "行"
    status = _ROW_OF_STATUS.fullmatch(cell)
    if status is not None:
        item = number(status[2]) if status[2] else None
        return canonical_segment(status[1]) + (f"{item}号" if item else "") + (status[3] or "")
    if cell.startswith("備考　"):
        return "備考"
    return canonical_segment(cell.replace("/", "／").replace("／", "・"))


def _article_number(label: str) -> str | None:
    several = _ARTICLES.fullmatch(label)
    if several is not None:
        first, last = number(several[1]), number(several[2])
        return f"{first}から{last}" if first and last else None
    article = _ARTICLE.fullmatch(label)
    return number(article[1] + article[2]) if article is not None else None


def _paragraph_number(label: str) -> str | None:
    if _CIRCLED.fullmatch(label):
        return str(ord(label) - ord("①") + 1)
    return number(label)


def _item_name(printed: str) -> str | None:
    name = mark(printed)
    if name is not None:
        return name
    several = _SEVERAL.fullmatch(unicodedata.normalize("NFKC", printed))
    if several is None:
        return None
    first, last = mark(several[1]), mark(several[2])
    return f"{first}から{last}" if first and last else None
