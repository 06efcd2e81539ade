"""入管法26条, 26条の2: coming back in time, so that the status is kept.

A re-entry permit runs to the day written in it (five years at most, within the stay); special re-entry
permission one year from departure, or to the end of the stay if that is sooner, and is never extended.
"""

from __future__ import annotations

from typing import Final

from zairyu.calendar import Period
from zairyu.citations import ACT
from zairyu.facts import position
from zairyu.law.duties.writing import RESIDENT, act, place
from zairyu.law.happenings import Duty
from zairyu.law.register import Covered, Gap
from zairyu.logic import Text, all_of

back_in_time = Duty(
    "duty.re_entry.back_in_time",
    Text(
        ja="みなし再入国許可で出国したとき：出国の日から1年以内（在留期間の満了の日が先ならその日まで）に戻る。再入国許可のときは、許可に書かれた日まで",
        en="Left with special re-entry permission: come back within one year of departure, or by the last day of the stay if that "
        "is sooner; with a re-entry permit by the day written in it",
    ),
    who=all_of(RESIDENT, position.leaves_with_re_entry_permission),
    triggers=("long_absence",),
    within=Period(years=1),
    where=Text(ja="空港・港", en="The port of entry"),
    places=(place(act("26-2/2")), place(act("26/3"))),
    late=Text(
        ja="期間内に戻れないと、永住者も含め在留資格はなくなります。みなし再入国許可は国外で延長できません。再入国許可は、やむを得ないとき在外公館で1年まで延長を申請できます（26条5項）。在留期間の更新は国外からはできません。",
        en="Who is not back in time no longer has the status, permanent residents too. The special permission cannot be extended "
        "abroad; the permit can, by up to a year, at an embassy or consulate where there are good reasons (Art. 26(5)). An "
        "extension of stay cannot be applied for from abroad.",
    ),
)

DUTIES: Final = (back_in_time,)
RULES: Final = ()
COVERS: Final = (Covered(ACT, "26-2/2", ()), Covered(ACT, "26/3", ()))
GAPS: Final = (
    Gap(
        act("26/3"),
        "not_encoded",
        Text(
            ja="再入国許可の有効期間は許可に書かれた日で、計算しない",
            en="A re-entry permit's last day is the one written in it and is not computed",
        ),
    ),
)
