"""企業内転勤 (kigyōnai tenkin): Intra-company Transferee; from 2027-04-01 divided into (i) and (ii).

First the activity of the appended table of the Act, then the row of the landing criteria ordinance: item 1
(a year of such work directly before), item 2 (pay). Neither a degree nor years of a career are asked.

| | until 2027-03-31 | from 2027-04-01 |
|---|---|---|
| activity | one | (i) is reported to repeat it; (ii) acquires skills by courses and work |
| row of the ordinance | items 1 and 2 | one row for each: neither was seen |
| standard of the organisation | none | (ii): twenty full-time staff, transferees up to a twentieth of them |

Texts read: every revision from 2016-07-22 to 2026-04-01; the row did not change. Before 2015-04-01 the work was
that of the two former statuses, Engineer and Specialist in Humanities/International Services.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ACT,
    ACT_60_OF_2024,
    LANDING_CRITERIA,
    ORDINANCE_45_OF_2025,
    ORDINANCE_46_OF_2025,
)
from zairyu.facts import activity, transfer
from zairyu.law.landing_criteria.first_read import FIRST_READ, since_first_read
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Text,
    all_of,
    before,
    decide,
    requirement,
    since,
    unseen,
    versions,
)

STATUS_ID: Final = "intra_company_transferee"
ROW: Final = "企業内転勤"
DIVIDED: Final = "2027-04-01"

TABLE: Final = ACT.at(f"別表第一の二/{ROW}", read="2026-06-14", until=DIVIDED)
DIVISION: Final = ACT_60_OF_2024.at(
    "",
    read=None,
    confidence="secondary",
    note="text of the divided row seen in part, in reports",
)
STANDARD: Final = ORDINANCE_46_OF_2025.at("", read=None, confidence="official")
ROWS_OF_2027: Final = ORDINANCE_45_OF_2025.at(
    "", read=None, confidence="memory", note="rows of (i) and (ii) not seen"
)
OLDER: Final = LANDING_CRITERIA.at(
    ROW, read=None, confidence="memory", note="wording before 22 July 2016 not seen"
)

# --- 入管法別表第一の二: the activity ------------------------------

offices = requirement(
    "act.table_i_2.intra_company_transferee.offices",
    cite=(TABLE, DIVISION),
    ja="日本に本店・支店その他の事業所のある公私の機関の、外国にある事業所の職員であること",
    en="Staff of an office abroad of an organisation that has its head office, a branch or another office in "
    "Japan",
    when=all_of(transfer.office_in_japan, transfer.staff_of_office_abroad),
    evidence=transfer.OFFICES,
)
transferred = requirement(
    "act.table_i_2.intra_company_transferee.transferred",
    cite=(TABLE, DIVISION),
    ja="日本にある事業所に期間を定めて転勤し、その事業所で活動すること",
    en="Transferred for a fixed time to an office in Japan, and active at that office",
    when=all_of(transfer.for_a_fixed_time, transfer.works_at_office_in_japan),
    evidence=transfer.ORDER,
)
work = requirement(
    "act.table_i_2.intra_company_transferee.work",
    cite=(TABLE, DIVISION),
    ja="「技術・人文知識・国際業務」の業務であること",
    en="Work of Engineer/Specialist in Humanities/International Services",
    when=all_of(
        activity.field_of_work.in_("natural_sciences", "humanities", "international_services"),
        activity.needs_specialised_knowledge,
    ),
    evidence=activity.JOB_EVIDENCE,
)
activity_of_the_table = requirement(
    "act.table_i_2.intra_company_transferee",
    cite=(TABLE, DIVISION),
    ja="別表第一の二の表「企業内転勤」の活動（令和9年4月1日からは1号。同じ内容とされる）",
    en="The activity of Intra-company Transferee in appended table 1-2 (from 1 April 2027 of (i), reported to "
    "be the same)",
    when=all_of(offices, transferred, work),
)

# --- 一　直前の業務 ------------------------------

year_before = requirement(
    "landing_criteria.intra_company_transferee.year_before",
    cite=LANDING_CRITERIA.at(f"{ROW}/1", read=FIRST_READ, until=DIVIDED),
    ja="一　転勤の直前に、外国の事業所で技術・人文知識・国際業務の業務に継続して1年以上従事していること"
    "（企業内転勤で日本の事業所にいた期間を足す）",
    en="(i) Directly before the transfer, a year or more of such work without a break at the office abroad (time "
    "as Intra-company Transferee at the organisation's office in Japan added)",
    when=since_first_read(
        all_of(transfer.specialised_work_directly_before, transfer.years_of_that_work >= 1)
    ),
    evidence=transfer.BEFORE,
)

# --- 二　報酬 ------------------------------

equal_pay = decide(
    stated=activity.pay >= activity.comparable_pay,
    otherwise=activity.pay_at_least_as_japanese,
)
pay = requirement(
    "landing_criteria.intra_company_transferee.pay_equal_to_japanese",
    cite=LANDING_CRITERIA.at(f"{ROW}/2", read=FIRST_READ, until=DIVIDED),
    ja="二　日本人が従事する場合に受ける報酬と同等額以上の報酬",
    en="(ii) Pay of at least what a Japanese person would receive for the work",
    when=since_first_read(equal_pay),
    evidence=activity.PAY_EVIDENCE,
)

# --- 令和9年4月1日から ------------------------------

row_of_2027 = unseen(
    ja="令和9年4月1日からの「企業内転勤」1号・2号の基準は本文を確認できていない",
    en="The rows of Intra-company Transferee (i) and (ii) from 1 April 2027 were not seen",
    open_standard=False,
)
row = requirement(
    "landing_criteria.intra_company_transferee",
    cite=(
        LANDING_CRITERIA.at(ROW, read=FIRST_READ, until=DIVIDED),
        ROWS_OF_2027,
    ),
    ja="「企業内転勤」の基準：直前の1年の業務と報酬（令和9年4月1日からは1号の基準。本文は未確認）",
    en="The row Intra-company Transferee: a year of such work before, and pay (from 1 April 2027 the row of (i): "
    "not seen)",
    when=versions(
        before(DIVIDED, all_of(year_before, pay)),
        since(DIVIDED, row_of_2027),
    ),
)

acquires_skills = requirement(
    "act.table_i_2.intra_company_transferee_ii",
    cite=DIVISION,
    ja="「企業内転勤」2号の活動：基準に合う機関の外国の事業所の職員が、期間を定めて転勤し、技能等を修得するため講習を受け業務に従事すること",
    en="The activity of Intra-company Transferee (ii): staff of the office abroad of an organisation that meets the "
    "standard, transferred for a fixed time to acquire skills by courses and work",
    when=all_of(
        offices,
        transferred,
        transfer.to_acquire_skills,
        unseen(
            ja="2号の活動の本文は一部しか確認できていない",
            en="The wording of the activity of (ii) was seen only in part",
            open_standard=False,
        ),
    ),
)
twenty_staff = requirement(
    "transferee_ii_standard.twenty_full_time_staff",
    cite=STANDARD,
    ja="常勤の職員の総数が20人以上（外国の事業所の職員と2号の者を除く）",
    en="Twenty or more full-time staff in all (staff of offices abroad and transferees (ii) left out)",
    when=transfer.full_time_staff >= 20,
)
a_twentieth = requirement(
    "transferee_ii_standard.up_to_a_twentieth",
    cite=STANDARD,
    ja="2号の者の数が、常勤の職員の総数の20分の1以内",
    en="Transferees (ii) number no more than a twentieth of the full-time staff",
    when=transfer.staff_to_each_transferee_ii >= 20,
)
organisation_standard = requirement(
    "transferee_ii_standard",
    cite=STANDARD,
    ja="2号の機関の基準（令和9年4月1日施行）：常勤の職員20人以上、2号の者はその20分の1以内",
    en="Standard of the organisation for (ii), in force 1 April 2027: twenty full-time staff, transferees (ii) up "
    "to a twentieth of them",
    when=all_of(twenty_staff, a_twentieth),
)
row_ii = requirement(
    "landing_criteria.intra_company_transferee_ii",
    cite=ROWS_OF_2027,
    ja="「企業内転勤」2号の上陸許可基準（令和9年4月1日から。本文は未確認）",
    en="The row of Intra-company Transferee (ii), from 1 April 2027: not seen",
    when=row_of_2027,
)

STATUS: Final = (
    StatusRules(status=STATUS_ID, activity=activity_of_the_table, criteria=(row,)),
    StatusRules(
        status="intra_company_transferee_i", activity=activity_of_the_table, criteria=(row,)
    ),
    StatusRules(
        status="intra_company_transferee_ii",
        activity=acquires_skills,
        criteria=(row_ii,),
        extra=(organisation_standard,),
    ),
)

RULES: Final = (
    activity_of_the_table,
    offices,
    transferred,
    work,
    row,
    year_before,
    pay,
    acquires_skills,
    organisation_standard,
    twenty_staff,
    a_twentieth,
    row_ii,
)
COVERS: Final = (
    Covered(ACT, f"別表第一の二/{ROW}", (activity_of_the_table.id,), "2015-04-01", DIVIDED),
    Covered(LANDING_CRITERIA, f"{ROW}/柱書", (row.id,), FIRST_READ, DIVIDED),
    Covered(LANDING_CRITERIA, f"{ROW}/1", (year_before.id,), FIRST_READ, DIVIDED),
    Covered(LANDING_CRITERIA, f"{ROW}/2", (pay.id,), FIRST_READ, DIVIDED),
    Covered(ORDINANCE_46_OF_2025, "", (organisation_standard.id,), DIVIDED),
)
GAPS: Final = (
    Gap(
        OLDER,
        "text_not_seen",
        Text(
            ja="平成28年7月21日までの「企業内転勤」の行の本文",
            en="The row Intra-company Transferee before 22 July 2016",
        ),
    ),
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/1", read=FIRST_READ, until=DIVIDED),
        "judgement",
        Text(
            ja="親会社・子会社・関連会社のどこまでが一つの機関の事業所か（実務による）、業務の専門性、報酬の同等性は入管が判断する",
            en="How far parents, subsidiaries and affiliates are offices of one organisation (practice), whether "
            "the work is specialised and pay equal, is for the agency to judge",
        ),
    ),
    Gap(
        DIVISION,
        "text_not_seen",
        Text(
            ja="令和9年4月1日からの1号・2号の活動の本文（1号は今の本文と同じとされる）",
            en="The activities of (i) and (ii) from 1 April 2027 ((i) is reported to repeat the present text)",
        ),
    ),
    Gap(
        ROWS_OF_2027,
        "text_not_seen",
        Text(
            ja="令和9年4月1日からの1号・2号の基準",
            en="The rows of (i) and (ii) from 1 April 2027",
        ),
    ),
)
