"""A life in Japan, step by step: after each step every answer about it has to agree with the others.

A machine lands somebody and lets them work, marry, lose the job, move, travel, divorce, have a child, extend, change,
lose the card, fall ill, let a period run out ... each day after the last. The events are told to `consequences` on the case
as it was at landing, and applied to a case of their own for `standing`, `check` and `timeline`.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

import zairyu as z
from zairyu.api.reading import facts_of
from zairyu.calendar import Period, add, is_closed, settled
from zairyu.case import (
    Application,
    Case,
    Employment,
    History,
    Named,
    Person,
    StatedFact,
    StatusSpell,
    case_from_dict,
    case_to_dict,
)
from zairyu.case.stay import Card
from zairyu.case.values import NONE
from zairyu.facts.residence import renewal_assumed, status_held, stay_expires_on
from zairyu.life_events.apply import apply_all
from zairyu.life_events.gather import gather
from zairyu.life_events.stated import stated_events
from zairyu.logic import UNKNOWN, Outcome, Special

ENGINEER = "engineer_specialist_in_humanities_international_services"
STATUSES = {
    "student": None,
    "dependent": "spouse",
    ENGINEER: None,
    "highly_skilled_professional_ii": None,
    "spouse_or_child_of_japanese_national": "spouse",
    "long_term_resident": None,
    "permanent_resident": None,
    "designated_activities": None,
    "temporary_visitor": None,
}
INDEFINITE = {"permanent_resident", "highly_skilled_professional_ii"}
PERIODS = {
    "temporary_visitor": ["P15D", "P30D", "P90D"],
    "designated_activities": ["P6M", "P1Y"],
    ENGINEER: ["P3M", "P1Y", "P3Y"],
}
OTHER_EVENTS = [
    "moved", "changed_personal_details", "card_lost", "card_expires", "organisation_changed", "left_school",
    "graduated", "sponsor_died", "violence_at_home", "child_adopted", "illness", "care_leave", "pregnant",
    "public_assistance", "arrears", "arrested", "sentenced", "refused", "documents_requested", "long_delay",
    "demoted", "retired", "employer_bankrupt", "finding_made", "hearing_decision", "objection_decision",
]  # fmt: skip
FLAGS = [
    "events.not_covered_by_employer", "events.other_spouse_is_japanese", "events.made_abroad",
    "events.divorce_by_court", "events.child_is_japanese", "events.born_abroad", "events.death_abroad",
    "events.moves_abroad", "position.address_never_notified", "position.also_as_child",
    "position.leaves_with_re_entry_permission", "position.deceased_held_a_card", "position.found_void_card",
    "position.received_new_card", "position.card_ends_by_sixteenth_birthday",
]  # fmt: skip
CAUSES = [
    "accepted", "looks_for_work", "in_hospital_will_return", "leave_with_contract", "refuge_from_violence",
    "apart_one_household", "divorce_in_court", "home_lost", "abroad_after_moving",
]  # fmt: skip
MOVED_BY_NO_OFFICE = ("duty.re_entry.back_in_time", "duty.special_permanent_resident.returning")
DAYS = st.sampled_from([1, 1, 2, 5, 13, 14, 15, 30, 31, 45, 89, 91, 120, 200])
SETTINGS = settings()


def period(text: str) -> Any:
    return "indefinite" if text == "indefinite" else Period.parse(text)


def periods(status: str) -> list[str]:
    if status in INDEFINITE:
        return ["indefinite"]
    return PERIODS.get(status, ["P6M", "P1Y", "P3Y"])


def days(doubtful: Any) -> tuple[date, date]:
    return doubtful.safe, doubtful.other


class Life(RuleBasedStateMachine):
    """Somebody's life: the case at landing, the events since, the case as it is now."""

    start: Case
    told: list[Any]
    on: date

    @initialize(
        status=st.sampled_from(sorted(STATUSES)),
        landed=st.dates(date(2023, 6, 1), date(2026, 12, 31)),
        length=st.integers(0, 2),
        works=st.booleans(),
        married=st.booleans(),
    )
    def enter(self, status: str, landed: date, length: int, works: bool, married: bool) -> None:
        self.on, self.told = landed, []
        given = period(periods(status)[length % len(periods(status))])
        spell = StatusSpell(
            status=status,
            from_=landed,
            until=NONE,
            period_of_stay=given,
            expires_on=NONE if given == "indefinite" else add(landed, given),
            capacity=STATUSES[status],  # type: ignore[arg-type]
            granted_by="landing",
        )
        jobs = (Employment(from_=landed, until=NONE, country="JPN", full_time=True),)
        me = Person(
            born_on=date(1994, 2, 28),
            statuses=History((spell,), complete=True),
            employment=History(jobs if works else (), complete=True),
            cards=History((Card(issued_on=landed, valid_until=add(landed, Period(years=4))),)),
        )
        others = {"partner": Person(japanese_national=True), "child": Person()}
        self.start = Case(as_of=landed, applicant="me", persons=Named({"me": me, **others}))
        self.extra: list[Any] = []
        if married:
            self.happens(z.events.Marriage(day=landed, spouse="partner"))

    # --- What happens ------------------------------------------------------------------------------

    def happens(self, event: Any) -> None:
        self.told.append(event)
        self.on = max(self.on, event.day)

    def later(self, wait: int) -> date:
        self.on += timedelta(days=wait)
        return self.on

    @property
    def case(self) -> Case:
        """The case as somebody would write it down on this day: past its last day nobody knows that a stay goes on."""
        case = apply_all(self.start, self.told)
        for change in self.extra:
            case = change(case)
        me = case.persons["me"]
        known = tuple(
            evolve(each, until=None)
            if each.goes_on and isinstance(each.expires_on, date) and each.expires_on < self.on
            else each
            for each in me.statuses
        )
        me = evolve(me, statuses=evolve(me.statuses, items=known))
        return evolve(case, as_of=self.on, persons=Named({**case.persons, "me": me}))

    @property
    def grant(self) -> StatusSpell | None:
        grants = [each for each in self.case.persons["me"].statuses if each.goes_on]
        return grants[-1] if grants else None

    @rule(wait=DAYS)
    def time_passes(self, wait: int) -> None:
        self.later(wait)

    @rule(wait=DAYS, status=st.sampled_from([None, ENGINEER, "specified_skilled_worker_i"]))
    def begins_a_job(self, wait: int, status: str | None) -> None:
        self.happens(z.events.JoinedJob(day=self.later(wait), activity=status))

    @rule(wait=DAYS, company=st.sampled_from([None, True, False]))
    def loses_the_job(self, wait: int, company: bool | None) -> None:
        self.happens(z.events.LeftJob(day=self.later(wait), dismissed_by_company=company))

    @rule(wait=DAYS)
    def marries(self, wait: int) -> None:
        self.happens(z.events.Marriage(day=self.later(wait), spouse="partner"))

    @rule(wait=DAYS, court=st.sampled_from([None, True, False]))
    def divorces(self, wait: int, court: bool | None) -> None:
        self.happens(z.events.Divorce(day=self.later(wait), by_court=court))

    @rule(wait=DAYS, reason=st.sampled_from([None, "violence", "conflict"]))
    def lives_apart(self, wait: int, reason: Any) -> None:
        self.happens(z.events.Separation(day=self.later(wait), reason=reason))

    @rule(wait=DAYS)
    def loses_the_spouse(self, wait: int) -> None:
        self.happens(z.events.SpouseDied(day=self.later(wait)))

    @rule(wait=DAYS, japanese=st.sampled_from([None, True, False]))
    def has_a_child(self, wait: int, japanese: bool | None) -> None:
        self.happens(z.events.ChildBorn(day=self.later(wait), japanese=japanese, child="child"))

    @rule(
        wait=DAYS, away=st.sampled_from([None, 3, 60, 400]), how=st.sampled_from([None, "special_reentry", "none"])
    )  # fmt: skip
    def travels(self, wait: int, away: int | None, how: Any) -> None:
        left = self.later(wait)
        back = None if away is None else left + timedelta(days=away)
        self.happens(z.events.LongAbsence(day=left, returned_on=back, permission=how))
        if back is not None:
            self.on = back

    @precondition(lambda self: self.grant is not None)
    @rule(wait=DAYS, length=st.integers(0, 2))
    def extends(self, wait: int, length: int) -> None:
        held = self.grant
        assert held is not None
        self.grants(self.later(wait), held.status, length)

    @rule(wait=DAYS, status=st.sampled_from(sorted(STATUSES)), length=st.integers(0, 2))
    def changes(self, wait: int, status: str, length: int) -> None:
        self.grants(self.later(wait), status, length)

    def grants(self, day: date, status: str, length: int) -> None:
        choice = periods(status)
        given = period(choice[length % len(choice)])
        event = z.events.PermissionGranted(day=day, status=status, period_of_stay=given)
        self.happens(event)

    @precondition(lambda self: self.grant and isinstance(self.grant.expires_on, date))
    @rule(said=st.booleans(), over=st.integers(0, 3))
    def lets_the_period_run_out(self, said: bool, over: int) -> None:
        held = self.grant
        assert held is not None
        assert isinstance(held.expires_on, date)
        end = max(held.expires_on, self.on)
        if said and not self.extra:  # the event says that no application was pending
            self.happens(z.events.StayExpired(day=end))
        self.on = end + timedelta(days=over)

    @rule(wait=DAYS, change=st.booleans())
    def files_an_application(self, wait: int, change: bool) -> None:
        filed = Application(
            procedure="change_of_status" if change else "extension",
            to="student" if change else None,
            filed_on=self.later(wait),
            decided_on=NONE,
        )
        self.extra.append(lambda case: evolve(case, applications=case.applications.plus(filed)))

    @rule(wait=DAYS, kind=st.sampled_from(OTHER_EVENTS))
    def something_else(self, wait: int, kind: str) -> None:
        self.happens(z.events.EVENTS[kind](day=self.later(wait)))

    # --- What must hold ------------------------------------------------------------------------------

    @invariant()
    def one_status_at_most(self) -> None:
        me = self.case.persons["me"]
        assert sum(1 for each in me.statuses if each.goes_on) <= 1
        held = [each for each in me.statuses if each.covers(self.on) and each.from_ != self.on]
        ended = [each for each in held if each.until == self.on]
        assert len(held) - len(ended) <= 1

    @precondition(lambda self: self.told)
    @invariant()
    def days_follow_from_their_events(self) -> None:
        found = gather(self.start, self.told, self.on)
        for each in found.duties:
            if each.last_day is None:
                assert each.late is None
                continue
            first = each.last_day.earlier
            if each.opens is not None:
                assert each.opens.earlier <= first or is_closed(each.event.day)
            elif each.duty.id in MOVED_BY_NO_OFFICE:
                assert each.duty.within is not None
                assert each.last_day.later <= add(each.event.day, each.duty.within) + timedelta(1)
            else:
                assert first >= each.event.day
                assert not is_closed(each.last_day.safe)
                assert not is_closed(each.last_day.other)
            assert each.last_day.safe <= each.last_day.other
            assert each.late is (self.on > each.last_day.later)
            assert each.planned is (each.event.day > self.on)
        for risk in found.risks:
            assert risk.starts_earliest <= risk.from_day.safe <= risk.from_day.other
            assert risk.starts_latest is None or risk.starts_earliest <= risk.starts_latest
            assert risk.citations
        for step in found.steps:
            assert step.last_day is None or step.last_day.earlier >= step.event.day

    @precondition(lambda self: self.told)
    @invariant()
    def a_protection_moves_no_day(self) -> None:
        bare = gather(self.start, self.told, self.on).risks
        stated = tuple(
            StatedFact(fact=f"just_cause.{name}", value=True, standing="found", by="the agency")
            if name == "accepted"
            else StatedFact(fact=f"just_cause.{name}", value=True)
            for name in CAUSES
        )
        safe = gather(evolve(self.start, facts=stated), self.told, self.on).risks
        assert [
            (each.ground.id, each.event, days(each.from_day), each.nominal_end) for each in bare
        ] == [(each.ground.id, each.event, days(each.from_day), each.nominal_end) for each in safe]

    @invariant()
    def standing_and_facts_agree(self) -> None:
        case = self.case
        stands = z.standing(case, self.on)
        facts = facts_of(case)
        held = facts.view.value(status_held).at(self.on)
        if stands.status is not None and held not in (UNKNOWN, "none"):
            assert stands.status == held
        if held == "none":
            assert stands.lawful is not True
        if stands.lawful:
            assert held != "none"
        checked = z.check(case, z.extension(), self.on)
        assert checked.present_status == (
            None if isinstance(held, Special) or held == "none" else held
        )
        end = facts.view.value(stay_expires_on).at(self.on)
        assumed = facts.view.value(renewal_assumed).at(self.on) is True
        if assumed:
            assert checked.last_day_to_file is None
            assert stands.until is None or stands.until < self.on
        elif isinstance(end, date) and stands.status is not None and not stands.travel.abroad:
            assert stands.until == end == checked.last_day_to_file
        ahead = {each.id: each for each in z.timeline(case, self.on) if each.kind == "ends"}
        if "period_of_stay" in ahead:
            assert ahead["period_of_stay"].day == settled(stands.until)

    @precondition(lambda self: self.told)
    @invariant()
    def consequences_standing_and_timeline_agree(self) -> None:
        found = gather(self.start, self.told, self.on)
        now = self.case
        for act in z.standing(now, self.on).next_acts:
            if act.id == "filing" and act.last_day is not None and not self.extra:
                assert found.last_day_to_file == (act.office_days or settled(act.last_day))
        ahead = z.timeline(self.start, self.on, events=self.told, within="40y")
        dated = {(each.id, each.day) for each in ahead}
        for duty in found.duties:
            if duty.last_day is not None:
                assert (duty.duty.id, duty.last_day) in dated
        for risk in found.risks:
            if risk.ended_by is None and risk.from_day.later >= self.on:
                assert (risk.ground.id, risk.from_day) in dated
        safe = [each.day.safe for each in ahead if each.kind != "overdue"]
        assert safe == sorted(safe)
        assert all(each.day.later >= self.on for each in ahead if each.kind != "overdue")

    @precondition(lambda self: self.told)
    @invariant()
    def what_the_case_tells_is_what_was_told(self) -> None:
        """A divorce told as an event, and a divorce that the histories tell of, bring the same duties."""
        now = self.case
        known = stated_events(now, self.on)
        told = {(each.kind, each.day) for each in self.told}
        both = [each for each in known if (each.kind, each.day) in told]
        if not both:
            return
        mine = gather(self.start, self.told, self.on)
        histories = gather(now, both, self.on)
        for event in both:
            as_told, as_known = (
                {
                    (each.duty.id, each.last_day)
                    for each in answer.duties
                    if (each.event.kind, each.event.day) == (event.kind, event.day)
                    and each.binds is Outcome.MET
                }
                for answer in (mine, histories)
            )
            assert as_known <= as_told

    @precondition(lambda self: self.told)
    @invariant()
    def more_knowledge_removes_no_duty_that_surely_bound(self) -> None:
        event = self.told[-1]
        before = gather(self.start, self.told, self.on)
        sure = {each.duty.id for each in before.duties if each.binds is Outcome.MET}
        possible = {each.duty.id for each in before.duties}
        for value in (True, False):
            stated = []
            for name in FLAGS:
                read = z.evaluate(self.start, name, event.day)
                if read.value is UNKNOWN:  # type: ignore[union-attr]
                    stated.append(StatedFact(fact=name, value=value))
            after = gather(evolve(self.start, facts=tuple(stated)), self.told, self.on)
            bound = {each.duty.id for each in after.duties if each.binds is Outcome.MET}
            assert sure <= bound
            assert {each.duty.id for each in after.duties} <= possible

    @invariant()
    def everything_reads_back(self) -> None:
        case = self.case
        assert case_from_dict(json.loads(json.dumps(case_to_dict(case)))) == case
        again = z.events.read_events([json.loads(json.dumps(each.to_json())) for each in self.told])
        assert list(again) == self.told
        first = json.dumps(z.timeline(case, self.on, events=self.told).to_json())
        fresh = case_from_dict(case_to_dict(case))
        assert json.dumps(z.timeline(fresh, self.on, events=again).to_json()) == first

    def teardown(self) -> None:
        """At the end of a life: the whole answer, twice, and each way checked on the case after the events."""
        if not getattr(self, "told", None):
            return
        answer = z.consequences(self.start, self.told, self.on)
        again = z.consequences(case_from_dict(case_to_dict(self.start)), self.told[::-1], self.on)
        plain = answer.to_json()
        assert json.dumps(plain) == json.dumps(again.to_json())
        assert json.loads(json.dumps(plain)) == plain
        after = apply_all(case_from_dict(case_to_dict(self.start)), self.told)
        for option in answer.options:
            if option.finding is not None:
                assert option.request is not None
                fresh = z.check(after, option.request, option.open.file_from)
                assert option.finding.verdict is fresh.verdict
        assert str(self.on.year) in answer.explain("ja" if len(self.told) % 2 else "en")


def test_a_life_in_japan() -> None:
    thorough = SETTINGS.max_examples > 100
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=SETTINGS.max_examples // (6 if thorough else 4),
            stateful_step_count=12 if thorough else 6,
            deadline=None,
            suppress_health_check=list(SETTINGS.suppress_health_check),
        ),
    )
