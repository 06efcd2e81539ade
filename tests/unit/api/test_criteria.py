"""What a status asks, as an outline: the wording of the day, nested items, provisos, transitions, sources."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

import zairyu as z
from zairyu.law.register import encoded_statuses, status_rules
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    before,
    constant,
    flag,
    not_,
    number,
    requirement,
    since,
    unless,
    versions,
)
from zairyu.logic.outline import Line, outline

SMALL = number("outline.number", unit="yen", ja="数", en="Number")
YES = flag("outline.flag", ja="旗", en="Flag")
OTHER = flag("outline.other", ja="別の旗", en="Other flag")


def rule(name: str, when: Any) -> Any:
    return requirement(f"outline.{name}", cite=(), ja=f"{name}の定め", en=f"Rule {name}", when=when)


def shape(line: Line) -> Any:
    """A line as nested pairs of what it is and what stands under it."""
    name = line.id if line.kind == "rule" else line.kind
    return (name, [shape(inner) for inner in line.lines]) if line.lines else name


def every(lines: tuple[Line, ...]) -> Iterator[Line]:
    for line in lines:
        yield line
        yield from every(line.lines)


def of_the_day(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Every line but those of an earlier text that a transitional rule keeps."""
    for line in lines:
        if line.kind != "earlier_text":
            yield line
            yield from of_the_day(line.lines)


DAY = date(2026, 11, 25)


def test_points_that_hold_together_stand_under_the_rule_itself() -> None:
    (line,) = outline(rule("a", all_of(YES, SMALL >= 3)), DAY)
    assert shape(line) == ("outline.a", ["fact", "fact"])


def test_alternatives_and_opposites_keep_their_line() -> None:
    (line,) = outline(rule("b", any_of(YES, not_(OTHER))), DAY)
    assert shape(line) == ("outline.b", [("any_of", ["fact", ("not", ["fact"])])])


def test_a_proviso_is_an_exception_of_its_rule() -> None:
    (line,) = outline(rule("c", unless(YES, rule("d", OTHER))), DAY)
    assert shape(line) == ("outline.c", ["fact", ("exception", [("outline.d", ["fact"])])])


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2025, 10, 15), ["fact"]),
        (date(2025, 10, 16), ["fact", ("earlier_text", ["fact", "fact"])]),
    ],
)
def test_only_the_wording_of_the_day_and_what_may_keep_the_old_one(
    day: date, expected: Any
) -> None:
    changed = versions(
        before("2025-10-16", SMALL >= 1), since("2025-10-16", SMALL >= 2, keep_old_if=YES)
    )
    (line,) = outline(rule("e", changed), day)
    assert shape(line) == ("outline.e", expected)
    assert [inner.expr.value for inner in line.lines[:1]] == [1 if day.day == 15 else 2]


def test_what_does_not_apply_on_the_day_has_no_line() -> None:
    later = versions(before("2026-04-15", constant("not_applicable")), since("2026-04-15", YES))
    assert outline(rule("f", later), date(2026, 4, 14)) == ()
    assert [shape(line) for line in outline(rule("f", later), date(2026, 4, 15))] == [
        ("outline.f", ["fact"])
    ]


# --- The statuses ------------------------------------------------------------------------------


def ids(lines: tuple[Line, ...]) -> set[str]:
    return {line.id for line in every(lines)}


def test_business_manager_before_and_from_the_reform() -> None:
    old, new = (z.criteria("business_manager", day) for day in ("2025-10-15", "2025-10-16"))
    assert "landing_criteria.business_manager.two_full_time_staff" in ids(old.criteria)
    assert "organisation.business_property >= 30000000" not in ids(old.criteria)
    assert "organisation.business_property >= 30000000" in ids(new.criteria)
    paths = {c.path for line in every(new.criteria) for c in line.citations}  # type: ignore[attr-defined]
    assert {"経営・管理/2/イ", "経営・管理/3", "経営・管理/5"} <= paths
    old_paths = {c.path for line in every(old.criteria) for c in line.citations}  # type: ignore[attr-defined]
    assert "経営・管理/5" not in old_paths


@pytest.mark.parametrize("name", sorted(encoded_statuses()))
@pytest.mark.parametrize("on", ["2020-04-01", "2026-11-25"])
def test_each_status_can_be_outlined_and_cites_the_wording_of_the_day(name: str, on: str) -> None:
    said = z.criteria(name, on)
    day = date.fromisoformat(on)
    assert said.activity or not said.status.in_force(day)
    for line in every((*said.activity, *said.criteria, *said.extra)):
        if line.kind == "rule":
            assert line.text.ja
            assert line.text.en
    for line in of_the_day((*said.activity, *said.criteria, *said.extra)):
        ends = [end for c in line.citations if (end := getattr(c, "until", None)) is not None]
        assert all(day < end for end in ends), line.id
    assert json.loads(json.dumps(said.to_json())) == said.to_json()


def test_what_is_asked_is_all_that_the_rules_of_the_status_have() -> None:
    said = z.criteria("engineer_specialist_in_humanities_international_services", "2026-11-25")
    rules = status_rules(said.status.id)
    assert rules is not None
    assert [line.id for line in said.activity] == [rules.activity.id]
    assert [line.id for line in said.criteria] == [entry.id for entry in rules.criteria]
    assert "landing_criteria.engineer.it_exam" in ids(said.criteria)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ("Exception:", "judged by the authority", "item (ii)")),
        ("ja", ("ただし", "入管が判断する", "「経営・管理」の項")),
    ],
)
def test_the_text_in_both_languages(lang: str, words: tuple[str, ...]) -> None:
    text = z.criteria("business_manager", "2026-11-25").explain(lang, width=400)
    for word in words:
        assert word in text


def test_a_status_without_rules_is_not_covered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zairyu.api.criteria.status_rules", lambda name: None)
    with pytest.raises(z.LawNotCovered, match="student"):
        z.criteria("student", "2026-11-25")
    with pytest.raises(z.UnknownName):
        z.criteria("studnet", "2026-11-25")


def test_texts_are_texts() -> None:
    assert isinstance(outline(rule("g", YES), DAY)[0].text, Text)
