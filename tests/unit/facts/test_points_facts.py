"""Facts of the points tables from a case: person, degrees, experience, pay, Japanese, research, organisation."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from zairyu.case import NONE as GOES_ON
from zairyu.case import (
    Case,
    Changing,
    Education,
    Employment,
    History,
    LanguageTest,
    Named,
    Organisation,
    Pay,
    Person,
    ProposedActivity,
    Qualification,
    Research,
    StatedFact,
    StatusSpell,
    Step,
)  # fmt: skip
from zairyu.facts import (
    CaseFacts,
    career,
    education,
    hsp,
    languages,
    organisation,
    pay,
    person,
    research,
)  # fmt: skip
from zairyu.facts.spans import FOREVER, years_over
from zairyu.logic import NONE, UNKNOWN, Timeline

AS_OF = date(2026, 11, 23)


def case(
    proposed: ProposedActivity | None = None,
    organisations: dict[str, Organisation] | None = None,
    **me: object,
) -> CaseFacts:
    return CaseFacts(
        Case(
            as_of=AS_OF, applicant="me", persons=Named({"me": Person(**me)}),  # type: ignore[arg-type]
            organisations=Named(organisations or {}), proposed=proposed,
        )
    )  # fmt: skip


def read(facts: CaseFacts, fact: object, day: date = AS_OF) -> object:
    value = facts[fact.ask.key]  # type: ignore[attr-defined]
    return value.at(day) if isinstance(value, Timeline) else value


def whole(*items: object) -> History:  # type: ignore[type-arg]
    return History(items, complete=True)


def test_nothing_said_decides_nothing() -> None:
    silent = case()
    shown = {"career.research_years_shown", "career.years_in_the_work_shown",
             "career.management_years_shown", "career.licences_shown", "research.patents_shown",
             "research.grants_shown", "research.papers_shown"}  # fmt: skip
    for subject in (person, education, career, pay, languages, research, organisation):
        for fact in subject.FACTS:
            assert read(silent, fact) == (0 if fact.id in shown else UNKNOWN), fact.id


# --- Person -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(1996, 11, 24), date(2026, 11, 23), 29), (date(1996, 11, 23), date(2026, 11, 23), 30),
        (date(1996, 11, 22), date(2026, 11, 23), 30),
        (date(2004, 2, 29), date(2026, 2, 28), 21), (date(2004, 2, 29), date(2026, 3, 1), 22),
        (date(2004, 2, 29), date(2028, 2, 28), 23), (date(2004, 2, 29), date(2028, 2, 29), 24),
    ],
)  # fmt: skip
def test_age(born: date, day: date, age: int) -> None:
    assert read(case(born_on=born), person.age, day) == age


def test_nationality() -> None:
    assert read(case(nationalities=whole("VNM")), person.japanese_national) is False
    assert read(case(nationalities=History(("VNM",))), person.japanese_national) is UNKNOWN
    assert read(case(nationalities=History(("BRA", "JPN"))), person.japanese_national) is True
    assert read(case(nationalities=whole("unknown")), person.japanese_national) is UNKNOWN
    assert read(case(japanese_national=False), person.japanese_national) is False


# --- Degrees ---------------------------------------------------------------------------------------------


def course(level: str = "university", country: str = "USA", day: date = date(2020, 3, 31),
           **more: object) -> Education:  # fmt: skip
    return Education(level=level, country=country, completed_on=day, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("courses", "doctor", "mba", "master", "graduate"),
    [
        (whole(), False, False, False, False),
        (whole(course(degree="bachelor")), False, False, False, True),
        (whole(course("graduate_school", degree="master")), False, False, True, True),
        (whole(course("graduate_school", degree="professional")), False, False, True, True),
        (whole(course("graduate_school", degree="mba_mot")), False, True, True, True),
        (whole(course("graduate_school", degree="doctor")), True, False, False, True),
        (whole(course("graduate_school")), UNKNOWN, UNKNOWN, UNKNOWN, True),
        (History((course("graduate_school", degree="master"),)), UNKNOWN, UNKNOWN, True, True),
        (whole(course("junior_college")), False, False, False, True),
        (whole(course("college_of_technology")), False, False, False, True),
        (whole(course("vocational_school_specialised_course", "JPN", title="kodo_senmonshi")),
         False, False, False, True),
        (whole(course("vocational_school_specialised_course", "JPN", title="senmonshi")),
         False, False, False, False),
        (whole(course("vocational_school_specialised_course", "JPN")), False, False, False, UNKNOWN),
        (whole(course("vocational_school_specialised_course", "USA")), False, False, False, False),
        (whole(course("high_school")), False, False, False, False),
        (whole(Education(level="university", degree="bachelor", state="enrolled")),
         False, False, False, False),
    ],
)  # fmt: skip
def test_degrees(
    courses: History[Education], doctor: object, mba: object, master: object, graduate: object
) -> None:
    facts = case(education=courses)
    assert read(facts, education.doctorate) is doctor
    assert read(facts, education.management_degree) is mba
    assert read(facts, education.master_or_professional_degree) is master
    assert read(facts, education.university_or_equal) is graduate


def test_a_degree_counts_from_the_day_of_graduation() -> None:
    facts = case(education=whole(course("graduate_school", degree="doctor", day=date(2025, 3, 25))))
    for day, held in (
        (date(2025, 3, 24), False),
        (date(2025, 3, 25), True),
        (date(2025, 3, 26), True),
    ):
        assert read(facts, education.doctorate, day) is held


def test_an_expected_degree_counts_for_nothing() -> None:
    student = Education(level="graduate_school", degree="master", country="JPN", state="enrolled",
                        expected_on=date(2027, 3, 25))  # fmt: skip
    facts = case(education=whole(student))
    assert read(facts, education.master_or_professional_degree) is False
    assert read(facts, education.japanese_degree) is False
    assert read(facts, education.master_or_professional_degree, date(2027, 3, 25)) is UNKNOWN


@pytest.mark.parametrize(
    ("courses", "several"),
    [
        ([course("graduate_school", degree="master", field="law")], False),
        ([course("graduate_school", degree="master", field="law"),
          course("graduate_school", degree="doctor", field="Law", day=date(2023, 3, 25))], False),
        ([course("graduate_school", degree="master", field="law"),
          course("graduate_school", degree="doctor", field="physics", day=date(2023, 3, 25))], UNKNOWN),
        ([course(degree="bachelor", field="law"), course(degree="bachelor", field="physics")], False),
        ([course("graduate_school", degree="master"), course("graduate_school", degree="mba_mot")],
         UNKNOWN),
    ],
)  # fmt: skip
def test_different_words_need_not_be_different_fields(
    courses: list[Education], several: object
) -> None:
    assert read(case(education=whole(*courses)), education.degrees_in_several_fields) is several
    open_list = case(education=History(tuple(courses)))
    assert read(open_list, education.degrees_in_several_fields) is UNKNOWN


@pytest.mark.parametrize(
    ("entry", "degree", "junior"),
    [
        (course("university", "JPN"), True, False),
        (course("graduate_school", "JPN", degree="master"), True, False),
        (course("graduate_school", "JPN", degree="none"), False, False),
        (course("university", "USA"), False, False),
        (Education(level="university", completed_on=date(2020, 3, 31)), UNKNOWN, False),
        (course("junior_college", "JPN", degree="associate"), False, True),
        (course("college_of_technology", "JPN"), False, False),
        (course("vocational_school_specialised_course", "JPN", title="kodo_senmonshi"), False, False),
    ],
)  # fmt: skip
def test_a_degree_from_japan(entry: Education, degree: object, junior: object) -> None:
    facts = case(education=whole(entry))
    assert read(facts, education.japanese_degree) is degree
    assert read(facts, education.japanese_junior_college_degree) is junior


@pytest.mark.parametrize(
    ("more", "listed"),
    [
        ({"designated_university": True}, True), ({"designated_university": False}, False),
        ({"in_rankings": True}, True), ({"super_global": True}, True),
        ({"innovative_asia_partner": True}, True),
        ({"in_rankings": True, "super_global": True, "innovative_asia_partner": True}, True),
        ({"in_rankings": False, "super_global": False, "innovative_asia_partner": False}, False),
        ({"in_rankings": False}, UNKNOWN), ({}, UNKNOWN),
    ],
)  # fmt: skip
def test_listed_universities(more: dict[str, bool], listed: object) -> None:
    facts = case(education=whole(course(degree="bachelor", **more)))
    assert read(facts, education.designated_university) is listed


@pytest.mark.parametrize(
    ("entry", "major"),
    [
        (course(country="VNM", japanese_major=True), True),
        (course(country="JPN", japanese_major=True), False),
        (course(country="VNM", japanese_major=False), False),
        (course(country="VNM"), UNKNOWN),
        (course("high_school", country="VNM", japanese_major=True), False),
    ],
)
def test_japanese_as_a_major_abroad(entry: Education, major: object) -> None:
    assert read(case(education=whole(entry)), education.japanese_major_abroad) is major


def test_training() -> None:
    training = Qualification(kind="designated_training", passed=True, obtained_on=date(2019, 8, 1),
                             used_japanese_university_classes=True)  # fmt: skip
    facts = case(qualifications=whole(training))
    for day, done in ((date(2019, 7, 31), False), (date(2019, 8, 1), True)):
        assert read(facts, education.designated_training, day) is done
    assert read(facts, education.training_in_japanese_classes) is True
    assert read(case(qualifications=whole()), education.designated_training) is False


def test_years_of_schooling_in_japan() -> None:
    schools = whole(
        Education(level="elementary_school", country="JPN", from_=date(2010, 4, 1), until=date(2013, 3, 31)),
        Education(level="junior_high_school", country="JPN", from_=date(2016, 4, 1), until=date(2019, 3, 31)),
        Education(level="university", country="JPN", from_=date(2022, 4, 1), until=date(2026, 3, 31)),
        Education(level="high_school", country="BRA", from_=date(2019, 4, 1), until=date(2022, 3, 31)),
    )  # fmt: skip
    facts = case(education=schools)
    for day, years in ((date(2019, 3, 31), 5), (date(2019, 4, 1), 6), (AS_OF, 6)):
        assert read(facts, education.years_of_japanese_schooling, day) == years


# --- Experience ------------------------------------------------------------------------------------------


def job(first: date, last: object = GOES_ON, **more: object) -> Employment:
    given: dict[str, object] = {"practice": ("proposed_work",), "full_time": True} | more
    return Employment(from_=first, until=last, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("spans", "day", "years"),
    [
        # Two years, then a gap, then on: the third year is complete on the anniversary, not a day before.
        ([(date(2015, 4, 1), date(2017, 4, 1)), (date(2018, 4, 1), FOREVER)], date(2019, 3, 31), 2),
        ([(date(2015, 4, 1), date(2017, 4, 1)), (date(2018, 4, 1), FOREVER)], date(2019, 4, 1), 3),
        # One year and seven months, then on: five months later two.
        ([(date(2015, 4, 1), date(2016, 11, 1)), (date(2018, 4, 1), FOREVER)], date(2018, 8, 31), 1),
        ([(date(2015, 4, 1), date(2016, 11, 1)), (date(2018, 4, 1), FOREVER)], date(2018, 9, 1), 2),
        # Odd days are carried too: ten days less to wait.
        ([(date(2015, 4, 1), date(2016, 4, 11)), (date(2018, 4, 11), FOREVER)], date(2019, 3, 31), 1),
        ([(date(2015, 4, 1), date(2016, 4, 11)), (date(2018, 4, 11), FOREVER)], date(2019, 4, 1), 2),
        # Overlaps count once.
        ([(date(2015, 4, 1), date(2018, 4, 1)), (date(2016, 4, 1), date(2017, 4, 1))], AS_OF, 3),
        ([(date(2015, 4, 1), date(2018, 3, 31))], AS_OF, 2),
        ([(date(2015, 4, 1), date(2018, 4, 1))], AS_OF, 3),
        ([], AS_OF, 0),
        ([(date(2020, 2, 29), FOREVER)], date(2021, 2, 28), 0),
        ([(date(2020, 2, 29), FOREVER)], date(2021, 3, 1), 1),
    ],
)  # fmt: skip
def test_adding_up_spans(spans: list[tuple[date, date]], day: date, years: int) -> None:
    assert years_over(spans).at(day) == years


def test_years_in_the_work_from_jobs_at_home_and_abroad() -> None:
    jobs = whole(
        job(date(2015, 4, 1), date(2017, 3, 31), country="VNM"),
        job(date(2018, 4, 1)),
        job(date(2017, 4, 1), date(2018, 3, 31), full_time=False, contract="part_time"),
        job(date(2010, 4, 1), date(2012, 3, 31), practice=("management",)),
    )
    facts = case(employment=jobs)
    for fact in (career.years_in_the_work, career.years_in_the_work_shown):
        for day, years in ((date(2019, 3, 31), 2), (date(2019, 4, 1), 3), (date(2026, 4, 1), 10)):
            assert read(facts, fact, day) == years
    assert read(facts, career.management_years) == 2
    assert read(facts, career.research_years) == 0


@pytest.mark.parametrize("kind", ["research", "research_guidance", "education"])
def test_research_guidance_and_teaching_are_one(kind: str) -> None:
    facts = case(employment=whole(job(date(2019, 11, 23), practice=(kind,))))
    for day, years in ((date(2026, 11, 22), 6), (date(2026, 11, 23), 7)):
        assert read(facts, career.research_years, day) == years


def test_jobs_nobody_has_classed_leave_the_years_open_but_not_what_is_shown() -> None:
    classed = job(date(2020, 4, 1))
    for other in (job(date(2010, 4, 1), date(2019, 3, 31), practice=()),
                  job(date(2010, 4, 1), date(2019, 3, 31), practice=("same_field",))):  # fmt: skip
        facts = case(employment=whole(classed, other))
        assert read(facts, career.years_in_the_work) is UNKNOWN
        assert read(facts, career.years_in_the_work_shown) == 6
    open_list = case(employment=History((classed,)))
    assert read(open_list, career.years_in_the_work) is UNKNOWN
    assert read(open_list, career.years_in_the_work_shown) == 6
    undated = case(employment=whole(classed, Employment(practice=("proposed_work",))))
    assert read(undated, career.years_in_the_work) is UNKNOWN


def test_licences() -> None:
    held = whole(
        Qualification(kind="national_licence", passed=True, related_to_work=True, obtained_on=date(2020, 5, 1)),
        Qualification(kind="it_notice_exam", passed=True, obtained_on=date(2022, 5, 1)),
        Qualification(kind="national_licence", passed=True, related_to_work=False),
        Qualification(kind="it_notice_qualification", passed=False),
    )  # fmt: skip
    facts = case(qualifications=held)
    for fact in (career.licences, career.licences_shown):
        days = (date(2020, 4, 30), date(2020, 5, 1), date(2022, 4, 30), date(2022, 5, 1))
        assert [read(facts, fact, day) for day in days] == [0, 1, 1, 2]
    unclear = whole(Qualification(kind="national_licence", passed=True))
    assert read(case(qualifications=unclear), career.licences) is UNKNOWN
    undated = whole(Qualification(kind="it_notice_exam", passed=True))
    assert read(case(qualifications=undated), career.licences) == 1
    assert read(case(qualifications=undated), career.licences, date(2026, 11, 22)) is UNKNOWN


@pytest.mark.parametrize(
    ("recognised", "related", "expected"),
    [(True, True, True), (True, None, UNKNOWN), (None, True, UNKNOWN), (False, True, False),
     (True, False, False)],
)  # fmt: skip
def test_foreign_qualifications(
    recognised: bool | None, related: bool | None, expected: object
) -> None:
    entry = Qualification(kind="award", passed=True, recognised_by_minister=recognised,
                          related_to_work=related, obtained_on=date(2021, 1, 1))  # fmt: skip
    facts = case(qualifications=whole(entry))
    assert read(facts, career.foreign_qualification) is expected
    before = False if expected is not UNKNOWN else UNKNOWN
    assert read(facts, career.foreign_qualification, date(2020, 12, 31)) is before


# --- Pay ---------------------------------------------------------------------------------------------------


def paid(*entries: Pay, complete: bool = True, **more: object) -> Employment:
    return job(
        date(2020, 4, 1), organisation="acme", pay=History(entries, complete=complete), **more
    )


def test_pay_follows_the_job() -> None:
    work = paid(Pay(yen_per_year=5_000_000), Pay(from_=date(2024, 4, 1), yen_per_month=500_000))
    earlier = job(date(2018, 4, 1), date(2020, 3, 31), pay=whole(Pay(yen_per_year=3_000_000)))
    facts = case(employment=whole(earlier, work))
    expected = [
        (date(2018, 3, 31), NONE), (date(2018, 4, 1), 3_000_000), (date(2020, 3, 31), 3_000_000),
        (date(2020, 4, 1), 5_000_000), (date(2024, 3, 31), 5_000_000), (date(2024, 4, 1), 6_000_000),
        (AS_OF, 6_000_000), (date(2030, 1, 1), 6_000_000),
    ]  # fmt: skip
    for day, yen in expected:
        assert read(facts, pay.annual, day) == yen


def test_what_counts_as_pay() -> None:
    parts = (Pay(kind="base", yen_per_month=300_000), Pay(kind="bonus", yen_per_year=1_000_000),
             Pay(kind="allowance", yen_per_month=10_000))  # fmt: skip
    beside = (
        Pay(kind="expense_allowance", yen_per_month=20_000),
        Pay(kind="overtime", yen_per_month=50_000),
    )
    assert read(case(employment=whole(paid(*parts, *beside))), pay.annual) == 4_720_000
    assert read(case(employment=whole(paid(*parts, complete=False))), pay.annual) is UNKNOWN
    assert read(case(employment=whole(paid(*beside))), pay.annual) is UNKNOWN
    whole_sum = (Pay(kind="total", yen_per_year=7_000_000), *beside)
    assert read(case(employment=whole(paid(*whole_sum, complete=False))), pay.annual) == 7_000_000


def test_the_foreign_organisation_of_a_transferee_counts_and_another_in_japan_does_not() -> None:
    organisations = {
        "acme": Organisation(country="JPN"), "head_office": Organisation(country="USA"),
        "club": Organisation(country="JPN"), "someone": Organisation(),
    }  # fmt: skip
    base = Pay(yen_per_year=4_000_000)
    for payer, yen in (("head_office", 6_000_000), ("club", 4_000_000), ("someone", UNKNOWN)):
        work = paid(base, Pay(yen_per_year=2_000_000, paid_by=payer))
        facts = case(organisations=organisations, employment=whole(work))
        assert read(facts, pay.annual) == yen


def test_side_jobs_do_not_count() -> None:
    side = job(date(2024, 4, 1), full_time=False, contract="part_time",
               pay=whole(Pay(yen_per_year=1_000_000)))  # fmt: skip
    facts = case(employment=whole(paid(Pay(yen_per_year=4_000_000)), side))
    assert read(facts, pay.annual) == 4_000_000


def test_an_offer_counts_from_the_day_of_the_case_and_leaves_the_past_alone() -> None:
    offer = ProposedActivity(
        organisation="other", from_=date(2027, 4, 1), pay=whole(Pay(from_=date(2027, 4, 1), yen_per_year=9_000_000)),
    )  # fmt: skip
    facts = case(offer, employment=whole(paid(Pay(yen_per_year=5_000_000))))
    for day, yen in (
        (date(2026, 11, 22), 5_000_000),
        (AS_OF, 9_000_000),
        (date(2027, 4, 1), 9_000_000),
    ):
        assert read(facts, pay.annual, day) == yen


def test_a_raise_that_is_promised_is_a_step() -> None:
    going_on = ProposedActivity(
        organisation="acme",
        pay=whole(Pay(from_=date(2025, 4, 1), yen_per_year=5_600_000),
                  Pay(from_=date(2027, 4, 1), yen_per_year=7_100_000)),
    )  # fmt: skip
    facts = case(going_on, employment=whole(paid(Pay(yen_per_year=5_000_000))))
    for day, yen in ((date(2026, 11, 22), 5_000_000), (AS_OF, 5_600_000), (date(2027, 3, 31), 5_600_000),
                     (date(2027, 4, 1), 7_100_000)):  # fmt: skip
        assert read(facts, pay.annual, day) == yen


def test_a_job_whose_end_nobody_stated_says_nothing_later() -> None:
    work = Employment(
        from_=date(2020, 4, 1), full_time=True, pay=whole(Pay(yen_per_year=5_000_000))
    )
    facts = case(employment=whole(work))
    assert read(facts, pay.annual, date(2020, 4, 1)) == 5_000_000
    assert read(facts, pay.annual, date(2020, 4, 2)) is UNKNOWN


# --- Japanese ----------------------------------------------------------------------------------------------


def proof(**more: object) -> LanguageTest:
    return LanguageTest(passed=True, passed_on=date(2024, 1, 22), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tests", "n1", "n2"),
    [
        (whole(), False, False),
        (whole(proof(test="jlpt", level="n1")), True, True),
        (whole(proof(test="jlpt", level="n2")), False, True),
        (whole(proof(test="jlpt", level="n3")), False, False),
        (whole(proof(test="bjt", score=399)), False, False),
        (whole(proof(test="bjt", score=400)), False, True),
        (whole(proof(test="bjt", score=401)), False, True),
        (whole(proof(test="bjt", score=479)), False, True),
        (whole(proof(test="bjt", score=480)), True, True),
        (whole(proof(test="bjt", score=481)), True, True),
        (whole(proof(test="jlpt")), UNKNOWN, UNKNOWN),
        (History((proof(test="jlpt", level="n2"),)), UNKNOWN, True),
        (History(), UNKNOWN, UNKNOWN),
        (whole(LanguageTest(test="jlpt", level="n1", passed=False)), False, False),
        (whole(proof(test="toeic", language="en", score=900)), False, False),
    ],
)
def test_levels_of_japanese(tests: History[LanguageTest], n1: object, n2: object) -> None:
    facts = case(languages=tests)
    assert read(facts, languages.shows_n1) is n1
    assert read(facts, languages.shows_n2) is n2


def test_a_test_counts_from_the_day_of_the_result() -> None:
    facts = case(languages=whole(proof(test="jlpt", level="n1")))
    for day, shown in (
        (date(2024, 1, 21), False),
        (date(2024, 1, 22), True),
        (date(2024, 1, 23), True),
    ):
        assert read(facts, languages.shows_n1, day) is shown


def test_the_framework_level_is_what_a_certificate_states() -> None:
    two = whole(proof(test="jlpt", level="n2", cefr="b2"),
                LanguageTest(passed=True, passed_on=date(2025, 8, 1), test="jlpt", level="n1", cefr="c1"))  # fmt: skip
    facts = case(languages=two)
    for day, level in (
        (date(2024, 1, 21), "none"),
        (date(2024, 1, 22), "b2"),
        (date(2025, 8, 1), "c1"),
    ):
        assert read(facts, languages.japanese_framework_level, day) == level
    unsaid = case(languages=whole(proof(test="jlpt", level="n2")))
    assert read(unsaid, languages.japanese_framework_level) is UNKNOWN


# --- Research ---------------------------------------------------------------------------------------------


def test_research() -> None:
    done = whole(
        Research(kind="patent", as_inventor=True, on=date(2020, 1, 1)),
        Research(kind="patent", as_inventor=False),
        Research(kind="grant", on=date(2021, 1, 1)),
        Research(kind="paper", in_listed_journal=True, responsible_author=True, count=3, on=date(2022, 1, 1)),
        Research(kind="paper", in_listed_journal=True, responsible_author=False),
        Research(kind="talk"),
    )  # fmt: skip
    facts = case(research=done)
    assert [read(facts, fact) for fact in (research.patents, research.grants, research.papers)] == [
        1,
        1,
        3,
    ]
    assert read(facts, research.papers_shown, date(2021, 12, 31)) == 0
    assert (
        read(facts, research.papers, date(2022, 6, 1)) is UNKNOWN
    )  # three by then, perhaps more since counted
    assert read(facts, research.patents, date(2019, 12, 31)) == 0
    assert read(facts, research.other_result) is False
    claimed = case(research=whole(Research(kind="other_recognised", on=date(2023, 1, 1))))
    for day, said in ((date(2022, 12, 31), False), (date(2023, 1, 1), True)):
        assert read(claimed, research.other_result, day) is said
    unclear = case(research=whole(Research(kind="paper", responsible_author=True)))
    assert read(unclear, research.papers) is UNKNOWN


# --- Organisation ------------------------------------------------------------------------------------------

ACME = Organisation(
    country="JPN", small_or_medium=Changing.always(True),
    innovation_support=Changing((Step(False), Step(True, date(2025, 7, 1)))),
    local_government_support=Changing.always(False), special_zone_support=Changing.always(False),
    rd_ratio=Changing.always(Decimal("0.031")), business_property_yen=Changing.always(30_000_000),
    full_time_staff=Changing.always(1),
)  # fmt: skip
OTHER = Organisation(country="JPN", small_or_medium=Changing.always(False))


def test_the_organisation_is_the_one_that_carries_the_activity_on_the_day() -> None:
    jobs = whole(
        job(date(2018, 4, 1), date(2022, 3, 31), organisation="other"),
        job(date(2022, 4, 1), organisation="acme"),
    )
    facts = case(None, {"acme": ACME, "other": OTHER}, employment=jobs)
    for day, small in (
        (date(2018, 3, 31), UNKNOWN),
        (date(2022, 3, 31), False),
        (date(2022, 4, 1), True),
    ):
        assert read(facts, organisation.small_or_medium, day) is small
    for day, support in ((date(2025, 6, 30), False), (date(2025, 7, 1), True)):
        assert read(facts, organisation.innovation_support, day) is support
    assert read(facts, organisation.business_property) == 30_000_000
    assert read(facts, organisation.full_time_staff) == 1


def test_the_organisation_proposed_counts_from_the_day_of_the_case() -> None:
    facts = case(
        ProposedActivity(organisation="other"), {"acme": ACME, "other": OTHER},
        employment=whole(job(date(2022, 4, 1), organisation="acme")),
    )  # fmt: skip
    for day, small in ((date(2026, 11, 22), True), (AS_OF, False), (date(2027, 1, 1), False)):
        assert read(facts, organisation.small_or_medium, day) is small


@pytest.mark.parametrize(
    ("day", "ratio"),
    [
        # The year from 2025-04-01 ended on 2026-03-31; for two months the year before it still counts.
        (date(2025, 5, 31), UNKNOWN),
        (date(2025, 6, 1), Decimal("0.02")),
        (date(2026, 3, 31), Decimal("0.02")),
        (date(2026, 4, 1), Decimal("0.02")),
        (date(2026, 5, 31), Decimal("0.02")),
        (date(2026, 6, 1), Decimal("0.04")),
        (date(2026, 6, 2), Decimal("0.04")),
        (date(2027, 5, 31), Decimal("0.04")),
    ],
)
def test_the_fiscal_year_of_the_research_ratio(day: date, ratio: object) -> None:
    acme = Organisation(
        rd_ratio=Changing(
            (Step(Decimal("0.02"), date(2024, 4, 1)), Step(Decimal("0.04"), date(2025, 4, 1)))
        )
    )
    facts = case(None, {"acme": acme}, employment=whole(job(date(2018, 4, 1), organisation="acme")))
    assert read(facts, organisation.research_ratio, day) == ratio


@pytest.mark.parametrize(
    ("position", "rank"),
    [
        ("representative_director", "representative"),
        ("managing_partner_with_representation", "representative"), ("director", "director"),
        ("executive_officer", "director"), ("managing_partner", "director"), ("manager", "none"),
        ("employee", "none"), ("sole_proprietor", "none"), ("other", "none"), (None, UNKNOWN),
    ],
)  # fmt: skip
def test_position(position: str | None, rank: object) -> None:
    facts = case(ProposedActivity(position=position))  # type: ignore[arg-type]
    assert read(facts, organisation.position) == rank


def test_what_the_proposed_activity_says_holds_for_the_past_at_the_same_organisation() -> None:
    proposed = ProposedActivity(organisation="acme", growth_field_project=True, investment_yen=100_000_000,
                                position="representative_director", investment_management_business=False)  # fmt: skip
    jobs = whole(
        job(date(2018, 4, 1), date(2022, 3, 31), organisation="other"),
        job(date(2022, 4, 1), organisation="acme"),
    )
    facts = case(proposed, {"acme": ACME, "other": OTHER}, employment=jobs)
    for day, value in ((date(2022, 3, 31), UNKNOWN), (date(2022, 4, 1), True), (AS_OF, True)):
        assert read(facts, organisation.growth_field_project, day) is value
    assert read(facts, organisation.finance_work) is False
    assert read(facts, organisation.own_investment) == 100_000_000
    managing = case(ProposedActivity(position="manager", investment_yen=100_000_000))
    assert read(managing, organisation.own_investment) == 0


# --- The activity of a highly skilled professional ---------------------------------------------------------------

ENGINEER = "engineer_specialist_in_humanities_international_services"


def held(*spells: StatusSpell) -> History[StatusSpell]:
    return History(spells, complete=True)


def spell(status: str, first: date, last: object = GOES_ON, **more: object) -> StatusSpell:
    return StatusSpell(status=status, from_=first, until=last, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("status", "letter"),
    [
        ("highly_skilled_professional_i_a", "a"), ("highly_skilled_professional_i_b", "b"),
        ("highly_skilled_professional_i_c", "c"), ("professor", "a"), ("researcher", "a"),
        (ENGINEER, "b"), ("business_manager", "c"), ("long_term_resident", UNKNOWN),
        ("student", UNKNOWN),
    ],
)  # fmt: skip
def test_type_of_the_status_held(status: str, letter: object) -> None:
    facts = case(statuses=held(spell(status, date(2020, 4, 1))))
    assert read(facts, hsp.activity_type) == letter


def test_type_and_status_below_of_what_is_proposed() -> None:
    mine = held(spell(ENGINEER, date(2020, 4, 1)))
    manager = case(
        ProposedActivity(status="highly_skilled_professional_i_c", position="director"),
        statuses=mine,
    )
    for day, letter in ((date(2026, 11, 22), "b"), (AS_OF, "c")):
        assert read(manager, hsp.activity_type, day) == letter
    assert read(manager, hsp.status_below) == "business_manager"
    engineer = case(
        ProposedActivity(status="highly_skilled_professional_i_b", branch="natural_sciences"),
        statuses=mine,
    )
    assert read(engineer, hsp.activity_type) == "b"
    assert read(engineer, hsp.status_below) == ENGINEER
    translator = case(
        ProposedActivity(status=ENGINEER, branch="international_services"), statuses=mine
    )
    assert read(translator, hsp.activity_type) is UNKNOWN
    assert read(case(statuses=mine), hsp.status_below) == ENGINEER
    assert read(case(), hsp.status_below) is UNKNOWN


def test_years_held_add_up_over_letters() -> None:
    facts = case(
        statuses=held(
            spell("highly_skilled_professional_i_a", date(2018, 4, 1), date(2019, 3, 31)),
            spell(ENGINEER, date(2019, 4, 1), date(2022, 3, 31)),
            spell("highly_skilled_professional_i_b", date(2022, 4, 1)),
        )
    )
    for day, years in ((date(2019, 3, 31), 0), (date(2019, 4, 1), 1), (date(2024, 3, 31), 2),
                       (date(2024, 4, 1), 3)):  # fmt: skip
        assert read(facts, hsp.years_held, day) == years
    for letter, day, has in (("a", date(2018, 3, 31), False), ("a", date(2018, 4, 1), True),
                             ("b", date(2022, 3, 31), False), ("b", date(2022, 4, 1), True),
                             ("c", AS_OF, False)):  # fmt: skip
        assert read(facts, hsp.has_held(type=letter), day) is has


def test_the_former_designated_activities_count_for_the_years() -> None:
    facts = case(
        statuses=held(
            spell(
                "designated_activities",
                date(2013, 4, 1),
                date(2016, 3, 31),
                designated_activity="hsp",
            ),
            spell(ENGINEER, date(2016, 4, 1)),
        )
    )
    for day, years in ((date(2016, 3, 31), 2), (date(2016, 4, 1), 3)):
        assert read(facts, hsp.years_held, day) == years
    for day, held_then in ((date(2015, 3, 31), False), (date(2015, 4, 1), True), (AS_OF, True)):
        assert read(facts, hsp.designated_when_the_status_began, day) is held_then
    assert read(facts, hsp.has_held(type="b")) is UNKNOWN  # which letter they were is not stated
    assert read(case(statuses=held()), hsp.designated_when_the_status_began) is False
    assert read(case(), hsp.designated_when_the_status_began) is UNKNOWN


@pytest.mark.parametrize(
    ("last", "expected"),
    [(date(2015, 3, 31), False), (date(2015, 4, 1), True), (date(2015, 4, 2), True)],
)
def test_held_when_the_status_began(last: date, expected: bool) -> None:
    facts = case(
        statuses=held(
            spell("designated_activities", date(2013, 4, 1), last, designated_activity="hsp"),
            spell(ENGINEER, last + timedelta(days=1)),
        )
    )
    assert read(facts, hsp.designated_when_the_status_began) is expected


def test_the_activity_of_hsp_is_that_of_the_present_status() -> None:
    mine = held(spell("highly_skilled_professional_i_b", date(2022, 4, 1)))
    stated = (StatedFact(fact="activity.activity_performed", value=True, on=date(2022, 4, 1)),)
    doing = CaseFacts(
        Case(
            as_of=AS_OF, applicant="me", persons=Named({"me": Person(statuses=mine)}), facts=stated
        )
    )
    assert read(doing, hsp.activity_done) is True
    other = held(spell(ENGINEER, date(2022, 4, 1)))
    elsewhere = CaseFacts(
        Case(
            as_of=AS_OF, applicant="me", persons=Named({"me": Person(statuses=other)}), facts=stated
        )
    )
    assert read(elsewhere, hsp.activity_done) is UNKNOWN
