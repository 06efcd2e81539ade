"""Appended table 1 (four): study, training without pay, and family, for which landing criteria are set."""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text
from zairyu.statuses.model import Status
from zairyu.statuses.writing import (
    CARD_IF_LONGER,
    CERTIFICATE,
    COUNTS_NEITHER,
    CRITERIA,
    MEMORY,
    NOTICE_ORGANISATION,
    NOTICE_SPOUSE,
    SPONSORS,
    THREE_MONTHS,
    by_case,
    cap,
    listed,
    listed_case,
    no_sponsor,
    status,
)

__all__ = ["TABLE_1_4"]

TABLE: Final = "別表第一の四"

student: Final = status(
    "student",
    "留学",
    "Student",
    table=TABLE,
    activity=Text(
        ja="小学校から大学まで、高等専門学校、特別支援学校、専修学校、各種学校（日本語学校など）で教育を受ける活動",
        en="Study at a school from elementary school to university, a college of technology, a special needs, "
        "vocational or miscellaneous school (such as a Japanese language school)",
    ),
    periods=(
        listed("2Y3M 2Y 1Y3M 1Y 6M", "留学", "2010-07-01", "2012-07-09", confidence=MEMORY),
        listed(
            "4Y3M 4Y 3Y3M 3Y 2Y3M 2Y 1Y3M 1Y 6M 3M",
            "留学",
            "2012-07-09",
            "2021-03-30",
            start_confidence=MEMORY,
        ),
        cap("4Y3M", "留学", "2021-03-30"),
    ),
    work="none",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_ORGANISATION,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_NEITHER,
    predecessors=("pre_college_student",),
    aliases=("留学生",),
    notes=(
        Text(
            ja="2010年7月1日に「就学」と一つになり、2015年1月1日に小学校・中学校が加わりました。",
            en="Merged with Pre-college Student on 1 July 2010; elementary and junior high schools since "
            "1 January 2015.",
        ),
        Text(
            ja="包括的な資格外活動許可は週28時間まで、学則による長期休業中は1日8時間までで、在籍している間に限ります。",
            en="A comprehensive permission for other activity covers 28 hours a week, eight a day in long school "
            "holidays, only while enrolled.",
        ),
    ),
)
trainee: Final = status(
    "trainee",
    "研修",
    "Trainee",
    table=TABLE,
    activity=Text(
        ja="日本の機関に受け入れられて技能等を身に付ける活動（技能実習1号と留学を除く）",
        en="Acquiring skills at a receiving organisation in Japan (other than intern training (i) and Student)",
    ),
    periods=(
        listed("1Y 6M 3M", "研修", "2012-07-09", "2023-03-31", start_confidence=MEMORY),
        by_case(
            listed_case(
                "particle_therapy",
                "2Y 1Y 6M 3M",
                ja="診療用粒子線照射装置の臨床修練をする医師・看護師など",
                en="Clinical trainees in particle-beam therapy and the physicists with them",
            ),
            listed_case("other", "1Y 6M 3M", ja="その他の人", en="Others"),
            row="研修",
            start="2023-03-31",
        ),
    ),
    work="none",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_ORGANISATION,
    inactivity=THREE_MONTHS,
    sponsors=no_sponsor(
        "研修の人の家族は、家族滞在の対象ではありません。",
        "Of this table only Student is named among the sponsors.",
    ),
    counts=COUNTS_NEITHER,
)
dependent: Final = status(
    "dependent",
    "家族滞在",
    "Dependent",
    table=TABLE,
    activity=Text(
        ja="就労の在留資格（外交・公用・特定技能1号・技能実習を除く）、文化活動、留学で在留する人の扶養を受ける"
        "配偶者又は子の日常的な活動",
        en="Daily life as the supported spouse or child of a holder of a work status (not Diplomat, Official, SSW(i) "
        "or Technical Intern Training), Cultural Activities or Student",
    ),
    periods=(
        listed(
            "5Y 4Y3M 4Y 3Y3M 3Y 2Y3M 2Y 1Y3M 1Y 6M 3M",
            "家族滞在",
            "2012-07-09",
            "2021-03-30",
            start_confidence=MEMORY,
        ),
        cap("5Y", "家族滞在", "2021-03-30"),
    ),
    work="none",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_SPOUSE,
    inactivity=THREE_MONTHS,
    sponsors=no_sponsor(
        "家族滞在の人の扶養による家族滞在はありません。", "Nobody holds Dependent on a Dependent."
    ),
    counts=COUNTS_NEITHER,
    aliases=("家族", "dependant"),
    notes=(
        Text(
            ja="特定技能1号の人は、2019年4月1日の創設のときから扶養者に含まれません。",
            en="SSW(i) has been left out of the sponsors since it was set up on 1 April 2019.",
        ),
        Text(
            ja="配偶者と子は、法律上は同じ在留資格です。",
            en="Spouse and child are one status in law.",
        ),
    ),
)

TABLE_1_4: Final[tuple[Status, ...]] = (student, trainee, dependent)
