"""Events of a life, as typed frozen values, and reading them from plain data.

An event has a day and, where the law asks more, a few facts of its own; what is not said stays unknown.
A day after the one asked about is a planned event. ``kind`` is the id under which duties and grounds
name an event; :data:`EVENTS` has every kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Literal

from attrs import field, frozen
from attrs.converters import optional

from zairyu.calendar import Period, parse_day
from zairyu.case.plain import DEFAULT_LIMITS, Problems, plain_data, shown
from zairyu.case.structure import structure_as
from zairyu.case.values import Say
from zairyu.errors import InvalidCase, Problem, UnknownName, closest
from zairyu.logic import Text

if TYPE_CHECKING:
    from zairyu.case import Case

__all__ = ["EVENTS", "Event", "event_kind", "events_of", "read_event", "read_events", "united"]


@frozen(kw_only=True)
class Event:
    """Something that happened, or is planned, on a day.

    Parameters
    ----------
    day
        The day; a date or ISO text, never a datetime.

    Attributes
    ----------
    kind
        Id of the kind.
    text
        Its name.
    tells
        Which of its own keys say which fact that duties ask for.
    """

    kind: ClassVar[str] = ""
    tells: ClassVar[Mapping[str, str]] = MappingProxyType({})
    text: ClassVar[Text] = Text(ja="出来事", en="event")

    day: Annotated[date, Say("The day", "その日", ahead=True)] = field(converter=parse_day)

    @property
    def facts(self) -> Mapping[str, bool]:
        """What the event tells of the facts that duties ask for, by their canonical name."""
        told = {name: getattr(self, key) for key, name in self.tells.items()}
        return {name: value for name, value in told.items() if value is not None}

    @property
    def rules_out(self) -> frozenset[str]:
        """Ids of grounds and steps that what the event tells excludes."""
        return frozenset()

    @property
    def begins(self) -> tuple[str, ...]:
        """Ids under which the law names what begins with the event: its kind, unless it tells more."""
        return (self.kind,)

    def to_json(self) -> dict[str, Any]:
        """Return plain types; what is not known is left out."""
        from attrs import fields

        told: dict[str, Any] = {"kind": self.kind, "day": self.day.isoformat()}
        for each in fields(type(self)):
            value = getattr(self, each.name)
            if each.name != "day" and value is not None:
                told[each.name] = (
                    value.isoformat()
                    if isinstance(value, date)
                    else str(value)
                    if isinstance(value, Period)
                    else value
                )
        return told


_KNOWN: dict[str, type[Event]] = {}


def _kind(name: str, ja: str, en: str) -> Any:
    def told(cls: type[Event]) -> type[Event]:
        cls.kind, cls.text = name, Text(ja=ja, en=en)
        _KNOWN[name] = cls
        return cls

    return told


# --- The stay and its papers --------------------------------------------------------------------------


@_kind("entered_japan", "上陸した（入国した）", "landed in Japan")
@frozen(kw_only=True)
class EnteredJapan(Event):
    """Landed in Japan with a status of residence."""

    status: Annotated[str | None, Say("Status given", "在留資格", kind="status")] = None
    period_of_stay: Annotated[Period | None, Say("Period of stay", "在留期間")] = None


@_kind("permission_granted", "許可を受けた（変更・更新・取得など）", "was granted a permission")
@frozen(kw_only=True)
class PermissionGranted(Event):
    """Was granted a change, an extension, an acquisition or permanent residence."""

    status: Annotated[str | None, Say("Status granted", "在留資格", kind="status")] = None
    period_of_stay: Annotated[
        Period | Literal["indefinite"] | None, Say("Period of stay", "在留期間")
    ] = None


@_kind("moved", "引っ越した", "moved house")
@frozen(kw_only=True)
class Moved(Event):
    """Moved into a new home; ``day`` is the day of moving in."""

    left_old_home_on: Annotated[
        date | None, Say("Day of leaving the old home", "前の住居地を出た日")
    ] = field(default=None, converter=optional(parse_day))


@_kind(
    "changed_personal_details", "氏名・国籍などが変わった", "name, nationality or the like changed"
)
@frozen(kw_only=True)
class ChangedPersonalDetails(Event):
    """Name, date of birth, sex or nationality changed."""


@_kind("card_lost", "在留カードをなくした・盗まれた", "lost the residence card, or it was stolen")
@frozen(kw_only=True)
class CardLost(Event):
    """Knew that the card was lost, stolen or destroyed; abroad, the day of return counts."""


@_kind("card_damaged", "在留カードが傷んだ", "the residence card was damaged")
@frozen(kw_only=True)
class CardDamaged(Event):
    """The card was badly damaged or soiled."""


@_kind("card_expires", "在留カードの有効期間が満了する", "the residence card expires")
@frozen(kw_only=True)
class CardExpires(Event):
    """The card's own validity ends on ``day``."""


@_kind("stay_expired", "在留期間が過ぎた", "the period of stay ran out")
@frozen(kw_only=True)
class StayExpired(Event):
    """The stay ended on ``day`` and no application was pending."""


@_kind("passport_expired", "旅券の期限が切れた", "the passport expired")
@frozen(kw_only=True)
class PassportExpired(Event):
    """The passport expired, or cannot be renewed."""


@_kind("long_absence", "長く日本を離れる", "a long time abroad")
@frozen(kw_only=True)
class LongAbsence(Event):
    """Left Japan on ``day`` for long."""

    tells: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "with_re_entry": "position.leaves_with_re_entry_permission",
            "new_card": "position.received_new_card",
        }
    )

    returned_on: Annotated[date | None, Say("Day of return", "帰国の日", ahead=True)] = field(
        default=None, converter=optional(parse_day)
    )
    permission: Annotated[
        Literal["special_reentry", "re_entry_permit", "none"] | None,
        Say("Permission used", "出国の時の許可"),
    ] = None

    @property
    def new_card(self) -> bool:
        """Leaving brings no new card."""
        return False

    @property
    def with_re_entry(self) -> bool | None:
        """Whether some permission to re-enter was used."""
        return None if self.permission is None else self.permission != "none"


@_kind("died", "在留していた人が亡くなった", "the holder died")
@frozen(kw_only=True)
class Died(Event):
    """The person whose card it is died: for relatives and those who lived together."""


# --- Proceedings --------------------------------------------------------------------------------------


@_kind("revocation_started", "在留資格の取消しの手続が始まった", "a proceeding on revocation began")
@frozen(kw_only=True)
class RevocationStarted(Event):
    """A notice to be heard on a ground of revocation arrived."""


@_kind("revoked", "在留資格が取り消された", "the status was revoked")
@frozen(kw_only=True)
class Revoked(Event):
    """The notice of revocation was served on ``day``."""

    leave_by: Annotated[
        date | None, Say("Last day set for leaving Japan", "出国の期限", ahead=True)
    ] = field(default=None, converter=optional(parse_day))
    time_to_leave: Annotated[
        bool | None, Say("A time to leave was given", "出国のための期間の指定")
    ] = None

    @property
    def rules_out(self) -> frozenset[str]:
        """With a time to leave the grounds that ask for none do not come in; without one, nothing ends with it."""
        if self.leave_by is not None or self.time_to_leave:
            return frozenset(
                {"deportation.revoked_for_deceit", "deportation.revoked_for_other_activity"}
            )
        if self.time_to_leave is False:
            return frozenset({"deportation.past_departure_period", "revocation.time_to_depart"})
        return frozenset()


@_kind(
    "departure_period_ended",
    "取消しの後の出国の期間が終わった",
    "the time to leave after a revocation ended",
)
@frozen(kw_only=True)
class DeparturePeriodEnded(Event):
    """The time to leave after a revocation ended; ``day`` is its last day."""


@_kind("deportation_started", "退去強制の手続が始まった", "a deportation proceeding began")
@frozen(kw_only=True)
class DeportationStarted(Event):
    """An inquiry into a ground of deportation began."""


@_kind("detained", "入管に収容された", "was detained by the immigration authority")
@frozen(kw_only=True)
class Detained(Event):
    """Was detained under a detention order, or after a deportation order."""

    after_order: Annotated[
        bool | None, Say("After a deportation order", "退去強制令書の後か", sensitive=True)
    ] = None

    @property
    def begins(self) -> tuple[str, ...]:
        """The review each three months is for detention after the order."""
        return (self.kind,) if self.after_order is False else (self.kind, "detained_after_order")


@_kind("supervision", "監理措置に付された", "was placed under supervision")
@frozen(kw_only=True)
class Supervision(Event):
    """Was placed under supervision in place of detention."""

    after_order: Annotated[
        bool | None, Say("After a deportation order", "退去強制令書の後か", sensitive=True)
    ] = None


@_kind("provisional_release", "仮放免された", "was provisionally released")
@frozen(kw_only=True)
class ProvisionalRelease(Event):
    """Was released provisionally, for a fixed time."""

    until: Annotated[date | None, Say("Its last day", "仮放免の期限", ahead=True)] = field(
        default=None, converter=optional(parse_day)
    )


@_kind("finding_made", "入国審査官の認定の通知を受けた", "an inspector's finding was notified")
@frozen(kw_only=True)
class FindingMade(Event):
    """An immigration inspector's finding was notified."""


@_kind(
    "hearing_decision",
    "口頭審理の判定の通知を受けた",
    "the decision after the hearing was notified",
)
@frozen(kw_only=True)
class HearingDecision(Event):
    """The special inquiry officer's decision was notified."""


@_kind(
    "objection_decision",
    "異議の申出の裁決の通知を受けた",
    "the decision on the objection was notified",
)
@frozen(kw_only=True)
class ObjectionDecision(Event):
    """The Minister's decision on the objection was notified."""


@_kind("special_permission_granted", "在留特別許可を受けた", "special permission to stay was given")
@frozen(kw_only=True)
class SpecialPermissionGranted(Event):
    """Special permission to stay was given, with a status and a period."""

    status: Annotated[str | None, Say("Status given", "在留資格", kind="status")] = None
    period_of_stay: Annotated[Period | None, Say("Period of stay", "在留期間")] = None


@_kind(
    "special_permission_refused",
    "在留特別許可がされなかった",
    "special permission to stay was refused",
)
@frozen(kw_only=True)
class SpecialPermissionRefused(Event):
    """Special permission to stay was refused, with written reasons."""


@_kind("deportation_ordered", "退去強制令書が出た", "a deportation order was issued")
@frozen(kw_only=True)
class DeportationOrdered(Event):
    """A deportation order was issued."""


@_kind("execution_stayed", "裁判所が執行停止を決めた", "a court stayed the execution")
@frozen(kw_only=True)
class ExecutionStayed(Event):
    """A court stayed the execution of a deportation order or of a revocation."""


@_kind("departure_ordered", "出国命令を受けた", "a departure order was given")
@frozen(kw_only=True)
class DepartureOrdered(Event):
    """A departure order was given."""

    leave_by: Annotated[
        date | None, Say("Last day set for leaving Japan", "出国の期限", ahead=True)
    ] = field(default=None, converter=optional(parse_day))


@_kind(
    "departure_order_limit_passed",
    "出国命令の期限が過ぎた",
    "the time limit of a departure order passed",
)
@frozen(kw_only=True)
class DepartureOrderLimitPassed(Event):
    """The time limit of a departure order passed; ``day`` is its last day."""


@_kind("departure_order_withdrawn", "出国命令が取り消された", "a departure order was withdrawn")
@frozen(kw_only=True)
class DepartureOrderWithdrawn(Event):
    """A departure order was withdrawn for a breach of its conditions."""


@_kind("left_under_departure_order", "出国命令で出国した", "left Japan under a departure order")
@frozen(kw_only=True)
class LeftUnderDepartureOrder(Event):
    """Left Japan under a departure order."""

    declared_late: Annotated[
        bool | None,
        Say(
            "The will to leave was declared after the investigation began",
            "調査の開始後の意思の表明",
        ),
    ] = None

    @property
    def rules_out(self) -> frozenset[str]:
        """Who came forward before the investigation has no five years against a short visit."""
        late = "landing_ban.departure_order_declared_late_as_visitor"
        return frozenset({late}) if self.declared_late is False else frozenset()


@_kind("deported", "退去強制で出国した", "was deported")
@frozen(kw_only=True)
class Deported(Event):
    """Left Japan by deportation on ``day``."""

    again: Annotated[bool | None, Say("Not for the first time", "二度目以降か", sensitive=True)] = (
        None
    )
    own_cost: Annotated[
        bool | None,
        Say(
            "At one's own cost by the day set, with the decision of Art. 52(5)",
            "自費による退去と決定",
        ),
    ] = None

    @property
    def begins(self) -> tuple[str, ...]:
        """Which ban on landing: that of Art. 52(5) is for a first time only; what is not told may be any."""
        if self.own_cost and not self.again:
            return (self.kind, "left_at_own_cost")
        first = (self.kind,) if self.again is not True else ()
        repeated = ("deported_again",) if self.again is not False else ()
        cost = ("left_at_own_cost",) if self.own_cost is None and self.again is not True else ()
        return (*first, *repeated, *cost)

    @property
    def rules_out(self) -> frozenset[str]:
        """With the decision the five years of a first deportation do not come in."""
        by_decision = self.own_cost and not self.again
        return frozenset({"landing_ban.deported_first_time"}) if by_decision else frozenset()


@_kind("landing_refused", "上陸を認められなかった", "was refused landing")
@frozen(kw_only=True)
class LandingRefused(Event):
    """The decision after the hearing at the port that the conditions for landing are not met was notified."""


@_kind(
    "special_landing_ended",
    "特別な上陸の許可の期限が過ぎた",
    "a landing permission without a status ended",
)
@frozen(kw_only=True)
class SpecialLandingEnded(Event):
    """A landing permission outside the statuses ended and the person stays; ``day`` is its last day."""


@_kind(
    "entered_without_permission",
    "上陸の許可を受けずに入国した",
    "entered without permission to land",
)
@frozen(kw_only=True)
class EnteredWithoutPermission(Event):
    """Came into Japan without a permission to land."""


@_kind("worked_outside_status", "資格外の仕事をした", "worked outside the status")
@frozen(kw_only=True)
class WorkedOutsideStatus(Event):
    """Did paid work outside the status without permission, hours beyond those permitted included."""


# --- Protection ---------------------------------------------------------------------------------------


@_kind(
    "protection_applied",
    "難民・補完的保護の認定を申請した",
    "applied for recognition of a need of protection",
)
@frozen(kw_only=True)
class ProtectionApplied(Event):
    """Applied for recognition, as the person states; never proposed here."""


@_kind("provisional_stay_granted", "仮滞在を許可された", "provisional stay was permitted")
@frozen(kw_only=True)
class ProvisionalStayGranted(Event):
    """Provisional stay was permitted while the case on protection is pending."""

    until: Annotated[date | None, Say("Its last day", "仮滞在の期限", ahead=True)] = field(
        default=None, converter=optional(parse_day)
    )


@_kind(
    "protection_recognised",
    "難民・補完的保護対象者と認定された",
    "a need of protection was recognised",
)
@frozen(kw_only=True)
class ProtectionRecognised(Event):
    """Was recognised as a refugee or as a person under complementary protection."""

    recognised_as: Annotated[
        Literal["refugee", "complementary_protection"] | None,
        Say("Recognised as", "認定の種類", sensitive=True),
    ] = None


@_kind("protection_refused", "認定されなかった", "recognition was refused")
@frozen(kw_only=True)
class ProtectionRefused(Event):
    """Recognition was refused; ``day`` is that of the notice."""


@_kind("recognition_withdrawn", "認定が取り消された", "a recognition was withdrawn")
@frozen(kw_only=True)
class RecognitionWithdrawn(Event):
    """A recognition was withdrawn; ``day`` is that of the notice."""


# --- Family -------------------------------------------------------------------------------------------


@_kind("married", "結婚した", "married")
@frozen(kw_only=True)
class Marriage(Event):
    """Married."""

    tells: ClassVar[Mapping[str, str]] = MappingProxyType({"abroad": "events.made_abroad"})

    abroad: Annotated[bool | None, Say("Made under foreign law", "外国の方式による")] = None
    spouse: Annotated[str | None, Say("The spouse", "配偶者", kind="person")] = None


@_kind("divorced", "離婚した", "divorced")
@frozen(kw_only=True)
class Divorce(Event):
    """The divorce took effect on ``day``."""

    tells: ClassVar[Mapping[str, str]] = MappingProxyType(
        {"by_court": "events.divorce_by_court", "abroad": "events.made_abroad"}
    )

    by_court: Annotated[bool | None, Say("By conciliation or judgment", "調停・裁判による")] = None
    abroad: Annotated[bool | None, Say("Made under foreign law", "外国の方式による")] = None
    spouse: Annotated[str | None, Say("The former spouse", "元の配偶者", kind="person")] = None


@_kind("spouse_died", "配偶者が亡くなった", "the spouse died")
@frozen(kw_only=True)
class SpouseDied(Event):
    """The spouse died."""

    spouse: Annotated[str | None, Say("The spouse", "配偶者", kind="person")] = None


@_kind("sponsor_died", "扶養者・身分の相手が亡くなった", "the sponsor died")
@frozen(kw_only=True)
class SponsorDied(Event):
    """The person on whom the stay rests died (a parent, for a child)."""

    sponsor: Annotated[str | None, Say("The sponsor", "扶養者", kind="person")] = None


@_kind("separated", "別居した", "separated")
@frozen(kw_only=True)
class Separation(Event):
    """Began to live apart from the spouse, still married."""

    reason: Annotated[
        Literal["work", "study", "care", "illness", "violence", "conflict", "other"] | None,
        Say("Why", "理由", sensitive=True),
    ] = None


@_kind("violence_at_home", "家庭で暴力を受けた", "violence at home")
@frozen(kw_only=True)
class ViolenceAtHome(Event):
    """Suffered violence from the spouse or at home, words and control included."""


@_kind("child_born", "子が生まれた", "a child was born")
@frozen(kw_only=True)
class ChildBorn(Event):
    """A child was born."""

    tells: ClassVar[Mapping[str, str]] = MappingProxyType(
        {"japanese": "events.child_is_japanese", "abroad": "events.born_abroad"}
    )

    japanese: Annotated[bool | None, Say("The child is Japanese", "子は日本国籍か")] = None
    abroad: Annotated[bool | None, Say("Born outside Japan", "国外で生まれたか")] = None
    child: Annotated[str | None, Say("The child", "子", kind="person")] = None


@_kind("child_adopted", "子を養子にした", "adopted a child")
@frozen(kw_only=True)
class ChildAdopted(Event):
    """An adoption took effect."""

    child: Annotated[str | None, Say("The child", "子", kind="person")] = None


@_kind("adoption_dissolved", "養子縁組が解消された", "an adoption was dissolved")
@frozen(kw_only=True)
class AdoptionDissolved(Event):
    """An adoption of the person, or of their child, was dissolved."""

    special: Annotated[bool | None, Say("A special adoption", "特別養子縁組か")] = None


@_kind("child_of_age", "子が年齢の節目を迎えた", "a child reached an age")
@frozen(kw_only=True)
class ChildOfAge(Event):
    """A child reached 16 or 18."""

    child: Annotated[str | None, Say("The child", "子", kind="person")] = None
    age: Annotated[int | None, Say("The age reached", "年齢")] = None


@_kind("acquired_nationality", "外国の国籍を得た", "acquired a foreign nationality")
@frozen(kw_only=True)
class AcquiredNationality(Event):
    """Acquired a nationality other than Japanese."""


@_kind("lost_nationality", "日本の国籍を失った", "lost Japanese nationality")
@frozen(kw_only=True)
class LostNationality(Event):
    """Ceased to be a Japanese national."""


@_kind("sponsor_left_japan", "扶養者・配偶者が日本を離れた", "the sponsor left Japan")
@frozen(kw_only=True)
class SponsorLeftJapan(Event):
    """The person on whom the stay rests left Japan for good or for long."""


@_kind(
    "sponsor_lost_status",
    "扶養者・配偶者の在留資格が変わった・終わった",
    "the sponsor's status changed or ended",
)
@frozen(kw_only=True)
class SponsorLostStatus(Event):
    """The status of the person on whom the stay rests ended or became another."""


@_kind("sponsor_lost_job", "扶養者が仕事を失った", "the sponsor lost the job")
@frozen(kw_only=True)
class SponsorLostJob(Event):
    """The person on whom the stay rests lost a job; their status goes on."""


@_kind("sponsor_naturalised", "扶養者・配偶者が帰化した", "the sponsor was naturalised")
@frozen(kw_only=True)
class SponsorNaturalised(Event):
    """The person on whom the stay rests became a Japanese national."""


@_kind("naturalised", "帰化した", "was naturalised")
@frozen(kw_only=True)
class Naturalised(Event):
    """Became a Japanese national."""


# --- Work and study -----------------------------------------------------------------------------------


@_kind("left_job", "仕事を辞めた・契約が終わった", "left a job")
@frozen(kw_only=True)
class LeftJob(Event):
    """A job or a contract ended; ``day`` is the last day."""

    dismissed_by_company: Annotated[
        bool | None, Say("Ended by the employer, not by own wish", "会社の都合か")
    ] = None
    organisation: Annotated[str | None, Say("The employer", "勤務先", kind="organisation")] = None


@_kind("joined_job", "新しい仕事を始めた", "began a new job")
@frozen(kw_only=True)
class JoinedJob(Event):
    """A new contract or a new job began."""

    organisation: Annotated[str | None, Say("The employer", "勤務先", kind="organisation")] = None
    activity: Annotated[
        str | None, Say("Status whose activity the work is", "その仕事の在留資格", kind="status")
    ] = None


@_kind("second_job", "二つ目の仕事を始めた", "began a second job beside the first")
@frozen(kw_only=True)
class SecondJob(Event):
    """Began another job, the first one going on."""

    organisation: Annotated[
        str | None, Say("The further employer", "二つ目の勤務先", kind="organisation")
    ] = None
    activity: Annotated[
        str | None, Say("Status whose activity the work is", "その仕事の在留資格", kind="status")
    ] = None


@_kind("seconded", "出向・派遣先の変更があった", "was seconded or placed elsewhere")
@frozen(kw_only=True)
class Seconded(Event):
    """Was seconded to another organisation, or placed with another client, the contract going on."""

    organisation: Annotated[
        str | None, Say("Where the work is done now", "今の勤務場所", kind="organisation")
    ] = None


@_kind("offer_withdrawn", "内定を取り消された", "a job offer was withdrawn")
@frozen(kw_only=True)
class OfferWithdrawn(Event):
    """An offer of a job that had been accepted was taken back by the employer."""


@_kind(
    "organisation_changed",
    "所属機関の名称・所在地が変わった・なくなった",
    "the organisation was renamed, moved or ended",
)
@frozen(kw_only=True)
class OrganisationChanged(Event):
    """The organisation changed its name or place, or ceased to exist."""

    organisation: Annotated[str | None, Say("Which", "機関", kind="organisation")] = None


@_kind("employer_bankrupt", "勤務先が倒産した", "the employer went bankrupt")
@frozen(kw_only=True)
class EmployerBankrupt(Event):
    """The employer went bankrupt or closed."""

    organisation: Annotated[str | None, Say("The employer", "勤務先", kind="organisation")] = None


@_kind("demoted", "資格に合わない仕事に回された", "was sent to work outside the status")
@frozen(kw_only=True)
class Demoted(Event):
    """Was put to tasks that the status does not cover."""


@_kind("retired", "引退した・定年になった", "retired")
@frozen(kw_only=True)
class Retired(Event):
    """Retired from work."""


@_kind("category_changed", "勤務先のカテゴリーが変わった", "the employer's category changed")
@frozen(kw_only=True)
class CategoryChanged(Event):
    """The employer moved between the agency's categories 1 to 4."""


@_kind("left_school", "学校を辞めた・除籍になった", "left school")
@frozen(kw_only=True)
class LeftSchool(Event):
    """Left a school without completing it."""

    expelled: Annotated[bool | None, Say("Expelled or struck off", "除籍・退学処分か")] = None


@_kind("graduated", "卒業・修了した", "graduated")
@frozen(kw_only=True)
class Graduated(Event):
    """Completed a school."""


# --- Health, care, money, offences ----------------------------------------------------------------------


@_kind("illness", "病気・けがで活動できない", "illness or injury")
@frozen(kw_only=True)
class Illness(Event):
    """Cannot go on with work or study because of illness or injury."""

    until: Annotated[date | None, Say("Last day", "終わりの日", ahead=True)] = field(
        default=None, converter=optional(parse_day)
    )


@_kind("care_leave", "介護・育児などの休業に入った", "began a leave for care or childcare")
@frozen(kw_only=True)
class CareLeave(Event):
    """Began a leave for childcare, birth or care of the family, with the contract alive."""

    leave: Annotated[
        Literal["childcare", "maternity", "family_care", "other"] | None, Say("Kind", "種類")
    ] = None
    until: Annotated[date | None, Say("Last day", "終わりの日", ahead=True)] = field(
        default=None, converter=optional(parse_day)
    )


@_kind("pregnant", "妊娠した", "is pregnant")
@frozen(kw_only=True)
class Pregnant(Event):
    """Is expecting a child."""


@_kind("public_assistance", "生活保護などを受け始めた", "began to receive public assistance")
@frozen(kw_only=True)
class PublicAssistance(Event):
    """Began to receive public assistance."""


@_kind(
    "arrears", "税・年金・健康保険を滞納した", "fell into arrears with tax, pension or insurance"
)
@frozen(kw_only=True)
class Arrears(Event):
    """A tax, pension or insurance payment was not made when due."""


@_kind("arrested", "逮捕があった", "was arrested")
@frozen(kw_only=True)
class Arrested(Event):
    """Was arrested."""


_OF_IMPRISONMENT: Final = frozenset(
    {
        "deportation.card_or_notice_sentence",
        "deportation.juvenile_over_three_years",
        "deportation.listed_crime",
        "deportation.over_one_year",
        "deportation.unauthorised_work_sentence",
        "revocation.permanent_resident_sentence",
    }
)
"""Grounds that ask for imprisonment; a fine is none."""


_OF_SPECIAL_PERMANENT_RESIDENTS: Final = frozenset(
    {
        "deportation.special_permanent_resident.against_the_state",
        "deportation.special_permanent_resident.diplomatic_relations",
        "deportation.special_permanent_resident.foreign_states",
        "deportation.special_permanent_resident.over_seven_years",
    }
)
"""Grounds of the Special Act, Art. 22: each asks for imprisonment."""
ONE_YEAR: Final = 12
SEVEN_YEARS: Final = 84


def _over(term: Period, limit: int) -> bool:
    """Whether a term is longer than so many months."""
    months = term.years * 12 + term.months
    days = limit // 12 * 365 + limit // 48
    return (
        months > limit
        or (months == limit and term.days > 0)
        or (months < limit and term.days > days)
    )


@_kind("sentenced", "刑を受けた", "was sentenced")
@frozen(kw_only=True)
class Sentenced(Event):
    """A judgment became final."""

    sentence: Annotated[
        Literal["fine", "minor_fine", "detention", "imprisonment", "imprisonment_suspended"] | None,
        Say("The punishment", "刑の種類", sensitive=True),
    ] = None
    term: Annotated[Period | None, Say("Its length", "刑期", sensitive=True)] = None
    drugs: Annotated[bool | None, Say("A drug offence", "薬物事犯か", sensitive=True)] = None

    @property
    def rules_out(self) -> frozenset[str]:
        """Grounds that another punishment or a shorter term would be needed for (Act Art. 24(iv)-(iv)-4)."""
        out: set[str] = set()
        if self.sentence in ("fine", "minor_fine", "detention"):
            out |= _OF_IMPRISONMENT | _OF_SPECIAL_PERMANENT_RESIDENTS
        suspended = self.sentence == "imprisonment_suspended"
        if suspended or (self.term is not None and not _over(self.term, ONE_YEAR)):
            out |= {"deportation.over_one_year", "deportation.juvenile_over_three_years"}
        if suspended or (self.term is not None and not _over(self.term, SEVEN_YEARS)):
            out.add("deportation.special_permanent_resident.over_seven_years")
        if suspended:
            out.add("deportation.special_permanent_resident.against_the_state")
        if self.drugs is False:
            out.add("deportation.drugs")
        return frozenset(out)


@_kind("traffic_offence", "交通違反・事故を起こした", "a traffic offence or accident")
@frozen(kw_only=True)
class TrafficOffence(Event):
    """A traffic offence."""


# --- The counter and the papers of others ---------------------------------------------------------------


@_kind("guarantor_refuses", "身元保証人が協力しない", "the guarantor refuses")
@frozen(kw_only=True)
class GuarantorRefuses(Event):
    """The guarantor will not sign or takes the signature back."""


@_kind(
    "sponsor_threatens",
    "配偶者・扶養者が「協力しない」などと言う",
    "the sponsor threatens or will not sign",
)
@frozen(kw_only=True)
class SponsorThreatens(Event):
    """Spouse, sponsor or employer threatens to take the status away or refuses to sign."""


@_kind("refused_at_the_counter", "窓口で受け取ってもらえなかった", "was turned away at the counter")
@frozen(kw_only=True)
class RefusedAtTheCounter(Event):
    """The office did not take the application."""


@_kind("documents_requested", "追加の資料を求められた", "further documents were asked for")
@frozen(kw_only=True)
class DocumentsRequested(Event):
    """The office asked for further documents."""

    until: Annotated[date | None, Say("The day named", "示された期限", ahead=True)] = field(
        default=None, converter=optional(parse_day)
    )


@_kind(
    "fact_finding", "入管の調査・訪問・面接があった", "an inquiry, visit or interview by the office"
)
@frozen(kw_only=True)
class FactFinding(Event):
    """The office inquired: a call, a visit, an interview on the marriage."""


@_kind(
    "pressed_to_withdraw", "申請を取り下げるよう言われた", "was told to withdraw the application"
)
@frozen(kw_only=True)
class PressedToWithdraw(Event):
    """Was urged to withdraw an application."""


@_kind("long_delay", "結果がなかなか出ない", "no decision for long")
@frozen(kw_only=True)
class LongDelay(Event):
    """A decision does not come."""


@_kind("refused", "不許可になった", "an application was refused")
@frozen(kw_only=True)
class Refused(Event):
    """An application was refused."""


@_kind("reasons_given", "不許可の理由を聞いた", "heard the reasons of a refusal")
@frozen(kw_only=True)
class ReasonsGiven(Event):
    """The office explained its refusal."""


EVENTS: Final[Mapping[str, type[Event]]] = MappingProxyType(_KNOWN)
"""Every kind of event by id."""


# --- Those that a case file states ---------------------------------------------------------------------


def events_of(case: Case) -> tuple[Event, ...]:
    """Return the events that a case states under its ``events``, in the order given.

    Raises
    ------
    InvalidCase
        If an event has a key that its kind does not have; with every such place.
    """
    from attrs import fields

    problems: list[Problem] = []
    found: list[Event] = []
    for place, stated in enumerate(case.events):
        kind = EVENTS[stated.kind]
        own = {each.name for each in fields(kind)}
        told = {
            each.name: value
            for each in fields(type(stated))
            if each.name != "kind" and (value := getattr(stated, each.name)) is not None
        }
        problems.extend(
            Problem(
                f"events[{place}].{key}",
                "a key that this kind does not have",
                f"one of {', '.join(sorted(own))}",
                f"次のいずれか：{', '.join(sorted(own))}",
            )
            for key in told
            if key not in own
        )
        found.append(kind(**{key: value for key, value in told.items() if key in own}))
    if problems:
        raise InvalidCase(problems)
    return tuple(found)


def united(*told: Iterable[Event]) -> tuple[Event, ...]:
    """Return events from several sources once each, in order of their days.

    Of two of one kind and day about the same person or organisation (or where one does not say about whom) the
    later source's stands.
    """
    found: list[Event] = []
    for source in told:
        earlier = len(found)
        for event in source:
            same = next(
                (place for place in range(earlier) if _is_the_same(found[place], event)), None
            )
            if same is None:
                found.append(event)
            else:
                found[same] = event
    return tuple(sorted(found, key=lambda event: event.day))


def _is_the_same(one: Event, other: Event) -> bool:
    if (one.kind, one.day) != (other.kind, other.day):
        return False
    for key in ("spouse", "child", "sponsor", "organisation"):
        names = {getattr(one, key, None), getattr(other, key, None)} - {None}
        if len(names) > 1:
            return False
    return True


# --- Reading ------------------------------------------------------------------------------------------


_BY_CLASS: Final = MappingProxyType(
    {re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower(): cls for cls in EVENTS.values()}
)
"""Every kind by the name of its class, as one may well type it: ``divorce`` for :class:`Divorce`, ``divorced``."""


def event_kind(name: str) -> type[Event]:
    """Return the class of a kind of event, by its id or the name of its class.

    Raises
    ------
    UnknownName
        If there is no such kind; it gives the closest ones.

    >>> event_kind("divorced") is event_kind("divorce")
    True
    """
    found = EVENTS.get(name) or _BY_CLASS.get(name)
    if found is None:
        raise UnknownName("kind of event", name, EVENTS)
    return found


def read_event(data: Mapping[str, Any]) -> Event:
    """Return the event that one mapping describes; see :func:`read_events`."""
    return read_events([data])[0]


def read_events(data: Iterable[Mapping[str, Any]]) -> tuple[Event, ...]:
    """Return the events that plain data describes, strictly.

    Parameters
    ----------
    data
        Mappings with ``kind`` (an id of :data:`EVENTS`), ``day`` (ISO text or a date) and the event's own
        keys, as in JSON or YAML.

    Raises
    ------
    InvalidCase
        With every problem and its place: ``events[1].day``.

    >>> read_events([{"kind": "divorced", "day": "2026-11-01"}])[0].kind
    'divorced'
    """
    problems = Problems(DEFAULT_LIMITS.problems)
    listed: Any = list(data) if not isinstance(data, Mapping | str | bytes) else None
    if listed is None:
        raise InvalidCase([Problem("events", shown(data), "a list of events", "出来事のリスト")])
    plain = plain_data({"events": listed}, DEFAULT_LIMITS, problems)["events"]
    read: list[Event] = []
    for place, entry in enumerate(plain):
        event = _read(entry, f"events[{place}]", problems)
        if event is not None:
            read.append(event)
    problems.raise_any()
    return tuple(read)


def _read(entry: Any, path: str, problems: Problems) -> Event | None:
    if not isinstance(entry, Mapping):
        problems.add(path, shown(entry), "a mapping with kind and day", "kind と day の組")
        return None
    rest = dict(entry)
    kind = rest.pop("kind", None)
    found = EVENTS.get(kind) or _BY_CLASS.get(kind) if isinstance(kind, str) else None
    if found is None:
        near = ", ".join(closest(kind, EVENTS)) if isinstance(kind, str) else ""
        problems.add(
            f"{path}.kind",
            "nothing" if kind is None else shown(kind),
            f"a kind of event{': ' + near if near else ''}",
            f"出来事の種類{'（近いもの：' + near + '）' if near else ''}",
        )
        return None
    return structure_as(found, rest, problems, path)
