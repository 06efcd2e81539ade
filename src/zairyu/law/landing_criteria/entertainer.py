"""興行 (kōgyō), Entertainer: the activity, and the row of the landing criteria ordinance in both its versions.

By kind of activity one part of the row applies:

| | until 2023-07-31 | from 2023-08-01 |
|---|---|---|
| stage show: theatre, variety, song, dance, music | 1 (all of イロハ), or one of 2 | 1: one of イロハ |
| another show, sports included | 3 | 2 |
| entertainment that is no show | 4 | 3 |

The conditions themselves are :mod:`zairyu.law.landing_criteria.entertainer_conditions`. 1/イ of the new row,
an organisation that can be relied on and a venue outside the adult-entertainment act, asks neither study nor a
stage nor an amount of pay. The amending ordinance of 2023 has no transitional provision. Texts read: every revision
from 2016-07-22 to 2026-04-01.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, LANDING_CRITERIA
from zairyu.facts import activity, performance
from zairyu.law.landing_criteria import entertainer_conditions as conditions
from zairyu.law.landing_criteria.entertainer_conditions import (
    MORE_PERMISSIONS,
    REWRITTEN,
    ROW,
    new,
    old,
)
from zairyu.law.landing_criteria.first_read import FIRST_READ, since_first_read
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Requirement,
    Text,
    all_of,
    any_of,
    before,
    decide,
    only_if,
    requirement,
    since,
    versions,
)

STATUS_ID: Final = "entertainer"

# --- 入管法別表第一の二: the activity ------------------------------

TABLE: Final = ACT.at(f"別表第一の二/{ROW}", read="2026-06-14")
activity_of_the_table = requirement(
    "act.table_i_2.entertainer",
    cite=TABLE,
    ja="演劇・演芸・演奏・スポーツ等の興行に係る活動、又はその他の芸能活動（経営・管理の活動を除く）",
    en="Activity of shows of theatre, variety, music, sports and the like, or other entertainment (operating or "
    "managing the business left out)",
    when=all_of(
        performance.kind.in_("stage", "other_show", "other_entertainment"),
        ~performance.manages_the_business,
    ),
    evidence=performance.CONTRACT,
)

# --- 令和5年7月31日まで: 一、二 ------------------------------

old_item_1 = requirement(
    "landing_criteria.entertainer.stage_show_until_2023",
    cite=old("1"),
    ja="一　演劇等の興行（二号の場合を除く）：申請人（イ）、契約の相手（ロ）、施設（ハ）のすべて",
    en="(i) Stage show (except in the cases of (ii)): performer (a), organisation (b) and venue (c), all of them",
    when=all_of(conditions.performer, conditions.organisation, conditions.venue),
)
hall = requirement(
    "landing_criteria.entertainer.hall",
    cite=(old("2/ニ"), new("1/ロ/(4)")),
    ja="客席で飲食物を有償で出さず、客の接待をしない施設（非営利の機関が運営し、又は客席の定員（令和5年8月1日からは客席部分の"
    "収容人員）が100人以上）",
    en="A venue where nothing is sold at the seats and guests are not attended to, run by a non-profit organisation or "
    "with a hundred seats or more (from 1 August 2023: an audience area that holds a hundred)",
    when=versions(
        before(REWRITTEN, conditions.hall_by_seats), since(REWRITTEN, conditions.hall_by_capacity)
    ),
    evidence=performance.VENUE,
)
short_and_well_paid = requirement(
    "landing_criteria.entertainer.short_and_well_paid",
    cite=(old("2/ホ"), new("1/ロ/(5)")),
    ja="報酬（団体なら総額）が1日50万円以上で、30日（令和5年7月31日までは15日）を超えない期間の在留",
    en="The show pays 500,000 yen or more a day (a group in all) and the stay is no longer than thirty days (until "
    "31 July 2023: fifteen)",
    when=versions(
        before(REWRITTEN, conditions.fifteen_days), since(REWRITTEN, conditions.thirty_days)
    ),
    evidence=performance.CONTRACT,
)
occasion = requirement(
    "landing_criteria.entertainer.occasion",
    cite=(old("2"), new("1/ロ")),
    ja="公的な主催・学校、文化交流、外国を主題とする施設、ホールなど、短期で高額、のどれか（令和5年7月31日までは二号）",
    en="One of: public host or school, cultural exchange, facility of a foreign theme, hall, short and well paid (item "
    "(ii) until 31 July 2023)",
    when=any_of(
        conditions.public_or_school,
        conditions.cultural_exchange,
        conditions.theme_park,
        hall,
        short_and_well_paid,
    ),
)

# --- 令和5年8月1日から: 一 ------------------------------

ordinary_venue = requirement(
    "landing_criteria.entertainer.ordinary_venue",
    cite=new("1/イ/柱書"),
    ja="風営法2条1項1号から3号までの営業を営む施設以外の施設で、日本の機関との契約に基づいて行われること",
    en="Held, under a contract with an organisation in Japan, at a venue that is no business of items 1 to 3 of the "
    "adult-entertainment act",
    when=all_of(
        performance.contract_with_organisation,
        performance.adult_entertainment.in_("none", "another_item"),
    ),
    evidence=performance.VENUE,
)
reliable_organisation = requirement(
    "landing_criteria.entertainer.reliable_organisation",
    cite=new("1/イ"),
    ja="イ　3年の経験、欠格事由がないこと、報酬の全額支払、適正に行う能力のある機関との契約による、風営法の施設以外での興行",
    en="(a) Contract with an organisation of three years' experience, without ground of exclusion, that paid in full "
    "and is able; at a venue outside the adult-entertainment act",
    when=all_of(
        ordinary_venue,
        conditions.experienced_manager,
        *conditions.ORGANISATION_GROUNDS,
        conditions.all_paid,
        conditions.able,
    ),
)
all_conditions = requirement(
    "landing_criteria.entertainer.performer_organisation_and_venue",
    cite=new("1/ハ"),
    ja="ハ　申請人、契約の相手、施設の要件のすべて",
    en="(c) Performer, organisation and venue: all of their conditions",
    when=all_of(conditions.performer, conditions.organisation, conditions.venue),
)

# --- The row by kind of activity ------------------------------

equal_pay = decide(
    stated=activity.pay >= activity.comparable_pay,
    otherwise=activity.pay_at_least_as_japanese,
)
stage_show = requirement(
    "landing_criteria.entertainer.stage_show",
    cite=(old("1"), old("2"), new("1")),
    ja="演劇・演芸・歌謡・舞踊・演奏の興行をする場合：イロハのどれか（令和5年7月31日までは一号のすべて、又は二号のどれか）",
    en="Stage show: one of (a) to (c) (until 31 July 2023: all of item (i), or one of item (ii))",
    when=since_first_read(
        only_if(
            performance.kind.equals("stage"),
            versions(
                before(REWRITTEN, any_of(old_item_1, occasion)),
                since(REWRITTEN, any_of(reliable_organisation, occasion, all_conditions)),
            ),
        )
    ),
)
other_show = requirement(
    "landing_criteria.entertainer.other_show",
    cite=(old("3"), new("2")),
    ja="その他の興行（スポーツなど）をする場合：日本人が従事する場合に受ける報酬と同等額以上の報酬",
    en="Another show (sports and the like): pay of at least what a Japanese person would receive",
    when=since_first_read(only_if(performance.kind.equals("other_show"), equal_pay)),
    evidence=activity.PAY_EVIDENCE,
)


def _work(slug: str, mark: str, ja: str, en: str) -> Requirement:
    return requirement(
        f"landing_criteria.entertainer.{slug}",
        cite=(old(f"4/{mark}"), new(f"3/{mark}")),
        ja=ja,
        en=en,
        when=performance.entertainment_work.equals(slug),
        evidence=performance.CONTRACT,
    )


WORKS: Final = (
    _work("advertising", "イ", "イ　商品又は事業の宣伝", "(a) Advertising of goods or of a business"),
    _work("broadcast_or_film", "ロ", "ロ　放送番組（有線を含む）又は映画の製作",
          "(b) Making broadcasts (by wire too) or films"),
    _work("commercial_photography", "ハ", "ハ　商業用写真の撮影", "(c) Commercial photography"),
    _work("recording", "ニ", "ニ　商業用の記録媒体への録音・録画",
          "(d) Recording sound or pictures on commercial media"),
)  # fmt: skip
other_entertainment = requirement(
    "landing_criteria.entertainer.other_entertainment",
    cite=(old("4"), new("3")),
    ja="興行でない芸能活動をする場合：イからニまでのどれかで、日本人が従事する場合に受ける報酬と同等額以上の報酬",
    en="Entertainment that is no show: one of (a) to (d), with pay of at least what a Japanese person would receive",
    when=since_first_read(
        only_if(performance.kind.equals("other_entertainment"), all_of(any_of(*WORKS), equal_pay))
    ),
    evidence=activity.PAY_EVIDENCE,
)

STATUS: Final = StatusRules(
    status=STATUS_ID,
    activity=activity_of_the_table,
    criteria=(stage_show, other_show, other_entertainment),
)
RULES: Final = (
    activity_of_the_table,
    stage_show,
    other_show,
    other_entertainment,
    old_item_1,
    occasion,
    reliable_organisation,
    all_conditions,
    *WORKS,
)

# --- What is covered, path by path ------------------------------

_BOTH: Final[tuple[tuple[Requirement, tuple[str, ...], tuple[str, ...]], ...]] = (
    (conditions.studied_abroad, ("1/イ/(2)",), ("1/ハ/(1)/(i)",)),
    (conditions.experience_abroad, ("1/イ/(3)",), ("1/ハ/(1)/(ii)",)),
    (conditions.five_million_a_day, ("1/イ/ただし書",), ("1/ハ/(1)/ただし書",)),
    (conditions.performer, ("1/イ",), ("1/ハ/(1)",)),
    (conditions.experienced_manager, ("1/ロ/(1)",), ("1/イ/(1)", "1/ハ/(2)/(i)")),
    (conditions.five_staff, ("1/ロ/(2)",), ("1/ハ/(2)/(ii)",)),
    (conditions.all_paid, ("1/ロ/(4)",), ("1/イ/(3)", "1/ハ/(2)/(iv)")),
    (conditions.able, (), ("1/イ/(4)",)),
    (conditions.contract_of_200_000_yen, ("1/ロ/柱書",), ("1/ハ/(2)/柱書",)),
    (conditions.ethnic_restaurant, ("1/ロ/ただし書",), ("1/ハ/(2)/ただし書",)),
    (conditions.organisation, ("1/ロ",), ("1/ハ/(2)",)),
    (conditions.for_the_public, ("1/ハ/(1)",), ("1/ハ/(3)/(i)",)),
    (conditions.where_guests_are_attended, ("1/ハ/(2)",), ("1/ハ/(3)/(ii)",)),
    (conditions.five_hosts, ("1/ハ/(2)/(i)",), ("1/ハ/(3)/(ii)/(a)",)),
    (conditions.performers_do_not_host, ("1/ハ/(2)/(ii)",), ("1/ハ/(3)/(ii)/(b)",)),
    (conditions.stage, ("1/ハ/(3)",), ("1/ハ/(3)/(iii)",)),
    (conditions.dressing_room, ("1/ハ/(4)",), ("1/ハ/(3)/(iv)",)),
    (conditions.five_at_venue, ("1/ハ/(5)",), ("1/ハ/(3)/(v)",)),
    (conditions.only_performer_there, ("1/ハ/ただし書",), ("1/ハ/(3)/ただし書",)),
    (conditions.venue, ("1/ハ",), ("1/ハ/(3)",)),
    (conditions.public_or_school, ("2/イ",), ("1/ロ/(1)",)),
    (conditions.cultural_exchange, ("2/ロ",), ("1/ロ/(2)",)),
    (conditions.theme_park, ("2/ハ",), ("1/ロ/(3)",)),
    (hall, ("2/ニ",), ("1/ロ/(4)",)),
    (short_and_well_paid, ("2/ホ",), ("1/ロ/(5)",)),
    (occasion, ("2",), ("1/ロ",)),
    (old_item_1, ("1",), ()),
    (stage_show, (), ("1",)),
    (ordinary_venue, (), ("1/イ/柱書",)),
    (reliable_organisation, (), ("1/イ",)),
    (all_conditions, (), ("1/ハ",)),
    (other_show, ("3",), ("2",)),
    (other_entertainment, ("4",), ("3",)),
    *((rule, (f"4/{mark}",), (f"3/{mark}",)) for rule, mark in zip(WORKS, "イロハニ", strict=True)),
    *(
        (rule, (f"1/ロ/(3)/({roman})",), (f"1/イ/(2)/({roman})", f"1/ハ/(2)/(iii)/({letter})"))
        for rule, roman, letter in zip(
            conditions.ORGANISATION_GROUNDS, ("i", "ii", "iii", "iv", "v"), "abcde", strict=True
        )
    ),
    *(
        (rule, (f"1/ハ/(6)/({roman})",), (f"1/ハ/(3)/(vi)/({letter})",))
        for rule, roman, letter in zip(
            conditions.VENUE_GROUNDS, ("i", "ii", "iii", "iv", "v"), "abcde", strict=True
        )
    ),
)
"""Each rule with its paths until 2023-07-31 and from 2023-08-01."""
COVERS: Final = (
    Covered(ACT, f"別表第一の二/{ROW}", (activity_of_the_table.id,)),
    *(
        Covered(LANDING_CRITERIA, f"{ROW}/{path}", (rule.id,), FIRST_READ, REWRITTEN)
        for rule, before_2023, _ in _BOTH
        for path in before_2023
    ),
    *(
        Covered(LANDING_CRITERIA, f"{ROW}/{path}", (rule.id,), REWRITTEN)
        for rule, _, since_2023 in _BOTH
        for path in since_2023
    ),
)
GAPS: Final = (
    Gap(
        LANDING_CRITERIA.at(
            ROW, read=None, confidence="memory", note="wording before 22 July 2016 not seen"
        ),
        "text_not_seen",
        Text(
            ja="平成28年7月21日までの「興行」の行の本文",
            en="The row Entertainer before 22 July 2016",
        ),
    ),
    Gap(
        new("1/イ/(4)"),
        "judgement",
        Text(
            ja="外国人の興行の業務を適正に遂行する能力は入管が判断する",
            en="Whether an organisation is able to deal properly with shows by foreigners is for the agency to judge",
        ),
    ),
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/1/ハ/(3)/(vi)/(c)", read=MORE_PERMISSIONS),
        "not_encoded",
        Text(
            ja="欠格事由の許可の種類（令和6年6月10日に入管法第5章第3節の2が加わった）は区別せず、一つの事実で尋ねる",
            en="Which permissions a ground of exclusion names (Chapter V, Section 3-2 of the Act from 10 June 2024) is "
            "not told apart, but asked as one fact",
        ),
    ),
)
