"""興行 (kōgyō), Entertainer: the conditions that both versions of the row use, each cited where it stands in each.

The row was rewritten on 2023-08-01. What it asks of the organisation that contracts, of the venue, of the performer
and of the occasion stayed mostly the same and moved:

| | until 2023-07-31 | from 2023-08-01 |
|---|---|---|
| performer | 1/イ | 1/ハ/(1) |
| organisation | 1/ロ | 1/イ (fewer conditions), 1/ハ/(2) |
| venue | 1/ハ | 1/ハ/(3) |
| occasions that need none of these | 2/イ to 2/ホ | 1/ロ/(1) to (5) |
| days of a short stay | fifteen | thirty |
| audience of a hundred | seats | persons that the area holds |

On 2024-06-10 the grounds of exclusion for forged documents took in permissions of another section of the Act.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zairyu.citations import LANDING_CRITERIA, Citation
from zairyu.facts import performance
from zairyu.law.landing_criteria.first_read import FIRST_READ
from zairyu.logic import Text, all_of, any_of, only_if, requirement, unless

if TYPE_CHECKING:
    from zairyu.logic import Fact, Requirement

ROW: Final = "興行"
REWRITTEN: Final = "2023-08-01"
MORE_PERMISSIONS: Final = "2024-06-10"


def old(path: str) -> Citation:
    """Cite the row as it stood until 2023-07-31."""
    return LANDING_CRITERIA.at(f"{ROW}/{path}", read=FIRST_READ, until=REWRITTEN)


def new(path: str) -> Citation:
    """Cite the row as rewritten on 2023-08-01."""
    return LANDING_CRITERIA.at(f"{ROW}/{path}", read=REWRITTEN)


def _reworded(path: str) -> tuple[Citation, Citation]:
    """Cite a ground of exclusion whose words changed on 2024-06-10."""
    return (
        LANDING_CRITERIA.at(f"{ROW}/{path}", read=REWRITTEN, until=MORE_PERMISSIONS),
        LANDING_CRITERIA.at(f"{ROW}/{path}", read=MORE_PERMISSIONS),
    )


# --- The performer ------------------------------

studied_abroad = requirement(
    "landing_criteria.entertainer.studied_abroad",
    cite=(old("1/イ/(2)"), new("1/ハ/(1)/(i)")),
    ja="外国の教育機関でその活動の科目を2年以上専攻したこと",
    en="Majored in the subject of the activity for two years or more at a school abroad",
    when=performance.years_studied_abroad >= 2,
    evidence=performance.years_studied_abroad.evidence,
)
experience_abroad = requirement(
    "landing_criteria.entertainer.experience_abroad",
    cite=(old("1/イ/(3)"), new("1/ハ/(1)/(ii)")),
    ja="外国における2年以上の経験",
    en="Two years or more of experience outside Japan",
    when=performance.years_of_experience_abroad >= 2,
    evidence=performance.years_of_experience_abroad.evidence,
)
five_million_a_day = requirement(
    "landing_criteria.entertainer.five_million_a_day",
    cite=(old("1/イ/ただし書"), new("1/ハ/(1)/ただし書")),
    ja="報酬（団体なら総額）が1日500万円以上なら、専攻・経験は要らない",
    en="Where the show pays 5,000,000 yen or more a day (a group in all), neither study nor experience is needed",
    when=performance.pay_a_day >= 5_000_000,
    evidence=performance.CONTRACT,
)
performer = requirement(
    "landing_criteria.entertainer.performer",
    cite=(old("1/イ"), new("1/ハ/(1)")),
    ja="申請人：外国での2年以上の専攻又は経験",
    en="The performer: two years of study or of experience abroad",
    when=unless(any_of(studied_abroad, experience_abroad), five_million_a_day),
)

# --- Grounds of exclusion: the same five for the organisation and for the venue ------------------------------

_WORDS: Final = {
    "organisation": Text(
        ja="契約の相手の機関の経営者又は常勤の職員",
        en="Managers and full-time staff of the organisation that contracts",
    ),
    "venue": Text(
        ja="施設を運営する機関の経営者又は施設の業務に従事する常勤の職員",
        en="Managers of the organisation that operates the venue, and full-time staff who work for it",
    ),
}


def _nobody(
    of: str, slug: str, fact: Fact, cite: tuple[Citation, ...], ja: str, en: str
) -> Requirement:
    words = _WORDS[of]
    return requirement(
        f"landing_criteria.entertainer.{of}.{slug}",
        cite=cite,
        ja=f"{words.ja}に、{ja}がいないこと",
        en=f"{words.en}: none {en}",
        when=~fact(of=of),
        evidence=performance.DECLARATION,
    )


def _grounds(
    of: str, before: str, after: tuple[str, ...], marks: tuple[tuple[str, ...], ...]
) -> tuple[Requirement, ...]:
    """The five grounds of one place; ``marks``: how each list numbers them, in order."""

    def cited(number: int) -> tuple[Citation, ...]:
        found = [old(f"{before}/({_ROMAN[number]})")]
        for path, letters in zip(after, marks, strict=True):
            place = f"{path}/({letters[number]})"
            found += _reworded(place) if number == _FORGED else (new(place),)
        return tuple(found)

    return (
        _nobody(of, "no_trafficking", performance.trafficking, cited(0),
                "人身取引等を行い、唆し、助けた者", "did, incited or aided trafficking in persons"),
        _nobody(of, "no_illegal_work_acts", performance.illegal_work_acts, cited(1),
                "過去5年間に不法就労に関する行為（入管法24条3号の4）を行い、唆し、助けた者",
                "within five years did, incited or aided the acts about illegal work of Art. 24(iii-4)"),
        _nobody(of, "no_forged_documents", performance.forged_documents, cited(_FORGED),
                "過去5年間に、外国人に不正に許可等を受けさせる目的で偽造・虚偽の文書に関わった者",
                "within five years was involved with forged or false documents to obtain permissions wrongly"),
        _nobody(of, "nobody_punished", performance.punished, cited(3),
                "入管法74条から74条の8まで・売春防止法6条から13条までの罪の刑の終わりから5年を経過しない者",
                "was punished under Arts. 74 to 74-8 of the Act or Arts. 6 to 13 of the Anti-Prostitution Act with "
                "less than five years since the sentence ended"),
        _nobody(of, "no_gang_member", performance.gang_member, cited(4),
                "暴力団員、又はやめてから5年を経過しない者",
                "is a member of an organised crime group, or left one less than five years ago"),
    )  # fmt: skip


_ROMAN: Final = ("i", "ii", "iii", "iv", "v")
_LETTERS: Final = ("a", "b", "c", "d", "e")
_FORGED: Final = 2
ORGANISATION_GROUNDS: Final = _grounds(
    "organisation", "1/ロ/(3)", ("1/イ/(2)", "1/ハ/(2)/(iii)"), (_ROMAN, _LETTERS)
)
VENUE_GROUNDS: Final = _grounds("venue", "1/ハ/(6)", ("1/ハ/(3)/(vi)",), (_LETTERS,))

# --- The organisation that contracts ------------------------------

experienced_manager = requirement(
    "landing_criteria.entertainer.experienced_manager",
    cite=(old("1/ロ/(1)"), new("1/イ/(1)"), new("1/ハ/(2)/(i)")),
    ja="外国人の興行の業務について通算3年以上の経験のある経営者又は管理者がいること",
    en="It has an operator or manager with three years or more, added up, of dealing with shows by foreigners",
    when=performance.manager_years >= 3,
    evidence=performance.ORGANISATION,
)
five_staff = requirement(
    "landing_criteria.entertainer.five_full_time_staff",
    cite=(old("1/ロ/(2)"), new("1/ハ/(2)/(ii)")),
    ja="5人以上の職員を常勤で雇用していること",
    en="It employs five or more staff full-time",
    when=performance.full_time_staff >= 5,
    evidence=performance.ORGANISATION,
)
all_paid = requirement(
    "landing_criteria.entertainer.all_pay_paid",
    cite=(old("1/ロ/(4)"), new("1/イ/(3)"), new("1/ハ/(2)/(iv)")),
    ja="過去3年間の契約で、興行で在留する外国人に支払うべき報酬の全額を支払っていること",
    en="It has paid in full what it owed holders of Entertainer under contracts of the last three years",
    when=performance.all_pay_paid,
    evidence=performance.PAID,
)
able = requirement(
    "landing_criteria.entertainer.able_to_run_shows",
    cite=new("1/イ/(4)"),
    ja="このほか、外国人の興行の業務を適正に遂行する能力があること",
    en="Besides, it is able to deal properly with shows by foreigners",
    when=performance.able_to_run_shows,
    evidence=performance.ORGANISATION,
)
contract_of_200_000_yen = requirement(
    "landing_criteria.entertainer.contract_of_200_000_yen",
    cite=(old("1/ロ/柱書"), new("1/ハ/(2)/柱書")),
    ja="月額20万円以上の報酬を支払う義務を明示した日本の機関との契約に基づくこと",
    en="Under a contract with an organisation in Japan that states its duty to pay 200,000 yen or more a month",
    when=all_of(performance.contract_with_organisation, performance.monthly_pay_stated >= 200_000),
    evidence=performance.CONTRACT,
)
ethnic_restaurant = requirement(
    "landing_criteria.entertainer.ethnic_restaurant",
    cite=(old("1/ロ/ただし書"), new("1/ハ/(2)/ただし書")),
    ja="主に外国の民族料理を出す飲食店（風営法2条1項1号の営業を除く）で、運営機関との契約により月額20万円以上の報酬を受け、"
    "その民族音楽の歌謡・舞踊・演奏をする場合は、この契約と機関の要件は要らない",
    en="Song, dance or music of a foreign people at a restaurant that mainly serves its food (not a business of "
    "item 1 of the adult-entertainment act), by contract with its operator for 200,000 yen or more a month: that "
    "contract and organisation are not needed",
    when=all_of(
        performance.ethnic_restaurant,
        performance.music_of_that_people,
        performance.adult_entertainment.in_("none", "item_2", "item_3", "another_item"),
        performance.monthly_pay_stated >= 200_000,
    ),
    evidence=performance.CONTRACT,
)
organisation = requirement(
    "landing_criteria.entertainer.organisation",
    cite=(old("1/ロ"), new("1/ハ/(2)")),
    ja="契約の相手：月額20万円以上の契約、3年の経験、5人の常勤職員、欠格事由がないこと、報酬の全額支払",
    en="The organisation: a contract for 200,000 yen a month, three years of experience, five full-time staff, no "
    "ground of exclusion, all pay paid",
    when=unless(
        all_of(
            contract_of_200_000_yen,
            experienced_manager,
            five_staff,
            *ORGANISATION_GROUNDS,
            all_paid,
        ),
        ethnic_restaurant,
    ),
)

# --- The venue ------------------------------

for_the_public = requirement(
    "landing_criteria.entertainer.venue.for_the_public",
    cite=(old("1/ハ/(1)"), new("1/ハ/(3)/(i)")),
    ja="不特定かつ多数の客を対象に外国人の興行を行う施設であること",
    en="It has shows by foreigners for many unspecified guests",
    when=performance.for_the_public,
    evidence=performance.VENUE,
)
five_hosts = requirement(
    "landing_criteria.entertainer.venue.five_hosting_staff",
    cite=(old("1/ハ/(2)/(i)"), new("1/ハ/(3)/(ii)/(a)")),
    ja="専ら客の接待に従事する従業員が5人以上",
    en="Five or more staff who only attend to guests",
    when=performance.hosting_staff >= 5,
    evidence=performance.VENUE,
)
performers_do_not_host = requirement(
    "landing_criteria.entertainer.venue.performers_do_not_host",
    cite=(old("1/ハ/(2)/(ii)"), new("1/ハ/(3)/(ii)/(b)")),
    ja="興行で在留する者が客の接待に従事するおそれがないと認められること",
    en="Holders of Entertainer are found not likely to attend to guests",
    when=performance.performers_do_not_host,
    evidence=performance.VENUE,
)
where_guests_are_attended = requirement(
    "landing_criteria.entertainer.venue.where_guests_are_attended_to",
    cite=(old("1/ハ/(2)"), new("1/ハ/(3)/(ii)")),
    ja="風営法2条1項1号の営業を営む施設なら、接待の従業員と、出演者が接待をしないこと",
    en="Where it is a business of item 1 of the adult-entertainment act: staff who attend to guests, and performers "
    "who do not",
    when=only_if(
        performance.adult_entertainment.equals("item_1"),
        all_of(five_hosts, performers_do_not_host),
    ),
)
stage = requirement(
    "landing_criteria.entertainer.venue.stage",
    cite=(old("1/ハ/(3)"), new("1/ハ/(3)/(iii)")),
    ja="13平方メートル以上の舞台",
    en="A stage of 13 square metres or more",
    when=performance.stage_area >= 13,
    evidence=performance.VENUE,
)
dressing_room = requirement(
    "landing_criteria.entertainer.venue.dressing_room",
    cite=(old("1/ハ/(4)"), new("1/ハ/(3)/(iv)")),
    ja="出演者用の控室が9平方メートル以上（5人を超える1人につき1.6平方メートルを加える）",
    en="A dressing room of 9 square metres or more, and 1.6 more for each performer above five",
    when=all_of(
        performance.dressing_room_area >= 9,
        performance.dressing_room_area >= performance.dressing_room_needed,
    ),
    evidence=performance.VENUE,
)
five_at_venue = requirement(
    "landing_criteria.entertainer.venue.five_staff",
    cite=(old("1/ハ/(5)"), new("1/ハ/(3)/(v)")),
    ja="施設の従業員が5人以上",
    en="Five or more staff of the venue",
    when=performance.venue_staff >= 5,
    evidence=performance.VENUE,
)
only_performer_there = requirement(
    "landing_criteria.entertainer.venue.only_performer_there",
    cite=(old("1/ハ/ただし書"), new("1/ハ/(3)/ただし書")),
    ja="その施設に、申請人のほかに興行の在留資格で興行をする者がいなければ、欠格事由がないことだけで足りる",
    en="Where no other holder of Entertainer performs there, having no ground of exclusion is enough",
    when=~performance.other_entertainers_there,
    evidence=performance.VENUE,
)
fit_for_shows = all_of(
    for_the_public, where_guests_are_attended, stage, dressing_room, five_at_venue
)
venue = requirement(
    "landing_criteria.entertainer.venue",
    cite=(old("1/ハ"), new("1/ハ/(3)")),
    ja="施設：舞台、控室、従業員など、また欠格事由がないこと",
    en="The venue: stage, dressing room, staff and the rest, and no ground of exclusion",
    when=all_of(unless(fit_for_shows, only_performer_there), *VENUE_GROUNDS),
)

# --- Occasions that need none of these ------------------------------

public_or_school = requirement(
    "landing_criteria.entertainer.public_or_school_host",
    cite=(old("2/イ"), new("1/ロ/(1)")),
    ja="国・地方公共団体・法律により設立された法人が主催する興行、又は学校・専修学校・各種学校で行われる興行",
    en="Hosted by the state, a local government or a corporation set up by law, or held at a school, vocational or "
    "miscellaneous school",
    when=performance.public_or_school_host,
)
cultural_exchange = requirement(
    "landing_criteria.entertainer.cultural_exchange_host",
    cite=(old("2/ロ"), new("1/ロ/(2)")),
    ja="国・地方公共団体・独立行政法人の資金援助を受けて文化交流のため設立された日本の機関が主催する興行",
    en="Hosted by an organisation in Japan set up for cultural exchange with public funds",
    when=performance.cultural_exchange_host,
)
theme_park = requirement(
    "landing_criteria.entertainer.foreign_theme_park",
    cite=(old("2/ハ"), new("1/ロ/(3)")),
    ja="外国の情景・文化を主題に外国人の興行を常に行う、敷地面積10万平方メートル以上の施設での興行",
    en="At a facility of a foreign theme with shows by foreigners at all times, on a site of 100,000 square metres "
    "or more",
    when=all_of(performance.foreign_theme_park, performance.site_area >= 100_000),
    evidence=performance.VENUE,
)
_no_service = all_of(~performance.sells_food_at_seats, ~performance.attends_to_guests)
hall_by_seats = all_of(
    _no_service, any_of(performance.non_profit_operator, performance.seats >= 100)
)
hall_by_capacity = all_of(
    _no_service, any_of(performance.non_profit_operator, performance.audience_capacity >= 100)
)
_half_a_million = performance.pay_a_day >= 500_000
fifteen_days = all_of(_half_a_million, performance.days_of_stay <= 15)
thirty_days = all_of(_half_a_million, performance.days_of_stay <= 30)
