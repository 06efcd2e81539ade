"""Training: of trainees, technical interns, and people in employment for skill development.

Plans, hosts and tests are stated facts: a case has no fields for them. Whether contents, equipment, treatment and
hosts meet the standard is judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import UNKNOWN, Text, Timeline, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView

PLAN: Final = Text(
    ja="研修・技能実習の計画書、受入れ機関の説明書",
    en="Plan of the training, papers of the organisation",
)
HOST: Final = Text(ja="受入れ機関の資料", en="Papers of the organisation")
COURSE: Final = Text(ja="講習・研修の修了証明書", en="Certificate of the course")
ACCREDITED: Final = Text(ja="計画の認定通知書", en="Notice of accreditation of the plan")
TEST: Final = Text(ja="試験の合格証明書", en="Certificate of the test")
CARD: Final = Text(ja="在留カード、計画の認定通知書", en="Residence card, notice of accreditation")
PASSPORT: Final = Text(ja="旅券の出入国の記録", en="Stamps of departure and entry in the passport")
CONTRACT: Final = Text(
    ja="雇用契約書、送出機関との契約書",
    en="Contract of employment, contract with the sending organisation",
)

FIELDS: Final = (
    "none", "nursing_care", "building_cleaning", "linen_supply", "industrial_product_manufacturing",
    "construction", "shipbuilding_and_ship_machinery", "automobile_repair", "accommodation", "railway",
    "logistics_warehouse", "agriculture", "fishery", "food_and_beverage_manufacturing", "food_service",
    "forestry", "wood_industry", "resource_circulation",
)  # fmt: skip
"""The seventeen fields: those of Specified Skilled Worker without aviation and road transport."""


def _share(practical: Any, total: Any) -> Any:
    """Compare exactly, in whole hours: no share is rounded."""
    if practical is UNKNOWN or total is UNKNOWN or total <= 0:
        return UNKNOWN
    if practical * 3 <= total * 2:
        return "up_to_two_thirds"
    if practical * 4 <= total * 3:
        return "up_to_three_quarters"
    return "up_to_four_fifths" if practical * 5 <= total * 4 else "more"


def _practical_share(view: CaseView) -> Timeline:
    return Timeline.combine(_share, view.value(practical_hours), view.value(total_hours))


accepted_by_organisation = flag(
    "training.accepted_by_organisation",
    ja="日本の公私の機関に受け入れられて技能等を修得すること",
    en="Is received by a public or private organisation in Japan to acquire skills",
    question=Text(
        ja="日本の公私の機関に受け入れられて、技能・技術・知識を学びますか。",
        en="Does an organisation in Japan receive you so that you acquire skills, technology or "
        "knowledge?",
    ),
    evidence=PLAN,
)
repetition_only = flag(
    "training.repetition_only",
    ja="同じ作業の反復だけで修得できる技能等であること",
    en="The skills can be acquired by only repeating the same work",
    question=Text(
        ja="学ぶ技能は、同じ作業の繰り返しだけで身につくものですか。",
        en="Can the skills be acquired by only repeating the same work?",
    ),
    evidence=PLAN,
)
will_use_skills_at_home = flag(
    "training.will_use_skills_at_home",
    ja="帰国後、修得した技能等を要する業務に就く予定であること",
    en="Will do work that needs the skills after returning home",
    question=Text(
        ja="国に帰ったあと、学んだ技能を使う仕事に就く予定ですか。",
        en="Will you do work that needs these skills after returning home?",
    ),
    evidence=PLAN,
)
hard_to_acquire_at_home = judgement(
    "training.hard_to_acquire_at_home",
    ja="住んでいる地域で修得することが不可能又は困難な技能等と認められること",
    en="The skills are found impossible or hard to acquire where the person lives",
    question=Text(
        ja="住んでいる地域では修得が不可能又は困難と認められましたか。",
        en="Were the skills found impossible or hard to acquire where you live?",
    ),
    evidence=PLAN,
)
instructor_is_full_time = flag(
    "training.instructor_is_full_time",
    ja="指導する人が受入れ機関の常勤の職員であること",
    en="The instructor is full-time staff of the receiving organisation",
    question=Text(
        ja="指導する人は、受入れ機関の常勤の職員ですか。",
        en="Is the instructor full-time staff of the organisation?",
    ),
    evidence=HOST,
)
instructor_years = number(
    "training.instructor_years",
    unit="years",
    ja="指導する人の、その技能等の経験年数",
    en="Years of experience of the instructor in the skills",
    question=Text(
        ja="指導する人は、その技能の経験が何年ありますか。",
        en="How many years of experience in the skills does the instructor have?",
    ),
    evidence=HOST,
)
has_practical_training = flag(
    "training.has_practical_training",
    ja="実務研修（生産・販売や対価を得る役務に従事する研修）が含まれること",
    en="There is practical training (producing, selling, or services for payment)",
    question=Text(
        ja="生産・販売・有償のサービスの仕事をしながら学ぶ研修（実務研修）がありますか。",
        en="Does the training include practical work in production, sales or services for payment?",
    ),
    evidence=PLAN,
)
provider = choice(
    "training.provider",
    values=(
        "japanese_public_body",
        "jnto",
        "jica",
        "jogmec_centre",
        "international_organisation",
        "publicly_funded_project",
        "foreign_public_official",
        "foreign_government_nominee",
        "other",
    ),
    ja="実務研修の実施主体・立場",
    en="Under whom, or as whom, the practical training is received",
    question=Text(
        ja="実務研修はどれに当たりますか（国・自治体・独立行政法人が自ら行う、国際観光振興機構、国際"
        "協力機構、エネルギー・金属鉱物資源機構の技術センター、国際機関、公の資金で主に運営される"
        "事業、外国の公務員として、外国政府等の指名と日本国の援助・指導による、その他）。",
        en="Which is it: training of the State, a local government or an incorporated "
        "administrative agency itself; of JNTO, JICA, the JOGMEC technology centre or an "
        "international organisation; a project run mainly on public money; as a staff member of "
        "a foreign public body; as nominated by a foreign government with help and guidance of "
        "Japan; another?",
    ),
    evidence=PLAN,
)
lodging_provided = flag(
    "training.lodging_provided",
    ja="研修生用の宿泊施設が確保されていること",
    en="Lodging for trainees is secured",
    question=Text(
        ja="研修生用の宿泊施設がありますか。",
        en="Is there lodging for trainees?",
    ),
    evidence=HOST,
)
facility_provided = flag(
    "training.facility_provided",
    ja="研修生用の研修施設が確保されていること",
    en="A training facility is secured",
    question=Text(
        ja="研修施設がありますか。",
        en="Is there a training facility?",
    ),
    evidence=HOST,
)
life_guidance_staff = flag(
    "training.life_guidance_staff",
    ja="研修生の生活の指導を担当する職員がいること",
    en="Staff guide the trainee in daily life",
    question=Text(
        ja="生活の指導を担当する職員がいますか。",
        en="Is there staff who guide you in daily life?",
    ),
    evidence=HOST,
)
insured = flag(
    "training.insured",
    ja="研修中の死亡・負傷・疾病に備える保険（労災保険を除く）などの措置があること",
    en="Insurance (other than workers' accident insurance) or the like covers death, injury and "
    "illness in training",
    question=Text(
        ja="研修中の死亡・けが・病気の保険（労災以外）などがありますか。",
        en="Is there insurance, other than workers' accident insurance, for death, injury and "
        "illness?",
    ),
    evidence=HOST,
)
safety_measures = flag(
    "training.safety_measures",
    ja="研修施設に、労働安全衛生法に準じた安全衛生上の措置があること",
    en="Safety measures like those of the Industrial Safety and Health Act are taken at the "
    "facility",
    question=Text(
        ja="研修施設に、労働安全衛生法に準じた安全衛生の措置がありますか。",
        en="Are safety measures like those of the Industrial Safety and Health Act taken?",
    ),
    evidence=HOST,
)
spreads_skills_at_home = flag(
    "training.spreads_skills_at_home",
    ja="外国の住所地で、技能等を広く普及する業務に従事していること",
    en="Works at spreading skills widely where the person lives abroad",
    question=Text(
        ja="国では、技能を広く普及する仕事をしていますか。",
        en="Is your work at home to spread skills widely?",
    ),
    evidence=PLAN,
)
return_travel_secured = flag(
    "training.return_travel_secured",
    ja="帰国旅費の確保その他の帰国担保措置があること",
    en="The cost of returning home is secured, or the return ensured otherwise",
    question=Text(
        ja="帰国の旅費は確保されていますか。",
        en="Is the cost of returning home secured?",
    ),
    evidence=HOST,
)
records_kept = flag(
    "training.records_kept",
    ja="研修の実施状況の文書を備え付け、終了の日から1年以上保存することとされていること",
    en="Records of the training are made, kept at the workplace and stored for a year or more "
    "after its end",
    question=Text(
        ja="研修の記録は、終了から1年以上保存されますか。",
        en="Are records of the training kept for a year or more after its end?",
    ),
    evidence=HOST,
)
practical_hours = number(
    "training.practical_hours",
    unit="hours",
    ja="実務研修の時間（すべての受入れ機関の合計）",
    en="Hours of practical training, of all organisations together",
    question=Text(
        ja="実務研修は全部で何時間ですか。",
        en="How many hours of practical training are there in all?",
    ),
    evidence=PLAN,
)
total_hours = number(
    "training.total_hours",
    unit="hours",
    ja="日本での研修の総時間",
    en="Hours of training in Japan in all",
    question=Text(
        ja="研修は全部で何時間ですか。",
        en="How many hours of training are there in all?",
    ),
    evidence=PLAN,
)
practical_share = choice(
    "training.practical_share",
    values=("up_to_two_thirds", "up_to_three_quarters", "up_to_four_fifths", "more"),
    ordered=True,
    ja="実務研修の時間の、研修全体に対する割合",
    en="Share of practical training in all hours of training",
    question=Text(
        ja="実務研修は、研修全体の時間のどれだけですか（3分の2以下、4分の3以下、5分の4以下、それより多い）。",
        en="How much of all hours is practical training: two thirds or less, three quarters or less, four fifths "
        "or less, or more?",
    ),
    evidence=PLAN,
    derive=_practical_share,
)
practical_months = number(
    "training.practical_months",
    unit="months",
    ja="予定される実務研修の月数",
    en="Months of practical training planned",
    question=Text(
        ja="実務研修は何か月の予定ですか。",
        en="How many months of practical training are planned?",
    ),
    evidence=PLAN,
)
course_abroad_months = number(
    "training.course_abroad_months",
    unit="months",
    ja="過去6か月以内に国外で受けた、直接関係のある研修（実務研修を除く）の月数",
    en="Months of directly related training (not practical) received abroad in the last six months",
    question=Text(
        ja="来日前6か月以内に、外国の公的機関・学校で受けた、直接関係のある研修は何か月でしたか。",
        en="How many months of directly related training by a public body or school abroad did you "
        "receive in the last six months?",
    ),
    evidence=COURSE,
)
course_abroad_hours = number(
    "training.course_abroad_hours",
    unit="hours",
    ja="その国外の研修の時間",
    en="Hours of that training abroad",
    question=Text(
        ja="その研修は何時間でしたか。",
        en="How many hours was it?",
    ),
    evidence=COURSE,
)
course_abroad_confirmed = flag(
    "training.course_abroad_confirmed",
    ja="その国外の研修が、日本での研修と同等以上と受入れ機関が確認したものであること",
    en="The organisation confirmed that the training abroad equals that in Japan or more",
    question=Text(
        ja="受入れ機関は、その研修が日本での研修と同等以上と確認しましたか。",
        en="Did the organisation confirm that it equals the training in Japan or more?",
    ),
    evidence=COURSE,
)
reports_misconduct = flag(
    "training.reports_misconduct",
    ja="受入れ機関が、不正行為を直ちに入管に報告することとされていること（平成29年10月31日まで）",
    en="The organisation is to report misconduct to the immigration bureau at once (until 31 "
    "October 2017)",
    question=Text(
        ja="受入れ機関は、不正行為を直ちに報告することになっていますか。",
        en="Is the organisation bound to report misconduct at once?",
    ),
    evidence=HOST,
)
reports_discontinuation = flag(
    "training.reports_discontinuation",
    ja="受入れ機関が、研修を続けられない事由と対応策を直ちに入管に報告することとされていること（"
    "平成29年10月31日まで）",
    en="The organisation is to report at once why training cannot go on and what is done (until "
    "31 October 2017)",
    question=Text(
        ja="受入れ機関は、研修を続けられなくなったときに直ちに報告することになっていますか。",
        en="Is the organisation bound to report at once when training cannot go on?",
    ),
    evidence=HOST,
)
host_misconduct = flag(
    "training.host_misconduct",
    ja="受入れ機関やその経営者・指導員等が、研修に係る不正行為を行ったことがあること",
    en="The organisation, its managers or instructors have committed misconduct in training",
    question=Text(
        ja="受入れ機関などに、研修の不正行為がありましたか。",
        en="Has there been misconduct of the organisation or its people in training?",
    ),
    evidence=HOST,
)
misconduct_period_over = flag(
    "training.misconduct_period_over",
    ja="不正行為の終了後、定められた期間が過ぎ、再発防止の改善措置がとられていること",
    en="The period laid down after the misconduct is over and measures against its repetition "
    "are taken",
    question=Text(
        ja="不正行為の後の期間が過ぎ、再発防止の措置がとられていますか。",
        en="Is the waiting period over, and are measures against repetition taken?",
    ),
    evidence=HOST,
)
misconduct_harmless = judgement(
    "training.misconduct_harmless",
    ja="不正行為が、研修の適正な実施を妨げるものでなかったと認められること",
    en="The misconduct is found not to have hindered proper training",
    question=Text(
        ja="その不正行為は、適正な実施を妨げなかったと認められましたか。",
        en="Was the misconduct found not to have hindered proper training?",
    ),
    evidence=HOST,
)
plan_division = choice(
    "training.plan_division",
    values=(
        "i_a",
        "i_b",
        "ii_a",
        "ii_b",
        "iii_a",
        "iii_b",
    ),
    ja="認定された技能実習計画の区分（1号から3号、イ＝企業単独型、ロ＝団体監理型）",
    en="Division of the technical intern training plan: stage (i) to (iii), (a) individual "
    "enterprise, (b) supervised by an organisation",
    question=Text(
        ja="技能実習計画はどの区分ですか（1号・2号・3号、企業単独型・団体監理型）。",
        en="Which division is the plan: stage (i), (ii) or (iii); individual enterprise (a) or "
        "supervised (b)?",
    ),
    evidence=PLAN,
)
plan_accredited = flag(
    "training.plan_accredited",
    ja="その技能実習計画が認定されていること（変更の認定を含む）",
    en="That technical intern training plan is accredited (changes included)",
    question=Text(
        ja="その技能実習計画は認定されていますか。",
        en="Is that technical intern training plan accredited?",
    ),
    evidence=ACCREDITED,
)
understands_purpose = flag(
    "training.understands_purpose",
    ja="技能実習の趣旨を理解していること",
    en="Understands the purpose of the training",
    question=Text(
        ja="技能実習の趣旨（技能の移転）を理解していますか。",
        en="Do you understand the purpose of the training?",
    ),
    evidence=PLAN,
)
same_work_abroad_or_reason = flag(
    "training.same_work_abroad_or_reason",
    ja="外国で同種の業務の経験があるか、技能実習を必要とする特別の事情があること（団体監理型）",
    en="Has done work of the same kind abroad, or has a special reason for the training "
    "(supervised type)",
    question=Text(
        ja="外国で同じ種類の仕事をした経験がありますか。なければ、特別の事情がありますか。",
        en="Have you done the same kind of work abroad, or is there a special reason?",
    ),
    evidence=PLAN,
)
recommended_by_public_body = flag(
    "training.recommended_by_public_body",
    ja="本国の公的機関の推薦を受けていること（団体監理型）",
    en="Is recommended by a public body of the home country (supervised type)",
    question=Text(
        ja="本国の公的機関の推薦がありますか。",
        en="Does a public body of your home country recommend you?",
    ),
    evidence=PLAN,
)
contents_conform = judgement(
    "training.contents_conform",
    ja="技能実習の目標と内容が、区分ごとの基準に適合すると認められること",
    en="Goals and contents are found to meet the standard of the division",
    question=Text(
        ja="目標と内容は、基準に適合すると認められましたか。",
        en="Were goals and contents found to meet the standard?",
    ),
    evidence=PLAN,
)
plan_months = number(
    "training.plan_months",
    unit="months",
    ja="計画の期間（月）",
    en="Months of the plan",
    question=Text(
        ja="計画の期間は何か月ですか。",
        en="How many months does the plan last?",
    ),
    evidence=PLAN,
)
previous_goal_achieved = flag(
    "training.previous_goal_achieved",
    ja="前の段階の計画で定めた技能検定・技能実習評価試験の合格の目標を達成していること",
    en="The test set as the goal in the plan of the previous stage has been passed",
    question=Text(
        ja="前の段階（1号又は2号）の計画で目標とした試験に合格していますか。",
        en="Have you passed the test that the plan of the previous stage set as its goal?",
    ),
    evidence=TEST,
)
test_passed = choice(
    "training.test_passed",
    values=(
        "none",
        "basic_grade",
        "grade_3_practical",
        "grade_3",
        "grade_2",
    ),
    ordered=True,
    ja="合格した技能検定等の級（これに相当する評価試験を含む）",
    en="Grade of the trade skill test passed (or the evaluation test equal to it)",
    question=Text(
        ja="技能検定（又は同じ級の技能実習評価試験）はどの級に合格していますか（なし、基礎級、3級の"
        "実技、3級、2級）。",
        en="Which grade of the trade skill test, or of the evaluation test equal to it, have you "
        "passed: none, basic, grade 3 practical part, grade 3, grade 2?",
    ),
    evidence=TEST,
)
evaluated_before_end = flag(
    "training.evaluated_before_end",
    ja="修了までに、技能検定等で評価を行うこと",
    en="The skills are evaluated by a test before the end",
    question=Text(
        ja="修了までに試験などで評価が行われますか。",
        en="Are the skills evaluated before the end?",
    ),
    evidence=PLAN,
)
system_conforms = judgement(
    "training.system_conforms",
    ja="技能実習を行わせる体制と設備が基準に適合すると認められること",
    en="System and equipment are found to meet the standard",
    question=Text(
        ja="体制と設備は基準に適合すると認められましたか。",
        en="Were system and equipment found to meet the standard?",
    ),
    evidence=PLAN,
)
person_responsible = flag(
    "training.person_responsible",
    ja="事業所ごとに、技能実習の責任者が選任されていること",
    en="A person responsible is appointed for each workplace",
    question=Text(
        ja="事業所ごとに責任者がいますか。",
        en="Is there a person responsible at each workplace?",
    ),
    evidence=PLAN,
)
supervised = flag(
    "training.supervised",
    ja="計画の作成を指導した監理団体（3号は一般監理事業）の実習監理を受けること",
    en="Is supervised by the organisation that guided the plan (for (iii): one licensed for "
    "general supervision)",
    question=Text(
        ja="計画を指導した監理団体（3号なら一般監理事業の許可を受けたもの）の監理を受けますか。",
        en="Does the supervising organisation that guided the plan (for (iii) a generally licensed "
        "one) supervise it?",
    ),
    evidence=PLAN,
)
conditions_conform = judgement(
    "training.conditions_conform",
    ja="待遇が主務省令の基準に適合すると認められること",
    en="The treatment is found to meet the standard of the ordinance",
    question=Text(
        ja="待遇は基準に適合すると認められましたか。",
        en="Was the treatment found to meet the standard?",
    ),
    evidence=PLAN,
)
high_standard = judgement(
    "training.high_standard",
    ja="優良な実習実施者の基準に適合すると認められること（3号）",
    en="Found to meet the standard of an excellent implementer (stage (iii))",
    question=Text(
        ja="優良な実習実施者と認められましたか。",
        en="Was the implementer found to be an excellent one?",
    ),
    evidence=PLAN,
)
within_headcount = flag(
    "training.within_headcount",
    ja="技能実習生の数が主務省令で定める数を超えないこと",
    en="The number of interns does not exceed the number of the ordinance",
    question=Text(
        ja="技能実習生の数は、定められた数を超えていませんか（超えていなければ「はい」）。",
        en="Is the number of interns within the number laid down?",
    ),
    evidence=PLAN,
)
returned_home_a_month = flag(
    "training.returned_home_a_month",
    ja="3号を始める前に、2号の終了後1か月以上帰国したこと",
    en="Went home for a month or more between (ii) and the start of (iii)",
    question=Text(
        ja="2号の後、3号を始める前に1か月以上帰国しましたか。",
        en="Did you go home for a month or more after (ii), before starting (iii)?",
    ),
    evidence=PASSPORT,
)
home_stay_in_stage_iii = flag(
    "training.home_stay_in_stage_iii",
    ja="3号の開始から1年以内に休止し、1か月以上1年未満帰国すること",
    en="Suspends (iii) within a year of its start for a stay at home of a month or more and "
    "less than a year",
    question=Text(
        ja="3号の開始から1年以内に、1か月以上1年未満、休止して帰国しますか。",
        en="Will (iii) be suspended within a year of its start for a stay at home of one month or "
        "more and less than a year?",
    ),
    evidence=PLAN,
)
stage_done_before = flag(
    "training.stage_done_before",
    ja="同じ段階の技能実習を行ったことがあること",
    en="Has done training of the same stage before",
    question=Text(
        ja="同じ段階の技能実習をしたことがありますか。",
        en="Have you done the same stage before?",
    ),
    evidence=PLAN,
)
stage_on_reform_day = choice(
    "training.stage_on_reform_day",
    values=(
        "none",
        "i",
        "ii",
        "iii",
    ),
    ja="令和9年4月1日に行っていた技能実習の段階",
    en="Stage of technical intern training being done on 1 April 2027",
    question=Text(
        ja="令和9年4月1日に、技能実習の何号をしていましたか（していなければ「なし」）。",
        en="Which stage were you doing on 1 April 2027 (none if you were not)?",
    ),
    evidence=CARD,
)
plan_applied_before_reform = flag(
    "training.plan_applied_before_reform",
    ja="令和9年3月31日までに技能実習計画の認定を申請していたこと",
    en="The plan was applied for by 31 March 2027",
    question=Text(
        ja="計画の認定は、令和9年3月31日までに申請されましたか。",
        en="Was the plan applied for by 31 March 2027?",
    ),
    evidence=ACCREDITED,
)
enters_by_end_of_june_2027 = flag(
    "training.enters_by_end_of_june_2027",
    ja="令和9年6月30日までに入国し、その日までに技能実習を始めること",
    en="Enters Japan, and starts, by 30 June 2027",
    question=Text(
        ja="令和9年6月30日までに入国し、技能実習を始めますか。",
        en="Do you enter Japan and start by 30 June 2027?",
    ),
    evidence=PASSPORT,
)
stage_ii_months_on_reform_day = number(
    "training.stage_ii_months_on_reform_day",
    unit="months",
    ja="令和9年4月1日までに行った技能実習2号の月数",
    en="Months of stage (ii) done by 1 April 2027",
    question=Text(
        ja="令和9年4月1日までに、技能実習2号を何か月しましたか。",
        en="How many months of stage (ii) had been done by 1 April 2027?",
    ),
    evidence=CARD,
)
former_technical_intern = flag(
    "training.former_technical_intern",
    ja="技能実習をしたことがあること",
    en="Has done technical intern training",
    question=Text(
        ja="技能実習をしたことがありますか。",
        en="Have you done technical intern training?",
    ),
    evidence=CARD,
)
skill_plan_accredited = flag(
    "training.skill_plan_accredited",
    ja="育成就労計画が認定されていること",
    en="The employment for skill development plan is accredited",
    question=Text(
        ja="育成就労計画は認定されていますか。",
        en="Is the employment for skill development plan accredited?",
    ),
    evidence=ACCREDITED,
)
skill_field = choice(
    "training.skill_field",
    values=FIELDS,
    ja="育成就労産業分野",
    en="Field of employment for skill development",
    question=Text(
        ja="育成就労の分野はどれですか（対象でなければ「なし」）。",
        en="Which field is it (none if it is not one of them)?",
    ),
    evidence=ACCREDITED,
)
skill_years_planned = number(
    "training.skill_years_planned",
    unit="years",
    ja="育成就労の期間（年）",
    en="Years of employment for skill development, in all",
    question=Text(
        ja="育成就労の期間は合計で何年ですか。",
        en="How many years does it last in all?",
    ),
    evidence=ACCREDITED,
)
final_test_failed = flag(
    "training.final_test_failed",
    ja="最後の試験に不合格となったこと",
    en="Failed the last test",
    question=Text(
        ja="最後の試験に不合格でしたか。",
        en="Did you fail the last test?",
    ),
    evidence=TEST,
)
a1_course_hours = number(
    "training.a1_course_hours",
    unit="hours",
    ja="A1相当の日本語講習の時間",
    en="Hours of Japanese course at level A1",
    question=Text(
        ja="A1相当の日本語講習は何時間受けましたか。",
        en="How many hours of a Japanese course at level A1 were taken?",
    ),
    evidence=COURSE,
)
japanese_test = choice(
    "training.japanese_test",
    values=(
        "none",
        "a1",
        "a2",
    ),
    ordered=True,
    ja="合格した日本語試験の水準（CEFR）",
    en="CEFR level of the Japanese test passed",
    question=Text(
        ja="日本語の試験はどの水準に合格していますか（なし、A1、A2以上）。",
        en="Which level of Japanese test have you passed: none, A1, A2 or above?",
    ),
    evidence=TEST,
)
a1_test_taken_in_first_year = flag(
    "training.a1_test_taken_in_first_year",
    ja="開始から1年以内にA1相当の試験を受けること",
    en="Sits a test at level A1 within a year of the start",
    question=Text(
        ja="開始から1年以内に、A1相当の日本語試験を受けますか（受けましたか）。",
        en="Is a test at level A1 sat within a year of the start?",
    ),
    evidence=TEST,
)
sending_fees_in_months_of_pay = number(
    "training.sending_fees_in_months_of_pay",
    unit="months of pay",
    ja="送出機関に払った費用（月給の何か月分か）",
    en="Fees paid to the sending organisation, in months of pay",
    question=Text(
        ja="送出機関に払った費用は、月給の何か月分ですか。",
        en="How many months of pay were paid to the sending organisation?",
    ),
    evidence=CONTRACT,
)
months_with_employer_begun = number(
    "training.months_with_employer_begun",
    unit="months, the one begun counted whole",
    ja="現在の育成就労実施者のもとにいる月数（始まった月は1か月に数える）",
    en="Months with the present employer, the month begun counted whole",
    question=Text(
        ja="今の会社での育成就労は何か月目ですか（ちょうど1年なら12、1年と1日なら13）。",
        en="Which month with the present employer is it (exactly a year: 12; a year and a day: 13)?",
    ),
    evidence=CARD,
)
employer_chose_one_year = flag(
    "training.employer_chose_one_year",
    ja="会社が転籍制限期間を1年と選んだこと",
    en="The employer chose one year as the limit",
    question=Text(
        ja="会社は、本人の希望による転籍の制限期間を1年としていますか。",
        en="Did the employer choose one year as the limit for a transfer by own wish?",
    ),
    evidence=CONTRACT,
)
same_work_category = flag(
    "training.same_work_category",
    ja="転籍先の業務区分が同じであること",
    en="The new employer's work is of the same category",
    question=Text(
        ja="新しい会社の業務区分は同じですか。",
        en="Is the work category the same at the new employer?",
    ),
    evidence=ACCREDITED,
)
new_plan_accredited = flag(
    "training.new_plan_accredited",
    ja="転籍先の育成就労計画が認定されていること",
    en="The plan with the new employer is accredited",
    question=Text(
        ja="新しい会社での計画は認定されていますか。",
        en="Is the plan with the new employer accredited?",
    ),
    evidence=ACCREDITED,
)
unavoidable_transfer = judgement(
    "training.unavoidable_transfer",
    ja="契約の重大な違反、暴行・脅迫、法令違反など、やむを得ない事情があると認められること",
    en="Grave breach of contract, violence, unlawful acts or another unavoidable reason is found",
    question=Text(
        ja="契約違反、暴力、法令違反など、やむを得ない事情があると認められましたか。",
        en="Was an unavoidable reason such as breach of contract, violence or unlawful acts found?",
    ),
    evidence=CONTRACT,
)
new_employer_excellent = judgement(
    "training.new_employer_excellent",
    ja="転籍先が優良な育成就労実施者と認められること",
    en="The new employer is found to be an excellent one",
    question=Text(
        ja="新しい会社は優良と認められていますか。",
        en="Was the new employer found to be an excellent one?",
    ),
    evidence=ACCREDITED,
)
transferee_share_kept = flag(
    "training.transferee_share_kept",
    ja="転籍先の、本人希望の転籍者が3分の1以下であること（大都市圏は、圏外からの者が6分の1以下であることも）",
    en="Transferees by own wish are at most a third at the new employer (in urban areas: those "
    "from outside them also at most a sixth)",
    question=Text(
        ja="新しい会社の転籍者の割合（3分の1以下、大都市圏は圏外からの転籍者が6分の1以下）は守られて"
        "いますか。",
        en="Are the shares of transferees kept (a third; in urban areas a sixth from outside them)?",
    ),
    evidence=ACCREDITED,
)
initial_cost_compensated = flag(
    "training.initial_cost_compensated",
    ja="転籍先が、転籍元に初期費用の一部を補うこと",
    en="The new employer compensates initial costs of the former",
    question=Text(
        ja="新しい会社は、前の会社の初期費用を補いますか。",
        en="Does the new employer compensate the former one for initial costs?",
    ),
    evidence=CONTRACT,
)
persons_in_field = number(
    "training.persons_in_field",
    unit="persons",
    ja="その分野で受け入れられている育成就労外国人の数",
    en="Persons under employment for skill development in the field",
    question=Text(
        ja="その分野の育成就労の人は今何人ですか（公表の数）。",
        en="How many persons are in the field now (published number)?",
    ),
    evidence=ACCREDITED,
)

FACTS: Final = (
    accepted_by_organisation,
    repetition_only,
    will_use_skills_at_home,
    hard_to_acquire_at_home,
    instructor_is_full_time,
    instructor_years,
    has_practical_training,
    provider,
    lodging_provided,
    facility_provided,
    life_guidance_staff,
    insured,
    safety_measures,
    spreads_skills_at_home,
    return_travel_secured,
    records_kept,
    practical_hours,
    total_hours,
    practical_share,
    practical_months,
    course_abroad_months,
    course_abroad_hours,
    course_abroad_confirmed,
    reports_misconduct,
    reports_discontinuation,
    host_misconduct,
    misconduct_period_over,
    misconduct_harmless,
    plan_division,
    plan_accredited,
    understands_purpose,
    same_work_abroad_or_reason,
    recommended_by_public_body,
    contents_conform,
    plan_months,
    previous_goal_achieved,
    test_passed,
    evaluated_before_end,
    system_conforms,
    person_responsible,
    supervised,
    conditions_conform,
    high_standard,
    within_headcount,
    returned_home_a_month,
    home_stay_in_stage_iii,
    stage_done_before,
    stage_on_reform_day,
    plan_applied_before_reform,
    enters_by_end_of_june_2027,
    stage_ii_months_on_reform_day,
    former_technical_intern,
    skill_plan_accredited,
    skill_field,
    skill_years_planned,
    final_test_failed,
    a1_course_hours,
    japanese_test,
    a1_test_taken_in_first_year,
    sending_fees_in_months_of_pay,
    months_with_employer_begun,
    employer_chose_one_year,
    same_work_category,
    new_plan_accredited,
    unavoidable_transfer,
    new_employer_excellent,
    transferee_share_kept,
    initial_cost_compensated,
    persons_in_field,
)
