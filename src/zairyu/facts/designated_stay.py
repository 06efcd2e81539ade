"""Stays that a designation names: working holidays, treatment, long holidays, Nikkei, job search, remote work."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import NONE, UNKNOWN, Count, Text, Timeline, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView

PARTNERS: Final = (
    "AUS", "NZL", "CAN", "DEU", "GBR", "IRL", "DNK", "HKG", "NOR", "SVK", "AUT", "ISL", "LTU", "EST", "NLD",
    "KOR", "FRA", "POL", "HUN", "ESP", "CZE", "SWE", "PRT", "ARG", "CHL",
)  # fmt: skip
"""Partners of the working holiday in the copy of the notice that was seen."""
ANOTHER: Final = "another"
SUFFICIENT: Final = Text(ja="預金残高証明書など", en="Bank statements or the like")
INSURANCE: Final = Text(ja="保険証券", en="Insurance policy")


def _partner(view: CaseView) -> Any:
    """The partner country of the one nationality that is one; several are asked."""
    held = view.applicant.nationalities
    found = [code for code in held if code in PARTNERS]
    if len(found) == 1:
        return found[0]
    return ANOTHER if not found and held.complete and held.items else UNKNOWN


def _years_since_degree(view: CaseView) -> Any:
    """Years since the one degree of the case; several are asked about: the ranking is that of one university."""
    history = view.applicant.education
    courses = [course for course in history if course.degree not in (None, "none")]
    if len(courses) != 1 or not history.complete:
        return UNKNOWN
    day = courses[0].completed_on
    return Timeline.steps(NONE, (day, Count(day, "years"))) if isinstance(day, date) else UNKNOWN


def _planned_days(view: CaseView) -> Any:
    proposed = view.case.proposed
    days = None if proposed is None else proposed.planned_days
    return UNKNOWN if days is None else days


# --- 5, 5-2: working holiday -----------------------------------------------------------------------------

partner = choice(
    "designated_stay.working_holiday_partner",
    values=(*PARTNERS, ANOTHER),
    ja="ワーキング・ホリデーの相手国・地域（国籍による）",
    en="Partner country or region of the working holiday (by nationality)",
    question=Text(
        ja="どの国・地域の旅券でワーキング・ホリデーをしますか。",
        en="With the passport of which country or region is the working holiday to be?",
    ),
    evidence=Text(ja="旅券", en="Passport"),
    derive=_partner,
)
taiwan_resident = flag(
    "designated_stay.resident_of_taiwan",
    ja="台湾の居住者であること",
    en="Is a resident of Taiwan",
    question=Text(ja="台湾に住んでいますか。", en="Are you a resident of Taiwan?"),
    evidence=Text(ja="旅券", en="Passport"),
)
under_arrangement = flag(
    "designated_stay.under_working_holiday_arrangement",
    ja="その国・地域との口上書・協定・覚書などの条件（年齢、家族を伴わないことなど）に当たること",
    en="Comes under the note verbale, agreement or memorandum with that country or region (its ages, no family, and "
    "other conditions)",
    question=Text(
        ja="ワーキング・ホリデーの取決めの条件（年齢など）を満たしますか。条件は在外公館で確かめられます。",
        en="Do you meet the conditions of the working holiday arrangement (age and others)? The Japanese mission abroad "
        "has them.",
    ),
    evidence=Text(ja="ワーキング・ホリデー査証", en="Working holiday visa"),
)
holiday_in_the_main = judgement(
    "designated_stay.holiday_in_the_main",
    ja="主に休暇を過ごし、必要な範囲で旅費を補うために働くと認められること",
    en="Found to be a holiday in the main, with work only as far as needed to supplement travel funds",
    question=Text(
        ja="主に休暇を過ごすための滞在と認められましたか。",
        en="Was the stay found to be a holiday in the main?",
    ),
)

# --- 25, 26: treatment ------------------------------------------------------------------------------------

in_hospital = flag(
    "designated_stay.treated_in_hospital",
    ja="病気・けが（出産を含む）のため日本の病院・診療所に入院して治療を受け、その前後も引き続き治療を受けること",
    en="Is admitted to a hospital or clinic in Japan for an illness, injury or childbirth, and treated for it before and "
    "after",
    question=Text(
        ja="日本の病院や診療所に入院して治療を受けますか（出産を含みます）。答えたくなければ空けておけます。",
        en="Will you be treated in hospital in Japan (childbirth too)? You may leave this out.",
    ),
    sensitive=True,
    evidence=Text(ja="病院の受入れ証明書", en="Certificate of the receiving hospital"),
)
planned_days = number(
    "designated_stay.planned_days",
    unit="days",
    ja="滞在予定の日数（到着日を含む）",
    en="Days of stay planned (day of arrival included)",
    question=Text(
        ja="到着日を含めて何日滞在する予定ですか。",
        en="How many days do you plan to stay, the day of arrival included?",
    ),
    derive=_planned_days,
)
considerable_time = judgement(
    "designated_stay.considerable_time",
    ja="相当期間の滞在と認められること",
    en="The stay is found to be of considerable length",
    question=Text(
        ja="相当期間の滞在と認められましたか。",
        en="Was the stay found to be of considerable length?",
    ),
)
pays_all_costs = flag(
    "designated_stay.pays_all_costs",
    ja="治療・滞在の費用の全部を支払えること（前払金、保険、支援者などによる）",
    en="All costs of treatment and stay can be paid (prepayment, insurance, a sponsor)",
    question=Text(
        ja="治療と滞在の費用の全部を支払えますか（前払金、保険、支援者など）。",
        en="Can all costs of treatment and stay be paid (prepayment, insurance, a sponsor)?",
    ),
    evidence=SUFFICIENT,
)
takes_care_of_patient = flag(
    "designated_stay.takes_daily_care_of_patient",
    ja="医療滞在（25号）の人の日常の世話をし、報酬を受けないこと（親族に限らない）",
    en="Takes daily care of a patient under number 25, without pay (need not be a relative)",
    question=Text(
        ja="医療滞在の人の日常の世話をしますか（報酬は受けず、親族でなくても構いません）。",
        en="Do you take daily care of somebody who stays for medical treatment (without pay; you need not be a "
        "relative)?",
    ),
)

# --- 40, 41: long holidays ---------------------------------------------------------------------------------

national_of_long_stay_list = flag(
    "designated_stay.national_of_ninth_table",
    ja="告示の別表第九の国・地域（査証免除の対象など）の国籍者等であること",
    en="Is a national of a country or region of the notice's ninth appended table (visa exemption)",
    question=Text(
        ja="国籍の国・地域は、告示の別表第九にありますか（査証免除の対象など。在外公館で確かめられます）。",
        en="Is your country or region in the notice's ninth appended table (visa exemption; a Japanese mission "
        "can tell)?",
    ),
    evidence=Text(ja="旅券", en="Passport"),
)
long_holiday = flag(
    "designated_stay.long_sightseeing_or_recreation",
    ja="日本で観光・保養などの活動をすること（報酬を受けない）",
    en="Sightseeing, recreation or the like in Japan (no paid work)",
    question=Text(
        ja="観光や保養などのための滞在ですか（報酬を受ける活動はしません）。",
        en="Is the stay for sightseeing, recreation or the like (no paid work)?",
    ),
)
deposits = number(
    "designated_stay.deposits_with_spouse",
    unit="yen",
    ja="申請の時の、本人と配偶者の預貯金の合計（円換算）",
    en="Deposits of the applicant and the spouse together at the time of the application, in yen",
    question=Text(
        ja="あなたと配偶者の預貯金は、合わせていくらですか（円に直した額）。",
        en="How much do you and your spouse have in deposits together, in yen?",
    ),
    evidence=SUFFICIENT,
)
spouse_under_40 = flag(
    "designated_stay.spouse_holds_or_seeks_40",
    ja="配偶者も（41号ではなく）40号で在留し、又は在留しようとすること",
    en="The spouse holds or seeks number 40 too (not 41)",
    question=Text(
        ja="配偶者も、同行者（41号）ではなく40号で滞在しますか。",
        en="Does your spouse, too, hold or seek number 40 (not 41)?",
    ),
)
insured = flag(
    "designated_stay.insured_for_the_stay",
    ja="滞在中の死亡・けが・病気に備える保険に入っていること",
    en="Is insured for death, injury and illness during the stay",
    question=Text(
        ja="滞在中の死亡・けが・病気に備える保険に入っていますか。",
        en="Are you insured for death, injury and illness during the stay?",
    ),
    evidence=INSURANCE,
)

# --- 43: fourth-generation Nikkei ----------------------------------------------------------------------------

fourth_generation = flag(
    "designated_stay.fourth_generation_nikkei",
    ja="日系四世であること",
    en="Is a fourth-generation descendant of Japanese",
    question=Text(ja="日系四世ですか。", en="Are you a fourth-generation descendant of Japanese?"),
    evidence=Text(ja="戸籍謄本、出生証明書", en="Family registers, birth certificates"),
)
learns_culture = flag(
    "designated_stay.learns_japanese_culture",
    ja="日本語を含む日本の文化・日本での一般的な生活様式を理解するための活動をすること（必要な範囲で働くことを含む）",
    en="Activity to understand Japanese culture, the language included, and ways of life (with work as needed)",
    question=Text(
        ja="日本の文化や生活様式を理解するための活動をしますか。",
        en="Is the stay to understand Japanese culture and ways of life?",
    ),
)
basic_japanese = flag(
    "designated_stay.basic_japanese",
    ja="基本的な日本語を理解すること（日本語能力試験N5程度）",
    en="Understands basic Japanese (about JLPT N5)",
    question=Text(
        ja="基本的な日本語（日本語能力試験N5程度）がわかりますか。",
        en="Do you understand basic Japanese (about JLPT N5)?",
    ),
    evidence=Text(ja="日本語試験の合格証明書", en="Certificate of a Japanese test"),
)
supporter = flag(
    "designated_stay.has_nikkei_supporter",
    ja="受入れサポーターがいること",
    en="Has a supporter who receives the fourth-generation Nikkei",
    question=Text(ja="受入れサポーターはいますか。", en="Is there a supporter who receives you?"),
)
means_and_return = flag(
    "designated_stay.means_and_return",
    ja="生計を維持できる見込みがあり、帰りの切符又はその費用を持つこと",
    en="Can be expected to live on own means, and has a return ticket or the money for it",
    question=Text(
        ja="生活していける見込みと、帰りの切符（又はその費用）がありますか。",
        en="Can you live on your own means, and do you have a return ticket or the money for it?",
    ),
)
health_insured = flag(
    "designated_stay.healthy_and_insured",
    ja="健康で、保険に入っていること",
    en="Is in good health and insured",
    question=Text(
        ja="健康で、保険に入っていますか。答えたくなければ空けておけます。",
        en="Are you in good health and insured? You may leave this out.",
    ),
    sensitive=True,
)
comes_without_family = flag(
    "designated_stay.comes_without_family",
    ja="家族を伴わないこと",
    en="Comes without family",
    question=Text(ja="家族を伴わずに滞在しますか。", en="Do you come without family?"),
)

# --- 44, 51: preparing a business, looking for work ------------------------------------------------------------

startup_plan_confirmed = flag(
    "designated_stay.startup_plan_confirmed",
    ja="経済産業大臣の認定を受けた管理支援計画により、起業の準備の計画について確認を受けていること",
    en="The plan of preparing the start-up is confirmed under a support plan certified by the Minister of Economy, Trade "
    "and Industry",
    question=Text(
        ja="起業の準備の計画について、認定を受けた地方公共団体や事業者の確認を受けていますか。",
        en="Is your plan of preparing the start-up confirmed by a local government or private body under a "
        "certified support plan?",
    ),
    evidence=Text(ja="起業準備活動計画確認証明書", en="Certificate confirming the plan"),
)
prepares_or_runs_startup = flag(
    "designated_stay.prepares_or_runs_startup",
    ja="その計画により、起業の準備（付随する活動を含む）をし、又は始めた事業を経営すること",
    en="Prepares the start-up under that plan (with what goes with it), or runs the business once started",
    question=Text(
        ja="その計画により起業の準備をし、又は始めた事業を経営しますか。",
        en="Do you prepare the start-up under that plan, or run the business once started?",
    ),
)
top_university = flag(
    "designated_stay.top_ranked_university",
    ja="三つの世界大学ランキングの二つ以上で上位100校に入る大学を卒業（大学院を修了）し、学位を得たこと",
    en="Holds a degree of a university ranked in the top 100 of two or more of the three world rankings",
    question=Text(
        ja="卒業した大学は、三つの世界大学ランキングのうち二つ以上で100位以内ですか（入管庁が一覧を公表しています）。",
        en="Is the university of your degree among the top 100 of two or more of the three world rankings (the agency "
        "publishes a list)?",
    ),
    evidence=Text(ja="学位証明書", en="Proof of the degree"),
)
years_since_degree = number(
    "designated_stay.years_since_degree",
    unit="completed years",
    ja="その学位を得た日からの年数",
    en="Years since that degree was granted",
    question=Text(ja="その学位を得た日はいつですか。", en="When was that degree granted?"),
    evidence=Text(ja="学位証明書", en="Proof of the degree"),
    derive=_years_since_degree,
)
savings = number(
    "designated_stay.savings",
    unit="yen",
    ja="申請の時に持っている、生計を維持するための預貯金（円換算）",
    en="Savings to live on at the time of the application, in yen",
    question=Text(
        ja="申請の時に、生活のための預貯金はいくらありますか（円に直した額）。",
        en="How much do you have in savings to live on at the time of the application, in yen?",
    ),
    evidence=SUFFICIENT,
)
looks_for_work_or_prepares = flag(
    "designated_stay.looks_for_work_or_prepares_business",
    ja="就職活動又は起業の準備をすること（必要な資金を補うために働くことを含む）",
    en="Looks for work or prepares a business (with work as needed to cover the costs)",
    question=Text(
        ja="就職活動か、起業の準備をしますか。", en="Do you look for work, or prepare a business?"
    ),
)

# --- 53, 54: remote work ----------------------------------------------------------------------------------------

national_of_nomad_list = flag(
    "designated_stay.national_of_fourteenth_table",
    ja="告示の別表第十四の国・地域（査証免除と租税条約の相手）の国籍者等であること",
    en="Is a national of a country or region of the notice's fourteenth appended table (visa exemption and "
    "tax treaty)",
    question=Text(
        ja="国籍の国・地域は、告示の別表第十四にありますか（査証免除と租税条約の相手。入管庁が一覧を公表しています）。",
        en="Is your country or region in the notice's fourteenth appended table (visa exemption and tax "
        "treaty; the agency publishes a list)?",
    ),
    evidence=Text(ja="旅券", en="Passport"),
)
national_of_nomad_family_list = flag(
    "designated_stay.national_of_list_for_54",
    ja="54号の国・地域（査証免除の相手）の国籍者等であること",
    en="Is a national of a country or region listed for number 54 (visa exemption)",
    question=Text(
        ja="国籍の国・地域は、54号の一覧にありますか（査証免除の対象。入管庁が一覧を公表しています）。",
        en="Is your country or region in the list for number 54 (visa exemption; the agency publishes a list)?",
    ),
    evidence=Text(ja="旅券", en="Passport"),
)
income = number(
    "designated_stay.income",
    unit="yen per year",
    ja="申請の時の年収（円換算）",
    en="Income a year at the time of the application, in yen",
    question=Text(
        ja="年収はいくらですか（円に直した額）。", en="What is your income a year, in yen?"
    ),
    evidence=Text(ja="納税証明書、所得証明書、契約書", en="Tax or income certificates, contracts"),
)
treatment_cover = number(
    "designated_stay.treatment_cover",
    unit="yen",
    ja="保険のうち、けが・病気の治療費用の補償額（円換算）",
    en="Cover of the insurance for treatment of injury and illness, in yen",
    question=Text(
        ja="保険の、けが・病気の治療費用の補償額はいくらですか（円に直した額）。",
        en="For how much does the insurance cover treatment of injury and illness, in yen?",
    ),
    evidence=INSURANCE,
)
remote_work = flag(
    "designated_stay.remote_work_for_abroad",
    ja="情報通信技術により、外国の機関のために雇用契約に基づいて働き、又は外国にいる人に役務や品物を有償で提供すること"
    "（日本に入らなければできないものを除く）",
    en="By information technology, works for a foreign body under an employment contract, or serves or sells to persons "
    "abroad (nothing that can only be done by entering Japan)",
    question=Text(
        ja="オンラインで、外国の会社の従業員として働き、又は外国にいる顧客のために仕事をしますか。",
        en="Do you work online, as an employee of a foreign organisation or for customers abroad?",
    ),
    evidence=Text(
        ja="雇用契約書、業務の説明書", en="Contract of employment, description of the work"
    ),
)
six_months_in_any_year = flag(
    "designated_stay.six_months_in_any_year",
    ja="この特定活動での滞在が、どの1年をとっても6か月を超えないこと（今回の予定を含む）",
    en="The stays with this designation, the planned one included, are no longer than six months within any one year",
    question=Text(
        ja="この特定活動での滞在は、今回の予定を含めて、どの1年をとっても6か月以内ですか。",
        en="Are your stays with this designation, the planned one included, within six months in any one year?",
    ),
    evidence=Text(ja="出入国の記録", en="Records of entry and departure"),
)

# --- 3, 4: offices of representation ------------------------------------------------------------------------------

at_taiwan_association = flag(
    "designated_stay.staff_or_household_of_taiwan_association",
    ja="台湾日本関係協会（平成29年6月5日まで亜東関係協会）の日本の事務所の職員、又は同じ世帯の家族であること",
    en="Is on the staff of an office in Japan of the Taiwan-Japan Relations Association (to 5 June 2017 Association of "
    "East Asian Relations), or of the same household",
    question=Text(
        ja="台湾日本関係協会の日本の事務所の職員、又はその世帯の家族ですか。",
        en="Are you on the staff of an office in Japan of the Taiwan-Japan Relations Association, or of the "
        "same household?",
    ),
)
at_palestine_mission = flag(
    "designated_stay.staff_or_household_of_palestine_mission",
    ja="駐日パレスチナ総代表部の職員、又は同じ世帯の家族であること",
    en="Is on the staff of the Permanent General Mission of Palestine in Japan, or of the same household",
    question=Text(
        ja="駐日パレスチナ総代表部の職員、又はその世帯の家族ですか。",
        en="Are you on the staff of the Permanent General Mission of Palestine in Japan, or of the same household?",
    ),
)

FACTS: Final = (
    partner, taiwan_resident, under_arrangement, holiday_in_the_main, in_hospital, planned_days,
    considerable_time, pays_all_costs, takes_care_of_patient, national_of_long_stay_list, long_holiday,
    deposits, spouse_under_40, insured, fourth_generation, learns_culture, basic_japanese, supporter,
    means_and_return, health_insured, comes_without_family, startup_plan_confirmed,
    prepares_or_runs_startup, top_university, years_since_degree, savings, looks_for_work_or_prepares,
    national_of_nomad_list, national_of_nomad_family_list, income, treatment_cover, remote_work,
    six_months_in_any_year, at_taiwan_association, at_palestine_mission,
)  # fmt: skip
