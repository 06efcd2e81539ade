"""Every item of the landing criteria ordinance is counted: encoded, or left out with a reason.

``landing_items.yaml`` lists the paths of each row by wording, taken from the consolidated text of every revision
in force from 2017-06-01 to 2026-04-01: numbers only.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from zairyu.api.coverage import coverage
from zairyu.citations import LANDING_CRITERIA
from zairyu.law.register import covered, gaps

ITEMS: dict[str, Any] = YAML(typ="safe").load(
    Path(__file__).with_name("landing_items.yaml").read_text(encoding="utf-8")
)
KNOWN_TO = "2026-11-23"
"""The list goes to this day; a wording without an end is in force on it."""


def path_of(number: str) -> str:
    """``4の2-イ-(1)`` in the list is ``4-2/イ/(1)`` in a citation."""
    return "/".join(part.replace("の", "-") for part in number.split("-"))


def entries(version: dict[str, Any]) -> list[str]:
    own = [path_of(n) for n in (*version["items"], *version.get("own_condition", ()))]
    return [*own, *(f"{path_of(n)}/ただし書" for n in version.get("provisos", ()))]


def names(row: str, path: str) -> set[str]:
    """Return the paths by which a citation can name an entry; the words before the items are the row itself."""
    found = {f"{row}/{path}"}
    if path.startswith("柱書"):
        found |= {f"{row}{path.removeprefix('柱書')}", f"{row}/柱書"}
    return found


def is_encoded(row: str, path: str, start: str, until: str | None) -> bool:
    return any(
        entry.path in names(row, path)
        and (entry.start is None or entry.start <= start)
        and (entry.until is None or entry.until > (KNOWN_TO if until is None else start))
        and (until is None or entry.until is None or entry.until >= until)
        for entry in covered()
        if entry.instrument.id == LANDING_CRITERIA.id
    )


def has_a_reason(row: str, path: str, start: str) -> bool:
    """Is it, or what it stands in, left out with a reason?"""
    return any(
        any(f"{name}/".startswith(f"{gap.citation.path}/") for name in names(row, path))
        and (gap.citation.until is None or str(gap.citation.until) > start)
        for gap in gaps()
        if gap.citation.instrument.id == LANDING_CRITERIA.id
    )


VERSIONS = [
    (name.replace(" ", ""), version) for name, list_ in ITEMS["rows"].items() for version in list_
]


def test_the_list_counts_itself() -> None:
    assert len(VERSIONS) == 36
    for row, version in VERSIONS:
        assert len(entries(version)) == version["count"], (row, version["from"])
    for day, total in ITEMS["totals_by_revision"].items():
        there = [v for _, v in VERSIONS if v["from"] <= day and (
            v["until_before"] is None or day < v["until_before"])]  # fmt: skip
        assert sum(v["count"] for v in there) == total["entries"], day


@pytest.mark.parametrize(
    ("row", "version"), VERSIONS, ids=[f"{row}-{version['from']}" for row, version in VERSIONS]
)
def test_nothing_is_uncounted(row: str, version: dict[str, Any]) -> None:
    start, until = version["from"], version["until_before"]
    counted = Counter(
        "encoded"
        if is_encoded(row, path, start, until)
        else "reason"
        if has_a_reason(row, path, start)
        else "uncounted"
        for path in entries(version)
    )
    missing = [
        path
        for path in entries(version)
        if not is_encoded(row, path, start, until) and not has_a_reason(row, path, start)
    ]
    assert missing == [], f"neither encoded nor left out with a reason, from {start}"
    assert counted["encoded"] + counted["reason"] == version["count"]


def test_the_table_by_row_says_the_same() -> None:
    table = coverage().rows
    for row, version in VERSIONS:
        day = version["from"]
        (there,) = [
            each
            for each in table
            if each.row == row
            and (each.start is None or each.start <= day)
            and (each.until is None or day < each.until)
        ]
        listed = {*there.encoded, *(gap.citation.path for gap in there.not_encoded)}
        for path in entries(version):
            inside = any(
                f"{name}/".startswith(f"{gap.citation.path}/")
                for gap in there.not_encoded
                for name in names(row, path)
            )
            assert inside or names(row, path) & listed, (row, day, path)


def test_what_is_not_encoded_has_its_reason_in_both_languages() -> None:
    for row in coverage().rows:
        for gap in (*row.judged, *row.in_part, *row.not_encoded):
            assert gap.reason.ja
            assert gap.reason.en
