"""Every path of the four rows, in each version, stands in a rule; the paths are copied from the ordinance."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.citations import LANDING_CRITERIA
from zairyu.law.register import covered

TO_2023 = (date(2017, 6, 1), date(2023, 7, 31))
FROM_2023 = (date(2023, 8, 1), date(2024, 6, 10), date(2026, 4, 1), date(2026, 11, 23))
ALWAYS = TO_2023 + FROM_2023
FIVE = ("i", "ii", "iii", "iv", "v")

OLD_ENTERTAINER = [
    "1", "1/イ/ただし書", "1/イ/(2)", "1/イ/(3)", "1/ロ", "1/ロ/ただし書", "1/ロ/(1)", "1/ロ/(2)", "1/ロ/(4)",
    "1/ハ/ただし書", "1/ハ/(1)", "1/ハ/(2)", "1/ハ/(2)/(i)", "1/ハ/(2)/(ii)", "1/ハ/(3)", "1/ハ/(4)",
    "1/ハ/(5)", "2", "2/イ", "2/ロ", "2/ハ", "2/ニ", "2/ホ", "3", "4", "4/イ", "4/ロ", "4/ハ", "4/ニ",
    *(f"1/ロ/(3)/({mark})" for mark in FIVE), *(f"1/ハ/(6)/({mark})" for mark in FIVE),
]  # fmt: skip
NEW_ENTERTAINER = [
    "1", "1/イ", "1/イ/(1)", "1/イ/(3)", "1/イ/(4)", "1/ロ/(1)", "1/ロ/(2)", "1/ロ/(3)", "1/ロ/(4)",
    "1/ロ/(5)", "1/ハ/(1)/ただし書", "1/ハ/(1)/(i)", "1/ハ/(1)/(ii)", "1/ハ/(2)", "1/ハ/(2)/ただし書",
    "1/ハ/(2)/(i)", "1/ハ/(2)/(ii)", "1/ハ/(2)/(iv)", "1/ハ/(3)/ただし書", "1/ハ/(3)/(i)", "1/ハ/(3)/(ii)",
    "1/ハ/(3)/(ii)/(a)", "1/ハ/(3)/(ii)/(b)", "1/ハ/(3)/(iii)", "1/ハ/(3)/(iv)", "1/ハ/(3)/(v)", "2", "3",
    "3/イ", "3/ロ", "3/ハ", "3/ニ",
    *(f"1/イ/(2)/({mark})" for mark in FIVE), *(f"1/ハ/(2)/(iii)/({mark})" for mark in "abcde"),
    *(f"1/ハ/(3)/(vi)/({mark})" for mark in "abcde"),
]  # fmt: skip
SKILLED = [
    "柱書",
    "1",
    "1/イ",
    "1/ロ",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "9/イ",
    "9/ロ",
    "9/ハ",
]
ENGINEER = [
    "柱書",
    "ただし書",
    "1",
    "1/ただし書",
    "1/イ",
    "1/ロ",
    "1/ハ",
    "2",
    "2/イ",
    "2/ロ",
    "2/ロ/ただし書",
    "3",
]
ROWS = [
    ("興行", TO_2023, OLD_ENTERTAINER, 39),
    ("興行", FROM_2023, NEW_ENTERTAINER, 47),
    ("技能", ALWAYS, SKILLED, 15),
    ("企業内転勤", ALWAYS, ["1", "2"], 2),
    ("技術・人文知識・国際業務", ALWAYS, ENGINEER, 12),
]


@pytest.mark.parametrize(("row", "days", "paths", "count"), ROWS)
def test_every_path_of_the_row_has_a_rule(
    row: str, days: tuple[date, ...], paths: list[str], count: int
) -> None:
    assert len(set(paths)) == count
    for day in (each.isoformat() for each in days):
        there = {
            entry.path
            for entry in covered()
            if entry.instrument is LANDING_CRITERIA
            and entry.rules
            and (entry.start or "") <= day
            and (entry.until is None or day < entry.until)
        }
        assert {f"{row}/{path}" for path in paths} <= there, day


@pytest.mark.parametrize(
    ("path", "on"), [("1/イ/(4)", "2023-07-31"), ("1/ロ/(5)", "2023-07-31"), ("4/イ", "2023-08-01")]
)
def test_no_path_is_covered_outside_its_version(path: str, on: str) -> None:
    held = [entry for entry in covered() if entry.path == f"興行/{path}"]
    assert held
    assert not [e for e in held if (e.start or "") <= on and (e.until is None or on < e.until)]
