"""The counter, the inquiry, the wait, the refusal, and those who threaten or will not sign."""

from __future__ import annotations

from typing import Final

from zairyu.life_events import contacts as ask
from zairyu.life_events import ways
from zairyu.life_events.cites import (
    AGENCY,
    FACT_FINDING,
    MEMORY,
    PAPERS_WAIVED,
    PR_RULES,
    REVOCATION,
    SECONDARY,
    SPECIAL_PERIOD,
    SWITCH,
)
from zairyu.life_events.groups import EVERYBODY, NO_STATUS, SPECIAL_PERMANENT
from zairyu.life_events.model import Row, note, table, text

HELD: Final = EVERYBODY - SPECIAL_PERMANENT - {NO_STATUS}
IN_TIME: Final = note(
    "満了日までに申請が受け付けられれば、結果が出るまで（長くても満了から2か月）今の在留資格が続きます（30日以下の期間を除く）。",
    "Filed by the last day, the present status goes on until the decision, at most two months (not for 30 days or less).",
    SPECIAL_PERIOD,
)
SPECIAL_RESIDENTS: Final = note(
    "特別永住者には、在留期間の更新の審査はありません。",
    "Special permanent residents have no extension to apply for.",
    SECONDARY,
)
NO_ONE_ELSE: Final = note(
    "配偶者、勤め先、身元保証人が、在留資格を取り消すことはできません。保証の撤回も取消しの事由ではありません。",
    "Neither spouse, employer nor guarantor can take a status away; taking a guarantee back is no ground of revocation.",
    MEMORY,
)
REMEDIES: Final = note(
    "不許可への審査請求はできませんが、知った日から6か月以内に取消訴訟を起こせます。在留資格があるうちに、もう一度申請することもできます。",
    "There is no administrative appeal against a refusal; a suit may be brought within six months of knowing. While a "
    "status is held one may apply again.",
    SECONDARY,
)
VISIT: Final = (
    note("訪問に令状はなく、家に入れる義務はありません。断っても罰則はありませんが、資料が足りないまま判断されることがあります。",
         "A visit comes without a warrant and you need not let anybody in. There is no penalty for declining, but the "
         "decision may then be made on less.", *FACT_FINDING),
    note("覚えていないことは「わからない」と答えられます。通訳を求め、内容を確かめてから署名してください。",
         "You may say that you do not remember. Ask for an interpreter, and read before you sign.", MEMORY),
)  # fmt: skip
_OTHER: Final = (
    Row(SPECIAL_PERMANENT, (SPECIAL_RESIDENTS,)),
    Row(frozenset({NO_STATUS}), (note("在留資格がない、又はわからないときは、先に弁護士に尋ねられます。",
                                      "Where no status is held, or none is known, a lawyer can be asked first.", MEMORY),)),
)  # fmt: skip

TABLES: Final = (
    table(
        "guarantor_refuses",
        notes=[NO_ONE_ELSE, note("身元保証は道義的なもので、保証人は別の人に変えられます。出せない理由を書いて申請できます。",
                                 "The guarantee is a moral one and the guarantor can be another person; or say in writing why there is none.", SECONDARY)],
        rows=[Row(HELD, (IN_TIME, note("入管は、書類の提出を省かせることができます。", "The office may do without a paper.", PAPERS_WAIVED)), (ways.EXTEND_EXPLAINED,)), *_OTHER],
        write_down=[text("いつ、だれが、何と言ったか", "When, who, what was said")], keep=[text("連絡の記録、自分で取れる住民票・課税証明", "Messages; residence record and tax papers you can get yourself")],
        contacts=[ask.BAR, ask.LEGAL_AID, ask.IMMIGRATION_INFORMATION],
        permanent_residence=[note("永住許可の申請には、身元保証書が求められています。", "An application for permanent residence asks for a letter of guarantee.", PR_RULES)],
    ),
    table(
        "sponsor_threatens",
        notes=[NO_ONE_ELSE, note("署名がなくても、事情を書いて満了日までに申請できます。", "Without the signature, too, one can file by the last day and explain.", PAPERS_WAIVED),
               note("脅しや旅券の取上げは暴力に当たることがあります。相談できます。", "Threats, or keeping your passport, can be violence; help is there.", MEMORY)],
        rows=[Row(HELD, (IN_TIME,), (ways.EXTEND_EXPLAINED, ways.TO_WORK, ways.TO_SPECIFIED_SKILLS, ways.TO_STUDY)), *_OTHER],
        write_down=[text("いつ、何と言われたか（そのままの言葉で）", "When, and the words themselves")], keep=[text("連絡の記録、自分の書類の写し", "Messages, copies of your papers, kept in a safe place")],
        contacts=[ask.VIOLENCE, ask.BAR, ask.LEGAL_AID, ask.LABOUR],
    ),
    table(
        "refused_at_the_counter",
        notes=[note("申請は、形式を満たせば受け付けて審査するものとされています（行政手続法7条）。「受け取れない」理由を尋ね、書いてもらうか書き留められます。",
                    "An application is to be taken and examined once it has the form (Administrative Procedure Act, Art. 7). Ask for the reason and note it.", SECONDARY),
               note("同じ日に、郵送やオンライン、別の日の窓口も考えられます。最後の日を先に確かめてください。",
                    "Another counter, another day or online may do; mind the last day first.", AGENCY)],
        rows=[Row(HELD, (IN_TIME,), (ways.EXTEND_EXPLAINED,)), *_OTHER],
        write_down=[text("日時、窓口、担当者、言われたこと、持っていた書類", "Day and hour, counter, officer, what was said, which papers you had")],
        keep=[text("整理券、申請書の写し、書類の一覧", "The queue ticket, copy of the form, list of papers")],
        contacts=[ask.BAR, ask.LEGAL_AID, ask.FRESC],
    ),
    table(
        "documents_requested",
        notes=[note("示された日までに出すか、出せない理由と見込みを、その日までに書いて伝えられます。",
                    "Send them by the day named, or say in writing by then why not and when.", SECONDARY),
               note("出せない書類は、代わりの資料と説明で補えます。事実と違う資料は出さないでください。",
                    "What cannot be had can be replaced and explained. Never hand in what is not true.", REVOCATION)],
        rows=[Row(HELD, (IN_TIME,), (ways.EXTEND_EXPLAINED,)), *_OTHER],
        write_down=[text("通知の日、求められた資料、期限", "The day of the letter, what it asks for, the day named")], keep=[text("通知書、出した資料の写し、送った記録", "The letter, copies of what you sent, proof of sending")],
        contacts=[ask.IMMIGRATION_INFORMATION, ask.BAR, ask.LEGAL_AID],
    ),
    table(
        "fact_finding",
        notes=[*VISIT, note("婚姻についての質問は、二人の生活を確かめるものです。違いがあれば、その理由を説明できます。",
                            "Questions on a marriage look at the common life; where answers differ, the reason can be told.", MEMORY)],
        rows=[Row(HELD, (), (ways.EXTEND_EXPLAINED,)), *_OTHER],
        write_down=[text("日時、来た人の名前と所属、聞かれたこと、答えたこと", "Day and hour, names and office, questions and answers")],
        keep=[text("名刺、渡した資料の写し", "Cards of the officers, copies of what you gave")],
        contacts=[ask.BAR, ask.LEGAL_AID],
        family=[note("家族や勤め先にも質問が行くことがあります。", "Family and employer may be asked, too.", *FACT_FINDING)],
    ),
    table(
        "pressed_to_withdraw",
        notes=[note("取り下げるかどうかは本人が決めます。すぐに決めず、理由を聞いて持ち帰れます。", "Whether to withdraw is yours. You may hear the reason and take it home.", MEMORY),
               note("取り下げると、特例期間はそこで終わります。満了日を過ぎているときは、在留の基礎がなくなります。",
                    "Withdrawing ends the special period; past the last day nothing else carries the stay.", SPECIAL_PERIOD),
               note("更新と変更は、取り下げずに切り替えることができます。", "Extension and change can be turned into each other without withdrawing.", SWITCH)],
        rows=[Row(HELD, (IN_TIME,), (ways.SWITCH_PENDING,)), *_OTHER],
        write_down=[text("日時、担当者、言われた理由", "Day and hour, officer, the reason given")], keep=[text("申請の受付票、連絡の記録", "Receipt of the application, messages")],
        contacts=[ask.BAR, ask.LEGAL_AID],
    ),
    table(
        "long_delay",
        notes=[IN_TIME, note("進み具合は尋ねられます。標準処理期間は目安です。長いときは不作為の違法確認の訴えがあります。",
                             "You may ask how it stands. The standard time is a guide; for long delays a suit over inaction exists.", SECONDARY)],
        rows=[Row(HELD, (note("2か月の特例期間の終わりに注意してください。永住許可や在留資格の取得の申請では在留は延びません。",
                              "Mind the end of the two months. Applications for permanent residence do not extend the stay.", SPECIAL_PERIOD),),
                  (ways.EXTEND, ways.SWITCH_PENDING)), *_OTHER],
        write_down=[text("申請の日、受付番号、問い合わせた日と答え", "The day of filing, the number, when you asked and the answer")],
        keep=[text("受付票、申請中の記載のあるカード、メール", "Receipt, the card with the note of the application, mails")],
        contacts=[ask.IMMIGRATION_INFORMATION, ask.BAR, ask.LEGAL_AID],
    ),
    table(
        "refused",
        notes=[REMEDIES, note("理由は窓口で説明を聞けます（実務では一度）。弁護士や行政書士も同席できます。", "The reasons can be heard at the office (in practice once); a lawyer or gyoseishoshi may come.", SECONDARY),
               note("特例期間に入った後の不許可では、在留はその時に終わります。出国準備への切替えを示されることがあります。",
                    "A refusal within the special period ends the stay then; a switch to preparing departure may be offered.", SPECIAL_PERIOD)],
        rows=[Row(HELD, (), (ways.APPLY_AGAIN, ways.EXTEND_EXPLAINED, ways.PREPARE_TO_LEAVE)),
              Row(SPECIAL_PERMANENT, (SPECIAL_RESIDENTS,)),
              Row(frozenset({NO_STATUS}), (note("在留資格がないときは、今日、弁護士に尋ねられます。", "Where no status is held, a lawyer can be asked today.", MEMORY),), (ways.SPECIAL_STAY, ways.DEPARTURE))],
        write_down=[text("通知の日、書かれた理由、残っている在留期間", "The day of the notice, the reason written, what is left of the stay")],
        keep=[text("不許可の通知書、出した書類の写し", "The notice, copies of what you filed")],
        contacts=[ask.BAR, ask.LEGAL_AID, ask.FRESC],
        permanent_residence=[note("永住許可の不許可では、今の在留資格は変わりません。", "A refused permanent residence leaves the present status as it is.", MEMORY)],
        family=[note("家族の申請は、それぞれ別に判断されます。", "Each member's application is decided on its own.", MEMORY)],
    ),
    table(
        "reasons_given",
        notes=[note("聞いた理由ごとに、足りなかった資料や説明を考えられます。", "For each reason think of the papers or words that were missing.", MEMORY), REMEDIES],
        rows=[Row(HELD, (), (ways.APPLY_AGAIN, ways.EXTEND_EXPLAINED)),
              Row(SPECIAL_PERMANENT, (SPECIAL_RESIDENTS,)),
              Row(frozenset({NO_STATUS}), (), (ways.SPECIAL_STAY,))],
        write_down=[text("説明された理由を、言葉どおりに。日時と担当者", "The reasons, word for word; day, hour, officer")],
        keep=[text("その時のメモ、通知書", "Your notes, the notice")],
        contacts=[ask.BAR, ask.LEGAL_AID],
    ),
)  # fmt: skip
