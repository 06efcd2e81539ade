"""The planner: for each example, against other ways of searching, and as its question and its graph grow.

Each measurement takes a fresh case and a fresh world. What is compared gives the same ways, which is asserted; times are not.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from itertools import islice

import networkx
import pytest
from attrs import evolve
from plain_search import (
    generate_and_test,
    law_of,
    order_of,
    plain_best_first,
    planner,
    questions,
)
from variants import EXAMPLES, ON, endless

from zairyu import graph, routes
from zairyu.law.register import encoded_statuses

GOAL = "permanent_resident"
SOME = ("engineer", "engineer_80_points", "hsp_ib", "student")
PATHS = 40_000
"""Of a million and more, so many are enumerated with networkx, which gives a lower bound."""


def _asks_for_routes(name):
    case = next(endless(name, count=1))
    try:
        return len(questions(case, GOAL, ON)) > 0
    except Exception:  # no status of residence to start from
        return False


NAMES = [path.stem for path in sorted(EXAMPLES.glob("*.yaml"))]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.benchmark(
    group="routes to permanent residence within fifteen years, a fresh case each time"
)
def test_routes(benchmark, name):
    if not _asks_for_routes(name):
        pytest.skip("no status to start from")
    cases = endless(name, count=40)
    routes(next(cases), GOAL, ON)
    benchmark.pedantic(lambda: routes(next(cases), GOAL, ON), rounds=12)


def _timed(ask):
    start = time.process_time()
    found = ask()
    return found, time.process_time() - start


def _asked(search, case, **options):
    """Return the ways that a search finds on a fresh copy of a case, and its time; making the worlds is not counted."""
    asked = questions(_copied(case), GOAL, ON, **options)
    found, seconds = _timed(lambda: [search(question) for question in asked])
    return [[order_of(way) for way in ways] for ways in found], seconds


def _copied(case):
    return evolve(case, persons=type(case.persons)(dict(case.persons)))


def _middle(search, cases, rounds=9, **options):
    return statistics.median(_asked(search, next(cases), **options)[1] for _ in range(rounds))


@pytest.mark.parametrize("name", SOME)
def test_against_a_plain_best_first_search(note, name):
    cases = endless(name, count=30)
    case = next(cases)
    assert _asked(planner, case)[0] == _asked(plain_best_first, case)[0]
    ours, theirs = [], []
    for _ in range(9):  # in turn, so that a busy moment of the machine touches both alike
        ours.append(_asked(planner, next(cases))[1])
        theirs.append(_asked(plain_best_first, next(cases))[1])
    a, b = statistics.median(ours), statistics.median(theirs)
    note(
        f"  {name:<20} planner {a * 1e3:>7.1f} ms   plain best-first {b * 1e3:>7.1f} ms   "
        f"{a / b:.2f}x of its time"
    )


def _by_networkx(law, steps, most=None):
    return lambda question: generate_and_test(
        question,
        islice(networkx.all_simple_paths(law, question.start.status, GOAL, cutoff=steps), most),
    )


def _by_rustworkx(law, steps):
    rustworkx = pytest.importorskip("rustworkx")
    converted = rustworkx.networkx_converter(law)
    names = converted.nodes()
    places = {name: place for place, name in enumerate(names)}

    def search(question):
        paths = rustworkx.all_simple_paths(
            converted, places[question.start.status], places[GOAL], cutoff=steps + 1
        )
        return generate_and_test(question, ([names[place] for place in path] for path in paths))

    return search


def _told(note, name, what, ours, theirs, bound=""):
    note(
        f"  {name:<20} {what:<44} planner {ours * 1e3:>7.1f} ms   "
        f"enumeration {theirs:>8.3f} s   {bound}{theirs / ours:.0f}x"
    )


@pytest.mark.parametrize("name", SOME)
def test_against_enumeration_of_the_whole_law(note, name):
    law = law_of(ON)
    cases = endless(name, count=30)
    case = next(cases)
    expected, _ = _asked(planner, case, max_steps=3)
    ours = _middle(planner, cases, max_steps=3)
    found, theirs = _asked(_by_networkx(law, 3), case, max_steps=3)
    assert found == expected
    _told(note, name, "networkx, 3 steps, every path", ours, theirs)
    found, theirs = _asked(_by_rustworkx(law, 3), case, max_steps=3)
    assert found == expected
    _told(note, name, "rustworkx, 3 steps, every path", ours, theirs)
    ours = _middle(planner, cases)
    _, theirs = _asked(_by_networkx(law, 4, PATHS), case)
    _told(note, name, f"networkx, 4 steps, {PATHS} paths only", ours, theirs, "more than ")


def test_against_rustworkx_at_four_steps(note):
    """A million paths, which takes memory too: for one example only."""
    law = law_of(ON)
    cases = endless("engineer", count=30)
    case = next(cases)
    ours = _middle(planner, cases)
    found, theirs = _asked(_by_rustworkx(law, 4), case)
    assert found == _asked(planner, case)[0]
    _told(note, "engineer", "rustworkx, 4 steps, every path", ours, theirs)


@pytest.mark.parametrize("name", SOME)
def test_against_enumeration_of_the_places_spoken_of(note, name):
    """Enumeration that is told beforehand through which statuses the case allows a way at all."""
    law = law_of(ON)
    cases = endless(name, count=30)
    case = next(cases)
    world = questions(_copied(case), GOAL, ON)[0]
    spoken = law.subgraph({world.start.status, *world.world.targets}).copy()
    ours = _middle(planner, cases)
    for what, search in (
        (f"networkx, {len(spoken)} places", _by_networkx(spoken, 4)),
        (f"rustworkx, {len(spoken)} places", _by_rustworkx(spoken, 4)),
    ):
        assert _asked(search, case)[0] == _asked(planner, case)[0]
        _told(note, name, what, ours, _middle(search, cases))


@pytest.mark.parametrize("name", SOME)
def test_growth(note, name):
    cases = endless(name, count=60)

    def row(what, figures):
        told = "   ".join(f"{key}: {seconds * 1e3:.0f} ms" for key, seconds in figures.items())
        note(f"  {name:<20} {what:<22} {told}")

    horizons = ("5y", "10y", "15y", "20y", "30y", "40y")
    row("horizon", {years: _middle(planner, cases, 5, within=years) for years in horizons})
    row("steps", {n: _middle(planner, cases, 5, max_steps=n) for n in (1, 2, 3, 4, 5, 6)})
    row("places to pass through", {n: _with_places(cases, n) for n in (5, 10, 20, 30)})


def _with_places(cases, number):
    """Search through so many statuses, whether the case speaks of them or not."""
    places = (*sorted(encoded_statuses())[: number - 1], GOAL)

    def wider(question):
        question.world = evolve(question.world, passed_through=places)
        return planner(question)

    return _middle(wider, cases, 5)


@pytest.mark.benchmark(group="graph() of the whole law")
@pytest.mark.parametrize("on", ["2017-01-01", "2026-11-25", "2027-04-01"])
def test_graph(benchmark, on):
    graph(on)
    benchmark.pedantic(lambda: graph(on), rounds=60)


LOADED = """
import gc, networkx
from zairyu import graph, load_case, routes
from zairyu.law.register import all_rules
all_rules()
"""
FIRST = """
import time
start = time.process_time()
from zairyu import graph
graph("2026-11-25")
print(time.process_time() - start)
"""
PEAK = """
def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
before = peak()
{code}
print((peak() - before) / 1024)
"""


def _fresh(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1])


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *((f"routes, {name}", f"routes(load_case({str(EXAMPLES / (name + '.yaml'))!r}), {GOAL!r}, '2026-11-25')")
          for name in SOME),
        ("graph()", "kept = graph('2026-11-25')"),
    ],
)  # fmt: skip
def test_memory_beyond_import(note, name, code):
    """All modules and all the law loaded before."""
    mebibytes = statistics.median(_fresh(LOADED + PEAK.format(code=code)) for _ in range(3))
    note(f"  {name:<30} {mebibytes:>6.1f} MiB beyond what is imported")


def test_graph_in_a_fresh_process(note):
    seconds = statistics.median(_fresh(FIRST) for _ in range(3))
    note(f"  graph(), imports included        {seconds * 1e3:>6.0f} ms")


def test_graph_first_call_of_a_day(note):
    graph("2018-01-01")  # imports, and the statuses encoded
    times = [
        _timed(lambda day=day: graph(day))[1]
        for day in ("2019-07-01", "2020-12-01", "2023-05-01", "2024-07-01")
    ]
    note(f"  graph(), first call for a stretch of days   {statistics.median(times) * 1e3:.0f} ms")
