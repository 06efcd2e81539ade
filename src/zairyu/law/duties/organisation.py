"""入管法19条の16, 19条の17: notifications on the organisation, the contract, or the spouse.

Three groups of statuses, each with its own events; who is in none of them has no duty here: Artist,
Religious Activities, Journalist, Cultural Activities, Temporary Visitor, Designated Activities, Long-Term
Resident, Permanent Resident, and children in family statuses. Separation is no event. How the article reads
for Employment for Skill Development from 2027-04-01 was not seen.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, REGULATIONS
from zairyu.facts import hsp, position, residence
from zairyu.law.duties.writing import (
    AGENCY_ANY_WAY,
    FALSE_NOTIFICATION,
    FOURTEEN_DAYS,
    LATE,
    NOT_NOTIFIED,
    RESIDENT,
    act,
    place,
)
from zairyu.law.happenings import Duty
from zairyu.law.register import Covered, Gap
from zairyu.logic import Expr, Text, all_of, any_of

SINCE_2019: Final = "2019-04-01"

held = residence.status_held
HSP_II: Final = held.equals("highly_skilled_professional_ii")

AT_AN_INSTITUTION: Final = any_of(
    held.in_(
        "professor",
        "highly_skilled_professional_i_c",
        "business_manager",
        "investor_business_manager",
        "legal_accounting_services",
        "medical_services",
        "instructor",
        "intra_company_transferee",
        "intra_company_transferee_i",
        "technical_intern_training",
        "technical_intern_training_i_a",
        "technical_intern_training_i_b",
        "technical_intern_training_ii_a",
        "technical_intern_training_ii_b",
        "technical_intern_training_iii_a",
        "technical_intern_training_iii_b",
        "student",
        "trainee",
    ),
    all_of(HSP_II, hsp.activity_type.equals("c")),
)
"""Item 1: the activity is done at an organisation."""

ON_A_CONTRACT: Final = any_of(
    held.in_(
        "highly_skilled_professional_i_a",
        "highly_skilled_professional_i_b",
        "researcher",
        "engineer_specialist_in_humanities_international_services",
        "nursing_care",
        "skilled_labor",
        "specified_skilled_worker",
        "specified_skilled_worker_i",
        "specified_skilled_worker_ii",
    ),
    all_of(HSP_II, hsp.activity_type.in_("a", "b")),
    all_of(held.equals("entertainer"), position.entertainer_under_contract),
)
"""Item 2: the activity rests on a contract with an organisation."""

AS_A_SPOUSE: Final = all_of(
    held.in_(
        "dependent",
        "spouse_or_child_of_japanese_national",
        "spouse_or_child_of_permanent_resident",
    ),
    position.held_as.equals("spouse"),
)
"""Item 3: held as a spouse, not as a child."""


def _duty(slug: str, item: str, text: Text, who: Expr, triggers: tuple[str, ...]) -> Duty:
    return Duty(
        f"duty.organisation.{slug}",
        text,
        who=all_of(RESIDENT, who),
        triggers=triggers,
        within=FOURTEEN_DAYS,
        where=AGENCY_ANY_WAY,
        online=True,
        places=(place(act(f"19-16/1/{item}")),),
        penalty=NOT_NOTIFIED,
        penalty_citations=(act("71-5/1/3"), FALSE_NOTIFICATION),
        late=LATE,
    )


left_institution = _duty(
    "left",
    "1",
    Text(
        ja="所属機関から離れたことの届出（退職、退学、卒業など）：14日以内",
        en="Notify leaving the organisation (ending work, leaving or finishing school) within fourteen days",
    ),
    AT_AN_INSTITUTION,
    ("left_job", "left_school", "graduated", "retired", "seconded"),
)
joined_institution = _duty(
    "moved_to_another",
    "1",
    Text(
        ja="別の所属機関に移ったことの届出：14日以内",
        en="Notify moving to another organisation within fourteen days",
    ),
    AT_AN_INSTITUTION,
    ("joined_job", "seconded"),
)
institution_changed = _duty(
    "changed",
    "1",
    Text(
        ja="所属機関の名称・所在地の変更、消滅の届出：14日以内",
        en="Notify a change of the organisation's name or address, or its end, within fourteen days",
    ),
    AT_AN_INSTITUTION,
    ("organisation_changed", "employer_bankrupt"),
)
contract_ended = _duty(
    "contract_ended",
    "2",
    Text(
        ja="契約機関との契約の終了の届出：14日以内",
        en="Notify the end of the contract with the organisation within fourteen days",
    ),
    ON_A_CONTRACT,
    ("left_job", "retired"),
)
new_contract = _duty(
    "new_contract",
    "2",
    Text(
        ja="新しい契約の締結の届出：14日以内（終了とは別に数える。両方が14日以内なら一つの届出でできる）",
        en="Notify a new contract within fourteen days (counted apart from the end of the old one; one notification can do "
        "for both where both are within their time)",
    ),
    ON_A_CONTRACT,
    ("joined_job", "second_job"),
)
contracting_organisation_changed = _duty(
    "contracting_organisation_changed",
    "2",
    Text(
        ja="契約機関の名称・所在地の変更、消滅の届出：14日以内",
        en="Notify a change of the contracting organisation's name or address, or its end, within fourteen days",
    ),
    ON_A_CONTRACT,
    ("organisation_changed", "employer_bankrupt"),
)
spouse = _duty(
    "spouse",
    "3",
    Text(
        ja="配偶者との離婚・死別の届出：14日以内（別居だけでは届出はない）",
        en="Notify the divorce from or the death of the spouse within fourteen days (separation alone is not notified)",
    ),
    AS_A_SPOUSE,
    ("divorced", "spouse_died"),
)

DUTIES: Final = (
    left_institution,
    joined_institution,
    institution_changed,
    contract_ended,
    new_contract,
    contracting_organisation_changed,
    spouse,
)
RULES: Final = ()
COVERS: Final = (
    Covered(ACT, "19-16/1/1", ()),
    Covered(ACT, "19-16/1/2", (), SINCE_2019),
    Covered(ACT, "19-16/1/3", ()),
)
GAPS: Final = (
    Gap(
        act("19-17"),
        "not_encoded",
        Text(
            ja="所属機関の側の届出は努力義務で、本人の義務ではない（特定技能所属機関・ハローワークに届け出る事業主は別の届出）",
            en="What the organisation itself notifies is for it to try, no duty of the person (hosts of Specified Skilled "
            "Workers, and employers who report to the employment office, have reports of their own)",
        ),
    ),
    Gap(
        ACT.at(
            "19-16",
            read="2027-04-01",
            confidence="secondary",
            note="amended by Act 60 of 2024, not seen",
        ),
        "text_not_seen",
        Text(
            ja="令和9年4月1日からの条文（育成就労、企業内転勤2号）",
            en="The article from 1 April 2027 (Employment for Skill Development, Intra-company Transferee (ii))",
        ),
    ),
    Gap(
        REGULATIONS.at("19-15", read="2026-06-14"),
        "not_encoded",
        Text(
            ja="届出に書く事項（規則別表第三の三）",
            en="What the notification states (appended table 3-3 of the Regulations)",
        ),
    ),
)
