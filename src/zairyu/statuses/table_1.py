"""Appended table 1 of the Act: statuses for an activity, in the order of its five parts."""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, ACT_60_OF_2024
from zairyu.logic import Text
from zairyu.statuses.entries import (
    ORGANISATION_ACTIVITY,
    ORGANISATION_CONTRACT,
    READ,
    SPOUSE,
    by_subdivision,
    cap,
    endless,
    general_periods,
    listed,
    mission,
    status,
    unseen_periods,
)
from zairyu.statuses.model import PeriodVersion, Status

__all__ = ["TABLE_1"]

ONE: Final = "別表第一の一"
TWO: Final = "別表第一の二"
THREE: Final = "別表第一の三"
FOUR: Final = "別表第一の四"
FIVE: Final = "別表第一の五"

PART_ONE: Final = (
    status(
        "diplomat", "外交", "Diplomat", table=ONE,
        activity=("外国の外交官・領事官等とその家族としての活動",
                  "Work as a foreign diplomat or consul received by Japan, and their household"),
        periods=(mission("外交", "1990-06-01"),),
        criteria=False, card="no", sponsors=False, counts_as="neither",
        notes=(Text(ja="在留期間の5年の上限はありません。", en="The five-year limit does not apply."),),
    ),
    status(
        "official", "公用", "Official", table=ONE,
        activity=("外国政府や国際機関の公務とその家族としての活動",
                  "Official business of a foreign government or international organisation, and household"),
        periods=(mission("公用", "1990-06-01", "2012-04-01"),
                 listed("5Y 3Y 1Y 3M 30D 15D", "公用", "2012-04-01")),
        criteria=False, card="no", sponsors=False, counts_as="neither",
    ),
    status(
        "professor", "教授", "Professor", table=ONE,
        activity=("大学や高等専門学校などでの研究、研究の指導、教育",
                  "Research, its guidance, or teaching at a university or the like"),
        periods=general_periods("教授"), criteria=False, notification=ORGANISATION_ACTIVITY,
    ),
    status(
        "artist", "芸術", "Artist", table=ONE,
        activity=("収入を伴う音楽、美術、文学などの芸術活動",
                  "Music, fine arts, literature and other arts that bring an income"),
        periods=general_periods("芸術"), criteria=False,
    ),
    status(
        "religious_activities", "宗教", "Religious Activities", table=ONE,
        activity=("外国の宗教団体から派遣された宗教家の布教など",
                  "Missionary and other religious work of clergy sent by a foreign religious body"),
        periods=general_periods("宗教"), criteria=False, aliases=("religious", "Religious"),
    ),
    status(
        "journalist", "報道", "Journalist", table=ONE,
        activity=("外国の報道機関との契約による取材その他の報道",
                  "News gathering and reporting under a contract with a foreign news organisation"),
        periods=general_periods("報道"), criteria=False,
    ),
)  # fmt: skip

HSP_ACTIVITY: Final = {
    "i_a": ("契約機関での研究、研究の指導、教育（関連する事業の経営も）",
            "Research, its guidance or teaching under a contract, and running a related business"),
    "i_b": ("自然科学又は人文科学の知識・技術を要する業務（関連する事業の経営も）",
            "Work needing knowledge of natural sciences or humanities, and running a related business"),
    "i_c": ("事業の経営又は管理（関連する事業の経営も）",
            "Operating or managing a business, and running a related one"),
    "ii": ("1号の活動に加え、ほとんどの就労資格の活動を併せて行う活動",
           "The activities of (i), together with those of nearly every work status"),
}  # fmt: skip


def _hsp(
    letter: str, ja: str, en: str, path: str, aliases: tuple[str, ...],
    periods: tuple[PeriodVersion, ...], notification: str, inactivity: int = 3,
) -> Status:  # fmt: skip
    second = letter == "ii"
    return status(
        f"highly_skilled_professional_{letter}", ja, en, table=TWO, kind="subdivision",
        activity=HSP_ACTIVITY[letter], periods=periods, start="2015-04-01",
        criteria=not second, certificate=not second, card="yes", notification=notification,
        inactivity=inactivity, parent="highly_skilled_professional",
        aliases=aliases, citation=ACT.at(f"{TWO}/高度専門職/{path}", read=READ),
        notes=(
            Text(ja="1号の就労先（指定書の機関）を変えるには在留資格の変更が必要です。",
                 en="Changing the designated organisation takes a change of status (not a notification only)."),
        ) if not second else (
            Text(ja="高度専門職1号で在留していたことが必要です。在留期間は無期限です。",
                 en="Takes a past stay as HSP(i); the period of stay is indefinite."),
        ),
    )  # fmt: skip


_FIVE_YEARS: Final = (listed("5Y", "高度専門職/1", "2015-04-01"),)

PART_TWO: Final = (
    status(
        "highly_skilled_professional", "高度専門職", "Highly Skilled Professional", table=TWO,
        kind="family", start="2015-04-01", card="yes",
        activity=("ポイント制などの基準に適合する人の高度な活動",
                  "Advanced activities of persons who meet the points or other standard"),
        periods=(by_subdivision("高度専門職", "2015-04-01"),), notification=None, inactivity=None,
        aliases=("HSP", "高度人材"),
    ),
    _hsp("i_a", "高度専門職1号イ", "Highly Skilled Professional (i)(a)", "1/イ",
         ("hsp_1a", "highly_skilled_1_a", "HSP(i)(a)", "HSP 1-i", "高度学術研究活動"),
         _FIVE_YEARS, ORGANISATION_CONTRACT),
    _hsp("i_b", "高度専門職1号ロ", "Highly Skilled Professional (i)(b)", "1/ロ",
         ("hsp_1b", "highly_skilled_1_b", "HSP(i)(b)", "高度専門・技術活動"),
         _FIVE_YEARS, ORGANISATION_CONTRACT),
    _hsp("i_c", "高度専門職1号ハ", "Highly Skilled Professional (i)(c)", "1/ハ",
         ("hsp_1c", "highly_skilled_1_c", "HSP(i)(c)", "高度経営・管理活動"),
         _FIVE_YEARS, ORGANISATION_ACTIVITY),
    _hsp("ii", "高度専門職2号", "Highly Skilled Professional (ii)", "2",
         ("hsp_2", "HSP(ii)", "highly_skilled_2_from_a_b", "highly_skilled_2_from_c"),
         (endless("高度専門職/2", "2015-04-01"),), ORGANISATION_CONTRACT, 6),
    status(
        "business_manager", "経営・管理", "Business Manager", table=TWO, start="2015-04-01",
        activity=("日本での事業の経営又は管理", "Operating or managing a business in Japan"),
        periods=(
            listed("5Y 3Y 1Y 3M", "経営・管理", "2012-07-09", "2015-04-01", confidence="memory"),
            listed("5Y 3Y 1Y 4M 3M", "経営・管理", "2015-04-01", "2020-03-31"),
            listed("5Y 3Y 1Y 6M 4M 3M", "経営・管理", "2020-03-31"),
        ),
        notification=ORGANISATION_ACTIVITY, predecessors=("investor_business_manager",),
        aliases=("経営管理", "BM"),
    ),
    status(
        "legal_accounting_services", "法律・会計業務", "Legal/Accounting Services", table=TWO,
        activity=("弁護士、公認会計士など資格が必要な法律・会計の業務",
                  "Legal or accounting work reserved to lawyers, certified accountants and the like"),
        periods=general_periods("法律・会計業務"), notification=ORGANISATION_ACTIVITY,
        aliases=("legal_accounting", "Legal/Accounting"),
    ),
    status(
        "medical_services", "医療", "Medical Services", table=TWO,
        activity=("医師、看護師など資格が必要な医療の業務",
                  "Medical work reserved to physicians, nurses and other licensed persons"),
        periods=general_periods("医療"), notification=ORGANISATION_ACTIVITY,
        aliases=("medical", "Medical"),
    ),
    status(
        "researcher", "研究", "Researcher", table=TWO,
        activity=("契約機関での研究（教授の活動を除く）",
                  "Research under a contract, other than that of Professor"),
        periods=general_periods("研究"), notification=ORGANISATION_CONTRACT,
    ),
    status(
        "instructor", "教育", "Instructor", table=TWO,
        activity=("小学校から高校、専修学校などでの語学その他の教育",
                  "Teaching languages or other subjects at schools below university"),
        periods=general_periods("教育"), notification=ORGANISATION_ACTIVITY, aliases=("education",),
    ),
    status(
        "engineer_specialist_in_humanities_international_services", "技術・人文知識・国際業務",
        "Engineer/Specialist in Humanities/International Services", table=TWO, start="2015-04-01",
        activity=("契約機関での、理系・文系の知識を要する業務又は外国文化に基づく思考・感受性を要する業務",
                  "Contract work needing knowledge of sciences or humanities, or thinking rooted in a "
                  "foreign culture"),
        periods=(listed("5Y 3Y 1Y 3M", "技術・人文知識・国際業務", "2015-04-01"),), notification=ORGANISATION_CONTRACT,
        predecessors=("engineer", "specialist_in_humanities_international_services"),
        aliases=("engineer_humanities_intl", "engineer_humanities_international", "技人国",
                 "Gijinkoku", "ESHIS", "Engineer/Humanities"),
    ),
    status(
        "intra_company_transferee", "企業内転勤", "Intra-company Transferee", table=TWO,
        until="2027-04-01",
        activity=("外国の事業所から期間を定めて転勤し、技術・人文知識・国際業務の活動をすること",
                  "Work of the engineer/specialist kind on a transfer for a fixed time from an office abroad"),
        periods=general_periods("企業内転勤"), notification=ORGANISATION_ACTIVITY,
        aliases=("ICT", "企内転"), successor="intra_company_transferee_i",
    ),
    status(
        "intra_company_transferee_i", "企業内転勤1号", "Intra-company Transferee (i)", table=TWO,
        kind="subdivision", start="2027-04-01", parent="intra_company_transferee",
        activity=("これまでの企業内転勤に当たる活動", "What the status was until 31 March 2027"),
        periods=(unseen_periods("企業内転勤/1", "2027-04-01"),), notification=None,
        inactivity=3, sponsors=None, aliases=("ICT(i)",), predecessors=("intra_company_transferee",),
        citation=ACT_60_OF_2024.at("", read=None),
    ),
    status(
        "intra_company_transferee_ii", "企業内転勤2号", "Intra-company Transferee (ii)", table=TWO,
        kind="subdivision", start="2027-04-01", parent="intra_company_transferee",
        activity=("外国の事業所の職員が技能等を学ぶために転勤して業務に従事する活動",
                  "Work on a transfer of staff of an office abroad who come to acquire skills"),
        periods=(unseen_periods("企業内転勤/2", "2027-04-01"),), notification=None,
        inactivity=3, sponsors=None, counts_as="unknown", aliases=("ICT(ii)",),
        citation=ACT_60_OF_2024.at("", read=None),
    ),
    status(
        "nursing_care", "介護", "Nursing Care", table=TWO, start="2017-09-01",
        activity=("介護福祉士の資格での介護又は介護の指導",
                  "Care work, or guiding it, as a certified care worker"),
        periods=(listed("5Y 3Y 1Y 3M", "介護", "2017-09-01"),), notification=ORGANISATION_CONTRACT,
        aliases=("Kaigo",),
    ),
    status(
        "entertainer", "興行", "Entertainer", table=TWO,
        activity=("演劇、演奏、スポーツなどの興行や芸能活動",
                  "Theatre, music, sports and other show business"),
        periods=(
            listed("3Y 1Y 6M 3M 15D", "興行", "2012-07-09", "2023-08-01"),
            listed("3Y 1Y 6M 3M 30D", "興行", "2023-08-01"),
        ),
        notification=ORGANISATION_CONTRACT,
        notes=(Text(ja="届出は日本の機関との契約に基づく場合です。",
                    en="The notification applies where the work rests on a contract with a body in Japan."),),
    ),
    status(
        "skilled_labor", "技能", "Skilled Labor", table=TWO,
        activity=("料理、建築、スポーツ指導など熟練した技能を要する業務",
                  "Work needing practised skill in a special field: cooking, building, sports coaching and others"),
        periods=general_periods("技能"), notification=ORGANISATION_CONTRACT,
        aliases=("skilled_labor_sports",),
    ),
    status(
        "specified_skilled_worker", "特定技能", "Specified Skilled Worker", table=TWO, kind="family",
        start="2019-04-01",
        activity=("人手が足りない分野での、相当の又は熟練した技能を要する業務",
                  "Skilled work in fields short of labour"),
        periods=(by_subdivision("特定技能", "2019-04-01"),), notification=ORGANISATION_CONTRACT,
        sponsors=None, counts_as="unknown", aliases=("SSW", "Tokutei Ginou"),
    ),
    status(
        "specified_skilled_worker_i", "特定技能1号", "Specified Skilled Worker (i)", table=TWO,
        kind="subdivision", start="2019-04-01", parent="specified_skilled_worker",
        activity=("特定産業分野で相当程度の知識・経験を要する業務",
                  "Work in a specified field that needs considerable knowledge or experience"),
        periods=(
            listed("1Y 6M 4M", "特定技能/1", "2019-04-01", "2023-04-20"),
            cap("1Y", "特定技能/1", "2023-04-20", "2025-09-30"),
            cap("3Y", "特定技能/1", "2025-09-30"),
        ),
        notification=ORGANISATION_CONTRACT, sponsors=False, counts_as="neither",
        aliases=("ssw_1", "specified_skilled_1", "SSW(i)", "SSW1", "特定1号"),
        citation=ACT.at(f"{TWO}/特定技能/1", read=READ),
    ),
    status(
        "specified_skilled_worker_ii", "特定技能2号", "Specified Skilled Worker (ii)", table=TWO,
        kind="subdivision", start="2019-04-01", parent="specified_skilled_worker", card="yes",
        activity=("特定産業分野で熟練した技能を要する業務",
                  "Work in a specified field that needs proficient skill"),
        periods=(
            listed("3Y 1Y 6M", "特定技能/2", "2019-04-01", "2025-09-30"),
            listed("3Y 2Y 1Y 6M", "特定技能/2", "2025-09-30",
                   note=Text(ja="5年を加える省令案がありますが、まだ定めではありません。",
                             en="A draft ordinance would add five years; it is not law.")),
        ),
        notification=ORGANISATION_CONTRACT,
        aliases=("ssw_2", "specified_skilled_2", "SSW(ii)", "SSW2", "特定2号"),
        citation=ACT.at(f"{TWO}/特定技能/2", read=READ),
    ),
    status(
        "technical_intern_training", "技能実習", "Technical Intern Training", table=TWO,
        kind="family", start="2010-07-01", until="2027-04-01",
        activity=("認定計画に基づく技能実習", "Training on the job under an accredited plan"),
        periods=(by_subdivision("技能実習", "2010-07-01", "2027-04-01"),),
        notification=ORGANISATION_ACTIVITY, sponsors=False, counts_as="neither",
        successor="employment_for_skill_development", aliases=("TITP", "TIT"),
        notes=(Text(ja="令和9年4月1日以後も、経過措置により続ける人がいます。",
                    en="Some holders go on under transitional rules after 1 April 2027."),),
        citation=ACT.at(f"{TWO}/技能実習", read=READ),
    ),
)  # fmt: skip


def _intern(
    stage: str, number: int, letter: str, start: str, periods: tuple[PeriodVersion, ...]
) -> Status:
    kana = {"a": "イ", "b": "ロ"}[letter]
    kinds = {"a": ("企業単独型", "by the company itself"), "b": ("団体監理型", "through a supervising body")}
    return status(
        f"technical_intern_training_{stage}_{letter}", f"技能実習{number}号{kana}",
        f"Technical Intern Training ({stage})({letter})", table=TWO, kind="subdivision",
        start=start, until="2027-04-01", parent="technical_intern_training",
        activity=(f"技能実習の第{number}段階（{kinds[letter][0]}）",
                  f"Stage {number} of intern training, {kinds[letter][1]}"),
        periods=periods, notification=ORGANISATION_ACTIVITY, sponsors=False, counts_as="neither",
        aliases=(f"TITP({stage})({letter})",), successor="employment_for_skill_development",
        citation=ACT.at(f"{TWO}/技能実習/{number}/{kana}", read=READ),
    )  # fmt: skip


def _intern_periods(number: int, start: str) -> tuple[PeriodVersion, ...]:
    row = f"技能実習/{number}"
    longest = "1Y" if number == 1 else "2Y"
    new = cap(longest, row, "2017-11-01", "2027-04-01", confidence="text_seen")
    if start == "2017-11-01":
        return (new,)
    if number == 1:
        return (listed("1Y 6M", row, start, "2017-11-01"), new)
    return (cap("1Y", row, start, "2017-11-01"), new)


INTERNS: Final = tuple(
    _intern(stage, number, letter, start, _intern_periods(number, start))
    for stage, number, start in (("i", 1, "2010-07-01"), ("ii", 2, "2010-07-01"), ("iii", 3, "2017-11-01"))
    for letter in ("a", "b")
)

SKILL_DEVELOPMENT: Final = (
    status(
        "employment_for_skill_development", "育成就労", "Employment for Skill Development",
        table=TWO, start="2027-04-01",
        activity=("認定計画に基づき、特定技能の水準の技能を身に付けるための就労",
                  "Work under an accredited plan to reach the skills of a specified skilled worker"),
        periods=(unseen_periods("育成就労", "2027-04-01"),), notification=None, sponsors=False,
        counts_as="unknown", aliases=("ESD", "Ikusei Shuro"),
        predecessors=("technical_intern_training",), citation=ACT_60_OF_2024.at("", read=None),
    ),
)  # fmt: skip

PART_THREE: Final = (
    status(
        "cultural_activities", "文化活動", "Cultural Activities", table=THREE,
        activity=("収入を伴わない学術・芸術の活動や、日本文化を学ぶ活動",
                  "Academic or artistic activity without income, or learning Japanese culture"),
        periods=(
            listed("1Y 6M", "文化活動", "1990-06-01", "2012-07-09", confidence="memory"),
            listed("3Y 1Y 6M 3M", "文化活動", "2012-07-09"),
        ),
        work="none", criteria=False, counts_as="neither", aliases=("Cultural",),
    ),
    status(
        "temporary_visitor", "短期滞在", "Temporary Visitor", table=THREE,
        activity=("観光、親族訪問、会議など短い滞在での活動",
                  "Tourism, visits, meetings and the like on a short stay"),
        periods=(
            listed("90D 30D 15D", "短期滞在", "1990-06-01",
                   note=Text(ja="15日以内は日を単位とする期間です。",
                             en="Up to 15 days, any number of days can be set.")),
        ),
        work="none", criteria=False, certificate=False, card="no", sponsors=False,
        counts_as="neither", aliases=("TV", "tourist", "短期"),
    ),
)  # fmt: skip

PART_FOUR: Final = (
    status(
        "student", "留学", "Student", table=FOUR, start="1990-06-01",
        activity=("大学、専修学校、日本語学校、高校などで教育を受ける活動",
                  "Study at a university, vocational, Japanese language, high or other school"),
        periods=(
            listed("2Y3M 2Y 1Y3M 1Y 6M", "留学", "2010-07-01", "2012-07-09", confidence="memory"),
            listed("4Y3M 4Y 3Y3M 3Y 2Y3M 2Y 1Y3M 1Y 6M 3M", "留学", "2012-07-09", "2021-03-30"),
            cap("4Y3M", "留学", "2021-03-30"),
        ),
        work="none", notification=ORGANISATION_ACTIVITY, counts_as="neither",
        predecessors=("pre_college_student",), aliases=("留学生",),
    ),
    status(
        "trainee", "研修", "Trainee", table=FOUR,
        activity=("機関に受け入れられて技能等を学ぶ活動（技能実習・留学を除く）",
                  "Acquiring skills at a receiving body, other than intern training and study"),
        periods=(
            listed("1Y 6M 3M", "研修", "2012-07-09", "2023-03-31"),
            listed("2Y 1Y 6M 3M", "研修", "2023-03-31",
                   note=Text(ja="2年は粒子線治療の臨床修練などに限ります。",
                             en="Two years only for clinical training in particle-beam therapy and the like.")),
        ),
        work="none", notification=ORGANISATION_ACTIVITY, sponsors=False, counts_as="neither",
    ),
    status(
        "dependent", "家族滞在", "Dependent", table=FOUR,
        activity=("就労資格・文化活動・留学で在留する人の扶養を受ける配偶者・子の日常的な活動",
                  "Daily life of the supported spouse or child of a holder of most work statuses, Cultural "
                  "Activities or Student"),
        periods=(
            listed("5Y 4Y3M 4Y 3Y3M 3Y 2Y3M 2Y 1Y3M 1Y 6M 3M", "家族滞在", "2012-07-09", "2021-03-30"),
            cap("5Y", "家族滞在", "2021-03-30"),
        ),
        work="none", notification=SPOUSE, sponsors=False, counts_as="neither", aliases=("家族",),
    ),
)  # fmt: skip

PART_FIVE: Final = (
    status(
        "designated_activities", "特定活動", "Designated Activities", table=FIVE,
        activity=("法務大臣が個々に指定する活動", "An activity that the Minister designates for the person"),
        periods=(
            cap("5Y", "特定活動", "2012-07-09",
                note=Text(ja="告示の活動は5年、3年、1年、6か月、3か月、EPAの看護師・介護福祉士は3年又は1年、"
                          "その他は5年以内で個別に指定。",
                          en="Listed activities: 5, 3, 1 years, 6 or 3 months; EPA nurses and care workers: "
                          "3 or 1 years; others individually up to 5 years.")),
        ),
        work="designated", criteria=False, sponsors=False, counts_as="by_designation",
        aliases=("DA", "特活"),
        notes=(Text(ja="就職活動など、個々の指定によって許される活動が違います。旅券の指定書を確かめてください。",
                    en="What is allowed differs by designation; the paper in the passport says it."),),
    ),
)  # fmt: skip

TABLE_1: Final[tuple[Status, ...]] = (
    *PART_ONE, *PART_TWO, *INTERNS, *SKILL_DEVELOPMENT, *PART_THREE, *PART_FOUR, *PART_FIVE,
)  # fmt: skip
