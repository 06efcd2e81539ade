"""The catalogue under any name and any day: round trips, no crash, exclusive answers."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from zairyu.calendar import Period
from zairyu.errors import LawNotCovered, UnknownName
from zairyu.statuses import (
    CATALOGUE,
    STATUS_IDS,
    counts_as,
    days_of_new_periods,
    designated_activities,
    designated_activity,
    family,
    longest_period_of_stay,
    mid_to_long_term,
    status,
    status_on,
    statuses,
)
from zairyu.statuses.catalogue import folded, names_of

days = st.dates(date(1985, 1, 1), date(2040, 12, 31))
entries = st.sampled_from(CATALOGUE)
ids = st.sampled_from(STATUS_IDS)
named = st.sampled_from([(name, entry.id) for entry in CATALOGUE for name in names_of(entry)])
SEPARATORS = " _-・/()　"


@given(named, st.data())
def test_every_name_finds_its_entry_however_it_is_written(name_and_id, data):
    name, expected = name_and_id
    letters = [data.draw(st.sampled_from([each, each.upper(), each.lower()])) for each in name]
    noisy = "".join(data.draw(st.sampled_from(["", *SEPARATORS])) + each for each in letters)
    assert status(name).id == expected
    assert status(noisy).id == expected


@given(st.text(max_size=300))
def test_any_text_finds_an_entry_or_is_unknown(text):
    for ask in (status, designated_activity, family):
        with suppress(UnknownName):
            assert ask(text)


@given(st.text(st.characters(max_codepoint=127), max_size=60))
def test_folding_is_done_once_for_all(text):
    assert folded(folded(text)) == folded(text)


@given(entries, days)
def test_at_most_one_wording_of_each_value_holds(entry, on):
    dated = (
        entry.landing_criteria, entry.certificate_of_eligibility, entry.card, entry.notification,
        entry.inactivity, entry.sponsors_dependents, entry.counts,
    )  # fmt: skip
    for value in dated:
        holding = [
            version
            for version in value.versions
            if (version.start or date.min) <= on < (version.until or date.max)
        ]
        assert len(holding) <= 1
        assert value.on(on) == (holding[0].value if holding else None)
    assert sum(version.contains(on) for version in entry.periods) <= 1


@given(entries, days)
def test_what_can_be_granted_is_allowed_and_no_longer_than_the_longest(entry, on):
    version = entry.period_version(on)
    for period in entry.periods_on(on):
        if isinstance(period, Period):
            assert version is not None
            assert version.allows(period) is True
            assert period.total_months <= entry.longest_on(on).total_months


@given(ids, days)
def test_what_stands_for_a_name_can_be_held_that_day(name, on):
    try:
        found = status_on(name, on)
    except LawNotCovered:
        assert not status(name).in_force(on)
        return
    assert found.can_be_held(on)
    assert (found.id == name) is status(name).can_be_held(on)


@given(ids, days)
def test_the_longest_period_changes_only_on_the_days_named(name, on):
    named_days = days_of_new_periods(name)
    ends = {day for each in (status(name), *map(status, status(name).predecessors))
            for day in (each.start, each.until) if day}  # fmt: skip
    earlier = max([day for day in (*named_days, *ends) if day <= on], default=None)
    if earlier is not None:
        assert longest_period_of_stay(name, on) == longest_period_of_stay(name, earlier)


@given(days)
def test_nobody_holds_a_whole_and_parts_never_stand_without_it(on):
    held = {entry.id for entry in statuses(on)}
    everything = {entry.id for entry in statuses(on, families=True)}
    assert held <= everything
    for entry in statuses(on, families=True):
        assert not (entry.is_divided(on) and entry.id in held)
        if entry.parent is not None:
            assert entry.parent in everything


@given(
    ids,
    st.one_of(
        st.none(),
        st.just("indefinite"),
        st.builds(Period, st.integers(0, 6), st.integers(0, 11), st.integers(0, 366)),
    ),
    days,
    st.sampled_from([None, *(entry.code for entry in designated_activities())]),
)
def test_more_knowledge_never_turns_a_card_answer(name, period, on, code):
    without = mid_to_long_term(name, period, on)
    with_code = mid_to_long_term(name, period, on, designated=code)
    unknown_period = mid_to_long_term(name, None, on, designated=code)
    assert without in (None, with_code)
    assert unknown_period in (None, with_code)


@given(ids, days, st.sampled_from([None, *(entry.code for entry in designated_activities())]))
def test_what_it_counts_as_is_always_one_of_the_words(name, on, code):
    assert counts_as(name, on, designated=code) in {
        "work", "residence", "neither", "by_subdivision", "unknown",
    }  # fmt: skip
