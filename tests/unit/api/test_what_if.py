"""Two plans side by side: only what is stated changes, and the days are those that routes gives."""

from __future__ import annotations

from pathlib import Path

import pytest

import zairyu as z
from zairyu.case import Plan, StatedFact
from zairyu.explain import explain_what_if

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = "2026-11-25"
GOAL = "permanent_resident"
ENGINEER = "engineer_specialist_in_humanities_international_services"


@pytest.fixture(scope="module")
def three_years() -> z.Case:
    return z.load_case(EXAMPLES / "three_year_period.yaml")


FIVE_YEARS = {
    "on": "2027-01-15",
    "status": {"status": ENGINEER, "period_of_stay": "P5Y", "granted_by": "extension"},
}


def test_both_plans_are_those_of_routes(three_years: z.Case) -> None:
    answer = z.what_if(three_years, [FIVE_YEARS], GOAL, ON)
    assert answer.before.to_json() == z.routes(three_years, GOAL, ON).to_json()
    assert answer.before.to_json() != answer.after.to_json()
    assert isinstance(answer.changes[0], Plan)


def test_the_difference_is_counted_in_days(three_years: z.Case) -> None:
    answer = z.what_if(three_years, [FIVE_YEARS], GOAL, ON)
    for each in answer.compared:
        if each.before is None or each.after is None:
            assert each.days_earlier is None
        else:
            assert each.days_earlier == (each.before.arrive_on - each.after.arrive_on).days
    told = answer.to_json()
    assert told["schema"] == "zairyu/what_if/1"
    assert [row["grade"] for row in told["compared"]]


def test_a_fact_takes_the_place_of_the_one_stated() -> None:
    """The relevance of the study is claimed; once the authority has found it wanting, the way is not there."""
    student = z.load_case(EXAMPLES / "student.yaml")
    assert any(fact.fact == "activity.relevance_of_study" for fact in student.facts)
    other = {"fact": "activity.relevance_of_study", "found": "none", "by": "authority"}
    answer = z.what_if(student, [other], ENGINEER, ON)
    assert isinstance(answer.changes[0], StatedFact)
    assert len(answer.before) > 0
    assert answer.after.to_json() != answer.before.to_json()


def test_an_event_of_the_family_is_applied_and_never_added_by_the_library() -> None:
    spouse = z.load_case(EXAMPLES / "spouse_of_japanese.yaml")
    answer = z.what_if(spouse, [{"kind": "divorced", "day": "2026-11-24"}], GOAL, ON)
    assert len(answer.before) > 0
    before = answer.before.routes[0]
    assert all(route.arrive_on > before.arrive_on for route in answer.after)


def test_every_fault_is_named_at_once(three_years: z.Case) -> None:
    wrong = [
        {"kind": "divroced", "day": "2026-11-24"},
        {"on": "2027-13-01", "status": {"status": ENGINEER}},
        {"fact": "languages.shows_n1", "value": True, "colour": "blue"},
    ]
    with pytest.raises(z.InvalidCase) as caught:
        z.what_if(three_years, wrong, GOAL, ON)
    paths = {problem.path for problem in caught.value.problems}
    assert {"changes[0].kind", "changes[1].on"} <= paths
    assert any(path.startswith("changes[2]") for path in paths)


def test_a_fact_that_contradicts_the_histories_is_refused(three_years: z.Case) -> None:
    with pytest.raises(z.InvalidCase, match="histories"):
        z.what_if(three_years, [{"fact": "person.age", "value": 5}], GOAL, ON)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_words_name_the_change_and_recommend_nothing(three_years: z.Case, lang: str) -> None:
    fact = {"fact": "languages.shows_n1", "value": True, "on": "2027-12-05"}
    text = explain_what_if(z.what_if(three_years, [fact, FIVE_YEARS], GOAL, ON), lang)
    assert "2027-12-05" in text
    assert "2027-01-15" in text
    assert ("勧めるものではありません" if lang == "ja" else "does not recommend") in text.replace(
        "\n  ", "" if lang == "ja" else " "
    )
