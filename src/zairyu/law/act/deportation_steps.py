"""入管法27条, 44条の2-55条の2, 5条1項9号: the deportation proceeding as dated steps, and the bans on landing after it.

Time limits of three days and of months exclude the day of the notice (Civil Code 140). The limits of three days
are set by the Act for an act towards an office: one that ends on a closed day goes on to the next open day; the
safe day is the earlier one. The day to have left by moves for no closed office. A ban on landing says for how long,
the safe day being the later one; it never says that landing follows.
"""

from __future__ import annotations

from typing import Final, Literal

from zairyu.calendar import Period
from zairyu.citations import ACT, ADMINISTRATIVE_LITIGATION_ACT, REGULATIONS
from zairyu.law.act.deportation import LAWYER_TODAY, NEW_PROCEDURE
from zairyu.law.happenings import FIRST_COMPARED, Numbered, Step
from zairyu.law.register import Covered, Gap
from zairyu.logic import Text

READ: Final = "2026-06-14"
OLD: Final = "2023-12-01"
THREE_DAYS: Final = Period(days=3)


def _since(path: str, start: str = NEW_PROCEDURE) -> Numbered:
    return Numbered(ACT.at(path, read=READ), start)


def _step(
    slug: str,
    text: Text,
    trigger: str,
    within: Period | None,
    *places: Numbered,
    notes: tuple[Text, ...] = (),
    ends: Literal["to_file", "to_leave", "to_wait"] = "to_file",
) -> Step:
    return Step(
        f"deportation.step.{slug}",
        text,
        trigger,
        within,
        places,
        notes=(LAWYER_TODAY, *notes),
        ends=ends,
    )


# --- From the investigation to the decision -------------------------------------------------------------

investigation = _step(
    "investigation",
    Text(
        ja="違反調査：入国警備官が調べる。話した内容の調書は、読んで（通訳させて）から署名する。わからなければ署名しなくてよい",
        en="Investigation by control officers. Read any record, or have it interpreted, before signing it; what is not "
        "understood need not be signed",
    ),
    "deportation_started",
    None,
    _since("27", FIRST_COMPARED),
    notes=(
        Text(
            ja="残留だけが理由なら、認定の通知の前に出国の意思を示すと、出国命令の対象になり得ます（24条の3第1号ロ、令和6年6月10日から）。",
            en="Where staying too long is the only ground, showing the will to leave before the finding is notified can open the "
            "departure order (Art. 24-3(i)(b), since 10 June 2024).",
        ),
    ),
)
supervision_before = _step(
    "supervision_before_the_order",
    Text(
        ja="収容に代わる監理措置（44条の2）：監理人の下で、収容されずに手続を受ける。請求でき、退けるときは理由が書面で示される",
        en="Supervision instead of detention (Art. 44-2): the proceeding goes on outside, with a supervisor. It can be asked for; "
        "a refusal gives written reasons",
    ),
    "deportation_started",
    None,
    _since("44-2"),
    notes=(
        Text(
            ja="見られること：逃亡・証拠隠滅のおそれの程度、収容による不利益の程度など。保証金を求められるときは300万円以下（省令で、未成年は150万円以下）。",
            en="Looked at: the risk of flight and of destroying evidence against the harm of detention. A deposit, where asked, is "
            "at most 3,000,000 yen (for minors 1,500,000, by the Regulations).",
        ),
        Text(
            ja="令書が出る前に限り、生計のため、指定された勤め先で働く許可を受けられることがあります（44条の5、監理人の同意が要る）。",
            en="Before a deportation order only, work for a named employer can be permitted as needed for a living, with the "
            "supervisor's consent (Art. 44-5).",
        ),
    ),
)
oral_hearing = _step(
    "request_for_oral_hearing",
    Text(
        ja="口頭審理の請求：認定の通知を受けた日から3日以内に、口頭で（48条1項）",
        en="Request an oral hearing within three days of the notice of the finding, by word of mouth (Art. 48(1))",
    ),
    "finding_made",
    THREE_DAYS,
    Numbered(ACT.at("48/1", read=READ), FIRST_COMPARED),
    notes=(
        Text(
            ja="請求しない旨の文書に署名すると、認定に服したことになります。署名の前に弁護士に尋ねられます。",
            en="Signing that no hearing is requested accepts the finding; a lawyer can be asked before signing.",
        ),
    ),
)
objection = _step(
    "objection",
    Text(
        ja="異議の申出：口頭審理の判定の通知を受けた日から3日以内に、不服の事由を書いた書面で（49条1項）",
        en="Object within three days of the notice of the decision after the hearing, in writing with the reasons (Art. 49(1))",
    ),
    "hearing_decision",
    THREE_DAYS,
    Numbered(ACT.at("49/1", read=READ), FIRST_COMPARED),
)


def _special_permission(slug: str, trigger: str, path: str, text: Text) -> Step:
    return _step(
        f"special_permission_{slug}",
        text,
        trigger,
        THREE_DAYS,
        _since(path),
        notes=(
            Text(
                ja="収容令書で収容された人か監理措置の人が申請できます（50条2項）。この間に申請しないと退去強制令書が出され、その後は申請できません（50条3項）。",
                en="Those detained under a detention order or under supervision can apply (Art. 50(2)). Without an application in this "
                "time a deportation order is issued, and after it none can be made (Art. 50(3)).",
            ),
            Text(
                ja="不許可のときは、理由を書いた書面が速やかに渡されます（50条10項）。",
                en="A refusal is notified without delay with written reasons (Art. 50(10)).",
            ),
        ),
    )


permission_after_finding = _special_permission(
    "after_accepting_the_finding",
    "finding_made",
    "47/5/2",
    Text(
        ja="認定に服したとき：服した日から3日以内の在留特別許可の申請（47条5項2号）。安全のため通知の日から数える",
        en="If the finding is accepted: apply for special permission within three days of accepting it (Art. 47(5)(ii)); counted "
        "here from the notice, to be safe",
    ),
)
permission_after_hearing = _special_permission(
    "after_accepting_the_decision",
    "hearing_decision",
    "48/10",
    Text(
        ja="判定に服したとき：服した日から3日以内の在留特別許可の申請（48条10項）。安全のため通知の日から数える",
        en="If the decision is accepted: apply for special permission within three days of accepting it (Art. 48(10)); counted "
        "here from the notice, to be safe",
    ),
)
permission_after_objection = _special_permission(
    "after_the_objection",
    "objection_decision",
    "49/7",
    Text(
        ja="異議の申出に理由がないと裁決されたとき：通知を受けた日から3日以内の在留特別許可の申請（49条7項）",
        en="After an objection found groundless: apply for special permission within three days of the notice (Art. 49(7))",
    ),
)

# --- After a deportation order --------------------------------------------------------------------------

SUIT: Final = ADMINISTRATIVE_LITIGATION_ACT.at("14", read=None, confidence="official")
STAY: Final = ADMINISTRATIVE_LITIGATION_ACT.at("25", read=None, confidence="official")
_SUIT_TEXT: Final = Text(
    ja="取消訴訟：処分を知った日から6か月以内（処分の日から1年を過ぎると、正当な理由がなければできない）",
    en="Suit for annulment within six months of knowing of the decision (one year from it at the latest, unless there is just "
    "cause)",
)
_STAY_TEXT: Final = Text(
    ja="訴えだけでは送還は止まりません。裁判所に執行停止を申し立てられます（行訴法25条）。送還は6か月を待ちません。",
    en="A suit alone does not stop removal; a stay of execution can be asked of the court (Art. 25 of that act). Removal does "
    "not wait for the six months.",
)
suit_on_the_decision = _step(
    "suit_on_the_decision", _SUIT_TEXT, "objection_decision", Period(months=6), Numbered(SUIT),
    notes=(_STAY_TEXT,),
)  # fmt: skip
suit_on_the_order = _step(
    "suit_on_the_order", _SUIT_TEXT, "deportation_ordered", Period(months=6), Numbered(SUIT),
    Numbered(STAY), notes=(_STAY_TEXT,),
)  # fmt: skip
order = _step(
    "deportation_order",
    Text(
        ja="退去強制令書（51条・52条）：送還されるか、許可を受けて自費で出国する（52条4項）",
        en="Deportation order (Arts. 51, 52): removal, or leaving at one's own cost with permission (Art. 52(4))",
    ),
    "deportation_ordered",
    None,
    _since("52/1", FIRST_COMPARED),
    notes=(
        Text(
            ja="令和6年6月10日から、自費で期日までに出国する人は、上陸できない期間を1年にする決定を求められます（52条5項。短期滞在で来る場合を除く）。",
            en="Since 10 June 2024 those who leave at their own cost by the day set can ask that the ban on landing be one year "
            "(Art. 52(5); not for coming as a Temporary Visitor).",
        ),
        Text(
            ja="迫害や拷問のおそれのある国には送られません（53条3項）。",
            en="Nobody is sent to a country where persecution or torture threatens (Art. 53(3)).",
        ),
    ),
)
supervision_after = _step(
    "supervision_after_the_order",
    Text(
        ja="令書の後の監理措置（52条の2）：収容されずに送還を待つ。働くことはできない",
        en="Supervision after the order (Art. 52-2): waiting for removal outside. No work is allowed",
    ),
    "deportation_ordered",
    None,
    _since("52-2"),
)
review_of_detention = _step(
    "review_of_detention",
    Text(
        ja="収容が3か月続くごとに、監理措置にするかどうかが検討される（52条の8）",
        en="Each time detention has lasted three months, supervision is considered (Art. 52-8)",
    ),
    "detained_after_order",
    Period(months=3),
    _since("52-8/2"),
    ends="to_wait",
)
provisional_release = _step(
    "provisional_release",
    Text(
        ja="仮放免（54条）：健康、人道などの理由で、期間を定めて収容を解く。本人、代理人、配偶者、直系親族、兄弟姉妹が請求でき、不許可の理由は書面で示される",
        en="Provisional release (Art. 54): out of detention for a fixed time for reasons of health, humanity and the like. The "
        "person, an agent, spouse, relatives in direct line, brothers and sisters can ask; a refusal gives written reasons",
    ),
    "deportation_ordered",
    None,
    _since("54"),
    Numbered(ACT.at("54", read=OLD), FIRST_COMPARED, NEW_PROCEDURE),
)
order_to_leave = _step(
    "order_to_leave",
    Text(
        ja="退去の命令（55条の2）：送還が困難な場合に、期間を定めて退去を命じられることがある。まず意見を聴かれる",
        en="Order to leave (Art. 55-2): where removal is difficult, leaving within a time can be ordered; the person is heard first",
    ),
    "deportation_ordered",
    None,
    _since("55-2/1"),
    notes=(
        Text(
            ja="難民の手続で送還が止まっている間、裁判所の執行停止の間は、命令の効力が止まります（同条2項）。",
            en="It has no effect while removal is stayed for a refugee case or by a court (paragraph 2).",
        ),
    ),
)

# --- In detention, under supervision, on provisional release ---------------------------------------------

supervision_asked = _step(
    "supervision_asked_in_detention",
    Text(
        ja="収容されている人は、監理措置に付することを請求できる（44条の2第4項・52条の2第4項）。退けられるときは理由が書面で示される",
        en="Who is detained can ask for supervision (Arts. 44-2(4), 52-2(4)); a refusal gives written reasons",
    ),
    "detained",
    None,
    _since("44-2/4"),
    _since("52-2/4"),
)
release_asked = _step(
    "provisional_release_asked_in_detention",
    Text(
        ja="仮放免の請求（54条1項）：健康、人道などの理由で。本人、代理人、配偶者、直系親族、兄弟姉妹ができる",
        en="Ask for provisional release (Art. 54(1)) for reasons of health, humanity and the like: the person, an agent, spouse, "
        "relatives in direct line, brothers and sisters",
    ),
    "detained",
    None,
    _since("54/1"),
    Numbered(ACT.at("54/1", read=OLD), FIRST_COMPARED, NEW_PROCEDURE),
)
reports = _step(
    "reports_under_supervision",
    Text(
        ja="監理措置の条件：住居、行動の範囲、呼出しへの出頭を守り、届け出ることを届け出る（44条の6、52条の5）。破ると取り消されて収容され得る",
        en="Conditions of supervision: residence, movement, summons, and the reports asked for (Arts. 44-6, 52-5). A breach can end it, "
        "and detention follow",
    ),
    "supervision",
    None,
    _since("44-6"),
    _since("52-5"),
    notes=(
        Text(
            ja="働けるのは、令書が出る前で、許可された勤め先に限ります（44条の5）。",
            en="Work is possible only before an order, and for the employer permitted (Art. 44-5).",
        ),
    ),
)
release_extended = _step(
    "provisional_release_extended",
    Text(
        ja="仮放免の期間の延長の請求（54条5項）：期間が終わる前に。不許可のときは理由が書面で示される",
        en="Ask for more time on provisional release (Art. 54(5)) before it ends; a refusal gives written reasons",
    ),
    "provisional_release",
    None,
    _since("54/5"),
)
suit_on_the_refusal = _step(
    "suit_on_the_refusal_of_special_permission", _SUIT_TEXT, "special_permission_refused", Period(months=6),
    Numbered(SUIT), notes=(_STAY_TEXT,),
)  # fmt: skip

# --- Refused at the port -----------------------------------------------------------------------------------

objection_at_landing = _step(
    "objection_at_landing",
    Text(
        ja="上陸の条件に適合しないという認定への異議の申出：通知を受けた日から3日以内に、不服の事由を書いた書面で（11条1項）",
        en="Object to the finding that the conditions for landing are not met, within three days of the notice, in writing with the "
        "reasons (Art. 11(1))",
    ),
    "landing_refused",
    THREE_DAYS,
    Numbered(ACT.at("11/1", read=READ), FIRST_COMPARED),
    notes=(
        Text(
            ja="異議を申し出ないと書いた文書に署名すると、退去を命じられます（10条11項）。法務大臣が特別に上陸を許可することもあります（12条）。",
            en="Signing that no objection is made brings an order to leave (Art. 10(11)). The Minister may specially permit landing "
            "(Art. 12).",
        ),
    ),
)

# --- Departure order ------------------------------------------------------------------------------------

departure = _step(
    "leave_under_departure_order",
    Text(
        ja="出国命令：命令書の期限（15日を超えない）までに出国する",
        en="Departure order: leave by the day in the order (not more than fifteen days)",
    ),
    "departure_ordered",
    Period(days=15),
    _since("55-85/1"),
    Numbered(ACT.at("55-3/1", read=OLD), FIRST_COMPARED, NEW_PROCEDURE),
    notes=(
        Text(
            ja="命令書に書かれた日が先なら、その日までです。",
            en="Where the order names an earlier day, that day counts.",
        ),
    ),
    ends="to_leave",
)
extension_of_departure = _step(
    "extension_of_departure_order",
    Text(
        ja="出国できない事情（便の都合など本人のせいでないもの）があれば、期限の日までに延長を申し出る",
        en="Where leaving is not possible for a reason not one's own (no flight), ask for more time by the last day",
    ),
    "departure_ordered",
    Period(days=15),
    _since("55-87"),
    Numbered(REGULATIONS.at("50-54", read=READ), NEW_PROCEDURE),
    ends="to_leave",
)

# --- Bans on landing (Art. 5) ---------------------------------------------------------------------------


def _ban(
    slug: str,
    text: Text,
    trigger: str,
    years: int | None,
    path: str,
    *,
    start: str = FIRST_COMPARED,
    old: str | None = None,
) -> Step:
    now = Numbered(ACT.at(path, read=READ), start)
    earlier = (
        () if old is None else (Numbered(ACT.at(old, read=OLD), FIRST_COMPARED, NEW_PROCEDURE),)
    )
    return Step(
        f"landing_ban.{slug}",
        text,
        trigger,
        None if years is None else Period(years=years),
        (now, *earlier),
        notes=(
            Text(
                ja="期間が過ぎても上陸が約束されるわけではなく、期間中でも法務大臣が特別に上陸を許可することがあります（12条）。",
                en="Landing is not promised after it, and the Minister can specially permit it during the ban (Art. 12).",
            ),
        ),
        ends="to_wait",
    )


ban_refused = _ban(
    "refused_at_landing",
    Text(ja="薬物や銃器の所持で上陸を拒否された人：1年", en="Refused landing for carrying drugs or weapons: one year"),
    "landing_refused", 1, "5/1/9/イ",
)  # fmt: skip
ban_own_cost = _ban(
    "left_at_own_cost",
    Text(
        ja="退去強制で、52条5項の決定を受け期日までに自費で出国した人：1年（短期滞在で来る場合を除く）",
        en="Deported with a decision under Art. 52(5) and gone at own cost by the day: one year (not for a Temporary Visitor)",
    ),
    "left_at_own_cost", 1, "5/1/9/ロ", start=NEW_PROCEDURE,
)  # fmt: skip
ban_deported = _ban(
    "deported_first_time",
    Text(ja="初めて退去強制された人：5年", en="Deported for the first time: five years"),
    "deported", 5, "5/1/9/ハ", start=NEW_PROCEDURE, old="5/1/9/ロ",
)  # fmt: skip
ban_deported_again = _ban(
    "deported_again",
    Text(
        ja="以前に退去強制か出国命令があり、再び退去強制された人：10年",
        en="Deported after an earlier deportation or departure order: ten years",
    ),
    "deported_again", 10, "5/1/9/ニ", start=NEW_PROCEDURE, old="5/1/9/ハ",
)  # fmt: skip
ban_departure_order = _ban(
    "departure_order",
    Text(ja="出国命令で出国した人：1年", en="Left under a departure order: one year"),
    "left_under_departure_order", 1, "5/1/9/ホ", start=NEW_PROCEDURE, old="5/1/9/ニ",
)  # fmt: skip
ban_departure_order_visitor = _ban(
    "departure_order_declared_late_as_visitor",
    Text(
        ja="調査が始まってから意思を示して出国命令で出国した人が、短期滞在で来る場合：5年",
        en="Left under a departure order having declared the will to leave after the investigation began, and coming as a "
        "Temporary Visitor: five years",
    ),
    "left_under_departure_order", 5, "5/1/9/ヘ", start=NEW_PROCEDURE,
)  # fmt: skip
ban_listed_crime = _ban(
    "listed_crime_final_abroad",
    Text(
        ja="別表第一の在留資格の間に並べられた罪で拘禁刑の判決を受け、出国後に確定した人：確定の日から5年",
        en="Sentenced for a listed crime while under a status of table 1, final after departure: five years from that day",
    ),
    "judgment_final_abroad", 5, "5/1/9-2",
)  # fmt: skip
ban_sentence = _ban(
    "sentence_of_a_year",
    Text(
        ja="1年以上の拘禁刑に処せられた人（ちょうど1年も、執行猶予も）：期間の定めなし（政治犯罪を除く）",
        en="Sentenced to one year of imprisonment or more (exactly one year too, also suspended): no end (not political crimes)",
    ),
    "left_after_sentence", None, "5/1/4",
)  # fmt: skip
ban_drugs = _ban(
    "drugs",
    Text(ja="薬物の法律違反で刑に処せられた人：期間の定めなし", en="Punished under the drug laws: no end"),
    "left_after_sentence", None, "5/1/5",
)  # fmt: skip
ban_prostitution = _ban(
    "prostitution",
    Text(
        ja="売春に直接関係する業務に従事した人：期間の定めなし（人身取引の被害者を除く）",
        en="Worked in what is directly connected with prostitution: no end (not victims of trafficking)",
    ),
    "left_after_prostitution", None, "5/1/7",
)  # fmt: skip
ban_trafficking = _ban(
    "trafficking",
    Text(ja="人身取引などを行い、唆し、助けた人：期間の定めなし", en="Committed or aided trafficking in persons: no end"),
    "left_after_trafficking", None, "5/1/7-2",
)  # fmt: skip

BANS: Final = (
    ban_refused, ban_own_cost, ban_deported, ban_deported_again, ban_departure_order,
    ban_departure_order_visitor, ban_listed_crime, ban_sentence, ban_drugs, ban_prostitution,
    ban_trafficking,
)  # fmt: skip
STEPS: Final = (
    investigation, supervision_before, oral_hearing, objection, permission_after_finding,
    permission_after_hearing, permission_after_objection, suit_on_the_decision, suit_on_the_order,
    order, supervision_after, review_of_detention, provisional_release, supervision_asked, release_asked,
    reports, release_extended, suit_on_the_refusal, objection_at_landing, order_to_leave, departure,
    extension_of_departure, *BANS,
)  # fmt: skip
RULES: Final = ()
COVERS: Final = tuple(
    Covered(place.citation.instrument, str(place.citation.path), (), place.start, place.until)
    for step in STEPS
    for place in step.places
)
GAPS: Final = (
    Gap(
        ACT.at("52-8/3", read=READ),
        "judgement",
        Text(
            ja="逃亡のおそれなどの程度と、収容の不利益との比べ方",
            en="How the risk of flight is weighed against the harm of detention",
        ),
    ),
)
