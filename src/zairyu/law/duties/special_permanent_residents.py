"""入管特例法4条, 10条-17条: special permanent residents: a child's birth, the certificate, re-entry.

Everything is done at the municipality. There is no duty to carry the certificate or a passport (Art. 17), no
revocation and no organisation duty.
"""

from __future__ import annotations

from typing import Final

from zairyu.calendar import Period
from zairyu.citations import SPR_ACT
from zairyu.facts import events, position
from zairyu.law.duties.writing import (
    FOURTEEN_DAYS,
    LATE,
    MUNICIPALITY_SPECIAL,
    SPECIAL,
    place,
    special_act,
)
from zairyu.law.happenings import Duty
from zairyu.law.register import Covered, Gap
from zairyu.logic import Text, all_of

FINE: Final = Text(
    ja="しないことについて、20万円以下の罰金の定めがあります（特例法32条）。虚偽の届出などは1年以下の拘禁刑又は20万円以下の罰金です（31条）。",
    en="The special act provides for a fine of up to 200,000 yen for not doing it (Art. 32); for false notifications and the "
    "like, up to one year's imprisonment or such a fine (Art. 31).",
)
CERTIFICATE: Final = Text(
    ja="しないことについて、1年以下の拘禁刑又は20万円以下の罰金の定めがあります（特例法31条）。",
    en="The special act provides for up to one year's imprisonment or a fine of up to 200,000 yen for not doing it (Art. 31).",
)

child_born = Duty(
    "duty.special_permanent_resident.birth",
    Text(
        ja="特別永住者の子の特別永住許可の申請：出生の日から60日以内（末日が市区町村の休日なら、その翌日まで在留できる：21条）。期間内の申請は許可するものとされている",
        en="Apply for special permanent residence of the child within sixty days of the birth (the stay without status runs to the "
        "day after where the last day is a holiday of the municipality: Art. 21). Filed in time it is to be permitted by law",
    ),
    who=all_of(
        ~events.child_is_japanese, events.child_of_special_permanent_resident, ~events.born_abroad
    ),
    triggers=("child_born",),
    within=Period(days=60),
    where=MUNICIPALITY_SPECIAL,
    places=(place(special_act("4/2")),),
    late=Text(
        ja="60日を過ぎた申請も1項の許可を受けられることがありますが、「許可するものとする」には当たりません。別表第二の在留資格を得てから5条の許可を受ける方法もあります。",
        en="After sixty days permission under paragraph 1 may still be given, but no longer must be; another way is Art. 5, from a "
        "status of appended table 2.",
    ),
)
address = Duty(
    "duty.special_permanent_resident.address",
    Text(
        ja="住居地の届出：新しい住居に移った日から14日以内",
        en="Notify the new address within fourteen days of moving in",
    ),
    who=SPECIAL,
    triggers=("moved",),
    within=FOURTEEN_DAYS,
    where=MUNICIPALITY_SPECIAL,
    places=(place(special_act("10/2")),),
    penalty=FINE,
    penalty_citations=(special_act("32"), special_act("31")),
    late=LATE,
)
first_address = Duty(
    "duty.special_permanent_resident.first_address",
    Text(
        ja="住居地の記載のない特別永住者証明書を受けた人の届出：住居地を定めた日から14日以内",
        en="Holders of a certificate without an address notify it within fourteen days of settling there",
    ),
    who=all_of(SPECIAL, position.address_never_notified),
    triggers=("permission_granted", "moved"),
    within=FOURTEEN_DAYS,
    where=MUNICIPALITY_SPECIAL,
    places=(place(special_act("10/1")),),
    penalty=FINE,
    penalty_citations=(special_act("32"), special_act("31")),
    late=LATE,
)
details = Duty(
    "duty.special_permanent_resident.details",
    Text(
        ja="氏名・生年月日・性別・国籍（地域）の変更の届出：14日以内",
        en="Notify a change of name, date of birth, sex or nationality (region) within fourteen days",
    ),
    who=SPECIAL,
    triggers=("changed_personal_details", "acquired_nationality"),
    within=FOURTEEN_DAYS,
    where=MUNICIPALITY_SPECIAL,
    places=(place(special_act("11/1")),),
    penalty=FINE,
    penalty_citations=(special_act("32"), special_act("31")),
    late=LATE,
)
BEFORE: Final = SPR_ACT.at("12/1", read="2026-05-21", until="2026-06-14")
renewal = Duty(
    "duty.special_permanent_resident.renewal",
    Text(
        ja="特別永住者証明書の有効期間の更新：満了の日の3か月前から満了の日まで",
        en="Renew the certificate from three months before it expires until that day",
    ),
    who=SPECIAL,
    triggers=("card_expires",),
    within=None,
    opens=Period(months=3),
    opened_before=Period(months=2),
    where=MUNICIPALITY_SPECIAL,
    places=(place(special_act("12/1"), "2026-06-14"),),
    penalty=CERTIFICATE,
    penalty_citations=(special_act("31"),),
    late=LATE,
)
renewal_before = Duty(
    "duty.special_permanent_resident.renewal_two_months",
    Text(
        ja="特別永住者証明書の有効期間の更新：満了の日の2か月前から満了の日まで（令和8年6月13日まで）",
        en="Renew the certificate from two months before it expires until that day (until 13 June 2026)",
    ),
    who=SPECIAL,
    triggers=("card_expires",),
    within=None,
    opens=Period(months=2),
    where=MUNICIPALITY_SPECIAL,
    places=(place(BEFORE, until="2026-06-14"),),
    penalty=CERTIFICATE,
    penalty_citations=(special_act("31"),),
    late=LATE,
)
lost = Duty(
    "duty.special_permanent_resident.lost",
    Text(
        ja="特別永住者証明書の再交付の申請：なくした・盗まれたことを知った日（国外で知ったときは、次に入国した日）から14日以内",
        en="Apply for a new certificate within fourteen days of knowing that it is lost or stolen (known abroad: of the next entry)",
    ),
    who=SPECIAL,
    triggers=("card_lost",),
    within=FOURTEEN_DAYS,
    where=MUNICIPALITY_SPECIAL,
    places=(place(special_act("13/1")),),
    penalty=CERTIFICATE,
    penalty_citations=(special_act("31"),),
    late=LATE,
)
damaged = Duty(
    "duty.special_permanent_resident.damaged_ordered",
    Text(
        ja="毀損・汚損した証明書の再交付の申請を命じられたとき：命令を受けた日から14日以内",
        en="Where a new certificate is ordered because the old one is damaged: apply within fourteen days of the order",
    ),
    who=SPECIAL,
    triggers=("card_damaged",),
    within=FOURTEEN_DAYS,
    where=MUNICIPALITY_SPECIAL,
    places=(place(special_act("14/3")),),
    penalty=CERTIFICATE,
    penalty_citations=(special_act("31"),),
    late=LATE,
)
return_certificate = Duty(
    "duty.special_permanent_resident.return",
    Text(
        ja="効力を失った特別永住者証明書の返納：14日以内（再入国許可を受けずに出国するときは直ちに）",
        en="Return a certificate that ceased to be valid within fourteen days (at once when leaving without re-entry permission)",
    ),
    who=SPECIAL,
    triggers=("naturalised", "card_expires", "long_absence"),
    within=FOURTEEN_DAYS,
    where=Text(ja="地方出入国在留管理局", en="Regional immigration office"),
    places=(place(special_act("16/1")),),
    penalty=FINE,
    penalty_citations=(special_act("32"),),
    late=LATE,
)
show = Duty(
    "duty.special_permanent_resident.show",
    Text(
        ja="特別永住者証明書を受け取り、求められたら見せること（携帯する義務はなく、手元にないときは保管場所などで見せる）",
        en="Receive the certificate and show it when asked (no duty to carry it; where it is not at hand it is shown where it is kept)",
    ),
    who=SPECIAL,
    triggers=("permission_granted", "child_of_age"),
    within=None,
    where=MUNICIPALITY_SPECIAL,
    places=(place(special_act("17/2")),),
    penalty=Text(
        ja="受け取らない・見せることを拒むことについて、1年以下の拘禁刑又は20万円以下の罰金の定めがあります（特例法31条）。",
        en="The special act provides for up to one year's imprisonment or a fine of up to 200,000 yen for refusing to receive or "
        "show it (Art. 31).",
    ),
    penalty_citations=(special_act("31"),),
)
returning = Duty(
    "duty.special_permanent_resident.returning",
    Text(
        ja="再入国許可（6年まで。国外での延長を含め7年まで）又はみなし再入国許可（2年）の期間内に戻ること",
        en="Come back within the re-entry permit (up to six years, seven with the extension abroad) or the special re-entry "
        "permission (two years)",
    ),
    who=all_of(SPECIAL, position.leaves_with_re_entry_permission),
    triggers=("long_absence",),
    within=Period(years=2),
    where=Text(ja="空港・港", en="The port of entry"),
    places=(place(special_act("23/2")),),
    late=Text(
        ja="期間内に戻れないと、特別永住者の地位を失います。みなし再入国許可は国外で延長できません（再入国許可は延長できることがあります）。",
        en="Who is not back in time ceases to be a special permanent resident. The special permission cannot be extended abroad; a "
        "re-entry permit may be.",
    ),
)

DUTIES: Final = (
    child_born,
    first_address,
    address,
    details,
    renewal_before,
    renewal,
    lost,
    damaged,
    return_certificate,
    show,
    returning,
)
RULES: Final = ()
COVERS: Final = tuple(
    Covered(SPR_ACT, path, ())
    for path in ("4/2", "10/1", "10/2", "11/1", "12/1", "13/1", "14/3", "16/1", "17/2", "23/2")
)
GAPS: Final = (
    Gap(
        special_act("17/4"),
        "not_encoded",
        Text(
            ja="携帯の義務がないことは、義務の不存在として説明する",
            en="That nothing need be carried is said, not a duty",
        ),
    ),
    Gap(
        special_act("22/1"),
        "not_encoded",
        Text(
            ja="特別永住者の退去強制事由（内乱・外患・国交の罪、無期・7年を超える刑で大臣の認定のあるもの）",
            en="The grounds on which special permanent residents can be deported (insurrection, foreign aggression, crimes against foreign "
            "relations; life or over seven years with the Minister's finding)",
        ),
    ),
)
