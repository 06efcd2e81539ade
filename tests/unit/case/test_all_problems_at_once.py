"""Problems of form and contradictions come together: the rest of a case is looked at too."""

from __future__ import annotations

import pytest

from zairyu.case import load_case
from zairyu.case.prune import without
from zairyu.errors import InvalidCase

BOTH = b"""
zairyu: 1
as_of: 2026-13-01
applicant: me
persons:
  me:
    born_on: null
    colour: red
    statuses:
      - {status: studnet, from: 2024-04-01}
    absences:
      complete: true
      items:
        - {left_on: 2025-05-01, returned_on: 2025-04-01}
"""


def test_a_misfit_does_not_hide_a_contradiction():
    with pytest.raises(InvalidCase) as caught:
        load_case(BOTH)
    paths = {problem.path for problem in caught.value.problems}
    assert {"as_of", "persons.me.born_on", "persons.me.colour"} <= paths
    assert "persons.me.statuses[0].status" in paths
    assert any(path.startswith("persons.me.absences[0]") for path in paths)


@pytest.mark.parametrize(
    ("data", "paths", "rest"),
    [
        ({"a": 1, "b": 2}, ["a"], {"b": 2}),
        ({"a": [{"x": 1, "y": 2}]}, ["a[0].x"], {"a": [{"y": 2}]}),
        ({"a": {"items": [{"x": 1}]}}, ["a[0].x"], {"a": {"items": [{}]}}),
        ({"a b": {"c.d": 1}}, ["'a b'.'c.d'"], {"a b": {}}),
        ({"a": {"": 1, "b": 2}}, ["a.''"], {"a": {"b": 2}}),
        ({"a": {"": [1]}}, ["a.''.b"], None),
        ({"as_of": "x"}, ["as_of"], {"as_of": "2199-12-31"}),
        ({"a": [1]}, ["a[0]"], None),
        ({"a": 1}, [""], None),
        ({"a": 1}, ["b.c"], None),
        ({"a": [1]}, ["a[7].x"], None),
    ],
)
def test_what_is_left_out(data, paths, rest):
    assert without(data, paths) == rest
