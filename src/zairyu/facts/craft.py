"""Skilled work of a special field: the trade, years in it, and what stands in for years.

Years are those of the trade itself, study of it at a school abroad included; for coaches also years of paid
play. Jobs of the history classed as the work now to be done are a lower bound of them
(``career.years_in_the_work_shown``); the whole sum is stated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zairyu.facts.work import of_proposed
from zairyu.logic import Text, Timeline, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case.model import ProposedActivity
    from zairyu.facts.source import CaseView

CAREER: Final = Text(
    ja="在職証明書、外国の公的機関の証明書（職歴・資格）",
    en="Certificates of employment, certificates of public organisations abroad (career, qualification)",
)


def _trade_of(proposed: ProposedActivity) -> str | None:
    """Work stated to be of the engineer or specialist kind is none of the trades; other work is asked about."""
    return "other" if proposed.branch or proposed.culture_based_work else None


def _trade(view: CaseView) -> Timeline:
    return of_proposed(view, _trade_of)


trade = choice(
    "craft.trade",
    values=(
        "cooking_or_food",
        "foreign_building",
        "foreign_products",
        "gems_metals_fur",
        "animal_training",
        "drilling_or_seabed_survey",
        "aircraft_pilot",
        "sports_instruction",
        "wine",
        "other",
    ),
    ja="技能の分野",
    en="Trade of the skill",
    question=Text(
        ja="どの分野の仕事ですか：料理・食品、外国に特有の建築・土木、外国に特有の製品の製造・修理、宝石・貴金属・毛皮の加工、"
        "動物の調教、石油・地熱の掘削や海底の地質調査、航空機の操縦、スポーツの指導、ワインの鑑定・提供、その他。",
        en="Which trade is it: cooking or food; building special to a foreign country; making or repairing "
        "products special to one; working gems, precious metals or fur; training animals; drilling for oil "
        "or heat, or seabed surveys; piloting aircraft; sports instruction; wine; another?",
    ),
    evidence=CAREER,
    derive=_trade,
)
seasoned_skill_needed = judgement(
    "craft.seasoned_skill_needed",
    ja="産業上の特殊な分野の、熟練した技能を要する業務と認められること",
    en="The work is found to need seasoned skill belonging to a special field of industry",
    question=Text(
        ja="産業上の特殊な分野の熟練した技能が要る仕事と認められましたか。",
        en="Was the work found to need seasoned skill of a special field of industry?",
    ),
    evidence=Text(
        ja="職務内容の説明書、献立表など", en="Description of the duties, menu and the like"
    ),
)
devised_abroad_special_here = judgement(
    "craft.devised_abroad_special_here",
    ja="外国で考案され、日本で特殊な料理・食品の技能と認められること",
    en="The skill of cooking or making food is found to be devised abroad and special in Japan",
    question=Text(
        ja="外国で考案され、日本では特殊な料理・食品の技能と認められましたか。",
        en="Was the skill found to be devised abroad and special in Japan?",
    ),
    evidence=Text(ja="献立表、店の写真", en="Menu, pictures of the restaurant"),
)
special_to_a_foreign_country = judgement(
    "craft.special_to_a_foreign_country",
    ja="外国に特有の建築・土木又は製品の技能と認められること",
    en="The skill of building, or of the products, is found to be special to a foreign country",
    question=Text(
        ja="外国に特有の建築・土木又は製品の技能と認められましたか。",
        en="Was the skill of building or of the products found to be special to a foreign country?",
    ),
    evidence=Text(ja="業務の内容の説明書", en="Description of the work"),
)
years = number(
    "craft.years",
    unit="completed years",
    ja="その技能の実務経験の年数（外国の教育機関でその科目を専攻した期間を含む）",
    en="Years of practical experience in the skill (study of it at a school abroad included)",
    question=Text(
        ja="その技能の実務経験は何年ですか。外国の学校でその科目を専攻した期間も足せます。",
        en="How many years of practical experience do you have in the skill? Study of it at a school abroad "
        "may be added.",
    ),
    evidence=CAREER,
)
coaching_years = number(
    "craft.coaching_years",
    unit="completed years",
    ja="スポーツの指導の実務経験の年数（外国での専攻と、報酬を受けてその競技をした期間を含む）",
    en="Years of coaching the sport (study abroad and years of paid play included)",
    question=Text(
        ja="その競技の指導の経験は何年ですか。外国の学校での専攻と、報酬を受けてその競技をした期間も足せます。",
        en="For how many years have you coached the sport? Study abroad and years of paid play may be added.",
    ),
    evidence=CAREER,
)
under_experienced_foreigner = flag(
    "craft.under_experienced_foreigner",
    ja="その業務に10年以上の実務経験のある外国人の指揮監督を受けて働くこと",
    en="Works under the direction of a foreigner with ten years or more of experience in the work",
    question=Text(
        ja="その仕事に10年以上の経験がある外国人の指揮監督を受けて働きますか。",
        en="Will you work under the direction of a foreigner with ten years or more of experience in it?",
    ),
    evidence=Text(
        ja="指揮監督する人の職歴の証明書", en="Career certificates of the person directing"
    ),
)
under_thai_agreement = flag(
    "craft.under_thai_agreement",
    ja="日タイ経済連携協定（附属書七第一部A第五節1(c)）の適用を受けること",
    en="Comes under the Japan-Thailand economic partnership agreement (annex 7, part 1 A, section 5, 1(c))",
    question=Text(
        ja="タイ料理人として、日タイ経済連携協定の適用を受けますか。",
        en="As a Thai cook, do you come under the Japan-Thailand economic partnership agreement?",
    ),
    evidence=Text(
        ja="タイ料理人の技能の証明書、職歴の証明書",
        en="Certificate of skill as a Thai cook, career certificates",
    ),
)
flight_hours = number(
    "craft.flight_hours",
    unit="hours",
    ja="飛行経歴（時間）",
    en="Hours of flight",
    question=Text(ja="飛行経歴は何時間ですか。", en="How many hours have you flown?"),
    evidence=Text(ja="飛行経歴の証明書", en="Certificate of flight hours"),
)
air_transport_service = flag(
    "craft.air_transport_service",
    ja="航空運送事業の航空機に乗り組み、操縦者として働くこと",
    en="Serves as a pilot on board aircraft used for an air transport business",
    question=Text(
        ja="航空運送事業の航空機に乗り組んで操縦しますか。",
        en="Will you fly aircraft used for an air transport business?",
    ),
)
coach_by_notice = flag(
    "craft.coach_by_notice",
    ja="スポーツの指導で、3年以上の経験に準ずる者として告示に定められていること",
    en="Is named in the Minister's notice as equal to three years of coaching",
    question=Text(
        ja="法務大臣の告示で、3年以上の指導経験に準ずるとされる人ですか。",
        en="Are you among those whom the Minister's notice treats as equal to three years of coaching?",
    ),
)
competed_internationally = flag(
    "craft.competed_internationally",
    ja="選手としてオリンピック、世界選手権その他の国際的な競技会に出たこと",
    en="Competed as an athlete in the Olympics, world championships or another international competition",
    question=Text(
        ja="選手として、オリンピック、世界選手権などの国際的な競技会に出たことがありますか。",
        en="Have you competed in the Olympics, world championships or another international competition?",
    ),
    evidence=Text(ja="出場を証明する文書", en="Proof of having competed"),
)
excelled_in_wine_contest = flag(
    "craft.excelled_in_wine_contest",
    ja="国際ソムリエコンクールで優秀な成績を収めたこと",
    en="Had an excellent result in an international sommelier contest",
    evidence=Text(ja="成績を証明する文書", en="Proof of the result"),
)
represented_country_in_wine_contest = flag(
    "craft.represented_country_in_wine_contest",
    ja="一国一名に限られた国際ソムリエコンクールに出たこと",
    en="Took part in an international sommelier contest limited to one person a country",
    evidence=Text(ja="出場を証明する文書", en="Proof of having taken part"),
)
wine_qualification = flag(
    "craft.wine_qualification",
    ja="国・地方公共団体など（外国を含む）が認定するワインの資格で、告示に定めるものを持つこと",
    en="Holds a wine qualification named in the Minister's notice, granted by a state, local government or the "
    "like (abroad too)",
    evidence=Text(ja="資格の証明書", en="Certificate of the qualification"),
)

FACTS: Final = (
    trade, seasoned_skill_needed, devised_abroad_special_here, special_to_a_foreign_country, years,
    coaching_years, under_experienced_foreigner, under_thai_agreement, flight_hours,
    air_transport_service, coach_by_notice, competed_internationally, excelled_in_wine_contest,
    represented_country_in_wine_contest, wine_qualification,
)  # fmt: skip
