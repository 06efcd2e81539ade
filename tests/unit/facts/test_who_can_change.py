"""Who can change each fact: every fact stands in one list, and what is never proposed stays out of reach."""

from __future__ import annotations

import pytest

from zairyu.facts import all_facts
from zairyu.facts import who_can_change as table
from zairyu.facts.who_can_change import WHO_CAN_CHANGE, about_the_person, who_can_change


def test_every_fact_is_in_the_table() -> None:
    missing = sorted(set(all_facts()) - set(WHO_CAN_CHANGE))
    assert not missing, f"say in facts/who_can_change.py who can change: {', '.join(missing)}"


def test_the_table_names_no_fact_that_is_not_there() -> None:
    unknown = sorted(set(WHO_CAN_CHANGE) - set(all_facts()))
    assert not unknown, f"no such facts: {', '.join(unknown)}"


def test_no_fact_stands_twice() -> None:
    listed = [name for names in table._LISTED.values() for name in names]
    assert sorted(set(listed)) == sorted(listed)


def test_a_fact_in_no_list_is_nobodys(monkeypatch: pytest.MonkeyPatch) -> None:
    fact = all_facts()["activity.pay"]
    assert who_can_change(fact) == "employer"
    monkeypatch.setattr(table, "WHO_CAN_CHANGE", {})
    assert table.who_can_change(fact) == "nobody"


NEVER = (
    "family.spouse_of_resident",
    "family.marriage_years",
    "family.marriage_is_genuine",
    "family.child_of_resident",
    "residence.recognised_as",
    "residence.status_held",
    "person.japanese_national",
    "conduct.punished",
    "livelihood.on_public_assistance",
    "duties.on_time",
)


@pytest.mark.parametrize("name", NEVER)
def test_marriage_protection_and_the_past_are_never_proposed(name: str) -> None:
    assert who_can_change(all_facts()[name]) == "never_proposed"


def test_no_fact_of_the_family_can_be_brought_about() -> None:
    family = [fact for fact in all_facts().values() if fact.id.startswith("family.")]
    assert {who_can_change(fact) for fact in family} == {"never_proposed"}


def test_what_is_about_the_person_and_what_about_the_work() -> None:
    facts = all_facts()
    of_person = ("person.age", "schooling.university_graduate", "activity.experience_years",
                 "activity.relevance_of_study", "business.shows_japanese_b2")  # fmt: skip
    of_work = ("activity.pay", "activity.field_of_work", "organisation.business_property",
               "activity.employer_category", "business.has_office")  # fmt: skip
    assert all(about_the_person(facts[name]) for name in of_person)
    assert not any(about_the_person(facts[name]) for name in of_work)
