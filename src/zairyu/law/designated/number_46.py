"""特定活動告示46号: graduates of Japanese universities and the like in work that uses Japanese.

In force from May 2019 (the day from memory: the 30th); widened on 2024-02-29 to colleges with a bachelor's
degree and certified vocational courses. The designation names the organisation: another one is a change of
status (Act Art. 20(1)). Its family comes under number 47.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import DESIGNATED_ACTIVITIES_NOTICE
from zairyu.facts import activity, graduate_work, languages
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import covered, number, rules_of
from zairyu.law.register import Gap
from zairyu.logic import (
    Effect,
    Text,
    all_of,
    any_of,
    before,
    decide,
    requirement,
    since,
    versions,
)

FIRST: Final = "2019-05-30"
WIDENED: Final = "2024-02-29"
NOTICE: Final = DESIGNATED_ACTIVITIES_NOTICE.at("46", read=None, confidence="secondary")

schooling = requirement(
    "designated_activities.no_46.schooling",
    cite=NOTICE,
    ja="日本の大学・大学院の学位（令和6年2月29日からは、短期大学・高等専門学校と学士の学位、認定された専門課程と高度専門士も）",
    en="A degree of a university or graduate school in Japan (from 29 February 2024 also a junior college or college of "
    "technology with a bachelor's degree, or a certified vocational course with kodo senmonshi)",
    when=versions(
        before(WIDENED, graduate_work.university_degree_in_japan),
        since(
            WIDENED,
            any_of(
                graduate_work.university_degree_in_japan,
                graduate_work.bachelor_after_college,
                graduate_work.certified_course_completed,
            ),
        ),
    ),
    effect=Effect.REQUIRED,
)
japanese = requirement(
    "designated_activities.no_46.japanese",
    cite=NOTICE,
    ja="日本語能力試験N1、BJT480点以上、又は大学・大学院での日本語専攻",
    en="JLPT N1, 480 points or more of the BJT, or a major in Japanese at a university or graduate school",
    when=any_of(languages.shows_n1, graduate_work.majored_in_japanese),
    effect=Effect.REQUIRED,
)
direct_and_full_time = requirement(
    "designated_activities.no_46.direct_and_full_time",
    cite=NOTICE,
    ja="常勤の職員として直接に雇われること（派遣・短時間は除く）",
    en="Employed directly and full-time (no dispatch, no part-time)",
    when=graduate_work.full_time,
    effect=Effect.REQUIRED,
)
pay = requirement(
    "designated_activities.no_46.pay_equal_to_japanese",
    cite=NOTICE,
    ja="日本人が従事する場合に受ける報酬と同等額以上の報酬",
    en="Pay of at least what a Japanese person would receive",
    when=decide(
        stated=activity.pay >= activity.comparable_pay,
        otherwise=activity.pay_at_least_as_japanese,
    ),
    effect=Effect.REQUIRED,
    evidence=activity.PAY_EVIDENCE,
)
work = requirement(
    "designated_activities.no_46.work",
    cite=NOTICE,
    ja="日本語を用いた円滑な意思疎通を要し、大学などで学んだ知識・能力を活用する業務",
    en="Work that needs smooth communication in Japanese and uses what was learned at the school",
    when=all_of(graduate_work.uses_what_was_learned, graduate_work.needs_fluent_japanese),
    effect=Effect.REQUIRED,
)
not_excluded = requirement(
    "designated_activities.no_46.not_excluded",
    cite=NOTICE,
    ja="資格がなければできない業務、風俗関係の業務ではないこと",
    en="Not work reserved to licensed professions, nor of the adult-entertainment kind",
    when=~graduate_work.reserved_or_excluded,
    effect=Effect.REQUIRED,
)

number_46 = number(
    "46",
    schooling,
    japanese,
    direct_and_full_time,
    pay,
    work,
    not_excluded,
    note=Text(
        ja="指定書に機関の名前が書かれます。機関が変わるときは在留資格の変更の申請が必要です。",
        en="The designation names the organisation; another one takes an application for a change of status.",
    ),
)

DESIGNATIONS: Final = (
    Designation(
        "46",
        number_46,
        activity=work,
        kept=(schooling, japanese, direct_and_full_time, pay, work, not_excluded),
    ),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        NOTICE,
        "text_not_seen",
        Text(
            ja="令和6年の改正後の別表第十一の本文の全部と、入管庁のガイドライン（事例）の本文",
            en="The whole words of appended table 11 after 2024, and of the agency's guideline with its examples",
        ),
    ),
)
