"""Lines by the columns of a terminal: a Japanese character takes two."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zairyu.explain import Document
from zairyu.explain.wrap import clean, columns, wrap


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("status", 6),
        ("在留資格", 8),
        ("ｶﾞ", 2),  # half-width katakana with its half-width sound mark
        ("が", 2),
        ("か\u3099", 2),  # a combining sound mark takes no column of its own
        ("é", 1),
        ("e\u0301", 1),
        ("Ａ", 2),
        ("、", 2),
        ("a\u200bb", 2),
    ],
)
def test_columns(text, width):
    assert columns(text) == width


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 6, ["one", "two", "three"]),
        ("在留資格の変更", 8, ["在留資格", "の変更"]),
        ("在留資格の変更", 9, ["在留資格", "の変更"]),
        ("在留資格の変更", 10, ["在留資格の", "変更"]),
        # A closing mark does not begin a line, an opening one does not end it.
        ("在留資格、変更", 8, ["在留資", "格、変更"]),
        ("変更（在留）", 6, ["変更", "（在", "留）"]),
        # A figure stays with its unit.
        ("満了は3年後", 8, ["満了は", "3年後"]),
        # A word longer than the line overhangs, alone.
        ("a abcdefghijkl b", 6, ["a", "abcdefghijkl", "b"]),
        ("", 10, [""]),
    ],
)
def test_wrap(text, width, lines):
    assert wrap(text, width) == lines


def test_prefixes():
    assert wrap("one two three", 9, first="- ") == ["- one two", "  three"]
    assert wrap("one two", 6, first="* ", rest="> ") == ["* one", "> two"]


TEXTS = st.text(alphabet="abc 、。（）在留資格3年,.-\n\t\x1b\u202e", max_size=120)


@given(TEXTS, st.integers(8, 60))
def test_nothing_is_lost_and_no_line_is_too_wide(text, width):
    lines = wrap(text, width)
    whole = "".join(clean(text).split())
    assert "".join("".join(lines).split()) == whole
    for line in lines:
        assert columns(line) <= width or not any(_may_break(line))


def _may_break(line):
    """Yield the places at which an overhanging line could still have been broken."""
    closing, opening = "、。）,.年", "（"
    for before, after in itertools.pairwise(line):
        wide = columns(before) == 2 or columns(after) == 2
        if wide and after not in closing and before not in opening and after != " ":
            yield before, after


@given(TEXTS)
def test_clean_text_is_one_line_without_control_characters(text):
    cleaned = clean(text)
    assert not set(cleaned) & set("\n\t\x1b\u202e")
    assert clean(cleaned) == cleaned


def test_a_document_in_both_forms():
    doc = Document()
    doc.answer("Yes")
    doc.text("Why")
    doc.heading("Points")
    doc.item("One")
    doc.detail("more of one")
    doc.item("Inside", 1)
    doc.text("End")
    assert doc.as_text(40) == (
        "Yes\n\nWhy\n\nPoints\n------\n- One\n  more of one\n  - Inside\n\nEnd\n"
    )
    assert doc.as_markdown() == (
        "**Yes**\n\nWhy\n\n## Points\n\n- One\n  - more of one\n  - Inside\n\nEnd\n"
    )


def test_depth_leaves_room_for_words():
    doc = Document()
    doc.item("some words that need a line of their own", 40)
    assert all(columns(line) <= 80 for line in doc.as_text(80).splitlines())
