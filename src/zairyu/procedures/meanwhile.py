"""What holds while a decision is pending: the stay, work, travel; and turning one application into another.

The special period is Art. 20(6)'s (for extensions by Art. 21(4)); no other procedure refers to it. Until
2019-03-31 it was paragraph 5, without the hour.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from zairyu.citations import ISA_SPECIAL_PERIOD_PAGE, SPR_ACT
from zairyu.procedures.said import READ, act, point, regulations, reported, select

if TYPE_CHECKING:
    from zairyu.procedures.said import Point

__all__ = ["STAY", "SWITCH", "TRAVEL", "WORK", "meanwhile"]

WITH_SPECIAL_PERIOD: Final = "change_of_status extension"
RENUMBERED: Final = "2019-04-01"
OLD_TEXT: Final = act("20/5", "2017-01-01", until=RENUMBERED)
ON_THE_MARK: Final = ISA_SPECIAL_PERIOD_PAGE.at("", read=None, confidence="official")
NOT_EXTENDED: Final = (
    "certificate_of_eligibility permission_for_other_activity certificate_of_authorised_employment "
    "re_entry_permit card_renewal card_reissue card_exchange card_return specified_residence_card "
    "notification_of_first_address notification_of_address_after_grant notification_of_new_address "
    "notification_of_changed_details notification_of_activity_organisation "
    "notification_of_contract_organisation notification_of_spouse naturalisation"
)

STAY: Final = (
    point(
        WITH_SPECIAL_PERIOD,
        "在留期間の満了日までに申請し、その日までに結果が出ないときは、結果が出る時か、満了日から2か月を経過する日の終わりの、早い方まで、今の在留資格のまま在留できます（特例期間）。この間は不法残留に数えられません",
        "If filed by the last day of the stay and not decided by then, the present status goes on until the decision or the end of "
        "the day two months after that day, whichever is sooner (the special period). This time is no overstay",
        act("20/6"), act("21/4"), act("24"), start=RENUMBERED,
    ),
    point(
        WITH_SPECIAL_PERIOD,
        "在留期間の満了日までに申請し、その日までに結果が出ないときは、結果が出る日か、満了日から2か月を経過する日の早い方まで、今の在留資格のまま在留できます（特例期間）",
        "If filed by the last day of the stay and not decided by then, the present status goes on until the decision or the day two "
        "months after that day, whichever is sooner (the special period)",
        OLD_TEXT, until=RENUMBERED,
    ),
    point(
        WITH_SPECIAL_PERIOD,
        "決定されている在留期間が30日以下の人に、特例期間はありません（残りの日数ではなく、決定された期間によります）。31日であれば、あります",
        "There is no special period for those granted thirty days or less (what counts is the period granted, not what is left of "
        "it); with thirty-one days there is one",
        act("20/6"), start=RENUMBERED,
    ),
    point(
        WITH_SPECIAL_PERIOD,
        "決定されている在留期間が30日以下の人に、特例期間はありません",
        "There is no special period for those granted thirty days or less",
        OLD_TEXT, until=RENUMBERED,
    ),
    point(
        WITH_SPECIAL_PERIOD,
        "在留カードも特例期間の終わりまで有効です。窓口で申請した人はカードの裏の表示、オンラインの人は受付のメール、庁のカードの有効性の照会で示せます。マイナンバーカードの有効期限は、別に市区町村で延ばします（一体のカードを除く）",
        "The residence card is valid to the end of the special period too. It is shown by the mark on the back of the card (counter), "
        "the acceptance mail (online) and the agency's card look-up. An Individual Number Card is lengthened apart, at the "
        "municipality (unless the card is a specified residence card)",
        act("19-5/2"), ON_THE_MARK, reported("the Individual Number Card in the special period"), start=RENUMBERED,
    ),
    point(
        WITH_SPECIAL_PERIOD,
        "特例期間に入ってから不許可になると、在留はその時に終わります。結果の通知が来たときは、早めに相談できます",
        "A refusal in the special period ends the stay at that moment. Advice can be sought as soon as a notice comes",
        act("20/6"), start=RENUMBERED,
    ),
    point(
        "permanent_residence",
        "永住の申請に特例期間はなく、今の在留期間も延びません。審査中に満了するときは、別に更新（又は変更）を満了日までに申請します",
        "An application for permanent residence brings no special period and does not lengthen the stay; where it ends during the "
        "examination, an extension (or a change) is applied for by its last day as well",
        act("22"),
    ),
    point(
        "acquisition",
        "特例期間はありません（22条の2は20条6項を準用していません）。出生などの日から60日までは、在留資格なしで在留できます",
        "There is no special period (Art. 22-2 does not apply Art. 20(6)). Until the sixtieth day from the birth or other event the "
        "stay needs no status",
        act("22-2/1"), act("22-2/3"),
    ),
    point(
        NOT_EXTENDED,
        "今の在留資格と在留期間には影響しません",
        "It touches neither the present status nor its period",
        act("20/6"),
    ),
    point(
        "special_re_entry",
        "手続は出国の時に終わります。在留期間は外国にいる間も進みます",
        "It is done at departure. The period of stay runs on while abroad",
        act("26-2/2"),
    ),
    point(
        "card_renewal",
        "永住者などの資格は、カードの有効期間が過ぎても、それだけではなくなりません",
        "Permanent residence does not end because the card has expired",
        act("19-5"), act("19-14"),
    ),
    point(
        "specified_residence_card",
        "更新と一緒に求めた新しいカードが古いカードの満了日までにできないときは、古いカードが受け取りの時まで（満了日から2か月を限度に）有効です",
        "Where the new card asked for with a renewal is not ready by the old card's last day, the old card stays valid until the "
        "new one is handed over, for two months at most",
        act("19-15-3/2"), start="2026-06-14",
    ),
    point(
        "special_permission",
        "申請だけでは在留資格は生じず、退去強制の手続は続きます。許可は、認定に服した後、又は異議の申出が理由がないとされた後にだけ出ます",
        "The application brings no status and the proceeding goes on. Permission comes only after the finding has been accepted or "
        "an objection found groundless",
        act("50/4"),
    ),
    point(
        "refugee_recognition",
        "手続の間は、退去強制令書による送還が止まります。3回目以降の申請で相当の理由がある資料がない人、無期・3年以上の実刑の人などは例外です（2024年6月10日から）",
        "While it is pending, removal under a deportation order is stayed; excepted since 10 June 2024 are a third or later "
        "application without material showing reasonable grounds, sentences of life or three years and over, and some others",
        act("61-2-9/3"), act("61-2-9/4"), start="2024-06-10",
    ),
    point(
        "refugee_recognition",
        "在留資格のある人の申請では、特定活動への変更の扱いが申請後2か月以内に分けられるとされます。Aは6か月・就労可、BとCは在留資格なし、D1は3か月・就労不可、D2は3か月を2回（就労不可）の後に6か月・就労可（申請からおよそ8か月後）",
        "Applicants who hold a status are reported to be sorted within two months: A six months with work at once; B and C no status; "
        "D1 three months without work; D2 twice three months without work, then six with it (about eight months after filing)",
        reported("sorting of applicants since January 2018"), start="2018-01-15",
    ),
    point(
        "refugee_recognition provisional_stay",
        "在留資格のない人は、仮滞在の許可を受けると、決められた期間（6か月以内、更新できる）適法に滞在できます",
        "Those without a status who are given provisional stay may lawfully remain for its period (up to six months, renewable)",
        act("61-2-4/1"), act("61-2-4/4"), regulations("56-2/2"),
    ),
    point(
        "provisional_stay",
        "住居は指定され、行動の範囲は原則その都道府県の中です。仮滞在は、審査請求をしないで7日が過ぎた時、審査請求が退けられた時、申請を取り下げた時などに終わります",
        "The address is designated and movement is, as a rule, within its prefecture. It ends when the seven days for review pass "
        "unused, review is refused, the application is withdrawn, and in some other cases",
        act("61-2-4/5"), regulations("56-2/3"),
    ),
    point(
        "request_for_review",
        "審査請求の間も、難民認定の手続の間と同じ扱い（仮滞在、送還の停止とその例外）です",
        "While review is pending, provisional stay and the stay of removal (with its exceptions) go on as during the examination",
        act("61-2-4/5"), act("61-2-9/3"),
    ),
    point(
        "departure_order",
        "出国命令を受けると、期限（15日以内）までに出国します。収容されず、その間は条件（住居、行動の範囲など）が付くことがあります",
        "Under a departure order one leaves by its day (within fifteen days), without detention; conditions (address, movement) can "
        "be set",
        act("55-85/1"), act("55-85/3"),
    ),
    point(
        "supervisory_measure provisional_release",
        "収容されずに手続を受けますが、在留資格ではありません。住居、行動の範囲、届出などの条件が付きます",
        "The proceeding goes on without detention; it is no status of residence. Address, movement and reporting are conditions",
        act("44-2"), act("54"),
    ),
    point(
        "special_permanent_residence",
        "出生などの日から60日までは在留資格なしで在留できます。条件に当たれば許可するものとされています",
        "Until the sixtieth day the stay needs no status. Where the conditions hold, permission shall be given",
        SPR_ACT.at("4", read=READ), act("22-2/1"),
    ),
    point(
        "refugee_travel_document",
        "在留資格と在留期間には影響しません",
        "It touches neither the status nor its period",
        act("61-2-15"),
    ),
)  # fmt: skip
"""The stay while a decision is pending."""

WORK: Final = (
    point(
        WITH_SPECIAL_PERIOD,
        "結果が出るまでは、今の在留資格の活動だけができます。許可は、新しい在留カードの交付など（旅券への記載、証明書の交付）の時に効力を生じます。新しい仕事はその後です",
        "Until the decision only the activity of the present status is allowed. A permission takes effect when the new card is handed "
        "over (or the passport endorsed, or the certificate given); new work starts after that",
        act("20/4"), act("20/5"), act("19/1"), start=RENUMBERED,
    ),
    point(
        "change_of_status",
        "許可の前に新しい報酬のある活動を始めることについて、法は罰則と退去強制の定めを置いています（73条、70条1項4号、24条4号イ）",
        "For starting the new paid activity before the permission the Act has penalties and a ground of deportation (Arts. 73, "
        "70(1)(iv), 24(iv)(a))",
        act("19/1"), act("73"), act("70"), act("24"),
    ),
    point(
        WITH_SPECIAL_PERIOD,
        "資格外活動許可は、許可の記載が特例期間に及ぶときに、特例期間でも使えます。許可書やカードの裏の記載で確かめられます",
        "A permission for other activity can be used in the special period where its wording reaches into it; the permit or the back of "
        "the card shows that",
        act("20/6"), reported("practitioners differ"),
    ),
    point(
        f"permanent_residence {NOT_EXTENDED} request_for_review",
        "できる仕事は、今の在留資格（と資格外活動許可）のとおりです",
        "Work is what the present status (and a permission for other activity) allows",
        act("19/1"),
    ),
    point(
        "permission_for_other_activity",
        "許可が出るまで、その活動はできません。条件が付き、守られないと取り消されることがあります",
        "The activity is not allowed before permission is given. Conditions come with it; where they are not kept it can be withdrawn",
        act("19/2"), act("19/3"),
    ),
    point(
        "acquisition",
        "在留資格がない間、報酬のある活動はできません",
        "While no status is held, no paid activity is allowed",
        act("19/1"), reported("work within the sixty days", "memory"),
    ),
    point(
        "provisional_stay",
        "報酬のある活動はできません。生計のため必要と認められて許可された人は別です（61条の2の7）",
        "No paid activity, unless it was permitted because living depends on it (Art. 61-2-7)",
        act("61-2-7"), start="2024-06-10",
    ),
    point(
        "refugee_recognition",
        "働けるかどうかは、持っている在留資格（特定活動の指定）や仮滞在の許可で決まります。申請そのものは仕事を許しません",
        "Whether one may work depends on the status held (the designation) or the provisional stay; the application itself permits none",
        act("19/1"), act("61-2-7"), start="2024-06-10",
    ),
    point(
        "departure_order provisional_release",
        "働くことはできません",
        "No work is allowed",
        reported("work under a departure order or provisional release", "memory"),
    ),
    point(
        "supervisory_measure",
        "退去強制令書の前に限り、生計に必要な範囲で、雇い主を決めて、許可を受けて働けることがあります（監理人の同意）。令書の後は働けません",
        "Before a deportation order only: work for a named employer may be permitted as far as living needs it, with the supervisor's "
        "consent; after the order none",
        act("44-5"), start="2024-06-10",
    ),
)  # fmt: skip
"""Work while a decision is pending."""

TRAVEL: Final = (
    point(
        WITH_SPECIAL_PERIOD,
        "出国はできます。戻れるのは、再入国の許可（みなし再入国許可）の期間と、特例期間の終わりの、早い方までです。結果は日本で受け取ります。出国の前に窓口に確かめると安心です",
        "One may leave. The way back is open until the re-entry permission or the special period ends, whichever is sooner. The result "
        "is received in Japan. It is safer to ask the office before leaving",
        act("26-2/2"), act("26/4"), act("24"), start=RENUMBERED,
    ),
    point(
        WITH_SPECIAL_PERIOD,
        "再入国許可の有効期間は、相当と認められるとき、特例期間の終わりまで延ばせます（26条4項）",
        "A re-entry permit can be lengthened to the end of the special period where found appropriate (Art. 26(4))",
        act("26/4"), start=RENUMBERED,
    ),
    point(
        "permanent_residence",
        "再入国の許可を得て出国できます。戻れない間に在留期間が終わると、永住の申請の前提がなくなります",
        "One may leave with re-entry permission; if the stay ends while abroad, the application has nothing left to stand on",
        act("22/1"), act("26/1"),
    ),
    point(
        "certificate_of_eligibility",
        "申請は日本にいることを求めません。短期滞在で日本にいる間に証明書が出た人の変更は、やむを得ない特別の事情があるかによります",
        "It asks nobody to be in Japan. A change of status for a Temporary Visitor whose certificate arrives meanwhile depends on "
        "unavoidable special circumstances",
        act("20/3"), act("7-2/1"),
    ),
    point(
        "acquisition special_permanent_residence",
        "在留資格がないと、みなし再入国許可は使えません",
        "Without a status special re-entry permission is not available",
        act("26-2/1"),
    ),
    point(
        "refugee_recognition request_for_review",
        "難民認定の申請者・審査請求人としての特定活動の人は、みなし再入国許可を使えません（再入国許可が要ります）",
        "Those in Designated Activities as applicants or reviewers cannot use special re-entry; they need a re-entry permit",
        regulations("29-4/1/5"), start="2024-06-10",
    ),
    point(
        "provisional_stay supervisory_measure departure_order",
        "出国すると、許可された滞在は終わります",
        "Leaving ends the stay that was allowed",
        reported("leaving under a proceeding", "memory"),
    ),
    point(
        "supervisory_measure",
        "監理措置の人は、みなし再入国許可を使えません",
        "Those under supervision cannot use special re-entry",
        regulations("29-4/1/4"), start="2024-06-10",
    ),
    point(
        "refugee_travel_document",
        "期間内は、再入国許可なしで入国できます。有効期間は1年から5年で、国外で1年まで延ばせます。これを旅券としてみなし再入国許可を使うことはできません",
        "Within its time (one to five years, lengthened abroad by up to one) one may return without a re-entry permit. It does not "
        "serve as the passport of special re-entry",
        act("61-2-15"), act("26-2/1"),
    ),
)  # fmt: skip
"""Travel while a decision is pending."""

SWITCH: Final = (
    point(
        "change_of_status",
        "審査中の変更の申請は、更新の申請に切り替えられます（別記第30号の3様式）。初めの申請の日に更新を申請したものとみなされるので、特例期間も保たれます。変更の申請はなくなります",
        "A pending change can be turned into an extension (Form 30-3). It counts as filed on the day of the first application, so that "
        "the special period is kept; the application for the change is then gone",
        regulations("21-3/1"), regulations("21-3/2"),
    ),
    point(
        "extension",
        "審査中の更新の申請は、変更の申請に切り替えられます（別記第30号の3様式）。初めの申請の日に変更を申請したものとみなされるので、特例期間も保たれます。更新の申請はなくなります",
        "A pending extension can be turned into a change (Form 30-3). It counts as filed on the day of the first application, so that the "
        "special period is kept; the application for the extension is then gone",
        regulations("21-4/1"), regulations("21-4/2"),
    ),
    point(
        WITH_SPECIAL_PERIOD,
        "切替えは窓口で申し出ます（取次者も、病気などのときは親族・同居者もできます）。写真や資料をあらためて求められることがあり、カードの表示も書き換えられます",
        "It is asked for at the counter (by agents too, by relatives or housemates of the ill); photograph and papers can be asked for "
        "again, and the mark on the card is changed",
        regulations("21-3/3"), regulations("21-3/4"), regulations("21-3/5"), regulations("21-3/6"),
    ),
    point(
        WITH_SPECIAL_PERIOD,
        "手数料は、切り替えても初めの申請の日で決まります。取り下げて出し直すと、新しい申請になります",
        "The fee too goes by the day of the first application. To withdraw and file again is a new application",
        regulations("21-3/2"), regulations("21-4/2"), start="2025-04-01",
    ),
    point(
        "permanent_residence",
        "永住の申請を更新・変更に切り替えることはできません（規則21条の3・21条の4は変更と更新だけです）。永住の審査中の変更・更新は、別の申請として出せます",
        "An application for permanent residence cannot be turned into an extension or a change (Regulations 21-3 and 21-4 know only these "
        "two); a change or an extension is filed beside it",
        regulations("21-3/1"), regulations("21-4/1"),
    ),
)  # fmt: skip
"""Turning a pending application into another, and what becomes of the first."""


def meanwhile(
    procedure: str, on: date, status: str | None = None
) -> tuple[tuple[Point, ...], tuple[Point, ...], tuple[Point, ...], tuple[Point, ...]]:
    """Return what holds of the stay, work and travel meanwhile, and what is said of switching."""
    return (
        select(STAY, procedure, on, status),
        select(WORK, procedure, on, status),
        select(TRAVEL, procedure, on, status),
        select(SWITCH, procedure, on, status),
    )
