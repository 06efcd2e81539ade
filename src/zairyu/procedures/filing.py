"""Where an application is handed in, and for whom it can be filed online (規則61条の3, 59条の4).

Online filing stands in the Regulations; who counts as an approved organisation and which designated
activities are left out is the agency's list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zairyu.citations import ISA_PROCEDURE_PAGES, NATIONALITY_ACT, REGULATIONS, SPR_ACT
from zairyu.procedures.said import READ, act, point, regulations, reported, select

if TYPE_CHECKING:
    from datetime import date

    from zairyu.procedures.said import Point

__all__ = ["FORMS", "WHERE", "forms_for", "where_for"]

BY_ONLINE_LIST: Final = ISA_PROCEDURE_PAGES.at(
    "", read=None, confidence="official", note="online residence application, list of August 2024"
)

ONLINE_FOR_ALL: Final = "2023-04-20"
"""Day of the oldest text read that opens online filing to statuses of both tables; it had begun, for organisations, before."""

CHANGE_LIKE: Final = "change_of_status extension acquisition"
AT_THE_OFFICE: Final = (
    f"{CHANGE_LIKE} permanent_residence permission_for_other_activity re_entry_permit "
    "certificate_of_authorised_employment card_renewal card_reissue card_exchange "
    "notification_of_changed_details refugee_travel_document"
)

WHERE: Final = (
    # --- The counter -----------------------------------------------------------------------------
    point(
        AT_THE_OFFICE,
        "住んでいる所を管轄する地方出入国在留管理局（支局・出張所）の窓口",
        "At the regional immigration office (or branch) for the place of residence",
        act("61-8-3/1"),
    ),
    point(
        "certificate_of_eligibility",
        "予定する住所、又は受け入れる機関の所在地を管轄する地方出入国在留管理局の窓口",
        "At the regional immigration office for the planned address or for the seat of the receiving organisation",
        regulations("6-2/1"),
    ),
    point(
        "notification_of_first_address notification_of_address_after_grant notification_of_new_address",
        "住居地の市区町村の窓口に、在留カードを出して行います。住民票の転入・転居などの届出をカードとともにすれば、それが届出になります",
        "At the municipality of the address, with the card; the residence record filing made with the card counts as it",
        act("19-7/3"), act("19-8/3"), act("19-9/3"),
    ),
    point(
        "notification_of_activity_organisation notification_of_contract_organisation notification_of_spouse",
        "電子届出システム、地方出入国在留管理局の窓口、又は郵送（庁の指定する官署へ）",
        "Through the electronic notification system, at a regional immigration office, or by post to the office named by "
        "the agency",
        regulations("19-15/2"), regulations("19-15/3"), regulations("61-3/1/1"),
    ),
    point(
        "card_return",
        "地方出入国在留管理局（郵送もできます）。出国するときは空港・港で、新しいカードを受け取るときはその窓口で",
        "At a regional immigration office (or by post); on leaving at the port, on receiving a new card at that counter",
        act("19-15"),
    ),
    point(
        "specified_residence_card",
        "カードの届出・申請、変更・更新・永住の申請と一緒に、地方出入国在留管理局で。住居地の届出と一緒なら市区町村で。窓口での受付は2026年6月15日（月曜日）からです",
        "At the regional immigration office together with a matter of the card, a change, an extension or permanent residence; "
        "at the municipality together with an address notification. Counters opened on Monday, 15 June 2026",
        act("19-15-2/1"), act("19-15-2/2"), start="2026-06-14",
    ),
    point(
        "special_re_entry",
        "出国する空港・港の入国審査官に、戻る意思を示します",
        "Declared to the inspector at the airport or port of departure",
        act("26-2/1"),
    ),
    point(
        "special_permission",
        "地方出入国在留管理局（収容されている人は、その施設で）",
        "At the regional immigration office (those detained: at the place of detention)",
        act("50/2"), start="2024-06-10",
    ),
    point(
        "supervisory_measure provisional_release",
        "手続を行っている地方出入国在留管理局、又は収容されている施設",
        "The regional immigration office that conducts the proceeding, or the place of detention",
        act("44-2"), act("54"),
    ),
    point(
        "refugee_recognition provisional_stay",
        "住んでいる所を管轄する地方出入国在留管理局に出頭して",
        "In person at the regional immigration office for the place of residence",
        regulations("55/1"), regulations("56-2/6"),
    ),
    point(
        "request_for_review",
        "法務大臣に対し、地方出入国在留管理局に書面を出します",
        "To the Minister of Justice, in writing, handed in at a regional immigration office",
        act("61-2-12/1"),
    ),
    point(
        "departure_order",
        "出入国在留管理官署に自分で出頭します。調査の始まる前に出頭する場合は、開庁日の執務時間中に限られます",
        "In person at an immigration office; before an inquiry has begun only on open days in office hours",
        act("24-3/1/1"), regulations("50-50/1"),
    ),
    point(
        "special_permanent_residence",
        "居住地の市区町村の窓口（許可するのは法務大臣）",
        "The municipality of residence (the Minister of Justice decides)",
        SPR_ACT.at("4", read=READ),
    ),
    point(
        "naturalisation",
        "住んでいる所を管轄する法務局・地方法務局（入管ではありません）",
        "The legal affairs bureau for the place of residence (not the immigration office)",
        NATIONALITY_ACT.at("4", read="2024-04-01"),
    ),
    # --- Online ----------------------------------------------------------------------------------
    point(
        f"{CHANGE_LIKE} certificate_of_eligibility certificate_of_authorised_employment permission_for_other_activity "
        "re_entry_permit",
        "オンラインは、別表第一の在留資格（外交・短期滞在を除く）について、承認された機関の職員などが使うものでした",
        "Online filing was for statuses of appended table 1 (not Diplomat or Temporary Visitor), by staff of approved "
        "organisations and those entrusted by them",
        regulations("61-3/1", "2020-03-31", until=ONLINE_FOR_ALL), start="2020-03-31", until=ONLINE_FOR_ALL,
    ),
    point(
        "change_of_status",
        "オンラインでもできます（外交・短期滞在への変更を除く）",
        "Also online (not into Diplomat or Temporary Visitor)",
        regulations("61-3/1/9"),
        start=ONLINE_FOR_ALL,
    ),
    point(
        "extension",
        "オンラインでもできます（外交・短期滞在を除く）。満了日の当日は使えないと報告されています",
        "Also online (not as Diplomat or Temporary Visitor); reported not to be possible on the day on which the stay ends",
        regulations("61-3/1/10"),
        reported("online filing is closed on the expiry date"),
        start=ONLINE_FOR_ALL,
    ),
    point(
        "acquisition",
        "オンラインでもできます（外交・短期滞在と、永住者の取得を除く）",
        "Also online (not of Diplomat, Temporary Visitor or Permanent Resident)",
        regulations("61-3/1/11"),
        start=ONLINE_FOR_ALL,
    ),
    point(
        "certificate_of_eligibility",
        "オンラインでもできます（外交を除く）。海外からは、使えません（日本にいる本人、代理人、弁護士・行政書士などが使います）。2023年3月17日からは、証明書をメールで受け取ることもできます",
        "Also online (not for Diplomat), by the person, an agent, a lawyer or gyoseishoshi who is in Japan; since 17 March 2023 "
        "the certificate can be received by e-mail",
        regulations("61-3/1/6"), regulations("61-3/3"), BY_ONLINE_LIST,
        start=ONLINE_FOR_ALL,
    ),
    point(
        "certificate_of_authorised_employment",
        "オンラインでもできます（外交・短期滞在の人を除く）",
        "Also online (not for holders of Diplomat or Temporary Visitor)",
        regulations("61-3/1/8"),
        start=ONLINE_FOR_ALL,
    ),
    point(
        "permission_for_other_activity",
        "オンラインは、変更・更新・取得の申請と同時のときだけです。空港では、新しく上陸した留学の人（3月の在留期間を除く）と、"
        "地方公共団体等に雇われて在留資格認定証明書を持つ教育・技術・人文知識・国際業務・技能（スポーツ指導）の人が申請できます",
        "Online only at the same time as a change, extension or acquisition. At the airport: those newly landing as Students (not "
        "with three months), and Instructors, Engineers/Specialists and sports coaches employed by a local government who hold "
        "a certificate of eligibility",
        regulations("61-3/1/7"), regulations("19-2/1"),
        start=ONLINE_FOR_ALL,
    ),
    point(
        "re_entry_permit",
        "オンラインは、変更・更新・取得の申請と同時のときだけです",
        "Online only at the same time as a change, extension or acquisition",
        regulations("61-3/1/12"),
        start=ONLINE_FOR_ALL,
    ),
    point(
        f"{CHANGE_LIKE} certificate_of_authorised_employment permission_for_other_activity re_entry_permit",
        "オンラインを使えるのは、日本にいる本人（マイナンバーカードで）、法定代理人、弁護士・行政書士、承認された所属機関・登録支援機関・公益法人の職員です。"
        "変更・更新・取得・再入国では、16歳未満や病気などのときの父母・配偶者・子なども使えます",
        "Online can file: the person in Japan (with an Individual Number Card), the legal representative, a lawyer or "
        "gyoseishoshi, staff of an approved organisation, registered support organisation or public-interest body; for a change, "
        "extension, acquisition or re-entry also a parent, spouse or child of those under 16 or ill",
        regulations("61-3/5"), regulations("61-3/7"),
        start=ONLINE_FOR_ALL,
    ),
    point(
        "change_of_status extension",
        "出国準備のための特定活動は、オンラインの対象に入っていません",
        "Designated Activities for preparing departure are outside online filing",
        BY_ONLINE_LIST, statuses=("designated_activities",),
        start=ONLINE_FOR_ALL,
    ),
    point(
        "change_of_status extension",
        "オンラインで申請すると、在留カードの裏に「申請中」の表示はされません（受付のメールが控えになります）",
        "Where one files online, the card gets no mark that an application is pending (the acceptance mail is the proof)",
        regulations("61-3/9"),
        start=ONLINE_FOR_ALL,
    ),
    point(
        "permanent_residence",
        "オンラインではできません",
        "It cannot be filed online",
        regulations("61-3/1"), reported("still at the counter only in October 2026"),
    ),
    point(
        "specified_residence_card",
        "始まった時点では、オンラインではできないとされています",
        "Reported not to be possible online at first",
        reported("specified residence card, at the start"), start="2026-06-14",
    ),
    point(
        f"{CHANGE_LIKE} certificate_of_eligibility certificate_of_authorised_employment permission_for_other_activity "
        "re_entry_permit notification_of_activity_organisation notification_of_contract_organisation notification_of_spouse",
        "オンラインの定めは、2026年10月1日から規則64条にあります（それまでの61条の3。番号の変更だけが確認できています）",
        "Online filing stands in Art. 64 of the Regulations since 1 October 2026 (Art. 61-3 before; only the renumbering was seen)",
        REGULATIONS.at("64", read="2026-10-01", confidence="official", note="Ordinance 47 of 2026"), start="2026-10-01",
    ),
)  # fmt: skip
"""Where and online or not, the counter first."""

_FORM_OF: Final = (
    ("change_of_status", "別記第30号様式", "Form 30", "20/1"),
    ("extension", "別記第30号の2様式", "Form 30-2", "21/1"),
    ("permanent_residence", "別記第34号様式", "Form 34", "22/1"),
    ("certificate_of_eligibility", "別記第6号の3様式", "Form 6-3", "6-2/1"),
    ("acquisition", "別記第36号様式（永住者のときは第34号様式）", "Form 36 (Form 34 for permanent residence)", "24/1"),
    ("permission_for_other_activity", "別記第28号様式", "Form 28", "19/1"),
    ("certificate_of_authorised_employment", "別記第29号の5様式", "Form 29-5", "19-4/1"),
    ("re_entry_permit", "別記第40号様式（国外での延長は第43号様式）", "Form 40 (to lengthen it abroad, Form 43)", "29/1"),
    ("notification_of_changed_details", "別記第29号の9様式", "Form 29-9", "19-9/1"),
    ("card_renewal", "別記第29号の10様式", "Form 29-10", "19-10/1"),
    ("card_reissue", "別記第29号の11様式", "Form 29-11", "19-11/1"),
    (
        "card_exchange",
        "毀損・汚損のときは別記第29号の12様式、交換の希望は第29号の13様式",
        "Form 29-12 for a damaged card, Form 29-13 for an exchange at one's own wish",
        "19-12/1",
    ),
    (
        "refugee_recognition",
        "別記第74号様式（不認定を受けたことがある人は第74号の2様式）。書けない事情があるときは、述べることで代えられます",
        "Form 74 (Form 74-2 after an earlier non-recognition); who cannot write it may state it orally",
        "55/1",
    ),
    ("provisional_stay", "期間の更新は別記第76号の6様式", "Form 76-6, to lengthen it", "56-2/6"),
)  # fmt: skip
FORMS: Final = tuple(
    point(procedure, ja, en, regulations(path)) for procedure, ja, en, path in _FORM_OF
)
"""The form, where the Regulations give it a number."""


def where_for(procedure: str, on: date, status: str | None = None) -> tuple[Point, ...]:
    """Return where an application is filed on a day, and online by whom."""
    return select(WHERE, procedure, on, status)


def forms_for(procedure: str, on: date) -> tuple[Point, ...]:
    """Return the numbered form of a procedure."""
    return select(FORMS, procedure, on)
