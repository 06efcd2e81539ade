"""The interview as data: answers lead on, nothing is asked twice, what contradicts is refused and nothing lost."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

import zairyu as z
from zairyu.logic.values import Special

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = "2026-11-25"


@pytest.fixture(scope="module")
def start() -> z.Interview:
    return z.questionnaire("permanent_resident", ON)


def test_it_begins_with_the_status_held(start: z.Interview) -> None:
    assert start.question is not None
    assert start.question.fact == "residence.status_held"
    assert len(start.open_questions) > 20


def test_an_answer_gives_another_interview_and_leaves_the_first(start: z.Interview) -> None:
    after = start.answer("permanent_resident")
    assert start.answered == ()
    assert after.answered == ("residence.status_held",)
    assert after.finding.verdict is z.Verdict.NOT_ELIGIBLE
    assert after.question is None
    with pytest.raises(ValueError, match="nothing is asked"):
        after.answer(True)
    with pytest.raises(ValueError, match="nothing is asked"):
        after.skip()


def test_what_is_left_out_stays_unknown_and_is_not_asked_again(start: z.Interview) -> None:
    after = start.skip()
    assert after.skipped == ("residence.status_held",)
    assert after.case == start.case
    assert after.question is not None
    assert after.question.fact != "residence.status_held"


def test_an_answer_that_does_not_fit_is_refused(start: z.Interview) -> None:
    with pytest.raises(z.InvalidCase):
        start.answer("no_such_status")
    with pytest.raises(z.InvalidCase):
        start.answer(True)


def test_each_branch_is_one_answer_that_can_be_given(start: z.Interview) -> None:
    branches = start.branches
    assert branches[-1].value is None
    assert branches[-1].then.skipped == ("residence.status_held",)
    for branch in branches[:-1]:
        assert start.answer(branch.value) == branch.then


def test_as_data_it_is_plain_and_as_deep_as_asked() -> None:
    interview = z.questionnaire("naturalisation", ON)
    told = interview.to_json(depth=1)
    assert json.loads(json.dumps(told)) == told
    assert {"answer", "then"} == set(told["branches"][0])
    assert "branches" not in told["branches"][0]["then"]
    assert "branches" not in interview.to_json()
    with pytest.raises(ValueError, match="depth"):
        interview.to_json(depth=7)


def test_time_since_a_day_grows_from_that_day() -> None:
    """Asked "since when", a day is kept as it is: five years are complete five years later, not a day earlier."""
    case = z.load_case(EXAMPLES / "unknowns.yaml")
    interview = z.questionnaire("permanent_resident", ON, case=case)
    while interview.question is not None:
        if interview.question.fact == "residence.continuous_years":
            break
        interview = interview.skip()
    assert interview.question is not None
    since = interview.answer(date(2020, 3, 10)).case
    for day, years in (("2026-03-09", 5), ("2026-03-10", 6), ("2027-03-09", 6)):
        reading = z.evaluate(since, "residence.continuous_years", day)
        assert isinstance(reading, z.FactReading)
        assert reading.value == years


def test_a_status_is_asked_about_by_the_way_that_leads_to_it() -> None:
    from zairyu.api.goals import request_for
    from zairyu.api.reading import facts_of

    held = z.load_case(EXAMPLES / "engineer.yaml")
    day = date(2026, 11, 25)
    engineer = "engineer_specialist_in_humanities_international_services"
    ways = {
        engineer: "extension",
        "student": "change_of_status",
        "永住者": "permanent_residence",
        "extension": "extension",
    }
    for goal, procedure in ways.items():
        request = request_for(facts_of(held), goal, day)
        assert request is not None
        assert request.procedure == procedure
    abroad = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {"me": {"lives_in_japan": False, "statuses": "none"}},
        }
    )
    request = request_for(facts_of(abroad), "student", day)
    assert request == z.certificate_of_eligibility("student")
    with pytest.raises(z.UnknownName, match="student"):
        request_for(facts_of(held), "studnet", day)


def test_every_answered_fact_is_known_afterwards() -> None:
    interview = z.questionnaire("naturalisation", ON)
    assert interview.question is not None
    assert interview.question.fact == "person.japanese_national"
    after = interview.answer(False)
    reading = z.evaluate(after.case, "person.japanese_national", ON)
    assert isinstance(reading, z.FactReading)
    assert reading.value is False
    assert reading.value is not Special.UNKNOWN
