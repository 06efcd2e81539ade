"""Leaving and coming back (再入国): what a re-entry permit and special re-entry permission ask (Act Arts. 26, 26-2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.designated import held
from zairyu.facts.residence import status_held
from zairyu.logic import UNKNOWN, Text, Timeline, flag

if TYPE_CHECKING:
    from datetime import date

    from zairyu.case.values import History
    from zairyu.facts.source import CaseView

APPLICANT: Final = "REFUGEE_APP"
"""The kind of Designated Activities of applicants for recognition and of those who asked for review."""


def _landing_permission_only(view: CaseView) -> Any:
    """False of everybody who holds a status; of others the person says."""
    return view.value(status_held).map(
        lambda status: UNKNOWN if status in (UNKNOWN, "none") else False
    )


def _applicant(view: CaseView) -> Timeline:
    """True of the designation as an applicant, False of every other status and designation that is known."""

    def of(status: Any, kind: Any) -> Any:
        if status != "designated_activities":
            return UNKNOWN if status is UNKNOWN else False
        return UNKNOWN if kind is UNKNOWN else kind == APPLICANT

    return Timeline.combine(of, view.value(status_held), view.value(held))


def _during(history: History[Any], kind: str) -> Any:
    """True while an entry of that kind lasts; False outside only where the list is complete."""
    absent: Any = False if history.complete else UNKNOWN
    steps: list[tuple[date, Any]] = []
    for entry in history:
        if entry.kind == kind and entry.from_ is not None:
            steps.append((entry.from_, True))
            if entry.end is not None:
                steps.append((entry.end, absent))
    return Timeline.steps(absent, *steps)


def _noticed(view: CaseView) -> Any:
    return _during(view.applicant.measures, "revocation_notice")


def _detained(view: CaseView) -> Any:
    return _during(view.applicant.measures, "detention")


def _supervised(view: CaseView) -> Any:
    return _during(view.applicant.permissions, "supervision_measure")


means_to_return = flag(
    "re_entry.means_to_return",
    ja="在留期間の満了の日までに日本に戻る意図があること",
    en="Means to come back to Japan by the last day of the stay",
    question=Text(
        ja="在留期間が終わる前に日本に戻るつもりですか。",
        en="Do you mean to come back to Japan before your stay ends?",
    ),
)
holds_passport = flag(
    "re_entry.holds_passport",
    ja="有効な旅券（難民旅行証明書を除く）を持っていること",
    en="Holds a valid passport (not a refugee travel document)",
    question=Text(
        ja="有効期間内の旅券を持っていますか（難民旅行証明書は入りません）。",
        en="Do you have a passport that is still valid (a refugee travel document does not count)?",
    ),
    evidence=Text(ja="旅券", en="Passport"),
)
card_in_hand = flag(
    "re_entry.card_in_hand",
    ja="出国の時に在留カード（特別永住者証明書）を持っていること",
    en="Has the residence card (special permanent resident certificate) at departure",
    question=Text(
        ja="出国の時に、在留カード（特別永住者は特別永住者証明書）を手元に持っていますか。",
        en="Will you have your residence card (special permanent residents: the certificate) with you when leaving?",
    ),
    evidence=Text(ja="在留カード", en="Residence card"),
)
landing_permission_only = flag(
    "re_entry.landing_permission_only",
    ja="仮上陸の許可、又は寄港地上陸などの特例の上陸の許可だけで在留していること",
    en="Stays on a provisional landing or one of the special landing permissions only",
    question=Text(
        ja="仮上陸や、乗換え・船の寄港などのための特別な上陸許可だけで日本にいますか。",
        en="Are you in Japan only on a provisional landing, or on a landing permission for transit, a ship's call and the like?",
    ),
    derive=_landing_permission_only,
)
hearing_notice = flag(
    "re_entry.hearing_notice",
    ja="在留資格の取消しの意見聴取の通知を受け、取り消さない旨の通知をまだ受けていないこと",
    en="Was notified of a hearing on revocation and has not been told that the status is kept",
    question=Text(
        ja="在留資格の取消しについて意見聴取の通知を受け、その後「取り消さない」という通知をまだ受けていない状態ですか。答えたくなければ空けておけます。",
        en="Were you notified of a hearing on revocation, and not told since that your status is kept? You may leave this out.",
    ),
    sensitive=True,
    derive=_noticed,
)
departure_held_back = flag(
    "re_entry.departure_held_back",
    ja="出国確認の留保の事由に当たると入国審査官が通知を受けていること",
    en="The authorities have notified the inspectors that departure is held back",
    question=Text(
        ja="刑事手続などのため出国の確認が留保される、と知らされていますか。答えたくなければ空けておけます。",
        en="Were you told that your departure is held back (for a criminal case and the like)? You may leave this out.",
    ),
    sensitive=True,
)
detention_order = flag(
    "re_entry.detention_order",
    ja="収容令書の発付を受けていること",
    en="A detention order has been issued",
    question=Text(
        ja="収容令書を受けていますか。答えたくなければ空けておけます。",
        en="Has a detention order been issued against you? You may leave this out.",
    ),
    sensitive=True,
    derive=_detained,
)
under_supervision = flag(
    "re_entry.under_supervision",
    ja="監理措置に付されていること",
    en="Is under a supervisory measure",
    question=Text(
        ja="監理措置を受けていますか。答えたくなければ空けておけます。",
        en="Are you under a supervisory measure? You may leave this out.",
    ),
    sensitive=True,
    derive=_supervised,
)
designated_as_applicant = flag(
    "re_entry.designated_as_applicant",
    ja="難民・補完的保護対象者の認定の申請者、又は審査請求人としての特定活動であること",
    en="Designated Activities as an applicant for recognition, or as one who asked for review",
    question=Text(
        ja="特定活動の指定は、難民などの申請中（審査請求中）の人としてのものですか（指定書を見てください）。答えたくなければ空けておけます。",
        en="Is your designation that of an applicant for recognition (or for review)? See the designation paper. You may leave this out.",
    ),
    sensitive=True,
    derive=_applicant,
)
certified_by_agency = flag(
    "re_entry.certified_by_agency",
    ja="再入国の許可を要すると出入国在留管理庁長官に認定されたこと",
    en="The agency has certified that a re-entry permit is needed",
    question=Text(
        ja="再入国の許可が必要と認定した、という通知を受けていますか。",
        en="Were you notified that the agency has certified that you need a re-entry permit?",
    ),
    sensitive=True,
)

FACTS: Final = (
    means_to_return,
    holds_passport,
    card_in_hand,
    landing_permission_only,
    hearing_notice,
    departure_held_back,
    detention_order,
    under_supervision,
    designated_as_applicant,
    certified_by_agency,
)
