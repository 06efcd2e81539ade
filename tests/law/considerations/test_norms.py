"""Norms beside a verdict: all weigh, each says what norm it is, none is a requirement of a scheme."""

from __future__ import annotations

from datetime import date

from zairyu.law.considerations import CONSIDERATIONS
from zairyu.law.register import all_rules
from zairyu.logic import Effect, Norm, Outcome, Scheme, assess

NOW = date(2026, 11, 25)


def test_all_weigh_and_none_is_met_of_itself() -> None:
    assert len(CONSIDERATIONS) == 7
    for norm in CONSIDERATIONS:
        assert norm.effect is Effect.WEIGHS
        assert assess(norm, {}, NOW).outcome is Outcome.UNKNOWN


def test_what_kind_of_norm_each_is() -> None:
    kinds = {norm.id.rsplit(".", 1)[1]: norm.norm for norm in CONSIDERATIONS}
    assert kinds == {
        "limits_of_discretion": Norm.PRACTICE,
        "proportionality": Norm.PRACTICE,
        "equal_application": Norm.STATUTE,
        "family_unity": Norm.STATUTE,
        "childs_interests": Norm.STATUTE,
        "non_refoulement": Norm.STATUTE,
        "no_penalty_for_coming": Norm.STATUTE,
    }


def test_none_is_an_item_that_could_decide() -> None:
    ids = {norm.id for norm in CONSIDERATIONS}
    for rule in all_rules().values():
        if isinstance(rule, Scheme):
            assert not ids & {item.id for item in rule.items}
