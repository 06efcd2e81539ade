"""What a fresh process pays: the time of an import and of a first answer, and memory beyond the interpreter."""

from __future__ import annotations

import statistics
import subprocess
import sys

import pytest
from variants import EXAMPLES

CORE = "import zairyu"
LOGIC = "import zairyu.logic"
ANSWERS = "from zairyu import check, load_case, permanent_residence"
CHECK = f"""{ANSWERS}
case = load_case({str(EXAMPLES / "engineer.yaml")!r})
check(case, permanent_residence(), "2026-11-25").verdict"""
ROUTES = f"""from zairyu import load_case, routes
routes(load_case({str(EXAMPLES / "engineer.yaml")!r}), "permanent_resident", "2026-11-25")"""
HEAVY = ("networkx", "rich", "pendulum", "holidays", "cattrs", "ruamel", "cyclopts")

TIMED = """
import time
start = time.process_time()
{code}
print(time.process_time() - start)
"""
MEASURED = """
import resource, sys
def peak():
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
before = peak()
{code}
print((peak() - before) / 1024)
"""
TRACED = """
import tracemalloc
tracemalloc.start()
{code}
print(tracemalloc.get_traced_memory()[1] / 2**20)
"""


def _run(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1])


def _median(template, code, rounds):
    return statistics.median(_run(template.format(code=code)) for _ in range(rounds))


def test_time(note):
    floors, figures = [], {"import zairyu": [], "import zairyu.logic": [], "import for a check": [],
                           "import, load, first check": [], "import, load, first routes": []}  # fmt: skip
    for _ in range(9):  # in turn, so that a busy moment of the machine touches all alike
        floors.append(_run(TIMED.format(code="import attrs")))
        for name, code in zip(figures, (CORE, LOGIC, ANSWERS, CHECK, ROUTES), strict=True):
            figures[name].append(_run(TIMED.format(code=code)))
    floor = statistics.median(floors)
    note(f"  {'import attrs (floor)':<34} {floor * 1e3:>8.1f} ms")
    for name, times in figures.items():
        middle = statistics.median(times)
        note(f"  {name:<34} {middle * 1e3:>8.1f} ms   {middle / floor:.1f}x import attrs")


@pytest.mark.parametrize(
    ("name", "code"),
    [("import zairyu", CORE), ("import zairyu.logic", LOGIC), ("import for a check", ANSWERS),
     ("import, load, first check", CHECK), ("import, load, first routes", ROUTES)],
)  # fmt: skip
def test_memory(note, name, code):
    resident = _median(MEASURED, code, 3)
    traced = _median(TRACED, code, 1)
    note(
        f"  {name:<34} {resident:>8.1f} MiB beyond the interpreter   {traced:.1f} MiB of objects at most"
    )


@pytest.mark.parametrize("code", [CORE, LOGIC, ANSWERS], ids=["core", "logic", "check"])
def test_nothing_heavy_is_loaded(code):
    loaded = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"],
        capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert not set(HEAVY) & set(loaded)
