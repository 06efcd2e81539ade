"""The values of choices in words: Japanese for each, English where the value's own words would not do.

A test keeps it complete: whoever declares a choice names its values here, unless they are statuses.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

__all__ = ["ENGLISH", "JAPANESE", "PARAMETERS"]

JAPANESE: Final = MappingProxyType({
    # languages, organisation, work
    "a1": "A1", "a2": "A2", "b1": "B1", "b2": "B2", "c1": "C1", "c2": "C2",
    "director": "取締役", "representative": "代表者", "operates": "経営", "manages": "管理",
    "a": "イ", "b": "ロ", "c": "ハ", "other": "その他", "another": "ほかのもの", "similar": "これらに類するもの",
    "natural_sciences": "自然科学の分野", "humanities": "人文科学の分野", "international_services": "国際業務",
    "another_status": "別の在留資格の活動", "translation_or_interpretation": "翻訳・通訳",
    "language_instruction": "語学の指導", "public_relations_or_advertising": "広報・宣伝",
    "overseas_transactions": "海外取引業務", "fashion_or_interior_design": "服飾・室内装飾のデザイン",
    "product_development": "商品開発", "arbitration": "国際仲裁", "mediation": "国際調停",
    "enough": "十分な関連", "considerable": "相当程度", "category_1": "カテゴリー1", "category_2": "カテゴリー2",
    "category_3": "カテゴリー3", "category_4": "カテゴリー4",
    # skilled labor, entertainer
    "cooking_or_food": "調理・食品の製造", "foreign_building": "外国様式の建築・土木", "foreign_products": "外国製品の製造・修理",
    "gems_metals_fur": "宝石・貴金属・毛皮の加工", "animal_training": "動物の調教", "drilling_or_seabed_survey": "掘削・海底の調査",
    "aircraft_pilot": "航空機の操縦", "sports_instruction": "スポーツの指導", "wine": "ぶどう酒の鑑定など",
    "stage": "演劇等の興行", "other_show": "その他の興行", "other_entertainment": "興行以外の芸能活動",
    "advertising": "商品・事業の宣伝", "broadcast_or_film": "放送番組・映画の製作", "commercial_photography": "商業用写真の撮影",
    "recording": "録音・録画", "item_1": "1号の営業", "item_2": "2号の営業", "item_3": "3号の営業",
    "another_item": "ほかの号の営業",
    # schools
    "university": "大学", "college_of_technology": "高等専門学校", "vocational_specialised_course": "専修学校の専門課程",
    "vocational_postgraduate_course": "専修学校の専攻科", "university_preparation": "準備教育機関",
    "japanese_language_school": "日本語教育機関", "high_school": "高等学校", "high_school_part_time": "高等学校の定時制",
    "special_needs_upper_secondary": "特別支援学校の高等部", "junior_high_school": "中学校",
    "special_needs_lower_secondary": "特別支援学校の中学部", "elementary_school": "小学校",
    "special_needs_elementary": "特別支援学校の小学部", "vocational_other_course": "専修学校の高等課程・一般課程",
    "miscellaneous_school": "各種学校", "comparable_school": "設備・編制が各種学校に準ずる機関", "day": "昼間",
    "evening_only": "夜間のみ", "correspondence": "通信", "listed": "告示の機関",
    "certified_study_abroad_course": "認定機関の留学の課程", "certified_other_course": "認定機関のほかの課程",
    "neither": "どちらでもない",
    # training
    "japanese_public_body": "国・地方公共団体・独立行政法人", "jnto": "国際観光振興機構", "jica": "国際協力機構",
    "jogmec_centre": "エネルギー・金属鉱物資源機構の施設", "international_organisation": "国際機関",
    "publicly_funded_project": "公的な資金による事業", "foreign_public_official": "外国の公務員",
    "foreign_government_nominee": "外国の政府の推薦を受けた人", "up_to_two_thirds": "3分の2以下",
    "up_to_three_quarters": "4分の3以下", "up_to_four_fifths": "5分の4以下", "i_a": "1号イ", "i_b": "1号ロ",
    "ii_a": "2号イ", "ii_b": "2号ロ", "iii_a": "3号イ", "iii_b": "3号ロ", "basic_grade": "基礎級",
    "grade_3_practical": "3級の実技", "grade_3": "3級", "grade_2": "2級", "i": "1号", "ii": "2号", "iii": "3号",
    # fields
    "building_cleaning": "ビルクリーニング", "building_cleaning_management": "ビルクリーニング", "linen_supply": "リネンサプライ",
    "industrial_product_manufacturing": "工業製品製造業", "industrial_products": "工業製品製造業", "construction": "建設",
    "shipbuilding_and_ship_machinery": "造船・舶用工業", "shipbuilding": "造船・舶用工業", "automobile_repair": "自動車整備",
    "aviation": "航空", "accommodation": "宿泊", "automobile_transportation": "自動車運送業", "railway": "鉄道",
    "logistics_warehouse": "物流倉庫", "agriculture": "農業", "fishery": "漁業",
    "food_and_beverage_manufacturing": "飲食料品製造業", "food_and_beverages": "飲食料品製造業", "food_service": "外食業",
    "forestry": "林業", "wood_industry": "木材産業", "resource_circulation": "資源循環",
    "machine_parts_and_tooling": "素形材産業", "industrial_machinery": "産業機械製造業",
    "electric_electronics_information": "電気・電子情報関連産業",
    "machine_parts_machinery_electronics": "素形材・産業機械・電気電子情報関連製造業", "proficient": "熟練",
    "truck": "トラック", "bus": "バス", "taxi": "タクシー",
    # cultural activities, visits
    "academic_or_artistic": "学術・芸術上の活動", "research_in_japanese_culture": "日本の文化・技芸の専門的な研究",
    "learning_japanese_culture_from_an_expert": "専門家の指導を受けて日本の文化・技芸を修得", "sightseeing": "観光",
    "recreation": "保養", "sports": "スポーツ", "relatives": "親族の訪問", "inspection": "見学",
    "lecture_or_meeting": "講習・会合への参加", "business_contact": "業務連絡",
    # table 1-1, professions
    "mission_or_consulate": "外交使節団・領事機関の構成員", "same_privileges": "同様の特権・免除を受ける者", "government": "外国政府",
    "equal_to_university": "大学に準ずる機関", "compulsory_education_school": "小学校・中学校など",
    "secondary_education_school": "高等学校など", "special_needs_school": "特別支援学校", "vocational_school": "専修学校",
    "equal_to_miscellaneous_school": "各種学校に準ずる教育機関", "research": "研究", "guidance_of_research": "研究の指導",
    "education": "教育", "music": "音楽", "fine_arts": "美術", "literature": "文学", "attorney": "弁護士",
    "judicial_scrivener": "司法書士", "land_and_house_investigator": "土地家屋調査士",
    "registered_foreign_lawyer": "外国法事務弁護士", "certified_public_accountant": "公認会計士",
    "foreign_certified_public_accountant": "外国公認会計士", "tax_accountant": "税理士",
    "labour_and_social_security_attorney": "社会保険労務士", "patent_attorney": "弁理士", "maritime_procedure_agent": "海事代理士",
    "administrative_scrivener": "行政書士", "doctor": "医師", "dentist": "歯科医師", "public_health_nurse": "保健師",
    "midwife": "助産師", "nurse": "看護師", "assistant_nurse": "准看護師", "pharmacist": "薬剤師", "dental_hygienist": "歯科衛生士",
    "radiological_technologist": "診療放射線技師", "physical_therapist": "理学療法士", "occupational_therapist": "作業療法士",
    "orthoptist": "視能訓練士", "clinical_engineer": "臨床工学技士", "prosthetist_orthotist": "義肢装具士",
    "national_or_local_government": "国・地方公共団体の機関", "established_by_law": "法律により直接に設立された法人など",
    "approved_under_special_law": "特別の法律による認可法人", "independent_administrative_agency": "独立行政法人",
    "notified_publicly_funded": "告示で定める公的な資金による法人", "training_school": "養成施設（40条2項1号から3号）",
    "training_school_of_the_former_act": "改正前の39条1号から3号", "practical_experience": "実務経験（40条2項5号）",
    "regulations_21_3": "施行規則21条3号",
    # permissions, protection, family
    "same": "同じ地方公共団体等", "another_with_consent": "同意のある別の地方公共団体等",
    "another_without_consent": "同意のない別の地方公共団体等", "other_employer": "ほかの雇い主",
    "comprehensive": "包括", "individual": "個別", "refugee": "難民", "complementary_protection": "補完的保護対象者",
    "third_country_resettled": "第三国定住難民", "marriage": "婚姻", "same_sex_marriage_abroad": "外国で成立した同性婚",
    "same_sex_partnership": "同性のパートナー", "de_facto_marriage": "事実婚", "engagement": "婚約", "spouse": "配偶者",
    "child": "子", "parent": "親", "special_adoptee": "特別養子", "born_as_child_of_japanese": "日本人の子として出生した者の配偶者の地位",
    "japanese_national": "日本人", "spouse_of_resident": "定住者などの配偶者", "ro": "ロ", "ha": "ハ",
    "spouse_of_returnee": "帰国者の配偶者", "minor_child_of_returnee": "帰国者の未成年の子",
    "disabled_child_of_returnee": "帰国者の障害のある子", "carer_child_of_returnee": "帰国者を扶養する子",
    "spouse_of_carer": "扶養する子の配偶者", "divorce": "離婚", "death": "死亡", "graduated": "卒業",
    "graduated_after_transfer": "編入して卒業", "lost_by_treaty": "平和条約により国籍を離脱した者", "descendant": "その子孫",
    # nationality
    "one": "一つ", "several": "二つ以上", "stateless": "無国籍", "undetermined": "わからない",
    "known_with_nationality": "父母がわかり国籍を持つ", "both_unknown": "父母がともに知れない", "both_stateless": "父母がともに無国籍",
    "father": "父", "mother": "母", "former_husband": "前の夫",
    # departure order
    "appeared_before_investigation": "違反調査の前に自ら出頭", "declared_before_finding": "認定の通知の前に出国の意思を表明",
    "declared_after_finding": "認定の通知の後に出国の意思を表明",
    # contributions
    "international_prize": "国際的な賞", "japanese_honour": "日本政府の勲章など", "public_committee": "公的な委員会の委員など",
    "profession_for_society": "社会のための専門職", "mission_member": "外交使節団などの構成員",
    "international_organisation_post": "国際機関の職", "listed_company_management": "上場企業の経営",
    "invested_company_management": "投資のある企業の経営", "listed_company_managerial_post": "上場企業の管理職",
    "industry_prize": "産業の賞", "skilled_technician": "技能者としての表彰", "growth_field_project": "成長分野の事業",
    "culture_prize": "文化の賞", "leading_position": "指導的な地位", "university_teacher": "大学の教員",
    "research_results": "研究の成果", "top_competition": "最高位の競技会", "competition": "競技会", "sport_promotion": "スポーツの振興",
    "society_prize": "社会・福祉の賞", "volunteer_work": "公益的な活動",
    # organisations of Specified Skilled Workers
    "retirement": "定年", "grave_own_fault": "本人の重大な責任", "renewal_refused_for_just_cause": "正当な理由による更新の拒絶",
    "resigned": "自発的な離職", "violence_threat_or_confinement": "暴行・脅迫・監禁", "took_passport_or_card": "旅券・在留カードの取上げ",
    "withheld_pay": "手当・報酬の不払い", "restricted_private_life": "私生活の自由の制限", "grave_violation_of_rights": "人権の著しい侵害",
    "forged_or_false_papers": "偽造・虚偽の文書", "deposit_or_penalty": "保証金・違約金",
    "hired_through_such_a_broker": "そのような者の仲介による雇用", "no_or_false_notification": "届出をしない・虚偽の届出",
    "refused_report_or_inspection": "報告・検査の拒否", "breached_improvement_order": "改善命令の違反",
    "other_improper_act": "その他の不正な行為", "guidance_before": "事前の情報提供", "pick_up_and_see_off": "出迎え・見送り",
    "housing_and_contracts": "住居の確保・契約の支援", "orientation_daily_life": "生活の案内：生活一般",
    "orientation_procedures": "生活の案内：手続", "orientation_contacts": "生活の案内：相談先",
    "orientation_medical": "生活の案内：医療", "orientation_safety": "生活の案内：防災・防犯",
    "orientation_legal_protection": "生活の案内：法的保護", "help_with_procedures": "手続の同行・補助",
    "japanese_study": "日本語学習の機会", "consultation": "相談・苦情への対応", "exchange_with_japanese": "日本人との交流",
    "new_job_when_dismissed": "転職の支援", "regular_interviews_and_reports": "定期的な面談・通報",
    # Designated Activities outside the notice
    "goes_on": "続いている", "resignation": "自分からの退職", "dismissal": "解雇", "employer": "会社の事情",
    "contract_end": "契約の終了", "not_sorted": "振分けの前", "track_a": "A", "track_b": "B", "track_c": "C",
    "track_d1": "D1", "track_d2": "D2", "finished": "終えた", "ended_without_own_fault": "自分の責任によらず終わった",
    "ended_by_own_fault": "自分の責任で終わった",
    # partners of the working holiday and of the partnership agreements, candidates
    "AUS": "オーストラリア", "NZL": "ニュージーランド", "CAN": "カナダ", "DEU": "ドイツ", "GBR": "英国", "IRL": "アイルランド",
    "DNK": "デンマーク", "HKG": "香港", "NOR": "ノルウェー", "SVK": "スロバキア", "AUT": "オーストリア", "ISL": "アイスランド",
    "LTU": "リトアニア", "EST": "エストニア", "NLD": "オランダ", "KOR": "韓国", "FRA": "フランス", "POL": "ポーランド",
    "HUN": "ハンガリー", "ESP": "スペイン", "CZE": "チェコ", "SWE": "スウェーデン", "PRT": "ポルトガル", "ARG": "アルゼンチン",
    "CHL": "チリ", "indonesia": "インドネシア", "philippines": "フィリピン", "viet_nam": "ベトナム",
    "care_worker_by_work": "介護福祉士候補者（就労）", "care_worker_by_school": "介護福祉士候補者（就学）", "care_worker": "介護福祉士",
})  # fmt: skip
"""Each value in Japanese."""
ENGLISH: Final = MappingProxyType({
    "a1": "A1", "a2": "A2", "b1": "B1", "b2": "B2", "c1": "C1", "c2": "C2",
    "a": "(a)", "b": "(b)", "c": "(c)", "i": "(i)", "ii": "(ii)", "iii": "(iii)",
    "i_a": "(i)(a)", "i_b": "(i)(b)", "ii_a": "(ii)(a)", "ii_b": "(ii)(b)", "iii_a": "(iii)(a)", "iii_b": "(iii)(b)",
    "ro": "(b)", "ha": "(c)",
    "jnto": "Japan National Tourism Organization", "jica": "Japan International Cooperation Agency",
    "jogmec_centre": "centre of the Japan Organization for Metals and Energy Security",
    "regulations_21_3": "Regulation, Art. 21(iii)",
    "machine_parts_machinery_electronics": "machine parts, machinery and electronics",
    "electric_electronics_information": "electric, electronics and information",
    "gems_metals_fur": "gems, precious metals and fur",
    "AUS": "Australia", "NZL": "New Zealand", "CAN": "Canada", "DEU": "Germany",
    "GBR": "United Kingdom", "IRL": "Ireland", "DNK": "Denmark", "HKG": "Hong Kong",
    "NOR": "Norway", "SVK": "Slovakia", "AUT": "Austria", "ISL": "Iceland", "LTU": "Lithuania",
    "EST": "Estonia", "NLD": "Netherlands", "KOR": "Republic of Korea", "FRA": "France",
    "POL": "Poland", "HUN": "Hungary", "ESP": "Spain", "CZE": "Czech Republic", "SWE": "Sweden",
    "PRT": "Portugal", "ARG": "Argentina", "CHL": "Chile", "indonesia": "Indonesia",
    "philippines": "the Philippines", "viet_nam": "Viet Nam",
})  # fmt: skip
"""Values whose own words would not do in English."""

PARAMETERS: Final = MappingProxyType({
    "imprisonment": ("拘禁刑", "imprisonment"),
    "fine_labour_or_immigration_law": ("労働・入管関係の法律の罰金", "a fine under labour or immigration law"),
    "fine_organised_crime_or_violence": ("暴力団・暴力関係の罰金", "a fine for organised crime or violence"),
    "fine_social_insurance_law": ("社会保険関係の法律の罰金", "a fine under social insurance law"),
    "organisation": ("契約の相手", "the organisation"),
    "venue": ("施設", "the venue"),
    "public_committee": ("公的な委員会の委員など", "public committee"),
    "university_teacher": ("大学の教員", "university teacher"),
    "competition": ("競技会", "competition"),
    "a": ("イ", "(a)"), "b": ("ロ", "(b)"), "c": ("ハ", "(c)"),
    "tokyo_2020": ("東京大会", "the Tokyo Games of 2020"),
    "expo_2025": ("大阪・関西万博", "Expo 2025"),
    "expo_2027": ("国際園芸博覧会", "Expo 2027"),
    "construction": ("建設", "construction"),
    "shipbuilding": ("造船", "shipbuilding"),
})  # fmt: skip
"""Values of parameters of facts, Japanese and English."""
