"""The four verdicts, exactly as the design defines them."""

from __future__ import annotations

from datetime import date

import pytest

from zairyu.logic import (
    Cause,
    Claim,
    Effect,
    Found,
    Outcome,
    Text,
    Verdict,
    all_of,
    any_of,
    assess,
    constant,
    decide,
    flag,
    judgement,
    not_encoded,
    number,
    only_if,
    requirement,
    scheme,
    unless,
    unseen,
)  # fmt: skip

ON = date(2026, 11, 23)
SAID = flag("verdicts.said", ja="事実", en="Said")
OTHER = flag("verdicts.other", ja="別の事実", en="Other")
SUITS = judgement("verdicts.suits", ja="相当", en="Suits")
PAY = number("verdicts.pay", unit="yen per month", ja="給料", en="Pay")
PEER = number("verdicts.peer", unit="yen per month", ja="比較", en="Peer's pay")

MET = constant("met")
NOT_MET = constant("not_met")
LEVEL = unseen(ja="水準", en="level", open_standard=True)
WAY = unseen(ja="道", en="way", open_standard=False)
LATER = not_encoded(ja="未収録", en="not encoded")

REQUIRED = Effect.REQUIRED
IN_PRINCIPLE = Effect.REQUIRED_IN_PRINCIPLE
NEGATIVE = Effect.NEGATIVE_IN_PRINCIPLE


def _scheme(*items):
    named = [
        requirement(f"verdicts.r{index}", when=when, ja="規", en="rule", effect=effect)
        for index, (effect, when) in enumerate(items)
    ]
    return scheme("verdicts.scheme", ja="審", en="scheme", items=named)


@pytest.mark.parametrize(
    ("items", "verdict"),
    [
        ([(REQUIRED, MET)], Verdict.ELIGIBLE),
        ([(REQUIRED, NOT_MET)], Verdict.NOT_ELIGIBLE),
        ([(IN_PRINCIPLE, NOT_MET)], Verdict.NOT_ELIGIBLE),
        ([(NEGATIVE, NOT_MET)], Verdict.DISCRETIONARY),
        ([(REQUIRED, SAID)], Verdict.UNDETERMINED),
        ([(NEGATIVE, SAID)], Verdict.UNDETERMINED),
        ([(REQUIRED, SUITS)], Verdict.DISCRETIONARY),
        ([(REQUIRED, LEVEL)], Verdict.DISCRETIONARY),
        ([(REQUIRED, WAY)], Verdict.UNDETERMINED),
        ([(REQUIRED, LATER)], Verdict.UNDETERMINED),
        ([(REQUIRED, SUITS), (REQUIRED, SAID)], Verdict.UNDETERMINED),
        ([(REQUIRED, SAID), (IN_PRINCIPLE, NOT_MET)], Verdict.NOT_ELIGIBLE),
        ([(NEGATIVE, NOT_MET), (REQUIRED, SAID)], Verdict.UNDETERMINED),
        ([(REQUIRED, only_if(NOT_MET, NOT_MET))], Verdict.ELIGIBLE),
        (
            [(REQUIRED, only_if(SAID, MET))],
            Verdict.ELIGIBLE,
        ),  # met or does not apply: either passes
        ([(Effect.WEIGHS, NOT_MET)], Verdict.ELIGIBLE),
        ([], Verdict.ELIGIBLE),
    ],
)
def test_verdict(items, verdict):
    assert assess(_scheme(*items), {}, ON).verdict is verdict


def test_departable_only_when_all_that_fails_is_in_principle():
    assert assess(_scheme((IN_PRINCIPLE, NOT_MET)), {}, ON).departable
    assert not assess(_scheme((IN_PRINCIPLE, NOT_MET), (REQUIRED, NOT_MET)), {}, ON).departable
    assert assess(_scheme((IN_PRINCIPLE, NOT_MET), (NEGATIVE, NOT_MET)), {}, ON).departable
    assert not assess(_scheme((IN_PRINCIPLE, MET)), {}, ON).departable


def test_a_claim_makes_it_discretionary_and_says_what_if():
    test = _scheme((REQUIRED, SUITS))
    finding = assess(test, {"verdicts.suits": Claim(True, by="applicant")}, ON)
    assert finding.verdict is Verdict.DISCRETIONARY
    assert finding.if_claims_accepted is Verdict.ELIGIBLE
    assert [(used.ask.key, used.claim.by) for used in finding.claims] == [
        ("verdicts.suits", "applicant")
    ]
    assert (
        assess(test, {"verdicts.suits": Claim(False)}, ON).if_claims_accepted
        is Verdict.NOT_ELIGIBLE
    )


def test_a_found_point_decides_and_a_plain_value_is_a_claim():
    test = _scheme((REQUIRED, SUITS))
    assert assess(test, {"verdicts.suits": Found(True)}, ON).verdict is Verdict.ELIGIBLE
    assert assess(test, {"verdicts.suits": Found(False)}, ON).verdict is Verdict.NOT_ELIGIBLE
    plain = assess(test, {"verdicts.suits": True}, ON)
    assert plain.verdict is Verdict.DISCRETIONARY
    assert plain.if_claims_accepted is Verdict.ELIGIBLE


def test_no_claim_no_second_verdict():
    assert assess(_scheme((REQUIRED, MET)), {}, ON).if_claims_accepted is None


COMPARABLE = decide(stated=PAY >= PEER, otherwise=SUITS)


@pytest.mark.parametrize(
    ("values", "outcome", "cause"),
    [
        ({"verdicts.pay": 200_000, "verdicts.peer": 200_000}, Outcome.MET, None),
        ({"verdicts.pay": 199_999, "verdicts.peer": 200_000}, Outcome.NOT_MET, None),
        ({"verdicts.pay": 200_000}, Outcome.UNKNOWN, Cause.JUDGEMENT),
        (
            {"verdicts.pay": 200_000, "verdicts.suits": Claim(True)},
            Outcome.UNKNOWN,
            Cause.JUDGEMENT,
        ),
        ({"verdicts.pay": 200_000, "verdicts.suits": Found(True)}, Outcome.MET, None),
        (
            {"verdicts.pay": 1, "verdicts.peer": 2, "verdicts.suits": Claim(True)},
            Outcome.NOT_MET,
            None,
        ),
        ({"verdicts.pay": 1, "verdicts.peer": 2, "verdicts.suits": Found(True)}, Outcome.MET, None),
    ],
)
def test_stated_numbers_decide_before_any_judgement(values, outcome, cause):
    node = assess(COMPARABLE, values, ON).tree
    assert node.outcome is outcome
    assert {found for found, _ in node.causes} == ({cause} if cause else set())


def test_missing_lists_only_what_can_still_decide():
    test = _scheme((REQUIRED, any_of(SAID, OTHER)), (REQUIRED, all_of(SAID, SUITS)))
    finding = assess(test, {}, ON)
    assert [entry.key for entry in finding.missing] == ["verdicts.said", "verdicts.other"]
    assert [entry.key for entry in finding.judgements] == ["verdicts.suits"]
    settled = assess(test, {"verdicts.other": True, "verdicts.said": True}, ON)
    assert settled.missing == ()
    assert assess(test, {"verdicts.said": False}, ON).missing == ()


def test_a_proviso_saves_the_rule():
    rule = unless(NOT_MET, requirement("verdicts.proviso", when=SAID, ja="但書", en="proviso"))
    assert assess(rule, {"verdicts.said": True}, ON).outcome is Outcome.MET
    assert assess(rule, {"verdicts.said": False}, ON).outcome is Outcome.NOT_MET
    assert assess(rule, {}, ON).outcome is Outcome.UNKNOWN


def test_what_is_open_in_a_text_lands_in_the_json():
    finding = assess(_scheme((REQUIRED, LEVEL), (REQUIRED, LATER)), {}, ON)
    causes = [entry["cause"] for entry in finding.to_json()["requirements"]]
    assert causes == ["text", "not_encoded"]


def test_assumptions_are_shown():
    text = Text(ja="仮定", en="assumed")
    finding = assess(_scheme((REQUIRED, MET)), {}, ON, assumptions=(text,))
    assert finding.to_json()["assumptions"] == [{"ja": "仮定", "en": "assumed"}]
