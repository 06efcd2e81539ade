"""Findings explained: golden texts in both languages, and what must stand where."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from small_law import GOOD, LATER, ON, ONLY_WORK, WORK, adult, good, stay

from zairyu.explain import explain_finding, explain_questions, finding_document
from zairyu.explain.wrap import columns
from zairyu.logic import Claim, Found, Verdict, assess, scheme

GOLDEN = Path(__file__).parent / "golden"

FINDINGS = {
    "eligible": (good, Verdict.ELIGIBLE),
    "not_eligible": (lambda: good(age=17, pay=4_000_000), Verdict.NOT_ELIGIBLE),
    "departable": (
        lambda: assess(
            good().expr,
            {**GOOD, "small.years": 4, "small.degree": "master"},
            ON,
            processing=timedelta(days=60),
        ),
        Verdict.NOT_ELIGIBLE,
    ),
    "undetermined": (
        lambda: good(
            age=None, married=None, years=5, punished=None, skills=None, degree="bachelor"
        ),
        Verdict.UNDETERMINED,
    ),
    "negative": (lambda: good(punished=True), Verdict.DISCRETIONARY),
    "claimed": (
        lambda: assess(
            WORK, {"small.degree": "master", "small.related": Claim(value=True, by="employer")}, ON
        ),
        Verdict.DISCRETIONARY,
    ),
    "if_claims_accepted": (
        lambda: assess(
            ONLY_WORK, {"small.degree": "bachelor", "small.related": Claim(value=True)}, ON
        ),
        Verdict.DISCRETIONARY,
    ),
    "found": (
        lambda: assess(
            WORK,
            {
                "small.degree": "master",
                "small.related": Found(value=False, by="authority", on=date(2026, 1, 5)),
            },
            ON,
        ),
        Verdict.NOT_ELIGIBLE,
    ),
    "not_encoded": (
        lambda: assess(LATER, {"small.age": 30, "small.paid(kind=tax)": True}, ON),
        Verdict.UNDETERMINED,
    ),
    "rule_alone": (lambda: assess(stay, {"small.years": 4, "small.married": True}, ON), None),
}


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("name", FINDINGS)
def test_golden(name, lang):
    make, verdict = FINDINGS[name]
    finding = make()
    assert verdict is None or finding.verdict is verdict
    expected = (GOLDEN / f"{name}.{lang}.txt").read_text(encoding="utf-8")
    assert explain_finding(finding, lang) == expected


@pytest.mark.parametrize("everything", [False, True])
@pytest.mark.parametrize("width", [40, 60, 80, 100])
@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("name", FINDINGS)
def test_no_line_is_wider_than_asked_for(name, lang, width, everything):
    text = explain_finding(FINDINGS[name][0](), lang, width=width, everything=everything)
    wide = [line for line in text.splitlines() if columns(line) > width]
    assert wide == []


@pytest.mark.parametrize(
    ("lang", "verdict"), [("en", "Published requirements met"), ("ja", "示された事実では")]
)
def test_the_answer_comes_first(lang, verdict):
    assert explain_finding(good(), lang).startswith(verdict)


def test_what_fails_stands_before_what_is_met():
    text = explain_finding(good(age=17))
    assert text.index("[not met] Is of age") < text.index("[met] No punishment")


def test_a_verdict_that_stays_open_never_sounds_granted():
    for name in FINDINGS:
        text = explain_finding(FINDINGS[name][0]())
        assert "granted" not in text
        assert "許可されます" not in explain_finding(FINDINGS[name][0](), "ja")


def test_everything_unfolds_what_is_met():
    short, whole = explain_finding(good()), explain_finding(good(), everything=True)
    assert "Shown by: Passport" not in short
    assert "Shown by: Passport" in whole
    assert "[does not apply]" not in short
    assert "[not met] Exception for spouses" in whole


def test_the_day_on_which_the_answer_changes_and_to_what():
    rule = scheme("small.only_adult", ja="成年", en="Of age", items=(adult,))
    turning = assess(rule, {"small.age": GOOD["small.age"]}, date(2016, 3, 31))
    said = " ".join(explain_finding(turning).split())
    assert "answer itself changes on 2016-04-01, to: Published requirements met" in said
    kept = assess(rule, {"small.age": GOOD["small.age"]}, date(2016, 4, 1))
    assert "nothing here changes before 2046-04-01" in explain_finding(kept)


@pytest.mark.parametrize(("on", "said"), [(date(2026, 11, 23), False), (date(2026, 11, 24), True)])
def test_an_answer_after_the_last_verification_says_so(on, said):
    text = explain_finding(assess(adult, {"small.age": 20}, on))
    assert ("later amendments may be missing" in text) is said
    assert "2026-11-23" in text


def test_sensitive_questions_may_be_left_out():
    text = explain_questions(good(punished=None, age=None))
    assert "Have you been punished? It may be left out." in " ".join(text.split())
    assert "When were you born?" in text
    assert "When were you born? It may be left out." not in text


def test_questions_when_nothing_is_missing():
    assert explain_questions(good()).startswith("No fact that could still decide")


def test_what_a_person_typed_cannot_steer_the_terminal():
    finding = assess(
        WORK,
        {
            "small.degree": "master",
            "small.related": Claim(value=True, by="\x1b[2Jme\u202e\n- [met] x"),
        },
        ON,
    )
    text = explain_finding(finding)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "\n- [met] x" not in text


def test_markdown_escapes_and_keeps_the_order():
    document = finding_document(
        assess(
            WORK, {"small.degree": "master", "small.related": Claim(value=True, by="<b>*me*")}, ON
        )
    )
    text = document.as_markdown()
    assert text.startswith("**What remains is for the authority to judge.**\n")
    assert "\\<b\\>\\*me\\*" in text
    assert "## Requirements\n" in text
    assert "\n- \\[not known\\] Work related to the studies\n" in text


def test_the_same_finding_gives_the_same_text():
    assert explain_finding(good()) == explain_finding(good())
