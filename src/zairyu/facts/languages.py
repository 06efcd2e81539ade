"""Japanese: levels shown by tests. A list marked complete without the test means that there is none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import UNKNOWN, Text, Timeline, choice, flag

if TYPE_CHECKING:
    from zairyu.case.model import LanguageTest
    from zairyu.facts.source import CaseView

N1_BJT: Final = 480
N2_BJT: Final = 400
"""Points of the Business Japanese Proficiency Test that stand for N1 and N2 (form of the points sheet)."""
LEVELS: Final = ("none", "a1", "a2", "b1", "b2", "c1", "c2")


def _is_n1(proof: LanguageTest) -> bool:
    if proof.test == "jlpt":
        return proof.level == "n1"
    return proof.test == "bjt" and proof.score is not None and proof.score >= N1_BJT


def _is_n2(proof: LanguageTest) -> bool:
    if proof.test == "jlpt":
        return proof.level in ("n1", "n2")
    return proof.test == "bjt" and proof.score is not None and proof.score >= N2_BJT


def _could_show_more(proof: LanguageTest) -> bool:
    """A test whose level or points nobody stated."""
    if proof.test is None:
        return proof.cefr is None
    return (proof.test == "jlpt" and proof.level is None) or (
        proof.test == "bjt" and proof.score is None
    )


def _proof_line(proof: LanguageTest, value: Any, absent: Any, as_of: date) -> Timeline:
    if proof.passed_on is None:
        known = proof.passed or (proof.test == "bjt" and proof.score is not None)
        return Timeline.steps(UNKNOWN, (as_of, value if known else UNKNOWN))
    steps = [(proof.passed_on, value)]
    if isinstance(proof.valid_until, date):
        steps.append((proof.valid_until + timedelta(days=1), absent))
    return Timeline.steps(absent, *steps)


def _shows(view: CaseView, level: Callable[[LanguageTest], bool]) -> Timeline:
    history = view.applicant.languages
    absent: Any = False if history.complete else UNKNOWN
    lines = [Timeline.constant(absent)]
    for proof in history:
        if proof.language != "ja" or proof.passed is False:
            continue
        if level(proof):
            lines.append(_proof_line(proof, True, absent, view.as_of))
        elif _could_show_more(proof):
            lines.append(Timeline.constant(UNKNOWN))
    return Timeline.combine(_either, *lines)


def _either(*values: Any) -> Any:
    if True in values:
        return True
    return UNKNOWN if UNKNOWN in values else False


def _shows_n1(view: CaseView) -> Timeline:
    return _shows(view, _is_n1)


def _shows_n2(view: CaseView) -> Timeline:
    return _shows(view, _is_n2)


def _framework_level(view: CaseView) -> Timeline:
    """Only levels that a proof itself states: which test shows which level was not seen."""
    history = view.applicant.languages
    if not history.complete:
        return Timeline.constant(UNKNOWN)
    lines = [Timeline.constant("none")]
    for proof in history:
        if proof.language != "ja" or proof.passed is False:
            continue
        lines.append(_proof_line(proof, proof.cefr or UNKNOWN, "none", view.as_of))
    return Timeline.combine(_highest, *lines)


def _highest(*values: Any) -> Any:
    if UNKNOWN in values:
        return UNKNOWN
    return max(values, key=LEVELS.index)


CERTIFICATE: Final = Text(
    ja="日本語試験の合格証明書・成績証明書", en="Certificate of the Japanese test"
)

shows_n1 = flag(
    "languages.shows_n1",
    ja="日本語能力試験N1（又はBJT480点以上）で日本語能力が証明されていること",
    en="Japanese shown at JLPT N1 (or 480 points or more in the BJT)",
    question=Text(
        ja="日本語能力試験のN1に合格していますか（又はBJTビジネス日本語能力テストが480点以上ですか）。",
        en="Have you passed JLPT N1 (or reached 480 points in the Business Japanese Proficiency Test)?",
    ),
    evidence=CERTIFICATE,
    derive=_shows_n1,
)
shows_n2 = flag(
    "languages.shows_n2",
    ja="日本語能力試験N2以上（又はBJT400点以上）で日本語能力が証明されていること",
    en="Japanese shown at JLPT N2 or above (or 400 points or more in the BJT)",
    question=Text(
        ja="日本語能力試験のN2以上に合格していますか（又はBJTビジネス日本語能力テストが400点以上ですか）。",
        en="Have you passed JLPT N2 or N1 (or reached 400 points in the Business Japanese Proficiency Test)?",
    ),
    evidence=CERTIFICATE,
    derive=_shows_n2,
)
japanese_framework_level = choice(
    "languages.japanese_framework_level",
    values=LEVELS,
    ordered=True,
    ja="日本語教育の参照枠による日本語のレベル",
    en="Level of Japanese in the Reference Framework (as CEFR)",
    question=Text(
        ja="試験の証明書に、日本語のレベル（A1からC2）が書かれていますか。どのレベルですか。",
        en="Does a certificate state your level of Japanese, A1 to C2? Which one?",
    ),
    evidence=CERTIFICATE,
    derive=_framework_level,
)

FACTS: Final = (shows_n1, shows_n2, japanese_framework_level)
