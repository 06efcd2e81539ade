"""Notifications of mid- to long-term residents (入管法19条の7-19条の10, 19条の16) as procedures.

Who has to make which is :mod:`zairyu.law.duties`'s; here stand the way of making it, what it states (規則別表第三の三),
who has none, and what organisations report themselves.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from zairyu.calendar import Period
from zairyu.citations import REGULATIONS, Citation
from zairyu.law.duties import address, card, organisation
from zairyu.law.fees import FeeRange, fees
from zairyu.logic import Text
from zairyu.procedures.model import Procedure
from zairyu.procedures.said import act, point, regulations, reported, select
from zairyu.procedures.texts import COMMON

if TYPE_CHECKING:
    from zairyu.law.happenings import Duty
    from zairyu.procedures.said import Point

__all__ = ["DUTIES_OF", "NOTIFICATIONS", "STATED", "duties_of", "stated_for"]

SINCE_2012: Final = date(2012, 7, 9)
DONE: Final = Text(
    ja="出せば済みます。許可を待つ手続ではありません。",
    en="It is done when filed; nothing is granted.",
)
LATE: Final = Text(
    ja="14日を過ぎても、気づいた時に出すことができます。遅れた事情を書き添えられます。",
    en="It can be filed when one notices, after the 14 days too, with a line on why it is late.",
)
ON_THE_DAY: Final = Text(ja="出した日に", en="On the day it is filed")
CARD_IN_HAND: Final = Text(ja="在留カード", en="The residence card")
MODEL_FORM: Final = Text(
    ja="届出の参考様式（規則別表第三の三の事項）",
    en="Model form (the matters of the Regulations' appended table 3-3)",
)
AT_THE_AGENCY: Final = (act("19-16"), regulations("19-15"))


def _fee(procedure: str, accepted_on: date, period: Period | str | None, online: bool) -> FeeRange:
    return fees(procedure, accepted_on, period, online)


def _notification(
    slug: str,
    name: Text,
    citations: tuple[Citation, ...],
    duty: Duty,
    *,
    window: Text,
    form: Text,
    documents: tuple[Text, ...],
    who: Text,
) -> Procedure:
    return Procedure(
        id=slug,
        name=name,
        citations=citations,
        who=who,
        where=duty.where,
        window=window,
        form=form,
        pending=(DONE,),
        special_period=False,
        standard_days=(0, 0),
        standard_text=ON_THE_DAY,
        documents=documents,
        remedies=(LATE,),
        online=duty.online,
        fee_of=_fee,
        start=SINCE_2012,
    )


AT_THE_MUNICIPALITY_WHO: Final = Text(
    ja="本人。16歳未満や病気などのときは、同居する16歳以上の親族がこの順で：配偶者、子、父母、その他の親族。本人から頼まれた人、法定代理人もできます",
    en="The person; for those under 16 or ill a relative of 16 or over living together, in this order: spouse, child, parent, other. "
    "Somebody asked by the person, or the legal representative, may too",
)
OWN_WHO: Final = Text(
    ja="本人（依頼を受けた弁護士・行政書士なども出せます）",
    en="The person (also through a lawyer or gyoseishoshi asked to)",
)

NOTIFICATIONS: Final = (
    _notification(
        "notification_of_first_address",
        Text(ja="住居地の届出（新規上陸の後）", en="Notification of the address after landing"),
        (act("19-7"),), address.first_address_after_landing,
        window=Text(ja="住居地を定めた日から14日以内", en="Within 14 days of settling at the address"),
        form=Text(ja="市区町村の転入届など", en="The municipality's moving-in form"),
        documents=(CARD_IN_HAND,), who=AT_THE_MUNICIPALITY_WHO,
    ),
    _notification(
        "notification_of_address_after_grant",
        Text(
            ja="住居地の届出（許可で新たに中長期在留者になった後）",
            en="Notification of the address after newly becoming a mid- to long-term resident",
        ),
        (act("19-8"),), address.first_address_after_permission,
        window=Text(
            ja="住居地を定めた日（もう定まっている人は許可の日）から14日以内",
            en="Within 14 days of settling, or of the permission for those who have an address",
        ),
        form=Text(ja="市区町村の届出の様式", en="The municipality's form"),
        documents=(CARD_IN_HAND,), who=AT_THE_MUNICIPALITY_WHO,
    ),
    _notification(
        "notification_of_new_address",
        Text(ja="住居地の変更の届出", en="Notification of a new address"),
        (act("19-9"),), address.new_address,
        window=Text(ja="新しい住居に移った日から14日以内", en="Within 14 days of moving in"),
        form=Text(ja="市区町村の転入届・転居届など", en="The municipality's moving form"),
        documents=(CARD_IN_HAND,), who=AT_THE_MUNICIPALITY_WHO,
    ),
    _notification(
        "notification_of_changed_details",
        Text(
            ja="氏名・生年月日・性別・国籍・地域の変更の届出",
            en="Notification of a change of name, date of birth, sex, nationality or region",
        ),
        (act("19-10"), regulations("19-9")), card.changed_details,
        window=Text(ja="変更が生じた日から14日以内", en="Within 14 days of the change"),
        form=Text(ja="別記第29号の9様式", en="Form 29-9"),
        documents=(
            *COMMON,
            Text(ja="変更を証する資料（旅券、婚姻・認知などの証明）", en="What proves the change (passport, proof of marriage and the like)"),
        ),
        who=Text(
            ja="本人。16歳未満や病気などのときは同居の親族など", en="The person; for those under 16 or ill a relative living together",
        ),
    ),
    _notification(
        "notification_of_activity_organisation",
        Text(ja="活動機関に関する届出", en="Notification on the organisation where the activity is done"),
        AT_THE_AGENCY, organisation.left_institution,
        window=Text(
            ja="事由が生じた日から14日以内。離れたことと移ったことは別々です",
            en="Within 14 days of the event; leaving one and joining another are two events",
        ),
        form=MODEL_FORM, documents=(), who=OWN_WHO,
    ),
    _notification(
        "notification_of_contract_organisation",
        Text(ja="契約機関に関する届出", en="Notification on the contracting organisation"),
        AT_THE_AGENCY, organisation.contract_ended,
        window=Text(
            ja="事由が生じた日から14日以内。契約の終了と新しい契約は別々です",
            en="Within 14 days of the event; the end of a contract and a new one are two events",
        ),
        form=MODEL_FORM, documents=(), who=OWN_WHO,
    ),
    _notification(
        "notification_of_spouse",
        Text(ja="配偶者に関する届出", en="Notification on the spouse"),
        AT_THE_AGENCY, organisation.spouse,
        window=Text(
            ja="離婚・死別の日から14日以内。別居だけでは届出はありません",
            en="Within 14 days of the divorce or death; separation alone is not notified",
        ),
        form=MODEL_FORM, documents=(), who=OWN_WHO,
    ),
)  # fmt: skip
"""Notifications, in the order of the Act."""

DUTIES_OF: Final[dict[str, tuple[Duty, ...]]] = {
    "notification_of_first_address": (address.first_address_after_landing,),
    "notification_of_address_after_grant": (address.first_address_after_permission,),
    "notification_of_new_address": (address.new_address,),
    "notification_of_changed_details": (card.changed_details,),
    "notification_of_activity_organisation": (
        organisation.left_institution,
        organisation.joined_institution,
        organisation.institution_changed,
    ),
    "notification_of_contract_organisation": (
        organisation.contract_ended,
        organisation.new_contract,
        organisation.contracting_organisation_changed,
    ),
    "notification_of_spouse": (organisation.spouse,),
    "card_renewal": (
        card.renewal_two_months,
        card.renewal_three_months,
        card.renewal_six_months,
    ),
    "card_reissue": (card.lost,),
    "card_exchange": (card.damaged,),
    "card_return": (
        card.return_card,
        card.return_card_at_once,
        card.return_card_found,
        card.return_card_of_the_dead,
    ),
}
"""The duties that a procedure serves, with their penalties and what counts as late."""


def duties_of(procedure: str, on: date) -> tuple[Duty, ...]:
    """Return the duties that a procedure serves and that are in force on a day."""
    return tuple(duty for duty in DUTIES_OF.get(procedure, ()) if duty.binds_on(on) is not None)


AGENCY_KINDS: Final = "notification_of_activity_organisation notification_of_contract_organisation notification_of_spouse"
ALL_ADDRESSES: Final = (
    "notification_of_first_address notification_of_address_after_grant notification_of_new_address"
)
TABLE: Final = REGULATIONS.at("19-15/1", read="2026-06-14", note="appended table 3-3")

STATED: Final = (
    point(
        AGENCY_KINDS,
        "書く事項：氏名、生年月日、性別、国籍・地域、住居地、在留カードの番号と、次の事項",
        "It states name, date of birth, sex, nationality or region, address and number of the card, and the following",
        regulations("19-15/1"),
    ),
    point(
        "notification_of_activity_organisation",
        "名称の変更：その日、前の名称と所在地、新しい名称。所在地の変更：その日、名称と前の所在地、新しい所在地。消滅：その日、名称と所在地。離脱：その日、離れた機関の名称と所在地。"
        "移籍：その日、前と新しい機関の名称と所在地、新しい機関での活動の内容（留学の人を除く）",
        "Renamed: the day, the old name and address, the new name. Moved: the day, name and old address, new address. Ceased: the day, name and "
        "address. Left: the day, its name and address. Transferred: the day, names and addresses of both, the activity at the new one (not "
        "Students)",
        TABLE,
    ),
    point(
        "notification_of_contract_organisation",
        "名称・所在地の変更、消滅：その日と前後の名称・所在地。契約の終了：その日、相手の名称と所在地。新しい契約：その日、前と新しい機関の名称と所在地、新しい機関での活動の内容",
        "Renamed, moved, ceased: the day with the old and new name and address. Contract ended: the day, its name and address. New contract: the "
        "day, names and addresses of both, the activity at the new one",
        TABLE,
    ),
    point(
        "notification_of_spouse",
        "離婚した年月日、又は死別した年月日",
        "The day of the divorce, or of the death",
        TABLE,
    ),
    point(
        "notification_of_activity_organisation",
        "する人：教授、高度専門職1号ハ（と、ハの活動をする2号）、経営・管理、法律・会計業務、医療、教育、企業内転勤、技能実習、留学、研修",
        "For holders of Professor, HSP(i)(c) (and HSP(ii) doing that activity), Business Manager, Legal/Accounting Services, Medical Services, "
        "Instructor, Intra-company Transferee, Technical Intern Training, Student and Trainee",
        act("19-16/1/1"),
    ),
    point(
        "notification_of_contract_organisation",
        "する人：高度専門職1号イ・ロ（と、その活動をする2号）、研究、技術・人文知識・国際業務、介護、興行（契約に基づくもの）、技能、特定技能（介護は2017年9月1日から、特定技能は2019年4月1日から）",
        "For holders of HSP(i)(a) and (b) (and HSP(ii) doing these), Researcher, Engineer/Specialist in Humanities/International Services, Nursing "
        "Care (since 1 September 2017), Entertainer on a contract, Skilled Labor and Specified Skilled Worker (since 1 April 2019)",
        act("19-16/1/2"),
    ),
    point(
        "notification_of_spouse",
        "する人：配偶者として家族滞在、日本人の配偶者等、永住者の配偶者等で在留する人（子としての人、特定活動、定住者、永住者にはありません）",
        "For those who stay as a spouse under Dependent, Spouse or Child of Japanese National, Spouse or Child of Permanent Resident (not as a "
        "child; not Designated Activities, Long-Term Resident or Permanent Resident)",
        act("19-16/1/3"),
    ),
    point(
        AGENCY_KINDS,
        "どれもない人：芸術、宗教、報道、文化活動、短期滞在、特定活動（すべて）、定住者、永住者、子",
        "None of the three for Artist, Religious Activities, Journalist, Cultural Activities, Temporary Visitor, Designated Activities of any kind, "
        "Long-Term Resident, Permanent Resident, and children",
        act("19-16"),
    ),
    point(
        "notification_of_contract_organisation notification_of_activity_organisation",
        "高度専門職1号と特定技能の人は、届出のほかに、新しい機関で働く前に在留資格の変更の許可が要ります（20条1項）",
        "Holders of HSP(i) and Specified Skilled Worker also need permission for a change of status before working for another organisation "
        "(Art. 20(1))",
        act("20/1"),
        statuses=(
            "highly_skilled_professional_i_a", "highly_skilled_professional_i_b", "highly_skilled_professional_i_c",
            "specified_skilled_worker_i", "specified_skilled_worker_ii",
        ),
    ),
    point(
        "notification_of_contract_organisation notification_of_activity_organisation",
        "機関の側の届出（19条の17）は努力義務です（特定技能の機関と、ハローワークに届け出る事業主を除く）。雇用保険に入る人の雇入れは翌月10日まで、離職は翌日から10日以内、入らない人はどちらも翌月末までに、事業主がハローワークに届け出ます。特定技能の機関は14日以内の届出があります（19条の18）。本人の届出の代わりにはなりません",
        "The organisation's own report (Art. 19-17) is for it to try (not hosts of Specified Skilled Workers, nor employers who report to the "
        "employment office: hiring by the tenth of the next month and leaving within ten days for those insured, the end of the next month for "
        "others). Hosts of Specified Skilled Workers report within fourteen days (Art. 19-18). None of it replaces the person's own",
        act("19-17"), act("19-18"), reported("reports of employers to the employment office"),
    ),
    point(
        ALL_ADDRESSES,
        "住民票の届出を在留カードとともにすれば、住居地の届出をしたことになります",
        "The residence record filing made with the card counts as the notification",
        act("19-7/3"), act("19-8/3"), act("19-9/3"),
    ),
    point(
        "notification_of_address_after_grant",
        "前から中長期在留者だった人には要りません。取得の申請の時に住民票の写しを出していれば、届け出たことになります",
        "Not for those who were mid- to long-term residents before. A residence record copy handed in with an application for acquisition counts",
        act("19-8/1"), act("19-8/4"),
    ),
    point(
        "notification_of_changed_details",
        "新しい在留カードが渡されます。写真は1歳から（2026年6月13日までは16歳から）です",
        "A new card is given. A photograph is needed from the age of one (until 13 June 2026: sixteen)",
        act("19-10/2"), regulations("19-9/3"),
    ),
    point(
        "card_renewal",
        "する人：カードの有効期間が在留期間と別に決まる人、つまり永住者と高度専門職2号（2026年6月13日までに16歳未満の人に交付されたカードで、16歳の誕生日の前日までのものも）",
        "For those whose card does not run with the stay: Permanent Resident and HSP(ii) (and cards issued until 13 June 2026 to those under 16 that "
        "end on the day before the sixteenth birthday)",
        act("19-5/1"), act("19-11/1"),
    ),
    point(
        "card_renewal card_reissue card_exchange specified_residence_card notification_of_changed_details",
        "カードのない人（3月以下の在留期間、短期滞在、外交、公用、デジタルノマドなど省令の人）の手続ではありません",
        "Not for those who have no card: periods of three months or less, Temporary Visitor, Diplomat, Official, and those of the ordinance "
        "(digital nomads and others)",
        act("19-3"), regulations("19-5"),
    ),
)  # fmt: skip
"""Who makes it, what it states, and what others report."""


def stated_for(procedure: str, on: date, status: str | None = None) -> tuple[Point, ...]:
    """Return who makes a notification, what it states, and what others report."""
    return select(STATED, procedure, on, status)
