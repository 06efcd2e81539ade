"""Appended table 1 (two): work, and training at work, for which landing criteria are set."""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ACT,
    ACT_60_OF_2024,
    PR_GUIDELINE,
    PR_GUIDELINE_DRAFT,
    PRACTICE,
)
from zairyu.logic import Text
from zairyu.statuses.model import (
    CountsAs,
    Dated,
    Notice,
    PeriodVersion,
    Status,
    Version,
)
from zairyu.statuses.writing import (
    CARD_ALWAYS,
    CARD_IF_LONGER,
    CERTIFICATE,
    COUNTS_BY_PART,
    COUNTS_TRAINING,
    COUNTS_UNKNOWN,
    COUNTS_WORK,
    CRITERIA,
    MEMORY,
    NO_CERTIFICATE,
    NOTICE_CONTRACT,
    NOTICE_ORGANISATION,
    READ,
    SECONDARY,
    SEEN,
    SPONSORS,
    THREE_MONTHS,
    always,
    by_part,
    cap,
    day,
    endless,
    general,
    listed,
    no_sponsor,
    status,
    unseen,
)

__all__ = ["TABLE_1_2"]

TABLE: Final = "別表第一の二"

# --- Highly Skilled Professional ------------------------------------------------------------------

HSP_FROM: Final = "2015-04-01"
DESIGNATED_ORGANISATION: Final = Text(
    ja="機関は一人ごとに指定されます。変えるには在留資格の変更が必要です（20条1項）。",
    en="The organisation is designated for the person; another one takes a change of status (Art. 20(1)).",
)
RELATED_BUSINESS: Final = Text(
    ja="関連する事業を自ら経営することも、この在留資格の活動に入ります。",
    en="Running a related business oneself is within the status.",
)
ONLY_BY_CERTIFICATE: Final = Text(
    ja="上陸のとき、基準への適合は在留資格認定証明書だけで示せます（7条2項）。",
    en="At landing only a certificate of eligibility can show that the criteria are met (Art. 7(2)).",
)
CERTIFICATE_AS_ONLY_PROOF: Final = always(
    True, ACT.at("7-2/1", read=READ), note=ONLY_BY_CERTIFICATE
)
BY_ACTIVITY: Final[Dated[Notice]] = always(
    "by_activity",
    ACT.at("19-16/1", read=READ),
    start=HSP_FROM,
    note=Text(
        ja="経営・管理の活動は1号（所属機関）、研究・教育や専門業務の活動は2号（契約機関）の届出です。",
        en="Managing a business: item (i), on the organisation; research, teaching, specialist work: item (ii), on "
        "the contract.",
    ),
)
HSP_PART_BEFORE_2015: Final = Text(
    ja="2012年5月7日から2015年3月31日までは、高度人材のための特定活動でした（始まりの日は記憶による）。",
    en="From 7 May 2012 to 31 March 2015 there were Designated Activities for highly skilled persons "
    "instead (the first day from memory).",
)

highly_skilled_professional: Final = status(
    "highly_skilled_professional",
    "高度専門職",
    "Highly Skilled Professional",
    table=TABLE,
    kind="family",
    start=HSP_FROM,
    start_confidence=SEEN,
    divided_from=HSP_FROM,
    activity=Text(
        ja="省令の基準（ポイントなど）に合う人の高度な活動（1号イ・ロ・ハ）と、その後のより広い活動（2号）",
        en="Advanced activities of persons who meet the ordinance (points and others) under (i)(a) to (c), and the "
        "wider activities that may follow under (ii)",
    ),
    periods=(by_part("高度専門職", HSP_FROM),),
    work="listed_only",
    landing_criteria=always(
        True,
        ACT.at("7/1/2", read=READ),
        note=Text(
            ja="1号についてです。2号での上陸はありません。", en="For (i); nobody lands as (ii)."
        ),
    ),
    certificate=always(
        True, ACT.at("7-2/1", read=READ), note=Text(ja="1号についてです。", en="For (i) only.")
    ),
    card=CARD_ALWAYS,
    notification=BY_ACTIVITY,
    inactivity=always("by_subdivision", ACT.at("22-4/1/6", read=READ)),
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
    aliases=("HSP", "高度人材"),
    notes=(HSP_PART_BEFORE_2015,),
)


def _hsp_i(letter: str, kana: str, activity: Text, notification: Dated[Notice],
           *aliases: str) -> Status:  # fmt: skip
    return status(
        f"highly_skilled_professional_i_{letter}",
        f"高度専門職1号{kana}",
        f"Highly Skilled Professional (i)({letter})",
        table=TABLE,
        row=f"高度専門職/1/{kana}",
        kind="subdivision",
        parent="highly_skilled_professional",
        start=HSP_FROM,
        start_confidence=SEEN,
        activity=activity,
        periods=(listed("5Y", "高度専門職/1", HSP_FROM),),
        work="listed_only",
        landing_criteria=CRITERIA,
        certificate=CERTIFICATE_AS_ONLY_PROOF,
        card=CARD_ALWAYS,
        notification=notification,
        inactivity=THREE_MONTHS,
        sponsors=SPONSORS,
        counts=COUNTS_WORK,
        aliases=(f"hsp_1{letter}", f"highly_skilled_1_{letter}", f"HSP(i)({letter})", *aliases),
        notes=(DESIGNATED_ORGANISATION, RELATED_BUSINESS, HSP_PART_BEFORE_2015),
    )


highly_skilled_professional_i_a: Final = _hsp_i(
    "a",
    "イ",
    Text(
        ja="指定された機関との契約による研究、研究の指導、教育（関連する事業やほかの機関との契約も）",
        en="Research, its guidance or teaching under a contract with the designated organisation; also a related "
        "business or contracts with other organisations",
    ),
    NOTICE_CONTRACT,
    "HSP 1-i",
    "高度学術研究活動",
)
highly_skilled_professional_i_b: Final = _hsp_i(
    "b",
    "ロ",
    Text(
        ja="指定された機関との契約による、自然科学又は人文科学の知識・技術を要する業務（関連する事業も）",
        en="Work that needs knowledge or skill in natural sciences or humanities, under a contract with the "
        "designated organisation; also a related business",
    ),
    NOTICE_CONTRACT,
    "HSP 1-ro",
    "高度専門・技術活動",
)
highly_skilled_professional_i_c: Final = _hsp_i(
    "c",
    "ハ",
    Text(
        ja="指定された機関での事業の経営又は管理（関連する事業も）",
        en="Operating or managing a business at the designated organisation; also a related business",
    ),
    NOTICE_ORGANISATION,
    "HSP 1-ha",
    "高度経営・管理活動",
)
highly_skilled_professional_ii: Final = status(
    "highly_skilled_professional_ii",
    "高度専門職2号",
    "Highly Skilled Professional (ii)",
    table=TABLE,
    row="高度専門職/2",
    kind="subdivision",
    parent="highly_skilled_professional",
    start=HSP_FROM,
    start_confidence=SEEN,
    activity=Text(
        ja="1号の活動をした人の研究・教育、専門業務、経営・管理と、併せて行うほとんどの就労の活動",
        en="After activities of (i): research or teaching, specialist work, or managing a business, together with "
        "nearly every other work activity",
    ),
    periods=(endless("高度専門職/2", HSP_FROM),),
    work="listed_only",
    landing_criteria=always(
        False,
        ACT.at("7/1/2", read=READ),
        note=Text(
            ja="この在留資格での上陸はありません。変更の基準は高度専門職省令2条です。",
            en="Nobody lands with it; the standard for the change is Art. 2 of the HSP ordinance.",
        ),
    ),
    certificate=NO_CERTIFICATE,
    card=CARD_ALWAYS,
    notification=BY_ACTIVITY,
    inactivity=always(6, ACT.at("22-4/1/6", read=READ), start=HSP_FROM),
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
    aliases=("hsp_2", "HSP(ii)", "highly_skilled_2_from_a_b", "highly_skilled_2_from_c"),
    notes=(
        Text(
            ja="高度専門職1号で在留した人（イ・ロ・ハは通算）が、変更によって受けます（20条の2）。",
            en="By change, for those who have stayed as HSP(i), years under (a), (b) and (c) added up (Art. 20-2).",
        ),
        Text(
            ja="在留期間の5年の上限はありません。",
            en="The five-year limit on periods of stay does not apply.",
        ),
        Text(
            ja="併せて行える活動に、2017年9月1日から介護、2019年4月1日から特定技能2号の活動が加わりました。",
            en="Nursing Care joined the activities done together on 1 September 2017, those of SSW(ii) on "
            "1 April 2019.",
        ),
    ),
)

# --- From Business Manager to Instructor ----------------------------------------------------------

business_manager: Final = status(
    "business_manager",
    "経営・管理",
    "Business Manager",
    table=TABLE,
    start="2015-04-01",
    start_confidence=SEEN,
    activity=Text(
        ja="日本での事業の経営又は管理（法律・会計の資格が必要な事業を除く）",
        en="Operating or managing a business in Japan (not one reserved to legal or accounting professions)",
    ),
    periods=(
        listed("5Y 3Y 1Y 4M 3M", "経営・管理", "2015-04-01", "2020-03-31"),
        listed("5Y 3Y 1Y 6M 4M 3M", "経営・管理", "2020-03-31"),
    ),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_ORGANISATION,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
    predecessors=("investor_business_manager",),
    aliases=("BM", "経管"),
    notes=(
        Text(
            ja="2025年10月16日に基準が大きく変わりました（資産3,000万円など）。",
            en="The criteria changed greatly on 16 October 2025 (assets of 30 million yen and others).",
        ),
    ),
)
legal_accounting_services: Final = status(
    "legal_accounting_services",
    "法律・会計業務",
    "Legal/Accounting Services",
    table=TABLE,
    activity=Text(
        ja="外国法事務弁護士、外国公認会計士など、法律上の資格を持つ人に限られる法律・会計の業務",
        en="Work in law or accounting for which the law asks a qualification, such as that of registered foreign lawyers "
        "and foreign certified public accountants",
    ),
    periods=general("法律・会計業務"),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_ORGANISATION,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
    aliases=("legal_accounting",),
)
medical_services: Final = status(
    "medical_services",
    "医療",
    "Medical Services",
    table=TABLE,
    activity=Text(
        ja="医師、歯科医師など、法律上の資格を持つ人に限られる医療の業務",
        en="Medical work for which the law asks a qualification: physicians, dentists and others",
    ),
    periods=general("医療"),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_ORGANISATION,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
    aliases=("medical",),
)
researcher: Final = status(
    "researcher",
    "研究",
    "Researcher",
    table=TABLE,
    activity=Text(
        ja="日本の機関との契約による研究の業務（教授を除く）",
        en="Research under a contract with an organisation in Japan (other than Professor)",
    ),
    periods=general("研究"),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_CONTRACT,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
)
instructor: Final = status(
    "instructor",
    "教育",
    "Instructor",
    table=TABLE,
    activity=Text(
        ja="小学校から高校まで、特別支援学校、専修学校、各種学校などでの語学その他の教育",
        en="Teaching languages or other subjects at elementary to upper secondary, special needs, vocational and "
        "miscellaneous schools or the like",
    ),
    periods=general("教育"),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_ORGANISATION,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
    aliases=("education",),
)

# --- Engineer/Specialist in Humanities/International Services --------------------------------------

engineer_specialist_in_humanities_international_services: Final = status(
    "engineer_specialist_in_humanities_international_services",
    "技術・人文知識・国際業務",
    "Engineer/Specialist in Humanities/International Services",
    table=TABLE,
    start="2015-04-01",
    start_confidence=SEEN,
    activity=Text(
        ja="日本の機関との契約による、理系・文系の技術や知識を要する業務、又は外国の文化に根ざす思考や感受性を要する業務",
        en="Work under a contract with an organisation in Japan that needs techniques or knowledge of natural "
        "sciences or humanities, or thinking or sensitivity rooted in a foreign culture",
    ),
    periods=(listed("5Y 3Y 1Y 3M", "技術・人文知識・国際業務", "2015-04-01"),),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_CONTRACT,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
    predecessors=("engineer", "specialist_in_humanities_international_services"),
    aliases=(
        "engineer_humanities_intl",
        "engineer_humanities_international",
        "技人国",
        "Gijinkoku",
        "ESHIS",
        "Engineer/Humanities",
    ),
    notes=(
        Text(
            ja="教授・芸術・報道や、経営・管理から教育まで、企業内転勤から興行までの活動は除かれます。",
            en="Activities of Professor, Artist and Journalist, and of the rows from Business Manager to Instructor "
            "and from Intra-company Transferee to Entertainer are excluded.",
        ),
    ),
)

# --- Intra-company Transferee ---------------------------------------------------------------------

DIVISION: Final = ACT_60_OF_2024.at("", read=None, confidence=SECONDARY)
TEXT_OF_2027_NOT_SEEN: Final = Text(
    ja="2027年4月1日からの条文は確認できていません。",
    en="The wording from 1 April 2027 was not seen.",
)
NOTICE_NOT_SEEN: Final[Dated[Notice]] = always(
    None,
    ACT.at("19-16/1", read=None, confidence=MEMORY),
    start="2027-04-01",
    note=TEXT_OF_2027_NOT_SEEN,
)
COUNTS_OF_TRANSFEREES: Final[Dated[CountsAs]] = Dated(
    (
        Version(
            "work",
            PR_GUIDELINE.at("1/3/ア", read="2026-02-24", confidence="official"),
            day("2006-03-31"),
            day("2027-04-01"),
        ),
        Version(
            "unknown",
            PR_GUIDELINE_DRAFT.at("", read=None, confidence="official"),
            day("2027-04-01"),
            note=Text(
                ja="改訂案は「企業内転勤」を号を付けずに就労資格から除いており、2号だけのことかは分かりません。",
                en="The draft leaves out Intra-company Transferee without a number; it may mean (ii) only.",
            ),
        ),
    )
)

intra_company_transferee: Final = status(
    "intra_company_transferee",
    "企業内転勤",
    "Intra-company Transferee",
    table=TABLE,
    divided_from="2027-04-01",
    activity=Text(
        ja="外国の事業所の職員が期間を定めて日本の事業所に転勤し、そこで行う技術・人文知識・国際業務の活動",
        en="Work of the engineer or specialist kind at an office in Japan by staff of the organisation's office "
        "abroad, transferred for a fixed time",
    ),
    periods=(
        listed("3Y 1Y", "企業内転勤", "1999-10-01", "2012-07-09", confidence=MEMORY),
        listed("5Y 3Y 1Y 3M", "企業内転勤", "2012-07-09", "2027-04-01", start_confidence=MEMORY),
        unseen("企業内転勤", "2027-04-01", note=TEXT_OF_2027_NOT_SEEN),
    ),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=Dated(
        (
            Version("organisation", ACT.at("19-16/1/1", read=READ, until="2027-04-01"),
                    day("2012-07-09"), day("2027-04-01"), MEMORY),
            Version(None, ACT.at("19-16/1", read=None, confidence=MEMORY), day("2027-04-01"),
                    note=TEXT_OF_2027_NOT_SEEN),
        )
    ),
    inactivity=THREE_MONTHS,
    sponsors=Dated(
        (
            Version(True, ACT.at("別表第一の四/家族滞在", read=READ, until="2027-04-01"), None,
                    day("2027-04-01")),
            Version(None, ACT.at("別表第一の四/家族滞在", read=None, confidence=MEMORY),
                    day("2027-04-01"), note=TEXT_OF_2027_NOT_SEEN),
        )
    ),
    counts=COUNTS_OF_TRANSFEREES,
    aliases=("ICT", "企内転"),
    notes=(
        Text(
            ja="2027年4月1日から1号と2号に分かれます。これまでの活動は1号になるとされています。",
            en="Divided into (i) and (ii) from 1 April 2027; the present activity is reported to become (i).",
        ),
    ),
)  # fmt: skip
intra_company_transferee_i: Final = status(
    "intra_company_transferee_i",
    "企業内転勤1号",
    "Intra-company Transferee (i)",
    table=TABLE,
    citation=DIVISION,
    kind="subdivision",
    parent="intra_company_transferee",
    start="2027-04-01",
    start_confidence=SEEN,
    activity=Text(
        ja="2027年3月31日までの企業内転勤に当たる活動",
        en="What Intra-company Transferee was until 31 March 2027",
    ),
    periods=(unseen("企業内転勤/1", "2027-04-01", note=TEXT_OF_2027_NOT_SEEN),),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_NOT_SEEN,
    inactivity=THREE_MONTHS,
    sponsors=always(
        None,
        PRACTICE.at("", read=None, confidence=SECONDARY),
        start="2027-04-01",
        note=Text(
            ja="1号では家族が「家族滞在」を受けられるとする実務家の説明がありますが、条文は確認できていません。",
            en="Practitioners write that family can hold Dependent; the wording was not seen.",
        ),
    ),
    counts=Dated(COUNTS_OF_TRANSFEREES.versions[1:]),
    predecessors=("intra_company_transferee",),
    aliases=("ICT(i)",),
)
intra_company_transferee_ii: Final = status(
    "intra_company_transferee_ii",
    "企業内転勤2号",
    "Intra-company Transferee (ii)",
    table=TABLE,
    citation=DIVISION,
    kind="subdivision",
    parent="intra_company_transferee",
    start="2027-04-01",
    start_confidence=SEEN,
    activity=Text(
        ja="省令の基準に合う機関の外国の事業所の職員が、期間を定めて転勤し、技能等を身に付けるために行う活動",
        en="Courses and work to acquire skills, by staff of the office abroad of an organisation that meets the "
        "ordinance, transferred for a fixed time",
    ),
    periods=(unseen("企業内転勤/2", "2027-04-01", note=TEXT_OF_2027_NOT_SEEN),),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=always(
        True,
        ACT.at("7-2/1", read=READ),
        note=Text(
            ja="2027年4月1日より前でも交付できます（改正法附則3条）。",
            en="It can be issued before 1 April 2027 (supplementary provisions of the amending act, Art. 3).",
        ),
    ),
    card=CARD_IF_LONGER,
    notification=NOTICE_NOT_SEEN,
    inactivity=THREE_MONTHS,
    sponsors=always(
        None,
        PRACTICE.at("", read=None, confidence=SECONDARY),
        start="2027-04-01",
        note=Text(
            ja="2号では家族の帯同がないとする実務家の説明がありますが、条文は確認できていません。",
            en="Practitioners write that family cannot hold Dependent; the wording was not seen.",
        ),
    ),
    counts=Dated(COUNTS_OF_TRANSFEREES.versions[1:]),
    aliases=("ICT(ii)",),
)

# --- From Nursing Care to Skilled Labor -----------------------------------------------------------

nursing_care: Final = status(
    "nursing_care",
    "介護",
    "Nursing Care",
    table=TABLE,
    start="2017-09-01",
    start_confidence=SEEN,
    activity=Text(
        ja="日本の機関との契約による、介護福祉士としての介護又は介護の指導",
        en="Care work, or guiding it, as a certified care worker under a contract with an organisation in Japan",
    ),
    periods=(listed("5Y 3Y 1Y 3M", "介護", "2017-09-01"),),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_CONTRACT,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
    aliases=("Kaigo",),
)
entertainer: Final = status(
    "entertainer",
    "興行",
    "Entertainer",
    table=TABLE,
    activity=Text(
        ja="演劇、演奏、スポーツなどの興行や、その他の芸能活動（経営・管理を除く）",
        en="Plays, concerts, sports events and other shows, or other entertainment (other than Business Manager)",
    ),
    periods=(
        listed("3Y 1Y 6M 3M 15D", "興行", "2012-07-09", "2023-08-01", start_confidence=MEMORY),
        listed("3Y 1Y 6M 3M 30D", "興行", "2023-08-01"),
    ),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=always(
        "contract",
        ACT.at("19-16/1/2", read=READ),
        start="2012-07-09",
        start_confidence=MEMORY,
        note=Text(
            ja="日本の機関との契約に基づく場合に限ります。",
            en="Only where the work rests on a contract with an organisation in Japan.",
        ),
    ),
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
)
skilled_labor: Final = status(
    "skilled_labor",
    "技能",
    "Skilled Labor",
    table=TABLE,
    activity=Text(
        ja="日本の機関との契約による、特殊な分野の熟練した技能を要する業務（外国料理、貴金属加工、スポーツ指導など）",
        en="Work under a contract that needs practised skill in a special field: cooking of another country, "
        "work with precious metals, coaching sports and others",
    ),
    periods=general("技能"),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_CONTRACT,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
    aliases=("skilled_labour", "skilled_labor_sports"),
)

# --- Specified Skilled Worker ---------------------------------------------------------------------

SSW_FROM: Final = "2019-04-01"
FIELD_AND_ORGANISATION: Final = Text(
    ja="機関と分野は一人ごとに指定されます。変えるには在留資格の変更が必要です（20条1項）。",
    en="The organisation and the field are designated for the person; another one takes a change of status "
    "(Art. 20(1)).",
)

specified_skilled_worker: Final = status(
    "specified_skilled_worker",
    "特定技能",
    "Specified Skilled Worker",
    table=TABLE,
    kind="family",
    start=SSW_FROM,
    start_confidence=SEEN,
    divided_from=SSW_FROM,
    activity=Text(
        ja="人手の足りない特定産業分野での、技能を要する業務（1号・2号）",
        en="Skilled work in specified industrial fields short of workers, as (i) or (ii)",
    ),
    periods=(by_part("特定技能", SSW_FROM),),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE_AS_ONLY_PROOF,
    card=CARD_IF_LONGER,
    notification=NOTICE_CONTRACT,
    inactivity=THREE_MONTHS,
    sponsors=always(
        None,
        ACT.at("別表第一の四/家族滞在", read=READ),
        note=Text(ja="号によります。", en="It depends on the sub-division."),
    ),
    counts=COUNTS_BY_PART,
    aliases=("SSW", "Tokutei Ginou"),
)
specified_skilled_worker_i: Final = status(
    "specified_skilled_worker_i",
    "特定技能1号",
    "Specified Skilled Worker (i)",
    table=TABLE,
    row="特定技能/1",
    kind="subdivision",
    parent="specified_skilled_worker",
    start=SSW_FROM,
    start_confidence=SEEN,
    activity=Text(
        ja="指定された機関との雇用契約による、指定された分野の相当程度の知識又は経験を要する業務",
        en="Work in the designated field that needs skills of considerable knowledge or experience, under an "
        "employment contract with the designated organisation",
    ),
    periods=(
        listed("1Y 6M 4M", "特定技能/1", SSW_FROM, "2023-04-20"),
        cap("1Y", "特定技能/1", "2023-04-20", "2025-09-30"),
        cap("3Y", "特定技能/1", "2025-09-30"),
    ),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE_AS_ONLY_PROOF,
    card=CARD_IF_LONGER,
    notification=NOTICE_CONTRACT,
    inactivity=THREE_MONTHS,
    sponsors=no_sponsor(
        "家族滞在の対象から除かれています。日本で生まれた子などは特定活動を受けることがあります。",
        "Left out of the sponsors; a child born in Japan may be given Designated Activities.",
    ),
    counts=COUNTS_TRAINING,
    aliases=("ssw_1", "specified_skilled_1", "SSW(i)", "特定1号"),
    notes=(
        FIELD_AND_ORGANISATION,
        Text(
            ja="通算で5年まで（相当の理由があるとき6年まで）。2025年9月30日から、妊娠・出産・育児などで働けなかった期間は除きます。",
            en="Five years in all (six with reasonable grounds); since 30 September 2025 time off for pregnancy, "
            "childbirth, childcare and the like is not counted.",
        ),
        Text(ja="支援計画が必要です（2条の5）。", en="A support plan is needed (Art. 2-5)."),
    ),
)
specified_skilled_worker_ii: Final = status(
    "specified_skilled_worker_ii",
    "特定技能2号",
    "Specified Skilled Worker (ii)",
    table=TABLE,
    row="特定技能/2",
    kind="subdivision",
    parent="specified_skilled_worker",
    start=SSW_FROM,
    start_confidence=SEEN,
    activity=Text(
        ja="指定された機関との雇用契約による、指定された分野の熟練した技能を要する業務",
        en="Work in the designated field that needs proficient skill, under an employment contract with the "
        "designated organisation",
    ),
    periods=(
        listed("3Y 1Y 6M", "特定技能/2", SSW_FROM, "2025-09-30"),
        listed(
            "3Y 2Y 1Y 6M",
            "特定技能/2",
            "2025-09-30",
            note=Text(
                ja="5年を加える省令案（2027年1月予定）がありますが、公布は確認できていません。",
                en="A draft ordinance would add five years (planned for January 2027); no promulgation was seen.",
            ),
        ),
    ),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE_AS_ONLY_PROOF,
    card=CARD_ALWAYS,
    notification=NOTICE_CONTRACT,
    inactivity=THREE_MONTHS,
    sponsors=SPONSORS,
    counts=COUNTS_WORK,
    aliases=("ssw_2", "specified_skilled_2", "SSW(ii)", "特定2号"),
    notes=(
        FIELD_AND_ORGANISATION,
        Text(
            ja="通算の上限と支援計画はありません。",
            en="There is no limit in all, and no support plan.",
        ),
    ),
)

# --- Technical Intern Training --------------------------------------------------------------------

TITP_FROM: Final = "2010-07-01"
TITP_UNTIL: Final = "2027-04-01"
INTERNS_FAMILY: Final = no_sponsor(
    "家族滞在の対象から除かれています。日本で生まれた子などは特定活動を受けることがあります。",
    "Left out of the sponsors; a child born in Japan may be given Designated Activities.",
)
HELD_ON: Final = Text(
    ja="2027年4月1日に表からなくなりますが、経過措置により続けて在留する人がいます。1号から2号へは進め、"
    "2号から3号へはその日に2号を1年以上していた人に限ります。",
    en="It leaves the table on 1 April 2027; those under way go on by transitional rules. From (i) to (ii) stays "
    "possible; from (ii) to (iii) only with a year of (ii) done by that day.",
)

technical_intern_training: Final = status(
    "technical_intern_training",
    "技能実習",
    "Technical Intern Training",
    table=TABLE,
    kind="family",
    start=TITP_FROM,
    start_confidence=SEEN,
    until=TITP_UNTIL,
    divided_from=TITP_FROM,
    held_on=True,
    activity=Text(
        ja="認定を受けた技能実習計画に基づく講習と業務（1号から3号まで、それぞれイ・ロ）",
        en="Courses and work under an accredited intern training plan, in three stages of two kinds each",
    ),
    periods=(
        by_part("技能実習", TITP_FROM, TITP_UNTIL),
        unseen("技能実習", TITP_UNTIL, note=HELD_ON),
    ),
    work="listed_only",
    landing_criteria=CRITERIA,
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_ORGANISATION,
    inactivity=THREE_MONTHS,
    sponsors=INTERNS_FAMILY,
    counts=COUNTS_TRAINING,
    aliases=("TITP", "TIT", "technical_intern"),
    notes=(
        HELD_ON,
        Text(
            ja="2010年7月1日に研修・特定活動から分かれて設けられ、3号は2017年11月1日に加わりました。",
            en="Set up on 1 July 2010 out of Trainee and Designated Activities; (iii) was added on 1 November 2017.",
        ),
    ),
)


def _intern_periods(number: int) -> tuple[PeriodVersion, ...]:
    """Return the versions of a stage; the table has one item for the first, one for the others."""
    row, longest = ("技能実習/1", "1Y") if number == 1 else ("技能実習/2", "2Y")
    since_2017 = (
        cap(longest, row, "2017-11-01", TITP_UNTIL),
        cap(longest, row, TITP_UNTIL, confidence=SECONDARY, note=HELD_ON),
    )
    if number == 3:
        return since_2017
    if number == 1:
        before = listed("1Y 6M", row, TITP_FROM, "2017-11-01", start_confidence=MEMORY)
    else:
        before = cap("1Y", row, TITP_FROM, "2017-11-01", start_confidence=MEMORY)
    return (before, *since_2017)


def _intern(number: int, letter: str, start: str) -> Status:
    roman = ("i", "ii", "iii")[number - 1]
    kana = {"a": "イ", "b": "ロ"}[letter]
    stage_ja = ("講習を受け、技能等の業務に従事する1年目", "技能等を要する業務に従事する2・3年目",
                "技能等を要する業務に従事する4・5年目")[number - 1]  # fmt: skip
    stage_en = ("first year, with courses", "second and third year", "fourth and fifth year")[
        number - 1
    ]
    kind_ja, kind_en = {
        "a": ("企業単独型", "run by the company itself"),
        "b": ("団体監理型", "under a supervising organisation"),
    }[letter]
    return status(
        f"technical_intern_training_{roman}_{letter}",
        f"技能実習{number}号{kana}",
        f"Technical Intern Training ({roman})({letter})",
        table=TABLE,
        row=f"技能実習/{number}/{kana}",
        kind="subdivision",
        parent="technical_intern_training",
        start=start,
        start_confidence=SEEN,
        until=TITP_UNTIL,
        held_on=True,
        activity=Text(
            ja=f"認定計画に基づく技能実習（{kind_ja}）の{stage_ja}",
            en=f"Intern training under an accredited plan, {kind_en}: {stage_en}",
        ),
        periods=_intern_periods(number),
        work="listed_only",
        landing_criteria=CRITERIA,
        certificate=CERTIFICATE,
        card=CARD_IF_LONGER,
        notification=NOTICE_ORGANISATION,
        inactivity=THREE_MONTHS,
        sponsors=INTERNS_FAMILY,
        counts=COUNTS_TRAINING,
        aliases=(f"TITP({roman})({letter})",),
        notes=(HELD_ON,),
    )


technical_intern_training_i_a: Final = _intern(1, "a", TITP_FROM)
technical_intern_training_i_b: Final = _intern(1, "b", TITP_FROM)
technical_intern_training_ii_a: Final = _intern(2, "a", TITP_FROM)
technical_intern_training_ii_b: Final = _intern(2, "b", TITP_FROM)
technical_intern_training_iii_a: Final = _intern(3, "a", "2017-11-01")
technical_intern_training_iii_b: Final = _intern(3, "b", "2017-11-01")

# --- Employment for Skill Development -------------------------------------------------------------

employment_for_skill_development: Final = status(
    "employment_for_skill_development",
    "育成就労",
    "Employment for Skill Development",
    table=TABLE,
    citation=ACT.at(f"{TABLE}/育成就労", read=None, confidence=SECONDARY,
                    note="from reproductions of Act 60 of 2024; the row itself was not seen"),
    start="2027-04-01",
    start_confidence=SEEN,
    activity=Text(
        ja="認定を受けた育成就労計画に基づき、講習を受け、育成就労産業分野の技能を要する業務に従事する活動",
        en="Under an accredited ESD plan: courses, and skilled work in one of the ESD industrial fields",
    ),
    periods=(unseen("育成就労", "2027-04-01", note=TEXT_OF_2027_NOT_SEEN),),
    work="listed_only",
    landing_criteria=always(
        True, ACT.at("7/1/2", read=READ, confidence=SECONDARY), note=TEXT_OF_2027_NOT_SEEN
    ),
    certificate=CERTIFICATE,
    card=CARD_IF_LONGER,
    notification=NOTICE_NOT_SEEN,
    inactivity=THREE_MONTHS,
    sponsors=always(
        False,
        ACT.at("別表第一の四/家族滞在", read=None, confidence=SECONDARY),
        start="2027-04-01",
        note=Text(
            ja="家族の帯同は原則としてないとされています（入管庁Q&Aの紹介による）。",
            en="Family cannot join in principle (as reported from the agency's questions and answers).",
        ),
    ),
    counts=COUNTS_UNKNOWN,
    predecessors=("technical_intern_training",),
    aliases=("ESD", "Ikusei Shuro"),
    notes=(
        Text(
            ja="3年まで（最後の試験に落ちたときは更に1年まで）とされています。号の区分はありません。",
            en="Reported as three years in all, one more after failing the last examination; no sub-divisions.",
        ),
    ),
)  # fmt: skip

TABLE_1_2: Final[tuple[Status, ...]] = (
    highly_skilled_professional,
    highly_skilled_professional_i_a,
    highly_skilled_professional_i_b,
    highly_skilled_professional_i_c,
    highly_skilled_professional_ii,
    business_manager,
    legal_accounting_services,
    medical_services,
    researcher,
    instructor,
    engineer_specialist_in_humanities_international_services,
    intra_company_transferee,
    intra_company_transferee_i,
    intra_company_transferee_ii,
    nursing_care,
    entertainer,
    skilled_labor,
    specified_skilled_worker,
    specified_skilled_worker_i,
    specified_skilled_worker_ii,
    technical_intern_training,
    technical_intern_training_i_a,
    technical_intern_training_i_b,
    technical_intern_training_ii_a,
    technical_intern_training_ii_b,
    technical_intern_training_iii_a,
    technical_intern_training_iii_b,
    employment_for_skill_development,
)
