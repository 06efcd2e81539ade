"""What is intended and asked for: the proposed activity, applications, plans, facts stated directly."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from attrs import frozen

from zairyu.calendar import Period
from zairyu.case.career import (
    Education,
    Employment,
    LanguageTest,
    Pay,
    Position,
    Qualification,
    Research,
)
from zairyu.case.family import Relationship
from zairyu.case.person import Income, PublicDuty
from zairyu.case.stay import Absence, StatusSpell
from zairyu.case.values import UNTOLD, Explicit, History, Number, Say, Spell

__all__ = ["Application", "Plan", "ProposedActivity", "Scalar", "StatedFact"]

Scalar: TypeAlias = bool | int | Decimal | str | tuple[str, ...]
"""A directly stated value: a set is a tuple of names, a day its ISO string, `none` the text itself."""


@frozen(kw_only=True)
class ProposedActivity(Spell):
    """What the applicant will do, or goes on doing, in Japan. ``from`` is the day it starts."""

    status: Annotated[
        str | None, Say("Status of residence whose activity it is", "在留資格", kind="status")
    ] = None
    designated_activity: Annotated[
        str | None,
        Say("Designated Activities: number or kind", "特定活動の号又は種類", kind="designation"),
    ] = None
    organisation: Annotated[
        str | None, Say("Contracting or activity organisation", "所属機関", kind="organisation")
    ] = None
    employer_person: Annotated[
        str | None, Say("Employer where it is a person", "雇い主（個人）", kind="person")
    ] = None
    sponsor: Annotated[
        str | None, Say("Person on whom the stay rests", "扶養者・身分の相手", kind="person")
    ] = None
    as_relation: Annotated[
        Literal["spouse", "child", "special_adoptee", "parent", "other"] | None,
        Say("For family statuses: as whose what", "家族の在留資格での身分"),
    ] = None

    job: Annotated[str | None, Say("The work in words", "仕事の内容")] = None
    duties: Annotated[tuple[str, ...], Say("Duties one by one", "職務")] = ()
    branch: Annotated[
        Literal["natural_sciences", "humanities", "international_services"] | None,
        Say("Branch of the engineer status it belongs to", "技術・人文知識・国際業務の区分"),
    ] = None
    culture_based_work: Annotated[
        Literal[
            "translation",
            "interpretation",
            "language_teaching",
            "public_relations",
            "overseas_trade",
            "fashion_or_interior_design",
            "product_development",
            "other",
        ]
        | None,
        Say("International services: the kind of work", "国際業務の種類"),
    ] = None
    it_notice_work: Annotated[
        bool | None, Say("Information-processing work (IT notice)", "情報処理の業務")
    ] = None
    uses_language_with_people: Annotated[
        bool | None, Say("The work uses language with people", "言語能力を用いて対人業務を行うか")
    ] = None
    work_language: Annotated[
        str | None, Say("Language used in the work", "業務で用いる言語", kind="language")
    ] = None
    training_months: Annotated[
        int | None, Say("Months of practical training before the work", "実務研修の月数")
    ] = None
    training_fixed: Annotated[
        bool | None, Say("The length of the training is fixed", "研修期間が決まっているか")
    ] = None
    qualifying_work_promised: Annotated[
        bool | None, Say("The qualifying work is promised after it", "研修後の業務の約束")
    ] = None

    contract: Annotated[
        Literal["indefinite", "fixed_term", "dispatch", "contractor", "part_time", "office", "none"]
        | None,
        Say("Kind of contract", "契約の種類"),
    ] = None
    dispatched_to: Annotated[
        str | None, Say("Where the work is done, if dispatched", "派遣先", kind="organisation")
    ] = None
    position: Annotated[Position | None, Say("Position", "地位")] = None
    full_time: Annotated[bool | None, Say("Full-time", "常勤")] = None
    hours_per_week: Annotated[Number | None, Say("Hours a week", "週の労働時間", most=168)] = None
    pay: Annotated[History[Pay], Say("Pay promised", "報酬")] = UNTOLD
    comparator_yen_per_month: Annotated[
        int | None,
        Say("What a Japanese earns there for the same work, yen a month", "日本人の報酬（月額）"),
    ] = None
    comparator_yen_per_year: Annotated[
        int | None,
        Say("What a Japanese earns there for the same work, yen a year", "日本人の報酬（年額）"),
    ] = None

    investment_yen: Annotated[
        int | None, Say("Own investment in the business, yen", "自らの投資額（円）")
    ] = None
    share_of_capital: Annotated[
        Decimal | None, Say("Share of the capital, 0 to 1", "出資の割合", most=1)
    ] = None
    growth_field_project: Annotated[
        bool | None, Say("Work in a recognised growth-field project (HSP)", "成長分野の事業")
    ] = None
    investment_management_business: Annotated[
        bool | None, Say("Work in investment management (HSP)", "投資運用業等の業務")
    ] = None

    course_level: Annotated[
        Literal[
            "university",
            "graduate_school",
            "junior_college",
            "college_of_technology",
            "vocational_school_specialised_course",
            "japanese_language_school",
            "high_school",
            "junior_high_school",
            "elementary_school",
            "other",
        ]
        | None,
        Say("Study: kind of course", "留学: 課程"),
    ] = None
    means_of_support_yen: Annotated[
        int | None, Say("Means of support for a year, yen", "年間の経費支弁（円）")
    ] = None
    job_hunting_before_graduation: Annotated[
        bool | None, Say("Was looking for work before graduating", "卒業前からの就職活動")
    ] = None
    school_recommendation: Annotated[
        bool | None, Say("The school recommends it", "学校の推薦状")
    ] = None
    planned_days: Annotated[
        int | None, Say("Days of stay planned, arrival included", "滞在予定日数（到着日を含む）")
    ] = None

    other_domestic_workers: Annotated[
        int | None, Say("Domestic worker: others employed by the household", "他の家事使用人の数")
    ] = None
    moves_and_leaves_together: Annotated[
        bool | None,
        Say("Domestic worker: came and will leave with the employer", "雇い主と共に転居・出国"),
    ] = None
    lives_with_sponsor: Annotated[
        bool | None, Say("Lives with the person on whom the stay rests", "同居")
    ] = None


@frozen(kw_only=True)
class Application:
    """An application made, with its result if there is one."""

    person: Annotated[
        str | None, Say("Who applied; absent: the applicant", "申請した人", kind="person")
    ] = None
    procedure: Annotated[
        Literal[
            "certificate_of_eligibility",
            "landing",
            "change_of_status",
            "extension",
            "acquisition",
            "permanent_residence",
            "permission_for_other_activity",
            "certificate_of_authorised_employment",
            "re_entry_permit",
            "special_permission",
            "refugee_recognition",
            "points_certificate",
        ],
        Say("Procedure", "手続"),
    ]
    to: Annotated[str | None, Say("Status applied for", "申請した在留資格", kind="status")] = None
    designated_activity: Annotated[
        str | None,
        Say("Designated Activities: number or kind", "特定活動の号又は種類", kind="designation"),
    ] = None
    filed_on: Annotated[date | None, Say("Day of filing", "申請の日")] = None
    accepted_on: Annotated[date | None, Say("Day of acceptance", "受理の日")] = None
    decided_on: Annotated[
        date | Explicit | None, Say("Day of the decision; `none`: pending", "処分の日")
    ] = None
    outcome: Annotated[
        Literal["pending", "granted", "refused", "withdrawn"] | None, Say("Result", "結果")
    ] = None
    period_granted: Annotated[
        Period | Literal["indefinite"] | None, Say("Period granted", "許可された在留期間")
    ] = None
    valid_until: Annotated[
        date | None, Say("Last day of validity of a certificate", "証明書の有効期限", ahead=True)
    ] = None
    used: Annotated[bool | None, Say("The certificate has been used", "使用済みか")] = None
    points: Annotated[int | None, Say("Points recognised", "認められたポイント")] = None
    reason_for_refusal: Annotated[
        str | None, Say("Reason given for a refusal", "不許可の理由", sensitive=True)
    ] = None


@frozen(kw_only=True)
class StatedFact:
    """A fact stated directly, by its canonical name.

    In a file exactly one of ``value``, ``claimed``, ``found`` carries the value; ``standing`` in
    Python says which.

    Parameters
    ----------
    standing
        ``stated``: a plain fact; ``claimed``: a judged point as somebody claims it; ``found``: as an
        authority found it.
    """

    fact: Annotated[str, Say("Canonical name of the fact", "事実の名前")]
    value: Annotated[Scalar, Say("Its value", "値", kind="any")]
    standing: Annotated[Literal["stated", "claimed", "found"], Say("How it is known", "述べ方")] = (
        "stated"
    )
    by: Annotated[str | None, Say("Who says or found it", "誰による")] = None
    on: Annotated[date | None, Say("The day from which it holds", "いつからの値か")] = None
    source: Annotated[str | None, Say("Source", "出典・資料")] = None


@frozen(kw_only=True)
class Plan:
    """Something that will be so from a later day: a fact, or one record of a history.

    Exactly one change is given: ``fact`` with ``value``, or one of the records. A record may leave
    out its own day; the plan's day is then its day (:func:`zairyu.case.with_plans` puts it in).
    """

    on: Annotated[date, Say("The day of the change", "変わる日", ahead=True)]
    person: Annotated[
        str | None, Say("Whose plan; absent: the applicant's", "誰の予定か", kind="person")
    ] = None
    fact: Annotated[str | None, Say("Canonical name of a fact", "事実の名前")] = None
    value: Annotated[
        Scalar | None, Say("Its value from that day", "その日からの値", kind="any")
    ] = None
    language: Annotated[LanguageTest | None, Say("A proof of language", "言語能力の証明")] = None
    education: Annotated[
        Education | None, Say("A course completed that day", "その日に修了する課程")
    ] = None
    qualification: Annotated[Qualification | None, Say("A qualification", "資格")] = None
    employment: Annotated[Employment | None, Say("A job that begins", "始まる仕事")] = None
    pay: Annotated[
        Pay | None, Say("New pay in the job held then", "そのときの仕事の新しい報酬")
    ] = None
    absence: Annotated[Absence | None, Say("A time abroad", "出国")] = None
    research: Annotated[Research | None, Say("A research achievement", "研究実績")] = None
    income: Annotated[Income | None, Say("Income of the household", "世帯の収入")] = None
    public_duty: Annotated[PublicDuty | None, Say("A public duty", "公的義務")] = None
    status: Annotated[StatusSpell | None, Say("A status granted", "在留資格の許可")] = None
    relationship: Annotated[Relationship | None, Say("A tie that the user states", "関係")] = None

    def as_stated(self) -> StatedFact:
        """Return the planned fact as a stated one.

        Raises
        ------
        ValueError
            The plan is not about a fact.
        """
        if self.fact is None or self.value is None:
            msg = "this plan changes a record, not a fact"
            raise ValueError(msg)
        return StatedFact(fact=self.fact, value=self.value, on=self.on, source="plan")
