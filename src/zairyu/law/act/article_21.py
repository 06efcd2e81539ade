"""入管法21条, 規則21条: extension of the period of stay.

The application is made by the day on which the period ends. Offices take it from about three months
before, where the period is six months or longer: practice, not law. The special period of Art. 20(6)
applies. The temporary-visitor proviso of Art. 20(3) does not.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, ISA_EXTENSION_PAGE, REGULATIONS
from zairyu.facts import application, residence
from zairyu.law.register import Covered, Gap
from zairyu.logic import Effect, Requirement, Text, requirement

CARD: Final = Text(ja="在留カード、旅券", en="Residence card, passport")
BY_EXPIRY: Final = REGULATIONS.at("21/1", read="2026-06-14")

period_has_an_end = requirement(
    "act.article_21.period_has_an_end",
    cite=ACT.at("21/1", read="2026-06-14"),
    ja="在留期間に終わりがあること（永住者と高度専門職2号は無期限で、更新は要らない）",
    en="The period of stay has an end (Permanent Resident and HSP(ii) are indefinite and need no extension)",
    when=~residence.stay_is_indefinite,
    effect=Effect.REQUIRED,
    evidence=CARD,
)
filed_by_expiry = requirement(
    "regulations.article_21.filed_by_expiry",
    cite=BY_EXPIRY,
    ja="在留期間の満了する日までに申請すること",
    en="Filed by the day on which the period of stay ends",
    when=~residence.status_held.equals("none"),
    effect=Effect.REQUIRED,
    evidence=CARD,
)
window = requirement(
    "practice.extension_window",
    cite=ISA_EXTENSION_PAGE.at("", read=None, confidence="official"),
    ja="6月以上の在留期間では、満了日のおおむね3月前から受け付けられる",
    en="For a period of six months or more, taken from about three months before its end",
    when=application.extension_window_open,
    effect=Effect.WEIGHS,
    note=Text(
        ja="入院や長期の出張など特別の理由があれば、もっと早く受け付けられることがあります。",
        en="It may be taken earlier for a special reason, such as a stay in hospital or a business trip.",
    ),
)


def goes_on(status: str) -> Requirement:
    """Return the requirement that the status to be extended is the one held."""
    return requirement(
        f"act.article_21.holds_the_status.{status}",
        cite=ACT.at("21/1", read="2026-06-14"),
        ja="現に有する在留資格を変更しないこと",
        en="The status held is not changed",
        when=residence.status_held.equals(status),
        effect=Effect.REQUIRED,
        evidence=CARD,
    )


RULES: Final = (period_has_an_end, filed_by_expiry, window)
COVERS: Final = (
    Covered(ACT, "21/1", (period_has_an_end.id,), "2017-01-01"),
    Covered(REGULATIONS, "21/1", (filed_by_expiry.id,), "2017-01-01"),
)
GAPS: Final = (
    Gap(
        ACT.at("21/3", read="2026-06-14"),
        "judgement",
        Text(
            ja="適当と認めるに足りる相当の理由：ガイドラインの考慮事項として示す",
            en="Reasonable grounds sufficient to find it appropriate: spelled out by the guideline",
        ),
    ),
    Gap(
        REGULATIONS.at("21-2", read="2025-09-30"),
        "not_encoded",
        Text(
            ja="特定技能1号の在留期間の上限に達した場合",
            en="The limit of total stay as a Specified Skilled Worker (i)",
        ),
    ),
    Gap(
        BY_EXPIRY,
        "judgement",
        Text(
            ja="満了後の特別受理（事故・災害など本人の責めによらない短い遅れ）は運用による",
            en="Late filing accepted for a short delay nobody is to blame for: practice, not a right",
        ),
    ),
)
