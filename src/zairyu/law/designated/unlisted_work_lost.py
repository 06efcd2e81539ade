"""会社都合で離職した人と家族（告示外）: those who lost their work through no fault and still look for it at expiry.

Practice only. It is meant for the end of the period of stay: until then one stays with the status held, and looking for work
is a published just cause (Act Art. 22-4). After one's own resignation it is not given in principle; some report otherwise.
"""

from __future__ import annotations

from typing import Final

from zairyu.facts import designated_unlisted as facts
from zairyu.facts import just_cause
from zairyu.law.designated.register import Designation
from zairyu.law.designated.unlisted_writing import (
    by_minister,
    from_status,
    in_principle,
    not_extended,
    practice,
    text_not_seen,
)
from zairyu.law.designated.writing import number, rules_of
from zairyu.logic import Text, all_of, any_of
from zairyu.statuses.families import TABLE_1_2

PRACTICE: Final = practice("JOBLOSS_COMPANY")
FAMILY: Final = practice("FAMILY_OF_JOBLOSS")

worked = from_status(
    "JOBLOSS_COMPANY",
    tuple(sorted(TABLE_1_2)),
    "就労の在留資格（別表第一の二）で在留していること",
    "Stays with a work status (appended table 1-2)",
    PRACTICE,
)
company_side = in_principle(
    "JOBLOSS_COMPANY",
    "lost_on_the_companys_side",
    any_of(
        facts.how_work_ended.equals("employer"),
        all_of(
            facts.how_work_ended.in_("dismissal", "contract_end", "other"),
            facts.no_own_fault,
        ),
    ),
    "会社の都合（倒産・縮小など）、又は自分の責任によらない解雇・雇止めで離職したこと",
    "Work was lost on the company's side (failure, cut-backs), or by a dismissal or end of contract without own fault",
    PRACTICE,
    evidence=facts.LEFT_WORK,
    note=Text(
        ja="自分から辞めた人には原則として認められていません（6か月認められたとする説明もあります）。",
        en="In principle it is not given after one's own resignation (some report six months all the same).",
    ),
)
looking = in_principle(
    "JOBLOSS_COMPANY",
    "looks_for_work",
    just_cause.looks_for_work,
    "就職活動を続けていること",
    "Goes on looking for work",
    PRACTICE,
    evidence=just_cause.looks_for_work.evidence,
)
means = in_principle(
    "JOBLOSS_COMPANY",
    "means",
    facts.means,
    "在留中の経費を支弁できること（雇用保険、貯金など）",
    "Means for the costs of the stay (unemployment benefit, savings)",
    PRACTICE,
    evidence=facts.MEANS,
)
jobloss_company = number(
    "JOBLOSS_COMPANY",
    worked,
    company_side,
    looking,
    means,
    by_minister,
    cite=(PRACTICE,),
    note=Text(
        ja="在留期限の時も就職活動を続けている人のための6か月です。アルバイトは資格外活動許可（週28時間以内）を受けた後です。"
        "特定技能の人は4か月とする説明が一つあります。契約の終わりの届出（14日以内）は別に要ります。",
        en="Six months, for those who still look for work when the period ends. Part-time work takes a permission (28 hours "
        "a week). For Specified Skilled Workers one source prints four months. The end of the contract is notified within "
        "14 days all the same.",
    ),
)

was_dependent = from_status(
    "FAMILY_OF_JOBLOSS",
    ("dependent",),
    "「家族滞在」で在留していること",
    "Stays as Dependent",
    FAMILY,
)
supporter_looks = in_principle(
    "FAMILY_OF_JOBLOSS",
    "supporter_holds_it",
    facts.supporter_designation.equals("JOBLOSS_COMPANY"),
    "扶養する人が、会社都合で離職した人の特定活動で在留している（同時に申請する）こと",
    "The supporting person stays with (or applies together for) the Designated Activities for work lost on the company's "
    "side",
    FAMILY,
)
family_of_jobloss = number(
    "FAMILY_OF_JOBLOSS",
    was_dependent,
    supporter_looks,
    by_minister,
    cite=(FAMILY,),
)

DESIGNATIONS: Final = (
    Designation(
        "JOBLOSS_COMPANY",
        jobloss_company,
        once=(worked,),
        at_extension=(not_extended("JOBLOSS_COMPANY", PRACTICE),),
    ),
    Designation(
        "FAMILY_OF_JOBLOSS",
        family_of_jobloss,
        once=(was_dependent,),
        at_extension=(not_extended("FAMILY_OF_JOBLOSS", FAMILY),),
    ),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = ()
GAPS: Final = (
    text_not_seen(
        PRACTICE,
        "審査要領の本文（会社都合の離職者と家族）。特定技能の人の期間、更新の例外",
        "The manual on those who lost work and their families; the period for Specified Skilled Workers, exceptions for an "
        "extension",
    ),
)
