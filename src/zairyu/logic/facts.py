"""The vocabulary: what a rule may ask.

A *fact* is declared once, with its type, unit, question and evidence. A fact with parameters is a
family; naming its parameters gives a *ground* fact, an :class:`Ask`, with one canonical name that
serves as JSON key and as table column. Comparing a fact gives an expression (``age >= 30``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from attrs import field, frozen

from zairyu.logic.terms import Text
from zairyu.logic.values import Special, Timeline, plain

if TYPE_CHECKING:
    from zairyu.logic.expressions import Expr, Test

__all__ = [
    "Ask",
    "Changeable",
    "Fact",
    "choice",
    "choices",
    "date_fact",
    "flag",
    "judgement",
    "number",
]

Derive: TypeAlias = Callable[..., Any]
"""``derive(view, **parameters)``: a value, a Timeline or UNKNOWN, from a case; opaque to this room."""

Changeable: TypeAlias = Literal["time", "person", "employer", "nobody", "never_proposed"]
"""Who can bring about another value of a fact: time alone, the person by a lawful act, the organisation,
nobody; or it is a matter that is never put to anybody as a step."""

_KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    "flag": (bool,),
    "number": (int, Decimal),
    "choice": (str,),
    "choices": (frozenset,),
    "date": (date,),
}


class _Comparable:
    """The operators by which a fact becomes an expression."""

    __slots__ = ()

    if TYPE_CHECKING:
        # Every subclass says which question it stands for; there is nothing to inherit.
        @property
        def ask(self) -> Ask: ...

    def _test(self, op: str, other: Any) -> Test:
        from zairyu.logic.expressions import Test

        value = other.ask if isinstance(other, _Comparable) else other
        return Test(ask=self.ask, op=op, value=value)

    def __ge__(self, other: Any) -> Test:
        return self._test(">=", other)

    def __gt__(self, other: Any) -> Test:
        return self._test(">", other)

    def __le__(self, other: Any) -> Test:
        return self._test("<=", other)

    def __lt__(self, other: Any) -> Test:
        return self._test("<", other)

    def equals(self, other: Any) -> Test:
        """Is the value this one (or that of another fact)?"""
        return self._test("==", other)

    def in_(self, *values: Any) -> Test:
        """Is the value one of these?"""
        return self._test("in", frozenset(values))

    def has(self, value: str) -> Test:
        """Does the set of values contain this one?"""
        return self._test("has", value)

    def is_true(self) -> Test:
        """Is it so? A flag in an expression means this."""
        return self._test("==", True)

    def __and__(self, other: Any) -> Expr:
        joined: Expr = self.is_true() & other
        return joined

    def __or__(self, other: Any) -> Expr:
        joined: Expr = self.is_true() | other
        return joined

    def __invert__(self) -> Expr:
        return ~self.is_true()


@frozen(eq=False)
class Fact(_Comparable):
    """A declared fact, or family of facts.

    Parameters
    ----------
    id
        Canonical dotted name, ``"person.age"``.
    kind
        ``"flag"``, ``"number"``, ``"choice"``, ``"choices"`` or ``"date"``.
    name
        Short name, ja and en.
    question
        How to ask a person for it, ja and en.
    unit
        Unit of a number: ``"yen per year"``, ``"completed years"``; empty otherwise.
    values
        The values of a choice, in their order where ``ordered`` is true.
    params
        Declared parameter names with what they mean; empty for a single fact.
    judged
        True when only the authority decides it: unset is UNKNOWN with cause *judgement*, a plain
        value counts as a claim, a Found decides.
    sensitive
        May always be left out; redacted from exported records on request.
    evidence
        The document that shows it, if one does.
    derive
        How it follows from a case; None when it can only be stated.
    """

    id: str
    kind: str
    name: Text
    question: Text
    unit: str = ""
    values: tuple[str, ...] = ()
    ordered: bool = False
    params: Mapping[str, str] = field(factory=dict)
    judged: bool = False
    sensitive: bool = False
    evidence: Text | None = None
    derive: Derive | None = None
    quick: frozenset[type] = field(init=False, repr=False, default=frozenset())
    """Classes whose every value fits: what need not be checked further."""

    def __attrs_post_init__(self) -> None:
        if self.kind not in _KINDS:
            msg = f"{self.id}: no kind {self.kind!r}; one of {', '.join(_KINDS)}"
            raise ValueError(msg)
        if self.kind in ("choice", "choices") and not self.values:
            msg = f"{self.id}: a choice names its values"
            raise ValueError(msg)
        if self.kind in ("flag", "number", "date"):
            object.__setattr__(self, "quick", frozenset(_KINDS[self.kind]))

    @property
    def ask(self) -> Ask:
        """The ground fact of a fact without parameters."""
        return self()

    def __call__(self, **params: Any) -> Ask:
        """Return the ground fact with these parameters; the same one each time."""
        if params.keys() != self.params.keys():
            want = ", ".join(self.params) or "none"
            msg = f"{self.id} takes the parameters {want}; got {', '.join(params) or 'none'}"
            raise TypeError(msg)
        inner = ", ".join(f"{name}={params[name]}" for name in self.params)
        key = f"{self.id}({inner})" if inner else self.id
        found = GROUND.get(key)
        if found is None or found.fact is not self:
            found = GROUND[key] = Ask(fact=self, params=dict(params), key=key)
        return found

    def __hash__(self) -> int:
        return hash(self.id)

    def __reduce__(self) -> tuple[Any, ...]:
        return _find_fact, (self.id,)


@frozen(eq=False)
class Ask(_Comparable):
    """A ground fact: a fact with its parameters named.

    Parameters
    ----------
    fact
        The declared fact.
    params
        Its parameters.
    key
        Canonical name: ``residence.years_in(status=student)``.
    """

    fact: Fact
    params: Mapping[str, Any]
    key: str

    @property
    def ask(self) -> Ask:
        """Itself."""
        return self

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        return f"<{self.key}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _find_ask, (self.fact.id, dict(self.params))

    def check(self, value: Any) -> str | None:
        """Return what is wrong with ``value`` for this fact, or None.

        A timeline is checked step by step; UNKNOWN and NONE always fit.
        """
        from zairyu.logic.values import Count

        if isinstance(value, Timeline):
            return next((w for v in value.values if (w := self.check(v))), None)
        value = plain(value)
        if isinstance(value, Special):
            return None
        if isinstance(value, Count):
            return None if self.fact.kind == "number" else f"a running count is no {self.fact.kind}"
        if value.__class__ is bool and self.fact.kind != "flag":
            return f"true or false is no {self.fact.kind}"
        if value.__class__ is not bool and not isinstance(value, _KINDS[self.fact.kind]):
            return f"{type(value).__name__} is no {self.fact.kind}"
        if value.__class__ is bool:
            return None
        if self.fact.kind == "choice" and value not in self.fact.values:
            return f"one of: {', '.join(self.fact.values)}"
        if isinstance(value, frozenset) and not value <= set(self.fact.values):
            return f"a set of: {', '.join(self.fact.values)}"
        return None


def _find_fact(fact_id: str) -> Fact:
    return REGISTRY[fact_id]


def _find_ask(fact_id: str, params: Mapping[str, Any]) -> Ask:
    return REGISTRY[fact_id](**params)


REGISTRY: Final[dict[str, Fact]] = {}
"""Facts by id: filled by declaring them at import, so that ids stay unique and facts can be pickled."""

GROUND: Final[dict[str, Ask]] = {}
"""Ground facts by canonical name: filled as rules name them, so that each is one object."""


def _declare(fact: Fact) -> Fact:
    if fact.id in REGISTRY:
        msg = f"a fact named {fact.id!r} is already declared"
        raise ValueError(msg)
    REGISTRY[fact.id] = fact
    return fact


def _fact(
    kind: str,
    id: str,  # noqa: A002
    ja: str,
    en: str,
    question: Text | None,
    **more: Any,
) -> Fact:
    name = Text(ja=ja, en=en)
    ask = question or Text(ja=f"{ja}を教えてください。", en=f"{en}?")
    return _declare(Fact(id=id, kind=kind, name=name, question=ask, **more))


def flag(
    id: str,  # noqa: A002
    *,
    ja: str,
    en: str,
    question: Text | None = None,
    params: Mapping[str, str] | None = None,
    sensitive: bool = False,
    evidence: Text | None = None,
    derive: Derive | None = None,
) -> Fact:
    """Declare a yes-or-no fact."""
    return _fact("flag", id, ja, en, question, params=params or {}, sensitive=sensitive,
                 evidence=evidence, derive=derive)  # fmt: skip


def judgement(
    id: str,  # noqa: A002
    *,
    ja: str,
    en: str,
    question: Text | None = None,
    values: tuple[str, ...] = (),
    params: Mapping[str, str] | None = None,
    sensitive: bool = False,
    evidence: Text | None = None,
    derive: Derive | None = None,
) -> Fact:
    """Declare a point that only the authority decides: yes or no, or one of ``values``."""
    kind = "choice" if values else "flag"
    return _fact(kind, id, ja, en, question, values=values, params=params or {}, judged=True,
                 sensitive=sensitive, evidence=evidence, derive=derive)  # fmt: skip


def number(
    id: str,  # noqa: A002
    *,
    unit: str,
    ja: str,
    en: str,
    question: Text | None = None,
    params: Mapping[str, str] | None = None,
    sensitive: bool = False,
    evidence: Text | None = None,
    derive: Derive | None = None,
) -> Fact:
    """Declare a number with its unit (whole or Decimal, never binary floating point)."""
    return _fact("number", id, ja, en, question, unit=unit, params=params or {},
                 sensitive=sensitive, evidence=evidence, derive=derive)  # fmt: skip


def choice(
    id: str,  # noqa: A002
    *,
    values: tuple[str, ...],
    ja: str,
    en: str,
    ordered: bool = False,
    question: Text | None = None,
    params: Mapping[str, str] | None = None,
    sensitive: bool = False,
    evidence: Text | None = None,
    derive: Derive | None = None,
) -> Fact:
    """Declare a fact with one of named values; ``ordered`` from least to greatest."""
    return _fact("choice", id, ja, en, question, values=values, ordered=ordered,
                 params=params or {}, sensitive=sensitive, evidence=evidence,
                 derive=derive)  # fmt: skip


def choices(
    id: str,  # noqa: A002
    *,
    values: tuple[str, ...],
    ja: str,
    en: str,
    question: Text | None = None,
    params: Mapping[str, str] | None = None,
    sensitive: bool = False,
    evidence: Text | None = None,
    derive: Derive | None = None,
) -> Fact:
    """Declare a fact that is a set of named values."""
    return _fact("choices", id, ja, en, question, values=values, params=params or {},
                 sensitive=sensitive, evidence=evidence, derive=derive)  # fmt: skip


def date_fact(
    id: str,  # noqa: A002
    *,
    ja: str,
    en: str,
    question: Text | None = None,
    params: Mapping[str, str] | None = None,
    sensitive: bool = False,
    evidence: Text | None = None,
    derive: Derive | None = None,
) -> Fact:
    """Declare a fact that is a day."""
    return _fact("date", id, ja, en, question, params=params or {}, sensitive=sensitive,
                 evidence=evidence, derive=derive)  # fmt: skip
