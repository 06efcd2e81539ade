"""The command line: answers, exit codes, and every problem listed in the language asked for."""

from __future__ import annotations

import io
import json
import stat
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import zairyu
from zairyu.cli import inputs, main, output
from zairyu.explain.wrap import columns

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ENGINEER = str(EXAMPLES / "engineer.yaml")
STUDENT = str(EXAMPLES / "student.yaml")
UNKNOWNS = str(EXAMPLES / "unknowns.yaml")
ON = ("--on", "2026-11-23")


@pytest.fixture
def run(capsys):
    def run(*tokens):
        code = main(tokens)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


ANSWERS = {
    "check extension": ("check", ENGINEER, "--procedure", "extension", *ON),
    "check pr": ("check", ENGINEER, "--procedure", "permanent_residence", *ON),
    "check change": ("check", STUDENT, "--procedure", "change_of_status", "--to", "技人国", *ON),
    "check with changes": (
        "check",
        STUDENT,
        "--procedure",
        "permanent_residence",
        "--what-would-change",
        *ON,
    ),
    "fit": ("fit", STUDENT, *ON),
    "questions": ("questions", UNKNOWNS, "--procedure", "permanent_residence", *ON),
    "standing": ("standing", ENGINEER, *ON),
    "points": ("points", ENGINEER, "--type", "highly_skilled_professional_i_b", *ON),
    "routes": ("routes", ENGINEER, "--to", "permanent_resident", *ON),
    "statuses": ("statuses", *ON),
    "status": ("statuses", "留学", *ON),
    "criteria": ("status", "経営・管理", "--criteria", *ON),
    "criteria of a designation": (
        "status",
        "designated_activities",
        "--criteria",
        "--designation",
        "46",
        *ON,
    ),
    "check designation": (
        "check",
        STUDENT,
        "--procedure",
        "change_of_status",
        "--to",
        "designated_activities",
        "--designation",
        "46",
        *ON,
    ),
    "coverage": ("coverage",),
    "evaluate fact": ("evaluate", ENGINEER, "person.age", *ON),
    "evaluate rule": ("evaluate", ENGINEER, "permanent_residence.ten_years", *ON),
}
SCHEMAS = {
    "check extension": "zairyu/finding/1",
    "check pr": "zairyu/finding/1",
    "check change": "zairyu/finding/1",
    "check with changes": "zairyu/finding/1",
    "fit": "zairyu/fit/1",
    "questions": "zairyu/questions/1",
    "standing": "zairyu/standing/1",
    "points": "zairyu/points/1",
    "routes": "zairyu/routes/1",
    "statuses": "zairyu/statuses/1",
    "status": "zairyu/status/1",
    "criteria": "zairyu/criteria/1",
    "criteria of a designation": "zairyu/criteria/1",
    "check designation": "zairyu/finding/1",
    "coverage": "zairyu/coverage/1",
    "evaluate fact": "zairyu/fact/1",
    "evaluate rule": "zairyu/finding/1",
}


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("name", ANSWERS)
def test_text(run, name, lang):
    code, out, err = run(*ANSWERS[name], "--lang", lang)
    assert (code, err) == (0, "")
    assert out.endswith("\n")
    assert "\x1b" not in out  # no colours where nobody looks at a terminal
    wide = [line for line in out.splitlines() if columns(line) > 80 and len(line.split()) > 1]
    assert wide == []
    if lang == "ja":
        assert any(columns(character) == 2 for character in out)


@pytest.mark.parametrize("name", ANSWERS)
def test_json(run, name):
    code, out, err = run(*ANSWERS[name], "--format", "json")
    assert (code, err) == (0, "")
    assert json.loads(out)["schema"] == SCHEMAS[name]
    assert main is not None
    # The language changes the words of problems only; the contract carries both languages.
    assert run(*ANSWERS[name], "--format", "json", "--lang", "ja")[1] == out


def test_the_same_question_gives_the_same_bytes(run):
    assert run(*ANSWERS["check pr"])[1] == run(*ANSWERS["check pr"])[1]


def test_json_is_what_the_library_says(run):
    case = zairyu.load_case(ENGINEER)
    finding = zairyu.check(case, zairyu.permanent_residence(), "2026-11-23")
    assert json.loads(run(*ANSWERS["check pr"], "--format", "json")[1]) == finding.to_json()


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        ("json", "{"),
        ("graphml", "<?xml"),
        ("mermaid", "flowchart"),
        ("dot", "digraph"),
        ("svg", "<svg"),
    ],
)
def test_graph_around_one_status(run, form, begins):
    code, out, _ = run("graph", *ON, "--format", form, "--around", "高度専門職2号")
    assert code == 0
    assert out.startswith(begins)
    assert "20-2(1)" in out
    assert "Art. 50-" not in out


def test_graph_drawn_in_both_languages_with_and_without_what_is_barred(run):
    whole = run("graph", *ON, "--format", "svg")[1]
    assert (
        '<title id="title">Ways between statuses of residence (law of 2026-11-23)</title>' in whole
    )
    assert "在留資格の間の移り方" in run("graph", *ON, "--format", "svg", "--lang", "ja")[1]
    assert len(run("graph", *ON, "--format", "svg", "--no-barred")[1]) < len(whole)


def test_graph_in_a_new_file(run, tmp_path):
    file = tmp_path / "student.svg"
    code, out, _ = run("graph", *ON, "--format", "svg", "--around", "student", "--out", str(file))
    assert (code, out) == (0, "")
    assert file.read_text(encoding="utf-8").startswith("<svg")
    code, _, err = run("graph", *ON, "--format", "svg", "--out", str(file))
    assert code != 0
    assert "not overwritten" in err


def test_graph_around_what_is_not_there(run):
    code, _, err = run("graph", *ON, "--around", "studnet")
    assert code != 0
    assert "did you mean student" in err
    code, _, err = run("graph", *ON, "--around", "employment_for_skill_development")
    assert code != 0
    assert "employment_for_skill_development" in err


def test_graph_json_is_node_link_data(run):
    from networkx.readwrite import json_graph

    data = json.loads(run("graph", *ON)[1])
    graph = json_graph.node_link_graph(data, edges="edges" if "edges" in data else "links")
    assert graph.number_of_nodes() == zairyu.graph(on="2026-11-23").number_of_nodes()


# --- The day -------------------------------------------------------------------------------------


def test_without_a_day_the_command_takes_today_in_japan(run, monkeypatch):
    monkeypatch.setattr(inputs, "today", lambda: date(2026, 11, 23))
    assert run("standing", ENGINEER)[1] == run("standing", ENGINEER, *ON)[1]


@pytest.mark.parametrize(
    ("utc", "day"),
    [
        ("2026-11-23T14:59:59+00:00", date(2026, 11, 23)),
        ("2026-11-23T15:00:00+00:00", date(2026, 11, 24)),
    ],
)
def test_the_day_begins_at_midnight_in_japan(monkeypatch, utc, day):
    moment = inputs.datetime.fromisoformat(utc)

    class Clock:
        @staticmethod
        def now(zone):
            return moment.astimezone(zone)

    monkeypatch.setattr(inputs, "datetime", Clock)
    assert inputs.today() == day


@pytest.mark.parametrize("day", ["令和8年11月23日", "R8.11.23"])
def test_a_day_by_the_era(run, day):
    assert run("standing", ENGINEER, "--on", day)[1] == run("standing", ENGINEER, *ON)[1]


# --- Problems ------------------------------------------------------------------------------------


CHANGE = ("check", STUDENT, "--procedure", "change_of_status", "--to")


@pytest.mark.parametrize(
    ("tokens", "said"),
    [
        (("standing", "no-such-file.yaml"), "there is no such file"),
        (("standing", str(EXAMPLES)), "folder"),
        (("standing", ENGINEER, "--on", "2026-02-30"), "'2026-02-30' is no day"),
        (("standing", ENGINEER, "--on", "tomorrow"), "'tomorrow' is no day"),
        (("statuses", "studnet"), "did you mean student"),
        (("check", STUDENT, "--procedure", "change_of_status"), "needs the status asked for"),
        (("check", STUDENT, "--procedure", "extension", "--to", "student"), "--to goes with"),
        (("check", STUDENT, "--procedure", "divorce"), "--procedure"),
        ((*CHANGE, "designated_activities", "--designation", "JOBHUNT"), "did you mean"),
        ((*CHANGE, "student", "--designation", "46"), "goes with --to designated_activities only"),
        (
            ("check", STUDENT, "--procedure", "permanent_residence", "--designation", "46"),
            "--designation goes with",
        ),
        (("status", "student", "--designation", "46"), "it goes with --criteria"),
        (("check", STUDENT, "--procedure", "extension", "--processing-days", "-1"), "0 to 3660"),
        (("check", STUDENT, "--procedure", "extension", "--on", "1990-01-01"), ""),
        (("points", ENGINEER, "--type", "student"), "no points table is called 'student'"),
        (
            ("routes", ENGINEER, "--to", "permanent_resident", "--within", "soon"),
            "no length of time",
        ),
        (("routes", ENGINEER, "--to", "permanent_resident", "--within", "41y"), "up to 40 years"),
        (("routes", ENGINEER, "--to", "permanent_resident", "--max-steps", "0"), "from 1 to 8"),
        (("routes", ENGINEER, "--to", "permanent_resident", "--objective", "x"), "--objective"),
        (("evaluate", ENGINEER, "person.agee"), "did you mean person.age"),
        (("graph", "--format", "png"), "--format"),
        (("law", "verify", "--text", "no-such-folder"), "there is no such folder"),
        (("law", "verify"), "--text"),
        (("standing",), "CASE"),
        (("no-such-command",), "no-such-command"),
        (("standing", ENGINEER, "--no-such-option"), "no-such-option"),
        (("standing", ENGINEER, "--lang", "fr"), "--lang"),
    ],
)
def test_bad_input_is_exit_code_2_and_no_traceback(run, tokens, said):
    code, out, err = run(*tokens)
    assert (code, out) == (2, "")
    assert said in " ".join(err.split())
    assert "Traceback" not in err
    assert [line for line in err.splitlines() if columns(line) > 80 and len(line.split()) > 2] == []


def test_every_problem_of_the_command_line_is_listed(run):
    tokens = (
        "check",
        "nope.yaml",
        "--procedure",
        "change_of_status",
        "--to",
        "studnet",
        "--on",
        "x",
    )
    code, _, err = run(*tokens)
    assert code == 2
    assert [line.split(":")[0] for line in err.splitlines() if line.startswith("- ")] == [
        "- CASE", "- --on", "- --to",
    ]  # fmt: skip
    code, _, japanese = run(*tokens, "--lang", "ja")
    assert code == 2
    assert japanese.startswith("このままでは答えられません。直すところが3件あります。")
    assert "近い名前：student" in japanese


def test_every_problem_of_a_case_file_is_listed(run, tmp_path):
    path = tmp_path / "case.yaml"
    path.write_text(
        "zairyu: 1\nas_of: 2026-11-23\napplicant: me\n"
        "persons: {me: {born_on: 2026-13-01, no_such_key: 1, nationalities: 5}}\n",
        encoding="utf-8",
    )
    code, _, err = run("standing", str(path))
    assert code == 2
    for place in ("persons.me.born_on", "persons.me.no_such_key", "persons.me.nationalities"):
        assert f"- {place}" in err
    code, _, err = run("standing", str(path), "--format", "json", "--lang", "ja")
    assert code == 2
    problems = json.loads(err)
    assert problems["schema"] == "zairyu/problems/1"
    assert {"persons.me.born_on", "persons.me.no_such_key"} <= {
        problem["where"] for problem in problems["problems"]
    }
    assert all(set(problem["message"]) == {"ja", "en"} for problem in problems["problems"])


@pytest.mark.parametrize(
    "text", ["{", "a: [1", "\x00", "- just\n- a list\n", "", "!!python/object:x {}"]
)
def test_what_is_no_case_is_refused(run, tmp_path, text):
    path = tmp_path / "case.yaml"
    path.write_text(text, encoding="utf-8")
    code, out, err = run("standing", str(path))
    assert (code, out) == (2, "")
    assert "Traceback" not in err


def test_a_hostile_value_cannot_steer_the_terminal(run, tmp_path):
    path = tmp_path / "case.yaml"
    path.write_text(
        'zairyu: 1\nas_of: 2026-11-23\napplicant: me\npersons: {me: {born_on: "\\e[2J\\u202e"}}\n',
        encoding="utf-8",
    )
    code, _, err = run("standing", str(path))
    assert code == 2
    assert "\x1b" not in err
    assert "\u202e" not in err


@pytest.mark.parametrize("bug", [ValueError, TypeError, KeyError, zairyu.ZairyuError])
def test_a_bug_is_not_told_as_bad_input(run, monkeypatch, bug):
    from zairyu.api import checking

    def broken(*_, **__):
        raise bug("a defect")

    monkeypatch.setattr(checking, "check", broken)
    with pytest.raises(bug, match="a defect"):
        run(*ANSWERS["check pr"])


# --- Reading and writing -------------------------------------------------------------------------


def test_a_case_from_the_standard_input(run, monkeypatch):
    class Stdin:
        buffer = io.BytesIO(Path(ENGINEER).read_bytes())

    monkeypatch.setattr(sys, "stdin", Stdin())
    assert run("standing", "-", *ON)[1] == run("standing", ENGINEER, *ON)[1]


def test_nothing_is_written_unasked(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for tokens in ANSWERS.values():
        run(*tokens)
    assert list(tmp_path.iterdir()) == []


def test_a_record_is_written_where_asked_and_never_over_another(run, tmp_path):
    path = tmp_path / "record.json"
    code, out, _ = run(*ANSWERS["check pr"], "--record", str(path))
    assert code == 0
    assert out == run(*ANSWERS["check pr"])[1]
    written = path.read_text(encoding="utf-8")
    record = json.loads(written)
    assert record["schema"] == "zairyu/record/1"
    again, differences = zairyu.replay(record)
    assert differences == ()
    assert zairyu.record_text(again) == written
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    code, out, err = run(*ANSWERS["check pr"], "--record", str(path))
    assert (code, out) == (2, "")
    assert "not overwritten" in err
    assert path.read_text(encoding="utf-8") == written


def test_a_redacted_record_says_so(run, tmp_path):
    path = tmp_path / "record.json"
    assert run(*ANSWERS["check pr"], "--record", str(path), "--redact")[0] == 0
    record = json.loads(path.read_text(encoding="utf-8"))
    assert record["redacted"] is True
    assert not any("punish" in key for key in record["facts"])


# --- The law against texts -----------------------------------------------------------------------


def test_law_verify_with_an_empty_folder_finds_nothing_to_compare(run, tmp_path):
    code, out, _ = run("law", "verify", "--text", str(tmp_path), "--format", "json")
    report = json.loads(out)
    assert code == 0
    assert report["schema"] == "zairyu/verification/1"
    assert report["counts"]["newest"]["instrument_absent"] == report["citations"] > 0
    assert run("law", "verify", "--text", str(tmp_path), "--lang", "ja")[1].startswith("引用")


def test_law_verify_is_exit_code_1_where_a_provision_is_not_found(run, tmp_path):
    law = tmp_path / "326CO0000000319"
    law.mkdir()
    (law / "2026-06-14.md").write_text(
        "---\nidentifier: 326CO0000000319\n---\n\n**第一条（目的）**　あ\n", encoding="utf-8"
    )
    code, out, _ = run("law", "verify", "--text", str(tmp_path))
    assert code == 1
    assert "not found" in out


def test_law_verify_refuses_a_text_that_cannot_be_read(run, tmp_path):
    law = tmp_path / "326CO0000000319"
    law.mkdir()
    (law / "2026-06-14.md").write_bytes(b"\xff\xfe\xff")
    code, out, err = run("law", "verify", "--text", str(tmp_path))
    assert (code, out) == (2, "")
    assert "2026-06-14.md" in err


# --- Around it -----------------------------------------------------------------------------------


def test_version(run):
    assert run("--version")[:2] == (0, f"zairyu {zairyu.__version__}\n")


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_help_names_every_command(run, lang):
    code, out, _ = run("--help", "--lang", lang) if lang == "en" else run("--lang", lang, "--help")
    assert code == 0
    for command in (
        "check", "fit", "status", "routes", "points", "standing", "questions", "evaluate", "statuses", "graph",
        "coverage", "law",
    ):  # fmt: skip
        assert command in out
    assert "Minister" in out or "法務大臣" in out


def test_without_its_extra_it_says_how_to_install_it(run, monkeypatch):
    monkeypatch.setitem(sys.modules, "cyclopts", None)
    code, out, err = run("coverage")
    assert (code, out) == (2, "")
    assert 'pip install "zairyu[cli]"' in err
    assert len(err.splitlines()) == 2


def test_colours_only_on_a_terminal_and_the_same_words(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("FORCE_COLOR", "1")
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    output.print_text("- [met] one\n- ［満たさない］二\n")
    coloured = screen.getvalue()
    assert "\x1b[32m" in coloured
    assert "\x1b[31m" in coloured
    import re

    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == "- [met] one\n- ［満たさない］二\n"
    plain = Terminal()
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(sys, "stdout", plain)
    output.print_text("- [met] one\n")
    assert plain.getvalue() == "- [met] one\n"


def test_a_reader_that_goes_away_is_no_error():
    command = [sys.executable, "-m", "zairyu.cli", "coverage"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.read(10)
        process.stdout.close()
        _, err = process.communicate(timeout=60)
    assert b"Traceback" not in err


def test_the_command_loads_only_what_it_needs():
    script = (
        "import sys; from zairyu.cli import main; main(['--version']); "
        "print(sorted({'networkx', 'pendulum', 'ruamel', 'cattrs', 'holidays'} & set(sys.modules)), "
        "any(name.startswith('zairyu.law') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines()[-1] == "[] False"


# --- The contract --------------------------------------------------------------------------------


def keys_of(answer):
    if isinstance(answer, dict):
        for key, value in answer.items():
            yield key
            if key != "facts" or isinstance(value, list):
                yield from keys_of(value)
    elif isinstance(answer, list):
        for entry in answer:
            yield from keys_of(entry)


@pytest.mark.parametrize("name", [*ANSWERS, "record"])
def test_every_key_is_documented(run, name, tmp_path):
    contract = (EXAMPLES.parent / "json.md").read_text(encoding="utf-8")
    if name == "record":
        path = tmp_path / "record.json"
        run(*ANSWERS["check change"], "--record", str(path))
        answer = json.loads(path.read_text(encoding="utf-8"))
    else:
        answer = json.loads(run(*ANSWERS[name], "--format", "json")[1])
    assert f"`{answer['schema']}`" in contract
    languages = {"ja", "en"}
    confidences = {"text_seen", "official", "secondary", "memory"}
    undocumented = {
        key for key in keys_of(answer) if f"`{key}`" not in contract
    } - languages - confidences  # fmt: skip
    assert undocumented == set()


def test_the_page_of_the_command_line_names_every_command_and_option(run):
    page = (EXAMPLES.parent / "cli.md").read_text(encoding="utf-8")
    import re

    commands = ("check", "fit", "status", "routes", "points", "standing", "questions", "evaluate", "statuses",
                "graph", "coverage")  # fmt: skip
    for command in (*((name,) for name in commands), ("law", "verify")):
        assert f"zairyu {' '.join(command)}" in page
        shown = run(*command, "--help")[1]
        for option in re.findall(r"--[a-z][a-z-]+", shown):
            assert option in page or option == "--help", (command, option)


# --- The calendar ----------------------------------------------------------------------------------


def test_a_calendar_is_written_once_or_says_what_it_lacks(tmp_path, monkeypatch, capsys):
    target = tmp_path / "days.ics"
    command = ["timeline", STUDENT, "--on", "2026-11-25", "--ics", str(target)]
    assert main(command) == 0
    assert target.read_text(encoding="utf-8").startswith("BEGIN:VCALENDAR")
    monkeypatch.setitem(sys.modules, "icalendar", None)
    other = tmp_path / "other.ics"
    capsys.readouterr()
    assert main([*command[:-1], str(other)]) != 0
    assert "zairyu[calendar]" in capsys.readouterr().err
    assert not other.exists()


# --- Sheets ----------------------------------------------------------------------------------------

DIVORCED = str(EXAMPLES / "divorced_with_child.yaml")


@pytest.mark.parametrize("command", [["standing"], ["consequences"], ["timeline"],
                                     ["check", "--procedure", "extension"]])  # fmt: skip
def test_a_sheet_in_both_languages(run, command):
    name, *options = command
    code, page, _ = run(
        name, DIVORCED, *options, "--on", "2026-11-25", "--lang", "both", "--format", "html"
    )
    assert code == 0
    assert page.startswith("<!DOCTYPE html>")
    assert "<title>メモ</title>" in page
    assert '<span data-also lang="en">' in page
    code, marked, _ = run(name, DIVORCED, *options, "--on", "2026-11-25", "--format", "markdown")
    assert code == 0
    assert marked.startswith("**")


def test_without_an_event_those_of_the_case_are_asked_about(run):
    code, told, _ = run("consequences", DIVORCED, "--on", "2026-11-25")
    assert code == 0
    assert "Asked: 2026-11-01: divorced." in told
    code, _, problems = run("consequences", ENGINEER, "--on", "2026-11-25")
    assert code == 2
    assert "at least one event" in problems


def test_everything_unfolds_the_consequences(run):
    _, short, _ = run("consequences", DIVORCED, "--on", "2026-11-25")
    _, whole, _ = run("consequences", DIVORCED, "--on", "2026-11-25", "--everything")
    assert len(whole.splitlines()) > 1.4 * len(short.splitlines())
    assert "Source: Immigration Control and Refugee Recognition Act, Art. 19-16(iii)" in whole


def test_an_event_may_be_typed_by_its_plain_name_with_its_day_apart(run):
    case = str(EXAMPLES / "divorced_with_child.yaml")
    _, one, _ = run("consequences", case, "--event", "divorced=2026-11-01", *ON)
    _, other, _ = run("consequences", case, "--event", "divorce", "--date", "2026-11-01", *ON)
    _, in_era, _ = run("consequences", case, "--event", "divorce", "--date", "令和8年11月1日", *ON)
    assert one == other == in_era
    events = (
        "--event",
        "divorce",
        "--event",
        "moved",
        "--date",
        "2026-11-01",
        "--date",
        "2026-11-02",
    )
    _, both, _ = run("consequences", case, *events, *ON)
    assert "2026-11-01: divorced" in both
    assert "2026-11-02: " in both


@pytest.mark.parametrize(
    "typed",
    [
        ("--event", "divorce=2026-11-01", "--date", "2026-11-01"),
        ("--date", "2026-11-01"),
        ("--event", "divorce", "--event", "moved", "--event", "retired", "--date", "2026-11-01", "--date", "2026-11-02"),
        ("--event", "divorce", "--date", "2026-02-30"),
    ],
)  # fmt: skip
def test_days_of_events_that_do_not_fit_are_one_trouble(run, typed):
    code, _, err = run("consequences", str(EXAMPLES / "divorced_with_child.yaml"), *typed, *ON)
    assert code == 2
    assert "--date" in err
    assert err.count("\n- ") == 1
