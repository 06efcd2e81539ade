"""The words for expressions that nobody named: a comparison, all of, any of.

Named rules carry their own text. What stands between them still needs a line that a person can read.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final

from zairyu.logic.expressions import (
    AllOf,
    AnyOf,
    AsOf,
    AtLeast,
    AtLeastPoints,
    Constant,
    Decide,
    Expr,
    Item,
    Not,
    OnlyIf,
    Requirement,
    Scheme,
    Test,
    Throughout,
    Unless,
    Unseen,
    Versions,
)
from zairyu.logic.facts import Ask
from zairyu.logic.terms import Text

__all__ = ["describe", "label", "value_text"]

_JA_OPS: Final = {">=": "以上", ">": "を超える", "<=": "以下", "<": "未満", "==": "である"}
_EN_OPS: Final = {">=": "at least", ">": "more than", "<=": "at most", "<": "less than", "==": "is"}

_BETWEEN: Final[dict[type[Expr], Text]] = {
    AllOf: Text(ja="次のすべてに当たること", en="All of the following"),
    AnyOf: Text(ja="次のいずれかに当たること", en="At least one of the following"),
    Not: Text(ja="次に当たらないこと", en="Not the following"),
    OnlyIf: Text(
        ja="最初の条件に当たる場合に限り必要", en="Needed only where the first point applies"
    ),
    Unless: Text(
        ja="次のとおり（ただし書の例外がある）", en="The following, or one of its exceptions"
    ),
    Decide: Text(
        ja="示された数字で決まる。決まらないときは入管が判断する",
        en="Stated figures decide; where they do not, the authority judges",
    ),
    Versions: Text(ja="その日に効力のある定め", en="The rule in force on that day"),
}


def describe(expr: Expr) -> Text:
    """Return one line for an expression, in both languages."""
    if isinstance(expr, Requirement | Scheme | Item | Unseen):
        return expr.text
    if isinstance(expr, Test):
        return _test(expr)
    if isinstance(expr, AtLeast):
        return Text(
            ja=f"次のうち{expr.number}つ以上に当たること",
            en=f"At least {expr.number} of the following",
        )
    if isinstance(expr, AtLeastPoints):
        total = expr.total.text
        return Text(
            ja=f"{total.ja}: {expr.number}点以上", en=f"{total.en}: at least {expr.number} points"
        )
    if isinstance(expr, AsOf):
        return _offset(expr, throughout=False)
    if isinstance(expr, Throughout):
        return _offset(expr, throughout=True)
    if isinstance(expr, Constant):
        words = {
            "met": Text(ja="常に満たす", en="Always met"),
            "not_met": Text(ja="この時点では定めがない", en="Not provided for at that time"),
            "not_applicable": Text(ja="適用されない", en="Does not apply"),
        }
        return words[expr.outcome]
    return _BETWEEN[type(expr)]


def label(expr: Expr) -> str:
    """Return the id of a named rule, or what kind of expression it is."""
    if isinstance(expr, Requirement | Scheme | Item):
        return expr.id
    if isinstance(expr, Test):
        return f"{expr.ask.key} {expr.op} {value_label(expr.value)}"
    if isinstance(expr, AtLeastPoints):
        return f"{expr.total.id} >= {expr.number}"
    kinds: dict[type[Expr], str] = {
        AllOf: "all_of", AnyOf: "any_of", AtLeast: "at_least", Not: "not", OnlyIf: "only_if",
        Unless: "unless", Decide: "decide", Versions: "versions", AsOf: "as_of",
        Throughout: "throughout", Unseen: "unseen", Constant: "constant",
    }  # fmt: skip
    return kinds[type(expr)]


def value_label(value: Any) -> str:
    """Return a value as it stands in an id."""
    if isinstance(value, Ask):
        return str(value.key)
    if isinstance(value, frozenset):
        return "{" + ", ".join(sorted(map(value_label, value))) + "}"
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def value_text(value: Any, unit: str, lang: str) -> str:
    """Return a value as a person reads it."""
    if isinstance(value, bool):
        words = {"ja": ("いいえ", "はい"), "en": ("no", "yes")}
        return words[lang][value]
    if isinstance(value, int):
        return f"{value:,}{unit_text(unit, lang, one=value == 1)}"
    if isinstance(value, Decimal):
        return f"{value:,f}{unit_text(unit, lang, one=value == 1)}"
    return value_label(value)


def unit_text(unit: str, lang: str, *, one: bool = False) -> str:
    """Return a unit as it stands after a number; empty where there is none."""
    if unit in ("", "ratio"):
        return ""
    if lang == "ja":
        return _UNITS.get(unit, unit)
    return f" {unit.removesuffix('s') if one else unit}"


_UNITS: Final = {
    "completed years": "年", "completed months": "か月", "completed days": "日", "days": "日",
    "months": "か月", "years": "年", "yen": "円", "yen per year": "円（年額）",
    "yen per month": "円（月額）", "points": "点", "percent": "％", "persons": "人",
    "hours": "時間", "hours per week": "時間（週）", "times": "回", "items": "件",
    "applications": "件", "licences": "件", "papers": "本", "patents": "件",
}  # fmt: skip


def _test(test: Test) -> Text:
    name, unit = test.ask.fact.name, test.ask.fact.unit
    inner = ", ".join(f"{key}={value}" for key, value in test.ask.params.items())
    ja, en = (f"{name.ja}（{inner}）", f"{name.en} ({inner})") if inner else (name.ja, name.en)
    if test.value is True and test.op == "==":
        return Text(ja=ja, en=en)
    if test.value is False and test.op == "==":
        return Text(ja=f"{ja}ではないこと", en=f"{en}: no")
    if test.op in ("in", "has"):
        listed = value_label(test.value)
        return Text(ja=f"{ja}: {listed}", en=f"{en}: {listed}")
    if isinstance(test.value, Ask):
        other = test.value.fact.name
        return Text(
            ja=f"{ja}が{other.ja}{_JA_OPS[test.op]}", en=f"{en} {_EN_OPS[test.op]} {other.en}"
        )
    return Text(
        ja=f"{ja}が{value_text(test.value, unit, 'ja')}{_JA_OPS[test.op]}",
        en=f"{en}: {_EN_OPS[test.op]} {value_text(test.value, unit, 'en')}",
    )


def _offset(expr: AsOf | Throughout, *, throughout: bool) -> Text:
    offset = expr.offset
    if offset.decision:
        ja, en = "処分の日", "the day of the decision"
    elif offset.day is not None:
        ja, en = offset.day.isoformat(), offset.day.isoformat()
    else:
        assert offset.back is not None
        ja, en = _period(offset.back)
        ja, en = f"{ja}前", f"{en} before"
    if throughout:
        return Text(
            ja=f"{ja}からその日まで続けて次に当たること", en=f"From {en} to the day, throughout"
        )
    return Text(ja=f"{ja}の時点で次に当たること", en=f"As of {en}")


def _period(period: Any) -> tuple[str, str]:
    ja, en = [], []
    for number, unit_ja, unit_en in (
        (period.years, "年", "year"), (period.months, "か月", "month"), (period.days, "日", "day"),
    ):  # fmt: skip
        if number:
            ja.append(f"{number}{unit_ja}")
            en.append(f"{number} {unit_en}{'s' if number != 1 else ''}")
    return "".join(ja), " ".join(en)
