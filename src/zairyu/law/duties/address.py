"""入管法19条の7-19条の9: notifying the first address and each new one, at the municipality.

A moving-in or moving report made with the card is the notification (19-7(3), 19-8(3), 19-9(3)). The clock of
revocation for addresses is another one, of ninety days (:mod:`zairyu.law.act.article_22_4`).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT
from zairyu.law.duties.writing import (
    FALSE_NOTIFICATION,
    FOURTEEN_DAYS,
    LATE,
    MUNICIPALITY,
    NOT_NOTIFIED,
    RESIDENT,
    act,
    place,
)
from zairyu.law.happenings import Duty
from zairyu.law.register import Covered, Gap
from zairyu.logic import Text

first_address_after_landing = Duty(
    "duty.address.after_landing",
    Text(
        ja="最初の住居地の届出：住居地を定めた日から14日以内",
        en="Notify the first address within fourteen days of settling there",
    ),
    who=RESIDENT,
    triggers=("entered_japan",),
    within=FOURTEEN_DAYS,
    where=MUNICIPALITY,
    places=(place(act("19-7/1")),),
    penalty=NOT_NOTIFIED,
    penalty_citations=(act("71-5/1/1"), FALSE_NOTIFICATION),
    late=Text(
        ja="数える始めは入国の日ではなく、住居地を定めた日です。住む所がまだ決まらない間は始まりません（上陸から90日は別に数えられます）。"
        + LATE.ja,
        en="The count begins on the day of settling at the address, not of landing, and not while there is none yet (the "
        "ninety days from landing are another count). " + LATE.en,
    ),
)
first_address_after_permission = Duty(
    "duty.address.after_permission",
    Text(
        ja="変更・更新・取得・永住・在留特別許可などで新たに中長期在留者になった人の住居地の届出：住居地を定めた日（もう住んでいれば許可の日）から14日以内",
        en="Notify the address after becoming newly a mid- to long-term resident by a change, extension, acquisition, "
        "permanent residence, special permission or recognition: within fourteen days of settling, or of the permission "
        "for those who have an address",
    ),
    who=RESIDENT,
    triggers=("permission_granted",),
    within=FOURTEEN_DAYS,
    where=MUNICIPALITY,
    places=(place(act("19-8/1")),),
    penalty=NOT_NOTIFIED,
    penalty_citations=(act("71-5/1/1"), FALSE_NOTIFICATION),
    late=Text(
        ja="前から中長期在留者だった人には、この届出はありません。取得の申請の時に住民票の写しを出していれば、届け出たことになります（4項）。"
        + LATE.ja,
        en="Not for those who were mid- to long-term residents before. A residence record handed in with an application for "
        "acquisition counts as the notification (paragraph 4). " + LATE.en,
    ),
)
new_address = Duty(
    "duty.address.moved",
    Text(
        ja="新しい住居地の届出：新しい住居に移った日から14日以内",
        en="Notify the new address within fourteen days of moving in",
    ),
    who=RESIDENT,
    triggers=("moved",),
    within=FOURTEEN_DAYS,
    where=MUNICIPALITY,
    places=(place(act("19-9/1")),),
    penalty=NOT_NOTIFIED,
    penalty_citations=(act("71-5/1/2"), FALSE_NOTIFICATION),
    late=Text(
        ja="暴力などから逃れて移ったときは、届出の前に、住所を知られないようにする支援措置を市区町村に相談できます。"
        + LATE.ja,
        en="Someone who moved to be safe can first ask the municipality for the measure that keeps the address from "
        "others. " + LATE.en,
    ),
)

DUTIES: Final = (first_address_after_landing, first_address_after_permission, new_address)
RULES: Final = ()
COVERS: Final = tuple(Covered(ACT, path, ()) for path in ("19-7/1", "19-8/1", "19-9/1"))
GAPS: Final = (
    Gap(
        act("19-7/3"),
        "not_encoded",
        Text(
            ja="住民基本台帳法の届出をみなす規定は説明で示し、別の義務としない",
            en="That a report under the Basic Resident Register Act counts as the notification is said, not a duty of its own",
        ),
    ),
)
