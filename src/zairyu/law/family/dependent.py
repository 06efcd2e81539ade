"""家族滞在: Dependent. The activity of the appended table, then its one row of the landing criteria ordinance.

Whose family: in the table, statuses of tables 1-1 to 1-3 except some, and Student. SSW(i) is left out since that
status exists (2019-04-01); Employment for Skill Development from 2027-04-01 (not seen in a text). In the row,
students only under item 1(a) or (b) of theirs: since 2024-04-26 not those who only learn Japanese.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, ISA_MANUAL, LANDING_CRITERIA
from zairyu.facts import ties
from zairyu.facts.family import TIE_EVIDENCE
from zairyu.law.family.partners import not_de_facto, not_same_sex
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import Text, all_of, any_of, only_if, requirement
from zairyu.statuses.families import FAMILIES

TABLE: Final = (
    ACT.at("別表第一の四/家族滞在", read="2017-01-01", until="2019-04-01"),
    ACT.at("別表第一の四/家族滞在", read="2019-04-01"),
)
ROW: Final = LANDING_CRITERIA.at("家族滞在/柱書", read="2016-07-22")
SINCE_2024: Final = LANDING_CRITERIA.at("留学/1", read="2024-04-26")
EVER_LEFT_OUT: Final = frozenset(
    {"diplomat", "official", "temporary_visitor", "employment_for_skill_development"}
) | FAMILIES["technical_intern_training"] | {"technical_intern_training"}  # fmt: skip
"""Statuses of tables 1-1 to 1-3 that the table has left out as long as it is known."""
SSW_I: Final = "specified_skilled_worker_i"
WHOLES: Final = frozenset({"specified_skilled_worker"})
"""Undivided names nobody holds: which sub-division it is decides."""
WORKING: Final = tuple(
    sorted(
        (FAMILIES["table_1_1"] | FAMILIES["table_1_2"] | FAMILIES["former"])
        - EVER_LEFT_OUT - {SSW_I, "pre_college_student"} - WHOLES
    )
)  # fmt: skip

supporter = requirement(
    "act.table_i_4.dependent.supporter",
    cite=TABLE,
    ja="扶養する人が、別表第一の一から三（外交・公用・特定技能1号・技能実習・短期滞在を除く）又は「留学」で在留していること",
    en="The supporter holds a status of tables 1-1 to 1-3 (not Diplomat, Official, Specified Skilled Worker (i), "
    "Technical Intern Training, Temporary Visitor), or Student",
    when=ties.supporter_status.in_(*WORKING, "cultural_activities", "student"),
    evidence=ties.supporter_status.evidence,
    note=Text(
        ja="家族滞在・研修・特定活動で在留する人の家族は当たりません。永住者・日本人などの家族には別の在留資格があります。",
        en="Families of holders of Dependent, Trainee or Designated Activities do not come under it; families of "
        "permanent residents and Japanese nationals have statuses of their own.",
    ),
)
member = requirement(
    "act.table_i_4.dependent.spouse_or_child",
    cite=(TABLE[-1], ISA_MANUAL.at("家族滞在", read=None, confidence="secondary")),
    ja="配偶者又は子であること（子は、認知された子、養子、成年の子を含む。親・兄弟姉妹は当たらない）",
    en="Is the spouse or a child (recognised, adopted or adult children too); never a parent, brother or sister",
    when=all_of(ties.relation_to_supporter.in_("spouse", "child"), not_de_facto, not_same_sex),
    evidence=TIE_EVIDENCE,
)
valid_spouse = requirement(
    "act.table_i_4.dependent.marriage_is_valid",
    cite=ISA_MANUAL.at("家族滞在", read=None, confidence="secondary"),
    ja="配偶者の場合：婚姻が法律上有効に続いていること（婚姻の国の法律などによる）",
    en="A spouse: the marriage is valid in law and goes on",
    when=only_if(
        ties.relation_to_supporter.equals("spouse"),
        any_of(ties.valid_in_japan, ties.valid_elsewhere),
    ),
    evidence=TIE_EVIDENCE,
)
supported = requirement(
    "act.table_i_4.dependent.supported",
    cite=TABLE[-1],
    ja="扶養を受けること（意思と能力。金額の基準は公表されていない。成年の子の扶養は特に説明が要る）",
    en="Is supported: will and means (no amount is published; support of an adult child needs explaining)",
    when=ties.is_supported,
    evidence=ties.is_supported.evidence,
)
activity = requirement(
    "act.table_i_4.dependent",
    cite=TABLE,
    ja="別表第一の四「家族滞在」：扶養を受ける配偶者又は子として行う日常的な活動",
    en="The activity of Dependent: daily life as a supported spouse or child",
    when=all_of(supporter, member, valid_spouse, supported),
    note=Text(
        ja="働くには資格外活動許可（週28時間まで）が必要です。",
        en="Working needs permission for other activity (up to 28 hours a week).",
    ),
)
row = requirement(
    "landing_criteria.dependent",
    cite=(ROW, SINCE_2024),
    ja="別表第一の一・二の在留資格、文化活動、又は留学（留学の基準1号イ・ロに限る）で在留する人の扶養を受けること",
    en="Supported by a holder of a status of table 1-1 or 1-2, of Cultural Activities, or of Student under item 1(a) "
    "or (b) of that row",
    when=any_of(
        ties.supporter_status.in_(*WORKING, "cultural_activities"),
        all_of(ties.supporter_status.equals("student"), ties.supporter_studies_at_higher_level),
    ),
    evidence=ties.supporter_studies_at_higher_level.evidence,
    note=Text(
        ja="令和6年4月26日から、大学などで専ら日本語教育を受ける留学生は1号ハとなり、その家族は当たりません。",
        en="Since 26 April 2024 students who only learn Japanese at a university or the like come under item 1(c); "
        "their families do not qualify.",
    ),
)

STATUS: Final = StatusRules(status="dependent", activity=activity, criteria=(row,))

RULES: Final = (activity, supporter, member, valid_spouse, supported, row)
COVERS: Final = (
    Covered(ACT, "別表第一の四/家族滞在", (activity.id,), "1990-06-01"),
    Covered(LANDING_CRITERIA, "家族滞在/柱書", (row.id,)),
)
GAPS: Final = (
    Gap(
        TABLE[-1],
        "judgement",
        Text(
            ja="扶養の能力・必要性は入管が判断する（公表された金額の基準はない）",
            en="Means and need of support are for the agency to judge (no amount is published)",
        ),
    ),
    Gap(
        ACT.at("別表第一の四/家族滞在", read="2027-04-01", confidence="memory"),
        "text_not_seen",
        Text(
            ja="令和9年4月1日からの本文（育成就労を除くと考えられる）",
            en="The row from 1 April 2027 (taken to leave out Employment for Skill Development)",
        ),
    ),
)
