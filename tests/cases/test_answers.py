"""The example files of docs/examples and further published cases, asked through the public functions.

Every expectation was worked out by hand from the law; the reasons stand beside it.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import zairyu as z
from zairyu.logic import Requirement

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "docs" / "examples"
DATA = Path(__file__).parent / "data" / "answers_cases.yaml"
ON = date(2026, 11, 25)
ENGINEER = "engineer_specialist_in_humanities_international_services"
HSP_B = "highly_skilled_professional_i_b"
HSP_II = "highly_skilled_professional_ii"

NAMES = (
    "counter_refuses", "dependent_after_high_school", "dismissed_engineer", "divorced_with_child", "engineer",
    "engineer_80_points", "hsp_ib", "late_pension", "long_term_on_assistance", "newborn", "overstayer_married",
    "pending_extension", "refused_extension", "spouse_of_japanese", "ssw2_former_intern", "ssw_bankrupt_employer", "student",
    "student_who_left", "three_year_period", "unknowns", "violence_living_apart", "widow_on_dependent",
)  # fmt: skip


def example(name: str) -> z.Case:
    return z.load_case(EXAMPLES / f"{name}.yaml")


def ids(nodes: Any) -> list[str]:
    return [node.expr.id for node in nodes if isinstance(node.expr, Requirement)]


def test_every_example_is_here() -> None:
    assert tuple(sorted(path.stem for path in EXAMPLES.glob("*.yaml"))) == NAMES


# --- Permanent residence on 2026-11-25 -----------------------------------------------------------------
#
# Filed between 2026-10-02 and 2027-03-31, everyone who is no spouse or child meets one open point that is the
# Minister's: whether the income part of the guideline of 2026-10-01 reaches them. So nobody else is ELIGIBLE.
#
# Decision: 180 days after filing (the longer standard time), 2027-05-24.

LEVELS = "act.article_22.independent_livelihood.revised_levels"

PERMANENT = [
    # name, verdict, what fails, what is open, day on which the verdict changes by itself
    #
    # engineer: six years in Japan, so by the 70 points of three years (2(6)): on 2023-11-25 they were 27 years
    # old (15), master (20), pay 4.3 million (10), no three years of experience yet (1 year 9 months), N1 (15),
    # Japanese degree (10) = 70; now 75. Period three years, treated as the longest. From 2027-04-01 a decision
    # must fall within the period held on 2027-03-31, which ends on 2027-09-18: 2027-04-01 and 180 days is
    # 2027-09-28, too late.
    ("engineer", "discretionary", [], [LEVELS], date(2027, 4, 1)),
    # engineer_80_points: two years in Japan; 95 points now and 90 or more at every day of the last year: 2(7).
    # The period ends on 2027-10-01, which is 2027-04-04 and 180 days: filed on the 5th it is a day late.
    ("engineer_80_points", "discretionary", [], [LEVELS], date(2027, 4, 5)),
    # hsp_ib: three years as HSP(i)(b) on 2026-09-01 with 70 points or more throughout: 2(6)ア; the five-year
    # period is the longest. On the fortieth birthday the pay of 7.4 million gives no points any more, and the
    # ten years are not over before 2033.
    ("hsp_ib", "discretionary", [], [LEVELS], date(2031, 10, 8)),
    # late_pension: eleven years; five years is the longest period. Two months of pension in the last two years
    # were paid after their due dates: note of 2024-11-18, counts against "in principle", no more.
    ("late_pension", "discretionary", ["permanent_residence.paid_on_time"], [LEVELS], None),
    # spouse_of_japanese: married 4 years 6 months, in Japan 2 years 5 months: three and one suffice (2(1)); good
    # conduct and livelihood are not asked (Art. 22(2) proviso), so neither is the income part. From 2027-04-01
    # five and three years, and the longest period: not met then.
    ("spouse_of_japanese", "eligible", [], [], date(2027, 4, 1)),
    # ssw2_former_intern: ten years on 2026-09-01, but five years with a work status only on 2028-10-02 (training
    # and SSW(i) left out since 2019-05-31). Three years is the longest period that SSW(ii) has.
    ("ssw2_former_intern", "not_eligible", ["permanent_residence.stay"], [LEVELS],
     date(2028, 10, 2)),
    # student: five years and seven months, no exception.
    ("student", "not_eligible", ["permanent_residence.stay"],
     ["act.article_22.independent_livelihood", LEVELS], None),
    # three_year_period: ten years on 2027-04-05. Filed then it is a first application, decided by 2027-10-02,
    # within the three-year period held on 2027-03-31 (to 2028-04-01): the transition.
    ("three_year_period", "not_eligible", ["permanent_residence.stay"], [LEVELS],
     date(2027, 4, 5)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "verdict", "failing", "open_points", "changes"),
    PERMANENT,
    ids=[row[0] for row in PERMANENT],
)
def test_permanent_residence(
    name: str, verdict: str, failing: list[str], open_points: list[str], changes: date | None
) -> None:
    finding = z.check(example(name), z.permanent_residence(), ON)
    assert finding.verdict.value == verdict
    assert ids(finding.failing) == failing
    assert ids(finding.open) == open_points
    assert finding.missing == ()
    assert finding.verdict_changes_on == changes
    assert finding.decision_expected == date(2027, 5, 24)


def test_unknown_facts_leave_it_open_and_are_asked_for() -> None:
    finding = z.check(example("unknowns"), z.permanent_residence(), ON)
    assert finding.verdict is z.Verdict.UNDETERMINED
    assert finding.failing == ()
    asked = [entry.key for entry in finding.missing]
    for key in ("conduct.punished", "family.spouse_of_resident", "livelihood.on_public_assistance"):
        assert key in asked
    # The period of stay is stated and is three years, so it is not asked for.
    assert "residence.period_of_stay" not in asked


def test_what_fails_for_years_only_may_be_departed_from() -> None:
    for name in ("ssw2_former_intern", "student", "three_year_period"):
        assert z.check(example(name), z.permanent_residence(), ON).departable, name
    assert not z.check(example("late_pension"), z.permanent_residence(), ON).departable


@pytest.mark.parametrize(
    ("name", "day", "verdict"),
    [
        ("spouse_of_japanese", "2027-03-31", "eligible"),
        ("spouse_of_japanese", "2027-04-01", "not_eligible"),
        ("engineer", "2027-03-31", "discretionary"),
        ("engineer", "2027-04-01", "not_eligible"),
        ("engineer_80_points", "2027-04-04", "discretionary"),
        ("engineer_80_points", "2027-04-05", "not_eligible"),
        ("three_year_period", "2027-04-04", "not_eligible"),
        ("three_year_period", "2027-04-05", "discretionary"),
        # 2027-10-04 and 180 days is 2028-04-01, the last day of the period held on 2027-03-31.
        ("three_year_period", "2027-10-04", "discretionary"),
        ("three_year_period", "2027-10-05", "not_eligible"),
        ("ssw2_former_intern", "2028-10-01", "not_eligible"),
        ("ssw2_former_intern", "2028-10-02", "discretionary"),
        # As an HSP: three years on 2026-09-01.
        ("hsp_ib", "2026-08-31", "not_eligible"),
        ("hsp_ib", "2026-09-01", "discretionary"),
    ],
)
def test_permanent_residence_on_other_days(name: str, day: str, verdict: str) -> None:
    assert z.check(example(name), z.permanent_residence(), day).verdict.value == verdict


def test_late_payment_leaves_the_two_years_looked_at() -> None:
    """Due on 2025-06-30: on 2027-06-30 still within two years, on the next day not."""
    case = example("late_pension")
    for day, outcome in (("2027-06-30", "not_met"), ("2027-07-01", "met")):
        answer = z.evaluate(case, "permanent_residence.paid_on_time.pension", day)
        assert isinstance(answer, z.Finding)
        assert answer.outcome.value == outcome


# --- Change and extension ------------------------------------------------------------------------------

OTHER = [
    # Same job as at the last grant; nothing against the eight considerations.
    ("engineer", z.extension(), "eligible"),
    ("engineer_80_points", z.extension(), "eligible"),
    ("three_year_period", z.extension(), "eligible"),
    # Paid late is paid: consideration 7 looks at what is owed.
    ("late_pension", z.extension(), "eligible"),
    # Still enrolled.
    ("student", z.extension(), "eligible"),
    # The activity of HSP(i) is looked at anew; that the work needs special knowledge is claimed, not found.
    ("hsp_ib", z.extension(), "discretionary"),
    # Not in this library yet: never a "no".
    ("spouse_of_japanese", z.extension(), "undetermined"),
    ("ssw2_former_intern", z.extension(), "undetermined"),
    ("unknowns", z.extension(), "undetermined"),
    # Graduation is expected; that the studies fit the work is for the agency.
    ("student", z.change_of_status(ENGINEER), "discretionary"),
    # To go on in the same status is no change.
    ("engineer", z.change_of_status(ENGINEER), "not_eligible"),
    # A high school and a trade: neither university, nor specialised course, nor ten years in such work.
    ("ssw2_former_intern", z.change_of_status(ENGINEER), "not_eligible"),
    # 75 and 95 points; the activity, and its use for Japan, are judged.
    ("engineer", z.change_of_status(HSP_B), "discretionary"),
    ("engineer_80_points", z.change_of_status(HSP_B), "discretionary"),
    # 40 and 25 points.
    ("late_pension", z.change_of_status(HSP_B), "not_eligible"),
    ("three_year_period", z.change_of_status(HSP_B), "not_eligible"),
    # Three years as HSP(i) are needed for HSP(ii).
    ("hsp_ib", z.change_of_status(HSP_II), "discretionary"),
    ("engineer_80_points", z.change_of_status(HSP_II), "not_eligible"),
]


@pytest.mark.parametrize(
    ("name", "request_", "verdict"),
    OTHER,
    ids=[f"{name}-{asked.procedure}-{asked.to}" for name, asked, _ in OTHER],
)
def test_change_and_extension(name: str, request_: z.Request, verdict: str) -> None:
    finding = z.check(example(name), request_, ON)
    assert finding.verdict.value == verdict, (ids(finding.failing), ids(finding.open))


POINTS = [
    # master 20, experience 4 years 9 months 5, pay 5.6 million at 30 to 34 years 15, age 30 10, N1 15, degree 10
    ("engineer", ON, 75),
    # the same person three years before: see above
    ("engineer", date(2023, 11, 25), 70),
    # master 20, experience 10 years 20, pay 9 million 35, age 33 10, N2 10
    ("engineer_80_points", ON, 95),
    # master 20, experience 7 years 8 months 15, pay 7.4 million 25, age 35 5, N2 10
    ("hsp_ib", ON, 75),
    # master 20, experience 6 years 8 months 10, pay 7.2 million 25, age 34 10, N2 10
    ("hsp_ib", date(2025, 11, 25), 75),
    # master 20, experience 4 years 8 months 5, pay 7.2 million 25, age 32 10, N2 10
    ("hsp_ib", date(2023, 11, 25), 70),
    # bachelor 10, experience 8 years 15, pay 4.8 million at 35 to 39 years 0, age 37 5, N2 10
    ("late_pension", ON, 40),
    # no degree, experience 5 years 7 months 10, pay 3.9 million 0, age 36 5, N2 10
    ("three_year_period", ON, 25),
]


@pytest.mark.parametrize(("name", "day", "points"), POINTS)
def test_points(name: str, day: date, points: int) -> None:
    result = z.points(example(name), HSP_B, day)
    assert (result.least, result.greatest) == (points, points)


# --- Routes to permanent residence ---------------------------------------------------------------------

ROUTES = [
    # name, grade, day of filing of the last step, arrival (180 days later)
    ("engineer", "discretionary", ON, date(2027, 5, 24)),
    ("engineer_80_points", "discretionary", ON, date(2027, 5, 24)),
    ("hsp_ib", "discretionary", ON, date(2027, 5, 24)),
    ("late_pension", "discretionary", ON, date(2027, 5, 24)),
    ("spouse_of_japanese", "eligible", ON, date(2027, 5, 24)),
    ("three_year_period", "discretionary", date(2027, 4, 5), date(2027, 10, 2)),
    # five years as SSW(ii), then 180 days
    ("ssw2_former_intern", "discretionary", date(2028, 10, 2), date(2029, 3, 31)),
    ("unknowns", "undetermined", ON, date(2027, 5, 24)),
]


@pytest.mark.parametrize(("name", "grade", "file_on", "arrive"), ROUTES)
def test_best_route(name: str, grade: str, file_on: date, arrive: date) -> None:
    best = z.routes(example(name), "permanent_resident", ON).routes[0]
    assert best.path == ("permanent_resident",)
    assert best.grade.value == grade
    assert best.steps[-1].file_from == file_on
    assert best.arrive_on == arrive == file_on + timedelta(days=180)


def test_best_route_of_the_student() -> None:
    """By a job: ten years from 2021-04-05, five of them at work, and by then the longest period is five years.

    Graduation is on 2027-03-20, so five years at work are over in 2032 at the earliest.
    """
    best = z.routes(example("student"), "permanent_resident", ON).routes[0]
    assert best.path == (ENGINEER, "permanent_resident")
    assert best.grade is z.Verdict.DISCRETIONARY
    assert best.needs_longest
    assert best.steps[-1].file_from.year == 2032


# --- Standing ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "status", "until", "work"),
    [
        ("engineer", ENGINEER, date(2027, 9, 18), "activity_of_status"),
        ("hsp_ib", HSP_B, date(2028, 9, 1), "activity_of_status"),
        ("spouse_of_japanese", "spouse_or_child_of_japanese_national", date(2028, 6, 20), "any"),
        ("student", "student", date(2027, 7, 5), "with_permission"),
        ("unknowns", "long_term_resident", date(2027, 6, 30), "any"),
    ],
)
def test_standing(name: str, status: str, until: date, work: str) -> None:
    here = z.standing(example(name), ON)
    assert here.lawful is True
    assert (here.status, here.until, here.work.kind) == (status, until, work)


# --- Further published cases ---------------------------------------------------------------------------


def rows() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(DATA.read_text(encoding="utf-8"))
    return found


ROWS = rows()
REQUESTS = {
    "extension": lambda to: z.extension(),
    "change_of_status": z.change_of_status,
}


def plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: plain(entry) for key, entry in value.items()}
    return [plain(entry) for entry in value] if isinstance(value, list) else value


def case_of(row: dict[str, Any]) -> z.Case:
    head = {"zairyu": 1, "as_of": row["as_of"], "applicant": "me"}
    return z.case_from_dict(plain(head | row["case"]))


def verdict_of(row: dict[str, Any]) -> tuple[str, list[str], list[str]]:
    ask = row["ask"]
    if "rule" in ask:
        finding = z.evaluate(case_of(row), ask["rule"], row["as_of"])
        assert isinstance(finding, z.Finding)
    else:
        request = REQUESTS[ask["procedure"]](ask.get("to"))
        finding = z.check(case_of(row), request, row["as_of"])
    return finding.verdict.value, ids(finding.failing), ids(finding.open)


@pytest.mark.parametrize("row", [pytest.param(row, id=row["id"]) for row in ROWS])
def test_published_case(row: dict[str, Any]) -> None:
    verdict, failing, open_points = verdict_of(row)
    assert verdict in row["allowed"], (failing, open_points)
    assert verdict == row["exact"], (failing, open_points)
    if "failing" in row:
        assert row["failing"] in failing


def test_the_refused_extension_has_the_points_of_its_row() -> None:
    """Master 20, research for five years 10, age 30 10, N1 15, Japanese degree 10; pay 4.2 million 0."""
    row = next(row for row in ROWS if row["id"] == "OFF-HSP-11")
    result = z.points(case_of(row), "highly_skilled_professional_i_a", row["as_of"])
    assert (result.least, result.greatest) == (65, 65)


LEFT = date(2018, 10, 1)


def abroad(**absence: Any) -> dict[str, Any]:
    """A permanent resident since 1991 who left on 2018-10-01 and is not back on 2020-01-01."""
    return {
        "zairyu": 1,
        "as_of": "2020-01-01",
        "applicant": "me",
        "persons": {
            "me": {
                "statuses": {
                    "complete": True,
                    "items": [{"status": "permanent_resident", "from": "1991-01-10",
                               "period_of_stay": "indefinite"}],
                },
                "absences": {
                    "complete": True,
                    "items": [{"left_on": LEFT.isoformat(), "returned_on": "none", **absence}],
                },
            }
        },
    }  # fmt: skip


@pytest.mark.parametrize("id_", ["EXP-REE-1"])
def test_permanent_residence_abroad(id_: str) -> None:
    """More than a year abroad without a re-entry permit: the status is gone (Act Art. 26-2).

    Source: https://oishioffice.com/to-permanent-status-holders-1979.html
    """
    assert id_
    day = date(2020, 1, 1)
    case = z.case_from_dict(abroad(permission="special_reentry"))
    held = z.evaluate(case, "residence.status_held", day)
    assert isinstance(held, z.FactReading)
    assert held.value == "none"
    here = z.standing(case, day)
    assert (here.lawful, here.status) == (None, None)
    # up to the last day to be back (2019-10-01 by the other count) it is still held
    in_time = z.standing(case, LEFT + timedelta(days=1))
    assert in_time.travel.back_by is not None
    assert in_time.travel.back_by.safe == date(2019, 9, 30)
    assert [z.standing(case, f"2019-{day}").lawful for day in ("09-30", "10-01", "10-02")] == [
        True, True, None,
    ]  # fmt: skip
    # a permit of five years would have kept it
    kept = abroad(permission="re_entry_permit", permit_valid_until="2023-09-30")
    held = z.evaluate(z.case_from_dict(kept), "residence.status_held", day)
    assert isinstance(held, z.FactReading)
    assert held.value == "permanent_resident"
    # and to say that it went on contradicts the absence
    said = abroad(permission="special_reentry")
    said["persons"]["me"]["statuses"]["items"][0]["until"] = "none"
    with pytest.raises(z.InvalidCase) as refused:
        z.case_from_dict(said)
    assert [problem.path for problem in refused.value.problems] == [
        "persons.me.absences[0].returned_on"
    ]
