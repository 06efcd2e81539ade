"""上陸基準省令「高度専門職1号」の項: what the landing criteria ask beside the points.

The words are the same in every revision from 2016-07-22 to 2026-04-01. The activity must fall under a status of
appended table 1-1 (professor to journalist), or under one of table 1-2 (business manager to skilled labour)
*and* meet that status's own criteria: so HSP(i)(b) as an engineer needs the engineer's criteria, and HSP(i)(c)
as a business manager has needed those of 2025-10-16 since that day. Its extensions have the same three years of
transition as Business Manager itself (the agency's guidance).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import LANDING_CRITERIA
from zairyu.facts import hsp
from zairyu.law.guidelines.business_manager_reform import PAGE, with_transition
from zairyu.law.landing_criteria.business_manager import STATUS as BUSINESS_MANAGER
from zairyu.law.landing_criteria.engineer_specialist_in_humanities_international_services import (
    STATUS as ENGINEER,
)
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    before,
    constant,
    not_encoded,
    requirement,
    since,
    versions,
)  # fmt: skip

ROW: Final = "高度専門職1号"
IN_FORCE: Final = "2015-04-01"
ENCODED: Final = (ENGINEER.status, BUSINESS_MANAGER.status)
OTHERS: Final = tuple(status for status in hsp.TABLE_1_2 if status not in ENCODED)

table_1_1 = requirement(
    "landing_criteria.highly_skilled_professional_i.table_1_1",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/イ", read="2016-07-22"),
    ja="イ　教授から報道までのどれかの活動に当たること",
    en="(a) The activity falls under Professor, Artist, Religious Activities or Journalist",
    when=hsp.status_below.in_(*hsp.TABLE_1_1),
)
as_engineer = requirement(
    "landing_criteria.highly_skilled_professional_i.as_engineer",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ロ", read="2016-07-22"),
    ja="技術・人文知識・国際業務の活動に当たり、その基準に適合すること",
    en="The activity is that of the engineer and specialist status, and its criteria are met",
    when=all_of(hsp.status_below.equals(ENGINEER.status), ENGINEER.activity, *ENGINEER.criteria),
)
is_business_manager = hsp.status_below.equals(BUSINESS_MANAGER.status)
as_business_manager = requirement(
    "landing_criteria.highly_skilled_professional_i.as_business_manager",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ロ", read="2016-07-22"),
    ja="経営・管理の活動に当たり、その基準（申請の日のもの）に適合すること",
    en="The activity is that of Business Manager, and its criteria of the day of filing are met",
    when=all_of(is_business_manager, BUSINESS_MANAGER.activity, *BUSINESS_MANAGER.criteria),
)
as_another = all_of(
    hsp.status_below.in_(*OTHERS),
    not_encoded(
        ja="研究、教育など、ほかの在留資格の基準はまだ入っていない",
        en="The criteria of the other statuses (Researcher, Instructor and so on) are not encoded yet",
    ),
)
table_1_2 = requirement(
    "landing_criteria.highly_skilled_professional_i.table_1_2",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ロ", read="2016-07-22"),
    ja="ロ　経営・管理から技能までのどれかの活動に当たり、その在留資格の基準に適合すること",
    en="(b) The activity falls under one of Business Manager to Skilled Labor and meets the criteria of that "
    "status",
    when=any_of(as_engineer, as_business_manager, as_another),
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
    item_1, table_1_1, table_1_2, as_engineer, as_business_manager, item_2, item_1_at_extension,
)  # fmt: skip
COVERS: Final = (
    Covered(LANDING_CRITERIA, f"{ROW}/1", (item_1.id,), IN_FORCE),
    Covered(LANDING_CRITERIA, f"{ROW}/1/イ", (table_1_1.id,), IN_FORCE),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ロ", (table_1_2.id,), IN_FORCE),
    Covered(LANDING_CRITERIA, f"{ROW}/2", (item_2.id,), IN_FORCE),
)
GAPS: Final = (
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/1/ロ", read="2016-07-22"),
        "not_encoded",
        Text(
            ja="技術・人文知識・国際業務と経営・管理以外の在留資格（研究、教育など）の基準",
            en="The criteria of the other statuses of table 1-2 (Researcher, Instructor ...)",
        ),
    ),
)
