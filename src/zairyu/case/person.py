"""A person: identity, the stay, learning and work, duties, conduct, household."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from attrs import frozen

from zairyu.calendar import Period
from zairyu.case.career import (
    Contribution,
    Education,
    Employment,
    LanguageTest,
    Qualification,
    Research,
)
from zairyu.case.stay import (
    Absence,
    Card,
    Measure,
    Notification,
    Permission,
    Protection,
    StatusSpell,
    WorkedDay,
)
from zairyu.case.values import UNSTATED, UNTOLD, Changing, Explicit, History, Number, Say, Spell

__all__ = ["Household", "Income", "Offence", "Person", "PublicDuty", "Violation"]


@frozen(kw_only=True)
class PublicDuty(Spell):
    """A public duty, paid or owed: one payment, or a whole stretch of one kind in one state.

    ``from`` and ``until`` are the time for which it is owed. ``due_on`` and ``paid_on`` decide on
    lateness where both are given; paid on the due day is on time.
    """

    kind: Annotated[
        Literal[
            "residence_tax",
            "income_tax",
            "consumption_tax",
            "inheritance_tax",
            "gift_tax",
            "business_tax",
            "national_pension",
            "employees_pension",
            "national_health_insurance",
            "employees_health_insurance",
            "long_term_care_insurance",
            "employment_insurance",
        ],
        Say("Kind of duty", "公的義務の種類"),
    ]
    due_on: Annotated[date | None, Say("Due date", "納期限", ahead=True)] = None
    paid_on: Annotated[
        date | Explicit | None,
        Say("Day of payment; `none`: not paid", "納付の日。`none` は未納"),
    ] = None
    state: Annotated[
        Literal["on_time", "late", "unpaid", "exempt", "postponed", "instalments", "not_liable"]
        | None,
        Say(
            "State, where single days are not given; `late`: paid after the due date; "
            "`instalments`: an agreed plan that is kept; `not_liable`: not owed at all",
            "納付の状況",
        ),
    ] = None
    withheld: Annotated[
        bool | None,
        Say("Withheld from pay by the employer (counts as on time)", "給与からの天引き"),
    ] = None
    yen: Annotated[int | None, Say("Amount in yen", "金額（円）")] = None


@frozen(kw_only=True)
class Offence:
    """A punishment, or a measure in its place."""

    kind: Annotated[
        Literal[
            "fine",
            "minor_fine",
            "detention",
            "imprisonment",
            "imprisonment_suspended",
            "protective_measure",
            "charge_dropped",
            "pending",
        ],
        Say(
            "Kind: fine (罰金), minor fine (科料), detention (拘留), imprisonment (拘禁刑, formerly "
            "懲役・禁錮), suspended, protective measure for a minor, charge dropped, pending",
            "刑罰の種類",
            sensitive=True,
        ),
    ]
    act: Annotated[str | None, Say("The law or act concerned", "罪名・法令", sensitive=True)] = None
    committed_on: Annotated[date | None, Say("Day of the act", "行為の日", sensitive=True)] = None
    final_on: Annotated[
        date | None, Say("Day the judgment became final", "刑の確定の日", sensitive=True)
    ] = None
    completed_on: Annotated[
        date | Explicit | None,
        Say(
            "Day the punishment was served or paid; `none`: not yet",
            "刑の執行を終えた日",
            sensitive=True,
        ),
    ] = None
    yen: Annotated[int | None, Say("Amount of the fine, yen", "罰金の額", sensitive=True)] = None
    term: Annotated[Period | None, Say("Term of imprisonment", "刑期", sensitive=True)] = None
    suspension: Annotated[
        Period | None, Say("Term of suspension", "執行猶予の期間", sensitive=True)
    ] = None
    drugs: Annotated[bool | None, Say("A drug offence", "薬物事犯", sensitive=True)] = None


@frozen(kw_only=True)
class Violation(Spell):
    """A breach without punishment, or one beside it."""

    kind: Annotated[
        Literal[
            "traffic_ticket",
            "unauthorised_work",
            "hours_exceeded",
            "overstay",
            "illegal_entry",
            "false_document",
            "missed_notification",
            "other",
        ],
        Say("Kind", "違反の種類", sensitive=True),
    ]
    hours_per_week: Annotated[
        Number | None, Say("Hours a week worked", "週の労働時間", sensitive=True, most=168)
    ] = None
    came_to_light_by: Annotated[
        Literal["own_report", "found"] | None,
        Say("How it came to light", "発覚の経緯（出頭・摘発）", sensitive=True),
    ] = None
    deportation_procedure_on: Annotated[
        date | Explicit | None,
        Say(
            "Day a deportation procedure began; `none`: none", "退去強制手続の開始", sensitive=True
        ),
    ] = None
    text: Annotated[str | None, Say("In words", "説明", sensitive=True)] = None


@frozen(kw_only=True)
class Income(Spell):
    """Income of a member of the household in a calendar year, or from a day on."""

    person: Annotated[
        str | None, Say("Whose income; absent: this person's", "誰の収入か", kind="person")
    ] = None
    year: Annotated[int | None, Say("Calendar year", "年（1月から12月）")] = None
    kind: Annotated[
        Literal[
            "employment", "business", "pension", "part_time_under_permission", "investment", "other"
        ],
        Say("Kind of income", "収入の種類"),
    ] = "employment"
    yen_per_year: Annotated[int | None, Say("Yen a year, before tax", "年額（税引前、円）")] = None


@frozen(kw_only=True)
class Household:
    """The people who live from one purse, and what they live on."""

    members: Annotated[
        History[str],
        Say("Members, this person included", "世帯員（本人を含む）", kind="person"),
    ] = UNTOLD
    size: Annotated[int | None, Say("Number of members", "世帯の人数")] = None
    dependants: Annotated[
        Changing[int], Say("Family members supported, those abroad included", "扶養する人数")
    ] = UNSTATED
    income: Annotated[History[Income], Say("Incomes", "収入")] = UNTOLD
    public_assistance: Annotated[
        Changing[bool],
        Say("Receives public assistance", "生活保護などの公的扶助", sensitive=True),
    ] = UNSTATED
    assets_yen: Annotated[Changing[int], Say("Savings and assets, yen", "資産（円）")] = UNSTATED


@frozen(kw_only=True)
class Person:
    """A person of the case. Every field may be left out, and is then unknown."""

    born_on: Annotated[date | None, Say("Day of birth", "生年月日")] = None
    born_in: Annotated[str | None, Say("Country of birth", "出生国", kind="country")] = None
    died_on: Annotated[
        date | Explicit | None, Say("Day of death; `none`: alive", "死亡の日", sensitive=True)
    ] = None
    nationalities: Annotated[
        History[str],
        Say(
            "Nationalities, ISO 3166-1 alpha-3; `stateless`; `unknown` where even the authorities "
            "do not know",
            "国籍（ISO 3166-1 の3文字）",
            kind="nationality",
        ),
    ] = UNTOLD
    japanese_national: Annotated[bool | None, Say("Is a Japanese national", "日本国籍の有無")] = (
        None
    )
    special_permanent_resident: Annotated[
        bool | None, Say("Is a special permanent resident", "特別永住者か")
    ] = None
    stays_outside_the_system: Annotated[
        Literal[
            "newborn",
            "lost_nationality",
            "other_event",
            "status_of_forces",
            "provisional_stay",
            "provisional_landing",
            "port_of_call",
            "cruise_ship",
            "transit",
            "crew",
            "emergency",
            "distress",
            "temporary_refuge",
            "none",
        ]
        | None,
        Say(
            "Lawful without a status of residence: the sixty days after birth, loss of Japanese nationality or "
            "another event; armed forces and families; provisional stay; a landing of another kind",
            "在留資格なしで適法に在留する事由",
        ),
    ] = None
    stays_outside_since: Annotated[
        date | None,
        Say(
            "Day on which that began; for a newborn the day of birth where left out",
            "その事由が生じた日（出生の場合は省ける）",
        ),
    ] = None
    stays_outside_until: Annotated[
        date | None,
        Say("Last day named in the permit", "許可書に書かれた期限", ahead=True),
    ] = None
    first_entered_on: Annotated[
        date | None, Say("First arrival in Japan", "初めて日本に来た日")
    ] = None
    lives_in_japan: Annotated[Changing[bool], Say("Lives in Japan", "日本に住んでいるか")] = (
        UNSTATED
    )
    japanese_descent: Annotated[
        Literal["nisei", "sansei", "yonsei", "none"] | None,
        Say("Descendant of a Japanese national (nikkei)", "日系の世代"),
    ] = None
    expects_child: Annotated[
        Changing[bool], Say("Is expecting a child", "妊娠中", sensitive=True)
    ] = UNSTATED

    statuses: Annotated[History[StatusSpell], Say("Statuses held, grant by grant", "在留歴")] = (
        UNTOLD
    )
    absences: Annotated[History[Absence], Say("Times abroad", "出国歴")] = UNTOLD
    permissions: Annotated[History[Permission], Say("Permissions held", "許可")] = UNTOLD
    measures: Annotated[
        History[Measure],
        Say(
            "Decisions and measures of proceedings",
            "取消し・退去強制の手続での処分",
            sensitive=True,
        ),
    ] = UNTOLD
    worked_days: Annotated[
        History[WorkedDay],
        Say("Work beside the status, day by day", "資格外活動の勤務（1日ごと）", sensitive=True),
    ] = UNTOLD
    cards: Annotated[History[Card], Say("Residence cards", "在留カード")] = UNTOLD
    notifications: Annotated[History[Notification], Say("Notifications", "届出")] = UNTOLD
    protection: Annotated[
        History[Protection], Say("Recognitions of protection", "難民等の認定", sensitive=True)
    ] = UNTOLD

    education: Annotated[History[Education], Say("Schools and courses", "学歴")] = UNTOLD
    employment: Annotated[History[Employment], Say("Jobs and offices", "職歴")] = UNTOLD
    qualifications: Annotated[
        History[Qualification], Say("Qualifications and trainings", "資格・試験・研修")
    ] = UNTOLD
    languages: Annotated[History[LanguageTest], Say("Proofs of language", "言語能力の証明")] = (
        UNTOLD
    )
    native_languages: Annotated[History[str], Say("Native languages", "母語", kind="language")] = (
        UNTOLD
    )
    research: Annotated[History[Research], Say("Research achievements", "研究実績")] = UNTOLD
    contributions: Annotated[
        History[Contribution], Say("Contributions to Japan", "日本への貢献")
    ] = UNTOLD

    public_duties: Annotated[
        History[PublicDuty], Say("Taxes, pension, health insurance", "税・年金・健康保険")
    ] = UNTOLD
    offences: Annotated[History[Offence], Say("Punishments", "刑罰", sensitive=True)] = UNTOLD
    violations: Annotated[
        History[Violation], Say("Breaches without punishment", "違反", sensitive=True)
    ] = UNTOLD
    household: Annotated[Household | None, Say("Household", "世帯")] = None
