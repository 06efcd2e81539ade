"""研修 (kenshū): Trainee: the activity, then its row of the landing criteria ordinance in its own order.

Items were renumbered on 2017-11-01, when the rules on misconduct left the row:

| | until 2017-10-31 | from 2017-11-01 |
|---|---|---|
| skills, age, need, instructor, practical training | 1 to 5 | 1 to 5 |
| reports of misconduct and of discontinuation | 5-2, 6 | none |
| return, records, hours | 7, 8, 9 | 6, 7, 8 |
| past misconduct | 10 | none |

The words of 2020-04-01 are the same rules; on 2022-11-14 one body of item 5(d) got another name. Pay is not
allowed: what a trainee receives is an allowance (Act Art. 19).
"""

from __future__ import annotations

from typing import Final

from zairyu.citations import ACT, LANDING_CRITERIA
from zairyu.facts import person, training, visit
from zairyu.law.register import Covered, Gap, StatusRules
from zairyu.logic import (
    Fact,
    Requirement,
    Text,
    all_of,
    any_of,
    before,
    constant,
    only_if,
    requirement,
    since,
    unless,
    versions,
)

STATUS_ID: Final = "trainee"
ROW: Final = "研修"
FIRST_READ: Final = "2017-06-01"
NEW_ROW: Final = "2017-11-01"
JOGMEC_RENAMED: Final = "2022-11-14"
TABLE: Final = ACT.at(f"別表第一の四/{ROW}", read="2026-06-14")

acquires_skills = requirement(
    "act.table_i_4.trainee",
    cite=TABLE,
    ja="日本の公私の機関に受け入れられて技能等を修得する活動（技能実習1号と留学を除く）",
    en="Acquires skills at a public or private organisation in Japan that receives the person (not as Technical "
    "Intern Training (i) or Student)",
    when=training.accepted_by_organisation,
    evidence=training.PLAN,
)
no_pay = requirement(
    "act.article_19.trainee_without_pay",
    cite=ACT.at("19/1/2", read="2026-06-14"),
    ja="報酬を受けないこと（研修手当は生活費の実費）",
    en="No pay is received (a training allowance covers living costs)",
    when=~visit.brings_income,
    evidence=training.PLAN,
)
activity_of_the_table = requirement(
    "act.table_i_4.trainee_without_pay",
    cite=TABLE,
    ja="別表第一の四の表「研修」の活動（報酬は受けられない）",
    en="The activity of Trainee in appended table 1-4, without pay",
    when=all_of(acquires_skills, no_pay),
)

# --- 一から四 ------------------------------

not_repetition = requirement(
    "landing_criteria.trainee.not_by_repetition",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/1", read=FIRST_READ, until=NEW_ROW),
        LANDING_CRITERIA.at(f"{ROW}/1", read=NEW_ROW, until="2020-04-01"),
        LANDING_CRITERIA.at(f"{ROW}/1", read="2020-04-01"),
    ),
    ja="一　同じ作業の反復だけで修得できる技能等でないこと",
    en="(i) The skills cannot be acquired by only repeating the same work",
    when=~training.repetition_only,
    evidence=training.PLAN,
)
adult_with_work_at_home = requirement(
    "landing_criteria.trainee.age_and_work_at_home",
    cite=LANDING_CRITERIA.at(f"{ROW}/2", read=FIRST_READ),
    ja="二　18歳以上で、帰国後に修得した技能等を要する業務に就く予定であること",
    en="(ii) Aged 18 or above, and will do work that needs the skills after returning home",
    when=all_of(person.age >= 18, training.will_use_skills_at_home),
    evidence=training.PLAN,
)
hard_at_home = requirement(
    "landing_criteria.trainee.hard_to_acquire_at_home",
    cite=LANDING_CRITERIA.at(f"{ROW}/3", read=FIRST_READ),
    ja="三　住所のある地域では修得が不可能又は困難な技能等であること",
    en="(iii) The skills are impossible or hard to acquire where the person lives",
    when=training.hard_to_acquire_at_home,
    evidence=training.PLAN,
)
instructor = requirement(
    "landing_criteria.trainee.instructor",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/4", read=FIRST_READ, until=NEW_ROW),
        LANDING_CRITERIA.at(f"{ROW}/4", read=NEW_ROW),
    ),
    ja="四　その技能等に5年以上の経験のある、受入れ機関の常勤の職員の指導を受けること",
    en="(iv) Instructed by full-time staff of the organisation with five years or more of experience in the skills",
    when=all_of(training.instructor_is_full_time, training.instructor_years >= 5),
    evidence=training.HOST,
)

# --- 五　実務研修 ------------------------------


def _provider(
    kana: str, slug: str, value: str, ja: str, en: str, renamed: str | None = None
) -> Requirement:
    return requirement(
        f"landing_criteria.trainee.{slug}",
        cite=LANDING_CRITERIA.at(f"{ROW}/5/{kana}", read=FIRST_READ)
        if renamed is None
        else (
            LANDING_CRITERIA.at(f"{ROW}/5/{kana}", read=FIRST_READ, until=renamed),
            LANDING_CRITERIA.at(f"{ROW}/5/{kana}", read=renamed),
        ),
        ja=ja,
        en=en,
        when=training.provider.equals(value),
        evidence=training.PLAN,
    )


public_body = _provider(
    "イ",
    "public_body",
    "japanese_public_body",
    "イ　国・地方公共団体・独立行政法人が自ら行う研修",
    "(a) Training that the State, a local government or an incorporated administrative agency carries out itself",
)
jnto = _provider(
    "ロ",
    "jnto",
    "jnto",
    "ロ　国際観光振興機構の事業",
    "(b) A project of the tourism organisation JNTO",
)
jica = _provider(
    "ハ", "jica", "jica", "ハ　国際協力機構の事業", "(c) A project of the cooperation agency JICA"
)
jogmec = _provider(
    "ニ",
    "jogmec",
    "jogmec_centre",
    "ニ　エネルギー・金属鉱物資源機構技術センター（令和4年11月13日までは石油天然ガス・金属鉱物資源機構石油開発技術センター）の事業",
    "(d) A project of the technology centre of JOGMEC (until 13 November 2022 its oil technology centre)",
    JOGMEC_RENAMED,
)
international = _provider(
    "ホ",
    "international_organisation",
    "international_organisation",
    "ホ　国際機関の事業",
    "(e) A project of an international organisation",
)


def _condition(number: int, slug: str, fact: Fact, ja: str, en: str) -> Requirement:
    path = f"{ROW}/5/ヘ/({number})"
    return requirement(
        f"landing_criteria.trainee.{slug}",
        cite=LANDING_CRITERIA.at(path, read=FIRST_READ)
        if number in (2, 4)
        else (
            LANDING_CRITERIA.at(path, read=FIRST_READ, until=NEW_ROW),
            LANDING_CRITERIA.at(path, read=NEW_ROW),
        ),
        ja=ja,
        en=en,
        when=fact,
        evidence=training.HOST,
    )


lodging = _condition(
    1, "lodging", training.lodging_provided, "（1）研修生用の宿泊施設", "(1) Lodging for trainees"
)
facility = _condition(
    2, "facility", training.facility_provided, "（2）研修生用の研修施設", "(2) A training facility"
)
guidance = _condition(
    3,
    "life_guidance_staff",
    training.life_guidance_staff,
    "（3）生活の指導を担当する職員",
    "(3) Staff who guide trainees in daily life",
)
insurance = _condition(
    4,
    "insurance",
    training.insured,
    "（4）研修中の死亡・負傷・疾病に備える保険など（労災保険を除く）",
    "(4) Insurance or the like for death, injury and illness, other than workers' accident insurance",
)
safety = _condition(
    5,
    "safety",
    training.safety_measures,
    "（5）労働安全衛生法に準じた安全衛生上の措置",
    "(5) Safety measures like those of the Industrial Safety and Health Act",
)
five_conditions = all_of(lodging, facility, guidance, insurance, safety)
publicly_funded = requirement(
    "landing_criteria.trainee.publicly_funded",
    cite=LANDING_CRITERIA.at(f"{ROW}/5/ヘ/柱書", read=FIRST_READ),
    ja="ヘ　公の資金で主に運営される事業の研修で、受入れ機関が（1）から（5）までを満たすこと",
    en="(f) A project run mainly on public money, at an organisation that meets (1) to (5)",
    when=all_of(training.provider.equals("publicly_funded_project"), five_conditions),
    evidence=training.HOST,
)
foreign_official = requirement(
    "landing_criteria.trainee.foreign_public_official",
    cite=LANDING_CRITERIA.at(f"{ROW}/5/ト", read=FIRST_READ),
    ja="ト　外国の国・地方公共団体などの常勤の職員で、受入れ機関がヘ（1）から（5）までを満たすこと",
    en="(g) Full-time staff of a foreign State, local government or the like, at an organisation that meets (f)(1) to "
    "(5)",
    when=all_of(training.provider.equals("foreign_public_official"), five_conditions),
    evidence=training.HOST,
)
spreads_skills = requirement(
    "landing_criteria.trainee.spreads_skills",
    cite=LANDING_CRITERIA.at(f"{ROW}/5/チ/(1)", read=FIRST_READ),
    ja="（1）外国の住所地で、技能等を広く普及する業務に従事していること",
    en="(1) Works at spreading skills widely where the person lives abroad",
    when=training.spreads_skills_at_home,
    evidence=training.PLAN,
)
nominee_host = requirement(
    "landing_criteria.trainee.host_of_nominee",
    cite=LANDING_CRITERIA.at(f"{ROW}/5/チ/(2)", read=FIRST_READ),
    ja="（2）受入れ機関がヘ（1）から（5）までを満たすこと",
    en="(2) The organisation meets (f)(1) to (5)",
    when=five_conditions,
    evidence=training.HOST,
)
nominee = requirement(
    "landing_criteria.trainee.nominated_by_foreign_government",
    cite=LANDING_CRITERIA.at(f"{ROW}/5/チ/柱書", read=FIRST_READ),
    ja="チ　外国の国・地方公共団体の指名に基づき、日本国の援助と指導を受けて行う研修で、（1）と（2）を満たすこと",
    en="(h) Nominated by a foreign State or local government, with help and guidance of Japan, and (1) and (2)",
    when=all_of(
        training.provider.equals("foreign_government_nominee"), spreads_skills, nominee_host
    ),
    evidence=training.PLAN,
)
practical = requirement(
    "landing_criteria.trainee.practical_training",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/5/柱書", read=FIRST_READ, until=NEW_ROW),
        LANDING_CRITERIA.at(f"{ROW}/5/柱書", read=NEW_ROW),
    ),
    ja="五　実務研修を含む場合：イからチまでのどれか",
    en="(v) With practical training: one of (a) to (h)",
    when=only_if(
        training.has_practical_training,
        any_of(
            public_body,
            jnto,
            jica,
            jogmec,
            international,
            publicly_funded,
            foreign_official,
            nominee,
        ),
    ),
)

# --- 五の二、六（平成29年10月31日まで） ------------------------------

reports_misconduct = requirement(
    "landing_criteria.trainee.reports_misconduct",
    cite=LANDING_CRITERIA.at(f"{ROW}/5-2", read=FIRST_READ, until=NEW_ROW),
    ja="五の二　受入れ機関が不正行為を直ちに入管に報告することとされていること（平成29年10月31日まで）",
    en="(v)-2 The organisation is to report misconduct at once (until 31 October 2017)",
    when=versions(
        before(NEW_ROW, training.reports_misconduct), since(NEW_ROW, constant("not_applicable"))
    ),
    evidence=training.HOST,
)
reports_discontinuation = requirement(
    "landing_criteria.trainee.reports_discontinuation",
    cite=LANDING_CRITERIA.at(f"{ROW}/6", read=FIRST_READ, until=NEW_ROW),
    ja="六　研修を続けられなくなったとき、受入れ機関が直ちに入管に報告することとされていること（平成29年10月31日まで）",
    en="(vi) The organisation is to report at once when training cannot go on (until 31 October 2017)",
    when=versions(
        before(NEW_ROW, training.reports_discontinuation),
        since(NEW_ROW, constant("not_applicable")),
    ),
    evidence=training.HOST,
)

# --- 六から八（平成29年10月31日までは七から九） ------------------------------

return_travel = requirement(
    "landing_criteria.trainee.return_travel",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/7", read=FIRST_READ, until=NEW_ROW),
        LANDING_CRITERIA.at(f"{ROW}/6", read=NEW_ROW),
    ),
    ja="六　受入れ機関又はあっせん機関が、帰国旅費の確保その他の帰国担保措置を講じていること",
    en="(vi) The organisation, or the one that arranges the training, secures the cost of returning home or ensures "
    "it otherwise",
    when=training.return_travel_secured,
    evidence=training.HOST,
)
records = requirement(
    "landing_criteria.trainee.records",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/8", read=FIRST_READ, until=NEW_ROW),
        LANDING_CRITERIA.at(f"{ROW}/7", read=NEW_ROW),
    ),
    ja="七　実施状況の文書を事業所に備え、終了の日から1年以上保存することとされていること",
    en="(vii) Records are kept at the workplace, for a year or more after the end",
    when=training.records_kept,
    evidence=training.HOST,
)
four_months = requirement(
    "landing_criteria.trainee.four_months_of_practice",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/9/イ", read=FIRST_READ, until=NEW_ROW),
        LANDING_CRITERIA.at(f"{ROW}/8/イ", read=NEW_ROW),
    ),
    ja="イ　実務研修を4月以上行う予定であること",
    en="(a) Practical training of four months or more is planned",
    when=training.practical_months >= 4,
    evidence=training.PLAN,
)
course_abroad = requirement(
    "landing_criteria.trainee.course_abroad",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/9/ロ", read=FIRST_READ, until=NEW_ROW),
        LANDING_CRITERIA.at(f"{ROW}/8/ロ", read=NEW_ROW),
    ),
    ja="ロ　過去6月以内に、外国の公的機関・教育機関による直接関係のある研修（1月以上かつ160時間以上、受入れ機関が同等以上と確認したもの）を"
    "受けたこと",
    en="(b) In the last six months, directly related training by a public body or school abroad, of one month or more "
    "and 160 hours or more, which the organisation confirmed as equal",
    when=all_of(
        training.course_abroad_months >= 1,
        training.course_abroad_hours >= 160,
        training.course_abroad_confirmed,
    ),
    evidence=training.COURSE,
)
longer_practice = requirement(
    "landing_criteria.trainee.longer_practice",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/9/ただし書", read=FIRST_READ, until=NEW_ROW),
        LANDING_CRITERIA.at(f"{ROW}/8/ただし書", read=NEW_ROW),
    ),
    ja="イ又はロのどちらかなら4分の3以下、両方なら5分の4以下",
    en="Three quarters or less with (a) or (b), four fifths or less with both",
    when=any_of(
        all_of(
            any_of(four_months, course_abroad),
            training.practical_share.in_("up_to_two_thirds", "up_to_three_quarters"),
        ),
        all_of(
            four_months,
            course_abroad,
            training.practical_share.in_(
                "up_to_two_thirds", "up_to_three_quarters", "up_to_four_fifths"
            ),
        ),
    ),
    evidence=training.PLAN,
)
hours = requirement(
    "landing_criteria.trainee.hours_of_practice",
    cite=(
        LANDING_CRITERIA.at(f"{ROW}/9", read=FIRST_READ, until=NEW_ROW),
        LANDING_CRITERIA.at(f"{ROW}/8", read=NEW_ROW),
    ),
    ja="八　実務研修を含む場合：実務研修の時間が全体の3分の2以下であること",
    en="(viii) With practical training: it is two thirds of all hours or less",
    when=only_if(
        training.has_practical_training,
        unless(training.practical_share.equals("up_to_two_thirds"), longer_practice),
    ),
    evidence=training.PLAN,
)

# --- 十（平成29年10月31日まで） ------------------------------

harmless = requirement(
    "landing_criteria.trainee.harmless_misconduct",
    cite=LANDING_CRITERIA.at(f"{ROW}/10", read=FIRST_READ, until=NEW_ROW),
    ja="不正行為が研修の適正な実施を妨げるものでなかった場合",
    en="The misconduct did not hinder proper training",
    when=training.misconduct_harmless,
    evidence=training.HOST,
)
past_misconduct = requirement(
    "landing_criteria.trainee.past_misconduct",
    cite=LANDING_CRITERIA.at(f"{ROW}/10", read=FIRST_READ, until=NEW_ROW),
    ja="十　受入れ機関などに不正行為があるときは、定められた期間が過ぎ、再発防止の措置があること（平成29年10月31日まで）",
    en="(x) After misconduct of the organisation or its people: the period laid down is over and measures against its "
    "repetition are taken (until 31 October 2017)",
    when=versions(
        before(
            NEW_ROW,
            only_if(
                training.host_misconduct,
                unless(training.misconduct_period_over, harmless),
            ),
        ),
        since(NEW_ROW, constant("not_applicable")),
    ),
    evidence=training.HOST,
)

STATUS: Final = StatusRules(
    status=STATUS_ID,
    activity=activity_of_the_table,
    criteria=(
        not_repetition,
        adult_with_work_at_home,
        hard_at_home,
        instructor,
        practical,
        reports_misconduct,
        reports_discontinuation,
        return_travel,
        records,
        hours,
        past_misconduct,
    ),
)

RULES: Final = (
    activity_of_the_table,
    acquires_skills,
    no_pay,
    *STATUS.criteria,
    public_body,
    jnto,
    jica,
    jogmec,
    international,
    publicly_funded,
    lodging,
    facility,
    guidance,
    insurance,
    safety,
    foreign_official,
    nominee,
    spreads_skills,
    nominee_host,
    four_months,
    course_abroad,
    longer_practice,
    harmless,
)
_CONDITIONS: Final = (lodging, facility, guidance, insurance, safety)
COVERS: Final = (
    Covered(ACT, f"別表第一の四/{ROW}", (activity_of_the_table.id,), "2017-01-01"),
    Covered(LANDING_CRITERIA, f"{ROW}/1", (not_repetition.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/2", (adult_with_work_at_home.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/3", (hard_at_home.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/4", (instructor.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5", (practical.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/イ", (public_body.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/ロ", (jnto.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/ハ", (jica.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/ニ", (jogmec.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/ホ", (international.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/ヘ", (publicly_funded.id,), FIRST_READ),
    *(
        Covered(LANDING_CRITERIA, f"{ROW}/5/ヘ/({number})", (rule.id,), FIRST_READ)
        for number, rule in enumerate(_CONDITIONS, start=1)
    ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/ト", (foreign_official.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/チ", (nominee.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/チ/(1)", (spreads_skills.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5/チ/(2)", (nominee_host.id,), FIRST_READ),
    Covered(LANDING_CRITERIA, f"{ROW}/5-2", (reports_misconduct.id,), FIRST_READ, NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/6", (reports_discontinuation.id,), FIRST_READ, NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/7", (return_travel.id,), FIRST_READ, NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/8", (records.id,), FIRST_READ, NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/9", (hours.id,), FIRST_READ, NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/9/ただし書", (longer_practice.id,), FIRST_READ, NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/9/イ", (four_months.id,), FIRST_READ, NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/9/ロ", (course_abroad.id,), FIRST_READ, NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/10", (past_misconduct.id,), FIRST_READ, NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/10/ただし書", (harmless.id,), FIRST_READ, NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/6", (return_travel.id,), NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/7", (records.id,), NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/8", (hours.id,), NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/8/ただし書", (longer_practice.id,), NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/8/イ", (four_months.id,), NEW_ROW),
    Covered(LANDING_CRITERIA, f"{ROW}/8/ロ", (course_abroad.id,), NEW_ROW),
)
GAPS: Final = (
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/3", read=FIRST_READ),
        "judgement",
        Text(
            ja="住所のある地域で修得が不可能又は困難かどうかは入管が判断する",
            en="Whether the skills are impossible or hard to acquire at home is judged",
        ),
    ),
    Gap(
        LANDING_CRITERIA.at(f"{ROW}/10", read=FIRST_READ, until=NEW_ROW),
        "not_encoded",
        Text(
            ja="不正行為ごとの期間の表（平成29年10月31日まで）：期間が過ぎたかを尋ねるだけで、年数は数えない",
            en="The table of periods by kind of misconduct (until 31 October 2017): only asked whether the period is "
            "over, no years are counted",
        ),
    ),
)
