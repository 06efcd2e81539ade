"""The conditions that the transition table names, each once, in Japanese and English.

They are names for what a provision asks, not rules: what decides them is in the law modules.
"""

from __future__ import annotations

from typing import Final

from zairyu.logic import Text
from zairyu.pathways.moves import Condition


def _condition(identifier: str, ja: str, en: str) -> Condition:
    return Condition(identifier, Text(ja=ja, en=en))


# --- permanent residence and HSP(ii) ---
GOOD_CONDUCT: Final = _condition("good_conduct", "素行が善良であること", "Good conduct")
LIVELIHOOD: Final = _condition(
    "independent_livelihood", "独立して生計を営めること", "Able to earn an independent living"
)
JAPAN_INTEREST: Final = _condition(
    "japan_interest", "日本国の利益に合うこと", "In accord with the interests of Japan"
)
STAYED_AS_HSP_I: Final = _condition(
    "has_stayed_in_japan_with_hsp_i",
    "高度専門職1号（イからハまで）で在留したことがあること",
    "Has stayed in Japan as Highly Skilled Professional (i)",
)
HSP_I_YEARS: Final = _condition(
    "hsp_i_activity_three_years_or_one_if_special",
    "高度専門職1号で3年以上（特別高度人材は1年以上、2023年4月21日から）在留し、その活動をしていること",
    "Three years or more as HSP(i), doing its activity (one year for a special highly skilled "
    "professional, from 21 April 2023)",
)
HSP_POINTS: Final = _condition(
    "hsp_points_or_special",
    "ポイントが70点以上であること、又は特別高度人材の基準に合うこと",
    "70 points or more, or the standard for special highly skilled professionals",
)
HSP_PAY: Final = _condition(
    "hsp_pay_floor_b_and_c",
    "（1号ロ・ハの活動）年収が300万円以上であること",
    "Annual pay of 3,000,000 yen or more (activities of (i)(b) and (i)(c))",
)
NOT_INAPPROPRIATE: Final = _condition(
    "not_inappropriate_for_industry_and_life",
    "産業及び国民生活への影響などから相当でないと認められないこと",
    "Not found inappropriate for industry and the life of the nation",
)
HELD_OLD_HSP_DESIGNATION: Final = _condition(
    "held_hsp_designation_on_2015_04_01_and_stayed_since",
    "2015年4月1日に高度人材としての特定活動で在留し、その後も引き続き在留していること",
    "Held the highly skilled designated activity on 1 April 2015 and has stayed since",
)

# --- change ---
UNAVOIDABLE: Final = _condition(
    "unavoidable_special_circumstances",
    "やむを得ない特別の事情に基づく申請であること（大臣が判断する）",
    "Rests on unavoidable special circumstances (the Minister judges)",
)
OTHER_ORGANISATION: Final = _condition(
    "other_designated_organisation_field_or_activity",
    "指定された機関（高度専門職1号・特定技能）、特定産業分野（特定技能）又は活動（特定活動）が変わること",
    "The designated organisation (HSP(i), SSW), field (SSW) or activity (Designated Activities) is "
    "to be another",
)
OTHER_ORGANISATION_TITP_II: Final = _condition(
    "other_designated_organisation_titp_ii",
    "指定された機関が変わること",
    "The designated organisation is to be another",
)
SSW_I_CAP_REACHED: Final = _condition(
    "ssw_i_total_stay_reached_cap",
    "特定技能1号での在留が通算で上限（5年。2025年9月30日からは、相当の理由があれば6年）に達していること",
    "Stay as SSW(i) has reached its total (5 years; from 30 September 2025, 6 years with adequate "
    "reason)",
)
STAYED_AS_TITP_I: Final = _condition(
    "has_stayed_in_japan_with_titp_i",
    "技能実習1号で在留したことがあること",
    "Has stayed in Japan as Technical Intern Training (i)",
)
TITP_PLAN: Final = _condition(
    "accredited_training_plan_of_that_division",
    "その区分の技能実習計画が認定されていること",
    "A training plan of that division is accredited",
)
TITP_TRANSITION: Final = _condition(
    "transitional_titp",
    "2027年4月1日からの経過措置が当てはまること",
    "A transitional rule for plans running or applied for before 1 April 2027 applies",
)
TITP_TO_ESD_PROVISO: Final = _condition(
    "titp_to_esd_proviso",
    "技能実習をした人に育成就労を認める例外が当てはまること（一部しか確認できていない）",
    "An exception for former technical interns applies (seen only in part)",
)
ESD_PLAN: Final = _condition(
    "accredited_esd_plan", "育成就労計画が認定されていること", "An ESD plan is accredited"
)
FOURTH_GENERATION: Final = _condition(
    "fourth_generation_five_years_and_japanese",
    "日系四世としての在留が通算5年で、活動が適切であり、日本語能力試験N2又はBJT400点以上であること",
    "Five years in total as fourth-generation Nikkei with the activity done properly, and JLPT N2 or "
    "BJT 400",
)
PUBLIC_DUTIES: Final = _condition(
    "public_duties", "公的義務を履行していること", "Public duties performed"
)
JAPANESE_SCHOOLING: Final = _condition(
    "japanese_schooling_and_job_offer",
    "日本の学校を卒業し（又は卒業見込みで）、18歳になる前に入国し、就職先が決まっていること",
    "Finished Japanese schools (or about to), entered before the age of 18, and has a job offer",
)
COMPULSORY_EDUCATION: Final = _condition(
    "compulsory_education_in_japan",
    "日本で義務教育を修了していること",
    "Finished compulsory education in Japan",
)
DESIGNATION_TOTAL: Final = _condition(
    "designation_total_time_limit",
    "その告示番号の通算の上限（40・42は1年、43は5年、44は2024年末まで1年・2025年から2年、51は2年）を超えないこと",
    "Within the total for that number of the notice (40 and 42: one year; 43: five; 44: one year to "
    "the end of 2024, two from 2025; 51: two)",
)

TIED_PERSON: Final = _condition(
    "person_tied_to_holds_that_number_or_status",
    "その号が名指しする人（配偶者・親・患者など）が、その号又は在留資格で在留していること（EPAは資格を取った後の特定活動）",
    "The spouse, parent, patient or other person whom the number names holds that number or status (for EPA: "
    "the designation once qualified)",
)
EMPLOYER_OF_SERVANT: Final = _condition(
    "employer_named_by_that_number",
    "その号が名指しする在留資格などを持つ人に、個人的に雇われていること",
    "Personally employed by somebody who holds what the number names",
)
FIVE_YEARS_AFTER_SCHOOL: Final = _condition(
    "five_years_of_work_after_japanese_high_school",
    "日本の高校を卒業した後の就職のための特定活動で5年在留したこと",
    "Five years with the designation for work after a Japanese high school",
)
# --- landing, re-entry ---
COE: Final = _condition(
    "certificate_of_eligibility",
    "在留資格認定証明書があること",
    "Has a certificate of eligibility",
)
NO_COE: Final = _condition(
    "no_certificate_for_this_status",
    "在留資格認定証明書の対象ではないこと",
    "No certificate of eligibility exists for this status",
)
LISTED_ACTIVITY: Final = _condition(
    "activity_listed_in_notice",
    "告示で定められた活動であること",
    "The activity is listed in the notice",
)
LTR_NOTICE: Final = _condition(
    "falls_under_long_term_resident_notice",
    "定住者告示に当てはまること",
    "Falls under the Long-Term Resident Notice",
)
SPECIAL_LANDING: Final = _condition(
    "special_landing_permission_art_12",
    "法務大臣の上陸特別許可があること",
    "The Minister gives special permission to land",
)
SAME_STATUS_AS_HELD: Final = _condition(
    "same_status_as_held",
    "出国前に持っていた在留資格であること",
    "The status held before leaving",
)
WAS_SPR: Final = _condition(
    "was_special_permanent_resident",
    "特別永住者として出国したこと",
    "Left as Special Permanent Resident",
)
REENTRY_OR_DEEMED: Final = _condition(
    "reentry_permission_or_deemed",
    "再入国許可を受けているか、みなし再入国許可（短期滞在・3月以下の在留期間などを除く）の対象であること",
    "Re-entry permit, or special re-entry permission (not for Temporary Visitor, periods of 3 months or "
    "less and some others)",
)
REENTRY_NO_DEEMED: Final = _condition(
    "reentry_permission_only",
    "再入国許可を受けていること（みなし再入国許可は使えない）",
    "Re-entry permit before leaving (special re-entry permission does not apply)",
)

# --- acquisition ---
WITHIN_30_DAYS: Final = _condition(
    "application_within_30_days",
    "その事由が生じた日から30日以内に申請すること",
    "Application within 30 days of the event",
)
WITHIN_REFUGE_PERIOD: Final = _condition(
    "application_within_landing_period",
    "一時庇護の上陸期間内に申請すること",
    "Application within the period of the landing permission",
)
PAST_HSP_I: Final = _condition(
    "past_hsp_i_stay_and_hsp_ii_standard",
    "以前に高度専門職1号で在留し、2号の基準に合うこと",
    "A past stay as HSP(i), and the standard for HSP(ii)",
)

# --- special permanent residents ---
TREATY_DESCENDANT_WITHOUT_LANDING: Final = _condition(
    "treaty_descendant_born_and_staying_in_japan",
    "平和条約国籍離脱者の子孫で、出生などにより上陸手続なしに在留することになったこと",
    "Descendant of a person who lost Japanese nationality under the peace treaty, staying in Japan "
    "by birth or the like",
)
WITHIN_60_DAYS_MUNICIPALITY: Final = _condition(
    "application_within_60_days_at_municipality",
    "60日以内に市区町村で申請すること（末日が閉庁日のときは、その翌開庁日まで）",
    "Application at the municipality within 60 days (or the next day on which it is open)",
)
TREATY_PERSON: Final = _condition(
    "treaty_nationality_loser_or_descendant_born_and_continuously_in_japan",
    "平和条約国籍離脱者又はその子孫で、日本で生まれるなどして引き続き在留していること",
    "Lost Japanese nationality under the peace treaty, or a descendant, born and continuously in "
    "Japan",
)
TREATY_PERSON_TABLE_2: Final = _condition(
    "treaty_nationality_loser_or_descendant_and_status_in_table_2_except_pr",
    "平和条約国籍離脱者又はその子孫で、別表第二の在留資格（永住者を除く）を持つこと",
    "Lost Japanese nationality under the peace treaty, or a descendant, and holds a status of "
    "Appended Table II other than Permanent Resident",
)

# --- protection, special permission ---
PROTECTED: Final = _condition(
    "recognised_refugee_or_complementary_protection",
    "難民又は補完的保護対象者の認定を受けていること",
    "Recognised as a refugee or for complementary protection",
)
REFUGEE: Final = _condition(
    "recognised_refugee", "難民の認定を受けていること", "Recognised as a refugee"
)
NOT_BY_SPECIAL_PERMISSION: Final = _condition(
    "status_not_from_special_permission_after_recognition",
    "今の在留資格が、認定後の退去強制手続での在留特別許可によるものでないこと",
    "The status does not come from special permission in a deportation procedure after recognition",
)
NO_LISTED_GROUND: Final = _condition(
    "no_listed_deportation_ground_or_crime",
    "定められた退去強制事由や犯罪に当たらないこと",
    "None of the listed deportation grounds or crimes",
)
SIX_MONTHS_OR_UNAVOIDABLE: Final = _condition(
    "applied_within_six_months_or_unavoidable",
    "上陸などから6月以内に申請したこと（やむを得ない事情があるときを除く）",
    "Applied within six months of landing, or had unavoidable reasons",
)
CAME_DIRECTLY: Final = _condition(
    "came_directly",
    "迫害のおそれのある領域から直接来たこと",
    "Came directly from the territory where persecution was feared",
)
PROVISIONAL_CIRCUMSTANCES: Final = _condition(
    "former_japanese_trafficking_victim_or_other_circumstances",
    "元日本人、人身取引の被害者、その他在留を認めるべき事情があること（重い犯罪歴などがあれば制限される）",
    "Former Japanese, victim of trafficking, or other circumstances that the Minister recognises "
    "(limited after grave crimes)",
)
SPECIAL_PERMISSION_GROUNDS: Final = _condition(
    "special_permission_grounds",
    "永住許可を受けている、元日本人である、人身取引の被害者である、認定を受けている（2024年6月10日から）、"
    "その他在留を認めるべき事情があること",
    "Holds permanent residence, former Japanese, victim of trafficking, recognised (from 10 June "
    "2024), or other circumstances",
)
INHUMANE_TO_REFUSE: Final = _condition(
    "if_grave_crime_refusal_would_be_inhumane",
    "1年を超える拘禁刑などに当たるときは、許可しないことが人道上の配慮に欠ける特別の事情があること（2024年6月10日から）",
    "After imprisonment of more than one year or listed grounds: refusal would lack humanity (from "
    "10 June 2024)",
)
PR_REVOCATION_GROUND: Final = _condition(
    "ground_of_new_pr_revocation_items",
    "永住者の新しい取消事由（義務の不履行、故意の公租公課の不払、定められた犯罪）があること",
    "A new revocation ground for permanent residents (duties, deliberate non-payment of public dues, "
    "listed crimes)",
)
STAY_NOT_INAPPROPRIATE: Final = _condition(
    "stay_not_inappropriate",
    "引き続き在留することが適当でないと認められないこと",
    "Going on residing is not found inappropriate",
)
