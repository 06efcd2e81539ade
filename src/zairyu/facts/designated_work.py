"""Work that a designation names: athletes, students of foreign universities, volunteers, expositions, training.

One module for the numbers of the notice whose own facts are few; domestic workers have :mod:`zairyu.facts.domestic_work`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from zairyu.logic import UNKNOWN, Text, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.facts.source import CaseView

CONTRACT: Final = Text(ja="契約書", en="Contract")
SCHOOL_PAPERS: Final = Text(
    ja="外国の大学の在学証明書、大学と機関との契約書",
    en="Certificate of enrolment abroad, contract between the university and the organisation",
)


def _pay_per_month(view: CaseView) -> Any:
    """Yen a month as promised; a twelfth of a yearly figure, rounded down; unknown where the pay has several parts."""
    proposed = view.case.proposed
    if proposed is None or len(proposed.pay) != 1:
        return UNKNOWN
    (pay,) = proposed.pay
    if pay.yen_per_month is not None:
        return pay.yen_per_month
    return UNKNOWN if pay.yen_per_year is None else pay.yen_per_year // 12


def _nationality(code: str) -> Any:
    """Derive a flag: has this nationality, among those stated."""

    def derive(view: CaseView) -> Any:
        held = view.applicant.nationalities
        if code in held:
            return True
        return False if held.complete and "unknown" not in held.items else UNKNOWN

    return derive


pay_per_month = number(
    "designated_work.pay_per_month",
    unit="yen per month",
    ja="報酬の月額",
    en="Pay a month",
    question=Text(ja="報酬は月額いくらですか。", en="What is the pay a month, in yen?"),
    evidence=Text(ja="雇用契約書", en="Contract of employment"),
    derive=_pay_per_month,
)
adult_entertainment = flag(
    "designated_work.adult_entertainment",
    ja="風俗営業などの営業所での仕事や、これに類する仕事であること",
    en="Work at premises of the adult entertainment business, or the like",
    question=Text(
        ja="風俗営業などの店での仕事、又はこれに類する仕事をしますか。",
        en="Is any of the work at premises of the adult entertainment business, or of that kind?",
    ),
)

# --- 6: amateur sport ------------------------------------------------------------------------------------

amateur_for_sports_organisation = flag(
    "designated_work.amateur_athlete_of_sports_organisation",
    ja="アマチュアスポーツの振興・水準の向上などのために日本の機関に雇われ、その機関のためにアマチュア選手として活動すること",
    en="Is employed by an organisation in Japan that promotes amateur sport, and plays as an amateur for it alone",
    question=Text(
        ja="アマチュアスポーツの振興のために日本の機関に雇われ、その機関のためだけにアマチュア選手として活動しますか。",
        en="Are you employed by an organisation in Japan that promotes amateur sport, to play as an amateur "
        "for it only?",
    ),
    evidence=CONTRACT,
)

# --- 8: representation in international proceedings ----------------------------------------------------

paid_for_proceedings = flag(
    "designated_work.foreign_lawyer_paid_for_proceedings",
    ja="外国の弁護士として報酬を受けて代理すること",
    en="Represents as a foreign lawyer, for pay",
    question=Text(
        ja="外国の弁護士として、報酬を受けて代理しますか。",
        en="Do you represent as a foreign lawyer, for pay?",
    ),
    evidence=Text(ja="外国弁護士の資格の証明書", en="Proof of the foreign lawyer's qualification"),
)

# --- 9, 12, 15: students of foreign universities ---------------------------------------------------------

foreign_degree_student = flag(
    "designated_work.student_of_foreign_university",
    ja="外国の大学の、学位を授与される課程に在学していること（通信教育は当たらない）",
    en="Is enrolled at a university abroad in a course that leads to a degree (no correspondence course)",
    question=Text(
        ja="外国の大学（短期大学・大学院を含む）の、学位の取れる課程に在学していますか。通信教育は当たりません。",
        en="Are you enrolled at a university abroad (junior college and graduate school too) in a course that leads to a "
        "degree? Correspondence courses are not meant.",
    ),
    evidence=SCHOOL_PAPERS,
)
part_of_the_course = flag(
    "designated_work.part_of_the_course",
    ja="大学の教育課程の一部として行うこと",
    en="Is done as a part of the university's course",
    question=Text(
        ja="その実習は、大学の教育課程の一部ですか。",
        en="Is the practice a part of your university's course?",
    ),
    evidence=SCHOOL_PAPERS,
)
contract_of_university = flag(
    "designated_work.contract_between_university_and_organisation",
    ja="その大学と日本の機関との契約に基づくこと",
    en="Rests on a contract between the university and the organisation in Japan",
    question=Text(
        ja="大学と日本の機関との間に、そのための契約がありますか。",
        en="Is there a contract for it between your university and the organisation in Japan?",
    ),
    evidence=SCHOOL_PAPERS,
)
paid_by_the_organisation = flag(
    "designated_work.paid_by_the_organisation",
    ja="その機関から報酬を受けること",
    en="Is paid by that organisation",
    question=Text(ja="その機関から報酬を受けますか。", en="Are you paid by that organisation?"),
    evidence=CONTRACT,
)
serves_study_and_later_work = judgement(
    "designated_work.serves_study_and_later_work",
    ja="学業の遂行と将来の就業に資すると認められること",
    en="Is found to serve the study and later employment",
    question=Text(
        ja="学業や将来の就職に役立つものと認められましたか。",
        en="Was it found to serve your study and later employment?",
    ),
)
outside_classes = flag(
    "designated_work.in_a_time_without_classes",
    ja="その大学の授業が行われない期間に行うこと",
    en="Is done in a time in which the university holds no classes for the student",
    question=Text(
        ja="大学の授業がない期間に行いますか。",
        en="Is it in a time in which your university holds no classes for you?",
    ),
    evidence=SCHOOL_PAPERS,
)
months_planned = number(
    "designated_work.months_planned",
    unit="months",
    ja="その活動をする月数（1か月未満の端数は切り上げる）",
    en="Months of the activity planned (a part of a month counts as one)",
    question=Text(
        ja="その活動は何か月の予定ですか。端数は切り上げてください。",
        en="For how many months is the activity planned? Count a part of a month as one.",
    ),
)
months_of_internships_in_all = number(
    "designated_work.months_of_internships_in_all",
    unit="months",
    ja="これまでの分を含む、日本での報酬のあるインターンシップの月数の合計",
    en="Months of paid internships in Japan in all, this one and earlier ones",
    question=Text(
        ja="日本での報酬のあるインターンシップは、これまでと今回を合わせて何か月ですか。",
        en="How many months of paid internships in Japan is it in all, this one and earlier ones?",
    ),
)
half_of_course_months = number(
    "designated_work.half_of_course_months",
    unit="months",
    ja="大学の修業年限の2分の1の月数（4年制なら24）",
    en="Half the length of the university's course, in months (24 for a course of four years)",
    question=Text(
        ja="大学の課程は何年ですか（その半分を月数で答えます。4年制なら24）。",
        en="How long is your university's course? (Half of it in months: 24 for four years.)",
    ),
)
local_government_programme = flag(
    "designated_work.local_government_exchange_programme",
    ja="地方公共団体の実施する国際交流の事業に参加し、小中学校などで国際文化の講義をすること",
    en="Takes part in a local government's exchange programme, lecturing on international culture at schools",
    question=Text(
        ja="地方公共団体の国際交流の事業に参加し、学校などで国際文化について講義しますか。",
        en="Do you take part in a local government's exchange programme, lecturing on international culture at "
        "schools?",
    ),
)

# --- 10, 13, 48, 56: volunteers, expositions, games ----------------------------------------------------------

british = flag(
    "designated_work.british_national",
    ja="英国の国民であること",
    en="Is a national of the United Kingdom",
    question=Text(ja="英国の国民ですか。", en="Are you a national of the United Kingdom?"),
    evidence=Text(ja="旅券", en="Passport"),
    derive=_nationality("GBR"),
)
welfare_volunteer = flag(
    "designated_work.unpaid_welfare_volunteer",
    ja="公益の事業を行う団体の受入れにより、報酬を受けずに福祉のボランティア活動をすること",
    en="Does volunteer work in welfare, received by a body of public interest, without pay",
    question=Text(
        ja="団体の受入れにより、報酬を受けずに福祉のボランティア活動をしますか。",
        en="Will you do volunteer work in welfare for a receiving body, without pay?",
    ),
)
event_staff = flag(
    "designated_work.works_for_the_event",
    ja="その大会・博覧会の準備・運営などの活動に従事すること",
    en="Works on the preparation or running of the event",
    question=Text(
        ja="その大会・博覧会の準備や運営に従事しますか。",
        en="Do you work on the preparation or running of the event?",
    ),
    params={"event": "tokyo_2020, expo_2025 or expo_2027"},
)
accepted_by_organiser = flag(
    "designated_work.accepted_by_the_organiser",
    ja="組織委員会・博覧会協会が適当と認めた人、又はその契約などによる人であること",
    en="Is accepted as suitable by the organiser, or works under a contract or the like with it",
    question=Text(
        ja="組織委員会・博覧会協会に適当と認められ、又はその契約などによりますか。",
        en="Did the organiser accept you as suitable, or do you work under a contract or the like with it?",
    ),
    params={"event": "tokyo_2020, expo_2025 or expo_2027"},
)

# --- 16 to 31: candidates and qualified persons under economic partnership agreements ------------------------

agreement = choice(
    "designated_work.partnership_agreement",
    values=("indonesia", "philippines", "viet_nam", "none"),
    ja="候補者として受け入れられた経済連携協定（交換公文）の相手国",
    en="Partner country of the economic partnership agreement under which one is received as a candidate",
    question=Text(
        ja="どの国との経済連携協定により、候補者として受け入れられましたか。",
        en="Under the agreement with which country are you received as a candidate?",
    ),
    evidence=Text(
        ja="受入れ機関との契約書、協定に基づく通知", en="Contract, notices under the agreement"
    ),
)
candidate_for = choice(
    "designated_work.candidate_for",
    values=("nurse", "care_worker_by_work", "care_worker_by_school"),
    ja="候補者の種類（看護師、介護福祉士・就労、介護福祉士・就学）",
    en="Kind of candidate: nurse, care worker (employment), care worker (school)",
    question=Text(
        ja="看護師と介護福祉士のどちらの候補者ですか。介護福祉士なら、働きながらですか、学校ですか。",
        en="Are you a candidate nurse or care worker? As a care worker: working, or at a school?",
    ),
)
accepted_institution = flag(
    "designated_work.trains_at_accepting_institution",
    ja="協定に基づく受入れ機関で、国家試験の合格を目指して研修・就労（又は養成施設で就学）すること",
    en="Trains and works at an accepting institution under the agreement (or studies at a training school), up to the "
    "national examination",
    question=Text(
        ja="協定による受入れ機関（又は養成施設）で、国家試験に向けて研修・就労（就学）しますか。",
        en="Do you train and work (or study) at an accepting institution under the agreement, up to the "
        "national examination?",
    ),
)
within_agreed_stay = flag(
    "designated_work.within_agreed_time",
    ja="協定の定める滞在の期間内であること（閣議決定による1年の延長を含む）",
    en="Within the time of stay that the agreement sets (or the extra year by Cabinet decision)",
    question=Text(
        ja="協定の定める滞在の期間内ですか（1年の延長が認められたものを含みます）。",
        en="Is it within the time of stay that the agreement sets (an extra year granted too)?",
    ),
)
family_of_qualified = choice(
    "designated_work.supporter_qualified_under",
    values=("indonesia", "philippines", "viet_nam", "none"),
    ja="扶養する人（資格を取ったEPA看護師・介護福祉士）の協定の相手国",
    en="Partner country of the agreement of the qualified nurse or care worker who supports",
    question=Text(
        ja="扶養する人は、どの国との協定により資格を取りましたか。",
        en="Under the agreement with which country did the person who supports you qualify?",
    ),
)
supporter_profession = choice(
    "designated_work.supporter_profession",
    values=("nurse", "care_worker"),
    ja="扶養する人の資格（看護師、介護福祉士）",
    en="Profession of the person who supports: nurse, care worker",
    question=Text(
        ja="扶養する人は、看護師ですか、介護福祉士ですか。",
        en="Is the person who supports you a nurse or a certified care worker?",
    ),
)

# --- 32, 35, 42, 50, 55: time-limited measures, plants abroad, skiing, driving ---------------------------------

under_measure = flag(
    "designated_work.works_under_the_time_limited_measure",
    ja="技能実習などを終え、その時限的な措置の認定を受けた機関で働くこと",
    en="Has finished intern training or the like, and works for an organisation recognised under the measure",
    question=Text(
        ja="技能実習を終え、その措置の認定を受けた機関で働きましたか。",
        en="Did you finish intern training and work for an organisation recognised under the measure?",
    ),
    params={"field": "construction or shipbuilding"},
)
plant_plan = flag(
    "designated_work.certified_plan_of_manufacturer",
    ja="経済産業大臣の認定した計画により、外国の事業所の職員がその事業者の日本の事業所で業務に従事し、外国の事業所に戻ること",
    en="Staff of a plant abroad who work at the manufacturer's plant in Japan under a plan certified by the Minister of "
    "Economy, Trade and Industry, and return to the plant abroad",
    question=Text(
        ja="経済産業大臣の認定した計画により、外国の事業所の職員として日本で働き、その事業所に戻りますか。",
        en="Do you work in Japan as staff of a plant abroad, under a plan certified by the Minister of "
        "Economy, Trade and Industry, and return to that plant?",
    ),
)
ski_qualification = flag(
    "designated_work.ski_qualification",
    ja="日本プロスキー教師協会（SIA）のアルペンスキー・ステージI～IV、又は協会が同等以上と認める資格を持つこと",
    en="Holds Alpine Ski Stage I to IV of the Professional Ski Instructors Association of Japan, or a qualification "
    "that it regards as equal or higher",
    question=Text(
        ja="SIA（日本プロスキー教師協会）のアルペンスキーの資格（ステージI～IV）、又は同等以上と認められた資格を持っていますか。",
        en="Do you hold an Alpine Ski qualification of the Professional Ski Instructors Association of Japan "
        "(Stage I to IV), or one that it regards as equal or higher?",
    ),
    evidence=Text(ja="資格の認定証", en="Certificate of the qualification"),
)
teaches_skiing = flag(
    "designated_work.teaches_skiing",
    ja="スキーの指導に従事すること",
    en="Teaches skiing",
    question=Text(ja="スキーを教える仕事をしますか。", en="Is the work to teach skiing?"),
)
researcher_at_designated = flag(
    "designated_work.specified_research",
    ja="法務大臣の指定する機関との契約により、その施設で高度な研究・その指導・教育（関連する事業を含む）をすること",
    en="Advanced research, its guidance or teaching at the facilities of an organisation designated by the Minister, "
    "under a contract with it (a related business too)",
    question=Text(
        ja="法務大臣の指定する機関と契約し、その施設で高度な研究、その指導、教育をしますか。",
        en="Do you have a contract with an organisation designated by the Minister, for advanced research, its "
        "guidance or teaching at its facilities?",
    ),
)
information_processing_at_designated = flag(
    "designated_work.specified_information_processing",
    ja="法務大臣の指定する機関との契約により、情報処理の業務をすること",
    en="Information processing work under a contract with an organisation designated by the Minister",
    question=Text(
        ja="法務大臣の指定する機関と契約し、情報処理の業務をしますか。",
        en="Do you have a contract with an organisation designated by the Minister, for information processing work?",
    ),
)
transport = choice(
    "designated_work.transport",
    values=("truck", "taxi", "bus"),
    ja="運転する車の種類（トラック、タクシー、バス）",
    en="Kind of vehicle to be driven: truck, taxi, bus",
    question=Text(
        ja="トラック、タクシー、バスのどれを運転しますか。",
        en="Is it a truck, a taxi or a bus that you are to drive?",
    ),
)
transport_contract = flag(
    "designated_work.contract_with_transport_company",
    ja="特定技能の要件を満たす自動車運送業の会社と契約していること",
    en="Has a contract with a road transport company that meets the conditions of Specified Skilled Worker",
    question=Text(
        ja="特定技能の要件を満たす自動車運送業の会社と契約していますか。",
        en="Do you have a contract with a road transport company that meets the conditions of Specified "
        "Skilled Worker?",
    ),
    evidence=CONTRACT,
)
only_licence_missing = flag(
    "designated_work.only_licence_or_training_missing",
    ja="日本の運転免許（タクシー・バスは新任運転者研修も）のほかは、特定技能1号（自動車運送業）の要件を満たすこと",
    en="Meets all conditions of Specified Skilled Worker (i) in road transport but the Japanese driving licence (for "
    "taxi and bus also the training of new drivers)",
    question=Text(
        ja="運転免許（と新任運転者研修）のほかは、特定技能1号（自動車運送業）の要件を満たしていますか。",
        en="Do you meet all conditions of Specified Skilled Worker (i) in road transport but the driving "
        "licence (and the training of new drivers)?",
    ),
)

FACTS: Final = (
    pay_per_month, adult_entertainment, amateur_for_sports_organisation, paid_for_proceedings,
    foreign_degree_student, part_of_the_course, contract_of_university, paid_by_the_organisation,
    serves_study_and_later_work, outside_classes, months_planned, months_of_internships_in_all,
    half_of_course_months, local_government_programme, british, welfare_volunteer, event_staff,
    accepted_by_organiser, agreement, candidate_for, accepted_institution, within_agreed_stay,
    family_of_qualified, supporter_profession, under_measure, plant_plan, ski_qualification,
    teaches_skiing, researcher_at_designated, information_processing_at_designated, transport,
    transport_contract, only_licence_missing,
)  # fmt: skip
