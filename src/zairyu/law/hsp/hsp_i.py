"""高度専門職1号 (koudo senmonshoku ichigou), Highly Skilled Professional (i): the activity of the Act.

Appended table 1-2, item 1 of the row: whoever meets the standard of the ordinance and does (a) research,
guidance or teaching, (b) work that needs knowledge of the natural sciences or humanities, or (c) the operating
or managing of a business, at the organisation that the Minister designates. To move to another organisation
is a change of status (Art. 20(1)).

The status began on 2015-04-01. A day before is answered for its predecessor, Designated Activities (特定活動)
under the notices of 2012 and 2013.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, HSP_NOTICE_2012
from zairyu.facts import activity, hsp
from zairyu.law.guidelines.business_manager_reform import plan_assessed
from zairyu.law.hsp.by_type import STATUS_OF
from zairyu.law.hsp.landing_row import item_1, item_1_at_extension, item_2
from zairyu.law.hsp.standard import standard
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import Requirement, Text, all_of, requirement

TABLE: Final = "別表第一の二/高度専門職/1"
READ: Final = "2017-01-01"
PREDECESSOR: Final = HSP_NOTICE_2012.at(
    "", read="2012-05-07", confidence="secondary", until="2015-04-01",
    note="Designated Activities under the notices",
)  # fmt: skip
CONTRACT: Final = Text(
    ja="雇用契約書、職務内容の説明書", en="Contract of employment, description of the duties"
)

contract = requirement(
    "act.table_i_2.highly_skilled_professional_i.contract",
    cite=(ACT.at(f"{TABLE}/イ", read=READ), ACT.at(f"{TABLE}/ロ", read=READ)),
    ja="指定される日本の公私の機関との契約に基づくこと",
    en="Under a contract with the public or private organisation in Japan that is designated",
    when=activity.under_contract,
    evidence=CONTRACT,
)
contributes = requirement(
    "act.table_i_2.highly_skilled_professional_i.contributes",
    cite=ACT.at(f"{TABLE}/柱書", read=READ),
    ja="日本の学術研究又は経済の発展に寄与すると見込まれること",
    en="Expected to contribute to Japan's academic research or economic development",
    when=hsp.contributes,
)
research = requirement(
    "act.table_i_2.highly_skilled_professional_i.research",
    cite=ACT.at(f"{TABLE}/イ", read=READ),
    ja="イ　研究、研究の指導又は教育（併せて関連する事業の経営や、ほかの機関での研究等もできる）",
    en="(a) Research, guidance of research or education (with a related business of one's own, or the same at "
    "other organisations)",
    when=hsp.activity_type.equals("a"),
)
specialised = requirement(
    "act.table_i_2.highly_skilled_professional_i.specialised",
    cite=ACT.at(f"{TABLE}/ロ", read=READ),
    ja="ロ　自然科学又は人文科学の分野の知識・技術を要する業務（併せて関連する事業の経営もできる）",
    en="(b) Work that needs knowledge or technology of the natural sciences or humanities (with a related "
    "business of one's own)",
    when=hsp.activity_type.equals("b"),
)
management = requirement(
    "act.table_i_2.highly_skilled_professional_i.management",
    cite=ACT.at(f"{TABLE}/ハ", read=READ),
    ja="ハ　指定される機関での事業の経営又は管理（併せて関連する事業の経営もできる）",
    en="(c) Operating or managing a business at the organisation designated (with a related business of one's "
    "own)",
    when=hsp.activity_type.equals("c"),
)


def _activity(letter: str, kana: str, *rules: Requirement) -> Requirement:
    return requirement(
        f"act.table_i_2.highly_skilled_professional_i_{letter}",
        cite=(ACT.at(f"{TABLE}/{kana}", read=READ), PREDECESSOR),
        ja=f"別表第一の二の表「高度専門職」1号{kana}の活動（平成27年3月31日までは告示による特定活動）",
        en=f"The activity of Highly Skilled Professional (i)({letter}) (until 31 March 2015 Designated Activities "
        "under the notices)",
        when=all_of(standard(letter), *rules, contributes),
        evidence=CONTRACT,
    )


activity_a = _activity("a", "イ", contract, research)
activity_b = _activity("b", "ロ", contract, specialised)
activity_c = _activity("c", "ハ", management)

STATUS: Final = (
    StatusRules(
        status=STATUS_OF["a"], activity=activity_a, criteria=(item_1, item_2), kind=research
    ),
    StatusRules(
        status=STATUS_OF["b"], activity=activity_b, criteria=(item_1, item_2), kind=specialised
    ),
    StatusRules(
        status=STATUS_OF["c"],
        activity=activity_c,
        criteria=(item_1, item_2),
        when_granted=(plan_assessed,),
        at_extension={item_1.id: item_1_at_extension},
        kind=management,
    ),
)

RULES: Final = (
    activity_a, activity_b, activity_c, contract, contributes, research, specialised, management,
)  # fmt: skip
COVERS: Final = (
    Covered(ACT, f"{TABLE}/イ", (activity_a.id,), "2015-04-01"),
    Covered(ACT, f"{TABLE}/ロ", (activity_b.id,), "2015-04-01"),
    Covered(ACT, f"{TABLE}/ハ", (activity_c.id,), "2015-04-01"),
)
GAPS: Final = (
    Gap(
        ACT.at(f"{TABLE}/柱書", read=READ),
        "judgement",
        Text(
            ja="学術研究又は経済の発展への寄与の見込みは入管が判断する",
            en="Whether a contribution to research or the economy is expected is for the agency to judge",
        ),
    ),
)
