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


def test_they_stand_beside_a_change_and_an_extension_and_move_neither() -> None:
    import zairyu as z
    from zairyu.logic import Effect

    case = z.case_from_dict(
        {
            "zairyu": 1,
            "as_of": "2026-11-25",
            "applicant": "me",
            "persons": {
                "me": {
                    "statuses": [
                        {
                            "status": "student",
                            "from": "2025-04-01",
                            "until": "none",
                            "expires_on": "2027-04-01",
                        }
                    ]
                }
            },
        }
    )
    for request in (z.extension(), z.change_of_status("long_term_resident")):
        beside = z.check(case, request, on="2026-11-25").considerations
        ids = {node.expr.id for node in beside}  # type: ignore[attr-defined]
        assert {"considerations.limits_of_discretion", "considerations.equal_application"} <= ids
        assert "considerations.non_refoulement" not in ids
        assert all(node.expr.effect is Effect.WEIGHS for node in beside)  # type: ignore[attr-defined]
