"""The model: spells, histories, changing values, tables; every field says what it means."""

from __future__ import annotations

import pickle
from datetime import date

import attrs
import pytest

from zairyu.case import (
    NONE,
    NOT_APPLICABLE,
    Case,
    Changing,
    History,
    Named,
    Person,
    Plan,
    Spell,
    Step,
)
from zairyu.case.reference import _records
from zairyu.case.walk import Leaf, RecordAt, meanings, values_of


def all_records() -> list[type]:
    found: list[type] = []
    todo: list[type] = [Case]
    while todo:
        kind = todo.pop()
        if kind not in found:
            found.append(kind)
            todo.extend(_records(kind))
    return found


@pytest.mark.parametrize("kind", all_records(), ids=lambda kind: kind.__name__)
def test_every_field_is_explained_in_both_languages(kind: type) -> None:
    said = meanings(kind)
    assert set(said) == {each.name for each in attrs.fields(kind)}
    for _, say in said.values():
        assert len(say.en) > 2
        assert any(ord(letter) > 0x3000 for letter in say.ja)


def test_personal_records_mark_what_one_may_prefer_not_to_say() -> None:
    from zairyu.case import Offence, Violation

    for kind in (Offence, Violation):
        own = [name for name in meanings(kind) if name not in ("from_", "until")]
        assert all(meanings(kind)[name][1].sensitive for name in own)


FIRST, LAST = date(2022, 4, 1), date(2025, 3, 31)


@pytest.mark.parametrize(
    ("spell", "day", "covered"),
    [
        (Spell(from_=FIRST, until=LAST), date(2022, 3, 31), False),
        (Spell(from_=FIRST, until=LAST), FIRST, True),
        (Spell(from_=FIRST, until=LAST), LAST, True),
        (Spell(from_=FIRST, until=LAST), date(2025, 4, 1), False),
        (Spell(from_=FIRST, until=NONE), date(2100, 1, 1), True),
        (Spell(from_=FIRST), FIRST, True),
        (Spell(from_=FIRST), date(2022, 4, 2), None),
        (Spell(from_=FIRST), date(2022, 3, 31), False),
        (Spell(until=LAST), LAST, None),
        (Spell(until=LAST), date(2025, 4, 1), False),
        (Spell(until=NONE), FIRST, None),
        (Spell(), FIRST, None),
    ],
)
def test_a_spell_covers_both_its_days(spell: Spell, day: date, covered: bool | None) -> None:
    assert spell.covers(day) is covered


def test_the_end_of_a_spell_is_the_day_after_it() -> None:
    assert Spell(until=LAST).end == date(2025, 4, 1)
    assert Spell(until=NONE).end is None
    assert Spell(until=date.max).end == date.max
    assert (Spell(until=NONE).goes_on, Spell().goes_on) == (True, False)


def test_a_changing_value_is_unknown_before_its_first_step() -> None:
    capital = Changing((Step(5, date(2020, 1, 1)), Step(30, date(2026, 5, 1))))
    assert capital.at(date(2019, 12, 31)) is None
    assert capital.at(date(2020, 1, 1)) == 5
    assert capital.at(date(2026, 4, 30)) == 5
    assert capital.at(date(2026, 5, 1)) == 30
    assert Changing.always(7).at(date.min) == 7
    assert Changing().says_nothing


def test_what_a_history_tells() -> None:
    unknown, empty = History(), History((), complete=True)
    some = History((1,), complete_from=date(2020, 1, 2))
    assert (unknown.says_nothing, empty.says_nothing, some.says_nothing) == (True, False, False)
    assert (unknown.is_none, empty.is_none, some.is_none) == (False, True, False)
    assert some.is_complete_from(date(2020, 1, 2))
    assert not some.is_complete_from(date(2020, 1, 1))
    assert empty.is_complete_from(date.min)
    assert not unknown.is_complete_from(date.max)
    assert (len(some), list(some), bool(some), bool(empty)) == (1, [1], True, False)
    assert some.plus(2) == History((1, 2), complete_from=date(2020, 1, 2))


def test_tables_by_id() -> None:
    table = Named({"b": 1, "a": 2})
    assert list(table) == ["b", "a"]
    assert table == Named({"a": 2, "b": 1})
    assert hash(table) == hash(Named({"a": 2, "b": 1}))
    assert table != {"a": 2, "b": 1}
    assert pickle.loads(pickle.dumps(table)) == table
    assert repr(table) == "Named({'b': 1, 'a': 2})"
    with pytest.raises(TypeError):
        table["c"] = 3  # type: ignore[index]


def test_explicit_absences_are_shown_by_name() -> None:
    assert (repr(NONE), repr(NOT_APPLICABLE)) == ("NONE", "NOT_APPLICABLE")


def test_records_cannot_be_changed() -> None:
    person = Person(born_on=date(1996, 2, 14))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        person.born_on = None  # type: ignore[misc]
    assert not hasattr(person, "__dict__")


def test_a_plan_of_a_record_is_not_a_fact() -> None:
    fact = Plan(on=date(2027, 1, 1), fact="a.b", value=3).as_stated()
    assert (fact.fact, fact.value, fact.on, fact.standing) == ("a.b", 3, date(2027, 1, 1), "stated")
    with pytest.raises(ValueError, match="record"):
        Plan(on=date(2027, 1, 1)).as_stated()


def test_going_through_a_case_gives_every_value_with_its_place() -> None:
    household = attrs.evolve(Person(), nationalities=History(("VNM", "NOR")))
    case = Case(as_of=date(2026, 11, 23), applicant="me", persons=Named({"me": household}))
    found = {each.path: each for each in values_of(case)}
    assert set(found) == {
        "", "as_of", "applicant", "persons.me",
        "persons.me.nationalities[0]", "persons.me.nationalities[1]",
    }  # fmt: skip
    assert isinstance(found["persons.me"], RecordAt)
    leaf = found["persons.me.nationalities[1]"]
    assert isinstance(leaf, Leaf)
    assert (leaf.value, leaf.say.kind, leaf.owner) == ("NOR", "nationality", household)


def test_names_load_on_first_use() -> None:
    import zairyu.case

    with pytest.raises(AttributeError, match="no_such_name"):
        _ = zairyu.case.no_such_name
