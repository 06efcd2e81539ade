"""Prints, for each group, every figure as a ratio to the hand-written floor measured in the same run."""

from __future__ import annotations

from collections import defaultdict


def pytest_terminal_summary(terminalreporter, config):
    session = getattr(config, "_benchmarksession", None)
    if session is None or not session.benchmarks:
        return
    groups = defaultdict(dict)
    for bench in session.benchmarks:
        if bench.stats and bench.stats.data:
            groups[bench.group or "-"][bench.name] = bench.stats.median
    terminalreporter.section("ratios to the floor (medians of this run)")
    for group, figures in groups.items():
        floors = {name: value for name, value in figures.items() if "floor" in name}
        terminalreporter.write_line(group)
        for name, value in figures.items():
            ratios = ", ".join(
                f"{value / floor:.1f}x {floor_name}" for floor_name, floor in floors.items()
            )
            terminalreporter.write_line(f"  {name:<44} {value * 1e6:>10.1f} us   {ratios}")
