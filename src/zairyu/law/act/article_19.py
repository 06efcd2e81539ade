"""入管法19条, 規則19条5項: what may be done for pay, and permission for other activity (資格外活動許可).

Holders of table 1-1, 1-2 and 1-5 may do the paid activity of their status only; those of 1-3 and 1-4 none;
those of appended table 2 any. The comprehensive permission allows 28 hours in any seven days, all
employers added; for students eight hours a day in the school's long vacations, and only while enrolled.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, REGULATIONS, STUDENT_WORK_GUIDELINE
from zairyu.facts import permissions, residence, schooling
from zairyu.law.register import Covered, Gap
from zairyu.logic import Text, all_of, any_of, only_if, requirement

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
)
GAPS: Final = (
    Gap(
        REGULATIONS.at("19/5/2", read="2026-06-14"),
        "not_encoded",
        Text(
            ja="地方公共団体等に雇用される教育・技術・人文知識・国際業務・技能の特例",
            en="The rule for instructors, engineers and coaches employed by local governments",
        ),
    ),
    Gap(
        REGULATIONS.at("19/5/3", read="2026-06-14"),
        "judgement",
        Text(ja="個別に指定する許可", en="Permissions designated one by one"),
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
