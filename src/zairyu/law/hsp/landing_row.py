"""上陸基準省令「高度専門職1号」の項: what the landing criteria ask beside the points.

The words are the same in every revision from 2016-07-22 to 2026-04-01. The activity must fall under a status of
appended table 1-1 (professor to journalist), or under one of table 1-2 (business manager to skilled labour)
*and* meet that status's own criteria: so HSP(i)(b) as an engineer needs the engineer's criteria, and HSP(i)(c)
as a business manager has needed those of 2025-10-16 since that day. Its extensions have the same three years of
transition as Business Manager itself (the agency's guidance). The first condition of the row, the standard of the
HSP ordinance, is :mod:`zairyu.law.hsp.standard`'s.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import LANDING_CRITERIA
from zairyu.facts import hsp
from zairyu.law.guidelines.business_manager_reform import PAGE, with_transition
from zairyu.law.hsp.by_type import LETTERS
from zairyu.law.hsp.standard import standard
from zairyu.law.landing_criteria.business_manager import STATUS as BUSINESS_MANAGER
from zairyu.law.landing_criteria.engineer_specialist_in_humanities_international_services import (
    STATUS as ENGINEER,
)
from zairyu.law.landing_criteria.entertainer import STATUS as ENTERTAINER
from zairyu.law.landing_criteria.instructor import STATUS as INSTRUCTOR
from zairyu.law.landing_criteria.intra_company_transferee import STATUS as TRANSFEREES
from zairyu.law.landing_criteria.legal_accounting_services import STATUS as LEGAL
from zairyu.law.landing_criteria.medical_services import STATUS as MEDICAL
from zairyu.law.landing_criteria.nursing_care import STATUS as NURSING_CARE
from zairyu.law.landing_criteria.researcher import STATUS as RESEARCHER
from zairyu.law.landing_criteria.skilled_labor import STATUS as SKILLED_LABOR
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Requirement,
    Text,
    all_of,
    any_of,
    before,
    constant,
    requirement,
    since,
    versions,
)  # fmt: skip

ROW: Final = "高度専門職1号"
IN_FORCE: Final = "2015-04-01"
ITEM_1_B: Final = LANDING_CRITERIA.at(f"{ROW}/1/ロ", read="2016-07-22")
TRANSFEREE: Final = TRANSFEREES[0]
"""The undivided status: its row from 2027-04-01 was not seen, and stays unknown."""


def _as(rules: StatusRules, slug: str, ja: str, en: str) -> Requirement:
    """The activity is that of a status of table 1-2, and meets that status's criteria of the day of filing."""
    return requirement(
        f"landing_criteria.highly_skilled_professional_i.as_{slug}",
        cite=ITEM_1_B,
        ja=f"「{ja}」の活動に当たり、その基準（申請の日のもの）に適合すること",
        en=f"The activity is that of {en}, and its criteria of the day of filing are met",
        when=all_of(hsp.status_below.equals(rules.status), rules.activity, *rules.criteria),
    )


table_1_1 = requirement(
    "landing_criteria.highly_skilled_professional_i.table_1_1",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/イ", read="2016-07-22"),
    ja="イ　教授から報道までのどれかの活動に当たること",
    en="(a) The activity falls under Professor, Artist, Religious Activities or Journalist",
    when=hsp.status_below.in_(*hsp.TABLE_1_1),
)
is_business_manager = hsp.status_below.equals(BUSINESS_MANAGER.status)
as_business_manager = _as(BUSINESS_MANAGER, "business_manager", "経営・管理", "Business Manager")
as_legal = _as(LEGAL, "legal_accounting", "法律・会計業務", "Legal/Accounting Services")
as_medical = _as(MEDICAL, "medical", "医療", "Medical Services")
as_researcher = _as(RESEARCHER, "researcher", "研究", "Researcher")
as_instructor = _as(INSTRUCTOR, "instructor", "教育", "Instructor")
as_engineer = _as(
    ENGINEER,
    "engineer",
    "技術・人文知識・国際業務",
    "Engineer/Specialist in Humanities/International Services",
)
as_nursing_care = _as(NURSING_CARE, "nursing_care", "介護", "Nursing Care")
as_transferee = _as(TRANSFEREE, "transferee", "企業内転勤", "Intra-company Transferee")
as_entertainer = _as(ENTERTAINER, "entertainer", "興行", "Entertainer")
as_skilled_labor = _as(SKILLED_LABOR, "skilled_labor", "技能", "Skilled Labor")
table_1_2 = requirement(
    "landing_criteria.highly_skilled_professional_i.table_1_2",
    cite=ITEM_1_B,
    ja="ロ　経営・管理から技能までのどれかの活動に当たり、その在留資格の基準に適合すること",
    en="(b) The activity falls under one of Business Manager to Skilled Labor and meets the criteria of that "
    "status",
    when=any_of(
        as_engineer,
        as_business_manager,
        as_legal,
        as_medical,
        as_researcher,
        as_instructor,
        as_transferee,
        as_nursing_care,
        as_entertainer,
        as_skilled_labor,
    ),
)
item_1 = requirement(
    "landing_criteria.highly_skilled_professional_i.activity",
    cite=LANDING_CRITERIA.at(f"{ROW}/1", read="2016-07-22"),
    ja="一　活動が、ほかの就労資格の活動（別表第一の二のものは、その基準も）に当たること",
    en="(i) The activity falls under another work status (for those of table 1-2, with its criteria)",
    when=versions(
        before(IN_FORCE, constant("not_applicable")), since(IN_FORCE, any_of(table_1_1, table_1_2))
    ),
    evidence=Text(ja="職務内容の説明書", en="Description of the duties"),
)
item_2 = requirement(
    "landing_criteria.highly_skilled_professional_i.industry_and_national_life",
    cite=LANDING_CRITERIA.at(f"{ROW}/2", read="2016-07-22"),
    ja="二　産業及び国民生活に与える影響などの観点から相当でないと認められないこと",
    en="(ii) Not found inappropriate in view of industry and the life of the nation",
    when=versions(
        before(IN_FORCE, constant("not_applicable")),
        since(IN_FORCE, hsp.fits_industry_and_national_life),
    ),
)

# --- 更新: HSP(i)(c) at an extension -------------------------------------------------------------------

_touched = all_of(
    *(rule for rule in BUSINESS_MANAGER.criteria if rule.id in BUSINESS_MANAGER.at_extension)
)
_untouched = all_of(
    *(rule for rule in BUSINESS_MANAGER.criteria if rule.id not in BUSINESS_MANAGER.at_extension)
)
item_1_at_extension = requirement(
    f"{item_1.id}.at_extension",
    cite=(*item_1.citations, PAGE),
    ja=item_1.text.ja,
    en=item_1.text.en,
    when=any_of(
        all_of(
            is_business_manager,
            BUSINESS_MANAGER.activity,
            _untouched,
            with_transition(_touched, until_reform=_touched),
        ),
        all_of(~is_business_manager, item_1),
    ),
    evidence=item_1.evidence,
)

RULES: Final = (
    item_1, table_1_1, table_1_2, as_business_manager, as_legal, as_medical, as_researcher,
    as_instructor, as_engineer, as_transferee, as_nursing_care, as_entertainer, as_skilled_labor,
    item_2, item_1_at_extension,
)  # fmt: skip
COVERS: Final = (
    Covered(
        LANDING_CRITERIA,
        f"{ROW}/柱書",
        (*(standard(letter).id for letter in LETTERS), item_1.id, item_2.id),
        IN_FORCE,
    ),
    Covered(LANDING_CRITERIA, f"{ROW}/1", (item_1.id,), IN_FORCE),
    Covered(LANDING_CRITERIA, f"{ROW}/1/イ", (table_1_1.id,), IN_FORCE),
    Covered(
        LANDING_CRITERIA,
        f"{ROW}/1/ロ",
        (
            table_1_2.id,
            as_business_manager.id,
            as_legal.id,
            as_medical.id,
            as_researcher.id,
            as_instructor.id,
            as_engineer.id,
            as_transferee.id,
            as_nursing_care.id,
            as_entertainer.id,
            as_skilled_labor.id,
        ),
        IN_FORCE,
    ),
    Covered(LANDING_CRITERIA, f"{ROW}/2", (item_2.id,), IN_FORCE),
)
GAPS: Final[tuple[Gap, ...]] = ()
