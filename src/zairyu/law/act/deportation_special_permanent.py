"""入管特例法22条: the only grounds on which a special permanent resident can be deported.

Art. 24 of the Immigration Act works on them in these four cases alone. Items 3 and 4 ask besides for a finding of
the Minister; for item 3 the Minister for Foreign Affairs is consulted first.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import SPR_ACT
from zairyu.facts import removal, residence
from zairyu.law.act.deportation import FOLLOWS
from zairyu.law.happenings import FIRST_COMPARED, Ground, Numbered, Protection
from zairyu.law.register import Covered, Gap
from zairyu.logic import Text

READ: Final = "2026-06-14"
SPECIAL: Final = residence.status_held.equals("special_permanent_resident")
ONLY_THESE: Final = Protection(
    "deportation.answer.special_act_only",
    Text(
        ja="特別永住者の退去強制は、入管特例法22条1項の4つの場合に限られます（24条のほかの事由では行われません）",
        en="A special permanent resident can be deported in the four cases of the Special Act, Art. 22(1), alone (on no other ground of "
        "Art. 24)",
    ),
    (SPR_ACT.at("22/1", read=READ),),
)
NOT_OVER_SEVEN: Final = Protection(
    "deportation.answer.seven_years_or_less",
    Text(
        ja="ちょうど7年までの刑は、この事由に当たりません",
        en="A sentence of up to exactly seven years is outside this ground",
    ),
    (SPR_ACT.at("22/1/4", read=READ),),
    holds=~removal.sentenced_over_seven_years,
    evidence=Text(ja="判決の写し", en="The judgment"),
)
FINDING: Final = Text(
    ja="刑だけでは足りず、日本国の重大な利益が害されたという法務大臣の認定が要ります。",
    en="The sentence is not enough: a finding of the Minister that a grave interest of Japan was harmed is needed.",
)


def _ground(
    slug: str, number: str, ja: str, en: str, *more: Text, answers: tuple[Protection, ...] = ()
) -> Ground:
    return Ground(
        f"deportation.special_permanent_resident.{slug}",
        "deportation",
        Text(ja=ja, en=en),
        who=SPECIAL,
        triggers=("sentenced",),
        places=(Numbered(SPR_ACT.at(f"22/1/{number}", read=READ), FIRST_COMPARED),),
        answers=(ONLY_THESE, *answers),
        what_follows=(*more, *FOLLOWS),
    )


against_the_state = _ground(
    "against_the_state",
    "1",
    "一　内乱・外患の罪で拘禁刑以上の刑に処せられたこと（全部の執行猶予と、内乱に付和随行しただけの人を除く）",
    "(i) Sentenced to imprisonment or more for insurrection or foreign aggression (not where wholly suspended, nor for merely "
    "following along)",
)
foreign_states = _ground(
    "foreign_states",
    "2",
    "二　国交に関する罪で拘禁刑に処せられたこと",
    "(ii) Sentenced to imprisonment for a crime against foreign relations",
)
diplomatic_relations = _ground(
    "diplomatic_relations",
    "3",
    "三　外国の元首や外交使節、公館に対する犯罪で拘禁刑以上に処せられ、外交上の重大な利益が害されたと法務大臣が認定したこと",
    "(iii) Sentenced to imprisonment or more for a crime against a foreign head of state, envoy or mission, with the Minister's finding "
    "that grave diplomatic interests were harmed",
    FINDING,
)
over_seven_years = _ground(
    "over_seven_years",
    "4",
    "四　無期又は7年を超える拘禁刑に処せられ、日本国の重大な利益が害されたと法務大臣が認定したこと",
    "(iv) Sentenced to life or to more than seven years of imprisonment, with the Minister's finding that a grave interest of Japan was "
    "harmed",
    FINDING,
    answers=(NOT_OVER_SEVEN,),
)

GROUNDS: Final = (against_the_state, foreign_states, diplomatic_relations, over_seven_years)
RULES: Final = ()
COVERS: Final = tuple(
    Covered(SPR_ACT, f"22/1/{number}", (), FIRST_COMPARED) for number in ("1", "2", "3", "4")
)
GAPS: Final = (
    Gap(
        SPR_ACT.at("22/1", read=READ),
        "judgement",
        Text(
            ja="重大な利益が害されたかの認定。罪名は機械的に読まず、判決から確かめる",
            en="The finding that a grave interest was harmed. The crime is not read from its name; the judgment tells",
        ),
    ),
)
