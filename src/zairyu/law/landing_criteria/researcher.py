"""研究 (kenkyuu): Researcher.

The activity of the appended table, then the row in its own order: the proviso for public hosts, which frees from
both items; (i) study and experience, with the proviso for transfers; (ii) pay.

Versions read: 2016-07-22 to 2026-03-31; from 2026-04-01 advanced courses (専攻科) of vocational schools join the
specialised courses in item 1.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, JAPANESE_SCHOOLS_NOTICE, LANDING_CRITERIA
from zairyu.facts import activity, researching, schooling
from zairyu.law.act.table_i_1 import professor
from zairyu.law.landing_criteria.engineer_specialist_in_humanities_international_services import (
    advanced_course_notice,
    notice_met,
)
from zairyu.law.landing_criteria.first_read import FIRST_READ, since_first_read
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    before,
    decide,
    not_,
    requirement,
    since,
    unless,
    versions,
)

STATUS_ID: Final = "researcher"
ROW: Final = "研究"
ADVANCED_COURSES: Final = "2026-04-01"

# --- 入管法別表第一の二: the activity ------------------------------

TABLE: Final = ACT.at(f"別表第一の二/{ROW}", read="2026-06-14")

contract = requirement(
    "act.table_i_2.researcher.contract",
    cite=TABLE,
    ja="日本の公私の機関との契約に基づくこと",
    en="Under a contract with a public or private organisation in Japan",
    when=activity.under_contract,
    evidence=activity.CONTRACT_EVIDENCE,
)
work = requirement(
    "act.table_i_2.researcher.work",
    cite=TABLE,
    ja="研究を行う業務に従事すること",
    en="The work is to do research",
    when=researching.does_research,
    evidence=researching.does_research.evidence,
)
not_a_professor = requirement(
    "act.table_i_2.researcher.not_professor",
    cite=TABLE,
    ja="「教授」の活動（大学などでの研究）ではないこと",
    en="It is not the activity of Professor (research at a university and the like)",
    when=not_(professor),
)
activity_of_the_table = requirement(
    "act.table_i_2.researcher",
    cite=TABLE,
    ja="別表第一の二の表「研究」の活動",
    en="The activity of Researcher in appended table 1-2",
    when=all_of(contract, work, not_a_professor),
)

# --- 柱書ただし書 ------------------------------

public_host = requirement(
    "landing_criteria.researcher.public_host",
    cite=LANDING_CRITERIA.at(f"{ROW}/ただし書", read=FIRST_READ),
    ja="国・地方公共団体の機関、法律で直接又は特別の設立行為で設立された法人、特別法による認可法人、独立行政法人、"
    "公的資金で運営され告示で定める法人との契約に基づく研究は、各号を満たさなくてよい",
    en="Research under a contract with the state or a local government, a corporation established directly by law "
    "or by a special act under a special law, one under a special law that needs approval, an independent "
    "administrative agency, or a publicly funded corporation of the notice: neither item need be met",
    when=researching.host.in_(
        "national_or_local_government",
        "established_by_law",
        "approved_under_special_law",
        "independent_administrative_agency",
        "notified_publicly_funded",
    ),
    evidence=researching.host.evidence,
)

# --- 一　学歴と研究の経験 ------------------------------

OLD_ITEM_1: Final = LANDING_CRITERIA.at(f"{ROW}/1", read=FIRST_READ, until=ADVANCED_COURSES)
NEW_ITEM_1: Final = LANDING_CRITERIA.at(f"{ROW}/1", read=ADVANCED_COURSES)
ITEM_1: Final = (OLD_ITEM_1, NEW_ITEM_1)

university = requirement(
    "landing_criteria.researcher.university",
    cite=ITEM_1,
    ja="大学（短期大学を除く）を卒業し、又は同等以上の教育を受けたこと",
    en="Graduated from a university, junior colleges left out, or has education equal to that",
    when=any_of(researching.university_graduate, researching.equal_education),
    evidence=schooling.DIPLOMA,
)
_specialised_course = all_of(schooling.vocational_graduate, notice_met)
_advanced_course = all_of(
    schooling.advanced_course_graduate,
    any_of(schooling.vocational_title, advanced_course_notice),
)
vocational = requirement(
    "landing_criteria.researcher.vocational_school",
    cite=ITEM_1,
    ja="日本の専修学校の専門課程（令和8年4月1日からは専攻科も）を修了し、告示の要件に当たること",
    en="Completed a specialised course of a vocational school in Japan (from 1 April 2026 also an advanced course) "
    "and meets the notice",
    when=versions(
        before(ADVANCED_COURSES, _specialised_course),
        since(ADVANCED_COURSES, any_of(_specialised_course, _advanced_course)),
    ),
    evidence=schooling.DIPLOMA,
)
master = requirement(
    "landing_criteria.researcher.master",
    cite=ITEM_1,
    ja="行う研究の分野の修士の学位を有すること",
    en="Holds a master's degree in the field of the research to be done",
    when=all_of(researching.master_degree, researching.degree_in_field),
    evidence=schooling.DIPLOMA,
    note=Text(
        ja="博士の学位は修士の学位を上回るものとして、ここに数えます。専門職学位は数えません。",
        en="A doctorate is read as more than a master's degree and counts here; a professional degree does not.",
    ),
)
three_years = requirement(
    "landing_criteria.researcher.three_years",
    cite=ITEM_1,
    ja="卒業後、その分野で3年以上の研究の経験（大学院で研究した期間を含む）",
    en="Three years or more of research in the field after graduating (research at graduate school included)",
    when=any_of(
        researching.years_after_graduation_shown >= 3, researching.years_after_graduation >= 3
    ),
    evidence=researching.CAREER,
)
ten_years = requirement(
    "landing_criteria.researcher.ten_years",
    cite=ITEM_1,
    ja="その分野で10年以上の研究の経験（大学において研究した期間を含む）",
    en="Ten years or more of research in the field (research at a university included)",
    when=any_of(researching.years_shown >= 10, researching.years >= 10),
    evidence=researching.CAREER,
)
transfer = requirement(
    "landing_criteria.researcher.transfer",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1/ただし書", read=FIRST_READ, until=ADVANCED_COURSES),
        LANDING_CRITERIA.at(f"{ROW}/1/ただし書", read=ADVANCED_COURSES),
    ),
    ja="外国の事業所から日本の事業所への期間を定めた転勤で、直前まで外国の事業所で1年以上継続して研究の業務に従事した者"
    "（「研究」でその日本の事業所にいた期間を足す）は、一号を満たさなくてよい",
    en="Transferred for a fixed time from an office abroad to one in Japan of the same organisation, after a year or "
    "more without a break in research work at the office abroad (earlier time at the office in Japan as Researcher "
    "added): item (i) need not be met",
    when=all_of(researching.transferred, researching.years_before_transfer >= 1),
    evidence=researching.transferred.evidence,
)
study_or_experience = requirement(
    "landing_criteria.researcher.study_or_experience",
    cite=ITEM_1,
    ja="一　大学などを卒業した後の修士の学位若しくは3年以上の研究の経験、又は10年以上の研究の経験",
    en="(i) A master's degree or three years of research after graduating from a university and the like, or ten "
    "years of research",
    when=since_first_read(
        unless(
            any_of(
                all_of(any_of(university, vocational), any_of(master, three_years)),
                ten_years,
            ),
            transfer,
            public_host,
        )
    ),
)

# --- 二　報酬 ------------------------------

pay = requirement(
    "landing_criteria.researcher.pay_equal_to_japanese",
    cite=LANDING_CRITERIA.at(f"{ROW}/2", read=FIRST_READ),
    ja="二　日本人が従事する場合に受ける報酬と同等額以上の報酬",
    en="(ii) Pay of at least what a Japanese person would receive for the work",
    when=since_first_read(
        unless(
            decide(
                stated=activity.pay >= activity.comparable_pay,
                otherwise=activity.pay_at_least_as_japanese,
            ),
            public_host,
        )
    ),
    evidence=activity.PAY_EVIDENCE,
)

STATUS: Final = StatusRules(
    status=STATUS_ID, activity=activity_of_the_table, criteria=(study_or_experience, pay)
)

RULES: Final = (
    activity_of_the_table,
    contract,
    work,
    not_a_professor,
    public_host,
    study_or_experience,
    university,
    vocational,
    master,
    three_years,
    ten_years,
    transfer,
    pay,
)
_ITEM_1_RULES: Final = (
    study_or_experience.id,
    university.id,
    vocational.id,
    master.id,
    three_years.id,
    ten_years.id,
)
COVERS: Final = (
    Covered(ACT, f"別表第一の二/{ROW}", (activity_of_the_table.id,), "2017-01-01"),
    Covered(
        LANDING_CRITERIA,
        f"{ROW}/柱書",
        (study_or_experience.id, pay.id, public_host.id),
        FIRST_READ,
    ),
    Covered(LANDING_CRITERIA, f"{ROW}/ただし書", (public_host.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/1", _ITEM_1_RULES, FIRST_READ, ADVANCED_COURSES),
    Covered(LANDING_CRITERIA, f"{ROW}/1", _ITEM_1_RULES, ADVANCED_COURSES),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ただし書", (transfer.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/2", (pay.id,), FIRST_READ),
)
GAPS: Final = (
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/ただし書", read=FIRST_READ),
        "text_not_seen",
        Text(
            ja="公的資金で運営される法人を定める告示は未確認（一つの事実で尋ねる）",
            en="The notice that names publicly funded corporations was not seen (asked as one fact)",
        ),
    ),
    Gap(
        JAPANESE_SCHOOLS_NOTICE.at("", read="2026-04-01", confidence="secondary"),
        "text_not_seen",
        Text(
            ja="「研究」の専攻科の修了について改正後の告示が定める要件",
            en="Researcher: what the notice, as amended, asks of completers of an advanced course",
        ),
    ),
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="仕事が研究か、大学と同等以上の教育か、学位と研究の分野、報酬の同等性は入管が判断する",
            en="Whether the work is research, education equal to a university's, a degree in the field and pay "
            "equal is for the agency to judge",
        ),
    ),
)
