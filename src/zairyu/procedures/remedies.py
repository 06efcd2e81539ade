"""What can be done after a refusal, a revocation or a long silence: each remedy with what it cannot do.

There is no administrative review of decisions on entry and stay; what remains is to hear the reasons, apply
again, go to court, ask for one's own file, complain. Times are those of the acts cited; whether a way makes
sense in a case is for a lawyer to say.
"""

from __future__ import annotations

from typing import Any, Final

from attrs import frozen

from zairyu.calendar import Period
from zairyu.citations import (
    ACT,
    ADMINISTRATIVE_COMPLAINT_ACT,
    ADMINISTRATIVE_LITIGATION_ACT,
    ADMINISTRATIVE_PROCEDURE_ACT,
    CIVIL_CODE,
    PERSONAL_INFORMATION_ACT,
    PRACTICE,
    STATE_REDRESS_ACT,
    Citation,
)
from zairyu.logic import Text

__all__ = ["REMEDIES", "Remedy", "remedies_after"]


@frozen
class Remedy:
    """Something that can be done about a decision, or about its absence.

    Parameters
    ----------
    id
        Stable id.
    name
        What it is.
    against
        Kinds of events it answers: ``"refused"``, ``"revoked"``, ``"long_delay"``, ``"refused_at_the_counter"``,
        ``"not_recognised"``, ``"deportation_ordered"``.
    does
        What it does.
    cannot
        What it cannot do: always said beside it.
    within
        The time for it, from knowing of the decision; None: no fixed time.
    longest
        The time from the decision itself, however late one knew of it; None: none.
    citations
        Where it stands.
    """

    id: str
    name: Text
    against: tuple[str, ...]
    does: Text
    cannot: Text
    citations: tuple[Citation, ...]
    within: Period | None = None
    longest: Period | None = None

    def to_json(self) -> dict[str, Any]:
        """Return plain types; periods as ISO 8601."""
        return {
            "id": self.id,
            "text": self.name.to_json(),
            "against": list(self.against),
            "does": self.does.to_json(),
            "cannot": self.cannot.to_json(),
            "within": None if self.within is None else str(self.within),
            "longest": None if self.longest is None else str(self.longest),
            "citations": [citation.to_json() for citation in self.citations],
        }


def _reported(note: str) -> Citation:
    return PRACTICE.at("", read=None, confidence="secondary", note=note)


NO_REVIEW: Final = Remedy(
    id="no_administrative_review",
    name=Text(ja="審査請求（できません）", en="Administrative review (there is none)"),
    against=("refused", "revoked", "long_delay", "refused_at_the_counter", "deportation_ordered"),
    does=Text(
        ja="外国人の出入国に関する処分には、行政不服審査法の審査請求も、不作為についての審査請求もありません。",
        en="Decisions on the entry and stay of foreigners cannot be brought to administrative review, nor can inaction.",
    ),
    cannot=Text(
        ja="行政手続法の申請・不利益処分の章も適用されません（理由の提示や標準処理期間は法律上の義務ではなく、運用です）。",
        en="Nor do the chapters of the Administrative Procedure Act on applications and adverse decisions apply: reasons "
        "and standard times are practice, not a statutory duty.",
    ),
    citations=(
        ADMINISTRATIVE_COMPLAINT_ACT.at("7/1/10", read=None, confidence="official"),
        ADMINISTRATIVE_PROCEDURE_ACT.at("3/1/10", read=None, confidence="official"),
    ),
)
REASONS_HEARD: Final = Remedy(
    id="reasons_at_the_counter",
    name=Text(ja="窓口で理由を聞く", en="Hearing the reasons at the office"),
    against=("refused",),
    does=Text(
        ja="不許可の理由の説明を、通知の案内に従って窓口で聞けます（実務では一度）。弁護士や行政書士も同席できるとされます。"
        "何がどの項目に当たるとされたか、次の申請で何を示せるかを書き留められます。",
        en="The reasons can be heard at the office (in practice once), by reports together with a lawyer or gyoseishoshi. "
        "One can write down which point was found wanting and what a next application could show.",
    ),
    cannot=Text(
        ja="結果は変わりません。録音はできないとされ、書面では渡されないのが普通です。",
        en="It does not change the result. Recording is reported not to be allowed, and nothing is usually given in writing.",
    ),
    citations=(_reported("reasons heard at the office"),),
)
APPLY_AGAIN: Final = Remedy(
    id="apply_again",
    name=Text(ja="もう一度申請する", en="Applying again"),
    against=("refused", "refused_at_the_counter"),
    does=Text(
        ja="同じ申請をもう一度することは禁じられていません。足りなかった資料や変わった事情を示せます。",
        en="Nothing forbids a second application, with what was lacking or what has changed.",
    ),
    cannot=Text(
        ja="変更・更新は、在留資格が残っている間（特例期間は結果が出るまで）に限ります。永住の申請は在留期間を延ばしません。手数料は許可の時にかかります。",
        en="A change or an extension needs a status still held (the special period ends with the decision). An "
        "application for permanent residence does not lengthen the stay. A fee is due when permission is given.",
    ),
    citations=(
        ACT.at("20", read="2026-06-14"),
        ACT.at("21", read="2026-06-14"),
        ACT.at("22", read="2026-06-14"),
    ),
)
REVOCATION_SUIT: Final = Remedy(
    id="suit_for_revocation",
    name=Text(ja="取消訴訟", en="Lawsuit to revoke the decision"),
    against=("refused", "revoked", "deportation_ordered"),
    does=Text(
        ja="処分を知った日から6か月以内（処分の日から1年以内。正当な理由があるときは別）に、国を被告として地方裁判所に起こせます。"
        "許可を命じるよう求める訴え（義務付け）を併せて起こすこともできます。",
        en="Within six months of knowing of the decision (one year of the decision; just cause excepted) before the "
        "district court, against the State; an order to grant can be asked for together with it.",
    ),
    cannot=Text(
        ja="起こしただけでは処分の効力も手続も止まりません（執行停止は別に申し立てます）。裁判所は、事実の基礎を全く欠くか、"
        "社会通念に照らして著しく妥当を欠くことが明らかな場合に限って違法とします（最大判昭和53年10月4日）。",
        en="Filing it stays neither effect nor enforcement (a stay is asked for separately). Courts find a decision "
        "unlawful only where it wholly lacks a factual basis or is plainly unreasonable by common understanding "
        "(Supreme Court, Grand Bench, 4 October 1978).",
    ),
    within=Period(months=6),
    longest=Period(years=1),
    citations=(
        ADMINISTRATIVE_LITIGATION_ACT.at("14", read=None, confidence="official"),
        ADMINISTRATIVE_LITIGATION_ACT.at("11", read=None, confidence="official"),
        ADMINISTRATIVE_LITIGATION_ACT.at("37-3", read=None, confidence="official"),
    ),
)
STAY_OF_EXECUTION: Final = Remedy(
    id="stay_of_execution",
    name=Text(ja="執行停止の申立て", en="Petition for a stay of execution"),
    against=("revoked", "deportation_ordered"),
    does=Text(
        ja="訴訟とともに申し立て、重大な損害を避けるため緊急の必要があるとき、裁判所が処分の効力・執行を止めることができます。",
        en="Filed with the lawsuit: where urgent to avert serious damage the court can stay effect or enforcement.",
    ),
    cannot=Text(
        ja="不許可（何も与えられなかったこと）に対しては、止めても在留資格は生じません。認められるかは裁判所の判断です。",
        en="Against a refusal it gives nothing: a stay brings no status. Whether it is granted is for the court.",
    ),
    citations=(ADMINISTRATIVE_LITIGATION_ACT.at("25", read=None, confidence="official"),),
)
INACTION_SUIT: Final = Remedy(
    id="suit_against_inaction",
    name=Text(ja="不作為の違法確認の訴え", en="Lawsuit against inaction"),
    against=("long_delay", "refused_at_the_counter"),
    does=Text(
        ja="申請に対して相当の期間内に何の処分もされないとき、その違法の確認を求められます。期間の制限はありません。",
        en="Where nothing is decided on an application within a reasonable time, its unlawfulness can be declared. There "
        "is no time limit.",
    ),
    cannot=Text(
        ja="結論を許可にするものではありません（義務付けの訴えを併せて起こせます）。「相当の期間」が何か月かは決まっていません。",
        en="It does not make the answer a yes (an order to grant can be asked for besides). How long a reasonable time "
        "is, no text says.",
    ),
    citations=(
        ADMINISTRATIVE_LITIGATION_ACT.at("3/5", read=None, confidence="official"),
        ADMINISTRATIVE_LITIGATION_ACT.at("37", read=None, confidence="official"),
    ),
)
STATE_REDRESS: Final = Remedy(
    id="state_redress",
    name=Text(ja="国家賠償の請求", en="Claim under the State Redress Act"),
    against=("refused", "revoked", "long_delay", "refused_at_the_counter", "deportation_ordered"),
    does=Text(
        ja="公務員の故意・過失による違法な職務行為で生じた損害の賠償を、国に求められます（損害を知った時から3年、行為の時から20年）。",
        en="Damages from the State for harm done by unlawful official acts, wilful or negligent (three years from knowing, "
        "twenty from the act).",
    ),
    cannot=Text(
        ja="処分そのものは変わらず、在留資格は得られません。",
        en="It leaves the decision as it is and brings no status.",
    ),
    within=Period(years=3),
    longest=Period(years=20),
    citations=(
        STATE_REDRESS_ACT.at("1/1", read=None, confidence="memory"),
        STATE_REDRESS_ACT.at("4", read=None, confidence="memory"),
        CIVIL_CODE.at("724", read=None, confidence="memory"),
    ),
)
OWN_FILE: Final = Remedy(
    id="disclosure_of_own_file",
    name=Text(ja="自分の記録の開示請求", en="Disclosure of one's own file"),
    against=(
        "refused",
        "revoked",
        "long_delay",
        "refused_at_the_counter",
        "not_recognised",
        "deportation_ordered",
    ),
    does=Text(
        ja="出入国の記録や、過去の申請書・提出した資料など、自分の保有個人情報の開示を求められます（1件300円。決定までおおむね30日）。",
        en="The records of entry and departure, past application forms and papers can be asked for (300 yen each; the "
        "decision takes about thirty days).",
    ),
    cannot=Text(
        ja="審査の内部の記載は不開示になることがあります。開示を待つ間も、ほかの期限は進みます。",
        en="Notes of the examination may be withheld. Other time limits run on meanwhile.",
    ),
    citations=(
        PERSONAL_INFORMATION_ACT.at("76", read=None, confidence="secondary"),
        PERSONAL_INFORMATION_ACT.at("83", read=None, confidence="memory"),
    ),
)
COMPLAINT: Final = Remedy(
    id="complaint",
    name=Text(ja="苦情・意見、行政相談", en="Complaint, administrative counselling"),
    against=("long_delay", "refused_at_the_counter"),
    does=Text(
        ja="出入国在留管理庁の意見の窓口や、総務省の行政相談（行政相談委員、きくみみ）に、対応についての苦情を伝えられます。無料です。",
        en="How one was treated can be told to the agency, or to the administrative counselling of the Ministry of "
        "Internal Affairs and Communications. It is free.",
    ),
    cannot=Text(
        ja="結果を変える力はなく、期限も止まりません。",
        en="It cannot change a result and stops no time limit.",
    ),
    citations=(
        PRACTICE.at(
            "", read=None, confidence="memory", note="complaints and administrative counselling"
        ),
    ),
)
REVIEW: Final = Remedy(
    id="request_for_review",
    name=Text(
        ja="難民・補完的保護対象者の不認定などへの審査請求",
        en="Request for review of non-recognition (refugees, complementary protection)",
    ),
    against=("not_recognised",),
    does=Text(
        ja="通知を受けた日から7日以内に法務大臣に対してでき、難民審査参与員の意見が聴かれます。",
        en="Within seven days of the notice, to the Minister of Justice; refugee examination counsellors are heard.",
    ),
    cannot=Text(
        ja="在留資格そのものを与えるものではありません。裁判の期限は別に進みます。",
        en="It gives no status by itself. The time for a lawsuit is separate.",
    ),
    within=Period(days=7),
    citations=(ACT.at("61-2-12", read="2026-06-14"),),
)
DEPARTURE_PREPARATION: Final = Remedy(
    id="departure_preparation",
    name=Text(
        ja="特定活動（出国準備）への申請内容の変更",
        en="Switching the application to Designated Activities for preparing departure",
    ),
    against=("refused",),
    does=Text(
        ja="期限を過ぎてから不許可になる前に、窓口で申請の切替えを案内されることがあります。30日又は31日が許可され、その間は在留が続きます。"
        "31日の場合は、その間に出した申請に特例期間があります。",
        en="Before refusing after the expiry, the office may offer to switch the application: 30 or 31 days are given in "
        "practice, and the stay is lawful meanwhile. With 31 days a new application filed in time has a special period.",
    ),
    cannot=Text(
        ja="働くことはできません。30日の場合は特例期間がありません。永住の年数の数え直しになることがあります。応じるかどうかは自由です。",
        en="No work is allowed. With 30 days there is no special period. The years for permanent residence may start "
        "again. Accepting the offer is free.",
    ),
    citations=(
        _reported("switch to departure preparation before a refusal"),
        ACT.at("20/6", read="2026-06-14"),
    ),
)

REMEDIES: Final = (
    REASONS_HEARD,
    APPLY_AGAIN,
    DEPARTURE_PREPARATION,
    REVIEW,
    REVOCATION_SUIT,
    STAY_OF_EXECUTION,
    INACTION_SUIT,
    OWN_FILE,
    COMPLAINT,
    STATE_REDRESS,
    NO_REVIEW,
)
"""Every remedy, what comes first first."""


def remedies_after(event: str) -> tuple[Remedy, ...]:
    """Return the remedies that answer a kind of event, in order.

    >>> [remedy.id for remedy in remedies_after("not_recognised")]
    ['request_for_review', 'disclosure_of_own_file']
    """
    return tuple(remedy for remedy in REMEDIES if event in remedy.against)
