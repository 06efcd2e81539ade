"""Jobs lost, begun and changed; the employer's bankruptcy, category and demands; retirement."""

from __future__ import annotations

from typing import Final

from zairyu.life_events import contacts as ask
from zairyu.life_events import ways
from zairyu.life_events.cites import (
    AUTHORISED_EMPLOYMENT,
    CHANGE,
    DEPORTATION,
    GUIDELINE,
    MANUAL,
    MEMORY,
    NOTICES,
    PR_RULES,
    REVOCATION,
    SECONDARY,
    SWITCH,
    UNAUTHORISED,
)
from zairyu.life_events.groups import (
    ACTIVITY,
    BESIDE_THE_STATUS,
    DEPENDENT,
    DESIGNATED,
    HSP_2,
    HSP_ONE,
    NO_ORGANISATION_DUTY,
    ORDINARY_WORK,
    POSITION,
    SPECIAL_PERMANENT,
    SPECIFIED_SKILLS,
    STUDENT,
    TRAINEES,
    VISITOR,
    WORK,
)
from zairyu.life_events.model import Row, note, table, text

NO_ORGANISATION: Final = note(
    "この在留資格には、所属機関についての届出の義務はありません（19条の16に挙げられていません）。",
    "This status has no such duty on the organisation (Art. 19-16 by omission).",
    NOTICES,
)
NO_CLOCK: Final = note(
    "仕事は在留資格の基礎ではなく、22条の4の期間は進みません。生計は次の更新で見られます。",
    "The job does not carry this status; no clock of Art. 22-4 runs. The living is looked at next time.",
    REVOCATION,
)
SEARCH: Final = note(
    "在留期間の満了日まで在留資格は有効です。具体的な就職活動は、公表された正当な理由の例とされています。",
    "The status stays valid to its end. A concrete job search is given as an example of a just cause.",
    SECONDARY,
)
NEW_EMPLOYER_FIRST: Final = note(
    "新しい勤務先で働く前に、変更の許可が必要です。",
    "A new employer needs a permission to change before the work begins.",
    CHANGE,
)
PART_TIME: Final = note(
    "アルバイトを辞めただけでは、在留資格の活動は変わりません。",
    "Ending a part-time job does not touch the activity of the status.",
    MEMORY,
)
INSURANCE: Final = note(
    "会社の健康保険・年金を抜けたら、市区町村で国民健康保険と国民年金に入ります（14日以内）。減免・猶予も尋ねられます。",
    "Out of the company's insurance: join national health insurance and pension at the municipality within 14 "
    "days; reductions can be asked for.",
    SECONDARY,
)
JOB_PAPERS: Final = [
    text("離職票（離職理由）、退職証明書、解雇の通知", "Separation papers with the reason, certificate of leaving, notice of dismissal"),
    text("ハローワークの記録、応募と返事、面接の記録", "Hello Work record, applications and replies, interviews"),
    text("税・年金・健康保険の領収書", "Receipts for tax, pension and health insurance"),
]  # fmt: skip
_ROWS: Final = (
    Row(ORDINARY_WORK,
        (SEARCH,
         note("会社の都合なら、就職活動のための特定活動や、就職活動中の資格外活動許可の道があります。",
              "Lost on the employer's side: Designated Activities for job hunting and permission for other activity "
              "can be open.", MANUAL),
         note("更新の審査中に職を失ったときは、申請を変更に切り替えられます。",
              "Where an extension is pending, it can be turned into a change.", SWITCH)),
        (ways.CERTIFICATE_OF_WORK, ways.JOB_HUNTING, ways.PERMISSION_FOR_WORK, ways.TO_SPECIFIED_SKILLS, ways.TO_STUDY,
         ways.TO_BUSINESS, ways.SWITCH_PENDING)),
    Row(HSP_ONE, (NEW_EMPLOYER_FIRST, SEARCH),
        (ways.TO_HIGHLY_SKILLED, ways.TO_WORK, ways.JOB_HUNTING, ways.TO_BUSINESS)),
    Row(HSP_2, (note("高度専門職2号の期間は3か月ではなく6か月です。仕事の範囲は広く認められます。",
                     "For HSP(ii) the clock is six months, not three; its range of work is wide.", REVOCATION),),
        (ways.PERMANENT_RESIDENCE,)),
    Row(SPECIFIED_SKILLS,
        (NEW_EMPLOYER_FIRST,
         note("所属機関にも届出の義務があります。受入れ機関や登録支援機関は、転職を支援することになっています。",
              "The employer has duties to notify, too; host or support organisation has to help with a transfer.", SECONDARY)),
        (ways.TO_SPECIFIED_SKILLS, ways.CONTINUED_WORK, ways.TO_WORK)),
    Row(TRAINEES,
        (note("実習先を離れる前に、相談の窓口に連絡できます。やむを得ない事情では転籍の道があります。",
              "Before leaving the workplace the helpline can be asked; transfer is open for compelling reasons.", SECONDARY),),
        (ways.CONTINUED_WORK, ways.TO_SPECIFIED_SKILLS)),
    Row(STUDENT, (PART_TIME,), (ways.EXTEND,), spares=BESIDE_THE_STATUS),
    Row(DEPENDENT, (NO_ORGANISATION, PART_TIME), (ways.EXTEND,), spares=BESIDE_THE_STATUS),
    Row(DESIGNATED, (NO_ORGANISATION, note("指定書に勤務先が書かれている場合、別の勤務先には変更の許可が必要です。",
                                           "Where the designation names the employer, another one needs a permission first.", CHANGE)),
        (ways.TO_WORK, ways.TO_SPECIFIED_SKILLS)),
    Row(NO_ORGANISATION_DUTY & WORK, (NO_ORGANISATION,)),
    Row(POSITION | SPECIAL_PERMANENT, (NO_ORGANISATION, NO_CLOCK), (ways.EXTEND,), spares=BESIDE_THE_STATUS),
)  # fmt: skip

TABLES: Final = (
    table(
        "left_job", notes=[INSURANCE], rows=list(_ROWS),
        write_down=[text("最後に働いた日、辞めた理由、だれがそう言ったか", "The last day, the reason, who said so"),
                    text("在留期間の満了日と、次にすること", "The last day of your stay, and what comes next")],
        keep=JOB_PAPERS,
        contacts=[ask.HELLO_WORK, ask.LABOUR, ask.FRESC, ask.LEGAL_AID, ask.PENSION],
        permanent_residence=[note("空白の期間の年金・健康保険も、納期限までに納めたかが見られます。",
                                  "Pension and insurance in the gap are looked at, too: paid when due.", PR_RULES)],
        family=[note("家族滞在の家族は、世帯の扶養が問われます。貯え、失業給付を示せます。",
                     "Family as Dependent: the household's support is in question; savings and benefits can show it.", SECONDARY)],
        office=[note("届出には理由を書く欄があっても、退職の事情を詳しく述べる義務はありません。",
                     "The notification does not oblige you to tell the story of leaving.", MEMORY)],
    ),
    table(
        "joined_job",
        notes=[note("在留資格に合うか迷うときは、就労資格証明書で確かめられます（任意）。",
                    "In doubt whether the work fits, a certificate of authorised employment tells (voluntary).",
                    AUTHORISED_EMPLOYMENT)],
        rows=[
            Row(ORDINARY_WORK, (note("在留資格の範囲の仕事なら変更の許可は要りません。範囲の外なら、始める前に許可が必要です。",
                                     "Within the status no permission is needed; outside it, one before starting.", CHANGE),),
                (ways.CERTIFICATE_OF_WORK, ways.EXTEND, ways.TO_WORK)),
            Row(HSP_ONE, (NEW_EMPLOYER_FIRST,), (ways.TO_HIGHLY_SKILLED,)),
            Row(HSP_2, (), (ways.PERMANENT_RESIDENCE,)),
            Row(SPECIFIED_SKILLS | TRAINEES, (NEW_EMPLOYER_FIRST,), (ways.TO_SPECIFIED_SKILLS,)),
            Row(STUDENT | DEPENDENT | frozenset({"cultural_activities"}),
                (note("報酬を受ける仕事には、先に資格外活動許可が必要です。常勤なら変更の許可が必要です。",
                      "Paid work needs permission for other activity first; full-time work a change.", UNAUTHORISED),),
                (ways.PERMISSION_FOR_WORK, ways.TO_WORK), spares=("duty.organisation.",)),
            Row(DESIGNATED, (NO_ORGANISATION, note("指定書の活動の範囲を確かめてください。", "Look at what the designation paper allows.", UNAUTHORISED)),
                (ways.TO_WORK,)),
            Row(VISITOR, (NO_ORGANISATION, note("短期滞在では報酬を受ける仕事はできません。", "A temporary visitor may do no paid work.", UNAUTHORISED)),
                (ways.RETURN_BY_CERTIFICATE,)),
            Row(NO_ORGANISATION_DUTY & WORK, (NO_ORGANISATION,)),
            Row(POSITION | SPECIAL_PERMANENT, (NO_ORGANISATION, note("働き方に制限はありません。", "Work is not restricted.", UNAUTHORISED))),
        ],
        write_down=[text("始めた日、仕事の内容、給与", "The first day, the work, the pay")],
        keep=[text("労働条件通知書・契約書、会社の資料", "Contract or notice of conditions, papers on the company")],
        contacts=[ask.IMMIGRATION_INFORMATION, ask.LABOUR, ask.LEGAL_AID],
        permanent_residence=[note("転職そのものは不利な定めではありません。安定した生計が見られます。",
                                  "Changing jobs is no bar by itself; a steady living is looked at.", PR_RULES)],
        ends=("left_job", "employer_bankrupt", "retired"),
    ),
    table(
        "organisation_changed",
        notes=[note("合併などで雇い主の法人が変わるときは、離れた届出と移った届出をします。契約の内容だけの変更に届出は要りません。",
                    "Where the employing body changes (merger), leaving and joining are notified; a change of contract "
                    "terms alone is not.", MANUAL)],
        rows=[
            Row(WORK - NO_ORGANISATION_DUTY | STUDENT | TRAINEES, (), (ways.EXTEND,)),
            Row(NO_ORGANISATION_DUTY, (NO_ORGANISATION,)),
        ],
        write_down=[text("変わった日と内容", "The day, and what changed")],
        keep=[text("登記事項証明書、会社からの通知", "Registry extract, notice of the company")],
        contacts=[ask.IMMIGRATION_INFORMATION, ask.LABOUR],
    ),
    table(
        "employer_bankrupt",
        notes=[INSURANCE, note("未払いの賃金には、国の立替払の制度があります。", "For unpaid wages there is a state scheme of advances.", SECONDARY), note("契約も終わったときは、その日から別に14日以内の届出があります。「仕事を辞めた・契約が終わった」も見てください。",
                    "Where the contract ended too, another notification within 14 days begins on that day; see leaving a job.", NOTICES)],
        rows=list(_ROWS),
        write_down=[text("倒産・閉鎖の日、最後に働いた日、未払いの賃金", "The day of closing, the last day worked, wages owed")],
        keep=[text("管財人の通知、登記事項証明書、給与明細", "The trustee's letter, registry extract, pay slips"), *JOB_PAPERS],
        contacts=[ask.LABOUR, ask.HELLO_WORK, ask.LEGAL_AID, ask.FRESC, ask.BAR],
        permanent_residence=[note("空白の期間の年金・健康保険も、納期限までに納めたかが見られます。",
                                  "Pension and insurance in the gap are looked at, too: paid when due.", PR_RULES)],
        family=[note("家族滞在の家族は、世帯の扶養が問われます。", "Family as Dependent: the household's support is in question.", SECONDARY)],
    ),
    table(
        "demoted",
        notes=[
            note("在留資格に合わない仕事だけをするよう言われたら、書面で断り、就労資格証明書や相談窓口で確かめられます。",
                 "Told to do only work that does not fit, you may decline in writing and have it checked.", MEMORY),
            note("範囲の外の仕事を「専ら」すると、退去強制や罰則の定めに触れることがあります。先に弁護士に相談してください。",
                 "Doing mainly work outside the status can touch grounds of deportation and penalties. See a lawyer first.",
                 DEPORTATION),
            note("付随する仕事や、経歴の計画の中の研修は、実務では認められています。",
                 "Incidental tasks, and training within a career plan, are tolerated in practice.", MEMORY),
        ],
        rows=[
            Row(WORK | TRAINEES, (), (ways.CERTIFICATE_OF_WORK, ways.TO_WORK, ways.TO_SPECIFIED_SKILLS)),
            Row(STUDENT | DEPENDENT | DESIGNATED | VISITOR | frozenset({"cultural_activities"}),
                (note("許可された範囲を確かめてください。", "Look at what your permission covers.", UNAUTHORISED),),
                spares=("examination.activity_not_done",)),
            Row(POSITION | SPECIAL_PERMANENT, (NO_ORGANISATION, note("働き方に制限はありません。", "Work is not restricted.", UNAUTHORISED)), spares=BESIDE_THE_STATUS),
        ],
        write_down=[text("いつから、だれの指示で、どんな仕事か", "Since when, on whose order, which tasks")],
        keep=[text("勤務表、業務のメール、契約書", "Rosters, mails on the tasks, the contract")],
        contacts=[ask.BAR, ask.LABOUR, ask.LEGAL_AID, ask.TRAINEES_HELP],
        lawyer_first=True,
        permanent_residence=[note("在留資格に合った活動は、更新と永住許可で見られます。", "Activity within the status is looked at for extension and permanent residence.", GUIDELINE)],
    ),
    table(
        "retired", notes=[INSURANCE],
        rows=[
            Row(ORDINARY_WORK | HSP_ONE | SPECIFIED_SKILLS | TRAINEES,
                (note("仕事のない就労資格では3か月の期間が進みます。範囲の仕事を続ける場合は別です。",
                      "A work status without work has a clock of three months; not where work in its range goes on.", REVOCATION),),
                (ways.PERMANENT_RESIDENCE, ways.NATURALISATION, ways.TO_BUSINESS, ways.PREPARE_TO_LEAVE)),
            Row(HSP_2, (note("高度専門職2号の期間は6か月です。", "For HSP(ii) the clock is six months.", REVOCATION),), (ways.PERMANENT_RESIDENCE,)),
            Row(POSITION | SPECIAL_PERMANENT, (NO_ORGANISATION, NO_CLOCK), (ways.EXTEND,), spares=BESIDE_THE_STATUS),
            Row(ACTIVITY - WORK - TRAINEES, (PART_TIME,), spares=BESIDE_THE_STATUS),
        ],
        write_down=[text("引退の日、年金と貯え", "The day, pension and savings")],
        keep=[text("年金の記録、納税の証明、貯えの証明", "Pension record, tax certificates, proof of savings")],
        contacts=[ask.PENSION, ask.LEGAL_AID, ask.IMMIGRATION_INFORMATION],
        permanent_residence=[note("永住許可は、仕事と収入のある間の方が要件を示しやすいとされています。",
                                  "The requirements for permanent residence are easier to show while work and income go on.", MEMORY)],
        family=[note("家族滞在の家族の在留資格も、同じ基礎によります。", "Family as Dependent rest on the same basis.", MEMORY)],
    ),
    table(
        "category_changed",
        notes=[note("本人に届出の義務はありません。次の申請の書類と、決められる期間に影響することがあります。",
                    "The worker has no duty to notify. Papers at the next application and the period may differ.", SECONDARY)],
        rows=[
            Row(WORK, (note("カテゴリーだけで不許可とされる定めではありません。", "No rule refuses for the category alone.", MEMORY),), (ways.EXTEND,)),
            Row(ACTIVITY - WORK | POSITION | SPECIAL_PERMANENT, (note("カテゴリーはこの在留資格の審査に使われません。", "Categories are not used for this status.", MEMORY),)),
        ],
        write_down=[text("会社から聞いた日と内容", "When and what the company told you")],
        keep=[text("前年分の給与所得の源泉徴収票等の法定調書合計表（会社に頼む）", "The employer's summary of statutory records (ask the company)")],
        contacts=[ask.IMMIGRATION_INFORMATION],
    ),
)  # fmt: skip
