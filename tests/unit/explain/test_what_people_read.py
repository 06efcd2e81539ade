"""What reaches a reader as a whole: help of the commands, pages, and composed answers in both languages.

The strings themselves are read by :mod:`test_human_texts`; here what is put together from them, and what is no string of a
module: docstrings that a command shows as its help, the pages under docs/, the example files.
"""

from __future__ import annotations

import ast
import re
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from test_human_texts import JAPANESE, SOURCE, wrong_in

import zairyu as z
from zairyu.explain import explain_standing
from zairyu.procedures import PROCEDURES

ROOT = Path(__file__).parents[3]
PAGES = [
    *sorted((ROOT / "docs").rglob("*.md")),
    ROOT / "README.md",
    *sorted((ROOT / "docs" / "examples").glob("*.yaml")),
]
ON = "2026-11-25"
NAMED = ["divorced_with_child", "dismissed_engineer", "overstayer_married", "newborn", "unknowns"]
ENGLISH = re.compile(r"[A-Za-z'’]{2,}(?:[ ,]+[A-Za-z'’]{2,}){4,}")
"""Five English words on end; statutes, forms and names of institutions have fewer."""


def case(name: str) -> z.Case:
    return z.load_case(ROOT / "docs" / "examples" / f"{name}.yaml")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_promise_threat_or_advice_on_any_page(path):
    said = [
        f"{path.name}:{number}: {what}: {line}"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if 'does not mean "' not in line
        for what in wrong_in(line)
    ]
    assert said == []


@pytest.mark.parametrize("path", sorted((SOURCE / "cli").glob("*.py")), ids=lambda path: path.name)
def test_nor_in_the_help_of_any_command(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = [
        doc
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and (doc := ast.get_docstring(node))
    ]
    assert told
    assert [what for doc in told for what in wrong_in(doc)] == []


def in_twenties(things):
    rest = iter(things)
    while some := list(islice(rest, 20)):
        yield some


def answers() -> dict[str, dict[str, str]]:
    """Whole answers, by what they are about: in Japanese and in English."""
    engineer = case("engineer")
    asked = {}
    for some in in_twenties(z.events.EVENTS.values()):
        events = [kind(day="2026-11-02") for kind in some]
        asked[f"events from {some[0].kind}"] = z.consequences(engineer, events, ON).explain
    for name in NAMED:
        asked[f"standing of {name}"] = partial(explain_standing, z.standing(case(name), ON))
    checked = z.check(case("unknowns"), z.change_of_status("long_term_resident"), ON)
    asked["a check"] = checked.explain
    return {name: {lang: say(lang) for lang in ("ja", "en")} for name, say in asked.items()}


def test_no_promise_threat_or_advice_in_whole_answers_and_nothing_left_untranslated():
    found = answers()
    assert len(found) > 8
    for name, said in found.items():
        for lang in ("ja", "en"):
            flat = " ".join(said[lang].split())
            assert wrong_in(flat) == [], (name, lang)
        # The place in a Japanese source may stand as it stands there.
        lines = [line for line in said["en"].splitlines() if "Source (" not in line]
        assert [line for line in lines if JAPANESE.search(line)] == [], name
        assert ENGLISH.search(said["ja"]) is None, (name, ENGLISH.search(said["ja"]))


def test_nor_on_the_sheet_of_a_procedure():
    for name in islice(PROCEDURES, 0, None, 4):
        sheet = z.procedure(name, ON)
        for lang in ("ja", "en"):
            assert wrong_in(sheet.explain(lang)) == [], name
        assert JAPANESE.search(sheet.explain("en")) is None, name


def test_contacts_tell_both_languages_and_no_consulate_is_called_confidential():
    from zairyu.life_events.contacts import CONTACTS

    for contact in CONTACTS.values():
        for text in (contact.name, contact.helps_with, contact.languages):
            assert text.ja, contact.id
            assert text.en, contact.id
            assert JAPANESE.search(text.en) is None, contact.id
        assert not (contact.of_own_state and contact.confidential), contact.id
