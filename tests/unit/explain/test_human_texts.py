"""Every sentence that a person can read, in both languages: no promise, no threat, no advice to choose."""

from __future__ import annotations

import ast
import gc
import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import zairyu
from zairyu.explain.words import WORDS
from zairyu.logic import Text

SOURCE = Path(zairyu.__file__).parent

FORBIDDEN = {
    "a promise": [
        r"will (surely |certainly )?be (granted|permitted|approved|accepted|successful)",
        r"is guaranteed",
        r"certain to be (granted|permitted)",
        r"許可されます",
        r"許可されるでしょう",
        r"必ず(許可|認め)",
        r"許可が(下り|おり)ます",
        r"認められるはず",
        r"you will (get|receive|be granted|keep)\b",
        r"\b(surely|certainly|definitely) (granted|permitted|approved)\b",
        r"\bno problem\b",
        r"大丈夫です",
        r"問題ありません",
        r"安心してください",
        r"許可が出ます",
        r"(絶対|間違いなく)",
    ],
    "a threat": [
        r"(is|are|gets?|will be) (cancelled|canceled|revoked|deported|punished|arrested)\b",
        r"取り消されます",
        r"取消しになります",
        r"強制送還され",
        r"退去強制されます",
        r"処罰されます",
        r"逮捕され",
        r"you will (be|lose)\b",
        r"\billegal(ly)? (alien|resident|staying|stayer)",
        r"不法滞在者",
        r"(送還|退去)になります",
    ],
    "advice to choose": [
        r"\byou should (choose|apply|marry|divorce|change|leave|stay)",
        r"\bwe (recommend|advise|suggest)\b",
        r"\b(best|better) (choice|option|route|way to choose)\b",
        r"お(すす|勧)め",
        r"べきです",
        r"した(方|ほう)が(よい|いい|良い)",
        r"を選んでください",
        r"\byou('d| had) better\b",
        r"\byou must (choose|marry|divorce|leave|stay)\b",
        r"\bit is (best|better|wise) to\b",
        r"(する|した)(のが|方が|ほうが)(一番|最も)",
        r"ご検討ください",
    ],
    "a step nobody may propose": [
        r"\b(get|getting) married\b",
        r"\bmarry (a|your)\b",
        r"結婚(する|すれば|して)(と|ば|ください)",
        r"離婚(すれば|してください)",
        r"偽装",
        r"(?<!who )\b(claim|seek) asylum\b",
        r"難民(の)?申請を?(する|すれば|して)(と|ば|ください)",
        r"認知(すれば|してください)",
        r"養子に(すれば|してください)",
    ],
}
JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龥々]")


ANY = re.compile("|".join(f"(?:{p})" for ps in FORBIDDEN.values() for p in ps), re.IGNORECASE)


def wrong_in(text: str) -> list[str]:
    """Say what of the forbidden kinds a text holds."""
    if ANY.search(text) is None:
        return []
    return [
        f"{what} ({pattern})"
        for what, patterns in FORBIDDEN.items()
        for pattern in patterns
        if re.search(pattern, text, re.IGNORECASE)
    ]


def strings_in(path: Path) -> list[tuple[int, str]]:
    """Every string of a module that is no docstring, the fixed parts of f-strings too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {
        id(statement.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        for statement in node.body
        if isinstance(statement, ast.Expr)
    }
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    ]


MODULES = sorted(SOURCE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_promise_threat_or_advice_in_any_string(path):
    said = [
        f"{path.name}:{line}: {what}: {text}"
        for line, text in strings_in(path)
        for what in wrong_in(text)
    ]
    assert said == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_what_is_said_in_one_language_is_said_in_the_other(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    alone = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        given = {keyword.arg for keyword in node.keywords}
        if len({"ja", "en"} & given) == 1:
            alone.append(f"{path.name}:{node.lineno}: only {'ja' if 'ja' in given else 'en'}")
    assert alone == []


def living_texts() -> set[Text]:
    """All texts of rules, facts, statuses and procedures: whatever importing every module makes."""
    for module in walk_packages([str(SOURCE)], "zairyu."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    from zairyu.facts import all_facts
    from zairyu.law.register import all_rules

    assert len(all_rules()) > 100
    assert len(all_facts()) > 100
    return {thing for thing in gc.get_objects() if type(thing) is Text}


def test_texts_of_rules_facts_statuses_and_procedures():
    texts = living_texts()
    assert len(texts) > 1000
    wrong = [f"{what}: {text}" for text in texts for what in wrong_in(f"{text.ja}\n{text.en}")]
    assert wrong == []
    assert [text for text in texts if JAPANESE.search(text.en)] == []
    # What has no Japanese character in it is a name or a figure alike in both languages.
    alike = [text for text in texts if not JAPANESE.search(text.ja)]
    assert [text for text in alike if len(text.ja.split()) > 3] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Permission will be granted.",
        "申請すれば許可されます。",
        "The status is cancelled.",
        "在留資格は取り消されます。",
        "We recommend the second route.",
        "この道筋を選んでください。",
        "You will keep your status.",
        "それで問題ありません。",
        "You will be removed.",
        "不法滞在者になります。",
        "It is best to leave.",
        "難民申請をしてください。",
    ],
)
def test_the_patterns_find_what_they_are_for(sentence):
    assert wrong_in(sentence)


def test_both_languages_fill_the_same_gaps():
    gap = re.compile(r"\{(\w+)\}")
    uneven = [
        key for key, text in WORDS.items() if set(gap.findall(text.ja)) != set(gap.findall(text.en))
    ]
    assert uneven == []


def test_every_word_is_used():
    read = [path for room in ("explain", "law", "cli") for path in (SOURCE / room).rglob("*.py")]
    used = "\n".join(path.read_text(encoding="utf-8") for path in read)
    by_kind = ("by.", "turning.by.", "gap.", "how.", "way.", "arrive_soonest", "each_step_soonest", "family.",
               "change_of_employer", "ask_flag", "ask_choice")  # fmt: skip
    idle = [key for key in WORDS if used.count(f'"{key}"') < 2 and not key.startswith(by_kind)]
    assert idle == []
