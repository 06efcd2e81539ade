"""The person on whom a designation rests: whose family somebody is, and what is asked of that person.

Used by the numbers for families, for spouses and parents of highly skilled professionals, and for domestic
workers. The person is the sponsor, or the employer, that the case names with the proposed activity; where none is
named, the one person who supports the applicant.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from zairyu.facts.designated import CODES, DESIGNATED, canonical
from zairyu.facts.family import TIE_EVIDENCE, holds, overlay
from zairyu.facts.livelihood import INCOME_EVIDENCE, income_of
from zairyu.facts.stays import is_hsp, stays_of
from zairyu.facts.ties import CHILDREN, supporters
from zairyu.logic import NONE, UNKNOWN, Count, Text, Timeline, choice, flag, number
from zairyu.statuses import STATUS_IDS

if TYPE_CHECKING:
    from zairyu.case import Person
    from zairyu.facts.source import CaseView
    from zairyu.facts.stays import Spell

RELATIONS: Final = ("spouse", "child", "parent", "other")
WORK: Final = (
    "researcher", "instructor", "engineer_specialist_in_humanities_international_services", "entertainer",
    "professor", "artist", "religious_activities", "journalist", "skilled_labor", "other",
)  # fmt: skip
"""Ordinary work statuses under which work of a spouse can fall."""
BRANCHES: Final = ("natural_sciences", "humanities", "international_services")
ENGINEER: Final = "engineer_specialist_in_humanities_international_services"


def rests_on(view: CaseView) -> str | None:
    """Return the id of the person on whom the stay rests; None where the case names nobody, or several."""
    proposed = view.case.proposed
    if proposed is not None and (proposed.sponsor or proposed.employer_person):
        return proposed.sponsor or proposed.employer_person
    found = {other for _, other, _ in supporters(view)}
    return found.pop() if len(found) == 1 else None


def of_person(read: Callable[[CaseView, str, Person], Any]) -> Callable[[CaseView], Any]:
    """Derive a fact from the person on whom the stay rests; UNKNOWN where there is none."""

    def derive(view: CaseView) -> Any:
        key = rests_on(view)
        person = None if key is None else view.case.persons.get(key)
        return UNKNOWN if key is None or person is None else read(view, key, person)

    return derive


def _held(read: Callable[[Spell], Any]) -> Callable[[CaseView, str, Person], Timeline]:
    return lambda view, _, person: stays_of(person, view.as_of).timeline(read, absent="none")


def _kind(spell: Spell) -> Any:
    return canonical(spell.activity) if spell.status == DESIGNATED else "none"


def _is_special(spell: Spell) -> Any:
    if not is_hsp(spell):
        return False
    return UNKNOWN if spell.special is None else spell.special


def _special(view: CaseView, _: str, person: Person) -> Timeline:
    return stays_of(person, view.as_of).timeline(_is_special, absent=False)


def _relation(view: CaseView) -> Any:
    """As the proposed activity says; else as the one tie to that person says, while it holds."""
    proposed = view.case.proposed
    if proposed is not None and proposed.as_relation is not None:
        return proposed.as_relation if proposed.as_relation in RELATIONS else "child"
    key, me = rests_on(view), view.case.applicant
    absent: Any = "other" if view.case.relationships.complete else UNKNOWN
    result = Timeline.constant(absent)
    for tie in view.case.relationships:
        if tie.kind == "marriage" and key in tie.persons and me in tie.persons:
            place = "spouse"
        elif tie.kind in CHILDREN and (tie.parent, tie.child) == (key, me):
            place = "child"
        elif tie.kind in CHILDREN and (tie.parent, tie.child) == (me, key):
            place = "parent"
        else:
            continue
        result = Timeline.combine(overlay(place), result, holds(view, tie))
    return result if key is not None else UNKNOWN


def _lives_with(view: CaseView) -> Any:
    proposed = view.case.proposed
    known = None if proposed is None else proposed.lives_with_sponsor
    return UNKNOWN if known is None else known


def _household_income(view: CaseView, _: str, person: Person) -> Any:
    return income_of(person)


def _youngest_child(view: CaseView, key: str, _: Person) -> Any:
    """Age of the youngest child of that person or of the spouse; NONE where the ties are complete and there is none."""
    ties = view.case.relationships
    couple = {key}
    for tie in ties:
        if tie.kind == "marriage" and tie.end is None and key in tie.persons:
            couple |= set(tie.persons)
    children = {tie.child for tie in ties if tie.kind in CHILDREN and tie.parent in couple}
    born: list[date] = []
    for child in children:
        person = view.case.persons.get(child or "")
        if person is None or person.born_on is None:
            return UNKNOWN
        born.append(person.born_on)
    if not born:
        return NONE if ties.complete else UNKNOWN
    return Timeline.steps(NONE, *((day, Count(day, "years")) for day in sorted(born)))


def _work_as(view: CaseView) -> Any:
    proposed = view.case.proposed
    if proposed is None:
        return UNKNOWN
    if proposed.branch in BRANCHES or proposed.it_notice_work:
        return ENGINEER
    return UNKNOWN


CARD: Final = Text(
    ja="その人の在留カード・指定書", en="That person's residence card and designation"
)

status_of_person = choice(
    "designated_family.status_of_person",
    values=("none", *STATUS_IDS),
    ja="在留のもとになる人（扶養する人・雇う人）の在留資格",
    en="Status of residence of the person on whom the stay rests (who supports or employs)",
    question=Text(
        ja="あなたを扶養する人、又は雇う人の在留資格は何ですか。",
        en="Which status of residence does the person hold who supports or employs you?",
    ),
    evidence=CARD,
    derive=of_person(_held(lambda spell: spell.status)),
)
kind_of_person = choice(
    "designated_family.kind_of_person",
    values=("none", *CODES),
    ja="在留のもとになる人の特定活動の種類（ほかの在留資格なら「none」）",
    en="Kind of Designated Activities of the person on whom the stay rests (none with another status)",
    question=Text(
        ja="あなたを扶養する人の指定書に書かれている活動は、特定活動告示の何号（又はどの種類）ですか。",
        en="Which number of the notice, or which kind, is the activity in the designation paper of the person who "
        "supports you?",
    ),
    evidence=CARD,
    derive=of_person(_held(_kind)),
)
person_is_special_hsp = flag(
    "designated_family.person_is_special_hsp",
    ja="在留のもとになる人が特別高度人材であること",
    en="The person on whom the stay rests is a special highly skilled professional (J-Skip)",
    question=Text(
        ja="その人は、特別高度人材（J-Skip）と認められていますか。",
        en="Is that person recognised as a special highly skilled professional (J-Skip)?",
    ),
    evidence=CARD,
    derive=of_person(_special),
)
relation = choice(
    "designated_family.relation",
    values=RELATIONS,
    ja="在留のもとになる人から見た関係（配偶者、子、親、その他）",
    en="Relation to the person on whom the stay rests: spouse, child, parent, other",
    question=Text(
        ja="その人から見て、あなたは配偶者、子、親のどれに当たりますか。",
        en="What are you to that person: spouse, child, parent?",
    ),
    evidence=TIE_EVIDENCE,
    derive=_relation,
)
lives_with_person = flag(
    "designated_family.lives_with_person",
    ja="その人と同居すること",
    en="Lives with that person",
    question=Text(
        ja="その人と一緒に住みますか。", en="Do you, or will you, live with that person?"
    ),
    evidence=Text(ja="住民票", en="Residence record"),
    derive=_lives_with,
)
lived_together_abroad = flag(
    "designated_family.lived_together_abroad_supported",
    ja="外国でもその人と同居し、扶養を受けていたこと",
    en="Lived with that person abroad too, supported by that person",
    question=Text(
        ja="外国でもその人と一緒に暮らし、扶養を受けていましたか。",
        en="Did you live with that person abroad too, supported by that person?",
    ),
)
travels_with_person = flag(
    "designated_family.travels_with_person",
    ja="その人に同行し、同じ目的で滞在すること",
    en="Travels with that person, for the same purpose",
    question=Text(
        ja="その人と一緒に、同じ目的で滞在しますか。",
        en="Do you travel with that person, for the same purpose?",
    ),
)
household_income = number(
    "designated_family.household_income_of_person",
    unit="yen per year",
    ja="その人とその配偶者の年収の合計",
    en="Income of that person and the spouse together, a year",
    question=Text(
        ja="その人とその配偶者の年収は、合わせて（税込みで）いくらですか。",
        en="What do that person and the spouse earn together in a year, before tax?",
    ),
    evidence=INCOME_EVIDENCE,
    derive=of_person(_household_income),
)
youngest_child = number(
    "designated_family.age_of_youngest_child",
    unit="completed years",
    ja="その人又は配偶者の一番下の子（養子を含む）の年齢（子がなければ「none」）",
    en="Age of the youngest child (adopted too) of that person or the spouse; none without a child",
    question=Text(
        ja="その人（又はその配偶者）の一番下の子は何歳ですか。",
        en="How old is the youngest child of that person, or of the spouse?",
    ),
    evidence=TIE_EVIDENCE,
    derive=of_person(_youngest_child),
)
pregnant = flag(
    "designated_family.person_or_spouse_is_pregnant",
    ja="その人又はその配偶者が妊娠していること",
    en="That person or the spouse is pregnant",
    question=Text(
        ja="その人又はその配偶者は妊娠していますか。答えたくなければ空けておけます。",
        en="Is that person, or the spouse, pregnant? You may leave this out.",
    ),
    sensitive=True,
    evidence=Text(ja="母子健康手帳、診断書", en="Maternal handbook, medical certificate"),
)
other_parents_here = flag(
    "designated_family.other_side_parent_stays",
    ja="もう一方の側（その人又は配偶者）の親が、同じ特定活動で既に在留していること",
    en="A parent of the other spouse stays with the same designation already",
    question=Text(
        ja="もう一方の側の親（その人の親、又はその配偶者の親）が、同じ特定活動で既に在留していますか。",
        en="Does a parent of the other spouse stay in Japan with the same designation already?",
    ),
)
work_as = choice(
    "designated_family.work_falls_under",
    values=WORK,
    ja="しようとする仕事が当たる、ほかの就労の在留資格",
    en="The ordinary work status under which the work would fall",
    question=Text(
        ja="しようとする仕事は、どの就労の在留資格（技術・人文知識・国際業務、研究、教育など）に当たりますか。",
        en="Under which work status would the work fall (engineer and specialist, researcher, instructor ...)?",
    ),
    derive=_work_as,
)
named_part_of_entertainer = flag(
    "designated_family.named_part_of_entertainer",
    ja="「興行」に当たる仕事のうち、告示の別表に挙げられた部分であること",
    en="Of work as Entertainer, the part named in the appended table of the notice",
    question=Text(
        ja="その仕事は、「興行」のうち告示の別表に挙げられた部分に当たりますか。",
        en="Is the work, of that of an Entertainer, the part named in the appended table of the notice?",
    ),
)

FACTS: Final = (
    status_of_person, kind_of_person, person_is_special_hsp, relation, lives_with_person,
    lived_together_abroad, travels_with_person, household_income, youngest_child, pregnant,
    other_parents_here, work_as, named_part_of_entertainer,
)  # fmt: skip
