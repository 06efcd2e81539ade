"""Revocation and deportation: what a ground of the Act asks. Sensitive: every one may be left out.

What follows from a sentence is read from the punishments of a case; a complete list without one answers it. A
person who was trafficked stands under none of the grounds that say so.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.calendar import Period
from zairyu.logic import UNKNOWN, Text, Timeline, flag, judgement

if TYPE_CHECKING:
    from zairyu.case import Offence
    from zairyu.facts.source import CaseView

ONE_YEAR: Final = Period(years=1)
SEVEN_YEARS: Final = Period(years=7)
IMPRISONMENT: Final = ("imprisonment", "imprisonment_suspended")
CONVICTIONS: Final = ("fine", "minor_fine", "detention", *IMPRISONMENT)


def _any_offence(view: CaseView, read: Callable[[Offence], Any]) -> Timeline:
    """Return whether an offence is such, from the day it became final; ``read`` gives true, false or unknown."""
    history = view.applicant.offences
    base: Any = False if history.complete else UNKNOWN
    steps: list[tuple[date, Any]] = []
    for offence in history:
        said = read(offence)
        if said is not False:
            steps.append((offence.final_on or offence.committed_on or date.min, said))
    certain = [day for day, said in steps if said is True]
    first = min(certain, default=date.max)
    steps = [(day, said) for day, said in steps if day < first]
    if certain:
        steps.append((first, True))
    return Timeline.steps(base, *steps)


def _exceeds(length: Period, limit: Period) -> Any:
    try:
        return length > limit
    except TypeError:  # days against years, which have no order
        return UNKNOWN


def _longer_than(term: Period) -> Callable[[CaseView], Timeline]:
    def read(offence: Offence) -> Any:
        if offence.kind == "pending":
            return UNKNOWN
        if offence.kind != "imprisonment":
            return False
        return UNKNOWN if offence.term is None else _exceeds(offence.term, term)

    return lambda view: _any_offence(view, read)


def _drugs(view: CaseView) -> Timeline:
    def read(offence: Offence) -> Any:
        if offence.kind not in (*CONVICTIONS, "pending"):
            return False
        if offence.kind == "pending":
            return UNKNOWN
        return UNKNOWN if offence.drugs is None else offence.drugs

    return _any_offence(view, read)


def _imprisoned(view: CaseView) -> Timeline:
    """Whether of this kind, only the person says; without any imprisonment it is false."""
    return _any_offence(
        view, lambda offence: UNKNOWN if offence.kind in (*IMPRISONMENT, "pending") else False
    )


def _convicted(view: CaseView) -> Timeline:
    return _any_offence(
        view, lambda offence: UNKNOWN if offence.kind in (*CONVICTIONS, "pending") else False
    )


LEAVE_OUT: Final = Text(ja="答えたくなければ空けておけます。", en="You may leave this out.")


def _asked(ja: str, en: str) -> Text:
    return Text(ja=ja + LEAVE_OUT.ja, en=f"{en} {LEAVE_OUT.en}")


JUDGMENT: Final = Text(ja="判決書", en="The judgment")

sentence_over_one_year = flag(
    "enforcement.sentence_over_one_year",
    ja="無期又は1年を超える拘禁刑（全部執行猶予、実刑部分が1年以下の一部執行猶予を除く）を受けたこと",
    en="Has been sentenced to imprisonment for life or more than a year (not fully suspended, nor with an unsuspended part of "
    "a year or less)",
    question=_asked(
        "1年を超える拘禁刑（執行猶予のつかないもの）を受けたことがありますか。",
        "Have you been sentenced to more than a year of imprisonment that was not suspended?",
    ),
    sensitive=True,
    evidence=JUDGMENT,
    derive=_longer_than(ONE_YEAR),
)
sentence_over_seven_years = flag(
    "enforcement.sentence_over_seven_years",
    ja="無期又は7年を超える拘禁刑を受けたこと",
    en="Has been sentenced to imprisonment for life or more than seven years",
    sensitive=True,
    evidence=JUDGMENT,
    derive=_longer_than(SEVEN_YEARS),
)
drug_conviction = flag(
    "enforcement.drug_conviction",
    ja="薬物の法律に違反して有罪の判決（罰金・執行猶予を含む）を受けたこと",
    en="Has been convicted under the drug laws (a fine or a suspended sentence too)",
    question=_asked(
        "薬物の法律に違反して有罪の判決を受けたことがありますか。",
        "Have you been convicted under the drug laws?",
    ),
    sensitive=True,
    evidence=JUDGMENT,
    derive=_drugs,
)
imprisoned_for_listed_crime = flag(
    "enforcement.imprisoned_for_listed_crime",
    ja="列記された罪（住居侵入、文書偽造、傷害、窃盗、強盗、詐欺、恐喝、横領、盗品、器物損壊、危険運転など）で拘禁刑（執行猶予を含む）を受けたこと",
    en="Has been sentenced to imprisonment, suspended or not, for a listed crime (break-in, forgery, injury, theft, robbery, "
    "fraud, extortion, embezzlement, stolen goods, damage, dangerous driving and others)",
    question=_asked(
        "窃盗・傷害・詐欺・文書偽造・住居侵入・危険運転など、列記された罪で拘禁刑（執行猶予を含む）を受けましたか。",
        "Have you been sentenced to imprisonment, suspended or not, for theft, injury, fraud, forgery, break-in, dangerous "
        "driving or another listed crime?",
    ),
    sensitive=True,
    evidence=JUDGMENT,
    derive=_imprisoned,
)
imprisoned_for_unauthorised_work = flag(
    "enforcement.imprisoned_for_unauthorised_work",
    ja="資格外活動の罪（73条）で拘禁刑を受けたこと",
    en="Has been sentenced to imprisonment for unauthorised work (Art. 73)",
    sensitive=True,
    evidence=JUDGMENT,
    derive=_imprisoned,
)
imprisoned_for_card_offence = flag(
    "enforcement.imprisoned_for_card_offence",
    ja="届出・在留カードの罪（71条の2・75条の2）で拘禁刑を受けたこと",
    en="Has been sentenced to imprisonment under the provisions on notifications and cards (Arts. 71-2, 75-2)",
    sensitive=True,
    evidence=JUDGMENT,
    derive=_imprisoned,
)
convicted_of_smuggling = flag(
    "enforcement.convicted_of_smuggling",
    ja="集団密航などの罪（74条から74条の6の3まで、74条の8）で刑に処せられたこと",
    en="Has been punished for bringing in or helping others to enter illegally (Arts. 74 to 74-6-3, 74-8)",
    sensitive=True,
    evidence=JUDGMENT,
    derive=_convicted,
)
convicted_under_passport_act = flag(
    "enforcement.convicted_under_passport_act",
    ja="旅券法23条1項（6号を除く）から3項までの罪で刑に処せられたこと",
    en="Has been punished under Art. 23(1) (item 6 excepted) to (3) of the Passport Act",
    sensitive=True,
    evidence=JUDGMENT,
    derive=_convicted,
)
juvenile_over_three_years = flag(
    "enforcement.juvenile_over_three_years",
    ja="少年のとき、長期3年を超える拘禁刑を受けたこと",
    en="Was, as a juvenile, sentenced to imprisonment whose longest term is over three years",
    sensitive=True,
    evidence=JUDGMENT,
    derive=_imprisoned,
)
works_mainly_without_permission = flag(
    "enforcement.works_mainly_without_permission",
    ja="許可のない報酬を受ける活動を専ら行っていると明らかに認められること",
    en="Clearly does paid work without permission as the main activity",
    question=_asked(
        "在留資格で認められない仕事を、もっぱらしていると言われていますか。",
        "Is it said that you mainly do work that your status does not allow?",
    ),
    sensitive=True,
)
does_other_activity = flag(
    "enforcement.does_other_activity",
    ja="在留資格の活動をせず、ほかの活動をし、又はしようとしていること",
    en="Does another activity, or is about to, instead of that of the status",
    question=_asked(
        "在留資格の活動をしないで、ほかの活動（仕事など）をしていますか。",
        "Do you do something else (work, say) instead of the activity of your status?",
    ),
    sensitive=True,
)
deceit_at_landing = flag(
    "enforcement.deceit_at_landing",
    ja="上陸拒否事由に当たることを偽って上陸したこと",
    en="Entered by hiding a ground for denying landing",
    sensitive=True,
)
deceit_in_permission = flag(
    "enforcement.deceit_in_permission",
    ja="偽りその他不正の手段で上陸・変更・更新などの許可を受けたこと",
    en="Obtained landing, a change, an extension or the like by deceit",
    sensitive=True,
)
false_document_used = flag(
    "enforcement.false_document_used",
    ja="不実の記載（記録）のある文書を出して許可を受けたこと（知らなかったときも）",
    en="Permission was given on a paper with false entries (also where the person did not know)",
    sensitive=True,
)
deceit_in_special_permission = flag(
    "enforcement.deceit_in_special_permission",
    ja="偽りその他不正の手段で在留特別許可などを受けたこと",
    en="Obtained special permission to stay, or the like, by deceit",
    sensitive=True,
)
false_address = flag(
    "enforcement.false_address",
    ja="虚偽の住居地を届け出たこと",
    en="Notified a false address",
    sensitive=True,
)
duties_of_the_act_neglected = flag(
    "enforcement.duties_of_the_act_neglected",
    ja="入管法の義務（住居地のもの以外）を守っていないこと",
    en="Does not observe duties of the Immigration Act (other than those on addresses)",
    sensitive=True,
)
payment_withheld_intentionally = judgement(
    "enforcement.payment_withheld_intentionally",
    ja="故意に公租公課を払わないと認められること",
    en="Is found to withhold taxes and public dues intentionally",
    question=_asked(
        "税や社会保険料を、払えるのにわざと払わないと認められましたか。",
        "Was it found that taxes or contributions were deliberately not paid?",
    ),
    sensitive=True,
)
forged_papers_for_others = flag(
    "enforcement.forged_papers_for_others",
    ja="ほかの外国人に不正に許可を受けさせる目的で、文書の偽造・虚偽の文書の作成・提供などをしたこと",
    en="Forged or supplied false papers so that another foreigner would obtain permission",
    sensitive=True,
)
made_others_work_illegally = flag(
    "enforcement.made_others_work_illegally",
    ja="外国人に不法就労活動をさせ、又はそれをあっせんしたこと（唆し・助けを含む）",
    en="Made foreigners work illegally, or arranged it (instigating and aiding too)",
    sensitive=True,
)
card_forgery_or_lending = flag(
    "enforcement.card_forgery_or_lending",
    ja="在留カードの偽造・所持・行使、他人名義のカードの使用、自分のカードの提供をしたこと（唆し・助けを含む）",
    en="Forged, held or used a forged card, used another's card or handed over one's own (instigating and aiding too)",
    sensitive=True,
)
prostitution_work = flag(
    "enforcement.prostitution_work",
    ja="売春に直接に関係がある業務に従事していること",
    en="Works in a business directly connected with prostitution",
    sensitive=True,
)
helped_illegal_entry = flag(
    "enforcement.helped_illegal_entry",
    ja="ほかの外国人の不法な入国・上陸や、不正な許可をあおり、唆し、助けたこと",
    en="Incited, instigated or aided another's illegal entry or landing, or permission by deceit",
    sensitive=True,
)
trafficking = flag(
    "enforcement.trafficking",
    ja="人身取引等を行い、唆し、又は助けたこと",
    en="Committed, instigated or aided trafficking in persons",
    sensitive=True,
)
trafficked = flag(
    "enforcement.trafficked",
    ja="人身取引等により他人の支配下に置かれていること",
    en="Is under another's control through trafficking in persons",
    question=_asked(
        "だれかに自由を奪われて働かされている（いた）ことはありますか。",
        "Are you (were you) held and made to work by somebody?",
    ),
    sensitive=True,
)
security_ground = flag(
    "enforcement.security_ground",
    ja="24条3号の2・3号の3、又は4号オからヨまで（国の安全・公安に関するもの）に当たること",
    en="Falls under Art. 24(iii-2), (iii-3) or (iv)(o) to (yo): security of the state and the public",
    sensitive=True,
)
illegal_entry = flag(
    "enforcement.illegal_entry",
    ja="上陸の許可を受けずに入国・上陸したこと",
    en="Entered or landed without permission",
    sensitive=True,
)
status_revoked_for_deceit = flag(
    "enforcement.status_revoked_for_deceit",
    ja="22条の4第1項1号・2号（又は期間の指定のない5号）で在留資格を取り消されたこと",
    en="The status was revoked under Art. 22-4(1)(i) or (ii), or (v) without time to depart",
    sensitive=True,
)
departure_period_passed = flag(
    "enforcement.departure_period_passed",
    ja="在留資格の取消しで指定された出国の期間を過ぎたこと",
    en="The time to depart given with a revocation has passed",
    sensitive=True,
)
departure_order_broken = flag(
    "enforcement.departure_order_broken",
    ja="出国命令の期限を過ぎ、又は出国命令を取り消されたこと",
    en="Has overstayed a departure order, or had it cancelled",
    sensitive=True,
)
recognition_revoked = flag(
    "enforcement.recognition_revoked",
    ja="難民などの認定を、不正の手段などのため取り消されたこと",
    en="Recognition as a refugee or under complementary protection was revoked for deceit or later acts",
    sensitive=True,
)
state_crime = flag(
    "enforcement.state_crime",
    ja="内乱・外患・国交に関する罪などで拘禁刑以上の刑を受けたこと（特別永住者の退去強制事由）",
    en="Has been sentenced for insurrection, foreign aggression, or crimes against foreign relations (the grounds for special "
    "permanent residents)",
    sensitive=True,
)

# --- Proceedings --------------------------------------------------------------------------------------

found_deportable = flag(
    "enforcement.found_deportable",
    ja="退去強制対象者に当たると認定・判定されたこと",
    en="Has been found subject to deportation",
    question=_asked(
        "入国審査官から「退去強制対象者に当たる」という通知を受けましたか。",
        "Have you been notified that you are found subject to deportation?",
    ),
    sensitive=True,
    evidence=Text(ja="認定通知書", en="Notice of the finding"),
)
detained_or_supervised = flag(
    "enforcement.detained_or_supervised",
    ja="収容令書で収容され、又は（退去強制令書の前の）監理措置の決定を受けていること",
    en="Is held under a detention order, or under a supervisory measure before any deportation order",
    sensitive=True,
    evidence=Text(ja="監理措置決定通知書など", en="Notice of the supervisory measure"),
)
deportation_order = flag(
    "enforcement.deportation_order",
    ja="退去強制令書が発付されていること",
    en="A deportation order has been issued",
    sensitive=True,
    evidence=Text(ja="退去強制令書", en="The order"),
)
came_forward = flag(
    "enforcement.came_forward",
    ja="違反調査の始まる前に、出国の意思をもって自ら入管に出頭したこと",
    en="Came to the immigration office of one's own accord, meaning to leave, before any investigation began",
    sensitive=True,
)
declared_departure = flag(
    "enforcement.declared_departure",
    ja="違反調査が始まった後、認定の通知の前に、速やかに出国する意思を表明したこと",
    en="Declared, after the investigation began and before the finding was notified, the will to leave promptly",
    sensitive=True,
)
removed_before = flag(
    "enforcement.removed_before",
    ja="過去に退去を強制され、又は出国命令で出国したこと",
    en="Was deported before, or left under a departure order",
    sensitive=True,
)
sure_to_leave = judgement(
    "enforcement.sure_to_leave",
    ja="速やかに出国することが確実と見込まれること",
    en="Is expected with certainty to leave promptly",
    question=_asked(
        "旅券や航空券があり、速やかに出国することが確実と認められましたか。",
        "Was it found certain (passport, ticket) that you will leave promptly?",
    ),
    sensitive=True,
)

# --- What is weighed for special permission to stay (Art. 50(5)) ---------------------------------------

former_japanese = flag(
    "enforcement.former_japanese",
    ja="かつて日本国民として日本に本籍を有したこと",
    en="Once had a registered domicile in Japan as a Japanese national",
    evidence=Text(ja="除籍謄本", en="Closed family register"),
)
holds_permanent_residence = flag(
    "enforcement.holds_permanent_residence",
    ja="永住許可を受けていること",
    en="Holds permission for permanent residence",
    evidence=Text(ja="在留カード", en="Residence card"),
)
special_circumstances = judgement(
    "enforcement.special_circumstances",
    ja="特別に在留を許可すべき事情があると認められること",
    en="Circumstances are found for which stay should be specially permitted",
    sensitive=True,
)
inhumane_to_refuse = judgement(
    "enforcement.inhumane_to_refuse",
    ja="許可しないことが人道上の配慮に欠けると認められる特別の事情があること",
    en="Special circumstances are found in which refusing would lack humanity",
    sensitive=True,
)
granted_on_balance = judgement(
    "enforcement.granted_on_balance",
    ja="すべての事情を考慮して許可すべきと判断されること（50条5項）",
    en="All circumstances weighed, permission is found right (Art. 50(5))",
    sensitive=True,
)
family_in_japan = flag(
    "enforcement.family_in_japan",
    ja="日本人・永住者などの配偶者や、養育する実子がいること",
    en="Has a spouse who is Japanese or a permanent resident, or a child here whom one raises",
    evidence=Text(
        ja="戸籍、同居・養育のわかる資料", en="Family register, proof of living together and care"
    ),
)
child_schooled_here = flag(
    "enforcement.child_schooled_here",
    ja="日本で長く育ち、日本の学校に通う子がいること",
    en="Has a child who grew up here and goes to school here",
    evidence=Text(ja="在学証明書", en="Certificate of enrolment"),
)
community_ties = flag(
    "enforcement.community_ties",
    ja="地域での暮らしや支援者とのつながりがあること",
    en="Has ties in the community, and people who support one",
    evidence=Text(ja="嘆願書、支援者の手紙", en="Letters of supporters"),
)
illness_needs_japan = flag(
    "enforcement.illness_needs_japan",
    ja="難病などで、日本での治療が要ること（本人、又は看護する家族）",
    en="Needs treatment in Japan for serious illness (oneself, or family one cares for)",
    evidence=Text(ja="診断書", en="Medical certificate"),
    sensitive=True,
)
long_irregular_stay = flag(
    "enforcement.long_irregular_stay",
    ja="在留資格のない期間が長いこと",
    en="The time without status has been long",
    sensitive=True,
)

FACTS: Final = (
    sentence_over_one_year, sentence_over_seven_years, drug_conviction, imprisoned_for_listed_crime,
    imprisoned_for_unauthorised_work, imprisoned_for_card_offence, convicted_of_smuggling,
    convicted_under_passport_act, juvenile_over_three_years, works_mainly_without_permission,
    does_other_activity, deceit_at_landing, deceit_in_permission, false_document_used,
    deceit_in_special_permission, false_address, duties_of_the_act_neglected,
    payment_withheld_intentionally, forged_papers_for_others, made_others_work_illegally,
    card_forgery_or_lending, prostitution_work, helped_illegal_entry, trafficking, trafficked,
    security_ground, illegal_entry, status_revoked_for_deceit, departure_period_passed,
    departure_order_broken, recognition_revoked, state_crime, found_deportable,
    detained_or_supervised, deportation_order, came_forward, declared_departure, removed_before,
    sure_to_leave, former_japanese, holds_permanent_residence, special_circumstances,
    inhumane_to_refuse, granted_on_balance, family_in_japan, child_schooled_here, community_ties,
    illness_needs_japan, long_irregular_stay,
)  # fmt: skip
