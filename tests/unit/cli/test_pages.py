"""The pages that show commands with what comes out: docs/examples.md, docs/journeys.md and docs/questions.md, run and compared."""

from __future__ import annotations

import contextlib
import io
import re
from functools import cache
from pathlib import Path

import pytest

from zairyu.cli import main

ROOT = Path(__file__).parents[3]
EXAMPLES = ROOT / "docs" / "examples"
PAGES = ("examples.md", "journeys.md", "questions.md")


def page(name: str) -> list[str]:
    return (ROOT / "docs" / name).read_text(encoding="utf-8").splitlines()


def shown(name: str) -> list[tuple[str, list[str]]]:
    """Return ``(command, lines shown below it)`` of every command of a page."""
    found: list[tuple[str, list[str]]] = []
    open_block = False
    for line in page(name):
        if line.startswith("```"):
            open_block = not open_block
        elif open_block and line.startswith("$ zairyu "):
            found.append((line.removeprefix("$ zairyu "), []))
        elif open_block and found:
            found[-1][1].append(line)
    return found


@cache
def output(command: str) -> tuple[str, ...]:
    told = io.StringIO()
    with contextlib.redirect_stdout(told), contextlib.chdir(ROOT):
        assert main(command.split()) == 0
    return tuple(told.getvalue().splitlines())


def differs(lines: list[str], told: tuple[str, ...]) -> str | None:
    """Return the first line shown that does not come out there; None where all do.

    What is shown begins where the answer begins. ``...`` leaves out any lines; what follows it is found further
    down, in order, its lines next to each other. The rest of the answer may be left out.
    """
    at, skipping = 0, False
    for line in lines:
        if line == "...":
            skipping = True
            continue
        if skipping:
            at = next((n for n in range(at, len(told)) if told[n] == line), len(told))
            skipping = False
        if at >= len(told) or told[at] != line:
            return line
        at += 1
    return None


ALL = [(name, command, lines) for name in PAGES for command, lines in shown(name)]


@pytest.mark.parametrize(("name", "command", "lines"), ALL, ids=[f"{n}-{c}" for n, c, _ in ALL])
def test_the_page_shows_what_comes_out(name: str, command: str, lines: list[str]) -> None:
    assert lines
    assert lines[0] != "..."
    assert differs(lines, output(command)) is None


def test_a_line_that_does_not_come_out_is_found() -> None:
    told = ("one", "two", "three", "four")
    assert differs(["one", "...", "three", "four"], told) is None
    assert differs(["one"], told) is None
    assert differs(["two"], told) == "two"
    assert differs(["one", "three"], told) == "three"
    assert differs(["one", "...", "three", "two"], told) == "two"
    assert differs(["one", "...", "five"], told) == "five"


def test_the_page_names_every_example() -> None:
    commands = " ".join(command for command, _ in shown("examples.md"))
    for path in EXAMPLES.glob("*.yaml"):
        assert f"docs/examples/{path.name}" in commands
    assert "Twenty-two people" in " ".join(page("examples.md"))
    assert len(list(EXAMPLES.glob("*.yaml"))) == 22


def test_the_page_goes_every_journey() -> None:
    commands = [command for command, _ in shown("journeys.md")]
    assert len(commands) == 25
    for path in (ROOT / "docs" / "journeys").glob("*.yaml"):
        assert path.read_text(encoding="utf-8").startswith("# "), path.name
        assert any(f"docs/journeys/{path.name}" in command for command in commands)


def test_every_command_says_its_day() -> None:
    assert [command for _, command, _ in ALL if "--on " not in command] == []


def test_every_example_says_at_its_top_who_it_is() -> None:
    for path in EXAMPLES.glob("*.yaml"):
        assert path.read_text(encoding="utf-8").startswith("# "), path.name


# --- The ten questions --------------------------------------------------------------------------------


def questions() -> list[str]:
    """Return each question with its answer, in order."""
    return ("\n".join(page("questions.md"))).split("\n## ")[1:]


def test_ten_questions_in_both_languages() -> None:
    assert [re.match(r"\d+", part).group() for part in questions()] == [  # type: ignore[union-attr]
        str(number) for number in range(1, 11)
    ]
    for part in questions():
        asked, in_japanese = part.splitlines()[0], part.splitlines()[2]
        assert not re.search(r"[ぁ-ん]", asked)
        assert re.search(r"[ぁ-ん]", in_japanese)
        assert "$ zairyu " in part


def test_the_first_sentence_of_every_answer_is_the_next_act_with_its_last_day() -> None:
    """In bold in both languages; a day shown there comes out of a command of the same question."""
    for part in questions():
        first = re.findall(r"^\*\*(.+?)\*\*", part, re.MULTILINE | re.DOTALL)
        assert len(first) == 2, part[:60]
        came_out = "\n".join(
            "\n".join(output(command)) for command, _ in shown("questions.md") if command in part
        )
        for sentence in first:
            days = re.findall(r"\d{4}-\d{2}-\d{2}", sentence)
            assert days or re.search("today|今日", sentence), sentence
            assert [day for day in days if day not in came_out] == []
