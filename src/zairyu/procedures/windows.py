"""When an application or a notification is made: how its first and last day are counted, and the days themselves.

Every count goes through the calendar: limits for filing that the law sets as a period move to the next open
day, the end of a stay never does, and where the count of the first day is disputed the safer day comes
first. A day that is printed on a card or in a passport is a fact and goes before any count.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import frozen

from zairyu.calendar import (
    Doubtful,
    Period,
    Why,
    acquisition_stay_ends,
    filing_window_opens,
    first_day_disputed,
    is_closed,
    last_day,
    last_day_to_file,
    next_open,
    previous_open,
    return_by,
    settled,
    stay_ends,
)
from zairyu.citations import (
    ACT_59_OF_2024,
    ISA_COE_PAGE,
    ISA_EXTENSION_PAGE,
    ISA_PR_PAGE,
    SPR_ACT,
)
from zairyu.errors import LawNotCovered
from zairyu.logic import Text
from zairyu.procedures.days import doubtful_to_json
from zairyu.procedures.said import READ, act, regulations, reported

if TYPE_CHECKING:
    from zairyu.citations import Citation

__all__ = ["WINDOWS", "Window", "WindowDays", "windows_for"]

Counting = Literal[
    "none", "by_expiry", "before_expiry", "within", "within_acquisition", "re_entry", "valid_for",
    "within_strict",
]  # fmt: skip
"""How the days follow.

``none``: there is no last day, or the law gives no count. ``by_expiry``: by the last day of the stay.
``before_expiry``: from so long before the last day to the last day. ``within``: within a period of the
event, moved to an open day, the first day disputed. ``within_strict``: the same, but neither moved nor
disputed. ``within_acquisition``: thirty days to file, sixty to stay. ``re_entry``: to be back.
``valid_for``: what is issued is valid for a period.
"""


@frozen
class WindowDays:
    """The days of a window for one expiry or event.

    Parameters
    ----------
    opens
        First day to file; None where there is none, or it is not known.
    closes
        Last day; None where there is none.
    stay_ends
        Where the stay without a status ends apart from the time to file.
    """

    opens: Doubtful | None = None
    closes: Doubtful | None = None
    stay_ends: Doubtful | None = None

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "opens": doubtful_to_json(self.opens),
            "closes": doubtful_to_json(self.closes),
            "stay_ends": doubtful_to_json(self.stay_ends),
        }


@frozen
class Window:
    """A window to file, in one wording of the law.

    Parameters
    ----------
    id
        Stable id.
    procedures
        For which procedures.
    text
        From when to when.
    counting
        How its days follow, see :data:`Counting`.
    starts_from
        What the days are counted from: the last day of the stay, of the card, or the event.
    citations
        Where it stands.
    period
        The period counted, where there is one.
    start, until
        The days of filing on which it holds, half-open.
    """

    id: str
    procedures: tuple[str, ...]
    text: Text
    counting: Counting
    starts_from: Text | None
    citations: tuple[Citation, ...]
    period: Period | None = None
    start: date | None = None
    until: date | None = None

    def days(self, day: date, stay_expires_on: date | None = None) -> WindowDays | None:
        """Return the days of the window.

        Parameters
        ----------
        day
            What :attr:`starts_from` says: an expiry or the day of the event.
        stay_expires_on
            Last day of the period of stay, which caps the way back; None where it is indefinite.

        Returns
        -------
        WindowDays
            None where the window has no days of its own.
        """
        if self.counting == "none":
            return None
        if self.counting == "by_expiry":
            return WindowDays(closes=_by_expiry(day))
        if self.counting == "within_acquisition":
            closes = _limit(day, _THIRTY)
            return WindowDays(settled(day), closes, acquisition_stay_ends(day))
        assert self.period is not None
        if self.counting == "before_expiry":
            closes = _card_ends(day) if self.starts_from is OF_CARD else _by_expiry(day)
            return WindowDays(filing_window_opens(day, self.period), closes)
        if self.counting == "re_entry":
            return WindowDays(closes=return_by(day, stay_expires_on, self.period))
        if self.counting == "valid_for":
            return WindowDays(opens=settled(day), closes=stay_ends(day, self.period))
        if self.counting == "within_strict":
            return WindowDays(settled(day), settled(last_day(day, self.period)))
        return WindowDays(settled(day), _limit(day, self.period))

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "id": self.id,
            "text": self.text.to_json(),
            "starts_from": None if self.starts_from is None else self.starts_from.to_json(),
            "period": None if self.period is None else str(self.period),
            "citations": [citation.to_json() for citation in self.citations],
        }


def _by_expiry(day: date) -> Doubtful:
    """The last day of a stay, and what closing days do to filing; alone where closing days are not known."""
    try:
        return last_day_to_file(day)
    except LawNotCovered:
        return settled(day)


def _card_ends(day: date) -> Doubtful:
    """A card's last day to file moves to the next open day; the card itself does not become longer."""
    try:
        return Doubtful.between(previous_open(day), next_open(day), _CARD_CLOSED)
    except LawNotCovered:
        return settled(day)


def _limit(day: date, within: Period) -> Doubtful:
    """A limit to file that the law sets as a period."""
    try:
        return first_day_disputed(day, within, closed=is_closed)
    except LawNotCovered:
        return first_day_disputed(day, within)


def _window(
    slug: str,
    procedures: str,
    ja: str,
    en: str,
    counting: Counting,
    starts_from: Text | None,
    *citations: Citation,
    period: Period | None = None,
    start: str | None = None,
    until: str | None = None,
) -> Window:
    return Window(
        slug,
        tuple(procedures.split()),
        Text(ja=ja, en=en),
        counting,
        starts_from,
        citations,
        period,
        None if start is None else date.fromisoformat(start),
        None if until is None else date.fromisoformat(until),
    )


OF_STAY: Final = Text(ja="在留期間の満了日", en="last day of the period of stay")
OF_CARD: Final = Text(ja="在留カードの有効期間の満了日", en="last day of the card")
_FOURTEEN: Final = Period(days=14)
_THIRTY: Final = Period(days=30)
_CARD_CLOSED: Final = Why(
    ja="カードの満了日が窓口の閉まっている日のとき、申請の期限は次の開庁日に延びますが（行政機関の休日に関する法律2条）、カードの有効期間は延びません。",
    en="The card ends on a day on which the office is closed. The time to apply then runs to the next open day (Act on Holidays of "
    "Administrative Organs, Art. 2), but the card itself is not valid for longer.",
)
NEW_CARD: Final = "2026-06-14"


def _event(ja: str, en: str) -> Text:
    return Text(ja=ja, en=en)


WINDOWS: Final = (
    _window(
        "change", "change_of_status",
        "変更の事由が生じた時から、在留期間の満了日まで",
        "From when the ground for it arises to the last day of the period of stay",
        "by_expiry", OF_STAY, act("20/1"), act("20/6"),
    ),
    _window(
        "extension", "extension",
        "在留期間の満了日まで。6か月以上の在留期間では、満了日のおおむね3か月前から受け付けられます（運用。入院や長期の出張などの理由があれば、もっと早くも）。6か月より短い在留期間に、この目安はありません",
        "By the last day of the period of stay. For periods of six months or more it is taken from about three months before "
        "(practice; earlier for a reason such as hospital or a long business trip). Shorter periods have no such mark",
        "before_expiry", OF_STAY,
        regulations("21/1"), ISA_EXTENSION_PAGE.at("", read=None, confidence="official"),
        period=Period(months=3),
    ),
    _window(
        "permanent_residence", "permanent_residence",
        "在留資格を持っている間はいつでも。今の在留期間は延びないので、満了が近いときは更新も要ります",
        "At any time while a status is held. It does not lengthen the stay: near its end an extension is needed too",
        "by_expiry", OF_STAY, act("22/1"), ISA_PR_PAGE.at("", read=None),
    ),
    _window(
        "certificate_of_eligibility", "certificate_of_eligibility",
        "いつでも。証明書は交付の日から3か月有効で、延長はありません（もう一度申請できます）。証明書の様式に書かれている期間です",
        "At any time. The certificate is valid for three months from issue and is not extended (one may apply again); the time stands "
        "on the certificate's form",
        "valid_for", _event("証明書の交付の日", "day of issue"),
        act("7-2/1"), ISA_COE_PAGE.at("", read=None, confidence="official"), period=Period(months=3),
    ),
    _window(
        "acquisition", "acquisition",
        "出生・日本国籍の離脱などの日から30日以内（60日を超えて日本にいる場合）。30日を過ぎても60日までは、事情を説明して受け付けられることがあります。60日を過ぎると、在留資格なしの在留になります",
        "Within thirty days of the birth, the loss of Japanese nationality or the like (to stay longer than sixty). After thirty and before "
        "sixty days it may still be taken with an explanation; past sixty days the stay has no basis",
        "within_acquisition", _event("出生などの日", "day of the birth or other event"),
        act("22-2/1"), act("22-2/2"), reported("filing after thirty days", "memory"),
    ),
    _window(
        "acquisition_after_refuge", "acquisition",
        "一時庇護のための上陸の許可を受けた人は、その上陸期間の間に",
        "Those landed for temporary refuge: within the period of that landing",
        "none", None, act("22-3"),
    ),
    _window(
        "other_activity", "permission_for_other_activity",
        "その活動を始める前に", "Before the activity begins", "none", None, act("19/2"),
    ),
    _window(
        "re_entry", "re_entry_permit",
        "出国の前に。有効期間は効力を生じた日から5年以内（特別永住者は6年以内）で、在留期間の満了日を超えない運用です",
        "Before leaving. It runs for up to five years from the day it takes effect (special permanent residents six), in practice not "
        "beyond the period of stay",
        "none", None, act("26/3"), act("26/1"), SPR_ACT.at("23", read=READ),
    ),
    _window(
        "re_entry_abroad", "re_entry_permit",
        "出国の後、期間内に戻れない相当の理由があるときは、期間内に日本の在外公館で、1年以内（効力を生じた日から6年、特別永住者は7年を限度）の延長を求められます",
        "Where there are good reasons why one cannot be back in time: at an embassy or consulate of Japan, within its time, by up to one "
        "year (six years in all from the day it took effect; special permanent residents seven)",
        "none", None, act("26/5"), act("26/6"), SPR_ACT.at("23", read=READ),
    ),
    _window(
        "special_re_entry", "special_re_entry",
        "出国の時に。出国の日から1年（特別永住者は2年）か、在留期間（特例期間を含みます）の満了日の、早い方までに戻ります。国外での延長はありません",
        "On departure. One has to be back within one year of departure (special permanent residents two) or by the end of the period of "
        "stay (with the special period), whichever is sooner; it cannot be lengthened abroad",
        "re_entry", _event("出国の日", "day of departure"),
        act("26-2/2"), act("26-2/3"), SPR_ACT.at("23", read=READ), period=Period(years=1), start="2012-07-09",
    ),
    _window(
        "cruise", "special_re_entry",
        "短期滞在の人が指定旅客船で出て同じ船で戻るとき：15日か在留期間の満了日の早い方まで",
        "Temporary Visitors leaving and returning on a designated cruise ship: within fifteen days, or by the end of the stay if sooner",
        "none", None, act("26-3/2"), start="2017-01-01",
    ),
    _window(
        "certificate_of_work", "certificate_of_authorised_employment",
        "いつでも（求めるかどうかは自由です）", "At any time, and only if one wishes", "none", None, act("19-2/1"),
    ),
    # --- Cards -----------------------------------------------------------------------------------
    _window(
        "card_two_months", "card_renewal",
        "満了日の2か月前から満了日まで（16歳の誕生日までとされているカードは、次のとおり6か月前から）",
        "From two months before the card's last day to that day (cards that end by the sixteenth birthday: six months, see below)",
        "before_expiry", OF_CARD, act("19-11/1", "2025-06-01", until=NEW_CARD),
        period=Period(months=2), start="2012-07-09", until=NEW_CARD,
    ),
    _window(
        "card_three_months", "card_renewal",
        "満了日の3か月前から満了日まで（在留期間の満了日までのカードは、更新や変更の許可の時に新しくなるので、この手続はありません）",
        "From three months before the card's last day to that day (a card that runs with the stay is replaced when an extension or change is "
        "granted and is not renewed apart)",
        "before_expiry", OF_CARD, act("19-11/1"), period=Period(months=3), start=NEW_CARD,
    ),
    _window(
        "card_six_months", "card_renewal",
        "16歳の誕生日（2023年11月1日からの交付では、その前日）までとされているカード：満了日の6か月前から満了日まで",
        "Cards that end on the sixteenth birthday (issued from 1 November 2023: on the day before it): from six months before to that day",
        "before_expiry", OF_CARD, act("19-11/1", "2025-06-01", until=NEW_CARD),
        period=Period(months=6), start="2012-07-09", until=NEW_CARD,
    ),
    _window(
        "card_six_months_kept", "card_renewal",
        "2026年6月13日までに交付され、16歳の誕生日の前日までとされているカード：満了日の6か月前から満了日まで（経過措置）",
        "Cards issued until 13 June 2026 that end on the day before the sixteenth birthday: from six months before to that day "
        "(transitional)",
        "before_expiry", OF_CARD, ACT_59_OF_2024.at("附則/2/2", read=NEW_CARD, confidence="official"),
        period=Period(months=6), start=NEW_CARD,
    ),
    _window(
        "card_early", "card_renewal",
        "やむを得ない理由でその間に申請できないと見込まれるときは、その前でも申請できます（新しいカードは交付の日から数えられます）",
        "Who foresees an unavoidable reason for not being able to file then may file before (the new card is then counted from its day of "
        "issue)",
        "none", None, act("19-11/2"), act("19-5/1"), start="2012-07-09",
    ),
    _window(
        "card_lost", "card_reissue",
        "なくした（盗まれた）ことを知った日から14日以内。国外で知ったときは、次に入国した日から",
        "Within fourteen days of knowing of the loss or theft; known abroad: of the next entry",
        "within", _event("なくしたことを知った日（国外で知ったときは次の入国の日）", "day of knowing (known abroad: of the next entry)"),
        act("19-12/1"), period=_FOURTEEN, start="2012-07-09",
    ),
    _window(
        "card_damaged", "card_exchange",
        "傷んだとき、交換したいときは、いつでも（交換の希望は、正当な理由がないと認められるときを除く）",
        "At any time for a damaged card or by one's own wish (the wish may be refused where there is no good reason for it)",
        "none", None, act("19-13/1"), start="2012-07-09",
    ),
    _window(
        "card_ordered", "card_exchange",
        "再交付の申請を命じられたときは、命令を受けた日から14日以内",
        "Where the agency orders it: within fourteen days of the order",
        "within", _event("命令を受けた日", "day of the order"), act("19-13/3"), period=_FOURTEEN, start="2012-07-09",
    ),
    _window(
        "card_return", "card_return",
        "中長期在留者でなくなった、カードの有効期間が満了した、再入国の期間内に戻らなかったとき：その日から14日以内。亡くなった人のカードは、親族・同居者が死亡（後で見つけたときは発見）の日から14日以内。失効の後に見つけたカードは、発見の日から14日以内",
        "No longer a mid- to long-term resident, card expired, not back within the re-entry permission: within fourteen days of that. "
        "Of somebody who died: relatives or housemates within fourteen days of the death (or of finding it). A void card found again: "
        "within fourteen days of finding it",
        "within", _event("その事由の日", "day of that event"),
        act("19-15/1"), act("19-15/3"), act("19-15/4"), period=_FOURTEEN, start="2012-07-09",
    ),
    _window(
        "card_return_at_once", "card_return",
        "再入国許可を受けずに出国するとき、新しいカードを受け取ったときは、直ちに",
        "At once when leaving without re-entry permission, and on receiving a new card",
        "none", None, act("19-15/2"), start="2012-07-09",
    ),
    _window(
        "specified_residence_card", "specified_residence_card",
        "カードの届出・申請、変更・更新・永住の申請、住居地の届出と一緒に（それだけでは申請できません。求めるかどうかは自由です）",
        "Together with a matter of the card, a change, extension or permanent residence, or an address notification; not alone, and only "
        "if one wishes",
        "none", None, act("19-15-2/1"), act("19-15-2/2"), start=NEW_CARD,
    ),
    # --- Notifications ---------------------------------------------------------------------------
    _window(
        "first_address", "notification_of_first_address",
        "住居地を定めた日から14日以内", "Within fourteen days of settling at the address",
        "within", _event("住居地を定めた日", "day of settling"), act("19-7/1"), period=_FOURTEEN, start="2012-07-09",
    ),
    _window(
        "address_after_grant", "notification_of_address_after_grant",
        "住居地を定めた日（もう定まっている人は許可の日）から14日以内",
        "Within fourteen days of settling, or of the permission for those who have an address",
        "within", _event("住居地を定めた日、又は許可の日", "day of settling, or of the permission"),
        act("19-8/1"), period=_FOURTEEN, start="2012-07-09",
    ),
    _window(
        "new_address", "notification_of_new_address",
        "新しい住居に移った日から14日以内", "Within fourteen days of moving in",
        "within", _event("移転した日", "day of moving in"), act("19-9/1"), period=_FOURTEEN, start="2012-07-09",
    ),
    _window(
        "changed_details", "notification_of_changed_details",
        "変更が生じた日から14日以内", "Within fourteen days of the change",
        "within", _event("変更が生じた日", "day of the change"), act("19-10/1"), period=_FOURTEEN, start="2012-07-09",
    ),
    _window(
        "organisation_or_spouse",
        "notification_of_activity_organisation notification_of_contract_organisation notification_of_spouse",
        "その事由が生じた日から14日以内", "Within fourteen days of the event",
        "within", _event("その事由が生じた日", "day of the event"), act("19-16"), period=_FOURTEEN, start="2012-07-09",
    ),
    # --- Protection and proceedings --------------------------------------------------------------
    _window(
        "special_permission", "special_permission",
        "収容令書で収容されるか監理措置の決定を受けた時から、退去強制令書が出るまで",
        "From detention under a detention order, or a supervisory measure, until a deportation order is issued",
        "none", None, act("50/2"), act("50/3"), start="2024-06-10",
    ),
    _window(
        "refugee_recognition", "refugee_recognition",
        "日本にいる間はいつでも（期限はありません）。仮滞在の許可では、上陸（事情を知った日）から6か月を過ぎた申請かどうかが見られます",
        "At any time while in Japan; there is no time limit. For provisional stay it matters whether six months have passed since landing "
        "(or since knowing of the reason)",
        "none", None, act("61-2/1"), act("61-2-4/1/6"),
    ),
    _window(
        "request_for_review", "request_for_review",
        "認定しない処分（認定の取消し）の通知を受けた日から7日以内。処分がされないこと（不作為）に対しては、この期限はありません",
        "Within seven days of the notice of non-recognition (or of the revocation of a recognition). Against inaction there is no such "
        "limit",
        "within", _event("通知を受けた日", "day of the notice"), act("61-2-12/2"), period=Period(days=7),
    ),
    _window(
        "provisional_stay", "provisional_stay",
        "難民・補完的保護の申請があれば、別の申請がなくても判断されます。更新は、仮滞在期間の満了日までに申請します",
        "Considered with the application for recognition, without one of its own; to lengthen it one applies by the last day of the provisional stay",
        "by_expiry", _event("仮滞在期間の満了日", "last day of the provisional stay"), act("61-2-4/1"), regulations("56-2/6"),
    ),
    _window(
        "departure_order", "departure_order",
        "調査の始まる前に自分から出頭するか、始まった後でも、認定の通知を受ける前に、速やかに出国する意思を表します",
        "One comes in person before an inquiry begins or, after that, declares the will to leave promptly before the finding is notified",
        "none", None, act("24-3/1"), start="2024-06-10",
    ),
    _window(
        "departure_order_before", "departure_order",
        "調査の始まる前に、自分から出頭します", "One comes in person before an inquiry begins",
        "none", None, act("24-3", "2023-12-01", until="2024-06-10"), until="2024-06-10",
    ),
    _window(
        "departure_order_day", "departure_order",
        "命令の時に、15日以内の出国期限が決められます。期限までに出国できない責めに帰さない事情があるときは、期限の日までに延長を申し出ます",
        "A day within fifteen days is fixed in the order. Where one cannot leave by it for a reason that is not one's fault, it is asked to be "
        "put off by that day",
        "within_strict", _event("出国命令の日", "day of the order"),
        act("55-85/1"), act("55-87"), regulations("50-54/1"), period=Period(days=15), start="2024-06-10",
    ),
    _window(
        "supervisory_measure", "supervisory_measure",
        "収容の前から、また収容中いつでも求められます。令書の後の収容は、3か月ごとに必要性が見直されます",
        "Before detention and at any time in it; detention after a deportation order is reviewed every three months",
        "none", None, act("44-2"), act("52-2"), act("52-8"), start="2024-06-10",
    ),
    _window(
        "provisional_release", "provisional_release",
        "収容されている間いつでも（健康上、人道上その他これに準ずる理由で、期間を定めて）",
        "At any time in detention (for health, humanitarian or similar reasons, for a fixed time)",
        "none", None, act("54"), start="2024-06-10",
    ),
    _window(
        "refugee_travel_document", "refugee_travel_document",
        "出国の前に", "Before leaving", "none", None, act("61-2-15/1"),
    ),
    _window(
        "special_permanent_residence", "special_permanent_residence",
        "出生などの日から60日以内", "Within sixty days of the birth or other event",
        "within", _event("出生などの日", "day of the birth or other event"),
        SPR_ACT.at("4", read=READ), period=Period(days=60),
    ),
    _window(
        "naturalisation", "naturalisation",
        "いつでも。今の在留資格は別に続けます", "At any time; the present status has to be kept up besides",
        "none", None, reported("naturalisation has no window", "memory"),
    ),
)  # fmt: skip
"""Every window, in the wordings of the law that are known."""


def windows_for(procedure: str, on: date) -> tuple[Window, ...]:
    """Return the windows of a procedure that hold on a day of filing."""
    return tuple(
        each
        for each in WINDOWS
        if procedure in each.procedures
        and (each.start is None or each.start <= on)
        and (each.until is None or on < each.until)
    )
