"""Procedures beside the four main ones: acquisition, other activity, re-entry, certificates, cards, refugees.

Notifications are duties (:mod:`zairyu.law.duties`); here stands how one is filed.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from zairyu.calendar import Period
from zairyu.citations import (
    ACT,
    ISA_ACQUISITION_PAGE,
    ISA_PROCEDURE_PAGES,
    NATIONALITY_ACT,
    REGULATIONS,
    SPR_ACT,
)
from zairyu.law.fees import FeeRange, fees
from zairyu.logic import Text
from zairyu.procedures.model import Procedure
from zairyu.procedures.texts import (
    COMMON,
    LAWSUIT,
    OFFICE,
    OFFICE_OR_ONLINE,
    REAPPLY,
    REASONS,
    REVIEW,
    WHO,
)

__all__ = ["OTHERS"]


def _fee(procedure: str, accepted_on: date, period: Period | str | None, online: bool) -> FeeRange:
    return fees(procedure, accepted_on, period, online)


def _re_entry_fee(
    _procedure: str, accepted_on: date, _period: Period | str | None, online: bool
) -> FeeRange:
    """From a single to a multiple permit: which one is not said yet."""
    single = fees("re_entry_single", accepted_on, online=online)
    return evolve(
        single,
        procedure="re_entry_permit",
        greatest=fees("re_entry_multiple", accepted_on, online=online).greatest,
    )


ACQUISITION: Final = Procedure(
    id="acquisition",
    name=Text(ja="在留資格取得許可申請", en="Application for acquisition of status of residence"),
    citations=(
        ACT.at("22-2", read="2026-06-14"),
        ACT.at("22-3", read="2026-06-14"),
        REGULATIONS.at("24", read="2026-06-14"),
        ISA_ACQUISITION_PAGE.at("", read=None),
    ),
    who=Text(
        ja="本人（子のときは親などの法定代理人、同居の親族）。届け出た弁護士・行政書士も取り次げます",
        en="The person (for a child a parent or another legal representative, or a relative living together); "
        "registered lawyers and gyoseishoshi can hand it in",
    ),
    where=OFFICE_OR_ONLINE,
    window=Text(
        ja="出生・日本国籍の離脱などの日から30日以内。60日までは在留資格なしで在留できます",
        en="Within thirty days of the birth, the loss of Japanese nationality or the like; until the sixtieth day the "
        "stay needs no status",
    ),
    form=Text(
        ja="別記第36号様式（永住者の資格を求めるときは第34号様式）",
        en="Form 36 (Form 34 where permanent residence is asked for)",
    ),
    pending=(
        Text(
            ja="特例期間はありません。60日を過ぎる前に結果が出るよう、早めの申請が安心です。",
            en="There is no special period; an early application leaves room for a decision before the sixtieth day.",
        ),
    ),
    special_period=False,
    standard_days=(0, 60),
    standard_text=Text(ja="60日以内（当日のことも多い）", en="Within 60 days (often the same day)"),
    documents=(
        COMMON[0],
        Text(
            ja="事由の証明（出生届の受理証明書など）。写真は1歳から",
            en="Proof of the event (certificate that the birth report was accepted ...); a photograph from the age of one",
        ),
        Text(
            ja="活動や身分ごとの資料（家族滞在なら親の在留カード・収入の資料など）、住民票",
            en="Papers for the activity or position (for Dependent: the parent's card, income ...), residence record",
        ),
    ),
    remedies=(
        REASONS,
        REAPPLY,
        LAWSUIT,
    ),
    online=True,
    fee_of=_fee,
    notes=(
        Text(
            ja="30日を過ぎても60日までは、事情を説明して受け付けられることがあります。遅れても出す方がよいとされます。",
            en="After thirty and before sixty days it may still be taken with an explanation; late is better than not.",
        ),
        Text(
            ja="申請の時に住民票の写しを出すと、許可の時に住居地の届出をしたことになります（19条の8第4項）。",
            en="A copy of the residence record handed in with it counts as notifying the address (Art. 19-8(4)).",
        ),
        Text(
            ja="親が特別永住者のときは、60日以内に市区町村で特別永住許可を求める別の手続です。",
            en="Children of special permanent residents have a procedure of their own, at the municipality, within 60 days.",
        ),
    ),
)

OTHER_ACTIVITY: Final = Procedure(
    id="permission_for_other_activity",
    name=Text(
        ja="資格外活動許可申請",
        en="Application for permission to engage in activity other than that permitted",
    ),
    citations=(
        ACT.at("19/2", read="2026-06-14"),
        REGULATIONS.at("19", read="2026-06-14"),
        ISA_PROCEDURE_PAGES.at("", read=None),
    ),
    who=WHO,
    where=OFFICE,
    window=Text(
        ja="その活動を始める前に（オンラインは変更・更新・取得と一緒のときだけ）。新しく上陸する留学生などは空港でも",
        en="Before the activity begins (online only together with a change, extension or acquisition); those newly "
        "landing as students, and some others, also at the airport",
    ),
    form=Text(ja="別記第28号様式", en="Form 28"),
    pending=(
        Text(
            ja="許可が出るまで、その活動はできません。",
            en="Until permission is given the activity is not allowed.",
        ),
    ),
    special_period=False,
    standard_days=(14, 60),
    standard_text=Text(ja="2週間から2か月", en="Two weeks to two months"),
    documents=(*COMMON, Text(ja="活動の内容のわかる資料", en="Papers on the activity")),
    remedies=(REASONS, REAPPLY, LAWSUIT),
    online=True,
    fee_of=_fee,
    notes=(
        Text(
            ja="別表第二の人（永住者、日本人・永住者の配偶者等、定住者）には要りません。",
            en="Holders of a status of appended table 2 do not need it.",
        ),
        Text(
            ja="業としない講演の謝金や、親族などの家事の手伝いの謝礼、在籍する大学での教育・研究の補助の報酬は、"
            "許可が要りません（規則19条の3）。",
            en="No permission is needed for fees of lectures that are no business, thanks for household help to "
            "relatives and the like, and pay for assisting at the university where one is enrolled (Regulations 19-3).",
        ),
    ),
)

RE_ENTRY: Final = Procedure(
    id="re_entry_permit",
    name=Text(ja="再入国許可申請", en="Application for a re-entry permit"),
    citations=(
        ACT.at("26", read="2026-06-14"),
        REGULATIONS.at("29", read="2026-06-14"),
        ISA_PROCEDURE_PAGES.at("", read=None),
    ),
    who=WHO,
    where=OFFICE,
    window=Text(
        ja="出国の前に。有効期間は5年以内（特別永住者は6年以内）で、在留期間の満了日を超えません。1年以内に戻るなら、みなし再入国許可で足ります",
        en="Before leaving; valid for up to five years (special permanent residents six), not beyond the period of "
        "stay. For a return within one year special re-entry permission is enough",
    ),
    form=Text(ja="再入国許可申請書", en="Application form for a re-entry permit"),
    pending=(Text(ja="許可が出てから出国してください。", en="Leave after it is given."),),
    special_period=False,
    standard_days=(0, 1),
    standard_text=Text(ja="当日", en="The same day"),
    documents=COMMON,
    remedies=(REASONS, REAPPLY, LAWSUIT),
    online=True,
    fee_of=_re_entry_fee,
    notes=(
        Text(
            ja="国外では、やむを得ない理由があるとき、在外公館で1年以内の延長を求められます（全体で6年、特別永住者は7年まで）。",
            en="Abroad, for a reason that cannot be helped, an embassy or consulate of Japan can lengthen it by up to one "
            "year (six years in all; special permanent residents seven).",
        ),
    ),
)

SPECIAL_RE_ENTRY: Final = Procedure(
    id="special_re_entry",
    name=Text(ja="みなし再入国許可", en="Special re-entry permission"),
    citations=(
        ACT.at("26-2", read="2026-06-14"),
        REGULATIONS.at("29-4", read="2026-06-14"),
    ),
    who=Text(
        ja="有効な旅券と在留カードを持ち、出国の時に戻る意思を示す人（短期滞在、3月以下の在留期間の人、"
        "取消しの意見聴取の通知を受けた人、監理措置の人、難民申請中の特定活動の人などを除く）",
        en="Whoever holds a valid passport and a residence card and declares at departure that they will return (not "
        "Temporary Visitors, those with three months or less, those summoned to a hearing on revocation, those under "
        "supervision, those in Designated Activities as applicants for refugee recognition, and some others)",
    ),
    where=Text(ja="空港・港で出国の時に", en="At the airport or port, on departure"),
    window=Text(
        ja="戻るのは出国の日から1年（特別永住者は2年）か、在留期間の満了日の早い方まで。国外での延長はありません",
        en="Back within one year of departure (special permanent residents two) or by the end of the period of stay, "
        "whichever is earlier; it cannot be lengthened abroad",
    ),
    form=Text(ja="再入国用の出国記録カードの意思表示欄", en="The box on the embarkation card"),
    pending=(Text(ja="手続は出国の時に終わります。", en="It is done at departure."),),
    special_period=False,
    standard_days=(0, 0),
    standard_text=Text(ja="その場で", en="On the spot"),
    documents=(Text(ja="旅券と在留カード", en="Passport and residence card"),),
    remedies=(
        Text(
            ja="使えない人は、出国の前に再入国許可を求めることができます。",
            en="Those who cannot use it may apply for a re-entry permit before leaving.",
        ),
    ),
    online=False,
    fee_of=_fee,
)

AUTHORISED_EMPLOYMENT: Final = Procedure(
    id="certificate_of_authorised_employment",
    name=Text(
        ja="就労資格証明書交付申請", en="Application for a certificate of authorised employment"
    ),
    citations=(
        ACT.at("19-2", read="2026-06-14"),
        REGULATIONS.at("19-4", read="2026-06-14"),
        ISA_PROCEDURE_PAGES.at("", read=None),
    ),
    who=WHO,
    where=OFFICE_OR_ONLINE,
    window=Text(
        ja="いつでも。求めるかどうかは自由です。転職の後に、新しい仕事が今の在留資格に当たるかを確かめるのに使われます",
        en="At any time, and only if one wishes; after a change of job it tells whether the new work belongs to the "
        "present status",
    ),
    form=Text(ja="別記第29号の5様式", en="Form 29-5"),
    pending=(
        Text(
            ja="在留にも、今できる活動にも影響しません。",
            en="It touches neither the stay nor what may be done now.",
        ),
    ),
    special_period=False,
    standard_days=(0, 90),
    standard_text=Text(
        ja="当日（勤務先が変わったときは1か月から3か月）",
        en="The same day; one to three months after a change of employer",
    ),
    documents=(
        *COMMON,
        Text(ja="新しい勤務先と仕事の資料", en="Papers on the new employer and the work"),
    ),
    remedies=(REASONS, REAPPLY, LAWSUIT),
    online=True,
    fee_of=_fee,
    notes=(
        Text(
            ja="証明書がないことを理由に、働く資格が明らかな人を不利に扱うことは禁じられています（19条の2第2項）。",
            en="Nobody whose right to work is clear may be treated worse for not showing one (Art. 19-2(2)).",
        ),
    ),
)

CARD_RENEWAL: Final = Procedure(
    id="card_renewal",
    name=Text(
        ja="在留カードの有効期間の更新申請",
        en="Application to renew the validity of a residence card",
    ),
    citations=(ACT.at("19-11", read="2026-06-14"), ISA_PROCEDURE_PAGES.at("", read=None)),
    who=WHO,
    where=OFFICE,
    window=Text(
        ja="在留カードの有効期間が在留期間と別に決まる人（永住者、高度専門職2号、古いカードの16歳未満）：満了日の3月前から満了日まで"
        "（2026年6月14日より前に交付された16歳未満のカードは6月前から）",
        en="Where the card's validity is not tied to the stay (Permanent Resident, HSP(ii), older cards of those under "
        "16): from three months before its end (six for cards of those under 16 issued before 14 June 2026) to its end",
    ),
    form=Text(ja="在留カード有効期間更新申請書", en="Application form for renewing the card"),
    pending=(
        Text(
            ja="在留資格には影響しません。カードの期限が過ぎても、永住者の資格はなくなりません。",
            en="It does not touch the status: permanent residence does not end with the card.",
        ),
    ),
    special_period=False,
    standard_days=(0, 1),
    standard_text=Text(ja="当日", en="The same day"),
    documents=COMMON,
    remedies=(REASONS, REAPPLY),
    online=False,
    fee_of=_fee,
)

CARD_REISSUE: Final = Procedure(
    id="card_reissue",
    name=Text(ja="在留カードの再交付申請", en="Application for reissue of a residence card"),
    citations=(
        ACT.at("19-12", read="2026-06-14"),
        ACT.at("19-13", read="2026-06-14"),
        ISA_PROCEDURE_PAGES.at("", read=None),
    ),
    who=WHO,
    where=OFFICE,
    window=Text(
        ja="なくしたことを知った日から14日以内（国外で知ったときは次に入国した日から）",
        en="Within 14 days of knowing of the loss (known abroad: of the next entry)",
    ),
    form=Text(ja="在留カード再交付申請書", en="Application form for reissue"),
    pending=(Text(ja="在留資格には影響しません。", en="It does not touch the status."),),
    special_period=False,
    standard_days=(0, 1),
    standard_text=Text(ja="当日", en="The same day"),
    documents=(
        *COMMON,
        Text(
            ja="警察の遺失届・盗難届の受理番号など",
            en="Number of the report of loss or theft to the police, or the like",
        ),
    ),
    remedies=(REASONS, REAPPLY),
    online=False,
    fee_of=_fee,
    notes=(
        Text(
            ja="なくしていないが新しいカードがほしいときの交換は、手数料がかかります。",
            en="Exchange for a new card at one's own wish costs a fee.",
        ),
    ),
)

NOTIFICATION: Final = Procedure(
    id="notification",
    name=Text(
        ja="所属機関・配偶者に関する届出",
        en="Notification of the organisation or of the spouse",
    ),
    citations=(
        ACT.at("19-16", read="2026-06-14"),
        REGULATIONS.at("19-15", read="2026-06-14"),
        ISA_PROCEDURE_PAGES.at("", read=None),
    ),
    who=Text(
        ja="本人（依頼を受けた弁護士・行政書士なども出せます）",
        en="The person (also through a lawyer or gyoseishoshi asked to)",
    ),
    where=Text(
        ja="オンライン、郵送、又は地方出入国在留管理局の窓口",
        en="Online, by post, or at a regional immigration office",
    ),
    window=Text(
        ja="事由が生じた日から14日以内。離職と転職は別々の届出です",
        en="Within 14 days of the event; leaving one organisation and joining another are two notifications",
    ),
    form=Text(
        ja="届出の参考様式（規則別表第三の三の事項）",
        en="Model form (matters of the Regulations' table 3-3)",
    ),
    pending=(
        Text(
            ja="出せば済みます。許可を待つ手続ではありません。",
            en="It is done when filed; nothing is granted.",
        ),
    ),
    special_period=False,
    standard_days=(0, 0),
    standard_text=Text(ja="出した日に", en="On the day it is filed"),
    documents=(
        Text(ja="在留カードの写し（郵送のとき）", en="Copy of the residence card (by post)"),
    ),
    remedies=(
        Text(
            ja="14日を過ぎても、気づいた時に出すことができます。遅れた事情を書き添えられます。",
            en="It can be filed when one notices, after the 14 days too, with a line on why it is late.",
        ),
    ),
    online=True,
    fee_of=_fee,
)

SPECIAL_PERMISSION: Final = Procedure(
    id="special_permission",
    name=Text(ja="在留特別許可の申請", en="Application for special permission to stay"),
    citations=(ACT.at("50", read="2026-06-14"),),
    who=Text(
        ja="収容令書で収容されている人、又は監理措置の人（退去強制令書が出る前）。申請がなくても職権で許されることがあります",
        en="Those detained under a detention order or under supervision, before a deportation order; it may also be "
        "given without an application",
    ),
    where=OFFICE,
    window=Text(ja="退去強制令書が出るまで", en="Until a deportation order is issued"),
    form=Text(ja="在留特別許可申請書", en="Application form for special permission to stay"),
    pending=(
        Text(
            ja="申請だけでは在留資格は生じません。まず弁護士に相談できます。",
            en="The application itself brings no status. A lawyer can be asked first.",
        ),
    ),
    special_period=False,
    standard_days=(0, 0),
    standard_text=Text(ja="公表された標準はありません", en="No standard time is published"),
    documents=(
        Text(
            ja="家族関係、生活の状況、日本にいる事情を示す資料",
            en="Papers on family, living conditions and the reasons for being in Japan",
        ),
    ),
    remedies=(
        Text(
            ja="不許可のときは、理由を書いた書面がすみやかに渡されます（50条10項）。",
            en="After a refusal the reasons are given in writing without delay (Art. 50(10)).",
        ),
        LAWSUIT,
    ),
    online=False,
    fee_of=_fee,
)

REFUGEE_RECOGNITION: Final = Procedure(
    id="refugee_recognition",
    name=Text(
        ja="難民認定申請・補完的保護対象者認定申請",
        en="Application for recognition as a refugee or for complementary protection",
    ),
    citations=(ACT.at("61-2", read="2026-06-14"),),
    who=Text(
        ja="日本にいて、本国で迫害などを受けるおそれがある人",
        en="Whoever is in Japan and fears persecution or comparable harm in their country",
    ),
    where=OFFICE,
    window=Text(ja="いつでも。期限はありません", en="At any time; there is no time limit"),
    form=Text(ja="難民認定申請書", en="Application form for recognition"),
    pending=(
        Text(
            ja="申請中の在留と就労は、その人の状況による別の扱いがあります。本国の大使館への連絡は要りません。",
            en="Stay and work meanwhile depend on the person's situation; the embassy of one's country need not be "
            "contacted.",
        ),
    ),
    special_period=False,
    standard_days=(180, 180),
    standard_text=Text(
        ja="標準は6か月（長くかかることが多い）", en="Six months as a standard (often longer)"
    ),
    documents=(
        Text(
            ja="申請書、事情を述べた書面（資料がそろわなくても申請できます）",
            en="The form and a statement (one may apply before all papers are there)",
        ),
    ),
    remedies=(REVIEW, LAWSUIT),
    online=False,
    fee_of=_fee,
)

SPECIAL_PERMANENT_RESIDENCE: Final = Procedure(
    id="special_permanent_residence",
    name=Text(
        ja="特別永住許可の申請", en="Application for permission for special permanent residence"
    ),
    citations=(SPR_ACT.at("4", read="2026-06-14"),),
    who=Text(
        ja="特別永住者などの子孫として日本で生まれた人（親などの法定代理人が出します）",
        en="Those born in Japan as descendants under the special act (a parent or other legal representative files)",
    ),
    where=Text(ja="住んでいる市区町村の窓口", en="The municipality of residence"),
    window=Text(ja="出生などの日から60日以内", en="Within sixty days of the birth or other event"),
    form=Text(ja="特別永住許可申請書", en="Application form for special permanent residence"),
    pending=(
        Text(
            ja="条件に当たれば許可するものとされています（裁量ではありません）。",
            en="Where the conditions hold, permission shall be given: it is not discretionary.",
        ),
    ),
    special_period=False,
    standard_days=(0, 60),
    standard_text=Text(ja="公表された標準はありません", en="No standard time is published"),
    documents=(
        Text(
            ja="出生の証明、住民票、親の特別永住者証明書",
            en="Proof of birth, residence record, the parent's special permanent resident certificate",
        ),
    ),
    remedies=(LAWSUIT,),
    online=False,
    fee_of=_fee,
)

NATURALISATION: Final = Procedure(
    id="naturalisation",
    name=Text(ja="帰化許可申請", en="Application for naturalisation"),
    citations=(NATIONALITY_ACT.at("4", read="2024-04-01"),),
    who=Text(
        ja="本人（15歳未満は法定代理人）", en="The person (under 15: the legal representative)"
    ),
    where=Text(
        ja="住んでいる所を管轄する法務局・地方法務局（入管ではありません）",
        en="The legal affairs bureau for the place of residence (not the immigration office)",
    ),
    window=Text(
        ja="いつでも。今の在留資格は別に続けます",
        en="At any time; the present status has to be kept up besides",
    ),
    form=Text(ja="帰化許可申請書", en="Application form for naturalisation"),
    pending=(
        Text(
            ja="在留資格や在留期間には影響しません。更新などは別に必要です。",
            en="It touches neither status nor period of stay; extensions are needed as before.",
        ),
    ),
    special_period=False,
    standard_days=(0, 0),
    standard_text=Text(ja="公表された標準はありません", en="No standard time is published"),
    documents=(
        Text(
            ja="国籍・身分の証明、住所・仕事・収入・納税の資料（法務局の相談で指示されます）",
            en="Proof of nationality and family, address, work, income and tax (the bureau tells at the consultation)",
        ),
    ),
    remedies=(
        Text(ja="もう一度申請することができます。", en="One may apply again."),
        LAWSUIT,
    ),
    online=False,
    fee_of=_fee,
)

OTHERS: Final = (
    ACQUISITION,
    OTHER_ACTIVITY,
    RE_ENTRY,
    SPECIAL_RE_ENTRY,
    AUTHORISED_EMPLOYMENT,
    CARD_RENEWAL,
    CARD_REISSUE,
    NOTIFICATION,
    SPECIAL_PERMISSION,
    REFUGEE_RECOGNITION,
    SPECIAL_PERMANENT_RESIDENCE,
    NATURALISATION,
)
