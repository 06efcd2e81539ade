"""入管法19条, 規則19条5項: what may be done for pay, and permission for other activity (資格外活動許可).

Holders of table 1-1, 1-2 and 1-5 may do the paid activity of their status only; those of 1-3 and 1-4 none;
those of appended table 2 any. The comprehensive permission allows 28 hours in any seven days, all
employers added; for students eight hours a day in the school's long vacations, and only while enrolled. Staff
of local governments have one of their own since 2019-04-26; anything else is designated one by one.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, REGULATIONS, STUDENT_WORK_GUIDELINE
from zairyu.facts import other_activity, permissions, residence, schooling
from zairyu.law.register import Covered, Gap
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    before,
    constant,
    only_if,
    requirement,
    since,
    versions,
)

HOURS: Final = REGULATIONS.at("19/5/1", read="2017-01-01")

permission_held = requirement(
    "act.article_19.permission_for_other_activity",
    cite=ACT.at("19/2", read="2026-06-14"),
    ja="資格外活動許可（包括）を持っていること",
    en="Holds a comprehensive permission for other activity",
    when=permissions.other_activity.equals("comprehensive"),
    evidence=Text(ja="在留カード裏面、許可書", en="Back of the card; the permit"),
)
weekly_hours = requirement(
    "regulations.article_19.hours_a_week",
    cite=(HOURS, STUDENT_WORK_GUIDELINE.at("", read=None, confidence="secondary")),
    ja="どの7日間をとっても28時間以内（すべての勤務先の合計）",
    en="At most 28 hours in any seven days, all employers added",
    when=permissions.hours_in_seven_days <= 28,
    evidence=Text(ja="給与明細、シフト表", en="Pay slips, shift tables"),
)
vacation_hours = requirement(
    "regulations.article_19.hours_a_day_in_vacation",
    cite=HOURS,
    ja="留学：学則で定める長期休業の間は、1日8時間以内",
    en="Student: at most eight hours a day in a long vacation fixed by the school's rules",
    when=all_of(
        residence.status_held.equals("student"),
        permissions.in_long_vacation,
        permissions.hours_a_day <= 8,
    ),
)
while_enrolled = requirement(
    "regulations.article_19.while_enrolled",
    cite=HOURS,
    ja="留学：在籍している間に限ること（卒業・退学の後は、在留期間が残っていても使えない）",
    en="Student: only while enrolled (not after graduating or leaving, even if the period goes on)",
    when=only_if(residence.status_held.equals("student"), schooling.enrolled),
    evidence=Text(ja="在学証明書", en="Certificate of enrolment"),
)
no_excluded_business = requirement(
    "regulations.article_19.no_excluded_business",
    cite=HOURS,
    ja="風俗営業等の営業所・業務ではないこと（仕事の内容を問わない)",
    en="Not on premises or in a business of the adult-entertainment kind (whatever the job)",
    when=~permissions.in_excluded_business,
)
within_comprehensive_permission = requirement(
    "act.article_19.within_comprehensive_permission",
    cite=(ACT.at("19/2", read="2026-06-14"), HOURS),
    ja="包括的な資格外活動許可の範囲内の就労",
    en="Work within the comprehensive permission for other activity",
    when=all_of(
        permission_held,
        any_of(weekly_hours, vacation_hours),
        while_enrolled,
        no_excluded_business,
    ),
)

# --- 規則19条5項2号: instructors, engineers and coaches employed by local governments, from 2019-04-26 ------

LOCAL: Final = REGULATIONS.at("19/5/2", read="2020-03-31")
LOCAL_SINCE: Final = "2019-04-26"
ENGINEER: Final = "engineer_specialist_in_humanities_international_services"

employed_by_local_government = requirement(
    "regulations.article_19.employed_by_local_government",
    cite=LOCAL,
    ja="地方公共団体等と雇用契約のある、教育、技術・人文知識・国際業務、又は技能（スポーツの指導）の人であること",
    en="Instructor, Engineer/Specialist or Skilled Labor (coaching sports), employed by a local government or the like",
    when=all_of(
        residence.status_held.in_("instructor", ENGINEER, "skilled_labor"),
        other_activity.employed_by_local_government,
        only_if(residence.status_held.equals("skilled_labor"), other_activity.coaches_sports),
    ),
    evidence=Text(ja="雇用契約書", en="Employment contract"),
)
activity_for_local_government = requirement(
    "regulations.article_19.activity_for_local_government",
    cite=LOCAL,
    ja="教育、技術・人文知識・国際業務、技能（スポーツの指導）の活動で、同じ、又は今の団体が認める別の地方公共団体等に雇われること",
    en="Activity of these statuses, employed by the same local government or, with its consent, by another",
    when=all_of(
        other_activity.of_teaching_engineering_or_coaching,
        other_activity.for_which_local_government.in_("same", "another_with_consent"),
    ),
    evidence=Text(ja="契約書、承諾書", en="Contract, letter of consent"),
)
hours_for_local_government = requirement(
    "regulations.article_19.hours_for_local_government",
    cite=LOCAL,
    ja="一週について28時間以内",
    en="At most 28 hours a week",
    when=permissions.hours_in_seven_days <= 28,
)
within_local_government_permission = requirement(
    "regulations.article_19.within_local_government_permission",
    cite=LOCAL,
    ja="地方公共団体等に雇われる人の資格外活動許可（規則19条5項2号）の範囲内の就労",
    en="Work within the permission for staff of local governments (Regulations 19(5)(ii))",
    when=versions(
        before(LOCAL_SINCE, constant("not_applicable")),
        since(
            LOCAL_SINCE,
            all_of(
                employed_by_local_government,
                activity_for_local_government,
                hours_for_local_government,
            ),
        ),
    ),
)

# --- 規則19条5項3号 (to 2019-04-25: 2号): activities designated one by one ---------------------------------

within_individual_permission = requirement(
    "regulations.article_19.within_individual_permission",
    cite=REGULATIONS.at("19/5/3", read="2020-03-31"),
    ja="個別に指定された（機関、所在地、業務内容などの）資格外活動許可の範囲内の就労",
    en="Work within an individual permission (organisation, place and content designated one by one)",
    when=all_of(
        permissions.other_activity.equals("individual"),
        other_activity.as_designated,
    ),
    note=Text(
        ja="自営や、週28時間を超えるインターンシップなどはこの許可によります。時間の制限は許可書に書かれます。",
        en="Self-employment and internships of more than 28 hours a week rest on it; limits of time stand in the permit.",
    ),
    evidence=Text(ja="資格外活動許可書", en="The permit"),
)
use_in_special_period = requirement(
    "act.article_19.permission_in_special_period",
    cite=ACT.at("20/6", read="2026-06-14"),
    ja="特例期間中の資格外活動は、許可にその旨の記載があること",
    en="In a special period the permission for other activity may be used where its wording says so",
    when=permissions.reaches_special_period,
    note=Text(
        ja="実務家の説明は分かれています。許可書の記載を確かめてください。",
        en="Practitioners differ; look at the wording of the permit.",
    ),
)

RULES: Final = (
    within_comprehensive_permission,
    permission_held,
    weekly_hours,
    vacation_hours,
    while_enrolled,
    no_excluded_business,
    within_local_government_permission,
    employed_by_local_government,
    activity_for_local_government,
    hours_for_local_government,
    within_individual_permission,
    use_in_special_period,
)
COVERS: Final = (
    Covered(ACT, "19/2", (within_comprehensive_permission.id,), "2017-01-01"),
    Covered(
        REGULATIONS,
        "19/5/1",
        (weekly_hours.id, vacation_hours.id, while_enrolled.id, no_excluded_business.id),
        "2017-01-01",
    ),
    Covered(REGULATIONS, "19/5/2", (within_local_government_permission.id,), LOCAL_SINCE),
    Covered(REGULATIONS, "19/5/3", (within_individual_permission.id,), LOCAL_SINCE),
)
GAPS: Final = (
    Gap(
        REGULATIONS.at("19/5/3", read="2020-03-31"),
        "judgement",
        Text(
            ja="個別に指定する許可を与えるかどうかと、その内容",
            en="Whether an individual permission is given, and with what content",
        ),
    ),
    Gap(
        ACT.at("19/1", read="2026-06-14"),
        "judgement",
        Text(
            ja="ある活動が在留資格に属するかどうか（就労資格証明書で確かめられる）",
            en="Whether an activity belongs to a status (a certificate of authorised employment tells)",
        ),
    ),
)
