"""技能実習 (ginō jisshū): Technical Intern Training (i)(a) to (iii)(b), from 2017-11-01 until it ends on 2027-04-01.

The row of the ordinance asks for one thing: that the plan is accredited. What accreditation asks (Technical
Intern Training Act Art. 9, items 1 to 11) is a scheme of its own, ``technical_intern_training.plan``; the organisation
for technical intern training decides it, not the immigration agency.

| stage | longest plan | test before it | test set as its goal |
|---|---|---|---|
| (i) | 1 year | none | basic grade |
| (ii) | 2 years | goal of (i): basic grade | grade 3, practical part |
| (iii) | 2 years | goal of (ii): grade 3, practical part | grade 2, practical part |

Each stage once: five years at most in all, with a stay at home around the start of (iii). Before 2017-11-01 there
were two long rows for (i) and none for (ii): not modelled. From 2027-04-01 only what the transition of Act 60 of 2024
lets go on.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ACT,
    ACT_60_OF_2024,
    ESD_TRANSITION,
    LANDING_CRITERIA,
    TITP_ACT,
    TITP_REGULATIONS,
    Citation,
)
from zairyu.facts import activity, person, training
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Effect,
    Expr,
    Requirement,
    Text,
    all_of,
    any_of,
    before,
    between,
    constant,
    decide,
    not_encoded,
    only_if,
    requirement,
    scheme,
    since,
    unseen,
    versions,
)

ROW: Final = "技能実習"
SINCE: Final = "2017-11-01"
ENDS: Final = "2027-04-01"
OLD_READ: Final = "2017-06-01"
TABLE: Final = ACT.at("別表第一の二/技能実習", read="2026-06-14", until=ENDS)
TRANSITION: Final = ACT_60_OF_2024.at("", read=None, confidence="secondary")
REGULATIONS: Final = TITP_REGULATIONS.at("", read=None, confidence="official")
DIVISIONS: Final = ("i_a", "i_b", "ii_a", "ii_b", "iii_a", "iii_b")


def _article_9(item: int) -> Citation:
    return TITP_ACT.at(f"9/1/{item}", read="2025-06-01")


# --- 基準省令「技能実習」の行 ------------------------------

plan_accredited = requirement(
    "landing_criteria.technical_intern_training.plan_accredited",
    cite=(
        LANDING_CRITERIA.at(ROW, read=SINCE, until="2019-04-01"),
        LANDING_CRITERIA.at(ROW, read="2019-04-01", until=ENDS),
        TITP_ACT.at("8/1", read="2025-06-01"),
    ),
    ja="技能実習計画が認定されていること（平成29年10月31日までは、1号の長い行の基準があった）",
    en="The technical intern training plan is accredited (until 31 October 2017 two long rows set out what (i) needed)",
    when=versions(
        before(
            SINCE,
            not_encoded(
                ja="平成29年10月31日までの技能実習1号イ・ロの行は入っていません（2号の行はありませんでした）",
                en="The rows of (i)(a) and (i)(b) until 31 October 2017 are not encoded (there was none for (ii))",
            ),
        ),
        since(SINCE, training.plan_accredited),
    ),
    evidence=training.ACCREDITED,
)

# --- 令和6年法律60号附則8条・9条: what goes on after 2027-04-01 ------------------------------

landed_in_time = requirement(
    "act_60_of_2024.technical_intern_landed_in_time",
    cite=TRANSITION,
    ja="令和9年3月31日までに計画の認定を申請し、同年6月30日までに入国して始めること",
    en="The plan was applied for by 31 March 2027, and the person enters and starts by 30 June 2027",
    when=all_of(training.plan_applied_before_reform, training.enters_by_end_of_june_2027),
    evidence=training.ACCREDITED,
)
goes_on_i = requirement(
    "act_60_of_2024.technical_intern_stage_i",
    cite=TRANSITION,
    ja="経過措置（1号）：令和9年4月1日に1号を行っていたこと、又はそれまでに申請した計画で6月30日までに入国すること",
    en="Transition, (i): was doing (i) on 1 April 2027, or enters by 30 June on a plan applied for before",
    when=any_of(training.stage_on_reform_day.equals("i"), landed_in_time),
    evidence=training.CARD,
)
goes_on_ii = requirement(
    "act_60_of_2024.technical_intern_stage_ii",
    cite=TRANSITION,
    ja="経過措置（2号）：令和9年4月1日に1号又は2号を行っていたこと",
    en="Transition, (ii): was doing (i) or (ii) on 1 April 2027",
    when=any_of(
        training.stage_on_reform_day.in_("i", "ii"),
        all_of(
            landed_in_time,
            unseen(
                ja="令和9年4月以後に1号で入国した人が2号に進めるかの本文は確認できていません",
                en="Whether those who entered as (i) after March 2027 may go on to (ii) was not seen in the text",
                open_standard=False,
            ),
        ),
    ),
    evidence=training.CARD,
)
goes_on_iii = requirement(
    "act_60_of_2024.technical_intern_stage_iii",
    cite=(TRANSITION, ESD_TRANSITION.at("4", read=None, confidence="official")),
    ja="経過措置（3号）：令和9年4月1日に3号を行っていたこと、又は2号を行っていて、その日までに1年以上であること",
    en="Transition, (iii): was doing (iii) on 1 April 2027, or was doing (ii) and had done it for one year or more by that "
    "day",
    when=any_of(
        training.stage_on_reform_day.equals("iii"),
        all_of(
            training.stage_on_reform_day.equals("ii"),
            training.stage_ii_months_on_reform_day >= 12,
        ),
    ),
    evidence=training.CARD,
)
GOES_ON: Final = {"i": goes_on_i, "ii": goes_on_ii, "iii": goes_on_iii}

# --- 別表第一の二: the activity of each division ------------------------------


def _first(stage: str) -> Expr:
    """Until 2017-10-31: (i) and (ii) by other words; (iii) did not exist."""
    if stage == "iii":
        return constant("not_met")
    return not_encoded(
        ja="平成29年10月31日までの技能実習の活動の定めは入っていません",
        en="The activity of technical intern training until 31 October 2017 is not encoded",
    )


def _activity(division: str) -> Requirement:
    stage, kind = division.split("_")
    arabic = {"i": "1", "ii": "2", "iii": "3"}[stage]
    letter, type_ja, type_en = {
        "a": ("イ", "企業単独型", "individual enterprise type"),
        "b": ("ロ", "団体監理型", "supervised type"),
    }[kind]
    what = "講習を受け、技能等に係る業務に従事" if stage == "i" else "技能等を要する業務に従事"
    planned = all_of(training.plan_division.equals(division), training.plan_accredited)
    return requirement(
        f"act.table_i_2.technical_intern_training_{division}",
        cite=(TABLE, TRANSITION),
        ja=f"技能実習{arabic}号{letter}（{type_ja}）の認定計画に基づき{what}する活動（令和9年4月1日からは経過措置の対象に限る）",
        en=f"Work{' and courses' if stage == 'i' else ''} under an accredited plan of Technical Intern Training "
        f"({stage})({kind}), {type_en} (from 1 April 2027 only within the transition)",
        when=versions(
            before(SINCE, _first(stage)),
            between(SINCE, ENDS, planned),
            since(ENDS, all_of(planned, GOES_ON[stage])),
        ),
        evidence=training.ACCREDITED,
    )


ACTIVITIES: Final = {division: _activity(division) for division in DIVISIONS}

# --- 技能実習法9条: what accreditation of the plan asks ------------------------------

of_stage_i = training.plan_division.in_("i_a", "i_b")
of_stage_ii = training.plan_division.in_("ii_a", "ii_b")
of_stage_iii = training.plan_division.in_("iii_a", "iii_b")
is_supervised = training.plan_division.in_("i_b", "ii_b", "iii_b")

hard_at_home = requirement(
    "titp_act.article_9.hard_to_acquire_at_home",
    cite=_article_9(1),
    ja="一　本国で修得等が困難な技能等であること",
    en="(i) The skills are hard to acquire at home",
    when=training.hard_to_acquire_at_home,
    evidence=training.PLAN,
)
adult = requirement(
    "titp_regulations.article_10.age",
    cite=REGULATIONS,
    ja="18歳以上であること",
    en="Aged 18 or above",
    when=person.age >= 18,
)
understands = requirement(
    "titp_regulations.article_10.purpose",
    cite=REGULATIONS,
    ja="技能実習の趣旨を理解し、帰国後に修得した技能等を要する業務に就く予定であること",
    en="Understands the purpose, and will do work that needs the skills after returning home",
    when=all_of(training.understands_purpose, training.will_use_skills_at_home),
    evidence=training.PLAN,
)
supervised_entry = requirement(
    "titp_regulations.article_10.supervised_entry",
    cite=REGULATIONS,
    ja="団体監理型：外国で同種の業務の経験（又は特別の事情）があり、本国の公的機関の推薦を受けていること",
    en="Supervised type: the same kind of work abroad (or a special reason), and recommended by a public body of the "
    "home country",
    when=only_if(
        is_supervised,
        all_of(training.same_work_abroad_or_reason, training.recommended_by_public_body),
    ),
    evidence=training.PLAN,
)
stage_once = requirement(
    "titp_regulations.article_10.stage_once",
    cite=REGULATIONS,
    ja="同じ段階の技能実習をしたことがないこと",
    en="Has not done the same stage before",
    when=~training.stage_done_before,
    evidence=training.CARD,
)
home_before_iii = requirement(
    "titp_regulations.article_10.home_before_stage_iii",
    cite=REGULATIONS,
    ja="3号：2号の後に1月以上帰国するか、開始から1年以内に休止して1月以上1年未満帰国すること",
    en="Stage (iii): home for a month or more after (ii), or a suspension within a year of the start for a stay at home "
    "of one month or more and less than a year",
    when=only_if(
        of_stage_iii,
        any_of(training.returned_home_a_month, training.home_stay_in_stage_iii),
    ),
    evidence=training.PASSPORT,
)
contents = requirement(
    "titp_act.article_9.goals_and_contents",
    cite=_article_9(2),
    ja="二　目標と内容が区分ごとの基準に適合すること",
    en="(ii) Goals and contents meet the standard of the division",
    when=all_of(
        training.contents_conform,
        adult,
        understands,
        supervised_entry,
        stage_once,
        home_before_iii,
    ),
    evidence=training.PLAN,
)
length = requirement(
    "titp_act.article_9.length",
    cite=_article_9(3),
    ja="三　期間が、1号は1年以内、2号と3号は2年以内であること",
    en="(iii) The plan lasts one year or less for (i), two years or less for (ii) and (iii)",
    when=all_of(
        only_if(of_stage_i, training.plan_months <= 12),
        only_if(any_of(of_stage_ii, of_stage_iii), training.plan_months <= 24),
    ),
    evidence=training.PLAN,
)
basic_grade = requirement(
    "titp_regulations.article_10.basic_grade",
    cite=REGULATIONS,
    ja="2号：技能検定基礎級（又は相当する評価試験）に合格していること",
    en="Stage (ii): the basic grade of the trade skill test, or a test equal to it, is passed",
    when=training.test_passed >= "basic_grade",
    evidence=training.TEST,
)
grade_3 = requirement(
    "titp_regulations.article_10.grade_3_practical",
    cite=REGULATIONS,
    ja="3号：技能検定3級の実技（又は相当する評価試験）に合格していること",
    en="Stage (iii): the practical part of grade 3, or a test equal to it, is passed",
    when=training.test_passed >= "grade_3_practical",
    evidence=training.TEST,
)
previous_goal = requirement(
    "titp_act.article_9.goal_of_previous_stage",
    cite=_article_9(4),
    ja="四　前の段階の計画で定めた試験の合格の目標を達成していること（2号：基礎級、3号：3級の実技）",
    en="(iv) The test set as the goal of the previous stage is passed (for (ii) the basic grade, for (iii) the practical "
    "part of grade 3)",
    when=all_of(
        only_if(of_stage_ii, all_of(training.previous_goal_achieved, basic_grade)),
        only_if(of_stage_iii, all_of(training.previous_goal_achieved, grade_3)),
    ),
    evidence=training.TEST,
)
evaluation = requirement(
    "titp_act.article_9.evaluation",
    cite=_article_9(5),
    ja="五　修了までに、技能検定・評価試験などで評価を行うこと",
    en="(v) The skills are evaluated by a test or the like before the end",
    when=training.evaluated_before_end,
    evidence=training.PLAN,
)
system = requirement(
    "titp_act.article_9.system_and_equipment",
    cite=_article_9(6),
    ja="六　体制と設備が基準に適合すること",
    en="(vi) System and equipment meet the standard",
    when=training.system_conforms,
    evidence=training.PLAN,
)
responsible = requirement(
    "titp_act.article_9.person_responsible",
    cite=_article_9(7),
    ja="七　事業所ごとに責任者が選任されていること",
    en="(vii) A person responsible is appointed for each workplace",
    when=training.person_responsible,
    evidence=training.PLAN,
)
supervision = requirement(
    "titp_act.article_9.supervision",
    cite=_article_9(8),
    ja="八　団体監理型：計画の作成を指導した監理団体（3号は一般監理事業）の実習監理を受けること",
    en="(viii) Supervised type: supervised by the organisation that guided the plan (for (iii) one generally licensed)",
    when=only_if(is_supervised, training.supervised),
    evidence=training.PLAN,
)
treatment = requirement(
    "titp_act.article_9.pay_and_treatment",
    cite=_article_9(9),
    ja="九　報酬が日本人と同等以上で、待遇が基準に適合すること",
    en="(ix) Pay of at least what a Japanese person would receive, and treatment that meets the standard",
    when=all_of(
        decide(
            stated=activity.pay >= activity.comparable_pay,
            otherwise=activity.pay_at_least_as_japanese,
        ),
        training.conditions_conform,
    ),
    evidence=activity.PAY_EVIDENCE,
)
excellent = requirement(
    "titp_act.article_9.high_standard",
    cite=_article_9(10),
    ja="十　3号：高い水準の基準に適合する（優良な）実習実施者であること",
    en="(x) Stage (iii): an implementer that meets the high standard (an excellent one)",
    when=only_if(of_stage_iii, training.high_standard),
    evidence=training.PLAN,
)
headcount = requirement(
    "titp_act.article_9.headcount",
    cite=_article_9(11),
    ja="十一　技能実習生の数が主務省令で定める数を超えないこと",
    en="(xi) The number of interns does not exceed that of the ordinance",
    when=training.within_headcount,
    evidence=training.PLAN,
)
no_plans_after = requirement(
    "act_60_of_2024.no_new_plans",
    cite=TRANSITION,
    ja="令和9年4月1日からは、新しい計画の認定の申請はできない（2号・3号への移行は経過措置による）",
    en="From 1 April 2027 no plan for entrants can be applied for (plans for (ii) and (iii) by the transition)",
    when=versions(
        before(ENDS, constant("not_applicable")),
        since(
            ENDS,
            all_of(
                ~of_stage_i,
                only_if(of_stage_ii, goes_on_ii),
                only_if(of_stage_iii, goes_on_iii),
            ),
        ),
    ),
)
plan = scheme(
    "technical_intern_training.plan",
    ja="技能実習計画の認定（技能実習法9条）",
    en="Accreditation of a technical intern training plan (Technical Intern Training Act Art. 9)",
    cite=TITP_ACT.at("9/1", read="2025-06-01"),
    items=tuple(
        rule.with_effect(Effect.REQUIRED)
        for rule in (
            hard_at_home,
            contents,
            length,
            previous_goal,
            evaluation,
            system,
            responsible,
            supervision,
            treatment,
            excellent,
            headcount,
            no_plans_after,
        )
    ),
)

STATUS: Final = tuple(
    StatusRules(
        status=f"technical_intern_training_{division}",
        activity=rule,
        criteria=(plan_accredited,),
    )
    for division, rule in ACTIVITIES.items()
)

RULES: Final = (
    plan,
    plan_accredited,
    *ACTIVITIES.values(),
    landed_in_time,
    *GOES_ON.values(),
)
_ITEMS: Final = (
    hard_at_home,
    contents,
    length,
    previous_goal,
    evaluation,
    system,
    responsible,
    supervision,
    treatment,
    excellent,
    headcount,
)
COVERS: Final = (
    Covered(
        ACT,
        "別表第一の二/技能実習",
        tuple(rule.id for rule in ACTIVITIES.values()),
        SINCE,
        ENDS,
    ),
    Covered(LANDING_CRITERIA, f"{ROW}/柱書", (plan_accredited.id,), SINCE, ENDS),
    *(
        Covered(TITP_ACT, f"9/1/{number}", (rule.id,), SINCE, ENDS)
        for number, rule in enumerate(_ITEMS, start=1)
    ),
)
OLD_ITEMS: Final = (
    ("技能実習1号イ", ("1", "2", "3", "4", "5", "5/イ", "5/ロ", "6", "7", "7/イ", "7/イ/(1)", "7/イ/(2)", "7/イ/(3)",
                 "7/イ/(4)", "7/ロ", "7/ロ/(1)", "7/ロ/(2)", "7/ハ", "8", "9", "10", "11")),
    ("技能実習1号ロ", ("1", "2", "3", "4", "5", "6", "6/イ", "6/ロ", "6/ハ", "6/ニ", "7", "8", "8/イ", "8/イ/(1)",
                 "8/イ/(2)", "8/イ/(3)", "8/イ/(4)", "8/ロ", "8/ロ/(1)", "8/ロ/(2)", "8/ハ", "9", "10", "11", "12", "13",
                 "14", "15", "16")),
)  # fmt: skip
"""Every item of the two rows of before 2017-11-01 up to their tables: none of them is modelled."""
_OLD: Final = Text(
    ja="平成29年10月31日までの技能実習1号の行：新しい申請はなく、項目ごとには入れていない（「わからない」と答える）",
    en="The rows of (i) until 31 October 2017: nobody applies under them any more; not encoded item by item (the answer "
    "is unknown)",
)
GAPS: Final = (
    *(
        Gap(LANDING_CRITERIA.at(f"{row}/{item}", read=OLD_READ, until=SINCE), "not_encoded", _OLD)
        for row, items in OLD_ITEMS
        for item in items
    ),
    *(
        Gap(LANDING_CRITERIA.at(row, read=OLD_READ, until=SINCE), "not_encoded", _OLD)
        for row, _ in OLD_ITEMS
    ),
    Gap(
        ACT.at("別表第一の二/技能実習", read="2017-01-01", until=SINCE),
        "not_encoded",
        Text(
            ja="平成29年10月31日までの技能実習の活動",
            en="The activity of technical intern training until 31 October 2017",
        ),
    ),
    Gap(
        REGULATIONS,
        "not_encoded",
        Text(
            ja="業務の割合（必須2分の1以上など）、入国後講習の時間（1号の6分の1、来日前の講習があれば12分の1）、人数枠の表、体制・待遇の細目：計画の"
            "認定で審査され、ここでは適合するかだけを尋ねる",
            en="Shares of tasks (half or more essential), hours of courses (a sixth of (i), a twelfth after a course abroad), "
            "the table of numbers, details of system and treatment: examined at accreditation, here only asked whether "
            "they are met",
        ),
    ),
    Gap(
        TRANSITION,
        "text_not_seen",
        Text(
            ja="技能実習の経過措置（令和6年法律60号附則8条・9条）の本文",
            en="The words of the transition of technical intern training (Act 60 of 2024, supplementary Arts. 8 and 9)",
        ),
    ),
)
