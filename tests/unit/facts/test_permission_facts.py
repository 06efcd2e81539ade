"""Permissions beside the status: which is held on a day, and the hours of all jobs together."""

from __future__ import annotations

from datetime import date

import pytest
from deriving import at, case, over

from zairyu.case import NONE as GOES_ON
from zairyu.case import Employment, History, Permission
from zairyu.facts import permissions
from zairyu.logic import UNKNOWN

FROM, TO = date(2026, 1, 15), date(2026, 6, 30)
DAYS = ("2026-01-14", "2026-01-15", "2026-06-30", "2026-07-01")


def permitted(kind="comprehensive", **told):
    return Permission(kind=f"other_activity_{kind}", **{"from_": FROM, "until": TO, **told})


def holding(*entries, complete=True):
    return case(permissions=History(entries, complete=complete))


def test_the_permission_holds_on_its_first_and_last_day():
    held = permissions.other_activity
    assert over(holding(permitted()), held, *DAYS) == [
        "none",
        "comprehensive",
        "comprehensive",
        "none",
    ]
    assert over(holding(permitted(), complete=False), held, *DAYS) == [
        UNKNOWN, "comprehensive", "comprehensive", UNKNOWN,
    ]  # fmt: skip


def test_the_day_of_the_permission_stands_in_for_its_first_day():
    entry = permitted("individual", from_=None, granted_on=FROM, until=GOES_ON)
    assert over(holding(entry), permissions.other_activity, *DAYS) == ["none", *["individual"] * 3]


def test_one_that_ends_does_not_end_another():
    named = permitted("individual", from_=date(2026, 3, 1), until=date(2026, 12, 31))
    days = ("2026-02-28", "2026-03-01", "2026-07-01", "2026-12-31", "2027-01-01")
    expected = ["comprehensive", "individual", "individual", "individual", "none"]
    for entries in ((permitted(), named), (named, permitted())):
        assert over(holding(*entries), permissions.other_activity, *days) == expected


def test_other_permissions_and_none():
    re_entry = Permission(kind="re_entry_multiple", from_=FROM, until=TO)
    assert at(holding(re_entry), permissions.other_activity, FROM) == "none"
    assert at(holding(complete=False), permissions.other_activity) is UNKNOWN
    undated = permitted(from_=None, until=None)
    assert at(holding(undated, complete=False), permissions.other_activity) is UNKNOWN


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ((True,), True),
        ((False,), False),
        ((None,), UNKNOWN),
        ((), UNKNOWN),
        ((True, False), UNKNOWN),
    ],
)
def test_whether_it_reaches_into_the_special_period(said, expected):
    entries = [permitted(runs_into_special_period=each) for each in said]
    assert at(holding(*entries), permissions.reaches_special_period) is expected


# --- Hours ---------------------------------------------------------------------------------------------------


def job(hours, **told):
    return Employment(hours_per_week=hours, **{"from_": FROM, "until": TO, **told})


def working(*jobs, complete=True):
    return case(employment=History(jobs, complete=complete))


def test_the_hours_of_all_jobs_are_added_up():
    facts = working(job(20), job(8.5, from_=date(2026, 3, 1)))
    days = (*DAYS[:2], "2026-02-28", "2026-03-01", *DAYS[2:])
    assert over(facts, permissions.hours_in_seven_days, *days) == [0, 20, 20, 28.5, 28.5, 0]


def test_the_work_of_the_status_itself_is_left_out():
    own = job(40, activity="researcher")
    assert at(working(own, job(10)), permissions.hours_in_seven_days, FROM) == 10


@pytest.mark.parametrize(
    ("hours", "expected"), [(28, UNKNOWN), (28.5, 28.5), (29, 29), (12, UNKNOWN)]
)
def test_where_a_job_may_be_missing_only_what_is_over_28_hours_says_something(hours, expected):
    facts = working(job(hours), complete=False)
    assert at(facts, permissions.hours_in_seven_days, FROM) == expected


def test_what_is_not_stated_is_unknown():
    hours = permissions.hours_in_seven_days
    assert over(working(job(None)), hours, *DAYS) == [0, UNKNOWN, UNKNOWN, 0]
    assert over(working(job(10, from_=None)), hours, *DAYS) == [UNKNOWN, UNKNOWN, UNKNOWN, 0]
    assert at(working(), hours) == 0
    assert at(working(complete=False), hours) is UNKNOWN
    for fact in (
        permissions.hours_a_day,
        permissions.in_long_vacation,
        permissions.in_excluded_business,
    ):
        assert at(working(), fact) is UNKNOWN
