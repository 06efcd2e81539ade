"""規則別表第三: what a change, an acquisition and a certificate of eligibility ask for, row by row.

Art. 20(2), 24(5) and 6-2(2) of the Regulations send to this table. The rows of Business Manager and Researcher changed
on 2025-10-16; Specified Skilled Worker came on 2019-04-01, the rows of Entertainer and HSP are those since 2023-08-01.
Before those days the rows of that time were not all read: nothing is said then of what is new in them.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import frozen

from zairyu.logic import Text

__all__ = ["ROWS", "Row"]

REFORM: Final = date(2025, 10, 16)
SSW_BEGINS: Final = date(2019, 4, 1)
SUMMER_2023: Final = date(2023, 8, 1)
ENGINEER: Final = "engineer_specialist_in_humanities_international_services"
HSP_I: Final = tuple(f"highly_skilled_professional_i_{letter}" for letter in "abc")
SSW: Final = ("specified_skilled_worker_i", "specified_skilled_worker_ii")
TRAINING: Final = tuple(
    f"technical_intern_training_{stage}_{letter}" for stage in ("i", "ii", "iii") for letter in "ab"
)
TRANSFEREE: Final = (
    "intra_company_transferee",
    "intra_company_transferee_i",
    "intra_company_transferee_ii",
)


@frozen
class Row:
    """Papers of a row of the table.

    Parameters
    ----------
    statuses
        Whose row it is.
    text
        The papers.
    start, until
        Days of filing, half-open; None: no such day is recorded.
    small_only
        Whether the agency's lists leave it out for organisations of categories 1 and 2.
    """

    statuses: tuple[str, ...]
    text: Text
    start: date | None = None
    until: date | None = None
    small_only: bool = False


def _rows(
    statuses: tuple[str, ...] | str,
    *texts: tuple[str, str],
    start: date | None = None,
    until: date | None = None,
    small_only: bool = False,
) -> tuple[Row, ...]:
    of = (statuses,) if isinstance(statuses, str) else statuses
    return tuple(Row(of, Text(ja=ja, en=en), start, until, small_only) for ja, en in texts)


WITH_PAY: Final = (
    "活動の内容、期間、地位、報酬を証する文書（契約書、労働条件通知書など）",
    "Proof of the activity, its period, position and pay (contract, notice of working conditions and the like)",
)
OUTLINE: Final = ("招へい機関の概要を明らかにする資料", "An outline of the organisation")
MEANS: Final = ("在留中の経費を支弁できることを証する文書", "Proof of means for the whole stay")
COMPANY: Final = (
    "機関の登記事項証明書と損益計算書の写し、事業内容を明らかにする資料",
    "Registry certificate and profit and loss statement of the organisation, what shows its business",
)

ROWS: Final = (
    *_rows(
        ("diplomat", "official"),
        ("口上書など、外国政府・国際機関が身分と用務を証する文書", "Note verbale or the like of the foreign government or international organisation"),
    ),
    *_rows(("professor", "journalist"), WITH_PAY),
    *_rows(
        "artist",
        ("活動の内容、期間、地位を証する文書", "Proof of the activity, its period and the position"),
        ("芸術活動上の業績を明らかにする資料", "What shows achievements as an artist"),
    ),
    *_rows(
        "religious_activities",
        ("派遣機関からの派遣期間、地位、報酬を証する文書", "Proof of the dispatch, its period, position and pay"),
        ("派遣機関と受入機関の概要", "An outline of the sending and the receiving body"),
        ("宗教家としての地位と職歴を証する文書", "Proof of position and career as a religious worker"),
    ),
    *_rows(
        HSP_I,
        (
            "行う活動に応じた、ほかの在留資格の行の資料",
            "The papers of the other status's row that the activity matches",
        ),
        (
            "高度専門職の基準（ポイント）、又は特別高度人材の基準に当たることを明らかにする資料",
            "What shows that the points, or the special standard, are met",
        ),
    ),
    *_rows(
        "highly_skilled_professional_ii",
        (
            "高度専門職の基準（ポイント）、又は特別高度人材の基準に当たることを明らかにする資料",
            "What shows that the points, or the special standard, are met",
        ),
        (
            "高度専門職1号の活動を3年（特別高度人材は1年）以上行ったことを明らかにする資料",
            "What shows three years (special highly skilled: one) in the activity as HSP(i)",
        ),
        ("素行が善良であることを証する書類", "Proof of good conduct"),
        start=SUMMER_2023,
    ),
    *_rows(
        "business_manager",
        (
            "専門家の評価を受けた事業計画書の写し、登記事項証明書（登記前は定款など）、損益計算書など（始める前を除く）",
            "A business plan assessed by a specialist; registry certificate (before registration, articles and the like); profit and "
            "loss statement (unless starting)",
        ),
        (
            "本人を除く常勤の職員の総数、賃金の支払、住民票・在留カードなどの写しと、事業に使う財産の総額（資本金・出資を含む）を明らかにする資料",
            "Number of full-time staff other than the person, their pay and residence record or card; the total property used for the "
            "business (capital included)",
        ),
        ("事業所の概要", "An outline of the place of business"),
        ("学位、又は職歴その他の経歴を証する文書", "Proof of a degree, or of career"),
        (
            "経営を行う人、又は事業に従事する人の日本語能力と日本での居住を明らかにする資料",
            "Japanese ability and residence in Japan of the manager or of somebody working in the business",
        ),
        start=REFORM, small_only=True,
    ),
    *_rows(
        "business_manager",
        (
            "事業計画書の写し、登記事項証明書（登記前は定款など）、損益計算書など（始める前を除く）",
            "A business plan; registry certificate (before registration, articles and the like); profit and loss statement (unless "
            "starting)",
        ),
        (
            "常勤の職員の総数（2人のときは賃金の支払と住民票など）、資本金・出資の総額、その他事業の規模、のいずれか",
            "One of: number of full-time staff (if two, their pay and residence record), capital, what else shows the size",
        ),
        ("事業所の概要", "An outline of the place of business"),
        ("管理に従事するときは、職歴と大学院で専攻した期間の証明", "For managing: career, and time of study of management at graduate school"),
        until=REFORM, small_only=True,
    ),
    *_rows("business_manager", WITH_PAY),
    *_rows(
        "legal_accounting_services",
        ("法律上の資格を証する文書", "Proof of the legal qualification"),
        WITH_PAY,
    ),
    *_rows(
        "medical_services",
        OUTLINE,
        ("法律上の資格を証する文書", "Proof of the legal qualification"),
        WITH_PAY,
    ),
    *_rows(
        "researcher",
        OUTLINE,
        ("卒業証明書と学位、又は職歴その他の経歴を証する文書", "Certificate of graduation and degree, or proof of career"),
        (
            "転勤による研究のときは、内外の事業所の関係、それぞれの登記事項証明書など、前の職務内容と勤務期間を証する文書",
            "For research by transfer: relation of the offices, their registry certificates and the like, earlier duties and time of service",
        ),
        start=REFORM, small_only=True,
    ),
    *_rows(
        "researcher",
        OUTLINE,
        ("卒業証明書と、職歴その他の経歴を証する文書", "Certificate of graduation and proof of career"),
        (
            "転勤による研究のときは、内外の事業所の関係、それぞれの登記事項証明書など、前の職務内容と勤務期間を証する文書",
            "For research by transfer: relation of the offices, their registry certificates and the like, earlier duties and time of service",
        ),
        until=REFORM, small_only=True,
    ),
    *_rows("researcher", WITH_PAY, small_only=True),
    *_rows(
        "instructor",
        OUTLINE,
        ("学歴を証する文書、又は教育の免許の写し", "Proof of schooling, or a copy of the teaching licence"),
        ("職歴を証する文書", "Proof of career"),
        WITH_PAY,
    ),
    *_rows(
        ENGINEER,
        COMPANY,
        (
            "卒業証明書（又は科目を専攻した期間の証明書）と、職歴を証する文書",
            "Certificate of graduation (or of the time in which the subjects were studied) and proof of career",
        ),
        WITH_PAY,
        small_only=True,
    ),
    *_rows(
        TRANSFEREE,
        ("外国の事業所と日本の事業所の関係を示す文書", "What shows the relation of the office abroad and that in Japan"),
        COMPANY,
        (
            "外国の事業所での職務内容と勤務期間を証する文書、その事業所の登記事項証明書と概要",
            "Duties and time of service at the office abroad, its registry certificate and outline",
        ),
        ("卒業証明書と経歴を証する文書", "Certificate of graduation and proof of career"),
        WITH_PAY,
        small_only=True,
    ),
    *_rows(
        "nursing_care",
        OUTLINE,
        ("介護福祉士の資格を証する文書", "Proof of the qualification of certified care worker"),
        ("上陸許可基準の介護の項1号に当たることを明らかにする資料", "What shows item 1 of the landing criteria for Nursing Care"),
        WITH_PAY,
    ),
    *_rows(
        "entertainer",
        ("経歴書と、活動の経歴を証する文書（公演など以外の芸能活動では業績）", "Curriculum vitae and proof of career (for other artistic work: achievements)"),
        (
            "契約機関・運営機関の登記事項証明書、損益計算書、経営者と常勤の職員の名簿、欠格に当たらない旨の申立て、過去3年の報酬を全額払ったことを証する文書（場合に応じて）",
            "Of the contracting and the operating body as the case needs: registry certificate, profit and loss, list of managers and staff, "
            "statement that no disqualification applies, proof that all pay of three years was paid",
        ),
        ("興行を行う施設の概要", "An outline of the venue"),
        ("興行に係る契約書（請け負うときは請負契約書）の写し", "Copy of the contract for the performance"),
        WITH_PAY,
        start=SUMMER_2023,
    ),
    *_rows(
        "skilled_labor",
        COMPANY,
        (
            "経歴書と、活動の経歴・資格を証する公的機関の文書",
            "Curriculum vitae, and official proof of career and qualification",
        ),
        WITH_PAY,
        small_only=True,
    ),
    *_rows(
        SSW,
        ("特定技能所属機関の概要", "An outline of the organisation"),
        WITH_PAY,
        ("業務の技能を証する資料", "Proof of skill for the work"),
        ("契約を仲介した人があるときは、その概要", "If somebody brokered the contract, an outline of that"),
        ("健康状態が良好であることを証する資料", "Proof of good health"),
        start=SSW_BEGINS,
    ),
    *_rows(
        "specified_skilled_worker_i",
        ("支援に係る文書（1号特定技能外国人支援計画など）", "Papers on the support (support plan)"),
        ("日本語能力を証する資料", "Proof of Japanese ability"),
        start=SSW_BEGINS,
    ),
    *_rows(
        TRAINING,
        ("技能実習計画の認定通知書と認定の申請書の写し", "The notice of accreditation of the training plan, and its application"),
    ),
    *_rows(
        tuple(each for each in TRAINING if "_i_" not in each),
        ("変更のときは、年間の収入と納税額の証明書", "For a change: certificate of yearly income and tax"),
    ),
    *_rows(
        "cultural_activities",
        ("活動の内容と期間、受け入れる機関の概要", "The activity, its period, an outline of the receiving body"),
        ("学歴、職歴、活動の経歴を証する文書", "Proof of schooling, career and of the activity so far"),
        MEANS,
        ("専門家の指導を受けるときは、その専門家の経歴と業績", "Under a specialist's guidance: that specialist's career and achievements"),
    ),
    *_rows(
        "temporary_visitor",
        ("出国のための切符など", "Ticket out of Japan, or the carrier's written promise of one"),
        ("ほかの国に入国できる有効な旅券", "A valid passport with which another country can be entered"),
        MEANS,
    ),
    *_rows(
        "student",
        ("入学許可書の写し", "Copy of the admission"),
        (
            "経費を支弁できることを証する文書（ほかの人が払うときは、その人の支弁能力と、払うことになった経緯）",
            "Proof of means for the stay (if somebody else pays: that person's means, and how that came about)",
        ),
        ("研究生・聴講生は、研究内容、科目、時間数の証明", "Research students and auditors: content, subjects and hours"),
        (
            "専修学校・各種学校などで学ぶときは、卒業証明書と経歴（小学校を除く）",
            "For vocational and other schools: certificate of graduation and career (not for elementary school)",
        ),
        ("小学校・中学校で学ぶときは、生活する宿泊施設の概要", "For elementary and junior high school: an outline of where the child lives"),
    ),
    *_rows(
        "trainee",
        ("研修計画書（内容、必要性、場所、期間、待遇）", "Training plan (content, need, place, period, treatment)"),
        ("帰国後に技能を要する業務に就くことを証する文書", "Proof of work with these skills after returning"),
        ("本人と、指導する職員の職歴を証する文書", "Proof of career of the person and of the staff who teach"),
        ("送出し機関の概要、受入れ機関の登記事項証明書と損益計算書の写し", "An outline of the sending body; registry certificate and profit and loss of the receiving one"),
    ),
    *_rows(
        "dependent",
        ("扶養者との身分関係を証する文書", "Proof of the relation to the supporter"),
        ("扶養者の在留カード又は旅券の写し", "The supporter's card or passport, copied"),
        ("扶養者の職業と収入を証する文書", "The supporter's occupation and income"),
    ),
    *_rows(
        "designated_activities",
        ("報酬のある活動では、活動の内容、期間、地位、報酬を証する文書", "For paid activity: proof of the activity, its period, position and pay"),
        ("ほかの場合は、在留中の活動と、経費を支弁できることを明らかにする文書", "Otherwise: what shows the activity and the means for the stay"),
    ),
    *_rows(
        "spouse_or_child_of_japanese_national",
        ("配偶者：婚姻を証する文書と住民票の写し", "Spouse: proof of the marriage and residence record"),
        ("子・特別養子：戸籍謄本、出生証明書など親子関係を証する文書", "Child, special adoptee: family register, birth certificate or other proof"),
        ("本人、配偶者又は父母の職業と収入の証明書", "Occupation and income of the person, the spouse or a parent"),
    ),
    *_rows(
        "spouse_or_child_of_permanent_resident",
        ("身分関係（婚姻、親子）を証する文書", "Proof of the relation (marriage, parentage)"),
        ("永住者・特別永住者の在留カード、証明書又は旅券の写し", "Card, certificate or passport of the permanent or special permanent resident, copied"),
        ("本人、配偶者又は父母の職業と収入の証明書", "Occupation and income of the person, the spouse or a parent"),
    ),
    *_rows(
        "long_term_resident",
        ("戸籍謄本、婚姻証明書、出生証明書など身分関係を証する文書", "Family register, marriage or birth certificate or other proof of position"),
        ("経費を支弁できることを証する文書（ほかの人が払うときは、その人の収入）", "Proof of means for the stay (of whoever pays for it)"),
    ),
)  # fmt: skip
"""The rows in the order of the table; letters of guarantee stand with the other papers."""
