"""The same bytes in threads and in worker processes; results travel between them."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

import zairyu as z

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
NAMES = ("engineer", "unknowns", "student")
ON = "2026-11-25"


def answer(name: str) -> str:
    """Everything that is asked of an example, as text."""
    case = z.load_case(EXAMPLES / f"{name}.yaml")
    finding = z.check(case, z.permanent_residence(), ON)
    said = [
        finding.explain("en"),
        [entry.to_json() for entry in finding.missing],
        str(finding.verdict_changes_on),
        z.check(case, z.extension(), ON).to_json(),
        z.standing(case, ON).to_json(),
        z.points(case, "highly_skilled_professional_i_b", ON).to_json(),
        z.routes(case, "permanent_resident", ON).to_json(),
    ]
    return json.dumps(said, ensure_ascii=False)


@pytest.fixture(scope="module")
def alone() -> dict[str, str]:
    return {name: answer(name) for name in NAMES}


def test_threads_say_the_same(alone: dict[str, str]) -> None:
    with ThreadPoolExecutor(6) as pool:
        said = list(pool.map(answer, NAMES * 2))
    assert said == [alone[name] for name in NAMES * 2]


def test_threads_share_one_case() -> None:
    case = z.load_case(EXAMPLES / "engineer.yaml")

    def check(number: int) -> str:
        finding = z.check(case, (z.permanent_residence(), z.extension())[number % 2], ON)
        return finding.explain("ja")

    with ThreadPoolExecutor(8) as pool:
        said = list(pool.map(check, range(16)))
    assert said == [check(0), check(1)] * 8


def test_threads_share_one_finding() -> None:
    finding = z.check(z.load_case(EXAMPLES / "unknowns.yaml"), z.extension(), ON)
    again = z.check(z.load_case(EXAMPLES / "unknowns.yaml"), z.extension(), ON)
    with ThreadPoolExecutor(8) as pool:
        said = {json.dumps(entry) for entry in pool.map(lambda _: finding.to_json(), range(16))}
    assert said == {json.dumps(again.to_json())}


def test_worker_processes_say_the_same(alone: dict[str, str]) -> None:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        said = list(pool.map(answer, NAMES))
    assert said == [alone[name] for name in NAMES]


def test_hash_seeds_change_nothing() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import test_concurrency as t\n"
        "sys.stdout.buffer.write(t.answer('unknowns').encode())"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code, str(Path(__file__).parent)],
            capture_output=True,
            check=True,
            timeout=120,
            env=os.environ | {"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "12345")
    }
    assert len(said) == 1


Asked = Callable[[z.Case], Any]
RESULTS: dict[str, Asked] = {
    "check": lambda case: z.check(case, z.extension(), ON),
    "rule": lambda case: z.evaluate(case, "permanent_residence.livelihood", ON),
    "fact": lambda case: z.evaluate(case, "person.age", ON),
    "points": lambda case: z.points(case, "highly_skilled_professional_i_b", ON),
    "standing": lambda case: z.standing(case, ON),
    "routes": lambda case: z.routes(case, "permanent_resident", ON),
}


@pytest.mark.parametrize("name", RESULTS)
def test_results_can_be_pickled(name: str) -> None:
    result = RESULTS[name](z.load_case(EXAMPLES / "engineer.yaml"))
    for protocol in (2, pickle.HIGHEST_PROTOCOL):
        again = pickle.loads(pickle.dumps(result, protocol))
        assert again.to_json() == result.to_json()


def test_a_pickled_finding_can_be_asked_further() -> None:
    finding = z.check(z.load_case(EXAMPLES / "engineer.yaml"), z.permanent_residence(), ON)
    again = pickle.loads(pickle.dumps(finding))
    assert again.verdict_changes_on == finding.verdict_changes_on
    assert again.explain("ja") == finding.explain("ja")
    assert [entry.key for entry in again.missing] == [entry.key for entry in finding.missing]


def test_errors_can_be_pickled() -> None:
    with pytest.raises(z.InvalidCase) as refused:
        z.load_case(b"zairyu: 1\nas_of: nowhen\napplicant: me\npersons: {me: {}}\n")
    with pytest.raises(z.UnknownName) as unknown:
        z.change_of_status("studnet")
    for error in (refused.value, unknown.value):
        assert str(pickle.loads(pickle.dumps(error))) == str(error)
