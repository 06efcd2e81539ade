"""What is asked next for a real case: one question at a time, until nothing that is asked could matter."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve

import zairyu as z
from zairyu.case.intent import StatedFact

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = "2026-11-25"
ENGINEER = "engineer_specialist_in_humanities_international_services"


def test_nothing_is_asked_where_the_answer_is_settled() -> None:
    settled = z.load_case(EXAMPLES / "engineer.yaml")
    assert z.next_question(settled, z.permanent_residence(), ON) is None


def test_an_interview_asks_each_fact_once_and_ends() -> None:
    case = z.load_case(EXAMPLES / "unknowns.yaml")
    goal = z.change_of_status(ENGINEER)
    asked: list[str] = []
    while (question := z.next_question(case, goal, ON)) is not None:
        assert question.fact not in asked
        asked.append(question.fact)
        told = question.to_json()
        assert told["question"]["ja"]
        assert told["question"]["en"]
        answer = {"flag": True, "number": 1}.get(told["kind"], (told["values"] or ["none"])[0])
        case = evolve(case, facts=(*case.facts, StatedFact(fact=question.fact, value=answer)))
        assert len(asked) < 60
    assert asked
    before = z.check(z.load_case(EXAMPLES / "unknowns.yaml"), goal, ON)
    left = {str(entry.ask.key) for entry in z.check(case, goal, ON).missing}
    assert not left & set(asked)
    assert len(left) < len(before.missing)


def test_what_is_skipped_is_not_asked() -> None:
    case = z.load_case(EXAMPLES / "unknowns.yaml")
    goal = z.change_of_status(ENGINEER)
    first = z.next_question(case, goal, ON)
    assert first is not None
    second = z.next_question(case, goal, ON, skip=[first.fact])
    assert second is None or second.fact != first.fact
