"""Ways that could be open after an event, once each: named by the tables, checked by the machinery of ``check``.

None of them is a marriage, a divorce, an adoption, a recognition, a birth, a claim for asylum or a stay past
its end. A spouse status stands only where the person has stated the marriage.
"""

from __future__ import annotations

from typing import Final

from zairyu.life_events.cites import (
    AUTHORISED_EMPLOYMENT,
    BIRTH,
    CHANGE,
    CONDITION_20_3,
    DEPARTURE_ORDER,
    EXTENSION,
    LTR_NOTICE,
    MANUAL,
    MEMORY,
    OTHER_ACTIVITY,
    PAPERS_WAIVED,
    PERMANENT,
    RE_ENTRY,
    RECOGNISED_CHANGE,
    SECONDARY,
    SPECIAL_PERMISSION,
    SPR_BIRTH,
    SWITCH,
)
from zairyu.life_events.model import note, way

ENGINEER: Final = "engineer_specialist_in_humanities_international_services"

EXTEND: Final = way(
    "extend", "extension", None,
    "今の在留資格のまま、在留期間の更新を申請する", "Apply to extend the present status",
    note("満了日までに申請する。今の活動や身分が続いていること",
         "Filed by the last day of the stay; the present activity or position goes on", EXTENSION),
)  # fmt: skip
EXTEND_EXPLAINED: Final = way(
    "extend_explained", "extension", None,
    "事情を説明する文書を付けて、満了日までに在留期間の更新を申請する",
    "Apply for an extension by the last day, with a written explanation of what happened",
    note("出せない書類があるときは、その理由と代わりの資料を付ける。入管は提出を省かせることができる",
         "Where a paper cannot be had: say why and add what else shows it; the office may do without it",
         PAPERS_WAIVED),
)  # fmt: skip
TO_WORK: Final = way(
    "to_work", "change_of_status", ENGINEER,
    "働く在留資格（技術・人文知識・国際業務など）に変更する",
    "Change to a work status (Engineer/Specialist or another that fits the work)",
    note("在留資格に合う仕事の契約、学歴又は実務経験、日本人と同等の報酬",
         "A contract for work that fits, schooling or experience, pay equal to a Japanese", CHANGE),
)  # fmt: skip
TO_SPECIFIED_SKILLS: Final = way(
    "to_specified_skills", "change_of_status", "specified_skilled_worker_i",
    "特定技能1号に変更する", "Change to Specified Skilled Worker (i)",
    note("分野の技能と日本語の試験（又は技能実習2号の修了）、契約、支援計画",
         "Skill and Japanese tests of the field (or technical intern training (ii) completed), a contract, a "
         "support plan", CHANGE),
)  # fmt: skip
TO_HIGHLY_SKILLED: Final = way(
    "to_highly_skilled", "change_of_status", "highly_skilled_professional_i_b",
    "高度専門職1号に変更する（勤め先が変わるときも必要）",
    "Change to Highly Skilled Professional (i) (also needed for a new employer)",
    note("70点以上、契約", "70 points or more, a contract", CHANGE),
)  # fmt: skip
TO_STUDY: Final = way(
    "to_study", "change_of_status", "student",
    "留学に変更する", "Change to Student",
    note("入学の許可、学費と生活費を払う手段", "Admission to a school, means for fees and living", CHANGE),
)  # fmt: skip
TO_BUSINESS: Final = way(
    "to_business", "change_of_status", "business_manager",
    "経営・管理に変更する", "Change to Business Manager",
    note("実体のある事業と、定められた規模", "A real business of the size laid down", CHANGE),
)  # fmt: skip
LONG_TERM_AFTER_DIVORCE: Final = way(
    "long_term_after_divorce", "change_of_status", "long_term_resident",
    "離婚後の定住者への変更（告示外）", "Long-Term Resident after a divorce (outside the notice)",
    note("日本でおおむね3年以上の正常な婚姻生活、生計、日常の日本語、公的義務。どれも入管が判断する",
         "About three years or more of normal married life in Japan, a living, everyday Japanese, public duties; "
         "all judged by the authority", MANUAL),
    rule="long_term_resident.outside_notice.after_divorce",
)  # fmt: skip
LONG_TERM_AFTER_DEATH: Final = way(
    "long_term_after_death", "change_of_status", "long_term_resident",
    "配偶者の死亡後の定住者への変更（告示外）",
    "Long-Term Resident after the death of the spouse (outside the notice)",
    note("日本でおおむね3年以上の正常な婚姻生活、生計、日常の日本語、公的義務。どれも入管が判断する",
         "About three years or more of normal married life in Japan, a living, everyday Japanese, public duties; "
         "all judged by the authority", MANUAL),
    rule="long_term_resident.outside_notice.after_bereavement",
)  # fmt: skip
LONG_TERM_FOR_CHILD: Final = way(
    "long_term_for_child", "change_of_status", "long_term_resident",
    "日本人の実子を育てる親としての定住者への変更（告示外）",
    "Long-Term Resident as a parent raising a Japanese national's child (outside the notice)",
    note("出生の時に親の一方が日本人である実子、親権、現に相当の期間養育していること、生計。婚姻の長さは求められない",
         "A child one of whose parents was Japanese at its birth, parental authority, actual care for some time, "
         "a living; no length of marriage is asked", MANUAL),
    rule="long_term_resident.outside_notice.care_of_japanese_child",
)  # fmt: skip
LONG_TERM_BROKEN_MARRIAGE: Final = way(
    "long_term_broken_marriage", "change_of_status", "long_term_resident",
    "婚姻が事実上破綻した人の定住者への変更（告示外、離婚の前でも）",
    "Long-Term Resident where the marriage has in fact broken down (outside the notice, also before a divorce)",
    note("おおむね3年以上の正常な婚姻生活、又は暴力による被害。生計、公的義務。日本人・永住者・特別永住者の配偶者",
         "About three years of normal married life, or harm by violence; a living, public duties; spouse of a "
         "Japanese, a permanent or a special permanent resident", MANUAL),
    rule="long_term_resident.outside_notice.broken_marriage",
)  # fmt: skip
LONG_TERM_AFTER_SPECIAL_ADOPTION: Final = way(
    "long_term_after_special_adoption", "change_of_status", "long_term_resident",
    "特別養子の離縁後の定住者への変更（告示外）",
    "Long-Term Resident after a special adoption was dissolved (outside the notice)",
    note("自立して生活できること", "Able to live independently", SECONDARY),
    rule="long_term_resident.outside_notice.dissolved_special_adoption",
)  # fmt: skip
LONG_TERM_AS_FAMILY: Final = way(
    "long_term_as_family", "change_of_status", "long_term_resident",
    "家族としての定住者への変更（告示5号・6号・7号）",
    "Long-Term Resident as family (items 5 to 7 of the notice)",
    note("定住者（1年以上）の配偶者、扶養を受ける未成年で未婚の実子、6歳未満の養子。18歳になる前に",
         "Spouse of a long-term resident with a year or more; a supported, unmarried minor child; an adoptee "
         "under 6. For a child: before the 18th birthday", LTR_NOTICE),
)  # fmt: skip
TO_LONG_TERM_RECOGNISED: Final = way(
    "long_term_for_recognised", "change_of_status", "long_term_resident",
    "認定を受けた人の定住者への変更（要件に当たれば許可するものとされている）",
    "Long-Term Resident for a recognised person (shall be given where the requirements hold)",
    note("認定を受けたこと。認定に続く在留特別許可による在留資格でないこと",
         "Recognition; the status held was not given by special permission after it", RECOGNISED_CHANGE),
)  # fmt: skip
LONG_TERM_RAISED_IN_JAPAN: Final = way(
    "long_term_raised_in_japan", "change_of_status", "long_term_resident",
    "日本の学校を出た若い人の定住者又は特定活動への変更",
    "Long-Term Resident or Designated Activities for the young who finished school in Japan",
    note("18歳になる前に入国、日本の高等学校の卒業（見込み）、就職の内定、住居地などの届出",
         "Entered before 18, Japanese high school finished or about to be, a job offer, notifications made",
         MANUAL),
    rule="long_term_resident.outside_notice.after_japanese_schools",
)  # fmt: skip
TO_JAPANESE_FAMILY: Final = way(
    "to_spouse_of_japanese", "change_of_status", "spouse_or_child_of_japanese_national",
    "（述べられた婚姻により）日本人の配偶者等に変更する",
    "Change to Spouse or Child of Japanese National, on the marriage stated",
    note("配偶者が日本人で、婚姻に実体があること", "The spouse is Japanese and the marriage is real", CHANGE),
)  # fmt: skip
TO_PR_FAMILY: Final = way(
    "to_spouse_of_pr", "change_of_status", "spouse_or_child_of_permanent_resident",
    "（述べられた婚姻により）永住者の配偶者等に変更する",
    "Change to Spouse or Child of Permanent Resident, on the marriage stated",
    note("配偶者が永住者又は特別永住者で、婚姻に実体があること",
         "The spouse is a permanent or special permanent resident and the marriage is real", CHANGE),
)  # fmt: skip
TO_DEPENDENT: Final = way(
    "to_dependent", "change_of_status", "dependent",
    "（述べられた家族関係により）家族滞在に変更する", "Change to Dependent, on the tie stated",
    note("扶養者が家族を呼べる在留資格を持ち、扶養できること",
         "The sponsor holds a status that brings family, and can support them", CHANGE),
)  # fmt: skip
JOB_HUNTING: Final = way(
    "job_hunting", "change_of_status", "designated_activities",
    "会社の都合で職を失った人の特定活動（就職活動、6か月）",
    "Designated Activities (job hunting, six months) after a job lost on the employer's side",
    note("会社の都合による離職。自己の都合では、原則として認められていない（異なる説明もある）",
         "Lost on the employer's side; after one's own resignation it is not given in principle (some report "
         "otherwise)", MANUAL),
    kind="JOBLOSS_COMPANY",
)  # fmt: skip
GRADUATE_JOB_HUNTING: Final = way(
    "graduate_job_hunting", "change_of_status", "designated_activities",
    "卒業後の特定活動（就職活動、6か月、1回更新できる）",
    "Designated Activities (job hunting after graduation, six months, once more)",
    note("大学・専門学校などの卒業、卒業前からの就職活動、学校の推薦",
         "Graduation from a university, vocational school or the like, search begun before it, the school's "
         "recommendation", SECONDARY),
    kind="JOBHUNT_GRAD1",
)  # fmt: skip
GRADUATE_46: Final = way(
    "graduate_46", "change_of_status", "designated_activities",
    "特定活動（46号：日本の大学等の卒業者が日本語を使う仕事）",
    "Designated Activities no. 46 (graduates of Japanese schools in work that uses Japanese)",
    note("日本の大学などの卒業、日本語能力試験N1など、常勤", "A degree from Japan, JLPT N1 or the like, full-time", CHANGE),
    kind="46",
)  # fmt: skip
OFFER_WAITING: Final = way(
    "offer_waiting", "change_of_status", "designated_activities",
    "特定活動（内定者が入社を待つ間）", "Designated Activities (waiting to start after an offer)",
    note("内定後1年以内、卒業後1年6か月以内に入社", "Start within a year of the offer and 18 months of graduation", SECONDARY),
    kind="OFFER_WAIT",
)  # fmt: skip
MEDICAL: Final = way(
    "medical", "change_of_status", "designated_activities",
    "病気が続く人の特定活動（治療）", "Designated Activities for long treatment",
    note("医師の診断書、費用を払う手段", "A doctor's certificate, means to pay", MEMORY),
    kind="MED_LONG",
)  # fmt: skip
CONTINUED_WORK: Final = way(
    "continued_work", "change_of_status", "designated_activities",
    "特定技能などの人の、転職までの特定活動", "Designated Activities until a transfer (specified skills, trainees)",
    note("次の受入れ先があり、手続の準備に時間がかかること", "A new host exists and the papers take time", SECONDARY),
)  # fmt: skip
VIOLENCE_STAY: Final = way(
    "violence_stay", "change_of_status", "designated_activities",
    "暴力の被害を受けた人の特定活動", "Designated Activities for victims of violence",
    note("公表された要件は確認できていない。入管のDVの担当や弁護士に尋ねられる",
         "No published requirements were seen; the agency's desk for victims, or a lawyer, can be asked", MEMORY),
    kind="DV_VICTIM",
)  # fmt: skip
PREPARE_TO_LEAVE: Final = way(
    "prepare_to_leave", "change_of_status", "designated_activities",
    "出国の準備のための特定活動", "Designated Activities to prepare departure",
    note("満了日までに。30日の期間では特例期間がない", "By the last day of the stay; a grant of 30 days has no special period",
         MANUAL),
    moves_child=True,
)  # fmt: skip
RETURN_BY_CERTIFICATE: Final = way(
    "return_by_certificate", "certificate_of_eligibility", None,
    "一度出国し、在留資格認定証明書により新しく来日する",
    "Leave, and come anew with a certificate of eligibility",
    note("出国で今の在留資格は終わる（再入国許可がない場合）。永住許可などの年数は数え直しになる",
         "The present status ends on leaving without a re-entry permit; years counted for permanent residence begin "
         "anew", MEMORY),
    moves_child=True,
)  # fmt: skip
PERMANENT_RESIDENCE: Final = way(
    "permanent_residence", "permanent_residence", "permanent_resident",
    "永住許可を申請する（すでに要件を満たす場合）",
    "Apply for permanent residence (where its requirements are met already)",
    note("申請中も今の在留期間は延びない", "The application does not extend the present stay", PERMANENT),
)  # fmt: skip
NATURALISATION: Final = way(
    "naturalisation", "naturalisation", None,
    "帰化を申請する（法務局）", "Apply for naturalisation (Legal Affairs Bureau)",
    note("住所、年齢、素行、生計など。許可は法務大臣の判断",
         "Residence, age, conduct, livelihood and more; the Minister decides", SECONDARY),
)  # fmt: skip
ACQUISITION: Final = way(
    "acquisition", "acquisition", None,
    "在留資格の取得を申請する（出生・国籍の喪失から30日以内）",
    "Apply to acquire a status (within 30 days of birth or loss of Japanese nationality)",
    note("60日を超えて日本にいる場合に必要", "Needed to stay longer than 60 days", BIRTH),
)  # fmt: skip
SPECIAL_PERMANENT_CHILD: Final = way(
    "special_permanent_child", "special_permanent_residence", "special_permanent_resident",
    "子の特別永住許可を市区町村に申請する（出生から60日以内）",
    "Apply at the municipality for special permanent residence of the child (within 60 days of birth)",
    note("特別永住者の子。期間内の申請は許可するものとされている",
         "Child of a special permanent resident; filed in time it is to be permitted by law", SPR_BIRTH),
)  # fmt: skip
PERMISSION_FOR_WORK: Final = way(
    "permission_for_other_activity", "permission_for_other_activity", None,
    "資格外活動許可を申請する", "Apply for permission for other activity",
    note("今の活動を妨げない範囲", "As far as it does not stand in the way of the present activity", OTHER_ACTIVITY),
)  # fmt: skip
CERTIFICATE_OF_WORK: Final = way(
    "certificate_of_authorised_employment", "certificate_of_authorised_employment", None,
    "就労資格証明書で、その仕事が今の在留資格に合うか確かめる（任意）",
    "Ask for a certificate of authorised employment: does the work fit the status (voluntary)",
    note("義務ではない。次の更新の前に確かめられる", "No duty; it settles the question before the next extension",
         AUTHORISED_EMPLOYMENT),
)  # fmt: skip
SWITCH_PENDING: Final = way(
    "switch_pending", "change_of_status", None,
    "審査中の申請を、更新から変更（又はその逆）に切り替える",
    "Turn a pending application from extension into change, or the reverse",
    note("窓口で申し出る。初めの申請の日に申請したものと扱われる", "At the counter; it counts as filed on the first day", SWITCH),
)  # fmt: skip
RE_ENTRY_PERMIT: Final = way(
    "re_entry_permit", "re_entry_permit", None,
    "出国の前に再入国許可を受ける", "Get a re-entry permit before leaving",
    note("5年以内、在留期間の満了日まで", "Up to five years, to the end of the stay", RE_ENTRY),
)  # fmt: skip
APPLY_AGAIN: Final = way(
    "apply_again", "extension", None,
    "在留資格があるうちに、理由を踏まえてもう一度申請する",
    "Apply again while a status is held, answering the reasons given",
    note("在留期間（特例期間を含まない）が残っていること", "Some of the period of stay is left (the special period aside)", EXTENSION),
)  # fmt: skip
SPECIAL_STAY: Final = way(
    "special_permission", "special_permission", None,
    "在留特別許可を申請する（退去強制の手続の中で）",
    "Apply for special permission to stay (within the deportation proceeding)",
    note("家族、子の教育、在留の経緯などを総合して法務大臣が判断する。先に弁護士に相談できる",
         "Family, children's schooling, history: the Minister weighs all; a lawyer can be asked first",
         SPECIAL_PERMISSION),
    only_without_status=True,
)  # fmt: skip
DEPARTURE: Final = way(
    "departure_order", "departure_order", None,
    "出国命令により出国する（自分から開庁日の執務時間内に出頭した場合など）",
    "Leave under a departure order (on reporting oneself in office hours on an open day, or as the article says)",
    note("初めてで、他の退去強制の事由がないことなど。上陸できない期間は1年（調査の開始後に申し出た人の短期滞在は5年）",
         "First time, no other ground; one year's bar on return (five for a temporary visit where it was declared "
         "only after the inquiry began)", DEPARTURE_ORDER),
    moves_child=True, only_without_status=True,
)  # fmt: skip
UNAVOIDABLE: Final = note(
    "短期滞在からの変更は、やむを得ない特別の事情がある場合に限られる",
    "From Temporary Visitor a change is open only in unavoidable special circumstances",
    CONDITION_20_3,
)
