"""``zairyu procedures``: the list, one procedure in both languages and as JSON, and what is typed wrongly."""

from __future__ import annotations

import json

import pytest

from zairyu.cli import main
from zairyu.explain.wrap import columns
from zairyu.procedures import PROCEDURES

ON = ("--on", "2026-11-25")


@pytest.fixture
def run(capsys):
    def run(*tokens):
        code = main(tokens)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


def test_the_list_has_one_line_for_each(run):
    code, out, err = run("procedures", *ON)
    assert (code, err) == (0, "")
    assert out.startswith("Procedures on 2026-11-25: 31.")
    assert all(f"- {name}:" in out for name in PROCEDURES)
    code, out, _ = run("procedures", *ON, "--lang", "ja")
    assert "在留期間更新許可申請" in out
    code, out, _ = run("procedures", "--on", "2024-06-09")
    assert "special_permission" not in out


def test_the_list_as_json(run):
    _, out, _ = run("procedures", *ON, "--format", "json")
    answer = json.loads(out)
    assert answer["schema"] == "zairyu/procedures/1"
    assert [each["id"] for each in answer["procedures"]] == list(PROCEDURES)


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize(
    "name", ["extension", "acquisition", "card_renewal", "refugee_recognition"]
)
def test_one_procedure_fits_eighty_columns_in_both_languages(run, name, lang):
    code, out, err = run("procedures", name, *ON, "--lang", lang)
    assert (code, err) == (0, "")
    assert max(map(columns, out.splitlines())) <= 80
    other = "窓口" if lang == "en" else "At the counter"
    assert other not in out


@pytest.mark.parametrize("name", list(PROCEDURES)[::4])
def test_procedures_stand_line_by_line_in_both_languages(run, name):
    code, out, err = run("procedures", name, *ON, "--lang", "both")
    assert (code, err) == (0, "")
    assert PROCEDURES[name].name.ja in "".join(out.split())
    assert PROCEDURES[name].name.en.split()[0] in out


def test_a_sheet_to_print_and_markdown(run):
    _, page, _ = run("procedures", "extension", *ON, "--format", "html", "--lang", "ja")
    assert page.startswith("<!DOCTYPE html>")
    _, text, _ = run("procedures", *ON, "--format", "markdown")
    assert text.count("\n- ") >= len(PROCEDURES) - 1


def test_the_last_day_is_in_the_first_lines(run):
    _, out, _ = run("procedures", "更新", *ON, "--from", "2027-03-20")
    first = out.splitlines()[:4]
    assert "2027-03-19" in " ".join(first)
    _, out, _ = run("procedures", "更新", *ON, "--from", "令和9年3月31日", "--lang", "ja")
    assert "最後の日：2027-03-31" in out.splitlines()[1]


def test_a_last_day_that_is_past_is_said_to_be_and_late_is_not_never(run):
    _, out, _ = run("procedures", "notification_of_spouse", *ON, "--from", "2026-11-09")
    first = " ".join(" ".join(out.splitlines()[:4]).split())
    assert "Last day: 2026-11-24. It is past on 2026-11-25. Much can still be done late" in first
    _, out, _ = run("procedures", "notification_of_spouse", *ON, "--from", "2026-11-12")
    assert "past on" not in out


def test_a_lawyer_is_in_the_first_lines_of_a_proceeding(run):
    _, out, _ = run("procedures", "departure order", *ON)
    assert "lawyer" in " ".join(out.splitlines()[:3])


def test_json_round_trip_with_status_and_category(run):
    _, out, _ = run(
        "procedures",
        "change_of_status",
        "--status",
        "技人国",
        "--category",
        "4",
        *ON,
        "--format",
        "json",
    )
    answer = json.loads(out)
    assert answer["schema"] == "zairyu/procedure/1"
    assert answer["status"] == "engineer_specialist_in_humanities_international_services"
    assert answer["category"] == "category_4"
    assert (answer["fee"]["least"], answer["fee"]["greatest"]) == (10000, 75000)
    assert {average["month"] for average in answer["averages"]} == {"2025-11"}
    assert any("business plan" in paper["text"]["en"] for paper in answer["papers"])
    assert json.loads(json.dumps(answer)) == answer


def test_a_procedure_that_does_not_exist_on_the_day_says_so(run):
    code, out, _ = run("procedures", "specified_residence_card", "--on", "2026-06-13")
    assert code == 0
    assert "does not exist on 2026-06-13" in out
    assert "2026-06-14" in out


@pytest.mark.parametrize(
    ("tokens", "said"),
    [
        (("extensoin",), "did you mean extension"),
        (("extension", "--status", "studnet"), "did you mean student"),
        (("extension", "--category", "5"), "--category: a number from 1 to 4"),
        (("extension", "--from", "2027-02-30"), "is no day"),
        (("--status", "student"), "--status goes with one procedure"),
    ],
)
def test_what_is_typed_wrongly_is_told(run, tokens, said):
    code, out, err = run("procedures", *tokens, *ON)
    assert (code, out) == (2, "")
    assert said in " ".join(err.split())


def test_every_problem_at_once(run):
    _, _, err = run("procedures", "extensoin", "--status", "studnet", "--on", "2026-02-30")
    assert "3 things" in err
