"""入管法22条の2, 22条の3: acquisition of status (在留資格の取得), of those who stay without having landed.

Born in Japan as a foreigner, or having lost Japanese nationality, one may stay sixty days without a status;
to stay longer a status is applied for within thirty days. Art. 20(3) (reasonable grounds) applies, its
paragraph 6 does not: there is no special period. Permanent residence by acquisition is Art. 22's
(:mod:`zairyu.law.act.article_22`).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, PRACTICE
from zairyu.facts import residence
from zairyu.law.act.article_22 import LAST_SAFE_DAY, acquisition_window
from zairyu.law.guidelines.change_and_extension import MINISTER
from zairyu.law.register import Covered, Gap
from zairyu.logic import Effect, Text, all_of, any_of, requirement, unseen

LAST_SAFE_DAY_OF_STAY: Final = 59
"""Days after the event: the sixtieth day if the day of the event is the first."""

without_landing = requirement(
    "act.article_22_2.stays_without_landing",
    cite=ACT.at("22-2/1", read="2026-06-14"),
    ja="出生、日本国籍の離脱その他の事由により、上陸の手続を経ずに在留することになったこと",
    en="Stays without having landed: by birth, by loss of Japanese nationality, or for the like reason",
    when=residence.stays_without_landing,
    effect=Effect.REQUIRED,
    evidence=Text(
        ja="出生届の受理証明書、国籍を証する書類など",
        en="Certificate that the birth report was accepted, proof of nationality, and the like",
    ),
)
within_sixty_days = requirement(
    "act.article_22_2.within_sixty_days",
    cite=ACT.at("22-2/1", read="2026-06-14"),
    ja="その事由の日から60日の、在留資格なしで在留できる間であること",
    en="Within the sixty days from the event in which the stay needs no status",
    when=any_of(
        residence.days_since_stay_without_landing <= LAST_SAFE_DAY_OF_STAY,
        all_of(
            residence.days_since_stay_without_landing <= LAST_SAFE_DAY_OF_STAY + 1,
            unseen(
                ja="初日を数えるかどうかに争いがあり、この日が60日目か61日目かは確かでない",
                en="Whether the first day counts is disputed; this day may be the sixtieth or one after it",
                open_standard=True,
            ),
        ),
    ),
    effect=Effect.REQUIRED,
)
within_thirty_days = acquisition_window.with_effect(
    Effect.REQUIRED_IN_PRINCIPLE,
    MINISTER,
)
late_filing = requirement(
    "practice.acquisition_after_thirty_days",
    cite=PRACTICE.at(
        "",
        read=None,
        confidence="memory",
        note="acquisition filed after thirty and before sixty days",
    ),
    ja="30日を過ぎても60日までは、事情の説明とともに受け付けられることがある",
    en="After thirty and before sixty days it may still be taken, with an explanation",
    when=residence.days_since_stay_without_landing <= LAST_SAFE_DAY,
    effect=Effect.WEIGHS,
)

RULES: Final = (without_landing, within_sixty_days, late_filing)
COVERS: Final = (
    Covered(ACT, "22-2/1", (without_landing.id, within_sixty_days.id), "2017-01-01"),
    Covered(ACT, "22-2/2", (acquisition_window.id,), "2017-01-01"),
)
GAPS: Final = (
    Gap(
        ACT.at("22-2/3", read="2026-06-14"),
        "judgement",
        Text(
            ja="適当と認めるに足りる相当の理由（20条3項本文の準用）。取得についてのガイドラインは公表されていない",
            en="Reasonable grounds (Art. 20(3), main part, applies); no guideline on acquisition is published",
        ),
    ),
    Gap(
        ACT.at("22-3", read="2026-06-14"),
        "not_encoded",
        Text(
            ja="一時庇護のための上陸の許可を受けた人の取得",
            en="Acquisition by those landed for temporary refuge",
        ),
    ),
)
