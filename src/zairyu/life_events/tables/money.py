"""Public assistance; arrears of tax, pension and insurance."""

from __future__ import annotations

from typing import Final

from zairyu.life_events import contacts as ask
from zairyu.life_events import ways
from zairyu.life_events.cites import (
    GUIDELINE,
    MANUAL,
    MEMORY,
    PR_PAGE,
    PR_REFORM,
    PR_RULES,
    SECONDARY,
)
from zairyu.life_events.groups import ACTIVITY, PERMANENT, POSITION, SPECIAL_PERMANENT
from zairyu.life_events.model import Row, note, table, text

TABLES: Final = (
    table(
        "public_assistance",
        rows=[
            Row(POSITION - PERMANENT,
                (note("生活保護は準用されています。更新では生計が見られますが、人道上の事情も考慮されます。",
                      "Public assistance is given in application of the rules for nationals. The living is looked at for an "
                      "extension; humanitarian reasons weigh, too.", MANUAL),),
                (ways.EXTEND_EXPLAINED,)),
            Row(PERMANENT | SPECIAL_PERMANENT,
                (note("受けていることだけを理由とする取消しの定めはありません。", "No ground of revocation lies in receiving it.", PR_REFORM),)),
            Row(ACTIVITY, (note("生活保護の対象とはされていません。緊急の貸付けや、住まいと医療の支援について尋ねられます。",
                                "Not covered by public assistance; emergency loans, housing and medical help can be asked for.", SECONDARY),),
                (ways.EXTEND_EXPLAINED,)),
            Row(frozenset({"no_status"}), (note("医療や子ども、緊急の支援には、在留資格を問わないものがあります。",
                                                "Some help for health, children and emergencies asks for no status.", MEMORY),)),
        ],
        write_down=[text("受け始めた日と理由、働く見通し", "The first day, the reason, the outlook for work")],
        keep=[text("決定の通知、病気や育児の証明、仕事探しの記録", "Notice of the decision, proof of illness or childcare, record of the search")],
        contacts=[ask.WELFARE, ask.LEGAL_AID, ask.CITY, ask.BAR],
        permanent_residence=[
            note("独立の生計を満たさないとされますが、日本人・永住者などの配偶者・子には求められません。",
                 "Independent livelihood is not met; it is not asked of spouses and children of Japanese and permanent residents.", PR_RULES),
            note("永住許可の申請中は、受け始めたことを伝える約束をしています。", "Applicants for permanent residence have promised to report it.", SECONDARY),
        ],
        family=[note("世帯の家族の更新でも、生計として見られます。", "It is seen as the household's living for the family, too.", MEMORY)],
    ),
    table(
        "arrears",
        notes=[note("免除・猶予・分割納付を申し出られます。認められた猶予や免除は、放置とは違います。",
                    "Exemption, deferral or instalments can be asked for; what is agreed differs from not paying.", MEMORY),
               note("払えるものから、領収書を残して払えます。", "Pay what can be paid, and keep the receipts.", MEMORY)],
        rows=[
            Row(ACTIVITY | POSITION - PERMANENT,
                (note("更新・変更の審査では、納税や保険料の状況が見られます。", "Tax and premiums are looked at for extension and change.", GUIDELINE),),
                (ways.EXTEND_EXPLAINED,)),
            Row(PERMANENT,
                (note("2027年4月1日から、故意の不払いは取消しの検討の対象になり得ます。病気、災害、失業、知らなかった場合は故意とされないと説明されています。",
                      "From 1 April 2027 intentional non-payment could be used as a ground; illness, disaster, job loss or "
                      "not knowing are said not to be intentional.", PR_REFORM),)),
            Row(SPECIAL_PERMANENT, (note("在留の地位には影響しません。", "It does not touch the position.", MEMORY),)),
            Row(frozenset({"no_status"}), (note("税や保険の相談は、納める意思を示す機会になります。", "Asking about it shows the will to pay.", MEMORY),)),
        ],
        write_down=[text("何が、いつの分から、いくら残っているか", "What, since when, how much is open")],
        keep=[text("督促状、分納の合意、免除・猶予の通知、領収書", "Reminders, agreements, notices of exemption, receipts")],
        contacts=[ask.TAX, ask.PENSION, ask.CITY, ask.LEGAL_AID],
        permanent_residence=[note("永住許可の申請では、後から納めても、納期限に遅れたことは不利に見られます。",
                                  "For permanent residence, paying late counts against one even where it was paid later.", PR_PAGE)],
        family=[note("世帯主や扶養者の納付は、家族の申請でも見られます。", "The sponsor's payments are looked at in the family's applications.", PR_RULES)],
    ),
)  # fmt: skip
