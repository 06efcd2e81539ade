"""入管法22条の4, 22条の5, 22条の6: revocation of a status: from which day a ground could be used, and what answers it.

The Minister *may* revoke; nothing ends by itself. Items (1) to (7) keep their numbers. On 2027-04-01 the
items on addresses (8) to (10) become (10) to (12), and (8) and (9) on permanent residents come in.
"Just cause" stands in items (5) to (9) (from 2027: (5) to (7), (10), (11)) only; it keeps the ground from
being used, it does not stop or reset the months, and it is judged. Never touched: recognised refugees and
persons under complementary protection (a rule of their own, Art. 61-2-11), special permanent residents.
"""

from __future__ import annotations

from typing import Final

from zairyu.calendar import Period
from zairyu.citations import (
    ACT,
    ADMINISTRATIVE_LITIGATION_ACT,
    ISA_PR_REFORM_QA,
    PR_REVOCATION_DRAFT,
    PRACTICE,
    REVOCATION_JUST_CAUSE,
    Citation,
)
from zairyu.facts import enforcement, just_cause, position, removal, residence
from zairyu.law.happenings import FIRST_COMPARED, FIRST_TOLD, Ground, Numbered, Protection, Step
from zairyu.law.register import Covered, Gap
from zairyu.logic import Expr, Fact, Text, all_of
from zairyu.statuses.families import (
    FORMER,
    STATUS_IDS,
    TABLE_1_1,
    TABLE_1_2,
    TABLE_1_3,
    TABLE_1_4,
    TABLE_1_5,
    TABLE_2,
)

READ: Final = "2026-06-14"
FROM_2027: Final = "2027-04-01"
THREE_MONTHS: Final = Period(months=3)
SIX_MONTHS: Final = Period(months=6)
NINETY_DAYS: Final = Period(days=90)

TABLE_1: Final = TABLE_1_1 | TABLE_1_2 | TABLE_1_3 | TABLE_1_4 | TABLE_1_5 | FORMER
HSP_II: Final = "highly_skilled_professional_ii"
STUDY: Final = frozenset({"student", "trainee", "cultural_activities", "pre_college_student"})
WORK: Final = (TABLE_1_1 | TABLE_1_2 | FORMER) - {HSP_II, "pre_college_student"}

NOT_PROTECTED: Final = ~residence.recognised_as.in_("refugee", "complementary_protection")
"""Art. 22-4(1): those recognised are left out."""


def holds(statuses: frozenset[str]) -> Expr:
    """Say that one of these statuses is held, in the order of the catalogue."""
    return residence.status_held.in_(*(each for each in STATUS_IDS if each in statuses))


_NUMBERED_ANEW: Final = frozenset({"1", "2", "3", "4"})
"""Items on deceit and false papers: put together anew when item 5 came in, on 2017-01-01."""


def _item(number: str) -> tuple[Numbered, ...]:
    start = FIRST_COMPARED if number in _NUMBERED_ANEW else FIRST_TOLD
    return (Numbered(ACT.at(f"22-4/1/{number}", read=READ), start),)


def _renumbered(now: str, then: str) -> tuple[Numbered, ...]:
    """Say where an item on addresses stands: the old number, and from 2027-04-01 the new one."""
    return (
        Numbered(ACT.at(f"22-4/1/{now}", read=READ, until=FROM_2027), until=FROM_2027),
        Numbered(_from_2027(then), FROM_2027, None),
    )


def _from_2027(number: str) -> Citation:
    return ACT.at(
        f"22-4/1/{number}",
        read=FROM_2027,
        confidence="official",
        note="numbering and content of Act 60 of 2024 as reproduced; its consolidated text was not seen",
    )


# --- What follows -------------------------------------------------------------------------------------

HEARING: Final = Text(
    ja="取り消す前に、必ず意見の聴取があります。日時・場所・原因とされる事実を書いた通知書が届き、本人や代理人（弁護士など）が出て意見を述べ、証拠を出せます（2項〜4項）。正当な理由なく応じないと、聴取なしに取り消されることがあります（5項）。",
    en="Before a revocation there is a hearing: a written notice names the day, the place and the facts relied on; the "
    "person or a representative (a lawyer) can speak and hand in evidence (paragraphs 2 to 4). Who stays away without just cause "
    "may be decided on without it (paragraph 5).",
)
IN_WRITING: Final = Text(
    ja="取消しは書面の送達で行われます（6項）。取消訴訟と執行停止の申立てができます。",
    en="A revocation is made by serving a document (paragraph 6). A lawsuit, and a petition for a stay, are possible.",
)
TIME_TO_DEPART: Final = Text(
    ja="取り消すときは、30日を超えない出国のための期間が指定されます（7項）。その間の在留と出国は適法で、上陸拒否期間はつきません。",
    en="With a revocation, up to thirty days are given to leave (paragraph 7); staying and leaving within them is lawful and "
    "brings no ban on landing.",
)
NO_TIME: Final = Text(
    ja="この号では出国のための期間は指定されず、退去強制の手続になります（24条2号の2）。まず弁護士に相談してください。",
    en="Under this item no time to depart is given, and deportation follows (Art. 24(ii-2)). See a lawyer first.",
)
NO_TIME_IF_FLIGHT: Final = Text(
    ja="逃亡を疑う相当の理由があるときは、期間が指定されません（7項ただし書）。",
    en="Where flight is reasonably suspected no time to depart is given (paragraph 7, proviso).",
)
DISCRETION: Final = Text(
    ja="取り消すかどうかは法務大臣の裁量です。ほかの在留資格への変更ができる事情などがあれば示せます。",
    en="Whether to revoke is for the Minister. Circumstances in which another status could be given can be shown.",
)
FOLLOWS: Final = (DISCRETION, HEARING, IN_WRITING, TIME_TO_DEPART)
FOLLOWS_WITHOUT_TIME: Final = (DISCRETION, HEARING, IN_WRITING, NO_TIME)

# --- What answers -------------------------------------------------------------------------------------

PAGE: Final = REVOCATION_JUST_CAUSE.at("", read=None, confidence="secondary")
SPOUSES: Final = REVOCATION_JUST_CAUSE.at("", read="2012-07-09", confidence="official")
REMEMBERED: Final = PRACTICE.at("", read=None, confidence="memory")

FOUND: Final = Protection(
    "just_cause.found",
    Text(ja="正当な理由があると認められたこと", en="Just cause was found to exist"),
    (ACT.at("22-4/1", read=READ),),
    holds=just_cause.accepted.is_true(),
    evidence=just_cause.accepted.evidence,
)


def _answer(slug: str, ja: str, en: str, cited: Citation, fact: Fact) -> Protection:
    return Protection(
        f"just_cause.{slug}",
        Text(ja=ja, en=en),
        (cited,),
        holds=fact.is_true(),
        evidence=fact.evidence,
    )


ACTIVITY_ANSWERS: Final = (
    FOUND,
    _answer(
        "looks_for_work",
        "退職後、会社訪問など具体的な就職活動をしている",
        "Really looking for work after leaving a job",
        PAGE,
        just_cause.looks_for_work,
    ),
    _answer(
        "school_closed",
        "在籍した学校が閉校し、他の学校に移る手続をしている",
        "The school closed and a move to another is under way",
        PAGE,
        just_cause.school_closed,
    ),
    _answer(
        "in_hospital",
        "病気で長く入院し、治った後に復学・復職する意思がある",
        "In hospital for long, meaning to return when well",
        PAGE,
        just_cause.in_hospital_will_return,
    ),
    _answer(
        "university_place",
        "専門学校を卒業し、大学への入学が決まっている",
        "Finished a vocational school and has a place at a university",
        PAGE,
        just_cause.admitted_to_university,
    ),
    _answer(
        "leave_with_contract",
        "契約が続いたままの休業（産休・育休・介護・病気）",
        "On leave with the contract going on (maternity, childcare, care, illness)",
        REMEMBERED,
        just_cause.leave_with_contract,
    ),
)
SPOUSE_ANSWERS: Final = (
    FOUND,
    _answer(
        "violence",
        "配偶者の暴力からの避難・保護",
        "Refuge or protection from a spouse's violence",
        SPOUSES,
        just_cause.refuge_from_violence,
    ),
    _answer(
        "one_household",
        "子の養育などやむを得ない事情による別居で、生計は一つ",
        "Living apart for unavoidable reasons such as raising a child, with one household economy",
        SPOUSES,
        just_cause.apart_one_household,
    ),
    _answer(
        "relative_abroad",
        "本国の親族の病気・けがなどのための、再入国許可による長い出国",
        "Long absence with re-entry permission because of a relative's illness or injury",
        SPOUSES,
        just_cause.care_of_relative_abroad,
    ),
    _answer(
        "divorce_in_court",
        "離婚調停・離婚訴訟の最中",
        "Divorce mediation or a divorce suit is pending",
        SPOUSES,
        just_cause.divorce_in_court,
    ),
    Protection(
        "revocation.chance_to_apply",
        Text(
            ja="取り消す前に、ほかの在留資格への変更や永住の申請の機会を与えるよう配慮しなければならない（22条の5）",
            en="Before revoking under this item the Minister must consider giving the chance to apply for a change of status or "
            "permanent residence (Art. 22-5)",
        ),
        (ACT.at("22-5", read=READ),),
    ),
)
ADDRESS_ANSWERS: Final = (
    FOUND,
    _answer(
        "home_lost",
        "勤務先の倒産・雇止めなどで住む所を失い、生活に困っている",
        "Lost the home through bankruptcy of the employer or the end of work, and in need",
        PAGE,
        just_cause.home_lost,
    ),
    _answer(
        "violence",
        "配偶者の暴力からの避難・保護",
        "Refuge or protection from a spouse's violence",
        PAGE,
        just_cause.refuge_from_violence,
    ),
    _answer(
        "nobody_to_notify",
        "病気で入院し、代わりに届け出る人がいない",
        "In hospital with nobody to notify instead",
        PAGE,
        just_cause.nobody_to_notify,
    ),
    _answer(
        "abroad_after_moving",
        "転居の後、急な用務などで再入国許可により出国している",
        "Left suddenly with re-entry permission after moving",
        PAGE,
        just_cause.abroad_after_moving,
    ),
    _answer(
        "short_stays",
        "仕事などの性質上、頻繁に出入国し1回の在留が短い",
        "Comes and goes often by the nature of the work, each stay short",
        PAGE,
        just_cause.short_stays_by_work,
    ),
)

# --- (i)-(iv): what was obtained by deceit ------------------------------------------------------------

PROCEEDING: Final = ("revocation_started",)
SOME_STATUS: Final = all_of(holds(TABLE_1 | TABLE_2), NOT_PROTECTED)

deceit_at_landing = Ground(
    "revocation.deceit_at_landing",
    "revocation",
    Text(
        ja="上陸拒否事由に当たらないと偽って上陸した事実が判明したとき、この号が使われることがあります",
        en="Could be used where landing was obtained by hiding a ground for denying it",
    ),
    who=all_of(SOME_STATUS, enforcement.deceit_at_landing),
    triggers=PROCEEDING,
    places=_item("1"),
    what_follows=FOLLOWS_WITHOUT_TIME,
)
deceit_in_permission = Ground(
    "revocation.deceit_in_permission",
    "revocation",
    Text(
        ja="偽りその他不正の手段で、直近の上陸・変更・更新などの許可を受けた事実が判明したとき、この号が使われることがあります",
        en="Could be used where the latest landing, change, extension or the like was obtained by deceit",
    ),
    who=all_of(SOME_STATUS, enforcement.deceit_in_permission),
    triggers=PROCEEDING,
    places=_item("2"),
    what_follows=FOLLOWS_WITHOUT_TIME,
)
false_document = Ground(
    "revocation.false_document",
    "revocation",
    Text(
        ja="不実の記載（令和8年6月14日からは記録も）のある文書などを出して許可を受けた事実が判明したとき、この号が使われることがあります。本人が知らなかったときも含まれます",
        en="Could be used where permission was given on papers (since 14 June 2026 records too) with false entries, also without "
        "fault of the person",
    ),
    who=all_of(SOME_STATUS, enforcement.false_document_used),
    triggers=PROCEEDING,
    places=_item("3"),
    what_follows=FOLLOWS,
)
deceit_in_special_permission = Ground(
    "revocation.deceit_in_special_permission",
    "revocation",
    Text(
        ja="偽りその他不正の手段で在留特別許可（50条1項）などを受けた事実が判明したとき、この号が使われることがあります",
        en="Could be used where special permission to stay (Art. 50(1)) or the like was obtained by deceit",
    ),
    who=all_of(SOME_STATUS, enforcement.deceit_in_special_permission),
    triggers=PROCEEDING,
    places=_item("4"),
    what_follows=FOLLOWS,
)

# --- (v), (vi): table 1, the activity is not done -----------------------------------------------------

STOPS_WORK: Final = (
    "left_job",
    "employer_bankrupt",
    "retired",
    "illness",
    "care_leave",
    "pregnant",
    "long_absence",
    "demoted",
)
STOPS_STUDY: Final = (
    "left_school",
    "graduated",
    "illness",
    "care_leave",
    "pregnant",
    "long_absence",
)
STOPS_FAMILY: Final = (
    "divorced",
    "spouse_died",
    "sponsor_died",
    "sponsor_left_japan",
    "sponsor_lost_status",
    "sponsor_naturalised",
    "separated",
    "violence_at_home",
    "long_absence",
)

other_activity = Ground(
    "revocation.other_activity",
    "revocation",
    Text(
        ja="別表第一：在留資格の活動をせず、ほかの活動をし、又はしようとしているとき、その日から使われることがあります（月数の定めはありません）",
        en="Appended table 1: could be used from the day on which another activity is done, or about to be, and that of the status "
        "is not; no months are asked",
    ),
    who=all_of(holds(TABLE_1), NOT_PROTECTED, enforcement.does_other_activity),
    triggers=(
        "left_job",
        "joined_job",
        "employer_bankrupt",
        "retired",
        "demoted",
        "left_school",
        "graduated",
        "divorced",
        "sponsor_left_japan",
    ),
    places=(Numbered(ACT.at("22-4/1/5", read=READ), "2017-01-01"),),
    answers=(FOUND,),
    what_follows=(*FOLLOWS, NO_TIME_IF_FLIGHT),
)


_NAMED: Final = {
    "work": ("looks_for_work", "in_hospital", "leave_with_contract"),
    "study": ("school_closed", "in_hospital", "university_place"),
    "family": ("in_hospital",),
}
"""Which of the published examples speak of the activity; for designated activities all of them can."""


def _inactive(
    slug: str, ja: str, en: str, who: frozenset[str], triggers: tuple[str, ...]
) -> Ground:
    named = _NAMED.get(slug)
    return Ground(
        f"revocation.inactive_three_months.{slug}",
        "revocation",
        Text(
            ja=f"{ja}：在留資格の活動をしないで続けて3か月以上たつと、使われることがあります",
            en=f"{en}: could be used once the activity of the status has not been done for three months without a break",
        ),
        who=all_of(holds(who), NOT_PROTECTED),
        triggers=triggers,
        places=_item("6"),
        after=THREE_MONTHS,
        start_judged=slug in ("family", "designated"),
        answers=tuple(
            each
            for each in ACTIVITY_ANSWERS
            if each is FOUND or named is None or each.id.removeprefix("just_cause.") in named
        ),
        what_follows=FOLLOWS,
    )


inactive_work = _inactive("work", "就労の在留資格", "Work statuses", WORK, STOPS_WORK)
inactive_study = _inactive(
    "study", "留学・研修・文化活動", "Student, Trainee, Cultural Activities", STUDY, STOPS_STUDY
)
inactive_family = _inactive(
    "family",
    "家族滞在（離婚・死別・扶養者の帰国などの後も6か月ではなく3か月）",
    "Dependent (three months, not six, after a divorce, a death or the sponsor's leaving too)",
    frozenset({"dependent"}),
    STOPS_FAMILY,
)
inactive_designated = _inactive(
    "designated",
    "特定活動（指定された活動）",
    "Designated Activities (the activity designated)",
    TABLE_1_5,
    tuple(dict.fromkeys((*STOPS_WORK, *STOPS_STUDY, *STOPS_FAMILY))),
)
inactive_hsp_ii = Ground(
    "revocation.inactive_six_months.hsp_ii",
    "revocation",
    Text(
        ja="高度専門職2号：在留資格の活動をしないで続けて6か月以上たつと、使われることがあります",
        en="HSP(ii): could be used once the activity of the status has not been done for six months without a break",
    ),
    who=all_of(holds(frozenset({HSP_II})), NOT_PROTECTED),
    triggers=STOPS_WORK,
    places=_item("6"),
    after=SIX_MONTHS,
    answers=inactive_work.answers,
    what_follows=FOLLOWS,
)

# --- (vii): spouses -----------------------------------------------------------------------------------

spouse = Ground(
    "revocation.spouse_six_months",
    "revocation",
    Text(
        ja="日本人・永住者等の配偶者（子の身分でもある人を除く）：配偶者としての活動をしないで続けて6か月以上たつと、使われることがあります。数え始めは離婚の届出ではなく、夫婦としての生活がなくなった日で、いつかは判断されます",
        en="Spouses of Japanese nationals and permanent residents (not those who also stay as children): could be used once the life of "
        "spouses has not been lived for six months without a break. The count begins not with the divorce being reported but when "
        "that life stopped, and the day is judged",
    ),
    who=all_of(
        residence.status_held.in_(
            "spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident"
        ),
        position.held_as.equals("spouse"),
        ~position.also_as_child,
        NOT_PROTECTED,
    ),
    triggers=("divorced", "spouse_died", "separated", "violence_at_home", "long_absence"),
    places=_item("7"),
    after=SIX_MONTHS,
    start_judged=True,
    answers=SPOUSE_ANSWERS,
    what_follows=FOLLOWS,
)

# --- (viii)-(x), from 2027-04-01 (x)-(xii): addresses -------------------------------------------------

address_never = Ground(
    "revocation.address_never_notified",
    "revocation",
    Text(
        ja="新たに中長期在留者となった人：上陸・許可の日から90日以内に住居地を届け出ないとき、使われることがあります",
        en="New mid- to long-term residents: could be used where no address is notified within ninety days of landing or of the "
        "permission",
    ),
    who=all_of(position.mid_to_long_term_resident, NOT_PROTECTED, position.address_never_notified),
    triggers=("entered_japan", "permission_granted"),
    places=_renumbered("8", "10"),
    after=NINETY_DAYS,
    answers=ADDRESS_ANSWERS,
    what_follows=FOLLOWS,
)
address_left = Ground(
    "revocation.new_address_not_notified",
    "revocation",
    Text(
        ja="届け出た住居地を出た日から90日以内に新しい住居地を届け出ないとき、使われることがあります（数え始めは新しい家に入った日ではなく、前の家を出た日）",
        en="Could be used where no new address is notified within ninety days of leaving the notified one (of leaving the old home, not "
        "of moving into the new one)",
    ),
    who=all_of(position.mid_to_long_term_resident, NOT_PROTECTED),
    triggers=("moved",),
    places=_renumbered("9", "11"),
    after=NINETY_DAYS,
    answers=ADDRESS_ANSWERS,
    what_follows=FOLLOWS,
)
address_false = Ground(
    "revocation.false_address",
    "revocation",
    Text(
        ja="虚偽の住居地を届け出たとき、その日から使われることがあります（この号に「正当な理由」の定めはありません）",
        en="Could be used from the day on which a false address was notified (just cause has no place in this item)",
    ),
    who=all_of(position.mid_to_long_term_resident, NOT_PROTECTED, enforcement.false_address),
    triggers=("moved", "revocation_started"),
    places=_renumbered("10", "12"),
    what_follows=FOLLOWS,
)

# --- (viii), (ix) from 2027-04-01: permanent residents ------------------------------------------------

PERMANENT: Final = all_of(residence.status_held.equals("permanent_resident"), NOT_PROTECTED)
CHANGE_NORMALLY: Final = Protection(
    "revocation.change_instead",
    Text(
        ja="取り消す代わりに、職権でほかの在留資格（原則「定住者」）に変更するのが普通とされる（22条の6。引き続き在留させるのが適当でないときを除く）",
        en="Instead of revoking, the status is normally changed ex officio, in principle to Long-Term Resident (Art. 22-6), unless "
        "further stay is found unfit",
    ),
    (
        ACT.at(
            "22-6",
            read=FROM_2027,
            confidence="official",
            note="content from the agency's questions and answers",
        ),
        ISA_PR_REFORM_QA.at("", read=None, confidence="official"),
    ),
)
NOT_INTENTIONAL: Final = Protection(
    "revocation.not_intentional",
    Text(
        ja="病気・災害・失業や、知らなかったことによる未納は「故意」に当たらないとされる。分納・猶予・免除の手続があれば示せる",
        en="Arrears through illness, disaster, loss of work or not knowing are not intentional by the agency's answers; instalments, "
        "deferral or exemption can be shown",
    ),
    (
        ISA_PR_REFORM_QA.at("", read=None, confidence="official"),
        PR_REVOCATION_DRAFT.at("", read=None, confidence="official"),
    ),
    holds=just_cause.payment_not_intended.is_true(),
    evidence=just_cause.payment_not_intended.evidence,
)
PR_FOLLOWS: Final = (
    Text(
        ja="多くの場合は取消しではなく、定住者などへの職権変更になるとされています（22条の6）。",
        en="In most cases a change ex officio, to Long-Term Resident for instance, is expected instead (Art. 22-6).",
    ),
    *FOLLOWS,
)
permanent_dues = Ground(
    "revocation.permanent_resident_dues",
    "revocation",
    Text(
        ja="永住者：故意に税・社会保険料などを払わないとき、令和9年4月1日から使われることがあります（払えない場合は当たりません）",
        en="Permanent residents: could be used from 1 April 2027 where taxes or public dues are intentionally not paid (not where one "
        "cannot pay)",
    ),
    who=all_of(PERMANENT, enforcement.payment_withheld_intentionally),
    triggers=("arrears",),
    places=(Numbered(_from_2027("8"), FROM_2027),),
    answers=(NOT_INTENTIONAL, CHANGE_NORMALLY),
    what_follows=PR_FOLLOWS,
)
permanent_duties = Ground(
    "revocation.permanent_resident_duties",
    "revocation",
    Text(
        ja="永住者：入管法の義務（住居地の11号・12号に当たるものを除く）を守らないとき、令和9年4月1日から使われることがあります",
        en="Permanent residents: could be used from 1 April 2027 where duties of the Act are not observed (those on addresses that fall "
        "under (xi) and (xii) left out)",
    ),
    who=all_of(PERMANENT, enforcement.duties_of_the_act_neglected),
    triggers=("card_expires", "card_lost", "changed_personal_details"),
    places=(Numbered(_from_2027("8"), FROM_2027),),
    answers=(CHANGE_NORMALLY,),
    what_follows=PR_FOLLOWS,
)
permanent_sentence = Ground(
    "revocation.permanent_resident_sentence",
    "revocation",
    Text(
        ja="永住者：列記された罪で拘禁刑（執行猶予を含む）を受けたとき、令和9年4月1日から使われることがあります（罰金、過失による交通事故は当たりません）",
        en="Permanent residents: could be used from 1 April 2027 after imprisonment, suspended or not, for a listed crime (not after a "
        "fine, nor for negligent driving)",
    ),
    who=all_of(PERMANENT, removal.imprisoned_for_listed_crime),
    triggers=("sentenced",),
    places=(Numbered(_from_2027("9"), FROM_2027),),
    answers=(CHANGE_NORMALLY,),
    what_follows=PR_FOLLOWS,
)

# --- Steps --------------------------------------------------------------------------------------------

hearing = Step(
    "revocation.hearing",
    Text(
        ja="意見の聴取：通知書の日時に本人・代理人が出て、意見を述べ証拠を出す",
        en="Hearing: the person or a representative speaks and hands in evidence on the day in the notice",
    ),
    trigger="revocation_started",
    within=None,
    places=tuple(Numbered(ACT.at(f"22-4/{n}", read=READ)) for n in ("2", "3", "4", "5")),
    notes=(
        Text(
            ja="急ぐときは口頭で通知されることがあります。行けない理由があれば、期日の前に連絡できます。資料の閲覧を求められます。",
            en="In urgent cases notice may be given orally. Who cannot come can say why before the day. The papers can be inspected on "
            "request.",
        ),
        Text(
            ja="通知を受けた後は、みなし再入国許可では出国できません（規則29条の4）。",
            en="After the notice one cannot leave with special re-entry permission (Regulations Art. 29-4).",
        ),
    ),
)
departure = Step(
    "revocation.time_to_depart",
    Text(
        ja="指定された期間（30日以内）の間に出国する、又は弁護士と争う方法を考える（期間内の在留と出国は適法）",
        en="Leave within the time given (thirty days at most), or see with a lawyer how to contest it; staying and leaving in that time "
        "is lawful",
    ),
    trigger="revoked",
    within=Period(days=30),
    places=(Numbered(ACT.at("22-4/7", read=READ)), Numbered(ACT.at("22-4/8", read=READ))),
    notes=(
        Text(
            ja="期間は取消しの通知書に書かれます。通知書の日が先なら、その日までです。住居、行動の範囲、働かないことなどの条件が付くことがあります。"
            "1号・2号では期間は指定されません。",
            en="The time stands in the notice of revocation; where it names an earlier day, that day counts. Conditions on residence, "
            "movement and work may be set. None is given under (i) and (ii).",
        ),
    ),
)
suit = Step(
    "revocation.suit",
    Text(
        ja="取消訴訟：取消しを知った日から6か月以内（取消しの日から1年を過ぎると、正当な理由がなければできない）",
        en="Suit for annulment within six months of knowing of the revocation (one year from it at the latest, unless there is just "
        "cause)",
    ),
    trigger="revoked",
    within=SIX_MONTHS,
    places=(Numbered(ADMINISTRATIVE_LITIGATION_ACT.at("14", read=None, confidence="official")),),
    notes=(
        Text(
            ja="訴えだけでは取消しの効力は止まりません。執行停止を裁判所に求められます。出国の期間はその間も進みます。",
            en="A suit alone does not stop the effect; a stay can be asked of the court. The time to leave runs on meanwhile.",
        ),
    ),
)

GROUNDS: Final = (
    deceit_at_landing,
    deceit_in_permission,
    false_document,
    deceit_in_special_permission,
    other_activity,
    inactive_work,
    inactive_study,
    inactive_family,
    inactive_designated,
    inactive_hsp_ii,
    spouse,
    address_never,
    address_left,
    address_false,
    permanent_duties,
    permanent_dues,
    permanent_sentence,
)
STEPS: Final = (hearing, departure, suit)
RULES: Final = ()
COVERS: Final = (
    *(Covered(ACT, f"22-4/1/{n}", ()) for n in ("1", "2", "3", "4", "6", "7")),
    Covered(ACT, "22-4/1/5", (), "2017-01-01"),
    *(Covered(ACT, f"22-4/1/{n}", (), None, FROM_2027) for n in ("8", "9", "10")),
    *(Covered(ACT, f"22-4/1/{n}", (), FROM_2027) for n in ("8", "9", "10", "11", "12")),
    *(Covered(ACT, f"22-4/{n}", ()) for n in ("2", "3", "4", "5", "6", "7", "8")),
    Covered(ACT, "22-5", ()),
    Covered(ACT, "22-6", (), FROM_2027),
)
GAPS: Final = (
    Gap(
        ACT.at("22-4/1", read=READ),
        "judgement",
        Text(
            ja="取り消すかどうか、正当な理由があるか、夫婦としての生活がいつなくなったか",
            en="Whether to revoke, whether there is just cause, when the life of spouses stopped",
        ),
    ),
    Gap(
        _from_2027("8"),
        "text_not_seen",
        Text(
            ja="令和9年4月1日からの8号・9号、22条の6、62条の2の条文（内容は複製と入管庁の説明による）",
            en="The words of (viii), (ix), Art. 22-6 and 62-2 from 1 April 2027 (content from reproductions and the agency)",
        ),
    ),
    Gap(
        ACT.at("22-4/1/7", read=READ),
        "judgement",
        Text(
            ja="永住者の配偶者が帰化した後の「永住者の配偶者等」に7号がどう働くか",
            en="How (vii) works on the spouse of a permanent resident who has become Japanese",
        ),
    ),
    Gap(
        ACT.at("22-4/1/6", read=READ),
        "not_encoded",
        Text(
            ja="短期滞在の6号（在留が3か月を超えない）",
            en="(vi) for Temporary Visitor, whose stay is not longer than three months",
        ),
    ),
)
