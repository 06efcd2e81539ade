"""Asking for a kind outside the notice: by change or acquisition only; its own periods and words; never proposed."""

from __future__ import annotations

from typing import Any

import pytest

import zairyu as z
from zairyu.calendar import Period
from zairyu.logic import Requirement
from zairyu.procedures.assemble import scheme_for
from zairyu.procedures.length import length_of
from zairyu.statuses.designated import UNLISTED, designated_activity

from .good_case import NOW

DESIGNATED = "designated_activities"
CODES = [entry.code for entry in UNLISTED]
GRADUATE: dict[str, Any] = {
    "zairyu": 1,
    "as_of": "2026-11-25",
    "applicant": "me",
    "persons": {
        "me": {
            "nationalities": {"complete": True, "items": ["MMR"]},
            "statuses": {
                "complete": True,
                "items": [{"status": "student", "from": "2023-04-01", "until": "none", "period_of_stay": "P4Y3M",
                           "expires_on": "2027-07-01"}],
            },
            "education": {
                "complete": True,
                "items": [{"level": "university", "country": "JPN", "degree": "bachelor", "completed": True,
                           "from": "2022-04-01", "completed_on": "2026-09-20", "until": "2026-09-20"}],
            },
        }
    },
}  # fmt: skip


def ids(items: Any) -> list[str]:
    return [item.id for item in items if isinstance(item, Requirement)]


@pytest.mark.parametrize("code", CODES)
def test_no_certificate_of_eligibility(code: str) -> None:
    test = scheme_for("certificate_of_eligibility", to=DESIGNATED, designation=code)
    assert ids(test.items) == ["act.article_7_2.only_activities_of_the_notice"]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("procedure", ["change_of_status", "acquisition"])
def test_change_and_acquisition_ask_the_whole_of_it(procedure: str, code: str) -> None:
    from zairyu.law.designated import designated_rules

    rules = designated_rules(code)
    assert rules is not None
    asked = ids(scheme_for(procedure, to=DESIGNATED, designation=code).items)
    assert set(ids(rules.items)) <= set(asked)


def test_an_extension_asks_the_limits_and_not_where_one_came_from() -> None:
    test = scheme_for("extension", present=DESIGNATED, designation="JOBHUNT_GRAD1")
    asked = [name for name in ids(test.items) if "jobhunt_grad1" in name]
    assert "designated_activities.jobhunt_grad1.from_status" not in asked
    assert "designated_activities.jobhunt_grad1.extensions" in asked
    assert "designated_activities.jobhunt_grad1.a_year_in_all" in asked
    assert "designated_activities.jobhunt_grad1.school.at_extension" in asked
    assert "designated_activities.jobhunt_grad1.school_recommends" in asked


PERIODS = [
    # kind, its periods, the longest, what the sources print besides
    ("JOBHUNT_GRAD1", (), Period(years=5), "Six months, extended once: one year."),
    ("EPA_QUALIFIED", (Period(years=3), Period(years=1)), Period(years=3), None),
    ("TITP_TRANSFER", (), Period(years=5), "Four months, in principle not extended."),
]


@pytest.mark.parametrize(("code", "values", "longest", "printed"), PERIODS)
def test_periods_are_those_of_the_kind(
    code: str, values: tuple[Period, ...], longest: Period, printed: str | None
) -> None:
    length = length_of(DESIGNATED, NOW, code)
    assert length.version is not None
    assert (length.version.values, length.version.longest) == (values, longest)
    texts = [note.text.en for note in length.notes]
    assert (printed in texts) is (printed is not None)
    assert any("does not bind" in text for text in texts)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_check_says_what_to_know_of_the_kind(lang: str) -> None:
    request = z.change_of_status(DESIGNATED, designation="DEPARTURE")
    text = "".join(str(z.check(z.case_from_dict(GRADUATE), request, NOW).explain(lang)).split())
    told = {"ja": "申請すること自体は法律で妨げられません", "en": "Applyingassuchisnotbarredbylaw"}
    assert told[lang] in text


NEVER = ("REFUGEE_APP", "UKRAINE", "MYANMAR", "AFGHAN_ETC", "DV_VICTIM", "TRAFFICKING", "DEPARTURE", "ELDER_PARENT",
         "MED_LONG", "PREGNANT_TITP")  # fmt: skip


def test_nothing_of_protection_is_offered_unasked() -> None:
    """A graduate of Myanmar who asks what fits is told of no measure and no asylum."""
    fit = z.fit(z.case_from_dict(GRADUATE), NOW)
    offered = {entry.designation for entry in fit.entries}
    assert not offered & set(NEVER)
    assert not any(designated_activity(code).name.en in str(fit.explain("en")) for code in NEVER)


def test_the_months_since_enrolment_ended_only_weigh() -> None:
    case = z.case_from_dict(GRADUATE)
    # graduated on 20 September: enrolment ended on the 21st, three months are full on 21 December
    for on, value in (("2026-12-20", "met"), ("2026-12-21", "not_met")):
        finding = z.evaluate(case, "designated_activities.after_graduation.three_months", on)
        assert isinstance(finding, z.Finding)
        assert finding.outcome.value == value


WAYS = {
    "job_hunting": "JOBLOSS_COMPANY",
    "graduate_job_hunting": "JOBHUNT_GRAD1",
    "graduate_46": "46",
    "offer_waiting": "OFFER_WAIT",
    "medical": "MED_LONG",
    "violence_stay": "DV_VICTIM",
    # two measures could be meant; leaving is no answer to a refusal here
    "continued_work": None,
    "prepare_to_leave": None,
}


def test_a_way_after_an_event_names_its_kind() -> None:
    from zairyu.life_events import ways
    from zairyu.life_events.model import Way

    found = {
        way.id: way.kind
        for way in vars(ways).values()
        if isinstance(way, Way) and way.to == DESIGNATED
    }
    assert found == WAYS


def test_an_option_is_checked_by_the_rules_of_its_kind() -> None:
    told = z.consequences(
        z.case_from_dict(GRADUATE), [z.events.Graduated(day="2026-09-20")], on=NOW
    )
    (option,) = [each for each in told.options if each.id == "graduate_job_hunting"]
    assert option.finding is not None
    names = ids(node.expr for node in option.finding.requirements)
    assert "designated_activities.jobhunt_grad1.school_recommends" in names
    assert option.to_json()["designation"] == "JOBHUNT_GRAD1"
