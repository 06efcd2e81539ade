"""The words in which every answer is given: outcomes, causes, norms, effects and verdicts.

An outcome is one of three truths, or "does not apply". Why something is unknown is said with it,
because "nobody stated it" and "the Minister judges it" are different answers for the person who asks.
"""

from __future__ import annotations

from enum import Enum

from attrs import frozen

__all__ = ["Cause", "Effect", "Norm", "Outcome", "Text", "Verdict"]


@frozen
class Text:
    """A sentence or a name in Japanese and in English.

    Parameters
    ----------
    ja, en
        The same content in both languages; neither may be empty.

    Raises
    ------
    ValueError
        If one of the two is empty.

    >>> Text(ja="年齢", en="Age").get("en")
    'Age'
    """

    ja: str
    en: str

    def __attrs_post_init__(self) -> None:
        if not self.ja or not self.en:
            msg = f"a text needs both languages, got ja={self.ja!r}, en={self.en!r}"
            raise ValueError(msg)

    def get(self, lang: str) -> str:
        """Return the text in ``lang``, which is ``"ja"`` or ``"en"``."""
        if lang not in ("ja", "en"):
            msg = f"lang is 'ja' or 'en', not {lang!r}"
            raise ValueError(msg)
        return self.ja if lang == "ja" else self.en

    def to_json(self) -> dict[str, str]:
        """Return ``{"ja": ..., "en": ...}``."""
        return {"ja": self.ja, "en": self.en}


class Outcome(Enum):
    """What is known of a requirement: three truths, and "the rule does not apply"."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"

    @property
    def text(self) -> Text:
        """The word shown to a reader."""
        return _OUTCOME_TEXT[self]


class Cause(Enum):
    """Why an outcome is unknown."""

    FACT = "fact"
    """Nobody stated a fact that is needed."""
    JUDGEMENT = "judgement"
    """The point is the ministry's to judge."""
    TEXT = "text"
    """It rests on a provision, or a level, that nobody here has seen."""
    NOT_ENCODED = "not_encoded"
    """The rule exists and is known, but is not encoded yet."""

    @property
    def text(self) -> Text:
        """The words shown to a reader."""
        return _CAUSE_TEXT[self]


class Norm(Enum):
    """What kind of norm carries a requirement, strongest first."""

    STATUTE = "statute"
    CABINET_ORDER = "cabinet_order"
    MINISTERIAL_ORDINANCE = "ministerial_ordinance"
    NOTICE = "notice"
    GUIDELINE = "guideline"
    PRACTICE = "practice"

    @property
    def text(self) -> Text:
        """The name shown to a reader."""
        return _NORM_TEXT[self]


class Effect(Enum):
    """What follows for the verdict when a requirement is not met."""

    REQUIRED = "required"
    """Not met means that the published rules are not met."""
    REQUIRED_IN_PRINCIPLE = "required_in_principle"
    """As REQUIRED, but the authority may depart from it; the finding says so."""
    NEGATIVE_IN_PRINCIPLE = "negative_in_principle"
    """Not met means that an item which counts against the applicant is present; no bar."""
    WEIGHS = "weighs"
    """Shown beside the verdict; never moves it."""

    @property
    def text(self) -> Text:
        """The words shown to a reader."""
        return _EFFECT_TEXT[self]


class Verdict(Enum):
    """The answer on a procedure. None of the four is a promise."""

    ELIGIBLE = "eligible"
    """Every published requirement is met on the facts given; the decision is open."""
    DISCRETIONARY = "discretionary"
    """What remains is judged by the authority."""
    UNDETERMINED = "undetermined"
    """A missing fact, unencoded rule or unseen text could still decide it."""
    NOT_ELIGIBLE = "not_eligible"
    """A published requirement is not met on the facts given."""

    @property
    def text(self) -> Text:
        """The words shown to a reader."""
        return _VERDICT_TEXT[self]


_OUTCOME_TEXT = {
    Outcome.MET: Text(ja="満たす", en="met"),
    Outcome.NOT_MET: Text(ja="満たさない", en="not met"),
    Outcome.UNKNOWN: Text(ja="わからない", en="not known"),
    Outcome.NOT_APPLICABLE: Text(ja="当てはまらない", en="does not apply"),
}
_CAUSE_TEXT = {
    Cause.FACT: Text(ja="事実がまだ示されていない", en="a fact has not been stated"),
    Cause.JUDGEMENT: Text(ja="入管の判断による", en="the authority judges it"),
    Cause.TEXT: Text(
        ja="定めの本文を確認できていない", en="the text of the rule has not been seen"
    ),
    Cause.NOT_ENCODED: Text(ja="まだこのライブラリに入っていない", en="not in this library yet"),
}
_NORM_TEXT = {
    Norm.STATUTE: Text(ja="法律", en="statute"),
    Norm.CABINET_ORDER: Text(ja="政令", en="cabinet order"),
    Norm.MINISTERIAL_ORDINANCE: Text(ja="省令", en="ministerial ordinance"),
    Norm.NOTICE: Text(ja="告示", en="notice"),
    Norm.GUIDELINE: Text(ja="ガイドライン", en="guideline"),
    Norm.PRACTICE: Text(ja="運用", en="practice"),
}
_EFFECT_TEXT = {
    Effect.REQUIRED: Text(ja="必要", en="required"),
    Effect.REQUIRED_IN_PRINCIPLE: Text(ja="原則として必要", en="required in principle"),
    Effect.NEGATIVE_IN_PRINCIPLE: Text(
        ja="原則として消極的に評価される事情がないこと",
        en="counts against the application in principle when not met",
    ),
    Effect.WEIGHS: Text(ja="考慮される", en="is weighed"),
}
_VERDICT_TEXT = {
    Verdict.ELIGIBLE: Text(
        ja="示された事実では、公表された要件をすべて満たしています（許可するかどうかは法務大臣が判断します）",
        en="Published requirements met on the facts given; the decision is open",
    ),
    Verdict.DISCRETIONARY: Text(
        ja="残る点は入管の判断によります", en="What remains is for the authority to judge"
    ),
    Verdict.UNDETERMINED: Text(
        ja="まだ決まりません（足りない事実や、確認できていない定めがあります）",
        en="Not settled yet: something that is not known could still decide it",
    ),
    Verdict.NOT_ELIGIBLE: Text(
        ja="示された事実では、公表された要件の一部を満たしていません",
        en="On the facts given, a published requirement is not met",
    ),
}
