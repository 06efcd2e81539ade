"""Leaving school and graduating."""

from __future__ import annotations

from typing import Final

from zairyu.life_events import contacts as ask
from zairyu.life_events import ways
from zairyu.life_events.cites import (
    GUIDELINE,
    MEMORY,
    NOTICES,
    PR_RULES,
    REGULATION_19_5,
    REVOCATION,
    SECONDARY,
)
from zairyu.life_events.groups import (
    ACTIVITY,
    BESIDE_THE_STATUS,
    DEPENDENT,
    POSITION,
    SPECIAL_PERMANENT,
    STUDENT,
    TRAINEES,
)
from zairyu.life_events.model import Row, note, table, text

WORK_ENDS: Final = note(
    "留学の資格外活動許可は、在籍している間だけ使えます。学校を離れた日の後は働けません。",
    "A student's permission for other activity holds only while enrolled: no work after leaving the school.",
    REGULATION_19_5,
)
NOT_THE_BASIS: Final = note(
    "学校は、この在留資格の基礎ではありません。",
    "The school does not carry this status.",
    MEMORY,
)

TABLES: Final = (
    table(
        "left_school",
        rows=[
            Row(STUDENT,
                (WORK_ENDS,
                 note("学校の閉鎖で別の学校に移る場合、復学の意思がある入院などは、正当な理由の例です。",
                      "A school that closed, or a stay in hospital with the will to return, are examples of just causes.",
                      SECONDARY),
                 note("別の学校に移るなら変更の許可は要らず、移った日から14日以内に届け出ます。事情は次の更新で説明できます。",
                      "Another school needs no permission to change; it is notified within fourteen days of moving. What happened can be explained at "
                      "the next extension.", NOTICES)),
                (ways.EXTEND_EXPLAINED, ways.TO_WORK, ways.TO_SPECIFIED_SKILLS, ways.PREPARE_TO_LEAVE)),
            Row(TRAINEES, (), (ways.CONTINUED_WORK, ways.PREPARE_TO_LEAVE)),
            Row(DEPENDENT, (NOT_THE_BASIS,), (ways.EXTEND,), spares=BESIDE_THE_STATUS),
            Row(ACTIVITY - STUDENT - TRAINEES - DEPENDENT | POSITION | SPECIAL_PERMANENT, (NOT_THE_BASIS,), (ways.EXTEND,), spares=BESIDE_THE_STATUS),
        ],
        write_down=[text("最後に在籍した日と理由", "The last day enrolled, and why")],
        keep=[text("退学・除籍の証明、出席と成績、病気なら診断書", "Certificate of leaving, attendance and marks, a doctor's paper if ill")],
        contacts=[ask.SCHOOL, ask.LEGAL_AID, ask.BAR, ask.IMMIGRATION_INFORMATION],
        permanent_residence=[note("留学の年数は10年に数えられますが、就労・居住資格の5年には数えられません。",
                                  "Years as a student count for the ten years, not for the five.", PR_RULES)],
        family=[note("家族滞在の家族の基礎も、本人の在留資格によります。", "Family as Dependent rest on the student's status.", MEMORY)],
        office=[note("学校は退学などを入管に届け出ます。出席の状況は次の審査で見られます。",
                     "Schools report leaving; attendance is looked at next time.", GUIDELINE)],
    ),
    table(
        "graduated",
        rows=[
            Row(STUDENT,
                (WORK_ENDS,
                 note("在留期間が残っていても、卒業の後に活動のないまま過ごす期間は3か月の定めに触れることがあります。",
                      "With time left on the card, the time idle after graduating can still meet the three months.", REVOCATION),
                 note("変更の申請は、留学の在留期間が終わる前にします。", "A change is filed before the Student period ends.", MEMORY)),
                (ways.TO_WORK, ways.GRADUATE_JOB_HUNTING, ways.OFFER_WAITING, ways.GRADUATE_46, ways.TO_SPECIFIED_SKILLS,
                 ways.TO_STUDY, ways.TO_BUSINESS)),
            Row(DEPENDENT, (NOT_THE_BASIS,), (ways.EXTEND, ways.LONG_TERM_RAISED_IN_JAPAN, ways.TO_WORK, ways.TO_STUDY), spares=BESIDE_THE_STATUS),
            Row(ACTIVITY - STUDENT - DEPENDENT | POSITION | SPECIAL_PERMANENT, (NOT_THE_BASIS,), (ways.EXTEND,), spares=BESIDE_THE_STATUS),
        ],
        write_down=[text("卒業の日、就職活動で応募した先と日", "The day of graduating; where and when you applied for work")],
        keep=[text("卒業証明書、成績証明書、推薦状、就職活動の記録", "Diploma, transcript, recommendation, record of the search")],
        contacts=[ask.SCHOOL, ask.HELLO_WORK, ask.IMMIGRATION_INFORMATION, ask.LEGAL_AID],
        permanent_residence=[note("就労資格になってからの年数が、5年に数えられます。", "Years in a work status count for the five.", PR_RULES)],
        family=[note("家族の在留資格は、変更後の在留資格により異なります。", "The family's status depends on the new one.", MEMORY)],
        ends=("left_school",),
    ),
)  # fmt: skip
