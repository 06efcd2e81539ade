"""Whatever the case: every question is answered, the same way each time, and no answer is taken back by knowing more."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from attrs import evolve
from hypothesis import HealthCheck, assume, given, reject, settings
from hypothesis import strategies as st
from strategies import AS_OF, cases

import zairyu as z
from zairyu.case import Case, Changing, History, Household, LanguageTest, Named, Step
from zairyu.explain import explain_standing
from zairyu.logic import Outcome, Requirement
from zairyu.logic.node import Node

ENGINEER = "engineer_specialist_in_humanities_international_services"
HSP_B = "highly_skilled_professional_i_b"
REQUESTS = (
    z.permanent_residence(),
    z.extension(),
    z.change_of_status(ENGINEER),
    z.change_of_status(HSP_B),
    z.change_of_status("highly_skilled_professional_ii"),
    z.change_of_status("long_term_resident"),
    z.change_of_status("designated_activities", designation="JOBHUNT_GRAD1"),
)
DAYS = st.dates(AS_OF, date(2029, 12, 31)) | st.dates(date(2027, 2, 1), date(2027, 4, 2))
"""The second half around the amendments of 2027-04-01."""
FEW = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])


def without_stated(case: Case) -> Case:
    """The same case without facts stated by name: the strategies name some that do not exist."""
    plans = tuple(plan for plan in case.plans if plan.fact is None)
    return evolve(case, facts=(), plans=plans)


# --- Every question is answered ----------------------------------------------------------------------------


@given(cases(), DAYS, st.sampled_from(REQUESTS))
@FEW
def test_every_procedure_is_answered(case: Case, day: date, request: z.Request) -> None:
    refused: tuple[z.Problem, ...] = ()
    try:
        finding = z.check(case, request, day)
    except z.InvalidCase as error:
        refused = error.problems
    if refused:
        assert all(problem.path for problem in refused)
        return
    assert finding.verdict in z.Verdict
    assert finding.explain("en")
    assert finding.explain("ja")
    if finding.verdict is z.Verdict.NOT_ELIGIBLE:
        assert finding.failing
    if finding.verdict is z.Verdict.UNDETERMINED:
        assert finding.open
    if finding.verdict is z.Verdict.ELIGIBLE:
        assert not finding.failing
        assert not finding.open


@given(cases(), DAYS)
@FEW
def test_standing_points_and_routes_are_answered(case: Case, day: date) -> None:
    case = without_stated(case)
    here = z.standing(case, day)
    json.dumps(here.to_json(), allow_nan=False)
    assert explain_standing(here, "en")
    assert explain_standing(here, "ja")
    for letter in "abc":
        result = z.points(case, f"highly_skilled_professional_i_{letter}", day)
        assert 0 <= result.least <= result.greatest
        json.dumps(result.to_json(), allow_nan=False)


@given(cases(), DAYS, st.sampled_from(REQUESTS[1:]))
@FEW
def test_answers_are_plain_json_and_records_replay(
    case: Case, day: date, request: z.Request
) -> None:
    case = without_stated(case)
    finding = z.check(case, request, day)
    said = json.dumps(finding.to_json(), ensure_ascii=False, allow_nan=False)
    assert json.dumps(z.check(case, request, day).to_json(), ensure_ascii=False) == said
    record = z.record_text(finding.record())
    again, differences = z.replay(json.loads(record))
    assert differences == ()
    assert z.record_text(again) == record


# --- More knowledge ------------------------------------------------------------------------------------------

SCHEMES = ("permanent_residence", f"change_of_status.{ENGINEER}")


def schemes(case: Case, day: date) -> Iterator[z.Finding]:
    yield z.check(case, z.permanent_residence(), day)
    yield z.check(case, z.change_of_status(ENGINEER), day)


def settled(finding: z.Finding) -> dict[str, Outcome]:
    """Outcomes of every requirement at the top, and of the named ones below it, that are MET or NOT_MET."""
    found: dict[str, Outcome] = {}

    def walk(node: Node, depth: int) -> None:
        if isinstance(node.expr, Requirement) and node.outcome in (Outcome.MET, Outcome.NOT_MET):
            found.setdefault(f"{node.expr.id}{node.via}", node.outcome)
        if depth < 4:
            for child in node.children:
                walk(child, depth + 1)

    for node in finding.requirements:
        walk(node, 0)
    return found


ABSENT = (None, History(), Changing())
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "offences": st.just(History((), complete=True)),
    "violations": st.just(History((), complete=True)),
    "notifications": st.just(History((), complete=True)),
    "protection": st.just(History((), complete=True)),
    "contributions": st.just(History((), complete=True)),
    "absences": st.just(History((), complete=True)),
    "qualifications": st.just(History((), complete=True)),
    "research": st.just(History((), complete=True)),
    "public_duties": st.just(History((), complete=True)),
    "japanese_national": st.just(False),
    "special_permanent_resident": st.just(False),
    "born_on": st.dates(date(1950, 1, 1), date(1985, 12, 31)),
    "languages": st.sampled_from(("n1", "n2")).map(
        lambda level: History(
            (LanguageTest(language="ja", test="jlpt", level=level, passed_on=date(2026, 8, 1)),),
            complete=True,
        )
    ),
    "household": st.builds(
        Household, public_assistance=st.booleans().map(lambda held: Changing((Step(held),)))
    ),
}
"""Values for what a person left out."""


@st.composite
def grown(draw: st.DrawFn) -> tuple[Case, Case]:
    """A case, and the same with one unknown of the applicant filled in, or an open list longer."""
    case = without_stated(draw(cases()))
    me = case.persons[case.applicant]
    empty = [name for name in FIELDS if getattr(me, name) in ABSENT]
    open_lists = [
        name
        for name in ("languages", "research", "qualifications", "education", "employment")
        if (history := getattr(me, name)) and not history.complete and history.items
    ]
    assume(empty or open_lists)
    name = draw(st.sampled_from([*empty, *open_lists]))
    history = getattr(me, name)
    if name in empty:
        value = draw(FIELDS[name])
    elif name == "languages":
        more = LanguageTest(language="ja", test="jlpt", level="n1", passed_on=date(2026, 8, 1))
        value = evolve(history, items=(*history.items, more))
    else:
        value = evolve(history, complete=True)
    changed = evolve(me, **{name: value})
    return case, evolve(case, persons=Named({**case.persons, case.applicant: changed}))


@given(grown(), DAYS)
@FEW
def test_knowing_more_takes_no_answer_back(pair: tuple[Case, Case], day: date) -> None:
    less, more = pair
    try:
        before = [settled(finding) for finding in schemes(less, day)]
        after = [settled(finding) for finding in schemes(more, day)]
    except z.InvalidCase:
        reject()
    for known, then in zip(before, after, strict=True):
        flipped = {
            rule: (outcome.value, then[rule].value)
            for rule, outcome in known.items()
            if rule in then and then[rule] is not outcome
        }
        assert flipped == {}


# --- What changes by itself -------------------------------------------------------------------------------------


def outcomes(finding: z.Finding) -> list[str]:
    return [node.outcome.value for node in finding.requirements]


@given(cases(), DAYS, st.sampled_from(REQUESTS[:4]))
@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
def test_nothing_changes_before_its_day(case: Case, day: date, request: z.Request) -> None:
    """Against asking anew on each of the sixty days that follow."""
    case = without_stated(case)
    finding = z.check(case, request, day)
    verdict_day = finding.verdict_changes_on or date.max
    first = outcomes(finding)
    changes = finding.changes_on or date.max
    assert changes <= verdict_day
    held = finding.present_status
    for number in range(1, 61):
        later = day + timedelta(days=number)
        anew = z.check(case, request, later)
        if anew.present_status != held:  # another status asks another test
            break
        if later < changes:
            assert outcomes(anew) == first, later
        if later < verdict_day:
            assert anew.verdict is finding.verdict, later
        if later == verdict_day:
            assert anew.verdict is not finding.verdict
            break


# --- Routes -------------------------------------------------------------------------------------------------------


def settled_stay(case: Case) -> Case:
    """Give the applicant what lets a route be found at all: nothing against them, work that goes on."""
    me = case.persons[case.applicant]
    whole = History((), complete=True)
    known = evolve(
        me,
        statuses=evolve(me.statuses, complete=True),
        absences=whole,
        offences=whole,
        violations=whole,
        notifications=whole,
        protection=whole,
        contributions=whole,
        public_duties=whole,
        japanese_national=False,
        special_permanent_resident=False,
    )
    return evolve(
        case,
        persons=Named({**case.persons, case.applicant: known}),
        relationships=whole if len(case.persons) == 1 else case.relationships,
    )


@given(cases().map(without_stated).map(settled_stay))
@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
def test_steps_of_a_route_hold_when_asked_alone(case: Case) -> None:
    """The first step of a route, asked on its day of filing from the case itself, has the route's verdict."""
    try:
        found = z.routes(case, "permanent_resident", AS_OF, within="8y", max_steps=2)
    except z.InvalidCase:
        reject()
    order = ["eligible", "discretionary", "undetermined"]
    ranks = [(order.index(route.grade.value), route.arrive_on) for route in found]
    assert ranks == sorted(ranks)
    for route in found:
        graded = [order.index(step.grade.value) for step in route.steps if step.grade is not None]
        if not route.needs_longest:
            assert order.index(route.grade.value) == max(graded)
        # an extension can be filed and decided while the last step is pending
        last = [step for step in route.steps if step.procedure != "extension"][-1]
        assert last.decision_by == route.arrive_on
        step = route.steps[0]
        if step.procedure == "extension" or route.needs_longest:
            continue
        request = (
            z.permanent_residence()
            if step.procedure == "permanent_residence"
            else z.change_of_status(step.to_status)
        )
        assert z.check(case, request, step.file_from).verdict is step.grade
        if step.procedure == "permanent_residence" and step.file_from > AS_OF:
            day_before = step.file_from - timedelta(days=1)
            sooner = z.check(case, request, day_before).verdict.value
            assert sooner not in order[: order.index(route.grade.value) + 1]
