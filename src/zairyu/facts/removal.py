"""Deportation, departure order and special permission: what sentences, a proceeding and a person's own acts say.

Sensitive: every one may be left out, and is then unknown. The sentences are read from the case's offences;
a list that is not complete never answers "no".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.application import applications, pending_until
from zairyu.logic import UNKNOWN, Text, Timeline, choice, flag, judgement

if TYPE_CHECKING:
    from zairyu.case import Offence
    from zairyu.facts.source import CaseView

_CONVICTED: Final = frozenset(
    {"fine", "minor_fine", "detention", "imprisonment", "imprisonment_suspended"}
)
"""Kinds of outcome that are a conviction; a measure for a minor and a dropped charge are none."""
_IMPRISONED: Final = frozenset({"imprisonment", "imprisonment_suspended"})
_MONTHS_OF_A_YEAR: Final = 12
_JUDGMENT: Final = Text(ja="判決の写し", en="The judgment")


def _months(offence: Offence) -> tuple[int, int] | None:
    """Return the term in months and days over."""
    term = offence.term
    return None if term is None else (term.years * _MONTHS_OF_A_YEAR + term.months, term.days)


def _unsuspended(offence: Offence, touches: Callable[[tuple[int, int]], bool]) -> Any:
    if offence.kind == "pending":
        return UNKNOWN
    if offence.kind != "imprisonment":
        return False
    term = _months(offence)
    if term is None:
        return UNKNOWN
    if not touches(term):
        return False
    # a part that is suspended: how long the other part is, the case does not say
    return UNKNOWN if offence.suspension is not None else True


def _over_one_year(offence: Offence) -> Any:
    return _unsuspended(offence, lambda term: term > (_MONTHS_OF_A_YEAR, 0))


def _over_seven_years(offence: Offence) -> Any:
    return _unsuspended(offence, lambda term: term > (7 * _MONTHS_OF_A_YEAR, 0))


def _three_years(offence: Offence) -> Any:
    if offence.kind == "imprisonment" and offence.suspension is not None:
        return False  # Art. 61-2-9(4)(ii) leaves out every sentence of which a part is suspended
    return _unsuspended(offence, lambda term: term >= (3 * _MONTHS_OF_A_YEAR, 0))


def _drugs(offence: Offence) -> Any:
    if offence.kind not in _CONVICTED:
        return UNKNOWN if offence.kind == "pending" else False
    return UNKNOWN if offence.drugs is None else offence.drugs


def _listed(offence: Offence) -> Any:
    """Whether the crime is one of the list is never read from its name."""
    return UNKNOWN if offence.kind in _IMPRISONED or offence.kind == "pending" else False


def _of_offences(reads: Callable[[Offence], Any]) -> Callable[[CaseView], Timeline]:
    def derive(view: CaseView) -> Timeline:
        history = view.applicant.offences
        line = Timeline.constant(False if history.complete else UNKNOWN)
        for offence in history:
            day = offence.final_on or offence.committed_on or date.min
            base: Any = False
            line = Timeline.combine(_either, line, Timeline.steps(base, (day, reads(offence))))
        return line

    return derive


def _from_first(days: Iterable[date | None]) -> Timeline:
    """True from the first of the days on; before it, and where there is none, not known."""
    told = [day for day in days if day is not None]
    return Timeline.steps(UNKNOWN, *([(min(told), True)] if told else []))


def _ordered(view: CaseView) -> Timeline:
    measures = view.applicant.measures
    return _from_first(each.from_ for each in measures if each.kind == "deportation_order")


def _held_or_supervised(view: CaseView) -> Timeline:
    person = view.applicant
    return _from_first(
        (
            *(each.from_ for each in person.measures if each.kind == "detention"),
            *(each.from_ for each in person.permissions if each.kind == "supervision_measure"),
        )
    )


def _applied(view: CaseView) -> Timeline:
    """True while an application for recognition is pending; otherwise not known (a review may be)."""
    pending = [
        (entry.filed_on, pending_until(entry))
        for entry in applications(view, "refugee_recognition")
    ]
    steps: list[tuple[date, Any]] = []
    for filed, until in pending:
        if filed is not None:
            steps.append((filed, True))
            if until is not None:
                steps.append((max(until, filed), UNKNOWN))
    return Timeline.steps(UNKNOWN, *steps)


def _either(left: Any, right: Any) -> Any:
    if True in (left, right):
        return True
    return UNKNOWN if UNKNOWN in (left, right) else False


# --- Sentences ----------------------------------------------------------------------------------------

sentenced_over_one_year = flag(
    "removal.sentenced_over_one_year",
    ja="無期又は1年を超える拘禁刑（全部の執行猶予、猶予されない部分が1年以下の一部執行猶予を除く）を受けたこと",
    en="Sentenced to life or to more than one year of imprisonment (not where all is suspended, nor where the part that is "
    "not suspended is one year or less)",
    question=Text(
        ja="1年を超える拘禁刑（懲役・禁錮）の実刑を受けたことがありますか。ちょうど1年や、執行猶予は含みません。答えたくなければ空けておけます。",
        en="Have you been sentenced to more than one year of imprisonment that was not suspended? Exactly one year, and a "
        "suspended sentence, are not meant. You may leave this out.",
    ),
    sensitive=True,
    evidence=_JUDGMENT,
    derive=_of_offences(_over_one_year),
)
sentenced_three_years_or_more = flag(
    "removal.sentenced_three_years_or_more",
    ja="無期又は3年以上の拘禁刑（執行猶予、一部執行猶予を除く）を受けたこと",
    en="Sentenced to life or to three years of imprisonment or more (not where all or a part is suspended)",
    sensitive=True,
    evidence=_JUDGMENT,
    derive=_of_offences(_three_years),
)
sentenced_over_seven_years = flag(
    "removal.sentenced_over_seven_years",
    ja="無期又は7年を超える拘禁刑を受けたこと",
    en="Sentenced to life or to more than seven years of imprisonment",
    sensitive=True,
    evidence=_JUDGMENT,
    derive=_of_offences(_over_seven_years),
)
convicted_of_drugs = flag(
    "removal.convicted_of_drugs",
    ja="薬物の法律に違反して有罪の判決を受けたこと（執行猶予、罰金も）",
    en="Convicted under the drug laws (also where suspended, or a fine)",
    sensitive=True,
    evidence=_JUDGMENT,
    derive=_of_offences(_drugs),
)
imprisoned_for_listed_crime = flag(
    "removal.imprisoned_for_listed_crime",
    ja="24条4号の2などに並ぶ罪（住居侵入、文書偽造、賭博、殺人・傷害、逮捕監禁、略取誘拐、窃盗・強盗、詐欺・恐喝、盗品、危険運転など）で拘禁刑（執行猶予も）を受けたこと",
    en="Sentenced to imprisonment, suspended or not, for a crime of the list in Art. 24(iv-2) (trespass, forgery, gambling, "
    "homicide and injury, confinement, abduction, theft and robbery, fraud and extortion, stolen goods, dangerous driving...)",
    question=Text(
        ja="日本に入った後、窃盗・傷害・詐欺などの罪で拘禁刑（執行猶予を含む）を受けたことがありますか。過失運転は含みません。答えたくなければ空けておけます。",
        en="Since entering Japan, have you been sentenced to imprisonment (also suspended) for theft, injury, fraud or the "
        "like? Negligent driving is not meant. You may leave this out.",
    ),
    sensitive=True,
    evidence=_JUDGMENT,
    derive=_of_offences(_listed),
)

# --- The proceeding -----------------------------------------------------------------------------------

subject_to_deportation = judgement(
    "removal.subject_to_deportation",
    ja="退去強制対象者に当たると認定されたこと",
    en="Found to be subject to deportation",
    question=Text(
        ja="入国審査官から、退去強制対象者に当たるという認定の通知を受けましたか。",
        en="Were you notified of an inspector's finding that you are subject to deportation?",
    ),
    sensitive=True,
    evidence=Text(ja="認定通知書", en="Notice of the finding"),
)
deportation_order_issued = flag(
    "removal.deportation_order_issued",
    ja="退去強制令書が出ていること",
    en="A deportation order has been issued",
    question=Text(ja="退去強制令書が出ていますか。", en="Has a deportation order been issued?"),
    sensitive=True,
    derive=_ordered,
)
detained_or_supervised = flag(
    "removal.detained_or_supervised",
    ja="収容令書で収容されたか、監理措置の決定を受けたこと",
    en="Detained under a detention order, or placed under supervision",
    question=Text(
        ja="収容令書で収容されましたか、又は監理措置の決定を受けましたか。",
        en="Were you detained under a detention order, or placed under supervision?",
    ),
    sensitive=True,
    derive=_held_or_supervised,
)
security_ground = flag(
    "removal.security_ground",
    ja="24条3号の2、3号の3、4号ハ・オ・ワ・カ・ヨ（テロ、人身取引、暴力的破壊活動、国益・公安）に当たること",
    en="Falls under Art. 24(iii-2), (iii-3), (iv)(c) or (l)-(o): terror, trafficking in persons, violent subversion, "
    "Japan's interest or public security",
    sensitive=True,
)
security_ground_without_public_security = flag(
    "removal.security_ground_without_public_security",
    ja="24条3号の2、3号の3、4号オ・ワ・カに当たる（疑うに足りる相当の理由がある）こと",
    en="Falls under Art. 24(iii-2), (iii-3) or (iv)(l)-(n), or there are reasonable grounds to suspect it",
    sensitive=True,
)
refusal_would_be_inhumane = judgement(
    "removal.refusal_would_be_inhumane",
    ja="在留を許可しないことが人道上の配慮に欠けると認められる特別の事情",
    en="Special circumstances: not to permit the stay would lack humanitarian consideration",
    sensitive=True,
)
special_circumstances = judgement(
    "removal.special_circumstances",
    ja="特別に在留を許可すべき事情があると認められること",
    en="Found that there are circumstances for which the stay should specially be permitted",
    question=Text(
        ja="特別に在留を許可すべき事情があると認められましたか。",
        en="Was it found that there are circumstances for which the stay should specially be permitted?",
    ),
    sensitive=True,
)
once_japanese = flag(
    "removal.once_japanese",
    ja="かつて日本国民として本籍を有したこと",
    en="Once had a registered domicile in Japan as a Japanese national",
    sensitive=True,
    evidence=Text(ja="除籍謄本", en="Old family register"),
)
trafficking_victim = flag(
    "removal.trafficking_victim",
    ja="人身取引などにより他人の支配下に置かれて在留していること",
    en="Is in Japan under another's control through trafficking in persons or the like",
    question=Text(
        ja="だれかの支配の下で働かされるなどして日本にいますか（被害者は保護されます）。答えたくなければ空けておけます。",
        en="Are you kept in Japan under somebody's control (victims are protected)? You may leave this out.",
    ),
    sensitive=True,
)

# --- Departure order ----------------------------------------------------------------------------------

departure_order_ground = flag(
    "removal.departure_order_ground",
    ja="退去強制の事由が残留の類（24条2号の4、4号ロ、6号から7号まで）であること",
    en="The ground is one of staying beyond a time (Art. 24(ii-4), (iv)(b), (vi)-(vii))",
    question=Text(
        ja="日本に上陸の許可を受けて入り、その後、在留期間などの期限を過ぎて残っていますか（不法入国・不法上陸は違います）。",
        en="Were you landed lawfully and have stayed beyond the time allowed (illegal entry or landing is not meant)?",
    ),
    sensitive=True,
)
will_to_leave = choice(
    "removal.will_to_leave",
    values=(
        "appeared_before_investigation",
        "declared_before_finding",
        "declared_after_finding",
        "none",
    ),
    ja="速やかに出国する意思を、いつどのように示したか",
    en="When and how the will to leave promptly was shown",
    question=Text(
        ja="速やかに出国する意思を示したのは、違反調査が始まる前に自分から出頭した時、調査が始まった後で認定の通知の前、認定の通知の後のどれですか。",
        en="Was the will to leave promptly shown by coming in person before an investigation began, after it began and before "
        "the finding was notified, or after that?",
    ),
    sensitive=True,
    evidence=Text(ja="出国意思確認書", en="Confirmation of the will to leave"),
)
other_ground = flag(
    "removal.other_ground",
    ja="24条3号から3号の5まで、4号ハからヨまで、8号、9号のどれかに当たること",
    en="Falls also under Art. 24(iii) to (iii-5), (iv)(c) to (o), (viii) or (ix)",
    sensitive=True,
)
removed_before = flag(
    "removal.removed_before",
    ja="これまでに退去強制をされ、又は出国命令で出国したこと",
    en="Was deported before, or left under a departure order",
    question=Text(
        ja="以前に、日本から退去強制をされたことや、出国命令で出国したことがありますか。",
        en="Were you ever deported from Japan, or did you ever leave under a departure order?",
    ),
    sensitive=True,
)
certain_to_leave = judgement(
    "removal.certain_to_leave",
    ja="速やかに出国することが確実と見込まれること",
    en="It is expected as certain that the person leaves promptly",
    sensitive=True,
    evidence=Text(ja="旅券、航空券", en="Passport, ticket"),
)

# --- What is weighed (Art. 50(5)) ---------------------------------------------------------------------

spouse_or_minor_child_here = flag(
    "removal.spouse_or_minor_child_here",
    ja="日本人・永住者などの配偶者や、養育する未成年の子が日本にいること",
    en="Has a spouse who is Japanese or settled here, or a minor child in own care, in Japan",
    sensitive=True,
    evidence=Text(
        ja="戸籍謄本、住民票、写真など", en="Family register, residence record, photographs"
    ),
)
child_schooled_here = flag(
    "removal.child_schooled_here",
    ja="日本で長く育ち、学校に通う子がいる（本人がそうである）こと",
    en="Has, or is, a child who grew up here for long and attends school",
    sensitive=True,
    evidence=Text(ja="在学証明書", en="Certificate of school attendance"),
)
rooted_in_community = flag(
    "removal.rooted_in_community",
    ja="地域社会に溶け込み、貢献していること",
    en="Is part of the local community, and contributes to it",
    sensitive=True,
    evidence=Text(ja="地域の人の手紙など", en="Letters from people of the neighbourhood"),
)
needs_treatment_or_protection = flag(
    "removal.needs_treatment_or_protection",
    ja="日本での治療や保護が要る、人道上の配慮が要る事情",
    en="Needs treatment or protection in Japan, or other humanitarian consideration",
    sensitive=True,
    evidence=Text(ja="診断書", en="Medical certificate"),
)
came_forward = flag(
    "removal.came_forward",
    ja="自分から入管に出頭して申告したこと",
    en="Came to the office of one's own accord",
    sensitive=True,
)
entered_unlawfully = flag(
    "removal.entered_unlawfully",
    ja="不法に、又は偽りの身分で入国したこと",
    en="Entered unlawfully or under a false identity",
    sensitive=True,
)
long_time_without_status = flag(
    "removal.long_time_without_status",
    ja="在留資格のない期間が長いこと",
    en="A long time without a status",
    sensitive=True,
)

# --- Protection (Arts. 61-2 to 61-2-12) -----------------------------------------------------------------

graver_ground = flag(
    "removal.graver_ground",
    ja="24条3号から3号の5まで、4号ハからヨまでのどれかに当たること",
    en="Falls under Art. 24(iii) to (iii-5) or (iv)(c) to (o)",
    sensitive=True,
)
long_term_resident_asked = flag(
    "removal.long_term_resident_asked",
    ja="在留資格のある認定者が、定住者への変更（取得）を申請したこと",
    en="With a status and recognised, has applied for a change to, or acquisition of, Long-Term Resident",
    sensitive=True,
)
status_by_special_permission_after_recognition = flag(
    "removal.status_by_special_permission_after_recognition",
    ja="認定に引き続く退去強制の手続で、在留特別許可により在留資格を得たこと",
    en="Has the status by special permission in a deportation proceeding that followed the recognition",
    sensitive=True,
)
applied_for_protection = flag(
    "removal.applied_for_protection",
    ja="難民又は補完的保護対象者の認定を申請し、結果が確定していないこと",
    en="Has applied for recognition as a refugee or for complementary protection, not finally decided",
    sensitive=True,
    derive=_applied,
)
refused_twice_before = flag(
    "removal.refused_twice_before",
    ja="日本にいる間の二度の認定の申請が、どちらも認められずに確定したこと",
    en="Two earlier applications made in Japan were both finally refused",
    sensitive=True,
)
material_shown = judgement(
    "removal.material_shown",
    ja="認定を行うべき相当の理由がある資料を提出したこと",
    en="Material with reasonable grounds for recognition was handed in",
    sensitive=True,
)
provisional_stay_bar = flag(
    "removal.provisional_stay_bar",
    ja="仮滞在の許可から除かれる事情（特別な上陸中、60日の在留中、上陸拒否事由、令書の発付）があること",
    en="Is left out of provisional stay (in a special landing, in the sixty days, a ground for refusing landing at entry, "
    "a deportation order)",
    sensitive=True,
)
applied_within_six_months = flag(
    "removal.applied_within_six_months",
    ja="上陸した（事由を知った）日から6か月以内に認定を申請したこと",
    en="Applied within six months of landing (or of knowing of the reason)",
    sensitive=True,
)
late_for_unavoidable_reason = judgement(
    "removal.late_for_unavoidable_reason",
    ja="6か月を過ぎたことにやむを得ない事情があること",
    en="There are unavoidable circumstances for applying after six months",
    sensitive=True,
)
came_directly = flag(
    "removal.came_directly",
    ja="おそれのあった領域から直接入国したか、事由が日本にいる間に生じたこと",
    en="Came directly from where the danger was, or the reason arose while in Japan",
    sensitive=True,
)
flight_risk = judgement(
    "removal.flight_risk",
    ja="逃亡するおそれがあると疑うに足りる相当の理由",
    en="Reasonable grounds to suspect a risk of flight",
    sensitive=True,
)

FACTS: Final = (
    graver_ground, long_term_resident_asked, status_by_special_permission_after_recognition,
    applied_for_protection, refused_twice_before, material_shown, provisional_stay_bar,
    applied_within_six_months, late_for_unavoidable_reason, came_directly, flight_risk,
    sentenced_over_one_year, sentenced_three_years_or_more,
    sentenced_over_seven_years, convicted_of_drugs,
    imprisoned_for_listed_crime, subject_to_deportation, deportation_order_issued,
    detained_or_supervised, security_ground, security_ground_without_public_security,
    refusal_would_be_inhumane, special_circumstances, once_japanese, trafficking_victim,
    departure_order_ground, will_to_leave, other_ground, removed_before, certain_to_leave,
    spouse_or_minor_child_here, child_schooled_here, rooted_in_community,
    needs_treatment_or_protection, came_forward, entered_unlawfully, long_time_without_status,
)  # fmt: skip
