"""A performance before an audience or other work of entertainment: who contracts, where it is, what it pays.

Amounts a day are those of the show: for a group, what the whole group receives.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.work import of_proposed
from zairyu.logic import UNKNOWN, Text, Timeline, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case.model import ProposedActivity
    from zairyu.facts.source import CaseView

CONTRACT: Final = Text(ja="興行に係る契約書の写し", en="Copy of the contract for the performance")
ORGANISATION: Final = Text(
    ja="機関の概要、登記事項証明書、常勤の職員の名簿、経営者・管理者の経歴書",
    en="Outline and register of the organisation, list of full-time staff, career of its managers",
)
VENUE: Final = Text(
    ja="施設の概要・図面・写真、営業許可書、従業員の名簿",
    en="Outline, plan and pictures of the venue, business licence, list of its staff",
)
DECLARATION: Final = Text(
    ja="欠格事由に当たらないことの申立書",
    en="Written statement that none of the grounds of exclusion applies",
)
PAID: Final = Text(
    ja="過去三年間の報酬の支払を証明する文書", en="Proof of the pay of the last three years"
)
PLACE: Final = (
    "whose managers and full-time staff: organisation (that contracts) or venue (its operator)"
)


def _kind_of(proposed: ProposedActivity) -> str | None:
    """Work stated to be of the engineer or specialist kind is no performance; other work is asked about."""
    return "none" if proposed.branch or proposed.culture_based_work else None


def _kind(view: CaseView) -> Timeline:
    return of_proposed(view, _kind_of)


def _days(view: CaseView) -> Timeline:
    return of_proposed(view, lambda proposed: proposed.planned_days)


def _room_needed(view: CaseView) -> Timeline:
    def needed(persons: Any) -> Any:
        if persons is UNKNOWN:
            return UNKNOWN
        return 9 + Decimal("1.6") * max(0, int(persons) - 5)

    return view.value(performers).map(needed)


# --- The activity ------------------------------------------------------------------------------------------

kind = choice(
    "performance.kind",
    values=("stage", "other_show", "other_entertainment", "none"),
    ja="活動の種類（演劇等の興行・その他の興行・その他の芸能活動）",
    en="Kind of activity: stage show, other show, other entertainment",
    question=Text(
        ja="演劇・演芸・歌謡・舞踊・演奏の興行、スポーツなどその他の興行、興行でない芸能活動（広告、放送、撮影、録音など）のどれですか。",
        en="Which is it: a show of theatre, variety, song, dance or music; another show, such as sports; or "
        "entertainment that is no show (advertising, broadcasting, photography, recording)?",
    ),
    evidence=CONTRACT,
    derive=_kind,
)
manages_the_business = flag(
    "performance.manages_the_business",
    ja="興行の事業の経営・管理をする活動であること",
    en="The activity is operating or managing the business of the shows",
    question=Text(
        ja="出演するのではなく、興行の事業を経営・管理する活動ですか。",
        en="Is it operating or managing the business, not performing?",
    ),
)
entertainment_work = choice(
    "performance.entertainment_work",
    values=("advertising", "broadcast_or_film", "commercial_photography", "recording", "none"),
    ja="興行でない芸能活動の種類",
    en="Kind of entertainment that is no show",
    question=Text(
        ja="商品・事業の宣伝、放送番組・映画の製作、商業用写真の撮影、商業用の録音・録画のどれですか。",
        en="Which is it: advertising; making broadcasts or films; commercial photography; commercial recording?",
    ),
    evidence=CONTRACT,
)

# --- The pay, the length ---------------------------------------------------------------------------------

pay_a_day = number(
    "performance.pay_a_day",
    unit="yen per day",
    ja="興行の報酬（1日。団体なら団体が受ける総額）",
    en="Pay for the show in a day (of the whole group, for a group)",
    question=Text(
        ja="興行の報酬は1日でいくらですか（団体なら総額）。",
        en="What does the show pay in a day (in all, for a group)?",
    ),
    evidence=CONTRACT,
)
monthly_pay_stated = number(
    "performance.monthly_pay_stated",
    unit="yen per month",
    ja="契約の相手の機関が支払う義務を負うと契約に明示された月額の報酬",
    en="Monthly pay that the contract states the organisation must pay",
    question=Text(
        ja="契約書に、機関が月いくらの報酬を支払うと明示されていますか。なければ0です。",
        en="What monthly pay does the contract state that the organisation must pay? 0 if none.",
    ),
    evidence=CONTRACT,
)
days_of_stay = number(
    "performance.days_of_stay",
    unit="days",
    ja="日本に在留する日数",
    en="Days of stay in Japan",
    question=Text(
        ja="日本に何日在留しますか（到着日を含む）。",
        en="How many days will you stay in Japan, the day of arrival included?",
    ),
    derive=_days,
)

# --- The performer ---------------------------------------------------------------------------------------

years_studied_abroad = number(
    "performance.years_studied_abroad",
    unit="completed years",
    ja="外国の教育機関でその活動の科目を専攻した年数",
    en="Years of majoring in the subject of the activity at a school abroad",
    evidence=Text(ja="卒業証明書など", en="Diploma and the like"),
)
years_of_experience_abroad = number(
    "performance.years_of_experience_abroad",
    unit="completed years",
    ja="外国でのその活動の経験の年数",
    en="Years of experience in the activity outside Japan",
    evidence=Text(ja="経歴書、経歴を証明する文書", en="Curriculum vitae with proof"),
)

# --- The organisation that contracts ---------------------------------------------------------------------

contract_with_organisation = flag(
    "performance.contract_with_organisation",
    ja="日本の公私の機関と締結する契約に基づくこと",
    en="Under a contract with a public or private organisation in Japan",
    question=Text(
        ja="日本の機関との契約に基づいて出演しますか。",
        en="Do you perform under a contract with an organisation in Japan?",
    ),
    evidence=CONTRACT,
)
manager_years = number(
    "performance.manager_years",
    unit="completed years",
    ja="外国人の興行の業務について経営者又は管理者が持つ経験の通算年数",
    en="Years, added up, of an operator's or manager's experience with shows by foreigners",
    question=Text(
        ja="契約の相手の機関の経営者か管理者は、外国人の興行の業務を通算で何年していますか（一番長い人）。",
        en="How many years in all has an operator or manager of the organisation dealt with shows by "
        "foreigners (the longest)?",
    ),
    evidence=ORGANISATION,
)
full_time_staff = number(
    "performance.full_time_staff",
    unit="persons",
    ja="契約の相手の機関が常勤で雇用する職員の数",
    en="Staff employed full-time by the organisation that contracts",
    evidence=ORGANISATION,
)
all_pay_paid = flag(
    "performance.all_pay_paid",
    ja="過去3年間の契約について、興行で在留する外国人への報酬を全額支払っていること",
    en="All pay due to holders of Entertainer under contracts of the last three years was paid",
    question=Text(
        ja="その機関は、過去3年間に結んだ契約の報酬を、興行の在留資格の人に全額支払っていますか。",
        en="Has the organisation paid in full what it owed holders of Entertainer under contracts of the last "
        "three years?",
    ),
    evidence=PAID,
)
able_to_run_shows = judgement(
    "performance.able_to_run_shows",
    ja="外国人の興行の業務を適正に行う能力があると認められること",
    en="The organisation is found able to deal properly with shows by foreigners",
    question=Text(
        ja="その機関は、外国人の興行の業務を適正に行う能力があると認められましたか。",
        en="Was the organisation found able to deal properly with shows by foreigners?",
    ),
    evidence=ORGANISATION,
)


def _ground(name: str, ja: str, en: str) -> Any:
    return flag(
        f"performance.{name}",
        params={"of": PLACE},
        ja=f"経営者又は常勤の職員：{ja}",
        en=f"Among the managers and full-time staff: {en}",
        question=Text(
            ja=f"契約の相手の機関、又は施設を運営する機関の経営者か常勤の職員に、次の人がいますか：{ja}",
            en="Is there, among the managers and full-time staff of the organisation that contracts or that "
            f"operates the venue: {en}?",
        ),
        sensitive=True,
        evidence=DECLARATION,
    )


trafficking = _ground(
    "trafficking",
    "人身取引等を行い、唆し、又は助けた者",
    "somebody who did, incited or aided trafficking in persons",
)
illegal_work_acts = _ground(
    "illegal_work_acts",
    "過去5年間に不法就労に関する行為（入管法24条3号の4イ・ロ・ハ）を行い、唆し、又は助けた者",
    "somebody who within five years did, incited or aided the acts about illegal work of Art. 24(iii-4)(a) to (c)",
)
forged_documents = _ground(
    "forged_documents",
    "過去5年間に、機関の事業活動に関し、外国人に不正に許可等を受けさせる目的で偽造・虚偽の文書を作り、使い、渡すなどした者",
    "somebody who within five years, in the organisation's business, made, used, held or supplied forged or "
    "false documents so that a foreigner would wrongly obtain a permission or certificate",
)
punished = _ground(
    "punished",
    "入管法74条から74条の8まで、又は売春防止法6条から13条までの罪で刑に処せられ、その終わりから5年を経過しない者",
    "somebody punished under Arts. 74 to 74-8 of the Immigration Act or Arts. 6 to 13 of the Anti-Prostitution "
    "Act, less than five years after the sentence ended",
)
gang_member = _ground(
    "gang_member",
    "暴力団員、又は暴力団員でなくなった日から5年を経過しない者",
    "a member of an organised crime group, or one who left it less than five years ago",
)

# --- The host or occasion ----------------------------------------------------------------------------------

public_or_school_host = flag(
    "performance.public_or_school_host",
    ja="国・地方公共団体・法律で設立された法人が主催する興行、又は学校・専修学校・各種学校で行われる興行であること",
    en="Hosted by a national or local government body or a corporation established by law, or held at a school, "
    "vocational school or miscellaneous school",
)
cultural_exchange_host = flag(
    "performance.cultural_exchange_host",
    ja="国・地方公共団体・独立行政法人の資金援助で、文化交流のために設立された日本の機関が主催すること",
    en="Hosted by an organisation set up for cultural exchange with funds of the state, a local government or an "
    "incorporated administrative agency",
)
foreign_theme_park = flag(
    "performance.foreign_theme_park",
    ja="外国の情景・文化を主題に、観光客を招くため外国人の興行を常に行う施設であること",
    en="A facility with a foreign theme that always has shows by foreigners to attract tourists",
)
site_area = number(
    "performance.site_area",
    unit="square metres",
    ja="その施設の敷地面積",
    en="Area of the site of that facility",
    evidence=VENUE,
)

# --- The venue ----------------------------------------------------------------------------------------------

sells_food_at_seats = flag(
    "performance.sells_food_at_seats",
    ja="客席で飲食物を有償で提供すること",
    en="Food or drink is sold at the seats",
    evidence=VENUE,
)
attends_to_guests = flag(
    "performance.attends_to_guests",
    ja="客の接待をする施設であること",
    en="Guests are attended to (settai) at the venue",
    evidence=VENUE,
)
non_profit_operator = flag(
    "performance.non_profit_operator",
    ja="営利を目的としない日本の機関が運営する施設であること",
    en="The venue is operated by a non-profit organisation in Japan",
    evidence=VENUE,
)
seats = number(
    "performance.seats",
    unit="seats",
    ja="客席の定員",
    en="Fixed number of seats for the audience",
    evidence=VENUE,
)
audience_capacity = number(
    "performance.audience_capacity",
    unit="persons",
    ja="客席部分の収容人員",
    en="Persons that the audience area holds",
    evidence=VENUE,
)
adult_entertainment = choice(
    "performance.adult_entertainment",
    values=("none", "item_1", "item_2", "item_3", "another_item"),
    ja="施設の営業が風営法2条1項の何号に当たるか",
    en="Item of Art. 2(1) of the adult-entertainment business act to which the venue belongs",
    question=Text(
        ja="会場は、風営法2条1項の1号（接待）、2号、3号などの営業を営む施設ですか。",
        en="Is the venue run as a business of Art. 2(1) of the adult-entertainment business act: item 1 "
        "(attending to guests), 2, 3, another, or none?",
    ),
    evidence=VENUE,
)
ethnic_restaurant = flag(
    "performance.ethnic_restaurant",
    ja="主に外国の民族料理を出す飲食店を運営する機関との契約で、その店で出演すること",
    en="Performs, by contract with its operator, at a restaurant that mainly serves food of a foreign people",
    evidence=CONTRACT,
)
music_of_that_people = flag(
    "performance.music_of_that_people",
    ja="その外国の民族音楽の歌謡・舞踊・演奏であること",
    en="The song, dance or play is of the music of that people",
    evidence=CONTRACT,
)
other_entertainers_there = flag(
    "performance.other_entertainers_there",
    ja="申請人のほかに、興行の在留資格で興行をする者がその施設にいること",
    en="Other holders of Entertainer perform at the venue",
    evidence=VENUE,
)
for_the_public = flag(
    "performance.for_the_public",
    ja="不特定かつ多数の客を対象に外国人の興行を行う施設であること",
    en="The venue has shows by foreigners for many unspecified guests",
    evidence=VENUE,
)
hosting_staff = number(
    "performance.hosting_staff",
    unit="persons",
    ja="専ら客の接待に従事する従業員の数",
    en="Staff who only attend to guests",
    evidence=VENUE,
)
performers_do_not_host = judgement(
    "performance.performers_do_not_host",
    ja="興行で在留する者が客の接待をするおそれがないと認められること",
    en="It is found not likely that holders of Entertainer attend to guests",
    evidence=VENUE,
)
stage_area = number(
    "performance.stage_area",
    unit="square metres",
    ja="舞台の面積",
    en="Area of the stage",
    evidence=VENUE,
)
performers = number(
    "performance.performers",
    unit="persons",
    ja="出演者の人数",
    en="Number of performers",
    evidence=CONTRACT,
)
dressing_room_area = number(
    "performance.dressing_room_area",
    unit="square metres",
    ja="出演者用の控室の面積",
    en="Area of the dressing room",
    evidence=VENUE,
)
dressing_room_needed = number(
    "performance.dressing_room_needed",
    unit="square metres",
    ja="出演者の人数に応じて要る控室の面積",
    en="Area of dressing room needed for the number of performers",
    question=Text(
        ja="出演者の人数に応じて要る控室の面積は何平方メートルですか（5人まで9、超える1人につき1.6を加える）。",
        en="What dressing room is needed for the performers (9 square metres up to five, 1.6 more for each above)?",
    ),
    derive=_room_needed,
)
venue_staff = number(
    "performance.venue_staff",
    unit="persons",
    ja="施設の従業員の数",
    en="Staff of the venue",
    evidence=VENUE,
)

FACTS: Final = (
    kind, manages_the_business, entertainment_work, pay_a_day, monthly_pay_stated, days_of_stay,
    years_studied_abroad, years_of_experience_abroad, contract_with_organisation, manager_years,
    full_time_staff, all_pay_paid, able_to_run_shows, trafficking, illegal_work_acts,
    forged_documents, punished, gang_member, public_or_school_host, cultural_exchange_host,
    foreign_theme_park, site_area, sells_food_at_seats, attends_to_guests, non_profit_operator,
    seats, audience_capacity, adult_entertainment, ethnic_restaurant, music_of_that_people,
    other_entertainers_there, for_the_public, hosting_staff, performers_do_not_host, stage_area,
    performers, dressing_room_area, dressing_room_needed, venue_staff,
)  # fmt: skip
