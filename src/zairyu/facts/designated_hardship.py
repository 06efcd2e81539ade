"""Designated Activities outside the notice for families, the ill, the endangered, those who leave, and programmes.

Sensitive facts may always be left out. Nothing here is ever put to anybody as a step: need of care, danger, violence
and a case for protection are described where a person tells of them. The track of an applicant for protection, fault, and
whether somebody cannot return are the ministry's to judge.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.application import CHANGE_OR_EXTENSION, applications, pending_until
from zairyu.facts.designated import canonical
from zairyu.facts.stays import stays_in
from zairyu.logic import UNKNOWN, Text, Timeline, flag, judgement

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView

EPA_CANDIDATES: Final = frozenset({"16", "17", "20", "21", "22", "27", "28", "29"})
"""Numbers of the notice for candidates under the three agreements."""
CARE: Final = Text(
    ja="親族関係の証明、診断書、本国の家族の状況の説明",
    en="Proof of kinship, medical certificate, explanation of the family's situation in the home country",
)
MEDICAL: Final = Text(ja="医師の診断書", en="Medical certificate")


def _born_in_japan(view: CaseView) -> Any:
    born = view.applicant.born_in
    return UNKNOWN if born is None else born == "JPN"


def _is_national(view: CaseView, country: str) -> Any:
    """A national is one of them; others may have lived there."""
    return True if country in view.applicant.nationalities else UNKNOWN


def _from_ukraine(view: CaseView) -> Any:
    return _is_national(view, "UKR")


def _from_myanmar(view: CaseView) -> Any:
    return _is_national(view, "MMR")


def _was_candidate(view: CaseView) -> Any:
    stays = stays_in(view)
    absent: Any = False if stays.known_from == date.min else UNKNOWN
    days = [spell.start for spell in stays.spells if canonical(spell.activity) in EPA_CANDIDATES]
    return Timeline.steps(absent, *((day, True) for day in days[:1]))


def _refused(view: CaseView) -> Any:
    """From the day on which the latest application for change or extension was refused, until the next is filed."""
    steps: list[tuple[Any, Any]] = []
    for entry in applications(view, *CHANGE_OR_EXTENSION):
        steps.append((entry.filed_on, False))
        until = pending_until(entry)
        if entry.outcome == "refused" and until is not None:
            steps.append((until, True))
    absent: Any = False if view.case.applications.complete else UNKNOWN
    return Timeline.steps(absent, *steps)


# --- Family and illness ----------------------------------------------------------------------------------

elderly = judgement(
    "designated_hardship.parent_is_elderly",
    ja="扶養を要する高齢と認められること（おおむね70歳以上が目安とされる）",
    en="The parent is found elderly and in need of support (about 70 or more is said to be looked for)",
    evidence=CARE,
)
nobody_else_to_care = judgement(
    "designated_hardship.nobody_else_to_care",
    ja="本国に、世話をすることのできる配偶者やほかの子がいないと認められること",
    en="It is found that no spouse or other child in the home country can give care",
    sensitive=True,
    evidence=CARE,
)
child_can_support = judgement(
    "designated_hardship.child_can_support",
    ja="日本にいる子に、親を扶養する十分な収入があると認められること",
    en="The child in Japan is found to have means enough to support the parent",
    evidence=Text(
        ja="子の課税証明書、在職証明書", en="The child's tax certificate and proof of employment"
    ),
)
will_not_work = flag(
    "designated_hardship.will_not_work",
    ja="日本で働かないこと",
    en="Will not work in Japan",
    question=Text(ja="日本で働く予定はありませんか。", en="Will you do no paid work in Japan?"),
)
born_in_japan = flag(
    "designated_hardship.born_in_japan",
    ja="日本で生まれたこと",
    en="Was born in Japan",
    evidence=Text(ja="出生届受理証明書", en="Certificate that the birth was notified"),
    derive=_born_in_japan,
)
both_parents_stay = flag(
    "designated_hardship.parents_stay_in_japan",
    ja="父母がともに（又は扶養する親が）日本に在留していること",
    en="Both parents (or the one who supports) stay in Japan",
    question=Text(
        ja="父と母はともに日本に在留していますか（一人で育てている場合はその親）。",
        en="Do both parents stay in Japan (or the one who raises the child alone)?",
    ),
)
family_before_change = flag(
    "designated_hardship.was_family_here_before_change",
    ja="扶養する人が特定技能1号に変更する前から、家族として中長期に在留していたこと",
    en="Already stayed as the family before the supporting person changed to Specified Skilled Worker (i)",
    question=Text(
        ja="扶養する人が特定技能1号に変わる前から、家族として日本に在留していましたか。",
        en="Did you already stay in Japan as family before the supporting person changed to Specified Skilled Worker (i)?",
    ),
)
training_suspended_for_birth = flag(
    "designated_hardship.training_suspended_for_birth",
    ja="妊娠・出産のために技能実習を中断したこと",
    en="The training was suspended for pregnancy or birth",
    sensitive=True,
    evidence=Text(
        ja="実習実施困難時届出の写し、母子健康手帳",
        en="Copy of the report to OTIT, maternity record",
    ),
)
wishes_to_resume = flag(
    "designated_hardship.wishes_to_resume_training",
    ja="技能実習の再開を望んでいること",
    en="Wishes to resume the training",
    question=Text(
        ja="出産の後に、技能実習を再開したいですか。",
        en="Do you wish to resume the training after the birth?",
    ),
    sensitive=True,
)
too_ill_for_activity = flag(
    "designated_hardship.too_ill_for_activity",
    ja="病気やけがで、今の在留資格の活動を続けられないこと",
    en="Illness or injury makes the activity of the present status impossible",
    question=Text(
        ja="病気やけがで、今の在留資格の活動（仕事、学校など）を続けられませんか。答えないこともできます。",
        en="Does illness or injury make the activity of your present status impossible? You may leave this out.",
    ),
    sensitive=True,
    evidence=MEDICAL,
)
treatment_goes_on = flag(
    "designated_hardship.treatment_in_japan_goes_on",
    ja="日本での治療を続けること",
    en="Treatment in Japan goes on",
    question=Text(
        ja="日本で治療を続けますか。答えないこともできます。",
        en="Does treatment in Japan go on? You may leave this out.",
    ),
    sensitive=True,
    evidence=MEDICAL,
)

# --- Leaving -------------------------------------------------------------------------------------------------

application_refused = flag(
    "designated_hardship.application_refused",
    ja="変更又は更新の申請が認められなかった（認められないと告げられた）こと",
    en="An application for change or extension was refused (or is said to be refused)",
    question=Text(
        ja="在留資格の変更又は在留期間の更新の申請は、認められませんでしたか（認められないと窓口で告げられた場合を含みます）。",
        en="Was your application for change or extension refused (or were you told at the counter that it will be)?",
    ),
    sensitive=True,
    derive=_refused,
)
office_offers_departure = judgement(
    "designated_hardship.office_offers_time_to_leave",
    ja="入管が、申請を出国準備の特定活動に切り替えることを案内したこと",
    en="The office has offered to turn the application into one for preparing departure",
    sensitive=True,
)

# --- Protection, danger, violence ------------------------------------------------------------------------------

pending_protection = flag(
    "designated_hardship.protection_application_pending",
    ja="難民又は補完的保護対象者の認定の申請（審査請求）の結果を待っていること",
    en="Awaits the result of an application for recognition as a refugee or for complementary protection (or of the review)",
    question=Text(
        ja="難民や補完的保護の認定の申請（審査請求）の結果を待っていますか。答えないこともできます。",
        en="Are you waiting for the result of an application for recognition, or of its review? You may leave this out.",
    ),
    sensitive=True,
)
held_status_when_applying = flag(
    "designated_hardship.held_status_when_applying_for_protection",
    ja="認定を申請した時に在留資格を持っていたこと",
    en="Held a status of residence when applying for recognition",
    question=Text(
        ja="認定を申請した時に、在留資格を持っていましたか。答えないこともできます。",
        en="Did you hold a status of residence when you applied for recognition? You may leave this out.",
    ),
    sensitive=True,
)
protection_track = judgement(
    "designated_hardship.protection_track",
    values=("not_sorted", "track_a", "track_b", "track_c", "track_d1", "track_d2"),
    ja="認定の申請の振分け（A、B、C、D1、D2。2か月の間は未定）",
    en="Track of the application for recognition (A, B, C, D1, D2; not sorted in the first two months)",
    question=Text(
        ja="認定の申請は、どの区分に振り分けられましたか（A、B、C、D1、D2）。指定書や入管・支援団体に尋ねてわかります。"
        "答えないこともできます。",
        en="To which track was your application sorted (A, B, C, D1, D2)? The designation paper, the agency or a support "
        "group can tell. You may leave this out.",
    ),
    sensitive=True,
)
paper_allows_work = flag(
    "designated_hardship.designation_paper_allows_work",
    ja="指定書に、報酬を受ける活動ができると書かれていること",
    en="The designation paper says that paid work is allowed",
    question=Text(
        ja="旅券に付いている指定書に、報酬を受ける活動（就労）ができると書かれていますか。",
        en="Does the designation paper in your passport say that you may do paid work?",
    ),
    evidence=Text(ja="指定書", en="Designation paper"),
)
from_ukraine = flag(
    "designated_hardship.evacuated_from_ukraine",
    ja="ウクライナから避難したこと",
    en="Was evacuated from Ukraine",
    question=Text(
        ja="ウクライナから避難して来ましたか（ウクライナに住んでいた外国の人を含みます）。",
        en="Did you come as an evacuee from Ukraine (foreigners who lived there too)?",
    ),
    sensitive=True,
    derive=_from_ukraine,
)
from_myanmar = flag(
    "designated_hardship.from_myanmar",
    ja="ミャンマーの国籍を持つ、又はミャンマーに常居所を有する人であること",
    en="Is a national of Myanmar, or has the habitual residence there",
    question=Text(
        ja="ミャンマーの国籍か、ミャンマーに住まいがありますか。",
        en="Are you a national of Myanmar, or is your home there?",
    ),
    sensitive=True,
    derive=_from_myanmar,
)
cannot_return = judgement(
    "designated_hardship.cannot_return_for_the_situation",
    ja="本国の情勢のため帰国が難しいと認められること",
    en="It is found that the situation in the home country makes a return hard",
    sensitive=True,
)
how_activity_ended = judgement(
    "designated_hardship.how_activity_ended",
    values=("finished", "ended_without_own_fault", "ended_by_own_fault"),
    ja="今までの在留資格の活動の終わり方（終えた、自分の責任によらずできなくなった、自分の責任でできなくなった）",
    en="How the activity of the former status ended: finished, ended without own fault, ended by own fault",
    sensitive=True,
)
intern_not_finished = flag(
    "designated_hardship.intern_training_not_finished",
    ja="技能実習を終えていないこと",
    en="Technical intern training has not been finished",
    question=Text(
        ja="技能実習を終える前ですか。", en="Has your technical intern training not been finished?"
    ),
)
new_host_not_found = flag(
    "designated_hardship.new_host_not_found",
    ja="監理団体などが措置をとっても新しい実習先が見つからなかったこと",
    en="No new host was found although the supervising organisation took the measures it has to",
    question=Text(
        ja="監理団体などが探しても、新しい実習先が見つかりませんでしたか。",
        en="Was no new host found, although the supervising organisation looked for one?",
    ),
    evidence=Text(ja="監理団体などの説明書", en="Explanation of the supervising organisation"),
)
left_because_of_violence = flag(
    "designated_hardship.left_because_of_violence",
    ja="配偶者などの暴力のために別居・避難していること",
    en="Lives apart, or has taken refuge, because of violence by a spouse or another",
    question=Text(
        ja="暴力のために避難したり別居したりしていますか。答えないこともできます。",
        en="Do you live apart, or in a refuge, because of violence? You may leave this out.",
    ),
    sensitive=True,
    evidence=Text(
        ja="相談の証明、保護命令、警察の記録、診断書（保護命令はなくてもよい）",
        en="Proof of counselling, protection order, police record, medical certificate (an order is not needed)",
    ),
)

# --- Programmes ------------------------------------------------------------------------------------------------

was_epa_candidate = flag(
    "designated_hardship.was_epa_candidate",
    ja="EPAの看護師・介護福祉士の候補者として在留したこと",
    en="Stayed as a candidate nurse or certified care worker under an economic partnership agreement",
    question=Text(
        ja="EPA（経済連携協定）の候補者として日本に在留しましたか。",
        en="Did you stay in Japan as a candidate under an economic partnership agreement (EPA)?",
    ),
    derive=_was_candidate,
)
passed_national_examination = flag(
    "designated_hardship.passed_national_examination",
    ja="看護師又は介護福祉士の国家試験に合格し、資格を得たこと",
    en="Passed the national examination and holds the licence as a nurse or certified care worker",
    question=Text(
        ja="看護師又は介護福祉士の国家試験に合格していますか。",
        en="Have you passed the national examination for nurses or certified care workers?",
    ),
    evidence=Text(ja="免許証、登録証", en="Licence, registration"),
)
contract_under_agreement = flag(
    "designated_hardship.contract_under_agreement",
    ja="受入れ施設との、協定に基づく契約があること",
    en="Has a contract under the agreement with an accepting institution",
    question=Text(
        ja="協定に基づいて、受入れ施設との雇用契約がありますか。",
        en="Do you have a contract with an accepting institution under the agreement?",
    ),
    evidence=Text(ja="雇用契約書", en="Contract"),
)
takes_part_in_programme = flag(
    "designated_hardship.takes_part_in_recognised_programme",
    ja="国や特区で認められた事業（家事支援、日本料理の海外普及など）に参加すること",
    en="Takes part in a programme recognised by the State or a zone (housekeeping, Japanese cuisine and the like)",
    question=Text(
        ja="国や国家戦略特区で認められた事業（家事支援、日本料理の海外普及など）の参加者ですか。",
        en="Do you take part in a programme recognised by the State or in a national strategic special zone?",
    ),
    evidence=Text(ja="事業の認定・参加の証明", en="Proof of the recognition and of taking part"),
)
highly_skilled_by_points = judgement(
    "designated_hardship.recognised_by_points_until_2015",
    ja="平成27年3月までの告示により、ポイントで高度人材と認められたこと",
    en="Was recognised as a highly skilled person by points under the notice of 2012",
)

FACTS: Final = (
    elderly, nobody_else_to_care, child_can_support, will_not_work, born_in_japan, both_parents_stay,
    family_before_change, training_suspended_for_birth, wishes_to_resume, too_ill_for_activity, treatment_goes_on,
    application_refused, office_offers_departure, pending_protection, held_status_when_applying, protection_track,
    paper_allows_work, from_ukraine, from_myanmar, cannot_return, how_activity_ended, intern_not_finished,
    new_host_not_found, left_because_of_violence, was_epa_candidate, passed_national_examination,
    contract_under_agreement, takes_part_in_programme, highly_skilled_by_points,
)  # fmt: skip
