"""The interview in the terminal, typed through a pipe: it asks, can go back, and writes only when told to."""

from __future__ import annotations

import io
import json
import stat
import sys
from pathlib import Path

import pytest

import zairyu as z
from zairyu.cli import main

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = ("--on", "2026-11-25")
PR = ("--goal", "permanent_resident")


@pytest.fixture
def ask(capsys, monkeypatch):
    def ask(path, *typed, options=()):
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
        code = main(("ask", str(path), *PR, *ON, *options))
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return ask


def test_a_new_file_is_begun_and_only_its_owner_can_read_it(ask, tmp_path):
    path = tmp_path / "me.yaml"
    code, out, _ = ask(path, "1995-04-03", "永住者", "none of these", "2030-01-01", "yes")
    assert code == 0
    assert "was not understood" in out
    assert "Written to me.yaml" in out
    case = z.load_case(path)
    assert [spell.status for spell in case.persons["me"].statuses] == ["permanent_resident"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_nothing_is_written_without_a_yes(ask, tmp_path):
    path = tmp_path / "me.yaml"
    for typed in (("", "", "q", "no"), ("", "", "q", ""), ("", "", "q"), ("",), ()):
        code, out, _ = ask(path, *typed)
        assert code == 0
        assert "Nothing was saved." in out
        assert not path.exists()


def _copied(tmp_path) -> Path:
    path = tmp_path / "case.yaml"
    path.write_text((EXAMPLES / "unknowns.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    return path


def test_answers_go_after_the_facts_and_the_comments_stay(ask, tmp_path):
    path = _copied(tmp_path)
    comments = [line for line in path.read_text("utf-8").splitlines() if line.startswith("#")]
    before = len(z.load_case(path).facts)
    _, out, _ = ask(path, "no", "", "q", "yes")
    assert "Write 1 answers" in out
    text = path.read_text("utf-8")
    assert comments
    assert [line for line in text.splitlines() if line.startswith("#")] == comments
    facts = z.load_case(path).facts
    assert len(facts) == before + 1
    assert facts[-1].value is False


def test_one_can_go_back(ask, tmp_path):
    path = _copied(tmp_path)
    ask(path, "no", "b", "yes", "q", "yes")
    assert z.load_case(path).facts[-1].value is True


def test_another_file_can_be_written(ask, tmp_path):
    path, other = _copied(tmp_path), tmp_path / "other.yaml"
    before = path.read_text("utf-8")
    code, out, _ = ask(path, "no", "q", "yes", options=("--out", str(other)))
    assert code == 0
    assert f"zairyu check {other}" in out
    assert path.read_text("utf-8") == before
    assert z.load_case(other).facts[-1].value is False
    code, _, err = ask(path, options=("--out", str(other)))
    assert code == 2
    assert "not overwritten" in err


def test_json_stays_json(ask, tmp_path):
    path = tmp_path / "case.json"
    path.write_text(z.dump_json(z.load_case(EXAMPLES / "unknowns.yaml")), encoding="utf-8")
    ask(path, "no", "q", "yes")
    assert json.loads(path.read_text("utf-8"))["facts"][-1]["value"] is False


def test_what_cannot_be_answered_is_one_list(ask, tmp_path):
    code, _, err = ask(tmp_path / "nowhere" / "me.yaml", options=("--lang", "en"))
    assert code == 2
    assert "no such folder" in err


def test_the_interview_in_japanese(ask, tmp_path):
    _, out, _ = ask(tmp_path / "me.yaml", "", "0", "q", "いいえ", options=("--lang", "ja"))
    assert "何も保存していません" in out
    assert "Enter" in out


def test_what_if_in_the_terminal(capsys):
    case = str(EXAMPLES / "engineer.yaml")
    typed = ("what-if", case, *PR, "--fact", "languages.shows_n1=true@2027-12-05", *ON)
    assert main(typed) == 0
    assert "2027-12-05: " in capsys.readouterr().out
    assert main((*typed, "--format", "json")) == 0
    assert json.loads(capsys.readouterr().out)["schema"] == "zairyu/what_if/1"
    assert main(("what-if", case, *PR, *ON)) == 2
    assert "--fact, --event or --plans" in capsys.readouterr().err


def test_plans_come_from_a_file(capsys, tmp_path):
    plans = tmp_path / "plans.yaml"
    plans.write_text("- {on: 2027-06-01, pay: {per_year_yen: 9000000}}\n", encoding="utf-8")
    case = str(EXAMPLES / "engineer.yaml")
    code = main(("what-if", case, *PR, "--plans", str(plans), *ON))
    captured = capsys.readouterr()
    assert code in (0, 2)
    if code == 2:
        assert "changes[0]" in captured.err
    else:
        assert "2027-06-01" in captured.out
