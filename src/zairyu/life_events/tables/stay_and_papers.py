"""Arrival, permissions, addresses, cards, passports, absence, a stay that ran out."""

from __future__ import annotations

from typing import Final

from zairyu.life_events import contacts as ask
from zairyu.life_events import ways
from zairyu.life_events.cites import (
    CARD_HOLDERS,
    CARD_RETURN,
    DEPARTURE_ORDER,
    JUST_CAUSE,
    MEMORY,
    PR_RULES,
    RE_ENTRY,
    REVOCATION,
    SECONDARY,
    SPECIAL_PERIOD,
    SPECIAL_PERMISSION,
    SPECIAL_RE_ENTRY,
    SUPERVISION_BEFORE,
)
from zairyu.life_events.groups import (
    ACTIVITY,
    EVERYBODY,
    JAPANESE_FAMILY,
    NO_STATUS,
    PERMANENT,
    POSITION,
    PR_FAMILY,
    SPECIAL_PERMANENT,
    VISITOR,
)
from zairyu.life_events.model import Row, note, table, text

NOBODY: Final = frozenset({NO_STATUS})
HAVE_A_CARD: Final = note(
    "在留カードの義務は、中長期在留者（在留カードを持つ人）だけのものです。",
    "Duties on the card bind mid- to long-term residents, who hold one.",
    CARD_HOLDERS,
)
AT_THE_MUNICIPALITY: Final = note(
    "特別永住者の証明書の手続は、市区町村でします。",
    "Special permanent residents go to the municipality.",
    SECONDARY,
)
HAVE_A_LAWYER: Final = note(
    "手続には期限の短いものがあります。今日、弁護士に相談できます。",
    "Some time limits here are very short. A lawyer can be asked today.",
    MEMORY,
)
NO_CHANGE: Final = note(
    "この出来事で在留資格そのものは変わりません。",
    "The status itself is not changed by this.",
    MEMORY,
)
_LOSS: Final = [
    text(
        "気づいた日時と場所、届け出た警察署と受理番号",
        "When and where you noticed, the police station, the number of the report",
    )
]
_LAWYERS: Final = [ask.BAR, ask.LEGAL_AID]

TABLES: Final = (
    table(
        "entered_japan",
        rows=[Row(VISITOR, (note("短期滞在には、在留カードと住居地の届出はありません。", "Temporary visitors have no card and no address to notify.", CARD_HOLDERS),)),
              Row(EVERYBODY - VISITOR - NOBODY, (note("住む所が決まったら届け出ます。", "Once you have a home, notify it.", MEMORY),), (ways.EXTEND,)),
              Row(NOBODY, (note("在留資格がわからないので、旅券の証印で確かめてください。", "The status is not known; the stamp in the passport tells.", MEMORY),))],
        write_down=[text("上陸の日と在留期間の満了日", "The day of landing and the last day of the stay")],
        keep=[text("旅券、在留カード、在留資格認定証明書の写し", "Passport, card, copy of the certificate of eligibility")],
        contacts=[ask.CITY, ask.IMMIGRATION_INFORMATION],
        permanent_residence=[note("在留の年数は、この日から数え始めます。", "Years of stay begin to count on this day.", PR_RULES)],
    ),
    table(
        "permission_granted",
        rows=[Row(EVERYBODY - NOBODY, (note("新しい在留資格の活動の範囲と、満了日を確かめてください。", "Look at what the new status covers and at its last day.", MEMORY),), (ways.EXTEND,)),
              Row(NOBODY, (note("許可の内容がわからないので、在留カードで確かめてください。", "What was permitted is not known; the card tells.", MEMORY),))],
        write_down=[text("許可の日、在留資格、満了日", "The day, the status, its last day")],
        keep=[text("在留カード、指定書", "The card, the designation paper")],
        contacts=[ask.IMMIGRATION_INFORMATION, ask.CITY],
        permanent_residence=[note("決定された在留期間の長さは、永住許可で見られます。", "The length of the period granted is looked at for permanent residence.", PR_RULES)],
        ends=("*",),
    ),
    table(
        "moved",
        notes=[note("数える日は二つあります。届出は引っ越した日から、取消しの検討の対象になり得る90日は前の住居地を出た日からです。",
                    "Two days count: the notification from moving in, the 90 days of the ground from leaving the old home.", REVOCATION),
               note("友人の家など、実際に住んでいない所を届け出ないでください。", "Do not register a place where you do not live.", REVOCATION),
               note("暴力から逃げている人は、届け出る前に市区町村に支援措置を尋ねてください。", "Fleeing violence: before registering ask the municipality to block access.", MEMORY)],
        rows=[Row(EVERYBODY - VISITOR - SPECIAL_PERMANENT - NOBODY, (NO_CHANGE,), (ways.EXTEND,)),
              Row(SPECIAL_PERMANENT, (AT_THE_MUNICIPALITY,)),
              Row(VISITOR, (HAVE_A_CARD,)), Row(NOBODY, (HAVE_A_CARD,))],
        write_down=[text("前の家を出た日と、新しい家に入った日", "The day you left the old home and the day you moved in")],
        keep=[text("住まいの契約書、転出の証明", "The lease, the certificate of moving out")],
        contacts=[ask.CITY, ask.IMMIGRATION_INFORMATION],
        permanent_residence=[note("届出を期限内にしたかは、永住許可で見られます。", "Notifying in time is looked at for permanent residence.", PR_RULES)],
        family=[note("家族も一人ずつ届け出ます（まとめてできます）。", "Each member of the family is notified; it can be done together.", MEMORY)],
    ),
    table(
        "changed_personal_details",
        rows=[Row(EVERYBODY - VISITOR - SPECIAL_PERMANENT - NOBODY, (NO_CHANGE,), (ways.EXTEND,)),
              Row(SPECIAL_PERMANENT, (AT_THE_MUNICIPALITY,)), Row(VISITOR | NOBODY, (HAVE_A_CARD,))],
        write_down=[text("変わった日と内容", "The day, and what changed")],
        keep=[text("変更を示す書類（旅券、身分の証明）", "What shows the change (passport, civil-status paper)")],
        contacts=[ask.IMMIGRATION_INFORMATION, ask.CONSULATE],
    ),
    table(
        "card_lost",
        notes=[note("外国でなくしたときは、日本に戻った日から数えます。", "Lost abroad, the count begins on the day of return.", SECONDARY),
               note("後で見つかったら、古いカードは14日以内に返します。", "Found later, the old card is returned within 14 days.", CARD_RETURN)],
        rows=[Row(EVERYBODY - VISITOR - SPECIAL_PERMANENT - NOBODY, (NO_CHANGE,), (ways.EXTEND,)),
              Row(SPECIAL_PERMANENT, (AT_THE_MUNICIPALITY,)), Row(VISITOR | NOBODY, (HAVE_A_CARD,))],
        write_down=_LOSS, keep=[text("警察の受理番号、旅券", "Police report number, passport")],
        contacts=[ask.POLICE, ask.IMMIGRATION_INFORMATION, ask.LEGAL_AID],
    ),
    table(
        "card_damaged",
        notes=[note("傷んだカードは交換を申請できます。", "A damaged card can be exchanged on application.", SECONDARY)],
        rows=[Row(EVERYBODY - VISITOR - SPECIAL_PERMANENT - NOBODY, (NO_CHANGE,), (ways.EXTEND,)),
              Row(SPECIAL_PERMANENT, (AT_THE_MUNICIPALITY,)), Row(VISITOR | NOBODY, (HAVE_A_CARD,))],
        write_down=[text("傷んだ日と状態", "When, and in what way")], keep=[text("傷んだカード、旅券", "The card, the passport")],
        contacts=[ask.IMMIGRATION_INFORMATION],
    ),
    table(
        "card_expires",
        notes=[note("カードの有効期間と在留期間は別のものです。", "The card's validity and the period of stay are two things.", MEMORY)],
        rows=[Row(PERMANENT | frozenset({"highly_skilled_professional_ii"}),
                  (note("在留は無期限でも、カードには更新が要ります（満了の3か月前から）。", "The stay has no end, but the card is renewed, from three months before.", SECONDARY),)),
              Row(EVERYBODY - PERMANENT - VISITOR - SPECIAL_PERMANENT - NOBODY - {"highly_skilled_professional_ii"},
                  (note("カードは、ふつう在留期間とともに満了します。", "The card usually ends with the stay.", MEMORY),), (ways.EXTEND,)),
              Row(SPECIAL_PERMANENT, (AT_THE_MUNICIPALITY,)), Row(VISITOR | NOBODY, (HAVE_A_CARD,))],
        write_down=[text("カードの満了日", "The last day of the card")], keep=[text("カード、旅券、写真", "Card, passport, photograph")],
        contacts=[ask.IMMIGRATION_INFORMATION],
        permanent_residence=[note("更新をしないままにしても永住の在留資格そのものは続きますが、届出の義務に触れます。",
                                  "Permanent residence itself goes on where the card is not renewed, but a duty is not met.", MEMORY)],
    ),
    table(
        "stay_expired",
        notes=[HAVE_A_LAWYER,
               note("申請が出ている場合は、満了の後も長くて2か月、在留は続いています。先にそれを確かめてください。",
                    "Where an application is pending the stay goes on for up to two months; check that first.", SPECIAL_PERIOD),
               note("過ぎたばかりなら、事情により、申請を特別に受け付けることがあります（入管の判断）。",
                    "Just after the end the office may take an application for special reasons; it judges.", SECONDARY),
               note("入管に行くと、事情を聞かれ、退去強制の手続が始まります。収容に代わる監理措置があり、手続の中で在留特別許可を申請できます。弁護士が一緒に行くことも、先に連絡することもできます。",
                    "Who goes in is asked questions, and a proceeding begins. There is supervision in place of detention, and special permission can be applied for "
                    "within the proceeding. A lawyer can come along, or call first.", SUPERVISION_BEFORE, SPECIAL_PERMISSION),
               note("満了後に働くことは、事情を難しくします。", "Working after the end makes matters harder.", MEMORY)],
        rows=[Row(NOBODY | ACTIVITY | POSITION, (note("出国命令は、自分から開庁日の執務時間内に出頭した場合などの道です。",
                                                       "A departure order is for those who report themselves in office hours, or as the article says.", DEPARTURE_ORDER),),
                  (ways.SPECIAL_STAY, ways.DEPARTURE)),
              Row(SPECIAL_PERMANENT, (note("特別永住者の在留に期間はありません。", "The stay of special permanent residents has no end.", SECONDARY),))],
        write_down=[text("満了の日、申請の有無、気づいた日", "The last day, whether you applied, when you noticed")],
        keep=[text("在留カード、旅券、家族・学校・仕事を示すもの", "Card, passport, proof of family, school, work")],
        contacts=_LAWYERS,
        permanent_residence=[note("在留の引き続く年数は、ここで途切れることがあります。", "Continuous years can break here.", PR_RULES)],
        family=[note("子の就学と家族の事情は、考慮される事情の例です。", "Children's schooling and family are among the circumstances weighed.", SECONDARY)],
        lawyer_first=True, ends=("left_job", "left_school", "graduated"),
    ),
    table(
        "passport_expired",
        notes=[note("入管への届出の義務はなく、在留資格はそのままです。", "Nothing to notify; the status stays as it is.", MEMORY),
               note("みなし再入国許可には有効な旅券が必要です。取れない事情がある人には、再入国許可書の道があります。",
                    "Special re-entry permission needs a valid passport; who cannot have one may ask for a re-entry permit document.", SPECIAL_RE_ENTRY),
               note("旅券を出せない申請では、その理由を書いた文書を出せます。", "Applications take a statement of why the passport cannot be shown.", SECONDARY)],
        rows=[Row(EVERYBODY - NOBODY, (NO_CHANGE,), (ways.EXTEND_EXPLAINED, ways.RE_ENTRY_PERMIT)),
              Row(NOBODY, (note("身分を示すほかの書類も探せます。", "Other papers of identity can be looked for.", MEMORY),))],
        write_down=[text("満了の日、更新できない理由", "The day, and why it cannot be renewed")], keep=[text("古い旅券、領事館とのやりとり", "The old passport, letters with the consulate")],
        contacts=[ask.CONSULATE, ask.IMMIGRATION_INFORMATION, ask.BAR],
    ),
    table(
        "long_absence",
        notes=[note("みなし再入国許可は1年以内（特別永住者は2年）で、外国では延ばせません。在留期間が先に終わればその日までです。",
                    "Special re-entry permission holds a year (two for special permanent residents), not extended abroad, and not "
                    "past the end of the stay.", SPECIAL_RE_ENTRY),
               note("1年を超えるときは、出国の前に再入国許可を受けます。期限までに戻らないと、永住者でも在留資格は終わります。",
                    "For longer, get a re-entry permit before leaving. Not back in time, a status ends, permanent residence too.", RE_ENTRY),
               note("更新は外国からはできません。", "An extension cannot be filed from abroad.", SECONDARY)],
        rows=[Row(EVERYBODY, (note("期限までに戻らなかったときは、その期限から14日以内にカードを返します。",
                                   "Not back in time, the card is returned within 14 days of that last day.", CARD_RETURN),),
                  spares=("duty.card.return", "duty.special_permanent_resident.return")),
              Row(JAPANESE_FAMILY | PR_FAMILY, (note("本国の家族の看護のための長い出国は、公表された正当な理由の例です。",
                                                      "Long absence to nurse relatives abroad is a published just cause.", JUST_CAUSE),), (ways.RE_ENTRY_PERMIT, ways.EXTEND_EXPLAINED)),
              Row(ACTIVITY, (note("理由のない長い出国は、更新で不利に見られます。", "Long absence without a reason counts against an extension.", SECONDARY),), (ways.RE_ENTRY_PERMIT, ways.EXTEND_EXPLAINED)),
              Row(POSITION - JAPANESE_FAMILY - PR_FAMILY | SPECIAL_PERMANENT, (), (ways.RE_ENTRY_PERMIT,)),
              Row(NOBODY, (note("戻る前に、上陸の道を弁護士に尋ねてください。", "Before returning, ask a lawyer about the ways to land.", MEMORY),), (ways.RETURN_BY_CERTIFICATE,))],
        write_down=[text("出国の日、どの許可で出たか、戻る最後の日", "The day of leaving, the permission used, the last day to be back")],
        keep=[text("航空券、理由を示すもの、送金の記録", "Tickets, proof of the reason, remittances")],
        contacts=[ask.IMMIGRATION_INFORMATION, ask.LEGAL_AID],
        permanent_residence=[note("長い出国は「引き続き」の在留で見られます。今の定めに数字はありません（2027年4月1日以後の申請は改訂後の定め）。",
                                  "Long absence is looked at under continuous residence; the present text gives no number (filings from "
                                  "1 April 2027: the revised text).", PR_RULES)],
        family=[note("家族だけが残るときは、扶養と同居が見られます。", "Where family stays behind, support and the common home are looked at.", MEMORY)],
    ),
    table(
        "died",
        notes=[note("ここに書くのは、残された親族や同居していた人のことです。", "This is for the relatives and those who lived with the person.", MEMORY)],
        rows=[Row(EVERYBODY, (note("カードは郵送でも返せます。", "The card can be sent by post.", SECONDARY),))],
        write_down=[text("亡くなった日と、知った日", "The day of death, and the day you knew")], keep=[text("死亡届の写し、在留カード", "Copy of the death report, the card")],
        contacts=[ask.CITY, ask.PENSION, ask.LEGAL_AID],
        family=[note("家族の在留資格の基礎が変わることがあります。「配偶者の死亡」「扶養者の死亡」も見てください。",
                     "The family's statuses may lose their basis; see the events of a spouse's or a sponsor's death.", MEMORY)],
        ends=("*",),
    ),
)  # fmt: skip
