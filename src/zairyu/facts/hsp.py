"""The activity of a highly skilled professional: which of the three types, what lies below it, what was held."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.activity import activity_performed
from zairyu.facts.residence import status_held
from zairyu.facts.stays import FAMILIES, HSP_ACTIVITIES, Spell, stays_in
from zairyu.facts.work import joined, of_main_job
from zairyu.logic import UNKNOWN, Text, Timeline, choice, flag, judgement, number

if TYPE_CHECKING:
    from zairyu.case.model import ProposedActivity
    from zairyu.facts.source import CaseView

ENGINEER: Final = "engineer_specialist_in_humanities_international_services"
TYPE_OF_STATUS: Final = {
    "highly_skilled_professional_i_a": "a",
    "highly_skilled_professional_i_b": "b",
    "highly_skilled_professional_i_c": "c",
    "professor": "a",
    "researcher": "a",
    "instructor": "a",
    ENGINEER: "b",
    "engineer": "b",
    "business_manager": "c",
    "investor_business_manager": "c",
}
"""The type to which the activity of a status belongs; other statuses may hold work of any type, or of none."""
STATUS_BEGAN: Final = date(2015, 4, 1)
TABLE_1_1: Final = ("professor", "artist", "religious_activities", "journalist")
TABLE_1_2: Final = (
    "business_manager", "legal_accounting_services", "medical_services", "researcher", "instructor",
    ENGINEER, "intra_company_transferee", "nursing_care", "entertainer", "skilled_labor",
)  # fmt: skip
"""別表第一の一の表 教授–報道; 別表第一の二の表 経営・管理–技能, in the order of the tables."""
BELOW: Final = frozenset((*TABLE_1_1, *TABLE_1_2))
OFFICES: Final = frozenset(
    {"representative_director", "director", "executive_officer", "managing_partner", "manager",
     "managing_partner_with_representation"}
)  # fmt: skip
TYPE_LETTERS: Final = {"a": "highly_skilled_professional_i_a", "b": "highly_skilled_professional_i_b",
                       "c": "highly_skilled_professional_i_c"}  # fmt: skip


# --- Type and status below ------------------------------------------------------------------------------


def _type_proposed(proposed: ProposedActivity | None) -> Any:
    """Work based on a foreign culture is not plainly of type (b): that is asked."""
    if proposed is None or proposed.branch == "international_services":
        return UNKNOWN
    if proposed.status in TYPE_OF_STATUS:
        return TYPE_OF_STATUS[proposed.status]
    return "b" if proposed.branch in ("natural_sciences", "humanities") else UNKNOWN


def _is_culture_based(view: CaseView) -> bool:
    proposed = view.case.proposed
    return proposed is not None and proposed.branch == "international_services"


def _activity_type(view: CaseView) -> Timeline:
    """The type proposed; before that, and where none is proposed, the type of the status held."""
    held = view.value(status_held).map(lambda status: TYPE_OF_STATUS.get(status, UNKNOWN))
    ahead = Timeline.steps(UNKNOWN, (view.as_of, _type_proposed(view.case.proposed)))
    if _is_culture_based(view):
        held = held.map(lambda letter: UNKNOWN if letter == "b" else letter)
    return joined(view, held, ahead)


def _status_below_proposed(proposed: ProposedActivity | None) -> Any:
    if proposed is None:
        return UNKNOWN
    if proposed.status in BELOW:
        return proposed.status
    if proposed.branch is not None or proposed.it_notice_work:
        return ENGINEER
    if proposed.status == TYPE_LETTERS["c"] and proposed.position in OFFICES:
        return "business_manager"
    return UNKNOWN


def _status_below(view: CaseView) -> Timeline:
    """As proposed; else the status as whose activity the job is stated, or the one held."""
    jobs = of_main_job(view, lambda job, _: job.activity if job.activity in BELOW else UNKNOWN)
    history = Timeline.combine(
        lambda held, job: held if held in BELOW else job if job in BELOW else UNKNOWN,
        view.value(status_held),
        jobs,
    )
    ahead = Timeline.steps(UNKNOWN, (view.as_of, _status_below_proposed(view.case.proposed)))
    return joined(view, history, ahead)


# --- What was held ------------------------------------------------------------------------------------


def _belongs(spell: Spell) -> bool:
    """HSP(i) of any letter, and the Designated Activities before it."""
    family = FAMILIES["highly_skilled_professional_i"]
    return spell.status in family or spell.activity in HSP_ACTIVITIES


def _years_held(view: CaseView) -> Timeline:
    return stays_in(view).total(_belongs)


def _has_held(view: CaseView, type: str) -> Timeline:  # noqa: A002
    """Of the Designated Activities before 2015 the letter is not stated: from then on it is not known."""
    stays = stays_in(view)
    absent: Any = False if stays.known_from == date.min else UNKNOWN
    steps: list[tuple[date, Any]] = []
    unclear = False
    for spell in stays.spells:
        if spell.status == TYPE_LETTERS[type]:
            steps.append((spell.start, True))
            break
        if spell.activity in HSP_ACTIVITIES and not unclear:
            unclear = True
            steps.append((spell.start, UNKNOWN))
    return Timeline.steps(absent, *steps)


def _designated_when_the_status_began(view: CaseView) -> Timeline:
    """True from 2015-04-01 for as long as the stay went on without a break."""
    stays = stays_in(view)
    absent: Any = False if stays.known_from == date.min else UNKNOWN
    for chain in stays.chains:
        held = [spell for spell in chain.spells if spell.activity in HSP_ACTIVITIES]
        if any(spell.start < STATUS_BEGAN < spell.until for spell in held):
            ended = () if chain.until == date.max else ((chain.until, False),)
            return Timeline.steps(False, (STATUS_BEGAN, True), *ended)
    return Timeline.constant(absent)


def _activity_done(view: CaseView) -> Timeline:
    """As for the present status, while that is HSP(i); otherwise it is asked."""
    return Timeline.combine(
        lambda done, held: done if held in TYPE_LETTERS.values() else UNKNOWN,
        view.value(activity_performed),
        view.value(status_held),
    )


activity_type = choice(
    "hsp.activity_type",
    values=("a", "b", "c", "other"),
    ja="高度専門職の活動の区分（イ 研究・教育、ロ 専門・技術、ハ 経営・管理、どれでもない）",
    en="Type of activity: (a) research or teaching, (b) specialised or technical work, (c) operating or "
    "managing a business, none of these",
    question=Text(
        ja="仕事は、研究・研究の指導・教育、自然科学や人文科学の知識を使う業務、事業の経営や管理の、どれに当たりますか。",
        en="Is the work research, guidance of research or teaching; work that needs knowledge of the natural "
        "sciences or humanities; or operating or managing a business?",
    ),
    evidence=Text(ja="雇用契約書、職務内容の説明書", en="Contract, description of the duties"),
    derive=_activity_type,
)
status_below = choice(
    "hsp.status_below",
    values=(*TABLE_1_1, *TABLE_1_2, "other"),
    ja="その活動が当たる、ほかの就労の在留資格（教授から報道まで、経営・管理から技能まで）",
    en="The ordinary work status under which the activity falls",
    question=Text(
        ja="高度専門職でなければ、その仕事はどの在留資格（技術・人文知識・国際業務、教授、経営・管理など）に当たりますか。",
        en="If it were not for the Highly Skilled Professional status, under which status would the work fall "
        "(engineer and specialist, professor, business manager ...)?",
    ),
    derive=_status_below,
)
contributes = judgement(
    "hsp.contributes",
    ja="日本の学術研究又は経済の発展に寄与すると見込まれること",
    en="Is expected to contribute to Japan's academic research or economic development",
    question=Text(
        ja="学術研究又は経済の発展に寄与すると見込まれると認められましたか。",
        en="Was it found that the activity is expected to contribute to research or the economy?",
    ),
)
fits_industry_and_national_life = judgement(
    "hsp.fits_industry_and_national_life",
    ja="産業及び国民生活に与える影響などから相当でないと認められないこと",
    en="Not found inappropriate in view of its effects on industry and the life of the nation",
    question=Text(
        ja="産業や国民生活への影響から見て問題がないと認められましたか。",
        en="Was the activity found acceptable in view of industry and the life of the nation?",
    ),
)
in_interest_of_japan = judgement(
    "hsp.in_interest_of_japan",
    ja="在留が日本国の利益に合うと認められること",
    en="The stay is found to accord with the interests of Japan",
    question=Text(
        ja="在留が日本国の利益に合うと認められましたか。",
        en="Was the stay found to accord with the interests of Japan?",
    ),
)
years_held = number(
    "hsp.years_held",
    unit="completed years",
    ja="高度専門職1号（平成27年3月までの高度人材の特定活動を含む）で在留した年数の合計",
    en="Years with HSP(i) of any letter, added up (the Designated Activities until March 2015 included)",
    question=Text(
        ja="高度専門職1号（イ・ロ・ハを通算）で、何年在留しましたか。",
        en="For how many years in all have you held Highly Skilled Professional (i), whichever letter?",
    ),
    evidence=Text(ja="在留カード、旅券", en="Residence card, passport"),
    derive=_years_held,
)
has_held = flag(
    "hsp.has_held",
    ja="その区分の高度専門職1号で在留していたこと",
    en="Has stayed with that type of HSP(i)",
    question=Text(
        ja="その区分の高度専門職1号で在留したことがありますか。",
        en="Have you stayed in Japan with that type of Highly Skilled Professional (i)?",
    ),
    params={"type": "a, b or c"},
    evidence=Text(ja="在留カード、指定書", en="Residence card, designation paper"),
    derive=_has_held,
)
designated_when_the_status_began = flag(
    "hsp.designated_when_the_status_began",
    ja="平成27年4月1日に高度人材の特定活動で在留し、その後も引き続き在留していること",
    en="Held the Designated Activities of highly skilled persons on 1 April 2015 and has stayed since",
    question=Text(
        ja="平成27年4月1日に、高度人材としての特定活動で在留していて、その後も続けて在留していますか。",
        en="On 1 April 2015, did you hold Designated Activities as a highly skilled person, and have you stayed "
        "without a break since?",
    ),
    evidence=Text(ja="旅券、指定書", en="Passport, designation paper"),
    derive=_designated_when_the_status_began,
)
activity_done = flag(
    "hsp.activity_done",
    ja="高度専門職1号で在留する間、その活動を行っていたこと",
    en="Did the activity of HSP(i) while staying with it",
    question=Text(
        ja="高度専門職1号で在留していた間、その活動（指定された機関での仕事）を行っていましたか。",
        en="While you held Highly Skilled Professional (i), did you do its activity (the work at the designated "
        "organisation)?",
    ),
    evidence=Text(ja="在職証明書", en="Certificate of employment"),
    derive=_activity_done,
)

FACTS: Final = (
    activity_type, status_below, contributes, fits_industry_and_national_life,
    in_interest_of_japan, years_held, has_held, designated_when_the_status_began,
    activity_done,
)  # fmt: skip
