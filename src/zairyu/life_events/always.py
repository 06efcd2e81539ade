"""What is said whatever the event: the first lines, what the office may ask, a warning where a child could move."""

from __future__ import annotations

from typing import Final

from zairyu.life_events.cites import (
    FACT_FINDING,
    INQUIRY_ON_NOTICES,
    MEMORY,
    NATIONALITY_BIRTH,
    NOTICES,
    REPORTING,
    SECONDARY,
)
from zairyu.life_events.model import note

__all__ = [
    "CHECK_NATIONALITY", "CHILD_WARNING", "JAPANESE", "LATE", "LAWYER_TODAY", "NOTHING_MORE", "NO_DUTY", "NO_STATUS_HELD",
    "OFFICE", "PAST_ITS_END", "SAFETY", "STATUS_NOT_KNOWN",
]  # fmt: skip

LAWYER_TODAY: Final = note(
    "今日、弁護士に相談してください（弁護士会・法テラス）。弁護士には秘密を守る義務があります。",
    "See a lawyer today (bar association, Houterasu). Lawyers keep what they hear to themselves.",
    SECONDARY,
)
SAFETY: Final = note(
    "今危ないときは110。配偶者暴力相談支援センター（#8008）は、在留資格を問わず相談できます。",
    "In danger now: 110. The spousal violence centres (#8008) ask for no status.",
    SECONDARY,
)
CHECK_NATIONALITY: Final = note(
    "先に国籍を確かめてください。日本国籍があれば、在留資格は要りません（法務局、弁護士）。",
    "Check nationality first. With Japanese nationality no status is needed (Legal Affairs Bureau, a lawyer).",
    NATIONALITY_BIRTH,
)
JAPANESE: Final = note(
    "日本国民に在留資格は要りません。",
    "A Japanese national needs no status of residence.",
    NATIONALITY_BIRTH,
)
PAST_ITS_END: Final = note(
    "わかっている在留期間は、もう過ぎています。在留が続いているかは、この情報からはわかりません（新しいカード、審査中の申請の"
    "受付票でわかります）。入管に行く前に、弁護士や支援団体に秘密で相談できます。",
    "The period of stay known of is over. Whether the stay goes on cannot be told from this (a newer card or the receipt of a "
    "pending application shows it). A lawyer or a support group can be asked in confidence before going to the office.",
    MEMORY,
)
LATE: Final = note(
    "過ぎた期限があります。遅れても、しないよりは届け出る方がよいとされています。",
    "A last day has passed. Late is held to be better than never.",
    SECONDARY,
)
STATUS_NOT_KNOWN: Final = note(
    "その日の在留資格が、この情報からはわかりません。在留カードで確かめられます。",
    "The status held on that day is not known from what was told; the residence card shows it.",
    MEMORY,
)
NO_STATUS_HELD: Final = note(
    "その日には在留資格がなかったものとして読んでいます。",
    "Read as held by somebody without a status on that day.",
    MEMORY,
)
NO_DUTY: Final = note(
    "わかっている事実では、この出来事から期限のある入管への届出は生じません（法律に挙げられていません）。",
    "On the facts given, this event begins no duty with a time limit here (none is listed in the Act).",
    NOTICES,
)
NOTHING_MORE: Final = note(
    "この在留資格について、これより詳しい定めはここに入っていません。",
    "Nothing more is encoded here for this status.",
    MEMORY,
)
CHILD_WARNING: Final = note(
    "子が国外へ移るなら、先に弁護士に相談してください。もう一方の親の同意や裁判所の判断が要ることがあり、"
    "国境を越える子の連れ去りはハーグ条約の手続の対象になり得ます。",
    "Where a child would leave Japan, ask a lawyer before. The other parent's consent or a court's decision can be needed, "
    "and a removal across borders can fall under the Hague Convention.",
    MEMORY,
)
OFFICE: Final = (
    note(
        "申請や取消しの判断に必要なとき、入国審査官などは、本人と関係者に出頭や質問、書類の提示を求め、"
        "役所や団体に照会することができます（59条の2）。",
        "Where a decision on an application or a revocation needs it, officers may ask the person and others concerned to "
        "come, to answer and to show papers, and may inquire of offices and bodies (Art. 59-2).",
        *FACT_FINDING,
    ),
    note(
        "届出の事項についても、職員が関係者に同じことを求めることができます（19条の37）。",
        "On matters to be notified, officers may ask the same of those concerned (Art. 19-37).",
        *INQUIRY_ON_NOTICES,
    ),
    note(
        "この調査に、家に立ち入る権限や、答えないことへの罰則は定められていません。答えるかは任意ですが、"
        "判断の資料は少なくなります。事実と違うことは述べないでください。",
        "These articles give no power to enter a home and set no penalty for not answering. To answer is voluntary; the "
        "decision then rests on less. Never state what is not true.",
        *FACT_FINDING,
    ),
    note(
        "国や自治体の職員は、職務で退去強制の事由に当たると思う人を知ったときに通報する義務があります。民間の人に義務はありません。",
        "Officials of state and municipalities who learn in their duties of somebody they think deportable have to notify it; "
        "private persons have no such duty.",
        REPORTING,
    ),
)
"""What an office may ask, and whom it binds."""
