"""Whatever is given, reading ends in a case or in InvalidCase, each problem worded in both languages."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from strategies import cases, plain_trees

from zairyu.case import Case, case_from_dict, case_to_dict, load_case
from zairyu.errors import InvalidCase


def outcome(read: Any, source: Any) -> Case | InvalidCase:
    try:
        result = read(source)
    except InvalidCase as error:
        result = error
    if isinstance(result, InvalidCase):
        assert result.problems
        for problem in result.problems:
            assert problem.found
            assert problem.expected
            assert problem.expected_ja
            assert len(str(problem)) < 3_000
        paths = [problem.path for problem in result.problems]
        assert len(paths) == len(set(paths))
    else:
        assert isinstance(result, Case)
    return result


@given(st.binary(max_size=400))
def test_any_bytes(raw: bytes) -> None:
    outcome(load_case, raw)


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    outcome(load_case, text.encode("utf-8", "surrogatepass"))


YAML_BITS = (
    "- ", ": ", "? ", "{", "}", "[", "]", ",", "&a ", "*a", "!!python/object:os.system ", "<<: *a",
    "\n", "  ", "\t", "'", '"', "\\", "|", ">", "#", "%YAML 1.1\n", "---\n", "...\n", "~", "null",
    "on", "NO", "0x1F", "1e9", ".inf", "as_of", "persons", "me", "zairyu: 1\n", "\u0085", "\ufeff",
)  # fmt: skip


@given(st.lists(st.sampled_from(YAML_BITS), max_size=40).map("".join))
def test_any_scraps_of_yaml(text: str) -> None:
    outcome(load_case, text.encode())


@given(plain_trees())
def test_any_tree_of_plain_data(data: Any) -> None:
    outcome(case_from_dict, data)


@given(cases(), plain_trees(), st.data())
def test_a_case_with_one_part_replaced(case: Case, junk: Any, data: st.DataObject) -> None:
    plain = json.loads(json.dumps(case_to_dict(case), default=str))
    places: list[tuple[Any, Any]] = []
    todo = [plain]
    while todo:
        node = todo.pop()
        keys = list(node) if isinstance(node, dict) else range(len(node))
        for key in keys:
            places.append((node, key))
            if isinstance(node[key], dict | list):
                todo.append(node[key])
    node, key = data.draw(st.sampled_from(places))
    node[key] = junk
    outcome(case_from_dict, plain)


@given(cases(), st.text(min_size=1, max_size=6), st.data())
def test_a_key_that_does_not_exist_is_named(case: Case, key: str, data: st.DataObject) -> None:
    plain = case_to_dict(case)
    person = data.draw(st.sampled_from(sorted(plain["persons"])))
    name = f"x_{key}"
    plain["persons"][person][name] = 1
    result = outcome(case_from_dict, plain)
    assert isinstance(result, InvalidCase)
