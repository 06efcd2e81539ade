"""Records of the stay itself: statuses held, absences, permissions, work beside them, cards, notifications, protection."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

from attrs import frozen

from zairyu.calendar import Period
from zairyu.case.values import Explicit, Number, Say, Spell

__all__ = [
    "Absence",
    "Card",
    "GrantedBy",
    "Measure",
    "Notification",
    "Permission",
    "Protection",
    "StatusSpell",
    "WorkedDay",
]

GrantedBy: TypeAlias = Literal[
    "landing", "change", "extension", "acquisition", "permanent_residence", "special_permission"
]


@frozen(kw_only=True)
class StatusSpell(Spell):
    """One grant of a status of residence: landing, change, extension and so on make one item each.

    ``from`` is the day from which this grant's period runs, ``until`` the last day it was held
    (``none`` for the one held now). Where ``until`` is not stated and a later grant exists, this one
    was held until that one began. On a day named by two neighbours the later grant holds.
    """

    status: Annotated[str, Say("Status of residence", "在留資格", kind="status")]
    designated_activity: Annotated[
        str | None,
        Say(
            "Designated Activities: number of the notice (`46`) or the kind of an unlisted one",
            "特定活動の告示の号（`46` など）又は告示外の種類",
            kind="designation",
        ),
    ] = None
    designated_organisation: Annotated[
        str | None,
        Say(
            "Organisation designated with the status (HSP(i), J-Skip, SSW, Designated Activities)",
            "指定書の機関",
            kind="organisation",
        ),
    ] = None
    notice_item: Annotated[
        str | None,
        Say(
            "Long-Term Resident: item of the notice, or `unlisted`",
            "定住者告示の号。告示外は `unlisted`",
        ),
    ] = None
    capacity: Annotated[
        Literal["spouse", "child", "special_adoptee", "parent", "other"] | None,
        Say("For family statuses: held as whose what", "家族の在留資格での身分"),
    ] = None
    field: Annotated[
        str | None,
        Say("Field of a Specified Skilled Worker or intern", "特定技能・技能実習の分野"),
    ] = None
    period_of_stay: Annotated[
        Period | Literal["indefinite"] | None,
        Say("Period of stay granted: `P3Y`, `P4Y3M`, `P90D`, or `indefinite`", "在留期間"),
    ] = None
    expires_on: Annotated[
        date | Explicit | None,
        Say(
            "Last day of the period of stay; `none` where indefinite",
            "在留期間の満了日",
            ahead=True,
        ),
    ] = None
    granted_on: Annotated[date | None, Say("Day of the permission", "許可の日")] = None
    granted_by: Annotated[GrantedBy | None, Say("Kind of permission", "許可の種類")] = None
    points_at_grant: Annotated[
        int | None, Say("Points recognised at the grant (HSP)", "許可時に認められたポイント")
    ] = None
    recognised_as_special_hsp: Annotated[
        bool | None, Say("Recognised as special HSP (J-Skip)", "特別高度人材と認められたこと")
    ] = None
    ended_by: Annotated[
        Literal["change", "extension", "departure", "expiry", "revocation", "loss", "deportation"]
        | None,
        Say("What ended it", "終わった理由"),
    ] = None


@frozen(kw_only=True)
class Absence:
    """One time abroad. The day of leaving and the day of returning are both days in Japan."""

    left_on: Annotated[date | None, Say("Day of departure", "出国した日")] = None
    returned_on: Annotated[
        date | Explicit | None,
        Say("Day of return; `none`: still abroad", "帰国した日。`none` は出国中"),
    ] = None
    permission: Annotated[
        Literal["special_reentry", "re_entry_permit", "none"] | None,
        Say("Under which permission to re-enter", "みなし再入国許可、再入国許可、なし"),
    ] = None
    permit_valid_until: Annotated[
        date | None,
        Say("Last day of the re-entry permit", "再入国許可の期限", ahead=True),
    ] = None
    permit_extended: Annotated[
        bool | None,
        Say("Validity of the permit extended at a mission abroad", "在外公館で延長したこと"),
    ] = None
    reason: Annotated[
        Literal[
            "work_assignment",
            "study",
            "illness",
            "childbirth",
            "family_care",
            "visit",
            "holiday",
            "entry_ban",
            "other",
        ]
        | None,
        Say("Reason of the absence", "出国の理由"),
    ] = None
    reason_text: Annotated[str | None, Say("The reason in words", "理由の説明", sensitive=True)] = (
        None
    )
    without_spouse: Annotated[
        bool | None, Say("Was away while the spouse stayed in Japan", "配偶者を日本に残したこと")
    ] = None


@frozen(kw_only=True)
class Permission(Spell):
    """A permission held beside the status."""

    kind: Annotated[
        Literal[
            "other_activity_comprehensive",
            "other_activity_individual",
            "re_entry_single",
            "re_entry_multiple",
            "provisional_stay",
            "provisional_release",
            "supervision_measure",
        ],
        Say("Kind of permission", "許可の種類"),
    ]
    granted_on: Annotated[date | None, Say("Day of the permission", "許可の日")] = None
    hours_per_week: Annotated[int | None, Say("Hours a week allowed", "週の上限時間", most=168)] = (
        None
    )
    organisation: Annotated[
        str | None, Say("Organisation it names", "許可された機関", kind="organisation")
    ] = None
    activity: Annotated[str | None, Say("Activity it names", "許可された活動")] = None
    runs_into_special_period: Annotated[
        bool | None,
        Say("Its wording reaches into the special period", "特例期間にも及ぶ旨の記載"),
    ] = None


@frozen(kw_only=True)
class Measure(Spell):
    """A decision of a proceeding on revocation or deportation, or a measure in it.

    ``from`` is the day on which it was served or began. ``until`` is its last day: for a revocation the
    last day of the time given to leave, for a departure order its limit. Supervision and provisional
    release stand under ``permissions``.
    """

    kind: Annotated[
        Literal[
            "revocation_notice",
            "revocation",
            "deportation_proceeding",
            "detention",
            "departure_order",
            "deportation_order",
            "stay_of_execution",
        ],
        Say(
            "Kind: notice of a hearing on revocation, revocation, deportation proceeding, detention, "
            "departure order, deportation order, stay of execution by a court",
            "種類：意見聴取の通知、取消し、退去強制の手続、収容、出国命令、退去強制令書、裁判所の執行停止",
            sensitive=True,
        ),
    ]
    time_to_leave: Annotated[
        bool | None,
        Say("Revocation: a time to leave was given", "取消し：出国のための期間の指定"),
    ] = None


@frozen(kw_only=True)
class WorkedDay:
    """A day of work beside the status, under a permission for other activity; one item for each employer and day."""

    day: Annotated[date, Say("Day", "日")]
    hours: Annotated[Number | None, Say("Hours worked", "働いた時間", most=24)] = None
    organisation: Annotated[
        str | None, Say("For which organisation", "勤務先", kind="organisation")
    ] = None


@frozen(kw_only=True)
class Card:
    """A residence card. Its number is never asked for."""

    issued_on: Annotated[date | None, Say("Day of issue", "交付の日")] = None
    valid_until: Annotated[
        date | None, Say("Last day of validity", "有効期間の満了日", ahead=True)
    ] = None


@frozen(kw_only=True)
class Notification:
    """A notification to the agency or the municipality, or one that is still owed."""

    kind: Annotated[
        Literal[
            "address",
            "organisation_contract",
            "organisation_activity",
            "spouse",
            "card_details",
            "card_renewal",
            "card_return",
            "support",
            "other",
        ],
        Say("What it is about", "届出の種類"),
    ]
    event: Annotated[
        Literal[
            "start", "end", "new", "moved", "renamed", "wound_up", "divorce", "death", "moved_house"
        ]
        | None,
        Say("What happened", "届出の事由"),
    ] = None
    event_on: Annotated[date | None, Say("Day of what happened", "事由の生じた日")] = None
    filed_on: Annotated[
        date | Explicit | None,
        Say("Day it was filed; `none`: not yet", "届け出た日。`none` は未届"),
    ] = None
    organisation: Annotated[
        str | None, Say("Organisation it is about", "関係する機関", kind="organisation")
    ] = None


@frozen(kw_only=True)
class Protection:
    """A recognition of a need of protection."""

    kind: Annotated[
        Literal["refugee", "complementary_protection", "third_country_resettled"],
        Say("Kind of recognition", "認定の種類", sensitive=True),
    ]
    recognised_on: Annotated[date | None, Say("Day of recognition", "認定の日", sensitive=True)] = (
        None
    )
