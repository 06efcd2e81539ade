"""Every instrument that a rule of this library cites, by name.

Statutes and orders carry their e-Gov law id; guidelines, notices and pages a slug. Law modules
import the constants: ``ACT.at("22/2/1", read="2026-06-14")``.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations.model import Confidence, Instrument
from zairyu.citations.paths import BadCitation, Shape
from zairyu.logic import Norm

__all__ = ["INSTRUMENTS", "instrument"]

_EGOV: Final = "https://laws.e-gov.go.jp/law/"
_ISA: Final = "https://www.moj.go.jp/isa/"


def _law(
    law_id: str, ja: str, en: str, norm: Norm, *, number: str, short_ja: str = "",
    short_en: str = "", shape: Shape = Shape.ARTICLES,
    confidence: Confidence = Confidence.TEXT_SEEN, gojuon: bool = False,
) -> Instrument:  # fmt: skip
    """Declare an instrument that e-Gov publishes in consolidated form."""
    return Instrument(
        law_id, ja, en, norm, short_ja=short_ja, short_en=short_en, number=number,
        url=_EGOV + law_id, shape=shape, confidence=confidence, law_id=law_id, gojuon=gojuon,
    )  # fmt: skip


def _gazette(slug: str, ja: str, en: str, norm: Norm, *, number: str, url: str = "") -> Instrument:
    """Declare an amending act or order, cited for its own and its supplementary provisions."""
    return Instrument(
        slug, ja, en, norm, short_ja=number, number=number, url=url, shape=Shape.ARTICLES
    )


def _guide(
    slug: str, ja: str, en: str, *, url: str = "", shape: Shape = Shape.SECTIONS,
    norm: Norm = Norm.GUIDELINE, confidence: Confidence = Confidence.OFFICIAL, number: str = "",
    short_ja: str = "", short_en: str = "",
) -> Instrument:  # fmt: skip
    """Declare a guideline, a notice or a page."""
    return Instrument(
        slug, ja, en, norm, short_ja=short_ja, short_en=short_en, number=number, url=url,
        shape=shape, confidence=confidence,
    )  # fmt: skip


# --- Acts ----------------------------------------------------------------------------------------

ACT: Final = _law(
    "326CO0000000319",
    "出入国管理及び難民認定法",
    "Immigration Control and Refugee Recognition Act",
    Norm.STATUTE,
    short_ja="入管法",
    number="昭和26年政令319号",
)
SPR_ACT: Final = _law(
    "403AC0000000071",
    "日本国との平和条約に基づき日本の国籍を離脱した者等の出入国管理に関する特例法",
    "Special Act on the Immigration Control of, Inter Alia, Those Who Have Lost Japanese "
    "Nationality "
    "Pursuant to the Treaty of Peace with Japan",
    Norm.STATUTE,
    short_ja="入管特例法",
    short_en="Special Act on Immigration Control",
    number="平成3年法律71号",
)
TITP_ACT: Final = _law(
    "428AC0000000089",
    "外国人の技能実習の適正な実施及び技能実習生の保護に関する法律",
    "Act on Proper Technical Intern Training and Protection of Technical Intern Trainees",
    Norm.STATUTE,
    short_ja="技能実習法",
    short_en="Technical Intern Training Act",
    number="平成28年法律89号",
)
NATIONALITY_ACT: Final = _law(
    "325AC0000000147",
    "国籍法",
    "Nationality Act",
    Norm.STATUTE,
    number="昭和25年法律147号",
)
CIVIL_CODE: Final = _law(
    "129AC0000000089",
    "民法",
    "Civil Code",
    Norm.STATUTE,
    number="明治29年法律89号",
    confidence=Confidence.MEMORY,
)
APPLICATION_OF_LAWS_ACT: Final = _law(
    "418AC0000000078",
    "法の適用に関する通則法",
    "Act on General Rules for Application of Laws",
    Norm.STATUTE,
    short_ja="通則法",
    number="平成18年法律78号",
    confidence=Confidence.SECONDARY,
)
AGE_ACT: Final = _law(
    "135AC1000000050",
    "年齢計算ニ関スル法律",
    "Act on Calculation of Ages",
    Norm.STATUTE,
    short_ja="年齢計算法",
    number="明治35年法律50号",
    shape=Shape.PARAGRAPHS,
)
HOLIDAYS_OF_ORGANS_ACT: Final = _law(
    "363AC0000000091",
    "行政機関の休日に関する法律",
    "Act on Holidays of Administrative Organs",
    Norm.STATUTE,
    short_ja="行政機関休日法",
    number="昭和63年法律91号",
)
NATIONAL_HOLIDAYS_ACT: Final = _law(
    "323AC1000000178",
    "国民の祝日に関する法律",
    "Act on National Holidays",
    Norm.STATUTE,
    short_ja="祝日法",
    number="昭和23年法律178号",
    confidence=Confidence.MEMORY,
)
ADMINISTRATIVE_PROCEDURE_ACT: Final = _law(
    "405AC0000000088",
    "行政手続法",
    "Administrative Procedure Act",
    Norm.STATUTE,
    number="平成5年法律88号",
    confidence=Confidence.SECONDARY,
)
ADMINISTRATIVE_COMPLAINT_ACT: Final = _law(
    "426AC0000000068",
    "行政不服審査法",
    "Administrative Complaint Review Act",
    Norm.STATUTE,
    number="平成26年法律68号",
    confidence=Confidence.SECONDARY,
)
ADMINISTRATIVE_LITIGATION_ACT: Final = _law(
    "337AC0000000139",
    "行政事件訴訟法",
    "Administrative Case Litigation Act",
    Norm.STATUTE,
    number="昭和37年法律139号",
    confidence=Confidence.SECONDARY,
)

STATE_REDRESS_ACT: Final = _law(
    "322AC0000000125",
    "国家賠償法",
    "State Redress Act",
    Norm.STATUTE,
    number="昭和22年法律125号",
    confidence=Confidence.MEMORY,
)
PERSONAL_INFORMATION_ACT: Final = _law(
    "415AC0000000057",
    "個人情報の保護に関する法律",
    "Act on the Protection of Personal Information",
    Norm.STATUTE,
    short_ja="個人情報保護法",
    number="平成15年法律57号",
    confidence=Confidence.SECONDARY,
)
GENERAL_RULES_ACT: Final = _law(
    "418AC0000000078",
    "法の適用に関する通則法",
    "Act on General Rules for Application of Laws",
    Norm.STATUTE,
    short_ja="通則法",
    number="平成18年法律78号",
    confidence=Confidence.SECONDARY,
)

FAMILY_REGISTER_ACT: Final = _law(
    "322AC0000000224",
    "戸籍法",
    "Family Register Act",
    Norm.STATUTE,
    number="昭和22年法律224号",
    confidence=Confidence.OFFICIAL,
)
RESIDENT_REGISTER_ACT: Final = _law(
    "342AC0000000081",
    "住民基本台帳法",
    "Basic Resident Register Act",
    Norm.STATUTE,
    number="昭和42年法律81号",
    confidence=Confidence.MEMORY,
)
NATIONAL_PENSION_ACT: Final = _law(
    "334AC0000000141",
    "国民年金法",
    "National Pension Act",
    Norm.STATUTE,
    number="昭和34年法律141号",
    confidence=Confidence.OFFICIAL,
)

# --- Cabinet orders ------------------------------------------------------------------------------

ENFORCEMENT_ORDER: Final = _law(
    "410CO0000000178",
    "出入国管理及び難民認定法施行令",
    "Order for Enforcement of the Immigration Control and Refugee Recognition Act",
    Norm.CABINET_ORDER,
    short_ja="入管法施行令",
    short_en="Order for Enforcement of the Immigration Act",
    number="平成10年政令178号",
)

# --- Ministerial ordinances ----------------------------------------------------------------------

REGULATIONS: Final = _law(
    "356M50000010054",
    "出入国管理及び難民認定法施行規則",
    "Regulation for Enforcement of the Immigration Control and Refugee Recognition Act",
    Norm.MINISTERIAL_ORDINANCE,
    short_ja="入管法施行規則",
    short_en="Regulation for Enforcement of the Immigration Act",
    number="昭和56年法務省令54号",
)
LANDING_CRITERIA: Final = _law(
    "402M50000010016",
    "出入国管理及び難民認定法第七条第一項第二号の基準を定める省令",
    "Ministerial Order to Provide for Criteria pursuant to Article 7, paragraph (1), "
    "item (ii) of the "
    "Immigration Control and Refugee Recognition Act",
    Norm.MINISTERIAL_ORDINANCE,
    short_ja="上陸基準省令",
    short_en="Landing Criteria Order",
    number="平成2年法務省令16号",
    shape=Shape.ROWS,
)
HSP_ORDINANCE: Final = _law(
    "426M60000010037",
    "出入国管理及び難民認定法別表第一の二の表の高度専門職の項の下欄の基準を定める省令",
    "Ministerial Order to Provide for the Criteria for Highly Skilled Professionals",
    Norm.MINISTERIAL_ORDINANCE,
    short_ja="高度専門職省令",
    short_en="Highly Skilled Professional Order",
    number="平成26年法務省令37号",
)
SPECIAL_HSP_ORDINANCE: Final = _law(
    "505M60000010025",
    "特別高度人材の基準を定める省令",
    "Ministerial Order to Provide for the Criteria for Special Highly Skilled Professionals",
    Norm.MINISTERIAL_ORDINANCE,
    short_ja="特別高度人材省令",
    short_en="Special Highly Skilled Professional Order",
    number="令和5年法務省令25号",
    shape=Shape.ITEMS,
    gojuon=True,
)
CHANGE_STANDARD: Final = _law(
    "421M60000010051",
    "出入国管理及び難民認定法第二十条の二第二項の基準を定める省令",
    "Ministerial Order to Provide for the Criteria pursuant to Article 20-2, paragraph (2) of the "
    "Immigration Control and Refugee Recognition Act",
    Norm.MINISTERIAL_ORDINANCE,
    short_ja="変更基準省令",
    short_en="Change Criteria Order",
    number="平成21年法務省令51号",
)
SSW_FIELDS: Final = _law(
    "431M60000010006",
    "出入国管理及び難民認定法別表第一の二の表の特定技能の項の下欄に規定する産業上の分野等"
    "を定める省令",
    "Ministerial Order to Provide for the Specified Industrial Fields",
    Norm.MINISTERIAL_ORDINANCE,
    short_ja="特定産業分野省令",
    short_en="Specified Industrial Fields Order",
    number="平成31年法務省令6号",
    shape=Shape.ITEMS,
)
SSW_CONTRACT_STANDARD: Final = _law(
    "431M60000010005",
    "特定技能雇用契約及び一号特定技能外国人支援計画の基準等を定める省令",
    "Ministerial Order to Provide for Criteria for Specified Skilled Worker Employment "
    "Contracts and "
    "Support Plans",
    Norm.MINISTERIAL_ORDINANCE,
    short_ja="特定技能基準省令",
    short_en="Specified Skilled Worker Criteria Order",
    number="平成31年法務省令5号",
)
ESD_REGULATIONS: Final = _law(
    "507M60000110004",
    "外国人の育成就労の適正な実施及び育成就労外国人の保護に関する法律施行規則",
    "Regulation for Enforcement of the Act on Proper Employment for Skill Development "
    "and Protection of "
    "Foreign Nationals under Employment for Skill Development",
    Norm.MINISTERIAL_ORDINANCE,
    short_ja="育成就労法施行規則",
    short_en="Regulation for Enforcement of the Employment for Skill Development Act",
    number="令和7年法務省・厚生労働省令4号",
)
TITP_REGULATIONS: Final = _gazette(
    "ordinance.2016.3",
    "外国人の技能実習の適正な実施及び技能実習生の保護に関する法律施行規則",
    "Regulation for Enforcement of the Technical Intern Training Act",
    Norm.MINISTERIAL_ORDINANCE,
    number="平成28年法務省・厚生労働省令3号",
)
ESD_TRANSITION: Final = _gazette(
    "ordinance.2025.5",
    "育成就労の施行に伴う経過措置に関する省令",
    "Ministerial Order No. 5 of 2025 (transition from technical intern training)",
    Norm.MINISTERIAL_ORDINANCE,
    number="令和7年法務省・厚生労働省令5号",
    url="https://elaws.jp/view/507M60000110005",
)
INTEGRATED_CARD_RULES: Final = _law(
    "508M60000018001",
    "特定在留カードの交付の申請に関する規則",
    "Rules on Applications for Issuance of Specified Residence Cards",
    Norm.MINISTERIAL_ORDINANCE,
    short_ja="特定在留カード規則",
    number="令和8年総務省・法務省令1号",
)

HEALTH_INSURANCE_RULES: Final = _law(
    "333M50000100053",
    "国民健康保険法施行規則",
    "Regulation for Enforcement of the National Health Insurance Act",
    Norm.MINISTERIAL_ORDINANCE,
    number="昭和33年厚生省令53号",
    confidence=Confidence.OFFICIAL,
)

# --- Amending acts and orders, cited for transition and for law not yet in force -----------------

ACT_102_OF_2018: Final = _gazette(
    "act.2018.102",
    "出入国管理及び難民認定法及び法務省設置法の一部を改正する法律",
    "Act No. 102 of 2018 (amendment of the Immigration Act)",
    Norm.STATUTE,
    number="平成30年法律102号",
)
ACT_56_OF_2023: Final = _gazette(
    "act.2023.56",
    "出入国管理及び難民認定法等の一部を改正する法律",
    "Act No. 56 of 2023 (amendment of the Immigration Act)",
    Norm.STATUTE,
    number="令和5年法律56号",
)
ACT_59_OF_2024: Final = _gazette(
    "act.2024.59",
    "出入国管理及び難民認定法等の一部を改正する法律",
    "Act No. 59 of 2024 (new residence card)",
    Norm.STATUTE,
    number="令和6年法律59号",
)
ACT_60_OF_2024: Final = _gazette(
    "act.2024.60",
    "出入国管理及び難民認定法及び外国人の技能実習の適正な実施及び技能実習生の保護に関する法律の"
    "一部を改正する法律",
    "Act No. 60 of 2024 (in force 1 April 2027)",
    Norm.STATUTE,
    number="令和6年法律60号",
    url="https://www.shugiin.go.jp/internet/itdb_gian.nsf/html/gian/honbun/houan/g21309059.htm",
)
ACT_32_OF_2026: Final = _gazette(
    "act.2026.32",
    "出入国管理及び難民認定法等の一部を改正する法律（令和8年）",
    "Act No. 32 of 2026 (fees and pre-arrival authentication)",
    Norm.STATUTE,
    number="令和8年法律32号",
    url="https://www.kanpo.go.jp/20260605/20260605g00125/",
)
ACT_74_OF_2014: Final = _gazette(
    "act.2014.74",
    "出入国管理及び難民認定法の一部を改正する法律",
    "Act No. 74 of 2014 (highly skilled professional; one engineer/humanities status)",
    Norm.STATUTE,
    number="平成26年法律74号",
)
ACT_79_OF_2009: Final = _gazette(
    "act.2009.79",
    "出入国管理及び難民認定法及び日本国との平和条約に基づき日本の国籍を離脱した者等の"
    "出入国管理に関する特例法の一部を改正する等の法律",
    "Act No. 79 of 2009 (residence card)",
    Norm.STATUTE,
    number="平成21年法律79号",
)
ORDER_341_OF_2025: Final = _gazette(
    "order.2025.341",
    "令和6年法律第60号の施行期日等を定める政令",
    "Cabinet Order No. 341 of 2025 (Act 60 of 2024 in force 1 April 2027)",
    Norm.CABINET_ORDER,
    number="令和7年政令341号",
)
ORDER_267_OF_2026: Final = _gazette(
    "order.2026.267",
    "令和8年法律第32号の一部の施行期日を定める政令",
    "Cabinet Order No. 267 of 2026 (fees in force 1 October 2026)",
    Norm.CABINET_ORDER,
    number="令和8年政令267号",
    url="https://www.kanpo.go.jp/20260828/20260828g00192/",
)
ORDER_268_OF_2026: Final = _gazette(
    "order.2026.268",
    "出入国管理及び難民認定法施行令の一部を改正する政令",
    "Cabinet Order No. 268 of 2026 (fees)",
    Norm.CABINET_ORDER,
    number="令和8年政令268号",
    url="https://www.kanpo.go.jp/20260828/20260828g00192/",
)
ORDINANCE_47_OF_2026: Final = _gazette(
    "ordinance.2026.47",
    "出入国管理及び難民認定法施行規則等の一部を改正する省令",
    "Ministry of Justice Order No. 47 of 2026",
    Norm.MINISTERIAL_ORDINANCE,
    number="令和8年法務省令47号",
    url="https://www.kanpo.go.jp/20260828/20260828g00192/",
)
ORDINANCE_46_OF_2025: Final = _gazette(
    "ordinance.2025.46",
    "出入国管理及び難民認定法施行規則等の一部を改正する省令（令和9年4月1日施行）",
    "Ministry of Justice Order No. 46 of 2025 (in force 1 April 2027)",
    Norm.MINISTERIAL_ORDINANCE,
    number="令和7年法務省令46号",
    url="https://laws.e-gov.go.jp/law/507M60000010046",
)
ORDINANCE_45_OF_2025: Final = _gazette(
    "ordinance.2025.45",
    "出入国管理及び難民認定法第七条第一項第二号の基準を定める省令の一部を改正する省令",
    "Ministry of Justice Order No. 45 of 2025 (business manager criteria)",
    Norm.MINISTERIAL_ORDINANCE,
    number="令和7年法務省令45号",
)
STRATEGIC_ZONE_ORDINANCE: Final = _gazette(
    "ordinance.2015.1",
    "法務省関係国家戦略特別区域法第二十六条に規定する政令等規制事業に係る省令の特例に関す"
    "る措置を定める命令",
    "Cabinet Office and Ministry of Justice Order No. 1 of 2015 (strategic zones)",
    Norm.MINISTERIAL_ORDINANCE,
    number="平成27年内閣府・法務省令1号",
)
STRATEGIC_ZONE_REPEAL: Final = _gazette(
    "ordinance.2023.1",
    "平成27年内閣府・法務省令第1号を廃止する命令",
    "Cabinet Office and Ministry of Justice Order No. 1 of 2023 (repeal of the zone order)",
    Norm.MINISTERIAL_ORDINANCE,
    number="令和5年内閣府・法務省令1号",
)

# --- Notices (告示) ------------------------------------------------------------------------------

DESIGNATED_ACTIVITIES_NOTICE: Final = _guide(
    "notice.designated_activities",
    "出入国管理及び難民認定法第七条第一項第二号の規定に基づき同法別表第一の五の表の下欄に"
    "掲げる活動を定める件",
    "Notice to Provide for Designated Activities (Ministry of Justice Notice No. 131 of 1990)",
    short_ja="特定活動告示",
    short_en="Designated Activities Notice",
    norm=Norm.NOTICE,
    number="平成2年法務省告示131号",
    shape=Shape.ITEMS,
    confidence=Confidence.SECONDARY,
)
LONG_TERM_RESIDENT_NOTICE: Final = _guide(
    "notice.long_term_resident",
    "出入国管理及び難民認定法第七条第一項第二号の規定に基づき同法別表第二の定住者の項の下"
    "欄に掲げる地位を定める件",
    "Notice to Provide for Positions of Long-Term Residents (Ministry of Justice Notice "
    "No. 132 of 1990)",
    short_ja="定住者告示",
    short_en="Long-Term Resident Notice",
    norm=Norm.NOTICE,
    number="平成2年法務省告示132号",
    shape=Shape.ITEMS,
    confidence=Confidence.SECONDARY,
)
HSP_NOTICE_2012: Final = _guide(
    "notice.hsp_2012",
    "高度人材に対するポイント制による出入国管理上の優遇制度に関する告示（平成24年）",
    "Notice of 2012 on the points-based preferential treatment of highly skilled foreign "
    "professionals",
    short_ja="高度人材告示（平成24年）",
    short_en="Highly Skilled Professionals Notice of 2012",
    norm=Norm.NOTICE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
HSP_INNOVATION_NOTICE: Final = _guide(
    "notice.hsp_innovation",
    "高度専門職省令の規定に基づくイノベーション促進支援措置等を定める告示",
    "Notice under the Highly Skilled Professional Order on measures that promote innovation",
    short_ja="高度専門職イノベーション告示",
    short_en="Innovation Measures Notice",
    norm=Norm.NOTICE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
HSP_UNIVERSITIES_NOTICE: Final = _guide(
    "notice.hsp_universities",
    "高度専門職省令の規定に基づく大学を定める告示",
    "Notice under the Highly Skilled Professional Order on universities",
    short_ja="高度専門職大学告示",
    short_en="Universities Notice",
    norm=Norm.NOTICE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
IT_EXAMS_NOTICE: Final = _guide(
    "notice.it_exams",
    "上陸基準省令の技術・人文知識・国際業務の項の下欄第1号ただし書に基づく情報処理技術に"
    "関する試験及び資格の告示",
    "Notice on examinations and qualifications in information technology",
    short_ja="IT告示",
    short_en="Information Technology Examinations Notice",
    norm=Norm.NOTICE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
JAPANESE_SCHOOLS_NOTICE: Final = _guide(
    "notice.schools",
    "上陸基準省令に基づく専修学校の専門課程の修了に関する告示",
    "Notice on completion of specialised courses of professional training colleges",
    short_ja="専修学校告示",
    short_en="Professional Training Colleges Notice",
    norm=Norm.NOTICE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)

# --- Guidelines ----------------------------------------------------------------------------------

PR_GUIDELINE: Final = _guide(
    "guideline.permanent_residence",
    "永住許可に関するガイドライン",
    "Guidelines on Permission for Permanent Residence",
    url=_ISA + "applications/resources/nyukan_nyukan50.html",
)
PR_GUIDELINE_2026: Final = _guide(
    "guideline.permanent_residence.2026_10_01",
    "永住許可に関するガイドライン（令和8年10月1日公表）",
    "Guidelines on Permission for Permanent Residence (published on 1 October 2026)",
    url=_ISA + "10_00279.html",
    confidence=Confidence.SECONDARY,
)
PR_GUIDELINE_DRAFT: Final = _guide(
    "draft.permanent_residence.2026_08_04",
    "永住許可に関するガイドライン改訂案（令和8年8月4日）",
    "Draft revision of the Guidelines on Permission for Permanent Residence (4 August 2026)",
)
PR_REVOCATION_DRAFT: Final = _guide(
    "draft.permanent_residence_revocation.2026_08_04",
    "永住者の在留資格の取消しに関するガイドライン案（令和8年8月4日）",
    "Draft Guidelines on Revocation of the Status of Permanent Resident (4 August 2026)",
)
CONTRIBUTION_GUIDELINE: Final = _guide(
    "guideline.contribution",
    "「我が国への貢献」に関するガイドライン",
    "Guidelines on Contribution to Japan",
    short_ja="我が国への貢献に関するガイドライン",
    url=_ISA + "applications/resources/nyukan_nyukan36.html",
)
CHANGE_EXTENSION_GUIDELINE: Final = _guide(
    "guideline.change_and_extension",
    "在留資格の変更、在留期間の更新許可のガイドライン",
    "Guidelines for Permission for Change of Status of Residence and Extension of Period of Stay",
    short_ja="変更・更新ガイドライン",
    short_en="Change and Extension Guidelines",
    url=_ISA + "applications/resources/nyuukokukanri07_00058.html",
)
ENGINEER_CLARIFICATION: Final = _guide(
    "guideline.engineer_clarification",
    "「技術・人文知識・国際業務」の在留資格の明確化等について",
    'On Clarification of the Status "Engineer/Specialist in Humanities/International Services"',
    short_ja="技術・人文知識・国際業務の明確化",
    short_en="Engineer/Specialist Clarification",
)
LANGUAGE_PROOF_NOTICE: Final = _guide(
    "guideline.language_proof.2026_04_15",
    "技術・人文知識・国際業務の申請における言語能力の資料（令和8年4月15日以降）",
    "Proof of language ability in Engineer/Specialist applications (from 15 April 2026)",
    short_ja="言語能力資料の案内",
    short_en="Language Proof Page",
    shape=Shape.PAGE,
)
DISPATCH_PLEDGE_NOTICE: Final = _guide(
    "guideline.dispatch_pledge.2026_03_09",
    "派遣形態の技術・人文知識・国際業務に係る誓約書（令和8年3月9日以降）",
    "Pledges for dispatched Engineer/Specialist workers (from 9 March 2026)",
    short_ja="派遣の誓約書の案内",
    short_en="Dispatch Pledge Page",
    shape=Shape.PAGE,
)
GRADUATE_CHANGE_GUIDELINE: Final = _guide(
    "guideline.graduates",
    "外国人留学生の就職に係る「技術・人文知識・国際業務」への変更許可のガイドライン",
    "Guidelines on the change of status of graduating international students",
    short_ja="留学生の変更許可ガイドライン",
    short_en="Graduates Guidelines",
)
STUDENT_WORK_GUIDELINE: Final = _guide(
    "guideline.student_work",
    "留学生の資格外活動に関する案内",
    "Page on students' activity other than that permitted",
    shape=Shape.PAGE,
)
BUSINESS_MANAGER_REFORM: Final = _guide(
    "guideline.business_manager_reform.2025_10_16",
    "在留資格「経営・管理」に係る上陸基準省令等の改正について",
    "On the amendment of the landing criteria for Business Manager (16 October 2025)",
    short_ja="経営・管理の改正の案内",
    short_en="Business Manager Reform Page",
    url=_ISA + "applications/resources/10_00237.html",
    shape=Shape.PAGE,
)
JOINT_MANAGEMENT_GUIDELINE: Final = _guide(
    "guideline.joint_management",
    "在留資格「経営・管理」の基準の明確化（2名以上の外国人が共同で事業を経営する場合の取扱い）",
    "On the criteria for Business Manager where two or more foreigners operate a business together",
    short_ja="共同経営の取扱い",
    short_en="Guideline on Joint Management",
    url=_ISA + "applications/resources/nyukan_nyukan43.html",
    shape=Shape.PAGE,
)
REVOCATION_JUST_CAUSE: Final = _guide(
    "guideline.revocation_just_cause",
    "在留資格の取消しにおける正当な理由の例",
    "Examples of just causes in the revocation of a status of residence",
    shape=Shape.PAGE,
)
HSP_QA: Final = _guide(
    "guideline.hsp_qa",
    "高度人材ポイント制Q&A",
    "Points-Based System: Questions and Answers",
    shape=Shape.PAGE,
)
HSP_POINT_SHEET: Final = _guide(
    "guideline.hsp_point_sheet",
    "高度専門職ポイント計算表",
    "Points calculation sheet for highly skilled professionals",
    shape=Shape.PAGE,
)
HSP_FINANCE_SHEET: Final = _guide(
    "guideline.hsp_finance_sheet",
    "高度人材ポイント制における金融人材の取扱い",
    "Points-Based System: finance work",
    url=_ISA + "content/001353340.pdf",
    shape=Shape.PAGE,
)
J_SKIP_SHEET: Final = _guide(
    "guideline.j_skip",
    "特別高度人材制度（J-Skip）",
    "Special Highly Skilled Professionals (J-Skip)",
    short_ja="J-Skipの案内",
    short_en="J-Skip Sheet",
    url=_ISA + "content/001395002.pdf",
    shape=Shape.PAGE,
)

LTR_EXAMPLES: Final = _guide(
    "guideline.long_term_resident_examples",
    "「日本人の配偶者等」又は「永住者の配偶者等」から「定住者」への変更が認められた事例・認められなかった事例",
    "Examples of changes from a spouse status to Long-Term Resident, granted and refused",
    short_ja="定住者への変更事例",
    short_en="Long-Term Resident Examples",
    url=_ISA + "content/930002823.pdf",
    shape=Shape.PAGE,
)
CARE_OF_CHILD_CIRCULAR: Final = _guide(
    "circular.care_of_japanese_child.1996_07_30",
    "日本人の実子を扶養する外国人親の取扱いについて（平成8年7月30日通達）",
    "Circular of 30 July 1996 on foreign parents who support a biological child of a Japanese national",
    short_ja="日本人実子扶養の通達",
    short_en="Circular on the Care of a Japanese Child",
    norm=Norm.PRACTICE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
WORK_AFTER_HIGH_SCHOOL: Final = _guide(
    "guideline.work_after_high_school",
    "「家族滞在」で在留し、高校卒業後に日本で就職を希望する人へ",
    "On dependants who wish to work in Japan after high school",
    short_ja="高校卒業後の就職の案内",
    short_en="Page on Work after High School",
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
FOURTH_GENERATION_PAGE: Final = _guide(
    "page.fourth_generation",
    "日系四世の更なる受入制度（出入国在留管理庁）",
    "ISA page: fourth-generation Japanese descendants",
    url=_ISA + "applications/status/nyuukokukanri07_00166.html",
    shape=Shape.PAGE,
)
SAME_SEX_NOTICE: Final = _guide(
    "circular.same_sex_marriage.2013_10_18",
    "同性婚の配偶者に対する入国・在留審査について（平成25年10月18日法務省管在5357号）",
    "Circular of 18 October 2013 on the spouses of same-sex marriages (no. 5357)",
    short_ja="同性婚の通知",
    short_en="Circular on Same-sex Marriages",
    norm=Norm.PRACTICE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
SUPREME_COURT_2002_10_17: Final = _guide(
    "judgment.supreme_court.2002_10_17",
    "最高裁判所平成14年10月17日判決",
    "Judgment of the Supreme Court of 17 October 2002",
    short_ja="最高裁平成14年10月17日判決",
    short_en="Supreme Court, 17 October 2002",
    norm=Norm.PRACTICE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
MEASURES_2026_01_23: Final = _guide(
    "measures.2026_01_23",
    "外国人の受入れ・秩序ある共生のための総合的対応策（令和8年1月23日）",
    "Comprehensive Measures of 23 January 2026",
    short_ja="総合的対応策（令和8年1月）",
    short_en="Comprehensive Measures 2026",
    norm=Norm.PRACTICE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
STATUS_OF_FORCES: Final = _guide(
    "treaty.status_of_forces",
    "日本国とアメリカ合衆国との間の地位協定",
    "Status of Forces Agreement between Japan and the United States",
    short_ja="日米地位協定",
    short_en="Status of Forces Agreement",
    norm=Norm.STATUTE,
    shape=Shape.ARTICLES,
    confidence=Confidence.MEMORY,
)

# --- Pages of procedures, the manual, practice ---------------------------------------------------

ISA_CHANGE_PAGE: Final = _guide(
    "page.change_of_status",
    "在留資格変更許可申請（出入国在留管理庁）",
    "ISA page: change of status of residence",
    url=_ISA + "applications/procedures/16-2.html",
    shape=Shape.PAGE,
)
ISA_EXTENSION_PAGE: Final = _guide(
    "page.extension",
    "在留期間更新許可申請（出入国在留管理庁）",
    "ISA page: extension of period of stay",
    url=_ISA + "applications/procedures/16-3.html",
    shape=Shape.PAGE,
)
ISA_PR_PAGE: Final = _guide(
    "page.permanent_residence",
    "永住許可申請（出入国在留管理庁）",
    "ISA page: permanent residence",
    url=_ISA + "applications/procedures/16-4.html",
    shape=Shape.PAGE,
)
ISA_COE_PAGE: Final = _guide(
    "page.certificate_of_eligibility",
    "在留資格認定証明書交付申請（出入国在留管理庁）",
    "ISA page: certificate of eligibility",
    url=_ISA + "applications/procedures/16-1.html",
    shape=Shape.PAGE,
)
ISA_ACQUISITION_PAGE: Final = _guide(
    "page.acquisition",
    "在留資格取得許可申請（出入国在留管理庁）",
    "ISA page: acquisition of status of residence",
    url=_ISA + "applications/procedures/16-9.html",
    shape=Shape.PAGE,
)
ISA_SPECIAL_PERIOD_PAGE: Final = _guide(
    "page.special_period",
    "特例期間とは（出入国在留管理庁）",
    "ISA page: the special period",
    url=_ISA + "applications/procedures/tokureikikan_00001.html",
    shape=Shape.PAGE,
)
ISA_FEES_PAGE: Final = _guide(
    "page.fees",
    "在留手続等に関する手数料（出入国在留管理庁）",
    "ISA page: fees",
    shape=Shape.PAGE,
)
ISA_FEE_REDUCTION_PAGE: Final = _guide(
    "page.fee_reduction",
    "手数料の減額・免除（出入国在留管理庁）",
    "ISA page: reduction of fees",
    url=_ISA + "10_00273.html",
    shape=Shape.PAGE,
)
ISA_PROCESSING_TIMES: Final = _guide(
    "page.processing_times",
    "在留審査処理期間（出入国在留管理庁）",
    "ISA page: processing times",
    shape=Shape.PAGE,
)
ISA_PROCEDURE_PAGES: Final = _guide(
    "page.procedures",
    "出入国在留管理庁の手続案内",
    "ISA pages on procedures",
    url=_ISA + "applications/procedures/index.html",
    shape=Shape.PAGE,
)
ISA_STATUS_PAGES: Final = _guide(
    "page.statuses",
    "出入国在留管理庁の在留資格別の案内",
    "ISA pages on each status of residence",
    url=_ISA + "applications/status/index.html",
    shape=Shape.PAGE,
)
ISA_JOB_HUNTING_PAGE: Final = _guide(
    "page.job_hunting_after_graduation",
    "本邦の大学等を卒業した留学生が就職活動を行う場合（出入国在留管理庁）",
    "ISA page: job hunting after graduating from a school in Japan",
    short_ja="卒業後の就職活動の案内",
    short_en="ISA page on Job Hunting after Graduation",
    url=_ISA + "applications/status/designatedactivities14.html",
    shape=Shape.PAGE,
)
ISA_OFFER_PAGE: Final = _guide(
    "page.waiting_with_an_offer",
    "就職先が内定し採用までの滞在をご希望のみなさまへ（出入国在留管理庁）",
    "ISA page: staying until work starts, with a job offer",
    short_ja="内定者の案内",
    short_en="ISA page on Waiting with an Offer",
    url=_ISA + "applications/resources/nyuukokukanri07_00013.html",
    shape=Shape.PAGE,
)
ISA_GRADUATE_SCHOOL_PAGE: Final = _guide(
    "page.waiting_for_graduate_school",
    "大学を卒業した留学生等が大学院入学までの滞在を希望する場合（出入国在留管理庁）",
    "ISA page: staying until entry to a graduate school",
    short_ja="大学院入学待ちの案内",
    short_en="ISA page on Waiting for Graduate School",
    url=_ISA + "applications/status/designatedactivities52.html",
    shape=Shape.PAGE,
)
ISA_GRADUATE_STARTUP_PAGE: Final = _guide(
    "page.startup_after_graduation",
    "本邦の大学等を卒業した留学生による起業活動に係る措置について（出入国在留管理庁）",
    "ISA page: starting a business after graduating in Japan",
    short_ja="卒業後の起業活動の案内",
    short_en="ISA page on Starting a Business after Graduation",
    url=_ISA + "applications/resources/nyuukokukanri07_00001.html",
    shape=Shape.PAGE,
)
ISA_SSW_PREPARATION_PAGE: Final = _guide(
    "page.preparing_for_ssw",
    "特定技能1号への移行を希望する場合の特例措置（出入国在留管理庁）",
    "ISA page: special measure for those who wish to move to Specified Skilled Worker (i)",
    short_ja="特定技能1号への移行準備の案内",
    short_en="ISA page on Preparing for Specified Skilled Worker (i)",
    url=_ISA + "applications/ssw/10_00025.html",
    shape=Shape.PAGE,
)
ISA_CANNOT_GO_ON_PAGE: Final = _guide(
    "page.cannot_go_on_working",
    "やむを得ない事情により活動継続が困難な場合の特例措置（出入国在留管理庁）",
    "ISA page: special measure where work cannot go on for unavoidable reasons",
    short_ja="活動継続が困難な場合の案内",
    short_en="ISA page on Work that cannot Go On",
    url=_ISA + "10_00213.html",
    shape=Shape.PAGE,
)
ISA_INTERN_TRANSFER_PAGE: Final = _guide(
    "page.interns_in_transfer",
    "転籍手続中の技能実習生に対する在留管理制度上の措置（出入国在留管理庁）",
    "ISA page: measures for technical interns whose transfer is under way",
    short_ja="転籍手続中の技能実習生の案内",
    short_en="ISA page on Interns in Transfer",
    shape=Shape.PAGE,
)
ISA_PR_REFORM_QA: Final = _guide(
    "page.permanent_residence_reform",
    "永住許可制度の適正化Q&A（出入国在留管理庁）",
    "ISA page: questions and answers on the reform of permanent residence",
    url=_ISA + "01_00461.html",
    shape=Shape.PAGE,
)
ISA_MANUAL: Final = _guide(
    "manual.examination",
    "入国・在留審査要領（実務家による紹介）",
    "ISA internal examination manual, as restated by practitioners",
    short_ja="入国・在留審査要領",
    short_en="ISA examination manual (as restated)",
    norm=Norm.PRACTICE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
ESD_QA: Final = _guide(
    "page.esd_qa",
    "育成就労制度Q&A",
    "Questions and answers on employment for skill development",
    short_ja="入管庁「育成就労制度Q&A」",
    short_en="ISA questions and answers on ESD",
    norm=Norm.GUIDELINE,
    shape=Shape.PAGE,
    url="https://www.moj.go.jp/isa/applications/faq/ikusei_qa_00002.html",
    confidence=Confidence.SECONDARY,
)
ESD_FIELD_POLICIES: Final = _guide(
    "policy.ssw_esd_fields_2026",
    "特定技能・育成就労の分野別運用方針（令和8年1月23日閣議決定）",
    "Field policies of Specified Skilled Worker and employment for skill development (23 January 2026)",
    short_ja="分野別運用方針",
    short_en="Field policies of 2026",
    norm=Norm.GUIDELINE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
SSW_MANUAL: Final = _guide(
    "guideline.specified_skilled_worker",
    "特定技能外国人受入れに関する運用要領",
    "Guidelines for operating the Specified Skilled Worker system",
    short_ja="特定技能運用要領",
    short_en="Specified Skilled Worker Guidelines",
    norm=Norm.GUIDELINE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
SSW_FIELD_POLICIES: Final = _guide(
    "guideline.specified_skilled_worker_fields",
    "特定技能の分野別運用方針",
    "Field-specific operation policies of the Specified Skilled Worker system",
    short_ja="分野別運用方針",
    short_en="Field Policies",
    norm=Norm.GUIDELINE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)
SPECIAL_PERMISSION_GUIDELINE: Final = _guide(
    "guideline.special_permission",
    "在留特別許可に係るガイドライン（令和6年3月）",
    "Guidelines on Special Permission to Stay (March 2024)",
    short_ja="在留特別許可ガイドライン",
    short_en="Special Permission Guidelines",
    url=_ISA + "policies/bill/08_00035.html",
    shape=Shape.PAGE,
)
REFUGEE_CONVENTION: Final = _guide(
    "treaty.refugee_convention",
    "難民の地位に関する条約",
    "Convention relating to the Status of Refugees",
    short_ja="難民条約",
    norm=Norm.STATUTE,
    shape=Shape.ARTICLES,
    confidence=Confidence.MEMORY,
)
TORTURE_CONVENTION: Final = _guide(
    "treaty.torture_convention",
    "拷問及び他の残虐な、非人道的な又は品位を傷つける取扱い又は刑罰に関する条約",
    "Convention against Torture",
    short_ja="拷問等禁止条約",
    norm=Norm.STATUTE,
    shape=Shape.ARTICLES,
    confidence=Confidence.MEMORY,
)
CHILD_CONVENTION: Final = _guide(
    "treaty.child_convention",
    "児童の権利に関する条約",
    "Convention on the Rights of the Child",
    short_ja="子どもの権利条約",
    norm=Norm.STATUTE,
    shape=Shape.ARTICLES,
    confidence=Confidence.MEMORY,
)
CIVIL_RIGHTS_COVENANT: Final = _guide(
    "treaty.civil_rights_covenant",
    "市民的及び政治的権利に関する国際規約",
    "International Covenant on Civil and Political Rights",
    short_ja="自由権規約",
    norm=Norm.STATUTE,
    shape=Shape.ARTICLES,
    confidence=Confidence.MEMORY,
)
CONSTITUTION: Final = _law(
    "321CONSTITUTION",
    "日本国憲法",
    "Constitution of Japan",
    Norm.STATUTE,
    number="昭和21年憲法",
    short_ja="憲法",
    confidence=Confidence.MEMORY,
)
COURTS: Final = _guide(
    "case_law",
    "裁判例",
    "Decisions of the courts",
    norm=Norm.PRACTICE,
    shape=Shape.PAGE,
    confidence=Confidence.MEMORY,
)
PRACTICE: Final = _guide(
    "practice",
    "実務（実務家等の報告）",
    "Practice, as reported by practitioners",
    norm=Norm.PRACTICE,
    shape=Shape.PAGE,
    confidence=Confidence.SECONDARY,
)

INSTRUMENTS: Final[dict[str, Instrument]] = {
    each.id: each for each in list(globals().values()) if isinstance(each, Instrument)
}
"""Every instrument declared here, by its id."""


def instrument(identifier: str) -> Instrument:
    """Return the instrument with that id.

    Raises
    ------
    BadCitation
        If there is none.
    """
    try:
        return INSTRUMENTS[identifier]
    except (KeyError, TypeError) as error:
        msg = f"no instrument has the id {identifier!r}"
        raise BadCitation(msg) from error
