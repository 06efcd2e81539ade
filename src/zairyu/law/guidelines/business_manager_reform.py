"""経営・管理の改正（令和7年10月16日）の案内: how the new criteria are read for those who were there before.

The ordinance itself keeps the old row only for landing and certificates of eligibility (its supplementary
provisions, encoded beside the row). All that stands here is the agency's page, seen through practitioners'
reports: extensions until 2028-10-16, extensions after it, start-up preparations begun before, who may assess
a business plan. Changes, certificates, permanent residence and HSP(ii) have no such relief.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import BUSINESS_MANAGER_REFORM, REGULATIONS
from zairyu.facts import business, duties
from zairyu.law.guidelines.change_and_extension import SECOND, examined_before
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Expr,
    Requirement,
    Text,
    all_of,
    before,
    between,
    constant,
    requirement,
    since,
    unless,
    versions,
)

IN_FORCE: Final = "2025-10-16"
AFTER_THREE_YEARS: Final = "2028-10-17"
"""First day after the three years: applications to 2028-10-16 included (one report says 2028-10-15)."""
PAGE: Final = BUSINESS_MANAGER_REFORM.at("", read=IN_FORCE, confidence="secondary")
ONE_OR_TWO: Final = BUSINESS_MANAGER_REFORM.at(
    "", read=IN_FORCE, confidence="secondary", note="one or two reports only"
)
BUREAU: Final = Text(
    ja="地方出入国在留管理局長", en="the director of the regional immigration services bureau"
)

# --- 更新: extensions ------------------------------------------------------------------------------------

in_three_years = requirement(
    "guideline.business_manager_reform.three_years",
    cite=PAGE,
    ja="令和10年10月16日までの更新：新しい基準に合わないことだけでは不許可とせず、経営の状況と適合の見込みから判断する扱い",
    en="Extensions until 16 October 2028: not meeting the new criteria is no ground for refusal by itself; the "
    "state of the business and the prospect of meeting them are judged",
    when=business.prospects_accepted,
    evidence=business.prospects_accepted.evidence,
    note=Text(
        ja="最後の日を10月15日とする案内もあります。余裕をもって申請してください。",
        en="One report gives 15 October as the last day; there is safety in filing earlier.",
    ),
)
after_three_years = requirement(
    "guideline.business_manager_reform.after_three_years",
    cite=ONE_OR_TWO,
    ja="令和10年10月17日からの更新：経営が良好で、納税などの義務を果たし、次の更新までに適合する見込みがあれば、総合的に判断する扱い",
    en="Extensions from 17 October 2028: where the business does well, taxes are paid and the criteria will be "
    "met by the next extension, all is weighed together",
    when=all_of(duties.fulfilled(kind="tax", window="P1Y"), business.conforms_by_next_extension),
    evidence=business.conforms_by_next_extension.evidence,
)


def with_transition(rule: Expr, *, until_reform: Expr) -> Expr:
    """Return how an extension reads a criterion of the new row.

    Parameters
    ----------
    rule
        The criterion, in its versions.
    until_reform
        How an extension filed before 2025-10-16 read it.
    """
    return versions(
        before(IN_FORCE, until_reform),
        between(IN_FORCE, AFTER_THREE_YEARS, unless(rule, in_three_years)),
        since(AFTER_THREE_YEARS, unless(rule, after_three_years)),
    )


def at_extension(rule: Requirement) -> Requirement:
    """Return the criterion as an extension of Business Manager reads it.

    From the reform on, that nothing has changed since the last grant is no longer enough: what was
    examined then may have been the old row.
    """
    return requirement(
        f"{rule.id}.at_extension",
        cite=(*rule.citations, SECOND, PAGE),
        norm=rule.norm,
        ja=rule.text.ja,
        en=rule.text.en,
        when=with_transition(rule, until_reform=unless(rule, examined_before)),
        evidence=rule.evidence,
    )


# --- 起業準備の特定活動から: from preparing a start-up -------------------------------------------------------

preparation_begun_before = requirement(
    "guideline.business_manager_reform.preparation_begun_before",
    cite=ONE_OR_TWO,
    ja="令和7年10月15日までに交付された起業準備活動の確認証明書による特定活動からの変更は、改正前の基準による扱い",
    en="A change from Designated Activities on a start-up certificate issued by 15 October 2025 is measured by "
    "the old criteria",
    when=business.startup_certificate_before_reform,
)

# --- 事業計画書: the business plan ----------------------------------------------------------------------------

plan_assessed = requirement(
    "regulations.business_manager.plan_assessed",
    cite=(
        REGULATIONS.at("別表第三/経営・管理", read=IN_FORCE),
        REGULATIONS.at("20/2", read=IN_FORCE),
        REGULATIONS.at("6-2/2", read=IN_FORCE),
        PAGE,
    ),
    ja="経営の専門的な知識を有する者の評価を受けた事業計画書（令和7年10月16日以後の認定・変更の申請）",
    en="Business plan assessed by an expert in management (applications for a certificate or a change from 16 "
    "October 2025)",
    when=versions(
        before(IN_FORCE, constant("not_applicable")),
        since(
            IN_FORCE,
            unless(business.plan_checked_by_expert, business.large_scale),
            keep_old_if=preparation_begun_before,
        ),
    ),
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=BUREAU,
    evidence=business.PLAN,
    note=Text(
        ja="基準省令の要件ではなく、施行規則が定める提出資料です。評価する人（中小企業診断士、公認会計士、税理士）と"
        "上場企業などの例外は入管庁の案内によります。",
        en="A document that the enforcement regulations ask for, no landing criterion. Who may assess it "
        "(registered SME consultant, certified public accountant, tax accountant) and the exception for "
        "listed companies and the like are from the agency's page.",
    ),
)

RULES: Final = (in_three_years, after_three_years, preparation_begun_before, plan_assessed)
COVERS: Final = (
    Covered(
        BUSINESS_MANAGER_REFORM,
        "",
        (
            in_three_years.id,
            after_three_years.id,
            preparation_begun_before.id,
            plan_assessed.id,
            "permanent_residence.conformity.business_manager",
            "guideline.business_manager_reform.hsp_ii",
        ),
        IN_FORCE,
    ),
    Covered(REGULATIONS, "別表第三/経営・管理", (plan_assessed.id,), IN_FORCE),
)
GAPS: Final = (
    Gap(
        PAGE,
        "text_not_seen",
        Text(
            ja="変更・更新・高度専門職1号ハの申請で令和7年10月15日までに受け付けられたものを改正前の基準によるとする案内の本文。"
            "附則の文言は上陸と認定証明書だけを挙げる（申請日の基準で見ることで扱う）",
            en="The words of the guidance by which changes, extensions and HSP(i)(c) applications received by "
            "15 October 2025 follow the old criteria; the supplementary provisions name landing and "
            "certificates only (handled by reading the law of the day of filing)",
        ),
    ),
    Gap(
        PAGE,
        "text_not_seen",
        Text(
            ja="三年間の扱いが、施行後に新しい基準で許可された人の更新にも及ぶか",
            en="Whether the three years also reach extensions of those granted under the new criteria",
        ),
    ),
    Gap(
        PAGE,
        "judgement",
        Text(
            ja="経営の外部委託、自宅の事業所、長い不在、社会保険・労働保険・納税、許認可の有無は、入管が見る点として挙げられている",
            en="Outsourced management, an office at home, long absence, social and labour insurance, taxes and "
            "licences are named as points the agency looks at",
        ),
    ),
    Gap(
        REGULATIONS.at("別表第三/経営・管理", read=IN_FORCE),
        "not_encoded",
        Text(
            ja="事業計画書以外の提出資料（登記、損益計算書、職員・財産・事業所・学歴職歴・日本語能力の資料）",
            en="The other documents (registry, accounts, papers on staff, property, office, degree or career "
            "and Japanese)",
        ),
    ),
)
