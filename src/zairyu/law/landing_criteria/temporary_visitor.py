"""短期滞在 (tanki taizai): Temporary Visitor: the activity of appended table 1-3; no landing criteria, no paid work.

Changing *from* it is Art. 20(3) proviso's (:mod:`zairyu.law.act.article_20`). No certificate of eligibility is
issued for it (Art. 7-2(1)).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, PRACTICE
from zairyu.facts import visit
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import Text, all_of, constant, requirement

TABLE: Final = ACT.at("別表第一の三/短期滞在", read="2026-06-14")
IN_PRACTICE: Final = PRACTICE.at("", read=None, confidence="secondary")

purpose = requirement(
    "act.table_i_3.temporary_visitor.purpose",
    cite=TABLE,
    ja="観光、保養、スポーツ、親族の訪問、見学、講習・会合への参加、業務連絡その他これらに類似する活動",
    en="Sightseeing, recreation, sports, visiting relatives, inspection, a course or meeting, business contact or "
    "something similar",
    when=visit.visit_purpose.in_(
        "sightseeing",
        "recreation",
        "sports",
        "relatives",
        "inspection",
        "lecture_or_meeting",
        "business_contact",
        "similar",
    ),
    evidence=visit.PURPOSE,
)
short = requirement(
    "act.table_i_3.temporary_visitor.short",
    cite=TABLE,
    ja="短期間の滞在であること",
    en="The stay is short",
    when=visit.is_short,
    evidence=visit.PURPOSE,
)
no_pay = requirement(
    "act.table_i_3.temporary_visitor.no_pay",
    cite=ACT.at("19/1/2", read="2026-06-14"),
    ja="収入を伴う事業の運営や報酬を受ける活動をしないこと（業として行わない講演の謝金などを除く）",
    en="Runs no business with income and does no paid work (fees for lectures that are not a trade, and the like, left "
    "out)",
    when=~visit.brings_income,
    evidence=visit.PURPOSE,
)
activity_of_the_table = requirement(
    "act.table_i_3.temporary_visitor",
    cite=TABLE,
    ja="別表第一の三の表「短期滞在」の活動（上陸許可基準はない）",
    en="The activity of Temporary Visitor in appended table 1-3 (no landing criteria)",
    when=all_of(purpose, short, no_pay),
)
longer_stay = requirement(
    "practice.temporary_visitor.longer_stay",
    cite=IN_PRACTICE,
    ja="更新は、人道上の真にやむを得ない事情又はこれに相当する特別の事情がある場合に限ること（実務。更新のときだけ）",
    en="An extension only for humanitarian reasons that cannot be helped, or special ones equal to them (practice; at "
    "an extension only)",
    when=constant("not_applicable"),
    evidence=visit.REASONS,
)
extended = requirement(
    "practice.temporary_visitor.extension",
    cite=IN_PRACTICE,
    ja="更新：人道上の真にやむを得ない事情又はこれに相当する特別の事情があり、入国から通常180日以内であること（実務）",
    en="Extension: humanitarian reasons that cannot be helped or special ones equal to them, normally up to 180 days "
    "from the entry (practice)",
    when=all_of(visit.special_reason_to_stay_longer, visit.days_with_extension <= 180),
    evidence=visit.REASONS,
    note=Text(
        ja="査証免除の取決めで6か月以内の滞在が認められる国の人（メキシコ、アイルランド、英国、オーストリア、スイス、ドイツ、リヒテンシュタイン）は、"
        "別に申請できるとされます。",
        en="Nationals of countries whose visa exemption allows six months (Mexico, Ireland, the United Kingdom, Austria, "
        "Switzerland, Germany, Liechtenstein) are reported to have a way of their own.",
    ),
)

STATUS: Final = StatusRules(
    status="temporary_visitor",
    activity=activity_of_the_table,
    criteria=(longer_stay,),
    at_extension={longer_stay.id: extended},
)
RULES: Final = (activity_of_the_table, purpose, short, no_pay, longer_stay, extended)
COVERS: Final = (Covered(ACT, "別表第一の三/短期滞在", (activity_of_the_table.id,), "2017-01-01"),)
GAPS: Final = (
    Gap(
        IN_PRACTICE,
        "not_encoded",
        Text(
            ja="過去1年間の滞在日数（180日）の見方、査証免除の取決めによる6か月の滞在",
            en="The practice on 180 days within the last year, and stays of six months under visa exemptions",
        ),
    ),
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="短期間の滞在か、類似の活動かは入管が判断する",
            en="What is short and what is similar is judged",
        ),
    ),
)
