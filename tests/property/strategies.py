"""Shared strategies: people whose histories are possible, and cases around them.

Everything drawn here is valid: it agrees with itself and with the catalogue. The periods of stay below
are copied from the ordinance's appended table, not read from the library.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from zairyu.calendar import Period, add
from zairyu.case import (
    NONE,
    Absence,
    Case,
    Changing,
    Education,
    Employment,
    History,
    Household,
    Income,
    LanguageTest,
    Named,
    Organisation,
    Pay,
    Person,
    Plan,
    ProposedActivity,
    PublicDuty,
    Qualification,
    Relationship,
    Research,
    StatedFact,
    StatusSpell,
    Step,
)

__all__ = ["AS_OF", "cases", "days", "histories", "people", "plain_trees", "stays"]

AS_OF = date(2026, 11, 23)

# Sub-divisions and periods that exist on every day from 2016 on (Enforcement Regulations, Appended Table II).
PERIODS = {
    "student": ("P2Y3M", "P2Y", "P1Y3M", "P1Y"),
    "engineer_specialist_in_humanities_international_services": ("P5Y", "P3Y", "P1Y", "P3M"),
    "long_term_resident": ("P5Y", "P3Y", "P1Y", "P6M"),
    "spouse_or_child_of_japanese_national": ("P5Y", "P3Y", "P1Y", "P6M"),
    "highly_skilled_professional_i_b": ("P5Y",),
}
TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf", "Co", "Cn", "Zl", "Zp")),
    min_size=1,
    max_size=12,
)
YEN = st.integers(0, 60_000_000)


def days(first: date, last: date) -> st.SearchStrategy[date]:
    """Days from ``first`` to ``last``, both included."""
    return st.dates(first, max(first, last))


def histories(items: st.SearchStrategy[Any], *, max_size: int = 3) -> st.SearchStrategy[Any]:
    """Histories of every kind: nothing known, open, complete, complete and empty, complete from a day."""
    return st.builds(
        lambda found, complete, start: History(tuple(found), complete, start),
        st.lists(items, max_size=max_size),
        st.booleans(),
        st.none() | days(date(2010, 1, 1), AS_OF),
    )


def changing(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Values that change, on one to three days, or not at all."""
    steps = st.lists(
        st.tuples(days(date(2005, 1, 1), AS_OF), values),
        max_size=3,
        unique_by=lambda step: step[0],
    ).map(lambda found: Changing(tuple(Step(value, day) for day, value in sorted(found))))
    return steps | values.map(Changing.always) | st.just(Changing())


@st.composite
def stays(draw: st.DrawFn, arrived: date) -> History[StatusSpell]:
    """An unbroken chain of grants from arrival to the day up to which the case is known."""
    grants: list[StatusSpell] = []
    start, how = arrived, "landing"
    while True:
        status = draw(st.sampled_from(sorted(PERIODS)))
        if grants and how == "extension":
            status = grants[-1].status
        period = Period.parse(draw(st.sampled_from(PERIODS[status])))
        expires = add(start, period)
        last = expires >= AS_OF or len(grants) == 11
        if last and expires < AS_OF:
            period = Period.parse(PERIODS[status][0])
            expires = add(start, period)
        grants.append(
            StatusSpell(
                status=status,
                from_=start,
                until=NONE if expires >= AS_OF else expires,
                period_of_stay=period,
                expires_on=expires,
                granted_on=start,
                granted_by=how,  # type: ignore[arg-type]
            )
        )
        if last:
            break
        start, how = expires, draw(st.sampled_from(("extension", "change")))
    return History(tuple(grants), complete=draw(st.booleans()))


@st.composite
def absences(draw: st.DrawFn, arrived: date) -> History[Absence]:
    """Absences within the stay that do not overlap, each within a special re-entry permission."""
    found: list[Absence] = []
    day = arrived
    for _ in range(draw(st.integers(0, 3))):
        left = day + timedelta(days=draw(st.integers(1, 500)))
        back = left + timedelta(days=draw(st.integers(0, 364)))
        if back > AS_OF:
            break
        found.append(Absence(left_on=left, returned_on=back, permission="special_reentry"))
        day = back
    return History(tuple(found), complete=draw(st.booleans()))


def educations(born: date) -> st.SearchStrategy[Education]:
    done = st.none() | days(born + timedelta(days=6000), AS_OF)
    return st.builds(
        lambda level, degree, day, ratio, subjects: Education(
            level=level,
            country="JPN",
            degree=degree,
            completed=None if day is None else True,
            completed_on=day,
            attendance_ratio=ratio,
            subjects=tuple(subjects),
        ),
        st.sampled_from(("university", "graduate_school", "junior_college")),
        st.sampled_from(("doctor", "master", "bachelor", None)),
        done,
        st.none() | st.decimals(0, 1, places=3),
        st.lists(TEXT, max_size=2),
    )


def jobs(born: date, employers: list[str]) -> st.SearchStrategy[Employment]:
    def job(start: date, length: int | None, employer: str, yen: int, hours: Any) -> Employment:
        until = NONE if length is None else min(AS_OF, start + timedelta(days=length))
        return Employment(
            organisation=employer,
            from_=start,
            until=until,
            hours_per_week=hours,
            practice=("proposed_work",),
            pay=History((Pay(from_=start, yen_per_year=yen),), complete=True),
        )

    return st.builds(
        job,
        days(born + timedelta(days=5500), AS_OF),
        st.none() | st.integers(0, 4000),
        st.sampled_from(employers),
        YEN,
        st.none() | st.integers(1, 60) | st.decimals(1, 60, places=1),
    )


def duties(arrived: date) -> st.SearchStrategy[PublicDuty]:
    def duty(kind: str, due: date, late: int, owed: bool) -> PublicDuty:
        paid = NONE if owed else min(AS_OF, due + timedelta(days=late))
        return PublicDuty(kind=kind, due_on=due, paid_on=paid)  # type: ignore[arg-type]

    return st.builds(
        duty,
        st.sampled_from(("residence_tax", "national_pension", "national_health_insurance")),
        days(arrived, AS_OF),
        st.integers(-5, 90),
        st.booleans(),
    ).filter(lambda each: not isinstance(each.paid_on, date) or each.paid_on >= arrived)


def organisations() -> st.SearchStrategy[Organisation]:
    flags = changing(st.booleans())
    return st.builds(
        Organisation,
        name=st.none() | TEXT,
        category=changing(st.sampled_from((1, 2, 3, 4))),
        capital_yen=changing(YEN),
        profit_yen=changing(st.integers(-(10**9), 10**9)),
        rd_ratio=changing(st.decimals(0, 1, places=4)),
        small_or_medium=flags,
        innovation_support=flags,
    )


@st.composite
def people(draw: st.DrawFn, employers: list[str] | None = None) -> Person:
    """Somebody who came to Japan as an adult between 2016 and 2025."""
    born = draw(days(date(1950, 1, 1), date(1997, 12, 31)))
    arrived = draw(days(date(2016, 1, 1), date(2025, 12, 31)))
    codes = st.sampled_from(("VNM", "NOR", "BRA", "stateless", "unknown"))
    return Person(
        born_on=draw(st.none() | st.just(born)),
        nationalities=draw(histories(codes, max_size=2)),
        japanese_national=draw(st.none() | st.just(False)),
        statuses=draw(stays(arrived)),
        absences=draw(absences(arrived)),
        education=draw(histories(educations(born))),
        employment=draw(histories(jobs(born, employers)) if employers else st.just(History())),
        languages=draw(
            histories(
                st.builds(
                    LanguageTest,
                    test=st.just("jlpt"),
                    level=st.sampled_from(("n1", "n2", "n3")),
                    passed_on=st.none() | days(date(2015, 1, 1), AS_OF),
                )
            )
        ),
        qualifications=draw(
            histories(
                st.builds(
                    Qualification,
                    kind=st.sampled_from(("national_licence", "it_notice_exam")),
                    name=TEXT,
                    valid_until=st.sampled_from((None, NONE, date(2030, 1, 1))),
                )
            )
        ),
        research=draw(
            histories(
                st.builds(
                    Research,
                    kind=st.sampled_from(("patent", "paper")),
                    count=st.integers(0, 9),
                )
            )
        ),
        public_duties=draw(histories(duties(arrived))),
        household=draw(
            st.none()
            | st.builds(
                Household,
                dependants=changing(st.integers(0, 9)),
                income=histories(st.builds(Income, yen_per_year=YEN)),
                public_assistance=changing(st.booleans()),
            )
        ),
    )


def stated_facts() -> st.SearchStrategy[StatedFact]:
    """Facts stated directly; their names are not checked by the case."""
    values = (
        st.booleans()
        | st.integers(-(10**9), 10**9)
        | st.decimals(-1000, 1000, places=2)
        | TEXT
        | st.lists(TEXT, max_size=3).map(tuple)
    )
    return st.builds(
        StatedFact,
        fact=st.sampled_from(("person.age", "pay.yearly", "activity.qualifies", "a.b(c=d)")),
        value=values,
        standing=st.sampled_from(("stated", "claimed", "found")),
        by=st.none() | TEXT,
        on=st.none() | days(date(2015, 1, 1), AS_OF),
        source=st.none() | TEXT,
    )


def plans() -> st.SearchStrategy[Plan]:
    """Plans of a few kinds, all after the day up to which the case is known."""
    later = days(AS_OF + timedelta(days=1), date(2040, 12, 31))
    return (
        st.builds(Plan, on=later, fact=st.just("person.age"), value=st.integers(0, 99))
        | st.builds(Plan, on=later, pay=st.builds(Pay, yen_per_year=YEN))
        | st.builds(
            Plan,
            on=later,
            language=st.builds(LanguageTest, test=st.just("jlpt"), level=st.just("n1")),
        )
        | st.builds(
            Plan, on=later, education=st.builds(Education, degree=st.sampled_from(("master",)))
        )
    )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A case of one to three persons with the organisations, ties, plans and facts around them."""
    ids = draw(st.lists(st.sampled_from(("me", "spouse", "太郎", "NO")), min_size=1, unique=True))
    employers = draw(st.lists(st.sampled_from(("acme", "on", "12")), max_size=2, unique=True))
    persons = {key: draw(people(employers)) for key in ids}
    ties = []
    if len(ids) > 1:
        start = draw(st.none() | days(date(2016, 1, 1), AS_OF))
        ties.append(
            Relationship(
                kind=draw(st.sampled_from(("marriage", "de_facto_marriage"))),
                persons=(ids[0], ids[1]),
                from_=start,
                until=draw(st.sampled_from((None, NONE))),
            )
        )
    facts = draw(st.lists(stated_facts(), max_size=3, unique_by=lambda fact: fact.fact))
    return Case(
        as_of=AS_OF,
        applicant=ids[0],
        persons=Named(persons),
        organisations=Named({key: draw(organisations()) for key in employers}),
        relationships=History(tuple(ties), complete=draw(st.booleans())),
        proposed=draw(
            st.none()
            | st.builds(
                ProposedActivity,
                status=st.sampled_from((None, "student")),
                job=st.none() | TEXT,
                pay=histories(st.builds(Pay, yen_per_month=YEN), max_size=1),
                share_of_capital=st.none() | st.decimals(0, 1, places=2),
            )
        ),
        plans=tuple(draw(st.lists(plans(), max_size=2))),
        facts=tuple(facts),
    )


KEYS = (
    "zairyu", "as_of", "applicant", "persons", "organisations", "relationships", "proposed", "plans",
    "facts", "me", "from", "until", "statuses", "status", "absences", "items", "complete", "value", "on",
    "fact", "pay", "language", "born_on",
)  # fmt: skip


def plain_trees() -> st.SearchStrategy[Any]:
    """Data of any shape, sown with the keys of the format."""
    leaves = (
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats()
        | st.text(max_size=8)
        | st.sampled_from(
            ("none", "2026-11-23", "P3Y", "student", Decimal("NaN"), date(2020, 1, 1))
        )
        | st.binary(max_size=4)
    )
    return st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=4), inner, max_size=6)
        ),
        max_leaves=25,
    )
