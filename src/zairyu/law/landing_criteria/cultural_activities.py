"""文化活動 (bunka katsudō): Cultural Activities: the activity of appended table 1-3; no landing criteria, no pay."""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, PRACTICE
from zairyu.facts import visit
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import Effect, Text, all_of, requirement

TABLE: Final = ACT.at("別表第一の三/文化活動", read="2026-06-14")

cultural_activity = requirement(
    "act.table_i_3.cultural_activities.activity",
    cite=TABLE,
    ja="学術・芸術の活動、日本特有の文化・技芸の専門的な研究、又は専門家の指導によるその修得",
    en="Academic or artistic activities, specialised research on culture or arts particular to Japan, or learning "
    "them from an expert",
    when=visit.cultural_activity.in_(
        "academic_or_artistic",
        "research_in_japanese_culture",
        "learning_japanese_culture_from_an_expert",
    ),
    evidence=visit.PURPOSE,
)
no_income = requirement(
    "act.table_i_3.cultural_activities.no_income",
    cite=(TABLE, ACT.at("19/1/2", read="2026-06-14")),
    ja="収入・報酬を伴わないこと",
    en="It brings no income or pay",
    when=~visit.brings_income,
    evidence=visit.PURPOSE,
)
not_study = requirement(
    "act.table_i_3.cultural_activities.not_study_or_training",
    cite=TABLE,
    ja="留学・研修の活動に当たらないこと",
    en="It is not the activity of Student or Trainee",
    when=~visit.is_study_or_training,
    evidence=visit.PURPOSE,
)
activity_of_the_table = requirement(
    "act.table_i_3.cultural_activities",
    cite=TABLE,
    ja="別表第一の三の表「文化活動」の活動（上陸許可基準はない）",
    en="The activity of Cultural Activities in appended table 1-3 (no landing criteria)",
    when=all_of(cultural_activity, no_income, not_study),
)
means = requirement(
    "practice.cultural_activities.means",
    cite=PRACTICE.at("", read=None, confidence="memory"),
    ja="滞在中の生活費をまかなえること（実務）",
    en="The costs of the stay are covered (practice)",
    when=visit.means_for_stay,
    effect=Effect.WEIGHS,
    evidence=visit.means_for_stay.evidence,
)

STATUS: Final = StatusRules(
    status="cultural_activities", activity=activity_of_the_table, extra=(means,)
)
RULES: Final = (activity_of_the_table, cultural_activity, no_income, not_study, means)
COVERS: Final = (Covered(ACT, "別表第一の三/文化活動", (activity_of_the_table.id,), "2017-01-01"),)
GAPS: Final = (
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="専門的な研究か、指導者が専門家か、滞在費が足りるかは入管が判断する（実務：計画、指導者の経歴、資力）",
            en="Whether research is specialised, the teacher an expert, and the means enough is judged (practice: plan, "
            "career of the teacher, means)",
        ),
    ),
)
