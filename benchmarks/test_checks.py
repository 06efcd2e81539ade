"""A whole check from a case, explained: the same case again, and a fresh one at each iteration.

Explained: the verdict, the outcome of each requirement, the facts that are missing, and of every requirement
that is not met or not known the leaves on which that rests.
"""

from __future__ import annotations

import pytest
from variants import ON, endless, example

from zairyu import change_of_status, check, extension, permanent_residence
from zairyu.logic import Outcome

OPEN = (Outcome.NOT_MET, Outcome.UNKNOWN)
PEOPLE = ["engineer", "engineer_80_points", "spouse_of_japanese", "student", "unknowns"]
STATUSES = [
    "engineer_specialist_in_humanities_international_services",
    "highly_skilled_professional_i_a",
    "highly_skilled_professional_i_b",
    "highly_skilled_professional_i_c",
    "highly_skilled_professional_ii",
    "student",
]


def explained(finding):
    stack = [node for node in finding.requirements if node.outcome in OPEN]
    leaves, seen = [], set(stack)
    while stack:
        node = stack.pop()
        children = node.children
        if not children:
            leaves.append(node)
        for child in children:
            if child not in seen and child.outcome in OPEN:
                seen.add(child)
                stack.append(child)
    outcomes = [node.outcome for node in finding.requirements]
    return finding.verdict, outcomes, finding.missing, leaves


def permanent(case):
    return explained(check(case, permanent_residence(), ON))


def every_procedure(case):
    return [check(case, request, ON).verdict for request in REQUESTS]


REQUESTS = [extension(), permanent_residence(), *(change_of_status(name) for name in STATUSES)]


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.benchmark(
    group="permanent residence from a case, verdict only, a fresh case each time"
)
def test_verdict(benchmark, name):
    cases = endless(name)
    benchmark(lambda: check(next(cases), permanent_residence(), ON).verdict)


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.benchmark(group="permanent residence from a case, explained, the same case again")
def test_same_case(benchmark, name):
    case = example(name)
    benchmark(lambda: permanent(case))


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.benchmark(group="permanent residence from a case, explained, a fresh case each time")
def test_fresh_case(benchmark, name):
    cases = endless(name)
    benchmark(lambda: permanent(next(cases)))


@pytest.mark.parametrize("name", ["engineer", "unknowns"])
@pytest.mark.benchmark(group="eight procedures for one person, a fresh case each time")
def test_every_procedure(benchmark, name):
    cases = endless(name)
    benchmark(lambda: every_procedure(next(cases)))
