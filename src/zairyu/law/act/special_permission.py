"""入管法50条, 24条の3: special permission to stay (在留特別許可), and the departure order (出国命令).

Special permission is the Minister's alone: the most this test can say is that nothing published bars it. What
paragraph 5 and the guideline of 2024 name is shown as what is weighed, and moves no answer. Until 2024-06-09
it was given in deciding the objection: without an application of its own, and without the proviso.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, SPECIAL_PERMISSION_GUIDELINE, Citation
from zairyu.facts import removal, residence
from zairyu.law.act.deportation import LAWYER_TODAY, NEW_PROCEDURE
from zairyu.law.considerations import CONSIDERATIONS
from zairyu.law.guidelines.change_and_extension import MINISTER
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Effect,
    Expr,
    Requirement,
    Text,
    all_of,
    any_of,
    before,
    constant,
    only_if,
    requirement,
    scheme,
    since,
    unseen,
    versions,
)

READ: Final = "2026-06-14"
OLD: Final = "2023-12-01"
NOW: Final = ACT.at("50", read=READ)
BEFORE: Final = ACT.at("50", read=OLD, until=NEW_PROCEDURE)
GUIDE: Final = SPECIAL_PERMISSION_GUIDELINE.at("", read=NEW_PROCEDURE, confidence="official")
GUIDE_FROM_MEMORY: Final = SPECIAL_PERMISSION_GUIDELINE.at(
    "", read=NEW_PROCEDURE, confidence="memory", note="this factor: from memory"
)

# --- 50条1項-3項 --------------------------------------------------------------------------------------

subject_to_deportation = requirement(
    "act.article_50.subject_to_deportation",
    cite=ACT.at("50/1", read=READ),
    ja="退去強制対象者に当たること（在留資格のある人のための手続ではありません）",
    en="Is subject to deportation (this is no procedure for those who hold a status)",
    when=removal.subject_to_deportation,
    effect=Effect.REQUIRED,
)
before_the_order = requirement(
    "act.article_50.before_the_order",
    cite=ACT.at("50/3", read=READ),
    ja="退去強制令書が出る前であること（出た後は申請できない）",
    en="Before a deportation order (none can be applied for after it)",
    when=versions(
        before(NEW_PROCEDURE, constant("not_applicable")),
        since(NEW_PROCEDURE, ~removal.deportation_order_issued),
    ),
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=MINISTER,
    note=Text(
        ja="職権による許可や、令書の後の再審の願い出は、法律に手続の定めがありません。",
        en="For a permission of the Minister's own motion, or a petition after the order, the Act has no procedure.",
    ),
)
may_apply = requirement(
    "act.article_50.detained_or_supervised",
    cite=ACT.at("50/2", read=READ),
    ja="収容令書で収容されたか、監理措置の決定を受けた人であること（申請による場合。職権で許されることもある）",
    en="Detained under a detention order or placed under supervision (for an application; it may also be given without one)",
    when=versions(
        before(NEW_PROCEDURE, constant("not_applicable")),
        since(NEW_PROCEDURE, removal.detained_or_supervised),
    ),
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=MINISTER,
)
BARRED: Final = any_of(removal.sentenced_over_one_year, removal.security_ground)
not_barred = requirement(
    "act.article_50.proviso",
    cite=ACT.at("50/1/ただし書", read=READ),
    ja="1年を超える実刑、テロ・人身取引・公安などの事由の人は、許可しないことが人道上の配慮に欠ける特別の事情がある場合に限られること",
    en="Those sentenced to more than one year unsuspended, or under grounds of terror, trafficking or public security: only where "
    "special circumstances make a refusal lack humanitarian consideration",
    when=versions(
        before(NEW_PROCEDURE, constant("not_applicable")),
        since(NEW_PROCEDURE, only_if(BARRED, removal.refusal_would_be_inhumane)),
    ),
    effect=Effect.REQUIRED,
)
grounds = requirement(
    "act.article_50.one_of_the_items",
    cite=(ACT.at("50/1/1", read=READ), ACT.at("50/1/5", read=READ)),
    ja="永住者、元日本国民、人身取引の被害者、認定を受けた難民等、又はその他特別に許可すべき事情",
    en="A permanent resident, a former Japanese national, a victim of trafficking, a recognised refugee or person under "
    "complementary protection, or other special circumstances",
    when=any_of(
        residence.status_held.equals("permanent_resident"),
        removal.once_japanese,
        removal.trafficking_victim,
        versions(
            before("2023-12-01", constant("not_met")),
            since(
                "2023-12-01",
                residence.recognised_as.in_("refugee", "complementary_protection"),
            ),
        ),
        removal.special_circumstances,
    ),
    effect=Effect.REQUIRED,
)
discretion = requirement(
    "act.article_50.discretion",
    cite=NOW,
    ja="許可するかどうかは、法務大臣の裁量であること",
    en="Whether to permit is for the Minister's discretion",
    when=unseen(
        ja="どの事情があれば許可されるかを決める公表された規則はない",
        en="No published rule says which circumstances bring a permission",
        open_standard=True,
    ),
    effect=Effect.REQUIRED,
)

# --- 50条5項 and the guideline: what is weighed -----------------------------------------------------------


def _weighs(slug: str, ja: str, en: str, when: Expr, guide: Citation = GUIDE) -> Requirement:
    return requirement(
        f"special_permission.{slug}",
        cite=(guide, ACT.at("50/5", read=READ)),
        ja=ja,
        en=en,
        when=when,
        effect=Effect.WEIGHS,
    )


family = _weighs(
    "family_in_japan",
    "積極：日本人・永住者等の配偶者や、未成年の子と共に暮らす家族の結び付き",
    "In favour: family life here with a Japanese or settled spouse, or a minor child",
    removal.spouse_or_minor_child_here.is_true(),
)
child = _weighs(
    "child_schooled_in_japan",
    "積極：日本で育ち学校に通う子の利益",
    "In favour: the interests of a child who grew up and goes to school here",
    removal.child_schooled_here.is_true(),
)
community = _weighs(
    "community",
    "積極：地域社会との結び付き、貢献",
    "In favour: ties with the community, and contribution to it",
    removal.rooted_in_community.is_true(),
)
humanitarian = _weighs(
    "humanitarian_need",
    "積極：治療や保護など、人道上の配慮の必要",
    "In favour: humanitarian need, such as treatment or protection",
    removal.needs_treatment_or_protection.is_true(),
)
came_forward = _weighs(
    "came_forward",
    "積極：自分から出頭し、申告したこと",
    "In favour: came forward of one's own accord",
    removal.came_forward.is_true(),
    GUIDE_FROM_MEMORY,
)
entry = _weighs(
    "entered_lawfully",
    "入国の経緯：不法入国や偽りの身分での入国は消極に見られる",
    "How one entered: illegal entry or a false identity counts against",
    ~removal.entered_unlawfully,
)
time_without_status = _weighs(
    "time_without_status",
    "在留資格のない期間：長いこと自体は消極に見られる",
    "Time without a status: its length by itself counts against",
    ~removal.long_time_without_status,
)
conduct = _weighs(
    "conduct",
    "素行：刑罰のある違反や、薬物の罪は消極に見られる",
    "Conduct: crimes, and drug crimes above all, count against",
    all_of(~removal.convicted_of_drugs, ~removal.imprisoned_for_listed_crime),
    GUIDE_FROM_MEMORY,
)
FACTORS: Final = (
    family, child, community, humanitarian, came_forward, entry, time_without_status, conduct
)  # fmt: skip

special_permission = scheme(
    "special_permission",
    ja="在留特別許可",
    en="Special permission to stay",
    cite=(NOW, BEFORE, GUIDE),
    items=(
        subject_to_deportation, before_the_order, may_apply, not_barred, grounds, discretion,
        *FACTORS,
    ),
    considerations=CONSIDERATIONS,
    note=LAWYER_TODAY,
)  # fmt: skip

# --- 24条の3: departure order ----------------------------------------------------------------------------

staying_over = requirement(
    "act.article_24_3.ground",
    cite=ACT.at("24-3", read=READ),
    ja="事由が、在留期間などを過ぎた残留（24条2号の4、4号ロ、6号から7号まで）であること",
    en="The ground is staying beyond a time (Art. 24(ii-4), (iv)(b), (vi) to (vii))",
    when=removal.departure_order_ground,
    effect=Effect.REQUIRED,
)
will_to_leave = requirement(
    "act.article_24_3.will_to_leave",
    cite=(ACT.at("24-3/1/1", read=READ), ACT.at("24-3/1/1", read=OLD, until=NEW_PROCEDURE)),
    ja="一　違反調査の前に自ら出頭したか、（令和6年6月10日から）調査の開始後、認定の通知の前に速やかな出国の意思を示したこと",
    en="(i) Came in person before the investigation, or (since 10 June 2024) declared the will to leave promptly after it began "
    "and before the finding was notified",
    when=versions(
        before(NEW_PROCEDURE, removal.will_to_leave.in_("appeared_before_investigation")),
        since(
            NEW_PROCEDURE,
            removal.will_to_leave.in_("appeared_before_investigation", "declared_before_finding"),
        ),
    ),
    effect=Effect.REQUIRED,
    note=Text(
        ja="出頭は、官署の開いている日の執務時間中に、本人がします（規則50条の50）。",
        en="One comes in person, in office hours on an open day (Regulations Art. 50-50).",
    ),
)
no_other_ground = requirement(
    "act.article_24_3.no_other_ground",
    cite=ACT.at("24-3/1/2", read=READ),
    ja="二　ほかの重い事由（24条3号から3号の5まで、4号ハからヨまで、8号、9号）に当たらないこと",
    en="(ii) No graver ground (Art. 24(iii) to (iii-5), (iv)(c) to (o), (viii), (ix))",
    when=~removal.other_ground,
    effect=Effect.REQUIRED,
)
no_listed_crime = requirement(
    "act.article_24_3.no_listed_crime",
    cite=ACT.at("24-3/1/3", read=READ),
    ja="三　入国後に、並べられた罪で拘禁刑（執行猶予も）に処せられていないこと",
    en="(iii) Not sentenced, since entering, to imprisonment (also suspended) for a crime of the list",
    when=~removal.imprisoned_for_listed_crime,
    effect=Effect.REQUIRED,
)
first_time = requirement(
    "act.article_24_3.first_time",
    cite=ACT.at("24-3/1/4", read=READ),
    ja="四　過去に退去強制も、出国命令による出国もないこと",
    en="(iv) Never deported before, nor gone under a departure order",
    when=~removal.removed_before,
    effect=Effect.REQUIRED,
)
certain = requirement(
    "act.article_24_3.certain_to_leave",
    cite=ACT.at("24-3/1/5", read=READ),
    ja="五　速やかに出国することが確実と見込まれること",
    en="(v) Expected as certain to leave promptly",
    when=removal.certain_to_leave,
    effect=Effect.REQUIRED,
)
departure_order = scheme(
    "departure_order",
    ja="出国命令",
    en="Departure order",
    cite=(ACT.at("24-3", read=READ), ACT.at("55-85", read=READ)),
    items=(staying_over, will_to_leave, no_other_ground, no_listed_crime, first_time, certain),
    note=Text(
        ja=LAWYER_TODAY.ja
        + "収容されず、15日以内の期限までに出国し、上陸できない期間は原則1年です。",
        en=LAWYER_TODAY.en
        + " No detention; leaving within a time of up to fifteen days; in principle a ban on landing of one "
        "year.",
    ),
)

RULES: Final = (
    special_permission, subject_to_deportation, before_the_order, may_apply, not_barred, grounds,
    discretion, *FACTORS, departure_order, staying_over, will_to_leave, no_other_ground,
    no_listed_crime, first_time, certain,
)  # fmt: skip
COVERS: Final = (
    Covered(ACT, "50/1", (subject_to_deportation.id, grounds.id), "2017-01-01"),
    Covered(ACT, "50/1/ただし書", (not_barred.id,), NEW_PROCEDURE),
    Covered(ACT, "50/2", (may_apply.id,), NEW_PROCEDURE),
    Covered(ACT, "50/3", (before_the_order.id,), NEW_PROCEDURE),
    Covered(ACT, "50/5", tuple(each.id for each in FACTORS), NEW_PROCEDURE),
    Covered(ACT, "24-3", (departure_order.id,), "2017-01-01"),
)
GAPS: Final = (
    Gap(
        ACT.at("50/6", read=READ),
        "judgement",
        Text(
            ja="与えられる在留資格と在留期間は、個別に決められる",
            en="Which status and period is given is decided case by case",
        ),
    ),
    Gap(
        GUIDE,
        "text_not_seen",
        Text(
            ja="ガイドラインの細目（要約で確認した要素だけを示す）",
            en="The details of the guideline (only the elements seen in a summary are shown)",
        ),
    ),
    Gap(
        BEFORE,
        "not_encoded",
        Text(
            ja="令和6年6月9日までの、異議の裁決の中での判断の手順",
            en="The way it was decided within the objection until 9 June 2024",
        ),
    ),
)
