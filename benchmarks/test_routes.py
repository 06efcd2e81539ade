"""A search of fifteen years to permanent residence for each example, a fresh case each time."""

from __future__ import annotations

import pytest
from variants import EXAMPLES, ON, endless

from zairyu import routes


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.yaml")))
@pytest.mark.benchmark(
    group="routes to permanent residence within fifteen years, a fresh case each time"
)
def test_routes(benchmark, name):
    cases = endless(name, count=40)
    routes(next(cases), "permanent_resident", ON)
    benchmark.pedantic(lambda: routes(next(cases), "permanent_resident", ON), rounds=12)
