"""docs/procedures.md: its table has every procedure, as the library has it on the day the page names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import zairyu as z
from zairyu.procedures import PROCEDURES

PAGE = (Path(__file__).parents[3] / "docs" / "procedures.md").read_text(encoding="utf-8")
ON = "2026-11-25"
ROWS = {
    cells[1].strip().strip("`"): [cell.strip() for cell in cells[1:-1]]
    for cells in (line.split("|") for line in PAGE.splitlines() if line.startswith("| `"))
}


def test_the_table_has_every_procedure_and_no_other() -> None:
    assert list(ROWS) == list(PROCEDURES)
    assert f"As it stands on {ON}" in PAGE


@pytest.mark.parametrize("name", PROCEDURES)
def test_each_row_is_what_the_library_says(name: str) -> None:
    answer = z.procedure(name, ON)
    _, ja, en, when, fee, standard, special, articles = ROWS[name]
    assert (ja, en) == (answer.procedure.name.ja, answer.procedure.name.en)
    assert when.lower() == answer.procedure.window.en.lower()
    assert answer.fee is not None
    yen = [int(each.replace(",", "")) for each in re.findall(r"[\d,]+", fee)] or [0]
    assert (yen[0], yen[-1]) == (answer.fee.least, answer.fee.greatest)
    assert standard == answer.procedure.standard_text.en
    assert special == ("yes" if answer.special_period else "no")
    assert "https://laws.e-gov.go.jp/law/" in articles
