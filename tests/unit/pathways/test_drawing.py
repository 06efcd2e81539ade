"""The pictures: well-formed, without script, the same each time, complete, and no text over another."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from zairyu.errors import LawNotCovered, UnknownName
from zairyu.pathways.drawing import _lines, whole
from zairyu.pathways.drawing_around import around
from zairyu.pathways.graph import export
from zairyu.pathways.moves import MoveOutcome
from zairyu.pathways.nodes import nodes_on
from zairyu.pathways.resolve import edges_from
from zairyu.pathways.svg import width, wrap

TODAY = date(2026, 11, 25)
DAYS = [date(2017, 1, 1), TODAY, date(2027, 4, 1)]
PICTURES = Path(__file__).parents[3] / "docs" / "pictures"
SVG = "{http://www.w3.org/2000/svg}"
SIZES = {"title": 20 * 1.1, "head": 12 * 1.1}
"""Bold letters are wider."""


@cache
def drawn(name, lang, on=TODAY):
    return whole(on, lang) if name == "graph" else around(name, on, lang)


def texts(picture):
    """Each line of text as (left, top, right, bottom, words)."""
    found = []
    for element in ET.fromstring(picture).iter(f"{SVG}text"):
        size = SIZES.get(element.get("class") or "", 11)
        x, y = float(element.get("x")), float(element.get("y"))
        wide = width(element.text, size)
        left = x - wide if element.get("text-anchor") == "end" else x
        found.append((left, y - 9, left + wide, y + 2, element.text))
    return found


WHOLE = [("graph", lang, on) for lang in ("en", "ja") for on in DAYS]
AROUND = [
    (node, lang, TODAY)
    for node in ("student", "permanent_resident", "abroad", "designated_activities:46", "overstay")
    for lang in ("en", "ja")
]


@pytest.mark.parametrize(("name", "lang", "on"), WHOLE + AROUND)
def test_no_text_lies_over_another_or_off_the_paper(name, lang, on):
    picture = drawn(name, lang, on)
    root = ET.fromstring(picture)
    wide, high = float(root.get("width")), float(root.get("height"))
    found = sorted(texts(picture), key=lambda each: (each[1], each[0]))
    assert len(found) > 20
    for left, top, right, bottom, words in found:
        assert left >= 0, words
        assert right <= wide, words
        assert 0 <= top < bottom <= high, words
    for number, one in enumerate(found):
        for other in found[number + 1 :]:
            if other[1] >= one[3]:
                break
            assert other[0] >= one[2] or one[0] >= other[2], (one[4], other[4])


@pytest.mark.parametrize(("name", "lang", "on"), WHOLE + AROUND)
def test_no_box_cuts_its_text(name, lang, on):
    """What begins inside a box ends inside it."""
    picture = drawn(name, lang, on)
    boxes = [
        tuple(float(box.get(key)) for key in ("x", "y", "width", "height"))
        for box in ET.fromstring(picture).iter(f"{SVG}rect")
        if box.get("x")
    ]
    for left, top, right, bottom, words in texts(picture):
        for x, y, wide, high in boxes:
            if x <= left < x + wide and y <= top < y + high:
                assert right <= x + wide, words
                assert bottom <= y + high, words


@pytest.mark.parametrize(("name", "lang", "on"), WHOLE + AROUND[:2])
def test_it_can_be_read_without_being_seen_and_runs_nothing(name, lang, on):
    picture = drawn(name, lang, on)
    root = ET.fromstring(picture)
    assert (root.get("role"), root.get("lang")) == ("img", lang)
    named = {element.get("id"): element for element in root if element.get("id")}
    assert root.get("aria-labelledby").split() == list(named)
    assert str(on) in named["title"].text
    assert len(named["description"].text) > 200
    assert not re.search(r"<script|<image|<foreignObject|href|url\(|@import|\son[a-z]+=", picture)
    assert "prefers-color-scheme:dark" in picture


def test_each_line_of_the_table_has_one_tip():
    """One arrow head or cross for each line drawn, those of the legend apart."""
    picture = drawn("graph", "en")
    lines = len(re.findall(r'<path d="M[^"]*" class="line [a-z]+( must)?"><title>', picture))
    tips = len(re.findall(r'class="tip ', picture)) + picture.count("stroke-dasharray:none")
    assert lines == tips - 8  # seven styles and the thick one
    drawn_rules = [rule for rule, *_ in _lines(TODAY, barred=True)]
    told = set(re.findall(r"<title>([^<]+)</title></path>", picture))
    # Lines drawn together (the two nodes outside Japan; HSP(ii) with PR) share the first one's text.
    assert len({rule.text.en for rule in drawn_rules} - {_read(each) for each in told}) <= 4


def _read(escaped):
    return escaped.replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&")


def test_lanes_do_not_run_over_each_other():
    """Vertical pieces on one lane are apart."""
    lanes = {}
    for path in re.findall(r'<path d="(M[^"]*)" class="line', drawn("graph", "en")):
        numbers = [tuple(map(float, pair)) for pair in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path)]
        for (x, y), (x2, y2) in pairwise(numbers):
            if x == x2 and abs(y - y2) > 12:
                lanes.setdefault(x, []).append((min(y, y2), max(y, y2)))
    assert len(lanes) > 20
    for spans in lanes.values():
        for (_, end), (start, _) in pairwise(sorted(spans)):
            assert start > end


@pytest.mark.parametrize("node", ["student", "permanent_resident", "overstay", "abroad"])
def test_around_shows_every_way_out(node):
    picture = drawn(node, "en")
    for each in edges_from(node, TODAY):
        if each.outcome is MoveOutcome.MANDATORY:
            assert " must" in picture
        assert _read(each.way.text.en) in _read(picture) or each.start == each.end


def test_what_is_barred_can_be_left_out():
    for name, without in (
        ("graph", whole(TODAY, "en", barred=False)),
        ("student", around("student", TODAY, "en", barred=False)),
    ):
        assert without.count("stroke-dasharray:none") == 1  # the legend's
        assert drawn(name, "en").count("stroke-dasharray:none") > 1


def test_a_status_not_in_force_is_not_drawn():
    assert "Employment for Skill Development" not in drawn("graph", "en", TODAY)
    assert "Employment for Skill Development" in drawn("graph", "en", date(2027, 4, 1))
    with pytest.raises(LawNotCovered):
        around("employment_for_skill_development", TODAY)
    with pytest.raises(UnknownName):
        around("studnet", TODAY)
    with pytest.raises(LawNotCovered):
        whole(date(2017, 1, 1) - timedelta(days=1))


def test_every_node_can_be_drawn_around():
    for node in nodes_on(TODAY):
        assert around(node.id, TODAY, "en").endswith("</svg>\n")


def test_the_bytes_do_not_depend_on_the_order_of_sets():
    code = (
        "from datetime import date; from hashlib import sha256; "
        "from zairyu.pathways.graph import export; "
        "print([sha256(export(date(2026, 11, 25), 'svg', around=a, lang=l).encode()).hexdigest() "
        "for a in (None, 'student') for l in ('en', 'ja')])"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("name", ["graph", "student"])
def test_the_pictures_of_the_documentation_are_up_to_date(name, lang):
    """After a change of the table: the commands in docs/graph.md, "As a picture"."""
    stored = (PICTURES / f"{name}.{lang}.svg").read_text(encoding="utf-8")
    node = None if name == "graph" else name
    assert stored == export(TODAY, "svg", around=node, lang=lang)


@pytest.mark.parametrize(
    ("words", "limit", "expected"),
    [
        ("one two three", 60, ["one two", "three"]),
        ("在留資格の変更", 40, ["在留資格", "の変更"]),
        ("変更（1号）、更新", 55, ["変更", "（1号）、", "更新"]),
        ("supercalifragilistic", 40, ["superc", "alifragi", "listic"]),
        ("", 40, [""]),
    ],
)
def test_wrapping(words, limit, expected):
    assert wrap(words, 10, limit) == expected
