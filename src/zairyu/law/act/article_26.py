"""入管法26条, 26条の2, 規則29条の4: the re-entry permit (再入国許可) and special re-entry permission (みなし再入国許可).

A permit can be given to whoever stays in Japan otherwise than on a mere landing permission and means to return
by the end of the stay; it is discretionary. Special re-entry permission needs no application: who meets Art. 26-2(1), and
is none of those of Regulations 29-4, has it by declaring at departure that they will return. How long one may
be away is counted in the calendar.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, REGULATIONS, SPR_ACT
from zairyu.facts import position, re_entry, residence
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    before,
    constant,
    only_if,
    requirement,
    scheme,
    since,
    versions,
)

READ: Final = "2026-06-14"
FIRST: Final = ACT.at("26-2/1", read=READ)
CARD: Final = Text(ja="在留カード、旅券", en="Residence card, passport")
MONTHS: Final = 3
SPECIAL_BEGAN: Final = "2012-07-09"
SUPERVISION_BEGAN: Final = "2024-06-10"

# --- Art. 26: the permit -----------------------------------------------------------------------------

stays_in_japan = requirement(
    "act.article_26.stays_in_japan",
    cite=ACT.at("26/1", read=READ),
    ja="日本に在留していること（仮上陸や寄港地上陸などの許可だけの人を除く）",
    en="Stays in Japan (not on a provisional landing or a special landing permission only)",
    when=~re_entry.landing_permission_only,
    effect=Effect.REQUIRED,
    evidence=CARD,
)
returns_in_time = requirement(
    "act.article_26.means_to_return",
    cite=ACT.at("26/1", read=READ),
    ja="在留期間（定めのない人は在留できる期間）の満了の日までに、再び入国する意図をもって出国すること",
    en="Leaves meaning to come back by the last day of the stay (of the time one may stay, where it is indefinite)",
    when=re_entry.means_to_return,
    effect=Effect.REQUIRED,
)
permit = scheme(
    "re_entry_permit",
    ja="再入国の許可",
    en="Re-entry permit",
    cite=(ACT.at("26", read=READ), REGULATIONS.at("29", read=READ)),
    items=(stays_in_japan, returns_in_time),
    note=Text(
        ja="許可は裁量です。有効期間は5年（特別永住者は6年）以内で、在留期間の満了の日を超えない運用です。旅券を取れない人は再入国許可書を受けられることがあります。",
        en="The permit is discretionary. It runs for up to five years (special permanent residents six), in practice not beyond the stay. Who "
        "cannot get a passport may be given a re-entry permit booklet.",
    ),
)

# --- Art. 26-2: special re-entry permission -----------------------------------------------------------

exists = requirement(
    "act.article_26_2.exists",
    cite=FIRST,
    ja="2012年7月9日からの出国であること（それより前に、この制度はありません）",
    en="The departure is on or after 9 July 2012 (there was no such permission before)",
    when=versions(
        before(SPECIAL_BEGAN, constant("not_met")), since(SPECIAL_BEGAN, constant("met"))
    ),
    effect=Effect.REQUIRED,
)
holds_a_status = requirement(
    "act.article_26_2.holds_a_status",
    cite=(FIRST, SPR_ACT.at("23/2", read=READ)),
    ja="在留資格をもって在留していること（特別永住者も使える）",
    en="Stays with a status of residence (special permanent residents can use it too)",
    when=~residence.status_held.equals("none"),
    effect=Effect.REQUIRED,
    evidence=CARD,
)
longer_than_three_months = requirement(
    "act.article_26_2.longer_than_three_months",
    cite=(FIRST, ACT.at("19-3/1/1", read=READ), ACT.at("19-3/1/2", read=READ)),
    ja="3月以下の在留期間、又は短期滞在の人ではないこと（外交・公用の人は使える）",
    en="Not with a period of three months or less, nor a Temporary Visitor (Diplomats and Officials can use it)",
    when=all_of(
        ~residence.status_held.equals("temporary_visitor"),
        only_if(~residence.stay_is_indefinite, residence.period_of_stay > MONTHS),
    ),
    effect=Effect.REQUIRED,
    evidence=CARD,
)
holds_passport = requirement(
    "act.article_26_2.holds_passport",
    cite=FIRST,
    ja="有効な旅券を持っていること（難民旅行証明書では使えない）",
    en="Holds a valid passport (not open on a refugee travel document)",
    when=re_entry.holds_passport,
    effect=Effect.REQUIRED,
    evidence=Text(ja="旅券", en="Passport"),
)
holds_card = requirement(
    "act.article_26_2.card_in_hand",
    cite=(FIRST, SPR_ACT.at("23/2", read=READ)),
    ja="中長期在留者は在留カード、特別永住者は特別永住者証明書を持っていること",
    en="Mid- to long-term residents have the residence card with them (special permanent residents their certificate)",
    when=only_if(position.mid_to_long_term_resident, re_entry.card_in_hand),
    effect=Effect.REQUIRED,
    evidence=CARD,
)
declares = requirement(
    "act.article_26_2.declares",
    cite=FIRST,
    ja="出国の時に、入国審査官に再び入国する意図を表明すること",
    en="Declares to the inspector at departure that they will return",
    when=re_entry.means_to_return,
    effect=Effect.REQUIRED,
    evidence=Text(ja="再入国用の出国記録カードの意思表示欄", en="The box on the embarkation card"),
)


no_hearing_notice = requirement(
    "regulations.article_29_4.no_hearing_notice",
    cite=REGULATIONS.at("29-4/1/1", read=READ),
    ja="取消しの意見聴取の通知を受けていないこと（取り消さない旨の通知を受けた人は使える）",
    en="No notice of a hearing on revocation (open again once told that the status is kept)",
    when=~re_entry.hearing_notice,
    effect=Effect.REQUIRED,
)
departure_is_free = requirement(
    "regulations.article_29_4.departure_not_held_back",
    cite=REGULATIONS.at("29-4/1/2", read=READ),
    ja="出国確認の留保の事由に当たると通知されていないこと",
    en="Departure is not held back",
    when=~re_entry.departure_held_back,
    effect=Effect.REQUIRED,
)
no_detention_order = requirement(
    "regulations.article_29_4.no_detention_order",
    cite=REGULATIONS.at("29-4/1/3", read=READ),
    ja="収容令書の発付を受けていないこと",
    en="No detention order",
    when=~re_entry.detention_order,
    effect=Effect.REQUIRED,
)
no_supervision = requirement(
    "regulations.article_29_4.no_supervision",
    cite=REGULATIONS.at("29-4/1/4", read=READ),
    ja="監理措置に付されていないこと（2024年6月10日から）",
    en="Not under a supervisory measure (since 10 June 2024)",
    when=versions(
        before(SUPERVISION_BEGAN, constant("not_applicable")),
        since(SUPERVISION_BEGAN, ~re_entry.under_supervision),
    ),
    effect=Effect.REQUIRED,
)
no_applicant = requirement(
    "regulations.article_29_4.no_applicant",
    cite=REGULATIONS.at("29-4/1/5", read=READ),
    ja="難民認定の申請者・審査請求人としての特定活動ではないこと",
    en="Not in Designated Activities as an applicant for recognition or review",
    when=~re_entry.designated_as_applicant,
    effect=Effect.REQUIRED,
)
not_certified = requirement(
    "regulations.article_29_4.not_certified",
    cite=REGULATIONS.at("29-4/1/6", read=READ),
    ja="再入国の許可を要する者と庁に認定されていないこと",
    en="Not certified by the agency as needing a re-entry permit",
    when=~re_entry.certified_by_agency,
    effect=Effect.REQUIRED,
)
special = scheme(
    "special_re_entry",
    ja="みなし再入国許可",
    en="Special re-entry permission",
    cite=(ACT.at("26-2", read=READ), REGULATIONS.at("29-4", read=READ)),
    items=(
        exists,
        holds_a_status,
        longer_than_three_months,
        holds_passport,
        holds_card,
        declares,
        no_hearing_notice,
        departure_is_free,
        no_detention_order,
        no_supervision,
        no_applicant,
        not_certified,
    ),
    note=Text(
        ja="申請は要りません。出国の日から1年（特別永住者は2年）か、在留期間の満了の日の早い方までに戻ります。国外での延長はなく、戻らないと永住者も在留資格がなくなります。",
        en="No application is made. One is back within one year of departure (special permanent residents two) or by the end of the stay, whichever is "
        "sooner; it is not lengthened abroad, and who is not back in time no longer has the status, permanent residents too.",
    ),
)

RULES: Final = (
    permit,
    stays_in_japan,
    returns_in_time,
    special,
    exists,
    holds_a_status,
    longer_than_three_months,
    holds_passport,
    holds_card,
    declares,
    no_hearing_notice,
    departure_is_free,
    no_detention_order,
    no_supervision,
    no_applicant,
    not_certified,
)
COVERS: Final = (
    Covered(ACT, "26/1", (stays_in_japan.id, returns_in_time.id), "2017-01-01"),
    Covered(
        ACT,
        "26-2/1",
        (
            holds_a_status.id,
            longer_than_three_months.id,
            holds_passport.id,
            holds_card.id,
            declares.id,
        ),
        "2017-01-01",
    ),
    Covered(
        REGULATIONS,
        "29-4/1",
        (
            no_hearing_notice.id,
            departure_is_free.id,
            no_detention_order.id,
            no_supervision.id,
            no_applicant.id,
            not_certified.id,
        ),
        "2024-06-10",
    ),
    Covered(SPR_ACT, "23/2", (holds_a_status.id, holds_card.id), "2017-01-01"),
)
GAPS: Final = (
    Gap(
        ACT.at("26/7", read=READ),
        "judgement",
        Text(
            ja="許可を与えるか、取り消すか（裁量）",
            en="Whether a permit is given, or withdrawn (discretion)",
        ),
    ),
    Gap(
        ACT.at("26-3", read=READ),
        "not_encoded",
        Text(
            ja="指定旅客船で出て戻る短期滞在の人（15日）は、説明で示す",
            en="Temporary Visitors on a designated cruise ship (fifteen days) are told, not tested",
        ),
    ),
)
