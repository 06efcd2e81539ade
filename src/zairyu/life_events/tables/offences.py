"""Arrest, sentence, traffic offences. A lawyer comes first here."""

from __future__ import annotations

from typing import Final

from zairyu.life_events import contacts as ask
from zairyu.life_events import ways
from zairyu.life_events.cites import DEPORTATION, GUIDELINE, MEMORY, PR_REFORM, PR_RULES, SECONDARY
from zairyu.life_events.groups import ACTIVITY, EVERYBODY, PERMANENT, POSITION, SPECIAL_PERMANENT
from zairyu.life_events.model import Row, note, table, text

IN_CUSTODY: Final = note(
    "身体を拘束されている間も、在留期間は進みます。更新の申請は、代わりの人を通じてできないか弁護士に尋ねてください。",
    "The stay runs on in custody; ask the lawyer whether an extension can be filed through somebody else.",
    SECONDARY,
)
SILENT: Final = note(
    "黙っている権利、弁護人を頼む権利、通訳を求める権利があります。わからない調書には署名しなくてかまいません。",
    "There is a right to silence, to counsel and to an interpreter. You need not sign what you do not understand.",
    MEMORY,
)

TABLES: Final = (
    table(
        "arrested",
        notes=[SILENT, IN_CUSTODY,
               note("逮捕だけで在留資格が変わることはありません。罰金か拘禁刑かで、在留への影響は大きく違います。",
                    "An arrest alone changes no status. Fine or imprisonment makes a great difference for the stay.", DEPORTATION)],
        rows=[
            Row(EVERYBODY, spares=("examination.hours_over_28",)),
            Row(ACTIVITY, (note("一部の罪では、執行猶予付きの拘禁刑でも退去強制の事由に当たり得ます。",
                                "For listed crimes, imprisonment even when suspended can be a ground of deportation.", DEPORTATION),),
                (ways.EXTEND_EXPLAINED,)),
            Row(POSITION, (note("薬物の罪の有罪判決や、1年を超える実刑は、どの在留資格でも退去強制の事由に当たり得ます。",
                                "A drug conviction, or more than one year unsuspended, can be a ground for every status.", DEPORTATION),),
                (ways.EXTEND_EXPLAINED,)),
            Row(SPECIAL_PERMANENT, (note("特別永住者には、入管特例法22条のごく限られた場合だけが当てはまります。",
                                         "For special permanent residents only the few cases of the Special Act, Art. 22, apply.", SECONDARY),)),
            Row(frozenset({"no_status"}), (), (ways.SPECIAL_STAY,)),
        ],
        write_down=[text("逮捕の日時と場所、警察署、担当の弁護士", "Time and place, police station, the lawyer"),
                    text("在留期間の満了日", "The last day of the stay")],
        keep=[text("示談の書類、家族と仕事を示すもの", "Settlement papers, proof of family and work")],
        contacts=[ask.BAR, ask.LEGAL_AID, ask.CONSULATE],
        permanent_residence=[note("結果により、永住許可の素行の要件に影響します。", "Depending on the outcome, good conduct is touched.", PR_RULES)],
        family=[note("家族の在留資格は、それぞれ別に考えます。", "The family's statuses are questions of their own.", MEMORY)],
        lawyer_first=True,
    ),
    table(
        "sentenced",
        notes=[note("刑の種類、期間、罪名により、在留への影響は大きく違います。判決の写しを弁護士に見せてください。",
                    "Kind, length and crime make a great difference; show the judgment to a lawyer.", DEPORTATION)],
        rows=[
            Row(ACTIVITY, (note("住居侵入、傷害、窃盗、詐欺などの拘禁刑は、執行猶予付きでも退去強制の事由に当たり得ます。",
                                "Imprisonment for trespass, injury, theft, fraud and the like can be a ground even when suspended.", DEPORTATION),),
                (ways.EXTEND_EXPLAINED,)),
            Row(PERMANENT, (note("2027年4月1日から、一部の罪の拘禁刑は取消しの検討の対象になり得ます。過失運転の罰金は含まれません。",
                                 "From 1 April 2027 imprisonment for listed crimes could be used as a ground of revocation; fines for "
                                 "negligent driving are not in it.", PR_REFORM),)),
            Row(POSITION - PERMANENT, (note("罰金も、定住者などの素行の要件で見られます。", "Fines, too, are looked at under conduct.", GUIDELINE),),
                (ways.EXTEND_EXPLAINED,)),
            Row(SPECIAL_PERMANENT, (note("入管特例法22条のごく限られた場合だけが当てはまります。", "Only the few cases of the Special Act, Art. 22, apply.", SECONDARY),)),
            Row(frozenset({"no_status"}), (), (ways.SPECIAL_STAY,)),
        ],
        write_down=[text("判決の日と確定の日、刑、罪名", "The day of the judgment and when it became final, the sentence, the crime")],
        keep=[text("判決の写し、示談・弁償の書類、家族と仕事を示すもの", "The judgment, settlement and compensation, proof of family and work")],
        contacts=[ask.BAR, ask.LEGAL_AID],
        permanent_residence=[note("罰金や拘禁刑は、一定の年数、永住許可の素行で不利に見られます。", "Fines and imprisonment count against good conduct for years.", PR_RULES)],
        family=[note("家族の在留資格は、それぞれ別に考えます。", "The family's statuses are questions of their own.", MEMORY)],
        lawyer_first=True,
        ends=("arrested",),
    ),
    table(
        "traffic_offence",
        notes=[note("反則金（青い切符）は刑罰ではありません。罰金（赤い切符、酒気帯び、無免許など）は刑罰です。",
                    "An administrative fine (blue ticket) is no punishment; a criminal fine (red ticket, drink, no licence) is.", SECONDARY)],
        rows=[
            Row(ACTIVITY | POSITION - PERMANENT, (note("罰金は次の審査で見られます。", "A criminal fine is looked at next time.", GUIDELINE),), (ways.EXTEND_EXPLAINED,)),
            Row(PERMANENT | SPECIAL_PERMANENT, (note("過失による交通事故の罰金は、2027年4月からの取消しの事由に含まれません。",
                                                     "A fine for negligent driving is not in the ground of April 2027.", PR_REFORM),)),
            Row(frozenset({"no_status"}), (note("事故の後の届出と救護は、だれにも義務です。", "Help and reporting after an accident bind everybody.", MEMORY),)),
        ],
        write_down=[text("日、場所、何の違反か、処分", "Day, place, offence, outcome")],
        keep=[text("納付の証明、運転記録証明書", "Proof of payment, driving record")],
        contacts=[ask.BAR, ask.LEGAL_AID],
        permanent_residence=[note("回数が多いと、反則金でも素行で不利に見られることがあります。", "Many of them, even blue tickets, can count against conduct.", PR_RULES)],
        family=[],
    ),
)  # fmt: skip
