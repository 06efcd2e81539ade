"""入管法19条の2: the certificate of authorised employment (就労資格証明書).

Whoever stays in Japan can ask for one; it says which paid activity is allowed and permits nothing. Whether work for
a new employer belongs to the status held is what it settles in practice: that question is
``change_of_employer``'s.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, ISA_PROCEDURE_PAGES, REGULATIONS
from zairyu.facts import permissions, residence
from zairyu.law.register import Covered, Gap
from zairyu.logic import Effect, Text, any_of, requirement, scheme, unseen
from zairyu.statuses.families import TABLE_1_1, TABLE_1_2, TABLE_2

READ: Final = "2026-06-14"
FIRST: Final = ACT.at("19-2/1", read=READ)

stays_in_japan = requirement(
    "act.article_19_2.stays_in_japan",
    cite=FIRST,
    ja="日本に在留していること",
    en="Stays in Japan",
    when=~residence.status_held.equals("none"),
    effect=Effect.REQUIRED,
    evidence=Text(ja="在留カード、旅券", en="Residence card, passport"),
)
may_do_paid_activity = requirement(
    "act.article_19_2.may_do_paid_activity",
    cite=(FIRST, ACT.at("19/1", read=READ)),
    ja="証明できる報酬のある活動があること（働ける在留資格、又は資格外活動許可）",
    en="There is a paid activity that can be certified (a status that allows work, or a permission for other activity)",
    when=any_of(
        residence.status_held.in_(
            *sorted(TABLE_1_1 | TABLE_1_2 | TABLE_2), "special_permanent_resident"
        ),
        permissions.other_activity.in_("comprehensive", "individual"),
        unseen(
            ja="特定活動で働けるかは指定書による",
            en="Whether Designated Activities allow work stands in the designation paper",
            open_standard=True,
        )
        & residence.status_held.equals("designated_activities"),
    ),
    effect=Effect.REQUIRED,
    evidence=Text(ja="在留カード、指定書、資格外活動許可書", en="Card, designation paper, permit"),
)
certificate = scheme(
    "certificate_of_authorised_employment",
    ja="就労資格証明書の交付",
    en="Certificate of authorised employment",
    cite=(
        ACT.at("19-2", read=READ),
        REGULATIONS.at("19-4", read=READ),
        ISA_PROCEDURE_PAGES.at("", read=None),
    ),
    items=(stays_in_japan, may_do_paid_activity),
    note=Text(
        ja="求めるかどうかは自由です。証明書は許可ではなく、できる活動を証明するものです。新しい勤務先の仕事が今の在留資格に当たるかを確かめるのに使われます。",
        en="Nobody has to ask for one. It is no permission: it certifies what may be done, and is used to learn whether work for a new employer "
        "belongs to the status held.",
    ),
)

RULES: Final = (certificate, stays_in_japan, may_do_paid_activity)
COVERS: Final = (Covered(ACT, "19-2/1", (certificate.id,), "2017-01-01"),)
GAPS: Final = (
    Gap(
        ACT.at("19-2/2", read=READ),
        "not_encoded",
        Text(
            ja="証明書がないことによる不利益な取扱いの禁止は、雇う側の義務で、説明で示す",
            en="That nobody may be treated worse for not showing one binds employers, and is told",
        ),
    ),
)
