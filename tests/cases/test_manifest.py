"""The manifest lists every row of the collected cases once; what it calls judged is really asked by a test."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

COUNTS = {
    # file, rows in it, judged here: by hand
    "official_cases": (72, 72),
    "expert_qa": (11, 11),
    "court_cases": (1, 1),
    "hsp_peer_cases": (54, 54),
    "transitions_observed": (34, 34),
}


@cache
def manifest() -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = YAML(typ="safe", pure=True).load(
        (HERE / "manifest.yaml").read_text(encoding="utf-8")
    )
    return found


@cache
def asked() -> dict[str, tuple[str, ...]]:
    """Collect the tests that the manifest names: by file, what stands in their brackets."""
    files = sorted(
        {row["judged"] for rows in manifest().values() for row in rows if "judged" in row}
    )
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-o", "addopts=", "-p", "no:cacheprovider",
         "--no-header", *files],
        cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    found: dict[str, list[str]] = {file: [] for file in files}
    for line in ran.stdout.splitlines():
        match = re.fullmatch(r"(?P<file>[^:]+)::(?P<test>[^\[]+)\[(?P<row>.+)\]", line.strip())
        if match and match["file"] in found:
            found[match["file"]].append(match["row"])
    return {file: tuple(rows) for file, rows in found.items()}


def test_every_row_stands_once() -> None:
    assert list(manifest()) == list(COUNTS)
    for file, (rows, _) in COUNTS.items():
        ids = [row["id"] for row in manifest()[file]]
        assert [row for row, times in Counter(ids).items() if times > 1] == []
        assert len(ids) == rows, file


def test_each_is_judged_or_says_why_not() -> None:
    for rows in manifest().values():
        for row in rows:
            assert ("judged" in row) is not ("not_yet" in row), row
            assert row.get("asks") or row.get("not_yet"), row


@pytest.mark.parametrize("file", COUNTS)
def test_what_is_judged_is_asked(file: str) -> None:
    judged = [row for row in manifest()[file] if "judged" in row]
    missing = [
        row["id"]
        for row in judged
        if not any(
            re.fullmatch(rf"(.+-)?{re.escape(row['id'])}(-.+)?", test)
            for test in asked()[row["judged"]]
        )
    ]
    assert missing == []


def test_no_case_is_skipped() -> None:
    for file in asked():
        text = (ROOT / file).read_text(encoding="utf-8")
        assert not re.search(r"mark\.skip|mark\.xfail|pytest\.skip|pytest\.xfail", text), file


def test_how_many_are_judged(record_property: Any, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print()
        for file, (rows, expected) in COUNTS.items():
            judged = sum("judged" in row for row in manifest()[file])
            record_property(file, f"{judged} of {rows}")
            print(f"cases of {file}: {judged} of {rows} judged")
            assert judged == expected, file
