"""Illness, leave for care, pregnancy."""

from __future__ import annotations

from typing import Final

from zairyu.life_events import contacts as ask
from zairyu.life_events import ways
from zairyu.life_events.cites import AGENCY, JUST_CAUSE, MEMORY, PR_REFORM, REVOCATION, SECONDARY
from zairyu.life_events.groups import (
    ACTIVITY,
    DEPENDENT,
    EVERYBODY,
    POSITION,
    SPECIAL_PERMANENT,
    SPECIFIED_SKILLS,
    STUDENT,
    TRAINEES,
    VISITOR,
    WORK,
)
from zairyu.life_events.model import Row, note, table, text

NO_CLOCK: Final = note(
    "活動の休みは、この在留資格の期間の定めに触れません。",
    "A pause in work or study meets no clock of this status.",
    REVOCATION,
)
LEAVE_ALIVE: Final = note(
    "契約が続く休業は「辞めた」ことになりません。契約の内容の変更だけに届出は要りません。",
    "Leave under a contract that goes on is not leaving; a change of its terms alone needs no notification.",
    AGENCY,
)
SKILLS_YEARS: Final = note(
    "特定技能1号の通算5年から、証明のある病気の休業や産休・育休は除かれます（2025年9月30日から）。",
    "Sick leave that is shown, and maternity and childcare leave, are left out of the five years of SSW(i) (since "
    "30 September 2025).",
    SECONDARY,
)
HELP_FILING: Final = note(
    "病気で窓口に行けないときは、家族などや代理の人が申請できます。",
    "Who cannot go to the counter for illness can have a relative or a representative file.",
    AGENCY,
)

TABLES: Final = (
    table(
        "illness",
        notes=[HELP_FILING, note("在留期間の満了日は動きません。その前に申請してください。", "The end of the stay does not move; file before it.", MEMORY)],
        rows=[
            Row(WORK - SPECIFIED_SKILLS | STUDENT | TRAINEES,
                (note("戻る意思のある長い入院や、契約が続く病気の休業は、正当な理由の例とされています。",
                      "A long stay in hospital with the will to return, or sick leave, are given as just causes.", SECONDARY), LEAVE_ALIVE),
                (ways.EXTEND_EXPLAINED, ways.MEDICAL)),
            Row(SPECIFIED_SKILLS, (SKILLS_YEARS, LEAVE_ALIVE), (ways.EXTEND_EXPLAINED, ways.MEDICAL)),
            Row(VISITOR | ACTIVITY - WORK - STUDENT - TRAINEES, (), (ways.EXTEND_EXPLAINED, ways.MEDICAL)),
            Row(POSITION | SPECIAL_PERMANENT, (NO_CLOCK,), (ways.EXTEND,)),
        ],
        write_down=[text("休み始めた日、病院、戻る見込み", "The first day off, the hospital, when you expect to return")],
        keep=[text("診断書、休職の書類、保険の給付の通知", "Medical certificates, leave papers, notices of benefits")],
        contacts=[ask.HEALTH, ask.LABOUR, ask.PENSION, ask.WELFARE, ask.LEGAL_AID],
        permanent_residence=[note("病気による未納は、故意とはされないと説明されています（2027年4月1日からの取消しの定め）。",
                                  "Not paying because of illness is said not to be intentional (the revocation rule from 1 April 2027).",
                                  PR_REFORM)],
        family=[note("本国の家族の看護のための長い出国は、配偶者の在留資格では正当な理由の例です。",
                     "For spouse statuses, long absence to nurse relatives abroad is a published just cause.", JUST_CAUSE)],
        office=[note("病名を詳しく述べる義務はありません。働けないことと期間がわかれば足ります。",
                     "You need not tell the illness in detail; that you cannot work and for how long is enough.", MEMORY)],
    ),
    table(
        "care_leave",
        notes=[LEAVE_ALIVE],
        rows=[
            Row(SPECIFIED_SKILLS, (SKILLS_YEARS,), (ways.EXTEND_EXPLAINED,)),
            Row(WORK - SPECIFIED_SKILLS | TRAINEES | STUDENT,
                (note("休業の証明と戻る日があれば、更新の申請ができます。", "With proof of the leave and the day of return an extension can be filed.", MEMORY),),
                (ways.EXTEND_EXPLAINED,)),
            Row(ACTIVITY - WORK - STUDENT - TRAINEES, (NO_CLOCK,), (ways.EXTEND,)),
            Row(POSITION | SPECIAL_PERMANENT, (NO_CLOCK,), (ways.EXTEND,)),
        ],
        write_down=[text("休業の始めと終わり、会社との約束", "First and last day, what was agreed with the employer")],
        keep=[text("休業の証明、給付の通知、社会保険料の免除の通知", "Proof of leave, benefit notices, exemption from premiums")],
        contacts=[ask.LABOUR, ask.PENSION, ask.CITY, ask.LEGAL_AID],
        permanent_residence=[note("産休・育休中の保険料の免除は、納めたものとして扱われます。", "Premiums exempt in maternity and childcare leave count as paid.", MEMORY)],
        family=[note("本国で家族の世話をするときは、再入国の期限を守ってください。", "Caring abroad: mind the last day to come back.", MEMORY)],
    ),
    table(
        "pregnant",
        notes=[note("妊娠を理由とする解雇や不利益な扱い、帰国の強制は、法律で禁じられています。",
                    "Dismissal, disadvantage or forced return because of pregnancy is forbidden by law.", SECONDARY)],
        rows=[
            Row(EVERYBODY, (note("仕事や学校を休み始めたときは、その休業を別の出来事として見てください。",
                                 "A leave from work or school, once it begins, is an event of its own.", MEMORY),),
                spares=("revocation",)),
            Row(TRAINEES, (note("実習は中断し、出産の後に再開できます。監理団体などが届け出ます。",
                                "Training can be interrupted and taken up again; the organisations report it.", SECONDARY),),
                (ways.CONTINUED_WORK,)),
            Row(SPECIFIED_SKILLS, (SKILLS_YEARS,), (ways.EXTEND_EXPLAINED,)),
            Row(WORK - SPECIFIED_SKILLS | STUDENT, (LEAVE_ALIVE,), (ways.EXTEND_EXPLAINED,)),
            Row(ACTIVITY - WORK - STUDENT - TRAINEES | DEPENDENT | POSITION | SPECIAL_PERMANENT,
                (note("妊娠そのものは在留資格を変えません。", "Pregnancy by itself changes no status.", MEMORY),), (ways.EXTEND,)),
            Row(frozenset({"no_status"}), (note("在留資格がなくても、母子健康手帳や健診について尋ねられます。",
                                                "Without a status, too, the handbook and check-ups can be asked for.", MEMORY),)),
        ],
        write_down=[text("予定日、勤め先に話した日と返事", "The due date; when you told the employer, and the answer")],
        keep=[text("母子健康手帳、診断書、勤め先とのやりとり", "Maternal and child handbook, certificate, messages with the employer")],
        contacts=[ask.HEALTH, ask.TRAINEES_HELP, ask.LABOUR, ask.CITY, ask.LEGAL_AID],
        family=[note("生まれる子の国籍を先に確かめてください。日本国籍のない子には30日・60日の期限があります。",
                     "Check the child's nationality first; without Japanese nationality limits of 30 and 60 days apply.", MEMORY)],
        permanent_residence=[note("産休・育休中の保険料の免除は、納めたものとして扱われます。", "Premiums exempt in maternity and childcare leave count as paid.", MEMORY)],
    ),
)  # fmt: skip
