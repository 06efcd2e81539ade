"""入管法24条: grounds of deportation, as grounds that an event can bring.

A ground says what could be used from a day; nobody is deported by a ground. A finding (Arts. 47-49) comes
first, special permission (Art. 50) and the departure order (Art. 24-3) stay open as they say. Special
permanent residents are outside Art. 24: their grounds are those of Art. 22 of their own act.
"""

from __future__ import annotations

from typing import Final

from zairyu.calendar import Period
from zairyu.citations import ACT
from zairyu.facts import removal, residence
from zairyu.law.happenings import FIRST_COMPARED, Ground, Numbered, Protection
from zairyu.law.register import Covered, Gap
from zairyu.logic import Expr, Text, all_of
from zairyu.statuses.families import TABLE_1

NEW_PROCEDURE: Final = "2024-06-10"
"""Act 56 of 2023: special permission on application, supervision, the wider departure order."""
REVOCATION_ITEM_5: Final = "2017-01-01"
"""Act 88 of 2016: revocation for another activity, and its ground of deportation."""

LAWYER_TODAY: Final = Text(
    ja="今日、弁護士に相談してください。期限が3日のものがあります。弁護士会の外国人法律相談や当番弁護士に連絡できます。",
    en="See a lawyer today: some of the time limits are three days. The bar associations have legal advice for foreigners, "
    "and duty lawyers for those in custody.",
)
FINDING_FIRST: Final = Text(
    ja="違反調査、入国審査官の認定、口頭審理、異議の申出という手続があり、意見を述べ、弁護士を頼めます。",
    en="An investigation, an inspector's finding, an oral hearing and an objection come first; one can be heard, and have a "
    "lawyer.",
)
MAY_BE_PERMITTED: Final = Text(
    ja="当たると認定されても、特別に在留が許可されることがあります（50条）。約束されるものではありません。",
    en="Also after a finding the stay can be specially permitted (Art. 50); nothing promises it.",
)
FOLLOWS: Final = (LAWYER_TODAY, FINDING_FIRST, MAY_BE_PERMITTED)

NOT_SPECIAL: Final = ~residence.status_held.equals("special_permanent_resident")
OF_TABLE_1: Final = residence.status_held.in_(*sorted(TABLE_1))


def _at(path: str, start: str = FIRST_COMPARED, until: str | None = None) -> tuple[Numbered, ...]:
    return (Numbered(ACT.at(path, read="2026-06-14"), start, until),)


# --- What answers -------------------------------------------------------------------------------------

victim = Protection(
    "deportation.answer.trafficking_victim",
    Text(
        ja="人身取引などで他人の支配下にある人は、この事由から除かれています",
        en="Those under another's control through trafficking in persons or the like are left out of this ground",
    ),
    (ACT.at("24/1/4/イ", read="2026-06-14"), ACT.at("24/1/4/ヌ", read="2026-06-14")),
    holds=removal.trafficking_victim.is_true(),
)
pending_application = Protection(
    "deportation.answer.special_period",
    Text(
        ja="期間内に更新・変更を申請していれば、決定まで（長くて満了から2か月）在留できます（20条6項・21条4項）",
        en="Who filed for an extension or change in time may stay until the decision, at most two months past the end (Arts. "
        "20(6), 21(4))",
    ),
    (ACT.at("20/6", read="2026-06-14"), ACT.at("21/4", read="2026-06-14")),
    evidence=Text(
        ja="申請の受付票、カードの裏の印", en="Receipt of the application, stamp on the card"
    ),
)
departure_order = Protection(
    "deportation.answer.departure_order",
    Text(
        ja="残留だけが理由なら、収容されずに出国する出国命令の道があります（24条の3）",
        en="Where staying too long is the only ground, there is the departure order, without detention (Art. 24-3)",
    ),
    (ACT.at("24-3", read="2026-06-14"),),
)
sentence_is_not_one = Protection(
    "deportation.answer.one_year_or_less",
    Text(
        ja="ちょうど1年までの刑、全部の執行猶予、猶予されない部分が1年以下の一部執行猶予は、この事由に当たりません",
        en="A sentence of up to exactly one year, one wholly suspended, and one of which at most one year is not suspended are "
        "outside this ground",
    ),
    (ACT.at("24/1/4/リ", read="2026-06-14"),),
    holds=~removal.sentenced_over_one_year,
    evidence=Text(ja="判決の写し", en="The judgment"),
)
no_listed_crime = Protection(
    "deportation.answer.no_imprisonment_for_listed_crime",
    Text(
        ja="罰金や、並べられていない罪（過失運転など）の刑は、この事由に当たりません",
        en="Fines, and sentences for crimes not on the list (such as negligent driving), are outside this ground",
    ),
    (ACT.at("24/1/4-2", read="2026-06-14"),),
    holds=~removal.imprisoned_for_listed_crime,
    evidence=Text(ja="判決の写し", en="The judgment"),
)
no_drug_conviction = Protection(
    "deportation.answer.no_drug_conviction",
    Text(
        ja="薬物の罪の有罪判決でなければ、この事由に当たりません（起訴されないことは有罪判決ではありません）",
        en="Without a conviction under the drug laws the ground does not apply (not being charged is no conviction)",
    ),
    (ACT.at("24/1/4/チ", read="2026-06-14"),),
    holds=~removal.convicted_of_drugs,
    evidence=Text(ja="判決の写し", en="The judgment"),
)


def _ground(
    slug: str,
    text: Text,
    path: str,
    *triggers: str,
    who: Expr = NOT_SPECIAL,
    start: str = FIRST_COMPARED,
    after: Period | None = None,
    answers: tuple[Protection, ...] = (),
) -> Ground:
    return Ground(
        f"deportation.{slug}",
        "deportation",
        text,
        who=who,
        triggers=triggers,
        places=_at(path, start),
        after=after,
        answers=answers,
        what_follows=FOLLOWS,
    )


# --- 1 to 3: entry, revocation, papers ------------------------------------------------------------------

illegal_entry = _ground(
    "illegal_entry",
    Text(
        ja="一　有効な旅券を持たずに入国したこと",
        en="(i) Entered without a valid passport or landing permission in view",
    ),
    "24/1/1",
    "entered_without_permission",
)
illegal_landing = _ground(
    "illegal_landing",
    Text(ja="二　上陸の許可を受けずに上陸したこと", en="(ii) Landed without permission to land"),
    "24/1/2",
    "entered_without_permission",
)
revoked_for_deceit = _ground(
    "revoked_for_deceit",
    Text(
        ja="二の二　偽りその他不正の手段による許可（22条の4第1項1号・2号）を理由に取り消されたこと。出国の期間は与えられない",
        en="(ii-2) The status was revoked for deceit (Art. 22-4(1)(i), (ii)); no time to leave is given",
    ),
    "24/1/2-2",
    "revoked",
)
revoked_for_other_activity = _ground(
    "revoked_for_other_activity",
    Text(
        ja="二の三　ほかの活動をしていること（22条の4第1項5号）を理由に、出国の期間を与えられずに取り消されたこと",
        en="(ii-3) The status was revoked for another activity (Art. 22-4(1)(v)) and no time to leave was given",
    ),
    "24/1/2-3",
    "revoked",
    start=REVOCATION_ITEM_5,
)
past_departure_period = _ground(
    "past_departure_period",
    Text(
        ja="二の四　取消しの時に示された出国の期間を過ぎて残ること（期間内の出国は、適法な出国です）",
        en="(ii-4) Staying past the time to leave given on revocation (leaving within it is a lawful departure)",
    ),
    "24/1/2-4",
    "departure_period_ended",
    "revoked",
    answers=(departure_order,),
)
papers_for_others = _ground(
    "papers_for_others",
    Text(
        ja="三　ほかの外国人に不正に許可などを受けさせるために、文書を偽造・提供などしたこと",
        en="(iii) Forged, used or supplied papers so that another foreigner unlawfully gets a permission",
    ),
    "24/1/3",
    "deportation_started",
)
security = _ground(
    "security",
    Text(
        ja="三の二・三の三、四オ-ヨ　テロ、国際約束、暴力的破壊活動、国益・公安を害する行為（多くは法務大臣の認定による）",
        en="(iii-2), (iii-3), (iv)(l)-(o): terror, international commitments, violent subversion, acts against Japan's interest or "
        "public security (mostly by a finding of the Minister)",
    ),
    "24/1/3-2",
    "deportation_started",
)
illegal_employment = _ground(
    "helping_illegal_employment",
    Text(
        ja="三の四　事業で外国人に不法就労をさせ、そのために支配下に置き、又は業としてあっせんしたこと",
        en="(iii-4) Had foreigners work illegally in a business, held them under control for it, or placed them as a business",
    ),
    "24/1/3-4",
    "deportation_started",
)
card_offence = _ground(
    "card_forgery",
    Text(
        ja="三の五　在留カード・特別永住者証明書の偽造・行使、他人名義のカードの使用、自分のカードの貸し渡しなど",
        en="(iii-5) Forging or using a forged residence card or special permanent resident certificate, using another's, giving "
        "one's own to be used",
    ),
    "24/1/3-5",
    "deportation_started",
)

# --- 4: those staying in Japan --------------------------------------------------------------------------

work_outside_status = _ground(
    "work_outside_status",
    Text(
        ja="四イ　許可なく、資格外の報酬を受ける活動を「専ら」行っていると「明らかに」認められること（頼まれた仕事が資格に合わないだけでは足りません）",
        en='(iv)(a) "Clearly" found to do paid activity outside the status "exclusively" without permission (having been put to '
        "some unsuitable task is not enough)",
    ),
    "24/1/4/イ",
    "demoted",
    "worked_outside_status",
    who=all_of(NOT_SPECIAL, OF_TABLE_1),
    answers=(victim,),
)
overstay = _ground(
    "overstay",
    Text(
        ja="四ロ　更新・変更を受けずに、在留期間（特例期間を含む）の後に残ること。満了日の翌日から",
        en="(iv)(b) Staying past the period of stay, the special period included, without an extension or change: from the day "
        "after it ends",
    ),
    "24/1/4/ロ",
    "stay_expired",
    answers=(pending_application, departure_order),
)
trafficking = _ground(
    "trafficking",
    Text(
        ja="四ハ　人身取引などを行い、唆し、助けたこと",
        en="(iv)(c) Committed, incited or aided trafficking in persons",
    ),
    "24/1/4/ハ",
    "deportation_started",
)
passport_act = _ground(
    "passport_act",
    Text(
        ja="四ニ　旅券法23条の罪（1項6号を除く）で刑に処せられたこと",
        en="(iv)(d) Punished under Art. 23 of the Passport Act (not (1)(vi))",
    ),
    "24/1/4/ニ",
    "sentenced",
)
smuggling_of_persons = _ground(
    "smuggling_of_persons",
    Text(
        ja="四ホ　集団密航などの罪（74条から74条の6の3まで、74条の8）で刑に処せられたこと",
        en="(iv)(e) Punished for smuggling people (Arts. 74 to 74-6-3, 74-8)",
    ),
    "24/1/4/ホ",
    "sentenced",
)
unauthorised_work_sentence = _ground(
    "unauthorised_work_sentence",
    Text(
        ja="四ヘ　資格外活動の罪（73条）で拘禁刑に処せられたこと（執行猶予でも。罰金は当たらない）",
        en="(iv)(f) Sentenced to imprisonment, also suspended, for unauthorised work (Art. 73); a fine does not count",
    ),
    "24/1/4/ヘ",
    "sentenced",
    who=all_of(NOT_SPECIAL, OF_TABLE_1),
)
juvenile_over_three_years = _ground(
    "juvenile_over_three_years",
    Text(
        ja="四ト　少年で、長期3年を超える拘禁刑に処せられたこと",
        en="(iv)(g) As a juvenile, sentenced to imprisonment whose longer term is more than three years",
    ),
    "24/1/4/ト",
    "sentenced",
)
drugs = _ground(
    "drugs",
    Text(
        ja="四チ　薬物の法律違反の有罪判決（執行猶予でも、永住者でも）",
        en="(iv)(h) Convicted under the drug laws (also suspended, also a permanent resident)",
    ),
    "24/1/4/チ",
    "sentenced",
    answers=(no_drug_conviction,),
)
over_one_year = _ground(
    "over_one_year",
    Text(
        ja="四リ　無期又は1年を超える拘禁刑（全部執行猶予などを除く）に処せられたこと",
        en="(iv)(i) Sentenced to life or to more than one year of imprisonment (not where wholly suspended)",
    ),
    "24/1/4/リ",
    "sentenced",
    answers=(sentence_is_not_one,),
)
prostitution = _ground(
    "prostitution",
    Text(
        ja="四ヌ　売春に直接関係する業務に従事すること（有罪判決は要らない）",
        en="(iv)(j) Working in what is directly connected with prostitution (no conviction needed)",
    ),
    "24/1/4/ヌ",
    "deportation_started",
    answers=(victim,),
)
helping_illegal_entry = _ground(
    "helping_illegal_entry",
    Text(
        ja="四ル　ほかの外国人の不法入国・上陸や、偽りによる許可を、あおり、唆し、助けたこと",
        en="(iv)(k) Incited or aided another's illegal entry or landing, or permission by deceit",
    ),
    "24/1/4/ル",
    "deportation_started",
)
listed_crime = _ground(
    "listed_crime",
    Text(
        ja="四の二　別表第一の在留資格の人が、並べられた罪（住居侵入、偽造、賭博、殺傷、窃盗、詐欺、危険運転など）で拘禁刑に処せられたこと（執行猶予でも）",
        en="(iv-2) Holding a status of appended table 1, sentenced to imprisonment, also suspended, for a crime of the list "
        "(trespass, forgery, gambling, homicide and injury, theft, fraud, dangerous driving...)",
    ),
    "24/1/4-2",
    "sentenced",
    who=OF_TABLE_1,
    answers=(no_listed_crime,),
)
competitions = _ground(
    "disturbing_competitions",
    Text(
        ja="四の三　短期滞在の人が、国際競技会などに関連して、その場所の近くで人を殺傷・暴行・脅迫し、物を壊したこと",
        en="(iv-3) As a Temporary Visitor, violence, threats or damage near an international competition in connection with it",
    ),
    "24/1/4-3",
    "deportation_started",
    who=residence.status_held.equals("temporary_visitor"),
)
card_or_notice_sentence = _ground(
    "card_or_notice_sentence",
    Text(
        ja="四の四　中長期在留者が、届出やカードの罪（71条の2、75条の2）で拘禁刑に処せられたこと（罰金は当たらない）",
        en="(iv-4) As a mid- to long-term resident, sentenced to imprisonment for offences on notices or cards (Arts. 71-2, "
        "75-2); a fine does not count",
    ),
    "24/1/4-4",
    "sentenced",
)

# --- 5 to 10 -------------------------------------------------------------------------------------------

special_landing = _ground(
    "special_landing",
    Text(
        ja="五から六の四　仮上陸・寄港地上陸・一時庇護などの特別な上陸の条件や期間を守らずに残ること",
        en="(v) to (vi-4): staying beyond the conditions or time of a provisional or special landing (crews, ports of call, "
        "temporary refuge and the like)",
    ),
    "24/1/6",
    "special_landing_ended",
    answers=(departure_order,),
)
sixty_days_over = _ground(
    "sixty_days_over",
    Text(
        ja="七　出生・日本国籍の喪失などから60日を過ぎて、在留資格の取得を受けずに残ること",
        en="(vii) Staying past sixty days from birth, loss of Japanese nationality or the like without acquiring a status",
    ),
    "24/1/7",
    "lost_nationality",
    after=Period(days=60),
    answers=(departure_order,),
)
past_departure_order = _ground(
    "past_departure_order",
    Text(
        ja="八　出国命令の期限を過ぎて残ること",
        en="(viii) Staying past the time limit of a departure order",
    ),
    "24/1/8",
    "departure_order_limit_passed",
    "departure_ordered",
)
departure_order_withdrawn = _ground(
    "departure_order_withdrawn",
    Text(
        ja="九　条件に違反して出国命令が取り消されたこと",
        en="(ix) The departure order was withdrawn for a breach of its conditions",
    ),
    "24/1/9",
    "departure_order_withdrawn",
)
recognition_withdrawn = _ground(
    "recognition_withdrawn",
    Text(
        ja="十　不正の手段や重大な行為を理由に、難民・補完的保護対象者の認定が取り消されたこと",
        en="(x) Recognition as a refugee or for complementary protection was withdrawn for deceit or a grave act",
    ),
    "24/1/10",
    "recognition_withdrawn",
)

GROUNDS: Final = (
    illegal_entry, illegal_landing, revoked_for_deceit, revoked_for_other_activity,
    past_departure_period, papers_for_others, security, illegal_employment, card_offence,
    work_outside_status, overstay, trafficking, passport_act, smuggling_of_persons,
    unauthorised_work_sentence, juvenile_over_three_years, drugs, over_one_year, prostitution,
    helping_illegal_entry, listed_crime, competitions, card_or_notice_sentence, special_landing,
    sixty_days_over, past_departure_order, departure_order_withdrawn, recognition_withdrawn,
)  # fmt: skip
RULES: Final = ()
COVERS: Final = tuple(
    Covered(ACT, str(place.citation.path), (), place.start or "2017-01-01")
    for ground in GROUNDS
    for place in ground.places
)
GAPS: Final = (
    Gap(
        ACT.at("24/1/4-2", read="2026-06-14"),
        "not_encoded",
        Text(
            ja="並べられた罪に当たるかは、罪名から機械的に決めず、一つの事実として尋ねる",
            en="Whether a crime is one of the list is asked as one fact, not read from its name",
        ),
    ),
    Gap(
        ACT.at("24/1/7", read="2026-06-14"),
        "not_encoded",
        Text(
            ja="子の出生からの60日は、親の出来事としては示さない（子の取得の手続と届出が示す）",
            en="The sixty days from a child's birth are shown by the child's acquisition and duties, not as a ground against the "
            "parent",
        ),
    ),
    Gap(
        ACT.at("24/1/5", read="2026-06-14"),
        "not_encoded",
        Text(
            ja="特別な上陸（五、五の二、六の二から六の四）は、6号とまとめて一つの事由として示す",
            en="The items on special landings (v, v-2, vi-2 to vi-4) are shown together with (vi)",
        ),
    ),
)
