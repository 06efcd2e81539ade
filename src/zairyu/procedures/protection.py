"""Procedures beside the ordinary ones: recognition and review, provisional stay, special permission, departure order.

Also the measures in place of detention, special permanent residence, the refugee travel document and
naturalisation. Somebody without a status is told of lawyers first.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from zairyu.calendar import Period
from zairyu.citations import ACT, NATIONALITY_ACT, REGULATIONS, SPR_ACT
from zairyu.law.fees import FeeRange, fees
from zairyu.logic import Text
from zairyu.procedures.model import Procedure
from zairyu.procedures.texts import LAWSUIT, OFFICE, REVIEW

__all__ = ["PROCEEDINGS", "PROTECTION"]

READ: Final = "2026-06-14"
SINCE_2024: Final = date(2024, 6, 10)
NO_STANDARD: Final = Text(ja="公表された標準はありません", en="No standard time is published")
LAWYER: Final = Text(
    ja="まず弁護士に相談できます（法テラス、弁護士会、支援団体）。",
    en="A lawyer can be asked first (legal support centre, bar association, support groups).",
)
WRITTEN_REASONS: Final = Text(
    ja="認められないときは、理由を書いた書面が渡されます。",
    en="Where it is not granted the reasons are given in writing.",
)


def _fee(procedure: str, accepted_on: date, period: Period | str | None, online: bool) -> FeeRange:
    return fees(procedure, accepted_on, period, online)


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
            ja="申請だけでは在留資格は生じません。",
            en="The application itself brings no status.",
        ),
        LAWYER,
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
    start=SINCE_2024,
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

REQUEST_FOR_REVIEW: Final = Procedure(
    id="request_for_review",
    name=Text(
        ja="難民・補完的保護対象者の不認定などへの審査請求",
        en="Request for review of non-recognition (refugee, complementary protection)",
    ),
    citations=(ACT.at("61-2-12", read=READ),),
    who=Text(
        ja="認定しない処分や認定の取消しを受けた人、申請に長く応答がない人（弁護士などの代理人も）",
        en="Those not recognised, those whose recognition was revoked, those left without an answer (also through a lawyer)",
    ),
    where=OFFICE,
    window=Text(
        ja="通知を受けた日から7日以内（応答がないことに対しては期限なし）",
        en="Within seven days of the notice (no limit against inaction)",
    ),
    form=Text(ja="審査請求書", en="Written request for review"),
    pending=(
        Text(
            ja="仮滞在や送還の停止（例外あり）は続きます。",
            en="Provisional stay and the stay of removal (with exceptions) go on.",
        ),
        LAWYER,
    ),
    special_period=False,
    standard_days=(0, 0),
    standard_text=NO_STANDARD,
    documents=(
        Text(
            ja="審査請求書、申述書、新しい資料（後からでも出せます）",
            en="The request, a statement, new material (which may follow)",
        ),
    ),
    remedies=(LAWSUIT,),
    online=False,
    fee_of=_fee,
)

PROVISIONAL_STAY: Final = Procedure(
    id="provisional_stay",
    name=Text(ja="仮滞在の許可", en="Permission for provisional stay"),
    citations=(ACT.at("61-2-4", read=READ), REGULATIONS.at("56-2", read=READ)),
    who=Text(
        ja="在留資格がなく、難民・補完的保護対象者の認定を申請した人（除かれる場合に当たるときを除き、許可するものとされています）",
        en="Those without a status who applied for recognition as a refugee or for complementary protection: it shall be given unless one of "
        "the listed cases applies",
    ),
    where=OFFICE,
    window=Text(
        ja="認定の申請とともに判断されます。更新は満了日までに",
        en="Considered with the application for recognition; lengthened on application by its last day",
    ),
    form=Text(ja="更新は別記第76号の6様式", en="Form 76-6, to lengthen it"),
    pending=(LAWYER,),
    special_period=False,
    standard_days=(0, 0),
    standard_text=NO_STANDARD,
    documents=(Text(ja="認定の申請の書類", en="The papers of the application for recognition"),),
    remedies=(
        Text(
            ja="許可されないときも、難民認定の手続は続きます。監理措置や仮放免を求めることができます。",
            en="Where it is not given, the examination goes on all the same; supervision or provisional release can be asked for.",
        ),
        LAWSUIT,
    ),
    online=False,
    fee_of=_fee,
)

DEPARTURE_ORDER: Final = Procedure(
    id="departure_order",
    name=Text(ja="出国命令", en="Departure order"),
    citations=(ACT.at("24-3", read=READ), ACT.at("55-85", read=READ), ACT.at("55-87", read=READ)),
    who=Text(
        ja="在留期間を過ぎた人などで、自分から出頭した（又は調査の開始後、認定の通知の前に出国の意思を表した）、ほかの退去強制の事由がない、"
        "定められた罪で拘禁刑を受けていない、前に退去強制や出国命令を受けていない、速やかに出国すると見込まれる人",
        en="Those who overstayed and the like who came in person (or, after an inquiry began and before the finding is notified, declared "
        "the will to leave), with no other ground of deportation, no imprisonment for a listed crime, never deported or ordered to "
        "leave before, and sure to leave promptly",
    ),
    where=OFFICE,
    window=Text(
        ja="出頭は開庁日の執務時間中。出国期限は命令から15日以内",
        en="In person on open days in office hours; the day to leave is within fifteen days of the order",
    ),
    form=Text(
        ja="出頭確認書、出国意思確認書が渡されます",
        en="A confirmation of coming, or of the will to leave, is given",
    ),
    pending=(
        Text(
            ja="収容されずに出国します。上陸できない期間は1年です（調査の開始後に意思を表した人の短期滞在は5年）。",
            en="One leaves without detention. The bar on landing is one year (five for a temporary visit of those who declared the will only "
            "after the inquiry began).",
        ),
        LAWYER,
    ),
    special_period=False,
    standard_days=(0, 0),
    standard_text=NO_STANDARD,
    documents=(
        Text(ja="旅券、帰国の手段のわかるもの", en="Passport, what shows how one will travel"),
    ),
    remedies=(
        Text(
            ja="当たらないとされたときは、退去強制の手続で口頭審理や異議の申出、在留特別許可の申請ができます。",
            en="Where it is found not to apply, an oral hearing, an objection and special permission are open in the proceeding.",
        ),
    ),
    online=False,
    fee_of=_fee,
)

SUPERVISORY_MEASURE: Final = Procedure(
    id="supervisory_measure",
    name=Text(ja="監理措置の請求", en="Request for a supervisory measure in place of detention"),
    citations=(ACT.at("44-2", read=READ), ACT.at("52-2", read=READ), ACT.at("52-8", read=READ)),
    who=Text(
        ja="収容されている（されうる）人。16歳未満や病気などのときは同居の親族。監理人になる人の承諾が要ります",
        en="Those detained, or who may be; for those under 16 or ill a relative living with them. Somebody has to agree to be the supervisor",
    ),
    where=OFFICE,
    window=Text(ja="収容の前から、収容中いつでも", en="Before detention and at any time in it"),
    form=Text(ja="監理措置の請求書", en="Written request"),
    pending=(
        Text(
            ja="逃亡や証拠隠滅のおそれの程度と、収容による不利益の程度などが比べられます。保証金は300万円（未成年者は150万円）以下です。",
            en="The risk of flight or of losing evidence is weighed against the harm of detention. A deposit is 3,000,000 yen at most (minors "
            "1,500,000).",
        ),
        LAWYER,
    ),
    special_period=False,
    standard_days=(0, 0),
    standard_text=NO_STANDARD,
    documents=(
        Text(
            ja="監理人の承諾と資料、住まい、健康や家族の事情を示すもの",
            en="The supervisor's consent and papers, where one will live, what shows health and family",
        ),
    ),
    remedies=(WRITTEN_REASONS, LAWSUIT),
    online=False,
    fee_of=_fee,
    start=SINCE_2024,
)

PROVISIONAL_RELEASE: Final = Procedure(
    id="provisional_release",
    name=Text(ja="仮放免の請求", en="Request for provisional release"),
    citations=(ACT.at("54", read=READ),),
    who=Text(
        ja="収容されている人、その代理人、保佐人、配偶者、直系の親族、兄弟姉妹",
        en="Those detained, their representative, curator, spouse, relatives in the direct line, brothers and sisters",
    ),
    where=OFFICE,
    window=Text(ja="収容されている間いつでも", en="At any time in detention"),
    form=Text(ja="仮放免の請求書", en="Written request"),
    pending=(
        Text(
            ja="健康上、人道上その他これに準ずる理由があるかが見られ、期間と条件が決められます（2024年6月10日から）。",
            en="Whether there are health, humanitarian or similar reasons is looked at; a time and conditions are fixed (since 10 June 2024).",
        ),
        LAWYER,
    ),
    special_period=False,
    standard_days=(0, 0),
    standard_text=NO_STANDARD,
    documents=(
        Text(
            ja="医師の診断書など、理由を示すもの",
            en="A doctor's certificate, or what else shows the reason",
        ),
    ),
    remedies=(WRITTEN_REASONS, LAWSUIT),
    online=False,
    fee_of=_fee,
)

REFUGEE_TRAVEL_DOCUMENT: Final = Procedure(
    id="refugee_travel_document",
    name=Text(ja="難民旅行証明書の交付申請", en="Application for a refugee travel document"),
    citations=(ACT.at("61-2-15", read=READ),),
    who=Text(ja="難民の認定を受けて在留する人", en="Recognised refugees who stay in Japan"),
    where=OFFICE,
    window=Text(
        ja="出国の前に。有効期間は1年から5年で、国外では在外公館で1年以内の延長を求められます",
        en="Before leaving. Valid for one to five years; abroad it can be lengthened by up to one year at an embassy or consulate",
    ),
    form=Text(ja="難民旅行証明書交付申請書", en="Application form for a refugee travel document"),
    pending=(Text(ja="在留資格には影響しません。", en="It does not touch the status."),),
    special_period=False,
    standard_days=(0, 0),
    standard_text=NO_STANDARD,
    documents=(
        Text(
            ja="難民認定証明書、在留カード、写真", en="Certificate of recognition, card, photograph"
        ),
    ),
    remedies=(LAWSUIT,),
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

PROTECTION: Final = (
    SPECIAL_PERMISSION,
    REFUGEE_RECOGNITION,
    REQUEST_FOR_REVIEW,
    PROVISIONAL_STAY,
    DEPARTURE_ORDER,
    SUPERVISORY_MEASURE,
    PROVISIONAL_RELEASE,
    REFUGEE_TRAVEL_DOCUMENT,
    SPECIAL_PERMANENT_RESIDENCE,
    NATURALISATION,
)
"""Protection, proceedings, and what leads out of the statuses."""

PROCEEDINGS: Final = PROTECTION[:7]
"""Those before which a lawyer comes first: recognition, review, and whatever touches a deportation."""
