"""Routes, points, standing, statuses, coverage and facts explained, on the published examples."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

import zairyu as z
from zairyu.explain import (
    coverage_document,
    fact_document,
    finding_document,
    points_document,
    questions_document,
    routes_document,
    standing_document,
    status_document,
    statuses_document,
)
from zairyu.explain.wrap import columns
from zairyu.logic import Text
from zairyu.pathways.routes import Routes

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = date(2026, 11, 23)
LANGS = ("en", "ja")


@cache
def case(name):
    return z.load_case(EXAMPLES / f"{name}.yaml")


@cache
def answers():
    """Every kind of answer, with the function that explains it."""
    engineer, student, unknowns = case("engineer"), case("student"), case("unknowns")
    return {
        "routes": (z.routes(student, to="permanent_resident", on=ON), routes_document),
        "points": (z.points(engineer, "highly_skilled_professional_i_b", ON), points_document),
        "open points": (z.points(unknowns, "highly_skilled_professional_i_b", ON), points_document),
        "standing": (z.standing(engineer, ON), standing_document),
        "standing unknown": (z.standing(unknowns, ON), standing_document),
        "coverage": (z.coverage(), coverage_document),
        "fact": (z.evaluate(engineer, "person.age", ON), fact_document),
        "rule": (z.evaluate(engineer, "permanent_residence.ten_years", ON), finding_document),
        "permanent residence": (z.check(engineer, z.permanent_residence(), ON), finding_document),
        "extension": (z.check(engineer, z.extension(), ON), finding_document),
        "change": (
            z.check(student, z.change_of_status("技人国"), ON),
            finding_document,
        ),
        "questions": (z.check(unknowns, z.permanent_residence(), ON), questions_document),
        "status": (
            z.status("student"),
            lambda status, lang: status_document(status, ON, lang),
        ),
        "former status": (
            z.status("engineer"),
            lambda status, lang: status_document(status, ON, lang),
        ),
        "statuses": (
            z.statuses(ON),
            lambda statuses, lang: statuses_document(statuses, ON, lang),
        ),
    }


KINDS = (
    "routes", "points", "open points", "standing", "standing unknown", "coverage", "fact", "rule",
    "permanent residence", "extension", "change", "questions", "status", "former status", "statuses",
)  # fmt: skip


def said(kind, lang="en", width=80):
    answer, document = answers()[kind]
    return document(answer, lang).as_text(width)


def flat(kind, lang="en"):
    return " ".join(said(kind, lang).split())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_fits_a_terminal_of_80_columns(kind, lang):
    wide = [line for line in said(kind, lang).splitlines() if columns(line) > 80]
    # An id is one word and is not broken.
    assert [line for line in wide if len(line.split()) > 1] == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_answer_is_the_first_block(kind, lang):
    answer, document = answers()[kind]
    blocks = document(answer, lang).blocks
    assert blocks[0].kind == "answer"
    assert document(answer, lang).as_markdown().startswith("**")


@pytest.mark.parametrize("kind", KINDS)
def test_japanese_is_not_english_with_japanese_in_it(kind):
    english = set(said(kind, "en").splitlines())
    japanese = [line for line in said(kind, "ja").splitlines() if len(line.split()) > 8]
    assert [line for line in japanese if line in english] == []


@pytest.mark.parametrize(("kind", "day"), [("extension", "2027-09-18"), ("change", "2027-07-05")])
def test_change_and_extension_open_with_the_last_day_to_file(kind, day):
    before_the_requirements, heading, _ = said(kind).partition("Requirements\n")
    assert heading
    assert f"Last day to file: {day}" in before_the_requirements
    assert "A negative answer here does not mean that one cannot apply." in before_the_requirements
    assert "at most two months" in " ".join(before_the_requirements.split())
    japanese = said(kind, "ja").partition("要件\n----")[0]
    assert f"申請できる最後の日：{day}" in japanese
    assert "申請できないという意味ではありません" in "".join(japanese.split())


def test_permanent_residence_says_that_the_stay_is_not_lengthened():
    assert "does not extend the present period of stay (to 2027-09-18)" in flat(
        "permanent residence"
    )


def test_the_whole_point_sum_is_in_the_answer():
    result = answers()["points"][0]
    assert said("points").startswith(f"{result.least} points (needed: {result.pass_mark}).")
    counted = [count for count in result.tally if count.least > 0]
    assert sum(count.least for count in counted) == result.least
    for count in counted:
        assert f"[met] {count.item.text.en}: {count.item.points} points" in flat("points")


def test_open_points_give_both_bounds_and_the_questions():
    result = answers()["open points"][0]
    assert result.least < result.greatest
    opening = f"between {result.least} and {result.greatest} points (needed: {result.pass_mark})."
    assert said("open points").startswith(opening)
    assert "What is still needed" in said("open points")
    assert said("open points", "ja").startswith(f"{result.least}点から{result.greatest}点の間")


def test_every_step_of_a_route_has_its_days_fee_and_risks():
    found = answers()["routes"][0]
    assert isinstance(found, Routes)
    assert len(found) > 0
    text = flat("routes")
    for route in found:
        assert f"Last decision expected by {route.arrive_on}" in text
        for step in route.steps:
            assert f"File from {step.file_from}" in text
            assert f"Decision expected by {step.decision_by}" in text
    assert text.count("What could break it:") >= sum(len(route.steps) for route in found)
    assert text.count("Fee:") == sum(len(route.steps) for route in found)
    assert "Not passed through (statuses of whose activity the case says nothing)" in text
    assert "Whether and when permission is given is the Minister's decision" in text


def test_no_route_is_no_no():
    nothing = z.routes(case("student"), to="permanent_resident", on=ON, within="30d")
    assert len(nothing) == 0
    english = " ".join(routes_document(nothing, "en").as_text().split())
    assert english.startswith("No route to Permanent Resident was found between 2026-11-23 and")
    assert "It does not mean that there is no way, nor that one cannot apply." in english
    japanese = "".join(routes_document(nothing, "ja").as_text().split())
    assert "申請できないという意味でもありません" in japanese


def test_a_status_that_ended_says_so():
    assert "Not in force on 2026-11-23." in said("former status")
    assert "Not in force" not in said("status")


def test_a_standing_says_until_when_first():
    lines = said("standing").splitlines()
    assert lines[0].startswith("By 2027-09-17: Apply for an extension")  # the 18th is a Saturday
    assert "Period of stay to: 2027-09-18" in lines[:6]


def test_a_claimed_point_says_whose_claim_it_is():
    assert "(claimed by" in flat("change")


def test_the_answer_of_a_finding_is_its_verdict():
    for kind in ("permanent residence", "extension", "change"):
        finding = answers()[kind][0]
        for lang in LANGS:
            verdict: Text = finding.verdict.text
            assert "".join(said(kind, lang).split()).startswith("".join(verdict.get(lang).split()))
