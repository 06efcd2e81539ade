"""経営・管理 (keiei kanri): Business Manager; until 2015-03-31 投資・経営, Investor/Business Manager.

First the activity of the appended table of the Act, then the row of the landing criteria ordinance in its
own order. An item holds its versions; items were renumbered on 2025-10-16:

| | until 2025-10-15 | from 2025-10-16 |
|---|---|---|
| office | 1 | 1, the same words |
| scale | 2, any of three | 2, both of two |
| Japanese | none | 3 |
| degree or experience | 3, for managers | 4, for everybody |
| pay | 3, for managers | 5, for managers |

Texts read: every revision from 2016-07-22 to 2026-04-01; the row changed once. Applications are measured by
the row of the day of filing, which is what the supplementary provisions of 2025 ask for landing and
certificates, and the agency's guidance for the rest. How extensions read the new items until 2028-10-16 and
later is :mod:`zairyu.law.guidelines.business_manager_reform`.
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import (
    ACT,
    ACT_74_OF_2014,
    BUSINESS_MANAGER_REFORM,
    JOINT_MANAGEMENT_GUIDELINE,
    LANDING_CRITERIA,
)
from zairyu.facts import (
    activity,
    business,
    career,
    education,
    languages,
    organisation,
    residence,
    schooling,
)
from zairyu.law.guidelines.business_manager_reform import (
    at_extension,
    plan_assessed,
    preparation_begun_before,
)
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Text,
    all_of,
    any_of,
    before,
    constant,
    decide,
    only_if,
    requirement,
    since,
    unless,
    versions,
)

STATUS_ID: Final = "business_manager"
PREDECESSORS: Final = ("investor_business_manager",)
ROW: Final = "経営・管理"
FIRST_READ: Final = "2016-07-22"
REFORM: Final = "2025-10-16"
RENAMED: Final = "2015-04-01"
SUPPLEMENTARY: Final = "附則44"
"""The block of supplementary provisions of the amending ordinance of 2025."""

# --- 入管法別表第一の二: the activity ------------------------------

TABLE: Final = ACT.at(f"別表第一の二/{ROW}", read="2026-06-14")
INVESTORS: Final = ACT_74_OF_2014.at(
    "附則/3/1",
    read=RENAMED,
    confidence="text_seen",
    note="holders of Investor/Business Manager are deemed to hold Business Manager",
)
OLD_ROWS: Final = ACT_74_OF_2014.at(
    "",
    read=None,
    confidence="memory",
    note="rows of Investor/Business Manager: wording from memory",
)
JOINT: Final = JOINT_MANAGEMENT_GUIDELINE.at("", read=None, confidence="secondary")

operates_or_manages = requirement(
    "act.table_i_2.business_manager.operates_or_manages",
    cite=TABLE,
    ja="日本で貿易その他の事業の経営を行い、又はその事業の管理に従事すること",
    en="Operates trade or another business in Japan, or works in managing it",
    when=business.role.in_("operates", "manages"),
    evidence=organisation.REGISTER,
)
not_reserved = requirement(
    "act.table_i_2.business_manager.not_reserved",
    cite=TABLE,
    ja="法律・会計業務の資格がなければ法律上行えない事業ではないこと",
    en="Not a business that the law reserves to the qualifications of Legal/Accounting Services",
    when=~business.needs_legal_or_accounting_qualification,
)
in_substance = requirement(
    "act.table_i_2.business_manager.in_substance",
    cite=(TABLE, BUSINESS_MANAGER_REFORM.at("", read=REFORM, confidence="secondary")),
    ja="名義だけでなく、実際に経営又は管理の活動をすること",
    en="Operates or manages in substance, not in name only",
    when=business.manages_in_substance,
    evidence=business.manages_in_substance.evidence,
)
jointly = requirement(
    "guideline.joint_management",
    cite=JOINT,
    ja="二人以上の外国人が共同で経営する場合：それぞれが経営・管理をする合理的な理由、明確な業務の内容、相当の報酬があること",
    en="Two or more foreigners operate it together: reason for each to do so, clear duties of each, adequate "
    "pay for each",
    when=only_if(
        business.several_managers,
        all_of(business.joint_management_accepted, business.paid_for_managing),
    ),
    evidence=business.joint_management_accepted.evidence,
)
investment = requirement(
    "act.table_i_2.investor_business_manager.investment",
    cite=OLD_ROWS,
    ja="外国人（外国法人を含む）が投資した事業であること",
    en="A foreigner or foreign company has invested in the business",
    when=business.foreign_investment,
    evidence=business.foreign_investment.evidence,
)
activity_of_the_table = requirement(
    "act.table_i_2.business_manager",
    cite=(TABLE, INVESTORS),
    ja="別表第一の二の表「経営・管理」の活動（平成27年3月31日までは「投資・経営」：外国人の投資した事業に限る）",
    en="The activity of Business Manager in appended table 1-2 (until 31 March 2015 Investor/Business Manager: "
    "only businesses with foreign investment)",
    when=all_of(
        operates_or_manages,
        not_reserved,
        in_substance,
        jointly,
        versions(before(RENAMED, investment), since(RENAMED, constant("not_applicable"))),
    ),
)

# --- 一　事業所 ------------------------------

premises_before_the_start = requirement(
    "landing_criteria.business_manager.premises_before_the_start",
    cite=LANDING_CRITERIA.at(f"{ROW}/1/ただし書", read=FIRST_READ),
    ja="事業が開始されていない場合は、事業所として使う施設が日本に確保されていること",
    en="Where the business has not started: premises for it are secured in Japan",
    when=all_of(~business.started, business.premises_secured),
    evidence=business.OFFICE,
)
office = requirement(
    "landing_criteria.business_manager.office",
    cite=LANDING_CRITERIA.at(f"{ROW}/1", read=FIRST_READ),
    ja="一　事業を営むための事業所が日本にあること",
    en="(i) The business has a place of business in Japan",
    when=unless(business.has_office, premises_before_the_start),
    evidence=business.OFFICE,
)

# --- 二　事業の規模 ------------------------------

two_staff = requirement(
    "landing_criteria.business_manager.two_full_time_staff",
    cite=LANDING_CRITERIA.at(f"{ROW}/2/イ", read=FIRST_READ, until=REFORM),
    ja="イ　経営・管理に従事する者のほかに、日本に居住する常勤の職員（別表第一の在留資格の者を除く）が2人以上",
    en="(a) Two or more full-time staff who live in Japan, besides those who operate or manage it (holders of a "
    "status of appended table 1 left out)",
    when=organisation.full_time_staff >= 2,
    evidence=organisation.full_time_staff.evidence,
)
capital = requirement(
    "landing_criteria.business_manager.capital",
    cite=LANDING_CRITERIA.at(f"{ROW}/2/ロ", read=FIRST_READ, until=REFORM),
    ja="ロ　資本金の額又は出資の総額が500万円以上",
    en="(b) Capital, or contributions in total, of 5,000,000 yen or more",
    when=business.capital >= 5_000_000,
    evidence=organisation.REGISTER,
)
comparable_scale = requirement(
    "landing_criteria.business_manager.comparable_scale",
    cite=LANDING_CRITERIA.at(f"{ROW}/2/ハ", read=FIRST_READ, until=REFORM),
    ja="ハ　イ又はロに準ずる規模と認められること",
    en="(c) Found to be of a scale comparable to (a) or (b)",
    when=business.comparable_scale,
    evidence=business.comparable_scale.evidence,
)
staff = requirement(
    "landing_criteria.business_manager.full_time_staff",
    cite=LANDING_CRITERIA.at(f"{ROW}/2/イ", read=REFORM),
    ja="イ　経営・管理に従事する者のほかに、日本に居住する常勤の職員（別表第一の在留資格の者を除く）が従事すること（1人以上）",
    en="(a) Full-time staff who live in Japan work in it, one at least, besides those who operate or manage it "
    "(holders of a status of appended table 1 left out)",
    when=organisation.full_time_staff >= 1,
    evidence=organisation.full_time_staff.evidence,
)
business_property = requirement(
    "landing_criteria.business_manager.business_property",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/2/ロ", read=REFORM),
        BUSINESS_MANAGER_REFORM.at("", read=REFORM, confidence="secondary"),
    ),
    ja="ロ　事業の用に供される財産の総額（資本金の額と出資の総額を含む）が3000万円以上",
    en="(b) Property used for the business, capital and contributions included, of 30,000,000 yen or more in "
    "all",
    when=any_of(organisation.business_property >= 30_000_000, business.capital_shown >= 30_000_000),
    evidence=organisation.REGISTER,
    note=Text(
        ja="入管庁の案内では、法人は払込済みの資本金（出資の総額）、個人事業は事業所の確保・1年分の人件費・設備などの投下額で見るとされます。",
        en="By the agency's page a corporation is measured by its paid-in capital or contributions, a sole "
        "proprietor by what is put into office, a year of wages, equipment and the like.",
    ),
)
old_scale = any_of(two_staff, capital, comparable_scale)
new_scale = all_of(staff, business_property)
scale = requirement(
    "landing_criteria.business_manager.scale",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/2", read=FIRST_READ, until=REFORM),
        LANDING_CRITERIA.at(f"{ROW}/2", read=REFORM),
    ),
    ja="二　事業の規模（令和7年10月15日まではイロハのどれか、16日からはイとロの両方）",
    en="(ii) Scale of the business: until 15 October 2025 one of (a) to (c), from 16 October both (a) and (b)",
    when=versions(
        before(REFORM, old_scale),
        since(REFORM, new_scale, keep_old_if=preparation_begun_before),
    ),
)

# --- 三（令和7年10月16日から）　日本語能力 ------------------------------

ABILITY: Final = (
    LANDING_CRITERIA.at(f"{ROW}/3", read=REFORM),
    BUSINESS_MANAGER_REFORM.at("", read=REFORM, confidence="secondary"),
)
applicant_speaks = requirement(
    "landing_criteria.business_manager.applicant_speaks_japanese",
    cite=ABILITY,
    ja="申請人の日本語能力（B2相当：N2以上、BJT400点以上、日本の大学・高専・専門学校の卒業、日本の義務教育と高校の修了、中長期在留20年以上のどれか）",
    en="The applicant's Japanese (B2: JLPT N2 or above, BJT 400, graduated from a university, college of "
    "technology or vocational school in Japan, compulsory education and high school in Japan, or twenty years "
    "as a mid- to long-term resident)",
    when=any_of(
        business.shows_japanese_b2,
        schooling.graduate_in_japan,
        schooling.vocational_graduate,
        activity.schooled_in_japan,
        residence.continuous_years >= 20,
    ),
    evidence=languages.CERTIFICATE,
)
staff_speaks = requirement(
    "landing_criteria.business_manager.staff_speaks_japanese",
    cite=ABILITY,
    ja="ほかの常勤の役員又は職員の日本語能力（B2相当。日本に居住する者。在留資格は問わない）",
    en="The Japanese of another full-time officer or member of staff (B2; living in Japan, of whatever status)",
    when=business.staff_japanese_b2,
    evidence=business.staff_japanese_b2.evidence,
)
new_japanese = any_of(applicant_speaks, staff_speaks)
japanese = requirement(
    "landing_criteria.business_manager.japanese",
    cite=ABILITY,
    ja="三　経営を行う者又は常勤で従事する者のうちの一人が、高度に自立して日本語を使える水準（B2相当）以上で、日本に居住すること",
    en="(iii) One of those who operate it or work in it full-time has Japanese at the level of an independent "
    "user (B2) or above and lives in Japan",
    when=versions(
        before(REFORM, constant("not_applicable")),
        since(REFORM, new_japanese, keep_old_if=preparation_begun_before),
    ),
)

# --- 三（令和7年10月15日まで）前段、四　経験又は学位 ------------------------------

manages_only = business.role.equals("manages")
three_years_or_study = requirement(
    "landing_criteria.business_manager.three_years_or_study",
    cite=LANDING_CRITERIA.at(f"{ROW}/3", read=FIRST_READ, until=REFORM),
    ja="管理に従事する場合：経営又は管理の3年以上の経験（大学院で経営・管理の科目を専攻した期間を含む）",
    en="To work in managing it: three years or more of operating or managing a business (graduate study of "
    "management included)",
    when=only_if(
        manages_only,
        any_of(
            career.management_years_shown >= 3,
            business.management_years_with_study >= 3,
        ),
    ),
    evidence=business.CAREER,
)
degree = requirement(
    "landing_criteria.business_manager.degree",
    cite=LANDING_CRITERIA.at(f"{ROW}/4/イ", read=REFORM),
    ja="イ　経営管理の分野、又は事業の業務に必要な分野の、博士・修士の学位又は専門職学位（外国の相当する学位を含む）",
    en="(a) A doctorate, master's or professional degree (in Japan or abroad) in management or in a field that "
    "the business needs",
    when=any_of(
        education.management_degree,
        all_of(
            any_of(education.doctorate, education.master_or_professional_degree),
            business.degree_in_field,
        ),
    ),
    evidence=schooling.DIPLOMA,
)
three_years = requirement(
    "landing_criteria.business_manager.three_years",
    cite=LANDING_CRITERIA.at(f"{ROW}/4/ロ", read=REFORM),
    ja="ロ　経営又は管理の3年以上の経験（特定活動で起業の準備をした期間を含む）",
    en="(b) Three years or more of operating or managing a business (time in Designated Activities for "
    "preparing a start-up included)",
    when=any_of(
        career.management_years_shown >= 3,
        business.management_years_with_preparation >= 3,
    ),
    evidence=business.CAREER,
)
new_career = any_of(degree, three_years)
qualified = requirement(
    "landing_criteria.business_manager.degree_or_experience",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/3", read=FIRST_READ, until=REFORM),
        LANDING_CRITERIA.at(f"{ROW}/4", read=REFORM),
    ),
    ja="四　学位又は3年以上の経験（令和7年10月15日までは、管理に従事する者の3年以上の経験）",
    en="(iv) A degree or three years of experience (until 15 October 2025: three years of experience, of "
    "managers only)",
    when=versions(
        before(REFORM, three_years_or_study),
        since(REFORM, new_career, keep_old_if=preparation_begun_before),
    ),
)

# --- 三（令和7年10月15日まで）後段、五　報酬 ------------------------------

pay = requirement(
    "landing_criteria.business_manager.pay_equal_to_japanese",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/3", read=FIRST_READ, until=REFORM),
        LANDING_CRITERIA.at(f"{ROW}/5", read=REFORM),
    ),
    ja="五　管理に従事する場合：日本人が従事する場合に受ける報酬と同等額以上の報酬（令和7年10月15日までは三号）",
    en="(v) To work in managing it: pay of at least what a Japanese person would receive (item (iii) until 15 "
    "October 2025)",
    when=only_if(
        manages_only,
        decide(
            stated=activity.pay >= activity.comparable_pay,
            otherwise=activity.pay_at_least_as_japanese,
        ),
    ),
    evidence=activity.PAY_EVIDENCE,
)

# --- 附則2条・3条（令和7年） ------------------------------

on_an_old_certificate = requirement(
    "landing_criteria.business_manager.on_an_old_certificate",
    cite=LANDING_CRITERIA.at(f"{SUPPLEMENTARY}/3", read=REFORM),
    ja="施行日前に申請した認定証明書による上陸：施行日（交付が後なら交付の日）から起算して3月を経過する日までは改正前の基準",
    en="Landing on a certificate applied for before the reform: the old row for three months counted from 16 "
    "October 2025, or from a later issue, that day included",
    when=business.lands_on_old_certificate,
    evidence=business.lands_on_old_certificate.evidence,
)
at_landing = requirement(
    "landing_criteria.business_manager.at_landing",
    cite=(
        LANDING_CRITERIA.at(ROW, read=FIRST_READ, until=REFORM),
        LANDING_CRITERIA.at(ROW, read=REFORM),
        LANDING_CRITERIA.at(f"{SUPPLEMENTARY}/2", read=REFORM),
        LANDING_CRITERIA.at(f"{SUPPLEMENTARY}/3", read=REFORM),
    ),
    ja="上陸の申請の時の「経営・管理」の基準（申請の日の基準。改正前の認定証明書による上陸の経過措置を含む）",
    en="The row Business Manager at an application for landing (the row of that day, with the transition for "
    "certificates of before the reform)",
    when=versions(
        before(REFORM, all_of(office, old_scale, three_years_or_study, pay)),
        since(
            REFORM,
            all_of(office, new_scale, new_japanese, new_career, pay),
            keep_old_if=on_an_old_certificate,
        ),
    ),
)

STATUS: Final = StatusRules(
    status=STATUS_ID,
    activity=activity_of_the_table,
    criteria=(office, scale, japanese, qualified, pay),
    when_granted=(plan_assessed,),
    at_extension={rule.id: at_extension(rule) for rule in (scale, japanese, qualified)},
)

RULES: Final = (
    activity_of_the_table,
    operates_or_manages,
    not_reserved,
    in_substance,
    jointly,
    investment,
    office,
    premises_before_the_start,
    scale,
    two_staff,
    capital,
    comparable_scale,
    staff,
    business_property,
    japanese,
    applicant_speaks,
    staff_speaks,
    qualified,
    three_years_or_study,
    degree,
    three_years,
    pay,
    at_landing,
    on_an_old_certificate,
    *STATUS.at_extension.values(),
)
COVERS: Final = (
    Covered(ACT, f"別表第一の二/{ROW}", (activity_of_the_table.id,), RENAMED),
    Covered(JOINT_MANAGEMENT_GUIDELINE, "", (jointly.id,)),
    Covered(
        LANDING_CRITERIA,
        f"{ROW}/柱書",
        (office.id, scale.id, japanese.id, qualified.id, pay.id),
        RENAMED,
    ),
    Covered(LANDING_CRITERIA, f"{ROW}/1", (office.id,), RENAMED),
    Covered(LANDING_CRITERIA, f"{ROW}/1/ただし書", (premises_before_the_start.id,), RENAMED),
    Covered(LANDING_CRITERIA, f"{ROW}/2", (scale.id,), RENAMED),
    Covered(LANDING_CRITERIA, f"{ROW}/2/イ", (two_staff.id,), RENAMED, REFORM),
    Covered(LANDING_CRITERIA, f"{ROW}/2/ロ", (capital.id,), RENAMED, REFORM),
    Covered(LANDING_CRITERIA, f"{ROW}/2/ハ", (comparable_scale.id,), RENAMED, REFORM),
    Covered(LANDING_CRITERIA, f"{ROW}/3", (three_years_or_study.id, pay.id), RENAMED, REFORM),
    Covered(LANDING_CRITERIA, f"{ROW}/2/イ", (staff.id,), REFORM),
    Covered(LANDING_CRITERIA, f"{ROW}/2/ロ", (business_property.id,), REFORM),
    Covered(LANDING_CRITERIA, f"{ROW}/3", (japanese.id,), REFORM),
    Covered(LANDING_CRITERIA, f"{ROW}/4", (qualified.id,), REFORM),
    Covered(LANDING_CRITERIA, f"{ROW}/4/イ", (degree.id,), REFORM),
    Covered(LANDING_CRITERIA, f"{ROW}/4/ロ", (three_years.id,), REFORM),
    Covered(LANDING_CRITERIA, f"{ROW}/5", (pay.id,), REFORM),
    Covered(LANDING_CRITERIA, f"{SUPPLEMENTARY}/2", (at_landing.id, scale.id), REFORM),
    Covered(LANDING_CRITERIA, f"{SUPPLEMENTARY}/3", (on_an_old_certificate.id,), REFORM),
)
GAPS: Final = (
    Gap(
        OLD_ROWS,
        "text_not_seen",
        Text(
            ja="平成27年3月31日までの「投資・経営」の行の本文（基準は改正後の行と同じに見る）",
            en="The rows of Investor/Business Manager until 31 March 2015 (the criteria are read as those of "
            "the later row)",
        ),
    ),
    Gap(
        TABLE,
        "judgement",
        Text(
            ja="実際に経営・管理をするか、準ずる規模か、学位の分野、報酬の同等性、事業の安定性・継続性は入管が判断する",
            en="Whether one really manages, a comparable scale, the field of a degree, equal pay, and how "
            "steady and lasting the business is, are for the agency to judge",
        ),
    ),
    Gap(
        JOINT,
        "text_not_seen",
        Text(
            ja="共同経営の取扱いの本文（三つの条件を複数の案内で確認。出資額が人数分要るかは未確認）",
            en="The words of the guideline on joint management (its three conditions stand in several reports; "
            "whether capital is asked for each person was not seen)",
        ),
    ),
    Gap(
        BUSINESS_MANAGER_REFORM.at("", read=REFORM, confidence="secondary"),
        "text_not_seen",
        Text(
            ja="日本語能力B2相当のほかの示し方、財産の数え方（個人事業の範囲）",
            en="Other ways to show B2; how property is counted for a sole proprietor",
        ),
    ),
)
