"""An organisation: employer, school, own business. What changes is dated."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Final, Literal

from attrs import frozen

from zairyu.case.values import UNSTATED, Changing, Explicit, Say

__all__ = ["Organisation"]

NEGATIVE: Final = -(10**15)
"""Least number where a loss may be stated."""


@frozen(kw_only=True)
class Organisation:
    """An organisation of the case. Every field may be left out, and is then unknown."""

    name: Annotated[str | None, Say("Name, or any label", "名称（仮の名でもよい）")] = None
    kind: Annotated[
        Literal[
            "company",
            "sole_proprietor",
            "public_body",
            "public_interest_body",
            "educational_body",
            "medical_body",
            "foreign_company",
            "international_organisation",
            "other",
        ]
        | None,
        Say("Kind", "種類"),
    ] = None
    country: Annotated[str | None, Say("Country", "国", kind="country")] = None
    business: Annotated[str | None, Say("Business in words", "事業の内容")] = None
    field: Annotated[str | None, Say("Industry field (SSW)", "分野（特定技能）")] = None
    group: Annotated[
        tuple[str, ...],
        Say("Parent, subsidiary and affiliated organisations", "関連会社", kind="organisation"),
    ] = ()
    category: Annotated[
        Changing[Literal[1, 2, 3, 4]],
        Say("Category 1 to 4 of the agency for documents", "所属機関のカテゴリー"),
    ] = UNSTATED
    listed: Annotated[Changing[bool], Say("Listed on a stock exchange", "上場")] = UNSTATED
    listed_like_scale: Annotated[
        Changing[bool], Say("Of a size like a listed company", "上場企業と同程度の規模")
    ] = UNSTATED

    started_on: Annotated[
        date | Explicit | None, Say("Day the business began; `none`: not yet", "事業開始の日")
    ] = None
    renamed_on: Annotated[date | None, Say("Day of the last change of name", "名称変更の日")] = None
    moved_on: Annotated[date | None, Say("Day of the last move", "所在地変更の日")] = None
    wound_up_on: Annotated[
        date | Explicit | None, Say("Day it ceased to exist; `none`: exists", "消滅の日")
    ] = None

    capital_yen: Annotated[Changing[int], Say("Capital, yen", "資本金（円）")] = UNSTATED
    business_property_yen: Annotated[
        Changing[int],
        Say("Property put into the business, capital included, yen", "事業の用に供する財産（円）"),
    ] = UNSTATED
    sales_yen: Annotated[Changing[int], Say("Sales of the last year, yen", "直近の売上（円）")] = (
        UNSTATED
    )
    profit_yen: Annotated[
        Changing[int],
        Say("Profit of the last year, yen (negative: loss)", "直近の損益（円）", least=NEGATIVE),
    ] = UNSTATED
    net_assets_yen: Annotated[
        Changing[int], Say("Net assets, yen", "純資産（円）", least=NEGATIVE)
    ] = UNSTATED
    withholding_tax_yen: Annotated[
        Changing[int],
        Say("Tax withheld from pay in the last year, yen", "前年分の源泉徴収税額（円）"),
    ] = UNSTATED

    employees: Annotated[Changing[int], Say("Employees", "従業員数")] = UNSTATED
    full_time_staff: Annotated[
        Changing[int],
        Say(
            "Full-time staff who are Japanese nationals, special permanent residents or hold a "
            "status of Table 2",
            "常勤職員（日本人・特別永住者・別表第二の在留資格の者）の数",
        ),
    ] = UNSTATED
    staff_japanese_b2: Annotated[
        Changing[bool],
        Say("A full-time staff member has Japanese at B2", "日本語B2相当の常勤職員がいること"),
    ] = UNSTATED
    has_office: Annotated[
        Changing[bool], Say("Has a place of business in Japan", "日本に事業所があること")
    ] = UNSTATED
    premises_secured: Annotated[
        Changing[bool], Say("Premises are secured", "事業所の施設の確保")
    ] = UNSTATED
    plan_checked_by_expert: Annotated[
        Changing[bool],
        Say("Business plan checked by an expert", "専門家の確認を受けた事業計画書"),
    ] = UNSTATED
    managers_paid: Annotated[
        Changing[int],
        Say("Persons paid for managing it", "経営・管理の報酬を受ける者の数"),
    ] = UNSTATED

    small_or_medium: Annotated[
        Changing[bool], Say("Small or medium-sized enterprise", "中小企業者")
    ] = UNSTATED
    innovation_support: Annotated[
        Changing[bool], Say("Receives support for innovation (HSP)", "イノベーション促進支援措置")
    ] = UNSTATED
    rd_ratio: Annotated[
        Changing[Decimal],
        Say(
            "Ratio of research costs, `0.031` for 3.1 %", "試験研究費等比率（3.1%は0.031）", most=1
        ),
    ] = UNSTATED
    local_government_support: Annotated[
        Changing[bool],
        Say("Receives recognised support of a local government (HSP)", "地方公共団体の支援"),
    ] = UNSTATED
    special_zone_support: Annotated[
        Changing[bool],
        Say("Supported in a national strategic special zone", "国家戦略特区の支援"),
    ] = UNSTATED
    approved_regional_plan: Annotated[
        Changing[bool],
        Say("In an approved regional revitalisation plan", "認定地域再生計画の機関"),
    ] = UNSTATED
    social_insurance: Annotated[
        Changing[bool], Say("Enrols its staff in social insurance", "社会保険の加入")
    ] = UNSTATED
    taxes_paid: Annotated[Changing[bool], Say("Pays its taxes", "納税")] = UNSTATED
    dispatch_licence: Annotated[
        Changing[bool], Say("Licensed to dispatch workers", "労働者派遣の許可")
    ] = UNSTATED
    accredited_school: Annotated[
        Changing[bool], Say("A school that may take foreign students", "告示・認定の教育機関")
    ] = UNSTATED
