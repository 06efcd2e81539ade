"""Re-entry permit, special re-entry permission (Arts. 26, 26-2; Regulations 29-4), certificate of authorised employment."""

from __future__ import annotations

from datetime import date

import pytest

import zairyu as z
from zairyu.facts import CaseFacts, re_entry
from zairyu.law.act.article_19_2 import certificate
from zairyu.law.act.article_22_2 import without_landing
from zairyu.law.act.article_26 import permit, special
from zairyu.logic import Verdict, assess
from zairyu.procedures.assemble import scheme_for

NOW = date(2026, 11, 25)
GOOD: dict[str, object] = {
    "residence.status_held": "student",
    "residence.stay_is_indefinite": False,
    "residence.period_of_stay": 12,
    "position.mid_to_long_term_resident": True,
    "re_entry.holds_passport": True,
    "re_entry.card_in_hand": True,
    "re_entry.means_to_return": True,
    "re_entry.hearing_notice": False,
    "re_entry.departure_held_back": False,
    "re_entry.detention_order": False,
    "re_entry.under_supervision": False,
    "re_entry.designated_as_applicant": False,
    "re_entry.certified_by_agency": False,
    "re_entry.landing_permission_only": False,
}


def verdict(scheme: object = special, **changes: object) -> Verdict:
    values = GOOD | {name.replace("__", "."): value for name, value in changes.items()}
    return assess(scheme, values, NOW).verdict  # type: ignore[arg-type]


def test_a_student_with_passport_and_card() -> None:
    assert verdict() is Verdict.ELIGIBLE


@pytest.mark.parametrize(
    "excluded",
    [
        "hearing_notice",
        "departure_held_back",
        "detention_order",
        "under_supervision",
        "designated_as_applicant",
        "certified_by_agency",
    ],
)
def test_each_of_those_who_need_a_permit(excluded: str) -> None:
    assert verdict(**{f"re_entry__{excluded}": True}) is Verdict.NOT_ELIGIBLE
    assert verdict(permit, **{f"re_entry__{excluded}": True}) is Verdict.ELIGIBLE
    without = {name: value for name, value in GOOD.items() if name != f"re_entry.{excluded}"}
    assert assess(special, without, NOW).verdict is Verdict.UNDETERMINED


@pytest.mark.parametrize(("months", "expected"), [(2, False), (3, False), (4, True)])
def test_a_period_of_three_months_or_less_is_not_enough(months: int, expected: bool) -> None:
    found = verdict(residence__period_of_stay=months)
    assert found is (Verdict.ELIGIBLE if expected else Verdict.NOT_ELIGIBLE)


def test_an_indefinite_stay_is_long_enough() -> None:
    held: dict[str, object] = {
        "residence__status_held": "permanent_resident",
        "residence__stay_is_indefinite": True,
    }
    assert verdict(**held) is Verdict.ELIGIBLE


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2012-07-08", Verdict.NOT_ELIGIBLE),
        ("2012-07-09", Verdict.ELIGIBLE),
        ("2012-07-10", Verdict.ELIGIBLE),
    ],
)
def test_there_is_such_a_permission_from_9_july_2012(day: str, expected: Verdict) -> None:
    assert assess(special, GOOD, date.fromisoformat(day)).verdict is expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-06-09", Verdict.ELIGIBLE),
        ("2024-06-10", Verdict.NOT_ELIGIBLE),
        ("2024-06-11", Verdict.NOT_ELIGIBLE),
    ],
)
def test_supervision_excludes_from_10_june_2024(day: str, expected: Verdict) -> None:
    supervised = GOOD | {"re_entry.under_supervision": True}
    assert assess(special, supervised, date.fromisoformat(day)).verdict is expected


def test_passport_card_status_and_intention() -> None:
    for missing in ("holds_passport", "card_in_hand", "means_to_return"):
        assert verdict(**{f"re_entry__{missing}": False}) is Verdict.NOT_ELIGIBLE
    assert verdict(residence__status_held="temporary_visitor") is Verdict.NOT_ELIGIBLE
    assert verdict(residence__status_held="none") is Verdict.NOT_ELIGIBLE
    without_card: dict[str, object] = {
        "residence__status_held": "diplomat",
        "position__mid_to_long_term_resident": False,
        "re_entry__card_in_hand": False,
    }
    assert verdict(**without_card) is Verdict.ELIGIBLE


def test_a_permit_is_for_those_who_stay_and_mean_to_return() -> None:
    assert verdict(permit) is Verdict.ELIGIBLE
    assert verdict(permit, re_entry__means_to_return=False) is Verdict.NOT_ELIGIBLE
    assert verdict(permit, re_entry__landing_permission_only=True) is Verdict.NOT_ELIGIBLE


@pytest.mark.parametrize(
    ("status", "permission", "expected"),
    [
        ("professor", "none", Verdict.ELIGIBLE),
        ("long_term_resident", "none", Verdict.ELIGIBLE),
        ("special_permanent_resident", "none", Verdict.ELIGIBLE),
        ("student", "none", Verdict.NOT_ELIGIBLE),
        ("student", "comprehensive", Verdict.ELIGIBLE),
        ("temporary_visitor", "none", Verdict.NOT_ELIGIBLE),
        ("designated_activities", "none", Verdict.DISCRETIONARY),
        ("none", "none", Verdict.NOT_ELIGIBLE),
    ],
)
def test_what_a_certificate_could_certify(status: str, permission: str, expected: Verdict) -> None:
    values: dict[str, object] = {
        "residence.status_held": status,
        "permissions.other_activity": permission,
    }
    assert assess(certificate, values, NOW).verdict is expected


def test_check_answers_them_and_says_who_is_asked_what() -> None:
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {
                "me": {
                    "statuses": {
                        "complete": True,
                        "items": [
                            {"status": "student", "from": "2026-04-01", "until": "none",
                             "period_of_stay": "P1Y3M", "expires_on": "2027-07-01"}
                        ],
                    }
                }
            },
        }
    )  # fmt: skip
    found = z.check(case, z.special_re_entry(), NOW)
    assert found.verdict is Verdict.UNDETERMINED
    asked = {entry.key for entry in found.missing}
    assert "re_entry.holds_passport" in asked
    assert "re_entry.landing_permission_only" not in asked
    assert "re_entry.designated_as_applicant" not in asked
    assert z.check(case, z.re_entry_permit(), NOW).verdict is Verdict.UNDETERMINED
    assert z.check(case, z.certificate_of_authorised_employment(), NOW).verdict in (
        Verdict.UNDETERMINED,
        Verdict.NOT_ELIGIBLE,
    )


def test_an_acquisition_without_a_status_is_what_the_article_itself_asks() -> None:
    plain = scheme_for("acquisition")
    assert without_landing in plain.items
    assert len(plain.items) == 3
    assert len(plain.considerations) == 1
    assert plain is scheme_for("acquisition")


def told(**me: object) -> dict[str, object]:
    """What the facts say on three days of a case."""
    case = z.case_from_dict(
        {"zairyu": 1, "as_of": "2026-11-25", "applicant": "me", "persons": {"me": me}}
    )
    view = CaseFacts(case).view
    read = (re_entry.hearing_notice, re_entry.detention_order, re_entry.designated_as_applicant)
    return {
        f"{fact.id.split('.')[1]} {day}": view.value(fact).at(date.fromisoformat(day))
        for fact in read
        for day in ("2026-09-30", "2026-10-01", "2026-11-25")
    }


def test_what_the_histories_already_say_is_not_asked() -> None:
    measures = [{"kind": "revocation_notice", "from": "2026-10-01"}]
    found = told(measures={"complete": True, "items": measures})
    assert found["hearing_notice 2026-09-30"] is False
    assert found["hearing_notice 2026-10-01"] is True
    assert found["hearing_notice 2026-11-25"] is True
    assert found["detention_order 2026-11-25"] is False
    applicant = [
        {"status": "designated_activities", "designated_activity": "REFUGEE_APP", "from": "2026-10-01",
         "until": "none", "period_of_stay": "P6M"}
    ]  # fmt: skip
    found = told(statuses={"complete": True, "items": applicant})
    assert found["designated_as_applicant 2026-10-01"] is True
    other = [applicant[0] | {"designated_activity": "46", "period_of_stay": "P1Y"}]
    found = told(statuses={"complete": True, "items": other})
    assert found["designated_as_applicant 2026-10-01"] is False


def test_the_ways_after_an_event_have_a_finding() -> None:
    held = {"status": "professor", "from": "2026-04-01", "until": "none", "period_of_stay": "P3Y"}
    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {"me": {"statuses": {"complete": True, "items": [held]}}},
        }
    )
    left = z.events.LeftJob(day=date(2026, 11, 1))
    absent = z.events.LongAbsence(day=date(2026, 12, 1))
    ways = {each.id: each for each in z.consequences(case, [left, absent], NOW).options}
    certificate_of_work = ways["certificate_of_authorised_employment"].finding
    assert certificate_of_work is not None
    assert certificate_of_work.verdict is Verdict.ELIGIBLE
    coming_back = ways["re_entry_permit"].finding
    assert coming_back is not None
    assert [entry.key for entry in coming_back.missing] == ["re_entry.means_to_return"]
