"""Events of a life as a case file states them: a kind, a day, and the keys that the kind has.

The classes of the events, and which keys each has, are in :mod:`zairyu.life_events.events`; a test holds the two
together.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

from attrs import frozen

from zairyu.calendar import Period
from zairyu.case.values import Say

__all__ = ["EventKind", "StatedEvent"]

EventKind: TypeAlias = Literal[
    # the stay and its papers
    "entered_japan", "permission_granted", "moved", "changed_personal_details", "card_lost", "card_damaged",
    "card_expires", "stay_expired", "passport_expired", "long_absence", "died",
    # proceedings
    "revocation_started", "revoked", "departure_period_ended", "deportation_started", "detained", "supervision",
    "provisional_release", "finding_made", "hearing_decision", "objection_decision", "special_permission_granted",
    "special_permission_refused", "deportation_ordered", "execution_stayed", "departure_ordered",
    "departure_order_limit_passed", "departure_order_withdrawn", "left_under_departure_order", "deported",
    "landing_refused", "special_landing_ended", "entered_without_permission", "worked_outside_status",
    # protection
    "protection_applied", "provisional_stay_granted", "protection_recognised", "protection_refused",
    "recognition_withdrawn",
    # family
    "married", "divorced", "separated", "violence_at_home", "spouse_died", "sponsor_died", "child_born",
    "child_adopted", "adoption_dissolved", "child_of_age", "acquired_nationality", "lost_nationality",
    "naturalised", "sponsor_left_japan", "sponsor_lost_status", "sponsor_lost_job", "sponsor_naturalised",
    # work and study
    "left_job", "joined_job", "second_job", "seconded", "offer_withdrawn", "organisation_changed",
    "employer_bankrupt", "demoted", "retired", "category_changed", "left_school", "graduated",
    # health, care, money, offences
    "illness", "care_leave", "pregnant", "public_assistance", "arrears", "arrested", "sentenced",
    "traffic_offence",
    # the counter, and those who will not sign
    "refused_at_the_counter", "documents_requested", "fact_finding", "pressed_to_withdraw", "long_delay", "refused",
    "reasons_given", "guarantor_refuses", "sponsor_threatens",
]  # fmt: skip


@frozen(kw_only=True)
class StatedEvent:
    """What happened, or is planned, on a day; `docs/life-events.md` lists the kinds and the keys of each."""

    kind: Annotated[EventKind, Say("Kind of event", "出来事の種類", sensitive=True)]
    day: Annotated[date, Say("The day", "その日", ahead=True)]
    status: Annotated[str | None, Say("Status given", "在留資格", kind="status")] = None
    period_of_stay: Annotated[
        Period | Literal["indefinite"] | None, Say("Period of stay", "在留期間")
    ] = None
    left_old_home_on: Annotated[
        date | None, Say("Day of leaving the old home", "前の住居地を出た日")
    ] = None
    returned_on: Annotated[date | None, Say("Day of return", "帰国の日", ahead=True)] = None
    permission: Annotated[
        Literal["special_reentry", "re_entry_permit", "none"] | None,
        Say("Permission used", "出国の時の許可"),
    ] = None
    leave_by: Annotated[
        date | None, Say("Last day set for leaving Japan", "出国の期限", ahead=True)
    ] = None
    time_to_leave: Annotated[
        bool | None, Say("A time to leave was given", "出国のための期間の指定")
    ] = None
    after_order: Annotated[
        bool | None, Say("After a deportation order", "退去強制令書の後か", sensitive=True)
    ] = None
    again: Annotated[
        bool | None,
        Say("Not for the first time", "二度目以降か", sensitive=True),
    ] = None
    own_cost: Annotated[
        bool | None,
        Say(
            "At one's own cost by the day set, with the decision of Art. 52(5)",
            "自費による退去と決定",
        ),
    ] = None
    declared_late: Annotated[
        bool | None,
        Say(
            "The will to leave was declared after the investigation began",
            "調査の開始後の意思の表明",
        ),
    ] = None
    recognised_as: Annotated[
        Literal["refugee", "complementary_protection"] | None,
        Say("Recognised as", "認定の種類", sensitive=True),
    ] = None
    spouse: Annotated[str | None, Say("The spouse", "配偶者", kind="person")] = None
    sponsor: Annotated[str | None, Say("The sponsor", "扶養者", kind="person")] = None
    child: Annotated[str | None, Say("The child", "子", kind="person")] = None
    abroad: Annotated[bool | None, Say("Abroad", "国外で、又は外国の方式によるか")] = None
    by_court: Annotated[bool | None, Say("By conciliation or judgment", "調停・裁判による")] = None
    reason: Annotated[
        Literal["work", "study", "care", "illness", "violence", "conflict", "other"] | None,
        Say("Why", "理由", sensitive=True),
    ] = None
    japanese: Annotated[bool | None, Say("The child is Japanese", "子は日本国籍か")] = None
    special: Annotated[bool | None, Say("A special adoption", "特別養子縁組か")] = None
    age: Annotated[int | None, Say("The age reached", "年齢")] = None
    organisation: Annotated[str | None, Say("Which organisation", "機関", kind="organisation")] = (
        None
    )
    dismissed_by_company: Annotated[
        bool | None, Say("Ended by the employer, not by own wish", "会社の都合か")
    ] = None
    activity: Annotated[
        str | None, Say("Status whose activity the work is", "その仕事の在留資格", kind="status")
    ] = None
    expelled: Annotated[bool | None, Say("Expelled or struck off", "除籍・退学処分か")] = None
    until: Annotated[date | None, Say("Last day", "終わりの日", ahead=True)] = None
    leave: Annotated[
        Literal["childcare", "maternity", "family_care", "other"] | None,
        Say("Kind of leave", "休業の種類"),
    ] = None
    sentence: Annotated[
        Literal["fine", "minor_fine", "detention", "imprisonment", "imprisonment_suspended"] | None,
        Say("The punishment", "刑の種類", sensitive=True),
    ] = None
    term: Annotated[Period | None, Say("Its length", "刑期", sensitive=True)] = None
    drugs: Annotated[bool | None, Say("A drug offence", "薬物事犯か", sensitive=True)] = None
