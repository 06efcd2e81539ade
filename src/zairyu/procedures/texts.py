"""Texts that several procedures share: who, where, what holds meanwhile, what can be done after a refusal."""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text

OFFICE: Final = Text(
    ja="住んでいる所を管轄する地方出入国在留管理局（支局・出張所）",
    en="The regional immigration office (or branch) for the place of residence",
)
OFFICE_OR_ONLINE: Final = Text(
    ja="住んでいる所を管轄する地方出入国在留管理局、又はオンライン",
    en="The regional immigration office for the place of residence, or online",
)
WHO: Final = Text(
    ja="本人。ほかに、法定代理人、承認を受けた所属機関などの職員、届け出た弁護士・行政書士。"
    "16歳未満や病気のときは家族など",
    en="The person; also a legal representative, approved staff of the organisation, a registered lawyer "
    "or gyoseishoshi; for those under 16 or ill, a relative",
)
SPECIAL_PERIOD: Final = Text(
    ja="期間内に申請すれば、満了の後も、結果が出る時か、満了日から2か月を経過する日の終わりの早い方まで、"
    "今の在留資格のまま在留できます（決定されている在留期間が30日以下の人を除く）。",
    en="If filed in time, the present status goes on past its end until the decision, or the end of the "
    "day two months after it, whichever comes first (not for those granted 30 days or less).",
)
OLD_ACTIVITY: Final = Text(
    ja="結果が出るまでは、今の在留資格の活動だけができます。新しい仕事は許可の後です。",
    en="Until the decision only the activity of the present status is allowed; new work starts after "
    "the permission.",
)
REAPPLY: Final = Text(
    ja="もう一度申請することができます（在留資格が残っているうちに）。",
    en="One may apply again, while a status is still held.",
)
REASONS: Final = Text(
    ja="不許可の理由は、窓口で説明を聞くことができます（実務では一度）。弁護士や行政書士も同席できます。",
    en="The reasons can be heard at the office (in practice once); a lawyer or gyoseishoshi may attend.",
)
LAWSUIT: Final = Text(
    ja="審査請求はできませんが、知った日から6か月以内（処分の日から1年以内）に取消訴訟を起こせます。",
    en="There is no administrative appeal. A lawsuit for revocation may be brought within six months of "
    "knowing of the decision (one year from it).",
)
SWITCH: Final = Text(
    ja="審査中なら、変更の申請を更新に（更新を変更に）切り替えることができ、初めの申請の日に申請したものと扱われます。",
    en="While pending, a change application may be turned into an extension and the reverse; it counts as "
    "filed on the first day.",
)
REVIEW: Final = Text(
    ja="認定されなかった通知を受けた日から7日以内に、審査請求ができます（入管の手続で審査請求があるのはこれだけです）。",
    en="Within seven days of the notice a request for review can be made (the only procedure of immigration law that has "
    "one).",
)
IN_THE_SPECIAL_PERIOD: Final = Text(
    ja="特例期間に入ってから不許可になると、在留はその時に終わります。実務では、出国準備のための申請への切替えを"
    "先に案内されることがあります。早めに専門家に相談できます。",
    en="A refusal in the special period ends the stay at that time. In practice the office may first offer "
    "to switch the application to one for preparing departure. Advice can be sought early.",
)
COMMON: Final = (
    Text(
        ja="申請書、写真（6か月以内に撮影）", en="Application form, photograph (within six months)"
    ),
    Text(ja="旅券と在留カードの提示", en="Passport and residence card, to be shown"),
)
