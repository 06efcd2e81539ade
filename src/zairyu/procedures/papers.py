"""Which papers go with an application, by procedure, status and category of the organisation.

What an extension asks for stands in the Regulations (Art. 21(2), appended table 3-7), and so does what a
change or a certificate asks for (Arts. 20(2) and 6-2(2), appended table 3). The agency's lists add to them
and let organisations of categories 1 and 2 leave most of it out. An office may waive papers. Papers that show
a single requirement stand with that requirement, as its evidence.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from zairyu.citations import (
    ISA_CHANGE_PAGE,
    ISA_COE_PAGE,
    ISA_EXTENSION_PAGE,
    ISA_PR_PAGE,
    LANGUAGE_PROOF_NOTICE,
    REGULATIONS,
)
from zairyu.law.notices.language_proof_2026 import FROM
from zairyu.logic import Text
from zairyu.procedures.papers_table_3 import REFORM, ROWS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zairyu.citations import Citation

__all__ = ["CATEGORIES", "PAPERS", "Paper", "papers_for"]

READ: Final = "2026-06-14"
TABLE_AT_EXTENSION: Final = REGULATIONS.at("21/2", read=READ, note="appended table 3-7")
TABLE_AT_CHANGE: Final = REGULATIONS.at("20/2", read=READ, note="appended table 3")
TABLE_FOR_CERTIFICATE: Final = REGULATIONS.at("6-2/2", read=READ, note="appended table 3")
TABLE_AT_ACQUISITION: Final = REGULATIONS.at("24/5", read=READ, note="appended table 3")
PR_LIST: Final = ISA_PR_PAGE.at("", read=None, confidence="official")
AT_FIRST: Final = (
    ("change_of_status", TABLE_AT_CHANGE),
    ("certificate_of_eligibility", TABLE_FOR_CERTIFICATE),
    ("acquisition", TABLE_AT_ACQUISITION),
)
LISTS: Final = {
    "change_of_status": ISA_CHANGE_PAGE.at("", read=None, confidence="official"),
    "certificate_of_eligibility": ISA_COE_PAGE.at("", read=None, confidence="official"),
    "extension": ISA_EXTENSION_PAGE.at("", read=None, confidence="official"),
}

CATEGORIES: Final = {
    "category_1": Text(
        ja="上場企業、相互会社、国・地方公共団体、独立行政法人、公益法人など",
        en="Listed companies, mutual insurers, the state and local governments, independent administrative agencies, "
        "certain public-interest bodies and others",
    ),
    "category_2": Text(
        ja="前年分の法定調書合計表の源泉徴収税額が1000万円以上の団体・個人（又は、オンライン利用の承認を受けたカテゴリー3の機関）",
        en="10,000,000 yen or more of tax withheld in last year's summary of statutory reports, or an organisation of "
        "category 3 approved for online filing",
    ),
    "category_3": Text(
        ja="前年分の法定調書合計表を提出した団体・個人（カテゴリー2を除く）",
        en="Filed last year's summary of statutory reports (other than category 2)",
    ),
    "category_4": Text(ja="どれにも当たらない団体・個人", en="None of these"),
}
"""The categories of the organisation: they change papers and length of stay, never the statutory test."""


@frozen
class Paper:
    """A paper, or papers that go together.

    Parameters
    ----------
    text
        What it is.
    procedures
        With which procedures it goes.
    statuses
        For which statuses; empty: for all.
    categories
        For organisations of which categories; empty: whatever the category.
    citation
        Where it is asked for.
    start, until
        Days of filing for which it is asked, half-open; None: no such day is recorded.
    """

    text: Text
    procedures: tuple[str, ...]
    citation: Citation
    statuses: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    start: date | None = None
    until: date | None = None

    def to_json(self) -> dict[str, Any]:
        """Return plain types."""
        return {
            "text": self.text.to_json(),
            "categories": sorted(self.categories),
            "citation": self.citation.to_json(),
        }


ENGINEER: Final = "engineer_specialist_in_humanities_international_services"
HSP_I: Final = frozenset(f"highly_skilled_professional_i_{letter}" for letter in "abc")
SSW: Final = frozenset({"specified_skilled_worker_i", "specified_skilled_worker_ii"})
TRAINING: Final = frozenset(
    f"technical_intern_training_{stage}_{letter}" for stage in ("i", "ii", "iii") for letter in "ab"
)
EMPLOYED: Final = frozenset(
    {
        "professor",
        "artist",
        "legal_accounting_services",
        "medical_services",
        "researcher",
        "instructor",
        ENGINEER,
        "intra_company_transferee",
        "nursing_care",
        "skilled_labor",
    }
)
BY_CATEGORY: Final = (
    frozenset(
        {ENGINEER, "intra_company_transferee", "business_manager", "skilled_labor", "researcher"}
    )
    | HSP_I
)
"""Statuses whose lists tell organisations apart by category."""
GUARANTEED: Final = frozenset(
    {
        "spouse_or_child_of_japanese_national",
        "spouse_or_child_of_permanent_resident",
        "long_term_resident",
    }
)
"""Statuses for which the ordinance's tables ask for a letter of guarantee."""
NO_CERTIFICATE: Final = frozenset({"temporary_visitor", "highly_skilled_professional_ii"})
"""Statuses of the table for which no certificate of eligibility is issued."""
SMALL: Final = frozenset({"category_3", "category_4"})
NEW: Final = ("change_of_status", "certificate_of_eligibility")

INCOME_AND_TAX: Final = Text(
    ja="年間の収入と納税を証明するもの（住民税の課税・納税証明書など）",
    en="Proof of yearly income and of tax paid (certificates of resident tax and the like)",
)
ACTIVITY: Final = Text(
    ja="活動の内容、期間、地位を証明するもの（在職証明書など）",
    en="Proof of the activity, its period and the position (certificate of employment and the like)",
)
GUARANTEE: Final = Text(
    ja="身元保証書（道義的な約束で、民事の保証ではありません）",
    en="Letter of guarantee (a promise of a moral kind, no civil suretyship)",
)


def _at_extension(
    statuses: Iterable[str], *texts: Text, start: date | None = None, until: date | None = None
) -> tuple[Paper, ...]:
    return tuple(
        Paper(
            text, ("extension",), TABLE_AT_EXTENSION, frozenset(statuses), start=start, until=until
        )
        for text in texts
    )


def _anew(
    statuses: Iterable[str], *texts: Text, categories: frozenset[str] = frozenset()
) -> tuple[Paper, ...]:
    """Papers of a first grant, as the agency's lists have them."""
    return tuple(
        Paper(text, (procedure,), LISTS[procedure], frozenset(statuses), categories)
        for text in texts
        for procedure in NEW
    )


EXTENSION: Final = (
    *_at_extension(
        ("official",),
        Text(
            ja="口上書など、外国政府・国際機関が身分と用務を証する文書",
            en="Note verbale or the like of the foreign government or international organisation",
        ),
    ),
    *_at_extension(EMPLOYED, ACTIVITY, INCOME_AND_TAX),
    *_at_extension(
        ("religious_activities", "journalist"),
        Text(
            ja="派遣又は契約が続くことを証明するもの",
            en="Proof that the dispatch or contract goes on",
        ),
        INCOME_AND_TAX,
    ),
    *_at_extension(
        HSP_I,
        ACTIVITY,
        INCOME_AND_TAX,
        Text(
            ja="高度専門職の基準（ポイント計算表、又は特別高度人材の基準）に当たることを証明するもの",
            en="Proof that the standard of highly skilled professionals (points, or the special standard) is met",
        ),
    ),
    *_at_extension(
        ("business_manager",),
        Text(ja="事業の損益を示すもの", en="Profit and loss of the business"),
        ACTIVITY,
        INCOME_AND_TAX,
    ),
    *_at_extension(
        ("business_manager",),
        Text(
            ja="常勤職員の数、賃金の支払、住民票などを示すもの",
            en="Number of full-time staff, their wages and proof of residence",
        ),
        Text(
            ja="事業に使われる財産の総額（資本金などを含む）を示すもの",
            en="Total of the property used for the business, capital included",
        ),
        Text(
            ja="本人又は常勤職員の日本語能力と居住を示すもの",
            en="Japanese ability and residence of the person or of a member of the staff",
        ),
        start=REFORM,
    ),
    *_at_extension(
        ("business_manager",),
        Text(
            ja="常勤職員の数、資本金・出資の総額、その他事業の規模、のいずれかを示すもの",
            en="One of: number of full-time staff, capital, what else shows the size of the business",
        ),
        until=REFORM,
    ),
    *_at_extension(
        ("entertainer",),
        ACTIVITY,
        Text(ja="契約書の写し", en="Copy of the contract"),
        INCOME_AND_TAX,
    ),
    *_at_extension(
        SSW,
        ACTIVITY,
        INCOME_AND_TAX,
        Text(
            ja="社会保険、国民健康保険、国民年金の納付を証明するもの",
            en="Proof that social insurance, health insurance and pension are paid",
        ),
    ),
    *_at_extension(
        ("specified_skilled_worker_i",),
        Text(ja="1号特定技能外国人支援の状況を示すもの", en="How the support is carried out"),
    ),
    *_at_extension(TRAINING, INCOME_AND_TAX),
    *_at_extension(
        ("cultural_activities",),
        Text(
            ja="活動の内容と受入れ機関を示すもの", en="The activity and the receiving institution"
        ),
        Text(ja="経費を支弁できることを証明するもの", en="Proof of means for the stay"),
    ),
    *_at_extension(
        ("student",),
        Text(
            ja="在学証明書、成績証明書（出席の状況を含む）",
            en="Certificate of enrolment, transcript (attendance included)",
        ),
        Text(ja="経費を支弁できることを証明するもの", en="Proof of means for the stay"),
        Text(
            ja="小学校・中学校で学ぶ人は、生活する宿泊施設の概要を明らかにするもの",
            en="For elementary and junior high school: an outline of where the child lives",
        ),
    ),
    *_at_extension(
        ("trainee",),
        Text(
            ja="研修の内容、進み具合、待遇を示すもの",
            en="Content, progress and treatment of the training",
        ),
    ),
    *_at_extension(
        ("dependent",),
        Text(ja="扶養者との関係を証明するもの", en="Proof of the relation to the supporter"),
        Text(ja="扶養者の在留カード又は旅券の写し", en="The supporter's card or passport, copied"),
        Text(ja="扶養者の職業と収入を証明するもの", en="The supporter's occupation and income"),
    ),
    *_at_extension(
        ("designated_activities",),
        Text(
            ja="収入と納税、又は経費を支弁できることを証明するもの",
            en="Proof of income and tax, or of means for the stay",
        ),
    ),
    *_at_extension(
        ("spouse_or_child_of_japanese_national",),
        Text(
            ja="日本人の戸籍謄本と住民票（配偶者の場合）",
            en="Family register and residence record of the Japanese national (for a spouse)",
        ),
        Text(ja="職業と収入を証明するもの", en="Proof of occupation and income"),
        GUARANTEE,
    ),
    *_at_extension(
        ("spouse_or_child_of_permanent_resident",),
        Text(ja="身分関係を証明するもの", en="Proof of the relation"),
        Text(ja="永住者の在留カード", en="The permanent resident's card"),
        Text(ja="職業と収入を証明するもの", en="Proof of occupation and income"),
        GUARANTEE,
    ),
    *_at_extension(
        ("long_term_resident",),
        Text(ja="身分関係を証明するもの", en="Proof of the relation"),
        Text(
            ja="収入と納税を証明するもの（扶養されている人は、扶養者のもの）",
            en="Proof of income and tax (of the supporter, for those supported)",
        ),
        GUARANTEE,
    ),
)
FIRST_GRANT: Final = (
    *_anew(
        BY_CATEGORY,
        Text(
            ja="カテゴリーがわかるもの（四季報の写し、法定調書合計表の写しなど）",
            en="Proof of the category (extract on listed companies, summary of statutory reports ...)",
        ),
    ),
    *(
        Paper(
            row.text,
            (procedure,),
            citation,
            frozenset(row.statuses),
            SMALL if row.small_only else frozenset(),
            row.start,
            row.until,
        )
        for row in ROWS
        for procedure, citation in AT_FIRST
        if procedure != "certificate_of_eligibility" or NO_CERTIFICATE.isdisjoint(row.statuses)
    ),
    *_anew(
        BY_CATEGORY,
        Text(
            ja="新しい事業の場合は事業計画書、源泉徴収に関する資料",
            en="A business plan for a new business; papers on tax withholding",
        ),
        categories=frozenset({"category_4"}),
    ),
    *_anew(
        (ENGINEER,),
        Text(
            ja="派遣で働くときは、派遣契約と派遣先に関する資料",
            en="For dispatched work: papers on the dispatch and on where it is done",
        ),
    ),
    *_anew(
        ("spouse_or_child_of_japanese_national", "spouse_or_child_of_permanent_resident"),
        Text(
            ja="配偶者：本国の婚姻の証明書、質問書、二人の写真など",
            en="Spouse: proof of the marriage from the home country, questionnaire, photographs of the couple",
        ),
    ),
    *(Paper(GUARANTEE, (procedure,), citation, GUARANTEED) for procedure, citation in AT_FIRST),
)
PERMANENT_RESIDENCE: Final = tuple(
    Paper(text, ("permanent_residence",), citation)
    for text, citation in (
        (
            Text(
                ja="素行が善良であることを証する書類、独立の生計を営めることを証する書類（日本人・永住者・特別永住者の配偶者又は子は不要。難民・補完的保護対象者などは生計の書類が不要）",
                en="Proof of good conduct and of livelihood (neither for spouses and children of Japanese nationals, permanent and special "
                "permanent residents; no proof of livelihood for refugees, complementary protection and the like)",
            ),
            REGULATIONS.at("22/1", read=READ),
        ),
        (
            Text(
                ja="日本に居住する身元保証人の身元保証書（道義的な約束で、民事の保証ではありません）と、保証人の身分証の写し",
                en="Letter of guarantee of a guarantor living in Japan (a promise of a moral kind, no civil suretyship), with a copy of the "
                "guarantor's identity document",
            ),
            REGULATIONS.at("22/1/3", read=READ),
        ),
        (
            Text(
                ja="理由書、世帯全員の住民票、職業の証明、資産の証明",
                en="Statement of reasons, residence record of the household, proof of occupation and of assets",
            ),
            PR_LIST,
        ),
        (
            Text(
                ja="住民税の課税・納税証明書：5年分（日本人・永住者の配偶者等は3年分、70点の高度人材は3年分、80点は1年分）と、期限内に納めたことがわかるもの",
                en="Certificates of resident tax: five years (spouses of Japanese nationals and permanent residents three, 70 points three, 80 points one), "
                "and proof of paying in time",
            ),
            PR_LIST,
        ),
        (
            Text(
                ja="国税の納税証明書（その3）、年金の記録2年分、公的医療保険の記録2年分",
                en="Certificate of national tax (no. 3), two years of pension records, two years of public health insurance records",
            ),
            PR_LIST,
        ),
        (
            Text(
                ja="了解書（2021年10月1日から）、該当する人はポイント計算表と資料",
                en="Letter of understanding (since 1 October 2021); where points are relied on, the point sheets with proof",
            ),
            PR_LIST,
        ),
    )
)
LANGUAGE_PROOF: Final = LANGUAGE_PROOF_NOTICE.at("", read=FROM, confidence="secondary")
SINCE_APRIL_2026: Final = tuple(
    Paper(
        text,
        (*NEW, "extension"),
        LANGUAGE_PROOF,
        frozenset({ENGINEER}),
        SMALL,
        date.fromisoformat(FROM),
    )
    for text in (
        Text(
            ja="所属機関の代表者に関する申告書",
            en="The organisation's declaration about its representative",
        ),
        Text(
            ja="主に言語能力を用いて人と接する業務では、業務で使う言語のB2相当の資料（日本語能力試験N2以上、BJT400点以上の人や、一定の学校の卒業者などはB2相当とされます）",
            en="For work that mainly uses a language with people: proof of B2 in the language of the work (JLPT N2 or higher, BJT 400 or "
            "more, and graduates of certain schools count as that)",
        ),
    )
)
BASES: Final = tuple(
    Paper(
        Text(
            ja="在留資格・活動に応じた規則の表の資料（出先の局は一部を省くことがあります）",
            en="The papers of the Regulations' table for the status or activity (an office may waive some)",
        ),
        (procedure,),
        citation,
    )
    for procedure, citation in (
        ("change_of_status", TABLE_AT_CHANGE),
        ("certificate_of_eligibility", TABLE_FOR_CERTIFICATE),
        ("acquisition", TABLE_AT_ACQUISITION),
        ("extension", TABLE_AT_EXTENSION),
    )
)

PAPERS: Final = (*BASES, *EXTENSION, *FIRST_GRANT, *SINCE_APRIL_2026, *PERMANENT_RESIDENCE)
"""Every paper, in the order in which they are shown."""


def papers_for(
    procedure: str, status: str | None, on: date, category: str | None = None
) -> tuple[Paper, ...]:
    """Return the papers that go with an application, beside the form, photograph and card.

    Parameters
    ----------
    procedure
        Id of the procedure.
    status
        Id of the status asked for or extended; None where it is not known.
    on
        The day of filing.
    category
        ``"category_1"`` to ``"category_4"``; None, not known, keeps the papers of every category.
    """
    return tuple(
        paper
        for paper in PAPERS
        if procedure in paper.procedures
        and (not paper.statuses or status in paper.statuses)
        and (not paper.categories or category is None or category in paper.categories)
        and (paper.start is None or paper.start <= on)
        and (paper.until is None or on < paper.until)
    )
