"""What follows a decision: what a permission brings with it, and what can be done after a refusal.

Each remedy with what it cannot do stands in :mod:`zairyu.procedures.remedies`; here, which go with which
procedure, and what is particular to it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from zairyu.citations import ADMINISTRATIVE_COMPLAINT_ACT, ISA_COE_PAGE
from zairyu.procedures.remedies import REMEDIES
from zairyu.procedures.said import act, point, regulations, reported, select

if TYPE_CHECKING:
    from zairyu.procedures.remedies import Remedy
    from zairyu.procedures.said import Point

__all__ = [
    "AFTER_GRANT",
    "AFTER_REFUSAL",
    "REMEDIES_OF",
    "after_grant",
    "after_refusal",
    "remedies_of",
]

_APPLICATION: Final = (
    "reasons_at_the_counter",
    "apply_again",
    "suit_for_revocation",
    "suit_against_inaction",
    "disclosure_of_own_file",
    "complaint",
    "state_redress",
    "no_administrative_review",
)
_AT_THE_COUNTER: Final = ("complaint", "disclosure_of_own_file", "state_redress")
_IN_A_PROCEEDING: Final = (
    "suit_for_revocation",
    "stay_of_execution",
    "disclosure_of_own_file",
    "state_redress",
    "no_administrative_review",
)
REMEDIES_OF: Final[dict[str, tuple[str, ...]]] = {
    "change_of_status": ("departure_preparation", *_APPLICATION),
    "extension": ("departure_preparation", *_APPLICATION),
    **dict.fromkeys(
        (
            "permanent_residence",
            "certificate_of_eligibility",
            "acquisition",
            "permission_for_other_activity",
            "re_entry_permit",
            "certificate_of_authorised_employment",
            "refugee_travel_document",
        ),
        _APPLICATION,
    ),
    **dict.fromkeys(
        (
            "card_renewal",
            "card_reissue",
            "card_exchange",
            "card_return",
            "specified_residence_card",
            "notification_of_first_address",
            "notification_of_address_after_grant",
            "notification_of_new_address",
            "notification_of_changed_details",
            "notification_of_activity_organisation",
            "notification_of_contract_organisation",
            "notification_of_spouse",
            "special_re_entry",
        ),
        _AT_THE_COUNTER,
    ),
    **dict.fromkeys(
        ("special_permission", "departure_order", "supervisory_measure", "provisional_release"),
        _IN_A_PROCEEDING,
    ),
    "refugee_recognition": (
        "request_for_review",
        "suit_for_revocation",
        "suit_against_inaction",
        "disclosure_of_own_file",
        "state_redress",
    ),
    "provisional_stay": _IN_A_PROCEEDING,
    "request_for_review": ("suit_for_revocation", "disclosure_of_own_file", "state_redress"),
    "special_permanent_residence": (
        "suit_for_revocation",
        "suit_against_inaction",
        "state_redress",
    ),
    "naturalisation": ("suit_for_revocation", "suit_against_inaction", "state_redress"),
}
"""Ids of the remedies that go with each procedure, what comes first first."""

TO_A_STATUS: Final = "change_of_status extension permanent_residence acquisition"

AFTER_GRANT: Final = (
    point(
        TO_A_STATUS,
        "許可は、新しい在留カードの交付（カードのない人は旅券への記載や証明書）の時に効力を生じます。手数料はその時に納めます。カードは窓口で受け取るほか、取次者などが受け取れます（オンラインで申請した人は郵送も）",
        "The permission takes effect when the new card is handed over (for those without a card: the entry in the passport, or the certificate); "
        "the fee is paid then. It is received at the counter, by an agent and the like, or by post after online filing",
        act("20/4"), act("20/5"), act("22/4"), regulations("59-4/4/5"),
    ),
    point(
        "change_of_status",
        "新しい在留期間は、許可の日から数えられます。高度専門職1号、特定技能、特定活動では、機関・分野・活動を書いた指定書が渡されます",
        "The new period runs from the permission. For HSP(i), Specified Skilled Worker and Designated Activities a paper names the organisation, "
        "field or activity designated",
        act("20/5"), regulations("20/7"),
    ),
    point(
        "extension",
        "新しい在留期間は、前の満了日から数えられます。前より短いこともあります",
        "The new period runs from the old last day. It can be shorter than the one before",
        act("21"), reported("the period runs from the old expiry"),
    ),
    point(
        "change_of_status extension acquisition",
        "新たに中長期在留者になった人は、14日以内に住居地を届け出ます（19条の8）",
        "Those newly a mid- to long-term resident notify their address within fourteen days (Art. 19-8)",
        act("19-8/1"),
    ),
    point(
        "certificate_of_eligibility",
        "証明書は、在留資格に当たることを先に確かめるもので、査証（大使館・領事館）や上陸の許可を約束するものではありません。査証の手数料は別です（2026年7月1日から1次おおむね15,000円、数次30,000円と報告されています）",
        "The certificate shows beforehand that the status fits; it promises neither a visa (embassy or consulate) nor landing. The visa has its own "
        "fee (reported as about 15,000 yen single and 30,000 multiple from 1 July 2026)",
        act("7-2/1"), ISA_COE_PAGE.at("", read=None), reported("consular fees from July 2026"), start="2026-07-01",
    ),
    point(
        "certificate_of_eligibility",
        "証明書は、在留資格に当たることを先に確かめるもので、査証（大使館・領事館）や上陸の許可を約束するものではありません",
        "The certificate shows beforehand that the status fits; it promises neither a visa (embassy or consulate) nor landing",
        act("7-2/1"), ISA_COE_PAGE.at("", read=None), until="2026-07-01",
    ),
    point(
        "permission_for_other_activity",
        "許可書が渡されるか、カードの裏（旅券）に記載されます。包括的な許可は、どの7日間をとっても28時間以内（留学の人は学則の長期休業期間は1日8時間以内、在籍中に限る）、すべての勤務先の合計です。風俗営業等の場所・業務は除かれます",
        "A permit is given, or an entry on the back of the card or in the passport. The comprehensive one allows twenty-eight hours in any seven "
        "days, all employers added (Students: eight hours a day in the school's long vacations, and only while enrolled); not in adult entertainment",
        regulations("19/4"), regulations("19/5/1"),
    ),
    point(
        "permission_for_other_activity",
        "地方公共団体等に雇われている教育、技術・人文知識・国際業務、技能（スポーツの指導）の人には、同じ、又は（その団体が認める）別の地方公共団体等との雇用で、週28時間以内の教育、技術・人文知識・国際業務、技能の活動を許可の内容とするものがあります",
        "To Instructors, Engineers/Specialists and sports coaches employed by a local government it allows up to twenty-eight hours a week of such "
        "activities, in its employment or (where it agrees) in that of another",
        regulations("19/5/2"), start="2019-04-26",
        statuses=("instructor", "engineer_specialist_in_humanities_international_services", "skilled_labor"),
    ),
    point(
        "permission_for_other_activity",
        "これらに当たらない活動（週28時間を超えるインターンシップ、自営など）は、機関、所在地、内容を決めて個別に指定されます。実務では別表第一の一・二・五の活動に当たるかが見られます",
        "Anything else (internships of more than twenty-eight hours, self-employment) is designated one by one, with organisation, place and content; "
        "in practice it should fall under tables 1-1, 1-2 or 1-5",
        regulations("19/5/3"), reported("individual permissions", "memory"),
    ),
    point(
        "permission_for_other_activity",
        "許可が要らないもの：業としない講演・助言・著作・出演などの謝金、親族や知人の日常の家事の手伝いの謝礼、在籍する大学（高等専門学校の4・5年、専攻科）との契約による教育・研究の補助の報酬（留学の人。専ら日本語教育を受ける人を除く）",
        "No permission is needed for fees of lectures, advice, works or appearances that are no business, thanks for daily household help to relatives "
        "or acquaintances, and pay for assisting teaching or research at the university (or technical college, fourth year on) where a Student is "
        "enrolled (not those who only learn Japanese)",
        regulations("19-3"),
    ),
    point(
        "permission_for_other_activity",
        "範囲を超えて働くことについて、法は罰則（73条、70条1項4号）と退去強制の定めを置き、許可の取消し（19条3項）や、次の審査で不利に見られることもあります。雇う側にも罰則があります（73条の2）",
        "For work beyond it the Act has penalties (Arts. 73, 70(1)(iv)) and grounds of deportation; the permission can be withdrawn (Art. 19(3)), and it "
        "can weigh at the next examination. Employers have a penalty too (Art. 73-2)",
        act("73"), act("70"), act("19/3"), act("73-2"),
    ),
    point(
        "re_entry_permit",
        "戻れないまま期間が過ぎると、永住者を含めて在留資格はなくなり、カードは14日以内に返します。永住の資格は、新しく入国して申請し直すことになります",
        "Past its time without returning, the status is gone, permanent residence too; the card is returned within fourteen days, and permanent residence "
        "is applied for anew after a new entry",
        act("19-14"), act("19-15/1"), act("26"),
    ),
    point(
        "special_re_entry",
        "期間内に戻らないと、永住者を含めて在留資格はなくなります。1年を超えそうなときは、出国の前に再入国許可を受けられます",
        "Who is not back in time no longer has the status, permanent residents too. For a longer absence a re-entry permit can be had before leaving",
        act("19-14"), act("26-2/2"),
    ),
    point(
        "special_re_entry",
        "使えない人：在留資格のない人、3月以下の在留期間の人、短期滞在の人、難民旅行証明書で出る人、カードを持たない中長期在留者、取消しの意見聴取の通知を受けた人（取り消さないと知らされるまで）、出国確認の留保、収容令書、監理措置、難民申請者・審査請求人としての特定活動、庁に認定された人。外交・公用の人は使えます",
        "Not open to those without a status, with three months or less, Temporary Visitors, those leaving on a refugee travel document, card holders "
        "without the card, those notified of a hearing on revocation (until told that the status is kept), whose departure is held back, under a "
        "detention order or supervision, in Designated Activities as applicants or reviewers, or certified by the agency. Diplomats and Officials can use it",
        act("26-2/1"), act("19-3"), regulations("29-4/1"), regulations("25-14"), start="2024-06-10",
    ),
    point(
        "certificate_of_authorised_employment",
        "証明書は証拠になるだけで、許可ではありません。持たないことを理由に、働く資格が明らかな人を不利に扱うことは禁じられています（19条の2第2項）",
        "It is evidence, no permission. Nobody whose right to work is clear may be treated worse for not showing one (Art. 19-2(2))",
        act("19-2/2"),
    ),
    point(
        "special_permission",
        "在留資格と在留期間は、その人ごとに決められます。住居地の届出が14日以内に要ることがあります",
        "Status and period are fixed for each person. The address may have to be notified within fourteen days",
        act("50/6"), act("19-8/1"),
    ),
    point(
        "refugee_recognition",
        "認定されると、在留資格のない人には定住者が、法の除く場合のほか、許可されるものとされています（61条の2の2）。在留資格のある人の変更・取得も同じです（61条の2の3）。期間は5年が多いとされます。永住の申請では、生計の要件を満たさなくても許可されることがあります",
        "Those recognised who have no status shall be given Long-Term Resident, save in the cases the Act excepts (Art. 61-2-2); for those who hold one a "
        "change or acquisition likewise (Art. 61-2-3). Five years are usual. For permanent residence the livelihood condition may be waived",
        act("61-2-2/1"), act("61-2-3"), act("61-2-14"), reported("usual period", "memory"), start="2023-12-01",
    ),
    point(
        "departure_order",
        "上陸できない期間は1年です。調査の開始後に意思を表して出国した人が短期滞在で来るときは5年です（退去強制では初回5年、2回目から10年）",
        "The bar on landing is one year; for a temporary visit of those who declared the will only after the inquiry began it is five (after deportation "
        "five years the first time, ten from the second)",
        act("5/1/9"), start="2024-06-10",
    ),
    point(
        "supervisory_measure",
        "条件に反すること、許可なく働くことについて、罰則の定めがあります（72条、70条1項9号・10号）。監理人には届出の義務がある場合があります",
        "For breach of conditions and unpermitted work the Act has penalties (Arts. 72, 70(1)(ix), (x)). The supervisor may have to report in some cases",
        act("72"), act("70"), start="2024-06-10",
    ),
)  # fmt: skip
"""What a permission brings, and what it does not."""

AFTER_REFUSAL: Final = (
    point(
        "change_of_status extension",
        "満了日より前に不許可になったときは、今の在留資格と在留期間は続きます。特例期間に入ってからのときは、その時に終わります",
        "Refused before the last day of the stay, status and period go on; refused in the special period, the stay ends at that moment",
        act("20/6"), start="2019-04-01",
    ),
    point(
        "permanent_residence",
        "不許可でも、今の在留資格と在留期間はそのままです。すぐにもう一度申請することもできます",
        "A refusal leaves the present status and its period as they are; one may apply again at once",
        act("22"),
    ),
    point(
        "certificate_of_eligibility",
        "不交付は、ほかの人の在留や、本人の別の申請を妨げません。もう一度申請できます",
        "That none is issued bars neither another application nor anybody else's stay; one may apply again",
        act("7-2/1"),
    ),
    point(
        "acquisition",
        "60日を過ぎて在留資格がないと、不法な在留の定め（24条7号、70条1項8号）に当たりえます。先に弁護士に相談できます。出国命令の対象になることもあります",
        "Without a status past the sixtieth day the provisions on unlawful stay (Arts. 24(vii), 70(1)(viii)) could apply. A lawyer can be asked first; a "
        "departure order may be open",
        act("24"), act("70"), act("24-3"),
    ),
    point(
        "special_permission supervisory_measure provisional_release",
        "認められないときは、理由を書いた書面が渡されます",
        "Where it is not granted, the reasons are given in writing",
        act("50/10"), act("44-2/9"), act("54/4"), start="2024-06-10",
    ),
    point(
        "special_permission",
        "退去強制令書の後は申請できません。事情を訴える書面（再審情願）に応答の義務はないとされます",
        "After a deportation order no application is open. A petition for reconsideration is said to oblige nobody to answer",
        act("50/3"), reported("petition for reconsideration", "memory"), start="2024-06-10",
    ),
    point(
        "refugee_recognition",
        "認定しない処分には、理由を書いた書面が渡されます。在留や就労の扱いが同時に変わることがあるので、受け取った日に弁護士や支援団体に相談できます",
        "Non-recognition comes with written reasons. Stay and work may change with it; a lawyer or support group can be asked the same day",
        act("61-2/4"), act("61-2/5"), start="2023-12-01",
    ),
    point(
        "naturalisation",
        "審査請求はできません。理由は示されないのが普通です。もう一度申請することはできます",
        "There is no administrative review, and reasons are usually not given. One may apply again",
        ADMINISTRATIVE_COMPLAINT_ACT.at("7/1/10", read=None, confidence="official"),
    ),
    point(
        "notification_of_first_address notification_of_address_after_grant notification_of_new_address "
        "notification_of_changed_details notification_of_activity_organisation notification_of_contract_organisation "
        "notification_of_spouse",
        "届出に許可・不許可はありません。受け取られないときは、窓口の名前と日時を書き留め、郵送やオンライン、別の窓口を使えます",
        "A notification is neither granted nor refused. Where it is not taken, one can note the office and the day, and use the post, the internet or "
        "another counter",
        act("19-16"),
    ),
)  # fmt: skip
"""What a refusal means for the stay, and what is particular to the procedure."""

_BY_ID: Final = {remedy.id: remedy for remedy in REMEDIES}


def after_grant(procedure: str, on: date, status: str | None = None) -> tuple[Point, ...]:
    """Return what a permission brings with it."""
    return select(AFTER_GRANT, procedure, on, status)


def after_refusal(procedure: str, on: date, status: str | None = None) -> tuple[Point, ...]:
    """Return what a refusal means for the stay."""
    return select(AFTER_REFUSAL, procedure, on, status)


def remedies_of(procedure: str) -> tuple[Remedy, ...]:
    """Return the remedies that go with a procedure, each with what it cannot do.

    >>> [remedy.id for remedy in remedies_of("request_for_review")]
    ['suit_for_revocation', 'disclosure_of_own_file', 'state_redress']
    """
    return tuple(_BY_ID[name] for name in REMEDIES_OF.get(procedure, ()))
