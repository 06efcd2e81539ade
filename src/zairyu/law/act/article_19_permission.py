"""入管法19条2項: when permission for other activity (資格外活動許可) may be given.

The Act asks that the activity does not impede that of the status and is found appropriate. The agency has
published what it looks at (the general principles); here they stand as reported by two sources. What the
permission then allows is :mod:`zairyu.law.act.article_19`.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, ISA_PROCEDURE_PAGES, PRACTICE, REGULATIONS
from zairyu.facts import activity, other_activity, permissions, residence
from zairyu.law.designated.unlisted_work_lost import company_side, looking
from zairyu.law.guidelines.change_and_extension import good_conduct
from zairyu.law.register import Covered, Gap
from zairyu.logic import Effect, Text, all_of, any_of, only_if, requirement, scheme, unless
from zairyu.statuses.families import TABLE_1, TABLE_1_2

PRINCIPLES: Final = ISA_PROCEDURE_PAGES.at(
    "", read=None, confidence="secondary", note="資格外活動許可の要件（一般原則）"
)
AFTER_LOST_WORK: Final = PRACTICE.at(
    "",
    read=None,
    confidence="secondary",
    note="permission for those who lost work on the company's side",
)
FIFTH: Final = REGULATIONS.at("19/5", read="2026-06-14")

of_table_1 = requirement(
    "act.article_19.status_of_appended_table_1",
    cite=ACT.at("19/2", read="2026-06-14"),
    ja="別表第一の在留資格で在留していること（別表第二の人には制限がなく、許可は要らない）",
    en="Stays under a status of appended table 1 (those of table 2 are not restricted and need no permission)",
    when=residence.status_held.in_(*sorted(TABLE_1)),
    effect=Effect.REQUIRED,
)
does_not_impede = requirement(
    "act.article_19.does_not_impede_the_status",
    cite=(ACT.at("19/2", read="2026-06-14"), PRINCIPLES),
    ja="今の在留資格の活動の遂行を妨げないこと",
    en="It does not impede the activity of the present status",
    when=other_activity.does_not_impede,
    effect=Effect.REQUIRED,
)
lost_work = requirement(
    "principles_of_other_activity.lost_work_on_the_companys_side",
    cite=AFTER_LOST_WORK,
    ja="就労の在留資格の人が会社の都合で（自分の責任によらずに）仕事を失い、就職活動をしていること",
    en="A holder of a work status lost the work on the company's side (without own fault) and looks for work",
    when=all_of(residence.status_held.in_(*sorted(TABLE_1_2)), company_side.when, looking.when),
    evidence=company_side.evidence,
)
keeps_own_activity = requirement(
    "principles_of_other_activity.keeps_own_activity",
    cite=(PRINCIPLES, AFTER_LOST_WORK),
    ja="今の在留資格の活動を行っていること（会社の都合で仕事を失い、就職活動をしている人を除く）",
    en="The activity of the present status is being done (not asked of those who lost their work on the company's side and "
    "look for another)",
    when=unless(activity.activity_performed, lost_work),
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=Text(ja="出入国在留管理庁長官", en="the Commissioner of the agency"),
)
of_tables_1_1_or_1_2 = requirement(
    "principles_of_other_activity.activity_of_tables_1_1_or_1_2",
    cite=PRINCIPLES,
    ja="個別の許可：別表第一の一又は二の活動に当たること（特定技能と技能実習を除く）。包括的な許可では求められない",
    en="Permission for a named activity: it falls under appended table 1-1 or 1-2 (not Specified Skilled Worker nor "
    "Technical Intern Training). Not asked for the comprehensive permission",
    when=only_if(
        other_activity.kind_wanted.equals("individual"),
        other_activity.activity_of_tables_1_1_or_1_2,
    ),
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=Text(ja="出入国在留管理庁長官", en="the Commissioner of the agency"),
)
no_unlawful_activity = requirement(
    "principles_of_other_activity.no_unlawful_activity",
    cite=PRINCIPLES,
    ja="法令に違反する活動でないこと",
    en="The activity breaks no law",
    when=other_activity.activity_is_lawful,
    effect=Effect.REQUIRED,
)
no_adult_entertainment = requirement(
    "principles_of_other_activity.no_adult_entertainment",
    cite=(FIFTH, PRINCIPLES),
    ja="風俗営業等の営業所・業務での活動でないこと（仕事の内容を問わない）",
    en="Not on premises or in a business of the adult-entertainment kind (whatever the job)",
    when=~permissions.in_excluded_business,
    effect=Effect.REQUIRED,
)
no_proceeding = requirement(
    "principles_of_other_activity.no_detention_order_or_hearing_notice",
    cite=PRINCIPLES,
    ja="収容令書の発付や、在留資格の取消しの意見聴取の通知を受けていないこと",
    en="No detention order has been issued, and no notice of a hearing on revocation received",
    when=~other_activity.detention_order_or_hearing_notice,
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=Text(ja="出入国在留管理庁長官", en="the Commissioner of the agency"),
)
employer_agrees = requirement(
    "principles_of_other_activity.organisation_agrees",
    cite=PRINCIPLES,
    ja="契約に基づく在留資格の人は、その機関が同意していること",
    en="Where the status rests on a contract with an organisation, that organisation agrees",
    when=only_if(
        other_activity.status_rests_on_a_contract,
        unless(other_activity.organisation_agrees, lost_work),
    ),
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=Text(ja="出入国在留管理庁長官", en="the Commissioner of the agency"),
    evidence=Text(ja="勤務先の同意書", en="Letter of consent of the organisation"),
)
comprehensive_for_whom = requirement(
    "principles_of_other_activity.comprehensive_for_whom",
    cite=PRINCIPLES,
    ja="包括的な許可（週28時間以内）：留学、家族滞在、扶養を受ける特定活動、就職活動などの特定活動の人と、会社の都合で仕事を失い就職活動を"
    "している人（90日までの許可とされる）に与えられる運用",
    en="Comprehensive permission (28 hours a week): given in practice to Students, Dependents, those in Designated "
    "Activities as dependents or for job hunting and the like, and those who lost their work on the company's side and look "
    "for another (said to be for up to 90 days)",
    when=only_if(
        other_activity.kind_wanted.equals("comprehensive"),
        any_of(
            residence.status_held.in_("student", "dependent"),
            other_activity.designated_activity_with_comprehensive_permission,
            lost_work,
        ),
    ),
    effect=Effect.REQUIRED_IN_PRINCIPLE,
    departable_by=Text(ja="出入国在留管理庁長官", en="the Commissioner of the agency"),
)
conduct_is_not_bad = requirement(
    "principles_of_other_activity.conduct",
    cite=PRINCIPLES,
    ja="素行が不良でないこと",
    en="Conduct is not bad",
    when=good_conduct.when,
    effect=Effect.NEGATIVE_IN_PRINCIPLE,
)

application = scheme(
    "permission_for_other_activity",
    ja="資格外活動の許可",
    en="Permission to engage in activity other than that permitted",
    cite=(ACT.at("19/2", read="2026-06-14"), FIFTH, PRINCIPLES),
    items=(
        of_table_1,
        does_not_impede,
        keeps_own_activity,
        of_tables_1_1_or_1_2,
        comprehensive_for_whom,
        no_unlawful_activity,
        no_adult_entertainment,
        no_proceeding,
        employer_agrees,
        conduct_is_not_bad,
    ),
    note=Text(
        ja="許可が出るまでその活動はできません。許可には条件が付き、守られないと取り消されることがあります（19条3項）。",
        en="The activity is not allowed before permission is given. Conditions come with it; where they are not kept it "
        "can be withdrawn (Art. 19(3)).",
    ),
)

RULES: Final = (
    application,
    of_table_1,
    does_not_impede,
    lost_work,
    keeps_own_activity,
    of_tables_1_1_or_1_2,
    comprehensive_for_whom,
    no_unlawful_activity,
    no_adult_entertainment,
    no_proceeding,
    employer_agrees,
    conduct_is_not_bad,
)
COVERS: Final = (
    Covered(ACT, "19/2", (application.id,), "2017-01-01"),
    Covered(REGULATIONS, "19/5/1", (comprehensive_for_whom.id,), "2017-01-01"),
)
GAPS: Final = (
    Gap(
        PRINCIPLES,
        "text_not_seen",
        Text(
            ja="一般原則のページの本文（二つの紹介で確認）。学生の独立の生計や扶養者の収入を超える場合の扱いは内部の基準による",
            en="The words of the page with the general principles (seen in two reports). Pay beyond that of the person "
            "supporting a dependent is looked at by an internal standard",
        ),
    ),
)
