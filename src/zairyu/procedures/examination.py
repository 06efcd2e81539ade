"""What happens in an examination: fact-finding (入管法59条の2) and the letter of guarantee (身元保証書).

Art. 59-2 lets inspectors ask for attendance, questions and papers; it provides no penalty and no duty to let
anybody into a home. What is not answered can weigh all the same, since the applicant shows the grounds.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from zairyu.citations import ISA_PR_PAGE
from zairyu.procedures.said import act, point, regulations, reported, select

if TYPE_CHECKING:
    from zairyu.procedures.said import Point

__all__ = ["FACT_FINDING", "GUARANTEE", "fact_finding_for", "guarantee_for"]

NAMED: Final = (
    "certificate_of_eligibility permission_for_other_activity change_of_status extension permanent_residence acquisition "
    "re_entry_permit special_permission"
)
"""Decisions that Art. 59-2(1) names."""
GUARANTEED: Final = (
    "spouse_or_child_of_japanese_national",
    "spouse_or_child_of_permanent_resident",
    "long_term_resident",
)
BY_TABLES: Final = "change_of_status extension certificate_of_eligibility acquisition"
SPOUSES: Final = GUARANTEED[:2]

FACT_FINDING: Final = (
    point(
        NAMED,
        "決定に必要なとき、入国審査官に事実の調査をさせることができます（在留特別許可では入国警備官も）",
        "Where the decision needs it, inspectors can be told to find facts (for special permission also control officers)",
        act("59-2/1"),
    ),
    point(
        NAMED,
        "調査では、本人やほかの関係者に、出頭を求め、質問し、文書や電磁的記録の提示を求めることができます",
        "They can ask the person and others concerned to come, put questions, and ask to be shown papers or records",
        act("59-2/2"),
    ),
    point(
        NAMED,
        "役所や公私の団体（勤務先、学校、市区町村など）に照会して、報告を求めることができます",
        "Public offices and public or private bodies (employer, school, municipality) can be asked to report",
        act("59-2/3"),
    ),
    point(
        NAMED,
        "応じないことへの罰則や、住居に立ち入る権限は、この条文にありません。訪問や電話での質問に応じるかは任意です。ただ、申請では本人が示すことが基礎になるので、答えのないことが不利に見られることはありえます。後日書面で答える、代理人や通訳と一緒に答える、と申し出ることもできます",
        "The article has no penalty for not answering and gives no power to enter a home; answering a visit or a call is voluntary. Since the "
        "applicant is the one who shows the grounds, what stays unanswered may weigh against an application all the same. One can offer to "
        "answer later in writing, or with a representative or an interpreter",
        act("59-2/2"), reported("visits and questions are voluntary", "memory"),
    ),
    point(
        NAMED,
        "訪問や面接があったら、日時、相手の所属と名前、聞かれたこと、答えたことを書き留めておけます",
        "Of a visit or an interview the date, the officers' office and names, the questions and the answers can be written down",
        reported("keeping a note of questions", "memory"),
    ),
    point(
        "change_of_status extension certificate_of_eligibility acquisition",
        "配偶者としての申請では、夫婦それぞれの質問、同居の状況、近所や勤務先への照会があると報告されています",
        "For spouses, separate questions to husband and wife, on living together, and inquiries with neighbours or the employer are reported",
        reported("marriage interviews and visits"), statuses=SPOUSES,
    ),
    point(
        "certificate_of_authorised_employment card_renewal card_reissue card_exchange specified_residence_card refugee_travel_document "
        "notification_of_changed_details",
        "59条の2はこの手続を挙げていません。資料の提出や説明を求められることはあります",
        "Art. 59-2 does not name this procedure; papers or an explanation may still be asked for",
        act("59-2/1"),
    ),
    point(
        "notification_of_first_address notification_of_address_after_grant notification_of_new_address "
        "notification_of_changed_details notification_of_activity_organisation notification_of_contract_organisation "
        "notification_of_spouse",
        "届出の事項などについては、別に事実の調査の定めがあります（19条の37）。質問や文書の提示の求め、公私の団体への照会ができます",
        "On what is notified another article allows fact-finding (Art. 19-37): questions, asking to be shown papers, inquiries with public and "
        "private bodies",
        act("19-37"),
    ),
    point(
        "refugee_recognition provisional_stay request_for_review",
        "難民調査官が、出頭を求め、質問し、文書の提示を求めることができます（61条の2の17）。話したことの秘密への配慮を求められます。本国の大使館への照会は求められません",
        "Refugee inquirers can ask one to come, put questions and ask to be shown papers (Art. 61-2-17). One can ask for confidentiality; nobody "
        "has to contact the embassy of the country one fears",
        act("61-2-17"),
    ),
)  # fmt: skip
"""What the office may ask, and what is voluntary."""

GUARANTEE: Final = (
    point(
        "permanent_residence",
        "省令で必要です（規則22条1項3号）：日本に住む身元保証人の身元保証書。入管の案内は、日本人・永住者・特別永住者を求めています",
        "Required by ordinance (Regulations 22(1)(iii)): the letter of a guarantor who lives in Japan. The agency asks for a Japanese national, a "
        "permanent or a special permanent resident",
        regulations("22/1/3"), ISA_PR_PAGE.at("", read=None),
    ),
    point(
        BY_TABLES,
        "省令の表（規則別表第三、三の七）で必要です。配偶者の場合は日本に住むその配偶者（日本人、永住者、特別永住者）、子の場合はその人又はほかの日本に住む人",
        "Required by the ordinance's tables (Regulations, appended tables 3 and 3-7): for a spouse that of the husband or wife living in Japan "
        "(Japanese, permanent or special permanent resident), for a child that person's or another's living in Japan",
        regulations("20/2", note="appended table 3"), regulations("21/2", note="appended table 3-7"),
        statuses=GUARANTEED[:2],
    ),
    point(
        BY_TABLES,
        "省令の表（規則別表第三、三の七）で必要です：日本に住む身元保証人の身元保証書",
        "Required by the ordinance's tables (Regulations, appended tables 3 and 3-7): the letter of a guarantor who lives in Japan",
        regulations("20/2", note="appended table 3"), regulations("21/2", note="appended table 3-7"),
        statuses=GUARANTEED[2:],
    ),
    point(
        f"permanent_residence {BY_TABLES}",
        "法務大臣への道義的な約束で、民法の保証ではなく、強制されることも、本人の債務を負うこともありません。守られなくても、後で身元保証人として信用されにくくなるだけとされています",
        "A promise of a moral kind to the Minister: no suretyship under the Civil Code, not enforced, no liability for debts. Not keeping it is said "
        "to count only against serving as a guarantor later",
        reported("nature of the letter of guarantee, as the agency explains it"),
        statuses=(*GUARANTEED, "permanent_resident"),
    ),
    point(
        "permanent_residence",
        "2022年6月1日からの様式は、法令と公的義務を守るための支援を書くもので、保証人の資料は身分証の写しだけです（前は職業・所得・住民票も）",
        "The form since 1 June 2022 speaks of support in keeping the law and public duties; the guarantor shows an identity document only (before: "
        "occupation, income and residence record too)",
        reported("form of the guarantee for permanent residence"), start="2022-06-01",
    ),
    point(
        "permanent_residence",
        "保証人は職業、所得、住民票も示し、滞在費・帰国旅費・法令の遵守を約束する様式です",
        "The guarantor also shows occupation, income and residence record; the form promises living cost, return cost and keeping the law",
        reported("form of the guarantee for permanent residence"), until="2022-06-01",
    ),
    point(
        BY_TABLES,
        "様式は、滞在費、帰国旅費、法令の遵守を挙げています",
        "The form names living cost, the cost of return, and keeping the law",
        reported("form of the guarantee"), statuses=GUARANTEED,
    ),
    point(
        BY_TABLES,
        "署名してくれる人がいないときは、その事情を書いた文書を添えて出せます。局長は資料の全部又は一部の提出を省かせることができます（規則20条2項・21条2項のただし書）",
        "Where nobody will sign, a written explanation can be handed in; the office may do without papers in whole or in part (provisos of "
        "Regulations 20(2), 21(2))",
        regulations("20/2"), regulations("21/2"), statuses=GUARANTEED,
    ),
    point(
        "permanent_residence",
        "局長は資料の全部又は一部の提出を省かせることができます（規則22条1項ただし書）",
        "The office may do without papers in whole or in part (proviso of Regulations 22(1))",
        regulations("22/1"),
    ),
)  # fmt: skip
"""The letter of guarantee: for which statuses by ordinance, and what it is."""


def fact_finding_for(procedure: str, on: date, status: str | None = None) -> tuple[Point, ...]:
    """Return what may be asked in the examination, and what is voluntary."""
    return select(FACT_FINDING, procedure, on, status)


def guarantee_for(procedure: str, on: date, status: str | None = None) -> tuple[Point, ...]:
    """Return what is said of the letter of guarantee; empty where none is asked for."""
    return select(GUARANTEE, procedure, on, status)
