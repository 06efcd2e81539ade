"""The person: age and nationality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import UNKNOWN, Count, Text, flag, number

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView


def _age(view: CaseView) -> Any:
    """Age grows at the end of the day before the birthday, so that the birthday is its first day.

    Source: Act on Calculation of Ages; Civil Code Art. 143. Born on 29 February: 1 March in a common year.
    """
    born = view.applicant.born_on
    return UNKNOWN if born is None else Count(born, "years")


def _japanese_national(view: CaseView) -> Any:
    if view.applicant.japanese_national is not None:
        return view.applicant.japanese_national
    held = view.applicant.nationalities
    if "JPN" in held:
        return True
    return False if held.complete and "unknown" not in held.items else UNKNOWN


age = number(
    "person.age",
    unit="completed years",
    ja="年齢",
    en="Age",
    question=Text(
        ja="生年月日はいつですか（又は何歳ですか）。", en="When were you born (or how old are you)?"
    ),
    evidence=Text(ja="旅券、在留カード", en="Passport, residence card"),
    derive=_age,
)
japanese_national = flag(
    "person.japanese_national",
    ja="日本国籍を持っていること",
    en="Is a Japanese national",
    question=Text(
        ja="日本の国籍を持っていますか。父か母が日本国民のときは、まずそれを確かめてください。",
        en="Are you a Japanese national? If a parent was Japanese, please check this first.",
    ),
    evidence=Text(ja="戸籍謄本", en="Family register"),
    derive=_japanese_national,
)

FACTS: Final = (age, japanese_national)
