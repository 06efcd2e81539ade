"""入管特例法2条から5条: special permanent residence. A standing in law, not a status of residence.

Who lost Japanese nationality by the peace treaty and has stayed since, and their descendants born and staying in
Japan. The grant is no matter of discretion: within sixty days of the birth at the municipality (Art. 4(2)), and for
holders of a status of appended table 2 other than Permanent Resident (Art. 5(2)).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, SPR_ACT
from zairyu.facts import residence, special_permanent
from zairyu.law.register import Covered, Gap
from zairyu.logic import Effect, Text, all_of, any_of, requirement, scheme

READ: Final = "2026-06-14"
DAYS: Final = 60

lost_by_treaty = requirement(
    "special_act.article_2.lost_nationality_by_treaty",
    cite=SPR_ACT.at("2/1", read=READ),
    ja="平和条約国籍離脱者：昭和20年9月2日以前から引き続き在留する人、又はその後条約発効までに日本で生まれ、親もそうであった人",
    en="Lost nationality by the peace treaty: staying since 2 September 1945 or before; or born in Japan between then and "
    "the treaty to such a parent",
    when=special_permanent.line.equals("lost_by_treaty"),
)
descendant = requirement(
    "special_act.article_2.descendant",
    cite=SPR_ACT.at("2/2", read=READ),
    ja="その子孫：直系の卑属として日本で生まれ、引き続き在留する人（間の世代もみな日本で生まれ在留していたこと）",
    en="Descendant: born in Japan in direct line and staying ever since (each generation between born and staying in "
    "Japan too)",
    when=special_permanent.line.equals("descendant"),
)
by_law = requirement(
    "special_act.article_3.by_law",
    cite=SPR_ACT.at("3", read=READ),
    ja="法定特別永住者：平成3年11月1日に、3条の各号の資格を持っていた人",
    en="By law: those who on 1 November 1991 held one of the positions of Art. 3",
    when=all_of(any_of(lost_by_treaty, descendant), special_permanent.held_on_1991_11_01),
)
without_landing = requirement(
    "special_act.article_4.stays_without_landing",
    cite=SPR_ACT.at("4/1", read=READ),
    ja="出生その他の事由により、上陸の手続なしに在留することとなること",
    en="Comes to stay without landing, by birth or another event",
    when=residence.stays_without_landing,
    effect=Effect.REQUIRED,
)
within_sixty_days = requirement(
    "special_act.article_4.within_sixty_days",
    cite=SPR_ACT.at("4/2", read=READ),
    ja="その日から60日以内に、居住地の市町村の長に申請すること（期限後は4条1項の許可だけで、「許可するものとする」ではない）",
    en="Applied for at the municipality within sixty days of the event (later only Art. 4(1) is left: a permission, not a "
    '"shall")',
    when=residence.days_since_stay_without_landing <= DAYS,
    effect=Effect.REQUIRED,
    note=Text(
        ja="初日を数えない計算です。余裕をもって申請できます。末日が閉庁日のときは翌開庁日まで（21条）。",
        en="Counted without the first day; there is no need to wait. If the last day is a closing day, the next open "
        "day (Art. 21).",
    ),
)
is_descendant = descendant.with_effect(Effect.REQUIRED)
by_birth = scheme(
    "special_permanent_residence.by_birth",
    ja="特別永住許可（4条：出生など）",
    en="Special permanent residence by birth or the like (Art. 4)",
    cite=(SPR_ACT.at("4/2", read=READ), SPR_ACT.at("4/3", read=READ)),
    items=(is_descendant, without_landing, within_sixty_days),
    note=Text(
        ja="要件に当たり期限内に申請すれば「許可するものとする」とされています（4条2項）。裁量ではありません。",
        en="Where this is so and the application is in time it shall be permitted (Art. 4(2)); no discretion.",
    ),
)
holds_table_two = requirement(
    "special_act.article_5.holds_a_status_of_table_2",
    cite=SPR_ACT.at("5/1", read=READ),
    ja="別表第二の在留資格（永住者を除く）で在留すること",
    en="Stays with a status of appended table 2 other than Permanent Resident",
    when=residence.status_held.in_(
        "spouse_or_child_of_japanese_national",
        "spouse_or_child_of_permanent_resident",
        "long_term_resident",
    ),
    effect=Effect.REQUIRED,
)
by_residence = scheme(
    "special_permanent_residence.by_residence",
    ja="特別永住許可（5条：別表第二の在留資格から）",
    en="Special permanent residence from a status of appended table 2 (Art. 5)",
    cite=SPR_ACT.at("5/2", read=READ),
    items=(
        requirement(
            "special_act.article_5.person",
            cite=SPR_ACT.at("5/1", read=READ),
            ja="平和条約国籍離脱者又はその子孫であること",
            en="Lost nationality by the treaty, or is a descendant",
            when=any_of(lost_by_treaty, descendant),
            effect=Effect.REQUIRED,
        ),
        holds_table_two,
    ),
    note=Text(
        ja="申請は入管庁へ。「許可するものとする」とされ、許可されると元の在留資格・期間は効力を失います（5条2項）。",
        en="Filed with the agency; it shall be permitted, and the earlier status and period lapse (Art. 5(2)).",
    ),
)

RULES: Final = (
    lost_by_treaty, descendant, by_law, without_landing, within_sixty_days, by_birth, holds_table_two, by_residence,
)  # fmt: skip
COVERS: Final = (
    Covered(SPR_ACT, "2/1", (lost_by_treaty.id,), "1991-11-01"),
    Covered(SPR_ACT, "2/2", (descendant.id,), "1991-11-01"),
    Covered(SPR_ACT, "3", (by_law.id,), "1991-11-01"),
    Covered(SPR_ACT, "4/1", (without_landing.id,), "1991-11-01"),
    Covered(SPR_ACT, "4/2", (within_sixty_days.id,), "1991-11-01"),
    Covered(SPR_ACT, "5/1", (holds_table_two.id,), "1991-11-01"),
    Covered(SPR_ACT, "5/2", (by_residence.id,), "1991-11-01"),
)
GAPS: Final = (
    Gap(
        SPR_ACT.at("3", read=READ),
        "not_encoded",
        Text(
            ja="3条各号（旧法の資格）の細目は一つの事実として尋ねる",
            en="The positions under older laws of Art. 3 are asked as one fact",
        ),
    ),
    Gap(
        ACT.at("2-2/1", read="2026-06-14"),
        "not_encoded",
        Text(
            ja="特別永住者の再入国・証明書（10条以下、23条）は届出の、退去強制（22条）は退去強制の部屋にある",
            en="Re-entry and certificates (Arts. 10 ff., 23) stand with the duties, deportation (Art. 22) with the grounds",
        ),
    ),
)
