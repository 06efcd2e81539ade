"""特定活動告示6・8・9・10・12・15号: amateur athletes, foreign lawyers, students of foreign universities, volunteers."""

from __future__ import annotations

from typing import Final

from zairyu.facts import activity, craft, person
from zairyu.facts import designated_work as work
from zairyu.law.designated.register import Designation
from zairyu.law.designated.writing import asks, covered, not_extended, notice, number, rules_of
from zairyu.law.register import Gap
from zairyu.logic import Requirement, Text, all_of, any_of, before, since, versions

ATHLETES_PAY: Final = 250_000
"""Yen a month."""
MEDIATION: Final = "2020-08-29"
LONGEST_INTERNSHIP: Final = 12
LONGEST_SUMMER: Final = 3
"""Months."""

# --- 6 ----------------------------------------------------------------------------------------------------

competed = asks(
    "6", "competed_internationally",
    "オリンピック大会、世界選手権大会などの国際的な競技会に出場したことがあること",
    "Has taken part in the Olympics, a world championship or another international competition",
    when=craft.competed_internationally,
)  # fmt: skip
athletes_pay = asks(
    "6", "pay",
    "報酬が月額25万円以上であること", "Pay of 250,000 yen a month or more",
    when=work.pay_per_month >= ATHLETES_PAY, evidence=work.pay_per_month.evidence,
)  # fmt: skip
amateur = asks(
    "6", "amateur_for_organisation",
    "アマチュアスポーツの振興・水準の向上などのため日本の機関に雇われ、その機関のためにだけアマチュア選手として活動すること",
    "Employed by an organisation in Japan for the promotion of amateur sport; plays only for it, only as an amateur",
    when=work.amateur_for_sports_organisation,
)  # fmt: skip
number_6 = number(
    "6", amateur, competed, athletes_pay,
    note=Text(ja="プロの選手は「興行」です。", en="Professional athletes come under Entertainer."),
)  # fmt: skip

# --- 8 ----------------------------------------------------------------------------------------------------

arbitration = activity.represents_in_international_proceedings.equals("arbitration")
mediation = activity.represents_in_international_proceedings.equals("mediation")
proceedings = asks(
    "8", "proceedings",
    "国際仲裁（令和2年8月29日から、国際調停も）の手続の代理であること",
    "Representation in international arbitration (since 29 August 2020 also in international mediation)",
    when=versions(before(MEDIATION, arbitration), since(MEDIATION, any_of(arbitration, mediation))),
)  # fmt: skip
foreign_lawyer = asks(
    "8", "foreign_lawyer",
    "外国の弁護士として報酬を受けて行うこと", "Acts as a foreign lawyer, for pay",
    when=work.paid_for_proceedings, evidence=work.paid_for_proceedings.evidence,
)  # fmt: skip
without_contract = asks(
    "8", "no_contract_in_japan",
    "日本の公私の機関との契約に基づかないこと", "Not under a contract with an organisation in Japan",
    when=~activity.under_contract,
    note=Text(
        ja="日本の機関との契約によるときは「技術・人文知識・国際業務」又は「法律・会計業務」です。",
        en="Under a contract with an organisation in Japan it is Engineer/Specialist or Legal/Accounting Services.",
    ),
)  # fmt: skip
number_8 = number("8", proceedings, foreign_lawyer, without_contract)

# --- 9, 12, 15: students of foreign universities -----------------------------------------------------------


def enrolled(code: str) -> Requirement:
    """Write that the person studies at a university abroad."""
    return asks(
        code, "foreign_university",
        "外国の大学の、学位の授与される課程に在学していること（通信教育を除く。短期大学・大学院を含む）",
        "Enrolled at a university abroad in a course leading to a degree (no correspondence course; junior colleges and "
        "graduate schools count)",
        when=work.foreign_degree_student, evidence=work.foreign_degree_student.evidence,
    )  # fmt: skip


def by_contract(code: str) -> Requirement:
    """Write that the university and the organisation have a contract, and the organisation pays."""
    return asks(
        code, "contract_and_pay",
        "大学と日本の機関との契約に基づき、その機関から報酬を受けること",
        "Under a contract between the university and the organisation in Japan, which pays",
        when=all_of(work.contract_of_university, work.paid_by_the_organisation),
    )  # fmt: skip


def without_classes(code: str) -> Requirement:
    """Write that it is in a time without classes, of up to three months."""
    return asks(
        code, "up_to_three_months",
        "授業のない期間で、3か月を超えないこと", "In a time without classes, no longer than three months",
        when=all_of(work.outside_classes, work.months_planned <= LONGEST_SUMMER),
    )  # fmt: skip


part_of_course = asks(
    "9", "part_of_course",
    "教育課程の一部として行う実習であること", "Practice that is a part of the course",
    when=work.part_of_the_course, evidence=work.part_of_the_course.evidence,
)  # fmt: skip
no_dispatch = asks(
    "9", "no_dispatch",
    "派遣でないこと", "No placement elsewhere (dispatch)",
    when=~activity.dispatched,
)  # fmt: skip
adult = asks(
    "9", "age",
    "18歳以上であること（入管庁の指針による）", "Aged 18 or over at entry (from the agency's guideline)",
    when=person.age >= 18,
)  # fmt: skip
length = asks(
    "9", "time_in_all",
    "1年を超えず、通算して大学の修業年限の2分の1を超えないこと",
    "No longer than one year, and in all no longer than half the length of the course",
    when=all_of(
        work.months_planned <= LONGEST_INTERNSHIP,
        work.months_of_internships_in_all <= work.half_of_course_months,
    ),
)  # fmt: skip
number_9 = number(
    "9", enrolled("9"), part_of_course, by_contract("9"), no_dispatch, adult, length,
    note=Text(
        ja="報酬がないときは「文化活動」（90日を超える）又は「短期滞在」（90日以内）です。",
        en="Without pay it is Cultural Activities (over 90 days) or Temporary Visitor (up to 90 days).",
    ),
)  # fmt: skip
serves = asks(
    "12", "serves_study",
    "学業の遂行と将来の就業に資するものと認められること", "Is found to serve the study and later employment",
    when=work.serves_study_and_later_work,
)  # fmt: skip
number_12 = number("12", enrolled("12"), serves, by_contract("12"), without_classes("12"))
exchange = asks(
    "15", "local_government_programme",
    "地方公共団体の国際交流の事業に参加し、小中学校などで国際文化の講義をすること",
    "Takes part in a local government's exchange programme, lecturing on international culture at schools",
    when=work.local_government_programme,
)  # fmt: skip
paid_under_contract = asks(
    "15", "contract_and_pay",
    "日本の機関との契約に基づき、報酬を受けること", "Paid, under a contract with an organisation in Japan",
    when=work.paid_by_the_organisation,
)  # fmt: skip
number_15 = number("15", enrolled("15"), exchange, paid_under_contract, without_classes("15"))

# --- 10 ---------------------------------------------------------------------------------------------------

british = asks(
    "10", "british",
    "英国の国民であること", "A national of the United Kingdom",
    when=work.british, evidence=work.british.evidence,
)  # fmt: skip
volunteer = asks(
    "10", "volunteer",
    "受け入れる団体の下で、報酬を受けずに福祉のボランティア活動をすること",
    "Volunteer work in welfare for a receiving body, without pay",
    when=work.welfare_volunteer,
)  # fmt: skip
number_10 = number("10", volunteer, british)

DESIGNATIONS: Final = (
    Designation("6", number_6, activity=amateur, kept=(competed, athletes_pay, amateur)),
    Designation("8", number_8, activity=proceedings, kept=(foreign_lawyer,)),
    Designation("9", number_9, activity=part_of_course, at_extension=(not_extended("9"),)),
    Designation("10", number_10, activity=volunteer),
    Designation("12", number_12, activity=serves, at_extension=(not_extended("12"),)),
    Designation("15", number_15, activity=exchange, at_extension=(not_extended("15"),)),
)
RULES: Final = rules_of(*DESIGNATIONS)
COVERS: Final = covered(*DESIGNATIONS)
GAPS: Final = (
    Gap(
        notice("10"),
        "text_not_seen",
        Text(
            ja="10号の本文（受け入れる団体、期間、人数）",
            en="The words of number 10 (receiving bodies, time, numbers)",
        ),
    ),
    Gap(
        notice("9"),
        "text_not_seen",
        Text(
            ja="入管庁の指針（インターンシップ）の本文", en="The agency's guideline on internships"
        ),
    ),
    Gap(
        notice("8"),
        "text_not_seen",
        Text(
            ja="8号が始まった日（平成8年。月日は確認できていない）",
            en="The first day of number 8 (in 1996; the day was not seen)",
        ),
    ),
)
