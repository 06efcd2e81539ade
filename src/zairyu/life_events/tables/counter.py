"""The counter, the inquiry, the wait, the refusal, and those who threaten or will not sign."""

from __future__ import annotations

from typing import Final

from zairyu.life_events import contacts as ask
from zairyu.life_events import ways
from zairyu.life_events.cites import (
    AGENCY,
    CHANGE,
    FACT_FINDING,
    GUARANTEE_BY_TABLE,
    GUARANTEE_FOR_PR,
    MANUAL,
    MEMORY,
    PR_RULES,
    REVOCATION,
    SECONDARY,
    SPECIAL_PERIOD,
    STATUS_OF_TABLE,
    SWITCH,
    WAIVED,
)
from zairyu.life_events.groups import (
    DEPENDENT,
    DESIGNATED,
    EVERYBODY,
    HSP_2,
    HSP_ONE,
    JAPANESE_FAMILY,
    LONG_TERM,
    NO_STATUS,
    ORDINARY_WORK,
    PERMANENT,
    PR_FAMILY,
    SPECIAL_PERMANENT,
    SPECIFIED_SKILLS,
    STUDENT,
    TRAINEES,
)
from zairyu.life_events.model import Row, note, table, text
from zairyu.life_events.norms import AGAINST_A_REFUSAL

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

MORAL: Final = note(
    "身元保証は、省令で書類が求められる在留資格（日本人・永住者の配偶者等、定住者）と永住許可に限られ、道義的な約束で、法律上の責任は生じません。ほかの在留資格で求められるのは慣行です。",
    "A letter of guarantee is asked for by ordinance with the statuses of spouses and children of Japanese and permanent residents, Long-Term "
    "Resident, and permanent residence; it is a moral promise without legal liability. With other statuses it is custom.",
    GUARANTEE_BY_TABLE, GUARANTEE_FOR_PR, SECONDARY,
)  # fmt: skip
OWN_PAPERS: Final = note(
    "住民票、課税・納税証明は自分で取れます。日本人の配偶者の戸籍も、配偶者として請求できるとされています。",
    "Residence record and tax certificates you can get yourself; the family register of a Japanese spouse, too, can be asked for as the spouse.",
    MEMORY,
)
_FROM_OTHERS: Final = (
    Row(JAPANESE_FAMILY | PR_FAMILY,
        (IN_TIME, OWN_PAPERS,
         note("法律が求めるのは、配偶者（又は子）の身分とその活動が続いていることで、相手の同意や同行ではありません。省令の表は、戸籍などの身分を示す文書、生計の資料、相手の身元保証書を求めています。",
              "What the Act asks is that the tie and the life as spouse (or child) go on, not the other's consent or company. The ordinance's table asks for the family "
              "register or another proof of the tie, proof of a living, and the other's letter of guarantee.", STATUS_OF_TABLE, GUARANTEE_BY_TABLE),
         note("婚姻が壊れているときは、離婚の前でも、定住者への変更を自分で申請できます。子を育てる人、働く人、学ぶ人の道も相手を必要としません。",
              "Where the marriage has broken down, a change to Long-Term Resident can be applied for alone, before a divorce too. The ways for who raises a child, works or studies need no "
              "spouse either.", MANUAL)),
        (ways.EXTEND_EXPLAINED, ways.LONG_TERM_BROKEN_MARRIAGE, ways.LONG_TERM_FOR_CHILD, ways.TO_WORK, ways.TO_SPECIFIED_SKILLS, ways.TO_STUDY)),
    Row(DEPENDENT,
        (IN_TIME, OWN_PAPERS,
         note("家族滞在は扶養を受けることが基礎で、省令の表は扶養者の職業と収入の証明を求めています。身元保証書は表にありません。出せないときは理由を書いて申請できますが、次の基礎を早めに考える必要があります。",
              "Dependent rests on being supported; the ordinance's table asks for proof of the sponsor's occupation and income, and for no letter of guarantee. What cannot be had is "
              "explained in writing, but the next basis has to be thought of early.", STATUS_OF_TABLE, GUARANTEE_BY_TABLE)),
        (ways.EXTEND_EXPLAINED, ways.TO_WORK, ways.TO_SPECIFIED_SKILLS, ways.TO_STUDY, ways.LONG_TERM_FOR_CHILD)),
    Row(LONG_TERM,
        (IN_TIME, OWN_PAPERS,
         note("省令の表は日本に住む身元保証人の身元保証書を求めますが、だれかは限られていません。自分の収入で生計が立てば、相手の資料は要らないことがあります。",
              "The ordinance's table asks for the letter of a guarantor living in Japan, without saying who. Where your own income carries the household, the other's papers may not be needed.",
              GUARANTEE_BY_TABLE)),
        (ways.EXTEND_EXPLAINED, ways.TO_WORK, ways.TO_SPECIFIED_SKILLS, ways.TO_STUDY)),
    Row(ORDINARY_WORK | HSP_2,
        (IN_TIME, OWN_PAPERS,
         note("働く在留資格に身元保証書は要りません。省令の表は、活動・期間・地位の証明と、収入・納税の証明を求めます。雇い主は在留資格を取り消せません。契約書、給与明細、辞めたことを示す物で代えて、別の勤め先で申請できます。",
              "Work statuses ask for no letter of guarantee. The ordinance's table asks for proof of activity, period and position, and of income and tax. An employer cannot take a status "
              "away; contract, payslips and proof of having left can stand in, and one can apply with another employer.", GUARANTEE_BY_TABLE)),
        (ways.EXTEND_EXPLAINED, ways.TO_WORK, ways.TO_SPECIFIED_SKILLS, ways.TO_STUDY, ways.CERTIFICATE_OF_WORK)),
    Row(HSP_ONE | SPECIFIED_SKILLS | TRAINEES,
        (IN_TIME,
         note("勤め先（受入れ先）は指定書や計画で決まっています。変えるには先に変更の許可（技能実習・育成就労は計画の認定）が要ります。受入れ先が協力しないときは、支援機関や監督の機関に相談し、次の受入れ先を探せます。",
              "The organisation is set by the designation paper or the plan; another one takes a permission first (for trainees, a plan). Where it does not cooperate, the support or "
              "supervising bodies can be asked, and another host looked for.", CHANGE)),
        (ways.EXTEND_EXPLAINED, ways.TO_HIGHLY_SKILLED, ways.TO_SPECIFIED_SKILLS, ways.CONTINUED_WORK, ways.TO_STUDY)),
    Row(STUDENT,
        (IN_TIME,
         note("学費や生活費を払う人は変えられます。省令の表は、在学・成績の証明と、費用を払えることの証明を求めます。身元保証書は表にありません。",
              "Who pays for school and living can change. The ordinance's table asks for proof of enrolment and grades and of means, and for no letter of guarantee.", GUARANTEE_BY_TABLE)),
        (ways.EXTEND_EXPLAINED, ways.TO_WORK, ways.TO_SPECIFIED_SKILLS)),
    Row(DESIGNATED,
        (IN_TIME,
         note("指定書に書かれた活動が続いているかが問われます。家族として持つ人は、その人に基礎があります。出せない書類は理由を書いて申請できます。",
              "What is asked is whether the designated activity goes on. Held as a family member it rests on that person. What cannot be had is explained in writing.", CHANGE)),
        (ways.EXTEND_EXPLAINED, ways.TO_WORK, ways.TO_SPECIFIED_SKILLS, ways.TO_STUDY)),
    Row(PERMANENT, (note("永住者の在留は、だれの協力にも結び付いていません。", "Permanent residence depends on nobody's cooperation.", MEMORY),)),
    Row(HELD - JAPANESE_FAMILY - PR_FAMILY - DEPENDENT - LONG_TERM - ORDINARY_WORK - HSP_2 - HSP_ONE - SPECIFIED_SKILLS - TRAINEES - STUDENT
        - DESIGNATED - PERMANENT, (IN_TIME,), (ways.EXTEND_EXPLAINED,)),
)  # fmt: skip

TABLES: Final = (
    table(
        "guarantor_refuses",
        notes=[NO_ONE_ELSE, MORAL, note("保証人は別の人に変えられます。だれもいないときは、その理由を書いて申請できます。入管は資料の提出を省かせることができます。",
                                 "The guarantor can be another person; where there is nobody, say in writing why. The office may do without a paper.", *WAIVED)],
        rows=[*_FROM_OTHERS, *_OTHER],
        write_down=[text("いつ、だれが、何と言ったか", "When, who, what was said")], keep=[text("連絡の記録、自分で取れる住民票・課税証明・戸籍", "Messages; residence record, tax papers and family register, which you can get yourself")],
        contacts=[ask.BAR, ask.LEGAL_AID, ask.IMMIGRATION_INFORMATION],
        permanent_residence=[note("永住許可の申請では、日本に住む身元保証人の身元保証書が省令で求められています。保証人は配偶者や雇い主でなくてもかまいません。",
                                  "For permanent residence the ordinance asks for the letter of a guarantor living in Japan, who need be neither spouse nor employer.", GUARANTEE_FOR_PR, PR_RULES)],
    ),
    table(
        "sponsor_threatens",
        notes=[NO_ONE_ELSE, MORAL, note("署名がなくても、事情を書いて満了日までに申請できます。", "Without the signature, too, one can file by the last day and explain.", *WAIVED),
               note("脅しや旅券の取上げは暴力に当たることがあります。相談できます。在留カードや旅券は本人のもので、なければ再交付を申請できます。",
                    "Threats, or keeping your passport, can be violence; help is there. Card and passport are yours, and can be issued anew.", MEMORY)],
        rows=[*_FROM_OTHERS, *_OTHER],
        write_down=[text("いつ、何と言われたか（そのままの言葉で）", "When, and the words themselves")], keep=[text("連絡の記録、自分の書類の写し", "Messages, copies of your papers, kept in a safe place")],
        contacts=[ask.VIOLENCE, ask.BAR, ask.LEGAL_AID, ask.LABOUR],
        permanent_residence=[note("永住許可の申請の身元保証人は、その人でなくてもかまいません。", "The guarantor for permanent residence need not be that person.", GUARANTEE_FOR_PR)],
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
                    "A refusal within the special period ends the stay then; a switch to preparing departure may be offered.", SPECIAL_PERIOD),
               *AGAINST_A_REFUSAL],
        rows=[Row(HELD, (), (ways.APPLY_AGAIN, ways.EXTEND_EXPLAINED, ways.PREPARE_TO_LEAVE)),
              Row(DESIGNATED, (note("出国準備の特定活動でも、在留期間のうちに別の在留資格への変更を申請できます。30日では特例期間がなく、31日ではあります。",
                                    "On Designated Activities to prepare departure, too, a change to another status can be filed within the period: with 30 days "
                                    "there is no special period, with 31 there is.", SPECIAL_PERIOD),),
                  (ways.TO_WORK, ways.TO_SPECIFIED_SKILLS, ways.TO_STUDY)),
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
        notes=[note("聞いた理由ごとに、足りなかった資料や説明を考えられます。", "For each reason think of the papers or words that were missing.", MEMORY), REMEDIES,
               *AGAINST_A_REFUSAL],
        rows=[Row(HELD, (), (ways.APPLY_AGAIN, ways.EXTEND_EXPLAINED)),
              Row(SPECIAL_PERMANENT, (SPECIAL_RESIDENTS,)),
              Row(frozenset({NO_STATUS}), (), (ways.SPECIAL_STAY,))],
        write_down=[text("説明された理由を、言葉どおりに。日時と担当者", "The reasons, word for word; day, hour, officer")],
        keep=[text("その時のメモ、通知書", "Your notes, the notice")],
        contacts=[ask.BAR, ask.LEGAL_AID],
    ),
)  # fmt: skip
