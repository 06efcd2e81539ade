"""An application for permission for other activity (資格外活動許可): what kind, and what is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.designated import held
from zairyu.facts.residence import status_held
from zairyu.logic import UNKNOWN, Text, choice, flag, judgement

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView

BY_CONTRACT: Final = frozenset(
    {
        "highly_skilled_professional_i_a",
        "highly_skilled_professional_i_b",
        "researcher",
        "engineer_specialist_in_humanities_international_services",
        "nursing_care",
        "entertainer",
        "skilled_labor",
        "specified_skilled_worker_i",
        "specified_skilled_worker_ii",
    }
)
"""Statuses whose activity rests on a contract with an organisation (Act Art. 19-16(ii))."""

NOT_SAID_TO_BE_SUPPORTED: Final = frozenset({"14", "26"})
"""Numbers for family, or for those who accompany, whose words do not speak of support."""


def _rests_on_a_contract(view: CaseView) -> Any:
    """Known of the statuses of Art. 19-16(ii), and of those that rest on no work at all."""
    without = ("student", "dependent", "temporary_visitor", "cultural_activities", "none")

    def by(status: Any) -> Any:
        if status in BY_CONTRACT:
            return True
        return False if status in without else UNKNOWN

    return view.value(status_held).map(by)


def _designated_with_comprehensive(view: CaseView) -> Any:
    """Known of another status, of kinds for families, and of those for which the catalogue names this permission."""
    from zairyu.statuses.designated import designated_activity

    def of(code: Any) -> Any:
        if code == "none" or code is UNKNOWN:
            return UNKNOWN if code is UNKNOWN else False
        kind = designated_activity(code)
        supported = kind.family_of and kind.code not in NOT_SAID_TO_BE_SUPPORTED
        return True if supported or kind.work == "with_permission" else UNKNOWN

    return view.value(held).map(of)


does_not_impede = judgement(
    "other_activity.does_not_impede",
    ja="その活動が今の在留資格の活動を妨げないと認められること",
    en="The activity is found not to impede that of the present status",
    question=Text(
        ja="その活動が、今の在留資格の活動（学校、本業など）を妨げないと認められましたか。",
        en="Was the activity found not to get in the way of the activity of your present status (school, main work)?",
    ),
)
kind_wanted = choice(
    "other_activity.kind_wanted",
    values=("comprehensive", "individual"),
    ja="求める資格外活動許可（包括・個別）",
    en="Permission for other activity asked for (comprehensive, individual)",
    question=Text(
        ja="求めるのは、勤務先を決めない週28時間以内の包括許可ですか、勤務先と内容を決めた個別許可ですか。",
        en="Do you ask for the comprehensive permission (28 hours a week, no employer named) or for one naming the "
        "employer and the work?",
    ),
)
activity_of_tables_1_1_or_1_2 = judgement(
    "other_activity.activity_of_tables_1_1_or_1_2",
    ja="その活動が別表第一の一又は二の活動（特定技能・技能実習を除く）に当たると認められること",
    en="The activity is found to fall under appended table 1-1 or 1-2 (not SSW or TITP)",
    question=Text(
        ja="その活動は、就労の在留資格（特定技能・技能実習を除く）の活動に当たると認められましたか。",
        en="Was the activity found to be one of a work status (not SSW or TITP)?",
    ),
)
activity_is_lawful = flag(
    "other_activity.activity_is_lawful",
    ja="その活動が法令に違反しないこと",
    en="The activity breaks no law",
    question=Text(
        ja="その活動は、法律に反しない仕事ですか（必要な営業の許可などを含みます）。",
        en="Is the activity lawful (with the licences it needs)?",
    ),
)
detention_order_or_hearing_notice = flag(
    "other_activity.detention_order_or_hearing_notice",
    ja="収容令書の発付、又は在留資格の取消しの意見聴取の通知を受けていること",
    en="A detention order or a notice of a hearing on revocation has been received",
    question=Text(
        ja="収容令書や、在留資格の取消しの意見聴取の通知を受けていますか。答えたくなければ空けておけます。",
        en="Have you received a detention order or a notice of a hearing on revocation? You may leave this out.",
    ),
    sensitive=True,
)
status_rests_on_a_contract = flag(
    "other_activity.status_rests_on_a_contract",
    ja="在留資格が機関との契約に基づくこと（雇用など）",
    en="The status rests on a contract with an organisation (employment or the like)",
    question=Text(
        ja="今の在留資格は、会社などとの契約に基づくものですか。",
        en="Does your present status rest on a contract with a company or another organisation?",
    ),
    derive=_rests_on_a_contract,
)
organisation_agrees = flag(
    "other_activity.organisation_agrees",
    ja="所属する機関が資格外の活動に同意していること",
    en="The organisation agrees to the other activity",
    question=Text(
        ja="今の勤務先は、別の活動をすることに同意していますか。",
        en="Does your present organisation agree to the other activity?",
    ),
    evidence=Text(ja="勤務先の同意書", en="Letter of consent"),
)
designated_activity_with_comprehensive_permission = flag(
    "other_activity.designated_activity_with_comprehensive_permission",
    ja="扶養を受ける、又は就職活動などの特定活動であること",
    en="Designated Activities as a dependent, or for job hunting and the like",
    question=Text(
        ja="特定活動の指定は、家族として扶養を受けるもの、又は卒業後などの就職活動のためのものですか（指定書を見てください）。",
        en="Are your Designated Activities those of a dependent, or for job hunting after graduation and the like (see the "
        "designation paper)?",
    ),
    derive=_designated_with_comprehensive,
)

employed_by_local_government = flag(
    "other_activity.employed_by_local_government",
    ja="地方公共団体その他これに準ずるものと雇用契約を結んでいること",
    en="Employed by a local government, or a body comparable to one",
    question=Text(
        ja="今の在留資格の仕事は、県や市などの地方公共団体（又はそれに準ずる団体）との雇用契約によるものですか。",
        en="Is the work of your present status under an employment contract with a local government (or a comparable body)?",
    ),
    evidence=Text(ja="雇用契約書", en="Employment contract"),
)
coaches_sports = flag(
    "other_activity.coaches_sports",
    ja="スポーツの指導に係る技能を要する業務に従事すること",
    en="Works in coaching sports",
    question=Text(ja="スポーツの指導の仕事ですか。", en="Is the work coaching sports?"),
)
of_teaching_engineering_or_coaching = flag(
    "other_activity.of_teaching_engineering_or_coaching",
    ja="教育、技術・人文知識・国際業務、又は技能（スポーツの指導）の活動であること",
    en="The activity is one of Instructor, Engineer/Specialist or Skilled Labor (coaching sports)",
    question=Text(
        ja="別の活動は、学校で教える仕事、技術・人文知識・国際業務の仕事、又はスポーツの指導ですか。",
        en="Is the other activity teaching at a school, work of an Engineer/Specialist, or coaching sports?",
    ),
)
for_which_local_government = choice(
    "other_activity.for_which_local_government",
    values=("same", "another_with_consent", "another_without_consent", "other_employer"),
    ja="別の活動の雇い主（同じ地方公共団体等、同意のある別の地方公共団体等、ほか）",
    en="Who employs for the other activity (same local government, another with its consent, other)",
    question=Text(
        ja="別の活動の雇い主は、今と同じ地方公共団体等ですか。別の地方公共団体等のときは、今の団体は契約の内容を認めていますか。",
        en="Is the employer for the other activity the same local government? If it is another one, does yours agree to the contract?",
    ),
    evidence=Text(
        ja="契約書、今の団体の承諾書", en="Contract; letter of consent of the present employer"
    ),
)
as_designated = judgement(
    "other_activity.as_designated",
    ja="個別に指定された機関、所在地、業務内容の活動であると認められること",
    en="The activity is found to be that of the organisation, place and content designated one by one",
    question=Text(
        ja="個別の許可に書かれた機関・場所・内容のとおりの活動と認められましたか。",
        en="Was the activity found to be that of the organisation, place and content written in the individual permission?",
    ),
    evidence=Text(ja="資格外活動許可書", en="The permit"),
)

FACTS: Final = (
    does_not_impede,
    kind_wanted,
    activity_of_tables_1_1_or_1_2,
    activity_is_lawful,
    detention_order_or_hearing_notice,
    status_rests_on_a_contract,
    organisation_agrees,
    designated_activity_with_comprehensive_permission,
    employed_by_local_government,
    coaches_sports,
    of_teaching_engineering_or_coaching,
    for_which_local_government,
    as_designated,
)
