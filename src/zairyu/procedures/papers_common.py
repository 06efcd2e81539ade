"""What goes with nearly every application: form, photograph, passport and card, translations, fresh certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zairyu.citations import ISA_PROCEDURE_PAGES, REGULATIONS
from zairyu.procedures.said import act, point, regulations, reported, select

if TYPE_CHECKING:
    from datetime import date

    from zairyu.procedures.said import Point

__all__ = ["COMMON_PAPERS", "common_papers"]

TO_A_STATUS: Final = "change_of_status extension permanent_residence acquisition"
OF_THE_CARD: Final = "card_renewal card_reissue card_exchange specified_residence_card notification_of_changed_details"
WITH_PHOTOGRAPH: Final = f"{TO_A_STATUS} certificate_of_eligibility {OF_THE_CARD}"
SHOWN: Final = (
    "change_of_status extension permanent_residence permission_for_other_activity certificate_of_authorised_employment "
    "card_renewal card_exchange notification_of_changed_details"
)
FROM_ONE: Final = "2026-06-14"
SIX_MONTHS: Final = "2023-03-27"
PAGES: Final = ISA_PROCEDURE_PAGES.at("", read=None, confidence="official")

COMMON_PAPERS: Final = (
    point(
        WITH_PHOTOGRAPH,
        "写真1枚（縦4cm・横3cm、申請の日前6か月以内に撮影）",
        "One photograph (4 by 3 cm, taken within the six months before)",
        regulations("6-2/2"), start=SIX_MONTHS,
    ),
    point(
        WITH_PHOTOGRAPH,
        "写真1枚（縦4cm・横3cm、申請の日前3か月以内に撮影）",
        "One photograph (4 by 3 cm, taken within the three months before)",
        REGULATIONS.at("6-2/2", read="2021-04-01", until=SIX_MONTHS), until=SIX_MONTHS,
    ),
    point(
        "change_of_status extension acquisition",
        "写真が要らない人：1歳未満の人、3月以下の在留期間を希望する人、短期滞在・外交・公用を求める人、一部の特定活動（台湾・パレスチナの機関の職員と家族、デジタルノマドとその家族）を求める人。求められることはあります",
        "No photograph for: those under one, those who wish for three months or less, those asking for Temporary Visitor, Diplomat or Official, some "
        "Designated Activities (staff of the Taiwanese and Palestinian offices, digital nomads, and their families); it may still be asked for",
        regulations("20/3"), regulations("21/3"), regulations("24/3"), start=FROM_ONE,
    ),
    point(
        "change_of_status extension acquisition",
        "写真が要らない人：16歳未満の人、3月以下の在留期間を希望する人、短期滞在・外交・公用を求める人など",
        "No photograph for: those under sixteen, those who wish for three months or less, those asking for Temporary Visitor, Diplomat or Official, and "
        "some others",
        REGULATIONS.at("20/3", read="2025-10-16", until=FROM_ONE), until=FROM_ONE,
    ),
    point(
        f"permanent_residence {OF_THE_CARD}",
        "1歳未満の人は写真が要りません",
        "No photograph for those under one",
        regulations("22/2"), regulations("19-9/3"), start=FROM_ONE,
    ),
    point(
        f"permanent_residence {OF_THE_CARD}",
        "16歳未満の人は写真が要りません",
        "No photograph for those under sixteen",
        REGULATIONS.at("22/2", read="2025-10-16", until=FROM_ONE), until=FROM_ONE,
    ),
    point(
        SHOWN,
        "旅券と在留カード（カードのない人は旅券又は在留資格証明書）、資格外活動許可書のある人は許可書を見せます。旅券を見せられないときは、理由を書いたものを出します",
        "Passport and card are shown (without a card, the passport or certificate of status), and the permit for other activity of those who have one. Who "
        "cannot show a passport hands in the reason in writing",
        regulations("20/4"), regulations("19/2"), regulations("19-9/2"),
    ),
    point(
        "card_reissue",
        "旅券と、カードの所持を失ったことを証する資料（遺失届・盗難届の受理番号など）。旅券を見せられないときは、理由を書いたものを出します",
        "The passport, and what shows the loss (number of the report to the police and the like). Who cannot show a passport hands in the reason in writing",
        regulations("19-11/1"), regulations("19-11/2"),
    ),
    point(
        "acquisition",
        "旅券を見せます（まだないときは理由を書いたもの）。出生を証する書類、日本国籍を離脱した人は国籍を証する書類、その他の人は事由を証する書類を出します",
        "The passport is shown (if there is none yet, the reason in writing). Proof of the birth, of the nationality for those who gave up Japanese "
        "nationality, or of the other reason, is handed in",
        regulations("24/2"), regulations("24/4"),
    ),
    point(
        "re_entry_permit",
        "旅券と在留カード（特別永住者証明書）を見せます。旅券を取れない人は、理由を書いたものを出すと、再入国許可書を受けられることがあります",
        "Passport and card (or special permanent resident certificate) are shown. Who cannot get a passport hands in the reason and may be given a re-entry "
        "permit booklet",
        regulations("29/2"), act("26/2"),
    ),
    point(
        "special_re_entry",
        "有効な旅券（難民旅行証明書を除く）と在留カード",
        "A valid passport (not a refugee travel document) and the card",
        act("26-2/1"),
    ),
    point(
        f"{TO_A_STATUS} certificate_of_eligibility permission_for_other_activity refugee_recognition special_permission",
        "外国語の資料には、訳文を付けます（自分で訳したものでよく、訳した人の名前を書きます）",
        "Papers in a foreign language come with a translation (one's own will do, with the translator's name)",
        PAGES, reported("translations", "memory"),
    ),
    point(
        f"{TO_A_STATUS} certificate_of_eligibility",
        "日本で発行された証明書は、発行の日から3か月以内のものとされます",
        "Certificates issued in Japan are to be no older than three months",
        PAGES,
    ),
    point(
        "change_of_status extension permanent_residence acquisition certificate_of_eligibility",
        "局長は、支障がないと認めるとき、資料の全部又は一部の提出を省かせることができます。取れない資料は、取れない理由と、代わりになるものを付けて出せます",
        "The office may do without papers in whole or in part. For what cannot be had, one can say why and add what shows it otherwise",
        regulations("20/2"), regulations("21/2"), regulations("22/1"),
    ),
    point(
        "change_of_status extension",
        "健康保険の資格がわかるもの（マイナポータルの画面、資格情報のお知らせ、資格確認書など）を見せるよう案内されています",
        "One is asked to show health insurance (screen of the portal, notice of enrolment, confirmation of qualification and the like)",
        reported("insurance shown at filing; since 2 December 2024 no insurance cards"), start="2024-12-02",
    ),
    point(
        "refugee_recognition",
        "申請書、事情を述べた書面、資料と、写真2枚（在留資格のない人は3枚）。資料がそろわなくても申請できます",
        "The form, a statement, material, and two photographs (three without a status). One may apply before all papers are there",
        regulations("55/1"),
    ),
    point(
        "permission_for_other_activity",
        "活動の内容を明らかにする書類（包括的な許可では要らないことが多いとされます）",
        "What shows the activity (often not asked for with the comprehensive permission)",
        regulations("19/1"), reported("papers for the comprehensive permission", "memory"),
    ),
)  # fmt: skip
"""Papers common to many procedures."""


def common_papers(procedure: str, on: date, status: str | None = None) -> tuple[Point, ...]:
    """Return the papers that go with nearly every application of this kind."""
    return select(COMMON_PAPERS, procedure, on, status)
