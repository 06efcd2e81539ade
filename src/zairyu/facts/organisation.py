"""The contracting or activity organisation, and the person's place in it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period, add
from zairyu.facts.work import changing, joined, of_main_job, of_organisation, of_proposed
from zairyu.logic import UNKNOWN, Text, Timeline, choice, flag, number

if TYPE_CHECKING:
    from zairyu.case.model import Organisation, ProposedActivity
    from zairyu.facts.source import CaseView

REPRESENTATIVE: Final = frozenset(
    {"representative_director", "managing_partner_with_representation"}
)
DIRECTOR: Final = frozenset({"director", "executive_officer", "managing_partner"})
BEFORE_IT_COUNTS: Final = Period(years=1, months=2)
"""From the first day of a fiscal year to the day from which its figures count for an application."""


def _small_or_medium(view: CaseView) -> Timeline:
    return of_organisation(view, lambda organisation: changing(organisation.small_or_medium))


def _innovation_support(view: CaseView) -> Timeline:
    return of_organisation(view, lambda organisation: changing(organisation.innovation_support))


def _local_government(view: CaseView) -> Timeline:
    return of_organisation(
        view, lambda organisation: changing(organisation.local_government_support)
    )


def _special_zone(view: CaseView) -> Timeline:
    return of_organisation(view, lambda organisation: changing(organisation.special_zone_support))


def _full_time_staff(view: CaseView) -> Timeline:
    return of_organisation(view, lambda organisation: changing(organisation.full_time_staff))


def _business_property(view: CaseView) -> Timeline:
    return of_organisation(view, lambda organisation: changing(organisation.business_property_yen))


def _ratio_that_counts(organisation: Organisation) -> Timeline:
    """Read each ratio from the day from which it counts.

    The year before the one of the application counts; in the first two months of a year, the one before
    that. A ratio stated from a day is that of the fiscal year which begins on it; one without a day counts as
    it stands.
    """
    steps = organisation.rd_ratio.steps
    return Timeline.steps(
        UNKNOWN,
        *(
            (
                date.min if step.from_ is None else add(step.from_, BEFORE_IT_COUNTS),
                Decimal(step.value),
            )
            for step in steps
        ),
    )


def _research_ratio(view: CaseView) -> Timeline:
    return of_organisation(view, _ratio_that_counts)


def _rank(position: str | None) -> Any:
    if position is None:
        return UNKNOWN
    if position in REPRESENTATIVE:
        return "representative"
    return "director" if position in DIRECTOR else "none"


def _position(view: CaseView) -> Timeline:
    proposed = view.case.proposed
    ahead = Timeline.steps(UNKNOWN, (view.as_of, _rank(proposed.position if proposed else None)))
    return joined(view, of_main_job(view, lambda job, _: _rank(job.position)), ahead)


def _invested(proposed: ProposedActivity) -> int | None:
    return 0 if proposed.position in ("manager", "employee") else proposed.investment_yen


def _own_investment(view: CaseView) -> Timeline:
    return of_proposed(view, _invested)


def _growth_field(view: CaseView) -> Timeline:
    return of_proposed(view, lambda proposed: proposed.growth_field_project)


def _finance_work(view: CaseView) -> Timeline:
    return of_proposed(view, lambda proposed: proposed.investment_management_business)


REGISTER: Final = Text(
    ja="登記事項証明書、決算書", en="Certificate of registered matters, accounts"
)

small_or_medium = flag(
    "organisation.small_or_medium",
    ja="中小企業者であること",
    en="Is a small or medium-sized enterprise",
    question=Text(
        ja="勤務先は中小企業基本法の中小企業者ですか（例：製造業なら資本金3億円以下又は従業員300人以下）。",
        en="Is the organisation a small or medium-sized enterprise under the Basic Act (for example in "
        "manufacturing: capital up to 300 million yen, or up to 300 employees)?",
    ),
    evidence=REGISTER,
    derive=_small_or_medium,
)
innovation_support = flag(
    "organisation.innovation_support",
    ja="イノベーションの創出を促進する支援措置（告示の法律による認定等、補助金など）を受けていること",
    en="Receives a support measure for innovation (recognition under a law of the notice, a subsidy)",
    question=Text(
        ja="勤務先は、高度専門職の加点の対象になる認定や補助金（告示に挙げられたもの）を受けていますか。勤務先に聞くことができます。",
        en="Does the organisation have a recognition or subsidy that the notice names for highly skilled "
        "professionals? The organisation can tell you.",
    ),
    evidence=Text(ja="認定書、補助金交付決定通知書", en="Recognition, decision on the subsidy"),
    derive=_innovation_support,
)
research_ratio = number(
    "organisation.research_ratio",
    unit="ratio",
    ja="試験研究費等比率（3%は0.03。前事業年度。年度末から2月以内の申請なら前々事業年度）",
    en="Ratio of research costs (0.03 is 3 per cent) of the fiscal year before; in the first two months of a "
    "fiscal year, of the one before that",
    question=Text(
        ja="勤務先の試験研究費等は、収入金額（固定資産・有価証券の売却収入を除く）の何％ですか。前事業年度の割合を小数で"
        "答えてください（3.1%なら0.031）。年度が変わって2か月以内なら、その前の年度です。",
        en="What share of its revenue (without sales of fixed assets and securities) does the organisation "
        "spend on research and development? Give the last fiscal year's as a decimal (3.1 % is 0.031); within "
        "two months after the end of a year, the year before it.",
    ),
    evidence=Text(ja="決算書、税理士などの証明書", en="Accounts, certificate of an accountant"),
    derive=_research_ratio,
)
local_government_support = flag(
    "organisation.local_government_support",
    ja="高度人材の受入れを促進すると認められた地方公共団体の支援（補助金など）を受けていること",
    en="Receives support of a local government recognised as furthering the intake of highly skilled people",
    question=Text(
        ja="勤務先は、高度人材の受入れを促進するものとして認められた、都道府県や市の支援を受けていますか。",
        en="Does the organisation receive support of a prefecture or city that is recognised for highly "
        "skilled professionals?",
    ),
    evidence=Text(ja="地方公共団体の証明書", en="Certificate of the local government"),
    derive=_local_government,
)
special_zone_support = flag(
    "organisation.special_zone_support",
    ja="国家戦略特別区域の高度人材外国人受入促進事業の支援を受けていること",
    en="Is supported by the programme for highly skilled professionals of a national strategic special zone",
    question=Text(
        ja="勤務先は、国家戦略特区の「高度人材外国人受入促進事業」の支援を受けていましたか（令和5年3月まで）。",
        en="Was the organisation supported under the special-zone programme for highly skilled professionals "
        "(until March 2023)?",
    ),
    derive=_special_zone,
)
growth_field_project = flag(
    "organisation.growth_field_project",
    ja="成長分野の先端的な事業として認められた事業を担うこと",
    en="Works in a project recognised as advanced business of a growth field",
    question=Text(
        ja="成長分野の先端的な事業として法務大臣が認めた事業（入管庁の一覧にあるもの）を担当しますか。",
        en="Do you work in an advanced growth-field project that the Minister of Justice has recognised (on the "
        "agency's list)?",
    ),
    evidence=Text(ja="事業の証明資料", en="Papers on the project"),
    derive=_growth_field,
)
finance_work = flag(
    "organisation.finance_work",
    ja="告示で定める金融の業務（第二種金融商品取引業、投資助言・代理業、投資運用業）に従事すること",
    en="Works in a finance business of the notice (type II financial instruments, investment advice, "
    "investment management)",
    question=Text(
        ja="第二種金融商品取引業、投資助言・代理業、投資運用業のどれかの業務に従事しますか。",
        en="Do you work in type II financial instruments business, investment advisory and agency business, "
        "or investment management business?",
    ),
    evidence=Text(
        ja="登録済通知書、職務内容の説明書", en="Registration, description of the duties"
    ),
    derive=_finance_work,
)
position = choice(
    "organisation.position",
    values=("none", "director", "representative"),
    ordered=True,
    ja="その機関での地位（役員でない・取締役等・代表権のある取締役等）",
    en="Position there (no officer, director or the like, with power of representation)",
    question=Text(
        ja="会社での地位は何ですか。代表取締役・代表執行役・代表権のある業務執行社員、取締役・執行役・業務執行社員、その他。",
        en="What is your position: representative director, representative executive officer or representing "
        "managing partner; director, executive officer or managing partner; none of these?",
    ),
    evidence=REGISTER,
    derive=_position,
)
own_investment = number(
    "organisation.own_investment",
    unit="yen",
    ja="自ら経営する事業に投資した額（管理だけをする場合は0）",
    en="Own investment in the business that one operates (0 where one only manages it)",
    question=Text(
        ja="自分で経営する事業に、自分でいくら投資していますか。管理に従事するだけなら0です。",
        en="How much have you yourself invested in the business that you operate? 0 if you only manage it.",
    ),
    evidence=Text(
        ja="株主名簿、出資の証明資料", en="Register of shareholders, proof of the investment"
    ),
    derive=_own_investment,
)
business_property = number(
    "organisation.business_property",
    unit="yen",
    ja="事業の用に供する財産の総額（資本金・出資を含む）",
    en="Property used for the business, capital included",
    question=Text(
        ja="事業に使う財産（資本金や出資を含む）は、合わせていくらですか。",
        en="What is the property used for the business worth in all, capital included?",
    ),
    evidence=REGISTER,
    derive=_business_property,
)
full_time_staff = number(
    "organisation.full_time_staff",
    unit="persons",
    ja="常勤の職員の数（日本人、特別永住者、別表第二の在留資格の者。本人を除く）",
    en="Full-time staff: nationals, special permanent residents, holders of a status of appended table 2 "
    "(the applicant left out)",
    question=Text(
        ja="常勤の職員は何人いますか（日本人、特別永住者、永住者・定住者などに限ります。自分は数えません）。",
        en="How many full-time staff are there (nationals, special permanent residents, permanent or long-term "
        "residents and the like; not yourself)?",
    ),
    evidence=Text(ja="雇用契約書、住民票", en="Contracts of employment, residence records"),
    derive=_full_time_staff,
)

FACTS: Final = (
    small_or_medium, innovation_support, research_ratio, local_government_support,
    special_zone_support, growth_field_project, finance_work, position, own_investment,
    business_property, full_time_staff,
)  # fmt: skip
