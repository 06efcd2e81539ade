"""Lines of descent under the special act on those who lost Japanese nationality by the peace treaty."""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text, choice, flag

line = choice(
    "special_permanent.line",
    values=("none", "lost_by_treaty", "descendant"),
    ja="平和条約国籍離脱者、又はその子孫であること（日本で生まれ引き続き在留する直系）",
    en="Lost Japanese nationality by the peace treaty, or is a descendant born and staying in Japan",
    question=Text(
        ja="親や祖父母は特別永住者ですか。あなたは日本で生まれ、引き続き日本に在留していますか。",
        en="Are your parents or grandparents special permanent residents, and were you born in Japan and have stayed "
        "since?",
    ),
    evidence=Text(
        ja="特別永住者証明書（親）、出生証明書", en="The parent's certificate, birth certificate"
    ),
)
held_on_1991_11_01 = flag(
    "special_permanent.held_position_on_1991_11_01",
    ja="平成3年11月1日に入管特例法3条の資格を持っていたこと",
    en="Held a position of Art. 3 of the special act on 1 November 1991",
)

FACTS: Final = (line, held_on_1991_11_01)
