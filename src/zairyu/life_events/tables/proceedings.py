"""Revocation, deportation, orders, detention and release, special permission, landing refused. A lawyer comes first."""

from __future__ import annotations

from typing import Final

from zairyu.life_events import contacts as ask
from zairyu.life_events import ways
from zairyu.life_events.cites import (
    AFTER_REVOCATION,
    CARD_RETURN,
    CONDITIONS_AFTER_REVOCATION,
    DEPARTURE_LIMIT,
    DEPARTURE_ORDER,
    DEPARTURE_ORDER_BAN,
    DEPORTATION,
    DETENTION_REVIEW,
    HEARING_AT_THE_PORT,
    LANDING_BANS,
    MEMORY,
    NO_PENALTY_UNDER_SUPERVISION,
    OWN_COST,
    PR_RULES,
    PROVISIONAL_RELEASE,
    REASONS_OF_REFUSAL,
    REMOVAL_NOT_THERE,
    REVOCATION,
    SECONDARY,
    SPECIAL_ACT_DEPORTATION,
    SPECIAL_PERMISSION_BARRED,
    SPECIAL_PERMISSION_STATUS,
    STAY_OF_EXECUTION,
    SUPERVISION_AFTER,
    SUPERVISION_BEFORE,
    UNAUTHORISED,
    WORK_UNDER_SUPERVISION,
)
from zairyu.life_events.groups import ACTIVITY, EVERYBODY, NO_STATUS, SPECIAL_PERMANENT
from zairyu.life_events.model import Row, note, table, text
from zairyu.life_events.norms import AGAINST_A_REFUSAL, AGAINST_REMOVAL

NOBODY: Final = frozenset({NO_STATUS})
HELD: Final = EVERYBODY - NOBODY - SPECIAL_PERMANENT
HAVE_A_LAWYER: Final = note(
    "手続には期限の短いものがあります。今日、弁護士に相談できます。",
    "Some time limits here are very short. A lawyer can be asked today.",
    MEMORY,
)
WHICH_GROUND: Final = note(
    "下に並ぶ事由は、あり得るものの一覧です。どれが問題とされているかは、通知や説明で確かめられます。",
    "The grounds listed are those that exist. Which of them is meant, the notice or the officer has to say.",
    MEMORY,
)
ONLY_SPECIAL_ACT: Final = note(
    "特別永住者には、入管特例法22条の場合だけが当てはまります。",
    "For special permanent residents only the cases of the Special Act, Art. 22, apply.",
    SPECIAL_ACT_DEPORTATION,
)
NOT_REVOKED: Final = note(
    "特別永住者に、この取消しの定めはありません。",
    "This does not apply to special permanent residents.",
    SECONDARY,
)
NOT_THERE: Final = note(
    "迫害や拷問のおそれのある国へは送還されません。おそれがあるときは、弁護士にすぐ伝えてください。",
    "Nobody is sent to a country where persecution or torture threatens. Where that is feared, tell the lawyer at once.",
    REMOVAL_NOT_THERE,
)
SIGN_NOTHING: Final = note(
    "内容がわからない書類には、署名する前に通訳と弁護士を求められます。",
    "Before signing a paper that is not understood, an interpreter and a lawyer can be asked for.",
    MEMORY,
)
OWN_PROCEEDING: Final = note(
    "家族の在留資格は、それぞれ別に考えます。基礎が同じなら、早めに確かめてください。",
    "The family's statuses are questions of their own; where they share the basis, look at them early.",
    MEMORY,
)
CHILDREN: Final = note(
    "子の就学や家族の事情は、考慮される事情の例です。弁護士に伝えてください。",
    "Children's schooling and the family are among the circumstances weighed; tell the lawyer.",
    SECONDARY,
)
NO_WORK: Final = note(
    "在留資格がない間は働けません。",
    "Without a status no paid work is allowed.",
    UNAUTHORISED,
)
YEARS_END: Final = note(
    "引き続く在留の年数は、ここで途切れることがあります。",
    "Continuous years can break here.",
    PR_RULES,
)
_LAWYERS: Final = [ask.BAR, ask.LEGAL_AID]
_NOTICE_DAY: Final = [
    text(
        "通知を受けた日時と、書かれた理由",
        "The day and hour of the notice, and the reasons written in it",
    )
]
_NOTICE: Final = [
    text(
        "通知書と封筒、事情を示す資料すべて",
        "The notice with its envelope, everything that shows the circumstances",
    )
]

TABLES: Final = (
    # --- revocation ---
    table(
        "revocation_started",
        notes=[HAVE_A_LAWYER, WHICH_GROUND, note("意見を述べ、証拠を出し、代理人を付け、資料を見る機会があります。", "You may be heard, give evidence, be represented and see the file.", REVOCATION),
               note("決まるまで、今の在留資格と在留期間は続きます。通知の後は、みなし再入国許可で出国できません。",
                    "Until a decision the present status and its period go on. After the notice one cannot leave on special re-entry permission.", REVOCATION),
               note("3号から後の事由では、ふつう出国のための期間（30日以内）が定められ、その間の出国は適法です。",
                    "With grounds from item 3 on, a time to leave of up to 30 days is set as a rule; leaving in it is lawful.", AFTER_REVOCATION)],
        rows=[Row(HELD, (), (ways.EXTEND_EXPLAINED,)),
              Row(SPECIAL_PERMANENT, (NOT_REVOKED,)),
              Row(NOBODY, (), (ways.SPECIAL_STAY,))],
        write_down=[text("通知を受けた日、意見聴取の日と場所、示された事由", "The day of the notice, day and place of the hearing, the ground named")],
        keep=_NOTICE, contacts=_LAWYERS, lawyer_first=True,
        office=[note("意見聴取には代理人と行けます。行けない日は、先に申し出られます。", "A representative may come along; if the day is impossible, say so before.", REVOCATION)],
        family=[OWN_PROCEEDING],
    ),
    table(
        "revoked",
        notes=[note("まず、通知書に出国のための期間が書かれているかを確かめてください。その期間の在留と出国は適法で、超過滞在ではありません。",
                    "First see whether the notice sets a time to leave. Staying and leaving within it is lawful; it is no overstay.", AFTER_REVOCATION),
               note("在留資格は取消しで終わり、期間内も働けません。住居や行動の範囲の条件を守ってください。",
                    "The status ends with the revocation, so no work is allowed in that time either. Mind conditions on residence and movement.", *CONDITIONS_AFTER_REVOCATION),
               note("1号・2号の事由と、5号で逃亡が疑われる場合は、期間がなく、退去強制の手続になります。",
                    "Under items (i) and (ii), and under (v) where flight is suspected, no time is set and a deportation proceeding follows.", AFTER_REVOCATION),
               note("在留カードは14日以内に返します。", "The residence card is returned within fourteen days.", CARD_RETURN),
               *AGAINST_A_REFUSAL],
        rows=[Row(HELD, (note("続けて在留したい事情は、期間が終わる前に弁護士と確かめてください。",
                              "Where you want to stay on, see with a lawyer before the time ends how that can be sought.", MEMORY),), (ways.RETURN_BY_CERTIFICATE,)),
              Row(SPECIAL_PERMANENT, (NOT_REVOKED,)),
              Row(NOBODY, (note("どの在留資格が取り消されたか、通知書で確かめてください。", "The notice tells which status was revoked.", MEMORY),), (ways.RETURN_BY_CERTIFICATE,))],
        write_down=[text("通知を受けた日、事由、出国の期限、付された条件", "The day of the notice, the ground, the last day to leave, the conditions")],
        keep=_NOTICE, contacts=_LAWYERS, lawyer_first=True,
        permanent_residence=[YEARS_END], family=[OWN_PROCEEDING, CHILDREN],
        ends=("revocation_started", "left_job", "left_school", "graduated", "divorced", "separated", "spouse_died", "sponsor_died",
              "sponsor_left_japan", "sponsor_lost_status", "moved"),
    ),
    table(
        "departure_period_ended",
        notes=[HAVE_A_LAWYER, NO_WORK,
               note("出国命令の道は、自分から開庁日の執務時間内に出頭した場合などに開いています。出頭の前に弁護士に尋ねられます。",
                    "The departure order is open to those who come forward in office hours on an open day, or as the article says; a lawyer can be asked before.", DEPARTURE_ORDER)],
        rows=[Row(HELD | NOBODY, (), (ways.SPECIAL_STAY, ways.DEPARTURE)), Row(SPECIAL_PERMANENT, (NOT_REVOKED,))],
        write_down=[text("期間の終わりの日、出国できなかった理由", "The last day of the time, and why leaving was not possible")],
        keep=_NOTICE, contacts=_LAWYERS, lawyer_first=True,
        permanent_residence=[YEARS_END], family=[CHILDREN], ends=("revoked",),
    ),
    # --- the deportation proceeding ---
    table(
        "deportation_started",
        notes=[HAVE_A_LAWYER, WHICH_GROUND, SIGN_NOTHING, note("認定や判定に納得できないときは、短い期限の中で次の手続を求められます。署名する前に内容を確かめてください。",
                                   "Who disagrees may ask for the next step within a very short time. Read before you sign.", DEPORTATION)],
        rows=[Row(HELD, (note("在留資格がある間は、それを示してください。満了日までの更新の申請も忘れないでください。", "While you hold a status, show it, and mind the last day to apply for an extension.", MEMORY),)),
              Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,)),
              Row(NOBODY, (), (ways.SPECIAL_STAY, ways.DEPARTURE))],
        write_down=[text("始まった日、担当者、示された事由", "The day, the officer, the ground named")], keep=[text("受け取った書面すべて", "Every paper received")],
        contacts=_LAWYERS, lawyer_first=True,
        family=[note("家族、とくに子の事情は、伝えることができます。", "The family's circumstances, a child's above all, can be told.", SECONDARY)],
    ),
    *(
        table(
            kind, notes=[HAVE_A_LAWYER, said],
            rows=[Row(HELD, (note("弁護士に、今の地位と次の手続を確かめてください。", "Ask the lawyer where you stand and what comes next.", MEMORY),)),
                  Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,)),
                  Row(NOBODY, (), (ways.SPECIAL_STAY,))],
            write_down=[text("通知を受けた日時", "The day and hour of the notice")], keep=[text("通知書", "The notice")],
            contacts=_LAWYERS, lawyer_first=True, family=[CHILDREN],
        )
        for kind, said in (
            ("finding_made", note("認定に異議があるときは口頭審理を求められます。求めないと書く前に弁護士に尋ねられます。",
                                  "Who disagrees may ask for a hearing. A lawyer can be asked before you waive it.", DEPORTATION)),
            ("hearing_decision", note("判定に異議があるときは、法務大臣に異議を申し出られます。", "Who disagrees may lodge an objection with the Minister.", DEPORTATION)),
            ("objection_decision", note("裁決の後は、裁判所に訴える道があります。", "After the decision the courts remain.", SECONDARY)),
        )
    ),
    table(
        "detained",
        notes=[HAVE_A_LAWYER, note("弁護士と面会できます。差入れや手紙、健康のことも申し出られます。", "A lawyer can visit. Parcels, letters and health can be spoken of.", MEMORY),
               note("収容に代わる監理措置や、仮放免を求められます。断られるときは理由が書面で示されます。",
                    "Supervision in its place, and provisional release, can be asked for; a refusal gives written reasons.", SUPERVISION_BEFORE, PROVISIONAL_RELEASE),
               note("令書の後の収容が3か月続くごとに、監理措置にするかが検討されます。", "After an order, supervision is considered each time detention has lasted three months.", DETENTION_REVIEW)],
        rows=[Row(HELD, (note("在留資格がある人は、収容されていても在留期間が進みます。更新の申請を代わりの人ができるか、弁護士に尋ねてください。",
                              "A period of stay runs on in detention. Ask the lawyer whether somebody else can file the extension.", MEMORY),)),
              Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,)),
              Row(NOBODY, (NO_WORK,), (ways.SPECIAL_STAY,))],
        write_down=[text("収容された日時と場所、示された令書", "Day, hour and place of detention, the order shown")],
        keep=[text("令書の写し、診断書、身元を引き受ける人の連絡先", "Copy of the order, medical certificates, who would vouch for you")],
        contacts=_LAWYERS, lawyer_first=True, family=[CHILDREN],
    ),
    table(
        "supervision",
        notes=[HAVE_A_LAWYER, note("監理措置の間、残留などの罰則は適用されません。条件（住居、行動の範囲、呼出し、届出）を守ってください。",
                                   "While it lasts, the penalties for remaining do not apply. Keep its conditions (residence, movement, summons, reports).", *NO_PENALTY_UNDER_SUPERVISION),
               note("令書の前は、生計に必要な範囲で許可された勤め先でだけ働けます（在留資格のない人。監理人の同意が要ります）。",
                    "Before an order, who holds no status may work only for an employer permitted as needed for a living, with the supervisor's consent.", WORK_UNDER_SUPERVISION),
               note("令書の後は、働くことはできません。", "After an order no work is allowed.", SUPERVISION_AFTER)],
        rows=[Row(HELD, (note("在留資格がある人は、その範囲のことができます。みなし再入国許可は使えません。", "With a status, its scope holds; special re-entry permission is not open.", MEMORY),)),
              Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,)),
              Row(NOBODY, (), (ways.SPECIAL_STAY,))],
        write_down=[text("決定の日、監理人、条件、次に届け出る日", "The day, the supervisor, the conditions, the next day to report")],
        keep=[text("監理措置決定通知書（いつも携帯）、届出の控え", "The notice of supervision (always carried), copies of reports")],
        contacts=_LAWYERS, lawyer_first=True, family=[CHILDREN], ends=("detained",),
    ),
    table(
        "provisional_release",
        notes=[HAVE_A_LAWYER, NO_WORK, note("期間が決められています。延長は、期間が終わる前に求めます。条件（住居、行動の範囲、呼出し）を守ってください。",
                                            "It runs for a fixed time; more is asked for before it ends. Keep its conditions (residence, movement, summons).", PROVISIONAL_RELEASE)],
        rows=[Row(HELD | NOBODY, (), (ways.SPECIAL_STAY,)), Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,))],
        write_down=[text("許可の日、期限、次の出頭の日", "The day, the last day, the next day to appear")],
        keep=[text("仮放免許可書（いつも携帯）、診断書", "The permit (always carried), medical certificates")],
        contacts=_LAWYERS, lawyer_first=True, family=[CHILDREN], ends=("detained",),
    ),
    # --- special permission ---
    table(
        "special_permission_granted",
        notes=[note("許可された在留資格と在留期間、付された条件を確かめてください。次の更新の最後の日もここから決まります。",
                    "See the status and period given, and any conditions; the last day for the next extension follows from them.", SPECIAL_PERMISSION_STATUS),
               note("住所が決まったら届け出ます。働けるかは、許可された在留資格によります。", "Notify your address. Whether you may work depends on the status given.", MEMORY)],
        rows=[Row(EVERYBODY, (), (ways.EXTEND,))],
        write_down=[text("許可の日、在留資格、満了日、条件", "The day, the status, its last day, conditions")],
        keep=[text("在留カード、許可の書面", "The card, the paper of the permission")],
        contacts=[ask.BAR, ask.LEGAL_AID, ask.CITY],
        permanent_residence=[note("永住許可で見られる年数は、この許可から数えるのがふつうです。", "Years for permanent residence are as a rule counted from this permission.", PR_RULES)],
        family=[OWN_PROCEEDING], ends=("*",),
    ),
    table(
        "special_permission_refused",
        notes=[HAVE_A_LAWYER, note("理由を書いた書面が渡されます。裁判所に訴えることができ、その間の執行停止も求められます。",
                                   "Written reasons are given. A suit is possible, and a stay of execution with it.", REASONS_OF_REFUSAL, STAY_OF_EXECUTION),
               *AGAINST_REMOVAL],
        rows=[Row(HELD | NOBODY, (note("令書が出た後は、在留特別許可を申請できません。", "Once an order is issued special permission cannot be applied for.", SPECIAL_PERMISSION_BARRED),)),
              Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,))],
        write_down=_NOTICE_DAY, keep=_NOTICE, contacts=_LAWYERS, lawyer_first=True, family=[CHILDREN],
    ),
    # --- orders ---
    table(
        "deportation_ordered",
        notes=[HAVE_A_LAWYER, NO_WORK, note("訴えだけでは送還は止まりません。執行停止を裁判所に求められます。送還は、訴えの期限の6か月を待ちません。",
                                            "A suit alone does not stop removal; a stay of execution can be asked of the court. Removal does not wait for the six months.", STAY_OF_EXECUTION),
               NOT_THERE,
               note("自分の費用で出国するときは、許可を求められます。初めての人は、上陸できない期間を1年にする決定も求められます（令和6年6月10日から）。",
                    "Leaving at your own cost can be permitted on request; the first time, a decision that the ban on landing be one year can be asked for (since 10 June 2024).", *OWN_COST),
               note("令書の後は、在留特別許可を申請できません。", "After an order special permission cannot be applied for.", SPECIAL_PERMISSION_BARRED),
               *AGAINST_REMOVAL],
        rows=[Row(HELD | NOBODY, (), ()), Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,))],
        write_down=[text("令書の日、示された送還先、担当者", "The day of the order, the destination named, the officer")],
        keep=_NOTICE, contacts=_LAWYERS, lawyer_first=True,
        permanent_residence=[YEARS_END], family=[CHILDREN, OWN_PROCEEDING],
    ),
    table(
        "execution_stayed",
        notes=[HAVE_A_LAWYER, note("止まるのは、決定に書かれた範囲（送還、収容など）と期間です。写しを弁護士と確かめてください。",
                                   "What is halted is what the decision says (removal, detention) and for how long; go through it with the lawyer.", STAY_OF_EXECUTION),
               note("在留資格が戻るわけではありません。訴えは続きます。", "It gives no status back; the suit goes on.", MEMORY)],
        rows=[Row(HELD | NOBODY, (), ()), Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,))],
        write_down=[text("決定の日、裁判所、止まるものと期間", "The day, the court, what is halted and for how long")],
        keep=[text("決定の写し（持ち歩けるもの）", "A copy of the decision, one to carry")], contacts=_LAWYERS, lawyer_first=True,
    ),
    table(
        "departure_ordered",
        notes=[HAVE_A_LAWYER, NO_WORK, note("収容されず、命令書の期限（15日以内）までに出国します。便の都合など本人のせいでない事情があれば、期限の日までに延長を申し出ます。",
                                            "Without detention one leaves by the day in the order (fifteen days at most). Where that is not possible for a reason not one's own, more time is asked for by that day.", *DEPARTURE_LIMIT),
               note("出国命令で出国した人が上陸できない期間は、原則1年です。", "The ban on landing after it is in principle one year.", DEPARTURE_ORDER_BAN)],
        rows=[Row(HELD | NOBODY, (), (ways.RETURN_BY_CERTIFICATE,)), Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,))],
        write_down=[text("命令の日、出国の期限、条件、便の予約", "The day, the last day to leave, the conditions, the flight")],
        keep=[text("出国命令書、航空券", "The order, the ticket")], contacts=_LAWYERS, lawyer_first=True,
        permanent_residence=[YEARS_END], family=[CHILDREN], ends=("stay_expired", "departure_period_ended", "deportation_started"),
    ),
    table(
        "departure_order_limit_passed",
        notes=[HAVE_A_LAWYER, NO_WORK, note("出国できなかった事情と、それを示すものを、すぐ弁護士に伝えてください。", "Tell a lawyer at once why leaving was not possible, with what shows it.", MEMORY)],
        rows=[Row(HELD | NOBODY, (), (ways.SPECIAL_STAY,)), Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,))],
        write_down=[text("期限の日と、出国できなかった理由", "The last day, and why leaving was not possible")],
        keep=[text("命令書、航空券、診断書", "The order, the ticket, medical papers")], contacts=_LAWYERS, lawyer_first=True, family=[CHILDREN],
        ends=("departure_ordered",),
    ),
    table(
        "departure_order_withdrawn",
        notes=[HAVE_A_LAWYER, NO_WORK, note("条件に違反したことが理由とされます。事情があれば弁護士に伝えてください。", "A breach of its conditions is the reason given; tell a lawyer the circumstances.", DEPARTURE_ORDER)],
        rows=[Row(HELD | NOBODY, (), (ways.SPECIAL_STAY,)), Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,))],
        write_down=_NOTICE_DAY, keep=_NOTICE, contacts=_LAWYERS, lawyer_first=True, family=[CHILDREN], ends=("departure_ordered",),
    ),
    table(
        "left_under_departure_order",
        notes=[note("出国の日から、上陸できない期間を数えます。期間が過ぎても、上陸は約束されません。", "The ban on landing counts from the day of leaving; landing is not promised after it.", DEPARTURE_ORDER_BAN)],
        rows=[Row(EVERYBODY, (), (ways.RETURN_BY_CERTIFICATE,))],
        write_down=[text("出国の日と空港", "The day and the port of leaving")], keep=[text("出国命令書の写し、旅券の出国の印", "Copy of the order, the departure stamp")],
        contacts=_LAWYERS, family=[OWN_PROCEEDING], ends=("*",),
    ),
    table(
        "deported",
        notes=[note("退去の日から、上陸できない期間（1年・5年・10年、事由によっては期間の定めなし）を数えます。家族などの事情により、特別に上陸が許可されることもあります。",
                    "The ban on landing (one, five or ten years; for some grounds without end) counts from the day of removal. Landing can be specially permitted, for family reasons for instance.", LANDING_BANS)],
        rows=[Row(EVERYBODY, (), (ways.RETURN_BY_CERTIFICATE,))],
        write_down=[text("退去の日、事由、以前の退去の有無", "The day, the ground, earlier removals")],
        keep=[text("令書と決定の写し、家族を示すもの", "Copies of the order and decisions, proof of family")],
        contacts=_LAWYERS, family=[OWN_PROCEEDING], ends=("*",),
    ),
    # --- at the port; without permission ---
    table(
        "landing_refused",
        notes=[HAVE_A_LAWYER, note("口頭審理の後の認定に異議があれば、3日以内に法務大臣に異議を申し出られます。申し出ないと書いた文書に署名する前に、通訳と弁護士を求められます。",
                                   "Who disagrees with the decision after the hearing may object to the Minister within three days. Before signing that no objection is made, an interpreter and a lawyer can be asked for.", *HEARING_AT_THE_PORT),
               note("危険な国から逃れてきた人は、その場でそのことを伝えられます。", "Who has fled danger can say so there.", MEMORY)],
        rows=[Row(EVERYBODY, (note("再入国許可を持つ人は、その許可と在留カードを示してください。", "Who holds a re-entry permission shows it, with the residence card.", MEMORY),))],
        write_down=[text("日時、空港、示された理由、担当者", "Day and hour, port, the reason given, the officer")],
        keep=[text("通知書、在留資格認定証明書、査証、旅券の写し", "The notice, certificate of eligibility, visa, copy of the passport")],
        contacts=_LAWYERS, lawyer_first=True,
    ),
    table(
        "special_landing_ended",
        notes=[HAVE_A_LAWYER, NO_WORK, note("病気や船・飛行機の都合で戻れなかったときは、その事情を示すものを持って、弁護士に相談できます。",
                                            "Where illness or the vessel kept you here, a lawyer can be asked, with what shows it.", MEMORY)],
        rows=[Row(NOBODY, (), (ways.SPECIAL_STAY, ways.DEPARTURE)), Row(HELD, (note("在留資格がある人には当てはまりません。", "This does not apply to who holds a status.", MEMORY),)),
              Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,))],
        write_down=[text("期限の日、戻れなかった理由", "The last day, and why you could not go back")],
        keep=[text("上陸の許可書、乗船・搭乗の書類、診断書", "The landing permit, boarding papers, medical papers")], contacts=_LAWYERS, lawyer_first=True,
    ),
    table(
        "entered_without_permission",
        notes=[HAVE_A_LAWYER, NO_WORK, note("難民条約の理由で危険から直接逃れ、遅れずに申し出た人の刑は免除されることがあります。弁護士に伝えてください。",
                                            "Who fled directly from danger of the Refugee Convention and reported without delay can have the punishment remitted; tell the lawyer.", MEMORY)],
        rows=[Row(NOBODY, (), (ways.SPECIAL_STAY,)), Row(HELD, (note("その後に在留資格を得ているかを、在留カードで確かめてください。", "See by the card whether a status was given since.", MEMORY),)),
              Row(SPECIAL_PERMANENT, (ONLY_SPECIAL_ACT,))],
        write_down=[text("入国の日、経路、理由", "The day, the way, the reason")], keep=[text("身分を示すもの、家族・学校・仕事を示すもの", "Proof of identity, of family, school, work")],
        contacts=_LAWYERS, lawyer_first=True, family=[CHILDREN],
    ),
    table(
        "worked_outside_status",
        notes=[HAVE_A_LAWYER, note("続いているなら、まず止めてください。退去強制の事由に当たるのは、専ら行っていると明らかに認められる場合などに限られます。",
                                   "If it goes on, stop it first. A ground of deportation asks that it is clearly done exclusively, among other things.", DEPORTATION),
               note("資格外活動許可や在留資格の変更は、仕事を始める前に受けるものです。", "Permission for other activity, or a change, comes before the work.", UNAUTHORISED)],
        rows=[Row(ACTIVITY, (note("どのくらい、なぜ働いたかを、次の申請で説明できます。雇い主の指示だった事情も示せます。",
                                  "How much and why can be explained with the next application, also that the employer ordered it.", SECONDARY),),
                  (ways.EXTEND_EXPLAINED, ways.PERMISSION_FOR_WORK)),
              Row(HELD - ACTIVITY, (note("別表第二の在留資格に、仕事の制限はありません。", "The statuses of appended table 2 have no limit on work.", UNAUTHORISED),)),
              Row(SPECIAL_PERMANENT, (note("特別永住者に、仕事の制限はありません。", "Special permanent residents have no limit on work.", SECONDARY),)),
              Row(NOBODY, (), (ways.SPECIAL_STAY,))],
        write_down=[text("働いた日と時間、勤め先、だれの指示か", "Days and hours worked, the employer, who ordered it")],
        keep=[text("給与明細、勤務表、連絡の記録", "Payslips, rosters, messages")],
        contacts=[ask.BAR, ask.LEGAL_AID, ask.LABOUR], lawyer_first=True,
        permanent_residence=[note("資格外の仕事は、素行の要件に関わります。", "Work outside the status touches good conduct.", PR_RULES)],
    ),
)  # fmt: skip
