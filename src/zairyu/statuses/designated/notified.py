"""The notice on Designated Activities (Ministry of Justice Notice 131 of 1990), number by number.

The notice as a whole was not seen, only parts of it: most entries rest on what practitioners write. A first
day that was not seen stays open, with the bounds that are known. Conditions belong to the law room; the
texts here only say what each number is for.
"""

from __future__ import annotations

from typing import Final

from zairyu.statuses.designated.model import DesignatedActivity
from zairyu.statuses.designated.writing import (
    NOT_WORK_IN_DRAFT,
    WORK_IN_DRAFT,
    change,
    notified,
    of_family,
)

__all__ = ["NOTIFIED"]

SPOUSE_OR_CHILD: Final = ("配偶者・子", "Spouse or child")
PARENT: Final = ("親", "Parent")
OLD_LIST: Final = "2015-03-31"  # in a list older than 2015-04-01

_SERVANTS: Final = (
    notified(
        "1",
        ("家事使用人（外交官等）", "Household servant of a diplomat or official"),
        ("告示に挙げられた外交官・領事官などに個人的に雇われる家事使用人",
         "Personal servant in the household of a diplomat, consul or other person in the notice"),
        start="1990-06-01", start_known="memory", by="2013-01-28", known="official",
    ),
    notified(
        "2",
        ("家事使用人（家庭事情型）", "Household servant for family reasons"),
        ("13歳未満の子や家事のできない配偶者のいる、高度専門職・経営・管理・法律・会計業務の人の家事使用人",
         "Servant of a holder of HSP, Business Manager or Legal/Accounting Services with a child under 13 or a "
         "spouse unable to keep the house"),
        start="1990-06-01", start_known="memory", by="2013-01-28",
        changes=(
            change("2015-04-01", "高度専門職の人が雇用主に加わりました。",
                   "Highly Skilled Professionals joined the employers."),
        ),
    ),
    notified(
        "2-2",
        ("家事使用人（入国帯同型）", "Household servant who comes with a highly skilled professional"),
        ("高度専門職の人に1年以上雇われ、一緒に来日し一緒に帰る家事使用人",
         "Servant employed for a year or more by a highly skilled professional, coming and leaving together"),
        start="2015-04-01",
    ),
    notified(
        "2-3",
        ("家事使用人（金融人材型）", "Household servant of a professional in investment management"),
        ("投資運用業などに従事する高度専門職の人の家事使用人",
         "Servant of a highly skilled professional in investment management or the like"),
        start="2021-07-30",
    ),
    notified(
        "2-4",
        ("家事使用人（特別高度人材）", "Household servant of a special highly skilled professional"),
        ("特別高度人材（J-Skip）の人の家事使用人（2人まで）",
         "Servant (up to two) of a special highly skilled professional (J-Skip)"),
        start="2023-04-21",
    ),
)  # fmt: skip

_OFFICES: Final = (
    notified(
        "3",
        ("台湾日本関係協会の職員・家族", "Staff of the Taiwan-Japan Relations Association, and household"),
        ("協会の日本の事務所の職員と、同じ世帯の家族（在留カードは交付されません）",
         "Staff of its offices in Japan and family of the same household (no residence card)"),
        start="1990-06-01", start_known="memory", by="2013-01-28", known="official",
        changes=(
            change("2017-06-06", "亜東関係協会から名称が変わりました。",
                   "Renamed from Association of East Asian Relations."),
        ),
    ),
    notified(
        "4",
        ("駐日パレスチナ総代表部の職員・家族",
         "Staff of the Permanent General Mission of Palestine, and household"),
        ("総代表部の職員と、同じ世帯の家族（在留カードは交付されません）",
         "Its staff and family of the same household (no residence card)"),
        by="2013-01-28", known="official",
    ),
)  # fmt: skip

_WORKING_HOLIDAY: Final = (
    notified(
        "5",
        ("ワーキング・ホリデー", "Working holiday"),
        ("協定などのある国・地域の人が、休暇を過ごしながら旅費を補うために働く滞在",
         "Holiday in Japan with work to supplement travel funds, for nationals of partner countries and regions"),
        start="1990-06-01", start_known="memory", by="2015-03-31", work="incidental",
        counts=NOT_WORK_IN_DRAFT,
        period_note=("国により6か月又は1年で、原則として更新はありません。",
                     "Six months or one year by country; in principle not extended."),
        changes=(
            change("2024-12-01", "カナダ、英国、ニュージーランド、デンマーク、オーストリアの人は2回目が可能になりました。",
                   "A second stay for Canada, the United Kingdom, New Zealand, Denmark and Austria."),
        ),
    ),
    notified(
        "5-2",
        ("ワーキング・ホリデー（台湾）", "Working holiday, Taiwan"),
        ("台湾の居住者についての5号と同じ滞在", "As no. 5, for residents of Taiwan"),
        by="2016-03-30", work="incidental", counts=NOT_WORK_IN_DRAFT,
        period_note=("1年です。", "One year."),
    ),
)  # fmt: skip

_SIX_TO_FIFTEEN: Final = (
    notified(
        "6",
        ("アマチュアスポーツ選手", "Amateur athlete"),
        ("オリンピックなどに出た選手が、日本の機関に雇われて行うアマチュアスポーツの活動",
         "Amateur sport for an organisation in Japan that employs an athlete of the Olympics or the like"),
        by=OLD_LIST, family=("7",), counts=WORK_IN_DRAFT,
    ),
    of_family("7", SPOUSE_OR_CHILD, "6", by=OLD_LIST),
    notified(
        "8",
        ("国際仲裁代理等", "Representation in international arbitration or mediation"),
        ("日本の機関との契約によらず、外国の弁護士が国際仲裁・調停の手続で代理する活動",
         "A foreign lawyer acting in international arbitration or mediation, not under a contract in Japan"),
        not_before="1996-01-01", by="1996-12-31", counts=WORK_IN_DRAFT,
        changes=(change("2020-08-29", "国際調停が加わりました。", "International mediation was added."),),
    ),
    notified(
        "9",
        ("インターンシップ（報酬あり）", "Paid internship"),
        ("外国の大学の学生が、教育課程の一部として報酬を受けて行う実習",
         "Paid practice of a foreign university's student as part of the course"),
        by=OLD_LIST, counts=NOT_WORK_IN_DRAFT,
        period_note=("1年を超えず、通算で修業年限の2分の1までです。",
                     "Up to one year, and in all half the length of the course."),
    ),
    notified(
        "10",
        ("英国人ボランティア", "British volunteer"),
        ("英国の人が福祉のために無報酬で行うボランティア活動",
         "Volunteer work in welfare by British nationals, without pay"),
        by=OLD_LIST, work="none",
    ),
    notified(
        "11",
        ("（削除。以前は特定研究等の人の親）", "(deleted; formerly parents of specified researchers)"),
        ("2015年3月31日まで特定研究などの人の親の号でした（今は39号）。",
         "Until 31 March 2015 the number of parents of specified researchers (now 39)."),
        by=OLD_LIST, until="2015-04-01", deleted=True, work="none", period="accompanying",
    ),
    notified(
        "12",
        ("サマージョブ", "Summer job"),
        ("外国の大学の学生が、授業のない期間に日本の機関で報酬を受けて行う就業体験",
         "Paid short work of a foreign university's student in a time without classes"),
        by=OLD_LIST, period_note=("3か月までで、更新はありません。", "Up to three months, not extended."),
    ),
    notified(
        "13",
        ("大阪・関西万博関係者", "Work for Expo 2025"),
        ("博覧会協会が認めた、2025年の博覧会の準備・運営・撤去に関わる人の活動",
         "Work on Expo 2025, its preparation and clearing, by persons whom its association accepts"),
        not_before="2024-06-01", by="2025-04-12", family=("14",),
    ),
    of_family("14", SPOUSE_OR_CHILD, "13", not_before="2024-06-01", by="2025-04-12"),
    notified(
        "15",
        ("国際文化交流", "International cultural exchange"),
        ("外国の大学の学生が、地方公共団体の事業で小中学校などで国際文化を講義する活動",
         "A foreign university's student lecturing on culture at schools in a local government's programme"),
        by=OLD_LIST, period_note=("3か月までで、更新はありません。", "Up to three months, not extended."),
    ),
)  # fmt: skip

_EPA_NOTE: Final = (
    "候補者の号です。資格を取ると告示外の特定活動（EPA_QUALIFIED）に変わり、家族の号はその後のものです。",
    "For candidates; the qualified hold a designation outside the notice (EPA_QUALIFIED), to which the family "
    "numbers belong.",
)

_EPA: Final = (
    notified(
        "16",
        ("EPA看護師候補者（インドネシア）", "EPA candidate nurse, Indonesia"),
        ("国家試験まで、受入れ施設で働きながら学ぶ看護師候補者",
         "Candidate nurse working and training at an accepting institution up to the national examination"),
        by="2009-03-31", note=_EPA_NOTE,
    ),
    notified(
        "17",
        ("EPA介護福祉士候補者（インドネシア）", "EPA candidate care worker, Indonesia"),
        ("国家試験まで、受入れ施設で働きながら学ぶ介護福祉士候補者",
         "Candidate care worker working and training at an accepting institution up to the national examination"),
        by="2009-03-31", note=_EPA_NOTE,
    ),
    of_family("18", ("（資格取得後）配偶者・子", "Spouse or child (once qualified)"), "16", by=OLD_LIST),
    of_family("19", ("（資格取得後）配偶者・子", "Spouse or child (once qualified)"), "17", by=OLD_LIST),
    notified(
        "20",
        ("EPA看護師候補者（フィリピン）", "EPA candidate nurse, Philippines"),
        ("国家試験まで、受入れ施設で働きながら学ぶ看護師候補者",
         "Candidate nurse working and training at an accepting institution up to the national examination"),
        by="2010-03-31", note=_EPA_NOTE,
    ),
    notified(
        "21",
        ("EPA介護福祉士候補者（フィリピン・就労）", "EPA candidate care worker (employment), Philippines"),
        ("国家試験まで、受入れ施設で働きながら学ぶ介護福祉士候補者",
         "Candidate care worker working and training at an accepting institution up to the national examination"),
        by="2010-03-31", note=_EPA_NOTE,
    ),
    notified(
        "22",
        ("EPA介護福祉士候補者（フィリピン・就学）", "EPA candidate care worker (school), Philippines"),
        ("養成施設で学ぶ介護福祉士候補者", "Candidate care worker studying at a training school"),
        by="2010-03-31", work="none", note=_EPA_NOTE,
    ),
    of_family("23", ("（資格取得後）配偶者・子", "Spouse or child (once qualified)"), "20", by=OLD_LIST),
    of_family("24", ("（資格取得後）配偶者・子", "Spouse or child (once qualified)"), "21", "22", by=OLD_LIST),
)  # fmt: skip

_MEDICAL: Final = (
    notified(
        "25",
        ("医療滞在", "Stay for medical treatment"),
        ("病院などに相当期間滞在し、入院して治療を受ける人（入院の前後を含む）",
         "Stay of some length for treatment in hospital in Japan, and before and after it"),
        start="2011-01-01", start_known="official", work="none", family=("26",),
        period_note=("6か月又は1年です。90日以内は短期滞在です。",
                     "Six months or one year; up to 90 days it is Temporary Visitor."),
    ),
    notified(
        "26",
        ("医療滞在の同伴者", "Companion of a patient"),
        ("25号の人の日常の世話をする人（親族に限りません。報酬なし）",
         "Person who takes daily care of no. 25, not only a relative, without pay"),
        start="2011-01-01", work="none", family_of=("25",), period="accompanying", known="official",
        period_note=("患者と同じ期間です。", "As long as the patient."),
    ),
)  # fmt: skip

_EPA_VIET_NAM: Final = (
    notified(
        "27",
        ("EPA看護師候補者（ベトナム）", "EPA candidate nurse, Viet Nam"),
        ("国家試験まで、受入れ施設で働きながら学ぶ看護師候補者",
         "Candidate nurse working and training at an accepting institution up to the national examination"),
        by=OLD_LIST, note=_EPA_NOTE,
    ),
    notified(
        "28",
        ("EPA介護福祉士候補者（ベトナム・就労）", "EPA candidate care worker (employment), Viet Nam"),
        ("国家試験まで、受入れ施設で働きながら学ぶ介護福祉士候補者",
         "Candidate care worker working and training at an accepting institution up to the national examination"),
        by=OLD_LIST, note=_EPA_NOTE,
    ),
    notified(
        "29",
        ("EPA介護福祉士候補者（ベトナム・就学）", "EPA candidate care worker (school), Viet Nam"),
        ("養成施設で学ぶ介護福祉士候補者", "Candidate care worker studying at a training school"),
        by=OLD_LIST, work="none", note=_EPA_NOTE,
    ),
    of_family("30", ("（資格取得後）配偶者・子", "Spouse or child (once qualified)"), "27", by=OLD_LIST),
    of_family("31", ("（資格取得後）配偶者・子", "Spouse or child (once qualified)"), "28", "29", by=OLD_LIST),
)  # fmt: skip

_THIRTY_TWO_TO_FORTY_TWO: Final = (
    notified(
        "32",
        ("外国人建設就労者", "Construction worker (time-limited measure)"),
        ("建設分野の時限的な措置で働く、技能実習を終えた人",
         "Former interns working in construction under a time-limited measure"),
        by="2019-03-31", until="2023-04-01",
        note=("終わりの日は記憶によります。", "The last day is known from memory."),
    ),
    notified(
        "33",
        ("高度専門職の就労する配偶者", "Working spouse of a highly skilled professional"),
        ("高度専門職の人と同居し、研究・教育・技人国・興行の一部に当たる仕事をする配偶者（学歴・職歴の要件なし）",
         "Spouse living with a highly skilled professional, working as Researcher, Instructor, Engineer/Specialist "
         "or in part of Entertainer, without their schooling or experience"),
        start="2015-04-01", start_known="secondary", known="official",
        changes=(
            change("2023-04-21", "特別高度人材の配偶者は教授・芸術・宗教・報道・技能の仕事もできるようになりました。",
                   "Spouses of J-Skip professionals may also work as Professor, Artist, Religious Activities, "
                   "Journalist or Skilled Labor."),
        ),
    ),
    notified(
        "34",
        ("高度専門職又はその配偶者の親", "Parent of a highly skilled professional or of the spouse"),
        ("7歳未満の子の養育や妊娠中の介助などのために同居する親",
         "Parent living with them to raise a child under seven or to help during pregnancy"),
        start="2015-04-01", start_known="secondary", work="none", known="official",
    ),
    notified(
        "35",
        ("外国人造船就労者", "Shipbuilding worker (time-limited measure)"),
        ("造船分野の時限的な措置で働く、技能実習を終えた人",
         "Former interns working in shipbuilding under a time-limited measure"),
        by="2019-03-31", until="2023-04-01",
        note=("終わりの日は記憶によります。", "The last day is known from memory."),
    ),
    notified(
        "36",
        ("特定研究等活動", "Specified research and related activities"),
        ("法務大臣が指定した機関での高度な研究、その指導、教育（関連する事業も）",
         "Advanced research, its guidance or teaching at an organisation designated by the Minister; also a related "
         "business"),
        start="2015-04-01", start_known="seen", family=("38", "39"), counts=WORK_IN_DRAFT,
        period_note=("5年とされています。", "Reported as five years."),
    ),
    notified(
        "37",
        ("特定情報処理活動", "Specified information processing activities"),
        ("法務大臣が指定した機関での情報処理の業務",
         "Information processing work for an organisation designated by the Minister"),
        start="2015-04-01", start_known="seen", family=("38", "39"), counts=WORK_IN_DRAFT,
        period_note=("5年とされています。", "Reported as five years."),
    ),
    of_family("38", SPOUSE_OR_CHILD, "36", "37", start="2015-04-01", start_known="seen"),
    of_family(
        "39", PARENT, "36", "37", start="2015-04-01",
        who=("外国でも同居し扶養を受けていた、36・37号の人又はその配偶者の親としての日常的な活動",
             "Daily life as a parent of no. 36 or 37 or of the spouse, supported and living together as before "
             "abroad"),
    ),
    notified(
        "40",
        ("観光・保養等の長期滞在", "Long stay for sightseeing and recreation"),
        ("査証免除国などの18歳以上で、十分な預貯金のある人の観光・保養",
         "Sightseeing and recreation by persons of 18 or more from visa-exempt countries with large savings"),
        start="2015-06-23", work="none", family=("41",), known="official",
        period_note=("6か月で、更新を含め1年までです。", "Six months; one year in all with the extension."),
    ),
    of_family(
        "41", ("配偶者", "Spouse"), "40", start="2015-06-23", start_known="secondary", known="official",
        who=("40号の人に同行し、同じ目的で滞在する配偶者", "Spouse who travels with no. 40 for the same purpose"),
    ),
    notified(
        "42",
        ("製造業外国従業員", "Staff of a manufacturer's plant abroad"),
        ("経済産業大臣の認定した計画により、外国の事業所から来て技能を身に付ける従業員",
         "Staff of a plant abroad who come under a plan certified by the Minister of Economy, Trade and Industry"),
        not_before="2016-03-01", by="2016-03-31",
        period_note=("1年までです。", "Up to one year."),
    ),
)  # fmt: skip

_FORTY_THREE_TO_FIFTY_SEVEN: Final = (
    notified(
        "43",
        ("日系四世", "Fourth-generation descendant of Japanese"),
        ("日本文化などを学びながら、必要な範囲で働く日系四世の若い人",
         "Young fourth-generation Nikkei who learn Japanese culture and work as needed"),
        start="2018-07-01", work="incidental", known="official",
        period_note=("6か月ずつ、通算5年までです。", "Six months at a time, five years in all."),
        changes=(
            change("2023-12-28", "年齢が35歳までになり、受入れサポーターは3年を過ぎると不要になりました。",
                   "Age raised to 35; no supporter needed once the stay passes three years.", "official"),
        ),
    ),
    notified(
        "44",
        ("外国人起業活動", "Start-up preparation"),
        ("認定を受けた計画により、確認された起業の準備をし、始めた事業を経営する人",
         "Preparing, then running, a start-up confirmed under a certified support plan"),
        not_before="2018-12-01", by="2018-12-31", family=("45",),
        period_note=("6か月ずつ、2024年12月31日までは通算1年、その後は2年までです。",
                     "Six months at a time; in all one year up to 31 December 2024, two years since."),
        changes=(change("2025-01-01", "通算の期間が2年になりました。", "Two years in all."),),
    ),
    of_family("45", SPOUSE_OR_CHILD, "44", not_before="2018-12-01", by="2018-12-31"),
    notified(
        "46",
        ("本邦大学等卒業者", "Graduate of a university in Japan"),
        ("日本の大学などを卒業し高い日本語力を持つ人が、日本語を使う幅広い業務に常勤で従事する活動",
         "Full-time work of a wide range that uses Japanese, by graduates of a university or the like in Japan with "
         "high Japanese"),
        start="2019-05-30", start_known="memory", work="wide", family=("47",), counts=WORK_IN_DRAFT,
        known="official",
        changes=(
            change("2024-02-29", "学位を得た短大・高専の卒業者と、認定専修学校の高度専門士が加わりました。",
                   'Junior college and college of technology graduates with a degree, and holders of the title "kodo '
                   'senmonshi" from certified vocational schools, were added.'),
        ),
    ),
    of_family("47", SPOUSE_OR_CHILD, "46", start="2019-05-30", start_known="memory", known="official"),
    notified(
        "48",
        ("東京オリンピック・パラリンピック関係者", "Work for the Tokyo Games of 2020"),
        ("2020年東京大会の準備・運営に関わる人の活動",
         "Work on the preparation and running of the Tokyo Games of 2020"),
        not_before="2019-06-01", by="2019-06-30", ended_by="2023-01-10", deleted=True, family=("49",),
    ),
    of_family("49", SPOUSE_OR_CHILD, "48", not_before="2019-06-01", by="2019-06-30",
              ended_by="2023-01-10", deleted=True),
    notified(
        "50",
        ("スキーインストラクター", "Ski instructor"),
        ("所定の資格を持つ人が、日本の機関との契約によりスキーを教える活動",
         "Teaching skiing under a contract with an organisation in Japan, with a recognised qualification"),
        not_before="2020-09-01", by="2020-09-30",
    ),
    notified(
        "51",
        ("未来創造人材（J-Find）", "Future creation individual (J-Find)"),
        ("世界的に上位の大学を卒業して5年以内の人の就職活動・起業準備",
         "Job hunting or start-up preparation within five years of a degree from a top-ranked university"),
        start="2023-04-21", start_known="secondary", work="incidental", family=("52",), known="official",
        period_note=("1年又は6か月で、通算2年までです。", "One year or six months; two years in all."),
    ),
    of_family("52", SPOUSE_OR_CHILD, "51", start="2023-04-21", start_known="secondary", known="official"),
    notified(
        "53",
        ("デジタルノマド", "Digital nomad"),
        ("年収1,000万円以上などの、外国の雇用主や顧客のために遠隔で働く人（在留カードは交付されません）",
         "Remote work for an employer or customers abroad, with an income of 10 million yen or more (no residence "
         "card)"),
        start="2024-03-31", start_known="seen", work="abroad_only", family=("54",), known="official",
        period_note=("6か月で、更新はありません。", "Six months, not extended."),
    ),
    of_family("54", SPOUSE_OR_CHILD, "53", start="2024-03-31", start_known="seen", known="official",
              period_note=("6か月で、更新はありません。", "Six months, not extended.")),
    notified(
        "55",
        ("特定自動車運送業の準備", "Preparation for road transport as a specified skilled worker"),
        ("特定技能1号（自動車運送業）の前に、日本の運転免許を取り、新任運転者の研修を受ける活動",
         "Getting a Japanese driving licence and training before work as SSW(i) in road transport"),
        not_before="2024-03-29", by="2025-03-13", known="official",
        period_note=("トラックは6か月、タクシー・バスは1年で、更新はありません。",
                     "Six months for trucks, one year for taxis and buses; not extended."),
        work_note=("受入れ企業での関連する業務に限ります。", "Related work at the accepting company only."),
    ),
    notified(
        "56",
        ("2027年国際園芸博覧会関係者", "Work for the International Horticultural Expo 2027"),
        ("協会との契約などによる、2027年の博覧会の準備・運営の活動",
         "Work on the preparation or running of Expo 2027 under a contract or the like with its association"),
        not_before="2024-12-01", family=("57",),
    ),
    of_family("57", SPOUSE_OR_CHILD, "56", not_before="2024-12-01"),
)  # fmt: skip

NOTIFIED: Final[tuple[DesignatedActivity, ...]] = (
    *_SERVANTS,
    *_OFFICES,
    *_WORKING_HOLIDAY,
    *_SIX_TO_FIFTEEN,
    *_EPA,
    *_MEDICAL,
    *_EPA_VIET_NAM,
    *_THIRTY_TWO_TO_FORTY_TWO,
    *_FORTY_THREE_TO_FIFTY_SEVEN,
)
"""Every number of the notice that is known, in its order."""
