"""Prints, for each group, every figure as a ratio to the hand-written floor measured in the same run.

Times are processor time of this process, so that another program on the machine disturbs them less.
Figures of fresh processes (import, memory) are taken inside them and noted as lines.
"""

from __future__ import annotations

from collections import defaultdict

import pytest
from pytest_benchmark.utils import load_timer

LINES = pytest.StashKey()


def pytest_configure(config):
    config.stash[LINES] = []


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session):
    benchmarks = getattr(session.config, "_benchmarksession", None)
    if benchmarks is not None:
        benchmarks.options["timer"] = load_timer("time.process_time")


@pytest.fixture
def note(request):
    """Take a line for the summary."""
    return request.config.stash[LINES].append


def pytest_terminal_summary(terminalreporter, config):
    session = getattr(config, "_benchmarksession", None)
    groups = defaultdict(dict)
    for bench in session.benchmarks if session is not None else ():
        if bench.stats and bench.stats.data:
            groups[bench.group or "-"][bench.name] = bench.stats
    if groups:
        terminalreporter.section("medians of this run, with their ratios to the floor")
    for group, figures in groups.items():
        floors = {name: stats.median for name, stats in figures.items() if "floor" in name}
        terminalreporter.write_line(group)
        for name, stats in figures.items():
            ratios = ", ".join(
                f"{stats.median / floor:.1f}x {floor_name.partition('[')[2].rstrip(']')}"
                for floor_name, floor in floors.items()
            )
            terminalreporter.write_line(
                f"  {name:<50} {stats.median * 1e6:>11.1f} us (least {stats.min * 1e6:.1f})   {ratios}"
            )
    if config.stash[LINES]:
        terminalreporter.section("fresh processes")
        for line in config.stash[LINES]:
            terminalreporter.write_line(line)
