"""在留資格の変更、在留期間の更新許可のガイドライン: the eight considerations.

The first is required, the second required in principle; three to eight are representative considerations:
where one is not met, that counts against the application and no more. All eight met is no entitlement.
Editions: 2024-10, and 2025-10-16, which spelled out long absences (3) and public duties (7).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import CHANGE_EXTENSION_GUIDELINE, PRACTICE
from zairyu.facts import activity, conduct, duties, livelihood, residence
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    before,
    only_if,
    requirement,
    since,
    versions,
)

EDITION: Final = "2025-10-16"
MINISTER: Final = Text(ja="法務大臣", en="the Minister of Justice")
WINDOW: Final = "P1Y"

FIRST: Final = CHANGE_EXTENSION_GUIDELINE.at("1", read=None, confidence="official")
SECOND: Final = CHANGE_EXTENSION_GUIDELINE.at("2", read=None, confidence="official")
THIRD: Final = (
    CHANGE_EXTENSION_GUIDELINE.at("3", read=None, confidence="official", until=EDITION),
    CHANGE_EXTENSION_GUIDELINE.at("3", read=EDITION, confidence="secondary"),
)
SEVENTH: Final = (
    CHANGE_EXTENSION_GUIDELINE.at("7", read=None, confidence="official", until=EDITION),
    CHANGE_EXTENSION_GUIDELINE.at("7", read=EDITION, confidence="secondary"),
)

examined_before = requirement(
    "change_and_extension.examined_at_the_last_grant",
    cite=PRACTICE.at("", read=None, confidence="secondary"),
    ja="今の許可の時に審査された活動（仕事・勤務先・報酬など）のまま変わらないこと",
    en="The activity (work, organisation, pay) is the one examined at the present permission",
    when=residence.activity_as_granted,
    note=Text(
        ja="更新の審査では、転職などがなければ、前の許可の時の判断が前提とされるのが普通です。",
        en="Where nothing has changed, an extension normally builds on the earlier finding.",
    ),
)

performed = activity.activity_performed.is_true()
activity_done = requirement(
    "change_and_extension.3.activity_performed",
    cite=THIRD,
    ja="③ 現に有する在留資格の活動を行っていたこと"
    "（令和7年10月からは、合理的な理由のない長い出国も消極的に見る）",
    en="(3) The activity of the present status has been done (since October 2025 long absence without "
    "a good reason counts against it too)",
    when=only_if(
        ~residence.status_held.in_("temporary_visitor", "none"),
        versions(
            before(EDITION, performed),
            since(EDITION, all_of(performed, ~activity.long_absence_without_reason)),
        ),
    ),
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
    evidence=Text(
        ja="在職証明書、在学・成績の証明書", en="Certificates of employment, enrolment, grades"
    ),
)
good_conduct = requirement(
    "change_and_extension.4.conduct",
    cite=CHANGE_EXTENSION_GUIDELINE.at("4", read=None, confidence="official"),
    ja="④ 素行が不良でないこと",
    en="(4) Conduct is not bad",
    when=any_of(all_of(~conduct.punished, ~conduct.repeated_violations), conduct.is_good),
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
    note=Text(
        ja="退去強制事由に当たるような刑、不法就労をあっせんする行為などが例に挙げられています。"
        "軽いものがどう見られるかは入管が判断します。",
        en="Named are punishments that would be grounds for deportation, and aiding illegal work; how "
        "lesser things are seen is for the agency to judge.",
    ),
)
own_livelihood = requirement(
    "change_and_extension.5.livelihood",
    cite=CHANGE_EXTENSION_GUIDELINE.at("5", read=None, confidence="official"),
    ja="⑤ 独立の生計を営むに足りる資産又は技能（世帯で見る。公共の負担でないこと）",
    en="(5) Assets or skills for an independent living (the household; not a burden on the public)",
    when=~livelihood.on_public_assistance,
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
    note=Text(
        ja="人道上の理由があれば、その理由も考慮されます。",
        en="Humanitarian reasons are taken into account.",
    ),
)
working_conditions = requirement(
    "change_and_extension.6.working_conditions",
    cite=CHANGE_EXTENSION_GUIDELINE.at("6", read=None, confidence="official"),
    ja="⑥ 雇用・労働条件が適正であること",
    en="(6) Conditions of employment are lawful",
    when=only_if(activity.under_contract, activity.conditions_are_lawful),
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
    evidence=activity.CONTRACT_EVIDENCE,
    note=Text(
        ja="会社の側の問題は、本人の責任がないことを考えて判断されます。",
        en="Where the employer is at fault, it is considered that the worker is not to blame.",
    ),
)
tax = requirement(
    "change_and_extension.7.tax",
    cite=SEVENTH,
    ja="納税義務を果たしていること",
    en="Taxes are paid",
    when=duties.fulfilled(kind="tax", window=WINDOW),
    evidence=Text(ja="課税・納税証明書", en="Certificates of tax assessment and payment"),
)
insurance = requirement(
    "change_and_extension.7.social_insurance",
    cite=SEVENTH[1],
    ja="社会保険料などの納付義務を果たしていること",
    en="Pension and health-insurance contributions are paid",
    when=all_of(
        duties.fulfilled(kind="pension", window=WINDOW),
        duties.fulfilled(kind="health_insurance", window=WINDOW),
    ),
    evidence=Text(ja="年金・医療保険の記録", en="Records of pension and health insurance"),
)
public_duties = requirement(
    "change_and_extension.7.public_duties",
    cite=SEVENTH,
    ja="⑦ 納税義務等の履行（令和7年10月からは社会保険料なども明記。未納が高額・長期のものは特に消極的）",
    en="(7) Taxes and the like are paid (since October 2025 social-insurance contributions are named; "
    "large or long arrears weigh most)",
    when=versions(before(EDITION, tax), since(EDITION, all_of(tax, insurance))),
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
)
notifications = requirement(
    "change_and_extension.8.notifications",
    cite=CHANGE_EXTENSION_GUIDELINE.at("8", read=None, confidence="official"),
    ja="⑧ 入管法の届出等の義務を果たしていること",
    en="(8) Notifications and other duties under the Act are performed",
    when=duties.fulfilled(kind="notifications", window=WINDOW),
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
    evidence=Text(ja="届出の控え", en="Copies of notifications"),
)

CONSIDERATIONS: Final = (
    activity_done,
    good_conduct,
    own_livelihood,
    working_conditions,
    public_duties,
    notifications,
)
"""Considerations three to eight, in the guideline's order."""

RULES: Final = (*CONSIDERATIONS, tax, insurance, examined_before)
COVERS: Final = tuple(
    Covered(CHANGE_EXTENSION_GUIDELINE, rule.id.split(".")[1], (rule.id,))
    for rule in CONSIDERATIONS
)
GAPS: Final = (
    Gap(
        CHANGE_EXTENSION_GUIDELINE.at("4", read=None, confidence="official"),
        "judgement",
        Text(
            ja="素行の不良の程度は公表された数で決まらない",
            en="How bad conduct must be is not fixed by published numbers",
        ),
    ),
    Gap(
        CHANGE_EXTENSION_GUIDELINE.at("7", read=EDITION, confidence="secondary"),
        "judgement",
        Text(
            ja="未納の額・期間の水準、どの期間を見るか（ここでは直近1年）",
            en="Which amounts and times of arrears weigh how much, and over which time (here one year)",
        ),
    ),
    Gap(
        CHANGE_EXTENSION_GUIDELINE.at("", read="2026-01-01", confidence="secondary"),
        "text_not_seen",
        Text(
            ja="令和8年1月版があると書いたページが1つあるが、内容の違いは知られていない",
            en="One page speaks of an edition of January 2026; no different content is known",
        ),
    ),
)
