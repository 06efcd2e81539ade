"""永住許可ガイドライン 1(1), 1(2) and 1(3)オ: good conduct, independent livelihood, public health.

The guideline gives no amounts. Who need not meet which is the Act's (Art. 22(2) proviso, Art.
61-2-14): see :mod:`zairyu.law.act.article_22`.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import PR_GUIDELINE
from zairyu.facts import conduct, livelihood
from zairyu.law.register import Gap
from zairyu.logic import Effect, Text, all_of, any_of, requirement

CONDUCT: Final = PR_GUIDELINE.at("1/1", read="2026-02-24", confidence="official")
LIVELIHOOD: Final = PR_GUIDELINE.at("1/2", read="2026-02-24", confidence="official")
HEALTH: Final = PR_GUIDELINE.at("1/3/オ", read="2026-02-24", confidence="official")

good_conduct = requirement(
    "permanent_residence.good_conduct",
    cite=CONDUCT,
    ja="素行が善良であること（法律を守り、住民として社会的に非難されない生活）",
    en="Good conduct: keeps the law and lives without social blame",
    when=any_of(~conduct.punished, conduct.is_good),
)

no_public_burden = requirement(
    "permanent_residence.livelihood.no_public_burden",
    cite=LIVELIHOOD,
    ja="日常生活で公共の負担になっていないこと",
    en="Is not a burden on the public in daily life",
    when=~livelihood.on_public_assistance,
)
stable_future = requirement(
    "permanent_residence.livelihood.stable_future",
    cite=LIVELIHOOD,
    ja="資産や技能から見て、将来も安定した生活が見込まれること（世帯で見る）",
    en="Assets or skills make a stable future life probable (the household is looked at)",
    when=any_of(livelihood.has_continuing_income, livelihood.is_stable),
    evidence=Text(
        ja="課税証明書、在職証明書、預貯金などの資料",
        en="Tax assessment, certificate of employment, proof of assets",
    ),
)
independent_livelihood = requirement(
    "permanent_residence.livelihood",
    cite=LIVELIHOOD,
    ja="独立の生計を営むに足りる資産又は技能があること",
    en="Has assets or skills enough to make an independent living",
    when=all_of(no_public_burden, stable_future),
)

public_health = requirement(
    "permanent_residence.public_health",
    cite=HEALTH,
    ja="公衆衛生の上で有害となるおそれがないこと",
    en="No risk of harm to public health",
    when=~conduct.public_health_concern,
    effect=Effect.WEIGHS,
    note=Text(
        ja="審査で問題とされた場合にだけ意味を持ちます。",
        en="It matters only where the examination raises it.",
    ),
)

RULES: Final = (
    good_conduct, independent_livelihood, no_public_burden, stable_future, public_health,
)  # fmt: skip
GAPS: Final = (
    Gap(
        CONDUCT,
        "judgement",
        Text(
            ja="軽い違反の繰り返しは数字が公表されていないため、考慮事情として示す",
            en="Repeated minor violations: no number is published; shown as a consideration",
        ),
    ),
    Gap(
        LIVELIHOOD,
        "judgement",
        Text(
            ja="収入や資産の水準は公表されていない（実務の数字は考慮事情として示す）",
            en="No level of income or assets is published (practice figures are shown as considerations)",
        ),
    ),
    Gap(
        HEALTH,
        "judgement",
        Text(
            ja="公衆衛生の項目は、事実の申告によって決まるものではないため、考慮事情として示す",
            en="Public health is not decided by what a person states; shown as a consideration",
        ),
    ),
)
