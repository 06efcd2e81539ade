"""What an event brings into the next examination: the guideline's considerations, as grounds of kind "examination".

None of them ends a status. They are weighed when a change or an extension is next asked for (considerations 3
to 8 of the guideline), and for permanent residence where it is asked for. Permanent residents and others whose
stay has no end file no extension; for them only what a permanent-residence or revocation rule says remains.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    CHANGE_EXTENSION_GUIDELINE,
    ISA_MANUAL,
    PR_GUIDELINE,
    PRACTICE,
    Citation,
)
from zairyu.facts import activity, just_cause, permissions, residence
from zairyu.law.happenings import Ground, Numbered, Protection
from zairyu.law.register import Covered, Gap
from zairyu.logic import Expr, Text, all_of, any_of

EDITION: Final = "2025-10-16"
FILES_AGAIN: Final = ~residence.status_held.in_(
    "none", "permanent_resident", "highly_skilled_professional_ii", "special_permanent_resident",
    "temporary_visitor",
)  # fmt: skip
"""Who has another change or extension before them in the ordinary course."""

WEIGHED: Final = Text(
    ja="次の変更・更新の審査で考慮される事情の一つで、これだけで結果は決まりません。事情と、その後にしたことを説明できます。",
    en="One of the things weighed when a change or extension is next examined; it decides nothing alone. What happened, and what was "
    "done since, can be explained.",
)


def _guideline(number: str, read: str | None = None) -> Citation:
    return CHANGE_EXTENSION_GUIDELINE.at(
        number, read=read, confidence="official" if read is None else "secondary"
    )


def _ground(
    slug: str,
    ja: str,
    en: str,
    places: tuple[Numbered, ...],
    triggers: tuple[str, ...],
    who: Expr = FILES_AGAIN,
    answers: tuple[Protection, ...] = (),
) -> Ground:
    return Ground(
        f"examination.{slug}",
        "examination",
        Text(ja=ja, en=en),
        who=who,
        triggers=triggers,
        places=places,
        answers=answers,
        what_follows=(WEIGHED,),
    )


EXPLAINED: Final = Protection(
    "examination.just_cause",
    Text(
        ja="活動をしていないことに正当な理由（就職活動、病気、休業など）がある",
        en="There is just cause for not doing the activity (looking for work, illness, leave)",
    ),
    (_guideline("3"),),
    holds=just_cause.accepted.is_true(),
    evidence=just_cause.accepted.evidence,
)
HUMANITARIAN: Final = Protection(
    "examination.humanitarian",
    Text(
        ja="人道上の理由があれば、公共の負担になっていてもその理由が考慮される。すでに更新を受けたことのある人は、生活保護だけを理由には不許可にしないとされる",
        en="Humanitarian reasons are considered even where the household is a burden on the public; by the manual as restated nobody who has "
        "been extended before is refused for public assistance alone",
    ),
    (_guideline("5"), ISA_MANUAL.at("", read=None, confidence="secondary")),
)
ARRANGED: Final = Protection(
    "examination.payment_arranged",
    Text(
        ja="分納・猶予・免除の手続をしている、病気や失業で払えなかった",
        en="Instalments, deferral or exemption are arranged; illness or loss of work made payment impossible",
    ),
    (PRACTICE.at("", read=None, confidence="secondary"),),
    holds=just_cause.payment_not_intended.is_true(),
    evidence=just_cause.payment_not_intended.evidence,
)
NOT_TO_BLAME: Final = Protection(
    "examination.employer_at_fault",
    Text(
        ja="会社の側の問題は、本人に責任がないことを考えて判断される",
        en="Where the employer is at fault it is considered that the worker is not to blame",
    ),
    (_guideline("6"),),
)
DONE_LATE: Final = Protection(
    "examination.notified_late",
    Text(
        ja="遅れても届出をした（しないままより、よく見られる）",
        en="Notified, though late (looked on better than not at all)",
    ),
    (PRACTICE.at("", read=None, confidence="secondary"),),
)

activity_not_done = _ground(
    "activity_not_done",
    "③ 今の在留資格の活動をしていない期間は、次の審査で消極的に見られることがあります",
    "(3) Time in which the activity of the status was not done can count against the next application",
    (Numbered(_guideline("3")),),
    (
        "left_job",
        "employer_bankrupt",
        "left_school",
        "graduated",
        "divorced",
        "separated",
        "demoted",
        "retired",
        "sponsor_left_japan",
    ),
    answers=(EXPLAINED,),
)
long_absence = _ground(
    "long_absence",
    "③ 合理的な理由のない長い出国は、次の審査で消極的に見られることがあります（令和7年10月16日から明記）",
    "(3) Long absence without a good reason can count against the next application (named since 16 October 2025)",
    (Numbered(_guideline("3", EDITION), EDITION),),
    ("long_absence",),
    answers=(EXPLAINED,),
)
conduct = _ground(
    "conduct",
    "④ 刑罰は、次の審査で素行として見られます（永住の審査では罰金も）。逮捕だけでは刑罰ではありません",
    "(4) A punishment is looked at as conduct at the next application (for permanent residence a fine too). An arrest alone is no "
    "punishment",
    (Numbered(_guideline("4")),),
    ("sentenced", "traffic_offence"),
)
unauthorised_hours = _ground(
    "hours_over_28",
    "③④ 資格外活動の時間（どの7日間でも28時間以内）を超えた仕事は、次の審査で消極的に見られます",
    "(3)(4) Work beyond the hours of the permission for other activity (28 in any seven days) counts against the next application",
    (Numbered(_guideline("3")), Numbered(_guideline("4"))),
    ("joined_job", "arrested"),
    who=all_of(
        residence.status_held.in_("student", "dependent"),
        permissions.hours_in_seven_days > 28,
        any_of(~residence.status_held.equals("student"), ~permissions.in_long_vacation),
    ),
)
livelihood = _ground(
    "livelihood",
    "⑤ 生活保護など公共の負担は、次の審査で世帯の生計として見られます",
    "(5) Public assistance is looked at as the livelihood of the household at the next application",
    (Numbered(_guideline("5")),),
    ("public_assistance",),
    answers=(HUMANITARIAN,),
)
conditions = _ground(
    "working_conditions",
    "⑥ 雇用・労働条件が法令に合わないことは、次の審査で見られます",
    "(6) Conditions of employment against the law are looked at in the next application",
    (Numbered(_guideline("6")),),
    ("demoted", "joined_job"),
    who=all_of(FILES_AGAIN, ~activity.conditions_are_lawful),
    answers=(NOT_TO_BLAME,),
)
arrears = _ground(
    "arrears",
    "⑦ 税（令和7年10月16日からは社会保険料なども明記）の未納は、次の審査で消極的に見られます。額が大きいもの・長いものは特に",
    "(7) Unpaid taxes (since 16 October 2025 contributions are named too) count against the next application, large or long arrears most",
    (
        Numbered(_guideline("7"), until=EDITION),
        Numbered(_guideline("7", EDITION), EDITION),
    ),
    ("arrears",),
    answers=(ARRANGED,),
)
not_notified = _ground(
    "not_notified",
    "⑧ 入管法の届出をしていないことは、次の審査で見られます",
    "(8) Notifications of the Act not made are looked at in the next application",
    (Numbered(_guideline("8")),),
    (
        "left_job",
        "joined_job",
        "left_school",
        "graduated",
        "divorced",
        "spouse_died",
        "moved",
        "changed_personal_details",
        "organisation_changed",
        "employer_bankrupt",
    ),
    answers=(DONE_LATE,),
)
permanent_residence = _ground(
    "permanent_residence_public_duties",
    "永住を申請するときは、税・年金・医療保険を納期限までに納めていたかが見られ、後で納めても遅れは消極的に見られます",
    "For permanent residence it is looked at whether taxes, pension and health insurance were paid by their due dates; late payment counts "
    "against it even if paid since",
    (Numbered(PR_GUIDELINE.at("1/3/イ", read="2026-02-24", confidence="official")),),
    ("arrears", "left_job"),
    who=~residence.status_held.in_("none", "permanent_resident", "special_permanent_resident"),
)

GROUNDS: Final = (
    activity_not_done,
    long_absence,
    conduct,
    unauthorised_hours,
    livelihood,
    conditions,
    arrears,
    not_notified,
    permanent_residence,
)
RULES: Final = ()
COVERS: Final = tuple(
    Covered(CHANGE_EXTENSION_GUIDELINE, number, ()) for number in ("3", "4", "5", "6", "7", "8")
)
GAPS: Final = (
    Gap(
        _guideline("7", EDITION),
        "text_not_seen",
        Text(
            ja="令和9年6月ごろからの保険料・年金の未納の連携と原則不許可は計画で、値にしない",
            en="The link on unpaid contributions planned for about June 2027, with refusal in principle, is a plan and no rule here",
        ),
    ),
)
