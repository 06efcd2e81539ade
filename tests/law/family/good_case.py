"""People who hold each family position, as plain values; each test changes what it is about."""

from __future__ import annotations

from datetime import date

from zairyu.logic import Found, Outcome, assess

NOW = date(2026, 11, 25)


def found(value: object) -> Found:
    return Found(value, by="agency", on=None)


MARRIED: dict[str, object] = {
    "person.japanese_national": False,
    "ties.partner_kind": "marriage",
    "ties.marriage_valid_in_japan": True,
    "ties.marriage_valid_in_other_country": True,
    "family.marriage_is_genuine": found(True),
}
NO_PARENT: dict[str, object] = {
    "ties.special_adoptee_of_japanese": False,
    "ties.born_as_child_of_japanese": False,
    "ties.born_in_japan_to_permanent_resident": False,
    "ties.stayed_since_birth": False,
}
SPOUSE = MARRIED | NO_PARENT | {"ties.spouse_of_japanese": True}
SPOUSE_OF_PR = MARRIED | NO_PARENT | {"ties.spouse_of_permanent_resident": True}
CHILD: dict[str, object] = {
    "ties.partner_kind": "none",
    "ties.relation_to_supporter": "child",
    "ties.is_supported": found(True),
    "ties.supporter_studies_at_higher_level": False,
}
NOBODY: dict[str, object] = {
    "person.age": 30,
    "residence.recognised_as": "none",
    "conduct.punished": False,
    "conduct.repeated_violations": False,
    "ties.partner_kind": "none",
    "ties.marriage_valid_in_japan": False,
    "ties.unmarried": True,
    "ties.lives_on_support": True,
    "long_term.relative_of_resettled_person": False,
    "long_term.child_of_person_born_as_child_of_japanese": False,
    "long_term.grandchild_of_former_national_with_register": False,
    "long_term.spouse_position": "none",
    "long_term.sponsor_period_months": 12,
    "long_term.sponsor_is_by_descent": False,
    "long_term.sponsor_landed_as_spouse_and_divorced": False,
    "long_term.supporting_parent": "none",
    "long_term.adoptive_parent": "none",
    "long_term.is_adopted": False,
    "long_term.remained_in_china": "none",
}
"""Under no item of the Long-Term Resident notice."""


def outcome(rule: object, values: dict[str, object], on: date = NOW) -> Outcome:
    return assess(rule, values, on).outcome  # type: ignore[arg-type]
