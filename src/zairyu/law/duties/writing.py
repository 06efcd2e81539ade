"""What the duties share: where things are handed in, the penalties of the Act, who is a resident.

No rule stands here; the words do, once.
"""

from __future__ import annotations

from typing import Final

from zairyu.calendar import Period
from zairyu.citations import ACT, SPR_ACT, Citation
from zairyu.facts import position, residence
from zairyu.law.happenings import FIRST_TOLD, Numbered
from zairyu.logic import Text

READ: Final = "2026-06-14"
FIRST_READ: Final = "2017-01-01"
FOURTEEN_DAYS: Final = Period(days=14)

RESIDENT: Final = position.mid_to_long_term_resident.is_true()
SPECIAL: Final = residence.status_held.equals("special_permanent_resident")

AGENCY: Final = Text(
    ja="地方出入国在留管理局（本人のほか、16歳未満・病気のときや頼まれたときは同居の親族なども）",
    en="Regional immigration office (a relative living together can go for a child under 16, in illness or on request)",
)
AGENCY_ANY_WAY: Final = Text(
    ja="出入国在留管理庁：電子届出システム、窓口、又は郵送（郵送先は東京の担当部署）",
    en="The agency: online, at a regional office, or by post to the section in Tokyo",
)
MUNICIPALITY: Final = Text(
    ja="住居地の市区町村の窓口（在留カードを持参。転入届・転居届を在留カードとともに出せば、同時に届け出たことになる）",
    en="The municipality of the address, with the card (the moving-in report made with the card counts as both)",
)
MUNICIPALITY_SPECIAL: Final = Text(
    ja="居住地の市区町村の窓口", en="The municipality where the person lives"
)
LATE: Final = Text(
    ja="期間を過ぎても届出はできます。遅れても、しないままよりよいとされます。遅れた理由のわかる資料があれば一緒に示せます。",
    en="It can still be done after the time has passed, and late is better than never. Whatever shows the reason "
    "can be handed in with it.",
)

NOT_NOTIFIED: Final = Text(
    ja="しないことについて、20万円以下の罰金の定めがあります（71条の5）。虚偽の届出は1年以下の拘禁刑又は20万円以下の罰金です（71条の2）。",
    en="The Act provides for a fine of up to 200,000 yen for not doing it (Art. 71-5); for a false notification, up to one "
    "year's imprisonment or such a fine (Art. 71-2).",
)
CARD_NOT_APPLIED_FOR: Final = Text(
    ja="しないことについて、1年以下の拘禁刑又は20万円以下の罰金の定めがあります（71条の2）。",
    en="The Act provides for up to one year's imprisonment or a fine of up to 200,000 yen for not doing it (Art. 71-2).",
)
CARD_NOT_RETURNED: Final = Text(
    ja="しないことについて、20万円以下の罰金の定めがあります（71条の5）。",
    en="The Act provides for a fine of up to 200,000 yen for not doing it (Art. 71-5).",
)


def act(path: str, read: str = READ, **more: str) -> Citation:
    """Cite a provision of the Immigration Act in the revision last read."""
    return ACT.at(path, read=read, **more)


def special_act(path: str) -> Citation:
    """Cite a provision of the special act in the revision last read."""
    return SPR_ACT.at(path, read=READ)


def place(citation: Citation, start: str = FIRST_TOLD, until: str | None = None) -> Numbered:
    """Say where a duty stands, and on which days (half-open)."""
    return Numbered(citation, start, until)


FALSE_NOTIFICATION: Final = act("71-2/1/1")
"""False notifications: addresses, items of the card, organisations and spouses."""
