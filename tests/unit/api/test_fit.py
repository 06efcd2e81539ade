"""Which statuses could cover an activity: the procedure asked, the order, the point that decides, what it needs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import zairyu as z
from zairyu.facts.who_can_change import about_the_person
from zairyu.law.register import status_rules

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
ON = "2026-11-25"
ENGINEER = "engineer_specialist_in_humanities_international_services"
RANK = [z.Verdict.ELIGIBLE, z.Verdict.DISCRETIONARY, z.Verdict.UNDETERMINED, z.Verdict.NOT_ELIGIBLE]


def example(name: str) -> z.Case:
    return z.load_case(EXAMPLES / f"{name}.yaml")


def a_case(**changes: Any) -> z.Case:
    """A job at a company, and somebody of whom nothing is said."""
    data: dict[str, Any] = {
        "zairyu": 1,
        "as_of": "2026-11-23",
        "applicant": "somebody",
        "persons": {"somebody": {}},
        "organisations": {"acme": {"kind": "company", "country": "JPN", "category": 3}},
        "proposed": {
            "organisation": "acme",
            "branch": "natural_sciences",
            "job": "design of bridges",
            "contract": "indefinite",
            "full_time": True,
            "uses_language_with_people": False,
            "comparator_yen_per_year": 4_000_000,
            "pay": {"complete": True,
                    "items": [{"from": "2027-04-01", "kind": "total", "yen_per_year": 4_200_000}]},
        },
    }  # fmt: skip
    return z.case_from_dict(data | changes)


@pytest.fixture(scope="module")
def engineer() -> z.Fit:
    return z.fit(example("engineer"), ON)


def test_the_status_held_is_an_extension_and_others_a_change(engineer: z.Fit) -> None:
    assert engineer.present_status == ENGINEER
    assert engineer[ENGINEER].procedure == "extension"
    assert engineer["business_manager"].procedure == "change_of_status"


def test_each_answer_is_the_one_of_check(engineer: z.Fit) -> None:
    case = example("engineer")
    for entry in (*engineer.entries, *engineer.not_this_activity):
        checked = z.check(case, entry.finding.request, ON)
        assert (checked.verdict, len(checked.missing)) == (
            entry.verdict,
            len(entry.finding.missing),
        )


@pytest.mark.parametrize("name", ["engineer", "student", "unknowns", "hsp_ib"])
def test_nearest_first(name: str) -> None:
    answer = z.fit(example(name), ON)
    for listed in (answer.entries, answer.not_this_activity):
        ranks = [_rank(entry) for entry in listed]
        assert ranks == sorted(ranks)


def _rank(entry: z.FitEntry) -> tuple[int, int, int, int, int]:
    """The status that the case proposes, then by verdict, then those of whose activity it says something."""
    untold = entry.untold if entry.verdict is z.Verdict.UNDETERMINED else 0
    spoken = 0 if entry.spoken_of else 1
    proposed = 0 if entry.named else 1
    return proposed, RANK.index(entry.verdict), spoken, untold, _in_the_way(entry)


def _in_the_way(entry: z.FitEntry) -> int:
    if entry.verdict is z.Verdict.UNDETERMINED:
        return len(entry.finding.missing)
    if entry.verdict is z.Verdict.NOT_ELIGIBLE:
        return len(entry.finding.refusing)
    return len(entry.finding.judgements) if entry.verdict is z.Verdict.DISCRETIONARY else 0


def test_the_status_proposed_comes_before_those_the_case_says_nothing_of() -> None:
    """With little said, fewer open questions do not make a status nearer than the one proposed."""
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": ON,
            "applicant": "me",
            "persons": {"me": {"lives_in_japan": False}},
            "proposed": {"status": "nursing_care"},
        }
    )
    answer = z.fit(case, ON)
    assert answer.entries[0].status.id == "nursing_care"
    assert answer["professor"].verdict is z.Verdict.UNDETERMINED
    assert not answer["professor"].spoken_of
    told, untold = answer.explain("en").split("Not excluded")
    assert "1. Nursing Care" in told
    assert "Professor (" not in told
    assert "Professor" in untold


def test_a_job_that_is_described_is_nearest_to_the_status_it_describes() -> None:
    """An interpreter's job, nobody named for it: not the status that happens to ask the fewest questions."""
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": ON,
            "applicant": "somebody",
            "persons": {"somebody": {}},
            "proposed": {
                "contract": "indefinite",
                "branch": "international_services",
                "culture_based_work": "interpretation",
                "job": "interpreter at a front desk",
                "pay": [{"kind": "total", "yen_per_month": 240000}],
            },
        }
    )
    assert z.fit(case, ON).entries[0].status.id == ENGINEER


@pytest.mark.parametrize(("yen", "met"), [(230_000, False), (230_001, True)])
def test_the_status_proposed_is_first_also_when_one_yen_is_lacking(yen: int, met: bool) -> None:
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": ON,
            "applicant": "me",
            "persons": {"me": {"lives_in_japan": False}},
            "proposed": {
                "status": ENGINEER,
                "contract": "indefinite",
                "branch": "humanities",
                "pay": [{"kind": "total", "yen_per_month": yen}],
                "comparator_yen_per_month": 230_001,
            },
        }
    )
    first = z.fit(case, ON).entries[0]
    assert first.status.id == ENGINEER
    assert (first.verdict is z.Verdict.NOT_ELIGIBLE) is not met
    told = z.fit(case, ON).explain("en")
    assert told.startswith("The status proposed: Engineer")


def test_what_must_not_be_so_is_asked_for_as_no() -> None:
    said = " ".join(z.fit(example("unknowns"), ON).explain("en", everything=True).split())
    assert "Has repeated minor violations: not stated (needed: no)" in said
    assert "Has repeated minor violations: not stated (needed: yes)" not in said


NOT_BY_ACTIVITY = {
    "permanent_resident", "spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident",
    "long_term_resident", "dependent",
}  # fmt: skip
"""No kind of work leads to these."""


def test_every_status_in_force_stands_somewhere_once(engineer: z.Fit) -> None:
    entries = [e.status.id for e in (*engineer.entries, *engineer.not_this_activity)]
    others = [
        s.id for s in (*engineer.not_encoded, *engineer.without_procedure, *engineer.by_designation)
    ]
    in_force = {s.id for s in z.statuses(ON) if not s.is_divided(engineer.on)}
    in_force -= NOT_BY_ACTIVITY
    assert len({*entries, *others}) == len(entries) + len(others)
    assert {*entries, *others} == in_force
    assert [name for name in others if status_rules(name) is not None] == []


def test_an_activity_that_is_not_the_status_s_own_comes_last(engineer: z.Fit) -> None:
    manager = engineer["business_manager"]
    assert manager in engineer.not_this_activity
    assert [n.expr.id for n in manager.activity_points] == [
        "act.table_i_2.business_manager.operates_or_manages"
    ]


def test_points_that_are_not_reached_do_not_make_it_another_activity() -> None:
    student = z.fit(example("student"), ON)
    assert student["highly_skilled_professional_i_b"] in student.entries
    assert student["highly_skilled_professional_i_c"] in student.not_this_activity


def test_the_status_held_covers_what_is_done_now_not_what_is_proposed() -> None:
    student = z.fit(example("student"), ON)  # proposes work as an engineer
    assert student.going_on is not None
    assert (student.going_on.status.id, student.going_on.procedure) == ("student", "extension")
    assert "student" not in {entry.status.id for entry in student.entries}
    assert student["student"] is student.going_on
    assert student.entries[0].status.id == ENGINEER


def test_the_exact_item_that_fails_is_named_with_its_source() -> None:
    facts = [
        {"fact": "schooling.university_graduate", "value": False},
        {"fact": "schooling.vocational_graduate", "value": False},
        {"fact": "schooling.advanced_course_graduate", "value": False},
        {"fact": "schooling.graduation_expected", "value": False},
        {"fact": "activity.experience_years", "value": 9},
        {"fact": "activity.possible_experience_years", "value": 20},
        {"fact": "activity.it_exam_passed", "value": False},
        {"fact": "activity.is_information_processing", "value": False},
        {"fact": "activity.represents_in_international_proceedings", "value": "none"},
    ]
    entry = z.fit(a_case(facts=facts), ON)[ENGINEER]
    assert entry.verdict is z.Verdict.NOT_ELIGIBLE
    named = {node.expr.id: node for node in entry.deciding}
    assert "landing_criteria.engineer.ten_years_experience" in named
    # what stands above it, and rests on nothing else, is not repeated
    assert "landing_criteria.engineer.skill_or_knowledge" not in named
    ten = named["landing_criteria.engineer.ten_years_experience"]
    assert ten.expr.citations[0].path == "技術・人文知識・国際業務/1/ハ"
    said = {rule["id"]: rule for rule in entry.to_json()["deciding"]}
    facts_read = said["landing_criteria.engineer.ten_years_experience"]["facts"]
    assert [(use["fact"], use["value"]) for use in facts_read] == [("activity.experience_years", 9)]


def test_from_abroad_it_is_a_certificate_of_eligibility() -> None:
    none = {"somebody": {"statuses": "none", "lives_in_japan": False}}
    answer = z.fit(a_case(persons=none), ON)
    assert (answer.present_status, answer.status_known) == (None, True)
    assert {entry.procedure for entry in answer.entries} == {"certificate_of_eligibility"}
    # Act Art. 7-2: no certificate for HSP(ii)
    assert "highly_skilled_professional_ii" in [s.id for s in answer.without_procedure]


def test_a_job_alone_says_what_kind_of_person_it_needs() -> None:
    answer = z.fit(a_case(), ON)
    assert not answer.status_known
    entry = answer[ENGINEER]
    assert entry.verdict is z.Verdict.UNDETERMINED
    needs = {need.requirement.expr.id: need for need in entry.what_it_needs}
    assert "landing_criteria.engineer.skills" in needs
    asked = {str(ask.key) for need in entry.what_it_needs for _, asks in need.ways for ask in asks}
    assert {"schooling.university_graduate", "activity.experience_years"} <= asked
    assert all(
        about_the_person(ask.fact)
        for need in entry.what_it_needs
        for _, asks in need.ways
        for ask in asks
    )
    # the pay is the job's, and known: nothing is asked of the person for it
    assert "landing_criteria.engineer.pay_equal_to_japanese" not in needs


def test_what_would_change_an_entry() -> None:
    turning = z.fit(example("student"), ON)["highly_skilled_professional_i_b"].would_change()
    assert turning.verdict is z.Verdict.NOT_ELIGIBLE
    assert turning.size == 2


def test_before_the_first_day_nothing_is_encoded() -> None:
    with pytest.raises(z.LawNotCovered):
        z.fit(example("engineer"), "2012-07-08")


def test_a_status_that_is_not_in_the_answer(engineer: z.Fit) -> None:
    with pytest.raises(z.UnknownName):
        engineer["permanent_resident"]


def test_plain_json_and_the_same_each_time(engineer: z.Fit) -> None:
    said = engineer.to_json()
    assert json.loads(json.dumps(said)) == said
    assert said["schema"] == "zairyu/fit/1"
    assert said == z.fit(example("engineer"), ON).to_json()


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_text_recommends_nothing_and_names_what_is_missing(engineer: z.Fit, lang: str) -> None:
    text = engineer.explain(lang)
    for status in engineer.not_encoded[:1]:
        assert status.name.get(lang)[:6] in text
    assert {"ja": "勧めるものではありません", "en": "recommends nothing"}[lang] in text.replace(
        "\n  ", "" if lang == "ja" else " "
    )
