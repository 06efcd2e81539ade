"""Protection: an application as the person states it, provisional stay, recognition, refusal, withdrawal.

Never proposed here. Nobody is sent to a consulate; a lawyer comes first.
"""

from __future__ import annotations

from typing import Final

from zairyu.life_events import contacts as ask
from zairyu.life_events import ways
from zairyu.life_events.cites import (
    MANDATORY_GRANT,
    MEMORY,
    PROTECTION_GRANT,
    PROTECTION_PR,
    PROTECTION_REVIEW,
    PROTECTION_STAYS_REMOVAL,
    PROTECTION_WITHDRAWN,
    PROVISIONAL_STAY,
    REMOVAL_NOT_THERE,
    SECONDARY,
    TRAVEL_DOCUMENT,
    WORK_ON_PROVISIONAL_STAY,
)
from zairyu.life_events.groups import EVERYBODY, NO_STATUS, SPECIAL_PERMANENT
from zairyu.life_events.model import Row, note, table, text

NOBODY: Final = frozenset({NO_STATUS})
HELD: Final = EVERYBODY - NOBODY - SPECIAL_PERMANENT
NOT_THE_CONSULATE: Final = note(
    "本国の大使館・領事館に連絡する前に、弁護士に相談してください。本国の旅券の取得や帰国は、手続に影響することがあります。",
    "Ask a lawyer before turning to an embassy or consulate of your country. Taking its passport, or going back, can affect the case.",
    MEMORY,
)
NOT_THERE: Final = note(
    "迫害や拷問のおそれのある国へは送還されません。",
    "Nobody is sent to a country where persecution or torture threatens.",
    REMOVAL_NOT_THERE,
)
STAY_GOES_ON: Final = note(
    "申請だけでは在留期間は延びません。在留資格がある人は、満了日までに更新か変更の申請も要ります。",
    "The application by itself does not extend the stay. Who holds a status also applies for an extension or a change by the last day.",
    MEMORY,
)
SPECIAL: Final = note(
    "特別永住者の地位は、この出来事で変わりません。",
    "The position of a special permanent resident is not changed by this.",
    MEMORY,
)
_HELP: Final = [ask.BAR, ask.LEGAL_AID]

TABLES: Final = (
    table(
        "protection_applied",
        notes=[note("申請したことは秘密にできます。弁護士には秘密を守る義務があります。", "That you applied need be told to nobody. Lawyers keep what they hear to themselves.", MEMORY),
               NOT_THE_CONSULATE, STAY_GOES_ON, NOT_THERE,
               note("手続の間、送還は止まります（令和6年6月10日から、三度目以降の申請などの例外があります）。",
                    "While the case is pending removal is halted (since 10 June 2024 with exceptions, a third application among them).", *PROTECTION_STAYS_REMOVAL)],
        rows=[Row(HELD, (note("申請者の振分けにより、特定活動への変更と、働ける時期が決まります。許可の前に始めた仕事は資格外です。",
                              "How applicants are sorted decides on a change to Designated Activities and from when work is allowed; work before a permission is outside the status.", SECONDARY),),
                  (ways.EXTEND_EXPLAINED,)),
              Row(NOBODY, (note("在留資格のない人は、要件に当たれば仮滞在を許可するものとされています。申請とともに判断されます。",
                                "To who holds no status provisional stay is to be permitted by law where its conditions hold; it is decided with the application.", PROVISIONAL_STAY),)),
              Row(SPECIAL_PERMANENT, (SPECIAL,))],
        write_down=[text("申請の日、受付番号、話した内容の控え", "The day, the number, notes of what was said")],
        keep=[text("申請書の写し、危険を示す資料、訳文", "Copy of the application, what shows the danger, translations")],
        contacts=_HELP, lawyer_first=True,
        family=[note("家族は、それぞれ申請します。", "Each member of the family applies on their own.", MEMORY)],
    ),
    table(
        "provisional_stay_granted",
        notes=[note("期限までに、出頭して更新を申請してください。申請があれば許可するものとされています。", "Apply in person to renew it by its last day; on application it shall be given.", PROVISIONAL_STAY),
               note("働くには、生計に必要な範囲の許可が要ります（勤め先が許可書に書かれます）。", "Work takes a permission as needed for a living, which names the employer.", WORK_ON_PROVISIONAL_STAY),
               note("この間、退去強制の手続は止まります。住居や行動の範囲の条件を守ってください。出国の手続をすると取り消され得ます。",
                    "Meanwhile no deportation proceeding goes on. Keep its conditions. Going through departure can end it.", PROVISIONAL_STAY, *PROTECTION_STAYS_REMOVAL),
               NOT_THE_CONSULATE],
        rows=[Row(EVERYBODY - SPECIAL_PERMANENT, (note("仮滞在は在留資格ではありません。", "Provisional stay is no status of residence.", PROVISIONAL_STAY),)), Row(SPECIAL_PERMANENT, (SPECIAL,))],
        write_down=[text("許可の日と期限、条件", "The day, the last day, the conditions")], keep=[text("仮滞在許可書（いつも携帯）", "The permit (always carried)")],
        contacts=_HELP, lawyer_first=True,
    ),
    table(
        "protection_recognised",
        notes=[note("在留資格のない人には、除かれる場合を除いて「定住者」を許可するものとされています。在留資格のある人は「定住者」への変更を申請でき、要件に当たれば許可するものとされています。",
                    "To who holds no status Long-Term Resident is to be permitted by law, exceptions aside. Who holds one may apply for the change; where the requirements hold it is to be permitted, too.", *MANDATORY_GRANT),
               note("この許可は裁量ではありません。", "This grant is no matter of discretion.", PROTECTION_GRANT),
               note("難民と認定された人は難民旅行証明書を申請できます。本国の旅券を取ること、本国へ行くことは、認定の取消しの理由とされ得ます。",
                    "Recognised refugees may apply for a refugee travel document. Taking the home country's passport, or going there, can be used to withdraw the recognition.", TRAVEL_DOCUMENT)],
        rows=[Row(HELD, (), (ways.TO_LONG_TERM_RECOGNISED,)), Row(NOBODY, (note("許可の通知とともに在留カードが渡されます。", "The residence card comes with the notice of the grant.", PROTECTION_GRANT),)), Row(SPECIAL_PERMANENT, (SPECIAL,))],
        write_down=[text("認定の日、証明書の番号を控えた場所", "The day, and where you noted the number of the certificate")],
        keep=[text("認定証明書、通知書", "The certificate of recognition, the notice")], contacts=[ask.BAR, ask.LEGAL_AID, ask.CITY],
        permanent_residence=[note("永住許可では、生計の要件に合わなくても許可され得ます。", "For permanent residence the livelihood requirement can be waived.", PROTECTION_PR)],
        family=[note("家族の在留は、それぞれの手続によります。本国にいる家族を呼ぶ方法は、弁護士や支援団体に尋ねられます。",
                     "The family's stay goes by procedures of their own; a lawyer or a support group can be asked about family abroad.", MEMORY)],
        ends=("protection_applied", "protection_refused", "provisional_stay_granted", "deportation_started"),
    ),
    table(
        "protection_refused",
        notes=[note("審査請求は、通知を受けた日から7日以内です。今日、弁護士に連絡してください。", "A request for review is due within seven days of the notice. Reach a lawyer today.", PROTECTION_REVIEW),
               note("理由は書面で示されます。裁判所に訴えることもできます（知った日から6か月以内）。", "Reasons are given in writing. A suit is possible too, within six months of knowing.", SECONDARY),
               note("期間内に審査請求をしないと、仮滞在は終わり、送還の停止もなくなります。", "Without a request in time, provisional stay ends, and so does the halt on removal.", PROVISIONAL_STAY, *PROTECTION_STAYS_REMOVAL),
               NOT_THERE],
        rows=[Row(HELD, (note("今の在留期間の満了日を確かめてください。", "Look at the last day of the present stay.", MEMORY),), (ways.EXTEND_EXPLAINED,)),
              Row(NOBODY, (), (ways.SPECIAL_STAY,)), Row(SPECIAL_PERMANENT, (SPECIAL,))],
        write_down=[text("通知を受けた日時、書かれた理由", "The day and hour of the notice, the reasons written")],
        keep=[text("通知書と封筒、申請の時の資料", "The notice with its envelope, what was filed")], contacts=_HELP, lawyer_first=True,
        ends=("protection_applied",),
    ),
    table(
        "recognition_withdrawn",
        notes=[note("審査請求は、通知を受けた日から7日以内です。今日、弁護士に連絡してください。", "A request for review is due within seven days of the notice. Reach a lawyer today.", PROTECTION_REVIEW),
               note("理由は書面で示されます。証明書は速やかに返します。在留資格は、別の手続によらない限り終わりません。",
                    "Reasons are given in writing; the certificates are returned without delay. A status ends only by a proceeding of its own.", PROTECTION_WITHDRAWN), NOT_THERE],
        rows=[Row(HELD, (), (ways.EXTEND_EXPLAINED,)), Row(NOBODY, (), (ways.SPECIAL_STAY,)), Row(SPECIAL_PERMANENT, (SPECIAL,))],
        write_down=[text("通知を受けた日時、書かれた理由", "The day and hour of the notice, the reasons written")],
        keep=[text("通知書と封筒、事情を示す資料", "The notice with its envelope, what shows the circumstances")], contacts=_HELP, lawyer_first=True,
    ),
)  # fmt: skip
