"""Questions beside "when": naturalisation, without a status, what is preferred, plans for one question, the same bytes again."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

import zairyu as z
from zairyu.case import History, Named, Plan, case_from_dict, load_case
from zairyu.logic import Verdict

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = "2026-11-25"
PR = "permanent_resident"
ENGINEER = "engineer_specialist_in_humanities_international_services"


def case(name):
    return load_case(EXAMPLES / f"{name}.yaml")


def with_statuses(items, **person):
    return case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-23",
            "applicant": "me",
            "persons": {"me": {"statuses": {"complete": True, "items": items}, **person}},
        }
    )


# --- naturalisation


@pytest.mark.parametrize("name", ["naturalisation", "帰化", "japanese_national"])
def test_naturalisation_is_an_end_outside_the_immigration_law(name):
    answer = z.routes(case("engineer"), name, ON)
    assert answer.to == ("japanese_national",)
    (route,) = answer.routes
    step = next(step for step in route.steps if step.procedure == "naturalisation")
    assert step.fee_yen == (0, 0)
    assert step.file_by is None
    assert "legal affairs bureau" in step.where.en
    assert (step.decision_by - step.file_from).days == 365
    assert any("without a source" in text.en for text in answer.assumptions)
    assert z.check(case("engineer"), z.naturalisation(), on=step.file_from).verdict is step.grade


def test_the_stay_is_kept_up_while_naturalisation_is_pending():
    (route,) = z.routes(case("engineer"), "naturalisation", ON)
    (extension,) = (step for step in route.steps if step.procedure == "extension")
    assert extension.file_by == date(2027, 9, 18)
    assert extension.file_by < route.arrive_on


# --- without a status


def overstayer(**more):
    grant = {
        "status": "temporary_visitor",
        "from": "2024-01-10",
        "until": "2024-04-08",
        "ended_by": "expiry",
    }
    return with_statuses([grant], **more)


@pytest.mark.parametrize("to", [PR, "naturalisation", "unrestricted_work"])
def test_without_a_status_article_50_is_named_and_no_day(to):
    answer = z.routes(overstayer(), to, ON)
    assert answer.present == "overstay"
    assert not answer.routes
    assert answer.now is None
    special = answer.to_json()["special_permission"]
    assert special["citation"]["path"] == "50"
    assert "Minister" in special["text"]["en"]
    assert "法務大臣" in special["text"]["ja"]
    assert "2026" not in json.dumps(special["text"]) + json.dumps(special["verdict"])
    assert answer.special_permission.verdict is not Verdict.ELIGIBLE


def test_under_a_departure_order_too_and_in_the_time_to_leave_not_even_that():
    order = {"kind": "departure_order", "from": "2026-11-20", "until": "2026-12-04"}
    answer = z.routes(overstayer(measures=[order]), PR, ON)
    assert answer.special_permission is not None
    revoked = {
        "kind": "revocation", "from": "2026-11-20", "until": "2026-12-18", "time_to_leave": True,
    }  # fmt: skip
    held = {
        "status": "student",
        "from": "2025-04-01",
        "until": "2026-11-20",
        "ended_by": "revocation",
    }
    answer = z.routes(with_statuses([held], measures=[revoked]), PR, ON)
    assert answer.present == "revoked_departure_period"
    assert not answer.routes
    assert answer.special_permission is None


def test_who_holds_a_status_is_never_shown_special_permission():
    for name in ("student", "divorced_with_child", "violence_living_apart", "unknowns"):
        answer = z.routes(case(name), PR, ON)
        assert answer.special_permission is None, name
        asked = {step.procedure for route in answer for step in route.steps}
        assert not asked & {"special_permission", "refugee_recognition"}, name


# --- what is preferred


def test_a_preference_orders_within_a_grade_and_never_over_a_better_one():
    person = case("student")
    for prefer in (["fewest_steps"], ["lowest_cost"], [ENGINEER], ["lowest_cost", ENGINEER]):
        answer = z.routes(person, [PR, ENGINEER], ON, prefer=prefer)
        order = [Verdict.ELIGIBLE, Verdict.DISCRETIONARY, Verdict.UNDETERMINED]
        grades = [order.index(route.grade) for route in answer]
        assert grades == sorted(grades)
        for one, other in zip(answer.routes, answer.routes[1:], strict=False):
            if one.grade is other.grade and prefer == ["fewest_steps"]:
                assert one.applications <= other.applications
            if one.grade is other.grade and prefer == ["lowest_cost"]:
                assert one.fee_yen[1] <= other.fee_yen[1]
        assert answer.prefer == tuple(prefer)


def test_an_unknown_preference_is_refused():
    with pytest.raises(z.UnknownName):
        z.routes(case("student"), PR, ON, prefer=["cheapst"])


# --- plans, and the same answer again


def test_plans_of_a_question_stand_beside_those_of_the_case():
    person = case("engineer")
    me = person.persons["me"]
    language = me.languages.items[1]
    fewer = evolve(me, languages=evolve(me.languages, items=me.languages.items[:1]))
    before = evolve(person, persons=Named({**person.persons, "me": fewer}))
    plan = Plan(on=date(2027, 1, 25), language=evolve(language, passed_on=None))
    for_this_question = z.routes(before, PR, ON, plans=[plan]).to_json()
    assert for_this_question == z.routes(evolve(before, plans=(plan,)), PR, ON).to_json()
    assert before.plans == ()


def test_the_order_of_persons_and_of_names_changes_nothing():
    person = case("spouse_of_japanese")
    turned = evolve(person, persons=Named(dict(reversed(list(person.persons.items())))))
    once = json.dumps(z.routes(person, [PR, "naturalisation"], ON).to_json())
    assert once == json.dumps(z.routes(turned, ["naturalisation", PR], ON).to_json())


def test_what_becomes_known_takes_no_certain_route_away():
    """The engineer with each list left incomplete, and complete: the certain way is not later."""
    person = case("engineer_80_points")
    me = person.persons["me"]
    order = [Verdict.ELIGIBLE, Verdict.DISCRETIONARY, Verdict.UNDETERMINED]
    known = {(order.index(r.grade), r.arrive_on) for r in z.routes(person, PR, ON)}
    for name in ("absences", "offences", "violations", "languages"):
        listed = getattr(me, name)
        if not listed.complete:
            continue
        less = evolve(me, **{name: History(listed.items)})
        answer = z.routes(evolve(person, persons=Named({**person.persons, "me": less})), PR, ON)
        for route in answer:
            if route.grade is Verdict.UNDETERMINED:
                continue
            grade = order.index(route.grade)
            assert any(g <= grade and day <= route.arrive_on for g, day in known), name


# --- each step


def test_a_step_that_is_only_possible_names_the_question_that_settles_most():
    (route, *_) = z.routes(case("unknowns"), PR, ON)
    step = route.steps[-1]
    assert step.grade is Verdict.UNDETERMINED
    assert step.ask_next is not None
    asked = step.to_json()["ask_next"]
    assert asked["question"]["ja"]
    assert asked["fact"] in {entry["fact"] for entry in step.to_json()["open_points"]}


def test_standard_and_average_times_are_those_published():
    (route, *_) = z.routes(case("engineer"), PR, ON)
    step = next(step for step in route.steps if step.procedure == "permanent_residence")
    assert step.standard_time.en == "Four to six months"
    assert (step.average.month, step.average.days) == ("2026-07", "310.2")


def test_an_extension_that_is_refused_ends_the_stay():
    """HSP(i)(b): the points run out by age in 2033, so nothing is filed from it after the period that ends then."""
    person = case("hsp_ib")
    for route in z.routes(person, PR, ON, within="15y"):
        for step in route.steps:
            assert step.file_from <= date(2033, 9, 1)
