"""What both rows ask of the person in the same words, and the present stays from which no change is made.

Item 1 (age, health, passport) and items 2 to 5 of the rows of (i) and (ii) read alike; each row cites its own.
The bars of the second part are the agency's guidelines, as practitioners report them: in principle, not law.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import LANDING_CRITERIA, SSW_MANUAL
from zairyu.facts import person, residence, specified_skills
from zairyu.law.register import Gap
from zairyu.law.specified_skills.fields import CREATED, MINISTER
from zairyu.logic import (
    Effect,
    Expr,
    Requirement,
    Text,
    all_of,
    only_if,
    requirement,
    unless,
)

COSTS: Final = Text(ja="徴収費用の説明書", en="Statement of costs collected")
_skills = specified_skills


def of_row(slug: str, row: str, passport: str) -> dict[str, Requirement]:
    """Return the requirements of a row that read alike in both, by subject.

    Parameters
    ----------
    slug
        Part of the ids: ``"specified_skilled_worker_i"``.
    row
        The row of the ordinance.
    passport
        Sub-item of the passport: ``"ホ"`` in (i), ``"ニ"`` in (ii).
    """

    def rule(
        subject: str, path: str, ja: str, en: str, when: Expr, evidence: Text | None = None
    ) -> Requirement:
        return requirement(
            f"landing_criteria.{slug}.{subject}",
            cite=LANDING_CRITERIA.at(f"{row}/{path}", read=CREATED),
            ja=ja,
            en=en,
            when=when,
            evidence=evidence,
        )

    letter = "e" if passport == "ホ" else "d"
    return {
        "age": rule("age", "1/イ", "イ　18歳以上であること", "(a) Aged 18 or over", person.age >= 18),
        "health": rule("health", "1/ロ", "ロ　健康状態が良好であること", "(b) Good health",
            _skills.good_health.is_true(), _skills.good_health.evidence),
        "passport": rule("passport", f"1/{passport}",
            f"{passport}　退去強制の執行に協力する政府又は地域（告示）の旅券を持っていること",
            f"({letter}) A passport of a government or region (by notice) that co-operates in enforcing deportation",
            _skills.accepted_passport.is_true(), _skills.accepted_passport.evidence),
        "deposits": rule("no_deposit_or_penalty", "2",
            "二　本人・家族・親しい人について、保証金などの財産の管理や違約金などの契約がなく、見込まれもしないこと",
            "(ii) No deposit is kept and no penalty agreed, nor expected, of the applicant, family or anybody close",
            ~_skills.deposit_or_penalty),
        "agency_costs": rule("agency_costs_understood", "3",
            "三　外国の機関に費用を支払っている場合：額と内訳を十分に理解して合意していること",
            "(iii) Costs paid to an organisation abroad: agreed to, fully understanding amount and items",
            only_if(_skills.paid_foreign_agency, _skills.agreed_agency_costs),
            _skills.agreed_agency_costs.evidence),
        "home_procedure": rule("home_procedure", "4",
            "四　本国などで守るべき手続がある場合：その手続を経ていること",
            "(iv) Where the home country or region has a procedure: it has been gone through",
            only_if(_skills.home_procedure_exists, _skills.home_procedure_done),
            _skills.home_procedure_done.evidence),
        "regular_costs": rule("regular_costs", "5",
            "五　定期に負担する費用：内容を理解して合意し、額が適正で、明細書が示されること",
            "(v) Regular costs: agreed to with understanding, proper in amount, stated in writing",
            only_if(
                _skills.regular_costs,
                all_of(
                    _skills.agreed_regular_costs,
                    _skills.regular_costs_are_proper,
                    _skills.regular_costs_in_writing,
                ),
            ), COSTS),
    }  # fmt: skip


# --- Present stays from which a change is refused in principle (guidelines) -----------------------------

BARS: Final = SSW_MANUAL.at("在留中の者", read=None)


def _bar(slug: str, ja: str, en: str, when: Expr) -> Requirement:
    return requirement(
        f"guideline.specified_skilled_worker.{slug}",
        cite=BARS,
        ja=ja,
        en=en,
        when=when,
        effect=Effect.REQUIRED_IN_PRINCIPLE,
        departable_by=MINISTER,
    )


in_japan = ~residence.status_held.equals("none")
not_in_a_plan = _bar(
    "not_in_the_middle_of_a_plan",
    "技能実習・研修・日本の食文化海外普及などの計画の途中でないこと（終了の後は変更できる）",
    "Not in the middle of a plan (intern training, training, Japanese food culture); after its end a change is "
    "possible",
    only_if(in_japan, ~_skills.plan_under_way),
)
not_in_a_programme = _bar(
    "not_in_a_fixed_programme",
    "インターンシップ・サマージョブ・製造業の外国従業員・特定伝統料理の特定活動でないこと",
    "Not in Designated Activities for an internship, a summer job, staff of a manufacturer abroad or traditional "
    "cuisine",
    only_if(in_japan, all_of(~_skills.in_fixed_programme, ~_skills.traditional_cooking)),
)
left_school = _bar(
    "not_left_school_poorly",
    "在籍状況が悪く除籍・退学になった留学生でないこと（課程を修了した人、正当な理由のある人を除く）",
    "Not a student expelled or withdrawn for poor enrolment (one who completed a course, or had just cause, left out)",
    only_if(
        in_japan,
        unless(
            ~_skills.left_school_poorly,
            _skills.completed_a_course,
            _skills.good_reason_for_leaving,
        ),
    ),
)
left_training = _bar(
    "not_left_training",
    "技能実習の実習先を無断で離れた人でないこと（正当な理由のある人を除く）",
    "Did not leave intern training without leave (just cause left out)",
    only_if(
        in_japan, unless(~_skills.left_training_without_leave, _skills.good_reason_for_leaving)
    ),
)
PRESENT_STAY: Final = (not_in_a_plan, not_in_a_programme, left_school, left_training)

RULES: Final = PRESENT_STAY
COVERS: Final = ()
GAPS: Final = (
    Gap(
        BARS,
        "text_not_seen",
        Text(
            ja="運用要領の本文：在留中の人の変更の制限の全部（外国人起業活動・創業人材は計画に沿う変更に限るとされる）",
            en="The guidelines' own words on present stays (from start-up activities only a planned change is said to "
            "be possible)",
        ),
    ),
)
