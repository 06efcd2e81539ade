"""入管法19条の10-19条の15, 23条: the residence card: changed items, renewal, loss, damage, return, carrying it.

The window for renewing a card that does not run with the stay: until 2026-06-13 two months before its
expiry (six where it ends by the sixteenth-birthday rule), from 2026-06-14 three months. Children's cards
issued before that day keep six (supplementary provisions of Act 59 of 2024, Art. 2(2)); other cards keep
their validity but not the old window. On which day a card ends is :mod:`zairyu.law.act.article_19_5`'s.
"""

from __future__ import annotations

from typing import Final

from zairyu.calendar import Period
from zairyu.citations import ACT, ACT_59_OF_2024
from zairyu.facts import person, position, residence
from zairyu.law.duties.writing import (
    AGENCY,
    CARD_NOT_APPLIED_FOR,
    CARD_NOT_RETURNED,
    FALSE_NOTIFICATION,
    FOURTEEN_DAYS,
    LATE,
    NOT_NOTIFIED,
    RESIDENT,
    SPECIAL,
    act,
    place,
)
from zairyu.law.happenings import Duty, Numbered
from zairyu.law.register import Covered, Gap
from zairyu.logic import Expr, Text, all_of, any_of

NEW_CARD: Final = "2026-06-14"
"""Since this day cards of permanent residents run to the tenth (fifth) birthday, all others with the stay."""
BEFORE: Final = act("19-11/1", "2025-06-01", until=NEW_CARD)
KEEPS_SIX_MONTHS: Final = ACT_59_OF_2024.at("附則/2/2", read=NEW_CARD, confidence="official")

CARD_APART_FROM_STAY: Final = residence.status_held.in_(
    "permanent_resident", "highly_skilled_professional_ii"
)
"""Whose card ends on a day of its own: the stay has no end."""

changed_details = Duty(
    "duty.card.changed_details",
    Text(
        ja="氏名・生年月日・性別・国籍（地域）が変わったときの届出：14日以内。新しい在留カードが渡される",
        en="Notify a change of name, date of birth, sex or nationality (region) within fourteen days; a new card is given",
    ),
    who=RESIDENT,
    triggers=("changed_personal_details", "acquired_nationality"),
    within=FOURTEEN_DAYS,
    where=AGENCY,
    places=(place(act("19-10/1")),),
    penalty=NOT_NOTIFIED,
    penalty_citations=(act("71-5/1/3"), FALSE_NOTIFICATION),
    late=LATE,
)

HAS_HELD_A_CARD: Final = position.holds_or_held_a_card.is_true()
"""The duty to return falls on who was given a card, also when no longer a resident."""

_LATE_CARD: Final = Text(
    ja="有効期間が終わる日までです。過ぎても在留資格そのものはなくなりませんが、窓口で早めに手続できます。"
    + LATE.ja,
    en="Its last day is the day on which the card expires. The status itself does not end with the card. "
    + LATE.en,
)


def _renewal(
    slug: str,
    months: int,
    text: Text,
    who: Expr,
    places: tuple[Numbered, ...],
    opened_before: Period | None = None,
) -> Duty:
    return Duty(
        f"duty.card.renewal_{slug}",
        text,
        who=who,
        triggers=("card_expires",),
        within=None,
        opens=Period(months=months),
        opened_before=opened_before,
        where=AGENCY,
        places=places,
        penalty=CARD_NOT_APPLIED_FOR,
        penalty_citations=(act("71-2/1/2"),),
        late=_LATE_CARD,
    )


_CHILD_CARD: Final = position.card_ends_by_sixteenth_birthday.is_true()

renewal_two_months: Final = _renewal(
    "two_months",
    2,
    Text(
        ja="在留カードの有効期間の更新：満了の日の2か月前から満了の日まで（令和8年6月13日まで）",
        en="Renew the card from two months before it expires until that day (until 13 June 2026)",
    ),
    all_of(RESIDENT, CARD_APART_FROM_STAY, ~_CHILD_CARD),
    (place(BEFORE, until=NEW_CARD),),
)
renewal_three_months: Final = _renewal(
    "three_months",
    3,
    Text(
        ja="在留カードの有効期間の更新：満了の日の3か月前から満了の日まで（永住者・高度専門職2号。在留期間の満了の日までのカードは、更新・変更の許可の時に新しくなる）",
        en="Renew the card from three months before it expires until that day (Permanent Resident, HSP(ii); a card that runs "
        "with the stay is replaced when an extension or change is granted)",
    ),
    all_of(RESIDENT, CARD_APART_FROM_STAY, ~_CHILD_CARD),
    (place(act("19-11/1"), NEW_CARD),),
    opened_before=Period(months=2),
)
renewal_six_months: Final = _renewal(
    "six_months",
    6,
    Text(
        ja="16歳の誕生日（の前日）までのカードの有効期間の更新：満了の日の6か月前から満了の日まで（令和8年6月13日までに交付されたカード）",
        en="Renew a card that ends by the sixteenth birthday from six months before it expires until that day (cards issued "
        "until 13 June 2026)",
    ),
    all_of(RESIDENT, _CHILD_CARD),
    (place(BEFORE, until=NEW_CARD), place(KEEPS_SIX_MONTHS, NEW_CARD)),
)

lost = Duty(
    "duty.card.lost",
    Text(
        ja="在留カードの再交付の申請：なくした・盗まれたことを知った日（国外で知ったときは、次に入国した日）から14日以内",
        en="Apply for a new card within fourteen days of knowing that it is lost or stolen (known abroad: of the next entry)",
    ),
    who=RESIDENT,
    triggers=("card_lost",),
    within=FOURTEEN_DAYS,
    where=Text(
        ja=AGENCY.ja + "。警察への遺失届・盗難届の受理番号などがあると示せます",
        en=AGENCY.en + "; the number of the report to the police can be shown",
    ),
    places=(place(act("19-12/1")),),
    penalty=CARD_NOT_APPLIED_FOR,
    penalty_citations=(act("71-2/1/2"),),
    late=Text(
        ja="だれかにカードを取り上げられているときも、再交付を申請できます。" + LATE.ja,
        en="It can be applied for too when somebody keeps the card from its holder. " + LATE.en,
    ),
)
damaged = Duty(
    "duty.card.damaged_ordered",
    Text(
        ja="毀損・汚損したカードの再交付の申請を命じられたとき：命令を受けた日から14日以内",
        en="Where a new card is ordered because the old one is damaged: apply within fourteen days of the order",
    ),
    who=RESIDENT,
    triggers=("card_damaged",),
    within=FOURTEEN_DAYS,
    where=AGENCY,
    places=(place(act("19-13/3")),),
    penalty=CARD_NOT_APPLIED_FOR,
    penalty_citations=(act("71-2/1/2"),),
    late=Text(
        ja="期間が数えられるのは命令を受けた日からです。命令がなければ、再交付は任意に申請できます（1項）。"
        + LATE.ja,
        en="The count begins with an order; without one a new card may be asked for freely (paragraph 1). "
        + LATE.en,
    ),
)

return_card = Duty(
    "duty.card.return",
    Text(
        ja="効力を失った在留カードの返納：中長期在留者でなくなった、カードの有効期間が満了した、再入国許可の有効期間内に戻らなかったときから14日以内",
        en="Return the card within fourteen days after one ceased to be a mid- to long-term resident, it expired, or one did "
        "not come back within the re-entry permit",
    ),
    who=HAS_HELD_A_CARD,
    triggers=("naturalised", "stay_expired", "card_expires", "long_absence", "revoked"),
    within=FOURTEEN_DAYS,
    where=Text(
        ja="地方出入国在留管理局（郵送もできる）", en="Regional immigration office (or by post)"
    ),
    places=(place(act("19-15/1")),),
    penalty=CARD_NOT_RETURNED,
    penalty_citations=(act("71-5/1/3"),),
    late=LATE,
)
return_card_at_once = Duty(
    "duty.card.return_at_once",
    Text(
        ja="在留カードの返納：再入国許可を受けずに出国するとき、新しいカードを受け取ったときは、直ちに",
        en="Return the card at once when leaving without re-entry permission, and on receiving a new card",
    ),
    who=all_of(
        RESIDENT, any_of(~position.leaves_with_re_entry_permission, position.received_new_card)
    ),
    triggers=("long_absence", "permission_granted", "changed_personal_details"),
    within=None,
    where=Text(
        ja="出国のときは空港・港の入国審査官、新しいカードのときは受け取る窓口",
        en="The inspector at the port when leaving; the counter where the new card is received",
    ),
    places=(place(act("19-15/2")),),
    penalty=CARD_NOT_RETURNED,
    penalty_citations=(act("71-5/1/3"),),
    late=LATE,
)
return_card_found = Duty(
    "duty.card.return_found",
    Text(
        ja="なくした後に効力を失った在留カードを見つけたとき：見つけた日から14日以内の返納",
        en="Return a lost card that is found after it ceased to be valid within fourteen days of finding it",
    ),
    who=all_of(HAS_HELD_A_CARD, position.found_void_card),
    triggers=("card_lost",),
    within=FOURTEEN_DAYS,
    where=Text(
        ja="地方出入国在留管理局（郵送もできる）", en="Regional immigration office (or by post)"
    ),
    places=(place(act("19-15/3")),),
    penalty=CARD_NOT_RETURNED,
    penalty_citations=(act("71-5/1/3"),),
    late=Text(
        ja="数え始めは、なくした日ではなく見つけた日です。" + LATE.ja,
        en="The count begins on the day it is found, not on that of the loss. " + LATE.en,
    ),
)
return_card_of_the_dead = Duty(
    "duty.card.return_after_death",
    Text(
        ja="亡くなった人の在留カードの返納（親族又は同居者）：死亡の日（後で見つけたときは見つけた日）から14日以内",
        en="Relatives or those who lived together return the card of somebody who died within fourteen days of the death (of "
        "finding it, if later)",
    ),
    who=position.deceased_held_a_card.is_true(),
    triggers=("died", "spouse_died", "sponsor_died"),
    within=FOURTEEN_DAYS,
    where=Text(
        ja="地方出入国在留管理局（郵送もできる）", en="Regional immigration office (or by post)"
    ),
    places=(place(act("19-15/4")),),
    late=Text(
        ja="この返納をしないことに罰則はありません（71条の5第3号は4項を除いています）。" + LATE.ja,
        en="No penalty is tied to it (Art. 71-5(iii) leaves paragraph 4 out). " + LATE.en,
    ),
)
carry_card = Duty(
    "duty.card.carry",
    Text(
        ja="在留カードを受け取り、16歳からは常に携帯し、求められたら見せること",
        en="Receive the card, from the age of sixteen always carry it, and show it when asked",
    ),
    who=all_of(RESIDENT, person.age >= 16),
    triggers=("entered_japan", "permission_granted", "child_of_age"),
    within=None,
    where=Text(
        ja="入国審査官、入国警備官、警察官、海上保安官などが職務として求めたとき（相手も身分証の提示を求められる）",
        en="When an immigration inspector or control officer, police or coast guard officer asks in the course of duty (who can "
        "be asked for identification too)",
    ),
    places=(place(act("23/2")),),
    penalty=Text(
        ja="携帯しないことについて20万円以下の罰金（75条の3）、受け取らない・見せないことについて1年以下の拘禁刑又は20万円以下の罰金（75条の2）の定めがあります。",
        en="The Act provides for a fine of up to 200,000 yen for not carrying it (Art. 75-3), and up to one year's imprisonment "
        "or such a fine for refusing to receive or show it (Art. 75-2).",
    ),
    penalty_citations=(act("75-3"), act("75-2")),
)
carry_passport = Duty(
    "duty.passport.carry",
    Text(
        ja="在留カードのない人：16歳からは旅券（又は許可書）を常に携帯し、求められたら見せること",
        en="Without a residence card: from the age of sixteen always carry the passport (or the permit in its place), and show "
        "it when asked",
    ),
    who=all_of(~position.mid_to_long_term_resident, ~SPECIAL, person.age >= 16),
    triggers=("entered_japan", "permission_granted", "child_of_age"),
    within=None,
    where=carry_card.where,
    places=(place(act("23/1")),),
    penalty=Text(
        ja="10万円以下の罰金の定めがあります（76条）。",
        en="The Act provides for a fine of up to 100,000 yen (Art. 76).",
    ),
    penalty_citations=(act("76"),),
)

DUTIES: Final = (
    changed_details,
    renewal_two_months,
    renewal_three_months,
    renewal_six_months,
    lost,
    damaged,
    return_card,
    return_card_at_once,
    return_card_found,
    return_card_of_the_dead,
    carry_card,
    carry_passport,
)
RULES: Final = ()
COVERS: Final = tuple(
    Covered(ACT, path, ())
    for path in (
        "19-10/1",
        "19-11/1",
        "19-12/1",
        "19-13/3",
        "19-15/1",
        "19-15/2",
        "19-15/3",
        "19-15/4",
        "23/1",
        "23/2",
        "23/5",
        "71-2/1/2",
        "71-5/1/3",
        "75-2",
        "75-3",
        "76",
    )
)
GAPS: Final = (
    Gap(
        act("19-11/2"),
        "judgement",
        Text(
            ja="やむを得ない理由で更新期間の前に申請できるかは、窓口の判断",
            en="Whether an unavoidable reason allows renewing before the window is for the office",
        ),
    ),
)
